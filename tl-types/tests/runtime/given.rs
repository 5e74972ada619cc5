//! Values that are written and read with a number from outside.

use std::panic::catch_unwind;
use tl_types::wire::{Writer, decode_with, encode_with};
use tl_types::{Cursor, DecodeErrorKind};

/// Asks a writer.
fn ask(question: fn(&mut Writer<'_>)) -> Vec<u8> {
    encode_with(|mut w| {
        question(&mut w);
        w
    })
}

/// The message of the panic when a writer is asked.
fn panic_of(question: fn(&mut Writer<'_>)) -> String {
    let panic = catch_unwind(|| ask(question)).expect_err("it must not be written");
    panic.downcast_ref::<String>().cloned().unwrap_or_default()
}

#[test]
fn what_does_not_fit_its_number_is_not_written() {
    let fits: [fn(&mut Writer<'_>); 3] =
        [|w| w.expect_count(2, 2), |w| w.expect_present(true, true), |w| w.expect_present(false, false)];
    fits.into_iter().for_each(|question| assert_eq!(ask(question), [0; 0]));
    let too_many = panic_of(|w| w.expect_count(2, 3));
    assert_eq!(too_many, "3 items cannot be written where the number that counts them is 2");
    let too_much = panic_of(|w| w.expect_present(false, true));
    assert_eq!(too_much, "a field that is there cannot be written where its bit is not set");
    let too_little = panic_of(|w| w.expect_present(true, false));
    assert_eq!(too_little, "a field that is not there cannot be written where its bit is set");
}

#[test]
fn all_bytes_are_the_value() {
    assert_eq!(decode_with(&[1, 0, 0, 0], "#", |cursor| cursor.u32()), Ok(1));
    let kind = |bytes| decode_with(bytes, "#", |cursor| cursor.u32()).expect_err("it is no value").kind();
    assert_eq!(kind(&[1, 0, 0]), DecodeErrorKind::UnexpectedEnd);
    assert_eq!(kind(&[1, 0, 0, 0, 9]), DecodeErrorKind::TrailingBytes { count: 1 });
}

/// What takes 64 bytes of memory and none of the input.
type Free = [u64; 8];

#[test]
fn items_without_bytes_are_read_at_the_end() {
    let items: Vec<Free> = Cursor::new(&[]).items_of_any_size(3, |_| Free::default());
    assert_eq!(items.len(), 3);
    let numbers: Vec<u32> = Cursor::new(&[1, 0, 0, 0, 2, 0, 0, 0]).items_of_any_size(2, |cursor| cursor.u32());
    assert_eq!(numbers, [1, 2]);
}

#[test]
fn items_without_bytes_are_bounded_together() {
    let bytes = vec![0; 1 << 12];
    let most = (bytes.len() * 128 + (1 << 16)) / size_of::<Free>();
    let read = |rows: usize, items: usize| {
        let mut cursor = Cursor::new(&bytes);
        let row = |cursor: &mut Cursor<'_>| cursor.items_of_any_size::<Free>(items, |_| Free::default()).len();
        let read: usize = (0..rows).map(|_| row(&mut cursor)).sum();
        (read, cursor.decode::<i32>().is_ok())
    };
    assert_eq!(read(1, most), (most, true));
    assert_eq!(read(2, most / 2), (most, true));
    assert!(!read(1, most + 1).1);
    let (many, is_ok) = read(1_000, most);
    assert!(many <= most + 1_000 && !is_ok, "{many} of {most}, then one for each row");
}
