//! The sources of a crate as one tree: modules, names, items and impls, with generated files in place.

use crate::rust_files;
use std::collections::BTreeMap;
use std::path::Path;
use syn::parse::Parser;

/// The files of a crate.
#[derive(Default)]
pub struct Sources {
    /// By path below the crate's directory, such as `src/lib.rs`.
    pub files: BTreeMap<String, String>,
    /// What `include!` brings in, by file name.
    pub generated: BTreeMap<String, syn::File>,
}

impl Sources {
    /// Reads the Rust files of the crate in that directory.
    pub fn read(root: &Path) -> Result<Self, String> {
        let mut sources = Self::default();
        for path in rust_files(root, "src")? {
            let text = crate::read(&root.join(&path))?;
            sources.files.insert(path, text);
        }
        Ok(sources)
    }

    /// The module of one file, such as `src/lib.rs`.
    pub fn parse(&self, path: &str) -> Result<syn::File, String> {
        let Some(text) = self.files.get(path) else {
            return Err(format!("api: there is no {path}; add it, or remove its `mod`"));
        };
        syn::parse_file(text).map_err(|e| format!("api: {path}: {e}; make it compile first"))
    }
}

/// Features and other conditions under which something exists; none if it always does.
pub type Condition = Vec<String>;

/// Everything that the crate declares.
#[derive(Default)]
pub struct Tree {
    /// The root comes first.
    pub modules: Vec<Module>,
    pub items: Vec<Definition>,
    pub impls: Vec<Block>,
    /// The modules that hold what the types of each declaring macro have, by the macro's name.
    pub templates: BTreeMap<String, usize>,
    /// The rules of each macro, by name.
    pub rules: BTreeMap<String, proc_macro2::TokenStream>,
}

pub struct Module {
    /// As it is declared, such as `["raw", "types"]`.
    pub path: Vec<String>,
    pub parent: Option<usize>,
    pub public: bool,
    pub condition: Condition,
    pub names: Vec<Name>,
}

/// A name in a module.
pub struct Name {
    pub name: String,
    pub public: bool,
    pub condition: Condition,
    pub what: What,
}

pub enum What {
    Module(usize),
    Item(usize),
    Use(Vec<String>),
    /// Every name of a module.
    Glob(Vec<String>),
}

pub struct Definition {
    pub module: usize,
    pub public: bool,
    pub condition: Condition,
    pub item: syn::Item,
    /// The macro that makes more of this item than stands here.
    pub declared_by: Option<String>,
}

pub struct Block {
    pub module: usize,
    pub condition: Condition,
    pub block: syn::ItemImpl,
}

/// Reads the whole crate, beginning at `src/lib.rs`.
pub fn tree(sources: &Sources) -> Result<Tree, String> {
    let mut tree = Tree::default();
    let root =
        Module { path: Vec::new(), parent: None, public: true, condition: Vec::new(), names: Vec::new() };
    tree.modules.push(root);
    let file = sources.parse("src/lib.rs")?;
    tree.add(sources, 0, file.items)?;
    Ok(tree)
}

impl Tree {
    /// Adds items to a module, and what they include.
    pub fn add(&mut self, sources: &Sources, module: usize, items: Vec<syn::Item>) -> Result<(), String> {
        for item in items {
            let attributes = attributes(&item);
            let Some(mut condition) = condition(attributes) else { continue };
            let hidden = is_hidden(attributes);
            condition.extend(self.modules[module].condition.iter().cloned());
            tidy(&mut condition);
            match item {
                syn::Item::Mod(item) => {
                    let public = is_public(&item.vis) && !hidden;
                    self.add_module(sources, module, item, public, condition)?;
                }
                syn::Item::Use(item) => {
                    let public = is_public(&item.vis) && !hidden;
                    let mut path: Vec<String> = Vec::new();
                    path.extend(item.leading_colon.map(|_| EXTERNAL.to_owned()));
                    let mut uses = Vec::new();
                    flatten(&path, &item.tree, &mut uses);
                    for (name, what) in uses {
                        let condition = condition.clone();
                        self.modules[module].names.push(Name { name, public, condition, what });
                    }
                }
                syn::Item::Impl(block) => self.impls.push(Block { module, condition, block }),
                syn::Item::Macro(item) if item.mac.path.is_ident("include") => {
                    let file = self.included(sources, module, &item)?;
                    self.add(sources, module, file.items)?;
                }
                syn::Item::Macro(item) if item.mac.path.is_ident("macro_rules") => {
                    let exported =
                        item.attrs.iter().any(|attribute| attribute.path().is_ident("macro_export"));
                    let Some(name) = item.ident.clone() else { continue };
                    self.rules.insert(name.to_string(), item.mac.tokens.clone());
                    if exported && !hidden {
                        self.define(0, name.to_string(), true, condition, syn::Item::Macro(item), None);
                    }
                }
                syn::Item::Macro(item) => self.declare(sources, module, condition, &item)?,
                item => {
                    if let Some((name, public)) = named(&item) {
                        self.define(module, name, public && !hidden, condition, item, None);
                    }
                }
            }
        }
        Ok(())
    }

