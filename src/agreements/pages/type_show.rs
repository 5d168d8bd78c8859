//! `GET /agreements/types/{agreement}`: a type with its versions, its draft, and which texts its newest version lacks.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::named;
use crate::accounts::{Operator, OperatorAdmin, Permission};
use crate::agreements::listing::{self, History};
use crate::agreements::matrix::{Cell, Matrix};
use crate::agreements::{self, Draft, TextRef, Version, draft};
use crate::values::country::Region;
use crate::values::{Country, Language};
use crate::web::{Fields, Form, PageError, Visit, filters, paths};
use crate::words;

#[derive(Template)]
#[template(path = "agreements/type_show.html")]
struct TypePage {
    form: Form,
    history: History,
    /// What it is called in each language.
    names: Vec<(Language, String)>,
    draft: Option<Draft>,
    next_rank: i64,
    /// The newest version, and which texts it has; `None`: none was published.
    newest: Option<(Version, Matrix)>,
    regions: Vec<(&'static str, String)>,
    may_change: bool,
}

impl TypePage {
    /// The page of a text.
    fn href(&self, text: &TextRef) -> String {
        paths::agreement_text(text.id)
    }
}

/// The type.
///
/// # Errors
/// If there is no such type, or the database query fails.
pub async fn show(
    visit: Visit,
    Operator(who): Operator,
    request: HttpRequest,
    agreement: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let mut form = Form::from(Fields::of_query(&request)?);
    form.call("region", "agreement_region");
    let region = form.take_optional("region", Region::parse).flatten();
    let mut db = visit.read().await?;
    let agreement = named(&mut db, &agreement).await?;
    let timeline = agreements::timeline(&mut db).await?;
    let histories = listing::histories(&mut db, &timeline, visit.now.utc_date()).await?;
    let history = histories
        .into_iter()
        .find(|history| history.agreement.id == agreement.id);
    let history = history.ok_or(PageError::NotFound)?;
    let texts = agreements::texts_of_type(&mut db, &agreement.id).await?;
    let countries = Country::all_by_name(visit.language);
    let newest = history.versions.first().map(|(version, _)| {
        let matrix = Matrix::new(&texts, version.rank, region, countries);
        (version.clone(), matrix)
    });
    let named = Language::ALL.map(|language| (language, words::agreement(language, &agreement.name).into_owned()));
    let page = TypePage {
        names: named.into(),
        draft: draft::find(&mut db, &agreement.id).await?,
        next_rank: draft::next_rank(&mut db, &agreement.id).await?,
        newest,
        regions: Region::ALL
            .iter()
            .map(|region| {
                let name = words::text(visit.language, super::list::label(*region));
                (region.as_str(), name.into_owned())
            })
            .collect(),
        may_change: OperatorAdmin::of(&who).is_ok(),
        history,
        form,
    };
    visit.page(page.form.status(), page)
}
