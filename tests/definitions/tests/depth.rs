//! Values nest up to a limit, through every field of the schemas that a value can hold another one of its own type in.

use crate::known::{self, Known};
use std::collections::BTreeSet;
use std::thread;
use tl_definitions::Definition;
use tl_sample::{Cycle, Sampler};
use tl_types::cursor::DEFAULT_DEPTH_LIMIT;
use tl_types::{Cursor, DecodeError, DecodeErrorKind};

/// A quarter of the 2 MiB that a thread of the standard library has: the rest is the caller's, and for other compilers.
const STACK: usize = 1 << 19;

#[test]
fn every_cycle_at_the_limit_and_past_it() {
    for known in known::all() {
        each_cycle(&known, |definition, [at, past]| {
            at_the_limit(definition, at);
            past_the_limit(definition, past);
        });
    }
}

/// What is around a cycle takes stack, too: the outer types are the largest ones.
#[test]
fn every_definition_on_a_small_stack() {
    for known in known::all() {
        known.each_value(known.sampler(0x5eed), 2, |definition, bytes| {
            let result = on_small_stack(|| within(definition.exercise, bytes, DEFAULT_DEPTH_LIMIT));
            assert_eq!(result, Ok(()), "{}", definition.name);
        });
    }
}

/// Calls `check` for every cycle, with each definition that it starts with, the deepest value along it that decodes, and the
/// next one.
pub(crate) fn each_cycle(known: &Known, mut check: impl FnMut(&'static Definition, &[Vec<u8>; 2])) {
    let mut sampler = known.sampler(0x5eed);
    for cycle in sampler.cycles() {
        let definitions = known.definitions(&known.schema[cycle.first()].name.to_string());
        let around = around_the_limit(definitions[0], &mut sampler, &cycle);
        definitions.iter().for_each(|definition| check(definition, &around));
    }
}

fn around_the_limit(definition: &Definition, sampler: &mut Sampler<'_>, cycle: &Cycle) -> [Vec<u8>; 2] {
    let mut at = Vec::new();
    for steps in 1.. {
        let bytes = sampler.nested(cycle, steps);
        if within(definition.decode, &bytes, DEFAULT_DEPTH_LIMIT).is_err() {
            return [at, bytes];
        }
        at = bytes;
    }
    unreachable!("some value is too deep")
}

fn at_the_limit(definition: &Definition, bytes: &[u8]) {
    let result = on_small_stack(|| within(definition.exercise, bytes, DEFAULT_DEPTH_LIMIT));
    assert_eq!(result, Ok(()), "{}", definition.name);
    // Values along some cycles end at every other level.
    let limit = DEFAULT_DEPTH_LIMIT - 2;
    let error = within(definition.decode, bytes, limit).expect_err(definition.name);
    assert_eq!(error.kind(), DecodeErrorKind::TooDeep { limit }, "{}", definition.name);
}

fn past_the_limit(definition: &Definition, bytes: &[u8]) {
    let error = on_small_stack(|| within(definition.exercise, bytes, DEFAULT_DEPTH_LIMIT)).expect_err(definition.name);
    assert_eq!(error.kind(), DecodeErrorKind::TooDeep { limit: DEFAULT_DEPTH_LIMIT }, "{}", definition.name);
    assert_eq!(error.path().len(), DEFAULT_DEPTH_LIMIT as usize, "{}", definition.name);
}

fn within<T>(
    decode: fn(&mut Cursor<'_>) -> Result<T, DecodeError>,
    bytes: &[u8],
    limit: u32,
) -> Result<T, DecodeError> {
    decode(&mut Cursor::new(bytes).depth_limit(limit))
}

pub(crate) fn on_small_stack<T: Send>(run: impl FnOnce() -> T + Send) -> T {
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, run).expect("a thread");
        thread.join().expect("no panic")
    })
}

#[test]
fn every_recursive_type_is_on_a_cycle() {
    for known in known::all() {
        let layouts = known.types.iter().filter(|layout| layout.is_recursive);
        let recursive: BTreeSet<String> = layouts.map(|layout| layout.tl_name.to_owned()).collect();
        let on_cycles: BTreeSet<String> = known.sampler(0).cycles().iter().flat_map(|c| names(&known, c)).collect();
        assert_eq!(on_cycles, recursive);
    }
}

/// The first constructor of a cycle, and its type where that is an enum.
fn names(known: &Known, cycle: &Cycle) -> Vec<String> {
    use tl_parser::schema::Expr;
    let source = &known.schema[cycle.first()];
    let Expr::Named(result) = &source.result else { unreachable!("a constructor makes a type") };
    let ty = &known.schema[result.ty];
    let ty_name = (ty.constructors.len() > 1).then(|| ty.name.to_string());
    ty_name.into_iter().chain([source.name.to_string()]).collect()
}
