//! The members of a struct: fields, the masks that say which are there, and the counts of repetitions.
//!
//! A `#` that a condition or a count names is not a field: it follows from the fields when writing. Every other `#` is one.

use super::codec::CodecFinder;
use super::model::{Bit, BitUse, Codec, Field, Mask, Member, Number, Presence, Primitive};
use super::uses::{field_ident, local, mask_bit};
use crate::config::Config;
use crate::names::Ident;
use crate::unsupported::{Unsupported, all};
use tl_parser::schema::{Condition, Count, Expr, Field as Source, Repeat, Var};
use tl_parser::{Diagnostic, Span};

/// A repetition of more items than this is not supported, whatever their size.
const MOST_ITEMS: u32 = 1 << 16;

pub(super) fn members<'a>(finder: &CodecFinder<'a, '_>) -> Result<Vec<Member<'a>>, Vec<Diagnostic>> {
    all(finder.fields.iter().enumerate().map(|(index, source)| member(finder, index, source)))
}

fn member<'a>(finder: &CodecFinder<'a, '_>, index: usize, source: &'a Source) -> Result<Member<'a>, Diagnostic> {
    let (fields, uses) = (finder.fields, finder.uses);
    let condition = source.condition.map(|condition| bit(finder, condition, source.span)).transpose()?;
    match uses.masks.get(&index) {
        Some(_) if uses.counts.contains_key(&index) => {
            Err(Unsupported::Mask.at(source.span, "a `#` cannot be both a mask and a count"))
        }
        Some(bits) => {
            let is_argument = uses.arguments.contains(&index);
            let is_kept = is_argument || is_kept(finder.known.config, source);
            check_mask(is_kept, fields, index)?;
            let kept = is_kept.then(|| kept(index, source, is_argument));
            let bits = bits.iter().map(|(&bit, members)| BitUse { bit, members: members.clone() }).collect();
            Ok(Member::Mask(Mask { local: local(index, source), condition, bits, kept }))
        }
        None => match uses.counted(fields, index) {
            Some(repetition) => Ok(Member::Count { local: local(index, source), repetition }),
            None => field(finder, index, source, condition).map(Member::Field),
        },
    }
}

fn bit(finder: &CodecFinder<'_, '_>, condition: Condition, span: Span) -> Result<Bit, Diagnostic> {
    let (number, any) = (condition.bit.unwrap_or(0).into(), condition.bit.is_none());
    match condition.mask {
        Var::Param(_) => match finder.number_of(condition.mask, span)? {
            Number::Param(mask) => Ok(Bit { mask, is_given: true, bit: number, any, shared: false }),
            _ => unreachable!("a parameter is one"),
        },
        Var::Field { depth: 0, index } => {
            let shared = finder.uses.masks[&index][&number].len() > 1;
            Ok(Bit { mask: local(index, &finder.fields[index]), is_given: false, bit: number, any, shared })
        }
        Var::Field { .. } => Err(Unsupported::Mask.at(span, "the mask must be a field of the same list of fields")),
    }
}

/// A mask whose fields depend on "not 0" is written as 0 or 1, which is right as long as they all do, and there is no other
/// bit to keep.
fn check_mask(is_kept: bool, fields: &[Source], mask: usize) -> Result<(), Diagnostic> {
    let conditions = fields.iter().filter_map(|field| Some((field, field.condition?)));
    let mut on_mask = conditions.filter(|(_, condition)| mask_bit(*condition).is_some_and(|(index, _)| index == mask));
    let Some((_, first)) = on_mask.next() else { return Ok(()) };
    if first.bit.is_none() && is_kept {
        return Err(Unsupported::Mask.at(fields[mask].span, "a mask cannot be kept where conditions name no bit of it"));
    }
    match on_mask.find(|(_, condition)| condition.bit.is_none() != first.bit.is_none()) {
        Some((field, _)) => {
            Err(Unsupported::Mask.at(field.span, "conditions with and without a bit cannot share a mask"))
        }
        None => Ok(()),
    }
}

/// The field for the bits of a mask that do not follow from other fields.
fn kept(index: usize, source: &Source, is_argument: bool) -> Field<'_> {
    let codec = Codec::Primitive(Primitive::Nat);
    Field { name: field_ident(index, source), source, presence: Presence::Required, codec, is_argument }
}

fn is_kept(config: &Config, mask: &Source) -> bool {
    mask.name.as_ref().is_some_and(|name| config.kept_masks.contains(name))
}

fn field<'a>(
    finder: &CodecFinder<'a, '_>,
    index: usize,
    source: &'a Source,
    condition: Option<Bit>,
) -> Result<Field<'a>, Diagnostic> {
    let codec = match &source.ty {
        Expr::Repeat(repeat) => repetition(finder, &field_ident(index, source), source, repeat)?,
        _ => finder.field(source)?,
    };
    let presence = match condition {
        None => Presence::Required,
        Some(bit) if codec == Codec::Primitive(Primitive::Unit) => Presence::Flag(bit),
        Some(bit) => Presence::Optional(bit),
    };
    let is_argument = finder.uses.is_argument(index);
    Ok(Field { name: field_ident(index, source), source, presence, codec, is_argument })
}

fn repetition<'a>(
    finder: &CodecFinder<'a, '_>,
    name: &Ident,
    source: &'a Source,
    repeat: &'a Repeat,
) -> Result<Codec, Diagnostic> {
    let unsupported = |message| Err(Unsupported::Repetition.at(source.span, message));
    let item = Box::new(repeated(&finder.within(), name, source, repeat)?);
    match repeat.count {
        Count::Number(len) if len > MOST_ITEMS => unsupported("an array of so many items would be too large"),
        Count::Number(len) => Ok(Codec::Array { len, item }),
        Count::Var(Var::Field { depth, .. }) if depth != finder.depth => {
            unsupported("the count must be a field of the same list of fields")
        }
        Count::Var(var) => Ok(Codec::Repeat { count: finder.number_of(var, source.span)?, item }),
        Count::Sum(..) => unsupported("a count with a sum has no value for an empty repetition"),
    }
}

/// What is repeated: a value, or a struct of several.
fn repeated<'a>(
    finder: &CodecFinder<'a, '_>,
    name: &Ident,
    source: &'a Source,
    repeat: &'a Repeat,
) -> Result<Codec, Diagnostic> {
    match repeat.fields.as_slice() {
        [] => Err(Unsupported::Repetition.at(source.span, "a repetition of nothing has no values")),
        [only @ Source { condition: None, ty: Expr::Repeat(inner), .. }] => repetition(finder, name, only, inner),
        [only @ Source { condition: None, .. }] => finder.field(only),
        fields => Ok(finder.repeated_struct(name, source, fields)),
    }
}
