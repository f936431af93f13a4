//! Compares another OpenAPI document, such as the service's own, with openapi.yaml.

pub mod compare;
pub mod finding;
mod ignore;
mod label;
pub mod operations;
pub mod read;
pub mod shape;
mod show;
#[cfg(test)]
mod tests;

use crate::{Outcome, root};
use finding::Class;
use ignore::Ignores;
use serde_json::Value;
use show::{Format, Report};
use std::path::{Path, PathBuf};

const IGNORES: &str = "spec-diff.ignore.yaml";
const HELP: &str = "\
usage: cargo xtask spec diff UPSTREAM [--format text|markdown|json] [--exit-code] [--ignore FILE] [--cosmetic]";

/// What was asked for.
#[derive(Debug)]
struct Options {
    upstream: PathBuf,
    format: Format,
    exit_code: bool,
    ignore: Option<PathBuf>,
    cosmetic: bool,
}

/// `cargo xtask spec diff`
pub fn run(arguments: &[&str]) -> Outcome {
    let options = options(arguments).map_err(|e| format!("{e}\n{HELP}"))?;
    let ours = read::document(&root().join("openapi.yaml"))?;
    let theirs = read::document(&options.upstream)?;
    let ignores = match &options.ignore {
        // Ours against ours: the usual ignores would all be stale.
        None if ours == theirs => Ignores::default(),
        named => ignores(named.as_deref())?,
    };
    let (report, stale) = report(&ours, &theirs, &ignores, options.cosmetic)
        .map_err(|e| format!("{}: {e}", options.upstream.display()))?;
    let shown = report.show(options.format);
    if !stale.is_empty() {
        println!("{shown}");
        let lines: Vec<String> = stale.iter().map(|pattern| format!("  {pattern}")).collect();
        return Err(format!(
            "spec diff: the ignore file expects what is not found; remove or correct:\n{}",
            lines.join("\n")
        ));
    }
    if options.exit_code && !report.shown.is_empty() {
        println!("{shown}");
        return Err(format!(
            "spec diff: {} found; change openapi.yaml, or add an entry with its reason to {IGNORES}",
            report.shown.len()
        ));
    }
    Ok(shown)
}

/// What differs on the wire between two states of our document: `ours …` for what is new, `upstream …`
/// for what is gone.
pub fn between(old: &str, new: &str) -> Result<Vec<String>, String> {
    let (old, new) = (read::parse(old)?, read::parse(new)?);
    let keys = |ours, theirs| -> Result<Vec<String>, String> {
        let mut findings = operations::compare(ours, theirs)?.findings.sorted();
        findings.retain(|finding| finding.class != Class::Cosmetic);
        Ok(findings.into_iter().map(|finding| finding.key).collect())
    };
    let mut found = keys(&new, &old)?;
    // A comparison leaves out what lies beside its first document: a whole resource that is gone.
    for key in keys(&old, &new)? {
        let gone = key.strip_prefix("ours operation ").map(|name| format!("upstream operation {name}"));
        found.extend(gone.filter(|gone| !found.contains(gone)));
    }
    Ok(found)
}

/// Compares, and takes out what is ignored. Beside it stands what the ignores expect in vain.
fn report(
    ours: &Value,
    theirs: &Value,
    ignores: &Ignores,
    cosmetic: bool,
) -> Result<(Report, Vec<String>), String> {
    let compared = operations::compare(ours, theirs)?;
    let mut shown = compared.findings.sorted();
    let stale = ignores.stale(&shown).into_iter().map(str::to_owned).collect();
    let all = shown.len();
    shown.retain(|finding| !ignores.covers(finding));
    let kept = shown.len();
    shown.retain(|finding| cosmetic || finding.class != Class::Cosmetic);
    let (ignored, hidden) = (all - kept, kept - shown.len());
    let (common, left_out) = (compared.common, compared.left_out);
    Ok((Report { shown, ignored, hidden, common, left_out }, stale))
}

/// The file that is named, or the usual one if it exists.
fn ignores(named: Option<&Path>) -> Result<Ignores, String> {
    let usual = root().join(IGNORES);
    let path = match named {
        Some(path) => path,
        None if usual.exists() => &usual,
        None => return Ok(Ignores::default()),
    };
    Ignores::parse(&crate::read(path)?).map_err(|e| format!("{}: {e}", path.display()))
}

fn options(arguments: &[&str]) -> Result<Options, String> {
    let mut upstream = None;
    let (mut format, mut exit_code, mut ignore, mut cosmetic) = (Format::Text, false, None, false);
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match *argument {
            "--exit-code" => exit_code = true,
            "--cosmetic" => cosmetic = true,
            "--format" => {
                let name = arguments.next().ok_or("--format needs a value")?;
                format = Format::from_name(name).ok_or(format!("`{name}` is no format"))?;
            }
            "--ignore" => ignore = Some(PathBuf::from(arguments.next().ok_or("--ignore needs a file")?)),
            other if other.starts_with("--") => return Err(format!("`{other}` is no option")),
            file if upstream.is_none() => upstream = Some(PathBuf::from(file)),
            extra => return Err(format!("`{extra}` is one file too many")),
        }
    }
    let upstream = upstream.ok_or("UPSTREAM is missing: the file to compare with")?;
    Ok(Options { upstream, format, exit_code, ignore, cosmetic })
}
