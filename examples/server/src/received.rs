//! Which messages of a client's session were received: each counts once, and their ids and numbers grow together.
//!
//! Source: <https://core.telegram.org/mtproto/service_messages_about_messages#notice-of-ignored-error-message>

use std::collections::BTreeMap;

/// How old a client's message may be, in seconds.
const OLDEST: i64 = 300;
/// The same of one whose clock is ahead.
const NEWEST: i64 = -30;
/// How many messages of a session are remembered; those before them are not taken.
const MOST: usize = 1024;

/// Why a message is not taken. The number is the code that `bad_msg_notification` has for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bad {
    /// The id is too low: the clock of the client is slow, or the message is older than 300 s.
    IdTooLow = 16,
    /// The id is too high: the clock of the client is more than 30 s ahead.
    IdTooHigh = 17,
    /// The id is not a multiple of 4.
    IdNotOfClient = 18,
    /// A container has the id of a message before.
    ContainerRepeated = 19,
    /// The message is so old that nobody knows whether it was received.
    Forgotten = 20,
    /// The number is too low: a message with a lower id has a higher one.
    NumberTooLow = 32,
    /// The number is too high: a message with a higher id has a lower one.
    NumberTooHigh = 33,
    /// The number of what needs no acknowledgement is even.
    NumberOdd = 34,
    /// The number of what needs an acknowledgement is odd.
    NumberEven = 35,
    /// A container has something in it that it may not have.
    Container = 64,
}

/// Checks the id of a client's message against the time.
///
/// # Errors
///
/// Where the id is none of a client's, or of another time.
pub fn check(message_id: i64, now: i64) -> Result<(), Bad> {
    let age = (now >> 32) - (message_id >> 32);
    match age {
        _ if message_id % 4 != 0 => Err(Bad::IdNotOfClient),
        OLDEST.. => Err(Bad::IdTooLow),
        NEWEST..OLDEST => Ok(()),
        _ => Err(Bad::IdTooHigh),
    }
}

/// Whether a message is to be acknowledged, which its number tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A call: yes.
    Call,
    /// A service message, acknowledgements among them: clients differ.
    Service,
    /// A container: no.
    Quiet,
}

/// Whether a message was received before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// It was not.
    New,
    /// It was: the client did not get the answer, or the acknowledgement.
    Repeated,
}

/// The ids and numbers of the last messages.
#[derive(Debug, Default)]
pub struct Received {
    numbers: BTreeMap<i64, i32>,
    /// The highest id that was forgotten.
    forgotten: Option<i64>,
}

impl Received {
    /// Takes a message, unless there is something wrong with its id or number.
    ///
    /// # Errors
    ///
    /// Tells what is wrong.
    pub fn take(&mut self, id: i64, number: i32, kind: Kind, now: i64) -> Result<Freshness, Bad> {
        check(id, now)?;
        if self.numbers.contains_key(&id) {
            return if kind == Kind::Quiet { Err(Bad::ContainerRepeated) } else { Ok(Freshness::Repeated) };
        }
        if self.forgotten.is_some_and(|forgotten| id <= forgotten) {
            return Err(Bad::Forgotten);
        }
        self.check_number(id, number, kind)?;
        self.numbers.insert(id, number);
        if self.numbers.len() > MOST {
            self.forgotten = self.numbers.pop_first().map(|(id, _)| id);
        }
        Ok(Freshness::New)
    }

    /// Takes a message back, which the client will send again.
    pub fn forget(&mut self, id: i64) {
        self.numbers.remove(&id);
    }

    /// What `msgs_state_info` says of a message.
    #[must_use]
    pub fn state(&self, id: i64) -> u8 {
        match self.forgotten {
            _ if self.numbers.contains_key(&id) => 4,
            Some(forgotten) if id <= forgotten => 1,
            _ if self.numbers.last_key_value().is_some_and(|(last, _)| id > *last) => 3,
            _ => 2,
        }
    }

