//! The reference of the API: the OpenAPI document, made from what stands at the endpoints, and the pages that show it.

mod common;
pub mod outline;
pub mod pages;

use std::sync::LazyLock;

use utoipa::OpenApi;
use utoipa::openapi::OpenApi as Document;

use crate::paths::api;
use crate::{
    acceptances, accounts, agreements, applications, attestations, audit, confirmations, customer_list, customers,
    invitations, onboarding, orders, partners, readiness, relationships, status,
};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Assent",
        description = "Who accepted which agreement, and what may be sold because of it. Below `/v1`, the API answers in Partner Center's \
                       words, so that its clients work unchanged. Below `/api` is what Partner Center has no words for, with Problem \
                       Details (RFC 9457), `Idempotency-Key` and opaque cursors.",
    ),
    servers((url = "/", description = "This installation"))
)]
struct Described;

/// What the rooms describe, in the order of the reference.
fn rooms() -> Vec<Document> {
    vec![
        applications::api::Described::openapi(),
        agreements::api::Described::openapi(),
        confirmations::api::Described::openapi(),
        confirmations::api::records::Described::openapi(),
        confirmations::api::rejections::Described::openapi(),
        confirmations::api::withdrawals::Described::openapi(),
        attestations::api::Described::openapi(),
        attestations::api::bulk::Described::openapi(),
        attestations::api::disputes::Described::openapi(),
        acceptances::api::Described::openapi(),
        invitations::api::Described::openapi(),
        invitations::api::list::Described::openapi(),
        customers::api::Described::openapi(),
        customer_list::api::Described::openapi(),
        onboarding::api::Described::openapi(),
        relationships::api::Described::openapi(),
        accounts::api::Described::openapi(),
        orders::api::Described::openapi(),
        readiness::api::Described::openapi(),
        partners::api::Described::openapi(),
        audit::api::Described::openapi(),
        status::api::Described::openapi(),
    ]
}

/// Addresses that do the same as another, which is described.
const SAME: [(&str, &str); 3] = [
    (api::AUTHORIZE_V2, api::AUTHORIZE),
    (api::GENERATE_TOKEN_V3, api::GENERATE_TOKEN),
    (api::KEYS_V2, api::KEYS),
];

/// The OpenAPI document.
pub static DOCUMENT: LazyLock<Document> = LazyLock::new(|| {
    let mut document = rooms().into_iter().fold(Described::openapi(), Document::merge_from);
    for (address, described) in SAME {
        if let Some(item) = document.paths.paths.get(described).cloned() {
            document.paths.paths.insert(address.to_owned(), item);
        }
    }
    common::complete(&mut document);
    document
});

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn no_two_rooms_give_one_name_to_different_schemas() {
        let mut known = BTreeMap::new();
        for room in rooms() {
            for (name, schema) in room.components.unwrap_or_default().schemas {
                let schema = serde_json::to_value(schema).unwrap();
                let before = known.entry(name.clone()).or_insert_with(|| schema.clone());
                assert_eq!(*before, schema, "{name} is two different schemas");
            }
        }
    }

    #[test]
    fn every_operation_has_a_summary_a_tag_and_a_name_of_its_own() {
        let tags: Vec<_> = DOCUMENT.tags.iter().flatten().map(|tag| tag.name.as_str()).collect();
        let mut names = BTreeMap::new();
        for group in outline::GROUPS.iter() {
            assert!(tags.contains(&group.name.as_str()), "{} is not described", group.name);
            for operation in &group.operations {
                let route = format!("{} {}", operation.method, operation.path);
                assert!(!operation.summary.is_empty(), "{route} has no summary");
                let before = names.insert(operation.name.clone(), route.clone());
                assert_eq!(before, None, "{route}");
            }
        }
    }

    #[test]
    fn every_reference_leads_somewhere() {
        fn walk(value: &serde_json::Value, whole: &serde_json::Value) {
            match value {
                serde_json::Value::Object(members) => {
                    if let Some(serde_json::Value::String(to)) = members.get("$ref") {
                        let pointer = to.strip_prefix('#').unwrap();
                        assert!(whole.pointer(pointer).is_some(), "{to} leads nowhere");
                    }
                    members.values().for_each(|value| walk(value, whole));
                }
                serde_json::Value::Array(items) => items.iter().for_each(|value| walk(value, whole)),
                _ => {}
            }
        }
        let whole = serde_json::to_value(&*DOCUMENT).unwrap();
        assert_eq!(whole["openapi"], "3.1.0");
        walk(&whole, &whole);
    }
}
