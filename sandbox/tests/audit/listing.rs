//! Lists of the audit log: order, cursors, filters, and what is odd about them.

use super::raw::send;
use super::{SetClock, start, team};
use openai_admin::Error;
use openai_admin::types::AuditLogEventPayload;
use openai_admin_sandbox::{
    AuditOddities, AuditOrder, LateEvents, Oddities, Organization, Sandbox, SandboxBuilder,
};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const PATH: &str = "/v1/organization/audit_logs";

const SEED: &str = "
users: [{ id: user-1, name: Grace, email: grace@example.com }]
projects: [{ id: proj_first, name: first }, { id: proj_1, name: docs }]
audit_log:
  - id: one
    type: login.succeeded
    effective_at: 100
    actor: { type: session, session: { user: { id: user-1, email: grace@example.com }, ip_address: 127.0.0.1, user_agent: x, ja3: a, ja4: b, ip_address_details: { latitude: '37.77' } } }
    login.succeeded: { anything: [1] }
  - id: two
    type: api_key.created
    effective_at: 200
    project: { id: proj_1, name: docs }
    actor: { type: api_key, api_key: { id: key_9, type: service_account, service_account: { id: svc_9 } } }
    api_key.created: { id: key_10, data: { scopes: [a] } }
  - { id: three, type: certificates.activated, effective_at: 300, certificates.activated: { certificates: [{ id: cert_1, name: x }, { id: cert_2, name: y }] } }
  - { id: four, type: future.thing, effective_at: 400, future.thing: { id: thing_1, colour: red } }
  - { id: five, type: project.archived, effective_at: 4000000000, project: { id: 'proj,1', name: odd }, project.archived: { id: proj_1 } }
  - { id: t1, type: tenant.user.added, effective_at: 150 }
  - { id: t2, type: role.bound_to_resource, effective_at: 250, role.bound_to_resource: { id: 'ws__c', enabled: true } }
  - { id: t3, type: later.thing, effective_at: 350, tenant_scoped: true }
";

/// A page, or the status and the parameter of a refusal.
async fn page(sandbox: &Sandbox, query: &str) -> Result<Value, (u16, String)> {
    let line = format!("GET {PATH}{query}");
    let reply = send(sandbox, &line, &["host: localhost", "authorization: Bearer sk-admin-test"], b"").await;
    match reply.status {
        200 => Ok(reply.json()),
        status => Err((status, reply.error()["param"].as_str().unwrap_or_default().to_owned())),
    }
}

/// The ids on the page that a query gets.
async fn ids(sandbox: &Sandbox, query: &str) -> String {
    let page = page(sandbox, query).await.unwrap_or_else(|e| panic!("{query}: {e:?}"));
    let ids: Vec<_> =
        page["data"].as_array().unwrap().iter().map(|event| event["id"].as_str().unwrap()).collect();
    ids.join(" ")
}

/// Follows `last_id`, and gives the ids in between.
async fn follow(sandbox: &Sandbox, query: &str) -> Vec<String> {
    let (mut seen, mut after) = (Vec::new(), String::new());
    loop {
        let page = page(sandbox, &format!("?{query}{after}")).await.unwrap();
        seen.extend(
            page["data"].as_array().unwrap().iter().map(|event| event["id"].as_str().unwrap().to_owned()),
        );
        if page["has_more"] == false {
            return seen;
        }
        after = format!("&after={}", page["last_id"].as_str().unwrap());
    }
}

fn seeded() -> SandboxBuilder {
    Sandbox::builder().organization(Organization::parse(SEED).unwrap())
}

