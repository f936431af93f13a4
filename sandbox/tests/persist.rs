//! A sandbox that keeps its state in a file: when it writes, what it says if it cannot, and that it lets
//! go of everything when it stops.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

mod folder;

use folder::Folder;
use openai_admin::{Client, Method, RetryPolicy};
use openai_admin_sandbox::{Sandbox, Snapshot};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::future::IntoFuture;
use std::path::{Path, PathBuf};
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

/// Puts a folder in the place of a file, which then cannot be written; also by those who may do anything.
fn obstruct(file: &Path) {
    fs::remove_file(file).unwrap();
    fs::create_dir(file).unwrap();
}

#[tokio::test]
async fn while_the_file_cannot_be_written_reads_are_answered_and_refused_writes_leave_nothing() {
    let folder = Folder::new("full");
    let file = folder.join("state.json");
    let (sandbox, client) = start(&file).await;
    client.projects().create("kept").await.unwrap();
    let before = sandbox.state();
    obstruct(&file);

    let create = |name: &'static str| tokio::spawn(client.projects().create(name).into_future());
    for refused in ["a", "b", "c", "d", "e"].map(create) {
        let e = refused.await.unwrap().unwrap_err();
        assert_eq!(e.status().unwrap().as_u16(), 500, "{e}");
        assert!(e.to_string().contains("state.json") && e.to_string().contains("nothing was changed"), "{e}");
    }
    let restored = Client::builder().key(Sandbox::KEY).base_url(sandbox.control_url());
    let restored = restored.retry(RetryPolicy::none()).build().unwrap();
    let empty = json!({"collections": {}, "settings": {}, "numbers": 0});
    restored.request::<Value>(Method::PUT, "/state").json(&empty).await.unwrap_err();

    assert_eq!(client.projects().list().await.unwrap().data.len(), 2);
    assert_eq!(client.projects().update("proj_none").name("x").await.unwrap_err().status().unwrap(), 404);
    assert_eq!(sandbox.state(), before);
    assert_eq!(files(&folder), ["state.json", "state.json.lock"]);

    fs::remove_dir(&file).unwrap();
    client.projects().create("after").await.unwrap();
    let names: Vec<_> = held(&file).projects().into_iter().filter_map(|project| project.name).collect();
    assert_eq!(names, ["Default project", "kept", "after"]);
    assert_eq!(held(&file), sandbox.state());
}

#[tokio::test]
async fn what_was_answered_and_nothing_else_is_kept_when_the_file_comes_and_goes() {
    let folder = Folder::new("flapping");
    let file = folder.join("state.json");
    let (sandbox, client) = start(&file).await;
    let mut kept = BTreeSet::from(["proj_default".to_owned()]);
    let mut refused = 0;
    for round in 0..12 {
        let calls: Vec<_> =
            (0..6).map(|_| tokio::spawn(client.projects().create("docs").into_future())).collect();
        // Some of them meet it and some do not, in whatever order.
        if round % 2 == 0 {
            // The server may put it back in between.
            let _ = fs::remove_file(&file).and_then(|()| fs::create_dir(&file));
        } else {
            let _ = fs::remove_dir(&file);
        }
        for call in calls {
            match call.await.unwrap() {
                Ok(project) => assert!(kept.insert(project.id.to_string()), "{} twice", project.id),
                Err(e) => {
                    assert!(e.to_string().contains("nothing was changed"), "{e}");
                    refused += 1;
                }
            }
        }
        let listed = client.projects().list().limit(100).await.unwrap();
        let listed: BTreeSet<_> = listed.data.into_iter().map(|project| project.id.to_string()).collect();
        assert_eq!(listed, kept);
    }
    assert!(refused > 0);
    let _ = fs::remove_dir(&file);
    client.projects().create("last").await.unwrap();
    assert_eq!(held(&file), sandbox.state());
    assert_eq!(sandbox.state().projects().len(), kept.len() + 1);
}

#[tokio::test]
async fn one_sandbox_at_a_time_uses_a_file_whatever_path_leads_to_it() {
    let folder = Folder::new("locked");
    let file = folder.join("state.json");
    let (sandbox, client) = start(&file).await;
    let mut paths = vec![file.clone(), folder.join("./state.json"), folder.join("")];
    paths[2].push(format!("../{}/state.json", folder.join("").file_name().unwrap().display()));
    #[cfg(unix)]
    for (target, link) in [("state.json", "link.json"), ("link.json", "link-to-link.json"), (".", "same")] {
        std::os::unix::fs::symlink(target, folder.join(link)).unwrap();
        paths.push(if link == "same" { folder.join("same/state.json") } else { folder.join(link) });
    }
    let refused = async |path: &PathBuf| {
        let e = Sandbox::builder().persist(path).start().await.unwrap_err().to_string();
        assert!(e.contains("is in use by another sandbox") && e.contains(path.to_str().unwrap()), "{e}");
    };
    for path in &paths {
        refused(path).await;
        // The file is another one after each write.
        client.projects().create("docs").await.unwrap();
        refused(path).await;
    }
    // Another file of the same folder is free.
    start(&folder.join("other.json")).await;

    sandbox.shutdown().await;

    for path in &paths {
        let (sandbox, client) = start(path).await;
        assert_eq!(client.projects().list().await.unwrap().data.len(), paths.len() + 1);
        // Dropped at once, without waiting for anything.
        drop(sandbox);
    }
}

