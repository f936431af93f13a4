//! A server of raw bytes that fails as it is told, and counts what reaches it.

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
    /// These bytes come, and then zeros, one by one.
    Slow(Vec<u8>),
    /// These bytes come, and nothing after them.
    Stall(Vec<u8>),
    /// These bytes come, and then as many zeros, in pieces.
    Flood(Vec<u8>, u64),
}

/// A running server. Stops when it is dropped.
pub(super) struct FaultServer {
    pub(super) url: String,
    counts: Arc<Counts>,
    server: Option<JoinHandle<()>>,
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
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/v1", listener.local_addr().unwrap());
        let counts = Arc::<Counts>::default();
        if matches!(script[..], [Fault::Refuse]) {
            return Self { url, counts, server: None };
        }
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
        Self { url, counts, server: Some(server) }
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
        if let Some(server) = &self.server {
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
            loop {
                tokio::time::sleep(Duration::from_millis(5)).await;
                stream.write_all(&[0]).await?;
            }
        }
        Fault::Stall(bytes) => {
            stream.write_all(&bytes).await?;
            // Until the client hangs up.
            stream.read(&mut [0]).await.map(drop)
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
