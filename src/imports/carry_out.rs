//! The run: good rows are recorded a few in a transaction, each with its result, by the verbs of the forms. One that was
//! interrupted goes on behind the last row that is recorded (R-IMP-1).

use serde_json::json;

use super::judge::{Error, Judging, Plan, Rulebook, Verdict};
use super::problems::Detail;
use super::store::{imports as store, problems, rows};
use super::upload::object;
use super::{Import, MOST_TOGETHER, RowState, State};
use crate::accounts::people::Mailer;
use crate::attestations::pages::attest::attestation;
use crate::attestations::{self, AttestError};
use crate::audit::{self, Context, Event};
use crate::customers;
use crate::db::{self, Database, Tx};
use crate::onboarding::{self, Circumstances, SubmitError, sign_in_name};
use crate::values::Problem;
use crate::values::id::{ConfirmationId, CustomerId};

/// The rows recorded in one transaction, so that others can write in between.
const TOGETHER: i64 = 25;

/// Why rows were not recorded.
#[derive(Debug, thiserror::Error)]
enum Failed {
    /// This one was refused although it was good when it was checked. All that was recorded with it is rolled back.
    #[error("a row was refused")]
    Row(Detail),
    /// None of them is at fault.
    #[error(transparent)]
    Other(#[from] Error),
}

impl From<db::Error> for Failed {
    fn from(error: db::Error) -> Self {
        Self::Other(error.into())
    }
}

/// Records the next rows of an import; a row that is refused is recorded as such, and the others the next time. Where all or
/// none are recorded, it has all of them checked again.
///
/// # Errors
/// If an email cannot be written, or the database query fails; none of these rows is recorded.
pub(super) async fn step(
    db: &Database,
    cx: &Context,
    book: &Rulebook,
    notice: Option<&Mailer<'_>>,
    import: &Import,
) -> Result<(), Error> {
    let recorded = db
        .transact(async |tx| record_some(tx, cx, book, notice, import).await)
        .await;
    match recorded {
        Ok(()) => Ok(()),
        Err(Failed::Row(detail)) => Ok(db.transact(async |tx| refuse(tx, import, &detail).await).await?),
        Err(Failed::Other(error)) => Err(error),
    }
}

/// The import, locked, if it is still running.
async fn running(tx: &mut Tx, seen: &Import) -> Result<Option<Import>, db::Error> {
    let held = store::lock(tx, seen.id).await?;
    Ok(held.filter(|now| now.state == State::Running && now.handled == seen.handled))
}

async fn record_some(
    tx: &mut Tx,
    cx: &Context,
    book: &Rulebook,
    notice: Option<&Mailer<'_>>,
    seen: &Import,
) -> Result<(), Failed> {
    let Some(mut import) = running(tx, seen).await? else {
        return Ok(());
    };
    let limit = if import.all_or_nothing { MOST_TOGETHER } else { TOGETHER };
    let mut some = rows::good(tx, import.id, import.handled, limit).await?;
    let Some(last) = some.last().map(|row| row.number) else {
        return Ok(finish(tx, cx, import).await?);
    };
    // Customers are locked in this order, so that two imports never wait for one another.
    some.sort_by_key(|row| (row.customer, row.number));
    for customer in some.iter().filter_map(|row| row.customer) {
        customers::lock(tx, customer).await?;
    }
    let mut counts = import.counts;
    for row in &some {
        let judging = Judging {
            cx,
            book,
            import: &import,
            number: row.number,
            cells: &row.cells,
        };
        let judged = judging.judge(tx).await?;
        let (state, customer, confirmation) = match judged.verdict {
            Verdict::Good(plan) => {
                let (customer, confirmation) = record(tx, &judging, notice, plan).await?;
                counts.recorded += 1;
                (RowState::Created, Some(customer), confirmation)
            }
            Verdict::Unchanged => {
                counts.to_create -= 1;
                counts.unchanged += 1;
                (RowState::Unchanged, row.customer, None)
            }
            Verdict::Refused(details) => match details.into_iter().next() {
                Some(detail) => return Err(Failed::Row(detail)),
                None => (RowState::Refused, row.customer, None),
            },
        };
        rows::set_result(tx, import.id, row.number, state, customer, confirmation).await?;
    }
    import.counts = counts;
    import.handled = last;
    store::set_progress(tx, &import).await?;
    Ok(())
}

/// Records a row by the verb of its form.
async fn record(
    tx: &mut Tx,
    judging: &Judging<'_>,
    notice: Option<&Mailer<'_>>,
    plan: Plan,
) -> Result<(CustomerId, Option<ConfirmationId>), Failed> {
    let (cx, who) = (judging.cx, &judging.book.who);
    match plan {
        Plan::Attest(plan) => {
            let (subject, typed) = *plan;
            let what = judging.signed(attestation(&subject, typed, None));
            match attestations::attest(tx, cx, who, notice, what).await {
                Ok(id) => Ok((subject.customer.id, Some(id))),
                Err(AttestError::Database(error)) => Err(error.into()),
                Err(AttestError::Letter(unwritten)) => Err(Error::from(unwritten).into()),
                Err(_) => Err(judging.failed("problem-attestation-refused")),
            }
        }
        Plan::Create(what) => {
            let how = Circumstances {
                agreement: judging.book.asked().cloned(),
                today: judging.book.today,
                sentence: judging.import.sentence.clone(),
                evidence: None,
                sign_in_name: sign_in_name(&what.customer.domain),
                password_hash: None,
            };
            match onboarding::create(tx, cx, who, notice, &what, how).await {
                Ok(customer) => Ok((customer, None)),
                Err(SubmitError::Database(error)) => Err(error.into()),
                Err(SubmitError::Letter(unwritten)) => Err(Error::from(unwritten).into()),
                Err(SubmitError::DomainTaken) => Err(judging.failed("problem-import-domain-taken")),
                Err(SubmitError::Attest(_) | SubmitError::Invite(_)) => {
                    Err(judging.failed("problem-attestation-refused"))
                }
            }
        }
    }
}

impl Judging<'_> {
    fn failed(&self, key: &'static str) -> Failed {
        Failed::Row(Detail::new(self.number, "", &Problem::new(key), ""))
    }
}

/// Notes that a row is refused after all.
async fn refuse(tx: &mut Tx, seen: &Import, detail: &Detail) -> Result<(), db::Error> {
    tx.keeps_caches();
    let Some(mut import) = running(tx, seen).await? else {
        return Ok(());
    };
    if import.all_or_nothing {
        return store::check_again(tx, import.id).await;
    }
    import.counts.to_create -= 1;
    import.counts.refused += 1;
    problems::insert(tx, import.id, detail).await?;
    rows::set_result(tx, import.id, detail.number, RowState::Refused, None, None).await?;
    store::set_progress(tx, &import).await
}

async fn finish(tx: &mut Tx, cx: &Context, mut import: Import) -> Result<(), db::Error> {
    import.state = State::Done;
    store::set_progress(tx, &import).await?;
    let event = Event::new(audit::Kind::ImportFinished, object(&import))
        .of_partner(import.partner)
        .after(json!({
            "recorded": import.counts.recorded,
            "unchanged": import.counts.unchanged,
            "refused": import.counts.refused,
        }));
    audit::record(tx, cx, event).await
}
