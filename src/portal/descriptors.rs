//! How many connections there may be. Each takes a file descriptor, and the database and other files need some, too: without
//! a free one, nothing works any more.

/// Descriptors reserved for the database, files, and everything else.
const RESERVED: u64 = 128;
/// The most connections, whatever the limit.
const MOST: u64 = 50_000;

/// How many connections the limit of open files allows for, which is raised as far as possible. `connections_to_database` are
/// those of one of the two pools.
pub(super) fn connections(connections_to_database: u32) -> usize {
    let limit = raised().unwrap_or(MOST);
    // At least half is left for connections, however low the limit is.
    let reserved = (RESERVED + 2 * u64::from(connections_to_database)).min(limit / 2);
    usize::try_from((limit - reserved).min(MOST)).unwrap_or(usize::MAX)
}

/// Raises the soft limit of open files to the hard one, and returns it; `None` if there is none.
#[cfg(unix)]
fn raised() -> Option<u64> {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let limit = getrlimit(Resource::Nofile);
    let wanted = Rlimit {
        current: limit.maximum,
        maximum: limit.maximum,
    };
    match setrlimit(Resource::Nofile, wanted) {
        Ok(()) => limit.maximum,
        Err(error) => {
            tracing::warn!(%error, "the limit of open files could not be raised");
            limit.current
        }
    }
}

#[cfg(not(unix))]
fn raised() -> Option<u64> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn connections_leave_descriptors_to_the_database() {
        let most = connections(10);
        assert!(most > 0 && most <= 50_000);
        #[cfg(unix)]
        {
            use rustix::process::{Resource, getrlimit};
            let limit = getrlimit(Resource::Nofile);
            assert_eq!(limit.current, limit.maximum);
            assert!(limit.current.is_none_or(|limit| (most as u64) < limit));
        }
    }
}
