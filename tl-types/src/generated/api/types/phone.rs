// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors of the namespace `phone`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// A call between two users, as it stands after a step of setting it up.
///
/// Returned by [`phone.requestCall`](functions::phone::RequestCall),
/// [`phone.acceptCall`](functions::phone::AcceptCall), [`phone.confirmCall`](functions::phone::ConfirmCall).
///
/// Since layer 62 or earlier.
///
/// ```text
/// phone.phoneCall#ec82e140 phone_call:PhoneCall users:Vector<User> =
///     phone.PhoneCall;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/phone.phoneCall)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PhoneCall {
    /// The state of the call.
    pub phone_call: enums::PhoneCall,
    /// The two parties of the call.
    pub users: Vec<enums::User>,
}

impl PhoneCall {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        phone_call: impl Into<enums::PhoneCall>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            phone_call: phone_call.into(),
            users,
        }
    }
}

impl wire::Wire for PhoneCall {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.phoneCall",
        id: 0xec82e140,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.phone_call);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            phone_call: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// A group call, with the first of its participants. Get the others with
/// [`phone.getGroupParticipants`](functions::phone::GetGroupParticipants).
///
/// Returned by [`phone.getGroupCall`](functions::phone::GetGroupCall).
///
/// Since layer 129 or earlier.
///
/// ```text
/// phone.groupCall#9e727aad call:GroupCall
///     participants:Vector<GroupCallParticipant> participants_next_offset:string
///     chats:Vector<Chat> users:Vector<User> = phone.GroupCall;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/phone.groupCall)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GroupCall {
    /// The state of the group call.
    pub call: enums::GroupCall,
    /// The first participants.
    pub participants: Vec<types::GroupCallParticipant>,
    /// The offset for the next participants in [`phone.getGroupParticipants`](functions::phone::GetGroupParticipants);

    /// empty if these are all.
    pub participants_next_offset: String,
    /// The chats that take part or are referred to.
    pub chats: Vec<enums::Chat>,
    /// The users that take part or are referred to.
    pub users: Vec<enums::User>,
}

impl GroupCall {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        call: impl Into<enums::GroupCall>,
        participants: Vec<types::GroupCallParticipant>,
        participants_next_offset: impl Into<String>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            call: call.into(),
            participants,
            participants_next_offset: participants_next_offset.into(),
            chats,
            users,
        }
    }
}

impl wire::Wire for GroupCall {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.groupCall",
        id: 0x9e727aad,
        min_size: 56,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.call);
        w.write(&self.participants);
        w.string(&self.participants_next_offset);
        w.write(&self.chats);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            call: cursor.read(),
            participants: cursor.read(),
            participants_next_offset: cursor.string(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// One part of the participants of a group call.
///
/// Returned by [`phone.getGroupParticipants`](functions::phone::GetGroupParticipants).
///
/// Since layer 129 or earlier.
///
/// ```text
/// phone.groupParticipants#f47751b6 count:int
///     participants:Vector<GroupCallParticipant> next_offset:string
///     chats:Vector<Chat> users:Vector<User> version:int = phone.GroupParticipants;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/phone.groupParticipants)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GroupParticipants {
    /// Number of all participants.
    pub count: i32,
    /// The participants of this part.
    pub participants: Vec<types::GroupCallParticipant>,
    /// The offset to get the next part with; empty if this is the last one.
    pub next_offset: String,
    /// The chats that participants refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that participants refers to.
    pub users: Vec<enums::User>,
    /// Version of the list of participants, to order it against
    /// [`updateGroupCallParticipants`](types::UpdateGroupCallParticipants).
    pub version: i32,
}

impl GroupParticipants {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        count: i32,
        participants: Vec<types::GroupCallParticipant>,
        next_offset: impl Into<String>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
        version: i32,
    ) -> Self {
        Self {
            count,
            participants,
            next_offset: next_offset.into(),
            chats,
            users,
            version,
        }
    }
}

impl wire::Wire for GroupParticipants {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.groupParticipants",
        id: 0xf47751b6,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.count);
        w.write(&self.participants);
        w.string(&self.next_offset);
        w.write(&self.chats);
        w.write(&self.users);
        w.i32(self.version);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            count: cursor.i32(),
            participants: cursor.read(),
            next_offset: cursor.string(),
            chats: cursor.read(),
            users: cursor.read(),
            version: cursor.i32(),
        }
    }
}

