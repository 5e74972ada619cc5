//! Decodes and encodes the values in a file, one a line: schema, definition, a word, hexadecimal digits.
//!
//! The word `exactly` means that the same bytes must come back; `again`, that what comes back does so; `deep`, that what is
//! after the id, repeated very often, is refused; `becomes`, that the bytes after that word come back; `answer`, that a call and
//! an answer to it follow. Of fields that share a bit, each combination is left out once.

use generated::{Definition, Group, TABLES, Table};
use std::process::ExitCode;
use tl_types::DecodeErrorKind;

/// More than a stack holds.
const LEVELS: usize = 100_000;

fn main() -> ExitCode {
    let path = std::env::args().nth(1).expect("the path of a file");
    let values = std::fs::read_to_string(path).expect("the file can be read");
    let mut problems: Vec<String> = TABLES.iter().flat_map(sizes).collect();
    problems.extend(values.lines().filter_map(|line| check(line).err()));
    problems.iter().take(20).for_each(|problem| eprintln!("{problem}"));
    println!("{} values, {} problems", values.lines().count(), problems.len());
    if problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Sizes that the generator computed as too small: it would box too little.
fn sizes(table: &Table) -> Vec<String> {
    let larger = table.types.iter().filter(|layout| layout.size > layout.computed);
    let larger = larger.map(|layout| ((layout.name)(), layout.size, layout.computed));
    larger.map(|(name, size, computed)| format!("{name} has {size} bytes, not {computed}")).collect()
}

fn check(line: &str) -> Result<(), String> {
    let [schema, name, how, digits] = line.split('\t').collect::<Vec<_>>()[..] else { return Err(line.to_owned()) };
    let table = TABLES.iter().find(|table| table.name == schema).ok_or_else(|| format!("no schema {schema}"))?;
    if let ("answer", Some((call, answer))) = (how, digits.split_once(' ')) {
        return answered(table, name, call, answer).map_err(|problem| format!("{schema}: {name}: {problem}\n    {digits}"));
    }
    let bytes = bytes(digits);
    let id = bytes.first_chunk().map(|id| u32::from_le_bytes(*id));
    if let Some(expected) = how.strip_prefix("becomes ") {
        return becomes(table, name, &bytes, expected).map_err(|problem| format!("{schema}: {name}: {problem}"));
    }
    let mut definitions =
        table.definitions.iter().filter(|known| known.name == name && Some(known.id) == id).peekable();
    if definitions.peek().is_none() {
        return Err(format!("{schema}: no definition {name} for {digits}"));
    }
    let check = |definition: &Definition| {
        if how == "deep" {
            return deep(definition, &bytes);
        }
        round_trip(definition, &bytes, how == "exactly")?;
        table.groups.iter().filter(|group| group.name == name).try_for_each(|group| leave_out(definition, group, &bytes))
    };
    definitions.try_for_each(check).map_err(|problem| format!("{schema}: {name}: {problem}\n    {digits}"))
}

fn answered(table: &Table, name: &str, call: &str, answer: &str) -> Result<(), String> {
    let known = table.answers.iter().find(|known| known.name == name).ok_or("no answer that depends on the call")?;
    let answer = bytes(answer);
    let again = (known.recode)(&bytes(call), &answer).map_err(|error| error.to_string())?;
    if again == answer { Ok(()) } else { Err(format!("becomes {again:02x?}")) }
}

fn round_trip(definition: &Definition, bytes: &[u8], exactly: bool) -> Result<(), String> {
    let again = (definition.recode)(bytes).map_err(|error| error.to_string())?;
    if exactly {
        return if again == bytes { Ok(()) } else { Err(format!("becomes {again:02x?}")) };
    }
    match (definition.recode)(&again) {
        Ok(last) if last == again => Ok(()),
        other => Err(format!("becomes {again:02x?}, and that {other:02x?}")),
    }
}

/// The type of a constructor, which comes last in the table, accepts what earlier layers have.
fn becomes(table: &Table, name: &str, earlier: &[u8], expected: &str) -> Result<(), String> {
    let definition = table.definitions.iter().rfind(|known| known.name == name).ok_or("no definition")?;
    let again = (definition.recode)(earlier).map_err(|error| error.to_string())?;
    if again == bytes(expected) { Ok(()) } else { Err(format!("becomes {again:02x?}, not {expected}")) }
}

/// What nests too deep is refused, before the stack ends.
fn deep(definition: &Definition, bytes: &[u8]) -> Result<(), String> {
    let (id, level) = bytes.split_at(4);
    match (definition.recode)(&[id, &level.repeat(LEVELS)].concat()) {
        Err(error) if matches!(error.kind(), DecodeErrorKind::TooDeep { .. }) => Ok(()),
        other => Err(format!("must be too deep, but is {other:?}")),
    }
}

/// Whatever is left out of a group, what is written can be read.
fn leave_out(definition: &Definition, group: &Group, bytes: &[u8]) -> Result<(), String> {
    for kept in 0..1_u32 << group.fields.len() {
        let keep: Vec<bool> = (0..group.fields.len()).map(|index| kept >> index & 1 == 1).collect();
        // A constructor and a function may have the same name.
        let Ok(partial) = (group.recode)(bytes, &keep) else { continue };
        round_trip(definition, &partial, true).map_err(|problem| format!("{:?} {keep:?}: {problem}", group.fields))?;
    }
    Ok(())
}

fn bytes(digits: &str) -> Vec<u8> {
    let byte = |pair: &[u8]| u8::from_str_radix(str::from_utf8(pair).unwrap_or_default(), 16);
    digits.as_bytes().chunks(2).map(|pair| byte(pair).expect("hexadecimal digits")).collect()
}
