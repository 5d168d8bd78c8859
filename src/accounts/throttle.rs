//! How often somebody may try: by account and by network address, in this process. Guesses at one account from browsers
//! that have not signed in to it before are slowed down across processes, in `guesses.rs`; a browser that has (it holds a
//! signed cookie) has tries of its own here, so that the owner is not locked out.

use std::num::NonZeroU32;
use std::time::Duration;

use governor::clock::{Clock, DefaultClock, QuantaInstant};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use crate::values::network::network_of;

/// How many tries there are; settings, since an office behind one address is larger than a home.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Wrong passwords for one account from which on browsers that it does not know have to wait; tries at once from one that
    /// it knows, of which one more comes back every six seconds.
    pub for_account: NonZeroU32,
    /// Tries at once from one network address; as many come back each minute, and of wishes for a reset each hour.
    pub from_address: NonZeroU32,
}

/// The counters.
#[derive(Debug)]
pub struct Throttle {
    accounts: DefaultKeyedRateLimiter<(String, bool)>,
    addresses: DefaultKeyedRateLimiter<String>,
    resets: DefaultKeyedRateLimiter<String>,
    for_account: NonZeroU32,
    clock: DefaultClock,
}

impl Throttle {
    /// Fresh counters.
    pub fn new(limits: Limits) -> Self {
        let every = Quota::with_period(Duration::from_secs(6)).unwrap_or_else(|| Quota::per_minute(limits.for_account));
        Self {
            accounts: RateLimiter::keyed(every.allow_burst(limits.for_account)),
            addresses: RateLimiter::keyed(Quota::per_minute(limits.from_address)),
            resets: RateLimiter::keyed(Quota::per_hour(limits.from_address)),
            for_account: limits.for_account,
            clock: DefaultClock::default(),
        }
    }

    /// The number of wrong passwords for one account from which on unknown browsers have to wait.
    pub fn guesses_before_delay(&self) -> NonZeroU32 {
        self.for_account
    }

    /// Counts a try to sign in. One from a browser that the account does not know counts for its network only: the account's
    /// are counted in the database.
    ///
    /// # Errors
    /// When there were too many: the time to wait.
    pub fn count_sign_in(&self, account: &str, known: bool, address: &str) -> Result<(), Duration> {
        if known {
            return self.count(account, known, address);
        }
        self.addresses.check_key(&network_of(address)).map_err(self.wait())
    }

    /// Counts a try for `account` (its sign-in key) from `address`; `known` says that the browser has been in before.
    ///
    /// # Errors
    /// When there were too many: the time to wait.
    pub fn count(&self, account: &str, known: bool, address: &str) -> Result<(), Duration> {
        self.addresses.check_key(&network_of(address)).map_err(self.wait())?;
        self.accounts
            .check_key(&(account.to_owned(), known))
            .map_err(self.wait())
    }

    /// Counts a wish for a link that resets a password, from `address`: each may cost a stranger a letter, so they are
    /// counted by the hour. How many a person gets is counted elsewhere (`reset.rs`).
    ///
    /// # Errors
    /// When there were too many: the time to wait.
    pub fn count_reset(&self, account: &str, known: bool, address: &str) -> Result<(), Duration> {
        self.resets.check_key(&network_of(address)).map_err(self.wait())?;
        // Tries of their own, so that nobody can use up those of signing in.
        self.count(&format!("reset {account}"), known, address)
    }

    fn wait(&self) -> impl Fn(governor::NotUntil<QuantaInstant>) -> Duration {
        |not_until| not_until.wait_time_from(self.clock.now())
    }

    /// Forgets those who have not tried for long; called by the schedule.
    pub fn forget_the_idle(&self) {
        self.accounts.retain_recent();
        self.addresses.retain_recent();
        self.resets.retain_recent();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn throttle() -> Throttle {
        let few = NonZeroU32::new(3).unwrap();
        Throttle::new(Limits {
            for_account: few,
            from_address: NonZeroU32::new(10).unwrap(),
        })
    }

    #[test]
    fn a_stranger_cannot_lock_the_owner_out() {
        let throttle = throttle();
        for _ in 0..3 {
            throttle.count("asa@x", false, "192.0.2.1").unwrap();
        }
        assert!(throttle.count("asa@x", false, "192.0.2.2").unwrap_err() > Duration::from_secs(1));
        assert!(throttle.count("asa@x", true, "198.51.100.7").is_ok());
        assert!(throttle.count("bo@x", false, "192.0.2.2").is_ok());
    }

    #[test]
    fn one_address_gets_so_many_letters_sent_an_hour() {
        let throttle = throttle();
        for n in 0..10 {
            throttle.count_reset(&format!("{n}@x"), false, "192.0.2.1").unwrap();
        }
        let wait = throttle.count_reset("new@x", false, "192.0.2.1").unwrap_err();
        assert!(wait > Duration::from_secs(60), "{wait:?}");
        assert!(throttle.count_reset("new@x", false, "192.0.2.2").is_ok());
    }

    #[test]
    fn one_address_cannot_try_all_accounts() {
        let throttle = throttle();
        let tries = (0..20)
            .filter(|n| throttle.count(&format!("{n}@x"), false, "2001:db8::1").is_ok())
            .count();
        assert_eq!(tries, 10);
        assert!(
            throttle.count("new@x", false, "2001:db8::ffff").is_err(),
            "the same /64"
        );
    }
}
