//! What goes on and comes back, byte by byte.

use crate::folder::Folder;
use crate::{assert_clean, replay, told};
use hyper_util::client::legacy::Client as HttpClient;
use hyper_util::rt::TokioExecutor;
use openai_admin::{Client, Method, RetryPolicy};
use openai_admin_sandbox::Sandbox;
use serde_json::{Value, json};
use std::fs;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// A made-up key of a client, in pieces.
const KEY: &str = concat!("sk", "-admin-Zz9876543210zzzz");
const SECRET: &str = concat!("sk", "-svcacct-Abcdef0123456789");

/// Answers each connection with one of these, and gives the requests that came.
async fn service(replies: Vec<Vec<u8>>) -> (String, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/base/v1", listener.local_addr().unwrap());
    let served = tokio::spawn(async move {
        let mut requests = Vec::new();
        for reply in replies {
            let (mut stream, _) = listener.accept().await.unwrap();
            let (mut request, mut length) = (String::new(), 0);
            let mut reader = BufReader::new(&mut stream);
            while !request.ends_with("\r\n\r\n") {
                let begin = request.len();
                reader.read_line(&mut request).await.unwrap();
                let line = request[begin..].to_ascii_lowercase();
                length =
                    line.strip_prefix("content-length: ").map_or(length, |line| line.trim().parse().unwrap());
            }
            let mut body = vec![0; length];
            reader.read_exact(&mut body).await.unwrap();
            requests.push(request + &String::from_utf8(body).unwrap());
            stream.write_all(&reply).await.unwrap();
            stream.shutdown().await.unwrap();
        }
        requests
    });
    (url, served)
}

fn reply(status: &str, headers: &[(&str, &str)], body: &[u8]) -> Vec<u8> {
    let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let head = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close, x-hop\r\n", body.len());
    [format!("{head}X-Hop: 1\r\n{headers}\r\n").as_bytes(), body].concat()
}

fn http() -> reqwest::Client {
    reqwest::Client::builder().no_proxy().no_gzip().build().unwrap()
}

