//! The text of the operation: its names, its parameters, its messages.

use super::names::{self, Facts};
use super::schemas::{Group, Made, Maker, Within, missing};
use super::upstream::{self, Operation};
use super::{parameters, reuse, text};
use crate::diff::compare::Direction;
use crate::diff::shape::Source;
use openai_admin_codegen::spec::{CURSOR_STYLES, Field, Shape, Spec};
use openai_admin_codegen::yaml::child;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Said in place of true or false, which only a human can tell.
pub const UNDECIDED: &str = "FIXME: true or false; is sending it twice the same as sending it once?";

/// Said in place of the `object` of a confirmation that the other document does not tell.
const UNCONFIRMED: &str = "FIXME: what `object` of the confirmation is, such as `role.deleted`";

/// What is to be added to openapi.yaml.
#[derive(Debug)]
pub struct Addition {
    /// The operationId.
    pub id: String,
    /// The tag.
    pub tag: String,
    /// Whether the tag is new.
    pub is_new_tag: bool,
    /// The method in lower case.
    pub method: String,
    /// The path, with the parameter names of ours.
    pub path: String,
    /// The key of a new path and its parameters; empty for one that is there.
    pub head: Vec<String>,
    /// The operation.
    pub lines: Vec<String>,
    /// New components.
    pub made: Vec<Made>,
    /// What a human has to look at.
    pub notes: Vec<String>,
}

/// Puts the operation into the terms of our document.
pub fn addition(spec: &Spec, operation: &Operation, theirs: &Source<'_>) -> Result<Addition, String> {
    let ours = Source::new(&spec.document.root);
    let mut maker = Maker::new(spec, &ours, theirs)?;
    let template = names::template(&operation.path);
    let known = spec.operations.iter().find(|known| names::template(&known.path) == template);
    let path = known.map_or_else(|| operation.path.clone(), |known| known.path.clone());
    let facts = facts(&ours, theirs, operation)?;
    let id = names::operation_id(&operation.method, &path, &facts)?;
    let id = free_id(spec, id)?;
    let (verb, noun) = id.split_once('_').unwrap_or((&id, ""));
    let collection = names::collection(&path);
    let tag = tag(spec, &collection);

    let mut head = Vec::new();
    if known.is_none() {
        head.push(format!("  {path}:"));
        let lines = parameters::of_path(&mut maker, &path);
        if !lines.is_empty() {
            head.push("    parameters:".to_owned());
            head.extend(lines);
        }
    }
    maker.item_id = item_id(&maker, &collection);

    let own = names::pascal(&names::singular(noun));
    let scope = names::scope(&path);
    let within = Within {
        scope: &scope,
        whole: &own,
        field: "",
        own: true,
        direction: Direction::Reply,
        updates: false,
    };
    let reply = maker.message(&operation.reply, &own, within)?;
    let body = match &operation.body {
        None => None,
        Some(place) => {
            let updates = verb == "update" || ["put", "patch"].contains(&operation.method.as_str());
            let named = object(&maker, &reply).filter(|named| names::agree(named, &own));
            let name = names::pascal(verb) + named.as_deref().unwrap_or(&own) + "Request";
            let within = Within { direction: Direction::Request, updates, ..within };
            Some(maker.message(place, &name, within)?)
        }
    };
    let query = parameters::of_query(&mut maker, operation, within, facts.lists)?;
    let lists = id.starts_with("list_");
    let cursor = if lists { cursor(&maker, &reply) } else { None };
    let lines = lines(&Parts {
        operation,
        id: &id,
        tag: &tag,
        cursor,
        carries_secret: carries_secret(&maker, &reply),
        confirmation: confirmation(&maker, operation, &reply)?,
        query,
        body: body.as_deref(),
        reply: &reply,
    });
    let is_new_tag = spec.operations.iter().all(|known| known.tag != tag);
    let mut notes = operation.notes.clone();
    notes.append(&mut maker.notes);
    let method = operation.method.clone();
    Ok(Addition { id, tag, is_new_tag, method, path, head, lines, made: maker.made, notes })
}

