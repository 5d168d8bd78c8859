//! The texts that are there, found by type, version, region, country and language (R-AGR-4), and which of them a
//! country's customers get.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::fallback::{self, Step};
use super::{AgreementType, TextRef, Timeline, Version, catalogue, store, types, versions_of_all};
use crate::db::{self, Reader};
use crate::text_enum;
use crate::values::country::Region;
use crate::values::paging::{Cursor, Listed};
use crate::values::{Country, Language, LanguageTag};

/// Texts on a page.
pub const TEXTS_SHOWN: usize = 50;

/// Which versions are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Versions {
    /// Of each type the one in effect, and those to come.
    #[default]
    Standing,
    /// Every one that there has been.
    All,
    /// The one of this rank.
    Ranked(i64),
}

/// Where a text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Territory {
    /// Every country that has none of its own.
    Worldwide,
    /// One country.
    Country(Country),
}

/// What is listed.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Texts of this type.
    pub type_id: Option<String>,
    /// Of these versions.
    pub versions: Versions,
    /// For countries of this region.
    pub region: Option<Region>,
    /// For this country, or the worldwide ones.
    pub place: Option<Territory>,
    /// In this language, however it is spelt (`en` finds `en-US`).
    pub language: Option<LanguageTag>,
}

text_enum! {
    /// In which order; what is equal in it stands newest version first, by country and by language.
    pub enum Sort {
        /// The newest version first.
        Newest = "newest",
        /// Worldwide first, then by the country's name.
        Country = "country",
        /// By the language's name.
        Language = "language",
    }
}

/// How a version stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Its day is still to come.
    Coming,
    /// It is the text to accept.
    InEffect,
    /// A newer one is.
    Replaced,
    /// It was the last of its type, which takes no new confirmations any more.
    Retired,
}

impl Standing {
    /// The message that names it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Coming => "agreements-coming",
            Self::InEffect => "agreements-in-effect",
            Self::Replaced => "agreements-replaced",
            Self::Retired => "agreements-retired",
        }
    }

    /// The tone of its mark.
    pub const fn tone(self) -> &'static str {
        match self {
            Self::Coming => "info",
            Self::InEffect => "good",
            Self::Replaced | Self::Retired => "none",
        }
    }
}

/// A text of the list.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The text.
    pub text: TextRef,
    /// Its version.
    pub version: Version,
    /// How the version stands.
    pub standing: Standing,
    /// What its type is called.
    pub type_name: String,
}

/// A type with all its versions, the newest first.
#[derive(Debug, Clone)]
pub struct History {
    /// The type.
    pub agreement: AgreementType,
    /// Whether it takes new confirmations today.
    pub takes_confirmations: bool,
    /// Its versions, and how each stands.
    pub versions: Vec<(Version, Standing)>,
}

impl History {
    /// The version that is the text to accept, or was the last one before the type was retired.
    pub fn in_effect(&self) -> Option<&Version> {
        self.versions
            .iter()
            .find(|(_, standing)| matches!(standing, Standing::InEffect | Standing::Retired))
            .map(|(version, _)| version)
    }
}

/// The text that a customer gets who asks for a language.
#[derive(Debug, Clone)]
pub struct Given {
    /// The language that is asked for.
    pub asked: LanguageTag,
    /// By which step it was found.
    pub step: Step,
    /// The text.
    pub text: TextRef,
}

/// Every type with its history, the latest first, as it stands on a day of UTC.
///
/// # Errors
/// If the database query fails.
pub async fn histories(db: &mut Reader, timeline: &Timeline, today: NaiveDate) -> Result<Vec<History>, db::Error> {
    let versions = versions_of_all(db).await?;
    let mut histories: Vec<History> = types(db)
        .await?
        .into_iter()
        .map(|agreement| {
            let own: Vec<Version> = versions
                .iter()
                .filter(|version| version.type_id == agreement.id)
                .cloned()
                .collect();
            History {
                takes_confirmations: timeline.takes_confirmations(&agreement.id, today),
                versions: standings(own, today, timeline.is_retired(&agreement.id, today)),
                agreement,
            }
        })
        .collect();
    histories.reverse();
    Ok(histories)
}

