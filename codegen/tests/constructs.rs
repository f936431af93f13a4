//! Constructs that openapi.yaml does not have: each ends in a line of the document, or in names that can stand
//! side by side.

use openai_admin_codegen::generate;
use openai_admin_codegen::spec::Spec;
use openai_admin_codegen::yaml::Problem;
use std::collections::BTreeSet;

const OPENAPI: &str = include_str!("../../openapi.yaml");

/// The real document with `new` put before the first `anchor`.
fn before(anchor: &str, new: &str) -> String {
    assert!(OPENAPI.contains(anchor), "the document has no {anchor:?} any more: choose another anchor");
    OPENAPI.replacen(anchor, &format!("{new}{anchor}"), 1)
}

fn component(name: &str, schema: &str) -> String {
    before("    ProjectRole:", &format!("    {name}: {schema}\n"))
}

/// With a property of a project, which is a reply.
fn property(name: &str, schema: &str) -> String {
    before(
        "        name: { type: string, nullable: true, description: Name shown in reports. }",
        &format!("        {name}: {schema}\n"),
    )
}

/// With a query parameter of a list.
fn query(name: &str, schema: &str, more: &str) -> String {
    let parameter = format!(
        "        - name: {name}\n          in: query\n          description: A filter.\n{more}          schema: {schema}\n"
    );
    before("        - name: include_archived\n", &parameter)
}

/// Names that appear twice in one struct, enum, module or block of methods.
#[derive(Default)]
struct Twice(Vec<String>);

impl Twice {
    fn add<'a>(&mut self, owner: &str, names: impl Iterator<Item = &'a syn::Ident>) {
        let mut seen = BTreeSet::new();
        self.0.extend(names.filter(|name| !seen.insert(*name)).map(|name| format!("{owner}: {name}")));
    }
}

impl Twice {
    fn items(&mut self, items: &[syn::Item]) {
        self.add(
            "types",
            items.iter().filter_map(|item| match item {
                syn::Item::Struct(item) => Some(&item.ident),
                syn::Item::Enum(item) => Some(&item.ident),
                _ => None,
            }),
        );
        for item in items {
            match item {
                syn::Item::Struct(item) => {
                    self.add(
                        &item.ident.to_string(),
                        item.fields.iter().filter_map(|field| field.ident.as_ref()),
                    );
                }
                syn::Item::Enum(item) => {
                    self.add(&item.ident.to_string(), item.variants.iter().map(|variant| &variant.ident));
                }
                syn::Item::Impl(block) => {
                    let methods = block.items.iter().filter_map(|item| match item {
                        syn::ImplItem::Fn(method) => Some(method),
                        _ => None,
                    });
                    self.add("impl", methods.clone().map(|method| &method.sig.ident));
                    methods.for_each(|method| self.arguments(&method.sig));
                }
                syn::Item::Mod(module) => {
                    self.items(module.content.as_ref().map_or(&[], |(_, items)| items));
                }
                _ => {}
            }
        }
    }

    fn arguments(&mut self, signature: &syn::Signature) {
        let names = signature.inputs.iter().filter_map(|input| match input {
            syn::FnArg::Typed(argument) => match &*argument.pat {
                syn::Pat::Ident(pattern) => Some(&pattern.ident),
                _ => None,
            },
            syn::FnArg::Receiver(_) => None,
        });
        self.add(&signature.ident.to_string(), names);
    }
}

fn generated(text: &str) -> Result<Vec<(String, String)>, Problem> {
    generate::files(&Spec::read(text)?)
}

/// Fails unless the document is refused in this place, with its line.
fn refused(text: &str, place: &str, what: &str) {
    let problem = match Spec::read(text) {
        Ok(spec) => generate::files(&spec).err(),
        Err(problem) => Some(problem),
    };
    let problem = problem.unwrap_or_else(|| panic!("{what} is not refused"));
    let said = problem.to_string();
    assert!(problem.line > 1 && said.contains(place), "{what}: {said}");
}

