//! The files of `schema/facts`: reading them, and writing them in the form that people review.

use crate::input;
use anyhow::{Context, Result, bail, ensure};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;
use tl_codegen::method_info::{Callers, KnownError, Method, MethodInfo};

/// The file with a line for each method, below the folder of the facts.
pub(super) const METHODS: &str = "methods.tsv";
/// The file with a line for each error.
pub(super) const ERRORS: &str = "errors.tsv";
/// The file with the guides of methods.
const GUIDES: &str = "guides.tsv";

const METHODS_HEAD: &str = "\
# method (* = any)\tcallers (user, bot, user+bot; ? = not recorded), then business, unauthed\t\
errors as CODE:NAME, %d is a number, %s a text
";
const ERRORS_HEAD: &str = "# error name, %d is a number, %s a text\tcodes it was seen with\n";

/// The name of the line with the errors that any method may give.
const ANY: &str = "*";
const BUSINESS: &str = "business";
const UNAUTHED: &str = "unauthed";

/// Reads the files in a folder; nothing is known if there is no folder.
pub(crate) fn read(folder: &Path) -> Result<MethodInfo> {
    let mut info = MethodInfo::default();
    if !folder.exists() {
        return Ok(info);
    }
    each_line(&folder.join(ERRORS), |line| error(&mut info, line))?;
    read_methods(&folder.join(METHODS), &mut info)?;
    if folder.join(GUIDES).exists() {
        each_line(&folder.join(GUIDES), |line| guides(&mut info, line))?;
    }
    Ok(info)
}

/// Reads a file with a line for each method.
pub(super) fn read_methods(path: &Path, info: &mut MethodInfo) -> Result<()> {
    each_line(path, |line| method(info, line))
}

fn each_line(path: &Path, mut read: impl FnMut(&str) -> Result<()>) -> Result<()> {
    let text = input::text(path)?;
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#')) {
        read(line).with_context(|| format!("{}:{}", path.display(), number + 1))?;
    }
    Ok(())
}

fn error(info: &mut MethodInfo, line: &str) -> Result<()> {
    let (name, codes) = line.split_once('\t').context("there is no tab between the name and its codes")?;
    check_error_name(name)?;
    let codes = codes.split(' ').map(code).collect::<Result<BTreeSet<i32>>>()?;
    ensure!(info.errors.insert(name.to_owned(), codes).is_none(), "`{name}` is here twice");
    Ok(())
}

/// Refuses what is not the name of an error: capitals, digits and `_`, with `%d` for a number and `%s` for a text.
pub(super) fn check_error_name(name: &str) -> Result<()> {
    ensure!(
        KnownError::is_name(name),
        "{name:?} is not the name of an error: A to Z, 0 to 9 and _, with %d and %s, and a letter"
    );
    Ok(())
}

/// Refuses what cannot be the TL name of a method.
fn check_method_name(name: &str) -> Result<()> {
    let is_ident = |ident: &str| {
        ident.starts_with(|c: char| c.is_ascii_alphabetic())
            && ident.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    };
    ensure!(name.split('.').all(is_ident), "{name:?} is not the TL name of a method");
    Ok(())
}

fn code(text: &str) -> Result<i32> {
    text.parse().with_context(|| format!("`{text}` is not a code"))
}

fn method(info: &mut MethodInfo, line: &str) -> Result<()> {
    let columns: Vec<&str> = line.split('\t').collect();
    let [name, callers, errors] = columns.as_slice() else { bail!("there are {} columns, not 3", columns.len()) };
    let errors = errors.split_whitespace().map(known_error).collect::<Result<BTreeSet<KnownError>>>()?;
    if *name == ANY {
        info.any_method = errors;
        return Ok(());
    }
    check_method_name(name)?;
    let method = Method { errors, ..callers_of(callers)? };
    ensure!(info.methods.insert((*name).to_owned(), method).is_none(), "`{name}` is here twice");
    Ok(())
}

/// The guides of a method that the other file has, too.
fn guides(info: &mut MethodInfo, line: &str) -> Result<()> {
    let (name, pages) = line.split_once('\t').context("there is no tab between the method and its guides")?;
    let is_allowed = |c: char| c.is_ascii_lowercase() || "-/_".contains(c);
    for page in pages.split(' ') {
        ensure!(!page.is_empty() && page.chars().all(is_allowed), "{page:?} is not a page: a to z, `-`, `_` and `/`");
    }
    let method = info.methods.get_mut(name).with_context(|| format!("{METHODS} does not have {name:?}"))?;
    ensure!(method.guides.is_empty(), "`{name}` is here twice");
    method.guides = pages.split(' ').map(str::to_owned).collect();
    Ok(())
}

fn known_error(text: &str) -> Result<KnownError> {
    let (number, name) = text.split_once(':').with_context(|| format!("`{text}` is not CODE:NAME"))?;
    check_error_name(name)?;
    Ok(KnownError { name: name.to_owned(), code: code(number)? })
}

