//! What a deletion is confirmed with where its success has no body, as far as the path tells it.

use crate::spec::{Field, Operation, Shape, Spec, Type};
use crate::yaml::{Problem, child};

/// Where the value of a field of a confirmation comes from.
#[derive(Clone, Copy, Debug)]
pub enum Origin<'a> {
    /// A text that is always the same.
    Text(&'a str),
    /// A path parameter.
    Id(&'a Field),
    /// It is true that it was deleted.
    Done,
    /// It may be missing, and is.
    Missing,
}

/// The fields of the confirmation of an operation and where they come from; `None` where there is none.
///
/// A deletion whose confirmation cannot be made is a problem, unless openapi.yaml says that it has none.
pub fn confirmation<'a>(
    spec: &'a Spec,
    operation: &'a Operation,
) -> Result<Option<Vec<(&'a Field, Origin<'a>)>>, Problem> {
    let place = child(&operation.place, "x-confirmation");
    let problem = |message: String| Err(spec.document.problem(&place, message));
    if operation.method != "delete" {
        return match operation.confirmation {
            Some(_) => problem("only a DELETE is confirmed without a body; remove it".to_owned()),
            None => Ok(None),
        };
    }
    if !operation.is_confirmed() {
        return Ok(None);
    }
    if !matches!(spec.component(&operation.reply).shape, Shape::Object { .. }) {
        return problem("the reply is not an object; write `x-confirmation: none`".to_owned());
    }
    let fields = spec.properties(&operation.reply);
    let is_said = |field: &Field| field.name == "object" && field.constant.is_none();
    if operation.confirmation.is_some() && !fields.iter().any(is_said) {
        let message = "the schema of the reply says already what `object` is, or has none; remove it";
        return problem(message.to_owned());
    }
    let mut origins = Vec::new();
    for field in fields {
        match origin(spec, operation, field) {
            Some(origin) => origins.push((field, origin)),
            None if is_said(field) => {
                return problem("missing; say what `object` of the confirmation is".to_owned());
            }
            None => {
                let message = format!(
                    "`{}` of the reply is not told by the path, so that {} has no confirmation where its \
                     success has no body; teach codegen/src/confirmation.rs where it comes from, or write \
                     `x-confirmation: none`",
                    field.name, operation.id
                );
                return problem(message);
            }
        }
    }
    Ok(Some(origins))
}

fn origin<'a>(spec: &'a Spec, operation: &'a Operation, field: &'a Field) -> Option<Origin<'a>> {
    if !field.required || field.nullable {
        return Some(Origin::Missing);
    }
    let text = match &field.schema {
        Type::String => field.constant.as_deref(),
        schema => spec.only_value(schema),
    };
    if let Some(text) = text {
        return Some(Origin::Text(text));
    }
    match (&field.schema, field.name.as_str()) {
        (Type::String, "object") => operation.confirmation.as_deref().map(Origin::Text),
        (Type::Boolean, "deleted") => Some(Origin::Done),
        (schema, name) if is_id(spec, schema) => {
            // The thing itself is named last; a setting of a thing has no id.
            let last = operation.path_parameters.last().filter(|_| operation.path.ends_with('}'));
            let named = operation.path_parameters.iter().find(|parameter| parameter.name == name);
            let parameter = if name == "id" { last } else { named };
            parameter.filter(|parameter| is_id(spec, &parameter.schema)).map(Origin::Id)
        }
        _ => None,
    }
}

fn is_id(spec: &Spec, schema: &Type) -> bool {
    match schema {
        Type::String => true,
        Type::Named(name) => matches!(spec.component(name).shape, Shape::Id),
        _ => false,
    }
}
