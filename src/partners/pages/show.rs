//! `GET /partners/{partner}`

use actix_web::{HttpResponse, web};
use askama::Template;

use super::named;
use crate::accounts::people::{self, Person, PersonState};
use crate::accounts::{Operator, PartnerKind, Role};
use crate::db::{self, Reader};
use crate::indirect::pages::partnerships::last_parting;
use crate::indirect::{self, Parting};
use crate::partners::{self, Partner, Partnership, store};
use crate::values::Timestamp;
use crate::values::id::PartnerId;
use crate::web::{Form, PageError, Visit, filters, paths};

/// Names suggested for the other side of a partnership.
const SUGGESTIONS: i64 = 200;

#[derive(Template)]
#[template(path = "partners/show.html")]
pub(super) struct PartnerPage {
    pub form: Form,
    partner: Partner,
    people: Vec<Person>,
    admin: Option<Person>,
    link_sent_at: Option<Timestamp>,
    partnerships: Vec<Partnership>,
    /// How those ended that have.
    partings: Vec<Parting>,
    /// What the other side of a partnership is; `None` for who has no partnerships.
    other_kind: Option<PartnerKind>,
    suggestions: Vec<String>,
    may_change: bool,
}

/// What a partner of this kind works with.
pub(super) fn other_kind(kind: PartnerKind) -> Option<PartnerKind> {
    match kind {
        PartnerKind::DirectBill => None,
        PartnerKind::IndirectProvider => Some(PartnerKind::IndirectReseller),
        PartnerKind::IndirectReseller => Some(PartnerKind::IndirectProvider),
    }
}

/// The Global admin who was there first.
pub(super) async fn first_admin(db: &mut Reader, partner: PartnerId) -> Result<Option<Person>, db::Error> {
    let people = people::of_partner(db, partner).await?;
    Ok(people::first_of(&people, Role::GlobalAdmin).cloned())
}

impl PartnerPage {
    pub(super) async fn new(visit: &Visit, partner: Partner, form: Form) -> Result<Self, PageError> {
        let mut db = visit.read().await?;
        let people = people::of_partner(&mut db, partner.id).await?;
        let admin = people::first_of(&people, Role::GlobalAdmin).cloned();
        let link_sent_at = match &admin {
            Some(admin) => store::link_sent_at(&mut db, admin.id).await?,
            None => None,
        };
        let other_kind = other_kind(partner.kind);
        let may_change = visit
            .person()
            .is_some_and(|person| person.roles.has(Role::OperatorAdmin));
        let suggestions = match other_kind.filter(|_| may_change) {
            Some(kind) => partners::names(&mut db, kind, SUGGESTIONS).await?,
            None => Vec::new(),
        };
        Ok(Self {
            form,
            people,
            admin,
            link_sent_at,
            partnerships: partners::partnerships(&mut db, partner.id).await?,
            partings: indirect::partings(&mut db, partner.id).await?,
            other_kind,
            suggestions,
            may_change,
            partner,
        })
    }

    /// Whether to offer another link by which the first Global admin sets a password.
    fn may_resend(&self, admin: &Person) -> bool {
        self.may_change && admin.state() == PersonState::Invited && self.partner.disabled_at.is_none()
    }

    fn parting(&self, partnership: &Partnership) -> Option<Parting> {
        last_parting(&self.partings, partnership)
    }

    fn may_end(&self, partnership: &Partnership) -> bool {
        self.may_change && partnership.ended_at.is_none()
    }
}

/// A partner: what is known, who can sign in, with whom it works.
///
/// # Errors
/// If there is no such partner, or the database query fails.
pub async fn show(visit: Visit, _: Operator, id: web::Path<String>) -> Result<HttpResponse, PageError> {
    let partner = named(&visit, &id).await?;
    let page = PartnerPage::new(&visit, partner, visit.typed_or(Form::default())).await?;
    visit.ok(page)
}
