//! Following the audit log: no event is lost, none is delivered twice, and nothing ends by accident.

use crate::clocks::Skipping;
use crate::support::{Answer, Recorder};
use openai_admin::endpoints::ListAuditLogs;
use openai_admin::types::{AuditLogEventType, Timestamp};
use openai_admin::{AuditScope, Checkpoint, Client, Error, Follow, List, RetryPolicy};
use openai_admin_sandbox::{
    AuditEvent, AuditOddities, AuditOrder, Fault, LateEvents, Oddities, Organization, Sandbox,
};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::time::Duration;

/// Long ago, so that all of it is settled; and what the clock of the client says.
const START: i64 = 1_700_000_000;

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_secs(seconds)
}

fn event(index: i64, effective_at: i64) -> AuditEvent {
    AuditEvent {
        id: Some(format!("audit_log-{index:05}")),
        kind: "project.created".to_owned(),
        effective_at,
        ..AuditEvent::default()
    }
}

async fn with(events: Vec<AuditEvent>) -> (Sandbox, Client) {
    let organization = Organization { audit_log: events, ..Organization::default() };
    let sandbox = Sandbox::builder().organization(organization).start().await.unwrap();
    let builder = Client::builder().key(Sandbox::KEY).base_url(sandbox.base_url()).clock(Skipping::new());
    let client = builder.retry(RetryPolicy::default().no_deadline()).build().unwrap();
    (sandbox, client)
}

fn audit(audit: AuditOddities) -> Oddities {
    Oddities { audit, ..Oddities::default() }
}

/// All ids until now, and the checkpoint behind them.
async fn ids(mut follow: Follow) -> (Vec<String>, Option<Checkpoint>) {
    let mut ids = Vec::new();
    while let Some(event) = follow.next().await {
        ids.push(event.unwrap().id.to_string());
    }
    (ids, follow.checkpoint())
}

fn expected(events: &[AuditEvent]) -> Vec<String> {
    let mut sorted: Vec<_> =
        events.iter().map(|event| (event.effective_at, event.id.clone().unwrap())).collect();
    sorted.sort();
    sorted.into_iter().map(|(_, id)| id).collect()
}

/// Some events with times of their own, many in one second, in no order.
fn some() -> Vec<AuditEvent> {
    let mut random = fastrand::Rng::with_seed(3);
    (0..350).map(|index| event(index, START + random.i64(0..40) * 50_000)).collect()
}

#[tokio::test]
async fn events_come_in_the_order_of_their_times_whatever_the_order_of_the_service() {
    let events = some();
    let (sandbox, client) = with(events.clone()).await;
    for order in [AuditOrder::NewestFirst, AuditOrder::OldestFirst, AuditOrder::Shuffled] {
        for opaque_cursors in [false, true] {
            sandbox.oddities(audit(AuditOddities { order, opaque_cursors, ..AuditOddities::default() }));
            let (found, checkpoint) = ids(client.audit_logs().list().follow(at(START)).to_now()).await;
            assert_eq!(found, expected(&events), "{order:?} {opaque_cursors}");
            assert!(checkpoint.is_some());
        }
    }
    let since = at(START + 1_000_000);
    let (found, _) = ids(client.audit_logs().list().follow(since).to_now()).await;
    let later: Vec<_> = events.into_iter().filter(|event| event.effective_at >= since.as_secs()).collect();
    assert_eq!(found, expected(&later));
}

#[tokio::test]
async fn stopping_anywhere_and_going_on_behind_the_checkpoint_misses_and_repeats_nothing() {
    let events = some();
    let (_sandbox, client) = with(events.clone()).await;
    for stop in [1, 2, 99, 100, 101, 349, 350] {
        let mut follow = client.audit_logs().list().follow(at(START)).to_now();
        let (mut found, mut kept) = (Vec::new(), String::new());
        for _ in 0..stop {
            let event = follow.next().await.unwrap().unwrap();
            found.push(event.id.to_string());
            kept = serde_json::to_string(&event.checkpoint()).unwrap();
        }
        drop(follow);

        let checkpoint: Checkpoint = serde_json::from_str(&kept).unwrap();
        let (rest, _) = ids(client.audit_logs().list().resume(checkpoint).to_now()).await;

        found.extend(rest);
        assert_eq!(found, expected(&events), "stopped after {stop}");
    }
}

