//! Users and channels.

use super::text;
use tl_types::api::{enums, types};

/// The id of user `n`.
pub(super) fn user_id(n: usize) -> i64 {
    5_000_000_000 + 7919 * n as i64
}

/// The id of channel `n`.
pub(super) fn channel_id(n: usize) -> i64 {
    1_500_000_000 + 104_729 * n as i64
}

/// The peer that user `n` is.
pub(super) fn user_peer(n: usize) -> enums::Peer {
    types::PeerUser { user_id: user_id(n) }.into()
}

/// The peer that channel `n` is.
pub(super) fn channel_peer(n: usize) -> enums::Peer {
    types::PeerChannel { channel_id: channel_id(n) }.into()
}

/// A secret number that goes with `id`.
pub(super) fn access_hash(id: i64) -> i64 {
    id.wrapping_mul(0x5851_f42d_4c95_7f2d)
}

/// User `n`: every fifth a bot, every fourth premium, most with a photo.
pub(super) fn user(n: usize) -> enums::User {
    let id = user_id(n);
    types::User {
        contact: n.is_multiple_of(6),
        mutual_contact: n.is_multiple_of(12),
        bot: n % 5 == 4,
        premium: n.is_multiple_of(4),
        apply_min_photo: true,
        id,
        access_hash: Some(access_hash(id)),
        first_name: Some(text::name(n)),
        last_name: (n.is_multiple_of(2)).then(|| text::name(n + 3)),
        username: (!n.is_multiple_of(3)).then(|| text::username(n)),
        phone: (n.is_multiple_of(6)).then(|| format!("4915200{n:05}")),
        photo: (!n.is_multiple_of(7)).then(|| user_photo(n)),
        status: (n % 5 != 4).then(|| status(n)),
        bot_info_version: (n % 5 == 4).then_some(3),
        lang_code: (n.is_multiple_of(10)).then(|| "de".to_owned()),
        emoji_status: (n.is_multiple_of(8)).then(|| emoji_status(n)),
        color: (n.is_multiple_of(4)).then(|| color(n)),
        ..types::User::default()
    }
    .into()
}

fn user_photo(n: usize) -> enums::UserProfilePhoto {
    types::UserProfilePhoto {
        has_video: n.is_multiple_of(9),
        personal: false,
        photo_id: access_hash(n as i64 + 1),
        stripped_thumb: (n % 3 != 2).then(|| text::bytes(90, n)),
        dc_id: 2,
    }
    .into()
}

fn status(n: usize) -> enums::UserStatus {
    match n % 3 {
        0 => types::UserStatusOnline { expires: super::DATE + 300 }.into(),
        1 => types::UserStatusOffline { was_online: super::DATE - 60 * n as i32 }.into(),
        _ => types::UserStatusRecently { by_me: false }.into(),
    }
}

fn emoji_status(n: usize) -> enums::EmojiStatus {
    types::EmojiStatus { document_id: access_hash(n as i64), until: None }.into()
}

fn color(n: usize) -> enums::PeerColor {
    types::PeerColor { color: Some(n as i32 % 7), background_emoji_id: None }.into()
}

/// Channel `n`: broadcasts and supergroups by turns.
pub(super) fn channel(n: usize) -> enums::Chat {
    let megagroup = n % 2 == 1;
    types::Channel {
        broadcast: !megagroup,
        megagroup,
        verified: n.is_multiple_of(5),
        signatures: !megagroup && n.is_multiple_of(4),
        has_link: megagroup,
        access_hash: Some(access_hash(channel_id(n))),
        username: (n % 3 != 2).then(|| text::username(n)),
        default_banned_rights: megagroup.then(banned_rights),
        participants_count: Some(1000 + 37 * n as i32),
        usernames: (n % 3 == 2).then(|| vec![username(n), username(n + 1)]),
        color: (n.is_multiple_of(2)).then(|| color(n)),
        level: (n.is_multiple_of(2)).then_some(9),
        ..types::Channel::new(channel_id(n), text::title(n), channel_photo(n), super::DATE)
    }
    .into()
}

fn channel_photo(n: usize) -> enums::ChatPhoto {
    types::ChatPhoto {
        has_video: false,
        photo_id: access_hash(n as i64 + 1),
        stripped_thumb: Some(text::bytes(100, n)),
        dc_id: 4,
    }
    .into()
}

fn username(n: usize) -> types::Username {
    types::Username { active: true, ..types::Username::new(text::username(n)) }
}

fn banned_rights() -> types::ChatBannedRights {
    types::ChatBannedRights {
        change_info: true,
        pin_messages: true,
        until_date: i32::MAX,
        ..types::ChatBannedRights::default()
    }
}
