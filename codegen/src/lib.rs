//! From the OpenAPI document of `openai-admin` to what its crates build on.
//!
//! The build script of `openai-admin` generates its sources with this crate (feature `generate`), the
//! stand-in server and the tests read the document with it, and `cargo xtask` checks the document's
//! rules. It has the version of `openai-admin` and makes no promise of its own: anything may change
//! from one version to the next.

mod checks;
pub mod confirmation;
#[cfg(feature = "generate")]
pub mod generate;
pub mod handles;
pub mod names;
mod read;
pub mod rules;
pub mod spec;
pub mod walk;
pub mod yaml;
