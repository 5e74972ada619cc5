//! The checked schema: every name resolved to a typed id, every rule of the language verified.
//!
//! Code generators and other tools need only this model. It is read-only, and its order is that of the file.

mod builtins;
mod index;
pub(crate) mod layer;
pub(crate) mod read;
mod resolve;
mod scope;
pub(crate) mod text;
mod validate;

use crate::diagnostic::span::Span;
use std::fmt;
use std::ops::Index;

/// Defines an index into one of the arenas of a [`Schema`], and what the schema has there.
macro_rules! typed_id {
    ($(#[$doc:meta])* $name:ident, $arena:ident: $item:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        pub struct $name(pub(crate) u32);

        impl $name {
            /// The position in declaration order.
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }

        impl Index<$name> for Schema {
            type Output = $item;

            fn index(&self, id: $name) -> &$item {
                &self.$arena[id.index()]
            }
        }
    };
}

typed_id! {
    /// Names a [`Type`] of a [`Schema`].
    TypeId, types: Type
}
typed_id! {
    /// Names a constructor of a [`Schema`].
    ConstructorId, constructors: Combinator
}
typed_id! {
    /// Names a function of a [`Schema`].
    FunctionId, functions: Combinator
}

/// A schema in which every name is resolved and every rule of the language holds.
#[derive(Clone, Debug, Default)]
pub struct Schema {
    pub(crate) layer: Option<u32>,
    pub(crate) declared: usize,
    pub(crate) types: Vec<Type>,
    pub(crate) constructors: Vec<Combinator>,
    pub(crate) functions: Vec<Combinator>,
}

impl Schema {
    /// The number of the `// LAYER N` comments; `None` if there are none, or their numbers differ.
    pub fn layer(&self) -> Option<u32> {
        self.layer
    }

    /// How many constructors and functions the file declares, counted before anything is looked up.
    pub fn declared(&self) -> usize {
        self.declared
    }

    /// All types, in the order of their first declaration or use.
    pub fn types(&self) -> impl Iterator<Item = (TypeId, &Type)> {
        (0..).map(TypeId).zip(&self.types)
    }

    /// All constructors, in the order of the schema.
    pub fn constructors(&self) -> impl Iterator<Item = (ConstructorId, &Combinator)> {
        (0..).map(ConstructorId).zip(&self.constructors)
    }

    /// All functions, in the order of the schema.
    pub fn functions(&self) -> impl Iterator<Item = (FunctionId, &Combinator)> {
        (0..).map(FunctionId).zip(&self.functions)
    }
}

/// A TL name: `auth.sentCode` is the name `sentCode` in the namespace `auth`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Name {
    /// The segments before the last dot; empty for most.
    pub namespace: Vec<String>,
    /// The last segment.
    pub ident: String,
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for segment in &self.namespace {
            write!(f, "{segment}.")?;
        }
        f.write_str(&self.ident)
    }
}

/// A boxed type: what comes after `=`.
#[derive(Clone, Debug)]
pub struct Type {
    /// Its name as the schema writes it, such as `auth.SentCode`.
    pub name: Name,
    /// The kinds of its parameters: one [`ParamKind::Type`] for `Vector t`.
    pub params: Vec<ParamKind>,
    /// Its constructors, in the order of the schema; empty for most builtins and for `Empty` types.
    pub constructors: Vec<ConstructorId>,
    /// Set for predefined types, whether the schema declares them or not.
    pub builtin: Option<Builtin>,
    /// The text of TDLib's `//@class` comment; empty if there is none.
    pub doc: String,
    /// The place of its first use or declaration.
    pub span: Span,
}

/// A constructor or a function.
#[derive(Clone, PartialEq, Debug)]
pub struct Combinator {
    /// Its name; the ident is `_` for an anonymous one.
    pub name: Name,
    /// The constructor id on the wire: the one declared after `#`, else the checksum of the declaration by the
    /// [rule](crate::IdRule) that the schema was read with.
    pub id: u32,
    /// Its parameters in braces, in order.
    pub params: Vec<Param>,
    /// Its fields, in order; a group `(a b:int)` is two fields.
    pub fields: Vec<Field>,
    /// The type that it constructs, or that the function returns.
    pub result: Expr,
    /// Set for constructors of predefined types (`int ? = Int`, `boolTrue`, `vector`).
    pub builtin: Option<Builtin>,
    /// The text of TDLib's `//@description` comment; empty if there is none.
    pub doc: String,
    /// The declaration on one line without comments, as the formatter prints it, `;` included.
    pub text: String,
    /// The place of its id; that of its name if the id is not declared.
    pub id_span: Span,
    /// The place of its name.
    pub span: Span,
}

