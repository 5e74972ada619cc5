//! Ids of other layers have names, with the feature `history`.

use tl_types::api::{self, enums, types};
use tl_types::{DecodeError, Deserializable, Identifiable, Serializable, history, name_for_id};

fn refused<T: Deserializable>(bytes: &[u8]) -> DecodeError {
    T::from_bytes(bytes).map(drop).expect_err("refused")
}

#[test]
fn there_are_so_many_and_only_earlier_layers_have_them() {
    assert_eq!(history::definitions().len(), 1539);
    for definition in history::definitions() {
        assert_eq!(history::definition(definition.id()), Some(definition), "the table is sorted");
        assert!(definition.layers().len() > 0 && definition.layers().all(|layers| *layers.end() < api::LAYER));
    }
    // All but those that decode, with the feature `compat`.
    let known = history::definitions().filter(|definition| api::name_for_id(definition.id()).is_some());
    assert_eq!(known.count(), 42);
    assert_eq!(history::definition(types::User::CONSTRUCTOR_ID), None);
}

#[test]
fn names_are_those_of_any_layer() {
    assert_eq!(name_for_id(0x8f97_c628), Some("user"));
    assert_eq!(name_for_id(0x6c50_051c), Some("messages.importChatInvite"), "methods, too");
    assert_eq!(name_for_id(1), None);
    // MTProto's schema, which this crate speaks, comes first.
    assert_eq!(name_for_id(0x4679_b65f), Some("accessPointRule"));
}

#[test]
fn layers_are_written_as_ranges() {
    for (id, text) in [
        (0x001d_0f91, None),
        (0x0013_89cc, Some("account.registerDevice#001389cc of layer 75")),
        (0x8f97_c628, Some("user#8f97c628 of layers 148–158")),
        (0x4679_b65f, Some("accessPointRule#4679b65f of layers 81–105, 110, 112")),
    ] {
        assert_eq!(history::definition(id).map(ToString::to_string).as_deref(), text);
    }
}

#[test]
fn an_error_says_which_layers_have_what_was_found() {
    let message = types::MessageEmpty { id: 1, peer_id: Some(types::PeerUser { user_id: 7 }.into()) };
    let mut bytes = enums::Message::from(message).to_bytes();
    bytes[12..16].copy_from_slice(&0x8f97_c628_u32.to_le_bytes());
    let error = refused::<enums::Message>(&bytes);
    assert_eq!((error.found_name(), error.offset()), (Some("user"), 12));
    assert_eq!(
        error.to_string(),
        "expected Peer at offset 12, found user#8f97c628 of layers 148–158, in messageEmpty#90a6ca84; \
         this crate speaks layer 230"
    );
}

#[test]
fn what_a_schema_here_knows_is_of_no_other_layer() {
    for id in [types::PageCaption::CONSTRUCTOR_ID, 0x4679_b65f, 0x1cb5_c415] {
        let error = refused::<enums::Peer>(&id.to_le_bytes());
        assert_eq!(error.found_definition(), None);
        assert!(!error.to_string().contains("layer"), "{error}");
    }
}

#[test]
fn the_layer_of_a_schema_of_somebody_else_is_not_claimed() {
    let error = refused::<enums::User>(&0x8f97_c628_u32.to_le_bytes());
    let with_other_names = error.clone().with_names(|_| None);
    assert_eq!(with_other_names.to_string(), "expected User at offset 0, found user#8f97c628 of layers 148–158");
    let with_this_name = error.with_names(|id| (id == 0x8f97_c628).then_some("their.user"));
    assert_eq!(with_this_name.to_string(), "expected User at offset 0, found their.user#8f97c628");
}
