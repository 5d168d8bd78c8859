//! `GET, POST /agreements/types/{agreement}/draft/texts/new` and `…/{draft_text}/replace`: a file with a text.

use std::borrow::Cow;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use super::files::TextFile;
use super::{gone, named, named_text, unexpected};
use crate::accounts::OperatorAdmin;
use crate::agreements::upload::{BadText, TEXT_LIMIT, Upload};
use crate::agreements::{self, AgreementType, DraftError, TextRef, draft};
use crate::values::collation::{Order, sort_key};
use crate::values::{Country, Language, LanguageTag, Problem};
use crate::web::layout::Flash;
use crate::web::upload::{BadFile, File, Uploaded};
use crate::web::{Form, PageError, Visit, filters, paths};
use crate::words;

/// The fields, in their order.
const FIELDS: [&str; 3] = ["agreement_country", "agreement_language", "text_file"];
/// The choice of a text for every country.
const WORLDWIDE: &str = "worldwide";

#[derive(Template)]
#[template(path = "agreements/draft_text_upload.html")]
struct UploadPage {
    form: Form,
    agreement: AgreementType,
    rank: i64,
    /// The text that is replaced; `None`: one is added.
    replaces: Option<TextRef>,
    action: String,
    back: String,
    countries: Vec<(&'static str, Cow<'static, str>)>,
    languages: Vec<(&'static str, String)>,
}

impl UploadPage {
    fn new(visit: &Visit, mut form: Form, agreement: AgreementType, rank: i64, replaces: Option<TextRef>) -> Self {
        form.order_problems(&FIELDS);
        let (action, back) = match &replaces {
            Some(text) => (
                paths::draft_text_replace(&agreement.id, text.id),
                paths::draft_text(&agreement.id, text.id),
            ),
            None => (
                paths::draft_text_new(&agreement.id),
                paths::version_draft(&agreement.id),
            ),
        };
        Self {
            form,
            agreement,
            rank,
            replaces,
            action,
            back,
            countries: countries(visit.language),
            languages: languages(visit.language),
        }
    }
}

fn countries(reader: Language) -> Vec<(&'static str, Cow<'static, str>)> {
    let named = Country::all_by_name(reader).iter();
    let named = named.map(|country| (country.code(), Cow::from(country.name(reader))));
    std::iter::once((WORLDWIDE, words::text(reader, "agreements-worldwide")))
        .chain(named)
        .collect()
}

fn languages(reader: Language) -> Vec<(&'static str, String)> {
    let mut all: Vec<_> = LanguageTag::all()
        .iter()
        .map(|tag| (tag.as_str(), tag.both_names(reader)))
        .collect();
    all.sort_by_cached_key(|(_, name)| sort_key(name, Order::of(reader)));
    all
}

/// The form for a text more.
///
/// # Errors
/// If there is no such type, or the database query fails.
pub async fn show_new(visit: Visit, _: OperatorAdmin, path: web::Path<String>) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let agreement = named(&mut db, &path).await?;
    if draft::find(&mut db, &agreement.id).await?.is_none() {
        return Ok(visit.see(&paths::agreement_type(&agreement.id)));
    }
    let rank = draft::next_rank(&mut db, &agreement.id).await?;
    let form = visit.typed_or(Form::default());
    visit.ok(UploadPage::new(&visit, form, agreement, rank, None))
}

