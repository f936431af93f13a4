#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

// In reading order: what users touch first, then what it stands on.
#[cfg(feature = "blocking")]
pub mod blocking;
mod builder;
mod call;
mod client;
pub mod endpoints;
mod error;
mod fan_out;
mod follow;
#[cfg(fuzzing)]
#[doc(hidden)]
pub mod fuzzing;
mod inventory;
mod json;
mod meta;
#[cfg(feature = "mock")]
pub mod mock;
mod model;
mod names;
mod operations;
mod paging;
mod raw;
pub mod resources;
pub mod testing;
mod transport;
pub mod types;

pub use builder::{BuildError, ClientBuilder};
pub use bytes;
pub use call::request::RawRequest;
pub use call::{Call, CallFuture, Endpoint, Response, WithMeta};
pub use client::Client;
pub use error::{
    ApiError, DeadlineError, DecodeError, Error, InvalidInputError, PaginationError, RequestError, Result,
};
pub use fan_out::{EachProject, FanOutProgress, ProjectResults, ProjectTask};
pub use follow::checkpoint::Checkpoint;
pub use follow::{AuditScope, Follow, FollowedEvent};
pub use http::{HeaderMap, Method, StatusCode};
pub use inventory::{
    Inventory, InventoryFailure, InventoryItem, InventoryKind, InventoryRecord, InventoryRecords,
    InventoryReport, ProjectInventory,
};
pub use meta::{CallMeta, Mend, Mended, RateLimitState};
pub use model::page::Page;
pub use names::{FetchNames, Names, NamesOf};
pub use operations::{CursorStyle, Operation, operations};
pub use paging::buckets::{Bucket, Buckets, Progress};
pub use paging::cached::CachedList;
pub use paging::list::{List, ListEndpoint};
pub use paging::report::{Report, ReportEndpoint};
pub use paging::rows::{Dimension, Estimate, Row, RowKey, Rows};
pub use paging::stream::{Items, Pages};
pub use reqwest;
pub use transport::clock::{Clock, Sleep};
pub use transport::middleware;
#[cfg(feature = "file-pacing")]
pub use transport::pace::file::FilePacing;
pub use transport::pace::pacing::{Pacer, PacerFuture, Pacing};
#[cfg(feature = "redis")]
pub use transport::pace::redis::RedisPacing;
pub use transport::retry::RetryPolicy;

/// The OpenAPI document that this crate was made from, as YAML: the only description of the wire.
pub const OPENAPI: &str = include_str!("../openapi.yaml");

/// What users rely on without saying so.
const _: () = {
    const fn assert<T: Send + Sync + Clone + Unpin + 'static>() {}
    const fn assert_stream<T: Send + Unpin + 'static>() {}
    assert::<Client>();
    assert::<Call<endpoints::CreateProject>>();
    assert::<List<endpoints::ListProjects>>();
    assert_stream::<Pages<endpoints::ListProjects>>();
    assert_stream::<Items<endpoints::ListProjects>>();
    assert_stream::<Error>();
    assert!(std::mem::size_of::<Error>() <= 16, "errors are returned by value");
};
