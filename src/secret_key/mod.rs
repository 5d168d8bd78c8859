//! Which secret key a database belongs to. The database does not hold the key, only a mark derived from it. With another key,
//! the links in unsent emails and the keys that sign access tokens could not be opened; so the database is not served then.

mod store;

use std::fmt;
use std::path::PathBuf;

use crate::db::{self, Database};
use crate::values::Keys;
use crate::values::keys::Purpose;

/// A value that is derived from a key and does not reveal it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark(Vec<u8>);

impl Mark {
    /// The mark of a key.
    pub fn of(keys: &Keys) -> Self {
        Self(keys.sign(Purpose::Mark, b"").to_vec())
    }
}

/// The fingerprint by which people tell keys apart: `3f9a-01c4`.
impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, byte) in self.0.iter().take(4).enumerate() {
            if place == 2 {
                f.write_str("-")?;
            }
            write!(f, "{byte:02x}")?;
        }
        Ok(())
    }
}

/// What a database knows of its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Known {
    /// It has been served under this one.
    Mark(Mark),
    /// It has no mark yet, but sealed content: it was last served by an older version.
    Sealed,
    /// Nothing in it needs a key.
    Nothing,
}

/// Why a database cannot be served under a key.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// The key file is missing.
    #[error(
        "the key file {file} is missing, and the database holds content that was sealed with it{}. Put that file back \
         (it is not part of a backup of the database), or name it by ASSENT_SECRET_KEY_FILE. If the key is lost for \
         good, run assent replace-key (to restore a backup, do so with --key-is-lost first)",
        .mark.as_ref().map(|mark| format!(" (fingerprint {mark})")).unwrap_or_default()
    )]
    Missing {
        /// Where it should be.
        file: PathBuf,
        /// Its mark, if the database has it.
        mark: Option<Mark>,
    },
    /// It is another key.
    #[error(
        "the secret key has the fingerprint {given}, but this database was sealed with the key {own}. Set \
         ASSENT_SECRET_KEY_FILE to the file with that key, or put the file back beside the database. If the key is \
         lost for good, run assent replace-key (to restore a backup, do so with --key-is-lost first)"
    )]
    Other {
        /// That of the key that was given.
        given: Mark,
        /// That of the database.
        own: Mark,
    },
    /// The database.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// What a database knows of its key.
///
/// # Errors
/// If the database query fails.
pub async fn known(db: &Database) -> Result<Known, db::Error> {
    let mut reader = db.read().await?;
    if let Some(mark) = store::find(&mut reader).await? {
        return Ok(Known::Mark(Mark(mark)));
    }
    let has_sealed = store::has_sealed(&mut reader).await?;
    Ok(if has_sealed { Known::Sealed } else { Known::Nothing })
}

/// Checks that the database belongs to this key. A new database takes the first key that it is served with; of two instances
/// that start at once with different keys, one is refused.
///
/// # Errors
/// If it is another one, or the database query fails.
pub async fn check(db: &Database, keys: &Keys) -> Result<(), Refused> {
    let given = Mark::of(keys);
    let own = store::find(&mut db.read().await?).await?;
    let own = match own {
        Some(own) => own,
        None => {
            let kept = db.transact(async |tx| {
                tx.keeps_caches();
                store::insert(tx, &given.0).await?;
                store::find(tx).await
            });
            kept.await?.unwrap_or_default()
        }
    };
    compare(keys, Mark(own))
}

/// Compares a key with the mark that a database has.
///
/// # Errors
/// If it is another one's.
pub fn compare(keys: &Keys, own: Mark) -> Result<(), Refused> {
    let given = Mark::of(keys);
    if own == given {
        Ok(())
    } else {
        Err(Refused::Other { given, own })
    }
}

/// Makes the database belong to this key instead of one that is lost.
///
/// # Errors
/// If the database query fails.
pub async fn replace(db: &Database, keys: &Keys) -> Result<Mark, db::Error> {
    let mark = Mark::of(keys);
    let replaced = db.transact(async |tx| {
        tx.keeps_caches();
        store::replace(tx, &mark.0).await
    });
    replaced.await?;
    Ok(mark)
}
