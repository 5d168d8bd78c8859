//! The file of an SQLite database, and its folder: made for their owner alone. It holds names, addresses and hashes, and
//! the secret key lies beside it.

use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};

/// Makes the folder of a file, if it is missing.
///
/// # Errors
/// When the system refuses.
pub(super) fn make_folder(file: &Path) -> Result<(), Error> {
    if let Some(folder) = file.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(folder)?;
    }
    Ok(())
}

/// Makes the folder and an empty file, if they are missing; what is there keeps its mode. SQLite gives its journal
/// files the mode of the file itself.
///
/// # Errors
/// When the system refuses.
pub(super) fn make(file: &Path) -> Result<(), Error> {
    make_folder(file)?;
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(file) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

/// Takes a database for this process alone, by a lock on a file beside it; a lock ends with its process, however that ends.
///
/// # Errors
/// When another process holds it, or the file cannot be made.
pub(super) fn claim(database: &Path) -> Result<File, super::Error> {
    let mut name = database.as_os_str().to_owned();
    name.push("-serving");
    let name = PathBuf::from(name);
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options
        .open(&name)
        .map_err(|source| super::Error::Claim { file: name, source })?;
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => Err(super::Error::Served(database.to_owned())),
        // A file system without locks keeps nobody from serving.
        Ok(()) | Err(TryLockError::Error(_)) => Ok(file),
    }
}

/// The file that was opened, as it is known again: by its place in the file system, not by its name alone.
#[derive(Debug, Clone)]
pub(super) struct Opened {
    pub(super) path: PathBuf,
    place: FileId,
}

/// On which device, and which there. Elsewhere than on Unix an open file cannot be moved.
type FileId = Option<(u64, u64)>;

#[cfg(unix)]
fn file_id(path: &Path) -> Result<FileId, Error> {
    use std::os::unix::fs::MetadataExt;
    let metadata = std::fs::metadata(path)?;
    Ok(Some((metadata.dev(), metadata.ino())))
}

#[cfg(not(unix))]
fn file_id(path: &Path) -> Result<FileId, Error> {
    std::fs::metadata(path).map(|_| None)
}

impl Opened {
    pub(super) fn at(path: PathBuf) -> Result<Self, Error> {
        let place = file_id(&path)?;
        Ok(Self { path, place })
    }

    /// Whether it is where it was. SQLite would go on writing to one that was moved away or replaced, and nobody would find
    /// that again.
    ///
    /// # Errors
    /// When it is not.
    pub(super) fn find(&self) -> Result<(), Error> {
        match file_id(&self.path)? {
            found if found == self.place => Ok(()),
            _ => Err(Error::new(ErrorKind::NotFound, "another file is in its place")),
        }
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use sqlx::ConnectOptions;

    use super::*;
    use crate::db::lite::LiteOptions;

    #[tokio::test]
    async fn a_file_in_the_place_of_the_one_that_was_opened_is_not_read() {
        let place = tempfile::tempdir().unwrap();
        let (file, away) = (place.path().join("assent.db"), place.path().join("away.db"));
        make(&file).unwrap();
        let options = LiteOptions {
            only: Some(Opened::at(file.clone()).unwrap()),
            ..format!("sqlite:{}", file.display()).parse().unwrap()
        };
        assert!(options.connect().await.is_ok());
        std::fs::rename(&file, &away).unwrap();
        std::fs::copy(&away, &file).unwrap();
        assert!(options.connect().await.is_err());
        std::fs::rename(&away, &file).unwrap();
        assert!(options.connect().await.is_ok());
    }

    #[tokio::test]
    async fn a_new_database_is_its_owners_alone_and_an_old_one_stays_as_it_is() {
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let place = tempfile::tempdir().unwrap();
        let (folder, file) = (place.path().join("new"), place.path().join("new/assent.db"));
        let db = crate::db::Database::open(&format!("sqlite:{}", file.display()))
            .await
            .unwrap();
        db.migrate().await.unwrap();
        let writing = db.write().await.unwrap();
        assert_eq!(mode(&folder), 0o700);
        for name in ["assent.db", "assent.db-wal", "assent.db-shm"] {
            assert_eq!(mode(&folder.join(name)), 0o600, "{name}");
        }
        writing.commit().await.unwrap();
        db.close().await;
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o640)).unwrap();
        make(&file).unwrap();
        assert_eq!(mode(&file), 0o640);
    }
}
