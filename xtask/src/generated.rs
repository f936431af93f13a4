//! What is made from openapi.yaml, as it is checked in for builds without the generator.

#[cfg(test)]
mod tests;

use openai_admin_codegen::generate;
use openai_admin_codegen::spec::Spec;
use openai_admin_codegen::yaml::Problem;

/// The folder of these files.
pub const FOLDER: &str = "generated";

/// Name and source of everything that a build with all features generates.
pub fn sources(openapi: &str) -> Result<Vec<(String, String)>, Problem> {
    generate::files(&Spec::read(openapi)?)
}

/// Path and content of each file.
pub fn files(openapi: &str) -> Result<Vec<(String, String)>, String> {
    let sources = sources(openapi).map_err(|problem| problem.within("openapi.yaml"))?;
    Ok(sources.into_iter().map(|(name, source)| (format!("{FOLDER}/{name}"), source)).collect())
}
