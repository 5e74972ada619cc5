//! The members of a struct: fields, the masks that say which are there, and the counts of repetitions.
//!
//! A `#` that a condition or a count names is not a field: it follows from the fields when writing. Every other `#` is one.

use super::codec::CodecFinder;
use super::model::{Bit, BitUse, Codec, Field, Mask, Member, Presence, Primitive};
use crate::config::Config;
use crate::names::{self, Ident};
use crate::unsupported::Unsupported;
use std::collections::BTreeMap;
use tl_parser::schema::{Condition, Count, Expr, Field as Source, Repeat, Var};
use tl_parser::{Diagnostic, Span};

/// Masks by convention, even where no condition names them (yet).
const MASK_NAMES: [&str; 2] = ["flags", "flags2"];

/// A repetition of more items than this is not supported, whatever their size.
const MOST_ITEMS: u32 = 1 << 16;

pub(super) fn members<'a>(finder: &CodecFinder<'a, '_>, config: &Config) -> Result<Vec<Member<'a>>, Vec<Diagnostic>> {
    let uses = Uses::of(finder.fields);
    let mut members = Vec::new();
    let mut errors = Vec::new();
    for (index, source) in finder.fields.iter().enumerate() {
        match member(finder, config, &uses, index, source) {
            Ok(member) => members.push(member),
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() { Ok(members) } else { Err(errors) }
}

/// What every `#` of a definition is used for.
struct Uses {
    /// Per field that masks: its bits, and the fields that depend on each.
    masks: BTreeMap<usize, BTreeMap<u32, Vec<usize>>>,
    /// Per field that counts: the repetitions.
    counts: BTreeMap<usize, Vec<usize>>,
}

impl Uses {
    fn of(fields: &[Source]) -> Self {
        let mut uses = Self { masks: BTreeMap::new(), counts: BTreeMap::new() };
        for (index, field) in fields.iter().enumerate() {
            if let Some((mask, bit)) = field.condition.and_then(mask_bit) {
                uses.masks.entry(mask).or_default().entry(bit).or_default().push(index);
            }
            if let Expr::Repeat(Repeat { count: Count::Var(Var::Field { depth: 0, index: counter }), .. }) = field.ty {
                uses.counts.entry(counter).or_default().push(index);
            }
        }
        for index in fields.iter().enumerate().filter(|(_, field)| is_called_mask(field)).map(|(index, _)| index) {
            if !uses.counts.contains_key(&index) {
                uses.masks.entry(index).or_default();
            }
        }
        uses
    }
}

/// Whether a field is a mask by its name.
fn is_called_mask(field: &Source) -> bool {
    field.ty == Expr::Nat && field.name.as_deref().is_some_and(|name| MASK_NAMES.contains(&name))
}

/// The field that masks and the bit; a condition without a bit is written as bit 0, see [`check_mask`].
fn mask_bit(condition: Condition) -> Option<(usize, u32)> {
    match condition.mask {
        Var::Field { depth: 0, index } => Some((index, condition.bit.unwrap_or(0).into())),
        _ => None,
    }
}

fn member<'a>(
    finder: &CodecFinder<'a, '_>,
    config: &Config,
    uses: &Uses,
    index: usize,
    source: &'a Source,
) -> Result<Member<'a>, Diagnostic> {
    let fields = finder.fields;
    let condition = source.condition.map(|condition| bit(fields, uses, condition, source.span)).transpose()?;
    match (uses.masks.get(&index), uses.counts.get(&index)) {
        (Some(bits), None) => {
            check_mask(config, fields, index)?;
            Ok(Member::Mask(mask(config, index, source, condition, bits)))
        }
        (None, Some(repetitions)) => count(index, source, repetitions),
        (Some(_), Some(_)) => Err(Unsupported::Mask.at(source.span, "a `#` cannot be both a mask and a count")),
        (None, None) => field(finder, index, source, condition).map(Member::Field),
    }
}

