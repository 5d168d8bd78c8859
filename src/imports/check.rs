//! The check: a dry run of all rows, which records nothing but what each would come to (R-IMP-2).

use std::collections::HashMap;

use super::judge::{Error, Judged, Judging, Rulebook, Verdict};
use super::problems::Detail;
use super::store::{imports as store, problems, rows};
use super::{Import, RowState, State};
use crate::audit::Context;
use crate::db::{self, Database, Reader, Tx};
use crate::values::Problem;

/// The rows that are checked at once.
const TOGETHER: i64 = 100;

/// Checks the next rows of an import.
///
/// # Errors
/// If a row cannot be judged by a fault of ours, or the database query fails; they are checked again.
pub(super) async fn step(db: &Database, cx: &Context, book: &Rulebook, import: &Import) -> Result<(), Error> {
    let mut reader = db.read().await?;
    let some = rows::behind(&mut reader, import.id, import.handled, TOGETHER).await?;
    let judged = judge(&mut reader, cx, book, import, &some).await?;
    drop(reader);
    db.transact(async |tx| note(tx, import, &some, &judged).await).await?;
    Ok(())
}

async fn judge(
    db: &mut Reader,
    cx: &Context,
    book: &Rulebook,
    import: &Import,
    some: &[rows::Stored],
) -> Result<Vec<Judged>, Error> {
    let mut judged: Vec<Judged> = Vec::with_capacity(some.len());
    let mut about: HashMap<String, i64> = HashMap::new();
    for row in some {
        let judging = Judging {
            cx,
            book,
            import,
            number: row.number,
            cells: &row.cells,
        };
        let mut now = judging.judge(db).await?;
        if !now.about.is_empty() && !matches!(now.verdict, Verdict::Refused(_)) {
            let before = match about.get(&now.about) {
                Some(before) => Some(*before),
                None => rows::about_the_same(db, import.id, &now.about, row.number).await?,
            };
            match before {
                Some(before) => {
                    let twice = Problem::new("problem-import-twice").with("row", before);
                    now.verdict = Verdict::Refused(vec![Detail::new(row.number, "", &twice, "")]);
                }
                None => {
                    about.insert(now.about.clone(), row.number);
                }
            }
        }
        judged.push(now);
    }
    Ok(judged)
}

/// Notes what the rows would come to, unless another instance did, or the columns were chosen otherwise meanwhile.
async fn note(tx: &mut Tx, seen: &Import, some: &[rows::Stored], judged: &[Judged]) -> Result<(), db::Error> {
    tx.keeps_caches();
    let held = store::lock(tx, seen.id).await?;
    let is_same =
        |now: &Import| now.state == State::Checking && now.revision == seen.revision && now.handled == seen.handled;
    let Some(mut import) = held.filter(is_same) else {
        return Ok(());
    };
    let Some(last) = some.last() else {
        import.state = State::Checked;
        return store::set_progress(tx, &import).await;
    };
    problems::clear(tx, import.id, import.handled, last.number).await?;
    for (row, judged) in some.iter().zip(judged) {
        let state = match &judged.verdict {
            Verdict::Good(_) => {
                import.counts.to_create += 1;
                import.counts.outdated += i64::from(judged.is_outdated);
                if let Some(agreement) = judged.agreement.as_ref().filter(|it| !import.agreements.contains(it)) {
                    import.agreements.push(agreement.clone());
                }
                RowState::Create
            }
            Verdict::Unchanged => {
                import.counts.unchanged += 1;
                RowState::Unchanged
            }
            Verdict::Refused(details) => {
                import.counts.refused += 1;
                for detail in details {
                    problems::insert(tx, import.id, detail).await?;
                }
                RowState::Refused
            }
        };
        rows::set_checked(tx, import.id, row.number, state, &judged.about, judged.customer).await?;
    }
    import.handled = last.number;
    store::set_progress(tx, &import).await
}
