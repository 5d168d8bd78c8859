//! Characters in pasted and typed text that nobody meant: invisible marks, and the other forms of ASCII characters that the
//! keyboards of East and South Asia and the Arab world produce.

use unicode_bidi::{BidiInfo, Level};
use unicode_normalization::char::{canonical_combining_class, is_combining_mark};

const ZERO_WIDTH_NON_JOINER: char = '\u{200C}';
const ZERO_WIDTH_JOINER: char = '\u{200D}';
/// The canonical combining class of viramas, which join two letters of an Indic script.
const VIRAMA: u8 = 9;

/// The zero of each script whose ten digits follow one another.
const ZEROS: [char; 24] = [
    '\u{660}',
    '\u{6F0}',
    '\u{7C0}',
    '\u{966}',
    '\u{9E6}',
    '\u{A66}',
    '\u{AE6}',
    '\u{B66}',
    '\u{BE6}',
    '\u{C66}',
    '\u{CE6}',
    '\u{D66}',
    '\u{DE6}',
    '\u{E50}',
    '\u{ED0}',
    '\u{F20}',
    '\u{1040}',
    '\u{17E0}',
    '\u{1810}',
    '\u{1D7CE}',
    '\u{1D7D8}',
    '\u{1D7E2}',
    '\u{1D7EC}',
    '\u{1D7F6}',
];

/// Text without invisible marks: zero-width spaces, soft hyphens, byte order marks, and the marks of direction that tables,
/// address books and chat programs put around what is copied from them. Two names that look the same must not differ by them.
/// A zero-width joiner or non-joiner stays where it is part of the spelling: between letters of Persian and its neighbors, in
/// Indic scripts, and between the pictures of an emoji.
pub fn visible(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw.chars().filter(|character| !is_mark(*character)).peekable();
    while let Some(character) = rest.next() {
        let is_joiner = matches!(character, ZERO_WIDTH_NON_JOINER | ZERO_WIDTH_JOINER);
        if !is_joiner || is_spelling(text.chars().next_back(), character, rest.peek().copied()) {
            text.push(character);
        }
    }
    text
}

/// Whether a character leaves something to be seen: neither space nor mark, filler, selector or a lone combining mark.
pub fn is_seen(character: char) -> bool {
    !character.is_whitespace()
        && !is_mark(character)
        && !is_filler(character)
        && !is_combining_mark(character)
        && !matches!(character, ZERO_WIDTH_NON_JOINER | ZERO_WIDTH_JOINER | '\u{2800}')
}

/// Text in which the other forms of ASCII characters have become ASCII, without marks, fillers and variation selectors:
/// full-width and small forms, the digits of other scripts, every kind of space and hyphen, the ideographic full stop. For
/// codes, numbers, e-mail addresses, domains and dates.
pub fn ascii_forms(text: &str) -> String {
    let mut ascii = String::with_capacity(text.len());
    for character in visible(text).chars().filter(|character| !is_filler(*character)) {
        let form = match character {
            '\u{FF01}'..='\u{FF5E}' => shifted(character, 0xFF01, '!'),
            '\u{A0}' | '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => ' ',
            '\u{3002}' | '\u{FF61}' | '\u{FE52}' | '\u{2024}' => '.',
            '\u{3001}' | '\u{FF64}' | '\u{FE50}' => ',',
            '\u{2010}'..='\u{2015}'
            | '\u{2212}'
            | '\u{2043}'
            | '\u{2D7}'
            | '\u{FE58}'
            | '\u{FE63}'
            | '\u{2500}'
            | '\u{2501}' => '-',
            // The Japanese long vowel mark, beside the digits on the keyboard; behind a kana it is what it is.
            '\u{30FC}' | '\u{FF70}' if !ascii.ends_with(is_kana) => '-',
            '\u{301C}' => '~',
            '\u{FE6B}' => '@',
            '\u{FE62}' | '\u{207A}' => '+',
            '\u{FE5F}' => '#',
            '\u{FE55}' => ':',
            '\u{2044}' | '\u{2215}' => '/',
            other => digit(other).unwrap_or(other),
        };
        ascii.push(form);
    }
    ascii
}

/// Whether marks of direction show a text in another order than it has without them, so that who reads it sees another
/// address than the one that is kept.
pub fn is_reordered(raw: &str) -> bool {
    let plain = visible(raw);
    plain != raw && shown(raw) != shown(&plain)
}

/// The characters from left to right as a screen shows them.
fn shown(text: &str) -> String {
    let bidi = BidiInfo::new(text, Some(Level::ltr()));
    let lines = bidi.paragraphs.iter();
    lines
        .map(|line| visible(&bidi.reorder_line(line, line.range.clone())))
        .collect()
}

fn is_mark(character: char) -> bool {
    matches!(character,
        '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}'
        | '\u{E0000}'..='\u{E007F}')
}

/// Characters without ink that belong to other ones in text, and to nothing in a code.
fn is_filler(character: char) -> bool {
    matches!(character,
        '\u{34F}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180D}' | '\u{180F}' | '\u{3164}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FFA0}' | '\u{E0100}'..='\u{E01EF}')
}

