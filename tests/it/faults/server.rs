//! A server of raw bytes that fails as it is told, and counts what reaches it.

use super::LIMIT;
use crate::support::Closed;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// What happens to one connection.
#[derive(Clone, Debug)]
pub(super) enum Fault {
    /// Nobody listens.
    Refuse,
    /// It is reset before its request is read.
    ResetUnread,
    /// It is reset after its request was read.
    ResetRead,
    /// These bytes are the answer. Then it is closed.
    Answer(Vec<u8>),
    /// These bytes come, and then a zero each second, until the time limit of the attempt is over. For tests
    /// that have stopped the time.
    Slow(Vec<u8>),
    /// These bytes come, and nothing after them, until the limit is over.
    Stall(Vec<u8>),
    /// These bytes come, and then as many zeros, in pieces.
    Flood(Vec<u8>, u64),
}

/// A running server. Stops when it is dropped.
pub(super) struct FaultServer {
    pub(super) url: String,
    counts: Arc<Counts>,
    server: Server,
}

enum Server {
    Running(JoinHandle<()>),
    Refusing(#[expect(dead_code, reason = "held, so that nobody else listens there")] Closed),
}

#[derive(Default)]
struct Counts {
    connections: AtomicUsize,
    /// That were read to their end.
    requests: AtomicUsize,
}

impl FaultServer {
    /// Each fault is for one connection; the last one is for all that follow.
    pub(super) async fn start(script: Vec<Fault>) -> Self {
        let counts = Arc::<Counts>::default();
        if matches!(script[..], [Fault::Refuse]) {
            let closed = Closed::new();
            return Self { url: closed.url(), counts, server: Server::Refusing(closed) };
        }
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/v1", listener.local_addr().unwrap());
        let shared = Arc::clone(&counts);
        let server = tokio::spawn(async move {
            for number in 0.. {
                let (stream, _) = listener.accept().await.unwrap();
                shared.connections.fetch_add(1, Ordering::SeqCst);
                let fault = script.get(number).or(script.last()).unwrap().clone();
                let counts = Arc::clone(&shared);
                // A client that has seen enough hangs up.
                tokio::spawn(async move { fail(stream, fault, &counts).await.ok() });
            }
        });
        Self { url, counts, server: Server::Running(server) }
    }

    pub(super) fn connections(&self) -> usize {
        self.counts.connections.load(Ordering::SeqCst)
    }

    pub(super) fn requests(&self) -> usize {
        self.counts.requests.load(Ordering::SeqCst)
    }
}

impl Drop for FaultServer {
    fn drop(&mut self) {
        if let Server::Running(server) = &self.server {
            server.abort();
        }
    }
}

async fn fail(mut stream: TcpStream, fault: Fault, counts: &Counts) -> io::Result<()> {
    if matches!(fault, Fault::ResetUnread) {
        return stream.set_zero_linger();
    }
    read_request(&mut stream).await?;
    counts.requests.fetch_add(1, Ordering::SeqCst);
    match fault {
        Fault::Refuse | Fault::ResetUnread => Ok(()),
        Fault::ResetRead => stream.set_zero_linger(),
        Fault::Answer(bytes) => stream.write_all(&bytes).await,
        Fault::Slow(bytes) => {
            stream.write_all(&bytes).await?;
            outlast(&mut stream, &[0]).await
        }
        Fault::Stall(bytes) => {
            stream.write_all(&bytes).await?;
            outlast(&mut stream, &[]).await
        }
        Fault::Flood(bytes, length) => {
            stream.write_all(&bytes).await?;
            let piece = vec![0; 64 * 1024];
            for _ in 0..length.div_ceil(piece.len() as u64) {
                stream.write_all(&piece).await?;
            }
            Ok(())
        }
    }
}

/// Lets the time limit of an attempt pass, sends these bytes each second, and waits for the client to hang up.
async fn outlast(stream: &mut TcpStream, each_second: &[u8]) -> io::Result<()> {
    // Timers may be late by a part of a second, and the limit began before the request arrived.
    for _ in 0..=LIMIT.as_secs() {
        stream.write_all(each_second).await?;
        tokio::time::advance(Duration::from_secs(1)).await;
    }
    stream.read(&mut [0]).await.map(drop)
}

/// Reads the head and as much body as it announces.
async fn read_request(stream: &mut TcpStream) -> io::Result<()> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await?);
    }
    let head = String::from_utf8_lossy(&head).to_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    let mut body = vec![0; length.map_or(0, |length| length.parse().unwrap())];
    stream.read_exact(&mut body).await.map(drop)
}
