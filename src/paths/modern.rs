//! The addresses of what Partner Center has no words for, in today's conventions.

use crate::values::id::{ConfirmationId, CustomerId};

/// The prefix of all of them.
pub const PREFIX: &str = "/api";
/// Whose orders are blocked, or will be.
pub const READINESS: &str = "/api/readiness";
/// Both statuses of a customer, of every agreement.
pub const CUSTOMER_STATUS: &str = "/api/customers/{customer}/status";
/// A customer's confirmations.
pub const CUSTOMER_CONFIRMATIONS: &str = "/api/customers/{customer}/confirmations";
/// What reviewers rejected of them.
pub const CUSTOMER_REJECTIONS: &str = "/api/customers/{customer}/rejections";
/// Where the customer took its consent back.
pub const CUSTOMER_WITHDRAWALS: &str = "/api/customers/{customer}/withdrawals";
/// Where a person named in an attestation disputes it.
pub const CUSTOMER_DISPUTES: &str = "/api/customers/{customer}/disputes";
/// A confirmation.
pub const CONFIRMATION: &str = "/api/confirmations/{confirmation}";
/// Its evidence file.
pub const CONFIRMATION_EVIDENCE: &str = "/api/confirmations/{confirmation}/evidence";
/// The partner's invitations.
pub const INVITATIONS: &str = "/api/invitations";
/// An invitation.
pub const INVITATION: &str = "/api/invitations/{invitation}";
/// Sends it, or sends it again.
pub const INVITATION_SEND: &str = "/api/invitations/{invitation}/send";
/// Records that the partner sent it itself.
pub const INVITATION_MARK_SENT: &str = "/api/invitations/{invitation}/mark-sent";
/// Reminds of it.
pub const INVITATION_REMIND: &str = "/api/invitations/{invitation}/remind";
/// Takes it back.
pub const INVITATION_REVOKE: &str = "/api/invitations/{invitation}/revoke";

/// A list of what belongs to a customer, by the pattern of its address.
pub fn of_customer(pattern: &str, customer: CustomerId) -> String {
    pattern.replace("{customer}", &customer.to_string())
}

/// The evidence file of a confirmation.
pub fn evidence(confirmation: ConfirmationId) -> String {
    CONFIRMATION_EVIDENCE.replace("{confirmation}", &confirmation.to_string())
}
