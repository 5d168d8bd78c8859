//! The threads that hash: as many as there are cores, each with memory of its own that it uses again, so that the memory
//! stays flat however many people sign in at once.
//!
//! All but one give way to whatever else wants a core, because hashing takes whole cores for as long as somebody signs in,
//! and pages are to come as fast as ever. One keeps the usual pace: when others take all cores for long, it goes on, and does
//! what those that give way have begun and do not get done.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use argon2::{Algorithm, Argon2, Block, Params, Version};
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::oneshot;

/// How many may wait for a thread: at about a hundred hashes a second, some seconds.
const QUEUE: usize = 256;

/// A hash that has not come by then has hardly had a core; with one it takes a tenth of this.
const LONG: Duration = Duration::from_millis(250);

/// So often in that time the one that keeps the usual pace looks, while others are at work.
const LOOKS: u32 = 4;

/// What is hashed, and how.
#[derive(Debug)]
pub(super) struct Work {
    /// Memory in KiB, passes and lanes.
    pub params: (u32, u32, u32),
    /// The salt.
    pub salt: Vec<u8>,
    /// The bytes of the hash.
    pub length: usize,
    /// What is hashed.
    pub password: SecretString,
}

/// The pool cannot take one more now, or is shutting down.
#[derive(Debug, thiserror::Error)]
#[error("too many passwords are being checked at once")]
pub struct Overloaded;

/// The threads. They end when the last copy of this is dropped.
#[derive(Debug, Clone)]
pub(super) struct Hashers(Arc<Ending>);

#[derive(Debug)]
struct Ending(Arc<Shared>);

/// What is to be done and what is under way.
#[derive(Debug)]
struct Shared {
    jobs: Mutex<Jobs>,
    /// One more waits.
    more: Condvar,
    /// From when on a hash has hardly had a core.
    long: Duration,
}

#[derive(Debug, Default)]
struct Jobs {
    waiting: VecDeque<Arc<Job>>,
    /// What the threads that give way have begun.
    under_way: Vec<UnderWay>,
    is_over: bool,
}

#[derive(Debug)]
struct Job {
    work: Work,
    /// Anyone who has the hash first takes it.
    answer: Mutex<Option<oneshot::Sender<Vec<u8>>>>,
}

#[derive(Debug)]
struct UnderWay {
    job: Arc<Job>,
    since: Instant,
    /// The one that keeps the usual pace has taken it, too.
    is_taken_over: bool,
}

/// How a thread asks for a core.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pace {
    Usual,
    GivesWay,
}

impl Hashers {
    /// Starts them.
    pub(super) fn start() -> Self {
        let threads = thread::available_parallelism().map_or(2, |cores| cores.get());
        let shared = Shared::new(LONG);
        for pace in std::iter::once(Pace::Usual)
            .chain(std::iter::repeat(Pace::GivesWay))
            .take(threads)
        {
            let shared = Arc::clone(&shared);
            thread::spawn(move || {
                if pace == Pace::GivesWay {
                    give_way();
                }
                shared.work(pace);
            });
        }
        Self(Arc::new(Ending(shared)))
    }

    /// Hashes.
    ///
    /// # Errors
    /// When too many wait.
    pub(super) async fn hash(&self, work: Work) -> Result<Vec<u8>, Overloaded> {
        let result = self.0.0.add(work)?;
        result.await.map_err(|_| Overloaded)
    }
}

impl Drop for Ending {
    fn drop(&mut self) {
        let mut jobs = self.0.jobs();
        jobs.is_over = true;
        jobs.waiting.clear();
        drop(jobs);
        self.0.more.notify_all();
    }
}

impl Shared {
    fn new(long: Duration) -> Arc<Self> {
        Arc::new(Self {
            jobs: Mutex::default(),
            more: Condvar::new(),
            long,
        })
    }

    fn jobs(&self) -> MutexGuard<'_, Jobs> {
        self.jobs.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn add(&self, work: Work) -> Result<oneshot::Receiver<Vec<u8>>, Overloaded> {
        let (tell, result) = oneshot::channel();
        let answer = Mutex::new(Some(tell));
        let mut jobs = self.jobs();
        if jobs.waiting.len() >= QUEUE {
            jobs.waiting.retain(|job| job.is_wanted());
        }
        if jobs.is_over || jobs.waiting.len() >= QUEUE {
            return Err(Overloaded);
        }
        jobs.waiting.push_back(Arc::new(Job { work, answer }));
        drop(jobs);
        // All of them: one that gives way may be woken and get no core.
        self.more.notify_all();
        Ok(result)
    }

    /// Hashes until it is over, in memory that is kept.
    fn work(&self, pace: Pace) {
        let mut memory = Vec::new();
        while let Some(job) = self.next(pace) {
            let hash = job.work.compute(&mut memory);
            // In this order: one that is not under way any more nobody could take over.
            job.answer(hash);
            self.done(&job);
        }
    }

