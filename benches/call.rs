//! What the layers cost: a page of 100 items through the SDK, as a ratio to the same by hand.
//!
//! Both ways are measured in turns in one run, against one server on loopback, so that whatever else
//! the machine does burdens both. The aim is a ratio of at most 1.03.
#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs, reason = "a benchmark prints and may stop")]

#[path = "figures/src/lib.rs"]
#[allow(dead_code, reason = "other figures need the rest")]
mod figures;

use figures::{KEY, PAGE, page_by_hand, processor, ratio, serve};
use openai_admin::Client;
use std::sync::mpsc;
use std::time::{Duration, Instant};

const ROUNDS: usize = 400;
/// Rounds that do not count.
const WARM: usize = 20;
const CALLS: u32 = 10;

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let url = start();
        let client = Client::builder().key(KEY).base_url(&url).build().unwrap();
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let url = format!("{url}/organization/projects/proj_1/api_keys");

        let (mut elapsed, mut busy) = (Vec::new(), Vec::new());
        for round in 0..ROUNDS + WARM {
            // In turns, each way first every other time.
            let (mut times, mut work) = ([Duration::ZERO; 2], [Duration::ZERO; 2]);
            for turn in 0..2 {
                let way = (round + turn) % 2;
                let before = processor();
                times[way] = if way == 0 { through_sdk(&client).await } else { by_hand(&http, &url).await };
                work[way] = processor() - before;
            }
            if round >= WARM {
                elapsed.push(times);
                busy.push(work);
            }
        }
        let [sdk, hand] = [0, 1].map(|way| elapsed.iter().map(|times| times[way]).min().unwrap());
        println!("at best {:?} a call by hand, {:?} through the SDK", hand / CALLS, sdk / CALLS);
        // The server has a thread of its own.
        println!("figure: one call, processor time to that by hand: {:.3}, at most 1.03", ratio(&busy));
        println!("figure: one call, time to that by hand: {:.3}, at most 1.03", ratio(&elapsed));
    });
}

async fn through_sdk(client: &Client) -> Duration {
    let start = Instant::now();
    for _ in 0..CALLS {
        let page = client.project("proj_1").api_keys().list().limit(100).await.unwrap();
        assert_eq!(page.data.len(), PAGE);
    }
    start.elapsed()
}

async fn by_hand(http: &reqwest::Client, url: &str) -> Duration {
    let start = Instant::now();
    for _ in 0..CALLS {
        let page = page_by_hand(http, url, None).await;
        assert_eq!(page.data.len(), PAGE);
    }
    start.elapsed()
}

/// A server in a thread of its own.
fn start() -> String {
    let (sender, url) = mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(serve(PAGE, Duration::ZERO, |url| sender.send(url).unwrap()));
    });
    url.recv().unwrap()
}
