//! The rows of the table of requests: one with what is required, one with everything.

use super::names;
use crate::rust_files;
use openai_admin_codegen::generate::ident;
use openai_admin_codegen::handles;
use openai_admin_codegen::spec::{Field, Operation, Shape, Spec, Type, Union};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::path::Path;

/// How deep an example of an object goes.
const DEPTH: usize = 6;

/// What is to be added to tests/it/operations.
#[derive(Debug)]
pub struct Rows {
    /// The file, below the root.
    pub file: String,
    /// The rows.
    pub shown: String,
    /// The file as it is afterwards.
    pub text: String,
    /// What a human has to look at.
    pub notes: Vec<String>,
}

/// The rows and where they go.
pub fn rows(root: &Path, spec: &Spec, id: &str) -> Result<Rows, String> {
    let operation = spec.operations.iter().find(|operation| operation.id == id);
    let operation = operation.ok_or("the operation is not in the new document; report this")?;
    let tables = tables(root)?;
    let (file, text, after) = table(&tables, spec, operation)?;
    let mut maker = Maker { spec, operation, used: used_ids(&tables, spec), notes: Vec::new() };
    let shown = maker.rows()?;
    let Some(end) = after else {
        return Err(format!("{file}: the table ends with no row; put the rows there by hand:\n{shown}"));
    };
    let indented: String = shown.lines().map(|line| format!("        {line}\n")).collect();
    let text = format!("{}{indented}{}", &text[..end], &text[end..]);
    Ok(Rows { file, shown, text, notes: maker.notes })
}

/// The files of the table, and their texts.
fn tables(root: &Path) -> Result<Vec<(String, String)>, String> {
    let files = rust_files(root, "tests/it/operations")?;
    files.into_iter().map(|file| crate::read(&root.join(&file)).map(|text| (file, text))).collect()
}

/// By id component, the id that most requests of the table have: what the sandbox of the tests holds.
fn used_ids(tables: &[(String, String)], spec: &Spec) -> BTreeMap<String, String> {
    let mut counts: BTreeMap<(String, String), usize> = BTreeMap::new();
    for literal in tables.iter().flat_map(|(_, text)| text.split('"')) {
        let Some((method, path)) = literal.split_once(" /") else { continue };
        let path: Vec<&str> = path.split('?').next().unwrap_or_default().split('/').collect();
        for operation in spec.operations.iter().filter(|known| known.method.to_uppercase() == method) {
            let template: Vec<&str> = operation.path.trim_start_matches('/').split('/').collect();
            let same = |(part, value): (&&str, &&str)| part.starts_with('{') || part == value;
            if template.len() != path.len() || !template.iter().zip(&path).all(same) {
                continue;
            }
            let ids = path.iter().zip(&template).filter(|(_, part)| part.starts_with('{')).map(|(id, _)| id);
            for (field, id) in operation.path_parameters.iter().zip(ids) {
                if let (Some(component), false) = (field.schema.name(), id.contains('%')) {
                    *counts.entry((component.to_owned(), (*id).to_owned())).or_default() += 1;
                }
            }
        }
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| *count);
    counts.into_iter().map(|(id, _)| id).collect()
}

/// The table with the rows of what is nearest, its text, and the end of the last of these rows.
fn table(
    files: &[(String, String)],
    spec: &Spec,
    operation: &Operation,
) -> Result<(String, String, Option<usize>), String> {
    let wanted = names::template(&names::collection(&operation.path));
    let parts = |path: &str| names::template(path).split('/').map(str::to_owned).collect::<Vec<_>>();
    let mut near: Vec<&Operation> = spec.operations.iter().filter(|known| known.id != operation.id).collect();
    near.sort_by_key(|known| {
        let same = names::template(&names::collection(&known.path)) == wanted;
        let common = parts(&known.path).iter().zip(parts(&wanted)).take_while(|(a, b)| *a == b).count();
        Reverse((same, known.tag == operation.tag, common))
    });
    for known in near {
        let quoted = format!("\"{}\",", known.id);
        let found = files.iter().find_map(|(file, text)| Some((file, text, text.rfind(&quoted)?)));
        if let Some((file, text, position)) = found {
            let start = text[..position].rfind("row(").unwrap_or(position);
            return Ok((file.clone(), text.clone(), end_of_call(text, start)));
        }
    }
    Err("tests/it/operations has no table; see tests/it/operations.rs".to_owned())
}

