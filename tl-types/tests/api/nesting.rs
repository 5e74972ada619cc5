//! Real nesting is far below the limit of depth.

use tl_types::api::{enums, types};
use tl_types::cursor::DEFAULT_DEPTH_LIMIT;
use tl_types::{Cursor, Deserializable, Serializable};

/// Real values take up at most this many levels.
const REAL: u32 = DEFAULT_DEPTH_LIMIT / 2;

/// The value decodes within half of the limit.
#[track_caller]
fn fits<T: Serializable + Deserializable>(value: &T) {
    let bytes = value.to_bytes();
    let again: T = Cursor::new(&bytes).depth_limit(REAL).decode().expect("real values are not that deep");
    assert_eq!(again.to_bytes(), bytes);
}

/// A text in all styles that a message can have at once, which is a link, in a row of texts.
fn rich_text() -> enums::RichText {
    let plain: enums::RichText = types::TextPlain { text: "text".to_owned() }.into();
    let fixed = types::TextFixed { text: plain.clone() };
    let marked = types::TextMarked { text: fixed.into() };
    let spoiler = types::TextSpoiler { text: marked.into() };
    let strike = types::TextStrike { text: spoiler.into() };
    let underline = types::TextUnderline { text: strike.into() };
    let italic = types::TextItalic { text: underline.into() };
    let bold = types::TextBold { text: italic.into() };
    let url = types::TextUrl { text: bold.into(), url: "https://example.com".to_owned(), webpage_id: 0 };
    types::TextConcat { texts: vec![plain, url.into()] }.into()
}

/// A table in a list, in a quotation, in a section that opens, in another one.
fn page_block() -> enums::PageBlock {
    let cell = types::PageTableCell { text: Some(rich_text()), ..Default::default() };
    let row = types::PageTableRow { cells: vec![cell] };
    let mut block: enums::PageBlock =
        types::PageBlockTable { bordered: true, striped: false, compact: false, title: rich_text(), rows: vec![row] }
            .into();
    for _ in 0..2 {
        let item = types::PageListItemBlocks { checkbox: false, checked: false, blocks: vec![block] };
        let list = types::PageBlockList { items: vec![item.into()] };
        let quotation = types::PageBlockBlockquoteBlocks { blocks: vec![list.into()], caption: rich_text() };
        block = types::PageBlockDetails { open: true, blocks: vec![quotation.into()], title: rich_text() }.into();
    }
    block
}

fn message() -> types::Message {
    types::Message::new(1, types::PeerUser { user_id: 7 }, 0, "text")
}

#[test]
fn rich_text_in_page_blocks_in_a_message() {
    let page =
        types::RichMessage { rtl: false, part: false, blocks: vec![page_block()], photos: vec![], documents: vec![] };
    let message = types::Message { rich_message: Some(page), ..message() };
    let update = types::UpdateNewMessage { message: message.into(), pts: 0, pts_count: 0 };
    let updates = types::Updates { updates: vec![update.into()], users: vec![], chats: vec![], date: 0, seq: 0 };
    fits(&enums::Updates::from(updates));
}

#[test]
fn reply_markup_in_a_message() {
    let button = types::KeyboardButton::new("text", enums::ButtonType::Default);
    let markup = types::ReplyKeyboardMarkup::new(vec![types::KeyboardButtonRow { buttons: vec![button] }]);
    let message = types::Message { reply_markup: Some(markup.into()), ..message() };
    fits(&types::messages::Messages { messages: vec![message.into()], topics: vec![], chats: vec![], users: vec![] });
}
