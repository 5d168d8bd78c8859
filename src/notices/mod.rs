//! What a partner is notified of about its customers: on its first page until somebody has seen to it, and by mail to the agents
//! who want that.

mod deliver;
mod letters;
pub mod pages;
mod store;

use std::borrow::Cow;

pub use deliver::mail_due;

use crate::accounts::Agent;
use crate::accounts::topics::Topic;
use crate::audit::{self, Context, Event, Object};
use crate::db::{self, Reader, Tx};
use crate::values::id::{CustomerId, NoticeId, PartnerId};
use crate::values::{Language, Timestamp};
use crate::{paths, text_enum, words};

text_enum! {
    /// What a partner is notified of.
    pub enum Kind {
        /// The customer accepted an agreement.
        Accepted = "accepted",
        /// The customer authorized the partner: the relationship stands.
        Authorized = "authorized",
        /// The customer refused what the partner asked for.
        Declined = "declined",
        /// The customer withdrew its consent: the partner is to cancel its subscriptions with it (R-DIRECT-5).
        Withdrawn = "withdrawn",
        /// The customer cannot accept by itself, and needs an attestation (R-DIRECT-4).
        NeedsAttestation = "needs-attestation",
        /// The relationship was ended by somebody else.
        RelationshipEnded = "relationship-ended",
        /// The person named in an attestation says that it is not so (R-DIRECT-8).
        Disputed = "disputed",
        /// An organisation could not register from the partner's link (R-INV-5).
        RegistrationRefused = "registration-refused",
        /// A reviewer rejected a confirmation: it no longer opens the gate (R-REV-3).
        Rejected = "rejected",
        /// That rejection was undone.
        RejectionUndone = "rejection-undone",
        /// A reviewer asks about a confirmation (R-REV-6).
        Asked = "asked",
        /// A colleague's order waits for an attestation (R-GATE-1).
        OrderWaits = "order-waits",
        /// The operator sets the contact address of a Customer admin (R-ACC-2).
        ContactSet = "contact-set",
        /// Another partner asks to work together as provider and reseller.
        PartnershipAsked = "partnership-asked",
        /// The other partner agreed to that.
        PartnershipAccepted = "partnership-accepted",
        /// The other partner declined it.
        PartnershipDeclined = "partnership-declined",
        /// Somebody else ended a partnership.
        PartnershipEnded = "partnership-ended",
        /// A reseller sells to the customer through another provider from now on.
        ResellerMoved = "reseller-moved",
        /// A provider asks who accepted, when, and how that is known (R-IND-2).
        InformationAsked = "information-asked",
        /// The same again: the answer is late.
        InformationDue = "information-due",
        /// A reseller has sent it.
        InformationAnswered = "information-answered",
        /// The provider returned it.
        InformationReturned = "information-returned",
        /// The provider attested from it.
        InformationUsed = "information-used",
    }
}

