//! `GET, POST /confirmations/views`, `POST /confirmations/views/{view}`, `POST …/delete`: the views that a person has saved
//! (R-REV-7).

use actix_web::{HttpResponse, web};
use askama::Template;

use super::list_query::LIST;
use crate::accounts::Operator;
use crate::review::views::{self, MOST, SavedView, ViewError};
use crate::values::Problem;
use crate::values::id::ViewId;
use crate::values::text::line;
use crate::web::layout::Flash;
use crate::web::{Fields, Form, PageError, Posted, Visit, filters, paths};

/// The longest name of a view, in characters.
const NAME_CHARS: usize = 60;

#[derive(Template)]
#[template(path = "review/views.html")]
struct ViewsPage {
    form: Form,
    views: Vec<SavedView>,
    /// The filter that is to be saved under the name that was typed.
    to_save: Option<String>,
    /// The view that is to get the name that was typed.
    renamed: Option<ViewId>,
}

impl ViewsPage {
    fn href(view: &SavedView) -> String {
        href(view)
    }

    fn is_renamed(&self, view: &SavedView) -> bool {
        self.renamed == Some(view.id)
    }

    async fn new(visit: &Visit, Operator(who): &Operator, form: Form) -> Result<Self, PageError> {
        let views = views::of(&mut visit.read().await?, who.account).await?;
        Ok(Self {
            form,
            views,
            to_save: None,
            renamed: None,
        })
    }
}

/// The address of a view.
pub(super) fn href(view: &SavedView) -> String {
    format!("{}?{}", paths::CONFIRMATIONS, view.query)
}

/// The list.
///
/// # Errors
/// If the database query fails.
pub async fn show(visit: Visit, who: Operator) -> Result<HttpResponse, PageError> {
    let page = ViewsPage::new(&visit, &who, Form::default()).await?;
    visit.ok(page)
}

fn take_name(form: &mut Form) -> Option<String> {
    form.take("view_name", |raw| {
        line(raw, NAME_CHARS).map_err(|problem| problem.renamed("problem-missing", "problem-view-name-missing"))
    })
}

/// What is wrong with a name.
fn complain(form: &mut Form, error: ViewError) -> Result<(), PageError> {
    let problem = match error {
        ViewError::NameTaken => Problem::new("problem-view-name-taken"),
        ViewError::TooMany => Problem::new("problem-too-many-views").with("max", MOST),
        ViewError::NotFound => return Err(PageError::NotFound),
        ViewError::Database(error) => return Err(error.into()),
    };
    form.complain("view_name", problem);
    Ok(())
}

/// Saves the filter of the list that the form was on. Sent twice, it is saved once.
///
/// # Errors
/// If the filter cannot be read, or the database query fails.
pub async fn save(visit: Visit, who: Operator, Posted(mut form): Posted) -> Result<HttpResponse, PageError> {
    let asked = LIST.kept(&Fields::parse(form.value("query").as_bytes())?);
    let query = asked.encode();
    if let Some(name) = take_name(&mut form) {
        let saved = visit.transact(async |tx| views::save(tx, &visit.cx(), &who, &name, &query).await);
        match saved.await {
            Ok(()) => return Ok(visit.see_with(&LIST.with(&asked), Flash::done("review-flash-view-saved"))),
            Err(error) => complain(&mut form, error)?,
        }
    }
    let page = ViewsPage {
        to_save: Some(query),
        ..ViewsPage::new(&visit, &who, form).await?
    };
    visit.at(paths::SAVED_VIEWS).unprocessable(page)
}

/// Gives a view another name.
///
/// # Errors
/// If there is no such view of this person, or the database query fails.
pub async fn rename(
    visit: Visit,
    who: Operator,
    path: web::Path<String>,
    Posted(mut form): Posted,
) -> Result<HttpResponse, PageError> {
    let id: ViewId = path.parse().map_err(|_| PageError::NotFound)?;
    if let Some(name) = take_name(&mut form) {
        match visit
            .transact(async |tx| views::rename(tx, &who, id, &name).await)
            .await
        {
            Ok(()) => return Ok(visit.see_with(paths::SAVED_VIEWS, Flash::done("review-flash-view-renamed"))),
            Err(error) => complain(&mut form, error)?,
        }
    }
    let page = ViewsPage {
        renamed: Some(id),
        ..ViewsPage::new(&visit, &who, form).await?
    };
    if !page.views.iter().any(|view| view.id == id) {
        return Err(PageError::NotFound);
    }
    visit.at(paths::SAVED_VIEWS).unprocessable(page)
}

/// Deletes a view.
///
/// # Errors
/// If the database query fails.
pub async fn delete(
    visit: Visit,
    who: Operator,
    path: web::Path<String>,
    _: Posted,
) -> Result<HttpResponse, PageError> {
    let id: ViewId = path.parse().map_err(|_| PageError::NotFound)?;
    visit.transact(async |tx| views::delete(tx, &who, id).await).await?;
    Ok(visit.see_with(paths::SAVED_VIEWS, Flash::done("review-flash-view-deleted")))
}
