//! Publishing a draft: from then on it is a version, and never changes (R-AGR-3, R-AGR-7).

use chrono::NaiveDate;

use super::draft::{has_worldwide_english, rank_after};
use super::{AgreementType, DraftText, Version, draft, draft_store, store};
use crate::accounts::OperatorAdmin;
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::{self, Tx};

/// What is published, and from when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publication {
    /// The draft as it was previewed.
    pub revision: i64,
    /// From the beginning of this day in UTC it is the text to accept.
    pub effective_on: NaiveDate,
    /// From when an older version is not enough any more; `None`: never.
    pub required_from: Option<NaiveDate>,
}

/// What is wrong with the dates of a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadDates {
    /// It would have been in effect before today: what was accepted since then was another text.
    Past,
    /// It would never be the newest: a version published before it comes into effect later.
    BeforeNewest(NaiveDate),
    /// It would be required before it can be accepted.
    RequiredBefore,
}

/// Why nothing was published.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// There is no draft: it was published or deleted.
    #[error("there is no draft")]
    Gone,
    /// Somebody changed the draft since it was previewed.
    #[error("the draft was changed meanwhile")]
    Changed,
    /// There is no worldwide text in English (R-AGR-2).
    #[error("there is no worldwide text in English")]
    NoWorldwideEnglish,
    /// Its dates.
    #[error("the dates are not possible: {0:?}")]
    Dates(BadDates),
    /// The database.
    #[error(transparent)]
    Database(#[from] db::Error),
}

impl Publication {
    /// Judges the dates beside the versions that the type has, on a day of UTC.
    ///
    /// # Errors
    /// [`BadDates`].
    pub fn judge(&self, versions: &[Version], today: NaiveDate) -> Result<(), BadDates> {
        let newest = versions.iter().map(|version| version.effective_on).max();
        if self.effective_on < today {
            return Err(BadDates::Past);
        }
        if let Some(newest) = newest.filter(|newest| self.effective_on < *newest) {
            return Err(BadDates::BeforeNewest(newest));
        }
        match self.required_from {
            Some(from) if from < self.effective_on => Err(BadDates::RequiredBefore),
            _ => Ok(()),
        }
    }
}

/// Publishes the draft of a type, and gives back the version.
///
/// # Errors
/// If the draft or its dates do not allow it, or the database query fails.
pub async fn publish(
    tx: &mut Tx,
    cx: &Context,
    _who: &OperatorAdmin,
    agreement: &AgreementType,
    what: &Publication,
) -> Result<Version, PublishError> {
    if !draft_store::touch(tx, &agreement.id).await? {
        return Err(PublishError::Gone);
    }
    let draft = draft_store::draft(tx, &agreement.id).await?.ok_or(PublishError::Gone)?;
    if draft.revision != what.revision + 1 {
        return Err(PublishError::Changed);
    }
    let versions = super::versions(tx, &agreement.id).await?;
    what.judge(&versions, cx.now.utc_date()).map_err(PublishError::Dates)?;
    let texts = draft::texts(tx, &agreement.id).await?;
    if !has_worldwide_english(texts.iter().map(|text| &text.reference)) {
        return Err(PublishError::NoWorldwideEnglish);
    }
    let version = Version {
        type_id: agreement.id.clone(),
        rank: rank_after(&versions),
        effective_on: what.effective_on,
        required_from: what.required_from,
    };
    if !store::insert_version(tx, &version, cx.now).await? {
        return Err(PublishError::Gone);
    }
    draft_store::publish_texts(tx, &agreement.id, version.rank).await?;
    draft_store::delete_draft(tx, &agreement.id).await?;
    log(tx, cx, agreement, &version, &texts).await?;
    Ok(version)
}

async fn log(
    tx: &mut Tx,
    cx: &Context,
    agreement: &AgreementType,
    version: &Version,
    texts: &[DraftText],
) -> Result<(), db::Error> {
    let hashes = |of: fn(&DraftText) -> Option<&String>| -> serde_json::Map<String, serde_json::Value> {
        let named = texts
            .iter()
            .filter_map(|text| Some((text.reference.place_name(), of(text)?.as_str().into())));
        named.collect()
    };
    let object = Object::new("agreement", &agreement.id, &agreement.name);
    let event = Event::new(Kind::VersionPublished, object).after(serde_json::json!({
        "version": version.rank,
        "effective_on": version.effective_on,
        "required_from": version.required_from,
        "sha256": hashes(|text| Some(&text.reference.sha256)),
        "pdf_sha256": hashes(|text| text.reference.pdf_sha256.as_ref()),
    }));
    audit::record(tx, cx, event).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn r_agr_7_a_version_begins_today_or_later_behind_the_newest_and_is_not_required_before() {
        let version = |rank, effective: &str| Version {
            type_id: "T".into(),
            rank,
            effective_on: day(effective),
            required_from: Some(day(effective)),
        };
        let versions = [version(1, "2019-10-01"), version(2, "2027-01-01")];
        for (effective, required, expected) in [
            ("2026-11-19", None, Err(BadDates::Past)),
            ("2026-11-20", None, Err(BadDates::BeforeNewest(day("2027-01-01")))),
            (
                "2026-12-31",
                Some("2027-06-01"),
                Err(BadDates::BeforeNewest(day("2027-01-01"))),
            ),
            ("2027-01-01", Some("2026-12-31"), Err(BadDates::RequiredBefore)),
            ("2027-01-01", Some("2027-01-01"), Ok(())),
            ("2027-01-01", None, Ok(())),
            ("2027-02-01", Some("2027-06-01"), Ok(())),
        ] {
            let what = Publication {
                revision: 1,
                effective_on: day(effective),
                required_from: required.map(day),
            };
            assert_eq!(
                what.judge(&versions, day("2026-11-20")),
                expected,
                "{effective} {required:?}"
            );
        }
        let first = Publication {
            revision: 1,
            effective_on: day("2026-11-20"),
            required_from: None,
        };
        assert_eq!(first.judge(&[], day("2026-11-20")), Ok(()));
    }
}
