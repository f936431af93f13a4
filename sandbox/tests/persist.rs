//! A sandbox that keeps its state in a file: when it writes, what it says if it cannot, and that it lets
//! go of everything when it stops.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

mod folder;

use folder::Folder;
use openai_admin::{Client, RetryPolicy};
use openai_admin_sandbox::{Sandbox, Snapshot};
use std::fs;
use std::path::Path;
use std::sync::Arc;

async fn start(file: &Path) -> (Sandbox, Client) {
    let sandbox = Sandbox::builder().persist(file).start().await.unwrap();
    let client = Client::builder().key(Sandbox::KEY).base_url(sandbox.base_url());
    (sandbox, client.retry(RetryPolicy::none()).build().unwrap())
}

fn held(file: &Path) -> Snapshot {
    serde_json::from_slice(&fs::read(file).unwrap()).unwrap()
}

/// The names of all that is in a folder, in order.
fn files(folder: &Folder) -> Vec<String> {
    let files = fs::read_dir(folder.join("")).unwrap();
    let mut names: Vec<_> = files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[tokio::test]
async fn only_what_changes_something_is_written() {
    let folder = Folder::new("changes");
    let file = folder.join("state.json");
    let (sandbox, client) = start(&file).await;
    assert_eq!(held(&file), sandbox.state());

    fs::remove_file(&file).unwrap();
    client.projects().list().await.unwrap();
    client.projects().update("proj_none").name("docs").await.unwrap_err();
    assert!(!file.exists());

    client.projects().create("docs").await.unwrap();
    assert_eq!(held(&file), sandbox.state());
}

#[tokio::test]
async fn a_write_that_cannot_be_kept_fails_by_the_name_of_the_file_and_the_next_one_is_better() {
    let folder = Folder::new("gone");
    let directory = folder.join("directory");
    fs::create_dir(&directory).unwrap();
    let file = directory.join("state.json");
    let (sandbox, client) = start(&file).await;

    fs::remove_dir_all(&directory).unwrap();
    let e = client.projects().create("lost").await.unwrap_err();
    assert!(e.is_server_error() && e.to_string().contains("state.json"), "{e}");

    fs::create_dir(&directory).unwrap();
    client.projects().create("docs").await.unwrap();
    assert_eq!(held(&file), sandbox.state());
}

#[tokio::test]
async fn nothing_else_is_left_in_the_directory_whatever_the_file_is_called() {
    for name in ["state.json", "state.tmp", "state"] {
        let folder = Folder::new("names");
        let (sandbox, client) = start(&folder.join(name)).await;
        client.projects().create("docs").await.unwrap();
        assert_eq!(files(&folder), [name.to_owned(), format!("{name}.lock")]);

        sandbox.shutdown().await;
        assert_eq!(files(&folder), [name]);
    }
}

#[tokio::test]
async fn a_sandbox_that_has_stopped_lets_go_of_everything() {
    let folder = Folder::new("stopped");
    let file = folder.join("state.json");
    let log = Arc::new(());
    let captured = Arc::clone(&log);
    let builder = Sandbox::builder().persist(file).log(move |_| drop(Arc::clone(&captured)));
    let sandbox = builder.start().await.unwrap();
    assert_eq!(Arc::strong_count(&log), 2);

    sandbox.shutdown().await;

    assert_eq!(Arc::strong_count(&log), 1);
}
