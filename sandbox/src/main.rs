//! The stand-in server as a program of its own, for clients in any language.
#![allow(clippy::print_stderr, reason = "a command line tool speaks on its streams")]

use clap::Parser;
use openai_admin_sandbox::Sandbox;
use std::io;
use std::io::Write;
use std::process::ExitCode;

/// Stands in for the administration API of OpenAI: in memory, on the loopback interface, until SIGINT
/// or SIGTERM.
#[derive(Debug, Parser)]
#[command(version)]
struct Options {
    /// The port to listen on; 0 stands for a free one.
    #[arg(long, default_value_t = 0)]
    port: u16,

    /// Prints lines for a shell, which point clients at this server.
    #[arg(long)]
    print_env: bool,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run(&Options::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(wrong) => {
            eprintln!("openai-admin-sandbox: {wrong}");
            ExitCode::FAILURE
        }
    }
}

async fn run(options: &Options) -> Result<(), String> {
    // Before anything is printed: who reads that may send a signal at once.
    let asked_to_stop = asked_to_stop().map_err(|e| format!("signals cannot be received: {e}"))?;
    let port = options.port;
    let sandbox = Sandbox::builder()
        .port(port)
        .start()
        .await
        .map_err(|e| format!("port {port} cannot be opened: {e}"))?;
    announce(options, &sandbox).map_err(|e| format!("standard output cannot be written: {e}"))?;
    asked_to_stop.await;
    sandbox.shutdown().await;
    Ok(())
}

/// Says where it listens, in one piece: who waits for the first line finds the others behind it.
fn announce(options: &Options, sandbox: &Sandbox) -> io::Result<()> {
    let (url, key) = (sandbox.base_url(), Sandbox::KEY);
    let text = match options.print_env {
        true => format!("export OPENAI_BASE_URL={url}\nexport OPENAI_ADMIN_KEY={key}\n"),
        false => format!("listening on {url}, with the key {key}\n"),
    };
    let mut output = io::stdout().lock();
    output.write_all(text.as_bytes())?;
    output.flush()
}

/// What ends when the process is told to.
#[cfg(unix)]
fn asked_to_stop() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::SignalKind;
    use tokio::signal::unix::signal;

    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// What ends when the process is told to.
#[cfg(not(unix))]
fn asked_to_stop() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
