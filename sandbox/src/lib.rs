//! A stand-in for the administration API, for tests and for trying things out.
//!
//! ```
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use openai_admin::Client;
//! use openai_admin_sandbox::{Fault, Organization, Sandbox};
//!
//! let sandbox = Sandbox::builder().organization(Organization::generated(7, 20, 5)).start().await?;
//! let client = Client::builder().key(Sandbox::KEY).base_url(sandbox.base_url()).build()?;
//!
//! sandbox.inject(Fault::on("create_project").drop_reply())?;
//! let lost = client.projects().create("docs").await.unwrap_err();
//! assert!(lost.is_outcome_unknown());
//! assert_eq!(sandbox.count("create_project"), 1);
//! assert_eq!(sandbox.state().projects().len(), 21);
//! # Ok(())
//! # }
//! # tokio::runtime::Runtime::new().unwrap().block_on(example()).unwrap();
//! ```
//!
//! It keeps an organization, answers with the objects, ids, cursors and errors of the API, and forgets
//! everything when it is dropped. Requests are checked against openapi.yaml, and in debug builds
//! replies too. It can be throttled, slow, broken and odd, by the methods of [`Sandbox`] or, from other
//! processes, by its [control endpoint](Sandbox::control_url).
//!
//! In place of the organization it can [record](SandboxBuilder::record) what another server answers, with
//! secrets replaced, and [replay](SandboxBuilder::replay) that without the other side.

mod answer;
mod audit;
mod behaviour;
mod builder;
mod cassette;
mod certificates;
mod clock;
mod contract;
mod control;
mod external;
mod generated;
mod handlers;
mod host;
mod incoming;
mod keys;
mod kinds;
mod lag;
mod listen;
mod odd;
mod organization;
mod people;
mod persist;
mod planned;
mod recorder;
mod request;
mod roles;
mod seed;
mod seed_file;
mod server;
mod shared;
mod shown;
mod snapshot;
mod state;
mod store;
mod undo;
mod usage;
mod verbs;

use openai_admin::types::UserId;
use serde_json::Value;
use shared::Shared;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

pub use behaviour::{Behaviour, Fault, Hints, Latency, Throttle};
pub use builder::SandboxBuilder;
pub use clock::ScaledClock;
pub use odd::{AuditOddities, AuditOrder, LateEvents, Oddities, PageLimits, RefusedPage, UsageOddities};
pub use organization::{
    Access, AdminApiKey, ApiKey, AuditEvent, Certificate, Group, IdentityProvider, Invite, Member, Model,
    Organization, Project, Role, ServiceAccount, ServiceAccountKey, SpendAlert, Usage, User,
};
pub use recorder::Recorded;
pub use snapshot::Snapshot;

/// A running stand-in server. Stops when it is dropped.
#[derive(Debug)]
pub struct Sandbox {
    address: SocketAddr,
    shared: Arc<Shared>,
    stop: Option<oneshot::Sender<()>>,
    server: JoinHandle<()>,
    /// Writes the file, where there is one.
    writer: Option<JoinHandle<()>>,
}

impl Sandbox {
    /// The key that it accepts. Admin keys that are created there are accepted too, until they expire or are
    /// deleted.
    pub const KEY: &str = "sk-admin-test";

