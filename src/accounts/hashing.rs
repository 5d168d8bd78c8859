//! The threads that hash.
//!
//! As many as there are cores, each with memory of its own that it uses again, so that the memory stays flat however many
//! people sign in at once. They give way to whatever else wants a core, because hashing takes whole cores for as long as
//! somebody signs in, and pages are to come as fast as ever. One more stands by for when pages take all cores for long: what
//! the others do not begin or get done it does at the pace of pages, one after the other and with memory for one more, which it
//! keeps, too.

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

/// So often in that time the one that stands by looks, while something is to be done.
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
struct Ending(Arc<Desk>);

/// What is to be done and what is under way.
#[derive(Debug, Default)]
struct Desk {
    jobs: Mutex<Jobs>,
    /// One more waits.
    more: Condvar,
    /// There is something to look after.
    watch: Condvar,
}

#[derive(Debug, Default)]
struct Jobs {
    waiting: VecDeque<Arc<Job>>,
    under_way: Vec<UnderWay>,
    /// How many threads there are that give way.
    threads: usize,
    is_over: bool,
}

#[derive(Debug)]
struct Job {
    work: Work,
    asked: Instant,
    /// Whoever has the hash first takes it.
    answer: Mutex<Option<oneshot::Sender<Vec<u8>>>>,
}

#[derive(Debug)]
struct UnderWay {
    job: Arc<Job>,
    since: Instant,
    /// The one that stands by has taken it, too.
    is_taken_over: bool,
}

impl Hashers {
    /// Starts them.
    pub(super) fn start() -> Self {
        let threads = thread::available_parallelism().map_or(2, |cores| cores.get());
        let desk = Desk::of(threads);
        for _ in 0..threads {
            let desk = Arc::clone(&desk);
            thread::spawn(move || {
                give_way();
                let mut memory = Vec::new();
                let mut next = None;
                while let Some(job) = next.or_else(|| desk.next()) {
                    let hash = job.work.compute(&mut memory);
                    next = desk.done(&job, hash);
                }
            });
        }
        thread::spawn({
            let desk = Arc::clone(&desk);
            move || desk.stand_by(LONG, &mut Vec::new())
        });
        Self(Arc::new(Ending(desk)))
    }

    /// Hashes.
    ///
    /// # Errors
    /// When too many wait.
    pub(super) async fn hash(&self, work: Work) -> Result<Vec<u8>, Overloaded> {
        let told = self.0.0.add(work)?;
        told.await.map_err(|_| Overloaded)
    }
}

impl Drop for Ending {
    fn drop(&mut self) {
        let mut jobs = self.0.jobs();
        jobs.is_over = true;
        jobs.waiting.clear();
        drop(jobs);
        self.0.more.notify_all();
        self.0.watch.notify_all();
    }
}

impl Desk {
    fn of(threads: usize) -> Arc<Self> {
        let jobs = Jobs {
            threads,
            ..Jobs::default()
        };
        Arc::new(Self {
            jobs: Mutex::new(jobs),
            ..Self::default()
        })
    }

    fn jobs(&self) -> MutexGuard<'_, Jobs> {
        self.jobs.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn add(&self, work: Work) -> Result<oneshot::Receiver<Vec<u8>>, Overloaded> {
        let (tell, told) = oneshot::channel();
        let answer = Mutex::new(Some(tell));
        let asked = Instant::now();
        let mut jobs = self.jobs();
        if jobs.waiting.len() >= QUEUE {
            jobs.waiting.retain(|job| job.is_wanted());
        }
        if jobs.is_over || jobs.waiting.len() >= QUEUE {
            return Err(Overloaded);
        }
        let is_first = jobs.is_idle();
        jobs.waiting.push_back(Arc::new(Job { work, asked, answer }));
        drop(jobs);
        self.more.notify_one();
        if is_first {
            self.watch.notify_one();
        }
        Ok(told)
    }

    /// The next one for a thread that gives way. `None` when it is over.
    fn next(&self) -> Option<Arc<Job>> {
        let mut jobs = self.jobs();
        while !jobs.is_over {
            let next = jobs.begin();
            if next.is_some() {
                return next;
            }
            jobs = self.more.wait(jobs).unwrap_or_else(PoisonError::into_inner);
        }
        None
    }

    /// Answers, and gives the thread one of those that wait. It begins before it answers: whoever is answered may take its
    /// core, and until it had one again it would look as if nobody began anything.
    fn done(&self, job: &Arc<Job>, hash: Vec<u8>) -> Option<Arc<Job>> {
        let mut jobs = self.jobs();
        jobs.under_way.retain(|other| !Arc::ptr_eq(&other.job, job));
        let next = jobs.begin();
        drop(jobs);
        job.answer(hash);
        next
    }

    /// Does at the usual pace what those that give way do not get done in `long`, until it is over.
    ///
    /// `memory` is kept for the next time, though it is seldom needed: glibc does not find the place of such a large and
    /// aligned block again once it was let go, and takes another one each time.
    fn stand_by(&self, long: Duration, memory: &mut Vec<Block>) {
        let mut jobs = self.jobs();
        while !jobs.is_over {
            if let Some(job) = jobs.stuck(long) {
                drop(jobs);
                if job.is_wanted() {
                    job.answer(job.work.compute(memory));
                }
                jobs = self.jobs();
            } else if jobs.is_idle() {
                jobs = self.watch.wait(jobs).unwrap_or_else(PoisonError::into_inner);
            } else {
                let waited = self.watch.wait_timeout(jobs, long / LOOKS);
                jobs = waited.unwrap_or_else(PoisonError::into_inner).0;
            }
        }
    }
}

