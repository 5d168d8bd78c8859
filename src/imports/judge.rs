//! Judging a row: by the readers of the forms, and by the checks of the verbs. It records nothing, so that the check and the run
//! judge alike.

use chrono::NaiveDate;

use super::columns::Meaning;
use super::problems::Detail;
use super::row::{Row, field_of_column};
use super::{Import, Kind};
use crate::accounts::Attester;
use crate::agreements::{self, AgreementType};
use crate::attestations::pages::attest::attestation;
use crate::attestations::pages::attest_form::{Subject, Typed};
use crate::attestations::pages::fields;
use crate::attestations::{self, AttestError, Attestation};
use crate::audit::Context;
use crate::confirmations::Confirmation;
use crate::customers::{self, Customer};
use crate::db::{self, Reader};
use crate::mail::Unwritten;
use crate::onboarding::pages::account_info;
use crate::onboarding::pages::form::{self as wizard, RequestedAgreement, Rules};
use crate::onboarding::{Agreed, Attested, Onboarding};
use crate::values::id::CustomerId;
use crate::values::{DomainPrefix, Language, LanguageTag, Problem};
use crate::web::Form;
use crate::{orders, relationships, words};

/// What rows are judged by.
pub(super) struct Rulebook {
    /// Who records them.
    pub who: Attester,
    /// Today, where that person is.
    pub today: NaiveDate,
    /// The language in which complaints name days.
    pub reader: Language,
    /// What the wizard judges by.
    rules: Rules,
    /// The same for a customer that is asked for nothing.
    unasked: Rules,
    types: Vec<AgreementType>,
}

impl Rulebook {
    /// What this agent's rows are judged by now.
    pub async fn of(
        db: &mut Reader,
        cx: &Context,
        who: Attester,
        reader: Language,
        customer_domain: &str,
    ) -> Result<Self, db::Error> {
        let today = who.agent().visitor.time_zone.today(cx.now.utc());
        let rules = Rules::of(db, &who, (today, cx.now.utc_date()), reader, customer_domain).await?;
        let unasked = Rules {
            asked: None,
            ..rules.clone()
        };
        let types = agreements::types(db).await?;
        Ok(Self {
            who,
            today,
            reader,
            rules,
            unasked,
            types,
        })
    }

    /// The agreement that customers are asked for.
    pub fn asked(&self) -> Option<&AgreementType> {
        self.rules.asked.as_ref().map(|asked| &asked.agreement)
    }
}

/// What is recorded of a good row.
pub(super) enum Plan {
    /// An attestation for a customer that there is.
    Attest(Box<(Subject, Typed)>),
    /// A new customer.
    Create(Box<Onboarding>),
}

/// What a row comes to.
pub(super) enum Verdict {
    Good(Plan),
    Unchanged,
    Refused(Vec<Detail>),
}

/// A row that was judged.
pub(super) struct Judged {
    pub verdict: Verdict,
    /// What no two rows of a file may be about; empty where that is unknown.
    pub about: String,
    /// The customer, where there is one already.
    pub customer: Option<CustomerId>,
    /// It attests a version that opens nothing (R-UPD-7).
    pub is_outdated: bool,
    /// The type that it attests.
    pub agreement: Option<String>,
}

impl Judged {
    fn new(verdict: Verdict) -> Self {
        Self {
            verdict,
            about: String::new(),
            customer: None,
            is_outdated: false,
            agreement: None,
        }
    }
}

