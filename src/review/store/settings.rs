//! All SQL of the settings of reviewing.

use crate::db::{Error, Reader, Tx};
use crate::review::Thresholds;
use crate::review::settings::{Settings, at_least_one};
use crate::sql;

pub(in crate::review) async fn find(db: &mut Reader) -> Result<Settings, Error> {
    let (revision, same_signer, backdated_days, many, many_minutes, four_eyes) = sql!(
        db,
        one(i64, i64, i64, i64, i64, bool),
        "select revision, same_signer, backdated_days, many, many_minutes, four_eyes from review_settings where id = 1"
    )?;
    Ok(Settings {
        revision,
        thresholds: Thresholds {
            same_signer: at_least_one(same_signer),
            backdated_days: u32::try_from(backdated_days).unwrap_or(u32::MAX),
            many: at_least_one(many),
            many_minutes: at_least_one(many_minutes),
        },
        four_eyes,
    })
}

/// Locks the settings until the transaction ends.
pub(in crate::review) async fn lock(tx: &mut Tx) -> Result<(), Error> {
    sql!(tx, execute "update review_settings set revision = revision where id = 1")?;
    Ok(())
}

pub(in crate::review) async fn update(tx: &mut Tx, what: &Settings) -> Result<(), Error> {
    let thresholds = what.thresholds;
    sql!(
        tx,
        execute
        "update review_settings
         set revision = $1, same_signer = $2, backdated_days = $3, many = $4, many_minutes = $5, four_eyes = $6
         where id = 1",
        what.revision,
        i64::from(thresholds.same_signer.get()),
        i64::from(thresholds.backdated_days),
        i64::from(thresholds.many.get()),
        i64::from(thresholds.many_minutes.get()),
        what.four_eyes,
    )?;
    Ok(())
}
