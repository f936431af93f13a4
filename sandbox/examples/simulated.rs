//! Prints the operations that the sandbox answers, one operationId a line.
#![allow(clippy::print_stdout, reason = "its output is read by `cargo xtask coverage`")]

fn main() {
    for operation in openai_admin_sandbox::simulated() {
        println!("{operation}");
    }
}
