//! Answers as the API reference shows them.

use serde_json::{Value, json};

pub(super) use crate::api::example_page as page;

const USER_ID: &str = "01930f2e-8b3c-7e41-a5d2-6c7f0e9d1b28";
const ROLE_ID: &str = "a0b1b346-4d3e-4e8b-98f8-753987be4970";

/// One of a customer's people.
pub(super) fn user() -> Value {
    json!({
        "id": USER_ID,
        "userPrincipalName": "asa@fjordfoods.onassent.example",
        "firstName": "Åsa",
        "lastName": "Öberg",
        "displayName": "Åsa Öberg",
        "usageLocation": "SE",
        "userDomainType": "none",
        "state": "active",
        "links": {
            "self": {
                "uri": format!("/customers/01930f2e-7a11-7d3b-8f52-0d1c9f0a6b77/users/{USER_ID}"),
                "method": "GET",
                "headers": []
            }
        },
        "attributes": { "objectType": "CustomerUser" }
    })
}

/// A user whose temporary password was just set.
pub(super) fn user_with_password() -> Value {
    let mut user = user();
    if let Value::Object(user) = &mut user {
        let profile = json!({ "password": "Tulpan-93-borste-Kajak", "forceChangePassword": true });
        user.insert("passwordProfile".to_owned(), profile);
    }
    user
}

/// A role.
pub(super) fn role() -> Value {
    json!({ "id": ROLE_ID, "name": "Customer user", "attributes": { "objectType": "DirectoryRole" } })
}

/// A user who has it.
pub(super) fn member() -> Value {
    json!({
        "id": USER_ID,
        "displayName": "Åsa Öberg",
        "userPrincipalName": "asa@fjordfoods.onassent.example",
        "roleId": ROLE_ID,
        "attributes": { "objectType": "UserMember" }
    })
}
