//! Connections, below the requests that they carry. Responses that actix writes itself because no request could be read (the
//! head is malformed, too large, or too slow) get the headers of every response. When few connections are left, those that
//! have not sent a request are closed.

use std::cell::{Cell, RefCell};
use std::io::{IoSlice, Result};
use std::pin::Pin;
use std::rc::{Rc, Weak};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use actix_web::body::{BodySize, BoxBody, MessageBody};
use actix_web::rt;
use actix_web::rt::net::TcpStream;
use actix_web::web::{Bytes, BytesMut};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use super::headers;

/// How often the number of connections is checked.
const LOOK: Duration = Duration::from_millis(250);
/// How long the head of the first request may take when few connections are left.
const PATIENCE: Duration = Duration::from_secs(1);

/// The connections of one worker.
#[derive(Debug)]
pub struct Wires {
    most: usize,
    is_secure: bool,
    open: Cell<usize>,
    /// Those without a request so far.
    silent: RefCell<Vec<Weak<Exchange>>>,
}

impl Wires {
    /// Starts watching over at most `most` connections. `is_secure` says that people come by HTTPS.
    pub fn start(most: usize, is_secure: bool) -> Rc<Self> {
        let wires = Rc::new(Self {
            most,
            is_secure,
            open: Cell::new(0),
            silent: RefCell::default(),
        });
        let watched = Rc::downgrade(&wires);
        rt::spawn(async move {
            while let Some(wires) = watched.upgrade() {
                wires.make_room();
                drop(wires);
                rt::time::sleep(LOOK).await;
            }
        });
        wires
    }

    /// Wraps a connection that was just accepted.
    pub fn wire(self: &Rc<Self>, stream: TcpStream) -> Wire {
        let exchange = Rc::new(Exchange {
            since: Instant::now(),
            has_begun: Cell::new(false),
            is_ended: Cell::new(false),
            answers: Cell::new(Answers::None),
            waker: RefCell::default(),
        });
        self.open.set(self.open.get() + 1);
        self.silent.borrow_mut().push(Rc::downgrade(&exchange));
        Wire {
            stream,
            exchange,
            wires: Rc::clone(self),
            headed: None,
        }
    }

    /// When seven eighths are in use, closes those that have had enough time to send a request and have not.
    fn make_room(&self) {
        let mut silent = self.silent.borrow_mut();
        silent.retain(|exchange| exchange.upgrade().is_some_and(|exchange| !exchange.has_begun.get()));
        if self.open.get() < self.most - self.most / 8 {
            return;
        }
        for exchange in silent.iter().filter_map(Weak::upgrade) {
            if exchange.since.elapsed() >= PATIENCE {
                exchange.end();
            }
        }
    }
}

/// The state of a connection that its requests share.
#[derive(Debug)]
pub struct Exchange {
    since: Instant,
    /// It has sent a request.
    has_begun: Cell<bool>,
    is_ended: Cell<bool>,
    answers: Cell<Answers>,
    /// Wakes the task that reads from it.
    waker: RefCell<Option<Waker>>,
}

/// Who writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answers {
    /// No response of ours is in progress: what is written is actix's own.
    None,
    /// A response of ours is being written.
    Ours,
    /// It has ended, and its end may still be in a buffer.
    Ending,
}

impl Exchange {
    /// Notes that a request was read. Its response is in progress until the returned value is dropped.
    pub fn begin(self: &Rc<Self>) -> Answer {
        self.has_begun.set(true);
        self.waker.borrow_mut().take();
        self.answers.set(Answers::Ours);
        Answer(Rc::clone(self))
    }

    fn end(&self) {
        self.is_ended.set(true);
        if let Some(waker) = self.waker.borrow_mut().take() {
            waker.wake();
        }
    }
}

/// A response in progress.
#[derive(Debug)]
pub struct Answer(Rc<Exchange>);

impl Drop for Answer {
    fn drop(&mut self) {
        self.0.answers.set(Answers::Ending);
    }
}

/// The body of a response, which has ended when this is dropped.
pub struct AnswerBody {
    body: BoxBody,
    _answer: Option<Answer>,
}

impl AnswerBody {
    /// Wraps the body of a response.
    pub fn new(body: impl MessageBody + 'static, answer: Option<Answer>) -> Self {
        Self {
            body: body.boxed(),
            _answer: answer,
        }
    }
}