/// What the operationId follows from.
pub fn facts(ours: &Source<'_>, theirs: &Source<'_>, operation: &Operation) -> Result<Facts, String> {
    let template = names::template(&operation.path);
    let shape = theirs.shape(std::slice::from_ref(&operation.reply))?;
    let has = |name: &str| shape.variants.iter().all(|variant| variant.properties.contains_key(name));
    let has_cursor = CURSOR_STYLES.iter().any(|style| has(style.name));
    let lists = operation.method == "get" && has("data") && has("object") && has_cursor;
    if operation.method == "get" && has("data") && has("has_more") && !lists {
        return Err(
            "the list has no field that x-cursor-style knows; write it by hand with `last_item` if the id of \
             the last item leads on, else add a style to codegen/src/spec.rs and src/model/page.rs first"
                .to_owned(),
        );
    }
    let takes = |name: &str| operation.query.iter().any(|parameter| parameter.name == name);
    let takes_cursor = CURSOR_STYLES.iter().any(|style| has(style.name) && takes(style.parameter));
    if lists && !(takes_cursor && takes("limit")) {
        return Err(
            "the list does not take its cursor and `limit`, as every list does here; write it by hand, \
                    once codegen/src/generate can page it"
                .to_owned(),
        );
    }
    let mut facts = Facts { lists, upstream: operation.id.clone(), ..Facts::default() };
    let collection = match names::is_parameter(operation.path.rsplit('/').next().unwrap_or_default()) {
        true => template.rsplit_once('/').map_or("", |(before, _)| before).to_owned(),
        false => template.clone(),
    };
    for source in [theirs, ours] {
        for (path, method) in reuse::operations(source) {
            let known = names::template(&path);
            facts.has_items |= known.strip_prefix(&template) == Some("/{}");
            facts.is_read |= known == template && method == "get";
            if known.strip_prefix(&collection) == Some("/{}") && facts.item.is_empty() {
                facts.item = names::parameters(&path).last().map(ToString::to_string).unwrap_or_default();
            }
            if known == collection && method == "post" && facts.upstream_maker.is_empty() {
                let place = child(&source.resolve(&child("/paths", &path))?, "post");
                facts.upstream_maker = upstream::text(source, &place, "operationId");
                facts.maker_body = body(source, &child(&place, "requestBody"))?;
            }
        }
    }
    Ok(facts)
}

/// What a body must have.
fn body(source: &Source<'_>, place: &str) -> Result<BTreeSet<String>, String> {
    let Some(schema) = upstream::json(source, &source.resolve(place)?) else { return Ok(Default::default()) };
    let shape = source.shape(&[schema])?;
    Ok(shape.variants.first().map(|first| first.required.clone()).unwrap_or_default())
}

fn free_id(spec: &Spec, id: String) -> Result<String, String> {
    let taken = |id: &str| spec.operations.iter().find(|operation| operation.id == id);
    if taken(&id).is_none() {
        return Ok(id);
    }
    let longer = id.replacen('_', "_organization_", 1);
    match taken(&longer) {
        None => Ok(longer),
        Some(known) => Err(format!(
            "operationId `{id}` is taken by {} {}; write the operation by hand, under a name of its own",
            known.method.to_uppercase(),
            known.path
        )),
    }
}

/// The tag of the collection, or a new one.
fn tag(spec: &Spec, collection: &str) -> String {
    let template = names::template(collection);
    let same = spec
        .operations
        .iter()
        .find(|operation| names::template(&names::collection(&operation.path)) == template);
    same.map_or_else(|| names::tag(collection), |operation| operation.tag.clone())
}

/// The id component of the items of a collection, if there are paths for them.
fn item_id(maker: &Maker<'_>, collection: &str) -> Option<String> {
    let template = names::template(collection) + "/{}";
    let known = maker.spec.operations.iter().find(|operation| names::template(&operation.path) == template);
    if let Some(field) = known.and_then(|operation| operation.path_parameters.last()) {
        return field.schema.name().map(str::to_owned);
    }
    let other =
        reuse::operations(maker.theirs).into_iter().find(|(path, _)| names::template(path) == template)?;
    let parameter = names::parameters(&other.0).last()?.to_string();
    Some(parameters::id_of(maker, &other.0, &parameter))
}

/// What a reply is called if it is an object that says more than that something is gone.
fn object(maker: &Maker<'_>, reply: &str) -> Option<String> {
    let made = maker.made.iter().find(|made| made.name == reply).map(|made| made.group == Group::Reply);
    let known = maker.spec.components.get(reply).map(|known| matches!(known.shape, Shape::Object { .. }));
    let is_object = made.or(known).unwrap_or(false);
    is_object.then(|| reply.strip_prefix("Created").unwrap_or(reply).to_owned())
}

