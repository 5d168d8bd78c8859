//! Copies of an SQLite database: made while others write, checked, and put in the place of a database that nobody serves.
//! All of it blocks on the disk; it is for the command line.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{fs, io, thread};

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::files;
use super::lite::LiteOptions;

/// How long a copy waits for another program that locks the database.
const PATIENCE: Duration = Duration::from_secs(5);
/// The pause between two attempts.
const PAUSE: Duration = Duration::from_millis(50);

/// Why a copy could not be made or put in place.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The file is missing.
    #[error("there is no file {0}")]
    NotThere(PathBuf),
    /// A backup never overwrites anything.
    #[error("{0} exists already: name a new file")]
    Exists(PathBuf),
    /// The file is something else.
    #[error("{0} is not an SQLite database")]
    NoDatabase(PathBuf),
    /// SQLite finds it inconsistent.
    #[error("{file} is damaged: {found}")]
    Damaged {
        /// The file.
        file: PathBuf,
        /// The first thing that SQLite found.
        found: String,
    },
    /// SQLite could not read or write it.
    #[error("{file} could not be copied")]
    Sqlite {
        /// The file.
        file: PathBuf,
        /// What SQLite said.
        source: rusqlite::Error,
    },
    /// The system refused.
    #[error("{file} could not be used")]
    File {
        /// The file.
        file: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// The file of an SQLite address (`sqlite:FILE`); `None` for any other address.
pub fn file_of(url: &str) -> Option<PathBuf> {
    let options: LiteOptions = url.starts_with("sqlite:").then(|| url.parse().ok())??;
    Some(options.file)
}

/// Locks the place of a database for this process, until the returned file is dropped, so that nobody serves it meanwhile.
///
/// # Errors
/// If a process serves it, or its folder cannot be made.
pub fn claim(database: &Path) -> Result<File, super::Error> {
    files::make_folder(database).map_err(|source| super::Error::Folder {
        folder: database.parent().unwrap_or(database).to_owned(),
        source,
    })?;
    files::claim(database)
}

/// Copies a database to a new file, as it is at one moment, while others write. The copy is a single file: what is in the
/// log of the original is in it.
///
/// # Errors
/// If there is no database, the new file exists already, or the disk refuses.
pub fn copy(from: &Path, to: &Path) -> Result<(), BackupError> {
    if !from.is_file() {
        return Err(BackupError::NotThere(from.to_owned()));
    }
    if to.exists() {
        return Err(BackupError::Exists(to.to_owned()));
    }
    // Under another name until it is whole: a copy that was interrupted is not taken for one.
    let partial = beside(to, "-partial");
    remove_with_logs(&partial)?;
    let made = make_copy(from, &partial).and_then(|()| rename(&partial, to));
    if made.is_err() {
        // The reason is in the error; what is left over is removed by the next attempt at the latest.
        let _ = remove_with_logs(&partial);
    }
    made?;
    sync_folder(to)
}

fn make_copy(from: &Path, to: &Path) -> Result<(), BackupError> {
    files::make(to).map_err(|source| unusable(to, source))?;
    copy_pages(from, to).map_err(|source| of_sqlite(from, source))?;
    into_single_file(to)
}

fn copy_pages(from: &Path, to: &Path) -> Result<(), rusqlite::Error> {
    let source = Connection::open_with_flags(from, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    source.busy_timeout(PATIENCE)?;
    let mut target = Connection::open_with_flags(to, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    let backup = Backup::new(&source, &mut target)?;
    let attempts = PATIENCE.as_millis() / PAUSE.as_millis();
    for _ in 0..attempts {
        // One step reads one snapshot. Between two steps somebody would write, and SQLite would begin again each time.
        match backup.step(-1)? {
            StepResult::Done => return Ok(()),
            _ => thread::sleep(PAUSE),
        }
    }
    let busy = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_BUSY);
    Err(rusqlite::Error::SqliteFailure(busy, None))
}

/// Moves what is in the log of a database that nobody else uses into its file, and removes the log.
///
/// # Errors
/// If SQLite or the disk refuses.
pub fn into_single_file(file: &Path) -> Result<(), BackupError> {
    let fold = || -> Result<(), rusqlite::Error> {
        let database = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        database.query_row("pragma journal_mode = delete", [], |_| Ok(()))
    };
    fold().map_err(|source| of_sqlite(file, source))?;
    let synced = File::open(file).and_then(|file| file.sync_all());
    synced.map_err(|source| unusable(file, source))
}

/// Checks that a database is whole: each page, each index, each reference.
///
/// # Errors
/// If it is not, or is no database.
pub fn check(file: &Path) -> Result<(), BackupError> {
    if !file.is_file() {
        return Err(BackupError::NotThere(file.to_owned()));
    }
    let look = || -> Result<Option<String>, rusqlite::Error> {
        let database = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        let found: String = database.query_row("pragma integrity_check(1)", [], |row| row.get(0))?;
        if found != "ok" {
            return Ok(Some(found));
        }
        let mut statement = database.prepare("pragma foreign_key_check")?;
        let mut broken = statement.query([])?;
        let table: Option<String> = broken.next()?.map(|row| row.get(0)).transpose()?;
        Ok(table.map(|table| format!("a row of {table} refers to one that is missing")))
    };
    match look().map_err(|source| of_sqlite(file, source))? {
        None => Ok(()),
        Some(found) => Err(BackupError::Damaged {
            file: file.to_owned(),
            found,
        }),
    }
}

/// Puts a copy in the place of a database that nobody serves. The log of the old one does not stay beside the new one, where
/// SQLite would take it for its own: it goes where the old database goes, `FILE-replaced`, or with a number behind it if that
/// is there already. It is returned if there was one.
///
/// # Errors
/// If the system refuses. Then the database is where it was or at `FILE-replaced`, and putting the copy in place can be tried
/// again.
pub fn put_in_place(copy: &Path, database: &Path) -> Result<Option<PathBuf>, BackupError> {
    let mut replaced = beside(database, "-replaced");
    let mut number = 1;
    while replaced.exists() {
        number += 1;
        replaced = beside(database, &format!("-replaced-{number}"));
    }
    let was_there = database.exists();
    if was_there {
        rename(database, &replaced)?;
        let log = beside(database, "-wal");
        if log.exists() {
            rename(&log, &beside(&replaced, "-wal"))?;
        }
    }
    for end in LOGS {
        remove(&beside(database, end))?;
    }
    rename(copy, database)?;
    sync_folder(database)?;
    Ok(was_there.then_some(replaced))
}

/// What SQLite puts beside a database.
const LOGS: [&str; 3] = ["-wal", "-shm", "-journal"];

/// The file with the same name and an end to it.
pub fn beside(file: &Path, end: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(end);
    PathBuf::from(name)
}

/// Removes a database with what SQLite put beside it, if it is there.
///
/// # Errors
/// If the system refuses.
pub fn remove_with_logs(file: &Path) -> Result<(), BackupError> {
    remove(file)?;
    LOGS.iter().try_for_each(|end| remove(&beside(file, end)))
}

fn remove(file: &Path) -> Result<(), BackupError> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(unusable(file, error)),
        _ => Ok(()),
    }
}

