//! How much one person, organisation or network may cause in a period: emails, notices, exports. Usage is counted in the
//! database, in the transaction of its cause, so that a quota holds across processes and what is rolled back does not count.
//! A quota that is used up refuses in words, is audited once per period, and is shown to the operator.

mod store;

use std::num::NonZeroU32;
use std::time::Duration;

use crate::audit::{self, Context, Event, Object};
use crate::db::{self, Reader, Tx};
use crate::text_enum;
use crate::values::id::PartnerId;
use crate::values::network::network_of;
use crate::values::{EmailAddress, Timestamp};

const HOUR: Duration = Duration::from_secs(60 * 60);
const DAY: Duration = HOUR.saturating_mul(24);

/// How long the usage of a period that has ended is kept, so that the operator sees what was refused.
const KEPT: Duration = DAY.saturating_mul(2);

text_enum! {
    /// What is limited.
    pub enum Quota {
        /// Emails that a network has sent to people who want to register an organisation.
        RegistrationEmails = "registration-emails",
        /// Emails with free text by one person.
        EmailsByPerson = "emails-by-person",
        /// Emails with free text by all of one partner's people.
        EmailsByPartner = "emails-by-partner",
        /// Invitations and reminders that one partner sends in bulk, in words of Assent's.
        BulkEmails = "bulk-emails",
        /// Emails that one partner causes to one address.
        EmailsToContact = "emails-to-contact",
        /// Notices that a network causes by registrations that are refused.
        RegistrantNotices = "registrant-notices",
        /// Notices about one customer that one partner is emailed.
        NoticeEmails = "notice-emails",
        /// Exports by one person.
        Exports = "exports",
    }
}

impl Quota {
    /// How long usage adds up.
    pub const fn period(self) -> Duration {
        match self {
            Self::RegistrationEmails | Self::Exports => HOUR,
            Self::EmailsByPerson
            | Self::EmailsByPartner
            | Self::BulkEmails
            | Self::EmailsToContact
            | Self::RegistrantNotices
            | Self::NoticeEmails => DAY,
        }
    }

    /// The message that names it to the operator.
    pub const fn label(self) -> &'static str {
        match self {
            Self::RegistrationEmails => "quota-registration-emails",
            Self::EmailsByPerson => "quota-emails-by-person",
            Self::EmailsByPartner => "quota-emails-by-partner",
            Self::BulkEmails => "quota-bulk-emails",
            Self::EmailsToContact => "quota-emails-to-contact",
            Self::RegistrantNotices => "quota-registrant-notices",
            Self::NoticeEmails => "quota-notice-emails",
            Self::Exports => "quota-exports",
        }
    }

    /// The message that refuses what would exceed it.
    pub const fn refusal(self) -> &'static str {
        match self {
            Self::RegistrationEmails => "error-quota-registration-emails",
            Self::EmailsByPerson => "error-quota-emails-by-person",
            Self::EmailsByPartner => "error-quota-emails-by-partner",
            // Nothing is refused: what is left goes when it may.
            Self::BulkEmails => "error-too-many-text",
            Self::EmailsToContact => "error-quota-emails-to-contact",
            Self::RegistrantNotices => "error-quota-registrant-notices",
            // Nothing is refused: the partner has the notice on its first page.
            Self::NoticeEmails => "error-too-many-text",
            Self::Exports => "error-quota-exports",
        }
    }
}

/// How much of each is allowed in its period; settings.
#[derive(Debug, Clone, Copy)]
pub struct Quotas {
    /// See [`Quota::RegistrationEmails`].
    pub registration_emails: NonZeroU32,
    /// See [`Quota::EmailsByPerson`].
    pub emails_by_person: NonZeroU32,
    /// See [`Quota::EmailsByPartner`].
    pub emails_by_partner: NonZeroU32,
    /// See [`Quota::BulkEmails`].
    pub bulk_emails: NonZeroU32,
    /// See [`Quota::EmailsToContact`].
    pub emails_to_contact: NonZeroU32,
    /// See [`Quota::RegistrantNotices`].
    pub registrant_notices: NonZeroU32,
    /// See [`Quota::NoticeEmails`].
    pub notice_emails: NonZeroU32,
    /// See [`Quota::Exports`].
    pub exports: NonZeroU32,
}

impl Quotas {
    fn of(&self, quota: Quota) -> i64 {
        i64::from(u32::from(match quota {
            Quota::RegistrationEmails => self.registration_emails,
            Quota::EmailsByPerson => self.emails_by_person,
            Quota::EmailsByPartner => self.emails_by_partner,
            Quota::BulkEmails => self.bulk_emails,
            Quota::EmailsToContact => self.emails_to_contact,
            Quota::RegistrantNotices => self.registrant_notices,
            Quota::NoticeEmails => self.notice_emails,
            Quota::Exports => self.exports,
        }))
    }
}

