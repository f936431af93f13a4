//! Puts the new text into openapi.yaml. Every line that is there stays as it is.

use super::entry::Addition;
use super::names;
use super::schemas::{Group, Made, missing};
use openai_admin_codegen::spec::{METHODS, Shape, Spec};
use openai_admin_codegen::yaml::child;
use serde_json::Value;
use std::collections::BTreeSet;

/// The whole document with the addition.
pub fn insert(text: &str, spec: &Spec, addition: &Addition) -> Result<String, String> {
    let file = File { lines: text.lines().collect(), spec };
    let mut inserts = Inserts::default();
    let (position, neighbour) = file.path(addition)?;
    let mut lines = addition.head.clone();
    lines.extend(addition.lines.iter().cloned());
    inserts.add(position, lines);
    if addition.is_new_tag {
        inserts.add(file.tag(neighbour.as_deref())?, tag_lines(addition));
    }
    for made in &addition.made {
        inserts.add(file.component(made)?, made.lines.clone());
    }
    Ok(inserts.into(text))
}

/// The lines of a new tag.
pub fn tag_lines(addition: &Addition) -> Vec<String> {
    let description = missing("what is in it, as a phrase that ends with a full stop");
    vec![format!("  - name: {}", addition.tag), format!("    description: {description}")]
}

/// Lines to put in, by the number of lines before them.
#[derive(Default)]
struct Inserts(Vec<(usize, Vec<String>)>);

impl Inserts {
    /// Puts lines after so many lines of the text, and after what was put there before.
    fn add(&mut self, position: usize, lines: Vec<String>) {
        self.0.push((position, lines));
    }

    /// The text with all of them.
    fn into(mut self, text: &str) -> String {
        self.0.sort_by_key(|(position, _)| *position);
        let mut inserts = self.0.into_iter().peekable();
        let mut whole = String::new();
        for (index, line) in text.split_inclusive('\n').map(Some).chain([None]).enumerate() {
            while let Some((_, lines)) = inserts.next_if(|(position, _)| *position == index || line.is_none())
            {
                if !whole.is_empty() && !whole.ends_with('\n') {
                    whole.push('\n');
                }
                lines.iter().for_each(|line| {
                    whole.push_str(line);
                    whole.push('\n');
                });
            }
            whole.push_str(line.unwrap_or_default());
        }
        whole
    }
}

/// Our document as lines.
struct File<'a> {
    lines: Vec<&'a str>,
    spec: &'a Spec,
}

impl File<'_> {
    /// The number of lines before the value at a place.
    fn start(&self, place: &str) -> usize {
        self.spec.document.problem(place, "").line.saturating_sub(1)
    }

    /// The number of lines up to the end of what starts after so many lines.
    fn end(&self, start: usize) -> usize {
        let depth = indent(self.lines.get(start).copied().unwrap_or_default());
        let below = self.lines.iter().skip(start + 1);
        let inside = below.take_while(|line| line.trim().is_empty() || indent(line) > depth);
        let mut end = start + 1 + inside.count();
        while end > start + 1 && self.lines[end - 1].trim().is_empty() {
            end -= 1;
        }
        end
    }

    /// Where the operation belongs, and the path before it, or after it if there is none.
    fn path(&self, addition: &Addition) -> Result<(usize, Option<String>), String> {
        let paths = self.spec.document.at("/paths").and_then(Value::as_object);
        let paths: BTreeSet<(usize, &str)> = paths
            .into_iter()
            .flatten()
            .map(|(path, _)| (self.start(&child("/paths", path)), path.as_str()))
            .collect();
        if addition.head.is_empty() {
            return Ok((self.method(addition), None));
        }
        let parts = |path: &str| -> Vec<String> {
            let template = names::template(path);
            names::parts(&template).into_iter().map(str::to_owned).collect()
        };
        let wanted = parts(&addition.path);
        // What lies below comes after.
        if let Some((mut start, below)) = paths.iter().copied().find(|(_, path)| {
            let known = parts(path);
            known.len() > wanted.len() && known.starts_with(&wanted)
        }) {
            while start > 0 && self.lines[start - 1].trim_start().starts_with('#') {
                start -= 1;
            }
            return Ok((start, Some(below.to_owned())));
        }
        let common = |path: &str| parts(path).iter().zip(&wanted).take_while(|(a, b)| a == b).count();
        let nearest = paths.iter().max_by_key(|(start, path)| (common(path), *start));
        let (start, path) = nearest.ok_or("openapi.yaml has no paths; is it the right file?")?;
        Ok((self.end(*start), Some((*path).to_owned())))
    }

    /// Where a method of a path belongs that is there already.
    fn method(&self, addition: &Addition) -> usize {
        let place = child("/paths", &addition.path);
        let rank = |method: &str| METHODS.iter().position(|known| *known == method).unwrap_or(usize::MAX);
        let item = self.spec.document.at(&place).and_then(Value::as_object);
        let known = item.into_iter().flatten().map(|(method, _)| method.as_str());
        let later = known.filter(|method| METHODS.contains(method) && rank(method) > rank(&addition.method));
        let later = later.map(|method| self.start(&child(&place, method))).min();
        later.unwrap_or_else(|| self.end(self.start(&place)))
    }

    /// Where a new tag belongs: after that of the path that is next to its own.
    fn tag(&self, neighbour: Option<&str>) -> Result<usize, String> {
        let tags = self.spec.document.at("/tags").and_then(Value::as_array);
        let names: Vec<&str> =
            tags.into_iter().flatten().filter_map(|tag| tag.get("name")?.as_str()).collect();
        let operation = self.spec.operations.iter().find(|known| Some(known.path.as_str()) == neighbour);
        let index = operation.and_then(|operation| names.iter().position(|name| *name == operation.tag));
        let last = names.len().checked_sub(1);
        let index = index.or(last).ok_or("openapi.yaml has no tags; is it the right file?")?;
        Ok(self.end(self.start(&format!("/tags/{index}"))))
    }

    /// Where a new component belongs: after the last one of its kind.
    fn component(&self, made: &Made) -> Result<usize, String> {
        if made.group == Group::Parameter {
            let all = self.spec.document.at("/components/parameters").and_then(Value::as_object);
            let alike = all.into_iter().flatten().filter(|(_, parameter)| parameter["in"] == "path");
            let last = alike.map(|(name, _)| self.start(&child("/components/parameters", name))).max();
            let last = last.ok_or("openapi.yaml has no parameters of paths; write the first one by hand")?;
            return Ok(self.end(last));
        }
        let (requests, replies) = (self.spec.sent(), self.spec.received());
        let alike = self.spec.components.iter().filter(|(name, component)| match &component.shape {
            Shape::Id => made.group == Group::Id,
            Shape::Nullable(_) => made.group == Group::Nullable,
            Shape::Enum(_) => made.group == Group::Enum,
            Shape::Page(_) => made.group == Group::Page,
            Shape::Object { .. } | Shape::Union(_) => match made.group {
                Group::Reply => replies.contains(name.as_str()) || !requests.contains(name.as_str()),
                Group::Request => requests.contains(name.as_str()) && !replies.contains(name.as_str()),
                _ => false,
            },
            Shape::Timestamp | Shape::Decimal | Shape::Secret => false,
        });
        let last = alike.map(|(_, component)| self.start(&component.place)).max();
        let last = last.or_else(|| self.spec.components.values().map(|known| self.start(&known.place)).max());
        Ok(self.end(last.ok_or("openapi.yaml has no components; is it the right file?")?))
    }
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}
