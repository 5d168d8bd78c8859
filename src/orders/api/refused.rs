//! Why an order is refused, in the documented codes: above all the gate, which says what is missing and what to do.

use actix_web::http::StatusCode;

use crate::agreements;
use crate::api::{Call, Fault, code};
use crate::customers::Customer;
use crate::db::Reader;
use crate::orders::cart::{CartError, Failure, LineError, NotOrdered};
use crate::orders::gate::Mover;
use crate::orders::{Hold, OrderError, Reason, items};
use crate::paths;
use crate::values::Language;
use crate::words;

/// The refusal of an order, or of another number of seats.
pub(super) async fn order(db: &mut Reader, call: &Call, customer: &Customer, error: OrderError) -> Fault {
    match error {
        OrderError::NotFound => Fault::not_found("customer"),
        OrderError::Refused(hold) => match hold.reason {
            Reason::NotServed | Reason::Reseller => not_served(),
            _ => gate(db, call, customer, &hold).await.unwrap_or_else(|fault| fault),
        },
        OrderError::NotSold => Fault::property(
            "offerId",
            "The offer is not sold any more. GET /v1/offers tells those that are.",
        ),
        OrderError::Seats => Fault::bad(
            code::QUANTITY,
            "quantity: It is out of the offer's range. GET /v1/offers tells the least and the most.",
        ),
        OrderError::Nothing => Fault::property("lineItems", "Send at least one line."),
        OrderError::Changed => Fault::new(
            StatusCode::CONFLICT,
            code::PENDING,
            "The subscription was changed meanwhile. Get it again.",
        ),
        OrderError::Cancelled => deleted(),
        OrderError::NotRenewable => Fault::request("The subscription cannot be renewed now."),
        OrderError::Database(error) => error.into(),
    }
}

/// The partner does not serve the customer any more.
pub(super) fn not_served() -> Fault {
    Fault::forbidden(
        code::NO_RELATIONSHIP,
        "Your organization has no relationship with this customer any more. Ask the customer for one: GET \
         /v1/customers/relationshiprequests gives the link.",
    )
}

/// The subscription is deleted for good.
pub(super) fn deleted() -> Fault {
    Fault::property(
        "status",
        "The subscription is deleted and cannot be changed. Order it again.",
    )
}

/// Which agreement has to be confirmed, why, and how.
async fn gate(db: &mut Reader, call: &Call, customer: &Customer, hold: &Hold) -> Result<Fault, Fault> {
    let agreement = match hold.type_id.as_deref() {
        Some(type_id) => agreements::find_type(db, type_id).await?,
        None => None,
    };
    let (name, version) = (
        agreement.as_ref().map_or("", |known| known.name.as_str()),
        hold.version.unwrap_or_default(),
    );
    let args = [("agreement", name.into()), ("version", version.into())];
    let matter = words::text_with(Language::English, hold.reason.message(), &args);
    let takes = match &agreement {
        Some(known) => agreements::timeline(db)
            .await?
            .takes_confirmations(&known.id, call.now().utc_date()),
        None => false,
    };
    let confirm = format!(
        "Confirm the acceptance by POST /v1/customers/{}/agreements with the templateId {}",
        customer.id,
        agreement.as_ref().map(|known| known.template_id).unwrap_or_default()
    );
    let next = match hold.mover {
        _ if !takes => "Ask the operator of this service: no agreement takes confirmations now.".to_owned(),
        Mover::CustomerOrPartner => format!(
            "{confirm}, or ask the customer to accept at {}{}. Then send this again with another MS-RequestId.",
            call.site().public_url,
            paths::ACCEPT
        ),
        _ => format!("{confirm}. Then send this again with another MS-RequestId."),
    };
    let needed = match &agreement {
        Some(_) => format!(
            "{} needs a confirmation of the {name} (version {version}).",
            customer.company_name
        ),
        None => format!("{} needs a confirmation.", customer.company_name),
    };
    Ok(Fault::forbidden(code::GATE, format!("{needed} {matter} {next}")))
}

/// What is wrong with a line; `name` is its property with the offer.
pub(super) fn line(at: &str, name: &str, error: &LineError) -> Fault {
    match error {
        LineError::NoItem => Fault::property(
            &format!("{at}.{name}"),
            "There is no such offer. GET /v1/offers tells those that are sold.",
        ),
        LineError::Term(months) => Fault::property(
            &format!("{at}.termDuration"),
            format!(
                "The offer has the term {}. Send that, or leave it out.",
                items::term(*months)
            ),
        ),
        LineError::Seats(most) => Fault::bad(code::QUANTITY, format!("{at}.quantity: It must be from 1 to {most}.")),
    }
}

/// The refusal of a cart.
pub(super) async fn cart(db: &mut Reader, call: &Call, customer: &Customer, error: CartError) -> Fault {
    match error {
        CartError::NotFound => Fault::not_found("cart"),
        CartError::Ordered => Fault::request("Some of the cart is ordered already. Make another cart for the rest."),
        CartError::Failed(failed) => match failed.into_iter().next() {
            Some(first) => failure(db, call, customer, first).await,
            None => Fault::property("lineItems", "The cart is empty. Send at least one line."),
        },
        CartError::Database(error) => error.into(),
    }
}

/// Why lines of a cart were not ordered.
pub(super) async fn failure(db: &mut Reader, call: &Call, customer: &Customer, failure: Failure) -> Fault {
    match failure.why {
        NotOrdered::Line(error) => line(&format!("lineItems[{}]", failure.line), "catalogItemId", &error),
        NotOrdered::Order(error) => order(db, call, customer, error).await,
    }
}
