//! The planned items and their codecs.
//!
//! Invariant: every combinator of the schema is in exactly one of [`Plan::structs`], a unit variant of [`Plan::enums`], or
//! [`Plan::skipped`].

mod codec;
mod earlier;

pub(crate) use codec::{Arg, Codec, Number, Primitive};
pub(crate) use earlier::{Becomes, Earlier, EarlierMember, Missing, Zero};

use crate::config::Config;
use crate::names::Ident;
use std::borrow::Cow;
use std::ops::Index;
use tl_parser::schema::{Combinator, Schema, Type};

/// Everything that will be emitted.
pub(crate) struct Plan<'a> {
    pub(crate) schema: &'a Schema,
    pub(crate) config: &'a Config,
    pub(crate) structs: Vec<Struct<'a>>,
    pub(crate) enums: Vec<Enum<'a>>,
    pub(crate) aliases: Vec<Alias<'a>>,
    /// The constructors of earlier layers that decoders accept.
    pub(crate) earlier: Vec<Earlier<'a>>,
    pub(crate) skipped: Vec<Skipped>,
}

impl<'a> Plan<'a> {
    /// The structs with their ids, in the order of the schema, constructors before functions.
    pub(crate) fn structs(&self) -> impl Iterator<Item = (StructId, &Struct<'a>)> {
        (0..).map(StructId).zip(&self.structs)
    }

    /// The enums with their ids, in the order of the schema.
    pub(crate) fn enums(&self) -> impl Iterator<Item = (EnumId, &Enum<'a>)> {
        (0..).map(EnumId).zip(&self.enums)
    }

    /// The functions with their ids, in the order of the schema.
    pub(crate) fn functions(&self) -> impl Iterator<Item = (StructId, &Struct<'a>)> {
        self.structs().filter(|(_, item)| item.place.kind == Kind::Functions)
    }

    /// The place of every item.
    pub(crate) fn places(&self) -> impl Iterator<Item = &Place> {
        let structs = self.structs.iter().map(|item| &item.place);
        let enums = self.enums.iter().map(|item| &item.place);
        structs.chain(enums).chain(self.aliases.iter().map(|alias| &alias.place))
    }

    /// The parameters of the item that a TL type became.
    pub(crate) fn params(&self, ty: TypeRef) -> &[Param] {
        match ty {
            TypeRef::Struct(id) => &self[id].params,
            TypeRef::Enum(id) => &self[id].params,
        }
    }

    /// The place of the item that a TL type became.
    pub(crate) fn place(&self, ty: TypeRef) -> &Place {
        match ty {
            TypeRef::Struct(id) => &self[id].place,
            TypeRef::Enum(id) => &self[id].place,
        }
    }
}

impl<'a> Index<StructId> for Plan<'a> {
    type Output = Struct<'a>;

    fn index(&self, id: StructId) -> &Struct<'a> {
        &self.structs[id.0]
    }
}

impl<'a> Index<EnumId> for Plan<'a> {
    type Output = Enum<'a>;

    fn index(&self, id: EnumId) -> &Enum<'a> {
        &self.enums[id.0]
    }
}

/// A definition that is not emitted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Skipped {
    /// Its TL name.
    pub name: String,
    /// Why.
    pub reason: String,
}

/// Names a [`Struct`] by its position in [`Plan::structs`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub(crate) struct StructId(pub(crate) usize);

/// Names an [`Enum`] by its position in [`Plan::enums`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub(crate) struct EnumId(pub(crate) usize);

/// What a TL type became.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub(crate) enum TypeRef {
    Struct(StructId),
    Enum(EnumId),
}

/// The modules that hold items of one kind.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub(crate) enum Kind {
    Types,
    Enums,
    Functions,
}

impl Kind {
    pub(crate) const ALL: [Self; 3] = [Self::Types, Self::Enums, Self::Functions];

    pub(crate) fn module(self) -> &'static str {
        match self {
            Self::Types => "types",
            Self::Enums => "enums",
            Self::Functions => "functions",
        }
    }
}

