//! `GET, POST /information-requests/new`: **Request acceptance information**, about one customer or many that were selected on
//! the list.

use std::collections::HashSet;

use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use chrono::Duration;

use super::{DAYS, NOTE_CHARS};
use crate::accounts::{Asker, Channel};
use crate::agreements::{self, AgreementType};
use crate::customer_list;
use crate::customer_list::pages::list::{LIST, ListQuery};
use crate::customers;
use crate::db::Reader;
use crate::indirect::{self, InformationRequest, Obstacle};
use crate::relationships;
use crate::values::Problem;
use crate::values::id::{CustomerId, PartnerId};
use crate::values::text::optional_paragraph;
use crate::web::layout::Flash;
use crate::web::{Fields, Form, PageError, Posted, Visit, filters, list, paths};

/// So many customers can be asked about at once.
pub const MOST: usize = 200;

/// A customer and a reseller that can be asked about it, or why not.
struct Choice {
    customer: CustomerId,
    company_name: String,
    /// The reseller; `None` where nobody sells to the customer through the provider.
    reseller: Option<(PartnerId, String)>,
    obstacle: Option<Obstacle>,
    /// It is ticked from the start: of several resellers only the first is.
    is_first: bool,
}

impl Choice {
    /// The value of its box.
    fn value(&self) -> String {
        let reseller = self.reseller.as_ref().map(|(id, _)| id.to_string()).unwrap_or_default();
        format!("{} {reseller}", self.customer)
    }

    fn can_be_asked(&self) -> bool {
        self.reseller.is_some() && self.obstacle.is_none()
    }

    /// The message that says why nobody can be asked.
    fn why_not(&self) -> &'static str {
        self.obstacle.unwrap_or(Obstacle::NotServed).message()
    }
}

#[derive(Template)]
#[template(path = "indirect/new.html")]
struct NewPage {
    form: Form,
    choices: Vec<Choice>,
    agreement: AgreementType,
    /// More customers match than can be asked about at once.
    is_too_many: bool,
    back: String,
    action: String,
}

impl NewPage {
    fn is_ticked(&self, choice: &Choice) -> bool {
        match self.form.fields().has("ask") || self.form.fields().has("note") {
            true => self.form.fields().all("ask").any(|value| value == choice.value()),
            false => choice.is_first,
        }
    }

    fn can_ask(&self) -> bool {
        self.choices.iter().any(Choice::can_be_asked)
    }
}

/// The customers that the address names, or all that its filter lists.
async fn selected(
    visit: &Visit,
    db: &mut Reader,
    who: &Asker,
    request: &HttpRequest,
) -> Result<Vec<CustomerId>, PageError> {
    let query = Fields::of_query(request)?;
    if !query.has("all") {
        let mut known = HashSet::new();
        // Those that were ticked on the list, or the one whose page leads here.
        let ids = query.all("item").chain(query.all("customer"));
        let ids = ids.filter_map(|id| id.parse().ok());
        return Ok(ids.filter(|id| known.insert(*id)).take(MOST + 1).collect());
    }
    let channel = Channel::Agent(who.agent().clone());
    let asked = ListQuery::of(request, &channel, db).await?;
    // A filter that cannot be read would ask about customers that nobody meant.
    if asked.form.failed() {
        return Ok(Vec::new());
    }
    let order = asked.order(visit);
    let (rows, _) = customer_list::rows_after(db, &asked.filter, order, None, MOST + 1, visit.now).await?;
    Ok(rows.into_iter().map(|row| row.customer).collect())
}

async fn choices(
    visit: &Visit,
    db: &mut Reader,
    who: &Asker,
    agreement: &AgreementType,
    selected: &[CustomerId],
) -> Result<Vec<Choice>, PageError> {
    let provider = who.agent().partner;
    let mut choices = Vec::new();
    for id in selected.iter().take(MOST) {
        let Some(customer) = customers::find_for(db, provider, *id).await? else {
            continue;
        };
        let served = relationships::of_customer(db, *id).await?;
        let through_it = served
            .iter()
            .filter(|served| served.provider_id == Some(provider) && served.ended_at.is_none());
        let before = choices.len();
        for served in through_it {
            let both = (provider, served.partner_id);
            let today = visit.now.utc_date();
            let obstacle = indirect::obstacle(db, both, &customer, agreement, today).await?;
            choices.push(Choice {
                customer: *id,
                company_name: customer.company_name.to_string(),
                reseller: Some((served.partner_id, served.name.clone())),
                obstacle,
                is_first: choices.len() == before,
            });
        }
        if choices.len() == before {
            choices.push(Choice {
                customer: *id,
                company_name: customer.company_name.to_string(),
                reseller: None,
                obstacle: None,
                is_first: false,
            });
        }
    }
    Ok(choices)
}

