//! The file of a recording: lines of JSON. The first says what it is, each of the others is an exchange.
//!
//! It is made to be read, edited and kept in git. An exchange may be spread over several lines.

use axum::http::{HeaderName, HeaderValue, Method, StatusCode};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// The version of the form that is written. Older ones will be read.
const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
struct Header {
    recording: u32,
    upstream: String,
}

/// A request and what was answered.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Exchange {
    pub(super) request: Request,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) response: Option<Response>,
    /// Why there is no response.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) not_stored: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Request {
    pub(super) method: String,
    pub(super) path: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) query: String,
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    pub(super) json: Option<Box<RawValue>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) text: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Response {
    pub(super) status: u16,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) headers: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present")]
    pub(super) json: Option<Box<RawValue>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) text: Option<String>,
}

/// What is there is a value, even if it is null.
fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Box<RawValue>>, D::Error> {
    Box::<RawValue>::deserialize(deserializer).map(Some)
}

impl Exchange {
    /// What is wrong with it, where it was written by hand.
    fn wrong(&self) -> Option<String> {
        let Self { request, response, not_stored } = self;
        if Method::from_bytes(request.method.as_bytes()).is_err() {
            return Some(format!("'{}' is no method", request.method));
        }
        if !request.path.starts_with('/') || request.path.contains('?') {
            return Some("the path must begin with '/', and what follows a '?' is the `query`".to_owned());
        }
        if request.json.is_some() && request.text.is_some() {
            return Some("the request has both `json` and `text`".to_owned());
        }
        match (response, not_stored) {
            (Some(response), None) => response.wrong(),
            (None, Some(_)) => None,
            _ => Some("there must be either `response` or `not_stored`".to_owned()),
        }
    }
}

impl Response {
    fn wrong(&self) -> Option<String> {
        if self.status < 200 || StatusCode::from_u16(self.status).is_err() {
            return Some(format!("{} is no status of an answer", self.status));
        }
        if self.json.is_some() && self.text.is_some() {
            return Some("the response has both `json` and `text`".to_owned());
        }
        let mut headers = self.headers.iter();
        let wrong = headers.find(|(name, value)| {
            HeaderName::try_from(*name).is_err() || HeaderValue::try_from(*value).is_err()
        });
        wrong.map(|(name, _)| format!("the header '{name}' cannot be sent"))
    }
}

/// Reads the exchanges of a file, each with the line where it begins.
pub(super) fn read(path: &Path) -> io::Result<Vec<(usize, Exchange)>> {
    let named = |e: io::Error| io::Error::new(e.kind(), format!("{}: {e}", path.display()));
    let bytes = fs::read(path).map_err(named)?;
    let text = str::from_utf8(&bytes).map_err(|e| {
        let line = 1 + bytes[..e.valid_up_to()].iter().filter(|byte| **byte == b'\n').count();
        format!("line {line}: it is not UTF-8; correct or remove it")
    });
    text.and_then(parse).map_err(|wrong| named(io::Error::new(ErrorKind::InvalidData, wrong)))
}

fn parse(text: &str) -> Result<Vec<(usize, Exchange)>, String> {
    const FORM: &str = "this is no recording: it begins with {\"recording\": 1, \"upstream\": \"…\"}";
    let mut headers =
        serde_json::Deserializer::from_str(text).into_iter::<BTreeMap<String, serde_json::Value>>();
    let version = headers.next().and_then(Result::ok).and_then(|header| header.get("recording")?.as_u64());
    match version {
        None => return Err(format!("line 1: {FORM}")),
        Some(version) if version > VERSION.into() => {
            return Err(format!(
                "line 1: it was written by a newer openai-admin-sandbox, in version {version} of the form; \
                 this one reads {VERSION}"
            ));
        }
        Some(_) => {}
    }
    let begin = headers.byte_offset();
    let mut exchanges = Vec::new();
    let mut read = serde_json::Deserializer::from_str(&text[begin..]).into_iter::<Exchange>();
    let (mut line, mut counted) = (1, 0);
    loop {
        let rest = text[begin + read.byte_offset()..].trim_start();
        let start = text.len() - rest.len();
        line += text[counted..start].matches('\n').count();
        counted = start;
        match read.next() {
            None => return Ok(exchanges),
            Some(Ok(exchange)) => match exchange.wrong() {
                None => exchanges.push((line, exchange)),
                Some(wrong) => return Err(format!("line {line}: {wrong}")),
            },
            Some(Err(e)) if e.is_eof() => {
                return Err(format!("line {line}: the exchange is cut off; complete it, or remove it"));
            }
            Some(Err(e)) => {
                // It counts from where it began to read.
                let at = text[..begin].matches('\n').count() + e.line();
                let said = e.to_string();
                let said = said.split(" at line ").next().unwrap_or_default();
                return Err(format!("line {at}: {said}, in the exchange that begins in line {line}"));
            }
        }
    }
}

/// A file that is being written.
#[derive(Debug)]
pub(super) struct Writer {
    file: File,
    path: PathBuf,
    /// How much of it is whole.
    length: u64,
    broken: Option<String>,
}

impl Writer {
    /// A new file, which only its owner can read.
    pub(super) fn create(path: &Path, upstream: String) -> io::Result<Self> {
        let mut options = File::options();
        options.append(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(path).map_err(|e| {
            let said = match e.kind() {
                ErrorKind::AlreadyExists => {
                    "it is there already; remove it, or record into another file".to_owned()
                }
                _ => e.to_string(),
            };
            io::Error::new(e.kind(), format!("{}: {said}", path.display()))
        })?;
        let mut writer = Self { file, path: path.to_owned(), length: 0, broken: None };
        writer.append(&Header { recording: VERSION, upstream }).map_err(io::Error::other)?;
        Ok(writer)
    }

    /// Why nothing can be written any more.
    pub(super) fn broken(&self) -> Option<&str> {
        self.broken.as_deref()
    }

    /// Adds a line, as a whole or not at all.
    pub(super) fn append(&mut self, line: &impl Serialize) -> Result<(), String> {
        let written = serde_json::to_vec(line).map_err(io::Error::from).and_then(|mut line| {
            line.push(b'\n');
            self.file.write_all(&line)?;
            self.file.sync_data()?;
            Ok(line.len() as u64)
        });
        match written {
            Ok(length) => {
                self.length += length;
                Ok(())
            }
            Err(e) => {
                // If that fails too, the last line will be found to be cut off.
                let _ = self.file.set_len(self.length);
                let wrong = format!("{}: {e}", self.path.display());
                self.broken = Some(wrong.clone());
                Err(wrong)
            }
        }
    }
}
