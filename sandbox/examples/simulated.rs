//! Prints the operations that the sandbox answers, one a line: by operationId, or with `--paths` by
//! method and path.
#![allow(clippy::print_stdout, reason = "its output is read by `cargo xtask coverage` and tests/peers/run")]

use std::collections::BTreeSet;
use std::env;

fn main() {
    let by_path = env::args().skip(1).any(|argument| argument == "--paths");
    let simulated: BTreeSet<&str> = openai_admin_sandbox::simulated().collect();
    for operation in openai_admin::operations() {
        if simulated.contains(operation.id) {
            match by_path {
                true => println!("{} {}", operation.method, operation.path),
                false => println!("{}", operation.id),
            }
        }
    }
}
