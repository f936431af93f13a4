//! What the service's document said and had when we last looked, and what it says now.

use crate::diff::ignore::Ignores;
use crate::diff::seen::Known;
use crate::diff::show::Format;
use crate::diff::{SEEN, operations, read, report, run};
use crate::lint::tests::OPENAPI;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

/// Ours, in other words than theirs.
const OURS: &str = "openapi: 3.0.3
paths:
  /a/{id}:
    post:
      summary: Ours.
      description: Our words.
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
        - { name: p, in: query, description: Ours., schema: { type: string } }
      requestBody: { description: Ours., content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } }
      responses:
        200: { description: Ours., content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } }
        4XX: { description: Ours. }
    delete: { description: Ours. }
components:
  schemas:
    A:
      type: object
      description: Ours.
      properties: { a: { type: string, description: Ours. }, b: { $ref: '#/components/schemas/B' } }
    B: { type: string, enum: [one, two], description: Ours. }
";
const THEIRS: &str = "openapi: 3.1.0
paths:
  /a/{key}:
    post:
      summary: Their summary.
      description: What it does.
      parameters:
        - { name: key, in: path, required: true, description: The key., schema: { type: string } }
        - { name: p, in: query, description: The parameter., schema: { type: string, description: Of the schema. } }
      requestBody: { description: The body., content: { application/json: { schema: { $ref: '#/components/schemas/X' } } } }
      responses:
        200: { description: The reply., content: { application/json: { schema: { $ref: '#/components/schemas/X' } } } }
        404: { description: Not there. }
    delete: { description: Deletes it., responses: {} }
components:
  schemas:
    X:
      type: object
      description: The object.
      properties:
        a: { type: string, description: The property. }
        b: { anyOf: [{ const: one, description: The first value. }, { const: two }] }
";

fn theirs(old: &str, new: &str) -> Value {
    let text = THEIRS.replacen(old, new, 1);
    assert!(old == new || text != THEIRS, "{old}");
    read::parse(&text).unwrap()
}

/// What is written down of a document.
fn seen(theirs: &Value) -> String {
    let ours = read::parse(OURS).unwrap();
    let compared = operations::compare(&ours, theirs, Known::default()).unwrap();
    compared.seen.record(&Known::default(), &BTreeSet::new())
}

/// What is found now that was not there when we last looked.
fn found(now: &Value) -> Vec<String> {
    let known = Known::parse(&seen(&theirs("", ""))).unwrap();
    let ours = read::parse(OURS).unwrap();
    let (report, _) = report(&ours, now, (&Ignores::default(), known), true).unwrap();
    let mut found: Vec<String> =
        report.shown.iter().map(|finding| format!("{}: {}", finding.class.name(), finding.key)).collect();
    found.sort();
    found
}

#[test]
fn a_text_that_changed_came_or_went_is_told() {
    for (old, new, expected) in [
        ("Their summary.", "Another.", "differs text POST /a/{id}"),
        ("What it does.", "What else it does.", "differs text POST /a/{id}"),
        ("      description: What it does.\n", "", "gone text POST /a/{id}"),
        ("The key.", "Another.", "differs text POST /a/{id} ?id"),
        ("The parameter.", "Another.", "differs text POST /a/{id} ?p"),
        ("The body.", "Another.", "differs text POST /a/{id} request"),
        ("The reply.", "Another.", "differs text POST /a/{id} 200"),
        ("Not there.", "Another.", "differs text POST /a/{id} 404"),
        ("The property.", "Another.", "differs text A.a"),
        ("a: { type: string, description: The property. }", "a: { type: string }", "gone text A.a"),
        ("The first value.", "Another.", "differs text A.b"),
        ("{ const: two }", "{ const: two, description: The second. }", "upstream text A.b"),
    ] {
        assert_eq!(
            found(&theirs(old, new)),
            [format!("meaning may have changed: {expected}")],
            "{old} -> {new}"
        );
    }
    // One text of theirs at several places of ours is one difference.
    assert_eq!(found(&theirs("The object.", "Another.")).len(), 1);
}

