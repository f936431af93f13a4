//! Lists: one page of them, all pages, or all items. Reports: lists that are only of use whole.

pub mod list;
pub mod report;
pub mod stream;
