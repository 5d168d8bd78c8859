//! The operator's view of what was confirmed: the queue and its filters, flags by rule, and what reviewers see of one
//! confirmation. Its rows are a table of their own, kept by [`projection`] as the list of customers is; what is decided about
//! a confirmation belongs to `confirmations`.

pub mod answer;
pub mod ask;
pub mod bulk;
pub mod carry_out;
pub mod decide;
pub mod export;
pub mod flags;
mod letters;
pub mod overview;
pub mod pages;
mod projection;
pub mod questions;
pub mod queue;
pub mod related;
pub mod settings;
pub mod shortcuts;
mod store;
pub mod views;

use chrono::NaiveDate;

pub use flags::{Flag, Raised, Thresholds};
pub use projection::{catch_up, refresh};

use crate::acceptances::grade::Grade;
use crate::accounts::provenance::Source;
use crate::confirmations::{Basis, Method};
use crate::text_enum;
use crate::values::id::{ConfirmationId, CustomerId, PartnerId};
use crate::values::{EmailAddress, Timestamp};

text_enum! {
    /// How far the review of a confirmation has come.
    pub enum State {
        /// Nobody has decided about it.
        ToReview = "to-review",
        /// Its partner was asked about it, and has not answered: nobody needs to look at it (R-REV-6).
        Asked = "asked",
        /// The partner has answered: it is on top of what is to be reviewed.
        Answered = "answered",
        /// The partner has corrected what it was asked about: so is the correction.
        Corrected = "corrected",
        /// The person named disputed it after it was reviewed (R-DIRECT-8): it is to be reviewed again.
        Disputed = "disputed",
        /// A reviewer has proposed to reject it, or to undo that: it waits for a second one.
        Proposed = "proposed",
        /// A reviewer found nothing wrong.
        Reviewed = "reviewed",
        /// A reviewer rejected it.
        Rejected = "rejected",
        /// A newer one took its place before anybody decided.
        Replaced = "replaced",
    }
}

impl State {
    /// The message that names it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::ToReview => "review-state-to-review",
            Self::Asked => "review-state-asked",
            Self::Answered => "review-state-answered",
            Self::Corrected => "review-state-corrected",
            Self::Disputed => "review-state-disputed",
            Self::Proposed => "review-state-proposed",
            Self::Reviewed => "review-state-reviewed",
            Self::Rejected => "review-state-rejected",
            Self::Replaced => "review-state-replaced",
        }
    }

    /// Whether a reviewer is to look at it.
    pub const fn is_to_review(self) -> bool {
        matches!(self, Self::ToReview | Self::Answered | Self::Corrected | Self::Disputed)
    }

    /// Whether it has come back: from its partner, or by a dispute.
    pub const fn is_back(self) -> bool {
        matches!(self, Self::Answered | Self::Corrected | Self::Disputed)
    }

    /// The tone of its label: shape and colour.
    pub const fn tone(self) -> &'static str {
        match self {
            Self::ToReview | Self::Asked => "info",
            Self::Answered | Self::Corrected | Self::Disputed | Self::Proposed => "warn",
            Self::Reviewed => "good",
            Self::Rejected => "bad",
            Self::Replaced => "none",
        }
    }
}

/// A confirmation as the queue shows it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Item {
    /// The confirmation.
    pub confirmation_id: ConfirmationId,
    /// The customer.
    pub customer_id: CustomerId,
    /// The partner that attested; `None` for a direct acceptance.
    pub partner_id: Option<PartnerId>,
    /// The agreement type.
    pub type_id: String,
    /// The version.
    pub rank: i64,
    /// How it was given.
    pub method: Method,
    /// The customer's name.
    pub company_name: String,
    /// Who accepted.
    pub signer_name: String,
    /// That person's address.
    pub signer_email: EmailAddress,
    /// What an attestation is based on.
    pub basis: Basis,
    /// What a direct acceptance is worth as evidence.
    pub grade: Option<Grade>,
    /// Who gave the address with which the customer accepted; `None` if that was not asked.
    pub given_by: Option<Source>,
    /// It has an evidence file.
    pub evidence: bool,
    /// The date of the acceptance.
    pub accepted_on: NaiveDate,
    /// When it was recorded.
    pub recorded_at: Timestamp,
    /// How far its review has come.
    pub state: State,
    /// What speaks against it.
    #[sqlx(try_from = "String")]
    pub flags: flags::Flags,
    /// Its place in the list that it was found in.
    pub at: Timestamp,
    /// The names of the partner that attested, or of a direct acceptance of all that serve the customer, one a line.
    pub partners: Option<String>,
}

impl Item {
    /// The names of its partners.
    pub fn partner_names(&self) -> impl Iterator<Item = &str> {
        self.partners.as_deref().unwrap_or_default().lines()
    }

    /// The message that says who gave the address with which the customer accepted.
    pub fn address_label(&self) -> &'static str {
        self.given_by.map_or("address-not-asked", Source::label)
    }

    /// The message that says how it was given.
    pub const fn method_label(&self) -> &'static str {
        match self.method {
            Method::Attestation => "status-attested",
            Method::Direct => "status-accepted-directly",
        }
    }

    /// How many days are left of the operator's target on a day; negative when it is late.
    pub fn days_left(&self, now: Timestamp, target: i64) -> i64 {
        target - days(self.recorded_at, now)
    }
}

/// The days that have passed between two moments.
fn days(from: Timestamp, to: Timestamp) -> i64 {
    (to.utc_date() - from.utc_date()).num_days()
}
