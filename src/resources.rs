//! Handles that read like the URLs of the API.
//!
//! A collection carries the methods: [`client.projects().get(id)`](Projects::get). A scope leads to what
//! lies below one object: [`client.project(id)`](crate::Client::project)`.users().list()`. Handles own
//! their data, are cheap to clone, and send nothing by themselves.

mod projects;

pub use projects::*;
