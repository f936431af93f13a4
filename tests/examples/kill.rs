//! `audit_follow` as a process that is killed: what it wrote before and after holds every event.

use crate::example;
use openai_admin::Client;
use openai_admin_sandbox::{
    AuditEvent, AuditOddities, AuditOrder, LateEvents, Oddities, Organization, Sandbox,
};
use serde_json::Value;
use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::{SystemTime, UNIX_EPOCH};

/// Events for each time that it is killed.
const EVENTS: usize = 86;

/// How many lines the example writes before it keeps its place.
const OFTEN: usize = 50;

/// When a process is killed.
#[derive(Clone, Copy, Debug)]
enum Kill {
    /// After so many lines.
    Line(usize),
    /// While it waits for the answer to that request.
    Request(usize),
}

fn start(sandbox: &Sandbox, checkpoint: &Path, since: i64) -> Child {
    let mut command = example("audit_follow");
    command.args(["--to-now", "--since", &since.to_string(), "--checkpoint"]).arg(checkpoint);
    command.env("OPENAI_ADMIN_KEY", Sandbox::KEY).env("OPENAI_BASE_URL", sandbox.base_url());
    command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap()
}

/// The ids of the whole lines that a process writes until it is killed or ends.
fn run(sandbox: &Sandbox, checkpoint: &Path, since: i64, kill: Option<Kill>) -> Vec<String> {
    let before = sandbox.count("list_audit_logs");
    let mut child = start(sandbox, checkpoint, since);
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    if let Some(Kill::Request(nth)) = kill {
        while sandbox.count("list_audit_logs") < before + nth as u64 && child.try_wait().unwrap().is_none() {
            std::thread::yield_now();
        }
        child.kill().unwrap();
    }
    let mut ids = Vec::new();
    for line in lines.map_while(Result::ok) {
        // The last one may be cut.
        let Ok(event) = serde_json::from_str::<Value>(&line) else { continue };
        ids.push(event["id"].as_str().unwrap().to_owned());
        if matches!(kill, Some(Kill::Line(nth)) if ids.len() == nth) {
            child.kill().unwrap();
        }
    }
    let status = child.wait().unwrap();
    assert!(kill.is_some() || status.success(), "{status}");
    ids
}

/// Five times, or as often as `KILLS` says: `KILLS=50 cargo test --test examples`.
fn kills() -> Vec<Kill> {
    let count = std::env::var("KILLS").map_or(5, |count| count.parse().unwrap());
    let mut random = fastrand::Rng::with_seed(count);
    let mut kills = vec![Kill::Request(3), Kill::Line(1), Kill::Line(60), Kill::Request(1), Kill::Line(101)];
    kills.extend((5..count).map(|_| match random.bool() {
        true => Kill::Request(random.usize(1..5)),
        false => Kill::Line(random.usize(1..150)),
    }));
    kills
}

#[test]
fn no_event_is_missing_however_the_process_is_killed() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let now = i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()).unwrap();
    let (since, kills) = (now - 7_200, kills());
    // Many in one second, and some within the time that is read again and again.
    let audit_log = (0..kills.len() * EVENTS).map(|index| AuditEvent {
        id: Some(format!("audit_log-{index:05}")),
        kind: "project.created".to_owned(),
        effective_at: since + (index as i64 * 7_919) % 700 * 10,
        ..AuditEvent::default()
    });
    let organization = Organization { audit_log: audit_log.collect(), ..Organization::default() };
    // Every other event that is written from now on is missing from the next three lists.
    let late = Some(LateEvents { lists: 3, every: 2 });
    let audit = AuditOddities { order: AuditOrder::Shuffled, late, ..AuditOddities::default() };
    let builder = Sandbox::builder().organization(organization);
    let builder = builder.oddities(Oddities { audit, ..Oddities::default() });
    let sandbox = runtime.block_on(builder.start()).unwrap();
    let client = Client::builder().key(Sandbox::KEY).base_url(sandbox.base_url()).build().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let checkpoint = folder.path().join("checkpoint.json");

    let (mut seen, mut written) = (BTreeSet::new(), 0);
    for kill in kills.iter().copied().map(Some).chain([None; 3]) {
        let ids = run(&sandbox, &checkpoint, since, kill);
        let again = ids.iter().filter(|id| seen.contains(*id)).count();
        // What was written since the place was kept last.
        assert!(again <= OFTEN, "{kill:?}: {again} again");
        written += ids.len();
        seen.extend(ids);
        if kill.is_some() {
            for name in ["a", "b", "c"] {
                runtime.block_on(client.projects().create(name).into_future()).unwrap();
            }
        }
    }

    sandbox.oddities(Oddities::default());
    let list = client.audit_logs().list().limit(100).items();
    let all = runtime.block_on(list.into_vec()).unwrap();
    let all: BTreeSet<_> = all.into_iter().map(|event| event.id.as_str().to_owned()).collect();
    assert_eq!(all.len(), kills.len() * (EVENTS + 3));
    assert_eq!(all.difference(&seen).count(), 0, "{written} lines");
    assert_eq!(run(&sandbox, &checkpoint, since, None), Vec::<String>::new(), "nothing is left");
    println!("{} events in {written} lines, {} times killed", all.len(), kills.len());
}
