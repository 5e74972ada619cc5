// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// A note by fact-checkers on a message, for users in one country.
///
/// Returned by [`messages.getFactCheck`](functions::messages::GetFactCheck).
///
/// Contained in [`message`](types::Message).
///
/// Since layer 181.
///
/// ```text
/// factCheck#b89bfccf flags:# need_check:flags.0?true country:flags.1?string
///     text:flags.1?TextWithEntities hash:long = FactCheck;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/factCheck)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct FactCheck {
    /// If set, the note itself is left out; load it with [`messages.getFactCheck`](functions::messages::GetFactCheck)
    /// when the message comes into view, unless one with this hash is known.
    pub need_check: bool,
    /// The country where the note is shown, as a two-letter ISO 3166-1 code.
    ///
    /// On the wire together with `text`, or not at all.
    pub country: Option<String>,
    /// The text of the note.
    ///
    /// On the wire together with `country`, or not at all.
    pub text: Option<types::TextWithEntities>,
    /// The hash of the note, which tells whether a stored one is still right.
    pub hash: i64,
}

impl FactCheck {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(hash: i64) -> Self {
        Self {
            need_check: false,
            country: None,
            text: None,
            hash,
        }
    }
}

impl wire::Wire for FactCheck {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "factCheck",
        id: 0xb89bfccf,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.need_check)
            .with(1, self.text.is_some());
        w.flags(flags);
        w.write_shared_or_zero(flags.has(1), &self.country);
        w.write_shared(flags.has(1), &self.text);
        w.i64(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            need_check: flags.has(0),
            country: cursor.read_optional(flags.has(1)),
            text: cursor.read_optional(flags.has(1)),
            hash: cursor.i64(),
        }
    }
}

/// A peer folder: a set of chats that is taken out of the main list. In practice that is the archive, which has the
/// number 1.
///
/// Contained in [`dialogFolder`](types::DialogFolder).
///
/// Since layer 100 or earlier.
///
/// ```text
/// folder#ff544e65 flags:# autofill_new_broadcasts:flags.0?true
///     autofill_public_groups:flags.1?true autofill_new_correspondents:flags.2?true
///     id:int title:string photo:flags.3?ChatPhoto = Folder;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/folder)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Folder {
    /// If set, channels that the user joins are put here.
    pub autofill_new_broadcasts: bool,
    /// If set, public supergroups that the user joins are put here.
    pub autofill_public_groups: bool,
    /// If set, new private chats are put here.
    pub autofill_new_correspondents: bool,
    /// The number of the folder: 0 for the main list, 1 for the archive.
    pub id: i32,
    /// The name of the folder.
    pub title: String,
    /// The picture of the folder.
    pub photo: Option<enums::ChatPhoto>,
}

impl Folder {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(id: i32, title: impl Into<String>) -> Self {
        Self {
            autofill_new_broadcasts: false,
            autofill_public_groups: false,
            autofill_new_correspondents: false,
            id,
            title: title.into(),
            photo: None,
        }
    }
}

impl wire::Wire for Folder {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "folder",
        id: 0xff544e65,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.autofill_new_broadcasts)
                    .with(1, self.autofill_public_groups)
                    .with(2, self.autofill_new_correspondents),
            );
        w.i32(self.id);
        w.string(&self.title);
        flags.set(3, w.write_optional(&self.photo));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            autofill_new_broadcasts: flags.has(0),
            autofill_public_groups: flags.has(1),
            autofill_new_correspondents: flags.has(2),
            id,
            title: cursor.string(),
            photo: cursor.read_optional(flags.has(3)),
        }
    }
}

/// A topic that was deleted.
///
/// A constructor of [`ForumTopic`](enums::ForumTopic).
///
/// Since layer 148.
///
/// ```text
/// forumTopicDeleted#23f109b id:int = ForumTopic;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/forumTopicDeleted)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ForumTopicDeleted {
    /// The identifier of the topic.
    pub id: i32,
}