/// How each version of a type stands, the newest first. Of a type that is retired, none is in effect or to come.
fn standings(versions: Vec<Version>, today: NaiveDate, is_retired: bool) -> Vec<(Version, Standing)> {
    let current = super::effective_on(&versions, today).map(|version| version.rank);
    let mut standings: Vec<_> = versions
        .into_iter()
        .map(|version| {
            let standing = match current {
                Some(current) if version.rank < current => Standing::Replaced,
                _ if is_retired => Standing::Retired,
                Some(current) if version.rank == current => Standing::InEffect,
                _ => Standing::Coming,
            };
            (version, standing)
        })
        .collect();
    standings.sort_by_key(|(version, _)| std::cmp::Reverse(version.rank));
    standings
}

/// One page of the texts: they are as many as the operator has published, so a page is cut from the list of them.
///
/// # Errors
/// If the database query fails.
pub async fn page(
    db: &mut Reader,
    histories: &[History],
    filter: &Filter,
    sort: Sort,
    reader: Language,
    cursor: Option<&Cursor>,
) -> Result<Listed<Entry>, db::Error> {
    let of = filter.place.map(|place| match place {
        Territory::Worldwide => None,
        Territory::Country(country) => Some(country),
    });
    let mut entries = Vec::new();
    for history in histories
        .iter()
        .filter(|history| filter.type_id.as_ref().is_none_or(|id| *id == history.agreement.id))
    {
        for (version, standing) in history.versions.iter().filter(|known| filter.versions.has(known)) {
            let texts = store::texts_of_version(db, &version.type_id, version.rank, of).await?;
            entries.extend(texts.into_iter().filter(|text| filter.finds(text)).map(|text| Entry {
                text,
                version: version.clone(),
                standing: *standing,
                type_name: history.agreement.name.clone(),
            }));
        }
    }
    sorted(&mut entries, sort, reader);
    Ok(Listed::of_sorted(entries, cursor, TEXTS_SHOWN, |entry| {
        entry.text.id.uuid()
    }))
}

impl Versions {
    fn has(self, (version, standing): &(Version, Standing)) -> bool {
        match self {
            Self::Standing => *standing != Standing::Replaced,
            Self::All => true,
            Self::Ranked(rank) => version.rank == rank,
        }
    }
}

impl Filter {
    /// What the statement does not ask for.
    fn finds(&self, text: &TextRef) -> bool {
        let region = text.country.map(Country::region);
        self.region.is_none_or(|wanted| region == Some(wanted))
            && self.language.is_none_or(|wanted| text.language.is_read_as(wanted))
    }
}

/// Sorts entries that stand by type and newest version.
fn sorted(entries: &mut [Entry], sort: Sort, reader: Language) {
    let codes = Country::all_by_name(reader).iter().map(|country| country.code());
    let places: HashMap<&str, usize> = codes.zip(1..).collect();
    // Worldwide has no place among the countries: it stands before them.
    let place = |entry: &Entry| {
        entry
            .text
            .country
            .and_then(|country| places.get(country.code()).copied())
    };
    let language = |entry: &Entry| (entry.text.language.name(reader), entry.text.language);
    let newest: HashMap<(String, i64), usize> = entries
        .iter()
        .enumerate()
        .map(|(at, entry)| ((entry.text.type_id.clone(), entry.text.rank), at))
        .collect();
    let version = |entry: &Entry| newest.get(&(entry.text.type_id.clone(), entry.text.rank)).copied();
    match sort {
        Sort::Newest => entries.sort_by_cached_key(|entry| (version(entry), place(entry), language(entry))),
        Sort::Country => entries.sort_by_cached_key(|entry| (place(entry), version(entry), language(entry))),
        Sort::Language => entries.sort_by_cached_key(|entry| (language(entry), version(entry), place(entry))),
    }
}