/// The path of an item: `functions::auth::ResendCode`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub(crate) struct Place {
    pub(crate) kind: Kind,
    /// The modules of the namespace.
    pub(crate) namespace: Vec<Ident>,
    pub(crate) name: Ident,
}

/// A constructor with fields, the sole constructor of a type, a function, or an item of a repetition.
pub(crate) struct Struct<'a> {
    pub(crate) place: Place,
    /// The definition; for an item of a repetition, one that is made up.
    pub(crate) source: Cow<'a, Combinator>,
    /// `None` for an item of a repetition, which has no boxed form.
    pub(crate) id: Option<u32>,
    /// The variables of `!X` fields.
    pub(crate) calls: Vec<Ident>,
    /// Those parameters of its type that it uses.
    pub(crate) params: Vec<Param>,
    pub(crate) members: Vec<Member<'a>>,
    /// What a function returns; `None` for a type's constructor.
    pub(crate) result: Option<Codec>,
}

impl Field<'_> {
    /// Whether there is a zero to write in its place. One that others are read with has none that fits them.
    pub(crate) fn has_zero(&self) -> bool {
        self.codec.has_zero() && !self.is_argument
    }
}

impl<'a> Struct<'a> {
    /// The TL name.
    pub(crate) fn tl_name(&self) -> String {
        self.source.name.to_string()
    }

    /// The type parameters.
    pub(crate) fn type_params(&self) -> impl Iterator<Item = &Ident> {
        self.calls.iter().chain(types(&self.params))
    }

    /// The fields of the Rust struct.
    pub(crate) fn fields(&self) -> impl Iterator<Item = &Field<'a>> + Clone {
        self.members.iter().filter_map(|member| match member {
            Member::Field(field) => Some(field),
            Member::Mask(mask) => mask.kept.as_ref(),
            Member::Count { .. } => None,
        })
    }

    /// The fields of the Rust struct that are always there.
    pub(crate) fn required(&self) -> impl Iterator<Item = &Field<'a>> + Clone {
        self.fields().filter(|field| matches!(field.presence, Presence::Required))
    }

    /// The fields that are on the wire as such: a kept mask is not.
    pub(crate) fn wire_fields(&self) -> impl Iterator<Item = &Field<'a>> + Clone {
        self.members.iter().filter_map(Member::field)
    }

    pub(crate) fn masks(&self) -> impl Iterator<Item = &Mask<'a>> {
        self.members.iter().filter_map(|member| match member {
            Member::Mask(mask) => Some(mask),
            Member::Field(_) | Member::Count { .. } => None,
        })
    }
}

/// A parameter of a type, as it is called in all items of the type.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Param {
    /// `{t:Type}`: a type parameter.
    Type(Ident),
    /// `{n:#}`: a number that reads and writes are handed, and that is no part of the value.
    Number(Ident),
}

impl Param {
    pub(crate) fn name(&self) -> &Ident {
        match self {
            Self::Type(name) | Self::Number(name) => name,
        }
    }
}

/// The type parameters among some parameters.
pub(crate) fn types(params: &[Param]) -> impl Iterator<Item = &Ident> {
    params.iter().filter_map(|param| match param {
        Param::Type(name) => Some(name),
        Param::Number(_) => None,
    })
}

/// Whether one of the parameters is a number.
pub(crate) fn has_number(params: &[Param]) -> bool {
    params.iter().any(|param| matches!(param, Param::Number(_)))
}

/// A part of the wire form.
pub(crate) enum Member<'a> {
    /// A `#` that conditions name: computed when writing.
    Mask(Mask<'a>),
    /// A `#` that a repetition counts with: computed when writing.
    Count {
        /// The local variable that holds it.
        local: Ident,
        /// The position in [`Struct::members`] of what it counts.
        repetition: usize,
    },
    Field(Field<'a>),
}

impl<'a> Member<'a> {
    pub(crate) fn field(&self) -> Option<&Field<'a>> {
        match self {
            Self::Field(field) => Some(field),
            Self::Mask(_) | Self::Count { .. } => None,
        }
    }

    /// Whether this is a `#` that is always there and not a field.
    pub(crate) fn is_required_hash(&self) -> bool {
        match self {
            Self::Mask(mask) => mask.condition.is_none(),
            Self::Count { .. } => true,
            Self::Field(_) => false,
        }
    }
}

