//! Lists as streams: they neither loop, skip nor end early, and can be resumed.

use crate::support::{Recorder, client_at, client_for};
use futures_util::{FutureExt, StreamExt, TryStreamExt};
use httpmock::{Mock, MockServer};
use openai_admin::Error;
use serde_json::{Value, json};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

fn project(id: &str) -> Value {
    json!({"id": id, "object": "organization.project", "created_at": 1})
}

fn group(id: &str) -> Value {
    json!({
        "object": "project.group", "project_id": "proj_1", "group_id": id, "group_name": id,
        "group_type": "group", "created_at": 1,
    })
}

/// A page that follows `after`, or the first one.
async fn page<'a>(server: &'a MockServer, after: Option<&str>, page: Value) -> Mock<'a> {
    let after = after.map(str::to_owned);
    server
        .mock_async(move |when, then| {
            let when = when.method("GET");
            match after {
                Some(after) => when.query_param("after", after),
                None => when.query_param_missing("after"),
            };
            then.status(200).json_body(page);
        })
        .await
}

fn projects(ids: &[&str], has_more: bool) -> Value {
    let data: Vec<_> = ids.iter().map(|id| project(id)).collect();
    json!({"object": "list", "data": data, "has_more": has_more, "last_id": ids.last()})
}

#[tokio::test]
async fn awaiting_a_list_gives_one_page() {
    let server = MockServer::start_async().await;
    let first = page(&server, None, projects(&["a", "b"], true)).await;

    let page = client_for(&server).projects().list().await.unwrap();

    assert_eq!(page.data.len(), 2);
    assert_eq!((page.has_more, page.next_cursor()), (Some(true), Some("b")));
    first.assert_calls_async(1).await;
}

#[tokio::test]
async fn an_empty_cursor_counts_as_none() {
    let server = MockServer::start_async().await;
    let mut body = projects(&["a"], true);
    body["next"] = json!("");
    page(&server, None, body).await;

    let page = client_for(&server).projects().list().await.unwrap();

    assert_eq!(page.next_cursor(), Some("a"));
}

#[tokio::test]
async fn a_page_names_the_next_one_only_where_more_may_follow() {
    let recorder = Recorder::start().await;
    // What the service says of more, both cursors, and the one to go on with.
    let table = [
        (json!(false), json!("l"), json!("n"), None),
        (json!(false), json!("l"), json!(null), None),
        (json!(true), json!("l"), json!("n"), Some("n")),
        (json!(true), json!("l"), json!(null), Some("l")),
        (json!(true), json!(""), json!(""), None),
        (json!(null), json!("l"), json!("n"), Some("n")),
        (json!(null), json!("l"), json!(null), None),
    ];
    for (has_more, last_id, next, cursor) in table {
        let body =
            json!({"object": "list", "data": [], "has_more": has_more, "last_id": last_id, "next": next});

        let page = recorder.answering(&body).projects().list().await.unwrap();

        assert_eq!(page.next_cursor(), cursor, "{body}");
    }
}

#[tokio::test]
async fn streams_are_ordinary_streams() {
    let server = MockServer::start_async().await;
    page(&server, None, projects(&["a", "b"], true)).await;
    page(&server, Some("b"), projects(&["c"], false)).await;
    let list = client_for(&server).projects().list();

    let ids: Vec<_> =
        list.clone().items().map_ok(|project| project.id.to_string()).try_collect().await.unwrap();
    let sizes: Vec<_> = list.pages().map(|page| page.unwrap().data.len()).collect().await;

    assert_eq!(ids, ["a", "b", "c"]);
    assert_eq!(sizes, [2, 1]);
}

#[tokio::test]
async fn a_repeated_cursor_is_an_error_after_its_items() {
    let server = MockServer::start_async().await;
    page(&server, None, projects(&["a"], true)).await;
    page(&server, Some("a"), projects(&["b"], true)).await;
    let last = page(&server, Some("b"), projects(&["c", "a"], true)).await;

    let mut items = client_for(&server).projects().list().items();
    let mut ids = Vec::new();
    let e = loop {
        match items.next().await.expect("the stream ended in silence") {
            Ok(project) => ids.push(project.id.to_string()),
            Err(e) => break e,
        }
    };

    assert_eq!(ids, ["a", "b", "c", "a"]);
    let Error::Pagination(e) = e else { panic!("{e:?}") };
    assert_eq!((e.operation.as_ref(), e.cursor.as_deref()), ("list_projects", Some("b")));
    assert!(items.next().await.is_none());
    last.assert_calls_async(1).await;
}

