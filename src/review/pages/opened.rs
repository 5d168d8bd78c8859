//! A confirmation that was opened from a list: where its forms are sent, the way back, and what comes next.

use actix_web::HttpRequest;

use super::list_query;
use crate::confirmations::{Decision, decision};
use crate::db::Reader;
use crate::review::{Item, queue};
use crate::values::id::ConfirmationId;
use crate::web::{Fields, Form, PageError, Visit, paths};

/// A confirmation, and the list that it was opened from.
#[derive(Debug, Clone)]
pub(super) struct Opened {
    /// The confirmation.
    pub id: ConfirmationId,
    /// What the list was asked for.
    pub asked: Fields,
}

impl Opened {
    /// Reads it from an address.
    pub fn of(request: &HttpRequest, path: &str) -> Result<Self, PageError> {
        Ok(Self {
            id: path.parse().map_err(|_| PageError::NotFound)?,
            asked: Fields::of_query(request)?,
        })
    }

    /// The confirmation as the list shows it.
    pub async fn item(&self, db: &mut Reader) -> Result<Item, PageError> {
        queue::find(db, self.id).await?.ok_or(PageError::NotFound)
    }

    /// An address, with the list.
    pub fn keep(&self, path: &str) -> String {
        list_query::from_list(path, &self.asked)
    }

    /// The page about the confirmation.
    pub fn page(&self) -> String {
        self.keep(&paths::review(self.id))
    }

    /// A form about the confirmation that says which decision its reader has seen last, and that decision.
    pub async fn form(&self, db: &mut Reader) -> Result<(Form, Option<Decision>), PageError> {
        let last = decision::last(db, self.id).await?;
        let mut form = Form::default();
        let seen = last.as_ref().map(|last| last.id.to_string());
        form.fields_mut().set("seen", seen.unwrap_or_default());
        Ok((form, last))
    }

    /// The page where a reviewer goes on after a decision: the next of the same list, or the list when there is none.
    pub async fn next(&self, visit: &Visit) -> Result<String, PageError> {
        let mut form = Form::from(self.asked.clone());
        let filter = list_query::filter(&mut form, visit.now);
        let mut db = visit.read().await?;
        let item = self.item(&mut db).await?;
        let place = queue::place(&mut db, &filter, &item).await?;
        Ok(match place.next {
            Some(next) => self.keep(&paths::review(next)),
            None => self.keep(paths::CONFIRMATIONS),
        })
    }
}
