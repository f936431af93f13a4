//! The public API as entries: each public item, and below it what it has.

use super::macros::DECLARED;
use super::print::Names;
use super::print::is_type;
use super::resolve::Target;
use super::source::Condition;
use super::source::Tree;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

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
    modules: BTreeMap<String, (usize, Condition)>,
    /// Item, path, whether it was declared there.
    items: Vec<(usize, Vec<String>, Condition, bool)>,
    others: Vec<(Vec<String>, Vec<String>, Condition)>,
}

/// Everything public, sorted.
pub fn list(tree: &Tree) -> Vec<Entry> {
    let mut found = Found::default();
    walk(tree, 0, &mut Vec::new(), &Condition::new(), true, &mut vec![0], &mut found);

    // Where it is declared if that can be seen, or else the shortest path.
    let rank =
        |(_, path, _, direct): &(usize, Vec<String>, Condition, bool)| (!*direct, path.len(), path.clone());
    found.items.sort_by_key(rank);
    let mut items: BTreeMap<usize, String> = BTreeMap::new();
    let mut entries = Vec::new();
    let mut own = Vec::new();
    for (item, path, condition, direct) in found.items {
        let text = path.join("::");
        match items.get(&item) {
            Some(known) if *known == text => {}
            Some(known) => {
                let is_direct = own.iter().any(|(other, _, _, direct)| *other == item && *direct);
                let page = (!is_direct).then(|| page(&tree.items[item].item, &text, true)).flatten();
                entries.push(re_export(path, condition, known, page));
            }
            None => {
                items.insert(item, text);
                own.push((item, path, condition, direct));
            }
        }
    }
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    for (item, path, ..) in own.iter().filter(|(item, ..)| is_type(&tree.items[*item].item)) {
        debug_assert!(items.contains_key(item));
        *taken.entry(path.last().cloned().unwrap_or_default()).or_default() += 1;
    }
    let mut others = BTreeMap::new();
    for (path, external, condition) in found.others {
        let mut entry = re_export(path.clone(), condition, &external.join("::"), None);
        entry.page = Some(Page { kind: "", path: path.join("::"), foreign: true });
        entries.push(entry);
        if external.len() > 1 {
            others.insert(external, path.last().cloned().unwrap_or_default());
        }
    }
    for template in tree.templates.values() {
        let declared = tree.modules[*template].names.iter().filter(|name| name.name == DECLARED);
        for name in declared {
            if let super::source::What::Item(item) = name.what {
                items.insert(item, "Self".to_owned());
            }
        }
    }
    for (path, (_, condition)) in found.modules {
        let page = Some(Page { kind: "mod", path: path.clone(), foreign: false });
        let (key, heading) = (path.split("::").map(str::to_owned).collect(), format!("mod {path}"));
        entries.push(Entry { key, condition, heading, members: Vec::new(), page, declared_by: None });
    }

    let names = Names { tree, items, taken, others };
    let places = super::items::add(&names, &own, &mut entries);
    super::impls::add(&names, &places, &mut entries);
    for entry in &mut entries {
        let known: BTreeSet<String> = entry.condition.iter().cloned().collect();
        for member in &mut entry.members {
            member.condition.retain(|condition| !known.contains(condition));
        }
        entry.members.sort();
    }
    // The type itself comes before its impls with certain parameters.
    let rank = |entry: &Entry| (place(&entry.key), entry.heading.starts_with("impl"), entry.heading.clone());
    entries.sort_by_cached_key(rank);
    entries
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
        super::source::tidy(&mut condition);
        let direct = direct && export.direct;
        match export.target {
            Target::Module(inner) if !within.contains(&inner) => {
                found.modules.insert(path.join("::"), (inner, condition.clone()));
                within.push(inner);
                walk(tree, inner, path, &condition, direct, within, found);
                within.pop();
            }
            Target::Module(_) => {}
            Target::Item(item) => found.items.push((item, path.clone(), condition, direct)),
            Target::External(external) => found.others.push((path.clone(), external, condition)),
        }
        path.pop();
    }
}