fn lines(path: &std::path::Path) -> Vec<Value> {
    fs::read_to_string(path)
        .unwrap()
        .lines()
        .skip(1)
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

#[tokio::test]
async fn requests_and_replies_pass_unchanged_and_only_what_is_no_secret_is_stored() {
    let folder = Folder::new("passed");
    let path = folder.join("seen.jsonl");
    let body = format!(
        " {{ \"value\":\"{SECRET}\", \"echo\":\"{KEY}\", \"z\":1.0, \"id\":\"cookie-0123456789ab\" }}\n"
    );
    let headers = [
        ("Content-Type", "application/json"),
        ("X-Request-Id", "req_1"),
        ("X-RateLimit-Remaining-Requests", "7"),
        ("Set-Cookie", "session=cookie-0123456789ab; Path=/"),
        ("OpenAI-Version", SECRET),
        ("X-Other", "other"),
    ];
    let (url, served) = service(vec![reply("201 Created", &headers, body.as_bytes())]).await;
    let recorder = Sandbox::builder().record(format!("{url}/"), &path).start().await.unwrap();

    let request = http()
        .post(format!("{}/organization/x%2Fy?key={KEY}&b=%20", recorder.base_url()))
        .bearer_auth(KEY)
        .header("cookie", "a=b; session=cookie-9876543210ab")
        .header("connection", "x-private")
        .header("x-private", "1")
        .header("accept-encoding", "gzip, br")
        .header("openai-organization", "org-1")
        .body(format!("{{\"cookie\": \"{SECRET}\", \"note\": \"cookie-9876543210ab\"}}"));
    let response = request.send().await.unwrap();

    assert_eq!(response.status(), 201);
    for (name, value) in headers {
        assert_eq!(response.headers()[name], value);
    }
    assert!(!response.headers().contains_key("x-hop"));
    assert_eq!(response.text().await.unwrap(), body);
    let sent = served.await.unwrap().remove(0);
    assert!(
        sent.starts_with(&format!("POST /base/v1/organization/x%2Fy?key={KEY}&b=%20 HTTP/1.1\r\n")),
        "{sent}"
    );
    let lower = sent.to_lowercase();
    for there in [
        &*format!("authorization: bearer {}", KEY.to_lowercase()),
        "accept-encoding: identity",
        "openai-organization: org-1",
    ] {
        assert!(lower.contains(&format!("\r\n{there}\r\n")), "{there} in {sent}");
    }
    assert!(
        !lower.contains("x-private") && !lower.contains(recorder.base_url().trim_start_matches("http://"))
    );
    assert!(
        sent.ends_with(&format!("{{\"cookie\": \"{SECRET}\", \"note\": \"cookie-9876543210ab\"}}")),
        "{sent}"
    );

    let text = fs::read_to_string(&path).unwrap();
    assert_clean(&text, &[KEY, SECRET, "cookie-0123456789ab", "cookie-9876543210ab", "x-other", "org-1"]);
    let line = &lines(&path)[0];
    let secret = line["response"]["json"]["value"].as_str().unwrap();
    assert_eq!(line["request"]["query"], "key=sk-admin-test&b=%20");
    assert_eq!(line["request"]["json"]["cookie"], secret);
    assert_eq!(line["response"]["json"]["echo"], "sk-admin-test");
    assert_eq!(
        line["response"]["headers"],
        json!({"content-type": "application/json", "x-request-id": "req_1", "x-ratelimit-remaining-requests": "7", "openai-version": secret})
    );
    assert_clean(&format!("{:?}", recorder.requests()), &[KEY, SECRET]);

    // The client has the key of the sandbox now, and the placeholders, or still a secret of its own.
    let sandbox = replay(&path).await;
    for secret in [secret, SECRET] {
        let request =
            http().post(format!("{}/organization/x%2Fy?b=+&key={}", sandbox.base_url(), Sandbox::KEY));
        let body = json!({"note": line["request"]["json"]["note"], "cookie": secret}).to_string();
        let response = request.bearer_auth(Sandbox::KEY).body(body).send().await.unwrap();
        let expected = if secret == SECRET { 501 } else { 201 };
        assert_eq!(response.status(), expected, "the same request, the second time");
    }
}

#[tokio::test]
async fn an_answer_that_cannot_be_cleaned_reaches_the_client_alone() {
    let folder = Folder::new("unclean");
    let path = folder.join("seen.jsonl");
    let binary = b"\x1f\x8b\x08\x00hushed";
    let hidden = format!("key: {}", SECRET.replace('-', "%2D"));
    let (url, served) = service(vec![
        reply("200 OK", &[("Content-Encoding", "gzip")], binary),
        reply("200 OK", &[], binary),
        reply("502 Bad Gateway", &[("Content-Type", "text/plain")], hidden.as_bytes()),
        reply("200 OK", &[], b"{\"object\": \"x\", \"value\": \"plain text that is cut o"),
        reply("200 OK", &[], b"{}"),
    ])
    .await;
    let recorder = Sandbox::builder().record(url, &path).start().await.unwrap();
    let secret_path = "organization/projects/p/service_accounts/s/api_keys";
    let paths = ["a", "b", "c", secret_path, "e"];
    let ask = async |sandbox: &Sandbox, key: &str, at: usize| {
        let request = http().post(format!("{}/{}", sandbox.base_url(), paths[at])).bearer_auth(key);
        let request = if at == 4 { request.body(&b"\xff\xfe"[..]) } else { request };
        request.send().await.unwrap()
    };
    assert_eq!(ask(&recorder, KEY, 0).await.bytes().await.unwrap(), &binary[..]);
    assert_eq!(ask(&recorder, KEY, 1).await.bytes().await.unwrap(), &binary[..]);
    assert_eq!(ask(&recorder, KEY, 2).await.text().await.unwrap(), hidden);
    assert!(ask(&recorder, KEY, 3).await.text().await.unwrap().ends_with("cut o"));
    drop(served);

    let text = fs::read_to_string(&path).unwrap();
    assert_clean(&text, &["hushed", "plain text", &hidden]);
    let sandbox = replay(&path).await;
    let whys = [
        "the answer: it is encoded (content-encoding: gzip)",
        "the answer: it is not text in UTF-8",
        "the answer: it holds what looks like a secret that is encoded",
        "the answer: it holds a secret, and is not JSON",
    ];
    for (at, why) in whys.into_iter().enumerate() {
        assert_eq!(lines(&path)[at]["not_stored"], why);
        let response = ask(&sandbox, Sandbox::KEY, at).await;
        assert_eq!(
            (response.status().as_u16(), &response.headers()["x-should-retry"]),
            (501, &"false".parse().unwrap())
        );
        let error: Value = serde_json::from_slice(&response.bytes().await.unwrap()).unwrap();
        assert_eq!(error["error"]["code"], "not_stored");
        assert!(error["error"]["message"].as_str().unwrap().contains(why), "{error}");
    }
}

#[tokio::test]
async fn a_request_whose_body_cannot_be_cleaned_is_known_by_its_path() {
    let folder = Folder::new("body");
    let path = folder.join("seen.jsonl");
    let (url, served) = service(vec![reply("200 OK", &[], b"{}")]).await;
    // A base URL may be a host alone.
    let upstream = url.trim_end_matches("/base/v1");
    let recorder = Sandbox::builder().record(upstream, &path).start().await.unwrap();
    // Sent as text that holds an encoded key, which the test server can read.
    let body = SECRET.replace('-', "%2D");
    let post = |sandbox: &Sandbox| http().post(format!("{}/a", sandbox.base_url())).body(body.clone());
    assert_eq!(post(&recorder).send().await.unwrap().text().await.unwrap(), "{}");
    let sent = served.await.unwrap().remove(0);
    assert!(sent.starts_with("POST /a HTTP/1.1\r\n") && sent.ends_with(&body), "{sent}");

    assert_clean(&fs::read_to_string(&path).unwrap(), &[&body]);
    let response = post(&replay(&path).await).bearer_auth(Sandbox::KEY).send().await.unwrap();
    assert_eq!(response.status(), 501);
    let text = response.text().await.unwrap();
    assert!(
        text.contains("was not stored: the body of the request: it holds what looks like a secret"),
        "{text}"
    );
}

#[tokio::test]
async fn what_has_no_answer_or_leaves_the_base_is_an_error_and_no_exchange() {
    let folder = Folder::new("gone");
    let path = folder.join("seen.jsonl");
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/v1", listener.local_addr().unwrap());
    drop(listener);
    let recorder = Sandbox::builder().record(url, &path).start().await.unwrap();
    let client =
        Client::builder().key(KEY).base_url(recorder.base_url()).retry(RetryPolicy::none()).build().unwrap();

    let e = client.projects().get(KEY).await.unwrap_err();
    let (status, _, message) = told(&e);
    assert_eq!(status, 502);
    assert!(message.contains("did not answer, which is not recorded"), "{message}");
    assert_clean(&message, &[KEY]);
    let e = client.request::<Value>(Method::GET, "/a/%252e%252e/b").await.unwrap_err();
    assert_eq!(told(&e).0, 502, "it is no path that leads elsewhere");
    for outside in ["v1/../_other", "v1/%2e%2E/other", "other", "v1"] {
        let mut stream =
            tokio::net::TcpStream::connect(recorder.base_url()[7..].trim_end_matches("/v1")).await.unwrap();
        let request = format!("GET /{outside} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        assert!(answer.starts_with("HTTP/1.1 404") && answer.contains("unknown_url"), "{outside}: {answer}");
    }
    assert!(lines(&path).is_empty());
}

#[tokio::test]
async fn http_2_is_recorded_and_replayed_too() {
    let folder = Folder::new("http2");
    let path = folder.join("seen.jsonl");
    let service = Sandbox::start().await.unwrap();
    for replays in [false, true] {
        let sandbox = if replays { replay(&path).await } else { crate::record(&service, &path).await };
        let client: HttpClient<_, String> =
            HttpClient::builder(TokioExecutor::new()).http2_only(true).build_http();
        let request = http::Request::get(format!("{}/organization/projects", sandbox.base_url()))
            .header("authorization", format!("Bearer {}", Sandbox::KEY));
        let response = client.request(request.body(String::new()).unwrap()).await.unwrap();
        assert_eq!((response.status().as_u16(), response.version()), (200, http::Version::HTTP_2));
        assert_eq!(sandbox.count("list_projects"), 1);
    }
}

#[tokio::test]
async fn what_was_passed_on_is_stored_even_if_the_client_is_gone() {
    let folder = Folder::new("lost");
    let path = folder.join("seen.jsonl");
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/v1", listener.local_addr().unwrap());
    let recorder = Sandbox::builder().record(url, &path).start().await.unwrap();
    let address = recorder.base_url().replace("http://", "").replace("/v1", "");
    let mut client = tokio::net::TcpStream::connect(address).await.unwrap();
    client.write_all(b"POST /v1/a HTTP/1.1\r\nhost: x\r\ncontent-length: 0\r\n\r\n").await.unwrap();
    let (mut upstream, _) = listener.accept().await.unwrap();
    let mut request = [0; 1024];
    assert!(upstream.read(&mut request).await.unwrap() > 0);

    drop(client);
    // It ends when the connection does.
    recorder.shutdown().await;
    upstream.write_all(&reply("200 OK", &[], b"{\"done\":true}")).await.unwrap();

    let stored = async {
        while lines(&path).is_empty() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(60), stored).await.unwrap();
    assert_eq!(lines(&path)[0]["response"]["json"], json!({"done": true}));
}