impl ForumTopicDeleted {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i32) -> Self {
        Self { id }
    }
}

impl wire::Wire for ForumTopicDeleted {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "forumTopicDeleted",
        id: 0x023f109b,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { id: cursor.i32() }
    }
}

/// A topic of a forum, with how far the account has read it.
///
/// A constructor of [`ForumTopic`](enums::ForumTopic).
///
/// Since layer 148; `title_missing`, `peer` since 216; `unread_poll_votes_count` since 224.
///
/// ```text
/// forumTopic#fcdad815 flags:# my:flags.1?true closed:flags.2?true
///     pinned:flags.3?true short:flags.5?true hidden:flags.6?true
///     title_missing:flags.7?true id:int date:int peer:Peer title:string
///     icon_color:int icon_emoji_id:flags.0?long top_message:int
///     read_inbox_max_id:int read_outbox_max_id:int unread_count:int
///     unread_mentions_count:int unread_reactions_count:int
///     unread_poll_votes_count:int from_id:Peer notify_settings:PeerNotifySettings
///     draft:flags.4?DraftMessage = ForumTopic;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/forumTopic)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ForumTopic {
    /// If set, the account created the topic.
    pub my: bool,
    /// If set, the topic is closed.
    pub closed: bool,
    /// If set, the topic is pinned.
    pub pinned: bool,
    /// If set, this is a reduced object without the state of reading and the settings.
    pub short: bool,
    /// If set, the topic is hidden; for the general topic only.
    pub hidden: bool,
    /// If set, the user gave the topic no title.
    pub title_missing: bool,
    /// The identifier of the topic.
    pub id: i32,
    /// When the topic was created, in Unix time.
    pub date: i32,
    /// The chat that the topic is in.
    pub peer: enums::Peer,
    /// The title.
    pub title: String,
    /// The colour of the icon, as RGB.
    pub icon_color: i32,
    /// The identifier of the custom emoji that is the icon.
    pub icon_emoji_id: Option<i64>,
    /// The identifier of the newest message.
    pub top_message: i32,
    /// The identifier of the newest message that the account has read.
    pub read_inbox_max_id: i32,
    /// The identifier of the newest message of the account that others have read.
    pub read_outbox_max_id: i32,
    /// Number of unread messages.
    pub unread_count: i32,
    /// Number of unread mentions.
    pub unread_mentions_count: i32,
    /// Number of unread reactions to messages of the account.
    pub unread_reactions_count: i32,
    /// Number of unread votes in polls of the account.
    pub unread_poll_votes_count: i32,
    /// Who created the topic.
    pub from_id: enums::Peer,
    /// The notification settings.
    pub notify_settings: types::PeerNotifySettings,
    /// The draft of a message.
    pub draft: Option<enums::DraftMessage>,
}

impl wire::Wire for ForumTopic {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "forumTopic",
        id: 0xfcdad815,
        min_size: 84,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(1, self.my)
                    .with(2, self.closed)
                    .with(3, self.pinned)
                    .with(5, self.short)
                    .with(6, self.hidden)
                    .with(7, self.title_missing),
            );
        w.fixed((self.id, self.date));
        w.write(&self.peer);
        w.string(&self.title);
        w.i32(self.icon_color);
        flags.set(0, w.write_optional(&self.icon_emoji_id));
        w.fixed((
            self.top_message,
            self.read_inbox_max_id,
            self.read_outbox_max_id,
            self.unread_count,
            self.unread_mentions_count,
            self.unread_reactions_count,
            self.unread_poll_votes_count,
        ));
        w.write(&self.from_id);
        w.write(&self.notify_settings);
        flags.set(4, w.write_optional(&self.draft));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id, date) = cursor.fixed::<(wire::Flags, i32, i32)>();
        let peer = cursor.read();
        let title = cursor.string();
        let icon_color = cursor.i32();
        let icon_emoji_id = cursor.read_optional(flags.has(0));
        let (
            top_message,
            read_inbox_max_id,
            read_outbox_max_id,
            unread_count,
            unread_mentions_count,
            unread_reactions_count,
            unread_poll_votes_count,
        ) = cursor.fixed::<(i32, i32, i32, i32, i32, i32, i32)>();
        Self {
            my: flags.has(1),
            closed: flags.has(2),
            pinned: flags.has(3),
            short: flags.has(5),
            hidden: flags.has(6),
            title_missing: flags.has(7),
            id,
            date,
            peer,
            title,
            icon_color,
            icon_emoji_id,
            top_message,
            read_inbox_max_id,
            read_outbox_max_id,
            unread_count,
            unread_mentions_count,
            unread_reactions_count,
            unread_poll_votes_count,
            from_id: cursor.read(),
            notify_settings: cursor.read(),
            draft: cursor.read_optional(flags.has(4)),
        }
    }
}

