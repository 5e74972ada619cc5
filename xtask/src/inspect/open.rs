//! Reads values, and opens what is in them: the envelope of messages, packed data, calls within calls, packets.

mod envelope;
mod packet;

use super::crypt::{self, AuthKey};
use super::fault::Fault;
use super::node::{Buffer, BufferId, Failure, Node, Role, What};
use crate::values::schemas::Root;
use std::ops::Range;
use std::rc::Rc;
use tl_parser::schema::{Condition, Count, Expr, Field, Repeat, Var};
use tl_parser::value::{Codec, Data, FieldValue, ReadError, ReadErrorKind, Reading, Value};

/// `vector#1cb5c415 {t:Type} # [ t ] = Vector t`
const VECTOR: u32 = 0x1cb5_c415;
const BOOLS: [u32; 2] = [0x9972_75b5, 0xbc79_9737];

/// What the message about an id that no schema has starts with.
pub(crate) const UNKNOWN_ID: &str = "expected a constructor id";

/// What is opened nests at most so deep: a call in a call, packed data in packed data.
const MOST_OPENED: usize = 16;

/// Reads values into nodes.
pub(crate) struct Opener<'s> {
    codecs: &'s [(&'s str, Codec<'s>)],
    key: Option<&'s AuthKey>,
    pub(crate) buffers: Vec<Buffer>,
    pub(crate) failures: Vec<Failure>,
    /// The id of the first value that the last schema, that of the protocol, does not have.
    pub(crate) first_id: Option<u32>,
    /// How many opened values are around.
    depth: usize,
    /// How many more bytes may be inflated.
    inflatable: usize,
}

/// A place to read at.
#[derive(Clone, Copy)]
struct Place {
    buffer: BufferId,
    start: usize,
    end: usize,
}

impl<'s> Opener<'s> {
    pub(crate) fn new(codecs: &'s [(&'s str, Codec<'s>)], key: Option<&'s AuthKey>, bytes: &[u8]) -> Self {
        let buffers = vec![Buffer { title: String::new(), bytes: bytes.into() }];
        Self {
            codecs,
            key,
            buffers,
            failures: Vec::new(),
            first_id: None,
            depth: 0,
            inflatable: envelope::MOST_INFLATED,
        }
    }

    fn bytes(&self, buffer: BufferId) -> Rc<[u8]> {
        Rc::clone(&self.buffers[buffer].bytes)
    }

    fn add(&mut self, title: String, bytes: Vec<u8>) -> BufferId {
        self.buffers.push(Buffer { title, bytes: bytes.into() });
        self.buffers.len() - 1
    }

    fn fail(&mut self, buffer: BufferId, offset: usize, message: impl Into<String>, is_end: bool) {
        self.failures.push(Failure { buffer, offset, message: message.into(), is_end });
    }

    fn fail_with(&mut self, buffer: BufferId, start: usize, fault: Fault) {
        self.fail(buffer, start + fault.offset, fault.message, false);
    }

    /// Reads the values in the given bytes from `start` on, one after the other.
    pub(crate) fn values(&mut self, root: Root<'s>, range: Range<usize>) -> Vec<Node> {
        let mut nodes = Vec::new();
        let mut start = range.start;
        while start < range.end && self.failures.is_empty() {
            let node = self.value(root, Place { buffer: 0, start, end: range.end });
            // A value of no bytes would come again and again.
            let is_stuck = node.range.end == start;
            start = node.range.end;
            nodes.push(node);
            if is_stuck && start < range.end && self.failures.is_empty() {
                self.fail(0, start, "expected nothing more, for the value has no bytes", false);
            }
        }
        nodes
    }

    fn value(&mut self, root: Root<'s>, place: Place) -> Node {
        let bytes = self.bytes(place.buffer);
        let within = &bytes[..place.end];
        match root {
            Root::Any if crypt::is_plain(&within[place.start..]) => self.packet(place),
            Root::Any if self.is_encrypted(&within[place.start..]) => self.packet(place),
            Root::Any => self.boxed(place),
            Root::Type(index, ty) => {
                let reading = self.codecs[index].1.read(ty, within, place.start);
                self.node(reading, index, place)
            }
            Root::Combinator(index, combinator) => {
                let reading = self.codecs[index].1.read_combinator(combinator, within, place.start);
                self.node(reading, index, place)
            }
        }
    }

    fn is_encrypted(&self, bytes: &[u8]) -> bool {
        self.key.is_some_and(|key| bytes.starts_with(&key.id()))
    }

