//! The pages of the wizard, one file a page.

pub mod account_info;
pub mod confirmation;
pub mod discard;
pub mod domain_check;
pub mod drafts;
pub mod form;
pub mod review;

use actix_web::web::Path;

use self::form::{RequestedAgreement, Rules};
use super::Draft;
use crate::accounts::{Attester, PartnerKind};
use crate::agreements;
use crate::db::Reader;
use crate::values::id::DraftId;
use crate::web::{PageError, Visit};

/// What this agent's forms are judged by.
async fn rules(visit: &Visit, who: &Attester, db: &mut Reader) -> Result<Rules, PageError> {
    let asked = match agreements::asked_for(db, visit.now.utc_date()).await? {
        Some(agreement) => {
            let versions = agreements::versions(db, &agreement.id).await?;
            Some(RequestedAgreement {
                agreement,
                versions,
                timeline: agreements::timeline(db).await?,
            })
        }
        None => None,
    };
    let resellers = if who.agent().kind == PartnerKind::IndirectProvider {
        super::resellers(db, who.agent().partner).await?
    } else {
        Vec::new()
    };
    Ok(Rules {
        today: visit.today(),
        reader: visit.language,
        utc_today: visit.now.utc_date(),
        customer_domain: visit.site.customer_domain.clone(),
        asked,
        resellers,
    })
}

/// The draft of the address; another partner's answers as if it were not there.
async fn draft_at(path: &Path<String>, who: &Attester, db: &mut Reader) -> Result<Draft, PageError> {
    let id: DraftId = path.parse().map_err(|_| PageError::NotFound)?;
    super::find_draft(db, who.agent().partner, id)
        .await?
        .ok_or(PageError::NotFound)
}
