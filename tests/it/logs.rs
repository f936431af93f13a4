//! Everything that a test logs: spans and events of `tracing`, and records of `log`.

use std::cell::RefCell;
use std::io;
use std::sync::Once;
use tracing_subscriber::fmt::format::FmtSpan;

thread_local! {
    /// Each test runs on a thread of its own, with all its tasks.
    static LOG: RefCell<Option<Vec<u8>>> = const { RefCell::new(None) };
}

/// Begins to record, at the finest level.
pub(crate) fn record() {
    static SUBSCRIBER: Once = Once::new();
    SUBSCRIBER.call_once(|| {
        tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_span_events(FmtSpan::FULL)
            .with_ansi(false)
            .with_writer(|| Log)
            .init();
    });
    LOG.set(Some(Vec::new()));
}

/// What this thread has logged since it began to record. Ends recording.
pub(crate) fn recorded() -> String {
    String::from_utf8_lossy(&LOG.take().expect("`record` was called")).into_owned()
}

struct Log;

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        LOG.with_borrow_mut(|log| log.iter_mut().for_each(|log| log.extend_from_slice(bytes)));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
