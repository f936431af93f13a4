//! What a middleware sees of calls and attempts, and what it can make of them.

use crate::clocks::Skipping;
use crate::support::printed;
use http::{HeaderName, HeaderValue};
use httpmock::MockServer;
use openai_admin::middleware::{Middleware, MiddlewareFuture, Next, Request, Response};
use openai_admin::{Client, Error, HeaderMap, StatusCode};
use serde_json::json;
use std::sync::{Arc, Mutex};

/// Notes what passes, under its name.
#[derive(Debug)]
struct Observer(&'static str, Arc<Mutex<Vec<String>>>);

impl Observer {
    fn note(&self, what: String) {
        self.1.lock().unwrap().push(format!("{} {what}", self.0));
    }

    fn around<'a>(&'a self, step: &'static str, request: Request, next: Next<'a>) -> MiddlewareFuture<'a> {
        MiddlewareFuture::new(async move {
            self.note(format!("{step} {} {} {}", request.attempt(), request.method(), request.operation()));
            let reply = next.run(request).await;
            match &reply {
                Ok(reply) => self.note(format!("{step} {} {}", reply.status, reply.meta.attempts)),
                Err(e) => self.note(format!("{step} {e}")),
            }
            reply
        })
    }
}

impl Middleware for Observer {
    fn call<'a>(&'a self, request: Request, next: Next<'a>) -> MiddlewareFuture<'a> {
        self.around("call", request, next)
    }

    fn attempt<'a>(&'a self, request: Request, next: Next<'a>) -> MiddlewareFuture<'a> {
        self.around("attempt", request, next)
    }
}

fn client(server: &MockServer, middleware: impl Middleware) -> Client {
    let builder = Client::builder().key("sk-admin-test").base_url(server.base_url());
    builder.clock(Skipping::new()).middleware(middleware).build().unwrap()
}

#[tokio::test]
async fn a_middleware_sees_the_call_and_each_attempt_from_the_outside_in() {
    let server = MockServer::start_async().await;
    server
        .mock_async(|_, then| {
            then.status(503);
        })
        .await;
    let notes = Arc::new(Mutex::new(Vec::new()));
    let builder = Client::builder().key("sk-admin-test").base_url(server.base_url()).clock(Skipping::new());
    let builder = builder.middleware(Observer("outer", Arc::clone(&notes)));
    let client = builder.middleware(Observer("inner", Arc::clone(&notes))).build().unwrap();
    let policy = openai_admin::RetryPolicy::default().attempts(2);

    client.projects().get("proj_1").retry(policy).await.unwrap_err();

    let expected = [
        "outer call 0 GET get_project",
        "inner call 0 GET get_project",
        "outer attempt 1 GET get_project",
        "inner attempt 1 GET get_project",
        "inner attempt 503 Service Unavailable 0",
        "outer attempt 503 Service Unavailable 0",
        "outer attempt 2 GET get_project",
        "inner attempt 2 GET get_project",
        "inner attempt 503 Service Unavailable 0",
        "outer attempt 503 Service Unavailable 0",
        "inner call 503 Service Unavailable 2",
        "outer call 503 Service Unavailable 2",
    ];
    assert_eq!(*notes.lock().unwrap(), expected);
}

/// Signs each attempt with the length of what is sent.
#[derive(Debug)]
struct Signer;

impl Middleware for Signer {
    fn attempt<'a>(&'a self, mut request: Request, next: Next<'a>) -> MiddlewareFuture<'a> {
        assert!(request.headers()["authorization"].is_sensitive());
        let signature = format!("{} {} {}", request.method(), request.url().len(), request.body().len());
        request.headers_mut().insert("x-signature", signature.parse().unwrap());
        next.run(request)
    }
}

#[tokio::test]
async fn a_middleware_can_sign_what_is_sent() {
    let server = MockServer::start_async().await;
    let body = r#"{"name":"docs"}"#;
    let url = format!("{}/organization/projects", server.base_url());
    let mock = server
        .mock_async(|when, then| {
            when.header("x-signature", format!("POST {} {}", url.len(), body.len())).body(body);
            then.status(200).json_body(json!({"object": "o", "id": "proj_1", "created_at": 1}));
        })
        .await;

    client(&server, Signer).projects().create("docs").await.unwrap();

    mock.assert_async().await;
}

/// Answers every call by itself.
#[derive(Debug)]
struct Cache;

impl Middleware for Cache {
    fn call<'a>(&'a self, _: Request, _: Next<'a>) -> MiddlewareFuture<'a> {
        let page = json!({"object": "list", "data": [], "has_more": false}).to_string();
        MiddlewareFuture::new(async move { Ok(Response::new(StatusCode::OK, HeaderMap::new(), page)) })
    }
}

