//! Values whose wire form has always the same size, and several of them as one.

use crate::flags::Flags;
use crate::ids::{BOOL_FALSE, BOOL_TRUE};

/// Values of fixed size.
pub trait Fixed {
    /// Bytes on the wire.
    const SIZE: usize;

    /// Fills `room`, which is [`SIZE`](Self::SIZE) bytes long.
    fn store(self, room: &mut [u8]);
}

/// Implements [`Fixed`] for a type, by the array of bytes that it is on the wire.
macro_rules! fixed {
    ($type:ty, $size:literal, |$value:ident| $bytes:expr) => {
        impl Fixed for $type {
            const SIZE: usize = $size;

            #[inline]
            fn store(self, room: &mut [u8]) {
                let $value = self;
                room.copy_from_slice(&$bytes);
            }
        }
    };
}

fixed!(u32, 4, |value| value.to_le_bytes());
fixed!(i32, 4, |value| value.to_le_bytes());
fixed!(i64, 8, |value| value.to_le_bytes());
fixed!(f64, 8, |value| value.to_le_bytes());
fixed!(f32, 4, |value| value.to_le_bytes());
fixed!(bool, 4, |value| if value { BOOL_TRUE } else { BOOL_FALSE }.to_le_bytes());
fixed!(Flags, 4, |value| value.0.to_le_bytes());
fixed!([u8; 16], 16, |value| value);
fixed!([u8; 32], 32, |value| value);

/// Implements [`Fixed`] for a tuple.
macro_rules! tuple {
    ($($name:ident)*) => {
        impl<$($name: Fixed),*> Fixed for ($($name,)*) {
            const SIZE: usize = 0 $(+ $name::SIZE)*;

            #[inline]
            fn store(self, room: &mut [u8]) {
                #[expect(non_snake_case, reason = "a value has the name of its type")]
                let ($($name,)*) = self;
                $(let (own, room) = room.split_at_mut($name::SIZE);
                $name.store(own);)*
                debug_assert!(room.is_empty());
            }
        }
    };
}

tuple!(A B);
tuple!(A B C);
tuple!(A B C D);
tuple!(A B C D E);
tuple!(A B C D E F);
tuple!(A B C D E F G);
tuple!(A B C D E F G H);