    /// The next one for a thread. `None` when it is over.
    fn next(&self, pace: Pace) -> Option<Arc<Job>> {
        let mut jobs = self.jobs();
        while !jobs.is_over {
            let stuck = match pace {
                Pace::Usual => jobs.stuck(self.long),
                Pace::GivesWay => None,
            };
            let next = stuck.or_else(|| jobs.begin(pace));
            if next.is_some() {
                return next;
            }
            jobs = if pace == Pace::GivesWay || jobs.under_way.is_empty() {
                self.more.wait(jobs).unwrap_or_else(PoisonError::into_inner)
            } else {
                let waited = self.more.wait_timeout(jobs, self.long / LOOKS);
                waited.unwrap_or_else(PoisonError::into_inner).0
            };
        }
        None
    }

    fn done(&self, job: &Arc<Job>) {
        self.jobs().under_way.retain(|other| !Arc::ptr_eq(&other.job, job));
    }
}

impl Jobs {
    /// The first that somebody waits for still.
    fn begin(&mut self, pace: Pace) -> Option<Arc<Job>> {
        let mut first = std::iter::from_fn(|| self.waiting.pop_front());
        let job = first.find(|job| job.is_wanted())?;
        if pace == Pace::GivesWay {
            self.under_way.push(UnderWay {
                job: Arc::clone(&job),
                since: Instant::now(),
                is_taken_over: false,
            });
        }
        Some(job)
    }

    /// One that a thread that gives way has had for long, and somebody waits for still.
    fn stuck(&mut self, long: Duration) -> Option<Arc<Job>> {
        let is_stuck = |job: &&mut UnderWay| !job.is_taken_over && job.since.elapsed() >= long && job.job.is_wanted();
        let stuck = self.under_way.iter_mut().find(is_stuck)?;
        stuck.is_taken_over = true;
        Some(Arc::clone(&stuck.job))
    }
}

impl Job {
    fn is_wanted(&self) -> bool {
        let answer = self.answer.lock().unwrap_or_else(PoisonError::into_inner);
        answer.as_ref().is_some_and(|answer| !answer.is_closed())
    }

    fn answer(&self, hash: Vec<u8>) {
        let answer = self.answer.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(answer) = answer {
            // Who asked may have gone away meanwhile; nobody minds.
            let _ = answer.send(hash);
        }
    }
}

impl Work {
    /// The hash, in memory that is kept for the next one. Parameters that argon2 refuses give an empty hash, which is
    /// equal to nothing that was ever kept.
    pub(super) fn compute(&self, memory: &mut Vec<Block>) -> Vec<u8> {
        let (m, t, p) = self.params;
        let Ok(params) = Params::new(m, t, p, Some(self.length)) else {
            return Vec::new();
        };
        memory.resize(params.block_count(), Block::default());
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let mut hash = vec![0; self.length];
        let password = self.password.expose_secret().as_bytes();
        match argon2.hash_password_into_with_memory(password, &self.salt, &mut hash, memory) {
            Ok(()) => hash,
            Err(_) => Vec::new(),
        }
    }
}

/// Lets every other thread that wants a core go before this one.
///
/// A low priority (`nice`) is not enough: then a page waits for the end of the hashing thread's slice, some milliseconds, and
/// of pages asked for while many sign in one in a hundred takes two to three times as long. It is what is left where the
/// system refuses more.
#[cfg(target_os = "linux")]
fn give_way() {
    use thread_priority::{
        NormalThreadSchedulePolicy, ThreadPriority, ThreadSchedulePolicy, set_thread_priority_and_policy,
        thread_native_id, thread_schedule_policy,
    };
    let idle = ThreadSchedulePolicy::Normal(NormalThreadSchedulePolicy::Idle);
    let other = ThreadSchedulePolicy::Normal(NormalThreadSchedulePolicy::Other);
    let lowest = |policy| set_thread_priority_and_policy(thread_native_id(), ThreadPriority::Min, policy);
    // Started under `nice`, it is told that its priority cannot be set as well; the policy is.
    if lowest(idle).is_err()
        && !thread_schedule_policy().is_ok_and(|policy| policy == idle)
        && let Err(error) = lowest(other)
    {
        tracing::debug!(?error, "threads that hash do not give way");
    }
}

/// Elsewhere it is not done.
#[cfg(not(target_os = "linux"))]
fn give_way() {}

#[cfg(test)]
mod tests {
    use super::*;

    fn work(password: &str) -> Work {
        Work {
            params: (8, 1, 1),
            salt: b"0123456789abcdef".to_vec(),
            length: 32,
            password: password.into(),
        }
    }

