//! The words of emails in the reader's language.

use chrono::NaiveDate;

use crate::values::{Language, TimeZone, Timestamp};
use crate::words;

/// Who reads an email.
#[derive(Debug, Clone, Copy)]
pub struct Wording {
    /// The language that it is written in.
    pub language: Language,
    /// The zone of the moments in it.
    pub time_zone: TimeZone,
}

impl Wording {
    /// The words of a reader.
    pub const fn new(language: Language, time_zone: TimeZone) -> Self {
        Self { language, time_zone }
    }

    /// A message without values.
    pub fn text(&self, key: &str) -> String {
        words::text(self.language, key).into_owned()
    }

    /// A message with values.
    pub fn with(&self, key: &str, values: &[(&str, &str)]) -> String {
        words::text_with_strings(self.language, key, values)
    }

    /// "Hello Åsa Öberg,".
    pub fn greeting(&self, name: &str) -> String {
        self.with("letter-greeting", &[("name", name)])
    }

    /// A date, written out.
    pub fn day(&self, date: NaiveDate) -> String {
        words::format::day(self.language, date)
    }

    /// Date, time and the name of the zone.
    pub fn moment(&self, at: Timestamp) -> String {
        let moment = words::format::moment(self.language, self.time_zone, at);
        self.with(
            "mail-moment",
            &[("moment", moment.as_str()), ("zone", self.time_zone.name())],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_names_its_zone_in_every_language() {
        let at: Timestamp = "2026-11-20T12:00:00Z".parse().unwrap();
        let zone = TimeZone::parse("Europe/Stockholm").unwrap();
        let english = Wording::new(Language::English, zone).moment(at);
        assert_eq!(english, "20 November 2026, 13:00 (Europe/Stockholm)");
        for language in Language::ALL {
            assert!(Wording::new(language, zone).moment(at).contains("13:00"));
            assert!(Wording::new(language, zone).moment(at).contains("Europe/Stockholm"));
        }
    }
}