/// A parameter in braces: `{X:Type}` or `{n:#}`. It is not written on the wire.
#[derive(Clone, PartialEq, Debug)]
pub struct Param {
    /// Its name.
    pub name: String,
    /// Whether it is a type or a number.
    pub kind: ParamKind,
    /// The place of its name.
    pub span: Span,
}

/// The kind of a type's or combinator's parameter.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ParamKind {
    /// `Type`
    Type,
    /// `#`
    Nat,
}

/// A field of a combinator.
#[derive(Clone, PartialEq, Debug)]
pub struct Field {
    /// Its name; `None` for an anonymous one (no name, or `_`).
    pub name: Option<String>,
    /// When it is present, for `flags.0?int`.
    pub condition: Option<Condition>,
    /// Its type, without the condition and the `!`.
    pub ty: Expr,
    /// Whether it is a call, written `!X`.
    pub bang: bool,
    /// The text of TDLib's `//@name` comment; empty if there is none.
    pub doc: String,
    /// The place of the whole field.
    pub span: Span,
}

/// What decides whether a field is present.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Condition {
    /// The mask.
    pub mask: Var,
    /// The bit that must be set, 0 to 31; without one, the mask must not be 0.
    pub bit: Option<u8>,
}

/// A parameter or an earlier field of the same combinator.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Var {
    /// The parameter at this position of [`Combinator::params`].
    Param(usize),
    /// The field at this position of [`Combinator::fields`], or of the repetition `depth` levels up (0: the innermost).
    Field {
        /// How many repetitions are between the use and the list that has the field.
        depth: usize,
        /// The position in that list.
        index: usize,
    },
}

/// A type, or a number where a type's parameter is one.
#[derive(Clone, PartialEq, Debug)]
pub enum Expr {
    /// `#`: a natural number of 32 bits.
    Nat,
    /// A number, as in `Tuple int 3`.
    Number(u32),
    /// A parameter or field used as a type (`X`) or number (`n`).
    Var(Var),
    /// `n+1`
    Sum(Var, u32),
    /// A named type.
    Named(Named),
    /// `n*[ … ]`
    Repeat(Repeat),
}

/// A use of a [`Type`].
#[derive(Clone, PartialEq, Debug)]
pub struct Named {
    /// The type.
    pub ty: TypeId,
    /// Whether the value on the wire starts with a constructor id. `User`, `Vector<int>` and `Bool` are boxed;
    /// `%User`, `user`, `vector<int>`, `int` and `true` are bare.
    pub boxed: bool,
    /// As many as the type has parameters.
    pub args: Vec<Expr>,
}

/// A repetition.
#[derive(Clone, PartialEq, Debug)]
pub struct Repeat {
    /// How many times. For `[ … ]` without a count it is the last `#` before it.
    pub count: Count,
    /// What is repeated.
    pub fields: Vec<Field>,
}

/// The count of a [`Repeat`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Count {
    /// `4*[ int ]`
    Number(u32),
    /// `n*[ int ]`
    Var(Var),
    /// `(n+1)*[ int ]`
    Sum(Var, u32),
}

/// A predefined type: the language knows it by its name, whether a schema declares it or not.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Builtin {
    /// `int int32`: 4 bytes, signed
    Int,
    /// `long int53 int64`: 8 bytes, signed
    Long,
    /// `double`: 8 bytes, IEEE 754
    Double,
    /// `float`: 4 bytes, IEEE 754
    Float,
    /// `string secureString`
    String,
    /// `bytes secureBytes`
    Bytes,
    /// `int128`: 16 bytes
    Int128,
    /// `int256`: 32 bytes
    Int256,
    /// `int512`: 64 bytes
    Int512,
    /// `Bool`, with its constructors `boolTrue` and `boolFalse`
    Bool,
    /// `true`: nothing on the wire
    True,
    /// `vector`, with one type parameter
    Vector,
    /// `object`: any boxed value
    Object,
    /// `function`: any call
    Function,
}
