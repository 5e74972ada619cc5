// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors of the namespace `communities`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// One part of the requests to link chats to a community.
///
/// Returned by [`communities.getPeerLinkRequests`](functions::communities::GetPeerLinkRequests).
///
/// Since layer 228 or earlier.
///
/// ```text
/// communities.peerLinkRequests#2244afad flags:# total_count:int
///     requests:Vector<CommunityPeerRequest> next_offset:flags.0?string
///     chats:Vector<Chat> users:Vector<User> = communities.PeerLinkRequests;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/communities.peerLinkRequests)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PeerLinkRequests {
    /// Number of all such requests.
    pub total_count: i32,
    /// The requests of this part.
    pub requests: Vec<types::CommunityPeerRequest>,
    /// The offset to get the next part with; absent if this is the last one.
    pub next_offset: Option<String>,
    /// The chats that requests refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that requests refers to.
    pub users: Vec<enums::User>,
}

impl PeerLinkRequests {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        total_count: i32,
        requests: Vec<types::CommunityPeerRequest>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            total_count,
            requests,
            next_offset: None,
            chats,
            users,
        }
    }
}

impl wire::Wire for PeerLinkRequests {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "communities.peerLinkRequests",
        id: 0x2244afad,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i32(self.total_count);
        w.write(&self.requests);
        flags.set(0, w.write_optional(&self.next_offset));
        w.write(&self.chats);
        w.write(&self.users);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, total_count) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            total_count,
            requests: cursor.read(),
            next_offset: cursor.read_optional(flags.has(0)),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// Which chats of a community a participant is in.
///
/// Returned by [`communities.getParticipantJoinedChats`](functions::communities::GetParticipantJoinedChats).
///
/// Since layer 228 or earlier.
///
/// ```text
/// communities.participantJoinedChats#8d78512a creator_chat_ids:Vector<long>
///     joined_chat_ids:Vector<long> chats:Vector<Chat> users:Vector<User> =
///     communities.ParticipantJoinedChats;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/communities.participantJoinedChats)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ParticipantJoinedChats {
    /// Identifiers of the chats that the participant owns.
    pub creator_chat_ids: Vec<i64>,
    /// Identifiers of the chats that the participant has joined.
    pub joined_chat_ids: Vec<i64>,
    /// The chats that the two lists refer to.
    pub chats: Vec<enums::Chat>,
    /// The users that the answer refers to.
    pub users: Vec<enums::User>,
}

impl ParticipantJoinedChats {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        creator_chat_ids: Vec<i64>,
        joined_chat_ids: Vec<i64>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            creator_chat_ids,
            joined_chat_ids,
            chats,
            users,
        }
    }
}

impl wire::Wire for ParticipantJoinedChats {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "communities.participantJoinedChats",
        id: 0x8d78512a,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.creator_chat_ids);
        w.write(&self.joined_chat_ids);
        w.write(&self.chats);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            creator_chat_ids: cursor.read(),
            joined_chat_ids: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}
