//! Calls without async, against the stand-in server.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use openai_admin::endpoints::ListProjects;
use openai_admin::{Client, Error};
use openai_admin_sandbox::{Fault, Sandbox};
use tokio::runtime::Runtime;

/// A running server and a client of it. The runtime is the server's.
fn start() -> (Runtime, Sandbox, Client) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let sandbox = runtime.block_on(Sandbox::start()).unwrap();
    let client = Client::builder().key(Sandbox::KEY).base_url(sandbox.base_url()).build().unwrap();
    (runtime, sandbox, client)
}

#[test]
fn calls_lists_and_metadata_have_the_same_names_as_with_async() {
    let (_runtime, _sandbox, client) = start();

    let project = client.projects().create("docs").blocking().unwrap();
    let scope = client.project(&project.id);
    for name in ["a", "b", "c", "d", "e"] {
        scope.service_accounts().create(name).blocking().unwrap();
    }

    let page = scope.service_accounts().list().limit(2).blocking().unwrap();
    assert_eq!((page.data.len(), page.has_more), (2, Some(true)));
    let names: Result<Vec<_>, Error> = scope
        .service_accounts()
        .list()
        .limit(2)
        .items()
        .blocking()
        .map(|account| Ok(account?.name))
        .collect();
    assert_eq!(names.unwrap(), ["a", "b", "c", "d", "e"]);
    let pages: Vec<_> = scope.service_accounts().list().limit(2).pages().prefetch().blocking().collect();
    let sizes: Vec<_> = pages.iter().map(|page| page.as_ref().unwrap().data.len()).collect();
    assert_eq!(sizes, [2, 2, 1]);
    let reply = client.projects().get(&project.id).with_meta().blocking().unwrap();
    assert_eq!((reply.value.id, reply.meta.attempts), (project.id, 1));
}

#[test]
fn an_iterator_ends_after_its_first_error_and_knows_where_it_stood() {
    let (_runtime, sandbox, client) = start();
    for name in ["a", "b"] {
        client.projects().create(name).blocking().unwrap();
    }
    let mut items = client.projects().list().limit(1).items().blocking();
    items.next().unwrap().unwrap();
    items.next().unwrap().unwrap();
    let cursor = items.get_ref().cursor().unwrap().to_owned();
    sandbox.inject(Fault::on("list_projects").break_connection()).unwrap();

    let policy = openai_admin::RetryPolicy::none();
    let mut rest = client.projects().list().retry(policy).after(&cursor).items().blocking();

    assert!(matches!(rest.next(), Some(Err(Error::Transport(_)))));
    assert!(rest.next().is_none());
    assert_eq!(sandbox.count("list_projects"), 3);
    assert_eq!(rest.into_inner().cursor(), Some(cursor.as_str()));
}

#[test]
fn inside_of_an_async_runtime_a_call_is_refused_and_nothing_is_sent() {
    let (runtime, _sandbox, client) = start();

    runtime.block_on(async {
        let e = client.projects().create("docs").blocking().unwrap_err();
        assert!(e.is_invalid_input() && e.to_string().contains("inside of an async runtime"), "{e}");
        let mut items = client.projects().list().items().blocking();
        assert!(items.next().unwrap().unwrap_err().is_invalid_input());
        assert!(items.next().is_none());
    });

    let names: Vec<_> =
        client.projects().list().items().blocking().map(|project| project.unwrap().name).collect();
    assert_eq!(names, [Some("Default project".to_owned())]);
}

#[test]
fn threads_share_a_client() {
    let (_runtime, _sandbox, client) = start();

    std::thread::scope(|scope| {
        for number in 0..8 {
            let client = client.clone();
            scope.spawn(move || client.projects().create(format!("project {number}")).blocking().unwrap());
        }
    });

    assert_eq!(client.projects().list().items().blocking().count(), 9);
}

#[test]
fn blocking_iterators_go_between_threads() {
    fn is_send<T: Send>() {}
    is_send::<openai_admin::blocking::Blocking<openai_admin::Items<ListProjects>>>();
}
