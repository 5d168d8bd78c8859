//! `GET /openapi.json`

use std::sync::LazyLock;

use actix_web::HttpResponse;
use actix_web::http::header::ContentType;
use actix_web::web::Bytes;

use crate::api_reference::DOCUMENT;

static JSON: LazyLock<Bytes> = LazyLock::new(|| DOCUMENT.to_json().unwrap_or_default().into());

/// The document.
pub async fn show() -> HttpResponse {
    HttpResponse::Ok().content_type(ContentType::json()).body(JSON.clone())
}
