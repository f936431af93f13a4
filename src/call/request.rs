//! Requests that openapi.yaml does not describe, on the same transport.

use crate::call::sealed::Sealed;
use crate::call::{Call, Endpoint};
use crate::error::{InvalidInputError, Result};
use crate::raw;
use crate::transport::settings::Target;
use bytes::Bytes;
use http::Method;
use http::header::{ACCEPT, CONTENT_TYPE};
use percent_encoding::percent_decode_str;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt;
use std::marker::PhantomData;

/// A request by method and path. Made by [`Client::request`](crate::Client::request).
pub struct RawRequest<T> {
    method: Method,
    path: String,
    query: Vec<(String, String)>,
    body: Option<Bytes>,
    reply: PhantomData<fn() -> T>,
}

impl<T> RawRequest<T> {
    pub(crate) fn new(method: Method, path: String) -> Self {
        Self { method, path, query: Vec::new(), body: None, reply: PhantomData }
    }
}

impl<T> Call<RawRequest<T>> {
    /// Adds a query parameter. May be called again, for the same name too.
    pub fn query(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.endpoint.query.push((name.into(), value.to_string()));
        self
    }

    /// Sends a JSON body. A value that JSON cannot express is refused when the call is made.
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        match serde_json::to_vec(body) {
            Ok(body) => self.endpoint.body = Some(body.into()),
            Err(e) => self.options.refuse(InvalidInputError::new("json", e.to_string())),
        }
        self
    }
}

impl<T> Sealed for RawRequest<T> {}

impl<T: DeserializeOwned + Send + 'static> Endpoint for RawRequest<T> {
    type Output = T;

    fn operation(&self) -> Target {
        Target::Other(self.method.clone(), format!("{} {}", self.method, self.path).into())
    }

    fn check(&self) -> Result<()> {
        let decoded: Vec<u8> = percent_decode_str(&self.path).collect();
        // Whatever passes a request on may decode it first.
        let mut segments = decoded.split(|byte| matches!(byte, b'/' | b'\\'));
        let reason = match self.path.as_str() {
            path if !path.starts_with('/') => "a path begins with `/`",
            path if path.contains(['?', '#', '\\']) => "a path holds no query, fragment or backslash",
            path if path.contains(char::is_control) => "a path holds no tab, line break or the like",
            path if path.ends_with(' ') => "a path does not end with a space: percent-encode it",
            _ if segments.any(|segment| matches!(segment, b"." | b"..")) => {
                "a path holds no `.` or `..`, not percent-encoded either"
            }
            path if !is_kept(path, &decoded) => "a URL would hold another path than this one",
            _ => return Ok(()),
        };
        Err(InvalidInputError::new("path", reason).into())
    }

    fn request(&self, raw: &raw::Client<'_>) -> reqwest::Result<reqwest::Request> {
        let mut request = raw.request(self.method.clone(), &self.path).header(ACCEPT, "application/json");
        if !self.query.is_empty() {
            request = request.query(&self.query);
        }
        if let Some(body) = &self.body {
            request = request.header(CONTENT_TYPE, "application/json").body(body.clone());
        }
        request.build()
    }
}

/// Whether a URL holds that path, be it percent-encoded.
fn is_kept(path: &str, decoded: &[u8]) -> bool {
    let url = reqwest::Url::parse(&format!("https://localhost{path}"));
    url.is_ok_and(|url| percent_decode_str(url.path()).eq(decoded.iter().copied()))
}

impl<T> Clone for RawRequest<T> {
    fn clone(&self) -> Self {
        let Self { method, path, query, body, reply } = self;
        Self {
            method: method.clone(),
            path: path.clone(),
            query: query.clone(),
            body: body.clone(),
            reply: *reply,
        }
    }
}

impl<T> fmt::Debug for RawRequest<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawRequest")
            .field("method", &self.method)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}
