//! Ids as types of their own, so that the id of one kind of object is not taken for another's.

/// Makes an id of a newtype around a string: it converts from strings, but not from other ids.
///
/// Any string is accepted here; what cannot stand in a URL is refused when a call is sent.
macro_rules! id {
    ($name:ident) => {
        impl $name {
            /// The id on the wire.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(value: &str) -> Self {
                Self(value.into())
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0.into()
            }
        }

        $crate::model::open_enum::string_like!($name);
    };
}
pub(crate) use id;
