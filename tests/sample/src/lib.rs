//! Random values of a schema, as bytes: test data for any implementation of it.
//!
//! A [`Sampler`] reads the checked [`Schema`] and writes bytes. It shares no code with a generator, so that its
//! values test one: decode the bytes, encode the value again, and compare.
//!
//! ```
//! use tl_sample::Sampler;
//!
//! let (schema, _) = tl_parser::read_schema("point#01020304 flags:# x:int name:flags.0?string = Point;").unwrap();
//! let (id, _) = schema.constructors().next().unwrap();
//! let bytes = Sampler::new(&schema, 1).constructor(id);
//! assert!(bytes.starts_with(&[4, 3, 2, 1]));
//! ```
//!
//! # What it makes
//!
//! - A mask has only the bits of fields; fields that share a bit are present together.
//! - A `#` that counts or is an argument is small; any other is any number. A `#` named `flags` or `flags2` that nothing
//!   refers to is a mask without fields, 0.
//! - A `!X` and a `function` are a call that the caller sets, or one of the schema's; an `Object` is some boxed value.
//! - Strings are UTF-8 of several scripts, some of them about as long as the short header allows.
//! - A `double` is any number but NaN, whose bits not every implementation keeps.
//! - Values end: past a [size](Sampler::size) or a depth of 10, vectors are empty, optional fields absent, and constructors
//!   those that lead to an end soonest.
//! - [`Sampler::nested`] makes values of a given depth, along each of the schema's cycles.
//! - The bytes depend on the schema and the seed alone.

mod builtin;
mod ending;
mod nested;
mod random;
mod variables;

use ending::Ending;
pub use nested::Cycle;
use random::Random;
use std::rc::Rc;
use tl_parser::schema::{
    Builtin, Combinator, ConstructorId, Count, Expr, Field, FunctionId, Named, Param, ParamKind, Repeat, Schema, TypeId,
};
use variables::{Arg, Use, Variables};

/// The id of `vector`.
const VECTOR: u32 = 0x1cb5_c415;

/// The depth at which the sampler looks for an end.
const DEPTH: usize = 10;

/// The size at which the sampler looks for an end, unless set.
const SIZE: usize = 2048;

/// Makes random values of a schema.
#[derive(Clone, Debug)]
pub struct Sampler<'a> {
    schema: &'a Schema,
    ending: Ending<'a>,
    random: Random,
    call: Option<Vec<u8>>,
    size: usize,
    depth: usize,
    out: Vec<u8>,
}

impl<'a> Sampler<'a> {
    /// Makes values of `schema`.
    pub fn new(schema: &'a Schema, seed: u64) -> Self {
        Sampler {
            schema,
            ending: Ending::of(schema),
            random: Random::new(seed),
            call: None,
            size: SIZE,
            depth: 0,
            out: Vec::new(),
        }
    }

    /// Sets the bytes of every call (`!X`, `function`). Without them, a call is some function of the schema that takes no
    /// parameters.
    #[must_use]
    pub fn call(mut self, bytes: &[u8]) -> Self {
        self.call = Some(bytes.to_vec());
        self
    }

    /// Sets the number of bytes after which a value ends as soon as possible; 2048 unless set.
    #[must_use]
    pub fn size(mut self, bytes: usize) -> Self {
        self.size = bytes;
        self
    }

    /// Whether a constructor has a value that ends. `a x:a = A` has none, nor has what holds a type without constructors.
    /// It may be `false` although there is one: an argument counts as part of every value where each constructor of the type
    /// holds one of it.
    pub fn has_value(&self, id: ConstructorId) -> bool {
        self.ending.of_constructor(id).is_some()
    }

    /// A boxed value of a constructor. Its type's parameters are `int` and 0.
    ///
    /// # Panics
    ///
    /// Where it [has no value](Self::has_value).
    pub fn constructor(&mut self, id: ConstructorId) -> Vec<u8> {
        self.constructor_in_form(id, true)
    }

    /// A bare value of a constructor.
    ///
    /// # Panics
    ///
    /// As [`constructor`](Self::constructor).
    pub fn bare_constructor(&mut self, id: ConstructorId) -> Vec<u8> {
        self.constructor_in_form(id, false)
    }

    fn constructor_in_form(&mut self, id: ConstructorId, boxed: bool) -> Vec<u8> {
        let combinator = &self.schema[id];
        assert!(self.has_value(id), "no value of {} ends", combinator.name);
        let arg = |param: &Param| match param.kind {
            ParamKind::Type => Arg::Int,
            ParamKind::Nat => Arg::Number(0),
        };
        let args = combinator.params.iter().map(arg).collect();
        self.write_constructor(id, boxed, args);
        std::mem::take(&mut self.out)
    }

