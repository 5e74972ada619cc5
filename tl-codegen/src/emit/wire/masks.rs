//! Masks: how they follow from the fields, and what they say about them.

use crate::emit::types::hex;
use crate::plan::model::{Arg, Bit, BitUse, Codec, Field, Mask, Member, Number, Presence, Struct};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// Whether the bits of an item's masks can follow from its fields as these are written. Where a mask may be missing, another
/// has to say so before, and so has one that is an argument of a field's type.
pub(super) fn can_follow(item: &Struct<'_>) -> bool {
    let is_mask = |arg: &Arg| matches!(arg, Arg::Number(Number::Mask(_)));
    let mut args = item.fields().flat_map(|field| field.codec.parts()).flat_map(Codec::args);
    item.masks().all(|mask| mask.condition.is_none()) && !args.any(is_mask)
}

/// Whether a bit is set when its field is written: where it has only that one, which is written if it is there.
pub(super) fn follows(item: &Struct<'_>, used: &BitUse) -> bool {
    let is_alone = |member: &Member<'_>| match member {
        Member::Field(Field { presence: Presence::Optional(bit), .. }) => !bit.shared && !bit.any,
        _ => false,
    };
    can_follow(item) && used.members.iter().all(|&index| is_alone(&item.members[index]))
}

/// Whether a mask is written anew after its fields.
pub(super) fn is_patched(item: &Struct<'_>, mask: &Mask<'_>) -> bool {
    mask.bits.iter().any(|used| follows(item, used))
}

/// `let flags = …;`
pub(super) fn bind(item: &Struct<'_>, mask: &Mask<'_>) -> TokenStream {
    let (local, known) = (&mask.local, known(item, mask));
    quote!(let #local = #known;)
}

/// `let flags = …;`, with the bits of all fields.
pub(super) fn compute(item: &Struct<'_>, mask: &Mask<'_>) -> TokenStream {
    let (local, whole) = (&mask.local, with_bits(item, mask, |_| true));
    quote!(let #local = #whole;)
}

/// `Flags::default()…`: what a mask is before its fields are written.
pub(super) fn known(item: &Struct<'_>, mask: &Mask<'_>) -> TokenStream {
    with_bits(item, mask, |used| !follows(item, used))
}

fn with_bits(item: &Struct<'_>, mask: &Mask<'_>, is_wanted: impl Fn(&BitUse) -> bool) -> TokenStream {
    let start = match &mask.kept {
        Some(field) => {
            let (name, known) =
                (&field.name, hex(mask.known_bits(&item.members).fold(0, |known, bit| known | 1 << bit)));
            quote!(wire::Flags(self.#name & !#known))
        }
        None => quote!(wire::Flags::default()),
    };
    let bits = mask.bits.iter().filter(|used| is_wanted(used)).map(|bit| {
        let (number, is_set) = (Literal::u32_unsuffixed(bit.bit), is_set(item, bit));
        quote!(.with(#number, #is_set))
    });
    quote!(#start #(#bits)*)
}

/// When a bit is set. Fields on one bit are written together: as soon as one of them is there, but never while one that
/// has no zero to write in its place is missing.
fn is_set(item: &Struct<'_>, bit: &BitUse) -> TokenStream {
    let members = || bit.members.iter().map(|&index| &item.members[index]);
    let indispensable: Vec<TokenStream> = members().filter(|member| !has_zero(member)).map(is_present).collect();
    if indispensable.is_empty() {
        let any = members().map(is_present);
        quote!(#(#any)||*)
    } else {
        quote!(#(#indispensable)&&*)
    }
}

/// Whether a member on a shared bit can be written when it is missing.
fn has_zero(member: &Member<'_>) -> bool {
    match member {
        Member::Field(field @ Field { presence: Presence::Optional(_), .. }) => field.has_zero(),
        _ => true,
    }
}

fn is_present(member: &Member<'_>) -> TokenStream {
    match member {
        Member::Mask(mask) => {
            let local = &mask.local;
            quote!(#local.any())
        }
        Member::Field(Field { name, presence: Presence::Flag(_), .. }) => quote!(self.#name),
        Member::Field(Field { name, .. }) => quote!(self.#name.is_some()),
        Member::Count { .. } => unreachable!("a count is never conditional"),
    }
}

/// Whether the bit of a mask that was read, or that is a parameter, is set.
pub(super) fn has(bit: &Bit) -> TokenStream {
    let (name, number) = (&bit.mask, Literal::u32_unsuffixed(bit.bit));
    let mask = if bit.is_given { quote!(wire::Flags(#name)) } else { quote!(#name) };
    if bit.any { quote!(#mask.any()) } else { quote!(#mask.has(#number)) }
}