impl Kind {
    /// The message that tells it, with the placeables `company`, `agreement`, `version` and `person`.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Accepted => "notice-accepted",
            Self::Authorized => "notice-authorized",
            Self::Declined => "notice-declined",
            Self::Withdrawn => "notice-withdrawn",
            Self::NeedsAttestation => "notice-needs-attestation",
            Self::RelationshipEnded => "notice-relationship-ended",
            Self::Disputed => "notice-disputed",
            Self::RegistrationRefused => "notice-registration-refused",
            Self::Rejected => "notice-rejected",
            Self::RejectionUndone => "notice-rejection-undone",
            Self::Asked => "notice-asked",
            Self::OrderWaits => "notice-order-waits",
            Self::ContactSet => "notice-contact-set",
            Self::PartnershipAsked => "notice-partnership-asked",
            Self::PartnershipAccepted => "notice-partnership-accepted",
            Self::PartnershipDeclined => "notice-partnership-declined",
            Self::PartnershipEnded => "notice-partnership-ended",
            Self::ResellerMoved => "notice-reseller-moved",
            Self::InformationAsked => "notice-information-asked",
            Self::InformationDue => "notice-information-due",
            Self::InformationAnswered => "notice-information-answered",
            Self::InformationReturned => "notice-information-returned",
            Self::InformationUsed => "notice-information-used",
        }
    }

    /// The message on the button that says that it has been seen to.
    pub const fn settle(self) -> &'static str {
        match self {
            Self::Withdrawn => "notice-settle-cancelled",
            _ => "notice-settle",
        }
    }

    /// The message that introduces what the person wrote.
    pub const fn words(self) -> &'static str {
        match self {
            Self::InformationAsked | Self::InformationDue | Self::PartnershipAsked => "notice-message",
            _ => "notice-reason",
        }
    }

    /// The tone of its mark.
    pub const fn tone(self) -> &'static str {
        match self {
            Self::Accepted
            | Self::Authorized
            | Self::RejectionUndone
            | Self::PartnershipAccepted
            | Self::InformationAnswered
            | Self::InformationUsed => "good",
            Self::PartnershipAsked
            | Self::PartnershipDeclined
            | Self::ResellerMoved
            | Self::InformationAsked
            | Self::InformationDue
            | Self::InformationReturned
            | Self::Declined
            | Self::NeedsAttestation
            | Self::Disputed
            | Self::RegistrationRefused
            | Self::ContactSet
            | Self::OrderWaits
            | Self::Asked => "warn",
            Self::Withdrawn | Self::RelationshipEnded | Self::Rejected | Self::PartnershipEnded => "bad",
        }
    }

    /// The topic by which agents choose whether they are mailed about it.
    pub const fn topic(self) -> Topic {
        match self {
            Self::Accepted | Self::Authorized => Topic::Accepted,
            Self::Declined => Topic::Declined,
            Self::Withdrawn | Self::RelationshipEnded | Self::ResellerMoved => Topic::Withdrawn,
            Self::PartnershipAsked | Self::PartnershipAccepted | Self::PartnershipDeclined | Self::PartnershipEnded => {
                Topic::Partnerships
            }
            Self::InformationAsked
            | Self::InformationDue
            | Self::InformationAnswered
            | Self::InformationReturned
            | Self::InformationUsed
            | Self::NeedsAttestation
            | Self::Disputed
            | Self::RegistrationRefused
            | Self::ContactSet
            | Self::Rejected
            | Self::RejectionUndone
            | Self::OrderWaits
            | Self::Asked => Topic::NeedsAttestation,
        }
    }

    /// Whether one letter is written about several that one act has given: a reviewer decides about many at once.
    const fn is_summarized(self) -> bool {
        matches!(
            self,
            Self::Rejected | Self::RejectionUndone | Self::InformationAsked | Self::InformationDue
        )
    }

    /// Whether one that waits is enough: telling it again would say nothing new.
    const fn once(self) -> bool {
        matches!(
            self,
            Self::NeedsAttestation | Self::RegistrationRefused | Self::OrderWaits
        )
    }
}

/// Something to tell.
#[derive(Debug, Clone)]
pub struct News<'a> {
    /// What it is.
    pub kind: Kind,
    /// The customer that it is about; `None`: the organisation is none.
    pub customer: Option<CustomerId>,
    /// The organisation's name.
    pub company: &'a str,
    /// The agreement that it is about: its type and its name.
    pub agreement: Option<(&'a str, &'a str)>,
    /// The version of it.
    pub version: Option<i64>,
    /// Whose act it was, or who is named.
    pub person: &'a str,
    /// In that person's own words.
    pub reason: Option<&'a str>,
}

/// A notice as it was given.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Notice {
    /// Which one.
    pub id: NoticeId,
    /// Who was notified.
    pub partner_id: PartnerId,
    /// The partner's name.
    pub partner_name: String,
    /// The customer that it is about.
    pub customer_id: Option<CustomerId>,
    /// What it is.
    pub kind: Kind,
    /// The organisation's name at that time.
    pub company: String,
    /// The agreement's name; empty when it is about none.
    pub agreement: String,
    /// The version of it.
    pub version: Option<i64>,
    /// Whose act it was, or who is named.
    pub person: String,
    /// In that person's own words.
    pub reason: Option<String>,
    /// When.
    pub created_at: Timestamp,
    /// When somebody at the partner had seen to it.
    pub settled_at: Option<Timestamp>,
    /// Who.
    pub settled_by: Option<String>,
}

