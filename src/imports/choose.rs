//! Telling what the columns of a file mean, which begins the check.

use super::columns::{Choices, Meaning, header_key};
use super::store::imports as store;
use super::{Import, Kind, State};
use crate::accounts::Attester;
use crate::audit::Context;
use crate::db::{self, Tx};
use crate::values::id::ImportId;
use crate::values::{Language, Problem};
use crate::words;

/// Why the check does not begin.
#[derive(Debug, thiserror::Error)]
pub enum ChooseError {
    /// There is no such import of this partner.
    #[error("there is no such import")]
    NotThere,
    /// It was changed since the page was shown, or is being recorded.
    #[error("the import was changed meanwhile")]
    Changed,
    /// The database query failed.
    #[error(transparent)]
    Database(#[from] db::Error),
}

impl Import {
    /// What is wrong with choices about its columns: the field of the form, and why, which names columns in the reader's words.
    pub fn complaints(&self, choices: &Choices, reader: Language) -> Vec<(&'static str, Problem)> {
        let mut wrong = Vec::new();
        let named = |key, meaning: Meaning| Problem::new(key).with("column", words::text(reader, meaning.label()));
        let has = |meaning| choices.place(meaning).is_some();
        let twice = choices.columns.iter().enumerate().find_map(|(place, column)| {
            let meaning = (*column)?;
            let again = choices
                .columns
                .iter()
                .skip(place + 1)
                .any(|other| *other == Some(meaning));
            again.then_some(meaning)
        });
        if let Some(meaning) = twice {
            wrong.push(("columns", named("problem-import-column-twice", meaning)));
        }
        let needed: &[&[Meaning]] = match self.kind {
            Kind::Confirmations => &[
                &[Meaning::Customer, Meaning::Domain],
                &[Meaning::FirstName],
                &[Meaning::LastName],
                &[Meaning::Email],
            ],
            Kind::Customers => &[
                &[Meaning::CompanyName],
                &[Meaning::Domain],
                &[Meaning::Country],
                &[Meaning::FirstName],
                &[Meaning::LastName],
                &[Meaning::Email],
            ],
        };
        let missing = needed.iter().find(|any| !any.iter().any(|meaning| has(*meaning)));
        if let Some(meaning) = missing.and_then(|any| any.first()) {
            wrong.push(("columns", named("problem-import-column-missing", *meaning)));
        }
        let dates = choices
            .place(Meaning::AcceptedOn)
            .and_then(|place| self.seen.get(place));
        if dates.is_some_and(|dates| dates.is_undecided()) && choices.order.is_none() {
            wrong.push(("date_order", Problem::new("problem-import-date-order")));
        }
        if self.kind == Kind::Confirmations && !has(Meaning::AcceptedOn) && choices.accepted_on.is_none() {
            wrong.push(("accepted_on", Problem::new("problem-date-missing")));
        }
        if self.needs_basis(choices) && choices.basis.is_none() {
            wrong.push(("basis", Problem::new("problem-basis-missing")));
        }
        wrong
    }

    /// Whether no column tells what attestations are based on, of which there may be some.
    pub fn needs_basis(&self, choices: &Choices) -> bool {
        let attests = self.kind == Kind::Confirmations || choices.place(Meaning::AcceptedOn).is_some();
        attests && choices.place(Meaning::Basis).is_none()
    }
}

/// Notes what the columns mean, remembers it for files with the same headings, and lets the check begin.
///
/// # Errors
/// If there is no such import, it was changed meanwhile, or the database query fails.
pub async fn choose(
    tx: &mut Tx,
    cx: &Context,
    who: &Attester,
    (id, revision): (ImportId, i64),
    choices: &Choices,
    language: Language,
) -> Result<(), ChooseError> {
    let partner = who.agent().partner;
    let import = store::lock(tx, id).await?.filter(|import| import.partner == partner);
    let import = import.ok_or(ChooseError::NotThere)?;
    // The same form, sent twice.
    if import.state == State::Checking && import.choices == *choices {
        return Ok(());
    }
    let is_open = matches!(import.state, State::Columns | State::Checking | State::Checked);
    if !is_open || import.revision != revision {
        return Err(ChooseError::Changed);
    }
    store::set_choices(tx, who, id, choices, language).await?;
    let header = header_key(&import.headings);
    let kept = Choices {
        // A day, and how days are written, is of one file only.
        accepted_on: None,
        order: None,
        ..choices.clone()
    };
    Ok(store::remember(tx, partner, import.kind, &header, &kept, cx.now).await?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::confirmations::Basis;
    use crate::imports::columns::Seen;
    use crate::imports::{Counts, dates::Order};
    use crate::values::Timestamp;

    fn import(kind: Kind, headings: &str) -> Import {
        let headings: Vec<String> = headings.split(',').map(ToOwned::to_owned).collect();
        Import {
            id: uuid::Uuid::nil().into(),
            partner: uuid::Uuid::nil().into(),
            account: uuid::Uuid::nil().into(),
            person: String::new(),
            kind,
            file_name: String::new(),
            seen: vec![Seen::default(); headings.len()],
            choices: Choices::guessed(kind, &headings),
            headings,
            state: State::Columns,
            all_or_nothing: false,
            sentence: String::new(),
            sentence_language: Language::English,
            language: Language::English,
            network_address: String::new(),
            user_agent: String::new(),
            agreements: Vec::new(),
            row_count: 1,
            handled: 0,
            counts: Counts::default(),
            stopped: None,
            revision: 1,
            created_at: Timestamp::from_micros(0),
        }
    }

    fn wrong(import: &Import, choices: &Choices) -> Vec<&'static str> {
        let complaints = import.complaints(choices, Language::English).into_iter();
        complaints.map(|(_, problem)| problem.key).collect()
    }

    #[test]
    fn r_imp_1_what_no_column_brings_is_asked_once_for_the_file() {
        let import = import(Kind::Confirmations, "Domain,First name,Last name,Email");
        let mut choices = import.choices.clone();
        assert_eq!(
            wrong(&import, &choices),
            ["problem-date-missing", "problem-basis-missing"]
        );
        choices.accepted_on = "2026-11-05".parse().ok();
        choices.basis = Some(Basis::Email);
        assert!(wrong(&import, &choices).is_empty());
    }

    #[test]
    fn r_imp_1_ambiguous_dates_are_asked_once_for_the_file() {
        let mut import = import(Kind::Confirmations, "Domain,First name,Last name,Email,Date,Basis");
        import.seen[4].look("05/11/2026");
        let mut choices = import.choices.clone();
        assert_eq!(wrong(&import, &choices), ["problem-import-date-order"]);
        choices.order = Some(Order::DayFirst);
        assert!(wrong(&import, &choices).is_empty());
    }

    #[test]
    fn a_meaning_twice_and_one_that_is_missing_are_complained_about() {
        let import = import(
            Kind::Customers,
            "Company name,Domain,Country,First name,Last name,Email",
        );
        let mut choices = import.choices.clone();
        assert!(
            wrong(&import, &choices).is_empty(),
            "nothing is attested, so no basis is asked for"
        );
        choices.columns[2] = Some(Meaning::Domain);
        let both = ["problem-import-column-twice", "problem-import-column-missing"];
        assert_eq!(wrong(&import, &choices), both);
    }
}
