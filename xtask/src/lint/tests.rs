//! Breaks each rule by a small edit of the real document.

use openai_admin_codegen::rules::{RULES, Report, read};
use openai_admin_codegen::yaml::{Document, Problem};
use std::collections::BTreeSet;

/// The real document.
pub(crate) const OPENAPI: &str = include_str!("../../../openapi.yaml");

/// The real document with the first `old` replaced.
pub(crate) fn edited(old: &str, new: &str) -> String {
    let text = OPENAPI.replacen(old, new, 1);
    assert_ne!(text, OPENAPI, "the document has no {old:?} any more: choose another edit");
    text
}

/// What is wrong with a document.
fn findings(text: &str) -> Vec<Problem> {
    read(text).err().unwrap_or_default()
}

/// Rule, edit, and the place of what is found.
const CASES: &[(&str, &str, &str, &str)] = &[
    (
        "operation ids",
        "Id: list_projects\n",
        "Id: fetch_projects\n",
        "paths /organization/projects get operationId",
    ),
    ("operation ids", "Id: list_projects\n", "Id: list\n", "paths /organization/projects get operationId"),
    (
        "operation ids",
        "Id: list_projects\n",
        "Id: listProjects\n",
        "paths /organization/projects get operationId",
    ),
    (
        "operation ids",
        "Id: create_project\n",
        "Id: list_projects\n",
        "paths /organization/projects post operationId",
    ),
    ("tags", "tags: [projects]", "tags: []", "paths /organization/projects get tags"),
    ("tags", "tags: [projects]", "tags: [projects, project_users]", "paths /organization/projects get tags"),
    ("tags", "tags: [projects]", "tags: [elsewhere]", "paths /organization/projects get tags"),
    ("tags", "    description: Members of a project.\n", "", "tags 1"),
    ("tags", "tags:\n", "tags:\n  - { name: nothing, description: Nothing. }\n", "tags 0"),
    (
        "texts of operations",
        "Creates a project.",
        "Creates a project",
        "paths /organization/projects post summary",
    ),
    (
        "texts of operations",
        "Creates a project.",
        "Creates it. All.",
        "paths /organization/projects post summary",
    ),
    (
        "texts of operations",
        "Creates a project.",
        "Create a project.",
        "paths /organization/projects post summary",
    ),
    (
        "texts of operations",
        "      summary: Creates a project.\n",
        "",
        "paths /organization/projects post summary",
    ),
    (
        "texts of operations",
        "      description: Archived projects can be fetched too.\n",
        "",
        "paths /organization/projects/{project_id} get description",
    ),
    (
        "descriptions",
        "      description: Cursor of the page to fetch, taken from the page before it.\n",
        "",
        "components parameters After description",
    ),
    (
        "descriptions",
        ", description: Id of a spend alert. }",
        " }",
        "components schemas SpendAlertId description",
    ),
    (
        "descriptions",
        "name: { type: string, nullable: true, description: Name shown in reports. }",
        "name: { type: string, nullable: true }",
        "components schemas Project properties name description",
    ),
    (
        "descriptions",
        "        description: Id of the rate limit, such as `rl-gpt-4o`.\n",
        "",
        "parameters 1 description",
    ),
    (
        "named components",
        "schema: { type: boolean, default: false }",
        "schema: { type: string, enum: [a] }",
        "paths /organization/projects get parameters 2 schema",
    ),
    (
        "named components",
        "name: { type: string, nullable: true, description: Name shown",
        "name: { type: string, format: password, description: Name shown",
        "components schemas Project properties name",
    ),
    (
        "named components",
        "name: { type: string, nullable: true, description: Name shown",
        "name: { type: integer, format: unixtime, description: Name shown",
        "components schemas Project properties name",
    ),
    (
        "named components",
        "schema: { $ref: '#/components/schemas/UserId' }",
        "schema: { type: string, format: id }",
        "components parameters UserId schema",
    ),
    (
        "meanings of enums",
        "        asc: Oldest or smallest first.\n",
        "",
        "components schemas Order x-enum-descriptions",
    ),
    (
        "meanings of enums",
        "enum: [asc, desc]",
        "enum: [asc]",
        "components schemas Order x-enum-descriptions desc",
    ),
    (
        "idempotence",
        "x-idempotent: true",
        "x-idempotent: false",
        "paths /organization/projects get x-idempotent",
    ),
    (
        "idempotence",
        "x-idempotent: false",
        "x-idempotent: true",
        "paths /organization/projects post x-idempotent",
    ),
    ("idempotence", "      x-idempotent: false\n", "", "paths /organization/projects post x-idempotent"),
    (
        "cursor style",
        "      x-cursor-style: last_id\n",
        "",
        "paths /organization/projects get x-cursor-style",
    ),
    ("cursor style", "style: last_id", "style: next", "paths /organization/projects get x-cursor-style"),
    (
        "cursor style",
        "      x-idempotent: false\n",
        "      x-idempotent: false\n      x-cursor-style: last_id\n",
        "paths /organization/projects post x-cursor-style",
    ),
    (
        "extensions",
        "      x-idempotent: false\n",
        "      x-idempotent: false\n      x-harmless: true\n",
        "paths /organization/projects post x-harmless",
    ),
    (
        "extensions",
        "    ProjectStatus:\n",
        "    ProjectStatus:\n      x-carries-secret: true\n",
        "components schemas ProjectStatus x-carries-secret",
    ),
    (
        "responses",
        "        5XX: { $ref: '#/components/responses/Error' }\n",
        "",
        "paths /organization/projects get responses",
    ),
    (
        "responses",
        "        5XX: { $ref: '#/components/responses/Error' }\n",
        "        5XX: { description: It failed. }\n",
        "paths /organization/projects get responses 5XX",
    ),
    (
        "responses",
        "        5XX: { $ref: '#/components/responses/Error' }\n",
        "        5XX: { $ref: '#/components/responses/Error' }\n        '204': { description: Nothing. }\n",
        "paths /organization/projects get responses",
    ),
    (
        "open objects",
        "    ProjectList:\n      type: object\n",
        "    ProjectList:\n      type: object\n      additionalProperties: false\n",
        "components schemas ProjectList additionalProperties",
    ),
    (
        "object fields",
        "object: { type: string, description",
        "object: { type: boolean, description",
        "components schemas ProjectList properties object",
    ),
    (
        "defaults of requests",
        "geography: { type: string, nullable: true,",
        "geography: { type: string, nullable: true, default: EU,",
        "components schemas CreateProjectRequest properties geography default",
    ),
    (
        "references",
        "json: { schema: { $ref: '#/components/schemas/ErrorResponse' }",
        "json: { schema: { $ref: '#/components/schemas/Nothing' }",
        "components responses Error content application/json schema",
    ),
    (
        "unused components",
        "    SpendAlertId: {",
        "    Other: { type: string, format: id, description: Id. }\n    SpendAlertId: {",
        "components schemas Other",
    ),
    (
        "unused components",
        "  parameters:\n    ProjectId:\n",
        "  parameters:\n    Other: { name: other, in: query, description: Other., schema: { type: string } }\n    ProjectId:\n",
        "components parameters Other",
    ),
    (
        "path templates",
        "  /organization/projects/{project_id}:\n",
        "  /organization/projects/{project}:\n",
        "paths /organization/projects/{project}",
    ),
    (
        "nullable",
        "residency: { type: string, allOf:",
        "residency: { allOf:",
        "components schemas Project properties residency nullable",
    ),
    (
        "keywords",
        "name: { type: string, nullable: true, description: Name shown",
        "name: { type: string, pattern: a, nullable: true, description: Name shown",
        "components schemas Project properties name pattern",
    ),
    (
        "recursion",
        "name: { type: string, nullable: true, description: Name shown in reports. }",
        "name: { $ref: '#/components/schemas/Project' }",
        "components schemas Project properties name",
    ),
    (
        "names",
        "name: { type: string, nullable: true, description: Name shown",
        "theName: { type: string, nullable: true, description: Name shown",
        "components schemas Project properties theName",
    ),
    (
        "placeholders",
        "    description: Members of a project.",
        "    description: 'FIXME: what is in it.'",
        "tags 1 description",
    ),
];