impl Notice {
    /// The page on which to see to it, if there is one.
    pub fn page(&self) -> Option<String> {
        match self.kind {
            Kind::PartnershipAsked | Kind::PartnershipAccepted | Kind::PartnershipDeclined | Kind::PartnershipEnded => {
                Some(paths::PARTNERSHIPS.to_owned())
            }
            Kind::InformationAsked | Kind::InformationDue | Kind::InformationAnswered | Kind::InformationReturned => {
                Some(paths::INFORMATION.to_owned())
            }
            _ => self.customer_id.map(paths::customer),
        }
    }

    /// It in one sentence.
    pub fn line(&self, language: Language) -> String {
        let text = |text: &str| words::value(&Cow::Borrowed(text));
        let args = [
            ("company", text(&self.company)),
            ("agreement", text(&self.agreement)),
            ("version", self.version.unwrap_or_default().into()),
            ("person", text(&self.person)),
        ];
        words::text_with(language, self.kind.message(), &args)
    }
}

/// Tells a partner, in the transaction of the cause. What waits already and would only be said again is not: `false`.
///
/// # Errors
/// If the database query fails.
pub async fn tell(tx: &mut Tx, cx: &Context, partner: PartnerId, news: &News<'_>) -> Result<bool, db::Error> {
    if news.kind.once() && store::waits(tx, partner, news).await? {
        return Ok(false);
    }
    store::insert(tx, NoticeId::new(cx.now, &cx.random), partner, news, cx.now).await?;
    Ok(true)
}

/// Notices of a partner that nobody has seen to, the newest first; at most `limit`.
///
/// # Errors
/// If the database query fails.
pub async fn open(db: &mut Reader, partner: PartnerId, limit: i64) -> Result<Vec<Notice>, db::Error> {
    store::open(db, partner, limit).await
}

/// Notices of partners about a customer of this kind, the newest first.
///
/// # Errors
/// If the database query fails.
pub async fn about(db: &mut Reader, customer: CustomerId, kind: Kind) -> Result<Vec<Notice>, db::Error> {
    store::about(db, customer, kind).await
}

/// Somebody at the partner has seen to it. Doing it twice does it once; `false` if it is another partner's.
///
/// # Errors
/// If the database query fails.
pub async fn settle(tx: &mut Tx, cx: &Context, who: &Agent, id: NoticeId) -> Result<bool, db::Error> {
    let Some(notice) = store::find(tx, id)
        .await?
        .filter(|notice| notice.partner_id == who.partner)
    else {
        return Ok(false);
    };
    if store::settle(tx, id, cx.now, &who.visitor.name.full()).await? {
        let event = Event::new(audit::Kind::NoticeSettled, Object::new("notice", id, &notice.company))
            .of_partner(who.partner)
            .of_customer(notice.customer_id)
            .after(serde_json::json!({ "kind": notice.kind }));
        audit::record(tx, cx, event).await?;
    }
    Ok(true)
}

/// A partner need not see to what it was notified of about another partner of this name any more.
///
/// # Errors
/// If the database query fails.
pub async fn lapse_about_partner(
    tx: &mut Tx,
    cx: &Context,
    partner: PartnerId,
    company: &str,
    kind: Kind,
) -> Result<(), db::Error> {
    store::lapse_about_partner(tx, partner, company, kind, cx.now).await
}

/// Nobody needs to see to these any more, or this partner does not: what they say is no longer so.
///
/// # Errors
/// If the database query fails.
pub async fn lapse(
    tx: &mut Tx,
    cx: &Context,
    partner: Option<PartnerId>,
    customer: CustomerId,
    type_id: &str,
    kinds: [Kind; 3],
) -> Result<(), db::Error> {
    store::lapse(tx, partner, customer, type_id, kinds, cx.now).await
}
