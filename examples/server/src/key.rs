//! The key that client and server share.

use sha1::{Digest, Sha1};
use std::fmt;

/// 256 bytes that only a client and the server know.
#[derive(Clone, PartialEq, Eq)]
pub struct AuthKey {
    bytes: [u8; 256],
    id: i64,
}

impl AuthKey {
    /// The key of these bytes.
    #[must_use]
    pub fn new(bytes: [u8; 256]) -> Self {
        let hash: [u8; 20] = Sha1::digest(bytes).into();
        Self { bytes, id: i64::from_le_bytes(*hash.last_chunk().expect("8 of 20 bytes")) }
    }

    /// The bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8; 256] {
        &self.bytes
    }

    /// What packets name the key by: the lower 64 bits of its SHA-1.
    #[must_use]
    pub fn id(&self) -> i64 {
        self.id
    }
}

/// The id alone: the key is secret.
impl fmt::Debug for AuthKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AuthKey({:016x})", self.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_id_is_that_of_other_implementations() {
        let key = AuthKey::new(std::array::from_fn(|i| i as u8));
        assert_eq!(key.id().to_le_bytes(), [50, 209, 88, 110, 164, 87, 223, 200]);
        assert_eq!(format!("{key:?}"), "AuthKey(c8df57a46e58d132)");
    }
}
