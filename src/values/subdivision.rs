//! The states and provinces from which an address chooses: the lines of `data/subdivisions.csv`, which is compiled in.
//! `data/subdivisions.py` makes it. What people call them besides, by former names and in abbreviations, is in
//! `data/subdivision-names.csv`.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::text::{is_cjk, search_key};
use super::{Country, Language};

/// A state, province or the like of one country.
#[derive(Debug, Deserialize)]
pub struct Subdivision {
    country: String,
    code: String,
    /// The name in the country's language.
    local: String,
    /// The same in Latin letters.
    latin: String,
    /// As addresses in the country's language write it.
    written: String,
    /// What else it is called, with `|` between.
    names: String,
}

static ALL: LazyLock<HashMap<String, Vec<Subdivision>>> = LazyLock::new(|| {
    let mut reader = csv::Reader::from_reader(include_str!("../../data/subdivisions.csv").as_bytes());
    #[expect(clippy::expect_used, reason = "the file is compiled in, and a test reads it")]
    let rows = reader
        .deserialize()
        .collect::<Result<Vec<Subdivision>, _>>()
        .expect("data/subdivisions.csv is well formed");
    let mut all: HashMap<String, Vec<Subdivision>> = HashMap::new();
    for row in rows {
        all.entry(row.country.clone()).or_default().push(row);
    }
    all
});

/// Other names of the subdivisions of a country, [`folded`], and the code of each.
static ALIASES: LazyLock<HashMap<String, HashMap<String, String>>> = LazyLock::new(|| {
    #[derive(Deserialize)]
    struct Aliases {
        country: String,
        code: String,
        names: String,
    }
    let mut reader = csv::Reader::from_reader(include_str!("../../data/subdivision-names.csv").as_bytes());
    #[expect(clippy::expect_used, reason = "the file is compiled in, and a test reads it")]
    let rows = reader
        .deserialize()
        .collect::<Result<Vec<Aliases>, _>>()
        .expect("data/subdivision-names.csv is well formed");
    let mut all: HashMap<String, HashMap<String, String>> = HashMap::new();
    for row in rows {
        let names = row.names.split('|').map(|name| (folded(name), row.code.clone()));
        all.entry(row.country).or_default().extend(names);
    }
    all
});

impl Subdivision {
    /// Those of a country; empty where its addresses have none, or no list of them is known.
    pub fn of(country: Country) -> &'static [Self] {
        ALL.get(country.code()).map_or(&[], Vec::as_slice)
    }

    /// The one that somebody means by a code or name, in any case and script.
    pub fn find(country: Country, typed: &str) -> Option<&'static Self> {
        let all = Self::of(country);
        let typed = folded(typed);
        let prefix = country.code().to_lowercase();
        let code = typed.strip_prefix(&prefix);
        let alias = ALIASES.get(country.code()).and_then(|aliases| aliases.get(&typed));
        let has_code = |known: &&Self, typed: &str| folded(&known.code) == typed;
        all.iter()
            .find(|known| has_code(known, &typed))
            .or_else(|| all.iter().find(|known| known.names().any(|name| folded(name) == typed)))
            .or_else(|| all.iter().find(|known| alias.is_some_and(|alias| *alias == known.code)))
            .or_else(|| all.iter().find(|known| code.is_some_and(|code| has_code(known, code))))
    }

    /// The last part of its ISO 3166-2 code: `WA` of `US-WA`.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// As an address writes it, in the country's own script or in Latin letters.
    pub fn written(&self, in_latin: bool) -> &str {
        if in_latin && !is_latin(&self.written) {
            &self.latin
        } else {
            &self.written
        }
    }

    /// What it is called in a list for people who read `reader`: in letters that they know, and in the country's own.
    pub fn name(&self, reader: Language) -> String {
        let reads_han = matches!(reader, Language::SimplifiedChinese | Language::TraditionalChinese);
        if is_latin(&self.local) || reads_han && self.local.chars().all(is_cjk) {
            self.local.clone()
        } else {
            format!("{} ({})", self.latin, self.local)
        }
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        let own = [&self.local, &self.latin, &self.written].map(String::as_str);
        own.into_iter()
            .chain(self.names.split('|').filter(|name| !name.is_empty()))
    }
}

/// A name without case, width, accents on Latin letters, spaces and punctuation.
fn folded(name: &str) -> String {
    let plain = |letter| match letter {
        'ł' => 'l',
        'ø' => 'o',
        'đ' => 'd',
        'ı' => 'i',
        'æ' => 'a',
        '臺' => '台',
        other => other,
    };
    search_key(name)
        .nfd()
        .filter(|letter| !matches!(letter, '\u{300}'..='\u{36F}'))
        .nfc()
        .map(plain)
        .filter(|letter| letter.is_alphanumeric() || is_combining_mark(*letter))
        .collect()
}

