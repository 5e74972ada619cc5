//! From values to bytes.

use super::codec::Codec;
use super::error::WriteError;
use super::ids::{BOOL_FALSE, BOOL_TRUE, VECTOR};
use super::masks::{self, Given};
use super::scope::{Arg, Scope};
use super::source::{Chosen, Source};
use super::tree::Data;
use crate::schema::text::field_name;
use crate::schema::{Builtin, Combinator, Count, Expr, Field, Named, Repeat};
use std::rc::Rc;

/// Objects nest at most this many times the limit of depth, as when reading.
const NESTING: u32 = 2;

/// Data of this length and more needs a header of 4 bytes.
const SHORT_LIMIT: usize = 254;
/// Data of this length and more needs a header of 8 bytes.
const MEDIUM_LIMIT: usize = 1 << 24;

/// Writing. A [`Source`] is what a value is taken from: a [`Value`](super::Value), or something like JSON.
impl<'s> Codec<'s> {
    /// Writes a value of a type.
    ///
    /// Masks and counts that the source does not have follow from the other fields. Of fields that share a bit, one that is
    /// missing is written as zero.
    ///
    /// # Errors
    ///
    /// Where the source is no value of the type, with the field that it is in.
    pub fn write<'v>(&self, ty: &Expr, source: impl Source<'v>) -> Result<Vec<u8>, WriteError> {
        let mut writer = Writer { codec: self, out: Vec::new(), nesting: 0 };
        writer.expr(ty, &Scope::new(Rc::from([])), source)?;
        Ok(writer.out)
    }

    /// Writes a boxed value of the constructor, or a call of the function, that the source says it is.
    ///
    /// # Errors
    ///
    /// As [`write`](Self::write), and where it does not say.
    pub fn write_any<'v>(&self, source: impl Source<'v>) -> Result<Vec<u8>, WriteError> {
        let mut writer = Writer { codec: self, out: Vec::new(), nesting: 0 };
        writer.any(source)?;
        Ok(writer.out)
    }
}

type Written = Result<(), WriteError>;

struct Writer<'w, 's> {
    codec: &'w Codec<'s>,
    out: Vec<u8>,
    nesting: u32,
}

