//! `POST /your-partners/{partner}/end`, `POST /customers/{customer}/end`,
//! `POST /customers/{customer}/partners/{partner}/end`: ending a relationship (R-REL-1).

use actix_web::{HttpResponse, web};

use crate::accounts::{CustomerAdmin, GlobalAdmin, OperatorAdmin};
use crate::customers;
use crate::invitations::end_relationship;
use crate::values::id::{CustomerId, PartnerId};
use crate::web::layout::Flash;
use crate::web::{PageError, Posted, Visit, paths};

/// A Customer admin ends the relationship with a partner.
///
/// # Errors
/// When the partner does not serve the customer, or the database does.
pub async fn by_customer(
    visit: Visit,
    CustomerAdmin(who): CustomerAdmin,
    id: web::Path<String>,
    _: Posted,
) -> Result<HttpResponse, PageError> {
    let partner: PartnerId = id.parse().map_err(|_| PageError::NotFound)?;
    let mut tx = visit.write().await?;
    let customer = customers::find(&mut tx, who.customer)
        .await?
        .ok_or(PageError::NotFound)?;
    if !end_relationship::end(&mut tx, &visit.cx(), partner, &customer).await? {
        return Err(PageError::NotFound);
    }
    tx.commit().await?;
    Ok(visit.see_with(&paths::your_partner(partner), Flash::done("relationship-ended-done")))
}

/// A partner's Global admin ends the relationship with a customer.
///
/// # Errors
/// When the partner does not serve the customer, or the database does.
pub async fn by_partner(
    visit: Visit,
    GlobalAdmin(who): GlobalAdmin,
    id: web::Path<String>,
    _: Posted,
) -> Result<HttpResponse, PageError> {
    let id: CustomerId = id.parse().map_err(|_| PageError::NotFound)?;
    let mut tx = visit.write().await?;
    let customer = customers::find_for(&mut tx, who.partner, id)
        .await?
        .ok_or(PageError::NotFound)?;
    end_relationship::end(&mut tx, &visit.cx(), who.partner, &customer).await?;
    tx.commit().await?;
    Ok(visit.see_with(&paths::customer(id), Flash::done("relationship-ended-done")))
}

/// An Operator admin ends the relationship of a partner and a customer.
///
/// # Errors
/// When the partner does not serve the customer, or the database does.
pub async fn by_operator(
    visit: Visit,
    _: OperatorAdmin,
    path: web::Path<(String, String)>,
    _: Posted,
) -> Result<HttpResponse, PageError> {
    let (customer, partner) = path.into_inner();
    let id: CustomerId = customer.parse().map_err(|_| PageError::NotFound)?;
    let partner: PartnerId = partner.parse().map_err(|_| PageError::NotFound)?;
    let mut tx = visit.write().await?;
    let customer = customers::find(&mut tx, id).await?.ok_or(PageError::NotFound)?;
    if !end_relationship::end(&mut tx, &visit.cx(), partner, &customer).await? {
        return Err(PageError::NotFound);
    }
    tx.commit().await?;
    Ok(visit.see_with(&paths::customer(id), Flash::done("relationship-ended-done")))
}
