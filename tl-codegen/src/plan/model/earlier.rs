//! Constructors of earlier layers, and what becomes of their values.

use super::{Codec, Member, StructId, TypeRef};
use crate::names::Ident;
use tl_parser::schema::Combinator;

/// A constructor of an earlier layer, whose values become those of a constructor of the schema.
pub(crate) struct Earlier<'a> {
    pub(crate) source: &'a Combinator,
    /// What its type became: whose decoder accepts it.
    pub(crate) ty: TypeRef,
    /// The position of the variant, where that is an enum.
    pub(crate) variant: Option<usize>,
    /// The struct of today's constructor; `None` for a unit variant.
    pub(crate) payload: Option<StructId>,
    /// What is on the wire, in order.
    pub(crate) members: Vec<EarlierMember<'a>>,
    /// The names of today's fields that the constructor does not have, with their zeros.
    pub(crate) missing: Vec<Missing>,
}

/// A part of the wire form of an [`Earlier`].
pub(crate) struct EarlierMember<'a> {
    pub(crate) member: Member<'a>,
    pub(crate) becomes: Becomes,
}

/// What becomes of a part of an earlier value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Becomes {
    /// It is a mask.
    Mask,
    /// Today's field of its name holds it.
    Same,
    /// Today's field of its name is optional, and holds it in `Some`.
    Wrapped,
    /// Today's field of its name is required, and holds it or its zero.
    OrZero,
    /// There is no such field today.
    Dropped,
}

/// A field of today that an earlier constructor does not have.
#[derive(Clone)]
pub(crate) struct Missing {
    pub(crate) name: Ident,
    pub(crate) tl_name: String,
    pub(crate) zero: Zero,
}

/// What a field holds that was not there.
#[derive(Clone)]
pub(crate) enum Zero {
    /// `None`
    Absent,
    /// `false`
    Unset,
    /// The zero of a codec.
    Of(Codec),
}
