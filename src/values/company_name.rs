//! A company's name, in any script.

use super::Problem;
use super::text::{line, search_key, search_words, string_value};

/// The legal name of a partner or customer: one line of at most [`CompanyName::MAX_CHARS`] characters.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CompanyName(String);

string_value!(CompanyName);

impl CompanyName {
    /// The longest name, in characters.
    pub const MAX_CHARS: usize = 200;

    /// Reads a name as somebody typed it.
    ///
    /// # Errors
    /// `problem-company-name-missing`, `problem-too-long`, `problem-characters`.
    pub fn parse(raw: &str) -> Result<Self, Problem> {
        let name = line(raw, Self::MAX_CHARS);
        name.map(Self)
            .map_err(|problem| problem.renamed("problem-missing", "problem-company-name-missing"))
    }

    /// The key by which companies are sorted and found.
    pub fn key(&self) -> String {
        search_key(&self.0)
    }

    /// The words by whose beginnings the company is found.
    pub fn words(&self) -> Vec<String> {
        search_words(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_keeps_its_script_and_its_capitals() {
        assert_eq!(
            CompanyName::parse("  Åkeri  & Söner AB ").unwrap().as_str(),
            "Åkeri & Söner AB"
        );
        assert_eq!(CompanyName::parse("富士食品股份有限公司").unwrap().words().len(), 10);
        assert_eq!(CompanyName::parse("FJORD Foods").unwrap().key(), "fjord foods");
    }

    #[test]
    fn a_name_that_is_missing_or_too_long_is_refused() {
        assert_eq!(CompanyName::parse(" ").unwrap_err().key, "problem-company-name-missing");
        assert!(CompanyName::parse(&"名".repeat(200)).is_ok());
        assert_eq!(
            CompanyName::parse(&"名".repeat(201)).unwrap_err(),
            Problem::new("problem-too-long").with("max", 200)
        );
    }

    #[test]
    fn a_name_travels_as_text_and_is_parsed_on_arrival() {
        let name: CompanyName = serde_json::from_str("\" Fjord  Foods \"").unwrap();
        assert_eq!(serde_json::to_string(&name).unwrap(), "\"Fjord Foods\"");
        assert!(serde_json::from_str::<CompanyName>("\"a\\u0000b\"").is_err());
    }
}
