//! **Share with the customer**: the customer's admins can open evidence whose upload did not say so (R-ROLE-9).

use serde_json::json;

use crate::accounts::Attester;
use crate::audit::{self, Context, Event, Kind, Object};
use crate::confirmations::{self, evidence};
use crate::customers;
use crate::db::{self, Tx};
use crate::values::id::ConfirmationId;

/// Shares the evidence of an own attestation. Doing it twice does it once; `false` if the partner has no such evidence.
///
/// # Errors
/// If the database query fails.
pub async fn share_evidence(
    tx: &mut Tx,
    cx: &Context,
    who: &Attester,
    attested: ConfirmationId,
) -> Result<bool, db::Error> {
    let partner = who.agent().partner;
    let Some(attested) = confirmations::find(tx, attested).await?.filter(|it| it.is_of(partner)) else {
        return Ok(false);
    };
    let customer = customers::find_for(tx, partner, attested.customer).await?;
    let (Some(customer), Some(name)) = (customer, &attested.evidence_name) else {
        return Ok(false);
    };
    if evidence::share(tx, attested.id, who.agent().visitor.account, cx.now).await? {
        let object = Object::new("customer", customer.id, customer.company_name.as_str());
        let event = Event::new(Kind::EvidenceShared, object)
            .of_partner(partner)
            .of_customer(customer.id)
            .after(
                json!({ "confirmation": attested.id, "evidence": name, "evidence_sha256": attested.evidence_sha256 }),
            );
        audit::record(tx, cx, event).await?;
    }
    Ok(true)
}
