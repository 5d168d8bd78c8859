//! The demo's invitations that agents sent in other ways than from Assent, and the few that are drafts still.

use std::error::Error;
use std::time::Duration;

use super::people::{Seed, Sellers};
use crate::acceptances;
use crate::accounts::{Agent, Permission};
use crate::audit::Context;
use crate::invitations::{self, SendError, drafts};

/// So long after it was begun an invitation was sent.
const AN_HOUR: Duration = Duration::from_secs(60 * 60);
/// Of so many invitations one was begun and not sent.
const ONE_DRAFT_IN: usize = 6;

/// Lets the agents say that they have sent most of what they began.
///
/// # Errors
/// If the database query fails.
pub async fn seed(seed: &Seed<'_>, sellers: &Sellers) -> Result<(), Box<dyn Error>> {
    let site = seed.site;
    for seller in sellers.values() {
        let agent = Agent::of(&seller.visitor).map_err(|_| "a seller who is no agent")?;
        let begun = drafts::drafts(&mut site.db.read().await?, &agent).await?;
        let sent = site.db.transact(async |tx| {
            for (number, draft) in (1..).zip(begun) {
                let Some(invitation) = invitations::find(tx, draft.id).await? else {
                    continue;
                };
                let cx = Context {
                    now: draft.created_at.plus(AN_HOUR).min(site.clock.now()),
                    ..seed.context(&seller.visitor)
                };
                let eligibility = acceptances::invited_eligibility(tx, &invitation, cx.now.utc_date()).await?;
                if number % ONE_DRAFT_IN == 0 {
                    continue;
                }
                match invitations::send_by_hand(tx, &cx, &seed.mailer(), &agent, (draft.id, eligibility), None).await {
                    // It is attested for instead.
                    Ok(_) | Err(SendError::BoughtBefore) => {}
                    Err(error) => return Err(error.into()),
                }
            }
            Ok::<_, Box<dyn Error>>(())
        });
        sent.await?;
    }
    Ok(())
}
