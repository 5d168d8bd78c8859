//! Logs: one line an event, for people or for programs, with the request's identifier. No secrets;
//! of persons only the account and the network address of who was refused.

use std::fmt::{self, Write};
use std::io::IsTerminal;

use tracing::field::{Field, Visit};
use tracing::{Event, Metadata, Subscriber};
use tracing_subscriber::layer::{Context, Filter, SubscriberExt};
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, Layer};

/// Starts logging to standard error. A filter that cannot be read is replaced by `info`, and that is logged.
pub fn start(filter: &str, format: &str) {
    let parsed = EnvFilter::try_new(filter);
    let wrong = parsed.as_ref().err().map(ToString::to_string);
    let registry = tracing_subscriber::registry().with(parsed.unwrap_or_else(|_| EnvFilter::new("info")));
    let layer = tracing_subscriber::fmt::layer()
        .with_writer(std::io::stderr)
        // In a file or a journal colours would be noise.
        .with_ansi(std::io::stderr().is_terminal())
        .with_target(true);
    let started = match format {
        "json" => registry
            .with(layer.json().flatten_event(true).with_filter(OfOurs))
            .try_init(),
        _ => registry.with(layer.with_filter(OfOurs)).try_init(),
    };
    if started.is_ok()
        && let Some(wrong) = wrong
    {
        tracing::warn!("ASSENT_LOG cannot be read ({wrong}); logging info");
    }
}

/// Drops the error that actix logs for each malformed request: with enough of them anybody could fill the disk, or hide a
/// line that matters.
struct OfOurs;

/// The target of those errors, and how the message begins.
const DISPATCHER: &str = "actix_http::h1::dispatcher";
const STREAM_ERROR: &str = "stream error";

impl<S: Subscriber> Filter<S> for OfOurs {
    fn enabled(&self, _: &Metadata<'_>, _: &Context<'_, S>) -> bool {
        true
    }

    fn event_enabled(&self, event: &Event<'_>, _: &Context<'_, S>) -> bool {
        if event.metadata().target() != DISPATCHER {
            return true;
        }
        let mut message = Message(String::new());
        event.record(&mut message);
        !message.0.starts_with(STREAM_ERROR)
    }
}

/// The message of an event.
struct Message(String);

impl Visit for Message {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        if field.name() == "message" {
            // Writing to a String cannot fail.
            let _ = write!(self.0, "{value:?}");
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::sync::{Arc, Mutex};

    use super::*;

    #[derive(Clone, Default)]
    struct Lines(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Lines {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_malformed_request_is_no_line_and_a_fault_beside_it_is() {
        let lines = Lines::default();
        let writer = lines.clone();
        let layer = tracing_subscriber::fmt::layer().with_writer(move || writer.clone());
        let subscriber = tracing_subscriber::registry().with(layer.with_filter(OfOurs));
        tracing::subscriber::with_default(subscriber, || {
            tracing::error!(target: "actix_http::h1::dispatcher", "stream error: {}", "request parse error");
            tracing::error!(target: "actix_http::h1::dispatcher", "Response payload stream error: {}", "gone");
            tracing::error!("stream error of our own");
        });
        let written = String::from_utf8(lines.0.lock().unwrap().clone()).unwrap();
        assert_eq!(written.lines().count(), 2, "{written}");
        assert!(!written.contains("parse error"), "{written}");
    }
}
