//! The form that attests for an existing customer, again or to correct what was attested: what it offers, and how what was
//! typed is read.

use chrono::NaiveDate;

use super::fields::{self, ByDate};
use crate::agreements::{self, AgreementType, Version};
use crate::confirmations::{Basis, Confirmation, Signer};
use crate::customers::Customer;
use crate::indirect::{Answer, Information};
use crate::status;
use crate::values::id::OrderId;
use crate::values::text::paragraph;
use crate::values::{Language, LanguageTag, PhoneNumber, Problem};
use crate::web::{Fields, Form, paths};

/// The longest reason of a correction, in characters.
const REASON_CHARS: usize = 500;

/// The field that says once more that an attestation which opens nothing is meant.
const CONFIRM: &str = "confirm_version";

/// The fields in the order of the page.
const FIELDS: [&str; 17] = [
    "current",
    "reason",
    "first_name",
    "last_name",
    "one_name",
    "email",
    "phone",
    "accepted_on_day",
    "accepted_on_month",
    "accepted_on_year",
    "version",
    CONFIRM,
    "text_language",
    "basis",
    "evidence",
    "employee",
    "attested",
];

/// What the form knows about its subject.
pub(crate) struct Subject {
    pub customer: Customer,
    pub agreement: AgreementType,
    pub versions: Vec<Version>,
    /// The current attestation.
    pub standing: Option<Confirmation>,
    /// The form corrects it, and does not attest again (R-UPD-6).
    pub corrects: bool,
    /// The held order inside which the form is shown; saving goes on with it (R-GATE-1).
    pub order: Option<OrderId>,
    /// The reseller's answer that it is attested from (R-IND-2).
    pub source: Option<Source>,
    /// The customer counts as an existing one with the agent's partner (R-GATE-3).
    pub has_bought: bool,
    /// Today, where the agent is.
    pub today: NaiveDate,
    /// Today in UTC, where versions begin.
    pub utc_today: NaiveDate,
    pub reader: Language,
}

/// A reseller's answer that a provider attests from.
pub(crate) struct Source {
    /// The request.
    pub request: Information,
    /// The answer.
    pub answer: Answer,
}

/// What was typed, read.
#[derive(Clone)]
pub(crate) struct Typed {
    pub signer: Signer,
    pub accepted_on: NaiveDate,
    pub rank: i64,
    pub language: LanguageTag,
    pub basis: Basis,
    pub employee: Option<String>,
    pub sentence_language: Language,
    /// Why it is corrected; empty where it is not.
    pub reason: String,
}

impl Subject {
    /// The form as it is first shown: the primary contact as the signer, or what is to be corrected; nothing ticked.
    pub fn fresh(&self) -> Form {
        match (&self.standing, &self.source) {
            (Some(wrong), _) if self.corrects => self.filled(&wrong.signer, Some(wrong)),
            (_, Some(Source { answer, .. })) => {
                let mut form = self.filled(&answer.signer, None);
                form.set_date("accepted_on", answer.accepted_on);
                form.fields_mut().set("basis", answer.basis.as_str());
                form
            }
            _ => self.filled(&self.customer.contact.clone().into(), None),
        }
    }

    fn filled(&self, signer: &Signer, wrong: Option<&Confirmation>) -> Form {
        let mut fields = Fields::default();
        fields.set("email", signer.email.as_str());
        fields.set(
            "phone",
            signer.phone.as_ref().map(PhoneNumber::display).unwrap_or_default(),
        );
        fields.set("current", self.standing_id());
        let language = wrong.map_or(self.customer.language, |wrong| wrong.text_language);
        fields.set("text_language", language.as_str());
        let mut form = Form::from(fields);
        form.set_name(&signer.name);
        if let Some(wrong) = wrong {
            form.set_date("accepted_on", wrong.accepted_on);
            form.fields_mut().set("basis", wrong.basis.as_str());
            let follows = self.newest(wrong.accepted_on);
            if follows.is_some_and(|version| version.rank != wrong.rank) {
                form.fields_mut().set("version", wrong.rank.to_string());
            }
        }
        form
    }

    /// The identifier of the attestation that stands, for the form's hidden field.
    pub fn standing_id(&self) -> String {
        self.standing
            .as_ref()
            .map(|standing| standing.id.to_string())
            .unwrap_or_default()
    }

