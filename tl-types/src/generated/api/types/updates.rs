// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors of the namespace `updates`.

use super::super::{enums, functions, types};
use crate::wire::{self, Vec, Wire as _};

/// Where the client stands in the stream of updates.
///
/// Returned by [`updates.getState`](functions::updates::GetState).
///
/// Contained in [`updates.difference`](types::updates::Difference),
/// [`updates.differenceSlice`](types::updates::DifferenceSlice),
/// [`messages.peerDialogs`](types::messages::PeerDialogs).
///
/// Since layer 46 or earlier.
///
/// ```text
/// updates.state#a56c2a3e pts:int qts:int date:int seq:int unread_count:int =
///     updates.State;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updates.state)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct State {
    /// Number of the last event about messages in private chats and basic groups.
    pub pts: i32,
    /// Number of the last event of secret chats and of some events for bots.
    pub qts: i32,
    /// When the state was made, in Unix time.
    pub date: i32,
    /// Number of the last batch of updates.
    pub seq: i32,
    /// Number of unread messages.
    pub unread_count: i32,
}

impl State {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(pts: i32, qts: i32, date: i32, seq: i32, unread_count: i32) -> Self {
        Self {
            pts,
            qts,
            date,
            seq,
            unread_count,
        }
    }
}

impl wire::Wire for State {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updates.state",
        id: 0xa56c2a3e,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.pts, self.qts, self.date, self.seq, self.unread_count));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (pts, qts, date, seq, unread_count) = cursor
            .fixed::<(i32, i32, i32, i32, i32)>();
        Self {
            pts,
            qts,
            date,
            seq,
            unread_count,
        }
    }
}

/// Nothing happened.
///
/// A constructor of [`updates::Difference`](enums::updates::Difference).
///
/// Since layer 46 or earlier.
///
/// ```text
/// updates.differenceEmpty#5d75a138 date:int seq:int = updates.Difference;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updates.differenceEmpty)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DifferenceEmpty {
    /// The date of the current state, in Unix time.
    pub date: i32,
    /// The seq of the current state.
    pub seq: i32,
}

impl DifferenceEmpty {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(date: i32, seq: i32) -> Self {
        Self { date, seq }
    }
}

impl wire::Wire for DifferenceEmpty {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updates.differenceEmpty",
        id: 0x5d75a138,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.date, self.seq));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (date, seq) = cursor.fixed::<(i32, i32)>();
        Self { date, seq }
    }
}

/// Everything that happened; the client is up to date afterwards.
///
/// A constructor of [`updates::Difference`](enums::updates::Difference).
///
/// Since layer 46 or earlier.
///
/// ```text
/// updates.difference#f49ca0 new_messages:Vector<Message>
///     new_encrypted_messages:Vector<EncryptedMessage> other_updates:Vector<Update>
///     chats:Vector<Chat> users:Vector<User> state:updates.State =
///     updates.Difference;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updates.difference)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct Difference {
    /// New messages.
    pub new_messages: Vec<enums::Message>,
    /// New messages of secret chats.
    pub new_encrypted_messages: Vec<enums::EncryptedMessage>,
    /// All other updates.
    pub other_updates: Vec<enums::Update>,
    /// The chats that the updates refer to.
    pub chats: Vec<enums::Chat>,
    /// The users that the updates refer to.
    pub users: Vec<enums::User>,
    /// The state afterwards.
    pub state: types::updates::State,
}

impl Difference {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        new_messages: Vec<enums::Message>,
        new_encrypted_messages: Vec<enums::EncryptedMessage>,
        other_updates: Vec<enums::Update>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
        state: types::updates::State,
    ) -> Self {
        Self {
            new_messages,
            new_encrypted_messages,
            other_updates,
            chats,
            users,
            state,
        }
    }
}

impl wire::Wire for Difference {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updates.difference",
        id: 0x00f49ca0,
        min_size: 68,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.new_messages);
        w.write(&self.new_encrypted_messages);
        w.write(&self.other_updates);
        w.write(&self.chats);
        w.write(&self.users);
        w.write(&self.state);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            new_messages: cursor.read(),
            new_encrypted_messages: cursor.read(),
            other_updates: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
            state: cursor.read(),
        }
    }
}

