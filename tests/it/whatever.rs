//! Replies drawn from openapi.yaml for every operation, with what is newer than it: each decodes, and keeps
//! what it held. The replies are the same in each run.

use crate::operations::{Row, rows};
use crate::support::{Recorder, spec};
use openai_admin_codegen::spec::{Shape, Spec, Type, Union};
use serde_json::{Map, Value, json};

/// How many replies each row is given.
const REPLIES: usize = 24;

#[tokio::test]
async fn each_reply_that_openapi_yaml_allows_decodes_and_keeps_what_it_held() {
    let (spec, recorder) = (spec(), Recorder::start().await);
    for (index, Row { operation, call, .. }) in rows().into_iter().enumerate() {
        let described = spec.operations.iter().find(|known| known.id == operation).unwrap();
        for round in 0..REPLIES {
            let seed = u64::try_from(index * REPLIES + round).unwrap();
            let mut maker = Maker { spec: &spec, random: fastrand::Rng::with_seed(seed) };
            let Drawn { sent, kept } = maker.component(&described.reply);

            let received = call(recorder.answering(&sent)).await;

            let received = received.unwrap_or_else(|e| panic!("{operation}: {e} in {sent}"));
            assert_eq!(received, kept, "{operation}: {sent}");
        }
    }
}

/// A value, and what is left of it when it is serialised again.
struct Drawn {
    sent: Value,
    kept: Value,
}

impl Drawn {
    fn whole(value: Value) -> Self {
        Self { kept: value.clone(), sent: value }
    }
}

struct Maker<'a> {
    spec: &'a Spec,
    random: fastrand::Rng,
}

impl Maker<'_> {
    fn text(&mut self) -> String {
        let texts = ["", "text", "ä \u{1f600} \"quoted\"\n", "null", "1.0", "\u{0}\u{7f}", "=1+1"];
        texts[self.random.usize(..texts.len())].to_owned()
    }

    /// A decimal as a number or, with more digits than a float holds, as a text.
    fn decimal(&mut self) -> Drawn {
        let digits: String = (0..self.random.usize(1..36)).map(|_| self.random.digit(10)).collect();
        let text = match self.random.u8(..5) {
            0 => "0E-6176".to_owned(),
            1 => format!("-0.{digits}"),
            2 => format!("1{digits}.{digits}"),
            3 => format!("1.5e{}", self.random.i32(-300..300)),
            _ => return Drawn { sent: json!(-3.25), kept: json!("-3.25") },
        };
        Drawn::whole(json!(text))
    }

    fn component(&mut self, name: &str) -> Drawn {
        let (spec, is_new) = (self.spec, self.random.u8(..4) == 0);
        match &spec.component(name).shape {
            Shape::Enum(_) if is_new => Drawn::whole(json!(format!("newer {}", self.random.u8(..)))),
            Shape::Enum(values) => Drawn::whole(json!(values[self.random.usize(..values.len())].0)),
            Shape::Id => Drawn::whole(json!(self.text())),
            Shape::Timestamp => Drawn::whole(json!(self.random.i64(i64::MIN..=i64::MAX))),
            Shape::Decimal => self.decimal(),
            Shape::Secret => Drawn { sent: json!(self.text()), kept: json!("[redacted]") },
            Shape::Nullable(schema) => self.value(schema),
            Shape::Union(Union::Untagged(variants)) => {
                let chosen = self.random.usize(..variants.len());
                self.value(&variants[chosen])
            }
            Shape::Union(Union::Tagged { tag, .. }) if is_new => {
                Drawn::whole(json!({tag: "newer than this crate", "n": 1.50, "deep": [null, {}]}))
            }
            Shape::Union(Union::Tagged { tag, variants }) => {
                let (value, component) = &variants[self.random.usize(..variants.len())];
                let Drawn { mut sent, mut kept } = self.component(component);
                (sent[tag], kept[tag]) = (json!(value), json!(value));
                Drawn { sent, kept }
            }
            Shape::Page(item) => {
                let items: Vec<Drawn> = (0..self.random.usize(..4)).map(|_| self.component(item)).collect();
                let (mut sent, mut kept) = (json!({"has_more": false}), json!({"has_more": false}));
                sent["data"] = items.iter().map(|item| item.sent.clone()).collect();
                kept["data"] = items.into_iter().map(|item| item.kept).collect();
                Drawn { sent, kept }
            }
            Shape::Object { .. } => self.object(name),
        }
    }

    fn object(&mut self, name: &str) -> Drawn {
        let (mut sent, mut kept) = (Map::new(), Map::new());
        for field in self.spec.properties(name) {
            // An object has one payload at most, and may have another one than its type says.
            let is_payload = self.spec.payloads(name).iter().any(|payload| payload.name == field.name);
            match self.random.u8(..4) {
                0 if !field.required => continue,
                1 if !field.required && !is_payload => {
                    sent.insert(field.name.clone(), Value::Null);
                    continue;
                }
                1..=3 if is_payload && self.random.u8(..40) > 0 => continue,
                _ => {}
            }
            let drawn = self.value(&field.schema);
            sent.insert(field.name.clone(), drawn.sent);
            kept.insert(field.name.clone(), drawn.kept);
        }
        if self.random.bool() {
            sent.insert("newer than this crate".to_owned(), json!([{"a": 1e300}]));
        }
        match self.spec.is_received(name) {
            true => Drawn::whole(Value::Object(sent)),
            false => Drawn { sent: Value::Object(sent), kept: Value::Object(kept) },
        }
    }

    fn value(&mut self, schema: &Type) -> Drawn {
        match schema {
            Type::Named(name) => self.component(name),
            Type::String => Drawn::whole(json!(self.text())),
            Type::Integer(format) => Drawn::whole(match format.as_deref() {
                Some("int32" | "uint32") => json!(self.random.i32(0..)),
                Some("uint64") => json!(self.random.u64(..)),
                _ => json!(self.random.i64(i64::MIN..=i64::MAX)),
            }),
            Type::Boolean => Drawn::whole(json!(self.random.bool())),
            Type::Array(item) => {
                let items: Vec<Drawn> = (0..self.random.usize(..3)).map(|_| self.value(item)).collect();
                Drawn {
                    sent: items.iter().map(|item| item.sent.clone()).collect(),
                    kept: items.into_iter().map(|item| item.kept).collect(),
                }
            }
            Type::Map => Drawn::whole(json!({"any": [1, "two", null], "": {}})),
        }
    }
}
