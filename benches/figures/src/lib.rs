//! What the figures have in common: a page of keys, the same types as one would write them by hand, and a server.

use http::{HeaderMap, StatusCode};
use openai_admin::middleware::{Middleware, MiddlewareFuture, Next, Request, Response};
use serde::Deserialize;
use std::env;
use std::fmt::Write as _;
use std::hint::black_box;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Items of a page at most, which is what all figures ask for that set a limit.
pub const PAGE: usize = 100;

/// Items of a page where none is asked for, as with the service.
pub const DEFAULT_PAGE: usize = 20;

/// The only placeholder of a key that is used.
pub const KEY: &str = "sk-admin-test";

/// What asks a program to be a server.
const SERVE: &str = "serve";

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

/// Gets the page behind a cursor as one would by hand.
pub async fn page_by_hand(http: &reqwest::Client, url: &str, after: Option<&str>) -> Page {
    let mut request = http.get(url).query(&[("limit", "100")]).bearer_auth(KEY);
    if let Some(after) = after {
        request = request.query(&[("after", after)]);
    }
    let response = request.timeout(Duration::from_secs(60)).send().await.unwrap();
    let body = response.error_for_status().unwrap().bytes().await.unwrap();
    serde_json::from_slice(&body).unwrap()
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
        pairs.iter().map(|[one, other]| one.as_secs_f64() / other.as_secs_f64()).collect();
    ratios.sort_by(f64::total_cmp);
    ratios[ratios.len() / 2]
}

/// The keys of a page of so many.
pub fn keys(items: usize) -> String {
    let mut keys = String::new();
    for n in 0..items {
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

/// A server in a process of its own, until it is dropped: the program that starts it, once more.
pub struct Server {
    process: Child,
    pub url: String,
}

impl Server {
    /// Serves as [`serve`] does.
    pub fn start(items: usize, latency: Duration) -> Self {
        let arguments = [SERVE.to_owned(), items.to_string(), latency.as_millis().to_string()];
        let mut command = Command::new(env::current_exe().unwrap());
        let mut process = command.args(arguments).stdout(Stdio::piped()).spawn().unwrap();
        let mut url = String::new();
        BufReader::new(process.stdout.as_mut().unwrap()).read_line(&mut url).unwrap();
        Self { process, url: url.trim().to_owned() }
    }

    /// Is that server, where the program was started for it, and then never ends.
    pub async fn run_if_asked() {
        let arguments: Vec<String> = env::args().skip(1).collect();
        if let [what, items, millis] = arguments.as_slice()
            && what == SERVE
        {
            let latency = Duration::from_millis(millis.parse().unwrap());
            serve(items.parse().unwrap(), latency, |url| println!("{url}")).await;
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may be gone.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Serves so many items of each list, a page at a time, and each page after so long. Lists of projects that
/// are not of keys are empty. Tells its URL, and never ends.
pub async fn serve(items: usize, latency: Duration, tell: impl FnOnce(String)) -> ! {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    tell(format!("http://{}/v1", listener.local_addr().unwrap()));
    let keys = [DEFAULT_PAGE, PAGE].map(|items| (items, &*keys(items).leak()));
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        stream.set_nodelay(true).unwrap();
        tokio::spawn(answer(stream, keys, items, latency));
    }
}

async fn answer(mut stream: TcpStream, keys: [(usize, &'static str); 2], items: usize, latency: Duration) {
    let (mut seen, mut buffer) = (Vec::new(), [0; 4096]);
    while let Ok(read @ 1..) = stream.read(&mut buffer).await {
        seen.extend_from_slice(&buffer[..read]);
        if !seen.ends_with(b"\r\n\r\n") {
            continue;
        }
        let head = String::from_utf8_lossy(&seen).into_owned();
        seen.clear();
        let path = head.split(['?', ' ']).nth(1).unwrap_or_default();
        let query = |name: &str| head.split(['?', '&', ' ']).find_map(|pair| pair.strip_prefix(name));
        let after = query("after=").and_then(|id| id.rsplit('_').next()?.parse().ok()).unwrap_or(0);
        // Any other is none that a figure asks for.
        let [default, most] = keys;
        let (limit, keys) = if query("limit=").is_some() { most } else { default };
        let body = match path.rsplit('/').next() {
            Some("projects") => projects(after, limit, items),
            Some("api_keys") => page(keys, next(after, limit, items)),
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
fn next(after: usize, limit: usize, items: usize) -> Option<usize> {
    Some(after + limit).filter(|last| *last < items)
}

fn projects(after: usize, limit: usize, items: usize) -> String {
    let end = items.min(after + limit);
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
