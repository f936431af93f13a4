//! The entries of items: their headings, fields, variants and the items of traits.

use super::list::Entry;
use super::list::Member;
use super::list::Rank;
use super::list::Shown;
use super::list::page;
use super::macros;
use super::macros::DECLARED;
use super::print::Names;
use super::source::Condition;
use super::source::What;
use super::source::attributes;
use super::source::condition;
use super::source::is_hidden;
use super::source::is_public;
use std::collections::BTreeMap;

/// Adds an entry for each item, and for what each macro declares. Tells where they are.
pub fn add(names: &Names<'_>, items: &[Shown], entries: &mut Vec<Entry>) -> BTreeMap<usize, usize> {
    let mut places = BTreeMap::new();
    for shown in items {
        places.insert(shown.item, entries.len());
        entries.push(entry(names, shown));
    }
    for (name, module) in &names.tree.templates {
        let named = names.tree.modules[*module].names.iter().find(|known| known.name == DECLARED);
        let Some(What::Item(item)) = named.map(|known| &known.what) else { continue };
        let definition = &names.tree.items[*item];
        let heading = format!("each {}{}", words(name), marks(attributes(&definition.item)));
        places.insert(*item, entries.len());
        entries.push(Entry {
            key: macros::key(name),
            condition: Condition::new(),
            heading,
            members: members(names, *item),
            page: None,
            declared_by: None,
        });
    }
    places
}

fn entry(names: &Names<'_>, shown: &Shown) -> Entry {
    let definition = &names.tree.items[shown.item];
    let text = shown.path.join("::");
    let heading = match &definition.declared_by {
        Some(name) => format!("{} {text}", words(name)),
        None => heading(names, definition.module, &definition.item, &text),
    };
    Entry {
        key: shown.path.clone(),
        condition: shown.condition.clone(),
        heading: heading + &marks(attributes(&definition.item)),
        members: members(names, shown.item),
        page: page(&definition.item, &text, false),
        declared_by: definition.declared_by.clone(),
    }
}

/// `open enum` for `open_enum`.
fn words(name: &str) -> String {
    name.replace('_', " ")
}

/// Attributes that a user has to know of.
fn marks(attributes: &[syn::Attribute]) -> String {
    let known = ["non_exhaustive", "deprecated"];
    let marks =
        known.iter().filter(|name| attributes.iter().any(|attribute| attribute.path().is_ident(name)));
    marks.map(|name| format!(" #[{name}]")).collect()
}

fn heading(names: &Names<'_>, module: usize, item: &syn::Item, path: &str) -> String {
    let with = |kind: &str, generics: &syn::Generics| {
        let (own, conditions) = names.generics(module, generics);
        format!("{kind} {path}{own}{conditions}")
    };
    match item {
        syn::Item::Const(item) => format!("const {path}: {}", names.ty(module, &item.ty)),
        syn::Item::Static(item) => format!("static {path}: {}", names.ty(module, &item.ty)),
        syn::Item::Enum(item) => with("enum", &item.generics),
        syn::Item::Union(item) => with("union", &item.generics),
        syn::Item::Struct(item) => {
            // Whether users can make one is a part of the interface.
            let is_open = item.attrs.iter().any(|attribute| attribute.path().is_ident("non_exhaustive"));
            let tail = match &item.fields {
                _ if is_open => "",
                syn::Fields::Unit => ";",
                syn::Fields::Named(fields) if fields.named.is_empty() => " {}",
                _ => "",
            };
            with("struct", &item.generics) + tail
        }
        syn::Item::Trait(item) => {
            let (own, conditions) = names.generics(module, &item.generics);
            let unsafety = if item.unsafety.is_some() { "unsafe " } else { "" };
            let bounds = names.bounds(module, &item.supertraits);
            let colon = if bounds.is_empty() { "" } else { ": " };
            format!("{unsafety}trait {path}{own}{colon}{bounds}{conditions}")
        }
        syn::Item::Type(item) => {
            let (own, conditions) = names.generics(module, &item.generics);
            format!("type {path}{own} = {}{conditions}", names.ty(module, &item.ty))
        }
        syn::Item::Fn(item) => {
            let text = names.signature(module, &item.sig);
            text.replacen(&format!("fn {}", item.sig.ident), &format!("fn {path}"), 1)
        }
        _ => format!("macro {path}!"),
    }
}

