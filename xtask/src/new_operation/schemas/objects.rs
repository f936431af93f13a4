//! Objects: those of ours that fit, and new ones.

use super::{Field, Group, Maker, Within, missing};
use crate::diff::compare::Direction;
use crate::diff::shape::Variant;
use crate::new_operation::reuse::{self, Likeness};
use crate::new_operation::text::{self, Beside, Draft};
use crate::new_operation::{names, upstream};
use openai_admin_codegen::spec::Type;
use serde_json::Value;

/// Names of properties under which replies show secrets.
const SECRETS: [&str; 7] = ["value", "secret", "token", "password", "key", "private_key", "secret_key"];

impl Maker<'_> {
    pub(super) fn object(
        &mut self,
        places: &[String],
        variant: &Variant,
        name: &str,
        within: Within<'_>,
    ) -> Result<String, String> {
        let place = reuse::identity(self.theirs, places)?;
        if let Some(known) = self.standing(&place) {
            return Ok(known.clone());
        }
        let is_body = within.own && within.direction == Direction::Request;
        if let Some(items) = self.items(variant).filter(|_| within.direction == Direction::Reply) {
            return self.page(&place, variant, &items, name, within);
        }
        let names = if is_body {
            vec![
                name.to_owned(),
                name.replacen(within.whole, &format!("{}{}", within.scope, within.whole), 1),
            ]
        } else {
            self.called(&place, name.to_owned(), within)
        };
        let single = place.starts_with('/') && !place.contains(' ');
        if single && let Some(known) = self.alike(&place, variant, &names, is_body, within.direction)? {
            return Ok(known);
        }
        let name = self.free(&names);
        self.made_at.insert(place, name.clone());
        let lines = self.lines(variant, &name, within)?;
        let group = if within.direction == Direction::Reply { Group::Reply } else { Group::Request };
        self.add(&name, group, lines);
        Ok(name)
    }

    /// The object of ours, or one made just now, with the same name or shape.
    fn alike(
        &mut self,
        place: &str,
        variant: &Variant,
        names: &[String],
        is_body: bool,
        direction: Direction,
    ) -> Result<Option<String>, String> {
        let (ours, theirs) = (self.ours, self.theirs);
        let same = |name: &str, likeness| {
            reuse::fits((ours, &reuse::component(name)), (theirs, place), direction, likeness)
        };
        let told = reuse::name_at(place).filter(|_| !is_body).map(|name| names::cleaned(&name));
        for name in names.iter().filter(|name| self.spec.components.contains_key(*name)) {
            let likeness = if told.as_ref() == Some(name) { Likeness::SameName } else { Likeness::SameShape };
            if !self.spec.properties(name).is_empty() && same(name, likeness)? {
                self.note_object(name, variant);
                return Ok(Some(name.clone()));
            }
        }
        if is_body {
            return Ok(None);
        }
        for name in reuse::with_properties(self.spec, variant) {
            if self.id_agrees(&name, variant, names) && same(&name, Likeness::SameShape)? {
                self.note_object(&name, variant);
                return Ok(Some(name));
            }
        }
        // The same object may be written out twice in the other document.
        if variant.properties.len() > 1 {
            for (known, name) in self.made_at.iter().filter(|(known, _)| known.starts_with('/')) {
                let shape = theirs.shape(std::slice::from_ref(known))?;
                let keys = shape.variants.first().map(|known| known.properties.keys().collect::<Vec<_>>());
                if keys.is_some_and(|keys| keys == variant.properties.keys().collect::<Vec<_>>())
                    && reuse::fits((theirs, known), (theirs, place), direction, Likeness::SameShape)?
                {
                    return Ok(Some(name.clone()));
                }
            }
        }
        Ok(None)
    }

    /// Two objects of one shape are two things if their ids are those of two things.
    fn id_agrees(&self, name: &str, variant: &Variant, names: &[String]) -> bool {
        let id = self.spec.properties(name).iter().find(|field| field.name == "id");
        let Some(Type::Named(id)) = id.map(|field| &field.schema) else { return true };
        let noun = names::words(id.strip_suffix("Id").unwrap_or(id));
        let mut called: Vec<Vec<String>> = names.iter().map(|name| names::words(name)).collect();
        called.extend(self.constants(variant).iter().map(|constant| names::words(constant)));
        called.iter().any(|words| words.ends_with(&noun))
    }

    /// What `object` can be.
    pub(super) fn constants(&self, variant: &Variant) -> Vec<String> {
        let shape = variant.properties.get("object").and_then(|places| self.theirs.shape(places).ok());
        let values = shape.iter().flat_map(|shape| &shape.variants).filter_map(|found| found.values.as_ref());
        values.flat_map(|values| values.keys().cloned()).collect()
    }

    fn note_object(&mut self, name: &str, variant: &Variant) {
        let described = self.spec.properties(name).iter().find(|field| field.name == "object");
        let described = described.map_or(String::new(), |field| field.description.clone());
        for constant in self.constants(variant) {
            if described.starts_with("Always ") && !described.contains(&format!("`{constant}`")) {
                self.notes.push(format!(
                    "{name} is reused, and its `object` is described as \"{described}\"; here it is \
                     `{constant}`, so reword it"
                ));
            }
        }
    }

    fn lines(&mut self, variant: &Variant, name: &str, within: Within<'_>) -> Result<Vec<String>, String> {
        let reply = within.direction == Direction::Reply;
        let mut required = Vec::new();
        let mut lines = Vec::new();
        for property in self.in_order(variant) {
            let places = &variant.properties[&property];
            if self.is_hidden(places, reply) {
                continue;
            }
            let inner = Within { whole: name, field: &property, own: false, ..within };
            let mut field = self.field(places, inner)?;
            if property == "id"
                && field.draft == Draft::Plain("string", None)
                && let Some(id) = self.own_id(variant, name, within)
            {
                field.draft = Draft::Component(id, "string");
            }
            let must = variant.required.contains(&property) && !(reply && field.nullable);
            if must {
                required.push(property.clone());
            }
            if reply && SECRETS.contains(&property.as_str()) && field.draft == Draft::Plain("string", None) {
                lines.push(format!(
                    "        # If `{property}` is a secret, refer to the component of `format: password` and set \
                     x-carries-secret: true."
                ));
                self.notes.push(format!("{name}.{property} looks like a secret; see the comment there"));
            }
            let beside = self.beside(&mut field, inner, must, variant);
            lines.push(format!("        {}: {}", text::key(&property), text::schema(&field.draft, &beside)));
        }
        let mut head = vec![
            format!("    {name}:"),
            "      type: object".to_owned(),
            format!("      description: {}", missing("what it is")),
        ];
        if reply {
            required.sort_by_key(|name| (name != "id", name.clone()));
        } else {
            let listed = self.listed(variant);
            required.sort_by_key(|name| listed.iter().position(|known| known == name).unwrap_or(usize::MAX));
        }
        if !required.is_empty() {
            let required: Vec<String> = required.iter().map(|name| text::key(name)).collect();
            head.push(format!("      required: [{}]", required.join(", ")));
        }
        head.push("      properties:".to_owned());
        head.extend(lines);
        Ok(head)
    }

    /// What only the other side may send is no part of a message.
    fn is_hidden(&self, places: &[String], reply: bool) -> bool {
        let key = if reply { "writeOnly" } else { "readOnly" };
        places.iter().any(|place| {
            let schema = self.theirs.resolve(place).map(|place| upstream::value(self.theirs, &place));
            schema.is_ok_and(|schema| schema.get(key) == Some(&Value::Bool(true)))
        })
    }

    /// The id that an object has: of the resource itself, or of what its name ends with.
    fn own_id(&mut self, variant: &Variant, name: &str, within: Within<'_>) -> Option<String> {
        if let Some(id) = self.item_id.clone().filter(|_| within.own) {
            return Some(self.id(&id));
        }
        let constants = self.constants(variant);
        let mut called: Vec<Vec<String>> = constants
            .iter()
            .map(|constant| names::words(constant.rsplit('.').next().unwrap_or_default()))
            .collect();
        called.push(names::words(name));
        let ends = called.iter().flat_map(|words| (0..words.len()).map(|start| words[start..].join("_")));
        let known = ends.into_iter().find_map(|end| self.an_id(&(names::pascal(&end) + "Id")));
        match (known, constants.as_slice()) {
            (None, [constant]) if within.own => {
                let noun = constant.rsplit('.').next().unwrap_or_default();
                Some(self.id(&(names::pascal(noun) + "Id")))
            }
            (known, _) => known,
        }
    }

    fn beside(&mut self, field: &mut Field, within: Within<'_>, must: bool, variant: &Variant) -> Beside {
        let reply = within.direction == Direction::Reply;
        let mut beside = Beside { keywords: field.limits.clone(), ..Beside::default() };
        if reply {
            beside.nullable = !must;
            if let (Some(default), Draft::Plain(..)) = (&field.default, &field.draft)
                && within.field != "object"
            {
                beside.keywords.push(("default", text::literal(&field.draft, default)));
            }
        } else if field.nullable {
            let scalar = match &field.draft {
                Draft::Plain("string", None) => Some((Type::String, "NullableString")),
                Draft::Plain("integer", _) => {
                    Some((Type::Integer(Some("int64".to_owned())), "NullableInteger"))
                }
                Draft::Plain("boolean", _) => Some((Type::Boolean, "NullableBoolean")),
                _ => None,
            };
            match scalar {
                // What does not exist yet has nothing that a null could remove.
                Some((value, name)) if within.updates || must => {
                    // That it may be null is said there.
                    field.draft = Draft::Component(self.nullable(&value, name, &field.draft), "");
                    beside.keywords.clear();
                }
                _ => beside.nullable = !must,
            }
            if within.updates && beside.nullable {
                self.notes.push(format!(
                    "{}.{}: a null means the same as leaving it out, so that it cannot be removed",
                    within.whole, within.field
                ));
            }
        }
        let is_id = matches!(&field.draft, Draft::Component(name, _) if self.an_id(name).is_some());
        let constants = if within.field == "object" { self.constants(variant) } else { Vec::new() };
        beside.description = match constants.as_slice() {
            [] if is_id && must => String::new(),
            [] => missing_text("what it means", &field_told(field, reply)),
            [one] => format!("Always `{one}`."),
            many => format!("One of `{}`.", many.join("`, `")),
        };
        beside
    }

    fn nullable(&mut self, value: &Type, name: &str, draft: &Draft) -> String {
        if let Some(known) = reuse::nullable(self.spec, value) {
            return known;
        }
        if self.made.iter().all(|made| made.name != name) {
            let beside = Beside {
                nullable: true,
                description: "A value, or null to remove it.".to_owned(),
                ..Beside::default()
            };
            let line = format!("    {name}: {}", text::schema(draft, &beside));
            self.add(name, Group::Nullable, vec![line]);
        }
        name.to_owned()
    }

    /// The names of properties: id, object and name first, then what is required.
    pub(super) fn in_order(&self, variant: &Variant) -> Vec<String> {
        let listed = self.listed(variant);
        let mut names: Vec<String> = variant.properties.keys().cloned().collect();
        let first = ["id", "object", "name", "data", "has_more"];
        names.sort_by_key(|name| {
            let first = first.iter().position(|known| known == name).unwrap_or(first.len());
            (first, listed.iter().position(|known| known == name).unwrap_or(usize::MAX))
        });
        names
    }

    /// What is required, in the order in which the other document lists it.
    fn listed(&self, variant: &Variant) -> Vec<String> {
        let list = upstream::list(self.theirs, &format!("{}/required", variant.home));
        list.iter().filter_map(|name| name.as_str().map(str::to_owned)).collect()
    }
}

fn missing_text(what: &str, told: &[String]) -> String {
    let what = if told.is_empty() { what.to_owned() } else { format!("{what}; {}", told.join("; ")) };
    text::placeholder(&what)
}

fn field_told(field: &Field, reply: bool) -> Vec<String> {
    let mut told = field.told.clone();
    if let Some(default) = field.default.as_ref().filter(|_| !reply) {
        told.push(format!("the service takes `{default}` by default"));
    }
    told
}
