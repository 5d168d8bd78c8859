//! `GET /partnerships`: **Indirect resellers** of a provider, **Indirect providers** of a reseller.

use actix_web::HttpResponse;
use askama::Template;

use super::title_of;
use crate::accounts::{Agent, Indirect, PartnerKind};
use crate::db::Reader;
use crate::indirect::{self, Parting, PartnershipRequest};
use crate::partners::{self, Partnership};
use crate::web::{PageError, Visit, filters, paths};

#[derive(Template)]
#[template(path = "indirect/partnerships.html")]
struct PartnershipsPage {
    kind: PartnerKind,
    /// The open requests, each with the name of the other partner, and whether it asks.
    requests: Vec<(PartnershipRequest, String, bool)>,
    /// The partnerships, each with how it ended.
    partnerships: Vec<(Partnership, Option<Parting>)>,
    /// The reader can request, answer and end.
    is_admin: bool,
}

impl PartnershipsPage {
    fn title(&self) -> &'static str {
        title_of(self.kind)
    }

    fn introduction(&self) -> &'static str {
        match self.kind {
            PartnerKind::IndirectReseller => "partnerships-text-reseller",
            _ => "partnerships-text-provider",
        }
    }

    fn ask(&self) -> &'static str {
        match self.kind {
            PartnerKind::IndirectReseller => "partnership-ask-provider",
            _ => "partnership-ask-reseller",
        }
    }
}

/// How a partnership ended, if it has and that was asked.
pub(crate) fn last_parting(partings: &[Parting], partnership: &Partnership) -> Option<Parting> {
    let ended_at = partnership.ended_at?;
    let is_of = |parting: &&Parting| {
        [parting.provider_id, parting.reseller_id].contains(&partnership.id) && parting.ended_at == ended_at
    };
    partings.iter().find(is_of).cloned()
}

/// The partnerships of a partner, and the requests for one.
///
/// # Errors
/// If the database query fails.
pub async fn show(visit: Visit, who: Indirect) -> Result<HttpResponse, PageError> {
    let agent = who.agent();
    let mut db = visit.read().await?;
    let partings = indirect::partings(&mut db, agent.partner).await?;
    let known = partners::partnerships(&mut db, agent.partner).await?.into_iter();
    let partnerships = known.map(|partnership| {
        let parting = last_parting(&partings, &partnership);
        (partnership, parting)
    });
    let page = PartnershipsPage {
        kind: agent.kind,
        requests: requests(&mut db, agent).await?,
        partnerships: partnerships.collect(),
        is_admin: agent.indirect_admin().is_ok(),
    };
    visit.ok(page)
}

async fn requests(db: &mut Reader, agent: &Agent) -> Result<Vec<(PartnershipRequest, String, bool)>, PageError> {
    let mut named = Vec::new();
    for request in indirect::open_requests(db, agent.partner).await? {
        let other = partners::find(db, request.other(agent.partner)).await?;
        let name = other.map(|other| other.details.name.to_string()).unwrap_or_default();
        let asks_us = request.asked_by != agent.partner;
        named.push((request, name, asks_us));
    }
    Ok(named)
}
