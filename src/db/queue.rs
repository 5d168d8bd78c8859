//! The queue for the write lock of an SQLite database. One transaction at a time holds the lock and hands it to the next.
//! For a while, waiters on the thread that releases the lock go before the others: handing the lock to another thread
//! means waking it, which takes longer than most transactions.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, ThreadId};

use tokio::sync::oneshot;

/// How many times in a row the waiter at the head of the queue may be overtaken.
const MAX_OVERTAKEN: usize = 16;

/// How many waiters may go before one that entered with [`WriteQueue::enter_last`].
const MAX_BEFORE_LAST: usize = 20;

/// A queue for the write lock.
#[derive(Debug, Default)]
pub(super) struct WriteQueue(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    is_locked: bool,
    waiters: VecDeque<Waiter>,
    /// How many times in a row the head of the queue has been overtaken.
    overtaken: usize,
    /// How many have gone before a waiter that entered last.
    before_last: usize,
}

#[derive(Debug)]
struct Waiter {
    /// The thread that it waits on; `None` if it entered with [`WriteQueue::enter_last`].
    thread: Option<ThreadId>,
    grant: oneshot::Sender<Permit>,
}

/// The right to write. Dropping it hands it to the next waiter.
#[derive(Debug)]
pub(super) struct Permit(Arc<WriteQueue>);

/// A place in the queue.
#[derive(Debug)]
pub(super) enum Ticket {
    /// The lock was free.
    Ready(Permit),
    /// Others are ahead. Dropping the ticket leaves the queue.
    Waiting(oneshot::Receiver<Permit>),
}

impl WriteQueue {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The number of waiters.
    #[cfg(test)]
    pub(super) fn waiting(&self) -> usize {
        self.state().waiters.len()
    }

    /// Enters the queue behind those that wait already, except that waiters on the releasing thread go first.
    pub(super) fn enter(self: &Arc<Self>) -> Ticket {
        self.enter_as(Some(thread::current().id()))
    }

    /// Enters the queue behind all other waiters, including those that arrive later, up to [`MAX_BEFORE_LAST`] of them.
    pub(super) fn enter_last(self: &Arc<Self>) -> Ticket {
        self.enter_as(None)
    }

    fn enter_as(self: &Arc<Self>, thread: Option<ThreadId>) -> Ticket {
        let mut state = self.state();
        if !state.is_locked {
            state.is_locked = true;
            return Ticket::Ready(Permit(Arc::clone(self)));
        }
        let (grant, granted) = oneshot::channel();
        state.waiters.push_back(Waiter { thread, grant });
        Ticket::Waiting(granted)
    }
}

impl State {
    /// Removes the waiter that is next when the lock is released on the thread `here`; `None` if there is none.
    fn take_next(&mut self, here: ThreadId) -> Option<Waiter> {
        let is_last = |waiter: &Waiter| waiter.thread.is_none();
        let last = self.waiters.iter().position(is_last);
        let first = self.waiters.iter().position(|waiter| !is_last(waiter));
        let (Some(first), true) = (first, last.is_none() || self.before_last < MAX_BEFORE_LAST) else {
            self.before_last = 0;
            return self.waiters.remove(last?);
        };
        self.before_last += usize::from(last.is_some());
        let is_here = |waiter: &Waiter| waiter.thread == Some(here);
        let at = match self.overtaken {
            MAX_OVERTAKEN => first,
            _ => self.waiters.iter().position(is_here).unwrap_or(first),
        };
        self.overtaken = if at == first { 0 } else { self.overtaken + 1 };
        self.waiters.remove(at)
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        let mut state = self.0.state();
        // After the disk has stalled, thousands of waiters may have timed out. Handing the permit to each of them in turn would
        // recurse once per waiter.
        state.waiters.retain(|waiter| !waiter.grant.is_closed());
        let next = state.take_next(thread::current().id());
        state.is_locked = next.is_some();
        drop(state);
        if let Some(next) = next {
            // If the receiver was dropped just now, the permit is dropped here and goes on to the next waiter.
            let _ = next.grant.send(Self(Arc::clone(&self.0)));
        }
    }
}

impl Ticket {
    /// Waits for the lock. `None` cannot occur while the queue exists: a waiter is only removed to be granted the lock.
    pub(super) async fn acquire(self) -> Option<Permit> {
        match self {
            Self::Ready(permit) => Some(permit),
            Self::Waiting(granted) => granted.await.ok(),
        }
    }

    /// The same on a thread that may block.
    pub(super) fn acquire_blocking(self) -> Option<Permit> {
        match self {
            Self::Ready(permit) => Some(permit),
            Self::Waiting(granted) => granted.blocking_recv().ok(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn another_thread() -> ThreadId {
        thread::spawn(|| thread::current().id()).join().unwrap()
    }

    /// The order in which these waiters get the lock when it is always released on the thread `here`.
    fn order(waiting: &[Option<ThreadId>], here: ThreadId) -> Vec<usize> {
        let mut state = State::default();
        let mut tickets = Vec::new();
        for thread in waiting {
            let (grant, granted) = oneshot::channel();
            state.waiters.push_back(Waiter { thread: *thread, grant });
            tickets.push(granted);
        }
        let queue = Arc::new(WriteQueue::default());
        std::iter::from_fn(|| {
            let _ = state.take_next(here)?.grant.send(Permit(Arc::clone(&queue)));
            let granted = tickets.iter_mut().position(|ticket| ticket.try_recv().is_ok());
            Some(granted.unwrap())
        })
        .collect()
    }

    #[test]
    fn waiters_on_the_releasing_thread_go_first_and_those_that_entered_last_go_last() {
        let (here, there) = (thread::current().id(), another_thread());
        let waiting = [Some(there), Some(here), Some(here), None, Some(here), Some(there)];
        assert_eq!(order(&waiting, here), [1, 2, 4, 0, 5, 3]);
        assert_eq!(order(&waiting, there), [0, 5, 1, 2, 4, 3]);
    }

    #[test]
    fn no_waiter_is_overtaken_without_limit() {
        let (here, there) = (thread::current().id(), another_thread());
        let mut waiting = vec![None, Some(there)];
        waiting.resize(2 * MAX_BEFORE_LAST, Some(here));
        let order = order(&waiting, here);
        let place = |of: usize| order.iter().position(|granted| *granted == of);
        assert_eq!((place(0), place(1)), (Some(MAX_BEFORE_LAST), Some(MAX_OVERTAKEN)));
    }

    #[test]
    fn the_lock_is_free_again_however_many_waiters_have_left() {
        let queue = Arc::new(WriteQueue::default());
        let first = queue.enter();
        // As after a long stall of the disk, when every waiter has timed out.
        for _ in 0..100_000 {
            drop(queue.enter());
        }
        drop(first);
        assert!(matches!(queue.enter(), Ticket::Ready(_)));
    }

    #[tokio::test]
    async fn a_waiter_that_leaves_passes_the_lock_on() {
        let queue = Arc::new(WriteQueue::default());
        let first = queue.enter();
        assert!(matches!(first, Ticket::Ready(_)));
        let (second, third, fourth) = (queue.enter(), queue.enter(), queue.enter_last());
        drop(second);
        drop(first);
        // The third has been granted the lock, and leaves without having looked.
        drop(third);
        let permit = fourth.acquire().await;
        assert!(permit.is_some() && matches!(queue.enter(), Ticket::Waiting(_)));
        drop(permit);
        assert!(matches!(queue.enter(), Ticket::Ready(_)));
    }
}
