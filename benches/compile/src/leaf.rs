//! The leaf crate, in a workspace of its own.

use crate::build::{self, Build, Profile};
use crate::library::{Features, Library};
use crate::registry;
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// A leaf crate in a temporary folder.
#[derive(Debug)]
pub(crate) struct Leaf {
    folder: tempfile::TempDir,
    library: Library,
}

/// The files that a build makes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Artifacts {
    /// Bytes of the library's rlib.
    pub(crate) rlib: f64,
    /// Bytes of the library's metadata.
    pub(crate) rmeta: f64,
    /// Bytes of the leaf's binary, stripped in the release profile.
    pub(crate) binary: f64,
    /// Lines of generated code in the library.
    pub(crate) lines: f64,
}

impl Leaf {
    pub(crate) fn new(library: Library, features: Features) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        fs::create_dir(folder.path().join("src"))?;
        fs::write(folder.path().join("Cargo.toml"), manifest(&library.dependency(features)?))?;
        fs::write(folder.path().join("src/main.rs"), library.client())?;
        if library == Library::Ours {
            registry::lay_out(folder.path())?;
        }
        build::fetch(folder.path())?;
        Ok(Self { folder, library })
    }

    /// Builds it.
    pub(crate) fn build(&self, profile: Profile) -> Result<Build> {
        build::build(self.folder.path(), profile)
    }

    /// Changes one line.
    pub(crate) fn edit(&self) -> Result<()> {
        let edited = self.library.client().replacen("EDIT: u32 = 0", "EDIT: u32 = 1", 1);
        Ok(fs::write(self.folder.path().join("src/main.rs"), edited)?)
    }

    /// Measures the files of the last build.
    pub(crate) fn artifacts(&self, profile: Profile) -> Result<Artifacts> {
        let target = self.folder.path().join("target").join(profile.folder());
        let library = |ending: &str| self.library_file(&target, ending).and_then(|path| size(&path));
        Ok(Artifacts {
            rlib: library(".rlib")?,
            rmeta: library(".rmeta")?,
            binary: size(&target.join("leaf"))?,
            lines: lines(&self.library.generated(&target))? as f64,
        })
    }

    /// `lib….rlib` or `lib….rmeta` of the library.
    fn library_file(&self, target: &Path, ending: &str) -> Result<PathBuf> {
        let start = format!("lib{}-", self.library.crate_name());
        let files = fs::read_dir(target.join("deps"))?.collect::<Result<Vec<_>, _>>()?;
        let is_library = |name: &str| name.starts_with(&start) && name.ends_with(ending);
        let found = files.into_iter().find(|file| file.file_name().to_str().is_some_and(is_library));
        Ok(found.with_context(|| format!("the build made no {ending}"))?.path())
    }
}

fn manifest(dependency: &str) -> String {
    format!(
        "[package]\nname = \"leaf\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependency}\n\n\
         [workspace]\n\n[profile.release]\nstrip = true\n"
    )
}

fn size(path: &Path) -> Result<f64> {
    Ok(fs::metadata(path)?.len() as f64)
}

/// The lines of all Rust files in a folder and the folders below.
fn lines(folder: &Path) -> Result<usize> {
    let mut sum = 0;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            sum += lines(&path)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            sum += fs::read_to_string(&path)?.lines().count();
        }
    }
    Ok(sum)
}