fn is_spelling(before: Option<char>, joiner: char, after: Option<char>) -> bool {
    let Some(before) = before else {
        return false;
    };
    let is_followed = |is_fitting: fn(char) -> bool| after.is_some_and(is_fitting);
    if is_picture(before) {
        return joiner == ZERO_WIDTH_JOINER && is_followed(is_picture);
    }
    // The older spelling of some Malayalam and Sinhala letters ends a word with virama and joiner.
    let is_last = joiner == ZERO_WIDTH_JOINER && canonical_combining_class(before) == VIRAMA;
    is_joining(before) && (is_followed(is_joining) || is_last)
}

/// A letter, or a mark on one, of a script in which joiners change the shape of letters.
fn is_joining(character: char) -> bool {
    (character.is_alphabetic() || is_combining_mark(character))
        && matches!(character,
            '\u{600}'..='\u{8FF}' | '\u{900}'..='\u{DFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{18AF}'
            | '\u{1B00}'..='\u{1CFF}' | '\u{A840}'..='\u{ABFF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'
            | '\u{10A00}'..='\u{11FFF}' | '\u{1E900}'..='\u{1E95F}')
}

fn is_picture(character: char) -> bool {
    matches!(character, '\u{2190}'..='\u{2BFF}' | '\u{FE0F}' | '\u{1F000}'..='\u{1FAFF}')
}

fn is_kana(character: char) -> bool {
    matches!(character, '\u{3041}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{FF66}'..='\u{FF9F}')
}

fn digit(character: char) -> Option<char> {
    let value = ZEROS
        .iter()
        .filter_map(|zero| u32::from(character).checked_sub(u32::from(*zero)))
        .find(|value| *value < 10)?;
    char::from_digit(value, 10)
}

fn shifted(character: char, from: u32, to: char) -> char {
    u32::from(character)
        .checked_sub(from)
        .and_then(|offset| char::from_u32(u32::from(to) + offset))
        .unwrap_or(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_that_nobody_sees_are_not_kept() {
        for mark in ('\u{202A}'..='\u{202E}').chain('\u{2066}'..='\u{2069}').chain([
            '\u{AD}', '\u{200B}', '\u{200E}', '\u{200F}', '\u{2060}', '\u{61C}', '\u{FEFF}', '\u{200C}', '\u{200D}',
        ]) {
            assert_eq!(visible(&format!("{mark}An{mark}na{mark}")), "Anna", "{mark:?}");
            assert_eq!(ascii_forms(&format!("{mark}12{mark}34{mark}")), "1234", "{mark:?}");
        }
    }

    #[test]
    fn a_joiner_stays_where_it_is_part_of_the_spelling() {
        for spelled in [
            "علی\u{200C}رضا",
            "نامه\u{200C}ای",
            "क्\u{200D}ष",
            "ശ്രീ ന\u{D4D}\u{200D}",
            "👩\u{200D}💻",
            "❤\u{FE0F}\u{200D}🔥",
        ] {
            assert_eq!(visible(spelled), spelled);
        }
        for (typed, kept) in [
            ("\u{200C}علی\u{200C}", "علی"),
            ("علی\u{200C}\u{200C}رضا", "علی\u{200C}رضا"),
            ("علی\u{200C} رضا", "علی رضا"),
            ("Ki\u{200C}m", "Kim"),
            ("王\u{200D}明", "王明"),
        ] {
            assert_eq!(visible(typed), kept, "{typed:?}");
        }
    }

    #[test]
    fn what_foreign_keyboards_type_for_ascii_becomes_ascii() {
        for (typed, ascii) in [
            ("ａ＠ｂ。１２３－４", "a@b.123-4"),
            ("٠١٩ ۰۹ ०९ ০৯ ๐๙ 𝟎𝟡", "019 09 09 09 09 09"),
            ("０９０ー１２３４ｰ５６７８", "090-1234-5678"),
            ("1‐2‑3‒4–5—6―7−8﹣9─0", "1-2-3-4-5-6-7-8-9-0"),
            ("データ.example", "データ.example"),
            ("ﾃﾞｰﾀ", "ﾃﾞｰﾀ"),
            ("a﹫b｡c﹒d．e", "a@b.c.d.e"),
            ("1\u{a0}2\u{2007}3\u{3000}4", "1 2 3 4"),
            ("1\u{FE0F}2\u{3164}", "12"),
        ] {
            assert_eq!(ascii_forms(typed), ascii, "{typed}");
        }
    }

    #[test]
    fn a_text_is_reordered_only_where_its_marks_show_another_one() {
        for fine in [
            "anna@example.com",
            "\u{202A}anna@example.com\u{202C}",
            "\u{202B}anna@example.com\u{202C}",
            "\u{202D}anna@example.com\u{202C}",
            "\u{2068}anna@example.com\u{2069}",
            "an\u{AD}na@exam\u{200B}ple.com\u{200E}",
            "علي@مثال.example",
            "\u{2067}علي@مثال.السعودية\u{2069}",
        ] {
            assert!(!is_reordered(fine), "{fine:?}");
        }
        for hidden in [
            "\u{202E}moc.elpmaxe@anna",
            "anna@\u{202E}moc.elpmaxe\u{202C}",
            "a\u{202E}nna\u{202C}@example.com",
        ] {
            assert!(is_reordered(hidden), "{hidden:?}");
        }
    }
}
