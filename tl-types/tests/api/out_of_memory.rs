//! Where there is no memory for a vector, the process ends and says how much was asked for.

use std::env;
use std::process::Command;
use tl_types::Deserializable;
use tl_types::api::types::BotInfo;

/// Tells the process that has little memory from the one that starts it.
const IS_STARTED: &str = "TL_TYPES_OUT_OF_MEMORY";
/// 8 MB on the wire, and more than 400 MB as values.
const COUNT: u32 = 1 << 20;

#[test]
#[cfg(target_os = "linux")]
fn the_abort_names_the_whole_request() {
    if env::var_os(IS_STARTED).is_some() {
        return decode();
    }
    let mut shell = Command::new("sh");
    shell.args(["-c", "ulimit -v 262144 && exec \"$0\" --test-threads=1 the_abort_names_the_whole_request"]);
    let output = shell.arg(env::current_exe().expect("a path")).env(IS_STARTED, "1").output().expect("it starts");
    let text = String::from_utf8_lossy(&output.stderr);
    let (_, rest) = text.split_once("memory allocation of ").unwrap_or_else(|| panic!("it does not say so: {text}"));
    let (bytes, _) = rest.split_once(" bytes failed").expect("a number of bytes");
    let items = bytes.parse::<usize>().expect("a number") / size_of::<BotInfo>();
    assert!(items > 1000 && items <= COUNT as usize, "{bytes} bytes are {items} items");
}

/// Decodes the smallest values whose type is large.
fn decode() {
    let header = [0x1cb5_c415, COUNT].map(u32::to_le_bytes).concat();
    let bytes = [header, [0x4d8a_0299_u32, 0].map(u32::to_le_bytes).concat().repeat(COUNT as usize)].concat();
    let bots = Vec::<BotInfo>::from_bytes(&bytes).expect("they are such values");
    assert_eq!(bots.len(), COUNT as usize);
}
