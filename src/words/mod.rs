//! The words of the screens and letters, in four languages: `locales/<tag>/<module>.ftl`.
//!
//! Messages without placeables, which are nearly all, are resolved once and then only looked up.

mod agreement_names;
pub mod filters;
pub mod format;
pub mod isolation;
mod pseudo;
mod spacing;

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

pub use agreement_names::learn as learn_agreement_names;

use crate::values::{Language, Problem};

#[derive(RustEmbed)]
#[folder = "locales"]
struct Files;

/// One language: plain messages ready to show, and the bundle for those with placeables.
struct Words {
    plain: HashMap<String, String>,
    bundle: FluentBundle<FluentResource>,
}

static ENGLISH: LazyLock<Words> = LazyLock::new(|| load(Language::English));
static SWEDISH: LazyLock<Words> = LazyLock::new(|| load(Language::Swedish));
static SIMPLIFIED: LazyLock<Words> = LazyLock::new(|| load(Language::SimplifiedChinese));
static TRADITIONAL: LazyLock<Words> = LazyLock::new(|| load(Language::TraditionalChinese));
static PSEUDO: LazyLock<Words> = LazyLock::new(|| load(Language::Pseudo));

fn words(language: Language) -> &'static Words {
    match language {
        Language::English => &ENGLISH,
        Language::Swedish => &SWEDISH,
        Language::SimplifiedChinese => &SIMPLIFIED,
        Language::TraditionalChinese => &TRADITIONAL,
        Language::Pseudo => &PSEUDO,
    }
}

/// The text of every locale file of a language, with its name, in the files' order.
pub fn sources(language: Language) -> Vec<(String, String)> {
    let folder = match language {
        Language::Pseudo => Language::English.tag(),
        other => other.tag(),
    };
    let mut sources: Vec<_> = Files::iter()
        .filter(|path| path.starts_with(&format!("{folder}/")))
        .filter_map(|path| {
            let text = String::from_utf8(Files::get(&path)?.data.into_owned()).ok()?;
            Some((
                path.into_owned(),
                if language == Language::Pseudo {
                    pseudo::rewrite(&text)
                } else {
                    text
                },
            ))
        })
        .collect();
    sources.sort();
    sources
}

fn load(language: Language) -> Words {
    // The pseudo-language has no locale of its own; its plurals are English.
    let tag = if language == Language::Pseudo {
        "en"
    } else {
        language.tag()
    };
    let locale: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(false);
    let mut keys = Vec::new();
    for (_, text) in sources(language) {
        // A file with an error still gives its sound messages; a test refuses such files.
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
        keys.extend(resource.entries().filter_map(|entry| match entry {
            fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        }));
        bundle.add_resource_overriding(resource);
    }
    let plain = keys
        .into_iter()
        .filter_map(|key| {
            let pattern = bundle.get_message(&key)?.value()?;
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, None, &mut errors).into_owned();
            errors.is_empty().then_some((key, text))
        })
        .collect();
    Words { plain, bundle }
}

/// Loads every language now, so that nobody waits for it later.
pub fn warm_up() {
    for language in Language::ALL {
        let _ = words(language).plain.len();
    }
}

/// A message without placeables. A key that no file has is shown as itself; a test finds it.
pub fn text(language: Language, key: &str) -> Cow<'static, str> {
    match words(language).plain.get(key) {
        Some(text) => Cow::Borrowed(text),
        None => Cow::Owned(key.to_owned()),
    }
}

/// Whether every language has this message.
pub fn known(key: &str) -> bool {
    Language::ALL
        .into_iter()
        .all(|language| words(language).bundle.has_message(key))
}

/// What an agreement is called in a language: Partner Center's own words for those that it has, otherwise the name that
/// was given to it. Records, exports and other programs keep the given one.
pub fn agreement(language: Language, name: &str) -> Cow<'_, str> {
    match name {
        "Microsoft Customer Agreement" => text(language, "agreement-customer"),
        "Microsoft Cloud Agreement" => text(language, "agreement-cloud"),
        other => agreement_names::find(language, other).map_or(Cow::Borrowed(other), Cow::Owned),
    }
}

/// A placeable called `$agreement` is an agreement's name, said in the language of the message.
fn said<'a>(language: Language, name: &str, value: FluentValue<'a>) -> FluentValue<'a> {
    match value {
        FluentValue::String(given) if name == "agreement" => agreement(language, &given).into_owned().into(),
        other => other,
    }
}

