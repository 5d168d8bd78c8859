//! Writes the letters of notices, apart from the act that caused them: a customer who accepts does not wait until a
//! partner's agents have been written to. Nothing gets lost: the notice is there, and says whether its letters are.

use super::{letters, store};
use crate::accounts::people;
use crate::audit::Context;
use crate::db::{self, Database, Tx};
use crate::mail::{self, Letter, Wording};
use crate::quotas::{self, Quota, Quotas, Subject};
use crate::values::id::NoticeId;
use crate::values::{Clock, Keys, Language, Random};

/// Notices that one round writes about at most, so that a round ends.
const ROUND: i64 = 50;

/// Writes the letters of notices that have none yet, and tells how many were written.
///
/// # Errors
/// If the database query fails; what was not written comes again.
pub async fn mail_due(
    db: &Database,
    keys: &Keys,
    clock: &Clock,
    random: &Random,
    public_url: &str,
    quotas: &Quotas,
) -> Result<usize, db::Error> {
    let waiting = store::to_mail(&mut db.read().await?, ROUND).await?;
    let mut written = 0;
    for id in waiting {
        let cx = Context::system(clock.now(), random.clone());
        written += db
            .transact(async |tx| write(tx, &cx, keys, public_url, quotas, id).await)
            .await?;
    }
    Ok(written)
}

/// Writes the letters of one notice, unless another instance has claimed it, and returns their number. Those that one act has
/// given together are in one letter.
async fn write(
    tx: &mut Tx,
    cx: &Context,
    keys: &Keys,
    public_url: &str,
    quotas: &Quotas,
    id: NoticeId,
) -> Result<usize, db::Error> {
    if !store::claim(tx, id, cx.now).await? {
        return Ok(0);
    }
    let Some(notice) = store::find(tx, id).await? else {
        return Ok(0);
    };
    // The notice is on the partner's first page all the same.
    if let Some(customer) = notice.customer_id {
        let subject = Subject::new(
            format!("{} {customer}", notice.partner_id),
            format!("{}, {}", notice.company, notice.partner_name),
        );
        if !quotas::allows(tx, cx, quotas, Quota::NoticeEmails, subject).await? {
            return Ok(0);
        }
    }
    let (partner, customer, topic) = (notice.partner_id, notice.customer_id, notice.kind.topic());
    let alike = match notice.kind.is_summarized() {
        true => store::to_mail_with(tx, &notice).await?,
        false => Vec::new(),
    };
    let mut notices = vec![notice];
    for id in alike {
        if store::claim(tx, id, cx.now).await? {
            notices.extend(store::find(tx, id).await?);
        }
    }
    let mut written = 0;
    for agent in people::of_partner(tx, partner).await? {
        if agent.disabled_at.is_some() || !agent.has_password || !agent.told_of.has(topic) {
            continue;
        }
        let language = agent.language.unwrap_or(Language::English);
        let wording = Wording::new(language, agent.time_zone);
        let content = match letters::notices(&notices, &agent, &wording, public_url).compose(&wording) {
            Ok(content) => content,
            Err(error) => {
                tracing::error!(
                    error = &error as &dyn std::error::Error,
                    "a notice's letter was not written"
                );
                continue;
            }
        };
        let letter = Letter {
            kind: "notice",
            language,
            to_name: agent.name.full(),
            to: agent.contact_email,
            reply_to: None,
            content,
            link: None,
            partner: Some(partner),
            customer: customer.filter(|_| notices.len() == 1),
            about: None,
        };
        mail::send(tx, cx, keys, letter).await?;
        written += 1;
    }
    Ok(written)
}
