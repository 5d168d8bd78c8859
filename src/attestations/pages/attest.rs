//! `GET, POST /customers/{customer}/agreements/{agreement}`: **Update**

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use super::attest_form::{Subject, Typed};
use super::fields;
use crate::acceptances::{self, Eligibility};
use crate::accounts::{Agent, Attester};
use crate::agreements::{self, AgreementType, TextRef, Version};
use crate::attestations::{self, AttestError, Attestation, UpdateError};
use crate::confirmations::{self, Confirmation, EvidenceFile};
use crate::customers::Customer;
use crate::db::Reader;
use crate::orders::OrderError;
use crate::values::Problem;
use crate::values::id::CustomerId;
use crate::web::layout::Flash;
use crate::web::upload::{BadFile, File, Uploaded};
use crate::web::{Form, PageError, Visit, filters, paths};
use crate::{customers, indirect, orders, relationships};

/// The form, for **Update** and **Correct**.
#[derive(Template)]
#[template(path = "attestations/attest.html")]
pub(crate) struct AttestPage {
    subject: Subject,
    form: Form,
    /// What was recorded while the form was being filled in.
    meanwhile: Option<Confirmation>,
    /// The version that would be recorded opens nothing: its rank, and the version that would open.
    unopened: Option<(i64, Version)>,
    /// The exact text that saving the form as it stands would record (R-AGR-5).
    text: Option<TextRef>,
}

impl AttestPage {
    /// The form as it is, or with what is wrong with it.
    pub(crate) fn new(subject: Subject, form: Form) -> Self {
        Self {
            subject,
            form,
            meanwhile: None,
            unopened: None,
            text: None,
        }
    }

    /// Answers with the page, which names the text that follows from what the form says now, by the fallback of R-AGR-2.
    ///
    /// # Errors
    /// If the database query fails.
    pub(crate) async fn answer(self, visit: &Visit, status: StatusCode) -> Result<HttpResponse, PageError> {
        let text = match self.subject.text_of(&self.form) {
            Some((rank, language)) => {
                let country = self.subject.customer.address.country;
                let mut db = visit.read().await?;
                agreements::text_for(&mut db, &self.subject.agreement.id, rank, country, language).await?
            }
            None => None,
        };
        let path = self.subject.action();
        visit.at(&path).page(status, Self { text, ..self })
    }

    /// The form again, with what is wrong with it.
    ///
    /// # Errors
    /// As [`AttestPage::answer`].
    pub(super) async fn refuse(self, visit: &Visit) -> Result<HttpResponse, PageError> {
        self.answer(visit, StatusCode::UNPROCESSABLE_ENTITY).await
    }

    /// Somebody else recorded `theirs` meanwhile: it is shown, and what the form does from now on is done to that one.
    pub(super) fn overtaken(subject: Subject, mut form: Form, theirs: Confirmation) -> Self {
        form.complain(
            "current",
            Problem::new("problem-attested-meanwhile").with("name", &theirs.recorded_by_name),
        );
        form.fields_mut().set("current", theirs.id.to_string());
        Self {
            meanwhile: Some(theirs.clone()),
            ..Self::new(
                Subject {
                    standing: Some(theirs),
                    ..subject
                },
                form,
            )
        }
    }

    /// The form once more, which says that the version opens nothing and which one would (R-UPD-7).
    pub(super) fn opens_nothing(subject: Subject, form: Form, (rank, needed): (i64, Version)) -> Self {
        Self {
            unopened: Some((rank, needed)),
            ..Self::new(subject, form)
        }
    }
}

/// The form, for a customer that the agent may attest for.
///
/// # Errors
/// When the customer or agreement is not there for this agent, the role is not permitted, or the database query fails.
pub async fn show(visit: Visit, agent: Agent, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let (subject, _) = match find(&visit, &mut db, &agent, &path).await? {
        Found::Form(found) => *found,
        Found::Instead(response) => return Ok(response),
    };
    let form = visit.typed().map_or_else(|| subject.fresh(), fields::unticked);
    drop(db);
    AttestPage::new(subject, form).answer(&visit, StatusCode::OK).await
}

