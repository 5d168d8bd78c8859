//! `GET /people`: **Agents** of a partner, **Operator's people**.

use actix_web::HttpResponse;
use askama::Template;

use crate::accounts::people::{self, Person, PersonState};
use crate::accounts::{Organisation, PeopleAdmin};
use crate::values::id::AccountId;
use crate::web::{PageError, Visit, filters, paths};

#[derive(Template)]
#[template(path = "accounts/people.html")]
struct PeoplePage {
    people: Vec<Person>,
    title: &'static str,
    own: AccountId,
    active: usize,
    invited: usize,
    disabled: usize,
}

impl PeoplePage {
    /// Whether the person is the reader.
    fn is_oneself(&self, person: &Person) -> bool {
        person.id == self.own
    }
}

/// The message that heads the people of an organisation.
pub(super) fn title(organisation: &Organisation) -> &'static str {
    match organisation {
        Organisation::Operator => "people-title-operator",
        Organisation::Partner { .. } => "people-title-agents",
        Organisation::Customer { .. } => "nav-people",
    }
}

/// Everybody, with roles and state.
///
/// # Errors
/// If the database query fails.
pub async fn show(visit: Visit, PeopleAdmin(visitor): PeopleAdmin) -> Result<HttpResponse, PageError> {
    let people = people::of(&mut visit.read().await?, &visitor.organisation).await?;
    let count = |state| people.iter().filter(|person| person.state() == state).count();
    visit.ok(PeoplePage {
        title: title(&visitor.organisation),
        own: visitor.account,
        active: count(PersonState::Active),
        invited: count(PersonState::Invited),
        disabled: count(PersonState::Disabled),
        people,
    })
}
