//! Messages by their key, for assertions in which the words themselves are not the rule: better words then cost no test.

use assent::values::Language;
use assent::words;
use regex::Regex;

use super::Page;

/// A message in English, with its values. An unknown key fails the test.
#[track_caller]
pub fn say(key: &str, values: &[(&str, &str)]) -> String {
    assert!(words::known(key), "no message is called {key}");
    words::text_with_strings(Language::English, key, values)
}

/// What text can be searched for: a message, whatever the values in it.
pub trait Tells {
    /// Whether this text contains the message in a language.
    fn tells_in(&self, language: Language, key: &str) -> bool;

    /// Whether this text contains the message in English.
    #[track_caller]
    fn tells(&self, key: &str) -> bool {
        self.tells_in(Language::English, key)
    }
}

impl Tells for str {
    #[track_caller]
    fn tells_in(&self, language: Language, key: &str) -> bool {
        assert!(words::known(key), "no message is called {key}");
        // A value that is missing is shown as its name.
        let unfilled = words::text_with(language, key, &[]);
        let value = Regex::new(r"\{\$[a-z0-9]+\}").unwrap();
        let fixed: Vec<_> = value.split(&unfilled).map(regex::escape).collect();
        let pattern = Regex::new(&format!("(?s){}", fixed.join(".{1,200}?"))).unwrap();
        pattern.is_match(self)
    }
}

impl Page {
    /// Asserts that the main part contains a message, whatever the values in it.
    #[track_caller]
    pub fn says(&self, key: &str) -> &Self {
        let main = self.main();
        assert!(
            main.tells(key),
            "{} does not say {key}, {:?}:\n{main}",
            self.path,
            say(key, &[])
        );
        self
    }

    /// Asserts that the main part contains a message with these values.
    #[track_caller]
    pub fn says_with(&self, key: &str, values: &[(&str, &str)]) -> &Self {
        self.shows(&say(key, values))
    }
}
