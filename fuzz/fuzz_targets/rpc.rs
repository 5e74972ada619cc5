//! Any name of an error, with any number taken out of it: nothing of it is lost, and what is read from it is in it.

#![no_main]

use libfuzzer_sys::fuzz_target;
use tl_types::rpc::{ErrorKind, ErrorValue, RpcError};

fuzz_target!(|input: (i32, &str, Option<u32>)| {
    let (code, name, number) = input;
    check(RpcError::new(code, name), name);
    let error = RpcError::from_parts(code, name, number);
    if let Some(number) = number {
        assert!(error.message == name || error.message.contains(&number.to_string()));
        assert!(error.message.len() <= name.len() + 1 + number.to_string().len());
    }
    check(error.clone(), &error.message);
});

fn check(error: RpcError, name: &str) {
    assert_eq!(error.message, name);
    assert_eq!(error, RpcError::new(error.code, name));
    match &error.value {
        Some(ErrorValue::Number(number)) => assert!(i32::try_from(*number).is_ok()),
        Some(ErrorValue::Text(text)) => assert!(name.ends_with(text.as_str())),
        None => {}
    }
    if let Some(known) = error.kind.name() {
        let fixed = known.split(['%']).next().expect("a first part");
        assert!(name.starts_with(fixed), "{name} is no {known}");
    } else {
        assert_eq!(error.kind, ErrorKind::Other);
    }
    let most = u64::from(u32::MAX >> 1) * 60;
    assert!(error.seconds_to_wait().is_none_or(|seconds| seconds <= most));
    assert!(error.data_center().is_none_or(|number| number >= 0));
    assert_eq!(error.to_string(), format!("{} {name}", error.code));
}
