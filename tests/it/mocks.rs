//! The mocks that users get, answering calls of the SDK.

use crate::support::{Variant, client_at, component, reply, spec};
use crate::{lists, operations};
use openai_admin::mock::httpmock::{Mock, MockServer};
use openai_admin::mock::{MockServerExt, error_body, mock_pages, mock_pages_when};
use openai_admin::types::{Order, Project, ProjectId, Secret};
use openai_admin::{Client, CursorStyle};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Sets up the mock of one operation.
type Method = for<'s> fn(&'s MockServer, Value) -> Mock<'s>;

macro_rules! methods {
    ($($name:ident)*) => {
        const METHODS: &[(&str, Method)] =
            &[$((stringify!($name), |server, reply| server.$name(|_, then| { then.ok(reply); }))),*];
    };
}

include!(concat!(env!("OUT_DIR"), "/mock_methods.rs"));

/// The least of a project.
fn project(id: &str) -> Value {
    json!({"id": id, "object": "organization.project", "created_at": 1_711_471_533})
}

fn client(server: &MockServer) -> Client {
    client_at(&server.url("/v1"))
}

/// What a panic says.
fn panic_of<T>(run: impl FnOnce() -> T) -> String {
    let panic = catch_unwind(AssertUnwindSafe(run)).map(drop).expect_err("a panic");
    panic.downcast_ref::<String>().expect("a text").clone()
}

#[tokio::test]
async fn each_operation_is_answered_by_its_own_mock_below_any_base_path() {
    let spec = spec();
    let known: Vec<_> = openai_admin::operations().iter().map(|operation| operation.id).collect();
    let names: Vec<_> = METHODS.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, known);

    for base in ["", "/", "/v1", "/a/gateway/v1"] {
        let server = MockServer::start_async().await;
        let client = client_at(&server.url(base));
        let mocks = METHODS.iter().map(|(name, method)| {
            let reply = reply(&spec, name, Variant::Full);
            (*name, (method(&server, reply), 0))
        });
        // All at once, so that a mock that takes too much is noticed.
        let mut mocks: BTreeMap<_, _> = mocks.collect();
        for row in operations::rows() {
            let outcome = (row.call)(&client).await;

            let (mock, calls) = mocks.get_mut(row.operation).unwrap();
            *calls += 1;
            assert_eq!(mock.calls(), *calls, "{} below `{base}`", row.operation);
            assert!(outcome.is_ok(), "{} below `{base}`: {outcome:?}", row.operation);
        }
    }
}