/// The form for another text in the place of one.
///
/// # Errors
/// If there is no such text, or the database query fails.
pub async fn show_replace(
    visit: Visit,
    _: OperatorAdmin,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, PageError> {
    let (agreement, text) = named_text(&mut visit.read().await?, &path).await?;
    let mut form = Form::default();
    form.fields_mut().set("seen", &text.reference.sha256);
    let (form, rank) = (visit.typed_or(form), text.reference.rank);
    visit.ok(UploadPage::new(&visit, form, agreement, rank, Some(text.reference)))
}

/// The text of a file; what is wrong with it is noted.
async fn take(form: &mut Form, sent: Result<Option<File<TextFile>>, BadFile>) -> Result<Option<Upload>, PageError> {
    let problem = match sent {
        Ok(Some(file)) => {
            let TextFile(format) = file.media_type;
            // Cleaning and hashing take too long for the event loop.
            let made = web::block(move || Upload::new(format, file.bytes)).await;
            match made.map_err(PageError::fault)? {
                Ok(upload) => return Ok(Some(upload)),
                Err(BadText::NotText) => Problem::new("problem-text-not-utf-8"),
                Err(BadText::Empty) => Problem::new("problem-text-empty"),
            }
        }
        Ok(None) => Problem::new("problem-text-missing"),
        Err(BadFile::TooLarge) => Problem::new("problem-text-too-large").with("max", TEXT_LIMIT / (1024 * 1024)),
        Err(BadFile::Empty) => Problem::new("problem-text-empty"),
        Err(_) => Problem::new("problem-text-type"),
    };
    form.complain("text_file", problem);
    Ok(None)
}

/// What is said of a text that was stored: what was removed from it.
fn stored(key: &'static str, key_removed: &'static str, upload: &Upload) -> Flash {
    match upload.removed.is_empty() {
        true => Flash::done(key),
        false => Flash::notice(key_removed).with("elements", upload.removed.join(", ")),
    }
}

/// Adds a text.
///
/// # Errors
/// If there is no such type, or the database query fails.
pub async fn add(
    visit: Visit,
    path: web::Path<String>,
    Uploaded { who, mut form, file }: Uploaded<OperatorAdmin, TextFile>,
) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let agreement = named(&mut db, &path).await?;
    let rank = draft::next_rank(&mut db, &agreement.id).await?;
    drop(db);
    let country = form.take("agreement_country", |raw| match raw {
        WORLDWIDE => Ok(None),
        code => Country::parse(code).map(Some),
    });
    let language = form.take("agreement_language", LanguageTag::parse);
    let upload = take(&mut form, file).await?;
    let (Some(country), Some(language), Some(upload)) = (country, language, upload) else {
        return visit.unprocessable(UploadPage::new(&visit, form, agreement, rank, None));
    };
    let place = (country, language);
    let added = visit
        .transact(async |tx| agreements::add_text(tx, &visit.cx(), &who, &agreement, place, &upload).await)
        .await;
    match added {
        Ok(id) => {
            let flash = stored("drafts-flash-added", "drafts-flash-added-removed", &upload);
            Ok(visit.see_with(&paths::draft_text(&agreement.id, id), flash))
        }
        Err(DraftError::Taken(_)) => {
            form.complain("agreement_language", Problem::new("problem-text-taken"));
            visit.unprocessable(UploadPage::new(&visit, form, agreement, rank, None))
        }
        Err(DraftError::Gone) => {
            let (path, flash) = gone(&agreement);
            Ok(visit.see_with(&path, flash))
        }
        Err(error) => Err(unexpected(error)),
    }
}

/// Replaces a text. Of two operators at once, the second sees what the first did.
///
/// # Errors
/// If there is no such text, or the database query fails.
pub async fn replace(
    visit: Visit,
    path: web::Path<(String, String)>,
    Uploaded { who, mut form, file }: Uploaded<OperatorAdmin, TextFile>,
) -> Result<HttpResponse, PageError> {
    let (agreement, text) = named_text(&mut visit.read().await?, &path).await?;
    let text = text.reference;
    let Some(upload) = take(&mut form, file).await? else {
        let rank = text.rank;
        return visit.unprocessable(UploadPage::new(&visit, form, agreement, rank, Some(text)));
    };
    let seen = form.value("seen").to_owned();
    let replaced = visit
        .transact(async |tx| {
            agreements::replace_text(tx, &visit.cx(), &who, &agreement, (text.id, &seen), &upload).await
        })
        .await;
    match replaced {
        Ok(()) => {
            let flash = stored("drafts-flash-replaced", "drafts-flash-replaced-removed", &upload);
            Ok(visit.see_with(&paths::draft_text(&agreement.id, text.id), flash))
        }
        Err(DraftError::Changed) => {
            form.complain("text_file", Problem::new("problem-text-changed"));
            form.fields_mut().set("seen", &text.sha256);
            let rank = text.rank;
            visit.page(
                StatusCode::CONFLICT,
                UploadPage::new(&visit, form, agreement, rank, Some(text)),
            )
        }
        Err(DraftError::Gone) => {
            let (path, flash) = gone(&agreement);
            Ok(visit.see_with(&path, flash))
        }
        Err(error) => Err(unexpected(error)),
    }
}
