//! The stand-in server as a program of its own, for clients in any language.
#![allow(clippy::print_stderr, reason = "a command line tool speaks on its streams")]

mod program;

use clap::Parser;
use openai_admin_sandbox::Sandbox;
use program::log::Log;
use program::options::Options;
use std::io::{self, Write};
use std::process::{self, ExitCode};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run(Options::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(wrong) => {
            eprintln!("openai-admin-sandbox: {wrong}");
            ExitCode::FAILURE
        }
    }
}

async fn run(options: Options) -> Result<(), String> {
    // Before anything is printed: who reads that may send a signal at once.
    let mut signals = Signals::new().map_err(|e| format!("signals cannot be received: {e}"))?;
    let (prints_env, log) = (options.print_env, (!options.quiet).then(Log::start).transpose());
    let records = options.records();
    let log = log.map_err(|e| format!("the log cannot be started: {e}"))?;
    let mut builder = options.apply(Sandbox::builder());
    if let Some(log) = &log {
        builder = builder.log(log.writer());
    }
    let sandbox = builder.start().await.map_err(|e| e.to_string())?;
    announce(prints_env, records, &sandbox).map_err(|e| format!("standard output cannot be written: {e}"))?;
    signals.next().await;
    tokio::select! {
        () = async {
            sandbox.shutdown().await;
            if let Some(log) = log {
                log.finish().await;
            }
        } => Ok(()),
        // Who asks twice does not want to wait for requests under way, or for a disk. The file stays whole.
        number = signals.next() => process::exit(128 + number),
    }
}

/// Says where it listens, in one piece: who waits for the first line finds the others behind it.
fn announce(prints_env: bool, records: bool, sandbox: &Sandbox) -> io::Result<()> {
    let (url, key) = (sandbox.base_url(), Sandbox::KEY);
    let text = match (prints_env, records) {
        (true, _) => format!("export OPENAI_BASE_URL={url}\nexport OPENAI_ADMIN_KEY={key}\n"),
        (false, false) => format!("listening on {url}, with the key {key}\n"),
        (false, true) => format!("listening on {url}, with a key of the other side\n"),
    };
    let mut output = io::stdout().lock();
    output.write_all(text.as_bytes())?;
    output.flush()
}

/// What tells the process to end.
#[cfg(unix)]
struct Signals {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Signals {
    fn new() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};

        Ok(Self { interrupt: signal(SignalKind::interrupt())?, terminate: signal(SignalKind::terminate())? })
    }

    /// Waits for one, and gives its number.
    async fn next(&mut self) -> i32 {
        tokio::select! {
            _ = self.interrupt.recv() => 2,
            _ = self.terminate.recv() => 15,
        }
    }
}

/// What tells the process to end.
#[cfg(not(unix))]
struct Signals;

#[cfg(not(unix))]
impl Signals {
    fn new() -> io::Result<Self> {
        Ok(Self)
    }

    /// Waits for Ctrl-C, and gives its number.
    async fn next(&mut self) -> i32 {
        let _ = tokio::signal::ctrl_c().await;
        2
    }
}
