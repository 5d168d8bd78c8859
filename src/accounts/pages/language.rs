//! `POST /language`: the language switch of pages without a form; that of a form is in `web/reshow.rs`.

use actix_web::HttpResponse;

use crate::web::{PageError, Posted, Visit, paths, resume};

/// Remembers the language in this browser, and in the account of the person who is signed in.
///
/// # Errors
/// If the form token is not this visit's, there is no such language, or the database query fails.
pub async fn submit(visit: Visit, Posted(form): Posted) -> Result<HttpResponse, PageError> {
    let back = Some(form.value("return_to"))
        .filter(|path| resume::is_local(path))
        .unwrap_or(paths::HOME);
    let language = visit.choose_language(form.value("language")).await?;
    let mut response = visit.see(back);
    visit.remember_language(&mut response, language);
    Ok(response)
}
