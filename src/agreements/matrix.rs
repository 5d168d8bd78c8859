//! Which texts a version has, by country and language, and which it lacks.

use std::collections::BTreeSet;

use super::TextRef;
use crate::values::country::Region;
use crate::values::{Country, Language, LanguageTag};

/// What there is for a country in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// The version has a text, which is new or differs from the one before.
    Has(TextRef),
    /// The version has a text, word by word the one of the version before.
    Same(TextRef),
    /// Only an older version has one.
    Older(TextRef),
    /// No version has one, although agreements are offered in this language here.
    Missing,
    /// None, and none is expected.
    Nothing,
}

/// The texts for one country, or for all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The country; `None`: worldwide.
    pub country: Option<Country>,
    /// By language, in the order of [`Matrix::languages`].
    pub cells: Vec<(LanguageTag, Cell)>,
}

/// Texts by country and language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix {
    /// The languages of the columns.
    pub languages: Vec<LanguageTag>,
    /// Worldwide, then the countries.
    pub rows: Vec<Row>,
}

impl Matrix {
    /// The matrix of one version, `rank`, beside the `older` ones. Countries that have a text of their own in any version are
    /// listed, and those of `region`, in the order of `countries`.
    pub fn new(texts: &[TextRef], rank: i64, region: Option<Region>, countries: &[Country]) -> Self {
        let has_own = |country: Country| texts.iter().any(|text| text.country == Some(country));
        let listed = countries.iter().copied().filter(|country| match region {
            Some(region) => country.region() == region,
            None => has_own(*country),
        });
        let places: Vec<Option<Country>> = std::iter::once(None).chain(listed.map(Some)).collect();
        let mut languages: BTreeSet<LanguageTag> = texts
            .iter()
            .filter(|text| places.contains(&text.country))
            .map(|text| text.language)
            .collect();
        for place in &places {
            languages.extend(offered(*place));
        }
        let languages: Vec<_> = languages.into_iter().collect();
        let row = |country: Option<Country>| Row {
            country,
            cells: languages
                .iter()
                .map(|language| (*language, cell(texts, rank, country, *language)))
                .collect(),
        };
        Self {
            rows: places.into_iter().map(row).collect(),
            languages,
        }
    }

    /// How many texts are missing, and how many are of an older version.
    pub fn gaps(&self) -> (usize, usize) {
        let count = |is: fn(&Cell) -> bool| {
            self.rows
                .iter()
                .flat_map(|row| &row.cells)
                .filter(|(_, cell)| is(cell))
                .count()
        };
        (
            count(|cell| *cell == Cell::Missing),
            count(|cell| matches!(cell, Cell::Older(_))),
        )
    }
}

/// The languages in which agreements are offered at a place: worldwide in the portal's own.
fn offered(place: Option<Country>) -> Vec<LanguageTag> {
    match place {
        Some(country) => country.agreement_languages().to_vec(),
        None => Language::ALL.map(LanguageTag::of).to_vec(),
    }
}

fn cell(texts: &[TextRef], rank: i64, country: Option<Country>, language: LanguageTag) -> Cell {
    let here = texts
        .iter()
        .filter(|text| text.country == country && text.language == language && text.rank <= rank);
    let mut here: Vec<_> = here.collect();
    here.sort_by_key(|text| std::cmp::Reverse(text.rank));
    match here.as_slice() {
        [] if offered(country).contains(&language) => Cell::Missing,
        [] => Cell::Nothing,
        [newest, ..] if newest.rank < rank => Cell::Older((*newest).clone()),
        [newest, before, ..] if newest.sha256 == before.sha256 => Cell::Same((*newest).clone()),
        [newest, ..] => Cell::Has((*newest).clone()),
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::values::id::TextId;

    fn text(rank: i64, country: Option<&str>, language: &str, sha256: &str) -> TextRef {
        TextRef {
            id: TextId::from(Uuid::nil()),
            type_id: "T".into(),
            rank,
            country: country.map(|code| Country::parse(code).unwrap()),
            language: LanguageTag::parse(language).unwrap(),
            media_type: "text/markdown".into(),
            sha256: sha256.into(),
            pdf_sha256: None,
        }
    }

    #[test]
    fn r_agr_3_the_matrix_tells_what_is_there_the_same_out_of_step_missing_and_not_expected() {
        let texts = [
            text(1, None, "en", "a"),
            text(1, None, "sv-SE", "b"),
            text(1, Some("SE"), "sv-SE", "c"),
            text(2, None, "en", "A"),
            text(2, Some("SE"), "sv-SE", "c"),
            text(3, None, "zh-CN", "d"),
        ];
        let countries: Vec<_> = ["DE", "SE"].map(|code| Country::parse(code).unwrap()).into();
        let matrix = Matrix::new(&texts, 2, None, &countries);
        let places: Vec<_> = matrix.rows.iter().map(|row| row.country.map(Country::code)).collect();
        assert_eq!(places, [None, Some("SE")], "Germany has no text of its own");
        let cell = |row: usize, language: &str| {
            let found = matrix.rows[row].cells.iter().find(|(tag, _)| tag.as_str() == language);
            found.unwrap().1.clone()
        };
        assert!(matches!(cell(0, "en"), Cell::Has(text) if text.rank == 2));
        assert!(matches!(cell(0, "sv-SE"), Cell::Older(text) if text.rank == 1));
        assert_eq!(cell(0, "zh-CN"), Cell::Missing, "a newer version does not count");
        assert_eq!(cell(0, "en-US"), Cell::Nothing);
        assert!(matches!(cell(1, "sv-SE"), Cell::Same(_)));
        assert_eq!(cell(1, "en-US"), Cell::Missing);
        let (missing, older) = matrix.gaps();
        assert_eq!((missing, older), (3, 1));
        let europe = Matrix::new(&texts, 2, Some(Region::Europe), &countries);
        assert_eq!(europe.rows.len(), 3);
    }
}
