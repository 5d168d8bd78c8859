//! The attestation fields on every form that takes them: the wizard's, **Update** and **Correct**; their options, and how they
//! are read (R-NEW-2, R-UPD-1, R-UPD-7).

use chrono::NaiveDate;

use crate::agreements::{self, Version};
use crate::attestations::{AttestError, rules};
use crate::confirmations::evidence::{self as stored, StoredAs};
use crate::confirmations::{Basis, EvidenceChange, EvidenceFile, Signer};
use crate::customers::pages::fields;
use crate::values::date_input::DateParts;
use crate::values::text::optional_line;
use crate::values::{Country, Language, Problem};
use crate::web::upload::{BadFile, File};
use crate::web::{Form, PageError, Visit};
use crate::words;

/// The maximum length of the employee field, in characters.
const EMPLOYEE_CHARS: usize = 100;

/// The hidden field with the language in which the ticked sentence was shown.
pub const SENTENCE_LANGUAGE: &str = "sentence_language";

/// The options for the basis: value, text, hint.
pub fn bases(reader: Language) -> Vec<(&'static str, String, &'static str)> {
    Basis::STATED
        .iter()
        .map(|basis| (basis.as_str(), words::text(reader, basis.label()).into_owned(), ""))
        .collect()
}

/// The options for the version, the newest first: those in effect today in UTC, where versions begin.
pub fn versions(versions: &[Version], utc_today: NaiveDate, reader: Language) -> Vec<(String, String)> {
    let effective = versions
        .iter()
        .rev()
        .filter(|version| version.effective_on <= utc_today);
    effective
        .map(|version| {
            let args = [
                ("version", version.rank.into()),
                ("date", words::format::day(reader, version.effective_on).into()),
            ];
            let text = words::text_with(reader, "acceptance-version-option", &args);
            (version.rank.to_string(), text)
        })
        .collect()
}

/// The first choice of the version, and the default: the one that follows from the date (R-UPD-7).
#[derive(Debug, Clone)]
pub struct ByDate {
    /// What it says now: of the date that is typed, or else of none.
    pub text: String,
    /// What it says of a date, with `{version}` in the place of the version. Script puts it there when the date is typed.
    pub dated: String,
    /// What it says without a date.
    pub undated: String,
    /// Since when which version is in effect, for script: `2019-10-01 1|2023-04-01 2`.
    pub versions: String,
}

impl ByDate {
    /// The choice for what a form says. `version_of` gives the version that an acceptance of a date is of.
    pub fn new<'v>(
        form: &Form,
        versions: &'v [Version],
        utc_today: NaiveDate,
        reader: Language,
        version_of: impl Fn(NaiveDate) -> Option<&'v Version>,
    ) -> Self {
        let dated = |version: &dyn std::fmt::Display| {
            words::text_with(
                reader,
                "acceptance-version-by-date",
                &[("version", words::value(version))],
            )
        };
        let undated = words::text(reader, "acceptance-version-by-some-date").into_owned();
        let typed = form.clone().take_date("accepted_on").and_then(version_of);
        let effective = versions.iter().filter(|version| version.effective_on <= utc_today);
        let known: Vec<_> = effective
            .map(|version| format!("{} {}", version.effective_on, version.rank))
            .collect();
        Self {
            text: typed.map_or_else(|| undated.clone(), |version| dated(&version.rank)),
            dated: dated(&"{version}"),
            undated,
            versions: known.join("|"),
        }
    }
}

/// A form that is shown again in another language, where its sentence is another one: that has yet to be ticked.
pub fn unticked(mut form: Form) -> Form {
    form.fields_mut().remove("attested");
    form
}

/// The sentence beside the box that an attesting agent ticks.
pub fn sentence(language: Language, agreement_name: &str) -> String {
    words::text_with(language, "acceptance-sentence", &[("agreement", agreement_name.into())])
}

/// The language in which the ticked sentence was shown. The form carries it, since the reader's language may have changed: what
/// is recorded is what was read.
pub fn sentence_language(form: &Form, reader: Language) -> Language {
    Language::parse(form.value(SENTENCE_LANGUAGE)).unwrap_or(reader)
}

/// Whether the sentence is ticked; if not, the problem is noted in the form.
pub fn ticked(form: &mut Form) -> bool {
    let ticked = form.checked("attested", "yes");
    if !ticked {
        form.complain("attested", Problem::new("problem-attested-missing"));
    }
    ticked
}

/// The person who accepted, whose fields begin with `prefix`. The phone number is always optional.
pub fn signer(form: &mut Form, prefix: &str, country: Option<Country>) -> Option<Signer> {
    fields::person(form, prefix, country, false).map(Signer::from)
}

/// The date of the acceptance: not in the future where the agent is, and not before the agreement was introduced (R-NEW-3).
pub fn accepted_on(
    form: &mut Form,
    today: NaiveDate,
    introduced_on: Option<NaiveDate>,
    reader: Language,
) -> Option<NaiveDate> {
    let date = form.take_date("accepted_on")?;
    match rules::check_date(date, today, introduced_on) {
        Ok(()) => Some(date),
        Err(refused) => {
            form.complain_about_parts("accepted_on", date_problem(reader, &refused), DateParts::ALL);
            None
        }
    }
}

