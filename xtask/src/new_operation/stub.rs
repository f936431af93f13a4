//! The method of the handle, in the file that has the handle or in a new one.

use super::entry::Addition;
use super::names;
use super::names::pascal;
use super::rust::Method;
use super::rust::Resources;
use super::rust::Struct;
use super::rust::with_line;
use super::rust::with_method;
use crate::emit::ident;
use crate::spec::Operation;
use crate::spec::Spec;
use proc_macro2::TokenStream;
use std::collections::BTreeMap;

const RESOURCES: &str = "src/resources";
const WIDTH: usize = 110;
/// Other names for what methods do, for those who search the docs for them.
const ALIASES: [(&str, &str); 6] = [
    ("get", "retrieve"),
    ("update", "modify"),
    ("add", "create"),
    ("remove", "delete"),
    ("assign", "create"),
    ("unassign", "delete"),
];

/// What is to be added to src/resources.
#[derive(Debug)]
pub struct Stub {
    /// The file of the handle, below the root.
    pub file: String,
    /// The method, or the whole new file.
    pub shown: String,
    /// The files as they are afterwards, by path below the root.
    pub edits: BTreeMap<String, String>,
    /// What was added elsewhere, in words.
    pub elsewhere: Vec<String>,
    /// The handle, as a call gets it from a client `c`.
    pub handle: String,
    /// The name of the method.
    pub method: String,
    /// Which arguments the method takes.
    pub arguments: Vec<String>,
}

/// Name and type of the arguments that the generated endpoint takes.
pub type Arguments = Vec<(String, String)>;

/// Reads the arguments from the generated code.
pub fn arguments(endpoints: &TokenStream, id: &str) -> Result<Arguments, String> {
    let wrong = || format!("the generated code has no endpoint for `{id}`; see build/emit.rs");
    let file: syn::File = syn::parse2(endpoints.clone()).map_err(|_| wrong())?;
    let name = pascal(id);
    for item in &file.items {
        let syn::Item::Impl(block) = item else { continue };
        let owner = matches!(block.self_ty.as_ref(), syn::Type::Path(path) if path.path.is_ident(&name));
        if block.trait_.is_some() || !owner {
            continue;
        }
        for item in &block.items {
            let syn::ImplItem::Fn(method) = item else { continue };
            let inputs = method.sig.inputs.iter().filter_map(|input| match input {
                syn::FnArg::Typed(input) => Some((tidy(&input.pat), tidy(&input.ty))),
                syn::FnArg::Receiver(_) => None,
            });
            return Ok(inputs.collect());
        }
    }
    Err(wrong())
}

fn tidy(tokens: &impl quote::ToTokens) -> String {
    let text = tokens.to_token_stream().to_string();
    text.replace(" :: ", "::").replace(" < ", "<").replace("< ", "<").replace(" >", ">").replace(" , ", ", ")
}

/// The method and where it goes.
pub fn stub(
    resources: &mut Resources,
    spec: &Spec,
    addition: &Addition,
    arguments: &Arguments,
) -> Result<Stub, String> {
    let operation = spec.operations.iter().find(|known| known.id == addition.id);
    let operation = operation.ok_or("the operation is not in the new document; report this")?;
    let collection = names::collection(&operation.path);
    let template = names::template(&collection);
    let siblings = spec.operations.iter().filter(|known| {
        known.id != operation.id && names::template(&names::collection(&known.path)) == template
    });
    let handle = siblings.filter_map(|known| resources.calling(&known.id)).next();
    let handle = handle.and_then(|method| resources.named(&method.owner)).cloned();
    let mut maker = Maker { resources, operation, arguments, edits: BTreeMap::new(), elsewhere: Vec::new() };
    match handle {
        Some(handle) => maker.append(&handle),
        None => maker.create(&collection),
    }
}

struct Maker<'a> {
    resources: &'a mut Resources,
    operation: &'a Operation,
    arguments: &'a Arguments,
    edits: BTreeMap<String, String>,
    elsewhere: Vec<String>,
}

