//! The rules for texts together: their order, and how often one is repeated.

use super::entries::{Entry, Part};
use super::names::Names;
use std::collections::BTreeMap;
use tl_parser::Diagnostic;

/// One meaning may be that of so many parameters.
const MOST_REPEATED: usize = 40;

/// The texts of a file that are not in their order.
pub(super) fn order(file: &[Entry<'_>], names: &Names) -> Vec<Diagnostic> {
    let pairs = file.iter().zip(file.iter().skip(1));
    pairs.filter_map(|(before, entry)| misplaced(before, entry, names)).collect()
}

fn misplaced(before: &Entry<'_>, entry: &Entry<'_>, names: &Names) -> Option<Diagnostic> {
    match (&before.part, &entry.part) {
        (Part::Error, Part::Error) if before.name > entry.name => Some(
            entry.finding("D0110", format!("`{}` is after `{}`: errors are sorted by name", entry.name, before.name)),
        ),
        (Part::Param(first), Part::Param(second)) if before.name == entry.name => {
            let place = |param: &String| names.params(&entry.name).iter().position(|name| name == param);
            let is_wrong = place(first)? > place(second)?;
            let message = || format!("`{second}` is after `{first}`: parameters have the order of the schema");
            is_wrong.then(|| entry.finding("D0110", message()))
        }
        _ => None,
    }
}

/// The meanings that too many parameters have, with the position of the file that has the first one.
pub(super) fn repeated(files: &[Vec<Entry<'_>>]) -> Vec<(usize, Diagnostic)> {
    let mut uses: BTreeMap<&str, Vec<(usize, &Entry<'_>)>> = BTreeMap::new();
    for (position, file) in files.iter().enumerate() {
        for entry in file.iter().filter(|entry| matches!(entry.part, Part::Param(_))) {
            uses.entry(&entry.text).or_default().push((position, entry));
        }
    }
    let too_many = uses.into_values().filter(|uses| uses.len() > MOST_REPEATED);
    let finding = |uses: Vec<(usize, &Entry<'_>)>| {
        let message = format!("{} parameters have this meaning, at most {MOST_REPEATED} may", uses.len());
        (uses[0].0, uses[0].1.finding("D0111", message))
    };
    too_many.map(finding).collect()
}

#[cfg(test)]
mod tests {
    use super::super::entries;
    use super::*;
    use tl_codegen::method_info::MethodInfo;

    fn names() -> Names {
        let schema = "a first:int second:int = A;\n---functions---\nb first:int second:int = A;\n";
        let (schema, _) = tl_parser::read_schema(schema).expect("it is well formed");
        Names::new(&[schema], &MethodInfo::default()).expect("the list is well formed")
    }

    #[track_caller]
    fn check_order(path: &str, source: &str, expected: &[&str]) {
        let file = entries::parse(path, source).expect("it is well formed");
        let found: Vec<String> = order(&file, &names()).into_iter().map(|found| found.message).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn parameters_have_the_order_of_the_schema() {
        check_order("root.toml", "[a]\nabout='A.'\n[a.params]\nfirst = '1.'\nsecond = '2.'\n[b]\nabout='B.'\n", &[]);
        let message = "`first` is after `second`: parameters have the order of the schema";
        check_order("root.toml", "[a]\nabout='A.'\n[a.params]\nsecond = '2.'\nfirst = '1.'\n", &[message]);
        let apart = "[a]\nabout='A.'\n[a.params]\nsecond = '2.'\n[b]\nabout='B.'\n[b.params]\nfirst = '1.'\n";
        check_order("root.toml", apart, &[]);
    }

    #[test]
    fn errors_are_sorted_by_name() {
        check_order("errors.toml", "'2FA' = '1.'\nA_%d = '2.'\n".replace("A_%d", "'A_%d'").as_str(), &[]);
        check_order("errors.toml", "B = '1.'\nA = '2.'\n", &["`A` is after `B`: errors are sorted by name"]);
    }

    #[test]
    fn a_meaning_has_its_most() {
        for (count, expected) in [(MOST_REPEATED, 0), (MOST_REPEATED + 1, 1)] {
            let params: String = (0..count).map(|number| format!("p{number} = 'The same.'\n")).collect();
            let source = format!("[a]\nabout = 'A.'\n[a.params]\n{params}");
            let file = entries::parse("root.toml", &source).expect("it is well formed");
            let found = repeated(&[file]);
            assert_eq!(found.len(), expected, "{count}: {found:?}");
        }
    }
}
