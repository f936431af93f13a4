//! Measures, and shows all figures in one table with their targets and verdicts.

use crate::{Outcome, cargo, root, target};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// By how much a ratio of instructions may differ from the one that is checked in.
const TOLERANCE: f64 = 0.05;

/// The ratios that are checked in.
const KNOWN: &str = "benches/figures/instructions.txt";

/// How many calls the ratios are made from: the difference leaves out what happens once.
const CALLS: [u32; 2] = [20, 120];

/// The programs of benches/figures that print figures.
const PROGRAMS: [&str; 5] = [FIGURES, ALLOCATIONS, "call", "rows", "recovery"];

const FIGURES: &str = "figures";

/// The program, and the feature of benches/figures that it needs.
const ALLOCATIONS: &str = "allocations";

/// What programs know of their lines: the sites of allocations are told by them, and nothing else needs them,
/// which takes a sixth of the time to build.
const LINES: &str = "line-tables-only";
const NO_LINES: &str = "none";

/// The figure of one budget for many processes.
const BUDGET: &[&str] = &["test", "--workspace", "--test", "budget", "--", "--nocapture", "eight_processes"];

/// What takes the stand-in server, and so a long build.
const THROTTLED: &[&str] = &["bench", "--package", "openai-admin", "--bench", "throttled"];

/// A figure that was measured.
#[derive(Debug, PartialEq)]
struct Figure {
    what: String,
    value: String,
    target: String,
    is_met: bool,
}

/// `cargo xtask bench`
pub fn run(all: bool) -> Outcome {
    let mut figures = Vec::from(instructions(LINES)?.map(Figure::of_instructions));
    for program in PROGRAMS {
        figures.extend(read(&output(Command::new(built(program, LINES)?))?));
    }
    figures.extend(read(&output(cargo(BUDGET))?));
    if all {
        figures.extend(read(&output(cargo(THROTTLED))?));
        let mut peers = Command::new(root().join("tests/peers/run"));
        peers.arg("speed");
        figures.extend(read(&output(peers)?));
        for arguments in [&[][..], &["program"]] {
            let mut builds = Command::new(root().join("benches/build/run"));
            builds.args(arguments);
            output(builds)?;
        }
    }
    Ok(table(&figures))
}

/// `cargo xtask bench --instructions`: whether the ratios are still what is checked in, or to check them in.
pub fn check(accept: bool) -> Outcome {
    let measured = instructions(NO_LINES)?;
    // Takes seconds more, and tells whether it still compiles.
    built(FIGURES, NO_LINES)?;
    let text: String = measured.iter().map(|(name, ratio)| format!("{name} {ratio:.3}\n")).collect();
    if accept {
        fs::write(root().join(KNOWN), &text).map_err(|e| format!("{KNOWN}: {e}"))?;
        return Ok(format!("{text}bench: wrote {KNOWN}"));
    }
    let known = fs::read_to_string(root().join(KNOWN)).map_err(|e| format!("{KNOWN}: {e}"))?;
    for (name, ratio) in &measured {
        let known = known.lines().find_map(|line| line.strip_prefix(name)?.trim().parse::<f64>().ok());
        let known = known.ok_or_else(|| format!("{KNOWN} says nothing of `{name}`"))?;
        let change = ratio / known - 1.0;
        if change.abs() > TOLERANCE {
            return Err(format!(
                "instructions to {name}: {ratio:.3} of those by hand, {known:.3} before, which is {:+.1} %. If that is \
                 meant, `cargo xtask bench --instructions --accept`",
                100.0 * change
            ));
        }
    }
    Ok(format!("{text}instructions: within {:.0} % of {KNOWN}", 100.0 * TOLERANCE))
}

