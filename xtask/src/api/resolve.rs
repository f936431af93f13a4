//! What a path means in a module, and what a module shows to the outside.

use super::source::Condition;
use super::source::EXTERNAL;
use super::source::Name;
use super::source::Tree;
use super::source::What;
use super::source::tidy;
use std::collections::BTreeSet;

/// What a path leads to. One path may name several things: a module and a function, say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    Module(usize),
    Item(usize),
    /// Something of another crate, a generic parameter, or a name that every crate has.
    External(Vec<String>),
}

/// A name that a module shows to the outside.
pub struct Export {
    pub name: String,
    pub condition: Condition,
    pub target: Target,
    /// Whether it is declared there, rather than re-exported.
    pub direct: bool,
}

/// How many steps of `use` are followed; more would be a circle.
const STEPS: usize = 32;

impl Tree {
    /// Everything that a path in a module may mean.
    pub fn resolve(&self, module: usize, path: &[String]) -> Vec<Target> {
        self.resolve_within(module, path, STEPS)
    }

    /// The module that a path names.
    fn module(&self, module: usize, path: &[String], steps: usize) -> Option<usize> {
        self.resolve_within(module, path, steps).into_iter().find_map(|target| match target {
            Target::Module(module) => Some(module),
            _ => None,
        })
    }

    fn resolve_within(&self, module: usize, path: &[String], steps: usize) -> Vec<Target> {
        let Some((first, rest)) = path.split_first() else { return vec![Target::Module(module)] };
        if first == EXTERNAL {
            return vec![Target::External(rest.to_vec())];
        }
        let mut found = match first.as_str() {
            "crate" => vec![Target::Module(0)],
            "self" => vec![Target::Module(module)],
            "super" => vec![Target::Module(self.modules[module].parent.unwrap_or_default())],
            // `use operations::operations;`: what leads on is the module, not the function.
            name if !rest.is_empty() && self.child(module, name).is_some() => {
                self.child(module, name).map(Target::Module).into_iter().collect()
            }
            name => match self.member(module, name, steps) {
                none if none.is_empty() => return vec![Target::External(path.to_vec())],
                found => found,
            },
        };
        for (index, name) in rest.iter().enumerate() {
            let next = found.into_iter().flat_map(|target| match target {
                Target::Module(module) if name == "super" => {
                    vec![Target::Module(self.modules[module].parent.unwrap_or_default())]
                }
                Target::Module(module) => self.member(module, name, steps),
                // A variant, or what belongs to a type.
                Target::Item(_) => Vec::new(),
                Target::External(mut path) => {
                    path.extend(rest[index..index + 1].iter().cloned());
                    vec![Target::External(path)]
                }
            });
            found = next.collect();
        }
        found
    }

    /// The module of that name that is declared in another.
    fn child(&self, module: usize, name: &str) -> Option<usize> {
        self.modules[module].names.iter().find_map(|known| match known.what {
            What::Module(module) if known.name == name => Some(module),
            _ => None,
        })
    }

    /// What a name means in a module, whoever may see it. Explicit names hide those of globs.
    fn member(&self, module: usize, name: &str, steps: usize) -> Vec<Target> {
        let Some(steps) = steps.checked_sub(1) else { return Vec::new() };
        let named = self.modules[module].names.iter().filter(|known| known.name == name);
        let mut found: Vec<Target> = named.flat_map(|known| self.targets(module, known, steps)).collect();
        if found.is_empty() {
            for known in &self.modules[module].names {
                if let What::Glob(path) = &known.what
                    && let Some(from) = self.module(module, path, steps)
                {
                    found.extend(self.member(from, name, steps));
                }
            }
        }
        found.dedup();
        found
    }

    fn targets(&self, module: usize, name: &Name, steps: usize) -> Vec<Target> {
        match &name.what {
            What::Module(module) => vec![Target::Module(*module)],
            What::Item(item) => vec![Target::Item(*item)],
            // `use http;`
            What::Use(path) if path.len() == 1 && path[0] == name.name => {
                vec![Target::External(path.clone())]
            }
            What::Use(path) => self.resolve_within(module, path, steps),
            What::Glob(_) => Vec::new(),
        }
    }

    /// What a module shows to everybody.
    pub fn exports(&self, module: usize) -> Vec<Export> {
        self.exports_within(module, STEPS)
    }

    fn exports_within(&self, module: usize, steps: usize) -> Vec<Export> {
        let Some(steps) = steps.checked_sub(1) else { return Vec::new() };
        let names = &self.modules[module].names;
        let mut exports = Vec::new();
        for known in names.iter().filter(|known| known.public) {
            for target in self.targets(module, known, steps) {
                let (public, mut condition) = match &target {
                    Target::Module(id) => (self.modules[*id].public, self.modules[*id].condition.clone()),
                    Target::Item(id) => (self.items[*id].public, self.items[*id].condition.clone()),
                    Target::External(_) => (true, Vec::new()),
                };
                if public {
                    condition.extend(known.condition.iter().cloned());
                    tidy(&mut condition);
                    let direct = !matches!(known.what, What::Use(_));
                    exports.push(Export { name: known.name.clone(), condition, target, direct });
                }
            }
        }
        let explicit: BTreeSet<&str> = names.iter().map(|known| known.name.as_str()).collect();
        for known in names.iter().filter(|known| known.public) {
            let What::Glob(path) = &known.what else { continue };
            let Some(from) = self.module(module, path, steps) else {
                let target = Target::External(path.clone());
                let (name, condition) = (known.name.clone(), known.condition.clone());
                exports.push(Export { name, condition, target, direct: false });
                continue;
            };
            for mut export in self.exports_within(from, steps) {
                if !explicit.contains(export.name.as_str()) {
                    export.condition.extend(known.condition.iter().cloned());
                    tidy(&mut export.condition);
                    exports.push(Export { direct: false, ..export });
                }
            }
        }
        exports
    }
}
