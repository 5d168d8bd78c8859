//! The portal's languages, and the languages that agreements are written in.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::LazyLock;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::Problem;

/// A language that the portal speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Language {
    /// English, the language of everybody who asks for none of the others.
    #[default]
    English,
    /// Swedish.
    Swedish,
    /// Chinese in simplified characters.
    SimplifiedChinese,
    /// Chinese in traditional characters.
    TraditionalChinese,
    /// Long, accented English that shows what was not translated and what does not fit. Never offered.
    Pseudo,
}

impl Language {
    /// The languages offered, in the order of the switch.
    pub const ALL: [Self; 4] = [
        Self::English,
        Self::Swedish,
        Self::SimplifiedChinese,
        Self::TraditionalChinese,
    ];

    /// The language's BCP 47 tag, for `lang` attributes and locale files.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Swedish => "sv-SE",
            Self::SimplifiedChinese => "zh-CN",
            Self::TraditionalChinese => "zh-TW",
            Self::Pseudo => "qps-ploc",
        }
    }

    /// The language's name in itself.
    pub fn autonym(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Swedish => "Svenska",
            Self::SimplifiedChinese => "简体中文",
            Self::TraditionalChinese => "繁體中文",
            Self::Pseudo => "[Ƥşḗŭḓǿ]",
        }
    }

    /// The portal's language for a tag such as `sv`, `sv-FI` or `zh-Hant-HK`.
    ///
    /// # Errors
    /// `problem-language-unknown` for a language that the portal does not speak.
    pub fn parse(tag: &str) -> Result<Self, Problem> {
        let mut parts = tag.trim().split(['-', '_']);
        let primary = parts.next().unwrap_or_default().to_ascii_lowercase();
        let is_traditional = |part: &str| {
            ["hant", "tw", "hk", "mo"]
                .iter()
                .any(|known| part.eq_ignore_ascii_case(known))
        };
        let is_simplified = |part: &str| {
            ["hans", "cn", "sg"]
                .iter()
                .any(|known| part.eq_ignore_ascii_case(known))
        };
        match primary.as_str() {
            "en" => Ok(Self::English),
            "sv" => Ok(Self::Swedish),
            // The first of script and region decides: zh-Hans-HK is simplified.
            "zh" => Ok(match parts.find(|part| is_traditional(part) || is_simplified(part)) {
                Some(part) if is_traditional(part) => Self::TraditionalChinese,
                _ => Self::SimplifiedChinese,
            }),
            "qps" => Ok(Self::Pseudo),
            _ => Err(Problem::new("problem-language-unknown")),
        }
    }

    /// The language to answer in, by an `Accept-Language` header: of those the portal speaks, the one with the highest
    /// weight, the first named among equals. English if there is none.
    pub fn negotiate(accept_language: &str) -> Self {
        // Browsers send a handful of ranges; a longer header is somebody's experiment.
        let ranges = accept_language.split(',').take(32).filter_map(|range| {
            let mut parts = range.split(';');
            let tag = parts.next()?.trim();
            let weight = parts
                .find_map(|part| {
                    part.trim()
                        .strip_prefix("q=")
                        .or_else(|| part.trim().strip_prefix("Q="))
                })
                .map_or(Some(1.0), |weight| weight.trim().parse::<f32>().ok())
                .filter(|weight| (0.0..=1.0).contains(weight))?;
            Some((Self::parse(tag).ok()?, weight))
        });
        let mut best = (Self::English, 0.0);
        for (language, weight) in ranges {
            if weight > best.1 {
                best = (language, weight);
            }
        }
        best.0
    }

    /// How chrono names months and weekdays in this language.
    pub fn chrono_locale(self) -> chrono::Locale {
        match self {
            Self::English | Self::Pseudo => chrono::Locale::en_GB,
            Self::Swedish => chrono::Locale::sv_SE,
            Self::SimplifiedChinese => chrono::Locale::zh_CN,
            Self::TraditionalChinese => chrono::Locale::zh_TW,
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag())
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(deserializer)?).map_err(de::Error::custom)
    }
}

