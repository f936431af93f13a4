//! Handles that read like the URLs of the API, generated from openapi.yaml.
//!
//! A collection carries the methods: [`client.projects().get(id)`](Projects::get). A scope leads to what
//! belongs to one object: [`client.project(id)`](crate::Client::project)`.users().list()`. Handles own
//! their data, are cheap to clone, and send nothing by themselves.

include!(concat!(env!("OUT_DIR"), "/handles.rs"));
