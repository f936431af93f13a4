//! Secrets that the service shows once.

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// What stands in printed and serialised forms in place of a secret.
pub(crate) const REDACTED: &str = "[redacted]";

/// A secret that the service shows once, such as the value of a new API key.
///
/// Its memory is wiped when it is dropped. It has no `Display`, its `Debug` and its `Serialize`
/// write a redaction mark; [`expose_secret`](Self::expose_secret) is the one way to the value, and
/// [`serialize_exposed`](Self::serialize_exposed) the one way to serialise it. Copies that were made
/// on the way here, in buffers of the TLS and HTTP libraries, are beyond its reach.
///
/// ```
/// use openai_admin::types::Secret;
///
/// let secret = Secret::from("sk-admin-test".to_owned());
/// assert_eq!(format!("{secret:?}"), "Secret([redacted])");
/// assert_eq!(secret.expose_secret(), "sk-admin-test");
/// ```
#[derive(Clone)]
pub struct Secret(SecretString);

impl Secret {
    /// The value itself. Take care where it goes from here.
    pub fn expose_secret(&self) -> &str {
        self.0.expose_secret()
    }

    /// Serialises the value itself, for `#[serde(serialize_with = "Secret::serialize_exposed")]`.
    pub fn serialize_exposed<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.expose_secret())
    }
}

impl From<String> for Secret {
    fn from(value: String) -> Self {
        Self(value.into())
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.expose_secret() == other.expose_secret()
    }
}

impl Eq for Secret {}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secret({REDACTED})")
    }
}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(REDACTED)
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Secret {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Secret".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "password" })
    }
}
