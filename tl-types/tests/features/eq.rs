//! Comparing and hashing.

use std::collections::HashSet;
use std::hash::Hash;
use tl_types::api::{enums, functions, types};

fn is_hashable<T: Eq + Hash>() {}

#[test]
fn values_without_floating_point_numbers_can_be_keys() {
    is_hashable::<enums::InputPeer>();
    is_hashable::<types::Config>();
    is_hashable::<functions::InvokeWithLayer<functions::help::GetConfig>>();
    let peers = [enums::InputPeer::Empty, types::InputPeerChat::new(1).into(), types::InputPeerChat::new(1).into()];
    assert_eq!(HashSet::from(peers).len(), 2);
}

#[test]
fn others_can_be_compared() {
    assert_eq!(types::JsonNumber { value: 1.5 }, types::JsonNumber { value: 1.5 });
    assert_ne!(types::JsonNumber { value: f64::NAN }, types::JsonNumber { value: f64::NAN });
}
