//! From TL types to codecs: the wire form of each value.

use super::items::Items;
use super::model::{Arg, Codec, Kind, Number, Param, Primitive};
use super::params::Params;
use super::repeated::RepeatedItems;
use super::uses::Uses;
use crate::config::Config;
use crate::names::{self, Ident};
use crate::unsupported::{Unsupported, all};
use tl_parser::schema::{Builtin, Combinator, Expr, Field, Named, ParamKind, Schema, Var};
use tl_parser::{Diagnostic, Span};

/// What the codecs of all definitions are found with.
#[derive(Clone, Copy)]
pub(super) struct Known<'a, 's> {
    pub(super) schema: &'a Schema,
    pub(super) config: &'a Config,
    pub(super) items: &'s Items,
    pub(super) params: &'s Params,
    pub(super) repeated: &'s RepeatedItems<'a>,
}

impl<'a> Known<'a, '_> {
    /// What finds the codecs of `fields`, which are those of a definition, or of a repetition in it.
    pub(super) fn finder<'u>(
        &'u self,
        kind: Kind,
        (owner, combinator): (Kind, &'a Combinator),
        fields: &'a [Field],
        uses: &'u Uses,
    ) -> CodecFinder<'a, 'u> {
        CodecFinder { known: *self, kind, owner, combinator, fields, uses, depth: 0, is_result: false }
    }
}

/// Finds the codecs of one definition.
#[derive(Clone, Copy)]
pub(super) struct CodecFinder<'a, 's> {
    pub(super) known: Known<'a, 's>,
    /// Of the struct.
    pub(super) kind: Kind,
    /// Of the definition.
    pub(super) owner: Kind,
    pub(super) combinator: &'a Combinator,
    /// Its fields, or those of a repetition in it.
    pub(super) fields: &'a [Field],
    pub(super) uses: &'s Uses,
    /// In how many repetitions of `fields` a codec is looked for.
    pub(super) depth: usize,
    /// Whether it is for the result of a function, where the variable of a call is what the call answers.
    pub(super) is_result: bool,
}

