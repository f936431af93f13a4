//! Requests as they were received, and what is known of bodies.

use crate::contract::Contract;
use axum::body::Bytes;
use axum::http::header::{CONNECTION, CONTENT_ENCODING, CONTENT_TYPE};
use axum::http::{HeaderMap, Method, StatusCode};
use openai_admin::Operation;
use openai_admin_codegen::spec::{Operation as Described, Shape};
use std::collections::BTreeSet;

/// A request as it was received.
pub(super) struct Incoming {
    pub(super) operation: Option<&'static Operation>,
    pub(super) method: Method,
    pub(super) path: String,
    pub(super) query: String,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

/// The headers that are not about one connection.
pub(super) fn end_to_end(headers: &HeaderMap) -> HeaderMap {
    const OF_CONNECTION: [&str; 9] = [
        "connection",
        "keep-alive",
        "proxy-authenticate",
        "proxy-authorization",
        "proxy-connection",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    ];
    let named = headers.get_all(CONNECTION).iter().filter_map(|value| value.to_str().ok());
    let named: Vec<String> =
        named.flat_map(|value| value.split(',')).map(|name| name.trim().to_ascii_lowercase()).collect();
    let mut kept = headers.clone();
    OF_CONNECTION.into_iter().chain(named.iter().map(String::as_str)).for_each(|name| {
        kept.remove(name);
    });
    kept
}

/// What is known of a body, be it that of a request or of a reply.
#[derive(Default)]
pub(super) struct BodyContext<'a> {
    /// The fields that openapi.yaml calls secret.
    pub(super) names: BTreeSet<&'a str>,
    pub(super) headers: Option<&'a HeaderMap>,
    pub(super) is_success: bool,
}

impl<'a> BodyContext<'a> {
    pub(super) fn request(incoming: &'a Incoming) -> Self {
        let names = secret_names(incoming.operation, |described| described.body.as_deref());
        Self { names, headers: Some(&incoming.headers), is_success: true }
    }

    pub(super) fn reply(incoming: &'a Incoming, status: StatusCode, headers: &'a HeaderMap) -> Self {
        let names = secret_names(incoming.operation, |described| Some(&described.reply));
        Self { names, headers: Some(headers), is_success: status.is_success() }
    }

    /// Whether there is a secret that is told by its place alone.
    pub(super) fn shows_secret(&self) -> bool {
        self.is_success && !self.names.is_empty()
    }

    /// Why the body is no plain text.
    pub(super) fn unreadable(&self) -> Option<String> {
        let text = |name| {
            self.headers?.get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).to_lowercase())
        };
        if let Some(encoding) = text(CONTENT_ENCODING).filter(|encoding| encoding.trim() != "identity") {
            return Some(format!("it is encoded (content-encoding: {encoding})"));
        }
        let kind = text(CONTENT_TYPE)?;
        let charset = kind.split("charset=").nth(1)?.split(';').next()?.trim().trim_matches('"').to_owned();
        let is_known = ["utf-8", "utf8", "us-ascii", "iso-8859-1"].contains(&charset.as_str());
        (!is_known).then(|| format!("it is encoded (charset={charset})"))
    }
}

/// The fields of a component, and of all that it holds, that openapi.yaml calls secret.
fn secret_names(
    operation: Option<&Operation>,
    component: impl Fn(&'static Described) -> Option<&'static str>,
) -> BTreeSet<&'static str> {
    let contract = Contract::get().ok();
    let described =
        contract.zip(operation).and_then(|(contract, operation)| contract.operation(operation.id));
    let Some((contract, component)) = contract.zip(described.and_then(component)) else {
        return BTreeSet::new();
    };
    let reached = contract.spec.reachable([component]).into_iter();
    let fields = reached.flat_map(|name| contract.spec.properties(name));
    let is_secret = |name: &str| matches!(contract.spec.component(name).shape, Shape::Secret);
    fields
        .filter(|field| field.schema.name().is_some_and(is_secret))
        .map(|field| field.name.as_str())
        .collect()
}