/// Why a row could not be judged: not a fault of its own.
#[derive(Debug, thiserror::Error)]
pub(super) enum Error {
    #[error(transparent)]
    Letter(#[from] Unwritten),
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// What is wrong with one field of a row.
type Wrong = (&'static str, Problem);

/// Judging one row of an import.
pub(super) struct Judging<'a> {
    pub cx: &'a Context,
    pub book: &'a Rulebook,
    pub import: &'a Import,
    pub number: i64,
    pub cells: &'a [String],
}

impl Judging<'_> {
    /// Judges the row.
    pub async fn judge(&self, db: &mut Reader) -> Result<Judged, Error> {
        let row = self.row();
        let Some(is_wanted) = row.is_wanted() else {
            let wrong = (Meaning::Completed.as_str(), Problem::new("problem-import-yes-no"));
            return Ok(Judged::new(self.refused(wrong)));
        };
        if !is_wanted || row.says_nothing(self.import.kind) {
            return Ok(Judged::new(Verdict::Unchanged));
        }
        if let Some(column) = row.miscalculated() {
            let wrong = (column.as_str(), Problem::new("problem-import-cell-error"));
            return Ok(Judged::new(self.refused(wrong)));
        }
        match self.import.kind {
            Kind::Confirmations => self.confirmation(db, &row).await,
            Kind::Customers => self.customer(db, &row).await,
        }
    }

    fn row(&self) -> Row<'_> {
        Row {
            choices: &self.import.choices,
            seen: &self.import.seen,
            cells: self.cells,
        }
    }

    fn refused(&self, (field, problem): Wrong) -> Verdict {
        let found = self.row().found(field);
        Verdict::Refused(vec![Detail::new(self.number, field, &problem, &found)])
    }

    fn refused_form(&self, form: &Form) -> Verdict {
        let mut details: Vec<Detail> = Vec::new();
        for (field, problem) in form.problems() {
            let column = field_of_column(field);
            if !details
                .iter()
                .any(|known| known.field == column && known.problem == problem.key)
            {
                details.push(Detail::new(self.number, column, problem, &self.row().found(field)));
            }
        }
        Verdict::Refused(details)
    }

    async fn confirmation(&self, db: &mut Reader, row: &Row<'_>) -> Result<Judged, Error> {
        let customer = match self.named_customer(db, row).await? {
            Ok(customer) => customer,
            Err(wrong) => return Ok(Judged::new(self.refused(wrong))),
        };
        let Some(agreement) = row.agreement(&self.book.types, self.book.asked()) else {
            let wrong = ("agreement", Problem::new("problem-import-agreement"));
            return Ok(Judged::new(self.refused(wrong)));
        };
        let mut form = row.attestation(self.import.sentence_language);
        form.fields_mut().set("text_language", customer.language.as_str());
        let subject = self.subject(db, customer, agreement.clone()).await?;
        let read = subject.read(&mut form);
        let about = format!("{} {}", subject.customer.id, agreement.id);
        let (customer, type_id) = (subject.customer.id, agreement.id.clone());
        let (verdict, is_outdated) = match read {
            Some(typed) => self.attested(db, row, subject, typed).await?,
            None => (self.refused_form(&form), false),
        };
        Ok(Judged {
            verdict,
            about,
            customer: Some(customer),
            is_outdated,
            agreement: Some(type_id),
        })
    }

    /// The customer that a row names.
    async fn named_customer(&self, db: &mut Reader, row: &Row<'_>) -> Result<Result<Customer, Wrong>, db::Error> {
        let partner = self.book.who.agent().partner;
        let (id, domain) = (row.cell(Meaning::Customer), row.cell(Meaning::Domain));
        let domain = (!domain.is_empty()).then(|| self.whole_domain(domain));
        let (field, found) = match (id, &domain) {
            ("", None) => return Ok(Err(("customer", Problem::new("problem-import-customer-missing")))),
            ("", Some(domain)) => ("domain", customers::find_by_domain_for(db, partner, domain).await?),
            (id, _) => match id.parse() {
                Ok(id) => ("customer", customers::find_for(db, partner, id).await?),
                Err(_) => return Ok(Err(("customer", Problem::new("problem-import-customer-id")))),
            },
        };
        // Another partner's answers as one that does not exist (R-ROLE-6).
        let Some(customer) = found else {
            return Ok(Err((field, Problem::new("problem-import-customer-unknown"))));
        };
        if domain.is_some_and(|domain| domain != customer.domain) {
            let differs = Problem::new("problem-import-customer-differs").with("domain", &customer.domain);
            return Ok(Err(("domain", differs)));
        }
        Ok(Ok(customer))
    }