impl MessageBody for AnswerBody {
    type Error = <BoxBody as MessageBody>::Error;

    fn size(&self) -> BodySize {
        self.body.size()
    }

    fn poll_next(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<std::result::Result<Bytes, Self::Error>>> {
        Pin::new(&mut self.body).poll_next(cx)
    }
}

/// A connection.
#[derive(Debug)]
pub struct Wire {
    stream: TcpStream,
    exchange: Rc<Exchange>,
    wires: Rc<Wires>,
    /// What remains to be written of a response of actix's with our headers, and its length without them.
    headed: Option<(BytesMut, usize)>,
}

impl Wire {
    /// The state that its requests share.
    pub fn exchange(&self) -> Rc<Exchange> {
        Rc::clone(&self.exchange)
    }

    /// Writes what remains of a response of actix's.
    fn poll_headed(&mut self, cx: &mut Context<'_>) -> Poll<Result<usize>> {
        while let Some((bytes, length)) = &mut self.headed {
            if bytes.is_empty() {
                let length = *length;
                self.headed = None;
                return Poll::Ready(Ok(length));
            }
            match Pin::new(&mut self.stream).poll_write(cx, bytes) {
                Poll::Ready(Ok(written)) => drop(bytes.split_to(written)),
                Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                Poll::Pending => return Poll::Pending,
            }
        }
        Poll::Ready(Ok(0))
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        self.wires.open.set(self.wires.open.get().saturating_sub(1));
    }
}

/// A bare error response of actix's with our headers; `None` if the bytes are something else, such as `100 Continue`.
fn with_headers(bytes: &[u8], is_secure: bool) -> Option<BytesMut> {
    let head = bytes.strip_suffix(b"\r\n\r\n")?;
    let is_bare = bytes.starts_with(b"HTTP/1.1 4") && !head.windows(4).any(|end| end == b"\r\n\r\n");
    is_bare.then(|| {
        let mut headed = BytesMut::from(head);
        for (name, value) in headers::all(is_secure) {
            headed.extend_from_slice(format!("\r\n{name}: {value}").as_bytes());
        }
        headed.extend_from_slice(b"\r\n\r\n");
        headed
    })
}

impl AsyncRead for Wire {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<Result<()>> {
        let polled = Pin::new(&mut self.stream).poll_read(cx, buffer);
        if polled.is_pending() && !self.exchange.has_begun.get() {
            if self.exchange.is_ended.get() {
                // As if the client had closed it.
                return Poll::Ready(Ok(()));
            }
            *self.exchange.waker.borrow_mut() = Some(cx.waker().clone());
        }
        polled
    }
}

impl AsyncWrite for Wire {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<Result<usize>> {
        if self.headed.is_none() && self.exchange.answers.get() == Answers::None {
            let headed = with_headers(bytes, self.wires.is_secure);
            self.headed = headed.map(|headed| (headed, bytes.len()));
        }
        if self.headed.is_some() {
            return self.poll_headed(cx);
        }
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        pieces: &[IoSlice<'_>],
    ) -> Poll<Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(cx, pieces)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> {
        // actix flushes once its buffer is empty.
        if self.exchange.answers.get() == Answers::Ending {
            self.exchange.answers.set(Answers::None);
        }
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bare_refusal_gets_the_headers_of_every_answer_and_nothing_else_does() {
        let bare = b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
        let headed = with_headers(bare, true).unwrap();
        let headed = std::str::from_utf8(&headed).unwrap();
        assert!(
            headed.starts_with("HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n"),
            "{headed}"
        );
        assert!(headed.contains("\r\nx-content-type-options: nosniff\r\n") && headed.ends_with("\r\n\r\n"));
        assert!(headed.contains("strict-transport-security"), "{headed}");
        assert!(
            !std::str::from_utf8(&with_headers(bare, false).unwrap())
                .unwrap()
                .contains("strict-transport")
        );
        for other in [
            &b"HTTP/1.1 100 Continue\r\n\r\n"[..],
            b"HTTP/1.1 400 Bad Request\r\ncontent-length: 1\r\n\r\nx",
            b"HTTP/1.1 400 Bad Request\r\n",
            b"HTTP/1.1 404 Not Found\r\n\r\nHTTP/1.1 400 Bad Request\r\n\r\n",
            b"",
        ] {
            assert!(
                with_headers(other, true).is_none(),
                "{:?}",
                String::from_utf8_lossy(other)
            );
        }
    }
}
