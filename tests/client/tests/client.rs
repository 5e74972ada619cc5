//! The piece does the same before and after, and what few clients need works with its feature alone.

use tl_client::own;
use tl_types::{Deserializable, Serializable, peek_id};

/// What needs both schemas.
#[cfg(all(feature = "api", feature = "mtproto"))]
mod both {
    use tl_client::after;
    #[cfg(feature = "grammers")]
    use tl_client::before;
    use tl_types::api::{enums, types};
    use tl_types::{Deserializable, Serializable};

    /// Bodies, with what they are.
    const BODIES: [(&[u8], &str); 5] = [
        (&[0xc5, 0x73, 0x77, 0x34, 1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0], "pong"),
        (&[0x6e, 0xd3, 0x2a, 0x5e], "nothing to drop"),
        (&[0x7e, 0xaf, 0x17, 0xe3], "ask for the difference"),
        (&[0xb5, 0x75, 0x72, 0x99], "something else"),
        (&[0xc5, 0x73, 0x77], "too short"),
    ];

    /// A message with three replies.
    fn message() -> Vec<u8> {
        let replies = types::MessageReplies { replies: 3, ..Default::default() };
        let mut message = types::Message::new(7, types::PeerUser::new(5), 1_767_225_600, "Hello!");
        message.replies = Some(replies);
        enums::Message::from(message).to_bytes()
    }

    fn peers() -> Vec<u8> {
        [enums::Peer::from(types::PeerUser::new(5)), types::PeerChat::new(6).into()]
            .map(|peer| peer.to_bytes())
            .concat()
    }

    fn messages() -> Vec<(i64, i32, Vec<u8>)> {
        vec![(1, 2, vec![1, 2, 3, 4]), (5, 4, Vec::new())]
    }

    #[test]
    fn after() {
        for (body, kind) in BODIES {
            assert_eq!(after::kind(body), kind);
        }
        let message = enums::Message::from_bytes(&message()).expect("it is whole");
        assert_eq!((after::text(&message), after::replies(&message)), (Some("Hello!"), 3));
        #[cfg(feature = "accessors")]
        assert_eq!(after::id(&message), 7);
        assert_eq!(after::history(20).len(), 40);
        let (first, second, length) = after::peers(&peers()).expect("both are whole");
        assert!(
            matches!((first, second), (enums::Peer::User(user), enums::Peer::Chat(chat)) if user.user_id == 5 && chat.chat_id == 6)
        );
        assert_eq!(length, 24);
        assert_eq!(after::unexpected(&[1, 2, 3, 4]), Some(0x0403_0201));
        assert_eq!(after::container(&messages()).len(), 8 + 20 + 16);
    }

    #[cfg(feature = "grammers")]
    #[test]
    fn before_is_the_same() {
        use grammers_tl_types::{Deserializable as _, enums as theirs};

        for (body, _) in BODIES {
            // Its way to peek at an id ignores what follows.
            assert_eq!(before::kind(body), after::kind(body));
        }
        let bytes = message();
        let (their_message, our_message) = (
            theirs::Message::from_bytes(&bytes).expect("it is whole"),
            enums::Message::from_bytes(&bytes).expect("it is whole"),
        );
        assert_eq!(before::text(&their_message), after::text(&our_message));
        assert_eq!(before::replies(&their_message), after::replies(&our_message));
        #[cfg(feature = "accessors")]
        assert_eq!(before::id(&their_message), after::id(&our_message));
        assert_eq!(before::history(20), after::history(20));
        let (before, after) =
            (before::peers(&peers()).expect("both are whole"), after::peers(&peers()).expect("both are whole"));
        assert_eq!(before.2, after.2);
        assert_eq!(before::unexpected(&[1, 2, 3, 4]), after::unexpected(&[1, 2, 3, 4]));
        assert_eq!(before::container(&messages()), after::container(&messages()));
    }
}

#[test]
fn an_own_schema() {
    let request = own::functions::saved::Get::new(5).to_bytes();
    assert_eq!(peek_id(&request), Some(0x3d4e_5f60));
    let item = own::types::saved::Note::new(5, "Hello!");
    let bytes = own::enums::saved::Item::from(item).to_bytes();
    let own::enums::saved::Item::Note(note) = own::enums::saved::Item::from_bytes(&bytes).expect("it is whole") else {
        panic!("it was a note");
    };
    assert_eq!((note.id, note.text.as_str()), (5, "Hello!"));
    let error =
        own::enums::saved::Item::from_bytes(&request).expect_err("it is a function").with_names(own::name_for_id);
    assert_eq!(error.found_id(), Some(0x3d4e_5f60), "{error}");
    assert!(error.to_string().contains("saved.get#3d4e5f60"), "{error}");
}

#[cfg(all(feature = "eq", feature = "api"))]
#[test]
fn values_are_compared() {
    use tl_types::api::types::PeerUser;
    assert_eq!(PeerUser::new(5), PeerUser::new(5));
    assert_ne!(PeerUser::new(5), PeerUser::new(6));
}

#[cfg(all(feature = "hash", feature = "api"))]
#[test]
fn a_value_is_a_key() {
    use std::collections::HashSet;
    use tl_types::api::types::PeerUser;
    let peers: HashSet<PeerUser> = [5, 6, 5].map(PeerUser::new).into();
    assert_eq!(peers.len(), 2);
}

#[cfg(all(feature = "convert", feature = "api"))]
#[test]
fn a_variant_is_taken_out() {
    use tl_types::api::{
        enums::Peer,
        types::{PeerChat, PeerUser},
    };
    assert_eq!(PeerUser::try_from(Peer::from(PeerUser::new(5))).expect("it is one").user_id, 5);
    assert!(matches!(PeerUser::try_from(Peer::from(PeerChat::new(5))), Err(Peer::Chat(chat)) if chat.chat_id == 5));
}

#[cfg(all(feature = "serde", feature = "api"))]
#[test]
fn a_value_is_json() {
    use tl_types::api::types::PeerUser;
    let text = serde_json::to_string(&PeerUser::new(5)).expect("it has a form");
    assert_eq!(text, r#"{"@type":"peerUser","user_id":"5"}"#);
    assert_eq!(serde_json::from_str::<PeerUser>(&text).expect("it is well formed").user_id, 5);
}

/// Text is what it was, whatever checks it.
#[test]
fn text_is_checked() {
    for text in ["", "Привет", "سلام"] {
        assert_eq!(String::from_bytes(&text.to_owned().to_bytes()).expect("it is text"), text);
    }
}