#[test]
fn the_document_keeps_all_rules() {
    let said: Vec<String> = findings(OPENAPI).iter().map(ToString::to_string).collect();
    assert!(said.is_empty(), "{}", said.join("\n"));
}

#[test]
fn each_rule_names_the_place_that_breaks_it() {
    for (name, old, new, place) in CASES {
        let text = edited(old, new);
        let document = Document::parse(&text).unwrap();
        let (rule, apply) = RULES.iter().find(|(known, _)| known == name).unwrap();
        let mut report = Report { document: &document, rule, found: Vec::new() };
        apply(&mut report);
        let said: Vec<String> = report.found.iter().map(|found| found.within("openapi.yaml")).collect();
        let named =
            said.iter().any(|line| line.starts_with("openapi.yaml:") && line.contains(&format!("{place}: ")));
        assert!(named, "{name}, {new:?}: {said:?}");
        assert!(said.iter().all(|line| line.ends_with(&format!("(rule: {name})"))), "{said:?}");
        assert!(said.iter().all(|line| line.contains("; ")), "does not say what to do: {said:?}");
        assert!(!findings(&text).is_empty());
    }
}

#[test]
fn no_rule_is_without_a_case() {
    let rules: BTreeSet<&str> = RULES.iter().map(|(name, _)| *name).collect();
    let cases: BTreeSet<&str> = CASES.iter().map(|(name, ..)| *name).collect();
    assert_eq!(rules, cases);
}

#[test]
fn findings_name_the_line() {
    let found = findings(&edited("summary: Creates a project.", "summary: Creates a project"));
    let line = OPENAPI.lines().position(|line| line.contains("summary: Creates a project.")).unwrap() + 1;
    assert_eq!(found.iter().map(|problem| problem.line).collect::<Vec<_>>(), [line]);
}

#[test]
fn all_findings_are_reported_at_once_and_the_reader_s_comes_first() {
    let text = edited("      x-idempotent: true\n", "").replacen("title: ", "x-title: ", 1);
    let text = text.replacen("Creates a project.", "Creates a project", 1);
    let places: Vec<String> = findings(&text).into_iter().map(|problem| problem.place).collect();
    let get = "/paths/~1organization~1projects/get/x-idempotent";
    assert_eq!(places, [get, "/info/x-title", "/paths/~1organization~1projects/post/summary"]);
}

#[test]
fn what_is_not_yaml_is_one_finding() {
    assert_eq!(findings("a: [").len(), 1);
    assert_eq!(findings("").len(), 1);
}

#[test]
fn an_unquoted_version_and_a_type_that_is_not_supported_are_told_as_what_they_are() {
    for (old, new, place, message) in [
        (
            "openapi: 3.0.3",
            "openapi: 3.0",
            "/openapi",
            "must be a text, not the number 3.0; put it in quotes",
        ),
        ("  version: 2.3.0", "  version: 2.3", "/info/version", "must be a text, not the number 2.3"),
        ("type: boolean", "type: number", "", "`type: number` is not supported here; use string,"),
    ] {
        let found = findings(&edited(old, new));
        assert!(
            found
                .iter()
                .any(|problem| problem.place.starts_with(place) && problem.message.starts_with(message)),
            "{new}: {found:?}"
        );
    }
}
