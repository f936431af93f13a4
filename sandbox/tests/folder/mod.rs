//! Where the files of a test lie: apart from those of other tests, and of the same test in another process.

use std::path::{Path, PathBuf};
use std::{fs, process};

/// A folder that is empty at first, and gone when it is dropped.
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// With a name that no other test uses.
    pub(crate) fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir(&path).unwrap();
        Self(path)
    }

    pub(crate) fn join(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// A file in it with a text.
    #[allow(dead_code, reason = "not every test writes files by itself")]
    pub(crate) fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.join(name);
        fs::write(&path, text).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