/// The language of an agreement's text: one line of `data/languages.csv`. Cheap to copy.
#[derive(Clone, Copy)]
pub struct LanguageTag(&'static LanguageRow);

#[derive(Deserialize)]
struct LanguageRow {
    tag: String,
    own_name: String,
    en: String,
    sv: String,
    zh_cn: String,
    zh_tw: String,
}

static ROWS: LazyLock<Vec<LanguageRow>> = LazyLock::new(|| {
    #[expect(clippy::expect_used, reason = "the file is compiled in, and a test reads it")]
    csv::Reader::from_reader(include_str!("../../data/languages.csv").as_bytes())
        .deserialize()
        .collect::<Result<_, _>>()
        .expect("data/languages.csv is well formed")
});
static TAGS: LazyLock<Vec<LanguageTag>> = LazyLock::new(|| ROWS.iter().map(LanguageTag).collect());

impl LanguageTag {
    /// The language with exactly this tag, whatever its case.
    ///
    /// # Errors
    /// `problem-agreement-language-unknown` for any other.
    pub fn parse(tag: &str) -> Result<Self, Problem> {
        let tag = tag.trim();
        let found = Self::all()
            .iter()
            .find(|known| known.as_str().eq_ignore_ascii_case(tag));
        found
            .copied()
            .ok_or_else(|| Problem::new("problem-agreement-language-unknown"))
    }

    /// The nearest language to any tag: itself, else one of the same primary language (`fr-CA` gives `fr-FR`, `en-GB`
    /// gives `en`, `zh-Hant` gives `zh-TW`). `None` if no agreement is written in that language.
    pub fn closest(tag: &str) -> Option<Self> {
        if let Ok(exact) = Self::parse(tag) {
            return Some(exact);
        }
        if let Ok(language) = Language::parse(tag) {
            return Some(Self::of(language));
        }
        let primary = tag.trim().split(['-', '_']).next()?;
        Self::all()
            .iter()
            .find(|known| known.primary().eq_ignore_ascii_case(primary))
            .copied()
    }

    /// The tag of texts in one of the portal's languages.
    pub fn of(language: Language) -> Self {
        static OF: LazyLock<[LanguageTag; 4]> = LazyLock::new(|| {
            Language::ALL.map(|language| {
                #[expect(
                    clippy::expect_used,
                    reason = "a test finds all four in the file that is compiled in"
                )]
                LanguageTag::parse(language.tag()).expect("every language of the portal is in data/languages.csv")
            })
        });
        let [english, swedish, simplified, traditional] = *OF;
        match language {
            Language::English | Language::Pseudo => english,
            Language::Swedish => swedish,
            Language::SimplifiedChinese => simplified,
            Language::TraditionalChinese => traditional,
        }
    }

    /// The portal's language that this is, if it speaks it.
    pub fn language(self) -> Option<Language> {
        Language::parse(self.as_str()).ok()
    }

    /// Whether the text is in English of any kind.
    pub fn is_english(self) -> bool {
        self.primary() == "en"
    }

    /// Whether who asks for `other` reads this one as the same language: the same tag, or another spelling of one of the
    /// portal's languages (`en` and `en-US`, `zh-CN` and `zh-SG`, `zh-TW` and `zh-HK`).
    pub fn is_read_as(self, other: Self) -> bool {
        self == other
            || self
                .language()
                .is_some_and(|language| other.language() == Some(language))
    }

    /// Whether the language is written from right to left.
    pub fn is_right_to_left(self) -> bool {
        matches!(self.primary(), "ar" | "he")
    }

    /// The tag, as in `pt-BR`.
    pub fn as_str(self) -> &'static str {
        &self.0.tag
    }

    /// The language's name for people who read `reader`.
    pub fn name(self, reader: Language) -> &'static str {
        match reader {
            Language::English | Language::Pseudo => &self.0.en,
            Language::Swedish => &self.0.sv,
            Language::SimplifiedChinese => &self.0.zh_cn,
            Language::TraditionalChinese => &self.0.zh_tw,
        }
    }

    /// The language's name in itself.
    pub fn autonym(self) -> &'static str {
        &self.0.own_name
    }

    /// The name for people who read `reader` and, where it differs, the name in itself, for lists to choose from:
    /// `German – Deutsch`.
    pub fn both_names(self, reader: Language) -> String {
        let (name, own) = (self.name(reader), self.autonym());
        if name == own {
            name.to_owned()
        } else {
            format!("{name} – {own}")
        }
    }

    /// Every language, sorted by tag.
    pub fn all() -> &'static [Self] {
        &TAGS
    }

    fn primary(self) -> &'static str {
        self.as_str().split('-').next().unwrap_or_default()
    }
}