#[tokio::test]
async fn events_come_as_they_are_newest_first_and_those_of_the_tenant_apart() {
    let (sandbox, _client) = start(seeded()).await;
    let listed = page(&sandbox, "").await.unwrap();
    let mut held = sandbox.state().audit_log();
    held.reverse();
    assert_eq!(listed["data"], json!(held));
    assert_eq!(listed["object"], "list");
    assert_eq!(
        (&listed["first_id"], &listed["last_id"], &listed["has_more"]),
        (&json!("five"), &json!("one"), &json!(false))
    );
    assert_eq!(ids(&sandbox, "?tenant_only=true").await, "t3 t2 t1");
    assert_eq!(ids(&sandbox, "?tenant_only=false").await, "five four three two one");

    let empty = page(&sandbox, "?project_ids[]=none").await.unwrap();
    assert_eq!(
        empty,
        json!({"object": "list", "data": [], "first_id": null, "last_id": null, "has_more": false})
    );
}

#[tokio::test]
async fn each_filter_keeps_what_it_names() {
    let (sandbox, _client) = start(seeded()).await;
    for (query, found) in [
        ("effective_at[gt]=100&effective_at[lt]=300", "two"),
        ("effective_at[gte]=100&effective_at[lte]=300", "three two one"),
        (
            "effective_at%5Bgt%5D=100&effective_at[gte]=200&effective_at[lt]=500&effective_at[lte]=400",
            "four three two",
        ),
        ("event_types[]=login.succeeded", "one"),
        ("event_types[]=login.succeeded&event_types[]=api_key.created", "two one"),
        ("actor_ids[]=user-1", "one"),
        ("actor_ids[]=svc_9", "two"),
        ("actor_ids[]=key_9", "two"),
        ("actor_emails[]=grace@example.com", "one"),
        ("project_ids[]=proj_1", "two"),
        ("resource_ids[]=proj_1", "five"),
        ("resource_ids[]=key_10", "two"),
        ("resource_ids[]=cert_2", "three"),
        ("resource_ids[]=thing_1", "four"),
        ("project_ids[]=proj_1&event_types[]=login.succeeded", ""),
        ("event_types[]=tenant.user.added", ""),
        ("tenant_only=true&event_types[]=tenant.user.added&event_types[]=role.bound_to_resource", "t2 t1"),
        ("tenant_only=true&resource_ids[]=ws__c", "t2"),
        // With an old and with a new form of lists.
        ("event_types=login.succeeded&event_types=api_key.created", "two one"),
        ("event_types=login.succeeded,api_key.created", "two one"),
        ("event_types=login.succeeded%2Capi_key.created", "two one"),
        ("actor_ids=user-1&actor_ids[]=svc_9", "two one"),
        // With brackets, a comma is part of a value.
        ("project_ids[]=proj,1", "five"),
        ("project_ids[]=proj%2C1", "five"),
        ("project_ids=proj,1", ""),
    ] {
        assert_eq!(ids(&sandbox, &format!("?{query}")).await, found, "{query}");
    }
    for (query, param) in [
        ("event_types[]=project.exploded", "event_types[]"),
        ("event_types=project.created,project.exploded", "event_types[]"),
        ("tenant_only=true&event_types[]=project.created", "event_types[]"),
        ("tenant_only=true&event_types[]=tenant.user.added&event_types[]=project.created", "event_types[]"),
        ("tenant_only=yes", "tenant_only"),
        ("effective_at[gt]=now", "effective_at[gt]"),
        ("effective_at=5", "effective_at"),
        ("limit=0", "limit"),
        ("limit=101", "limit"),
        ("after=one&before=two", "before"),
        ("after=none", "after"),
        ("actor_ids[]=", "actor_ids[]"),
        ("actor_ids=a,,b", "actor_ids"),
        ("actor_ids[0]=a", "actor_ids[0]"),
        ("order=asc", "order"),
        ("limit[]=5", "limit[]"),
    ] {
        assert_eq!(page(&sandbox, &format!("?{query}")).await, Err((400, param.to_owned())), "{query}");
    }
}

