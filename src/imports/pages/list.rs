//! `GET, POST /imports`: the partner's imports, and the form for another file.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;

use super::steps;
use crate::accounts::Attester;
use crate::imports::file::{BadTable, FILE_LIMIT, Format};
use crate::imports::{self, Import, Kind, NewImport, ReadError};
use crate::values::id::ImportId;
use crate::values::secret::sha256_hex;
use crate::values::{Language, Problem};
use crate::web::upload::{BadFile, File, Uploaded};
use crate::web::{Form, PageError, Visit, filters, paths};
use crate::words;

#[derive(Template)]
#[template(path = "imports/list.html")]
struct ListPage {
    form: Form,
    steps: Vec<String>,
    kinds: Vec<(&'static str, String, String)>,
    imports: Vec<Import>,
}

fn kinds(reader: Language) -> Vec<(&'static str, String, String)> {
    let hint = |kind: &Kind| match kind {
        Kind::Confirmations => "imports-kind-confirmations-hint",
        Kind::Customers => "imports-kind-customers-hint",
    };
    let text = |key| words::text(reader, key).into_owned();
    Kind::ALL
        .iter()
        .map(|kind| (kind.as_str(), text(kind.label()), text(hint(kind))))
        .collect()
}

async fn answer(visit: &Visit, who: &Attester, mut form: Form, status: StatusCode) -> Result<HttpResponse, PageError> {
    form.order_problems(&["import_kind", "import_file"]);
    if form.value("import_id").is_empty() {
        let id = ImportId::new(visit.now, &visit.site.random);
        form.fields_mut().set("import_id", id.to_string());
    }
    let mut db = visit.read().await?;
    let page = ListPage {
        imports: imports::latest(&mut db, who.agent().partner).await?,
        kinds: kinds(visit.language),
        steps: steps(visit.language),
        form,
    };
    visit.page(status, page)
}

/// The imports, and an empty form.
///
/// # Errors
/// If the database query fails.
pub async fn show(visit: Visit, who: Attester) -> Result<HttpResponse, PageError> {
    let form = visit.typed_or(Form::default());
    answer(&visit, &who, form, StatusCode::OK).await
}

/// Reads the file and goes on to its columns. Sent twice, it is read once.
///
/// # Errors
/// If the form carries no identifier, or the database query fails.
pub async fn submit(
    visit: Visit,
    Uploaded { who, mut form, file }: Uploaded<Attester, Format>,
) -> Result<HttpResponse, PageError> {
    let id: ImportId = form.value("import_id").parse().map_err(|_| PageError::NotFound)?;
    let kind = form.take("import_kind", |typed| {
        Kind::parse(typed).ok_or_else(|| Problem::new("problem-import-kind"))
    });
    let file = take_file(&mut form, file);
    let (Some(kind), Some(file)) = (kind, file) else {
        return again(&visit, &who, form).await;
    };
    // Hashing takes too long for the event loop.
    let hashed = actix_web::web::block(move || (sha256_hex(&file.bytes), file));
    let (sha256, file) = hashed.await.map_err(PageError::fault)?;
    let new = NewImport {
        id,
        kind,
        file_name: &file.name,
        file_sha256: &sha256,
        language: visit.language,
    };
    match imports::upload(&visit.site.db, &visit.cx(), &who, new, file.media_type, file.bytes).await {
        Ok(()) => Ok(visit.see(&paths::import_columns(id))),
        Err(ReadError::Table(wrong)) => {
            form.complain("import_file", wrong.into());
            again(&visit, &who, form).await
        }
        Err(ReadError::Database(error)) => Err(error.into()),
        Err(ReadError::Thread(error)) => Err(PageError::fault(error)),
    }
}

/// The form with what is wrong. The next file is another import.
async fn again(visit: &Visit, who: &Attester, mut form: Form) -> Result<HttpResponse, PageError> {
    form.fields_mut().remove("import_id");
    answer(visit, who, form, StatusCode::UNPROCESSABLE_ENTITY).await
}

fn take_file(form: &mut Form, sent: Result<Option<File<Format>>, BadFile>) -> Option<File<Format>> {
    let problem = match sent {
        Ok(Some(file)) => return Some(file),
        Ok(None) => Problem::new("problem-import-file-missing"),
        Err(BadFile::TooLarge) => Problem::new("problem-import-file-too-large").with("max", FILE_LIMIT / (1024 * 1024)),
        Err(BadFile::Empty) => BadTable::Empty.into(),
        Err(_) => BadTable::Type.into(),
    };
    form.complain("import_file", problem);
    None
}
