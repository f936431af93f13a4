//! What the layers cost: a page of 100 items through the SDK, as a ratio to the same by hand.
//!
//! Both ways are measured in turns in one run, against one server on loopback, so that whatever else
//! the machine does burdens both. The aim is a ratio of at most 1.03.
#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs, reason = "a benchmark prints and may stop")]

use openai_admin::Client;
use serde::Deserialize;
use serde_json::json;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

const ROUNDS: usize = 60;
const CALLS: usize = 50;

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let url = serve(page()).await;
        let client = Client::builder().key("sk-admin-test").base_url(&url).build().unwrap();
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let url = format!("{url}/organization/projects/proj_1/api_keys");

        let (mut ratios, mut wrapped, mut plain) = (Vec::new(), Vec::new(), Vec::new());
        let mut busy = [Duration::ZERO; 2];
        for round in 0..ROUNDS + 5 {
            // In turns, each way first every other time.
            let mut times = [Duration::ZERO; 2];
            for turn in 0..2 {
                let way = (round + turn) % 2;
                let before = processor();
                times[way] = if way == 0 { through_sdk(&client).await } else { by_hand(&http, &url).await };
                busy[way] += processor() - before;
            }
            let [sdk, hand] = times;
            // The first rounds warm up.
            if round >= 5 {
                ratios.push(sdk.as_secs_f64() / hand.as_secs_f64());
                wrapped.push(sdk.as_secs_f64());
                plain.push(hand.as_secs_f64());
            }
        }
        let micros = |seconds: &mut [f64]| median(seconds) * 1e6 / CALLS as f64;
        println!(
            "by hand {:.1} µs a call, through the SDK {:.1} µs",
            micros(&mut plain),
            micros(&mut wrapped)
        );
        // The server has a thread of its own.
        let [sdk, hand] = busy.map(|time| time.as_secs_f64());
        println!("figure: one call, processor time to that by hand: {:.3}, at most 1.03", sdk / hand);
        println!("figure: one call, time to that by hand: {:.3}, at most 1.03", median(&mut ratios));
    });
}

/// The processor time of this thread; none where the system does not tell.
fn processor() -> Duration {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    Duration::from_nanos(text.split(' ').next().and_then(|nanos| nanos.parse().ok()).unwrap_or_default())
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

async fn through_sdk(client: &Client) -> Duration {
    let start = Instant::now();
    for _ in 0..CALLS {
        let page = client.project("proj_1").api_keys().list().limit(100).await.unwrap();
        assert_eq!(page.data.len(), 100);
    }
    start.elapsed()
}

async fn by_hand(http: &reqwest::Client, url: &str) -> Duration {
    let start = Instant::now();
    for _ in 0..CALLS {
        let request = http.get(url).query(&[("limit", "100")]).bearer_auth("sk-admin-test");
        let response = request.timeout(Duration::from_secs(60)).send().await.unwrap();
        let body = response.error_for_status().unwrap().bytes().await.unwrap();
        let page: Page = serde_json::from_slice(&body).unwrap();
        assert_eq!(page.data.len(), 100);
    }
    start.elapsed()
}

/// The page as one would write it by hand, with the same fields.
#[derive(Deserialize)]
#[allow(dead_code, reason = "decoded to be measured")]
struct Page {
    object: String,
    data: Vec<Key>,
    first_id: Option<String>,
    last_id: Option<String>,
    has_more: bool,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "decoded to be measured")]
struct Key {
    object: String,
    id: String,
    name: String,
    redacted_value: String,
    created_at: i64,
    last_used_at: Option<i64>,
    expires_at: Option<i64>,
    owner: Owner,
    owner_project_access: String,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "decoded to be measured")]
struct Owner {
    #[serde(rename = "type")]
    kind: Option<String>,
    user: Option<User>,
    service_account: Option<User>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "decoded to be measured")]
struct User {
    id: String,
    name: String,
    email: Option<String>,
    role: String,
    created_at: i64,
}

fn page() -> Vec<u8> {
    let keys = (0..100).map(|n| {
        json!({
            "object": "organization.project.api_key", "id": format!("key_{n}"), "name": format!("Key {n}"),
            "redacted_value": "sk-...test", "created_at": 1_711_471_533, "last_used_at": 1_711_471_534,
            "owner_project_access": "active",
            "owner": { "type": "user", "user": {
                "id": format!("user-{n}"), "name": "Ada", "email": "ada@example.com", "role": "owner",
                "created_at": 1_711_471_533,
            }},
        })
    });
    let keys: Vec<_> = keys.collect();
    let page = json!({ "object": "list", "data": keys, "first_id": "key_0", "last_id": "key_99", "has_more": false });
    serde_json::to_vec(&page).unwrap()
}

/// Answers every request with the same page, over kept connections, from a thread of its own.
async fn serve(body: Vec<u8>) -> String {
    let (sender, address) = tokio::sync::oneshot::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async move {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            sender.send(listener.local_addr().unwrap()).unwrap();
            let head = format!(
                "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
                body.len()
            );
            let reply: &'static [u8] = [head.into_bytes(), body].concat().leak();
            loop {
                let (mut stream, _) = listener.accept().await.unwrap();
                stream.set_nodelay(true).unwrap();
                tokio::spawn(async move {
                    let (mut seen, mut buffer) = (Vec::new(), [0; 4096]);
                    while let Ok(read @ 1..) = stream.read(&mut buffer).await {
                        seen.extend_from_slice(&buffer[..read]);
                        if seen.ends_with(b"\r\n\r\n") {
                            seen.clear();
                            stream.write_all(reply).await.unwrap();
                        }
                    }
                });
            }
        });
    });
    format!("http://{}/v1", address.await.unwrap())
}
