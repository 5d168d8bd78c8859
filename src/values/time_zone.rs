//! The time zone in which a person reads dates.

use std::sync::LazyLock;

use chrono::{DateTime, NaiveDate, NaiveDateTime, Offset, TimeZone as _, Utc};
use chrono_tz::{TZ_VARIANTS, Tz};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::{Country, Problem};

/// A time zone of the IANA database, such as `Europe/Stockholm`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TimeZone(Tz);

static NAMES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    // Without the aliases of old (`Cuba`, `GMT+0`, `US/Pacific`), which nobody looks for.
    let areas = [
        "Africa",
        "America",
        "Antarctica",
        "Arctic",
        "Asia",
        "Atlantic",
        "Australia",
        "Europe",
        "Indian",
        "Pacific",
    ];
    let is_offered =
        |name: &&str| *name == "UTC" || name.split_once('/').is_some_and(|(area, _)| areas.contains(&area));
    TZ_VARIANTS.iter().map(|zone| zone.name()).filter(is_offered).collect()
});

impl TimeZone {
    /// The time zone of this name.
    ///
    /// # Errors
    /// `problem-time-zone-unknown`.
    pub fn parse(name: &str) -> Result<Self, Problem> {
        let zone = name.trim().parse::<Tz>();
        zone.map(Self).map_err(|_| Problem::new("problem-time-zone-unknown"))
    }

    /// The time zone that most people in the country live in.
    pub fn of(country: Country) -> Self {
        Self(country.time_zone())
    }

    /// The zone of anyone who has none of their own.
    pub const fn utc() -> Self {
        Self(Tz::UTC)
    }

    /// The zone's name, as in `Asia/Taipei`.
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// The names to choose from, in alphabetical order.
    pub fn names() -> &'static [&'static str] {
        &NAMES
    }

    /// The zone for chrono.
    pub fn tz(self) -> Tz {
        self.0
    }

    /// The date that people here call today at a moment.
    pub fn today(self, at: DateTime<Utc>) -> NaiveDate {
        self.local(at).date()
    }

    /// What clocks here show at a moment.
    pub fn local(self, at: DateTime<Utc>) -> NaiveDateTime {
        at.with_timezone(&self.0).naive_local()
    }

    /// How far clocks here are ahead of UTC at a moment, in minutes.
    pub fn offset_minutes(self, at: DateTime<Utc>) -> i32 {
        self.0.offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc() / 60
    }
}

impl From<Tz> for TimeZone {
    fn from(zone: Tz) -> Self {
        Self(zone)
    }
}

impl std::fmt::Display for TimeZone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

impl Serialize for TimeZone {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for TimeZone {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(deserializer)?).map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn today_depends_on_where_one_is() {
        let at = Utc.with_ymd_and_hms(2026, 11, 20, 23, 30, 0).unwrap();
        let today = |name| TimeZone::parse(name).unwrap().today(at).to_string();
        assert_eq!(today("America/Los_Angeles"), "2026-11-20");
        assert_eq!(today("Europe/Stockholm"), "2026-11-21");
        assert_eq!(today("Asia/Taipei"), "2026-11-21");
        assert_eq!(TimeZone::parse("Asia/Kolkata").unwrap().offset_minutes(at), 330);
    }

    #[test]
    fn every_zone_offered_and_every_countrys_zone_is_known() {
        assert!(TimeZone::names().is_sorted() && TimeZone::names().contains(&"UTC"));
        for name in TimeZone::names() {
            assert_eq!(TimeZone::parse(name).unwrap().name(), *name);
        }
        for country in Country::all() {
            assert!(TimeZone::names().contains(&TimeZone::of(*country).name()), "{country}");
        }
        assert_eq!(
            TimeZone::parse("Mars/Olympus").unwrap_err().key,
            "problem-time-zone-unknown"
        );
    }

    #[test]
    fn a_zone_travels_by_its_name() {
        let zone: TimeZone = serde_json::from_str("\"Asia/Tokyo\"").unwrap();
        assert_eq!(serde_json::to_string(&zone).unwrap(), "\"Asia/Tokyo\"");
    }
}
