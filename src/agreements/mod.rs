//! Agreements: types, versions, texts by country and language, and the policy timeline. All of them are data.

mod add_type;
pub mod api;
mod begin_draft;
mod catalogue;
mod change_draft;
pub mod changes;
pub mod document_link;
pub mod draft;
mod draft_store;
pub mod fallback;
pub mod listing;
mod markdown;
mod markup;
pub mod matrix;
pub mod pages;
pub mod policy;
mod publish;
mod seed;
mod store;
pub mod upload;

use chrono::NaiveDate;
use uuid::Uuid;

pub use add_type::{NewType, TypeError, add_type, parse_id, parse_name};
pub use begin_draft::begin_draft;
pub use catalogue::{find_type, text_ref, timeline, types, versions, versions_of_all};
pub use change_draft::{add_text, delete_draft, remove_text, replace_text, set_pdf};
pub use draft::{Draft, DraftError, DraftText, pdf};
pub use fallback::{Step, choose};
pub use policy::{PolicyRow, Rule, Timeline};
pub use publish::{BadDates, Publication, PublishError, publish};
pub use seed::seed;
pub use store::{names_of, text, texts_of_type, texts_of_version};

use crate::db::{self, Reader};
use crate::values::id::TextId;
use crate::values::{Country, LanguageTag};

/// A type of agreement (R-AGR-1).
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct AgreementType {
    /// As Partner Center's API spells it: `MicrosoftCustomerAgreement`.
    pub id: String,
    /// As screens and letters call it.
    pub name: String,
    /// Partner Center's identifier of the type; it stays when a version is published.
    pub template_id: Uuid,
    /// No acceptance is dated before this day; `None`: no bound.
    pub introduced_on: Option<NaiveDate>,
}

/// A version of a type.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Version {
    /// Its type.
    pub type_id: String,
    /// Its place among the type's versions, counted from 1.
    pub rank: i64,
    /// From the beginning of this day in UTC it is the text to accept.
    pub effective_on: NaiveDate,
    /// From the beginning of this day in UTC an older version is not enough any more; `None`: never (a minor one).
    pub required_from: Option<NaiveDate>,
}

/// What identifies a text: all of it but its bytes (R-AGR-5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextRef {
    /// The text itself.
    pub id: TextId,
    /// The agreement's type.
    pub type_id: String,
    /// The version.
    pub rank: i64,
    /// The country that it is for; `None`: worldwide.
    pub country: Option<Country>,
    /// The language that it is written in.
    pub language: LanguageTag,
    /// What the bytes are: `text/markdown`.
    pub media_type: String,
    /// The SHA-256 of the bytes, in lower-case hexadecimal.
    pub sha256: String,
    /// The SHA-256 of the PDF that says the same, if there is one (R-AGR-3).
    pub pdf_sha256: Option<String>,
}

impl TextRef {
    /// Where it is for and its language, by their codes: `SE sv-SE`.
    pub(crate) fn place_name(&self) -> String {
        match self.country {
            Some(country) => format!("{country} {}", self.language),
            None => self.language.to_string(),
        }
    }

    /// A file name for the text, in plain ASCII.
    pub fn file_name(&self) -> String {
        let ending = match self.media_type.as_str() {
            "text/markdown" => "md",
            "text/html" => "html",
            "application/pdf" => "pdf",
            _ => "bin",
        };
        self.named(ending)
    }

    /// A file name for the PDF that says the same, in plain ASCII.
    pub fn pdf_name(&self) -> String {
        self.named("pdf")
    }

    fn named(&self, ending: &str) -> String {
        let country = self.country.map(|country| format!("-{}", country.code()));
        format!(
            "{}-v{}{}-{}.{ending}",
            self.type_id,
            self.rank,
            country.unwrap_or_default(),
            self.language.as_str()
        )
    }
}

/// A text with what its page says about it.
#[derive(Debug, Clone)]
pub struct Text {
    /// What identifies it.
    pub reference: TextRef,
    /// What the type is called.
    pub type_name: String,
    /// From which day on it is the text to accept; `None`: it is not published.
    pub effective_on: Option<NaiveDate>,
    /// The bytes, exactly as they were published.
    pub bytes: Vec<u8>,
}

/// The newest version that is effective on a day (R-AGR-2, R-UPD-7).
pub fn effective_on(versions: &[Version], date: NaiveDate) -> Option<&Version> {
    versions
        .iter()
        .filter(|version| version.effective_on <= date)
        .max_by_key(|version| version.rank)
}

/// The day by which the version of an acceptance is judged. Versions begin at 00:00 UTC, and an acceptance is dated where
/// the agent is: so one dated today is one of now, and none is of a version that has not begun. An agent far in the east,
/// where tomorrow has begun, does not get tomorrow's version before it is in effect; one far in the west, where it is still
/// yesterday, gets the one that every page asks for.
pub fn version_day(accepted_on: NaiveDate, today: NaiveDate, utc_today: NaiveDate) -> NaiveDate {
    if accepted_on >= today {
        utc_today
    } else {
        accepted_on.min(utc_today)
    }
}

