//! `cargo xtask search`: finds definitions and errors, and says what is known about them.
//!
//! 1. **`library`** reads what is searched: the schemas, their history, the docs, and the facts about methods.
//! 2. **`query`** says what the words may mean: a name, an id, words of the docs.
//! 3. **`entry`** lists everything that can be found, and **`find`** picks what the query means, the best first. **`near`**
//!    helps where there is nothing.
//! 4. **`page`** is how the answer looks; **`show`** writes one for a definition or an error, with **`relations`** for where
//!    it is used and **`item`** for what it became in Rust. **`past`** is about definitions that are no longer there.

mod entry;
mod find;
mod item;
mod library;
mod near;
mod page;
mod past;
mod query;
mod relations;
mod show;

use crate::input::{self, Outcome};
use anyhow::Result;
use entry::{Entry, Kind};
use find::{Found, Rank};
use library::Library;
use page::Page;
use query::Query;
use std::path::PathBuf;

/// Find definitions and errors, and show what is known about them
///
/// WORDS are a TL name or the last part of one, a Rust path, the name of an error, or an id: hexadecimal, decimal, or its
/// four bytes as they are on the wire. Otherwise they are words of names and docs, and all must be there. Upper and lower
/// case are the same, unless both are names.
///
/// One definition is shown in full: its declarations in TL and in Rust with their places, since which layer it is there,
/// where it is used, and which errors it may give. Several are a list.
#[derive(Debug, clap::Args)]
#[command(after_long_help = HELP)]
pub(crate) struct Args {
    /// What to find
    #[arg(required = true, allow_negative_numbers = true)]
    words: Vec<String>,

    /// Only this kind of thing
    #[arg(long, value_enum)]
    kind: Option<Kind>,

    /// Search this layer of Telegram's API instead of the schemas of the workspace
    #[arg(long, value_name = "N")]
    layer: Option<u32>,

    /// Show all of every list and declaration, with the docs of fields
    #[arg(long)]
    all: bool,

    /// The workspace that is searched [default: the one that this command was built in]
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
}

const HELP: &str = "\
Examples:
  cargo xtask search auth.resendCode
  cargo xtask search 5e002502
  cargo xtask search 02 25 00 5e
  cargo xtask search FLOOD_WAIT_30
  cargo xtask search pinned dialogs --kind method
  cargo xtask search user --layer 143

Exit status: 0, 1 if nothing was found, 2 if a file cannot be read, the layer is not known or the usage is wrong.";

/// So many definitions that the words name equally well are shown in full.
const MOST_PAGES: usize = 3;
/// So many others are listed.
const MOST_OTHERS: usize = 6;
/// So many are listed where the words name none.
const MOST_LISTED: usize = 20;

/// Prints what was found.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let root = args.root.clone().unwrap_or_else(input::workspace);
    let library = Library::read(&root, args.layer)?;
    let query = Query::new(&args.words);
    let entries = entry::all(&library);
    let found = find::find(&library, &entries, &query, args.kind);
    let mut page = Page::new(args.all);
    let outcome = answer(&library, &entries, &query, &found, args, &mut page)?;
    match outcome {
        Outcome::Fine => input::print(&page.text())?,
        _ => input::print_error(page.text().trim_end()),
    }
    Ok(outcome)
}

/// Pages of what the words name, or a list of what has them, or what else may be meant.
fn answer(
    library: &Library,
    entries: &[Entry<'_>],
    query: &Query,
    found: &[Found<'_>],
    args: &Args,
    page: &mut Page,
) -> Result<Outcome> {
    let best = found.first().map(|found| found.rank);
    let (named, others): (Vec<_>, Vec<_>) = found.iter().partition(|found| Some(found.rank) == best);
    let is_named = best.is_some_and(Rank::is_name) && named.len() <= MOST_PAGES;
    if is_named || found.len() == 1 {
        for found in named {
            found.note.iter().for_each(|note| page.line(note));
            show::entry(library, found.entry, page)?;
        }
        let others = others.iter().filter(|found| found.rank <= Rank::InName);
        page.entries("also", library, others.map(|found| found.entry), MOST_OTHERS);
    } else if past::show(library, query, args.kind, page) {
        page.entries("also", library, found.iter().map(|found| found.entry), MOST_OTHERS);
    } else if found.is_empty() {
        near::show(entries, query, args, page);
        return Ok(Outcome::Found);
    } else {
        page.entries("", library, found.iter().map(|found| found.entry), MOST_LISTED);
    }
    Ok(Outcome::Fine)
}
