//! Forms with a file. A file is what its content says, whatever its name claims.

use actix_multipart::{Field, Multipart, MultipartError};
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use futures_util::StreamExt;
use futures_util::future::LocalBoxFuture;
use tokio::sync::OwnedSemaphorePermit;

use super::form::CSRF_FIELD;
use super::guard::{self, PostedParts};
use super::media_type::MediaType;
use super::spool::{Arrived, Spool, Uploads};
use super::{Fields, Form, PageError, Visit, body, reshow};
use crate::accounts::{Permission, Refusal};
use crate::text_enum;
use crate::values::Problem;

/// The largest file that is kept, in bytes.
pub const FILE_LIMIT: usize = 10 * 1024 * 1024;
/// The most that the other fields may hold together, in bytes.
const TEXT_LIMIT: usize = guard::FORM_LIMIT;
/// What a field takes besides its name and value, in bytes.
const FIELD_OVERHEAD: usize = 64;
/// The most parts that a form may have.
const PARTS_LIMIT: usize = 500;

text_enum! {
    /// What is wrong with a file that was sent.
    pub enum BadFile {
        /// It is larger than [`FILE_LIMIT`].
        TooLarge = "too-large",
        /// It holds nothing.
        Empty = "empty",
        /// It is a picture of the kind that iPhones take.
        Heic = "heic",
        /// It is a picture of the kind that scanners make.
        Tiff = "tiff",
        /// It is a document that can be edited.
        Document = "document",
        /// It is none of [`MediaType`].
        Type = "type",
    }
}

impl From<BadFile> for Problem {
    fn from(wrong: BadFile) -> Self {
        match wrong {
            BadFile::TooLarge => Self::new("problem-file-too-large").with("max", FILE_LIMIT / (1024 * 1024)),
            BadFile::Empty => Self::new("problem-file-empty"),
            BadFile::Heic => Self::new("problem-file-heic"),
            BadFile::Tiff => Self::new("problem-file-tiff"),
            BadFile::Document => Self::new("problem-file-document"),
            BadFile::Type => Self::new("problem-file-type"),
        }
    }
}

/// What the file of a form may be.
pub trait Kind: Sized + 'static {
    /// The largest that is kept, in bytes.
    const LIMIT: usize = FILE_LIMIT;

    /// What a file is.
    ///
    /// # Errors
    /// When it is nothing that the form takes.
    fn judge(bytes: &[u8], name: &str) -> Result<Self, BadFile>;
}

impl Kind for MediaType {
    fn judge(bytes: &[u8], name: &str) -> Result<Self, BadFile> {
        Self::of(bytes, name)
    }
}

/// A file that was sent, judged.
#[derive(Debug, Clone)]
pub struct File<K = MediaType> {
    /// Its name, as the sender has it: text, nothing more.
    pub name: String,
    /// What it is.
    pub media_type: K,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// A form with at most one file, sent with the token of this visit by somebody with this permission. The permission is
/// asked here and not beside: extractors that stand side by side answer as soon as one refuses, and what somebody typed
/// whose session has ended would be gone unread.
#[derive(Debug)]
pub struct Uploaded<P, K = MediaType> {
    /// Who sent it.
    pub who: P,
    /// The other fields.
    pub form: Form,
    /// The file: none, a good one, or what is wrong with it.
    pub file: Result<Option<File<K>>, BadFile>,
}

impl<P: Permission + 'static, K: Kind> FromRequest for Uploaded<P, K> {
    type Error = PageError;
    type Future = LocalBoxFuture<'static, Result<Self, PageError>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let multipart = Multipart::new(request.headers(), payload.take());
        let request = request.clone();
        Box::pin(async move {
            let visit = Visit::of(&request);
            let who = match visit.principal.permission::<P>() {
                Ok(who) => Some(who),
                Err(Refusal::SignIn) => None,
                Err(refusal) => return Err(refusal.into()),
            };
            let admission = visit.person().map(|person| visit.site.uploads.admit(person.account));
            let full = admission
                .as_ref()
                .and_then(|admission| admission.as_ref().err().copied());
            // A session that has ended: what was typed is kept, and takes as much room as a large form.
            let _room = match who {
                Some(_) => None,
                None => Some(visit.site.uploads.admit_form().ok_or(PageError::Overloaded)?),
            };
            // Of somebody who is not signed in, or has too many uploads in progress, no file is kept.
            let limit = if who.is_some() && full.is_none() { K::LIMIT } else { 0 };
            let (fields, sent) = read(multipart, limit).await?;
            let refused = match (who, full) {
                (None, _) => PageError::SignIn,
                (Some(_), Some(full)) => PageError::Uploads(full),
                (Some(_), None) if !visit.csrf_is_ours(fields.get(CSRF_FIELD)) => PageError::StaleForm,
                (Some(who), None) => {
                    let (file, permit) = read_back(sent, &visit.site.uploads).await?;
                    // As long as the file may be in memory.
                    if let Some(permit) = permit {
                        request.extensions_mut().insert(permit);
                    }
                    return Ok(Self {
                        who,
                        form: Form::from(fields.keepable()),
                        file,
                    });
                }
            };
            request.extensions_mut().insert(PostedParts(fields));
            Err(refused)
        })
    }
}

/// A file as it was sent, and its name.
type Sent = (String, Spool);

/// A file that was judged, and the right to hold it in memory if it is a large one.
type Judged<K> = (Result<Option<File<K>>, BadFile>, Option<OwnedSemaphorePermit>);