/// The problem with the date of an acceptance.
pub fn date_problem(reader: Language, refused: &AttestError) -> Problem {
    match refused {
        AttestError::BeforeIntroduced(earliest) => {
            Problem::new("problem-date-too-early").with("earliest", words::format::day(reader, *earliest))
        }
        _ => Problem::new("problem-date-future"),
    }
}

/// The version: the newest effective on the version day ([`agreements::version_day`]), or the earlier one that was chosen
/// (R-UPD-7); not older than the current attestation (R-UPD-2).
pub fn version(
    form: &mut Form,
    day: NaiveDate,
    versions: &[Version],
    standing_rank: Option<i64>,
    reader: Language,
) -> Option<i64> {
    form.take("version", |typed| {
        let newest = agreements::effective_on(versions, day).ok_or_else(|| Problem::new("problem-version-none"))?;
        let chosen = match typed {
            "" => newest,
            typed => versions
                .iter()
                .find(|version| version.rank.to_string() == typed)
                .ok_or_else(|| Problem::new("problem-version-unknown"))?,
        };
        if chosen.rank > newest.rank {
            let from = words::format::day(reader, chosen.effective_on);
            return Err(Problem::new("problem-version-not-yet").with("from", from));
        }
        match standing_rank {
            Some(standing) if chosen.rank < standing => Err(older_than_standing(standing)),
            _ => Ok(chosen.rank),
        }
    })
}

/// The problem that the current attestation is of a newer version (R-UPD-2).
pub fn older_than_standing(rank: i64) -> Problem {
    Problem::new("problem-version-older").with("version", rank)
}

/// The basis; a form never leaves it open (R-UPD-7).
pub fn basis(form: &mut Form) -> Option<Basis> {
    form.take("basis", |typed| {
        Basis::parse(typed)
            .filter(|basis| Basis::STATED.contains(basis))
            .ok_or_else(|| Problem::new("problem-basis-missing"))
    })
}

/// The employee, where an account is shared by design (R-UPD-5).
pub fn employee(form: &mut Form) -> Option<Option<String>> {
    form.take("employee", |typed| optional_line(typed, EMPLOYEE_CHARS))
}

/// The evidence file that was sent; a problem with it is noted in the form.
///
/// # Errors
/// If it could not be hashed.
pub async fn evidence(form: &mut Form, sent: Result<Option<File>, BadFile>) -> Result<Option<EvidenceFile>, PageError> {
    match sent {
        Ok(None) => Ok(None),
        Ok(Some(file)) => {
            let hashed = EvidenceFile::hashed(file.name, file.media_type.as_str().to_owned(), file.bytes).await;
            hashed.map(Some).map_err(PageError::fault)
        }
        Err(wrong) => {
            form.complain("evidence", wrong.into());
            Ok(None)
        }
    }
}

/// What becomes of the stored evidence file: it is replaced by one that was sent, or removed if the box is ticked.
///
/// # Errors
/// If a file could not be hashed.
pub async fn evidence_change(
    form: &mut Form,
    sent: Result<Option<File>, BadFile>,
) -> Result<EvidenceChange, PageError> {
    Ok(match evidence(form, sent).await? {
        Some(file) => EvidenceChange::Replace(file),
        None if form.checked("evidence_removed", "yes") => EvidenceChange::Remove,
        None => EvidenceChange::Keep,
    })
}

/// The evidence: the file that was sent, or else a stored one that is kept, unless the box that removes it is ticked.
///
/// # Errors
/// If a file could not be hashed, or the database query fails.
pub async fn evidence_or_kept(
    visit: &Visit,
    form: &mut Form,
    sent: Result<Option<File>, BadFile>,
    kept: Option<StoredAs<'_>>,
) -> Result<Option<EvidenceFile>, PageError> {
    let Some(kept) = kept else {
        return evidence(form, sent).await;
    };
    Ok(match evidence_change(form, sent).await? {
        EvidenceChange::Keep => stored::read(&mut visit.read().await?, kept).await?,
        EvidenceChange::Remove => None,
        EvidenceChange::Replace(file) => Some(file),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::Fields;

    #[test]
    fn e_2_the_sentence_that_is_recorded_is_the_one_that_was_shown_not_the_readers_of_later() {
        let mut fields = Fields::default();
        assert_eq!(
            sentence_language(&Form::from(fields.clone()), Language::Swedish),
            Language::Swedish
        );
        fields.set(SENTENCE_LANGUAGE, Language::TraditionalChinese.tag());
        assert_eq!(
            sentence_language(&Form::from(fields), Language::Swedish),
            Language::TraditionalChinese
        );
    }

    #[test]
    fn r_upd_7_only_versions_in_effect_are_offered_the_newest_first() {
        let version = |rank, effective: &str| Version {
            type_id: "MicrosoftCustomerAgreement".into(),
            rank,
            effective_on: effective.parse().unwrap(),
            required_from: None,
        };
        let all = [
            version(1, "2019-10-01"),
            version(2, "2023-04-01"),
            version(3, "2026-12-01"),
        ];
        let offered = versions(&all, "2026-11-20".parse().unwrap(), Language::English);
        let ranks: Vec<_> = offered.iter().map(|(rank, _)| rank.as_str()).collect();
        assert_eq!(ranks, ["2", "1"]);
    }
}