/// What the address leads to.
pub(crate) enum Found {
    Form(Box<(Subject, Attester)>),
    /// There is nothing to attest; the page that says why.
    Instead(HttpResponse),
}

async fn find(visit: &Visit, db: &mut Reader, agent: &Agent, path: &(String, String)) -> Result<Found, PageError> {
    let (customer, agreement) = path;
    let id: CustomerId = customer.parse().map_err(|_| PageError::NotFound)?;
    let customer = customers::find_for(db, agent.partner, id)
        .await?
        .ok_or(PageError::NotFound)?;
    let agreement = agreements::find_type(db, agreement).await?.ok_or(PageError::NotFound)?;
    subject(visit, db, agent, customer, agreement).await
}

/// The form's subject, if this agent may attest, and anything can be attested.
pub(crate) async fn subject(
    visit: &Visit,
    db: &mut Reader,
    agent: &Agent,
    customer: Customer,
    agreement: AgreementType,
) -> Result<Found, PageError> {
    let id = customer.id;
    let eligibility = acceptances::eligibility(db, &customer, &agreement.id, visit.now.utc_date()).await?;
    let who = agent.attester_for(eligibility == Eligibility::BoughtBefore)?;
    let instead = |key| {
        let flash = Flash::notice(key).with("agreement", &agreement.name);
        Ok(Found::Instead(visit.see_with(&paths::customer(id), flash)))
    };
    let relationship = relationships::between(db, agent.partner, id).await?;
    if !relationship.is_some_and(|relationship| relationship.is_open()) {
        return instead("acceptance-flash-ended");
    }
    if customer.cloud.is_national() {
        return instead("acceptance-flash-not-needed");
    }
    let timeline = agreements::timeline(db).await?;
    if !timeline.takes_confirmations(&agreement.id, visit.now.utc_date()) {
        return instead("acceptance-flash-retired");
    }
    let current = confirmations::current(db, agent.partner, id, &agreement.id, None).await?;
    let versions = agreements::versions(db, &agreement.id).await?;
    let has_bought = orders::has_bought(db, agent.partner, &customer).await?;
    let subject = Subject {
        customer,
        agreement,
        versions,
        standing: current.attested,
        corrects: false,
        order: None,
        source: None,
        has_bought,
        today: visit.today(),
        utc_today: visit.now.utc_date(),
        reader: visit.language,
    };
    Ok(Found::Form(Box::new((subject, who))))
}

/// Attests. Sent twice, it is recorded once.
///
/// # Errors
/// As [`show`].
pub async fn submit(
    visit: Visit,
    path: web::Path<(String, String)>,
    Uploaded { who, form, file }: Uploaded<Agent>,
) -> Result<HttpResponse, PageError> {
    let found = find(&visit, &mut visit.read().await?, &who, &path).await?;
    let (subject, who) = match found {
        Found::Form(found) => *found,
        Found::Instead(response) => return Ok(response),
    };
    save(&visit, &who, subject, form, file).await
}

/// Reads the form and attests; inside an order, goes on with that.
///
/// # Errors
/// As [`show`].
pub(crate) async fn save(
    visit: &Visit,
    who: &Attester,
    subject: Subject,
    mut form: Form,
    file: Result<Option<File>, BadFile>,
) -> Result<HttpResponse, PageError> {
    let answered = subject.source.as_ref().and_then(|source| source.answer.evidence());
    let evidence = fields::evidence_or_kept(visit, &mut form, file, answered).await?;
    let Some(typed) = subject.read(&mut form) else {
        return AttestPage::new(subject, form).refuse(visit).await;
    };
    if let Some(needed) = subject.unopened(&mut form, typed.rank) {
        let unopened = (typed.rank, needed);
        return AttestPage::opens_nothing(subject, form, unopened).refuse(visit).await;
    }
    record(visit, who, subject, form, typed, evidence).await
}

