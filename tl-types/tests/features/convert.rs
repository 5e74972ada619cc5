//! Out of an enum.

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
