//! Requests that openapi.yaml does not describe, on the same transport.

use crate::call::Call;
use crate::call::Endpoint;
use crate::call::sealed::Sealed;
use crate::error::InvalidInput;
use crate::error::Result;
use crate::raw;
use crate::transport::Target;
use bytes::Bytes;
use http::Method;
use http::header::ACCEPT;
use http::header::CONTENT_TYPE;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt;
use std::marker::PhantomData;

/// A request by method and path. Made by [`Client::request`](crate::Client::request).
pub struct Request<T> {
    method: Method,
    path: String,
    query: Vec<(String, String)>,
    body: Option<Bytes>,
    reply: PhantomData<fn() -> T>,
}

impl<T> Request<T> {
    pub(crate) fn new(method: Method, path: String) -> Self {
        Self { method, path, query: Vec::new(), body: None, reply: PhantomData }
    }
}

impl<T> Call<Request<T>> {
    /// Adds a query parameter. May be called again, for the same name too.
    pub fn query(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.endpoint.query.push((name.into(), value.to_string()));
        self
    }

    /// Sends a JSON body. A value that JSON cannot express is refused when the call is made.
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        match serde_json::to_vec(body) {
            Ok(body) => self.endpoint.body = Some(body.into()),
            Err(e) => self.options.refuse(InvalidInput::new("json", e.to_string())),
        }
        self
    }
}

impl<T> Sealed for Request<T> {}

impl<T: DeserializeOwned + Send + 'static> Endpoint for Request<T> {
    type Output = T;

    fn operation(&self) -> Target {
        Target::Other(self.method.clone(), format!("{} {}", self.method, self.path).into())
    }

    fn check(&self) -> Result<()> {
        let reason = match self.path.as_str() {
            path if !path.starts_with('/') => "a path begins with `/`",
            path if path.contains(['?', '#', '\\']) => "a path holds no query, fragment or backslash",
            path if path.split('/').any(|part| part == "." || part == "..") => "a path holds no `.` or `..`",
            _ => return Ok(()),
        };
        Err(InvalidInput::new("path", reason).into())
    }

    async fn send(&self, raw: &raw::Client) -> raw::Reply<T> {
        raw.send(|http, base_url| {
            let mut request = http
                .request(self.method.clone(), format!("{base_url}{}", self.path))
                .header(ACCEPT, "application/json");
            if !self.query.is_empty() {
                request = request.query(&self.query);
            }
            match &self.body {
                Some(body) => request.header(CONTENT_TYPE, "application/json").body(body.clone()),
                None => request,
            }
        })
        .await
    }
}

impl<T> Clone for Request<T> {
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

impl<T> fmt::Debug for Request<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}
