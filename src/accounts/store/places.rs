//! SQL of the network addresses and browsers from where agents of a partner were at work.

use crate::db::{Error, Tx};
use crate::sql;
use crate::values::Timestamp;
use crate::values::id::SessionId;

/// Records from where a session is used, if it is an agent's.
pub async fn note(tx: &mut Tx, session: SessionId, now: Timestamp) -> Result<(), Error> {
    sql!(
        tx,
        execute
        "insert into agent_places (place, partner_id, seen_at)
         select p.place, p.partner_id, cast($2 as bigint) from (
             select 'network:' || s.network_address as place, a.partner_id
             from sessions s join accounts a on a.id = s.account_id where s.id = $1
             union all select 'browser:' || s.browser, a.partner_id
             from sessions s join accounts a on a.id = s.account_id where s.id = $1 and s.browser is not null) p
         where p.partner_id is not null
         on conflict (place, partner_id) do update set seen_at = excluded.seen_at",
        session,
        now,
    )?;
    Ok(())
}

/// Removes what is older than a moment.
pub async fn sweep(tx: &mut Tx, before: Timestamp) -> Result<u64, Error> {
    sql!(tx, execute "delete from agent_places where seen_at <= $1", before)
}
