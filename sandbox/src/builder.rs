//! Starting a sandbox with settings of one's own.

use crate::behaviour::{Behaviour, Latency, Running, Throttle};
use crate::contract::Contract;
use crate::host::Hosts;
use crate::odd::Oddities;
use crate::organization::Organization;
use crate::persist::DataFile;
use crate::recorder::Recorded;
use crate::shared::{Log, Shared};
use crate::state::State;
use crate::store::Store;
use crate::{Sandbox, control, listen, server};
use openai_admin::Clock;
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::sync::Arc;
use std::{fmt, io};
use tokio::net::TcpListener;
use tokio::sync::oneshot;

/// Settings of a sandbox to be. Made by [`Sandbox::builder`].
#[must_use = "a builder does nothing until `start` is called"]
pub struct SandboxBuilder {
    organization: Organization,
    behaviour: Behaviour,
    address: IpAddr,
    port: u16,
    seed: u64,
    clock: Option<Arc<dyn Clock>>,
    log: Option<Log>,
    persist: Option<PathBuf>,
    hosts: Vec<String>,
    checks_replies: bool,
}

impl SandboxBuilder {
    pub(crate) fn new() -> Self {
        Self {
            organization: Organization::example(),
            behaviour: Behaviour::default(),
            address: Ipv4Addr::LOCALHOST.into(),
            port: 0,
            seed: 0,
            clock: None,
            log: None,
            persist: None,
            hosts: Vec::new(),
            checks_replies: cfg!(debug_assertions),
        }
    }

    /// What there is from the beginning. By default a small [example](Organization::example).
    pub fn organization(mut self, organization: Organization) -> Self {
        self.organization = organization;
        self
    }

    /// Throttles each operation. By default none is.
    pub fn throttle(mut self, throttle: Throttle) -> Self {
        self.behaviour.throttle = Some(throttle);
        self
    }

    /// Lets each request take time. By default none does.
    pub fn latency(mut self, latency: Latency) -> Self {
        self.behaviour.latency = Some(latency);
        self
    }

    /// Makes replies odd. By default they are not.
    pub fn oddities(mut self, oddities: Oddities) -> Self {
        self.behaviour.oddities = oddities;
        self
    }

    /// Where chance begins, for latency and odd replies. By default 0.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// The address to listen at. By default 127.0.0.1. The sandbox is not made for networks: its key is
    /// known to everybody.
    pub fn address(mut self, address: impl Into<IpAddr>) -> Self {
        self.address = address.into();
        self
    }

    /// The port to listen at. By default 0, which is any free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Tells the time for throttling and latency by a clock of your own, such as a
    /// [`ScaledClock`](crate::ScaledClock) that a client shares.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// Calls a function with each request when it has been answered. It must not block.
    pub fn log(mut self, log: impl Fn(&Recorded) + Send + Sync + 'static) -> Self {
        self.log = Some(Arc::new(log));
        self
    }

    /// Keeps the state in a file. A state that is there already is taken in place of the
    /// [`organization`](Self::organization).
    ///
    /// A write is answered only when the file, which is always whole, holds it. While the file cannot be
    /// written, reads are answered and writes are refused, as if they had not been sent. One sandbox at a
    /// time uses a file; `state.json.lock` beside it says so. Only its owner may read what is written, and
    /// a path that is a link stays one.
    pub fn persist(mut self, path: impl Into<PathBuf>) -> Self {
        self.persist = Some(path.into());
        self
    }

    /// Lets the [control endpoint](Sandbox::control_url) be used under another name of this machine, and
    /// by web pages from there. By default it answers to loopback names only: `localhost`,
    /// `*.localhost`, `127.0.0.0/8` and `[::1]`, with any port.
    pub fn allow_host(mut self, name: impl Into<String>) -> Self {
        self.hosts.push(name.into());
        self
    }

    /// Whether each reply is checked against openapi.yaml; one that breaks it is a 500 that says how.
    /// By default in debug builds.
    pub fn check_replies(mut self, check: bool) -> Self {
        self.checks_replies = check;
        self
    }

    /// Starts the sandbox on tasks of the current Tokio runtime.
    ///
    /// # Errors
    ///
    /// If the port cannot be opened, if the organization refers to something that it does not have, if
    /// the file of [`persist`](Self::persist) cannot be read or written or is in use, or if a name of
    /// [`allow_host`](Self::allow_host) is none.
    pub async fn start(self) -> io::Result<Sandbox> {
        let invalid = |message: String| io::Error::new(io::ErrorKind::InvalidInput, message);
        let hosts = Hosts::new(&self.hosts).map_err(invalid)?;
        let file = self.persist.map(DataFile::open).transpose()?;
        let held = file.as_ref().map(DataFile::load).transpose()?.flatten();
        let state = match held {
            Some(state) => state,
            None => State::of(&self.organization).map_err(|unfit| invalid(unfit.to_string()))?.past_ids(),
        };
        let contract = Contract::get().map_err(io::Error::other)?;
        let port = self.port;
        let listener = TcpListener::bind((self.address, port))
            .await
            .map_err(|e| io::Error::new(e.kind(), format!("port {port} cannot be opened: {e}")))?;
        let address = listener.local_addr()?;
        let store = Arc::new(Store::new(state));
        let writer = match file {
            Some(file) => Some(store.keep(file).await?),
            None => None,
        };
        let running = Running::new(self.behaviour, self.seed);
        let shared = Shared::new(contract, hosts, store, running, self.clock, self.log, self.checks_replies);
        let shared = Arc::new(shared);
        let router = server::router(&shared).map_err(io::Error::other)?;
        let router = control::router(&shared).merge(router);
        let (stop, stopped) = oneshot::channel();
        let server = tokio::spawn(listen::serve(listener, router, stopped));
        Ok(Sandbox::new(address, shared, stop, server, writer))
    }
}

impl fmt::Debug for SandboxBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SandboxBuilder")
            .field("behaviour", &self.behaviour)
            .field("address", &self.address)
            .field("port", &self.port)
            .field("seed", &self.seed)
            .field("persist", &self.persist)
            .field("hosts", &self.hosts)
            .finish_non_exhaustive()
    }
}
