//! Every address, by audience: people's here, programs' in `programs`.
//!
//! The audience is who the page is for, not what protects it: that is the extractor in the handler's signature. A test
//! tries every route as every kind of visitor and compares the answers with the audience that stands here.

mod methods;

use std::sync::LazyLock;

use actix_web::middleware::from_fn;
use actix_web::web::{self, Data, ServiceConfig};

pub use methods::tell_methods;

use crate::acceptances::pages::{accept, accept_code, decline, grades, receipt, withdraw};
use crate::accounts::pages::{
    contact, contact_change, forgotten_password, language, link_damaged, password, people, person, person_new, profile,
    sessions, set_password, set_up, sign_in, sign_out,
};
use crate::accounts::permission::SignedIn;
use crate::accounts::{
    Agent, ApiAdmin, Asker, Attester, CustomerAdmin, CustomerUser, GlobalAdmin, Inviter, Operator, OperatorAdmin,
    Orderer, PeopleAdmin, Requester, Reviewer,
};
use crate::agreements::pages::{
    changes as text_changes, draft as version_draft, draft_pdf, draft_text, draft_text_upload, list as agreement_list,
    policy, publish as version_publish, shared_document, text as agreement_text, type_new, type_show,
};
use crate::api;
use crate::api_reference::pages::{list as api_reference, moving, operation as api_operation};
use crate::applications::pages::{
    consent, list as applications, new as application_new, secret as application_secret, show as application,
};
use crate::attestations::pages::{attest, correct, dispute, share_evidence};
use crate::audit::pages::{activity, export as activity_export};
use crate::cases::pages::download as case_file;
use crate::confirmations::pages::{confirmation as recorded, evidence};
use crate::customer_list::pages::{export as customers_export, list as customers};
use crate::customers::pages::{
    account, contact as customer_contact, contact_set, edit as customer_edit, temporary_password,
};
use crate::health;
use crate::home::pages as home;
use crate::imports::pages::{
    act as import_act, columns as import_columns, list as imports, result as import_result, sample as import_sample,
    show as import,
};
use crate::indirect::pages::{
    answer as information_answer, attest as information_attest, evidence as information_evidence,
    list as information_list, new as information_new, part, partnership_ask, partnership_request,
    partnerships as own_partnerships, return_answer, show as information,
};
use crate::invitations::pages::{act as invitation_act, invite, list as invitations, request, show as invitation};
use crate::mail::pages::{demo, letter, mailbox, outgoing, outgoing_letter};
use crate::notices::pages::settle;
use crate::onboarding::pages::{account_info, confirmation, discard, domain_check, drafts, review};
use crate::orders::pages::{held, new as order_new, order, prompt, subscription, subscriptions, to_cancel};
use crate::partners::pages::{
    edit as partner_edit, list as partner_list, new as partner_new, organisation, partnerships, show as partner_show,
    state as partner_state,
};
use crate::readiness::pages::{batch as readiness_batch, board, bulk as bulk_invite, export as readiness_export};
use crate::registration::pages::{ask as register, organisation as registered};
use crate::relationships::pages::{end as end_relationship, ended as customers_ended, your_partners};
use crate::review::pages::{
    ask, batch, batch_undo, bulk, done as review_done, export as confirmations_export, item as review_item, overdue,
    question, questions, queue as review_queue, reject, second, settings as review_settings, shortcuts, undo, views,
};
use crate::web::permit::AnySession;
use crate::web::redirect::redirect_to_parent;
use crate::web::{Site, Visit, assets, paths, problems, receive, session};

/// Who a route is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Anyone who comes by.
    Everyone,
    /// Anyone who has a session, also with a temporary password.
    AnySession,
    /// Anyone who is signed in with a password of their own.
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
    /// Agents of indirect providers and indirect resellers.
    Indirect,
    /// Global admins of those.
    IndirectAdmins,
    /// Admin and Sales agents of indirect providers.
    Askers,
    /// Admin and Sales agents of indirect resellers.
    Answerers,
    /// The operator's people.
    Operators,
    /// Operator admins.
    OperatorAdmins,
    /// Reviewers.
    Reviewers,
    /// Anyone who comes by, but in the demo only.
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
        .service(
            web::scope(V1)
                .configure(programs::endpoints)
                .wrap(from_fn(api::receive)),
        )
        .service(web::scope(API).configure(programs::modern).wrap(from_fn(api::receive)))
        .configure(programs::tokens)
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
const API: &str = paths::modern::PREFIX;
/// The addresses begin with a tenant.
const TOKENS: &str = "";
/// Last: it takes every address that the others leave, known or not.
const PAGES: &str = "";

