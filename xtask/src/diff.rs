//! Compares another OpenAPI document, such as the service's own, with openapi.yaml.

pub mod compare;
pub mod finding;
mod ignore;
mod label;
pub mod operations;
pub mod read;
pub mod seen;
pub mod shape;
mod show;
#[cfg(test)]
mod tests;

use crate::{Outcome, root};
use finding::Class;
use ignore::Ignores;
use openai_admin_codegen::yaml::Document;
use seen::Known;
use serde_json::Value;
use show::{Format, Report};
use std::path::{Path, PathBuf};

const OPENAPI: &str = "openapi.yaml";
const IGNORES: &str = "spec-diff.ignore.yaml";
const SEEN: &str = "spec-diff.seen.txt";
const HELP: &str = "\
usage: cargo xtask spec diff UPSTREAM [--format text|markdown|json] [--exit-code] [--cosmetic] [--accept]
                             [--ignore FILE] [--seen FILE]";

/// What was asked for.
#[derive(Debug)]
struct Options {
    upstream: PathBuf,
    format: Format,
    exit_code: bool,
    ignore: Option<PathBuf>,
    seen: PathBuf,
    cosmetic: bool,
    accept: bool,
}

/// `cargo xtask spec diff`
pub fn run(arguments: &[&str]) -> Outcome {
    let options = options(arguments).map_err(|e| format!("{e}\n{HELP}"))?;
    let ours = Document::parse(&crate::read(&root().join(OPENAPI))?).map_err(|e| e.within(OPENAPI))?;
    let theirs = read::document(&options.upstream)?;
    let (ignores, known) = match &options.ignore {
        // Ours against ours: the usual ignores would all be stale, and nothing was ever read.
        None if ours.root == theirs => (Ignores::default(), Known::default()),
        named => (ignores(named.as_deref())?, known(&options.seen)?),
    };
    let wrong = |e| format!("{}: {e}", options.upstream.display());
    if options.accept {
        return accept(&ours.root, &theirs, (known, &options.seen)).map_err(wrong);
    }
    let (mut report, stale) =
        report(&ours.root, &theirs, (&ignores, known), options.cosmetic).map_err(wrong)?;
    for places in report.shown.iter_mut().filter_map(|finding| finding.places.as_mut()) {
        places.ours = format!("{OPENAPI}:{} #{}", ours.line(&places.ours), places.ours);
        places.upstream.insert(0, '#');
    }
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
            "spec diff: {} found; change openapi.yaml, or add an entry with its reason to {IGNORES}; texts that \
             you have read are accepted with --accept",
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
        let mut findings = operations::compare(ours, theirs, Known::default())?.findings.sorted();
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
    (ignores, known): (&Ignores, Known),
    cosmetic: bool,
) -> Result<(Report, Vec<String>), String> {
    let mut compared = operations::compare(ours, theirs, known)?;
    let note = compared.meaning();
    let mut shown = compared.findings.sorted();
    let stale = ignores.stale(&shown).into_iter().map(str::to_owned).collect();
    let all = shown.len();
    shown.retain(|finding| !ignores.covers(finding));
    let kept = shown.len();
    shown.retain(|finding| cosmetic || finding.class != Class::Cosmetic);
    let (ignored, hidden) = (all - kept, kept - shown.len());
    let (common, left_out) = (compared.common, compared.left_out);
    Ok((Report { shown, ignored, hidden, common, left_out, note }, stale))
}

/// Writes down what the other document has and says now.
fn accept(ours: &Value, theirs: &Value, (known, file): (Known, &Path)) -> Outcome {
    let mut compared = operations::compare(ours, theirs, known)?;
    if !compared.seen.has_texts() {
        return Err(
            "has no descriptions, so that there is nothing to accept; take the whole document".to_owned()
        );
    }
    compared.meaning();
    let text = compared.seen.record(&compared.findings.known, &compared.findings.gone);
    let changed = compared.findings.sorted().iter().filter(|finding| finding.places.is_some()).count();
    std::fs::write(file, &text).map_err(|e| format!("cannot write {}: {e}", file.display()))?;
    let places = text.lines().filter(|line| !line.starts_with('#')).count();
    let file = file.strip_prefix(root()).unwrap_or(file).display();
    Ok(format!("spec diff: {file} holds {places} places; {changed} texts were new, others or gone"))
}

/// What the other document was when we last looked, if we did.
fn known(path: &Path) -> Result<Known, String> {
    if !path.exists() {
        return Ok(Known::default());
    }
    Known::parse(&crate::read(path)?).map_err(|e| format!("{}: {e}", path.display()))
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
    let (mut format, mut exit_code, mut cosmetic, mut accept) = (Format::Text, false, false, false);
    let (mut ignore, mut seen) = (None, root().join(SEEN));
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match *argument {
            "--exit-code" => exit_code = true,
            "--cosmetic" => cosmetic = true,
            "--accept" => accept = true,
            "--seen" => seen = PathBuf::from(arguments.next().ok_or("--seen needs a file")?),
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
    Ok(Options { upstream, format, exit_code, ignore, seen, cosmetic, accept })
}