fn is_latin(name: &str) -> bool {
    let is_of_latin =
        |letter: char| !letter.is_alphabetic() || matches!(letter, '\0'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}');
    name.chars().all(is_of_latin)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn country(code: &str) -> Country {
        Country::parse(code).unwrap()
    }

    fn code(of: &str, typed: &str) -> Option<&'static str> {
        Subdivision::find(country(of), typed).map(Subdivision::code)
    }

    #[test]
    fn a_code_or_name_is_known_in_any_case_and_script() {
        for (of, typed, expected) in [
            ("US", "WA", "WA"),
            ("US", " wa ", "WA"),
            ("US", "ＷＡ", "WA"),
            ("US", "us-wa", "WA"),
            ("US", "WASHINGTON", "WA"),
            ("US", "new york", "NY"),
            ("US", "District of Columbia", "DC"),
            ("CA", "québec", "QC"),
            ("CA", "Quebec", "QC"),
            ("AU", "nsw", "NSW"),
            ("AU", "New South Wales", "NSW"),
            ("BR", "sao paulo", "SP"),
            ("BR", "São Paulo", "SP"),
            ("IN", "Karnataka", "KA"),
            ("IN", "कर्नाटक", "KA"),
            ("IN", "Orissa", "OD"),
            ("JP", "東京都", "13"),
            ("JP", "東京", "13"),
            ("JP", "tokyo", "13"),
            ("JP", "Tōkyō", "13"),
            ("JP", "JP-27", "27"),
            ("CN", "北京市", "BJ"),
            ("CN", "广东", "GD"),
            ("CN", "Guangdong", "GD"),
            ("CN", "Shanxi", "SX"),
            ("CN", "Shaanxi", "SN"),
            ("TW", "臺北市", "TPE"),
            ("TW", "台北", "TPE"),
            ("TW", "金門縣", "KIN"),
            ("MX", "Ciudad de México", "CMX"),
            ("MX", "Jal.", "JAL"),
            ("KR", "서울", "11"),
            ("AE", "دبي", "DU"),
            ("AE", "Dubai", "DU"),
            ("IT", "Roma", "RM"),
            ("ES", "alava", "VI"),
            ("RU", "Московская область", "MOS"),
            ("TR", "IZMIR", "35"),
            ("CA", "PQ", "QC"),
            ("CA", "Newfoundland", "NL"),
            ("MX", "Distrito Federal", "CMX"),
            ("MX", "México, D.F.", "CMX"),
            ("TW", "桃園縣", "TAO"),
            ("JP", "Ōsaka-fu", "27"),
            ("IN", "Telengana", "TS"),
            ("TH", "กรุงเทพฯ", "10"),
            ("US", "Calif.", "CA"),
            ("ES", "Gerona", "GI"),
        ] {
            assert_eq!(code(of, typed), Some(expected), "{typed} in {of}");
        }
    }

    #[test]
    fn what_is_none_or_another_countrys_is_not_known() {
        for (of, typed) in [
            ("US", "Ontario"),
            ("US", "東京都"),
            ("CA", "WA"),
            ("JP", "WA"),
            ("AU", "Texas"),
            ("US", "X"),
            ("US", ""),
            ("RU", "Moscow"),
            ("SE", "Uppsala"),
        ] {
            assert_eq!(code(of, typed), None, "{typed} in {of}");
        }
    }

    #[test]
    fn every_code_fits_and_every_name_is_of_one_only() {
        for of in Country::all() {
            for known in Subdivision::of(*of) {
                assert!(of.rules().address.uses_state(), "{of}");
                assert!((1..=3).contains(&known.code.len()), "{of} {}", known.code);
                assert_eq!(code(of.code(), &known.code), Some(known.code()), "{of}");
                for name in known.names() {
                    assert_eq!(code(of.code(), name), Some(known.code()), "{name} in {of}");
                }
            }
        }
        for listed in [
            "US", "CA", "AU", "BR", "IN", "JP", "CN", "MX", "TW", "KR", "MY", "IT", "ES",
        ] {
            assert!(!Subdivision::of(country(listed)).is_empty(), "{listed}");
        }
    }

    #[test]
    fn no_other_name_is_the_name_of_another_one() {
        for (of, aliases) in &*ALIASES {
            for (name, aliased) in aliases {
                assert_eq!(code(of, name), Some(aliased.as_str()), "{name} in {of}");
            }
        }
    }

    #[test]
    fn a_reader_finds_it_in_letters_that_are_known() {
        let tokyo = Subdivision::find(country("JP"), "13").unwrap();
        assert_eq!(tokyo.name(Language::English), "Tokyo (東京都)");
        assert_eq!(tokyo.name(Language::TraditionalChinese), "東京都");
        assert_eq!((tokyo.written(false), tokyo.written(true)), ("東京都", "Tokyo"));
        let washington = Subdivision::find(country("US"), "WA").unwrap();
        assert_eq!(washington.name(Language::SimplifiedChinese), "Washington");
        assert_eq!(washington.written(true), "WA");
    }
}
