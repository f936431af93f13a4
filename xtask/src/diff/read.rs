//! Reads an OpenAPI document of another's making, and refuses what would cost too much.

mod json;

use openai_admin_codegen::yaml::{Budget, Document};
use serde_json::Value;
use std::fs::File;
use std::io::Read;
use std::path::Path;

const MIB: u64 = 1024 * 1024;
/// The service's whole document is 3 MB.
const LIMIT: u64 = 16 * MIB;
/// The service's whole document has 61,000 values. A value takes up to 700 bytes of memory, if it is an
/// object with one member, so that at either limit less than half a gigabyte is needed.
const VALUES: usize = 500_000;

/// The document in a file.
pub fn document(path: &Path) -> Result<Value, String> {
    let wrong = |message: String| format!("{}: {message}", path.display());
    let file = File::open(path).map_err(|e| wrong(format!("{e}; check the path")))?;
    let mut text = Vec::new();
    // A device or a pipe has no honest length: what is read counts.
    file.take(LIMIT + 1).read_to_end(&mut text).map_err(|e| wrong(e.to_string()))?;
    if text.len() as u64 > LIMIT {
        return Err(wrong(format!("larger than {} MiB; is this the right file?", LIMIT / MIB)));
    }
    let text = String::from_utf8(text).map_err(|e| wrong(format!("not a text in UTF-8: {e}")))?;
    parse(&text).map_err(wrong)
}

/// The document in a text: JSON if it begins like an object of JSON, otherwise YAML.
pub fn parse(text: &str) -> Result<Value, String> {
    let text = text.trim_start_matches('\u{feff}');
    let budget = Budget::new(VALUES);
    let document = if text.trim_start().starts_with('{') {
        json::parse(text, budget).map_err(|e| format!("not valid JSON: {e}"))?
    } else {
        Document::parse_foreign(text, budget).map_err(|problem| problem.to_string())?
    };
    check(&document)?;
    Ok(document)
}

fn check(document: &Value) -> Result<(), String> {
    match (document.get("openapi"), document.get("swagger")) {
        (Some(Value::String(version)), _) if is_read(version) => {}
        (Some(Value::String(version)), _) => {
            return Err(format!("OpenAPI {version:?} is not read, only 3.0 and 3.1"));
        }
        (Some(other), _) => {
            return Err(format!(
                "`openapi` must be a text such as \"3.1.0\", and not {other}; put it in quotes"
            ));
        }
        (None, Some(version)) => {
            let version = version.as_str().map_or_else(|| version.to_string(), str::to_owned);
            return Err(format!("this is Swagger {version}; only OpenAPI 3.0 and 3.1 are read"));
        }
        (None, None) => {
            return Err("not an OpenAPI document: `openapi` is missing at the top".to_owned());
        }
    }
    match document.get("paths") {
        Some(Value::Object(_)) => Ok(()),
        Some(_) => Err("`paths` is not a mapping; is the file complete?".to_owned()),
        None => Err("`paths` is missing; is the file complete?".to_owned()),
    }
}

/// Whether a version is 3.0 or 3.1, however it goes on.
fn is_read(version: &str) -> bool {
    ["3.0", "3.1"].iter().any(|known| {
        version.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '-']))
    })
}
