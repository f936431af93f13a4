//! Typed mocks of the service, for the tests of programs that use this crate.
//!
//! [`MockServerExt`] gives [`MockServer`] one method for each operation, generated from the same
//! description of the wire as the client. [`mock_pages`] mocks a whole list. Turn them on where tests
//! alone see them:
//!
//! ```toml
//! [dev-dependencies]
//! openai-admin = { version = "0.1", features = ["mock"] }
//! ```
//!
//! ```
//! use openai_admin::mock::{MockServerExt, error_body, httpmock::MockServer, mock_pages};
//! use openai_admin::{Client, Result, RetryPolicy};
//! use serde_json::json;
//!
//! /// What is tested: archives the projects of that name, and counts them.
//! async fn archive_all(client: &Client, name: &str) -> Result<usize> {
//!     let (mut projects, mut archived) = (client.projects().list().items(), 0);
//!     while let Some(project) = projects.next().await {
//!         let project = project?;
//!         if project.name.as_deref() == Some(name) {
//!             client.projects().archive(project.id).await?;
//!             archived += 1;
//!         }
//!     }
//!     Ok(archived)
//! }
//!
//! # #[tokio::main(flavor = "current_thread")] // In a test: #[tokio::test].
//! # async fn main() -> std::result::Result<(), Box<dyn std::error::Error>> {
//! let project = |id, name| json!({"id": id, "object": "organization.project", "name": name, "created_at": 0});
//! let server = MockServer::start();
//! let client = Client::builder()
//!     .key("sk-admin-test")
//!     .base_url(server.url("/v1"))
//!     .retry(RetryPolicy::none()) // A mocked failure would be waited out.
//!     .build()?;
//!
//! let pages = [vec![project("proj_1", "old"), project("proj_2", "new")], vec![project("proj_3", "old")]];
//! let listed = mock_pages(&server, "list_projects", pages);
//! let archived = server.archive_project(|when, then| {
//!     when.project_id("proj_1");
//!     then.ok(project("proj_1", "old"));
//! });
//! let refused = server.archive_project(|when, then| {
//!     when.project_id("proj_3");
//!     then.client_error(403, error_body("forbidden", "Not yours."));
//! });
//!
//! let e = archive_all(&client, "old").await.unwrap_err();
//!
//! assert_eq!(e.code(), Some("forbidden"));
//! listed.iter().for_each(|page| page.assert());
//! archived.assert();
//! refused.assert();
//! # Ok(())
//! # }
//! ```
//!
//! * A mock answers below any base path: at [`base_url`](MockServer::base_url) as well as at `/v1`.
//! * Ids and query parameters are written as they are; how they look in a URL is taken care of.
//! * Bodies and replies are anything that serialises: [`serde_json::json!`], or the structs of replies,
//!   which have a `new` for that. They are checked when the mock is set up, so that a
//!   misspelt field of a body, or a reply that the SDK could not decode, panics in the test where it
//!   is written. What openapi.yaml does not describe is set up after `into_inner()`, without checks.
//! * A one-time secret is a plain string: `"value": "sk-admin-test"`. In a reply that is made of the
//!   SDK's own types it would be redacted, and is refused.
//! * The methods do not block an async test for longer than it takes to hand a mock over: the server
//!   has a thread of its own.
//!
//! This is for tests only: it brings a server along, and panics. The types of httpmock 0.8 are part of
//! the interface; use it from [here](httpmock), so that it is the same version.

use crate::model::page::Page;
use crate::model::secret::REDACTED;
use crate::operations::{CursorStyle, OPERATIONS};
use crate::raw;
use ::httpmock::{Mock, MockServer, Regex, Then, When};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::BTreeSet;

pub use generated::{MockServerExt, operations};
pub use httpmock;

/// Mocks a list, one mock for each page, chained by the cursors of that list.
///
/// The list is named by its operationId. Items are JSON or anything else that serialises; pages may be
/// empty, and a list without pages is one empty page. The mocks stand in the order of the pages, to
/// tell whether each was fetched. Example: the [module](self).
///
/// # Panics
///
/// If there is no such list, if the SDK could not decode an item, and if two pages end in the same id
/// where ids are cursors.
#[track_caller]
pub fn mock_pages<'s>(
    server: &'s MockServer,
    operation: &str,
    pages: impl IntoIterator<Item = impl IntoIterator<Item = impl Serialize>>,
) -> Vec<Mock<'s>> {
    mock_pages_when(server, operation, |when| when, pages)
}

