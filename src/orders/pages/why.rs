//! Why an order is held, as a reader is shown it: what is the matter, since when, whose move it is, and whether the reader can
//! make it.

use chrono::NaiveDate;

use super::agreement_name;
use crate::acceptances::{self, Eligibility};
use crate::accounts::Channel;
use crate::agreements;
use crate::customers::Customer;
use crate::db::Reader;
use crate::orders::gate::Mover;
use crate::orders::{Hold, Reason};
use crate::status::next_step;
use crate::values::Language;
use crate::web::PageError;
use crate::words;

/// A hold in the reader's words.
#[derive(Debug, Clone)]
pub(super) struct Why {
    /// What is the matter.
    pub matter: String,
    /// The message that says whose move it is.
    pub whose: &'static str,
    /// Since when orders are held for this.
    pub since: NaiveDate,
    /// The reader can attest now.
    pub may_attest: bool,
    /// A confirmation would let it go on.
    pub can_wait: bool,
}

impl Why {
    /// The hold, for a reader on a day in UTC.
    ///
    /// # Errors
    /// If the database query fails.
    pub(super) async fn of(
        db: &mut Reader,
        hold: &Hold,
        customer: &Customer,
        reader: &Channel,
        language: Language,
        today: NaiveDate,
    ) -> Result<Self, PageError> {
        let mut attests = None;
        if let Some(type_id) = &hold.type_id {
            let eligibility = acceptances::eligibility(db, customer, type_id, today).await?;
            let takes = agreements::timeline(db).await?.takes_confirmations(type_id, today);
            let mover = next_step::Mover::for_reader(reader, eligibility == Eligibility::BoughtBefore);
            attests = takes.then_some(mover);
        }
        let name = agreement_name(db, hold.type_id.as_deref()).await?;
        let version = hold.version.unwrap_or_default();
        let args = [("agreement", name.as_str().into()), ("version", version.into())];
        Ok(Self {
            matter: words::text_with(language, hold.reason.message(), &args),
            whose: whose(hold, attests),
            since: hold.since,
            may_attest: attests == Some(next_step::Mover::Reader),
            can_wait: hold.reason.can_wait(),
        })
    }
}

fn whose(hold: &Hold, attests: Option<next_step::Mover>) -> &'static str {
    match (hold.mover, attests) {
        (Mover::Provider, _) => "order-whose-provider",
        (Mover::Customer, _) => "order-whose-customer",
        (Mover::Operator, _) => "order-whose-operator",
        (_, Some(next_step::Mover::Partner)) => "acceptance-whose-partner",
        (Mover::CustomerOrPartner, Some(next_step::Mover::Reader)) if hold.reason == Reason::Invited => {
            "order-whose-invited"
        }
        (Mover::CustomerOrPartner, Some(next_step::Mover::Reader)) => "order-whose-you-or-customer",
        (Mover::Partner, Some(next_step::Mover::Reader)) => "order-whose-you",
        (Mover::CustomerOrPartner, _) => "order-whose-colleague-or-customer",
        (Mover::Partner, _) => "acceptance-whose-colleague",
    }
}
