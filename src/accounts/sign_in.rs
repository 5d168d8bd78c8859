//! Signing in: the same answer and the same work whether the account is unknown, disabled, or the password wrong.

use std::time::Duration;

use secrecy::SecretString;

use super::guesses::Guesses;
use super::passwords::{Checked, Overloaded, PasswordPool};
use super::{Visitor, sessions, store};
use crate::audit::{self, Context, Event, Kind, Object};
use crate::db::{self, Database};
use crate::values::domain::ascii_domain;
use crate::values::secret::Token;
use crate::values::text::search_key;

/// What became of a try.
#[derive(Debug)]
pub enum Outcome {
    /// A session has begun.
    SignedIn {
        /// Its secret, for the cookie.
        token: Token,
        /// The password is a temporary one; nothing else is possible before an own one is set.
        must_change_password: bool,
    },
    /// Unknown, disabled, expired or wrong: nobody is told which.
    Refused,
}

/// Why a try could not be judged.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Too many at once.
    #[error(transparent)]
    Overloaded(#[from] Overloaded),
    /// Too many wrong passwords for this account: the time to wait.
    #[error("too many wrong passwords")]
    Delayed(Duration),
    /// The database.
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// The form of a sign-in name under which accounts are unique: case and width do not matter, nor whether an international
/// domain is written in its own letters or in ASCII.
pub fn key(sign_in_name: &str) -> String {
    let key: String = search_key(sign_in_name)
        .chars()
        .filter(|letter| !letter.is_control())
        .take(254)
        .collect();
    let in_ascii = key
        .rsplit_once('@')
        .and_then(|(local, domain)| Some(format!("{local}@{}", ascii_domain(domain)?)));
    in_ascii.unwrap_or(key)
}

/// An attempt to sign in.
#[derive(Debug)]
pub struct Attempt<'a> {
    /// The key of the sign-in name.
    pub key: &'a str,
    /// The password that was typed.
    pub password: SecretString,
    /// The guesses at the account, for a browser that has not signed in to it before.
    pub guesses: Option<Guesses>,
    /// The session that this browser has already; it ends when another begins.
    pub before: Option<&'a Visitor>,
}

/// Tries to sign in.
///
/// # Errors
/// If too many try at once, there were too many wrong passwords, or the database query fails.
pub async fn sign_in(db: &Database, cx: &Context, pool: &PasswordPool, attempt: Attempt<'_>) -> Result<Outcome, Error> {
    let guesses = attempt.guesses.clone();
    if let Some(guesses) = &guesses
        && let Err(wait) = guesses.begin(db, cx.now).await?
    {
        return Err(Error::Delayed(wait));
    }
    let outcome = check(db, cx, pool, attempt).await;
    // What was right, or not judged, is no guess.
    if let Some(guesses) = &guesses
        && !matches!(outcome, Ok(Outcome::Refused))
    {
        guesses.take_back(db).await?;
    }
    outcome
}

async fn check(db: &Database, cx: &Context, pool: &PasswordPool, attempt: Attempt<'_>) -> Result<Outcome, Error> {
    let Attempt {
        key,
        password,
        guesses,
        before,
    } = attempt;
    // Finding the account and what comes after the check stand in memory of their own: hundreds may wait for the pool, and
    // none of them holds room for either meanwhile.
    let account = Box::pin(async { store::for_sign_in(&mut db.read().await?, key).await }).await?;
    let kept = account.as_ref().and_then(|account| account.password_hash.as_deref());
    let checked = pool.check(password, kept).await?;
    // Hashed again before the transaction begins: nobody waits for it with the writer in hand.
    let rehashed = match &checked {
        Checked::RightButOld(password) => Some(pool.hash(password).await?),
        Checked::Wrong | Checked::Right => None,
    };
    let judged = judged(db, cx, account, checked.is_wrong(), rehashed, (before, guesses));
    Box::pin(judged).await
}

/// What comes of a password that was checked.
async fn judged(
    db: &Database,
    cx: &Context,
    account: Option<store::SignInRow>,
    is_wrong: bool,
    rehashed: Option<String>,
    (before, guesses): (Option<&Visitor>, Option<Guesses>),
) -> Result<Outcome, Error> {
    let Some(account) = account else {
        note_unknown(db, cx, guesses.as_ref()).await?;
        return Ok(Outcome::Refused);
    };
    let object = Object::new("account", account.id, account.name().full());
    let mut as_owner = cx.clone();
    as_owner.actor.partner = account.partner_id;
    as_owner.actor.customer = account.customer_id;
    let usable = !account.is_disabled() && !account.password_has_expired(cx.now);
    db.transact(async |tx| {
        // Of what this changes, only a session that it ends may be cached.
        if before.is_none() {
            tx.keeps_caches();
        }
        if is_wrong || !usable {
            audit::record(tx, &as_owner, Event::new(Kind::SignInFailed, object)).await?;
            if let Some(guesses) = &guesses {
                guesses.belong_to(tx, Some(account.id)).await?;
            }
            return Ok(Outcome::Refused);
        }
        // The password may have been changed, or the person disabled, while the hash was computed.
        if !store::note_sign_in(tx, account.id, account.password_set_at, cx.now).await? {
            return Ok(Outcome::Refused);
        }
        if let Some(hash) = rehashed {
            store::rehash(tx, account.id, account.password_hash.as_deref(), &hash).await?;
        }
        if let Some(before) = before {
            store::delete_session(tx, before.account, before.session).await?;
        }
        let token = sessions::begin(tx, cx, account.id).await?;
        as_owner.actor.account = Some(account.id);
        as_owner.actor.name = account.name().full();
        as_owner.actor.organisation = account.organisation_name.clone().unwrap_or_else(|| "Assent".to_owned());
        audit::record(tx, &as_owner, Event::new(Kind::SignedIn, object)).await?;
        Ok(Outcome::SignedIn {
            token,
            must_change_password: account.password_temporary,
        })
    })
    .await
}

/// Writes a line for a name that nobody has, as for one that somebody has: how long the answer takes tells nothing, and
/// anyone who guesses names is seen. What was typed is not kept, since it may be a password.
async fn note_unknown(db: &Database, cx: &Context, guesses: Option<&Guesses>) -> Result<(), db::Error> {
    db.transact(async |tx| {
        tx.keeps_caches();
        let object = Object::new("account", "", "—");
        audit::record(tx, cx, Event::new(Kind::SignInFailed, object)).await?;
        match guesses {
            Some(guesses) => guesses.belong_to(tx, None).await,
            None => Ok(()),
        }
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::key;

    #[test]
    fn r_acc_1_one_name_however_it_is_written() {
        assert_eq!(key(" Anna.Berg@Example.COM\n"), "anna.berg@example.com");
        assert_eq!(key("anna@SMÖRGÅS.example"), key("anna@xn--smrgs-pra0j.example"));
        assert_eq!(key("ａｎｎａ＠例子.公司"), key("anna@xn--fsqu00a.xn--55qx5d"));
        assert_ne!(key("anna@smorgas.example"), key("anna@smörgås.example"));
        // What is no address stays what it is.
        for odd in ["anna", "@", "anna@", "anna@127.0.0.1", "a@b%2e.example"] {
            assert_eq!(key(odd), odd);
        }
    }
}
