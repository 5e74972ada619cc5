//! The differences that were found, one by one, each with its reason.

use crate::sample::Sample;

/// Where a peer writes other bytes, or none.
pub(crate) struct Difference {
    pub(crate) peer: &'static str,
    /// The constructors and functions that it is about: every value that differs has one.
    constructors: &'static [u32],
    pub(crate) reason: &'static str,
    /// Whether the peer's bytes of such a value differ in this way, and in no other.
    is_this: fn(value: &[u8], theirs: Result<&[u8], &str>) -> bool,
}

impl Difference {
    pub(crate) fn explains(&self, sample: &Sample, theirs: &Result<Vec<u8>, String>) -> bool {
        let is_in_value = |&id: &u32| words(&sample.bytes).any(|word| word == id);
        let has_one = self.constructors.iter().any(is_in_value);
        has_one && (self.is_this)(&sample.bytes, theirs.as_deref().map_err(String::as_str))
    }
}

/// Every difference. The comparison fails where one is no longer found.
pub(crate) static DIFFERENCES: &[Difference] = &[
    Difference {
        peer: "grammers",
        constructors: &[TLS_BLOCK_STRING],
        reason: "tlsBlockString has no id in its schema, and grammers computes one without taking `bytes` for `string`",
        is_this: |_, theirs| theirs == Err("unexpected constructor: 4218a164"),
    },
    Difference {
        peer: "telethon",
        constructors: &[MESSAGE, MESSAGE_SERVICE],
        reason: "in a message Telethon replaces the id of a chat or channel that no real one has, such as a negative one",
        is_this: |value, theirs| theirs.is_ok_and(|theirs| without_chat_ids(value) == without_chat_ids(theirs)),
    },
    Difference {
        peer: "telethon",
        constructors: &[MESSAGE_MEDIA_EMPTY],
        reason: "in a message Telethon takes messageMediaEmpty for no media, and writes none",
        is_this: |value, theirs| theirs.is_ok_and(|theirs| without_media(value) == without_chat_ids(theirs)),
    },
    Difference {
        peer: "telethon",
        constructors: &[ACCESS_POINT_RULE, MSGS_STATE_INFO, MSGS_ALL_INFO, TLS_BLOCK_STRING],
        reason: "what its schema calls `string` and ours `bytes` is not UTF-8, which Telethon's strings lose",
        is_this: |value, theirs| theirs.is_ok_and(|theirs| has_replacements(theirs) && !has_replacements(value)),
    },
    Difference {
        peer: "gramjs",
        constructors: &[FUTURE_SALTS],
        reason: "GramJS looks the bare items of its vector up among the types of the API, where they are not",
        is_this: |_, theirs| theirs.err().is_some_and(|error| error.contains("undefined (reading 'FutureSalt')")),
    },
    Difference {
        peer: "gramjs",
        constructors: &[MESSAGES_REQUEST_ENCRYPTION, PHONE_CREATE_GROUP_CALL],
        reason: "GramJS takes a `random_id` of 0 for none, and replaces it by one of 64 bits, which an `int` cannot hold",
        is_this: |_, theirs| theirs.err().is_some_and(|error| error.starts_with("RangeError")),
    },
    Difference {
        peer: "gramjs",
        constructors: &[MESSAGE_EMPTY],
        reason: "GramJS takes a message's id of 0 for none",
        is_this: |value, theirs| {
            has_message_without_id(value) && theirs == Err("Error: id is a required attribute for Message")
        },
    },
];

const TLS_BLOCK_STRING: u32 = 0x4218_a164;
const MESSAGE: u32 = 0x7600_b9d3;
const MESSAGE_MEDIA_EMPTY: u32 = 0x3ded_6320;
const MESSAGE_SERVICE: u32 = 0x7a80_0e0a;
const MESSAGE_EMPTY: u32 = 0x90a6_ca84;
const ACCESS_POINT_RULE: u32 = 0x4679_b65f;
const MSGS_STATE_INFO: u32 = 0x04de_b57d;
const MSGS_ALL_INFO: u32 = 0x8cc0_d131;
const FUTURE_SALTS: u32 = 0xae50_0895;
const MESSAGES_REQUEST_ENCRYPTION: u32 = 0xf64d_af43;
const PHONE_CREATE_GROUP_CALL: u32 = 0x48cd_c6d8;
const PEER_CHAT: u32 = 0x36c6_019a;
const PEER_CHANNEL: u32 = 0xa2a5_371e;

fn words(bytes: &[u8]) -> impl Iterator<Item = u32> + Clone {
    bytes.chunks_exact(4).map(|word| u32::from_le_bytes(word.try_into().expect("4 bytes")))
}

/// The value, with a 0 for the 8 bytes of every chat's or channel's id.
fn without_chat_ids(value: &[u8]) -> Vec<u32> {
    let mut words: Vec<u32> = words(value).collect();
    for at in 0..words.len().saturating_sub(2) {
        if [PEER_CHAT, PEER_CHANNEL].contains(&words[at]) {
            words[at + 1..at + 3].fill(0);
        }
    }
    words
}

/// As [`without_chat_ids`], without the media of a message whose media are empty.
fn without_media(value: &[u8]) -> Vec<u32> {
    let mut words = without_chat_ids(value);
    while let Some(media) = words.iter().position(|&word| word == MESSAGE_MEDIA_EMPTY) {
        words.remove(media);
        if let Some(message) = words[..media].iter().rposition(|&word| word == MESSAGE) {
            words[message + 1] &= !(1 << 9); // media:flags.9?MessageMedia
        }
    }
    words
}

/// Whether there is a U+FFFD in UTF-8.
fn has_replacements(bytes: &[u8]) -> bool {
    bytes.windows(3).any(|bytes| bytes == "\u{fffd}".as_bytes())
}

/// `messageEmpty flags:# id:int …` with the id 0.
fn has_message_without_id(value: &[u8]) -> bool {
    let words: Vec<u32> = words(value).collect();
    words.windows(3).any(|words| words[0] == MESSAGE_EMPTY && words[2] == 0)
}
