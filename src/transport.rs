//! The transport: whatever a request passes on its way to the service and back, written once.
//!
//! 1. [`settings`]: what the client was built with, and what the call changes of it.
//! 2. [`exchange`]: the loop around all attempts of a call. Everything below happens within it.
//! 3. [`trace`]: the span of the call.
//! 4. [`middleware`]: what users put around the call.
//! 5. [`pace`]: before each attempt, the cool-down and the pace of the endpoint, and a place among the
//!    requests in flight; [`clock`] is what it waits with.
//! 6. [`middleware`] again: what users put around the attempt.
//! 7. [`send`]: one request goes out through the HTTP client, under its time limit.
//! 8. [`reply`]: the answer is read, up to its size limit.
//! 9. [`record`]: what came back through the middleware is judged within what happened in 7 and 8.
//! 10. [`retry`]: the decision: done, too late, or again after a wait, which leads back to 5.
//! 11. [`decode`]: the bytes become the value, or the error that they stand for. What serde_json refuses is
//!     read once more: mended, where that is certain, and item by item, if it is a page.
//!
//! Nothing here knows an endpoint.

pub mod clock;
pub(crate) mod decode;
pub(crate) mod exchange;
pub mod middleware;
pub mod pace;
pub(crate) mod record;
pub(crate) mod reply;
pub mod retry;
pub(crate) mod send;
pub(crate) mod settings;
pub(crate) mod trace;
pub(crate) mod watch;