impl<'w> Writer<'w, '_> {
    fn u32(&mut self, number: u32) {
        self.out.extend(number.to_le_bytes());
    }

    fn expr<'v>(&mut self, expr: &'w Expr, scope: &Scope<'w>, source: impl Source<'v>) -> Written {
        match expr {
            Expr::Nat => {
                let number = source.nat()?;
                self.u32(number);
                Ok(())
            }
            Expr::Var(var) => match scope.arg(*var) {
                Arg::Type(expr, scope) => self.expr(expr, &scope, source),
                Arg::Unknown | Arg::Number(_) => self.object(source),
            },
            Expr::Named(named) => self.named(named, scope, source),
            Expr::Repeat(repeat) => self.repeat(repeat, scope, source),
            Expr::Number(_) | Expr::Sum(..) => Ok(()),
        }
    }

    fn named<'v>(&mut self, named: &'w Named, scope: &Scope<'w>, source: impl Source<'v>) -> Written {
        match self.codec.ty(named).builtin {
            None => self.of_type(named, scope, source),
            Some(Builtin::Vector) => self.vector(named, scope, source),
            Some(Builtin::Object | Builtin::Function) => self.object(source),
            Some(builtin) => {
                if let Some(id) = self.codec.schema.boxed_id(named.ty).filter(|_| named.boxed) {
                    self.u32(id);
                }
                self.builtin(builtin, source)
            }
        }
    }

    fn builtin<'v>(&mut self, builtin: Builtin, source: impl Source<'v>) -> Written {
        let data = source.primitive(builtin)?;
        let fixed = match builtin {
            Builtin::Int128 => 16,
            Builtin::Int256 => 32,
            Builtin::Int512 => 64,
            _ => 0,
        };
        match (builtin, &data) {
            (Builtin::Int, Data::Int(number)) => self.out.extend(number.to_le_bytes()),
            (Builtin::Long, Data::Long(number)) => self.out.extend(number.to_le_bytes()),
            (Builtin::Double, Data::Double(number)) => self.out.extend(number.to_le_bytes()),
            (Builtin::Float, Data::Float(number)) => self.out.extend(number.to_le_bytes()),
            (Builtin::Bool, Data::Bool(value)) => self.u32(if *value { BOOL_TRUE } else { BOOL_FALSE }),
            (Builtin::True, Data::True) => {}
            (Builtin::String, Data::String(data)) | (Builtin::Bytes, Data::Bytes(data)) => self.data(data),
            (_, Data::Fixed(bytes)) if bytes.len() == fixed => self.out.extend_from_slice(bytes),
            _ => return Err(WriteError::new(format!("expected {}", name_of(builtin)))),
        }
        Ok(())
    }

    /// A `string` or `bytes`: its length in 1, 4 or 8 bytes, the data, and zeros up to a multiple of 4.
    fn data(&mut self, data: &[u8]) {
        let start = self.out.len();
        match data.len() {
            len @ ..SHORT_LIMIT => self.out.push(len as u8),
            len @ SHORT_LIMIT..MEDIUM_LIMIT => self.u32((len as u32) << 8 | 254),
            len => self.out.extend(((len as u64) << 8 | 255).to_le_bytes()), // no memory holds the 2^56 bytes that it could not say
        }
        self.out.extend_from_slice(data);
        let len = self.out.len() - start;
        self.out.resize(start + len.next_multiple_of(4), 0);
    }

    /// A value of a type that the schema declares.
    fn of_type<'v>(&mut self, named: &'w Named, scope: &Scope<'w>, source: impl Source<'v>) -> Written {
        let ty = self.codec.ty(named);
        let constructors = ty.constructors.iter().map(|&id| &self.codec.schema[id]);
        let fitting: Vec<_> = constructors.filter_map(|c| Some((c, scope.of(c, named)?))).collect();
        let chosen = source.chosen()?;
        let found = fitting.iter().find(|(constructor, _)| match chosen {
            Chosen::Name(name) => constructor.name.to_string() == name,
            Chosen::Combinator(combinator) => std::ptr::eq(*constructor, combinator),
            Chosen::Unsaid => fitting.len() == 1,
        });
        let Some((constructor, scope)) = found else { return Err(no_constructor(chosen, &ty.name.to_string())) };
        if named.boxed {
            self.u32(constructor.id);
        }
        self.combinator(constructor, scope.clone(), source)
    }

    /// A boxed value of what the source says that it is.
    fn any<'v>(&mut self, source: impl Source<'v>) -> Written {
        let chosen = source.chosen()?;
        let combinator = match chosen {
            Chosen::Name(name) => self.codec.by_name(name),
            Chosen::Combinator(combinator) => self.codec.by_id(combinator.id),
            Chosen::Unsaid => None,
        };
        let Some(combinator) = combinator else { return Err(no_constructor(chosen, "Object")) };
        self.u32(combinator.id);
        match combinator.builtin {
            Some(Builtin::Bool) => Ok(()),
            Some(builtin) => self.builtin(builtin, source),
            None => self.combinator(combinator, Scope::unknown(combinator), source),
        }
    }

    /// An `Object` or a call: bytes as they are, or a boxed value.
    fn object<'v>(&mut self, source: impl Source<'v>) -> Written {
        match source.rest()? {
            Some(bytes) => {
                self.out.extend_from_slice(&bytes);
                Ok(())
            }
            None => self.any(source),
        }
    }

    fn combinator<'v>(&mut self, combinator: &'w Combinator, mut scope: Scope<'w>, source: impl Source<'v>) -> Written {
        let limit = self.codec.depth_limit;
        if self.nesting >= limit.saturating_mul(NESTING) {
            return Err(WriteError::new(format!("nested deeper than the limit of {limit}")));
        }
        self.nesting += 1;
        self.fields(&combinator.fields, &mut scope, source, &|name| format!("{}.{name}", combinator.name))?;
        self.nesting -= 1;
        Ok(())
    }

    fn fields<'v>(
        &mut self,
        fields: &'w [Field],
        scope: &mut Scope<'w>,
        source: impl Source<'v>,
        place: &dyn Fn(&str) -> String,
    ) -> Written {
        let numbers = masks::numbers(fields, self.given(fields, source)?);
        scope.enter();
        for (index, (field, number)) in fields.iter().zip(numbers).enumerate() {
            let written = self.member(field, index, number, scope, source);
            written.map_err(|error| error.within(place(&field_name(field, index))))?;
        }
        scope.leave();
        Ok(())
    }

    /// What the source has of each field.
    fn given<'v>(&self, fields: &[Field], source: impl Source<'v>) -> Result<Vec<Given>, WriteError> {
        let given = |(index, field): (usize, &Field)| {
            let Some(value) = self.field(field, index, source)? else { return Ok(Given::default()) };
            let number = if field.ty == Expr::Nat { Some(value.nat()?) } else { None };
            let items = if is_counted(field) { u32::try_from(value.items()?.len()).ok() } else { None };
            Ok(Given { is_present: true, number, items })
        };
        fields.iter().enumerate().map(given).collect()
    }

    /// A field that the source has. A flag that is not set is none.
    fn field<'v, S: Source<'v>>(&self, field: &Field, index: usize, source: S) -> Result<Option<S>, WriteError> {
        let Some(value) = source.field(field, index)? else { return Ok(None) };
        let is_set = !self.is_flag(field) || !matches!(value.primitive(Builtin::True)?, Data::Bool(false));
        Ok(is_set.then_some(value))
    }

    fn is_flag(&self, field: &Field) -> bool {
        match &field.ty {
            Expr::Named(named) => field.condition.is_some() && self.codec.ty(named).builtin == Some(Builtin::True),
            _ => false,
        }
    }

    /// A field, a mask or a count.
    fn member<'v>(
        &mut self,
        field: &'w Field,
        index: usize,
        number: Option<u32>,
        scope: &mut Scope<'w>,
        source: impl Source<'v>,
    ) -> Written {
        let value = self.field(field, index, source)?;
        let is_present = scope.has(field.condition);
        scope.add(number.filter(|_| is_present).unwrap_or(0));
        match (value, number) {
            (_, Some(number)) if field.ty == Expr::Nat && is_present => self.u32(number),
            (Some(value), _) if is_present && field.bang => self.object(value)?,
            (Some(value), _) if is_present => self.expr(&field.ty, scope, value)?,
            (Some(_), _) if field.ty != Expr::Nat => return Err(WriteError::new("its bit is not set")),
            (None, _) if is_present && field.condition.is_some() => self.zero(&field.ty)?,
            (None, _) if is_present => return Err(WriteError::new("missing")),
            _ => {}
        }
        Ok(())
    }

    fn vector<'v>(&mut self, named: &'w Named, scope: &Scope<'w>, source: impl Source<'v>) -> Written {
        if named.boxed {
            self.u32(VECTOR);
        }
        let items = source.items()?;
        let count = i32::try_from(items.len()).map_err(|_| WriteError::new("more items than a vector can count"))?;
        self.out.extend(count.to_le_bytes());
        for (index, item) in items.into_iter().enumerate() {
            self.expr(&named.args[0], scope, item).map_err(|error| error.within(format!("[{index}]")))?;
        }
        Ok(())
    }

    fn repeat<'v>(&mut self, repeat: &'w Repeat, scope: &Scope<'w>, source: impl Source<'v>) -> Written {
        let items = source.items()?;
        let count = scope.count(repeat.count) as usize;
        if count != items.len() {
            return Err(WriteError::new(format!("expected {count} items, found {}", items.len())));
        }
        for (index, item) in items.into_iter().enumerate() {
            self.repeated(repeat, &mut scope.clone(), item).map_err(|error| error.within(format!("[{index}]")))?;
        }
        Ok(())
    }

    /// What is repeated: a value, or several.
    fn repeated<'v>(&mut self, repeat: &'w Repeat, scope: &mut Scope<'w>, source: impl Source<'v>) -> Written {
        match repeat.fields.as_slice() {
            [only @ Field { condition: None, .. }] => {
                scope.enter();
                if only.bang { self.object(source) } else { self.expr(&only.ty, scope, source) }
            }
            fields => self.fields(fields, scope, source, &str::to_owned),
        }
    }

    /// The zero of a type, where it has one: it is written for a field that is missing though its bit is set.
    fn zero(&mut self, expr: &Expr) -> Written {
        let Expr::Named(named) = expr else { return Err(WriteError::new("missing")) };
        let Some(builtin) = self.codec.ty(named).builtin else { return Err(WriteError::new("missing")) };
        if let Some(id) = self.codec.schema.boxed_id(named.ty).filter(|_| named.boxed) {
            self.u32(id);
        }
        match builtin {
            Builtin::Bool => self.u32(BOOL_FALSE),
            Builtin::True => {}
            Builtin::Int | Builtin::Float | Builtin::String | Builtin::Bytes | Builtin::Vector => self.u32(0),
            Builtin::Long | Builtin::Double => self.out.extend([0; 8]),
            Builtin::Int128 => self.out.extend([0; 16]),
            Builtin::Int256 => self.out.extend([0; 32]),
            Builtin::Int512 => self.out.extend([0; 64]),
            Builtin::Object | Builtin::Function => return Err(WriteError::new("missing")),
        }
        Ok(())
    }
}

