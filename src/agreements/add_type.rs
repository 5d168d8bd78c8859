//! Adding a type of agreement (R-AGR-1): what it is called in each language, and its template identifier.

use chrono::NaiveDate;
use uuid::Uuid;

use super::{AgreementType, store};
use crate::accounts::OperatorAdmin;
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::{self, Tx};
use crate::values::id::TextId;
use crate::values::text::search_key;
use crate::values::{Language, Problem};

/// The identifiers that addresses need for themselves.
const RESERVED: [&str; 1] = ["new"];

/// A type to be added.
#[derive(Debug, Clone)]
pub struct NewType {
    /// As programs spell it.
    pub id: String,
    /// What it is called in each language of the portal.
    pub names: Vec<(Language, String)>,
    /// Partner Center's identifier; `None`: a new one.
    pub template_id: Option<Uuid>,
    /// No acceptance is dated before this day.
    pub introduced_on: Option<NaiveDate>,
}

/// Why no type was added.
#[derive(Debug, thiserror::Error)]
pub enum TypeError {
    /// Another type has the identifier.
    #[error("another type has this identifier")]
    IdTaken,
    /// Another type has the English name.
    #[error("another type has this name")]
    NameTaken,
    /// Another type has the template identifier.
    #[error("another type has this template identifier")]
    TemplateTaken,
    /// The database.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// Reads the identifier of a type: letters and digits, as `MicrosoftCustomerAgreement`.
///
/// # Errors
/// If it is none.
pub fn parse_id(raw: &str) -> Result<String, Problem> {
    let id = raw.trim();
    let is_plain =
        id.starts_with(|first: char| first.is_ascii_alphabetic()) && id.chars().all(|c| c.is_ascii_alphanumeric());
    if id.is_empty() {
        Err(Problem::new("problem-missing"))
    } else if !is_plain || !(3..=64).contains(&id.len()) || RESERVED.contains(&id.to_ascii_lowercase().as_str()) {
        Err(Problem::new("problem-agreement-id"))
    } else {
        Ok(id.to_owned())
    }
}

/// Reads the name of a type.
///
/// # Errors
/// If it is empty or too long.
pub fn parse_name(raw: &str) -> Result<String, Problem> {
    let name = raw.split_whitespace().collect::<Vec<_>>().join(" ");
    match name.chars().count() {
        0 => Err(Problem::new("problem-missing")),
        1..=100 => Ok(name),
        _ => Err(Problem::new("problem-too-long").with("max", 100)),
    }
}

/// Adds a type. The same once more is the same type.
///
/// # Errors
/// If what identifies it is taken, or the database query fails.
pub async fn add_type(tx: &mut Tx, cx: &Context, _who: &OperatorAdmin, what: &NewType) -> Result<(), TypeError> {
    let there = store::types(tx).await?;
    let name_in = |language| {
        what.names
            .iter()
            .find(|(of, _)| *of == language)
            .map(|(_, name)| name.clone())
    };
    let name = name_in(Language::English).unwrap_or_else(|| what.id.clone());
    if let Some(same) = there.iter().find(|known| known.id.eq_ignore_ascii_case(&what.id)) {
        let is_same =
            same.id == what.id && same.name == name && what.template_id.is_none_or(|id| id == same.template_id);
        return if is_same { Ok(()) } else { Err(TypeError::IdTaken) };
    }
    if there.iter().any(|known| search_key(&known.name) == search_key(&name)) {
        return Err(TypeError::NameTaken);
    }
    let agreement = AgreementType {
        id: what.id.clone(),
        name,
        template_id: what
            .template_id
            .unwrap_or_else(|| TextId::new(cx.now, &cx.random).uuid()),
        introduced_on: what.introduced_on,
    };
    if there.iter().any(|known| known.template_id == agreement.template_id) {
        return Err(TypeError::TemplateTaken);
    }
    let position = i64::try_from(there.len()).unwrap_or(i64::MAX) + 1;
    if !store::insert_type(tx, &agreement, position).await? {
        // The same form at the same moment, or another that was quicker.
        return Err(TypeError::IdTaken);
    }
    for (language, name) in what.names.iter().filter(|(language, _)| *language != Language::English) {
        store::insert_name(tx, &agreement.id, *language, name).await?;
    }
    let names: serde_json::Map<_, _> = what
        .names
        .iter()
        .map(|(language, name)| (language.tag().to_owned(), name.as_str().into()))
        .collect();
    let object = Object::new("agreement", &agreement.id, &agreement.name);
    let event = Event::new(Kind::AgreementTypeAdded, object).after(serde_json::json!({
        "names": names,
        "template_id": agreement.template_id,
        "introduced_on": agreement.introduced_on,
    }));
    Ok(audit::record(tx, cx, event).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r_agr_1_an_identifier_is_letters_and_digits() {
        assert_eq!(parse_id(" PartnerTerms2 ").unwrap(), "PartnerTerms2");
        for wrong in [
            "",
            "ab",
            "new",
            "New",
            "2Terms",
            "Partner Terms",
            "Terms/../x",
            "条款条款",
            &"x".repeat(65),
        ] {
            assert!(parse_id(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn r_agr_1_a_name_is_tidied_and_of_a_length_that_can_be_shown() {
        assert_eq!(parse_name("  Partner \t Terms ").unwrap(), "Partner Terms");
        assert!(parse_name(" ").is_err() && parse_name(&"x".repeat(101)).is_err());
    }
}