    fn asked(shared: &Shared, passwords: &[&'static str]) -> Vec<(&'static str, oneshot::Receiver<Vec<u8>>)> {
        let ask = |password| (password, shared.add(work(password)).unwrap());
        passwords.iter().copied().map(ask).collect()
    }

    async fn all_are_answered(waiting: Vec<(&str, oneshot::Receiver<Vec<u8>>)>) {
        for (password, waiting) in waiting {
            assert_eq!(
                waiting.await.unwrap(),
                work(password).compute(&mut Vec::new()),
                "{password}"
            );
        }
    }

    #[tokio::test]
    async fn whoever_asks_is_answered_also_where_threads_that_give_way_get_no_core() {
        // So many have begun, and stand still; the others do not even begin.
        for begun in 0..=2 {
            let shared = Shared::new(Duration::from_millis(4));
            let waiting = asked(&shared, &["one", "two", "three", "four"]);
            let stuck: Vec<_> = (0..begun).map(|_| shared.next(Pace::GivesWay).unwrap()).collect();
            let usual = thread::spawn({
                let shared = Arc::clone(&shared);
                move || shared.work(Pace::Usual)
            });
            all_are_answered(waiting).await;
            // It sleeps by now, or soon: who comes later is looked after, too, also once another thread has begun.
            all_are_answered(asked(&shared, &["five"])).await;
            thread::sleep(Duration::from_millis(20));
            let (tell, waiting) = oneshot::channel();
            let sixth = {
                let (work, answer) = (work("six"), Mutex::new(Some(tell)));
                let mut jobs = shared.jobs();
                jobs.waiting.push_back(Arc::new(Job { work, answer }));
                jobs.begin(Pace::GivesWay).unwrap()
            };
            shared.more.notify_all();
            all_are_answered(vec![("six", waiting)]).await;
            // They go on: nobody waits for it any more.
            for job in stuck.into_iter().chain([sixth]) {
                shared.done(&job);
                job.answer(Vec::new());
            }
            assert!(shared.jobs().under_way.is_empty());
            drop(Ending(shared));
            usual.join().unwrap();
        }
    }

    #[test]
    fn nothing_is_taken_over_that_has_not_taken_long_or_twice_or_that_nobody_waits_for() {
        let hour = Duration::from_secs(3600);
        let shared = Shared::new(hour);
        let mut waiting = asked(&shared, &["one", "two", "three", "four"]);
        let first = shared.next(Pace::GivesWay).unwrap();
        let _second = shared.next(Pace::GivesWay).unwrap();
        // What the one at the usual pace has begun is nobody's to take over.
        let _third = shared.next(Pace::Usual).unwrap();
        assert!(shared.jobs().stuck(hour).is_none());
        assert!(Arc::ptr_eq(&shared.jobs().stuck(Duration::ZERO).unwrap(), &first));
        waiting.remove(1);
        assert!(shared.jobs().stuck(Duration::ZERO).is_none());
        // A thread may lose its core between the answer and saying that it is done.
        let fourth = shared.next(Pace::GivesWay).unwrap();
        fourth.answer(Vec::new());
        assert!(shared.jobs().stuck(Duration::ZERO).is_none());
        assert!(shared.jobs().waiting.is_empty());
    }

    #[test]
    fn nothing_is_hashed_for_somebody_who_has_gone_away() {
        let shared = Shared::new(LONG);
        let mut waiting = asked(&shared, &["one", "two", "three"]);
        waiting.drain(..2);
        let third = shared.next(Pace::Usual).unwrap();
        assert_eq!(
            third.work.compute(&mut Vec::new()),
            work("three").compute(&mut Vec::new())
        );
        asked(&shared, &["four"]).clear();
        assert!(shared.jobs().begin(Pace::Usual).is_none());
        assert!(shared.jobs().waiting.is_empty());
    }

    #[tokio::test]
    async fn more_than_may_wait_are_refused_and_so_is_whoever_comes_when_it_is_over() {
        let shared = Shared::new(LONG);
        let mut waiting: Vec<_> = (0..QUEUE).map(|_| shared.add(work("one")).unwrap()).collect();
        assert!(shared.add(work("one")).is_err());
        // Anyone who has gone away takes nobody's place.
        waiting.pop();
        waiting.push(shared.add(work("one")).unwrap());
        assert!(shared.add(work("one")).is_err());
        drop(Ending(Arc::clone(&shared)));
        assert!(shared.add(work("one")).is_err());
        assert!(shared.next(Pace::Usual).is_none());
        assert!(waiting.remove(0).await.is_err());
    }

    /// Memory for hashing is 19 MiB a thread; where it was let go, glibc would take another place for it each time.
    #[test]
    fn a_thread_hashes_in_the_same_memory_again() {
        let mut memory = Vec::new();
        work("one").compute(&mut memory);
        let place = memory.as_ptr();
        assert_eq!(memory.len(), 8);
        let again = work("two").compute(&mut memory);
        assert_eq!(memory.as_ptr(), place);
        assert_eq!(again, work("two").compute(&mut Vec::new()));
    }
}
