//! What Telegram publishes about errors and callers, merged into `schema/facts`.

use super::table::{ERRORS, METHODS, errors_text, methods_text, read};
use crate::input::{self, Replacement};
use anyhow::{Context, Result};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use tl_codegen::method_info::{Callers, KnownError, MethodInfo};

/// An error that a larger percentage of the methods list is one that any method may give.
const MOST_PERCENT: usize = 50;

/// Telegram's `errors.json`. The rest of it, such as the `descriptions`, is not taken: docs are written here.
#[derive(Deserialize)]
pub(super) struct Published {
    /// The methods by the name of an error, by its code.
    errors: BTreeMap<i32, BTreeMap<String, Vec<String>>>,
    #[serde(default)]
    user_only: BTreeSet<String>,
    #[serde(default)]
    bot_only: BTreeSet<String>,
    #[serde(default)]
    business_supported: BTreeSet<String>,
    #[serde(default)]
    unauthed_allowed: BTreeSet<String>,
}

/// What an import changed.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Changes {
    /// Errors that were not known.
    pub(super) errors: usize,
    /// Errors of methods that were not known of them.
    pub(super) errors_of_methods: usize,
    /// Errors that any method may give, and that were not known as such.
    pub(super) of_any: usize,
    /// Methods of which more is known than before, or something else.
    pub(super) callers: usize,
    /// Methods that the facts do not have: they are of another layer.
    pub(super) unknown: BTreeSet<String>,
}

/// Merges a file into the files of a folder: both are written, or none.
pub(super) fn import(file: &Path, folder: &Path) -> Result<Changes> {
    let is_wrong = || format!("{} is not what Telegram publishes as errors.json", file.display());
    let published: Published = serde_json::from_str(&input::text(file)?).with_context(is_wrong)?;
    let mut info = read(folder)?;
    let changes = merge(&mut info, &published);
    let methods = Replacement::new(&folder.join(METHODS), &methods_text(&info))?;
    let errors = Replacement::new(&folder.join(ERRORS), &errors_text(&info))?;
    methods.put_in_place()?;
    errors.put_in_place()?;
    Ok(changes)
}

/// What is published is added. What is not published stays, because it came from elsewhere.
pub(super) fn merge(info: &mut MethodInfo, published: &Published) -> Changes {
    let mut changes = Changes::default();
    for (&code, errors) in &published.errors {
        for (name, methods) in errors {
            merge_error(info, &KnownError { name: name.clone(), code }, methods, &mut changes);
        }
    }
    merge_callers(info, published, &mut changes);
    changes
}

fn merge_error(info: &mut MethodInfo, error: &KnownError, methods: &[String], changes: &mut Changes) {
    changes.errors += usize::from(!info.errors.contains_key(&error.name));
    info.errors.entry(error.name.clone()).or_default().insert(error.code);
    if methods.len() * 100 > info.methods.len() * MOST_PERCENT {
        changes.of_any += usize::from(info.any_method.insert(error.clone()));
    }
    let is_of_any = info.any_method.contains(error);
    if is_of_any {
        for method in info.methods.values_mut() {
            method.errors.remove(error);
        }
    }
    for method in methods {
        match info.methods.get_mut(method) {
            None => {
                changes.unknown.insert(method.clone());
            }
            Some(_) if is_of_any => {}
            Some(method) => changes.errors_of_methods += usize::from(method.errors.insert(error.clone())),
        }
    }
}

