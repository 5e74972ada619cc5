// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors of the namespace `channels`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// One part of the members.
///
/// A constructor of [`channels::ChannelParticipants`](enums::channels::ChannelParticipants).
///
/// Since layer 46 or earlier; `chats` since 129 or earlier.
///
/// ```text
/// channels.channelParticipants#9ab0feaf count:int
///     participants:Vector<ChannelParticipant> chats:Vector<Chat>
///     users:Vector<User> = channels.ChannelParticipants;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channels.channelParticipants)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelParticipants {
    /// Number of all members that match the filter.
    pub count: i32,
    /// The members of this part.
    pub participants: Vec<enums::ChannelParticipant>,
    /// The chats that participants refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that participants refers to.
    pub users: Vec<enums::User>,
}

impl ChannelParticipants {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        count: i32,
        participants: Vec<enums::ChannelParticipant>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            count,
            participants,
            chats,
            users,
        }
    }
}

impl wire::Wire for ChannelParticipants {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.channelParticipants",
        id: 0x9ab0feaf,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.count);
        w.write(&self.participants);
        w.write(&self.chats);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            count: cursor.i32(),
            participants: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// One member of a channel or supergroup, with role and rights.
///
/// Returned by [`channels.getParticipant`](functions::channels::GetParticipant).
///
/// Since layer 46 or earlier; `chats` since 129 or earlier.
///
/// ```text
/// channels.channelParticipant#dfb80317 participant:ChannelParticipant
///     chats:Vector<Chat> users:Vector<User> = channels.ChannelParticipant;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channels.channelParticipant)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChannelParticipant {
    /// The member.
    pub participant: enums::ChannelParticipant,
    /// The groups and channels that participant refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that participant refers to.
    pub users: Vec<enums::User>,
}

impl ChannelParticipant {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        participant: impl Into<enums::ChannelParticipant>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            participant: participant.into(),
            chats,
            users,
        }
    }
}

impl wire::Wire for ChannelParticipant {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.channelParticipant",
        id: 0xdfb80317,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.participant);
        w.write(&self.chats);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            participant: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// Events from the log of recent actions of a channel or supergroup.
///
/// Returned by [`channels.getAdminLog`](functions::channels::GetAdminLog).
///
/// Since layer 68 or earlier.
///
/// ```text
/// channels.adminLogResults#ed8af74d events:Vector<ChannelAdminLogEvent>
///     chats:Vector<Chat> users:Vector<User> = channels.AdminLogResults;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channels.adminLogResults)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct AdminLogResults {
    /// The events, newest first.
    pub events: Vec<types::ChannelAdminLogEvent>,
    /// The groups and channels that events refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that events refers to.
    pub users: Vec<enums::User>,
}

impl AdminLogResults {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        events: Vec<types::ChannelAdminLogEvent>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self { events, chats, users }
    }
}

impl wire::Wire for AdminLogResults {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.adminLogResults",
        id: 0xed8af74d,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.events);
        w.write(&self.chats);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            events: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The identities that the account can write under in a chat.
///
/// Returned by [`channels.getSendAs`](functions::channels::GetSendAs).
///
/// Since layer 135; `peers:Vector<SendAsPeer>` since 145, `peers:Vector<Peer>` before.
///
/// ```text
/// channels.sendAsPeers#f496b0c6 peers:Vector<SendAsPeer> chats:Vector<Chat>
///     users:Vector<User> = channels.SendAsPeers;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channels.sendAsPeers)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendAsPeers {
    /// The identities; some need Telegram Premium.
    pub peers: Vec<types::SendAsPeer>,
    /// The groups and channels that peers refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that peers refers to.
    pub users: Vec<enums::User>,
}

impl SendAsPeers {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        peers: Vec<types::SendAsPeer>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self { peers, chats, users }
    }
}

impl wire::Wire for SendAsPeers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.sendAsPeers",
        id: 0xf496b0c6,
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

/// The user has to choose a reason for the report. Call
/// [`messages.reportSponsoredMessage`](functions::messages::ReportSponsoredMessage) again with the chosen option.
///
/// A constructor of [`channels::SponsoredMessageReportResult`](enums::channels::SponsoredMessageReportResult).
///
/// Since layer 177.
///
/// ```text
/// channels.sponsoredMessageReportResultChooseOption#846f9e42 title:string
///     options:Vector<SponsoredMessageReportOption> =
///     channels.SponsoredMessageReportResult;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/channels.sponsoredMessageReportResultChooseOption)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SponsoredMessageReportResultChooseOption {
    /// The question to show above the options.
    pub title: String,
    /// The reasons to choose from, in the language of the client.
    pub options: Vec<types::SponsoredMessageReportOption>,
}

impl SponsoredMessageReportResultChooseOption {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        title: impl Into<String>,
        options: Vec<types::SponsoredMessageReportOption>,
    ) -> Self {
        Self {
            title: title.into(),
            options,
        }
    }
}

impl wire::Wire for SponsoredMessageReportResultChooseOption {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "channels.sponsoredMessageReportResultChooseOption",
        id: 0x846f9e42,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.title);
        w.write(&self.options);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            title: cursor.string(),
            options: cursor.read(),
        }
    }
}
