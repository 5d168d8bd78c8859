//! The examples of the API reference.

use serde_json::{Value, json};

const ID: &str = "01930f2e-7a11-7d3b-8f52-0d1c9f0a6b77";

/// The address of a customer, with the person to contact there.
pub fn address() -> Value {
    json!({
        "country": "SE",
        "city": "Stockholm",
        "addressLine1": "Sveavägen 1",
        "postalCode": "111 57",
        "firstName": "Tania",
        "lastName": "Carr",
        "phoneNumber": "+46 8 123 456 00"
    })
}

/// The first page of a list of customers.
pub fn customers() -> Value {
    json!({
        "totalCount": 1,
        "items": [{
            "id": ID,
            "companyProfile": {
                "tenantId": ID,
                "domain": "fjordfoods.onassent.example",
                "companyName": "Fjord Foods AB",
                "links": link("/profiles/company"),
                "attributes": { "objectType": "CustomerCompanyProfile" }
            },
            "relationshipToPartner": "reseller",
            "links": link(""),
            "attributes": { "objectType": "Customer" }
        }],
        "links": { "self": { "uri": "/customers?size=100", "method": "GET", "headers": [] } },
        "attributes": { "objectType": "Collection" }
    })
}

/// A customer that the partner serves (`reseller`) or not (`none`).
pub fn customer(relationship: &str) -> Value {
    json!({
        "id": ID,
        "commerceId": ID,
        "companyProfile": company_profile(),
        "billingProfile": billing_profile(),
        "relationshipToPartner": relationship,
        "allowDelegatedAccess": false,
        "links": link(""),
        "attributes": { "objectType": "Customer" }
    })
}

/// A customer that was just created, with what its first Customer admin signs in with.
pub fn created_customer() -> Value {
    let mut customer = customer("none");
    if let Value::Object(customer) = &mut customer {
        let credentials = json!({ "userName": "admin", "password": "Tulpan-93-borste-Kajak" });
        customer.insert("userCredentials".to_owned(), credentials);
    }
    customer
}

/// Its company.
pub fn company_profile() -> Value {
    json!({
        "tenantId": ID,
        "domain": "fjordfoods.onassent.example",
        "companyName": "Fjord Foods AB",
        "address": address(),
        "email": "tania.carr@fjordfoods.example",
        "organizationRegistrationNumber": "556016-0680",
        "links": link("/profiles/company"),
        "attributes": { "objectType": "CustomerCompanyProfile" }
    })
}

/// Who is billed.
pub fn billing_profile() -> Value {
    json!({
        "id": ID,
        "firstName": "Tania",
        "lastName": "Carr",
        "email": "tania.carr@fjordfoods.example",
        "culture": "sv-SE",
        "language": "sv",
        "companyName": "Fjord Foods AB",
        "defaultAddress": address(),
        "links": link("/profiles/billing"),
        "attributes": { "objectType": "CustomerBillingProfile", "etag": "3" }
    })
}

fn link(below: &str) -> Value {
    json!({ "self": { "uri": format!("/customers/{ID}{below}"), "method": "GET", "headers": [] } })
}
