//! Calls of an endpoint that throttles, 20 at a time, by a client that knows nothing of its limit: the time
//! that they took, as a ratio to what the bucket of the service allows, and how many requests were refused
//! after the first cool-down.
//!
//! Time is virtual: it moves on whenever all wait. All settings are the client's own, the deadline
//! included. The aim is a ratio of at most 1.1, and at most 20 refusals at the two slower rates; that no
//! call is lost or made twice is asserted.
#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs, reason = "a benchmark prints and may stop")]

mod service;

use service::{Bucket, Hints, measure};

/// A name, requests in a second, how many at once, and how many calls.
const BUCKETS: [(&str, f64, f64, u32); 3] = [
    ("7 a minute", 7.0 / 60.0, 4.0, 1000),
    ("60 a minute", 1.0, 10.0, 1000),
    ("200 a second", 200.0, 50.0, 12_000),
];

const SEEDS: [u64; 5] = [1, 2, 3, 4, 5];

fn main() {
    println!("20 calls at a time, 20 ms each; the highest of {} runs, in virtual time", SEEDS.len());
    for (name, rate, burst, calls) in BUCKETS {
        for hints in Hints::ALL {
            let (mut ratio, mut refused) = (0.0_f64, 0);
            for seed in SEEDS {
                let mut runtime = tokio::runtime::Builder::new_current_thread();
                let runtime = runtime.enable_time().start_paused(true).build().unwrap();
                let bucket = Bucket::new(rate, burst, hints);
                let measured = runtime.block_on(measure(bucket, calls, seed));
                (ratio, refused) = (ratio.max(measured.ratio), refused.max(measured.refused));
            }
            let hints = format!("{hints:?}");
            println!("{name:12} hints: {hints:8} {calls:6} calls, {refused:4} refused");
            println!(
                "figure: throttled at {name}, hints: {hints}, time to what the bucket allows: {ratio:.3}, at most 1.1"
            );
        }
    }
}
