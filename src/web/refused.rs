//! What is recorded of a request that was refused (R-ROLE-7): a change in the audit log, the reading of a page in the
//! program's log only, and a quota that is used up where the operator sees it.

use actix_web::dev::ServiceResponse;
use actix_web::http::StatusCode;

use super::{PageError, Visit, paths};
use crate::audit::{MAX_PATH, Refusal};
use crate::db;
use crate::quotas;
use crate::values::text::capped;

/// Records it, if it was refused. A signed-in person's change that is answered "not found" is recorded, too, whether there is
/// no such record or it is another organisation's. When it cannot be recorded, the program's log has it.
pub(super) async fn record(response: &ServiceResponse, changes: bool) {
    let error = response
        .response()
        .error()
        .and_then(|error| error.as_error::<PageError>());
    let is_not_found = response.status() == StatusCode::NOT_FOUND;
    if !is_not_found && !matches!(error, Some(PageError::Forbidden(_) | PageError::Quota(_))) {
        return;
    }
    let request = response.request();
    // An address that is none, or a file that everybody may have, refuses nobody.
    let Some(route) = request
        .match_pattern()
        .filter(|route| !route.is_empty() && route != paths::ASSET)
    else {
        return;
    };
    let visit = Visit::of(request);
    let refusal = Refusal {
        route: &route,
        path: paths::page_of(&visit.path),
        answer: response.status().as_u16(),
    };
    let recorded = match error {
        Some(PageError::Quota(exceeded)) => record_quota(&visit, exceeded).await,
        _ if visit.person().is_none() => Ok(()),
        _ if changes => visit.site.refusals.record(&visit.site.db, &visit.cx(), &refusal).await,
        _ => {
            log(&visit, &refusal);
            Ok(())
        }
    };
    if let Err(error) = recorded {
        log(&visit, &refusal);
        tracing::warn!(
            error = &error as &dyn std::error::Error,
            "a refusal could not be audited"
        );
    }
}

fn log(visit: &Visit, refusal: &Refusal<'_>) {
    let account = visit.person().map(|person| person.account);
    tracing::info!(
        request_id = &*visit.request_id,
        account = account.map(tracing::field::display),
        network_address = visit.network_address(),
        route = refusal.route,
        path = capped(refusal.path, MAX_PATH),
        answer = refusal.answer,
        "refused"
    );
}

async fn record_quota(visit: &Visit, exceeded: &quotas::Exceeded) -> Result<(), db::Error> {
    let cx = visit.cx();
    visit
        .transact(async |tx| quotas::record_refusal(tx, &cx, exceeded).await)
        .await
}
