//! The file: written by hand, damaged, and who may read it.

use crate::folder::Folder;
use crate::{client, record, recorded, replay};
use openai_admin_sandbox::Sandbox;
use std::fs;

const HEADER: &str = "{\"recording\": 1, \"upstream\": \"https://example.com/v1\"}\n";
const LIST: &str = r#"{"request": {"method": "GET", "path": "/v1/organization/projects"}, "response": {"status": 200, "json": {"object": "list", "data": [], "has_more": false}}}"#;

#[tokio::test]
async fn a_recording_is_edited_by_hand() {
    let folder = Folder::new("edited");
    let path = folder.join("seen.jsonl");
    recorded(&path, async |client| drop(client.projects().get("proj_default").await.unwrap())).await;
    let text = fs::read_to_string(&path).unwrap();
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let exchange: serde_json::Value = serde_json::from_str(&lines[1]).unwrap();
    lines[1] = serde_json::to_string_pretty(&exchange).unwrap().replace("\"name\": \"", "\"name\": \"my ");
    fs::write(&path, lines.join("\n\n") + "\r\n\n" + LIST).unwrap();

    let sandbox = replay(&path).await;
    let client = client(&sandbox);
    assert!(client.projects().get("proj_default").await.unwrap().name.unwrap().starts_with("my "));
    assert!(client.projects().list().await.unwrap().data.is_empty());
}

#[tokio::test]
async fn what_is_wrong_with_a_file_is_named_with_its_line() {
    let folder = Folder::new("damaged");
    let with = |text: &str| format!("{HEADER}{LIST}\n\n{text}");
    for (text, wrong) in [
        (String::new(), "line 1: this is no recording"),
        ("projects: []\n".to_owned(), "line 1: this is no recording"),
        (LIST.to_owned(), "line 1: this is no recording"),
        (HEADER.replace('1', "2"), "line 1: it was written by a newer openai-admin-sandbox, in version 2"),
        (with(&LIST[..LIST.len() - 20]), "line 4: the exchange is cut off"),
        (with(&LIST.replace("status", "state")), "line 4: unknown field `state`, expected one of"),
        (with(&LIST.replace(": 200", ": 99")), "line 4: 99 is no status"),
        (with(&LIST.replace("\"/v1", "\"v1")), "line 4: the path must begin with '/'"),
        (with(&LIST.replace("/projects", "/projects?limit=2")), "line 4: the path must begin with '/', and"),
        (with(&LIST.replace("GET", "G T")), "line 4: 'G T' is no method"),
        (with(&LIST.replace("\"json\"", "\"text\": \"a\", \"json\"")), "line 4: the response has both"),
        (
            with(&LIST.replace("\"json\"", "\"headers\": {\"a b\": \"c\"}, \"json\"")),
            "line 4: the header 'a b'",
        ),
        (with(&LIST.replace("\"response\": {", "\"response\": {\n,")), "line 5: "),
        (with("{\"request\": {\"method\": \"GET\", \"path\": \"/\"}}"), "line 4: there must be either"),
    ] {
        let path = folder.file("damaged.jsonl", &text);
        let message = Sandbox::builder().replay(&path).start().await.unwrap_err().to_string();
        assert!(message.contains(&format!("damaged.jsonl: {wrong}")), "{wrong} in {message}");
    }
    let path = folder.join("cut.jsonl");
    fs::write(&path, [with("{\"request\": {\"method\": \"").as_bytes(), &"ä".as_bytes()[..1]].concat())
        .unwrap();
    let message = Sandbox::builder().replay(&path).start().await.unwrap_err().to_string();
    assert!(message.contains("cut.jsonl: line 4: it is not UTF-8"), "{message}");
    let message = Sandbox::builder().replay(folder.join("no.jsonl")).start().await.unwrap_err().to_string();
    assert!(message.contains("no.jsonl: "), "{message}");
}

#[tokio::test]
async fn a_file_that_is_there_is_not_overwritten() {
    let folder = Folder::new("present");
    let service = Sandbox::start().await.unwrap();
    let path = folder.file("seen.jsonl", "");
    let builder = || Sandbox::builder().record(service.base_url(), &path);
    let message = builder().start().await.unwrap_err().to_string();
    assert!(message.contains("seen.jsonl: it is there already"), "{message}");

    fs::remove_file(&path).unwrap();
    let _recorder = record(&service, &path).await;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
}