/// 30 events that are written now, some of which appear late.
async fn lately(late: LateEvents) -> (Sandbox, Client) {
    let (sandbox, client) = with(Vec::new()).await;
    sandbox.oddities(audit(AuditOddities { late: Some(late), ..AuditOddities::default() }));
    for index in 0..30 {
        client.projects().create(format!("project {index}")).await.unwrap();
    }
    (sandbox, client)
}

fn created(client: &Client) -> List<ListAuditLogs> {
    client.audit_logs().list().event_types([AuditLogEventType::ProjectCreated])
}

#[tokio::test]
async fn events_that_appear_late_within_the_overlap_are_delivered_once() {
    let (_sandbox, client) = lately(LateEvents { lists: 4, every: 3 }).await;

    let mut follow = created(&client).follow(at(Timestamp::now().as_secs() - 3600));
    let mut found = BTreeSet::new();
    while found.len() < 30 {
        assert!(found.insert(follow.next().await.unwrap().unwrap().id.to_string()), "delivered twice");
    }
}

#[tokio::test]
async fn what_appears_after_a_restart_and_within_the_overlap_is_not_lost() {
    let (sandbox, client) = lately(LateEvents { lists: 100, every: 2 }).await;
    let since = at(Timestamp::now().as_secs() - 3600);
    let (mut found, checkpoint) = ids(created(&client).follow(since).to_now()).await;
    assert!(found.len() < 30, "{}", found.len());

    sandbox.oddities(Oddities::default());
    let checkpoint = serde_json::to_string(&checkpoint.unwrap()).unwrap();
    let checkpoint: Checkpoint = serde_json::from_str(&checkpoint).unwrap();
    let (rest, _) = ids(created(&client).resume(checkpoint).to_now()).await;

    found.extend(rest);
    assert_eq!(found.len(), 30);
    assert_eq!(found.into_iter().collect::<BTreeSet<_>>().len(), 30);
}

#[tokio::test]
async fn more_events_than_are_read_at_once_are_read_in_shorter_spans() {
    let events: Vec<_> = (0..10_150).map(|index| event(index, START + index % 3)).collect();
    let (sandbox, client) = with(events.clone()).await;

    let (found, _) = ids(client.audit_logs().list().follow(at(START)).to_now()).await;

    assert_eq!(found, expected(&events));
    assert!(sandbox.count("list_audit_logs") < 500);
}

#[tokio::test]
async fn a_failure_is_told_and_following_goes_on_behind_it() {
    let events = some();
    let (sandbox, client) = with(events.clone()).await;
    let list = client.audit_logs().list().retry(RetryPolicy::none());
    sandbox.inject(Fault::on("list_audit_logs").times(1).status(500)).unwrap();
    let mut follow = list.follow(at(START)).to_now();

    let (mut found, mut failures) = (Vec::new(), 0);
    while let Some(event) = follow.next().await {
        match event {
            Ok(event) => found.push(event.id.to_string()),
            Err(e) => {
                assert_eq!(e.status().unwrap().as_u16(), 500);
                failures += 1;
            }
        }
    }

    assert_eq!((found, failures), (expected(&events), 1));
}

fn list(client: &Client) -> List<ListAuditLogs> {
    client.audit_logs().list()
}

/// A page of events, each with its time; dated.
fn page(events: &[(&str, i64)], date: i64) -> Answer {
    let data: Vec<_> = events
        .iter()
        .map(|(id, time)| json!({"id": id, "type": "project.created", "effective_at": time}))
        .collect();
    let body = json!({"object": "list", "data": data, "has_more": false});
    let date = httpdate::fmt_http_date(at(date).try_into().unwrap()).into_bytes();
    let headers = vec![("date", date), ("openai-organization", b"org-1".to_vec())];
    Answer { headers, ..Answer::json(&body) }
}

async fn recorded(answers: Vec<Answer>) -> (Recorder, Client) {
    let recorder = Recorder::start().await;
    let builder = Client::builder().key("sk-admin-test").base_url(recorder.url()).clock(Skipping::new());
    let client = builder.build().unwrap();
    recorder.set(answers);
    (recorder, client)
}

fn parameter(target: &str, name: &str) -> Option<String> {
    let pairs = target.split(['?', '&']).filter_map(|pair| pair.split_once('='));
    pairs.into_iter().find(|(known, _)| *known == name).map(|(_, value)| value.to_owned())
}

