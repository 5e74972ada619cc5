//! What the reads and writes of a type with parameters are handed: a function for each type, a number for each `#`.

use crate::names::{self, Ident};
use crate::plan::model::{self, Number, Param};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// What writes are handed, as parameters of a function.
pub(super) fn of_write(params: &[Param]) -> TokenStream {
    declared(params, |name| {
        let write = names::write_param(name);
        quote!(#write: impl for<'a> Fn(&#name, wire::Writer<'a>) -> wire::Writer<'a> + Copy)
    })
}

/// What reads are handed, as parameters of a function.
pub(super) fn of_read(params: &[Param]) -> TokenStream {
    declared(params, |name| {
        let read = names::read_param(name);
        quote!(#read: impl Fn(&mut wire::Cursor<'_>) -> #name + Copy)
    })
}

fn declared(params: &[Param], of_type: impl Fn(&Ident) -> TokenStream) -> TokenStream {
    let declared = params.iter().map(|param| match param {
        Param::Type(name) => of_type(name),
        Param::Number(name) => quote!(#name: u32),
    });
    quote!(#(, #declared)*)
}

/// What a read or write that was handed `params` hands on; `of_type` names what reads or writes a type.
pub(super) fn args(params: &[Param], of_type: fn(&Ident) -> Ident) -> TokenStream {
    let args = params.iter().map(|param| match param {
        Param::Type(name) => of_type(name),
        Param::Number(name) => name.clone(),
    });
    quote!(#(, #args)*)
}

/// What writes are handed by the arguments' own `Wire`.
pub(super) fn own_writes(params: &[Param]) -> TokenStream {
    let own = model::types(params);
    quote!(#(, #own::write)*)
}

/// What reads are handed by the arguments' own `Wire`.
pub(super) fn own_reads(params: &[Param]) -> TokenStream {
    let own = model::types(params).map(|_| quote!(|cursor| cursor.read()));
    quote!(#(, #own)*)
}

/// `self.n`, where a value is written.
pub(super) fn written(number: &Number) -> TokenStream {
    match number {
        Number::Field(name, false) => quote!(self.#name),
        Number::Field(name, true) => quote!(self.#name.unwrap_or_default()),
        other => local(other),
    }
}

/// `n`, where a value is read.
pub(super) fn read(number: &Number) -> TokenStream {
    match number {
        Number::Field(name, is_optional) => {
            let variable = variable(name);
            if *is_optional { quote!(#variable.unwrap_or_default()) } else { quote!(#variable) }
        }
        other => local(other),
    }
}

/// The variable that a field goes through when it is read: its name, unless that is the function's parameter.
pub(super) fn variable(field: &Ident) -> Ident {
    field.other_than(&["cursor"])
}

fn local(number: &Number) -> TokenStream {
    match number {
        Number::Constant(number) => {
            let number = Literal::u32_unsuffixed(*number);
            quote!(#number)
        }
        Number::Mask(name) => quote!(#name.0),
        Number::Count(name) | Number::Param(name) | Number::Field(name, _) => quote!(#name),
    }
}
