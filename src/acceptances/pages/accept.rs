//! `GET, POST /accept`: **Accept agreement & authorize partner**, **Accept agreement**, **Authorize**, or the list of
//! partners, by what the link asks for and what of it is open (R-DIRECT-9).

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::accept_request::{self, AcceptRequest, Refused, ShownText};
use super::link_problem::refused;
use crate::acceptances::Acceptor;
use crate::acceptances::accept::{AcceptError, accept};
use crate::acceptances::codes::{self, AskError};
use crate::acceptances::grade::{Identification, Proof, Proofs};
use crate::acceptances::sentences;
use crate::accounts::codes::masked;
use crate::accounts::people::Person;
use crate::accounts::permission::SignedIn;
use crate::accounts::{CustomerAdmin, CustomerUser, Organisation, Permission, Role};
use crate::attestations::pages::fields;
use crate::attestations::request::unattested;
use crate::db::Reader;
use crate::invitations::pages::arrive::{Arrived, arrive};
use crate::invitations::{AcceptLink, LinkProblem};
use crate::notices::{self, Kind};
use crate::relationships::pages::your_partners::{Request, Row, requests, rows};
use crate::values::id::{CodeId, PartnerId};
use crate::values::{Language, LanguageTag, Problem, Timestamp};
use crate::web::layout::Flash;
use crate::web::{Fields, Form, PageError, Posted, Visit, filters, paths};

/// The field that says in which language the text is wanted.
const TEXT_LANGUAGE: &str = "lang";

#[derive(Template)]
#[template(path = "acceptances/accept.html")]
pub(super) struct AcceptPage {
    requested: AcceptRequest,
    /// The text to accept, to be read.
    text: Option<ShownText>,
    form: Form,
    person: Person,
    /// The language of the page.
    language: Language,
    /// The persons who may accept, shown to a reader who may not; else empty.
    admins: Vec<Person>,
    /// What has changed since the page was opened.
    changed: Option<Changed>,
    /// No mail server: no code will be mailed.
    without_mail: bool,
    /// What else partners ask for (R-DIRECT-9).
    requests: Vec<Request>,
    partners: Vec<Row>,
    /// Since when the partner has been asked to attest, if it has yet to do so.
    asked_since: Option<Timestamp>,
}

/// Why nothing was done with what was sent: the page had changed meanwhile (E-6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Changed {
    /// Another text is the one to accept.
    Text,
    /// The sentences beside the boxes: a name in them has changed.
    Words,
    /// Another tab, or a colleague, has accepted the agreement; the relationship is left.
    Accepted,
    /// The agreement can no longer be accepted.
    Gone,
}

impl Changed {
    /// What has changed about the agreement that was ticked.
    fn of(requested: &AcceptRequest) -> Self {
        if requested.has_agreement() {
            Self::Text
        } else if requested.agreement.is_some() && requested.eligibility.is_none() {
            Self::Accepted
        } else {
            Self::Gone
        }
    }

    const fn heading(self) -> &'static str {
        match self {
            Self::Text => "accept-changed",
            Self::Words => "accept-changed-words",
            Self::Accepted => "accept-changed-accepted",
            Self::Gone => "accept-changed-gone",
        }
    }

    const fn text(self) -> &'static str {
        match self {
            Self::Text => "accept-changed-text",
            Self::Words => "accept-changed-words-text",
            Self::Accepted => "accept-changed-accepted-text",
            Self::Gone => "accept-not-any-more",
        }
    }
}

impl AcceptPage {
    /// Answering another request is what the reader can do first: nothing is left to do about this one.
    fn leads_with_requests(&self) -> bool {
        self.requested.is_done() && self.admins.is_empty()
    }

