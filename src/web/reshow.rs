//! A form that is shown again with what was typed, and neither judged nor sent: in another language (`then=language:sv-SE`, a
//! button of the language switch), or with the fields that depend on a choice (`then=look`).
//!
//! Such a POST is answered by the GET handler of its address, which takes what was typed from [`Visit::typed`]. So no verb can
//! run, and a page needs no code for it beyond that call. Secrets and files are left out.

use actix_web::HttpMessage;
use actix_web::dev::ServiceRequest;
use actix_web::http::Method;

use super::form::CSRF_FIELD;
use super::guard::PostedBody;
use super::{Fields, Form, PageError, Visit, resume};
use crate::paths;
use crate::values::Language;

/// The field that the buttons have in common.
const THEN: &str = "then";
const LOOK: &str = "look";
const IN_LANGUAGE: &str = "language:";

/// What a button asks for.
#[derive(Debug, PartialEq, Eq)]
enum Reshow<'a> {
    Look,
    In(&'a str),
}

impl<'a> Reshow<'a> {
    /// A form that is sent again after signing in holds a `then` of its own beside the button's.
    fn of(fields: &'a Fields) -> Option<Self> {
        let mut asked = fields.all(THEN).filter_map(|then| match then {
            LOOK => Some(Self::Look),
            _ => then.strip_prefix(IN_LANGUAGE).map(Self::In),
        });
        asked.next_back()
    }
}

/// Whether a form is only to be shown again. Its buttons send no files: a form with parts that asks for it is broken.
pub(super) fn is_asked(fields: &Fields) -> bool {
    Reshow::of(fields).is_some()
}

/// Turns a POST that only asks to see its form again into a GET. The language, if another one was chosen.
///
/// # Errors
/// If the session has ended, the form token is not this visit's, there is no such language, or the database query fails.
pub(super) async fn prepare(request: &mut ServiceRequest) -> Result<Option<Language>, PageError> {
    let body = request.extensions().get::<PostedBody>().map(|body| body.0.clone());
    // What is not UTF-8 is refused by the handler's extractor.
    let Some(mut fields) = body.and_then(|body| Fields::parse(&body).ok()) else {
        return Ok(None);
    };
    let Some(asked) = Reshow::of(&fields) else {
        return Ok(None);
    };
    let visit = Visit::of(request.request());
    if !visit.csrf_is_ours(fields.get(CSRF_FIELD)) {
        // The session ended meanwhile: its owner signs in and goes on, as with a form that is sent.
        let is_for_anybody = resume::FOR_ANYBODY.contains(&paths::page_of(&visit.path));
        return Err(match visit.person() {
            None if !is_for_anybody => PageError::SignIn,
            _ => PageError::StaleForm,
        });
    }
    let language = match asked {
        Reshow::Look => None,
        Reshow::In(tag) => Some(visit.choose_language(tag).await?),
    };
    fields.remove(THEN);
    let reshown = visit.reshowing(Form::reshown(&fields), language);
    request.extensions_mut().insert(reshown);
    request.head_mut().method = Method::GET;
    Ok(language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_button_of_its_own_shows_a_form_again() {
        for (body, asked) in [
            ("then=look", Some(Reshow::Look)),
            ("a=1&then=language:sv-SE&b=2", Some(Reshow::In("sv-SE"))),
            ("then=review&then=language:zh-TW", Some(Reshow::In("zh-TW"))),
            ("then=review", None),
            ("then=", None),
            ("next=look&a=language:sv-SE", None),
        ] {
            assert_eq!(Reshow::of(&Fields::parse(body.as_bytes()).unwrap()), asked, "{body}");
        }
    }
}
