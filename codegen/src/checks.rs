//! Refuses types in places where generated code does not take them, though the document may have them there.

use crate::spec::{Component, Field, Operation, Shape, Spec, Type, Union};
use crate::yaml::{Problem, child};
use serde_json::Value;

/// What every component and every operation must keep.
pub fn check(spec: &Spec) -> Result<(), Problem> {
    for component in spec.components.values() {
        let wrong = |place: &str, message: &str| Err(spec.document.problem(place, message));
        let is = |name: &str, test: fn(&Shape) -> bool| test(&spec.component(name).shape);
        match &component.shape {
            Shape::Page(item) => {
                let data = spec.document.at(&format!("{}/properties/data/items", component.place));
                let is_list = data.is_some_and(|items| items.get("items").is_some());
                if is_list || !is(item, |shape| matches!(shape, Shape::Object { .. } | Shape::Union(_))) {
                    let place = format!("{}/properties/data", component.place);
                    return wrong(
                        &place,
                        "the items of a page are objects; refer to a component that is one",
                    );
                }
                envelope(spec, component)?;
            }
            Shape::Union(Union::Tagged { variants, .. }) => {
                for (value, variant) in variants {
                    if !is(variant, |shape| matches!(shape, Shape::Object { .. })) {
                        let place = child(&format!("{}/discriminator/mapping", component.place), value);
                        return wrong(&place, "a variant that a property tells is an object; refer to one");
                    }
                }
            }
            Shape::Object { properties, .. } if properties.is_empty() => {
                return wrong(&component.place, "an object component needs properties");
            }
            Shape::Nullable(value) => {
                let is_value = |shape: &Shape| !matches!(shape, Shape::Page(_) | Shape::Nullable(_));
                if value.name().is_some_and(|name| !is(name, is_value)) {
                    return wrong(
                        &component.place,
                        "is null or a value, and that value is not one; refer to another",
                    );
                }
            }
            Shape::Union(Union::Untagged(variants)) => {
                if let Some(name) = variants
                    .iter()
                    .filter_map(Type::name)
                    .find(|name| is(name, |shape| matches!(shape, Shape::Page(_) | Shape::Nullable(_))))
                {
                    let message = format!("`{name}` cannot be a variant; refer to another component");
                    return wrong(&component.place, &message);
                }
            }
            Shape::Object { .. }
            | Shape::Enum(_)
            | Shape::Id
            | Shape::Timestamp
            | Shape::Decimal
            | Shape::Secret => {}
        }
    }
    nested(spec)?;
    spec.operations.iter().try_for_each(|operation| self::operation(spec, operation))
}

/// A list envelope has the fields of `Page`, and what else it had would be lost.
fn envelope(spec: &Spec, component: &Component) -> Result<(), Problem> {
    let place = child(&component.place, "properties");
    let properties = spec.document.at(&place).and_then(Value::as_object).into_iter().flatten();
    for (name, property) in properties {
        let wanted = match name.as_str() {
            "data" => "array",
            "has_more" => "boolean",
            "object" | "first_id" | "last_id" | "next" | "next_page" => "string",
            _ => "",
        };
        if property.get("type").and_then(Value::as_str) != Some(wanted) || property.get("allOf").is_some() {
            let message = match wanted {
                "" => format!("`{name}` is no field of a list envelope, and would be lost; take it out"),
                wanted => format!("`{name}` of a list envelope is `type: {wanted}`; write that"),
            };
            return Err(spec.document.problem(&child(&place, name), message));
        }
    }
    let payloads = child(&component.place, "x-payloads");
    match spec.document.at(&payloads) {
        Some(_) => Err(spec.document.problem(&payloads, "a list envelope has no payloads; remove it")),
        None => Ok(()),
    }
}

