//! Static files: embedded, named by their content, compressed once, kept by browsers for a year.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use actix_web::http::header::{CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, HeaderValue, VARY};
use actix_web::web::{Bytes, Path};
use actix_web::{HttpRequest, HttpResponse};
use rust_embed::RustEmbed;

use super::{PageError, pack};
use crate::values::secret::sha256_hex;

#[derive(RustEmbed)]
#[folder = "static"]
struct Files;

struct Asset {
    media_type: &'static str,
    plain: Bytes,
    gzipped: Option<Bytes>,
}

/// By address, and the address by plain name.
static ASSETS: LazyLock<(HashMap<String, Asset>, HashMap<String, String>)> = LazyLock::new(load);

fn load() -> (HashMap<String, Asset>, HashMap<String, String>) {
    let (mut assets, mut addresses) = (HashMap::new(), HashMap::new());
    for name in Files::iter() {
        let Some(file) = Files::get(&name) else { continue };
        let data = match name.ends_with(".js") {
            true => Cow::Owned(without_comments(&file.data)),
            false => file.data,
        };
        let hash = sha256_hex(&data);
        let hashed = format!("{}-{name}", hash.get(..12).unwrap_or(&hash));
        let plain = match data {
            Cow::Borrowed(bytes) => Bytes::from_static(bytes),
            Cow::Owned(bytes) => Bytes::from(bytes),
        };
        addresses.insert(name.to_string(), super::paths::asset(&hashed));
        let gzipped = pack::file(&plain)
            .map(Bytes::from)
            .filter(|gzipped| gzipped.len() < plain.len());
        assets.insert(
            hashed,
            Asset {
                media_type: media_type(&name),
                gzipped,
                plain,
            },
        );
    }
    (assets, addresses)
}

/// A script without the lines that are comments: who loads the first page need not wait for them.
fn without_comments(script: &[u8]) -> Vec<u8> {
    let lines = script.split_inclusive(|byte| *byte == b'\n');
    lines
        .filter(|line| !line.trim_ascii_start().starts_with(b"//"))
        .flatten()
        .copied()
        .collect()
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        _ => "application/octet-stream",
    }
}

/// The address of a static file; that of the page itself for a name that is not there, which a test refuses.
pub fn address(name: &str) -> &'static str {
    ASSETS.1.get(name).map_or("", String::as_str)
}

/// Every static file's plain name, and its address.
pub fn addresses() -> impl Iterator<Item = (&'static str, &'static str)> {
    ASSETS.1.iter().map(|(name, address)| (name.as_str(), address.as_str()))
}

/// `GET /assets/{name}`
pub async fn show(request: HttpRequest, name: Path<String>) -> Result<HttpResponse, PageError> {
    let asset = ASSETS.0.get(&*name).ok_or(PageError::NotFound)?;
    let mut response = HttpResponse::Ok();
    response
        .insert_header((CONTENT_TYPE, HeaderValue::from_static(asset.media_type)))
        .insert_header((
            CACHE_CONTROL,
            HeaderValue::from_static("public, max-age=31536000, immutable"),
        ))
        .insert_header((VARY, HeaderValue::from_static("accept-encoding")));
    Ok(match &asset.gzipped {
        Some(gzipped) if pack::takes_gzip(request.headers()) => response
            .insert_header((CONTENT_ENCODING, HeaderValue::from_static("gzip")))
            .body(gzipped.clone()),
        _ => response.body(asset.plain.clone()),
    })
}