/// Whether a field is a repetition whose count is in another one.
fn is_counted(field: &Field) -> bool {
    matches!(&field.ty, Expr::Repeat(Repeat { count: Count::Var(_) | Count::Sum(..), .. }))
}

fn no_constructor(chosen: Chosen<'_>, ty: &str) -> WriteError {
    WriteError::new(match chosen {
        Chosen::Name(name) => format!("expected a constructor of {ty}, found {name:?}"),
        Chosen::Combinator(combinator) => format!("expected a constructor of {ty}, found {}", combinator.name),
        Chosen::Unsaid => format!("expected a constructor of {ty}, found a value that does not say what it is"),
    })
}

/// How a builtin type is called in errors.
fn name_of(builtin: Builtin) -> &'static str {
    match builtin {
        Builtin::Int => "an int",
        Builtin::Long => "a long",
        Builtin::Double => "a double",
        Builtin::Float => "a float",
        Builtin::String => "a string",
        Builtin::Bytes => "bytes",
        Builtin::Int128 => "an int128",
        Builtin::Int256 => "an int256",
        Builtin::Int512 => "an int512",
        Builtin::Bool => "a Bool",
        Builtin::True => "true",
        Builtin::Vector => "a vector",
        Builtin::Object => "an Object",
        Builtin::Function => "a function",
    }
}
