//! Who is notified of a decision: the partner that attested; of a direct acceptance all partners of the customer, and its
//! admins by mail.

use super::decision::{DecideError, Subject, concerns_customer};
use super::letters;
use crate::accounts::Role;
use crate::accounts::people::{self, Mailer, PersonState};
use crate::agreements;
use crate::audit::Context;
use crate::db::Tx;
use crate::notices::{self, News};
use crate::relationships;
use crate::values::id::PartnerId;

/// Notifies of a rejection, or of its undoing.
pub(super) async fn of_decision(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    subject: &Subject,
    kind: notices::Kind,
    note: &str,
) -> Result<(), DecideError> {
    let (confirmation, customer) = (&subject.confirmation, &subject.customer);
    let agreement = agreements::find_type(tx, &confirmation.type_id).await?;
    let agreement = agreement.map_or_else(|| confirmation.type_id.clone(), |known| known.name);
    let served = relationships::open_of(tx, customer.id).await?;
    // An attestation for a reseller's customer is the provider's: both sell because of it (R-IND-3).
    let partners: Vec<PartnerId> = match confirmation.partner {
        None => served.iter().map(|served| served.partner_id).collect(),
        Some(partner) => {
            let resellers = served.iter().filter(|served| served.provider_id == Some(partner));
            std::iter::once(partner)
                .chain(resellers.map(|served| served.partner_id))
                .collect()
        }
    };
    let news = News {
        kind,
        customer: Some(customer.id),
        company: customer.company_name.as_str(),
        agreement: Some((&confirmation.type_id, &agreement)),
        version: Some(confirmation.rank),
        person: &cx.actor.name,
        reason: Some(note),
    };
    for partner in partners {
        notices::tell(tx, cx, partner, &news).await?;
    }
    if !concerns_customer(confirmation) {
        return Ok(());
    }
    for person in people::of_customer(tx, customer.id).await? {
        if person.roles.has(Role::CustomerAdmin) && person.state() == PersonState::Active {
            let about = letters::Words {
                agreement: &agreement,
                version: confirmation.rank,
                rejected: kind == notices::Kind::Rejected,
                note,
            };
            letters::decided(tx, cx, mailer, &person, customer, &about).await?;
        }
    }
    Ok(())
}
