//! List envelopes, and what is one of several types.

use super::{Group, Maker, Within, missing};
use crate::diff::shape::{Kind, Shape as Meaning, Variant};
use crate::new_operation::text::{self, Beside, Draft};
use crate::new_operation::{names, reuse};
use openai_admin_codegen::spec::Shape;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

impl Maker<'_> {
    /// Where the items of a list envelope are described.
    pub(super) fn items(&self, variant: &Variant) -> Option<Vec<String>> {
        let data = variant.properties.get("data").filter(|_| variant.properties.contains_key("object"))?;
        let shape = self.theirs.shape(data).ok()?;
        let [data] = shape.variants.as_slice() else { return None };
        let items = self.theirs.shape(&data.items).ok()?;
        let plain = |item: &Variant| item.kind == Kind::Object && !item.properties.is_empty();
        (!items.variants.is_empty() && items.variants.iter().all(plain)).then(|| data.items.clone())
    }

    pub(super) fn page(
        &mut self,
        place: &str,
        variant: &Variant,
        items: &[String],
        name: &str,
        within: Within<'_>,
    ) -> Result<String, String> {
        let shape = self.theirs.shape(items)?;
        let noun = names::singular(name);
        let item = match shape.variants.as_slice() {
            [only] => self.object(items, only, &noun, within)?,
            _ => self.union(items, &shape, &noun, within)?,
        };
        let properties: BTreeSet<&str> = variant.properties.keys().map(String::as_str).collect();
        if let Some(known) = reuse::envelope(self.spec, &item, &properties) {
            return Ok(known);
        }
        let name = self.free(&self.called_list(place, &item, within));
        self.made_at.insert(place.to_owned(), name.clone());
        let mut lines = vec![
            format!("    {name}:"),
            "      type: object".to_owned(),
            format!("      description: {}", missing("one page of what")),
            String::new(),
            "      properties:".to_owned(),
        ];
        let mut required = Vec::new();
        for property in self.in_order(variant) {
            let inner = Within { whole: &name, field: &property, own: false, ..within };
            let (draft, nullable) = match property.as_str() {
                "data" => (Draft::List(Box::new(Draft::Component(item.clone(), "object"))), false),
                _ => {
                    let field = self.field(&variant.properties[&property], inner)?;
                    (field.draft, field.nullable)
                }
            };
            let must = variant.required.contains(&property) && !nullable;
            if must {
                required.push(property.clone());
            }
            let description = self.said_of_lists(&property, variant);
            let beside = Beside { nullable: !must, description, ..Beside::default() };
            lines.push(format!("        {}: {}", text::key(&property), text::schema(&draft, &beside)));
        }
        lines[3] = format!("      required: [{}]", required.join(", "));
        self.add(&name, Group::Page, lines);
        Ok(name)
    }

    /// What most of the list envelopes that there are say of a field.
    fn said_of_lists(&self, property: &str, variant: &Variant) -> String {
        if let ("object", [constant]) = (property, self.constants(variant).as_slice()) {
            return format!("Always `{constant}`.");
        }
        let pages =
            self.spec.components.values().filter(|component| matches!(component.shape, Shape::Page(_)));
        let mut texts = BTreeMap::<&str, usize>::new();
        for page in pages {
            let said = |property: &str| {
                let place = format!("{}/properties/{property}/description", page.place);
                self.spec.document.at(&place).and_then(Value::as_str)
            };
            // Reports speak of buckets.
            if let (Some(text), Some("Always `list`.")) = (said(property), said("object")) {
                *texts.entry(text).or_default() += 1;
            }
        }
        let most = texts.into_iter().max_by_key(|(_, count)| *count);
        most.map_or_else(|| text::placeholder("what it means"), |(text, _)| text.to_owned())
    }

    pub(super) fn union(
        &mut self,
        places: &[String],
        shape: &Meaning,
        name: &str,
        within: Within<'_>,
    ) -> Result<String, String> {
        let place = reuse::identity(self.theirs, places)?;
        if let Some(known) = self.standing(&place) {
            return Ok(known.clone());
        }
        let name = self.free(&self.called(&place, name.to_owned(), within));
        self.made_at.insert(place, name.clone());
        let mut lines = vec![
            format!("    {name}:"),
            format!("      description: {}", missing("what it is")),
            "      oneOf:".to_owned(),
        ];
        for variant in &shape.variants {
            let field = if variant.kind == Kind::Object { "" } else { within.field };
            let inner = Within { whole: &name, field, own: false, ..within };
            let home = std::slice::from_ref(&variant.home);
            let draft = match variant.kind {
                Kind::Object if !variant.properties.is_empty() => {
                    let part = format!("{name}Object");
                    Draft::Component(self.object(home, variant, &part, inner)?, "object")
                }
                _ => self.field(home, inner)?.draft,
            };
            let title = match &draft {
                Draft::Component(component, _) => component.clone(),
                Draft::List(_) => "List".to_owned(),
                Draft::Map => "Map".to_owned(),
                Draft::Plain(kind, _) => names::pascal(kind),
            };
            let description = text::placeholder("which of the alternatives");
            let beside = Beside { title, description, ..Beside::default() };
            lines.push(format!("        - {}", text::schema(&draft, &beside)));
        }
        self.notes
            .push(format!("{name} is one of several types; choose its titles, they name variants in Rust"));
        self.add(&name, Group::Reply, lines);
        Ok(name)
    }

    fn called_list(&self, place: &str, item: &str, within: Within<'_>) -> Vec<String> {
        let mut names = vec![format!("{item}List")];
        names.extend(self.called(place, format!("{item}Page"), within));
        names
    }
}
