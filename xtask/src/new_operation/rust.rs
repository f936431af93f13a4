//! Reads the files of src/resources: who has which methods, and how one gets there.

use crate::handles::last_name;
use crate::handles::operation;
use crate::rust_files;
use std::collections::BTreeSet;
use std::path::Path;
use syn::FnArg;
use syn::ImplItem;
use syn::Item;
use syn::Pat;
use syn::ReturnType;

/// The handles and scopes.
#[derive(Debug, Default)]
pub struct Resources {
    /// Path below the root, and text, of each file.
    pub files: Vec<(String, String)>,
    /// The structs.
    pub structs: Vec<Struct>,
    /// The methods.
    pub methods: Vec<Method>,
}

/// A handle or a scope.
#[derive(Clone, Debug)]
pub struct Struct {
    /// Its name.
    pub name: String,
    /// Its fields but for the client.
    pub fields: Vec<String>,
    /// The file that it is in.
    pub file: String,
}

/// A method of a handle, of a scope or of the client.
#[derive(Clone, Debug)]
pub struct Method {
    /// Whose method it is.
    pub owner: String,
    /// Its name.
    pub name: String,
    /// The names of its arguments.
    pub arguments: Vec<String>,
    /// The name of the type that it returns.
    pub returns: String,
    /// The operation that it calls.
    pub operation: Option<String>,
}

impl Resources {
    /// Reads all of them in a workspace.
    pub fn read(root: &Path) -> Result<Self, String> {
        let mut found = Self::default();
        for file in
            rust_files(root, "src/resources.rs")?.into_iter().chain(rust_files(root, "src/resources")?)
        {
            let text = crate::read(&root.join(&file))?;
            let syntax = syn::parse_file(&text).map_err(|e| format!("{file}: {e}; make it compile first"))?;
            for item in &syntax.items {
                found.item(item, &file);
            }
            found.files.push((file, text));
        }
        Ok(found)
    }

    fn item(&mut self, item: &Item, file: &str) {
        match item {
            Item::Struct(item) => {
                let fields = item.fields.iter().filter_map(|field| Some(field.ident.as_ref()?.to_string()));
                let fields: Vec<String> = fields.filter(|field| field != "client").collect();
                self.structs.push(Struct { name: item.ident.to_string(), fields, file: file.to_owned() });
            }
            Item::Impl(block) if block.trait_.is_none() => {
                let owner = last_name(&block.self_ty).unwrap_or_default();
                for item in &block.items {
                    if let ImplItem::Fn(method) = item {
                        self.methods.push(read_method(method, &owner));
                    }
                }
            }
            _ => {}
        }
    }

    /// The method that calls an operation.
    pub fn calling(&self, operation: &str) -> Option<&Method> {
        self.methods.iter().find(|method| method.operation.as_deref() == Some(operation))
    }

    /// The struct of that name.
    pub fn named(&self, name: &str) -> Option<&Struct> {
        self.structs.iter().find(|known| known.name == name)
    }

    /// The scope that holds these parameters of a path.
    pub fn scope(&self, parameters: &[&str]) -> Option<&Struct> {
        let wanted: BTreeSet<&str> = parameters.iter().copied().collect();
        self.structs.iter().find(|known| {
            known.name.ends_with("Scope")
                && known.fields.iter().map(String::as_str).collect::<BTreeSet<_>>() == wanted
        })
    }

    /// The text of a file.
    pub fn text(&self, file: &str) -> Option<&str> {
        self.files.iter().find(|(known, _)| known == file).map(|(_, text)| text.as_str())
    }

    /// How one gets to a handle from a client called `c`; `example` gives a value for an argument.
    pub fn chain(&self, handle: &str, example: &dyn Fn(&str) -> String) -> Option<String> {
        self.chain_within(handle, example, 8)
    }

    fn chain_within(&self, handle: &str, example: &dyn Fn(&str) -> String, left: usize) -> Option<String> {
        if handle == "Client" {
            return Some("c".to_owned());
        }
        let left = left.checked_sub(1)?;
        let accessors =
            self.methods.iter().filter(|method| method.returns == handle && method.operation.is_none());
        accessors.into_iter().find_map(|method| {
            let before = self.chain_within(&method.owner, example, left)?;
            let arguments: Vec<String> = method.arguments.iter().map(|name| example(name)).collect();
            Some(format!("{before}.{}({})", method.name, arguments.join(", ")))
        })
    }
}

fn read_method(method: &syn::ImplItemFn, owner: &str) -> Method {
    let arguments = method.sig.inputs.iter().filter_map(|argument| match argument {
        FnArg::Typed(argument) => match argument.pat.as_ref() {
            Pat::Ident(name) => Some(name.ident.to_string()),
            _ => None,
        },
        FnArg::Receiver(_) => None,
    });
    let operation = method.attrs.iter().find_map(operation);
    let returns = match &method.sig.output {
        ReturnType::Type(_, ty) => last_name(ty).unwrap_or_default(),
        ReturnType::Default => String::new(),
    };
    Method {
        owner: owner.to_owned(),
        name: method.sig.ident.to_string(),
        arguments: arguments.collect(),
        returns,
        operation,
    }
}

/// The text with a line among those that begin the same way, in order. Nothing is done if it is there.
pub fn with_line(text: &str, begins: &str, line: &str) -> String {
    if text.lines().any(|known| known == line) {
        return text.to_owned();
    }
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let alike: Vec<usize> = (0..lines.len()).filter(|index| lines[*index].starts_with(begins)).collect();
    let bare = |line: &str| line.trim_end().trim_end_matches(';').to_owned();
    let after = alike.iter().find(|index| bare(lines[**index]) > bare(line)).copied();
    let position = after.or(alike.last().map(|last| last + 1));
    let position = position.unwrap_or_else(|| lines.iter().take_while(|line| line.starts_with("//")).count());
    let (before, rest) = lines.split_at(position);
    format!("{}{line}\n{}", before.concat(), rest.concat())
}

/// The text with a method at the end of a struct's first `impl` block.
pub fn with_method(text: &str, owner: &str, method: &str) -> Option<String> {
    let start = text.find(&format!("\nimpl {owner} {{\n"))?;
    let end = start + text[start..].find("\n}\n")? + 1;
    Some(format!("{}\n{method}{}", &text[..end], &text[end..]))
}
