//! Where each operation is called from: the handles, the way to them, and the names of their methods.
//!
//! The path gives the handle and the verb of the operationId the method. `POST
//! /organization/projects/{project_id}/users/{user_id}` with the operationId `update_project_user` is
//! `project(project_id).users().update(user_id)`. `x-handle` says otherwise, written in the same way:
//! `usage.completions`, or `project(project_id).users.update`.

use crate::names::{self, pascal};
use crate::rules::VERBS;
use crate::spec::{Field, Operation, Spec};
use crate::yaml::{Problem, child};
use std::collections::BTreeMap;

/// The client, where every way begins.
pub const CLIENT: &str = "Client";
/// Methods of the client that are written by hand.
const RESERVED: [&str; 9] =
    ["request", "new", "builder", "from_env", "clone", "clear_cool_downs", "call", "list_of", "report_of"];
/// Parts of a path that lead nowhere by themselves.
const ROOTS: [&str; 1] = ["organization"];

/// A type that makes calls, or leads to others that do.
#[derive(Clone, Debug)]
pub struct Handle {
    /// The name of the type.
    pub name: String,
    /// How a client leads to it; nothing for the client itself.
    pub way: Vec<Step>,
    /// The methods that make calls, in the order of their verbs.
    pub calls: Vec<Call>,
    /// The methods that lead on, and the handles that they lead to, in the order of the document's tags.
    pub steps: Vec<(Step, String)>,
    /// The tag of its operations.
    pub tag: Option<String>,
}

/// A method that leads from one handle to the next: `users()`, or `user(user_id)`.
#[derive(Clone, Debug)]
pub struct Step {
    /// The name of the method.
    pub name: String,
    /// Its argument, where it leads to one object.
    pub parameter: Option<Field>,
}

/// A method that makes a call.
#[derive(Clone, Debug)]
pub struct Call {
    /// The name of the method.
    pub method: String,
    /// The index of the operation in the document.
    pub operation: usize,
}

impl Handle {
    /// Whether it stands for one object, and is not called itself.
    pub fn is_scope(&self) -> bool {
        self.way.last().is_some_and(|step| step.parameter.is_some())
    }

    /// The parameters that it holds.
    pub fn parameters(&self) -> impl Iterator<Item = &Field> {
        self.way.iter().filter_map(|step| step.parameter.as_ref())
    }
}

/// The handles, the client first and each before those that it leads to.
pub fn handles(spec: &Spec) -> Result<Vec<Handle>, Problem> {
    let mut handles = vec![handle(Vec::new())];
    let tags = tags(spec);
    let rank = |operation: &Operation| tags.get(operation.tag.as_str()).copied().unwrap_or(usize::MAX);
    let mut operations: Vec<(usize, &Operation)> = spec.operations.iter().enumerate().collect();
    operations.sort_by_key(|(_, operation)| (rank(operation), verb(operation)));
    for (index, operation) in operations {
        let place = place(spec, operation)?;
        let owner = walk(spec, &mut handles, operation, place.way)?;
        let wrong =
            |message: String| Err(spec.document.problem(&child(&operation.place, "x-handle"), message));
        let owner = &mut handles[owner];
        if let Some(taken) = owner.taken(&place.method) {
            return wrong(format!(
                "`{}` is {taken} of `{}` already; set another name",
                place.method, owner.name
            ));
        }
        let tag = owner.tag.get_or_insert_with(|| operation.tag.clone());
        if *tag != operation.tag && owner.name != CLIENT {
            let message = format!("the operations of `{}` need one tag, and have `{tag}` too", owner.name);
            return Err(spec.document.problem(&child(&operation.place, "tags"), message));
        }
        owner.calls.push(Call { method: place.method, operation: index });
    }
    for (index, handle) in handles.iter().enumerate() {
        // The client's own calls are of many kinds.
        let same = |other: &&Handle| other.name != CLIENT && other.tag.is_some() && other.tag == handle.tag;
        if let Some(other) = handles[..index].iter().find(same) {
            let message = format!("`{}` and `{}` need a tag each", other.name, handle.name);
            let operation = handle.calls.first().map(|call| &spec.operations[call.operation]);
            let place = operation.map(|operation| child(&operation.place, "tags")).unwrap_or_default();
            return Err(spec.document.problem(&place, message));
        }
    }
    // A reader who meets a name in two modules has to guess which one is meant.
    let clash = handles.iter().find_map(|handle| spec.components.get(&handle.name));
    if let Some(component) = clash {
        let message = "a handle has this name already; call the component otherwise".to_owned();
        return Err(spec.document.problem(&component.place, message));
    }
    Ok(handles)
}

/// The way to an operation and the method that makes its call.
#[derive(Clone, Debug)]
pub struct Place {
    /// From the client on.
    pub way: Vec<Step>,
    /// The name of the method.
    pub method: String,
}

/// Where an operation is called from.
pub fn place(spec: &Spec, operation: &Operation) -> Result<Place, Problem> {
    match &operation.handle {
        Some(written) => by_hand(spec, operation, written),
        None => {
            let place = by_rule(operation);
            let wrong = place.way.iter().map(|step| &step.name).find(|name| !is_name(name)).cloned();
            wrong.map_or(Ok(place), |name| {
                let message = format!("`{name}` is no name of a method; say in `x-handle` where it is");
                Err(spec.document.problem(&operation.place, message))
            })
        }
    }
}

