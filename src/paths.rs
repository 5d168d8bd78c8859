//! Every address that routes, redirects and templates use, spelled once. Those with a record in them are functions;
//! the pattern that routes match stands beside each.

mod agreements;
pub mod api;
pub mod modern;
mod reviewing;

pub use agreements::*;
pub use reviewing::{
    BATCH, BATCH_GO_ON, BATCH_UNDO, BULK, QUESTIONS_OVERDUE, REVIEW_CONFIRM, REVIEW_DECLINE, REVIEW_SETTINGS,
    SAVED_VIEW, SAVED_VIEW_DELETE, SAVED_VIEWS, SHORTCUTS, ask_partner, batch, batch_go_on, batch_undo, case_file,
    evidence_shown, question, reject, review, review_confirm, review_decline, review_done, saved_view,
    saved_view_delete, undo_review,
};

use crate::values::id::{
    AcceptanceId, AccountId, CodeId, ConfirmationId, CustomerId, DraftId, InvitationId, LetterId, NoticeId, PartnerId,
    SessionId,
};

/// An address without its query.
pub fn page_of(address: &str) -> &str {
    address.split_once('?').map_or(address, |(page, _)| page)
}

macro_rules! patterns {
    ($($(#[$doc:meta])* $name:ident = $pattern:literal;)+) => { $($(#[$doc])* pub const $name: &str = $pattern;)+ };
}

mod importing;
mod indirect;
mod ordering;
mod partners;
mod readiness;

pub use importing::*;
pub use indirect::*;
pub use ordering::*;
pub use partners::*;
pub use readiness::*;

patterns! {
    /// The first page of anyone who is signed in.
    HOME = "/";
    /// The same with all that a partner was notified of.
    ALL_NEWS = "/?news=all";
    ASSET = "/assets/{name}";
    LIVE = "/health/live";
    READY = "/health/ready";
    SIGN_IN = "/sign-in";
    SIGN_OUT = "/sign-out";
    LANGUAGE = "/language";
    FORGOTTEN = "/forgotten-password";
    LINK_DAMAGED = "/link-damaged";
    SET_PASSWORD = "/set-password";
    SET_PASSWORD_LINK = "/set-password/{token}";
    SET_UP = "/set-up";
    SET_UP_LINK = "/set-up/{token}";
    PROFILE = "/profile";
    PASSWORD = "/profile/password";
    /// Another code for setting the first own password.
    PASSWORD_CODE = "/profile/password/code";
    PROFILE_CONTACT = "/profile/contact";
    PERSON_CONTACT = "/people/{account}/contact";
    CONFIRM_EMAIL = "/confirm-email";
    CONFIRM_EMAIL_LINK = "/confirm-email/{token}";
    /// Where an old contact address agrees to a new one, or objects.
    CONTACT_CHANGE = "/contact-change";
    CONTACT_CHANGE_LINK = "/contact-change/{token}";
    DISPUTE = "/dispute";
    DISPUTE_LINK = "/dispute/{token}";
    SESSIONS = "/profile/sessions";
    SESSION_END = "/profile/sessions/{session}/end";
    SESSIONS_END_OTHERS = "/profile/sessions/end-others";
    PEOPLE = "/people";
    PERSON_NEW = "/people/new";
    PERSON = "/people/{account}";
    PERSON_DISABLE = "/people/{account}/disable";
    PERSON_ENABLE = "/people/{account}/enable";
    PERSON_RESEND = "/people/{account}/resend";
    ACTIVITY = "/activity";
    ACTIVITY_CSV = "/activity.csv";
    ACTIVITY_XLSX = "/activity.xlsx";
    /// The quotas that were used up.
    ACTIVITY_OF_QUOTAS = "/activity?kind=quota-exceeded";
    ORGANISATION = "/organisation";
    NOTICE_SETTLE = "/notices/{notice}/settle";
    CUSTOMERS = "/customers";
    CUSTOMERS_CSV = "/customers.csv";
    CUSTOMERS_XLSX = "/customers.xlsx";
    CUSTOMER_NEW = "/customers/new";
    CUSTOMER_DRAFTS = "/customers/drafts";
    /// Says that the ticked drafts of invitations were sent.
    CUSTOMER_DRAFTS_SENT = "/customers/drafts/sent";
    /// The drafts with all invitations ticked.
    CUSTOMER_DRAFTS_ALL = "/customers/drafts?select=all#invitations";
    /// Customers that are served no longer.
    CUSTOMERS_ENDED = "/customers/ended";
    DRAFT = "/customers/new/{draft}";
    DRAFT_REVIEW = "/customers/new/{draft}/review";
    DRAFT_CONFIRMATION = "/customers/new/{draft}/confirmation";
    DRAFT_DISCARD = "/customers/new/{draft}/discard";
    DOMAIN_CHECK = "/customers/domain-check";
    /// Requesting a reseller relationship.
    REQUEST_RELATIONSHIP = "/customers/request-relationship";
    CUSTOMER = "/customers/{customer}";
    /// All that is recorded about a customer, in one file.
    CASE_FILE = "/customers/{customer}/case-file";
    /// The same for the customer itself.
    YOUR_CASE_FILE = "/case-file";
    CUSTOMER_INVITE = "/customers/{customer}/invite";
    CUSTOMER_AGREEMENT = "/customers/{customer}/agreements/{agreement}";
    CUSTOMER_END = "/customers/{customer}/end";
    CUSTOMER_PARTNER_END = "/customers/{customer}/partners/{partner}/end";
    /// Where a partner corrects the contact address of a Customer admin.
    CUSTOMER_CONTACT = "/customers/{customer}/contact";
    /// Where the operator sets it.
    CUSTOMER_CONTACT_SET = "/customers/{customer}/set-contact";
    CUSTOMER_TEMPORARY_PASSWORD = "/customers/{customer}/temporary-password";
    /// Where an organisation that is not known registers itself.
    REGISTER = "/register";
    REGISTER_ORGANISATION = "/register/organisation";
    REGISTER_LINK = "/register/{token}";
    INVITATIONS = "/invitations";
    INVITATION = "/invitations/{invitation}";
    /// The form of an invitation's letter.
    INVITATION_LETTER = "/invitations/{invitation}/letter";
    INVITATION_RESEND = "/invitations/{invitation}/resend";
    /// Says that an invitation was sent in another way.
    INVITATION_SENT = "/invitations/{invitation}/sent";
    INVITATION_REMIND = "/invitations/{invitation}/remind";
    INVITATION_REVOKE = "/invitations/{invitation}/revoke";
    CUSTOMER_EDIT = "/customers/{customer}/edit";
    CONFIRMATION = "/confirmations/{confirmation}";
    /// Lets the customer's admins open the evidence of an attestation.
    EVIDENCE_SHARE = "/confirmations/{confirmation}/share-evidence";
    CORRECT = "/confirmations/{confirmation}/correct";
    /// Where a customer accepts; with parameters, what a partner asks for.
    ACCEPT = "/accept";
    ACCEPT_DECLINE = "/accept/decline";
    ACCEPT_ASK_PARTNER = "/accept/ask-partner";
    ACCEPT_CODE = "/accept/codes/{code}";
    ACCEPT_CODE_AGAIN = "/accept/codes/{code}/again";
    ACCEPTANCE = "/acceptances/{acceptance}";
    GRADES = "/help/grades";
    YOUR_PARTNERS = "/your-partners";
    YOUR_PARTNER = "/your-partners/{partner}";
    /// The evidence of an attestation, for the customer that it is about.
    YOUR_EVIDENCE = "/your-partners/evidence/{confirmation}";
    YOUR_PARTNER_END = "/your-partners/{partner}/end";
    WITHDRAW = "/withdraw/{agreement}";
    EVIDENCE = "/confirmations/{confirmation}/evidence";
    EVIDENCE_SHOWN = "/confirmations/{confirmation}/evidence/shown";
    CONFIRMATIONS = "/confirmations";
    CONFIRMATIONS_CSV = "/confirmations.csv";
    CONFIRMATIONS_XLSX = "/confirmations.xlsx";
    REVIEW = "/confirmations/{confirmation}/review";
    REVIEW_DONE = "/confirmations/{confirmation}/review/done";
    REJECT = "/confirmations/{confirmation}/review/reject";
    UNDO_REVIEW = "/confirmations/{confirmation}/review/undo";
    ASK_PARTNER = "/confirmations/{confirmation}/review/ask";
    QUESTIONS = "/questions";
    QUESTION = "/questions/{question}";
    OUTGOING_MAIL = "/outgoing-mail";
    OUTGOING_LETTER = "/outgoing-mail/{letter}";
    OUTGOING_LETTER_HTML = "/outgoing-mail/{letter}/html";
    OUTGOING_LETTER_RESEND = "/outgoing-mail/{letter}/resend";
    DEMO = "/demo";
    DEMO_MAILBOX = "/demo/mailbox";
    DEMO_LETTER = "/demo/mailbox/{letter}";
    DEMO_LETTER_HTML = "/demo/mailbox/{letter}/html";
}

/// A static file by its hashed name.
pub fn asset(name: &str) -> String {
    format!("/assets/{name}")
}

/// Signing in, and then going on at `next`.
pub fn sign_in_then(next: &str) -> String {
    let next: String = url::form_urlencoded::byte_serialize(next.as_bytes()).collect();
    format!("{SIGN_IN}?next={next}")
}

/// Setting an own password in the place of a temporary one, and then going on at `next`.
pub fn password_then(next: &str) -> String {
    let next: String = url::form_urlencoded::byte_serialize(next.as_bytes()).collect();
    format!("{PASSWORD}?next={next}")
}

/// Whether an address begins as that of a link with a token does.
pub fn is_link(path: &str) -> bool {
    [
        SET_PASSWORD_LINK,
        SET_UP_LINK,
        CONFIRM_EMAIL_LINK,
        CONTACT_CHANGE_LINK,
        DISPUTE_LINK,
        REGISTER_LINK,
    ]
    .iter()
    .filter_map(|pattern| pattern.strip_suffix("{token}"))
    .any(|start| path.starts_with(start))
}

/// The page behind a set-password link. The token is part of the path, which the page takes off the address.
pub fn set_password_link(token: &str) -> String {
    format!("/set-password/{token}")
}

/// The page behind the link that verifies an e-mail.
pub fn register_link(token: &str) -> String {
    format!("/register/{token}")
}

/// The page behind the one-time set-up link.
pub fn set_up_link(token: &str) -> String {
    format!("/set-up/{token}")
}

/// Ends one of the own sessions.
pub fn session_end(session: SessionId) -> String {
    format!("/profile/sessions/{session}/end")
}

/// A person of the own organisation.
pub fn person(account: AccountId) -> String {
    format!("/people/{account}")
}

/// Another contact address for a person of the own customer.
pub fn person_contact(account: AccountId) -> String {
    format!("/people/{account}/contact")
}

/// The page behind the link that confirms a contact address.
pub fn confirm_email_link(token: &str) -> String {
    format!("/confirm-email/{token}")
}

/// The page behind the link by which an old contact address agrees to a new one, or objects.
pub fn contact_change_link(token: &str) -> String {
    format!("/contact-change/{token}")
}

/// The page behind the link to dispute an attestation.
pub fn dispute_link(token: &str) -> String {
    format!("/dispute/{token}")
}

/// Disables a person.
pub fn person_disable(account: AccountId) -> String {
    format!("/people/{account}/disable")
}

/// Enables a person again.
pub fn person_enable(account: AccountId) -> String {
    format!("/people/{account}/enable")
}

/// Sends a person's set-password link again.
pub fn person_resend(account: AccountId) -> String {
    format!("/people/{account}/resend")
}

/// The customers of one partner, for the operator.
pub fn customers_of(partner: PartnerId) -> String {
    format!("{CUSTOMERS}?partner={partner}")
}

/// The customers that one partner serves no longer, for the operator.
pub fn customers_ended_of(partner: PartnerId) -> String {
    format!("{CUSTOMERS_ENDED}?partner={partner}")
}

/// The customers that stand so towards the agreement that is asked for.
pub fn customers_standing(status: &str) -> String {
    format!("{CUSTOMERS}?status={status}")
}

/// Where the mailed code of an acceptance is typed.
pub fn accept_code(code: CodeId) -> String {
    format!("/accept/codes/{code}")
}

/// Mails another code.
pub fn accept_code_again(code: CodeId) -> String {
    format!("/accept/codes/{code}/again")
}

/// The receipt of what a customer accepted or authorized.
pub fn acceptance(acceptance: AcceptanceId) -> String {
    format!("/acceptances/{acceptance}")
}

/// One of a customer's own partners.
pub fn your_partner(partner: PartnerId) -> String {
    format!("/your-partners/{partner}")
}

/// Ends the relationship with one of a customer's own partners.
pub fn your_partner_end(partner: PartnerId) -> String {
    format!("/your-partners/{partner}/end")
}

/// Withdraws a customer's consent to an agreement.
pub fn withdraw(agreement: &str) -> String {
    format!("/withdraw/{agreement}")
}

/// Says that a notice has been seen to.
pub fn notice_settle(notice: NoticeId) -> String {
    format!("/notices/{notice}/settle")
}

/// Account info of a customer.
pub fn customer(customer: CustomerId) -> String {
    format!("/customers/{customer}")
}

/// Asks a customer to accept the agreement.
pub fn customer_invite(customer: CustomerId) -> String {
    format!("/customers/{customer}/invite")
}

/// An invitation.
pub fn invitation(invitation: InvitationId) -> String {
    format!("/invitations/{invitation}")
}

/// The form of an invitation's letter.
pub fn invitation_letter(invitation: InvitationId) -> String {
    format!("/invitations/{invitation}/letter")
}

/// Sends an invitation again.
pub fn invitation_resend(invitation: InvitationId) -> String {
    format!("/invitations/{invitation}/resend")
}

/// Says that an invitation was sent in another way.
pub fn invitation_sent(invitation: InvitationId) -> String {
    format!("/invitations/{invitation}/sent")
}

/// Reminds of an invitation.
pub fn invitation_remind(invitation: InvitationId) -> String {
    format!("/invitations/{invitation}/remind")
}

/// Takes an invitation back.
pub fn invitation_revoke(invitation: InvitationId) -> String {
    format!("/invitations/{invitation}/revoke")
}

/// The form that attests for a customer.
pub fn customer_agreement(customer: CustomerId, agreement: &str) -> String {
    format!("/customers/{customer}/agreements/{agreement}")
}

/// Ends the relationship with a customer.
pub fn customer_end(customer: CustomerId) -> String {
    format!("/customers/{customer}/end")
}

/// Ends the relationship of a partner with a customer.
pub fn customer_partner_end(customer: CustomerId, partner: PartnerId) -> String {
    format!("/customers/{customer}/partners/{partner}/end")
}

/// Where a partner corrects the contact address of a Customer admin.
pub fn customer_contact(customer: CustomerId) -> String {
    format!("/customers/{customer}/contact")
}

/// Where the operator sets the contact address of a Customer admin.
pub fn customer_contact_set(customer: CustomerId) -> String {
    format!("/customers/{customer}/set-contact")
}

/// Issues a temporary password.
pub fn customer_temporary_password(customer: CustomerId) -> String {
    format!("/customers/{customer}/temporary-password")
}

/// The wizard's first step for a draft.
pub fn draft(draft: DraftId) -> String {
    format!("/customers/new/{draft}")
}

/// The wizard's second step.
pub fn draft_review(draft: DraftId) -> String {
    format!("/customers/new/{draft}/review")
}

/// The wizard's last step.
pub fn draft_confirmation(draft: DraftId) -> String {
    format!("/customers/new/{draft}/confirmation")
}

/// Throws a draft away.
pub fn draft_discard(draft: DraftId) -> String {
    format!("/customers/new/{draft}/discard")
}

/// Editing what is said about a customer.
pub fn customer_edit(customer: CustomerId) -> String {
    format!("/customers/{customer}/edit")
}

/// A confirmation as it was recorded.
pub fn confirmation(confirmation: ConfirmationId) -> String {
    format!("/confirmations/{confirmation}")
}

/// Corrects an attestation.
pub fn correct(confirmation: ConfirmationId) -> String {
    format!("/confirmations/{confirmation}/correct")
}

/// The evidence file of a confirmation.
pub fn evidence(confirmation: ConfirmationId) -> String {
    format!("/confirmations/{confirmation}/evidence")
}

/// Lets the customer's admins open the evidence of a confirmation.
pub fn evidence_share(confirmation: ConfirmationId) -> String {
    format!("/confirmations/{confirmation}/share-evidence")
}

/// The evidence file of a confirmation, for the customer that it is about.
pub fn your_evidence(confirmation: ConfirmationId) -> String {
    format!("/your-partners/evidence/{confirmation}")
}

/// A letter of the outbox.
pub fn outgoing_letter(letter: LetterId) -> String {
    format!("/outgoing-mail/{letter}")
}

/// The HTML of a letter of the outbox, by itself.
pub fn outgoing_letter_html(letter: LetterId) -> String {
    format!("/outgoing-mail/{letter}/html")
}

/// Sends a letter of the outbox again.
pub fn outgoing_letter_resend(letter: LetterId) -> String {
    format!("/outgoing-mail/{letter}/resend")
}

/// A letter that the demo caught.
pub fn demo_letter(letter: LetterId) -> String {
    format!("/demo/mailbox/{letter}")
}

/// The HTML of a letter that the demo caught, by itself.
pub fn demo_letter_html(letter: LetterId) -> String {
    format!("/demo/mailbox/{letter}/html")
}
