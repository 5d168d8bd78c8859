//! The addresses by which the operator keeps partners: the patterns, and those with the records in them.

use crate::values::id::PartnerId;

patterns! {
    PARTNERS = "/partners";
    PARTNER_NEW = "/partners/new";
    PARTNER = "/partners/{partner}";
    PARTNER_EDIT = "/partners/{partner}/edit";
    PARTNER_DISABLE = "/partners/{partner}/disable";
    PARTNER_ENABLE = "/partners/{partner}/enable";
    PARTNER_RESEND = "/partners/{partner}/resend";
    PARTNERSHIP_NEW = "/partners/{partner}/partnerships";
    PARTNERSHIP_END = "/partners/{partner}/partnerships/{other}/end";
}

/// A partner.
pub fn partner(partner: PartnerId) -> String {
    format!("/partners/{partner}")
}

/// Editing a partner.
pub fn partner_edit(partner: PartnerId) -> String {
    format!("/partners/{partner}/edit")
}

/// Disables a partner.
pub fn partner_disable(partner: PartnerId) -> String {
    format!("/partners/{partner}/disable")
}

/// Enables a partner again.
pub fn partner_enable(partner: PartnerId) -> String {
    format!("/partners/{partner}/enable")
}

/// Sends the set-password link of a partner's first Global admin again.
pub fn partner_resend(partner: PartnerId) -> String {
    format!("/partners/{partner}/resend")
}

/// Records a partnership of a provider or reseller.
pub fn partnership_new(partner: PartnerId) -> String {
    format!("/partners/{partner}/partnerships")
}

/// Ends a partnership.
pub fn partnership_end(partner: PartnerId, other: PartnerId) -> String {
    format!("/partners/{partner}/partnerships/{other}/end")
}
