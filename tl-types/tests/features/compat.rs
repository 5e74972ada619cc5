//! Constructors of earlier layers decode, with the feature `compat`.

use tl_types::api::{self, enums, types};
use tl_types::{DecodeErrorKind, Deserializable, Identifiable, Serializable};

/// Words, one after the other.
fn words(words: &[u32]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}

const VECTOR: u32 = 0x1cb5_c415;
/// `botCommand#c27ac8c7 command:string description:string = BotCommand`
const BOT_COMMAND: u32 = 0xc27a_c8c7;
/// `pollAnswerVoters#3b6ddad2 flags:# chosen:flags.0?true correct:flags.1?true option:bytes voters:int = PollAnswerVoters`
const POLL_ANSWER_VOTERS: u32 = 0x3b6d_dad2;
/// `updateMessagePollVote#24f40e77 poll_id:long peer:Peer options:Vector<bytes> qts:int = Update`
const UPDATE_MESSAGE_POLL_VOTE: u32 = 0x24f4_0e77;
/// `pageListItemBlocks#25e073fc blocks:Vector<PageBlock> = PageListItem`
const PAGE_LIST_ITEM_BLOCKS: u32 = 0x25e0_73fc;

#[test]
fn the_only_constructor_of_a_type() {
    // One before, one of today, in one vector.
    let mut bytes = words(&[VECTOR, 2, BOT_COMMAND]);
    bytes.extend(["go", "Goes"].map(String::from).iter().flat_map(Serializable::to_bytes));
    let today = types::BotCommand { ephemeral: true, ..types::BotCommand::new("stop", "Stops") };
    today.serialize(&mut bytes);
    let commands = Vec::<types::BotCommand>::from_bytes(&bytes).expect("both decode");
    assert_eq!(commands, [types::BotCommand::new("go", "Goes"), today]);
    // It is written as today's.
    assert_eq!(commands[0].to_bytes()[..4], types::BotCommand::CONSTRUCTOR_ID.to_le_bytes());
}

#[test]
fn a_required_field_that_has_become_optional() {
    let voters = types::PollAnswerVoters::from_bytes(&words(&[POLL_ANSWER_VOTERS, 0b10, 0x0000_2a01, 7]));
    let expected = types::PollAnswerVoters { correct: true, voters: Some(7), ..types::PollAnswerVoters::new(vec![42]) };
    assert_eq!(voters, Ok(expected));
}

#[test]
fn a_required_field_that_was_not_there_is_zero_or_empty() {
    let peer = types::PeerUser { user_id: 9 };
    let bytes =
        [words(&[UPDATE_MESSAGE_POLL_VOTE, 5, 0]), peer.to_bytes(), vec![vec![1_u8]].to_bytes(), words(&[3])].concat();
    let update = enums::Update::from_bytes(&bytes).expect("it decodes");
    let expected = types::UpdateMessagePollVote {
        poll_id: 5,
        peer: peer.into(),
        options: vec![vec![1]],
        positions: vec![],
        qts: 3,
    };
    assert_eq!(update, expected.into());
}

#[test]
fn a_part_of_one_is_an_error_that_names_it() {
    let bytes = words(&[POLL_ANSWER_VOTERS, 0b10, 0x0000_2a01, 7]);
    for len in 0..bytes.len() {
        let error = types::PollAnswerVoters::from_bytes(&bytes[..len]).unwrap_err();
        assert_eq!(error.kind(), DecodeErrorKind::UnexpectedEnd);
    }
    let error = types::PollAnswerVoters::from_bytes(&bytes[..14]).unwrap_err();
    assert_eq!(error.to_string(), "unexpected end of input reading int at offset 12, in pollAnswerVoters#3b6ddad2");
}

#[test]
fn another_id_is_as_unknown_as_before() {
    let error = types::BotCommand::from_bytes(&words(&[7])).unwrap_err();
    assert_eq!((error.kind(), error.offset()), (DecodeErrorKind::UnknownConstructor { id: 7 }, 0));
    assert_eq!((error.expected(), error.path().len()), ("botCommand", 0));
    // One of another type.
    let error = enums::Chat::from_bytes(&words(&[BOT_COMMAND])).unwrap_err();
    assert_eq!(error.to_string(), "expected Chat at offset 0, found botCommand#c27ac8c7");
}

#[test]
fn they_nest_as_deep_as_others() {
    let level = words(&[types::PageBlockList::CONSTRUCTOR_ID, VECTOR, 1, PAGE_LIST_ITEM_BLOCKS, VECTOR, 1]);
    let end = words(&[enums::PageBlock::DIVIDER_ID]);
    let nested = |levels: usize| enums::PageBlock::from_bytes(&[level.repeat(levels), end.clone()].concat());
    assert!(nested(31).is_ok());
    assert_eq!(nested(32).map(drop).unwrap_err().kind(), DecodeErrorKind::TooDeep { limit: 64 });
    assert_eq!(nested(100_000).map(drop).unwrap_err().kind(), DecodeErrorKind::TooDeep { limit: 64 });
}

/// Whether bytes are a value.
type Decodes = fn(&[u8]) -> bool;

#[test]
fn memory_is_bounded_for_them() {
    // Vectors of the smallest of their values, which take more memory for each byte than today's.
    let smallest: [(&[u32], Decodes); 3] = [
        (&[BOT_COMMAND, 0, 0], |bytes| Vec::<types::BotCommand>::from_bytes(bytes).is_ok()),
        (&[POLL_ANSWER_VOTERS, 0, 0, 0], |bytes| Vec::<types::PollAnswerVoters>::from_bytes(bytes).is_ok()),
        (&[PAGE_LIST_ITEM_BLOCKS, VECTOR, 0], |bytes| Vec::<enums::PageListItem>::from_bytes(bytes).is_ok()),
    ];
    for (item, decodes) in smallest {
        let bytes = [words(&[VECTOR, 4096]), words(item).repeat(4096)].concat();
        let used = allocation_counter::measure(|| assert!(decodes(&bytes)));
        let per_byte = used.bytes_max as usize / bytes.len();
        assert!(per_byte < tl_types::cursor::HEAP_PER_BYTE, "{item:x?}: {per_byte}");
    }
}

#[test]
fn their_names_are_those_of_the_schema() {
    assert_eq!(api::name_for_id(0x3177_4388), Some("user"));
    assert_eq!(api::name_for_id(0x8f97_c628), None, "this one does not decode");
}
