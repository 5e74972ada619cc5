//! What was found in the bytes: a tree with names, places and values, which every format shows in its own way.

use std::ops::Range;
use tl_parser::value::Data;

/// Which bytes a place is in: those that were given, or what came out of them.
pub(crate) type BufferId = usize;

/// Bytes that nodes lie in.
#[derive(Debug)]
pub(crate) struct Buffer {
    /// Where they come from; empty for those that were given.
    pub(crate) title: String,
    pub(crate) bytes: std::rc::Rc<[u8]>,
}

/// A value and its place.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    /// The name of the field, or the position in a vector; empty where it is in neither.
    pub(crate) name: String,
    pub(crate) buffer: BufferId,
    pub(crate) range: Range<usize>,
    pub(crate) what: What,
    pub(crate) role: Role,
    /// What else there is to say.
    pub(crate) notes: Vec<String>,
}

/// What a field is for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Role {
    /// To be a value.
    Field,
    /// To say which other fields are there.
    Mask {
        /// The names of the fields whose bits are set.
        names: Vec<String>,
        /// The bits that are no field's.
        unknown: u32,
    },
    /// To count or measure another field.
    Count,
}

/// What a [`Node`] is.
#[derive(Clone, Debug)]
pub(crate) enum What {
    /// A value of a constructor, or a call of a function.
    Object {
        /// Its name in the schema.
        tl_name: String,
        /// The id in front of it, unless it is bare.
        id: Option<u32>,
        fields: Vec<Node>,
    },
    /// A vector, or a repetition.
    Items { id: Option<u32>, has_count: bool, items: Vec<Node> },
    /// One item of a repetition of several fields.
    Group(Vec<Node>),
    /// A builtin value.
    Leaf { id: Option<u32>, data: Data<'static> },
    /// A packet of the protocol: what it is called, its fields, and its body last.
    Packet { title: String, fields: Vec<Node> },
    /// A `gzip_packed`, with what was in it.
    Packed { data: Data<'static>, inner: Option<Box<Node>> },
    /// What is not there, or not what it should be.
    Missing,
}

impl Node {
    pub(crate) fn new(name: impl Into<String>, buffer: BufferId, range: Range<usize>, what: What) -> Self {
        Self { name: name.into(), buffer, range, what, role: Role::Field, notes: Vec::new() }
    }

    /// A builtin value.
    pub(crate) fn leaf(name: impl Into<String>, buffer: BufferId, range: Range<usize>, data: Data<'static>) -> Self {
        Self::new(name, buffer, range, What::Leaf { id: None, data })
    }

    /// A packet, or something else of the protocol that is no value.
    pub(crate) fn packet(title: impl Into<String>, buffer: BufferId, range: Range<usize>, fields: Vec<Self>) -> Self {
        Self::new("", buffer, range, What::Packet { title: title.into(), fields })
    }

    /// With a name.
    pub(crate) fn named(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// The nodes in it, in order.
    pub(crate) fn children(&self) -> &[Node] {
        match &self.what {
            What::Object { fields, .. } | What::Packet { fields, .. } | What::Group(fields) => fields,
            What::Items { items, .. } => items,
            What::Packed { inner: Some(inner), .. } => std::slice::from_ref(inner),
            What::Leaf { .. } | What::Packed { inner: None, .. } | What::Missing => &[],
        }
    }

    /// The bytes that are its own and not of a child: the id, the count, or the whole value.
    pub(crate) fn own(&self) -> Range<usize> {
        match &self.what {
            What::Packed { .. } | What::Leaf { .. } | What::Missing => self.range.clone(),
            _ => {
                let in_place = self.children().iter().find(|child| child.buffer == self.buffer);
                self.range.start..in_place.map_or(self.range.end, |child| child.range.start)
            }
        }
    }
}

/// Something that could not be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Failure {
    pub(crate) buffer: BufferId,
    pub(crate) offset: usize,
    /// What was expected and what was found.
    pub(crate) message: String,
    /// Whether the bytes end where more of them would go on: a stream may bring them.
    pub(crate) is_end: bool,
}
