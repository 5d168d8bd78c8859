//! What changed between two texts: their paragraphs side by side, and in those that are alike the words.

use std::ops::Range;
use std::time::{Duration, Instant};

use similar::{Algorithm, DiffTag, capture_diff_slices_deadline};

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A heading.
    Heading,
    /// A paragraph, and whatever else is none of the others.
    Paragraph,
    /// An entry of a list.
    Item,
    /// A row of a table.
    Row,
}

/// A part of a text that is read as one: its words, without markup.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Block {
    /// What it is.
    pub kind: Kind,
    /// Its words.
    pub text: String,
}

/// Whether words are in both texts, or in which.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// In both.
    Same,
    /// Only in the older.
    Removed,
    /// Only in the newer.
    Added,
}

/// Words of a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// In which text they are.
    pub mark: Mark,
    /// The words.
    pub text: String,
}

/// A block of the comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What it is; of one that changed, what it is in the newer text.
    pub kind: Kind,
    /// Its words: one piece where all of it is the same, added or removed.
    pub pieces: Vec<Piece>,
}

impl Change {
    fn whole(mark: Mark, block: &Block) -> Self {
        Self {
            kind: block.kind,
            pieces: vec![Piece {
                mark,
                text: block.text.clone(),
            }],
        }
    }

    /// Whether all of the block is in both texts, or only in one; `None`: some of its words changed.
    pub fn mark(&self) -> Option<Mark> {
        match self.pieces.as_slice() {
            [only] => Some(only.mark),
            _ => None,
        }
    }
}

/// How many blocks of the older text are looked at for one that a block of the newer came from.
const REACH: usize = 8;

/// How long two texts are compared: what is not compared by then is shown as removed and added.
const LONGEST: Duration = Duration::from_millis(500);

/// The comparison of two texts, in the order of the newer one.
pub fn compare(old: &[Block], new: &[Block]) -> Vec<Change> {
    let until = Instant::now() + LONGEST;
    let mut changes = Vec::new();
    for op in capture_diff_slices_deadline(Algorithm::Myers, old, new, Some(until)) {
        let (tag, of_old, of_new) = op.as_tag_tuple();
        let (old, new) = (slice(old, of_old), slice(new, of_new));
        match tag {
            DiffTag::Equal => changes.extend(new.iter().map(|block| Change::whole(Mark::Same, block))),
            DiffTag::Delete | DiffTag::Insert | DiffTag::Replace => replaced(&mut changes, old, new, until),
        }
    }
    changes
}

fn slice<T>(all: &[T], range: Range<usize>) -> &[T] {
    all.get(range).unwrap_or_default()
}

/// Blocks in the place of others: each is compared with the next one that is like it.
fn replaced(changes: &mut Vec<Change>, mut old: &[Block], new: &[Block], until: Instant) {
    for block in new {
        let alike = old.iter().take(REACH).enumerate().find_map(|(at, candidate)| {
            let pieces = compare_words(&candidate.text, &block.text, until);
            is_alike(&pieces).then_some((at, pieces))
        });
        let Some((at, pieces)) = alike else {
            changes.push(Change::whole(Mark::Added, block));
            continue;
        };
        changes.extend(old.iter().take(at).map(|gone| Change::whole(Mark::Removed, gone)));
        changes.push(Change {
            kind: block.kind,
            pieces,
        });
        old = old.get(at + 1..).unwrap_or_default();
    }
    changes.extend(old.iter().map(|gone| Change::whole(Mark::Removed, gone)));
}

/// Whether half of the letters are in both.
fn is_alike(pieces: &[Piece]) -> bool {
    let letters = |marks: &[Mark]| -> usize {
        let counted = pieces.iter().filter(|piece| marks.contains(&piece.mark));
        counted
            .flat_map(|piece| piece.text.chars())
            .filter(|letter| letter.is_alphanumeric())
            .count()
    };
    let same = letters(&[Mark::Same]);
    same > 0 && 2 * same >= letters(&[Mark::Removed, Mark::Added])
}

