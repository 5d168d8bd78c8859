//! `GET /v1/agreementtemplates/{template}/document`

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde::Serialize;
use utoipa::ToSchema;

use crate::accounts::Agent;
use crate::agreements::{self, document_link};
use crate::api::{ByAgent, Call, Fault, Query, answer, guid};
use crate::paths::api;
use crate::values::{Country, LanguageTag};

/// Where the text of a template is, for five minutes.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = AgreementDocument)]
struct Document {
    /// Opens the text in a browser.
    display_uri: String,
    /// Downloads the text as a file.
    download_uri: String,
    /// The language of the text, which may be another than the one that was asked for.
    language: &'static str,
    /// The country that was asked for.
    country: &'static str,
}

/// The links to today's text of a template for a country, in a language or the nearest that there is.
///
/// # Errors
/// If there is no such template or country, or the database query fails.
#[utoipa::path(
    get,
    path = api::DOCUMENT,
    tag = "Agreements",
    summary = "Get the text of a template",
    description = "Links to today's text for a country, in a language or the nearest one that there is. Each call makes new links, \
                   which stop working after five minutes.",
    params(
        ("template" = uuid::Uuid, Path, description = "The `templateId` of the agreement's metadata.",
            example = json!("117a77b0-9360-443b-8795-c6dedc750cf9")),
        ("country" = Option<String>, Query, description = "Two letters (ISO 3166-1). Without it, US.", example = json!("SE")),
        ("language" = Option<String>, Query, description = "A language tag. Without it, en-US.", example = json!("sv-SE")),
    ),
    responses((
        status = 200,
        description = "The links.",
        body = Document,
        example = json!({
            "displayUri": "https://assent.example/documents/5kq3…",
            "downloadUri": "https://assent.example/documents/8vx1…/download",
            "language": "sv-SE",
            "country": "SE"
        }),
    )),
)]
pub async fn show(call: Call, _: ByAgent<Agent>, template: Path<String>, query: Query) -> Result<HttpResponse, Fault> {
    let template: uuid::Uuid = guid("templateId", &template)?;
    let country =
        Country::parse(query.get("country").unwrap_or("US")).map_err(|problem| Fault::problem("country", &problem))?;
    let asked = query.get("language").unwrap_or("en-US");
    let language = LanguageTag::closest(asked).or_else(|| LanguageTag::closest("en-US"));
    let mut db = call.read().await?;
    let today = call.now().utc_date();
    let timeline = agreements::timeline(&mut db).await?;
    let mut types = agreements::types(&mut db).await?.into_iter();
    let agreement = types
        .find(|known| known.template_id == template && timeline.takes_confirmations(&known.id, today))
        .ok_or_else(|| Fault::not_found("template"))?;
    let versions = agreements::versions(&mut db, &agreement.id).await?;
    let version = agreements::effective_on(&versions, today);
    let (Some(version), Some(language)) = (version, language) else {
        return Err(Fault::not_found("template"));
    };
    let text = agreements::text_for(&mut db, &agreement.id, version.rank, country, language)
        .await?
        .ok_or_else(|| Fault::not_found("template"))?;
    let site = call.site();
    let link = || document_link::make(&site.keys, &site.random, text.id, call.now());
    let document = Document {
        display_uri: site.absolute(&api::shared_document(&link())),
        download_uri: site.absolute(&api::shared_document_download(&link())),
        // English worldwide is what a client calls American English.
        language: match text.language.is_english() {
            true => "en-US",
            false => text.language.as_str(),
        },
        country: country.code(),
    };
    Ok(answer(StatusCode::OK, &document))
}
