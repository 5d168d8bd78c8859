//! Files while they are uploaded. The number of uploads at once is limited, per person and in all; beyond the first megabyte a
//! file is written to disk, in the folder for temporary files. So memory does not grow with the number of uploads, nor with
//! how slow they are.

use std::collections::HashMap;
use std::fs::File;
use std::io::{ErrorKind, Read, Seek, SeekFrom, Write};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use actix_web::web::block;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

use super::PageError;
use crate::values::id::AccountId;

/// How much of a file is held in memory, in bytes.
const IN_MEMORY: usize = 1024 * 1024;
/// How many large forms of people who are not signed in are read at once.
const FORMS: usize = 64;
/// How many files that were written to disk are in memory at once, to be judged and stored.
const READ_BACK: usize = 4;
/// How long an upload waits for its turn.
const PATIENCE: Duration = Duration::from_secs(30);

/// The uploads in progress, and their limits.
#[derive(Debug)]
pub struct Uploads {
    all: Arc<Semaphore>,
    read_back: Arc<Semaphore>,
    forms: Arc<Semaphore>,
    for_one: u32,
    people: Mutex<HashMap<AccountId, u32>>,
}

/// Why an upload is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Full {
    /// The person has too many in progress.
    Own,
    /// There are too many in all.
    All,
}

impl Uploads {
    /// At most `all` uploads at once, and `for_one` by one person.
    pub fn new(all: u32, for_one: u32) -> Arc<Self> {
        Arc::new(Self {
            all: Arc::new(Semaphore::new(usize::try_from(all).unwrap_or(usize::MAX))),
            read_back: Arc::new(Semaphore::new(READ_BACK)),
            forms: Arc::new(Semaphore::new(FORMS)),
            for_one,
            people: Mutex::default(),
        })
    }

    /// A permit to hold a large form of somebody who is not signed in; `None` if there are too many.
    pub(super) fn admit_form(&self) -> Option<OwnedSemaphorePermit> {
        Arc::clone(&self.forms).try_acquire_owned().ok()
    }

    /// Counts an upload until the returned value is dropped.
    ///
    /// # Errors
    /// If there are too many.
    pub(super) fn admit(self: &Arc<Self>, who: AccountId) -> Result<Admission, Full> {
        let permit = Arc::clone(&self.all).try_acquire_owned().map_err(|_| Full::All)?;
        let mut people = self.people.lock().unwrap_or_else(PoisonError::into_inner);
        let sends = people.entry(who).or_default();
        if *sends >= self.for_one {
            return Err(Full::Own);
        }
        *sends += 1;
        Ok(Admission {
            uploads: Arc::clone(self),
            who,
            _permit: permit,
        })
    }
}

/// An upload in progress.
#[derive(Debug)]
pub(super) struct Admission {
    uploads: Arc<Uploads>,
    who: AccountId,
    _permit: OwnedSemaphorePermit,
}

impl Drop for Admission {
    fn drop(&mut self) {
        let mut people = self.uploads.people.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(sends) = people.get_mut(&self.who) {
            *sends -= 1;
            if *sends == 0 {
                people.remove(&self.who);
            }
        }
    }
}

/// A file that is being uploaded.
#[derive(Debug)]
pub(super) struct Spool {
    limit: usize,
    seen: usize,
    /// What has not been written to disk.
    buffer: Vec<u8>,
    file: Option<File>,
}

/// A complete file. One that was on disk comes with a permit to be in memory.
pub(super) struct Arrived {
    pub bytes: Vec<u8>,
    pub permit: Option<OwnedSemaphorePermit>,
}

impl Spool {
    /// A file of at most `limit` bytes.
    pub(super) fn new(limit: usize) -> Self {
        Self {
            limit,
            seen: 0,
            buffer: Vec::new(),
            file: None,
        }
    }

    /// Whether nothing has arrived.
    pub(super) fn is_empty(&self) -> bool {
        self.seen == 0
    }

    /// Takes the next piece. A file that is too large is counted and not kept.
    ///
    /// # Errors
    /// If the disk refuses it.
    pub(super) async fn take(&mut self, piece: &[u8]) -> Result<(), PageError> {
        self.seen += piece.len();
        if self.seen > self.limit {
            self.buffer = Vec::new();
            self.file = None;
            return Ok(());
        }
        self.buffer.extend_from_slice(piece);
        if self.buffer.len() >= IN_MEMORY {
            let (file, buffer) = (self.file.take(), std::mem::take(&mut self.buffer));
            let (file, buffer) = on_disk(move || write_out(file, buffer)).await?;
            (self.file, self.buffer) = (Some(file), buffer);
        }
        Ok(())
    }