    fn add_module(
        &mut self,
        sources: &Sources,
        parent: usize,
        item: syn::ItemMod,
        public: bool,
        condition: Condition,
    ) -> Result<(), String> {
        let mut path = self.modules[parent].path.clone();
        path.push(item.ident.to_string());
        let items = match item.content {
            Some((_, items)) => items,
            None => {
                if item.attrs.iter().any(|attribute| attribute.path().is_ident("path")) {
                    let module = path.join("::");
                    return Err(format!(
                        "api: `#[path]` of {module} is not understood; put the file in its place"
                    ));
                }
                let file = format!("src/{}.rs", path.join("/"));
                let file = match sources.files.contains_key(&file) {
                    true => file,
                    false => format!("src/{}/mod.rs", path.join("/")),
                };
                sources.parse(&file)?.items
            }
        };
        let (id, name) = (self.modules.len(), item.ident.to_string());
        let names = Vec::new();
        self.modules.push(Module { path, parent: Some(parent), public, condition: condition.clone(), names });
        self.modules[parent].names.push(Name { name, public, condition, what: What::Module(id) });
        self.add(sources, id, items)
    }

    pub fn define(
        &mut self,
        module: usize,
        name: String,
        public: bool,
        condition: Condition,
        item: syn::Item,
        declared_by: Option<String>,
    ) -> usize {
        let id = self.items.len();
        self.items.push(Definition { module, public, condition: condition.clone(), item, declared_by });
        self.modules[module].names.push(Name { name, public, condition, what: What::Item(id) });
        id
    }

    /// The generated file that an `include!` names by the last text in it.
    fn included(&self, sources: &Sources, module: usize, item: &syn::ItemMacro) -> Result<syn::File, String> {
        let tokens = item.mac.tokens.to_string();
        let text = tokens.rsplit('"').nth(1).unwrap_or_default();
        let name = text.rsplit('/').next().unwrap_or_default();
        sources.generated.get(name).cloned().ok_or_else(|| {
            let place = self.modules[module].path.join("::");
            format!(
                "api: `include!` in {place} names `{name}`, which is not generated; correct build/emit.rs"
            )
        })
    }
}

/// Stands before the path of a `use` that begins with `::`.
pub const EXTERNAL: &str = "::";

/// The names that a `use` brings in.
fn flatten(before: &[String], tree: &syn::UseTree, uses: &mut Vec<(String, What)>) {
    let with = |name: &syn::Ident| {
        let mut path = before.to_vec();
        // `use a::{self}`
        if name != "self" || path.is_empty() {
            path.push(name.to_string());
        }
        path
    };
    match tree {
        syn::UseTree::Path(tree) => flatten(&with(&tree.ident), &tree.tree, uses),
        syn::UseTree::Name(tree) => {
            let path = with(&tree.ident);
            uses.push((path.last().cloned().unwrap_or_default(), What::Use(path)));
        }
        syn::UseTree::Rename(tree) => uses.push((tree.rename.to_string(), What::Use(with(&tree.ident)))),
        syn::UseTree::Glob(_) => uses.push(("*".to_owned(), What::Glob(before.to_vec()))),
        syn::UseTree::Group(tree) => tree.items.iter().for_each(|tree| flatten(before, tree, uses)),
    }
}

