//! `POST /partners/{partner}/partnerships`

use actix_web::{HttpResponse, web};

use super::named;
use super::show::{PartnerPage, other_kind};
use crate::accounts::OperatorAdmin;
use crate::indirect;
use crate::partners::{self, Outcome};
use crate::values::Problem;
use crate::values::text::line;
use crate::web::layout::Flash;
use crate::web::{PageError, Posted, Visit, paths};

/// Records that the partner works with another one, who is named by name, GUID or MPN ID.
///
/// # Errors
/// If there is no such partner, it can have no partnerships, the form is stale, or the database query fails.
pub async fn record(
    visit: Visit,
    who: OperatorAdmin,
    id: web::Path<String>,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    let partner = named(&visit, &id).await?;
    let kind = other_kind(partner.kind).ok_or(PageError::BadRequest("partners-kinds-text"))?;
    let asked = |raw: &str| line(raw, 200).map_err(|it| it.renamed("problem-missing", "problem-partner-missing"));
    let found = match form.take("other", asked) {
        Some(text) => partners::find_named(&mut visit.read().await?, kind, &text).await?,
        None => Vec::new(),
    };
    let [other] = found.as_slice() else {
        form.complain(
            "other",
            Problem::new(if found.is_empty() {
                "problem-partner-unknown"
            } else {
                "problem-partner-ambiguous"
            }),
        );
        let path = paths::partner(partner.id);
        let page = PartnerPage::new(&visit, partner, form).await?;
        return visit.at(&path).unprocessable(page);
    };
    let outcome = visit
        .transact(async |tx| {
            let cx = visit.cx();
            indirect::settle_by_operator(tx, &cx, partner.id, *other).await?;
            partners::record_partnership(tx, &cx, &who, partner.id, *other).await
        })
        .await?;
    let flash = match outcome {
        Outcome::Done => Flash::done("partners-partnership-recorded"),
        Outcome::WasSo => Flash::notice("partners-partnership-stood"),
    };
    Ok(visit.see_with(&paths::partner(partner.id), flash))
}