    /// A boxed value of whatever its id names; one of the envelope is opened.
    fn boxed(&mut self, place: Place) -> Node {
        let Place { buffer, start, end } = place;
        let bytes = self.bytes(buffer);
        let Some(id) = word_at(&bytes[..end], start) else {
            self.fail(buffer, start, format!("expected a constructor id, {}", left(&bytes[start..end])), true);
            return Node::new("", buffer, start..start, What::Missing);
        };
        if self.depth == MOST_OPENED {
            self.fail(buffer, start, format!("values are opened no deeper than {MOST_OPENED}"), false);
            return Node::new("", buffer, start..start, What::Missing);
        }
        self.depth += 1;
        let node = match id {
            VECTOR => self.vector(place),
            _ => self.envelope(place, id).unwrap_or_else(|| self.of_schema(place, id)),
        };
        self.depth -= 1;
        node
    }

    /// A value that a schema has.
    fn of_schema(&mut self, place: Place, id: u32) -> Node {
        let codecs = self.codecs;
        let known: Vec<usize> = (0..codecs.len()).filter(|&index| codecs[index].1.by_id(id).is_some()).collect();
        if known != [codecs.len() - 1] && !BOOLS.contains(&id) {
            self.first_id.get_or_insert(id);
        }
        let Some(&first) = known.first() else {
            if BOOLS.contains(&id) {
                return self.any(place, 0);
            }
            let schemas: Vec<&str> = codecs.iter().map(|(name, _)| *name).collect();
            let message = format!("{UNKNOWN_ID} of {}, found #{id:08x}", schemas.join(" or "));
            self.fail(place.buffer, place.start, message, false);
            return Node::new("", place.buffer, place.start..place.start, What::Missing);
        };
        let mut node = self.any(place, first);
        if let [_, others @ ..] = known.as_slice()
            && !others.is_empty()
        {
            node.notes.push(also_known(codecs, id, first, others));
        }
        node
    }

    fn any(&mut self, place: Place, index: usize) -> Node {
        let bytes = self.bytes(place.buffer);
        let reading = self.codecs[index].1.read_any(&bytes[..place.end], place.start);
        self.node(reading, index, place)
    }

    /// A vector says how many items it has, and not of what: the bytes left may.
    fn vector(&mut self, place: Place) -> Node {
        let Place { buffer, start, end } = place;
        let bytes = self.bytes(buffer);
        let count = word_at(&bytes[..end], start + 4).map_or(0, |count| count.cast_signed().max(0) as usize);
        let items = start + 8;
        let first = word_at(&bytes[..end], items);
        // Of several schemas, the one that has the id.
        let known = self.codecs.iter().position(|(_, codec)| first.is_some_and(|id| codec.by_id(id).is_some()));
        if known.is_some() || first == Some(VECTOR) || count == 0 {
            return self.any(place, known.unwrap_or(0));
        }
        match (end.saturating_sub(items)) / count {
            size @ (4 | 8) if size * count == end - items => self.numbers(place, count, size),
            _ => {
                let message = format!(
                    "expected items with a constructor id in a vector of {count}, {}; --as 'Vector<TYPE>' says what they are",
                    found(&bytes[items.min(end)..end])
                );
                self.fail(buffer, items.min(end), message, false);
                let what = What::Items { id: Some(VECTOR), has_count: true, items: Vec::new() };
                Node::new("", buffer, start..items.min(end), what)
            }
        }
    }

    /// Numbers of 4 or 8 bytes, which fill the rest exactly.
    fn numbers(&mut self, place: Place, count: usize, size: usize) -> Node {
        let Place { buffer, start, .. } = place;
        let bytes = self.bytes(buffer);
        let item = |index: usize| {
            let at = start + 8 + index * size;
            let data = match size {
                4 => Data::Int(word_at(&bytes, at).unwrap_or_default().cast_signed()),
                _ => Data::Long(bytes[at..].first_chunk().map_or(0, |long| i64::from_le_bytes(*long))),
            };
            Node::leaf(format!("[{index}]"), buffer, at..at + size, data)
        };
        let items = (0..count).map(item).collect();
        let what = What::Items { id: Some(VECTOR), has_count: true, items };
        let mut node = Node::new("", buffer, start..start + 8 + count * size, what);
        let ty = if size == 4 { "int" } else { "long" };
        node.notes.push(format!("taken for Vector<{ty}> by its length; --as says otherwise"));
        node
    }

