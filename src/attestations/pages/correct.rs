//! `GET, POST /confirmations/{confirmation}/correct`: **Correct**

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::attest::{self, AttestPage, Found};
use super::attest_form::{Subject, Typed};
use super::fields;
use crate::accounts::{Agent, Attester};
use crate::attestations::{self, CorrectError, Correction};
use crate::confirmations::{self, EvidenceChange};
use crate::db::Reader;
use crate::values::Problem;
use crate::values::id::ConfirmationId;
use crate::web::layout::Flash;
use crate::web::upload::Uploaded;
use crate::web::{Form, PageError, Visit, paths};
use crate::{agreements, customers};

/// The form, filled in with what was attested. Of an attestation that does not stand any longer, nothing is corrected.
///
/// # Errors
/// When it is not this partner's own attestation, the role is not permitted, or the database query fails.
pub async fn show(visit: Visit, agent: Agent, path: web::Path<String>) -> Result<HttpResponse, PageError> {
    let id = identifier(&path)?;
    let mut db = visit.read().await?;
    let (subject, _) = match find(&visit, &mut db, &agent, id).await? {
        Found::Form(found) => *found,
        Found::Instead(response) => return Ok(response),
    };
    let over = match confirmations::decision::rejection_of(&mut db, id).await? {
        Some(_) => Some("acceptance-flash-rejected"),
        None => (!stands(&subject, id)).then_some("acceptance-flash-not-current"),
    };
    if let Some(over) = over {
        return Ok(visit.see_with(&paths::confirmation(id), Flash::notice(over)));
    }
    let form = visit.typed().map_or_else(|| subject.fresh(), fields::unticked);
    drop(db);
    AttestPage::new(subject, form).answer(&visit, StatusCode::OK).await
}

fn identifier(path: &str) -> Result<ConfirmationId, PageError> {
    path.parse().map_err(|_| PageError::NotFound)
}

fn stands(subject: &Subject, id: ConfirmationId) -> bool {
    subject.standing.as_ref().is_some_and(|standing| standing.id == id)
}

async fn find(visit: &Visit, db: &mut Reader, agent: &Agent, id: ConfirmationId) -> Result<Found, PageError> {
    let wrong = confirmations::find(db, id)
        .await?
        .filter(|wrong| wrong.is_of(agent.partner))
        .ok_or(PageError::NotFound)?;
    let customer = customers::find_for(db, agent.partner, wrong.customer)
        .await?
        .ok_or(PageError::NotFound)?;
    let agreement = agreements::find_type(db, &wrong.type_id)
        .await?
        .ok_or(PageError::NotFound)?;
    Ok(match attest::subject(visit, db, agent, customer, agreement).await? {
        Found::Form(found) => {
            let (subject, who) = *found;
            let corrects = true;
            Found::Form(Box::new((Subject { corrects, ..subject }, who)))
        }
        instead => instead,
    })
}

/// Corrects. Sent twice, it is recorded once; anyone who comes second to a colleague's correction is shown that one.
///
/// # Errors
/// As [`show`].
pub async fn submit(
    visit: Visit,
    path: web::Path<String>,
    Uploaded { who, mut form, file }: Uploaded<Agent>,
) -> Result<HttpResponse, PageError> {
    let id = identifier(&path)?;
    let found = find(&visit, &mut visit.read().await?, &who, id).await?;
    let (subject, who) = match found {
        Found::Form(found) => *found,
        Found::Instead(response) => return Ok(response),
    };
    let evidence = fields::evidence_change(&mut form, file).await?;
    let Some(typed) = subject.read(&mut form) else {
        return match &subject.standing {
            Some(theirs) if theirs.id != id => {
                let theirs = theirs.clone();
                let page = AttestPage::overtaken(subject, form, theirs);
                page.answer(&visit, StatusCode::CONFLICT).await
            }
            _ => AttestPage::new(subject, form).refuse(&visit).await,
        };
    };
    if let Some(needed) = subject.unopened(&mut form, typed.rank) {
        let unopened = (typed.rank, needed);
        return AttestPage::opens_nothing(subject, form, unopened).refuse(&visit).await;
    }
    record(&visit, &who, id, subject, form, typed, evidence).await
}

async fn record(
    visit: &Visit,
    who: &Attester,
    of: ConfirmationId,
    subject: Subject,
    mut form: Form,
    typed: Typed,
    evidence: EvidenceChange,
) -> Result<HttpResponse, PageError> {
    let correction = Correction {
        of,
        reason: typed.reason.clone(),
        what: attest::attestation(&subject, typed, None),
        evidence,
    };
    let corrected = visit.transact(async |tx| {
        let notice = visit.site.signer_notice();
        attestations::correct(tx, &visit.cx(), who, notice.as_ref(), correction).await
    });
    match corrected.await {
        // Of a form that was sent twice, the first was recorded.
        Ok(_) | Err(CorrectError::Twice(_)) => Ok(attest::done(visit, &subject, "acceptance-flash-corrected")),
        Err(CorrectError::Changed(theirs)) => {
            let page = AttestPage::overtaken(subject, form, *theirs);
            page.answer(visit, StatusCode::CONFLICT).await
        }
        Err(CorrectError::Rejected) => {
            form.complain("reason", Problem::new("problem-correct-rejected"));
            AttestPage::new(subject, form).refuse(visit).await
        }
        Err(CorrectError::Nothing) => {
            form.complain("reason", Problem::new("problem-correct-nothing"));
            AttestPage::new(subject, form).refuse(visit).await
        }
        Err(CorrectError::Attest(refused)) => {
            attest::complain(visit, &mut form, &subject, refused)?;
            AttestPage::new(subject, form).refuse(visit).await
        }
    }
}
