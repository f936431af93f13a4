//! What a sandbox does beside answering: throttling, latency, faults and odd replies.
//!
//! All of it is also JSON, for the [control endpoint](crate::Sandbox::control_url).

mod latency;
mod throttle;

use crate::lag::Lag;
use crate::odd::Oddities;
use crate::usage::Reported;
use axum::http::header::{CONTENT_LENGTH, TRANSFER_ENCODING};
use axum::http::{HeaderName, HeaderValue};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

pub use latency::Latency;
use throttle::Buckets;
pub use throttle::{Hints, Throttle};

/// Something that goes wrong with a request.
///
/// ```
/// use openai_admin_sandbox::Fault;
///
/// // The second project from now on is created, but nobody is told.
/// let lost = Fault::on("create_project").nth(2).drop_reply();
/// // From the next key list on, three fail.
/// let broken = Fault::on("list_project_api_keys").times(3).status(502).body("<html>Bad Gateway</html>");
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// The operationId; any operation if it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    operation: Option<String>,
    /// The first request that meets the fault, counted from when it is injected; 1 is the next one.
    #[serde(default = "one")]
    nth: u64,
    /// How many requests in a row meet it.
    #[serde(default = "one")]
    times: u64,
    #[serde(rename = "fault")]
    kind: FaultKind,
}

/// What a fault consists of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum FaultKind {
    /// Another answer, without acting.
    Answer {
        status: u16,
        #[serde(default)]
        headers: BTreeMap<String, String>,
        /// An error object if it is left out; a text is sent as it is, anything else as JSON.
        #[serde(default)]
        body: Option<Value>,
    },
    /// The connection is closed.
    Connection(Broken),
}

/// When a connection is closed.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Broken {
    BeforeActing,
    AfterActing,
}

fn one() -> u64 {
    1
}

impl Fault {
    /// A fault of one operation, by its operationId. Unless it is told otherwise, the next request is
    /// answered with 500.
    pub fn on(operation: impl Into<String>) -> Self {
        Self { operation: Some(operation.into()), ..Self::on_any() }
    }

    /// A fault of whatever operation comes.
    pub fn on_any() -> Self {
        let kind = FaultKind::Answer { status: 500, headers: BTreeMap::new(), body: None };
        Self { operation: None, nth: 1, times: 1, kind }
    }

    /// Meets the nth request from now on; 1 is the next one.
    pub fn nth(mut self, nth: u64) -> Self {
        self.nth = nth.max(1);
        self
    }

    /// Meets so many requests in a row.
    pub fn times(mut self, times: u64) -> Self {
        self.times = times;
        self
    }

    /// Answers with a status, and does nothing.
    pub fn status(mut self, status: u16) -> Self {
        let (_, headers, body) = self.answer();
        self.kind = FaultKind::Answer { status, headers, body };
        self
    }

    /// Answers with a body: a text as it is, anything else as JSON.
    pub fn body(mut self, body: impl Into<Value>) -> Self {
        let (status, headers, _) = self.answer();
        self.kind = FaultKind::Answer { status, headers, body: Some(body.into()) };
        self
    }

    /// Answers with a header.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let (status, mut headers, body) = self.answer();
        headers.insert(name.into(), value.into());
        self.kind = FaultKind::Answer { status, headers, body };
        self
    }

    /// Closes the connection without an answer, and does nothing.
    pub fn break_connection(mut self) -> Self {
        self.kind = FaultKind::Connection(Broken::BeforeActing);
        self
    }

    /// Does what was asked for, and closes the connection without an answer.
    pub fn drop_reply(mut self) -> Self {
        self.kind = FaultKind::Connection(Broken::AfterActing);
        self
    }

    fn answer(&self) -> (u16, BTreeMap<String, String>, Option<Value>) {
        match &self.kind {
            FaultKind::Answer { status, headers, body } => (*status, headers.clone(), body.clone()),
            FaultKind::Connection(_) => (500, BTreeMap::new(), None),
        }
    }

    /// The operation that it names and that does not exist; and settings that make no sense.
    pub(crate) fn wrong(&self) -> Option<String> {
        if let Some(name) = &self.operation
            && openai_admin::operations().iter().all(|operation| operation.id != name)
        {
            return Some(format!("operation: there is no '{name}'"));
        }
        let FaultKind::Answer { status, headers, .. } = &self.kind else { return None };
        if !(200..=599).contains(status) {
            return Some(format!("status: {status} is not from 200 to 599"));
        }
        headers.iter().find_map(|(name, value)| {
            match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
                // These say how the answer is sent, and are not to contradict it.
                (Ok(CONTENT_LENGTH | TRANSFER_ENCODING), _) => {
                    Some(format!("headers: '{name}' cannot be set"))
                }
                (Ok(_), Ok(_)) => None,
                _ => Some(format!("headers: '{name}' is not a header that can be sent")),
            }
        })
    }
}

