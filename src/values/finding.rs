//! How text is found: without its accents, by the beginnings of its words, and by the addresses in it. What is stored and what
//! is typed go through the same function.

use std::collections::HashSet;

use icu_casemap::CaseMapper;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

use super::characters::visible;
use super::domain::{host_of, letters};
use super::text::{is_cjk, is_word_part, runs, search_key, spaced};

/// The rule by which this program makes the words of this file and the keys of [`super::collation`]. It is raised whenever they
/// are made differently, also by an update of the libraries; a test says so. What is stored carries the number of its rule: the
/// schedule makes it again after an upgrade, and until that is done it is read as the rule before made it.
pub const RULE: i64 = 1;

/// Words kept of one text; more would only make its search index longer.
const MAX_WORDS: usize = 64;
/// Characters kept of one word, of what is stored as of what is typed.
const MAX_WORD_CHARS: usize = 64;

/// Stands before a word that is kept with its accents.
pub const EXACT: char = '=';
/// Stands before an e-mail address, so that no word finds one.
pub const ADDRESS: char = '@';

/// Text without accents, case, width and compatibility forms; white space single. It is found by, and never shown.
pub fn folded(text: &str) -> String {
    if text.is_ascii() {
        return search_key(text);
    }
    let plain: String = visible(text).nfkd().filter(|letter| !is_accent(*letter)).collect();
    let mut folded = String::with_capacity(plain.len());
    // Folding the case can compose again.
    for letter in CaseMapper::new().fold_string(&plain).nfkd() {
        match base(letter) {
            Some(base) => folded.push_str(base),
            None if is_accent(letter) => {}
            None => folded.push(letter),
        }
    }
    spaced(&folded.nfc().collect::<String>())
}

/// The key of a text that a pattern is looked for in: the text with its accents, and again without them if it has any.
pub fn findable(text: &str) -> String {
    let (key, plain) = (search_key(text), folded(text));
    if plain == key { key } else { format!("{key}\n{plain}") }
}

/// Whether a mark is an accent, a point or a tone. Vowels that are written as marks, viramas and the marks of the Japanese
/// syllabaries are not: without them it would be another word.
fn is_accent(letter: char) -> bool {
    // The canonical combining classes of strokes and nuktas, of Hebrew, Arabic and Syriac points, of Thai and Lao tones, and
    // of what is attached to a letter or stands above or below it.
    matches!(canonical_combining_class(letter), 1 | 7 | 10..=36 | 107 | 122 | 200..=240)
}

/// What a letter is typed as on keyboards that lack it, where Unicode does not take it apart.
const fn base(letter: char) -> Option<&'static str> {
    Some(match letter {
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ⱥ' | 'ɐ' | 'ɑ' => "a",
        'ƀ' | 'ɓ' | 'ƃ' => "b",
        'ƈ' | 'ȼ' => "c",
        'đ' | 'ð' | 'ɖ' | 'ɗ' | 'ƌ' => "d",
        'ə' | 'ɘ' | 'ɛ' | 'ɇ' | 'ǝ' => "e",
        'ƒ' => "f",
        'ǥ' | 'ɠ' => "g",
        'ħ' | 'ⱨ' => "h",
        'ı' | 'ɨ' | 'ɩ' => "i",
        'ɉ' => "j",
        'ƙ' | 'ⱪ' | 'ĸ' => "k",
        'ł' | 'ƚ' | 'ɫ' | 'ⱡ' => "l",
        'ŋ' | 'ɲ' | 'ƞ' => "n",
        'ø' | 'ɔ' | 'ɵ' => "o",
        'ƥ' | 'ᵽ' => "p",
        'ɍ' | 'ɽ' => "r",
        'ŧ' | 'ƭ' | 'ʈ' | 'ƫ' | 'ⱦ' => "t",
        'ʉ' | 'ʊ' => "u",
        'ʋ' => "v",
        'ƴ' | 'ɏ' => "y",
        'ƶ' | 'ȥ' | 'ⱬ' => "z",
        'ґ' | 'ғ' => "г",
        'қ' | 'ҝ' => "к",
        'ң' => "н",
        'ө' => "о",
        'ү' | 'ұ' => "у",
        'ҳ' => "х",
        'ҷ' => "ч",
        'ٱ' => "ا",
        // Apostrophes that count as letters, what stretches an Arabic word, and joiners.
        '\u{2B9}'..='\u{2BC}' | '\u{2BE}' | '\u{2BF}' | '\u{640}' | '\u{200C}' | '\u{200D}' => "",
        _ => return None,
    })
}

