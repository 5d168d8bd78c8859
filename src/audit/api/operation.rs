//! Kinds of acts in Partner Center's closed list of words. What it has no word for is served by `/api`, and not here.

use serde_json::Value;

use crate::audit::{Kind, LogLine};

/// What was done, to what, and how it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Operation {
    pub kind: &'static str,
    pub resource: &'static str,
    pub status: &'static str,
}

const DONE: &str = "succeeded";

/// The words for a line; `None` where there are none.
pub(super) fn operation(line: &LogLine) -> Option<Operation> {
    let is_of_customer = line.customer_id.is_some();
    let user = |of_customer, of_partner| match is_of_customer {
        true => (of_customer, "customer_user"),
        false => (of_partner, "partner_user"),
    };
    let mut status = DONE;
    let (kind, resource) = match line.kind {
        Kind::CustomerCreated => ("add_customer", "customer"),
        Kind::CustomerChanged => ("update_customer_billing_profile", "customer"),
        Kind::RelationshipEnded => ("remove_partner_customer_relationship", "customer"),
        Kind::PartnershipRecorded => ("create_partner_relationship", "partner_relationship"),
        Kind::OrderCompleted => match is_purchase(line) {
            true => ("create_order", "order"),
            false => ("update_subscription", "subscription"),
        },
        Kind::OrderHeld => {
            status = "progress";
            ("create_order", "order")
        }
        Kind::OrderEnded => {
            status = "decline";
            ("update_order", "order")
        }
        Kind::OrderChanged => ("update_order", "order"),
        Kind::SubscriptionChanged | Kind::SubscriptionRenewed | Kind::SubscriptionExpired => {
            ("update_subscription", "subscription")
        }
        Kind::Attested | Kind::AttestationCorrected => ("create_agreement", "agreement"),
        Kind::PersonInvited | Kind::PersonAdded => user("create_customer_user", "create_partner_user"),
        Kind::RolesChanged | Kind::ProfileChanged => user("update_customer_user", "update_partner_user"),
        Kind::PersonEnabled => user("restore_customer_user", "update_partner_user"),
        Kind::PersonDisabled => user("delete_customer_user", "remove_partner_user"),
        Kind::TemporaryPasswordIssued => ("reset_customer_user_password", "customer_user"),
        Kind::ApplicationRegistered => ("register_application", "application"),
        Kind::ApplicationRevoked => ("unregister_application", "application"),
        Kind::ApplicationSecretAdded => ("add_application_credential", "application_credential"),
        Kind::ApplicationSecretRemoved => ("remove_application_credential", "application_credential"),
        _ => return None,
    };
    Some(Operation { kind, resource, status })
}

/// Whether a completed order is a purchase; otherwise it changes a subscription.
fn is_purchase(line: &LogLine) -> bool {
    let after = line
        .after
        .as_deref()
        .and_then(|json| serde_json::from_str::<Value>(json).ok());
    let act = after.as_ref().and_then(|after| after.get("act")?.as_str());
    act.is_none_or(|act| act == "purchase")
}
