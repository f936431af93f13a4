//! Reads what OpenAPI has no words for, and unions: the extensions that openapi.yaml's header describes.

use super::parts::{COMPONENTS, text};
use crate::checks;
use crate::confirmation::confirmation;
use crate::spec::{EmptyList, Field, MaximumBy, Operation, Restriction, Shape, Spec, Type, Union};
use crate::yaml::{Problem, child};
use serde_json::Value;

impl Spec {
    /// Objects are told apart by a property, never by their fields: an unknown one would pass for another.
    pub(super) fn read_union(&self, schema: &Value, place: &str) -> Result<Union, Problem> {
        if schema.get("discriminator").is_none() {
            return self.read_untagged(schema, place);
        }
        let discriminator = child(place, "discriminator");
        let told = schema.get("discriminator").unwrap_or(&Value::Null);
        let tag = text(told, "propertyName");
        let mapping = told.get("mapping").and_then(Value::as_object);
        let (false, Some(mapping)) = (tag.is_empty(), mapping) else {
            let message = "a oneOf needs a discriminator with `propertyName` and `mapping`";
            return Err(self.document.problem(&discriminator, message));
        };
        let mut variants = Vec::new();
        for (index, variant) in schema["oneOf"].as_array().into_iter().flatten().enumerate() {
            let place = format!("{place}/oneOf/{index}");
            let Type::Named(name) = self.schema(variant, &place)? else {
                return Err(self.document.problem(&place, "must be a $ref to a component"));
            };
            let target = format!("{COMPONENTS}{name}");
            let mut values = mapping.iter().filter(|(_, to)| to.as_str() == Some(&target));
            let (Some((value, _)), None) = (values.next(), values.next()) else {
                let message = format!("`{name}` must stand in the mapping of the discriminator once");
                return Err(self.document.problem(&place, message));
            };
            let properties = &self.document.root["components"]["schemas"][&name]["properties"];
            if properties.get(&tag).is_none() {
                return Err(self.document.problem(&place, format!("`{name}` has no property `{tag}`")));
            }
            variants.push((value.clone(), name));
        }
        let known = |to: &Value| variants.iter().any(|(_, name)| to == &format!("{COMPONENTS}{name}"));
        if let Some((value, _)) = mapping.iter().find(|(_, to)| !known(to)) {
            let place = child(&child(&discriminator, "mapping"), value);
            return Err(self.document.problem(&place, "is not one of the variants; write a whole $ref"));
        }
        match variants.len() {
            0 | 1 => Err(self.document.problem(place, "a oneOf needs two variants or more")),
            _ => Ok(Union::Tagged { tag, variants }),
        }
    }

    pub(super) fn read_untagged(&self, schema: &Value, place: &str) -> Result<Union, Problem> {
        let (mut variants, mut forms) = (Vec::new(), Vec::new());
        for (index, variant) in schema["oneOf"].as_array().into_iter().flatten().enumerate() {
            let place = format!("{place}/oneOf/{index}");
            let schema = self.schema(variant, &place)?;
            let written = schema.name().filter(|_| matches!(schema, Type::Named(_)));
            let written = written.and_then(|name| self.document.at(&format!("/components/schemas/{name}")));
            let form = written.unwrap_or(variant).get("type").and_then(Value::as_str).unwrap_or_default();
            if form.is_empty() || forms.contains(&form) {
                let message = "is not told apart by its `type`; objects need a discriminator with `propertyName` \
                               and `mapping`";
                return Err(self.document.problem(&place, message));
            }
            variants.push(schema);
            forms.push(form);
        }
        match variants.len() {
            0 | 1 => Err(self.document.problem(place, "a oneOf needs two variants or more")),
            _ => Ok(Union::Untagged(variants)),
        }
    }

    pub(super) fn read_payloads(
        &self,
        schema: &Value,
        properties: &[Field],
        place: &str,
    ) -> Result<Option<String>, Problem> {
        let Some(tag) = schema.get("x-payloads") else { return Ok(None) };
        let place = child(place, "x-payloads");
        let wrong = |message: &str| Err(self.document.problem(&place, message));
        let field = properties.iter().find(|field| Some(field.name.as_str()) == tag.as_str());
        let Some(Field { name, schema: Type::Named(values), required: true, .. }) = field else {
            return wrong("must name a required property that is an enum");
        };
        let values = self.document.at(&format!("/components/schemas/{values}/enum"));
        let Some(values) = values.and_then(Value::as_array) else {
            return wrong("must name a required property that is an enum");
        };
        let mut payloads = properties.iter().filter(|field| values.contains(&Value::from(&*field.name)));
        let is_object = |field: &Field| matches!(field.schema, Type::Named(_) | Type::Map);
        match payloads.find(|field| field.required || !is_object(field)) {
            Some(field) => {
                Err(self.document.problem(&field.place, "a payload is an object that need not be there"))
            }
            None => Ok(Some(name.clone())),
        }
    }

    /// Refuses names that are no optional property.
    pub(super) fn optional(
        &self,
        names: &[String],
        properties: &[Field],
        place: &str,
    ) -> Result<(), Problem> {
        let is_optional =
            |name: &String| properties.iter().any(|field| field.name == *name && !field.required);
        match names.iter().find(|name| !is_optional(name)) {
            Some(name) => Err(self.document.problem(place, format!("`{name}` is not an optional property"))),
            None => Ok(()),
        }
    }

