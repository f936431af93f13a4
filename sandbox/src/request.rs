//! Reading a request: its parameters and body, checked against openapi.yaml.

use crate::answer::Refusal;
use crate::contract::Contract;
use crate::incoming::Readable;
use crate::kinds::Kind;
use crate::odd::AuditOddities;
use openai_admin_codegen::spec::{Field, Operation, Shape, Spec};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// A request that openapi.yaml allows.
pub(crate) struct Request<'a> {
    pub(crate) spec: &'a Spec,
    pub(crate) operation: &'a Operation,
    pub(crate) kind: &'static Kind,
    params: Vec<(String, String)>,
    query: Vec<(String, String)>,
    pub(crate) body: Map<String, Value>,
    /// When it came, in seconds since the epoch, by the clock of the sandbox.
    pub(crate) now: i64,
    pub(crate) listing: Listing,
}

/// What is odd about a list.
#[derive(Debug, Default)]
pub(crate) struct Listing {
    /// Ids of items that are not listed yet.
    pub(crate) unlisted: BTreeSet<String>,
    pub(crate) audit: AuditOddities,
    /// The same at each request.
    pub(crate) seed: u64,
}

impl<'a> Request<'a> {
    pub(crate) fn read(
        contract: &'a Contract,
        operation: &'a Operation,
        kind: &'static Kind,
        readable: Readable,
        now: i64,
    ) -> Result<Self, Refusal> {
        let Readable { params, query, body } = readable;
        if let Some((name, _)) = params.iter().find(|(_, value)| value.is_empty()) {
            return Err(Refusal::invalid(name, format!("'{name}' must not be empty.")));
        }
        let query = contract.check_query(operation, query)?;
        let body = contract.check_body(operation, &body)?;
        let listing = Listing::default();
        Ok(Self { spec: &contract.spec, operation, kind, params, query, body, now, listing })
    }

    /// A path parameter. The route has it.
    pub(crate) fn param(&self, name: &str) -> &str {
        self.params.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// The path parameters from the outside in.
    pub(crate) fn path_values(&self) -> Vec<&str> {
        self.params.iter().map(|(_, value)| value.as_str()).collect()
    }

    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        self.queries(name).next()
    }

    /// All parameters of the query; the values of a list each by itself.
    pub(crate) fn pairs(&self) -> &[(String, String)] {
        &self.query
    }

    /// The values of a parameter that is a list.
    pub(crate) fn queries(&self, name: &str) -> impl Iterator<Item = &str> {
        self.query.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// How many items a page holds at most, by the request or by openapi.yaml.
    pub(crate) fn limit(&self) -> usize {
        if let Some(limit) = self.query("limit").and_then(|limit| limit.parse().ok()) {
            return limit;
        }
        let limit = self.operation.query.iter().find(|field| field.name == "limit");
        let place = limit.map(|limit| format!("{}/schema/default", limit.place));
        let default = place.and_then(|place| self.spec.document.at(&place)?.as_u64());
        default.and_then(|default| usize::try_from(default).ok()).unwrap_or(20)
    }

    /// A text of the body; empty where it is not set.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.body.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// The fields of the body as the object has them. What it does not have is left out.
    pub(crate) fn fields(&self, component: &str) -> Map<String, Value> {
        let properties = self.spec.properties(component);
        let mut fields = Map::new();
        for (name, value) in &self.body {
            let renamed = self.kind.renamed.iter().find(|(request, _)| request == name);
            let clears = self.body_field(name).is_some_and(|field| self.is_clearable(field));
            let name = renamed.map_or(name.as_str(), |(_, reply)| reply);
            if properties.iter().any(|property| property.name == name) && (!value.is_null() || clears) {
                fields.insert(name.to_owned(), value.clone());
            }
        }
        fields
    }

    fn body_field(&self, name: &str) -> Option<&Field> {
        let body = self.operation.body.as_deref()?;
        self.spec.properties(body).iter().find(|field| field.name == name)
    }

    fn is_clearable(&self, field: &Field) -> bool {
        field.schema.name().is_some_and(|name| matches!(self.spec.component(name).shape, Shape::Nullable(_)))
    }
}
