//! The pages of the wizard, one file a page.

pub mod account_info;
pub mod confirmation;
pub mod discard;
pub mod domain_check;
pub mod drafts;
pub mod form;
pub mod review;

use actix_web::web::Path;

use self::form::Rules;
use super::Draft;
use crate::accounts::Attester;
use crate::db::Reader;
use crate::values::id::DraftId;
use crate::web::{PageError, Visit};

/// What this agent's forms are judged by.
async fn rules(visit: &Visit, who: &Attester, db: &mut Reader) -> Result<Rules, PageError> {
    let (today, utc_today) = (visit.today(), visit.now.utc_date());
    let suffix = &visit.site.customer_domain;
    Ok(Rules::of(db, who, (today, utc_today), visit.language, suffix).await?)
}

/// The draft of the address; another partner's answers as if it were not there.
async fn draft_at(path: &Path<String>, who: &Attester, db: &mut Reader) -> Result<Draft, PageError> {
    let id: DraftId = path.parse().map_err(|_| PageError::NotFound)?;
    super::find_draft(db, who.agent().partner, id)
        .await?
        .ok_or(PageError::NotFound)
}