fn by_rule(operation: &Operation) -> Place {
    let (method, _) = operation.verb_and_noun();
    let mut parts: Vec<&str> = operation.path.split('/').filter(|part| !part.is_empty()).collect();
    if parts.first().is_some_and(|first| ROOTS.contains(first)) {
        parts.remove(0);
    }
    // `…/archive` and the like only say what is done.
    if parts.last() == Some(&method) {
        parts.pop();
    }
    // The id of what is acted on is an argument.
    if parts.last().is_some_and(|part| part.starts_with('{')) {
        parts.pop();
    }
    let mut way = Vec::new();
    let mut parts = parts.into_iter().peekable();
    while let Some(part) = parts.next() {
        let id = parts.next_if(|next| next.starts_with('{'));
        let parameter = id.and_then(|id| parameter(operation, id.trim_matches(['{', '}'])));
        let name = if parameter.is_some() { singular(part) } else { part.to_owned() };
        way.push(Step { name, parameter });
    }
    Place { way, method: method.to_owned() }
}

fn by_hand(spec: &Spec, operation: &Operation, written: &str) -> Result<Place, Problem> {
    let wrong = |message: String| spec.document.problem(&child(&operation.place, "x-handle"), message);
    let mut way = Vec::new();
    for part in written.split('.') {
        let (name, id) = match part.split_once('(') {
            Some((name, rest)) => (name, rest.strip_suffix(')')),
            None => (part, None),
        };
        if !is_name(name) || (id.is_none() && part.contains('(')) {
            return Err(wrong(format!("`{part}` is not a method such as `users` or `project(project_id)`")));
        }
        let parameter = match id {
            Some(id) => Some(
                parameter(operation, id)
                    .ok_or_else(|| wrong(format!("`{id}` is not a parameter of the path")))?,
            ),
            None => None,
        };
        way.push(Step { name: name.to_owned(), parameter });
    }
    match way.pop() {
        Some(Step { name: method, parameter: None }) => Ok(Place { way, method }),
        _ => {
            Err(wrong("the last part is the method, and takes what is left of the path by itself".to_owned()))
        }
    }
}

/// Finds the handle at the end of a way, and makes those on the way that are not there yet.
fn walk(
    spec: &Spec,
    handles: &mut Vec<Handle>,
    operation: &Operation,
    way: Vec<Step>,
) -> Result<usize, Problem> {
    let wrong = |message: String| Err(spec.document.problem(&child(&operation.place, "x-handle"), message));
    let mut owner = 0;
    for (index, step) in way.iter().enumerate() {
        let known = handles[owner].steps.iter().find(|(known, _)| known.name == step.name);
        if let Some((known, name)) = known {
            let same = |field: &Option<Field>| {
                field.as_ref().map(|field| (field.name.clone(), field.schema.clone()))
            };
            if same(&known.parameter) != same(&step.parameter) {
                return wrong(format!("`{}` takes another argument than elsewhere", step.name));
            }
            owner = handles.iter().position(|handle| handle.name == *name).unwrap_or(owner);
            continue;
        }
        if let Some(taken) = handles[owner].taken(&step.name) {
            return wrong(format!("`{}` is {taken} of `{}` already", step.name, handles[owner].name));
        }
        let new = handle(way[..=index].to_vec());
        if names::is_taken_type(&new.name) && new.name != CLIENT {
            return wrong(format!("generated code means something else by `{}`", new.name));
        }
        if handles.iter().any(|handle| handle.name == new.name) {
            return wrong(format!("another handle is called `{}` already", new.name));
        }
        let step = (step.clone(), new.name.clone());
        handles[owner].steps.push(step);
        owner = handles.len();
        handles.push(new);
    }
    Ok(owner)
}

fn handle(way: Vec<Step>) -> Handle {
    let mut name: String = way.iter().map(|step| pascal(&step.name)).collect();
    match way.last() {
        None => name = CLIENT.to_owned(),
        Some(last) if last.parameter.is_some() => name += "Scope",
        Some(_) => {}
    }
    Handle { name, way, calls: Vec::new(), steps: Vec::new(), tag: None }
}

impl Handle {
    /// What has that name already.
    fn taken(&self, name: &str) -> Option<&'static str> {
        if self.calls.iter().any(|call| call.method == name) {
            return Some("a call");
        }
        if self.steps.iter().any(|(step, _)| step.name == name) {
            return Some("a handle");
        }
        (self.way.is_empty() && RESERVED.contains(&name)).then_some("a method")
    }
}

fn parameter(operation: &Operation, name: &str) -> Option<Field> {
    operation.path_parameters.iter().find(|field| field.name == name).cloned()
}

/// Where the verb of an operation stands among the verbs.
fn verb(operation: &Operation) -> usize {
    let (verb, _) = operation.verb_and_noun();
    VERBS.iter().position(|known| *known == verb).unwrap_or(VERBS.len())
}

/// The place of each tag in the document's list.
fn tags(spec: &Spec) -> BTreeMap<&str, usize> {
    let tags = spec.document.root.get("tags").and_then(|tags| tags.as_array()).into_iter().flatten();
    tags.filter_map(|tag| tag.get("name")?.as_str()).enumerate().map(|(index, name)| (name, index)).collect()
}

/// One of what a collection is of.
pub fn singular(word: &str) -> String {
    let cut = |count: usize| word[..word.len() - count].to_owned();
    match word {
        _ if word.ends_with("ies") => cut(3) + "y",
        _ if ["ches", "shes", "xes", "sses", "uses"].iter().any(|end| word.ends_with(end)) => cut(2),
        _ if word.ends_with("ss") || word.ends_with("us") || !word.ends_with('s') => word.to_owned(),
        _ => cut(1),
    }
}

fn is_name(name: &str) -> bool {
    names::is_method(name) && name == names::snake(name)
}