/// The newest version whose *required from* has come: an older one is not enough for an existing customer (R-GATE-3).
pub fn required_on(versions: &[Version], date: NaiveDate) -> Option<&Version> {
    versions
        .iter()
        .filter(|version| version.required_from.is_some_and(|from| from <= date))
        .max_by_key(|version| version.rank)
}

/// The text of a version for a customer of this country who asks for this language (R-AGR-2).
///
/// # Errors
/// If the database query fails.
pub async fn text_for(
    db: &mut Reader,
    type_id: &str,
    rank: i64,
    country: Country,
    language: LanguageTag,
) -> Result<Option<TextRef>, db::Error> {
    let texts = catalogue::candidates(db, type_id, rank, country).await?;
    Ok(choose(&texts, country, language).map(|(_, text)| text.clone()))
}

/// The type that customers are asked for on a day: it satisfies the gate and takes new confirmations.
///
/// # Errors
/// If the database query fails.
pub async fn asked_for(db: &mut Reader, on: NaiveDate) -> Result<Option<AgreementType>, db::Error> {
    let timeline = timeline(db).await?;
    match timeline.asked_for(on) {
        Some(type_id) => find_type(db, type_id).await,
        None => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn version(rank: i64, effective: &str, required: Option<&str>) -> Version {
        Version {
            type_id: "T".into(),
            rank,
            effective_on: day(effective),
            required_from: required.map(day),
        }
    }

    #[test]
    fn r_upd_7_the_newest_version_effective_on_the_day_counts() {
        let versions = [
            version(1, "2019-10-01", Some("2019-10-01")),
            version(2, "2023-04-01", Some("2023-04-01")),
        ];
        for (on, rank) in [
            ("2019-09-30", None),
            ("2019-10-01", Some(1)),
            ("2023-03-31", Some(1)),
            ("2023-04-01", Some(2)),
        ] {
            assert_eq!(effective_on(&versions, day(on)).map(|v| v.rank), rank, "{on}");
        }
    }

    #[test]
    fn r_agr_7_a_version_is_required_from_its_own_day_and_a_minor_one_never() {
        let versions = [
            version(1, "2019-10-01", Some("2019-10-01")),
            version(2, "2023-04-01", Some("2023-07-01")),
            version(3, "2024-01-01", None),
        ];
        for (on, effective, required) in [("2023-06-30", 2, 1), ("2023-07-01", 2, 2), ("2024-06-01", 3, 2)] {
            assert_eq!(effective_on(&versions, day(on)).unwrap().rank, effective, "{on}");
            assert_eq!(required_on(&versions, day(on)).unwrap().rank, required, "{on}");
        }
    }

    #[test]
    fn r_upd_7_an_acceptance_of_today_is_of_the_version_in_effect_now_wherever_today_is() {
        for (accepted_on, today, utc_today, judged) in [
            // Everybody's usual day.
            ("2023-04-01", "2023-04-01", "2023-04-01", "2023-04-01"),
            ("2023-03-31", "2023-04-01", "2023-04-01", "2023-03-31"),
            // Kiritimati is ahead: its first of April begins while it is still March in UTC.
            ("2023-04-01", "2023-04-01", "2023-03-31", "2023-03-31"),
            ("2023-03-31", "2023-04-01", "2023-03-31", "2023-03-31"),
            ("2023-03-30", "2023-04-01", "2023-03-31", "2023-03-30"),
            // Pago Pago is behind: its last of March goes on while it is April in UTC.
            ("2023-03-31", "2023-03-31", "2023-04-01", "2023-04-01"),
            ("2023-03-30", "2023-03-31", "2023-04-01", "2023-03-30"),
        ] {
            assert_eq!(
                version_day(day(accepted_on), day(today), day(utc_today)),
                day(judged),
                "{accepted_on} typed on {today}, {utc_today} in UTC"
            );
        }
    }

    fn text(country: Option<&str>, language: &str) -> TextRef {
        TextRef {
            id: TextId::from(Uuid::nil()),
            type_id: "T".into(),
            rank: 1,
            country: country.map(|code| Country::parse(code).unwrap()),
            language: LanguageTag::parse(language).unwrap(),
            media_type: "text/markdown".into(),
            sha256: String::new(),
            pdf_sha256: None,
        }
    }

    #[test]
    fn a_file_name_says_type_version_country_and_language_in_ascii() {
        assert_eq!(text(None, "zh-TW").file_name(), "T-v1-zh-TW.md");
        assert_eq!(text(Some("FI"), "sv-SE").file_name(), "T-v1-FI-sv-SE.md");
    }
}