    /// A call of a function.
    ///
    /// # Panics
    ///
    /// Where a field of it has no value that ends.
    pub fn function(&mut self, id: FunctionId) -> Vec<u8> {
        self.write_function(&self.schema[id]);
        std::mem::take(&mut self.out)
    }

    /// A call of a function and a result of it, which may depend on a `#` of the call.
    ///
    /// # Panics
    ///
    /// As [`function`](Self::function) and [`result`](Self::result).
    pub fn answered(&mut self, id: FunctionId) -> (Vec<u8>, Vec<u8>) {
        let function = &self.schema[id];
        let mut variables = Variables::any(function.params.len());
        self.write_u32(function.id);
        variables.enter();
        self.write_list(&function.fields, Some(&function.result), &mut variables);
        let call = std::mem::take(&mut self.out);
        self.write_expr(&function.result, &variables);
        (call, std::mem::take(&mut self.out))
    }

    /// A result of a function. If it is that of an inner call (`X`), it is some boxed value; a `#` of the call that it
    /// depends on is 0.
    ///
    /// # Panics
    ///
    /// Where its type has no value that ends.
    pub fn result(&mut self, id: FunctionId) -> Vec<u8> {
        let function = &self.schema[id];
        let mut variables = Variables::any(function.params.len());
        variables.enter();
        function.fields.iter().for_each(|_| variables.add(0));
        self.write_expr(&function.result, &variables);
        std::mem::take(&mut self.out)
    }

    /// Whether it is time to look for an end.
    fn is_ending(&self) -> bool {
        self.out.len() >= self.size || self.depth >= DEPTH
    }

    fn write_u32(&mut self, number: u32) {
        self.out.extend(number.to_le_bytes());
    }

    fn write_function(&mut self, function: &'a Combinator) {
        self.write_u32(function.id);
        self.write_fields(&function.fields, &mut Variables::any(function.params.len()));
    }

