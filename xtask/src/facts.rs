//! `cargo xtask facts`: keeps what is known about methods, in `schema/facts`.

mod import;
mod source;
mod table;

pub(crate) use table::read;

use crate::input::{self, Outcome};
use anyhow::Result;
use clap::Subcommand;
use import::{Changes, Contradiction};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::PathBuf;

/// Keep the facts about methods
#[derive(Debug, clap::Args)]
#[command(after_long_help = "Exit status: 0, or 2 if a file cannot be read or written or the usage is wrong.")]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Merge what a file says about methods into schema/facts
    ///
    /// Its errors, and who may call each method, are added to what is known. Errors that more than half of the methods
    /// list are kept once, as those of any method. What contradicts the facts is listed and not taken. Both files are
    /// written, or none. Run `cargo xtask codegen` afterwards.
    Import {
        /// Telegram's errors.json, or a file in another form that schema/facts/README.md describes
        file: PathBuf,

        /// The folder of the facts [default: schema/facts of this workspace]
        #[arg(long, value_name = "DIR")]
        folder: Option<PathBuf>,
    },
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let Command::Import { file, folder } = &args.command;
    let folder = folder.clone().unwrap_or_else(|| input::workspace().join("schema/facts"));
    input::print(&report(&import::import(file, &folder)?))?;
    Ok(Outcome::Fine)
}

fn report(changes: &Changes) -> String {
    let Changes { errors, errors_of_methods, of_any, callers, unknown, unnamed, contradictions } = changes;
    let mut text = format!(
        "{errors} new errors, {errors_of_methods} new errors of methods, {of_any} new errors of any method\n\
         {callers} methods of which more is known about the callers\n"
    );
    list(&mut text, "methods that the facts do not have", unknown);
    list(&mut text, "errors left out, because no error may be called so", unnamed);
    for Contradiction { method, known, claimed } in contradictions {
        let (known, claimed) = (table::callers_word(*known), table::callers_word(*claimed));
        let _ = writeln!(text, "{method}: the facts say {known}, the file says {claimed}; left as it is");
    }
    text + "now run: cargo xtask codegen\n"
}

/// Names from outside, which may have any characters.
fn list(text: &mut String, what: &str, names: &BTreeSet<String>) {
    if !names.is_empty() {
        let names: Vec<String> = names.iter().map(|name| name.escape_debug().to_string()).collect();
        let _ = writeln!(text, "{} {what}: {}", names.len(), names.join(", "));
    }
}
