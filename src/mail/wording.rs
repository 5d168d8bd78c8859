//! The words of emails in the reader's language. Names written from right to left are isolated, so that the sentence around
//! them keeps its order.

use std::borrow::Cow;

use chrono::NaiveDate;

use crate::values::{Language, TimeZone, Timestamp};
use crate::words;

/// First strong isolate: opens text whose direction is its own (UAX #9).
pub(super) const ISOLATE: char = '\u{2068}';
/// Pop directional isolate: closes it.
pub(super) const END_OF_ISOLATE: char = '\u{2069}';

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

    /// A message with values, each [`isolated`].
    pub fn with(&self, key: &str, values: &[(&str, &str)]) -> String {
        let isolated: Vec<_> = values.iter().map(|(name, value)| (*name, isolated(value))).collect();
        let isolated: Vec<_> = isolated.iter().map(|(name, value)| (*name, value.as_ref())).collect();
        words::text_with_strings(self.language, key, &isolated)
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

/// A value between isolates if any of it is written from right to left. Marks of direction that it brought along are dropped:
/// they could reach beyond it.
pub fn isolated(value: &str) -> Cow<'_, str> {
    let is_mark = |letter: char| matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let clean: Cow<'_, str> = if value.contains(is_mark) {
        value.replace(is_mark, "").into()
    } else {
        value.into()
    };
    if clean.contains(is_right_to_left) {
        format!("{ISOLATE}{clean}{END_OF_ISOLATE}").into()
    } else {
        clean
    }
}

/// The text without isolates, as headers have it.
pub(super) fn without_isolates(text: &str) -> String {
    text.replace([ISOLATE, END_OF_ISOLATE], "")
}

/// `rtl` if the first letter is written from right to left, otherwise `ltr`: the value of a `dir` attribute. Mail programs that
/// do not know `dir="auto"` understand it.
pub(super) fn direction(text: &str) -> &'static str {
    match text.chars().find(|letter| letter.is_alphabetic()) {
        Some(letter) if is_right_to_left(letter) => "rtl",
        _ => "ltr",
    }
}

/// Whether a character belongs to a script that is written from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and others.
fn is_right_to_left(letter: char) -> bool {
    matches!(
        letter,
        '\u{590}'..='\u{8FF}'
            | '\u{FB1D}'..='\u{FDFF}'
            | '\u{FE70}'..='\u{FEFC}'
            | '\u{10800}'..='\u{10FFF}'
            | '\u{1E800}'..='\u{1EFFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_written_from_right_to_left_is_isolated() {
        assert_eq!(isolated("Åsa Öberg 海"), "Åsa Öberg 海");
        assert_eq!(isolated("شركة الأرز (7)"), "\u{2068}شركة الأرز (7)\u{2069}");
        assert_eq!(isolated("דוכיפת Ltd"), "\u{2068}דוכיפת Ltd\u{2069}");
        assert_eq!(isolated("a\u{202e}b\u{2069}ג"), "\u{2068}abג\u{2069}");
    }

    #[test]
    fn the_direction_of_a_text_is_that_of_its_first_letter() {
        assert_eq!(direction("1. שלום Alder"), "rtl");
        assert_eq!(direction("Alder שלום"), "ltr");
        assert_eq!(direction("…"), "ltr");
    }

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
