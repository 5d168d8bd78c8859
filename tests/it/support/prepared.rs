//! Forms that are filled in and have yet to be sent.

use super::customers::as_typed;
use super::{Page, Visitor};

/// A form that is open in a browser, and what is typed into it.
pub struct Prepared {
    visitor: Visitor,
    page: Page,
    action: String,
    fields: Vec<(&'static str, String)>,
    file: Option<(&'static str, &'static str, Vec<u8>)>,
}

impl Prepared {
    pub async fn open(visitor: Visitor, page: &str, action: &str, fields: &[(&'static str, &str)]) -> Self {
        let page = visitor.get(page).await.expect(200);
        Self::on(visitor, page, action, fields)
    }

    pub fn on(visitor: Visitor, page: Page, action: &str, fields: &[(&'static str, &str)]) -> Self {
        Self {
            visitor,
            page,
            action: action.to_owned(),
            fields: fields
                .iter()
                .map(|(name, value)| (*name, (*value).to_owned()))
                .collect(),
            file: None,
        }
    }

    /// With a file in a field, under a name.
    pub fn with_file(mut self, field: &'static str, name: &'static str, bytes: &[u8]) -> Self {
        self.file = Some((field, name, bytes.to_vec()));
        self
    }

    pub(crate) async fn send(&self) -> Page {
        // The token of this very page, whatever page was seen since.
        self.visitor.take_up(&self.page);
        let (page, action, fields) = (&self.page, &self.action, as_typed(&self.fields));
        match &self.file {
            Some(_) => self.visitor.upload(page, action, &fields, self.file.clone()).await,
            None => self.visitor.send(page, action, &fields).await,
        }
    }
}
