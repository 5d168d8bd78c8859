//! Connections as the server sees them, below its requests. What actix answers itself, since no request came of it (a head
//! that cannot be parsed, is too large or too slow), gets the headers that every answer has. And those who never send a
//! request give way when connections become few.

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

/// How often it is looked whether connections are few.
const LOOK: Duration = Duration::from_millis(250);
/// How long somebody may take for the head of the first request when they are.
const PATIENCE: Duration = Duration::from_secs(1);

/// The connections of one worker.
#[derive(Debug)]
pub struct Wires {
    most: usize,
    is_secure: bool,
    open: Cell<usize>,
    /// Those that had made no request when it was last looked.
    silent: RefCell<Vec<Weak<Exchange>>>,
}

impl Wires {
    /// At most so many connections, of which those that never send a request are ended before the others have to wait.
    /// `is_secure` says that people come by HTTPS.
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

    /// A connection that has just come.
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

    /// Ends silent connections when seven eighths are taken: all that have had time enough.
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

/// What is known of a connection's requests: kept beside them, too.
#[derive(Debug)]
pub struct Exchange {
    since: Instant,
    /// It has made a request.
    has_begun: Cell<bool>,
    is_ended: Cell<bool>,
    answers: Cell<Answers>,
    /// Wakes whoever waits for a silent connection to send something.
    waker: RefCell<Option<Waker>>,
}

/// Whose bytes are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answers {
    /// Nobody has been answered since the last flush: what is written is actix's own.
    None,
    /// An answer of ours is being written.
    Ours,
    /// It has ended, and may still be in a buffer.
    Ending,
}

impl Exchange {
    /// A request has come whole; its answer lasts until what is returned is dropped.
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

/// An answer on its way.
#[derive(Debug)]
pub struct Answer(Rc<Exchange>);

impl Drop for Answer {
    fn drop(&mut self) {
        self.0.answers.set(Answers::Ending);
    }
}

/// The body of an answer, which has ended when this is dropped.
pub struct AnswerBody {
    body: BoxBody,
    _answer: Option<Answer>,
}

impl AnswerBody {
    /// The body of this answer.
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
    /// An answer of actix's with its headers, as far as it is not written, and how long it was without them.
    headed: Option<(BytesMut, usize)>,
}

impl Wire {
    /// What is known of its requests.
    pub fn exchange(&self) -> Rc<Exchange> {
        Rc::clone(&self.exchange)
    }

    /// Writes what is left of an answer of actix's.
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

/// A bare head of actix's with our headers; `None` if these bytes are something else, such as `100 Continue`.
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
                // As if the other side had closed it.
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
        // actix flushes when its buffer is empty.
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
