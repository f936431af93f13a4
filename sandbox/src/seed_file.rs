//! Reads an organization from YAML or JSON, and names the line of what is wrong in it.

use crate::organization::Organization;
use crate::state::State;
use openai_admin_codegen::yaml::{Document, Problem, child};
use serde_path_to_error::Segment;
use std::path::Path;
use std::{fs, io};

impl Organization {
    /// A small organization with one project that is in use.
    pub fn example() -> Self {
        Self::parse(include_str!("example.yaml")).unwrap_or_default()
    }

    /// Reads YAML or JSON.
    ///
    /// # Errors
    ///
    /// If it is neither, holds something that an organization does not have, refers to something that is
    /// not in it, or has an id twice. The line is named.
    pub fn parse(text: &str) -> io::Result<Self> {
        if text.trim().is_empty() {
            return Ok(Self::default());
        }
        let invalid = |problem: Problem| io::Error::new(io::ErrorKind::InvalidData, problem.to_string());
        let document = Document::parse(text).map_err(invalid)?;
        let organization: Self = serde_path_to_error::deserialize(&document.root).map_err(|e| {
            let steps = e.path().iter().filter_map(|segment| match segment {
                Segment::Seq { index } => Some(index.to_string()),
                Segment::Map { key } => Some(key.clone()),
                Segment::Enum { .. } | Segment::Unknown => None,
            });
            let place = steps.fold(String::new(), |place, step| child(&place, &step));
            invalid(document.problem(&place, e.inner().to_string()))
        })?;
        State::of(&organization).map_err(|unfit| invalid(document.problem(&unfit.place, unfit.message)))?;
        Ok(organization)
    }

    /// Reads a file of YAML or JSON.
    ///
    /// # Errors
    ///
    /// If it cannot be read, or for the reasons of [`parse`](Self::parse); the file is named.
    pub fn from_file(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let named = |e: io::Error| io::Error::new(e.kind(), format!("{}: {e}", path.display()));
        Self::parse(&fs::read_to_string(path).map_err(named)?).map_err(named)
    }
}
