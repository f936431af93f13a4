//! An in-memory stand-in for the service, for tests and for trying things out.
//!
//! ```
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use openai_admin::Client;
//! use openai_admin_sandbox::Sandbox;
//!
//! let sandbox = Sandbox::start().await?;
//! let client = Client::builder().key(Sandbox::KEY).base_url(sandbox.base_url()).build()?;
//! let project = client.projects().create("docs").await?;
//! # Ok(())
//! # }
//! ```
//!
//! It keeps an organization with a few users, groups and certificates, answers with the objects, ids,
//! cursors and errors of the API, and forgets everything when it is dropped. Requests are checked
//! against openapi.yaml.

mod answer;
mod clock;
mod handlers;
mod kinds;
mod request;
mod seed;
mod server;
mod state;
mod throttle;

// Shared with build.rs: the sandbox checks requests against the same document.
#[allow(dead_code, reason = "shared with build.rs, which uses more of it")]
#[path = "../../build/spec.rs"]
mod spec;
#[allow(dead_code, reason = "shared with build.rs, which uses more of it")]
#[path = "../../build/yaml.rs"]
mod yaml;

use openai_admin::Clock;
use server::Shared;
use std::io;
use std::net::Ipv4Addr;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

pub use clock::ScaledClock;
pub use throttle::Throttle;

/// A running stand-in server. Stops when it is dropped.
#[derive(Debug)]
pub struct Sandbox {
    address: SocketAddr,
    shared: Arc<Shared>,
    server: JoinHandle<()>,
}

impl Sandbox {
    /// The only key that it accepts.
    pub const KEY: &str = "sk-admin-test";

    /// Starts one on a free port of the loopback interface, on a task of the current runtime.
    ///
    /// # Errors
    ///
    /// If no port can be opened.
    pub async fn start() -> io::Result<Self> {
        Self::start_with(Shared::new(None)).await
    }

    /// Starts one that tells the time for [throttling](Self::throttle) by a clock of your own.
    ///
    /// # Errors
    ///
    /// If no port can be opened.
    pub async fn start_with_clock(clock: impl Clock) -> io::Result<Self> {
        Self::start_with(Shared::new(Some(Arc::new(clock)))).await
    }

    async fn start_with(shared: Result<Shared, String>) -> io::Result<Self> {
        let shared = Arc::new(shared.map_err(io::Error::other)?);
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let router = server::router(&shared).map_err(io::Error::other)?;
        let server = tokio::spawn(async move {
            // Ends with the task only; a connection that breaks is no concern of the others.
            let _ = axum::serve(listener, router).await;
        });
        Ok(Self { address, shared, server })
    }

    /// Throttles each operation from now on, from a full bucket; `None` stops that.
    pub fn throttle(&self, throttle: impl Into<Option<Throttle>>) {
        self.shared.throttle(throttle.into());
    }

    /// What to give to a client as the base URL.
    pub fn base_url(&self) -> String {
        format!("http://{}/v1", self.address)
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.server.abort();
    }
}

/// The operations that it answers, by operationId.
pub fn simulated() -> impl Iterator<Item = &'static str> {
    let operations = openai_admin::operations().iter();
    operations.filter(|operation| handlers::handler(operation).is_some()).map(|operation| operation.id)
}
