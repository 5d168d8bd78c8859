//! `GET /confirmations/{confirmation}/review`: everything that decides about one confirmation, on one page.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::list_query;
use super::opened::Opened;
use crate::accounts::{Channel, Operator, Role, Visitor};
use crate::agreements::pages::sheet::Sheet;
use crate::agreements::{self, AgreementType};
use crate::attestations::dispute;
use crate::confirmations::evidence::{self, StoredFile};
use crate::confirmations::pages::record::Record;
use crate::confirmations::{self, Decision, Method, Proposal, Verdict, decision, proposal, withdrawal};
use crate::review::ask::partner_to_ask;
use crate::review::questions::{self, Question};
use crate::review::queue::{self, QueuePosition};
use crate::review::related::{self, Common};
use crate::review::{Item, State, shortcuts};
use crate::values::Timestamp;
use crate::values::id::ConfirmationId;
use crate::web::{Form, PageError, Visit, filters, paths};

/// What was done while a reviewer looked at it: nothing was overwritten.
#[derive(Debug)]
pub(super) enum Meanwhile {
    /// It was decided.
    Decided(Decision),
    /// Its partner corrected it.
    Corrected(ConfirmationId),
    /// A decision was proposed, which waits for a second reviewer.
    Proposed(Proposal),
    /// What was proposed was confirmed or declined.
    Settled(Proposal),
}

/// Something that happened to it.
struct Event {
    tone: &'static str,
    what: &'static str,
    at: Timestamp,
    who: String,
    note: String,
}

#[derive(Template)]
#[template(path = "review/item.html")]
struct ItemPage {
    form: Form,
    item: Item,
    record: Record,
    agreement: AgreementType,
    evidence: Option<StoredFile>,
    /// The exact text.
    text: Option<Sheet>,
    related: Vec<(Common, Item)>,
    questions: Vec<Question>,
    history: Vec<Event>,
    /// The last decision, unless it was undone.
    decided: Option<Decision>,
    /// The last decision, undone or not: what a form says that its reader has seen.
    seen: String,
    /// What waits for a second reviewer.
    proposed: Option<Proposal>,
    /// The reader has proposed it.
    is_own: bool,
    /// The record that corrects it.
    corrected_by: Option<ConfirmationId>,
    withdrawn: bool,
    place: QueuePosition,
    list: Addresses,
    meanwhile: Option<Meanwhile>,
    is_reviewer: bool,
    /// The single-key shortcuts are on.
    has_shortcuts: bool,
    left: i64,
}

/// Where the reader goes from here, each with the list that it was opened from.
struct Addresses {
    list: String,
    previous: Option<String>,
    next: Option<String>,
    done: String,
    reject: String,
    undo: String,
    confirm: String,
    decline: String,
    /// The page itself.
    here: String,
    /// Where the partner can be asked; `None`: there is nobody to ask.
    ask: Option<String>,
}

impl ItemPage {
    fn can_decide(&self) -> bool {
        self.is_reviewer && self.corrected_by.is_none() && self.proposed.is_none()
    }

    fn related_href(&self, item: &Item) -> String {
        paths::review(item.confirmation_id)
    }
}

/// The page.
///
/// # Errors
/// If there is no such confirmation, or the database query fails.
pub async fn show(
    visit: Visit,
    Operator(visitor): Operator,
    request: HttpRequest,
    path: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    answer(&visit, &visitor, &Opened::of(&request, &path)?, None).await
}

/// The page, perhaps with what was done meanwhile (409).
pub(super) async fn answer(
    visit: &Visit,
    visitor: &Visitor,
    opened: &Opened,
    meanwhile: Option<Meanwhile>,
) -> Result<HttpResponse, PageError> {
    answer_with(visit, visitor, opened, meanwhile, Form::default()).await
}