async fn page(visit: &Visit, who: &Asker, request: &HttpRequest, form: Form) -> Result<Option<NewPage>, PageError> {
    let mut db = visit.read().await?;
    let agreement = agreements::asked_for(&mut db, visit.now.utc_date())
        .await?
        .ok_or(PageError::Conflict("information-no-agreement"))?;
    let selected = selected(visit, &mut db, who, request).await?;
    let choices = choices(visit, &mut db, who, &agreement, &selected).await?;
    if choices.is_empty() {
        return Ok(None);
    }
    let query = Fields::of_query(request)?;
    let back = match selected.as_slice() {
        [one] if !query.has("all") => paths::customer(*one),
        _ => LIST.with(&query),
    };
    Ok(Some(NewPage {
        form,
        choices,
        agreement,
        is_too_many: selected.len() > MOST,
        back,
        action: list::address(paths::INFORMATION_NEW, &query),
    }))
}

/// The selection, with the form that asks.
///
/// # Errors
/// If the query cannot be read, or the database query fails.
pub async fn show(visit: Visit, who: Asker, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let mut form = Form::default();
    form.set_date("answer_by", visit.today() + Duration::days(DAYS));
    match page(&visit, &who, &request, visit.typed_or(form)).await? {
        Some(page) => visit.ok(page),
        None => Ok(visit.see_with(paths::CUSTOMERS, Flash::notice("information-flash-none"))),
    }
}

/// A customer and a reseller, as a box names them.
fn pair(value: &str) -> Option<(CustomerId, PartnerId)> {
    let (customer, reseller) = value.split_once(' ')?;
    Some((customer.parse().ok()?, reseller.parse().ok()?))
}

/// Asks. Sent twice, it is asked once; what can no longer be asked is left out, and the answer says so.
///
/// # Errors
/// As [`show`].
pub async fn submit(
    visit: Visit,
    who: Asker,
    request: HttpRequest,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    let about: Vec<_> = form.fields().all("ask").filter_map(pair).take(MOST).collect();
    if about.is_empty() {
        form.complain("ask", Problem::new("problem-ask-none"));
    }
    let note = form.take("note", |raw| optional_paragraph(raw, NOTE_CHARS));
    let due_on = form.take_date("answer_by");
    if due_on.is_some_and(|due_on| due_on < visit.today()) {
        form.complain("answer_by", Problem::new("problem-answer-by-past"));
    }
    form.order_problems(&["ask", "note", "answer_by"]);
    let (Some(note), Some(due_on), false) = (note, due_on, form.failed()) else {
        return match page(&visit, &who, &request, form).await? {
            Some(page) => visit.unprocessable(page),
            None => Ok(visit.see_with(paths::CUSTOMERS, Flash::notice("information-flash-none"))),
        };
    };
    let agreement = agreements::asked_for(&mut visit.read().await?, visit.now.utc_date())
        .await?
        .ok_or(PageError::Conflict("information-no-agreement"))?;
    let what = InformationRequest {
        agreement: &agreement,
        note: note.as_deref(),
        due_on,
    };
    let wanted = about.len();
    let asked = visit
        .transact(async |tx| indirect::ask(tx, &visit.cx(), &who, &what, about).await)
        .await?;
    let flash = match asked {
        0 => Flash::notice("information-flash-nobody"),
        all if all == wanted => Flash::done("information-flash-asked").with("count", all),
        some => Flash::done("information-flash-some")
            .with("count", some)
            .with("left", wanted - some),
    };
    Ok(visit.see_with(paths::INFORMATION, flash))
}

#[cfg(test)]
mod tests {
    use super::pair;

    #[test]
    fn r_ind_2_a_box_names_a_customer_and_a_reseller() {
        let id = "01890000-0000-7000-8000-000000000000";
        assert!(pair(&format!("{id} {id}")).is_some());
        for wrong in ["", id, &format!("{id} "), &format!(" {id}"), "a b"] {
            assert!(pair(wrong).is_none(), "{wrong}");
        }
    }
}
