//! Where operations are called from, tried with operations that openapi.yaml does not have yet.
#![cfg(feature = "generate")]
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use openai_admin_codegen::generate;
use openai_admin_codegen::handles::{Handle, handles, singular};
use openai_admin_codegen::spec::Spec;

const OPENAPI: &str = include_str!("../../openapi.yaml");

/// Spending on the client, and metering below a handle that has no path of its own.
const ADDED: &str = "
  /organization/spending:
    get:
      operationId: list_spending
      x-handle: spending
      tags: [spending]
      summary: Lists what was spent.
      description: In buckets of a day.
      x-idempotent: true
      x-cursor-style: next
      parameters:
        - { $ref: '#/components/parameters/After' }
        - { $ref: '#/components/parameters/Limit1To100' }
        - name: start_time
          in: query
          required: true
          description: The begin of the first bucket.
          schema: { $ref: '#/components/schemas/Timestamp' }
        - name: api_key_ids[]
          in: query
          description: Only these keys.
          schema: { type: array, items: { $ref: '#/components/schemas/ApiKeyId' } }
      PAGE
  /organization/metering/completions:
    get:
      operationId: list_metering_completions
      x-handle: metering.completions
      tags: [metering]
      summary: Lists the tokens that completions used.
      description: In buckets of a day.
      x-idempotent: true
      x-cursor-style: next
      parameters:
        - { $ref: '#/components/parameters/After' }
        - { $ref: '#/components/parameters/Limit1To100' }
      PAGE
";

/// What the lists among them answer. Its items do not matter here.
const PAGE: &str = "
      responses:
        '200': { description: The projects., content: { application/json: { schema: { $ref: '#/components/schemas/ProjectList' } } } }
        4XX: { $ref: '#/components/responses/Error' }
        5XX: { $ref: '#/components/responses/Error' }";

/// openapi.yaml with these operations, each edit made once.
fn document(edits: &[(&str, &str)]) -> String {
    let mut text =
        OPENAPI.replacen("\npaths:\n", &format!("\npaths:{}", ADDED.replace("PAGE", PAGE.trim_start())), 1);
    let tags = "  - name: spending\n    description: What was spent.\n  - name: metering\n    description: What was \
                used.\n";
    text = text.replacen("\npaths:\n", &format!("\n{tags}paths:\n"), 1);
    for (old, new) in edits {
        assert!(text.contains(old), "{old}");
        text = text.replacen(old, new, 1);
    }
    text
}

fn written(handles: &[Handle]) -> Vec<String> {
    let spec_calls = handles.iter().flat_map(|handle| {
        let way: String = handle
            .way
            .iter()
            .map(|step| match &step.parameter {
                Some(field) => format!("{}({}).", step.name, field.name),
                None => format!("{}.", step.name),
            })
            .collect();
        handle.calls.iter().map(move |call| format!("{} {way}{}", handle.name, call.method))
    });
    spec_calls.collect()
}

fn source(text: &str, file: &str) -> String {
    let files = generate::files(&Spec::read(text).unwrap()).unwrap_or_else(|problem| panic!("{problem}"));
    let (_, source) = files.into_iter().find(|(name, _)| name == file).unwrap();
    let words: Vec<&str> = source.split_whitespace().collect();
    words.join(" ")
}

#[test]
fn a_collection_is_of_one_thing() {
    for (many, one) in [
        ("users", "user"),
        ("policies", "policy"),
        ("statuses", "status"),
        ("access", "access"),
        ("batches", "batch"),
        ("external_storage", "external_storage"),
        ("service_tier_settings", "service_tier_setting"),
    ] {
        assert_eq!(singular(many), one);
    }
}

#[test]
fn the_path_gives_the_handle_and_the_verb_the_method() {
    let handles = handles(&Spec::read(OPENAPI).unwrap()).unwrap();
    let written = written(&handles);

    assert_eq!(written.len(), 143);
    for expected in [
        "Projects projects.archive",
        "ProjectUsers project(project_id).users.update",
        "ProjectUserRoles project(project_id).user(user_id).roles.assign",
        "ProjectServiceAccountApiKeys project(project_id).service_account(service_account_id).api_keys.create",
        "ProjectCertificates project(project_id).certificates.activate",
        "ProjectSpendLimit project(project_id).spend_limit.delete",
    ] {
        assert!(written.iter().any(|call| call == expected), "{expected}: {written:#?}");
    }
}

