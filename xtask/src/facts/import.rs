//! What a file says about errors and callers, merged into `schema/facts`.

use super::source::Claims;
use super::table::{ERRORS, METHODS, errors_text, methods_text, read};
use crate::input::Replacement;
use anyhow::Result;
use std::collections::BTreeSet;
use std::path::Path;
use tl_codegen::method_info::{Callers, KnownError, MethodInfo};

/// An error that a larger percentage of the methods list is one that any method may give.
const MOST_PERCENT: usize = 50;

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
    /// What is called an error but has no name that an error may have.
    pub(super) unnamed: BTreeSet<String>,
    /// Methods that the facts and the file know different callers of. The facts are left as they are.
    pub(super) contradictions: Vec<Contradiction>,
}

/// Two answers to who may call a method.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Contradiction {
    pub(super) method: String,
    /// What the facts say.
    pub(super) known: Callers,
    /// What the file says.
    pub(super) claimed: Callers,
}

/// Merges a file into the files of a folder: both are written, or none.
pub(super) fn import(file: &Path, folder: &Path) -> Result<Changes> {
    let claims = Claims::read(file)?;
    let mut info = read(folder)?;
    let changes = merge(&mut info, claims);
    let methods = Replacement::new(&folder.join(METHODS), &methods_text(&info))?;
    let errors = Replacement::new(&folder.join(ERRORS), &errors_text(&info))?;
    methods.put_in_place()?;
    errors.put_in_place()?;
    Ok(changes)
}

/// What is claimed is added. Everything else stays, because it came from elsewhere.
fn merge(info: &mut MethodInfo, claims: Claims) -> Changes {
    let mut changes = Changes::default();
    for (error, methods) in &claims.errors {
        merge_error(info, error, &without_known(info, error, methods, &claims), &mut changes);
    }
    merge_callers(info, &claims, &mut changes);
    changes.unnamed = claims.unnamed;
    changes
}

/// The methods that give an error, without those that are known to give it with another code, if the file cannot know the
/// code of each.
fn without_known(info: &MethodInfo, error: &KnownError, methods: &[String], claims: &Claims) -> Vec<String> {
    let is_known = |method: &String| {
        let method = info.methods.get(method);
        method.is_some_and(|method| method.errors.iter().any(|known| known.name == error.name))
    };
    methods.iter().filter(|method| !(claims.has_one_code_a_name && is_known(method))).cloned().collect()
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

fn merge_callers(info: &mut MethodInfo, claims: &Claims, changes: &mut Changes) {
    let Claims { callers, over_business, before_login, .. } = claims;
    let named = callers.keys().chain(over_business).chain(before_login);
    changes.unknown.extend(named.filter(|name| !info.methods.contains_key(*name)).cloned());
    for (name, method) in &mut info.methods {
        let before = method.clone();
        match (method.callers, callers.get(name).copied()) {
            (Some(known), Some(claimed)) if known != claimed => {
                changes.contradictions.push(Contradiction { method: name.clone(), known, claimed });
            }
            (known, claimed) => method.callers = known.or(claimed),
        }
        method.over_business |= over_business.contains(name);
        method.before_login |= before_login.contains(name);
        changes.callers += usize::from(*method != before);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use tempfile::TempDir;

    const METHODS_BEFORE: &str = "\
a.one\t?\t400:OLD_ERROR
a.two\tuser\t420:FLOOD_WAIT_%d
b.three\t?\t
b.four\t?\t
";
    const METHODS_BEFORE_SORTED: &str = "\
a.one\t?\t400:OLD_ERROR
a.two\tuser\t420:FLOOD_WAIT_%d
b.four\t?\t
b.three\t?\t
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

    fn folder() -> TempDir {
        let folder = tempfile::tempdir().expect("there is a place for temporary files");
        fs::write(folder.path().join(METHODS), METHODS_BEFORE).expect("it can be written");
        fs::write(folder.path().join(ERRORS), ERRORS_BEFORE).expect("it can be written");
        folder
    }

    /// The changes by a file with this text.
    fn import_text(folder: &TempDir, name: &str, text: &str) -> Result<Changes> {
        let file = folder.path().join(name);
        fs::write(&file, text).expect("it can be written");
        import(&file, folder.path())
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
        let changes = import_text(&folder, "errors.json", PUBLISHED).expect("it is well formed");
        assert_eq!(lines(folder.path()), [METHODS_AFTER, ERRORS_AFTER]);
        let unknown = BTreeSet::from(["z.bot".to_owned(), "z.gone".to_owned()]);
        assert_eq!(
            changes,
            Changes { errors: 2, errors_of_methods: 3, of_any: 1, callers: 4, unknown, ..Changes::default() }
        );
        let again = import_text(&folder, "errors.json", PUBLISHED).expect("it is well formed");
        assert_eq!(again, Changes { unknown: changes.unknown, ..Changes::default() });
        assert_eq!(lines(folder.path()), [METHODS_AFTER, ERRORS_AFTER]);
    }

    #[test]
    fn a_contradiction_is_listed_and_changes_nothing() {
        let folder = folder();
        let text = "a.one\tuser+bot\t\na.two\tbot\t\nb.three\t?\t\n";
        let changes = import_text(&folder, "more.tsv", text).expect("it is well formed");
        let method = "a.two".to_owned();
        let contradiction = Contradiction { method, known: Callers::Users, claimed: Callers::Bots };
        assert_eq!(changes, Changes { callers: 1, contradictions: vec![contradiction], ..Changes::default() });
        assert_eq!(lines(folder.path())[0], METHODS_BEFORE_SORTED.replace("a.one\t?", "a.one\tuser+bot"));
    }

    #[test]
    fn one_code_a_name_says_nothing_new_of_a_known_error() {
        let folder = folder();
        let text = r#"{
            "errors": { "OLD_ERROR": { "code": 406 } },
            "throws": { "a.one": ["OLD_ERROR"], "b.four": ["OLD_ERROR"] }
        }"#;
        let changes = import_text(&folder, "raw-errors.json", text).expect("it is well formed");
        assert_eq!(changes, Changes { errors_of_methods: 1, ..Changes::default() });
        assert_eq!(lines(folder.path())[0], METHODS_BEFORE_SORTED.replace("b.four\t?\t", "b.four\t?\t406:OLD_ERROR"));
    }

    #[test]
    fn a_file_that_is_something_else_changes_nothing() {
        let folder = folder();
        for text in ["", "{}", "[]", r#"{"errors": {"many": {}}}"#, r#"{"errors": {"400": {"A": 1}}}"#] {
            import_text(&folder, "errors.json", text).expect_err(text);
            assert_eq!(lines(folder.path()), [METHODS_BEFORE, ERRORS_BEFORE]);
        }
        import(&folder.path().join("none.json"), folder.path()).expect_err("there is no such file");
        assert_eq!(fs::read_dir(folder.path()).expect("it can be read").count(), 3, "no temporary file is left");
    }
}
