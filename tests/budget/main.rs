//! One budget for many: clients of one machine by a file, and eight processes by a real `redis-server`.
#![cfg(all(feature = "file-pacing", feature = "redis"))]
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test stops where it fails, and tells what it did"
)]

mod processes;
mod redis;

use openai_admin::{Client, Clock, FilePacing, Pacer, Pacing, RetryPolicy, Sleep};
use openai_admin_sandbox::Sandbox;
use std::fs;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

/// A clock that says what it is told, and whose waits end at once.
#[derive(Clone, Debug)]
struct Told(Arc<Mutex<Duration>>, Instant);

impl Told {
    fn at(seconds: u64) -> Self {
        Self(Arc::new(Mutex::new(Duration::from_secs(seconds))), Instant::now())
    }

    fn set(&self, seconds: u64) {
        *self.0.lock().unwrap() = Duration::from_secs(seconds);
    }
}

impl Clock for Told {
    fn now(&self) -> Instant {
        self.1 + *self.0.lock().unwrap()
    }

    fn time_of_day(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + *self.0.lock().unwrap()
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        *self.0.lock().unwrap() += duration;
        Sleep::new(std::future::ready(()))
    }

    fn random(&self) -> f64 {
        0.5
    }
}

/// One request each 10 s, three of them at once.
fn slow() -> Pacing {
    Pacing::new(6, Duration::from_secs(60), 3)
}

/// How many requests are granted in a row.
async fn granted(pacer: &dyn Pacer, clock: &Told) -> u32 {
    let mut granted = 0;
    while granted < 100 && pacer.take("list_projects", clock).await.is_none() {
        granted += 1;
    }
    granted
}

#[tokio::test]
async fn those_who_share_a_file_share_its_budget() {
    let folder = tempfile::tempdir().unwrap();
    let (path, clock) = (folder.path().join("budget"), Told::at(1_000_000));
    let [one, two] = [0, 1].map(|_| FilePacing::new(&path, slow()));
    assert_eq!(one.take("list_projects", &clock).await, None);
    assert_eq!(granted(&two, &clock).await, 2);
    assert_eq!(one.take("list_projects", &clock).await, Some(Duration::from_secs(10)));
    assert_eq!(one.take("list_users", &clock).await, None, "another endpoint has a budget of its own");
    clock.set(1_000_010);
    assert_eq!((granted(&one, &clock).await, granted(&two, &clock).await), (1, 0));
    assert!(one.is_shared());
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.starts_with("{\"list_projects\":"), "nothing but names and times: {text}");
}

#[tokio::test]
async fn a_clock_that_is_set_back_grants_no_more_than_the_burst() {
    let folder = tempfile::tempdir().unwrap();
    let (pacer, clock) = (FilePacing::new(folder.path().join("budget"), slow()), Told::at(1_000_000));
    assert_eq!(granted(&pacer, &clock).await, 3);
    for earlier in [999_000, 500, 0] {
        clock.set(earlier);
        assert_eq!(granted(&pacer, &clock).await, 0, "at {earlier}");
        assert_eq!(pacer.take("list_projects", &clock).await, Some(Duration::from_secs(10)));
    }
    clock.set(10);
    assert_eq!(granted(&pacer, &clock).await, 1);
    clock.set(2_000_000);
    assert_eq!(granted(&pacer, &clock).await, 3);
}

#[tokio::test]
async fn a_damaged_file_counts_as_used_up_and_is_mended() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("budget");
    for damaged in ["{\"list_projects\":1", "[]", "{\"list_projects\":-1}"] {
        fs::write(&path, damaged).unwrap();
        let (pacer, clock) = (FilePacing::new(&path, slow()), Told::at(1_000_000));
        assert_eq!(granted(&pacer, &clock).await, 0, "{damaged}");
        clock.set(1_000_010);
        assert_eq!(granted(&pacer, &clock).await, 1, "{damaged}");
        assert!(pacer.is_shared());
    }
}

#[tokio::test]
async fn without_its_file_a_process_takes_a_share_that_begins_empty() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("missing").join("budget");
    let (pacer, clock) = (FilePacing::new(&path, slow()).share(4), Told::at(1_000_000));
    assert_eq!(granted(&pacer, &clock).await, 0);
    assert!(!pacer.is_shared());
    // A request each 40 s, and none before the time of one to two of them.
    clock.set(1_000_059);
    assert_eq!(granted(&pacer, &clock).await, 0);
    clock.set(1_000_060);
    assert_eq!(granted(&pacer, &clock).await, 1);
    clock.set(1_000_099);
    assert_eq!(granted(&pacer, &clock).await, 0);
    clock.set(1_000_100);
    assert_eq!(granted(&pacer, &clock).await, 1);
    fs::create_dir(path.parent().unwrap()).unwrap();
    assert_eq!(granted(&pacer, &clock).await, 3);
    assert!(pacer.is_shared());
}

#[tokio::test]
async fn clients_wait_for_the_budget_that_they_share_and_send_no_more() {
    let folder = tempfile::tempdir().unwrap();
    let sandbox = Sandbox::start().await.unwrap();
    let clock = Told::at(1_000_000);
    let [one, two] = [0, 1].map(|_| {
        let pacing = FilePacing::new(folder.path().join("budget"), slow());
        let builder = Client::builder().key(Sandbox::KEY).base_url(sandbox.base_url()).clock(clock.clone());
        builder.pacing(pacing).retry(RetryPolicy::default().no_deadline()).build().unwrap()
    });
    for _ in 0..3 {
        one.projects().list().await.unwrap();
        two.projects().list().await.unwrap();
    }
    // Three at once, and three more that waited 10 s each.
    assert_eq!(clock.time_of_day(), SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_030));
    assert_eq!(sandbox.count("list_projects"), 6);
}