/// The instructions for building a request and for decoding a page, as ratios to the same by hand.
fn instructions(debug: &str) -> Result<[(&'static str, f64); 2], String> {
    let program = built("instructions", debug)?;
    let count = |way: &str, what: &str, calls: u32| -> Result<f64, String> {
        let mut command = Command::new("valgrind");
        command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(&program);
        let output = command.args([way, what, &calls.to_string()]).output();
        let output = output.map_err(|e| format!("valgrind cannot be run: {e}; is it installed?"))?;
        let said = String::from_utf8_lossy(&output.stderr);
        let collected = said.lines().find_map(|line| line.split_once("Collected :"));
        let collected = collected.and_then(|(_, count)| count.trim().parse().ok());
        collected.filter(|_| output.status.success()).ok_or_else(|| format!("valgrind failed: {said}"))
    };
    let per_call = |way: &str, what: &str| -> Result<f64, String> {
        let [few, many] = CALLS;
        Ok((count(way, what, many)? - count(way, what, few)?) / f64::from(many - few))
    };
    let ways =
        ["sdk", "hand"].map(|way| Ok::<_, String>((per_call(way, "request")?, per_call(way, "page")?)));
    let [(request, page), (by_hand, page_by_hand)] = {
        let [sdk, hand] = ways;
        [sdk?, hand?]
    };
    // A page takes a request too.
    let decode = (page - request) / (page_by_hand - by_hand);
    Ok([("build a request", request / by_hand), ("decode a page", decode)])
}

/// A program of benches/figures, which is built first.
fn built(program: &str, debug: &str) -> Result<PathBuf, String> {
    let target = target().join("figures");
    let mut command =
        cargo(&["build", "--release", "--manifest-path", "benches/figures/Cargo.toml", "--bin", program]);
    if program == ALLOCATIONS {
        command.args(["--features", ALLOCATIONS]);
    }
    command.arg("--target-dir").arg(&target).env("CARGO_PROFILE_RELEASE_DEBUG", debug);
    match command.status() {
        Ok(status) if status.success() => Ok(target.join("release").join(program)),
        Ok(status) => Err(format!("benches/figures cannot be built: {status}")),
        Err(e) => Err(format!("cargo cannot be run: {e}")),
    }
}

/// What a command prints, which is shown too.
fn output(mut command: Command) -> Outcome {
    let output = command.output().map_err(|e| format!("{command:?} cannot be run: {e}"))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    if !output.status.success() {
        return Err(format!(
            "{command:?} ended with {}\n{text}{}",
            output.status,
            String::from_utf8_lossy(&output.stderr)
        ));
    }
    print!("{text}");
    Ok(text)
}

/// The lines `figure: WHAT: VALUE, at most|at least TARGET`.
fn read(text: &str) -> Vec<Figure> {
    text.lines().filter_map(|line| Figure::read(line.split_once("figure: ")?.1)).collect()
}

impl Figure {
    fn read(line: &str) -> Option<Self> {
        let (what, rest) = line.rsplit_once(": ")?;
        let (value, target) = rest.split_once(", ")?;
        let number = |text: &str| text.split(' ').next()?.parse::<f64>().ok();
        let measured = number(value)?;
        let is_met = match target.split_once("at most ") {
            Some((_, most)) => measured <= number(most)?,
            None => measured >= number(target.strip_prefix("at least ")?)?,
        };
        Some(Self { what: what.to_owned(), value: value.to_owned(), target: target.to_owned(), is_met })
    }

    fn of_instructions((name, ratio): (&'static str, f64)) -> Self {
        let what = format!("instructions to {name}, to those by hand");
        // Around a request there are the checks, the span and the decisions of the client.
        let most = if name == "decode a page" { 1.03 } else { 2.5 };
        Self { what, value: format!("{ratio:.3}"), target: format!("at most {most}"), is_met: ratio <= most }
    }
}

fn table(figures: &[Figure]) -> String {
    let mut table = "\n| what | target | value | |\n|---|---|---|---|\n".to_owned();
    for Figure { what, value, target, is_met } in figures {
        let verdict = if *is_met { "met" } else { "missed" };
        table += &format!("| {what} | {target} | {value} | {verdict} |\n");
    }
    let met = figures.iter().filter(|figure| figure.is_met).count();
    table + &format!("bench: {met} of {} targets met", figures.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_from_whatever_stands_around_them() {
        let text = "test x ... figure: a call, time to that by hand: 1.012, at most 1.03\nnoise: 1, at most 2\n\
                    figure: memory: 5.25 MB, at most 5\nfigure: rows: 0.96, at least 0.95\nfigure: broken: x, at most 1";
        let figure = |what: &str, value: &str, target: &str, is_met| Figure {
            what: what.to_owned(),
            value: value.to_owned(),
            target: target.to_owned(),
            is_met,
        };
        let expected = [
            figure("a call, time to that by hand", "1.012", "at most 1.03", true),
            figure("memory", "5.25 MB", "at most 5", false),
            figure("rows", "0.96", "at least 0.95", true),
        ];
        assert_eq!(read(text), expected);
        let table = table(&expected);
        assert!(table.contains("| memory | at most 5 | 5.25 MB | missed |"), "{table}");
        assert!(table.ends_with("bench: 2 of 3 targets met"));
    }
}
