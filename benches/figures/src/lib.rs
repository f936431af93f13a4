//! What the figures have in common: a page of keys, the same types as one would write them by hand, and a server.

use http::{HeaderMap, StatusCode};
use openai_admin::middleware::{Middleware, MiddlewareFuture, Next, Request, Response};
use serde::Deserialize;
use std::fmt::Write as _;
use std::hint::black_box;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Items of a page.
pub const PAGE: usize = 100;

/// The only placeholder of a key that is used.
pub const KEY: &str = "sk-admin-test";

/// Answers in place of the network.
#[derive(Debug)]
pub struct Answer(pub &'static [u8]);

impl Middleware for Answer {
    fn attempt<'a>(&'a self, request: Request, _: Next<'a>) -> MiddlewareFuture<'a> {
        black_box(&request);
        let response = Response::new(StatusCode::OK, HeaderMap::new(), self.0);
        MiddlewareFuture::new(std::future::ready(Ok(response)))
    }
}

/// A page as one would write it by hand, with the same fields.
#[derive(Deserialize)]
pub struct Page {
    pub object: String,
    pub data: Vec<Key>,
    pub first_id: Option<String>,
    pub last_id: Option<String>,
    pub has_more: bool,
}

#[derive(Deserialize)]
pub struct Key {
    pub object: String,
    pub id: String,
    pub name: String,
    pub redacted_value: String,
    pub created_at: i64,
    pub last_used_at: Option<i64>,
    pub expires_at: Option<i64>,
    pub owner: Owner,
    pub owner_project_access: String,
}

#[derive(Deserialize)]
pub struct Owner {
    #[serde(rename = "type")]
    pub kind: Option<String>,
    pub user: Option<User>,
    pub service_account: Option<User>,
}

#[derive(Deserialize)]
pub struct User {
    pub id: String,
    pub name: String,
    pub email: Option<String>,
    pub role: String,
    pub created_at: i64,
}

/// The processor time of this thread; none where the system does not tell.
pub fn processor() -> Duration {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    Duration::from_nanos(text.split(' ').next().and_then(|nanos| nanos.parse().ok()).unwrap_or_default())
}

/// The middle of the ratios of what was measured in pairs, one right after the other: what else the machine does
/// burdens both of a pair, and a pair of which it burdens one does not count.
pub fn ratio(pairs: &[[Duration; 2]]) -> f64 {
    let mut ratios: Vec<f64> =
        pairs.iter().map(|[sdk, hand]| sdk.as_secs_f64() / hand.as_secs_f64()).collect();
    ratios.sort_by(f64::total_cmp);
    ratios[ratios.len() / 2]
}

/// The keys of a page, without what is different in each.
pub fn keys() -> String {
    let mut keys = String::new();
    for n in 0..PAGE {
        let comma = if n > 0 { "," } else { "" };
        let _ = write!(
            keys,
            r#"{comma}{{"object":"organization.project.api_key","id":"key_{n}","name":"Key {n}","redacted_value":"s...test","created_at":1711471533,"last_used_at":1711471534,"owner_project_access":"active","owner":{{"type":"user","user":{{"id":"user-{n}","name":"Ada","email":"ada@example.com","role":"owner","created_at":1711471533}}}}}}"#,
        );
    }
    keys
}

/// A page of them, with the cursor of the next one.
pub fn page(keys: &str, last: Option<usize>) -> String {
    let (has_more, last) = (last.is_some(), last.unwrap_or_default());
    format!(
        r#"{{"object":"list","data":[{keys}],"first_id":"key_0","last_id":"key_{last}","has_more":{has_more}}}"#
    )
}

/// Serves so many items of each list, a page at a time, and each page after so long. Lists of projects that
/// are not of keys are empty. Tells its URL, and never ends.
pub async fn serve(items: usize, latency: Duration, tell: impl FnOnce(String)) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    tell(format!("http://{}/v1", listener.local_addr().unwrap()));
    let keys: &'static str = keys().leak();
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        stream.set_nodelay(true).unwrap();
        tokio::spawn(answer(stream, keys, items, latency));
    }
}

async fn answer(mut stream: TcpStream, keys: &'static str, items: usize, latency: Duration) {
    let (mut seen, mut buffer) = (Vec::new(), [0; 4096]);
    while let Ok(read @ 1..) = stream.read(&mut buffer).await {
        seen.extend_from_slice(&buffer[..read]);
        if !seen.ends_with(b"\r\n\r\n") {
            continue;
        }
        let head = String::from_utf8_lossy(&seen).into_owned();
        seen.clear();
        let path = head.split(['?', ' ']).nth(1).unwrap_or_default();
        let after = head.split(['?', '&', ' ']).find_map(|pair| pair.strip_prefix("after="));
        let after = after.and_then(|id| id.rsplit('_').next()?.parse().ok()).unwrap_or(0);
        let body = match path.rsplit('/').next() {
            Some("projects") => projects(after, items),
            Some("api_keys") => page(keys, next(after, items)),
            _ => page("", None),
        };
        if !latency.is_zero() {
            tokio::time::sleep(latency).await;
        }
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        if stream.write_all(&[head.as_bytes(), body.as_bytes()].concat()).await.is_err() {
            return;
        }
    }
}

/// The number of the last item of the page behind one, if another page follows.
fn next(after: usize, items: usize) -> Option<usize> {
    Some(after + PAGE).filter(|last| *last < items)
}

fn projects(after: usize, items: usize) -> String {
    let end = items.min(after + PAGE);
    let mut data = String::new();
    for n in after + 1..=end {
        let comma = if n > after + 1 { "," } else { "" };
        let _ = write!(
            data,
            r#"{comma}{{"object":"organization.project","id":"proj_{n}","name":"p{n}","created_at":1711471533,"status":"active"}}"#
        );
    }
    let has_more = end < items;
    format!(
        r#"{{"object":"list","data":[{data}],"first_id":"proj_1","last_id":"proj_{end}","has_more":{has_more}}}"#
    )
}
