//! Gathering the facts of a partner, a customer and an agreement.

use chrono::NaiveDate;

use super::{Facts, Status};
use crate::agreements::{self, AgreementType};
use crate::confirmations::{self, Confirmation, Current, withdrawal};
use crate::customers::{Cloud, Customer};
use crate::db::{self, Reader};
use crate::invitations;
use crate::relationships::{self, Relationship};
use crate::values::Timestamp;
use crate::values::id::{CustomerId, PartnerId};

/// The status of a customer towards an agreement, with what a page about it shows.
#[derive(Debug, Clone)]
pub struct Standing {
    /// The facts that the status follows from.
    pub facts: Facts,
    /// The status (R-STAT-1).
    pub status: Status,
    /// When the relationship was ended, if it was.
    pub ended_at: Option<Timestamp>,
    /// Every version of the agreement, by rank.
    pub versions: Vec<agreements::Version>,
}

impl Standing {
    /// The confirmation that the status is based on, or else the last one recorded.
    pub fn shown(&self) -> Option<&Confirmation> {
        let Current {
            direct,
            direct_rejected,
            attested,
            attestation_rejected,
        } = &self.facts.current;
        match self.status {
            Status::AcceptedDirectly => direct.as_ref(),
            Status::Attested => attested.as_ref(),
            // Of what is outdated, what was rejected is no part.
            status => [(direct, direct_rejected), (attested, attestation_rejected)]
                .into_iter()
                .filter(|(_, rejected)| status != Status::OutdatedVersion || !**rejected)
                .filter_map(|(confirmation, _)| confirmation.as_ref())
                .max_by_key(|confirmation| (confirmation.recorded_at, confirmation.id)),
        }
    }
}

/// Gathers the facts on a day, and the status that follows from them.
///
/// # Errors
/// If the database query fails.
pub async fn standing(
    db: &mut Reader,
    partner: PartnerId,
    customer: &Customer,
    agreement: &AgreementType,
    today: NaiveDate,
) -> Result<Standing, db::Error> {
    let versions = agreements::versions(db, &agreement.id).await?;
    let relationship = relationships::between(db, partner, customer.id).await?;
    let required_rank = agreements::required_on(&versions, today).map(|version| version.rank);
    let facts = facts(
        db,
        partner,
        customer.id,
        customer.cloud,
        relationship.as_ref(),
        &agreement.id,
        today,
    )
    .await?;
    let facts = Facts { required_rank, ..facts };
    Ok(Standing {
        status: super::status(&facts),
        ended_at: relationship.and_then(|relationship| relationship.ended_at),
        facts,
        versions,
    })
}

/// The facts of a partner, a customer and an agreement, apart from the required version: the one place where they are
/// gathered, for Account info as for the list.
///
/// # Errors
/// If the database query fails.
pub async fn facts(
    db: &mut Reader,
    partner: PartnerId,
    customer: CustomerId,
    cloud: Cloud,
    relationship: Option<&Relationship>,
    type_id: &str,
    today: NaiveDate,
) -> Result<Facts, db::Error> {
    // The attestation for a reseller's customer is the provider's (R-GATE-1, R-IND-3).
    let attesting = relationship
        .and_then(|relationship| relationship.provider_id)
        .unwrap_or(partner);
    let until = relationship.and_then(|relationship| relationship.ended_at);
    let invitation = invitations::of(db, partner, customer)
        .await?
        .into_iter()
        .find(|invitation| invitation.type_id.as_deref() == Some(type_id) && !invitation.is_draft());
    Ok(Facts {
        national_cloud: cloud.is_national(),
        relationship_ended: !relationship.is_some_and(Relationship::is_open),
        current: confirmations::current(db, attesting, customer, type_id, until).await?,
        withdrawn: withdrawal::last(db, customer, type_id, until).await?,
        invited_until: invitation.as_ref().map(|invitation| invitation.expires_on),
        invitation: invitation.map(|invitation| invitation.state_on(today)),
        ..Facts::default()
    })
}
