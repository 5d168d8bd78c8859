//! What agreements that the operator added are called in each language (R-AGR-1). Records, letters and messages hold the
//! English name and know no database, so the names are kept here, by that name, as the catalogue last read them.

use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use crate::values::Language;

type Names = HashMap<String, Vec<(Language, String)>>;

static NAMES: RwLock<Option<Names>> = RwLock::new(None);

/// Takes note of what agreements are called: the English name, a language, the name in it.
pub fn learn(names: impl IntoIterator<Item = (String, Language, String)>) {
    let mut known = NAMES.write().unwrap_or_else(PoisonError::into_inner);
    let known = known.get_or_insert_default();
    for (english, language, name) in names {
        let of_it = known.entry(english).or_default();
        of_it.retain(|(other, _)| *other != language);
        of_it.push((language, name));
    }
}

/// What an agreement is called in a language, if that is not its English name.
pub(super) fn find(language: Language, english: &str) -> Option<String> {
    let known = NAMES.read().unwrap_or_else(PoisonError::into_inner);
    let of_it = known.as_ref()?.get(english)?;
    let found = of_it.iter().find(|(other, _)| *other == language);
    found.map(|(_, name)| name.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::agreement;

    #[test]
    fn r_agr_1_an_agreement_is_called_in_each_language_what_the_operator_called_it() {
        let english = "Agreement of this test";
        learn([(english.to_owned(), Language::Swedish, "Testavtal".to_owned())]);
        assert_eq!(agreement(Language::Swedish, english), "Testavtal");
        assert_eq!(agreement(Language::English, english), english);
        assert_eq!(agreement(Language::TraditionalChinese, english), english);
        learn([(english.to_owned(), Language::Swedish, "Provavtal".to_owned())]);
        assert_eq!(agreement(Language::Swedish, english), "Provavtal");
    }
}
