//! What can be made to go wrong, to see what a client does.

use std::str::FromStr;

/// Something that goes wrong with one call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The call is refused with this error: `420 FLOOD_WAIT_1`.
    Error {
        /// The code.
        code: i32,
        /// The name.
        name: String,
    },
    /// The connection ends in the middle of the answer: `cut`.
    Cut,
    /// No answer comes: `silence`.
    Silence,
    /// The salt of the call is refused, though it is right: `salt`.
    Salt,
    /// The id of the answer is not one that a server gives: `even-id`, `old-id`, `new-id`.
    Id(WrongId),
}

/// In which way an id is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongId {
    /// It is even, as those of clients are.
    Even,
    /// It is from 400 s ago.
    Old,
    /// It is from 400 s ahead.
    New,
}

impl WrongId {
    /// What becomes of an id.
    #[must_use]
    pub fn spoil(self, id: i64) -> i64 {
        match self {
            Self::Even => id & !1,
            Self::Old => id - (400 << 32),
            Self::New => id + (400 << 32),
        }
    }
}

impl FromStr for Fault {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let names = [
            ("cut", Self::Cut),
            ("silence", Self::Silence),
            ("salt", Self::Salt),
            ("even-id", Self::Id(WrongId::Even)),
            ("old-id", Self::Id(WrongId::Old)),
            ("new-id", Self::Id(WrongId::New)),
        ];
        if let Some((_, fault)) = names.iter().find(|(name, _)| *name == text) {
            return Ok(fault.clone());
        }
        match text.split_once(' ').map(|(code, name)| (code.parse(), name)) {
            Some((Ok(code), name)) => Ok(Self::Error { code, name: name.to_owned() }),
            _ => Err(format!("{} or an error, such as `420 FLOOD_WAIT_1`", names.map(|(name, _)| name).join(", "))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_have_names() {
        assert_eq!("cut".parse(), Ok(Fault::Cut));
        assert_eq!("even-id".parse(), Ok(Fault::Id(WrongId::Even)));
        assert_eq!("420 FLOOD_WAIT_1".parse(), Ok(Fault::Error { code: 420, name: "FLOOD_WAIT_1".into() }));
        assert!("x".parse::<Fault>().unwrap_err().starts_with("cut, silence, "));
        assert!("x y".parse::<Fault>().is_err());
    }
}
