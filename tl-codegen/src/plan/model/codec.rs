//! How values are written.

use super::TypeRef;
use crate::names::Ident;

/// How a value is written, and thereby its Rust type.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Codec {
    Primitive(Primitive),
    /// `True`: a constructor id alone.
    True,
    /// A primitive after its constructor id (`Int`).
    BoxedPrimitive {
        primitive: Primitive,
        id: u32,
        name: String,
    },
    Named {
        ty: TypeRef,
        boxed: bool,
        /// As many as the item has parameters.
        args: Vec<Arg>,
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
    /// `n*[ int ]`
    Repeat {
        count: Number,
        item: Box<Codec>,
    },
    /// A value of the type that this type parameter is.
    Param(Ident),
    /// The rest of the input.
    Blob,
    /// A call of the type of this variable.
    Call(Ident),
}

impl Codec {
    /// The codec itself, or that of the items within, however deep.
    pub(crate) fn innermost(&self) -> &Self {
        match self {
            Self::Vector { item, .. } | Self::Array { item, .. } | Self::Repeat { item, .. } => item.innermost(),
            _ => self,
        }
    }

    /// The type that values of this codec are, or are made of.
    pub(crate) fn named(&self) -> Option<TypeRef> {
        match self.innermost() {
            Self::Named { ty, .. } => Some(*ty),
            _ => None,
        }
    }

    /// The value that the codec writes, with an id or without.
    fn primitive(&self) -> Option<Primitive> {
        match self {
            Self::Primitive(primitive) | Self::BoxedPrimitive { primitive, .. } => Some(*primitive),
            _ => None,
        }
    }

    pub(crate) fn is_integer(&self) -> bool {
        matches!(self.primitive(), Some(Primitive::Int | Primitive::Long | Primitive::Nat))
    }

    pub(crate) fn is_long(&self) -> bool {
        self.primitive() == Some(Primitive::Long)
    }

    pub(crate) fn is_float(&self) -> bool {
        matches!(self.primitive(), Some(Primitive::Double | Primitive::Float))
    }

    /// Whether the value is a string or bytes.
    pub(crate) fn is_text(&self) -> bool {
        matches!(self.primitive(), Some(Primitive::String | Primitive::Bytes))
    }

    /// The arguments of the type that values of this codec are.
    pub(crate) fn args(&self) -> impl Iterator<Item = &Arg> {
        let args: &[Arg] = match self {
            Self::Named { args, .. } => args,
            _ => &[],
        };
        args.iter()
    }

    /// The codec itself and all that it is made of: items and arguments, however deep.
    pub(crate) fn parts(&self) -> Vec<&Self> {
        let within = match self {
            Self::Vector { item, .. } | Self::Array { item, .. } | Self::Repeat { item, .. } => item.parts(),
            _ => self.args().filter_map(Arg::ty).flat_map(Self::parts).collect(),
        };
        [self].into_iter().chain(within).collect()
    }

    /// Whether values are read and written with a number.
    pub(crate) fn has_number(&self) -> bool {
        self.parts().into_iter().flat_map(Self::args).any(|arg| matches!(arg, Arg::Number(_)))
    }

    /// The types that values of this codec are, or are made of, the arguments of types included.
    pub(crate) fn types(&self) -> impl Iterator<Item = TypeRef> {
        self.parts().into_iter().filter_map(|part| match part {
            Self::Named { ty, .. } => Some(*ty),
            _ => None,
        })
    }

    /// The same codec with other ones in place of those that `replace` knows.
    pub(crate) fn replaced(&self, replace: &impl Fn(&Self) -> Option<Self>) -> Self {
        if let Some(codec) = replace(self) {
            return codec;
        }
        let mut codec = self.clone();
        match &mut codec {
            Self::Vector { item, .. } | Self::Array { item, .. } | Self::Repeat { item, .. } => {
                **item = item.replaced(replace);
            }
            Self::Named { args, .. } => args.iter_mut().for_each(|arg| {
                if let Arg::Type(codec) = arg {
                    *codec = codec.replaced(replace);
                }
            }),
            _ => {}
        }
        codec
    }

    /// Whether the Rust type is `Copy`.
    pub(crate) fn is_copy(&self) -> bool {
        match self {
            Self::Primitive(_) | Self::BoxedPrimitive { .. } => !self.is_text(),
            Self::True => true,
            Self::Array { item, .. } => item.is_copy(),
            Self::Vector { .. }
            | Self::Repeat { .. }
            | Self::Named { .. }
            | Self::Param(_)
            | Self::Blob
            | Self::Call(_) => false,
        }
    }

    /// Whether there is a zero to write in place of a value: 0, false, or what is empty.
    pub(crate) fn has_zero(&self) -> bool {
        match self {
            Self::Primitive(primitive) | Self::BoxedPrimitive { primitive, .. } => *primitive != Primitive::Fixed(64),
            Self::True | Self::Vector { .. } | Self::Repeat { count: Number::Count(_), .. } => true,
            Self::Array { len, item } => *len <= 32 && item.has_zero(),
            Self::Repeat { .. } | Self::Named { .. } | Self::Param(_) | Self::Blob | Self::Call(_) => false,
        }
    }
}

/// An argument of a type.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Arg {
    Type(Codec),
    Number(Number),
}

impl Arg {
    pub(crate) fn ty(&self) -> Option<&Codec> {
        match self {
            Self::Type(codec) => Some(codec),
            Self::Number(_) => None,
        }
    }
}

/// A number that a value is read and written with.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Number {
    Constant(u32),
    /// A `#` that is a field of the Rust struct, and whether it may be absent, which is 0.
    Field(Ident, bool),
    /// The mask in a local variable.
    Mask(Ident),
    /// The count in a local variable, which follows from what it counts.
    Count(Ident),
    /// A parameter.
    Param(Ident),
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
