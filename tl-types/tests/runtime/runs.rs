//! Neighbours of fixed size that are read as one: they are what each alone is, and fail where that fails.
#![expect(improper_ctypes_definitions, reason = "the ABI says that reads do not unwind")]

use tl_types::wire::{Constructor, Flags, Meta, Wire, Writer};
use tl_types::{Cursor, Deserializable};

type Values = (Flags, i32, i64, u32, f64, f32, [u8; 16], [u8; 32]);

/// `run#a0 …`, whose fields are read together or one by one.
#[derive(PartialEq, Debug)]
struct Run<const IS_TOGETHER: bool>(Values);

type Together = Run<true>;
type Alone = Run<false>;

impl<const IS_TOGETHER: bool> Wire for Run<IS_TOGETHER> {
    type Shape = Constructor;
    const META: Meta = Meta { name: "run", id: 0xa0, min_size: 84 };

    fn write_bare<'w>(&self, w: Writer<'w>) -> Writer<'w> {
        w
    }

    extern "C" fn read_bare(cursor: &mut Cursor<'_>) -> Self {
        if IS_TOGETHER {
            return Self(cursor.fixed());
        }
        Self((
            cursor.flags(),
            cursor.i32(),
            cursor.i64(),
            cursor.u32(),
            cursor.f64(),
            cursor.f32(),
            cursor.array(),
            cursor.array(),
        ))
    }
}

fn bytes() -> Vec<u8> {
    let fields: Vec<u8> = (1..=80).collect();
    [&[0xa0, 0, 0, 0][..], &fields].concat()
}

#[test]
fn values_are_as_if_each_were_read_alone() {
    let together = Together::from_bytes(&bytes()).expect("all bytes are there");
    assert_eq!(together.0, Alone::from_bytes(&bytes()).expect("all bytes are there").0);
    assert_eq!((together.0.0, together.0.1), (Flags(0x0403_0201), 0x0807_0605));
}

#[test]
fn the_first_value_that_is_missing_is_what_is_wrong() {
    for len in 4..bytes().len() {
        let [together, alone] =
            [Together::from_bytes(&bytes()[..len]).map(drop), Alone::from_bytes(&bytes()[..len]).map(drop)];
        assert_eq!(together, alone, "{len} bytes");
        assert!(together.is_err(), "{len} bytes");
    }
}
