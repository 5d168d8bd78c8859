//! Counts of a whole partner's rows.

use crate::db::{Error, Reader};
use crate::sql;
use crate::status::Status;
use crate::values::id::PartnerId;

/// How many rows of a partner have each status.
pub(in crate::customer_list) async fn statuses(
    db: &mut Reader,
    rule: i64,
    partner: PartnerId,
) -> Result<Vec<(Status, i64)>, Error> {
    sql!(
        db,
        all(Status, i64),
        "select status, count(*) from customer_rows where rule = $1 and partner_id = $2 group by status",
        rule,
        partner,
    )
}