/// A text with its direction kept to itself; see [`isolation`].
fn isolated(value: FluentValue<'_>) -> FluentValue<'_> {
    match &value {
        FluentValue::String(text) => match isolation::isolated(text) {
            Cow::Borrowed(_) => value,
            Cow::Owned(isolated) => isolated.into(),
        },
        _ => value,
    }
}

/// A message with placeables. Numbers choose the plural form when they are given as numbers.
pub fn text_with(language: Language, key: &str, args: &[(&'static str, FluentValue<'_>)]) -> String {
    let Some(pattern) = pattern(language, key) else {
        return key.to_owned();
    };
    filled(language, pattern, args.iter().cloned())
}

/// A message whose values are texts under names that are known only now.
pub fn text_with_strings(language: Language, key: &str, args: &[(&str, &str)]) -> String {
    let Some(pattern) = pattern(language, key) else {
        return key.to_owned();
    };
    filled(language, pattern, args.iter().map(|(name, text)| (*name, value(text))))
}

fn pattern(language: Language, key: &str) -> Option<&'static Pattern<&'static str>> {
    words(language).bundle.get_message(key)?.value()
}

/// A pattern with its values. What is missing among them is shown as {$name}; a test compares the placeables of all languages.
fn filled<'a>(
    language: Language,
    pattern: &Pattern<&str>,
    args: impl Iterator<Item = (&'a str, FluentValue<'a>)>,
) -> String {
    let is_chinese = spacing::is_written_in(language);
    let args: FluentArgs<'_> = args
        .map(|(name, value)| {
            let value = isolated(said(language, name, value));
            (name, if is_chinese { spacing::edged(value) } else { value })
        })
        .collect();
    let text = words(language)
        .bundle
        .format_pattern(pattern, Some(&args), &mut Vec::new());
    if is_chinese {
        spacing::closed_up(&text)
    } else {
        text.into_owned()
    }
}

/// The words of a complaint.
pub fn problem(language: Language, problem: &Problem) -> Cow<'static, str> {
    if problem.args.is_empty() {
        return text(language, problem.key);
    }
    let args: Vec<_> = problem
        .args
        .iter()
        .map(|(name, value)| (*name, FluentValue::from(value.as_str())))
        .collect();
    Cow::Owned(text_with(language, problem.key, &args))
}

/// Fluent keeps numbers as floating point, which shows larger ones as their neighbours.
const EXACT: u64 = 1 << 53;

/// A value for a message: whole numbers choose plurals, everything else is shown as it prints.
pub fn value(shown: &dyn std::fmt::Display) -> FluentValue<'static> {
    let text = shown.to_string();
    match text.parse::<i64>() {
        // "007" is a text that looks like a number, and a long one is somebody's registration number.
        Ok(number) if number.to_string() == text && number.unsigned_abs() < EXACT => FluentValue::from(number),
        _ => FluentValue::from(text),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

    use super::*;

    /// Every message of a language with the names of its placeables.
    fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
        let mut all = BTreeMap::new();
        for (file, text) in sources(language) {
            let resource = fluent_syntax::parser::parse(text.as_str())
                .unwrap_or_else(|(_, errors)| panic!("{file} is no sound Fluent: {errors:?}"));
            for entry in resource.body {
                if let Entry::Message(message) = entry {
                    let mut names = BTreeSet::new();
                    let pattern = message
                        .value
                        .unwrap_or_else(|| panic!("{file}: {} is empty", message.id.name));
                    placeables(&pattern, &mut names);
                    let before = all.insert(message.id.name.to_owned(), names);
                    assert!(before.is_none(), "{file}: {} is there twice", message.id.name);
                }
            }
        }
        all
    }

    fn placeables(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
        for element in &pattern.elements {
            match element {
                PatternElement::Placeable {
                    expression: Expression::Inline(inline),
                } => name_of(inline, names),
                PatternElement::Placeable {
                    expression: Expression::Select { selector, variants },
                } => {
                    name_of(selector, names);
                    variants.iter().for_each(|variant| placeables(&variant.value, names));
                }
                PatternElement::TextElement { .. } => {}
            }
        }
    }

    fn name_of(inline: &InlineExpression<&str>, names: &mut BTreeSet<String>) {
        if let InlineExpression::VariableReference { id } = inline {
            names.insert(id.name.to_owned());
        }
    }

    #[test]
    fn a_long_number_is_shown_as_it_was_typed() {
        for typed in ["9007199254740993", "123456789012345678", "007", "-5", "Alder 7"] {
            let args: FluentArgs<'_> = [("name", value(&typed))].into_iter().collect();
            let mut bundle = FluentBundle::new_concurrent(vec![]);
            bundle.add_resource_overriding(FluentResource::try_new("k = { $name }".to_owned()).unwrap());
            bundle.set_use_isolating(false);
            let pattern = bundle.get_message("k").unwrap().value().unwrap();
            assert_eq!(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()), typed);
        }
    }

    #[test]
    fn no_language_misses_a_message_or_a_placeable() {
        let english = messages(Language::English);
        assert!(english.len() > 20);
        for language in [
            Language::Swedish,
            Language::SimplifiedChinese,
            Language::TraditionalChinese,
        ] {
            let other = messages(language);
            let missing: Vec<_> = english.keys().filter(|key| !other.contains_key(*key)).collect();
            let surplus: Vec<_> = other.keys().filter(|key| !english.contains_key(*key)).collect();
            assert!(
                missing.is_empty() && surplus.is_empty(),
                "{language:?} misses {missing:?} and has {surplus:?}"
            );
            let unequal: Vec<_> = english
                .iter()
                .filter(|(key, names)| other.get(*key) != Some(names))
                .collect();
            assert!(unequal.is_empty(), "{language:?} has other placeables in {unequal:?}");
        }
    }

    #[test]
    fn a_plain_message_is_resolved_beforehand_and_a_plural_is_chosen() {
        assert!(words(Language::English).plain.contains_key("role-sales-agent"));
        let problem = Problem::new("problem-too-long").with("max", "200");
        assert!(super::problem(Language::Swedish, &problem).contains("200"));
    }
}