#[test]
fn keywords_that_are_not_carried_are_refused_by_line() {
    let of_text = [
        "format: date-time",
        "format: date",
        "format: uuid",
        "format: email",
        "format: strange",
        "pattern: '^a'",
        "uniqueItems: true",
        "multipleOf: 2",
        "minProperties: 1",
        "maxProperties: 1",
        "readOnly: true",
        "writeOnly: true",
        "const: a",
        "example: a",
        "deprecated: true",
        "externalDocs: { url: a }",
        "anyOf: [{ type: string }]",
        "not: { type: string }",
        "minimum: 1",
        "maximum: 1",
        "exclusiveMinimum: true",
        "exclusiveMaximum: true",
        "minItems: 1",
        "maxItems: 1",
        "items: { type: string }",
        "required: [a]",
        "additionalProperties: true",
        "xml: { name: a }",
        "minLength: 0.5",
        "maxLength: '3'",
        "unheard: true",
    ];
    for keyword in of_text {
        let schema = format!("{{ type: string, description: A text., {keyword} }}");
        refused(&property("extra", &schema), "schemas Project properties extra", keyword);
        refused(&query("extra", &schema, ""), "/organization/projects get parameters", keyword);
        let body = OPENAPI.replacen("minLength: 1", keyword, 1);
        refused(&body, "components schemas", keyword);
    }
    let others = [
        "{ type: integer, format: float, description: A. }",
        "{ type: integer, format: int128, description: A. }",
        "{ type: integer, minLength: 1, description: A. }",
        "{ type: integer, exclusiveMinimum: true, minimum: 1, description: A. }",
        "{ type: integer, minimum: 0.5, description: A. }",
        "{ type: integer, maximum: 9223372036854775808, description: A. }",
        "{ type: number, format: double, description: A. }",
        "{ type: number, description: A. }",
        "{ type: 'null', description: A. }",
        "{ type: boolean, minimum: 1, description: A. }",
        "{ type: object, additionalProperties: { type: string }, description: A. }",
        "{ type: object, additionalProperties: { type: integer, format: int64 }, description: A. }",
        "{ type: object, minProperties: 1, description: A. }",
        "{ type: array, items: { type: string, format: date }, description: A. }",
        "{ type: array, uniqueItems: true, items: { type: string }, description: A. }",
        "{ type: array, description: A. }",
        "{ anyOf: [{ type: string }, { type: integer }], description: A. }",
        "{ not: { type: string }, description: A. }",
        "{ description: A. }",
        "{ type: integer, minimum: 1, allOf: [{ $ref: '#/components/schemas/Timestamp' }], description: A. }",
        "{ type: string, maxLength: 1, allOf: [{ $ref: '#/components/schemas/ProjectId' }], description: A. }",
        "{ $ref: '#/components/schemas/ProjectId', description: A. }",
        "{ $ref: '#/components/schemas/ProjectId', nullable: true }",
    ];
    for schema in others {
        refused(&property("extra", schema), "schemas Project properties extra", schema);
    }
}

#[test]
fn parts_of_operations_that_are_not_carried_are_refused_by_line() {
    for more in [
        "style: form",
        "explode: false",
        "allowReserved: true",
        "allowEmptyValue: true",
        "deprecated: true",
        "example: a",
        "content: {}",
    ] {
        let text = query("extra", "{ type: string }", &format!("          {more}\n"));
        refused(&text, "/organization/projects get parameters", more);
    }
    for within in ["header", "cookie"] {
        let text = query("extra", "{ type: string }", "").replacen(
            "in: query\n          description: A filter",
            &format!("in: {within}\n          description: A filter"),
            1,
        );
        refused(&text, "/organization/projects get parameters", within);
    }
    for more in
        ["deprecated: true", "security: []", "servers: []", "callbacks: {}", "externalDocs: { url: a }"]
    {
        let text = before("      operationId: list_projects\n", &format!("      {more}\n"));
        refused(&text, "paths /organization/projects get", more);
    }
    for part in ["headers: {}", "links: {}"] {
        let text = OPENAPI.replacen(
            "'200': { description: The new project.,",
            &format!("'200': {{ description: The new project., {part},"),
            1,
        );
        assert_ne!(text, OPENAPI);
        refused(&text, "/organization/projects post responses 200", part);
    }
    let types = OPENAPI.replacen(
        "content: { application/json:",
        "content: { text/plain: { schema: { type: string } }, application/json:",
        1,
    );
    assert_ne!(types, OPENAPI);
    refused(&types, "content text/plain", "two types of content");
    for kind in ["headers", "examples", "requestBodies", "links"] {
        refused(&before("  schemas:\n", &format!("  {kind}: {{}}\n")), &format!("components {kind}"), kind);
    }
    for key in ["trace", "head", "options", "servers"] {
        let text = OPENAPI.replacen(
            "  /organization/projects:\n",
            &format!("  /organization/projects:\n    {key}: {{}}\n"),
            1,
        );
        refused(&text, &format!("paths /organization/projects {key}"), key);
    }
    let only = component(
        "OnlyValue",
        "{ type: string, description: A., enum: [one], x-enum-descriptions: { one: One. } }",
    );
    let parameter = "        - name: only\n          in: query\n          required: true\n          description: A.\n          schema: { $ref: '#/components/schemas/OnlyValue' }\n";
    let only = only.replacen(
        "        - name: include_archived\n",
        &format!("{parameter}        - name: include_archived\n"),
        1,
    );
    refused(&only, "/organization/projects get parameters", "a required parameter with one value");
}

