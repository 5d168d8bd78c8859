//! The kit that pages are made with: knows requests, forms and errors, and no business.

pub mod assets;
pub mod back;
mod body;
mod client_address;
mod cookies;
pub mod csv;
pub mod error;
pub mod filters;
pub mod generator;
pub mod form;
pub mod form_token;
mod guard;
mod headers;
pub mod kept;
mod kept_store;
pub mod layout;
pub mod list;
pub mod nav;
pub mod options;
mod pack;
pub mod permit;
pub mod resume;
pub mod site;
mod trace;
pub mod upload;
pub mod visit;

pub use crate::paths;
pub use error::PageError;
pub use form::{Fields, Form, Posted};
pub use guard::{guard, receive};
pub use headers::headers;
pub use layout::Page;
pub use list::{Beside, ListAt};
pub use site::{Passwords, Site};
pub use trace::Requests;
pub use visit::Visit;
