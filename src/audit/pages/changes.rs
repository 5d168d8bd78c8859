//! What an act changed, as names with values before and after, in the reader's words.

use serde_json::{Map, Value};

use crate::acceptances::grade::{Proof, Reason};
use crate::accounts::provenance::Source;
use crate::accounts::{PartnerKind, Role};
use crate::confirmations::{Basis, Cause, Verdict};
use crate::invitations;
use crate::values::Language;
use crate::words;
use crate::words::isolation::isolated;

/// One fact that an act changed or set.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Change {
    /// What it is called.
    pub label: String,
    /// What it was.
    pub before: String,
    /// What it is.
    pub after: String,
}

/// The changes of a line, from the JSON that it keeps.
pub(super) fn of(before: Option<&str>, after: Option<&str>, language: Language) -> Vec<Change> {
    let (before, after) = (facts(before), facts(after));
    let mut names: Vec<&String> = before.keys().chain(after.keys()).collect();
    names.sort();
    names.dedup();
    names
        .into_iter()
        .map(|name| Change {
            label: label(name, language),
            before: display_value(name, before.get(name), language),
            after: display_value(name, after.get(name), language),
        })
        .collect()
}

fn facts(json: Option<&str>) -> Map<String, Value> {
    match json.and_then(|json| serde_json::from_str(json).ok()) {
        Some(Value::Object(facts)) => facts,
        Some(Value::Null) | None => Map::new(),
        Some(other) => Map::from_iter([("value".to_owned(), other)]),
    }
}

fn label(name: &str, language: Language) -> String {
    let dashed = name.replace('_', "-");
    ["audit-fact-", "field-"]
        .iter()
        .map(|prefix| format!("{prefix}{dashed}"))
        .find(|key| words::known(key))
        .map_or_else(
            || name.replace('_', " "),
            |key| words::text(language, &key).into_owned(),
        )
}

fn display_value(name: &str, value: Option<&Value>, language: Language) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => worded(name, text, language),
        Some(Value::Bool(yes)) => words::text(language, if *yes { "audit-yes" } else { "audit-no" }).into_owned(),
        Some(Value::Number(number)) => number.to_string(),
        Some(Value::Array(values)) => {
            let values: Vec<_> = values
                .iter()
                .map(|value| display_value(name, Some(value), language))
                .collect();
            values.join(&words::text(language, "layout-list"))
        }
        Some(Value::Object(facts)) => {
            let values: Vec<_> = facts
                .iter()
                .map(|(name, value)| {
                    let (name, value) = (label(name, language), display_value(name, Some(value), language));
                    words::text_with_strings(language, "layout-pair", &[("name", &name), ("value", &value)])
                })
                .collect();
            values.join(&words::text(language, "layout-comma"))
        }
    }
}

/// Words that the database spells for itself, as the screens spell them.
fn worded(name: &str, text: &str, language: Language) -> String {
    let key = match name {
        "basis" => Basis::parse(text).map(Basis::label),
        "cause" => Cause::parse(text).map(Cause::label),
        "verdict" => match Verdict::parse(text) {
            Some(Verdict::Reviewed) => Some("review-state-reviewed"),
            Some(Verdict::Rejected) => Some("review-state-rejected"),
            _ => None,
        },
        "state" => invitations::State::parse(text).map(invitations::State::label),
        "source" | "address_source" => Source::parse(text).map(Source::label),
        "grade_reasons" => Reason::parse(text).map(Reason::label),
        "proofs" => Proof::parse(text).map(Proof::label),
        _ => Role::parse(text)
            .map(Role::label)
            .or_else(|| PartnerKind::parse(text).map(PartnerKind::label)),
    };
    key.map_or_else(
        || isolated(text).into_owned(),
        |key| words::text(language, key).into_owned(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_shows_what_was_and_what_is_in_the_readers_words() {
        let changes = of(
            Some(r#"{"roles":["sales_agent"],"odd_thing":1}"#),
            Some(r#"{"roles":["sales_agent","helpdesk_agent"],"phone":null}"#),
            Language::English,
        );
        let values: Vec<_> = changes
            .iter()
            .map(|change| (change.label.as_str(), change.before.as_str(), change.after.as_str()))
            .collect();
        let roles = |roles: &[Role]| {
            let words: Vec<_> = roles
                .iter()
                .map(|role| words::text(Language::English, role.label()))
                .collect();
            words.join(", ")
        };
        let (one, two) = (
            roles(&[Role::SalesAgent]),
            roles(&[Role::SalesAgent, Role::HelpdeskAgent]),
        );
        let expected = [
            ("odd thing", "1", ""),
            ("Phone number", "", ""),
            ("Roles", one.as_str(), two.as_str()),
        ];
        assert_eq!(shown, expected);
    }

    #[test]
    fn what_is_listed_has_the_commas_and_colons_of_the_readers_language() {
        let kept = r#"{"odd_thing":["a","b"],"other_thing":{"c":1,"d":2}}"#;
        let shown = |language| {
            let changes = of(None, Some(kept), language);
            changes.into_iter().map(|change| change.after).collect::<Vec<_>>()
        };
        assert_eq!(shown(Language::English), ["a, b", "c: 1, d: 2"]);
        assert_eq!(shown(Language::SimplifiedChinese), ["a、b", "c：1，d：2"]);
    }

    #[test]
    fn what_is_no_list_of_facts_is_shown_all_the_same() {
        assert_eq!(of(None, Some("\"x\""), Language::English).len(), 1);
        assert!(of(None, Some("broken"), Language::English).is_empty());
    }
}