/// A mask of optional fields.
pub(crate) struct Mask<'a> {
    /// The local variable that holds it.
    pub(crate) local: Ident,
    /// The bit that says whether the mask itself is there.
    pub(crate) condition: Option<Bit>,
    /// The bits that decide about members, in ascending order.
    pub(crate) bits: Vec<BitUse>,
    /// The field for its other bits, where the configuration keeps them or others are read and written with it.
    pub(crate) kept: Option<Field<'a>>,
}

impl Mask<'_> {
    /// The bits that follow from members. Where others are read and written with the mask, that of another mask does not: one
    /// that is there may be 0.
    pub(crate) fn known_bits(&self, members: &[Member<'_>]) -> impl Iterator<Item = u32> {
        let is_argument = self.kept.as_ref().is_some_and(|kept| kept.is_argument);
        let is_mask = |member: &usize| matches!(members[*member], Member::Mask(_));
        let known = self.bits.iter().filter(move |used| !(is_argument && used.members.iter().any(is_mask)));
        known.map(|used| used.bit)
    }
}

/// A bit of a mask, and which members it decides about.
pub(crate) struct BitUse {
    pub(crate) bit: u32,
    /// Positions in [`Struct::members`].
    pub(crate) members: Vec<usize>,
}

/// A bit of the mask in a local variable.
#[derive(Clone)]
pub(crate) struct Bit {
    pub(crate) mask: Ident,
    /// Whether the mask is a parameter, which says what there is; else it follows from what there is.
    pub(crate) is_given: bool,
    pub(crate) bit: u32,
    /// Whether the schema names no bit: any will do when reading, and `bit` is the one to write.
    pub(crate) any: bool,
    /// Whether other members depend on the same bit.
    pub(crate) shared: bool,
}

/// A field of a struct.
pub(crate) struct Field<'a> {
    pub(crate) name: Ident,
    pub(crate) source: &'a tl_parser::schema::Field,
    pub(crate) presence: Presence,
    pub(crate) codec: Codec,
    /// Whether it is a `#` that others are read and written with.
    pub(crate) is_argument: bool,
}

/// Whether a field is on the wire, and how its type says so.
#[derive(Clone)]
pub(crate) enum Presence {
    /// Always: `T`.
    Required,
    /// Where the bit is set: `Option<T>`.
    Optional(Bit),
    /// The bit is all there is: `bool`.
    Flag(Bit),
}

/// A type with several constructors.
pub(crate) struct Enum<'a> {
    pub(crate) place: Place,
    pub(crate) source: &'a Type,
    /// Those parameters of the type that a variant uses.
    pub(crate) params: Vec<Param>,
    pub(crate) variants: Vec<Variant<'a>>,
}

impl Enum<'_> {
    /// The TL name.
    pub(crate) fn tl_name(&self) -> String {
        self.source.name.to_string()
    }

    /// The variants that have a struct, with it.
    pub(crate) fn payloads(&self) -> impl Iterator<Item = (&Variant<'_>, StructId)> {
        self.variants.iter().filter_map(|variant| Some((variant, variant.payload?)))
    }

    /// The variants without fields.
    pub(crate) fn units(&self) -> impl Iterator<Item = &Variant<'_>> {
        self.variants.iter().filter(|variant| variant.payload.is_none())
    }
}

/// A constructor of an [`Enum`].
pub(crate) struct Variant<'a> {
    pub(crate) name: Ident,
    pub(crate) source: &'a Combinator,
    pub(crate) id: u32,
    /// `None` for a constructor without fields.
    pub(crate) payload: Option<StructId>,
}

impl Variant<'_> {
    /// The TL name.
    pub(crate) fn tl_name(&self) -> String {
        self.source.name.to_string()
    }
}

/// The name of a type whose sole constructor is called differently.
pub(crate) struct Alias<'a> {
    pub(crate) place: Place,
    pub(crate) source: &'a Type,
    pub(crate) target: StructId,
}
