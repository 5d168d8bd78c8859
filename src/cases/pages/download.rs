//! `GET /customers/{customer}/case-file` for the operator's people, `GET /case-file` for the customer's admins.

use std::collections::VecDeque;
use std::rc::Rc;

use actix_web::web::{self, Bytes};
use actix_web::{HttpResponse, http::header::CONTENT_DISPOSITION};
use futures_util::stream;
use zip::result::ZipResult;

use super::files::Files;
use super::index;
use crate::accounts::{CustomerAdmin, Operator};
use crate::agreements;
use crate::audit::{self, ExportCursor, Kind, Object};
use crate::cases::{self, Archive, Case, For};
use crate::confirmations::evidence;
use crate::mail::{LINK, outgoing};
use crate::values::id::{ConfirmationId, CustomerId, LetterId, TextId};
use crate::web::export::{self, Cell, Row, Separator};
use crate::web::{PageError, Visit};
use crate::words;

/// The columns of the acts.
const ACTS: [&str; 8] = [
    "activity-time-utc",
    "activity-who",
    "activity-organisation",
    "activity-what",
    "activity-object",
    "activity-address",
    "activity-csv-before",
    "activity-csv-after",
];

/// The file for the operator's people.
///
/// # Errors
/// If there is no such customer, the person has exported too often, or the database query fails.
pub async fn show(visit: Visit, _: Operator, id: web::Path<String>) -> Result<HttpResponse, PageError> {
    let id = id.parse().map_err(|_| PageError::NotFound)?;
    answer(visit, id, For::Operator).await
}

/// The file for the customer's admins.
///
/// # Errors
/// As [`show`].
pub async fn show_own(visit: Visit, CustomerAdmin(who): CustomerAdmin) -> Result<HttpResponse, PageError> {
    answer(visit, who.customer, For::Customer).await
}

/// A file that goes into the archive.
enum Entry {
    Index(String),
    Text(TextId, String),
    /// A text's PDF, by its SHA-256.
    Pdf(String, String),
    Evidence(ConfirmationId, String),
    Letter(LetterId, String),
    /// The acts, from the beginning or behind some.
    Acts(Option<ExportCursor>),
    End,
}

/// An archive on its way.
struct Sending {
    visit: Visit,
    case: Rc<Case>,
    archive: Archive,
    left: VecDeque<Entry>,
}

