//! Methods and traits of the public types, from impls wherever they stand and from derives.

use super::items::visible;
use super::list::Entry;
use super::list::Member;
use super::list::Rank;
use super::print::Names;
use super::print::segments;
use super::resolve::Target;
use super::source::Block;
use super::source::Condition;
use super::source::asked;
use super::source::attributes;
use super::source::is_public;
use super::source::tidy;
use std::collections::BTreeMap;
use std::collections::BTreeSet;
use syn::visit_mut::VisitMut;

/// Traits without conditions on parameters, by the entry and the features that they belong to.
type Traits = BTreeMap<(usize, Condition), BTreeSet<String>>;

/// Adds to each entry what its type has, and entries for types with certain parameters.
pub fn add(names: &Names<'_>, places: &BTreeMap<usize, usize>, entries: &mut Vec<Entry>) {
    let mut traits = Traits::new();
    for (item, entry) in places {
        // A declaring macro sees to the derives of its types.
        if names.tree.items[*item].declared_by.is_none() {
            derives(names, *item, *entry, &mut traits);
        }
    }
    let mut special = BTreeMap::new();
    for block in &names.tree.impls {
        match owner(names, places, block, entries, &mut special) {
            Some(Owner { entry, conditions }) => match &block.block.trait_ {
                None => methods(names, block, &conditions, &mut entries[entry]),
                Some((of, _)) => {
                    let Some(shown) = shown_trait(names, block, of) else { continue };
                    let (generics, predicates) = names.generics(block.module, &block.block.generics);
                    if conditions.is_empty() {
                        traits.entry((entry, block.condition.clone())).or_default().insert(shown);
                    } else {
                        let (text, condition) =
                            (format!("impl{generics} {shown}{predicates}"), &block.condition);
                        entries[entry].members.push(line(text, condition));
                    }
                }
            },
            None => foreign(names, places, block, entries),
        }
    }
    for ((entry, condition), traits) in traits {
        let traits: Vec<String> = traits.into_iter().collect();
        let text = format!("impl {}", traits.join(", "));
        entries[entry].members.push(Member { rank: Rank::Traits, text, condition, anchor: None });
    }
}

fn line(text: String, condition: &Condition) -> Member {
    Member { rank: Rank::Impl, text, condition: condition.clone(), anchor: None }
}

/// The entry that an impl adds to, and what its parameters have to meet beyond what the type asks for.
struct Owner {
    entry: usize,
    conditions: Vec<String>,
}

/// None if the type is not one of this crate, or not public.
fn owner(
    names: &Names<'_>,
    places: &BTreeMap<usize, usize>,
    block: &Block,
    entries: &mut Vec<Entry>,
    special: &mut BTreeMap<String, usize>,
) -> Option<Owner> {
    let syn::Type::Path(ty) = &*block.block.self_ty else { return None };
    let item = names.item(block.module, &ty.path)?;
    let entry = *places.get(&item)?;
    let generics = &block.block.generics;
    let parameters: Vec<String> =
        generics.type_params().map(|parameter| parameter.ident.to_string()).collect();
    let arguments: Vec<&syn::GenericArgument> = match ty.path.segments.last().map(|last| &last.arguments) {
        Some(syn::PathArguments::AngleBracketed(arguments)) => arguments.args.iter().collect(),
        _ => Vec::new(),
    };
    let certain = arguments.iter().find_map(|argument| match argument {
        syn::GenericArgument::Type(syn::Type::Path(ty)) => {
            (!ty.path.get_ident().is_some_and(|name| parameters.contains(&name.to_string())))
                .then_some(&ty.path)
        }
        _ => None,
    });
    let Some(certain) = certain else {
        let mut conditions = conditions(names, block.module, generics);
        let declared = match &names.tree.items[item].item {
            syn::Item::Struct(item) => Some(&item.generics),
            syn::Item::Enum(item) => Some(&item.generics),
            _ => None,
        };
        let module = names.tree.items[item].module;
        let declared = declared.map(|generics| self::conditions(names, module, generics)).unwrap_or_default();
        conditions.retain(|condition| !declared.contains(condition));
        return Some(Owner { entry, conditions });
    };

    // Such as `Call<CreateProject>`, which stands next to what it is made for.
    let argument = names.item(block.module, certain);
    if argument.is_some_and(|argument| !places.contains_key(&argument)) {
        return None;
    }
    let (own, predicates) = names.generics(block.module, generics);
    let heading = format!("impl{own} {}{predicates}", names.ty(block.module, &block.block.self_ty));
    let entry = *special.entry(heading.clone()).or_insert_with(|| {
        let key = argument.and_then(|argument| places.get(&argument)).unwrap_or(&entry);
        let (key, condition) = (entries[*key].key.clone(), entries[*key].condition.clone());
        let page = entries[entry].page.clone();
        entries.push(Entry { key, condition, heading, members: Vec::new(), page, declared_by: None });
        entries.len() - 1
    });
    Some(Owner { entry, conditions: Vec::new() })
}