    fn check_number(&self, id: i64, number: i32, kind: Kind) -> Result<(), Bad> {
        let is_odd = number & 1 == 1;
        match kind {
            Kind::Quiet if is_odd => return Err(Bad::NumberOdd),
            Kind::Call if !is_odd => return Err(Bad::NumberEven),
            _ => {}
        }
        // An even number may be the same as that of a neighbour.
        let clashes = |low: i32, high: i32| low > high || (low == high && is_odd);
        if self.numbers.range(..id).next_back().is_some_and(|(_, before)| clashes(*before, number)) {
            return Err(Bad::NumberTooLow);
        }
        if self.numbers.range(id..).next().is_some_and(|(_, after)| clashes(number, *after)) {
            return Err(Bad::NumberTooHigh);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_700_000_000 << 32;

    fn take(received: &mut Received, id: i64, number: i32, kind: Kind) -> Result<Freshness, Bad> {
        received.take(NOW + id, number, kind, NOW)
    }

    #[test]
    fn ids_are_checked_against_the_clock() {
        let cases = [
            (0, Ok(())),
            (-299, Ok(())),
            (-300, Err(Bad::IdTooLow)),
            (-301, Err(Bad::IdTooLow)),
            (30, Ok(())),
            (31, Err(Bad::IdTooHigh)),
            (300_000_000, Err(Bad::IdTooHigh)),
        ];
        for (seconds, expected) in cases {
            assert_eq!(check(NOW + (seconds << 32), NOW), expected, "{seconds} s");
        }
        assert_eq!(check(-4, NOW), Err(Bad::IdTooLow));
        for low in 1..4 {
            assert_eq!(check(NOW + low, NOW), Err(Bad::IdNotOfClient));
        }
    }

    #[test]
    fn ids_and_numbers_grow_together() {
        let mut received = Received::default();
        let cases = [
            (40, 5, Kind::Call, Ok(Freshness::New)),
            (44, 6, Kind::Quiet, Ok(Freshness::New)),
            (48, 6, Kind::Quiet, Ok(Freshness::New)),
            (40, 5, Kind::Call, Ok(Freshness::Repeated)),
            (48, 6, Kind::Quiet, Err(Bad::ContainerRepeated)),
            (52, 7, Kind::Quiet, Err(Bad::NumberOdd)),
            (52, 8, Kind::Call, Err(Bad::NumberEven)),
            (52, 5, Kind::Call, Err(Bad::NumberTooLow)),
            (52, 4, Kind::Service, Err(Bad::NumberTooLow)),
            (36, 5, Kind::Call, Err(Bad::NumberTooHigh)),
            (36, 7, Kind::Service, Err(Bad::NumberTooHigh)),
            (36, 3, Kind::Call, Ok(Freshness::New)),
            (53, 7, Kind::Call, Err(Bad::IdNotOfClient)),
            (400 << 32, 7, Kind::Call, Err(Bad::IdTooHigh)),
            (-(400 << 32), 7, Kind::Call, Err(Bad::IdTooLow)),
            (52, 7, Kind::Call, Ok(Freshness::New)),
        ];
        for (id, number, kind, expected) in cases {
            assert_eq!(take(&mut received, id, number, kind), expected, "{id} {number} {kind:?}");
        }
    }

    #[test]
    fn what_is_remembered_is_bounded() {
        let mut received = Received::default();
        let ids: Vec<i64> = (0..=MOST as i64).map(|i| i * 4).collect();
        for id in &ids {
            assert_eq!(take(&mut received, *id, (id / 2 + 1) as i32, Kind::Call), Ok(Freshness::New));
        }
        assert_eq!(received.numbers.len(), MOST);
        assert_eq!(take(&mut received, ids[0], 1, Kind::Call), Err(Bad::Forgotten));
        assert_eq!(take(&mut received, ids[1], 3, Kind::Call), Ok(Freshness::Repeated));
    }

    #[test]
    fn states_tell_what_is_known() {
        let mut received = Received::default();
        assert_eq!(received.state(NOW), 2);
        take(&mut received, 8, 1, Kind::Call).unwrap();
        assert_eq!([4, 8, 12].map(|id| received.state(NOW + id)), [2, 4, 3]);
        received.forgotten = Some(NOW + 4);
        assert_eq!(received.state(NOW + 4), 1);
    }
}