/// The words of two blocks side by side.
fn compare_words(old: &str, new: &str, until: Instant) -> Vec<Piece> {
    let (old, new) = (words(old), words(new));
    let mut pieces: Vec<Piece> = Vec::new();
    let mut push = |mark: Mark, text: String| match pieces.last_mut() {
        _ if text.is_empty() => {}
        Some(last) if last.mark == mark => last.text.push_str(&text),
        _ => pieces.push(Piece { mark, text }),
    };
    let (mut gone, mut come) = (String::new(), String::new());
    let ops = capture_diff_slices_deadline(Algorithm::Myers, &old, &new, Some(until));
    for (at, op) in ops.iter().enumerate() {
        let (tag, of_old, of_new) = op.as_tag_tuple();
        let (old, new) = (slice(&old, of_old).concat(), slice(&new, of_new).concat());
        // A lone space between words that changed is a part of what changed.
        let is_gap = tag == DiffTag::Equal && new.trim().is_empty() && !gone.is_empty() && !come.is_empty();
        if tag == DiffTag::Equal && !(is_gap && at + 1 < ops.len()) {
            push(Mark::Removed, std::mem::take(&mut gone));
            push(Mark::Added, std::mem::take(&mut come));
            push(Mark::Same, new);
        } else {
            gone.push_str(&old);
            come.push_str(&new);
        }
    }
    push(Mark::Removed, gone);
    push(Mark::Added, come);
    pieces
}

/// A text in words: each with its letters and digits together, spaces together, every other sign alone. Han, kana and Thai
/// write no spaces, and are compared sign by sign.
fn words(text: &str) -> Vec<&str> {
    #[derive(PartialEq, Clone, Copy)]
    enum Class {
        Word,
        Space,
        Alone,
    }
    let class = |letter: char| match letter {
        '\u{0e00}'..='\u{0eff}' | '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' => {
            Class::Alone
        }
        letter if letter.is_whitespace() => Class::Space,
        letter if letter.is_alphanumeric() || ('\u{0300}'..='\u{036f}').contains(&letter) => Class::Word,
        _ => Class::Alone,
    };
    let mut words = Vec::new();
    let (mut start, mut last) = (0, None);
    for (at, letter) in text.char_indices() {
        let this = class(letter);
        if last.is_some_and(|last| last != this || this == Class::Alone) {
            words.extend(text.get(start..at));
            start = at;
        }
        last = Some(this);
    }
    words.extend(text.get(start..).filter(|rest| !rest.is_empty()));
    words
}

/// The blocks of a text, from its HTML as pages show it: what the Markdown renderer or the cleaner has written, so every tag
/// is closed and every sign of markup in a text is escaped.
pub fn blocks(html: &str) -> Vec<Block> {
    let mut reader = Reader::default();
    let mut rest = html;
    while let Some((text, tail)) = rest.split_once('<') {
        reader.text(text);
        let end = tag_end(tail);
        reader.tag(tail.get(..end).unwrap_or_default());
        rest = tail.get(end + 1..).unwrap_or_default();
    }
    reader.text(rest);
    reader.flush();
    reader.blocks
}

/// Where a tag ends: at the first `>` that is in no quotes.
fn tag_end(tag: &str) -> usize {
    let mut quote = None;
    for (at, letter) in tag.char_indices() {
        match (quote, letter) {
            (None, '>') => return at,
            (None, '"' | '\'') => quote = Some(letter),
            (Some(open), _) if open == letter => quote = None,
            _ => {}
        }
    }
    tag.len()
}

#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    kind: Option<Kind>,
    text: String,
    /// Where the link leads that is being read, and where its words begin.
    link: Option<(String, usize)>,
}

impl Reader {
    fn text(&mut self, escaped: &str) {
        self.text.push_str(&unescaped(escaped));
    }

    fn tag(&mut self, tag: &str) {
        let (closes, tag) = match tag.strip_prefix('/') {
            Some(rest) => (true, rest),
            None => (false, tag),
        };
        let name = tag
            .split(|sign: char| !sign.is_ascii_alphanumeric())
            .next()
            .unwrap_or_default();
        match name {
            "a" => self.link(closes, tag),
            "br" => self.text.push(' '),
            "td" | "th" if !closes && !self.text.trim().is_empty() => self.text.push_str(" | "),
            "tr" | "table" => self.turn(Kind::Row, closes),
            // All that stands in a row is one block.
            _ if self.kind == Some(Kind::Row) => {}
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.turn(Kind::Heading, closes),
            "li" | "dt" | "dd" => self.turn(Kind::Item, closes),
            "p" | "div" | "blockquote" | "pre" | "ul" | "ol" | "dl" | "hr" | "caption" => self.flush(),
            _ => {}
        }
    }

    fn turn(&mut self, kind: Kind, closes: bool) {
        self.flush();
        self.kind = (!closes).then_some(kind);
    }

