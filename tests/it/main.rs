//! What the crate does over real sockets. One module for each resource table or behaviour.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

mod arbitrary;
mod audit;
mod bad_items;
mod building;
mod client;
mod clocks;
mod decode;
mod empty;
mod errors;
mod fan_out;
mod faults;
mod follow;
mod input;
mod lists;
mod logs;
mod middleware;
#[cfg(feature = "mock")]
mod mocks;
mod operations;
mod organization;
mod pacing;
mod reading;
mod reports;
mod retries;
mod rows;
mod rows_at_random;
mod sandbox;
mod secrets;
mod spans;
mod streams;
mod support;
mod throttling;
mod values;
mod whatever;
