//! `GET /customers/{customer}`: **Account info**

use actix_web::{HttpResponse, web};
use askama::Template;

use super::history::{self, HistoryEntry};
use crate::acceptances::{self, Eligibility};
use crate::accounts::contact_by_others::settable;
use crate::accounts::people::{self, Person};
use crate::accounts::{Agent, Channel, PartnerKind, Role};
use crate::customer_list;
use crate::customers::{self, Customer};
use crate::db::Reader;
use crate::invitations::{self, Invitation};
use crate::orders;
use crate::relationships::{self, ServedBy};
use crate::status::Status;
use crate::status::pages::card::{Card, Subject};
use crate::values::id::{CustomerId, InvitationId};
use crate::values::{Country, PhoneNumber};
use crate::web::{PageError, Visit, filters, paths};

#[derive(Template)]
#[template(path = "customers/account.html")]
struct AccountPage {
    customer: Customer,
    cards: Vec<Card>,
    /// The partners that the reader may see (R-ROLE-9).
    partners: Vec<ServedBy>,
    /// The indirect resellers through which a provider serves it, by name (R-IND-3).
    resellers: Vec<String>,
    history: Vec<HistoryEntry>,
    /// The first Customer admin, for whoever can change its people; and whether a partner may still set password and address.
    admin: Option<(Person, bool)>,
    /// Where the operator sets the contact address of a Customer admin (R-ACC-2).
    set_contact: Option<String>,
    /// Where the reader can edit what is said about the customer (R-ROLE-8).
    edit: Option<String>,
    for_operator: bool,
    /// It has bought before, and so cannot accept by itself (R-DIRECT-4).
    cannot_accept: bool,
    ended: bool,
    /// The relationship has ended, and the reader may ask for another one (R-ROLE-8).
    may_request: bool,
    /// The reader may order for the customer.
    may_order: bool,
    /// A subscription is active, so that a Global admin cannot end the relationship.
    has_active: bool,
    /// Relationships that the reader may end (R-REL-1): a Global admin the own one, an Operator admin each. Whose, and where
    /// that is done.
    ends: Vec<(String, String)>,
    inviting: Inviting,
}

/// Whether the customer can be asked to accept by itself (R-INV-3, R-DIRECT-4).
#[derive(Debug, Clone)]
enum Inviting {
    /// Not by this reader, or not this customer.
    No,
    /// Not, since it has bought before; the reader could invite others.
    BoughtBefore,
    /// It can.
    Offered,
    /// An invitation was begun and not sent.
    Draft(Box<Invitation>),
    /// It has been: this is the invitation.
    Open(InvitationId),
}

impl Inviting {
    async fn of(
        visit: &Visit,
        db: &mut Reader,
        agent: &Agent,
        customer: &Customer,
        (cards, eligibility): (&[Card], Eligibility),
    ) -> Result<Self, PageError> {
        // It is attested for instead, also where an invitation is open: the list of invitations takes that back.
        if eligibility == Eligibility::BoughtBefore {
            let is_settled = cards.iter().all(|card| card.status.is_settled());
            return Ok(match agent.inviter() {
                Ok(_) if !is_settled => Self::BoughtBefore,
                _ => Self::No,
            });
        }
        if let Some(open) = invitations::open_for(db, agent.partner, customer.id, visit.now).await? {
            return Ok(match open.is_draft() && open.permits(agent).is_ok() {
                true => Self::Draft(Box::new(open)),
                false => Self::Open(open.id),
            });
        }
        let wanted = cards.iter().find(|card| card.status != Status::AcceptedDirectly);
        Ok(match eligibility {
            Eligibility::Eligible | Eligibility::NotByPolicy if wanted.is_some() && agent.inviter().is_ok() => {
                Self::Offered
            }
            _ => Self::No,
        })
    }
}

impl AccountPage {
    /// What the country calls the registration number.
    fn registration_label(&self) -> Option<&'static str> {
        let country: Country = self.customer.address.country;
        country.rules().registration.as_ref().map(|rule| rule.label.as_str())
    }

    /// The message that says whether the customer has bought before.
    fn bought_before(&self) -> &'static str {
        match (self.cannot_accept, self.customer.has_bought()) {
            (true, _) => "customers-bought-before-cannot",
            (false, true) => "customers-bought-before-yes",
            (false, false) => "customers-bought-before-no",
        }
    }

    fn phone(&self) -> Option<String> {
        self.customer.contact.phone.as_ref().map(PhoneNumber::display)
    }
}

/// Account info of a customer: for the agents of its partners, each seeing the own side, and for the operator.
///
/// # Errors
/// If the customer is not there for this reader, or the database query fails.
pub async fn show(visit: Visit, who: Channel, id: web::Path<String>) -> Result<HttpResponse, PageError> {
    let id: CustomerId = id.parse().map_err(|_| PageError::NotFound)?;
    let mut db = visit.read().await?;
    let page = match &who {
        Channel::Agent(agent) => of_partner(&visit, &mut db, &who, agent, id).await?,
        Channel::Operator(_) => of_operator(&visit, &mut db, &who, id).await?,
    };
    visit.ok(page)
}

