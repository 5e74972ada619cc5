//! Neighbours of fixed size, which become one write, and one read.

use super::masks;
use crate::plan::model::{Codec, Field, Mask, Member, Presence, Primitive, Struct};
use proc_macro2::TokenStream;
use quote::quote;

/// How many values one write or read takes: the runtime has tuples of so many.
const MOST: usize = 8;

/// A member as a part of a run.
enum Part {
    /// It writes nothing, and interrupts nothing.
    Nothing,
    /// A value of fixed size, and the statement that has to be before the run.
    Fixed(TokenStream, Option<TokenStream>),
    Other,
}

/// Writes the members of an item: runs of fixed size as one, every other member as `write` does.
pub(super) fn joined(item: &Struct<'_>, write: impl Fn(&Member<'_>) -> TokenStream) -> TokenStream {
    let mut statements = TokenStream::new();
    let mut run: Vec<(TokenStream, &Member<'_>)> = Vec::new();
    for member in &item.members {
        match part(item, member) {
            Part::Nothing => continue,
            Part::Fixed(value, first) => {
                statements.extend(first);
                run.push((value, member));
                if run.len() < MOST {
                    continue;
                }
                statements.extend(one_write(&mut run, &write));
            }
            Part::Other => {
                statements.extend(one_write(&mut run, &write));
                statements.extend(write(member));
            }
        }
    }
    statements.extend(one_write(&mut run, &write));
    statements
}

/// The run, which is empty afterwards.
fn one_write<'a>(
    run: &mut Vec<(TokenStream, &'a Member<'a>)>,
    write: impl Fn(&Member<'_>) -> TokenStream,
) -> TokenStream {
    let run = std::mem::take(run);
    match run.as_slice() {
        [] => quote!(),
        [(_, member)] => write(member),
        _ => {
            let values = run.iter().map(|(value, _)| value);
            quote!(w.fixed((#(#values),*));)
        }
    }
}

fn part(item: &Struct<'_>, member: &Member<'_>) -> Part {
    match member {
        Member::Field(Field { presence: Presence::Flag(bit), .. }) if !bit.is_given => Part::Nothing,
        Member::Field(Field { presence: Presence::Required, codec: Codec::Primitive(primitive), name, .. })
            if is_fixed(*primitive) =>
        {
            Part::Fixed(quote!(self.#name), None)
        }
        Member::Mask(mask @ Mask { condition: None, local, .. }) if !masks::is_patched(item, mask) => {
            let first = masks::can_follow(item).then(|| masks::bind(item, mask));
            Part::Fixed(quote!(#local), first)
        }
        _ => Part::Other,
    }
}

fn is_fixed(primitive: Primitive) -> bool {
    match primitive {
        Primitive::String | Primitive::Bytes | Primitive::Unit => false,
        Primitive::Fixed(size) => size <= 32,
        Primitive::Int | Primitive::Long | Primitive::Nat | Primitive::Double | Primitive::Float | Primitive::Bool => {
            true
        }
    }
}

/// The positions of the members that are read, in steps: several of fixed size, or one. Flags are not read, and interrupt
/// nothing.
pub(super) fn of_reads(members: &[Member<'_>]) -> Vec<Vec<usize>> {
    let is_flag = |member: &Member<'_>| matches!(member, Member::Field(Field { presence: Presence::Flag(_), .. }));
    let read = members.iter().enumerate().filter(|(_, member)| !is_flag(member));
    let mut steps: Vec<Vec<usize>> = Vec::new();
    let mut was_fixed = false;
    for (index, member) in read {
        let is_fixed = is_read_as_it_is(member);
        match steps.last_mut() {
            Some(step) if was_fixed && is_fixed && step.len() < MOST => step.push(index),
            _ => steps.push(vec![index]),
        }
        was_fixed = is_fixed;
    }
    steps
}

/// Whether a member has a fixed size, and any bytes are one.
fn is_read_as_it_is(member: &Member<'_>) -> bool {
    match member {
        Member::Field(Field { presence: Presence::Required, codec: Codec::Primitive(primitive), .. }) => {
            *primitive != Primitive::Bool && is_fixed(*primitive)
        }
        Member::Mask(mask) => mask.condition.is_none(),
        _ => false,
    }
}
