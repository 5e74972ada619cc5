//! The server's salts: each is good for an hour, and known to whoever has the key; a client that does not know it yet is
//! told.
//!
//! They are computed, not stored: a hash of a secret of the server, the key and the hour.
//!
//! Source: <https://core.telegram.org/mtproto/description#server-salt>

use crate::envelope::random;
use sha2::{Digest, Sha256};
use tl_types::mtproto::types::FutureSalt;

/// How long a salt is the one to use, in seconds.
const PERIOD: i32 = 1800;
/// How many salts a client may ask for.
const MOST: i32 = 64;

/// What salts are made from.
pub struct Salts {
    secret: [u8; 32],
}

impl Default for Salts {
    fn default() -> Self {
        Self { secret: random() }
    }
}

impl Salts {
    /// The salt of a key at a time, in Unix seconds.
    #[must_use]
    pub fn at(&self, key: i64, time: i32) -> i64 {
        let hash: [u8; 32] = Sha256::new()
            .chain_update(self.secret)
            .chain_update(key.to_le_bytes())
            .chain_update((time / PERIOD).to_le_bytes())
            .finalize()
            .into();
        i64::from_le_bytes(*hash.first_chunk().expect("8 of 32 bytes"))
    }

    /// Whether a salt is good now: it is this period's or the last one's.
    #[must_use]
    pub fn is_valid(&self, key: i64, salt: i64, now: i32) -> bool {
        salt == self.at(key, now) || salt == self.at(key, now - PERIOD)
    }

    /// The salts from now on.
    #[must_use]
    pub fn from(&self, key: i64, now: i32, count: i32) -> Vec<FutureSalt> {
        let start = now / PERIOD * PERIOD;
        (0..count.clamp(1, MOST))
            .map(|period| start + period * PERIOD)
            .map(|since| FutureSalt { valid_since: since, valid_until: since + 2 * PERIOD, salt: self.at(key, since) })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i32 = 1_700_000_000;

    #[test]
    fn a_salt_is_good_for_two_periods() {
        let salts = Salts::default();
        let salt = salts.at(1, NOW);
        for (later, expected) in [(0, true), (PERIOD, true), (2 * PERIOD, false), (-PERIOD, false)] {
            assert_eq!(salts.is_valid(1, salt, NOW + later), expected, "{later} s later");
        }
        assert!(!salts.is_valid(2, salt, NOW), "another key");
        assert!(!Salts::default().is_valid(1, salt, NOW), "another server");
    }

    #[test]
    fn future_salts_are_valid_when_they_say() {
        let salts = Salts::default();
        let future = salts.from(1, NOW, 3);
        assert_eq!(future.len(), 3);
        for salt in future {
            assert!(salts.is_valid(1, salt.salt, salt.valid_since));
            assert!(salts.is_valid(1, salt.salt, salt.valid_until - 1));
            assert!(!salts.is_valid(1, salt.salt, salt.valid_until));
        }
        assert_eq!([0, 64, 1000].map(|count| salts.from(1, NOW, count).len()), [1, 64, 64]);
    }
}
