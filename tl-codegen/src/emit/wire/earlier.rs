//! Constructors of earlier layers: how the decoders of their types read them.

use super::params;
use super::read::{read_field, read_to_variable};
use crate::config::Surface;
use crate::emit::context::Context;
use crate::emit::types::{self, hex};
use crate::names::{self, Ident};
use crate::plan::model::{Becomes, Codec, Earlier, EarlierMember, Field, Mask, Member, Presence, Primitive};
use crate::plan::model::{StructId, TypeRef, Zero};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

/// Whether there is an earlier constructor of the type.
pub(in crate::emit) fn has_readers(context: &Context<'_>, ty: TypeRef) -> bool {
    of_type(context, ty).next().is_some()
}

/// `impl enums::Chat { … }` with a function for every earlier constructor of the type.
pub(in crate::emit) fn readers(context: &Context<'_>, ty: TypeRef) -> TokenStream {
    let readers = of_type(context, ty).map(|earlier| reader(context, earlier));
    let path = types::path(context.plan.place(ty));
    quote!(impl #path { #(#readers)* })
}

/// The arms that call these functions, in the `match` of an id.
pub(super) fn arms<'a>(context: &'a Context<'_>, ty: TypeRef) -> impl Iterator<Item = TokenStream> + use<'a> {
    let gate = gate(context);
    of_type(context, ty).map(move |earlier| {
        let arm = arm(earlier);
        quote!(#gate #arm)
    })
}

/// `0x1c32b11c => Self::channel_1c32b11c(cursor)`
fn arm(earlier: &Earlier<'_>) -> TokenStream {
    let (id, name) = (hex(earlier.source.id), name(earlier));
    quote!(#id => Self::#name(cursor))
}

/// How the boxed form is read of a struct that has earlier constructors: by its id. `None` if it has none.
pub(super) fn boxed_read(context: &Context<'_>, id: StructId) -> Option<TokenStream> {
    let gate = gate(context);
    let arms: Vec<TokenStream> = of_type(context, TypeRef::Struct(id)).map(arm).collect();
    (!arms.is_empty()).then(|| {
        quote! {
            #gate
            #[inline]
            extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
                let id = cursor.enter(Self::TL_NAME);
                let value = match id {
                    Self::ID => Self::read_bare(cursor),
                    #(#arms,)*
                    _ => cursor.unknown(id, Self::TL_NAME),
                };
                cursor.leave(id);
                value
            }
        }
    })
}

/// The ids of all earlier constructors and their names, sorted.
pub(in crate::emit) fn names(context: &Context<'_>) -> Vec<(u32, String)> {
    let names = context.plan.earlier.iter().map(|earlier| (earlier.source.id, earlier.source.name.to_string()));
    let mut names: Vec<(u32, String)> = names.collect();
    names.sort();
    names
}

/// `#[cfg(feature = "compat")]`, or nothing.
pub(in crate::emit) fn gate(context: &Context<'_>) -> Option<TokenStream> {
    (context.plan.config.compat == Surface::Feature).then(|| quote!(#[cfg(feature = "compat")]))
}

fn of_type<'a>(context: &'a Context<'_>, ty: TypeRef) -> impl Iterator<Item = &'a Earlier<'a>> + use<'a> {
    context.plan.earlier.iter().filter(move |earlier| earlier.ty == ty)
}

fn name(earlier: &Earlier<'_>) -> Ident {
    names::earlier_reader(&earlier.source.name, earlier.source.id)
}

/// `pub(crate) extern "C" fn channel_1c32b11c(…) -> Self { … }`
fn reader(context: &Context<'_>, earlier: &Earlier<'_>) -> TokenStream {
    let (name, id) = (name(earlier), earlier.source.id);
    let doc = format!(" `{}#{id:08x}`, without its id.", earlier.source.name);
    let cursor = if earlier.members.is_empty() { quote!(_) } else { quote!(cursor) };
    let body = body(context, earlier);
    quote! {
        #[doc = #doc]
        pub(crate) extern "C" fn #name(#cursor: &mut wire::Cursor<'_>) -> Self { #body }
    }
}

/// Every member in its order: up to the last one that is not a field of today through variables, the rest in place.
fn body(context: &Context<'_>, earlier: &Earlier<'_>) -> TokenStream {
    let is_no_field = |member: &EarlierMember<'_>| matches!(member.becomes, Becomes::Mask | Becomes::Dropped);
    let split = earlier.members.iter().rposition(is_no_field).map_or(0, |index| index + 1);
    let lets = earlier.members[..split].iter().filter_map(|member| variable(context, earlier, member));
    let fields = earlier.members.iter().enumerate().filter_map(|(index, member)| {
        let field = kept(member)?;
        let value = if index < split {
            params::variable(&field.name).into_token_stream()
        } else {
            read_field(context, earlier.payload, field)
        };
        Some(initial(context, &field.name, value, member.becomes))
    });
    let missing = earlier.missing.iter().map(|missing| {
        let (name, zero) = (&missing.name, zero(context, &missing.zero));
        quote!(#name: #zero)
    });
    let value = value(context, earlier, fields.chain(missing).collect());
    quote!(#(#lets)* #value)
}

/// The field, if one of today holds it.
fn kept<'m, 'a>(member: &'m EarlierMember<'a>) -> Option<&'m Field<'a>> {
    member.member.field().filter(|_| member.becomes != Becomes::Dropped)
}

/// The statement that reads a member; nothing for a flag that is dropped.
fn variable(context: &Context<'_>, earlier: &Earlier<'_>, member: &EarlierMember<'_>) -> Option<TokenStream> {
    match (&member.member, member.becomes) {
        (Member::Mask(mask), _) if !is_used(earlier, mask) => Some(quote!(cursor.flags();)),
        (Member::Field(Field { presence: Presence::Flag(_), .. }), Becomes::Dropped) => None,
        (Member::Field(field), Becomes::Dropped) => {
            let (ty, value) = (dropped_type(context, field), read_field(context, earlier.payload, field));
            Some(quote!(let _: #ty = #value;))
        }
        (member, _) => Some(read_to_variable(context, earlier.payload, member)),
    }
}

/// Whether something that is read depends on a mask.
fn is_used(earlier: &Earlier<'_>, mask: &Mask<'_>) -> bool {
    earlier.members.iter().any(|member| match &member.member {
        Member::Mask(other) => other.condition.as_ref().is_some_and(|bit| bit.mask == mask.local),
        Member::Field(field) => match &field.presence {
            Presence::Required => false,
            Presence::Optional(bit) => bit.mask == mask.local,
            Presence::Flag(bit) => bit.mask == mask.local && member.becomes != Becomes::Dropped,
        },
        Member::Count { .. } => false,
    })
}

fn dropped_type(context: &Context<'_>, field: &Field<'_>) -> TokenStream {
    let ty = context.codec_type(&field.codec);
    if matches!(field.presence, Presence::Required) {
        return ty;
    }
    let option = context.std("Option");
    quote!(#option<#ty>)
}

/// `name: value`
fn initial(context: &Context<'_>, name: &Ident, value: TokenStream, becomes: Becomes) -> TokenStream {
    match becomes {
        Becomes::Wrapped => {
            let some = context.std("Some");
            quote!(#name: #some(#value))
        }
        Becomes::OrZero => quote!(#name: #value.unwrap_or_default()),
        _ if value.to_string() == name.to_string() => quote!(#name),
        _ => quote!(#name: #value),
    }
}

/// Today's value with these fields.
fn value(context: &Context<'_>, earlier: &Earlier<'_>, fields: Vec<TokenStream>) -> TokenStream {
    let body = if fields.is_empty() { quote!() } else { quote!({ #(#fields),* }) };
    let TypeRef::Enum(id) = earlier.ty else { return quote!(Self #body) };
    let variant = &context.plan[id].variants[earlier.variant.expect("the variant of an enum")].name;
    match earlier.payload {
        None => quote!(Self::#variant),
        Some(payload) => {
            let path = types::path(&context.plan[payload].place);
            let pointer = context.std("Box");
            let value = quote!(#path #body);
            let is_indirect = context.layout.is_indirect(payload);
            if is_indirect { quote!(Self::#variant(#pointer::new(#value))) } else { quote!(Self::#variant(#value)) }
        }
    }
}

fn zero(context: &Context<'_>, zero: &Zero) -> TokenStream {
    match zero {
        Zero::Absent => context.std("None"),
        Zero::Unset => quote!(false),
        Zero::Of(codec) => zero_of(context, codec),
    }
}

fn zero_of(context: &Context<'_>, codec: &Codec) -> TokenStream {
    let empty = |name| {
        let ty = context.std(name);
        quote!(#ty::new())
    };
    match codec {
        Codec::Vector { .. } => empty("Vec"),
        Codec::True => quote!(wire::True),
        Codec::Primitive(primitive) | Codec::BoxedPrimitive { primitive, .. } => match primitive {
            Primitive::Int | Primitive::Long | Primitive::Nat => quote!(0),
            Primitive::Double | Primitive::Float => quote!(0.0),
            Primitive::Bool => quote!(false),
            Primitive::String => empty("String"),
            Primitive::Bytes => empty("Vec"),
            Primitive::Unit => quote!(()),
            Primitive::Fixed(len) => {
                let len = Literal::u32_unsuffixed(*len);
                quote!([0; #len])
            }
        },
        _ => unreachable!("the plan has a zero for the codec"),
    }
}
