//! The body of a request, as it arrives: within a time and up to a size, however slowly somebody lets it drip.

use std::cell::{Cell, RefCell};
use std::future::Future;
use std::io::ErrorKind;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};
use std::time::Duration;

use actix_web::dev::Payload;
use actix_web::error::PayloadError;
use actix_web::rt;
use actix_web::rt::time::Sleep;
use actix_web::web::Bytes;
use futures_util::Stream;

use super::PageError;

/// So much is read at most, in bytes, before the connection is cut. What is too large is read and thrown away up to
/// here, so that its sender gets to read the answer.
const SIZE_LIMIT: usize = 64 * 1024 * 1024;
/// How long a body that nobody wanted is held after the answer, so that actix closes the connection instead of reading
/// on for as long as it drips.
const AFTERWARDS: Duration = Duration::from_secs(1);

/// A body with an end: anyone who reads it gets an error when it takes too long, or is too large.
pub struct Body {
    inner: Rc<Inner>,
    deadline: Pin<Box<Sleep>>,
    left: usize,
}

struct Inner {
    payload: RefCell<Payload>,
    has_ended: Cell<bool>,
}

/// What the middleware keeps of a body that it hands on.
pub struct Rest(Rc<Inner>);

impl Body {
    /// The body that comes in with `payload` within `time`.
    pub fn new(payload: Payload, time: Duration) -> (Self, Rest) {
        let inner = Rc::new(Inner {
            payload: RefCell::new(payload),
            has_ended: Cell::new(false),
        });
        let rest = Rest(Rc::clone(&inner));
        let deadline = Box::pin(rt::time::sleep(time));
        let left = SIZE_LIMIT;
        (Self { inner, deadline, left }, rest)
    }
}

impl Stream for Body {
    type Item = Result<Bytes, PayloadError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.deadline.as_mut().poll(cx).is_ready() {
            return Poll::Ready(Some(Err(PayloadError::Io(ErrorKind::TimedOut.into()))));
        }
        let polled = Pin::new(&mut *self.inner.payload.borrow_mut()).poll_next(cx);
        match &polled {
            Poll::Ready(None) => self.inner.has_ended.set(true),
            Poll::Ready(Some(Ok(chunk))) => match self.left.checked_sub(chunk.len()) {
                Some(left) => self.left = left,
                None => return Poll::Ready(Some(Err(PayloadError::Overflow))),
            },
            _ => {}
        }
        polled
    }
}

impl Rest {
    /// After the answer: what has not been read is not read any more, and the connection ends.
    pub fn abandon(self) {
        if !self.0.has_ended.get() {
            rt::spawn(async move {
                rt::time::sleep(AFTERWARDS).await;
                drop(self);
            });
        }
    }
}

/// What the sender is answered about a body that could not be read.
pub fn unread(error: &PayloadError) -> PageError {
    match error {
        PayloadError::Overflow => PageError::TooLarge,
        PayloadError::Io(error) if error.kind() == ErrorKind::TimedOut => PageError::TooSlow,
        _ => PageError::BadRequest("error-broken-request"),
    }
}