/// The same with what was typed into the form of the second reviewer.
pub(super) async fn answer_with(
    visit: &Visit,
    visitor: &Visitor,
    opened: &Opened,
    meanwhile: Option<Meanwhile>,
    second: Form,
) -> Result<HttpResponse, PageError> {
    let id = opened.id;
    let mut db = visit.read().await?;
    let it = confirmations::find(&mut db, id).await?.ok_or(PageError::NotFound)?;
    let item = opened.item(&mut db).await?;
    let agreement = agreements::find_type(&mut db, &it.type_id)
        .await?
        .ok_or(PageError::NotFound)?;
    let versions = agreements::versions(&mut db, &agreement.id).await?;
    let decisions = decision::of_confirmation(&mut db, id).await?;
    let corrected_by = confirmations::correction_of(&mut db, id).await?;
    let withdrawn = withdrawal::last(&mut db, it.customer, &it.type_id, None).await?;
    let withdrawn = withdrawn.is_some_and(|withdrawal| withdrawal.withdrawn_at > it.recorded_at);
    let mut history = vec![Event {
        tone: "",
        what: match (it.method, it.supersedes) {
            (_, Some(_)) => "customers-history-correction",
            (Method::Attestation, None) => "customers-history-attested",
            (Method::Direct, None) => "customers-history-accepted",
        },
        at: it.recorded_at,
        who: it.recorded_by_name.clone(),
        note: it.reason.clone().unwrap_or_default(),
    }];
    if let Some(dispute) = dispute::of(&mut db, &it).await? {
        history.push(Event {
            tone: "warn",
            what: "customers-history-disputed",
            at: dispute.disputed_at,
            who: it.signer.name.full(),
            note: dispute.reason,
        });
    }
    if let Some(by) = corrected_by
        && let Some(by) = confirmations::find(&mut db, by).await?
    {
        history.push(Event {
            tone: "",
            what: "customers-history-corrected",
            at: by.recorded_at,
            who: by.recorded_by_name,
            note: by.reason.unwrap_or_default(),
        });
    }
    history.extend(decisions.iter().map(|decision| decided(decision, &decisions)));
    let proposals = proposal::of_customer(&mut db, it.customer).await?;
    for proposal in proposals.iter().filter(|proposal| proposal.confirmation == id) {
        history.extend(proposed(proposal));
    }
    let open = proposals
        .into_iter()
        .find(|proposal| proposal.confirmation == id && proposal.outcome.is_none());
    history.sort_by_key(|event| std::cmp::Reverse(event.at));
    let mut form = Form::from(opened.asked.clone());
    let filter = list_query::filter(&mut form, visit.now);
    let place = queue::place(&mut db, &filter, &item).await?;
    let may_ask = partner_to_ask(&mut db, &it).await?.is_some();
    let last = decisions.last();
    let page = ItemPage {
        evidence: evidence::stored(&mut db, id).await?,
        text: agreements::text(&mut db, it.text).await?.map(Sheet::of),
        related: related::of(&mut db, &it).await?,
        questions: questions::of_confirmation(&mut db, id).await?,
        history,
        seen: last.map(|last| last.id.to_string()).unwrap_or_default(),
        decided: last
            .filter(|last| {
                last.verdict != Verdict::Undone && !(item.state.is_to_review() || item.state == State::Asked)
            })
            .cloned(),
        corrected_by,
        withdrawn,
        list: Addresses {
            list: opened.keep(paths::CONFIRMATIONS),
            previous: place.previous.map(|id| opened.keep(&paths::review(id))),
            next: place.next.map(|id| opened.keep(&paths::review(id))),
            done: opened.keep(&paths::review_done(id)),
            reject: opened.keep(&paths::reject(id)),
            undo: opened.keep(&paths::undo_review(id)),
            confirm: opened.keep(&paths::review_confirm(id)),
            decline: opened.keep(&paths::review_decline(id)),
            here: opened.page(),
            ask: may_ask.then(|| opened.keep(&paths::ask_partner(id))),
        },
        place,
        has_shortcuts: shortcuts::are_on(&mut db, visitor.account).await?,
        is_own: open.as_ref().is_some_and(|open| open.account == visitor.account),
        proposed: open.filter(|_| corrected_by.is_none()),
        form: second,
        is_reviewer: visitor.roles.has(Role::Reviewer),
        left: item.days_left(visit.now, i64::from(visit.site.review_days)),
        record: Record::find(&mut db, it, &versions, &Channel::Operator(visitor.clone())).await?,
        agreement,
        item,
        meanwhile,
    };
    let status = match page.meanwhile {
        Some(_) => StatusCode::CONFLICT,
        None => page.form.status(),
    };
    visit.at(&opened.page()).page(status, page)
}

fn decided(decision: &Decision, all: &[Decision]) -> Event {
    let undone = all.iter().find(|undone| decision.undoes == Some(undone.id));
    let (what, tone) = match (decision.verdict, undone.map(|undone| undone.verdict)) {
        (Verdict::Rejected, _) => ("customers-history-rejected", "bad"),
        (Verdict::Reviewed, _) => ("customers-history-reviewed", "good"),
        (Verdict::Undone, Some(Verdict::Rejected)) => ("customers-history-rejection-undone", ""),
        (Verdict::Undone, _) => ("customers-history-review-undone", ""),
    };
    Event {
        tone,
        what,
        at: decision.decided_at,
        who: decision.person.clone(),
        note: decision.note.clone(),
    }
}

/// That something was proposed, and that it was declined; a confirmed one is a decision.
fn proposed(proposal: &Proposal) -> impl Iterator<Item = Event> {
    let made = Event {
        tone: "warn",
        what: match proposal.verdict {
            Verdict::Rejected => "review-history-rejection-proposed",
            _ => "review-history-undoing-proposed",
        },
        at: proposal.proposed_at,
        who: proposal.person.clone(),
        note: proposal.note.clone(),
    };
    let declined = proposal
        .settled_at
        .filter(|_| proposal.outcome == Some(proposal::Outcome::Declined));
    let declined = declined.map(|at| Event {
        tone: "",
        what: "review-history-declined",
        at,
        who: proposal.settled_by_name.clone().unwrap_or_default(),
        note: proposal.settled_note.clone().unwrap_or_default(),
    });
    std::iter::once(made).chain(declined)
}
