//! `GET, POST /customers/{customer}/orders/new`: **New order**

use std::collections::BTreeSet;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use super::order::landed;
use super::why::Why;
use super::{seats_problem, typed_seats};
use crate::accounts::{Channel, Orderer};
use crate::agreements::policy;
use crate::customers::{self, Customer};
use crate::db::Reader;
use crate::orders::{self, Act, Decision, NewOrder, Offer, OrderError, Question, What, judge, place};
use crate::relationships;
use crate::values::Problem;
use crate::values::id::{CustomerId, OrderId};
use crate::web::layout::Flash;
use crate::web::{Form, PageError, Posted, Visit, filters, paths};

/// The field under which everything that is wrong with the seats is said.
const SEATS: &str = "order_seats";

/// An offer of the form.
struct Row {
    offer: Offer,
    /// The field with the seats.
    field: String,
    /// What is typed there.
    seats: String,
    /// The name of the agreement for which it is marked.
    agreement: String,
}

#[derive(Template)]
#[template(path = "orders/new.html")]
struct NewOrderPage {
    customer: Customer,
    rows: Vec<Row>,
    /// Why an order would be held now.
    why: Option<Why>,
    form: Form,
}

impl NewOrderPage {
    async fn new(
        visit: &Visit,
        db: &mut Reader,
        who: &Orderer,
        customer: Customer,
        form: Form,
    ) -> Result<Self, PageError> {
        let today = visit.now.utc_date();
        let mut rows = Vec::new();
        for offer in orders::catalogue(db, today).await? {
            let field = format!("seats_{}", offer.id);
            rows.push(Row {
                agreement: super::agreement_name(db, offer.type_id.as_deref()).await?,
                seats: form.value(&field).to_owned(),
                field,
                offer,
            });
        }
        let asked = Question {
            partner: who.agent().partner,
            kind: who.agent().kind,
            customer: &customer,
            act: Act::Purchase,
            channel: policy::Channel::Portal,
            needs: BTreeSet::new(),
        };
        let why = match judge(db, &asked, visit.now).await? {
            Decision::Held(hold) => {
                let reader = Channel::Agent(who.agent().clone());
                Some(Why::of(db, &hold, &customer, &reader, visit.language, today).await?)
            }
            Decision::Allowed(_) => None,
        };
        Ok(Self {
            customer,
            rows,
            why,
            form,
        })
    }
}

/// The customer, if this partner serves it.
async fn find(db: &mut Reader, who: &Orderer, id: &str) -> Result<(Customer, bool), PageError> {
    let id: CustomerId = id.parse().map_err(|_| PageError::NotFound)?;
    let partner = who.agent().partner;
    let customer = customers::find_for(db, partner, id).await?.ok_or(PageError::NotFound)?;
    let relationship = relationships::between(db, partner, id).await?;
    Ok((
        customer,
        relationship.is_some_and(|relationship| relationship.is_open()),
    ))
}

fn ended(visit: &Visit, customer: &Customer) -> HttpResponse {
    visit.see_with(&paths::customer(customer.id), Flash::notice("order-flash-not-served"))
}

/// The catalogue, with a field for the seats of each offer.
///
/// # Errors
/// When the customer is not there for this agent, the role is not permitted, or the database query fails.
pub async fn show(visit: Visit, who: Orderer, id: web::Path<String>) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let (customer, is_served) = find(&mut db, &who, &id).await?;
    if !is_served {
        return Ok(ended(&visit, &customer));
    }
    let mut form = Form::default();
    let number = OrderId::new(visit.now, &visit.site.random);
    form.fields_mut().set("order", number.to_string());
    let page = NewOrderPage::new(&visit, &mut db, &who, customer, visit.typed_or(form)).await?;
    visit.ok(page)
}

/// Places the order. Sent twice, it is placed once.
///
/// # Errors
/// As [`show`].
pub async fn submit(
    visit: Visit,
    who: Orderer,
    id: web::Path<String>,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let (customer, is_served) = find(&mut db, &who, &id).await?;
    if !is_served {
        return Ok(ended(&visit, &customer));
    }
    let Ok(number) = form.value("order").parse::<OrderId>() else {
        return Err(PageError::BadRequest("error-bad-request-text"));
    };
    let mut wanted = Vec::new();
    for offer in orders::catalogue(&mut db, visit.now.utc_date()).await? {
        let typed = form.value(&format!("seats_{}", offer.id)).trim().to_owned();
        match typed_seats(&typed) {
            _ if typed.is_empty() => {}
            Some(seats) if (1..=offer.max_seats).contains(&seats) => wanted.push((offer.id, seats)),
            _ => form.complain(SEATS, seats_problem(&offer.name, offer.max_seats)),
        }
    }
    if wanted.is_empty() {
        form.complain(SEATS, Problem::new("problem-order-nothing"));
    }
    if form.failed() {
        let page = NewOrderPage::new(&visit, &mut db, &who, customer, form).await?;
        return visit.unprocessable(page);
    }
    drop(db);
    let new = NewOrder {
        id: number,
        customer: customer.id,
        channel: policy::Channel::Portal,
        what: What::Purchase(wanted),
        releases: form.checked("releases", "yes"),
    };
    let problem = match visit
        .transact(async |tx| place(tx, &visit.cx(), &who, &new).await)
        .await
    {
        Ok(order) => return landed(&visit, who.agent(), &order).await,
        Err(OrderError::Refused(_)) => return Ok(ended(&visit, &customer)),
        Err(OrderError::NotSold) => Problem::new("problem-order-not-sold"),
        Err(OrderError::Changed) => {
            let number = OrderId::new(visit.now, &visit.site.random);
            form.fields_mut().set("order", number.to_string());
            Problem::new("problem-order-again")
        }
        Err(error) => return Err(error.into()),
    };
    form.complain(SEATS, problem);
    let page = NewOrderPage::new(&visit, &mut visit.read().await?, &who, customer, form).await?;
    visit.page(StatusCode::CONFLICT, page)
}