/// Only what is itself the body of a request is checked before it is sent.
fn nested(spec: &Spec) -> Result<(), Problem> {
    let sent = spec.sent();
    for operation in &spec.operations {
        let parts = operation.body.iter().flat_map(|body| spec.properties(body));
        let parts = parts.filter_map(|field| field.schema.name());
        let mut held = spec.reachable(parts.chain([operation.reply.as_str()])).into_iter();
        if let Some(body) = held.find(|name| spec.is_body(name)) {
            let message = format!("`{body}` is the body of a request, and no part of another or of a reply");
            return Err(spec.document.problem(&operation.place, message));
        }
    }
    for (name, component) in spec.components.iter().filter(|(name, _)| !spec.is_body(name)) {
        for key in ["x-one-of-required", "x-mutually-exclusive", "x-empty-list"] {
            let place = child(&component.place, key);
            if spec.document.at(&place).is_some() {
                return Err(spec.document.problem(&place, "only the body of a request has it; remove it"));
            }
        }
        let has_limit = |field: &&Field| field.least.is_some() || field.most.is_some();
        if sent.contains(name.as_str())
            && let Some(field) = spec.properties(name).iter().find(has_limit)
        {
            let message = "limits within a part of a body are not checked; tell them in the description";
            return Err(spec.document.problem(&field.place, message));
        }
    }
    Ok(())
}

fn operation(spec: &Spec, operation: &Operation) -> Result<(), Problem> {
    let wrong = |place: &str, message: &str| Err(spec.document.problem(place, message));
    let reply = &spec.component(&operation.reply).shape;
    if !matches!(reply, Shape::Object { .. } | Shape::Union(_) | Shape::Page(_)) {
        let place = format!("{}/responses/200", operation.place);
        return wrong(&place, "a reply is an object, a union or a list envelope");
    }
    if spec.is_received(&operation.reply) {
        let place = format!("{}/responses/200", operation.place);
        return wrong(&place, "an object with `x-payloads` is only read as an item of a page");
    }
    for field in &operation.query {
        query(spec, operation, field)?;
    }
    if let Some(body) = &operation.body {
        for name in spec.reachable([body.as_str()]) {
            if spec.is_received(name) {
                let place = format!("{}/x-payloads", spec.component(name).place);
                return wrong(&place, "payloads are read from replies, and not sent");
            }
            if matches!(spec.component(name).shape, Shape::Page(_)) {
                let place = format!("{}/requestBody", operation.place);
                return wrong(&place, "a list envelope is a reply, or part of one, and not sent");
            }
        }
        for field in spec.properties(body) {
            if field.required && field.nullable {
                let message = "required, and null or a value: refer to a component that is nullable";
                return wrong(&field.place, message);
            }
            check_bounds(spec, field)?;
        }
    }
    Ok(())
}

/// What stands in a path.
pub fn path(spec: &Spec, operation: &Operation) -> Result<(), Problem> {
    for field in &operation.path_parameters {
        let is_text = match &field.schema {
            Type::String => true,
            Type::Named(name) => matches!(spec.component(name).shape, Shape::Enum(_) | Shape::Id),
            _ => false,
        };
        if !is_text {
            let message = "what stands in a path is a text, an id or an enum";
            return Err(spec.document.problem(&field.place, message));
        }
    }
    Ok(())
}

