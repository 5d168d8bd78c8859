//! Whether a person has the single-key shortcuts of reviewing on: they can be switched off (WCAG 2.1.4).

use super::store::views as store;
use crate::accounts::Operator;
use crate::audit::Context;
use crate::db::{Error, Reader, Tx};
use crate::values::id::AccountId;

/// Whether they are on, as they are until they are switched off.
///
/// # Errors
/// If the database query fails.
pub async fn are_on(db: &mut Reader, account: AccountId) -> Result<bool, Error> {
    Ok(!store::has_shortcuts_off(db, account).await?)
}

/// Switches them on or off.
///
/// # Errors
/// If the database query fails.
pub async fn switch(tx: &mut Tx, cx: &Context, Operator(who): &Operator, on: bool) -> Result<(), Error> {
    tx.keeps_caches();
    if on {
        store::switch_shortcuts_on(tx, who.account).await
    } else {
        store::switch_shortcuts_off(tx, who.account, cx.now).await
    }
}
