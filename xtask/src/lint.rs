//! Says what in openapi.yaml breaks a rule, or cannot be generated from.

#[cfg(test)]
pub(crate) mod tests;

use crate::{Outcome, read};
use openai_admin_codegen::generate;
use openai_admin_codegen::rules::{self, RULES};
use std::path::Path;

/// `cargo xtask spec lint`
pub fn run(path: &Path) -> Outcome {
    let text = read(path)?;
    // The build has the last word: the generator refuses more than the rules know of.
    let made = rules::read(&text).and_then(|spec| generate::files(&spec).map_err(|problem| vec![problem]));
    let Err(found) = made else {
        return Ok(format!("spec lint: {} keeps all {} rules", path.display(), RULES.len()));
    };
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let lines: Vec<String> = found.iter().map(|problem| problem.within(&name)).collect();
    let count = lines.len();
    Err(format!(
        "{}\nspec lint: {count} found; change {} and run this again",
        lines.join("\n"),
        path.display()
    ))
}
