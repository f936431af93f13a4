//! What requests and replies are made of, apart from the structs that openapi.yaml describes. Knows
//! neither an HTTP client nor a resource.

pub mod days;
pub mod decimal;
pub mod id;
pub mod nullable;
pub mod open_enum;
pub mod page;
pub mod raw_json;
pub mod received;
pub mod secret;
pub mod time_range;
pub mod timestamp;
pub mod totals;
pub mod union;
pub mod values;
