//! Objects that are kept as they came, with a payload that is decoded on demand.

use crate::json;
use crate::model::raw_json::RawJson;
use crate::model::union;
use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;
use std::ops::Deref;

/// An object and the JSON that it came in: its common fields are there at once, its payload on demand, and
/// what no version knows of in [`json`](Self::json).
///
/// Two are equal if the same was received. It is serialised as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Received<T> {
    common: T,
    json: RawJson,
}

impl<T> Received<T> {
    /// The whole object as it came, with fields that this version does not know.
    pub fn json(&self) -> &RawJson {
        &self.json
    }

    /// The common fields without the rest.
    pub fn into_common(self) -> T {
        self.common
    }
}

impl<T: Payloads> Received<T> {
    /// What the object tells beyond its common fields, decoded now.
    ///
    /// A payload that is not described is `Other`, with the JSON that it came in, if there is any.
    ///
    /// # Errors
    ///
    /// If the payload is not of the form that is described. The object as it came is in
    /// [`json`](Self::json).
    pub fn payload(&self) -> Result<T::Payload, PayloadError> {
        let name = self.common.name();
        let failed = |e: &serde_json::Error| PayloadError { name: name.into(), reason: json::message(e) };
        let payload = union::field(self.json.raw(), name).map_err(|e| failed(&e))?;
        T::decode(name, payload.filter(|payload| payload.get() != "null")).map_err(|e| failed(&e))
    }
}

/// A payload that is not of the form that is described.
#[derive(Clone, Debug, thiserror::Error)]
#[error("the payload `{name}` does not fit: {reason}")]
#[non_exhaustive]
pub struct PayloadError {
    /// The field that holds the payload.
    pub name: Box<str>,
    reason: String,
}

impl<T> Deref for Received<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.common
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Received<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = Box::<RawValue>::deserialize(deserializer)?;
        Ok(Self { common: json::part(&json).map_err(D::Error::custom)?, json: json.into() })
    }
}

impl<T> Serialize for Received<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.json.serialize(serializer)
    }
}

#[cfg(feature = "schemars")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Received<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        T::json_schema(generator)
    }
}

/// An object that holds a payload in a field that is called like what it is. Implemented by generated types.
pub trait Payloads: sealed::Sealed {
    /// The payloads that are described, and any other.
    type Payload;

    /// What the object is, and the field that holds its payload.
    #[doc(hidden)]
    fn name(&self) -> &str;

    #[doc(hidden)]
    fn decode(name: &str, payload: Option<Box<RawValue>>) -> serde_json::Result<Self::Payload>;
}

pub(crate) mod sealed {
    /// Keeps payloads to this crate, so that the hidden methods can change.
    pub trait Sealed {}
}

/// A payload, boxed.
pub(crate) fn decode<T: DeserializeOwned>(payload: &RawValue) -> serde_json::Result<Box<T>> {
    json::leniently(payload).map(Box::new).map_err(|failure| serde_json::Error::custom(failure.message))
}

/// Makes the enum of the payloads that an object may have.
macro_rules! payloads {
    (
        #[doc = $doc:literal]
        pub enum $name:ident of $object:ident by $tag:ident {
            $(#[doc = $meaning:literal] $variant:ident($ty:ty) = $value:literal,)+
        }
    ) => {
        #[doc = $doc]
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = $meaning] $variant(Box<$ty>),)+
            /// A payload that is not described, as it came; `None` if there is none.
            Other(Option<crate::model::raw_json::RawJson>),
        }

        impl crate::model::received::sealed::Sealed for $object {}

        impl crate::model::received::Payloads for $object {
            type Payload = $name;

            fn name(&self) -> &str {
                self.$tag.as_str()
            }

            #[inline]
            fn decode(
                name: &str,
                payload: Option<Box<serde_json::value::RawValue>>,
            ) -> serde_json::Result<$name> {
                Ok(match (name, &payload) {
                    $(($value, Some(payload)) => {
                        $name::$variant(crate::model::received::decode(payload)?)
                    })+
                    _ => $name::Other(payload.map(Into::into)),
                })
            }
        }
    };
}
pub(crate) use payloads;