/// A chat and the peer folder it has been moved to.
///
/// Contained in [`updateFolderPeers`](types::UpdateFolderPeers).
///
/// Since layer 100 or earlier.
///
/// ```text
/// folderPeer#e9baa668 peer:Peer folder_id:int = FolderPeer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/folderPeer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct FolderPeer {
    /// The chat that was moved.
    pub peer: enums::Peer,
    /// The folder it is in now: 1 for the archive, 0 for the main list.
    pub folder_id: i32,
}

impl FolderPeer {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::Peer>, folder_id: i32) -> Self {
        Self {
            peer: peer.into(),
            folder_id,
        }
    }
}

impl wire::Wire for FolderPeer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "folderPeer",
        id: 0xe9baa668,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.folder_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            folder_id: cursor.i32(),
        }
    }
}

/// A hash of a part of a file.
///
/// Returned by [`upload.reuploadCdnFile`](functions::upload::ReuploadCdnFile),
/// [`upload.getCdnFileHashes`](functions::upload::GetCdnFileHashes),
/// [`upload.getFileHashes`](functions::upload::GetFileHashes).
///
/// Contained in [`upload.fileCdnRedirect`](types::upload::FileCdnRedirect).
///
/// Since layer 81 or earlier; `offset:long` since 143, `offset:int` before.
///
/// ```text
/// fileHash#f39b035c offset:long limit:int hash:bytes = FileHash;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/fileHash)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct FileHash {
    /// Where the part starts, in bytes.
    pub offset: i64,
    /// Length of the part, in bytes.
    pub limit: i32,
    /// The SHA-256 hash.
    pub hash: Vec<u8>,
}

impl FileHash {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(offset: i64, limit: i32, hash: impl Into<Vec<u8>>) -> Self {
        Self {
            offset,
            limit,
            hash: hash.into(),
        }
    }
}

impl wire::Wire for FileHash {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "fileHash",
        id: 0xf39b035c,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.offset, self.limit));
        w.bytes(&self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (offset, limit) = cursor.fixed::<(i64, i32)>();
        Self {
            offset,
            limit,
            hash: cursor.bytes(),
        }
    }
}

/// A story that a search by hashtag or place has found.
///
/// Contained in [`stories.foundStories`](types::stories::FoundStories).
///
/// Since layer 182.
///
/// ```text
/// foundStory#e87acbc0 peer:Peer story:StoryItem = FoundStory;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/foundStory)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct FoundStory {
    /// Who posted the story.
    pub peer: enums::Peer,
    /// The story that was found.
    pub story: enums::StoryItem,
}

impl FoundStory {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::Peer>,
        story: impl Into<enums::StoryItem>,
    ) -> Self {
        Self {
            peer: peer.into(),
            story: story.into(),
        }
    }
}

impl wire::Wire for FoundStory {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "foundStory",
        id: 0xe87acbc0,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.story);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            story: cursor.read(),
        }
    }
}
