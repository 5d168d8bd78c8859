//! Lists to choose from.

use crate::values::{Country, Language};

/// Countries as options of a `select`, in HTML, in the order in which readers of the language look for them: those that are
/// offered, and the one that is chosen.
pub fn countries(reader: Language, offered: &[Country], chosen: Option<Country>) -> String {
    let shown = Country::all_by_name(reader)
        .iter()
        .filter(|country| chosen == Some(**country) || offered.contains(country));
    let mut options = String::new();
    for country in shown {
        let selected = if chosen == Some(*country) { " selected" } else { "" };
        options.push_str(&format!(
            "<option value=\"{}\"{selected}>{}</option>",
            country.code(),
            escaped(country.name(reader))
        ));
    }
    options
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_offered_is_there_in_the_readers_order_and_the_chosen_one_in_any_case() {
        let [japan, sweden, germany] = ["JP", "SE", "DE"].map(|code| Country::parse(code).unwrap());
        let options = countries(Language::Swedish, &[japan, sweden], None);
        assert_eq!(
            options,
            "<option value=\"JP\">Japan</option><option value=\"SE\">Sverige</option>"
        );
        let options = countries(Language::English, &[japan, sweden], Some(germany));
        assert!(
            options.starts_with("<option value=\"DE\" selected>Germany</option><option value=\"JP\">"),
            "{options}"
        );
        assert_eq!(options.matches("selected").count(), 1);
        assert_eq!(
            countries(Language::English, Country::all(), Some(sweden))
                .matches("<option ")
                .count(),
            Country::all().len()
        );
        assert_eq!(escaped("Trinidad & <Tobago>"), "Trinidad &amp; &lt;Tobago&gt;");
    }
}
