//! How programs get their tokens, in the dialect of Partner Center's directory: `https://login.microsoftonline.com`.

pub mod discovery;
mod error;
pub mod generate;
pub mod token;

use utoipa::OpenApi;

pub(super) use error::TokenError;
pub use error::{TokenErrorBody, example as example_error};

use super::pages::consent;

/// These endpoints, as the API reference describes them.
#[derive(Debug, OpenApi)]
#[openapi(
    paths(
        token::v1,
        token::v2,
        consent::show,
        generate::submit,
        discovery::v1,
        discovery::v2,
        discovery::keys
    ),
    tags((
        name = "Tokens",
        description = "How a program gets the access token that it sends with every request. `{tenant}` is the organization's tenant ID \
                       or one of its domains."
    ))
)]
pub struct Described;