/// What the parameters have to meet, as the parts of a `where`.
fn conditions(names: &Names<'_>, module: usize, generics: &syn::Generics) -> Vec<String> {
    let bound = generics.type_params().filter(|parameter| !parameter.bounds.is_empty());
    let bound =
        bound.map(|parameter| format!("{}: {}", parameter.ident, names.bounds(module, &parameter.bounds)));
    bound.chain(names.predicates(module, generics)).collect()
}

/// The public methods and constants of an impl.
fn methods(names: &Names<'_>, block: &Block, conditions: &[String], entry: &mut Entry) {
    let tail = match conditions.join(", ") {
        none if none.is_empty() => none,
        some => format!(" where {some}"),
    };
    for item in &block.block.items {
        let (rank, text, anchor, attributes) = match item {
            syn::ImplItem::Fn(method) if is_public(&method.vis) => {
                let text = names.signature(block.module, &method.sig);
                (Rank::Method, text, format!("method.{}", method.sig.ident), &method.attrs)
            }
            syn::ImplItem::Const(constant) if is_public(&constant.vis) => {
                let text = format!("const {}: {}", constant.ident, names.ty(block.module, &constant.ty));
                (Rank::Constant, text, format!("associatedconstant.{}", constant.ident), &constant.attrs)
            }
            _ => continue,
        };
        let Some(mut condition) = visible(attributes) else { continue };
        condition.extend(block.condition.iter().cloned());
        tidy(&mut condition);
        let joined = if text.contains(" where ") { tail.replacen(" where ", ", ", 1) } else { tail.clone() };
        let deprecated = attributes.iter().any(|attribute| attribute.path().is_ident("deprecated"));
        let mark = if deprecated { " #[deprecated]" } else { "" };
        entry.members.push(Member { rank, text: text + &joined + mark, condition, anchor: Some(anchor) });
    }
}

/// A trait as it is named in a list of traits, with what it is given and what it gives. None if it is
/// one that users cannot name.
fn shown_trait(names: &Names<'_>, block: &Block, of: &syn::Path) -> Option<String> {
    if names.item(block.module, of).is_some_and(|item| !names.items.contains_key(&item)) {
        return None;
    }
    // `StdError` may be another name for `Error`.
    let external =
        names.tree.resolve(block.module, &segments(of)).into_iter().find_map(|target| match target {
            Target::External(path) => path.last().cloned(),
            _ => None,
        });
    let name = external.unwrap_or(of.segments.last()?.ident.to_string());
    let name = if block.block.modifiers.polarity.is_some() { format!("!{name}") } else { name };
    let mut parts = Vec::new();
    if let Some(syn::PathArguments::AngleBracketed(arguments)) =
        of.segments.last().map(|last| &last.arguments)
    {
        let arguments =
            arguments.args.iter().filter(|argument| !matches!(argument, syn::GenericArgument::Lifetime(_)));
        parts.extend(arguments.map(|argument| {
            names.show(block.module, argument, |shorten, argument| {
                shorten.visit_generic_argument_mut(argument)
            })
        }));
    }
    for item in &block.block.items {
        if let syn::ImplItem::Type(ty) = item {
            parts.push(format!("{} = {}", ty.ident, names.ty(block.module, &ty.ty)));
        }
    }
    Some(if parts.is_empty() { name } else { format!("{name}<{}>", parts.join(", ")) })
}

