//! `GET /acceptances/{acceptance}`: the receipt (E-7), for the customer whole, for a partner as far as R-ROLE-9 lets it.

use std::time::Duration;

use actix_web::{HttpResponse, web};
use askama::Template;
use chrono::NaiveDate;

use crate::acceptances::{self, Acceptance};
use crate::accounts::permission::SignedIn;
use crate::accounts::{Organisation, Role};
use crate::agreements::{self, AgreementType, TextRef};
use crate::confirmations::{self, Confirmation, Decision, Method, decision, evidence, withdrawal};
use crate::customers;
use crate::db::{self, Reader};
use crate::partners;
use crate::relationships::{self, Relationship};
use crate::values::Timestamp;
use crate::values::id::{AcceptanceId, CustomerId, PartnerId};
use crate::web::{PageError, Visit, filters, paths};

/// How long the receipt says what happens next.
const NEWS: Duration = Duration::from_mins(10);

/// A confirmation in a list, with its receipt if the customer made it.
#[derive(Debug)]
pub struct ConfirmationEntry {
    /// The confirmation.
    pub confirmation: Confirmation,
    /// The agreement's name.
    pub agreement: String,
    /// Its receipt, if the customer made it.
    pub receipt: Option<AcceptanceId>,
    /// What it is worth as evidence, then, and the message that says who gave the contact address.
    pub grade: Option<(&'static str, &'static str)>,
    /// It is the attestation of a partner that serves the customer no longer, and counts no longer (R-REL-1).
    pub over: bool,
    /// A reviewer has rejected it (R-REV-3).
    pub rejected: bool,
    /// Its evidence, which the customer's admins can open (R-ROLE-9).
    pub evidence: Option<String>,
    /// The text of a newer version that is in effect, to be compared with this one's.
    pub newer: Option<TextRef>,
}

