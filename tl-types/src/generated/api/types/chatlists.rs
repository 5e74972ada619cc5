// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors of the namespace `chatlists`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// A folder that was just shared, with the new link to it.
///
/// Returned by [`chatlists.exportChatlistInvite`](functions::chatlists::ExportChatlistInvite).
///
/// Since layer 158 or earlier.
///
/// ```text
/// chatlists.exportedChatlistInvite#10e6e3a6 filter:DialogFilter
///     invite:ExportedChatlistInvite = chatlists.ExportedChatlistInvite;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/chatlists.exportedChatlistInvite)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ExportedChatlistInvite {
    /// The folder, which is marked as shared now.
    pub filter: enums::DialogFilter,
    /// The new link.
    pub invite: types::ExportedChatlistInvite,
}

impl ExportedChatlistInvite {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        filter: impl Into<enums::DialogFilter>,
        invite: types::ExportedChatlistInvite,
    ) -> Self {
        Self {
            filter: filter.into(),
            invite,
        }
    }
}

impl wire::Wire for ExportedChatlistInvite {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatlists.exportedChatlistInvite",
        id: 0x10e6e3a6,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.filter);
        w.write(&self.invite);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            filter: cursor.read(),
            invite: cursor.read(),
        }
    }
}

/// The links that share a folder.
///
/// Returned by [`chatlists.getExportedInvites`](functions::chatlists::GetExportedInvites).
///
/// Since layer 158 or earlier.
///
/// ```text
/// chatlists.exportedInvites#10ab6dc7 invites:Vector<ExportedChatlistInvite>
///     chats:Vector<Chat> users:Vector<User> = chatlists.ExportedInvites;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/chatlists.exportedInvites)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ExportedInvites {
    /// The links, with the chats that each of them shares.
    pub invites: Vec<types::ExportedChatlistInvite>,
    /// The chats that invites refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that invites refers to.
    pub users: Vec<enums::User>,
}

impl ExportedInvites {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        invites: Vec<types::ExportedChatlistInvite>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self { invites, chats, users }
    }
}

impl wire::Wire for ExportedInvites {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatlists.exportedInvites",
        id: 0x10ab6dc7,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.invites);
        w.write(&self.chats);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            invites: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The link leads to a folder that the account has added already.
///
/// A constructor of [`chatlists::ChatlistInvite`](enums::chatlists::ChatlistInvite).
///
/// Since layer 158 or earlier.
///
/// ```text
/// chatlists.chatlistInviteAlready#fa87f659 filter_id:int
///     missing_peers:Vector<Peer> already_peers:Vector<Peer> chats:Vector<Chat>
///     users:Vector<User> = chatlists.ChatlistInvite;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/chatlists.chatlistInviteAlready)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChatlistInviteAlready {
    /// Identifier of the folder.
    pub filter_id: i32,
    /// Chats of the link that the user can still add to the folder.
    pub missing_peers: Vec<enums::Peer>,
    /// Chats of the link that the user has joined.
    pub already_peers: Vec<enums::Peer>,
    /// The chats that `missing_peers` and `already_peers` refer to.
    pub chats: Vec<enums::Chat>,
    /// The users that `missing_peers` and `already_peers` refer to.
    pub users: Vec<enums::User>,
}

impl ChatlistInviteAlready {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        filter_id: i32,
        missing_peers: Vec<enums::Peer>,
        already_peers: Vec<enums::Peer>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            filter_id,
            missing_peers,
            already_peers,
            chats,
            users,
        }
    }
}

impl wire::Wire for ChatlistInviteAlready {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatlists.chatlistInviteAlready",
        id: 0xfa87f659,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.filter_id);
        w.write(&self.missing_peers);
        w.write(&self.already_peers);
        w.write(&self.chats);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            filter_id: cursor.i32(),
            missing_peers: cursor.read(),
            already_peers: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The link leads to a folder that the account does not have yet. Add it with
/// [`chatlists.joinChatlistInvite`](functions::chatlists::JoinChatlistInvite).
///
/// A constructor of [`chatlists::ChatlistInvite`](enums::chatlists::ChatlistInvite).
///
/// Since layer 158 or earlier; `title_noanimate` since 196; `title:TextWithEntities` since 196, `title:string`
/// before.
///
/// ```text
/// chatlists.chatlistInvite#f10ece2f flags:# title_noanimate:flags.1?true
///     title:TextWithEntities emoticon:flags.0?string peers:Vector<Peer>
///     chats:Vector<Chat> users:Vector<User> = chatlists.ChatlistInvite;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/chatlists.chatlistInvite)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChatlistInvite {
    /// If set, custom emoji in the title are shown as still pictures.
    pub title_noanimate: bool,
    /// Name of the folder.
    pub title: types::TextWithEntities,
    /// An emoji that stands for the icon of the folder.
    pub emoticon: Option<String>,
    /// The chats that the folder contains, to choose from.
    pub peers: Vec<enums::Peer>,
    /// The chats that peers refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that peers refers to.
    pub users: Vec<enums::User>,
}

impl ChatlistInvite {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        title: types::TextWithEntities,
        peers: Vec<enums::Peer>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            title_noanimate: false,
            title,
            emoticon: None,
            peers,
            chats,
            users,
        }
    }
}

impl wire::Wire for ChatlistInvite {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatlists.chatlistInvite",
        id: 0xf10ece2f,
        min_size: 48,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(1, self.title_noanimate));
        w.write(&self.title);
        flags.set(0, w.write_optional(&self.emoticon));
        w.write(&self.peers);
        w.write(&self.chats);
        w.write(&self.users);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            title_noanimate: flags.has(1),
            title: cursor.read(),
            emoticon: cursor.read_optional(flags.has(0)),
            peers: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The chats that were added to a shared folder after the user joined it.
///
/// Returned by [`chatlists.getChatlistUpdates`](functions::chatlists::GetChatlistUpdates).
///
/// Since layer 158 or earlier.
///
/// ```text
/// chatlists.chatlistUpdates#93bd878d missing_peers:Vector<Peer> chats:Vector<Chat>
///     users:Vector<User> = chatlists.ChatlistUpdates;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/chatlists.chatlistUpdates)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChatlistUpdates {
    /// The new chats, to offer for joining with
    /// [`chatlists.joinChatlistUpdates`](functions::chatlists::JoinChatlistUpdates).
    pub missing_peers: Vec<enums::Peer>,
    /// The chats that `missing_peers` refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that `missing_peers` refers to.
    pub users: Vec<enums::User>,
}

impl ChatlistUpdates {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        missing_peers: Vec<enums::Peer>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            missing_peers,
            chats,
            users,
        }
    }
}

impl wire::Wire for ChatlistUpdates {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "chatlists.chatlistUpdates",
        id: 0x93bd878d,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.missing_peers);
        w.write(&self.chats);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            missing_peers: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}
