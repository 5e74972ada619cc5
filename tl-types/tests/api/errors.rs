//! What an error says to who reads a log: what was expected, what was found, and where.

use tl_types::api::{enums, functions, types};
use tl_types::{DecodeError, DecodeErrorKind, Deserializable, Identifiable, Serializable};

/// `updates` with a new message and a user status, which ends with the `Bool`s of a config.
fn updates() -> enums::Updates {
    let peer = || types::PeerUser { user_id: 7 };
    let message = types::MessageEmpty { id: 1, peer_id: Some(peer().into()) };
    let update = types::UpdateNewMessage { message: message.into(), pts: 1, pts_count: 1 };
    types::Updates { updates: vec![update.into()], users: vec![], chats: vec![], date: 0, seq: 0 }.into()
}

/// The bytes of [`updates`] with `id` where the constructor of a peer is.
fn updates_with_peer(id: u32) -> (Vec<u8>, usize) {
    let mut bytes = updates().to_bytes();
    let peer = types::PeerUser::CONSTRUCTOR_ID.to_le_bytes();
    let at = bytes.windows(4).position(|word| word == peer).expect("a peer");
    bytes[at..at + 4].copy_from_slice(&id.to_le_bytes());
    (bytes, at)
}

fn refused<T: Deserializable>(bytes: &[u8]) -> DecodeError {
    T::from_bytes(bytes).map(drop).expect_err("refused")
}

#[test]
fn a_constructor_of_another_type() {
    let (bytes, at) = updates_with_peer(types::PageCaption::CONSTRUCTOR_ID);
    let error = refused::<enums::Updates>(&bytes);
    assert_eq!(error.kind(), DecodeErrorKind::UnknownConstructor { id: types::PageCaption::CONSTRUCTOR_ID });
    assert_eq!((error.expected(), error.offset(), error.found_name()), ("Peer", at, Some("pageCaption")));
    let names: Vec<_> = error.path().map(|(_, name)| name.expect("of the schema")).collect();
    assert_eq!(names, ["updates", "updateNewMessage", "messageEmpty"]);
    assert_eq!(
        error.to_string(),
        format!(
            "expected Peer at offset {at}, found pageCaption#6f747657, \
             in updates#74ae4240 > updateNewMessage#1f2b0afd > messageEmpty#90a6ca84"
        )
    );
}

#[test]
fn a_constructor_of_a_later_layer() {
    let (bytes, at) = updates_with_peer(0x0bad_cafe);
    let error = refused::<enums::Updates>(&bytes);
    assert_eq!((error.found_id(), error.found_name()), (Some(0x0bad_cafe), None));
    assert!(error.to_string().starts_with(&format!("expected Peer at offset {at}, found #0badcafe, in updates#")));
}

#[test]
fn an_unknown_constructor_is_neither_the_end_nor_a_wrong_bool() {
    let (unknown, _) = updates_with_peer(1);
    let whole = updates().to_bytes();
    let flag = functions::account::UpdateStatus { offline: true }.to_bytes();
    let wrong_bool = [&flag[..4], &[1, 0, 0, 0]].concat();
    let kinds = [
        refused::<enums::Updates>(&unknown).kind(),
        refused::<enums::Updates>(&whole[..whole.len() - 1]).kind(),
        refused::<functions::account::UpdateStatus>(&wrong_bool).kind(),
    ];
    assert_eq!(
        kinds,
        [
            DecodeErrorKind::UnknownConstructor { id: 1 },
            DecodeErrorKind::UnexpectedEnd,
            DecodeErrorKind::InvalidBool { id: 1 }
        ]
    );
}

#[test]
fn an_unknown_constructor_in_a_vector() {
    let users = vec![enums::User::from(types::UserEmpty { id: 1 }), types::UserEmpty { id: 2 }.into()];
    let mut bytes = users.to_bytes();
    let second = bytes.len() - 12;
    bytes[second..second + 4].copy_from_slice(&updates().constructor_id().to_le_bytes());
    let error = refused::<Vec<enums::User>>(&bytes);
    assert_eq!((error.expected(), error.offset(), error.found_name()), ("User", second, Some("updates")));
}
