//! The document with the figures: the text between two marks is replaced, the rest stays as a person wrote it.

use anyhow::{Context, Result};

const BEGIN: &str = "<!-- figures: begin -->\n";
const END: &str = "<!-- figures: end -->";

/// `document` with `figures` between its marks.
///
/// # Errors
///
/// Where a mark is missing.
pub fn with(document: &str, figures: &str) -> Result<String> {
    let missing = || format!("the document has no `{}` … `{END}`", BEGIN.trim_end());
    let (before, rest) = document.split_once(BEGIN).with_context(missing)?;
    let (_, after) = rest.split_once(END).with_context(missing)?;
    Ok(format!("{before}{BEGIN}{figures}{END}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_between_the_marks_changes() {
        let document = "a\n<!-- figures: begin -->\nold\n<!-- figures: end -->\nb\n";
        let expected = "a\n<!-- figures: begin -->\nnew\n<!-- figures: end -->\nb\n";
        assert_eq!(with(document, "new\n").expect("both marks are there"), expected);
        assert!(with("a\n", "new\n").is_err());
    }
}
