//! What may be written in openapi.yaml ends in sources that hold together, or in a problem with its line.
//!
//! Each case edits a small document of its own: texts are inserted where it says so, or replaced.

#[path = "constructs/cases.rs"]
mod cases;
#[path = "constructs/sound.rs"]
mod sound;

use cases::CASES;
use openai_admin_codegen::yaml::Problem;
use openai_admin_codegen::{generate, rules};

const SMALL: &str = include_str!("constructs/small.yaml");

/// Name and source of each file, or everything that is wrong.
fn sources(text: &str) -> Result<Vec<(String, String)>, Vec<Problem>> {
    generate::files(&rules::read(text)?).map_err(|problem| vec![problem])
}

/// The document with a text inserted at a mark, or in place of another.
fn edited(document: &str, old: &str, new: &str) -> String {
    if !old.starts_with("##") {
        assert!(document.contains(old), "the document has no {old:?}: choose another edit");
        return document.replacen(old, new, 1);
    }
    let mut text = String::new();
    let mut found = false;
    for line in document.lines() {
        if line.trim() == old {
            found = true;
            let indent = &line[..line.len() - line.trim_start().len()];
            new.lines().for_each(|new| text.push_str(&format!("{indent}{new}\n")));
        }
        text.push_str(&format!("{line}\n"));
    }
    assert!(found, "the document has no mark {old}: choose another edit");
    text
}

#[test]
fn the_document_itself_holds_together() {
    let sources = sources(SMALL).unwrap_or_else(|problems| panic!("{problems:#?}"));
    assert_eq!(sound::faults(&sources), [""; 0]);
}

// One test, because the generator's panics are kept quiet by a hook that is shared by all threads.
#[test]
fn each_construct_works_or_is_refused_with_its_line() {
    let mut wrong = Vec::new();
    for (edits, wanted) in CASES {
        let text = edits.iter().fold(SMALL.to_owned(), |text, (old, new)| edited(&text, old, new));
        let made = std::panic::catch_unwind(|| sources(&text));
        let said = match made {
            Err(_) => "it panics".to_owned(),
            Ok(Ok(sources)) => {
                let faults = sound::faults(&sources);
                if faults.is_empty() && wanted.is_empty() {
                    continue;
                }
                format!("it works, but for {faults:?}")
            }
            Ok(Err(problems)) => {
                let said: Vec<String> = problems.iter().map(|problem| problem.within("small")).collect();
                let has_line = problems.iter().all(|problem| problem.line > 1 && problem.place.len() > 1);
                if has_line && !wanted.is_empty() && said.iter().any(|said| said.contains(wanted)) {
                    continue;
                }
                said.join("\n      ")
            }
        };
        wrong.push(format!("{edits:?}\n  wanted {wanted:?}\n  but {said}"));
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), CASES.len(), wrong.join("\n"));
}

#[test]
fn a_query_with_one_possible_value_is_sent_and_is_no_argument() {
    let text = edited(
        SMALL,
        "##schema",
        "Only:\n  type: string\n  description: One.\n  enum: [2d]\n  x-enum-descriptions: { 2d: It. }\n  \
         x-rust-name: { 2d: TwoDays }",
    );
    let query = "- { name: only, in: query, required: true, description: It., schema: { $ref: \
                 '#/components/schemas/Only' } }";
    let text = edited(&text, "##post", query);
    let sources = sources(&text).unwrap_or_else(|problems| panic!("{problems:#?}"));
    assert_eq!(sound::faults(&sources), [""; 0]);
    let source = |wanted: &str| {
        let (_, source) = sources.iter().find(|(name, _)| name == wanted).unwrap();
        source.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let endpoints = source("endpoints.rs");
    for expected in [
        "pub(crate) fn new(name: impl Into<String>) -> Self",
        "only: crate::types::Only::TwoDays,",
        "raw.create_thing(self.note.as_deref(), &self.only, &self.body)",
    ] {
        assert!(endpoints.contains(expected), "{expected}\n{endpoints}");
    }
    let handles = source("handles.rs");
    assert!(handles.contains("endpoints::CreateThing::new(name)"), "{handles}");
}
