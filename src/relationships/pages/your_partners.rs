//! `GET /your-partners`, `GET /your-partners/{partner}`: **Your partners** of a customer, and what was confirmed through
//! each (R-DIRECT-2).

use actix_web::{HttpResponse, web};
use askama::Template;

use crate::acceptances::pages::receipt::ConfirmationEntry;
use crate::acceptances::{self, Eligibility};
use crate::accounts::{CustomerUser, PartnerKind, Role};
use crate::customer_list;
use crate::customers;
use crate::db::Reader;
use crate::invitations::{self, AcceptLink, Invitation, Purpose};
use crate::partners::{self, Partner};
use crate::relationships::{self, ServedBy};
use crate::status::{self, Status};
use crate::values::id::{CustomerId, InvitationId, PartnerId};
use crate::web::{PageError, Visit, filters, paths};
use crate::words;
use crate::words::isolation::isolated;

/// So many partners are shown with their status; an honest customer has a handful.
const PARTNERS: usize = 50;

/// A partner of a customer, as the list shows it.
pub struct Row {
    /// The partner, and since when.
    pub served: ServedBy,
    /// How things stand, while the partner serves the customer.
    pub status: Option<Status>,
}

/// The customer's partners, those that serve it first.
///
/// # Errors
/// When the customer is gone, or the database query fails.
pub async fn rows(visit: &Visit, db: &mut Reader, who: &CustomerUser) -> Result<Vec<Row>, PageError> {
    let served = all(db, who).await?.into_iter().take(PARTNERS).collect();
    with_status(visit, db, who, served).await
}

/// Every partner of the customer once, those that serve it first. One that ended and began again is as it is now.
async fn all(db: &mut Reader, who: &CustomerUser) -> Result<Vec<ServedBy>, PageError> {
    let served = relationships::of_customer(db, who.customer).await?;
    let (serving, ended): (Vec<_>, Vec<_>) = served.into_iter().partition(|served| served.ended_at.is_none());
    let mut all: Vec<ServedBy> = Vec::new();
    for served in serving.into_iter().chain(ended.into_iter().rev()) {
        if all.iter().all(|known| known.partner_id != served.partner_id) {
            all.push(served);
        }
    }
    Ok(all)
}

async fn with_status(
    visit: &Visit,
    db: &mut Reader,
    who: &CustomerUser,
    partners: Vec<ServedBy>,
) -> Result<Vec<Row>, PageError> {
    let customer = customers::find(db, who.customer).await?.ok_or(PageError::NotFound)?;
    let today = visit.now.utc_date();
    let agreement = customer_list::agreement(db, today).await?;
    let mut rows = Vec::new();
    for served in partners {
        let status = match &agreement {
            Some(agreement) if served.ended_at.is_none() => {
                let standing = status::standing(db, served.partner_id, &customer, agreement, today).await?;
                Some(standing.status)
            }
            _ => None,
        };
        rows.push(Row { served, status });
    }
    Ok(rows)
}

/// Something that partners ask for and that has not been answered. What one act answers is one request, whoever asks.
pub struct Request {
    /// The names of the partners.
    pub partners: Vec<String>,
    /// What is asked for.
    pub purpose: Purpose,
    /// Where it is answered.
    pub href: String,
    /// The invitations that are answered by it.
    invitations: Vec<InvitationId>,
}

impl Request {
    /// The message that says what is asked for, with the placeable `partner`.
    pub const fn asks(&self) -> &'static str {
        match self.purpose {
            Purpose::Agreement => "your-partners-asks-agreement",
            Purpose::Relationship => "your-partners-asks-relationship",
        }
    }

    /// The names of the partners, as one list.
    pub fn names(&self, between: impl AsRef<str>) -> String {
        self.partners.join(between.as_ref())
    }

    /// Whether the agreement alone is asked for.
    pub fn is_agreement(&self) -> bool {
        self.purpose == Purpose::Agreement
    }

    /// Whether this invitation is answered by it.
    pub fn is_of(&self, invitation: InvitationId) -> bool {
        self.invitations.contains(&invitation)
    }
}

/// Whether what an invitation asks to authorize stands already, by another link.
async fn are_served(db: &mut Reader, customer: CustomerId, invitation: &Invitation) -> Result<bool, PageError> {
    let open = relationships::open_of(db, customer).await?;
    let serves = |partner| open.iter().any(|served| served.partner_id == partner);
    Ok(serves(invitation.partner) && invitation.provider.is_none_or(serves))
}