#[tokio::test]
async fn pages_hold_20_events_by_default_and_can_be_followed_both_ways() {
    let (sandbox, client) = start(team()).await;
    for number in 0..25 {
        client.projects().create(format!("docs {number}")).await.unwrap();
    }
    let mut held: Vec<_> =
        sandbox.state().audit_log().iter().map(|event| event["id"].as_str().unwrap().to_owned()).collect();
    held.reverse();

    assert_eq!(ids(&sandbox, "").await, held[..20].join(" "));
    for limit in [1, 7, 25, 100] {
        assert_eq!(follow(&sandbox, &format!("limit={limit}")).await, held, "{limit}");
    }
    let older = page(&sandbox, &format!("?limit=3&before={}", held[10])).await.unwrap();
    assert_eq!(older["first_id"], held[7]);
    assert_eq!((&older["last_id"], &older["has_more"]), (&json!(held[9]), &json!(true)));
    assert_eq!(page(&sandbox, &format!("?limit=100&before={}", held[10])).await.unwrap()["has_more"], false);

    // An event that was written meanwhile moves nothing.
    let first = page(&sandbox, "?limit=5").await.unwrap();
    client.projects().create("new").await.unwrap();
    assert_eq!(
        ids(&sandbox, &format!("?limit=5&after={}", first["last_id"].as_str().unwrap())).await,
        held[5..10].join(" ")
    );
}

#[tokio::test]
async fn what_an_admin_key_did_to_a_project_is_found_by_resource_and_not_by_project() {
    let (sandbox, client) = start(team()).await;
    client.projects().update("proj_1").name("renamed").await.unwrap();
    assert_eq!(ids(&sandbox, "?project_ids[]=proj_1").await, "");
    assert_eq!(ids(&sandbox, "?project_ids[]=proj_first").await, "audit_log-000001");
    assert_eq!(ids(&sandbox, "?resource_ids[]=proj_1").await, "audit_log-000001");
    assert_eq!(
        ids(&sandbox, "?actor_ids[]=key_admin&actor_emails[]=grace@example.com").await,
        "audit_log-000001"
    );
}

#[tokio::test]
async fn events_come_in_other_orders_and_with_cursors_that_are_no_ids() {
    let audit = AuditOddities { opaque_cursors: true, ..AuditOddities::default() };
    let odd = |audit| Oddities { audit, ..Oddities::default() };
    let (sandbox, _client) = start(seeded().oddities(odd(audit)).seed(7)).await;
    let newest = ["five", "four", "three", "two", "one"];
    let first = page(&sandbox, "?limit=2").await.unwrap();
    for cursor in ["first_id", "last_id"] {
        assert!(!newest.contains(&first[cursor].as_str().unwrap()), "{first}");
    }
    assert_eq!(follow(&sandbox, "limit=2").await, newest);
    assert_eq!(ids(&sandbox, "?after=two").await, "one", "an id is a cursor too");
    let before = format!("?limit=1&before={}", first["last_id"].as_str().unwrap());
    assert_eq!(ids(&sandbox, &before).await, "five");

    sandbox.oddities(odd(AuditOddities { order: AuditOrder::OldestFirst, ..audit }));
    assert_eq!(follow(&sandbox, "limit=2").await, ["one", "two", "three", "four", "five"]);

    sandbox.oddities(odd(AuditOddities { order: AuditOrder::Shuffled, ..audit }));
    let shuffled = follow(&sandbox, "limit=1").await;
    assert_eq!(follow(&sandbox, "limit=2").await, shuffled);
    assert_eq!(BTreeSet::from_iter(shuffled.iter().map(String::as_str)), BTreeSet::from(newest));
    let other = async |seed| {
        let audit = AuditOddities { order: AuditOrder::Shuffled, ..AuditOddities::default() };
        let (sandbox, _client) = start(seeded().oddities(odd(audit)).seed(seed)).await;
        follow(&sandbox, "limit=5").await
    };
    assert_eq!(other(7).await, shuffled);
    let mut orders = BTreeSet::new();
    for seed in 0..5 {
        orders.insert(other(seed).await);
    }
    assert!(orders.len() > 1);
}

