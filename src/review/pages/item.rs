//! `GET /confirmations/{confirmation}/review`: everything that decides about one confirmation, on one page.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::asked;
use crate::accounts::{Channel, Operator, Role, Visitor};
use crate::agreements::pages::sheet::Sheet;
use crate::agreements::{self, AgreementType};
use crate::attestations::dispute;
use crate::confirmations::evidence::{self, StoredFile};
use crate::confirmations::pages::record::Record;
use crate::confirmations::{self, Decision, Method, Verdict, decision, withdrawal};
use crate::db::Reader;
use crate::review::ask::partner_to_ask;
use crate::review::questions::{self, Question};
use crate::review::queue::{self, Place};
use crate::review::related::{self, Common};
use crate::review::{Item, State};
use crate::values::Timestamp;
use crate::values::id::ConfirmationId;
use crate::web::{Fields, Form, PageError, Visit, filters, paths};

/// What was done while a reviewer looked at it: nothing was overwritten.
#[derive(Debug)]
pub(super) enum Meanwhile {
    /// It was decided.
    Decided(Decision),
    /// Its partner corrected it.
    Corrected(ConfirmationId),
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
    /// The record that corrects it.
    corrected_by: Option<ConfirmationId>,
    withdrawn: bool,
    place: Place,
    list: Addresses,
    meanwhile: Option<Meanwhile>,
    is_reviewer: bool,
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
    /// Where the partner can be asked; `None`: there is nobody to ask.
    ask: Option<String>,
}

impl ItemPage {
    fn can_decide(&self) -> bool {
        self.is_reviewer && self.corrected_by.is_none()
    }

    fn related_href(&self, item: &Item) -> String {
        paths::review(item.confirmation_id)
    }
}

/// The confirmation of an address.
pub(super) fn identifier(path: &str) -> Result<ConfirmationId, PageError> {
    path.parse().map_err(|_| PageError::NotFound)
}

/// The page where a reviewer goes on after a decision: the next of the same list, or the list when there is none.
pub(super) async fn next(
    visit: &Visit,
    db: &mut Reader,
    asked: &Fields,
    id: ConfirmationId,
) -> Result<String, PageError> {
    let mut form = Form::from(asked.clone());
    let filter = asked::filter(&mut form, visit.now);
    let item = queue::find(db, id).await?.ok_or(PageError::NotFound)?;
    let place = queue::place(db, &filter, &item).await?;
    Ok(match place.next {
        Some(next) => asked::from_list(&paths::review(next), asked),
        None => asked::from_list(paths::CONFIRMATIONS, asked),
    })
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
    let asked = Fields::of_query(&request)?;
    answer(&visit, &visitor, identifier(&path)?, &asked, None).await
}

/// The page, perhaps with what was done meanwhile (409).
pub(super) async fn answer(
    visit: &Visit,
    visitor: &Visitor,
    id: ConfirmationId,
    asked: &Fields,
    meanwhile: Option<Meanwhile>,
) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let it = confirmations::find(&mut db, id).await?.ok_or(PageError::NotFound)?;
    let item = queue::find(&mut db, id).await?.ok_or(PageError::NotFound)?;
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
    history.sort_by_key(|event| std::cmp::Reverse(event.at));
    let mut form = Form::from(asked.clone());
    let filter = asked::filter(&mut form, visit.now);
    let place = queue::place(&mut db, &filter, &item).await?;
    let may_ask = partner_to_ask(&mut db, &it).await?.is_some();
    let keep = |path: String| asked::from_list(&path, asked);
    let last = decisions.last();
    let page = ItemPage {
        evidence: evidence::stored(&mut db, id).await?,
        text: agreements::text(&mut db, it.text).await?.map(|text| Sheet { text }),
        related: related::of(&mut db, &it).await?,
        questions: questions::of_confirmation(&mut db, id).await?,
        history,
        seen: last.map(|last| last.id.to_string()).unwrap_or_default(),
        decided: last.filter(|last| last.verdict != Verdict::Undone).cloned(),
        corrected_by,
        withdrawn,
        list: Addresses {
            list: keep(paths::CONFIRMATIONS.to_owned()),
            previous: place.previous.map(|id| keep(paths::review(id))),
            next: place.next.map(|id| keep(paths::review(id))),
            done: keep(paths::review_done(id)),
            reject: keep(paths::reject(id)),
            undo: keep(paths::undo_review(id)),
            ask: may_ask.then(|| keep(paths::ask_partner(id))),
        },
        place,
        is_reviewer: visitor.roles.has(Role::Reviewer),
        left: item.days_left(visit.now, i64::from(visit.site.review_days)),
        record: Record::find(&mut db, it, &versions, &Channel::Operator(visitor.clone())).await?,
        agreement,
        item,
        meanwhile,
    };
    let status = match page.meanwhile {
        Some(_) => StatusCode::CONFLICT,
        None => StatusCode::OK,
    };
    visit.at(&keep(paths::review(id))).page(status, page)
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