/// The words by whose beginnings a text is found: its runs of letters and digits without their accents, what is written with
/// marks between as one word (`abd` for A.B.D.), and behind [`EXACT`] those with accents. Chinese and Japanese put no spaces
/// between words, so every one of their characters begins a word.
pub fn words(text: &str) -> Vec<String> {
    let key = key(text);
    let exact = key.split(' ').flat_map(|token| {
        let parts = runs(token).flat_map(|run| {
            let suffixes = if run.starts_with(is_cjk) {
                run.chars().count()
            } else {
                1
            };
            let starts = run.char_indices().take(suffixes);
            starts.filter_map(move |(at, _)| run.get(at..)).map(str::to_owned)
        });
        let is_joined = joined(token).len() < trimmed(token).len();
        parts.chain(whole(token).into_iter().filter(move |_| is_joined))
    });
    let both = exact.flat_map(|word| {
        let plain = folded(&word);
        let accented = (plain != word).then(|| format!("{EXACT}{word}"));
        std::iter::once(plain).chain(accented)
    });
    kept(both)
}

/// The words by which a domain is found: those of the part that it chose, and all of it.
pub fn domain_words(domain: &str) -> Vec<String> {
    let first = domain.split('.').next().unwrap_or_default();
    let all = whole(&key(domain)).into_iter().map(|word| folded(&word));
    kept(words(first).into_iter().chain(all))
}

/// The words by which an e-mail address is found: itself, and its domain.
pub fn address_words(address: &str) -> Vec<String> {
    let key = key(address);
    let Some((user, domain)) = key.rsplit_once('@') else {
        return Vec::new();
    };
    let domain_words = whole(&readable(domain)).into_iter().map(|word| folded(&word));
    kept(domain_words.chain([whole_address(user, domain)]))
}

/// A word to look up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// Without accents: the beginning of one of the [`words`] of what is found.
    pub folded: String,
    /// Behind [`EXACT`], as it was typed, if that has accents.
    pub exact: Option<String>,
}

/// The words to look up for what was typed into a search box, at most `limit`.
pub fn wanted(typed: &str, limit: usize) -> Vec<Wanted> {
    let mut found: Vec<Wanted> = Vec::new();
    for token in key(typed).split(' ') {
        for word in typed_words(token) {
            let is_accented = !word.starts_with(ADDRESS) && folded(&word) != word;
            let plain = cut(&folded(&word));
            let is_asked = |other: &Wanted| other.folded.starts_with(&plain);
            // The beginning of another word asks for nothing more.
            if plain.is_empty() || found.iter().any(is_asked) {
                continue;
            }
            found.retain(|other| !plain.starts_with(&other.folded));
            let exact = is_accented.then(|| cut(&format!("{EXACT}{word}")));
            found.push(Wanted { folded: plain, exact });
        }
    }
    found.truncate(limit);
    found
}

/// The e-mail address that was typed, alone.
pub fn typed_address(typed: &str) -> Option<String> {
    let key = key(typed);
    let address = address(&key);
    let (user, domain) = address.rsplit_once('@')?;
    let is_one = !user.is_empty() && domain.contains('.') && !address.contains(' ');
    is_one.then(|| address.to_owned())
}

/// What a token of a search box asks for: an address, what dots and apostrophes join, or each run of letters.
fn typed_words(token: &str) -> Vec<String> {
    if token.contains("://") {
        return whole(&readable(host_of(token)));
    }
    let token = trimmed(address(token));
    if let Some((user, domain)) = token.rsplit_once('@') {
        return vec![whole_address(user, domain)];
    }
    if token.contains(is_joint) {
        return whole(&readable(token.trim_start_matches("www.")));
    }
    runs(token).map(str::to_owned).collect()
}

/// The key of a text with its accents. An accent that stands alone is typed as an apostrophe.
fn key(text: &str) -> String {
    search_key(&text.replace(['´', '`'], "'"))
}

/// An address without what programs put before it.
fn address(token: &str) -> &str {
    token.strip_prefix("mailto:").unwrap_or(token)
}

fn whole_address(user: &str, domain: &str) -> String {
    folded(&format!("{ADDRESS}{}@{}", joined(user), joined(&readable(domain))))
}

/// An international domain in its own letters.
fn readable(domain: &str) -> String {
    letters(domain).unwrap_or_else(|| domain.to_owned())
}

/// Whether a mark joins the parts of one word: of an acronym, a name or a domain.
fn is_joint(mark: char) -> bool {
    matches!(mark, '.' | '\'' | '’' | '‘' | '‛' | '′' | '·' | '・')
}

/// A token without the marks in it: one word, but for the runs of Chinese and Japanese.
fn whole(token: &str) -> Vec<String> {
    runs(&joined(token)).map(str::to_owned).collect()
}

