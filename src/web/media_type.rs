//! What a file is, by what it holds. A file proves something only when it is whole, so its end is looked for, too.

use super::upload::BadFile;
use crate::text_enum;

text_enum! {
    /// What a file may be.
    pub enum MediaType {
        /// A PDF document.
        Pdf = "application/pdf",
        /// A PNG picture.
        Png = "image/png",
        /// A JPEG picture.
        Jpeg = "image/jpeg",
    }
}

/// How far from the beginning of a file its PDF header may be, and how far from the end its end mark, in bytes: as far as
/// readers look.
const PDF_REACH: usize = 1024;
const PNG_START: &[u8] = b"\x89PNG\r\n\x1a\n";
const JPEG_START: &[u8] = b"\xff\xd8\xff";

/// How files begin that are something else, whatever they hold besides: programs, archives, pictures, pages, scripts.
const OTHER_STARTS: [&[u8]; 16] = [
    b"MZ",
    b"PK",
    b"\x7fELF",
    b"\xca\xfe\xba\xbe",
    b"\xfe\xed\xfa",
    b"\xcf\xfa\xed\xfe",
    b"GIF8",
    b"RIFF",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x1f\x8b",
    b"{\\rtf",
    b"ID3",
    b"#!",
    b"<",
    OLE_START,
];

/// The container of Office documents before 2007.
const OLE_START: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// The brands of HEIC and AVIF pictures.
const HEIF_BRANDS: [&[u8]; 12] = [
    b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1", b"avif", b"avis",
];

/// The endings of documents that word processors write, and of the other documents of an office.
const DOCUMENTS: [&str; 10] = [
    ".doc", ".docx", ".odt", ".rtf", ".pages", ".xls", ".xlsx", ".ods", ".ppt", ".pptx",
];

impl MediaType {
    /// What these bytes are. Readers take a PDF with something before its beginning or behind its end, and phones append films
    /// and depth maps to their pictures.
    ///
    /// # Errors
    /// [`BadFile`], for files of which a PDF can be made the variant that says how. The name only tells those apart that look
    /// alike.
    pub fn of(bytes: &[u8], name: &str) -> Result<Self, BadFile> {
        if is_png(bytes) {
            Ok(Self::Png)
        } else if is_jpeg(bytes) {
            Ok(Self::Jpeg)
        } else if is_pdf(bytes) {
            Ok(Self::Pdf)
        } else {
            Err(other(bytes, name))
        }
    }
}

fn is_pdf(bytes: &[u8]) -> bool {
    // A scanner or gateway may leave a byte order mark, an empty line or a few of its own before the header.
    let start = bytes.get(..bytes.len().min(PDF_REACH + 8)).unwrap_or_default();
    let Some(before) = position(
        start,
        |rest| matches!(rest, [b'%', b'P', b'D', b'F', b'-', major, b'.', ..] if major.is_ascii_digit()),
    ) else {
        return false;
    };
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    let is_other = OTHER_STARTS
        .iter()
        .chain(&[PNG_START, JPEG_START])
        .any(|other| text.starts_with(other));
    let end = bytes
        .iter()
        .rposition(|byte| !is_padding(*byte))
        .map_or(0, |last| last + 1);
    let tail = bytes.get(end.saturating_sub(PDF_REACH)..end).unwrap_or_default();
    before <= PDF_REACH && !is_other && contains(tail, b"%%EOF")
}

/// What devices fill the last block of a file with.
fn is_padding(byte: u8) -> bool {
    byte.is_ascii_whitespace() || matches!(byte, 0 | 0x1A | 0xFF)
}

/// Whether these are the chunks of a picture up to its end; what comes behind is no part of it.
fn is_png(bytes: &[u8]) -> bool {
    let Some(mut rest) = bytes
        .strip_prefix(PNG_START)
        .filter(|rest| rest.starts_with(b"\0\0\0\rIHDR"))
    else {
        return false;
    };
    // Length, type, data, checksum.
    while let Some((head, after)) = rest.split_first_chunk::<8>() {
        let [a, b, c, d, kind @ ..] = head;
        let length = u32::from_be_bytes([*a, *b, *c, *d]);
        let Some(next) = usize::try_from(length)
            .ok()
            .and_then(|length| after.get(length.checked_add(4)?..))
        else {
            return false;
        };
        if kind == b"IEND" {
            return length == 0;
        }
        rest = next;
    }
    false
}

