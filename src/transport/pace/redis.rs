//! A budget that many machines share, counted by a server that speaks the protocol of Redis.

use super::pacing::{Bucket, Pacer, PacerFuture, Pacing};
use super::share::{PAUSE, Share};
use crate::error::{InvalidInputError, Result};
use crate::transport::clock::Clock;
use redis::aio::MultiplexedConnection;
use redis::{AsyncConnectionConfig, Client, RedisResult, Script};
use std::fmt;
use std::time::{Duration, Instant};
use tokio::sync::Mutex;

/// How long the server may take to answer.
const PATIENCE: Duration = Duration::from_secs(1);

/// Takes a token by the server's clock, in microseconds; what [`Bucket::take`] does. The time at which the bucket is
/// full is kept for a day after it. A server that does not know it may have lost it, so that one token is there, not
/// all.
const TAKE: &str = "
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local each, fills_in = tonumber(ARGV[1]), tonumber(ARGV[2])
local known = tonumber(redis.call('GET', KEYS[1])) or now + fills_in - each
local full_at = math.min(math.max(known, now), now + fills_in)
local wait = full_at + each - now - fills_in
if wait <= 0 then full_at = full_at + each end
if wait <= 0 or known > full_at then
    local day = string.format('%.0f', fills_in / 1000 + 86400000)
    redis.call('SET', KEYS[1], string.format('%.0f', full_at), 'PX', day)
end
return math.max(wait, 0)
";

/// [Pacing](Pacing) that many machines share, by a server that speaks the protocol of Redis (5 or later).
///
/// One script runs for each request, by the clock of the server. The connection is not encrypted. Where the server
/// does not know an endpoint, it has never been asked or has lost what it knew: one request may go, and the burst is
/// there once it has refilled.
///
/// While the server cannot be reached, each process takes its [`share`](Self::share) of the budget, beginning with
/// nothing, and tells so by a warning through `tracing`. It tries again every second.
///
/// ```
/// use openai_admin::{Client, Pacing, RedisPacing};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let pacing = RedisPacing::new("redis://127.0.0.1/", "my-organization", Pacing::observed())?;
/// let client = Client::builder().key("sk-admin-test").pacing(pacing).build()?;
/// # Ok(())
/// # }
/// ```
pub struct RedisPacing {
    client: Client,
    name: String,
    pacing: Pacing,
    share: Share,
    script: Script,
    connection: Mutex<Connection>,
}

enum Connection {
    None,
    Open(MultiplexedConnection),
    /// It is not tried before then.
    Lost(Instant),
}

impl RedisPacing {
    /// A budget by that name on the server at a URL such as `redis://host:6379/0`: the name tells organizations
    /// apart, and is part of the keys, `openai-admin:{name}:{operation}`. Connects when it is needed.
    ///
    /// # Errors
    ///
    /// If the URL is none.
    pub fn new(url: &str, name: impl Into<String>, pacing: Pacing) -> Result<Self> {
        let client = Client::open(url)
            .map_err(|e| InvalidInputError::new("url", format!("cannot be used: {}", e.category())))?;
        let (name, connection) = (name.into(), Mutex::new(Connection::None));
        Ok(Self { client, name, pacing, share: Share::new(), script: Script::new(TAKE), connection })
    }

    /// By how many processes the budget is divided while the server cannot be reached; 8 without it.
    pub fn share(mut self, processes: u32) -> Self {
        self.share.parts = processes.max(1);
        self
    }

    /// Whether the server answered when it was asked last.
    pub fn is_shared(&self) -> bool {
        self.share.has_store()
    }

    /// Takes a token on the server; `None` while it is left alone.
    async fn ask(
        &self,
        endpoint: &str,
        bucket: Bucket,
        now: Instant,
    ) -> Option<RedisResult<Option<Duration>>> {
        let mut connection = {
            let mut known = self.connection.lock().await;
            match &*known {
                Connection::Open(connection) => connection.clone(),
                Connection::Lost(until) if now < *until => return None,
                Connection::Lost(_) | Connection::None => match self.connect().await {
                    Ok(connection) => {
                        *known = Connection::Open(connection.clone());
                        connection
                    }
                    Err(e) => {
                        *known = Connection::Lost(now + PAUSE);
                        return Some(Err(e));
                    }
                },
            }
        };
        let micros = |time: Duration| u64::try_from(time.as_micros()).unwrap_or(u64::MAX);
        let mut script = self.script.key(format!("openai-admin:{}:{endpoint}", self.name));
        script.arg(micros(bucket.each())).arg(micros(bucket.fills_in()));
        let wait: RedisResult<u64> = script.invoke_async(&mut connection).await;
        if wait.is_err() {
            *self.connection.lock().await = Connection::Lost(now + PAUSE);
        }
        Some(wait.map(|wait| (wait > 0).then(|| Duration::from_micros(wait))))
    }

    async fn connect(&self) -> RedisResult<MultiplexedConnection> {
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(Some(PATIENCE))
            .set_response_timeout(Some(PATIENCE));
        self.client.get_multiplexed_async_connection_with_config(&config).await
    }
}

impl Pacer for RedisPacing {
    fn pacing(&self) -> Pacing {
        self.pacing.clone()
    }

    fn take<'a>(&'a self, endpoint: &'a str, clock: &'a dyn Clock) -> PacerFuture<'a> {
        PacerFuture::new(async move {
            let bucket = self.pacing.bucket();
            let lost = |why: &str| format!("the server that counts for pacing cannot be reached ({why})");
            match self.ask(endpoint, bucket, clock.now()).await {
                Some(Ok(wait)) => {
                    self.share.found(&"Redis");
                    wait
                }
                // Without the address: it may hold a password.
                Some(Err(e)) => self.share.take(bucket, endpoint, clock, || lost(e.category())),
                None => self.share.take(bucket, endpoint, clock, || lost("it was tried a moment ago")),
            }
        })
    }
}

impl fmt::Debug for RedisPacing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, pacing, share, .. } = self;
        let mut f = f.debug_struct("RedisPacing");
        f.field("name", name).field("pacing", pacing).field("share", share).finish_non_exhaustive()
    }
}
