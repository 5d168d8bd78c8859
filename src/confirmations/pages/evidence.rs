//! `GET /confirmations/{confirmation}/evidence`, `GET /confirmations/{confirmation}/evidence/shown`

use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, X_CONTENT_TYPE_OPTIONS};
use actix_web::{HttpResponse, web};

use crate::accounts::{Channel, CustomerAdmin, Operator};
use crate::confirmations::{self, EvidenceFile, evidence};
use crate::values::id::ConfirmationId;
use crate::web::{PageError, Visit};

/// What no browser runs, whatever it holds.
const SANDBOX: &str = "default-src 'none'; sandbox";

/// The file, to be kept and never shown by us: whatever it holds, no browser runs it in our name (E-5).
///
/// # Errors
/// When there is none, it is another partner's, or the database query fails.
pub async fn show(visit: Visit, who: Channel, id: web::Path<String>) -> Result<HttpResponse, PageError> {
    let id: ConfirmationId = id.parse().map_err(|_| PageError::NotFound)?;
    let mut db = visit.read().await?;
    let confirmation = confirmations::find(&mut db, id).await?.ok_or(PageError::NotFound)?;
    if who.agent().is_some_and(|agent| !confirmation.is_of(agent.partner)) {
        return Err(PageError::NotFound);
    }
    let file = evidence::of(&mut db, id).await?.ok_or(PageError::NotFound)?;
    Ok(download(file))
}

/// The file for a reviewer, who sees a picture in the page and a PDF beside it: nothing in it can run (E-5). A sandbox would
/// keep browsers from showing a PDF at all.
///
/// # Errors
/// As [`show`].
pub async fn show_inline(visit: Visit, _: Operator, id: web::Path<String>) -> Result<HttpResponse, PageError> {
    let id: ConfirmationId = id.parse().map_err(|_| PageError::NotFound)?;
    let mut db = visit.read().await?;
    let file = evidence::of(&mut db, id).await?.ok_or(PageError::NotFound)?;
    Ok(answer(file, "inline", "default-src 'none'; frame-ancestors 'none'"))
}

/// `GET /your-partners/evidence/{confirmation}`: the same for the customer's admins, where the upload said that they can open
/// it, or the partner shared it (R-ROLE-9).
///
/// # Errors
/// When there is none for this reader, or the database query fails.
pub async fn show_to_customer(
    visit: Visit,
    CustomerAdmin(who): CustomerAdmin,
    id: web::Path<String>,
) -> Result<HttpResponse, PageError> {
    let id: ConfirmationId = id.parse().map_err(|_| PageError::NotFound)?;
    let mut db = visit.read().await?;
    let confirmation = confirmations::find(&mut db, id).await?;
    let is_theirs = confirmation.is_some_and(|confirmation| confirmation.customer == who.customer);
    if !is_theirs || !evidence::is_shared(&mut db, id).await? {
        return Err(PageError::NotFound);
    }
    let file = evidence::of(&mut db, id).await?.ok_or(PageError::NotFound)?;
    Ok(download(file))
}

/// A file to be kept and never shown by us. The caller has checked whether the reader may see it.
pub(crate) fn download(file: EvidenceFile) -> HttpResponse {
    answer(file, "attachment", SANDBOX)
}

fn answer(file: EvidenceFile, how: &str, policy: &str) -> HttpResponse {
    let disposition = disposition(how, &named(&file.name, &file.media_type));
    HttpResponse::Ok()
        .content_type(file.media_type.as_str())
        .insert_header((CONTENT_DISPOSITION, disposition))
        .insert_header((X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .insert_header((CONTENT_SECURITY_POLICY, policy))
        .body(file.bytes)
}

/// The name under which it opens: with the ending of what it holds, whatever the sender called it.
fn named(name: &str, media_type: &str) -> String {
    let endings: &[&str] = match media_type {
        "image/png" => &["png"],
        "image/jpeg" => &["jpg", "jpeg", "jpe", "jfif"],
        _ => &["pdf"],
    };
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    match endings.first() {
        Some(usual) if !endings.iter().any(|known| known.eq_ignore_ascii_case(ending)) => format!("{name}.{usual}"),
        _ => name.to_owned(),
    }
}

/// A file under this name, to download or to show (RFC 6266): in ASCII for old programs, and as it is for the others
/// (RFC 8187).
fn disposition(how: &str, name: &str) -> String {
    use std::fmt::Write;
    let plain: String = name
        .chars()
        .map(|letter| {
            if letter.is_ascii_alphanumeric() || "-_. ".contains(letter) {
                letter
            } else {
                '_'
            }
        })
        .collect();
    let mut header = format!("{how}; filename=\"{plain}\"; filename*=UTF-8''");
    // An override of the direction would make the name read as another kind of file.
    let is_override = |letter: &char| matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let name: String = name.chars().filter(|letter| !is_override(letter)).collect();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.".contains(&byte) {
            header.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(header, "%{byte:02X}");
        }
    }
    header
}

#[cfg(test)]
mod tests {
    use super::{disposition, named};

    #[test]
    fn e_5_a_file_opens_as_what_it_holds_whatever_it_was_called() {
        for (name, media_type, opens) in [
            ("avtal.pdf", "application/pdf", "avtal.pdf"),
            ("AVTAL.PDF", "application/pdf", "AVTAL.PDF"),
            ("scan.JPEG", "image/jpeg", "scan.JPEG"),
            ("scan.pdf", "image/png", "scan.pdf.png"),
            ("scan", "image/jpeg", "scan.jpg"),
            ("photo.jpg", "image/png", "photo.jpg.png"),
            ("avtal 2026.11", "application/pdf", "avtal 2026.11.pdf"),
        ] {
            assert_eq!(named(name, media_type), opens, "{name} {media_type}");
        }
    }

    #[test]
    fn e_5_a_file_name_cannot_leave_its_place_in_the_header() {
        assert_eq!(
            disposition("attachment", "avtal 1.pdf"),
            "attachment; filename=\"avtal 1.pdf\"; filename*=UTF-8''avtal%201.pdf"
        );
        let odd = disposition("inline", "a\"; x=\r\nSet-Cookie: b 协议.pdf");
        assert!(odd.is_ascii() && !odd.contains(['\r', '\n']), "{odd}");
        assert_eq!(odd.matches('"').count(), 2);
        assert!(odd.ends_with("%E5%8D%8F%E8%AE%AE.pdf"), "{odd}");
    }
}
