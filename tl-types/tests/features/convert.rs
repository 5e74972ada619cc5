//! What enums can be asked.

use tl_types::api::{enums, types};

fn peer() -> enums::InputPeer {
    types::InputPeerUser::new(7, 9).into()
}

#[test]
fn a_struct_comes_out_of_its_enum_or_the_enum_comes_back() {
    let user: types::InputPeerUser = peer().try_into().expect("it is a user");
    assert_eq!((user.user_id, user.access_hash), (7, 9));
    let back = types::InputPeerChat::try_from(peer()).expect_err("it is no chat");
    assert_eq!(back, peer());
}

#[test]
fn variants_can_be_looked_at_and_taken_out() {
    assert_eq!(peer().as_user().map(|user| user.user_id), Some(7));
    assert!(peer().as_chat().is_none());
    assert_eq!(peer().into_user().map(|user| user.user_id), Some(7));
    assert!(peer().into_channel().is_none());
}

#[test]
fn shared_fields_are_read_without_a_match() {
    assert_eq!(peer().user_id(), Some(&7));
    assert_eq!(peer().chat_id(), None);
    assert_eq!(enums::InputPeer::Empty.access_hash(), None);

    // Every variant of `Document` has an id.
    let document = enums::Document::from(types::DocumentEmpty::new(5));
    let id: &i64 = document.id();
    assert_eq!(*id, 5);
}

#[test]
fn a_field_with_the_name_of_a_method_has_an_underscore() {
    let value: enums::account::Themes = types::account::Themes::new(3, Vec::new()).into();
    assert_eq!(value.hash_(), Some(&3));
}
