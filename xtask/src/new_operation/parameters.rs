//! Parameters of paths and queries: those of ours where they fit, new ones otherwise.

use super::schemas::{Field, Group, Made, Maker, Within, missing};
use super::text::{self, Beside, Draft};
use super::upstream::{Operation, Parameter, list, text as text_at, value};
use super::{names, reuse};
use crate::diff::compare::Direction;
use openai_admin_codegen::yaml::child;
use serde_json::Value;
use std::collections::BTreeSet;

/// The lines of the parameters of a new path.
pub fn of_path(maker: &mut Maker<'_>, path: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for name in names::parameters(path) {
        if let Some(component) = component(maker, "path", name).into_iter().next() {
            lines.push(format!("      - $ref: '#/components/parameters/{component}'"));
            continue;
        }
        let id = id_of(maker, path, name);
        maker.id(&id);
        if let Some(description) = written(maker, path, name) {
            lines.extend([
                format!("      - name: {name}"),
                "        in: path".to_owned(),
                "        required: true".to_owned(),
                format!("        description: {}", text::scalar(&description)),
                format!("        schema: {}", text::reference("schemas", &id)),
            ]);
            continue;
        }
        lines.push(format!("      - $ref: '#/components/parameters/{id}'"));
        let component = vec![
            format!("    {id}:"),
            format!("      name: {name}"),
            "      in: path".to_owned(),
            "      required: true".to_owned(),
            format!("      description: {}", missing("id of what")),
            format!("      schema: {}", text::reference("schemas", &id)),
        ];
        maker.made.push(Made { name: id, group: Group::Parameter, lines: component });
    }
    lines
}

/// The name of the id component of a parameter of a path: that of the paths that have it already.
pub fn id_of(maker: &Maker<'_>, path: &str, name: &str) -> String {
    let ours = maker.spec.operations.iter().flat_map(|operation| {
        operation.path_parameters.iter().map(move |field| (operation.path.as_str(), field))
    });
    let same = ours.filter(|(known, field)| field.name == name && before(known, name) == before(path, name));
    let known = same.filter_map(|(_, field)| field.schema.name()).next();
    known.map_or_else(|| names::id(path, name), str::to_owned)
}

/// The collection that a parameter of a path chooses from.
fn before(path: &str, parameter: &str) -> Option<String> {
    let (before, _) = path.split_once(&format!("/{{{parameter}}}"))?;
    before.rsplit('/').next().map(str::to_owned)
}

/// The description that the parameter has where another path of ours writes it out.
fn written(maker: &Maker<'_>, path: &str, name: &str) -> Option<String> {
    let known = maker.spec.operations.iter().find_map(|operation| {
        let field = operation.path_parameters.iter().find(|field| field.name == name)?;
        (before(&operation.path, name) == before(path, name)).then_some(field)
    })?;
    (!known.place.starts_with("/components/")).then(|| known.description.clone())
}

/// The lines of the parameters of the query.
pub fn of_query(
    maker: &mut Maker<'_>,
    operation: &Operation,
    within: Within<'_>,
    lists: bool,
) -> Result<Vec<String>, String> {
    let mut query: Vec<&Parameter> = operation.query.iter().collect();
    let first = ["after", "before", "limit", "order"];
    query.sort_by_key(|parameter| {
        first.iter().position(|name| *name == parameter.name).unwrap_or(first.len())
    });
    let mut lines = Vec::new();
    for parameter in query {
        let bare = parameter.name.trim_end_matches("[]");
        let within = Within { field: bare, own: false, direction: Direction::Request, ..within };
        let mut field = maker.field(std::slice::from_ref(&parameter.schema), within)?;
        if lists && bare == "limit" {
            field.draft = Draft::Plain("integer", Some("uint32"));
        }
        let mut name = parameter.name.clone();
        if matches!(field.draft, Draft::List(_)) && name == bare {
            name.push_str("[]");
            maker.notes.push(format!(
                "the list `{bare}` of the query is sent as `{name}`, as the service expects of lists"
            ));
        }
        if let Some(component) = fitting(maker, &name, parameter.required, &field)? {
            lines.push(format!("        - $ref: '#/components/parameters/{component}'"));
            continue;
        }
        lines.extend(written_out(&name, parameter.required, &field));
    }
    Ok(lines)
}