/// The letters and digits of a token.
fn joined(token: &str) -> String {
    runs(token).collect()
}

/// A token without the marks around it.
fn trimmed(token: &str) -> &str {
    token.trim_matches(|character| !is_word_part(character))
}

fn cut(word: &str) -> String {
    word.chars().take(MAX_WORD_CHARS).collect()
}

fn kept(words: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut seen = HashSet::new();
    words
        .into_iter()
        .map(|word| cut(&word))
        .filter(|word| !word.is_empty() && seen.insert(word.clone()))
        .take(MAX_WORDS)
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use sha2::{Digest, Sha256};

    use super::super::collation::{Order, encoded, sort_key};
    use super::*;

    /// If this fails, keys or words are made differently than before: **raise [`RULE`]**, so that those that are stored are made
    /// again, and write the new digest here.
    #[test]
    fn the_rule_is_raised_when_keys_or_words_change() {
        let mut digest = Sha256::new();
        let han = ('\u{4E00}'..'\u{A000}').step_by(7);
        for letter in ('\u{20}'..'\u{3100}').chain(han) {
            let name = format!("a{letter}b {letter}");
            digest.update(sort_key(&name, Order::Root));
            digest.update(sort_key(&name, Order::Swedish));
            digest.update(words(&name).join(" "));
        }
        digest.update(domain_words("a-b.onassent.example").join(" "));
        digest.update(address_words("A.b@c.example").join(" "));
        assert_eq!(
            (RULE, encoded(&digest.finalize()).as_str()),
            (1, "3WCUze4nh62jcxjIplpnxDp7ON5jUPspHlxbSfYeRYA")
        );
    }

    fn finds(typed: &str, text: &str) -> bool {
        let (wanted, words) = (wanted(typed, 9), words(text));
        let is_there = |wanted: &Wanted| words.iter().any(|word| word.starts_with(&wanted.folded));
        !wanted.is_empty() && wanted.iter().all(is_there)
    }

    #[test]
    fn text_is_found_without_its_accents_in_every_script() {
        for (typed, text) in [
            ("ojebyns", "Öjebyns Bageri AB"),
            ("creme brulee", "Crème Brûlée SARL"),
            ("lodzkie", "Łódzkie Młyny"),
            ("ha noi", "Công ty Hà Nội"),
            ("duong da", "Đường Đá"),
            ("αθηναικη", "Αθηναϊκή Ζυθοποιία"),
            ("ΑΘΗΝΑΪΚΗ", "Αθηναϊκή Ζυθοποιία"),
            ("οδος", "ΟΔΟΣ"),
            ("елка", "Ёлка"),
            ("чаика", "Чайка"),
            ("izmir", "İzmir Gıda"),
            ("IZMIR", "İzmir Gıda"),
            ("İZMİR", "İzmir Gıda"),
            ("ızmir", "İzmir Gıda"),
            ("GIDA", "İzmir Gıda"),
            ("orsta", "Ørsta Møbler"),
            ("aero", "Ærø Færge"),
            ("strasse", "Straße 7"),
            ("STRASSE", "Straße 7"),
            ("thor", "Þór hf"),
            ("hawaii", "Hawaiʻi Foods"),
            ("שלום", "שָׁלוֹם"),
            ("احمد", "أَحْمَد"),
            ("crème", "Creme"),
        ] {
            assert!(
                finds(typed, text),
                "{typed} {text} {:?} {:?}",
                wanted(typed, 9),
                words(text)
            );
        }
        for (typed, text) in [
            ("ojebynx", "Öjebyns Bageri AB"),
            // A vowel, a virama and a voiced sound make another word.
            ("กน", "กิน"),
            ("कष", "क्ष"),
            ("か", "がっこう"),
        ] {
            assert!(!finds(typed, text), "{typed} {text}");
        }
    }

    #[test]
    fn what_marks_join_is_found_as_one_word_and_by_its_parts() {
        for (typed, text) in [
            ("abd", "A.B.D. Consulting"),
            ("a.b.d", "ABD Consulting"),
            ("A.B.D.", "A.B.D. Consulting"),
            ("obryen", "O’Bryen & Sons"),
            ("o'bryen", "OBryen & Sons"),
            ("o´bryen", "O’Bryen & Sons"),
            ("bryen", "O’Bryen & Sons"),
            ("eon", "E.ON SE"),
            ("e.on", "EON SE"),
            ("cocacola", "Coca-Cola"),
            ("coca-cola", "Coca Cola"),
            ("hm", "H&M"),
            ("loreal", "L'Oréal"),
            ("amazon.com", "Amazon.com Handel"),
        ] {
            assert!(
                finds(typed, text),
                "{typed} {text} {:?} {:?}",
                wanted(typed, 9),
                words(text)
            );
        }
        assert!(!finds("bd", "A.B.D. Consulting"));
    }

    #[test]
    fn a_chinese_name_is_found_by_any_part_of_it() {
        assert_eq!(words("富士食品"), ["富士食品", "士食品", "食品", "品"]);
        assert_eq!(words("ABC食品 (Taiwan) abc"), ["abc", "食品", "品", "taiwan"]);
        assert!(finds("ＡＢＣ食品", "ABC食品"));
        assert!(finds("马克思", "卡尔·马克思"));
    }

    #[test]
    fn words_with_accents_are_kept_beside_those_without() {
        assert_eq!(words("Åsele åsele Umea"), ["asele", "=åsele", "umea"]);
        let exact = |typed| wanted(typed, 9).into_iter().map(|word| word.exact).collect::<Vec<_>>();
        assert_eq!(exact("Ås um"), [Some("=ås".to_owned()), None]);
    }

    #[test]
    fn a_domain_and_an_address_are_found_however_they_are_pasted() {
        let domain = domain_words("fjord-mat.onassent.example");
        assert_eq!(domain, ["fjord", "mat", "fjordmat", "fjordmatonassentexample"]);
        for typed in [
            "fjord-mat.onassent.example",
            "Fjord-Mat.OnAssent.example",
            "(fjord-mat.onassent.example)",
            "@fjord-mat.onassent.example",
            "https://fjord-mat.onassent.example",
            "http://www.fjord-mat.onassent.example:8080/sign-in?a=b",
            "www.fjord-mat.onassent.example",
            "fjord-mat.on",
        ] {
            let [wanted] = wanted(typed, 9).try_into().unwrap();
            assert!(
                domain.iter().any(|word| word.starts_with(&wanted.folded)),
                "{typed} {wanted:?}"
            );
        }
        let address = address_words("Asa.Öberg@Vinterhamn.example");
        assert_eq!(address, ["vinterhamnexample", "@asaoberg@vinterhamnexample"]);
        for typed in [
            "asa.öberg@vinterhamn.example",
            "mailto:asa.öberg@vinterhamn.example",
            "<ASA.OBERG@VINTERHAMN.EXAMPLE>",
            "asa.oberg@vinter",
            "vinterhamn.example",
            "https://vinterhamn.example/",
        ] {
            let [wanted] = wanted(typed, 9).try_into().unwrap();
            assert!(
                address.iter().any(|word| word.starts_with(&wanted.folded)),
                "{typed} {wanted:?}"
            );
        }
        let idn = address_words("info@räksmörgås.example");
        assert_eq!(idn, address_words("info@xn--rksmrgs-5wao1o.example"));
        assert_eq!(wanted("asa", 9).first().map(|word| word.folded.as_str()), Some("asa"));
        assert_eq!(typed_address(" mailto:Asa@V.example").as_deref(), Some("asa@v.example"));
        assert_eq!(typed_address("asa@v.example x"), None);
        assert_eq!(typed_address("@v.example"), None);
    }

    #[test]
    fn a_pattern_is_found_in_a_text_with_its_accents_and_without() {
        assert_eq!(findable("Åsa Öberg"), "åsa öberg\nasa oberg");
        assert_eq!(findable("Nora Hale"), "nora hale");
    }

    #[test]
    fn words_are_limited_in_number_and_length() {
        let long = "食".repeat(30) + &"a".repeat(500) + &" b c".repeat(100);
        let words = words(&long);
        assert!(words.len() <= MAX_WORDS);
        assert!(words.iter().all(|word| word.chars().count() <= MAX_WORD_CHARS));
        assert!(finds(&"a".repeat(200), &"a".repeat(300)));
    }

    proptest! {
        #[test]
        fn what_is_folded_stays_as_it_is(raw in "\\PC{0,40}") {
            let once = folded(&raw);
            prop_assert_eq!(folded(&once), once);
        }

        #[test]
        fn a_text_is_found_by_the_beginning_of_any_of_its_words(raw in "\\PC{0,30}", chars in 1usize..8) {
            let kept = words(&raw);
            for word in kept.iter().filter(|word| !word.starts_with(EXACT)) {
                let typed: String = word.chars().take(chars).collect();
                for wanted in wanted(&typed, 9) {
                    prop_assert!(kept.iter().any(|word| word.starts_with(&wanted.folded)), "{} {:?} {:?}", typed, wanted, kept);
                }
            }
        }
    }
}
