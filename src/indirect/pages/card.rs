//! Requests for acceptance information on Account info and on the first page.

use crate::accounts::{Agent, PartnerKind};
use crate::db::{self, Reader};
use crate::indirect::{self, Information};
use crate::relationships::ServedBy;
use crate::values::id::{CustomerId, PartnerId};
use crate::web::paths;

/// What Account info says about the other side of the channel: the view of `templates/indirect/card.html`.
#[derive(Debug)]
pub struct Card {
    /// The reader's partner; `None`: the reader is the operator's.
    pub partner: Option<PartnerId>,
    /// For a reseller: the provider whose attestation counts for the customer (R-IND-3).
    pub counts: Option<String>,
    /// For a provider: its resellers of the customer, by name.
    pub resellers: Vec<String>,
    /// The open requests.
    pub requests: Vec<Information>,
    /// Where the reader asks the resellers.
    pub ask: Option<String>,
}

impl Card {
    /// The card for an agent; `None` where no provider and reseller serve the customer together. `served` are all that serve
    /// or served it, and `is_settled` says whether a confirmation stands.
    ///
    /// # Errors
    /// If the database query fails.
    pub async fn find(
        db: &mut Reader,
        agent: &Agent,
        customer: CustomerId,
        served: &[ServedBy],
        is_settled: bool,
    ) -> Result<Option<Self>, db::Error> {
        let open = || served.iter().filter(|served| served.ended_at.is_none());
        let own = open().find(|served| served.partner_id == agent.partner);
        let counts = own.and_then(|own| own.provider_name.clone());
        let through_it = open().filter(|served| served.provider_id == Some(agent.partner));
        let resellers: Vec<_> = through_it.map(|served| served.name.clone()).collect();
        let requests = match agent.kind {
            PartnerKind::DirectBill => Vec::new(),
            _ => indirect::open_about(db, agent.partner, customer).await?,
        };
        if counts.is_none() && resellers.is_empty() && requests.is_empty() {
            return Ok(None);
        }
        let may_ask = !is_settled && !resellers.is_empty() && requests.len() < resellers.len() && agent.asker().is_ok();
        Ok(Some(Self {
            partner: Some(agent.partner),
            counts,
            resellers,
            requests,
            ask: may_ask.then(|| paths::information_new(customer)),
        }))
    }

    /// The card for the operator: every request about the customer; `None` where there is none.
    ///
    /// # Errors
    /// If the database query fails.
    pub async fn for_operator(db: &mut Reader, customer: CustomerId) -> Result<Option<Self>, db::Error> {
        let requests = indirect::about(db, customer).await?;
        Ok((!requests.is_empty()).then_some(Self {
            partner: None,
            counts: None,
            resellers: Vec::new(),
            requests,
            ask: None,
        }))
    }

    /// Whom a request is between, as its link says: the other partner, or for the operator the reseller.
    pub fn name_of<'a>(&self, request: &'a Information) -> &'a str {
        match self.partner {
            Some(partner) => request.other_name(partner),
            None => &request.reseller_name,
        }
    }

    /// Whether the reader has the next move.
    pub fn waits_for_reader(&self, request: &Information) -> bool {
        self.partner.is_some_and(|partner| request.waits_for(partner))
    }

    /// The resellers, as one list.
    pub fn reseller_names(&self, between: impl AsRef<str>) -> String {
        self.resellers.join(between.as_ref())
    }
}
