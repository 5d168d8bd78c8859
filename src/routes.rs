//! Every address on one page, by audience.
//!
//! The audience is who the page is for, not what protects it: that is the extractor in the handler's signature. A test
//! tries every route as every kind of visitor and compares the answers with the audience that stands here.

mod methods;

use actix_web::middleware::from_fn;
use actix_web::web::{self, Data, ServiceConfig};

pub use methods::tell_methods;

use crate::acceptances::api as direct_signed_api;
use crate::acceptances::pages::{accept, accept_code, decline, grades, receipt, withdraw};
use crate::accounts::pages::{
    contact, contact_change, forgotten_password, language, link_damaged, password, people, person, person_new, profile,
    sessions, set_password, set_up, sign_in, sign_out,
};
use crate::accounts::permission::SignedIn;
use crate::accounts::{
    Agent, ApiAdmin, Attester, CustomerAdmin, CustomerUser, GlobalAdmin, Inviter, Operator, OperatorAdmin, Orderer,
    PeopleAdmin, Requester, Reviewer,
};
use crate::agreements::api::{document as document_api, metadata as agreements_api};
use crate::agreements::pages::{
    changes as text_changes, draft as version_draft, draft_pdf, draft_text, draft_text_upload, list as agreement_list,
    policy, publish as version_publish, shared_document, text as agreement_text, type_new, type_show,
};
use crate::api;
use crate::applications::api::{discovery, generate, token};
use crate::applications::pages::{
    consent, list as applications, new as application_new, secret as application_secret, show as application,
};
use crate::attestations::api as attest_api;
use crate::attestations::pages::{attest, correct, dispute, share_evidence};
use crate::audit::pages::{activity, export as activity_export};
use crate::cases::pages::download as case_file;
use crate::confirmations::api as confirmations_api;
use crate::confirmations::pages::{confirmation as recorded, evidence};
use crate::customer_list::api as customers_api;
use crate::customer_list::pages::{export as customers_export, list as customers};
use crate::customers::api::{
    billing_profile as billing_profile_api, show as customer_api, validations as validations_api,
};
use crate::customers::pages::{
    account, contact as customer_contact, contact_set, edit as customer_edit, temporary_password,
};
use crate::health;
use crate::home::pages as home;
use crate::invitations::api as relationship_requests_api;
use crate::invitations::pages::{act as invitation_act, invite, list as invitations, request, show as invitation};
use crate::mail::pages::{demo, letter, mailbox, outgoing, outgoing_letter};
use crate::notices::pages::settle;
use crate::onboarding::api as new_customer_api;
use crate::onboarding::pages::{account_info, confirmation, discard, domain_check, drafts, review};
use crate::orders::pages::{held, new as order_new, order, prompt, subscription, subscriptions, to_cancel};
use crate::partners::api as profiles_api;
use crate::partners::pages::{
    edit as partner_edit, list as partner_list, new as partner_new, organisation, partnerships, show as partner_show,
    state as partner_state,
};
use crate::registration::pages::{ask as register, organisation as registered};
use crate::relationships::api as relationships_api;
use crate::relationships::pages::{end as end_relationship, ended as customers_ended, your_partners};
use crate::review::pages::{
    ask, batch, batch_undo, bulk, done as review_done, export as confirmations_export, item as review_item, question,
    questions, queue as review_queue, reject, second, settings as review_settings, shortcuts, undo, views,
};
use crate::web::permit::AnySession;
use crate::web::redirect::redirect_to_parent;
use crate::web::{Site, Visit, assets, paths, problems, receive, session};

