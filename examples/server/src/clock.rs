//! Time, and the ids of messages, which are made of it: 2^32 times the Unix time in seconds, a multiple of 4 from a client.
//!
//! Source: <https://core.telegram.org/mtproto/description#message-identifier-msg-id>

use std::time::{SystemTime, UNIX_EPOCH};

/// How old a client's message may be, in seconds.
const OLDEST: i64 = 300;
/// The same of one whose clock is ahead.
const NEWEST: i64 = -30;

/// Why an id is not taken; the number is what `bad_msg_notification` says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdError {
    /// The message is older than 300 s.
    TooOld = 16,
    /// The message is from more than 30 s ahead.
    TooNew = 17,
    /// The id of a client's message is a multiple of 4.
    NotOfClient = 18,
}

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

/// Checks the id of a client's message against the time.
///
/// # Errors
///
/// Where the id is none of a client's, or of another time.
pub fn check(message_id: i64, now: i64) -> Result<(), IdError> {
    let age = (now >> 32) - (message_id >> 32);
    match age {
        _ if message_id % 4 != 0 => Err(IdError::NotOfClient),
        OLDEST.. => Err(IdError::TooOld),
        NEWEST..OLDEST => Ok(()),
        _ => Err(IdError::TooNew),
    }
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
    fn ids_are_checked_against_the_clock() {
        let now = 1_700_000_000_i64 << 32;
        let cases = [
            (0, Ok(())),
            (-299, Ok(())),
            (-300, Err(IdError::TooOld)),
            (-301, Err(IdError::TooOld)),
            (30, Ok(())),
            (31, Err(IdError::TooNew)),
            (300_000_000, Err(IdError::TooNew)),
        ];
        for (seconds, expected) in cases {
            assert_eq!(check(now + (seconds << 32), now), expected, "{seconds} s");
        }
        assert_eq!(check(-4, now), Err(IdError::TooOld));
        for low in 1..4 {
            assert_eq!(check(now + low, now), Err(IdError::NotOfClient));
        }
    }

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
