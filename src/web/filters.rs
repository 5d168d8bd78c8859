//! The filters of page templates: those of all words, and what only pages know.

use askama::{Values, filter_fn};

pub use crate::words::filters::*;

/// `{{ "assent.css"|asset }}`: the address of a static file, with its content's hash in the name.
#[filter_fn]
pub fn asset(name: &str, _values: &dyn Values) -> askama::Result<&'static str> {
    Ok(super::assets::address(name))
}
