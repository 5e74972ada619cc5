//! Values in the other of their two forms, where the form belongs to the type: in results and in arguments of types.

use crate::cursor::Cursor;
use crate::encoding::{Meta, Value, Wire};
use crate::writer::Writer;

/// A primitive in its boxed form: after the id of its constructor, which is `ID`.
///
/// It is what a function answers whose result is a type such as `Int` or `String`, and what such a type becomes as the
/// argument of another: `Maybe Int`. A field `x:Int` is a plain `i32`.
///
/// ```
/// use tl_types::{Boxed, Deserializable, Serializable};
///
/// type BoxedInt = Boxed<i32, 0xa850_9bda>;
/// let bytes = BoxedInt::from(7).to_bytes();
/// assert_eq!(bytes, [0xda, 0x9b, 0x50, 0xa8, 7, 0, 0, 0]);
/// assert_eq!(BoxedInt::from_bytes(&bytes)?.0, 7);
/// # Ok::<(), tl_types::DecodeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Debug)]
pub struct Boxed<T, const ID: u32>(pub T);

impl<T: Wire, const ID: u32> Wire for Boxed<T, ID> {
    type Shape = Value;
    const META: Meta = Meta { name: T::TL_NAME, id: 0, min_size: T::MIN_SIZE + 4 };

    fn write<'w>(&self, w: Writer<'w>) -> Writer<'w> {
        self.0.write(w.id(ID))
    }

    extern "C" fn read(cursor: &mut Cursor<'_>) -> Self {
        Self(cursor.boxed(ID, T::TL_NAME, |cursor| T::read(cursor)))
    }
}

/// A struct or vector in its bare form: without the id of its constructor.
///
/// It is what a bare type becomes as the argument of another: `Vector<%Point>` as a result, or `Maybe point`. A field
/// `x:point` is a plain `Point`.
///
/// ```
/// use tl_types::{Deserializable, Serializable, Unboxed};
///
/// let numbers = vec![Unboxed(vec![7_i32])];
/// let bytes = numbers.to_bytes();
/// assert_eq!(bytes, [0x15, 0xc4, 0xb5, 0x1c, 1, 0, 0, 0, 1, 0, 0, 0, 7, 0, 0, 0]);
/// assert_eq!(<Vec<Unboxed<Vec<i32>>>>::from_bytes(&bytes)?, numbers);
/// # Ok::<(), tl_types::DecodeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Debug)]
pub struct Unboxed<T>(pub T);

impl<T: Wire> Wire for Unboxed<T> {
    type Shape = Value;
    const META: Meta = Meta { name: T::TL_NAME, id: 0, min_size: T::MIN_SIZE.saturating_sub(4) };

    fn write<'w>(&self, w: Writer<'w>) -> Writer<'w> {
        self.0.write_bare(w)
    }

    extern "C" fn read(cursor: &mut Cursor<'_>) -> Self {
        Self(cursor.read_bare_within())
    }
}

impl<T, const ID: u32> From<T> for Boxed<T, ID> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T> From<T> for Unboxed<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}