    /// A boxed value that takes all of its place.
    fn whole(&mut self, place: Place) -> Node {
        let failed = self.failures.len();
        let node = self.boxed(place);
        if node.range.end < place.end && self.failures.len() == failed {
            let count = place.end - node.range.end;
            self.fail(place.buffer, node.range.end, format!("expected nothing more, found {count} bytes"), false);
        }
        node
    }

    /// The node of what a codec read.
    fn node(&mut self, reading: Reading<'_>, index: usize, place: Place) -> Node {
        let Reading { value, error, .. } = reading;
        let mut node = self.convert(value, index, place);
        if let Some(error) = error {
            let bytes = self.bytes(place.buffer);
            let message = self.explain(&error, &bytes[..place.end]);
            let is_end = error.kind == ReadErrorKind::UnexpectedEnd;
            self.fail(place.buffer, error.offset, message, is_end);
            node.range.end = node.range.end.min(place.end);
        }
        node
    }

    fn convert(&mut self, value: Value<'_>, index: usize, place: Place) -> Node {
        let range = value.range();
        let id = value.id;
        let node = |what| Node::new("", place.buffer, range.clone(), what);
        match value.data {
            Data::Object(object) => {
                let tl_name = object.combinator.name.to_string();
                let fields = self.fields(object.fields, &object.combinator.fields, index, place);
                grown(node(What::Object { tl_name, id, fields }))
            }
            Data::Group(fields) => {
                let fields = self.fields(fields, &[], index, place);
                grown(node(What::Group(fields)))
            }
            Data::Items(items) => {
                let convert = |(at, item)| self.convert(item, index, place).named(format!("[{at}]"));
                let items: Vec<Node> = items.into_iter().enumerate().map(convert).collect();
                let first = items.first().map_or(range.end, |item| item.range.start);
                let has_count = id.is_some() || first > range.start;
                grown(node(What::Items { id, has_count, items }))
            }
            Data::Rest(bytes) if !bytes.is_empty() => self.boxed(Place { start: range.start, ..place }),
            Data::Missing => node(What::Missing),
            data => node(What::Leaf { id, data: owned(data) }),
        }
    }

    fn fields(&mut self, values: Vec<FieldValue<'_>>, all: &[Field], index: usize, place: Place) -> Vec<Node> {
        let mut nodes = Vec::new();
        for FieldValue { field, value } in values {
            let position = all.iter().position(|other| std::ptr::eq(other, field)).unwrap_or(nodes.len());
            let name = field.name.clone().unwrap_or_else(|| format!("arg_{}", position + 1));
            let role = role(&value, all, position);
            let mut node = self.convert(value, index, place).named(name);
            node.role = role;
            nodes.push(node);
        }
        nodes
    }

    /// An error with the names of what was expected and found.
    fn explain(&self, error: &ReadError, bytes: &[u8]) -> String {
        let ReadError { offset, kind, expected } = error;
        match *kind {
            ReadErrorKind::UnexpectedEnd => {
                format!("expected {}, {}", wanted(expected, &bytes[*offset..]), left(&bytes[*offset..]))
            }
            ReadErrorKind::UnknownConstructor { id }
            | ReadErrorKind::InvalidBool { id }
            | ReadErrorKind::InvalidVector { id } => format!("expected {expected}, found {}", self.name_of(id)),
            ReadErrorKind::InvalidCount { count } => format!("expected the count of a {expected}, found {count}"),
            ReadErrorKind::TooDeep { limit } => format!("expected no {expected} deeper than {limit} levels"),
            ReadErrorKind::TrailingBytes { count } => format!("expected nothing after {expected}, found {count} bytes"),
            _ => error.to_string(),
        }
    }

    /// An id with the names that the schemas have for it.
    fn name_of(&self, id: u32) -> String {
        let known = self.codecs.iter().filter_map(|(schema, codec)| Some((schema, codec.by_id(id)?)));
        let names: Vec<String> = known.map(|(schema, found)| format!("{}#{id:08x} of {schema}", found.name)).collect();
        match names.is_empty() {
            true if id == VECTOR => format!("vector#{id:08x}"),
            true => format!("#{id:08x}, which no schema has"),
            false => names.join(" and "),
        }
    }
}