/// The first part of what happened; call [`updates.getDifference`](functions::updates::GetDifference) again with
/// `intermediate_state`.
///
/// A constructor of [`updates::Difference`](enums::updates::Difference).
///
/// Since layer 46 or earlier.
///
/// ```text
/// updates.differenceSlice#a8fb1981 new_messages:Vector<Message>
///     new_encrypted_messages:Vector<EncryptedMessage> other_updates:Vector<Update>
///     chats:Vector<Chat> users:Vector<User> intermediate_state:updates.State =
///     updates.Difference;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updates.differenceSlice)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct DifferenceSlice {
    /// New messages.
    pub new_messages: Vec<enums::Message>,
    /// New messages of secret chats.
    pub new_encrypted_messages: Vec<enums::EncryptedMessage>,
    /// All other updates.
    pub other_updates: Vec<enums::Update>,
    /// The chats that the updates refer to.
    pub chats: Vec<enums::Chat>,
    /// The users that the updates refer to.
    pub users: Vec<enums::User>,
    /// The state after this part, to ask for the next one with.
    pub intermediate_state: types::updates::State,
}

impl DifferenceSlice {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        new_messages: Vec<enums::Message>,
        new_encrypted_messages: Vec<enums::EncryptedMessage>,
        other_updates: Vec<enums::Update>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
        intermediate_state: types::updates::State,
    ) -> Self {
        Self {
            new_messages,
            new_encrypted_messages,
            other_updates,
            chats,
            users,
            intermediate_state,
        }
    }
}

impl wire::Wire for DifferenceSlice {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updates.differenceSlice",
        id: 0xa8fb1981,
        min_size: 68,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.new_messages);
        w.write(&self.new_encrypted_messages);
        w.write(&self.other_updates);
        w.write(&self.chats);
        w.write(&self.users);
        w.write(&self.intermediate_state);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            new_messages: cursor.read(),
            new_encrypted_messages: cursor.read(),
            other_updates: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
            intermediate_state: cursor.read(),
        }
    }
}

/// Too much happened to be listed. Load the chats again, and go on with the pts that is given.
///
/// A constructor of [`updates::Difference`](enums::updates::Difference).
///
/// Since layer 62 or earlier.
///
/// ```text
/// updates.differenceTooLong#4afe8f6d pts:int = updates.Difference;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updates.differenceTooLong)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DifferenceTooLong {
    /// The pts to go on with.
    pub pts: i32,
}

impl DifferenceTooLong {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(pts: i32) -> Self {
        Self { pts }
    }
}

impl wire::Wire for DifferenceTooLong {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updates.differenceTooLong",
        id: 0x4afe8f6d,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.pts);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { pts: cursor.i32() }
    }
}

/// Nothing happened.
///
/// A constructor of [`updates::ChannelDifference`](enums::updates::ChannelDifference).
///
/// Since layer 46 or earlier.
///
/// ```text
/// updates.channelDifferenceEmpty#3e11affb flags:# final:flags.0?true pts:int
///     timeout:flags.1?int = updates.ChannelDifference;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updates.channelDifferenceEmpty)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelDifferenceEmpty {
    /// If set, there is nothing more to get.
    pub r#final: bool,
    /// The pts of the current state.
    pub pts: i32,
    /// Seconds after which to ask again, while the user looks at the channel.
    pub timeout: Option<i32>,
}

impl ChannelDifferenceEmpty {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(pts: i32) -> Self {
        Self {
            r#final: false,
            pts,
            timeout: None,
        }
    }
}

impl wire::Wire for ChannelDifferenceEmpty {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updates.channelDifferenceEmpty",
        id: 0x3e11affb,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.r#final));
        w.i32(self.pts);
        flags.set(1, w.write_optional(&self.timeout));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, pts) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            r#final: flags.has(0),
            pts,
            timeout: cursor.read_optional(flags.has(1)),
        }
    }
}

