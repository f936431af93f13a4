//! Passes requests on to another server, and writes what it sees to a file.

use super::file::{Exchange, Request, Response, Writer};
use super::message::{BodyContext, Incoming, end_to_end};
use super::patterns::is_secret_name;
use super::scrub::{Clean, Scrubber};
use crate::Sandbox;
use crate::answer::Refusal;
use axum::body::{Body, Bytes};
use axum::http::header::{
    ACCEPT_ENCODING, AUTHORIZATION, CONTENT_LENGTH, COOKIE, EXPECT, HOST, HeaderMap, HeaderValue, SET_COOKIE,
};
use axum::http::{HeaderName, StatusCode};
use axum::response::Response as Answer;
use openai_admin::Client;
use reqwest::Url;
use serde_json::json;
use std::collections::BTreeMap;
use std::io::{self, ErrorKind, Write};
use std::net::IpAddr;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

/// How long the other side has for an answer. Longer than any client waits, who may be gone by then.
const PATIENCE: Duration = Duration::from_secs(600);

/// What is said of a panic, whose message may hold anything.
const FAILED: &str = "the recorder failed";

/// The headers that are stored, beside those of rate limits. Anything else may be a secret.
const STORED: [&str; 8] = [
    "content-type",
    "date",
    "openai-processing-ms",
    "openai-version",
    "retry-after",
    "retry-after-ms",
    "x-request-id",
    "x-should-retry",
];

/// What passes requests on and stores them.
#[derive(Clone)]
pub(crate) struct Recording {
    http: reqwest::Client,
    upstream: Url,
    scrubber: Arc<Mutex<Scrubber>>,
    writer: Arc<Mutex<Writer>>,
}

/// What the other side answered.
struct Reply {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl Recording {
    /// The base URL is one that a client takes: encrypted, or on this machine.
    pub(crate) fn start(upstream: &str, path: &Path) -> io::Result<Self> {
        let invalid = |wrong: String| io::Error::new(ErrorKind::InvalidInput, format!("upstream: {wrong}"));
        let checked = Client::builder().key(Sandbox::KEY).base_url(upstream).build();
        checked.map_err(|e| {
            let hint = if e.reason.starts_with("needs TLS") { ", or this crate with `rustls`" } else { "" };
            invalid(format!("{}{hint}", e.reason))
        })?;
        let upstream = Url::parse(upstream).map_err(|e| invalid(e.to_string()))?;
        // What is stored has to be what was sent, and readable.
        let mut http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .timeout(PATIENCE)
            .no_gzip()
            .no_brotli()
            .no_deflate()
            .no_zstd();
        if is_loopback(&upstream) {
            http = http.no_proxy();
        }
        let http = http.build().map_err(|e| invalid(e.to_string()))?;
        let mut scrubber = Scrubber::default();
        let writer = Writer::create(path, scrubber.string(upstream.as_str()))?;
        Ok(Self {
            http,
            upstream,
            scrubber: Arc::new(Mutex::new(scrubber)),
            writer: Arc::new(Mutex::new(writer)),
        })
    }

    /// A request as it may be shown.
    pub(super) fn shown(&self, incoming: &Incoming) -> Request {
        let mut scrubber = lock(&self.scrubber);
        learn(&mut scrubber, &incoming.headers);
        request(&mut scrubber, incoming).0
    }

    /// Passes a request on. Once it is sent it is stored, even if the client does not wait for the answer.
    pub(super) async fn answer(&self, incoming: Incoming) -> Result<Answer, Refusal> {
        if let Some(wrong) = lock(&self.writer).broken() {
            let message = format!("Nothing is passed on any more, because it cannot be recorded: {wrong}.");
            return Err(Refusal::failure(StatusCode::INTERNAL_SERVER_ERROR, message));
        }
        let url = self.url(&incoming).ok_or_else(Refusal::unknown_route)?;
        let recording = self.clone();
        let exchange = tokio::spawn(async move {
            let reply = recording.send(url, &incoming).await.map_err(|e| {
                let message = format!("The other side did not answer, which is not recorded: {e}.");
                Refusal::failure(StatusCode::BAD_GATEWAY, message)
            })?;
            let mut answer = Answer::new(Body::from(reply.body.clone()));
            *answer.status_mut() = reply.status;
            *answer.headers_mut() = end_to_end(&reply.headers);
            let stored = tokio::task::spawn_blocking(move || recording.store(&incoming, &reply));
            // Whatever was done there cannot be undone: the client gets its answer.
            if stored.await.is_err() {
                warn(json!({"not_recorded": FAILED}));
            }
            Ok(answer)
        });
        let failed = |_| Err(Refusal::failure(StatusCode::INTERNAL_SERVER_ERROR, FAILED));
        exchange.await.unwrap_or_else(failed)
    }

    /// Where a request goes; `None` if that is not below the base URL.
    fn url(&self, incoming: &Incoming) -> Option<Url> {
        let path = incoming.path.strip_prefix("/v1").filter(|path| path.starts_with('/'))?;
        let query = if incoming.query.is_empty() { "" } else { "?" };
        let upstream = self.upstream.as_str().trim_end_matches('/');
        let url = Url::parse(&format!("{upstream}{path}{query}{}", incoming.query)).ok()?;
        let base = self.upstream.path().trim_end_matches('/');
        // A URL resolves dots, which would lead out of the base.
        let is_whole =
            url.path().matches('/').count() == base.matches('/').count() + path.matches('/').count();
        (is_whole && url.path().starts_with(base)).then_some(url)
    }

