//! Every operation, with what is required and with everything: exactly this is sent.
//!
//! The rows are written by hand. They are the second opinion on openapi.yaml, and on the order of the
//! arguments of the generated client.

mod access;
mod accounts;
mod external;
mod organization;
mod people;
mod projects;
mod reports;
mod settings;

use crate::support::{Recorder, Variant, reply, spec};
use futures_util::future::BoxFuture;
use openai_admin::{Client, ListEndpoint, Report, Result};
use openai_admin_codegen::spec::Shape;
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeSet;
use std::future::IntoFuture;

/// One call and the request that it makes.
pub(crate) struct Row {
    pub(crate) operation: &'static str,
    /// Method and target; the order of query parameters does not matter.
    pub(crate) request: &'static str,
    body: Option<Value>,
    pub(crate) call: Make,
}

/// Makes the call and gives its reply as it serialises.
pub(crate) type Make = fn(&Client) -> BoxFuture<'static, Result<Value>>;

fn row(operation: &'static str, request: &'static str, body: impl Into<Option<Value>>, call: Make) -> Row {
    Row { operation, request, body: body.into(), call }
}

/// Runs a call and serialises what it comes to.
fn run<C, T>(call: C) -> BoxFuture<'static, Result<Value>>
where
    C: IntoFuture<Output = Result<T>>,
    C::IntoFuture: Send + 'static,
    T: Serialize,
{
    let call = call.into_future();
    Box::pin(async move { Ok(serde_json::to_value(call.await?).unwrap()) })
}

/// Runs the call for the first page of a report and serialises it.
fn page<E: ListEndpoint>(report: Report<E>) -> BoxFuture<'static, Result<Value>>
where
    E::Item: Serialize,
{
    let mut pages = report.pages();
    Box::pin(async move { Ok(serde_json::to_value(pages.next().await.unwrap()?).unwrap()) })
}

/// All rows. An operation with nothing optional has one, any other has two.
pub(crate) fn rows() -> Vec<Row> {
    let rows = [
        projects::rows(),
        access::rows(),
        accounts::rows(),
        settings::rows(),
        people::rows(),
        organization::rows(),
        external::rows(),
        reports::rows(),
    ];
    rows.into_iter().flatten().collect()
}

#[tokio::test]
async fn each_operation_sends_exactly_what_it_is_told() {
    let (spec, recorder) = (spec(), Recorder::start().await);
    for Row { operation, request, body, call } in rows() {
        let outcome = call(recorder.answering(&reply(&spec, operation, Variant::Full))).await;

        let name = format!("{operation}, {request}");
        assert!(outcome.is_ok(), "{name}: {outcome:?}");
        let [sent] = &recorder.take()[..] else { panic!("{name}: not one request") };
        assert_eq!(
            sorted(&format!("{} {}", sent.method, sent.target)),
            sorted(&with_base(request)),
            "{name}"
        );
        assert_eq!(sent.headers["authorization"], "Bearer sk-admin-test", "{name}");
        assert!(!sent.headers.contains_key("api-version"), "{name}");
        match body {
            Some(body) => {
                assert_eq!(serde_json::from_slice::<Value>(&sent.body).unwrap(), body, "{name}");
                assert_eq!(sent.headers["content-type"], "application/json", "{name}");
            }
            None => {
                assert_eq!(sent.body, b"", "{name}");
                assert!(!sent.headers.contains_key("content-type"), "{name}");
            }
        }
    }
}

#[tokio::test]
async fn archiving_sends_an_empty_body() {
    let recorder = Recorder::start().await;
    let reply = reply(&spec(), "archive_project", Variant::Full);

    recorder.answering(&reply).projects().archive("proj_1").await.unwrap();

    assert_eq!(recorder.take()[0].headers["content-length"], "0");
}

#[test]
fn the_rows_are_the_operations() {
    let rows = rows();
    let known: BTreeSet<_> = openai_admin::operations().iter().map(|operation| operation.id).collect();
    let tested: BTreeSet<_> = rows.iter().map(|row| row.operation).collect();
    assert_eq!(tested, known);

    for Row { operation, request, .. } in &rows {
        let known = openai_admin::operations().iter().find(|known| known.id == *operation).unwrap();
        let (method, target) = request.split_once(' ').unwrap();
        let path = target.split('?').next().unwrap();
        let (mut written, mut template) = (path.split('/'), known.path.split('/'));
        let agree = written.by_ref().zip(template.by_ref()).all(|(a, b)| a == b || b.starts_with('{'));
        assert!(agree && written.next().is_none() && template.next().is_none(), "{operation}: {path}");
        assert_eq!(method, known.method.as_str(), "{operation}");
    }
}

#[test]
fn what_is_optional_has_a_row_of_its_own() {
    let (spec, rows) = (spec(), rows());
    for operation in &spec.operations {
        let rows: Vec<_> = rows.iter().filter(|row| row.operation == operation.id).collect();
        let sent = |name: &str| {
            // As it is written in a URL.
            let encoded = name.replace('[', "%5B").replace(']', "%5D");
            let in_query = |row: &&Row| {
                ["?", "&"].iter().any(|before| row.request.contains(&format!("{before}{encoded}=")))
            };
            let in_body = |row: &&Row| row.body.as_ref().is_some_and(|body| body.get(name).is_some());
            rows.iter().any(|row| in_query(row) || in_body(row))
        };
        // Of a body that is one of several objects: the fields of each.
        let bodies = operation.body.iter().flat_map(|body| match &spec.component(body).shape {
            Shape::Union(union) => union.names(),
            _ => vec![body.as_str()],
        });
        for field in bodies.flat_map(|body| spec.properties(body)).chain(&operation.query) {
            assert!(sent(&field.name), "{}: no row sends `{}`", operation.id, field.name);
        }
    }
}

fn with_base(request: &str) -> String {
    request.replacen(" /", " /v1/", 1)
}

/// A request whose query parameters are in order.
fn sorted(request: &str) -> (String, Vec<String>) {
    let (path, query) = request.split_once('?').unwrap_or((request, ""));
    let mut query: Vec<_> = query.split('&').map(str::to_owned).collect();
    query.sort();
    (path.to_owned(), query)
}
