//! How many items of a list a second this crate, async-openai and the official clients read from the same server, as
//! ratios. `tests/peers/run speed` runs it, with the commands of the official clients as arguments.

use async_openai::config::OpenAIConfig;
use async_openai::traits::RequestOptionsBuilder;
use openai_admin_figures::{KEY, serve};
use std::error::Error;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

/// Many for those who are fast.
const MANY: usize = 200_000;
const FEW: usize = 20_000;

/// A server in a process of its own, until it is dropped.
struct Server(Child, String);

impl Server {
    fn start(items: usize) -> Result<Self> {
        let mut child = Command::new(std::env::current_exe()?)
            .args(["serve", &items.to_string()])
            .stdout(Stdio::piped())
            .spawn()?;
        let mut url = String::new();
        BufReader::new(child.stdout.as_mut().ok_or("no output")?).read_line(&mut url)?;
        Ok(Self(child, url.trim().to_owned()))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may be gone.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [serving, items] = arguments.as_slice()
        && serving == "serve"
    {
        serve(items.parse()?, Duration::ZERO).await;
        return Ok(());
    }
    let server = Server::start(MANY)?;
    let (mut us, mut them) = (f64::INFINITY, f64::INFINITY);
    // The least of three rounds: what else the machine does only adds to it.
    for _ in 0..3 {
        us = us.min(ours(&server.1, MANY).await?);
        them = them.min(theirs(&server.1, MANY).await?);
    }
    println!("{:.0} items a second", MANY as f64 / us);
    println!("figure: items of a list in a time, to async-openai 0.43.0: {:.2}, at least 0.97", them / us);
    let server = Server::start(FEW)?;
    let mut few = f64::INFINITY;
    for _ in 0..3 {
        few = few.min(ours(&server.1, FEW).await?);
    }
    for command in &arguments {
        let (name, least, command) = match command.split_once('=') {
            Some(("python", command)) => ("Python", 40, command),
            Some((_, command)) => ("Node", 12, command),
            None => continue,
        };
        let mut words = command.split(' ');
        let mut command = Command::new(words.next().unwrap_or_default());
        let output = command.args(words).args([&server.1, &FEW.to_string()]).output()?;
        let text = String::from_utf8_lossy(&output.stdout);
        match text.trim().parse::<f64>() {
            Ok(seconds) => println!(
                "figure: items of a list in a time, to the official client of {name}: {:.1}, at least {least}",
                seconds / few
            ),
            Err(_) => println!("{name} failed: {text}{}", String::from_utf8_lossy(&output.stderr)),
        }
    }
    Ok(())
}

async fn ours(url: &str, items: usize) -> Result<f64> {
    let client = openai_admin::Client::builder().key(KEY).base_url(url).build()?;
    let begun = Instant::now();
    let mut keys = client.project("proj_1").api_keys().list().limit(100).items();
    let mut count = 0;
    while let Some(key) = keys.next().await {
        count += usize::from(!key?.id.as_str().is_empty());
    }
    assert_eq!(count, items);
    Ok(begun.elapsed().as_secs_f64())
}

async fn theirs(url: &str, items: usize) -> Result<f64> {
    let config = OpenAIConfig::new().with_api_base(url).with_api_key(KEY);
    let client = async_openai::Client::with_config(config);
    let begun = Instant::now();
    let (mut count, mut after) = (0, String::new());
    loop {
        let mut query = vec![("limit", "100")];
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
    assert_eq!(count, items);
    Ok(begun.elapsed().as_secs_f64())
}