#[test]
fn other_line_breaks_and_references_say_nothing_else() {
    let inlined = theirs("", "");
    assert_eq!(found(&inlined), Vec::<String>::new());
    assert_eq!(found(&theirs("The property.", "'The\n\n          property. '")), Vec::<String>::new());
    let mut inlined = theirs("", "");
    let schema = inlined["components"]["schemas"]["X"].clone();
    let operation = &mut inlined["paths"]["/a/{key}"]["post"];
    for place in ["/requestBody", "/responses/200"] {
        *operation.pointer_mut(&format!("{place}/content/application~1json/schema")).unwrap() =
            schema.clone();
    }
    assert_eq!(found(&inlined), Vec::<String>::new());
}

#[test]
fn what_was_there_is_gone_and_what_never_was_is_ours_only() {
    for (old, new, expected) in [
        (
            "    delete: { description: Deletes it., responses: {} }\n",
            "",
            "gone upstream: gone operation DELETE /a/{id}",
        ),
        (
            "        - { name: p, in: query, description: The parameter., schema: { type: string, description: Of the schema. } }\n",
            "",
            "gone upstream: gone parameter POST /a/{id} ?p",
        ),
        ("        a: { type: string, description: The property. }\n", "", "gone upstream: gone property A.a"),
        (", { const: two }", "", "breaking for writers: gone value B two"),
        ("        404: { description: Not there. }\n", "", "gone upstream: gone status POST /a/{id} 404"),
    ] {
        let found = found(&theirs(old, new));
        assert!(found.contains(&expected.to_owned()), "{found:?}");
        assert!(!found.iter().any(|line| line.contains("ours")), "{found:?}");
    }
    // Before it was ever read.
    let ours = read::parse(OURS).unwrap();
    let less = theirs("        a: { type: string, description: The property. }\n", "");
    let known = Known::parse(&seen(&less)).unwrap();
    let (report, _) = report(&ours, &less, (&Ignores::default(), known), false).unwrap();
    assert_eq!(
        report.shown.iter().map(|finding| finding.key.as_str()).collect::<Vec<_>>(),
        ["ours property A.a"]
    );
}

#[test]
fn a_document_without_texts_is_told_in_one_sentence() {
    let mut bare = theirs("", "").to_string();
    while let Some((start, rest)) = bare.split_once("\"description\":\"") {
        let rest = rest.split_once('"').unwrap().1;
        bare = format!("{}{rest}", start.strip_suffix(',').unwrap_or(start)).replace("{,", "{");
    }
    let bare = read::parse(
        &bare.replace("\"summary\":\"Their summary.\",", "").replace(",\"summary\":\"Their summary.\"", ""),
    )
    .unwrap();
    assert_eq!(found(&bare), Vec::<String>::new());
    let known = Known::parse(&seen(&theirs("", ""))).unwrap();
    let (report, _) =
        report(&read::parse(OURS).unwrap(), &bare, (&Ignores::default(), known), false).unwrap();
    for format in [Format::Text, Format::Markdown, Format::Json] {
        assert!(
            report
                .show(format)
                .contains("has no descriptions: whether one changed its meaning was not compared.")
        );
    }
}

