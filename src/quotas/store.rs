//! All SQL of quotas.

use super::{Quota, Refused};
use crate::db::{Error, Reader, Tx};
use crate::sql;
use crate::values::Timestamp;

/// Uses one; `false` if all are used. A period that has ended begins again.
pub(super) async fn take(
    tx: &mut Tx,
    quota: Quota,
    subject: &str,
    name: &str,
    (now, ends_at): (Timestamp, Timestamp),
    most: i64,
) -> Result<bool, Error> {
    let taken = sql!(
        tx,
        execute
        "insert into quota_usage (quota, subject, subject_name, used, refused, ends_at) values ($1, $2, $3, 1, 0, $5)
         on conflict (quota, subject) do update
         set used = case when quota_usage.ends_at <= $4 then 1 else quota_usage.used + 1 end,
             refused = case when quota_usage.ends_at <= $4 then 0 else quota_usage.refused end,
             ends_at = case when quota_usage.ends_at <= $4 then excluded.ends_at else quota_usage.ends_at end,
             subject_name = excluded.subject_name
         where quota_usage.ends_at <= $4 or quota_usage.used < $6",
        quota,
        subject,
        name,
        now,
        ends_at,
        most,
    )?;
    Ok(taken == 1)
}

/// When the period of a quota ends.
pub(super) async fn ends_at(db: &mut Reader, quota: Quota, subject: &str) -> Result<Option<Timestamp>, Error> {
    sql!(
        db,
        maybe Timestamp,
        "select ends_at from quota_usage where quota = $1 and subject = $2",
        quota,
        subject,
    )
}

/// Counts a refusal and returns how many there are in this period.
pub(super) async fn refuse(tx: &mut Tx, quota: Quota, subject: &str, now: Timestamp) -> Result<Option<i64>, Error> {
    sql!(
        tx,
        maybe i64,
        "update quota_usage set refused = refused + 1, refused_at = $3 where quota = $1 and subject = $2
         returning refused",
        quota,
        subject,
        now,
    )
}

pub(super) async fn refused(db: &mut Reader, since: Timestamp, limit: i64) -> Result<Vec<Refused>, Error> {
    sql!(
        db,
        all Refused,
        "select quota, subject_name, refused, refused_at from quota_usage where refused_at >= $1
         order by refused_at desc limit cast($2 as bigint)",
        since,
        limit,
    )
}

pub(super) async fn sweep(tx: &mut Tx, before: Timestamp) -> Result<u64, Error> {
    sql!(tx, execute "delete from quota_usage where ends_at < $1", before)
}
