//! The same work for each project: several at a time, and no failure of one costs another.

use crate::bad_items::{answer, answering, project, projects};
use crate::clocks::Manual;
use crate::support::Recorder;
use futures_util::future::{BoxFuture, join_all};
use openai_admin::types::Project;
use openai_admin::{
    Client, EachProject, Error, InventoryItem, InventoryKind, ProjectResults, ProjectTask, Result,
    RetryPolicy,
};
use openai_admin_sandbox::{Fault, Organization, Sandbox, ScaledClock};
use serde_json::json;
use std::future::ready;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::oneshot;

/// A sandbox with so many projects, from `proj_1` on, and an archived one.
async fn sandbox(count: usize) -> (Sandbox, Client) {
    let mut text = "users: [{ id: user-1, name: Ada, email: ada@example.com }]\nprojects:\n".to_owned();
    for number in 1..=count {
        text += &format!(
            "  - {{ id: proj_{number}, name: p{number}, users: [{{ id: user-1, role: member }}], \
             api_keys: [{{ id: key_{number}, name: k, owner: user-1 }}] }}\n"
        );
    }
    text += "  - { id: proj_old, name: old, archived: true }\n";
    let organization = Organization::parse(&text).unwrap();
    let sandbox = Sandbox::builder().organization(organization).start().await.unwrap();
    let builder = Client::builder().key(Sandbox::KEY).base_url(sandbox.base_url());
    let client = builder.retry(RetryPolicy::none()).build().unwrap();
    (sandbox, client)
}

/// The projects, in the order in which they are delivered.
async fn ids<T>(results: &mut ProjectResults<T>) -> Vec<Result<String>> {
    let mut ids = Vec::new();
    while let Some(result) = results.next().await {
        ids.push(result.map(|(project, _)| project.id.to_string()));
    }
    ids
}

fn names(ids: Vec<Result<String>>) -> Vec<String> {
    ids.into_iter().map(|id| id.unwrap()).collect()
}

/// Work that ends at once, but for one project that waits until it is told, and another one that fails.
struct Uneven {
    slow: &'static str,
    failing: &'static str,
    wait: Option<oneshot::Receiver<()>>,
    begun: Arc<Mutex<Vec<String>>>,
}

impl Uneven {
    fn new(slow: &'static str, failing: &'static str) -> (Self, oneshot::Sender<()>) {
        let (tell, wait) = oneshot::channel();
        (Self { slow, failing, wait: Some(wait), begun: Arc::default() }, tell)
    }

    fn work(&mut self, task: ProjectTask) -> BoxFuture<'static, Result<usize>> {
        let id = task.project.id.to_string();
        let wait = self.wait.take_if(|_| id == self.slow);
        let fails = id == self.failing;
        self.begun.lock().unwrap().push(id);
        Box::pin(async move {
            if let Some(wait) = wait {
                wait.await.unwrap();
            }
            if fails {
                return Err(task.users().get("nobody").await.unwrap_err());
            }
            Ok(task.users().list().items().into_vec().await?.len())
        })
    }
}

#[tokio::test]
async fn a_slow_project_and_one_that_fails_hold_up_no_other() {
    let (_sandbox, client) = sandbox(6).await;
    let (mut uneven, tell) = Uneven::new("proj_1", "proj_4");
    let mut results = client.each_project().width(3).run(move |task| uneven.work(task));

    let mut done = Vec::new();
    for _ in 0..5 {
        let (project, outcome) = results.next().await.unwrap().unwrap();
        assert_eq!(outcome.is_err(), project.id.as_str() == "proj_4");
        done.push(project.id.to_string());
    }
    done.sort_unstable();
    assert_eq!(done, ["proj_2", "proj_3", "proj_4", "proj_5", "proj_6"]);
    assert_eq!(results.resume_after(), None, "the first one is not done");

    tell.send(()).unwrap();
    assert_eq!(results.next().await.unwrap().unwrap().1.unwrap(), 1);
    assert!(results.next().await.is_none());
    assert_eq!(results.resume_after().unwrap().as_str(), "proj_6");
    let progress = results.progress();
    assert_eq!((progress.listed, progress.done, progress.failed, progress.is_listed), (6, 6, 1, true));
    // The list, the users of five projects, and the user whom nobody knows.
    assert_eq!((progress.requests, progress.repeats), (7, 0));
}

#[tokio::test]
async fn in_order_results_are_those_of_the_list_and_no_more_are_held_back_than_the_width() {
    let (_sandbox, client) = sandbox(6).await;
    let (mut uneven, tell) = Uneven::new("proj_1", "none");
    let begun = Arc::clone(&uneven.begun);
    let mut results = client.each_project().width(3).in_order().run(move |task| uneven.work(task));

    let nothing = tokio::time::timeout(Duration::from_millis(300), results.next()).await;
    assert!(nothing.is_err(), "the first one is not done");
    assert_eq!(*begun.lock().unwrap(), ["proj_1", "proj_2", "proj_3"]);

    tell.send(()).unwrap();
    let done = names(ids(&mut results).await);
    assert_eq!(done, ["proj_1", "proj_2", "proj_3", "proj_4", "proj_5", "proj_6"]);
}

