//! What all projects of an organization hold, with a bar that says why nothing moves: as a table, or as JSON lines.
//!
//! `cargo run --example inventory -- [--json] [--width 8]`
//!
//! Without a key the stand-in server is read, which throttles like the service.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "an example that tells what it does")]

mod support;

use indicatif::{ProgressBar, ProgressStyle};
use openai_admin::InventoryKind;
use openai_admin::middleware::WaitReason;
use openai_admin_sandbox::Throttle;
use std::collections::BTreeMap;
use std::time::Duration;
use support::{Result, client, flag, option};

#[tokio::main]
async fn main() -> Result<()> {
    let (client, sandbox) = client(30).await?;
    if let Some(sandbox) = &sandbox {
        // 20 requests a second and endpoint, two of them at once, so that there is something to wait for.
        sandbox.throttle(Throttle::new(20, Duration::from_secs(1), 2));
    }
    let width = option("--width").map_or(Ok(8), |width| width.parse())?;

    let style = ProgressStyle::with_template("{bar:30} {pos}/{len} projects, {msg}")?;
    let bar = ProgressBar::new(0).with_style(style);
    let reasons = bar.clone();
    let inventory = client.inventory().projects(|projects| projects.width(width).in_order());
    let mut records = inventory
        .on_wait(move |wait| {
            let reason = match wait.reason {
                WaitReason::Throttled => "throttled by the service",
                WaitReason::Paced => "kept to the pace",
                WaitReason::Queued => "behind others",
                WaitReason::InFlight => "too many under way",
                _ => "after a failure",
            };
            reasons.set_message(format!("{} waits {:.1?}: {reason}", wait.operation, wait.at_least));
        })
        .records();

    let mut table = BTreeMap::<String, BTreeMap<InventoryKind, usize>>::new();
    let mut failures = Vec::new();
    while let Some(record) = records.next().await {
        let progress = records.progress();
        bar.set_length(progress.listed as u64);
        bar.set_position(progress.done as u64);
        match record {
            Ok(record) if flag("--json") => println!("{}", serde_json::to_string(&record)?),
            Ok(record) => {
                let name = record.project.name.clone().unwrap_or_else(|| record.project.id.to_string());
                *table.entry(name).or_default().entry(record.item.kind()).or_default() += 1;
            }
            Err(failure) => failures.push(failure),
        }
    }
    let progress = records.progress();
    bar.finish_with_message(format!("{} requests, {} repeated", progress.requests, progress.repeats));
    if !flag("--json") {
        let heading: String =
            InventoryKind::ALL.iter().map(|kind| format!("{:>17}", kind.as_str())).collect();
        println!("{:<20}{heading}", "project");
        for (project, counts) in &table {
            let count = |kind| counts.get(kind).copied().unwrap_or_default();
            let cells: String =
                InventoryKind::ALL.iter().map(|kind| format!("{:>17}", count(kind))).collect();
            println!("{project:<20}{cells}");
        }
    }
    eprintln!(
        "{} requests, {} repeated, {:.1?} waited in all",
        progress.requests, progress.repeats, progress.waited
    );
    match failures.as_slice() {
        [] => Ok(()),
        failures => {
            failures.iter().for_each(|failure| eprintln!("{failure}"));
            Err(format!("{} things could not be read", failures.len()).into())
        }
    }
}
