//! Small parts of the document.

use serde_json::Value;

/// What a reference to a component begins with.
pub(super) const COMPONENTS: &str = "#/components/schemas/";

pub(super) fn strings(value: &Value, key: &str) -> Vec<String> {
    let items = value.get(key).and_then(Value::as_array).into_iter().flatten();
    items.filter_map(Value::as_str).map(str::to_owned).collect()
}

pub(super) fn text(value: &Value, key: &str) -> String {
    value.get(key).and_then(Value::as_str).unwrap_or_default().trim().to_owned()
}
