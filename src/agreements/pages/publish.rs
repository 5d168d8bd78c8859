//! `GET, POST /agreements/types/{agreement}/draft/publish`: from when the next version is in effect and required, whom that
//! touches, and then publishing it (R-AGR-7).

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::{draft_texts, gone, named};
use crate::accounts::OperatorAdmin;
use crate::agreements::draft::{self, has_worldwide_english};
use crate::agreements::matrix::Matrix;
use crate::agreements::{self, AgreementType, BadDates, Draft, Publication, PublishError};
use crate::db::Reader;
use crate::text_enum;
use crate::values::paging::Count;
use crate::values::{Country, Problem};
use crate::web::layout::Flash;
use crate::web::{Fields, Form, PageError, Posted, Visit, filters, paths};
use crate::{customer_list, invitations, orders, words};

/// The fields, in their order.
const FIELDS: [&str; 3] = ["effective_on", "requirement", "required_from"];

/// For so long after a version is required, renewals are counted.
const RENEWALS_AHEAD: chrono::Duration = chrono::Duration::weeks(12);

text_enum! {
    /// From when a version is required.
    pub enum Requirement {
        /// From the day on which it comes into effect.
        AtOnce = "at-once",
        /// From a later day.
        Later = "later",
        /// Never: it is minor.
        Never = "never",
    }
}

impl Requirement {
    const fn label(self) -> &'static str {
        match self {
            Self::AtOnce => "publish-requirement-at-once",
            Self::Later => "publish-requirement-later",
            Self::Never => "publish-requirement-never",
        }
    }

    const fn hint(self) -> &'static str {
        match self {
            Self::AtOnce => "publish-requirement-at-once-hint",
            Self::Later => "publish-requirement-later-hint",
            Self::Never => "publish-requirement-never-hint",
        }
    }
}

/// Whom a version touches.
struct Impact {
    /// The customers that have confirmed an older version.
    confirmed: Count,
    /// Those that have confirmed none.
    others: Count,
    /// The invitations that can still be answered when it is in effect.
    invitations: Count,
    /// The held orders, which are judged again.
    orders: Count,
    /// The subscriptions that end without auto-renewal in the weeks after it is required; `None`: it is never.
    renewals: Option<Count>,
}

/// What is about to be published.
struct Plan {
    what: Publication,
    /// `None`: customers are not asked for this type.
    impact: Option<Impact>,
}

#[derive(Template)]
#[template(path = "agreements/publish.html")]
struct PublishPage {
    form: Form,
    agreement: AgreementType,
    draft: Draft,
    rank: i64,
    texts: usize,
    lacks_english: bool,
    /// How many texts are missing, and how many only an older version has.
    gaps: (usize, usize),
    plan: Option<Plan>,
    requirements: Vec<(&'static str, String, String)>,
    /// Somebody changed the draft while this page was open.
    is_changed: bool,
}

impl PublishPage {
    fn has_gaps(&self) -> bool {
        self.gaps != (0, 0)
    }

