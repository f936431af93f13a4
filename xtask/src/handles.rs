//! The README's table of handles: how each is reached from a client, and its calls.

use openai_admin_codegen::handles::{CLIENT, Handle, handles};
use openai_admin_codegen::spec::Spec;

const START: &str = "<!-- handles: written by cargo xtask regenerate -->";
const END: &str = "<!-- end of handles -->";
/// How many handles with the same calls share a row.
const TOGETHER: usize = 3;

/// The README with the table that openapi.yaml asks for.
pub fn readme(current: &str, spec: &Spec) -> Result<String, String> {
    let handles = handles(spec).map_err(|problem| problem.within("openapi.yaml"))?;
    replaced(current, &table(&handles))
}

fn replaced(current: &str, table: &str) -> Result<String, String> {
    let parts = current.split_once(START).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let Some((before, after)) = parts else {
        return Err(format!(
            "handles: README.md has no line `{START}` with `{END}` behind it; put them back"
        ));
    };
    Ok(format!("{before}{START}\n\n{table}\n{END}{after}"))
}

fn table(handles: &[Handle]) -> String {
    // The ways to the handles of each row, and their calls.
    let mut rows: Vec<(Vec<String>, String)> = Vec::new();
    let mut before: &[String] = &[];
    let found = in_order(handles);
    for (steps, handle) in &found {
        let calls: Vec<&str> = handle.calls.iter().map(|call| call.method.as_str()).collect();
        let calls = calls.join(", ");
        // What has been said of the first step need not be repeated.
        let follows = steps.len() > 1 && steps.first() == before.first();
        let way = match follows {
            true => format!("`….{}`", steps[1..].join(".")),
            false => format!("`{}`", [&["client".to_owned()], steps.as_slice()].concat().join(".")),
        };
        match rows.last_mut() {
            Some((ways, same)) if follows && *same == calls && ways.len() < TOGETHER => ways.push(way),
            _ => rows.push((vec![way], calls)),
        }
        before = steps;
    }
    let count: usize = handles.iter().map(|handle| handle.calls.len()).sum();
    let rows: String =
        rows.iter().map(|(ways, calls)| format!("| {} | {calls} |\n", ways.join(", "))).collect();
    format!("{count} operations, by handle:\n\n| handle | calls |\n|---|---|\n{rows}")
}

/// The handles that make calls, and the steps to each. What belongs to one object comes after the rest.
fn in_order(handles: &[Handle]) -> Vec<(Vec<String>, &Handle)> {
    let (mut open, mut found) = (vec![CLIENT], Vec::new());
    while let Some(handle) = open.pop().and_then(|name| handles.iter().find(|handle| handle.name == name)) {
        let (scopes, others): (Vec<_>, Vec<_>) =
            handle.steps.iter().rev().partition(|(step, _)| step.parameter.is_some());
        open.extend(scopes.into_iter().chain(others).map(|(_, to)| to.as_str()));
        let steps = handle
            .way
            .iter()
            .map(|step| format!("{}({})", step.name, step.parameter.as_ref().map_or("", |_| "id")));
        if !handle.calls.is_empty() {
            found.push((steps.collect(), handle));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::tests::{OPENAPI, edited};

    fn lines(openapi: &str) -> Vec<String> {
        let handles = handles(&Spec::read(openapi).unwrap()).unwrap();
        table(&handles).lines().map(str::to_owned).collect()
    }

    #[test]
    fn handles_with_the_same_calls_share_a_row() {
        let lines = lines(OPENAPI);
        assert_eq!(lines[1..4], ["", "| handle | calls |", "|---|---|"]);
        assert_eq!(lines[5], "| `client.projects()` | list, get, create, update, archive |");
        let shared =
            "| `client.project(id).users()`, `….service_accounts()` | list, get, create, update, delete |";
        assert!(lines.iter().any(|line| line == shared), "{lines:?}");
        assert_eq!(lines.iter().filter(|line| line.contains("`client.")).count(), 19);
    }

    #[test]
    fn the_table_follows_x_handle() {
        let id = "operationId: list_projects";
        let lines = lines(&edited(id, &format!("x-handle: every_project\n      {id}")));
        assert_eq!(
            lines[4..6],
            ["| `client` | every_project, costs |", "| `client.projects()` | get, create, update, archive |"]
        );
    }

    #[test]
    fn only_what_is_between_the_markers_is_replaced() {
        let text = format!("before\n\n{START}\nold\n{END}\n\nafter\n");
        let new = replaced(&text, "new\n").unwrap();
        assert_eq!(new, format!("before\n\n{START}\n\nnew\n\n{END}\n\nafter\n"));
        assert_eq!(replaced(&new, "new\n").unwrap(), new);
    }

    #[test]
    fn missing_markers_are_named() {
        for text in [format!("{START}\n"), format!("{END}\n{START}"), String::new()] {
            let said = replaced(&text, "").unwrap_err();
            assert!(said.contains(START) && said.contains(END), "{said}");
        }
    }
}