    /// A primary domain as customers have it, whether the cell holds all of it or its first part.
    fn whole_domain(&self, typed: &str) -> String {
        let suffix = &self.book.rules.customer_domain;
        match DomainPrefix::parse_below(typed, suffix) {
            Ok(prefix) => format!("{prefix}.{suffix}"),
            Err(_) => typed.to_lowercase(),
        }
    }

    async fn subject(
        &self,
        db: &mut Reader,
        customer: Customer,
        agreement: AgreementType,
    ) -> Result<Subject, db::Error> {
        let partner = self.book.who.agent().partner;
        let standing = attestations::standing(db, partner, customer.id, &agreement.id).await?;
        Ok(Subject {
            versions: agreements::versions(db, &agreement.id).await?,
            standing: standing.current().cloned(),
            corrects: false,
            order: None,
            source: None,
            has_bought: orders::has_bought(db, partner, &customer).await?,
            today: self.book.today,
            utc_today: self.cx.now.utc_date(),
            reader: self.book.reader,
            customer,
            agreement,
        })
    }

    /// Judges an attestation whose form was read; and whether it opens nothing.
    async fn attested(
        &self,
        db: &mut Reader,
        row: &Row<'_>,
        subject: Subject,
        typed: Typed,
    ) -> Result<(Verdict, bool), Error> {
        let says_basis = !row.cell(Meaning::Basis).is_empty();
        let is_same = |standing: &Confirmation| {
            standing.rank == typed.rank
                && standing.accepted_on == typed.accepted_on
                && standing.signer == typed.signer
                && (!says_basis || standing.basis == typed.basis)
        };
        if subject.standing.as_ref().is_some_and(is_same) {
            return Ok((Verdict::Unchanged, false));
        }
        let what = self.signed(attestation(&subject, typed.clone(), None));
        let refused = attestations::check(db, self.cx, &self.book.who, &what).await.err();
        if let Some(refused) = refused {
            let wrong = self.wrong(refused, subject.standing.as_ref())?;
            return Ok((self.refused(wrong), false));
        }
        let is_outdated = subject.better_than(typed.rank).is_some();
        Ok((Verdict::Good(Plan::Attest(Box::new((subject, typed)))), is_outdated))
    }

