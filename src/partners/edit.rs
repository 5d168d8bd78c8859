//! Changing what is said about a partner. Anyone who saw an older state sees the newer one, and overwrites nothing.

use super::{Contact, Details, Error, Partner, differences, store};
use crate::accounts::{GlobalAdmin, OperatorAdmin};
use crate::audit::{self, Context, Event, Kind};
use crate::db::Tx;
use crate::values::id::PartnerId;

/// The operator changes anything but what the partner is in the channel: its partnerships and its customers'
/// confirmations depend on that.
///
/// # Errors
/// If it is not there, was changed since `revision`, the GUID or a domain is taken, or the database query fails.
pub async fn edit(
    tx: &mut Tx,
    cx: &Context,
    _who: &OperatorAdmin,
    id: PartnerId,
    revision: i64,
    what: Details,
) -> Result<(), Error> {
    let partner = store::find(tx, id).await?.ok_or(Error::NotThere)?;
    write(tx, cx, partner, revision, what).await
}

/// A partner's Global admin changes whom to write to (R-ROLE-4).
///
/// # Errors
/// As [`edit`].
pub async fn edit_contact(
    tx: &mut Tx,
    cx: &Context,
    who: &GlobalAdmin,
    revision: i64,
    contact: Contact,
) -> Result<(), Error> {
    let partner = store::find(tx, who.0.partner).await?.ok_or(Error::NotThere)?;
    let what = Details {
        contact,
        ..partner.details.clone()
    };
    write(tx, cx, partner, revision, what).await
}

async fn write(tx: &mut Tx, cx: &Context, partner: Partner, revision: i64, what: Details) -> Result<(), Error> {
    // The same form sent twice, or two people of one mind: nothing is left to be done.
    if partner.details == what {
        return Ok(());
    }
    if partner.revision != revision || !store::update(tx, partner.id, revision, &what).await? {
        // As it is by now: somebody else's words, or the same form that came at the same moment.
        let now = store::find(tx, partner.id).await?.ok_or(Error::NotThere)?;
        return if now.details == what {
            Ok(())
        } else {
            Err(Error::Changed(Box::new(now)))
        };
    }
    if partner.details.domains != what.domains {
        store::delete_domains(tx, partner.id).await?;
        store::insert_domains(tx, partner.id, &what.domains).await?;
    }
    let (before, after) = differences(&partner.details, &what);
    let event = Event::new(Kind::PartnerChanged, partner.object())
        .of_partner(partner.id)
        .before(before)
        .after(after);
    Ok(audit::record(tx, cx, event).await?)
}