/// Those as whom the user can take part in a group call: the account itself, or channels it manages.
///
/// Returned by [`phone.getGroupCallJoinAs`](functions::phone::GetGroupCallJoinAs).
///
/// Since layer 129 or earlier.
///
/// ```text
/// phone.joinAsPeers#afe5623f peers:Vector<Peer> chats:Vector<Chat>
///     users:Vector<User> = phone.JoinAsPeers;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/phone.joinAsPeers)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct JoinAsPeers {
    /// Whom the user can appear as.
    pub peers: Vec<enums::Peer>,
    /// The channels and groups among peers.
    pub chats: Vec<enums::Chat>,
    /// The users among peers.
    pub users: Vec<enums::User>,
}

impl JoinAsPeers {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        peers: Vec<enums::Peer>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self { peers, chats, users }
    }
}

impl wire::Wire for JoinAsPeers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.joinAsPeers",
        id: 0xafe5623f,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peers);
        w.write(&self.chats);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peers: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// A link that invites to a group call or live stream.
///
/// Returned by [`phone.exportGroupCallInvite`](functions::phone::ExportGroupCallInvite).
///
/// Since layer 129 or earlier.
///
/// ```text
/// phone.exportedGroupCallInvite#204bd158 link:string =
///     phone.ExportedGroupCallInvite;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/phone.exportedGroupCallInvite)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ExportedGroupCallInvite {
    /// The invite link, to give to others.
    pub link: String,
}

impl ExportedGroupCallInvite {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(link: impl Into<String>) -> Self {
        Self { link: link.into() }
    }
}

impl wire::Wire for ExportedGroupCallInvite {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.exportedGroupCallInvite",
        id: 0x204bd158,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.link);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { link: cursor.string() }
    }
}

/// The streams that a live stream by RTMP consists of.
///
/// Returned by [`phone.getGroupCallStreamChannels`](functions::phone::GetGroupCallStreamChannels).
///
/// Since layer 139.
///
/// ```text
/// phone.groupCallStreamChannels#d0e482b2 channels:Vector<GroupCallStreamChannel> =
///     phone.GroupCallStreamChannels;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/phone.groupCallStreamChannels)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GroupCallStreamChannels {
    /// The streams; empty as long as nothing is sent.
    pub channels: Vec<types::GroupCallStreamChannel>,
}

impl GroupCallStreamChannels {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(channels: Vec<types::GroupCallStreamChannel>) -> Self {
        Self { channels }
    }
}

impl wire::Wire for GroupCallStreamChannels {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.groupCallStreamChannels",
        id: 0xd0e482b2,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.channels);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { channels: cursor.read() }
    }
}

/// Where streaming software has to send a live stream to.
///
/// Returned by [`phone.getGroupCallStreamRtmpUrl`](functions::phone::GetGroupCallStreamRtmpUrl).
///
/// Since layer 139.
///
/// ```text
/// phone.groupCallStreamRtmpUrl#2dbf3432 url:string key:string =
///     phone.GroupCallStreamRtmpUrl;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/phone.groupCallStreamRtmpUrl)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GroupCallStreamRtmpUrl {
    /// Address of the RTMP server.
    pub url: String,
    /// The secret key of the stream.
    pub key: String,
}

impl GroupCallStreamRtmpUrl {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(url: impl Into<String>, key: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            key: key.into(),
        }
    }
}

impl wire::Wire for GroupCallStreamRtmpUrl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.groupCallStreamRtmpUrl",
        id: 0x2dbf3432,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.url);
        w.string(&self.key);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            url: cursor.string(),
            key: cursor.string(),
        }
    }
}

/// How many Telegram Stars were given in a live story or group call, and by whom.
///
/// Returned by [`phone.getGroupCallStars`](functions::phone::GetGroupCallStars).
///
/// Since layer 217.
///
/// ```text
/// phone.groupCallStars#9d1dbd26 total_stars:long top_donors:Vector<GroupCallDonor>
///     chats:Vector<Chat> users:Vector<User> = phone.GroupCallStars;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/phone.groupCallStars)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GroupCallStars {
    /// Number of Telegram Stars given in total.
    pub total_stars: i64,
    /// Those who gave most.
    pub top_donors: Vec<types::GroupCallDonor>,
    /// The chats that `top_donors` refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that `top_donors` refers to.
    pub users: Vec<enums::User>,
}

impl GroupCallStars {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        total_stars: i64,
        top_donors: Vec<types::GroupCallDonor>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            total_stars,
            top_donors,
            chats,
            users,
        }
    }
}

impl wire::Wire for GroupCallStars {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.groupCallStars",
        id: 0x9d1dbd26,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.total_stars);
        w.write(&self.top_donors);
        w.write(&self.chats);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            total_stars: cursor.i64(),
            top_donors: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}
