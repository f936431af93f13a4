//! The usage of completions by project and model, as JSON lines or CSV in a file, with a bar; resumes where it was
//! stopped.
//!
//! `cargo run --example usage_export -- [FILE] [--days 30] [--csv]`
//!
//! Only buckets that have been over for 15 minutes are written, each whole. Beside the file lies `FILE.state`, which
//! says how much of the file is good and where to go on.
#![allow(clippy::print_stderr, reason = "an example that tells what it does")]

mod support;

use indicatif::{ProgressBar, ProgressStyle};
use openai_admin::types::{BucketWidth, CompletionsUsageGroupBy, Days, Timestamp};
use serde::{Deserialize, Serialize};
use std::env;
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;
use support::{Result, cell, client, flag, option, replace};

/// How many buckets are written before the place is kept.
const OFTEN: usize = 100;

#[tokio::main]
async fn main() -> Result<()> {
    let (client, _sandbox) = client(3).await?;
    let path = env::args().nth(1).filter(|argument| !argument.starts_with("--"));
    let path = path.map_or_else(|| env::temp_dir().join("usage.jsonl"), PathBuf::from);
    let state = PathBuf::from(format!("{}.state", path.display()));
    let days = Days::last(option("--days").map_or(Ok(30), |days| days.parse())?).and_today();

    let by = [CompletionsUsageGroupBy::ProjectId, CompletionsUsageGroupBy::Model];
    let bar =
        ProgressBar::new(0).with_style(ProgressStyle::with_template("{bar:30} {pos}/{len} requests {msg}")?);
    let reasons = bar.clone();
    let mut report = client.usage().completions(days).bucket_width(BucketWidth::Hour).group_by(by);
    report =
        report.on_wait(move |wait| reasons.set_message(format!("{:?} for {:?}", wait.reason, wait.at_least)));
    let csv = flag("--csv");
    let good = match fs::read_to_string(&state) {
        Ok(text) => {
            let state: State = serde_json::from_str(&text)?;
            if state.csv != csv {
                return Err(format!("{} has the other format", path.display()).into());
            }
            report = report.resume_from(state.resume_at);
            state.length
        }
        Err(e) if e.kind() == ErrorKind::NotFound => 0,
        Err(e) => return Err(e.into()),
    };
    let mut file = OpenOptions::new().create(true).truncate(false).write(true).open(&path)?;
    if file.metadata()?.len() < good {
        return Err(
            format!("{} is shorter than it was; remove its state to begin anew", path.display()).into()
        );
    }
    // What was written behind the last place is written again.
    file.set_len(good)?;
    file.seek(SeekFrom::End(0))?;
    if csv && good == 0 {
        writeln!(file, "start,project,model,requests,input_tokens,output_tokens")?;
    }

    let mut buckets = report.rows().final_before(Duration::from_secs(15 * 60)).by_bucket();
    let (mut count, mut unsaved) = (0, 0);
    while let Some(bucket) = buckets.next().await {
        let bucket = bucket?;
        let mut text = Vec::new();
        for result in &bucket.results {
            count += 1;
            if csv {
                let mut csv = csv::Writer::from_writer(&mut text);
                let name = |text: Option<&str>| cell(text.unwrap_or_default());
                csv.write_record([
                    bucket.start.to_string(),
                    name(result.project_id.as_ref().map(|id| id.as_str())),
                    name(result.model.as_deref()),
                    result.num_model_requests.to_string(),
                    result.input_tokens.to_string(),
                    result.output_tokens.to_string(),
                ])?;
                csv.flush()?;
            } else {
                serde_json::to_writer(&mut text, &(bucket.start.to_string(), result))?;
                text.push(b'\n');
            }
        }
        file.write_all(&text)?;
        unsaved += 1;
        if unsaved >= OFTEN {
            save(&mut file, &state, buckets.resume_at(), csv)?;
            unsaved = 0;
        }
        let progress = buckets.progress();
        bar.set_length(progress.expected);
        bar.set_position(progress.requests);
        bar.set_message("");
    }
    save(&mut file, &state, buckets.resume_at(), csv)?;
    bar.finish();
    eprintln!("{count} rows more in {}, up to {}", path.display(), buckets.resume_at());
    Ok(())
}

/// How much of the file is good, and where to go on behind it.
#[derive(Serialize, Deserialize)]
struct State {
    length: u64,
    resume_at: Timestamp,
    csv: bool,
}

/// Remembers that the file is good so far, once it is.
fn save(file: &mut File, path: &Path, resume_at: Timestamp, csv: bool) -> Result<()> {
    file.sync_all()?;
    let state = State { length: file.stream_position()?, resume_at, csv };
    Ok(replace(path, &serde_json::to_string(&state)?)?)
}