impl PartialEq for LanguageTag {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for LanguageTag {}

impl Hash for LanguageTag {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl PartialOrd for LanguageTag {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for LanguageTag {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl fmt::Debug for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LanguageTag({self})")
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for LanguageTag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for LanguageTag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(deserializer)?).map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_reads_back_its_own_tag() {
        for language in Language::ALL.into_iter().chain([Language::Pseudo]) {
            assert_eq!(Language::parse(language.tag()), Ok(language));
        }
        assert_eq!(Language::parse("tlh").unwrap_err().key, "problem-language-unknown");
    }

    #[test]
    fn a_browser_gets_the_language_that_it_asks_for() {
        for (header, expected) in [
            ("", Language::English),
            ("*", Language::English),
            ("de-DE,de;q=0.9", Language::English),
            ("de-DE,de;q=0.9,sv;q=0.8,en;q=0.7", Language::Swedish),
            ("en;q=0.5, sv-FI", Language::Swedish),
            ("zh-Hant-HK", Language::TraditionalChinese),
            ("zh-HK, zh;q=0.9", Language::TraditionalChinese),
            ("zh-MO", Language::TraditionalChinese),
            ("zh-Hans-HK", Language::SimplifiedChinese),
            ("zh-SG", Language::SimplifiedChinese),
            ("zh", Language::SimplifiedChinese),
            ("en-US,en;q=0.9,sv;q=1.0", Language::English),
            ("sv;q=0, en;q=0.1", Language::English),
            ("sv;q=7, zh-TW;q=nan, en", Language::English),
            ("sv ; q=0.8 , zh-TW ; q=0.9", Language::TraditionalChinese),
        ] {
            assert_eq!(Language::negotiate(header), expected, "{header}");
        }
    }

    #[test]
    fn every_line_of_the_file_is_read_and_sorted() {
        let tags: Vec<&str> = LanguageTag::all().iter().map(|tag| tag.as_str()).collect();
        assert!(tags.is_sorted(), "{tags:?}");
        assert_eq!(tags.len(), 43);
        for tag in LanguageTag::all() {
            assert!(!tag.autonym().is_empty());
            assert!(Language::ALL.iter().all(|reader| !tag.name(*reader).is_empty()));
        }
    }

    #[test]
    fn the_portals_languages_are_languages_of_agreements() {
        for language in Language::ALL {
            assert_eq!(LanguageTag::of(language).as_str(), language.tag());
            assert_eq!(LanguageTag::of(language).language(), Some(language));
        }
        assert_eq!(LanguageTag::of(Language::Pseudo).as_str(), "en");
    }

    #[test]
    fn the_closest_language_is_found_for_any_tag() {
        for (asked, expected) in [
            ("PT-br", Some("pt-BR")),
            ("pt", Some("pt-BR")),
            ("fr-CA", Some("fr-FR")),
            ("en-GB", Some("en")),
            ("sv", Some("sv-SE")),
            ("zh-Hant", Some("zh-TW")),
            ("zh-HK", Some("zh-HK")),
            ("is-IS", None),
            ("", None),
        ] {
            assert_eq!(
                LanguageTag::closest(asked).map(LanguageTag::as_str),
                expected,
                "{asked}"
            );
        }
    }

    #[test]
    fn an_agreements_language_is_named_for_its_reader() {
        let german = LanguageTag::parse("DE-de").unwrap();
        assert_eq!(german.name(Language::Swedish), "Tyska");
        assert_eq!(german.name(Language::TraditionalChinese), "德文");
        assert_eq!(german.autonym(), "Deutsch");
        assert!(!german.is_english() && LanguageTag::parse("en-US").unwrap().is_english());
        assert!(LanguageTag::parse("ar-SA").unwrap().is_right_to_left());
    }

    #[test]
    fn languages_travel_as_tags() {
        assert_eq!(
            serde_json::to_string(&Language::TraditionalChinese).unwrap(),
            "\"zh-TW\""
        );
        let tag: LanguageTag = serde_json::from_str("\"ja-JP\"").unwrap();
        assert_eq!(serde_json::to_string(&tag).unwrap(), "\"ja-JP\"");
        assert!(serde_json::from_str::<LanguageTag>("\"xx\"").is_err());
    }
}
