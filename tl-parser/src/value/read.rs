//! From bytes to values.

use super::bytes::Bytes;
use super::codec::{Codec, Form};
use super::error::{ReadError, ReadErrorKind};
use super::ids::{BOOL_FALSE, BOOL_TRUE, VECTOR};
use super::scope::{Arg, Scope};
use super::tree::{Data, FieldValue, Object, Value};
use crate::schema::{Builtin, Combinator, Count, Expr, Field, Named, Repeat};
use std::borrow::Cow;
use std::rc::Rc;

/// A reading gives at most this many values for each byte, and 1,024 in all where there are few bytes.
///
/// A mask is the most that ordinary schemas do: 33 values for 4 bytes. It keeps memory in proportion to the number of bytes
/// also where a schema repeats what has none.
pub const VALUES_PER_BYTE: usize = 16;

/// Objects nest at most this many times the limit of depth. Bare objects that are always there count no level, because no
/// value holds itself that way; a schema may say so all the same.
const NESTING: u32 = 2;

/// What was read.
#[derive(Clone, PartialEq, Debug)]
pub struct Reading<'a> {
    /// The value; with an error, as far as it goes.
    pub value: Value<'a>,
    /// The offset of what comes after the value; with an error, of what was not read.
    pub end: usize,
    /// Why there is no more.
    pub error: Option<ReadError>,
}

impl<'a> Reading<'a> {
    /// The value.
    ///
    /// # Errors
    ///
    /// What kept it from being read.
    pub fn into_value(self) -> Result<Value<'a>, ReadError> {
        match self.error {
            None => Ok(self.value),
            Some(error) => Err(error),
        }
    }
}

/// Reading. Offsets count from the start of the bytes that are given, wherever in them the value begins.
impl<'s> Codec<'s> {
    /// Reads a value of a type from `offset` on.
    pub fn read<'a>(&self, ty: &'a Expr, bytes: &'a [u8], offset: usize) -> Reading<'a>
    where
        's: 'a,
    {
        self.reading(bytes, offset, |reader| reader.expr(ty, &Scope::new(Rc::from([])), true))
    }

    /// Reads a boxed value of whatever constructor or function its id names, from `offset` on.
    pub fn read_any<'a>(&self, bytes: &'a [u8], offset: usize) -> Reading<'a>
    where
        's: 'a,
    {
        self.reading(bytes, offset, |reader| reader.any(true))
    }

    /// Reads a boxed value of one constructor, or a call of one function, from `offset` on.
    pub fn read_combinator<'a>(&self, combinator: &'a Combinator, bytes: &'a [u8], offset: usize) -> Reading<'a>
    where
        's: 'a,
    {
        self.reading(bytes, offset, |reader| reader.only(combinator))
    }

    fn reading<'a>(
        &self,
        bytes: &'a [u8],
        offset: usize,
        read: impl FnOnce(&mut Reader<'_, 'a>) -> Value<'a>,
    ) -> Reading<'a>
    where
        's: 'a,
    {
        let mut reader = Reader::new(self, bytes, offset);
        let value = read(&mut reader);
        Reading { value, end: reader.bytes.position(), error: reader.bytes.into_error() }
    }
}

/// Reads a value and all that it holds.
struct Reader<'r, 'a> {
    codec: &'r Codec<'a>,
    bytes: Bytes<'a>,
    /// How many values are being read, each within the one before.
    depth: u32,
    /// How many of them and of the bare ones that do not count.
    nesting: u32,
    /// How many values there may still be.
    left: usize,
}

impl<'r, 'a> Reader<'r, 'a> {
    fn new(codec: &'r Codec<'a>, bytes: &'a [u8], offset: usize) -> Self {
        let bytes = Bytes::new(bytes, offset);
        let left = bytes.left().saturating_mul(VALUES_PER_BYTE).max(1024);
        Self { codec, bytes, depth: 0, nesting: 0, left }
    }

