//! Sentences that are too close to somebody else's: words in a row that both have.

use super::entries::Entry;
use anyhow::{Context, Result};
use std::collections::HashMap;
use std::path::Path;
use tl_parser::Diagnostic;

/// So many words in a row are no accident any more.
const RUN: usize = 8;

/// The texts of somebody else, by each run of [`RUN`] words.
pub(super) struct Foreign {
    /// What the text is about.
    runs: HashMap<String, String>,
}

impl Foreign {
    /// Takes the lines of a file: kind, TL name, parameter or `-`, and the text, separated by tabs.
    pub(super) fn parse(path: &Path, text: &str) -> Result<Self> {
        let mut runs = HashMap::new();
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#')) {
            let (subject, text) = columns(line)
                .with_context(|| format!("{}:{}: there are not four columns", path.display(), number + 1))?;
            for run in words(text).windows(RUN) {
                runs.entry(run.join(" ")).or_insert_with(|| subject.clone());
            }
        }
        Ok(Self { runs })
    }

    /// The longest runs that a text shares.
    pub(super) fn find(&self, entry: &Entry<'_>) -> Vec<Diagnostic> {
        let words = words(&entry.text);
        let mut found = Vec::new();
        let mut start = 0;
        while start + RUN <= words.len() {
            let Some(subject) = self.runs.get(&words[start..start + RUN].join(" ")) else {
                start += 1;
                continue;
            };
            let more = words[start..].windows(RUN).take_while(|run| self.runs.contains_key(&run.join(" "))).count();
            let run = &words[start..start + more - 1 + RUN];
            let message = format!("{} words as in the text about {subject}: {}", run.len(), run.join(" "));
            found.push(entry.finding("D0112", message));
            start += run.len();
        }
        found
    }
}

fn columns(line: &str) -> Option<(String, &str)> {
    let mut columns = line.splitn(4, '\t');
    let (_, name, param, text) = (columns.next()?, columns.next()?, columns.next()?, columns.next()?);
    Some((if param == "-" { format!("`{name}`") } else { format!("`{param}` of `{name}`") }, text))
}

/// The words of a text in lower case, whatever is between them.
fn words(text: &str) -> Vec<String> {
    let is_between = |c: char| !(c.is_alphanumeric() || c == '_' || c == '\'');
    text.split(is_between).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::super::entries;
    use super::*;

    const FOREIGN: &str = "\
# a comment
method\ta.b\t-\tOne two three four five six seven eight nine
method\ta.b\tc\t<b>Uno</b> dos tres; cuatro cinco seis siete ocho
";

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let foreign = Foreign::parse(Path::new("foreign.tsv"), FOREIGN).expect("it is well formed");
        let source = format!("A = \"{text}\"\n");
        let entries = entries::parse("errors.toml", &source).expect("it is well formed");
        let found: Vec<String> = foreign.find(&entries[0]).into_iter().map(|found| found.message).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn eight_words_in_a_row_are_found() {
        check("One two three four five six seven.", &[]);
        check(
            "And one, two (three) four FIVE six seven eight.",
            &["8 words as in the text about `a.b`: one two three four five six seven eight"],
        );
        check(
            "One two three four five six seven eight nine ten.",
            &["9 words as in the text about `a.b`: one two three four five six seven eight nine"],
        );
        check("B uno dos b tres cuatro cinco seis siete ocho.", &[]);
        check(
            "Two three four five six seven eight nine. Zero, b uno b dos tres cuatro cinco seis siete.",
            &[
                "8 words as in the text about `a.b`: two three four five six seven eight nine",
                "9 words as in the text about `c` of `a.b`: b uno b dos tres cuatro cinco seis siete",
            ],
        );
    }

    #[test]
    fn a_line_without_four_columns_is_refused() {
        let error = Foreign::parse(Path::new("foreign.tsv"), "# a\n\nmethod\ta.b\t-\n").err().expect("it is refused");
        assert_eq!(error.to_string(), "foreign.tsv:3: there are not four columns");
    }
}
