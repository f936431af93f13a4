//! Everything that replies hold and requests take.
//!
//! Structs are what the service answers; more fields may be added to them. Enums and ids are strings
//! on the wire: an enum keeps values that this version does not know, an id of one kind does not pass
//! for another:
//!
//! ```
//! # fn example(client: openai_admin::Client, key: openai_admin::types::ProjectApiKey) {
//! let call = client.project("proj_abc").api_keys().get(key.id);
//! # }
//! ```
//!
//! ```compile_fail,E0277
//! # fn example(client: openai_admin::Client, key: openai_admin::types::ProjectApiKey) {
//! let call = client.projects().get(key.id); // a `ProjectId` is wanted
//! # }
//! ```

pub use crate::model::days::Days;
pub use crate::model::decimal::{Decimal, DecimalError};
pub use crate::model::nullable::Nullable;
pub use crate::model::open_enum::UnknownValue;
pub use crate::model::raw_json::RawJson;
pub use crate::model::received::{PayloadError, Received};
pub use crate::model::secret::Secret;
pub use crate::model::time_range::TimeRange;
pub use crate::model::timestamp::{Timestamp, TimestampRangeError};
pub use crate::model::totals::{Totals, TotalsError};
pub use crate::model::union::OtherVariant;
pub use crate::model::values::*;

include!(concat!(env!("OUT_DIR"), "/types.rs"));

impl NotificationChannel {
    /// Messages by email to these addresses.
    pub fn email(recipients: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            type_: NotificationChannelType::Email,
            recipients: recipients.into_iter().map(Into::into).collect(),
            subject_prefix: None,
        }
    }
}

impl From<bool> for HostedToolPermission {
    fn from(enabled: bool) -> Self {
        Self { enabled }
    }
}
