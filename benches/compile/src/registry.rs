//! tl-types as a registry gives it to its users.
//!
//! A path dependency is compiled incrementally and with its lints. grammers-tl-types comes from a registry, which costs less;
//! so that the comparison is fair, tl-types does, too.

use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use toml::{Table, Value};

/// The name of the registry.
pub(crate) const NAME: &str = "released";

/// The configuration of cargo: a registry that is never asked, because a folder replaces it.
const CONFIG: &str = r#"[registries.released]
index = "sparse+https://released.invalid/"

[source.released]
registry = "sparse+https://released.invalid/"
replace-with = "packages"

[source.packages]
directory = "packages"
"#;

/// The workspace with tl-types.
pub(crate) fn workspace() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// Writes the registry, with tl-types in it, into the folder of the leaf.
pub(crate) fn lay_out(leaf: &Path) -> Result<()> {
    let (root, package) = (workspace(), leaf.join("packages/telegram-tl-types"));
    copy(&root.join("tl-types/src"), &package.join("src"))?;
    fs::copy(root.join("tl-types/README.md"), package.join("README.md"))?;
    fs::write(package.join("Cargo.toml"), manifest()?)?;
    fs::write(package.join(".cargo-checksum.json"), r#"{"files":{},"package":null}"#)?;
    fs::create_dir(leaf.join(".cargo"))?;
    Ok(fs::write(leaf.join(".cargo/config.toml"), CONFIG)?)
}

/// The manifest as `cargo package` writes it: complete by itself, without what only its workspace needs.
fn manifest() -> Result<String> {
    let mut manifest = table(&workspace().join("tl-types/Cargo.toml"))?;
    let workspace = table(&workspace().join("Cargo.toml"))?;
    for section in ["dev-dependencies", "lints", "test", "example"] {
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
pub(crate) fn table(path: &Path) -> Result<Table> {
    Ok(fs::read_to_string(path)?.parse()?)
}

/// Copies a folder with everything in it.
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