    /// The message that says that the agreement is accepted, with the placeable `agreement`.
    fn settled(&self) -> &'static str {
        match self.requests.is_empty() {
            true => "accept-nothing-open",
            false => "accept-others-open",
        }
    }

    fn names(&self) -> String {
        self.requested.partner_names(self.language)
    }

    fn sentence(&self) -> String {
        self.requested
            .sentence(&self.person.name, self.language)
            .unwrap_or_default()
    }

    fn relationship_sentence(&self) -> String {
        self.requested
            .relationship_sentence(&self.person.name, self.language)
            .unwrap_or_default()
    }

    /// The fingerprint of the sentences that the form shows.
    fn shown(&self) -> String {
        sentences::fingerprint(self.requested.terms(&self.person.name, self.language).sentences())
    }

    fn title(&self) -> &'static str {
        match (self.requested.has_agreement(), self.requested.has_relationship()) {
            (true, true) => "accept-title-both",
            (true, false) => "accept-title-agreement",
            (false, true) => "accept-title-relationship",
            (false, false) if self.requested.cannot_accept() => "accept-title-agreement",
            (false, false) => "your-partners-title",
        }
    }

    fn button(&self) -> &'static str {
        match (self.requested.has_agreement(), self.requested.has_relationship()) {
            (true, true) => "accept-button-both",
            (true, false) => "accept-button-agreement",
            _ => "accept-button-relationship",
        }
    }

    /// A partner asks for something that is not settled yet.
    fn is_asked_by_partner(&self) -> bool {
        self.requested.asked.partner.is_some() && !self.requested.is_done()
    }

    fn link(&self) -> String {
        self.requested.link.without_token().query()
    }

    /// The page with the text in another language.
    fn in_language(&self, language: LanguageTag) -> String {
        let query = self.link();
        let more = if query.is_empty() { "" } else { "&" };
        format!("{}?{query}{more}{TEXT_LANGUAGE}={}", paths::ACCEPT, language.as_str())
    }

    fn decline(&self) -> String {
        self.requested.link.without_token().below(paths::ACCEPT_DECLINE)
    }

    fn masked(&self) -> String {
        masked(self.person.contact_email.as_str())
    }
}

#[derive(Template)]
#[template(path = "acceptances/wrong_account.html")]
struct WrongAccountPage {
    name: String,
    organisation: String,
}

/// What the link asks for, or the list of partners. It changes nothing, since mail scanners open links, too (E-6).
///
/// # Errors
/// When nobody is signed in, or the database query fails.
pub async fn show(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    // Before asking who it is: the secret leaves the address for this browser's cookie, so that it is in no history, no
    // screenshot, and not in the address of the sign-in page.
    let link = match arrive(&visit, &request, paths::ACCEPT) {
        Ok(Arrived::Stripped(response)) => return Ok(response),
        Ok(Arrived::By(link)) => Ok(link),
        Err(problem) => Err(problem),
    };
    let SignedIn(visitor) = visit.principal.permission()?;
    if !matches!(visitor.organisation, Organisation::Customer { .. }) {
        let page = WrongAccountPage {
            name: visitor.sign_in_name.clone(),
            organisation: visitor.organisation.name().to_owned(),
        };
        return visit.page(StatusCode::FORBIDDEN, page);
    }
    let who = CustomerUser::of(&visitor)?;
    let link = match link {
        Ok(link) => link.without_token(),
        Err(problem) => return refused(&visit, &who, problem.into()).await,
    };
    let fields = Fields::of_query(&request)?;
    let language = LanguageTag::parse(fields.get(TEXT_LANGUAGE)).ok();
    let partner = link.partner;
    match find(&visit, &request, &who, link, language).await {
        Ok(requested) => answer(&visit, &who, StatusCode::OK, requested, Form::default(), None).await,
        Err(problem) => {
            let mut response = refused(&visit, &who, problem).await?;
            // It is shown once. After that it does not keep the partner's link, which is for any customer, shut.
            if response.status() == StatusCode::GONE {
                visit.forget_invitation(&request, partner, &mut response);
            }
            Ok(response)
        }
    }
}

/// What the link asks for, with the secret that this browser holds if it is this link's.
pub(super) async fn find(
    visit: &Visit,
    request: &HttpRequest,
    who: &CustomerUser,
    link: AcceptLink,
    language: Option<LanguageTag>,
) -> Result<AcceptRequest, Refused> {
    let mut db = visit.read().await?;
    if let Some(token) = link.partner.and_then(|partner| visit.invitation(request, partner)) {
        match AcceptRequest::find(visit, &mut db, who, link.with_token(token), language).await {
            // The secret of something else, such as a password's link: this link is read without it.
            Err(Refused::Link(LinkProblem::Unknown)) => {}
            found => return found,
        }
    }
    AcceptRequest::find(visit, &mut db, who, link, language).await
}