    async fn new(
        visit: &Visit,
        db: &mut Reader,
        agreement: AgreementType,
        draft: Draft,
        mut form: Form,
        what: Option<Publication>,
    ) -> Result<Self, PageError> {
        form.order_problems(&FIELDS);
        let rank = draft::next_rank(db, &agreement.id).await?;
        let texts = draft_texts(db, &draft).await?;
        let mut all = agreements::texts_of_type(db, &agreement.id).await?;
        all.extend(texts.iter().cloned());
        let text = |key: &str| words::text(visit.language, key).into_owned();
        let requirements = Requirement::ALL
            .iter()
            .map(|one| (one.as_str(), text(one.label()), text(one.hint())));
        Ok(Self {
            requirements: requirements.collect(),
            plan: match what {
                Some(what) => Some(Plan {
                    impact: impact(visit, db, &agreement, &what).await?,
                    what,
                }),
                None => None,
            },
            lacks_english: !has_worldwide_english(texts.iter()),
            gaps: Matrix::new(&all, rank, None, Country::all_by_name(visit.language)).gaps(),
            texts: texts.len(),
            rank,
            form,
            agreement,
            draft,
            is_changed: false,
        })
    }
}

async fn impact(
    visit: &Visit,
    db: &mut Reader,
    agreement: &AgreementType,
    what: &Publication,
) -> Result<Option<Impact>, PageError> {
    let today = visit.now.utc_date();
    let asked_for = agreements::asked_for(db, today).await?;
    if asked_for.is_none_or(|asked_for| asked_for.id != agreement.id) {
        return Ok(None);
    }
    let (confirmed, others) = customer_list::confirmed_and_not(db, &agreement.id, visit.now).await?;
    Ok(Some(Impact {
        confirmed,
        others,
        invitations: invitations::count_open(db, &agreement.id, what.effective_on.max(today)).await?,
        orders: orders::count_held(db).await?,
        renewals: match what.required_from {
            Some(from) => Some(orders::count_ending(db, from, from + RENEWALS_AHEAD).await?),
            None => None,
        },
    }))
}

/// Reads the dates; what is wrong with them is noted.
async fn read(
    visit: &Visit,
    db: &mut Reader,
    agreement: &AgreementType,
    revision: i64,
    form: &mut Form,
) -> Result<Option<Publication>, PageError> {
    let effective_on = form.take_date("effective_on");
    let requirement = form.take_choice("requirement", Requirement::parse);
    if requirement.is_none() {
        form.complain("requirement", Problem::new("problem-requirement-missing"));
    }
    let later = match requirement {
        Some(Requirement::Later) => form.take_date("required_from"),
        _ => None,
    };
    let (Some(effective_on), Some(requirement), false) = (effective_on, requirement, form.failed()) else {
        return Ok(None);
    };
    let what = Publication {
        revision,
        effective_on,
        required_from: match requirement {
            Requirement::AtOnce => Some(effective_on),
            Requirement::Later => later,
            Requirement::Never => None,
        },
    };
    let versions = agreements::versions(db, &agreement.id).await?;
    Ok(match what.judge(&versions, visit.now.utc_date()) {
        Ok(()) => Some(what),
        Err(wrong) => {
            complain(visit, form, wrong);
            None
        }
    })
}

fn complain(visit: &Visit, form: &mut Form, wrong: BadDates) {
    let day = |day| words::format::day(visit.language, day);
    let (field, problem) = match wrong {
        BadDates::Past => (
            "effective_on",
            Problem::new("problem-date-too-early").with("earliest", day(visit.now.utc_date())),
        ),
        BadDates::BeforeNewest(newest) => (
            "effective_on",
            Problem::new("problem-version-before-newest").with("date", day(newest)),
        ),
        BadDates::RequiredBefore => ("required_from", Problem::new("problem-version-required-before")),
    };
    form.complain(field, problem);
}

/// The form; with dates in the address, whom a version of those dates touches.
///
/// # Errors
/// If there is no such type, or the database query fails.
pub async fn show(
    visit: Visit,
    _: OperatorAdmin,
    request: HttpRequest,
    path: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let agreement = named(&mut db, &path).await?;
    let Some(draft) = draft::find(&mut db, &agreement.id).await? else {
        return Ok(visit.see(&paths::agreement_type(&agreement.id)));
    };
    let fields = Fields::of_query(&request)?;
    let is_asked = fields.iter().next().is_some();
    let mut form = Form::from(fields);
    let mut what = None;
    if is_asked {
        what = read(&visit, &mut db, &agreement, draft.revision, &mut form).await?;
    } else {
        form.fields_mut().set("requirement", Requirement::AtOnce.as_str());
    }
    let page = PublishPage::new(&visit, &mut db, agreement, draft, form, what).await?;
    visit.page(page.form.status(), page)
}

/// Publishes what was previewed. Sent twice, it is published once; a draft that was changed since is shown again.
///
/// # Errors
/// As [`show`].
pub async fn submit(
    visit: Visit,
    who: OperatorAdmin,
    path: web::Path<String>,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let agreement = named(&mut db, &path).await?;
    let revision = form.value("revision").parse().unwrap_or_default();
    let home = paths::agreement_type(&agreement.id);
    let published = |rank: i64| visit.see_with(&home, Flash::done("publish-flash-done").with("version", rank));
    let Some(draft) = draft::find(&mut db, &agreement.id).await? else {
        // The same form once more, or a colleague was quicker.
        let versions = agreements::versions(&mut db, &agreement.id).await?;
        let newest = versions
            .last()
            .filter(|version| version.rank.to_string() == form.value("version"));
        return Ok(match newest {
            Some(version) => published(version.rank),
            None => {
                let (path, flash) = gone(&agreement);
                visit.see_with(&path, flash)
            }
        });
    };
    let Some(what) = read(&visit, &mut db, &agreement, revision, &mut form).await? else {
        let page = PublishPage::new(&visit, &mut db, agreement, draft, form, None).await?;
        return visit.unprocessable(page);
    };
    drop(db);
    let done = visit
        .transact(async |tx| agreements::publish(tx, &visit.cx(), &who, &agreement, &what).await)
        .await;
    let error = match done {
        Ok(version) => return Ok(published(version.rank)),
        Err(error) => error,
    };
    let mut db = visit.read().await?;
    let is_changed = matches!(error, PublishError::Changed);
    match error {
        PublishError::Database(error) => return Err(error.into()),
        PublishError::Gone => {
            return Ok(match agreements::versions(&mut db, &agreement.id).await?.last() {
                Some(version) if version.rank.to_string() == form.value("version") => published(version.rank),
                _ => {
                    let (path, flash) = gone(&agreement);
                    visit.see_with(&path, flash)
                }
            });
        }
        PublishError::Dates(wrong) => complain(&visit, &mut form, wrong),
        // The page says both itself.
        PublishError::Changed | PublishError::NoWorldwideEnglish => {}
    }
    let Some(draft) = draft::find(&mut db, &agreement.id).await? else {
        let (path, flash) = gone(&agreement);
        return Ok(visit.see_with(&path, flash));
    };
    let status = match is_changed {
        true => StatusCode::CONFLICT,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let what = Publication {
        revision: draft.revision,
        ..what
    };
    let what = Some(what).filter(|_| !form.failed());
    let mut page = PublishPage::new(&visit, &mut db, agreement, draft, form, what).await?;
    page.is_changed = is_changed;
    visit.page(status, page)
}