#[tokio::test]
async fn a_cursor_that_the_list_began_with_counts_as_seen() {
    let server = MockServer::start_async().await;
    page(&server, Some("a"), projects(&["a"], true)).await;

    let mut pages = client_for(&server).projects().list().after("a").pages();

    assert!(pages.next().await.unwrap().is_ok());
    assert!(matches!(pages.next().await, Some(Err(Error::Pagination(_)))));
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn more_without_a_cursor_is_an_error_after_its_items() {
    for cursor in [json!(null), json!("")] {
        let server = MockServer::start_async().await;
        let body = json!({"object": "list", "data": [project("a")], "has_more": true, "last_id": cursor});
        page(&server, None, body).await;

        let mut items = client_for(&server).projects().list().items();

        assert_eq!(items.next().await.unwrap().unwrap().id, "a");
        assert!(matches!(items.next().await, Some(Err(Error::Pagination(_)))));
        assert!(items.next().await.is_none());
    }
}

#[tokio::test]
async fn a_missing_has_more_ends_a_list_only_where_that_is_certain() {
    let server = MockServer::start_async().await;
    page(&server, None, json!({"object": "list", "data": [group("a")], "next": "n"})).await;
    page(&server, Some("n"), json!({"object": "list", "data": [group("b")], "next": null})).await;
    let groups = client_for(&server).project("proj_1").groups().list().items().into_vec().await.unwrap();
    assert_eq!(groups.len(), 2);

    let server = MockServer::start_async().await;
    page(&server, None, json!({"object": "list", "data": [project("a")], "last_id": "a"})).await;
    let e = client_for(&server).projects().list().items().into_vec().await.unwrap_err();
    assert!(matches!(e, Error::Pagination(_)), "{e:?}");
}

#[tokio::test]
async fn a_page_without_data_is_an_error_and_not_an_empty_page() {
    let server = MockServer::start_async().await;
    page(&server, None, json!({"object": "list", "has_more": false})).await;

    let e = client_for(&server).projects().list().items().into_vec().await.unwrap_err();

    assert!(e.is_decode(), "{e:?}");
}

#[tokio::test]
async fn a_list_continues_from_the_cursor_of_a_failed_one() {
    let server = MockServer::start_async().await;
    page(&server, None, projects(&["a", "b"], true)).await;
    let failing = server
        .mock_async(|when, then| {
            when.query_param("after", "b");
            then.status(500);
        })
        .await;
    let list = client_for(&server).projects().list();
    let mut items = list.clone().items();
    assert_eq!(items.cursor(), None);
    assert_eq!(items.next().await.unwrap().unwrap().id, "a");
    assert_eq!(items.cursor(), None, "`b` was not delivered yet");
    assert_eq!(items.next().await.unwrap().unwrap().id, "b");
    assert_eq!(items.cursor(), Some("b"));
    assert!(items.next().await.unwrap().unwrap_err().is_server_error());
    assert!(items.next().await.is_none());
    let cursor = items.cursor().unwrap().to_owned();
    failing.delete_async().await;
    page(&server, Some("b"), projects(&["c"], false)).await;

    let mut rest = list.after(cursor).items();

    assert_eq!(rest.next().await.unwrap().unwrap().id, "c");
    assert!(rest.next().await.is_none());
    assert_eq!(rest.cursor(), Some("c"), "what is added later follows the last item");
}

#[tokio::test]
async fn the_cursor_of_pages_is_behind_what_was_delivered() {
    let server = MockServer::start_async().await;
    page(&server, None, json!({"object": "list", "data": [group("a")], "has_more": true, "next": "n"})).await;
    page(&server, Some("n"), json!({"object": "list", "data": [], "has_more": false, "next": null})).await;

    let mut pages = client_for(&server).project("proj_1").groups().list().pages();

    assert_eq!(pages.cursor(), None);
    pages.next().await.unwrap().unwrap();
    assert_eq!(pages.cursor(), Some("n"));
    pages.next().await.unwrap().unwrap();
    assert!(pages.next().await.is_none());
    assert_eq!(pages.cursor(), Some("n"), "without ids, the last page is repeated");
}

#[tokio::test]
async fn a_last_page_without_a_last_id_leaves_the_cursor_where_it_was() {
    for last_id in [json!(""), json!(null)] {
        let server = MockServer::start_async().await;
        page(&server, None, projects(&["a"], true)).await;
        let last = json!({"object": "list", "data": [project("b")], "has_more": false, "last_id": last_id});
        page(&server, Some("a"), last).await;
        let list = client_for(&server).projects().list();

        let (mut pages, mut items) = (list.clone().pages(), list.items());
        while let Some(page) = pages.next().await {
            page.unwrap();
        }
        while let Some(item) = items.next().await {
            item.unwrap();
        }

        // An empty cursor would begin at the first page again.
        assert_eq!((pages.cursor(), items.cursor()), (Some("a"), Some("a")), "{last_id}");
    }
}

#[tokio::test]
async fn prefetching_asks_for_the_next_page_before_it_is_wanted() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = client_at(&format!("http://{}", listener.local_addr().unwrap()));
    let (sender, mut asked) = unbounded_channel();
    let bodies = [projects(&["a", "b"], true), projects(&["c"], false)];
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        for body in bodies {
            let mut request = Vec::new();
            while !request.ends_with(b"\r\n\r\n") {
                request.push(stream.read_u8().await.unwrap());
            }
            sender.send(String::from_utf8(request).unwrap()).unwrap();
            let body = body.to_string();
            let reply = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len());
            stream.write_all(reply.as_bytes()).await.unwrap();
        }
    });

    let mut items = client.projects().list().items().prefetch();
    assert_eq!(items.next().await.unwrap().unwrap().id, "a");
    assert!(asked.recv().await.unwrap().starts_with("GET /organization/projects HTTP"));
    // Nothing polls the stream while this waits; only a task of its own can have asked.
    let second =
        tokio::time::timeout(Duration::from_secs(30), asked.recv()).await.expect("nothing was prefetched");
    assert!(second.unwrap().starts_with("GET /organization/projects?after=b "));

    assert_eq!(items.next().await.unwrap().unwrap().id, "b");
    assert_eq!(items.next().await.unwrap().unwrap().id, "c");
    assert!(items.next().await.is_none());
    server.await.unwrap();
}

