//! The fields that variants share.

use tl_types::api::{enums, types};

#[test]
fn shared_fields_are_read_without_a_match() {
    let peer = enums::InputPeer::from(types::InputPeerUser::new(7, 9));
    assert_eq!(peer.user_id(), Some(7));
    assert_eq!(peer.chat_id(), None);
    assert_eq!(enums::InputPeer::Empty.access_hash(), None);
}

#[test]
fn copies_come_by_value_and_others_by_reference() {
    // Every variant of `Message` has an id.
    let message = enums::Message::from(types::MessageEmpty::new(5));
    let id: i32 = message.id();
    assert_eq!(id, 5);
    let optional = enums::Chat::from(types::ChannelForbidden::new(1, 2, "title"));
    let access_hash: Option<i64> = optional.access_hash();
    assert_eq!(access_hash, Some(2));
    let title: Option<&String> = optional.title();
    assert_eq!(title.map(String::as_str), Some("title"));
}

#[test]
fn a_field_with_the_name_of_a_method_has_an_underscore() {
    let value: enums::account::Themes = types::account::Themes::new(3, Vec::new()).into();
    assert_eq!(value.hash_(), Some(3));
}
