//! What the tests share: clients, a server that records, and replies made from openapi.yaml.

use httpmock::MockServer;
use openai_admin::{Client, Error, RetryPolicy};
use openai_admin_codegen::spec::{Shape, Spec, Type, Union};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, VecDeque};
use std::error::Error as StdError;
use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};

/// A client of a mock server.
pub(crate) fn client_for(server: &MockServer) -> Client {
    client_at(&server.base_url())
}

/// A client of the server at a URL, which sends each request once.
pub(crate) fn client_at(url: &str) -> Client {
    let builder = Client::builder().key("sk-admin-test").base_url(url);
    builder.retry(RetryPolicy::none()).build().expect("a client")
}

/// A port that refuses connections. Nobody else is given it while this is held.
#[derive(Debug)]
pub(crate) struct Closed(TcpSocket);

impl Closed {
    pub(crate) fn new() -> Self {
        let socket = TcpSocket::new_v4().expect("a socket");
        socket.bind(([127, 0, 0, 1], 0).into()).expect("a free port");
        // It is never told to listen.
        Self(socket)
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}/v1", self.0.local_addr().expect("an address"))
    }
}

/// The URL of a server that reads one request and never answers it. From then on time passes: the test
/// has [stopped](crate::clocks::StoppedTimers) it.
pub(crate) async fn silent() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}/v1", listener.local_addr().expect("an address"));
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await.expect("a head"));
        }
        for _ in 0..1000 {
            tokio::time::advance(Duration::from_secs(1)).await;
        }
    });
    url
}

/// Everything that can be printed of an error, its causes included.
pub(crate) fn printed(e: &Error) -> String {
    let mut text = format!("{e} {e:?} {e:#?}");
    let mut cause = e.source();
    while let Some(e) = cause {
        text.push_str(&format!(" {e} {e:?}"));
        cause = e.source();
    }
    text
}

/// A request as it arrived.
#[derive(Debug)]
pub(crate) struct Recorded {
    pub(crate) method: String,
    /// Path and query, as they were written.
    pub(crate) target: String,
    /// By name in lower case.
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: Vec<u8>,
}

/// What a request is answered with.
#[derive(Clone)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// Besides the length of the body.
    pub(crate) headers: Vec<(&'static str, Vec<u8>)>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// A success.
    pub(crate) fn json(body: &Value) -> Self {
        let headers = vec![("content-type", b"application/json".to_vec())];
        Self { status: 200, headers, body: body.to_string().into_bytes() }
    }

    fn bytes(&self) -> Vec<u8> {
        let mut bytes = format!("HTTP/1.1 {} \r\n", self.status).into_bytes();
        for (name, value) in &self.headers {
            bytes.extend([name.as_bytes(), b": ", value, b"\r\n"].concat());
        }
        bytes.extend(format!("content-length: {}\r\n\r\n", self.body.len()).into_bytes());
        bytes.extend(&self.body);
        bytes
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.bytes().escape_ascii())
    }
}

/// A server that keeps every request. It gives the answers that were set in turn, and then the last one
/// again and again.
#[derive(Debug)]
pub(crate) struct Recorder {
    url: String,
    client: Client,
    answers: Arc<Mutex<VecDeque<Answer>>>,
    requests: Arc<Mutex<Vec<Recorded>>>,
}

impl Recorder {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}/v1", listener.local_addr().expect("an address"));
        let client = client_at(&url);
        let recorder = Self { url, client, answers: Arc::default(), requests: Arc::default() };
        let (answers, requests) = (Arc::clone(&recorder.answers), Arc::clone(&recorder.requests));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&answers), Arc::clone(&requests)));
            }
        });
        recorder
    }

    /// Its client, after setting the answer.
    pub(crate) fn answering(&self, reply: &Value) -> &Client {
        self.set([Answer::json(reply)]);
        &self.client
    }

    /// Sets the answers.
    pub(crate) fn set(&self, answers: impl IntoIterator<Item = Answer>) {
        *self.answers.lock().expect("no panic") = answers.into_iter().collect();
    }

    /// Where it is.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// The requests since it was last asked.
    pub(crate) fn take(&self) -> Vec<Recorded> {
        std::mem::take(&mut *self.requests.lock().expect("no panic"))
    }
}

