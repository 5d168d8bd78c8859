//! `GET, POST /agreements/types/new`: another type of agreement (R-AGR-1).

use actix_web::HttpResponse;
use askama::Template;
use uuid::Uuid;

use crate::accounts::OperatorAdmin;
use crate::agreements::{self, NewType, TypeError, parse_id, parse_name};
use crate::values::{Language, Problem};
use crate::web::layout::Flash;
use crate::web::{Form, PageError, Posted, Visit, filters, paths};

/// The fields, in their order.
const FIELDS: [&str; 7] = [
    "agreement_id",
    "agreement_name_en",
    "agreement_name_sv",
    "agreement_name_zh_cn",
    "agreement_name_zh_tw",
    "template_id",
    "introduced_on",
];
/// Those of the names, by language.
const NAMES: [(Language, &str); 4] = [
    (Language::English, "agreement_name_en"),
    (Language::Swedish, "agreement_name_sv"),
    (Language::SimplifiedChinese, "agreement_name_zh_cn"),
    (Language::TraditionalChinese, "agreement_name_zh_tw"),
];

#[derive(Template)]
#[template(path = "agreements/type_new.html")]
struct NewPage {
    form: Form,
}

impl NewPage {
    fn new(mut form: Form) -> Self {
        form.order_problems(&FIELDS);
        Self { form }
    }
}

/// The form.
///
/// # Errors
/// When the template cannot be filled.
pub async fn show(visit: Visit, _: OperatorAdmin) -> Result<HttpResponse, PageError> {
    visit.ok(NewPage::new(visit.typed_or(Form::default())))
}

fn read(form: &mut Form) -> Option<NewType> {
    let id = form.take("agreement_id", parse_id);
    let names: Vec<_> = NAMES
        .iter()
        .map(|(language, field)| (*language, form.take(field, parse_name)))
        .collect();
    let template_id = form.take_optional("template_id", |raw| {
        Uuid::parse_str(raw.trim()).map_err(|_| Problem::new("problem-template-id"))
    });
    let has_date = ["day", "month", "year"]
        .iter()
        .any(|part| form.fields().has(&format!("introduced_on_{part}")));
    let introduced_on = match has_date {
        true => form.take_date("introduced_on").map(Some),
        false => Some(None),
    };
    Some(NewType {
        id: id?,
        names: names
            .into_iter()
            .map(|(language, name)| Some((language, name?)))
            .collect::<Option<_>>()?,
        template_id: template_id?,
        introduced_on: introduced_on?,
    })
}

/// Adds the type. Sent twice, it is added once.
///
/// # Errors
/// If the form is stale, or the database query fails.
pub async fn submit(visit: Visit, who: OperatorAdmin, Posted(mut form): Posted) -> Result<HttpResponse, PageError> {
    let Some(what) = read(&mut form) else {
        return visit.unprocessable(NewPage::new(form));
    };
    let add = || visit.transact(async |tx| agreements::add_type(tx, &visit.cx(), &who, &what).await);
    let added = match add().await {
        // Of two that came at the same moment the second finds what the first has added.
        Err(TypeError::IdTaken) => add().await,
        added => added,
    };
    let (field, problem) = match added {
        Ok(()) => return Ok(visit.see_with(&paths::agreement_type(&what.id), Flash::done("types-flash-added"))),
        Err(TypeError::IdTaken) => ("agreement_id", "problem-agreement-id-taken"),
        Err(TypeError::NameTaken) => ("agreement_name_en", "problem-agreement-name-taken"),
        Err(TypeError::TemplateTaken) => ("template_id", "problem-template-id-taken"),
        Err(TypeError::Database(error)) => return Err(error.into()),
    };
    form.complain(field, Problem::new(problem));
    visit.unprocessable(NewPage::new(form))
}
