//! Countries and regions, with what each asks of an address and a company: the lines of `data/countries.csv`,
//! `data/address-rules.csv` and `data/registration-rules.csv`, which are compiled in.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::LazyLock;

use chrono_tz::Tz;
use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::collation::{Order, sort_key};
use super::{Language, LanguageTag, Problem};

mod rules;

pub use rules::{AddressField, AddressRule, CountryRules, Pattern, RegistrationRule, StateKind};
use rules::{AddressRow, RegistrationRow};

/// A country or region that a customer can be in. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Country(&'static CountryData);

/// A part of the world, by which the list of agreements is filtered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Region {
    /// North, Central and South America, and the Caribbean.
    Americas,
    /// Europe with Russia, Türkiye, the Caucasus and Central Asia, as publishers divide the world.
    Europe,
    /// Africa and the Arab countries, Israel and Iraq.
    MiddleEastAndAfrica,
    /// The rest of Asia, Australia and the Pacific.
    AsiaPacific,
}

struct CountryData {
    row: CountryRow,
    region: Region,
    zone: Tz,
    languages: Vec<LanguageTag>,
    cultures: Vec<String>,
    rules: CountryRules,
}

#[derive(Deserialize)]
struct CountryRow {
    code: String,
    alpha3: String,
    en: String,
    sv: String,
    zh_cn: String,
    zh_tw: String,
    region: String,
    time_zone: String,
    calling_code: u16,
    agreement_languages: String,
    cultures: String,
    order_zh_cn: u16,
    order_zh_tw: u16,
}

static DATA: LazyLock<Vec<CountryData>> = LazyLock::new(|| {
    #[expect(clippy::expect_used, reason = "the files are compiled in, and a test reads them")]
    read_all().expect("data/countries.csv, address-rules.csv and registration-rules.csv fit together")
});
static COUNTRIES: LazyLock<Vec<Country>> = LazyLock::new(|| DATA.iter().map(Country).collect());
static BY_CODE: LazyLock<HashMap<&'static str, Country>> =
    LazyLock::new(|| COUNTRIES.iter().map(|country| (country.code(), *country)).collect());

impl Country {
    /// The country with this ISO 3166 alpha-2 code (or one of Partner Center's own: XE, XJ, XK, XS), whatever its case.
    ///
    /// # Errors
    /// `problem-country-missing`, `problem-country-unknown`.
    pub fn parse(code: &str) -> Result<Self, Problem> {
        let code = code.trim();
        if code.is_empty() {
            return Err(Problem::new("problem-country-missing"));
        }
        let found = BY_CODE.get(code.to_ascii_uppercase().as_str());
        found.copied().ok_or_else(|| Problem::new("problem-country-unknown"))
    }

    /// Every country, sorted by code.
    pub fn all() -> &'static [Self] {
        &COUNTRIES
    }

    /// Every country in the order in which readers of the language look for them: Swedish with å, ä and ö last,
    /// simplified Chinese by pinyin, traditional by strokes, English with accents beside the letters without.
    pub fn all_by_name(reader: Language) -> &'static [Self] {
        static ENGLISH: LazyLock<Vec<Country>> =
            LazyLock::new(|| sorted(|country| sort_key(&country.0.row.en, Order::Root)));
        static SWEDISH: LazyLock<Vec<Country>> =
            LazyLock::new(|| sorted(|country| sort_key(&country.0.row.sv, Order::Swedish)));
        static SIMPLIFIED: LazyLock<Vec<Country>> = LazyLock::new(|| sorted(|country| country.0.row.order_zh_cn));
        static TRADITIONAL: LazyLock<Vec<Country>> = LazyLock::new(|| sorted(|country| country.0.row.order_zh_tw));
        match reader {
            Language::English | Language::Pseudo => &ENGLISH,
            Language::Swedish => &SWEDISH,
            Language::SimplifiedChinese => &SIMPLIFIED,
            Language::TraditionalChinese => &TRADITIONAL,
        }
    }

    /// The two-letter code, as in `SE`.
    pub fn code(self) -> &'static str {
        &self.0.row.code
    }

    /// The three-letter code, as in `SWE`.
    pub fn alpha3(self) -> &'static str {
        &self.0.row.alpha3
    }

    /// The country's name for people who read `reader`.
    pub fn name(self, reader: Language) -> &'static str {
        match reader {
            Language::English | Language::Pseudo => &self.0.row.en,
            Language::Swedish => &self.0.row.sv,
            Language::SimplifiedChinese => &self.0.row.zh_cn,
            Language::TraditionalChinese => &self.0.row.zh_tw,
        }
    }

    /// The part of the world that it lies in.
    pub fn region(self) -> Region {
        self.0.region
    }

    /// The time zone that most of its people live in.
    pub fn time_zone(self) -> Tz {
        self.0.zone
    }

    /// What is dialled after the plus: 46 for Sweden, 1 for all of the North American plan.
    pub fn calling_code(self) -> u16 {
        self.0.row.calling_code
    }

    /// The languages that agreements are offered in here, the default (English) first. Empty for China, whose
    /// customers are served by another cloud: they get the worldwide texts.
    pub fn agreement_languages(self) -> &'static [LanguageTag] {
        &self.0.languages
    }

    /// The cultures (language and region of letters and pages) that are usual here, the most usual first.
    pub fn cultures(self) -> &'static [String] {
        &self.0.cultures
    }

    /// What is asked of addresses and companies here.
    pub fn rules(self) -> &'static CountryRules {
        &self.0.rules
    }
}