async fn serve(
    mut stream: TcpStream,
    answers: Arc<Mutex<VecDeque<Answer>>>,
    requests: Arc<Mutex<Vec<Recorded>>>,
) {
    let mut head = Vec::new();
    while let Ok(byte) = stream.read_u8().await {
        head.push(byte);
        if head.ends_with(b"\r\n\r\n") {
            let mut request = parse(&String::from_utf8_lossy(&head));
            let length =
                request.headers.get("content-length").map_or(0, |length| length.parse().expect("a number"));
            request.body = vec![0; length];
            stream.read_exact(&mut request.body).await.expect("a body");
            requests.lock().expect("no panic").push(request);
            let answer = {
                let mut answers = answers.lock().expect("no panic");
                if answers.len() > 1 { answers.pop_front() } else { answers.front().cloned() }
            };
            if stream.write_all(&answer.expect("an answer").bytes()).await.is_err() {
                // A client that has read enough hangs up.
                return;
            }
            head.clear();
        }
    }
}

fn parse(head: &str) -> Recorded {
    let mut lines = head.lines();
    let mut first = lines.next().expect("a request line").split(' ');
    let headers = lines.filter_map(|line| line.split_once(':'));
    Recorded {
        method: first.next().expect("a method").to_owned(),
        target: first.next().expect("a target").to_owned(),
        headers: headers.map(|(name, value)| (name.to_lowercase(), value.trim().to_owned())).collect(),
        body: Vec::new(),
    }
}

/// Which reply is made of a schema.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Variant {
    /// Every property, with a value that openapi.yaml knows.
    Full,
    /// Required properties only.
    Minimal,
    /// Full, with a property in every object that openapi.yaml does not have.
    UnknownFields,
    /// Full, with values that no enum knows.
    UnknownValues,
    /// Minimal, with a null for every optional property.
    Nulls,
    /// Minimal, but with every object, so that each is minimal itself.
    MinimalWithin,
    /// Nulls, but with every object, so that each has nulls itself.
    NullsWithin,
}

/// openapi.yaml.
pub(crate) fn spec() -> Spec {
    Spec::read(include_str!("../../openapi.yaml")).unwrap_or_else(|problem| panic!("{problem}"))
}

/// The reply to an operation.
pub(crate) fn reply(spec: &Spec, operation: &str, variant: Variant) -> Value {
    let operation = spec.operations.iter().find(|known| known.id == operation);
    component(spec, &operation.expect("an operation of openapi.yaml").reply, variant)
}

/// A value of a component.
pub(crate) fn component(spec: &Spec, name: &str, variant: Variant) -> Value {
    match &spec.component(name).shape {
        Shape::Enum(_) if variant == Variant::UnknownValues => json!("newer than this crate"),
        Shape::Enum(values) => json!(values[0].0),
        Shape::Id => json!(format!("{name}-1")),
        Shape::Timestamp => json!(1_711_471_533),
        Shape::Secret => json!("sk-sandbox-1"),
        Shape::Nullable(schema) => value(spec, schema, variant),
        Shape::Decimal => json!(0.25),
        Shape::Union(Union::Untagged(schemas)) => value(spec, schemas.last().expect("a schema"), variant),
        Shape::Union(Union::Tagged { tag, variants }) => {
            let (name, component_name) = variants.last().expect("a variant");
            let mut object = component(spec, component_name, variant);
            object[tag] = match variant {
                Variant::UnknownValues => json!("newer than this crate"),
                _ => json!(name),
            };
            object
        }
        Shape::Page(item) => {
            let item = component(spec, item, variant);
            json!({"object": "list", "data": [item], "has_more": false})
        }
        Shape::Object { properties, .. } => {
            let mut object = Map::new();
            for field in properties {
                let value = match (field.required, variant) {
                    (false, Variant::Minimal) => continue,
                    (false, Variant::Nulls) => Value::Null,
                    (false, Variant::MinimalWithin) if !holds_object(spec, &field.schema) => continue,
                    (false, Variant::NullsWithin) if !holds_object(spec, &field.schema) => Value::Null,
                    _ => value(spec, &field.schema, variant),
                };
                object.insert(field.name.clone(), value);
            }
            if variant == Variant::UnknownFields {
                object.insert("newer than this crate".to_owned(), json!({"a": [1]}));
            }
            Value::Object(object)
        }
    }
}

fn holds_object(spec: &Spec, schema: &Type) -> bool {
    let shape = schema.name().map(|name| &spec.component(name).shape);
    matches!(shape, Some(Shape::Object { .. } | Shape::Page(_)))
}

fn value(spec: &Spec, schema: &Type, variant: Variant) -> Value {
    match schema {
        Type::Named(name) => component(spec, name, variant),
        Type::String => json!("text"),
        Type::Integer(_) => json!(7),
        Type::Boolean => json!(true),
        Type::Array(item) => json!([value(spec, item, variant)]),
        Type::Map => json!({"key": {"any": 1}}),
    }
}
