//! A row as the form that it fills in.

use super::Kind;
use super::columns::{Choices, Meaning, Seen};
use super::dates;
use crate::agreements::AgreementType;
use crate::attestations::pages::fields::SENTENCE_LANGUAGE;
use crate::confirmations::Basis;
use crate::customers::Cloud;
use crate::customers::profile::{BOUGHT_BEFORE, YES};
use crate::values::date_input::DateFields;
use crate::values::id::PartnerId;
use crate::values::text::search_key;
use crate::values::{Country, Language, LanguageTag, Problem};
use crate::web::Form;
use crate::words;

/// What Excel shows where a formula failed.
const CELL_ERRORS: [&str; 8] = [
    "#N/A",
    "#REF!",
    "#VALUE!",
    "#DIV/0!",
    "#NAME?",
    "#NULL!",
    "#NUM!",
    "#GETTING_DATA",
];

/// A row of a file, with what its columns mean.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row<'a> {
    pub choices: &'a Choices,
    pub seen: &'a [Seen],
    pub cells: &'a [String],
}

impl Row<'_> {
    /// The cell of a meaning; empty where there is none.
    pub fn cell(&self, meaning: Meaning) -> &str {
        let place = self.choices.place(meaning);
        let cell = place.and_then(|place| self.cells.get(place));
        cell.map_or("", |cell| cell.trim())
    }

    /// Whether all cells of these meanings are empty.
    pub fn is_blank(&self, meanings: &[Meaning]) -> bool {
        meanings.iter().all(|meaning| self.cell(*meaning).is_empty())
    }

    /// Whether the row is to be recorded: where a column says so, it says yes. `None`: it says neither yes nor no.
    pub fn is_wanted(&self) -> Option<bool> {
        match self.choices.place(Meaning::Completed) {
            Some(_) => yes_or_no(self.cell(Meaning::Completed)),
            None => Some(true),
        }
    }

    /// The first column that is used whose cell has an error of Excel's in place of a value.
    pub fn miscalculated(&self) -> Option<Meaning> {
        let used = self.choices.columns.iter().flatten().copied();
        used.into_iter()
            .find(|meaning| CELL_ERRORS.contains(&self.cell(*meaning).to_uppercase().as_str()))
    }

    /// What was found where a form complains about a field.
    pub fn found(&self, field: &str) -> String {
        let field = field_of_column(field);
        Meaning::parse(field)
            .map(|meaning| self.cell(meaning).to_owned())
            .unwrap_or_default()
    }

    /// The form of an attestation, with the box ticked whose sentence the agent ticks for all rows.
    pub fn attestation(&self, sentence_language: Language) -> Form {
        let mut form = self.filled(&[
            Meaning::FirstName,
            Meaning::LastName,
            Meaning::Email,
            Meaning::Phone,
            Meaning::Version,
            Meaning::Employee,
        ]);
        self.attest(&mut form, sentence_language);
        form
    }

    /// The form of a new customer.
    pub fn customer(&self, sentence_language: Language, resellers: &[(PartnerId, String)]) -> Form {
        let mut form = self.filled(&[
            Meaning::CompanyName,
            Meaning::Line1,
            Meaning::Line2,
            Meaning::PostalCode,
            Meaning::City,
            Meaning::Province,
            Meaning::RegistrationNumber,
            Meaning::FirstName,
            Meaning::LastName,
            Meaning::Email,
            Meaning::Phone,
            Meaning::Version,
            Meaning::Employee,
            Meaning::SignerFirstName,
            Meaning::SignerLastName,
            Meaning::SignerEmail,
            Meaning::SignerPhone,
        ]);
        form.fields_mut().set("domain_prefix", self.cell(Meaning::Domain));
        let country = country(self.cell(Meaning::Country));
        form.fields_mut().set(
            "country",
            country.map(Country::code).unwrap_or(self.cell(Meaning::Country)),
        );
        let language = language(self.cell(Meaning::Language), country);
        let language = language.map_or_else(|| self.cell(Meaning::Language).to_owned(), |tag| tag.to_string());
        form.fields_mut().set("language", language);
        let cloud = cloud(self.cell(Meaning::Cloud));
        form.fields_mut().set(
            "cloud",
            cloud.map_or_else(
                || self.cell(Meaning::Cloud).to_owned(),
                |cloud| cloud.as_str().to_owned(),
            ),
        );
        let named = self.cell(Meaning::Reseller);
        let reseller = resellers
            .iter()
            .find(|(id, name)| is_same(name, named) || id.to_string() == named);
        form.fields_mut().set(
            "reseller",
            reseller.map_or_else(|| named.to_owned(), |(id, _)| id.to_string()),
        );
        match yes_or_no(self.cell(Meaning::BoughtBefore)) {
            Some(true) => form.fields_mut().set(BOUGHT_BEFORE, YES),
            Some(false) => {}
            None => form.complain(BOUGHT_BEFORE, Problem::new("problem-import-yes-no")),
        }
        let is_signed_by_contact = self.is_blank(&[
            Meaning::SignerFirstName,
            Meaning::SignerLastName,
            Meaning::SignerEmail,
            Meaning::SignerPhone,
        ]);
        form.fields_mut()
            .set("signer", if is_signed_by_contact { "contact" } else { "other" });
        if self.cell(Meaning::AcceptedOn).is_empty() {
            form.fields_mut().set("acceptance", "ask");
        } else {
            form.fields_mut().set("acceptance", "attest");
            self.attest(&mut form, sentence_language);
        }
        form
    }

    fn filled(&self, meanings: &[Meaning]) -> Form {
        let mut form = Form::default();
        for meaning in meanings {
            form.fields_mut().set(meaning.as_str(), self.cell(*meaning));
        }
        form
    }

    /// Date, basis, and the box.
    fn attest(&self, form: &mut Form, sentence_language: Language) {
        form.fields_mut().set("attested", "yes");
        form.fields_mut().set(SENTENCE_LANGUAGE, sentence_language.tag());
        let typed = self.cell(Meaning::AcceptedOn);
        let order = self.choices.order(self.seen);
        match (dates::fields(typed, order), self.choices.accepted_on) {
            (Some(fields), _) => set_date(form, fields),
            (None, Some(day)) if typed.is_empty() => set_date(form, DateFields::from_date(day)),
            (None, _) if typed.is_empty() => {}
            (None, _) => form.complain("accepted_on", Problem::new("problem-import-date")),
        }
        let basis = match self.cell(Meaning::Basis) {
            "" => self.choices.basis.map(Basis::as_str),
            typed => basis(typed).map(Basis::as_str),
        };
        match basis {
            Some(basis) => form.fields_mut().set("basis", basis),
            None if self.cell(Meaning::Basis).is_empty() => {}
            None => form.complain("basis", Problem::new("problem-import-basis")),
        }
    }

    /// The agreement that the row names, among those that there are; `None`: it names none of them.
    pub fn agreement<'t>(
        &self,
        types: &'t [AgreementType],
        asked: Option<&'t AgreementType>,
    ) -> Option<&'t AgreementType> {
        let named = self.cell(Meaning::Agreement);
        if named.is_empty() {
            return asked;
        }
        types.iter().find(|known| {
            is_same(&known.id, named) || is_same(&known.name, named) || is_same(&known.template_id.to_string(), named)
        })
    }

    /// Whether two kinds of rows that say nothing say it: without a person and a day there is nothing to record.
    pub fn says_nothing(&self, kind: Kind) -> bool {
        kind == Kind::Confirmations
            && self.is_blank(&[
                Meaning::AcceptedOn,
                Meaning::FirstName,
                Meaning::LastName,
                Meaning::Email,
                Meaning::Phone,
            ])
    }
}