fn query(spec: &Spec, operation: &Operation, field: &Field) -> Result<(), Problem> {
    let wrong = |place: &str, message: &str| Err(spec.document.problem(place, message));
    let item = match &field.schema {
        Type::Array(item) => item,
        schema => schema,
    };
    let is_list = matches!(field.schema, Type::Array(_));
    let is_plain = match item {
        Type::String | Type::Integer(_) | Type::Boolean => true,
        Type::Array(_) | Type::Map => false,
        Type::Named(name) => match spec.component(name).shape {
            Shape::Enum(_) | Shape::Id => true,
            Shape::Timestamp => !is_list,
            _ => false,
        },
    };
    if !is_plain {
        return wrong(
            &field.place,
            "a query holds texts, whole numbers, booleans, enums, ids, times, and lists of them but for times",
        );
    }
    check_bounds(spec, field)?;
    let other = |name: &str| operation.query.iter().find(|field| field.name == name);
    let is_optional = |name: &str| other(name).is_some_and(|field| !field.required);
    let style = operation.cursor_style;
    let is_cursor = style.is_some_and(|style| style.parameter == field.name);
    let is_limit = style.is_some() && field.name == "limit";
    let is_before = style.is_some() && field.name == "before";
    if (is_cursor || is_limit || is_before) && field.required {
        return wrong(
            &field.place,
            "where in a list a page begins and ends is never required; make it optional",
        );
    }
    if (is_cursor || is_before) && field.schema != Type::String {
        return wrong(&field.place, "a cursor is a text; write `type: string`");
    }
    if is_limit && field.schema != Type::Integer(Some("uint32".to_owned())) {
        return wrong(&field.place, "the limit of a list is `type: integer` with `format: uint32`");
    }
    if style.is_some() && field.name == "page" && !is_cursor {
        return wrong(
            &field.place,
            "a list has a `page` of its own; it is not supported beside another cursor",
        );
    }
    if let Some(by) = &field.most_by {
        let place = child(&field.place, "x-maximum-by");
        let values = other(&by.parameter).and_then(|other| match &other.schema {
            Type::Named(name) => Some(&spec.component(name).shape),
            _ => None,
        });
        let Some(Shape::Enum(values)) = values else {
            return wrong(&place, "must name a parameter that is an enum");
        };
        if values.iter().any(|(value, _)| by.maximum.iter().all(|(known, _)| known != value))
            || values.len() != by.maximum.len()
        {
            return wrong(&place, "must have a maximum for each value of the enum, and no other");
        }
        if !is_limit {
            return wrong(&place, "only the limit of a list has it; remove it");
        }
        if !is_optional(&by.parameter) {
            return wrong(&place, "must name a parameter that is an enum and optional");
        }
    }
    if let Some((value, _)) = field.values_since.first() {
        let place = child(&field.place, "x-values-since");
        let listed = match &field.schema {
            Type::Array(item) => item.name().map(|name| &spec.component(name).shape),
            _ => None,
        };
        let Some(Shape::Enum(values)) = listed else {
            return wrong(&place, "must stand at a list of values of an enum");
        };
        let is_known = |since: &(String, i64)| values.iter().any(|(value, _)| *value == since.0);
        if !field.values_since.iter().all(is_known) {
            return wrong(&place, "has a value that the enum does not have");
        }
        if field.required || operation.range(spec).is_none() {
            return wrong(&place, &format!("`{value}` needs an optional list, and a span of time beside it"));
        }
    }
    if let Some(restriction) = &field.restricts {
        let place = child(&field.place, "x-restricts");
        let listed = other(&restriction.parameter).and_then(|other| match &other.schema {
            Type::Array(item) => item.name(),
            _ => None,
        });
        let subsets = listed.map(|name| spec.subsets(spec.component(name))).unwrap_or_default();
        if field.schema != Type::Boolean || subsets.iter().all(|(name, _)| *name != restriction.subset) {
            return wrong(
                &place,
                "must stand at a boolean, and name a list of values of an enum and one of its x-subsets",
            );
        }
        if field.required || !is_optional(&restriction.parameter) {
            return wrong(&place, "both parameters must be optional");
        }
    }
    Ok(())
}

/// Limits are compared as `i64`, and seconds are kept as such.
fn check_bounds(spec: &Spec, field: &Field) -> Result<(), Problem> {
    let wrong = |message: &str| Err(spec.document.problem(&field.place, message));
    let Type::Integer(format) = &field.schema else { return Ok(()) };
    let format = format.as_deref().unwrap_or("int64");
    if format == "uint64" && (field.least.is_some() || field.most.is_some()) {
        return wrong("limits of `format: uint64` are not supported; use `int64` or leave them out");
    }
    if !field.required && field.duration().is_some() && format != "int64" {
        return wrong("seconds that a method sets are `format: int64`");
    }
    Ok(())
}