/// Whether these are the segments of a picture up to its end; what comes behind is no part of it.
fn is_jpeg(bytes: &[u8]) -> bool {
    if !bytes.starts_with(JPEG_START) {
        return false;
    }
    let mut rest = bytes.get(2..).unwrap_or_default();
    let mut has_scan = false;
    loop {
        match rest {
            // Fill bytes, and marks without a length: the end, and those that restart the decoder.
            [0xFF, 0xFF, ..] => rest = rest.get(1..).unwrap_or_default(),
            [0xFF, 0xD9, ..] => return has_scan,
            [0xFF, 0x01 | 0xD0..=0xD7, after @ ..] => rest = after,
            [0xFF, kind, high, low, ..] => {
                let length = usize::from(u16::from_be_bytes([*high, *low]));
                let Some(after) = rest.get(2 + length..).filter(|_| length >= 2) else {
                    return false;
                };
                rest = after;
                if *kind == 0xDA {
                    has_scan = true;
                    rest = after_scan(rest);
                }
            }
            _ => return false,
        }
    }
}

/// What follows the compressed data of a scan, in which 0xFF is written with a zero behind it.
fn after_scan(data: &[u8]) -> &[u8] {
    let end = position(
        data,
        |rest| matches!(rest, [0xFF, kind, ..] if !matches!(kind, 0 | 0xFF | 0xD0..=0xD7)),
    );
    end.and_then(|end| data.get(end..)).unwrap_or_default()
}

/// Of what cannot be taken, what can be made a PDF of.
fn other(bytes: &[u8], name: &str) -> BadFile {
    let name = name.trim().to_lowercase();
    let is_called = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
    let is_heif =
        bytes.get(4..8) == Some(b"ftyp") && bytes.get(8..12).is_some_and(|brand| HEIF_BRANDS.contains(&brand));
    let is_zip = bytes.starts_with(b"PK\x03\x04");
    let is_office = is_zip && (contains(bytes, b"[Content_Types].xml") || contains(bytes, b"opendocument"));
    if is_heif {
        BadFile::Heic
    } else if bytes.starts_with(b"II*\0") || bytes.starts_with(b"MM\0*") {
        BadFile::Tiff
    } else if is_office
        || bytes.starts_with(b"{\\rtf")
        || (is_zip || bytes.starts_with(OLE_START)) && is_called(&DOCUMENTS)
    {
        BadFile::Document
    } else {
        BadFile::Type
    }
}

