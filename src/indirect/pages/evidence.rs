//! `GET /information-requests/{information}/answers/{number}/evidence`

use actix_web::{HttpResponse, web};

use super::read_by;
use crate::accounts::Channel;
use crate::confirmations::evidence;
use crate::indirect;
use crate::web::{PageError, Visit, uploaded};

/// The evidence that a reseller sent, for both partners of the request and the operator.
///
/// # Errors
/// If there is none, it is another partner's, or the database query fails.
pub async fn show(visit: Visit, who: Channel, path: web::Path<(String, String)>) -> Result<HttpResponse, PageError> {
    let (id, number) = path.into_inner();
    let mut db = visit.read().await?;
    let request = read_by(&mut db, &who, &id).await?;
    let answers = indirect::answers(&mut db, request.id).await?;
    let answer = answers.iter().find(|answer| answer.number.to_string() == number);
    let stored = answer.and_then(indirect::Answer::evidence).ok_or(PageError::NotFound)?;
    let file = evidence::read(&mut db, stored).await?.ok_or(PageError::NotFound)?;
    Ok(uploaded::attachment(&file.name, &file.media_type, file.bytes))
}