impl Region {
    /// Every region, in the order of the filter.
    pub const ALL: [Self; 4] = [
        Self::Americas,
        Self::Europe,
        Self::MiddleEastAndAfrica,
        Self::AsiaPacific,
    ];

    /// The region's name in data files and addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Americas => "americas",
            Self::Europe => "europe",
            Self::MiddleEastAndAfrica => "middle-east-and-africa",
            Self::AsiaPacific => "asia-pacific",
        }
    }

    /// The region of that name.
    ///
    /// # Errors
    /// `problem-region-unknown`.
    pub fn parse(name: &str) -> Result<Self, Problem> {
        let found = Self::ALL.into_iter().find(|region| region.as_str() == name);
        found.ok_or_else(|| Problem::new("problem-region-unknown"))
    }
}

impl PartialEq for Country {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Country {}

impl Hash for Country {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.code().hash(state);
    }
}

impl PartialOrd for Country {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Country {
    fn cmp(&self, other: &Self) -> Ordering {
        self.code().cmp(other.code())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Country({self})")
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

fn sorted<K: Ord>(key: impl Fn(&Country) -> K) -> Vec<Country> {
    let mut countries = COUNTRIES.clone();
    countries.sort_by_cached_key(key);
    countries
}

fn read_all() -> Result<Vec<CountryData>, String> {
    let address_rows: Vec<AddressRow> = read(include_str!("../../data/address-rules.csv"))?;
    let registration_rows: Vec<RegistrationRow> = read(include_str!("../../data/registration-rules.csv"))?;
    let mut addresses: HashMap<String, AddressRow> =
        address_rows.into_iter().map(|row| (row.code.clone(), row)).collect();
    let mut registrations: HashMap<String, RegistrationRow> = registration_rows
        .into_iter()
        .map(|row| (row.code.clone(), row))
        .collect();
    let rows: Vec<CountryRow> = read(include_str!("../../data/countries.csv"))?;
    let countries = rows.into_iter().map(|row| {
        let address = addresses
            .remove(&row.code)
            .ok_or_else(|| format!("{} has no address rule", row.code))?;
        let registration = registrations.remove(&row.code);
        CountryData::new(row, address, registration)
    });
    let countries = countries.collect::<Result<_, String>>()?;
    match addresses.keys().chain(registrations.keys()).next() {
        Some(code) => Err(format!("{code} has rules but no line in countries.csv")),
        None => Ok(countries),
    }
}

fn read<T: DeserializeOwned>(file: &str) -> Result<Vec<T>, String> {
    let rows = csv::Reader::from_reader(file.as_bytes())
        .into_deserialize()
        .collect::<Result<_, csv::Error>>();
    rows.map_err(|error| error.to_string())
}

impl CountryData {
    fn new(row: CountryRow, address: AddressRow, registration: Option<RegistrationRow>) -> Result<Self, String> {
        let wrong = |what: &str| format!("{}: {what}", row.code);
        let region = Region::parse(&row.region).map_err(|_| wrong(&row.region))?;
        let zone = row.time_zone.parse().map_err(|_| wrong(&row.time_zone))?;
        let languages = row
            .agreement_languages
            .split_whitespace()
            .map(LanguageTag::parse)
            .collect::<Result<_, _>>();
        let languages = languages.map_err(|_| wrong(&row.agreement_languages))?;
        let cultures = row.cultures.split_whitespace().map(str::to_owned).collect();
        let rules = CountryRules::new(address, registration)?;
        Ok(Self {
            region,
            zone,
            languages,
            cultures,
            rules,
            row,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn country(code: &str) -> Country {
        Country::parse(code).unwrap()
    }

    #[test]
    fn every_country_of_the_files_is_read_and_sorted() {
        assert_eq!(Country::all().len(), 247);
        assert!(Country::all().is_sorted_by(|a, b| a.code() < b.code()));
        for country in Country::all() {
            assert!(
                Language::ALL.iter().all(|reader| !country.name(*reader).is_empty()),
                "{country}"
            );
            assert_eq!((country.code().len(), country.alpha3().len()), (2, 3), "{country}");
            assert!(!country.cultures().is_empty(), "{country}");
            assert_eq!(
                country.agreement_languages().is_empty(),
                country.code() == "CN",
                "{country}"
            );
        }
    }

    #[test]
    fn a_code_is_read_in_any_case() {
        assert_eq!(country(" se ").code(), "SE");
        assert_eq!(Country::parse(" ").unwrap_err().key, "problem-country-missing");
        for unknown in ["ZZ", "AN", "Sweden", "S\u{45}\u{301}"] {
            assert_eq!(
                Country::parse(unknown).unwrap_err().key,
                "problem-country-unknown",
                "{unknown}"
            );
        }
    }

    #[test]
    fn sweden_has_its_facts() {
        let sweden = country("SE");
        assert_eq!(sweden.alpha3(), "SWE");
        assert_eq!(
            Language::ALL.map(|reader| sweden.name(reader)),
            ["Sweden", "Sverige", "瑞典", "瑞典"]
        );
        assert_eq!(
            (sweden.region(), sweden.time_zone(), sweden.calling_code()),
            (Region::Europe, Tz::Europe__Stockholm, 46)
        );
        let languages: Vec<&str> = sweden
            .agreement_languages()
            .iter()
            .map(|language| language.as_str())
            .collect();
        assert_eq!(languages, ["en-US", "sv-SE"]);
        assert_eq!(sweden.cultures(), ["sv-SE", "en-US"]);
    }

    #[test]
    fn every_region_has_countries() {
        for region in Region::ALL {
            assert!(Country::all().iter().any(|country| country.region() == region));
            assert_eq!(Region::parse(region.as_str()), Ok(region));
        }
        assert!(Region::parse("atlantis").is_err());
    }

    #[test]
    fn countries_are_listed_as_their_readers_expect() {
        let names = |reader: Language| {
            Country::all_by_name(reader)
                .iter()
                .map(move |country| country.name(reader))
        };
        assert_eq!(
            names(Language::English).take(2).collect::<Vec<_>>(),
            ["Afghanistan", "Åland Islands"]
        );
        assert_eq!(
            names(Language::Swedish).skip(244).collect::<Vec<_>>(),
            ["Åland", "Österrike", "Östtimor"]
        );
        assert_eq!(names(Language::SimplifiedChinese).next(), Some("阿尔巴尼亚"));
        assert_eq!(names(Language::SimplifiedChinese).next_back(), Some("中国"));
        assert_eq!(names(Language::TraditionalChinese).next(), Some("千里達及托巴哥"));
        for reader in Language::ALL {
            assert_eq!(names(reader).count(), Country::all().len());
        }
    }

    #[test]
    fn a_country_travels_as_its_code() {
        assert_eq!(serde_json::to_string(&country("TW")).unwrap(), "\"TW\"");
        assert_eq!(serde_json::from_str::<Country>("\"tw\"").unwrap(), country("TW"));
        assert!(serde_json::from_str::<Country>("\"xx\"").is_err());
    }
}
