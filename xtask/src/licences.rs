//! `cargo xtask licences`: every dependency, direct or not, has a licence that users of this workspace can live with.

use crate::input::{self, Outcome};
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::process::Command;

/// The licences that a dependency may have, as SPDX names them. All are permissive: they ask for their notice to be kept.
const ALLOWED: [&str; 5] = ["Apache-2.0", "Apache-2.0 WITH LLVM-exception", "MIT", "Unicode-3.0", "Zlib"];

/// Check the licence of every dependency against the list of those allowed
///
/// Looks at the locked dependencies of all members, those of other platforms included, without going online: where it says
/// that a package is missing, `cargo fetch --locked` gets it.
#[derive(Debug, clap::Args)]
#[command(
    after_long_help = "Exit status: 0, 1 if a licence is not allowed, 2 if cargo cannot list the dependencies or the usage \
                       is wrong."
)]
pub(crate) struct Args {}

/// Checks all packages.
pub(crate) fn run(_: &Args) -> Result<Outcome> {
    let packages = packages(&metadata()?)?;
    let problems: Vec<String> = packages.iter().filter_map(problem).collect();
    if problems.is_empty() {
        input::print(&format!("{} packages, all under {}\n", packages.len(), ALLOWED.join(", ")))?;
        return Ok(Outcome::Fine);
    }
    problems.iter().for_each(input::print_error);
    input::print_message("help: do without it, or add its licence to ALLOWED in xtask/src/licences.rs");
    Ok(Outcome::Found)
}

fn metadata() -> Result<Value> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let arguments = ["metadata", "--offline", "--locked", "--format-version", "1"];
    let output = Command::new(cargo).args(arguments).output().context("cargo cannot be run")?;
    ensure!(output.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// A package, and its licence as an SPDX expression.
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
fn problem(package: &Package) -> Option<String> {
    let Package { name, licence } = package;
    match licence {
        None => Some(format!("{name} names no licence")),
        Some(licence) if !is_allowed(licence) => Some(format!("{name} is under {licence}, which is not allowed")),
        Some(_) => None,
    }
}

/// Whether the allowed licences satisfy an SPDX expression. `/` is an old form of `OR`.
fn is_allowed(expression: &str) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let mut tokens = spaced.split_whitespace().peekable();
    any(&mut tokens) && tokens.next().is_none()
}

type Tokens<'w> = std::iter::Peekable<std::str::SplitWhitespace<'w>>;

/// `all OR all …`
fn any(tokens: &mut Tokens<'_>) -> bool {
    let mut allowed = all(tokens);
    while tokens.next_if_eq(&"OR").is_some() {
        allowed |= all(tokens);
    }
    allowed
}

/// `one AND one …`
fn all(tokens: &mut Tokens<'_>) -> bool {
    let mut allowed = one(tokens);
    while tokens.next_if_eq(&"AND").is_some() {
        allowed &= one(tokens);
    }
    allowed
}

/// `( any )`, or `name`, or `name WITH exception`
fn one(tokens: &mut Tokens<'_>) -> bool {
    match tokens.next() {
        Some("(") => any(tokens) & tokens.next_if_eq(&")").is_some(),
        Some(name) if tokens.next_if_eq(&"WITH").is_some() => {
            let exception = tokens.next().unwrap_or_default();
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
    fn problems_name_the_package() {
        let problem = |licence: Option<&str>| {
            problem(&Package { name: "left-pad 1.0.0".to_owned(), licence: licence.map(str::to_owned) })
        };
        assert_eq!(problem(Some("MIT")), None);
        assert_eq!(problem(None).as_deref(), Some("left-pad 1.0.0 names no licence"));
        assert_eq!(problem(Some("WTFPL")).as_deref(), Some("left-pad 1.0.0 is under WTFPL, which is not allowed"));
    }
}