impl Maker<'_> {
    /// One more method of a handle that is there.
    fn append(&mut self, handle: &Struct) -> Result<Stub, String> {
        let (name, text) = self.method(handle);
        let file = handle.file.clone();
        let known = self.text(&file);
        let changed = with_method(&known, &handle.name, &text);
        let mut changed = changed.ok_or_else(|| {
            format!("{file}: `impl {} {{` does not begin a line; format the file first", handle.name)
        })?;
        for line in self.imports(handle) {
            changed = with_line(&changed, "use ", &line);
        }
        let imports: Vec<String> = changed
            .lines()
            .filter(|line| !known.lines().any(|old| old == *line))
            .map(str::to_owned)
            .collect();
        let imports: String =
            imports.iter().filter(|line| line.starts_with("use ")).map(|line| format!("{line}\n")).collect();
        self.edits.insert(file.clone(), changed);
        Ok(self.done(file, format!("{imports}\n{text}"), handle, name))
    }

    /// A new handle in a new file, with the scopes that lead to it.
    fn create(&mut self, collection: &str) -> Result<Stub, String> {
        let parts = names::parts(collection);
        let parameters = names::parameters(collection);
        let last = parts.last().copied().unwrap_or_default();
        // As much of the way as there is.
        let known = (1..=parameters.len())
            .rev()
            .find_map(|count| Some((count, self.resources.scope(&parameters[..count])?.clone())));
        let (parent, mut depth) = match known {
            Some((count, scope)) => (scope, count),
            None => {
                let file = format!("{RESOURCES}/client.rs");
                (Struct { name: "Client".to_owned(), fields: Vec::new(), file }, 0)
            }
        };
        // What lies below a resource has a directory, unless the scope came with the first thing below it.
        let below = parent.file.trim_end_matches(".rs");
        let has_directory =
            self.resources.files.iter().any(|(file, _)| file.starts_with(&format!("{below}/")));
        let beside = below.rsplit_once('/').map_or(RESOURCES, |(directory, _)| directory);
        let directory = if has_directory { below } else { beside };
        let module_file = format!("{directory}.rs");
        let noun = names::noun(&parts, false);
        let above =
            directory.strip_prefix(&format!("{RESOURCES}/")).map(|above| names::singular(above) + "_");
        let module = above.and_then(|above| noun.strip_prefix(&above)).unwrap_or(&noun).to_owned();
        let file = format!("{directory}/{module}.rs");
        if self.resources.text(&file).is_some() {
            return Err(format!(
                "{file} exists, but has no method for this collection; write the stub by hand"
            ));
        }
        let fields: Vec<String> = parameters.iter().map(ToString::to_string).collect();
        let handle = Struct { name: pascal(&noun), fields, file: file.clone() };
        let mut exported = vec![handle.name.clone()];
        let mut owner = parent.clone();
        let mut blocks = String::new();
        while depth < parameters.len() {
            let position = parts.iter().position(|part| part.trim_matches(['{', '}']) == parameters[depth]);
            let until = position.unwrap_or_default();
            let scope = Struct {
                name: pascal(&names::noun(&parts[..=until], true)) + "Scope",
                fields: parameters[..=depth].iter().map(ToString::to_string).collect(),
                file: file.clone(),
            };
            let accessor = names::singular(parts[until.saturating_sub(1)]);
            let one = accessor.replace('_', " ");
            let id = self.id_of(parameters[depth]);
            let argument = (parameters[depth].to_owned(), format!("impl Into<{id}>"));
            let text = accessor_text(
                &owner,
                &accessor,
                &scope,
                Some(&argument),
                &format!("What lies below one {one}."),
            );
            blocks += &format!("\nimpl {} {{\n{text}}}\n", owner.name);
            blocks += &format!("\n/// What lies below one {one}. Made by [`{}::{accessor}`].\n", owner.name);
            blocks += &self.struct_text(&scope, "");
            self.resources.methods.push(made(&owner, &accessor, &scope, &[parameters[depth]]));
            exported.push(scope.name.clone());
            owner = scope;
            depth += 1;
        }
        let (name, method) = self.method(&handle);
        let said = "FIXME: what is in it, as a phrase";
        let accessor = accessor_text(&owner, last, &handle, None, &format!("{said}."));
        self.resources.methods.push(made(&owner, last, &handle, &[]));
        let within_file = owner.name == "Client" || owner.file == file;
        if within_file {
            blocks += &format!("\nimpl {} {{\n{accessor}}}\n", owner.name);
        } else {
            let text = with_method(&self.text(&owner.file), &owner.name, &accessor);
            let text = text.ok_or_else(|| format!("{}: no `impl {} {{`", owner.file, owner.name))?;
            let text = match has_directory {
                true => text,
                false => with_line(&text, "use ", &format!("use super::{};", handle.name)),
            };
            self.edits.insert(owner.file.clone(), text);
            self.elsewhere.push(format!("{}: the accessor `{}::{last}`", owner.file, owner.name));
        }
        let link = if within_file { String::new() } else { format!("(super::{}::{last})", owner.name) };
        blocks += &format!("\n/// {said}. Made by [`{}::{last}`]{link}.\n", owner.name);
        blocks += &self.struct_text(&handle, if within_file { "" } else { "pub(super) " });
        blocks += &format!("\nimpl {} {{\n{method}}}\n", handle.name);
        let mut imports = self.imports(&handle);
        imports.push("use crate::client::Client;".to_owned());
        imports.extend(parameters.iter().map(|name| format!("use crate::types::{};", self.id_of(name))));
        if !exported[1..].is_empty() && parent.name != "Client" {
            imports.push(format!("use super::{};", parent.name));
        }
        imports.sort();
        imports.dedup();
        let shown = format!("//! {said}: `{collection}`.\n\n{}\n{blocks}", imports.join("\n"));
        self.edits.insert(file.clone(), shown.clone());
        let mut text = with_line(&self.text(&module_file), "mod ", &format!("mod {module};"));
        exported.sort();
        for name in &exported {
            text = with_line(&text, "pub use ", &format!("pub use {module}::{name};"));
        }
        self.edits.insert(module_file.clone(), text);
        self.elsewhere.push(format!("{module_file}: `mod {module};` and `pub use {module}::…;`"));
        Ok(self.done(file, shown, &handle, name))
    }

    fn done(&mut self, file: String, shown: String, handle: &Struct, method: String) -> Stub {
        let inside = |name: &String| !handle.fields.contains(name);
        Stub {
            file,
            shown,
            edits: std::mem::take(&mut self.edits),
            elsewhere: std::mem::take(&mut self.elsewhere),
            handle: handle.name.clone(),
            method,
            arguments: self.arguments.iter().map(|(name, _)| name.clone()).filter(inside).collect(),
        }
    }

    /// The text of a file, with what was changed in it already.
    fn text(&self, file: &str) -> String {
        self.edits
            .get(file)
            .map_or_else(|| self.resources.text(file).unwrap_or_default().to_owned(), Clone::clone)
    }

    fn id_of(&self, parameter: &str) -> String {
        let field = self.operation.path_parameters.iter().find(|field| field.name == parameter);
        field.and_then(|field| field.schema.name()).unwrap_or("String").to_owned()
    }

    fn imports(&self, handle: &Struct) -> Vec<String> {
        let call = if self.operation.cursor_style.is_some() { "list::List" } else { "call::Call" };
        let mut lines = vec![
            format!("use crate::{call};"),
            format!("use crate::endpoints::{};", pascal(&self.operation.id)),
            "use crate::operations::operation_doc;".to_owned(),
        ];
        let taken = self.arguments.iter().filter(|(name, _)| !handle.fields.contains(name));
        for (_, ty) in taken {
            for path in ty.split("crate::").skip(1) {
                let path: String =
                    path.chars().take_while(|c| c.is_alphanumeric() || *c == '_' || *c == ':').collect();
                lines.push(format!("use crate::{path};"));
            }
        }
        lines
    }

    /// Name and text of the method.
    fn method(&self, handle: &Struct) -> (String, String) {
        let id = &self.operation.id;
        let (verb, noun) = id.split_once('_').unwrap_or((id, ""));
        let taken = |name: &str| {
            self.resources.methods.iter().any(|known| known.owner == handle.name && known.name == name)
        };
        let name = if taken(verb) { format!("{verb}_{noun}") } else { verb.to_owned() };
        let is_list = self.operation.cursor_style.is_some();
        let (call, make) = if is_list { ("List", "list") } else { ("Call", "call") };
        let endpoint = pascal(id);
        let mut taken = vec!["&self".to_owned()];
        let mut given = Vec::new();
        for (argument, ty) in self.arguments {
            if handle.fields.contains(argument) {
                given.push(format!("&self.{argument}"));
            } else {
                given.push(argument.clone());
                taken.push(format!("{argument}: {}", short(ty)));
            }
        }
        let mut text = format!("    #[doc = operation_doc!(\"{id}\")]\n");
        if let Some((_, alias)) = ALIASES.iter().find(|(known, _)| *known == verb) {
            text += &format!("    #[doc(alias = \"{alias}\")]\n");
        }
        let head = format!("    pub fn {name}({}) -> {call}<{endpoint}> {{", taken.join(", "));
        text += &match head.len() > WIDTH {
            true => {
                let lines: String = taken.iter().map(|line| format!("        {line},\n")).collect();
                format!("    pub fn {name}(\n{lines}    ) -> {call}<{endpoint}> {{\n")
            }
            false => head + "\n",
        };
        let body = format!("        self.client.{make}({endpoint}::new({}))", given.join(", "));
        text += &match body.len() > WIDTH {
            true => {
                let lines: String = given.iter().map(|line| format!("            {line},\n")).collect();
                format!("        self.client.{make}({endpoint}::new(\n{lines}        ))\n")
            }
            false => body + "\n",
        };
        (name, text + "    }\n")
    }

    fn struct_text(&self, known: &Struct, visibility: &str) -> String {
        let mut text = format!("#[derive(Clone, Debug)]\npub struct {} {{\n", known.name);
        text += &format!("    {visibility}client: Client,\n");
        for field in &known.fields {
            text += &format!("    {visibility}{field}: {},\n", self.id_of(field));
        }
        text + "}\n"
    }
}

