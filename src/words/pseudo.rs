//! The pseudo-language: English made a third longer and accented, so that a screen shows what was not translated and
//! what does not fit.

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement, Resource};

/// Rewrites the texts of an English locale file; keys and placeables stay.
pub(super) fn rewrite(source: &str) -> String {
    let resource = fluent_syntax::parser::parse(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
    let body = resource
        .body
        .into_iter()
        .map(|mut entry| {
            if let Entry::Message(message) = &mut entry
                && let Some(pattern) = &mut message.value
            {
                lengthen(pattern);
            }
            entry
        })
        .collect();
    fluent_syntax::serializer::serialize(&Resource { body })
}

fn lengthen(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = accented(value),
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => {
                variants.iter_mut().for_each(|variant| lengthen(&mut variant.value));
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

fn accented(text: &str) -> String {
    text.chars()
        .flat_map(|letter| {
            let (accented, twice) = match letter {
                'a' => ('á', true),
                'e' => ('ë', true),
                'i' => ('ï', false),
                'o' => ('ö', true),
                'u' => ('û', false),
                'n' => ('ñ', false),
                's' => ('š', false),
                other => (other, false),
            };
            std::iter::repeat_n(accented, if twice { 2 } else { 1 })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn texts_grow_and_placeables_stay() {
        let text = super::rewrite("hello = Welcome, { $name }\n");
        assert!(text.contains("Wëëlcöömëë, { $name }"), "{text}");
    }
}
