//! A field of a request that can be set, removed or left alone.

use serde::{Deserialize, Serialize};

/// A value, or an explicit null. In an `Option`, `None` leaves the field out of the request.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Nullable<T> {
    /// Set to this value.
    Value(T),
    /// Removed.
    Null,
}