#[tokio::test]
async fn a_middleware_can_answer_in_place_of_the_service() {
    let server = MockServer::start_async().await;
    let mock = server
        .mock_async(|_, then| {
            then.status(500);
        })
        .await;

    let reply = client(&server, Cache).projects().list().with_meta().await.unwrap();

    assert_eq!((reply.value.data.len(), reply.meta.attempts), (0, 0));
    mock.assert_calls_async(0).await;
}

/// Fails before or after the request is sent.
#[derive(Debug)]
struct Faulty {
    sends: bool,
}

impl Middleware for Faulty {
    fn attempt<'a>(&'a self, request: Request, next: Next<'a>) -> MiddlewareFuture<'a> {
        MiddlewareFuture::new(async move {
            if self.sends {
                next.run(request).await?;
            }
            Err(Error::middleware("no signature to be had"))
        })
    }
}

#[tokio::test]
async fn an_error_of_a_middleware_ends_the_call_and_tells_whether_something_was_sent() {
    for sends in [false, true] {
        let server = MockServer::start_async().await;
        let mock = server
            .mock_async(|_, then| {
                then.status(200);
            })
            .await;

        let e = client(&server, Faulty { sends }).projects().create("docs").await.unwrap_err();

        assert!(matches!(e, Error::Middleware(_)), "{e:?}");
        assert_eq!((e.operation(), e.is_outcome_unknown()), (Some("create_project"), sends));
        assert!(printed(&e).contains("no signature to be had"), "{}", printed(&e));
        mock.assert_calls_async(usize::from(sends)).await;
    }
}

#[tokio::test]
async fn what_a_middleware_prints_of_a_request_or_an_answer_holds_no_secret() {
    #[derive(Debug)]
    struct Printer(Mutex<String>);

    impl Middleware for Printer {
        fn attempt<'a>(&'a self, request: Request, next: Next<'a>) -> MiddlewareFuture<'a> {
            MiddlewareFuture::new(async move {
                let mut text = format!("{request:?} {next:?}");
                let reply = next.run(request).await?;
                text.push_str(&format!("{reply:?}"));
                *self.0.lock().unwrap() = text;
                Ok(reply)
            })
        }
    }
    let server = MockServer::start_async().await;
    server
        .mock_async(|_, then| {
            then.status(200).header("x-key", "sk-sandbox-planted").body("sk-sandbox-planted");
        })
        .await;
    let printer = Arc::new(Printer(Mutex::default()));
    let client = client(&server, Arc::clone(&printer));

    let call = client.projects().list().after("sk-sandbox-planted").header("x-own", "sk-sandbox-planted");
    call.retry(openai_admin::RetryPolicy::none()).await.unwrap_err();

    let text = printer.0.lock().unwrap();
    assert!(text.contains("list_projects") && text.contains("18 bytes"), "{text}");
    assert!(!text.contains("sk-sandbox-planted") && !text.contains("sk-admin-test"), "{text}");
}

/// Answers with these headers, which no HTTP library has trimmed.
#[derive(Debug)]
struct Limits(&'static str);

impl Middleware for Limits {
    fn attempt<'a>(&'a self, _: Request, _: Next<'a>) -> MiddlewareFuture<'a> {
        let mut headers = HeaderMap::new();
        for name in ["limit", "remaining", "reset"] {
            headers.insert(
                HeaderName::try_from(format!("x-ratelimit-{name}-requests")).unwrap(),
                HeaderValue::from_static(self.0),
            );
        }
        let page = json!({"object": "list", "data": [], "has_more": false}).to_string();
        MiddlewareFuture::new(async move { Ok(Response::new(StatusCode::OK, headers, page)) })
    }
}

#[tokio::test]
async fn the_rate_limit_is_read_with_white_space_around_it_and_left_out_where_it_is_no_number() {
    let table = [
        ("7", Some(7)),
        (" 7", Some(7)),
        ("7\t ", Some(7)),
        ("0", Some(0)),
        ("", None),
        ("7 8", None),
        ("7.5", None),
        ("-7", None),
        ("99999999999999999999", None),
    ];
    let server = MockServer::start_async().await;
    for (text, number) in table {
        let reply = client(&server, Limits(text)).projects().list().with_meta().await.unwrap();

        let limit = reply.meta.rate_limit;
        assert_eq!((limit.limit, limit.remaining), (number, number), "{text:?}");
        assert_eq!(limit.reset.as_deref(), Some(text), "as the service writes it");
    }
}
