//! `GET /demo/mailbox`: the letters that the demo caught.

use std::sync::Arc;

use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::of_demo;
use crate::mail::{Caught, Mailbox};
use crate::web::{Fields, Form, PageError, Visit, filters, paths};

#[derive(Template)]
#[template(path = "mail/mailbox.html")]
pub(super) struct MailboxPage {
    form: Form,
    letters: Vec<Arc<Caught>>,
    open: Option<OpenLetter>,
}

/// The letter that is being read.
pub(super) struct OpenLetter {
    pub letter: Arc<Caught>,
    /// Its text in pieces, links apart.
    pub pieces: Vec<Piece>,
}

/// A piece of a letter's text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub text: String,
    pub is_link: bool,
}

impl MailboxPage {
    pub(super) fn new(fields: Fields, mailbox: &Mailbox, open: Option<OpenLetter>) -> Self {
        let form = Form::from(fields);
        Self {
            letters: mailbox.list(form.value("to")),
            form,
            open,
        }
    }

    /// The address of a letter, with the filter kept.
    fn href(&self, letter: &Caught) -> String {
        let path = paths::demo_letter(letter.id);
        match self.form.value("to") {
            "" => path,
            to => {
                let to: String = url::form_urlencoded::byte_serialize(to.as_bytes()).collect();
                format!("{path}?to={to}")
            }
        }
    }

    fn is_open(&self, letter: &Caught) -> bool {
        self.open.as_ref().is_some_and(|open| open.letter.id == letter.id)
    }
}

/// The letters, the newest first; `?to=` finds those of one address.
///
/// # Errors
/// When this is not the demo, or the query cannot be read.
pub async fn show(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let mailbox = of_demo::<Mailbox>(&visit, &request)?;
    visit.ok(MailboxPage::new(Fields::of_query(&request)?, &mailbox, None))
}

/// Cuts a letter's text where addresses of this very site begin and end; other addresses stay text.
pub(super) fn pieces(text: &str, public_url: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = text;
    let mut push = |text: &str, is_link: bool| {
        if !text.is_empty() {
            pieces.push(Piece {
                text: text.to_owned(),
                is_link,
            });
        }
    };
    while let Some(start) = find_own(rest, public_url) {
        let (before, link) = rest.split_at(start);
        let end = link
            .find(|letter: char| letter.is_whitespace() || "<>\"'()".contains(letter) || !letter.is_ascii())
            .unwrap_or(link.len());
        let (link, after) = link.split_at(end);
        let (link, dot) = link.split_at(link.trim_end_matches(['.', ',']).len());
        push(before, false);
        push(link, true);
        push(dot, false);
        rest = after;
    }
    push(rest, false);
    pieces
}

/// Where an address of this site begins: `https://assent.example` does, `https://assent.example.evil` does not.
fn find_own(text: &str, public_url: &str) -> Option<usize> {
    text.match_indices(public_url)
        .map(|(at, found)| (at, text.get(at + found.len()..).unwrap_or_default()))
        .find(|(_, rest)| rest.starts_with('/'))
        .map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_this_site_become_links() {
        let site = "https://assent.example";
        let text = "Open https://assent.example/set-password/a-b_1. Not https://assent.example.evil/x, \
                    nor javascript:alert(1).";
        let pieces = pieces(text, site);
        let links: Vec<_> = pieces.iter().filter(|piece| piece.is_link).collect();
        assert_eq!(links.len(), 1);
        assert_eq!(links[0].text, "https://assent.example/set-password/a-b_1");
        let whole: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
        assert_eq!(whole, text);
    }
}
