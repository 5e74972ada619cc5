//! Which constructors of earlier layers a decoder can accept.
//!
//! A value of one becomes a value of today's constructor of the same name, where every field that is missing has a neutral
//! value: an absent option, false, zero, or what is empty. What a value holds beside that is dropped.
//!
//! ```
//! use tl_codegen::compat;
//!
//! let history = "# Layers: 1 2\n---types---\n1\tuser#1 id:long = User\n1\tchat#2 id:long = Chat\n";
//! let today = "user#3 flags:# id:long name:flags.0?string = User; chat#4 id:long owner:User = Chat;";
//! let candidates = compat::candidates(&history.parse().unwrap(), today, &[1]).unwrap();
//! let [chat, user] = &candidates[..] else { panic!("two constructors") };
//! assert_eq!(user.verdict.as_ref().unwrap().neutral, ["name"]);
//! assert_eq!(chat.verdict.as_ref().unwrap_err(), "today's field `owner` has no neutral value, and is not here");
//! ```

use crate::config::Config;
use crate::plan::earlier::tl_name;
use crate::plan::model::{Becomes, Earlier, EarlierMember, Field, Presence};
use crate::plan::resolve::plan;
use std::collections::{BTreeMap, HashSet};
use std::ops::RangeInclusive;
use tl_parser::layers::{Definition, History};
use tl_parser::schema::Combinator;
use tl_parser::{Diagnostic, Schema, SchemaOptions};

/// A constructor that only earlier layers have.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Candidate {
    /// Its definition, `;` included.
    pub text: String,
    /// The known layers that have it.
    pub layers: Vec<RangeInclusive<u32>>,
    /// What becomes of its values, or why a decoder cannot or should not accept them.
    pub verdict: Result<Changes, String>,
}

/// What is not the same in a value that was read from an earlier constructor.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Changes {
    /// The fields of today that get a neutral value.
    pub neutral: Vec<String>,
    /// The fields of the earlier constructor that are dropped. All of them are optional: a reader has to do without them in
    /// any case. Whether one that is always there may be dropped is for a person to say.
    pub dropped: Vec<String>,
}

/// The constructors that some of `layers` have and the schema in `source` does not, sorted by name.
///
/// # Errors
///
/// What is wrong with the schema.
pub fn candidates(history: &History, source: &str, layers: &[u32]) -> Result<Vec<Candidate>, Vec<Diagnostic>> {
    let (schema, _) = SchemaOptions::new().read(source)?;
    let current: HashSet<u32> = schema.constructors().map(|(_, constructor)| constructor.id).collect();
    let is_candidate = |definition: &Definition<'_>| {
        let is_earlier = definition.id.is_some_and(|id| !current.contains(&id));
        !definition.is_function && is_earlier && layers.iter().any(|&layer| definition.is_in(layer))
    };
    let definitions: Vec<Definition<'_>> = history.definitions().filter(is_candidate).collect();
    let unread = unread(source, &definitions);
    let readable = definitions.iter().enumerate().filter(|(index, _)| !unread.contains_key(index));
    let (earlier, _) = SchemaOptions::new().read_earlier(source, &lines(readable.map(|(_, definition)| definition)))?;
    let mut planned = verdicts(&schema, earlier)?.into_iter();
    let verdict = |index| match unread.get(&index) {
        Some(reason) => Err(reason.clone()),
        None => planned.next().expect("a verdict for each that was read"),
    };
    let verdicts: Vec<_> = (0..definitions.len()).map(verdict).collect();
    Ok(definitions.iter().zip(verdicts).map(|(definition, verdict)| candidate(definition, verdict)).collect())
}

fn candidate(definition: &Definition<'_>, verdict: Result<Changes, String>) -> Candidate {
    Candidate { text: format!("{};", definition.text), layers: definition.layers.clone(), verdict }
}

/// One definition a line.
fn lines<'a>(definitions: impl IntoIterator<Item = &'a Definition<'a>>) -> String {
    definitions.into_iter().map(|definition| format!("{};\n", definition.text)).collect()
}

/// Why definitions cannot be read, by their positions: types that the schema does not have.
fn unread(source: &str, definitions: &[Definition<'_>]) -> BTreeMap<usize, String> {
    let mut unread = BTreeMap::new();
    loop {
        let tried: Vec<usize> = (0..definitions.len()).filter(|index| !unread.contains_key(index)).collect();
        let text = lines(tried.iter().map(|&index| &definitions[index]));
        // There is a limit to the errors that one run reports.
        let found = SchemaOptions::new().read_earlier(source, &text).err().unwrap_or_default();
        let errors: Vec<&Diagnostic> = found.iter().filter(|found| found.is_error()).collect();
        if errors.is_empty() {
            return unread;
        }
        for error in errors {
            let line = text[..error.primary.span.start as usize].matches('\n').count();
            unread.entry(tried[line]).or_insert_with(|| error.message.clone());
        }
    }
}

fn verdicts(schema: &Schema, earlier: Vec<Combinator>) -> Result<Vec<Result<Changes, String>>, Vec<Diagnostic>> {
    let config = Config { earlier, ..Config::default() };
    let (_, planned) = plan(schema, &config)?;
    let verdict = |planned: &Result<Earlier<'_>, Vec<Diagnostic>>| match planned {
        Ok(earlier) => changes(earlier),
        Err(found) => Err(found.first().map(|found| found.message.clone()).unwrap_or_default()),
    };
    Ok(planned.iter().map(verdict).collect())
}

fn changes(earlier: &Earlier<'_>) -> Result<Changes, String> {
    let dropped = || earlier.members.iter().filter_map(dropped);
    if let Some(field) = dropped().find(|field| matches!(field.presence, Presence::Required)) {
        return Err(format!("today has no field `{}`, which is always there", tl_name(field)));
    }
    Ok(Changes {
        neutral: earlier.missing.iter().map(|missing| missing.tl_name.clone()).collect(),
        dropped: dropped().map(tl_name).collect(),
    })
}

fn dropped<'m, 'a>(member: &'m EarlierMember<'a>) -> Option<&'m Field<'a>> {
    member.member.field().filter(|_| member.becomes == Becomes::Dropped)
}
