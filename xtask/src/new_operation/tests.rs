//! Adds the operations of a small document to the real one.

use super::*;
use crate::diff::finding::Class;
use crate::diff::operations;
use crate::diff::seen::Known;
use crate::lint;
use crate::lint::tests::OPENAPI;
use std::collections::BTreeSet;
use std::{env, process};

const OPENAPI_FILE: &str = super::OPENAPI;
const UPSTREAM: &str = include_str!("tests/upstream.yaml");

/// Method, path, operationId, and the components that are new.
const ADDED: &[(&str, &str, &str, &[&str])] = &[
    (
        "get",
        "/organization/projects/{project_id}/webhooks",
        "list_project_webhooks",
        &[
            "WebhookId",
            "ProjectWebhookState",
            "Channel",
            "ProjectWebhookLastError",
            "ProjectWebhookTargetObject",
            "ProjectWebhookTarget",
            "ProjectWebhook",
            "ProjectWebhookList",
        ],
    ),
    (
        "post",
        "/organization/projects/{project_id}/webhooks",
        "create_project_webhook",
        &[
            "WebhookId",
            "ProjectWebhookState",
            "Channel",
            "ProjectWebhookLastError",
            "ProjectWebhookTargetObject",
            "ProjectWebhookTarget",
            "CreatedProjectWebhook",
            "CreateProjectWebhookRequest",
        ],
    ),
    (
        "post",
        "/organization/projects/{project_id}/webhooks/{webhook_id}",
        "update_project_webhook",
        &[
            "WebhookId",
            "WebhookId",
            "ProjectWebhookState",
            "Channel",
            "ProjectWebhookLastError",
            "ProjectWebhookTargetObject",
            "ProjectWebhookTarget",
            "ProjectWebhook",
            "NullableInteger",
            "UpdateProjectWebhookRequest",
        ],
    ),
    (
        "delete",
        "/organization/projects/{project_id}/webhooks/{webhook_id}",
        "delete_project_webhook",
        &["WebhookId", "WebhookId"],
    ),
    (
        "post",
        "/organization/projects/{project_id}/webhooks/{webhook_id}/archive",
        "archive_project_webhook",
        &[
            "WebhookId",
            "WebhookId",
            "ProjectWebhookState",
            "Channel",
            "ProjectWebhookLastError",
            "ProjectWebhookTargetObject",
            "ProjectWebhookTarget",
            "ProjectWebhook",
        ],
    ),
    (
        "post",
        "/organization/teams/{team_id}/members",
        "add_team_member",
        &["TeamId", "TeamId", "AddTeamMemberRequest"],
    ),
    (
        "delete",
        "/organization/teams/{team_id}/members/{user_id}",
        "remove_team_member",
        &["TeamId", "TeamId"],
    ),
    (
        "get",
        "/organization/teams/{team_id}/badges",
        "get_team_badges",
        &["TeamId", "TeamId", "TeamBadge", "TeamBadgeList"],
    ),
    (
        "post",
        "/organization/projects/{project_id}/rate_limits",
        "create_project_rate_limit",
        &["CreateProjectRateLimitRequest"],
    ),
];

/// Method, path, and what is said.
const REFUSED: &[(&str, &str, &str)] = &[
    ("get", "/organization/projects", "in openapi.yaml already, as `list_projects`"),
    ("get", "/organization/projects/{id}/users", "in openapi.yaml already, as `list_project_users`"),
    ("delete", "/organization/projects/{project_id}/webhooks", "which has GET, POST there"),
    ("get", "/organization/projects/{id}/webhooks", "/organization/projects/{project_id}/webhooks"),
    ("get", "/organization/webhook", "did you mean /organization/projects/{project_id}/webhooks or"),
    ("get", "/nothing/of/the/kind", "`cargo xtask spec diff` lists what is"),
    ("get", "/refused/logs", "`effective_at[gt]`, `effective_at[lt]`"),
    ("get", "/refused/mixed", "`kind` is one of several types"),
    ("post", "/refused/files", "multipart/form-data"),
    ("get", "/refused/export", "text/csv"),
    ("post", "/refused/nothing", "statuses of success are 204"),
    ("get", "/refused/tokens", "`version` in `header` is required"),
    ("get", "/refused/buckets", "does not take its cursor and `limit`"),
    ("get", "/refused/ratios", "a number with a fraction"),
    ("get", "/refused/things/{thing}", "must be called `{…_id}`"),
    ("post", "/refused/things/{thing_id}/frobnicate", "add it to VERBS"),
];

