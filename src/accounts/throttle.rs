//! How often somebody may try: by account and by network address, so that nobody is locked out.
//!
//! A stranger who tries passwords for an account uses up the tries of *strangers* for that account. A browser that has
//! signed in to it before (it holds a signed cookie) has tries of its own, so the owner still gets in; and a reset link
//! makes any browser such a one.

use std::net::IpAddr;
use std::num::NonZeroU32;
use std::time::Duration;

use governor::clock::{Clock, DefaultClock, QuantaInstant};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

/// How many tries there are; settings, since an office behind one address is larger than a home.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Tries at once for one account from browsers that it does not know; one more comes back every six seconds.
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
            clock: DefaultClock::default(),
        }
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

/// The part of an address that one household or office shares: an IPv4 address whole, an IPv6 address's /64.
fn network_of(address: &str) -> String {
    match address.parse() {
        Ok(IpAddr::V6(v6)) => {
            let [a, b, c, d, ..] = v6.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}")
        }
        _ => address.to_owned(),
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
