//! The audit log of the sandbox.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

mod listing;
#[path = "../raw/mod.rs"]
mod raw;
mod recording;

use openai_admin::{Client, Clock, Sleep};
use openai_admin_sandbox::{Organization, Sandbox, SandboxBuilder};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant, SystemTime};

const TEAM: &str = "
users:
  - { id: user-1, name: Grace, email: grace@example.com }
  - { id: user-2, name: Ada, email: ada@example.com }
groups: [{ id: group_1, name: Platform }]
certificates: [{ id: cert_1, name: Gateway }, { id: cert_2, name: Batch }]
models: [{ name: gpt-4o, requests: 10, tokens: 100 }]
projects:
  - { id: proj_first, name: first }
  - id: proj_1
    name: docs
    users: [{ id: user-1, role: owner }]
    roles: [{ id: role_1, name: Reader, permissions: [a, b] }]
    service_accounts: [{ id: svc_1, name: deploy, keys: [{ id: key_1, name: release }] }]
    spend_alerts: [{ id: alert_1, threshold_amount: 100, recipients: [ada@example.com] }]
";

/// A clock that a test sets.
#[derive(Clone, Debug, Default)]
struct SetClock(Arc<AtomicU64>);

impl SetClock {
    fn set(&self, seconds: u64) {
        self.0.store(seconds, Ordering::Relaxed);
    }
}

impl Clock for SetClock {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn time_of_day(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(self.0.load(Ordering::Relaxed))
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        Sleep::new(tokio::time::sleep(duration))
    }

    fn random(&self) -> f64 {
        0.0
    }
}

async fn start(builder: SandboxBuilder) -> (Sandbox, Client) {
    let sandbox = builder.start().await.unwrap();
    let client = Client::builder().key(Sandbox::KEY).base_url(sandbox.base_url()).build().unwrap();
    (sandbox, client)
}

fn team() -> SandboxBuilder {
    Sandbox::builder().organization(Organization::parse(TEAM).unwrap())
}
