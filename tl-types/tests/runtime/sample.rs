//! Types as the generator writes them, small and recursive in every way that TL allows.
#![expect(improper_ctypes_definitions, reason = "the ABI says that reads do not unwind")]

use tl_types::wire::{Constructor, Flags, Meta, Value, Wire};
use tl_types::{Cursor, RemoteCall, Writer};

/// `treeEmpty#e0 = Tree; treeNode#e1 value:int left:Tree right:Tree = Tree; treeList#e2 items:Vector<Tree> = Tree;`
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Tree {
    Empty,
    Node(Box<Node>),
    List(List),
}

#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Node {
    pub(crate) value: i32,
    pub(crate) left: Tree,
    pub(crate) right: Tree,
}

#[derive(Clone, PartialEq, Debug)]
pub(crate) struct List {
    pub(crate) items: Vec<Tree>,
}

pub(crate) const EMPTY: u32 = 0xe0;
pub(crate) const NODE: u32 = 0xe1;
pub(crate) const LIST: u32 = 0xe2;

impl Wire for Tree {
    type Shape = Value;
    const META: Meta = Meta { name: "Tree", id: 0, min_size: 4 };

    fn write<'w>(&self, w: Writer<'w>) -> Writer<'w> {
        match self {
            Self::Empty => w.id(EMPTY),
            Self::Node(x) => x.write(w),
            Self::List(x) => x.write(w),
        }
    }

    extern "C" fn read(cursor: &mut Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            EMPTY => Self::Empty,
            NODE => Self::Node(cursor.read_bare()),
            LIST => Self::List(cursor.read_bare()),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Empty
            }
        };
        cursor.leave(id);
        value
    }
}

impl Wire for Node {
    type Shape = Constructor;
    const META: Meta = Meta { name: "treeNode", id: NODE, min_size: 16 };

    fn write_bare<'w>(&self, mut w: Writer<'w>) -> Writer<'w> {
        w.i32(self.value);
        w.write(&self.left);
        w.write(&self.right);
        w
    }

    extern "C" fn read_bare(cursor: &mut Cursor<'_>) -> Self {
        Self { value: cursor.i32(), left: cursor.read(), right: cursor.read() }
    }
}

impl Wire for List {
    type Shape = Constructor;
    const META: Meta = Meta { name: "treeList", id: LIST, min_size: 12 };

    fn write_bare<'w>(&self, mut w: Writer<'w>) -> Writer<'w> {
        w.write(&self.items);
        w
    }

    extern "C" fn read_bare(cursor: &mut Cursor<'_>) -> Self {
        Self { items: cursor.read() }
    }
}

/// `chain#c0 flags:# text:flags.0?string next:flags.1?%Chain all:flags.2?%Vector<%Chain> = Chain;`
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct Chain {
    pub(crate) text: Option<String>,
    pub(crate) next: Option<Box<Self>>,
    pub(crate) all: Vec<Self>,
}

pub(crate) const CHAIN: u32 = 0xc0;

impl Wire for Chain {
    type Shape = Constructor;
    const META: Meta = Meta { name: "chain", id: CHAIN, min_size: 8 };

    fn write_bare<'w>(&self, mut w: Writer<'w>) -> Writer<'w> {
        let flags =
            Flags::default().with(0, self.text.is_some()).with(1, self.next.is_some()).with(2, !self.all.is_empty());
        w.flags(flags);
        w.write_optional(&self.text);
        w.write_bare_optional(&self.next);
        if flags.has(2) {
            w.bare_vector_of_bare(&self.all);
        }
        w
    }

    extern "C" fn read_bare(cursor: &mut Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            text: cursor.read_optional(flags.has(0)),
            next: cursor.read_bare_optional(flags.has(1)),
            all: if flags.has(2) { cursor.bare_vector_of_bare() } else { Vec::new() },
        }
    }
}

/// `call#ca {X:Type} tree:Tree query:!X = X;`
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Call<X> {
    pub(crate) tree: Tree,
    pub(crate) query: X,
}

pub(crate) const CALL: u32 = 0xca;

impl<X: RemoteCall> Wire for Call<X> {
    type Shape = Constructor;
    const META: Meta = Meta { name: "call", id: CALL, min_size: 8 + X::MIN_SIZE };

    fn write_bare<'w>(&self, mut w: Writer<'w>) -> Writer<'w> {
        w.write(&self.tree);
        w.write(&self.query);
        w
    }

    extern "C" fn read_bare(cursor: &mut Cursor<'_>) -> Self {
        Self { tree: cursor.read(), query: cursor.read() }
    }
}

impl<X: RemoteCall> RemoteCall for Call<X> {
    type Return = X::Return;
}
