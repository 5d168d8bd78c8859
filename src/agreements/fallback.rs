//! Which of a version's texts a customer gets (R-AGR-2), and by which step of the rule.

use super::TextRef;
use crate::values::{Country, LanguageTag};

/// A step of the rule, in its order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// The country has a text in the asked language.
    Asked,
    /// It has none, but one in another of its languages.
    OtherOfCountry,
    /// It has one in English only.
    EnglishOfCountry,
    /// It has none at all; there is a worldwide text in the asked language.
    WorldwideAsked,
    /// There is a worldwide text in English.
    WorldwideEnglish,
}

impl Step {
    /// The message that says it in plain words.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Asked => "agreements-step-asked",
            Self::OtherOfCountry => "agreements-step-other",
            Self::EnglishOfCountry => "agreements-step-english",
            Self::WorldwideAsked => "agreements-step-worldwide",
            Self::WorldwideEnglish => "agreements-step-worldwide-english",
        }
    }
}

/// Of a version's texts, the one for a customer (R-AGR-2): in the asked language; in the country's other languages; in
/// English; worldwide in the asked language; worldwide in English. A text in another spelling of the asked language
/// (`en-US` for `en`, `zh-HK` for `zh-TW`) is in the asked language; one with the very tag goes before it.
pub fn choose(texts: &[TextRef], country: Country, asked: LanguageTag) -> Option<(Step, &TextRef)> {
    let usual = country.agreement_languages();
    texts
        .iter()
        .filter_map(|text| {
            let language = text.language;
            let step = match text.country {
                Some(theirs) if theirs != country => return None,
                Some(_) if language.is_read_as(asked) => Step::Asked,
                Some(_) if !language.is_english() => Step::OtherOfCountry,
                Some(_) => Step::EnglishOfCountry,
                None if language.is_read_as(asked) => Step::WorldwideAsked,
                None if language.is_english() => Step::WorldwideEnglish,
                None => return None,
            };
            let place = usual.iter().position(|known| *known == language).unwrap_or(usual.len());
            Some(((step, language != asked, place, language.as_str()), text))
        })
        .min_by_key(|(order, _)| *order)
        .map(|((step, ..), text)| (step, text))
}

