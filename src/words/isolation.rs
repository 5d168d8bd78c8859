//! Text that is written from right to left keeps its order inside a sentence that is not: it is isolated from what stands
//! around it (UAX #9).
//!
//! Every value of a message and every value of an HTML template is isolated, by [`isolated`], which leaves all other text
//! alone. Plain text keeps the isolates. In HTML, [`in_html`] makes `<bdi>` of them where elements may stand; titles, options and
//! attributes that are read keep them, and what is sent back or copied, such as the value of a field, loses them.

use std::borrow::Cow;
use std::fmt;

use askama::filters::{Escaper, Html};

/// First strong isolate: opens text whose direction is its own.
pub const ISOLATE: char = '\u{2068}';
/// Pop directional isolate: closes it.
pub const END_OF_ISOLATE: char = '\u{2069}';

/// Text between isolates if any of it is written from right to left and not isolated yet. Other marks of direction are dropped,
/// and isolates that do not match: they could reach beyond the text.
pub fn isolated(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || !text.contains(|letter| is_right_to_left(letter) || is_mark(letter)) {
        return text.into();
    }
    let mut clean = text.replace(
        |letter| is_mark(letter) && !matches!(letter, ISOLATE | END_OF_ISOLATE),
        "",
    );
    let (mut depth, mut matches, mut is_open) = (0_u32, true, false);
    for letter in clean.chars() {
        match letter {
            ISOLATE => depth += 1,
            END_OF_ISOLATE if depth == 0 => matches = false,
            END_OF_ISOLATE => depth -= 1,
            letter => is_open |= depth == 0 && is_right_to_left(letter),
        }
    }
    if !matches || depth > 0 {
        clean = without_isolates(&clean);
        is_open = clean.contains(is_right_to_left);
    }
    match is_open {
        true => format!("{ISOLATE}{clean}{END_OF_ISOLATE}").into(),
        false => clean.into(),
    }
}

/// Prose that somebody wrote, with each run of text from right to left isolated: which of it are values, nobody knows any more.
/// A paragraph that begins and is mostly written from right to left is isolated as a whole.
pub fn with_isolated_runs(prose: &str) -> Cow<'_, str> {
    if prose.is_ascii() || prose.contains(ISOLATE) || !prose.contains(is_right_to_left) {
        return prose.into();
    }
    let paragraphs = prose.split('\n').map(|paragraph| {
        let letters = || paragraph.chars().filter(|letter| letter.is_alphabetic());
        let rightward = letters().filter(|letter| is_right_to_left(*letter)).count();
        match direction(paragraph) == "rtl" && rightward * 2 > letters().count() {
            true => isolated(paragraph).into_owned(),
            false => isolated_runs(paragraph),
        }
    });
    paragraphs.collect::<Vec<_>>().join("\n").into()
}

fn isolated_runs(paragraph: &str) -> String {
    let mut runs = String::with_capacity(paragraph.len() + 16);
    // What has been read since the last letter from right to left: it is of the run only if another one follows.
    let mut behind = String::new();
    let mut is_open = false;
    for letter in paragraph.chars() {
        if is_right_to_left(letter) {
            runs.push_str(&behind);
            behind.clear();
            if !is_open {
                runs.push(ISOLATE);
                is_open = true;
            }
            runs.push(letter);
            continue;
        }
        if is_open && letter.is_alphanumeric() {
            runs.push(END_OF_ISOLATE);
            is_open = false;
        }
        behind.push(letter);
    }
    if is_open {
        runs.push(END_OF_ISOLATE);
    }
    runs + &behind
}

/// The text without isolates, as headers, forms and other programs have it.
pub fn without_isolates(text: &str) -> String {
    text.replace([ISOLATE, END_OF_ISOLATE], "")
}

/// `rtl` if the first letter is written from right to left, otherwise `ltr`: the value of a `dir` attribute. Mail programs that
/// do not know `dir="auto"` understand it.
pub fn direction(text: &str) -> &'static str {
    match text.chars().find(|letter| letter.is_alphabetic()) {
        Some(letter) if is_right_to_left(letter) => "rtl",
        _ => "ltr",
    }
}