impl Jobs {
    fn is_idle(&self) -> bool {
        self.waiting.is_empty() && self.under_way.is_empty()
    }

    /// The first that somebody waits for still.
    fn begin(&mut self) -> Option<Arc<Job>> {
        let mut first = std::iter::from_fn(|| self.waiting.pop_front());
        let job = first.find(|job| job.is_wanted())?;
        self.under_way.push(UnderWay {
            job: Arc::clone(&job),
            since: Instant::now(),
            is_taken_over: false,
        });
        Some(job)
    }

    /// One that a thread has had for long; or where no thread gets anything done, one that waits.
    fn stuck(&mut self, long: Duration) -> Option<Arc<Job>> {
        let is_stuck = |job: &&mut UnderWay| !job.is_taken_over && job.since.elapsed() >= long;
        if let Some(stuck) = self.under_way.iter_mut().find(is_stuck) {
            stuck.is_taken_over = true;
            return Some(Arc::clone(&stuck.job));
        }
        if !self.under_way.iter().all(|job| job.is_taken_over) {
            return None;
        }
        // A thread that is free begins at once, if it has a core.
        let all_are_stuck = self.under_way.len() == self.threads;
        let is_left = |job: &mut Arc<Job>| all_are_stuck || job.asked.elapsed() >= long;
        self.waiting.pop_front_if(is_left)
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

    fn asked(desk: &Desk, passwords: &[&'static str]) -> Vec<(&'static str, oneshot::Receiver<Vec<u8>>)> {
        let ask = |password| (password, desk.add(work(password)).unwrap());
        passwords.iter().copied().map(ask).collect()
    }

    async fn all_are_answered(told: Vec<(&str, oneshot::Receiver<Vec<u8>>)>) {
        for (password, told) in told {
            assert_eq!(
                told.await.unwrap(),
                work(password).compute(&mut Vec::new()),
                "{password}"
            );
        }
    }

    #[tokio::test]
    async fn whoever_asks_is_answered_also_where_threads_that_give_way_get_no_core() {
        // So many of the two have begun, and stand still; the others do not even begin.
        for begun in 0..=2 {
            let desk = Desk::of(2);
            let told = asked(&desk, &["one", "two", "three", "four"]);
            let stuck: Vec<_> = (0..begun).map(|_| desk.next().unwrap()).collect();
            let standing_by = thread::spawn({
                let desk = Arc::clone(&desk);
                move || {
                    let mut memory = Vec::new();
                    desk.stand_by(Duration::from_millis(4), &mut memory);
                    memory
                }
            });
            all_are_answered(told).await;
            // It sleeps by now, or soon: who comes later is looked after, too.
            all_are_answered(asked(&desk, &["five"])).await;
            // They go on: nobody waits for it any more.
            for job in stuck {
                desk.done(&job, job.work.compute(&mut Vec::new()));
            }
            assert!(desk.jobs().is_idle());
            // By then it has found nothing to do, and keeps the memory all the same.
            thread::sleep(Duration::from_millis(40));
            drop(Ending(desk));
            assert_eq!(standing_by.join().unwrap().len(), 8);
        }
    }

    #[test]
    fn nothing_is_taken_over_that_has_not_taken_long_nor_waits_while_others_get_on() {
        let hour = Duration::from_secs(3600);
        let desk = Desk::of(2);
        let _told = asked(&desk, &["one", "two", "three"]);
        assert!(desk.jobs().stuck(hour).is_none());
        let (first, _second) = (desk.next().unwrap(), desk.next().unwrap());
        assert!(desk.jobs().stuck(hour).is_none());
        // Each is taken over once; then the third is all that is left.
        for _ in 0..3 {
            assert!(desk.jobs().stuck(Duration::ZERO).is_some());
        }
        assert!(desk.jobs().stuck(Duration::ZERO).is_none());
        // One gets on: what comes waits for its thread for as long as for any other.
        assert!(desk.done(&first, Vec::new()).is_none());
        let _told = asked(&desk, &["four"]);
        assert!(desk.jobs().stuck(hour).is_none());
        let fourth = desk.next().unwrap();
        let _told = asked(&desk, &["five"]);
        assert!(desk.jobs().stuck(hour).is_none());
        // A thread that is done with one has the next at once: none waits while it gives way to whoever is answered.
        assert!(desk.done(&fourth, Vec::new()).is_some());
        assert!(desk.jobs().waiting.is_empty());
    }

    #[test]
    fn nothing_is_hashed_for_somebody_who_has_gone_away() {
        let desk = Desk::of(1);
        let mut told = asked(&desk, &["one", "two", "three"]);
        told.drain(..2);
        let third = desk.next().unwrap();
        assert_eq!(
            third.work.compute(&mut Vec::new()),
            work("three").compute(&mut Vec::new())
        );
        told.extend(asked(&desk, &["four"]));
        told.pop();
        assert!(desk.done(&third, Vec::new()).is_none());
        assert!(desk.jobs().is_idle());
    }

    #[tokio::test]
    async fn more_than_may_wait_are_refused_and_so_is_whoever_comes_when_it_is_over() {
        let desk = Desk::of(1);
        let mut told: Vec<_> = (0..QUEUE).map(|_| desk.add(work("one")).unwrap()).collect();
        assert!(desk.add(work("one")).is_err());
        // Whoever has gone away takes nobody's place.
        told.pop();
        told.push(desk.add(work("one")).unwrap());
        assert!(desk.add(work("one")).is_err());
        drop(Ending(Arc::clone(&desk)));
        assert!(desk.add(work("one")).is_err());
        assert!(desk.next().is_none());
        assert!(told.remove(0).await.is_err());
    }
}