/// The types of this crate by their names.
fn short(ty: &str) -> String {
    let mut parts = ty.split("crate::");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|c: char| !c.is_alphanumeric() && c != '_' && c != ':').unwrap_or(part.len());
        text += part[..end].rsplit("::").next().unwrap_or_default();
        text += &part[end..];
    }
    text
}

fn made(owner: &Struct, name: &str, returns: &Struct, arguments: &[&str]) -> Method {
    Method {
        owner: owner.name.clone(),
        name: name.to_owned(),
        arguments: arguments.iter().map(ToString::to_string).collect(),
        returns: returns.name.clone(),
        operation: None,
    }
}

/// The method of a scope, or of the client, that makes a handle or another scope.
fn accessor_text(
    owner: &Struct,
    name: &str,
    made: &Struct,
    argument: Option<&(String, String)>,
    doc: &str,
) -> String {
    let client = if owner.name == "Client" { "self.clone()" } else { "self.client.clone()" };
    let mut fields = vec![format!("client: {client}")];
    fields.extend(owner.fields.iter().map(|field| format!("{field}: self.{field}.clone()")));
    fields.extend(argument.map(|(name, _)| format!("{name}: {name}.into()")));
    let taken = argument.map_or(String::new(), |(name, ty)| format!(", {name}: {ty}"));
    let body = format!("        {} {{ {} }}\n", made.name, fields.join(", "));
    let body = match body.len() > WIDTH || fields.len() > 2 {
        true => {
            let lines: String = fields.iter().map(|field| format!("            {field},\n")).collect();
            format!("        {} {{\n{lines}        }}\n", made.name)
        }
        false => body,
    };
    let name = ident(name);
    format!("    /// {doc}\n    pub fn {name}(&self{taken}) -> {} {{\n{body}    }}\n", made.name)
}
