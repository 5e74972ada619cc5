//! From TL types to codecs: the wire form of each value.

use super::items::Items;
use super::model::{Codec, Kind, Primitive};
use super::repeated::RepeatedItems;
use crate::names::{self, Ident};
use crate::unsupported::Unsupported;
use tl_parser::schema::{Builtin, Combinator, Expr, Field, Named, ParamKind, Schema, Var};
use tl_parser::{Diagnostic, Span};

/// Finds the codecs of one definition.
pub(super) struct CodecFinder<'a, 's> {
    pub(super) schema: &'a Schema,
    pub(super) items: &'s Items,
    pub(super) kind: Kind,
    pub(super) combinator: &'a Combinator,
    /// Its fields, or those of a repetition in it.
    pub(super) fields: &'a [Field],
    pub(super) repeated: &'s RepeatedItems<'a>,
}

impl<'a> CodecFinder<'a, '_> {
    /// The type variables of a function; each must be the type of a `!X` field. A constructor holds any call.
    pub(super) fn generics(&self) -> Result<Vec<Ident>, Vec<Diagnostic>> {
        let mut errors = Vec::new();
        let mut generics = Vec::new();
        for (index, param) in self.combinator.params.iter().enumerate() {
            let is_call = |field: &Field| field.bang && field.ty == Expr::Var(Var::Param(index));
            if param.kind == ParamKind::Type && self.combinator.fields.iter().any(is_call) {
                generics.extend((self.kind == Kind::Functions).then(|| self.generic(index)));
            } else {
                let message = format!("the parameter `{}` is not the type of a `!{0}` field", param.name);
                errors.push(Unsupported::Parameter.at(param.span, message));
            }
        }
        if errors.is_empty() { Ok(generics) } else { Err(errors) }
    }

    fn generic(&self, index: usize) -> Ident {
        Ident::new(&names::type_name(&self.combinator.params[index].name))
    }

    /// The codec of a field that is there.
    pub(super) fn field(&self, field: &Field) -> Result<Codec, Diagnostic> {
        match &field.ty {
            Expr::Var(Var::Param(index)) if field.bang && self.kind == Kind::Functions => {
                Ok(Codec::Call(self.generic(*index)))
            }
            _ if field.bang => Ok(Codec::Blob),
            Expr::Nat => Ok(Codec::Primitive(Primitive::Nat)),
            Expr::Named(named) => self.named(named, field.span),
            Expr::Var(_) => {
                Err(Unsupported::Parameter.at(field.span, "a variable becomes Rust only as a call, written `!X`"))
            }
            Expr::Number(_) | Expr::Sum(..) | Expr::Repeat(_) => {
                Err(Unsupported::Repetition.at(field.span, "a number or repetition cannot be inside a type"))
            }
        }
    }

    fn named(&self, named: &Named, span: Span) -> Result<Codec, Diagnostic> {
        let ty = &self.schema[named.ty];
        if let Some(builtin) = ty.builtin {
            return self.builtin(builtin, named, span);
        }
        if !ty.params.is_empty() {
            let message = format!("`{}` has parameters: of such types only `Vector` becomes Rust", ty.name);
            return Err(Unsupported::DependentType.at(span, message));
        }
        match self.items.get(named.ty) {
            Some(item) => Ok(Codec::Named { ty: item, boxed: named.boxed }),
            None => {
                let message = format!("`{}` has no constructor that can be emitted", ty.name);
                Err(Unsupported::EmptyType.at(span, message))
            }
        }
    }

    fn builtin(&self, builtin: Builtin, named: &Named, span: Span) -> Result<Codec, Diagnostic> {
        let primitive = match builtin {
            Builtin::Vector => return self.vector(named, span),
            Builtin::Object | Builtin::Function => return Ok(Codec::Blob),
            Builtin::Bool => return Ok(Codec::Primitive(Primitive::Bool)),
            Builtin::True if named.boxed => return Ok(Codec::True),
            Builtin::True => Primitive::Unit,
            Builtin::Int => Primitive::Int,
            Builtin::Long => Primitive::Long,
            Builtin::Double => Primitive::Double,
            Builtin::Float => Primitive::Float,
            Builtin::String => Primitive::String,
            Builtin::Bytes => Primitive::Bytes,
            Builtin::Int128 => Primitive::Fixed(16),
            Builtin::Int256 => Primitive::Fixed(32),
            Builtin::Int512 => Primitive::Fixed(64),
        };
        match self.schema.boxed_id(named.ty).filter(|_| named.boxed) {
            Some(id) => Ok(Codec::BoxedPrimitive { primitive, id, name: self.schema[named.ty].name.to_string() }),
            None => Ok(Codec::Primitive(primitive)),
        }
    }

    fn vector(&self, named: &Named, span: Span) -> Result<Codec, Diagnostic> {
        let item = match named.args.as_slice() {
            [Expr::Named(item)] => self.named(item, span)?,
            [Expr::Nat] => Codec::Primitive(Primitive::Nat),
            _ => return Err(Unsupported::Parameter.at(span, "the items of a vector must be of a type that is known")),
        };
        Ok(Codec::Vector { boxed: named.boxed, item: Box::new(item) })
    }

    /// What a function returns: always a boxed value.
    pub(super) fn result(&self) -> Result<Codec, Diagnostic> {
        let span = self.combinator.span;
        match &self.combinator.result {
            Expr::Var(Var::Param(index)) => Ok(Codec::Call(self.generic(*index))),
            Expr::Named(named) => self.named(named, span),
            _ => unreachable!("a result is a type or a variable"),
        }
    }
}
