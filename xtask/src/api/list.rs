//! The public API as entries: each public item, and below it what it has.

use super::macros::DECLARED;
use super::print::Names;
use super::print::is_type;
use super::resolve::Target;
use super::source::Condition;
use super::source::Tree;
use super::source::What;
use super::source::tidy;
use std::collections::BTreeMap;

/// A heading, and the lines below it.
#[derive(Debug)]
pub struct Entry {
    /// Where it stands among the others.
    pub key: Vec<String>,
    pub condition: Condition,
    pub heading: String,
    pub members: Vec<Member>,
    /// Where rustdoc describes it; several entries may share a page.
    pub page: Option<Page>,
    /// The macro whose types all have more than stands here.
    pub declared_by: Option<String>,
}

/// A line below a heading. The order of the fields is that of the lines.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Member {
    pub rank: Rank,
    /// The link target that rustdoc gives it.
    pub anchor: Option<String>,
    pub text: String,
    pub condition: Condition,
}

/// Fields and variants stay as they are declared, everything else is sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    Part(usize),
    Constant,
    Type,
    Method,
    Traits,
    Impl,
}

/// Kind and path of a page of rustdoc, such as `struct` and `types::Project`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Page {
    pub kind: &'static str,
    pub path: String,
    /// Whether it shows something of another crate, whose members are not ours.
    pub foreign: bool,
}

/// What the root module shows, directly and through others.
#[derive(Default)]
struct Found {
    modules: BTreeMap<String, Condition>,
    items: Vec<Shown>,
    /// What belongs to other crates: its path here, and there.
    others: Vec<(Vec<String>, Vec<String>, Condition)>,
}

/// An item, and where it can be seen.
pub struct Shown {
    pub item: usize,
    pub path: Vec<String>,
    pub condition: Condition,
    /// Whether it is declared there, rather than re-exported.
    pub direct: bool,
}

/// Everything public, sorted.
pub fn list(tree: &Tree) -> Vec<Entry> {
    let mut found = Found::default();
    walk(tree, 0, &mut Vec::new(), &Condition::new(), true, &mut vec![0], &mut found);
    let mut entries = Vec::new();
    for (path, condition) in found.modules {
        let page = Some(Page { kind: "mod", path: path.clone(), foreign: false });
        let (key, heading) = (path.split("::").map(str::to_owned).collect(), format!("mod {path}"));
        entries.push(Entry { key, condition, heading, members: Vec::new(), page, declared_by: None });
    }
    let mut others = BTreeMap::new();
    for (path, external, condition) in found.others {
        let page = Some(Page { kind: "", path: path.join("::"), foreign: true });
        entries.push(re_export(path.clone(), condition, &external.join("::"), page));
        if external.len() > 1 {
            others.insert(external, path.last().cloned().unwrap_or_default());
        }
    }
    let shown = once(tree, found.items, &mut entries);
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    for shown in shown.iter().filter(|shown| is_type(&tree.items[shown.item].item)) {
        *taken.entry(shown.path.last().cloned().unwrap_or_default()).or_default() += 1;
    }
    let mut items: BTreeMap<usize, String> =
        shown.iter().map(|shown| (shown.item, shown.path.join("::"))).collect();
    for template in tree.templates.values() {
        let declared = tree.modules[*template].names.iter().filter(|name| name.name == DECLARED);
        items.extend(declared.filter_map(|name| match name.what {
            What::Item(item) => Some((item, "Self".to_owned())),
            _ => None,
        }));
    }

    let names = Names { tree, items, taken, others };
    let places = super::items::add(&names, &shown, &mut entries);
    super::impls::add(&names, &places, &mut entries);
    for Entry { condition: known, members, .. } in &mut entries {
        for member in members.iter_mut() {
            member.condition.retain(|condition| !known.contains(condition));
        }
        members.sort();
    }
    // The type itself comes before its impls with certain parameters.
    let rank = |entry: &Entry| (place(&entry.key), entry.heading.starts_with("impl"), entry.heading.clone());
    entries.sort_by_cached_key(rank);
    entries
}

/// Each item once: where it is declared if that can be seen, or else at its shortest path. The other
/// paths are entries of their own.
fn once(tree: &Tree, mut items: Vec<Shown>, entries: &mut Vec<Entry>) -> Vec<Shown> {
    items.sort_by_cached_key(|shown| (!shown.direct, shown.path.len(), shown.path.clone()));
    let mut kept: Vec<Shown> = Vec::new();
    for shown in items {
        match kept.iter().find(|known| known.item == shown.item) {
            Some(known) if known.path == shown.path => {}
            Some(known) => {
                let item = &tree.items[shown.item].item;
                // Rustdoc copies what cannot be seen where it is declared.
                let page = (!known.direct).then(|| page(item, &shown.path.join("::"), true)).flatten();
                entries.push(re_export(shown.path, shown.condition, &known.path.join("::"), page));
            }
            None => kept.push(shown),
        }
    }
    kept
}

/// What is sorted by: what a module has stays together.
pub fn place(key: &[String]) -> (Vec<String>, Option<String>) {
    match key.split_last() {
        Some((name, module)) => (module.to_vec(), Some(name.clone())),
        None => (Vec::new(), None),
    }
}

/// Where rustdoc has an item.
pub fn page(item: &syn::Item, path: &str, foreign: bool) -> Option<Page> {
    let kind = match item {
        syn::Item::Const(_) => "constant",
        syn::Item::Enum(_) => "enum",
        syn::Item::Fn(_) => "fn",
        syn::Item::Macro(_) => "macro",
        syn::Item::Static(_) => "static",
        syn::Item::Struct(_) => "struct",
        syn::Item::Trait(_) => "trait",
        syn::Item::Type(_) => "type",
        syn::Item::Union(_) => "union",
        _ => return None,
    };
    Some(Page { kind, path: path.to_owned(), foreign })
}

fn re_export(path: Vec<String>, condition: Condition, known: &str, page: Option<Page>) -> Entry {
    let heading = format!("use {} = {known}", path.join("::"));
    Entry { key: path, condition, heading, members: Vec::new(), page, declared_by: None }
}

fn walk(
    tree: &Tree,
    module: usize,
    path: &mut Vec<String>,
    condition: &Condition,
    direct: bool,
    within: &mut Vec<usize>,
    found: &mut Found,
) {
    for export in tree.exports(module) {
        path.push(export.name);
        let mut condition = condition.clone();
        condition.extend(export.condition);
        tidy(&mut condition);
        let direct = direct && export.direct;
        match export.target {
            Target::Module(inner) if !within.contains(&inner) => {
                found.modules.insert(path.join("::"), condition.clone());
                within.push(inner);
                walk(tree, inner, path, &condition, direct, within, found);
                within.pop();
            }
            Target::Module(_) => {}
            Target::Item(item) => found.items.push(Shown { item, path: path.clone(), condition, direct }),
            Target::External(external) => found.others.push((path.clone(), external, condition)),
        }
        path.pop();
    }
}
