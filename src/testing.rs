//! Testing programs that use this crate: four ways, from the whole service to a single value.
//!
//! # A stand-in server
//!
//! `openai-admin-sandbox` keeps an organization, checks every request and can be throttled and broken.
//! Take it where a test cares about what a program achieves:
//!
//! ```
//! use openai_admin::Client;
//! use openai_admin_sandbox::{Fault, Sandbox};
//!
//! # #[tokio::main(flavor = "current_thread")] // In a test: #[tokio::test].
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::start().await?;
//! let client = Client::builder().key(Sandbox::KEY).base_url(sandbox.base_url()).build()?;
//! sandbox.inject(Fault::on("create_project").drop_reply())?;
//!
//! let lost = client.projects().create("docs").await.unwrap_err();
//!
//! assert!(lost.is_outcome_unknown());
//! assert_eq!(sandbox.count("create_project"), 1); // It was not sent again.
//! # Ok(())
//! # }
//! ```
//!
//! It can also stand before the real service once, record what that answers with secrets replaced, and replay it
//! from then on: `Sandbox::builder().record(url, path)` and `.replay(path)`.
//!
//! # Mocks
//!
//! The feature `mock` gives httpmock's `MockServer` a typed method for each operation; see the module
//! `openai_admin::mock`. Take them where a test cares about which requests are sent:
//!
//! ```
//! # #[cfg(not(feature = "mock"))] fn main() {}
//! # #[cfg(feature = "mock")]
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use openai_admin::mock::{MockServerExt, httpmock::MockServer};
//! use openai_admin::types::{Project, Timestamp};
//!
//! let server = MockServer::start();
//! let archived = server.archive_project(|when, then| {
//!     when.project_id("proj_1");
//!     then.ok(Project::new("proj_1", Timestamp::from_secs(0)));
//! });
//! let client = openai_admin::Client::builder().key("sk-admin-test").base_url(server.url("/v1")).build()?;
//!
//! client.projects().archive("proj_1").await?;
//!
//! archived.assert();
//! # Ok(())
//! # }
//! ```
//!
//! # A middleware that answers
//!
//! No socket is opened where a [`Middleware`](crate::middleware::Middleware) answers instead of asking the
//! rest of the way. What it answers is decoded and, if it is a failure, repeated like anything else:
//!
//! ```
//! use openai_admin::middleware::{Middleware, MiddlewareFuture, Next, Request, Response};
//! use openai_admin::types::{Project, Timestamp};
//! use openai_admin::{Client, HeaderMap, StatusCode};
//!
//! #[derive(Debug)]
//! struct Answers;
//!
//! impl Middleware for Answers {
//!     fn attempt<'a>(&'a self, request: Request, _: Next<'a>) -> MiddlewareFuture<'a> {
//!         assert_eq!(request.operation(), "get_project");
//!         let project = serde_json::to_vec(&Project::new("proj_1", Timestamp::from_secs(0)));
//!         MiddlewareFuture::new(async move {
//!             let body = project.map_err(openai_admin::Error::middleware)?;
//!             Ok(Response::new(StatusCode::OK, HeaderMap::new(), body))
//!         })
//!     }
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder().key("sk-admin-test").base_url("http://localhost/v1");
//! let client = client.middleware(Answers).build()?;
//!
//! assert_eq!(client.projects().get("proj_1").await?.id, "proj_1");
//! # Ok(())
//! # }
//! ```
//!
//! # Values
//!
//! Where a function takes replies or errors, hand it some: every struct of a reply has a `new` with the
//! fields that the service always sends, the others are assigned.
//!
//! ```
//! use openai_admin::types::{Project, Timestamp};
//! use openai_admin::{ApiError, Error, Page, StatusCode};
//!
//! /// What is tested.
//! fn names(page: &Page<Project>) -> Vec<&str> {
//!     page.into_iter().filter_map(|project| project.name.as_deref()).collect()
//! }
//!
//! let mut project = Project::new("proj_1", Timestamp::from_secs(0));
//! project.name = Some("docs".to_owned());
//! assert_eq!(names(&Page::new(vec![project])), ["docs"]);
//!
//! let refused = Error::from(ApiError::new("get_project", StatusCode::NOT_FOUND, "No such project."));
//! assert!(refused.is_not_found());
//! ```
