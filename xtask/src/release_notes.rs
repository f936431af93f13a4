//! Writes the notes of a release: what the changelog tells, what changed on the wire and in the public API.

use crate::{Outcome, command, diff, read, root};
use std::collections::BTreeSet;

/// The text of the public API.
const PUBLIC_API: &str = "public-api.txt";

/// What a release is made of, at one commit.
#[derive(Debug)]
struct State {
    openapi: String,
    /// Nothing where it was not written yet.
    api: Option<String>,
}

/// `cargo xtask release-notes`
pub fn run(since: Option<&str>) -> Outcome {
    let root = root();
    let since = match since {
        Some(revision) => Some(revision.to_owned()),
        // The release before this one, if there is any.
        None => git(&["describe", "--tags", "--abbrev=0"]).ok().map(|tag| tag.trim().to_owned()),
    };
    let old = since.as_deref().map(state_at).transpose()?;
    let new = State { openapi: read(&root.join("openapi.yaml"))?, api: read(&root.join(PUBLIC_API)).ok() };
    let changelog = read(&root.join("CHANGELOG.md"))?;
    let old = since.as_deref().zip(old.as_ref());
    notes(&changelog, old, &new).map_err(|e| format!("release-notes: {e}"))
}

fn state_at(revision: &str) -> Result<State, String> {
    let file = |path: &str| git(&["show", &format!("{revision}:{path}")]);
    let openapi =
        file("openapi.yaml").map_err(|e| format!("--since {revision}: {e}; name a commit or a tag"))?;
    Ok(State { openapi, api: file(PUBLIC_API).ok() })
}

fn git(arguments: &[&str]) -> Result<String, String> {
    let output = command("git").args(arguments).output();
    let output = output.map_err(|e| format!("git cannot be run: {e}; is it installed?"))?;
    match output.status.success() {
        true => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
        false => Err(String::from_utf8_lossy(&output.stderr).trim().to_owned()),
    }
}

/// The notes, with what the release before is called and was made of.
fn notes(changelog: &str, old: Option<(&str, &State)>, new: &State) -> Result<String, String> {
    let mut lines = vec![newest(changelog)?.to_owned()];
    if let Some((name, old)) = old {
        lines.extend([String::new(), format!("### On the wire, since {name}"), String::new()]);
        lines.extend(wire(&old.openapi, &new.openapi)?);
        if let (Some(before), Some(after)) = (&old.api, &new.api) {
            lines.extend([String::new(), format!("### In the public API, since {name}"), String::new()]);
            lines.extend(public(before, after));
        }
    }
    Ok(lines.join("\n"))
}

/// The first section of the changelog.
fn newest(changelog: &str) -> Result<&str, String> {
    let start = changelog.find("\n## ").map(|at| at + 1);
    let section = start.and_then(|start| changelog.get(start..)).unwrap_or_default();
    let section = section.find("\n## ").and_then(|end| section.get(..end)).unwrap_or(section).trim_end();
    match section.lines().any(|line| line.starts_with(['*', '-'])) {
        true => Ok(section),
        false => Err("CHANGELOG.md: the first section tells of no change; add a line for each".to_owned()),
    }
}

/// What openapi.yaml has that it had not, and the reverse.
fn wire(old: &str, new: &str) -> Result<Vec<String>, String> {
    let mut lines: Vec<String> = diff::between(old, new)?
        .into_iter()
        .map(|key| match key.split_once(' ') {
            Some(("ours", what)) => format!("* added: {what}"),
            Some(("upstream", what)) => format!("* removed: {what}"),
            _ => format!("* changed: {}", key.trim_start_matches("differs ")),
        })
        .collect();
    if lines.is_empty() {
        lines.push("Nothing changed.".to_owned());
    }
    Ok(lines)
}

/// How much was added, and each line that is gone: whoever used that has to change something.
fn public(old: &str, new: &str) -> Vec<String> {
    let (before, after) = (located(old), located(new));
    let gone: Vec<String> = before.difference(&after).map(|line| format!("* gone: `{line}`")).collect();
    let added = after.difference(&before).count();
    let mut lines = vec![format!("{added} lines added, {} gone.", gone.len())];
    if !gone.is_empty() {
        lines.push(String::new());
        lines.extend(gone);
    }
    lines
}

/// Each line of the text of the public API, with the item that it belongs to.
fn located(text: &str) -> BTreeSet<String> {
    let mut item = "";
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let located = lines.map(|line| {
        if line.starts_with(' ') {
            return format!("{item}: {}", line.trim());
        }
        item = line;
        line.to_owned()
    });
    located.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::tests::{OPENAPI, edited};

    const CHANGELOG: &str = "# Changelog\n\n## 0.2.0\n\n* A line.\n\n## 0.1.0\n\n* An older line.\n";

    fn state(openapi: &str, api: &str) -> State {
        State { openapi: openapi.to_owned(), api: Some(api.to_owned()) }
    }

    #[test]
    fn the_first_release_has_the_newest_section_only() {
        let new = state(OPENAPI, "struct A\n");
        assert_eq!(notes(CHANGELOG, None, &new).unwrap(), "## 0.2.0\n\n* A line.");
        let e = notes("# Changelog\n\n## 0.2.0\n\n## 0.1.0\n\n* Old.\n", None, &new).unwrap_err();
        assert!(e.contains("tells of no change"), "{e}");
    }

    #[test]
    fn what_came_and_what_went_is_told() {
        let old = edited(
            "        name: { type: string, minLength: 1, description: Name shown in reports. }\n",
            "        name: { type: string, minLength: 1, description: Name shown in reports. }\n        gone: { type: string, description: Gone. }\n",
        );
        let old = old.replacen(
            "  /organization/projects/{project_id}/archive:\n",
            "  /organization/projects/{project_id}/shelve:\n",
            1,
        );
        let before = state(&old, "# Head.\nstruct A\n  fn a()\n  fn b()\n");
        let after = state(OPENAPI, "# Another.\nstruct A\n  fn a()\nstruct B\n  fn b()\n");

        let notes = notes(CHANGELOG, Some(("v0.1.0", &before)), &after).unwrap();

        let told: Vec<&str> = notes.lines().skip(3).filter(|line| !line.is_empty()).collect();
        assert_eq!(
            told,
            [
                "### On the wire, since v0.1.0",
                "* removed: property CreateProjectRequest.gone",
                "* added: operation POST /organization/projects/{project_id}/archive",
                "* removed: operation POST /organization/projects/{project_id}/shelve",
                "### In the public API, since v0.1.0",
                "2 lines added, 1 gone.",
                "* gone: `struct A: fn b()`",
            ]
        );
    }

    #[test]
    fn a_resource_that_is_gone_is_told() {
        let old = edited(
            "paths:\n",
            "paths:\n  /elsewhere/{thing_id}:\n    get:\n      operationId: get_thing\n      responses: {}\n",
        );
        assert_eq!(wire(&old, OPENAPI).unwrap(), ["* removed: operation GET /elsewhere/{thing_id}"]);
    }

    #[test]
    fn a_release_that_changes_nothing_on_the_wire_says_so() {
        let same = state(OPENAPI, "struct A\n");
        let notes = notes(CHANGELOG, Some(("v0.1.0", &same)), &same).unwrap();
        assert!(notes.contains("Nothing changed."), "{notes}");
        assert!(notes.ends_with("0 lines added, 0 gone."), "{notes}");
    }
}
