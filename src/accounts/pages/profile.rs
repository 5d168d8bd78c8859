//! `GET, POST /profile`: **Your profile**.

use std::borrow::Cow;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;

use crate::accounts::contact;
use crate::accounts::people::Person;
use crate::accounts::permission::SignedIn;
use crate::accounts::profile::{self, Change, Outcome};
use crate::accounts::topics::Topic;
use crate::accounts::{Organisation, PartnerKind, Visitor};
use crate::values::{Language, Problem, TimeZone};
use crate::web::layout::Flash;
use crate::web::{Fields, Form, PageError, Posted, Visit, filters, paths};
use crate::words;

/// The person, and the change of the person's contact address that waits.
type Found = (Person, Option<contact::Change>);

#[derive(Template)]
#[template(path = "accounts/profile.html")]
struct ProfilePage {
    form: Form,
    person: Person,
    /// The change of the contact address that waits.
    pending: Option<contact::Change>,
    organisation: Organisation,
    languages: Vec<(&'static str, &'static str)>,
    zones: Vec<(&'static str, &'static str)>,
    /// What an agent can be mailed about; empty for everybody else.
    topics: Vec<(&'static str, Cow<'static, str>, &'static str)>,
}

impl ProfilePage {
    fn new(form: Form, (person, pending): Found, visitor: &Visitor, language: Language) -> Self {
        let is_offered = |topic: &&Topic| match &visitor.organisation {
            Organisation::Partner { kind, .. } => **topic != Topic::Partnerships || *kind != PartnerKind::DirectBill,
            _ => false,
        };
        Self {
            topics: Topic::ALL
                .iter()
                .filter(is_offered)
                .map(|topic| (topic.as_str(), words::text(language, topic.label()), ""))
                .collect(),
            form,
            person,
            pending,
            organisation: visitor.organisation.clone(),
            languages: languages(),
            zones: TimeZone::names().iter().map(|name| (*name, *name)).collect(),
        }
    }
}

/// The languages that screens can have, each by its own name.
pub(super) fn languages() -> Vec<(&'static str, &'static str)> {
    Language::ALL
        .into_iter()
        .map(|language| (language.tag(), language.autonym()))
        .collect()
}

fn filled(person: &Person) -> Form {
    let mut fields = Fields::default();
    fields.set("language", person.language.map(Language::tag).unwrap_or_default());
    fields.set("time_zone", person.time_zone.name());
    for topic in person.told_of.iter() {
        fields.add("told_of", topic.as_str());
    }
    fields.set("revision", person.revision.to_string());
    let mut form = Form::from(fields);
    form.set_name(&person.name);
    form
}

async fn find(visit: &Visit, visitor: &Visitor) -> Result<Found, PageError> {
    let mut db = visit.read().await?;
    let person = profile::find(&mut db, visitor).await?.ok_or(PageError::NotFound)?;
    let pending = contact::pending(&mut db, visitor.account, visit.now).await?;
    Ok((person, pending))
}

/// The form.
///
/// # Errors
/// If the database query fails.
pub async fn show(visit: Visit, SignedIn(visitor): SignedIn) -> Result<HttpResponse, PageError> {
    let found = find(&visit, &visitor).await?;
    let person = &found.0;
    let mut form = visit.typed_or(filled(person));
    // A switch of the language sets this very field.
    let language = person.language.map(Language::tag).unwrap_or_default();
    form.fields_mut().set("language", language);
    visit.ok(ProfilePage::new(form, found, &visitor, visit.language))
}

/// Keeps what was changed.
///
/// # Errors
/// If the database query fails.
pub async fn submit(
    visit: Visit,
    SignedIn(visitor): SignedIn,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    let name = form.take_name("");
    let language = form.take_optional("language", Language::parse);
    let time_zone = form.take("time_zone", TimeZone::parse);
    let (Some(name), Some(language), Some(time_zone)) = (name, language, time_zone) else {
        let found = find(&visit, &visitor).await?;
        return visit.unprocessable(ProfilePage::new(form, found, &visitor, visit.language));
    };
    let revision = form.value("revision").parse().unwrap_or_default();
    let change = Change {
        name,
        language,
        time_zone,
        told_of: visitor
            .organisation
            .partner()
            .map(|_| form.fields().all("told_of").filter_map(Topic::parse).collect()),
    };
    let updated = visit
        .transact(async |tx| profile::update(tx, &visit.cx(), &visitor, revision, &change).await)
        .await?;
    match updated {
        Outcome::Saved => {
            let mut response = visit.see_with(paths::PROFILE, Flash::done("profile-saved"));
            match language {
                Some(language) => visit.remember_language(&mut response, language),
                None => visit.forget_language(&mut response),
            }
            Ok(response)
        }
        Outcome::ChangedMeanwhile => {
            let found = find(&visit, &visitor).await?;
            let person = &found.0;
            form.complain(
                "first_name",
                Problem::new("problem-profile-changed").with("now", person.name.full()),
            );
            form.fields_mut().set("revision", person.revision.to_string());
            visit.page(
                StatusCode::CONFLICT,
                ProfilePage::new(form, found, &visitor, visit.language),
            )
        }
    }
}
