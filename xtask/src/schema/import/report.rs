//! What an import says: what changed, and what a person must look at next.

use super::Checked;
use crate::codegen::Moved;
use crate::input::API;
use crate::schema::diff;
use std::collections::BTreeSet;
use std::fmt::Write;
use tl_parser::layers::Diff;

/// A list shows this many lines.
const MOST_SHOWN: usize = 40;

/// How the definitions of two schemas differ; `None` if they do not.
pub(super) fn differences(old: &Checked, new: &Checked) -> Option<String> {
    let diff = Diff::new(&old.schema, &new.schema);
    (!diff.is_empty()).then(|| diff::text(&old.label(), &new.label(), &diff))
}

/// The report of an import that wrote.
pub(super) fn report(old: &Checked, new: &Checked, moved: &Moved) -> String {
    let differences = differences(old, new).unwrap_or_else(|| "No definition differs.\n".to_owned());
    let mut text = format!("{differences}\n{}", moved.report);
    let tasks = tasks(old, new, moved);
    if !tasks.is_empty() {
        let _ = write!(text, "\nLOOK AT THIS NEXT\n{tasks}");
    }
    text + &steps(old, new)
}

/// What no longer fits, by what is to be done about it.
fn tasks(old: &Checked, new: &Checked, moved: &Moved) -> String {
    let (review, mut text) = (&moved.review, String::new());
    let methods = new_methods(old, new);
    let (methods, others): (Vec<&String>, Vec<&String>) =
        review.undocumented.iter().partition(|name| methods.contains(*name));
    list(&mut text, "Stale docs and facts: remove them, or move them to the new name", &review.stale);
    list(&mut text, "New methods without docs: write them in schema/docs", methods);
    list(&mut text, "Other things without docs: write them, or list them in schema/coverage.toml", others);
    list(&mut text, "What is wrong with schema/coverage.toml now", &review.coverage);
    let ids = new.ids.iter().filter(|id| !old.ids.contains(id));
    list(&mut text, "Ids that match no rule: see whether they were published so", ids);
    list(
        &mut text,
        "Variants that have their struct in a `Box` now, which users match in another way, or are new",
        &moved.indirect.added,
    );
    list(&mut text, "Variants that have their struct in a `Box` no longer, or are gone", &moved.indirect.removed);
    text
}

fn new_methods(old: &Checked, new: &Checked) -> BTreeSet<String> {
    let methods = |checked: &Checked| -> BTreeSet<String> {
        checked.schema.functions().map(|(_, function)| function.name.to_string()).collect()
    };
    methods(new).difference(&methods(old)).cloned().collect()
}

fn list<T: AsRef<str>>(text: &mut String, what: &str, items: impl IntoIterator<Item = T>) {
    let items: Vec<T> = items.into_iter().collect();
    if !items.is_empty() {
        let _ = writeln!(text, "\n{what} ({}):", items.len());
    }
    for item in items.iter().take(MOST_SHOWN) {
        let _ = writeln!(text, "  {}", item.as_ref());
    }
    if items.len() > MOST_SHOWN {
        let _ = writeln!(text, "  … and {} more", items.len() - MOST_SHOWN);
    }
}

/// What has to be done after every import.
fn steps(old: &Checked, new: &Checked) -> String {
    let (old, new) = (old.label(), new.label());
    let name = if old == new {
        String::new()
    } else {
        format!("  Name {new} where the READMEs and tl-types/Cargo.toml name {old}.\n")
    };
    format!(
        "\nTHEN\n\n  \
         Put the source and the checksum of {API} into the table of schema/README.md.\n{name}  \
         Run: cargo xtask codegen --check && cargo test\n  \
         Commit all of it together.\n"
    )
}
