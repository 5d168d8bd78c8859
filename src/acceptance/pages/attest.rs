//! `GET, POST /customers/{customer}/agreements/{agreement}`: **Update**

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use super::attest_form::{self, CONFIRM, Subject, Typed};
use crate::acceptance::{self, AttestError, Attestation, Confirmation, EvidenceFile, UpdateError};
use crate::accounts::{Agent, Attester};
use crate::agreements::{self, TextRef, Version};
use crate::db::Reader;
use crate::values::Problem;
use crate::values::id::CustomerId;
use crate::web::layout::Flash;
use crate::web::upload::{File, Uploaded};
use crate::web::{Form, PageError, Visit, filters, paths};
use crate::{customers, relationships};

#[derive(Template)]
#[template(path = "acceptance/attest.html")]
struct AttestPage {
    subject: Subject,
    form: Form,
    /// What was recorded while the form was being filled in.
    meanwhile: Option<Confirmation>,
    /// The chosen version opens nothing; this one would.
    needed: Option<Version>,
    /// The exact text that saving the form as it stands would record (R-AGR-5).
    text: Option<TextRef>,
}

/// The form, for a customer that the agent may attest for.
///
/// # Errors
/// When the customer or agreement is not there for this agent, the role does not reach so far, or the database does.
pub async fn show(visit: Visit, agent: Agent, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let (subject, _) = match find(&visit, &mut db, &agent, &path).await? {
        Found::Form(found) => *found,
        Found::Instead(response) => return Ok(response),
    };
    let form = subject.fresh();
    drop(db);
    answer(&visit, StatusCode::OK, subject, form, None).await
}

/// What the address leads to.
enum Found {
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
    let who = agent.attester_for(customer.bought_before)?;
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
    let current = acceptance::current(db, agent.partner, id, &agreement.id).await?;
    let versions = agreements::versions(db, &agreement.id).await?;
    let subject = Subject {
        customer,
        agreement,
        versions,
        standing: current.attested,
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
    agent: Agent,
    path: web::Path<(String, String)>,
    Uploaded { mut form, file }: Uploaded,
) -> Result<HttpResponse, PageError> {
    let found = find(&visit, &mut visit.read().await?, &agent, &path).await?;
    let (subject, who) = match found {
        Found::Form(found) => *found,
        Found::Instead(response) => return Ok(response),
    };
    let typed = subject.read(&mut form);
    let file = file.unwrap_or_else(|problem| {
        form.complain("evidence", problem);
        None
    });
    let Some(typed) = typed.filter(|_| !form.failed()) else {
        return answer(&visit, StatusCode::UNPROCESSABLE_ENTITY, subject, form, None).await;
    };
    if let Some(needed) = subject.better_than(typed.rank).cloned()
        && form.value(CONFIRM) != typed.rank.to_string()
    {
        let opens = Problem::new("problem-version-opens-nothing")
            .with("version", typed.rank)
            .with("needed", needed.rank);
        form.complain(CONFIRM, opens);
        form.fields_mut().set("version", typed.rank.to_string());
        return answer(&visit, StatusCode::UNPROCESSABLE_ENTITY, subject, form, Some(needed)).await;
    }
    record(&visit, &who, subject, form, typed, file).await
}

async fn record(
    visit: &Visit,
    who: &Attester,
    mut subject: Subject,
    mut form: Form,
    typed: Typed,
    file: Option<File>,
) -> Result<HttpResponse, PageError> {
    let what = Attestation {
        customer: &subject.customer,
        agreement: &subject.agreement,
        rank: typed.rank,
        language: typed.language,
        accepted_on: typed.accepted_on,
        today: subject.today,
        signer: typed.signer,
        basis: typed.basis,
        evidence: file.map(|file| EvidenceFile {
            name: file.name,
            media_type: file.media_type.as_str(),
            bytes: file.bytes,
        }),
        employee: typed.employee,
        sentence: subject.sentence(),
        sentence_language: visit.language,
    };
    let shown = form.value("current").parse().ok();
    let mut tx = visit.write().await?;
    let recorded = acceptance::update(&mut tx, &visit.cx(), who, shown, what).await;
    match recorded {
        Ok(_) => tx.commit().await?,
        // The first of the two was recorded; this one has nothing to add.
        Err(UpdateError::Twice(_)) => drop(tx),
        Err(UpdateError::Changed(theirs)) => {
            drop(tx);
            form.complain(
                "current",
                Problem::new("problem-attested-meanwhile").with("name", &theirs.recorded_by_name),
            );
            form.fields_mut().set("current", theirs.id.to_string());
            subject.standing = Some(*theirs.clone());
            let page = AttestPage {
                text: text_of(visit, &subject, &form).await?,
                subject,
                form,
                meanwhile: Some(*theirs),
                needed: None,
            };
            return visit.page(StatusCode::CONFLICT, page);
        }
        Err(UpdateError::Attest(refused)) => {
            drop(tx);
            complain(visit, &mut form, &subject, refused)?;
            return answer(visit, StatusCode::UNPROCESSABLE_ENTITY, subject, form, None).await;
        }
    }
    let flash = Flash::done("acceptance-flash-recorded")
        .with("agreement", &subject.agreement.name)
        .with("company", subject.customer.company_name.as_str());
    Ok(visit.see_with(&paths::customer(subject.customer.id), flash))
}

/// Puts a refusal at the field that it is about.
fn complain(visit: &Visit, form: &mut Form, subject: &Subject, refused: AttestError) -> Result<(), PageError> {
    match refused {
        AttestError::Future | AttestError::BeforeIntroduced(_) => {
            form.complain("accepted_on", attest_form::date_problem(visit.language, &refused));
        }
        AttestError::NoSuchVersion => form.complain("version", Problem::new("problem-version-none")),
        AttestError::OlderThanCurrent => {
            let standing = subject.standing.as_ref().map_or(0, |standing| standing.rank);
            form.complain("version", attest_form::older_than_standing(standing));
        }
        AttestError::SameSigner => form.complain("first_name", Problem::new("problem-same-signer")),
        AttestError::NotServed => return Err(PageError::NotFound),
        AttestError::NationalCloud | AttestError::Retired => {
            return Err(PageError::Conflict("error-conflict-text"));
        }
        AttestError::Database(told) => return Err(told.into()),
    }
    Ok(())
}

/// The text that follows from what the form says now, by the fallback of R-AGR-2.
async fn text_of(visit: &Visit, subject: &Subject, form: &Form) -> Result<Option<TextRef>, PageError> {
    let Some((rank, language)) = subject.text_of(form) else {
        return Ok(None);
    };
    let country = subject.customer.address.country;
    let mut db = visit.read().await?;
    Ok(agreements::text_for(&mut db, &subject.agreement.id, rank, country, language).await?)
}

async fn answer(
    visit: &Visit,
    status: StatusCode,
    subject: Subject,
    form: Form,
    needed: Option<Version>,
) -> Result<HttpResponse, PageError> {
    let page = AttestPage {
        text: text_of(visit, &subject, &form).await?,
        subject,
        form,
        meanwhile: None,
        needed,
    };
    visit.page(status, page)
}
