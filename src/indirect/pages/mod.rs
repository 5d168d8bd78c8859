//! The pages of providers and resellers, one a file.

pub mod answer;
pub mod attest;
pub mod card;
pub mod evidence;
pub mod list;
pub mod new;
pub mod part;
pub mod partnership_ask;
pub mod partnership_request;
pub mod partnerships;
pub mod return_answer;
pub mod show;

use crate::accounts::{Agent, Channel, PartnerKind};
use crate::db::Reader;
use crate::indirect::{self, Information};
use crate::values::id::InformationId;
use crate::web::PageError;

/// The longest note or reason, in characters.
const NOTE_CHARS: usize = 1_000;

/// The days that a reseller has to answer, unless the provider says otherwise.
const DAYS: i64 = 7;

/// The message that is the title of the other side's list: a provider has resellers, a reseller providers.
pub(super) fn title_of(kind: PartnerKind) -> &'static str {
    match kind {
        PartnerKind::IndirectReseller => "nav-indirect-providers",
        _ => "nav-indirect-resellers",
    }
}

/// The request that an address names: of an agent's own partner, or for the operator any.
async fn read_by(db: &mut Reader, who: &Channel, id: &str) -> Result<Information, PageError> {
    match who.agent() {
        Some(agent) => named(db, agent, id).await,
        None => {
            let id: InformationId = id.parse().map_err(|_| PageError::NotFound)?;
            indirect::find_any(db, id).await?.ok_or(PageError::NotFound)
        }
    }
}

/// The request that an address names, of an agent's own partner.
async fn named(db: &mut Reader, agent: &Agent, id: &str) -> Result<Information, PageError> {
    let id: InformationId = id.parse().map_err(|_| PageError::NotFound)?;
    indirect::find(db, agent.partner, id).await?.ok_or(PageError::NotFound)
}
