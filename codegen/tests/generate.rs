//! What the generator refuses, and what it makes of things that openapi.yaml does not have yet.

use openai_admin_codegen::generate;
use openai_admin_codegen::spec::Spec;
use openai_admin_codegen::yaml::Problem;

const OPENAPI: &str = include_str!("../../openapi.yaml");

/// The real document with the first `old` replaced.
fn edited(old: &str, new: &str) -> String {
    assert!(OPENAPI.contains(old), "the document has no {old:?} any more: choose another edit");
    OPENAPI.replacen(old, new, 1)
}

/// Name and source of each file.
fn sources(openapi: &str) -> Result<Vec<(String, String)>, Problem> {
    generate::files(&Spec::read(openapi)?)
}

/// Replacement, and a line and a place at which the mistake is then reported.
const REFUSED: [(&str, &str, &str); 6] = [
    ("/schemas/CreateProjectRequest' }", "/schemas/Nothing' }", "paths /organization/projects post"),
    (
        "residency: { type: string, allOf: [{ $ref: '#/components/schemas/Residency' }],",
        "residency: { type: string, enum: [GLOBAL],",
        "components schemas Project properties residency",
    ),
    ("tags:\n  - name: projects\n", "tags:\n  - name: [projects\n", ""),
    ("openapi: 3.0.3", "openapi: 3.0.3\nopenapi: 3.0.3", ""),
    ("openapi: 3.0.3", "openapi: 3.1.0", "openapi"),
    (
        "        '200': { description: The new project.,",
        "        '201': { description: Another., content: { application/json: { schema: \
         { $ref: '#/components/schemas/ProjectUser' } } } }\n        \
         '200': { description: The new project.,",
        "paths /organization/projects post",
    ),
];

// One test, because the generator's panics are kept quiet by a hook that is shared by all threads.
#[test]
fn mistakes_are_reported_with_line_and_place_and_not_by_a_panic() {
    for (old, new, place) in REFUSED {
        let text = edited(old, new);
        let problem = sources(&text).expect_err(new);
        let said = problem.to_string();
        println!("{said}");
        assert!(problem.line > 1, "{said}");
        assert!(said.contains(&format!(": {place}")), "{said}");
    }
}

/// One thing of each kind that the generator would get wrong.
#[test]
fn mocks_take_what_openapi_allows_and_this_api_does_not_use_yet() {
    let text = edited(
        "        - name: include_archived\n",
        "        - name: owners[]\n          in: query\n          description: Owners.\n          \
         schema: { type: array, items: { $ref: '#/components/schemas/UserId' } }\n        \
         - name: created_at[gt]\n          in: query\n          description: A time.\n          \
         schema: { $ref: '#/components/schemas/Timestamp' }\n        \
         - name: include_archived\n",
    );
    let text = text.replacen("  /projects/{project_id}/roles:\n", "  /projects/{project_id}/users:\n", 1);
    // Both would be called users.
    let text = ["list", "create"].iter().fold(text, |text, verb| {
        let id = format!("operationId: {verb}_project_role");
        text.replacen(&id, &format!("x-handle: project(project_id).roles.{verb}\n      {id}"), 1)
    });
    let files = sources(&text).unwrap_or_else(|problem| panic!("{problem}"));
    let (_, mock) = files.into_iter().find(|(name, _)| name == "mock.rs").unwrap();
    let source: Vec<&str> = mock.split_whitespace().collect();
    let source = source.join(" ");
    for expected in [
        "pub fn owners<T>(self, value: T) -> Self where T: Into<Option<crate::types::UserId>>, { \
         if let Some(value) = value.into() { Self(self.0.query_param(\"owners[]\", value.to_string()))",
        "pub fn created_at_gt<T>(self, value: T) -> Self where T: Into<Option<i64>>,",
        // `/organization/projects/{project_id}/users` ends like that path.
        "let inner = inner.path_excludes(\"/organization/projects/\"); Self( inner \
         .method(::httpmock::Method::POST) \
         .path_matches(crate::mock::path(\"^/projects/[^/]*/users$\")), )",
    ] {
        assert!(source.contains(expected), "{expected}\n{source}");
    }
}
