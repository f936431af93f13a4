//! What a middleware sees of calls and attempts, and what it can make of them.

use crate::clocks::{Skipping, until};
use crate::input::OF_THE_CONNECTION;
use crate::support::{Answer, Closed, Recorder, client_at, printed};
use http::{HeaderName, HeaderValue};
use httpmock::MockServer;
use openai_admin::middleware::{Middleware, MiddlewareFuture, Next, Request, Response};
use openai_admin::{Client, Error, HeaderMap, StatusCode};
use serde_json::json;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;

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

/// How the other call of a middleware fails.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Failing {
    Connect,
    Transport,
    Api(u16),
    InvalidInput,
    Deadline,
}

/// Where a middleware makes another call, and passes on how it fails.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Place {
    BeforeAttempt,
    AfterAttempt,
    AfterCall,
}

#[derive(Debug)]
struct Caller {
    place: Place,
    failing: Failing,
    closed: Closed,
    recorder: Recorder,
}

impl Caller {
    async fn new(place: Place, failing: Failing) -> Self {
        let recorder = Recorder::start().await;
        if let Failing::Api(status) = failing {
            recorder.set([Answer { status, ..Answer::json(&json!({})) }]);
        }
        if failing == Failing::Transport {
            recorder.set([Answer { status: 0, ..Answer::json(&json!({})) }]);
        }
        Self { place, failing, closed: Closed::new(), recorder }
    }

    /// Makes a call of the same operation, which is the hardest to tell from the one around which it is.
    async fn call_another(&self) -> Result<(), Error> {
        let client = match self.failing {
            Failing::Connect => client_at(&self.closed.url()),
            _ => client_at(self.recorder.url()),
        };
        let call = match self.failing {
            Failing::InvalidInput => client.project("..").service_accounts().create("x").await.map(|_| ()),
            Failing::Deadline => client.projects().create("other").deadline(Duration::ZERO).await.map(|_| ()),
            _ => client.projects().create("other").await.map(|_| ()),
        };
        assert!(call.is_err());
        call
    }

    fn run<'a>(
        &'a self,
        before: bool,
        after: bool,
        request: Request,
        next: Next<'a>,
    ) -> MiddlewareFuture<'a> {
        MiddlewareFuture::new(async move {
            if before {
                self.call_another().await?;
            }
            let reply = next.run(request).await?;
            if after {
                self.call_another().await?;
            }
            Ok(reply)
        })
    }
}

impl Middleware for Caller {
    fn call<'a>(&'a self, request: Request, next: Next<'a>) -> MiddlewareFuture<'a> {
        self.run(false, self.place == Place::AfterCall, request, next)
    }

    fn attempt<'a>(&'a self, request: Request, next: Next<'a>) -> MiddlewareFuture<'a> {
        let (before, after) = (self.place == Place::BeforeAttempt, self.place == Place::AfterAttempt);
        self.run(before, after, request, next)
    }
}

const ALL: [Failing; 6] = [
    Failing::Connect,
    Failing::Transport,
    Failing::Api(429),
    Failing::Api(503),
    Failing::InvalidInput,
    Failing::Deadline,
];

#[tokio::test]
async fn a_call_that_a_middleware_makes_after_a_create_does_not_unsend_it_by_failing() {
    for (place, failing) in [Place::AfterAttempt, Place::AfterCall]
        .into_iter()
        .flat_map(|place| ALL.map(|failing| (place, failing)))
    {
        let server = MockServer::start_async().await;
        let mock = server
            .mock_async(|_, then| {
                then.status(200)
                    .header("x-request-id", "req_1")
                    .json_body(json!({"object": "o", "id": "proj_1", "created_at": 1}));
            })
            .await;
        let client = client(&server, Caller::new(place, failing).await);

        let e = client.projects().create("docs").await.unwrap_err();

        mock.assert_calls_async(1).await;
        assert!(e.is_outcome_unknown(), "{place:?} {failing:?}: {e:?}");
        assert!(matches!(e, Error::Middleware(_)), "{place:?} {failing:?}: {e:#?}");
        assert_eq!((e.operation(), e.meta().attempts), (Some("create_project"), 1), "{place:?} {failing:?}");
        assert_eq!(
            (e.status(), e.request_id()),
            (Some(StatusCode::OK), Some("req_1")),
            "{place:?} {failing:?}"
        );
        assert!(std::error::Error::source(&e).is_some(), "{place:?} {failing:?}");
    }
}

