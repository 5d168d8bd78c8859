//! Text from people: one line or several, cleaned the same way everywhere, and the keys by which it is found.

use std::collections::HashSet;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::Problem;
use super::characters::{is_seen, visible};
use super::encoded_words::decoded;

/// Words kept of one text; more would only make its search index longer.
const MAX_WORDS: usize = 64;
/// Characters kept of one word. Searches are cut in the same way, so a longer word is still found.
const MAX_WORD_CHARS: usize = 32;

/// One line of text, in normal form C, without surrounding or doubled white space. It may become part of an email's header:
/// encoded words are decoded before it is checked.
///
/// # Errors
/// `problem-missing` if nothing visible is left, `problem-too-long` (with `max`, in characters), and
/// `problem-characters` for line breaks, control characters, noncharacters, private-use characters, and encoded words that
/// cannot be decoded.
pub fn line(raw: &str, max_chars: usize) -> Result<String, Problem> {
    let visible_raw = visible(raw);
    let decoded = decoded(&visible_raw).map_err(|_| Problem::new("problem-characters"))?;
    let line = single_spaced(&visible(&decoded).nfc().collect::<String>());
    check(line, max_chars, |character| {
        character.is_control() || is_private(character)
    })
}

/// As [`line`], where nothing at all is allowed too.
///
/// # Errors
/// As [`line`], except `problem-missing`.
pub fn optional_line(raw: &str, max_chars: usize) -> Result<Option<String>, Problem> {
    optional(line(raw, max_chars))
}

/// Text of several lines, in normal form C, with `\n` between them and no white space at the ends of lines.
///
/// # Errors
/// As [`line`], where line breaks and tabs are fine.
pub fn paragraph(raw: &str, max_chars: usize) -> Result<String, Problem> {
    let text: String = visible(raw).nfc().collect();
    let text = text
        .replace("\r\n", "\n")
        .replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
    let lines: Vec<&str> = text.split('\n').map(str::trim_end).collect();
    let text = lines.join("\n").trim().to_owned();
    check(text, max_chars, |character| {
        character.is_control() && !matches!(character, '\n' | '\t')
    })
}

/// As [`paragraph`], where nothing at all is allowed too.
///
/// # Errors
/// As [`paragraph`], except `problem-missing`.
pub fn optional_paragraph(raw: &str, max_chars: usize) -> Result<Option<String>, Problem> {
    optional(paragraph(raw, max_chars))
}

/// The text if it has no more than `max_chars`, otherwise its beginning with an ellipsis, `max_chars` long.
pub fn capped(text: &str, max_chars: usize) -> String {
    match text.char_indices().nth(max_chars) {
        None => text.to_owned(),
        Some(_) => text.chars().take(max_chars.saturating_sub(1)).chain(['…']).collect(),
    }
}

/// A domain before its first dot and from it on: where it may break.
pub fn at_first_dot(domain: &str) -> (&str, &str) {
    domain.split_at(domain.find('.').unwrap_or(domain.len()))
}

/// The key by which text is sorted and compared: compatibility forms and case folded, white space single, diacritics
/// kept (å is not a).
pub fn search_key(text: &str) -> String {
    if text.is_ascii() {
        return spaced(&text.to_ascii_lowercase());
    }
    // Lower-casing can undo the normal form, so it is made once more. A final sigma is an ordinary one: otherwise
    // what was typed so far of a Greek word would not find the whole.
    let lower = visible(text)
        .nfkc()
        .collect::<String>()
        .to_lowercase()
        .replace('ς', "σ");
    spaced(&lower.nfkc().collect::<String>())
}

/// Text with single spaces between its words, and none around it.
pub(super) fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A pattern for `like … escape '!'` that finds keys which hold the text's.
pub fn holding_pattern(text: &str) -> String {
    let mut pattern = String::from("%");
    for letter in search_key(text).chars() {
        if matches!(letter, '%' | '_' | '!') {
            pattern.push('!');
        }
        pattern.push(letter);
    }
    pattern.push('%');
    pattern
}

/// The words by whose beginnings a text is found: runs of letters and digits. Chinese and Japanese put no spaces
/// between words, so every one of their characters begins a word that runs to the end of its run.
pub fn search_words(text: &str) -> Vec<String> {
    let key = search_key(text);
    let words = runs(&key).flat_map(|run| {
        let suffixes = if run.starts_with(is_cjk) {
            run.chars().count()
        } else {
            1
        };
        run.char_indices()
            .take(suffixes)
            .filter_map(move |(at, _)| run.get(at..))
    });
    kept(words)
}

/// The words to look up for what somebody typed into a search box: each must be the beginning of one of the
/// [`search_words`] of what is found. Unlike those, a run of Chinese is one word here.
pub fn query_words(text: &str) -> Vec<String> {
    kept(runs(&search_key(text)))
}

