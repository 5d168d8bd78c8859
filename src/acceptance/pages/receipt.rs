//! `GET /acceptances/{acceptance}`: the receipt (E-7), for the customer whole, for a partner as far as R-ROLE-9 lets it.

use actix_web::{HttpResponse, web};
use askama::Template;

use crate::acceptance::direct::{self, Acceptance};
use crate::acceptance::{self, Confirmation, Method};
use crate::accounts::permission::SignedIn;
use crate::accounts::{Organisation, Role};
use crate::agreements::{self, AgreementType};
use crate::db::{self, Reader};
use crate::partners;
use crate::relationships::{self, Relationship};
use crate::values::id::{AcceptanceId, CustomerId, PartnerId};
use crate::web::{PageError, Visit, filters, paths};

/// A confirmation in a list, with its receipt if the customer made it.
#[derive(Debug)]
pub struct Line {
    /// The confirmation.
    pub confirmation: Confirmation,
    /// The agreement's name.
    pub agreement: String,
    /// Its receipt, if the customer made it.
    pub receipt: Option<AcceptanceId>,
    /// What it is worth as evidence, then.
    pub grade: Option<&'static str>,
    /// It is the attestation of a partner that serves the customer no longer, and counts no longer (R-REL-1).
    pub over: bool,
}

impl Line {
    /// What was confirmed of a customer through a partner: the attestations of the one that attests, and what the
    /// customer accepted by the partner's link or while it was asked by nobody.
    pub(super) async fn of_partner(
        db: &mut Reader,
        customer: CustomerId,
        partner: PartnerId,
        attesting: PartnerId,
    ) -> Result<Vec<Self>, db::Error> {
        let mut lines = Vec::new();
        for line in Self::of_customer(db, customer).await? {
            let through = match line.confirmation.method {
                Method::Attestation => line.confirmation.partner == Some(attesting),
                Method::Direct => {
                    let made = direct::of_confirmation(db, line.confirmation.id).await?;
                    made.is_none_or(|made| {
                        made.partner.is_none() || made.partner == Some(partner) || made.provider == Some(partner)
                    })
                }
            };
            if through {
                lines.push(line);
            }
        }
        Ok(lines)
    }

    /// Everything that was confirmed of a customer, the newest first.
    ///
    /// # Errors
    /// When the database does.
    pub async fn of_customer(db: &mut Reader, customer: CustomerId) -> Result<Vec<Self>, db::Error> {
        let types = agreements::types(db).await?;
        let serving = relationships::open_of(db, customer).await?;
        let mut lines = Vec::new();
        for confirmation in acceptance::history(db, None, customer, None).await? {
            let made = match confirmation.method {
                Method::Direct => direct::of_confirmation(db, confirmation.id).await?,
                Method::Attestation => None,
            };
            let known = types.iter().find(|known| known.id == confirmation.type_id);
            lines.push(Self {
                agreement: known.map_or_else(|| confirmation.type_id.clone(), |known| known.name.clone()),
                receipt: made.as_ref().map(|made| made.id),
                grade: made.map(|made| made.grade.as_str()),
                over: confirmation.method == Method::Attestation
                    && serving
                        .iter()
                        .all(|served| confirmation.partner != Some(served.partner_id)),
                confirmation,
            });
        }
        Ok(lines)
    }

    /// Whether delegated administration privileges were asked for with the relationship that stands.
    pub(super) async fn asked_for_administration(
        db: &mut Reader,
        customer: CustomerId,
        relationship: &Relationship,
    ) -> Result<bool, db::Error> {
        let made = direct::of_relationship(db, customer, relationship.id).await?;
        Ok(made.is_some_and(|made| made.delegated_administration))
    }
}

#[derive(Template)]
#[template(path = "acceptance/receipt.html")]
struct ReceiptPage {
    acceptance: Acceptance,
    confirmation: Option<Confirmation>,
    agreement: Option<AgreementType>,
    effective_on: Option<chrono::NaiveDate>,
    /// The partners of the link, as far as the reader may know them.
    partners: Vec<String>,
    /// The reader is the customer, or the operator: sees address, session, sentence and proofs.
    in_full: bool,
    /// The reader is the customer.
    is_own: bool,
}

impl ReceiptPage {
    fn role(&self) -> &'static str {
        Role::parse(&self.acceptance.role).map_or("role-none", Role::label)
    }

    fn title(&self) -> &'static str {
        match (&self.confirmation, &self.acceptance.relationship_sentence) {
            (Some(_), Some(_)) => "receipt-title-both",
            (Some(_), None) => "receipt-title-agreement",
            (None, _) => "receipt-title-relationship",
        }
    }

    fn next(&self) -> &'static str {
        match self.confirmation {
            Some(_) => "receipt-next",
            None => "receipt-next-relationship",
        }
    }
}

/// The receipt.
///
/// # Errors
/// When there is none for this reader, or the database does.
pub async fn show(visit: Visit, SignedIn(visitor): SignedIn, id: web::Path<String>) -> Result<HttpResponse, PageError> {
    let id: AcceptanceId = id.parse().map_err(|_| PageError::NotFound)?;
    let mut db = visit.read().await?;
    let acceptance = direct::find(&mut db, id).await?.ok_or(PageError::NotFound)?;
    let (in_full, is_own, reader) = match &visitor.organisation {
        Organisation::Operator => (true, false, None),
        Organisation::Customer { id, .. } if *id == acceptance.customer => (true, true, None),
        Organisation::Customer { .. } => return Err(PageError::NotFound),
        Organisation::Partner { id, .. } => {
            let of_link = [acceptance.partner, acceptance.provider].contains(&Some(*id));
            // What was accepted after a relationship had ended is nothing of that partner's (R-REL-1).
            let served = relationships::between(&mut db, *id, acceptance.customer)
                .await?
                .is_some_and(|served| {
                    served
                        .ended_at
                        .is_none_or(|ended_at| acceptance.accepted_at <= ended_at)
                });
            // The agreement counts for every partner; a relationship concerns those that it joins (R-ROLE-9).
            if !served || !(of_link || acceptance.confirmation.is_some()) {
                return Err(PageError::NotFound);
            }
            (false, false, Some((*id, of_link)))
        }
    };
    let confirmation = match acceptance.confirmation {
        Some(confirmation) => acceptance::find(&mut db, confirmation).await?,
        None => None,
    };
    let (mut agreement, mut effective_on) = (None, None);
    if let Some(confirmation) = &confirmation {
        agreement = agreements::find_type(&mut db, &confirmation.type_id).await?;
        let versions = agreements::versions(&mut db, &confirmation.type_id).await?;
        let version = versions.iter().find(|version| version.rank == confirmation.rank);
        effective_on = version.map(|version| version.effective_on);
    }
    let mut names = Vec::new();
    if acceptance.relationship_sentence.is_some() && reader.is_none_or(|(_, of_link)| of_link) {
        for partner in [acceptance.partner, acceptance.provider].into_iter().flatten() {
            names.extend(
                partners::find(&mut db, partner)
                    .await?
                    .map(|partner| partner.details.name.to_string()),
            );
        }
    }
    let mut acceptance = acceptance;
    if names.is_empty() {
        // Another partner's relationship is not this reader's to know.
        acceptance.relationship_sentence = acceptance.relationship_sentence.filter(|_| in_full);
    }
    let page = ReceiptPage {
        acceptance,
        confirmation,
        agreement,
        effective_on,
        partners: names,
        in_full,
        is_own,
    };
    visit.ok(page)
}