/// The page.
pub(super) async fn answer(
    visit: &Visit,
    who: &CustomerUser,
    status: StatusCode,
    requested: AcceptRequest,
    mut form: Form,
    changed: Option<Changed>,
) -> Result<HttpResponse, PageError> {
    if changed.is_some() {
        // What was ticked was ticked about something else.
        form.fields_mut().set("agree", "");
        form.fields_mut().set("authorize", "");
    }
    if !form.fields().has("number") {
        let number = CodeId::new(visit.now, &visit.site.random);
        form.fields_mut().set("number", number.to_string());
    }
    let mut db = visit.read().await?;
    let path = requested.link.without_token().path();
    let page = AcceptPage {
        person: accept_request::person(&mut db, who).await?,
        admins: if who.visitor.roles.has(Role::CustomerAdmin) {
            Vec::new()
        } else {
            accept_request::admins(&mut db, who).await?
        },
        requests: others(visit, &mut db, who, &requested).await?,
        partners: rows(visit, &mut db, who).await?,
        asked_since: match requested.cannot_accept() {
            true => asked_since(visit, &mut db, &requested).await?,
            false => None,
        },
        text: match &requested.text {
            Some(text) => ShownText::of(&mut db, text, &requested).await?,
            None => None,
        },
        requested,
        form,
        language: visit.language,
        changed,
        without_mail: !visit.site.sends_mail,
    };
    visit.at(&path).page(status, page)
}

/// What partners ask for besides what the page is about.
async fn others(
    visit: &Visit,
    db: &mut Reader,
    who: &CustomerUser,
    requested: &AcceptRequest,
) -> Result<Vec<Request>, PageError> {
    let mut others = requests(visit, db, who).await?;
    others.retain(|other| {
        let is_this = requested.asked.invitation.is_some_and(|id| other.is_of(id));
        let is_same_act = match other.is_agreement() {
            true => requested.has_agreement(),
            false => requested.has_relationship() && other.href == requested.link.without_token().path(),
        };
        !(is_this || is_same_act)
    });
    Ok(others)
}

/// Since when all partners that would be asked to attest have been asked (R-DIRECT-4).
async fn asked_since(
    visit: &Visit,
    db: &mut Reader,
    requested: &AcceptRequest,
) -> Result<Option<Timestamp>, PageError> {
    let Some(agreement) = &requested.agreement else {
        return Ok(None);
    };
    let (of_link, today) = (requested.attesting(), visit.now.utc_date());
    let unattested = unattested(db, &requested.customer, agreement, of_link, today)
        .await?
        .partners;
    let mut waiting = notices::about(db, requested.customer.id, Kind::NeedsAttestation).await?;
    waiting.retain(|notice| notice.settled_at.is_none());
    let since = |partner: &PartnerId| {
        let notice = waiting.iter().find(|notice| notice.partner_id == *partner);
        notice.map(|notice| notice.created_at)
    };
    let since: Option<Vec<Timestamp>> = unattested.iter().map(since).collect();
    Ok(since.and_then(|since| since.into_iter().max()))
}

