//! Who is next: one at a time has the turn, and hands it on. Somebody who waits in the same thread goes before the others,
//! for a while, so that no other thread has to be woken for each of many short turns.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, ThreadId};

use tokio::sync::oneshot;

/// So often in a row somebody is overtaken.
const IN_A_ROW: usize = 16;

/// So many go before somebody who stands last.
const TOGETHER: usize = 20;

/// A queue for the turn.
#[derive(Debug, Default)]
pub(super) struct Line(Mutex<Queue>);

#[derive(Debug, Default)]
struct Queue {
    is_taken: bool,
    waiting: VecDeque<Waiting>,
    in_a_row: usize,
    /// So many have gone before somebody who stands last.
    before_last: usize,
}

#[derive(Debug)]
struct Waiting {
    /// Where; `None` stands last.
    thread: Option<ThreadId>,
    give: oneshot::Sender<Token>,
}

/// The turn. Dropped, it is the next one's.
#[derive(Debug)]
pub(super) struct Token(Arc<Line>);

/// A place in the line.
#[derive(Debug)]
pub(super) enum Place {
    /// The first: it is one's turn.
    First(Token),
    /// Behind others. Whoever drops it has left.
    Behind(oneshot::Receiver<Token>),
}

impl Line {
    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How many wait.
    #[cfg(test)]
    pub(super) fn waiting(&self) -> usize {
        self.queue().waiting.len()
    }

    /// Takes a place behind those that wait already; those in the thread where a turn ends go first.
    pub(super) fn stand(self: &Arc<Self>) -> Place {
        self.stand_in(Some(thread::current().id()))
    }

    /// Takes a place behind those that wait and those that will come, as long as they are not too many.
    pub(super) fn stand_last(self: &Arc<Self>) -> Place {
        self.stand_in(None)
    }

    fn stand_in(self: &Arc<Self>, thread: Option<ThreadId>) -> Place {
        let mut queue = self.queue();
        if !queue.is_taken {
            queue.is_taken = true;
            return Place::First(Token(Arc::clone(self)));
        }
        let (give, given) = oneshot::channel();
        queue.waiting.push_back(Waiting { thread, give });
        Place::Behind(given)
    }
}

impl Queue {
    /// `None`: nobody waits.
    fn take_next(&mut self, here: ThreadId) -> Option<Waiting> {
        let is_last = |waiting: &Waiting| waiting.thread.is_none();
        let last = self.waiting.iter().position(is_last);
        let first = self.waiting.iter().position(|waiting| !is_last(waiting));
        let (Some(first), true) = (first, last.is_none() || self.before_last < TOGETHER) else {
            self.before_last = 0;
            return self.waiting.remove(last?);
        };
        self.before_last += usize::from(last.is_some());
        let is_here = |waiting: &Waiting| waiting.thread == Some(here);
        let at = match self.in_a_row {
            IN_A_ROW => first,
            _ => self.waiting.iter().position(is_here).unwrap_or(first),
        };
        self.in_a_row = if at == first { 0 } else { self.in_a_row + 1 };
        self.waiting.remove(at)
    }
}

impl Drop for Token {
    fn drop(&mut self) {
        let mut queue = self.0.queue();
        // They may be very many, when the disk stood still for a while: handing it on through each of them would be a call
        // within a call.
        queue.waiting.retain(|waiting| !waiting.give.is_closed());
        let next = queue.take_next(thread::current().id());
        queue.is_taken = next.is_some();
        drop(queue);
        if let Some(next) = next {
            // Whoever leaves just now drops it, and so hands it on.
            let _ = next.give.send(Self(Arc::clone(&self.0)));
        }
    }
}

impl Place {
    /// Waits for the turn. `None` is told to nobody: a line is never given up while somebody stands in it.
    pub(super) async fn come(self) -> Option<Token> {
        match self {
            Self::First(token) => Some(token),
            Self::Behind(given) => given.await.ok(),
        }
    }

    /// As [`Place::come`], where waiting holds nobody up.
    pub(super) fn come_blocking(self) -> Option<Token> {
        match self {
            Self::First(token) => Some(token),
            Self::Behind(given) => given.blocking_recv().ok(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn another_thread() -> ThreadId {
        thread::spawn(|| thread::current().id()).join().unwrap()
    }

    /// In which order those are taken who wait, when each turn ends in the thread `here`.
    fn order(waiting: &[Option<ThreadId>], here: ThreadId) -> Vec<usize> {
        let mut queue = Queue::default();
        let mut places = Vec::new();
        for thread in waiting {
            let (give, given) = oneshot::channel();
            queue.waiting.push_back(Waiting { thread: *thread, give });
            places.push(given);
        }
        let line = Arc::new(Line::default());
        std::iter::from_fn(|| {
            let _ = queue.take_next(here)?.give.send(Token(Arc::clone(&line)));
            let taken = places.iter_mut().position(|place| place.try_recv().is_ok());
            Some(taken.unwrap())
        })
        .collect()
    }

    #[test]
    fn who_waits_in_the_same_thread_goes_before_others_and_who_stands_last_goes_last() {
        let (here, there) = (thread::current().id(), another_thread());
        let waiting = [Some(there), Some(here), Some(here), None, Some(here), Some(there)];
        assert_eq!(order(&waiting, here), [1, 2, 4, 0, 5, 3]);
        assert_eq!(order(&waiting, there), [0, 5, 1, 2, 4, 3]);
    }

    #[test]
    fn nobody_is_overtaken_for_ever() {
        let (here, there) = (thread::current().id(), another_thread());
        let mut waiting = vec![None, Some(there)];
        waiting.resize(2 * TOGETHER, Some(here));
        let order = order(&waiting, here);
        let place = |of: usize| order.iter().position(|taken| *taken == of);
        assert_eq!((place(0), place(1)), (Some(TOGETHER), Some(IN_A_ROW)));
    }

    #[test]
    fn however_many_have_left_it_is_handed_on() {
        let line = Arc::new(Line::default());
        let first = line.stand();
        // As when the disk stood still for a while, and nobody waited so long.
        for _ in 0..100_000 {
            drop(line.stand());
        }
        drop(first);
        assert!(matches!(line.stand(), Place::First(_)));
    }

    #[tokio::test]
    async fn whoever_leaves_hands_it_on() {
        let line = Arc::new(Line::default());
        let first = line.stand();
        assert!(matches!(first, Place::First(_)));
        let (second, third, fourth) = (line.stand(), line.stand(), line.stand_last());
        drop(second);
        drop(first);
        // It is the third's, who leaves without having looked.
        drop(third);
        let token = fourth.come().await;
        assert!(token.is_some() && matches!(line.stand(), Place::Behind(_)));
        drop(token);
        assert!(matches!(line.stand(), Place::First(_)));
    }
}
