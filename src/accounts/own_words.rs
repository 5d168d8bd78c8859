//! Passwords that are made of their owner's own words: the person's name, the organization's, the e-mail address.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::values::text::is_cjk;

/// The fewest characters of a word that count.
const SHORTEST: usize = 2;

/// Whether nothing is left of a password without these words, digits and what stands between them: `Fjord.Foods-2026` of
/// somebody at Fjord Foods AB.
pub(super) fn are_all_of(password: &str, known: &[&str]) -> bool {
    let letters: Vec<char> = folded(password).filter(|letter| letter.is_alphabetic()).collect();
    let words: Vec<Vec<char>> = known.iter().flat_map(|known| words_of(known)).collect();
    // Up to where the letters can be put together from the words.
    let mut is_reached = vec![false; letters.len() + 1];
    if let Some(start) = is_reached.first_mut() {
        *start = true;
    }
    for at in 0..letters.len() {
        if !is_reached.get(at).is_some_and(|reached| *reached) {
            continue;
        }
        let rest = letters.get(at..).unwrap_or_default();
        for word in words.iter().filter(|word| rest.starts_with(word)) {
            if let Some(reached) = is_reached.get_mut(at + word.len()) {
                *reached = true;
            }
        }
    }
    !letters.is_empty() && is_reached.last().is_some_and(|reached| *reached)
}

/// The words of a name or address. Chinese and Japanese put no spaces between words: any two characters in a row may be one.
fn words_of(text: &str) -> Vec<Vec<char>> {
    let folded: Vec<char> = folded(text).collect();
    let mut words = Vec::new();
    for run in folded.split(|letter| !letter.is_alphabetic()) {
        if run.iter().any(|letter| is_cjk(*letter)) {
            for length in SHORTEST..=run.len() {
                words.extend(run.windows(length).map(<[char]>::to_vec));
            }
        } else if run.len() >= SHORTEST {
            words.push(run.to_vec());
        }
    }
    words
}

/// In lower case, without accents.
fn folded(text: &str) -> impl Iterator<Item = char> {
    let plain: String = text.nfkd().filter(|letter| !is_combining_mark(*letter)).collect();
    plain.to_lowercase().chars().collect::<Vec<_>>().into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_organizations_own_names_are_found_however_they_are_spaced() {
        let known = [
            "Åsa",
            "Öberg",
            "asa.oberg@fjordfoods.example",
            "Fjord Foods AB",
            "富士食品股份有限公司",
        ];
        for password in [
            "fjordfoods2026",
            "Fjord Foods 2026!",
            "F-J-O-R-D.foods",
            "2026fjordFOODSab",
            "Åsa.Öberg.1987",
            "oberg-asa-fjord",
            "example20262026",
            "富士食品2026",
        ] {
            assert!(are_all_of(password, &known), "{password}");
        }
        for password in [
            "fjordfoodstuff",
            "correct horse battery",
            "my fjord foods 2026",
            "20262026",
            "",
        ] {
            assert!(!are_all_of(password, &known), "{password}");
        }
        assert!(!are_all_of("fjordfoods", &[]));
    }
}
