//! Time, and the ids of messages, which are made of it: 2^32 times the Unix time in seconds, a multiple of 4 from a client.
//!
//! Source: <https://core.telegram.org/mtproto/description#message-identifier-msg-id>

use std::time::{SystemTime, UNIX_EPOCH};

/// The Unix time in seconds.
#[must_use]
pub fn seconds() -> i32 {
    (now() >> 32) as i32
}

/// The Unix time in 2^-32 seconds.
#[must_use]
pub fn now() -> i64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("it is after 1970");
    ((now.as_secs() as i64) << 32) | ((i64::from(now.subsec_nanos()) << 32) / 1_000_000_000)
}

/// The ids of the messages that the server sends in a session: each is larger than the one before.
#[derive(Debug, Default)]
pub struct Ids(i64);

/// Why the server sends a message, which its id tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// It answers a client's message.
    Answer = 1,
    /// The server sends it on its own.
    Own = 3,
}

impl Ids {
    /// The id of the next message.
    pub fn next(&mut self, now: i64, cause: Cause) -> i64 {
        self.0 = (now & !3).max((self.0 & !3) + 4) | cause as i64;
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_grow_even_where_time_does_not() {
        let mut ids = Ids::default();
        let causes = [Cause::Answer, Cause::Own, Cause::Answer, Cause::Own];
        let made: Vec<i64> = causes.map(|cause| ids.next(1 << 32, cause)).into();
        assert!(made.is_sorted_by(|a, b| a < b), "{made:?}");
        assert_eq!(made.iter().map(|id| id % 4).collect::<Vec<_>>(), [1, 3, 1, 3]);
    }

    #[test]
    fn the_clock_counts_seconds() {
        assert!(seconds() > 1_700_000_000);
    }
}