/// The start of the line after a call that starts somewhere.
fn end_of_call(text: &str, start: usize) -> Option<usize> {
    let (mut depth, mut in_text, mut escaped) = (0_usize, false, false);
    for (index, c) in text[start..].char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if in_text => escaped = true,
            '"' => in_text = !in_text,
            '(' if !in_text => depth += 1,
            ')' if !in_text => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    let end = start + index;
                    return Some(end + text[end..].find('\n')? + 1);
                }
            }
            _ => {}
        }
    }
    None
}

/// An example: as an expression, as JSON, as parts of a query.
struct Example {
    rust: String,
    json: String,
    query: Vec<String>,
}

impl Example {
    fn text(text: &str) -> Self {
        Self { rust: format!("{text:?}"), json: format!("{text:?}"), query: vec![encoded(text)] }
    }

    fn plain(text: String) -> Self {
        Self { rust: text.clone(), json: text.clone(), query: vec![text] }
    }
}

struct Maker<'a> {
    spec: &'a Spec,
    operation: &'a Operation,
    /// By id component, the id to take.
    used: BTreeMap<String, String>,
    notes: Vec<String>,
}

impl Maker<'_> {
    fn rows(&mut self) -> Result<String, String> {
        let (spec, operation) = (self.spec, self.operation);
        let body: &[Field] = operation.body.as_deref().map_or(&[], |body| spec.properties(body));
        let mut path = operation.path.clone();
        for field in &operation.path_parameters {
            let example = encoded(&self.id(&field.schema, &field.name));
            path = path.replace(&format!("{{{}}}", field.name), &example);
        }
        let request = format!("{} {path}", operation.method.to_uppercase());

        let place = handles::place(spec, operation).map_err(|problem| problem.to_string())?;
        let mut call = "c".to_owned();
        for step in &place.way {
            let id = step.parameter.as_ref().map(|field| self.example(field, DEPTH).rust);
            call += &format!(".{}({})", step.name, id.unwrap_or_default());
        }
        let is_held = |field: &&Field| {
            place.way.iter().filter_map(|step| step.parameter.as_ref()).any(|held| held.name == field.name)
        };
        let arguments = operation.arguments(spec).filter(|field| !is_held(field));
        let arguments: Vec<String> = arguments.map(|field| self.example(field, DEPTH).rust).collect();
        call += &format!(".{}({})", ident(&place.method), arguments.join(", "));
        let has_body = operation.body.is_some();
        let (mut least, mut all, mut nulls) = (Vec::new(), Vec::new(), Vec::new());
        let (mut setters, mut clears, mut query) = (String::new(), String::new(), Vec::new());
        for field in body {
            let example = self.example(field, DEPTH);
            let member = format!("{:?}: {}", field.name, example.json);
            if field.required {
                least.push(member.clone());
                nulls.push(member.clone());
            } else {
                setters += &format!(".{}({})", ident(&field.name), example.rust);
                if self.is_nullable(&field.schema) {
                    clears += &format!(".clear_{}()", ident(&field.name));
                    nulls.push(format!("{:?}: null", field.name));
                }
            }
            all.push(member);
        }
        for field in &operation.query {
            let example = self.example(field, DEPTH);
            setters += &format!(".{}({})", ident(&field.name), example.rust);
            query.extend(example.query.iter().map(|value| format!("{}={value}", encoded(&field.name))));
        }
        let whole = operation.whole.as_ref().map(|field| self.example(field, DEPTH).json);
        let json = |members: &[String]| match (&whole, has_body) {
            (Some(body), _) => format!("json!({body})"),
            (None, true) => format!("json!({{{}}})", members.join(", ")),
            (None, false) => "None".to_owned(),
        };
        let id = &operation.id;
        let row = |request: &str, body: String, call: &str| {
            format!("row(\n    \"{id}\",\n    \"{request}\",\n    {body},\n    |c| run({call}),\n),\n")
        };
        let mut rows = row(&request, json(&least), &call);
        if !setters.is_empty() {
            let query = if query.is_empty() { String::new() } else { format!("?{}", query.join("&")) };
            rows += &row(&format!("{request}{query}"), json(&all), &format!("{call}{setters}"));
        }
        if !clears.is_empty() {
            rows += &row(&request, json(&nulls), &format!("{call}{clears}"));
        }
        Ok(rows)
    }

    fn is_nullable(&self, schema: &Type) -> bool {
        matches!(schema, Type::Named(name) if matches!(self.spec.component(name).shape, Shape::Nullable(_)))
    }

    /// The id that the other rows have, the example that an id component gives, or one of its kind.
    fn id(&self, schema: &Type, name: &str) -> String {
        if let Some(used) = schema.name().and_then(|component| self.used.get(component)) {
            return used.clone();
        }
        let description = schema.name().map_or("", |name| self.spec.component(name).description.as_str());
        let told = description.split_once("such as `").and_then(|(_, rest)| Some(rest.split_once('`')?.0));
        told.map_or_else(|| format!("{}_1", name.strip_suffix("_id").unwrap_or(name)), str::to_owned)
    }

    fn example(&mut self, field: &Field, depth: usize) -> Example {
        let within =
            |wanted: i64| wanted.max(field.least.unwrap_or(wanted)).min(field.most.unwrap_or(wanted));
        match &field.schema {
            Type::Integer(_) => Example::plain(within(7).to_string()),
            Type::Array(item) => {
                let item = self.typed(item, &names::singular(field.name.trim_end_matches("[]")), depth);
                Example {
                    rust: format!("[{}]", item.rust),
                    json: format!("[{}]", item.json),
                    query: item.query,
                }
            }
            schema => self.typed(schema, &field.name, depth),
        }
    }

    fn typed(&mut self, schema: &Type, name: &str, depth: usize) -> Example {
        match schema {
            Type::String if name.contains("email") => Example::text("ada@example.com"),
            Type::String => Example::text(name),
            Type::Boolean => Example::plain("true".to_owned()),
            Type::Integer(_) => Example::plain("7".to_owned()),
            Type::Map => {
                Example { rust: "serde_json::Map::new()".to_owned(), json: "{}".to_owned(), query: vec![] }
            }
            Type::Array(item) => {
                let item = self.typed(item, name, depth);
                Example {
                    rust: format!("vec![{}.into()]", item.rust),
                    json: format!("[{}]", item.json),
                    query: item.query,
                }
            }
            Type::Named(component) => self.named(component, name, depth),
        }
    }

    fn named(&mut self, component: &str, name: &str, depth: usize) -> Example {
        match &self.spec.component(component).shape {
            Shape::Id => Example::text(&self.id(&Type::Named(component.to_owned()), name)),
            Shape::Enum(values) => Example::text(values.first().map_or("", |(value, _)| value.as_str())),
            Shape::Secret => Example::text("secret"),
            Shape::Timestamp => Example {
                rust: "openai_admin::types::Timestamp::from_secs(1_700_000_000)".to_owned(),
                json: "1_700_000_000".to_owned(),
                query: vec!["1700000000".to_owned()],
            },
            Shape::Decimal => {
                Example { rust: "1.into()".to_owned(), json: "1".to_owned(), query: Vec::new() }
            }
            Shape::Nullable(value) => self.typed(value, name, depth),
            Shape::Object { .. } | Shape::Union(_) | Shape::Page(_) => self.composed(component, name, depth),
        }
    }

    /// Structs cannot be written out outside of the crate, but they can be read.
    fn composed(&mut self, component: &str, name: &str, depth: usize) -> Example {
        let json = match (&self.spec.component(component).shape, depth.checked_sub(1)) {
            (Shape::Union(Union::Untagged(variants)), Some(depth)) => match variants.first() {
                Some(first) => self.typed(first, name, depth).json,
                None => "null".to_owned(),
            },
            (Shape::Union(union), Some(depth)) => match union.names().first() {
                Some(first) => self.named(first, name, depth).json,
                None => "null".to_owned(),
            },
            (_, Some(depth)) => {
                let fields = self.spec.properties(component).iter().filter(|field| field.required);
                let members: Vec<String> = fields
                    .map(|field| format!("{:?}: {}", field.name, self.example(field, depth).json))
                    .collect();
                format!("{{{}}}", members.join(", "))
            }
            (_, None) => "{}".to_owned(),
        };
        self.notes.push(format!(
            "{component} is an object in a request, which users cannot write out; use its constructor in \
             the row"
        ));
        let rust =
            format!("serde_json::from_value::<openai_admin::types::{component}>(json!({json})).unwrap()");
        Example { rust, json, query: Vec::new() }
    }
}

/// A text as it is sent in paths and queries.
fn encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        match byte {
            b if b.is_ascii_alphanumeric() || b"-._~".contains(&b) => encoded.push(char::from(b)),
            b => encoded.push_str(&format!("%{b:02X}")),
        }
    }
    encoded
}
