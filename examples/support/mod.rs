//! What several examples share: where they read from, and how they write.
#![allow(dead_code, reason = "each example uses a part of it")]

use openai_admin::Client;
use openai_admin::types::Timestamp;
use openai_admin_sandbox::{Organization, Sandbox};
use std::path::Path;
use std::{env, fs, io};

pub type Result<T, E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

/// The client of `OPENAI_ADMIN_KEY`; without it, one of an embedded stand-in server with so many projects, which
/// lives as long as what is beside it.
pub async fn client(projects: usize) -> Result<(Client, Option<Sandbox>)> {
    if env::var_os("OPENAI_ADMIN_KEY").is_some_and(|key| !key.is_empty()) {
        return Ok((Client::from_env()?, None));
    }
    let sandbox = Sandbox::builder().organization(Organization::generated(1, projects, 4)).start().await?;
    eprintln!("No OPENAI_ADMIN_KEY is set: this is the stand-in server at {}.", sandbox.base_url());
    let client = Client::builder().key(Sandbox::KEY).base_url(sandbox.base_url()).build()?;
    Ok((client, Some(sandbox)))
}

/// The value behind an option such as `--days`.
pub fn option(name: &str) -> Option<String> {
    let mut arguments = env::args().skip_while(|argument| argument != name);
    arguments.next();
    arguments.next()
}

pub fn flag(name: &str) -> bool {
    env::args().any(|argument| argument == name)
}

/// A text for a cell of CSV that no program takes for a formula. Numbers are not texts, and stay as they are.
pub fn cell(text: &str) -> String {
    match text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => format!("'{text}"),
        false => text.to_owned(),
    }
}

pub fn day(time: Timestamp) -> String {
    time.to_string().split('T').next().unwrap_or_default().to_owned()
}

/// Replaces a file as a whole: it holds the old text or the new one, whenever the machine stops.
pub fn replace(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    io::Write::write_all(&mut file, text.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|e| e.error)?;
    // The name of the file is in the folder.
    fs::File::open(folder)?.sync_all()
}