#[tokio::test]
async fn spans_have_borders_and_the_newest_one_is_read_again_for_the_overlap() {
    // By the service's clock; that of the client is a day behind.
    let now = START + 86_400;
    let answers = vec![
        page(&[("a", START - 5)], now),
        page(&[("b", now - 40)], now),
        page(&[("b", now - 40), ("c", now - 30)], now + 60),
    ];
    let (recorder, client) = recorded(answers).await;
    let mut follow = list(&client)
        .follow(at(START - 50))
        .overlap(Duration::from_secs(100))
        .poll_every(Duration::from_secs(60));

    for id in ["a", "b", "c"] {
        assert_eq!(follow.next().await.unwrap().unwrap().id.as_str(), id);
    }

    let spans: Vec<_> = recorder
        .take()
        .iter()
        .map(|request| {
            let time = |name| parameter(&request.target, name).unwrap().parse::<i64>().unwrap();
            assert_eq!(time("limit"), 100);
            (time("effective_at%5Bgte%5D"), time("effective_at%5Blt%5D"))
        })
        .collect();
    // The first request asks up to the client's now, all others up to the service's.
    assert_eq!(spans, [(START - 50, START + 1), (START + 1, now + 1), (now - 100, now + 61)]);
}

#[tokio::test]
async fn both_scopes_are_followed_and_one_that_is_refused_does_not_stop_the_other() {
    let refusal = Answer { status: 403, ..Answer::json(&json!({"error": {"message": "no", "type": "t"}})) };
    let (recorder, client) = recorded(vec![
        page(&[("a", START - 5)], START),
        refusal.clone(),
        page(&[], START + 100),
        page(&[("b", START + 50)], START + 200),
    ])
    .await;
    let mut follow = list(&client).follow(at(START - 86_400)).scope(AuditScope::Both);

    assert_eq!(follow.next().await.unwrap().unwrap().id.as_str(), "a");
    assert_eq!(follow.next().await.unwrap().unwrap_err().status().unwrap().as_u16(), 403);
    let event = follow.next().await.unwrap().unwrap();
    assert_eq!((event.id.as_str(), event.tenant), ("b", false));
    let tenant: Vec<_> =
        recorder.take().iter().map(|request| parameter(&request.target, "tenant_only").is_some()).collect();
    assert_eq!(tenant, [false, true, false, false]);

    let (_recorder, client) = recorded(vec![refusal.clone(), refusal]).await;
    let mut follow = list(&client).follow(at(START - 86_400)).scope(AuditScope::Both);
    assert!(follow.next().await.unwrap().is_err() && follow.next().await.unwrap().is_err());
    assert!(follow.next().await.is_none(), "nobody is left to ask");
}

#[tokio::test]
async fn each_scope_is_asked_for_the_types_that_belong_to_it() {
    let (recorder, client) = recorded(vec![page(&[], START), page(&[], START)]).await;
    let types = [
        AuditLogEventType::ProjectCreated,
        AuditLogEventType::RoleBoundToResource,
        AuditLogEventType::from("newer.type"),
    ];
    let follow = list(&client).event_types(types).follow(at(START - 86_400)).scope(AuditScope::Both).to_now();
    ids(follow).await;
    let asked: Vec<Vec<String>> = recorder
        .take()
        .iter()
        .map(|request| {
            let pairs = request.target.split(['?', '&']).filter(|pair| pair.starts_with("event_types"));
            pairs.map(|pair| pair.split_once('=').unwrap().1.to_owned()).collect()
        })
        .collect();
    assert_eq!(asked, [["project.created", "newer.type"], ["role.bound_to_resource", "newer.type"]]);

    let (recorder, client) = recorded(vec![page(&[], START)]).await;
    let only = list(&client).event_types([AuditLogEventType::ProjectCreated]);
    ids(only.follow(at(START - 86_400)).scope(AuditScope::Both).to_now()).await;
    assert_eq!(recorder.take().len(), 1, "no type of the tenant was asked for");
}

async fn refusal(mut follow: Follow) -> (&'static str, String) {
    let e = follow.next().await.unwrap().unwrap_err();
    assert!(follow.next().await.is_none());
    let Error::InvalidInput(refused) = &e else { panic!("{e:?}") };
    (refused.parameter, e.to_string())
}

