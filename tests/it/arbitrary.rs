//! Arbitrary replies to every call: whatever a service or a proxy answers, a call ends as documented.
//!
//! The cases are drawn at random, but the same ones in each run.

use crate::support::{Answer, Recorded, Recorder, Variant, component, printed, reply, spec};
use crate::{lists, operations};
use openai_admin::{Client, CursorStyle, Error, RetryPolicy};
use proptest::arbitrary::any;
use proptest::collection::vec;
use proptest::sample::select;
use proptest::strategy::{BoxedStrategy, Just, Strategy};
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestCaseResult, TestRunner};
use proptest::{option, prop_assert, prop_assert_eq, prop_oneof};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::iter;
use tokio::runtime::Runtime;

/// Stands in bodies, and must not stand in anything printed.
const PLANTED: &str = "planted in the body";

/// How much of the body of a refusal is kept.
const KEPT: usize = 64 * 1024;

const SUCCESSES: &[u16] = &[200, 200, 201, 299];
const REFUSALS: &[u16] = &[400, 401, 403, 404, 408, 409, 422, 429, 500, 502, 503];

#[test]
fn each_call_bears_any_reply() {
    let (spec, server) = (spec(), Server::start());
    for (index, row) in operations::rows().into_iter().enumerate() {
        let bodies = bodies(reply(&spec, row.operation, Variant::Full));
        each(row.operation, index, 12, &answers(SUCCESSES, bodies), |answer| {
            let (outcome, requests) = server.run(vec![answer.clone()], row.call);

            prop_assert_eq!(requests.len(), 1);
            if let Err(e) = &outcome {
                let Error::Decode(decode) = e else { return Err(TestCaseError::fail(format!("{e:?}"))) };
                prop_assert_eq!(decode.status.as_u16(), answer.status);
                prop_assert_eq!(decode.body(), &answer.body);
                check_printed(e, &answer, "")?;
            }
            Ok(())
        });
    }
}

#[test]
fn each_call_bears_any_refusal() {
    let (error, server) = (error(), Server::start());
    for (index, row) in operations::rows().into_iter().enumerate() {
        each(row.operation, index, 12, &answers(REFUSALS, bodies(error.clone())), |answer| {
            let (outcome, requests) = server.run(vec![answer.clone()], row.call);

            prop_assert_eq!(requests.len(), 1);
            let Err(e) = outcome else { return Err(TestCaseError::fail("a refusal is a success")) };
            let Error::Api(api) = &e else { return Err(TestCaseError::fail(format!("{e:?}"))) };
            let kept = &answer.body[..answer.body.len().min(KEPT)];
            prop_assert_eq!(api.status.as_u16(), answer.status);
            prop_assert_eq!(api.body(), kept);
            prop_assert_eq!(api.is_body_complete(), kept.len() == answer.body.len());
            check_printed(&e, &answer, &told(kept))?;
            Ok(())
        });
    }
}

#[test]
fn each_list_ends_whatever_its_pages_say() {
    let (spec, server) = (spec(), Server::start());
    for (index, row) in lists::rows().into_iter().enumerate() {
        let pages = vec(pages(component(&spec, row.item.0, Variant::Full)), 1..6);
        each(row.operation, index, 32, &pages, |pages| {
            // The service begins again, and refuses who follows it there: a list has to notice.
            let twice = pages.iter().chain(&pages).map(Answer::json);
            let refusal = Answer { status: 400, ..Answer::json(&json!({})) };

            let (outcome, requests) = server.run(twice.chain([refusal]).collect(), row.ids);

            if let Err(e) = &outcome {
                prop_assert!(matches!(e, Error::Decode(_) | Error::Pagination(_)), "{e:?}");
            }
            let asked: Vec<_> = requests.iter().map(|request| after(&request.target)).collect();
            let cursors = pages.iter().flat_map(|page| {
                let items = page["data"].as_array().filter(|_| row.style == CursorStyle::LastItem);
                let ids = items.into_iter().flatten().map(|item| &item[row.item.1]);
                ids.chain([&page["last_id"], &page["next"], &page["next_page"]])
            });
            let cursors: BTreeSet<_> = cursors.filter_map(Value::as_str).map(str::to_owned).collect();
            let different: BTreeSet<_> = asked.iter().collect();
            prop_assert_eq!(different.len(), asked.len(), "a page was asked for again: {:?}", &asked);
            prop_assert_eq!(&asked[0], &None);
            for cursor in &asked[1..] {
                let cursor = cursor.as_deref().unwrap_or_default();
                prop_assert!(!cursor.is_empty() && cursors.contains(cursor), "{cursor:?} is no cursor");
            }
            Ok(())
        });
    }
}