/// What stands within the item itself.
fn members(names: &Names<'_>, item: usize) -> Vec<Member> {
    let definition = &names.tree.items[item];
    let module = definition.module;
    let mut members = Vec::new();
    match &definition.item {
        _ if definition.declared_by.is_some() => {
            for (index, (variant, value)) in macros::values(&definition.item).into_iter().enumerate() {
                let anchor = Some(format!("variant.{variant}"));
                let text = format!("{variant} = {value}");
                members.push(Member { rank: Rank::Part(index), text, condition: Condition::new(), anchor });
            }
        }
        syn::Item::Struct(item) => {
            members.extend(fields(names, module, &item.fields));
            let is_open = item.attrs.iter().any(|attribute| attribute.path().is_ident("non_exhaustive"));
            let is_partly = item.fields.iter().any(|field| !is_public(&field.vis)) && !members.is_empty();
            if is_partly && !is_open {
                let (rank, text) = (Rank::Part(usize::MAX), "private fields".to_owned());
                members.push(Member { rank, text, condition: Condition::new(), anchor: None });
            }
        }
        syn::Item::Enum(item) => {
            for (index, variant) in item.variants.iter().enumerate() {
                let Some(condition) = visible(&variant.attrs) else { continue };
                let text = format!("{}{}", self::variant(names, module, variant), marks(&variant.attrs));
                let anchor = Some(format!("variant.{}", variant.ident));
                members.push(Member { rank: Rank::Part(index), text, condition, anchor });
            }
        }
        syn::Item::Trait(item) => members.extend(trait_items(names, module, item)),
        _ => {}
    }
    members
}

/// The condition of what is neither hidden nor for tests.
pub fn visible(attributes: &[syn::Attribute]) -> Option<Condition> {
    if is_hidden(attributes) { None } else { condition(attributes) }
}

fn fields(names: &Names<'_>, module: usize, fields: &syn::Fields) -> Vec<Member> {
    let mut members = Vec::new();
    for (index, field) in fields.iter().enumerate() {
        let (true, Some(condition)) = (is_public(&field.vis), visible(&field.attrs)) else { continue };
        let name = field.ident.as_ref().map_or_else(|| index.to_string(), ToString::to_string);
        let text = format!("{name}: {}{}", names.ty(module, &field.ty), marks(&field.attrs));
        let anchor = Some(format!("structfield.{}", name.trim_start_matches("r#")));
        members.push(Member { rank: Rank::Part(index), text, condition, anchor });
    }
    members
}

fn variant(names: &Names<'_>, module: usize, variant: &syn::Variant) -> String {
    let fields = variant.fields.iter().map(|field| {
        let ty = names.ty(module, &field.ty);
        field.ident.as_ref().map_or(ty.clone(), |name| format!("{name}: {ty}"))
    });
    let fields: Vec<String> = fields.collect();
    let fields = match &variant.fields {
        syn::Fields::Unit => String::new(),
        syn::Fields::Named(_) => format!(" {{ {} }}", fields.join(", ")),
        syn::Fields::Unnamed(_) => format!("({})", fields.join(", ")),
    };
    let value = variant.discriminant.as_ref().map(|(_, value)| format!(" = {}", quote::quote!(#value)));
    format!("{}{fields}{}", variant.ident, value.unwrap_or_default())
}

fn trait_items(names: &Names<'_>, module: usize, item: &syn::ItemTrait) -> Vec<Member> {
    let members = item.items.iter().filter_map(|item| {
        let (rank, text, anchor, attributes) = match item {
            syn::TraitItem::Fn(method) => {
                let given = method.default.is_some();
                let text = names.signature(module, &method.sig) + if given { " { .. }" } else { "" };
                let kind = if given { "method" } else { "tymethod" };
                (Rank::Method, text, format!("{kind}.{}", method.sig.ident), &method.attrs)
            }
            syn::TraitItem::Type(ty) => {
                let bounds = names.bounds(module, &ty.bounds);
                let colon = if bounds.is_empty() { "" } else { ": " };
                let text = format!("type {}{colon}{bounds}", ty.ident);
                (Rank::Type, text, format!("associatedtype.{}", ty.ident), &ty.attrs)
            }
            syn::TraitItem::Const(constant) => {
                let text = format!("const {}: {}", constant.ident, names.ty(module, &constant.ty));
                (Rank::Constant, text, format!("associatedconstant.{}", constant.ident), &constant.attrs)
            }
            _ => return None,
        };
        let condition = visible(attributes)?;
        Some(Member { rank, text: text + &marks(attributes), condition, anchor: Some(anchor) })
    });
    members.collect()
}