macro_rules! routes {
    ($(@$scope:ident $prefix:ident: $($audience:ident { $($path:expr => $($method:ident $handler:path),+;)+ })+)+) => {
        /// The routes of this page.
        pub(super) const HERE: &[Route] = &[
            $($($($(Route { audience: Audience::$audience, method: stringify!($method), path: $path },)+)+)+)+
        ];

        $(
            /// The routes of one scope, in the order of this page.
            pub(super) fn $scope(scope: &mut ServiceConfig) {
                let within = |path: &'static str| path.strip_prefix($prefix).unwrap_or(path);
                $($(scope.service(web::resource(within($path))$(.route(route!($method, $handler)))+);)+)+
            }
        )+
    };
}

macro_rules! route {
    // Anyone who may get a page may ask for its head: link scanners and monitors do.
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
    (delete, $handler:path) => {
        web::delete().to($handler)
    };
}

// Behind the macros, which it uses.
mod programs;

/// All of them.
pub static ROUTES: LazyLock<Vec<Route>> = LazyLock::new(|| [HERE, programs::HERE].concat());

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
    @pages PAGES:
    Everyone {
        paths::api::REFERENCE => get api_reference::show;
        paths::api::REFERENCE_MOVING => get moving::show;
        paths::api::REFERENCE_OPERATION => get api_operation::show;
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
    Indirect {
        paths::PARTNERSHIPS => get own_partnerships::show;
        paths::INFORMATION => get information_list::show;
    }
    IndirectAdmins {
        paths::PARTNERSHIP_ASK => get partnership_ask::show, post partnership_ask::submit;
        paths::PARTNERSHIP_PART => get part::show, post part::submit;
    }
    // Before the requests' own addresses, whose pattern would take `new` for a request.
    Askers {
        paths::INFORMATION_NEW => get information_new::show, post information_new::submit;
        paths::INFORMATION_RETURN => get return_answer::show, post return_answer::submit;
        paths::INFORMATION_WITHDRAW => get redirect_to_parent::<Asker>, post information::withdraw;
        paths::INFORMATION_ATTEST => get information_attest::show, post information_attest::submit;
    }
    Answerers {
        paths::INFORMATION_ANSWER => get information_answer::show, post information_answer::submit;
    }
    Indirect {
        paths::PARTNERSHIP_REQUEST => get partnership_request::show, post partnership_request::submit;
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
        paths::PARTNERSHIP_END => get part::show_to_operator, post part::submit_by_operator;
        paths::CUSTOMER_PARTNER_END => get redirect_to_parent::<OperatorAdmin>, post end_relationship::by_operator;
        paths::CUSTOMER_CONTACT_SET => get contact_set::show, post contact_set::submit;
        paths::POLICY_ADD => get redirect_to_parent::<OperatorAdmin>, post policy::submit;
        paths::POLICY_REMOVE => get redirect_to_parent::<OperatorAdmin>, post policy::remove;
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
        paths::QUESTIONS_OVERDUE => get overdue::show;
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
        paths::IMPORTS => get imports::show, post imports::submit;
        paths::IMPORT_SAMPLE_CONFIRMATIONS => get import_sample::show;
        paths::IMPORT_SAMPLE_CUSTOMERS => get import_sample::show;
        paths::IMPORT => get import::show;
        paths::IMPORT_COLUMNS => get import_columns::show, post import_columns::submit;
        paths::IMPORT_RUN => get redirect_to_parent::<Attester>, post import::run;
        paths::IMPORT_PAUSE => get redirect_to_parent::<Attester>, post import_act::pause;
        paths::IMPORT_RESUME => get redirect_to_parent::<Attester>, post import_act::resume;
        paths::IMPORT_DISCARD => get redirect_to_parent::<Attester>, post import_act::discard;
        paths::IMPORT_RESULT_CSV => get import_result::show;
        paths::IMPORT_RESULT_XLSX => get import_result::show;
    }
    Requesters {
        paths::REQUEST_RELATIONSHIP => get request::show, post request::submit;
        paths::CUSTOMER_DRAFTS => get drafts::show;
        paths::CUSTOMER_DRAFTS_SENT => get redirect_to_parent::<Requester>, post drafts::sent;
    }
    Channel {
        paths::READINESS => get board::show;
        paths::READINESS_CSV => get readiness_export::show;
        paths::READINESS_XLSX => get readiness_export::show;
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
        paths::INFORMATION_REQUEST => get information::show;
        paths::INFORMATION_EVIDENCE => get information_evidence::show;
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
        paths::READINESS_BULK => get bulk_invite::show, post bulk_invite::submit;
        paths::READINESS_BATCH => get readiness_batch::show;
        paths::CUSTOMER_INVITE => get redirect_to_parent::<Inviter>, post invite::submit;
        paths::CUSTOMER_EDIT => get customer_edit::show, post customer_edit::submit;
        paths::CUSTOMER_CONTACT => get customer_contact::show, post customer_contact::submit;
        paths::CUSTOMER_TEMPORARY_PASSWORD => get redirect_to_parent::<Inviter>, post temporary_password::submit;
    }
}
