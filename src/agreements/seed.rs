//! What Assent ships with: two types, their versions, placeholder texts of its own (R-AGR-6), and the policy timeline.

use chrono::NaiveDate;
use rust_embed::RustEmbed;
use uuid::{Uuid, uuid};

use super::policy::{PolicyRow, Rule};
use super::{AgreementType, TextRef, Version, store};
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::{self, Tx};
use crate::values::LanguageTag;
use crate::values::id::TextId;
use crate::values::secret::sha256_hex;

/// `<type>/v<rank>/<language>.md`.
#[derive(RustEmbed)]
#[folder = "data/agreements"]
struct Texts;

const CLOUD: &str = "MicrosoftCloudAgreement";
const CUSTOMER: &str = "MicrosoftCustomerAgreement";

/// A shipped type, with the template identifier of Partner Center's API.
struct Shipped {
    id: &'static str,
    name: &'static str,
    template_id: Uuid,
    introduced_on: Option<NaiveDate>,
    /// The days from which the versions are effective, and required; the first is version 1.
    versions: &'static [(NaiveDate, NaiveDate)],
}

const SHIPPED: [Shipped; 2] = [
    Shipped {
        id: CLOUD,
        name: "Microsoft Cloud Agreement",
        template_id: uuid!("998b88de-aa99-4388-a42c-1b3517d49490"),
        introduced_on: None,
        versions: &[(day(2018, 8, 7), day(2018, 8, 7))],
    },
    Shipped {
        id: CUSTOMER,
        name: "Microsoft Customer Agreement",
        template_id: uuid!("117a77b0-9360-443b-8795-c6dedc750cf9"),
        introduced_on: Some(day(2019, 10, 1)),
        versions: &[(day(2019, 10, 1), day(2019, 10, 1)), (day(2023, 4, 1), day(2023, 4, 1))],
    },
];

/// The table of the product page, row by row.
const POLICY: [(NaiveDate, Rule, Option<&str>); 14] = [
    (day(2018, 8, 7), Rule::Recordable, Some(CLOUD)),
    (day(2018, 8, 7), Rule::Satisfies, Some(CLOUD)),
    (day(2018, 11, 7), Rule::RequiredInPortal, None),
    (day(2019, 3, 22), Rule::RequiredByApi, None),
    (day(2019, 8, 1), Rule::PreviewInPortal, Some(CUSTOMER)),
    (day(2019, 9, 3), Rule::PreviewByApi, Some(CUSTOMER)),
    (day(2019, 9, 20), Rule::PreviewInSdk, Some(CUSTOMER)),
    (day(2019, 10, 1), Rule::Introduced, Some(CUSTOMER)),
    (day(2019, 10, 1), Rule::Recordable, Some(CUSTOMER)),
    (day(2019, 10, 1), Rule::Satisfies, Some(CUSTOMER)),
    (day(2019, 10, 1), Rule::NeededByMarkedOffers, Some(CUSTOMER)),
    (day(2020, 2, 1), Rule::Retired, Some(CLOUD)),
    (day(2020, 2, 3), Rule::DirectAcceptance, Some(CUSTOMER)),
    (day(2020, 2, 3), Rule::BoughtBeforeCannotAccept, Some(CUSTOMER)),
];

const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => panic!("no such day"),
    }
}

/// The rows of the timeline that Assent ships with.
pub(super) fn shipped_policy() -> impl Iterator<Item = PolicyRow> {
    POLICY.into_iter().map(|(from_date, rule, type_id)| PolicyRow {
        from_date,
        rule,
        type_id: type_id.map(str::to_owned),
    })
}

/// Brings the shipped types, versions, texts and timeline into the database. What is there already stays as it is, so
/// this can be done at every start.
///
/// # Errors
/// When the database does.
pub async fn seed(tx: &mut Tx, cx: &Context) -> Result<(), db::Error> {
    for (position, shipped) in (1..).zip(&SHIPPED) {
        let agreement = AgreementType {
            id: shipped.id.to_owned(),
            name: shipped.name.to_owned(),
            template_id: shipped.template_id,
            introduced_on: shipped.introduced_on,
        };
        store::insert_type(tx, &agreement, position).await?;
        for (rank, (effective_on, required_from)) in (1..).zip(shipped.versions) {
            let version = Version {
                type_id: agreement.id.clone(),
                rank,
                effective_on: *effective_on,
                required_from: Some(*required_from),
            };
            publish(tx, cx, &agreement, &version).await?;
        }
    }
    for (position, row) in (1..).zip(shipped_policy()) {
        store::insert_policy_row(tx, &row, position).await?;
    }
    Ok(())
}

async fn publish(tx: &mut Tx, cx: &Context, agreement: &AgreementType, version: &Version) -> Result<(), db::Error> {
    let is_new = store::insert_version(tx, version, cx.now).await?;
    let mut hashes = serde_json::Map::new();
    for (language, bytes) in texts(version) {
        let reference = TextRef {
            id: TextId::new(cx.now, &cx.random),
            type_id: version.type_id.clone(),
            rank: version.rank,
            country: None,
            language,
            media_type: "text/markdown".to_owned(),
            sha256: sha256_hex(&bytes),
        };
        store::insert_text(tx, &reference, &bytes).await?;
        hashes.insert(language.as_str().to_owned(), reference.sha256.into());
    }
    if !is_new {
        return Ok(());
    }
    let object = Object::new("agreement", &agreement.id, &agreement.name);
    let event = Event::new(Kind::VersionPublished, object).after(serde_json::json!({
        "version": version.rank,
        "effective_on": version.effective_on,
        "required_from": version.required_from,
        "sha256": hashes,
    }));
    audit::record(tx, cx, event).await
}

/// The embedded texts of a version, worldwide, by language.
fn texts(version: &Version) -> Vec<(LanguageTag, Vec<u8>)> {
    let folder = format!("{}/v{}/", version.type_id, version.rank);
    Texts::iter()
        .filter_map(|path| {
            let tag = path.strip_prefix(&folder)?.strip_suffix(".md")?;
            let language = LanguageTag::parse(tag).ok()?;
            Some((language, Texts::get(&path)?.data.into_owned()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::Language;

    #[test]
    fn r_agr_2_every_shipped_version_has_worldwide_texts_in_the_portals_four_languages() {
        for shipped in &SHIPPED {
            for (rank, (effective_on, _)) in (1..).zip(shipped.versions) {
                let version = Version {
                    type_id: shipped.id.to_owned(),
                    rank,
                    effective_on: *effective_on,
                    required_from: None,
                };
                let languages: Vec<_> = texts(&version).into_iter().map(|(language, _)| language).collect();
                for language in Language::ALL {
                    assert!(
                        languages.contains(&LanguageTag::of(language)),
                        "{} v{rank} {language}",
                        shipped.id
                    );
                }
            }
        }
    }

    #[test]
    fn r_agr_6_the_shipped_texts_say_that_they_are_placeholders() {
        for path in Texts::iter() {
            let text = String::from_utf8(Texts::get(&path).unwrap().data.into_owned()).unwrap();
            assert!(text.starts_with("# ") && text.contains("> **"), "{path}");
        }
    }
}
