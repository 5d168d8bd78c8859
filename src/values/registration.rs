//! The number under which a company is registered: INN, CNPJ, organisation number, …

use super::characters::ascii_forms;
use super::text::{optional_line, string_value};
use super::{Country, Problem};

/// A company's registration number as it is written in its country, in upper case.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RegistrationNumber(String);

string_value!(RegistrationNumber, without deserialize);

impl RegistrationNumber {
    /// The longest number, in characters.
    pub const MAX_CHARS: usize = 50;

    /// Reads a number as somebody typed it. `None` if nothing was typed and the country does not ask for it.
    ///
    /// # Errors
    /// `problem-registration-missing` and `problem-registration-invalid` (with `label`, what the number is called in
    /// the country), `problem-too-long`, `problem-characters`.
    pub fn parse(raw: &str, country: Country) -> Result<Option<Self>, Problem> {
        let typed = optional_line(&ascii_forms(raw).to_uppercase(), Self::MAX_CHARS)?;
        // A stroke says that there is none; all strokes would be the same number.
        let typed = typed.filter(|typed| typed.contains(char::is_alphanumeric));
        let Some(rule) = &country.rules().registration else {
            return Ok(typed.map(Self));
        };
        let complaint = |key| Problem::new(key).with("label", &rule.label);
        let typed = typed.ok_or_else(|| complaint("problem-registration-missing"))?;
        let compact: String = typed.split_whitespace().collect();
        match &rule.pattern {
            Some(pattern) if !pattern.matches(&compact) => Err(complaint("problem-registration-invalid")),
            _ => Ok(Some(Self(typed))),
        }
    }

    /// The key by which two numbers are the same: letters and digits only.
    pub fn key(&self) -> String {
        self.0
            .to_lowercase()
            .chars()
            .filter(|character| character.is_alphanumeric())
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(raw: &str, country: &str) -> Result<Option<RegistrationNumber>, Problem> {
        RegistrationNumber::parse(raw, Country::parse(country).unwrap())
    }

    #[test]
    fn where_the_number_is_mandatory_it_must_be_there_and_look_right() {
        assert_eq!(
            parse(" ", "BY").unwrap_err(),
            Problem::new("problem-registration-missing").with("label", "UNP")
        );
        assert_eq!(parse("12345678", "BY").unwrap_err().key, "problem-registration-invalid");
        assert_eq!(parse("１２３ 456 789", "BY").unwrap().unwrap().as_str(), "123 456 789");
    }

    #[test]
    fn each_country_takes_the_forms_in_use() {
        for (country, number) in [
            ("AE", "100 123"),
            ("AM", "12345678"),
            ("BR", "12.345.678/0001-95"),
            ("BR", "12345678000195"),
            ("HU", "12345678-2-41"),
            ("IN", "abcde1234f"),
            ("IN", "27ABCDE1234F1Z5"),
            ("KZ", "123456789012"),
            ("PL", "123-456-32-18"),
            ("PL", "PL1234563218"),
            ("RU", "7707083893"),
            ("RU", "500100732259"),
            ("SA", "300012345600003"),
            ("TH", "0-1055-12345-67-8"),
            ("UA", "12345678"),
            ("VE", "J-12345678-9"),
            ("VN", "0101234567-001"),
            ("ZA", "9123456789"),
            ("MM", "anything"),
        ] {
            assert!(
                parse(number, country).is_ok_and(|number| number.is_some()),
                "{number} in {country}"
            );
        }
        assert!(parse("7707083893 1", "RU").is_err());
    }

    #[test]
    fn elsewhere_it_is_optional_and_free() {
        assert_eq!(parse("", "SE"), Ok(None));
        assert_eq!(parse("556036-0793", "SE").unwrap().unwrap().key(), "5560360793");
        assert_eq!(parse("--", "SE"), Ok(None));
        assert_eq!(parse("/", "BY").unwrap_err().key, "problem-registration-missing");
        assert_eq!(parse(&"1".repeat(51), "SE").unwrap_err().key, "problem-too-long");
    }
}
