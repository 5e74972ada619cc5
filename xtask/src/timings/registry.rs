//! tl-types as a registry gives it to whoever depends on it.
//!
//! As a path dependency cargo would compile it incrementally and with its lints, which grammers-tl-types, from its registry,
//! is spared.

use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use toml::{Table, Value};

/// The name of the registry.
pub(super) const NAME: &str = "released";

/// What cargo has to know: a registry that nobody asks, because a folder has all its packages.
const CONFIG: &str = r#"[registries.released]
index = "sparse+https://released.invalid/"

[source.released]
registry = "sparse+https://released.invalid/"
replace-with = "packages"

[source.packages]
directory = "packages"
"#;

/// Lays the registry out in the workspace at `workspace`, with the tl-types of the workspace at `root` in it.
pub(super) fn lay_out(root: &Path, workspace: &Path) -> Result<()> {
    let package = workspace.join("packages/tl-types");
    copy(&root.join("tl-types/src"), &package.join("src"))?;
    fs::copy(root.join("tl-types/README.md"), package.join("README.md"))?;
    fs::write(package.join("Cargo.toml"), manifest(root)?)?;
    fs::write(package.join(".cargo-checksum.json"), r#"{"files":{},"package":null}"#)?;
    fs::create_dir(workspace.join(".cargo"))?;
    Ok(fs::write(workspace.join(".cargo/config.toml"), CONFIG)?)
}

/// The manifest as `cargo package` writes it: on its own, without what only its workspace needs.
fn manifest(root: &Path) -> Result<String> {
    let mut manifest = table(&root.join("tl-types/Cargo.toml"))?;
    let workspace = table(&root.join("Cargo.toml"))?;
    for section in ["dev-dependencies", "lints", "test"] {
        manifest.remove(section);
    }
    let package = manifest.get_mut("package").and_then(Value::as_table_mut).context("no [package]")?;
    for (key, value) in package.iter_mut().filter(|(_, value)| value.get("workspace").is_some()) {
        let inherited = workspace.get("workspace").and_then(|workspace| workspace.get("package")?.get(key));
        *value = inherited.with_context(|| format!("the workspace has no {key}"))?.clone();
    }
    Ok(manifest.to_string())
}

/// Reads a manifest.
pub(super) fn table(path: &Path) -> Result<Table> {
    Ok(fs::read_to_string(path)?.parse()?)
}

/// Copies a folder with all below it.
fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to)?;
        } else {
            fs::copy(from, to)?;
        }
    }
    Ok(())
}
