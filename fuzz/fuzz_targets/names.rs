//! Any id has one name or none, and the schemas agree about it.

#![no_main]

use libfuzzer_sys::fuzz_target;
use tl_types::{api, mtproto, name_for_id};

fuzz_target!(|id: [u8; 4]| {
    let id = u32::from_le_bytes(id);
    let name = name_for_id(id);
    let of_schemas = [mtproto::name_for_id(id), api::name_for_id(id)];
    if let Some(known) = of_schemas.into_iter().flatten().next() {
        assert_eq!(name, Some(known));
    }
    assert!(name.is_none_or(|name| name.is_ascii() && !name.is_empty()));
});
