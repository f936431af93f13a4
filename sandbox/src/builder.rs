//! Starting a sandbox with settings of one's own.

use crate::behaviour::{Behaviour, Latency, Running, Throttle};
use crate::cassette::{self, Recording, Replay, Source};
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
    /// The base URL to pass requests on to, and the file.
    record: Option<(String, PathBuf)>,
    replay: Option<PathBuf>,
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
            record: None,
            replay: None,
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

    /// Passes all requests on to another base URL, such as `https://api.openai.com/v1`, and writes what it
    /// sees to a new file, from which [`replay`](Self::replay) answers later on. There is no organization.
    ///
    /// Requests go on with the key of the client, and replies come back as they are. Each exchange is in the
    /// file when it is answered, as a line of JSON that can be edited: method, path, query, bodies, status
    /// and some headers, among them the request id and those of rate limits. Only its owner can read the file.
    ///
    /// Secrets are not in it. In their place stand `sk-sandbox-1`, `sk-sandbox-2` and so on, the same one
    /// wherever the same secret was, and [`Sandbox::KEY`] for the key of the client. A secret is what
    /// openapi.yaml calls one, what a field such as `password` or `client_secret` holds, and what looks like
    /// a key, a token or a private key. Headers of requests are not stored at all. An exchange that cannot be
    /// cleaned for sure, because it is compressed, binary or hides a key behind escapes, is stored without its
    /// answer; a line on standard error says so, and why.
    ///
    /// **Personal data is kept**, such as names, email addresses and ids: look at a recording before you
    /// share it.
    ///
    /// An `https` URL needs a TLS feature of openai-admin, or `rustls` or `native-tls` of this crate. Plain
    /// `http` is for this machine. Faults, throttling and latency come before a request is passed on.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let path = std::env::temp_dir().join(format!("projects-{}.jsonl", std::process::id()));
    /// # let _ = std::fs::remove_file(&path);
    /// # let service = openai_admin_sandbox::Sandbox::start().await?;
    /// # let (base_url, key) = (service.base_url(), openai_admin_sandbox::Sandbox::KEY);
    /// use openai_admin::Client;
    /// use openai_admin_sandbox::Sandbox;
    ///
    /// // Once, with a real base URL and a real key:
    /// let recorder = Sandbox::builder().record(base_url, &path).start().await?;
    /// let client = Client::builder().key(key).base_url(recorder.base_url()).build()?;
    /// let seen = client.projects().list().await?;
    ///
    /// // In each run of a test, with neither:
    /// let sandbox = Sandbox::builder().replay(&path).start().await?;
    /// let client = Client::builder().key(Sandbox::KEY).base_url(sandbox.base_url()).build()?;
    /// assert_eq!(client.projects().list().await?, seen);
    /// # std::fs::remove_file(&path)?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn record(mut self, upstream: impl Into<String>, path: impl Into<PathBuf>) -> Self {
        self.record = Some((upstream.into(), path.into()));
        self
    }

    /// Answers from a file that [`record`](Self::record) wrote. There is no organization.
    ///
    /// Requests are the same if method, path, query and body are: in a query the order does not matter, JSON
    /// is compared by value. Equal requests are answered in the order in which they were recorded. After
    /// that a `GET` goes on with the last answer, and anything else is refused: a change that was made once
    /// is not answered twice. The key is [`Sandbox::KEY`].
    ///
    /// A request that was not recorded is answered with status 501 and the code `not_recorded`, and told
    /// which one is nearest; one whose answer could not be stored with `not_stored`. Faults, throttling and
    /// latency come before an answer; answers that were throttled come as they were recorded.
    pub fn replay(mut self, path: impl Into<PathBuf>) -> Self {
        self.replay = Some(path.into());
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

    /// Tells the time by a clock of your own, such as a [`ScaledClock`](crate::ScaledClock) that a client
    /// shares: for throttling and latency, and for when things were made, changed and written down.
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
    /// [`allow_host`](Self::allow_host) is none. If the base URL to record from cannot be used, if the file
    /// to record into is there already, or that to replay is not whole. If settings do not go together.
    pub async fn start(mut self) -> io::Result<Sandbox> {
        let invalid = |message: String| io::Error::new(io::ErrorKind::InvalidInput, message);
        if let Some(wrong) = self.conflict() {
            return Err(invalid(wrong));
        }
        if self.record.is_some() || self.replay.is_some() {
            self.organization = Organization::default();
        }
        let hosts = Hosts::new(&self.hosts).map_err(invalid)?;
        let replay = self.replay.as_deref().map(Replay::read).transpose()?.map(Source::Replay);
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
        let record = self.record.map(|(upstream, path)| Recording::start(&upstream, &path)).transpose()?;
        let router = match record.map(Source::Record).or(replay) {
            Some(source) => cassette::router(&shared, source),
            None => server::router(&shared),
        };
        let router = router.map_err(io::Error::other)?;
        let router = control::router(&shared).merge(router);
        let (stop, stopped) = oneshot::channel();
        let server = tokio::spawn(listen::serve(listener, router, stopped));
        Ok(Sandbox::new(address, shared, stop, server, writer))
    }

    /// Settings that do not go together.
    fn conflict(&self) -> Option<String> {
        let this = match (&self.record, &self.replay) {
            (Some(_), Some(_)) => return Some("a sandbox can either `record` or `replay`".to_owned()),
            (Some(_), None) => "record",
            (None, Some(_)) => "replay",
            (None, None) => return None,
        };
        let settings = [
            ("organization", self.organization != Organization::example()),
            ("persist", self.persist.is_some()),
            ("oddities", self.behaviour.oddities != Oddities::default()),
        ];
        let (other, _) = settings.into_iter().find(|(_, is_set)| *is_set)?;
        Some(format!("`{other}` has no effect on a sandbox that is to `{this}`: there is no organization"))
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
            .field("record", &self.record.as_ref().map(|(_, path)| path))
            .field("replay", &self.replay)
            .finish_non_exhaustive()
    }
}
