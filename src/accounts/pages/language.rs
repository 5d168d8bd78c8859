//! `POST /language`: the switch at the top of every page.

use actix_web::HttpResponse;

use crate::web::{PageError, Posted, Visit, paths, resume, visit};

/// Remembers the language in this browser, and for good in the account of whoever is signed in.
///
/// # Errors
/// When the form is stale, or the database does.
pub async fn submit(visit: Visit, Posted(form): Posted) -> Result<HttpResponse, PageError> {
    let back = Some(form.value("return_to"))
        .filter(|path| resume::is_local(path))
        .unwrap_or(paths::HOME);
    let language = visit::language_of(form.value("language")).ok_or(PageError::BadRequest("error-no-such-language"))?;
    if let Some(visitor) = visit.person() {
        visit
            .transact(async |tx| crate::accounts::choose_language(tx, visitor.account, language).await)
            .await?;
    }
    let mut response = visit.see(back);
    visit.remember_language(&mut response, language);
    Ok(response)
}
