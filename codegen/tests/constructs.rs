//! What may be written in openapi.yaml ends in sources that hold together, or in a problem with its line.
//!
//! Each case is a line of a file, and edits a small document of its own: `edit && edit => part of a problem`,
//! or `=> works`. An edit is `##mark text`, which is inserted there, or `old -> new`. `$Kind` is short for a
//! reference to the schema `Kind`, and `\n` begins a line.

#[path = "constructs/sound.rs"]
mod sound;

use openai_admin_codegen::yaml::Problem;
use openai_admin_codegen::{generate, rules};

const CASES: [&str; 3] = [
    include_str!("constructs/names.txt"),
    include_str!("constructs/schemas.txt"),
    include_str!("constructs/operations.txt"),
];
const SMALL: &str = include_str!("constructs/small.yaml");

/// Name and source of each file, or everything that is wrong.
fn sources(text: &str) -> Result<Vec<(String, String)>, Vec<Problem>> {
    generate::files(&rules::read(text)?).map_err(|problem| vec![problem])
}

/// The small document after an edit.
fn edited(document: &str, edit: &str) -> String {
    if let Some((old, new)) = edit.split_once(" -> ") {
        let old = written(old);
        assert!(document.contains(&old), "the document has no {old:?}: choose another edit");
        return document.replacen(&old, &written(new), 1);
    }
    let (mark, new) = edit.split_once(' ').expect("a mark and a text");
    let line = document.lines().find(|line| line.trim() == mark);
    let line = line.unwrap_or_else(|| panic!("the document has no mark {mark}: choose another edit"));
    let indent = &line[..line.len() - mark.len()];
    let new: String = written(new).lines().map(|new| format!("{indent}{new}\n")).collect();
    document.replacen(&format!("{line}\n"), &format!("{new}{line}\n"), 1)
}

/// A text with what is written short in it written out.
fn written(text: &str) -> String {
    let mut parts = text.split('$');
    let mut written = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(part.len());
        match part.starts_with(|c: char| c.is_ascii_uppercase()) {
            true => {
                written += &format!("{{ $ref: '#/components/schemas/{}' }}{}", &part[..end], &part[end..])
            }
            false => written += &format!("${part}"),
        }
    }
    written.replace("\\n", "\n")
}

#[test]
fn the_document_itself_holds_together() {
    let sources = sources(SMALL).unwrap_or_else(|problems| panic!("{problems:#?}"));
    assert_eq!(sound::faults(&sources), [""; 0]);
}

// One test, because the generator's panics are kept quiet by a hook that is shared by all threads.
#[test]
fn each_construct_works_or_is_refused_with_its_line() {
    let cases = CASES.iter().flat_map(|cases| cases.lines());
    let cases: Vec<&str> = cases.filter(|line| line.contains(" => ")).collect();
    let mut wrong = Vec::new();
    for case in &cases {
        let (edits, wanted) = case.split_once(" => ").expect("what is wanted");
        let text = edits.split(" && ").fold(SMALL.to_owned(), |text, edit| edited(&text, edit));
        let works = wanted == "works";
        let made = std::panic::catch_unwind(|| sources(&text));
        let said = match made {
            Err(_) => "it panics".to_owned(),
            Ok(Ok(sources)) => {
                let faults = sound::faults(&sources);
                if faults.is_empty() && works {
                    continue;
                }
                format!("it works, but for {faults:?}")
            }
            Ok(Err(problems)) => {
                let said: Vec<String> = problems.iter().map(|problem| problem.within("small")).collect();
                let has_line = problems.iter().all(|problem| problem.line > 1 && problem.place.len() > 1);
                if has_line && !works && said.iter().any(|said| said.contains(wanted)) {
                    continue;
                }
                said.join("\n      ")
            }
        };
        wrong.push(format!("{case}\n  but {said}"));
    }
    assert!(cases.len() > 500, "cases are not found");
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn a_query_with_one_possible_value_is_sent_and_is_no_argument() {
    let only = "##schema Only: { type: string, description: One., enum: [2d], x-enum-descriptions: { 2d: It. }, \
                x-rust-name: { 2d: TwoDays } }";
    let query = "##post - { name: only, in: query, required: true, description: It., schema: $Only }";
    let text = edited(&edited(SMALL, only), query);
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