/// What is set for all requests, as JSON for the control endpoint.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Behaviour {
    /// How many requests each operation takes; `None` for any number.
    pub throttle: Option<Throttle>,
    /// How long each request takes; `None` for no time.
    pub latency: Option<Latency>,
    /// What is odd about replies.
    pub oddities: Oddities,
}

impl Behaviour {
    /// What makes no sense, or would let requests wait for ever.
    pub(crate) fn wrong(&self) -> Option<String> {
        let wrong = self.throttle.and_then(Throttle::wrong).map(|wrong| format!("throttle: {wrong}"));
        let wrong =
            wrong.or_else(|| self.latency.and_then(Latency::wrong).map(|wrong| format!("latency: {wrong}")));
        wrong.or_else(|| self.oddities.wrong().map(|wrong| format!("oddities: {wrong}")))
    }
}

/// The behaviour of a running sandbox, and what it needs to keep count of.
#[derive(Debug)]
pub(crate) struct Running {
    behaviour: Behaviour,
    buckets: Option<Buckets>,
    faults: Vec<Fault>,
    /// What is missing from lists for a while.
    pub(crate) lag: Lag,
    /// What was told of costs and usage.
    pub(crate) reported: Reported,
    seed: u64,
    random: fastrand::Rng,
}

/// What a request is to meet.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    pub(crate) latency: Option<Duration>,
    /// A 429, with its hints.
    pub(crate) throttled: Option<Vec<(&'static str, String)>>,
    pub(crate) answer: Option<PlannedAnswer>,
    pub(crate) breaks_before: bool,
    pub(crate) breaks_after: bool,
    pub(crate) oddities: Oddities,
    /// For what is odd by chance.
    pub(crate) seed: u64,
    /// For what is the same at each request.
    pub(crate) fixed_seed: u64,
}

/// An answer in place of the right one.
#[derive(Debug)]
pub(crate) struct PlannedAnswer {
    pub(crate) status: u16,
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: Option<Value>,
}

impl Running {
    pub(crate) fn new(behaviour: Behaviour, seed: u64) -> Self {
        let random = fastrand::Rng::with_seed(seed);
        let mut running = Self {
            behaviour: Behaviour::default(),
            buckets: None,
            faults: Vec::new(),
            lag: Lag::default(),
            reported: Reported::default(),
            seed,
            random,
        };
        running.set(behaviour);
        running
    }

    pub(crate) fn behaviour(&self) -> &Behaviour {
        &self.behaviour
    }

    /// Takes effect from now on; a throttle that is new begins with full buckets.
    pub(crate) fn set(&mut self, behaviour: Behaviour) {
        if behaviour.throttle != self.behaviour.throttle {
            self.buckets = behaviour.throttle.map(Buckets::new);
        }
        // What was missing by the old one is there now.
        if behaviour.oddities != self.behaviour.oddities {
            self.lag.clear();
            self.reported = Reported::default();
        }
        self.behaviour = behaviour;
    }

    pub(crate) fn inject(&mut self, fault: Fault) {
        self.faults.push(fault);
    }

    pub(crate) fn faults(&self) -> &[Fault] {
        &self.faults
    }

    pub(crate) fn clear_faults(&mut self) {
        self.faults.clear();
    }

    /// What the next request of an operation meets. Counts it.
    pub(crate) fn plan(&mut self, operation: &'static str, now: Instant) -> Plan {
        let latency = self.behaviour.latency.map(|latency| latency.draw(&mut self.random));
        let throttled = self.buckets.as_mut().and_then(|buckets| buckets.take(operation, now).err());
        let mut plan = Plan { latency, throttled, ..Plan::default() };
        plan.oddities = self.behaviour.oddities;
        plan.seed = self.random.u64(..);
        plan.fixed_seed = self.seed;
        if plan.throttled.is_some() {
            return plan;
        }
        let mut met = None;
        for fault in &mut self.faults {
            if fault.operation.as_deref().is_some_and(|name| name != operation) {
                continue;
            }
            if fault.nth > 1 {
                fault.nth -= 1;
            } else if met.is_none() && fault.times > 0 {
                fault.times -= 1;
                met = Some(fault.kind.clone());
            }
        }
        self.faults.retain(|fault| fault.times > 0);
        match met {
            Some(FaultKind::Answer { status, headers, body }) => {
                plan.answer = Some(PlannedAnswer { status, headers, body });
            }
            Some(FaultKind::Connection(Broken::BeforeActing)) => plan.breaks_before = true,
            Some(FaultKind::Connection(Broken::AfterActing)) => plan.breaks_after = true,
            None => {}
        }
        plan
    }
}
