//! The keys that sign access tokens: made when they are needed, changed every month, sealed in the database.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{DecodingKey, EncodingKey};
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair};

use super::store::tokens as store;
use crate::db::{self, Database, Reader};
use crate::values::keys::Purpose;
use crate::values::{Keys, Random, Timestamp};

/// How long a key signs.
const SIGNS: Duration = Duration::from_secs(30 * 24 * 60 * 60);
/// How long it is published and believed: until no token that it signed is alive.
const BELIEVED: Duration = Duration::from_secs(31 * 24 * 60 * 60);
/// How long it is stored.
pub const KEPT: Duration = Duration::from_secs(60 * 24 * 60 * 60);

/// A key as the database has it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct StoredKey {
    /// Its name: the claim `kid`.
    pub id: String,
    /// The private part.
    pub sealed: Vec<u8>,
    /// A half of the public part, in base64url.
    pub x: String,
    /// The other half.
    pub y: String,
    /// When it was made.
    pub created_at: Timestamp,
}

/// Why a token could not be signed.
#[derive(Debug, thiserror::Error)]
pub enum SignError {
    /// The system gave no key.
    #[error("no key could be made")]
    NoKey,
    /// The key in the database was sealed under another secret key.
    #[error("the signing key cannot be opened: it was sealed under another secret key")]
    Sealed,
    /// The token could not be written.
    #[error(transparent)]
    Token(#[from] jsonwebtoken::errors::Error),
    /// The database.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// A key that signs.
#[derive(Clone)]
pub struct SigningKey {
    /// Its name.
    pub id: String,
    /// The private part.
    pub key: EncodingKey,
    until: Timestamp,
}

/// The keys in memory, so that neither signing nor checking asks the database each time.
#[derive(Default)]
pub struct SigningKeys {
    signing: Mutex<Option<SigningKey>>,
    checking: Mutex<HashMap<String, (Arc<DecodingKey>, Timestamp)>>,
}

impl std::fmt::Debug for SigningKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SigningKeys(…)")
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The private part of a key, if it was sealed under this secret key.
fn open(keys: &Keys, stored: &StoredKey) -> Option<Vec<u8>> {
    keys.open(Purpose::SigningKey, &stored.sealed, stored.id.as_bytes())
}

impl SigningKeys {
    /// The key to sign with. Where there is none, or the last is a month old, a new one is made.
    ///
    /// # Errors
    /// When no key can be made or opened, or the database query fails.
    pub async fn current(
        &self,
        db: &Database,
        keys: &Keys,
        random: &Random,
        now: Timestamp,
    ) -> Result<SigningKey, SignError> {
        let known = locked(&self.signing).clone();
        if let Some(known) = known.filter(|key| key.until > now) {
            return Ok(known);
        }
        let stored = db
            .transact(async |tx| {
                tx.keeps_caches();
                let newest = store::keys(tx, now.minus(SIGNS)).await?;
                // Those from before the secret key was replaced cannot be opened any more.
                match newest.into_iter().find(|stored| open(keys, stored).is_some()) {
                    Some(newest) => Ok::<_, SignError>(newest),
                    None => {
                        let made = make(keys, random, now)?;
                        store::insert_key(tx, &made).await?;
                        Ok(made)
                    }
                }
            })
            .await?;
        let secret = open(keys, &stored).ok_or(SignError::Sealed)?;
        let signing = SigningKey {
            key: EncodingKey::from_ec_der(&secret),
            until: stored.created_at.plus(SIGNS),
            id: stored.id,
        };
        *locked(&self.signing) = Some(signing.clone());
        Ok(signing)
    }

    /// The public part of a key by its name; `None` for one that is unknown or too old.
    ///
    /// # Errors
    /// If the database query fails.
    pub async fn find(&self, db: &mut Reader, id: &str, now: Timestamp) -> Result<Option<Arc<DecodingKey>>, db::Error> {
        let known = locked(&self.checking).get(id).cloned();
        if let Some((key, until)) = known {
            return Ok((until > now).then_some(key));
        }
        let mut found = None;
        for stored in published(db, now).await? {
            let Ok(key) = DecodingKey::from_ec_components(&stored.x, &stored.y) else {
                continue;
            };
            let key = Arc::new(key);
            if stored.id == id {
                found = Some(Arc::clone(&key));
            }
            locked(&self.checking).insert(stored.id, (key, stored.created_at.plus(BELIEVED)));
        }
        Ok(found)
    }
}

/// The keys that tokens may be signed with, the newest first.
///
/// # Errors
/// If the database query fails.
pub async fn published(db: &mut Reader, now: Timestamp) -> Result<Vec<StoredKey>, db::Error> {
    store::keys(db, now.minus(BELIEVED)).await
}

fn make(keys: &Keys, random: &Random, now: Timestamp) -> Result<StoredKey, SignError> {
    let system = SystemRandom::new();
    let algorithm = &ECDSA_P256_SHA256_FIXED_SIGNING;
    let secret = EcdsaKeyPair::generate_pkcs8(algorithm, &system).map_err(|_| SignError::NoKey)?;
    let pair = EcdsaKeyPair::from_pkcs8(algorithm, secret.as_ref(), &system).map_err(|_| SignError::NoKey)?;
    // An uncompressed point: a byte that says so, then both halves.
    let public = pair.public_key().as_ref();
    let (x, y) = public
        .split_first()
        .and_then(|(_, halves)| halves.split_at_checked(32))
        .ok_or(SignError::NoKey)?;
    let id = URL_SAFE_NO_PAD.encode(random.bytes::<15>());
    Ok(StoredKey {
        sealed: keys.seal(Purpose::SigningKey, secret.as_ref(), id.as_bytes(), random),
        id,
        x: URL_SAFE_NO_PAD.encode(x),
        y: URL_SAFE_NO_PAD.encode(y),
        created_at: now,
    })
}