    /// A value from `start` to here.
    fn value(&self, start: usize, id: Option<u32>, data: Data<'a>) -> Value<'a> {
        Value { offset: start, len: self.bytes.position() - start, id, data }
    }

    /// The value of some data, if it could be read.
    fn value_or_missing(&self, start: usize, data: Option<Data<'a>>) -> Value<'a> {
        self.value(start, None, data.unwrap_or(Data::Missing))
    }

    fn fail(&mut self, offset: usize, kind: ReadErrorKind, expected: &str) -> Value<'a> {
        self.bytes.fail(offset, kind, expected);
        self.value(offset.min(self.bytes.position()), None, Data::Missing)
    }

    /// What `read` reads, a level deeper, where levels are left.
    fn deeper<T>(&mut self, expected: &str, read: impl FnOnce(&mut Self) -> T) -> Option<T> {
        let limit = self.codec.depth_limit;
        if self.depth >= limit {
            self.bytes.fail(self.bytes.position(), ReadErrorKind::TooDeep { limit }, expected);
            return None;
        }
        self.depth += 1;
        let value = read(self);
        self.depth -= 1;
        Some(value)
    }

    /// What `read` reads, where there may be one more value.
    fn counted(&mut self, read: impl FnOnce(&mut Self) -> Value<'a>) -> Value<'a> {
        if self.left == 0 {
            return self.fail(self.bytes.position(), ReadErrorKind::TooMany, "a value");
        }
        self.left -= 1;
        read(self)
    }

    /// A value of a type. `is_last` tells whether nothing comes after it.
    fn expr(&mut self, expr: &'a Expr, scope: &Scope<'a>, is_last: bool) -> Value<'a> {
        let start = self.bytes.position();
        match expr {
            Expr::Nat => {
                let data = self.bytes.u32("#").map(Data::Nat);
                self.value_or_missing(start, data)
            }
            Expr::Var(var) => match scope.arg(*var) {
                Arg::Type(expr, scope) => self.expr(expr, &scope, is_last),
                Arg::Unknown | Arg::Number(_) => self.object(is_last),
            },
            Expr::Named(named) => self.named(named, scope, is_last),
            Expr::Repeat(repeat) => self.repeat(repeat, scope, is_last),
            // Numbers are arguments of types, and have no values.
            Expr::Number(_) | Expr::Sum(..) => self.value(start, None, Data::True),
        }
    }

    fn named(&mut self, named: &'a Named, scope: &Scope<'a>, is_last: bool) -> Value<'a> {
        match self.codec.ty(named).builtin {
            None if named.boxed => self.boxed(named, scope, is_last),
            None => self.bare(named, scope, is_last),
            Some(Builtin::Vector) => self.vector(named, scope),
            Some(Builtin::Object | Builtin::Function) => self.object(is_last),
            Some(builtin) => match self.codec.schema.boxed_id(named.ty).filter(|_| named.boxed) {
                Some(id) => self.boxed_builtin(builtin, id, named),
                None => self.builtin(builtin),
            },
        }
    }