/// The meaning of the column behind a field of the forms.
pub(super) fn field_of_column(field: &str) -> &str {
    match field
        .trim_end_matches("_day")
        .trim_end_matches("_month")
        .trim_end_matches("_year")
    {
        "domain_prefix" => "domain",
        "text_language" => "language",
        "one_name" => "last_name",
        "signer_one_name" => "signer_last_name",
        field => field,
    }
}

fn set_date(form: &mut Form, date: DateFields) {
    for (part, value) in [("day", date.day), ("month", date.month), ("year", date.year)] {
        form.fields_mut().set(&format!("accepted_on_{part}"), value);
    }
}

fn is_same(one: &str, other: &str) -> bool {
    !other.is_empty() && search_key(one) == search_key(other)
}

/// What a cell answers to yes or no, in any of the portal's languages; an empty one is a no.
fn yes_or_no(cell: &str) -> Option<bool> {
    let is_word = |key: &str| {
        Language::ALL
            .iter()
            .any(|language| is_same(&words::text(*language, key), cell))
    };
    match search_key(cell).as_str() {
        "" | "no" | "n" | "false" | "0" => Some(false),
        "yes" | "y" | "true" | "1" | "x" => Some(true),
        _ if is_word("audit-yes") => Some(true),
        _ if is_word("audit-no") => Some(false),
        _ => None,
    }
}