/// Whether a character belongs to a script that is written from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and others.
const fn is_right_to_left(letter: char) -> bool {
    matches!(
        letter,
        '\u{590}'..='\u{8FF}'
            | '\u{FB1D}'..='\u{FDFF}'
            | '\u{FE70}'..='\u{FEFC}'
            | '\u{10800}'..='\u{10FFF}'
            | '\u{1E800}'..='\u{1EFFF}'
    )
}

/// Whether a character sets a direction: embeddings, overrides, isolates.
const fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The escaper of HTML templates: each value is [`isolated`] and escaped.
#[derive(Debug, Clone, Copy)]
pub struct Markup;

impl Escaper for Markup {
    fn write_escaped_str<W: fmt::Write>(&self, dest: W, text: &str) -> fmt::Result {
        Html.write_escaped_str(dest, &isolated(text))
    }

    fn write_escaped_char<W: fmt::Write>(&self, dest: W, letter: char) -> fmt::Result {
        Html.write_escaped_char(dest, letter)
    }
}

/// Attributes that are read by people.
const READ: [&str; 7] = [
    "alt",
    "aria-description",
    "aria-label",
    "data-label",
    "label",
    "placeholder",
    "title",
];

/// What may stand between two tags.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Content {
    /// Text and elements.
    Flow,
    /// Text that is shown.
    Displayed,
    /// Text that is sent back.
    Sent,
}

/// Rendered HTML with isolates as each place may have them.
pub fn in_html(html: String) -> String {
    // One that is closed was opened: `isolated` sees to it. Looking for one character is fast.
    if !html.contains(ISOLATE) {
        return html;
    }
    let mut placed = String::with_capacity(html.len() + html.len() / 16);
    let (mut content, mut depth) = (Content::Flow, 0);
    let mut rest = html.as_str();
    while let Some(at) = rest.find('<') {
        let (text, tag) = rest.split_at(at);
        put_text(&mut placed, text, content, &mut depth);
        let (tag, behind) = tag.split_at(end_of_tag(tag));
        let name = name_of(tag);
        // What an isolate holds is one text, perhaps of several lines.
        if !matches!(name, "br" | "wbr") {
            close(&mut placed, &mut depth);
        }
        content = match name {
            "title" | "option" => Content::Displayed,
            "textarea" | "script" | "style" => Content::Sent,
            _ => Content::Flow,
        };
        put_tag(&mut placed, tag);
        rest = behind;
    }
    put_text(&mut placed, rest, content, &mut depth);
    close(&mut placed, &mut depth);
    placed
}

/// The name of the element that a tag begins; empty for its end.
fn name_of(tag: &str) -> &str {
    let name = tag.strip_prefix('<').unwrap_or_default();
    let end = name.find(|letter: char| !letter.is_ascii_alphanumeric());
    name.get(..end.unwrap_or(name.len())).unwrap_or_default()
}

/// The length of the tag at the beginning. Quoted values may hold `>`.
fn end_of_tag(tag: &str) -> usize {
    let mut is_quoted = false;
    for (at, byte) in tag.bytes().enumerate() {
        match byte {
            b'"' => is_quoted = !is_quoted,
            b'>' if !is_quoted => return at + 1,
            _ => {}
        }
    }
    tag.len()
}

fn close(placed: &mut String, depth: &mut usize) {
    while *depth > 0 {
        placed.push_str("</bdi>");
        *depth -= 1;
    }
}

fn put_text(placed: &mut String, text: &str, content: Content, depth: &mut usize) {
    if content == Content::Displayed || !text.contains([ISOLATE, END_OF_ISOLATE]) {
        placed.push_str(text);
        return;
    }
    for letter in text.chars() {
        match letter {
            ISOLATE if content == Content::Flow => {
                placed.push_str("<bdi>");
                *depth += 1;
            }
            END_OF_ISOLATE if *depth > 0 => {
                placed.push_str("</bdi>");
                *depth -= 1;
            }
            ISOLATE | END_OF_ISOLATE => {}
            letter => placed.push(letter),
        }
    }
}