#[tokio::test]
async fn never_more_are_under_way_than_the_width() {
    let (_sandbox, client) = sandbox(9).await;
    let (now, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let seen = Arc::clone(&most);
    let mut results = client.each_project().width(4).run(move |task| {
        let (now, most) = (Arc::clone(&now), Arc::clone(&most));
        async move {
            most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            let users = task.users().list().await;
            now.fetch_sub(1, Ordering::SeqCst);
            users
        }
    });
    assert_eq!(ids(&mut results).await.len(), 9);
    assert_eq!(seen.load(Ordering::SeqCst), 4);
}

#[tokio::test]
async fn dropping_the_results_stops_what_is_under_way() {
    let (_sandbox, client) = sandbox(5).await;
    let alive = Arc::new(());
    let held = Arc::clone(&alive);
    let mut results = client.each_project().width(3).run(move |task| {
        let held = Arc::clone(&held);
        async move {
            if task.project.id.as_str() != "proj_1" {
                std::future::pending::<()>().await;
            }
            drop(held);
            Ok(())
        }
    });
    assert_eq!(results.next().await.unwrap().unwrap().0.id.as_str(), "proj_1");
    assert!(Arc::strong_count(&alive) > 2, "two at least wait for ever");
    drop(results);
    assert_eq!(Arc::strong_count(&alive), 1);
}

#[tokio::test]
async fn projects_are_chosen_and_what_is_not_there_is_told_by_its_argument() {
    let (sandbox, client) = sandbox(3).await;
    let chosen = async |each: EachProject| {
        let mut results = each.run(|_| ready(Ok(())));
        ids(&mut results).await
    };
    assert_eq!(names(chosen(client.each_project().ids(["proj_3", "proj_1"])).await), ["proj_1", "proj_3"]);
    assert_eq!(names(chosen(client.each_project().names(["p2"])).await), ["proj_2"]);
    let odd = |project: &Project| project.id.as_str() != "proj_2";
    assert_eq!(names(chosen(client.each_project().filter(odd)).await), ["proj_1", "proj_3"]);
    let all = names(chosen(client.each_project().include_archived(true)).await);
    assert_eq!(all, ["proj_1", "proj_2", "proj_3", "proj_old"]);

    for (each, parameter) in [
        (client.each_project().ids(["proj_2", "proj_9"]), "ids"),
        (client.each_project().names(["p2", "P3"]), "names"),
    ] {
        let mut results = chosen(each).await;
        let Some(Err(Error::InvalidInput(e))) = results.pop() else { panic!("{results:?}") };
        assert_eq!(e.parameter, parameter);
        assert_eq!(names(results), ["proj_2"], "what is there is done all the same");
    }

    sandbox.clear_requests();
    let mut none = chosen(client.each_project().width(0)).await;
    assert!(matches!(none.pop(), Some(Err(Error::InvalidInput(e))) if e.parameter == "width"));
    assert!(sandbox.requests().is_empty());
}

#[tokio::test]
async fn it_goes_on_behind_a_project() {
    let page = projects().page(&[project("proj_7")], None);
    let (recorder, client) = answering([]).await;
    recorder.set([page]);
    let mut results = client.each_project().after("proj_6").ids(["proj_2", "proj_7"]).run(|_| ready(Ok(())));
    assert_eq!(names(ids(&mut results).await), ["proj_7"], "proj_2 lies before it");
    let target = &recorder.take()[0].target;
    assert!(target.contains("after=proj_6"), "{target}");
}

#[tokio::test]
async fn a_list_that_ends_early_says_so_after_all_that_was_begun() {
    let (recorder, client) = answering([]).await;
    let bad = r#"{"object": "organization.project", "id": 5}"#.to_owned();
    let page = projects().page(&[project("proj_1"), bad, project("proj_2")], Some("proj_2"));
    recorder.set([page, answer("{\"object\": \"list\"")]);
    let mut results = client.each_project().run(|_| ready(Ok(())));
    let mut seen = Vec::new();
    while let Some(result) = results.next().await {
        seen.push(match result {
            Ok((project, _)) => project.id.to_string(),
            Err(e) if e.is_decode() => "one that does not decode".to_owned(),
            Err(e) => format!("{e:?}").split('(').next().unwrap().to_owned(),
        });
    }
    seen[..3].sort_unstable();
    assert_eq!(seen[..3], ["one that does not decode", "proj_1", "proj_2"]);
    assert_eq!(seen.len(), 4, "{seen:?}");
}

#[tokio::test]
async fn requests_repeats_and_waits_are_counted_and_told() {
    let (sandbox, _) = sandbox(3).await;
    let clock = ScaledClock::new(1000, 1);
    let builder = Client::builder().key(Sandbox::KEY).base_url(sandbox.base_url()).clock(clock);
    let client = builder.build().unwrap();
    sandbox.inject(Fault::on("list_project_users").times(1).status(429)).unwrap();
    let waits = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&waits);
    let each = client.each_project().width(1).on_wait(move |wait| told.lock().unwrap().push(wait.reason));
    let mut results = each.run(|task| async move { task.users().list().await });
    assert_eq!(names(ids(&mut results).await).len(), 3);
    let progress = results.progress();
    assert_eq!((progress.requests, progress.repeats), (5, 1));
    assert!(!progress.waited.is_zero());
    assert_eq!(*waits.lock().unwrap(), [openai_admin::middleware::WaitReason::Throttled]);
}

