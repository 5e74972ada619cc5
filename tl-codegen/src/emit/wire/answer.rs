//! Answers whose form depends on the call: methods of the call read and write them.

use super::{masks, params, read, write};
use crate::emit::context::Context;
use crate::emit::structs;
use crate::plan::model::{Arg, Codec, Mask, Number, Struct, StructId};
use proc_macro2::TokenStream;
use quote::quote;

/// `impl … { answer_from_bytes, answer_to_bytes }`, where the form of the answer depends on a number.
pub(in crate::emit) fn of_answer(context: &Context<'_>, id: StructId) -> Option<TokenStream> {
    let item = &context.plan[id];
    let result = item.result.as_ref().filter(|result| result.has_number())?;
    let (bounds, applied) = (structs::bounds(item), structs::applied(item));
    let (answer, vec) = (context.codec_type(result), context.std("Vec"));
    let numbers = numbers(result);
    let masks = masks(item, &numbers);
    let fields = numbers.iter().filter_map(|number| match number {
        Number::Field(name, _) => {
            let variable = params::variable(name);
            Some(quote!(let #variable = self.#name;))
        }
        _ => None,
    });
    let name = context.plan.place(result.named()?).name.text();
    let read = read::read_value(context, None, result);
    let write = write::write_value(context, result, &quote!(answer), false);
    Some(quote! {
        impl #bounds #applied {
            /// Reads the answer that all of `bytes` is. Its form depends on this call.
            ///
            /// # Errors
            ///
            /// Where `bytes` is not such an answer, or bytes follow it.
            pub fn answer_from_bytes(&self, bytes: &[u8]) -> ::core::result::Result<#answer, wire::DecodeError> {
                #masks
                #(#fields)*
                wire::decode_with(bytes, #name, |cursor| #read)
            }

            /// An answer to this call as bytes.
            ///
            /// # Panics
            ///
            /// Where the answer does not fit the call: it has not as many items, or other fields.
            #[must_use]
            pub fn answer_to_bytes(&self, answer: &#answer) -> #vec<u8> {
                #masks
                wire::encode_with(|mut w| { #write w })
            }
        }
    })
}

/// The numbers in a codec, each once.
fn numbers(codec: &Codec) -> Vec<&Number> {
    let mut numbers = Vec::new();
    for arg in codec.parts().into_iter().flat_map(Codec::args) {
        if let Arg::Number(number) = arg
            && !numbers.contains(&number)
        {
            numbers.push(number);
        }
    }
    numbers
}

/// The masks among the numbers, as they are written, the later before the earlier, which may depend on them.
fn masks(item: &Struct<'_>, numbers: &[&Number]) -> TokenStream {
    let mut used: Vec<&Mask<'_>> = Vec::new();
    for mask in item.masks() {
        let is_part = mask.condition.as_ref().is_some_and(|bit| used.iter().any(|used| used.local == bit.mask));
        if is_part || numbers.contains(&&Number::Mask(mask.local.clone())) {
            used.push(mask);
        }
    }
    let masks = used.into_iter().rev().map(|mask| masks::compute(item, mask));
    quote!(#(#masks)*)
}