    pub(super) fn read_mutually_exclusive(
        &self,
        schema: &Value,
        properties: &[Field],
        place: &str,
    ) -> Result<Vec<Vec<String>>, Problem> {
        let place = child(place, "x-mutually-exclusive");
        let groups = schema.get("x-mutually-exclusive").and_then(Value::as_array).into_iter().flatten();
        let groups = groups.enumerate().map(|(index, group)| {
            let place = child(&place, &index.to_string());
            let names = group.as_array().into_iter().flatten().filter_map(Value::as_str);
            let names: Vec<String> = names.map(str::to_owned).collect();
            if names.len() < 2 {
                return Err(self.document.problem(&place, "must list two properties or more"));
            }
            self.optional(&names, properties, &place).map(|()| names)
        });
        groups.collect()
    }

    pub(super) fn read_empty_lists(
        &self,
        schema: &Value,
        properties: &[Field],
        place: &str,
    ) -> Result<Vec<EmptyList>, Problem> {
        let place = child(place, "x-empty-list");
        let lists = schema.get("x-empty-list").and_then(Value::as_object).into_iter().flatten();
        let lists = lists.map(|(field, list)| {
            let place = child(&place, field);
            self.optional(std::slice::from_ref(field), properties, &place)?;
            let is_list = |known: &&Field| known.name == *field && matches!(known.schema, Type::Array(_));
            let list = EmptyList {
                field: field.clone(),
                method: text(list, "method"),
                meaning: text(list, "meaning"),
                place: place.clone(),
            };
            match properties.iter().find(is_list) {
                None => Err(self.document.problem(&place, "is not a list")),
                Some(_) if list.method.is_empty() || list.meaning.is_empty() => {
                    Err(self.document.problem(&place, "needs a `method` and a `meaning`"))
                }
                Some(_) => Ok(list),
            }
        });
        lists.collect()
    }

    pub(super) fn read_maximum_by(
        &self,
        described: &Value,
        place: &str,
    ) -> Result<Option<MaximumBy>, Problem> {
        let Some(written) = described.get("x-maximum-by") else { return Ok(None) };
        let maximum = written.get("maximum").and_then(Value::as_object).into_iter().flatten();
        let maximum = maximum.map(|(value, most)| Some((value.clone(), most.as_i64()?)));
        let by = MaximumBy {
            parameter: text(written, "parameter"),
            default: text(written, "default"),
            maximum: maximum.collect::<Option<_>>().unwrap_or_default(),
        };
        match by.maximum.iter().any(|(value, _)| *value == by.default) && !by.parameter.is_empty() {
            true => Ok(Some(by)),
            false => {
                let message =
                    "needs a `parameter`, a `maximum` for each of its values, and a `default` among them";
                Err(self.document.problem(&child(place, "x-maximum-by"), message))
            }
        }
    }

    pub(super) fn read_restriction(
        &self,
        described: &Value,
        place: &str,
    ) -> Result<Option<Restriction>, Problem> {
        let Some(written) = described.get("x-restricts") else { return Ok(None) };
        let restriction =
            Restriction { parameter: text(written, "parameter"), subset: text(written, "subset") };
        match restriction.parameter.is_empty() || restriction.subset.is_empty() {
            false => Ok(Some(restriction)),
            true => {
                let message = "needs a `parameter` and a `subset` of its values";
                Err(self.document.problem(&child(place, "x-restricts"), message))
            }
        }
    }

    /// The extensions of an operation must agree with its schemas.
    pub(super) fn agree(&self, operation: &Operation) -> Result<(), Problem> {
        checks::path(self, operation)?;
        let problem =
            |key: &str, message: &str| Err(self.document.problem(&child(&operation.place, key), message));
        let is_page = matches!(self.component(&operation.reply).shape, Shape::Page(_));
        if let Some(style) = operation.cursor_style {
            let has = |name: &str| operation.query.iter().any(|field| field.name == name);
            if !is_page || !has(style.parameter) || !has("limit") {
                let message = format!(
                    "a list replies with a list envelope and takes `{}` and `limit`",
                    style.parameter
                );
                return problem("x-cursor-style", &message);
            }
        }
        let shows_secret = self
            .reachable([operation.reply.as_str()])
            .into_iter()
            .any(|name| matches!(self.component(name).shape, Shape::Secret));
        if shows_secret != operation.carries_secret {
            return problem("x-carries-secret", "must be true exactly where the reply holds a secret");
        }
        confirmation(self, operation)?;
        match &operation.body {
            Some(body)
                if operation.whole.is_none()
                    && !matches!(self.component(body).shape, Shape::Object { .. }) =>
            {
                problem(
                    "requestBody",
                    "a request body must be an object, or a union told apart by a property",
                )
            }
            _ => Ok(()),
        }
    }
}

/// From when on values of a parameter can be asked for.
pub(super) fn values_since(described: &Value) -> Vec<(String, i64)> {
    let times = described.get("x-values-since").and_then(Value::as_object).into_iter().flatten();
    times.filter_map(|(value, time)| Some((value.clone(), time.as_i64()?))).collect()
}