fn position(bytes: &[u8], is_here: impl Fn(&[u8]) -> bool) -> Option<usize> {
    (0..bytes.len()).find(|at| bytes.get(*at..).is_some_and(&is_here))
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PDF: &[u8] = b"%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\nstartxref\n9\n%%EOF\n";

    fn joined(parts: &[&[u8]]) -> Vec<u8> {
        parts.concat()
    }

    fn of(bytes: &[u8]) -> Result<MediaType, BadFile> {
        MediaType::of(bytes, "agreement.pdf")
    }

    /// A picture of one grey point, with a thumbnail that has an end of its own.
    fn jpeg() -> Vec<u8> {
        joined(&[
            b"\xff\xd8\xff\xe1\x00\x0aExif\xff\xd8\xff\xd9",
            b"\xff\xc0\x00\x0b\x08\x00\x01\x00\x01\x01\x01\x11\x00",
            b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00",
            b"\x12\xff\x00\x34\xff\xd0\x56",
            b"\xff\xd9",
        ])
    }

    fn png() -> Vec<u8> {
        joined(&[
            PNG_START,
            b"\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0\x3a\x7e\x9b\x55",
            b"\0\0\0\x03IDATabcCRC!",
            b"\0\0\0\0IEND\xaeB\x60\x82",
        ])
    }

    #[test]
    fn e_5_a_pdf_is_taken_as_readers_take_it() {
        for (before, behind) in [
            (&b""[..], &b""[..]),
            (b"\xef\xbb\xbf", b""),
            (b"\r\n", b"\r\n\r\n"),
            (b"\xef\xbb\xbf\n \0\0", b"\x1a"),
            (b"\x1b%-12345X@PJL ENTER LANGUAGE=PDF\r\n", b"\x1b%-12345X"),
            (b"Content-Type: application/pdf\r\n\r\n", b"\r\n--boundary--"),
            (&[b' '; 1024], &[0; 70_000]),
            (b"", &[b'\n'; 5_000]),
            (b"", &[b'x'; 1_000]),
        ] {
            assert_eq!(
                of(&joined(&[before, PDF, behind])),
                Ok(MediaType::Pdf),
                "{:?}",
                &before[..before.len().min(20)]
            );
        }
    }

    #[test]
    fn e_5_a_picture_is_taken_with_whatever_a_phone_appends() {
        let film = joined(&[b"\0\0\0\x18ftypmp42", &[7; 100_000]]);
        for behind in [&b""[..], b"\0\0\0\0", b"SEFT", &film, &jpeg(), b"%PDF-1.4"] {
            assert_eq!(of(&joined(&[&jpeg(), behind])), Ok(MediaType::Jpeg));
            assert_eq!(of(&joined(&[&png(), behind])), Ok(MediaType::Png));
        }
    }

    #[test]
    fn e_5_half_a_file_is_none() {
        let (jpeg, png) = (jpeg(), png());
        for half in [
            &jpeg[..jpeg.len() - 2],
            &jpeg[..16],
            &png[..png.len() - 13],
            &png[..png.len() - 4],
            &PDF[..PDF.len() - 6],
            b"",
            b"%PDF-1.7",
        ] {
            assert_eq!(of(half), Err(BadFile::Type), "{half:?}");
        }
        let appended = joined(&[PDF, &[b'x'; 2_000]]);
        assert_eq!(
            of(&appended),
            Err(BadFile::Type),
            "more behind its end than readers look through"
        );
    }

    #[test]
    fn e_5_what_lies_about_its_kind_is_refused() {
        for lie in [
            &b"<script>alert(1)</script>"[..],
            b"<!DOCTYPE html><!-- %PDF-1.4 %%EOF -->",
            b"\xef\xbb\xbf <svg>%PDF-1.4 %%EOF</svg>",
            b"MZ\x90\0%PDF-1.4 %%EOF",
            b"PK\x03\x04%PDF-1.4 %%EOF",
            b"GIF89a%PDF-1.4 %%EOF",
            b"#!/bin/sh\n%PDF-1.4 %%EOF",
            b"%PDF- is how they begin %%EOF",
            b"\xff\xd8\xff\xe0 no picture \xff\xd9",
            b"\x89PNG\r\n\x1a\n and nothing more IEND\xaeB\x60\x82",
            &joined(&[&[b' '; 1_100], PDF]),
        ] {
            assert_eq!(of(lie), Err(BadFile::Type), "{:?}", String::from_utf8_lossy(lie));
        }
    }

    #[test]
    fn e_5_of_other_pictures_and_documents_it_is_known_how_a_pdf_is_made() {
        for (bytes, name, problem) in [
            (
                &b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"[..],
                "IMG_0001.HEIC",
                BadFile::Heic,
            ),
            (b"\0\0\0\x18ftypmif1\0\0\0\0", "scan.pdf", BadFile::Heic),
            (b"\0\0\0\x1cftypavif\0\0\0\0", "a.jpg", BadFile::Heic),
            (b"II*\0\x08\0\0\0", "scan.tif", BadFile::Tiff),
            (b"MM\0*\0\0\0\x08", "scan.pdf", BadFile::Tiff),
            (b"PK\x03\x04\x14\0\x06\0[Content_Types].xml", "a.pdf", BadFile::Document),
            (
                b"PK\x03\x04\x14\0\x06\0word/document.xml",
                "Agreement.DOCX",
                BadFile::Document,
            ),
            (
                b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text",
                "a",
                BadFile::Document,
            ),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.doc", BadFile::Document),
            (b"{\\rtf1 hello}", "a.pdf", BadFile::Document),
            (b"PK\x03\x04\x14\0\0\0a.exe", "a.zip", BadFile::Type),
            (b"\0\0\0\x18ftypmp42", "a.heic", BadFile::Type),
            (b"plain text", "a.docx", BadFile::Type),
        ] {
            assert_eq!(MediaType::of(bytes, name), Err(problem), "{name}");
        }
    }
}
