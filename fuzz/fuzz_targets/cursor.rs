//! A cursor that is asked for one value after the other: an error leaves it where it was, and a value moves it on.

#![no_main]

use libfuzzer_sys::fuzz_target;
use tl_types::api::{enums, functions, types};
use tl_types::mtproto::{self, MessageContainer, RpcResult};
use tl_types::{Bare, Blob, Cursor, Deserializable, Serializable};

fuzz_target!(|bytes: &[u8]| {
    let Some((&limit, bytes)) = bytes.split_first() else { return };
    let (orders, bytes) = bytes.split_at(bytes.len().min(8));
    let mut cursor = Cursor::new(bytes).depth_limit(u32::from(limit));
    for order in orders {
        step(&mut cursor, *order, bytes);
    }
});

fn step(cursor: &mut Cursor<'_>, order: u8, bytes: &[u8]) {
    match order % 16 {
        0 => value::<i32>(cursor, bytes),
        1 => value::<i64>(cursor, bytes),
        2 => value::<f64>(cursor, bytes),
        3 => value::<bool>(cursor, bytes),
        4 => value::<String>(cursor, bytes),
        5 => value::<Vec<u8>>(cursor, bytes),
        6 => value::<[u8; 32]>(cursor, bytes),
        7 => value::<Vec<Vec<i64>>>(cursor, bytes),
        8 => value::<Vec<Box<enums::RichText>>>(cursor, bytes),
        9 => value::<enums::Updates>(cursor, bytes),
        10 => value::<functions::InvokeWithLayer<functions::InitConnection<Blob>>>(cursor, bytes),
        11 => value::<MessageContainer>(cursor, bytes),
        12 => value::<RpcResult>(cursor, bytes),
        13 => bare::<mtproto::Message>(cursor, bytes),
        14 => bare::<types::Message>(cursor, bytes),
        _ => value::<Vec<enums::Update>>(cursor, bytes),
    }
}

fn value<T: Deserializable + Serializable>(cursor: &mut Cursor<'_>, bytes: &[u8]) {
    let (start, id) = (cursor.position(), cursor.peek_id());
    let result = cursor.decode::<T>();
    moved(cursor, bytes, start, result.is_ok());
    match result {
        Ok(value) => drop(T::from_bytes(&value.to_bytes()).map(|again| assert_eq!(again.to_bytes(), value.to_bytes()))),
        Err(_) => assert_eq!(cursor.peek_id(), id),
    }
}

fn bare<T: Bare>(cursor: &mut Cursor<'_>, bytes: &[u8]) {
    let start = cursor.position();
    let is_ok = cursor.decode_bare::<T>().is_ok();
    moved(cursor, bytes, start, is_ok);
}

fn moved(cursor: &Cursor<'_>, bytes: &[u8], start: usize, is_ok: bool) {
    assert!(is_ok || cursor.position() == start);
    assert!(cursor.position() >= start);
    assert_eq!(cursor.rest(), &bytes[cursor.position()..]);
}