    /// Where the form is sent.
    pub fn action(&self) -> String {
        if let Some(source) = &self.source {
            return paths::information_attest(source.request.id);
        }
        match (&self.standing, self.order) {
            (_, Some(order)) => paths::order_attest(order),
            (Some(wrong), None) if self.corrects => paths::correct(wrong.id),
            _ => paths::customer_agreement(self.customer.id, &self.agreement.id),
        }
    }

    /// The message that heads the page, with the placeable `agreement`.
    pub const fn title(&self) -> &'static str {
        if self.corrects {
            "acceptance-correct-title"
        } else {
            "acceptance-update-title"
        }
    }

    /// The message that says what the form does, with the placeable `company`.
    pub const fn introduction(&self) -> &'static str {
        if self.corrects {
            "acceptance-correct-text"
        } else {
            "acceptance-update-text"
        }
    }

    /// The message that says what the form replaces, with the placeables `signer`, `date` and `version`.
    pub const fn replaces(&self) -> &'static str {
        if self.corrects {
            "acceptance-corrects-text"
        } else {
            "acceptance-stands-text"
        }
    }

    /// The same of what somebody else recorded meanwhile, with the placeables `signer` and `date`.
    pub const fn meanwhile(&self) -> &'static str {
        if self.corrects {
            "acceptance-meanwhile-correct"
        } else {
            "acceptance-meanwhile-signer"
        }
    }

    /// The name of the evidence that is there, of what is corrected or attested from, to keep, replace or remove; empty where there
    /// is none.
    pub fn kept(&self) -> &str {
        let wrong = self.standing.as_ref().filter(|_| self.corrects);
        let wrong = wrong.and_then(|wrong| wrong.evidence_name.as_deref());
        let answered = self
            .source
            .as_ref()
            .and_then(|source| source.answer.evidence_name.as_deref());
        wrong.or(answered).unwrap_or_default()
    }

    /// The sentence that is ticked.
    pub fn sentence(&self) -> String {
        fields::sentence(self.reader, &self.agreement.name)
    }

    /// The versions to choose from.
    pub fn version_options(&self) -> Vec<(String, String)> {
        fields::versions(&self.versions, self.utc_today, self.reader)
    }

    /// The choice of the version that follows from the date.
    pub fn by_date(&self, form: &Form) -> ByDate {
        ByDate::new(form, &self.versions, self.utc_today, self.reader, |on| self.newest(on))
    }

    /// The languages to choose from: the country's first, then all others.
    pub fn language_options(&self) -> Vec<(&'static str, String)> {
        let usual = self.customer.address.country.agreement_languages();
        let others = LanguageTag::all().iter().filter(|tag| !usual.contains(tag));
        usual
            .iter()
            .chain(others)
            .map(|tag| (tag.as_str(), tag.both_names(self.reader)))
            .collect()
    }

    /// What a word can rest on.
    pub fn basis_options(&self) -> Vec<(&'static str, String, &'static str)> {
        fields::bases(self.reader)
    }

    /// Reads the form; what is wrong is noted in it.
    pub fn read(&self, form: &mut Form) -> Option<Typed> {
        let reason = if self.corrects {
            form.take("reason", |typed| {
                paragraph(typed, REASON_CHARS)
                    .map_err(|problem| problem.renamed("problem-missing", "problem-reason-missing"))
            })
        } else {
            Some(String::new())
        };
        let signer = fields::signer(form, "", Some(self.customer.address.country));
        let accepted_on = fields::accepted_on(form, self.today, self.agreement.introduced_on, self.reader);
        // Whether a correction may be of an older version depends on what stood before: the verb knows.
        let standing = self.standing.as_ref().filter(|_| !self.corrects);
        let standing_rank = standing.map(|standing| standing.rank);
        let rank = accepted_on
            .and_then(|on| fields::version(form, self.version_day(on), &self.versions, standing_rank, self.reader));
        let language = form.take("text_language", LanguageTag::parse);
        let basis = fields::basis(form);
        let employee = fields::employee(form);
        let ticked = fields::ticked(form);
        form.order_problems(&FIELDS);
        Some(Typed {
            signer: signer?,
            accepted_on: accepted_on?,
            rank: rank?,
            language: language?,
            basis: basis?,
            employee: employee?,
            sentence_language: fields::sentence_language(form, self.reader),
            reason: reason?,
        })
        .filter(|_| ticked && !form.failed())
    }

    /// The newest version that an acceptance of this date can be of.
    fn newest(&self, accepted_on: NaiveDate) -> Option<&Version> {
        agreements::effective_on(&self.versions, self.version_day(accepted_on))
    }

    /// The day by which the version of an acceptance of this date is judged.
    fn version_day(&self, accepted_on: NaiveDate) -> NaiveDate {
        agreements::version_day(accepted_on, self.today, self.utc_today)
    }

    /// Version and language of the text that the form as it stands would record: of the version that is chosen, or else
    /// follows from the date, or else is in effect.
    pub fn text_of(&self, form: &Form) -> Option<(i64, LanguageTag)> {
        let chosen = form.value("version").parse().ok();
        let chosen = chosen.filter(|rank| self.versions.iter().any(|version| version.rank == *rank));
        let dated = || form.clone().take_date("accepted_on").and_then(|on| self.newest(on));
        let rank = chosen.or_else(|| Some(dated().or_else(|| self.newest(self.today))?.rank))?;
        let language = LanguageTag::parse(form.value("text_language")).unwrap_or(self.customer.language);
        Some((rank, language))
    }

    /// The version that would open the gate, if this one will not and nobody has said yet that it is meant all the same:
    /// the form then asks (R-UPD-7).
    pub fn unopened(&self, form: &mut Form, rank: i64) -> Option<Version> {
        let needed = self.better_than(rank)?;
        if form.value(CONFIRM) == rank.to_string() {
            return None;
        }
        let opens = Problem::new("problem-version-opens-nothing")
            .with("version", rank)
            .with("needed", needed.rank);
        form.complain(CONFIRM, opens);
        Some(needed.clone())
    }

    /// The version that would open the gate, if this one will not (R-UPD-7).
    pub fn better_than(&self, rank: i64) -> Option<&Version> {
        status::needed(&self.versions, self.utc_today, self.has_bought).filter(|needed| rank < needed.rank)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::customers::{Cloud, Contact};
    use crate::values::address::AddressFields;
    use crate::values::id::CustomerId;
    use crate::values::{CompanyName, EmailAddress, PersonName, PostalAddress, Timestamp};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn subject() -> Subject {
        let version = |rank, effective: &str, required: Option<&str>| Version {
            type_id: "MicrosoftCustomerAgreement".into(),
            rank,
            effective_on: day(effective),
            required_from: required.map(day),
        };
        let address = AddressFields {
            country: "SE",
            line1: "Storgatan 1",
            city: "Umeå",
            postal_code: "903 26",
            ..AddressFields::default()
        };
        Subject {
            customer: Customer {
                id: CustomerId::from(uuid::Uuid::nil()),
                company_name: CompanyName::parse("Fjord Foods AB").unwrap(),
                domain: "fjordfoods.onassent.example".into(),
                cloud: Cloud::Public,
                address: PostalAddress::parse(address).unwrap(),
                language: LanguageTag::parse("sv-SE").unwrap(),
                registration_number: None,
                contact: Contact {
                    name: PersonName::parse("Nora", "Hale").unwrap(),
                    email: EmailAddress::parse("nora@fjordfoods.example").unwrap(),
                    phone: None,
                },
                bought_before: false,
                purchased_at: None,
                created_at: Timestamp::from_micros(0),
                revision: 1,
            },
            agreement: AgreementType {
                id: "MicrosoftCustomerAgreement".into(),
                name: "Microsoft Customer Agreement".into(),
                template_id: uuid::Uuid::nil(),
                introduced_on: Some(day("2019-10-01")),
            },
            versions: vec![
                version(1, "2019-10-01", Some("2019-10-01")),
                version(2, "2023-04-01", Some("2023-04-01")),
            ],
            standing: None,
            corrects: false,
            order: None,
            source: None,
            has_bought: false,
            today: day("2026-11-20"),
            utc_today: day("2026-11-20"),
            reader: Language::English,
        }
    }

    fn filled(changes: &[(&str, &str)]) -> Form {
        let mut form = subject().fresh();
        form.set_date("accepted_on", day("2026-11-19"));
        form.fields_mut().set("basis", "email");
        form.fields_mut().set("attested", "yes");
        for (name, value) in changes {
            form.fields_mut().set(name, *value);
        }
        form
    }

    fn complaint(changes: &[(&str, &str)]) -> Vec<(String, &'static str)> {
        let mut form = filled(changes);
        assert!(subject().read(&mut form).is_none());
        form.problems()
            .map(|(field, problem)| (field.to_owned(), problem.key))
            .collect()
    }

    #[test]
    fn r_upd_1_the_form_begins_with_the_primary_contact_and_nothing_ticked() {
        let form = subject().fresh();
        assert_eq!((form.value("first_name"), form.value("last_name")), ("Nora", "Hale"));
        assert_eq!(form.value("text_language"), "sv-SE");
        assert!(!form.checked("attested", "yes") && form.value("basis").is_empty());
    }

    #[test]
    fn r_upd_7_without_a_choice_the_version_follows_from_the_date() {
        let typed = subject().read(&mut filled(&[])).unwrap();
        assert_eq!(typed.rank, 2);
        let before = [("accepted_on_year", "2022"), ("accepted_on_month", "3")];
        assert_eq!(subject().read(&mut filled(&before)).unwrap().rank, 1);
        assert_eq!(subject().read(&mut filled(&[("version", "1")])).unwrap().rank, 1);
        let not_yet = [("accepted_on_year", "2022"), ("version", "2")];
        assert_eq!(complaint(&not_yet), [("version".to_owned(), "problem-version-not-yet")]);
    }

    #[test]
    fn r_upd_7_a_version_is_offered_and_taken_from_midnight_utc_wherever_the_agent_is() {
        let on = |today: &str, utc_today: &str| Subject {
            today: day(today),
            utc_today: day(utc_today),
            ..subject()
        };
        let dated = |subject: &Subject| {
            let mut form = filled(&[]);
            form.set_date("accepted_on", subject.today);
            (subject.version_options().len(), subject.read(&mut form).unwrap().rank)
        };
        // In Kiritimati the day of version 2 has come, in UTC it has not; in Pago Pago it is the other way round.
        assert_eq!(dated(&on("2023-04-01", "2023-03-31")), (1, 1));
        assert_eq!(dated(&on("2023-03-31", "2023-04-01")), (2, 2));
        assert_eq!(dated(&on("2023-04-01", "2023-04-01")), (2, 2));
    }

    #[test]
    fn r_agr_5_the_text_that_is_shown_follows_from_version_date_and_language_of_the_form() {
        let shown = |changes: &[(&str, &str)]| {
            let (rank, language) = subject().text_of(&filled(changes)).unwrap();
            (rank, language.as_str())
        };
        assert_eq!(shown(&[]), (2, "sv-SE"));
        assert_eq!(shown(&[("accepted_on_year", "2022")]), (1, "sv-SE"));
        assert_eq!(shown(&[("version", "1"), ("text_language", "zh-TW")]), (1, "zh-TW"));
        // What is not there, or not a date yet, is as nothing.
        let odd = [("version", "9"), ("text_language", "tlh"), ("accepted_on_day", "")];
        assert_eq!(shown(&odd), (2, "sv-SE"));
    }

    #[test]
    fn r_upd_7_a_version_that_opens_nothing_is_known_before_saving() {
        assert_eq!(subject().better_than(1).map(|version| version.rank), Some(2));
        assert!(subject().better_than(2).is_none());
    }

    #[test]
    fn r_new_3_a_date_in_the_future_or_before_the_introduction_is_refused() {
        assert_eq!(
            complaint(&[("accepted_on_year", "2027")]),
            [("accepted_on".to_owned(), "problem-date-future")]
        );
        assert_eq!(
            complaint(&[("accepted_on_year", "2018")]),
            [("accepted_on".to_owned(), "problem-date-too-early")]
        );
    }

    #[test]
    fn r_upd_1_everything_that_is_missing_is_said_at_once() {
        let empty = [
            ("first_name", ""),
            ("last_name", ""),
            ("email", "nora"),
            ("phone", "x"),
            ("accepted_on_day", ""),
            ("basis", "not_stated"),
            ("attested", ""),
        ];
        let fields: Vec<_> = complaint(&empty).into_iter().map(|(field, _)| field).collect();
        assert_eq!(
            fields,
            [
                "first_name",
                "last_name",
                "email",
                "phone",
                "accepted_on",
                "basis",
                "attested"
            ]
        );
    }
}
