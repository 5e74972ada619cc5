//! Which errors of a method its caller handles: those that a correct call may meet.

use super::context::Context;
use crate::docs::Definition;
use crate::method_info::Method;
use std::cmp::Reverse;

/// So many errors are handled in an example.
const MOST: usize = 2;

/// What a name says of an error that the state of an account or of a chat makes, whatever the call is like.
const STATES: [&str; 18] = [
    "ALREADY",
    "BANNED",
    "BLOCKED",
    "DISABLED",
    "EXCEEDED",
    "EXPIRED",
    "FLOOD",
    "FORBIDDEN",
    "FULL",
    "NEEDED",
    "NOT_ALLOWED",
    "OCCUPIED",
    "PRIVATE",
    "REQUIRED",
    "RESTRICTED",
    "TOO_MUCH",
    "UNAVAILABLE",
    "WAIT",
];
/// What a name says of an error that the caller's own parameters make.
const PARAMETERS: [&str; 6] = ["EMPTY", "INVALID", "MISSING", "TOO_LONG", "TOO_SHORT", "UNSUPPORTED"];

/// The names of the errors: first those that the texts of the method tell of, then the likeliest.
pub(super) fn errors<'a>(context: &'a Context<'_>, name: &str, method: &'a Method) -> Vec<&'a str> {
    let texts = told(context, name);
    let position = |error: &str| texts.iter().position(|word| word == error).unwrap_or(usize::MAX);
    let mut names: Vec<&str> = method.error_names().into_iter().collect();
    names.sort_by_cached_key(|name| (position(name), cause(name), Reverse(context.relations.methods_with(name))));
    names.truncate(MOST);
    names
}

/// The words in the texts of the method that may be names of errors.
fn told(context: &Context<'_>, name: &str) -> Vec<String> {
    let texts = context.plan.config.docs.definitions.get(name).into_iter().flat_map(Definition::texts);
    let is_name = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || "_%ds".contains(c);
    texts.flat_map(|text| text.split(move |c| !is_name(c))).map(str::to_owned).collect()
}

/// What makes an error, the likeliest cause first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Cause {
    State,
    Other,
    Parameters,
}

fn cause(name: &str) -> Cause {
    let says = |words: &[&str]| words.iter().any(|word| name.contains(word));
    if says(&STATES) {
        Cause::State
    } else if says(&PARAMETERS) {
        Cause::Parameters
    } else {
        Cause::Other
    }
}