fn written_out(name: &str, required: bool, field: &Field) -> Vec<String> {
    let mut told = field.told.clone();
    let mut beside = Beside { keywords: field.limits.clone(), ..Beside::default() };
    if let Some(default) = &field.default {
        match field.draft {
            Draft::Plain(..) => beside.keywords.push(("default", text::literal(&field.draft, default))),
            _ => told.push(format!("the service takes `{default}` by default")),
        }
    }
    let told: String = told.iter().map(|told| format!("; {told}")).collect();
    let mut lines = vec![format!("        - name: {}", text::scalar(name)), "          in: query".to_owned()];
    lines.extend(required.then(|| "          required: true".to_owned()));
    lines.push(format!("          description: {}", missing(&format!("what it selects{told}"))));
    lines.push(format!("          schema: {}", text::schema(&field.draft, &beside)));
    lines
}

/// The parameters of ours with that name.
fn component(maker: &Maker<'_>, within: &str, name: &str) -> Vec<String> {
    let all = value(maker.ours, "/components/parameters").as_object().into_iter().flatten();
    let same = all.filter(|(_, parameter)| parameter["in"] == within && parameter["name"] == name);
    same.map(|(component, _)| component.clone()).collect()
}

/// The parameter of ours with the same name and type and with no other limits. One with the very same
/// limits is better than one that is stricter, and one that is used much better than another.
fn fitting(maker: &Maker<'_>, name: &str, required: bool, field: &Field) -> Result<Option<String>, String> {
    let mut found = Vec::new();
    for component in component(maker, "query", name) {
        let place = child("/components/parameters", &component);
        let parameter = value(maker.ours, &place).as_object().into_iter().flatten();
        // An extension tells of other parameters of its operations.
        let is_special = parameter.clone().any(|(key, _)| key.starts_with("x-"));
        if is_special || parameter.clone().any(|(key, value)| key == "required" && *value == true) != required
        {
            continue;
        }
        let schema = value(maker.ours, &child(&place, "schema"));
        let text = |key: &str| schema.get(key).map(ToString::to_string);
        let same_type = match &field.draft {
            Draft::Component(name, _) => schema["$ref"] == format!("#/components/schemas/{name}").as_str(),
            Draft::Plain(kind, _) => schema["type"] == *kind,
            Draft::List(_) | Draft::Map => false,
        };
        let limits = ["minimum", "maximum"].map(|key| {
            let other = field.limits.iter().find(|(known, _)| *known == key).map(|(_, limit)| limit.clone());
            (text(key), other)
        });
        let fits = limits.iter().all(|(known, other)| other.is_none() || known == other);
        let users = users(maker, &component);
        let default = match (&field.default, schema.get("default")) {
            (None, _) => true,
            (Some(default), Some(known)) => {
                known.as_str().map_or(known.to_string(), str::to_owned) == *default
            }
            (Some(default), None) => {
                let elsewhere = defaults(maker, &users, name)?;
                elsewhere.is_empty() || elsewhere.contains(default)
            }
        };
        if same_type && fits && default {
            let exact = limits.iter().all(|(known, other)| known == other);
            found.push((exact, users.len(), component));
        }
    }
    found.sort();
    Ok(found.pop().map(|(.., component)| component))
}

/// Path and method of the operations of ours that have a parameter.
fn users(maker: &Maker<'_>, component: &str) -> Vec<(String, String)> {
    let reference = format!("#/components/parameters/{component}");
    let all = reuse::operations(maker.ours).into_iter();
    all.filter(|(path, method)| {
        let place = format!("{}/{method}/parameters", child("/paths", path));
        list(maker.ours, &place).iter().any(|parameter| parameter["$ref"] == reference.as_str())
    })
    .collect()
}

/// The defaults that the other document gives a parameter in these operations.
fn defaults(maker: &Maker<'_>, users: &[(String, String)], name: &str) -> Result<BTreeSet<String>, String> {
    let mut found = BTreeSet::new();
    for (path, method) in reuse::operations(maker.theirs) {
        let same = |(known, by): &(String, String)| {
            *by == method && names::template(known) == names::template(&path)
        };
        if !users.iter().any(same) {
            continue;
        }
        let place = format!("{}/{method}/parameters", child("/paths", &path));
        for index in 0..list(maker.theirs, &place).len() {
            let place = maker.theirs.resolve(&format!("{place}/{index}"))?;
            let default = value(maker.theirs, &place).pointer("/schema/default");
            if text_at(maker.theirs, &place, "name") == name {
                found.extend(default.and_then(Value::as_str).map(str::to_owned));
            }
        }
    }
    Ok(found)
}
