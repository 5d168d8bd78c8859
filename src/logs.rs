//! Logs: one line an event, for people or for programs, with the request's identifier. No secrets;
//! of persons only the account and the network address of who was refused.

use std::io::IsTerminal;

use tracing_subscriber::EnvFilter;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

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
        "json" => registry.with(layer.json().flatten_event(true)).try_init(),
        _ => registry.with(layer).try_init(),
    };
    if started.is_ok()
        && let Some(wrong) = wrong
    {
        tracing::warn!("ASSENT_LOG cannot be read ({wrong}); logging info");
    }
}