    fn write_constructor(&mut self, id: ConstructorId, boxed: bool, args: Rc<[Arg<'a>]>) {
        let combinator = &self.schema[id];
        if boxed {
            self.write_u32(combinator.id);
        }
        self.depth += 1;
        match combinator.builtin {
            None => self.write_fields(&combinator.fields, &mut Variables::new(args)),
            Some(Builtin::Bool) => {}
            Some(Builtin::Vector) => self.write_items(&args[0]),
            Some(builtin) => self.write_bare_builtin(builtin),
        }
        self.depth -= 1;
    }

    fn write_fields(&mut self, fields: &'a [Field], variables: &mut Variables<'a>) {
        variables.enter();
        self.write_list(fields, None, variables);
        variables.leave();
    }

    /// Writes the innermost list of fields, which are used among themselves and in `result`.
    fn write_list(&mut self, fields: &'a [Field], result: Option<&Expr>, variables: &mut Variables<'a>) {
        for (index, field) in fields.iter().enumerate() {
            let present = field.condition.is_none_or(|condition| variables.is_present(condition));
            let number = match (&field.ty, result) {
                _ if !present => 0,
                (Expr::Nat, Some(result)) => {
                    self.write_nat(field, Use::of(fields, index, &self.ending).in_result(result, index, &self.ending))
                }
                _ => self.write_field(fields, index, variables),
            };
            variables.add(number);
        }
    }

    /// Writes a field; returns its number if it is a `#`.
    fn write_field(&mut self, fields: &'a [Field], index: usize, variables: &mut Variables<'a>) -> u32 {
        let field = &fields[index];
        match &field.ty {
            _ if field.bang => self.write_call(),
            Expr::Nat => return self.write_nat(field, Use::of(fields, index, &self.ending)),
            Expr::Repeat(repeat) => self.write_repeat(repeat, variables),
            ty => self.write_expr(ty, variables),
        }
        0
    }

    fn write_nat(&mut self, field: &Field, used: Use) -> u32 {
        let number = match used.mask() {
            Some(_) if self.is_ending() => 0,
            Some(bits) => self.random.mask(bits),
            None if used.number && (used.endless || self.is_ending()) => 0,
            None if used.number => self.random.below(4),
            None if is_mask_name(field) => 0,
            None => self.random.int(),
        };
        self.write_u32(number);
        number
    }

    fn write_repeat(&mut self, repeat: &'a Repeat, variables: &mut Variables<'a>) {
        let count = match repeat.count {
            Count::Number(number) => number,
            Count::Var(var) => variables.number(var),
            Count::Sum(var, more) => variables.number(var).saturating_add(more),
        };
        for _ in 0..count {
            self.write_fields(&repeat.fields, variables);
        }
    }

    fn write_expr(&mut self, expr: &'a Expr, variables: &Variables<'a>) {
        match expr {
            Expr::Nat => {
                let number = self.random.int();
                self.write_u32(number);
            }
            Expr::Var(var) => self.write_arg(&variables.arg(*var)),
            Expr::Named(named) => self.write_named(named, variables),
            Expr::Repeat(repeat) => self.write_repeat(repeat, &mut variables.clone()),
            Expr::Number(_) | Expr::Sum(..) => {} // numbers are arguments of types, and have no values
        }
    }

    fn write_arg(&mut self, arg: &Arg<'a>) {
        match arg {
            Arg::Any => self.write_object(),
            Arg::Int => self.write_bare_builtin(Builtin::Int),
            Arg::Number(_) => {}
            Arg::Type(expr, variables) => self.write_expr(expr, variables),
        }
    }

    fn write_named(&mut self, named: &'a Named, variables: &Variables<'a>) {
        let args: Vec<Arg<'a>> = named.args.iter().map(|arg| variables.eval(arg)).collect();
        match self.schema[named.ty].builtin {
            Some(Builtin::Vector) => self.write_vector(named.boxed, &args),
            Some(builtin) => self.write_builtin(builtin, named),
            None => self.write_type(named.ty, named.boxed, &args),
        }
    }

    fn write_vector(&mut self, boxed: bool, args: &[Arg<'a>]) {
        if boxed {
            self.write_u32(VECTOR);
        }
        self.write_items(&args[0]);
    }

    /// A count, and as many items.
    fn write_items(&mut self, item: &Arg<'a>) {
        let count = if self.is_ending() || self.is_endless(item) { 0 } else { self.random.count() };
        self.write_u32(count);
        for _ in 0..count {
            self.write_arg(item);
        }
    }

    /// Whether a type has no value that ends.
    fn is_endless(&self, arg: &Arg<'_>) -> bool {
        matches!(arg, Arg::Type(expr, _) if self.ending.of_expr(expr).is_none())
    }

    /// A value of any constructor of a type, or of the one that ends soonest.
    fn write_type(&mut self, ty: TypeId, boxed: bool, args: &[Arg<'a>]) {
        let mut candidates = self.candidates(ty, args);
        let chosen = match candidates.len() {
            0 => panic!("no value of {} ends", self.schema[ty].name),
            _ if self.is_ending() => self.soonest(&candidates),
            len => self.random.index(len),
        };
        let (id, args) = candidates.swap_remove(chosen);
        self.write_constructor(id, boxed, args);
    }

    /// The constructors of a type that have values, and their parameters for these arguments.
    fn candidates(&self, ty: TypeId, args: &[Arg<'a>]) -> Vec<(ConstructorId, Rc<[Arg<'a>]>)> {
        let constructors = self.schema[ty].constructors.iter().copied();
        let with_value = constructors.filter(|&id| self.has_value(id));
        with_value.filter_map(|id| Some((id, variables::bind(&self.schema[id], args)?))).collect()
    }

    /// The position of the constructor whose values end soonest.
    fn soonest(&self, candidates: &[(ConstructorId, Rc<[Arg<'a>]>)]) -> usize {
        let of_arg = |arg: &Arg<'a>| match arg {
            Arg::Type(expr, _) => self.ending.of_expr(expr),
            Arg::Any | Arg::Int | Arg::Number(_) => Some(0),
        };
        let steps = |&at: &usize| {
            let (id, args) = &candidates[at];
            self.ending.of_applied(*id, |param| of_arg(&args[param])).unwrap_or(u32::MAX)
        };
        (0..candidates.len()).min_by_key(steps).unwrap_or_default()
    }

    /// A call: the one that is set, or a function without parameters.
    fn write_call(&mut self) {
        if let Some(call) = &self.call {
            self.out.extend(call);
            return;
        }
        let plain =
            |function: &&Combinator| function.params.is_empty() && self.ending.of_fields(&function.fields).is_some();
        let functions: Vec<&'a Combinator> = self.schema.functions().map(|(_, f)| f).filter(plain).collect();
        if functions.is_empty() {
            return self.write_bool();
        }
        let soonest = functions.iter().min_by_key(|function| self.ending.of_fields(&function.fields));
        let function = match soonest {
            Some(function) if self.is_ending() => *function,
            _ => functions[self.random.index(functions.len())],
        };
        self.depth += 1;
        self.write_function(function);
        self.depth -= 1;
    }

    /// Some boxed value.
    fn write_object(&mut self) {
        let schema = self.schema;
        let plain =
            |&(id, c): &(ConstructorId, &Combinator)| c.builtin.is_none() && c.params.is_empty() && self.has_value(id);
        let ids: Vec<ConstructorId> = schema.constructors().filter(plain).map(|(id, _)| id).collect();
        if ids.is_empty() || self.is_ending() {
            return self.write_bool();
        }
        let id = ids[self.random.index(ids.len())];
        self.write_constructor(id, true, Rc::from([]));
    }
}

/// Whether a `#` that nothing refers to is a mask.
fn is_mask_name(field: &Field) -> bool {
    matches!(field.name.as_deref(), Some("flags" | "flags2"))
}
