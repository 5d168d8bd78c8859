//! The index of a case file: one page to read without a connection, in the reader's language.

use std::collections::HashMap;

use askama::Template;

use super::files::Files;
use crate::acceptances::Acceptance;
use crate::accounts::Role;
use crate::cases::{Case, For, Record};
use crate::confirmations::Verdict;
use crate::values::{Language, PhoneNumber, Timestamp};
use crate::web::{PageError, Visit, filters};
use crate::words;

/// Where the files of one confirmation are.
struct Paths<'a> {
    evidence: Option<&'a str>,
    text: Option<&'a str>,
    pdf: Option<&'a str>,
}

/// Something that is said, perhaps with a file behind it.
struct Said {
    text: String,
    href: Option<String>,
}

impl From<String> for Said {
    fn from(text: String) -> Self {
        Self { text, href: None }
    }
}

impl From<&str> for Said {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

/// A name, and what is said about it, line by line.
type Fact = (String, Vec<Said>);

/// A section of the page: facts, or a table.
struct Part {
    heading: String,
    facts: Vec<Fact>,
    columns: Vec<String>,
    rows: Vec<Vec<Said>>,
}

#[derive(Template)]
#[template(path = "cases/index.html")]
struct Index {
    language: Language,
    company: String,
    made: String,
    text: &'static str,
    parts: Vec<Part>,
}

/// The page.
///
/// # Errors
/// If it cannot be rendered.
pub(super) fn html(visit: &Visit, case: &Case, files: &Files) -> Result<String, PageError> {
    let of = Writer { visit, case };
    let mut parts = vec![of.customer()];
    let (mut evidence, mut texts, mut pdfs) = (HashMap::new(), HashMap::new(), HashMap::new());
    evidence.extend(files.evidence.iter().map(|(id, path)| (*id, path.as_str())));
    texts.extend(files.texts.iter().map(|(id, path)| (*id, path.as_str())));
    pdfs.extend(files.pdfs.iter().map(|(sha256, path)| (sha256.as_str(), path.as_str())));
    for record in &case.records {
        let it = &record.confirmation;
        let paths = Paths {
            evidence: evidence.get(&it.id).copied(),
            text: texts.get(&it.text).copied(),
            pdf: it
                .text_pdf_sha256
                .as_deref()
                .and_then(|sha256| pdfs.get(sha256).copied()),
        };
        parts.push(of.record(record, &paths));
    }
    parts.extend(case.authorized.iter().map(|made| Part {
        heading: of.text("receipt-title-relationship"),
        facts: of.acceptance(made),
        columns: Vec::new(),
        rows: Vec::new(),
    }));
    parts.extend([of.partners(), of.refusals(), of.invitations(), of.letters(files)]);
    parts.retain(|part| !part.facts.is_empty() || !part.rows.is_empty());
    let actor = visit.principal.actor();
    let made = [
        ("name", actor.name.as_str()),
        ("organisation", actor.organisation.as_str()),
        ("moment", &of.moment(visit.now)),
    ];
    visit.document(Index {
        language: visit.language,
        company: case.customer.company_name.to_string(),
        made: words::text_with_strings(visit.language, "case-made", &made),
        text: match case.reader {
            For::Operator => "case-text",
            For::Customer => "case-text-own",
        },
        parts,
    })
}

/// Puts a case into the reader's words.
struct Writer<'a> {
    visit: &'a Visit,
    case: &'a Case,
}