    /// An attestation with the sentence that was ticked for all rows.
    pub fn signed<'s>(&self, what: Attestation<'s>) -> Attestation<'s> {
        Attestation {
            sentence: self.import.sentence.clone(),
            sentence_language: self.import.sentence_language,
            ..what
        }
    }

    /// What a refusal complains about.
    fn wrong(&self, refused: AttestError, standing: Option<&Confirmation>) -> Result<Wrong, Error> {
        Ok(match refused {
            AttestError::Future | AttestError::BeforeIntroduced(_) => {
                ("accepted_on", fields::date_problem(self.book.reader, &refused))
            }
            AttestError::NoSuchVersion => ("version", Problem::new("problem-version-none")),
            AttestError::OlderThanCurrent => (
                "version",
                fields::older_than_standing(standing.map_or(0, |standing| standing.rank)),
            ),
            AttestError::SameSigner => ("first_name", Problem::new("problem-same-signer")),
            AttestError::NationalCloud => ("customer", Problem::new("problem-import-national")),
            AttestError::NotServed => ("customer", Problem::new("problem-import-not-served")),
            AttestError::Retired => ("agreement", Problem::new("problem-import-retired")),
            AttestError::Letter(unwritten) => return Err(unwritten.into()),
            AttestError::Database(error) => return Err(error.into()),
        })
    }

    async fn customer(&self, db: &mut Reader, row: &Row<'_>) -> Result<Judged, Error> {
        let (book, rules) = (self.book, &self.book.rules);
        let mut form = row.customer(self.import.sentence_language, &rules.resellers);
        let typed = row.cell(Meaning::Domain);
        let about = if typed.is_empty() {
            String::new()
        } else {
            self.whole_domain(typed)
        };
        if let Some(there) = self.own(db, &about).await? {
            let judged = self.existing(db, row, form, there).await?;
            return Ok(Judged { about, ..judged });
        }
        let bought_before = form.checked("bought_before", "yes");
        // One that cannot accept by itself is created without being asked (R-DIRECT-4): its partner attests.
        let may_be_asked = |asked: &RequestedAgreement| asked.may_be_asked(bought_before, self.cx.now.utc_date());
        let asks_in_vain = form.value("acceptance") == "ask" && !rules.asked.as_ref().is_some_and(may_be_asked);
        let rules = if asks_in_vain { &book.unasked } else { rules };
        let Some(what) = account_info::judge(&mut form, rules, db).await? else {
            return Ok(Judged {
                about,
                ..Judged::new(self.refused_form(&form))
            });
        };
        let attested = match &what.agreed {
            Agreed::Attested(attested) => Some(attested.rank),
            Agreed::Ask | Agreed::NotNeeded => None,
        };
        let asked = rules.asked.as_ref();
        let wanted = asked.and_then(|asked| asked.wanted(self.cx.now.utc_date(), bought_before));
        Ok(Judged {
            about,
            customer: None,
            is_outdated: attested.is_some_and(|rank| wanted.is_some_and(|wanted| rank < wanted.rank)),
            agreement: attested.and(asked).map(|asked| asked.agreement.id.clone()),
            verdict: Verdict::Good(Plan::Create(Box::new(what))),
        })
    }

    /// The partner's own customer with a domain, as long as it serves it.
    async fn own(&self, db: &mut Reader, domain: &str) -> Result<Option<Customer>, db::Error> {
        let partner = self.book.who.agent().partner;
        let Some(customer) = customers::find_by_domain_for(db, partner, domain).await? else {
            return Ok(None);
        };
        let relationship = relationships::between(db, partner, customer.id).await?;
        Ok(relationship.is_some_and(|it| it.is_open()).then_some(customer))
    }

    /// A row about a customer that there is: it says the same, or is refused, since imports change no customers. What it attests
    /// is judged as any attestation.
    async fn existing(&self, db: &mut Reader, row: &Row<'_>, mut form: Form, there: Customer) -> Result<Judged, Error> {
        let id = there.id;
        let judged = |verdict| Judged {
            customer: Some(id),
            ..Judged::new(verdict)
        };
        let attests = form.value("acceptance") == "attest";
        let rules = if attests { &self.book.rules } else { &self.book.unasked };
        let Some(what) = wizard::read(&mut form, rules) else {
            return Ok(judged(self.refused_form(&form)));
        };
        let differing = self.differing(row, &what, &there);
        if !differing.is_empty() {
            let fields = differing.join(&words::text(self.book.reader, "layout-list"));
            let problem = Problem::new("problem-import-customer-exists").with("fields", fields);
            return Ok(judged(self.refused(("domain", problem))));
        }
        let (Agreed::Attested(attested), Some(agreement)) = (what.agreed, self.book.asked()) else {
            return Ok(judged(Verdict::Unchanged));
        };
        let typed = typed(attested, there.language);
        let subject = self.subject(db, there, agreement.clone()).await?;
        let (verdict, is_outdated) = self.attested(db, row, subject, typed).await?;
        Ok(Judged {
            is_outdated,
            agreement: Some(agreement.id.clone()),
            ..judged(verdict)
        })
    }

    /// The columns in which a row says otherwise than what is known about its customer.
    fn differing(&self, row: &Row<'_>, what: &Onboarding, there: &Customer) -> Vec<String> {
        let said = what.customer.profile.facts();
        let known = there.profile().facts();
        let facts = said
            .into_iter()
            .zip(known)
            .filter(|((_, said), (_, known))| said != known);
        let meanings = facts.filter_map(|((name, _), _)| Meaning::parse(name));
        meanings
            .filter(|meaning| !row.cell(*meaning).is_empty())
            .map(|meaning| words::text(self.book.reader, meaning.label()).into_owned())
            .collect()
    }
}

/// What the wizard's form attests, as the form of an existing customer has it.
fn typed(attested: Attested, language: LanguageTag) -> Typed {
    Typed {
        signer: attested.signer,
        accepted_on: attested.accepted_on,
        rank: attested.rank,
        language,
        basis: attested.basis,
        employee: attested.employee,
        sentence_language: attested.sentence_language,
        reason: String::new(),
    }
}
