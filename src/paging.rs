//! Lists: one page of them, all pages, or all items. Reports: lists that are only of use whole.

pub mod buckets;
pub mod cached;
pub mod list;
mod plan;
pub mod report;
pub mod rows;
mod salvage;
pub mod stream;
