//! `GET, POST /customers/{customer}/set-contact`: an Operator admin sets the contact address of a Customer admin where no Customer
//! admin can sign in (R-ACC-2).

use actix_web::{HttpResponse, web};
use askama::Template;

use crate::acceptances::pages::decline::reason;
use crate::accounts::OperatorAdmin;
use crate::accounts::contact_by_others::{self, SetError, settable};
use crate::accounts::people;
use crate::customers::{self, Customer};
use crate::notices::{self, Kind, News};
use crate::relationships;
use crate::values::id::{AccountId, CustomerId};
use crate::values::{EmailAddress, Problem};
use crate::web::layout::Flash;
use crate::web::{Form, PageError, Posted, Visit, filters, paths};
use crate::words::format::moment_of_record;

#[derive(Template)]
#[template(path = "customers/contact_set.html")]
struct SetPage {
    form: Form,
    customer: Customer,
    /// The Customer admins whose address can be set, each with name, sign-in name and address; none if they can change it
    /// themselves.
    admins: Vec<(String, String, String)>,
}

async fn page(visit: &Visit, form: Form, id: &str) -> Result<SetPage, PageError> {
    let id: CustomerId = id.parse().map_err(|_| PageError::NotFound)?;
    let mut db = visit.read().await?;
    let customer = customers::find(&mut db, id).await?.ok_or(PageError::NotFound)?;
    let people = people::of_customer(&mut db, id).await?;
    let admins = settable(&people, visit.now)
        .into_iter()
        .map(|person| {
            let detail = format!("{} · {}", person.sign_in_name, person.contact_email);
            (person.id.to_string(), person.name.full(), detail)
        })
        .collect();
    Ok(SetPage { form, customer, admins })
}

/// The form.
///
/// # Errors
/// If there is no such customer, or the database query fails.
pub async fn show(visit: Visit, _: OperatorAdmin, id: web::Path<String>) -> Result<HttpResponse, PageError> {
    visit.ok(page(&visit, visit.typed_or(Form::default()), &id).await?)
}

/// Sets it, from seven days on; tells the old address and all partners of the customer.
///
/// # Errors
/// As [`show`].
pub async fn submit(
    visit: Visit,
    who: OperatorAdmin,
    id: web::Path<String>,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    let email = form.take("email", EmailAddress::parse);
    let why = form.take("reason", |typed| {
        reason(typed, true)
            .map_err(|problem| problem.renamed("problem-decline-reason-missing", "problem-contact-reason-missing"))
    });
    let account: Option<AccountId> = form.value("account").parse().ok();
    if account.is_none() {
        form.complain("account", Problem::new("problem-contact-account-missing"));
    }
    let SetPage { customer, .. } = page(&visit, Form::default(), &id).await?;
    let (Some(email), Some(why), Some(account)) = (email, why, account) else {
        return visit.unprocessable(page(&visit, form, &id).await?);
    };
    let (cx, mailer) = (visit.cx(), visit.mailer());
    let company = customer.company_name.as_str();
    let set = visit
        .transact(async |tx| {
            let what = (&email, why.as_str());
            let change = contact_by_others::set(tx, &cx, &mailer, &who, (customer.id, company), account, what).await?;
            let Some(change) = change else {
                return Ok(None);
            };
            let news = News {
                kind: Kind::ContactSet,
                customer: Some(customer.id),
                company,
                agreement: None,
                version: None,
                person: &who.0.name.full(),
                reason: Some(&why),
            };
            for served in relationships::open_of(tx, customer.id).await? {
                notices::tell(tx, &cx, served.partner_id, &news).await?;
            }
            Ok::<_, SetError>(Some(change))
        })
        .await;
    let (field, problem) = match set {
        Ok(change) => {
            let from = change.map_or_else(
                || visit.now.plus(crate::accounts::contact::OBJECTION),
                |change| change.due_at,
            );
            let flash = Flash::done("customers-flash-contact-set")
                .with("email", email.as_str())
                .with("moment", moment_of_record(visit.language, visit.zone, from));
            return Ok(visit.see_with(&paths::customer(customer.id), flash));
        }
        Err(SetError::Same) => ("email", "problem-contact-same"),
        Err(SetError::AdminCan) => ("account", "problem-contact-admin-can"),
        Err(SetError::NotThere) => ("account", "problem-contact-account-missing"),
        Err(SetError::Letter(unwritten)) => return Err(PageError::fault(unwritten)),
        Err(SetError::Database(error)) => return Err(error.into()),
    };
    form.complain(field, Problem::new(problem));
    visit.unprocessable(page(&visit, form, &id).await?)
}
