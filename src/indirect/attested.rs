//! **Attest from it**: the provider's attestation was recorded from a reseller's answer (R-IND-2), which is its source.

use serde_json::json;

use super::store::information as store;
use super::{answers, find, tell};
use crate::accounts::Attester;
use crate::audit::{self, Context};
use crate::db::{self, Tx};
use crate::notices;
use crate::values::id::{ConfirmationId, InformationId};

/// Notes, in the transaction of the attestation, that it was recorded from the answer to a request, and tells the reseller. A
/// request that was settled meanwhile stays as it is: the attestation is the provider's own word. The caller has locked the
/// customer.
///
/// # Errors
/// If the database query fails.
pub async fn attested(
    tx: &mut Tx,
    cx: &Context,
    who: &Attester,
    id: InformationId,
    confirmation: ConfirmationId,
) -> Result<(), db::Error> {
    let agent = who.agent();
    let Some(request) = find(tx, agent.partner, id).await? else {
        return Ok(());
    };
    let Some(last) = answers(tx, id).await?.pop() else {
        return Ok(());
    };
    let name = agent.visitor.name.full();
    if !store::set_attested(tx, id, confirmation, (cx.now, &name)).await? {
        return Ok(());
    }
    let facts = json!({
        "agreement": request.type_id,
        "confirmation": confirmation,
        "reseller": request.reseller_name,
        "answered_by": last.answered_by_name,
        "evidence_sha256": last.evidence_sha256,
    });
    tell::log(tx, cx, audit::Kind::InformationUsed, &request, facts).await?;
    tell::lapse_for_provider(tx, cx, &request).await?;
    tell::lapse_for_reseller(tx, cx, &request).await?;
    let (to, kind) = (request.reseller_id, notices::Kind::InformationUsed);
    tell::tell(tx, cx, to, kind, &request, (&request.provider_name, None)).await?;
    Ok(())
}