#[tokio::test]
async fn an_id_is_compared_as_it_stands_in_the_url() {
    const IDS: [&str; 10] =
        ["proj_1", "a b", "a/b", "a%2Fb", "50%", "a.c", "a+c", ".*", "ünï", "[x]^|$(y)?#{z}~-'\""];
    let server = MockServer::start();
    let mocks = IDS.map(|id| {
        server.get_project(|when, then| {
            when.project_id(id);
            then.ok(project(id));
        })
    });

    for (id, mock) in IDS.into_iter().zip(&mocks) {
        let found = client(&server).projects().get(id).await.unwrap();
        assert_eq!(found.id, id);
        assert_eq!(mock.calls(), 1, "{id}");
    }
    assert!(client(&server).projects().get("abc").await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn every_id_of_a_path_can_be_told() {
    let server = MockServer::start();
    let role = reply(&spec(), "get_project_user_role", Variant::Full);
    let mock = server.get_project_user_role(|when, then| {
        when.project_id(ProjectId::from("p 1")).user_id("u/2").role_id("r 3");
        then.ok(&role);
    });
    let get = |project: &str, user: &str, role: &str| {
        client(&server).project(project).user(user).roles().get(role).into_future()
    };

    get("p 1", "u/2", "r 3").await.unwrap();
    for [project, user, role] in [["p 2", "u/2", "r 3"], ["p 1", "u", "r 3"], ["p 1", "u/2", "r 4"]] {
        assert!(get(project, user, role).await.unwrap_err().is_not_found());
    }
    mock.assert();
}

#[tokio::test]
async fn query_parameters_are_told_by_value_and_absence() {
    let server = MockServer::start();
    let page = json!({"object": "list", "data": [], "has_more": false});
    let told = server.list_project_roles(|when, then| {
        when.order(Order::Desc).limit(5).after("a&b c");
        then.ok(&page);
    });
    let absent = server.list_project_roles(|when, then| {
        when.order(None).limit(None).after(None);
        then.ok(&page);
    });

    let list = || client(&server).project("proj_1").roles().list();
    list().order(Order::Desc).limit(5).after("a&b c").await.unwrap();
    list().await.unwrap();
    told.assert();
    absent.assert();
    for list in [list().limit(5), list().order(Order::Desc).limit(5).after("other")] {
        assert!(list.await.unwrap_err().is_not_found());
    }
}

#[tokio::test]
async fn a_body_is_compared_as_a_whole() {
    let server = MockServer::start();
    let mock = server.update_project(|when, then| {
        when.project_id("proj_1").body(json!({"name": "new", "external_key_id": null}));
        then.ok(project("proj_1"));
    });

    let update = || client(&server).projects().update("proj_1").name("new");
    update().clear_external_key_id().await.unwrap();
    for update in [update(), update().external_key_id("key"), update().clear_external_key_id().name("old")] {
        assert!(update.await.unwrap_err().is_not_found());
    }
    mock.assert();
}

#[test]
fn a_body_that_is_never_sent_is_refused() {
    let server = MockServer::start();
    let set_up = |body: Value| {
        panic_of(|| {
            server.create_project(|when, _| {
                when.body(body);
            })
        })
    };

    assert!(set_up(json!({"nmae": "docs"})).contains("create_project: the SDK never sends this body"));
    assert_eq!(
        set_up(json!({"name": "docs", "residence": "EU"})),
        "create_project: the SDK never sends `residence` in a body"
    );
    let said = panic_of(|| {
        server.create_project_spend_alert(|when, _| {
            when.body(json!({
                "threshold_amount": 5, "currency": "USD", "interval": "month",
                "notification_channel": {"type": "email", "recipients": ["a@example.com"], "subject": "x"},
            }));
        })
    });
    assert_eq!(
        said,
        "create_project_spend_alert: the SDK never sends `notification_channel.subject` in a body"
    );
}

#[tokio::test]
async fn a_reply_is_json_or_what_the_sdk_received() {
    let server = MockServer::start();
    let first = server.create_project(|_, then| {
        then.ok(project("proj_1"));
    });
    let created: Project = client(&server).projects().create("docs").await.unwrap();
    first.assert();

    server.get_project(|_, then| {
        then.ok(&created);
    });
    assert_eq!(client(&server).projects().get("proj_1").await.unwrap(), created);
}

#[tokio::test]
async fn a_secret_is_sent_as_it_is_and_never_redacted() {
    let server = MockServer::start();
    let mut account = reply(&spec(), "create_project_service_account", Variant::Full);
    account["api_key"]["value"] = json!("sk-admin-test");
    server.create_project_service_account(|when, then| {
        when.body(json!({"name": "deploy"}));
        then.ok(&account);
    });

    let received = client(&server).project("proj_1").service_accounts().create("deploy").await.unwrap();

    let key = received.api_key.as_ref().unwrap();
    assert_eq!(key.value, Secret::from("sk-admin-test".to_owned()));
    let said = panic_of(|| {
        server.create_project_service_account(|_, then| {
            then.ok(&received);
        })
    });
    assert!(said.contains("create_project_service_account: a secret of the SDK is redacted"), "{said}");
}

#[test]
fn a_reply_that_cannot_be_decoded_is_refused() {
    let server = MockServer::start();
    let said = panic_of(|| {
        server.get_project(|_, then| {
            then.ok(json!({"name": "docs"}));
        })
    });
    assert!(said.contains("get_project: the SDK cannot decode this answer: missing field"), "{said}");

    let said = panic_of(|| {
        server.get_project(|_, then| {
            then.client_error(404, json!({"message": "No such project."}));
        })
    });
    assert!(said.contains("get_project: the SDK cannot decode this answer: missing field"), "{said}");
}

#[tokio::test]
async fn refusals_failures_and_anything_else_can_be_answered() {
    let server = MockServer::start();
    server.get_project(|when, then| {
        when.project_id("gone");
        then.client_error(404, error_body("not_found", "No such project."));
    });
    server.get_project(|when, then| {
        when.project_id("throttled").into_inner().header("x-team", "docs");
        then.client_error(429, error_body("slow_down", "Wait.")).into_inner().header("retry-after-ms", "1");
    });
    server.get_project(|when, then| {
        when.project_id("down");
        then.server_error(500, error_body("internal", "Sorry."));
    });
    server.get_project(|when, then| {
        when.project_id("odd");
        then.into_inner().status(502).body("<html>");
    });

    let get = |id: &str| client(&server).projects().get(id).header("x-team", "docs").into_future();
    let gone = get("gone").await.unwrap_err();
    assert!(gone.is_not_found());
    assert_eq!(gone.code(), Some("not_found"));
    assert!(gone.to_string().contains("No such project."), "{gone}");
    assert!(get("throttled").await.unwrap_err().is_rate_limited());
    for (id, status) in [("down", 500), ("odd", 502)] {
        let status = openai_admin::StatusCode::from_u16(status).ok();
        assert_eq!(get(id).await.unwrap_err().status(), status, "{id}");
    }
}

#[tokio::test]
async fn the_pages_of_each_list_are_chained_by_its_cursor() {
    let spec = spec();
    for row in lists::rows() {
        let item = |id: &str| row.item(&spec, id);
        let server = MockServer::start_async().await;
        let pages = [vec![item("a"), item("b")], vec![], vec![], vec![item("c")], vec![item("d")]];
        let mocks = mock_pages(&server, row.operation, pages);

        let received = (row.ids)(&client(&server)).await;

        let received = received.unwrap_or_else(|e| panic!("{}: {e}", row.operation));
        assert_eq!(received, ["a", "b", "c", "d"], "{}", row.operation);
        assert_eq!(mocks.len(), 5, "{}", row.operation);
        for mock in mocks {
            assert_eq!(mock.calls(), 1, "{}", row.operation);
        }
    }
}

#[tokio::test]
async fn a_page_says_what_pages_of_its_list_say() {
    for (operation, style, component_name) in
        [("list_projects", CursorStyle::LastId, "Project"), ("list_project_roles", CursorStyle::Next, "Role")]
    {
        let server = MockServer::start_async().await;
        let item = |id: &str| {
            let mut item = component(&spec(), component_name, Variant::Full);
            item["id"] = json!(id);
            item
        };
        mock_pages(&server, operation, [[item("a"), item("b")], [item("c"), item("d")]]);
        let row = operations::rows().into_iter().find(|row| row.operation == operation).unwrap();

        let mut page = (row.call)(&client(&server)).await.unwrap();

        page["data"] = json!(null);
        let common = json!({"object": "list", "data": null, "has_more": true});
        let mut expected = common.as_object().unwrap().clone();
        match style {
            CursorStyle::LastId => {
                expected.extend([("first_id".to_owned(), json!("a")), ("last_id".to_owned(), json!("b"))])
            }
            _ => expected.extend([("next".to_owned(), json!("page-2"))]),
        }
        assert_eq!(page, Value::Object(expected), "{operation}");
    }
}

#[tokio::test]
async fn a_list_without_pages_is_empty() {
    let server = MockServer::start_async().await;
    let mocks = mock_pages(&server, "list_projects", Vec::<Vec<Project>>::new());

    assert!(client(&server).projects().list().items().next().await.is_none());
    mocks[0].assert();
}

#[tokio::test]
async fn the_same_list_can_have_other_pages_under_other_conditions() {
    let server = MockServer::start_async().await;
    let archived = mock_pages_when(
        &server,
        "list_projects",
        |when| when.query_param("include_archived", "true"),
        [[project("proj_1")], [project("proj_2")]],
    );
    let all = mock_pages(&server, "list_projects", [[project("proj_3")]]);

    let ids = |list: openai_admin::List<openai_admin::endpoints::ListProjects>| async {
        let (mut items, mut ids) = (list.items(), Vec::new());
        while let Some(item) = items.next().await {
            ids.push(item.unwrap().id.to_string());
        }
        ids
    };
    let list = || client(&server).projects().list();
    assert_eq!(ids(list().include_archived(true)).await, ["proj_1", "proj_2"]);
    assert_eq!(ids(list()).await, ["proj_3"]);
    archived.iter().chain(&all).for_each(Mock::assert);
}

#[test]
fn what_is_no_list_is_refused_by_name() {
    let server = MockServer::start();
    for operation in ["get_project", "activate_project_certificates", "list_everything"] {
        let said = panic_of(|| mock_pages(&server, operation, [[project("proj_1")]]));
        let lists = "list_admin_api_keys, list_audit_logs, list_certificates, ";
        let expected = format!("`{operation}` is not a list with pages; these are: {lists}");
        assert!(said.starts_with(&expected), "{said}");
    }
}

#[test]
fn items_that_cannot_be_listed_are_refused() {
    let server = MockServer::start();
    let said = panic_of(|| mock_pages(&server, "list_projects", [[json!({"id": "proj_1"})]]));
    assert!(said.contains("list_projects: the SDK cannot decode this answer: missing field"), "{said}");

    let page = || [project("proj_1")];
    let said = panic_of(|| mock_pages(&server, "list_projects", [page(), page(), page()]));
    assert!(said.contains("list_projects: two pages end in `proj_1`"), "{said}");
}