async fn answer(visit: Visit, id: CustomerId, reader: For) -> Result<HttpResponse, PageError> {
    let mut db = visit.read().await?;
    let case = Case::read(&mut db, id, reader).await?.ok_or(PageError::NotFound)?;
    drop(db);
    let name = format!("case-{}-{}.zip", ascii(&case.customer.domain), visit.today());
    let object = Object::new("customer", id, case.customer.company_name.as_str());
    let event = audit::Event::new(Kind::CaseFileMade, object).of_customer(id);
    export::count(&visit, event).await?;
    let files = Files::of(&case);
    let mut left = VecDeque::from([Entry::Index(index::html(&visit, &case, &files)?)]);
    left.extend(files.texts.into_iter().map(|(id, path)| Entry::Text(id, path)));
    left.extend(files.pdfs.into_iter().map(|(sha256, path)| Entry::Pdf(sha256, path)));
    left.extend(files.evidence.into_iter().map(|(id, path)| Entry::Evidence(id, path)));
    left.extend(files.letters.into_iter().map(|(id, path)| Entry::Letter(id, path)));
    left.extend([Entry::Acts(None), Entry::End]);
    let sending = Sending {
        archive: Archive::new(visit.now),
        case: Rc::new(case),
        visit,
        left,
    };
    let parts = stream::try_unfold(sending, async |sending| {
        let part = sending.next().await;
        if let Err(error) = &part {
            tracing::warn!(error = error as &dyn std::error::Error, "a case file breaks off");
        }
        part
    });
    Ok(HttpResponse::Ok()
        .content_type("application/zip")
        .insert_header((CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .streaming(parts))
}

/// A domain as part of a file's name.
fn ascii(domain: &str) -> String {
    let plain = |letter: char| if letter.is_ascii_alphanumeric() { letter } else { '-' };
    domain.chars().map(plain).collect()
}

impl Sending {
    /// Writes on until there is something to send; `None` at the end.
    async fn next(mut self) -> Result<Option<(Bytes, Self)>, PageError> {
        while let Some(entry) = self.left.pop_front() {
            self = match entry {
                Entry::Index(html) => self.add("index.html".to_owned(), html.into_bytes(), false).await?,
                Entry::Text(id, path) => {
                    let text = agreements::text(&mut self.visit.read().await?, id).await?;
                    let bytes = text.map(|text| text.bytes).unwrap_or_default();
                    self.add(path, bytes, false).await?
                }
                Entry::Pdf(sha256, path) => {
                    let bytes = agreements::pdf(&mut self.visit.read().await?, &sha256).await?;
                    self.add(path, bytes.unwrap_or_default(), true).await?
                }
                Entry::Evidence(id, path) => {
                    let file = evidence::of(&mut self.visit.read().await?, id).await?;
                    let bytes = file.map(|file| file.bytes).unwrap_or_default();
                    self.add(path, bytes, true).await?
                }
                Entry::Letter(id, path) => {
                    let letter = outgoing::find(&mut self.visit.read().await?, id).await?;
                    let text = letter.map(|letter| self.letter(&letter)).unwrap_or_default();
                    self.add(path, text.into_bytes(), false).await?
                }
                Entry::Acts(from) => self.acts(from).await?,
                Entry::End => {
                    let archive = std::mem::replace(&mut self.archive, Archive::new(self.visit.now));
                    let rest = elsewhere(move || archive.finish()).await?;
                    return Ok(Some((Bytes::from(rest), self)));
                }
            };
            let part = self.archive.take();
            if !part.is_empty() {
                return Ok(Some((Bytes::from(part), self)));
            }
        }
        Ok(None)
    }

    /// Does something to the archive on a thread that may compress.
    async fn with(
        mut self,
        work: impl FnOnce(&mut Archive) -> ZipResult<()> + Send + 'static,
    ) -> Result<Self, PageError> {
        let mut archive = std::mem::replace(&mut self.archive, Archive::new(self.visit.now));
        self.archive = elsewhere(move || work(&mut archive).map(|()| archive)).await?;
        Ok(self)
    }

    async fn add(self, path: String, bytes: Vec<u8>, is_packed: bool) -> Result<Self, PageError> {
        self.with(move |archive| archive.add(&path, is_packed, &bytes)).await
    }

    /// Writes some acts, and has the others follow.
    async fn acts(mut self, from: Option<ExportCursor>) -> Result<Self, PageError> {
        let (events, next) = cases::events(&mut self.visit.read().await?, &self.case, from).await?;
        let mut rows: Vec<Row> = Vec::with_capacity(events.len() + 1);
        if from.is_none() {
            let text = |key: &&str| Cell::from(words::text(self.visit.language, key).into_owned());
            rows.push(ACTS.iter().map(text).collect());
        }
        rows.extend(events.iter().map(|event| self.act(event)));
        let mut text = export::csv_of(Separator::usual(self.visit.language), &rows)?;
        if next.is_some() {
            self.left.push_front(Entry::Acts(next));
        }
        let is_first = from.is_none();
        self.with(move |archive| {
            if is_first {
                archive.begin("activity.csv", false)?;
                // Without a byte order mark Excel does not read UTF-8.
                text.splice(0..0, "\u{feff}".bytes());
            }
            archive.write(&text)
        })
        .await
    }

    fn act(&self, event: &cases::Event) -> Row {
        vec![
            event.at.into(),
            event.actor_name.as_str().into(),
            event.actor_organisation.as_str().into(),
            event.act(self.visit.language).into(),
            event.object_name.as_str().into(),
            event.network_address.as_str().into(),
            event.before.as_deref().into(),
            event.after.as_deref().into(),
        ]
    }

    /// A letter as plain text, its secret masked (R-MAIL-4).
    fn letter(&self, letter: &outgoing::LetterDetail) -> String {
        let text = |key: &str| words::text(self.visit.language, key);
        let line = &letter.line;
        let moment = |at| words::format::moment_of_record(self.visit.language, self.visit.zone, at);
        let head = [
            ("invitations-whom", format!("{} <{}>", line.to_name, line.to_email)),
            ("field-subject", line.subject.clone()),
            ("invitations-made", moment(line.created_at)),
            ("invitations-sent", line.sent_at.map(moment).unwrap_or_default()),
            ("invitations-state", text(line.state.label()).into_owned()),
        ];
        let head = head.iter().map(|(key, value)| {
            let name = text(key);
            words::text_with_strings(self.visit.language, "layout-pair", &[("name", &name), ("value", value)])
        });
        let body = letter.body_text.replace(LINK, &text("case-secret"));
        let lines: Vec<String> = head.chain([String::new(), body]).collect();
        lines.join("\n")
    }
}

async fn elsewhere<T: Send + 'static>(work: impl FnOnce() -> ZipResult<T> + Send + 'static) -> Result<T, PageError> {
    let done = web::block(work).await.map_err(PageError::fault)?;
    done.map_err(PageError::fault)
}
