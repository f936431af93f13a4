//! Figures of many items, of prefetching and of fan-out, each beside what it could be at best. Lines that begin with
//! `figure:` are read by `cargo xtask bench`.

use openai_admin::Client;
use openai_admin_figures::{KEY, PAGE, Server, page_by_hand, processor, ratio};
use std::env;
use std::process::Command;
use std::time::{Duration, Instant};

const MANY: usize = 1_000_000;
const FEW: usize = 10_000;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(Server::run_if_asked());
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["peak", url, items] => runtime.block_on(async {
            let client = client(url);
            let mut keys = client.project("proj_1").api_keys().list().limit(100).items();
            let mut count = 0;
            while let Some(key) = keys.next().await {
                count += usize::from(!key.unwrap().id.as_str().is_empty());
            }
            assert_eq!(count, items.parse::<usize>().unwrap());
            println!("{}", peak());
        }),
        ["items"] => runtime.block_on(items()),
        ["prefetch"] => runtime.block_on(prefetch()),
        ["fan-out"] => runtime.block_on(fan_out()),
        _ => {
            memory();
            runtime.block_on(items());
            runtime.block_on(prefetch());
            runtime.block_on(fan_out());
        }
    }
}

fn client(url: &str) -> Client {
    Client::builder().key(KEY).base_url(url).build().unwrap()
}

fn memory() {
    let [many, few] = [MANY, FEW].map(|items| {
        let server = Server::start(items, Duration::ZERO);
        let mut command = Command::new(env::current_exe().unwrap());
        let output = command.args(["peak", &server.url, &items.to_string()]).output().unwrap();
        String::from_utf8(output.stdout).unwrap().trim().parse::<f64>().unwrap() / 1000.0
    });
    println!("figure: 1,000,000 items, peak memory: {many:.2} MB, at most 8");
    println!("figure: 1,000,000 items, peak memory above that of 10,000: {:.2} MB, at most 1", many - few);
}

/// Reads as many items in both ways at once, some pages of each in turns.
async fn items() {
    const EACH: usize = 20 * PAGE;
    let server = Server::start(MANY, Duration::ZERO);
    let client = client(&server.url);
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let url = format!("{}/organization/projects/proj_1/api_keys", server.url);

    let mut keys = client.project("proj_1").api_keys().list().limit(100).items();
    let mut after = None::<String>;
    let mut pairs = Vec::new();
    for round in 0..MANY / EACH {
        let mut pair = [Duration::ZERO; 2];
        for turn in 0..2 {
            let way = (round + turn) % 2;
            let (before, mut count) = (processor(), 0);
            while way == 0 && count < EACH {
                count += usize::from(!keys.next().await.unwrap().unwrap().id.as_str().is_empty());
            }
            while way == 1 && count < EACH {
                let page = page_by_hand(&http, &url, after.as_deref()).await;
                for key in page.data {
                    count += usize::from(!key.id.is_empty());
                }
                after = page.last_id.filter(|_| page.has_more);
            }
            pair[way] = processor() - before;
        }
        pairs.push(pair);
    }
    assert!(keys.next().await.is_none() && after.is_none());
    println!("figure: 1,000,000 items, processor time to that by hand: {:.3}, at most 1.03", ratio(&pairs));
}

/// A consumer that takes as long for a page as the service does.
async fn prefetch() {
    const PAGES: u32 = 100;
    let each = Duration::from_millis(20);
    let server = Server::start(PAGES as usize * 100, each);
    let client = client(&server.url);
    // What each of them takes here.
    let (mut begun, mut fetch, mut work) = (Instant::now(), Duration::ZERO, Duration::ZERO);
    for _ in 0..20 {
        client.project("proj_1").api_keys().list().limit(100).await.unwrap();
        fetch += begun.elapsed() / 20;
        begun = Instant::now();
        tokio::time::sleep(each).await;
        work += begun.elapsed() / 20;
        begun = Instant::now();
    }
    let mut pages = client.project("proj_1").api_keys().list().limit(100).pages().prefetch();
    let mut count = 0;
    while let Some(page) = pages.next().await {
        count += page.unwrap().data.len();
        tokio::time::sleep(each).await;
    }
    assert_eq!(count, PAGES as usize * 100);
    let ratio = begun.elapsed().as_secs_f64() / (fetch.max(work) * PAGES).as_secs_f64();
    println!(
        "figure: prefetch, 20 ms to fetch and 20 ms to consume, time to that of one of them: {ratio:.3}, at most 1.1"
    );
}

/// Three lists of each project.
async fn fan_out() {
    const PROJECTS: u32 = 1000;
    const WIDTH: u32 = 32;
    let server = Server::start(PROJECTS as usize, Duration::from_millis(50));
    let client = client(&server.url);
    let mut begun = Instant::now();
    for _ in 0..20 {
        client.project("proj_1").users().list().await.unwrap();
    }
    let latency = begun.elapsed() / 20;
    begun = Instant::now();
    let mut results = client.each_project().width(WIDTH as usize).run(|project| async move {
        project.users().list().await?;
        project.service_accounts().list().await?;
        project.api_keys().list().await.map(|page| page.data.len())
    });
    let mut done = 0;
    while let Some(result) = results.next().await {
        done += result.unwrap().1.map(|_| 1).unwrap();
    }
    assert_eq!(done, PROJECTS);
    let requests = u32::try_from(results.progress().requests).unwrap();
    let ratio = begun.elapsed().as_secs_f64() / (latency * requests / WIDTH).as_secs_f64();
    println!(
        "figure: fan-out over 1,000 projects, 3 lists each, width 32, time to requests × latency / 32: {ratio:.3}, at most 1.1"
    );
}

/// The most memory that this process had, in kB.
fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}
