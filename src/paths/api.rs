//! The addresses that programs use, as Partner Center has them, and the pages that let programs in.

use crate::values::id::{ApplicationId, SecretId};

macro_rules! patterns {
    ($($name:ident = $pattern:literal;)+) => {
        $(pub const $name: &str = $pattern;)+

        /// All of them.
        pub const ALL: &[&str] = &[$($pattern),+];
    };
}

patterns! {
    TOKEN = "/{tenant}/oauth2/token";
    TOKEN_V2 = "/{tenant}/oauth2/v2.0/token";
    AUTHORIZE = "/{tenant}/oauth2/authorize";
    AUTHORIZE_V2 = "/{tenant}/oauth2/v2.0/authorize";
    AGREEMENTS = "/v1/agreements";
    DOCUMENT = "/v1/agreementtemplates/{template}/document";
    CUSTOMERS = "/v1/customers";
    RELATIONSHIP_REQUESTS = "/v1/customers/relationshiprequests";
    CUSTOMER = "/v1/customers/{customer}";
    CUSTOMER_AGREEMENTS = "/v1/customers/{customer}/agreements";
    DIRECT_SIGNED = "/v1/customers/{customer}/directSignedMicrosoftCustomerAgreementStatus";
    COMPANY_PROFILE = "/v1/customers/{customer}/profiles/company";
    BILLING_PROFILE = "/v1/customers/{customer}/profiles/billing";
    CUSTOMER_RELATIONSHIPS = "/v1/customers/{customer}/relationships";
    QUALIFICATION = "/v1/customers/{customer}/qualification";
    QUALIFICATIONS = "/v1/customers/{customer}/qualifications";
    USERS = "/v1/customers/{customer}/users";
    USER = "/v1/customers/{customer}/users/{account}";
    USER_ROLES = "/v1/customers/{customer}/users/{account}/directoryroles";
    DIRECTORY_ROLES = "/v1/customers/{customer}/directoryroles";
    ROLE_MEMBERS = "/v1/customers/{customer}/directoryroles/{role}/usermembers";
    ROLE_MEMBER = "/v1/customers/{customer}/directoryroles/{role}/usermembers/{account}";
    AGREEMENT_RECORDS = "/v1/partners/customeragreementrecords";
    BULK_CONFIRMATIONS = "/v1/CreateBulkReAttestation";
    ORDERS = "/v1/customers/{customer}/orders";
    ORDER = "/v1/customers/{customer}/orders/{order}";
    PROVISIONING = "/v1/customers/{customer}/orders/{order}/provisioningstatus";
    CARTS = "/v1/customers/{customer}/carts";
    CART = "/v1/customers/{customer}/carts/{cart}";
    CHECKOUT = "/v1/customers/{customer}/carts/{cart}/checkout";
    SUBSCRIPTIONS = "/v1/customers/{customer}/subscriptions";
    SUBSCRIPTION = "/v1/customers/{customer}/subscriptions/{subscription}";
    PRODUCTS = "/v1/customers/{customer}/products";
    PRODUCT = "/v1/customers/{customer}/products/{product}";
    SKUS = "/v1/customers/{customer}/products/{product}/skus";
    SKU = "/v1/customers/{customer}/products/{product}/skus/{sku}";
    AVAILABILITIES = "/v1/customers/{customer}/products/{product}/skus/{sku}/availabilities";
    AVAILABILITY = "/v1/customers/{customer}/products/{product}/skus/{sku}/availabilities/{availability}";
    OFFERS = "/v1/offers";
    OFFER = "/v1/offers/{offer}";
    AUDIT_RECORDS = "/v1/auditrecords";
    RELATIONSHIPS = "/v1/relationships";
    COUNTRY_RULES = "/v1/countryvalidationrules/{country}";
    DOMAIN = "/v1/domains/{domain}";
    DOMAIN_AVAILABILITY = "/v1/validations/checkdomainavailability/{prefix}";
    ADDRESS = "/v1/validations/address";
    PROFILE_ORGANIZATION = "/v1/profiles/organization";
    PROFILE_MPN = "/v1/profiles/mpn";
    PROFILE_LEGAL = "/v1/profiles/legalbusiness";
}

/// The OpenAPI document.
pub const OPENAPI: &str = "/openapi.json";
/// The pages that are made of it, and what they say besides.
pub const REFERENCE: &str = "/api-reference";
pub const REFERENCE_MOVING: &str = "/api-reference/coming-from-partner-center";
pub const REFERENCE_OPERATION: &str = "/api-reference/operations/{operation}";

/// The prefix of all endpoints.
pub const V1: &str = "/v1";
/// Where old clients exchange a directory's token for one of Partner Center's.
pub const GENERATE_TOKEN: &str = "/generatetoken";
pub const GENERATE_TOKEN_V3: &str = "/v3/generatetoken";
/// The keys that access tokens are signed with.
pub const KEYS: &str = "/{tenant}/discovery/keys";
pub const KEYS_V2: &str = "/{tenant}/discovery/v2.0/keys";
/// The discovery documents of both endpoints.
pub const DISCOVERY: &str = "/{tenant}/.well-known/openid-configuration";
pub const DISCOVERY_V2: &str = "/{tenant}/v2.0/.well-known/openid-configuration";
/// A document of an agreement, by a link that ends after five minutes: to be read, and to be kept.
pub const SHARED_DOCUMENT: &str = "/documents/{link}";
pub const SHARED_DOCUMENT_DOWNLOAD: &str = "/documents/{link}/download";

pub const API_ACCESS: &str = "/api-access";
pub const APPLICATION_NEW: &str = "/api-access/new";
pub const APPLICATION: &str = "/api-access/{application}";
pub const APPLICATION_REVOKE: &str = "/api-access/{application}/revoke";
pub const APPLICATION_SECRETS: &str = "/api-access/{application}/secrets";
pub const APPLICATION_SECRET_REMOVE: &str = "/api-access/{application}/secrets/{secret}/remove";

/// An application.
pub fn application(application: ApplicationId) -> String {
    format!("{API_ACCESS}/{application}")
}

/// Revokes an application.
pub fn application_revoke(application: ApplicationId) -> String {
    format!("{API_ACCESS}/{application}/revoke")
}

/// Adds a secret to an application.
pub fn application_secrets(application: ApplicationId) -> String {
    format!("{API_ACCESS}/{application}/secrets")
}

/// Removes a secret of an application.
pub fn application_secret_remove(application: ApplicationId, secret: SecretId) -> String {
    format!("{API_ACCESS}/{application}/secrets/{secret}/remove")
}

/// Where a program asks for its tokens.
pub fn token(tenant: uuid::Uuid) -> String {
    format!("/{tenant}/oauth2/token")
}

/// The same at the later endpoint.
pub fn token_v2(tenant: uuid::Uuid) -> String {
    format!("/{tenant}/oauth2/v2.0/token")
}

/// An operation in the reference.
pub fn reference_operation(operation: &str) -> String {
    format!("{REFERENCE}/operations/{operation}")
}

/// A document to be read.
pub fn shared_document(link: &str) -> String {
    format!("/documents/{link}")
}

/// The same to be kept.
pub fn shared_document_download(link: &str) -> String {
    format!("/documents/{link}/download")
}