/// Runs a check on cases that are the same in each run, but others for each `seed`.
fn each<S: Strategy>(
    name: &str,
    seed: usize,
    cases: u32,
    strategy: &S,
    check: impl Fn(S::Value) -> TestCaseResult,
) {
    let rng_seed = RngSeed::Fixed(seed as u64);
    let config = Config { cases, rng_seed, failure_persistence: None, ..Config::default() };
    let outcome = TestRunner::new(config).run(strategy, check);
    outcome.unwrap_or_else(|e| panic!("{name}: {e}"));
}

/// A server, and the one pool of connections to it.
struct Server {
    runtime: Runtime,
    recorder: Recorder,
    http: reqwest::Client,
}

impl Server {
    fn start() -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let recorder = runtime.block_on(Recorder::start());
        let http = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none());
        Self { runtime, recorder, http: http.build().unwrap() }
    }

    /// What a call comes to, and what it sent. Each has a client of its own, so that none has to wait
    /// after a 429.
    fn run<F: Future>(
        &self,
        answers: Vec<Answer>,
        call: impl Fn(&Client) -> F,
    ) -> (F::Output, Vec<Recorded>) {
        self.recorder.set(answers);
        let builder = Client::builder().key("sk-admin-test").base_url(self.recorder.url());
        let builder = builder.http_client(self.http.clone()).retry(RetryPolicy::none());
        let outcome = self.runtime.block_on(call(&builder.build().unwrap()));
        (outcome, self.recorder.take())
    }
}

/// Checks what an error shows. `told` is what of the body it may show.
fn check_printed(e: &Error, answer: &Answer, told: &str) -> TestCaseResult {
    let printed = printed(e);
    prop_assert!(told.contains(PLANTED) || !printed.contains(PLANTED), "{printed}");
    prop_assert_eq!(e.request_id(), request_id(answer));
    for e in e.as_decode().into_iter().flat_map(|e| e.item_errors()) {
        check_printed_item(&e)?;
    }
    Ok(())
}

fn check_printed_item(e: &Error) -> TestCaseResult {
    let printed = printed(e);
    prop_assert!(!printed.contains(PLANTED), "{printed}");
    Ok(())
}

/// The texts of an error object.
fn told(body: &[u8]) -> String {
    let body: Value = serde_json::from_slice(body).unwrap_or_default();
    let error = &body["error"];
    let texts = [error, &error["message"], &error["type"], &error["code"], &error["param"]];
    texts.into_iter().filter_map(Value::as_str).collect()
}

/// The first id of a request, if it is readable.
fn request_id(answer: &Answer) -> Option<&str> {
    let (_, id) = answer.headers.iter().find(|(name, _)| *name == "x-request-id")?;
    let readable = id.iter().all(|byte| matches!(byte, b'\t' | b' '..=b'~'));
    std::str::from_utf8(id).ok().filter(|_| readable).map(|id| id.trim_matches([' ', '\t']))
}

/// The cursor in the target of a request.
fn after(target: &str) -> Option<String> {
    let url = reqwest::Url::parse(&format!("http://localhost{target}")).unwrap();
    let mut query = url.query_pairs();
    query.find_map(|(name, value)| (name == "after" || name == "page").then(|| value.into_owned()))
}

/// A whole error object, with more beside it.
fn error() -> Value {
    json!({
        "error": {"message": "No", "type": "invalid_request_error", "code": "no", "param": "name"},
        "hint": PLANTED,
    })
}

/// Answers that have one of the statuses, odd headers and one of the bodies.
fn answers(
    statuses: &'static [u16],
    bodies: impl Strategy<Value = Vec<u8>>,
) -> impl Strategy<Value = Answer> {
    (select(statuses), vec(headers(), 0..6), bodies).prop_map(|(status, headers, body)| Answer {
        status,
        headers,
        body,
    })
}

/// Headers that this crate reads or others might, with values that mean something or nothing.
fn headers() -> impl Strategy<Value = (&'static str, Vec<u8>)> {
    let names = select(&[
        "x-request-id",
        "retry-after",
        "retry-after-ms",
        "x-should-retry",
        "x-ratelimit-limit-requests",
        "x-ratelimit-remaining-requests",
        "x-ratelimit-reset-requests",
        "content-type",
    ]);
    let known = select(&[
        "",
        "0",
        "-1",
        "1.5",
        "1e400",
        "18446744073709551616",
        "inf",
        "Fri, 31 Dec 9999 23:59:59 GMT",
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "6m0s",
        "true",
        "false",
        "text/html; charset=nothing",
    ]);
    // Whatever HTTP lets through, which is more than text.
    let byte = prop_oneof![4 => b' '..=b'~', 1 => 0x80..=0xff_u8, 1 => Just(b'\t')];
    let values = prop_oneof![known.prop_map(|text| text.as_bytes().to_vec()), vec(byte, 0..24)];
    (names, values)
}