/// An impl for a type of another crate, or for any type: it stands with the trait, or with the first
/// type of this crate that it names.
fn foreign(names: &Names<'_>, places: &BTreeMap<usize, usize>, block: &Block, entries: &mut [Entry]) {
    let Some((of, _)) = &block.block.trait_ else { return };
    if let syn::Type::Path(ty) = &*block.block.self_ty
        && names.item(block.module, &ty.path).is_some()
    {
        // A private type.
        return;
    }
    let mut named = Named { names, module: block.module, items: Vec::new() };
    named.visit_path_mut(&mut of.clone());
    named.visit_type_mut(&mut block.block.self_ty.clone());
    let Some(shown) = shown_trait(names, block, of) else { return };
    let Some(entry) = named.items.iter().find_map(|item| places.get(item)) else { return };
    let (generics, predicates) = names.generics(block.module, &block.block.generics);
    let ty = names.ty(block.module, &block.block.self_ty);
    let mut condition = block.condition.clone();
    tidy(&mut condition);
    entries[*entry].members.push(line(format!("impl{generics} {shown} for {ty}{predicates}"), &condition));
}

/// Collects the items of this crate that something names.
struct Named<'a> {
    names: &'a Names<'a>,
    module: usize,
    items: Vec<usize>,
}

impl VisitMut for Named<'_> {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        self.items.extend(self.names.item(self.module, path));
        syn::visit_mut::visit_path_mut(self, path);
    }
}

/// The traits that an item derives.
fn derives(names: &Names<'_>, item: usize, entry: usize, traits: &mut Traits) {
    let definition = &names.tree.items[item];
    let mut add = |path: &syn::Path, condition: &Condition| {
        let mut shown = vec![path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default()];
        let external = names.tree.resolve(definition.module, &segments(path)).into_iter().next();
        if let Some(Target::External(external)) = external
            && external.first().is_some_and(|name| name == "thiserror")
        {
            shown.push("Display".to_owned());
            shown.extend(sources(names, item));
        }
        let mut condition = condition.clone();
        condition.extend(definition.condition.iter().cloned());
        tidy(&mut condition);
        traits.entry((entry, condition)).or_default().extend(shown);
    };
    for attribute in attributes(&definition.item) {
        let parser = syn::punctuated::Punctuated::<syn::Meta, syn::Token![,]>::parse_terminated;
        let syn::Meta::List(list) = &attribute.meta else { continue };
        let Ok(inner) = attribute.parse_args_with(parser) else { continue };
        if list.path.is_ident("derive") {
            inner.iter().for_each(|meta| add(meta.path(), &Condition::new()));
        } else if list.path.is_ident("cfg_attr") {
            let mut inner = inner.iter();
            let Some(condition) = inner.next().and_then(asked) else { continue };
            for meta in inner {
                if let syn::Meta::List(list) = meta
                    && list.path.is_ident("derive")
                    && let Ok(derived) = list.parse_args_with(parser)
                {
                    derived.iter().for_each(|meta| add(meta.path(), &condition));
                }
            }
        }
    }
}

/// The conversions that `#[from]` makes.
fn sources(names: &Names<'_>, item: usize) -> Vec<String> {
    let definition = &names.tree.items[item];
    let syn::Item::Enum(item) = &definition.item else { return Vec::new() };
    let fields = item.variants.iter().flat_map(|variant| &variant.fields);
    let fields = fields.filter(|field| field.attrs.iter().any(|attribute| attribute.path().is_ident("from")));
    fields.map(|field| format!("From<{}>", names.ty(definition.module, &field.ty))).collect()
}