fn callers_of(text: &str) -> Result<Method> {
    let mut words = text.split(' ');
    let callers = match words.next() {
        Some("?") => None,
        Some("user") => Some(Callers::Users),
        Some("bot") => Some(Callers::Bots),
        Some("user+bot") => Some(Callers::UsersAndBots),
        _ => bail!("`{text}` does not start with user, bot, user+bot or ?"),
    };
    let mut method = Method { callers, ..Method::default() };
    for word in words {
        match word {
            BUSINESS => method.over_business = true,
            UNAUTHED => method.before_login = true,
            _ => bail!("`{word}` is neither {BUSINESS} nor {UNAUTHED}"),
        }
    }
    Ok(method)
}

/// The text of the file with a line for each method.
pub(super) fn methods_text(info: &MethodInfo) -> String {
    let mut text = METHODS_HEAD.to_owned();
    if !info.any_method.is_empty() {
        let _ = writeln!(text, "{ANY}\t?\t{}", error_list(&info.any_method));
    }
    for (name, method) in &info.methods {
        let _ = writeln!(text, "{name}\t{}\t{}", callers_text(method), error_list(&method.errors));
    }
    text
}

fn error_list(errors: &BTreeSet<KnownError>) -> String {
    let errors: Vec<String> = errors.iter().map(|KnownError { code, name }| format!("{code}:{name}")).collect();
    errors.join(" ")
}

fn callers_text(method: &Method) -> String {
    let callers = method.callers.map_or("?", callers_word);
    let flags = [(method.over_business, BUSINESS), (method.before_login, UNAUTHED)];
    let flags = flags.iter().filter(|(is_set, _)| *is_set).map(|(_, word)| format!(" {word}"));
    flags.fold(callers.to_owned(), |text, flag| text + &flag)
}

/// Callers as the files have them.
pub(super) fn callers_word(callers: Callers) -> &'static str {
    match callers {
        Callers::Users => "user",
        Callers::Bots => "bot",
        Callers::UsersAndBots => "user+bot",
    }
}

/// The text of the file with a line for each error.
pub(super) fn errors_text(info: &MethodInfo) -> String {
    let mut text = ERRORS_HEAD.to_owned();
    for (name, codes) in &info.errors {
        let codes: Vec<String> = codes.iter().map(i32::to_string).collect();
        let _ = writeln!(text, "{name}\t{}", codes.join(" "));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_of_this_workspace_are_as_they_would_be_written() {
        let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../schema/facts"));
        let info = read(folder).expect("the files can be read");
        for (file, written) in [(METHODS, methods_text(&info)), (ERRORS, errors_text(&info))] {
            let text = input::text(&folder.join(file)).expect("the file can be read");
            let different = text.lines().zip(written.lines()).find(|(before, after)| before != after);
            assert_eq!(different, None, "{file}");
            assert_eq!(text.len(), written.len(), "{file}");
        }
    }

    #[test]
    fn names_are_checked_with_file_and_line() {
        let table = [
            (ERRORS, "A\t400\n_\t400\n", r#"errors.tsv:2: "_" is not the name of an error"#),
            (ERRORS, "\t400\n", r#"errors.tsv:1: "" is not the name of an error"#),
            (ERRORS, "12%d\t400\n", r#"errors.tsv:1: "12%d" is not the name of an error"#),
            (ERRORS, "a\t400\n", r#"errors.tsv:1: "a" is not the name of an error"#),
            (ERRORS, "A B\t400\n", r#"errors.tsv:1: "A B" is not the name of an error"#),
            (ERRORS, "<script>\t400\n", r#"errors.tsv:1: "<script>" is not the name of an error"#),
            (METHODS, "# head\n\na.b\t?\t400:<script>\n", r#"methods.tsv:3: "<script>" is not the name of an error"#),
            (METHODS, "<script>\t?\t\n", r#"methods.tsv:1: "<script>" is not the TL name of a method"#),
            (GUIDES, "a.b\tauth\n", r#"guides.tsv:1: methods.tsv does not have "a.b""#),
            (GUIDES, "a.b auth\n", "guides.tsv:1: there is no tab"),
            (GUIDES, "a.b\t../<b>\n", r#"guides.tsv:1: "../<b>" is not a page"#),
            (METHODS, "a.\t?\t\n", r#"methods.tsv:1: "a." is not the TL name of a method"#),
        ];
        for (file, text, message) in table {
            let folder = tempfile::tempdir().expect("there is a place for temporary files");
            for (name, text) in [(ERRORS, ""), (METHODS, ""), (file, text)] {
                std::fs::write(folder.path().join(name), text).expect("it can be written");
            }
            let error = format!("{:#}", read(folder.path()).expect_err(text));
            assert!(error.contains(message), "{error}");
        }
        for name in ["FLOOD_WAIT_%d", "2FA_CONFIRM_WAIT_%d", "1A", "RECAPTCHA_CHECK_%s", "WAIT_%dMIN"] {
            check_error_name(name).expect(name);
        }
    }

    #[test]
    fn lines_say_who_may_call() {
        for text in ["?", "user", "bot business", "user+bot business unauthed", "? unauthed"] {
            assert_eq!(callers_text(&callers_of(text).expect("it is well formed")), text);
        }
        for text in ["", "users", "user often", "business"] {
            callers_of(text).expect_err(text);
        }
    }
}