#[tokio::test]
async fn an_inventory_tells_what_is_empty_from_what_could_not_be_read() {
    let (sandbox, client) = sandbox(2).await;
    let kinds = [InventoryKind::Users, InventoryKind::ApiKeys, InventoryKind::SpendLimit];
    let one = |each: EachProject| each.width(1);
    let whole = client.inventory().read(kinds).projects(one).collect().await;
    assert!(whole.is_complete());
    let first = &whole.projects[0];
    assert_eq!(first.users.as_ref().unwrap().len(), 1);
    assert_eq!((first.spend_limit.as_ref().map(Vec::len), first.roles.is_some()), (Some(0), false));
    let keys = sandbox.requests();
    let keys = keys.iter().find(|request| request.path.ends_with("/api_keys")).unwrap();
    assert!(keys.query.contains("owner_project_access=any"));

    sandbox.inject(Fault::on("list_project_users").times(1).status(403)).unwrap();
    let part = client.inventory().read(kinds).projects(one).collect().await;
    assert_eq!((part.projects[0].users.is_some(), part.projects[1].users.is_some()), (false, true));
    let failure = &part.failures[0];
    assert_eq!((part.failures.len(), failure.kind), (1, Some(InventoryKind::Users)));
    assert!(failure.to_string().starts_with("users of proj_1: "), "{failure}");
    let text = serde_json::to_value(&part).unwrap();
    assert_eq!(text["failures"][0]["kind"], "users");
    assert_eq!(text["projects"][1]["api_keys"][0]["id"], "key_2");
    assert_eq!(text["projects"][0].get("users"), None);
}

#[tokio::test]
async fn an_inventory_streams_records_with_their_project_and_reads_all_kinds() {
    let (sandbox, client) = sandbox(2).await;
    sandbox.inject(Fault::on("list_project_groups").times(1).status(403)).unwrap();
    let mut records = client.inventory().projects(EachProject::in_order).records();
    let (mut keys, mut failed) = (Vec::new(), 0);
    while let Some(record) = records.next().await {
        match record {
            Ok(record) => {
                if let InventoryItem::ApiKeys(key) = &record.item {
                    keys.push((record.project.id.to_string(), key.id.to_string()));
                    let json = serde_json::to_value(&record).unwrap();
                    assert_eq!((&json["kind"], &json["item"]["name"]), (&json!("api_keys"), &json!("k")));
                }
            }
            Err(failure) => {
                assert_eq!(failure.kind, Some(InventoryKind::Groups));
                failed += 1;
            }
        }
    }
    let pair = |number: u8| (format!("proj_{number}"), format!("key_{number}"));
    assert_eq!((keys, failed), (vec![pair(1), pair(2)], 1));
    let kinds = u64::try_from(InventoryKind::ALL.len()).unwrap();
    assert_eq!(records.progress().requests, 1 + 2 * kinds);
}

#[tokio::test]
async fn a_cached_list_is_fetched_once_for_all_who_wait() {
    let recorder = Recorder::start().await;
    let clock = Manual::new();
    let builder = Client::builder().key("sk-admin-test").base_url(recorder.url()).clock(clock.clone());
    let client = builder.retry(RetryPolicy::none()).build().unwrap();
    let page = |id: &str| projects().page(&[project(id)], None);
    recorder.set([page("proj_1"), page("proj_2"), page("proj_3")]);
    let list = client.projects().list().cached(Duration::from_secs(60));
    let first = |items: Arc<[Project]>| items[0].id.to_string();

    let all = join_all((0..8).map(|_| list.get())).await;
    assert!(all.into_iter().all(|items| first(items.unwrap()) == "proj_1"));
    clock.advance(Duration::from_secs(59));
    assert_eq!(first(list.clone().get().await.unwrap()), "proj_1");
    assert_eq!(recorder.take().len(), 1);
    assert_eq!(first(list.refresh().await.unwrap()), "proj_2");
    assert_eq!(first(list.get().await.unwrap()), "proj_2");
    clock.advance(Duration::from_secs(60));
    assert_eq!(first(list.get().await.unwrap()), "proj_3");
    assert_eq!(recorder.take().len(), 2);

    recorder.set([answer("no"), page("proj_4")]);
    clock.advance(Duration::from_secs(60));
    let all = join_all((0..8).map(|_| list.get())).await;
    assert!(all.iter().all(Result::is_err), "all who waited are told");
    assert_eq!(recorder.take().len(), 1);
    assert_eq!(first(list.get().await.unwrap()), "proj_4", "a failure is not kept");
}