#[tokio::test]
async fn a_call_that_a_middleware_makes_before_a_create_leaves_it_unsent_by_failing() {
    for (failing, attempts) in ALL.map(|failing| match failing {
        Failing::Connect | Failing::Transport => (failing, 5),
        _ => (failing, 1),
    }) {
        let server = MockServer::start_async().await;
        let mock = server
            .mock_async(|_, then| {
                then.status(200);
            })
            .await;
        let client = client(&server, Caller::new(Place::BeforeAttempt, failing).await);

        let e = client.projects().create("docs").await.unwrap_err();

        mock.assert_calls_async(0).await;
        assert!(!e.is_outcome_unknown(), "{failing:?}: {e:?}");
        if !matches!(failing, Failing::Api(_)) {
            assert!(matches!(e, Error::Middleware(_)), "{failing:?}: {e:?}");
        }
        assert_eq!(
            (e.operation(), e.meta().attempts),
            (Some("create_project"), attempts),
            "{failing:?}: {e:?}"
        );
    }
}

/// Answers every attempt with a status of its own, after it was sent.
#[derive(Debug)]
struct Overruling(StatusCode);

impl Middleware for Overruling {
    fn attempt<'a>(&'a self, request: Request, next: Next<'a>) -> MiddlewareFuture<'a> {
        MiddlewareFuture::new(async move {
            next.run(request).await?;
            let mut headers = HeaderMap::new();
            headers.insert("retry-after", HeaderValue::from_static("1"));
            Ok(Response::new(self.0, headers, ""))
        })
    }
}

#[tokio::test]
async fn an_answer_of_a_middleware_does_not_make_a_create_happen_twice() {
    for status in [StatusCode::TOO_MANY_REQUESTS, StatusCode::SERVICE_UNAVAILABLE, StatusCode::BAD_REQUEST] {
        let server = MockServer::start_async().await;
        let mock = server
            .mock_async(|_, then| {
                then.status(200).json_body(json!({"object": "o", "id": "proj_1", "created_at": 1}));
            })
            .await;

        let e = client(&server, Overruling(status)).projects().create("docs").await.unwrap_err();

        assert_eq!((e.status(), e.is_outcome_unknown()), (Some(status), true), "{e}");
        mock.assert_calls_async(1).await;
    }
}

/// Gives up as soon as the service has the request.
#[derive(Debug)]
struct Impatient {
    attempts: bool,
    arrived: Arc<AtomicUsize>,
}

impl Impatient {
    fn run<'a>(&'a self, request: Request, next: Next<'a>) -> MiddlewareFuture<'a> {
        MiddlewareFuture::new(async move {
            tokio::select! {
                reply = next.run(request) => reply,
                () = until(|| self.arrived.load(Ordering::SeqCst) > 0) => Err(Error::middleware("too slow")),
            }
        })
    }
}

impl Middleware for Impatient {
    fn call<'a>(&'a self, request: Request, next: Next<'a>) -> MiddlewareFuture<'a> {
        if self.attempts { next.run(request) } else { self.run(request, next) }
    }

    fn attempt<'a>(&'a self, request: Request, next: Next<'a>) -> MiddlewareFuture<'a> {
        if self.attempts { self.run(request, next) } else { next.run(request) }
    }
}

#[tokio::test]
async fn a_request_that_a_middleware_gives_up_may_have_taken_effect() {
    for attempts in [true, false] {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/v1", listener.local_addr().unwrap());
        let arrived = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&arrived);
        tokio::spawn(async move {
            let mut open = Vec::new();
            while let Ok((mut stream, _)) = listener.accept().await {
                stream.read_u8().await.unwrap();
                counted.fetch_add(1, Ordering::SeqCst);
                open.push(stream);
            }
        });
        let builder = Client::builder().key("sk-admin-test").base_url(url).clock(Skipping::new());
        let middleware = Impatient { attempts, arrived: Arc::clone(&arrived) };
        let client = builder.middleware(middleware).build().unwrap();

        let e = client.projects().create("docs").await.unwrap_err();

        assert!(matches!(e, Error::Middleware(_)) && e.is_outcome_unknown(), "{attempts}: {e:?}");
        assert_eq!((e.operation(), e.meta().attempts), (Some("create_project"), 1), "{attempts}");
        assert_eq!(arrived.load(Ordering::SeqCst), 1, "{attempts}");
    }
}

/// Sets a header of each attempt.
#[derive(Debug)]
struct Setter(HeaderName, &'static str);

impl Middleware for Setter {
    fn attempt<'a>(&'a self, mut request: Request, next: Next<'a>) -> MiddlewareFuture<'a> {
        request.headers_mut().insert(self.0.clone(), HeaderValue::from_static(self.1));
        next.run(request)
    }
}

#[tokio::test]
async fn a_middleware_cannot_set_the_headers_of_the_connection() {
    for name in OF_THE_CONNECTION {
        let server = MockServer::start_async().await;
        let mock = server
            .mock_async(|_, then| {
                then.status(200);
            })
            .await;
        let setter = Setter(HeaderName::try_from(*name).unwrap(), "3");

        let e = client(&server, setter).projects().create("docs").await.unwrap_err();

        assert!(e.is_invalid_input() && !e.is_outcome_unknown(), "{name}: {e:?}");
        assert!(e.to_string().contains(&name.to_lowercase()), "{name}: {e}");
        mock.assert_calls_async(0).await;
    }
}