    async fn send(&self, url: Url, incoming: &Incoming) -> Result<Reply, String> {
        let mut headers = end_to_end(&incoming.headers);
        for made_anew in [HOST, CONTENT_LENGTH, EXPECT] {
            headers.remove(made_anew);
        }
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        let mut request = self.http.request(incoming.method.clone(), url).headers(headers);
        if !incoming.body.is_empty() {
            request = request.body(incoming.body.clone());
        }
        let told = |e: reqwest::Error| {
            let e = e.without_url();
            let causes = std::iter::successors(std::error::Error::source(&e), |e| e.source());
            causes.fold(e.to_string(), |said, cause| format!("{said}: {cause}"))
        };
        let reply = request.send().await.map_err(told)?;
        let (status, headers) = (reply.status(), reply.headers().clone());
        Ok(Reply { status, headers, body: reply.bytes().await.map_err(told)? })
    }

    /// Writes an exchange to the file, and tells where that is not possible.
    fn store(&self, incoming: &Incoming, reply: &Reply) {
        let exchange = self.exchange(incoming, reply);
        let request = &exchange.request;
        let about = json!({"method": request.method, "path": request.path, "query": request.query});
        if let Some(why) = &exchange.not_stored {
            warn(json!({"not_stored": why, "request": about}));
        }
        if let Err(wrong) = lock(&self.writer).append(&exchange) {
            warn(json!({"not_recorded": wrong, "request": about}));
        }
    }

    fn exchange(&self, incoming: &Incoming, reply: &Reply) -> Exchange {
        let mut scrubber = lock(&self.scrubber);
        learn(&mut scrubber, &incoming.headers);
        reply.headers.get_all(SET_COOKIE).into_iter().for_each(|cookie| learn_cookies(&mut scrubber, cookie));
        // What is learned from the reply may be in the request: all is read twice, and taken the second time.
        let _ = (request(&mut scrubber, incoming), response(&mut scrubber, incoming, reply));
        let (request, unclean) = request(&mut scrubber, incoming);
        let outcome = match unclean {
            Some(why) => Err(format!("the body of the request: {why}")),
            None => response(&mut scrubber, incoming, reply).map_err(|why| format!("the answer: {why}")),
        };
        let (response, not_stored) = match outcome {
            Ok(response) => (Some(response), None),
            Err(why) => (None, Some(why)),
        };
        Exchange { request, response, not_stored }
    }
}

/// Learns the keys that a client has.
fn learn(scrubber: &mut Scrubber, headers: &HeaderMap) {
    for (name, value) in headers {
        let text = String::from_utf8_lossy(value.as_bytes());
        match name {
            &AUTHORIZATION => scrubber.learn_key(text.split_once(' ').map_or(&*text, |(_, key)| key.trim())),
            &COOKIE => learn_cookies(scrubber, value),
            name if is_secret_name(name.as_str()) => scrubber.learn(&text),
            _ => {}
        }
    }
}

fn learn_cookies(scrubber: &mut Scrubber, cookies: &HeaderValue) {
    let text = String::from_utf8_lossy(cookies.as_bytes());
    let values = text.split(';').filter_map(|cookie| cookie.split_once('='));
    // Shorter ones are settings.
    values.filter(|(_, value)| value.len() >= 16).for_each(|(_, value)| scrubber.learn(value));
}

/// A request without secrets, and why its body is missing.
fn request(scrubber: &mut Scrubber, incoming: &Incoming) -> (Request, Option<String>) {
    let (body, unclean) = match scrubber.body(&incoming.body, &BodyContext::request(incoming)) {
        Ok(body) => (body, None),
        Err(why) => (Clean::default(), Some(why)),
    };
    let request = Request {
        method: incoming.method.to_string(),
        path: scrubber.path(&incoming.path),
        query: scrubber.query(&incoming.query),
        json: body.json,
        text: body.text,
    };
    (request, unclean)
}

fn response(scrubber: &mut Scrubber, incoming: &Incoming, reply: &Reply) -> Result<Response, String> {
    let Clean { json, text } =
        scrubber.body(&reply.body, &BodyContext::reply(incoming, reply.status, &reply.headers))?;
    let mut headers = BTreeMap::<String, String>::new();
    for (name, value) in reply.headers.iter().filter(|(name, _)| is_stored(name)) {
        let value = scrubber.string(&String::from_utf8_lossy(value.as_bytes()));
        let values = headers.entry(name.to_string()).or_default();
        *values = if values.is_empty() { value } else { format!("{values}, {value}") };
    }
    Ok(Response { status: reply.status.as_u16(), headers, json, text })
}

fn is_stored(name: &HeaderName) -> bool {
    STORED.contains(&name.as_str()) || name.as_str().contains("ratelimit")
}

fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    host == "localhost" || host.parse().is_ok_and(|address: IpAddr| address.is_loopback())
}

/// Tells on standard error, without waiting for whoever reads it.
fn warn(line: serde_json::Value) {
    thread::spawn(move || {
        let _ = writeln!(io::stderr(), "{line}");
    });
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
