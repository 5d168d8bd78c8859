//! Files that people uploaded, as they are served: whatever they hold, no browser runs it in our name (E-5).

use actix_web::HttpResponse;
use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, X_CONTENT_TYPE_OPTIONS};

/// A file to be kept, and never shown by us.
pub fn attachment(name: &str, media_type: &str, bytes: Vec<u8>) -> HttpResponse {
    answer((name, media_type, bytes), "attachment", "default-src 'none'; sandbox")
}

/// A picture or a PDF to be shown. A sandbox would keep browsers from showing a PDF at all.
pub fn inline(name: &str, media_type: &str, bytes: Vec<u8>) -> HttpResponse {
    answer(
        (name, media_type, bytes),
        "inline",
        "default-src 'none'; frame-ancestors 'none'",
    )
}

fn answer((name, media_type, bytes): (&str, &str, Vec<u8>), how: &str, policy: &str) -> HttpResponse {
    let disposition = disposition(how, &named(name, media_type));
    HttpResponse::Ok()
        .content_type(media_type)
        .insert_header((CONTENT_DISPOSITION, disposition))
        .insert_header((X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .insert_header((CONTENT_SECURITY_POLICY, policy))
        .body(bytes)
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