#[tokio::test]
async fn a_foreign_or_damaged_checkpoint_is_refused_and_never_reset() {
    let (recorder, client) = recorded(vec![page(&[("a", START - 5)], START)]).await;
    let mut follow = list(&client).follow(at(START - 86_400)).to_now();
    let checkpoint = follow.next().await.unwrap().unwrap().checkpoint();
    let written = serde_json::to_value(&checkpoint).unwrap();
    assert_eq!(written["organization"], "org-1");
    let resume = |checkpoint: &Checkpoint| list(&client).resume(checkpoint.clone());

    let others = [
        list(&client).project_ids(["proj_1"]).resume(checkpoint.clone()),
        resume(&checkpoint).scope(AuditScope::Both),
        list(&client).tenant_only(true).resume(checkpoint.clone()),
    ];
    for other in others {
        let (parameter, said) = refusal(other).await;
        assert!(parameter == "checkpoint" && said.contains("other filters"), "{said}");
    }
    let mut damaged = written.clone();
    damaged["scopes"][0]["settled"] = json!(99_999);
    let damaged: Checkpoint = serde_json::from_value(damaged).unwrap();
    assert!(refusal(resume(&damaged)).await.1.contains("damaged"));

    let foreign = Answer {
        headers: vec![("openai-organization", b"org-2".to_vec())],
        ..Answer::json(&json!({"object": "list", "data": [], "has_more": false}))
    };
    recorder.set([foreign]);
    let said = refusal(resume(&checkpoint)).await.1;
    assert!(said.contains("org-1") && said.contains("org-2"), "{said}");
}

#[tokio::test]
async fn times_and_cursors_of_ones_own_are_refused_by_name() {
    let (recorder, client) = recorded(vec![]).await;
    assert_eq!(
        refusal(list(&client).effective_before(at(5)).follow(at(START - 86_400))).await.0,
        "effective_at"
    );
    assert_eq!(refusal(list(&client).after("a").follow(at(START - 86_400))).await.0, "after");
    let both = list(&client).tenant_only(true).follow(at(START - 86_400)).scope(AuditScope::Both);
    assert_eq!(refusal(both).await.0, "tenant_only");
    assert!(recorder.take().is_empty());
}

#[tokio::test]
async fn an_event_that_does_not_decode_is_told_once_and_the_others_come() {
    let odd = |date: i64| {
        let body = json!({"object": "list", "has_more": false, "data": [
            {"id": "a", "type": "project.created", "effective_at": START - 100},
            {"id": "odd", "type": "project.created", "effective_at": "sometime"},
            {"id": "b", "type": "project.created", "effective_at": START - 99},
        ]});
        let date = httpdate::fmt_http_date(at(date).try_into().unwrap()).into_bytes();
        Answer { headers: vec![("date", date)], ..Answer::json(&body) }
    };
    let (_recorder, client) =
        recorded(vec![odd(START), odd(START + 30), page(&[("c", START + 50)], START + 60)]).await;
    let mut follow = list(&client).follow(at(START - 86_400));
    let mut seen = Vec::new();
    for _ in 0..4 {
        let event = follow.next().await.unwrap();
        seen.push(event.map(|event| event.id.to_string()).map_err(|e| e.is_decode()));
    }
    let id = |id: &str| Ok(id.to_owned());
    assert_eq!(seen, [Err(true), id("a"), id("b"), id("c")]);
}

#[tokio::test]
async fn polling_backs_off_while_nothing_happens() {
    let clock = Skipping::new();
    let recorder = Recorder::start().await;
    let builder = Client::builder().key("sk-admin-test").base_url(recorder.url()).clock(clock.clone());
    let client = builder.build().unwrap();
    let quiet = (0..6).map(|round| page(&[], START + round));
    recorder.set(quiet.chain([page(&[("a", START + 10)], START + 11)]).collect::<Vec<_>>());

    let mut follow = list(&client).follow(at(START - 400)).poll_every(Duration::from_secs(10));
    follow.next().await.unwrap().unwrap();

    let waits: Vec<_> = clock.slept().iter().map(Duration::as_secs).collect();
    assert_eq!(waits, [20, 40, 80, 100, 100, 100]);
    let _: Value = serde_json::to_value(follow.checkpoint().unwrap()).unwrap();
}