/// What is attested, as it was typed.
pub(crate) fn attestation(subject: &Subject, typed: Typed, evidence: Option<EvidenceFile>) -> Attestation<'_> {
    Attestation {
        customer: &subject.customer,
        agreement: &subject.agreement,
        rank: typed.rank,
        language: typed.language,
        accepted_on: typed.accepted_on,
        today: subject.today,
        signer: typed.signer,
        basis: typed.basis,
        evidence,
        employee: typed.employee,
        sentence: fields::sentence(typed.sentence_language, &subject.agreement.name),
        sentence_language: typed.sentence_language,
    }
}

async fn record(
    visit: &Visit,
    who: &Attester,
    subject: Subject,
    mut form: Form,
    typed: Typed,
    evidence: Option<EvidenceFile>,
) -> Result<HttpResponse, PageError> {
    let order = subject.order;
    let request = subject.source.as_ref().map(|source| source.request.id);
    let what = attestation(&subject, typed, evidence);
    let shown = form.value("current").parse().ok();
    let recorded = visit.transact(async |tx| {
        let (notice, cx) = (visit.site.signer_notice(), visit.cx());
        let recorded = attestations::update(tx, &cx, who, notice.as_ref(), shown, what).await?;
        if let Some(request) = request {
            indirect::attested(tx, &cx, who, request, recorded).await?;
        }
        // Who may attest and not order leaves the order to those who may.
        if let (Some(order), Ok(orderer)) = (order, who.agent().orderer())
            && let Err(OrderError::Database(error)) = orders::resume(tx, &cx, &orderer, order).await
        {
            return Err(error.into());
        }
        Ok(recorded)
    });
    match recorded.await {
        // Of a form that was sent twice, the first was recorded.
        Ok(_) | Err(UpdateError::Twice(_)) => Ok(done(visit, &subject, "acceptance-flash-recorded")),
        Err(UpdateError::Changed(theirs)) => {
            let page = AttestPage::overtaken(subject, form, *theirs);
            page.answer(visit, StatusCode::CONFLICT).await
        }
        Err(UpdateError::Attest(refused)) => {
            complain(visit, &mut form, &subject, refused)?;
            AttestPage::new(subject, form).refuse(visit).await
        }
    }
}

/// Back to Account info, or to the order, which says what was done.
pub(super) fn done(visit: &Visit, subject: &Subject, key: &'static str) -> HttpResponse {
    let flash = Flash::done(key)
        .with("agreement", &subject.agreement.name)
        .with("company", subject.customer.company_name.as_str());
    let page = match (subject.order, &subject.source) {
        (Some(order), _) => paths::order(order),
        (None, Some(source)) => paths::information(source.request.id),
        (None, None) => paths::customer(subject.customer.id),
    };
    visit.see_with(&page, flash)
}

/// Puts a refusal at the field that it is about.
pub(super) fn complain(
    visit: &Visit,
    form: &mut Form,
    subject: &Subject,
    refused: AttestError,
) -> Result<(), PageError> {
    match refused {
        AttestError::Future | AttestError::BeforeIntroduced(_) => {
            form.complain("accepted_on", fields::date_problem(visit.language, &refused));
        }
        AttestError::NoSuchVersion => form.complain("version", Problem::new("problem-version-none")),
        AttestError::OlderThanCurrent if subject.corrects => {
            form.complain("version", Problem::new("problem-version-older-than-before"));
        }
        AttestError::OlderThanCurrent => {
            let standing = subject.standing.as_ref().map_or(0, |standing| standing.rank);
            form.complain("version", fields::older_than_standing(standing));
        }
        AttestError::SameSigner => form.complain("first_name", Problem::new("problem-same-signer")),
        AttestError::NotServed => return Err(PageError::NotFound),
        AttestError::NationalCloud | AttestError::Retired => {
            return Err(PageError::Conflict("error-conflict-text"));
        }
        AttestError::Letter(unwritten) => return Err(unwritten.into()),
        AttestError::Database(error) => return Err(error.into()),
    }
    Ok(())
}
