//! The plan: which Rust items a schema becomes, with every name and every codec decided.
//!
//! This is the phase that refuses. Whatever Rust, or the wire format of this workspace, cannot represent is a diagnostic at
//! the construct; what a [`Plan`] holds can be emitted without another question.
//!
//! Invariant: every combinator of the schema is in exactly one of [`Plan::structs`], a unit variant of [`Plan::enums`], or
//! [`Plan::skipped`].

mod codec;
mod fields;
mod resolve;

pub(crate) use resolve::plan;

use crate::{Config, Skipped};
use proc_macro2::Ident;
use tl_parser::schema::{Combinator, Schema, Type};

/// Everything that will be emitted.
pub(crate) struct Plan<'a> {
    pub(crate) schema: &'a Schema,
    pub(crate) config: &'a Config,
    pub(crate) structs: Vec<Struct<'a>>,
    pub(crate) enums: Vec<Enum<'a>>,
    pub(crate) aliases: Vec<Alias<'a>>,
    pub(crate) skipped: Vec<Skipped>,
}

impl Plan<'_> {
    /// The functions, in the order of the schema.
    pub(crate) fn functions(&self) -> impl Iterator<Item = StructId> + '_ {
        let is_function = |(_, item): &(usize, &Struct<'_>)| item.place.kind == Kind::Functions;
        self.structs.iter().enumerate().filter(is_function).map(|(index, _)| StructId(index))
    }
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

/// The modules in which items of one kind stand.
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

/// Where an item stands: `functions::auth::ResendCode`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub(crate) struct Place {
    pub(crate) kind: Kind,
    /// The modules of the namespace, as Rust names.
    pub(crate) namespace: Vec<String>,
    pub(crate) name: String,
}

/// A constructor with fields, the sole constructor of a type, or a function.
pub(crate) struct Struct<'a> {
    pub(crate) place: Place,
    pub(crate) source: &'a Combinator,
    pub(crate) id: u32,
    /// The variables of `!X` fields.
    pub(crate) generics: Vec<Ident>,
    pub(crate) members: Vec<Member<'a>>,
    /// What a function returns; `None` for a type's constructor.
    pub(crate) result: Option<Codec>,
}

impl Struct<'_> {
    pub(crate) fn fields(&self) -> impl Iterator<Item = &Field<'_>> {
        self.members.iter().filter_map(|member| match member {
            Member::Field(field) => Some(field),
            Member::Mask(mask) => mask.kept.as_ref(),
            Member::Count { .. } => None,
        })
    }

    /// The fields that are on the wire as such.
    pub(crate) fn wire_fields(&self) -> impl Iterator<Item = &Field<'_>> + Clone {
        self.members.iter().filter_map(|member| match member {
            Member::Field(field) => Some(field),
            _ => None,
        })
    }

    pub(crate) fn masks(&self) -> impl Iterator<Item = &Mask<'_>> {
        self.members.iter().filter_map(|member| match member {
            Member::Mask(mask) => Some(mask),
            _ => None,
        })
    }
}

/// What stands on the wire, in its order.
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

impl Member<'_> {
    /// Whether this is a `#` that is always there and no field.
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
    /// When it is there itself.
    pub(crate) condition: Option<Bit>,
    /// The bits that stand for something, in ascending order.
    pub(crate) bits: Vec<BitUse>,
    /// The field for its other bits, where the configuration keeps them.
    pub(crate) kept: Option<Field<'a>>,
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
    pub(crate) bit: u32,
    /// Whether the schema names no bit: any will do when reading, and `bit` is the one to write.
    pub(crate) any: bool,
    /// Whether other members hang on the same bit.
    pub(crate) shared: bool,
}

/// A field of a struct.
pub(crate) struct Field<'a> {
    pub(crate) name: Ident,
    pub(crate) source: &'a tl_parser::schema::Field,
    pub(crate) presence: Presence,
    pub(crate) codec: Codec,
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

/// How a value is written, and thereby its Rust type.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Codec {
    Primitive(Primitive),
    /// `True`: a constructor id alone.
    True,
    /// A primitive behind its constructor id (`Int`).
    BoxedPrimitive {
        primitive: Primitive,
        id: u32,
        name: String,
    },
    Named {
        ty: TypeRef,
        boxed: bool,
    },
    Vector {
        boxed: bool,
        item: Box<Codec>,
    },
    /// `4*[ int ]`
    Array {
        len: u32,
        item: Box<Codec>,
    },
    /// `n*[ int ]`, counted by the local variable.
    Repeat {
        count: Ident,
        item: Box<Codec>,
    },
    /// The rest of the input.
    Blob,
    /// A call of the type of this variable.
    Call(Ident),
}

impl Codec {
    /// The type that values of this codec are, or are made of.
    pub(crate) fn named(&self) -> Option<TypeRef> {
        match self {
            Self::Named { ty, .. } => Some(*ty),
            Self::Vector { item, .. } | Self::Array { item, .. } | Self::Repeat { item, .. } => item.named(),
            _ => None,
        }
    }

    /// The primitive that values of this codec are, or are made of.
    pub(crate) fn primitive(&self) -> Option<Primitive> {
        match self {
            Self::Primitive(primitive) | Self::BoxedPrimitive { primitive, .. } => Some(*primitive),
            Self::Vector { item, .. } | Self::Array { item, .. } | Self::Repeat { item, .. } => item.primitive(),
            _ => None,
        }
    }
}

/// A value that the runtime reads and writes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Primitive {
    Int,
    Long,
    Nat,
    Double,
    Float,
    Bool,
    String,
    Bytes,
    /// `int128`, `int256`, `int512`: so many bytes
    Fixed(u32),
    /// `true`
    Unit,
}

/// A type with several constructors.
pub(crate) struct Enum<'a> {
    pub(crate) place: Place,
    pub(crate) source: &'a Type,
    pub(crate) variants: Vec<Variant<'a>>,
}

/// A constructor of an [`Enum`].
pub(crate) struct Variant<'a> {
    pub(crate) name: Ident,
    pub(crate) source: &'a Combinator,
    pub(crate) id: u32,
    /// `None` for a constructor without fields.
    pub(crate) payload: Option<StructId>,
}

/// The name of a type whose sole constructor is called differently.
pub(crate) struct Alias<'a> {
    pub(crate) place: Place,
    pub(crate) source: &'a Type,
    pub(crate) target: StructId,
}
