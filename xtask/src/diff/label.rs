//! Names a place in our document the way people speak of it: `Project.name`, `GET /x ?limit`.

use serde_json::Value;

/// The name of the place that a JSON pointer shows.
pub fn of(root: &Value, place: &str) -> String {
    let steps: Vec<String> =
        place.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~")).collect();
    let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
    match steps.as_slice() {
        ["components", _, name, rest @ ..] => within(root, (*name).to_owned(), rest, None),
        ["paths", path, "parameters", index, rest @ ..] => {
            let start = format!("{path} ?{}", parameter(root, &["paths", path, "parameters", index]));
            within(root, start, rest, None)
        }
        ["paths", path, method, rest @ ..] => {
            within(root, format!("{} {path}", method.to_uppercase()), rest, Some((path, method)))
        }
        _ => place.to_owned(),
    }
}

fn within(root: &Value, start: String, steps: &[&str], operation: Option<(&str, &str)>) -> String {
    let (mut label, mut steps) = (start, steps);
    loop {
        steps = match steps {
            [] => return label,
            ["properties", name, rest @ ..] => {
                label.push_str(&format!(".{name}"));
                rest
            }
            ["items", rest @ ..] => {
                label.push_str("[]");
                rest
            }
            ["additionalProperties", rest @ ..] => {
                label.push_str("{}");
                rest
            }
            ["requestBody", rest @ ..] => {
                label.push_str(" request");
                rest
            }
            ["responses", status, rest @ ..] => {
                label.push_str(&format!(" {status}"));
                rest
            }
            ["parameters", index, rest @ ..] => {
                let (path, method) = operation.unwrap_or_default();
                let name = parameter(root, &["paths", path, method, "parameters", index]);
                label.push_str(&format!(" ?{name}"));
                rest
            }
            ["allOf" | "anyOf" | "oneOf" | "content", _, rest @ ..] | [_, rest @ ..] => rest,
        };
    }
}

fn parameter(root: &Value, steps: &[&str]) -> String {
    let place =
        steps.iter().fold(String::new(), |place, step| openai_admin_codegen::yaml::child(&place, step));
    let name = root.pointer(&place).and_then(|parameter| parameter.get("name")).and_then(Value::as_str);
    name.unwrap_or_default().to_owned()
}