/// The fields of a form, and its file, of which no more than `limit` bytes are kept.
async fn read(mut multipart: Multipart, limit: usize) -> Result<(Fields, Option<Sent>), PageError> {
    let (mut fields, mut sent, mut room) = (Fields::default(), None::<Sent>, TEXT_LIMIT);
    let mut parts = 0;
    while let Some(field) = multipart.next().await {
        let mut field = field.map_err(|error| unread(&error))?;
        parts += 1;
        if parts > PARTS_LIMIT {
            return Err(PageError::TooLarge);
        }
        let name = field.name().unwrap_or_default().to_owned();
        let file_name = field
            .content_disposition()
            .and_then(|disposition| disposition.get_filename().map(ToOwned::to_owned));
        match file_name {
            // Two files are in no form of ours, and would be twice the memory.
            Some(_) if sent.as_ref().is_some_and(|(_, spool)| !spool.is_empty()) => {
                return Err(PageError::BadRequest("error-broken-request"));
            }
            Some(file_name) => {
                sent = Some((file_name, spooled(&mut field, limit).await?));
            }
            None => {
                let bytes = drain(&mut field, room).await?.ok_or(PageError::TooLarge)?;
                // The name counts, and the field itself: many empty ones are large, too.
                let size = bytes.len() + name.len() + FIELD_OVERHEAD;
                room = room.checked_sub(size).ok_or(PageError::TooLarge)?;
                let text = String::from_utf8(bytes).map_err(|_| PageError::BadRequest("error-not-utf-8"))?;
                fields.add(&name, text);
            }
        }
    }
    if reshow::is_asked(&fields) {
        return Err(PageError::BadRequest("error-broken-request"));
    }
    Ok((fields, sent))
}

/// Takes the file into memory, now that the whole form is there: whoever lets the rest drip keeps nobody else waiting.
async fn read_back<K: Kind>(sent: Option<Sent>, uploads: &Uploads) -> Result<Judged<K>, PageError> {
    let Some((name, spool)) = sent else {
        return Ok((Ok(None), None));
    };
    match spool.finish(uploads).await? {
        Some(Arrived { bytes, permit }) => Ok((judge(name, Some(bytes)), permit)),
        None => Ok((judge(name, None), None)),
    }
}

/// A browser sends an empty part without a name where no file was chosen.
fn judge<K: Kind>(name: String, bytes: Option<Vec<u8>>) -> Result<Option<File<K>>, BadFile> {
    let bytes = bytes.ok_or(BadFile::TooLarge)?;
    if bytes.is_empty() && name.is_empty() {
        return Ok(None);
    }
    if bytes.is_empty() {
        return Err(BadFile::Empty);
    }
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let media_type = K::judge(&bytes, name)?;
    let name: String = name.chars().filter(|letter| !letter.is_control()).take(150).collect();
    Ok(Some(File {
        name,
        media_type,
        bytes,
    }))
}

/// The file of a part, as far as it is kept. The rest is read all the same, so that the sender gets to read the answer.
async fn spooled(field: &mut Field, limit: usize) -> Result<Spool, PageError> {
    let mut spool = Spool::new(limit);
    while let Some(chunk) = field.next().await {
        spool.take(&chunk.map_err(|error| unread(&error))?).await?;
    }
    Ok(spool)
}

/// The bytes of a part; `None` when there are more than `limit`. The rest is read all the same, so that the sender
/// gets to read the answer.
async fn drain(field: &mut Field, limit: usize) -> Result<Option<Vec<u8>>, PageError> {
    let (mut bytes, mut seen) = (Vec::new(), 0_usize);
    while let Some(chunk) = field.next().await {
        let chunk = chunk.map_err(|error| unread(&error))?;
        seen += chunk.len();
        if seen <= limit {
            bytes.extend_from_slice(&chunk);
        } else {
            bytes = Vec::new();
        }
    }
    Ok((seen <= limit).then_some(bytes))
}

fn unread(error: &MultipartError) -> PageError {
    match error {
        MultipartError::Payload(error) => body::unread(error),
        _ => PageError::BadRequest("error-broken-request"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_it_holds_not_what_it_is_called() {
        let file = |name: &str, bytes: &[u8]| judge::<MediaType>(name.into(), Some(bytes.to_vec()));
        let pdf = file("picture.png", b"%PDF-1.7\n...\n%%EOF\n").unwrap().unwrap();
        assert_eq!(pdf.media_type, MediaType::Pdf);
        assert_eq!(file("agreement.pdf", b"MZ not a pdf").unwrap_err(), BadFile::Type);
    }

    #[test]
    fn no_file_and_a_file_too_large_are_told_apart() {
        assert!(judge::<MediaType>(String::new(), Some(Vec::new())).unwrap().is_none());
        assert_eq!(judge::<MediaType>("x.pdf".into(), None).unwrap_err(), BadFile::TooLarge);
        assert_eq!(
            judge::<MediaType>("x.pdf".into(), Some(Vec::new())).unwrap_err(),
            BadFile::Empty
        );
    }

    #[test]
    fn a_path_in_a_file_name_is_cut_off() {
        let file = judge::<MediaType>("C:\\secret\\a\u{7}b.pdf".into(), Some(b"%PDF-1.4 %%EOF".to_vec()))
            .unwrap()
            .unwrap();
        assert_eq!(file.name, "ab.pdf");
    }
}