/// Whether a character belongs to a script that writes words without spaces: Han and the Japanese syllabaries.
pub fn is_cjk(character: char) -> bool {
    matches!(character,
        '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{309F}' | '\u{30A1}'..='\u{30FA}' | '\u{30FC}'..='\u{30FF}'
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFD}')
}

/// Gives a string-like value type what all of them share. The type is a tuple struct of one `String`.
macro_rules! string_value {
    ($name:ident) => {
        $crate::values::text::string_value!($name, without deserialize);

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let raw = <std::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(deserializer)?;
                Self::parse(&raw).map_err(serde::de::Error::custom)
            }
        }
    };
    ($name:ident, without deserialize) => {
        impl $name {
            /// The value as it is stored.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Takes back what the database holds. It was parsed before it was stored, and stays readable even if
            /// the rules have become stricter since.
            pub fn stored(value: String) -> Self {
                Self(value)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }
    };
}
pub(super) use string_value;

/// Makes white space single, but keeps line breaks inside the text, so that [`check`] can refuse them.
fn single_spaced(text: &str) -> String {
    let is_break = |character| {
        matches!(
            character,
            '\n' | '\u{B}' | '\u{C}' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}'
        )
    };
    let is_space = |character: char| character.is_whitespace() && !is_break(character);
    text.trim()
        .split(is_space)
        .filter(|piece| !piece.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

fn check(text: String, max_chars: usize, is_refused: impl Fn(char) -> bool) -> Result<String, Problem> {
    if !text.chars().any(is_seen) {
        return Err(Problem::new("problem-missing"));
    }
    if text
        .chars()
        .any(|character| is_refused(character) || is_never_text(character))
    {
        return Err(Problem::new("problem-characters"));
    }
    if text.chars().count() > max_chars {
        return Err(Problem::new("problem-too-long").with("max", max_chars));
    }
    Ok(text)
}

/// Characters that only some fonts give a meaning: the next screen shows something else, or nothing.
fn is_private(character: char) -> bool {
    matches!(character, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{FFFFD}' | '\u{100000}'..='\u{10FFFD}')
}

/// Line separators and noncharacters.
fn is_never_text(character: char) -> bool {
    let code = u32::from(character);
    matches!(character, '\u{2028}' | '\u{2029}') || matches!(code, 0xFDD0..=0xFDEF) || code & 0xFFFE == 0xFFFE
}

fn optional(parsed: Result<String, Problem>) -> Result<Option<String>, Problem> {
    match parsed {
        Ok(text) => Ok(Some(text)),
        Err(problem) if problem.key == "problem-missing" => Ok(None),
        Err(problem) => Err(problem),
    }
}

/// Whether a character is a letter, a digit or a mark on one.
pub(super) fn is_word_part(character: char) -> bool {
    character.is_alphanumeric() || is_combining_mark(character) || is_cjk(character)
}

/// Runs of letters, digits and the marks on them; a run of Chinese or Japanese ends where other letters begin.
pub(super) fn runs(key: &str) -> impl Iterator<Item = &str> {
    key.split(|character| !is_word_part(character)).flat_map(|word| {
        let mut rest = word;
        std::iter::from_fn(move || {
            let first = rest.chars().next()?;
            let end = rest
                .find(|character| is_cjk(character) != is_cjk(first) && !is_combining_mark(character))
                .unwrap_or(rest.len());
            let (run, after) = rest.split_at(end);
            rest = after;
            Some(run)
        })
    })
}

fn kept<'a>(words: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut seen = HashSet::new();
    words
        .map(|word| word.chars().take(MAX_WORD_CHARS).collect::<String>())
        .filter(|word| seen.insert(word.clone()))
        .take(MAX_WORDS)
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn key(result: Result<String, Problem>) -> &'static str {
        result.unwrap_err().key
    }

    #[test]
    fn what_is_typed_is_searched_for_and_no_pattern_of_its_own() {
        assert_eq!(holding_pattern("Åsa 100%_!"), "%åsa 100!%!_!!%");
    }

    #[test]
    fn a_line_is_trimmed_and_its_white_space_made_single() {
        assert_eq!(line("\u{3000} Fjord \t\u{a0} Foods\r\n", 100).unwrap(), "Fjord Foods");
        assert_eq!(line("A\u{30a}ngstro\u{308}m", 8).unwrap(), "Ångström");
        assert_eq!(line("=?utf-8?q?=C3=85sa?= =?utf-8?b?IEFC?=", 8).unwrap(), "Åsa AB");
        assert_eq!(line("Fjord\u{E0041}\u{E007F} AB", 8).unwrap(), "Fjord AB");
        assert_eq!(line("\u{200f}דוכיפת\u{200e} 7", 8).unwrap(), "דוכיפת 7");
        assert_eq!(line("\u{2068}Fjord\u{202e} Foods\u{2069}", 11).unwrap(), "Fjord Foods");
    }

    #[test]
    fn a_line_without_anything_to_see_is_missing() {
        for nothing in [
            "",
            " ",
            "\u{3000}\r\n",
            "\u{200b}\u{feff}",
            "\u{200d}\u{fe0f}",
            "\u{202e}\u{2066} \u{ad}",
            "\u{301}",
            "\u{3164}",
        ] {
            assert_eq!(key(line(nothing, 10)), "problem-missing");
            assert_eq!(optional_line(nothing, 10).unwrap(), None);
        }
    }

    #[test]
    fn a_line_refuses_what_is_not_text() {
        for bad in [
            "a\nb",
            "a\r\nb",
            "a\0b",
            "a\u{1b}[0m",
            "a\u{ffff}",
            "a\u{fdd0}",
            "a\u{2028}b",
            "a\u{E000}b",
            "a\u{F8FF}",
            "a\u{10FFFD}",
            "=?utf-8?q?a=0D=0ABcc:_b?=",
            "=?utf-8?q?a=00?=",
            "=?utf-8?q?=FF?=",
            "=\u{200b}?utf-8?q?a=0Ab?=",
        ] {
            assert_eq!(key(line(bad, 100)), "problem-characters", "{bad:?}");
        }
    }

    #[test]
    fn length_is_counted_in_characters_of_the_clean_text() {
        assert_eq!(line("  ÅÄÖ  ", 3).unwrap(), "ÅÄÖ");
        assert_eq!(
            line("客户协议书", 4),
            Err(Problem::new("problem-too-long").with("max", 4))
        );
    }

    #[test]
    fn a_paragraph_keeps_its_lines() {
        assert_eq!(
            paragraph("\r\n one  \r\ntwo\rthree\n\n", 100).unwrap(),
            "one\ntwo\nthree"
        );
        assert_eq!(key(paragraph("a\u{7}", 100)), "problem-characters");
        assert_eq!(optional_paragraph(" \n ", 100).unwrap(), None);
    }

    #[test]
    fn the_search_key_folds_case_and_width_but_keeps_diacritics() {
        assert_eq!(search_key(" ＦＪＯＲＤ　Foods AB "), "fjord foods ab");
        assert_ne!(search_key("Åre"), search_key("Are"));
        assert_eq!(search_key("ΟΔΟΣ"), search_key("οδος"));
    }

    #[test]
    fn a_chinese_name_is_found_by_any_part_of_it() {
        assert_eq!(search_words("富士食品"), ["富士食品", "士食品", "食品", "品"]);
        assert_eq!(search_words("ABC食品 (Taiwan) abc"), ["abc", "食品", "品", "taiwan"]);
        assert_eq!(query_words("ABC食品"), ["abc", "食品"]);
        assert_eq!(search_words("O'Neill & Söner"), ["o", "neill", "söner"]);
    }

    #[test]
    fn words_are_limited_in_number_and_length() {
        let long = "食".repeat(30) + &"a".repeat(500) + &" b c".repeat(100);
        let words = search_words(&long);
        assert!(words.len() <= MAX_WORDS);
        assert!(words.iter().all(|word| word.chars().count() <= MAX_WORD_CHARS));
    }

    proptest! {
        #[test]
        fn a_clean_line_stays_as_it_is(raw in "\\PC{0,40}|.{0,40}") {
            if let Ok(clean) = line(&raw, 60) {
                prop_assert_eq!(line(&clean, 60), Ok(clean));
            }
        }

        #[test]
        fn a_clean_paragraph_stays_as_it_is(raw in "(?s).{0,60}") {
            if let Ok(clean) = paragraph(&raw, 90) {
                prop_assert_eq!(paragraph(&clean, 90), Ok(clean));
            }
        }

        #[test]
        fn the_key_of_a_key_is_the_key(raw in "\\PC{0,40}") {
            let key = search_key(&raw);
            prop_assert_eq!(search_key(&key), key);
        }

        #[test]
        fn a_key_of_ascii_alone_is_the_key_of_its_full_width_forms(raw in "[\\x00-\\x7F]{0,40}") {
            let wide = |letter: char| match letter {
                '!'..='~' => char::from_u32(u32::from(letter) + 0xFEE0).unwrap_or(letter),
                _ => letter,
            };
            let wide: String = raw.chars().map(wide).chain(['　']).collect();
            prop_assert_eq!(search_key(&raw), search_key(&wide));
        }

        #[test]
        fn a_text_is_found_by_the_beginning_of_any_of_its_words(raw in "\\PC{0,30}", chars in 1usize..8) {
            let words = search_words(&raw);
            for word in &words {
                let typed: String = word.chars().take(chars).collect();
                for wanted in query_words(&typed) {
                    prop_assert!(words.iter().any(|word| word.starts_with(&wanted)), "{typed} {wanted} {words:?}");
                }
            }
        }
    }
}
