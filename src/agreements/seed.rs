//! What Assent ships with: two types, their versions, placeholder texts of its own (R-AGR-6), and the policy timeline.

use chrono::NaiveDate;
use rust_embed::RustEmbed;
use uuid::{Uuid, uuid};

use super::policy::{PolicyRow, Rule};
use super::{AgreementType, TextRef, Version, store};
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::{self, Tx};
use crate::values::id::TextId;
use crate::values::secret::sha256_hex;
use crate::values::{Country, LanguageTag};

/// Worldwide `<type>/v<rank>/<language>.md`, a country's own `<type>/v<rank>/<COUNTRY>/<language>.md`.
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

/// Brings the shipped types, versions with their texts, and the timeline into the database. What is there already stays
/// as it is, a version with the texts that it was published with: so this can be done at every start, and costs one
/// statement then.
///
/// # Errors
/// If the database query fails.
pub async fn seed(tx: &mut Tx, cx: &Context) -> Result<(), db::Error> {
    let there = store::seeded(tx).await?;
    let is_new = |what: &str, name: &str, rank: i64| {
        !there
            .iter()
            .any(|known| known.what == what && known.name == name && known.rank == rank)
    };
    for (position, shipped) in (1..).zip(&SHIPPED) {
        let agreement = AgreementType {
            id: shipped.id.to_owned(),
            name: shipped.name.to_owned(),
            template_id: shipped.template_id,
            introduced_on: shipped.introduced_on,
        };
        if is_new("type", &agreement.id, 0) {
            store::insert_type(tx, &agreement, position).await?;
        }
        for (rank, (effective_on, required_from)) in (1..).zip(shipped.versions) {
            let version = Version {
                type_id: agreement.id.clone(),
                rank,
                effective_on: *effective_on,
                required_from: Some(*required_from),
            };
            if is_new("version", &version.type_id, rank) {
                publish(tx, cx, &agreement, &version).await?;
            }
        }
    }
    for (position, row) in (1..).zip(shipped_policy()) {
        if is_new("policy", &store::policy_name(&row), 0) {
            store::insert_policy_row(tx, &row, position).await?;
        }
    }
    Ok(())
}

async fn publish(tx: &mut Tx, cx: &Context, agreement: &AgreementType, version: &Version) -> Result<(), db::Error> {
    if !store::insert_version(tx, version, cx.now).await? {
        return Ok(());
    }
    let mut hashes = serde_json::Map::new();
    for (country, language, bytes) in shipped_texts(&version.type_id, version.rank) {
        let reference = TextRef {
            id: TextId::new(cx.now, &cx.random),
            type_id: version.type_id.clone(),
            rank: version.rank,
            country,
            language,
            media_type: "text/markdown".to_owned(),
            sha256: sha256_hex(&bytes),
            pdf_sha256: None,
        };
        store::insert_text(tx, &reference, &bytes).await?;
        hashes.insert(reference.place_name(), reference.sha256.into());
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

/// The embedded texts of a version: country (`None` is worldwide), language, bytes.
pub(super) fn shipped_texts(type_id: &str, rank: i64) -> Vec<(Option<Country>, LanguageTag, Vec<u8>)> {
    let folder = format!("{type_id}/v{rank}/");
    Texts::iter()
        .filter_map(|path| {
            let name = path.strip_prefix(&folder)?.strip_suffix(".md")?;
            let (country, tag) = match name.split_once('/') {
                Some((code, tag)) => (Some(Country::parse(code).ok()?), tag),
                None => (None, name),
            };
            let language = LanguageTag::parse(tag).ok()?;
            Some((country, language, Texts::get(&path)?.data.into_owned()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::values::Language;
    use crate::words;

    fn versions() -> impl Iterator<Item = (&'static str, i64)> {
        SHIPPED
            .iter()
            .flat_map(|shipped| (1..).zip(shipped.versions).map(|(rank, _)| (shipped.id, rank)))
    }

    #[test]
    fn r_agr_2_every_shipped_version_has_worldwide_texts_in_the_portals_four_languages() {
        for (type_id, rank) in versions() {
            let texts = shipped_texts(type_id, rank);
            for language in Language::ALL {
                assert!(
                    texts
                        .iter()
                        .any(|(country, tag, _)| country.is_none() && *tag == LanguageTag::of(language)),
                    "{type_id} v{rank} {language}"
                );
            }
        }
    }

    #[test]
    fn r_agr_2_every_shipped_file_is_a_text_of_a_shipped_version_in_a_language_of_its_country() {
        let mut read = 0;
        let mut countries = HashSet::new();
        for (type_id, rank) in versions() {
            for (country, language, _) in shipped_texts(type_id, rank) {
                read += 1;
                if let Some(country) = country {
                    countries.insert(country.code());
                    assert!(
                        country.agreement_languages().contains(&language),
                        "{type_id} v{rank}: no agreement is offered in {language} in {country}"
                    );
                }
            }
        }
        assert_eq!(read, Texts::iter().count());
        assert!(countries.len() >= 12, "{countries:?}");
    }

    #[test]
    fn a_shipped_agreement_is_called_in_each_language_what_its_text_is_headed() {
        for shipped in SHIPPED {
            assert_eq!(words::agreement(Language::English, shipped.name), shipped.name);
            for (country, tag, bytes) in shipped_texts(shipped.id, 1) {
                let language = Language::ALL
                    .into_iter()
                    .find(|language| LanguageTag::of(*language) == tag);
                if let (None, Some(language)) = (country, language) {
                    let text = String::from_utf8(bytes).unwrap();
                    let heading = text.lines().next().unwrap().trim_start_matches("# ");
                    assert_eq!(words::agreement(language, shipped.name), heading, "{language}");
                }
            }
        }
        assert_eq!(
            words::agreement(Language::Swedish, "An agreement of ours"),
            "An agreement of ours"
        );
    }

    #[test]
    fn r_agr_6_the_shipped_texts_say_that_they_are_placeholders_of_assent_and_no_two_are_the_same() {
        let mut hashes = HashSet::new();
        for path in Texts::iter() {
            let text = String::from_utf8(Texts::get(&path).unwrap().data.into_owned()).unwrap();
            let note = text
                .split("\n\n")
                .nth(1)
                .filter(|note| text.starts_with("# ") && note.starts_with("> **"));
            assert!(note.is_some_and(|note| note.contains("Assent")), "{path}");
            assert!(!text.contains('\r') && text.ends_with('\n'), "{path}");
            assert!(
                hashes.insert(sha256_hex(text.as_bytes())),
                "{path} is another text word by word"
            );
        }
    }
}
