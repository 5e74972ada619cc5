//! Names like one that is not there.

use super::Args;
use super::entry::Entry;
use super::page::Page;
use super::query::Query;
use std::collections::BTreeSet;

/// So many are worth reading.
const MOST: usize = 5;
/// A longer name is not compared.
const LONGEST: usize = 64;

/// Says that nothing was found, and what may be meant.
pub(super) fn show(entries: &[Entry<'_>], query: &Query, args: &Args, page: &mut Page) {
    let subject = args.kind.map_or_else(|| "nothing".to_owned(), |kind| format!("no {}", kind.word()));
    // Where was searched, if not in the workspace's own schemas.
    let within = args.layer.map(|layer| format!(" in layer {layer}")).unwrap_or_default();
    page.line(&format!("{subject} is called `{}` or has these words{within}", query.text));
    let of_kind = entries.iter().filter(|entry| args.kind.is_none_or(|kind| entry.kind() == kind));
    let near = near(of_kind.map(|entry| entry.name.as_str()), &query.words.concat());
    if !near.is_empty() {
        page.line(&format!("help: similar names are {}", near.join(", ")));
    } else if !query.ids.is_empty() {
        page.line("help: if the bytes are of another schema, `cargo xtask ids FILE` lists its ids");
    }
}

/// The names with the least number of edits, if at most a third of the letters is wrong, in all of the name or in its last
/// part.
fn near<'a>(names: impl Iterator<Item = &'a str>, wanted: &str) -> Vec<&'a str> {
    let limit = wanted.chars().count().div_ceil(3);
    if wanted.len() > LONGEST {
        return Vec::new();
    }
    let distance = |name: &str| {
        let name = name.to_lowercase();
        let last = name.rsplit('.').next().unwrap_or_default();
        strsim::osa_distance(&name, wanted).min(strsim::osa_distance(last, wanted))
    };
    let near: BTreeSet<(usize, &str)> = names.map(|name| (distance(name), name)).collect();
    near.into_iter().take_while(|(distance, _)| *distance <= limit).take(MOST).map(|(_, name)| name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_names_come_first() {
        let names = ["auth.sentCode", "auth.sendCode", "messages.sendMedia", "SENT_CODE"];
        let near = |wanted: &str| near(names.into_iter(), wanted);
        assert_eq!(near("sentcode"), ["auth.sentCode", "SENT_CODE", "auth.sendCode"]);
        assert_eq!(near("auth.sndcode"), ["auth.sendCode", "auth.sentCode"]);
        assert_eq!(near("xyz"), [""; 0]);
        assert_eq!(near(&"sentcode".repeat(9)), [""; 0]);
    }
}