/// The text of a version that a country's customers get, for each language that they ask for (R-AGR-2).
///
/// # Errors
/// If the database query fails.
pub async fn given(
    db: &mut Reader,
    version: &Version,
    country: Country,
    languages: &[LanguageTag],
) -> Result<Vec<Given>, db::Error> {
    let texts = catalogue::candidates(db, &version.type_id, version.rank, country).await?;
    let given = languages.iter().filter_map(|asked| {
        let (step, text) = fallback::choose(&texts, country, *asked)?;
        Some(Given {
            asked: *asked,
            step,
            text: text.clone(),
        })
    });
    Ok(given.collect())
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::values::id::TextId;

    fn version(rank: i64, effective: &str) -> Version {
        Version {
            type_id: "T".into(),
            rank,
            effective_on: effective.parse().unwrap(),
            required_from: None,
        }
    }

    fn entry(rank: i64, country: Option<&str>, language: &str) -> Entry {
        Entry {
            text: TextRef {
                id: TextId::from(Uuid::nil()),
                type_id: "T".into(),
                rank,
                country: country.map(|code| Country::parse(code).unwrap()),
                language: LanguageTag::parse(language).unwrap(),
                media_type: "text/markdown".into(),
                sha256: String::new(),
                pdf_sha256: None,
            },
            version: version(rank, "2023-04-01"),
            standing: Standing::InEffect,
            type_name: "T".into(),
        }
    }

    #[test]
    fn r_agr_7_a_version_is_to_come_in_effect_or_replaced() {
        let versions = vec![
            version(1, "2019-10-01"),
            version(2, "2023-04-01"),
            version(3, "2027-01-01"),
        ];
        let standing = |today: &str| -> Vec<(i64, Standing)> {
            standings(versions.clone(), today.parse().unwrap(), false)
                .into_iter()
                .map(|(version, standing)| (version.rank, standing))
                .collect()
        };
        use Standing::{Coming, InEffect, Replaced};
        assert_eq!(standing("2026-11-20"), [(3, Coming), (2, InEffect), (1, Replaced)]);
        assert_eq!(standing("2027-01-01"), [(3, InEffect), (2, Replaced), (1, Replaced)]);
        assert_eq!(standing("2019-09-30"), [(3, Coming), (2, Coming), (1, Coming)]);
        let retired = standings(versions.clone(), "2026-11-20".parse().unwrap(), true);
        let retired: Vec<_> = retired.into_iter().map(|(_, standing)| standing).collect();
        assert_eq!(retired, [Standing::Retired, Standing::Retired, Replaced]);
    }

    #[test]
    fn r_agr_4_texts_stand_newest_version_first_or_by_the_name_that_the_reader_knows() {
        let entries = vec![
            entry(2, Some("DE"), "de-DE"),
            entry(2, Some("SE"), "sv-SE"),
            entry(2, None, "en"),
            entry(2, Some("SE"), "en-US"),
            entry(1, Some("SE"), "sv-SE"),
            entry(1, None, "en"),
        ];
        let order = |sort, reader| -> Vec<String> {
            let mut entries = entries.clone();
            sorted(&mut entries, sort, reader);
            let brief = |entry: &Entry| {
                let country = entry.text.country.map_or("", Country::code);
                format!("{} {country} {}", entry.text.rank, entry.text.language)
            };
            entries.iter().map(brief).collect()
        };
        assert_eq!(
            order(Sort::Newest, Language::English),
            ["2  en", "2 DE de-DE", "2 SE en-US", "2 SE sv-SE", "1  en", "1 SE sv-SE"]
        );
        assert_eq!(
            order(Sort::Country, Language::Swedish),
            ["2  en", "1  en", "2 SE en-US", "2 SE sv-SE", "1 SE sv-SE", "2 DE de-DE"]
        );
        assert_eq!(
            order(Sort::Language, Language::English),
            ["2  en", "1  en", "2 SE en-US", "2 DE de-DE", "2 SE sv-SE", "1 SE sv-SE"]
        );
    }

    #[test]
    fn r_agr_4_a_language_finds_its_spellings_and_a_region_its_countries_only() {
        let found = |filter: &Filter, country: Option<&str>, language| filter.finds(&entry(2, country, language).text);
        let english = Filter {
            language: LanguageTag::parse("en").ok(),
            ..Filter::default()
        };
        assert!(found(&english, None, "en") && found(&english, Some("SE"), "en-US"));
        assert!(!found(&english, Some("SE"), "sv-SE"));
        let europe = Filter {
            region: Some(Region::Europe),
            ..Filter::default()
        };
        assert!(found(&europe, Some("SE"), "sv-SE"));
        assert!(!found(&europe, Some("JP"), "ja-JP") && !found(&europe, None, "en"));
    }
}
