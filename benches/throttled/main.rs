//! A listing of everything in an organization that throttles at 7 requests a minute and endpoint, and
//! gives no hint when to come back: the least time that its buckets allow, the time that it took, and
//! the ratio.
//!
//! Time is compressed: client and sandbox share a clock that runs 100 times as fast. All settings are
//! the client's own, but for the deadline, which is off: some of the calls wait for 20 minutes. The
//! aim is a ratio of at most 1.15 with pacing; without it, that nothing is missing.
#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs, reason = "a benchmark prints and may stop")]

mod inventory;

use openai_admin::middleware::{Middleware, MiddlewareFuture, Next, Request};
use openai_admin::{Client, Pacing, RetryPolicy};
use openai_admin_sandbox::{Sandbox, ScaledClock, Throttle};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

const PROJECTS: usize = 90;
const FACTOR: u32 = 100;

/// Of each operation, the requests that were taken and those that were refused.
#[derive(Debug, Default)]
struct Requests(Mutex<BTreeMap<String, (u32, u32)>>);

impl Middleware for Requests {
    fn attempt<'a>(&'a self, request: Request, next: Next<'a>) -> MiddlewareFuture<'a> {
        MiddlewareFuture::new(async move {
            let operation = request.operation().to_owned();
            let reply = next.run(request).await?;
            let mut requests = self.0.lock().unwrap();
            let (taken, refused) = requests.entry(operation).or_default();
            *if reply.status.is_success() { taken } else { refused } += 1;
            Ok(reply)
        })
    }
}

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        println!(
            "{PROJECTS} projects, five lists each, all at once; 7 requests a minute and endpoint, no hints; \
             time runs {FACTOR} times as fast"
        );
        run("with pacing", Some(Pacing::observed())).await;
        run("without pacing", None).await;
    });
}

async fn run(name: &str, pacing: Option<Pacing>) {
    let clock = ScaledClock::new(FACTOR, 7);
    let sandbox = Sandbox::builder().clock(clock.clone()).start().await.unwrap();
    let builder = || Client::builder().key(Sandbox::KEY).base_url(sandbox.base_url());
    let expected = inventory::fill(&builder().build().unwrap(), PROJECTS).await.unwrap();

    let requests = Arc::new(Requests::default());
    let mut client = builder()
        .clock(clock.clone())
        .retry(RetryPolicy::default().no_deadline())
        .middleware(Arc::clone(&requests));
    if let Some(pacing) = pacing {
        client = client.pacing(pacing);
    }
    let client = client.build().unwrap();
    sandbox.throttle(Throttle::observed());
    let begun = clock.elapsed();
    let found = inventory::list(&client).await.unwrap();
    let actual = clock.elapsed() - begun;

    assert_eq!(found, expected, "every item once");
    let requests = requests.0.lock().unwrap();
    let ideal = ideal(&requests);
    let refused: u32 = requests.values().map(|(_, refused)| refused).sum();
    let taken: u32 = requests.values().map(|(taken, _)| taken).sum();
    println!("{name}: {} items, each once; {taken} requests taken, {refused} refused", found.len());
    let ratio = actual.as_secs_f64() / ideal.as_secs_f64();
    println!("figure: 90 projects {name}, time to what the buckets allow: {ratio:.3}, at most 1.15");
}

/// The least time: of the list of projects, and after it of the busiest of the others.
fn ideal(requests: &BTreeMap<String, (u32, u32)>) -> Duration {
    let (first, rest): (Vec<_>, Vec<_>) =
        requests.iter().partition(|(operation, _)| *operation == "list_projects");
    let longest = |operations: Vec<(&String, &(u32, u32))>| {
        let times = operations.into_iter().map(|(_, (taken, _))| Throttle::observed().least_time(*taken));
        times.max().unwrap_or_default()
    };
    longest(first) + longest(rest)
}
