//! How many items of a list a second this crate, async-openai and the official clients read from the same server, as
//! ratios. `tests/peers/run speed` runs it, with the commands of the official clients as arguments.

use async_openai::config::OpenAIConfig;
use async_openai::traits::RequestOptionsBuilder;
use openai_admin_figures::{DEFAULT_PAGE, KEY, PAGE, Server, ratio};
use std::error::Error;
use std::process::Command;
use std::time::{Duration, Instant};

type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

const ITEMS: usize = 20_000;

/// Each of them in turns, so often.
const ROUNDS: usize = 9;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    Server::run_if_asked().await;
    let commands: Vec<String> = std::env::args().skip(1).collect();
    let server = Server::start(ITEMS, Duration::ZERO);
    // The most that a page holds, and what the service gives where nobody asks for more.
    for limit in [Some(PAGE), None] {
        let (mut them, mut officials) = (Vec::new(), vec![Vec::new(); commands.len()]);
        let mut least = Duration::MAX;
        for _ in 0..ROUNDS {
            let us = ours(&server.url, limit).await?;
            them.push([theirs(&server.url, limit).await?, us]);
            for (command, pairs) in commands.iter().zip(&mut officials) {
                pairs.push([official(command, &server.url, limit)?, us]);
            }
            least = least.min(us);
        }
        // The targets are for full pages.
        let full = if limit.is_some() { "figure: " } else { "" };
        let what = format!("{full}items in a time, pages of {}, to", limit.unwrap_or(DEFAULT_PAGE));
        println!("at best {:.0} items a second", ITEMS as f64 / least.as_secs_f64());
        println!("{what} async-openai 0.43.0: {:.2}, at least 0.97", ratio(&them));
        for (command, pairs) in commands.iter().zip(officials) {
            let (name, least) = if command.starts_with("python=") { ("Python", 40) } else { ("Node", 12) };
            println!("{what} openai for {name}: {:.1}, at least {least}", ratio(&pairs));
        }
    }
    Ok(())
}

/// The time of an official client: its name, and the command.
fn official(command: &str, url: &str, limit: Option<usize>) -> Result<Duration> {
    let (_, command) = command.split_once('=').ok_or("NAME=COMMAND is needed")?;
    let mut words = command.split(' ');
    let mut command = Command::new(words.next().unwrap_or_default());
    command.args(words).args([url, &ITEMS.to_string()]).args(limit.map(|limit| limit.to_string()));
    let output = command.output()?;
    let text = String::from_utf8_lossy(&output.stdout);
    let failed = |_| format!("{command:?} failed: {text}{}", String::from_utf8_lossy(&output.stderr));
    Ok(Duration::from_secs_f64(text.trim().parse().map_err(failed)?))
}

async fn ours(url: &str, limit: Option<usize>) -> Result<Duration> {
    let client = openai_admin::Client::builder().key(KEY).base_url(url).build()?;
    let begun = Instant::now();
    let list = client.project("proj_1").api_keys().list();
    let mut keys = match limit {
        Some(limit) => list.limit(u32::try_from(limit)?).items(),
        None => list.items(),
    };
    let mut count = 0;
    while let Some(key) = keys.next().await {
        count += usize::from(!key?.id.as_str().is_empty());
    }
    assert_eq!(count, ITEMS);
    Ok(begun.elapsed())
}

async fn theirs(url: &str, limit: Option<usize>) -> Result<Duration> {
    let config = OpenAIConfig::new().with_api_base(url).with_api_key(KEY);
    let client = async_openai::Client::with_config(config);
    let limit = limit.map(|limit| limit.to_string());
    let begun = Instant::now();
    let (mut count, mut after) = (0, String::new());
    loop {
        let mut query: Vec<(&str, &str)> = limit.iter().map(|limit| ("limit", limit.as_str())).collect();
        if !after.is_empty() {
            query.push(("after", &after));
        }
        let page = client.admin().projects().api_keys("proj_1").query(&query)?.list().await?;
        count += page.data.iter().filter(|key| !key.id.is_empty()).count();
        match page.last_id.filter(|_| page.has_more) {
            Some(last) => after = last,
            None => break,
        }
    }
    assert_eq!(count, ITEMS);
    Ok(begun.elapsed())
}
