//! A complaint about something that was typed, without words: the words are in the locale files.

use std::fmt;

/// What is wrong with a value, as the key of a message in `locales/…/values.ftl` and the message's arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The key of the message, for example `problem-email-missing`.
    pub key: &'static str,
    /// What the message's placeables stand for, by name.
    pub args: Vec<(&'static str, String)>,
}

/// Problems of a value that has several fields, each with the name of the field that it belongs to.
pub type FieldProblems = Vec<(&'static str, Problem)>;

impl Problem {
    /// A complaint without arguments.
    pub fn new(key: &'static str) -> Self {
        Self { key, args: Vec::new() }
    }

    /// The same complaint with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// The same complaint under the key `to`, if its key is `from`. Lets a value type say in its own words what a
    /// general parser found.
    #[must_use]
    pub fn renamed(self, from: &str, to: &'static str) -> Self {
        if self.key == from {
            Self { key: to, ..self }
        } else {
            self
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key)
    }
}

impl std::error::Error for Problem {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_prints_its_key_and_keeps_its_arguments() {
        let problem = Problem::new("problem-too-long").with("max", 200);
        assert_eq!(problem.to_string(), "problem-too-long");
        assert_eq!(problem.args, [("max", "200".to_owned())]);
    }

    #[test]
    fn only_the_named_problem_gets_other_words() {
        let missing = Problem::new("problem-missing").renamed("problem-missing", "problem-email-missing");
        assert_eq!(missing.key, "problem-email-missing");
        let other = Problem::new("problem-too-long").renamed("problem-missing", "problem-email-missing");
        assert_eq!(other.key, "problem-too-long");
    }
}
