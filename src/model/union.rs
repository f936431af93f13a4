//! One of several objects, told apart by the value of a field.

use crate::json;
use crate::model::raw_json::RawJson;
use serde::de::{DeserializeOwned, Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use std::fmt;

/// A variant of a union that this version of the crate does not know.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OtherVariant {
    /// What it calls itself; `None` if it does not say so with a text.
    pub name: Option<String>,
    /// The object as it came.
    pub json: RawJson,
}

/// A union of which the text was kept.
pub(crate) struct Tagged {
    pub(crate) name: Option<String>,
    pub(crate) json: Box<RawValue>,
}

impl Tagged {
    /// Reads a union that is told apart by the field `tag`.
    pub(crate) fn read<'de, D: Deserializer<'de>>(tag: &str, deserializer: D) -> Result<Self, D::Error> {
        let json = Box::<RawValue>::deserialize(deserializer)?;
        if !json.get().starts_with('{') {
            return Err(D::Error::custom("invalid type, expected an object"));
        }
        let name = field(&json, tag).map_err(D::Error::custom)?;
        Ok(Self { name: name.and_then(|name| json::part(&name).ok()), json })
    }

    /// The object as what its name says.
    pub(crate) fn decode<T: DeserializeOwned, E: serde::de::Error>(&self) -> Result<T, E> {
        json::part(&self.json).map_err(E::custom)
    }

    pub(crate) fn other(self) -> OtherVariant {
        OtherVariant { name: self.name, json: self.json.into() }
    }
}

/// The text of a field of an object: the last one of that name.
pub(crate) fn field(object: &RawValue, name: &str) -> serde_json::Result<Option<Box<RawValue>>> {
    struct Search<'a>(&'a str);

    impl<'de> Visitor<'de> for Search<'_> {
        type Value = Option<Box<RawValue>>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Self::Value, A::Error> {
            let mut found = None;
            while let Some((key, value)) = fields.next_entry::<Key, Box<RawValue>>()? {
                if key.0 == self.0 {
                    found = Some(value);
                }
            }
            Ok(found)
        }
    }

    serde_json::Deserializer::from_str(object.get()).deserialize_map(Search(name))
}

/// A key that need not be right in every letter, so that one that is not does not hide the others.
struct Key(String);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Bytes;

        impl Visitor<'_> for Bytes {
            type Value = Key;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key")
            }

            fn visit_bytes<E>(self, key: &[u8]) -> Result<Key, E> {
                Ok(Key(String::from_utf8_lossy(key).into_owned()))
            }

            fn visit_str<E>(self, key: &str) -> Result<Key, E> {
                Ok(Key(key.to_owned()))
            }
        }

        deserializer.deserialize_bytes(Bytes)
    }
}

/// Makes an enum that is told apart by the value of a field, and keeps what it does not know.
macro_rules! union {
    (
        #[doc = $doc:literal]
        pub enum $name:ident by $tag:literal {
            $(#[doc = $meaning:literal] $variant:ident($ty:ident) = $value:literal,)+
        }
    ) => {
        #[doc = $doc]
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "schemars", schemars(untagged))]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = $meaning] $variant($ty),)+
            /// One that this version of the crate does not know.
            Other($crate::model::union::OtherVariant),
        }

        $(
            impl From<$ty> for $name {
                fn from(value: $ty) -> Self {
                    Self::$variant(value)
                }
            }
        )+

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => value.serialize(serializer),)+
                    Self::Other(other) => other.json.serialize(serializer),
                }
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let tagged = $crate::model::union::Tagged::read($tag, deserializer)?;
                Ok(match tagged.name.as_deref() {
                    $(Some($value) => Self::$variant(tagged.decode()?),)+
                    _ => Self::Other(tagged.other()),
                })
            }
        }
    };
}
pub(crate) use union;
