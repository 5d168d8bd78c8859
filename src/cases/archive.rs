//! A ZIP that is written while it is sent: what has been written is taken out before the next file is read, so that no more
//! than one file is in memory.

use std::io::{self, Write};
use std::mem;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{Datelike, Timelike};
use sha2::{Digest, Sha256};
use zip::result::ZipResult;
use zip::write::{SimpleFileOptions, StreamWriter};
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::values::Timestamp;
use crate::values::text::capped;

/// The longest name of a file inside, in characters, without its folder.
const NAME_CHARS: usize = 80;

/// The bytes that nobody has taken yet.
#[derive(Debug, Clone, Default)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl Write for Written {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut written = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        written.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A ZIP under way. Its last file is a list of the SHA-256 of all the others, as `sha256sum --check` reads it.
#[derive(Debug)]
pub struct Archive {
    zip: ZipWriter<StreamWriter<Written>>,
    written: Written,
    at: DateTime,
    /// The file that is being written.
    open: Option<(String, Sha256)>,
    sums: String,
}

impl Archive {
    /// An empty one, whose files bear this moment, in UTC.
    pub fn new(now: Timestamp) -> Self {
        let written = Written::default();
        let utc = now.utc();
        let part = |part: u32| u8::try_from(part).unwrap_or_default();
        let at = DateTime::from_date_and_time(
            u16::try_from(utc.year()).unwrap_or_default(),
            part(utc.month()),
            part(utc.day()),
            part(utc.hour()),
            part(utc.minute()),
            part(utc.second()),
        );
        Self {
            zip: ZipWriter::new_stream(written.clone()),
            written,
            at: at.unwrap_or_default(),
            open: None,
            sums: String::new(),
        }
    }

    /// Begins a file. What is packed already, as pictures and PDFs are, is not packed again.
    ///
    /// # Errors
    /// If the name is there already.
    pub fn begin(&mut self, path: &str, is_packed: bool) -> ZipResult<()> {
        self.note();
        let method = match is_packed {
            true => CompressionMethod::Stored,
            false => CompressionMethod::Deflated,
        };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(self.at);
        self.zip.start_file(path, options)?;
        self.open = Some((path.to_owned(), Sha256::new()));
        Ok(())
    }

    /// Writes more of the file that was begun last.
    ///
    /// # Errors
    /// If none was.
    pub fn write(&mut self, bytes: &[u8]) -> ZipResult<()> {
        self.zip.write_all(bytes)?;
        if let Some((_, hash)) = &mut self.open {
            hash.update(bytes);
        }
        Ok(())
    }

    /// Writes a whole file.
    ///
    /// # Errors
    /// If the name is there already.
    pub fn add(&mut self, path: &str, is_packed: bool, bytes: &[u8]) -> ZipResult<()> {
        self.begin(path, is_packed)?;
        self.write(bytes)
    }

    /// Writes the list of hashes, and the end; returns what has not been taken.
    ///
    /// # Errors
    /// If it cannot be ended.
    pub fn finish(mut self) -> ZipResult<Vec<u8>> {
        self.note();
        let sums = mem::take(&mut self.sums);
        self.add("SHA256SUMS.txt", false, sums.as_bytes())?;
        let written = self.written.clone();
        self.zip.finish()?;
        Ok(take(&written))
    }

    /// Takes out what has been written.
    pub fn take(&mut self) -> Vec<u8> {
        take(&self.written)
    }

    /// Notes the hash of the file that is over.
    fn note(&mut self) {
        if let Some((path, hash)) = self.open.take() {
            let hash: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
            self.sums.push_str(&format!("{hash}  {path}\n"));
        }
    }
}

fn take(written: &Written) -> Vec<u8> {
    mem::take(&mut *written.0.lock().unwrap_or_else(PoisonError::into_inner))
}

/// A name that somebody typed or sent, as part of a path inside: no folder, no device, nothing hidden, on any system.
pub fn safe_name(typed: &str) -> String {
    let plain: String = typed
        .chars()
        .map(|letter| match letter {
            '.' | '-' | '_' => letter,
            _ if letter.is_alphanumeric() => letter,
            _ => '_',
        })
        .collect();
    // The ending stays, however long the name is.
    let plain = plain.trim_matches(['.', '_']);
    match plain.rsplit_once('.') {
        Some((stem, ending)) if ending.len() <= 5 => {
            format!("{}.{ending}", capped(stem, NAME_CHARS).trim_end_matches('…'))
        }
        _ => capped(plain, NAME_CHARS).trim_end_matches('…').to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read};

    use super::*;

    fn read(bytes: Vec<u8>) -> Vec<(String, Vec<u8>)> {
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut files = Vec::new();
        for place in 0..archive.len() {
            let mut file = archive.by_index(place).unwrap();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            files.push((file.name().unwrap().into_owned(), bytes));
        }
        files
    }

    #[test]
    fn r_rev_4_an_archive_lists_the_hash_of_each_file_and_holds_no_more_than_one() {
        let mut archive = Archive::new("2026-11-30T08:00:00Z".parse().unwrap());
        let mut sent = Vec::new();
        archive.add("index.html", false, b"<p>").unwrap();
        for number in 0..50 {
            archive
                .add(&format!("evidence/{number}.pdf"), true, &[7; 100_000])
                .unwrap();
            let part = archive.take();
            assert!(part.len() < 250_000, "{}", part.len());
            sent.extend(part);
        }
        archive.begin("activity.csv", false).unwrap();
        archive.write(b"a,b\n").unwrap();
        archive.write(b"c,d\n").unwrap();
        sent.extend(archive.finish().unwrap());
        let files = read(sent);
        assert_eq!(files.len(), 53);
        let sums = String::from_utf8(files.last().unwrap().1.clone()).unwrap();
        assert_eq!(sums.lines().count(), 52);
        for (name, bytes) in files.iter().take(52) {
            let line = format!("{}  {name}", crate::values::secret::sha256_hex(bytes));
            assert!(sums.lines().any(|sum| sum == line), "{line}");
        }
    }

    #[test]
    fn r_rev_4_no_file_name_leaves_its_folder() {
        for (typed, safe) in [
            ("avtal 1.pdf", "avtal_1.pdf"),
            ("../../etc/passwd", "etc_passwd"),
            ("..\\..\\boot.ini", "boot.ini"),
            ("C:\\con.pdf", "C__con.pdf"),
            ("/abs/olute.png", "abs_olute.png"),
            ("协议 (签署).pdf", "协议__签署_.pdf"),
            ("a\u{0}b\u{202e}fdp.exe", "a_b_fdp.exe"),
            ("...", ""),
        ] {
            assert_eq!(safe_name(typed), safe, "{typed:?}");
        }
        let long = safe_name(&format!("{}.pdf", "å".repeat(300)));
        assert!(
            long.ends_with("å.pdf") && long.chars().count() <= NAME_CHARS + 4,
            "{long}"
        );
    }
}
