//! One type for each operation: its parameters, their checks, and the chained methods of its calls.
//!
//! Generated from openapi.yaml. They name the calls that the [handles](crate::resources) make, as in
//! [`Call<CreateProject>`](crate::Call) or [`Items<ListProjectApiKeys>`](crate::Items).

include!(concat!(env!("OUT_DIR"), "/endpoints.rs"));
