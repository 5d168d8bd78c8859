//! The addresses for programs.

use actix_web::web::{self, ServiceConfig};

use super::{API, Audience, Route, TOKENS, V1};
use crate::acceptances::api as direct_signed_api;
use crate::accounts::api::{
    change as user_change_api, remove as user_remove_api, roles as roles_api, users as users_api,
};
use crate::agreements::api::{document as document_api, metadata as agreements_api};
use crate::api_reference::pages::document;
use crate::applications::api::{discovery, generate, token};
use crate::attestations::api as attest_api;
use crate::attestations::api::{bulk as bulk_api, disputes as disputes_api};
use crate::audit::api as audit_api;
use crate::confirmations::api as confirmations_api;
use crate::confirmations::api::{records as records_api, rejections as rejections_api, withdrawals as withdrawals_api};
use crate::customer_list::api as customers_api;
use crate::customers::api::{
    billing_profile as billing_profile_api, show as customer_api, validations as validations_api,
};
use crate::invitations::api as relationship_requests_api;
use crate::invitations::api::{act as invitation_act_api, create as invitation_new_api, list as invitations_api};
use crate::onboarding::api as new_customer_api;
use crate::orders::api::{
    carts as carts_api, offers as offers_api, orders as orders_api, products as products_api,
    subscriptions as subscriptions_api,
};
use crate::partners::api as profiles_api;
use crate::readiness::api as readiness_api;
use crate::relationships::api as relationships_api;
use crate::status::api as status_api;
use crate::web::paths;

routes! {
    @endpoints V1:
    Programs {
        paths::api::AGREEMENTS => get agreements_api::list;
        paths::api::DOCUMENT => get document_api::show;
        paths::api::RELATIONSHIP_REQUESTS => get relationship_requests_api::show;
        paths::api::CUSTOMERS => get customers_api::list, post new_customer_api::submit;
        paths::api::CUSTOMER => get customer_api::show, patch relationships_api::end;
        paths::api::CUSTOMER_AGREEMENTS => get confirmations_api::list, post attest_api::submit;
        paths::api::DIRECT_SIGNED => get direct_signed_api::show;
        paths::api::COMPANY_PROFILE => get customer_api::company_profile;
        paths::api::BILLING_PROFILE => get customer_api::billing_profile, put billing_profile_api::submit;
        paths::api::USERS => get users_api::list, post users_api::create;
        paths::api::USER => get users_api::show, patch user_change_api::submit, delete user_remove_api::submit;
        paths::api::USER_ROLES => get roles_api::of_user;
        paths::api::DIRECTORY_ROLES => get roles_api::list;
        paths::api::ROLE_MEMBERS => get roles_api::members, post roles_api::add;
        paths::api::ROLE_MEMBER => delete roles_api::remove;
        paths::api::AGREEMENT_RECORDS => get bulk_api::records;
        paths::api::BULK_CONFIRMATIONS => post bulk_api::submit;
        paths::api::CUSTOMER_RELATIONSHIPS => get relationships_api::of_customer;
        paths::api::QUALIFICATION => get customer_api::qualification;
        paths::api::QUALIFICATIONS => get customer_api::qualifications;
        paths::api::ORDERS => get orders_api::list, post orders_api::create;
        paths::api::ORDER => get orders_api::show, patch orders_api::change;
        paths::api::PROVISIONING => get orders_api::provisioning;
        paths::api::CARTS => post carts_api::create;
        paths::api::CART => get carts_api::show, put carts_api::change;
        paths::api::CHECKOUT => post carts_api::check_out;
        paths::api::SUBSCRIPTIONS => get subscriptions_api::list;
        paths::api::SUBSCRIPTION => get subscriptions_api::show, patch subscriptions_api::change;
        paths::api::PRODUCTS => get products_api::list;
        paths::api::PRODUCT => get products_api::show;
        paths::api::SKUS => get products_api::skus;
        paths::api::SKU => get products_api::sku;
        paths::api::AVAILABILITIES => get products_api::availabilities;
        paths::api::AVAILABILITY => get products_api::availability;
        paths::api::OFFERS => get offers_api::list;
        paths::api::OFFER => get offers_api::show;
        paths::api::AUDIT_RECORDS => get audit_api::list;
        paths::api::RELATIONSHIPS => get relationships_api::list;
        paths::api::COUNTRY_RULES => get validations_api::country_rules;
        paths::api::DOMAIN => head validations_api::domain;
        paths::api::DOMAIN_AVAILABILITY => get validations_api::domain_availability;
        paths::api::ADDRESS => post validations_api::address;
        paths::api::PROFILE_ORGANIZATION => get profiles_api::organization;
        paths::api::PROFILE_MPN => get profiles_api::mpn;
        paths::api::PROFILE_LEGAL => get profiles_api::legal_business;
    }
    @modern API:
    Programs {
        paths::modern::READINESS => get readiness_api::list;
        paths::modern::CUSTOMER_STATUS => get status_api::show;
        paths::modern::CUSTOMER_CONFIRMATIONS => get records_api::list;
        paths::modern::CUSTOMER_REJECTIONS => get rejections_api::list;
        paths::modern::CUSTOMER_WITHDRAWALS => get withdrawals_api::list;
        paths::modern::CUSTOMER_DISPUTES => get disputes_api::list;
        paths::modern::CONFIRMATION => get records_api::show;
        paths::modern::CONFIRMATION_EVIDENCE => get records_api::evidence_file;
        paths::modern::INVITATIONS => get invitations_api::list, post invitation_new_api::submit;
        paths::modern::INVITATION => get invitations_api::show;
        paths::modern::INVITATION_SEND => post invitation_act_api::send;
        paths::modern::INVITATION_MARK_SENT => post invitation_act_api::mark_sent;
        paths::modern::INVITATION_REMIND => post invitation_act_api::remind;
        paths::modern::INVITATION_REVOKE => post invitation_act_api::revoke;
    }
    @tokens TOKENS:
    Everyone {
        paths::api::DISCOVERY => get discovery::v1;
        paths::api::DISCOVERY_V2 => get discovery::v2;
        paths::api::KEYS => get discovery::keys;
        paths::api::KEYS_V2 => get discovery::keys;
        paths::api::OPENAPI => get document::show;
    }
    Programs {
        paths::api::TOKEN => post token::v1;
        paths::api::TOKEN_V2 => post token::v2;
        paths::api::GENERATE_TOKEN => post generate::submit;
        paths::api::GENERATE_TOKEN_V3 => post generate::submit;
    }
}