    fn builtin(&mut self, builtin: Builtin) -> Value<'a> {
        let start = self.bytes.position();
        let bytes = &mut self.bytes;
        let data = match builtin {
            Builtin::Int => bytes.take("int").map(|bytes| Data::Int(i32::from_le_bytes(bytes))),
            Builtin::Long => bytes.take("long").map(|bytes| Data::Long(i64::from_le_bytes(bytes))),
            Builtin::Double => bytes.take("double").map(|bytes| Data::Double(f64::from_le_bytes(bytes))),
            Builtin::Float => bytes.take("float").map(|bytes| Data::Float(f32::from_le_bytes(bytes))),
            Builtin::String => bytes.data("string").map(|data| Data::String(Cow::Borrowed(data))),
            Builtin::Bytes => bytes.data("bytes").map(|data| Data::Bytes(Cow::Borrowed(data))),
            Builtin::Int128 => bytes.slice(16, "int128").map(|data| Data::Fixed(Cow::Borrowed(data))),
            Builtin::Int256 => bytes.slice(32, "int256").map(|data| Data::Fixed(Cow::Borrowed(data))),
            Builtin::Int512 => bytes.slice(64, "int512").map(|data| Data::Fixed(Cow::Borrowed(data))),
            Builtin::Bool => self.bool(),
            Builtin::True | Builtin::Vector | Builtin::Object | Builtin::Function => Some(Data::True),
        };
        self.value_or_missing(start, data)
    }

    fn bool(&mut self) -> Option<Data<'a>> {
        let start = self.bytes.position();
        match self.bytes.u32("Bool")? {
            BOOL_TRUE => Some(Data::Bool(true)),
            BOOL_FALSE => Some(Data::Bool(false)),
            id => {
                self.bytes.fail(start, ReadErrorKind::InvalidBool { id }, "Bool");
                None
            }
        }
    }

    /// A builtin after its id: `Int`, `True`.
    fn boxed_builtin(&mut self, builtin: Builtin, id: u32, named: &Named) -> Value<'a> {
        let start = self.bytes.position();
        let name = self.codec.ty(named).name.to_string();
        let value = self.deeper(&name, |reader| match reader.bytes.u32(&name)? {
            found if found == id => Some(reader.builtin(builtin).data),
            found => {
                reader.bytes.fail(start, ReadErrorKind::UnknownConstructor { id: found }, &name);
                None
            }
        });
        match value.flatten() {
            Some(data) => self.value(start, Some(id), data),
            None => self.value(start, None, Data::Missing),
        }
    }

    /// A boxed value of a type that the schema declares.
    fn boxed(&mut self, named: &'a Named, scope: &Scope<'a>, is_last: bool) -> Value<'a> {
        let ty = self.codec.ty(named);
        let expected = || ty.name.to_string();
        self.by_id(expected, is_last, |codec, id| {
            let constructors = ty.constructors.iter().map(|&id| &codec.schema[id]);
            constructors.filter(|constructor| constructor.id == id).find_map(|c| Some((c, scope.of(c, named)?)))
        })
    }

    /// A boxed value of this constructor or function alone.
    fn only(&mut self, combinator: &'a Combinator) -> Value<'a> {
        let expected = || combinator.name.to_string();
        self.by_id(expected, true, |_, id| (combinator.id == id).then(|| (combinator, Scope::unknown(combinator))))
    }

    /// A boxed value of whatever its id names.
    fn any(&mut self, is_last: bool) -> Value<'a> {
        let start = self.bytes.position();
        match self.bytes.clone().u32("Object") {
            Some(BOOL_FALSE | BOOL_TRUE) => self.builtin(Builtin::Bool),
            Some(VECTOR) => self.vector_of_any(),
            Some(id) => match self.codec.by_id(id).and_then(|combinator| combinator.builtin) {
                Some(builtin) => {
                    let _ = self.bytes.u32("Object");
                    let data = self.builtin(builtin).data;
                    self.value(start, Some(id), data)
                }
                None => self.by_id(
                    || "Object".to_owned(),
                    is_last,
                    |codec, id| codec.by_id(id).map(|combinator| (combinator, Scope::unknown(combinator))),
                ),
            },
            None => self.fail(start, ReadErrorKind::UnexpectedEnd, "Object"),
        }
    }

    /// An `Object`: what is left, or the one value that its id names where something comes after it.
    fn object(&mut self, is_last: bool) -> Value<'a> {
        let start = self.bytes.position();
        if !is_last {
            return self.any(false);
        }
        let rest = self.bytes.rest();
        self.value(start, None, Data::Rest(Cow::Borrowed(rest)))
    }

    /// A boxed value: its id, and the fields of the combinator that `find` gives for it.
    fn by_id(
        &mut self,
        expected: impl Fn() -> String,
        is_last: bool,
        find: impl FnOnce(&Codec<'a>, u32) -> Option<(&'a Combinator, Scope<'a>)>,
    ) -> Value<'a> {
        let start = self.bytes.position();
        if self.depth >= self.codec.depth_limit {
            return self.fail(start, ReadErrorKind::TooDeep { limit: self.codec.depth_limit }, &expected());
        }
        let Some(id) = self.bytes.clone().u32("") else {
            return self.fail(start, ReadErrorKind::UnexpectedEnd, &expected());
        };
        let Some((combinator, scope)) = find(self.codec, id) else {
            return self.fail(start, ReadErrorKind::UnknownConstructor { id }, &expected());
        };
        let _ = self.bytes.u32("");
        self.depth += 1;
        let data = self.combinator(combinator, scope, is_last);
        self.depth -= 1;
        self.value(start, Some(id), data)
    }

    /// A bare value: it does not say which constructor it is, so there must be only one.
    fn bare(&mut self, named: &'a Named, scope: &Scope<'a>, is_last: bool) -> Value<'a> {
        let start = self.bytes.position();
        let ty = self.codec.ty(named);
        let constructors = ty.constructors.iter().map(|&id| &self.codec.schema[id]);
        let mut fitting = constructors.filter_map(|constructor| Some((constructor, scope.of(constructor, named)?)));
        match (fitting.next(), fitting.next()) {
            (Some((constructor, scope)), None) => {
                let data = self.combinator(constructor, scope, is_last);
                self.value(start, None, data)
            }
            _ => self.fail(start, ReadErrorKind::Ambiguous, &ty.name.to_string()),
        }
    }

    /// The fields of a constructor or function.
    fn combinator(&mut self, combinator: &'a Combinator, mut scope: Scope<'a>, is_last: bool) -> Data<'a> {
        let limit = self.codec.depth_limit;
        if self.nesting >= limit.saturating_mul(NESTING) {
            let (at, name) = (self.bytes.position(), combinator.name.to_string());
            self.bytes.fail(at, ReadErrorKind::TooDeep { limit }, &name);
            return Data::Missing;
        }
        self.nesting += 1;
        let fields = self.fields(&combinator.fields, &mut scope, is_last);
        self.nesting -= 1;
        Data::Object(Object { combinator, fields })
    }

    fn fields(&mut self, fields: &'a [Field], scope: &mut Scope<'a>, is_last: bool) -> Vec<FieldValue<'a>> {
        let mut values = Vec::new();
        scope.enter();
        for (index, field) in fields.iter().enumerate() {
            let mut number = 0;
            if scope.has(field.condition) {
                let is_last = is_last && index + 1 == fields.len();
                let value = self.counted(|reader| reader.field(field, scope, is_last));
                if let Data::Nat(nat) = value.data {
                    number = nat;
                }
                values.push(FieldValue { field, value });
            }
            if self.bytes.has_failed() {
                break;
            }
            scope.add(number);
        }
        scope.leave();
        values
    }

    /// A field that is present.
    fn field(&mut self, field: &'a Field, scope: &Scope<'a>, is_last: bool) -> Value<'a> {
        if field.bang {
            return self.object(is_last);
        }
        if field.condition.is_none() || self.form(&field.ty, scope) == Form::Boxed {
            return self.expr(&field.ty, scope, is_last);
        }
        self.deeper_expr(&field.ty, scope, is_last)
    }

    /// The form of a type; that of a variable is the form of its type.
    fn form(&self, expr: &'a Expr, scope: &Scope<'a>) -> Form {
        match expr {
            Expr::Var(var) => match scope.arg(*var) {
                Arg::Type(expr, scope) => self.form(expr, &scope),
                Arg::Unknown | Arg::Number(_) => Form::Boxed,
            },
            _ => self.codec.form(expr),
        }
    }

    fn vector(&mut self, named: &'a Named, scope: &Scope<'a>) -> Value<'a> {
        let start = self.bytes.position();
        let Some(id) = self.vector_id(named.boxed) else {
            return self.value(start, None, Data::Missing);
        };
        let item = &named.args[0];
        let at = self.bytes.position();
        let data = self.bytes.count().map(|count| {
            let min_size = self.codec.sizes.of_expr(self.codec.schema, item);
            let is_bare = matches!(item, Expr::Named(item) if !item.boxed && self.codec.ty(item).builtin.is_none());
            match self.form(item, scope) {
                Form::Boxed => self.items(at, count, min_size, |reader| reader.expr(item, scope, false)),
                _ if is_bare => self.items(at, count, min_size, |reader| reader.deeper_expr(item, scope, false)),
                _ => self.deeper_items(at, count, min_size, |reader| reader.expr(item, scope, false)),
            }
        });
        self.value(start, id, data.unwrap_or(Data::Missing))
    }

    /// The id of a vector, where it is boxed; `None` where it is another one.
    fn vector_id(&mut self, boxed: bool) -> Option<Option<u32>> {
        if !boxed {
            return Some(None);
        }
        let start = self.bytes.position();
        match self.bytes.u32("Vector")? {
            VECTOR => Some(Some(VECTOR)),
            id => {
                self.bytes.fail(start, ReadErrorKind::InvalidVector { id }, "Vector");
                None
            }
        }
    }

    /// A boxed vector of which nobody said what it is of: of boxed values.
    fn vector_of_any(&mut self) -> Value<'a> {
        let start = self.bytes.position();
        let _ = self.bytes.u32("Vector");
        let at = self.bytes.position();
        let count = self.bytes.count();
        let data = count.map(|count| self.deeper_items(at, count, 4, |reader| reader.any(false)));
        self.value(start, Some(VECTOR), data.unwrap_or(Data::Missing))
    }

    /// A value of a type, a level deeper.
    fn deeper_expr(&mut self, expr: &'a Expr, scope: &Scope<'a>, is_last: bool) -> Value<'a> {
        let start = self.bytes.position();
        let value = self.deeper(&self.codec.name_of(expr), |reader| reader.expr(expr, scope, is_last));
        value.unwrap_or_else(|| self.value(start, None, Data::Missing))
    }

    fn repeat(&mut self, repeat: &'a Repeat, scope: &Scope<'a>, is_last: bool) -> Value<'a> {
        let start = self.bytes.position();
        let count = scope.count(repeat.count) as usize;
        let min_size = self.codec.sizes.of_fields(self.codec.schema, &repeat.fields);
        let mut scope = scope.clone();
        let is_last = is_last && count == 1;
        let read = |reader: &mut Self| reader.repeated(&repeat.fields, &mut scope, is_last);
        let data = match repeat.count {
            Count::Number(_) => self.items(start, count, min_size, read),
            Count::Var(_) | Count::Sum(..) => self.deeper_items(start, count, min_size, read),
        };
        self.value(start, None, data)
    }

    /// What is repeated: a value, or several.
    fn repeated(&mut self, fields: &'a [Field], scope: &mut Scope<'a>, is_last: bool) -> Value<'a> {
        let start = self.bytes.position();
        let mut values = self.fields(fields, scope, is_last);
        match fields {
            [Field { condition: None, .. }] if values.len() == 1 => values.remove(0).value,
            _ => self.value(start, None, Data::Group(values)),
        }
    }

    fn deeper_items(
        &mut self,
        at: usize,
        count: usize,
        min_size: usize,
        read: impl FnMut(&mut Self) -> Value<'a>,
    ) -> Data<'a> {
        let items = self.deeper("Vector", |reader| reader.items(at, count, min_size, read));
        items.unwrap_or(Data::Missing)
    }

    /// `count` items of at least `min_size` bytes each; `at` is where the count is. Items of no bytes count as one here.
    fn items(
        &mut self,
        at: usize,
        count: usize,
        min_size: usize,
        mut read: impl FnMut(&mut Self) -> Value<'a>,
    ) -> Data<'a> {
        if count > self.bytes.left() / min_size.max(1) {
            self.bytes.fail(at, ReadErrorKind::UnexpectedEnd, "Vector");
            return Data::Missing;
        }
        let mut items = Vec::new();
        for _ in 0..count {
            items.push(self.counted(&mut read));
            if self.bytes.has_failed() {
                break;
            }
        }
        Data::Items(items)
    }
}
