//! The pages of the demo: its people and its mailbox. Elsewhere they are not there.

pub mod demo;
pub mod letter;
pub mod mailbox;

use actix_web::HttpRequest;
use actix_web::web::Data;

use crate::web::{PageError, Visit};

/// What the demo gave the app: its people, its mailbox. Nothing outside of the demo.
fn of_demo<T: 'static>(visit: &Visit, request: &HttpRequest) -> Result<Data<T>, PageError> {
    request
        .app_data::<Data<T>>()
        .filter(|_| visit.site.demo)
        .cloned()
        .ok_or(PageError::NotFound)
}