/// Mocks a list as [`mock_pages`] does, for requests that meet further conditions.
///
/// ```
/// # use openai_admin::mock::{httpmock::MockServer, mock_pages_when};
/// # use serde_json::json;
/// # let server = MockServer::start();
/// # let role = json!({
/// #     "id": "role_1", "object": "role", "name": "Reader", "permissions": [],
/// #     "resource_type": "api.project", "predefined_role": false, "description": null,
/// # });
/// let of_one_project = mock_pages_when(
///     &server,
///     "list_project_roles",
///     |when| when.path_includes("/proj_1/").query_param("order", "desc"),
///     [[role]],
/// );
/// ```
///
/// # Panics
///
/// As [`mock_pages`] does.
#[track_caller]
pub fn mock_pages_when<'s>(
    server: &'s MockServer,
    operation: &str,
    condition: impl Fn(When) -> When,
    pages: impl IntoIterator<Item = impl IntoIterator<Item = impl Serialize>>,
) -> Vec<Mock<'s>> {
    let known = OPERATIONS.iter().find(|known| known.id == operation);
    let style = known.and_then(|known| known.cursor_style);
    let (Some(style), Some(list)) = (style, generated::list(operation)) else {
        let lists = OPERATIONS.iter().filter(|known| known.cursor_style.is_some());
        let lists: Vec<&str> = lists.map(|known| known.id).collect();
        panic!("`{operation}` is not a list with pages; these are: {}", lists.join(", "));
    };
    let mut data = Vec::new();
    for page in pages {
        match page.into_iter().map(|item| json(&item)).collect::<Result<Vec<Value>, String>>() {
            Ok(items) => data.push(items),
            Err(problem) => panic!("{operation}: {problem}"),
        }
    }
    if data.is_empty() {
        data.push(Vec::new());
    }

    let (last, mut mocks) = (data.len() - 1, Vec::new());
    let (mut after, mut cursors) = (None, BTreeSet::new());
    for (index, items) in data.into_iter().enumerate() {
        let following = (index < last).then(|| cursor(style, &items, index + 2));
        if let Some(cursor) = &following
            && !cursors.insert(cursor.clone())
        {
            panic!("{operation}: two pages end in `{cursor}`; give their last items ids of their own");
        }
        let reply = match (list.reply)(&page(style, items, following.clone())) {
            Ok(reply) => reply,
            Err(problem) => panic!("{operation}: {problem}"),
        };
        mocks.push(server.mock(|when, then| {
            condition((list.when)(when, after.as_deref()));
            then.status(200).json_body(reply);
        }));
        after = following;
    }
    mocks
}

/// The cursor that leads to a page: the id of the last item before it where ids are cursors and there
/// is one, or else something opaque.
fn cursor(style: CursorStyle, data: &[Value], page: usize) -> String {
    let id = id(data.last()).filter(|_| matches!(style, CursorStyle::LastId | CursorStyle::LastItem));
    id.unwrap_or_else(|| format!("page-{page}"))
}

fn page(style: CursorStyle, data: Vec<Value>, following: Option<String>) -> Page<Value> {
    let (first_id, last_id) = (id(data.first()), id(data.last()));
    let has_more = Some(following.is_some());
    let page = Page { has_more, ..Page::new(data) };
    match style {
        CursorStyle::LastId => Page { first_id, last_id: following.or(last_id), ..page },
        // A cursor that is no id of an item, where the last one has none.
        CursorStyle::LastItem => Page { last_id: following.filter(|_| last_id.is_none()), ..page },
        CursorStyle::Next => Page { next: following, ..page },
        CursorStyle::NextPage => Page { next_page: following, object: Some("page".to_owned()), ..page },
    }
}

fn id(item: Option<&Value>) -> Option<String> {
    item.and_then(|item| item.get("id")).and_then(Value::as_str).map(str::to_owned)
}

/// The body of a refusal or failure with that code and message, for `client_error` and `server_error`.
pub fn error_body(code: &str, message: &str) -> Value {
    json!({ "error": { "message": message, "type": "invalid_request_error", "param": null, "code": code } })
}

/// What the pages of a list have in common.
struct ListMock {
    /// Requests for the page after a cursor, or for the first one.
    when: fn(When, Option<&str>) -> When,
    /// Its reply, or why it cannot be one.
    reply: fn(&Page<Value>) -> Result<Value, String>,
}