#[tokio::test]
async fn events_can_appear_late_and_below_what_was_seen() {
    let clock = SetClock::default();
    let late = LateEvents { lists: 2, every: 2 };
    let oddities = Oddities {
        audit: AuditOddities { late: Some(late), ..AuditOddities::default() },
        ..Oddities::default()
    };
    let (sandbox, client) = start(team().clock(clock.clone()).oddities(oddities)).await;
    for second in 1..=3 {
        clock.set(second);
        client.projects().create("docs").await.unwrap();
    }
    assert_eq!(sandbox.state().audit_log().len(), 3, "they are there, and not listed");

    assert_eq!(ids(&sandbox, "").await, "audit_log-000003 audit_log-000001");
    client.projects().list().await.unwrap();
    assert_eq!(ids(&sandbox, "?tenant_only=true").await, "", "every list of the log counts");
    assert_eq!(
        ids(&sandbox, "?effective_at[gt]=3").await,
        "",
        "a reader that asks for newer ones never sees it"
    );
    assert_eq!(ids(&sandbox, "").await, "audit_log-000003 audit_log-000002 audit_log-000001");
}

#[tokio::test]
async fn empty_pages_and_repeated_cursors_come_up_in_the_audit_log_too() {
    let (sandbox, _client) = start(seeded()).await;
    sandbox.oddities(Oddities { empty_pages: true, ..Oddities::default() });
    assert_eq!(follow(&sandbox, "limit=2").await, ["five", "four", "three", "two", "one"]);
    sandbox.oddities(Oddities { repeated_cursors: true, ..Oddities::default() });
    let first = page(&sandbox, "?limit=2").await.unwrap();
    let cursor = first["last_id"].as_str().unwrap();
    let second = page(&sandbox, &format!("?limit=2&after={cursor}")).await.unwrap();
    assert_eq!((&second["last_id"], &second["has_more"]), (&json!(cursor), &json!(true)));
}

#[tokio::test]
async fn the_sdk_reads_events_with_their_payloads_in_both_directions() {
    let (sandbox, client) = start(seeded()).await;
    let made = client.project("proj_1").service_accounts().create("deploy").await.unwrap();
    let held = sandbox.state().audit_log();
    let log = || client.audit_logs().list().limit(2);
    let text = |events: &[&str]| events.iter().map(|event| (*event).to_owned()).collect::<Vec<_>>();
    let ids = ["five", "audit_log-000002", "audit_log-000001", "four", "three", "two", "one"];

    for oddities in [Oddities::default(), Oddities { empty_pages: true, ..Oddities::default() }] {
        sandbox.oddities(oddities);
        let events = log().items().into_vec().await.unwrap();
        assert_eq!(events.iter().map(|event| event.id.as_str()).collect::<Vec<_>>(), ids);
        for event in &events {
            let json: Value = serde_json::from_str(event.json().as_str()).unwrap();
            assert!(held.contains(&json), "{json}");
        }
        let AuditLogEventPayload::ApiKeyCreated(created) = events[1].payload().unwrap() else { panic!() };
        assert_eq!(created.id.unwrap().as_str(), made.api_key.as_ref().unwrap().id.as_str());
        let AuditLogEventPayload::Other(Some(other)) = events[3].payload().unwrap() else { panic!() };
        assert_eq!(serde_json::from_str::<Value>(other.as_str()).unwrap()["colour"], "red");
        let actor = events[2].actor.as_ref().unwrap().api_key.as_ref().unwrap();
        assert_eq!(actor.user.as_ref().unwrap().email.as_deref(), Some("grace@example.com"));

        let mut pages = log().before("one").pages();
        let mut seen = Vec::new();
        while let Some(page) = pages.next().await {
            let page: Vec<_> = page.unwrap().data.iter().map(|event| event.id.as_str().to_owned()).collect();
            seen.splice(0..0, page);
        }
        assert_eq!(seen, text(&ids[..6]));
    }

    // Who believes it goes round and round.
    sandbox.oddities(Oddities { repeated_cursors: true, ..Oddities::default() });
    for items in [log().items(), log().before("one").items()] {
        let e = items.into_vec().await.unwrap_err();
        assert!(matches!(e, Error::Pagination(_)), "{e:?}");
    }
}
