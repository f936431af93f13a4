//! Calls for programs without async: the same handles and names, ended by `blocking()` instead of
//! `.await`.
//!
//! ```no_run
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let client = openai_admin::Client::from_env()?;
//! let project = client.projects().create("docs").blocking()?;
//! for user in client.project(&project.id).users().list().limit(100).items().blocking() {
//!     println!("{}", user?.id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! The work is done on one thread of this crate's own, which all clients share and which begins with
//! the first call. Inside of an async runtime a call ends in an error, and nothing is sent: it would
//! hold up everything else there.

use crate::call::{Call, CallFuture, Endpoint, Response, WithMeta};
use crate::error::{InvalidInputError, Result};
use crate::model::page::Page;
use crate::paging::list::{List, ListEndpoint};
use crate::paging::stream::{Items, Pages};
use futures_core::Stream;
use std::future::{IntoFuture, poll_fn};
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use tokio::runtime::{Builder, Handle, Runtime};

impl<E: Endpoint> Call<E> {
    /// Makes the call and waits for it, without async.
    ///
    /// # Errors
    ///
    /// Those of the call, and [`Error::InvalidInput`](crate::Error::InvalidInput) inside of an async
    /// runtime.
    pub fn blocking(self) -> Result<E::Output> {
        wait(self.into_future())
    }
}

impl<E: Endpoint> WithMeta<E> {
    /// Makes the call and waits for it; see [`Call::blocking`].
    pub fn blocking(self) -> Result<Response<E::Output>> {
        wait(self.into_future())
    }
}

impl<E: ListEndpoint> List<E> {
    /// Fetches one page and waits for it; see [`Call::blocking`].
    pub fn blocking(self) -> Result<Page<E::Item>> {
        wait(self.into_future())
    }
}

impl<E: ListEndpoint> Pages<E> {
    /// Iterates over the pages, and waits for each; see [`Call::blocking`].
    pub fn blocking(self) -> Blocking<Self> {
        Blocking { stream: self, refused: false }
    }
}

impl<E: ListEndpoint> Items<E> {
    /// Iterates over the items, and waits for each page; see [`Call::blocking`].
    pub fn blocking(self) -> Blocking<Self> {
        Blocking { stream: self, refused: false }
    }
}

/// The pages or items of a list as an iterator. Made by [`Pages::blocking`] and [`Items::blocking`].
///
/// Goes on and ends as the stream does.
#[derive(Debug)]
#[must_use = "iterators do nothing unless consumed"]
pub struct Blocking<S> {
    stream: S,
    /// Whether it was asked for something where it must not wait.
    refused: bool,
}

impl<S> Blocking<S> {
    /// The stream, which knows its cursor.
    pub fn get_ref(&self) -> &S {
        &self.stream
    }

    /// The stream, with its position.
    pub fn into_inner(self) -> S {
        self.stream
    }
}

impl<T, S: Stream<Item = Result<T>> + Unpin> Iterator for Blocking<S> {
    type Item = Result<T>;

    fn next(&mut self) -> Option<Result<T>> {
        if self.refused {
            return None;
        }
        let stream = &mut self.stream;
        match runtime() {
            Ok(runtime) => runtime.block_on(poll_fn(|context| Pin::new(&mut *stream).poll_next(context))),
            Err(e) => {
                self.refused = true;
                Some(Err(e))
            }
        }
    }
}

fn wait<T>(call: CallFuture<T>) -> Result<T> {
    runtime()?.block_on(call)
}

/// The runtime of all blocking calls. It is never stopped: connections that are kept belong to it.
fn runtime() -> Result<Handle> {
    static RUNTIME: Mutex<Option<Runtime>> = Mutex::new(None);
    if Handle::try_current().is_ok() {
        let reason = "it was called inside of an async runtime, which it would hold up: await the call there; \
                      in `spawn_blocking` use `Handle::block_on`";
        return Err(InvalidInputError::new("blocking", reason).into());
    }
    let mut running = RUNTIME.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(runtime) = &*running {
        return Ok(runtime.handle().clone());
    }
    let started =
        Builder::new_multi_thread().worker_threads(1).thread_name("openai-admin").enable_all().build();
    let started =
        started.map_err(|e| InvalidInputError::new("blocking", format!("no thread can be started: {e}")))?;
    Ok(running.insert(started).handle().clone())
}