#[test]
fn the_places_of_both_documents_are_shown_in_each_format() {
    let dir = Dir::new("places");
    let (upstream, file) = (dir.write("upstream.yaml", OPENAPI), dir.path("seen.txt"));
    let mut document = read::parse(OPENAPI).unwrap();
    reword(&mut document);
    let other = dir.write("other.json", &document.to_string());
    document["paths"]["/organization/projects"]["post"]["description"] = json!("Does something else.");
    let changed = dir.write("changed.json", &document.to_string());
    let ignores = dir.write("ignore.yaml", "ignore: []");
    run(&[&other, "--accept", "--seen", &file, "--ignore", &ignores]).unwrap();
    assert!(fs::read_to_string(&file).unwrap().lines().count() > 300);
    let arguments =
        |format| [&changed, "--seen", &file, "--ignore", &ignores, "--format", format].map(str::to_owned);
    for format in ["text", "markdown", "json"] {
        let arguments = arguments(format);
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let shown = run(&arguments).unwrap();
        for part in ["meaning may have changed", "differs text POST /", "openapi.yaml:", "#/paths/~1"] {
            assert!(shown.contains(part), "no {part} in {shown}");
        }
        let error = run(&[&arguments[..], &["--exit-code"]].concat()).unwrap_err();
        assert!(error.starts_with("spec diff: 1 found"), "{error}");
        fs::write(&ignores, "ignore: [{ match: differs text *, reason: Read. }]").unwrap();
        assert!(!run(&arguments).unwrap().contains("differs text"));
        fs::write(&ignores, "ignore: []").unwrap();
    }
    // What was accepted is read.
    run(&[&changed, "--accept", "--seen", &file, "--ignore", &ignores]).unwrap();
    let shown = run(&[&changed, "--seen", &file, "--ignore", &ignores, "--exit-code"]).unwrap();
    assert!(shown.starts_with("spec diff: 0 found"), "{shown}");
    // A document with nothing but its structure would forget all of it.
    let bare = dir.write("bare.yaml", "openapi: 3.1.0\npaths: {}");
    let before = fs::read_to_string(&file).unwrap();
    assert!(run(&[&bare, "--accept", "--seen", &file]).unwrap_err().contains("has no descriptions"));
    assert_eq!(fs::read_to_string(&file).unwrap(), before);
    assert!(run(&[&upstream, "--seen", &file]).unwrap().starts_with("spec diff: 0 found"));
    // Nor is a copy of ours taken for theirs.
    let copy = dir.write("copy.yaml", &OPENAPI.replacen("summary: Creates", "summary: Again creates", 1));
    let shown = run(&[&copy, "--seen", &file, "--ignore", &ignores]).unwrap();
    assert!(shown.contains("differs text POST ") && shown.contains("spec diff: 1 found"), "{shown}");
}

#[test]
fn what_is_gone_stays_gone_when_the_rest_is_accepted() {
    let ours = read::parse(OURS).unwrap();
    let known = Known::parse(&seen(&theirs("", ""))).unwrap();
    let less = theirs("    delete: { description: Deletes it., responses: {} }\n", "");
    let compared = operations::compare(&ours, &less, known).unwrap();
    let text = compared.seen.record(&compared.findings.known, &compared.findings.gone);
    assert!(text.lines().any(|line| line.ends_with(" DELETE /a/{id}")), "{text}");
    let again = operations::compare(&ours, &less, Known::parse(&text).unwrap()).unwrap().findings.sorted();
    assert_eq!(again[0].key, "gone operation DELETE /a/{id}");
}

#[test]
fn the_file_of_this_project_is_well_formed_and_sorted() {
    let text = fs::read_to_string(crate::root().join(SEEN)).unwrap();
    assert!(!Known::parse(&text).unwrap().is_empty());
    let places =
        text.lines().filter(|line| !line.starts_with('#')).map(|line| line.split_once(' ').unwrap().1);
    assert!(places.is_sorted());
    for (text, part) in
        [("abc", "line 1: must be"), ("xyz A", "line 1: must be"), ("- A\n- A", "line 2: `A` stands")]
    {
        assert!(Known::parse(text).unwrap_err().contains(part), "{text}");
    }
}

/// Says all in other words.
fn reword(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(reword),
        Value::Object(entries) => {
            for (key, value) in entries {
                match value {
                    Value::String(text) if ["summary", "description"].contains(&key.as_str()) => {
                        text.push_str(" In other words.");
                    }
                    value => reword(value),
                }
            }
        }
        _ => {}
    }
}

/// A directory that is gone with the test.
struct Dir(PathBuf);

impl Dir {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("openai-admin-diff-{}-{name}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).to_string_lossy().into_owned()
    }

    fn write(&self, name: &str, text: &str) -> String {
        fs::write(self.0.join(name), text).unwrap();
        self.path(name)
    }
}

impl Drop for Dir {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}