/// Who a quota applies to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    key: String,
    name: String,
}

impl Subject {
    /// Any record, by its identifier and its name.
    pub fn new(key: impl ToString, name: impl Into<String>) -> Self {
        Self {
            key: key.to_string(),
            name: name.into(),
        }
    }

    /// The person who acts; `None` for the system and for somebody who is not signed in.
    pub fn person(cx: &Context) -> Option<Self> {
        let name = || format!("{}, {}", cx.actor.name, cx.actor.organisation);
        cx.actor.account.map(|account| Self::new(account, name()))
    }

    /// The partner of the person who acts.
    pub fn partner(cx: &Context) -> Option<Self> {
        let name = cx.actor.organisation.as_str();
        cx.actor.partner.map(|partner| Self::new(partner, name))
    }

    /// The network that a request came from; `None` for the system.
    pub fn network(cx: &Context) -> Option<Self> {
        let network = network_of(&cx.network_address);
        (!network.is_empty()).then(|| Self::new(&network, &network))
    }

    /// An address that a partner causes emails to. Each partner has a quota of its own for it: a common one would tell a
    /// partner that others write to its customer (R-ROLE-6).
    pub fn contact(partner: PartnerId, email: &EmailAddress) -> Self {
        Self::new(format!("{partner} {}", email.key()), email.as_str())
    }
}

/// A quota is used up; the transaction must be rolled back.
#[derive(Debug, Clone, thiserror::Error)]
#[error("the quota {quota} is used up")]
pub struct Exceeded {
    /// Which one.
    pub quota: Quota,
    /// For whom.
    pub subject: Subject,
    /// How long until its period ends.
    pub wait: Duration,
}

/// Why something is not counted.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The quota is used up.
    #[error(transparent)]
    Exceeded(#[from] Exceeded),
    /// The database.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// Uses one of a quota. The row is locked until the transaction ends, so that of many who come at once no more than the quota
/// succeed.
///
/// # Errors
/// If the quota is used up, or the database query fails.
pub async fn take(tx: &mut Tx, now: Timestamp, quotas: &Quotas, quota: Quota, subject: Subject) -> Result<(), Error> {
    let ends_at = now.plus(quota.period());
    if store::take(tx, quota, &subject.key, &subject.name, (now, ends_at), quotas.of(quota)).await? {
        return Ok(());
    }
    let ends_at = store::ends_at(tx, quota, &subject.key).await?.unwrap_or(now);
    let wait = ends_at.since(now);
    Err(Exceeded { quota, subject, wait }.into())
}

/// Records that something was refused since a quota is used up: for the operator's first page and, once per period, in the
/// audit log.
///
/// # Errors
/// If the database query fails.
pub async fn record_refusal(tx: &mut Tx, cx: &Context, exceeded: &Exceeded) -> Result<(), db::Error> {
    let Exceeded { quota, subject, .. } = exceeded;
    if store::refuse(tx, *quota, &subject.key, cx.now).await? != Some(1) {
        return Ok(());
    }
    let object = Object::new("quota", quota, subject.name.as_str());
    audit::record(tx, cx, Event::new(audit::Kind::QuotaExceeded, object)).await
}

/// Uses one of a quota, for what is left out when the quota is used up; then `false`, and that is recorded.
///
/// # Errors
/// If the database query fails.
pub async fn allows(
    tx: &mut Tx,
    cx: &Context,
    quotas: &Quotas,
    quota: Quota,
    subject: Subject,
) -> Result<bool, db::Error> {
    match take(tx, cx.now, quotas, quota, subject).await {
        Ok(()) => Ok(true),
        Err(Error::Exceeded(exceeded)) => record_refusal(tx, cx, &exceeded).await.map(|()| false),
        Err(Error::Database(error)) => Err(error),
    }
}

/// What was refused of one quota to one person, organisation or network in its last period.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Refused {
    /// Which quota.
    pub quota: Quota,
    /// To whom.
    pub subject_name: String,
    /// How often.
    pub refused: i64,
    /// When last.
    pub refused_at: Timestamp,
}

/// What was refused in the last day, the newest first; at most `limit`.
///
/// # Errors
/// If the database query fails.
pub async fn refused(db: &mut Reader, now: Timestamp, limit: i64) -> Result<Vec<Refused>, db::Error> {
    store::refused(db, now.minus(DAY), limit).await
}

/// Deletes the usage of periods that ended long ago.
///
/// # Errors
/// If the database query fails.
pub async fn sweep(tx: &mut Tx, now: Timestamp) -> Result<u64, db::Error> {
    store::sweep(tx, now.minus(KEPT)).await
}