    /// Where a link leads is a part of the text, unless its words say so.
    fn link(&mut self, closes: bool, tag: &str) {
        if !closes {
            let href = tag.split_once("href=\"").and_then(|(_, rest)| rest.split_once('"'));
            self.link = href.map(|(href, _)| (unescaped(href), self.text.len()));
        } else if let Some((href, start)) = self.link.take()
            && self.text.get(start..).is_some_and(|words| words.trim() != href)
        {
            self.text.push_str(&format!(" ({href})"));
        }
    }

    fn flush(&mut self) {
        let text = std::mem::take(&mut self.text);
        self.link = None;
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if !text.is_empty() {
            let kind = self.kind.unwrap_or(Kind::Paragraph);
            self.blocks.push(Block { kind, text });
        }
    }
}

/// A text without the escapes that HTML is written with.
fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreements::upload::{Format, shown};

    fn read(markdown: &str) -> Vec<Block> {
        blocks(&shown(Format::Markdown, markdown))
    }

    /// The comparison as a line a block: `=`, `-`, `+`, `~` with the words that changed in brackets.
    fn compared(old: &str, new: &str) -> Vec<String> {
        let line = |change: &Change| match change.mark() {
            Some(Mark::Same) => format!("= {}", change.pieces[0].text),
            Some(Mark::Removed) => format!("- {}", change.pieces[0].text),
            Some(Mark::Added) => format!("+ {}", change.pieces[0].text),
            None => change
                .pieces
                .iter()
                .fold("~ ".to_owned(), |line, piece| match piece.mark {
                    Mark::Same => line + &piece.text,
                    Mark::Removed => line + "[-" + &piece.text + "]",
                    Mark::Added => line + "[+" + &piece.text + "]",
                }),
        };
        compare(&read(old), &read(new)).iter().map(line).collect()
    }

    #[test]
    fn r_agr_7_a_comparison_marks_words_in_what_changed_and_whole_paragraphs_that_came_or_went() {
        let old = "# Terms\n\nYou pay within thirty days of each invoice.\n\nOld rule.\n\n- one\n- two\n";
        let new = "# Terms\n\nYou pay within sixty days of each invoice.\n\n- one\n- two\n- three\n\nThe end.\n";
        assert_eq!(
            compared(old, new),
            [
                "= Terms",
                "~ You pay within [-thirty][+sixty] days of each invoice.",
                "- Old rule.",
                "= one",
                "= two",
                "+ three",
                "+ The end.",
            ]
        );
    }

    #[test]
    fn r_agr_7_words_that_follow_one_another_are_marked_together() {
        let changes = compared(
            "We may end it in writing at once today.",
            "We may end it by a letter now today.",
        );
        assert_eq!(
            changes,
            ["~ We may end it [-in writing at once][+by a letter now] today."]
        );
    }

    #[test]
    fn r_agr_7_chinese_is_compared_sign_by_sign() {
        assert_eq!(
            compared("您应在三十天内付款。", "您应在六十天内付款。"),
            ["~ 您应在[-三][+六]十天内付款。"]
        );
    }

    #[test]
    fn r_agr_7_another_address_of_a_link_is_a_change_although_its_words_stay() {
        let changes = compared(
            "See [our terms](https://a.example) for more.",
            "See [our terms](https://b.example) for more.",
        );
        assert_eq!(changes, ["~ See our terms (https://[-a][+b].example) for more."]);
    }

    #[test]
    fn a_text_is_read_in_blocks_whatever_it_is_written_in() {
        let html = "<h2>A &amp; B</h2><ul><li><p>one</p></li><li>two</li></ul>\
            <table><thead><tr><th>x</th><th>y</th></tr></thead><tbody><tr><td><p>1</p></td><td>2 &lt; 3</td></tr></tbody></table>\
            <blockquote><p>q<br>r</p></blockquote>";
        let found: Vec<_> = blocks(html).into_iter().map(|block| (block.kind, block.text)).collect();
        let expected = [
            (Kind::Heading, "A & B"),
            (Kind::Item, "one"),
            (Kind::Item, "two"),
            (Kind::Row, "x | y"),
            (Kind::Row, "1 | 2 < 3"),
            (Kind::Paragraph, "q r"),
        ];
        assert!(
            found.iter().map(|(kind, text)| (*kind, text.as_str())).eq(expected),
            "{found:?}"
        );
    }

    #[test]
    fn two_long_texts_that_share_nothing_are_compared_in_no_time() {
        let long = |word: &str| (0..5_000).map(|n| format!("{word}{n} ")).collect::<String>();
        let changes = compared(&long("a"), &long("b"));
        assert_eq!(changes.len(), 2);
    }
}