fn rename(from: &Path, to: &Path) -> Result<(), BackupError> {
    fs::rename(from, to).map_err(|source| unusable(from, source))
}

/// Makes the names of a folder last: a renamed file is otherwise found under its old name after a power cut.
fn sync_folder(file: &Path) -> Result<(), BackupError> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let synced = File::open(folder).and_then(|folder| folder.sync_all());
    synced.map_err(|source| unusable(folder, source))
}

fn unusable(file: &Path, source: io::Error) -> BackupError {
    BackupError::File {
        file: file.to_owned(),
        source,
    }
}

fn of_sqlite(file: &Path, source: rusqlite::Error) -> BackupError {
    let file = file.to_owned();
    match source.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => BackupError::NoDatabase(file),
        _ => BackupError::Sqlite { file, source },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn database(file: &Path, words: &[&str]) -> Connection {
        let database = Connection::open(file).unwrap();
        database.query_row("pragma journal_mode = wal", [], |_| Ok(())).unwrap();
        database
            .execute_batch("create table if not exists words (word text)")
            .unwrap();
        for word in words {
            database.execute("insert into words values (?1)", [word]).unwrap();
        }
        database
    }

    fn words(file: &Path) -> Vec<String> {
        let database = Connection::open(file).unwrap();
        let mut statement = database.prepare("select word from words order by rowid").unwrap();
        let words = statement.query_map([], |row| row.get(0)).unwrap();
        words.map(Result::unwrap).collect()
    }

    #[test]
    fn a_copy_holds_what_is_in_the_log_and_is_one_file_which_is_never_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let (file, copied) = (folder.path().join("a.db"), folder.path().join("b/copy.db"));
        let open = database(&file, &["one", "two"]);
        assert!(beside(&file, "-wal").exists());
        copy(&file, &copied).unwrap();
        open.execute("insert into words values ('three')", []).unwrap();
        assert!(LOGS.iter().all(|end| !beside(&copied, end).exists()));
        check(&copied).unwrap();
        assert_eq!(words(&copied), ["one", "two"]);
        assert!(matches!(copy(&file, &copied), Err(BackupError::Exists(_))));
        let none = copy(&folder.path().join("none.db"), &folder.path().join("c.db"));
        assert!(matches!(none, Err(BackupError::NotThere(_))));
    }

    #[test]
    fn what_is_no_database_or_a_damaged_one_is_found_out() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.db");
        fs::write(
            &file,
            "not a database, but long enough to be looked at as one".repeat(100),
        )
        .unwrap();
        assert!(matches!(check(&file), Err(BackupError::NoDatabase(_))));
        assert!(matches!(
            copy(&file, &folder.path().join("b.db")),
            Err(BackupError::NoDatabase(_))
        ));
        fs::remove_file(&file).unwrap();
        let filled = database(&file, &[]);
        let many = "insert into words with recursive n(i) as (select 1 union all select i + 1 from n where i < 5000)
            select 'word ' || i from n";
        filled.execute_batch(many).unwrap();
        drop(filled);
        into_single_file(&file).unwrap();
        check(&file).unwrap();
        let mut bytes = fs::read(&file).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle..middle + 6_000].fill(0x5a);
        fs::write(&file, bytes).unwrap();
        assert!(matches!(
            check(&file),
            Err(BackupError::Damaged { .. } | BackupError::Sqlite { .. })
        ));
    }

    #[test]
    fn the_log_of_a_replaced_database_goes_with_it() {
        let folder = tempfile::tempdir().unwrap();
        let (file, copied) = (folder.path().join("a.db"), folder.path().join("copy.db"));
        let open = database(&file, &["old"]);
        // As after a power cut: the log is there, and nobody has it open.
        let (log, kept) = (beside(&file, "-wal"), folder.path().join("kept-wal"));
        fs::copy(&log, &kept).unwrap();
        drop(open);
        fs::rename(&kept, &log).unwrap();
        drop(database(&copied, &["new"]));
        into_single_file(&copied).unwrap();
        let replaced = put_in_place(&copied, &file).unwrap().unwrap();
        assert!(!log.exists() && beside(&replaced, "-wal").exists());
        assert_eq!(words(&file), ["new"]);
        drop(database(&copied, &["newer"]));
        into_single_file(&copied).unwrap();
        let second = put_in_place(&copied, &file).unwrap().unwrap();
        assert_eq!(
            (words(&replaced), words(&second)),
            (vec!["old".to_owned()], vec!["new".to_owned()])
        );
    }
}