impl ConfirmationEntry {
    /// What was confirmed of a customer through a partner: the attestations of the one that attests, and what the
    /// customer accepted by the partner's link or while it was asked by nobody.
    pub async fn of_partner(
        db: &mut Reader,
        customer: CustomerId,
        partner: PartnerId,
        attesting: PartnerId,
        today: NaiveDate,
    ) -> Result<Vec<Self>, db::Error> {
        let mut lines = Vec::new();
        for line in Self::of_customer(db, customer, today).await? {
            let through = match line.confirmation.method {
                Method::Attestation => line.confirmation.partner == Some(attesting),
                Method::Direct => {
                    let made = acceptances::of_confirmation(db, line.confirmation.id).await?;
                    made.is_none_or(|made| {
                        made.terms.partner.is_none()
                            || made.terms.partner == Some(partner)
                            || made.terms.provider == Some(partner)
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
    /// If the database query fails.
    pub async fn of_customer(db: &mut Reader, customer: CustomerId, today: NaiveDate) -> Result<Vec<Self>, db::Error> {
        let types = agreements::types(db).await?;
        let country = customers::find(db, customer)
            .await?
            .map(|customer| customer.address.country);
        let serving = relationships::open_of(db, customer).await?;
        let mut lines = Vec::new();
        for confirmation in confirmations::history(db, None, customer, None).await? {
            let made = match confirmation.method {
                Method::Direct => acceptances::of_confirmation(db, confirmation.id).await?,
                Method::Attestation => None,
            };
            let known = types.iter().find(|known| known.id == confirmation.type_id);
            let has_evidence = confirmation.evidence_name.is_some();
            lines.push(Self {
                newer: match country {
                    Some(country) => acceptances::newer_text(db, &confirmation, country, today).await?,
                    None => None,
                },
                evidence: match has_evidence && evidence::is_shared(db, confirmation.id).await? {
                    true => Some(paths::your_evidence(confirmation.id)),
                    false => None,
                },
                agreement: known.map_or_else(|| confirmation.type_id.clone(), |known| known.name.clone()),
                receipt: made.as_ref().map(|made| made.id),
                grade: made.map(|made| (made.grade.as_str(), made.address_label())),
                over: confirmation.method == Method::Attestation
                    && serving
                        .iter()
                        .all(|served| confirmation.partner != Some(served.partner_id)),
                rejected: decision::rejection_of(db, confirmation.id).await?.is_some(),
                confirmation,
            });
        }
        Ok(lines)
    }

    /// Whether delegated administration privileges were asked for with the current relationship.
    pub async fn asked_for_administration(
        db: &mut Reader,
        customer: CustomerId,
        relationship: &Relationship,
    ) -> Result<bool, db::Error> {
        let made = acceptances::of_relationship(db, customer, relationship.id).await?;
        Ok(made.is_some_and(|made| made.terms.delegated_administration))
    }
}

#[derive(Template)]
#[template(path = "acceptances/receipt.html")]
struct ReceiptPage {
    acceptance: Acceptance,
    confirmation: Option<Confirmation>,
    agreement: Option<AgreementType>,
    effective_on: Option<NaiveDate>,
    /// The text of a newer version that is in effect.
    newer: Option<TextRef>,
    /// The partners of the link, as far as the reader may know them.
    partners: Vec<String>,
    /// When the consent was withdrawn (R-DIRECT-5).
    withdrawn: Option<Timestamp>,
    /// Its rejection by a reviewer, unless it was undone (R-REV-3).
    rejected: Option<Decision>,
    /// Which of the relationships that were authorized have ended, and when.
    ended: Vec<(String, Timestamp)>,
    /// It has just been accepted: what happens now is news.
    is_new: bool,
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
        match (&self.confirmation, &self.acceptance.terms.relationship_sentence) {
            (Some(_), Some(_)) => "receipt-title-both",
            (Some(_), None) => "receipt-title-agreement",
            (None, _) => "receipt-title-relationship",
        }
    }

    /// Whether what happens next is worth saying: to the customer, soon after, while all of it is in force.
    fn tells_what_next(&self) -> bool {
        self.is_own && self.is_new && self.withdrawn.is_none() && self.rejected.is_none() && self.ended.is_empty()
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
/// When there is none for this reader, or the database query fails.
pub async fn show(visit: Visit, SignedIn(visitor): SignedIn, id: web::Path<String>) -> Result<HttpResponse, PageError> {
    let id: AcceptanceId = id.parse().map_err(|_| PageError::NotFound)?;
    let mut db = visit.read().await?;
    let acceptance = acceptances::find(&mut db, id).await?.ok_or(PageError::NotFound)?;
    // Of what came after a partner ceased to serve the customer it reads nothing (R-REL-1).
    let mut until = None;
    let (in_full, is_own, reader) = match &visitor.organisation {
        Organisation::Operator => (true, false, None),
        Organisation::Customer { id, .. } if *id == acceptance.customer => (true, true, None),
        Organisation::Customer { .. } => return Err(PageError::NotFound),
        Organisation::Partner { id, .. } => {
            let of_link = [acceptance.terms.partner, acceptance.terms.provider].contains(&Some(*id));
            // What was accepted after a relationship had ended is nothing of that partner's (R-REL-1).
            let served = relationships::between(&mut db, *id, acceptance.customer).await?;
            until = served.as_ref().and_then(|served| served.ended_at);
            let served = served.is_some() && until.is_none_or(|until| acceptance.accepted_at <= until);
            // The agreement counts for every partner; a relationship concerns those that it joins (R-ROLE-9).
            if !served || !(of_link || acceptance.confirmation.is_some()) {
                return Err(PageError::NotFound);
            }
            (false, false, Some((*id, of_link)))
        }
    };
    let confirmation = match acceptance.confirmation {
        Some(confirmation) => confirmations::find(&mut db, confirmation).await?,
        None => None,
    };
    let (mut agreement, mut effective_on, mut newer) = (None, None, None);
    if let Some(confirmation) = &confirmation {
        agreement = agreements::find_type(&mut db, &confirmation.type_id).await?;
        let versions = agreements::versions(&mut db, &confirmation.type_id).await?;
        let version = versions.iter().find(|version| version.rank == confirmation.rank);
        effective_on = version.map(|version| version.effective_on);
        if let Some(customer) = customers::find(&mut db, acceptance.customer).await? {
            let today = visit.now.utc_date();
            newer = acceptances::newer_text(&mut db, confirmation, customer.address.country, today).await?;
        }
    }
    let withdrawn = match &confirmation {
        Some(confirmation) => withdrawal::last(&mut db, acceptance.customer, &confirmation.type_id, until)
            .await?
            .map(|withdrawal| withdrawal.withdrawn_at)
            .filter(|at| *at > confirmation.recorded_at),
        None => None,
    };
    let rejected = match &confirmation {
        Some(confirmation) => decision::rejection_of(&mut db, confirmation.id).await?,
        None => None,
    };
    let rejected = rejected.filter(|rejected| until.is_none_or(|until| rejected.decided_at <= until));
    let (mut names, mut ended) = (Vec::new(), Vec::new());
    if acceptance.terms.relationship_sentence.is_some() && reader.is_none_or(|(_, of_link)| of_link) {
        for (partner, made) in [
            (acceptance.terms.partner, acceptance.relationship),
            (acceptance.terms.provider, acceptance.provider_relationship),
        ] {
            let Some(partner) = partner else { continue };
            let Some(known) = partners::find(&mut db, partner).await? else {
                continue;
            };
            let name = known.details.name.to_string();
            let relationship = relationships::between(&mut db, partner, acceptance.customer).await?;
            let over = relationship.filter(|relationship| Some(relationship.id) == made);
            let over = over.and_then(|relationship| relationship.ended_at);
            if let Some(at) = over.filter(|at| until.is_none_or(|until| *at <= until)) {
                ended.push((name.clone(), at));
            }
            names.push(name);
        }
    }
    let mut acceptance = acceptance;
    if names.is_empty() {
        // Another partner's relationship is not this reader's to know.
        acceptance.terms.relationship_sentence = acceptance.terms.relationship_sentence.filter(|_| in_full);
    }
    let page = ReceiptPage {
        is_new: visit.now < acceptance.accepted_at.plus(NEWS),
        withdrawn,
        rejected,
        ended,
        acceptance,
        confirmation,
        agreement,
        effective_on,
        newer,
        partners: names,
        in_full,
        is_own,
    };
    visit.ok(page)
}