async fn of_partner(
    visit: &Visit,
    db: &mut Reader,
    who: &Channel,
    agent: &Agent,
    id: CustomerId,
) -> Result<AccountPage, PageError> {
    let customer = customers::find_for(db, agent.partner, id)
        .await?
        .ok_or(PageError::NotFound)?;
    let mut partners = relationships::of_customer(db, id).await?;
    let through_it = |served: &&ServedBy| served.provider_id == Some(agent.partner) && served.ended_at.is_none();
    let resellers = partners.iter().filter(through_it).map(|served| served.name.clone());
    let resellers = resellers.collect();
    // R-ROLE-9: never the customer's other partners.
    partners.retain(|served| served.partner_id == agent.partner);
    let ended = partners.iter().all(|served| served.ended_at.is_some());
    let today = visit.now.utc_date();
    let mut cards = Vec::new();
    let mut eligibility = Eligibility::NotByPolicy;
    if let Some(agreement) = customer_list::agreement(db, today).await? {
        eligibility = acceptances::eligibility(db, &customer, &agreement.id, today).await?;
        let subject = Subject {
            customer: &customer,
            agreement: &agreement,
            partner: agent.partner,
            partner_name: None,
            eligibility,
            reader: who,
            today,
        };
        cards.push(Card::find(db, &subject).await?);
    }
    let edits = !ended && agent.editor().is_ok();
    let mut admin = None;
    if edits {
        let people = people::of_customer(db, id).await?;
        admin =
            people::first_admin(&people).map(|person| (person.clone(), people::is_in_partners_hands(&people, person)));
    }
    let inviting = if ended {
        Inviting::No
    } else {
        Inviting::of(visit, db, agent, &customer, (&cards, eligibility)).await?
    };
    let mut ends = Vec::new();
    let has_active = agent.is_global_admin() && orders::has_active(db, agent.partner, id).await?;
    if !ended && agent.is_global_admin() {
        ends.push((customer.company_name.to_string(), paths::customer_end(customer.id)));
    }
    Ok(AccountPage {
        inviting,
        history: history::of(db, &customer, &partners, Some(agent.partner), visit.language).await?,
        customer,
        cards,
        partners,
        resellers,
        admin,
        set_contact: None,
        edit: edits.then(|| paths::customer_edit(id)),
        for_operator: false,
        cannot_accept: eligibility == Eligibility::BoughtBefore,
        may_order: !ended && agent.orderer().is_ok(),
        has_active,
        ends,
        ended,
        may_request: ended && agent.requester().is_ok(),
    })
}

/// Adds a partner's card, unless another one shows the same acceptance.
fn add(cards: &mut Vec<Card>, card: Card) {
    let mut left = Some(card);
    for known in cards.iter_mut() {
        left = left.and_then(|card| known.take_in(card));
    }
    cards.extend(left);
}

async fn of_operator(visit: &Visit, db: &mut Reader, who: &Channel, id: CustomerId) -> Result<AccountPage, PageError> {
    let customer = customers::find(db, id).await?.ok_or(PageError::NotFound)?;
    let partners = relationships::of_customer(db, id).await?;
    let today = visit.now.utc_date();
    let mut cards = Vec::new();
    let mut eligibility = Eligibility::NotByPolicy;
    if let Some(agreement) = customer_list::agreement(db, today).await? {
        eligibility = acceptances::eligibility(db, &customer, &agreement.id, today).await?;
        // A reseller attests nothing: its customers' attestation is the provider's (R-IND-3).
        for served in
            relationships::each_partner(&partners).filter(|served| served.kind != PartnerKind::IndirectReseller)
        {
            let subject = Subject {
                customer: &customer,
                agreement: &agreement,
                partner: served.partner_id,
                partner_name: Some(&served.name),
                eligibility,
                reader: who,
                today,
            };
            add(&mut cards, Card::find(db, &subject).await?);
        }
    }
    let mut ends = Vec::new();
    let mut may_set = false;
    if let Channel::Operator(visitor) = who
        && visitor.roles.has(Role::OperatorAdmin)
    {
        let people = people::of_customer(db, id).await?;
        may_set = !settable(&people, visit.now).is_empty();
        let open = partners.iter().filter(|served| served.ended_at.is_none());
        ends.extend(open.map(|served| (served.name.clone(), paths::customer_partner_end(id, served.partner_id))));
    }
    Ok(AccountPage {
        history: history::of(db, &customer, &partners, None, visit.language).await?,
        customer,
        cards,
        partners,
        resellers: Vec::new(),
        admin: None,
        set_contact: may_set.then(|| paths::customer_contact_set(id)),
        edit: None,
        for_operator: true,
        cannot_accept: eligibility == Eligibility::BoughtBefore,
        ended: false,
        may_request: false,
        may_order: false,
        has_active: false,
        ends,
        inviting: Inviting::No,
    })
}
