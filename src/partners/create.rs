//! A new partner, and the letter to who can sign in first.

use super::{Details, Error, NewPartner, Partner, differences, store};
use crate::accounts::people::{self, Mailer, NewPerson};
use crate::accounts::{OperatorAdmin, Role};
use crate::audit::{self, Context, Event, Kind};
use crate::db::{Reader, Tx};
use crate::values::id::PartnerId;
use crate::values::{EmailAddress, Language, PersonName, TimeZone, Timestamp};

/// A partner's first Global admin, who signs in with the e-mail (R-ACC-1) and gets a set-password link (R-ACC-4).
#[derive(Debug, Clone)]
pub struct FirstAdmin {
    /// The person's name.
    pub name: PersonName,
    /// Where the link goes, and the sign-in name.
    pub email: EmailAddress,
    /// The language of the letter and the screens.
    pub language: Option<Language>,
}

/// Makes a partner and invites its first Global admin.
///
/// # Errors
/// If the GUID, a domain or the sign-in name is taken, or the database query fails.
pub async fn create(
    tx: &mut Tx,
    cx: &Context,
    _who: &OperatorAdmin,
    mailer: &Mailer<'_>,
    what: &NewPartner,
) -> Result<PartnerId, Error> {
    let made_up = || uuid::Builder::from_random_bytes(cx.random.bytes()).into_uuid();
    let mut domains = what.domains.clone();
    domains.sort();
    domains.dedup();
    let partner = Partner {
        id: PartnerId::new(cx.now, &cx.random),
        kind: what.kind,
        details: Details {
            name: what.name.clone(),
            country: what.country,
            contact: what.contact.clone(),
            partner_guid: what.partner_guid.unwrap_or_else(made_up),
            mpn_id: what.mpn_id.clone(),
            domains,
        },
        created_at: cx.now,
        disabled_at: None,
        revision: 1,
    };
    if !store::insert(tx, &partner).await? {
        return Err(Error::GuidTaken);
    }
    store::insert_domains(tx, partner.id, &partner.details.domains).await?;
    let (_, mut facts) = differences((), &partner.details);
    facts.insert("kind".to_owned(), partner.kind.as_str().into());
    let event = Event::new(Kind::PartnerCreated, partner.object())
        .of_partner(partner.id)
        .after(facts);
    audit::record(tx, cx, event).await?;
    invite(tx, cx, mailer, &partner, &what.first_admin).await?;
    Ok(partner.id)
}

async fn invite(
    tx: &mut Tx,
    cx: &Context,
    mailer: &Mailer<'_>,
    partner: &Partner,
    admin: &FirstAdmin,
) -> Result<(), Error> {
    let person = NewPerson {
        organisation: partner.organisation(),
        sign_in_name: admin.email.to_string(),
        name: admin.name.clone(),
        contact_email: admin.email.clone(),
        roles: [Role::GlobalAdmin].into_iter().collect(),
        language: admin.language,
        time_zone: TimeZone::of(partner.details.country),
    };
    people::invite(tx, cx, mailer, person).await?;
    Ok(())
}

/// The partner that was made of the very same words just now: the form came twice, and the second time all is taken.
///
/// # Errors
/// If the database query fails.
pub async fn just_created(
    db: &mut Reader,
    what: &NewPartner,
    now: Timestamp,
) -> Result<Option<PartnerId>, crate::db::Error> {
    let Some((organisation, admin)) = people::by_sign_in_name(db, what.first_admin.email.as_str()).await? else {
        return Ok(None);
    };
    let Some(id) = organisation.partner().filter(|_| admin.name == what.first_admin.name) else {
        return Ok(None);
    };
    let twin = store::find(db, id).await?.filter(|partner| {
        let is = &partner.details;
        partner.created_at.plus(people::TWICE) > now
            && partner.kind == what.kind
            && (&is.name, is.country, &is.contact) == (&what.name, what.country, &what.contact)
            && what.partner_guid.is_none_or(|guid| guid == is.partner_guid)
            && is.mpn_id == what.mpn_id
            && is.domains == what.domains
    });
    Ok(twin.map(|partner| partner.id))
}