/// Too much happened to be listed; load the messages of the channel again.
///
/// A constructor of [`updates::ChannelDifference`](enums::updates::ChannelDifference).
///
/// Since layer 46 or earlier; `pts`, `read_outbox_max_id` since 62 or earlier; `channel_pts`,
/// `top_important_message`, `unread_important_count` until 46 or later; `unread_mentions_count` since 71; `dialog`
/// since 100 or earlier; `pts`, `top_message`, `read_inbox_max_id`, `read_outbox_max_id`, `unread_count`,
/// `unread_mentions_count` until 98 or later.
///
/// ```text
/// updates.channelDifferenceTooLong#a4bcc6fe flags:# final:flags.0?true
///     timeout:flags.1?int dialog:Dialog messages:Vector<Message>
///     chats:Vector<Chat> users:Vector<User> = updates.ChannelDifference;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updates.channelDifferenceTooLong)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ChannelDifferenceTooLong {
    /// If set, there is nothing more to get.
    pub r#final: bool,
    /// Seconds after which to ask again, while the user looks at the channel.
    pub timeout: Option<i32>,
    /// The channel as an entry of the list of chats, with its current pts.
    pub dialog: enums::Dialog,
    /// The newest messages.
    pub messages: Vec<enums::Message>,
    /// The chats that the messages refer to.
    pub chats: Vec<enums::Chat>,
    /// The users that the messages refer to.
    pub users: Vec<enums::User>,
}

impl ChannelDifferenceTooLong {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        dialog: impl Into<enums::Dialog>,
        messages: Vec<enums::Message>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            r#final: false,
            timeout: None,
            dialog: dialog.into(),
            messages,
            chats,
            users,
        }
    }
}

impl wire::Wire for ChannelDifferenceTooLong {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updates.channelDifferenceTooLong",
        id: 0xa4bcc6fe,
        min_size: 56,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.r#final));
        flags.set(1, w.write_optional(&self.timeout));
        w.write(&self.dialog);
        w.write(&self.messages);
        w.write(&self.chats);
        w.write(&self.users);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            r#final: flags.has(0),
            timeout: cursor.read_optional(flags.has(1)),
            dialog: cursor.read(),
            messages: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// What happened; more may follow.
///
/// A constructor of [`updates::ChannelDifference`](enums::updates::ChannelDifference).
///
/// Since layer 46 or earlier.
///
/// ```text
/// updates.channelDifference#2064674e flags:# final:flags.0?true pts:int
///     timeout:flags.1?int new_messages:Vector<Message>
///     other_updates:Vector<Update> chats:Vector<Chat> users:Vector<User> =
///     updates.ChannelDifference;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/updates.channelDifference)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ChannelDifference {
    /// If set, there is nothing more to get.
    pub r#final: bool,
    /// The pts after these updates.
    pub pts: i32,
    /// Seconds after which to ask again, while the user looks at the channel.
    pub timeout: Option<i32>,
    /// New messages.
    pub new_messages: Vec<enums::Message>,
    /// All other updates.
    pub other_updates: Vec<enums::Update>,
    /// The chats that the updates refer to.
    pub chats: Vec<enums::Chat>,
    /// The users that the updates refer to.
    pub users: Vec<enums::User>,
}

impl ChannelDifference {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        pts: i32,
        new_messages: Vec<enums::Message>,
        other_updates: Vec<enums::Update>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            r#final: false,
            pts,
            timeout: None,
            new_messages,
            other_updates,
            chats,
            users,
        }
    }
}

impl wire::Wire for ChannelDifference {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "updates.channelDifference",
        id: 0x2064674e,
        min_size: 44,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.r#final));
        w.i32(self.pts);
        flags.set(1, w.write_optional(&self.timeout));
        w.write(&self.new_messages);
        w.write(&self.other_updates);
        w.write(&self.chats);
        w.write(&self.users);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, pts) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            r#final: flags.has(0),
            pts,
            timeout: cursor.read_optional(flags.has(1)),
            new_messages: cursor.read(),
            other_updates: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}
