//! Shows how a file that is derived differs from the one that is checked in.

use similar::{DiffOp, TextDiff};

/// More lines than these say no more.
const LINES: usize = 60;

/// Lines around each change.
const CONTEXT: usize = 3;

/// The changes from `old` to `new` like those of `diff -u`, each below the last line in front of it that
/// is not indented. Empty if there are none.
pub fn show(name: &str, old: &str, new: &str) -> String {
    if old == new {
        return String::new();
    }
    let diff = TextDiff::from_lines(old, new);
    let before: Vec<&str> = old.lines().collect();
    let mut lines = vec![format!("--- {name}, as it is checked in"), format!("+++ {name}, as it should be")];
    for group in diff.grouped_ops(CONTEXT) {
        let first = group.first().map(DiffOp::old_range).unwrap_or_default().start;
        let heading =
            before.iter().take(first).rev().find(|line| line.starts_with(|c: char| !c.is_whitespace()));
        lines.push(format!("@@ line {} @@ {}", first + 1, heading.unwrap_or(&"")).trim_end().to_owned());
        for change in group.iter().flat_map(|op| diff.iter_changes(op)) {
            lines.push(format!("{}{}", change.tag(), change.value().trim_end_matches('\n')));
        }
    }
    let hidden = lines.len().saturating_sub(LINES);
    lines.truncate(LINES);
    if hidden > 0 {
        lines.push(format!("… and {hidden} more lines"));
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_texts_have_no_differences() {
        assert_eq!(show("x", "a\n", "a\n"), "");
    }

    #[test]
    fn a_change_is_shown_below_its_heading_with_the_lines_around_it() {
        let old = "first\n  1\nsecond\n  1\n  2\n  3\n  4\n  5\n";
        let new = old.replace("  5\n", "  five\n");
        let shown = show("x.txt", old, &new);
        let expected = [
            "--- x.txt, as it is checked in",
            "+++ x.txt, as it should be",
            "@@ line 5 @@ second",
            "   2",
            "   3",
            "   4",
            "-  5",
            "+  five",
        ];
        assert_eq!(shown.lines().collect::<Vec<&str>>(), expected);
    }

    #[test]
    fn many_changes_are_cut_off_with_their_number() {
        let new: String = (0..100).map(|line| format!("{line}\n")).collect();
        let shown = show("x.txt", "", &new);
        assert_eq!(shown.lines().count(), LINES + 1);
        assert!(shown.ends_with("… and 43 more lines"), "{shown}");
    }
}
