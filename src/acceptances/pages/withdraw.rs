//! `GET, POST /withdraw/{agreement}`: **Withdraw** consent (R-DIRECT-5).

use actix_web::{HttpResponse, web};
use askama::Template;

use super::accept_request;
use super::decline::reason;
use crate::acceptances::withdraw::{Withdrawing, withdraw};
use crate::accounts::CustomerAdmin;
use crate::agreements::{self, AgreementType};
use crate::confirmations::{self, withdrawal};
use crate::customers::{self, Customer};
use crate::db::Reader;
use crate::values::Problem;
use crate::values::id::WithdrawalId;
use crate::web::layout::Flash;
use crate::web::{Form, PageError, Posted, Visit, filters, paths};

#[derive(Template)]
#[template(path = "acceptances/withdraw.html")]
struct WithdrawPage {
    customer: Customer,
    agreement: AgreementType,
    person: String,
    form: Form,
}

/// What there is to withdraw; `None` if nothing is confirmed.
async fn find(db: &mut Reader, who: &CustomerAdmin, id: &str) -> Result<Option<(Customer, AgreementType)>, PageError> {
    let agreement = agreements::find_type(db, id).await?.ok_or(PageError::NotFound)?;
    let customer = customers::find(db, who.0.customer).await?.ok_or(PageError::NotFound)?;
    let withdrawn = withdrawal::last(db, customer.id, &agreement.id, None).await?;
    let stands = confirmations::history(db, None, customer.id, None)
        .await?
        .iter()
        .any(|confirmation| {
            confirmation.type_id == agreement.id
                && withdrawn
                    .as_ref()
                    .is_none_or(|withdrawal| confirmation.recorded_at > withdrawal.withdrawn_at)
        });
    Ok(stands.then_some((customer, agreement)))
}

/// What withdrawing means, and the box to tick.
///
/// # Errors
/// When the role is not permitted, or the database query fails.
pub async fn show(visit: Visit, who: CustomerAdmin, id: web::Path<String>) -> Result<HttpResponse, PageError> {
    let Some((customer, agreement)) = find(&mut visit.read().await?, &who, &id).await? else {
        return Ok(visit.see_with(paths::HOME, Flash::notice("withdraw-nothing")));
    };
    let mut form = Form::default();
    let number = WithdrawalId::new(visit.now, &visit.site.random);
    form.fields_mut().set("number", number.to_string());
    visit.ok(WithdrawPage {
        person: who.0.visitor.name.full(),
        customer,
        agreement,
        form,
    })
}

/// Withdraws.
///
/// # Errors
/// As [`show`].
pub async fn submit(
    visit: Visit,
    who: CustomerAdmin,
    id: web::Path<String>,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    let done = |agreement: &str| {
        let flash = Flash::done("withdraw-done").with("agreement", agreement);
        Ok(visit.see_with(paths::HOME, flash))
    };
    let Some((customer, agreement)) = find(&mut visit.read().await?, &who, &id).await? else {
        return Ok(visit.see_with(paths::HOME, Flash::notice("withdraw-nothing")));
    };
    let typed = form.take("reason", |typed| reason(typed, false));
    if form.value("withdraw") != "yes" {
        form.complain("withdraw", Problem::new("problem-withdraw-not-ticked"));
    }
    let number: Result<WithdrawalId, _> = form.value("number").parse();
    let (Some(reason), Ok(number), false) = (typed, number, form.failed()) else {
        if !form.failed() {
            return Err(PageError::BadRequest("error-bad-request-text"));
        }
        let page = WithdrawPage {
            person: who.0.visitor.name.full(),
            customer,
            agreement,
            form,
        };
        return visit.unprocessable(page);
    };
    let withdrawn = visit.transact(async |tx| {
        // Of two tabs, the second finds what the first has left.
        customers::lock(tx, customer.id).await?;
        if find(tx, &who, &id).await?.is_none() {
            return Ok(false);
        }
        let person = accept_request::person(tx, &who.0).await?;
        let what = Withdrawing {
            id: number,
            customer: &customer,
            agreement: &agreement,
            email: &person.contact_email,
            reason: &reason,
        };
        withdraw(tx, &visit.cx(), &who, &what).await?;
        Ok::<_, PageError>(true)
    });
    if !withdrawn.await? {
        return Ok(visit.see_with(paths::HOME, Flash::notice("withdraw-nothing")));
    }
    done(&agreement.name)
}
