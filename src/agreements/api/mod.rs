//! Agreements for programs.

pub mod document;
pub mod metadata;

use utoipa::OpenApi;

/// These endpoints, as the API reference describes them.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(metadata::list, document::show),
    tags((name = "Agreements", description = "Which agreements there are, who has accepted them, and the links by which customers are asked."))
)]
pub struct Described;