impl<'a> CodecFinder<'a, '_> {
    /// The same for what a repetition repeats.
    pub(super) fn within(&self) -> Self {
        Self { depth: self.depth + 1, ..*self }
    }

    /// The type variables of a function; each must be the type of a `!X` field. A constructor holds any call.
    pub(super) fn calls(&self) -> Result<Vec<Ident>, Vec<Diagnostic>> {
        all(self.combinator.params.iter().enumerate().filter_map(|(index, param)| {
            let is_call = |field: &Field| field.bang && field.ty == Expr::Var(Var::Param(index));
            let is_call = param.kind == ParamKind::Type && self.combinator.fields.iter().any(is_call);
            match self.kind {
                Kind::Functions if is_call => Some(Ok(self.call(index))),
                Kind::Types | Kind::Enums if is_call || self.is_of_result(index) => None,
                _ => {
                    let message = format!("the parameter `{}` is not the type of a `!{0}` field", param.name);
                    Some(Err(Unsupported::Parameter.at(param.span, message)))
                }
            }
        }))
    }

    /// Whether a parameter of a constructor is one of its type.
    fn is_of_result(&self, index: usize) -> bool {
        let is_it = |arg: &Expr| matches!(arg, Expr::Var(var) | Expr::Sum(var, _) if *var == Var::Param(index));
        matches!(&self.combinator.result, Expr::Named(Named { args, .. }) if args.iter().any(is_it))
    }

    fn call(&self, index: usize) -> Ident {
        Ident::new(&names::type_name(&self.combinator.params[index].name))
    }

    /// What a parameter of a constructor is called.
    fn param(&self, index: usize) -> Option<&Param> {
        self.known.params.of_constructor(self.combinator, index).filter(|_| self.owner != Kind::Functions)
    }

    /// The codec of a field that is there.
    pub(super) fn field(&self, field: &Field) -> Result<Codec, Diagnostic> {
        match &field.ty {
            Expr::Var(Var::Param(index)) if field.bang && self.kind == Kind::Functions => {
                Ok(Codec::Call(self.call(*index)))
            }
            _ if field.bang => Ok(Codec::Blob),
            ty => self.value(ty, field.span),
        }
    }

    /// The codec of a type.
    fn value(&self, ty: &Expr, span: Span) -> Result<Codec, Diagnostic> {
        match ty {
            Expr::Nat => Ok(Codec::Primitive(Primitive::Nat)),
            Expr::Named(named) => self.named(named, span),
            Expr::Var(var) => self.variable(*var, span),
            Expr::Number(_) | Expr::Sum(..) | Expr::Repeat(_) => {
                Err(Unsupported::Repetition.at(span, "a number or repetition cannot be inside a type"))
            }
        }
    }

    fn variable(&self, var: Var, span: Span) -> Result<Codec, Diagnostic> {
        let Var::Param(index) = var else { unreachable!("a number is no type") };
        match self.param(index) {
            _ if self.is_result => Ok(Codec::Call(self.call(index))),
            Some(Param::Type(name)) => Ok(Codec::Param(name.clone())),
            _ => {
                Err(Unsupported::Parameter
                    .at(span, "a variable of a function becomes Rust only as a call, written `!X`"))
            }
        }
    }

    fn named(&self, named: &Named, span: Span) -> Result<Codec, Diagnostic> {
        let ty = &self.known.schema[named.ty];
        if let Some(builtin) = ty.builtin {
            return self.builtin(builtin, named, span);
        }
        match self.known.items.get(named.ty) {
            Some(item) => Ok(Codec::Named { ty: item, boxed: named.boxed, args: self.args(named, span)? }),
            None => {
                let message = format!("`{}` has no constructor that can be emitted", ty.name);
                Err(Unsupported::EmptyType.at(span, message))
            }
        }
    }

    /// The arguments for those parameters that the item has.
    fn args(&self, named: &Named, span: Span) -> Result<Vec<Arg>, Diagnostic> {
        let arg = |(position, param): (usize, &Param)| match param {
            Param::Type(_) => self.value(&named.args[position], span).map(Arg::Type),
            Param::Number(_) => self.number(&named.args[position], span).map(Arg::Number),
        };
        self.known.params.of_type(named.ty).map(arg).collect()
    }

    fn number(&self, number: &Expr, span: Span) -> Result<Number, Diagnostic> {
        match number {
            Expr::Number(number) => Ok(Number::Constant(*number)),
            Expr::Var(var) => self.number_of(*var, span),
            _ => Err(Unsupported::Mask.at(span, "a sum cannot be an argument")),
        }
    }

    /// The number that a variable is.
    pub(super) fn number_of(&self, var: Var, span: Span) -> Result<Number, Diagnostic> {
        match var {
            Var::Param(index) => match self.param(index) {
                Some(Param::Number(name)) => Ok(Number::Param(name.clone())),
                _ => Err(Unsupported::Parameter.at(span, "a parameter of a function has no value")),
            },
            Var::Field { depth, index } if depth == self.depth => Ok(self.uses.number(self.fields, index)),
            Var::Field { .. } => {
                Err(Unsupported::Mask.at(span, "a number from outside the repetition cannot be an argument"))
            }
        }
    }

    /// The struct of a repetition of several fields. Its parameters are those of the definition that it uses.
    pub(super) fn repeated_struct(&self, name: &Ident, source: &Field, fields: &'a [Field]) -> Codec {
        let params = match self.owner {
            Kind::Functions => Vec::new(),
            _ => self.known.params.of_fields(self.known.schema, self.combinator, fields),
        };
        let ty = self.known.repeated.add((self.owner, self.combinator), params.clone(), name, source, fields);
        let arg = |param| match param {
            Param::Type(name) => Arg::Type(Codec::Param(name)),
            Param::Number(name) => Arg::Number(Number::Param(name)),
        };
        Codec::Named { ty, boxed: false, args: params.into_iter().map(arg).collect() }
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
        match self.known.schema.boxed_id(named.ty).filter(|_| named.boxed) {
            Some(id) => Ok(Codec::BoxedPrimitive { primitive, id, name: self.known.schema[named.ty].name.to_string() }),
            None => Ok(Codec::Primitive(primitive)),
        }
    }

    fn vector(&self, named: &Named, span: Span) -> Result<Codec, Diagnostic> {
        let item = self.value(&named.args[0], span)?;
        Ok(Codec::Vector { boxed: named.boxed, item: Box::new(item) })
    }

    /// What a function returns: always a boxed value. The type of a call is the call's own answer there.
    pub(super) fn result(&self) -> Result<Codec, Diagnostic> {
        let span = self.combinator.span;
        let result = Self { is_result: true, ..*self }.value(&self.combinator.result, span)?;
        let is_call = |part: &&Codec| matches!(part, Codec::Call(_));
        if result.has_number() && result.parts().iter().any(is_call) {
            let message = "the form of the result depends both on a number and on the result of another call";
            return Err(Unsupported::DependentType.at(span, message));
        }
        Ok(result)
    }
}