impl Writer<'_> {
    fn text(&self, key: &str) -> String {
        words::text(self.visit.language, key).into_owned()
    }

    fn moment(&self, at: Timestamp) -> String {
        words::format::moment_of_record(self.visit.language, self.visit.zone, at)
    }

    fn fact(&self, key: &str, said: impl Into<Said>) -> Fact {
        (self.text(key), vec![said.into()])
    }

    fn table(&self, heading: &str, columns: &[&str], rows: Vec<Vec<Said>>) -> Part {
        Part {
            heading: self.text(heading),
            facts: Vec::new(),
            columns: columns.iter().map(|key| self.text(key)).collect(),
            rows,
        }
    }

    fn customer(&self) -> Part {
        let customer = &self.case.customer;
        let contact = &customer.contact;
        let mut address: Vec<Said> = customer.address.lines().into_iter().map(Said::from).collect();
        address.push(customer.address.country.name(self.visit.language).into());
        let mut facts = vec![
            self.fact("field-company-name", customer.company_name.as_str()),
            self.fact("customer-list-id", customer.id.to_string()),
            self.fact("customer-list-domain", customer.domain.as_str()),
            (self.text("onboarding-address"), address),
        ];
        if let Some(number) = &customer.registration_number {
            facts.push(self.fact("field-registration-number", number.to_string()));
        }
        let phone = contact.phone.as_ref().map(PhoneNumber::display);
        let mut said = vec![Said::from(contact.name.full()), contact.email.as_str().into()];
        said.extend(phone.map(Said::from));
        facts.push((self.text("onboarding-contact"), said));
        Part {
            heading: self.text("case-customer"),
            facts,
            columns: Vec::new(),
            rows: Vec::new(),
        }
    }

    fn record(&self, record: &Record, paths: &Paths<'_>) -> Part {
        let it = &record.confirmation;
        let is_operator = self.case.reader == For::Operator;
        let agreement = words::agreement(self.visit.language, self.case.agreement(&it.type_id)).into_owned();
        let version = it.rank.to_string();
        let of = [("agreement", agreement.as_str()), ("version", version.as_str())];
        let day = words::format::day(self.visit.language, it.accepted_on);
        let named = words::text_with_strings(self.visit.language, "customers-history-version", &of);
        let mut signer = vec![Said::from(it.signer.name.full()), it.signer.email.as_str().into()];
        signer.extend(it.signer.phone.as_ref().map(|phone| Said::from(phone.display())));
        let role = Role::parse(&it.recorded_by_role).map_or("role-none", Role::label);
        let place = it
            .text_country
            .map_or(String::new(), |country| country.name(self.visit.language).to_owned());
        let method = match it.receipt() {
            Some(_) => "status-accepted-directly",
            None => "status-attested",
        };
        let mut text = vec![
            Said {
                text: format!(
                    "{agreement} {version} {} {place}",
                    it.text_language.name(self.visit.language)
                ),
                href: paths.text.map(str::to_owned),
            },
            format!("SHA-256 {}", it.text_sha256).into(),
        ];
        if let Some(sha256) = &it.text_pdf_sha256 {
            text.push(Said {
                text: "PDF".to_owned(),
                href: paths.pdf.map(str::to_owned),
            });
            text.push(format!("SHA-256 {sha256}").into());
        }
        let mut facts = vec![
            self.fact("review-export-id", it.id.to_string()),
            self.fact("home-method", self.text(method)),
            (self.text("acceptance-accepted-by"), signer),
            self.fact("field-accepted-on", day.as_str()),
            self.fact("acceptance-recorded", self.moment(it.recorded_at)),
            (
                self.text("home-recorded-by"),
                vec![
                    it.recorded_by_name.as_str().into(),
                    self.text(role).into(),
                    it.recorded_for.as_str().into(),
                ],
            ),
            (self.text("acceptance-text"), text),
            self.fact("acceptance-ticked", it.sentence.as_str()),
        ];
        if it.receipt().is_none() {
            facts.push(self.fact("field-basis", self.text(it.basis.label())));
            facts.push((self.text("field-evidence"), self.evidence(record, paths.evidence)));
        }
        if let (Some(wrong), Some(reason)) = (it.supersedes, &it.reason) {
            facts.push((
                self.text("acceptance-corrects"),
                vec![wrong.to_string().into(), reason.as_str().into()],
            ));
        }
        if let Some(made) = &record.acceptance {
            facts.extend(self.acceptance(made));
        } else if is_operator {
            facts.push((
                self.text("acceptance-from-where"),
                vec![it.network_address.as_str().into(), it.user_agent.as_str().into()],
            ));
        }
        facts.extend(self.review(record));
        Part {
            heading: format!("{named} · {day}"),
            facts,
            columns: Vec::new(),
            rows: Vec::new(),
        }
    }

    fn evidence(&self, record: &Record, path: Option<&str>) -> Vec<Said> {
        match (&record.evidence, &record.confirmation.evidence_name) {
            (Some(file), _) => vec![
                Said {
                    text: file.name.clone(),
                    href: path.map(str::to_owned),
                },
                format!("SHA-256 {}", file.sha256).into(),
            ],
            (None, Some(_)) => vec![self.text("case-evidence-kept").into()],
            (None, None) => vec![self.text("acceptance-without-evidence").into()],
        }
    }

    /// What a customer did on the acceptance page: its own, so all of it.
    fn acceptance(&self, made: &Acceptance) -> Vec<Fact> {
        let mut grade = vec![Said::from(format!(
            "{}: {}",
            made.grade,
            self.text(made.address_label())
        ))];
        grade.extend(
            made.grade_reasons
                .0
                .iter()
                .map(|reason| Said::from(self.text(reason.label()))),
        );
        let mut proofs: Vec<Said> = made
            .proofs
            .0
            .iter()
            .map(|proof| Said::from(self.text(proof.label())))
            .collect();
        proofs.extend(made.code_sent_to.iter().map(|to| Said::from(to.as_str())));
        let mut facts = vec![
            self.fact("review-export-reference", made.reference.as_str()),
            (
                self.text("receipt-time"),
                vec![
                    self.moment(made.accepted_at).into(),
                    format!("{} (UTC), {}", made.accepted_at, made.offset()).into(),
                ],
            ),
            (
                self.text("receipt-person"),
                vec![made.person_name.as_str().into(), made.person_email.as_str().into()],
            ),
            (self.text("receipt-grade"), grade),
            (self.text("receipt-proofs"), proofs),
            (
                self.text("acceptance-from-where"),
                vec![made.network_address.as_str().into(), made.user_agent.as_str().into()],
            ),
            self.fact("receipt-session", made.session.to_string()),
        ];
        if let Some(sentence) = &made.terms.relationship_sentence {
            facts.push(self.fact("receipt-ticked", sentence.as_str()));
        }
        facts
    }

    /// The dispute, the review, and for the operator what reviewers asked.
    fn review(&self, record: &Record) -> Vec<Fact> {
        let mut facts = Vec::new();
        if let Some(dispute) = &record.dispute {
            let said = vec![self.moment(dispute.disputed_at).into(), dispute.reason.as_str().into()];
            facts.push((self.text("customers-history-disputed"), said));
        }
        if let Some(item) = &record.item {
            facts.push(self.fact("field-review-state", self.text(item.state.label())));
            let flags = item.flags.iter().map(|raised| {
                let value = [("value", raised.value.as_str())];
                Said::from(words::text_with_strings(
                    self.visit.language,
                    &raised.flag.said(),
                    &value,
                ))
            });
            if !item.flags.is_empty() {
                facts.push((self.text("review-flags"), flags.collect()));
            }
        } else if record.rejected {
            facts.push(self.fact("field-review-state", self.text("review-state-rejected")));
        }
        for decision in &record.decisions {
            let what = match decision.verdict {
                Verdict::Reviewed => "customers-history-reviewed",
                Verdict::Rejected => "customers-history-rejected",
                Verdict::Undone => "case-undone",
            };
            let mut said = vec![
                Said::from(self.moment(decision.decided_at)),
                decision.person.as_str().into(),
            ];
            said.extend(decision.cause.map(|cause| Said::from(self.text(cause.label()))));
            said.extend(
                Some(decision.note.as_str())
                    .filter(|note| !note.is_empty())
                    .map(Said::from),
            );
            facts.push((self.text(what), said));
        }
        if let Some((request, answer)) = &record.source {
            let by = format!("{}, {}", answer.answered_by_name, self.moment(answer.answered_at));
            let said = vec![Said::from(by), request.reseller_name.as_str().into()];
            facts.push((self.text("information-source"), said));
        }
        for question in &record.questions {
            let asked = format!("{}, {}", question.asked_by_name, self.moment(question.asked_at));
            let mut said = vec![Said::from(asked), question.text.as_str().into()];
            if let (Some(answer), Some(at)) = (&question.answer, question.answered_at) {
                let by = question.answered_by_name.as_deref().unwrap_or_default();
                said.extend([format!("{by}, {}", self.moment(at)).into(), answer.as_str().into()]);
            }
            facts.push((self.text("field-question"), said));
        }
        facts
    }

    fn partners(&self) -> Part {
        let rows = self.case.partners.iter().map(|served| {
            let ended = served.ended_at.map(|at| self.moment(at)).unwrap_or_default();
            vec![
                served.name.as_str().into(),
                self.moment(served.since).into(),
                ended.into(),
            ]
        });
        let columns = ["home-partner", "home-partner-since", "case-ended"];
        self.table("case-partners", &columns, rows.collect())
    }

    /// Withdrawals and refusals.
    fn refusals(&self) -> Part {
        let row = |what: &str, type_id: &str, at: Timestamp, who: &str, why: &str| -> Vec<Said> {
            let agreement = words::agreement(self.visit.language, self.case.agreement(type_id)).into_owned();
            vec![
                self.text(what).into(),
                agreement.into(),
                self.moment(at).into(),
                who.into(),
                why.into(),
            ]
        };
        let withdrawn = self.case.withdrawals.iter().map(|it| {
            row(
                "customers-history-withdrawn",
                &it.type_id,
                it.withdrawn_at,
                &it.person_name,
                &it.reason,
            )
        });
        let declined = self.case.declined.iter().map(|it| {
            let type_id = it.type_id.as_deref().unwrap_or_default();
            row(
                "customers-history-declined",
                type_id,
                it.declined_at,
                &it.person_name,
                &it.reason,
            )
        });
        let columns = [
            "activity-what",
            "home-agreement",
            "activity-time",
            "activity-who",
            "invitations-reason",
        ];
        self.table("case-refusals", &columns, withdrawn.chain(declined).collect())
    }

    fn invitations(&self) -> Part {
        let moment = |at: Option<Timestamp>| Said::from(at.map(|at| self.moment(at)).unwrap_or_default());
        let today = self.visit.now.utc_date();
        let rows = self.case.invitations.iter().map(|(it, partner)| {
            vec![
                partner.as_str().into(),
                self.text(it.purpose.label()).into(),
                it.to.as_ref().map(|to| to.email.as_str()).unwrap_or_default().into(),
                self.text(it.state_on(today).label()).into(),
                moment(Some(it.created_at)),
                moment(it.sent_at),
                moment(it.opened_at),
                moment(it.answered_at),
            ]
        });
        let columns = [
            "home-partner",
            "invitations-for",
            "invitations-whom",
            "invitations-state",
            "invitations-made",
            "invitations-sent",
            "invitations-opened",
            "invitations-answered",
        ];
        self.table("case-invitations", &columns, rows.collect())
    }

    fn letters(&self, files: &Files) -> Part {
        let rows = self.case.letters.iter().zip(&files.letters).map(|(letter, (_, path))| {
            vec![
                Said {
                    text: letter.subject.clone(),
                    href: Some(path.clone()),
                },
                letter.to_email.as_str().into(),
                self.moment(letter.created_at).into(),
                self.text(letter.state.label()).into(),
            ]
        });
        let columns = [
            "field-subject",
            "invitations-whom",
            "invitations-made",
            "invitations-state",
        ];
        self.table("case-emails", &columns, rows.collect())
    }
}