/// What partners ask the customer for, as far as it can answer: one that has bought before is attested for (R-DIRECT-4).
///
/// # Errors
/// If the database query fails.
pub async fn requests(visit: &Visit, db: &mut Reader, who: &CustomerUser) -> Result<Vec<Request>, PageError> {
    let mut requests: Vec<Request> = Vec::new();
    for (invitation, link) in invitations::open_requests(db, who.customer, visit.now).await? {
        if acceptances::invited_eligibility(db, &invitation, visit.now.utc_date()).await? == Eligibility::BoughtBefore {
            continue;
        }
        if invitation.purpose == Purpose::Relationship && are_served(db, who.customer, &invitation).await? {
            continue;
        }
        let Some(partner) = partners::find(db, invitation.partner).await? else {
            continue;
        };
        let (name, href) = (partner.details.name.to_string(), link.path());
        let known = requests.iter_mut().find(|known| match invitation.purpose {
            Purpose::Agreement => known.is_agreement(),
            Purpose::Relationship => known.href == href,
        });
        match known {
            Some(known) => {
                if !known.partners.contains(&name) {
                    known.partners.push(name);
                }
                known.invitations.push(invitation.id);
            }
            None => requests.push(Request {
                partners: vec![name],
                purpose: invitation.purpose,
                href,
                invitations: vec![invitation.id],
            }),
        }
    }
    Ok(requests)
}

#[derive(Template)]
#[template(path = "relationships/your_partners.html")]
struct PartnersPage {
    partners: Vec<Row>,
    requests: Vec<Request>,
    may_accept: bool,
}

impl PartnersPage {
    /// Answering a partner is what the reader can do here first.
    fn leads_with_requests(&self) -> bool {
        self.may_accept
    }
}

/// The list.
///
/// # Errors
/// If the database query fails.
pub async fn show(visit: Visit, who: CustomerUser) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let page = PartnersPage {
        partners: rows(&visit, &mut db, &who).await?,
        requests: requests(&visit, &mut db, &who).await?,
        may_accept: who.visitor.roles.has(Role::CustomerAdmin),
    };
    visit.ok(page)
}

#[derive(Template)]
#[template(path = "relationships/your_partner.html")]
struct PartnerPage {
    partner: Partner,
    served: ServedBy,
    status: Option<Status>,
    lines: Vec<ConfirmationEntry>,
    dap: bool,
    /// Who is ended with it: the resellers that the customer has through this provider.
    resellers: String,
    may_end: bool,
    /// Where the reader accepts the agreement for this partner, as long as it has not been.
    accept: Option<String>,
    /// The reader is a Customer admin.
    is_admin: bool,
}

/// One partner, with all that was confirmed through it.
///
/// # Errors
/// When it has never served the customer, or the database query fails.
pub async fn details(visit: Visit, who: CustomerUser, id: web::Path<String>) -> Result<HttpResponse, PageError> {
    let id: PartnerId = id.parse().map_err(|_| PageError::NotFound)?;
    let mut db = visit.read().await?;
    let Some(relationship) = relationships::between(&mut db, id, who.customer).await? else {
        return Err(PageError::NotFound);
    };
    let partner = partners::find(&mut db, id).await?.ok_or(PageError::NotFound)?;
    let all = all(&mut db, &who).await?;
    let resellers: Vec<_> = all
        .iter()
        .filter(|served| served.ended_at.is_none() && served.provider_id == Some(id))
        .map(|served| isolated(&served.name).into_owned())
        .collect();
    let resellers = resellers.join(words::text(visit.language, "layout-list").as_ref());
    let served = all.into_iter().filter(|served| served.partner_id == id).collect();
    let mut row = with_status(&visit, &mut db, &who, served).await?;
    let row = row.pop().ok_or(PageError::NotFound)?;
    // A reseller's customer is attested by the provider (R-IND-3).
    let attesting = relationship.provider_id.unwrap_or(id);
    let lines = ConfirmationEntry::of_partner(&mut db, who.customer, id, attesting, visit.now.utc_date()).await?;
    let may_act = relationship.is_open() && who.visitor.roles.has(Role::CustomerAdmin);
    let is_wanted = row.status.is_some_and(|status| status != Status::AcceptedDirectly)
        && may_accept(&visit, &mut db, &who).await?;
    let page = PartnerPage {
        dap: ConfirmationEntry::asked_for_administration(&mut db, who.customer, &relationship).await?,
        accept: (may_act && is_wanted).then(|| AcceptLink::agreement(&partner).path()),
        served: row.served,
        status: row.status,
        may_end: may_act,
        is_admin: who.visitor.roles.has(Role::CustomerAdmin),
        partner,
        lines,
        resellers,
    };
    visit.ok(page)
}

/// Whether the customer may accept by itself what is asked for.
async fn may_accept(visit: &Visit, db: &mut Reader, who: &CustomerUser) -> Result<bool, PageError> {
    let today = visit.now.utc_date();
    let customer = customers::find(db, who.customer).await?.ok_or(PageError::NotFound)?;
    Ok(match customer_list::agreement(db, today).await? {
        Some(agreement) => {
            acceptances::eligibility(db, &customer, &agreement.id, today).await? == Eligibility::Eligible
        }
        None => false,
    })
}

impl PartnerPage {
    /// The reader is a Customer admin (R-ROLE-9).
    fn opens_evidence(&self) -> bool {
        self.is_admin
    }

    /// The resellers whose relationships end together with this provider's, by name.
    fn ends_with_it(&self) -> Option<&str> {
        let is_provider = self.partner.kind == PartnerKind::IndirectProvider;
        Some(self.resellers.as_str()).filter(|names| is_provider && !names.is_empty())
    }
}
