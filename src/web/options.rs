//! Long lists to choose from, made once a language: a page that filters by country shows 250 of them each time.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::values::{Country, Language};

static COUNTRIES: LazyLock<HashMap<&'static str, String>> = LazyLock::new(|| {
    let languages = Language::ALL.into_iter().chain([Language::Pseudo]);
    languages
        .map(|language| {
            let options = Country::all_by_name(language).iter().map(|country| {
                format!(
                    "<option value=\"{}\">{}</option>",
                    country.code(),
                    escaped(country.name(language))
                )
            });
            (language.tag(), options.collect())
        })
        .collect()
});

/// The countries as options of a `select`, in HTML, in the order in which readers of the language look for them.
pub fn countries(reader: Language, chosen: Option<Country>) -> String {
    let options = COUNTRIES.get(reader.tag()).map(String::as_str).unwrap_or_default();
    match chosen {
        None => options.to_owned(),
        Some(country) => {
            let option = format!("value=\"{}\"", country.code());
            options.replacen(&option, &format!("{option} selected"), 1)
        }
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_is_there_once_and_the_chosen_one_is_selected() {
        for language in Language::ALL {
            let options = countries(language, None);
            assert_eq!(options.matches("<option ").count(), Country::all().len());
            assert!(!options.contains("selected"));
        }
        let sweden = Country::parse("SE").unwrap();
        let options = countries(Language::English, Some(sweden));
        assert!(
            options.contains("<option value=\"SE\" selected>Sweden</option>"),
            "{options}"
        );
        assert_eq!(options.matches("selected").count(), 1);
        assert_eq!(escaped("Trinidad & <Tobago>"), "Trinidad &amp; &lt;Tobago&gt;");
    }
}
