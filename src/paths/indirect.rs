//! The addresses of partnerships and of requests for acceptance information: the patterns, and those with the records in them.

use crate::values::id::{CustomerId, InformationId, PartnerId, PartnershipRequestId};

patterns! {
    /// A provider's resellers, a reseller's providers.
    PARTNERSHIPS = "/partnerships";
    PARTNERSHIP_ASK = "/partnerships/request";
    /// Where a request is accepted, declined or withdrawn.
    PARTNERSHIP_REQUEST = "/partnerships/requests/{partnership_request}";
    PARTNERSHIP_PART = "/partnerships/{partner}/end";
    /// Requests for acceptance information.
    INFORMATION = "/information-requests";
    INFORMATION_SETTLED = "/information-requests?show=settled";
    INFORMATION_NEW = "/information-requests/new";
    INFORMATION_REQUEST = "/information-requests/{information}";
    INFORMATION_ANSWER = "/information-requests/{information}/answer";
    INFORMATION_RETURN = "/information-requests/{information}/return";
    INFORMATION_WITHDRAW = "/information-requests/{information}/withdraw";
    INFORMATION_ATTEST = "/information-requests/{information}/attest";
    INFORMATION_EVIDENCE = "/information-requests/{information}/answers/{number}/evidence";
}

/// A request for a partnership.
pub fn partnership_request(request: PartnershipRequestId) -> String {
    format!("/partnerships/requests/{request}")
}

/// The end of the partnership with another partner.
pub fn partnership_part(other: PartnerId) -> String {
    format!("/partnerships/{other}/end")
}

/// The customers that are served through a partner, in a provider's or a reseller's list.
pub fn customers_through(partner: PartnerId) -> String {
    format!("/customers?through={partner}")
}

/// Asking the resellers of a customer.
pub fn information_new(customer: CustomerId) -> String {
    format!("/information-requests/new?customer={customer}")
}

/// A request for acceptance information.
pub fn information(information: InformationId) -> String {
    format!("/information-requests/{information}")
}

/// The reseller's form.
pub fn information_answer(information: InformationId) -> String {
    format!("/information-requests/{information}/answer")
}

/// Returns an answer to the reseller.
pub fn information_return(information: InformationId) -> String {
    format!("/information-requests/{information}/return")
}

/// Withdraws a request.
pub fn information_withdraw(information: InformationId) -> String {
    format!("/information-requests/{information}/withdraw")
}

/// Attests from an answer.
pub fn information_attest(information: InformationId) -> String {
    format!("/information-requests/{information}/attest")
}

/// The evidence of an answer.
pub fn information_evidence(information: InformationId, number: i64) -> String {
    format!("/information-requests/{information}/answers/{number}/evidence")
}