fn upstream() -> Value {
    read::parse(UPSTREAM).unwrap()
}

fn wanted(method: &str, path: &str, write: bool) -> Options {
    let upstream = PathBuf::from("upstream.yaml");
    Options { method: method.to_owned(), path: path.to_owned(), upstream, without: Vec::new(), write }
}

/// What a human would write, written by a machine: any text.
fn filled(text: &str) -> String {
    let mut whole = String::new();
    for line in text.lines() {
        let indent = &line[..line.len() - line.trim_start().len()];
        let line = match line.trim_start().split_once(": 'FIXME: ") {
            Some(("summary", _)) => format!("{indent}summary: Does it."),
            Some(("x-idempotent", _)) => format!("{indent}x-idempotent: true"),
            Some(("x-confirmation", _)) => format!("{indent}x-confirmation: team.member.deleted"),
            _ => {
                let mut parts = line.split("'FIXME: ");
                let first = parts.next().unwrap().to_owned();
                parts.fold(first, |line, part| format!("{line}Text.{}", part.split_once('\'').unwrap().1))
            }
        };
        whole += &format!("{line}\n");
    }
    whole
}

/// A directory of one test's own, with what the command reads.
struct Root(PathBuf);

impl Root {
    fn new(name: &str) -> Self {
        let root = env::temp_dir().join(format!("new-operation-{name}-{}", process::id()));
        for directory in [OPENAPI_FILE, "tests/it/operations"] {
            for file in crate::rust_files(&crate::root(), directory).unwrap() {
                fs::create_dir_all(root.join(&file).parent().unwrap()).unwrap();
                fs::copy(crate::root().join(&file), root.join(&file)).unwrap();
            }
        }
        Self(root)
    }

    fn files(&self) -> Vec<(String, String)> {
        let all = [OPENAPI_FILE, "tests"].into_iter();
        let all = all.flat_map(|path| crate::rust_files(&self.0, path).unwrap());
        all.map(|file| (file.clone(), fs::read_to_string(self.0.join(file)).unwrap())).collect()
    }
}

