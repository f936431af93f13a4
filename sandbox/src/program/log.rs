//! The log of requests: aligned for people, lines of JSON for programs.
//!
//! Requests are answered without regard to who reads the log. Lines wait for a thread of their own; if
//! they come faster than they are read, the newest are left out, and the log says how many.

use openai_admin_sandbox::Recorded;
use serde_json::json;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};
use tokio::time::timeout;

/// How many lines may wait.
const WAITING: usize = 4096;

/// How long the last lines have to be written when the program ends.
const PATIENCE: Duration = Duration::from_secs(1);

/// How a line looks.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Style {
    Colour,
    Plain,
    Json,
}

impl Style {
    /// What suits the standard error stream.
    fn here() -> Self {
        let wants_none = std::env::var_os("NO_COLOR").is_some_and(|set| !set.is_empty());
        match (io::stderr().is_terminal(), wants_none) {
            (false, _) => Self::Json,
            (true, true) => Self::Plain,
            (true, false) => Self::Colour,
        }
    }

    /// A request as a line. Bodies are left out, and keys are no part of what is recorded.
    fn line(self, request: &Recorded) -> String {
        let Recorded { operation, method, path, query, status, .. } = request;
        if self == Self::Json {
            let line = json!({
                "method": method, "path": path, "query": query, "operation": operation, "status": status,
            });
            return format!("{line}\n");
        }
        // A request whose connection broke has no status.
        let shown = status.map_or_else(|| "---".to_owned(), |status| status.to_string());
        let shown = match (self, status) {
            (Self::Colour, Some(200..=299)) => format!("\x1b[32m{shown}\x1b[0m"),
            (Self::Colour, Some(400..=499)) => format!("\x1b[33m{shown}\x1b[0m"),
            (Self::Colour, _) => format!("\x1b[31m{shown}\x1b[0m"),
            _ => shown,
        };
        let operation = operation.unwrap_or("-");
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{shown}  {method:<6}  {operation:<38}  {path}{mark}{query}\n")
    }
}

enum Entry {
    Line(String),
    End,
}

/// Writes requests to the standard error stream.
pub(crate) struct Log {
    entries: mpsc::Sender<Entry>,
    lost: Arc<AtomicU64>,
    ended: oneshot::Receiver<()>,
    style: Style,
}

impl Log {
    pub(crate) fn start() -> io::Result<Self> {
        let (entries, waiting) = mpsc::channel(WAITING);
        let (end, ended) = oneshot::channel();
        let lost = Arc::new(AtomicU64::new(0));
        let counted = Arc::clone(&lost);
        thread::Builder::new().name("log".to_owned()).spawn(move || {
            // Nobody may read any more; that is no reason to stop serving.
            let _ = write(waiting, &counted, BufWriter::new(io::stderr()));
            let _ = end.send(());
        })?;
        Ok(Self { entries, lost, ended, style: Style::here() })
    }

    /// What to call with each request. Never waits.
    pub(crate) fn writer(&self) -> impl Fn(&Recorded) + Send + Sync + 'static {
        let (entries, lost, style) = (self.entries.clone(), Arc::clone(&self.lost), self.style);
        move |request| {
            if entries.try_send(Entry::Line(style.line(request))).is_err() {
                lost.fetch_add(1, Ordering::Relaxed);
            }
        }
    }

    /// Waits for the lines so far, but not for a reader who has stopped reading.
    pub(crate) async fn finish(self) {
        let _ = timeout(PATIENCE, async {
            if self.entries.send(Entry::End).await.is_ok() {
                let _ = self.ended.await;
            }
        })
        .await;
    }
}

/// Writes whatever comes; flushes when nothing is waiting.
fn write(mut waiting: mpsc::Receiver<Entry>, lost: &AtomicU64, mut output: impl Write) -> io::Result<()> {
    while let Some(Entry::Line(line)) = waiting.blocking_recv() {
        output.write_all(line.as_bytes())?;
        if waiting.is_empty() {
            output.flush()?;
            report(lost, &mut output)?;
        }
    }
    report(lost, &mut output)?;
    output.flush()
}

fn report(lost: &AtomicU64, output: &mut impl Write) -> io::Result<()> {
    match lost.swap(0, Ordering::Relaxed) {
        0 => Ok(()),
        lost => writeln!(output, "{}", json!({ "left_out": lost })),
    }
}

#[cfg(test)]
mod tests {
    //! How lines look to people, which tests with pipes do not see.

    use super::*;
    use openai_admin_sandbox::Sandbox;

    #[tokio::test]
    async fn lines_for_people_are_aligned_and_coloured_only_where_that_is_wanted() {
        let sandbox = Sandbox::start().await.unwrap();
        let client = openai_admin::Client::builder().key(Sandbox::KEY).base_url(sandbox.base_url());
        let client = client.build().unwrap();
        client.projects().list().limit(2).await.unwrap();
        client.projects().get("proj_none").await.unwrap_err();
        let requests = sandbox.requests();

        let plain: Vec<_> = requests.iter().map(|request| Style::Plain.line(request)).collect();
        assert!(plain[0].starts_with("200  GET     list_projects  "), "{}", plain[0]);
        assert!(plain[0].ends_with("  /v1/organization/projects?limit=2\n"), "{}", plain[0]);
        assert!(plain[1].starts_with("404  GET     get_project  "), "{}", plain[1]);
        assert_eq!(plain[0].find("/v1"), plain[1].find("/v1"));
        assert!(!plain[0].contains('\x1b'));
        assert!(Style::Colour.line(&requests[0]).starts_with("\x1b[32m200\x1b[0m  GET"));
        assert!(Style::Colour.line(&requests[1]).starts_with("\x1b[33m404\x1b[0m  GET"));
    }

    #[test]
    fn what_cannot_wait_is_counted() {
        let (entries, waiting) = mpsc::channel(2);
        entries.try_send(Entry::Line("one\n".to_owned())).unwrap_or_default();
        entries.try_send(Entry::End).unwrap_or_default();
        let mut output = Vec::new();

        write(waiting, &AtomicU64::new(3), &mut output).unwrap();

        assert_eq!(String::from_utf8(output).unwrap(), "one\n{\"left_out\":3}\n");
    }
}
