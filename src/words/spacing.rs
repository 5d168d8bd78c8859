//! Chinese has a space between Han and Latin, and none between Han and Han. Which of the two a value is, is known only when it
//! is there: messages have a space on each side of it, and it goes where both sides are Han.

use fluent_bundle::FluentValue;

use crate::values::Language;

/// Stands at the edge of a value. Unicode keeps it for a program's own use: it is in no text.
const EDGE: char = '\u{FDD0}';

/// Whether this language is written so.
pub(super) fn is_written_in(language: Language) -> bool {
    matches!(language, Language::SimplifiedChinese | Language::TraditionalChinese)
}

/// A value with those of its edges marked that are Han. What a message chooses by is in Latin, and stays what it is.
pub(super) fn edged(value: FluentValue<'_>) -> FluentValue<'_> {
    let FluentValue::String(text) = &value else {
        return value;
    };
    let edge = |letter: Option<char>| letter.filter(|letter| is_han(*letter)).map(|_| EDGE);
    let (first, last) = (edge(text.chars().next()), edge(text.chars().next_back()));
    if first.is_none() && last.is_none() {
        return value;
    }
    let edged: String = first.into_iter().chain(text.chars()).chain(last).collect();
    edged.into()
}

/// A formatted message without the spaces that part Han from Han at the edge of a value, and without the edges that are marked.
pub(super) fn closed_up(text: &str) -> String {
    let mut closed = String::with_capacity(text.len());
    let mut before = None;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let is_at_edge = before == Some(EDGE) || letters.peek() == Some(&EDGE);
        before = Some(letter);
        if letter == EDGE {
            continue;
        }
        let follows_han = closed.chars().next_back().is_some_and(is_han);
        let next = || letters.clone().find(|letter| *letter != EDGE);
        if letter == ' ' && is_at_edge && follows_han && next().is_some_and(is_han) {
            continue;
        }
        closed.push(letter);
    }
    closed
}

/// Whether it fills the square of a Han character: those, kana, and the punctuation that goes with them.
fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3000}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF01}'..='\u{FF60}' | '\u{20000}'..='\u{3FFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{text_with, text_with_strings, value};

    #[test]
    fn a_space_stands_between_han_and_latin_only() {
        let sentence = |agreement: &'static str| {
            let args = [("agreement", value(&agreement))];
            text_with(Language::TraditionalChinese, "onboarding-was-attested", &args)
        };
        assert_eq!(
            sentence("Microsoft Customer Agreement"),
            "已記錄您關於客戶已接受 Microsoft 客戶合約的證明。"
        );
        assert_eq!(
            sentence("Contoso Terms"),
            "已記錄您關於客戶已接受 Contoso Terms 的證明。"
        );
        let ended = |partner| {
            text_with_strings(
                Language::SimplifiedChinese,
                "your-partner-end-question",
                &[("partner", partner)],
            )
        };
        assert_eq!(ended("北京示例公司"), "要结束与北京示例公司的关系吗？");
        assert_eq!(ended("Alder 直销"), "要结束与 Alder 直销的关系吗？");
        assert_eq!(ended("Birch"), "要结束与 Birch 的关系吗？");
        let both = [
            ("agreement", "Microsoft Customer Agreement"),
            ("company", "北京示例"),
            ("person", "Li 明"),
        ];
        assert_eq!(
            text_with_strings(Language::SimplifiedChinese, "withdraw-sentence", &both),
            "我（Li 明）有权代表北京示例行事，并且我撤回其对 Microsoft 客户协议的同意。"
        );
        let english = text_with_strings(Language::English, "your-partner-end-question", &[("partner", "北京")]);
        assert!(english.contains(" 北京"), "{english}");
    }

    #[test]
    fn what_somebody_wrote_keeps_its_spaces() {
        let closed = |value: &str| closed_up(&format!("与 {EDGE}{value}{EDGE} 的关系"));
        assert_eq!(closed("北京 示例"), "与北京 示例的关系");
        assert_eq!(closed("示例（中国）"), "与示例（中国）的关系");
    }
}