/// Who a route is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Whoever comes by.
    Everyone,
    /// Whoever has a session, also with a temporary password.
    AnySession,
    /// Whoever is signed in with a password of their own.
    SignedIn,
    /// Who administers the people of the own organisation: Global admins and Operator admins.
    PeopleAdmins,
    /// Agents of any partner, and the operator's people.
    Channel,
    /// Who may read an activity log: Global admins and the operator's people.
    ActivityReaders,
    /// Agents of any partner.
    Agents,
    /// Customers' users of any role, to read; Customer admins, to act.
    Customers,
    /// Customers' users of any role.
    CustomerUsers,
    /// Customer admins.
    CustomerAdmins,
    /// A partner's Global admins.
    GlobalAdmins,
    /// Global admins of direct-bill partners and indirect providers: an indirect reseller gets no API.
    ApiAdmins,
    /// Agents of those.
    Consenters,
    /// Programs, which prove in each request who they are.
    Programs,
    /// Admin and Sales agents of direct-bill partners and indirect providers.
    Attesters,
    /// Admin and Sales agents of any partner.
    Editors,
    /// Admin, Sales and Helpdesk agents of direct-bill partners and indirect providers.
    Orderers,
    /// Admin agents, Sales agents and Global admins of any partner.
    Requesters,
    /// The operator's people.
    Operators,
    /// Operator admins.
    OperatorAdmins,
    /// Reviewers.
    Reviewers,
    /// Whoever comes by, but in the demo only.
    Demo,
}

/// A route, as the test of all doors sees it.
#[derive(Debug, Clone, Copy)]
pub struct Route {
    /// Who it is for.
    pub audience: Audience,
    /// GET, POST or another.
    pub method: &'static str,
    /// The pattern.
    pub path: &'static str,
}

/// The scopes, each with the middlewares that its addresses need: sessions are for pages only.
pub fn configure(app: &mut ServiceConfig, site: &Data<Site>) {
    app.service(web::scope(HEALTH).configure(health).wrap(from_fn(problems)))
        .service(web::scope(ASSETS).configure(assets))
        .service(web::scope(V1).configure(endpoints).wrap(from_fn(api::receive)))
        .configure(tokens)
        .service(
            web::scope(PAGES)
                .configure(pages)
                .wrap(from_fn(receive))
                .wrap(session::middleware(site)),
        );
}

const HEALTH: &str = "/health";
const ASSETS: &str = "/assets";
const V1: &str = paths::api::V1;
/// The addresses begin with a tenant.
const TOKENS: &str = "";
/// Last: it takes every address that the others leave, known or not.
const PAGES: &str = "";

macro_rules! routes {
    ($(@$scope:ident $prefix:ident: $($audience:ident { $($path:expr => $($method:ident $handler:path),+;)+ })+)+) => {
        /// All of them.
        pub const ROUTES: &[Route] = &[
            $($($($(Route { audience: Audience::$audience, method: stringify!($method), path: $path },)+)+)+)+
        ];

        $(
            /// The routes of one scope, in the order of this page.
            fn $scope(scope: &mut ServiceConfig) {
                let within = |path: &'static str| path.strip_prefix($prefix).unwrap_or(path);
                $($(scope.service(web::resource(within($path))$(.route(route!($method, $handler)))+);)+)+
            }
        )+
    };
}

macro_rules! route {
    // Whoever may get a page may ask for its head: link scanners and monitors do.
    (get, $handler:path) => {
        web::route()
            .guard(actix_web::guard::Any(actix_web::guard::Get()).or(actix_web::guard::Head()))
            .to($handler)
    };
    (head, $handler:path) => {
        web::head().to($handler)
    };
    (put, $handler:path) => {
        web::put().to($handler)
    };
    (patch, $handler:path) => {
        web::patch().to($handler)
    };
    (post, $handler:path) => {
        web::post().to($handler)
    };
}

