//! Messages, with what they carry.

use super::{media, peers, text};
use tl_types::api::{enums, types};

/// An answer with a page of a channel's history.
pub(super) fn history(messages: usize, channels: usize, users: usize) -> enums::messages::Messages {
    types::messages::Messages {
        messages: (0..messages).map(any).collect(),
        topics: Vec::new(),
        chats: (0..channels).map(peers::channel).collect(),
        users: (0..users).map(peers::user).collect(),
    }
    .into()
}

/// Message `n`: one of twenty is a service message.
pub(super) fn any(n: usize) -> enums::Message {
    if n % 20 == 19 { service(n).into() } else { plain(n).into() }
}

fn service(n: usize) -> types::MessageService {
    let action = types::MessageActionChatAddUser { users: vec![peers::user_id(n), peers::user_id(n + 1)] };
    types::MessageService {
        from_id: Some(peers::user_peer(n)),
        ..types::MessageService::new(n as i32, peers::channel_peer(n % 10), date(n), action)
    }
}

fn plain(n: usize) -> types::Message {
    let text = text::message(n);
    types::Message {
        out: n.is_multiple_of(10),
        mentioned: n.is_multiple_of(25),
        silent: n.is_multiple_of(8),
        post: n.is_multiple_of(4),
        from_id: (!n.is_multiple_of(4)).then(|| peers::user_peer(n % 50)),
        fwd_from: (n.is_multiple_of(9)).then(|| forward(n)),
        via_bot_id: (n.is_multiple_of(33)).then(|| peers::user_id(4)),
        reply_to: (n % 3 == 1).then(|| reply(n)),
        media: media::of(n),
        reply_markup: (n.is_multiple_of(16)).then(|| buttons(n)),
        entities: (n.is_multiple_of(2)).then(|| entities(n, &text)),
        views: (n.is_multiple_of(4)).then_some(1200 + n as i32),
        forwards: (n.is_multiple_of(4)).then_some(n as i32),
        replies: (n.is_multiple_of(8)).then(|| replies(n)),
        edit_date: (n.is_multiple_of(7)).then(|| date(n) + 60),
        post_author: (n.is_multiple_of(12)).then(|| text::name(n)),
        grouped_id: (n % 14 == 3).then(|| peers::access_hash(n as i64)),
        reactions: (n.is_multiple_of(5)).then(|| reactions(n)),
        ..types::Message::new(100_000 + n as i32, peers::channel_peer(n % 10), date(n), text)
    }
}

fn date(n: usize) -> i32 {
    super::DATE + 97 * n as i32
}

fn forward(n: usize) -> types::MessageFwdHeader {
    types::MessageFwdHeader {
        from_id: Some(peers::channel_peer(n % 10)),
        channel_post: Some(n as i32),
        post_author: (n.is_multiple_of(2)).then(|| text::name(n)),
        ..types::MessageFwdHeader::new(date(n) - 3600)
    }
}

fn reply(n: usize) -> enums::MessageReplyHeader {
    types::MessageReplyHeader {
        reply_to_msg_id: Some(n as i32 - 1),
        reply_to_top_id: (n.is_multiple_of(2)).then_some(1),
        quote: n % 9 == 1,
        quote_text: (n % 9 == 1).then(|| text::message(n + 1)),
        ..types::MessageReplyHeader::default()
    }
    .into()
}

fn entities(n: usize, text: &str) -> Vec<enums::MessageEntity> {
    let length = text.encode_utf16().count() as i32;
    let mut entities = vec![types::MessageEntityBold { offset: 0, length: length.min(8) }.into()];
    if n.is_multiple_of(4) {
        entities.push(types::MessageEntityUrl { offset: length / 2, length: length / 4 }.into());
    }
    if n.is_multiple_of(6) {
        let url = format!("https://example.org/articles/{n}");
        entities.push(types::MessageEntityTextUrl { offset: length / 3, length: 5, url }.into());
    }
    if n.is_multiple_of(10) {
        let document_id = peers::access_hash(n as i64);
        entities.push(types::MessageEntityCustomEmoji { offset: length - 2, length: 2, document_id }.into());
    }
    entities
}

fn buttons(n: usize) -> enums::ReplyMarkup {
    let url = types::InlineButtonTypeUrl { url: format!("https://example.org/{n}") };
    let data = types::InlineButtonTypeCallback { requires_password: false, data: text::bytes(16, n) };
    let open = types::KeyboardInlineButton::new("Open ↗", url);
    let like = types::KeyboardInlineButton::new("👍", data);
    types::ReplyInlineMarkup::new(vec![types::KeyboardInlineButtonRow::new(vec![open, like])]).into()
}

fn replies(n: usize) -> types::MessageReplies {
    types::MessageReplies {
        comments: true,
        recent_repliers: Some((0..3).map(|i| peers::user_peer((n + i) % 50)).collect()),
        channel_id: Some(peers::channel_id(1)),
        max_id: Some(9000),
        ..types::MessageReplies::new(12, 4000 + n as i32)
    }
}

/// Reactions to message `n`.
pub(super) fn reactions(n: usize) -> types::MessageReactions {
    let emoji = |emoticon: &str| types::ReactionEmoji { emoticon: emoticon.to_owned() };
    let count = |emoticon, count| types::ReactionCount::new(emoji(emoticon), count);
    let recent = |i| types::MessagePeerReaction::new(peers::user_peer((n + i) % 50), date(n), emoji("👍"));
    types::MessageReactions {
        can_see_list: true,
        recent_reactions: (n.is_multiple_of(10)).then(|| (0..2).map(recent).collect()),
        ..types::MessageReactions::new(vec![count("👍", 14), count("❤", 5), count("🔥", 1)])
    }
}