    /// Starts one with a small [example](Organization::example), on a free port of the loopback
    /// interface, on tasks of the current Tokio runtime.
    ///
    /// # Errors
    ///
    /// If no port can be opened.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// One with settings of your own.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder::new()
    }

    pub(crate) fn new(
        address: SocketAddr,
        shared: Arc<Shared>,
        stop: oneshot::Sender<()>,
        server: JoinHandle<()>,
        writer: Option<JoinHandle<()>>,
    ) -> Self {
        Self { address, shared, stop: Some(stop), server, writer }
    }

    /// What to give to a client as the base URL.
    pub fn base_url(&self) -> String {
        format!("http://{}/v1", self.address)
    }

    /// Where other processes of this machine look into the sandbox and change it, as JSON: below it lie
    /// `state`, `behaviour`, `faults` and `requests`. The README of the sandbox shows each.
    ///
    /// It needs no key, and refuses what comes by another name than a loopback one, or from a web page of
    /// another host; see [`SandboxBuilder::allow_host`].
    pub fn control_url(&self) -> String {
        format!("http://{}/_sandbox", self.address)
    }

    /// The state as it is now. With a file to keep it in, that is what the file holds.
    pub fn state(&self) -> Snapshot {
        Snapshot(self.shared.store.read(|state| state.clone()))
    }

    /// Goes back to a state. With a file to keep the state in, that follows at the next write.
    pub fn restore(&self, snapshot: &Snapshot) {
        self.shared.store.restore(snapshot.0.clone());
        self.shared.behaviour().lag.clear();
    }

    /// Accepts an invite in place of the person who got it, which is no operation of the API: they become a
    /// user of the organization, and a member of the projects that come with it. Gives the id of the user.
    ///
    /// # Errors
    ///
    /// If there is no such invite, or if it was accepted or has expired.
    pub async fn accept_invite(&self, id: impl AsRef<str>) -> io::Result<UserId> {
        let (outcome, keeping) = self.shared.accept_invite(id.as_ref());
        keeping.kept().await.map_err(io::Error::other)?;
        let user = outcome
            .map_err(|refusal| io::Error::new(io::ErrorKind::InvalidInput, refusal.message().to_owned()))?;
        Ok(user.get("id").and_then(Value::as_str).unwrap_or_default().into())
    }

    /// Throttles each operation from now on, from a full bucket; `None` stops that.
    pub fn throttle(&self, throttle: impl Into<Option<Throttle>>) {
        self.behave(|behaviour| behaviour.throttle = throttle.into());
    }

    /// Lets each request take time from now on; `None` stops that.
    pub fn latency(&self, latency: impl Into<Option<Latency>>) {
        self.behave(|behaviour| behaviour.latency = latency.into());
    }

    /// Makes replies odd from now on.
    pub fn oddities(&self, oddities: Oddities) {
        self.behave(|behaviour| behaviour.oddities = oddities);
    }

    /// Lets something go wrong with a request to come.
    ///
    /// # Errors
    ///
    /// If there is no such operation, or no such status.
    pub fn inject(&self, fault: Fault) -> io::Result<()> {
        match fault.wrong() {
            None => {
                self.shared.behaviour().inject(fault);
                Ok(())
            }
            Some(wrong) => Err(io::Error::new(io::ErrorKind::InvalidInput, wrong)),
        }
    }

    /// How often an operation was asked for, by its operationId; refusals count too.
    pub fn count(&self, operation: &str) -> u64 {
        self.shared.recorder().counts().get(operation).copied().unwrap_or_default()
    }

    /// The newest thousand requests, in the order in which they were answered.
    pub fn requests(&self) -> Vec<Recorded> {
        self.shared.recorder().requests()
    }

    /// Forgets the requests so far, and their number.
    pub fn clear_requests(&self) {
        self.shared.recorder().clear();
    }

    /// Stops: takes no more connections, and waits up to ten seconds for requests under way.
    pub async fn shutdown(mut self) {
        // If the server has ended already there is nobody to hear it.
        let _ = self.stop.take().map(|stop| stop.send(()));
        let _ = (&mut self.server).await;
        self.shared.store.close();
        if let Some(writer) = &mut self.writer {
            let _ = writer.await;
        }
    }

    fn behave(&self, change: impl FnOnce(&mut Behaviour)) {
        let mut running = self.shared.behaviour();
        let mut behaviour = running.behaviour().clone();
        change(&mut behaviour);
        running.set(behaviour);
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.server.abort();
        self.shared.store.close();
    }
}

/// The operations that it answers, by operationId.
pub fn simulated() -> impl Iterator<Item = &'static str> {
    let operations = openai_admin::operations().iter();
    operations.filter(|operation| handlers::handler(operation).is_some()).map(|operation| operation.id)
}