fn bit(fields: &[Source], uses: &Uses, condition: Condition, span: Span) -> Result<Bit, Diagnostic> {
    let Some((mask, bit)) = mask_bit(condition) else {
        return Err(Unsupported::Mask.at(span, "the mask must be a field of the same definition"));
    };
    let shared = uses.masks[&mask][&bit].len() > 1;
    Ok(Bit { mask: local(mask, &fields[mask]), bit, any: condition.bit.is_none(), shared })
}

/// The local variable for a `#`. The functions' own parameters have names that it must not have.
fn local(index: usize, source: &Source) -> Ident {
    field_ident(index, source).other_than(&["cursor", "w"])
}

/// A mask whose fields depend on "not 0" is written as 0 or 1, which is right as long as they all do, and there is no other
/// bit to keep.
fn check_mask(config: &Config, fields: &[Source], mask: usize) -> Result<(), Diagnostic> {
    let conditions = fields.iter().filter_map(|field| Some((field, field.condition?)));
    let mut on_mask = conditions.filter(|(_, condition)| mask_bit(*condition).is_some_and(|(index, _)| index == mask));
    let Some((_, first)) = on_mask.next() else { return Ok(()) };
    if first.bit.is_none() && is_kept(config, &fields[mask]) {
        return Err(Unsupported::Mask.at(fields[mask].span, "a mask cannot be kept where conditions name no bit of it"));
    }
    match on_mask.find(|(_, condition)| condition.bit.is_none() != first.bit.is_none()) {
        Some((field, _)) => {
            Err(Unsupported::Mask.at(field.span, "conditions with and without a bit cannot share a mask"))
        }
        None => Ok(()),
    }
}

fn mask<'a>(
    config: &Config,
    index: usize,
    source: &'a Source,
    condition: Option<Bit>,
    bits: &BTreeMap<u32, Vec<usize>>,
) -> Mask<'a> {
    let kept = is_kept(config, source).then(|| Field {
        name: field_ident(index, source),
        source,
        presence: Presence::Required,
        codec: Codec::Primitive(Primitive::Nat),
    });
    Mask {
        local: local(index, source),
        condition,
        bits: bits.iter().map(|(&bit, members)| BitUse { bit, members: members.clone() }).collect(),
        kept,
    }
}

fn is_kept(config: &Config, mask: &Source) -> bool {
    mask.name.as_ref().is_some_and(|name| config.kept_masks.contains(name))
}

fn count<'a>(index: usize, source: &'a Source, repetitions: &[usize]) -> Result<Member<'a>, Diagnostic> {
    match (repetitions, &source.condition) {
        (&[repetition], None) => Ok(Member::Count { local: local(index, source), repetition }),
        (_, Some(_)) => Err(Unsupported::Repetition.at(source.span, "a count that may be absent cannot be computed")),
        _ => {
            Err(Unsupported::Repetition
                .at(source.span, "two repetitions cannot share a count: their lengths may differ"))
        }
    }
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
    Ok(Field { name: field_ident(index, source), source, presence, codec })
}

fn field_ident(index: usize, source: &Source) -> Ident {
    match &source.name {
        Some(name) => Ident::new(&names::field_name(name)),
        None => Ident::new(&format!("arg_{}", index + 1)),
    }
}

fn repetition<'a>(
    finder: &CodecFinder<'a, '_>,
    name: &Ident,
    source: &'a Source,
    repeat: &'a Repeat,
) -> Result<Codec, Diagnostic> {
    let unsupported = |message| Err(Unsupported::Repetition.at(source.span, message));
    let item = Box::new(repeated(finder, name, source, repeat)?);
    match repeat.count {
        Count::Number(len) if len > MOST_ITEMS => unsupported("an array of so many items would be too large"),
        Count::Number(len) => Ok(Codec::Array { len, item }),
        Count::Var(Var::Field { depth: 0, index }) => {
            Ok(Codec::Repeat { count: local(index, &finder.fields[index]), item })
        }
        Count::Var(_) => unsupported("the count must be a field of the same list of fields"),
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
        fields => Ok(Codec::Named { ty: finder.repeated.add(finder.combinator, name, source, fields), boxed: false }),
    }
}
