#![doc = include_str!("../README.md")]

// In reading order: what users touch first, then what it stands on.
mod builder;
mod call;
mod check;
mod client;
pub mod endpoints;
mod error;
mod id;
mod list;
mod nullable;
mod open_enum;
mod operations;
mod page;
mod raw;
mod reply;
mod request;
pub mod resources;
mod secret;
mod stream;
mod timestamp;
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
pub use error::ApiError;
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
pub use operations::CursorStyle;
pub use operations::Operation;
pub use operations::operations;
pub use page::Page;
pub use request::Request;
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
