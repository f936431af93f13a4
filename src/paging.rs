//! Lists: one page of them, all pages, or all items.

pub mod list;
pub mod stream;