/// A node that ends where the last of its children in the same bytes does: an opened value may end sooner than what is left.
fn grown(mut node: Node) -> Node {
    let end = node.children().iter().rev().find(|child| child.buffer == node.buffer).map(|child| child.range.end);
    if let Some(end) = end {
        node.range.end = end;
    }
    node
}

/// What a field is for: a `#` may be a mask or a count.
fn role(value: &Value<'_>, fields: &[Field], position: usize) -> Role {
    let Data::Nat(mask) = value.data else { return Role::Field };
    let bits = fields.iter().filter_map(|field| Some((bit_of(field.condition?, position)?, field)));
    let bits: Vec<(u8, &Field)> = bits.collect();
    if bits.is_empty() && counts(fields, position) {
        return Role::Count;
    }
    let is_called_mask =
        matches!(fields.get(position).and_then(|field| field.name.as_deref()), Some("flags" | "flags2"));
    if bits.is_empty() && !is_called_mask {
        return Role::Field;
    }
    let name_of = |bit: u8| {
        let on_bit = bits.iter().filter(|(other, _)| *other == bit);
        let names: Vec<&str> = on_bit.map(|(_, field)| field.name.as_deref().unwrap_or("a field")).collect();
        if names.is_empty() { format!("bit {bit} of no field") } else { names.join("+") }
    };
    let names = (0..32).filter(|bit| mask >> bit & 1 == 1).map(name_of).collect();
    let known = bits.iter().fold(0, |known, (bit, _)| known | 1 << bit);
    Role::Mask { names, unknown: mask & !known }
}

/// Whether the number at a position counts a repetition.
fn counts(fields: &[Field], position: usize) -> bool {
    let counter = Var::Field { depth: 0, index: position };
    fields.iter().any(|field| match &field.ty {
        Expr::Repeat(Repeat { count: Count::Var(var) | Count::Sum(var, _), .. }) => *var == counter,
        _ => false,
    })
}

fn bit_of(condition: Condition, position: usize) -> Option<u8> {
    (condition.mask == Var::Field { depth: 0, index: position }).then_some(condition.bit.unwrap_or(0))
}

fn also_known(codecs: &[(&str, Codec<'_>)], id: u32, first: usize, others: &[usize]) -> String {
    let others = others.iter().filter_map(|&index| Some((codecs[index].0, codecs[index].1.by_id(id)?)));
    let others: Vec<String> = others.map(|(schema, combinator)| format!("{} of {schema}", combinator.name)).collect();
    format!("by {}; it is also {}", codecs[first].0, others.join(" and "))
}

fn owned(data: Data<'_>) -> Data<'static> {
    match data {
        Data::Int(number) => Data::Int(number),
        Data::Long(number) => Data::Long(number),
        Data::Double(number) => Data::Double(number),
        Data::Float(number) => Data::Float(number),
        Data::Nat(number) => Data::Nat(number),
        Data::Bool(value) => Data::Bool(value),
        Data::True => Data::True,
        Data::String(data) => Data::String(data.into_owned().into()),
        Data::Bytes(data) => Data::Bytes(data.into_owned().into()),
        Data::Fixed(data) => Data::Fixed(data.into_owned().into()),
        Data::Rest(data) => Data::Rest(data.into_owned().into()),
        Data::Items(_) | Data::Group(_) | Data::Object(_) | Data::Missing => Data::Missing,
    }
}

/// What was found where something else was expected.
fn found(bytes: &[u8]) -> String {
    match bytes {
        [] => "found the end".to_owned(),
        _ => format!("found {}", hex(&bytes[..bytes.len().min(4)])),
    }
}

/// What was expected where too few bytes are left: a length or a count may say how much.
fn wanted(expected: &str, rest: &[u8]) -> String {
    match (expected, rest.first(), word_at(rest, 0)) {
        ("Vector", _, Some(count)) => format!("a Vector of {count} items"),
        ("Vector", _, None) => "the count of a Vector".to_owned(),
        ("string" | "bytes", Some(254), Some(word)) => format!("{expected} of {} bytes", word >> 8),
        ("string" | "bytes", Some(len @ ..254), _) => format!("{expected} of {len} bytes"),
        _ => expected.to_owned(),
    }
}

/// How much is left where more was expected.
fn left(bytes: &[u8]) -> String {
    match bytes.len() {
        0 => "found the end".to_owned(),
        1 => "found 1 byte".to_owned(),
        len => format!("found {len} bytes"),
    }
}

/// Bytes as digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(" ")
}

/// The four bytes at a position as a number, if they are there.
fn word_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}
