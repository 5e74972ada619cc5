//! The writer itself: what it does at the end of its room, with long bodies, and after a panic.

use crate::sample::EMPTY;
use std::panic::{AssertUnwindSafe, catch_unwind};
use tl_types::wire::{Flags, Writer};

/// What `write` writes after `before`, into a buffer with `room` beyond that.
fn written(before: &[u8], room: usize, write: impl Fn(&mut Writer<'_>)) -> Vec<u8> {
    let mut buf = Vec::with_capacity(before.len() + room);
    buf.extend_from_slice(before);
    Writer::run(&mut buf, |mut w| {
        write(&mut w);
        w
    });
    buf
}

#[test]
fn values_of_fixed_size_are_as_if_each_were_written_alone() {
    let together = written(&[], 0, |w| {
        w.fixed((1_i32, -2_i64, 3_u32, 0.5_f64));
        w.fixed((true, 2.5_f32, Flags(9), [7_u8; 16]));
        w.fixed(([8_u8; 32], false));
    });
    let alone = written(&[], 0, |w| {
        w.i32(1);
        w.i64(-2);
        w.u32(3);
        w.f64(0.5);
        w.bool(true);
        w.f32(2.5);
        w.flags(Flags(9));
        w.put([7; 16]);
        w.put([8; 32]);
        w.bool(false);
    });
    assert_eq!(together, alone);
}

/// Texts around each change of their header, at every distance from the end of the room.
#[test]
fn texts_of_any_length_fit_anywhere() {
    for len in [0, 1, 2, 3, 4, 5, 63, 252, 253, 254, 255, 256, 257, 300, 5000] {
        let data = vec![0x5a; len];
        let mut expected = if len < 254 { vec![len as u8] } else { vec![254, len as u8, (len >> 8) as u8, 0] };
        expected.extend(&data);
        expected.resize(expected.len().next_multiple_of(4), 0);
        for room in 0..600 {
            let buf = written(&[1, 2], room, |w| w.bytes(&data));
            assert!(buf[..2] == [1, 2] && buf[2..] == expected, "{len} bytes, room {room}");
        }
    }
}

/// What a long and a short body may take beyond their bytes. A buffer that has room stays where it is.
#[test]
fn a_short_buffer_takes_four_times_its_length_at_most_and_a_long_one_about_twice() {
    for len in [0, 4, 100, 1000, 20_000, 100_000, 1_000_000] {
        let new = written(&[], 0, |w| (0..len / 4).for_each(|_| w.i32(7)));
        assert!(new.capacity() <= (4 * len).min(2 * len + (1 << 15)) + 1024, "{len} bytes in {}", new.capacity());
        let roomy = written(&[], len + 264, |w| (0..len / 4).for_each(|_| w.i32(7)));
        assert_eq!(roomy.capacity(), len + 264);
    }
}

#[test]
fn a_mask_is_patched_where_it_was_written_though_the_buffer_moved() {
    let buf = written(&[9], 4, |w| {
        let mut flags = w.mask(Flags::default().with(0, true));
        w.raw(&[5; 3000]);
        flags.set(31, true);
        assert!(flags.has(0) && flags.has(31) && !flags.has(1));
        w.patch(flags);
    });
    assert_eq!(buf[..6], [9, 1, 0, 0, 0x80, 5]);
    assert_eq!(buf.len(), 3005);
}

/// What was handed on and did not come back is nowhere: it may have moved the buffer.
#[test]
fn a_writer_refuses_to_write_after_a_panic() {
    let mut buf = vec![1];
    let used = catch_unwind(AssertUnwindSafe(|| {
        Writer::run(&mut buf, |mut w| {
            let handed_on = catch_unwind(AssertUnwindSafe(|| {
                w.through(|mut w| {
                    w.raw(&[2; 5000]);
                    panic!("on purpose")
                });
            }));
            assert!(handed_on.is_err());
            w.id(EMPTY)
        });
    }));
    let message = *used.expect_err("it refuses").downcast::<&str>().expect("a text");
    assert!(message.contains("after a panic"), "{message}");
    assert_eq!(buf[0], 1);
}