fn merge_callers(info: &mut MethodInfo, published: &Published, changes: &mut Changes) {
    let Published { user_only, bot_only, business_supported, unauthed_allowed, .. } = published;
    let named = [user_only, bot_only, business_supported, unauthed_allowed].into_iter().flatten();
    changes.unknown.extend(named.filter(|name| !info.methods.contains_key(*name)).cloned());
    for (name, method) in &mut info.methods {
        let before = method.clone();
        method.callers = match (user_only.contains(name), bot_only.contains(name)) {
            (true, true) => Some(Callers::UsersAndBots),
            (true, false) => Some(Callers::Users),
            (false, true) => Some(Callers::Bots),
            (false, false) => method.callers,
        };
        method.over_business |= business_supported.contains(name);
        method.before_login |= unauthed_allowed.contains(name);
        changes.callers += usize::from(*method != before);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    const METHODS_BEFORE: &str = "\
a.one\t?\t400:OLD_ERROR
a.two\tuser\t420:FLOOD_WAIT_%d
b.three\t?\t
b.four\t?\t
";
    const ERRORS_BEFORE: &str = "FLOOD_WAIT_%d\t420\nOLD_ERROR\t400\n";

    const PUBLISHED: &str = r#"{
        "errors": {
            "400": { "OLD_ERROR": ["b.three"], "NEW_ERROR": ["a.one", "z.gone"], "NOBODYS_ERROR": [] },
            "420": { "FLOOD_WAIT_%d": ["a.one", "a.two", "b.three"] },
            "406": { "OLD_ERROR": ["b.three"] }
        },
        "descriptions": { "NEW_ERROR": "Not taken." },
        "user_only": ["a.one"],
        "bot_only": ["b.three", "z.bot"],
        "business_supported": ["a.two"],
        "unauthed_allowed": ["b.four"]
    }"#;

    const METHODS_AFTER: &str = "\
*\t?\t420:FLOOD_WAIT_%d
a.one\tuser\t400:NEW_ERROR 400:OLD_ERROR
a.two\tuser business\t
b.four\t? unauthed\t
b.three\tbot\t400:OLD_ERROR 406:OLD_ERROR
";
    const ERRORS_AFTER: &str = "FLOOD_WAIT_%d\t420\nNEW_ERROR\t400\nNOBODYS_ERROR\t400\nOLD_ERROR\t400 406\n";

    fn folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("there is a place for temporary files");
        fs::write(folder.path().join(METHODS), METHODS_BEFORE).expect("it can be written");
        fs::write(folder.path().join(ERRORS), ERRORS_BEFORE).expect("it can be written");
        folder
    }

    /// The lines of both files that are no comments.
    fn lines(folder: &Path) -> [String; 2] {
        [METHODS, ERRORS].map(|file| {
            let text = fs::read_to_string(folder.join(file)).expect("it can be read");
            text.lines().filter(|line| !line.starts_with('#')).map(|line| format!("{line}\n")).collect()
        })
    }

    #[test]
    fn what_is_published_is_merged_and_counted() {
        let folder = folder();
        let file = folder.path().join("errors.json");
        fs::write(&file, PUBLISHED).expect("it can be written");
        let changes = import(&file, folder.path()).expect("it is well formed");
        assert_eq!(lines(folder.path()), [METHODS_AFTER, ERRORS_AFTER]);
        let unknown = BTreeSet::from(["z.bot".to_owned(), "z.gone".to_owned()]);
        assert_eq!(changes, Changes { errors: 2, errors_of_methods: 3, of_any: 1, callers: 4, unknown });
        let again = import(&file, folder.path()).expect("it is well formed");
        assert_eq!(again, Changes { unknown: changes.unknown, ..Changes::default() });
        assert_eq!(lines(folder.path()), [METHODS_AFTER, ERRORS_AFTER]);
    }

    #[test]
    fn a_file_that_is_something_else_changes_nothing() {
        let folder = folder();
        let file = folder.path().join("errors.json");
        for text in ["", "{}", "[]", r#"{"errors": {"many": {}}}"#, r#"{"errors": {"400": {"A": 1}}}"#] {
            fs::write(&file, text).expect("it can be written");
            import(&file, folder.path()).expect_err(text);
            assert_eq!(lines(folder.path()), [METHODS_BEFORE, ERRORS_BEFORE]);
        }
        import(&folder.path().join("none.json"), folder.path()).expect_err("there is no such file");
        assert_eq!(fs::read_dir(folder.path()).expect("it can be read").count(), 3, "no temporary file is left");
    }
}
