//! How many calls an application may make a minute. Counted in this process, with tokens that come back evenly.

use std::collections::HashMap;
use std::num::NonZeroU32;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use crate::values::id::ApplicationId;

/// How long a change that was refused costs nothing when it is sent again.
const REMEMBERED: Duration = Duration::from_secs(60);
/// How often it costs nothing: clients in use send what was refused five times.
const FREE: u32 = 20;

/// The counters.
#[derive(Debug)]
pub struct CallLimits {
    calls: DefaultKeyedRateLimiter<ApplicationId>,
    changes: Mutex<Changes>,
    clock: DefaultClock,
}

/// The changes that are being made, or were refused lately.
#[derive(Debug)]
struct Changes {
    seen: HashMap<[u8; 32], Seen>,
    swept_at: Instant,
}

#[derive(Debug)]
struct Seen {
    until: Instant,
    left: u32,
}

impl CallLimits {
    /// Counters for so many calls of each application a minute.
    pub fn new(per_minute: NonZeroU32) -> Self {
        Self {
            calls: RateLimiter::keyed(Quota::per_minute(per_minute)),
            changes: Mutex::new(Changes {
                seen: HashMap::new(),
                swept_at: Instant::now(),
            }),
            clock: DefaultClock::default(),
        }
    }

    /// Counts a call. A change, which is known by its fingerprint, is counted once while it is refused.
    ///
    /// # Errors
    /// When there were too many: the time to wait.
    pub(super) fn count(&self, application: ApplicationId, change: Option<&[u8; 32]>) -> Result<(), Duration> {
        let now = Instant::now();
        let mut changes = self.changes.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(seen) = change.and_then(|change| changes.seen.get_mut(change))
            && seen.until > now
            && seen.left > 0
        {
            seen.left -= 1;
            return Ok(());
        }
        self.calls
            .check_key(&application)
            .map_err(|not_until| not_until.wait_time_from(self.clock.now()))?;
        if now.duration_since(changes.swept_at) > REMEMBERED {
            changes.seen.retain(|_, seen| seen.until > now);
            changes.swept_at = now;
        }
        if let Some(change) = change {
            let seen = Seen {
                until: now + REMEMBERED,
                left: FREE,
            };
            changes.seen.insert(*change, seen);
        }
        Ok(())
    }

    /// Notes that a change was made: sent once more, it counts.
    pub(super) fn forget(&self, change: &[u8; 32]) {
        let mut changes = self.changes.lock().unwrap_or_else(PoisonError::into_inner);
        changes.seen.remove(change);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limits(number: u32) -> CallLimits {
        CallLimits::new(NonZeroU32::new(number).unwrap())
    }

    fn application(number: u128) -> ApplicationId {
        uuid::Uuid::from_u128(number).into()
    }

    #[test]
    fn each_application_has_its_own_number_of_calls() {
        let limits = limits(3);
        for _ in 0..3 {
            limits.count(application(1), None).unwrap();
        }
        let wait = limits.count(application(1), None).unwrap_err();
        assert!(wait <= Duration::from_secs(20), "{wait:?}");
        limits.count(application(2), None).unwrap();
    }

    #[test]
    fn a_change_that_is_refused_again_counts_once_and_not_without_end() {
        let limits = limits(2);
        for _ in 0..=FREE {
            limits.count(application(1), Some(&[1; 32])).unwrap();
        }
        limits.count(application(1), Some(&[1; 32])).unwrap();
        assert!(limits.count(application(1), Some(&[2; 32])).is_err());
    }

    #[test]
    fn a_change_that_was_made_counts_when_it_is_sent_again() {
        let limits = limits(2);
        for _ in 0..2 {
            limits.count(application(1), Some(&[1; 32])).unwrap();
            limits.forget(&[1; 32]);
        }
        assert!(limits.count(application(1), Some(&[1; 32])).is_err());
    }
}