/// A server that answers the first request with a page and the second one never. It tells when it has read
/// the second one, and when the client hangs up.
async fn stuck_at_the_second_page() -> (String, UnboundedReceiver<&'static str>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (sender, told) = unbounded_channel();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let body = projects(&["a"], true).to_string();
        let reply = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len());
        for reply in [reply.as_str(), ""] {
            let mut request = Vec::new();
            while !request.ends_with(b"\r\n\r\n") {
                request.push(stream.read_u8().await.unwrap());
            }
            stream.write_all(reply.as_bytes()).await.unwrap();
        }
        sender.send("asked").unwrap();
        let _ = stream.read(&mut [0]).await;
        sender.send("hung up").unwrap();
    });
    (url, told)
}

#[tokio::test]
async fn a_dropped_stream_gives_up_the_page_that_it_prefetches() {
    for is_of_items in [false, true] {
        let (url, mut told) = stuck_at_the_second_page().await;
        let list = client_at(&url).projects().list();
        let mut pages = list.clone().pages().prefetch();
        let mut items = list.items().prefetch();
        if is_of_items {
            items.next().await.unwrap().unwrap();
        } else {
            pages.next().await.unwrap().unwrap();
        }
        assert_eq!(told.recv().await, Some("asked"));
        assert!(told.try_recv().is_err(), "still waiting for the page");

        drop((pages, items));

        let told = tokio::time::timeout(Duration::from_secs(30), told.recv()).await;
        assert_eq!(told.expect("the page is still being fetched"), Some("hung up"));
    }
}

#[tokio::test]
async fn prefetching_changes_neither_order_nor_errors() {
    let server = MockServer::start_async().await;
    page(&server, None, projects(&["a"], true)).await;
    page(&server, Some("a"), projects(&["b"], true)).await;
    server
        .mock_async(|when, then| {
            when.query_param("after", "b");
            then.status(404);
        })
        .await;

    let mut items = client_for(&server).projects().list().items().prefetch();

    assert_eq!(items.next().await.unwrap().unwrap().id, "a");
    assert_eq!(items.next().await.unwrap().unwrap().id, "b");
    assert!(items.next().await.unwrap().unwrap_err().is_not_found());
    assert!(items.next().await.is_none());
    assert_eq!(items.cursor(), Some("b"));
}

#[tokio::test]
async fn a_stream_fits_into_a_struct_and_another_task() {
    struct Audit {
        keys: openai_admin::Items<openai_admin::endpoints::ListProjects>,
    }
    let server = MockServer::start_async().await;
    page(&server, None, projects(&["a"], false)).await;
    let mut audit = Audit { keys: client_for(&server).projects().list().items() };

    let count = tokio::spawn(async move {
        let mut count = 0;
        while let Some(key) = audit.keys.next().await {
            key.unwrap();
            count += 1;
        }
        count
    });

    assert_eq!(count.await.unwrap(), 1);
}

#[tokio::test]
async fn a_dropped_wait_for_an_item_loses_nothing_and_asks_for_nothing_twice() {
    let server = MockServer::start_async().await;
    let first = page(&server, None, projects(&["a"], true)).await;
    let second = page(&server, Some("a"), projects(&["b"], false)).await;
    let mut items = client_for(&server).projects().list().items();
    let mut ids = Vec::new();

    loop {
        // Given up again and again, until there is something.
        match items.next().now_or_never() {
            Some(Some(item)) => ids.push(item.unwrap().id.to_string()),
            Some(None) => break,
            None => tokio::task::yield_now().await,
        }
    }

    assert_eq!(ids, ["a", "b"]);
    first.assert_calls_async(1).await;
    second.assert_calls_async(1).await;
}