/// Takes what was ticked, and mails the code that confirms it; where no mail server is configured, records it at once.
///
/// # Errors
/// When the role is not permitted, or the database query fails.
pub async fn submit(
    visit: Visit,
    request: HttpRequest,
    who: CustomerAdmin,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    let user = &who.0;
    let link = match AcceptLink::parse(form.value("link")) {
        Ok(link) => link,
        Err(problem) => return refused(&visit, user, problem.into()).await,
    };
    let language = LanguageTag::parse(form.value(TEXT_LANGUAGE)).ok();
    let requested = match find(&visit, &request, user, link, language).await {
        Ok(requested) => requested,
        Err(problem) => return refused(&visit, user, problem).await,
    };
    if requested.is_done() || (requested.cannot_accept() && !requested.has_relationship()) {
        // The back button after accepting, or another tab was quicker.
        return Ok(visit.see(&requested.link.without_token().path()));
    }
    let shown = form.value("text").to_owned();
    let current = requested.text.as_ref().map(|text| text.id.to_string());
    if current.unwrap_or_default() != shown {
        let changed = Changed::of(&requested);
        return answer(&visit, user, StatusCode::CONFLICT, requested, form, Some(changed)).await;
    }
    // In the language in which they were shown, also when the screens' was switched in another tab meanwhile.
    let language = fields::sentence_language(&form, visit.language);
    let person = accept_request::person(&mut visit.read().await?, user).await?;
    let terms = requested.terms(&person.name, language);
    if form.value(sentences::SHOWN) != sentences::fingerprint(terms.sentences()) {
        return answer(
            &visit,
            user,
            StatusCode::CONFLICT,
            requested,
            form,
            Some(Changed::Words),
        )
        .await;
    }
    for (field, is_open) in [
        ("agree", requested.has_agreement()),
        ("authorize", requested.has_relationship()),
    ] {
        if is_open && form.value(field) != "yes" {
            form.complain(field, Problem::new("problem-not-ticked"));
        }
    }
    if form.failed() {
        return answer(&visit, user, StatusCode::UNPROCESSABLE_ENTITY, requested, form, None).await;
    }
    let mailer = visit.mailer();
    let cx = visit.cx();
    let number = form
        .value("number")
        .parse()
        .unwrap_or_else(|_| CodeId::new(cx.now, &cx.random));
    let acceptor = Acceptor::new(&who, &person, &requested.customer);
    if visit.site.sends_mail {
        let asked = visit
            .transact(async |tx| codes::ask(tx, &cx, &mailer, acceptor, number, terms).await)
            .await;
        return match asked {
            Ok(code) => Ok(visit.see(&paths::accept_code(code))),
            Err(AskError::TooMany) => {
                let first = if requested.has_agreement() {
                    "agree"
                } else {
                    "authorize"
                };
                form.complain(
                    first,
                    Problem::new("problem-too-many-codes").with("count", codes::AN_HOUR),
                );
                answer(&visit, user, StatusCode::TOO_MANY_REQUESTS, requested, form, None).await
            }
            Err(AskError::Letter(unwritten)) => Err(PageError::fault(unwritten)),
            Err(AskError::Database(error)) => Err(error.into()),
        };
    }
    let identification = Identification {
        proofs: Proofs(vec![Proof::OwnPassword]),
        code_sent_to: None,
    };
    let accepted = visit
        .transact(async |tx| accept(tx, &cx, &mailer, acceptor, terms, identification).await)
        .await;
    match accepted {
        Ok(accepted) => {
            let mut response = visit.see(&paths::acceptance(accepted.id()));
            visit.forget_invitation(&request, requested.link.partner, &mut response);
            Ok(response)
        }
        Err(error) => cannot(&visit, &request, user, &requested.link, error).await,
    }
}

/// What is answered when something can no longer be accepted: the page as it is now.
pub(super) async fn cannot(
    visit: &Visit,
    request: &HttpRequest,
    who: &CustomerUser,
    link: &AcceptLink,
    error: AcceptError,
) -> Result<HttpResponse, PageError> {
    let path = link.without_token().path();
    match error {
        AcceptError::TextChanged | AcceptError::SentenceChanged => {
            match find(visit, request, who, link.without_token(), None).await {
                Ok(requested) => {
                    let changed = match error {
                        AcceptError::SentenceChanged => Changed::Words,
                        _ => Changed::of(&requested),
                    };
                    answer(
                        visit,
                        who,
                        StatusCode::CONFLICT,
                        requested,
                        Form::default(),
                        Some(changed),
                    )
                    .await
                }
                Err(problem) => refused(visit, who, problem).await,
            }
        }
        AcceptError::NotEligible(_) | AcceptError::InvitationGone | AcceptError::PartnerDisabled => {
            Ok(visit.see_with(&path, Flash::notice("accept-not-any-more")))
        }
        AcceptError::Nothing => Ok(visit.see(&path)),
        AcceptError::Letter(unwritten) => Err(PageError::fault(unwritten)),
        AcceptError::Database(error) => Err(error.into()),
    }
}
