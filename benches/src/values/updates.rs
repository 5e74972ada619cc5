//! What a server sends without a request.

use super::{messages, peers};
use tl_types::api::{enums, types};

/// `count` updates of the usual kinds, with the users and channels that they are about.
pub(super) fn updates(count: usize) -> enums::Updates {
    types::Updates {
        updates: (0..count).map(update).collect(),
        users: (0..count / 2).map(peers::user).collect(),
        chats: (0..count / 8).map(peers::channel).collect(),
        date: super::DATE,
        seq: 0,
    }
    .into()
}

fn update(n: usize) -> enums::Update {
    let id = 100_000 + n as i32;
    let pts = 900_000 + n as i32;
    let channel_id = peers::channel_id(n % 10);
    match n % 8 {
        0 | 4 => types::UpdateNewChannelMessage::new(messages::any(n), pts, 1).into(),
        1 => types::UpdateNewMessage::new(messages::any(n), pts, 1).into(),
        2 => types::UpdateUserStatus::new(peers::user_id(n), types::UserStatusOnline { expires: super::DATE }).into(),
        3 => types::UpdateReadHistoryInbox::new(peers::user_peer(n), id, 0, pts, 1).into(),
        5 => types::UpdateDeleteChannelMessages::new(channel_id, vec![id, id + 1, id + 2], pts, 3).into(),
        6 => types::UpdateMessageReactions::new(peers::channel_peer(n % 10), id, messages::reactions(n)).into(),
        _ => types::UpdateChannelMessageViews { channel_id, id, views: 5000 }.into(),
    }
}