/// The languages that a customer of a country is likely to ask for: those that agreements are offered in there, or else
/// those that are spoken there.
pub fn usual_languages(country: Country) -> Vec<LanguageTag> {
    let offered = country.agreement_languages();
    if !offered.is_empty() {
        return offered.to_vec();
    }
    let mut spoken = Vec::new();
    for tag in country.cultures().iter().filter_map(|tag| LanguageTag::closest(tag)) {
        if !spoken.contains(&tag) {
            spoken.push(tag);
        }
    }
    spoken
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::agreements::seed;
    use crate::values::id::TextId;

    fn country(code: &str) -> Country {
        Country::parse(code).unwrap()
    }

    fn tag(language: &str) -> LanguageTag {
        LanguageTag::parse(language).unwrap()
    }

    fn text(country: Option<Country>, language: LanguageTag) -> TextRef {
        TextRef {
            id: TextId::from(Uuid::nil()),
            type_id: "T".into(),
            rank: 1,
            country,
            language,
            media_type: "text/markdown".into(),
            sha256: String::new(),
            pdf_sha256: None,
        }
    }

    fn texts(all: &[(Option<&str>, &str)]) -> Vec<TextRef> {
        all.iter()
            .map(|(code, language)| text(code.map(country), tag(language)))
            .collect()
    }

    #[test]
    fn r_agr_2_a_text_falls_back_from_the_country_to_the_world_and_from_the_language_to_english() {
        let all = [
            (None, "en"),
            (None, "sv-SE"),
            (Some("FI"), "en-US"),
            (Some("FI"), "fi-FI"),
            (Some("FI"), "sv-SE"),
            (Some("DE"), "de-DE"),
        ];
        // Each round takes the best of the last one away: the order of the rule remains.
        let mut left = texts(&all);
        let mut order = Vec::new();
        while let Some((step, best)) =
            choose(&left, country("FI"), tag("sv-SE")).map(|(step, best)| (step, best.clone()))
        {
            order.push((step, best.country.map(Country::code), best.language.as_str()));
            left.retain(|text| *text != best);
        }
        let expected = [
            (Step::Asked, Some("FI"), "sv-SE"),
            (Step::OtherOfCountry, Some("FI"), "fi-FI"),
            (Step::EnglishOfCountry, Some("FI"), "en-US"),
            (Step::WorldwideAsked, None, "sv-SE"),
            (Step::WorldwideEnglish, None, "en"),
        ];
        assert_eq!(order, expected);
    }

    #[test]
    fn r_agr_2_who_asks_for_a_language_without_a_text_gets_the_worldwide_one_in_english() {
        let worldwide = texts(&[(None, "zh-TW"), (None, "en"), (None, "sv-SE")]);
        for (asked, given) in [("ja-JP", "en"), ("en-US", "en"), ("zh-TW", "zh-TW"), ("zh-HK", "zh-TW")] {
            let (_, best) = choose(&worldwide, country("JP"), tag(asked)).unwrap();
            assert_eq!(best.language.as_str(), given, "{asked}");
        }
    }

    #[test]
    fn r_agr_2_another_spelling_of_the_asked_language_is_that_language_but_the_very_tag_goes_first() {
        let finland = texts(&[(Some("FI"), "fi-FI"), (Some("FI"), "en-US"), (None, "en")]);
        let (step, best) = choose(&finland, country("FI"), tag("en")).unwrap();
        assert_eq!((step, best.language.as_str()), (Step::Asked, "en-US"));
        let both = texts(&[(Some("HK"), "zh-HK"), (Some("HK"), "zh-TW")]);
        for asked in ["zh-HK", "zh-TW"] {
            assert_eq!(
                choose(&both, country("HK"), tag(asked)).unwrap().1.language.as_str(),
                asked
            );
        }
    }

    #[test]
    fn r_agr_2_every_step_is_reached_by_a_country_with_the_texts_that_assent_ships() {
        let shipped = |version: i64| -> Vec<TextRef> {
            seed::shipped_texts("MicrosoftCustomerAgreement", version)
                .into_iter()
                .map(|(country, language, _)| text(country, language))
                .collect()
        };
        type Row = (
            i64,
            &'static str,
            &'static str,
            Step,
            Option<&'static str>,
            &'static str,
        );
        let table: [Row; 21] = [
            (2, "SE", "sv-SE", Step::Asked, Some("SE"), "sv-SE"),
            (2, "SE", "en-US", Step::Asked, Some("SE"), "en-US"),
            (2, "SE", "en", Step::Asked, Some("SE"), "en-US"),
            (2, "DE", "de-DE", Step::Asked, Some("DE"), "de-DE"),
            (2, "TW", "zh-TW", Step::Asked, Some("TW"), "zh-HK"),
            (2, "SG", "zh-CN", Step::Asked, Some("SG"), "zh-SG"),
            (2, "SE", "fi-FI", Step::OtherOfCountry, Some("SE"), "sv-SE"),
            (2, "BR", "en-US", Step::OtherOfCountry, Some("BR"), "pt-BR"),
            (2, "CH", "de-DE", Step::OtherOfCountry, Some("CH"), "fr-FR"),
            (2, "DE", "sv-SE", Step::OtherOfCountry, Some("DE"), "de-DE"),
            (2, "US", "sv-SE", Step::EnglishOfCountry, Some("US"), "en-US"),
            (2, "GB", "zh-CN", Step::EnglishOfCountry, Some("GB"), "en-US"),
            (2, "CN", "zh-CN", Step::WorldwideAsked, None, "zh-CN"),
            (2, "KR", "sv-SE", Step::WorldwideAsked, None, "sv-SE"),
            (2, "IE", "en-US", Step::WorldwideAsked, None, "en"),
            (2, "MO", "zh-HK", Step::WorldwideAsked, None, "zh-TW"),
            (2, "KR", "ko-KR", Step::WorldwideEnglish, None, "en"),
            (1, "SE", "en-US", Step::OtherOfCountry, Some("SE"), "sv-SE"),
            (1, "FI", "fi-FI", Step::WorldwideEnglish, None, "en"),
            (1, "CA", "fr-FR", Step::Asked, Some("CA"), "fr-FR"),
            (1, "TW", "zh-TW", Step::WorldwideAsked, None, "zh-TW"),
        ];
        for (version, code, asked, step, text_country, language) in table {
            let texts = shipped(version);
            let (found, best) = choose(&texts, country(code), tag(asked)).unwrap();
            assert_eq!(
                (found, best.country.map(Country::code), best.language.as_str()),
                (step, text_country, language),
                "version {version}, {code}, {asked}"
            );
        }
    }

    #[test]
    fn the_usual_languages_of_a_country_are_those_that_are_offered_there_or_else_spoken() {
        let names = |code| -> Vec<&str> {
            usual_languages(country(code))
                .into_iter()
                .map(LanguageTag::as_str)
                .collect()
        };
        assert_eq!(names("CH"), ["en-US", "fr-FR"]);
        assert_eq!(names("CN"), ["zh-CN", "en-US"]);
        for country in Country::all() {
            assert!(!usual_languages(*country).is_empty(), "{country}");
        }
    }
}
