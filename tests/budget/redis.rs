//! Eight processes, and a server that counts for them and is killed meanwhile.

use crate::processes::{BURST, EACH, PROCESSES, Processes};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread::sleep;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

/// How long each phase lasts.
const PHASE: Duration = Duration::from_secs(4);

struct Redis {
    server: Child,
    port: u16,
}

impl Redis {
    /// A server on a port, which remembers nothing; `None` where it is not installed.
    fn start(port: u16) -> Option<Self> {
        let mut command = Command::new("redis-server");
        command.args([
            "--port",
            &port.to_string(),
            "--bind",
            "127.0.0.1",
            "--save",
            "",
            "--appendonly",
            "no",
        ]);
        let server = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().ok()?;
        let redis = Self { server, port };
        let begun = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(begun.elapsed() < Duration::from_secs(20), "redis-server does not listen");
            sleep(Duration::from_millis(10));
        }
        Some(redis)
    }

    fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/", self.port)
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        self.server.kill().unwrap();
        self.server.wait().unwrap();
    }
}

/// A server that answers everything with an empty list, and notes when it was asked.
fn counting() -> (String, Arc<Mutex<Vec<Instant>>>) {
    let times = Arc::new(Mutex::new(Vec::new()));
    let (seen, (tell, address)) = (Arc::clone(&times), std::sync::mpsc::channel());
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async move {
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
            tell.send(listener.local_addr().unwrap()).unwrap();
            let body = r#"{"object":"list","data":[],"has_more":false}"#;
            let reply: &'static str = format!(
                "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
                body.len()
            )
            .leak();
            loop {
                let (mut stream, _) = listener.accept().await.unwrap();
                let seen = Arc::clone(&seen);
                tokio::spawn(async move {
                    let mut head = Vec::new();
                    while let Ok(byte) = stream.read_u8().await {
                        head.push(byte);
                        if head.ends_with(b"\r\n\r\n") {
                            head.clear();
                            seen.lock().unwrap().push(Instant::now());
                            if stream.write_all(reply.as_bytes()).await.is_err() {
                                return;
                            }
                        }
                    }
                });
            }
        });
    });
    (format!("http://{}/v1", address.recv().unwrap()), times)
}

/// The most requests of any span of time that long, which may end after any of them.
fn most(times: &[Instant], span: Duration) -> usize {
    let in_span =
        |end: usize| times[..=end].iter().rev().take_while(|time| times[end] - **time < span).count();
    (0..times.len()).map(in_span).max().unwrap_or_default()
}

/// How many requests a span of time may have: those of the burst, and of each time that refills one. A process may be
/// late between taking a request and sending it, for as long as a busy machine takes.
fn budget(span: Duration) -> usize {
    let late = Duration::from_millis(400);
    (span + late).div_duration_f64(EACH) as usize + BURST as usize
}

#[test]
fn eight_processes_keep_to_the_budget_while_the_server_is_killed_and_comes_back() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let Some(redis) = Redis::start(port) else {
        println!("skipped: redis-server is not installed");
        return;
    };
    let (server, times) = counting();
    let begun = Instant::now();
    let processes = Processes::start(&redis.url(), &server);
    sleep(PHASE);
    drop(redis);
    let killed = Instant::now();
    sleep(PHASE);
    let redis = Redis::start(port).unwrap();
    let back = Instant::now();
    sleep(PHASE);
    let ended = Instant::now();
    drop(processes);
    drop(redis);

    let times = times.lock().unwrap();
    let rate = |from: Instant, to: Instant| {
        let count = times.iter().filter(|time| (from..to).contains(*time)).count();
        count as f64 * EACH.as_secs_f64() / (to - from).as_secs_f64()
    };
    let second = Duration::from_secs(1);
    let (with, without, again) =
        (rate(begun + second, killed), rate(killed, back), rate(back + 2 * second, ended));
    println!("figure: {PROCESSES} processes on one budget, how much of it is used: {with:.3}, at least 0.95");
    println!(
        "{PROCESSES} processes, {} requests; of the budget: {with:.3} with the server, {without:.3} without, {again:.3} after",
        times.len()
    );
    for span in [second, 3 * second, 3 * PHASE] {
        let (most, budget) = (most(&times, span), budget(span));
        assert!(most <= budget, "{most} requests in {span:?}, where {budget} are allowed");
    }
    // It is used, too; how much of it depends on the machine.
    assert!(with > 0.0 && without > 0.0 && again > 0.0, "{with} {without} {again}");
}
