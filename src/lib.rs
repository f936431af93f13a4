#![doc = include_str!("../README.md")]

// In reading order: what users touch first, then what it stands on.
#[cfg(feature = "blocking")]
pub mod blocking;
mod builder;
mod call;
mod check;
mod client;
mod clock;
pub mod endpoints;
mod error;
mod exchange;
#[cfg(fuzzing)]
#[doc(hidden)]
pub mod fuzzing;
mod id;
mod list;
mod meta;
pub mod middleware;
#[cfg(feature = "mock")]
pub mod mock;
mod nullable;
mod open_enum;
mod operations;
mod pace;
mod page;
mod raw;
mod reply;
mod request;
pub mod resources;
mod retry;
mod secret;
mod send;
mod stream;
mod timestamp;
mod trace;
mod transport;
pub mod types;
mod values;

pub use builder::BuildError;
pub use builder::ClientBuilder;
pub use call::Call;
pub use call::CallFuture;
pub use call::Endpoint;
pub use call::Response;
pub use call::WithMeta;
pub use client::Client;
pub use clock::Clock;
pub use clock::Sleep;
pub use error::ApiError;
pub use error::DeadlineError;
pub use error::DecodeError;
pub use error::Error;
pub use error::Failure;
pub use error::InvalidInput;
pub use error::PaginationError;
pub use error::Result;
pub use http::HeaderMap;
pub use http::Method;
pub use http::StatusCode;
pub use list::List;
pub use list::ListEndpoint;
pub use meta::CallMeta;
pub use meta::RateLimitState;
pub use operations::CursorStyle;
pub use operations::Operation;
pub use operations::operations;
pub use pace::Pacing;
pub use page::Page;
pub use request::Request;
pub use retry::RetryPolicy;
pub use stream::Items;
pub use stream::Pages;

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