#[test]
fn names_that_collide_or_are_taken_are_refused_by_line() {
    for name in [
        "self",
        "Self",
        "super",
        "crate",
        "_",
        "__",
        "''",
        "createdAt",
        "1st",
        "é",
        "'[]'",
        "Name",
        "created-at",
        "created.at",
    ] {
        let schema = "{ type: string, description: A. }";
        refused(&property(name, schema), "schemas Project properties", name);
    }
    for name in [
        "self",
        "super",
        "crate",
        "_",
        "''",
        "value",
        "client",
        "header_map",
        "request",
        "url",
        "query",
        "body",
        "include-archived",
        "'include_archived[]'",
        "limit",
        "after",
        "include_archived",
    ] {
        refused(&query(name, "{ type: string }", ""), "/organization/projects get", name);
    }
    let schema = "{ type: object, description: A., properties: { a: { type: string, description: A. } } }";
    for name in [
        "String",
        "Option",
        "Vec",
        "Result",
        "Box",
        "Some",
        "None",
        "Ok",
        "Err",
        "Self",
        "Client",
        "Page",
        "Error",
        "Nullable",
        "UnknownValue",
        "project",
        "PROJECT",
        "projectlist",
        "a_b",
        "1A",
    ] {
        refused(&component(name, schema), "components schemas", name);
    }
    for values in
        ["[]", "[a_b, a-b]", "[a, a]", "['']", "[1a]", "[self]", "[unknown]", "[a.b, a b]", "['?']", "[a, A]"]
    {
        let words = values.trim_matches(['[', ']']).split(", ").filter(|value| !value.is_empty());
        let mut seen = BTreeSet::new();
        let meanings: Vec<String> =
            words.filter(|value| seen.insert(*value)).map(|value| format!("{value}: A.")).collect();
        let schema = format!(
            "{{ type: string, description: A., enum: {values}, x-enum-descriptions: {{ {} }} }}",
            meanings.join(", ")
        );
        refused(&component("Odd", &schema), "components schemas Odd", values);
    }
    let own =
        "{ type: object, description: A., properties: { again: { $ref: '#/components/schemas/Odd' } } }";
    refused(&component("Odd", own), "components schemas Odd", "an object within itself");
    let page = "{ type: object, description: A., required: [object, data], properties: { object: { type: string, description: A. }, data: { type: array, description: A., items: { $ref: '#/components/schemas/Odd' } } } }";
    refused(&component("Odd", page), "components schemas Odd", "a page of itself");
}

#[test]
fn what_is_not_refused_has_names_that_stand_side_by_side() {
    let mut texts = vec![OPENAPI.to_owned()];
    // All at once: each generation takes a while.
    let mut text = OPENAPI.to_owned();
    for name in ["type", "fn", "value", "client", "async", "match", "a1", "created_at.gt", "struct", "cursor"]
    {
        let anchor = "        name: { type: string, nullable: true, description: Name shown in reports. }";
        text = text.replacen(
            anchor,
            &format!("        {name}: {{ type: string, description: A. }}\n{anchor}"),
            1,
        );
    }
    for name in ["type", "fn", "'at[gt]'", "'many[]'", "cursor", "where"] {
        let anchor = "        - name: include_archived\n";
        let parameter = format!(
            "        - name: {name}\n          in: query\n          description: A.\n          schema: {{ type: string }}\n"
        );
        text = text.replacen(anchor, &(parameter + anchor), 1);
    }
    texts.push(text);
    for text in texts {
        let files = generated(&text).unwrap_or_else(|problem| panic!("{problem}"));
        for (name, source) in files {
            let mut twice = Twice::default();
            twice.items(&syn::parse_file(&source).unwrap_or_else(|e| panic!("{name}: {e}")).items);
            assert!(twice.0.is_empty(), "{name}: {:?}", twice.0);
        }
    }
}
