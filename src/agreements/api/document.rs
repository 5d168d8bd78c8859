//! `GET /v1/agreementtemplates/{template}/document`

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;
use serde::Serialize;

use crate::accounts::Agent;
use crate::agreements::{self, document_link};
use crate::api::{ByAgent, Call, Fault, Query, answer, guid};
use crate::paths::api;
use crate::values::{Country, LanguageTag};

/// Where a document is, for five minutes.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Document<'a> {
    display_uri: String,
    download_uri: String,
    language: &'a str,
    country: &'a str,
}

/// The links to today's text of a template for a country, in a language or the nearest that there is.
///
/// # Errors
/// If there is no such template or country, or the database query fails.
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
