//! Answers from a file what was answered before.

use super::file::{self, Exchange, Request};
use super::scrub::{Clean, Scrubber, query_text};
use super::{Incoming, Side, end_to_end};
use crate::answer::Refusal;
use axum::body::Body;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use axum::http::{Method, StatusCode};
use axum::response::Response as Answer;
use serde_json::Value;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What was recorded, in order.
pub(crate) struct Replay {
    tracks: Vec<Track>,
}

/// All exchanges with equal requests.
struct Track {
    key: Key,
    /// The same without regard to which secret is which.
    blurred: Key,
    exchanges: Vec<(usize, Exchange)>,
    asked: AtomicUsize,
}

/// What makes two requests the same: no order of parameters, no way of writing.
#[derive(Debug, PartialEq)]
struct Key {
    method: String,
    path: Vec<String>,
    query: Vec<(String, String)>,
    /// `None` if there is none, or if it could not be stored.
    body: Option<Value>,
    any_body: bool,
}

impl Replay {
    pub(crate) fn read(path: &Path) -> io::Result<Self> {
        let mut tracks: Vec<Track> = Vec::new();
        for (line, exchange) in file::read(path)? {
            let mut key = Key::of(&exchange.request);
            // It may have had one that could not be stored.
            key.any_body = exchange.not_stored.is_some() && key.body.is_none();
            match tracks.iter_mut().find(|track| track.key == key) {
                Some(track) => track.exchanges.push((line, exchange)),
                None => {
                    let blurred = Key { any_body: key.any_body, ..Key::of(&blurred(&exchange.request)) };
                    let exchanges = vec![(line, exchange)];
                    tracks.push(Track { key, blurred, exchanges, asked: AtomicUsize::new(0) });
                }
            }
        }
        Ok(Self { tracks })
    }

    /// What was answered to such a request, in the order of the recording.
    pub(super) fn answer(&self, incoming: &Incoming) -> Result<Answer, Refusal> {
        let request = written(incoming);
        let key = Key::of(&request);
        let track = self.tracks.iter().find(|track| track.key.matches(&key));
        let track = track.or_else(|| {
            let blurred = Key::of(&blurred(&request));
            self.tracks.iter().find(|track| track.blurred.matches(&blurred))
        });
        let Some(track) = track else {
            return Err(refusal("not_recorded", self.nearest(&request, &key)));
        };
        let (asked, recorded) = (track.asked.fetch_add(1, Ordering::Relaxed), track.exchanges.len());
        let only_reads = [Method::GET, Method::HEAD, Method::OPTIONS].contains(&incoming.method);
        let Some((line, exchange)) =
            track.exchanges.get(if only_reads { asked.min(recorded - 1) } else { asked })
        else {
            let line = track.exchanges[recorded - 1].0;
            let message = format!(
                "{} was recorded {} (line {line}) and asked for {}: a change is not answered more often than it \
                 was made.",
                shown(&request),
                times(recorded),
                times(asked + 1),
            );
            return Err(refusal("not_recorded", message));
        };
        let Some(response) = &exchange.response else {
            let why = exchange.not_stored.as_deref().unwrap_or_default();
            return Err(refusal(
                "not_stored",
                format!("{} (line {line}) was not stored: {why}.", shown(&request)),
            ));
        };
        let Clean { json, text } = response.body();
        let mut headers = HeaderMap::new();
        if json.is_some() {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
        for (name, value) in &response.headers {
            if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
                headers.insert(name, value);
            }
        }
        // Edited by hand, the body may have another length.
        headers.remove(CONTENT_LENGTH);
        let body = json.map(|json| json.get().to_owned()).or(text).unwrap_or_default();
        let mut answer = Answer::new(Body::from(body));
        *answer.status_mut() =
            StatusCode::from_u16(response.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        *answer.headers_mut() = end_to_end(&headers);
        Ok(answer)
    }

    /// Says that a request was not recorded, and which one comes nearest.
    fn nearest(&self, request: &Request, key: &Key) -> String {
        let said = format!("{} was not recorded.", shown(request));
        let near = self.tracks.iter().filter_map(|track| Some((track, track.key.nearness(key)?)));
        // Of equally near ones the first is taken.
        let Some((track, _)) = near.rev().max_by_key(|(_, nearness)| *nearness) else { return said };
        let (line, exchange) = &track.exchanges[0];
        format!(
            "{said} The nearest is {} (line {line}): {}.",
            shown(&exchange.request),
            track.key.differences(key)
        )
    }
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
            any_body: false,
        }
    }

    fn matches(&self, asked: &Self) -> bool {
        let Self { method, path, query, body, any_body } = self;
        (method, path, query) == (&asked.method, &asked.path, &asked.query)
            && (*any_body || *body == asked.body)
    }

    /// How much of a request is the same; `None` if it is another one altogether.
    fn nearness(&self, asked: &Self) -> Option<(bool, bool, usize, bool, bool)> {
        let same = self.path.iter().zip(&asked.path).filter(|(one, other)| one == other).count();
        let is_similar = self.path.len() == asked.path.len() && 2 * same > self.path.len();
        let (path, method) = (self.path == asked.path, self.method == asked.method);
        is_similar.then_some((path, method, same, self.query == asked.query, self.body == asked.body))
    }

    /// In what it differs. Bodies are not shown, only which fields it is.
    fn differences(&self, asked: &Self) -> String {
        let mut differences = Vec::new();
        for (what, is_same) in [
            ("method", self.method == asked.method),
            ("path", self.path == asked.path),
            ("query", self.query == asked.query),
        ] {
            if !is_same {
                differences.push(format!("its {what} differs"));
            }
        }
        if let (Some(Value::Object(one)), Some(Value::Object(other))) = (&self.body, &asked.body) {
            let differs = |name: &&String| one.get(*name) != other.get(*name);
            let more = other.keys().filter(|name| !one.contains_key(*name));
            let mut names =
                one.keys().chain(more).filter(differs).map(|name| Scrubber::blurring().string(name));
            if let Some(name) = names.next() {
                differences.push(format!("its body differs in `{name}`"));
            }
        } else if self.body != asked.body {
            differences.push("its body differs".to_owned());
        }
        differences.join(", ")
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
    let Clean { json, text } = scrubber.body(body.as_bytes(), &Side::default()).unwrap_or_else(same);
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

/// `1.0` and `1` are the same number.
fn by_value(value: Value) -> Value {
    match value {
        Value::Array(items) => items.into_iter().map(by_value).collect(),
        Value::Object(members) => members.into_iter().map(|(name, value)| (name, by_value(value))).collect(),
        Value::Number(number) => number.as_f64().map_or(Value::Number(number), Value::from),
        other => other,
    }
}

fn times(number: usize) -> String {
    match number {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        number => format!("{number} times"),
    }
}

/// A status that no client takes for an answer of the service.
fn refusal(code: &'static str, message: String) -> Refusal {
    let mut refusal = Refusal::not_allowed(code, message);
    refusal.status = StatusCode::NOT_IMPLEMENTED;
    refusal
}
