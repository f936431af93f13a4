//! Answers from a file what was answered before.

use super::file::{self, Exchange, Request, Response};
use super::message::{BodyContext, Incoming, end_to_end};
use super::scrub::{Clean, Scrubber, query_text};
use crate::answer::Refusal;
use axum::body::Body;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use axum::http::{Method, StatusCode};
use axum::response::Response as Answer;
use serde_json::Value;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

/// What was recorded, in order.
pub(crate) struct Replay {
    entries: Vec<Entry>,
}

/// An exchange of the file.
struct Entry {
    line: usize,
    exchange: Exchange,
    key: Key,
    /// The same without regard to which secret is which.
    blurred: Key,
    is_used: AtomicBool,
}

/// What makes two requests the same: no order of parameters, no way of writing.
struct Key {
    method: String,
    path: Vec<String>,
    query: Vec<(String, String)>,
    body: Option<Value>,
    /// Whether it had a body that could not be stored.
    is_bodiless: bool,
}

impl Replay {
    pub(crate) fn read(path: &Path) -> io::Result<Self> {
        let entries = file::read(path)?.into_iter().map(|(line, exchange)| {
            let is_bodiless = exchange.not_stored.is_some();
            let key = Key { is_bodiless, ..Key::of(&exchange.request) };
            let blurred = Key { is_bodiless, ..Key::of(&blurred(&exchange.request)) };
            Entry { line, exchange, key, blurred, is_used: AtomicBool::new(false) }
        });
        Ok(Self { entries: entries.collect() })
    }

    /// What was answered to such a request, in the order of the recording.
    pub(super) fn answer(&self, incoming: &Incoming) -> Result<Answer, Refusal> {
        let request = written(incoming);
        let key = Key::of(&request);
        let mut same: Vec<&Entry> = self.entries.iter().filter(|entry| entry.key.matches(&key)).collect();
        if same.is_empty() {
            let key = Key::of(&blurred(&request));
            same = self.entries.iter().filter(|entry| entry.blurred.matches(&key)).collect();
        }
        let Some(last) = same.last() else {
            return Err(refusal("not_recorded", self.nearest(&request, &key)));
        };
        let only_reads = [Method::GET, Method::HEAD, Method::OPTIONS].contains(&incoming.method);
        let next = same.iter().find(|entry| !entry.is_used.swap(true, Ordering::Relaxed));
        let Some(next) = next.or(only_reads.then_some(last)) else {
            let message = format!(
                "{} was recorded {} (line {}), and is asked for once more. A change is not answered more often \
                 than it was made.",
                shown(&request),
                if same.len() == 1 { "once".to_owned() } else { format!("{} times", same.len()) },
                last.line,
            );
            return Err(refusal("not_recorded", message));
        };
        let Some(response) = &next.exchange.response else {
            let why = next.exchange.not_stored.as_deref().unwrap_or_default();
            let message = format!("{} (line {}) was not stored: {why}.", shown(&request), next.line);
            return Err(refusal("not_stored", message));
        };
        Ok(answer(response))
    }

    /// Says that a request was not recorded, and which one comes nearest.
    fn nearest(&self, request: &Request, key: &Key) -> String {
        let said = format!("{} was not recorded.", shown(request));
        let near = self.entries.iter().filter_map(|entry| Some((entry.key.nearness(key)?, entry)));
        // Of equally near ones the first is taken.
        let Some((_, Entry { line, exchange, key: other, .. })) =
            near.rev().max_by_key(|(nearness, _)| *nearness)
        else {
            return said;
        };
        let differences = other.differences(key);
        format!(
            "{said} The nearest is {} (line {line}), which has another {differences}.",
            shown(&exchange.request)
        )
    }
}

