//! `cargo xtask licences`: every dependency, direct or not, has a licence that users of this workspace can live with.

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::process::{Command, ExitCode};

/// The licences that a dependency may have, as SPDX names them. All are permissive: they ask for their notice to be kept.
const ALLOWED: [&str; 5] = ["Apache-2.0", "Apache-2.0 WITH LLVM-exception", "MIT", "Unicode-3.0", "Zlib"];

/// Check the licence of every dependency against the list of those allowed
///
/// Looks at the locked dependencies of all members, those of other platforms included, without going online: where it says
/// that a package is missing, `cargo fetch --locked` gets it.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {}

pub(crate) fn run(_: &Args) -> Result<ExitCode> {
    let packages = packages(&metadata()?)?;
    let refused: Vec<String> = packages.iter().filter_map(refusal).collect();
    if refused.is_empty() {
        println!("{} packages, all under {}", packages.len(), ALLOWED.join(", "));
        return Ok(ExitCode::SUCCESS);
    }
    refused.iter().for_each(|refusal| eprintln!("error: {refusal}"));
    eprintln!("help: do without it, or add its licence to ALLOWED in xtask/src/licences.rs");
    Ok(ExitCode::FAILURE)
}

fn metadata() -> Result<Value> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let arguments = ["metadata", "--offline", "--locked", "--format-version", "1"];
    let output = Command::new(cargo).args(arguments).output().context("cargo does not start")?;
    ensure!(output.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// A package, and the expression that it has for a licence.
struct Package {
    name: String,
    licence: Option<String>,
}

fn packages(metadata: &Value) -> Result<Vec<Package>> {
    let packages = metadata["packages"].as_array().context("cargo metadata lists no packages")?;
    let package = |package: &Value| Package {
        name: format!("{} {}", text(&package["name"]), text(&package["version"])),
        licence: package["license"].as_str().map(str::to_owned),
    };
    Ok(packages.iter().map(package).collect())
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// Why a package cannot be used.
fn refusal(package: &Package) -> Option<String> {
    let Package { name, licence } = package;
    match licence {
        None => Some(format!("{name} says no licence")),
        Some(licence) if !is_allowed(licence) => Some(format!("{name} is under {licence}, which is not allowed")),
        Some(_) => None,
    }
}

/// Whether an SPDX expression can be met with the allowed licences. `/` is how `OR` was written once.
fn is_allowed(expression: &str) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let mut words = spaced.split_whitespace().peekable();
    any(&mut words) && words.next().is_none()
}

type Words<'w> = std::iter::Peekable<std::str::SplitWhitespace<'w>>;

/// `all OR all …`
fn any(words: &mut Words<'_>) -> bool {
    let mut allowed = all(words);
    while words.next_if_eq(&"OR").is_some() {
        allowed |= all(words);
    }
    allowed
}

/// `one AND one …`
fn all(words: &mut Words<'_>) -> bool {
    let mut allowed = one(words);
    while words.next_if_eq(&"AND").is_some() {
        allowed &= one(words);
    }
    allowed
}

/// `( any )`, or `name`, or `name WITH exception`
fn one(words: &mut Words<'_>) -> bool {
    match words.next() {
        Some("(") => any(words) & words.next_if_eq(&")").is_some(),
        Some(name) if words.next_if_eq(&"WITH").is_some() => {
            let exception = words.next().unwrap_or_default();
            ALLOWED.contains(&format!("{name} WITH {exception}").as_str())
        }
        Some(name) => ALLOWED.contains(&name),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions() {
        let allowed = [
            "MIT",
            "MIT/Apache-2.0",
            "GPL-3.0-only OR MIT",
            "Apache-2.0 WITH LLVM-exception",
            "(MIT OR GPL-3.0-only) AND Unicode-3.0",
        ];
        let refused = ["", "GPL-3.0-only", "MIT AND GPL-3.0-only", "MIT WITH LLVM-exception", "(MIT", "MIT MIT"];
        for expression in allowed {
            assert!(is_allowed(expression), "{expression}");
        }
        for expression in refused {
            assert!(!is_allowed(expression), "{expression}");
        }
    }

    #[test]
    fn refusals_name_the_package() {
        let refusal = |licence: Option<&str>| {
            refusal(&Package { name: "left-pad 1.0.0".to_owned(), licence: licence.map(str::to_owned) })
        };
        assert_eq!(refusal(Some("MIT")), None);
        assert_eq!(refusal(None).as_deref(), Some("left-pad 1.0.0 says no licence"));
        assert_eq!(refusal(Some("WTFPL")).as_deref(), Some("left-pad 1.0.0 is under WTFPL, which is not allowed"));
    }
}
