//! The audit log as JSON lines, each event as it was received, and a file that remembers how far.
//!
//! `cargo run --example audit_follow -- [--checkpoint FILE] [--since SECONDS] [--both] [--to-now]`
//!
//! Events go to the standard output, at least once each; what reads them tells duplicates by their ids. The file is
//! replaced after what it covers was written. Without a key the log of the stand-in server is shown up to now.
#![allow(clippy::print_stderr, reason = "an example that tells what it does")]

mod support;

use openai_admin::types::Timestamp;
use openai_admin::{AuditScope, Checkpoint};
use std::io::{ErrorKind, Write};
use std::path::PathBuf;
use std::{fs, io};
use support::{Result, client, flag, option, replace};

/// How many events are written before the place is kept.
const OFTEN: usize = 50;

#[tokio::main]
async fn main() -> Result<()> {
    let (client, sandbox) = client(3).await?;
    if sandbox.is_some() {
        let project = client.projects().create("shown in the log").await?;
        client.project(&project.id).service_accounts().create("deploy").await?;
        client.projects().archive(&project.id).await?;
    }
    let path = option("--checkpoint").map(PathBuf::from);
    let list = client.audit_logs().list();
    let mut events = match path.as_deref().map(fs::read_to_string) {
        // A damaged file is an error, and not a reason to begin anew.
        Some(Ok(text)) => list.resume(serde_json::from_str::<Checkpoint>(&text)?),
        Some(Err(e)) if e.kind() != ErrorKind::NotFound => return Err(e.into()),
        _ => {
            let day_ago = Timestamp::now().as_secs() - 86_400;
            list.follow(Timestamp::from_secs(option("--since").map_or(Ok(day_ago), |since| since.parse())?))
        }
    };
    if flag("--both") {
        events = events.scope(AuditScope::Both);
    }
    if flag("--to-now") || sandbox.is_some() {
        events = events.to_now();
    }

    let mut out = io::stdout().lock();
    let mut unsaved = 0;
    while let Some(event) = events.next().await {
        let event = match event {
            Ok(event) => event,
            Err(e) if e.is_invalid_input() => return Err(e.into()),
            Err(e) => {
                eprintln!("{e}");
                continue;
            }
        };
        // A line each: line ends within the JSON of the service are no part of texts.
        writeln!(out, "{}", event.json().as_str().replace(['\n', '\r'], " "))?;
        unsaved += 1;
        if let (OFTEN.., Some(path)) = (unsaved, &path) {
            out.flush()?;
            replace(path, &serde_json::to_string(&event.checkpoint())?)?;
            unsaved = 0;
        }
    }
    out.flush()?;
    if let (Some(path), Some(checkpoint)) = (&path, events.checkpoint()) {
        replace(path, &serde_json::to_string(&checkpoint)?)?;
    }
    Ok(())
}