fn answer(response: &Response) -> Answer {
    let mut headers = HeaderMap::new();
    if response.json.is_some() {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    for (name, value) in &response.headers {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            headers.insert(name, value);
        }
    }
    // Edited by hand, the body may have another length.
    headers.remove(CONTENT_LENGTH);
    let json = response.json.as_ref().map(|json| json.get().to_owned());
    let mut answer = Answer::new(Body::from(json.or(response.text.clone()).unwrap_or_default()));
    *answer.status_mut() = StatusCode::from_u16(response.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    *answer.headers_mut() = end_to_end(&headers);
    answer
}

impl Key {
    fn of(request: &Request) -> Self {
        let mut query: Vec<(String, String)> = request
            .query
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
            .map(|(name, value)| (query_text(&name.replace('+', " ")), query_text(&value.replace('+', " "))))
            .collect();
        query.sort();
        let json = request.json.as_ref().map(|json| {
            // What is nested too deeply is compared as it is written.
            serde_json::from_str(json.get()).map_or_else(|_| json.get().into(), by_value)
        });
        Self {
            method: request.method.to_ascii_uppercase(),
            path: request.path.split('/').map(query_text).collect(),
            query,
            body: json.or_else(|| request.text.clone().map(Value::from)),
            is_bodiless: false,
        }
    }

    fn matches(&self, asked: &Self) -> bool {
        let Self { method, path, query, body, is_bodiless } = self;
        (method, path, query) == (&asked.method, &asked.path, &asked.query)
            && (*body == asked.body || (*is_bodiless && body.is_none()))
    }

    /// How much of a request is the same; `None` if it is another one altogether.
    fn nearness(&self, asked: &Self) -> Option<(bool, bool, usize, bool, bool)> {
        let same = self.path.iter().zip(&asked.path).filter(|(one, other)| one == other).count();
        let is_similar = self.path.len() == asked.path.len() && 2 * same > self.path.len();
        let (path, method) = (self.path == asked.path, self.method == asked.method);
        is_similar.then_some((path, method, same, self.query == asked.query, self.body == asked.body))
    }

    /// What differs. Bodies are not shown, only which field it is.
    fn differences(&self, asked: &Self) -> String {
        let body = match (&self.body, &asked.body) {
            (Some(Value::Object(one)), Some(Value::Object(other))) => {
                let mut names =
                    one.keys().chain(other.keys()).filter(|name| one.get(*name) != other.get(*name));
                names.next().map(|name| format!("body (`{}`)", Scrubber::blurring().string(name)))
            }
            (one, other) => (one != other).then(|| "body".to_owned()),
        };
        let mut differences = Vec::new();
        differences.extend((self.method != asked.method).then(|| "method".to_owned()));
        differences.extend((self.path != asked.path).then(|| "path".to_owned()));
        differences.extend((self.query != asked.query).then(|| "query".to_owned()));
        differences.extend(body);
        differences.join(" and another ")
    }
}

/// A request as it would be written to a file, with its secrets.
fn written(incoming: &Incoming) -> Request {
    let text = String::from_utf8_lossy(&incoming.body).into_owned();
    let json = serde_json::from_str(&text).ok();
    Request {
        method: incoming.method.to_string(),
        path: incoming.path.clone(),
        query: incoming.query.clone(),
        text: (json.is_none() && !text.is_empty()).then_some(text),
        json,
    }
}

/// The same request with one placeholder for all secrets.
fn blurred(request: &Request) -> Request {
    let mut scrubber = Scrubber::blurring();
    let body = request.json.as_ref().map(|json| json.get()).or(request.text.as_deref()).unwrap_or_default();
    // What cannot be cleaned is compared as it is.
    let same = |_| Clean { json: request.json.clone(), text: request.text.clone() };
    let Clean { json, text } = scrubber.body(body.as_bytes(), &BodyContext::default()).unwrap_or_else(same);
    let (path, query) = (scrubber.path(&request.path), scrubber.query(&request.query));
    Request { method: request.method.clone(), path, query, json, text }
}

/// How a request is named in errors: without its body and its secrets.
fn shown(request: &Request) -> String {
    let mut scrubber = Scrubber::blurring();
    let (path, query) = (scrubber.path(&request.path), scrubber.query(&request.query));
    let mark = if query.is_empty() { "" } else { "?" };
    format!("{} {path}{mark}{query}", request.method)
}

/// With `1.0` as `1`, which is the same number.
fn by_value(value: Value) -> Value {
    match value {
        Value::Array(items) => items.into_iter().map(by_value).collect(),
        Value::Object(members) => members.into_iter().map(|(name, value)| (name, by_value(value))).collect(),
        // Large integers are told apart as they are.
        Value::Number(number) if number.is_f64() => {
            serde_json::from_str(&number.as_f64().unwrap_or_default().to_string())
                .unwrap_or(Value::Number(number))
        }
        other => other,
    }
}

/// A status that no client takes for an answer of the service.
fn refusal(code: &'static str, message: String) -> Refusal {
    let mut refusal = Refusal::not_allowed(code, message);
    refusal.status = StatusCode::NOT_IMPLEMENTED;
    refusal
}
