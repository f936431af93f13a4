//! What was mended in texts that are part of another one.

use crate::meta::Mended;
use std::cell::RefCell;

thread_local! {
    /// What was mended in texts that are part of the value being read a second time; `None` while nothing is.
    pub(super) static WITHIN: RefCell<Option<Vec<Mended>>> = const { RefCell::new(None) };
}