/// Name and visibility of an item that has them.
pub fn named(item: &syn::Item) -> Option<(String, bool)> {
    let (name, visibility) = match item {
        syn::Item::Const(item) => (&item.ident, &item.vis),
        syn::Item::Enum(item) => (&item.ident, &item.vis),
        syn::Item::Fn(item) => (&item.sig.ident, &item.vis),
        syn::Item::Static(item) => (&item.ident, &item.vis),
        syn::Item::Struct(item) => (&item.ident, &item.vis),
        syn::Item::Trait(item) => (&item.ident, &item.vis),
        syn::Item::Type(item) => (&item.ident, &item.vis),
        syn::Item::Union(item) => (&item.ident, &item.vis),
        _ => return None,
    };
    // `const _`
    (name != "_").then(|| (name.to_string(), is_public(visibility)))
}

pub fn is_public(visibility: &syn::Visibility) -> bool {
    matches!(visibility, syn::Visibility::Public(_))
}

/// The attributes of any item.
pub fn attributes(item: &syn::Item) -> &[syn::Attribute] {
    match item {
        syn::Item::Const(item) => &item.attrs,
        syn::Item::Enum(item) => &item.attrs,
        syn::Item::Fn(item) => &item.attrs,
        syn::Item::Impl(item) => &item.attrs,
        syn::Item::Macro(item) => &item.attrs,
        syn::Item::Mod(item) => &item.attrs,
        syn::Item::Static(item) => &item.attrs,
        syn::Item::Struct(item) => &item.attrs,
        syn::Item::Trait(item) => &item.attrs,
        syn::Item::Type(item) => &item.attrs,
        syn::Item::Union(item) => &item.attrs,
        syn::Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

/// Whether documentation leaves it out: `#[doc(hidden)]`.
pub fn is_hidden(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().filter(|attribute| attribute.path().is_ident("doc")).any(|attribute| {
        let mut hidden = false;
        let list = attribute.parse_nested_meta(|meta| {
            hidden |= meta.path.is_ident("hidden");
            // `alias = ".."`
            meta.value().and_then(|value| value.parse::<syn::Expr>()).map(drop).or(Ok(()))
        });
        list.is_ok() && hidden
    })
}

/// What the `#[cfg]`s ask for. None if no user can have it, as with `#[cfg(test)]`.
pub fn condition(attributes: &[syn::Attribute]) -> Option<Condition> {
    let mut all = Condition::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("cfg")) {
        let Ok(meta) = attribute.parse_args::<syn::Meta>() else { continue };
        all.extend(asked(&meta)?);
    }
    tidy(&mut all);
    Some(all)
}

pub fn tidy(condition: &mut Condition) {
    condition.sort();
    condition.dedup();
}

/// What one predicate asks for. None if it is never true for a user.
pub fn asked(meta: &syn::Meta) -> Option<Condition> {
    let text = || quote::quote!(#meta).to_string();
    match meta {
        syn::Meta::Path(path) if ["test", "doctest", "fuzzing"].iter().any(|name| path.is_ident(name)) => {
            None
        }
        syn::Meta::Path(path) if path.is_ident("docsrs") => Some(Condition::new()),
        syn::Meta::Path(_) => Some(vec![text()]),
        syn::Meta::NameValue(pair) if pair.path.is_ident("feature") => match &pair.value {
            syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(name), .. }) => Some(vec![name.value()]),
            _ => Some(vec![text()]),
        },
        syn::Meta::NameValue(_) => Some(vec![text()]),
        syn::Meta::List(list) => {
            let parser = syn::punctuated::Punctuated::<syn::Meta, syn::Token![,]>::parse_terminated;
            let Ok(inner) = parser.parse2(list.tokens.clone()) else { return Some(vec![text()]) };
            let inner: Vec<Option<Condition>> = inner.iter().map(asked).collect();
            if list.path.is_ident("all") {
                Some(inner.into_iter().collect::<Option<Vec<Condition>>>()?.concat())
            } else if list.path.is_ident("any") {
                let inner: Vec<Condition> = inner.into_iter().flatten().collect();
                let always = inner.iter().any(Vec::is_empty);
                let words: Vec<String> = inner.iter().map(|all| all.join("+")).collect();
                match (words.is_empty(), always) {
                    (true, _) => None,
                    (_, true) => Some(Condition::new()),
                    _ => Some(vec![words.join(" or ")]),
                }
            } else {
                // `not`
                match inner.into_iter().next().flatten() {
                    None => Some(Condition::new()),
                    Some(all) if all.is_empty() => None,
                    Some(all) => Some(vec![format!("not {}", all.join("+"))]),
                }
            }
        }
    }
}
