//! Reads an OpenAPI document of another's making, and refuses what would cost too much.

use openai_admin_codegen::yaml::Document;
use serde_json::Value;
use std::fs::File;
use std::io::Read;
use std::path::Path;

const MIB: u64 = 1024 * 1024;
/// The service's whole document is 3 MB. Small objects take thirty times their text in memory, so
/// that at either limit half a gigabyte is needed at most.
const LIMIT_JSON: u64 = 16 * MIB;
/// YAML takes more while it is read, because every value remembers its line.
const LIMIT_YAML: u64 = 8 * MIB;

/// The document in a file.
pub fn document(path: &Path) -> Result<Value, String> {
    let wrong = |message: String| format!("{}: {message}", path.display());
    let file = File::open(path).map_err(|e| wrong(format!("{e}; check the path")))?;
    let mut text = Vec::new();
    // A device or a pipe has no honest length: what is read counts.
    file.take(LIMIT_JSON + 1).read_to_end(&mut text).map_err(|e| wrong(e.to_string()))?;
    if text.len() as u64 > LIMIT_JSON {
        return Err(wrong(format!("larger than {} MiB; is this the right file?", LIMIT_JSON / MIB)));
    }
    let text = String::from_utf8(text).map_err(|e| wrong(format!("not a text in UTF-8: {e}")))?;
    parse(&text).map_err(wrong)
}

/// The document in a text: JSON if it begins like an object of JSON, otherwise YAML.
pub fn parse(text: &str) -> Result<Value, String> {
    let text = text.trim_start_matches('\u{feff}');
    let document = if text.trim_start().starts_with('{') {
        serde_json::from_str(text).map_err(|e| format!("not valid JSON: {e}"))?
    } else {
        parse_yaml(text)?
    };
    check(&document)?;
    Ok(document)
}

fn parse_yaml(text: &str) -> Result<Value, String> {
    if text.len() as u64 > LIMIT_YAML {
        return Err(format!("YAML larger than {} MiB; convert it to JSON first", LIMIT_YAML / MIB));
    }
    Document::parse(text).map(|document| document.root).map_err(|problem| problem.to_string())
}

fn check(document: &Value) -> Result<(), String> {
    match document.get("openapi").map(|version| version.as_str().unwrap_or_default()) {
        Some(version) if version.starts_with("3.0") || version.starts_with("3.1") => {}
        Some(version) => return Err(format!("OpenAPI {version:?} is not read, only 3.0 and 3.1")),
        None => return Err("not an OpenAPI document: `openapi` is missing at the top".to_owned()),
    }
    if document.get("paths").is_none_or(|paths| !paths.is_object()) {
        return Err("`paths` is missing or not a mapping; is the file complete?".to_owned());
    }
    Ok(())
}
