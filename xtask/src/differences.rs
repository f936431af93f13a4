//! Shows how a file differs from what it should be.

use similar::TextDiff;

/// As much as fits on a screen; whoever wants more makes the file anew and asks git.
const LINES: usize = 60;

/// The differences between two states of a file, as `diff -u` shows them.
pub fn show(name: &str, old: &str, new: &str) -> String {
    let diff = TextDiff::from_lines(old, new);
    let whole =
        diff.unified_diff().context_radius(2).header(name, &format!("{name}, as it should be")).to_string();
    let mut lines: Vec<&str> = whole.lines().collect();
    let left_out = lines.len().saturating_sub(LINES);
    lines.truncate(LINES);
    let mut shown = lines.join("\n");
    if left_out > 0 {
        shown.push_str(&format!("\n… and {left_out} more lines"));
    }
    shown
}