#[test]
fn x_handle_overrides_both_and_the_organization_has_no_prefix() {
    let text = document(&[]);
    let handles = handles(&Spec::read(&text).unwrap()).unwrap_or_else(|problem| panic!("{problem}"));
    let written = written(&handles);

    for expected in ["Client spending", "Metering metering.completions", "UserRoles user(user_id).roles.get"]
    {
        assert!(written.iter().any(|call| call == expected), "{expected}: {written:#?}");
    }
    let source = source(&text, "handles.rs");
    for expected in [
        "pub fn spending( &self, start_time: impl Into<crate::model::timestamp::Timestamp>, ) -> \
         List<endpoints::ListSpending> { self.list_of(endpoints::ListSpending::new(start_time)) }",
        "pub fn metering(&self) -> Metering { Metering { client: self.clone() } }",
        "pub fn completions(&self) -> List<endpoints::ListMeteringCompletions>",
        "pub fn user(&self, user_id: impl Into<crate::types::UserId>) -> UserScope {",
        "pub struct UserRoles { client: Client, user_id: crate::types::UserId, }",
        // The one below a project is another type.
        "pub struct ProjectUserRoles {",
    ] {
        assert!(source.contains(expected), "{expected}\n{source}");
    }
}

#[test]
fn required_query_parameters_are_arguments_and_lists_repeat_their_name() {
    let source = source(&document(&[]), "endpoints.rs");

    for expected in [
        "pub(crate) fn new( start_time: impl Into<crate::model::timestamp::Timestamp>, ) -> Self",
        "raw.list_spending( self.page.cursor(), self.api_key_ids.as_ref(), self.page.limit(), &self.start_time, )",
        "pub fn api_key_ids( mut self, api_key_ids: impl IntoIterator<Item = impl Into<crate::types::ApiKeyId>>, )",
    ] {
        assert!(source.contains(expected), "{expected}\n{source}");
    }
}

#[test]
fn names_that_clash_are_refused_with_their_place() {
    for (old, new, expected) in [
        // A call beside a handle of the same name.
        ("x-handle: spending", "x-handle: projects", "`projects` is a handle of `Client` already"),
        ("x-handle: spending", "x-handle: request", "`request` is a method of `Client` already"),
        ("x-handle: metering.completions", "x-handle: spending", "`spending` is a call of `Client` already"),
        // A handle beside another one of the same type.
        (
            "x-handle: spending",
            "x-handle: user_roles.spending",
            "another handle is called `UserRoles` already",
        ),
        ("x-handle: spending", "x-handle: user.spending", "`user` takes another argument than elsewhere"),
        ("x-handle: spending", "x-handle: project(x).spending", "`x` is not a parameter of the path"),
        ("x-handle: spending", "x-handle: Spending", "`Spending` is not a method"),
        ("x-handle: spending", "x-handle: ''", "`` is not a method"),
        ("get_user_role\n      tags: [user_roles]", "get_user_role\n      tags: [spending]", "need one tag"),
        ("tags: [metering]", "tags: [projects]", "need a tag each"),
        // A handle and a component.
        (
            "    UserProject:",
            "    UserRoles: { type: string, format: id, description: An id. }\n    UserProject:",
            "a handle has this name",
        ),
        // Two names in the document that are one in Rust.
        ("name: api_key_ids[]", "name: start.time", "`start_time`"),
    ] {
        let text = document(&[(old, new)]);
        let made = Spec::read(&text).and_then(|spec| generate::files(&spec).map(|_| ()));
        let problem = made.expect_err(new);
        assert!(problem.to_string().contains(expected), "{expected}: {problem}");
        assert!(problem.line > 1, "{problem}");
    }
}
