//! Open enums and ids, generated from openapi.yaml. The raw client is given these in place of its own.

include!(concat!(env!("OUT_DIR"), "/values.rs"));
