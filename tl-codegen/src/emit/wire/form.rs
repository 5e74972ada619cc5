//! Which methods of the runtime fit a codec.

use crate::plan::model::{Arg, Codec};

/// Which methods of the runtime's `Wire` write a codec.
pub(super) enum Form {
    /// `write` and `read`
    Boxed,
    /// `write_bare` and `read_bare`
    Bare,
    /// None: it has no type of its own.
    Other,
}

pub(super) fn form(codec: &Codec) -> Form {
    match codec {
        Codec::Primitive(_) | Codec::True | Codec::Blob | Codec::Call(_) => Form::Boxed,
        Codec::Named { args, .. } if !args.iter().all(is_boxed) => Form::Other,
        Codec::Named { boxed: true, .. } => Form::Boxed,
        Codec::Named { boxed: false, .. } => Form::Bare,
        Codec::Vector { boxed, item } => match (form(item), boxed) {
            (Form::Boxed, true) => Form::Boxed,
            (Form::Boxed, false) => Form::Bare,
            _ => Form::Other,
        },
        Codec::BoxedPrimitive { .. } | Codec::Param(_) | Codec::Array { .. } | Codec::Repeat { .. } => Form::Other,
    }
}

/// Whether an argument is in the form that its own `Wire` gives it.
fn is_boxed(arg: &Arg) -> bool {
    arg.ty().is_some_and(|codec| matches!(form(codec), Form::Boxed))
}

pub(super) fn is_named(codec: &Codec) -> bool {
    matches!(codec, Codec::Named { .. })
}