/// Answers with a reply, if the SDK can decode it.
#[track_caller]
fn answer<T: DeserializeOwned>(then: Then, operation: &str, status: u16, value: &impl Serialize) -> Then {
    then.status(status).json_body(reply::<T>(operation, value))
}

/// Answers with a body and a status of a class, such as 4 for all from 400 to 499.
#[track_caller]
fn refusal<T: DeserializeOwned>(
    then: Then,
    operation: &str,
    class: u16,
    status: u16,
    value: &impl Serialize,
) -> Then {
    assert!(status / 100 == class, "{operation}: {status} is no status from {class}00 to {class}99");
    answer::<T>(then, operation, status, value)
}

/// A reply as it goes over the wire, if the SDK can decode it.
#[track_caller]
fn reply<T: DeserializeOwned>(operation: &str, value: &impl Serialize) -> Value {
    match check_reply::<T>(value) {
        Ok(value) => value,
        Err(problem) => panic!("{operation}: {problem}"),
    }
}

fn check_reply<T: DeserializeOwned>(value: &impl Serialize) -> Result<Value, String> {
    let value = json(value)?;
    T::deserialize(&value).map_err(|e| format!("the SDK cannot decode this answer: {e}"))?;
    if is_redacted(&value) {
        return Err("a secret of the SDK is redacted when it is serialised; write it as a string".to_owned());
    }
    Ok(value)
}

/// A request body as it goes over the wire, if the SDK can send it.
#[track_caller]
fn body<T: DeserializeOwned + Serialize>(operation: &str, value: &impl Serialize) -> Value {
    match check_body::<T>(value) {
        Ok(value) => value,
        Err(problem) => panic!("{operation}: {problem}"),
    }
}

fn check_body<T: DeserializeOwned + Serialize>(value: &impl Serialize) -> Result<Value, String> {
    let value = json(value)?;
    let sent = T::deserialize(&value).and_then(serde_json::to_value);
    let sent = sent.map_err(|e| format!("the SDK never sends this body: {e}"))?;
    match unsent(&value, &sent) {
        None => Ok(value),
        Some(field) => Err(format!("the SDK never sends `{field}` in a body")),
    }
}

/// The first part of a body that is not sent. Nulls are let pass: `Option` takes them for missing
/// fields, so that nothing tells whether they may be sent.
fn unsent(body: &Value, sent: &Value) -> Option<String> {
    match (body, sent) {
        (Value::Object(body), Value::Object(sent)) => body.iter().find_map(|(name, value)| {
            let within = unsent(value, sent.get(name).unwrap_or(&Value::Null))?;
            Some(if within.is_empty() { name.clone() } else { format!("{name}.{within}") })
        }),
        (Value::Array(body), Value::Array(sent)) if body.len() == sent.len() => {
            body.iter().zip(sent).find_map(|(body, sent)| unsent(body, sent))
        }
        (Value::Null, _) => None,
        _ => (body != sent).then(String::new),
    }
}

fn json(value: &impl Serialize) -> Result<Value, String> {
    serde_json::to_value(value).map_err(|e| format!("this is not JSON: {e}"))
}

fn is_redacted(value: &Value) -> bool {
    match value {
        Value::String(text) => text == REDACTED,
        Value::Array(items) => items.iter().any(is_redacted),
        Value::Object(object) => object.values().any(is_redacted),
        _ => false,
    }
}

/// The pattern of a path, which the generator anchors at the root, below any base path.
fn path(pattern: &str) -> Regex {
    // What stands for any id must not reach into the next segment.
    let pattern = pattern.trim_start_matches('^').replace(".*", "[^/]*");
    Regex::from(format!("^(?:/.*)?{pattern}"))
}

/// The pattern of a path segment: the value as it stands in a URL.
fn segment(value: &str) -> String {
    let mut pattern = String::new();
    for c in raw::encode_path(value).chars() {
        if !c.is_ascii_alphanumeric() && !"-_%".contains(c) {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern
}

mod sealed {
    pub trait Sealed {}

    impl Sealed for ::httpmock::MockServer {}
}

mod generated {
    #![allow(
        missing_debug_implementations,
        unused_imports,
        clippy::all,
        clippy::unwrap_used,
        reason = "generated by build.rs"
    )]

    include!(concat!(env!("OUT_DIR"), "/mock.rs"));
}
