//! The keys that the server has, and what it knows of whoever has one.

use crate::key::AuthKey;
use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicBool, AtomicI32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// How many keys that were exchanged are remembered.
const MOST: usize = 4096;

/// A key, and what goes with it, whatever session it is used in.
pub struct Known {
    /// The key.
    pub key: AuthKey,
    /// The salt that the exchange gave, and until when it is good, in Unix seconds.
    pub first_salt: Option<(i64, i32)>,
    layer: AtomicI32,
    is_logged_in: AtomicBool,
}

impl Known {
    fn new(key: AuthKey, first_salt: Option<(i64, i32)>, is_logged_in: bool) -> Self {
        Self { key, first_salt, layer: tl_types::api::LAYER.into(), is_logged_in: is_logged_in.into() }
    }

    /// The layer that the client last said it speaks. It holds for all its sessions: a client may open a new one without
    /// saying it again.
    #[must_use]
    pub fn layer(&self) -> i32 {
        self.layer.load(Ordering::Relaxed)
    }

    /// Notes the layer that the client speaks.
    pub fn set_layer(&self, layer: i32) {
        self.layer.store(layer, Ordering::Relaxed);
    }

    /// Whether a user is logged in with the key.
    #[must_use]
    pub fn is_logged_in(&self) -> bool {
        self.is_logged_in.load(Ordering::Relaxed)
    }

    /// Logs the user in.
    pub fn log_in(&self) {
        self.is_logged_in.store(true, Ordering::Relaxed);
    }
}

/// All keys.
pub struct Keys(Mutex<Inner>);

struct Inner {
    known: HashMap<i64, Arc<Known>>,
    /// The ids of the keys that were exchanged, the oldest first.
    exchanged: VecDeque<i64>,
}

impl Keys {
    /// Has keys that clients got in another way. Who has one of them is logged in.
    pub fn new(given: impl IntoIterator<Item = AuthKey>) -> Self {
        let known = given.into_iter().map(|key| (key.id(), Arc::new(Known::new(key, None, true)))).collect();
        Self(Mutex::new(Inner { known, exchanged: VecDeque::new() }))
    }

    /// Remembers a key that was exchanged; the oldest of them is forgotten where there are too many.
    pub fn add(&self, key: AuthKey, first_salt: (i64, i32)) {
        let mut inner = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        inner.exchanged.push_back(key.id());
        inner.known.insert(key.id(), Arc::new(Known::new(key, Some(first_salt), false)));
        if inner.exchanged.len() > MOST
            && let Some(oldest) = inner.exchanged.pop_front()
        {
            inner.known.remove(&oldest);
        }
    }

    /// The key with this id.
    #[must_use]
    pub fn get(&self, id: i64) -> Option<Arc<Known>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).known.get(&id).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_exchanged_keys_are_forgotten() {
        let given = AuthKey::new([1; 256]);
        let keys = Keys::new([given.clone()]);
        let key = |number: usize| AuthKey::new(std::array::from_fn(|i| (number >> (8 * (i % 8))) as u8));
        for number in 0..=MOST {
            keys.add(key(number + 1000), (7, 0));
        }
        assert!(keys.get(given.id()).unwrap().is_logged_in());
        assert!(keys.get(key(1000).id()).is_none());
        assert!(!keys.get(key(1001).id()).unwrap().is_logged_in());
        assert_eq!(keys.0.lock().unwrap().known.len(), MOST + 1);
    }
}
