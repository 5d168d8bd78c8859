//! All SQL of the confirmations that were recorded last.

use super::latest::Latest;
use crate::db::{Error, Reader};
use crate::sql;
use crate::values::id::ConfirmationId;

pub(super) async fn latest(db: &mut Reader, limit: i64) -> Result<Vec<Latest>, Error> {
    sql!(
        db,
        all Latest,
        "select n.id, n.customer_id, c.company_name, t.name as agreement, n.rank, n.method, n.accepted_on, n.recorded_at,
                n.recorded_by_name, n.recorded_for
         from confirmations n
         join customers c on c.id = n.customer_id
         join agreement_types t on t.id = n.type_id
         order by n.id desc limit cast($1 as bigint)",
        limit,
    )
}

pub(super) async fn count_from(db: &mut Reader, first: ConfirmationId, limit: i64) -> Result<i64, Error> {
    sql!(
        db,
        scalar i64,
        "select count(*) from (select 1 from confirmations where id >= $1 limit cast($2 as bigint)) as counted",
        first,
        limit,
    )
}
