//! Requests as bytes, such as no client would send.

use openai_admin_sandbox::Sandbox;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// An answer.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    /// Names are in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    /// The error of an answer in the form of the service.
    #[allow(dead_code, reason = "not every test looks at it")]
    pub(crate) fn error(&self) -> Value {
        assert_eq!(self.header("content-type"), Some("application/json"), "{self:?}");
        assert!(self.header("x-request-id").is_some_and(|id| id.starts_with("req_")), "{self:?}");
        let error = self.json()["error"].take();
        let fields: Vec<_> = error.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(fields, ["code", "message", "param", "type"]);
        error
    }
}

/// Sends bytes and reads until the server closes the connection.
pub(crate) async fn exchange(sandbox: &Sandbox, request: &[u8]) -> Reply {
    let address = sandbox.base_url().replace("http://", "").replace("/v1", "");
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request).await.unwrap();
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).await.unwrap();
    let split = bytes.windows(4).position(|end| end == b"\r\n\r\n");
    let split = split.unwrap_or_else(|| panic!("no answer to {}", String::from_utf8_lossy(request)));
    let head = String::from_utf8(bytes[..split].to_vec()).unwrap();
    let mut lines = head.split("\r\n");
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let headers = lines.map(|line| {
        let (name, value) = line.split_once(':').unwrap();
        (name.to_ascii_lowercase(), value.trim().to_owned())
    });
    Reply { status, headers: headers.collect(), body: bytes[split + 4..].to_vec() }
}

/// A request with these lines of headers and a body, and the connection closed after it.
pub(crate) async fn send(sandbox: &Sandbox, line: &str, headers: &[&str], body: &[u8]) -> Reply {
    let mut request = format!("{line} HTTP/1.1\r\nconnection: close\r\n");
    for header in headers {
        request += &format!("{header}\r\n");
    }
    if !body.is_empty() {
        request += &format!("content-length: {}\r\n", body.len());
    }
    let mut request = (request + "\r\n").into_bytes();
    request.extend_from_slice(body);
    exchange(sandbox, &request).await
}
