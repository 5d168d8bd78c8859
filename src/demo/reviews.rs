//! What the demo's reviewer has done: most of what came in was reviewed, of each partner some was rejected, and one slip was
//! undone.

use std::error::Error;
use std::time::Duration;

use super::people::{Seed, Sellers};
use crate::accounts::{Permission, Reviewer, Role};
use crate::audit::Context;
use crate::confirmations::{self, Cause, Method, Rejection};
use crate::db::Tx;
use crate::review::ask::{NewQuestion, ask};
use crate::review::queue::{self, Filter};
use crate::review::{self, Flag, Item, State};
use crate::values::id::ConfirmationId;

/// How far behind the reviewer is.
const BEHIND: Duration = Duration::from_secs(6 * 24 * 60 * 60);
/// How far with those that have flags.
const FLAGGED_BEHIND: Duration = Duration::from_secs(30 * 24 * 60 * 60);
/// How soon the reviewer has decided about what was disputed later.
const SOON: Duration = Duration::from_secs(24 * 60 * 60);
/// When the last decisions were made.
const AGO: Duration = Duration::from_secs(2 * 60 * 60);

/// Rejections: the partner's short name, the cause, and what the partner reads.
const REJECTED: [(&str, Cause, &str); 4] = [
    (
        "alder",
        Cause::NotAuthorized,
        "The person named is a trainee there and cannot accept for the company.",
    ),
    (
        "birch",
        Cause::NoProof,
        "The file is an offer, not an acceptance. Please attach the signed agreement.",
    ),
    (
        "dogwood",
        Cause::WrongDate,
        "The paper is dated two weeks later than the record says.",
    ),
    ("alder", Cause::Other, "Recorded for the wrong company of the group."),
];

/// Questions: the partner's short name, and its answer.
const ASKED: [(&str, Option<&str>); 2] = [
    (
        "alder",
        Some("We have the signed page on paper and will scan it this week."),
    ),
    ("dogwood", None),
];

/// Reviews what is in the demo.
///
/// # Errors
/// If the database query fails.
pub(super) async fn seed(seed: &Seed<'_>, sellers: &Sellers) -> Result<(), Box<dyn Error>> {
    let now = seed.site.clock.now();
    review::catch_up(&seed.site.db, now.utc_date()).await?;
    let reviewed = seed.site.db.transact(async |tx| {
        let who = reviewer(seed, tx).await?;
        let mut cx = seed.context(&who.0);
        cx.now = now.minus(AGO).max(seed.began);
        let mut rejected = Vec::new();
        for (short, cause, note) in REJECTED {
            let partner = sellers.get(short).ok_or("a partner that is not there")?.partner;
            let of_partner = Filter {
                partner: Some(partner),
                method: Some(Method::Attestation),
                state: Some(State::ToReview),
                newest_first: true,
                ..Filter::default()
            };
            let found = queue::all(tx, &of_partner, usize::MAX).await?;
            let Some(item) = found.iter().find(|item| !rejected.contains(&item.confirmation_id)) else {
                continue;
            };
            let what = Rejection {
                confirmation: item.confirmation_id,
                seen: None,
                cause,
                note,
            };
            let decision = confirmations::reject(tx, &cx, &seed.mailer(), &who, what).await?;
            if cause == Cause::Other {
                let reason = "A slip: the two companies have similar names.";
                let id = item.confirmation_id;
                confirmations::undo_decision(tx, &cx, &seed.mailer(), &who, id, decision, reason).await?;
            }
            rejected.push(item.confirmation_id);
        }
        asked(seed, sellers, tx, &who, &rejected).await?;
        let due = Filter {
            state: Some(State::ToReview),
            until: Some(now.minus(BEHIND).utc_date()),
            ..Filter::default()
        };
        let long_ago = now.minus(FLAGGED_BEHIND);
        let is_done = |item: &&Item| item.flags.is_empty() || item.recorded_at < long_ago;
        for item in queue::all(tx, &due, usize::MAX).await?.iter().filter(is_done) {
            if rejected.contains(&item.confirmation_id) {
                continue;
            }
            // Those were reviewed before the person named disputed them, and have come back.
            if item.flags.iter().any(|raised| raised.flag == Flag::Disputed) {
                let soon = item.recorded_at.plus(SOON).max(seed.began).min(cx.now);
                let then = Context {
                    now: soon,
                    ..cx.clone()
                };
                confirmations::mark_reviewed(tx, &then, &who, item.confirmation_id, None, false).await?;
            } else {
                confirmations::mark_reviewed(tx, &cx, &who, item.confirmation_id, None, false).await?;
            }
        }
        Ok::<_, Box<dyn Error>>(())
    });
    reviewed.await
}

/// What the reviewer asks Alder and Dogwood about, as far as they have anything to answer; Alder answers the first.
async fn asked(
    seed: &Seed<'_>,
    sellers: &Sellers,
    tx: &mut Tx,
    who: &Reviewer,
    but: &[ConfirmationId],
) -> Result<(), Box<dyn Error>> {
    let now = seed.site.clock.now();
    let mut cx = seed.context(&who.0);
    cx.now = now.minus(AGO).max(seed.began);
    for (short, answer) in ASKED {
        let seller = sellers.get(short).ok_or("a partner that is not there")?;
        let without = Filter {
            partner: Some(seller.partner),
            method: Some(Method::Attestation),
            state: Some(State::ToReview),
            evidence: Some(false),
            newest_first: true,
            ..Filter::default()
        };
        let found = queue::all(tx, &without, usize::MAX).await?;
        let Some(item) = found.iter().find(|item| !but.contains(&item.confirmation_id)) else {
            continue;
        };
        let question = NewQuestion {
            confirmation: item.confirmation_id,
            seen: None,
            text: "There is no evidence. What do you know of the acceptance, and can you attach it?",
            due_on: (now.utc_date()) + chrono::Duration::days(5),
        };
        let question = ask(tx, &cx, who, question).await?;
        if let (Some(answer), Some(attester)) = (answer, &seller.attester) {
            let cx = Context {
                now: cx.now,
                ..seed.context(&seller.visitor)
            };
            review::answer::answer(tx, &cx, &seed.mailer(), attester, question, answer).await?;
        }
    }
    Ok(())
}

async fn reviewer(seed: &Seed<'_>, tx: &mut Tx) -> Result<Reviewer, Box<dyn Error>> {
    let visitor = seed.of_operator(tx, Role::Reviewer).await?;
    Reviewer::of(&visitor).map_err(|_| "the reviewer may not review".into())
}
