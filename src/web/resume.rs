//! A form whose session ended while it was filled in: what was typed travels through the sign-in and back, in the
//! browser of the person who typed it, and is sent again with one button. Passwords and codes are left out.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;

use super::form::CSRF_FIELD;
use super::form_token::{self, PersonMark};
use super::{Fields, Form, PageError, Visit, filters, paths};

/// The hidden field with the address that the form was sent to.
pub const PATH_FIELD: &str = "_resume_path";
/// The hidden field with what was typed.
pub const FIELDS_FIELD: &str = "_resume_fields";

/// The hidden field that says that the form holds files, which have to be chosen again.
pub const FILES_FIELD: &str = "_resume_files";

/// The hidden field that says whose form it is.
pub const PERSON_FIELD: &str = "_resume_person";

/// What is sent there is sent by anyone who holds a link, or by nobody in particular: it is nobody else's form.
pub const FOR_ANYBODY: [&str; 11] = [
    paths::SIGN_IN,
    paths::SIGN_OUT,
    paths::LANGUAGE,
    paths::FORGOTTEN,
    paths::SET_PASSWORD,
    paths::CONFIRM_EMAIL,
    paths::CONTACT_CHANGE,
    paths::DISPUTE,
    paths::REGISTER,
    paths::REGISTER_ORGANISATION,
    paths::SET_UP,
];

/// A form to be sent again.
#[derive(Debug, Clone)]
pub struct Resume {
    pub(super) path: String,
    /// Who filled it in.
    pub(super) person: Option<PersonMark>,
    pub(super) has_files: bool,
    pub(super) fields: Fields,
    /// Something was typed that is not kept.
    pub(super) has_secrets: bool,
}

impl Resume {
    /// What was sent to `path`, without secrets and files.
    pub fn new(path: &str, fields: &Fields, has_files: bool) -> Self {
        Self {
            path: path.to_owned(),
            person: form_token::person_of(fields.get(CSRF_FIELD)),
            has_files,
            fields: fields.keepable(),
            has_secrets: fields.has_secrets(),
        }
    }

    /// Reads what a sign-in form carries along. Only addresses of this site are taken.
    pub fn from_form(form: &Form) -> Option<Self> {
        let path = form.value(PATH_FIELD);
        if !is_local(path) || [paths::SIGN_IN, paths::SIGN_OUT].contains(&paths::page_of(path)) {
            return None;
        }
        Some(Self {
            path: path.to_owned(),
            person: PersonMark::parse(form.value(PERSON_FIELD)),
            has_files: form.checked(FILES_FIELD, "yes"),
            fields: Fields::parse(form.value(FIELDS_FIELD).as_bytes()).ok()?.keepable(),
            has_secrets: false,
        })
    }

    /// Whether somebody else filled it in than who is signed in now, or nobody knows who: it is not this one's to send.
    fn is_anothers(&self, visit: &Visit) -> bool {
        let is_for_anybody = FOR_ANYBODY.contains(&paths::page_of(&self.path));
        visit.person().is_some() && !is_for_anybody && self.person != Some(visit.mark())
    }

    /// The token to send it again with. Where the database did not say who is signed in, it stays the form of the person who
    /// filled it in.
    pub(super) fn token(&self, visit: &Visit) -> String {
        match (visit.person(), self.person) {
            (None, Some(person)) => visit.csrf_of(person),
            _ => visit.csrf(),
        }
    }
}

/// Whether an address stays on this site: it begins with one slash and holds nothing that a browser reads otherwise, or
/// that cannot stand in a header.
pub fn is_local(path: &str) -> bool {
    path.starts_with('/')
        && !path.starts_with("//")
        && !path.contains('\\')
        && path.chars().all(|letter| letter.is_ascii_graphic())
}

#[derive(Template)]
#[template(path = "errors/sign_in_again.html")]
struct SignInAgain {
    resume: Resume,
    form: Form,
    /// Who is signed in and did not fill it in.
    instead: Option<String>,
}

impl SignInAgain {
    fn person(&self) -> String {
        self.resume.person.map(PersonMark::reveal).unwrap_or_default()
    }
}

#[derive(Template)]
#[template(path = "errors/go_on.html")]
struct GoOn {
    resume: Resume,
    token: String,
    signed_in: bool,
    /// As whom it is sent.
    name: String,
}

/// Asks to sign in, and keeps what was typed.
///
/// # Errors
/// When the template cannot be filled.
pub fn sign_in(visit: &Visit, resume: Resume, form: Form) -> Result<HttpResponse, PageError> {
    let status = if visit.person().is_some() {
        StatusCode::FORBIDDEN
    } else {
        StatusCode::UNAUTHORIZED
    };
    visit.page(
        status,
        SignInAgain {
            resume,
            form,
            instead: visit.person().map(|visitor| visitor.name.full()),
        },
    )
}

/// Offers to send the form again, with the token of the visit as it is now. To somebody else than who filled it in it offers
/// to sign in as that person: nobody sends, and signs, what another has typed.
///
/// # Errors
/// When the template cannot be filled.
pub fn go_on(visit: &Visit, resume: Resume, signed_in: bool) -> Result<HttpResponse, PageError> {
    if resume.is_anothers(visit) {
        return sign_in(visit, resume, Form::default());
    }
    let name = visit.person().map(|visitor| visitor.name.full()).unwrap_or_default();
    let status = if signed_in {
        StatusCode::OK
    } else {
        StatusCode::FORBIDDEN
    };
    visit.page(
        status,
        GoOn {
            token: resume.token(visit),
            resume,
            signed_in,
            name,
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_led_back_to_signing_in_or_out() {
        for (path, leads) in [
            ("/profile", true),
            ("/profile?a=1", true),
            ("/sign-in", false),
            ("/sign-out?a=1", false),
        ] {
            let mut form = Form::default();
            form.fields_mut().set(PATH_FIELD, path);
            form.fields_mut().set(FIELDS_FIELD, "a=b");
            assert_eq!(Resume::from_form(&form).is_some(), leads, "{path}");
        }
    }

    #[test]
    fn only_addresses_of_this_site_are_gone_on_to() {
        assert!(is_local("/customers/new?x=1"));
        for elsewhere in [
            "//evil.example",
            "https://evil.example",
            "/\\evil.example",
            "javascript:alert(1)",
            "/a\nb",
            "/\u{e5}",
            "",
        ] {
            assert!(!is_local(elsewhere), "{elsewhere}");
        }
    }
}
