//! What the program adds to the library: its options, the short forms in which they are written, and
//! the log.

pub(crate) mod log;
pub(crate) mod options;
mod specs;