impl Drop for Root {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn each_operation_is_added_to_what_is_there_and_lint_generator_and_diff_accept_it() {
    let upstream = upstream();
    let root = Root::new("accepted");
    let before = operations::compare(&read::parse(OPENAPI).unwrap(), &upstream, Known::default())
        .unwrap()
        .findings
        .sorted();
    let before: BTreeSet<String> = before.into_iter().map(|finding| finding.key).collect();
    for (method, path, id, made) in ADDED {
        let Plan { addition, text, .. } = plan(OPENAPI, &upstream, &wanted(method, path, false)).unwrap();
        assert_eq!(addition.id, *id);
        assert_eq!(addition.made.iter().map(|made| made.name.as_str()).collect::<Vec<_>>(), *made, "{id}");

        let mut old = OPENAPI.split_inclusive('\n').peekable();
        let added: Vec<&str> =
            text.split_inclusive('\n').filter(|line| old.next_if(|known| known == line).is_none()).collect();
        assert!(old.next().is_none(), "{id}");
        assert_eq!(text.len(), OPENAPI.len() + added.iter().map(|line| line.len()).sum::<usize>(), "{id}");

        let file = root.0.join("filled.yaml");
        fs::write(&file, filled(&text)).unwrap();
        lint::run(&file).unwrap_or_else(|e| panic!("{id}: {e}"));
        fs::write(&file, &text).unwrap();
        let said = lint::run(&file).unwrap_err();
        assert!(said.contains("still to be written"), "{said}");

        let ours = read::parse(&filled(&text)).unwrap();
        for finding in operations::compare(&ours, &upstream, Known::default()).unwrap().findings.sorted() {
            let lenient = finding.key.starts_with("upstream required ")
                || finding.key.starts_with("upstream operation ")
                || finding.key.starts_with("upstream minLength ")
                || finding.key.starts_with("ours required POST ") && finding.key.ends_with(" request")
                || finding.key.starts_with("upstream parameter ") && finding.key.ends_with(" header")
                // Limits of `Limit1To100`, as for every list.
                || ["ours maximum Limit1To100 100", "ours minimum Limit1To100 1"].contains(&finding.key.as_str());
            let lenient = lenient || finding.key.starts_with("upstream default ");
            let old = before.contains(&finding.key);
            assert!(lenient || old || finding.class == Class::Cosmetic, "{id}: {finding:?}");
        }
    }
}

#[test]
fn an_entry_stands_where_its_neighbours_are() {
    let upstream = upstream();
    let after = |method: &str, path: &str, pairs: &[(&str, &str)]| {
        let text = plan(OPENAPI, &upstream, &wanted(method, path, false)).unwrap().text;
        for (first, second) in pairs {
            let place = |line: &str| {
                let found =
                    text.lines().position(|known| known == line || known.starts_with(&format!("{line} ")));
                found.unwrap_or_else(|| panic!("{line}\n{text}"))
            };
            assert!(place(first) < place(second), "{first} {second}");
        }
    };
    after(
        "get",
        "/organization/projects/{project_id}/webhooks",
        &[
            ("  - name: project_spend_alerts", "  - name: project_webhooks"),
            ("  - name: project_webhooks", "paths:"),
            (
                "  /organization/projects/{project_id}/spend_alerts/{alert_id}:",
                "  /organization/projects/{project_id}/webhooks:",
            ),
            ("  /organization/projects/{project_id}/webhooks:", "components:"),
            ("    SpendAlertId:", "    WebhookId:"),
            ("    WebhookId:", "    # Values with a type of their own"),
            ("    NotificationChannelType:", "    Channel:"),
            ("    Channel:", "    # List envelopes"),
            ("    ProjectWebhookList:", "    # Objects of replies"),
            ("    ProjectWebhook:", "    # Bodies of requests"),
        ],
    );
    after(
        "post",
        "/organization/projects/{project_id}/rate_limits",
        &[
            ("      operationId: list_project_rate_limits", "      operationId: create_project_rate_limit"),
            ("      operationId: create_project_rate_limit", "      operationId: update_project_rate_limit"),
        ],
    );
}

#[test]
fn both_parts_are_shown_and_nothing_is_written() {
    let root = Root::new("shown");
    let before = root.files();
    let golden = [
        ("get", "/organization/projects/{project_id}/webhooks", include_str!("tests/list.txt")),
        ("post", "/organization/teams/{team_id}/members", include_str!("tests/add.txt")),
        ("post", "/organization/projects/{project_id}/rate_limits", include_str!("tests/create.txt")),
    ];
    for (method, path, expected) in golden {
        let shown = at(&root.0, &upstream(), &wanted(method, path, false)).unwrap();
        assert_eq!(shown, expected, "{shown}");
    }
    assert_eq!(root.files(), before);
}

#[test]
fn what_is_written_can_be_written_upon() {
    let root = Root::new("written");
    let before = root.files();
    let upstream = upstream();
    for (method, path, id, _) in ADDED {
        let said = at(&root.0, &upstream, &wanted(method, path, true)).unwrap();
        assert!(said.contains(&format!("wrote `{id}` to openapi.yaml")), "{said}");
        let again = at(&root.0, &upstream, &wanted(method, path, true)).unwrap_err();
        assert!(again.contains("already"), "{again}");
    }
    let after = root.files();
    let changed: Vec<&str> =
        after.iter().filter(|file| !before.contains(file)).map(|(file, _)| file.as_str()).collect();
    let rows = ["organization.rs", "projects.rs"].map(|file| format!("tests/it/operations/{file}"));
    assert_eq!(changed, ["openapi.yaml", &rows[0], &rows[1]]);

    // Each thing once: components that one operation made, the next one found.
    let (_, text) = after.iter().find(|(file, _)| file == OPENAPI_FILE).unwrap();
    let file = root.0.join("filled.yaml");
    fs::write(&file, filled(text)).unwrap();
    lint::run(&file).unwrap_or_else(|e| panic!("{e}"));
    for (file, text) in after.iter().filter(|(file, _)| file.ends_with(".rs")) {
        syn::parse_file(text).unwrap_or_else(|e| panic!("{file}: {e}\n{text}"));
    }
    let tables: String =
        after.iter().filter(|(file, _)| file.starts_with("tests/")).map(|(_, text)| text.as_str()).collect();
    for (.., id, _) in ADDED {
        assert!(tables.contains(&format!("\"{id}\"")), "{id}");
    }
}

#[test]
fn what_cannot_be_taken_over_is_refused_with_the_reason() {
    for (method, path, expected) in REFUSED {
        let said = plan(OPENAPI, &upstream(), &wanted(method, path, false)).err();
        let said = said.unwrap_or_else(|| panic!("{method} {path} is not refused"));
        assert!(said.contains(expected), "{said}");
        assert!(said.contains("; ") || said.contains("did you mean"), "does not say what to do: {said}");
    }
}

#[test]
fn what_cannot_be_seen_is_refused() {
    let text = UPSTREAM
        .replace("last_error: {", "\"last\\u202eerror\": {")
        .replace("url: { type: string }", "\"u\\nrl\": { type: string }");
    let upstream = read::parse(&text).unwrap();
    for (method, path, ..) in [ADDED[0], ADDED[2]] {
        let said = plan(OPENAPI, &upstream, &wanted(method, path, false)).err().unwrap();
        assert!(said.contains("cannot be seen") && !steers(&said), "{said}");
    }
}

#[test]
fn a_parameter_can_be_left_out() {
    let options =
        Options { without: vec!["effective_at".to_owned()], ..wanted("get", "/refused/logs", false) };
    let planned = plan(OPENAPI, &upstream(), &options).unwrap();
    assert!(planned.addition.notes.iter().any(|note| note.contains("`effective_at` is left out")));
    let options = Options { without: vec!["nothing".to_owned()], ..wanted("get", "/refused/logs", false) };
    let said = plan(OPENAPI, &upstream(), &options).err().unwrap();
    assert!(said.contains("effective_at") || said.contains("no query parameter `nothing`"), "{said}");
}

#[test]
fn options_are_told_from_places() {
    let read = |line: &str| options(&line.split(' ').collect::<Vec<_>>());
    let known = read("GET /a/ --from b.json --write --without c").unwrap();
    let expected = Options {
        method: "get".to_owned(),
        path: "/a".to_owned(),
        upstream: PathBuf::from("b.json"),
        without: vec!["c".to_owned()],
        write: true,
    };
    assert_eq!(known, expected);
    for (line, expected) in [
        ("FETCH /a --from b", "METHOD `fetch` is none of GET, POST, PUT, PATCH, DELETE"),
        ("GET a --from b", "PATH `a`"),
        ("GET /a\" --from b", "has characters that no path of ours has"),
        ("GET /a", "--from is missing"),
        ("GET --from b", "METHOD and PATH"),
        ("GET /a --from", "--from needs a file"),
        ("GET /a --form b", "`--form` is no option"),
    ] {
        let said = read(line).unwrap_err();
        assert!(said.contains(expected), "{said}");
    }
}

/// What was chosen by hand is what the rule gives, without a look at what upstream calls it.
#[test]
fn the_names_of_our_own_operations_follow_from_their_paths() {
    let spec = Spec::read(OPENAPI).unwrap();
    let source = Source::new(&spec.document.root);
    for known in spec.operations.iter().filter(|known| known.handle.is_none() && known.whole.is_none()) {
        let operation = Operation::find(&source, &known.method, &known.path, &[]).unwrap();
        let mut facts = entry::facts(&source, &source, &operation).unwrap();
        facts.upstream = String::new();
        facts.upstream_maker = String::new();
        // The one whose name was too long to be read.
        let given = names::operation_id(&known.method, &known.path, &facts);
        let given = given.map(|id| id.replace("workload_identity_provider_federation_", "federation_"));
        assert_eq!(given.as_ref(), Ok(&known.id));
    }
}

#[test]
fn names_are_made_of_words() {
    for (word, one) in [
        ("users", "user"),
        ("policies", "policy"),
        ("speeches", "speech"),
        ("statuses", "status"),
        ("status", "status"),
        ("access", "access"),
        ("usage", "usage"),
    ] {
        assert_eq!(names::singular(word), one);
    }
    for (upstream, ours) in [
        ("ProjectListResponse", "ProjectList"),
        ("PublicRoleListResource", "RoleList"),
        ("AdminApiKeyCreateResponse", "CreatedAdminApiKey"),
        ("DeleteCertificateResponse", "CertificateDeleted"),
        ("Response", "Response"),
    ] {
        assert_eq!(names::cleaned(upstream), ours);
    }
    assert_eq!(names::part("Certificate", "certificate_details"), "CertificateDetails");
    assert_eq!(names::part("Invite", "role"), "InviteRole");
    assert_eq!(names::id("/organization/spend_alerts/{alert_id}", "alert_id"), "SpendAlertId");
    assert_eq!(names::id("/organization/projects/{project_id}/x", "project_id"), "ProjectId");
    assert_eq!(names::words("listAPIKeys-of_2"), ["list", "apikeys", "of", "2"]);
}
