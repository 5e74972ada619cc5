//! The two crates that are compared, as dependencies.

use crate::registry;
use anyhow::{Context, Result};
use clap::ValueEnum;
use std::fmt;
use std::path::{Path, PathBuf};

/// A crate of Telegram's types.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Library {
    /// telegram-tl-types.
    Ours,
    /// grammers-tl-types.
    Grammers,
}

/// A set of features.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum Features {
    /// The default ones.
    Default,
    /// The types of the API, and no more.
    Minimal,
    /// The default ones with `eq`.
    Eq,
    /// The default ones with `accessors`.
    Accessors,
    /// The default ones with `convert`.
    Convert,
    /// The default ones with `eq` and `accessors`: what grammers derives and generates.
    Library,
    /// As `library`, beside a grammers that reads requests and has MTProto, as ours by default.
    Alike,
    /// All but serde, because that would time serde.
    Everything,
}

impl fmt::Display for Features {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.to_possible_value().expect("every set can be chosen").get_name())
    }
}

impl Library {
    /// The name of the package.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Ours => "telegram-tl-types",
            Self::Grammers => "grammers-tl-types",
        }
    }

    /// The name of the crate.
    pub(crate) fn crate_name(self) -> &'static str {
        match self {
            Self::Ours => "tl_types",
            Self::Grammers => "grammers_tl_types",
        }
    }

    /// The source of the leaf on this library: both have the same traits and modules.
    pub(crate) fn client(self) -> String {
        let imports = match self {
            Self::Ours => [
                "tl_types::{Deserializable, Serializable}",
                "tl_types::api::{enums, functions}",
                "enums::{InputPeer::InputPeerSelf as PeerSelf, InputUser::InputUserSelf as UserSelf}",
            ],
            Self::Grammers => [
                "grammers_tl_types::{Deserializable, Serializable}",
                "grammers_tl_types::{enums, functions}",
                "enums::{InputPeer::PeerSelf, InputUser::UserSelf}",
            ],
        };
        imports.map(|path| format!("use {path};\n")).concat() + include_str!("../leaf/client.rs")
    }

    /// The entry of the leaf's `[dependencies]`.
    pub(crate) fn dependency(self, features: Features) -> Result<String> {
        let from = match self {
            Self::Ours => format!("version = \"*\", registry = {:?}", registry::NAME),
            Self::Grammers => "version = \"=0.11.0\"".to_owned(),
        };
        let default = features != Features::Minimal;
        let features = self.features(features)?;
        Ok(format!("{} = {{ {from}, default-features = {default}, features = {features:?} }}", self.name()))
    }

    /// The features besides the default ones.
    fn features(self, features: Features) -> Result<Vec<String>> {
        let names: &[&str] = match (self, features) {
            (_, Features::Default) => &[],
            (Self::Ours, Features::Minimal) => &["api"],
            (Self::Ours, Features::Eq) => &["eq"],
            (Self::Ours, Features::Accessors) => &["accessors"],
            (Self::Ours, Features::Convert) => &["convert"],
            (Self::Ours, Features::Library | Features::Alike) => &["eq", "accessors"],
            (Self::Ours, Features::Everything) => {
                return all_features(&registry::workspace().join("tl-types/Cargo.toml"));
            }
            (Self::Grammers, Features::Minimal) => &["tl-api"],
            (Self::Grammers, Features::Alike | Features::Everything) => &["deserializable-functions", "tl-mtproto"],
            (Self::Grammers, _) => &[],
        };
        Ok(names.iter().map(|&name| name.to_owned()).collect())
    }

    /// Where its generated code is, as Rust files in folders.
    pub(crate) fn generated(self, target: &Path) -> PathBuf {
        match self {
            Self::Ours => registry::workspace().join("tl-types/src/generated"),
            Self::Grammers => target.join("build"),
        }
    }
}

/// The features that a manifest names, without serde.
fn all_features(manifest: &Path) -> Result<Vec<String>> {
    let manifest = registry::table(manifest)?;
    let features = manifest.get("features").and_then(|features| features.as_table()).context("no features")?;
    Ok(features.keys().filter(|name| *name != "serde").cloned().collect())
}