#[tokio::test]
async fn only_regular_files_are_taken() {
    let folder = Folder::new("regular");
    fs::create_dir(folder.join("directory")).unwrap();
    let mut paths =
        vec![(folder.join("directory"), "not a regular file"), (folder.join(".."), "not the name")];
    if cfg!(unix) {
        paths.push((PathBuf::from("/dev/null"), "not a regular file"));
    }
    for (path, wrong) in paths {
        let e = Sandbox::builder().persist(&path).start().await.unwrap_err().to_string();
        assert!(e.contains(wrong) && e.contains(path.to_str().unwrap()), "{e}");
    }
}

#[cfg(unix)]
mod unix {
    //! Links and modes.

    use super::*;
    use std::os::unix::fs::{PermissionsExt, symlink};

    fn mode(file: &Path) -> u32 {
        fs::metadata(file).unwrap().permissions().mode() & 0o777
    }

    #[tokio::test]
    async fn a_path_that_is_a_link_stays_one_and_what_it_leads_to_is_replaced() {
        let folder = Folder::new("link");
        fs::create_dir(folder.join("far")).unwrap();
        let (file, link) = (folder.join("far/state.json"), folder.join("link.json"));
        symlink("far/state.json", &link).unwrap();
        // At first it leads nowhere yet.
        for projects in 2..4 {
            let (sandbox, client) = start(&link).await;
            client.projects().create("docs").await.unwrap();
            assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
            assert!(fs::symlink_metadata(&file).unwrap().is_file());
            assert_eq!(held(&file).projects().len(), projects);
            sandbox.shutdown().await;
        }
        symlink("round.json", folder.join("round.json")).unwrap();
        let e = Sandbox::builder().persist(folder.join("round.json")).start().await.unwrap_err();
        assert!(e.to_string().contains("round.json"), "{e}");
    }

    #[tokio::test]
    async fn the_file_is_for_its_owner_only_also_where_it_was_not() {
        let folder = Folder::new("mode");
        let file = folder.join("state.json");
        let (sandbox, client) = start(&file).await;
        assert_eq!((mode(&file), mode(&folder.join("state.json.lock"))), (0o600, 0o600));
        fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();

        client.projects().create("docs").await.unwrap();

        assert_eq!(mode(&file), 0o600);
        drop(sandbox);
    }

    #[tokio::test]
    async fn files_of_others_are_neither_followed_nor_overwritten_nor_removed() {
        let folder = Folder::new("others");
        let (file, victim) = (folder.join("state.json"), folder.file("victim", "precious"));
        symlink("victim", folder.join("state.json.tmp")).unwrap();
        folder.file(".other.json.sandbox-abc.tmp", "another one's");
        symlink("victim", folder.join(".state.json.sandbox-link.tmp")).unwrap();
        folder.file(".state.json.sandbox-abc.tmp", "left when it was killed");

        let (sandbox, client) = start(&file).await;
        client.projects().create("docs").await.unwrap();
        sandbox.shutdown().await;

        assert_eq!(fs::read_to_string(victim).unwrap(), "precious");
        let expected = [
            ".other.json.sandbox-abc.tmp",
            ".state.json.sandbox-link.tmp",
            "state.json",
            "state.json.tmp",
            "victim",
        ];
        assert_eq!(files(&folder), expected);
    }

    #[tokio::test]
    async fn a_lock_whose_folder_was_made_anew_counts_from_the_next_write_on() {
        let folder = Folder::new("anew");
        fs::create_dir(folder.join("directory")).unwrap();
        let file = folder.join("directory/state.json");
        let (_sandbox, client) = start(&file).await;
        fs::remove_dir_all(folder.join("directory")).unwrap();
        fs::create_dir(folder.join("directory")).unwrap();
        client.projects().create("docs").await.unwrap();

        let e = Sandbox::builder().persist(&file).start().await.unwrap_err();
        assert!(e.to_string().contains("is in use by another sandbox"), "{e}");
    }
}
