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
const REFUSED: [(&str, &str, &str); 20] = [
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
    // What a deletion is confirmed with.
    (
        "      x-confirmation: role.deleted\n",
        "",
        "paths /projects/{project_id}/roles/{role_id} delete x-confirmation: missing",
    ),
    (
        "    post:\n      operationId: create_project\n",
        "    post:\n      operationId: create_project\n      x-confirmation: project.deleted\n",
        "paths /organization/projects post x-confirmation: only a DELETE",
    ),
    (
        "required: [id, deleted, object]\n      properties:\n",
        "required: [id, deleted, object, created_at]\n      properties:\n        created_at: { allOf: [{ $ref: \
         '#/components/schemas/Timestamp' }], description: A time. }\n",
        "paths /organization/admin_api_keys/{key_id} delete x-confirmation: `created_at`",
    ),
    (
        "required: [deleted, object]\n      properties:\n",
        "required: [deleted, object, id]\n      properties:\n        id: { type: string, description: An id. }\n",
        "paths /organization/projects/{project_id}/model_permissions delete x-confirmation: `id`",
    ),
    (
        "'Kind of the confirmation, such as `project.group.deleted`.'",
        "'Always `project.group.deleted`.'",
        "paths /organization/groups/{group_id}/roles/{role_id} delete x-confirmation: the schema",
    ),
    (
        "schema: { $ref: '#/components/schemas/Removed' }",
        "schema: { $ref: '#/components/schemas/ProjectGroupList' }",
        "paths /projects/{project_id}/users/{user_id}/roles/{role_id} delete x-confirmation: the reply",
    ),
    // What fields of a body ask of each other.
    (
        "x-one-of-required: [user_id, email]",
        "x-one-of-required: [user_id, e_mail]",
        "components schemas CreateProjectUserRequest x-one-of-required: `e_mail`",
    ),
    (
        "x-one-of-required: [user_id, email]",
        "x-one-of-required: [user_id, role]",
        "components schemas CreateProjectUserRequest x-one-of-required: `role`",
    ),
    (
        "x-mutually-exclusive: [[geography, residency]]",
        "x-mutually-exclusive: [[geography, region]]",
        "components schemas CreateProjectRequest x-mutually-exclusive 0: `region`",
    ),
    (
        "x-mutually-exclusive: [[geography, residency]]",
        "x-mutually-exclusive: [geography, residency]",
        "components schemas CreateProjectRequest x-mutually-exclusive 0: must list two",
    ),
    (
        "        scopes: { method: all_scopes, meaning: 'The restrictions",
        "        expires_in_seconds: { method: all_scopes, meaning: 'The restrictions",
        "components schemas UpdateApiKeyRequest x-empty-list expires_in_seconds: is not a list",
    ),
    (
        "scopes: { method: all_scopes, meaning: 'The restrictions",
        "scopes: { meaning: 'The restrictions",
        "components schemas UpdateApiKeyRequest x-empty-list scopes: needs",
    ),
    (
        "scopes: { method: all_scopes, meaning: 'The restrictions",
        "scopes: { method: expires_in, meaning: 'The restrictions",
        "components schemas UpdateApiKeyRequest x-empty-list scopes: the setter `expires_in`",
    ),
    (
        "x-required-upstream: [last_used_at, owner_project_access]",
        "x-required-upstream: [last_used_at, owner]",
        "components schemas ProjectApiKey x-required-upstream: `owner`",
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

/// Whether the endpoint of an operation makes a confirmation, and of what.
fn confirmed(openapi: &str, endpoint: &str) -> Option<String> {
    let sources = sources(openapi).unwrap_or_else(|problem| panic!("{problem}"));
    let (_, source) = sources.into_iter().find(|(name, _)| name == "endpoints.rs").expect("endpoints");
    let start = source.find(&format!("impl crate::call::Endpoint for {endpoint} {{")).expect("the endpoint");
    let block = &source[start..start + source[start..].find("\n}").expect("its end")];
    let made = block.split("fn confirmation(&self, was_absent: bool)").nth(1)?;
    Some(made.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[test]
fn confirmations_are_made_of_the_path_and_of_what_the_document_says() {
    let made = confirmed(OPENAPI, "DeleteProjectRole").unwrap();
    assert!(made.contains("id: self.role_id.as_str().into(),"), "{made}");
    assert!(made.contains("object: \"role.deleted\".into(),") && made.contains("deleted: true,"), "{made}");
    assert_eq!(confirmed(OPENAPI, "CreateProject"), None);

    // What other deletions have: the id of a parameter, and what may be missing.
    let members = edited(
        "    Removed:\n",
        "    Withdrawn:\n      type: object\n      description: Something.\n      required: [deleted, object, \
         project_id]\n      properties:\n        project_id: { $ref: '#/components/schemas/ProjectId' }\n        \
         note: { type: string, description: A note. }\n        object: { type: string, description: A kind. \
         }\n        deleted: { type: boolean, description: Whether. }\n    Removed:\n",
    );
    let (before, after) = members.split_once("operationId: remove_project_group\n").unwrap();
    let after = after.replacen("schemas/Removed'", "schemas/Withdrawn'", 1);
    let members = format!("{before}operationId: remove_project_group\n{after}");
    let made = confirmed(&members, "RemoveProjectGroup").unwrap();
    assert!(made.contains("project_id: self.project_id.clone(),") && made.contains("note: None,"), "{made}");

    // The reply says more than a path can tell.
    let other = OPENAPI.replace("x-confirmation: role.deleted\n", "x-confirmation: none\n");
    assert_eq!(confirmed(&other, "DeleteProjectRole"), None);
}

#[test]
fn doc_comments_are_lines_with_a_space() {
    let text = edited(
        "      description: Archived projects can be fetched too.\n",
        "      description: |-\n        One.\n\n          Two.\n",
    );
    let sources = sources(&text).unwrap_or_else(|problem| panic!("{problem}"));
    let lines = || sources.iter().flat_map(|(_, source)| source.lines()).map(str::trim_start);
    for line in lines() {
        let is_written = !line.starts_with("///") || line == "///" || line.starts_with("/// ");
        assert!(is_written && !line.starts_with("/**") && !line.ends_with("*/"), "{line}");
    }
    let lines: Vec<&str> = lines().collect();
    assert!(lines.windows(3).any(|lines| lines == ["/// One.", "///", "///   Two."]));
}
