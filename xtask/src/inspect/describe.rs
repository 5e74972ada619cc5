//! What is said about a value, on one line.

use super::node::{Node, Role, What};
use super::open::hex;
use std::time::{Duration, SystemTime};
use tl_parser::value::Data;

/// Text is shown up to this many characters, and bytes up to a third of it.
const LONGEST: usize = 72;

/// Numbers below are hardly dates: this one is in 1973.
const FIRST_DATE: i64 = 100_000_000;

/// Names of `int` fields that hold a date, besides those that end with `date`.
const DATES: [&str; 9] =
    ["expires", "expires_at", "was_online", "valid_since", "valid_until", "until", "now", "server_time", "offset_date"];

/// Names of `long` fields that hold the id of a message, whose upper half is a date.
const MESSAGE_IDS: [&str; 8] =
    ["msg_id", "message_id", "req_msg_id", "bad_msg_id", "answer_msg_id", "first_msg_id", "msg_ids", "orig_msg_id"];

/// What a node is, without its name and its children.
pub(crate) fn describe(node: &Node, parent: &str) -> String {
    let mut text = match &node.what {
        What::Object { tl_name, id, .. } => with_id(tl_name, *id),
        What::Items { id, items, has_count } => items_of(*id, *has_count, items.len()),
        What::Group(_) => "%".to_owned(),
        What::Leaf { id, data } => leaf(node, parent, *id, data),
        What::Packet { title, .. } => title.clone(),
        What::Packed { data, .. } => format!("gzip_packed#3072cfa1 {}", value(data)),
        What::Missing => "missing".to_owned(),
    };
    if let Role::Mask { names, .. } = &node.role {
        let names = if names.is_empty() { "no bits".to_owned() } else { names.join(", ") };
        text.push_str(&format!(" = {names}"));
    }
    for note in &node.notes {
        text.push_str(&format!(" ({note})"));
    }
    text
}

/// A boxed value has its id, a bare one a `%`.
fn with_id(tl_name: &str, id: Option<u32>) -> String {
    match id {
        Some(id) => format!("{tl_name}#{id:08x}"),
        None => format!("%{tl_name}"),
    }
}

fn items_of(id: Option<u32>, has_count: bool, len: usize) -> String {
    let (name, items) = match (id, has_count) {
        (Some(_), _) => ("Vector", "item"),
        (None, true) => ("%Vector", "item"),
        (None, false) => ("repeated", "time"),
    };
    format!("{name}, {len} {items}{}", if len == 1 { "" } else { "s" })
}

fn leaf(node: &Node, parent: &str, id: Option<u32>, data: &Data<'_>) -> String {
    let mut text = match (data, &node.role) {
        (Data::Nat(mask), Role::Mask { .. }) => format!("{mask:#010x}"),
        _ => value(data),
    };
    if let Some(id) = id {
        text.push_str(&format!(" #{id:08x}"));
    }
    let name = if node.name.starts_with('[') { parent } else { &node.name };
    if let Some(date) = date(name, data) {
        text.push_str(&format!(" ({date})"));
    }
    text
}

/// A builtin value.
fn value(data: &Data<'_>) -> String {
    match data {
        Data::Int(number) => number.to_string(),
        Data::Long(number) => number.to_string(),
        Data::Double(number) => format!("{number:?}"),
        Data::Float(number) => format!("{number:?}"),
        Data::Nat(number) => number.to_string(),
        Data::Bool(value) => value.to_string(),
        Data::True => "true".to_owned(),
        Data::String(data) => text(data),
        Data::Bytes(data) | Data::Fixed(data) | Data::Rest(data) => bytes(data),
        Data::Items(_) | Data::Group(_) | Data::Object(_) | Data::Missing => String::new(),
    }
}

/// In quotes, shortened. What is not UTF-8 is shown as bytes.
fn text(data: &[u8]) -> String {
    let Ok(text) = std::str::from_utf8(data) else { return format!("{}, not UTF-8", bytes(data)) };
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{:?}… ({} bytes)", &text[..end], data.len()),
        None => format!("{text:?}"),
    }
}

/// As digits, shortened.
fn bytes(data: &[u8]) -> String {
    let most = LONGEST / 3;
    match data.len() {
        0 => "no bytes".to_owned(),
        len if len > most => format!("{}… ({len} bytes)", hex(&data[..most])),
        _ => hex(data),
    }
}

/// The date that a number is, by the name of its field.
fn date(name: &str, data: &Data<'_>) -> Option<String> {
    let seconds = match data {
        Data::Int(seconds) if name.ends_with("date") || DATES.contains(&name) => i64::from(*seconds),
        Data::Long(id) if MESSAGE_IDS.contains(&name) => id >> 32,
        _ => return None,
    };
    let seconds = u64::try_from(seconds).ok().filter(|_| seconds >= FIRST_DATE)?;
    let time = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
    Some(humantime::format_rfc3339_seconds(time).to_string())
}
