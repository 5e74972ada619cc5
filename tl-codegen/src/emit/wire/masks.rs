//! Masks: how they follow from the fields, and what they say about them.

use crate::emit::types::hex;
use crate::plan::model::{Bit, BitUse, Field, Mask, Member, Presence, Struct};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// `let flags = …;`
pub(super) fn compute(item: &Struct<'_>, mask: &Mask<'_>) -> TokenStream {
    let local = &mask.local;
    let start = match &mask.kept {
        Some(field) => {
            let (name, known) =
                (&field.name, hex(mask.known_bits(&item.members).fold(0, |known, bit| known | 1 << bit)));
            quote!(wire::Flags(self.#name & !#known))
        }
        None => quote!(wire::Flags::default()),
    };
    let bits = mask.bits.iter().map(|bit| {
        let (number, is_set) = (Literal::u32_unsuffixed(bit.bit), is_set(item, bit));
        quote!(.with(#number, #is_set))
    });
    quote!(let #local = #start #(#bits)*;)
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