routes! {
    @health HEALTH:
    Everyone {
        paths::LIVE => get health::live;
        paths::READY => get health::ready;
    }
    @assets ASSETS:
    Everyone {
        paths::ASSET => get assets::show;
    }
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
        paths::api::CUSTOMER_RELATIONSHIPS => get relationships_api::of_customer;
        paths::api::QUALIFICATION => get customer_api::qualification;
        paths::api::QUALIFICATIONS => get customer_api::qualifications;
        paths::api::RELATIONSHIPS => get relationships_api::list;
        paths::api::COUNTRY_RULES => get validations_api::country_rules;
        paths::api::DOMAIN => head validations_api::domain;
        paths::api::DOMAIN_AVAILABILITY => get validations_api::domain_availability;
        paths::api::ADDRESS => post validations_api::address;
        paths::api::PROFILE_ORGANIZATION => get profiles_api::organization;
        paths::api::PROFILE_MPN => get profiles_api::mpn;
        paths::api::PROFILE_LEGAL => get profiles_api::legal_business;
    }
    @tokens TOKENS:
    Everyone {
        paths::api::DISCOVERY => get discovery::v1;
        paths::api::DISCOVERY_V2 => get discovery::v2;
        paths::api::KEYS => get discovery::keys;
        paths::api::KEYS_V2 => get discovery::keys;
    }
    Programs {
        paths::api::TOKEN => post token::v1;
        paths::api::TOKEN_V2 => post token::v2;
        paths::api::GENERATE_TOKEN => post generate::submit;
        paths::api::GENERATE_TOKEN_V3 => post generate::submit;
    }
    @pages PAGES:
    Everyone {
        paths::api::SHARED_DOCUMENT => get shared_document::show;
        paths::api::SHARED_DOCUMENT_DOWNLOAD => get shared_document::download;
        paths::SIGN_IN => get sign_in::show, post sign_in::submit;
        paths::LANGUAGE => get redirect_to_parent::<Visit>, post language::submit;
        paths::FORGOTTEN => get forgotten_password::show, post forgotten_password::submit;
        paths::LINK_DAMAGED => get link_damaged::show;
        paths::SET_PASSWORD => get set_password::show, post set_password::submit;
        paths::SET_PASSWORD_LINK => get set_password::open;
        paths::CONFIRM_EMAIL => get contact::show_confirm, post contact::confirm;
        paths::CONFIRM_EMAIL_LINK => get contact::open;
        paths::CONTACT_CHANGE => get contact_change::show, post contact_change::submit;
        paths::CONTACT_CHANGE_LINK => get contact_change::open;
        paths::DISPUTE => get dispute::show, post dispute::submit;
        paths::DISPUTE_LINK => get dispute::open;
        paths::REGISTER => get register::show, post register::submit;
        paths::REGISTER_ORGANISATION => get registered::show, post registered::submit;
        paths::REGISTER_LINK => get registered::open;
        paths::SET_UP => get set_up::show, post set_up::submit;
        paths::SET_UP_LINK => get set_up::open;
    }
    AnySession {
        paths::SIGN_OUT => get redirect_to_parent::<AnySession>, post sign_out::submit;
        paths::PASSWORD => get password::show, post password::submit;
        paths::PASSWORD_CODE => get redirect_to_parent::<AnySession>, post password::again;
    }
    SignedIn {
        paths::HOME => get home::show;
        paths::PROFILE => get profile::show, post profile::submit;
        paths::PROFILE_CONTACT => get contact::show_own, post contact::submit_own;
        paths::SESSIONS => get sessions::show;
        paths::SESSION_END => get redirect_to_parent::<SignedIn>, post sessions::end;
        paths::SESSIONS_END_OTHERS => get redirect_to_parent::<SignedIn>, post sessions::end_others;
        paths::ACCEPTANCE => get receipt::show;
        paths::GRADES => get grades::show;
        paths::AGREEMENTS => get agreement_list::show;
        paths::AGREEMENT_TEXT => get agreement_text::show;
        paths::AGREEMENT_TEXT_DOWNLOAD => get agreement_text::download;
        paths::AGREEMENT_TEXT_PDF => get agreement_text::pdf;
        paths::AGREEMENT_TEXT_CHANGES => get text_changes::show;
    }
    PeopleAdmins {
        paths::PEOPLE => get people::show;
        paths::PERSON_NEW => get person_new::show, post person_new::submit;
        paths::PERSON => get person::show, post person::submit;
        paths::PERSON_DISABLE => get redirect_to_parent::<PeopleAdmin>, post person::disable;
        paths::PERSON_ENABLE => get redirect_to_parent::<PeopleAdmin>, post person::enable;
        paths::PERSON_RESEND => get redirect_to_parent::<PeopleAdmin>, post person::resend;
    }
    ActivityReaders {
        paths::ACTIVITY => get activity::show;
        paths::ACTIVITY_CSV => get activity_export::show;
        paths::ACTIVITY_XLSX => get activity_export::show;
    }
    Customers {
        paths::ACCEPT => get accept::show, post accept::submit;
    }
    CustomerAdmins {
        paths::ACCEPT_DECLINE => get decline::show, post decline::submit;
        paths::ACCEPT_CODE => get accept_code::show, post accept_code::submit;
        paths::ACCEPT_CODE_AGAIN => get redirect_to_parent::<CustomerAdmin>, post accept_code::again;
        paths::WITHDRAW => get withdraw::show, post withdraw::submit;
        paths::PERSON_CONTACT => get contact::show, post contact::submit;
        paths::YOUR_CASE_FILE => get case_file::show_own;
        paths::YOUR_EVIDENCE => get evidence::show_to_customer;
        paths::YOUR_PARTNER_END => get redirect_to_parent::<CustomerAdmin>, post end_relationship::by_customer;
    }
    CustomerUsers {
        paths::ACCEPT_ASK_PARTNER => get redirect_to_parent::<CustomerUser>, post decline::ask;
        paths::YOUR_PARTNERS => get your_partners::show;
        paths::YOUR_PARTNER => get your_partners::details;
    }
    Agents {
        paths::ORDER_ATTEST => get prompt::show, post prompt::submit;
        paths::NOTICE_SETTLE => get redirect_to_parent::<Agent>, post settle::submit;
    }
    Orderers {
        paths::ORDER_NEW => get order_new::show, post order_new::submit;
        paths::ORDER_CHECK => get redirect_to_parent::<Orderer>, post order::check;
        paths::ORDER_ASK => get redirect_to_parent::<Orderer>, post order::ask;
        paths::ORDER_DISCARD => get redirect_to_parent::<Orderer>, post order::discard;
        paths::SUBSCRIPTION_SEATS => get redirect_to_parent::<Orderer>, post subscription::seats;
        paths::SUBSCRIPTION_RENEW => get redirect_to_parent::<Orderer>, post subscription::renew;
        paths::SUBSCRIPTION_CHANGE => get redirect_to_parent::<Orderer>, post subscription::change;
        paths::SUBSCRIPTION_CANCEL => get redirect_to_parent::<Orderer>, post subscription::cancel;
    }
    GlobalAdmins {
        paths::CUSTOMER_END => get redirect_to_parent::<GlobalAdmin>, post end_relationship::by_partner;
        paths::ORGANISATION => get organisation::show, post organisation::submit;
    }
    ApiAdmins {
        paths::api::API_ACCESS => get applications::show;
        paths::api::APPLICATION_NEW => get application_new::show, post application_new::submit;
        paths::api::APPLICATION => get application::show;
        paths::api::APPLICATION_REVOKE => get redirect_to_parent::<ApiAdmin>, post application::revoke;
        paths::api::APPLICATION_SECRETS => get redirect_to_parent::<ApiAdmin>, post application_secret::submit;
        paths::api::APPLICATION_SECRET_REMOVE => get redirect_to_parent::<ApiAdmin>, post application::remove_secret;
    }
    Consenters {
        paths::api::AUTHORIZE => get consent::show, post consent::submit;
        paths::api::AUTHORIZE_V2 => get consent::show, post consent::submit;
    }
    // Before the types' own addresses, whose pattern would take `new` for a type.
    OperatorAdmins {
        paths::AGREEMENT_TYPE_NEW => get type_new::show, post type_new::submit;
        paths::VERSION_DRAFT_BEGIN => get redirect_to_parent::<OperatorAdmin>, post version_draft::begin;
        paths::VERSION_DRAFT_DELETE => get redirect_to_parent::<OperatorAdmin>, post version_draft::delete;
        paths::VERSION_PUBLISH => get version_publish::show, post version_publish::submit;
        paths::DRAFT_TEXT_NEW => get draft_text_upload::show_new, post draft_text_upload::add;
        paths::DRAFT_TEXT_REPLACE => get draft_text_upload::show_replace, post draft_text_upload::replace;
        paths::DRAFT_TEXT_REMOVE => get redirect_to_parent::<OperatorAdmin>, post draft_text::remove;
        paths::DRAFT_TEXT_PDF_ADD => get draft_pdf::show, post draft_pdf::submit;
        paths::DRAFT_TEXT_PDF_REMOVE => get redirect_to_parent::<OperatorAdmin>, post draft_pdf::remove;
        paths::PARTNER_NEW => get partner_new::show, post partner_new::submit;
        paths::PARTNER_EDIT => get partner_edit::show, post partner_edit::submit;
        paths::PARTNER_DISABLE => get redirect_to_parent::<OperatorAdmin>, post partner_state::disable;
        paths::PARTNER_ENABLE => get redirect_to_parent::<OperatorAdmin>, post partner_state::enable;
        paths::PARTNER_RESEND => get redirect_to_parent::<OperatorAdmin>, post partner_state::resend;
        paths::PARTNERSHIP_NEW => get redirect_to_parent::<OperatorAdmin>, post partnerships::record;
        paths::PARTNERSHIP_END => get redirect_to_parent::<OperatorAdmin>, post partnerships::end;
        paths::CUSTOMER_PARTNER_END => get redirect_to_parent::<OperatorAdmin>, post end_relationship::by_operator;
        paths::CUSTOMER_CONTACT_SET => get contact_set::show, post contact_set::submit;
        paths::POLICY_ADD => get redirect_to_parent::<OperatorAdmin>, post policy::submit;
        paths::OUTGOING_LETTER_RESEND => get redirect_to_parent::<OperatorAdmin>, post outgoing_letter::resend;
        paths::REVIEW_SETTINGS => get review_settings::show, post review_settings::submit;
    }
    Operators {
        paths::CASE_FILE => get case_file::show;
        paths::AGREEMENT_TYPE => get type_show::show;
        paths::VERSION_DRAFT => get version_draft::show;
        paths::DRAFT_TEXT => get draft_text::show;
        paths::DRAFT_TEXT_DOWNLOAD => get draft_text::download;
        paths::DRAFT_TEXT_PDF => get draft_text::pdf;
        paths::DRAFT_TEXT_CHANGES => get text_changes::show_draft;
        paths::PARTNERS => get partner_list::show;
        paths::PARTNER => get partner_show::show;
        paths::CONFIRMATIONS => get review_queue::show;
        paths::CONFIRMATIONS_CSV => get confirmations_export::show;
        paths::CONFIRMATIONS_XLSX => get confirmations_export::show;
        paths::REVIEW => get review_item::show;
        paths::BATCH => get batch::show;
        paths::SAVED_VIEWS => get views::show, post views::save;
        paths::SAVED_VIEW => get redirect_to_parent::<Operator>, post views::rename;
        paths::SAVED_VIEW_DELETE => get redirect_to_parent::<Operator>, post views::delete;
        paths::SHORTCUTS => get redirect_to_parent::<Operator>, post shortcuts::submit;
        paths::EVIDENCE_SHOWN => get evidence::show_inline;
        paths::POLICY => get policy::show;
        paths::OUTGOING_MAIL => get outgoing::show;
        paths::OUTGOING_LETTER => get outgoing_letter::show;
        paths::OUTGOING_LETTER_HTML => get outgoing_letter::html;
    }
    Reviewers {
        paths::REVIEW_DONE => get redirect_to_parent::<Reviewer>, post review_done::submit;
        paths::REJECT => get reject::show, post reject::submit;
        paths::UNDO_REVIEW => get undo::show, post undo::submit;
        paths::ASK_PARTNER => get ask::show, post ask::submit;
        paths::REVIEW_CONFIRM => get redirect_to_parent::<Reviewer>, post second::confirm;
        paths::REVIEW_DECLINE => get redirect_to_parent::<Reviewer>, post second::decline;
        paths::BULK => get bulk::show, post bulk::submit;
        paths::BATCH_GO_ON => get redirect_to_parent::<Reviewer>, post batch::go_on;
        paths::BATCH_UNDO => get batch_undo::show, post batch_undo::submit;
    }
    Demo {
        paths::DEMO => get demo::show;
        paths::DEMO_MAILBOX => get mailbox::show;
        paths::DEMO_LETTER => get letter::show;
        paths::DEMO_LETTER_HTML => get letter::html;
    }
    // Before the customers' own addresses, whose patterns would take `new` and `drafts` for a customer.
    Attesters {
        paths::CUSTOMER_NEW => get account_info::show, post account_info::begin;
        paths::DOMAIN_CHECK => get domain_check::show;
        paths::DRAFT => get account_info::resume, post account_info::submit;
        paths::DRAFT_REVIEW => get review::show;
        paths::DRAFT_CONFIRMATION => get confirmation::show, post confirmation::submit;
        paths::DRAFT_DISCARD => get redirect_to_parent::<Attester>, post discard::submit;
    }
    Requesters {
        paths::REQUEST_RELATIONSHIP => get request::show, post request::submit;
        paths::CUSTOMER_DRAFTS => get drafts::show;
        paths::CUSTOMER_DRAFTS_SENT => get redirect_to_parent::<Requester>, post drafts::sent;
    }
    Channel {
        paths::INVITATIONS => get invitations::show;
        paths::INVITATION => get invitation::show;
        paths::CUSTOMERS => get customers::show;
        paths::CUSTOMERS_CSV => get customers_export::show;
        paths::CUSTOMERS_XLSX => get customers_export::show;
        paths::CUSTOMERS_ENDED => get customers_ended::show;
        paths::CUSTOMER => get account::show;
        paths::ORDERS => get held::show;
        paths::TO_CANCEL => get to_cancel::show;
        paths::ORDER => get order::show;
        paths::SUBSCRIPTIONS => get subscriptions::show;
        paths::SUBSCRIPTION => get subscription::show;
        paths::CONFIRMATION => get recorded::show;
        paths::EVIDENCE => get evidence::show;
    }
    Attesters {
        paths::QUESTIONS => get questions::show;
        paths::QUESTION => get question::show, post question::submit;
        paths::CUSTOMER_AGREEMENT => get attest::show, post attest::submit;
        paths::CORRECT => get correct::show, post correct::submit;
        paths::EVIDENCE_SHARE => get redirect_to_parent::<Attester>, post share_evidence::submit;
    }
    Requesters {
        paths::INVITATION_LETTER => get invitation::letter, post invitation::submit;
        paths::INVITATION_RESEND => get redirect_to_parent::<Requester>, post invitation_act::resend;
        paths::INVITATION_SENT => get redirect_to_parent::<Requester>, post invitation_act::sent;
        paths::INVITATION_REMIND => get redirect_to_parent::<Requester>, post invitation_act::remind;
        paths::INVITATION_REVOKE => get redirect_to_parent::<Requester>, post invitation_act::revoke;
    }
    Editors {
        paths::CUSTOMER_INVITE => get redirect_to_parent::<Inviter>, post invite::submit;
        paths::CUSTOMER_EDIT => get customer_edit::show, post customer_edit::submit;
        paths::CUSTOMER_CONTACT => get customer_contact::show, post customer_contact::submit;
        paths::CUSTOMER_TEMPORARY_PASSWORD => get redirect_to_parent::<Inviter>, post temporary_password::submit;
    }
}
