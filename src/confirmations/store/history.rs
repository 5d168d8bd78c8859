//! SQL of a customer's confirmations, page by page.

use crate::confirmations::Confirmation;
use crate::db::{Error, Reader};
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::{ConfirmationId, CustomerId, PartnerId};

/// The confirmations that a partner sees of a customer, the newest first, from behind a place on.
pub(in crate::confirmations) async fn after(
    db: &mut Reader,
    partner: PartnerId,
    customer: CustomerId,
    (recorded_at, id): (Timestamp, ConfirmationId),
    limit: usize,
) -> Result<Vec<Confirmation>, Error> {
    sql!(
        db,
        all Confirmation,
        "select * from confirmations
         where customer_id = $1 and (partner_id is null or partner_id = $2)
           and (recorded_at < $3 or (recorded_at = $3 and id < $4))
         order by recorded_at desc, id desc limit cast($5 as bigint)",
        customer,
        partner,
        recorded_at,
        id,
        i64::try_from(limit).unwrap_or(i64::MAX),
    )
}