/// Bodies: bytes, JSON, and a whole body in which one node is another one.
fn bodies(whole: Value) -> impl Strategy<Value = Vec<u8>> {
    let bytes = (vec(any::<u8>(), 0..64), vec(any::<u8>(), 0..64))
        .prop_map(|(before, after)| [&before, PLANTED.as_bytes(), &after].concat());
    // Deeper and longer than anything is read.
    let nested = (select(&["[", "{\"data\":[", "{\"error\":"]), select(&[100_usize, 200, 5000]))
        .prop_map(|(opening, depth)| opening.repeat(depth).into_bytes());
    let long = (KEPT - 30..KEPT + 30).prop_map(|length| {
        json!({"error": {"message": PLANTED, "x": "x".repeat(length)}}).to_string().into()
    });
    let changed = select(pointers(&whole)).prop_flat_map(move |pointer| {
        let whole = whole.clone();
        let node = prop_oneof![json(), like(whole.pointer(&pointer).unwrap())];
        node.prop_map(move |node| {
            let mut changed = whole.clone();
            *changed.pointer_mut(&pointer).unwrap() = node;
            changed.to_string().into_bytes()
        })
    });
    let json = json().prop_map(|json| json.to_string().into_bytes());
    prop_oneof![6 => bytes, 2 => nested, 1 => long, 6 => json, 30 => changed]
}

/// Pages that hold items of their kind, or anything, and lead anywhere.
fn pages(item: Value) -> impl Strategy<Value = Value> {
    let items = (0..3_usize).prop_map(move |count| json!(vec![item.clone(); count]));
    let data = prop_oneof![30 => items, 1 => json()];
    let has_more = prop_oneof![30 => Just(json!(true)), 2 => Just(json!(false)), 1 => json()];
    let cursor =
        prop_oneof![12 => select(&["a", "b", "c", "d"]).prop_map(Value::from), 4 => text(), 1 => json()];
    let cursor = option::weighted(0.9, cursor);
    let cursors = [(); 3].map(|()| cursor.clone());
    (data, option::weighted(0.9, has_more), cursors).prop_map(
        |(data, has_more, [last_id, next, next_page])| {
            let mut page = json!({"object": "list", "data": data});
            let cursors = [("last_id", last_id), ("next", next), ("next_page", next_page)];
            for (name, value) in cursors.into_iter().chain([("has_more", has_more)]) {
                if let Some(value) = value {
                    page[name] = value;
                }
            }
            page
        },
    )
}

/// Any JSON, most of it small.
fn json() -> impl Strategy<Value = Value> + Clone {
    let leaf = prop_oneof![Just(Value::Null), any::<bool>().prop_map(Value::from), number(), text()];
    let names = select(&["error", "message", "type", "code", "param", "data", "has_more", "id", PLANTED]);
    leaf.prop_recursive(4, 16, 4, move |inner| {
        let fields = vec((names.clone().prop_map(str::to_owned), inner.clone()), 0..4);
        prop_oneof![
            vec(inner, 0..4).prop_map(Value::from),
            fields.prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// What may well stand in the place of a node, so that a body still decodes.
fn like(node: &Value) -> BoxedStrategy<Value> {
    match node {
        Value::Bool(_) => any::<bool>().prop_map(Value::from).boxed(),
        Value::Number(_) => number().boxed(),
        Value::String(_) => text().boxed(),
        Value::Array(items) if !items.is_empty() => {
            vec(select(items.clone()), 0..4).prop_map(Value::from).boxed()
        }
        _ => Just(Value::Null).boxed(),
    }
}

fn number() -> impl Strategy<Value = Value> + Clone {
    prop_oneof![
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
    ]
}

/// Texts, some of them made to look like a part of an error message.
fn text() -> impl Strategy<Value = Value> + Clone {
    let odd = [PLANTED.to_owned(), format!("`{PLANTED}\", expected {PLANTED} at line 1"), String::new()];
    prop_oneof![".{0,12}", select(odd.to_vec())].prop_map(Value::from)
}

/// Where the nodes of a value are, its own place included.
fn pointers(value: &Value) -> Vec<String> {
    let children: Vec<(String, &Value)> = match value {
        Value::Array(items) => items.iter().enumerate().map(|(at, item)| (at.to_string(), item)).collect(),
        Value::Object(fields) => fields.iter().map(|(name, field)| (name.clone(), field)).collect(),
        _ => Vec::new(),
    };
    let below = |(name, child)| pointers(child).into_iter().map(move |rest| format!("/{name}{rest}"));
    iter::once(String::new()).chain(children.into_iter().flat_map(below)).collect()
}