    /// The whole file; `None` if it is too large.
    ///
    /// # Errors
    /// If the disk refuses, or too many others are read back at the moment.
    pub(super) async fn finish(self, uploads: &Uploads) -> Result<Option<Arrived>, PageError> {
        if self.seen > self.limit {
            return Ok(None);
        }
        let Some(file) = self.file else {
            return Ok(Some(Arrived {
                bytes: self.buffer,
                permit: None,
            }));
        };
        let waiting = timeout(PATIENCE, Arc::clone(&uploads.read_back).acquire_owned()).await;
        let permit = waiting.ok().and_then(Result::ok).ok_or(PageError::Overloaded)?;
        let (rest, size) = (self.buffer, self.seen);
        let bytes = on_disk(move || read_back(file, &rest, size)).await?;
        Ok(Some(Arrived {
            bytes,
            permit: Some(permit),
        }))
    }
}

fn write_out(file: Option<File>, mut buffer: Vec<u8>) -> std::io::Result<(File, Vec<u8>)> {
    // It has no name, and is gone as soon as it is closed, even by a crash.
    let mut file = file.map_or_else(tempfile::tempfile, Ok)?;
    file.write_all(&buffer)?;
    buffer.clear();
    Ok((file, buffer))
}

fn read_back(mut file: File, rest: &[u8], size: usize) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(size);
    file.seek(SeekFrom::Start(0))?;
    file.read_to_end(&mut bytes)?;
    bytes.extend_from_slice(rest);
    Ok(bytes)
}

/// Does something with a file on a thread that may wait for the disk.
async fn on_disk<T: Send + 'static>(
    work: impl FnOnce() -> std::io::Result<T> + Send + 'static,
) -> Result<T, PageError> {
    let done = block(work).await.map_err(PageError::fault)?;
    done.map_err(|error| match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            tracing::warn!(
                error = &error as &dyn std::error::Error,
                "a file could not be kept while it arrived"
            );
            PageError::Overloaded
        }
        _ => PageError::fault(error),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::{Random, Timestamp};

    fn person(number: u64) -> AccountId {
        AccountId::new(Timestamp::from_micros(1), &Random::seeded(number))
    }

    #[test]
    fn so_many_files_arrive_at_once_of_one_person_and_in_all() {
        let uploads = Uploads::new(3, 2);
        let first = uploads.admit(person(1)).unwrap();
        let _second = uploads.admit(person(1)).unwrap();
        assert_eq!(uploads.admit(person(1)).unwrap_err(), Full::Own);
        let _third = uploads.admit(person(2)).unwrap();
        assert_eq!(uploads.admit(person(3)).unwrap_err(), Full::All);
        drop(first);
        assert!(uploads.admit(person(1)).is_ok());
    }

    #[actix_web::test]
    async fn a_large_file_is_on_disk_while_it_arrives_and_comes_back_whole() {
        let uploads = Uploads::new(1, 1);
        let bytes: Vec<u8> = (0..3_300_000_u32).map(|number| (number % 251) as u8).collect();
        let mut spool = Spool::new(bytes.len());
        for piece in bytes.chunks(40_000) {
            spool.take(piece).await.unwrap();
            assert!(spool.buffer.capacity() <= 2 * IN_MEMORY);
        }
        assert!(spool.file.is_some());
        let arrived = spool.finish(&uploads).await.unwrap().unwrap();
        assert!(arrived.bytes == bytes && arrived.permit.is_some());
    }

    #[actix_web::test]
    async fn what_is_too_large_is_neither_in_memory_nor_on_disk() {
        let mut spool = Spool::new(2_000_000);
        for _ in 0..30 {
            spool.take(&[0; 100_000]).await.unwrap();
        }
        assert!(spool.file.is_none() && spool.buffer.capacity() == 0);
        assert!(spool.finish(&Uploads::new(1, 1)).await.unwrap().is_none());
        let mut small = Spool::new(10);
        small.take(b"small").await.unwrap();
        let arrived = small.finish(&Uploads::new(1, 1)).await.unwrap().unwrap();
        assert!(arrived.bytes == b"small" && arrived.permit.is_none());
    }
}