fn cursor(maker: &Maker<'_>, reply: &str) -> Option<&'static str> {
    let place = format!("{}/properties", reuse::component(reply));
    let known = maker.spec.document.at(&place).and_then(Value::as_object);
    let made = maker.made.iter().find(|made| made.name == reply);
    let styles = CURSOR_STYLES.map(|style| style.name);
    styles.into_iter().filter(|style| *style != "last_item").find(|style| {
        let key = format!("        {style}: ");
        known.is_some_and(|known| known.contains_key(*style))
            || made.is_some_and(|made| made.lines.iter().any(|line| line.starts_with(&key)))
    })
}

/// Whether a reply leads to a secret.
fn carries_secret(maker: &Maker<'_>, reply: &str) -> bool {
    let (mut open, mut seen) = (vec![reply.to_owned()], BTreeSet::new());
    while let Some(name) = open.pop() {
        if !seen.insert(name.clone()) {
            continue;
        }
        if maker.spec.components.contains_key(&name) {
            let reached = maker.spec.reachable([name.as_str()]);
            if reached.iter().any(|name| matches!(maker.spec.component(name).shape, Shape::Secret)) {
                return true;
            }
        }
        let made = maker.made.iter().filter(|made| made.name == name);
        for line in made.flat_map(|made| &made.lines) {
            let references = line.split("#/components/schemas/").skip(1);
            open.extend(references.filter_map(|rest| Some(rest.split_once('\'')?.0.to_owned())));
        }
    }
    false
}

/// What a deletion without a body is confirmed with, where its schema does not say it.
fn confirmation(maker: &Maker<'_>, operation: &Operation, reply: &str) -> Result<Option<String>, String> {
    let ours = maker.spec.components.get(reply).map(|_| maker.spec.properties(reply));
    let is_said = |field: &Field| field.name == "object" && field.constant.is_none();
    if operation.method != "delete" || !ours.is_some_and(|fields| fields.iter().any(is_said)) {
        return Ok(None);
    }
    let shape = maker.theirs.shape(std::slice::from_ref(&operation.reply))?;
    let object = shape.variants.iter().find_map(|variant| variant.properties.get("object"));
    let object = object.map(|places| maker.theirs.shape(places)).transpose()?;
    let values = object.iter().flat_map(|object| &object.variants).filter_map(|kind| kind.values.as_ref());
    let values: Vec<&String> = values.flat_map(BTreeMap::keys).collect();
    Ok(Some(match values.as_slice() {
        [only] => (*only).clone(),
        _ => UNCONFIRMED.to_owned(),
    }))
}

/// What the lines of an operation are made of.
struct Parts<'a> {
    operation: &'a Operation,
    id: &'a str,
    tag: &'a str,
    cursor: Option<&'static str>,
    carries_secret: bool,
    confirmation: Option<String>,
    query: Vec<String>,
    body: Option<&'a str>,
    reply: &'a str,
}

fn lines(parts: &Parts<'_>) -> Vec<String> {
    let message = |description: &str, name: &str| {
        let schema = text::reference("schemas", name);
        format!(
            "description: {}, content: {{ application/json: {{ schema: {schema} }} }} }}",
            missing(description)
        )
    };
    let method = parts.operation.method.as_str();
    let harmless = match method {
        "get" | "delete" => "true".to_owned(),
        _ if parts.id.starts_with("create_") => "false".to_owned(),
        _ => text::scalar(UNDECIDED),
    };
    let mut lines = vec![
        format!("    {method}:"),
        format!("      operationId: {}", parts.id),
        format!("      tags: [{}]", parts.tag),
        format!("      summary: {}", missing("what it does, as one sentence in the third person")),
        format!("      description: {}", missing("what the summary leaves out")),
        format!("      x-idempotent: {harmless}"),
    ];
    lines.extend(parts.cursor.map(|style| format!("      x-cursor-style: {style}")));
    lines.extend(parts.carries_secret.then(|| "      x-carries-secret: true".to_owned()));
    let confirmation = parts.confirmation.iter();
    lines.extend(confirmation.map(|object| format!("      x-confirmation: {}", text::scalar(object))));
    if !parts.query.is_empty() {
        lines.push("      parameters:".to_owned());
        lines.extend(parts.query.iter().cloned());
    }
    lines.extend(
        parts
            .body
            .map(|body| format!("      requestBody: {{ required: true, {}", message("what is sent", body))),
    );
    lines.push("      responses:".to_owned());
    lines.push(format!("        '200': {{ {}", message("what the reply is", parts.reply)));
    for status in ["4XX", "5XX"] {
        lines.push(format!("        {status}: {}", text::reference("responses", "Error")));
    }
    lines
}
