//! The navigation: what a role may do is offered, what it may not do is not (R-ROLE-7).

use super::layout::{NavItem, NavSection};
use super::paths;
use crate::accounts::{ApiAdmin, Attester, Organisation, PartnerKind, Permission, Role, Visitor};

/// The entries for this visitor; the one whose page is open is marked.
pub fn sections(visitor: &Visitor, path: &str) -> Vec<NavSection> {
    if visitor.must_change_password {
        return Vec::new();
    }
    let item = |href: &'static str, label: &'static str| NavItem {
        href,
        label,
        current: is_current(href, path),
        count: None,
    };
    let mut work = vec![item(paths::HOME, "nav-home")];
    let mut own = Vec::new();
    match &visitor.organisation {
        Organisation::Operator => {
            work.push(item(paths::CONFIRMATIONS, "nav-confirmations"));
            work.push(item(paths::CUSTOMERS, "nav-customers"));
            work.push(item(paths::READINESS, "nav-readiness"));
            work.push(item(paths::INVITATIONS, "nav-invitations"));
            work.push(item(paths::ORDERS, "nav-orders"));
            work.push(item(paths::AGREEMENTS, "nav-agreements"));
            work.push(item(paths::POLICY, "nav-policy"));
            work.push(item(paths::PARTNERS, "nav-partners"));
            work.push(item(paths::OUTGOING_MAIL, "nav-outbox"));
            work.push(item(paths::ACTIVITY, "nav-activity"));
            if visitor.roles.has(Role::OperatorAdmin) {
                own.push(item(paths::PEOPLE, "nav-operators-people"));
                own.push(item(paths::REVIEW_SETTINGS, "nav-review-settings"));
            }
        }
        Organisation::Partner { kind, .. } => {
            // A confirmation is read and corrected as a part of its customer.
            work.push(NavItem {
                current: [paths::CUSTOMERS, paths::CONFIRMATIONS, paths::SUBSCRIPTION_START]
                    .iter()
                    .any(|href| is_current(href, path)),
                ..item(paths::CUSTOMERS, "nav-customers")
            });
            work.push(item(paths::READINESS, "nav-readiness"));
            work.push(item(paths::INVITATIONS, "nav-invitations"));
            if let Some(label) = others_label(*kind) {
                work.push(item(paths::PARTNERSHIPS, label));
                work.push(item(paths::INFORMATION, "nav-information"));
            }
            work.push(item(paths::ORDERS, "nav-orders"));
            if Attester::of(visitor).is_ok() {
                work.push(item(paths::QUESTIONS, "nav-questions"));
                work.push(item(paths::IMPORTS, "nav-imports"));
            }
            work.push(item(paths::AGREEMENTS, "nav-agreements"));
            if visitor.roles.has(Role::GlobalAdmin) {
                own.push(item(paths::PEOPLE, "nav-agents"));
                own.push(item(paths::ACTIVITY, "nav-activity"));
                own.push(item(paths::ORGANISATION, "nav-organisation"));
                if ApiAdmin::of(visitor).is_ok() {
                    own.push(item(paths::api::API_ACCESS, "nav-api-access"));
                }
            }
        }
        Organisation::Customer { .. } => {
            work.push(item(paths::YOUR_PARTNERS, "nav-your-partners"));
            work.push(item(paths::AGREEMENTS, "nav-agreements"));
            if visitor.roles.has(Role::CustomerAdmin) {
                own.push(item(paths::PEOPLE, "nav-people"));
            }
        }
    }
    own.push(item(paths::PROFILE, "nav-profile"));
    vec![
        NavSection {
            heading: None,
            items: work,
        },
        NavSection {
            heading: Some(visitor.organisation.name().to_owned()),
            items: own,
        },
    ]
}

/// The other side of the channel: of a provider its resellers, of a reseller its providers.
const fn others_label(kind: PartnerKind) -> Option<&'static str> {
    match kind {
        PartnerKind::DirectBill => None,
        PartnerKind::IndirectProvider => Some("nav-indirect-resellers"),
        PartnerKind::IndirectReseller => Some("nav-indirect-providers"),
    }
}

fn is_current(href: &str, path: &str) -> bool {
    let path = path.split('?').next().unwrap_or(path);
    path == href || (href != paths::HOME && path.strip_prefix(href).is_some_and(|rest| rest.starts_with('/')))
}

#[cfg(test)]
mod tests {
    use super::is_current;

    #[test]
    fn a_page_below_an_entry_belongs_to_it() {
        assert!(is_current("/customers", "/customers/new?x=1"));
        assert!(!is_current("/customers", "/customers.csv"));
        assert!(is_current("/confirmations", "/confirmations/1/correct") && !is_current("/people", "/confirmations/1"));
        assert!(is_current("/", "/") && !is_current("/", "/people"));
    }
}
