//! How decimals are read, so that no digit is lost on the way.

use super::{Decimal, DecimalError};
use serde::de::{DeserializeSeed, Error, MapAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// The name by which serde_json is asked for the text of a value, as its `RawValue` does, which other formats
/// cannot be asked for. They take it for any other name.
const RAW: &str = "$serde_json::private::RawValue";

/// The name under which numbers are handed on if any crate of the program turns `arbitrary_precision` on.
const NUMBER: &str = "$serde_json::private::Number";

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(RAW, Number)
    }
}

struct Number;

/// The JSON of a number, as text.
struct Json;

impl<'de> DeserializeSeed<'de> for Json {
    type Value = Decimal;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Decimal, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Json {
    type Value = Decimal;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Number.expecting(f)
    }

    fn visit_str<E: Error>(self, json: &str) -> Result<Decimal, E> {
        let json = json.trim_ascii();
        let invalid = |what| E::invalid_type(what, &self);
        match json.as_bytes().first() {
            Some(b'"') => {
                // Half a surrogate pair is no digit either.
                let text: String = serde_json::from_str(json).unwrap_or_default();
                Number.visit_str(&text)
            }
            Some(b'{') => Err(invalid(Unexpected::Map)),
            Some(b'[') => Err(invalid(Unexpected::Seq)),
            Some(b'n') => Err(invalid(Unexpected::Unit)),
            Some(b't' | b'f') => Err(invalid(Unexpected::Other("boolean"))),
            _ => Number.visit_str(json),
        }
    }
}

/// Whether a map is no map, but a number by one of these names.
struct Name(bool);

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_identifier(Name(false))
    }
}

impl Visitor<'_> for Name {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self, E> {
        Ok(Self([RAW, NUMBER].contains(&name)))
    }
}

/// Visits numbers as what they are printed as.
macro_rules! printed {
    ($($method:ident: $number:ty,)*) => {$(
        fn $method<E: Error>(self, number: $number) -> Result<Decimal, E> {
            self.visit_str(&number.to_string())
        }
    )*};
}

impl<'de> Visitor<'de> for Number {
    type Value = Decimal;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a decimal number")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Decimal, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Decimal, A::Error> {
        if map.next_key::<Name>()?.is_none_or(|name| !name.0) {
            return Err(A::Error::invalid_type(Unexpected::Map, &self));
        }
        map.next_value_seed(Json)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Decimal, E> {
        text.parse().map_err(|e: DecimalError| E::custom(e))
    }

    printed! { visit_i64: i64, visit_u64: u64, visit_i128: i128, visit_u128: u128, }

    fn visit_f32<E: Error>(self, number: f32) -> Result<Decimal, E> {
        self.visit_str(&shortest(&number))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Decimal, E> {
        self.visit_str(&shortest(&number))
    }
}

/// The fewest digits that stand for a float, and an exponent if the point is far from them.
fn shortest(number: &(impl fmt::Display + fmt::LowerExp)) -> String {
    let plain = number.to_string();
    if plain.len() > 30 { format!("{number:e}") } else { plain }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Decimal {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Decimal".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "decimal" })
    }
}