fn basis(cell: &str) -> Option<Basis> {
    let is_it = |basis: &Basis| {
        let labels = Language::ALL.map(|language| words::text(language, basis.label()));
        let spelled = basis.as_str().replace('_', " ");
        is_same(basis.as_str(), cell) || is_same(&spelled, cell) || labels.iter().any(|label| is_same(label, cell))
    };
    Basis::STATED.iter().copied().find(is_it)
}

fn cloud(cell: &str) -> Option<Cloud> {
    if cell.is_empty() {
        return Some(Cloud::Public);
    }
    let is_it = |cloud: &Cloud| {
        let labels = Language::ALL.map(|language| words::text(language, cloud.label()));
        is_same(cloud.as_str(), cell) || labels.iter().any(|label| is_same(label, cell))
    };
    Cloud::ALL.iter().copied().find(is_it)
}

/// A country by its code, or by its name in any of the portal's languages.
fn country(cell: &str) -> Option<Country> {
    Country::parse(cell).ok().or_else(|| {
        let is_named = |country: &Country| Language::ALL.iter().any(|reader| is_same(country.name(*reader), cell));
        Country::all().iter().copied().find(is_named)
    })
}

/// The language of agreements that is nearest to a tag, or has this name; the country's first where nothing is said.
fn language(cell: &str, country: Option<Country>) -> Option<LanguageTag> {
    if cell.is_empty() {
        return country?.agreement_languages().first().copied();
    }
    LanguageTag::closest(cell).or_else(|| {
        let is_named = |tag: &LanguageTag| {
            is_same(tag.autonym(), cell) || Language::ALL.iter().any(|reader| is_same(tag.name(*reader), cell))
        };
        LanguageTag::all().iter().copied().find(is_named)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imports::dates::Order;

    #[test]
    fn a_cell_may_say_it_in_any_of_the_portals_languages() {
        for (cell, expected) in [
            ("", Some(false)),
            ("TRUE", Some(true)),
            ("Ja", Some(true)),
            ("nej", Some(false)),
            ("是", Some(true)),
            ("perhaps", None),
        ] {
            assert_eq!(yes_or_no(cell), expected, "{cell}");
        }
        assert_eq!(basis("Signed Paper"), Some(Basis::SignedPaper));
        assert_eq!(basis("signed_paper"), Some(Basis::SignedPaper));
        assert_eq!(basis("not_stated"), None);
        assert_eq!(country("sweden").map(Country::code), Some("SE"));
        assert_eq!(country("Sverige").map(Country::code), Some("SE"));
        assert_eq!(country("Atlantis"), None);
        assert_eq!(cloud(""), Some(Cloud::Public));
        assert_eq!(language("Svenska", None).map(LanguageTag::as_str), Some("sv-SE"));
    }

    #[test]
    fn r_imp_1_what_rows_do_not_say_is_what_was_chosen_for_all() {
        let cells: Vec<String> = ["Nora", "Hale", "nora@fjord.example", ""]
            .map(ToOwned::to_owned)
            .to_vec();
        let columns = [
            Meaning::FirstName,
            Meaning::LastName,
            Meaning::Email,
            Meaning::AcceptedOn,
        ];
        let choices = Choices {
            columns: columns.map(Some).to_vec(),
            basis: Some(Basis::Email),
            order: Some(Order::DayFirst),
            accepted_on: "2026-11-05".parse().ok(),
        };
        let row = |cells: &[String]| {
            let row = Row {
                choices: &choices,
                seen: &[],
                cells,
            };
            row.attestation(Language::English)
        };
        let form = row(&cells);
        assert_eq!((form.value("basis"), form.value("accepted_on_month")), ("email", "11"));
        let mut dated = cells;
        dated[3] = "06/11/2026".to_owned();
        assert_eq!(row(&dated).value("accepted_on_day"), "06");
        dated[3] = "soon".to_owned();
        let form = row(&dated);
        assert_eq!(
            form.problem("accepted_on").map(|problem| problem.key),
            Some("problem-import-date")
        );
    }
}
