//! What reading costs as rows takes, as a ratio to the same loop by hand, and whether memory grows with it.
//!
//! Both ways are measured in turns in one run, against one server on loopback. The aim is at least 0.95 of the rows
//! a second; the requests must be as few as the limit allows.
#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs, reason = "a benchmark prints and may stop")]

use openai_admin::Client;
use openai_admin::types::{CostsGroupBy, TimeRange, Timestamp};
use serde::Deserialize;
use std::fmt::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const DAY: i64 = 86_400;
const LIMIT: i64 = 180;
const ROUNDS: usize = 15;
/// Rows of a bucket.
const ROWS: i64 = 50;

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let requests = Arc::new(AtomicU64::new(0));
        let url = serve(Arc::clone(&requests)).await;
        let client = Client::builder().key("sk-admin-test").base_url(&url).build().unwrap();
        let http = reqwest::Client::builder().no_proxy().build().unwrap();

        let days = 10 * LIMIT;
        let (mut ratios, mut ours) = (Vec::new(), Vec::new());
        for round in 0..ROUNDS + 2 {
            let (sdk, hand) = if round % 2 == 0 {
                let sdk = as_rows(&client, days).await;
                (sdk, by_hand(&http, &url, days).await)
            } else {
                let hand = by_hand(&http, &url, days).await;
                (as_rows(&client, days).await, hand)
            };
            // The first rounds warm up.
            if round >= 2 {
                ratios.push(hand / sdk);
                ours.push((days * ROWS) as f64 / sdk);
            }
        }
        let few = peak();
        requests.store(0, Ordering::Relaxed);
        as_rows(&client, 10 * days).await;
        println!(
            "{:.0} rows a second, in {} requests for {} buckets",
            median(&mut ours),
            requests.load(Ordering::Relaxed),
            10 * days
        );
        assert_eq!(requests.load(Ordering::Relaxed), (10 * days) as u64 / LIMIT as u64);
        if let (Some(few), Some(many)) = (few, peak()) {
            println!("peak memory {few} kB, and {many} kB after ten times as many rows");
        }
        println!(
            "figure: rows of costs in a time, to those by hand: {:.3}, at least 0.95",
            median(&mut ratios)
        );
    });
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// The most memory that the process had, in kB.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.trim().trim_end_matches(" kB").parse().ok()
}

async fn as_rows(client: &Client, days: i64) -> f64 {
    let start = Instant::now();
    let range = TimeRange::from((Timestamp::from_secs(0), Timestamp::from_secs(days * DAY)));
    let mut rows = client.costs(range).group_by([CostsGroupBy::ProjectId]).rows();
    let mut count = 0;
    while let Some(row) = rows.next().await {
        count += i64::from(row.unwrap().amount.is_some());
    }
    assert_eq!(count, days * ROWS);
    start.elapsed().as_secs_f64()
}

async fn by_hand(http: &reqwest::Client, url: &str, days: i64) -> f64 {
    let start = Instant::now();
    let (mut count, mut next) = (0, 0);
    while next < days {
        let end = days.min(next + LIMIT);
        let query = [
            ("start_time", (next * DAY).to_string()),
            ("end_time", (end * DAY).to_string()),
            ("limit", (end - next).to_string()),
            ("group_by[]", "project_id".to_owned()),
        ];
        let request =
            http.get(format!("{url}/organization/costs")).query(&query).bearer_auth("sk-admin-test");
        let body = request.send().await.unwrap().error_for_status().unwrap().bytes().await.unwrap();
        let page: Page = serde_json::from_slice(&body).unwrap();
        assert!(!page.has_more && page.next_page.is_none());
        for bucket in page.data {
            for row in bucket.results {
                count += i64::from(row.amount.is_some());
            }
        }
        next = end;
    }
    assert_eq!(count, days * ROWS);
    start.elapsed().as_secs_f64()
}

/// The page as one would write it by hand, with the same fields; amounts as texts of their digits.
#[derive(Deserialize)]
struct Page {
    data: Vec<Bucket>,
    has_more: bool,
    next_page: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "decoded to be measured")]
struct Bucket {
    object: String,
    start_time: i64,
    end_time: i64,
    results: Vec<Row>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "decoded to be measured")]
struct Row {
    object: String,
    amount: Option<Amount>,
    api_key_id: Option<String>,
    api_source: Option<String>,
    line_item: Option<String>,
    project_id: Option<String>,
    quantity: Option<Box<serde_json::value::RawValue>>,
    quantity_unit: Option<String>,
    user_id: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "decoded to be measured")]
struct Amount {
    value: Box<serde_json::value::RawValue>,
    currency: String,
}

async fn serve(requests: Arc<AtomicU64>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/v1", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(answer(stream, Arc::clone(&requests)));
        }
    });
    url
}

/// Answers each request with the buckets between its times.
async fn answer(mut stream: TcpStream, requests: Arc<AtomicU64>) {
    let mut read = Vec::new();
    loop {
        let mut chunk = [0; 4096];
        match stream.read(&mut chunk).await {
            Ok(0) | Err(_) => return,
            Ok(count) => read.extend_from_slice(&chunk[..count]),
        }
        let Some(end) = read.windows(4).position(|bytes| bytes == b"\r\n\r\n") else { continue };
        let head = String::from_utf8_lossy(&read[..end]).into_owned();
        read.drain(..end + 4);
        requests.fetch_add(1, Ordering::Relaxed);
        let time = |name: &str| {
            let value = head.split(['?', '&', ' ']).find_map(|pair| pair.strip_prefix(name));
            value.and_then(|value| value.parse::<i64>().ok()).unwrap()
        };
        let body = page(time("start_time="), time("end_time="));
        let mut reply = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        reply.push_str(&body);
        if stream.write_all(reply.as_bytes()).await.is_err() {
            return;
        }
    }
}

fn page(start: i64, end: i64) -> String {
    let mut page = String::from(r#"{"object":"page","has_more":false,"next_page":null,"data":["#);
    for (index, day) in (start / DAY..end / DAY).enumerate() {
        let comma = if index == 0 { "" } else { "," };
        let (start, end) = (day * DAY, (day + 1) * DAY);
        write!(page, r#"{comma}{{"object":"bucket","start_time":{start},"end_time":{end},"results":["#)
            .unwrap();
        for row in 0..ROWS {
            let comma = if row == 0 { "" } else { "," };
            write!(
                page,
                r#"{comma}{{"object":"organization.costs.result","amount":{{"value":{row}.00362750000,"currency":"usd"}},"line_item":null,"project_id":"proj_{row}"}}"#
            )
            .unwrap();
        }
        page.push_str("]}");
    }
    page.push_str("]}");
    page
}