fn put_tag(placed: &mut String, tag: &str) {
    if !tag.contains([ISOLATE, END_OF_ISOLATE]) {
        placed.push_str(tag);
        return;
    }
    // Between quotes stand, one after the other, what precedes a value and the value.
    let mut attribute = "";
    for (place, part) in tag.split('"').enumerate() {
        if place > 0 {
            placed.push('"');
        }
        if place % 2 == 0 {
            let name = part.trim_end_matches('=');
            attribute = name
                .rsplit(|letter: char| letter.is_whitespace())
                .next()
                .unwrap_or_default();
            placed.push_str(part);
        } else if READ.contains(&attribute) {
            placed.push_str(part);
        } else {
            placed.push_str(&without_isolates(part));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::Language;
    use crate::words::text_with_strings;

    #[test]
    fn only_what_is_written_from_right_to_left_is_isolated_and_only_once() {
        assert_eq!(isolated("Åsa Öberg 海"), "Åsa Öberg 海");
        assert_eq!(isolated("شركة الأرز (7)"), "\u{2068}شركة الأرز (7)\u{2069}");
        assert_eq!(isolated("דוכיפת Ltd"), "\u{2068}דוכיפת Ltd\u{2069}");
        let sentence = "End with \u{2068}דוכיפת\u{2069}?";
        assert_eq!(isolated(sentence), sentence);
        assert_eq!(isolated("\u{2068}ג\u{2069} ד"), "\u{2068}\u{2068}ג\u{2069} ד\u{2069}");
    }

    #[test]
    fn marks_of_direction_reach_no_further_than_the_text_that_brought_them() {
        assert_eq!(isolated("a\u{202e}b\u{2069}ג"), "\u{2068}abג\u{2069}");
        assert_eq!(isolated("a\u{2066}b"), "ab");
        assert_eq!(isolated("a\u{2068}b"), "ab");
    }

    #[test]
    fn every_value_of_a_message_is_isolated() {
        let text = text_with_strings(
            Language::English,
            "your-partner-end-question",
            &[("partner", "דוכיפת 7")],
        );
        assert!(text.contains(" \u{2068}דוכיפת 7\u{2069}"), "{text}");
    }

    #[test]
    fn in_prose_each_run_is_isolated_with_what_stands_inside_it() {
        let text = with_isolated_runs("Hello אנה לוי, from שלום (7).\nשלום Anna");
        assert_eq!(
            text,
            "Hello \u{2068}אנה לוי\u{2069}, from \u{2068}שלום\u{2069} (7).\n\u{2068}שלום\u{2069} Anna"
        );
        assert_eq!(with_isolated_runs("Hello Åsa"), "Hello Åsa");
    }

    #[test]
    fn html_has_bdi_where_elements_may_stand_and_isolates_where_text_is_read() {
        let html = "<title>\u{2068}ג\u{2069} · A</title><p title=\"\u{2068}ג\u{2069}\">29 · \u{2068}ג\u{2069} 1</p>\
                    <option value=\"\u{2068}ג\u{2069}\">\u{2068}ג\u{2069}</option><textarea>\n\u{2068}ג\u{2069}</textarea>";
        let placed = "<title>\u{2068}ג\u{2069} · A</title><p title=\"\u{2068}ג\u{2069}\">29 · <bdi>ג</bdi> 1</p>\
                      <option value=\"ג\">\u{2068}ג\u{2069}</option><textarea>\nג</textarea>";
        assert_eq!(in_html(html.to_owned()), placed);
    }

    #[test]
    fn bdi_is_closed_where_its_element_ends_and_goes_over_lines() {
        let placed = in_html("<p>\u{2068}ג</p><p>\u{2069}ד</p><p>\u{2068}ג<br>ד\u{2069}</p>".to_owned());
        assert_eq!(placed, "<p><bdi>ג</bdi></p><p>ד</p><p><bdi>ג<br>ד</bdi></p>");
    }

    #[test]
    fn the_direction_of_a_text_is_that_of_its_first_letter() {
        assert_eq!(direction("1. שלום Alder"), "rtl");
        assert_eq!(direction("Alder שלום"), "ltr");
        assert_eq!(direction("…"), "ltr");
    }
}
