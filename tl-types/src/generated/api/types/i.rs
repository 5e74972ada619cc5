// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// A basic group.
///
/// A constructor of [`InputPeer`](enums::InputPeer).
///
/// Since layer 46 or earlier; `chat_id:long` since 133 or earlier, `chat_id:int` before.
///
/// ```text
/// inputPeerChat#35a95cb9 chat_id:long = InputPeer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputPeerChat)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputPeerChat {
    /// The identifier of the group.
    pub chat_id: i64,
}

impl InputPeerChat {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(chat_id: i64) -> Self {
        Self { chat_id }
    }
}

impl wire::Wire for InputPeerChat {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputPeerChat",
        id: 0x35a95cb9,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.chat_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { chat_id: cursor.i64() }
    }
}

/// A user, and the private chat with that user.
///
/// A constructor of [`InputPeer`](enums::InputPeer).
///
/// Since layer 46 or earlier; `user_id:long` since 133 or earlier, `user_id:int` before.
///
/// ```text
/// inputPeerUser#dde8a54c user_id:long access_hash:long = InputPeer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputPeerUser)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputPeerUser {
    /// The identifier of the user.
    pub user_id: i64,
    /// The access hash of the user, as this account received it.
    pub access_hash: i64,
}

impl InputPeerUser {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(user_id: i64, access_hash: i64) -> Self {
        Self { user_id, access_hash }
    }
}

impl wire::Wire for InputPeerUser {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputPeerUser",
        id: 0xdde8a54c,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.user_id, self.access_hash));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (user_id, access_hash) = cursor.fixed::<(i64, i64)>();
        Self { user_id, access_hash }
    }
}

/// A channel or supergroup.
///
/// A constructor of [`InputPeer`](enums::InputPeer).
///
/// Since layer 46 or earlier; `channel_id:long` since 133 or earlier, `channel_id:int` before.
///
/// ```text
/// inputPeerChannel#27bcbbfc channel_id:long access_hash:long = InputPeer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputPeerChannel)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputPeerChannel {
    /// The identifier of the channel.
    pub channel_id: i64,
    /// The access hash of the channel, as this account received it.
    pub access_hash: i64,
}

impl InputPeerChannel {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(channel_id: i64, access_hash: i64) -> Self {
        Self { channel_id, access_hash }
    }
}

impl wire::Wire for InputPeerChannel {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputPeerChannel",
        id: 0x27bcbbfc,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.channel_id, self.access_hash));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (channel_id, access_hash) = cursor.fixed::<(i64, i64)>();
        Self { channel_id, access_hash }
    }
}

/// A user whose access hash is not known, named by a message in which the user occurs.
///
/// A constructor of [`InputPeer`](enums::InputPeer).
///
/// Since layer 100 or earlier; `user_id:long` since 133 or earlier, `user_id:int` before.
///
/// ```text
/// inputPeerUserFromMessage#a87b0a1c peer:InputPeer msg_id:int user_id:long =
///     InputPeer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputPeerUserFromMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputPeerUserFromMessage {
    /// The chat that the message is in.
    pub peer: enums::InputPeer,
    /// The identifier of the message.
    pub msg_id: i32,
    /// The identifier of the user.
    pub user_id: i64,
}

impl InputPeerUserFromMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, msg_id: i32, user_id: i64) -> Self {
        Self {
            peer: peer.into(),
            msg_id,
            user_id,
        }
    }
}

impl wire::Wire for InputPeerUserFromMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputPeerUserFromMessage",
        id: 0xa87b0a1c,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.fixed((self.msg_id, self.user_id));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let peer = cursor.read();
        let (msg_id, user_id) = cursor.fixed::<(i32, i64)>();
        Self { peer, msg_id, user_id }
    }
}

/// A channel whose access hash is not known, named by a message in which it occurs.
///
/// A constructor of [`InputPeer`](enums::InputPeer).
///
/// Since layer 100 or earlier; `channel_id:long` since 133 or earlier, `channel_id:int` before.
///
/// ```text
/// inputPeerChannelFromMessage#bd2a0840 peer:InputPeer msg_id:int channel_id:long =
///     InputPeer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputPeerChannelFromMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputPeerChannelFromMessage {
    /// The chat that the message is in.
    pub peer: enums::InputPeer,
    /// The identifier of the message.
    pub msg_id: i32,
    /// The identifier of the channel.
    pub channel_id: i64,
}

impl InputPeerChannelFromMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, msg_id: i32, channel_id: i64) -> Self {
        Self {
            peer: peer.into(),
            msg_id,
            channel_id,
        }
    }
}

impl wire::Wire for InputPeerChannelFromMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputPeerChannelFromMessage",
        id: 0xbd2a0840,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.fixed((self.msg_id, self.channel_id));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let peer = cursor.read();
        let (msg_id, channel_id) = cursor.fixed::<(i32, i64)>();
        Self { peer, msg_id, channel_id }
    }
}

/// A user, by identifier and access hash.
///
/// A constructor of [`InputUser`](enums::InputUser).
///
/// Since layer 46 or earlier; `user_id:long` since 133 or earlier, `user_id:int` before.
///
/// ```text
/// inputUser#f21158c6 user_id:long access_hash:long = InputUser;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputUser)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputUser {
    /// The identifier of the user.
    pub user_id: i64,
    /// The access hash of the user, as this account received it.
    pub access_hash: i64,
}

impl InputUser {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(user_id: i64, access_hash: i64) -> Self {
        Self { user_id, access_hash }
    }
}

impl wire::Wire for InputUser {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputUser",
        id: 0xf21158c6,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.user_id, self.access_hash));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (user_id, access_hash) = cursor.fixed::<(i64, i64)>();
        Self { user_id, access_hash }
    }
}

/// A user whose access hash is not known, named by a message in which the user occurs.
///
/// A constructor of [`InputUser`](enums::InputUser).
///
/// Since layer 100 or earlier; `user_id:long` since 133 or earlier, `user_id:int` before.
///
/// ```text
/// inputUserFromMessage#1da448e2 peer:InputPeer msg_id:int user_id:long =
///     InputUser;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputUserFromMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputUserFromMessage {
    /// The chat that the message is in.
    pub peer: enums::InputPeer,
    /// The identifier of the message.
    pub msg_id: i32,
    /// The identifier of the user.
    pub user_id: i64,
}

impl InputUserFromMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, msg_id: i32, user_id: i64) -> Self {
        Self {
            peer: peer.into(),
            msg_id,
            user_id,
        }
    }
}

impl wire::Wire for InputUserFromMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputUserFromMessage",
        id: 0x1da448e2,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.fixed((self.msg_id, self.user_id));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let peer = cursor.read();
        let (msg_id, user_id) = cursor.fixed::<(i32, i64)>();
        Self { peer, msg_id, user_id }
    }
}

/// A person to add to the contacts, by phone number.
///
/// Accepted by [`contacts.importContacts`](functions::contacts::ImportContacts).
///
/// Since layer 46 or earlier; `note` since 217.
///
/// ```text
/// inputPhoneContact#6a1dc4be flags:# client_id:long phone:string first_name:string
///     last_name:string note:flags.0?TextWithEntities = InputContact;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputPhoneContact)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputPhoneContact {
    /// A number that the client chooses to know the entry again in the answer.
    pub client_id: i64,
    /// The phone number.
    pub phone: String,
    /// The first name.
    pub first_name: String,
    /// The last name; may be empty.
    pub last_name: String,
    /// A note about the person.
    pub note: Option<types::TextWithEntities>,
}

impl InputPhoneContact {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        client_id: i64,
        phone: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
    ) -> Self {
        Self {
            client_id,
            phone: phone.into(),
            first_name: first_name.into(),
            last_name: last_name.into(),
            note: None,
        }
    }
}

impl wire::Wire for InputPhoneContact {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputPhoneContact",
        id: 0x6a1dc4be,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i64(self.client_id);
        w.string(&self.phone);
        w.string(&self.first_name);
        w.string(&self.last_name);
        flags.set(0, w.write_optional(&self.note));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, client_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            client_id,
            phone: cursor.string(),
            first_name: cursor.string(),
            last_name: cursor.string(),
            note: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A file of up to 10 MB that was uploaded with [`upload.saveFilePart`](functions::upload::SaveFilePart).
///
/// A constructor of [`InputFile`](enums::InputFile).
///
/// Since layer 46 or earlier.
///
/// ```text
/// inputFile#f52ff27f id:long parts:int name:string md5_checksum:string =
///     InputFile;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputFile)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputFile {
    /// The identifier that the client chose for the file.
    pub id: i64,
    /// Number of parts.
    pub parts: i32,
    /// The name of the file.
    pub name: String,
    /// The MD5 checksum of the file as hexadecimal text; may be empty.
    pub md5_checksum: String,
}

impl InputFile {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        id: i64,
        parts: i32,
        name: impl Into<String>,
        md5_checksum: impl Into<String>,
    ) -> Self {
        Self {
            id,
            parts,
            name: name.into(),
            md5_checksum: md5_checksum.into(),
        }
    }
}

impl wire::Wire for InputFile {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputFile",
        id: 0xf52ff27f,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.id, self.parts));
        w.string(&self.name);
        w.string(&self.md5_checksum);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, parts) = cursor.fixed::<(i64, i32)>();
        Self {
            id,
            parts,
            name: cursor.string(),
            md5_checksum: cursor.string(),
        }
    }
}

/// A file of more than 10 MB that was uploaded with [`upload.saveBigFilePart`](functions::upload::SaveBigFilePart).
///
/// A constructor of [`InputFile`](enums::InputFile).
///
/// Since layer 46 or earlier.
///
/// ```text
/// inputFileBig#fa4f0bb5 id:long parts:int name:string = InputFile;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputFileBig)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputFileBig {
    /// The identifier that the client chose for the file.
    pub id: i64,
    /// Number of parts.
    pub parts: i32,
    /// The name of the file.
    pub name: String,
}

impl InputFileBig {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(id: i64, parts: i32, name: impl Into<String>) -> Self {
        Self {
            id,
            parts,
            name: name.into(),
        }
    }
}

impl wire::Wire for InputFileBig {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputFileBig",
        id: 0xfa4f0bb5,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.id, self.parts));
        w.string(&self.name);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, parts) = cursor.fixed::<(i64, i32)>();
        Self {
            id,
            parts,
            name: cursor.string(),
        }
    }
}

/// The video of a posted story, named again so that only its preview image is changed.
///
/// A constructor of [`InputFile`](enums::InputFile).
///
/// Since layer 186.
///
/// ```text
/// inputFileStoryDocument#62dc8b48 id:InputDocument = InputFile;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputFileStoryDocument)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputFileStoryDocument {
    /// The video that the story has already.
    pub id: enums::InputDocument,
}

impl InputFileStoryDocument {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(id: impl Into<enums::InputDocument>) -> Self {
        Self { id: id.into() }
    }
}

impl wire::Wire for InputFileStoryDocument {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputFileStoryDocument",
        id: 0x62dc8b48,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { id: cursor.read() }
    }
}

/// A document that is on the server.
///
/// A constructor of [`InputDocument`](enums::InputDocument).
///
/// Since layer 46 or earlier; `file_reference` since 86 or earlier.
///
/// ```text
/// inputDocument#1abfb575 id:long access_hash:long file_reference:bytes =
///     InputDocument;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputDocument)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputDocument {
    /// The identifier of the document.
    pub id: i64,
    /// The access hash of the document.
    pub access_hash: i64,
    /// The file reference of the document; it expires, and comes anew with the message or object that contains the
    /// document.
    pub file_reference: Vec<u8>,
}

impl InputDocument {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(id: i64, access_hash: i64, file_reference: impl Into<Vec<u8>>) -> Self {
        Self {
            id,
            access_hash,
            file_reference: file_reference.into(),
        }
    }
}

impl wire::Wire for InputDocument {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputDocument",
        id: 0x1abfb575,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.id, self.access_hash));
        w.bytes(&self.file_reference);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, access_hash) = cursor.fixed::<(i64, i64)>();
        Self {
            id,
            access_hash,
            file_reference: cursor.bytes(),
        }
    }
}

/// A photo that was just uploaded.
///
/// A constructor of [`InputMedia`](enums::InputMedia).
///
/// Since layer 46 or earlier; `stickers` since 62 or earlier; `ttl_seconds` since 70 or earlier; `spoiler` since 75
/// or earlier; `caption` until 73 or later; `live_photo`, `video` since 224.
///
/// ```text
/// inputMediaUploadedPhoto#7d8375da flags:# spoiler:flags.2?true
///     live_photo:flags.3?true file:InputFile
///     stickers:flags.0?Vector<InputDocument> ttl_seconds:flags.1?int
///     video:flags.3?InputDocument = InputMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputMediaUploadedPhoto)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputMediaUploadedPhoto {
    /// If set, the media is covered until the user uncovers it.
    pub spoiler: bool,
    /// If set, it is a live photo, with a short video.
    ///
    /// On the wire together with `video`, or not at all.
    pub live_photo: bool,
    /// The uploaded photo.
    pub file: enums::InputFile,
    /// The stickers that are on the photo.
    pub stickers: Option<Vec<enums::InputDocument>>,
    /// Seconds that the photo can be seen for before it is deleted.
    pub ttl_seconds: Option<i32>,
    /// The video of a live photo.
    ///
    /// On the wire together with `live_photo`, or not at all.
    pub video: Option<enums::InputDocument>,
}

impl InputMediaUploadedPhoto {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(file: impl Into<enums::InputFile>) -> Self {
        Self {
            spoiler: false,
            live_photo: false,
            file: file.into(),
            stickers: None,
            ttl_seconds: None,
            video: None,
        }
    }
}

impl wire::Wire for InputMediaUploadedPhoto {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputMediaUploadedPhoto",
        id: 0x7d8375da,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(2, self.spoiler)
                    .with(3, self.video.is_some()),
            );
        w.write(&self.file);
        flags.set(0, w.write_optional(&self.stickers));
        flags.set(1, w.write_optional(&self.ttl_seconds));
        w.write_shared(flags.has(3), &self.video);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            spoiler: flags.has(2),
            live_photo: flags.has(3),
            file: cursor.read(),
            stickers: cursor.read_optional(flags.has(0)),
            ttl_seconds: cursor.read_optional(flags.has(1)),
            video: cursor.read_optional(flags.has(3)),
        }
    }
}

/// A photo that is on the server.
///
/// A constructor of [`InputMedia`](enums::InputMedia).
///
/// Since layer 46 or earlier; `ttl_seconds` since 70 or earlier; `spoiler` since 75 or earlier; `caption` until 73
/// or later; `live_photo`, `video` since 224.
///
/// ```text
/// inputMediaPhoto#e3af4434 flags:# spoiler:flags.1?true live_photo:flags.2?true
///     id:InputPhoto ttl_seconds:flags.0?int video:flags.2?InputDocument =
///     InputMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputMediaPhoto)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputMediaPhoto {
    /// If set, the media is covered until the user uncovers it.
    pub spoiler: bool,
    /// If set, it is a live photo, with a short video.
    ///
    /// On the wire together with `video`, or not at all.
    pub live_photo: bool,
    /// The photo.
    pub id: enums::InputPhoto,
    /// Seconds that the photo can be seen for before it is deleted.
    pub ttl_seconds: Option<i32>,
    /// The video of a live photo.
    ///
    /// On the wire together with `live_photo`, or not at all.
    pub video: Option<enums::InputDocument>,
}

impl InputMediaPhoto {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(id: impl Into<enums::InputPhoto>) -> Self {
        Self {
            spoiler: false,
            live_photo: false,
            id: id.into(),
            ttl_seconds: None,
            video: None,
        }
    }
}

impl wire::Wire for InputMediaPhoto {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputMediaPhoto",
        id: 0xe3af4434,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(1, self.spoiler)
                    .with(2, self.video.is_some()),
            );
        w.write(&self.id);
        flags.set(0, w.write_optional(&self.ttl_seconds));
        w.write_shared(flags.has(2), &self.video);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            spoiler: flags.has(1),
            live_photo: flags.has(2),
            id: cursor.read(),
            ttl_seconds: cursor.read_optional(flags.has(0)),
            video: cursor.read_optional(flags.has(2)),
        }
    }
}

/// A place on the map.
///
/// A constructor of [`InputMedia`](enums::InputMedia).
///
/// Since layer 46 or earlier.
///
/// ```text
/// inputMediaGeoPoint#f9c44144 geo_point:InputGeoPoint = InputMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputMediaGeoPoint)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct InputMediaGeoPoint {
    /// The place.
    pub geo_point: enums::InputGeoPoint,
}

impl InputMediaGeoPoint {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(geo_point: impl Into<enums::InputGeoPoint>) -> Self {
        Self {
            geo_point: geo_point.into(),
        }
    }
}

impl wire::Wire for InputMediaGeoPoint {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputMediaGeoPoint",
        id: 0xf9c44144,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.geo_point);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { geo_point: cursor.read() }
    }
}

/// Sends a phone contact.
///
/// A constructor of [`InputMedia`](enums::InputMedia).
///
/// Since layer 46 or earlier; `vcard` since 82.
///
/// ```text
/// inputMediaContact#f8ab7dfb phone_number:string first_name:string
///     last_name:string vcard:string = InputMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputMediaContact)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputMediaContact {
    /// The phone number.
    pub phone_number: String,
    /// The first name.
    pub first_name: String,
    /// The last name; may be empty.
    pub last_name: String,
    /// More about the person as a vCard; may be empty.
    pub vcard: String,
}

impl InputMediaContact {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        phone_number: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        vcard: impl Into<String>,
    ) -> Self {
        Self {
            phone_number: phone_number.into(),
            first_name: first_name.into(),
            last_name: last_name.into(),
            vcard: vcard.into(),
        }
    }
}

impl wire::Wire for InputMediaContact {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputMediaContact",
        id: 0xf8ab7dfb,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.phone_number);
        w.string(&self.first_name);
        w.string(&self.last_name);
        w.string(&self.vcard);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            phone_number: cursor.string(),
            first_name: cursor.string(),
            last_name: cursor.string(),
            vcard: cursor.string(),
        }
    }
}

/// A document, video, audio file or animation that was just uploaded.
///
/// A constructor of [`InputMedia`](enums::InputMedia).
///
/// Since layer 46 or earlier; `stickers` since 62 or earlier; `nosound_video`, `thumb`, `ttl_seconds` since 70 or
/// earlier; `force_file`, `spoiler` since 75 or earlier; `caption` until 73 or later; `video_cover`,
/// `video_timestamp` since 198.
///
/// ```text
/// inputMediaUploadedDocument#37c9330 flags:# nosound_video:flags.3?true
///     force_file:flags.4?true spoiler:flags.5?true file:InputFile
///     thumb:flags.2?InputFile mime_type:string
///     attributes:Vector<DocumentAttribute> stickers:flags.0?Vector<InputDocument>
///     video_cover:flags.6?InputPhoto video_timestamp:flags.7?int
///     ttl_seconds:flags.1?int = InputMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputMediaUploadedDocument)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct InputMediaUploadedDocument {
    /// If set, the video has no sound and still is to be sent as a video, not as an animation.
    pub nosound_video: bool,
    /// If set, the file is sent as a plain document, whatever its type.
    pub force_file: bool,
    /// If set, the media is covered until the user uncovers it.
    pub spoiler: bool,
    /// The uploaded file.
    pub file: enums::InputFile,
    /// The uploaded thumbnail.
    pub thumb: Option<enums::InputFile>,
    /// The MIME type of the file.
    pub mime_type: String,
    /// What the file is, such as its name, and the size and duration of a video.
    pub attributes: Vec<enums::DocumentAttribute>,
    /// The stickers that are on the media.
    pub stickers: Option<Vec<enums::InputDocument>>,
    /// The cover of a video.
    pub video_cover: Option<enums::InputPhoto>,
    /// The second at which a video starts to play.
    pub video_timestamp: Option<i32>,
    /// Seconds that the media can be seen for before it is deleted.
    pub ttl_seconds: Option<i32>,
}

impl InputMediaUploadedDocument {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        file: impl Into<enums::InputFile>,
        mime_type: impl Into<String>,
        attributes: Vec<enums::DocumentAttribute>,
    ) -> Self {
        Self {
            nosound_video: false,
            force_file: false,
            spoiler: false,
            file: file.into(),
            thumb: None,
            mime_type: mime_type.into(),
            attributes,
            stickers: None,
            video_cover: None,
            video_timestamp: None,
            ttl_seconds: None,
        }
    }
}

impl wire::Wire for InputMediaUploadedDocument {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputMediaUploadedDocument",
        id: 0x037c9330,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(3, self.nosound_video)
                    .with(4, self.force_file)
                    .with(5, self.spoiler),
            );
        w.write(&self.file);
        flags.set(2, w.write_optional(&self.thumb));
        w.string(&self.mime_type);
        w.write(&self.attributes);
        flags.set(0, w.write_optional(&self.stickers));
        flags.set(6, w.write_optional(&self.video_cover));
        flags.set(7, w.write_optional(&self.video_timestamp));
        flags.set(1, w.write_optional(&self.ttl_seconds));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            nosound_video: flags.has(3),
            force_file: flags.has(4),
            spoiler: flags.has(5),
            file: cursor.read(),
            thumb: cursor.read_optional(flags.has(2)),
            mime_type: cursor.string(),
            attributes: cursor.read(),
            stickers: cursor.read_optional(flags.has(0)),
            video_cover: cursor.read_optional(flags.has(6)),
            video_timestamp: cursor.read_optional(flags.has(7)),
            ttl_seconds: cursor.read_optional(flags.has(1)),
        }
    }
}

/// A document that is on the server.
///
/// A constructor of [`InputMedia`](enums::InputMedia).
///
/// Since layer 46 or earlier; `ttl_seconds` since 70 or earlier; `caption` until 73 or later; `spoiler`, `query`
/// since 129 or earlier; `video_cover`, `video_timestamp` since 198.
///
/// ```text
/// inputMediaDocument#a8763ab5 flags:# spoiler:flags.2?true id:InputDocument
///     video_cover:flags.3?InputPhoto video_timestamp:flags.4?int
///     ttl_seconds:flags.0?int query:flags.1?string = InputMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputMediaDocument)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputMediaDocument {
    /// If set, the media is covered until the user uncovers it.
    pub spoiler: bool,
    /// The document.
    pub id: enums::InputDocument,
    /// The cover of a video.
    pub video_cover: Option<enums::InputPhoto>,
    /// The second at which a video starts to play.
    pub video_timestamp: Option<i32>,
    /// Seconds that the media can be seen for before it is deleted.
    pub ttl_seconds: Option<i32>,
    /// The text or emoji with which the user found the media.
    pub query: Option<String>,
}

impl InputMediaDocument {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(id: impl Into<enums::InputDocument>) -> Self {
        Self {
            spoiler: false,
            id: id.into(),
            video_cover: None,
            video_timestamp: None,
            ttl_seconds: None,
            query: None,
        }
    }
}

impl wire::Wire for InputMediaDocument {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputMediaDocument",
        id: 0xa8763ab5,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(2, self.spoiler));
        w.write(&self.id);
        flags.set(3, w.write_optional(&self.video_cover));
        flags.set(4, w.write_optional(&self.video_timestamp));
        flags.set(0, w.write_optional(&self.ttl_seconds));
        flags.set(1, w.write_optional(&self.query));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            spoiler: flags.has(2),
            id: cursor.read(),
            video_cover: cursor.read_optional(flags.has(3)),
            video_timestamp: cursor.read_optional(flags.has(4)),
            ttl_seconds: cursor.read_optional(flags.has(0)),
            query: cursor.read_optional(flags.has(1)),
        }
    }
}

/// Sends a place with its name and address.
///
/// A constructor of [`InputMedia`](enums::InputMedia).
///
/// Since layer 46 or earlier; `venue_type` since 72.
///
/// ```text
/// inputMediaVenue#c13d1c11 geo_point:InputGeoPoint title:string address:string
///     provider:string venue_id:string venue_type:string = InputMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputMediaVenue)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct InputMediaVenue {
    /// The place.
    pub geo_point: enums::InputGeoPoint,
    /// The name of the venue.
    pub title: String,
    /// The address of the venue.
    pub address: String,
    /// The provider of venues, such as foursquare.
    pub provider: String,
    /// The identifier of the venue at the provider.
    pub venue_id: String,
    /// The type of the venue at the provider.
    pub venue_type: String,
}

impl InputMediaVenue {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        geo_point: impl Into<enums::InputGeoPoint>,
        title: impl Into<String>,
        address: impl Into<String>,
        provider: impl Into<String>,
        venue_id: impl Into<String>,
        venue_type: impl Into<String>,
    ) -> Self {
        Self {
            geo_point: geo_point.into(),
            title: title.into(),
            address: address.into(),
            provider: provider.into(),
            venue_id: venue_id.into(),
            venue_type: venue_type.into(),
        }
    }
}

impl wire::Wire for InputMediaVenue {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputMediaVenue",
        id: 0xc13d1c11,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.geo_point);
        w.string(&self.title);
        w.string(&self.address);
        w.string(&self.provider);
        w.string(&self.venue_id);
        w.string(&self.venue_type);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            geo_point: cursor.read(),
            title: cursor.string(),
            address: cursor.string(),
            provider: cursor.string(),
            venue_id: cursor.string(),
            venue_type: cursor.string(),
        }
    }
}

/// A photo that the server loads from the web.
///
/// A constructor of [`InputMedia`](enums::InputMedia).
///
/// Since layer 62 or earlier; `ttl_seconds` since 70 or earlier; `spoiler` since 75 or earlier; `caption` until 73
/// or later.
///
/// ```text
/// inputMediaPhotoExternal#e5bbfe1a flags:# spoiler:flags.1?true url:string
///     ttl_seconds:flags.0?int = InputMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputMediaPhotoExternal)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputMediaPhotoExternal {
    /// If set, the media is covered until the user uncovers it.
    pub spoiler: bool,
    /// The address of the photo.
    pub url: String,
    /// Seconds that the photo can be seen for before it is deleted.
    pub ttl_seconds: Option<i32>,
}

impl InputMediaPhotoExternal {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            spoiler: false,
            url: url.into(),
            ttl_seconds: None,
        }
    }
}

impl wire::Wire for InputMediaPhotoExternal {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputMediaPhotoExternal",
        id: 0xe5bbfe1a,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(1, self.spoiler));
        w.string(&self.url);
        flags.set(0, w.write_optional(&self.ttl_seconds));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            spoiler: flags.has(1),
            url: cursor.string(),
            ttl_seconds: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A document that the server loads from the web.
///
/// A constructor of [`InputMedia`](enums::InputMedia).
///
/// Since layer 62 or earlier; `ttl_seconds` since 70 or earlier; `spoiler` since 75 or earlier; `caption` until 73
/// or later; `video_cover`, `video_timestamp` since 198.
///
/// ```text
/// inputMediaDocumentExternal#779600f9 flags:# spoiler:flags.1?true url:string
///     ttl_seconds:flags.0?int video_cover:flags.2?InputPhoto
///     video_timestamp:flags.3?int = InputMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputMediaDocumentExternal)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputMediaDocumentExternal {
    /// If set, the media is covered until the user uncovers it.
    pub spoiler: bool,
    /// The address of the document.
    pub url: String,
    /// Seconds that the document can be seen for before it is deleted.
    pub ttl_seconds: Option<i32>,
    /// The cover of a video.
    pub video_cover: Option<enums::InputPhoto>,
    /// The second at which a video starts to play.
    pub video_timestamp: Option<i32>,
}

impl InputMediaDocumentExternal {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            spoiler: false,
            url: url.into(),
            ttl_seconds: None,
            video_cover: None,
            video_timestamp: None,
        }
    }
}

impl wire::Wire for InputMediaDocumentExternal {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputMediaDocumentExternal",
        id: 0x779600f9,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(1, self.spoiler));
        w.string(&self.url);
        flags.set(0, w.write_optional(&self.ttl_seconds));
        flags.set(2, w.write_optional(&self.video_cover));
        flags.set(3, w.write_optional(&self.video_timestamp));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            spoiler: flags.has(1),
            url: cursor.string(),
            ttl_seconds: cursor.read_optional(flags.has(0)),
            video_cover: cursor.read_optional(flags.has(2)),
            video_timestamp: cursor.read_optional(flags.has(3)),
        }
    }
}

/// Sends a game of a bot.
///
/// A constructor of [`InputMedia`](enums::InputMedia).
///
/// Since layer 62 or earlier.
///
/// ```text
/// inputMediaGame#d33f43f3 id:InputGame = InputMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputMediaGame)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputMediaGame {
    /// The game.
    pub id: enums::InputGame,
}

impl InputMediaGame {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(id: impl Into<enums::InputGame>) -> Self {
        Self { id: id.into() }
    }
}

impl wire::Wire for InputMediaGame {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputMediaGame",
        id: 0xd33f43f3,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { id: cursor.read() }
    }
}

/// An invoice, for bots.
///
/// A constructor of [`InputMedia`](enums::InputMedia).
///
/// Since layer 65 or earlier; `provider_data` since 73; `start_param:flags.1?string` since 129 or earlier,
/// `start_param:string` before; `extended_media` since 146; `provider:flags.3?string` since 181, `provider:string`
/// before.
///
/// ```text
/// inputMediaInvoice#405fef0d flags:# title:string description:string
///     photo:flags.0?InputWebDocument invoice:Invoice payload:bytes
///     provider:flags.3?string provider_data:DataJSON start_param:flags.1?string
///     extended_media:flags.2?InputMedia = InputMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputMediaInvoice)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct InputMediaInvoice {
    /// The name of what is sold.
    pub title: String,
    /// The description of what is sold.
    pub description: String,
    /// A photo of what is sold.
    pub photo: Option<types::InputWebDocument>,
    /// The prices and what the buyer has to state.
    pub invoice: types::Invoice,
    /// Data of the bot, which comes back with the payment and is not shown to the user.
    pub payload: Vec<u8>,
    /// The token of the payment provider; left out for Telegram Stars.
    pub provider: Option<String>,
    /// Data for the payment provider as JSON.
    pub provider_data: types::DataJson,
    /// The start parameter of a link to the bot. If present, forwarded copies of the message show a button with that
    /// link; if absent, they show the button to pay, so that others can pay as well.
    pub start_param: Option<String>,
    /// Media that the buyer gets; no longer used.
    pub extended_media: Option<enums::InputMedia>,
}

impl InputMediaInvoice {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        title: impl Into<String>,
        description: impl Into<String>,
        invoice: types::Invoice,
        payload: impl Into<Vec<u8>>,
        provider_data: types::DataJson,
    ) -> Self {
        Self {
            title: title.into(),
            description: description.into(),
            photo: None,
            invoice,
            payload: payload.into(),
            provider: None,
            provider_data,
            start_param: None,
            extended_media: None,
        }
    }
}

impl wire::Wire for InputMediaInvoice {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputMediaInvoice",
        id: 0x405fef0d,
        min_size: 48,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.title);
        w.string(&self.description);
        flags.set(0, w.write_optional(&self.photo));
        w.write(&self.invoice);
        w.bytes(&self.payload);
        flags.set(3, w.write_optional(&self.provider));
        w.write(&self.provider_data);
        flags.set(1, w.write_optional(&self.start_param));
        flags.set(2, w.write_optional(&self.extended_media));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            title: cursor.string(),
            description: cursor.string(),
            photo: cursor.read_optional(flags.has(0)),
            invoice: cursor.read(),
            payload: cursor.bytes(),
            provider: cursor.read_optional(flags.has(3)),
            provider_data: cursor.read(),
            start_param: cursor.read_optional(flags.has(1)),
            extended_media: cursor.read_optional(flags.has(2)),
        }
    }
}

/// A live location.
///
/// A constructor of [`InputMedia`](enums::InputMedia).
///
/// Since layer 72; `stopped` since 91 or earlier; `period:flags.1?int` since 91 or earlier, `period:int` before;
/// `heading`, `proximity_notification_radius` since 120.
///
/// ```text
/// inputMediaGeoLive#971fa843 flags:# stopped:flags.0?true geo_point:InputGeoPoint
///     heading:flags.2?int period:flags.1?int
///     proximity_notification_radius:flags.3?int = InputMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputMediaGeoLive)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct InputMediaGeoLive {
    /// If set, the live location ends.
    pub stopped: bool,
    /// The place now.
    pub geo_point: enums::InputGeoPoint,
    /// The direction in which the user moves, in degrees from 1 to 360.
    pub heading: Option<i32>,
    /// Seconds that the location is shared for.
    pub period: Option<i32>,
    /// Metres within which others are told that the user is near.
    pub proximity_notification_radius: Option<i32>,
}

impl InputMediaGeoLive {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(geo_point: impl Into<enums::InputGeoPoint>) -> Self {
        Self {
            stopped: false,
            geo_point: geo_point.into(),
            heading: None,
            period: None,
            proximity_notification_radius: None,
        }
    }
}

impl wire::Wire for InputMediaGeoLive {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputMediaGeoLive",
        id: 0x971fa843,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.stopped));
        w.write(&self.geo_point);
        flags.set(2, w.write_optional(&self.heading));
        flags.set(1, w.write_optional(&self.period));
        flags.set(3, w.write_optional(&self.proximity_notification_radius));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            stopped: flags.has(0),
            geo_point: cursor.read(),
            heading: cursor.read_optional(flags.has(2)),
            period: cursor.read_optional(flags.has(1)),
            proximity_notification_radius: cursor.read_optional(flags.has(3)),
        }
    }
}

/// A poll or quiz.
///
/// A constructor of [`InputMedia`](enums::InputMedia).
///
/// Since layer 91 or earlier; `correct_answers` since 109 or earlier; `solution`, `solution_entities` since 112;
/// `attached_media`, `solution_media` since 224; `correct_answers:flags.0?Vector<int>` since 224,
/// `correct_answers:flags.0?Vector<bytes>` before.
///
/// ```text
/// inputMediaPoll#883a4108 flags:# poll:Poll correct_answers:flags.0?Vector<int>
///     attached_media:flags.3?InputMedia solution:flags.1?string
///     solution_entities:flags.1?Vector<MessageEntity>
///     solution_media:flags.2?InputMedia = InputMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputMediaPoll)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct InputMediaPoll {
    /// The poll.
    pub poll: types::Poll,
    /// The correct answers of a quiz, by their positions from 0.
    pub correct_answers: Option<Vec<i32>>,
    /// Media that is shown with the question.
    pub attached_media: Option<enums::InputMedia>,
    /// An explanation that is shown after an answer to the quiz.
    ///
    /// On the wire together with `solution_entities`, or not at all.
    pub solution: Option<String>,
    /// The formatting of the explanation.
    ///
    /// On the wire together with `solution`, or not at all.
    pub solution_entities: Option<Vec<enums::MessageEntity>>,
    /// Media that is shown with the explanation.
    pub solution_media: Option<enums::InputMedia>,
}

impl InputMediaPoll {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(poll: types::Poll) -> Self {
        Self {
            poll,
            correct_answers: None,
            attached_media: None,
            solution: None,
            solution_entities: None,
            solution_media: None,
        }
    }
}

impl wire::Wire for InputMediaPoll {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputMediaPoll",
        id: 0x883a4108,
        min_size: if cfg!(feature = "compat") { 48 } else { 56 },
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(1, self.solution.is_some() || self.solution_entities.is_some()),
            );
        w.write(&self.poll);
        flags.set(0, w.write_optional(&self.correct_answers));
        flags.set(3, w.write_optional(&self.attached_media));
        w.write_shared_or_zero(flags.has(1), &self.solution);
        w.write_shared_or_zero(flags.has(1), &self.solution_entities);
        flags.set(2, w.write_optional(&self.solution_media));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            poll: cursor.read(),
            correct_answers: cursor.read_optional(flags.has(0)),
            attached_media: cursor.read_optional(flags.has(3)),
            solution: cursor.read_optional(flags.has(1)),
            solution_entities: cursor.read_optional(flags.has(1)),
            solution_media: cursor.read_optional(flags.has(2)),
        }
    }
}

/// An emoji with a random value, such as a die.
///
/// A constructor of [`InputMedia`](enums::InputMedia).
///
/// Since layer 111; `emoticon` since 112.
///
/// ```text
/// inputMediaDice#e66fbf7b emoticon:string = InputMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputMediaDice)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputMediaDice {
    /// The emoji.
    pub emoticon: String,
}

impl InputMediaDice {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(emoticon: impl Into<String>) -> Self {
        Self { emoticon: emoticon.into() }
    }
}

impl wire::Wire for InputMediaDice {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputMediaDice",
        id: 0xe66fbf7b,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.emoticon);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { emoticon: cursor.string() }
    }
}

/// Sends a link to a story.
///
/// A constructor of [`InputMedia`](enums::InputMedia).
///
/// Since layer 160 or earlier; `peer` since 164; `user_id` until 163.
///
/// ```text
/// inputMediaStory#89fdd778 peer:InputPeer id:int = InputMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputMediaStory)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputMediaStory {
    /// Who posted the story.
    pub peer: enums::InputPeer,
    /// The identifier of the story.
    pub id: i32,
}

impl InputMediaStory {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, id: i32) -> Self {
        Self { peer: peer.into(), id }
    }
}

impl wire::Wire for InputMediaStory {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputMediaStory",
        id: 0x89fdd778,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            id: cursor.i32(),
        }
    }
}

/// A link preview that is chosen by hand.
///
/// A constructor of [`InputMedia`](enums::InputMedia).
///
/// Since layer 166.
///
/// ```text
/// inputMediaWebPage#c21b8849 flags:# force_large_media:flags.0?true
///     force_small_media:flags.1?true optional:flags.2?true url:string =
///     InputMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputMediaWebPage)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputMediaWebPage {
    /// If set, the media of the preview is shown large.
    pub force_large_media: bool,
    /// If set, the media of the preview is shown small.
    pub force_small_media: bool,
    /// If set, the message is sent even if there is no preview for the address.
    pub optional: bool,
    /// The address.
    pub url: String,
}

impl InputMediaWebPage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            force_large_media: false,
            force_small_media: false,
            optional: false,
            url: url.into(),
        }
    }
}

impl wire::Wire for InputMediaWebPage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputMediaWebPage",
        id: 0xc21b8849,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.force_large_media)
            .with(1, self.force_small_media)
            .with(2, self.optional);
        w.flags(flags);
        w.string(&self.url);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            force_large_media: flags.has(0),
            force_small_media: flags.has(1),
            optional: flags.has(2),
            url: cursor.string(),
        }
    }
}

/// Media that recipients pay for with Telegram Stars.
///
/// A constructor of [`InputMedia`](enums::InputMedia).
///
/// Since layer 183; `payload` since 187.
///
/// ```text
/// inputMediaPaidMedia#c4103386 flags:# stars_amount:long
///     extended_media:Vector<InputMedia> payload:flags.0?string = InputMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputMediaPaidMedia)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct InputMediaPaidMedia {
    /// The price in Telegram Stars.
    pub stars_amount: i64,
    /// The media.
    pub extended_media: Vec<enums::InputMedia>,
    /// Data of the bot, which comes back with the payment and is not shown to the user.
    pub payload: Option<String>,
}

impl InputMediaPaidMedia {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(stars_amount: i64, extended_media: Vec<enums::InputMedia>) -> Self {
        Self {
            stars_amount,
            extended_media,
            payload: None,
        }
    }
}

impl wire::Wire for InputMediaPaidMedia {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputMediaPaidMedia",
        id: 0xc4103386,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i64(self.stars_amount);
        w.write(&self.extended_media);
        flags.set(0, w.write_optional(&self.payload));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, stars_amount) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            stars_amount,
            extended_media: cursor.read(),
            payload: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A checklist.
///
/// A constructor of [`InputMedia`](enums::InputMedia).
///
/// Since layer 205.
///
/// ```text
/// inputMediaTodo#9fc55fde todo:TodoList = InputMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputMediaTodo)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputMediaTodo {
    /// The checklist.
    pub todo: types::TodoList,
}

impl InputMediaTodo {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(todo: types::TodoList) -> Self {
        Self { todo }
    }
}

impl wire::Wire for InputMediaTodo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputMediaTodo",
        id: 0x9fc55fde,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.todo);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { todo: cursor.read() }
    }
}

/// A die that is thrown for a stake in Toncoin.
///
/// A constructor of [`InputMedia`](enums::InputMedia).
///
/// Since layer 221.
///
/// ```text
/// inputMediaStakeDice#f3a9244a game_hash:string ton_amount:long client_seed:bytes
///     = InputMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputMediaStakeDice)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputMediaStakeDice {
    /// The hash of the game.
    pub game_hash: String,
    /// The stake, in nanotons.
    pub ton_amount: i64,
    /// The client's part of the random seed.
    pub client_seed: Vec<u8>,
}

impl InputMediaStakeDice {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        game_hash: impl Into<String>,
        ton_amount: i64,
        client_seed: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            game_hash: game_hash.into(),
            ton_amount,
            client_seed: client_seed.into(),
        }
    }
}

impl wire::Wire for InputMediaStakeDice {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputMediaStakeDice",
        id: 0xf3a9244a,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.game_hash);
        w.i64(self.ton_amount);
        w.bytes(&self.client_seed);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            game_hash: cursor.string(),
            ton_amount: cursor.i64(),
            client_seed: cursor.bytes(),
        }
    }
}

/// A photo that is on the server.
///
/// A constructor of [`InputPhoto`](enums::InputPhoto).
///
/// Since layer 46 or earlier; `file_reference` since 86 or earlier.
///
/// ```text
/// inputPhoto#3bb3b94a id:long access_hash:long file_reference:bytes = InputPhoto;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputPhoto)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputPhoto {
    /// The identifier of the photo.
    pub id: i64,
    /// The access hash of the photo.
    pub access_hash: i64,
    /// The file reference of the photo; it expires, and comes anew with the message or object that contains the photo.
    pub file_reference: Vec<u8>,
}

impl InputPhoto {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(id: i64, access_hash: i64, file_reference: impl Into<Vec<u8>>) -> Self {
        Self {
            id,
            access_hash,
            file_reference: file_reference.into(),
        }
    }
}

impl wire::Wire for InputPhoto {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputPhoto",
        id: 0x3bb3b94a,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.id, self.access_hash));
        w.bytes(&self.file_reference);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, access_hash) = cursor.fixed::<(i64, i64)>();
        Self {
            id,
            access_hash,
            file_reference: cursor.bytes(),
        }
    }
}

/// A place on the map.
///
/// A constructor of [`InputGeoPoint`](enums::InputGeoPoint).
///
/// Since layer 46 or earlier; `accuracy_radius` since 120.
///
/// ```text
/// inputGeoPoint#48222faf flags:# lat:double long:double
///     accuracy_radius:flags.0?int = InputGeoPoint;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputGeoPoint)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct InputGeoPoint {
    /// Latitude, in degrees.
    pub lat: f64,
    /// Longitude, in degrees.
    pub long: f64,
    /// How accurate the place is, in metres.
    pub accuracy_radius: Option<i32>,
}

impl InputGeoPoint {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(lat: f64, long: f64) -> Self {
        Self {
            lat,
            long,
            accuracy_radius: None,
        }
    }
}

impl wire::Wire for InputGeoPoint {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputGeoPoint",
        id: 0x48222faf,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.fixed((self.lat, self.long));
        flags.set(0, w.write_optional(&self.accuracy_radius));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, lat, long) = cursor.fixed::<(wire::Flags, f64, f64)>();
        Self {
            lat,
            long,
            accuracy_radius: cursor.read_optional(flags.has(0)),
        }
    }
}

/// Names a game by the identifier from a message with it.
///
/// A constructor of [`InputGame`](enums::InputGame).
///
/// Since layer 62 or earlier.
///
/// ```text
/// inputGameID#32c3e77 id:long access_hash:long = InputGame;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputGameID)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputGameId {
    /// The id field of the game.
    pub id: i64,
    /// The `access_hash` field of the game.
    pub access_hash: i64,
}

impl InputGameId {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i64, access_hash: i64) -> Self {
        Self { id, access_hash }
    }
}

impl wire::Wire for InputGameId {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputGameID",
        id: 0x032c3e77,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.id, self.access_hash));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, access_hash) = cursor.fixed::<(i64, i64)>();
        Self { id, access_hash }
    }
}

/// Names a game by its bot and its short name, as in a link to the game.
///
/// A constructor of [`InputGame`](enums::InputGame).
///
/// Since layer 62 or earlier.
///
/// ```text
/// inputGameShortName#c331e80a bot_id:InputUser short_name:string = InputGame;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputGameShortName)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputGameShortName {
    /// The bot that offers the game.
    pub bot_id: enums::InputUser,
    /// Short name of the game.
    pub short_name: String,
}

impl InputGameShortName {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        bot_id: impl Into<enums::InputUser>,
        short_name: impl Into<String>,
    ) -> Self {
        Self {
            bot_id: bot_id.into(),
            short_name: short_name.into(),
        }
    }
}

impl wire::Wire for InputGameShortName {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputGameShortName",
        id: 0xc331e80a,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.bot_id);
        w.string(&self.short_name);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            bot_id: cursor.read(),
            short_name: cursor.string(),
        }
    }
}

/// A file on the web that a bot names in an invoice or in a result of an inline query.
///
/// Contained in [`inputMediaInvoice`](types::InputMediaInvoice),
/// [`inputBotInlineMessageMediaInvoice`](types::InputBotInlineMessageMediaInvoice),
/// [`inputBotInlineResult`](types::InputBotInlineResult).
///
/// Since layer 65 or earlier.
///
/// ```text
/// inputWebDocument#9bed434d url:string size:int mime_type:string
///     attributes:Vector<DocumentAttribute> = InputWebDocument;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputWebDocument)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct InputWebDocument {
    /// Address of the file.
    pub url: String,
    /// The size of the file, in bytes; 0 if unknown.
    pub size: i32,
    /// MIME type of the file.
    pub mime_type: String,
    /// Width, height, duration and the like, by the kind of file.
    pub attributes: Vec<enums::DocumentAttribute>,
}

impl InputWebDocument {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        url: impl Into<String>,
        size: i32,
        mime_type: impl Into<String>,
        attributes: Vec<enums::DocumentAttribute>,
    ) -> Self {
        Self {
            url: url.into(),
            size,
            mime_type: mime_type.into(),
            attributes,
        }
    }
}

impl wire::Wire for InputWebDocument {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputWebDocument",
        id: 0x9bed434d,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.url);
        w.i32(self.size);
        w.string(&self.mime_type);
        w.write(&self.attributes);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            url: cursor.string(),
            size: cursor.i32(),
            mime_type: cursor.string(),
            attributes: cursor.read(),
        }
    }
}

/// The price of a purchase, and what the buyer has to state.
///
/// Contained in [`inputMediaInvoice`](types::InputMediaInvoice),
/// [`inputBotInlineMessageMediaInvoice`](types::InputBotInlineMessageMediaInvoice),
/// [`payments.paymentForm`](types::payments::PaymentForm),
/// [`payments.paymentFormStars`](types::payments::PaymentFormStars),
/// [`payments.paymentFormStarGift`](types::payments::PaymentFormStarGift),
/// [`payments.paymentReceipt`](types::payments::PaymentReceipt),
/// [`payments.paymentReceiptStars`](types::payments::PaymentReceiptStars).
///
/// Since layer 65 or earlier; `max_tip_amount`, `suggested_tip_amounts` since 129 or earlier; `recurring`,
/// `recurring_terms_url` since 143; `terms_url` since 164; `recurring_terms_url` until 163; `subscription_period`
/// since 193.
///
/// ```text
/// invoice#49ee584 flags:# test:flags.0?true name_requested:flags.1?true
///     phone_requested:flags.2?true email_requested:flags.3?true
///     shipping_address_requested:flags.4?true flexible:flags.5?true
///     phone_to_provider:flags.6?true email_to_provider:flags.7?true
///     recurring:flags.9?true currency:string prices:Vector<LabeledPrice>
///     max_tip_amount:flags.8?long suggested_tip_amounts:flags.8?Vector<long>
///     terms_url:flags.10?string subscription_period:flags.11?int = Invoice;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/invoice)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Invoice {
    /// If set, it is an invoice for tests, and no money is moved.
    pub test: bool,
    /// If set, the buyer has to state the full name.
    pub name_requested: bool,
    /// If set, the buyer has to state the phone number.
    pub phone_requested: bool,
    /// If set, the buyer has to state the email address.
    pub email_requested: bool,
    /// If set, the buyer has to state an address for delivery.
    pub shipping_address_requested: bool,
    /// If set, the price depends on the kind of delivery that the buyer chooses.
    pub flexible: bool,
    /// If set, the payment provider gets the phone number.
    pub phone_to_provider: bool,
    /// If set, the payment provider gets the email address.
    pub email_to_provider: bool,
    /// If set, the payment is repeated regularly until the buyer cancels it.
    pub recurring: bool,
    /// The currency of all prices here, as a three-letter ISO 4217 code, or XTR for Telegram Stars.
    pub currency: String,
    /// The parts that make up the price; their sum is to be paid.
    pub prices: Vec<types::LabeledPrice>,
    /// The highest tip that is accepted, in the smallest unit of the currency.
    ///
    /// On the wire together with `suggested_tip_amounts`, or not at all.
    pub max_tip_amount: Option<i64>,
    /// Up to four tips to offer to the buyer, in rising order, none above `max_tip_amount`.
    ///
    /// On the wire together with `max_tip_amount`, or not at all.
    pub suggested_tip_amounts: Option<Vec<i64>>,
    /// Address of the terms that the buyer has to accept for a repeated payment.
    pub terms_url: Option<String>,
    /// Seconds between two payments of a subscription in Telegram Stars.
    pub subscription_period: Option<i32>,
}

impl Invoice {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(currency: impl Into<String>, prices: Vec<types::LabeledPrice>) -> Self {
        Self {
            test: false,
            name_requested: false,
            phone_requested: false,
            email_requested: false,
            shipping_address_requested: false,
            flexible: false,
            phone_to_provider: false,
            email_to_provider: false,
            recurring: false,
            currency: currency.into(),
            prices,
            max_tip_amount: None,
            suggested_tip_amounts: None,
            terms_url: None,
            subscription_period: None,
        }
    }
}

impl wire::Wire for Invoice {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "invoice",
        id: 0x049ee584,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.test)
                    .with(1, self.name_requested)
                    .with(2, self.phone_requested)
                    .with(3, self.email_requested)
                    .with(4, self.shipping_address_requested)
                    .with(5, self.flexible)
                    .with(6, self.phone_to_provider)
                    .with(7, self.email_to_provider)
                    .with(
                        8,
                        self.max_tip_amount.is_some()
                            || self.suggested_tip_amounts.is_some(),
                    )
                    .with(9, self.recurring),
            );
        w.string(&self.currency);
        w.write(&self.prices);
        w.write_shared_or_zero(flags.has(8), &self.max_tip_amount);
        w.write_shared_or_zero(flags.has(8), &self.suggested_tip_amounts);
        flags.set(10, w.write_optional(&self.terms_url));
        flags.set(11, w.write_optional(&self.subscription_period));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            test: flags.has(0),
            name_requested: flags.has(1),
            phone_requested: flags.has(2),
            email_requested: flags.has(3),
            shipping_address_requested: flags.has(4),
            flexible: flags.has(5),
            phone_to_provider: flags.has(6),
            email_to_provider: flags.has(7),
            recurring: flags.has(9),
            currency: cursor.string(),
            prices: cursor.read(),
            max_tip_amount: cursor.read_optional(flags.has(8)),
            suggested_tip_amounts: cursor.read_optional(flags.has(8)),
            terms_url: cursor.read_optional(flags.has(10)),
            subscription_period: cursor.read_optional(flags.has(11)),
        }
    }
}

/// A mention of a user by name, in a text to send.
///
/// A constructor of [`MessageEntity`](enums::MessageEntity).
///
/// Since layer 62 or earlier.
///
/// ```text
/// inputMessageEntityMentionName#208e68c9 offset:int length:int user_id:InputUser =
///     MessageEntity;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputMessageEntityMentionName)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputMessageEntityMentionName {
    /// Where the range starts, in UTF-16 code units.
    pub offset: i32,
    /// How long the range is, in UTF-16 code units.
    pub length: i32,
    /// The user.
    pub user_id: enums::InputUser,
}

impl InputMessageEntityMentionName {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(offset: i32, length: i32, user_id: impl Into<enums::InputUser>) -> Self {
        Self {
            offset,
            length,
            user_id: user_id.into(),
        }
    }
}

impl wire::Wire for InputMessageEntityMentionName {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputMessageEntityMentionName",
        id: 0x208e68c9,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.offset, self.length));
        w.write(&self.user_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (offset, length) = cursor.fixed::<(i32, i32)>();
        Self {
            offset,
            length,
            user_id: cursor.read(),
        }
    }
}

/// A newly uploaded photo or video for a group or channel. Give one of file, video and `video_emoji_markup`.
///
/// A constructor of [`InputChatPhoto`](enums::InputChatPhoto).
///
/// Since layer 46 or earlier; `crop` until 46 or later; `video`, `video_start_ts` since 117 or earlier;
/// `file:flags.0?InputFile` since 117 or earlier, `file:InputFile` before; `video_emoji_markup` since 152.
///
/// ```text
/// inputChatUploadedPhoto#bdcdaec0 flags:# file:flags.0?InputFile
///     video:flags.1?InputFile video_start_ts:flags.2?double
///     video_emoji_markup:flags.3?VideoSize = InputChatPhoto;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputChatUploadedPhoto)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct InputChatUploadedPhoto {
    /// The image, after its parts were uploaded with [`upload.saveFilePart`](functions::upload::SaveFilePart).
    pub file: Option<enums::InputFile>,
    /// The uploaded video, square and short, for a photo that moves.
    pub video: Option<enums::InputFile>,
    /// The second of the video whose frame stands in where only a still picture is shown; for a video or an emoji or
    /// sticker only.
    pub video_start_ts: Option<f64>,
    /// A custom emoji or sticker on a coloured background, from which clients draw the photo themselves.
    pub video_emoji_markup: Option<enums::VideoSize>,
}

impl InputChatUploadedPhoto {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            file: None,
            video: None,
            video_start_ts: None,
            video_emoji_markup: None,
        }
    }
}

impl wire::Wire for InputChatUploadedPhoto {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputChatUploadedPhoto",
        id: 0xbdcdaec0,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.file));
        flags.set(1, w.write_optional(&self.video));
        flags.set(2, w.write_optional(&self.video_start_ts));
        flags.set(3, w.write_optional(&self.video_emoji_markup));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            file: cursor.read_optional(flags.has(0)),
            video: cursor.read_optional(flags.has(1)),
            video_start_ts: cursor.read_optional(flags.has(2)),
            video_emoji_markup: cursor.read_optional(flags.has(3)),
        }
    }
}

/// A photo that Telegram has already, to become the photo of a group or channel.
///
/// A constructor of [`InputChatPhoto`](enums::InputChatPhoto).
///
/// Since layer 46 or earlier; `crop` until 46 or later.
///
/// ```text
/// inputChatPhoto#8953ad37 id:InputPhoto = InputChatPhoto;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputChatPhoto)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputChatPhoto {
    /// The photo to use.
    pub id: enums::InputPhoto,
}

impl InputChatPhoto {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(id: impl Into<enums::InputPhoto>) -> Self {
        Self { id: id.into() }
    }
}

impl wire::Wire for InputChatPhoto {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputChatPhoto",
        id: 0x8953ad37,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { id: cursor.read() }
    }
}

/// A file by its place in the storage; an old form.
///
/// A constructor of [`InputFileLocation`](enums::InputFileLocation).
///
/// Since layer 46 or earlier; `file_reference` since 86 or earlier.
///
/// ```text
/// inputFileLocation#dfdaabe1 volume_id:long local_id:int secret:long
///     file_reference:bytes = InputFileLocation;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputFileLocation)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputFileLocation {
    /// The volume.
    pub volume_id: i64,
    /// The identifier in the volume.
    pub local_id: i32,
    /// The secret of the file.
    pub secret: i64,
    /// The file reference.
    pub file_reference: Vec<u8>,
}

impl InputFileLocation {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        volume_id: i64,
        local_id: i32,
        secret: i64,
        file_reference: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            volume_id,
            local_id,
            secret,
            file_reference: file_reference.into(),
        }
    }
}

impl wire::Wire for InputFileLocation {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputFileLocation",
        id: 0xdfdaabe1,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.volume_id, self.local_id, self.secret));
        w.bytes(&self.file_reference);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (volume_id, local_id, secret) = cursor.fixed::<(i64, i32, i64)>();
        Self {
            volume_id,
            local_id,
            secret,
            file_reference: cursor.bytes(),
        }
    }
}

/// A file of a secret chat.
///
/// A constructor of [`InputFileLocation`](enums::InputFileLocation).
///
/// Since layer 46 or earlier.
///
/// ```text
/// inputEncryptedFileLocation#f5235d55 id:long access_hash:long =
///     InputFileLocation;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputEncryptedFileLocation)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputEncryptedFileLocation {
    /// The identifier of the file.
    pub id: i64,
    /// The access hash of the file.
    pub access_hash: i64,
}

impl InputEncryptedFileLocation {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i64, access_hash: i64) -> Self {
        Self { id, access_hash }
    }
}

impl wire::Wire for InputEncryptedFileLocation {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputEncryptedFileLocation",
        id: 0xf5235d55,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.id, self.access_hash));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, access_hash) = cursor.fixed::<(i64, i64)>();
        Self { id, access_hash }
    }
}

/// A document, or a thumbnail of it.
///
/// A constructor of [`InputFileLocation`](enums::InputFileLocation).
///
/// Since layer 46 or earlier; `version` since 62 or earlier; `file_reference` since 86 or earlier; `version` until
/// 82 or later; `thumb_size` since 98.
///
/// ```text
/// inputDocumentFileLocation#bad07584 id:long access_hash:long file_reference:bytes
///     thumb_size:string = InputFileLocation;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputDocumentFileLocation)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputDocumentFileLocation {
    /// The identifier of the document.
    pub id: i64,
    /// The access hash of the document.
    pub access_hash: i64,
    /// The file reference of the document.
    pub file_reference: Vec<u8>,
    /// The type of the thumbnail; empty for the document itself.
    pub thumb_size: String,
}

impl InputDocumentFileLocation {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        id: i64,
        access_hash: i64,
        file_reference: impl Into<Vec<u8>>,
        thumb_size: impl Into<String>,
    ) -> Self {
        Self {
            id,
            access_hash,
            file_reference: file_reference.into(),
            thumb_size: thumb_size.into(),
        }
    }
}

impl wire::Wire for InputDocumentFileLocation {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputDocumentFileLocation",
        id: 0xbad07584,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.id, self.access_hash));
        w.bytes(&self.file_reference);
        w.string(&self.thumb_size);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, access_hash) = cursor.fixed::<(i64, i64)>();
        Self {
            id,
            access_hash,
            file_reference: cursor.bytes(),
            thumb_size: cursor.string(),
        }
    }
}

/// A file of Telegram Passport.
///
/// A constructor of [`InputFileLocation`](enums::InputFileLocation).
///
/// Since layer 81 or earlier.
///
/// ```text
/// inputSecureFileLocation#cbc7ee28 id:long access_hash:long = InputFileLocation;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputSecureFileLocation)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputSecureFileLocation {
    /// The identifier of the file.
    pub id: i64,
    /// The access hash of the file.
    pub access_hash: i64,
}

impl InputSecureFileLocation {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i64, access_hash: i64) -> Self {
        Self { id, access_hash }
    }
}

impl wire::Wire for InputSecureFileLocation {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputSecureFileLocation",
        id: 0xcbc7ee28,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.id, self.access_hash));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, access_hash) = cursor.fixed::<(i64, i64)>();
        Self { id, access_hash }
    }
}

/// A photo in one of its sizes.
///
/// A constructor of [`InputFileLocation`](enums::InputFileLocation).
///
/// Since layer 98.
///
/// ```text
/// inputPhotoFileLocation#40181ffe id:long access_hash:long file_reference:bytes
///     thumb_size:string = InputFileLocation;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputPhotoFileLocation)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputPhotoFileLocation {
    /// The identifier of the photo.
    pub id: i64,
    /// The access hash of the photo.
    pub access_hash: i64,
    /// The file reference of the photo.
    pub file_reference: Vec<u8>,
    /// The type of the size to get.
    pub thumb_size: String,
}

impl InputPhotoFileLocation {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        id: i64,
        access_hash: i64,
        file_reference: impl Into<Vec<u8>>,
        thumb_size: impl Into<String>,
    ) -> Self {
        Self {
            id,
            access_hash,
            file_reference: file_reference.into(),
            thumb_size: thumb_size.into(),
        }
    }
}

impl wire::Wire for InputPhotoFileLocation {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputPhotoFileLocation",
        id: 0x40181ffe,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.id, self.access_hash));
        w.bytes(&self.file_reference);
        w.string(&self.thumb_size);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, access_hash) = cursor.fixed::<(i64, i64)>();
        Self {
            id,
            access_hash,
            file_reference: cursor.bytes(),
            thumb_size: cursor.string(),
        }
    }
}

/// A photo by its place in the storage; an old form.
///
/// A constructor of [`InputFileLocation`](enums::InputFileLocation).
///
/// Since layer 109 or earlier.
///
/// ```text
/// inputPhotoLegacyFileLocation#d83466f3 id:long access_hash:long
///     file_reference:bytes volume_id:long local_id:int secret:long =
///     InputFileLocation;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputPhotoLegacyFileLocation)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputPhotoLegacyFileLocation {
    /// The identifier of the photo.
    pub id: i64,
    /// The access hash of the photo.
    pub access_hash: i64,
    /// The file reference of the photo.
    pub file_reference: Vec<u8>,
    /// The volume.
    pub volume_id: i64,
    /// The identifier in the volume.
    pub local_id: i32,
    /// The secret of the file.
    pub secret: i64,
}

impl InputPhotoLegacyFileLocation {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        id: i64,
        access_hash: i64,
        file_reference: impl Into<Vec<u8>>,
        volume_id: i64,
        local_id: i32,
        secret: i64,
    ) -> Self {
        Self {
            id,
            access_hash,
            file_reference: file_reference.into(),
            volume_id,
            local_id,
            secret,
        }
    }
}

impl wire::Wire for InputPhotoLegacyFileLocation {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputPhotoLegacyFileLocation",
        id: 0xd83466f3,
        min_size: 44,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.id, self.access_hash));
        w.bytes(&self.file_reference);
        w.fixed((self.volume_id, self.local_id, self.secret));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, access_hash) = cursor.fixed::<(i64, i64)>();
        let file_reference = cursor.bytes();
        let (volume_id, local_id, secret) = cursor.fixed::<(i64, i32, i64)>();
        Self {
            id,
            access_hash,
            file_reference,
            volume_id,
            local_id,
            secret,
        }
    }
}

/// A profile photo, or the photo of a group or channel.
///
/// A constructor of [`InputFileLocation`](enums::InputFileLocation).
///
/// Since layer 98; `photo_id` since 129 or earlier; `volume_id`, `local_id` until 121 or later.
///
/// ```text
/// inputPeerPhotoFileLocation#37257e99 flags:# big:flags.0?true peer:InputPeer
///     photo_id:long = InputFileLocation;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputPeerPhotoFileLocation)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputPeerPhotoFileLocation {
    /// If set, the large size is meant.
    pub big: bool,
    /// The user, group or channel.
    pub peer: enums::InputPeer,
    /// The identifier of the photo.
    pub photo_id: i64,
}

impl InputPeerPhotoFileLocation {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, photo_id: i64) -> Self {
        Self {
            big: false,
            peer: peer.into(),
            photo_id,
        }
    }
}

impl wire::Wire for InputPeerPhotoFileLocation {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputPeerPhotoFileLocation",
        id: 0x37257e99,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.big);
        w.flags(flags);
        w.write(&self.peer);
        w.i64(self.photo_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            big: flags.has(0),
            peer: cursor.read(),
            photo_id: cursor.i64(),
        }
    }
}

/// The thumbnail of a sticker set.
///
/// A constructor of [`InputFileLocation`](enums::InputFileLocation).
///
/// Since layer 98; `thumb_version` since 129 or earlier; `volume_id`, `local_id` until 121 or later.
///
/// ```text
/// inputStickerSetThumb#9d84f3db stickerset:InputStickerSet thumb_version:int =
///     InputFileLocation;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputStickerSetThumb)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputStickerSetThumb {
    /// The sticker set.
    pub stickerset: enums::InputStickerSet,
    /// The version of the thumbnail.
    pub thumb_version: i32,
}

impl InputStickerSetThumb {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        stickerset: impl Into<enums::InputStickerSet>,
        thumb_version: i32,
    ) -> Self {
        Self {
            stickerset: stickerset.into(),
            thumb_version,
        }
    }
}

impl wire::Wire for InputStickerSetThumb {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputStickerSetThumb",
        id: 0x9d84f3db,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.stickerset);
        w.i32(self.thumb_version);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            stickerset: cursor.read(),
            thumb_version: cursor.i32(),
        }
    }
}

/// A part of a live stream.
///
/// A constructor of [`InputFileLocation`](enums::InputFileLocation).
///
/// Since layer 129 or earlier; `video_channel`, `video_quality` since 133 or earlier.
///
/// ```text
/// inputGroupCallStream#598a92a flags:# call:InputGroupCall time_ms:long scale:int
///     video_channel:flags.0?int video_quality:flags.0?int = InputFileLocation;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputGroupCallStream)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputGroupCallStream {
    /// The group call.
    pub call: enums::InputGroupCall,
    /// Where the part starts, in milliseconds.
    pub time_ms: i64,
    /// How long the part is: 1000 milliseconds, shifted right by this number of bits.
    pub scale: i32,
    /// The video channel.
    ///
    /// On the wire together with `video_quality`, or not at all.
    pub video_channel: Option<i32>,
    /// The quality of the video: 0, 1 or 2, from low to high.
    ///
    /// On the wire together with `video_channel`, or not at all.
    pub video_quality: Option<i32>,
}

impl InputGroupCallStream {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        call: impl Into<enums::InputGroupCall>,
        time_ms: i64,
        scale: i32,
    ) -> Self {
        Self {
            call: call.into(),
            time_ms,
            scale,
            video_channel: None,
            video_quality: None,
        }
    }
}

impl wire::Wire for InputGroupCallStream {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputGroupCallStream",
        id: 0x0598a92a,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.video_channel.is_some() || self.video_quality.is_some());
        w.flags(flags);
        w.write(&self.call);
        w.fixed((self.time_ms, self.scale));
        w.write_shared_or_zero(flags.has(0), &self.video_channel);
        w.write_shared_or_zero(flags.has(0), &self.video_quality);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let call = cursor.read();
        let (time_ms, scale) = cursor.fixed::<(i64, i32)>();
        Self {
            call,
            time_ms,
            scale,
            video_channel: cursor.read_optional(flags.has(0)),
            video_quality: cursor.read_optional(flags.has(0)),
        }
    }
}

/// The sticker set with this identifier.
///
/// A constructor of [`InputStickerSet`](enums::InputStickerSet).
///
/// Since layer 46 or earlier.
///
/// ```text
/// inputStickerSetID#9de7a269 id:long access_hash:long = InputStickerSet;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputStickerSetID)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputStickerSetId {
    /// The id field of the sticker set.
    pub id: i64,
    /// The `access_hash` field of the sticker set.
    pub access_hash: i64,
}

impl InputStickerSetId {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i64, access_hash: i64) -> Self {
        Self { id, access_hash }
    }
}

impl wire::Wire for InputStickerSetId {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputStickerSetID",
        id: 0x9de7a269,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.id, self.access_hash));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, access_hash) = cursor.fixed::<(i64, i64)>();
        Self { id, access_hash }
    }
}

/// The sticker set with this name in its link.
///
/// A constructor of [`InputStickerSet`](enums::InputStickerSet).
///
/// Since layer 46 or earlier.
///
/// ```text
/// inputStickerSetShortName#861cc8a0 short_name:string = InputStickerSet;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputStickerSetShortName)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputStickerSetShortName {
    /// The name that stands at the end of links to the set, after addstickers.
    pub short_name: String,
}

impl InputStickerSetShortName {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(short_name: impl Into<String>) -> Self {
        Self {
            short_name: short_name.into(),
        }
    }
}

impl wire::Wire for InputStickerSetShortName {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputStickerSetShortName",
        id: 0x861cc8a0,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.short_name);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            short_name: cursor.string(),
        }
    }
}

/// The set with the animations of a dice or another game of chance.
///
/// A constructor of [`InputStickerSet`](enums::InputStickerSet).
///
/// Since layer 111; `emoticon` since 112.
///
/// ```text
/// inputStickerSetDice#e67f520e emoticon:string = InputStickerSet;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputStickerSetDice)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputStickerSetDice {
    /// The emoji of the game, such as the dice or the dart; `emojies_send_dice` in the app configuration lists them.
    pub emoticon: String,
}

impl InputStickerSetDice {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(emoticon: impl Into<String>) -> Self {
        Self { emoticon: emoticon.into() }
    }
}

impl wire::Wire for InputStickerSetDice {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputStickerSetDice",
        id: 0xe67f520e,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.emoticon);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { emoticon: cursor.string() }
    }
}

/// A group call, named by its identifier and access hash.
///
/// A constructor of [`InputGroupCall`](enums::InputGroupCall).
///
/// Since layer 129 or earlier.
///
/// ```text
/// inputGroupCall#d8aa840f id:long access_hash:long = InputGroupCall;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputGroupCall)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputGroupCall {
    /// The identifier of the call.
    pub id: i64,
    /// The access hash of the call, as this account received it.
    pub access_hash: i64,
}

impl InputGroupCall {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i64, access_hash: i64) -> Self {
        Self { id, access_hash }
    }
}

impl wire::Wire for InputGroupCall {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputGroupCall",
        id: 0xd8aa840f,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.id, self.access_hash));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, access_hash) = cursor.fixed::<(i64, i64)>();
        Self { id, access_hash }
    }
}

/// A conference call, named by the last part of its link.
///
/// A constructor of [`InputGroupCall`](enums::InputGroupCall).
///
/// Since layer 202.
///
/// ```text
/// inputGroupCallSlug#fe06823f slug:string = InputGroupCall;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputGroupCallSlug)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputGroupCallSlug {
    /// The name of the call, as it stands in its link.
    pub slug: String,
}

impl InputGroupCallSlug {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(slug: impl Into<String>) -> Self {
        Self { slug: slug.into() }
    }
}

impl wire::Wire for InputGroupCallSlug {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputGroupCallSlug",
        id: 0xfe06823f,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.slug);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { slug: cursor.string() }
    }
}

/// A conference call, named by the message that invites the account to it.
///
/// A constructor of [`InputGroupCall`](enums::InputGroupCall).
///
/// Since layer 202.
///
/// ```text
/// inputGroupCallInviteMessage#8c10603f msg_id:int = InputGroupCall;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputGroupCallInviteMessage)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputGroupCallInviteMessage {
    /// The identifier of the message with [`messageActionConferenceCall`](types::MessageActionConferenceCall).
    pub msg_id: i32,
}

impl InputGroupCallInviteMessage {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(msg_id: i32) -> Self {
        Self { msg_id }
    }
}

impl wire::Wire for InputGroupCallInviteMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputGroupCallInviteMessage",
        id: 0x8c10603f,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.msg_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { msg_id: cursor.i32() }
    }
}

/// A collectible gift of the account, to be set as the emoji next to its name with
/// [`account.updateEmojiStatus`](functions::account::UpdateEmojiStatus). The server returns it as
/// [`emojiStatusCollectible`](types::EmojiStatusCollectible).
///
/// A constructor of [`EmojiStatus`](enums::EmojiStatus).
///
/// Since layer 198.
///
/// ```text
/// inputEmojiStatusCollectible#7141dbf flags:# collectible_id:long
///     until:flags.0?int = EmojiStatus;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputEmojiStatusCollectible)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputEmojiStatusCollectible {
    /// The id of the [`starGiftUnique`](types::StarGiftUnique).
    pub collectible_id: i64,
    /// When the emoji is to disappear, in Unix time; absent if it stays.
    pub until: Option<i32>,
}

impl InputEmojiStatusCollectible {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(collectible_id: i64) -> Self {
        Self {
            collectible_id,
            until: None,
        }
    }
}

impl wire::Wire for InputEmojiStatusCollectible {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputEmojiStatusCollectible",
        id: 0x07141dbf,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i64(self.collectible_id);
        flags.set(0, w.write_optional(&self.until));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, collectible_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            collectible_id,
            until: cursor.read_optional(flags.has(0)),
        }
    }
}

/// Colours that come from a collectible gift of the account, to set with
/// [`account.updateColor`](functions::account::UpdateColor). The server returns them as
/// [`peerColorCollectible`](types::PeerColorCollectible).
///
/// A constructor of [`PeerColor`](enums::PeerColor).
///
/// Since layer 216.
///
/// ```text
/// inputPeerColorCollectible#b8ea86a9 collectible_id:long = PeerColor;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputPeerColorCollectible)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputPeerColorCollectible {
    /// The id of the [`starGiftUnique`](types::StarGiftUnique).
    pub collectible_id: i64,
}

impl InputPeerColorCollectible {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(collectible_id: i64) -> Self {
        Self { collectible_id }
    }
}

impl wire::Wire for InputPeerColorCollectible {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputPeerColorCollectible",
        id: 0xb8ea86a9,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.collectible_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            collectible_id: cursor.i64(),
        }
    }
}

/// A channel or supergroup.
///
/// A constructor of [`InputChannel`](enums::InputChannel).
///
/// Since layer 46 or earlier; `channel_id:long` since 133 or earlier, `channel_id:int` before.
///
/// ```text
/// inputChannel#f35aec28 channel_id:long access_hash:long = InputChannel;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputChannel)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputChannel {
    /// The identifier of the channel.
    pub channel_id: i64,
    /// The access hash of the channel, as this account received it.
    pub access_hash: i64,
}

impl InputChannel {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(channel_id: i64, access_hash: i64) -> Self {
        Self { channel_id, access_hash }
    }
}

impl wire::Wire for InputChannel {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputChannel",
        id: 0xf35aec28,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.channel_id, self.access_hash));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (channel_id, access_hash) = cursor.fixed::<(i64, i64)>();
        Self { channel_id, access_hash }
    }
}

/// A channel whose access hash is not known, named by a message in which it occurs.
///
/// A constructor of [`InputChannel`](enums::InputChannel).
///
/// Since layer 100 or earlier; `channel_id:long` since 133 or earlier, `channel_id:int` before.
///
/// ```text
/// inputChannelFromMessage#5b934f9d peer:InputPeer msg_id:int channel_id:long =
///     InputChannel;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputChannelFromMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputChannelFromMessage {
    /// The chat that the message is in.
    pub peer: enums::InputPeer,
    /// The identifier of the message.
    pub msg_id: i32,
    /// The identifier of the channel.
    pub channel_id: i64,
}

impl InputChannelFromMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, msg_id: i32, channel_id: i64) -> Self {
        Self {
            peer: peer.into(),
            msg_id,
            channel_id,
        }
    }
}

impl wire::Wire for InputChannelFromMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputChannelFromMessage",
        id: 0x5b934f9d,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.fixed((self.msg_id, self.channel_id));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let peer = cursor.read();
        let (msg_id, channel_id) = cursor.fixed::<(i32, i64)>();
        Self { peer, msg_id, channel_id }
    }
}

/// An answer for a poll that is being created, or one to add to it with
/// [`messages.addPollAnswer`](functions::messages::AddPollAnswer). The server chooses its identifier.
///
/// A constructor of [`PollAnswer`](enums::PollAnswer).
///
/// Since layer 224.
///
/// ```text
/// inputPollAnswer#199fed96 flags:# text:TextWithEntities media:flags.0?InputMedia
///     = PollAnswer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputPollAnswer)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct InputPollAnswer {
    /// The text of the answer. Of the formatting, only custom emoji are allowed.
    pub text: types::TextWithEntities,
    /// A picture or other media to show with the answer.
    pub media: Option<enums::InputMedia>,
}

impl InputPollAnswer {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(text: types::TextWithEntities) -> Self {
        Self { text, media: None }
    }
}

impl wire::Wire for InputPollAnswer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputPollAnswer",
        id: 0x199fed96,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.text);
        flags.set(0, w.write_optional(&self.media));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            text: cursor.read(),
            media: cursor.read_optional(flags.has(0)),
        }
    }
}

/// The notifications of one user, group or channel.
///
/// A constructor of [`InputNotifyPeer`](enums::InputNotifyPeer).
///
/// Since layer 46 or earlier.
///
/// ```text
/// inputNotifyPeer#b8bc5b0c peer:InputPeer = InputNotifyPeer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputNotifyPeer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputNotifyPeer {
    /// The chat that the settings are for.
    pub peer: enums::InputPeer,
}

impl InputNotifyPeer {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self { peer: peer.into() }
    }
}

impl wire::Wire for InputNotifyPeer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputNotifyPeer",
        id: 0xb8bc5b0c,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { peer: cursor.read() }
    }
}

/// The notifications of one topic of a forum.
///
/// A constructor of [`InputNotifyPeer`](enums::InputNotifyPeer).
///
/// Since layer 148.
///
/// ```text
/// inputNotifyForumTopic#5c467992 peer:InputPeer top_msg_id:int = InputNotifyPeer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputNotifyForumTopic)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputNotifyForumTopic {
    /// The forum that the topic is in.
    pub peer: enums::InputPeer,
    /// Identifier of the topic.
    pub top_msg_id: i32,
}

impl InputNotifyForumTopic {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, top_msg_id: i32) -> Self {
        Self {
            peer: peer.into(),
            top_msg_id,
        }
    }
}

impl wire::Wire for InputNotifyForumTopic {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputNotifyForumTopic",
        id: 0x5c467992,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.top_msg_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            top_msg_id: cursor.i32(),
        }
    }
}

/// The notifications of one community.
///
/// A constructor of [`InputNotifyPeer`](enums::InputNotifyPeer).
///
/// Since layer 228 or earlier.
///
/// ```text
/// inputNotifyCommunity#27bb1adc community:InputChannel = InputNotifyPeer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputNotifyCommunity)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputNotifyCommunity {
    /// The community that the settings are for.
    pub community: enums::InputChannel,
}

impl InputNotifyCommunity {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(community: impl Into<enums::InputChannel>) -> Self {
        Self {
            community: community.into(),
        }
    }
}

impl wire::Wire for InputNotifyCommunity {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputNotifyCommunity",
        id: 0x27bb1adc,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.community);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { community: cursor.read() }
    }
}

/// Notification settings to be stored with
/// [`account.updateNotifySettings`](functions::account::UpdateNotifySettings). What is left out follows the
/// settings for all chats of the kind.
///
/// Accepted by [`account.updateNotifySettings`](functions::account::UpdateNotifySettings).
///
/// Since layer 46 or earlier; `silent` since 62 or earlier; `events_mask` until 46 or later;
/// `show_previews:flags.0?true` since 62 or earlier, `show_previews:Bool` before; fields in another order since 62
/// or earlier; `show_previews:flags.0?Bool` since 81 or earlier, `show_previews:flags.0?true` before;
/// `silent:flags.1?Bool` since 81 or earlier, `silent:flags.1?true` before; `mute_until:flags.2?int` since 81 or
/// earlier, `mute_until:int` before; `sound:flags.3?string` since 81 or earlier, `sound:string` before;
/// `sound:flags.3?NotificationSound` since 140, `sound:flags.3?string` before; `stories_muted`,
/// `stories_hide_sender`, `stories_sound` since 160 or earlier.
///
/// ```text
/// inputPeerNotifySettings#cacb6ae2 flags:# show_previews:flags.0?Bool
///     silent:flags.1?Bool mute_until:flags.2?int sound:flags.3?NotificationSound
///     stories_muted:flags.6?Bool stories_hide_sender:flags.7?Bool
///     stories_sound:flags.8?NotificationSound = InputPeerNotifySettings;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputPeerNotifySettings)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputPeerNotifySettings {
    /// True if notifications show the text of the message.
    pub show_previews: Option<bool>,
    /// True if notifications make no sound.
    pub silent: Option<bool>,
    /// Until when there are no notifications, in Unix time; 2147483647 for always, 0 for not muted.
    pub mute_until: Option<i32>,
    /// The sound of notifications of messages.
    pub sound: Option<enums::NotificationSound>,
    /// True if new stories give no notifications.
    pub stories_muted: Option<bool>,
    /// True if notifications of stories do not name who posted them.
    pub stories_hide_sender: Option<bool>,
    /// The sound of notifications of stories.
    pub stories_sound: Option<enums::NotificationSound>,
}

impl InputPeerNotifySettings {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            show_previews: None,
            silent: None,
            mute_until: None,
            sound: None,
            stories_muted: None,
            stories_hide_sender: None,
            stories_sound: None,
        }
    }
}

impl wire::Wire for InputPeerNotifySettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputPeerNotifySettings",
        id: 0xcacb6ae2,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.show_previews));
        flags.set(1, w.write_optional(&self.silent));
        flags.set(2, w.write_optional(&self.mute_until));
        flags.set(3, w.write_optional(&self.sound));
        flags.set(6, w.write_optional(&self.stories_muted));
        flags.set(7, w.write_optional(&self.stories_hide_sender));
        flags.set(8, w.write_optional(&self.stories_sound));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            show_previews: cursor.read_optional(flags.has(0)),
            silent: cursor.read_optional(flags.has(1)),
            mute_until: cursor.read_optional(flags.has(2)),
            sound: cursor.read_optional(flags.has(3)),
            stories_muted: cursor.read_optional(flags.has(6)),
            stories_hide_sender: cursor.read_optional(flags.has(7)),
            stories_sound: cursor.read_optional(flags.has(8)),
        }
    }
}

/// An imported contact that has an account.
///
/// Contained in [`contacts.importedContacts`](types::contacts::ImportedContacts).
///
/// Since layer 46 or earlier; `user_id:long` since 133 or earlier, `user_id:int` before.
///
/// ```text
/// importedContact#c13e3c50 user_id:long client_id:long = ImportedContact;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/importedContact)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ImportedContact {
    /// The identifier of the user.
    pub user_id: i64,
    /// The `client_id` of the entry.
    pub client_id: i64,
}

impl ImportedContact {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(user_id: i64, client_id: i64) -> Self {
        Self { user_id, client_id }
    }
}

impl wire::Wire for ImportedContact {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "importedContact",
        id: 0xc13e3c50,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.user_id, self.client_id));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (user_id, client_id) = cursor.fixed::<(i64, i64)>();
        Self { user_id, client_id }
    }
}

/// Finds the service messages about phone calls.
///
/// A constructor of [`MessagesFilter`](enums::MessagesFilter).
///
/// Since layer 62 or earlier.
///
/// ```text
/// inputMessagesFilterPhoneCalls#80c99768 flags:# missed:flags.0?true =
///     MessagesFilter;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputMessagesFilterPhoneCalls)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputMessagesFilterPhoneCalls {
    /// If set, only missed calls.
    pub missed: bool,
}

impl InputMessagesFilterPhoneCalls {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { missed: false }
    }
}

impl wire::Wire for InputMessagesFilterPhoneCalls {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputMessagesFilterPhoneCalls",
        id: 0x80c99768,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.missed);
        w.flags(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self { missed: flags.has(0) }
    }
}

/// A bot is writing a rich message, which is shown as it grows; the form for sending.
///
/// A constructor of [`SendMessageAction`](enums::SendMessageAction).
///
/// Since layer 228 or earlier; `can_stop`, `keep_on_stop` since 229.
///
/// ```text
/// inputSendMessageRichMessageDraftAction#a937c7be flags:# can_stop:flags.0?true
///     keep_on_stop:flags.1?true random_id:long rich_message:InputRichMessage =
///     SendMessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputSendMessageRichMessageDraftAction)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct InputSendMessageRichMessageDraftAction {
    /// If set, the user can stop the draft.
    pub can_stop: bool,
    /// If set, the draft stays when it is stopped.
    pub keep_on_stop: bool,
    /// A number that identifies the draft.
    pub random_id: i64,
    /// The rich message so far.
    pub rich_message: enums::InputRichMessage,
}

impl InputSendMessageRichMessageDraftAction {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        random_id: i64,
        rich_message: impl Into<enums::InputRichMessage>,
    ) -> Self {
        Self {
            can_stop: false,
            keep_on_stop: false,
            random_id,
            rich_message: rich_message.into(),
        }
    }
}

impl wire::Wire for InputSendMessageRichMessageDraftAction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputSendMessageRichMessageDraftAction",
        id: 0xa937c7be,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.can_stop)
            .with(1, self.keep_on_stop);
        w.fixed((flags, self.random_id));
        w.write(&self.rich_message);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, random_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            can_stop: flags.has(0),
            keep_on_stop: flags.has(1),
            random_id,
            rich_message: cursor.read(),
        }
    }
}

/// Names a message that was sent from an inline result, in the old form for identifiers of 32 bits.
///
/// A constructor of [`InputBotInlineMessageId`](enums::InputBotInlineMessageId).
///
/// Since layer 62 or earlier.
///
/// ```text
/// inputBotInlineMessageID#890c3d89 dc_id:int id:long access_hash:long =
///     InputBotInlineMessageID;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputBotInlineMessageID)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputBotInlineMessageId {
    /// The data centre at which the bot has to edit the message.
    pub dc_id: i32,
    /// Identifier of the message and of its owner, in one number.
    pub id: i64,
    /// The access hash that goes with id.
    pub access_hash: i64,
}

impl InputBotInlineMessageId {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(dc_id: i32, id: i64, access_hash: i64) -> Self {
        Self { dc_id, id, access_hash }
    }
}

impl wire::Wire for InputBotInlineMessageId {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputBotInlineMessageID",
        id: 0x890c3d89,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.dc_id, self.id, self.access_hash));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (dc_id, id, access_hash) = cursor.fixed::<(i32, i64, i64)>();
        Self { dc_id, id, access_hash }
    }
}

/// Names a message that was sent from an inline result.
///
/// A constructor of [`InputBotInlineMessageId`](enums::InputBotInlineMessageId).
///
/// Since layer 133 or earlier.
///
/// ```text
/// inputBotInlineMessageID64#b6d915d7 dc_id:int owner_id:long id:int
///     access_hash:long = InputBotInlineMessageID;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputBotInlineMessageID64)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputBotInlineMessageId64 {
    /// The data centre at which the bot has to edit the message.
    pub dc_id: i32,
    /// Identifier of the user or chat that the message belongs to.
    pub owner_id: i64,
    /// Identifier of the message.
    pub id: i32,
    /// The access hash that goes with id.
    pub access_hash: i64,
}

impl InputBotInlineMessageId64 {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(dc_id: i32, owner_id: i64, id: i32, access_hash: i64) -> Self {
        Self {
            dc_id,
            owner_id,
            id,
            access_hash,
        }
    }
}

impl wire::Wire for InputBotInlineMessageId64 {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputBotInlineMessageID64",
        id: 0xb6d915d7,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.dc_id, self.owner_id, self.id, self.access_hash));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (dc_id, owner_id, id, access_hash) = cursor.fixed::<(i32, i64, i32, i64)>();
        Self {
            dc_id,
            owner_id,
            id,
            access_hash,
        }
    }
}

/// Names a secret chat as a parameter of a call.
///
/// Accepted by [`messages.acceptEncryption`](functions::messages::AcceptEncryption),
/// [`messages.setEncryptedTyping`](functions::messages::SetEncryptedTyping),
/// [`messages.readEncryptedHistory`](functions::messages::ReadEncryptedHistory),
/// [`messages.sendEncrypted`](functions::messages::SendEncrypted),
/// [`messages.sendEncryptedFile`](functions::messages::SendEncryptedFile),
/// [`messages.sendEncryptedService`](functions::messages::SendEncryptedService),
/// [`messages.reportEncryptedSpam`](functions::messages::ReportEncryptedSpam),
/// [`messages.uploadEncryptedFile`](functions::messages::UploadEncryptedFile).
///
/// Since layer 46 or earlier.
///
/// ```text
/// inputEncryptedChat#f141b5e1 chat_id:int access_hash:long = InputEncryptedChat;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputEncryptedChat)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputEncryptedChat {
    /// The id field of the secret chat.
    pub chat_id: i32,
    /// The `access_hash` field of the secret chat.
    pub access_hash: i64,
}

impl InputEncryptedChat {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(chat_id: i32, access_hash: i64) -> Self {
        Self { chat_id, access_hash }
    }
}

impl wire::Wire for InputEncryptedChat {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputEncryptedChat",
        id: 0xf141b5e1,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.chat_id, self.access_hash));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (chat_id, access_hash) = cursor.fixed::<(i32, i64)>();
        Self { chat_id, access_hash }
    }
}

/// An encrypted file whose parts were uploaded with [`upload.saveFilePart`](functions::upload::SaveFilePart), for
/// files of up to 10 MB.
///
/// A constructor of [`InputEncryptedFile`](enums::InputEncryptedFile).
///
/// Since layer 46 or earlier.
///
/// ```text
/// inputEncryptedFileUploaded#64bd0306 id:long parts:int md5_checksum:string
///     key_fingerprint:int = InputEncryptedFile;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputEncryptedFileUploaded)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputEncryptedFileUploaded {
    /// The identifier that the client chose for the upload.
    pub id: i64,
    /// Number of parts that were uploaded.
    pub parts: i32,
    /// MD5 sum of the encrypted file in hexadecimal; empty if Telegram need not check it.
    pub md5_checksum: String,
    /// Fingerprint of the key of the file: the exclusive or of the first two 32-bit words of the MD5 sum of key and
    /// vector.
    pub key_fingerprint: i32,
}

impl InputEncryptedFileUploaded {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        id: i64,
        parts: i32,
        md5_checksum: impl Into<String>,
        key_fingerprint: i32,
    ) -> Self {
        Self {
            id,
            parts,
            md5_checksum: md5_checksum.into(),
            key_fingerprint,
        }
    }
}

impl wire::Wire for InputEncryptedFileUploaded {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputEncryptedFileUploaded",
        id: 0x64bd0306,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.id, self.parts));
        w.string(&self.md5_checksum);
        w.i32(self.key_fingerprint);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, parts) = cursor.fixed::<(i64, i32)>();
        Self {
            id,
            parts,
            md5_checksum: cursor.string(),
            key_fingerprint: cursor.i32(),
        }
    }
}

/// An encrypted file that Telegram has already, to be sent once more.
///
/// A constructor of [`InputEncryptedFile`](enums::InputEncryptedFile).
///
/// Since layer 46 or earlier.
///
/// ```text
/// inputEncryptedFile#5a17b5e5 id:long access_hash:long = InputEncryptedFile;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputEncryptedFile)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputEncryptedFile {
    /// The id field of [`encryptedFile`](types::EncryptedFile).
    pub id: i64,
    /// The `access_hash` field of [`encryptedFile`](types::EncryptedFile).
    pub access_hash: i64,
}

impl InputEncryptedFile {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i64, access_hash: i64) -> Self {
        Self { id, access_hash }
    }
}

impl wire::Wire for InputEncryptedFile {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputEncryptedFile",
        id: 0x5a17b5e5,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.id, self.access_hash));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, access_hash) = cursor.fixed::<(i64, i64)>();
        Self { id, access_hash }
    }
}

/// An encrypted file of more than 10 MB whose parts were uploaded with
/// [`upload.saveBigFilePart`](functions::upload::SaveBigFilePart).
///
/// A constructor of [`InputEncryptedFile`](enums::InputEncryptedFile).
///
/// Since layer 46 or earlier.
///
/// ```text
/// inputEncryptedFileBigUploaded#2dc173c8 id:long parts:int key_fingerprint:int =
///     InputEncryptedFile;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputEncryptedFileBigUploaded)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputEncryptedFileBigUploaded {
    /// The identifier that the client chose for the upload.
    pub id: i64,
    /// Number of parts that were uploaded.
    pub parts: i32,
    /// Fingerprint of the key of the file: the exclusive or of the first two 32-bit words of the MD5 sum of key and
    /// vector.
    pub key_fingerprint: i32,
}

impl InputEncryptedFileBigUploaded {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i64, parts: i32, key_fingerprint: i32) -> Self {
        Self { id, parts, key_fingerprint }
    }
}

impl wire::Wire for InputEncryptedFileBigUploaded {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputEncryptedFileBigUploaded",
        id: 0x2dc173c8,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.id, self.parts, self.key_fingerprint));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, parts, key_fingerprint) = cursor.fixed::<(i64, i32, i32)>();
        Self { id, parts, key_fingerprint }
    }
}

/// A rich message as blocks.
///
/// A constructor of [`InputRichMessage`](enums::InputRichMessage).
///
/// Since layer 228 or earlier.
///
/// ```text
/// inputRichMessage#e4c449fc flags:# rtl:flags.0?true noautolink:flags.1?true
///     blocks:Vector<PageBlock> photos:flags.2?Vector<InputPhoto>
///     documents:flags.3?Vector<InputDocument> users:flags.4?Vector<InputUser> =
///     InputRichMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputRichMessage)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct InputRichMessage {
    /// If set, the text runs from right to left.
    pub rtl: bool,
    /// If set, links are not found in the text automatically.
    pub noautolink: bool,
    /// The blocks.
    pub blocks: Vec<enums::PageBlock>,
    /// The photos that the blocks refer to.
    pub photos: Option<Vec<enums::InputPhoto>>,
    /// The documents that the blocks refer to.
    pub documents: Option<Vec<enums::InputDocument>>,
    /// The users that the blocks refer to.
    pub users: Option<Vec<enums::InputUser>>,
}

impl InputRichMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(blocks: Vec<enums::PageBlock>) -> Self {
        Self {
            rtl: false,
            noautolink: false,
            blocks,
            photos: None,
            documents: None,
            users: None,
        }
    }
}

impl wire::Wire for InputRichMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputRichMessage",
        id: 0xe4c449fc,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(wire::Flags::default().with(0, self.rtl).with(1, self.noautolink));
        w.write(&self.blocks);
        flags.set(2, w.write_optional(&self.photos));
        flags.set(3, w.write_optional(&self.documents));
        flags.set(4, w.write_optional(&self.users));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            rtl: flags.has(0),
            noautolink: flags.has(1),
            blocks: cursor.read(),
            photos: cursor.read_optional(flags.has(2)),
            documents: cursor.read_optional(flags.has(3)),
            users: cursor.read_optional(flags.has(4)),
        }
    }
}

/// A rich message as HTML.
///
/// A constructor of [`InputRichMessage`](enums::InputRichMessage).
///
/// Since layer 228 or earlier.
///
/// ```text
/// inputRichMessageHTML#dacb836a flags:# rtl:flags.0?true noautolink:flags.1?true
///     html:string files:flags.2?Vector<InputRichFile> = InputRichMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputRichMessageHTML)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputRichMessageHtml {
    /// If set, the text runs from right to left.
    pub rtl: bool,
    /// If set, links are not found in the text automatically.
    pub noautolink: bool,
    /// The HTML.
    pub html: String,
    /// The files that the HTML refers to.
    pub files: Option<Vec<enums::InputRichFile>>,
}

impl InputRichMessageHtml {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(html: impl Into<String>) -> Self {
        Self {
            rtl: false,
            noautolink: false,
            html: html.into(),
            files: None,
        }
    }
}

impl wire::Wire for InputRichMessageHtml {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputRichMessageHTML",
        id: 0xdacb836a,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(wire::Flags::default().with(0, self.rtl).with(1, self.noautolink));
        w.string(&self.html);
        flags.set(2, w.write_optional(&self.files));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            rtl: flags.has(0),
            noautolink: flags.has(1),
            html: cursor.string(),
            files: cursor.read_optional(flags.has(2)),
        }
    }
}

/// A rich message as Markdown.
///
/// A constructor of [`InputRichMessage`](enums::InputRichMessage).
///
/// Since layer 228 or earlier.
///
/// ```text
/// inputRichMessageMarkdown#4b572c flags:# rtl:flags.0?true noautolink:flags.1?true
///     markdown:string files:flags.2?Vector<InputRichFile> = InputRichMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputRichMessageMarkdown)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputRichMessageMarkdown {
    /// If set, the text runs from right to left.
    pub rtl: bool,
    /// If set, links are not found in the text automatically.
    pub noautolink: bool,
    /// The Markdown.
    pub markdown: String,
    /// The files that the Markdown refers to.
    pub files: Option<Vec<enums::InputRichFile>>,
}

impl InputRichMessageMarkdown {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(markdown: impl Into<String>) -> Self {
        Self {
            rtl: false,
            noautolink: false,
            markdown: markdown.into(),
            files: None,
        }
    }
}

impl wire::Wire for InputRichMessageMarkdown {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputRichMessageMarkdown",
        id: 0x004b572c,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(wire::Flags::default().with(0, self.rtl).with(1, self.noautolink));
        w.string(&self.markdown);
        flags.set(2, w.write_optional(&self.files));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            rtl: flags.has(0),
            noautolink: flags.has(1),
            markdown: cursor.string(),
            files: cursor.read_optional(flags.has(2)),
        }
    }
}

/// Allows the users that are listed, as an exception.
///
/// A constructor of [`InputPrivacyRule`](enums::InputPrivacyRule).
///
/// Since layer 46 or earlier.
///
/// ```text
/// inputPrivacyValueAllowUsers#131cc67f users:Vector<InputUser> = InputPrivacyRule;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputPrivacyValueAllowUsers)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputPrivacyValueAllowUsers {
    /// The users who are allowed.
    pub users: Vec<enums::InputUser>,
}

impl InputPrivacyValueAllowUsers {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(users: Vec<enums::InputUser>) -> Self {
        Self { users }
    }
}

impl wire::Wire for InputPrivacyValueAllowUsers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputPrivacyValueAllowUsers",
        id: 0x131cc67f,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { users: cursor.read() }
    }
}

/// Forbids the users that are listed, as an exception.
///
/// A constructor of [`InputPrivacyRule`](enums::InputPrivacyRule).
///
/// Since layer 46 or earlier.
///
/// ```text
/// inputPrivacyValueDisallowUsers#90110467 users:Vector<InputUser> =
///     InputPrivacyRule;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputPrivacyValueDisallowUsers)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputPrivacyValueDisallowUsers {
    /// The users who are not allowed.
    pub users: Vec<enums::InputUser>,
}

impl InputPrivacyValueDisallowUsers {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(users: Vec<enums::InputUser>) -> Self {
        Self { users }
    }
}

impl wire::Wire for InputPrivacyValueDisallowUsers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputPrivacyValueDisallowUsers",
        id: 0x90110467,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { users: cursor.read() }
    }
}

/// Allows the members of the groups that are listed, as an exception.
///
/// A constructor of [`InputPrivacyRule`](enums::InputPrivacyRule).
///
/// Since layer 100 or earlier; `chats:Vector<long>` since 133 or earlier, `chats:Vector<int>` before.
///
/// ```text
/// inputPrivacyValueAllowChatParticipants#840649cf chats:Vector<long> =
///     InputPrivacyRule;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputPrivacyValueAllowChatParticipants)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputPrivacyValueAllowChatParticipants {
    /// Identifiers of the basic groups and supergroups, as they stand in the objects, without any prefix.
    pub chats: Vec<i64>,
}

impl InputPrivacyValueAllowChatParticipants {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(chats: Vec<i64>) -> Self {
        Self { chats }
    }
}

impl wire::Wire for InputPrivacyValueAllowChatParticipants {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputPrivacyValueAllowChatParticipants",
        id: 0x840649cf,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.chats);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { chats: cursor.read() }
    }
}

/// Forbids the members of the groups that are listed, as an exception.
///
/// A constructor of [`InputPrivacyRule`](enums::InputPrivacyRule).
///
/// Since layer 100 or earlier; `chats:Vector<long>` since 133 or earlier, `chats:Vector<int>` before.
///
/// ```text
/// inputPrivacyValueDisallowChatParticipants#e94f0f86 chats:Vector<long> =
///     InputPrivacyRule;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputPrivacyValueDisallowChatParticipants)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputPrivacyValueDisallowChatParticipants {
    /// Identifiers of the basic groups and supergroups, as they stand in the objects, without any prefix.
    pub chats: Vec<i64>,
}

impl InputPrivacyValueDisallowChatParticipants {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(chats: Vec<i64>) -> Self {
        Self { chats }
    }
}

impl wire::Wire for InputPrivacyValueDisallowChatParticipants {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputPrivacyValueDisallowChatParticipants",
        id: 0xe94f0f86,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.chats);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { chats: cursor.read() }
    }
}

/// A press lets the user choose users or chats. A bot sends this form, which also tells what it wants to know about
/// them; users receive [`buttonTypeRequestPeer`](types::ButtonTypeRequestPeer).
///
/// A constructor of [`ButtonType`](enums::ButtonType).
///
/// Since layer 229.
///
/// ```text
/// inputButtonTypeRequestPeer#3fe268fe flags:# name_requested:flags.0?true
///     username_requested:flags.1?true photo_requested:flags.2?true button_id:int
///     peer_type:RequestPeerType max_quantity:int = ButtonType;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputButtonTypeRequestPeer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputButtonTypeRequestPeer {
    /// If set, the bot wants the names of the users, or the titles of the chats.
    pub name_requested: bool,
    /// If set, the bot wants their usernames.
    pub username_requested: bool,
    /// If set, the bot wants their pictures.
    pub photo_requested: bool,
    /// A number that tells this button from others; it comes back with the choice.
    pub button_id: i32,
    /// What the user may choose from.
    pub peer_type: enums::RequestPeerType,
    /// How many the user may choose at most.
    pub max_quantity: i32,
}

impl InputButtonTypeRequestPeer {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        button_id: i32,
        peer_type: impl Into<enums::RequestPeerType>,
        max_quantity: i32,
    ) -> Self {
        Self {
            name_requested: false,
            username_requested: false,
            photo_requested: false,
            button_id,
            peer_type: peer_type.into(),
            max_quantity,
        }
    }
}

impl wire::Wire for InputButtonTypeRequestPeer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputButtonTypeRequestPeer",
        id: 0x3fe268fe,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.name_requested)
            .with(1, self.username_requested)
            .with(2, self.photo_requested);
        w.fixed((flags, self.button_id));
        w.write(&self.peer_type);
        w.i32(self.max_quantity);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, button_id) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            name_requested: flags.has(0),
            username_requested: flags.has(1),
            photo_requested: flags.has(2),
            button_id,
            peer_type: cursor.read(),
            max_quantity: cursor.i32(),
        }
    }
}

/// Sends the photo or file of the result itself, with a caption.
///
/// A constructor of [`InputBotInlineMessage`](enums::InputBotInlineMessage).
///
/// Since layer 46 or earlier; `reply_markup` since 62 or earlier; `invert_media`, `message`, `entities` since 75 or
/// earlier; `caption` until 73 or later.
///
/// ```text
/// inputBotInlineMessageMediaAuto#3380c786 flags:# invert_media:flags.3?true
///     message:string entities:flags.1?Vector<MessageEntity>
///     reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputBotInlineMessageMediaAuto)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputBotInlineMessageMediaAuto {
    /// If set, the caption is shown above the media.
    pub invert_media: bool,
    /// The caption; may be empty.
    pub message: String,
    /// Formatting of the caption.
    pub entities: Option<Vec<enums::MessageEntity>>,
    /// Inline keyboard below the message.
    pub reply_markup: Option<enums::ReplyMarkup>,
}

impl InputBotInlineMessageMediaAuto {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            invert_media: false,
            message: message.into(),
            entities: None,
            reply_markup: None,
        }
    }
}

impl wire::Wire for InputBotInlineMessageMediaAuto {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputBotInlineMessageMediaAuto",
        id: 0x3380c786,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(3, self.invert_media));
        w.string(&self.message);
        flags.set(1, w.write_optional(&self.entities));
        flags.set(2, w.write_optional(&self.reply_markup));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            invert_media: flags.has(3),
            message: cursor.string(),
            entities: cursor.read_optional(flags.has(1)),
            reply_markup: cursor.read_optional(flags.has(2)),
        }
    }
}

/// Sends a text message.
///
/// A constructor of [`InputBotInlineMessage`](enums::InputBotInlineMessage).
///
/// Since layer 46 or earlier; `invert_media`, `reply_markup` since 62 or earlier.
///
/// ```text
/// inputBotInlineMessageText#3dcd7a87 flags:# no_webpage:flags.0?true
///     invert_media:flags.3?true message:string
///     entities:flags.1?Vector<MessageEntity> reply_markup:flags.2?ReplyMarkup =
///     InputBotInlineMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputBotInlineMessageText)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputBotInlineMessageText {
    /// If set, no preview is made for links.
    pub no_webpage: bool,
    /// If set, the preview of a link is shown above the text.
    pub invert_media: bool,
    /// The text to send.
    pub message: String,
    /// Formatting of the text.
    pub entities: Option<Vec<enums::MessageEntity>>,
    /// Inline keyboard below the message.
    pub reply_markup: Option<enums::ReplyMarkup>,
}

impl InputBotInlineMessageText {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            no_webpage: false,
            invert_media: false,
            message: message.into(),
            entities: None,
            reply_markup: None,
        }
    }
}

impl wire::Wire for InputBotInlineMessageText {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputBotInlineMessageText",
        id: 0x3dcd7a87,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.no_webpage)
                    .with(3, self.invert_media),
            );
        w.string(&self.message);
        flags.set(1, w.write_optional(&self.entities));
        flags.set(2, w.write_optional(&self.reply_markup));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            no_webpage: flags.has(0),
            invert_media: flags.has(3),
            message: cursor.string(),
            entities: cursor.read_optional(flags.has(1)),
            reply_markup: cursor.read_optional(flags.has(2)),
        }
    }
}

/// Sends a place on the map, or a live location if period is given.
///
/// A constructor of [`InputBotInlineMessage`](enums::InputBotInlineMessage).
///
/// Since layer 62 or earlier; `period` since 72; `heading`, `proximity_notification_radius` since 120;
/// `period:flags.1?int` since 120, `period:int` before.
///
/// ```text
/// inputBotInlineMessageMediaGeo#96929a85 flags:# geo_point:InputGeoPoint
///     heading:flags.0?int period:flags.1?int
///     proximity_notification_radius:flags.3?int reply_markup:flags.2?ReplyMarkup =
///     InputBotInlineMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputBotInlineMessageMediaGeo)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct InputBotInlineMessageMediaGeo {
    /// The place to send.
    pub geo_point: enums::InputGeoPoint,
    /// The direction of movement of a live location, in degrees from 1 to 360.
    pub heading: Option<i32>,
    /// Seconds during which the live location can be updated.
    pub period: Option<i32>,
    /// Metres within which others are alerted that somebody is near; for live locations, up to 100000.
    pub proximity_notification_radius: Option<i32>,
    /// Inline keyboard below the message.
    pub reply_markup: Option<enums::ReplyMarkup>,
}

impl InputBotInlineMessageMediaGeo {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(geo_point: impl Into<enums::InputGeoPoint>) -> Self {
        Self {
            geo_point: geo_point.into(),
            heading: None,
            period: None,
            proximity_notification_radius: None,
            reply_markup: None,
        }
    }
}

impl wire::Wire for InputBotInlineMessageMediaGeo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputBotInlineMessageMediaGeo",
        id: 0x96929a85,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.geo_point);
        flags.set(0, w.write_optional(&self.heading));
        flags.set(1, w.write_optional(&self.period));
        flags.set(3, w.write_optional(&self.proximity_notification_radius));
        flags.set(2, w.write_optional(&self.reply_markup));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            geo_point: cursor.read(),
            heading: cursor.read_optional(flags.has(0)),
            period: cursor.read_optional(flags.has(1)),
            proximity_notification_radius: cursor.read_optional(flags.has(3)),
            reply_markup: cursor.read_optional(flags.has(2)),
        }
    }
}

/// Sends a venue: a place on the map with name and address.
///
/// A constructor of [`InputBotInlineMessage`](enums::InputBotInlineMessage).
///
/// Since layer 62 or earlier; `venue_type` since 81 or earlier.
///
/// ```text
/// inputBotInlineMessageMediaVenue#417bbf11 flags:# geo_point:InputGeoPoint
///     title:string address:string provider:string venue_id:string
///     venue_type:string reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputBotInlineMessageMediaVenue)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct InputBotInlineMessageMediaVenue {
    /// Where the venue is.
    pub geo_point: enums::InputGeoPoint,
    /// Name of the venue.
    pub title: String,
    /// Address of the venue.
    pub address: String,
    /// Where the data comes from: foursquare or gplaces.
    pub provider: String,
    /// Identifier of the venue at the provider.
    pub venue_id: String,
    /// Kind of the venue, as the provider names it.
    pub venue_type: String,
    /// Inline keyboard below the message.
    pub reply_markup: Option<enums::ReplyMarkup>,
}

impl InputBotInlineMessageMediaVenue {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        geo_point: impl Into<enums::InputGeoPoint>,
        title: impl Into<String>,
        address: impl Into<String>,
        provider: impl Into<String>,
        venue_id: impl Into<String>,
        venue_type: impl Into<String>,
    ) -> Self {
        Self {
            geo_point: geo_point.into(),
            title: title.into(),
            address: address.into(),
            provider: provider.into(),
            venue_id: venue_id.into(),
            venue_type: venue_type.into(),
            reply_markup: None,
        }
    }
}

impl wire::Wire for InputBotInlineMessageMediaVenue {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputBotInlineMessageMediaVenue",
        id: 0x417bbf11,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.geo_point);
        w.string(&self.title);
        w.string(&self.address);
        w.string(&self.provider);
        w.string(&self.venue_id);
        w.string(&self.venue_type);
        flags.set(2, w.write_optional(&self.reply_markup));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            geo_point: cursor.read(),
            title: cursor.string(),
            address: cursor.string(),
            provider: cursor.string(),
            venue_id: cursor.string(),
            venue_type: cursor.string(),
            reply_markup: cursor.read_optional(flags.has(2)),
        }
    }
}

/// Sends a contact with a phone number.
///
/// A constructor of [`InputBotInlineMessage`](enums::InputBotInlineMessage).
///
/// Since layer 62 or earlier; `vcard` since 82.
///
/// ```text
/// inputBotInlineMessageMediaContact#a6edbffd flags:# phone_number:string
///     first_name:string last_name:string vcard:string
///     reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputBotInlineMessageMediaContact)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputBotInlineMessageMediaContact {
    /// Phone number of the contact.
    pub phone_number: String,
    /// First name of the contact.
    pub first_name: String,
    /// Last name of the contact; may be empty.
    pub last_name: String,
    /// More about the contact as a vCard; may be empty.
    pub vcard: String,
    /// Inline keyboard below the message.
    pub reply_markup: Option<enums::ReplyMarkup>,
}

impl InputBotInlineMessageMediaContact {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        phone_number: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        vcard: impl Into<String>,
    ) -> Self {
        Self {
            phone_number: phone_number.into(),
            first_name: first_name.into(),
            last_name: last_name.into(),
            vcard: vcard.into(),
            reply_markup: None,
        }
    }
}

impl wire::Wire for InputBotInlineMessageMediaContact {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputBotInlineMessageMediaContact",
        id: 0xa6edbffd,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.phone_number);
        w.string(&self.first_name);
        w.string(&self.last_name);
        w.string(&self.vcard);
        flags.set(2, w.write_optional(&self.reply_markup));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            phone_number: cursor.string(),
            first_name: cursor.string(),
            last_name: cursor.string(),
            vcard: cursor.string(),
            reply_markup: cursor.read_optional(flags.has(2)),
        }
    }
}

/// Sends the game of the result; used with [`inputBotInlineResultGame`](types::InputBotInlineResultGame).
///
/// A constructor of [`InputBotInlineMessage`](enums::InputBotInlineMessage).
///
/// Since layer 62 or earlier.
///
/// ```text
/// inputBotInlineMessageGame#4b425864 flags:# reply_markup:flags.2?ReplyMarkup =
///     InputBotInlineMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputBotInlineMessageGame)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputBotInlineMessageGame {
    /// Inline keyboard below the game; its first button has to start the game.
    pub reply_markup: Option<enums::ReplyMarkup>,
}

impl InputBotInlineMessageGame {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { reply_markup: None }
    }
}

impl wire::Wire for InputBotInlineMessageGame {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputBotInlineMessageGame",
        id: 0x4b425864,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(2, w.write_optional(&self.reply_markup));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            reply_markup: cursor.read_optional(flags.has(2)),
        }
    }
}

/// Sends an invoice, which users can pay in the chat.
///
/// A constructor of [`InputBotInlineMessage`](enums::InputBotInlineMessage).
///
/// Since layer 129 or earlier.
///
/// ```text
/// inputBotInlineMessageMediaInvoice#d7e78225 flags:# title:string
///     description:string photo:flags.0?InputWebDocument invoice:Invoice
///     payload:bytes provider:string provider_data:DataJSON
///     reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputBotInlineMessageMediaInvoice)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct InputBotInlineMessageMediaInvoice {
    /// Name of what is sold, 1 to 32 characters.
    pub title: String,
    /// Description of what is sold, 1 to 255 characters.
    pub description: String,
    /// A picture of what is sold.
    pub photo: Option<types::InputWebDocument>,
    /// The price, and what the buyer has to state.
    pub invoice: types::Invoice,
    /// Data of 1 to 128 bytes that comes back to the bot with the payment; the user does not see it.
    pub payload: Vec<u8>,
    /// The token of the payment provider, from BotFather; empty for Telegram Stars.
    pub provider: String,
    /// Data for the payment provider as JSON, in the form that the provider asks for.
    pub provider_data: types::DataJson,
    /// Inline keyboard below the invoice; its first button has to be the one for paying.
    pub reply_markup: Option<enums::ReplyMarkup>,
}

impl InputBotInlineMessageMediaInvoice {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        title: impl Into<String>,
        description: impl Into<String>,
        invoice: types::Invoice,
        payload: impl Into<Vec<u8>>,
        provider: impl Into<String>,
        provider_data: types::DataJson,
    ) -> Self {
        Self {
            title: title.into(),
            description: description.into(),
            photo: None,
            invoice,
            payload: payload.into(),
            provider: provider.into(),
            provider_data,
            reply_markup: None,
        }
    }
}

impl wire::Wire for InputBotInlineMessageMediaInvoice {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputBotInlineMessageMediaInvoice",
        id: 0xd7e78225,
        min_size: 52,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.title);
        w.string(&self.description);
        flags.set(0, w.write_optional(&self.photo));
        w.write(&self.invoice);
        w.bytes(&self.payload);
        w.string(&self.provider);
        w.write(&self.provider_data);
        flags.set(2, w.write_optional(&self.reply_markup));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            title: cursor.string(),
            description: cursor.string(),
            photo: cursor.read_optional(flags.has(0)),
            invoice: cursor.read(),
            payload: cursor.bytes(),
            provider: cursor.string(),
            provider_data: cursor.read(),
            reply_markup: cursor.read_optional(flags.has(2)),
        }
    }
}

/// Sends a link preview, with or without a text.
///
/// A constructor of [`InputBotInlineMessage`](enums::InputBotInlineMessage).
///
/// Since layer 166.
///
/// ```text
/// inputBotInlineMessageMediaWebPage#bddcc510 flags:# invert_media:flags.3?true
///     force_large_media:flags.4?true force_small_media:flags.5?true
///     optional:flags.6?true message:string entities:flags.1?Vector<MessageEntity>
///     url:string reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputBotInlineMessageMediaWebPage)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputBotInlineMessageMediaWebPage {
    /// If set, the preview is shown above the text.
    pub invert_media: bool,
    /// If set, the media of the preview is shown large.
    pub force_large_media: bool,
    /// If set, the media of the preview is shown small.
    pub force_small_media: bool,
    /// If set, the message is sent even if no preview can be made; otherwise that is the error
    /// [`WEBPAGE_NOT_FOUND`](crate::rpc::ErrorKind::WebpageNotFound).
    pub optional: bool,
    /// The text; may be empty.
    pub message: String,
    /// Formatting of the text.
    pub entities: Option<Vec<enums::MessageEntity>>,
    /// Address that the preview is made for.
    pub url: String,
    /// Inline keyboard below the message.
    pub reply_markup: Option<enums::ReplyMarkup>,
}

impl InputBotInlineMessageMediaWebPage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(message: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            invert_media: false,
            force_large_media: false,
            force_small_media: false,
            optional: false,
            message: message.into(),
            entities: None,
            url: url.into(),
            reply_markup: None,
        }
    }
}

impl wire::Wire for InputBotInlineMessageMediaWebPage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputBotInlineMessageMediaWebPage",
        id: 0xbddcc510,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(3, self.invert_media)
                    .with(4, self.force_large_media)
                    .with(5, self.force_small_media)
                    .with(6, self.optional),
            );
        w.string(&self.message);
        flags.set(1, w.write_optional(&self.entities));
        w.string(&self.url);
        flags.set(2, w.write_optional(&self.reply_markup));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            invert_media: flags.has(3),
            force_large_media: flags.has(4),
            force_small_media: flags.has(5),
            optional: flags.has(6),
            message: cursor.string(),
            entities: cursor.read_optional(flags.has(1)),
            url: cursor.string(),
            reply_markup: cursor.read_optional(flags.has(2)),
        }
    }
}

/// Sends a rich message, built of blocks such as headings, lists and tables.
///
/// A constructor of [`InputBotInlineMessage`](enums::InputBotInlineMessage).
///
/// Since layer 228 or earlier.
///
/// ```text
/// inputBotInlineMessageRichMessage#b43df56c flags:#
///     reply_markup:flags.2?ReplyMarkup rich_message:InputRichMessage =
///     InputBotInlineMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputBotInlineMessageRichMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct InputBotInlineMessageRichMessage {
    /// Inline keyboard below the message.
    pub reply_markup: Option<enums::ReplyMarkup>,
    /// The content of the message.
    pub rich_message: enums::InputRichMessage,
}

impl InputBotInlineMessageRichMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(rich_message: impl Into<enums::InputRichMessage>) -> Self {
        Self {
            reply_markup: None,
            rich_message: rich_message.into(),
        }
    }
}

impl wire::Wire for InputBotInlineMessageRichMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputBotInlineMessageRichMessage",
        id: 0xb43df56c,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(2, w.write_optional(&self.reply_markup));
        w.write(&self.rich_message);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            reply_markup: cursor.read_optional(flags.has(2)),
            rich_message: cursor.read(),
        }
    }
}

/// A result of an inline query, with data from the web: an article, place, contact or file by its address.
///
/// A constructor of [`InputBotInlineResult`](enums::InputBotInlineResult).
///
/// Since layer 46 or earlier; `thumb`, `content` since 81 or earlier; `thumb_url`, `content_url`, `content_type`,
/// `w`, `h`, `duration` until 75 or later.
///
/// ```text
/// inputBotInlineResult#88bf9319 flags:# id:string type:string title:flags.1?string
///     description:flags.2?string url:flags.3?string thumb:flags.4?InputWebDocument
///     content:flags.5?InputWebDocument send_message:InputBotInlineMessage =
///     InputBotInlineResult;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputBotInlineResult)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct InputBotInlineResult {
    /// Identifier of the result, chosen by the bot; unique in the answer, 1 to 64 bytes.
    pub id: String,
    /// Kind of the result, such as article, photo, gif, video, audio, voice, file, geo, venue or contact.
    pub r#type: String,
    /// Title to show in the list.
    pub title: Option<String>,
    /// Description to show in the list.
    pub description: Option<String>,
    /// Address of the page that the result is about.
    pub url: Option<String>,
    /// Thumbnail to show in the list.
    pub thumb: Option<types::InputWebDocument>,
    /// The file that is sent, by its address on the web.
    pub content: Option<types::InputWebDocument>,
    /// What is sent when the user picks the result.
    pub send_message: enums::InputBotInlineMessage,
}

impl InputBotInlineResult {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        r#type: impl Into<String>,
        send_message: impl Into<enums::InputBotInlineMessage>,
    ) -> Self {
        Self {
            id: id.into(),
            r#type: r#type.into(),
            title: None,
            description: None,
            url: None,
            thumb: None,
            content: None,
            send_message: send_message.into(),
        }
    }
}

impl wire::Wire for InputBotInlineResult {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputBotInlineResult",
        id: 0x88bf9319,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.id);
        w.string(&self.r#type);
        flags.set(1, w.write_optional(&self.title));
        flags.set(2, w.write_optional(&self.description));
        flags.set(3, w.write_optional(&self.url));
        flags.set(4, w.write_optional(&self.thumb));
        flags.set(5, w.write_optional(&self.content));
        w.write(&self.send_message);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            id: cursor.string(),
            r#type: cursor.string(),
            title: cursor.read_optional(flags.has(1)),
            description: cursor.read_optional(flags.has(2)),
            url: cursor.read_optional(flags.has(3)),
            thumb: cursor.read_optional(flags.has(4)),
            content: cursor.read_optional(flags.has(5)),
            send_message: cursor.read(),
        }
    }
}

/// A photo that Telegram has already, as a result of an inline query.
///
/// A constructor of [`InputBotInlineResult`](enums::InputBotInlineResult).
///
/// Since layer 62 or earlier.
///
/// ```text
/// inputBotInlineResultPhoto#a8d864a7 id:string type:string photo:InputPhoto
///     send_message:InputBotInlineMessage = InputBotInlineResult;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputBotInlineResultPhoto)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct InputBotInlineResultPhoto {
    /// Identifier of the result, chosen by the bot; unique in the answer, 1 to 64 bytes.
    pub id: String,
    /// Kind of the result: photo.
    pub r#type: String,
    /// The photo to show and send.
    pub photo: enums::InputPhoto,
    /// What is sent when the user picks the result.
    pub send_message: enums::InputBotInlineMessage,
}

impl InputBotInlineResultPhoto {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        r#type: impl Into<String>,
        photo: impl Into<enums::InputPhoto>,
        send_message: impl Into<enums::InputBotInlineMessage>,
    ) -> Self {
        Self {
            id: id.into(),
            r#type: r#type.into(),
            photo: photo.into(),
            send_message: send_message.into(),
        }
    }
}

impl wire::Wire for InputBotInlineResultPhoto {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputBotInlineResultPhoto",
        id: 0xa8d864a7,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.id);
        w.string(&self.r#type);
        w.write(&self.photo);
        w.write(&self.send_message);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            id: cursor.string(),
            r#type: cursor.string(),
            photo: cursor.read(),
            send_message: cursor.read(),
        }
    }
}

/// A file that Telegram has already, such as a video, sticker or animation, as a result of an inline query.
///
/// A constructor of [`InputBotInlineResult`](enums::InputBotInlineResult).
///
/// Since layer 62 or earlier.
///
/// ```text
/// inputBotInlineResultDocument#fff8fdc4 flags:# id:string type:string
///     title:flags.1?string description:flags.2?string document:InputDocument
///     send_message:InputBotInlineMessage = InputBotInlineResult;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputBotInlineResultDocument)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct InputBotInlineResultDocument {
    /// Identifier of the result, chosen by the bot; unique in the answer, 1 to 64 bytes.
    pub id: String,
    /// Kind of the result, such as sticker, gif, video, audio, voice or file.
    pub r#type: String,
    /// Title to show in the list.
    pub title: Option<String>,
    /// Description to show in the list.
    pub description: Option<String>,
    /// The file to show and send.
    pub document: enums::InputDocument,
    /// What is sent when the user picks the result.
    pub send_message: enums::InputBotInlineMessage,
}

impl InputBotInlineResultDocument {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        r#type: impl Into<String>,
        document: impl Into<enums::InputDocument>,
        send_message: impl Into<enums::InputBotInlineMessage>,
    ) -> Self {
        Self {
            id: id.into(),
            r#type: r#type.into(),
            title: None,
            description: None,
            document: document.into(),
            send_message: send_message.into(),
        }
    }
}

impl wire::Wire for InputBotInlineResultDocument {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputBotInlineResultDocument",
        id: 0xfff8fdc4,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.id);
        w.string(&self.r#type);
        flags.set(1, w.write_optional(&self.title));
        flags.set(2, w.write_optional(&self.description));
        w.write(&self.document);
        w.write(&self.send_message);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            id: cursor.string(),
            r#type: cursor.string(),
            title: cursor.read_optional(flags.has(1)),
            description: cursor.read_optional(flags.has(2)),
            document: cursor.read(),
            send_message: cursor.read(),
        }
    }
}

/// A game of the bot as a result of an inline query.
///
/// A constructor of [`InputBotInlineResult`](enums::InputBotInlineResult).
///
/// Since layer 62 or earlier.
///
/// ```text
/// inputBotInlineResultGame#4fa417f2 id:string short_name:string
///     send_message:InputBotInlineMessage = InputBotInlineResult;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputBotInlineResultGame)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct InputBotInlineResultGame {
    /// Identifier of the result, chosen by the bot; unique in the answer, 1 to 64 bytes.
    pub id: String,
    /// Short name of the game, as registered with BotFather.
    pub short_name: String,
    /// What is sent when the user picks the result; has to be
    /// [`inputBotInlineMessageGame`](types::InputBotInlineMessageGame).
    pub send_message: enums::InputBotInlineMessage,
}

impl InputBotInlineResultGame {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        short_name: impl Into<String>,
        send_message: impl Into<enums::InputBotInlineMessage>,
    ) -> Self {
        Self {
            id: id.into(),
            short_name: short_name.into(),
            send_message: send_message.into(),
        }
    }
}

impl wire::Wire for InputBotInlineResultGame {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputBotInlineResultGame",
        id: 0x4fa417f2,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.id);
        w.string(&self.short_name);
        w.write(&self.send_message);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            id: cursor.string(),
            short_name: cursor.string(),
            send_message: cursor.read(),
        }
    }
}

/// A button above the results of an inline query that leads to the private chat with the bot, for example to log in
/// there.
///
/// Accepted by [`messages.setInlineBotResults`](functions::messages::SetInlineBotResults).
///
/// Contained in [`messages.botResults`](types::messages::BotResults).
///
/// Since layer 62 or earlier.
///
/// ```text
/// inlineBotSwitchPM#3c20629f text:string start_param:string = InlineBotSwitchPM;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inlineBotSwitchPM)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InlineBotSwitchPm {
    /// The text on the button.
    pub text: String,
    /// The parameter of the start command that the bot gets when the user presses the button.
    pub start_param: String,
}

impl InlineBotSwitchPm {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<String>, start_param: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            start_param: start_param.into(),
        }
    }
}

impl wire::Wire for InlineBotSwitchPm {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inlineBotSwitchPM",
        id: 0x3c20629f,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.text);
        w.string(&self.start_param);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            text: cursor.string(),
            start_param: cursor.string(),
        }
    }
}

/// A button above the results of an inline query that opens a mini app.
///
/// Accepted by [`messages.setInlineBotResults`](functions::messages::SetInlineBotResults).
///
/// Contained in [`messages.botResults`](types::messages::BotResults).
///
/// Since layer 155 or earlier.
///
/// ```text
/// inlineBotWebView#b57295d5 text:string url:string = InlineBotWebView;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inlineBotWebView)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InlineBotWebView {
    /// The label of the button.
    pub text: String,
    /// The address of the app, to pass to [`messages.requestSimpleWebView`](functions::messages::RequestSimpleWebView).
    pub url: String,
}

impl InlineBotWebView {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            url: url.into(),
        }
    }
}

impl wire::Wire for InlineBotWebView {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inlineBotWebView",
        id: 0xb57295d5,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.text);
        w.string(&self.url);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            text: cursor.string(),
            url: cursor.string(),
        }
    }
}

/// The new message replies to another one, or to a quotation from it.
///
/// A constructor of [`InputReplyTo`](enums::InputReplyTo).
///
/// Since layer 160 or earlier; `reply_to_peer_id`, `quote_text`, `quote_entities` since 166; `quote_offset` since
/// 167; `monoforum_peer_id` since 204; `todo_item_id` since 208; `poll_option` since 224.
///
/// ```text
/// inputReplyToMessage#3bd4b7c2 flags:# reply_to_msg_id:int top_msg_id:flags.0?int
///     reply_to_peer_id:flags.1?InputPeer quote_text:flags.2?string
///     quote_entities:flags.3?Vector<MessageEntity> quote_offset:flags.4?int
///     monoforum_peer_id:flags.5?InputPeer todo_item_id:flags.6?int
///     poll_option:flags.7?bytes = InputReplyTo;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputReplyToMessage)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputReplyToMessage {
    /// The identifier of the message.
    pub reply_to_msg_id: i32,
    /// The topic or thread that the reply belongs to.
    pub top_msg_id: Option<i32>,
    /// The chat that the message is in, if it is another one.
    pub reply_to_peer_id: Option<enums::InputPeer>,
    /// The part of the message to quote.
    pub quote_text: Option<String>,
    /// The formatting of the quote.
    pub quote_entities: Option<Vec<enums::MessageEntity>>,
    /// Where the quote starts in the message, in UTF-16 code units.
    pub quote_offset: Option<i32>,
    /// The conversation, in the direct messages of a channel.
    pub monoforum_peer_id: Option<enums::InputPeer>,
    /// The item of a checklist to reply to.
    pub todo_item_id: Option<i32>,
    /// The option of a poll to reply to.
    pub poll_option: Option<Vec<u8>>,
}

impl InputReplyToMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(reply_to_msg_id: i32) -> Self {
        Self {
            reply_to_msg_id,
            top_msg_id: None,
            reply_to_peer_id: None,
            quote_text: None,
            quote_entities: None,
            quote_offset: None,
            monoforum_peer_id: None,
            todo_item_id: None,
            poll_option: None,
        }
    }
}

impl wire::Wire for InputReplyToMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputReplyToMessage",
        id: 0x3bd4b7c2,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i32(self.reply_to_msg_id);
        flags.set(0, w.write_optional(&self.top_msg_id));
        flags.set(1, w.write_optional(&self.reply_to_peer_id));
        flags.set(2, w.write_optional(&self.quote_text));
        flags.set(3, w.write_optional(&self.quote_entities));
        flags.set(4, w.write_optional(&self.quote_offset));
        flags.set(5, w.write_optional(&self.monoforum_peer_id));
        flags.set(6, w.write_optional(&self.todo_item_id));
        flags.set(7, w.write_optional(&self.poll_option));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, reply_to_msg_id) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            reply_to_msg_id,
            top_msg_id: cursor.read_optional(flags.has(0)),
            reply_to_peer_id: cursor.read_optional(flags.has(1)),
            quote_text: cursor.read_optional(flags.has(2)),
            quote_entities: cursor.read_optional(flags.has(3)),
            quote_offset: cursor.read_optional(flags.has(4)),
            monoforum_peer_id: cursor.read_optional(flags.has(5)),
            todo_item_id: cursor.read_optional(flags.has(6)),
            poll_option: cursor.read_optional(flags.has(7)),
        }
    }
}

/// The new message replies to a story.
///
/// A constructor of [`InputReplyTo`](enums::InputReplyTo).
///
/// Since layer 160 or earlier; `peer` since 174; `user_id` until 173.
///
/// ```text
/// inputReplyToStory#5881323a peer:InputPeer story_id:int = InputReplyTo;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputReplyToStory)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputReplyToStory {
    /// Who posted the story.
    pub peer: enums::InputPeer,
    /// The identifier of the story.
    pub story_id: i32,
}

impl InputReplyToStory {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, story_id: i32) -> Self {
        Self {
            peer: peer.into(),
            story_id,
        }
    }
}

impl wire::Wire for InputReplyToStory {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputReplyToStory",
        id: 0x5881323a,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.story_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            story_id: cursor.i32(),
        }
    }
}

/// A conversation in the direct messages of a channel to write to.
///
/// A constructor of [`InputReplyTo`](enums::InputReplyTo).
///
/// Since layer 204.
///
/// ```text
/// inputReplyToMonoForum#69d66c45 monoforum_peer_id:InputPeer = InputReplyTo;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputReplyToMonoForum)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputReplyToMonoForum {
    /// The conversation.
    pub monoforum_peer_id: enums::InputPeer,
}

impl InputReplyToMonoForum {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(monoforum_peer_id: impl Into<enums::InputPeer>) -> Self {
        Self {
            monoforum_peer_id: monoforum_peer_id.into(),
        }
    }
}

impl wire::Wire for InputReplyToMonoForum {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputReplyToMonoForum",
        id: 0x69d66c45,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.monoforum_peer_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            monoforum_peer_id: cursor.read(),
        }
    }
}

/// The new message replies to an ephemeral message.
///
/// A constructor of [`InputReplyTo`](enums::InputReplyTo).
///
/// Since layer 228 or earlier.
///
/// ```text
/// inputReplyToEphemeralMessage#4119b95e id:int = InputReplyTo;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputReplyToEphemeralMessage)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputReplyToEphemeralMessage {
    /// The identifier of the message.
    pub id: i32,
}

impl InputReplyToEphemeralMessage {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i32) -> Self {
        Self { id }
    }
}

impl wire::Wire for InputReplyToEphemeralMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputReplyToEphemeralMessage",
        id: 0x4119b95e,
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

/// A photo, to learn which sticker sets were used on it.
///
/// A constructor of [`InputStickeredMedia`](enums::InputStickeredMedia).
///
/// Since layer 62 or earlier.
///
/// ```text
/// inputStickeredMediaPhoto#4a992157 id:InputPhoto = InputStickeredMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputStickeredMediaPhoto)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputStickeredMediaPhoto {
    /// The photo with the stickers.
    pub id: enums::InputPhoto,
}

impl InputStickeredMediaPhoto {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(id: impl Into<enums::InputPhoto>) -> Self {
        Self { id: id.into() }
    }
}

impl wire::Wire for InputStickeredMediaPhoto {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputStickeredMediaPhoto",
        id: 0x4a992157,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { id: cursor.read() }
    }
}

/// A file such as a video, to learn which sticker sets were used on it.
///
/// A constructor of [`InputStickeredMedia`](enums::InputStickeredMedia).
///
/// Since layer 62 or earlier.
///
/// ```text
/// inputStickeredMediaDocument#438865b id:InputDocument = InputStickeredMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputStickeredMediaDocument)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputStickeredMediaDocument {
    /// The file with the stickers.
    pub id: enums::InputDocument,
}

impl InputStickeredMediaDocument {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(id: impl Into<enums::InputDocument>) -> Self {
        Self { id: id.into() }
    }
}

impl wire::Wire for InputStickeredMediaDocument {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputStickeredMediaDocument",
        id: 0x0438865b,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { id: cursor.read() }
    }
}

/// A press opens a link.
///
/// A constructor of [`InlineButtonType`](enums::InlineButtonType).
///
/// Since layer 229.
///
/// ```text
/// inlineButtonTypeUrl#eca4f8d4 url:string = InlineButtonType;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inlineButtonTypeUrl)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InlineButtonTypeUrl {
    /// The address to open.
    pub url: String,
}

impl InlineButtonTypeUrl {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

impl wire::Wire for InlineButtonTypeUrl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inlineButtonTypeUrl",
        id: 0xeca4f8d4,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.url);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { url: cursor.string() }
    }
}

/// A press opens a site and offers to log the user in there, by
/// [`messages.requestUrlAuth`](functions::messages::RequestUrlAuth).
///
/// A constructor of [`InlineButtonType`](enums::InlineButtonType).
///
/// Since layer 229.
///
/// ```text
/// inlineButtonTypeUrlAuth#bfd02da2 flags:# fwd_text:flags.0?string url:string
///     button_id:int = InlineButtonType;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inlineButtonTypeUrlAuth)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InlineButtonTypeUrlAuth {
    /// The label of the button in forwarded messages.
    pub fwd_text: Option<String>,
    /// The address to open. If the user declines the login, it is opened without data of the user.
    pub url: String,
    /// The number of the button, to pass to [`messages.requestUrlAuth`](functions::messages::RequestUrlAuth).
    pub button_id: i32,
}

impl InlineButtonTypeUrlAuth {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(url: impl Into<String>, button_id: i32) -> Self {
        Self {
            fwd_text: None,
            url: url.into(),
            button_id,
        }
    }
}

impl wire::Wire for InlineButtonTypeUrlAuth {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inlineButtonTypeUrlAuth",
        id: 0xbfd02da2,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.fwd_text));
        w.string(&self.url);
        w.i32(self.button_id);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            fwd_text: cursor.read_optional(flags.has(0)),
            url: cursor.string(),
            button_id: cursor.i32(),
        }
    }
}

/// A press opens a site and offers to log the user in there. A bot sends this form; users receive
/// [`inlineButtonTypeUrlAuth`](types::InlineButtonTypeUrlAuth).
///
/// A constructor of [`InlineButtonType`](enums::InlineButtonType).
///
/// Since layer 229.
///
/// ```text
/// inputInlineButtonTypeUrlAuth#9961bcb4 flags:# request_write_access:flags.0?true
///     fwd_text:flags.1?string url:string bot:flags.2?InputUser = InlineButtonType;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputInlineButtonTypeUrlAuth)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputInlineButtonTypeUrlAuth {
    /// If set, the user is also asked to let the bot send messages.
    pub request_write_access: bool,
    /// The label that the button gets in forwarded messages.
    pub fwd_text: Option<String>,
    /// The address to open; the domain must be the one that was linked with the bot.
    pub url: String,
    /// The bot that the site knows the user by; the sender if absent.
    pub bot: Option<enums::InputUser>,
}

impl InputInlineButtonTypeUrlAuth {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            request_write_access: false,
            fwd_text: None,
            url: url.into(),
            bot: None,
        }
    }
}

impl wire::Wire for InputInlineButtonTypeUrlAuth {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputInlineButtonTypeUrlAuth",
        id: 0x9961bcb4,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(wire::Flags::default().with(0, self.request_write_access));
        flags.set(1, w.write_optional(&self.fwd_text));
        w.string(&self.url);
        flags.set(2, w.write_optional(&self.bot));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            request_write_access: flags.has(0),
            fwd_text: cursor.read_optional(flags.has(1)),
            url: cursor.string(),
            bot: cursor.read_optional(flags.has(2)),
        }
    }
}

/// A press opens a mini app, by [`messages.requestWebView`](functions::messages::RequestWebView). The app can send
/// a message in the name of the user.
///
/// A constructor of [`InlineButtonType`](enums::InlineButtonType).
///
/// Since layer 229.
///
/// ```text
/// inlineButtonTypeWebView#3bcab5b4 url:string = InlineButtonType;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inlineButtonTypeWebView)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InlineButtonTypeWebView {
    /// The address of the mini app.
    pub url: String,
}

impl InlineButtonTypeWebView {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

impl wire::Wire for InlineButtonTypeWebView {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inlineButtonTypeWebView",
        id: 0x3bcab5b4,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.url);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { url: cursor.string() }
    }
}

/// A press sends data to the bot, by [`messages.getBotCallbackAnswer`](functions::messages::GetBotCallbackAnswer),
/// and shows its answer.
///
/// A constructor of [`InlineButtonType`](enums::InlineButtonType).
///
/// Since layer 229.
///
/// ```text
/// inlineButtonTypeCallback#2955bc38 flags:# requires_password:flags.0?true
///     data:bytes = InlineButtonType;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inlineButtonTypeCallback)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InlineButtonTypeCallback {
    /// If set, the user has to enter the password of the account, which goes along as a proof.
    pub requires_password: bool,
    /// The data to send, from 1 to 64 bytes.
    pub data: Vec<u8>,
}

impl InlineButtonTypeCallback {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(data: impl Into<Vec<u8>>) -> Self {
        Self {
            requires_password: false,
            data: data.into(),
        }
    }
}

impl wire::Wire for InlineButtonTypeCallback {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inlineButtonTypeCallback",
        id: 0x2955bc38,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.requires_password);
        w.flags(flags);
        w.bytes(&self.data);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            requires_password: flags.has(0),
            data: cursor.bytes(),
        }
    }
}

/// A press begins an inline query to the bot in the input field.
///
/// A constructor of [`InlineButtonType`](enums::InlineButtonType).
///
/// Since layer 229.
///
/// ```text
/// inlineButtonTypeSwitchInline#93773ff5 flags:# same_peer:flags.0?true
///     query:string peer_types:flags.1?Vector<InlineQueryPeerType> =
///     InlineButtonType;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inlineButtonTypeSwitchInline)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InlineButtonTypeSwitchInline {
    /// If set, the query begins in the current chat; otherwise the user chooses a chat first.
    pub same_peer: bool,
    /// The text of the query; may be empty.
    pub query: String,
    /// The kinds of chats that the user may choose from; all if absent.
    pub peer_types: Option<Vec<enums::InlineQueryPeerType>>,
}

impl InlineButtonTypeSwitchInline {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            same_peer: false,
            query: query.into(),
            peer_types: None,
        }
    }
}

impl wire::Wire for InlineButtonTypeSwitchInline {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inlineButtonTypeSwitchInline",
        id: 0x93773ff5,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.same_peer));
        w.string(&self.query);
        flags.set(1, w.write_optional(&self.peer_types));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            same_peer: flags.has(0),
            query: cursor.string(),
            peer_types: cursor.read_optional(flags.has(1)),
        }
    }
}

/// A press opens the profile of a user.
///
/// A constructor of [`InlineButtonType`](enums::InlineButtonType).
///
/// Since layer 229.
///
/// ```text
/// inlineButtonTypeUserProfile#3fa33fcf user_id:long = InlineButtonType;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inlineButtonTypeUserProfile)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InlineButtonTypeUserProfile {
    /// The identifier of the user.
    pub user_id: i64,
}

impl InlineButtonTypeUserProfile {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(user_id: i64) -> Self {
        Self { user_id }
    }
}

impl wire::Wire for InlineButtonTypeUserProfile {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inlineButtonTypeUserProfile",
        id: 0x3fa33fcf,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.user_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { user_id: cursor.i64() }
    }
}

/// A press opens the profile of a user. A bot sends this form; users receive
/// [`inlineButtonTypeUserProfile`](types::InlineButtonTypeUserProfile).
///
/// A constructor of [`InlineButtonType`](enums::InlineButtonType).
///
/// Since layer 229.
///
/// ```text
/// inputInlineButtonTypeUserProfile#53f3ce5a user_id:InputUser = InlineButtonType;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputInlineButtonTypeUserProfile)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputInlineButtonTypeUserProfile {
    /// The user whose profile opens.
    pub user_id: enums::InputUser,
}

impl InputInlineButtonTypeUserProfile {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(user_id: impl Into<enums::InputUser>) -> Self {
        Self { user_id: user_id.into() }
    }
}

impl wire::Wire for InputInlineButtonTypeUserProfile {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputInlineButtonTypeUserProfile",
        id: 0x53f3ce5a,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.user_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { user_id: cursor.read() }
    }
}

/// A press copies a text to the clipboard.
///
/// A constructor of [`InlineButtonType`](enums::InlineButtonType).
///
/// Since layer 229.
///
/// ```text
/// inlineButtonTypeCopy#b41d3272 copy_text:string = InlineButtonType;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inlineButtonTypeCopy)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InlineButtonTypeCopy {
    /// The text to copy.
    pub copy_text: String,
}

impl InlineButtonTypeCopy {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(copy_text: impl Into<String>) -> Self {
        Self {
            copy_text: copy_text.into(),
        }
    }
}

impl wire::Wire for InlineButtonTypeCopy {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inlineButtonTypeCopy",
        id: 0xb41d3272,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.copy_text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { copy_text: cursor.string() }
    }
}

/// A map of a place, in a rich message that is to be sent. In messages that were sent it is
/// [`pageBlockMap`](types::PageBlockMap).
///
/// A constructor of [`PageBlock`](enums::PageBlock).
///
/// Since layer 228 or earlier.
///
/// ```text
/// inputPageBlockMap#574b617f geo:InputGeoPoint zoom:int w:int h:int
///     caption:PageCaption = PageBlock;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputPageBlockMap)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct InputPageBlockMap {
    /// The centre of the map.
    pub geo: enums::InputGeoPoint,
    /// How far the map is enlarged.
    pub zoom: i32,
    /// Width of the map, in pixels.
    pub w: i32,
    /// Height of the map, in pixels.
    pub h: i32,
    /// Caption of the map.
    pub caption: types::PageCaption,
}

impl InputPageBlockMap {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        geo: impl Into<enums::InputGeoPoint>,
        zoom: i32,
        w: i32,
        h: i32,
        caption: types::PageCaption,
    ) -> Self {
        Self {
            geo: geo.into(),
            zoom,
            w,
            h,
            caption,
        }
    }
}

impl wire::Wire for InputPageBlockMap {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputPageBlockMap",
        id: 0x574b617f,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.geo);
        w.fixed((self.zoom, self.w, self.h));
        w.write(&self.caption);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let geo = cursor.read();
        let (zoom, w, h) = cursor.fixed::<(i32, i32, i32)>();
        Self {
            geo,
            zoom,
            w,
            h,
            caption: cursor.read(),
        }
    }
}

/// Names a file on the web that is to be downloaded through Telegram.
///
/// A constructor of [`InputWebFileLocation`](enums::InputWebFileLocation).
///
/// Since layer 65 or earlier.
///
/// ```text
/// inputWebFileLocation#c239d686 url:string access_hash:long =
///     InputWebFileLocation;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputWebFileLocation)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputWebFileLocation {
    /// The url field of [`webDocument`](types::WebDocument).
    pub url: String,
    /// The `access_hash` field of [`webDocument`](types::WebDocument).
    pub access_hash: i64,
}

impl InputWebFileLocation {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(url: impl Into<String>, access_hash: i64) -> Self {
        Self {
            url: url.into(),
            access_hash,
        }
    }
}

impl wire::Wire for InputWebFileLocation {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputWebFileLocation",
        id: 0xc239d686,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.url);
        w.i64(self.access_hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            url: cursor.string(),
            access_hash: cursor.i64(),
        }
    }
}

/// Names a picture of a map, which Telegram draws.
///
/// A constructor of [`InputWebFileLocation`](enums::InputWebFileLocation).
///
/// Since layer 82.
///
/// ```text
/// inputWebFileGeoPointLocation#9f2221c9 geo_point:InputGeoPoint access_hash:long
///     w:int h:int zoom:int scale:int = InputWebFileLocation;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputWebFileGeoPointLocation)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct InputWebFileGeoPointLocation {
    /// The centre of the map.
    pub geo_point: enums::InputGeoPoint,
    /// The `access_hash` field of the [`geoPoint`](types::GeoPoint) with the place.
    pub access_hash: i64,
    /// Width of the map before scaling, 16 to 1024 pixels.
    pub w: i32,
    /// Height of the map before scaling, 16 to 1024 pixels.
    pub h: i32,
    /// How far the map is enlarged, 13 to 20.
    pub zoom: i32,
    /// By what the size in pixels is multiplied, 1 to 3.
    pub scale: i32,
}

impl InputWebFileGeoPointLocation {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        geo_point: impl Into<enums::InputGeoPoint>,
        access_hash: i64,
        w: i32,
        h: i32,
        zoom: i32,
        scale: i32,
    ) -> Self {
        Self {
            geo_point: geo_point.into(),
            access_hash,
            w,
            h,
            zoom,
            scale,
        }
    }
}

impl wire::Wire for InputWebFileGeoPointLocation {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputWebFileGeoPointLocation",
        id: 0x9f2221c9,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.geo_point);
        w.fixed((self.access_hash, self.w, self.h, self.zoom, self.scale));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let geo_point = cursor.read();
        let (access_hash, w, h, zoom, scale) = cursor
            .fixed::<(i64, i32, i32, i32, i32)>();
        Self {
            geo_point,
            access_hash,
            w,
            h,
            zoom,
            scale,
        }
    }
}

/// Names the cover of the album that a piece of music is from. Give document, or title and performer.
///
/// A constructor of [`InputWebFileLocation`](enums::InputWebFileLocation).
///
/// Since layer 144.
///
/// ```text
/// inputWebFileAudioAlbumThumbLocation#f46fe924 flags:# small:flags.2?true
///     document:flags.0?InputDocument title:flags.1?string performer:flags.1?string
///     = InputWebFileLocation;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputWebFileAudioAlbumThumbLocation)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputWebFileAudioAlbumThumbLocation {
    /// If set, the cover is 100 pixels wide and high; otherwise 600.
    pub small: bool,
    /// The audio file; not for files from secret chats.
    pub document: Option<enums::InputDocument>,
    /// Title of the piece, for a file from a secret chat.
    ///
    /// On the wire together with `performer`, or not at all.
    pub title: Option<String>,
    /// Performer of the piece, for a file from a secret chat.
    ///
    /// On the wire together with `title`, or not at all.
    pub performer: Option<String>,
}

impl InputWebFileAudioAlbumThumbLocation {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            small: false,
            document: None,
            title: None,
            performer: None,
        }
    }
}

impl wire::Wire for InputWebFileAudioAlbumThumbLocation {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputWebFileAudioAlbumThumbLocation",
        id: 0xf46fe924,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(1, self.title.is_some() || self.performer.is_some())
                    .with(2, self.small),
            );
        flags.set(0, w.write_optional(&self.document));
        w.write_shared_or_zero(flags.has(1), &self.title);
        w.write_shared_or_zero(flags.has(1), &self.performer);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            small: flags.has(2),
            document: cursor.read_optional(flags.has(0)),
            title: cursor.read_optional(flags.has(1)),
            performer: cursor.read_optional(flags.has(1)),
        }
    }
}

/// Pays with a card that the user saved earlier. It takes a temporary password from
/// [`account.getTmpPassword`](functions::account::GetTmpPassword).
///
/// A constructor of [`InputPaymentCredentials`](enums::InputPaymentCredentials).
///
/// Since layer 65 or earlier.
///
/// ```text
/// inputPaymentCredentialsSaved#c10eb2cf id:string tmp_password:bytes =
///     InputPaymentCredentials;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputPaymentCredentialsSaved)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputPaymentCredentialsSaved {
    /// The id field of [`paymentSavedCredentialsCard`](types::PaymentSavedCredentialsCard).
    pub id: String,
    /// The temporary password, which shows that the user knows the password of the account.
    pub tmp_password: Vec<u8>,
}

impl InputPaymentCredentialsSaved {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(id: impl Into<String>, tmp_password: impl Into<Vec<u8>>) -> Self {
        Self {
            id: id.into(),
            tmp_password: tmp_password.into(),
        }
    }
}

impl wire::Wire for InputPaymentCredentialsSaved {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputPaymentCredentialsSaved",
        id: 0xc10eb2cf,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.id);
        w.bytes(&self.tmp_password);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            id: cursor.string(),
            tmp_password: cursor.bytes(),
        }
    }
}

/// Pays with card details that the user has entered now.
///
/// A constructor of [`InputPaymentCredentials`](enums::InputPaymentCredentials).
///
/// Since layer 65 or earlier.
///
/// ```text
/// inputPaymentCredentials#3417d728 flags:# save:flags.0?true data:DataJSON =
///     InputPaymentCredentials;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputPaymentCredentials)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputPaymentCredentials {
    /// If set, the details are kept for further payments; this takes a password on the account.
    pub save: bool,
    /// What the payment provider returned for the card, as JSON.
    pub data: types::DataJson,
}

impl InputPaymentCredentials {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(data: types::DataJson) -> Self {
        Self { save: false, data }
    }
}

impl wire::Wire for InputPaymentCredentials {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputPaymentCredentials",
        id: 0x3417d728,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.save);
        w.flags(flags);
        w.write(&self.data);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            save: flags.has(0),
            data: cursor.read(),
        }
    }
}

/// Pays by the token that Apple Pay gave for the payment.
///
/// A constructor of [`InputPaymentCredentials`](enums::InputPaymentCredentials).
///
/// Since layer 73.
///
/// ```text
/// inputPaymentCredentialsApplePay#aa1c39f payment_data:DataJSON =
///     InputPaymentCredentials;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputPaymentCredentialsApplePay)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputPaymentCredentialsApplePay {
    /// What Apple Pay returned for the payment, as JSON.
    pub payment_data: types::DataJson,
}

impl InputPaymentCredentialsApplePay {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(payment_data: types::DataJson) -> Self {
        Self { payment_data }
    }
}

impl wire::Wire for InputPaymentCredentialsApplePay {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputPaymentCredentialsApplePay",
        id: 0x0aa1c39f,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.payment_data);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            payment_data: cursor.read(),
        }
    }
}

/// Pays by the token that Google Pay gave for the payment.
///
/// A constructor of [`InputPaymentCredentials`](enums::InputPaymentCredentials).
///
/// Since layer 129 or earlier.
///
/// ```text
/// inputPaymentCredentialsGooglePay#8ac32801 payment_token:DataJSON =
///     InputPaymentCredentials;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputPaymentCredentialsGooglePay)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputPaymentCredentialsGooglePay {
    /// What Google Pay returned for the payment, as JSON.
    pub payment_token: types::DataJson,
}

impl InputPaymentCredentialsGooglePay {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(payment_token: types::DataJson) -> Self {
        Self { payment_token }
    }
}

impl wire::Wire for InputPaymentCredentialsGooglePay {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputPaymentCredentialsGooglePay",
        id: 0x8ac32801,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.payment_token);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            payment_token: cursor.read(),
        }
    }
}

/// A sticker to be put into a set, for [`stickers.createStickerSet`](functions::stickers::CreateStickerSet) and
/// [`stickers.addStickerToSet`](functions::stickers::AddStickerToSet).
///
/// Accepted by [`stickers.createStickerSet`](functions::stickers::CreateStickerSet),
/// [`stickers.addStickerToSet`](functions::stickers::AddStickerToSet),
/// [`stickers.replaceSticker`](functions::stickers::ReplaceSticker).
///
/// Since layer 68 or earlier; `keywords` since 153.
///
/// ```text
/// inputStickerSetItem#32da9e9c flags:# document:InputDocument emoji:string
///     mask_coords:flags.0?MaskCoords keywords:flags.1?string =
///     InputStickerSetItem;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputStickerSetItem)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct InputStickerSetItem {
    /// The file of the sticker, which Telegram has to have already.
    pub document: enums::InputDocument,
    /// One or more emoji that the sticker stands for.
    pub emoji: String,
    /// Where a mask sits on a face; for masks only.
    pub mask_coords: Option<types::MaskCoords>,
    /// Words by which the sticker is found, separated by commas; not for masks.
    pub keywords: Option<String>,
}

impl InputStickerSetItem {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        document: impl Into<enums::InputDocument>,
        emoji: impl Into<String>,
    ) -> Self {
        Self {
            document: document.into(),
            emoji: emoji.into(),
            mask_coords: None,
            keywords: None,
        }
    }
}

impl wire::Wire for InputStickerSetItem {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputStickerSetItem",
        id: 0x32da9e9c,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.document);
        w.string(&self.emoji);
        flags.set(0, w.write_optional(&self.mask_coords));
        flags.set(1, w.write_optional(&self.keywords));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            document: cursor.read(),
            emoji: cursor.string(),
            mask_coords: cursor.read_optional(flags.has(0)),
            keywords: cursor.read_optional(flags.has(1)),
        }
    }
}

/// Names a phone call as a parameter of a call.
///
/// Accepted by [`phone.acceptCall`](functions::phone::AcceptCall),
/// [`phone.confirmCall`](functions::phone::ConfirmCall), [`phone.receivedCall`](functions::phone::ReceivedCall),
/// [`phone.discardCall`](functions::phone::DiscardCall), [`phone.setCallRating`](functions::phone::SetCallRating),
/// [`phone.saveCallDebug`](functions::phone::SaveCallDebug),
/// [`phone.sendSignalingData`](functions::phone::SendSignalingData),
/// [`phone.saveCallLog`](functions::phone::SaveCallLog).
///
/// Since layer 62 or earlier.
///
/// ```text
/// inputPhoneCall#1e36fded id:long access_hash:long = InputPhoneCall;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputPhoneCall)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputPhoneCall {
    /// The id field of the phone call.
    pub id: i64,
    /// The `access_hash` field of the phone call.
    pub access_hash: i64,
}

impl InputPhoneCall {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i64, access_hash: i64) -> Self {
        Self { id, access_hash }
    }
}

impl wire::Wire for InputPhoneCall {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputPhoneCall",
        id: 0x1e36fded,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.id, self.access_hash));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, access_hash) = cursor.fixed::<(i64, i64)>();
        Self { id, access_hash }
    }
}

/// One item of an album to send.
///
/// Accepted by [`messages.sendMultiMedia`](functions::messages::SendMultiMedia).
///
/// Since layer 73; `message`, `entities` since 75 or earlier.
///
/// ```text
/// inputSingleMedia#1cc6e91f flags:# media:InputMedia random_id:long message:string
///     entities:flags.0?Vector<MessageEntity> = InputSingleMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputSingleMedia)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct InputSingleMedia {
    /// The media; it must be on the server already.
    pub media: enums::InputMedia,
    /// A random number that the client makes for each message. Telegram refuses a second message with the same number,
    /// so that a repeated request does not send twice.
    pub random_id: i64,
    /// The caption; may be empty.
    pub message: String,
    /// The formatting of the text; if left out, there is none.
    pub entities: Option<Vec<enums::MessageEntity>>,
}

impl InputSingleMedia {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        media: impl Into<enums::InputMedia>,
        random_id: i64,
        message: impl Into<String>,
    ) -> Self {
        Self {
            media: media.into(),
            random_id,
            message: message.into(),
            entities: None,
        }
    }
}

impl wire::Wire for InputSingleMedia {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputSingleMedia",
        id: 0x1cc6e91f,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.media);
        w.i64(self.random_id);
        w.string(&self.message);
        flags.set(0, w.write_optional(&self.entities));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            media: cursor.read(),
            random_id: cursor.i64(),
            message: cursor.string(),
            entities: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A message by its identifier.
///
/// A constructor of [`InputMessage`](enums::InputMessage).
///
/// Since layer 75 or earlier.
///
/// ```text
/// inputMessageID#a676a322 id:int = InputMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputMessageID)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputMessageId {
    /// The identifier of the message.
    pub id: i32,
}

impl InputMessageId {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i32) -> Self {
        Self { id }
    }
}

impl wire::Wire for InputMessageId {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputMessageID",
        id: 0xa676a322,
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

/// The message that another one replies to.
///
/// A constructor of [`InputMessage`](enums::InputMessage).
///
/// Since layer 75 or earlier.
///
/// ```text
/// inputMessageReplyTo#bad88395 id:int = InputMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputMessageReplyTo)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputMessageReplyTo {
    /// The identifier of the message that replies.
    pub id: i32,
}

impl InputMessageReplyTo {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i32) -> Self {
        Self { id }
    }
}

impl wire::Wire for InputMessageReplyTo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputMessageReplyTo",
        id: 0xbad88395,
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

/// The message whose button a user pressed.
///
/// A constructor of [`InputMessage`](enums::InputMessage).
///
/// Since layer 121.
///
/// ```text
/// inputMessageCallbackQuery#acfa1a7e id:int query_id:long = InputMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputMessageCallbackQuery)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputMessageCallbackQuery {
    /// The identifier of the message.
    pub id: i32,
    /// The identifier of the query that the press made.
    pub query_id: i64,
}

impl InputMessageCallbackQuery {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i32, query_id: i64) -> Self {
        Self { id, query_id }
    }
}

impl wire::Wire for InputMessageCallbackQuery {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputMessageCallbackQuery",
        id: 0xacfa1a7e,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.id, self.query_id));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, query_id) = cursor.fixed::<(i32, i64)>();
        Self { id, query_id }
    }
}

/// The chat with a user, a group or a channel.
///
/// A constructor of [`InputDialogPeer`](enums::InputDialogPeer).
///
/// Since layer 81 or earlier.
///
/// ```text
/// inputDialogPeer#fcaafeb7 peer:InputPeer = InputDialogPeer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputDialogPeer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputDialogPeer {
    /// The chat.
    pub peer: enums::InputPeer,
}

impl InputDialogPeer {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self { peer: peer.into() }
    }
}

impl wire::Wire for InputDialogPeer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputDialogPeer",
        id: 0xfcaafeb7,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { peer: cursor.read() }
    }
}

/// All chats of a folder of peers.
///
/// A constructor of [`InputDialogPeer`](enums::InputDialogPeer).
///
/// Since layer 100 or earlier.
///
/// ```text
/// inputDialogPeerFolder#64600527 folder_id:int = InputDialogPeer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputDialogPeerFolder)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputDialogPeerFolder {
    /// The identifier of the folder.
    pub folder_id: i32,
}

impl InputDialogPeerFolder {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(folder_id: i32) -> Self {
        Self { folder_id }
    }
}

impl wire::Wire for InputDialogPeerFolder {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputDialogPeerFolder",
        id: 0x64600527,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.folder_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { folder_id: cursor.i32() }
    }
}

/// A community, as one entry of the list of chats.
///
/// A constructor of [`InputDialogPeer`](enums::InputDialogPeer).
///
/// Since layer 228 or earlier.
///
/// ```text
/// inputDialogPeerCommunity#69ef72c4 community:InputChannel = InputDialogPeer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputDialogPeerCommunity)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputDialogPeerCommunity {
    /// The community.
    pub community: enums::InputChannel,
}

impl InputDialogPeerCommunity {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(community: impl Into<enums::InputChannel>) -> Self {
        Self {
            community: community.into(),
        }
    }
}

impl wire::Wire for InputDialogPeerCommunity {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputDialogPeerCommunity",
        id: 0x69ef72c4,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.community);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { community: cursor.read() }
    }
}

/// The MTProto proxy that a client uses.
///
/// Accepted by [`initConnection`](functions::InitConnection).
///
/// Since layer 81 or earlier.
///
/// ```text
/// inputClientProxy#75588b3f address:string port:int = InputClientProxy;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputClientProxy)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputClientProxy {
    /// The address of the proxy.
    pub address: String,
    /// The port of the proxy.
    pub port: i32,
}

impl InputClientProxy {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(address: impl Into<String>, port: i32) -> Self {
        Self {
            address: address.into(),
            port,
        }
    }
}

impl wire::Wire for InputClientProxy {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputClientProxy",
        id: 0x75588b3f,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.address);
        w.i32(self.port);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            address: cursor.string(),
            port: cursor.i32(),
        }
    }
}

/// A Telegram Passport file that was encrypted by the client and uploaded with
/// [`upload.saveFilePart`](functions::upload::SaveFilePart).
///
/// A constructor of [`InputSecureFile`](enums::InputSecureFile).
///
/// Since layer 81 or earlier.
///
/// ```text
/// inputSecureFileUploaded#3334b0f0 id:long parts:int md5_checksum:string
///     file_hash:bytes secret:bytes = InputSecureFile;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputSecureFileUploaded)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputSecureFileUploaded {
    /// The identifier that the client chose for the upload.
    pub id: i64,
    /// Number of parts that were uploaded.
    pub parts: i32,
    /// MD5 sum of the encrypted file in hexadecimal; Telegram checks it.
    pub md5_checksum: String,
    /// SHA-256 hash of the padded file before it was encrypted.
    pub file_hash: Vec<u8>,
    /// The secret of the file, encrypted with the user's own passport secret.
    pub secret: Vec<u8>,
}

impl InputSecureFileUploaded {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        id: i64,
        parts: i32,
        md5_checksum: impl Into<String>,
        file_hash: impl Into<Vec<u8>>,
        secret: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            id,
            parts,
            md5_checksum: md5_checksum.into(),
            file_hash: file_hash.into(),
            secret: secret.into(),
        }
    }
}

impl wire::Wire for InputSecureFileUploaded {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputSecureFileUploaded",
        id: 0x3334b0f0,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.id, self.parts));
        w.string(&self.md5_checksum);
        w.bytes(&self.file_hash);
        w.bytes(&self.secret);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, parts) = cursor.fixed::<(i64, i32)>();
        Self {
            id,
            parts,
            md5_checksum: cursor.string(),
            file_hash: cursor.bytes(),
            secret: cursor.bytes(),
        }
    }
}

/// A Telegram Passport file that Telegram has already.
///
/// A constructor of [`InputSecureFile`](enums::InputSecureFile).
///
/// Since layer 81 or earlier.
///
/// ```text
/// inputSecureFile#5367e5be id:long access_hash:long = InputSecureFile;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputSecureFile)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputSecureFile {
    /// The id field of [`secureFile`](types::SecureFile).
    pub id: i64,
    /// The `access_hash` field of [`secureFile`](types::SecureFile).
    pub access_hash: i64,
}

impl InputSecureFile {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i64, access_hash: i64) -> Self {
        Self { id, access_hash }
    }
}

impl wire::Wire for InputSecureFile {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputSecureFile",
        id: 0x5367e5be,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.id, self.access_hash));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, access_hash) = cursor.fixed::<(i64, i64)>();
        Self { id, access_hash }
    }
}

/// An element of Telegram Passport to save with [`account.saveSecureValue`](functions::account::SaveSecureValue).
/// Which fields it needs depends on the kind of element: data for text, files for scans, `plain_data` for a phone
/// number or email address.
///
/// Accepted by [`account.saveSecureValue`](functions::account::SaveSecureValue).
///
/// Since layer 81 or earlier; `translation` since 86 or earlier.
///
/// ```text
/// inputSecureValue#db21d0a7 flags:# type:SecureValueType data:flags.0?SecureData
///     front_side:flags.1?InputSecureFile reverse_side:flags.2?InputSecureFile
///     selfie:flags.3?InputSecureFile translation:flags.6?Vector<InputSecureFile>
///     files:flags.4?Vector<InputSecureFile> plain_data:flags.5?SecurePlainData =
///     InputSecureValue;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputSecureValue)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputSecureValue {
    /// The kind of element, such as a passport or a utility bill.
    pub r#type: enums::SecureValueType,
    /// The text of the element, such as names and dates, encrypted by the client.
    pub data: Option<types::SecureData>,
    /// The encrypted picture of the front of the document, for identity documents.
    pub front_side: Option<enums::InputSecureFile>,
    /// The encrypted picture of the back, for a driver's licence or identity card.
    pub reverse_side: Option<enums::InputSecureFile>,
    /// The encrypted picture of the user together with the document.
    pub selfie: Option<enums::InputSecureFile>,
    /// Encrypted pictures of a translation of the document.
    pub translation: Option<Vec<enums::InputSecureFile>>,
    /// Encrypted scans, for documents such as utility bills that have no front and back.
    pub files: Option<Vec<enums::InputSecureFile>>,
    /// The phone number or email address, for an element that is kept unencrypted.
    pub plain_data: Option<enums::SecurePlainData>,
}

impl InputSecureValue {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(r#type: impl Into<enums::SecureValueType>) -> Self {
        Self {
            r#type: r#type.into(),
            data: None,
            front_side: None,
            reverse_side: None,
            selfie: None,
            translation: None,
            files: None,
            plain_data: None,
        }
    }
}

impl wire::Wire for InputSecureValue {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputSecureValue",
        id: 0xdb21d0a7,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.r#type);
        flags.set(0, w.write_optional(&self.data));
        flags.set(1, w.write_optional(&self.front_side));
        flags.set(2, w.write_optional(&self.reverse_side));
        flags.set(3, w.write_optional(&self.selfie));
        flags.set(6, w.write_optional(&self.translation));
        flags.set(4, w.write_optional(&self.files));
        flags.set(5, w.write_optional(&self.plain_data));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            r#type: cursor.read(),
            data: cursor.read_optional(flags.has(0)),
            front_side: cursor.read_optional(flags.has(1)),
            reverse_side: cursor.read_optional(flags.has(2)),
            selfie: cursor.read_optional(flags.has(3)),
            translation: cursor.read_optional(flags.has(6)),
            files: cursor.read_optional(flags.has(4)),
            plain_data: cursor.read_optional(flags.has(5)),
        }
    }
}

/// Proof that the user knows the password, by the SRP protocol.
///
/// A constructor of [`InputCheckPasswordSrp`](enums::InputCheckPasswordSrp).
///
/// Since layer 86 or earlier.
///
/// ```text
/// inputCheckPasswordSRP#d27ff082 srp_id:long A:bytes M1:bytes =
///     InputCheckPasswordSRP;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputCheckPasswordSRP)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputCheckPasswordSrp {
    /// The `srp_id` from [`account.password`](types::account::Password).
    pub srp_id: i64,
    /// The public value A of the protocol, 256 bytes.
    pub a: Vec<u8>,
    /// The proof M1 of the protocol, a SHA-256 hash.
    pub m1: Vec<u8>,
}

impl InputCheckPasswordSrp {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(srp_id: i64, a: impl Into<Vec<u8>>, m1: impl Into<Vec<u8>>) -> Self {
        Self {
            srp_id,
            a: a.into(),
            m1: m1.into(),
        }
    }
}

impl wire::Wire for InputCheckPasswordSrp {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputCheckPasswordSRP",
        id: 0xd27ff082,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.srp_id);
        w.bytes(&self.a);
        w.bytes(&self.m1);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            srp_id: cursor.i64(),
            a: cursor.bytes(),
            m1: cursor.bytes(),
        }
    }
}

/// An event in the client that is reported to Telegram with [`help.saveAppLog`](functions::help::SaveAppLog), for
/// statistics about the app.
///
/// Accepted by [`help.saveAppLog`](functions::help::SaveAppLog).
///
/// Since layer 46 or earlier; `data:JSONValue` since 91 or earlier, `data:string` before.
///
/// ```text
/// inputAppEvent#1d1b1245 time:double type:string peer:long data:JSONValue =
///     InputAppEvent;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputAppEvent)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct InputAppEvent {
    /// When the event happened by the clock of the client, in Unix time with fractions of a second.
    pub time: f64,
    /// The name of the event.
    pub r#type: String,
    /// A number that tells events of one type apart, such as the identifier of what the event is about; may be 0.
    pub peer: i64,
    /// Details of the event.
    pub data: enums::JsonValue,
}

impl InputAppEvent {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        time: f64,
        r#type: impl Into<String>,
        peer: i64,
        data: impl Into<enums::JsonValue>,
    ) -> Self {
        Self {
            time,
            r#type: r#type.into(),
            peer,
            data: data.into(),
        }
    }
}

impl wire::Wire for InputAppEvent {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputAppEvent",
        id: 0x1d1b1245,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.f64(self.time);
        w.string(&self.r#type);
        w.i64(self.peer);
        w.write(&self.data);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            time: cursor.f64(),
            r#type: cursor.string(),
            peer: cursor.i64(),
            data: cursor.read(),
        }
    }
}

/// A wallpaper, named by its identifier and access hash.
///
/// A constructor of [`InputWallPaper`](enums::InputWallPaper).
///
/// Since layer 95 or earlier.
///
/// ```text
/// inputWallPaper#e630b979 id:long access_hash:long = InputWallPaper;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputWallPaper)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputWallPaper {
    /// The identifier of the wallpaper.
    pub id: i64,
    /// The access hash of the wallpaper, as this account received it.
    pub access_hash: i64,
}

impl InputWallPaper {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i64, access_hash: i64) -> Self {
        Self { id, access_hash }
    }
}

impl wire::Wire for InputWallPaper {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputWallPaper",
        id: 0xe630b979,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.id, self.access_hash));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, access_hash) = cursor.fixed::<(i64, i64)>();
        Self { id, access_hash }
    }
}

/// A wallpaper, named by the last part of its link.
///
/// A constructor of [`InputWallPaper`](enums::InputWallPaper).
///
/// Since layer 95 or earlier.
///
/// ```text
/// inputWallPaperSlug#72091c80 slug:string = InputWallPaper;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputWallPaperSlug)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputWallPaperSlug {
    /// The name of the wallpaper, as it stands in its link.
    pub slug: String,
}

impl InputWallPaperSlug {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(slug: impl Into<String>) -> Self {
        Self { slug: slug.into() }
    }
}

impl wire::Wire for InputWallPaperSlug {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputWallPaperSlug",
        id: 0x72091c80,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.slug);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { slug: cursor.string() }
    }
}

/// A wallpaper that has no file: a plain colour or a gradient, which its settings describe.
///
/// A constructor of [`InputWallPaper`](enums::InputWallPaper).
///
/// Since layer 109 or earlier; `id` since 129 or earlier.
///
/// ```text
/// inputWallPaperNoFile#967a462e id:long = InputWallPaper;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputWallPaperNoFile)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputWallPaperNoFile {
    /// The identifier of the wallpaper; 0 for a fill that is not saved at Telegram.
    pub id: i64,
}

impl InputWallPaperNoFile {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

impl wire::Wire for InputWallPaperNoFile {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputWallPaperNoFile",
        id: 0x967a462e,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { id: cursor.i64() }
    }
}

/// A chat and the peer folder to move it to, for [`folders.editPeerFolders`](functions::folders::EditPeerFolders).
///
/// Accepted by [`folders.editPeerFolders`](functions::folders::EditPeerFolders).
///
/// Since layer 100 or earlier.
///
/// ```text
/// inputFolderPeer#fbd2c296 peer:InputPeer folder_id:int = InputFolderPeer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputFolderPeer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputFolderPeer {
    /// The chat to move.
    pub peer: enums::InputPeer,
    /// The folder to move it to: 1 for the archive, 0 for the main list.
    pub folder_id: i32,
}

impl InputFolderPeer {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, folder_id: i32) -> Self {
        Self {
            peer: peer.into(),
            folder_id,
        }
    }
}

impl wire::Wire for InputFolderPeer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputFolderPeer",
        id: 0xfbd2c296,
        min_size: 12,
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

/// A cloud theme, named by its identifier and access hash.
///
/// A constructor of [`InputTheme`](enums::InputTheme).
///
/// Since layer 105.
///
/// ```text
/// inputTheme#3c5693e9 id:long access_hash:long = InputTheme;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputTheme)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputTheme {
    /// The identifier of the theme.
    pub id: i64,
    /// The access hash of the theme, as this account received it.
    pub access_hash: i64,
}

impl InputTheme {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i64, access_hash: i64) -> Self {
        Self { id, access_hash }
    }
}

impl wire::Wire for InputTheme {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputTheme",
        id: 0x3c5693e9,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.id, self.access_hash));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, access_hash) = cursor.fixed::<(i64, i64)>();
        Self { id, access_hash }
    }
}

/// A cloud theme, named by the last part of its link.
///
/// A constructor of [`InputTheme`](enums::InputTheme).
///
/// Since layer 105.
///
/// ```text
/// inputThemeSlug#f5890df1 slug:string = InputTheme;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputThemeSlug)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputThemeSlug {
    /// The name of the theme, as it stands in its link.
    pub slug: String,
}

impl InputThemeSlug {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(slug: impl Into<String>) -> Self {
        Self { slug: slug.into() }
    }
}

impl wire::Wire for InputThemeSlug {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputThemeSlug",
        id: 0xf5890df1,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.slug);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { slug: cursor.string() }
    }
}

/// The settings of a theme to create or change: the built-in theme below it, its colours and its wallpaper.
///
/// Accepted by [`account.createTheme`](functions::account::CreateTheme),
/// [`account.updateTheme`](functions::account::UpdateTheme).
///
/// Since layer 109 or earlier; `message_colors_animated`, `outbox_accent_color`, `message_colors` since 133 or
/// earlier; `message_top_color`, `message_bottom_color` until 131 or later.
///
/// ```text
/// inputThemeSettings#8fde504f flags:# message_colors_animated:flags.2?true
///     base_theme:BaseTheme accent_color:int outbox_accent_color:flags.3?int
///     message_colors:flags.0?Vector<int> wallpaper:flags.1?InputWallPaper
///     wallpaper_settings:flags.1?WallPaperSettings = InputThemeSettings;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputThemeSettings)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputThemeSettings {
    /// If set, the freeform gradient behind outgoing messages moves each time a message is sent.
    pub message_colors_animated: bool,
    /// The built-in theme that this one is derived from.
    pub base_theme: enums::BaseTheme,
    /// The main colour of controls, as ARGB.
    pub accent_color: i32,
    /// The main colour within outgoing messages, as ARGB; `accent_color` if absent.
    pub outbox_accent_color: Option<i32>,
    /// One to four colours of the background of outgoing messages, as RGB24: one colour, or the same one twice, fills
    /// it; two different ones make a gradient from top to bottom, three or four a freeform gradient.
    pub message_colors: Option<Vec<i32>>,
    /// The wallpaper; for a plain fill, [`inputWallPaperNoFile`](types::InputWallPaperNoFile) with id 0.
    ///
    /// On the wire together with `wallpaper_settings`, or not at all.
    pub wallpaper: Option<enums::InputWallPaper>,
    /// How the wallpaper is drawn.
    ///
    /// On the wire together with `wallpaper`, or not at all.
    pub wallpaper_settings: Option<types::WallPaperSettings>,
}

impl InputThemeSettings {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(base_theme: impl Into<enums::BaseTheme>, accent_color: i32) -> Self {
        Self {
            message_colors_animated: false,
            base_theme: base_theme.into(),
            accent_color,
            outbox_accent_color: None,
            message_colors: None,
            wallpaper: None,
            wallpaper_settings: None,
        }
    }
}

impl wire::Wire for InputThemeSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputThemeSettings",
        id: 0x8fde504f,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(
                        1,
                        self.wallpaper.is_some() && self.wallpaper_settings.is_some(),
                    )
                    .with(2, self.message_colors_animated),
            );
        w.write(&self.base_theme);
        w.i32(self.accent_color);
        flags.set(3, w.write_optional(&self.outbox_accent_color));
        flags.set(0, w.write_optional(&self.message_colors));
        w.write_shared(flags.has(1), &self.wallpaper);
        w.write_shared(flags.has(1), &self.wallpaper_settings);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            message_colors_animated: flags.has(2),
            base_theme: cursor.read(),
            accent_color: cursor.i32(),
            outbox_accent_color: cursor.read_optional(flags.has(3)),
            message_colors: cursor.read_optional(flags.has(0)),
            wallpaper: cursor.read_optional(flags.has(1)),
            wallpaper_settings: cursor.read_optional(flags.has(1)),
        }
    }
}

/// An invoice or paid media in a message.
///
/// A constructor of [`InputInvoice`](enums::InputInvoice).
///
/// Since layer 143.
///
/// ```text
/// inputInvoiceMessage#c5b56859 peer:InputPeer msg_id:int = InputInvoice;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputInvoiceMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputInvoiceMessage {
    /// The chat that the message is in.
    pub peer: enums::InputPeer,
    /// The identifier of the message.
    pub msg_id: i32,
}

impl InputInvoiceMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, msg_id: i32) -> Self {
        Self { peer: peer.into(), msg_id }
    }
}

impl wire::Wire for InputInvoiceMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputInvoiceMessage",
        id: 0xc5b56859,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.msg_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            msg_id: cursor.i32(),
        }
    }
}

/// An invoice, named by the last part of its link.
///
/// A constructor of [`InputInvoice`](enums::InputInvoice).
///
/// Since layer 143.
///
/// ```text
/// inputInvoiceSlug#c326caef slug:string = InputInvoice;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputInvoiceSlug)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputInvoiceSlug {
    /// The name of the invoice, from its link or from `premium_invoice_slug` of the client configuration.
    pub slug: String,
}

impl InputInvoiceSlug {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(slug: impl Into<String>) -> Self {
        Self { slug: slug.into() }
    }
}

impl wire::Wire for InputInvoiceSlug {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputInvoiceSlug",
        id: 0xc326caef,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.slug);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { slug: cursor.string() }
    }
}

/// Gift codes for Telegram Premium, for a giveaway in a channel or for users who are named.
///
/// A constructor of [`InputInvoice`](enums::InputInvoice).
///
/// Since layer 166.
///
/// ```text
/// inputInvoicePremiumGiftCode#98986c0d purpose:InputStorePaymentPurpose
///     option:PremiumGiftCodeOption = InputInvoice;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputInvoicePremiumGiftCode)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputInvoicePremiumGiftCode {
    /// A giveaway, as [`inputStorePaymentPremiumGiveaway`](types::InputStorePaymentPremiumGiveaway), or codes for given
    /// users, as [`inputStorePaymentPremiumGiftCode`](types::InputStorePaymentPremiumGiftCode).
    pub purpose: enums::InputStorePaymentPurpose,
    /// The number of codes and the price, one of those that
    /// [`payments.getPremiumGiftCodeOptions`](functions::payments::GetPremiumGiftCodeOptions) returns.
    pub option: types::PremiumGiftCodeOption,
}

impl InputInvoicePremiumGiftCode {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        purpose: impl Into<enums::InputStorePaymentPurpose>,
        option: types::PremiumGiftCodeOption,
    ) -> Self {
        Self {
            purpose: purpose.into(),
            option,
        }
    }
}

impl wire::Wire for InputInvoicePremiumGiftCode {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputInvoicePremiumGiftCode",
        id: 0x98986c0d,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.purpose);
        w.write(&self.option);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            purpose: cursor.read(),
            option: cursor.read(),
        }
    }
}

/// Telegram Stars: for the account itself, for another user, or for a giveaway.
///
/// A constructor of [`InputInvoice`](enums::InputInvoice).
///
/// Since layer 181; `purpose` since 185; `option` until 184.
///
/// ```text
/// inputInvoiceStars#65f00ce3 purpose:InputStorePaymentPurpose = InputInvoice;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputInvoiceStars)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputInvoiceStars {
    /// What the Telegram Stars are for: [`inputStorePaymentStarsTopup`](types::InputStorePaymentStarsTopup),
    /// [`inputStorePaymentStarsGift`](types::InputStorePaymentStarsGift) or
    /// [`inputStorePaymentStarsGiveaway`](types::InputStorePaymentStarsGiveaway).
    pub purpose: enums::InputStorePaymentPurpose,
}

impl InputInvoiceStars {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(purpose: impl Into<enums::InputStorePaymentPurpose>) -> Self {
        Self { purpose: purpose.into() }
    }
}

impl wire::Wire for InputInvoiceStars {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputInvoiceStars",
        id: 0x65f00ce3,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.purpose);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { purpose: cursor.read() }
    }
}

/// A subscription to a private channel, paid in Telegram Stars, by an invitation link that asks for one.
///
/// A constructor of [`InputInvoice`](enums::InputInvoice).
///
/// Since layer 186.
///
/// ```text
/// inputInvoiceChatInviteSubscription#34e793f1 hash:string = InputInvoice;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputInvoiceChatInviteSubscription)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputInvoiceChatInviteSubscription {
    /// The last part of the invitation link.
    pub hash: String,
}

impl InputInvoiceChatInviteSubscription {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(hash: impl Into<String>) -> Self {
        Self { hash: hash.into() }
    }
}

impl wire::Wire for InputInvoiceChatInviteSubscription {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputInvoiceChatInviteSubscription",
        id: 0x34e793f1,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.string() }
    }
}

/// A gift for a user or channel, paid in Telegram Stars.
///
/// A constructor of [`InputInvoice`](enums::InputInvoice).
///
/// Since layer 189; `peer` since 198; `user_id` until 197.
///
/// ```text
/// inputInvoiceStarGift#e8625e92 flags:# hide_name:flags.0?true
///     include_upgrade:flags.2?true peer:InputPeer gift_id:long
///     message:flags.1?TextWithEntities = InputInvoice;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputInvoiceStarGift)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputInvoiceStarGift {
    /// If set, only the receiver sees who sent the gift, even if it is shown on the profile.
    pub hide_name: bool,
    /// If set, the price includes the upgrade to a collectible gift, which the receiver can then do for free.
    pub include_upgrade: bool,
    /// Who receives the gift.
    pub peer: enums::InputPeer,
    /// The id of the [`starGift`](types::StarGift) to buy.
    pub gift_id: i64,
    /// A message to go with the gift, at most `stargifts_message_length_max` characters.
    pub message: Option<types::TextWithEntities>,
}

impl InputInvoiceStarGift {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, gift_id: i64) -> Self {
        Self {
            hide_name: false,
            include_upgrade: false,
            peer: peer.into(),
            gift_id,
            message: None,
        }
    }
}

impl wire::Wire for InputInvoiceStarGift {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputInvoiceStarGift",
        id: 0xe8625e92,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.hide_name)
                    .with(2, self.include_upgrade),
            );
        w.write(&self.peer);
        w.i64(self.gift_id);
        flags.set(1, w.write_optional(&self.message));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            hide_name: flags.has(0),
            include_upgrade: flags.has(2),
            peer: cursor.read(),
            gift_id: cursor.i64(),
            message: cursor.read_optional(flags.has(1)),
        }
    }
}

/// The upgrade of a received gift to a collectible one.
///
/// A constructor of [`InputInvoice`](enums::InputInvoice).
///
/// Since layer 196; `stargift` since 198; `msg_id` until 197.
///
/// ```text
/// inputInvoiceStarGiftUpgrade#4d818d5d flags:# keep_original_details:flags.0?true
///     stargift:InputSavedStarGift = InputInvoice;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputInvoiceStarGiftUpgrade)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputInvoiceStarGiftUpgrade {
    /// If set, the collectible keeps the sender, receiver and message of the gift.
    pub keep_original_details: bool,
    /// The gift to upgrade.
    pub stargift: enums::InputSavedStarGift,
}

impl InputInvoiceStarGiftUpgrade {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(stargift: impl Into<enums::InputSavedStarGift>) -> Self {
        Self {
            keep_original_details: false,
            stargift: stargift.into(),
        }
    }
}

impl wire::Wire for InputInvoiceStarGiftUpgrade {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputInvoiceStarGiftUpgrade",
        id: 0x4d818d5d,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.keep_original_details);
        w.flags(flags);
        w.write(&self.stargift);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            keep_original_details: flags.has(0),
            stargift: cursor.read(),
        }
    }
}

/// The transfer of a collectible gift to somebody else, where it is not free.
///
/// A constructor of [`InputInvoice`](enums::InputInvoice).
///
/// Since layer 196; `stargift` since 198; `msg_id` until 197; `to_id:InputPeer` since 198, `to_id:InputUser`
/// before.
///
/// ```text
/// inputInvoiceStarGiftTransfer#4a5f5bd9 stargift:InputSavedStarGift
///     to_id:InputPeer = InputInvoice;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputInvoiceStarGiftTransfer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputInvoiceStarGiftTransfer {
    /// The gift to hand over.
    pub stargift: enums::InputSavedStarGift,
    /// The new owner.
    pub to_id: enums::InputPeer,
}

impl InputInvoiceStarGiftTransfer {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        stargift: impl Into<enums::InputSavedStarGift>,
        to_id: impl Into<enums::InputPeer>,
    ) -> Self {
        Self {
            stargift: stargift.into(),
            to_id: to_id.into(),
        }
    }
}

impl wire::Wire for InputInvoiceStarGiftTransfer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputInvoiceStarGiftTransfer",
        id: 0x4a5f5bd9,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.stargift);
        w.write(&self.to_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            stargift: cursor.read(),
            to_id: cursor.read(),
        }
    }
}

/// Telegram Premium for another user, paid in Telegram Stars.
///
/// A constructor of [`InputInvoice`](enums::InputInvoice).
///
/// Since layer 200.
///
/// ```text
/// inputInvoicePremiumGiftStars#dabab2ef flags:# user_id:InputUser months:int
///     message:flags.0?TextWithEntities = InputInvoice;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputInvoicePremiumGiftStars)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputInvoicePremiumGiftStars {
    /// Who receives the subscription.
    pub user_id: enums::InputUser,
    /// How long it runs, in months; one of the options of
    /// [`payments.getPremiumGiftCodeOptions`](functions::payments::GetPremiumGiftCodeOptions) whose currency is XTR.
    pub months: i32,
    /// A message to go with the gift.
    pub message: Option<types::TextWithEntities>,
}

impl InputInvoicePremiumGiftStars {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(user_id: impl Into<enums::InputUser>, months: i32) -> Self {
        Self {
            user_id: user_id.into(),
            months,
            message: None,
        }
    }
}

impl wire::Wire for InputInvoicePremiumGiftStars {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputInvoicePremiumGiftStars",
        id: 0xdabab2ef,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.user_id);
        w.i32(self.months);
        flags.set(0, w.write_optional(&self.message));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            user_id: cursor.read(),
            months: cursor.i32(),
            message: cursor.read_optional(flags.has(0)),
        }
    }
}

/// Telegram Stars to be moved from a business account to the bot that manages it. The bot makes the call in the
/// name of the business account.
///
/// A constructor of [`InputInvoice`](enums::InputInvoice).
///
/// Since layer 202.
///
/// ```text
/// inputInvoiceBusinessBotTransferStars#f4997e42 bot:InputUser stars:long =
///     InputInvoice;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputInvoiceBusinessBotTransferStars)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputInvoiceBusinessBotTransferStars {
    /// The bot that receives them: always [`inputUserSelf`](enums::InputUser::InputUserSelf).
    pub bot: enums::InputUser,
    /// How many Telegram Stars to move.
    pub stars: i64,
}

impl InputInvoiceBusinessBotTransferStars {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(bot: impl Into<enums::InputUser>, stars: i64) -> Self {
        Self { bot: bot.into(), stars }
    }
}

impl wire::Wire for InputInvoiceBusinessBotTransferStars {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputInvoiceBusinessBotTransferStars",
        id: 0xf4997e42,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.bot);
        w.i64(self.stars);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            bot: cursor.read(),
            stars: cursor.i64(),
        }
    }
}

/// A collectible gift that its owner has put up for sale.
///
/// A constructor of [`InputInvoice`](enums::InputInvoice).
///
/// Since layer 203; `ton` since 211; `show_name`, `message` since 229.
///
/// ```text
/// inputInvoiceStarGiftResale#e9b0c658 flags:# ton:flags.0?true
///     show_name:flags.2?true slug:string to_id:InputPeer
///     message:flags.1?TextWithEntities = InputInvoice;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputInvoiceStarGiftResale)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputInvoiceStarGiftResale {
    /// If set, the account pays in Toncoin instead of Telegram Stars.
    pub ton: bool,
    /// If set, the name of the buyer is shown with the gift.
    pub show_name: bool,
    /// The slug of the gift, from [`starGiftUnique`](types::StarGiftUnique).
    pub slug: String,
    /// Who receives the gift: the account itself or somebody else.
    pub to_id: enums::InputPeer,
    /// A message to go with the gift, if it is for somebody else.
    pub message: Option<types::TextWithEntities>,
}

impl InputInvoiceStarGiftResale {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(slug: impl Into<String>, to_id: impl Into<enums::InputPeer>) -> Self {
        Self {
            ton: false,
            show_name: false,
            slug: slug.into(),
            to_id: to_id.into(),
            message: None,
        }
    }
}

impl wire::Wire for InputInvoiceStarGiftResale {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputInvoiceStarGiftResale",
        id: 0xe9b0c658,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(wire::Flags::default().with(0, self.ton).with(2, self.show_name));
        w.string(&self.slug);
        w.write(&self.to_id);
        flags.set(1, w.write_optional(&self.message));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            ton: flags.has(0),
            show_name: flags.has(2),
            slug: cursor.string(),
            to_id: cursor.read(),
            message: cursor.read_optional(flags.has(1)),
        }
    }
}

/// The upgrade of a gift that belongs to somebody else, so that its owner can do it for free.
///
/// A constructor of [`InputInvoice`](enums::InputInvoice).
///
/// Since layer 212.
///
/// ```text
/// inputInvoiceStarGiftPrepaidUpgrade#9a0b48b8 peer:InputPeer hash:string =
///     InputInvoice;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputInvoiceStarGiftPrepaidUpgrade)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputInvoiceStarGiftPrepaidUpgrade {
    /// The owner of the gift.
    pub peer: enums::InputPeer,
    /// The `prepaid_upgrade_hash` of [`messageActionStarGift`](types::MessageActionStarGift) or
    /// [`savedStarGift`](types::SavedStarGift).
    pub hash: String,
}

impl InputInvoiceStarGiftPrepaidUpgrade {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, hash: impl Into<String>) -> Self {
        Self {
            peer: peer.into(),
            hash: hash.into(),
        }
    }
}

impl wire::Wire for InputInvoiceStarGiftPrepaidUpgrade {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputInvoiceStarGiftPrepaidUpgrade",
        id: 0x9a0b48b8,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.string(&self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            hash: cursor.string(),
        }
    }
}

/// The payment without which no login code is sent, as
/// [`auth.sentCodePaymentRequired`](types::auth::SentCodePaymentRequired) asks for it.
///
/// A constructor of [`InputInvoice`](enums::InputInvoice).
///
/// Since layer 215.
///
/// ```text
/// inputInvoicePremiumAuthCode#3e77f614 purpose:InputStorePaymentPurpose =
///     InputInvoice;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputInvoicePremiumAuthCode)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputInvoicePremiumAuthCode {
    /// The login that is paid for, as [`inputStorePaymentAuthCode`](types::InputStorePaymentAuthCode).
    pub purpose: enums::InputStorePaymentPurpose,
}

impl InputInvoicePremiumAuthCode {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(purpose: impl Into<enums::InputStorePaymentPurpose>) -> Self {
        Self { purpose: purpose.into() }
    }
}

impl wire::Wire for InputInvoicePremiumAuthCode {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputInvoicePremiumAuthCode",
        id: 0x3e77f614,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.purpose);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { purpose: cursor.read() }
    }
}

/// The removal of sender, receiver and message from a collectible gift that kept them when it was upgraded.
///
/// A constructor of [`InputInvoice`](enums::InputInvoice).
///
/// Since layer 215.
///
/// ```text
/// inputInvoiceStarGiftDropOriginalDetails#923d8d1 stargift:InputSavedStarGift =
///     InputInvoice;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputInvoiceStarGiftDropOriginalDetails)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputInvoiceStarGiftDropOriginalDetails {
    /// The gift whose original details are removed.
    pub stargift: enums::InputSavedStarGift,
}

impl InputInvoiceStarGiftDropOriginalDetails {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(stargift: impl Into<enums::InputSavedStarGift>) -> Self {
        Self { stargift: stargift.into() }
    }
}

impl wire::Wire for InputInvoiceStarGiftDropOriginalDetails {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputInvoiceStarGiftDropOriginalDetails",
        id: 0x0923d8d1,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.stargift);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { stargift: cursor.read() }
    }
}

/// A bid in an auction of gifts, paid in Telegram Stars.
///
/// A constructor of [`InputInvoice`](enums::InputInvoice).
///
/// Since layer 218.
///
/// ```text
/// inputInvoiceStarGiftAuctionBid#1ecafa10 flags:# hide_name:flags.0?true
///     update_bid:flags.2?true peer:flags.3?InputPeer gift_id:long bid_amount:long
///     message:flags.1?TextWithEntities = InputInvoice;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputInvoiceStarGiftAuctionBid)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputInvoiceStarGiftAuctionBid {
    /// If set, only the receiver sees who sent the gift.
    pub hide_name: bool,
    /// If set, an earlier bid of the account is raised instead of a new one being made.
    pub update_bid: bool,
    /// Who receives the gift if the bid wins.
    pub peer: Option<enums::InputPeer>,
    /// The id of the [`starGift`](types::StarGift) that is auctioned.
    pub gift_id: i64,
    /// The bid, in Telegram Stars.
    pub bid_amount: i64,
    /// A message to go with the gift.
    pub message: Option<types::TextWithEntities>,
}

impl InputInvoiceStarGiftAuctionBid {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(gift_id: i64, bid_amount: i64) -> Self {
        Self {
            hide_name: false,
            update_bid: false,
            peer: None,
            gift_id,
            bid_amount,
            message: None,
        }
    }
}

impl wire::Wire for InputInvoiceStarGiftAuctionBid {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputInvoiceStarGiftAuctionBid",
        id: 0x1ecafa10,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default().with(0, self.hide_name).with(2, self.update_bid),
            );
        flags.set(3, w.write_optional(&self.peer));
        w.fixed((self.gift_id, self.bid_amount));
        flags.set(1, w.write_optional(&self.message));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let peer = cursor.read_optional(flags.has(3));
        let (gift_id, bid_amount) = cursor.fixed::<(i64, i64)>();
        Self {
            hide_name: flags.has(0),
            update_bid: flags.has(2),
            peer,
            gift_id,
            bid_amount,
            message: cursor.read_optional(flags.has(1)),
        }
    }
}

/// A Telegram Premium subscription for the account itself.
///
/// A constructor of [`InputStorePaymentPurpose`](enums::InputStorePaymentPurpose).
///
/// Since layer 144.
///
/// ```text
/// inputStorePaymentPremiumSubscription#a6751e66 flags:# restore:flags.0?true
///     upgrade:flags.1?true = InputStorePaymentPurpose;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputStorePaymentPremiumSubscription)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputStorePaymentPremiumSubscription {
    /// If set, an earlier purchase is restored; App Store only.
    pub restore: bool,
    /// If set, a monthly subscription becomes a yearly one; App Store only.
    pub upgrade: bool,
}

impl InputStorePaymentPremiumSubscription {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            restore: false,
            upgrade: false,
        }
    }
}

impl wire::Wire for InputStorePaymentPremiumSubscription {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputStorePaymentPremiumSubscription",
        id: 0xa6751e66,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.restore).with(1, self.upgrade);
        w.flags(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            restore: flags.has(0),
            upgrade: flags.has(1),
        }
    }
}

/// Telegram Premium as a gift to another user.
///
/// A constructor of [`InputStorePaymentPurpose`](enums::InputStorePaymentPurpose).
///
/// Since layer 144.
///
/// ```text
/// inputStorePaymentGiftPremium#616f7fe8 user_id:InputUser currency:string
///     amount:long = InputStorePaymentPurpose;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputStorePaymentGiftPremium)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputStorePaymentGiftPremium {
    /// Who receives the subscription.
    pub user_id: enums::InputUser,
    /// Currency of the price, as a three-letter ISO 4217 code.
    pub currency: String,
    /// The price, counted in the smallest unit of the currency, such as cents.
    pub amount: i64,
}

impl InputStorePaymentGiftPremium {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        user_id: impl Into<enums::InputUser>,
        currency: impl Into<String>,
        amount: i64,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            currency: currency.into(),
            amount,
        }
    }
}

impl wire::Wire for InputStorePaymentGiftPremium {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputStorePaymentGiftPremium",
        id: 0x616f7fe8,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.user_id);
        w.string(&self.currency);
        w.i64(self.amount);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            user_id: cursor.read(),
            currency: cursor.string(),
            amount: cursor.i64(),
        }
    }
}

/// Telegram Premium for users who are named, such as friends or subscribers of a channel.
///
/// A constructor of [`InputStorePaymentPurpose`](enums::InputStorePaymentPurpose).
///
/// Since layer 166; `message` since 190.
///
/// ```text
/// inputStorePaymentPremiumGiftCode#fb790393 flags:# users:Vector<InputUser>
///     boost_peer:flags.0?InputPeer currency:string amount:long
///     message:flags.1?TextWithEntities = InputStorePaymentPurpose;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputStorePaymentPremiumGiftCode)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputStorePaymentPremiumGiftCode {
    /// Who receives the subscriptions.
    pub users: Vec<enums::InputUser>,
    /// The channel or supergroup in whose name the gifts are sent, and which gains boosts by them. If absent, they come
    /// from the account.
    pub boost_peer: Option<enums::InputPeer>,
    /// Currency of the price, as a three-letter ISO 4217 code.
    pub currency: String,
    /// The price of all subscriptions together, in the smallest unit of the currency.
    pub amount: i64,
    /// A message to go with the gift.
    pub message: Option<types::TextWithEntities>,
}

impl InputStorePaymentPremiumGiftCode {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        users: Vec<enums::InputUser>,
        currency: impl Into<String>,
        amount: i64,
    ) -> Self {
        Self {
            users,
            boost_peer: None,
            currency: currency.into(),
            amount,
            message: None,
        }
    }
}

impl wire::Wire for InputStorePaymentPremiumGiftCode {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputStorePaymentPremiumGiftCode",
        id: 0xfb790393,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.users);
        flags.set(0, w.write_optional(&self.boost_peer));
        w.string(&self.currency);
        w.i64(self.amount);
        flags.set(1, w.write_optional(&self.message));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            users: cursor.read(),
            boost_peer: cursor.read_optional(flags.has(0)),
            currency: cursor.string(),
            amount: cursor.i64(),
            message: cursor.read_optional(flags.has(1)),
        }
    }
}

/// A giveaway of Telegram Premium among the members of a channel or supergroup.
///
/// A constructor of [`InputStorePaymentPurpose`](enums::InputStorePaymentPurpose).
///
/// Since layer 166; `winners_are_visible`, `prize_description` since 168.
///
/// ```text
/// inputStorePaymentPremiumGiveaway#160544ca flags:#
///     only_new_subscribers:flags.0?true winners_are_visible:flags.3?true
///     boost_peer:InputPeer additional_peers:flags.1?Vector<InputPeer>
///     countries_iso2:flags.2?Vector<string> prize_description:flags.4?string
///     random_id:long until_date:int currency:string amount:long =
///     InputStorePaymentPurpose;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputStorePaymentPremiumGiveaway)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputStorePaymentPremiumGiveaway {
    /// If set, only those who join after the giveaway has started can win.
    pub only_new_subscribers: bool,
    /// If set, the winners are listed in a message at the end.
    pub winners_are_visible: bool,
    /// The channel or supergroup that starts the giveaway and gains boosts by it.
    pub boost_peer: enums::InputPeer,
    /// Further channels that one has to be in to take part.
    pub additional_peers: Option<Vec<enums::InputPeer>>,
    /// Countries whose users can take part, as two-letter ISO 3166-1 codes; all if absent. At most
    /// `giveaway_countries_max`.
    pub countries_iso2: Option<Vec<String>>,
    /// Further prizes, described in words.
    pub prize_description: Option<String>,
    /// A random number that keeps a repeated call from starting the giveaway twice.
    pub random_id: i64,
    /// When the winners are drawn, in Unix time; at most `giveaway_period_max` seconds ahead.
    pub until_date: i32,
    /// Currency of the price, as a three-letter ISO 4217 code.
    pub currency: String,
    /// The price of all subscriptions together, in the smallest unit of the currency.
    pub amount: i64,
}

impl InputStorePaymentPremiumGiveaway {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        boost_peer: impl Into<enums::InputPeer>,
        random_id: i64,
        until_date: i32,
        currency: impl Into<String>,
        amount: i64,
    ) -> Self {
        Self {
            only_new_subscribers: false,
            winners_are_visible: false,
            boost_peer: boost_peer.into(),
            additional_peers: None,
            countries_iso2: None,
            prize_description: None,
            random_id,
            until_date,
            currency: currency.into(),
            amount,
        }
    }
}

impl wire::Wire for InputStorePaymentPremiumGiveaway {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputStorePaymentPremiumGiveaway",
        id: 0x160544ca,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.only_new_subscribers)
                    .with(3, self.winners_are_visible),
            );
        w.write(&self.boost_peer);
        flags.set(1, w.write_optional(&self.additional_peers));
        flags.set(2, w.write_optional(&self.countries_iso2));
        flags.set(4, w.write_optional(&self.prize_description));
        w.fixed((self.random_id, self.until_date));
        w.string(&self.currency);
        w.i64(self.amount);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let boost_peer = cursor.read();
        let additional_peers = cursor.read_optional(flags.has(1));
        let countries_iso2 = cursor.read_optional(flags.has(2));
        let prize_description = cursor.read_optional(flags.has(4));
        let (random_id, until_date) = cursor.fixed::<(i64, i32)>();
        Self {
            only_new_subscribers: flags.has(0),
            winners_are_visible: flags.has(3),
            boost_peer,
            additional_peers,
            countries_iso2,
            prize_description,
            random_id,
            until_date,
            currency: cursor.string(),
            amount: cursor.i64(),
        }
    }
}

/// Telegram Stars for the account itself.
///
/// A constructor of [`InputStorePaymentPurpose`](enums::InputStorePaymentPurpose).
///
/// Since layer 185; `spend_purpose_peer` since 213.
///
/// ```text
/// inputStorePaymentStarsTopup#f9a2a6cb flags:# stars:long currency:string
///     amount:long spend_purpose_peer:flags.0?InputPeer = InputStorePaymentPurpose;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputStorePaymentStarsTopup)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputStorePaymentStarsTopup {
    /// How many Telegram Stars are bought.
    pub stars: i64,
    /// Currency of the price, as a three-letter ISO 4217 code.
    pub currency: String,
    /// The price, counted in the smallest unit of the currency, such as cents.
    pub amount: i64,
    /// The bot or channel that the user was about to pay when the balance turned out too low; absent otherwise.
    pub spend_purpose_peer: Option<enums::InputPeer>,
}

impl InputStorePaymentStarsTopup {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(stars: i64, currency: impl Into<String>, amount: i64) -> Self {
        Self {
            stars,
            currency: currency.into(),
            amount,
            spend_purpose_peer: None,
        }
    }
}

impl wire::Wire for InputStorePaymentStarsTopup {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputStorePaymentStarsTopup",
        id: 0xf9a2a6cb,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i64(self.stars);
        w.string(&self.currency);
        w.i64(self.amount);
        flags.set(0, w.write_optional(&self.spend_purpose_peer));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, stars) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            stars,
            currency: cursor.string(),
            amount: cursor.i64(),
            spend_purpose_peer: cursor.read_optional(flags.has(0)),
        }
    }
}

/// Telegram Stars as a gift to another user.
///
/// A constructor of [`InputStorePaymentPurpose`](enums::InputStorePaymentPurpose).
///
/// Since layer 185.
///
/// ```text
/// inputStorePaymentStarsGift#1d741ef7 user_id:InputUser stars:long currency:string
///     amount:long = InputStorePaymentPurpose;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputStorePaymentStarsGift)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputStorePaymentStarsGift {
    /// Who receives the Telegram Stars.
    pub user_id: enums::InputUser,
    /// How many Telegram Stars the user receives.
    pub stars: i64,
    /// Currency of the price, as a three-letter ISO 4217 code.
    pub currency: String,
    /// The price, counted in the smallest unit of the currency, such as cents.
    pub amount: i64,
}

impl InputStorePaymentStarsGift {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        user_id: impl Into<enums::InputUser>,
        stars: i64,
        currency: impl Into<String>,
        amount: i64,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            stars,
            currency: currency.into(),
            amount,
        }
    }
}

impl wire::Wire for InputStorePaymentStarsGift {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputStorePaymentStarsGift",
        id: 0x1d741ef7,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.user_id);
        w.i64(self.stars);
        w.string(&self.currency);
        w.i64(self.amount);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            user_id: cursor.read(),
            stars: cursor.i64(),
            currency: cursor.string(),
            amount: cursor.i64(),
        }
    }
}

/// A giveaway of Telegram Stars among the members of a channel or supergroup.
///
/// A constructor of [`InputStorePaymentPurpose`](enums::InputStorePaymentPurpose).
///
/// Since layer 187.
///
/// ```text
/// inputStorePaymentStarsGiveaway#751f08fa flags:#
///     only_new_subscribers:flags.0?true winners_are_visible:flags.3?true
///     stars:long boost_peer:InputPeer additional_peers:flags.1?Vector<InputPeer>
///     countries_iso2:flags.2?Vector<string> prize_description:flags.4?string
///     random_id:long until_date:int currency:string amount:long users:int =
///     InputStorePaymentPurpose;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputStorePaymentStarsGiveaway)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputStorePaymentStarsGiveaway {
    /// If set, only those who join after the giveaway has started can win.
    pub only_new_subscribers: bool,
    /// If set, the winners are listed in a message at the end.
    pub winners_are_visible: bool,
    /// How many Telegram Stars all winners share equally.
    pub stars: i64,
    /// The channel or supergroup that starts the giveaway and gains boosts by it.
    pub boost_peer: enums::InputPeer,
    /// Further channels that one has to be in to take part.
    pub additional_peers: Option<Vec<enums::InputPeer>>,
    /// Countries whose users can take part, as two-letter ISO 3166-1 codes; all if absent. At most
    /// `giveaway_countries_max`.
    pub countries_iso2: Option<Vec<String>>,
    /// Further prizes, described in words.
    pub prize_description: Option<String>,
    /// A random number that keeps a repeated call from starting the giveaway twice.
    pub random_id: i64,
    /// When the winners are drawn, in Unix time; at most `giveaway_period_max` seconds ahead.
    pub until_date: i32,
    /// Currency of the price, as a three-letter ISO 4217 code.
    pub currency: String,
    /// The price, counted in the smallest unit of the currency, such as cents.
    pub amount: i64,
    /// Number of winners.
    pub users: i32,
}

impl InputStorePaymentStarsGiveaway {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        stars: i64,
        boost_peer: impl Into<enums::InputPeer>,
        random_id: i64,
        until_date: i32,
        currency: impl Into<String>,
        amount: i64,
        users: i32,
    ) -> Self {
        Self {
            only_new_subscribers: false,
            winners_are_visible: false,
            stars,
            boost_peer: boost_peer.into(),
            additional_peers: None,
            countries_iso2: None,
            prize_description: None,
            random_id,
            until_date,
            currency: currency.into(),
            amount,
            users,
        }
    }
}

impl wire::Wire for InputStorePaymentStarsGiveaway {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputStorePaymentStarsGiveaway",
        id: 0x751f08fa,
        min_size: 48,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.only_new_subscribers)
                    .with(3, self.winners_are_visible),
            );
        w.i64(self.stars);
        w.write(&self.boost_peer);
        flags.set(1, w.write_optional(&self.additional_peers));
        flags.set(2, w.write_optional(&self.countries_iso2));
        flags.set(4, w.write_optional(&self.prize_description));
        w.fixed((self.random_id, self.until_date));
        w.string(&self.currency);
        w.fixed((self.amount, self.users));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, stars) = cursor.fixed::<(wire::Flags, i64)>();
        let boost_peer = cursor.read();
        let additional_peers = cursor.read_optional(flags.has(1));
        let countries_iso2 = cursor.read_optional(flags.has(2));
        let prize_description = cursor.read_optional(flags.has(4));
        let (random_id, until_date) = cursor.fixed::<(i64, i32)>();
        let currency = cursor.string();
        let (amount, users) = cursor.fixed::<(i64, i32)>();
        Self {
            only_new_subscribers: flags.has(0),
            winners_are_visible: flags.has(3),
            stars,
            boost_peer,
            additional_peers,
            countries_iso2,
            prize_description,
            random_id,
            until_date,
            currency,
            amount,
            users,
        }
    }
}

/// The payment without which no login code is sent to a phone number.
///
/// A constructor of [`InputStorePaymentPurpose`](enums::InputStorePaymentPurpose).
///
/// Since layer 201; `premium_days` since 225.
///
/// ```text
/// inputStorePaymentAuthCode#3fc18057 flags:# restore:flags.0?true
///     phone_number:string phone_code_hash:string premium_days:int currency:string
///     amount:long = InputStorePaymentPurpose;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputStorePaymentAuthCode)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputStorePaymentAuthCode {
    /// If set, an earlier purchase is restored.
    pub restore: bool,
    /// The phone number that is being logged in, in international form.
    pub phone_number: String,
    /// The `phone_code_hash` of [`auth.sentCodePaymentRequired`](types::auth::SentCodePaymentRequired).
    pub phone_code_hash: String,
    /// Days of Telegram Premium that the payment buys, as
    /// [`auth.sentCodePaymentRequired`](types::auth::SentCodePaymentRequired) told.
    pub premium_days: i32,
    /// Currency of the price, as a three-letter ISO 4217 code.
    pub currency: String,
    /// The price, counted in the smallest unit of the currency, such as cents.
    pub amount: i64,
}

impl InputStorePaymentAuthCode {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        phone_number: impl Into<String>,
        phone_code_hash: impl Into<String>,
        premium_days: i32,
        currency: impl Into<String>,
        amount: i64,
    ) -> Self {
        Self {
            restore: false,
            phone_number: phone_number.into(),
            phone_code_hash: phone_code_hash.into(),
            premium_days,
            currency: currency.into(),
            amount,
        }
    }
}

impl wire::Wire for InputStorePaymentAuthCode {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputStorePaymentAuthCode",
        id: 0x3fc18057,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.restore);
        w.flags(flags);
        w.string(&self.phone_number);
        w.string(&self.phone_code_hash);
        w.i32(self.premium_days);
        w.string(&self.currency);
        w.i64(self.amount);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            restore: flags.has(0),
            phone_number: cursor.string(),
            phone_code_hash: cursor.string(),
            premium_days: cursor.i32(),
            currency: cursor.string(),
            amount: cursor.i64(),
        }
    }
}

/// A gift that the account has received, named by its message.
///
/// A constructor of [`InputSavedStarGift`](enums::InputSavedStarGift).
///
/// Since layer 198.
///
/// ```text
/// inputSavedStarGiftUser#69279795 msg_id:int = InputSavedStarGift;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputSavedStarGiftUser)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputSavedStarGiftUser {
    /// The identifier of the message that brought the gift.
    pub msg_id: i32,
}

impl InputSavedStarGiftUser {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(msg_id: i32) -> Self {
        Self { msg_id }
    }
}

impl wire::Wire for InputSavedStarGiftUser {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputSavedStarGiftUser",
        id: 0x69279795,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.msg_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { msg_id: cursor.i32() }
    }
}

/// A gift that a channel has received.
///
/// A constructor of [`InputSavedStarGift`](enums::InputSavedStarGift).
///
/// Since layer 198.
///
/// ```text
/// inputSavedStarGiftChat#f101aa7f peer:InputPeer saved_id:long =
///     InputSavedStarGift;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputSavedStarGiftChat)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputSavedStarGiftChat {
    /// The channel that owns the gift.
    pub peer: enums::InputPeer,
    /// The `saved_id` of the [`savedStarGift`](types::SavedStarGift).
    pub saved_id: i64,
}

impl InputSavedStarGiftChat {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, saved_id: i64) -> Self {
        Self {
            peer: peer.into(),
            saved_id,
        }
    }
}

impl wire::Wire for InputSavedStarGiftChat {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputSavedStarGiftChat",
        id: 0xf101aa7f,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i64(self.saved_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            saved_id: cursor.i64(),
        }
    }
}

/// A collectible gift, named by the last part of its link.
///
/// A constructor of [`InputSavedStarGift`](enums::InputSavedStarGift).
///
/// Since layer 203.
///
/// ```text
/// inputSavedStarGiftSlug#2085c238 slug:string = InputSavedStarGift;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputSavedStarGiftSlug)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputSavedStarGiftSlug {
    /// The slug of the [`starGiftUnique`](types::StarGiftUnique).
    pub slug: String,
}

impl InputSavedStarGiftSlug {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(slug: impl Into<String>) -> Self {
        Self { slug: slug.into() }
    }
}

impl wire::Wire for InputSavedStarGiftSlug {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputSavedStarGiftSlug",
        id: 0x2085c238,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.slug);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { slug: cursor.string() }
    }
}

/// A mini app with a link of its own, named by its identifier and access hash.
///
/// A constructor of [`InputBotApp`](enums::InputBotApp).
///
/// Since layer 155 or earlier.
///
/// ```text
/// inputBotAppID#a920bd7a id:long access_hash:long = InputBotApp;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputBotAppID)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputBotAppId {
    /// The identifier of the app.
    pub id: i64,
    /// The access hash of the app, from [`botApp`](types::BotApp).
    pub access_hash: i64,
}

impl InputBotAppId {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i64, access_hash: i64) -> Self {
        Self { id, access_hash }
    }
}

impl wire::Wire for InputBotAppId {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputBotAppID",
        id: 0xa920bd7a,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.id, self.access_hash));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, access_hash) = cursor.fixed::<(i64, i64)>();
        Self { id, access_hash }
    }
}

/// A mini app, named as in its link: by the bot and a short name.
///
/// A constructor of [`InputBotApp`](enums::InputBotApp).
///
/// Since layer 155 or earlier.
///
/// ```text
/// inputBotAppShortName#908c0407 bot_id:InputUser short_name:string = InputBotApp;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputBotAppShortName)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputBotAppShortName {
    /// The bot that the app belongs to.
    pub bot_id: enums::InputUser,
    /// The name of the app, the last part of its link.
    pub short_name: String,
}

impl InputBotAppShortName {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        bot_id: impl Into<enums::InputUser>,
        short_name: impl Into<String>,
    ) -> Self {
        Self {
            bot_id: bot_id.into(),
            short_name: short_name.into(),
        }
    }
}

impl wire::Wire for InputBotAppShortName {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputBotAppShortName",
        id: 0x908c0407,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.bot_id);
        w.string(&self.short_name);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            bot_id: cursor.read(),
            short_name: cursor.string(),
        }
    }
}

/// A shared chat folder, named by its number.
///
/// Accepted by [`chatlists.exportChatlistInvite`](functions::chatlists::ExportChatlistInvite),
/// [`chatlists.deleteExportedInvite`](functions::chatlists::DeleteExportedInvite),
/// [`chatlists.editExportedInvite`](functions::chatlists::EditExportedInvite),
/// [`chatlists.getExportedInvites`](functions::chatlists::GetExportedInvites),
/// [`chatlists.getChatlistUpdates`](functions::chatlists::GetChatlistUpdates),
/// [`chatlists.joinChatlistUpdates`](functions::chatlists::JoinChatlistUpdates),
/// [`chatlists.hideChatlistUpdates`](functions::chatlists::HideChatlistUpdates),
/// [`chatlists.getLeaveChatlistSuggestions`](functions::chatlists::GetLeaveChatlistSuggestions),
/// [`chatlists.leaveChatlist`](functions::chatlists::LeaveChatlist).
///
/// Since layer 158 or earlier.
///
/// ```text
/// inputChatlistDialogFilter#f3e0da33 filter_id:int = InputChatlist;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputChatlistDialogFilter)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputChatlistDialogFilter {
    /// The number of the folder, the id field of [`dialogFilterChatlist`](types::DialogFilterChatlist).
    pub filter_id: i32,
}

impl InputChatlistDialogFilter {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(filter_id: i32) -> Self {
        Self { filter_id }
    }
}

impl wire::Wire for InputChatlistDialogFilter {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputChatlistDialogFilter",
        id: 0xf3e0da33,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.filter_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { filter_id: cursor.i32() }
    }
}

/// A venue to tag on a story, taken from the results of the inline bot that searches venues.
///
/// A constructor of [`MediaArea`](enums::MediaArea).
///
/// Since layer 161.
///
/// ```text
/// inputMediaAreaVenue#b282217f coordinates:MediaAreaCoordinates query_id:long
///     result_id:string = MediaArea;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputMediaAreaVenue)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct InputMediaAreaVenue {
    /// Where the tag lies on the story.
    pub coordinates: types::MediaAreaCoordinates,
    /// The `query_id` of the [`messages.botResults`](types::messages::BotResults) with the venue.
    pub query_id: i64,
    /// The id of the result that was chosen.
    pub result_id: String,
}

impl InputMediaAreaVenue {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        coordinates: types::MediaAreaCoordinates,
        query_id: i64,
        result_id: impl Into<String>,
    ) -> Self {
        Self {
            coordinates,
            query_id,
            result_id: result_id.into(),
        }
    }
}

impl wire::Wire for InputMediaAreaVenue {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputMediaAreaVenue",
        id: 0xb282217f,
        min_size: 64,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.coordinates);
        w.i64(self.query_id);
        w.string(&self.result_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            coordinates: cursor.read(),
            query_id: cursor.i64(),
            result_id: cursor.string(),
        }
    }
}

/// A post of a channel to show on a story that is being posted.
///
/// A constructor of [`MediaArea`](enums::MediaArea).
///
/// Since layer 168.
///
/// ```text
/// inputMediaAreaChannelPost#2271f2bf coordinates:MediaAreaCoordinates
///     channel:InputChannel msg_id:int = MediaArea;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputMediaAreaChannelPost)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct InputMediaAreaChannelPost {
    /// Where the post lies on the story.
    pub coordinates: types::MediaAreaCoordinates,
    /// The channel that the post is in.
    pub channel: enums::InputChannel,
    /// The identifier of the post.
    pub msg_id: i32,
}

impl InputMediaAreaChannelPost {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        coordinates: types::MediaAreaCoordinates,
        channel: impl Into<enums::InputChannel>,
        msg_id: i32,
    ) -> Self {
        Self {
            coordinates,
            channel: channel.into(),
            msg_id,
        }
    }
}

impl wire::Wire for InputMediaAreaChannelPost {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputMediaAreaChannelPost",
        id: 0x2271f2bf,
        min_size: 60,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.coordinates);
        w.write(&self.channel);
        w.i32(self.msg_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            coordinates: cursor.read(),
            channel: cursor.read(),
            msg_id: cursor.i32(),
        }
    }
}

/// The private chats that automatic messages of a business are sent to, when they are being set. The flags and
/// users together make the selection.
///
/// Contained in [`inputBusinessGreetingMessage`](types::InputBusinessGreetingMessage),
/// [`inputBusinessAwayMessage`](types::InputBusinessAwayMessage).
///
/// Since layer 176.
///
/// ```text
/// inputBusinessRecipients#6f8b32aa flags:# existing_chats:flags.0?true
///     new_chats:flags.1?true contacts:flags.2?true non_contacts:flags.3?true
///     exclude_selected:flags.5?true users:flags.4?Vector<InputUser> =
///     InputBusinessRecipients;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputBusinessRecipients)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputBusinessRecipients {
    /// If set, all chats that exist already are selected.
    pub existing_chats: bool,
    /// If set, all chats that begin later are selected.
    pub new_chats: bool,
    /// If set, chats with contacts are selected.
    pub contacts: bool,
    /// If set, chats with people who are not contacts are selected.
    pub non_contacts: bool,
    /// If set, all private chats but the selected ones receive the messages.
    pub exclude_selected: bool,
    /// Further users whose chats are selected.
    pub users: Option<Vec<enums::InputUser>>,
}

impl InputBusinessRecipients {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            existing_chats: false,
            new_chats: false,
            contacts: false,
            non_contacts: false,
            exclude_selected: false,
            users: None,
        }
    }
}

impl wire::Wire for InputBusinessRecipients {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputBusinessRecipients",
        id: 0x6f8b32aa,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.existing_chats)
                    .with(1, self.new_chats)
                    .with(2, self.contacts)
                    .with(3, self.non_contacts)
                    .with(5, self.exclude_selected),
            );
        flags.set(4, w.write_optional(&self.users));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            existing_chats: flags.has(0),
            new_chats: flags.has(1),
            contacts: flags.has(2),
            non_contacts: flags.has(3),
            exclude_selected: flags.has(5),
            users: cursor.read_optional(flags.has(4)),
        }
    }
}

/// The greeting that a business sends to people who write for the first time or after a long pause, to set with
/// [`account.updateBusinessGreetingMessage`](functions::account::UpdateBusinessGreetingMessage).
///
/// Accepted by [`account.updateBusinessGreetingMessage`](functions::account::UpdateBusinessGreetingMessage).
///
/// Since layer 176.
///
/// ```text
/// inputBusinessGreetingMessage#194cb3b shortcut_id:int
///     recipients:InputBusinessRecipients no_activity_days:int =
///     InputBusinessGreetingMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputBusinessGreetingMessage)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputBusinessGreetingMessage {
    /// The quick reply shortcut whose messages are the greeting.
    pub shortcut_id: i32,
    /// The chats that the greeting is sent to.
    pub recipients: types::InputBusinessRecipients,
    /// After how many days without messages the greeting is sent again: 7, 14, 21 or 28.
    pub no_activity_days: i32,
}

impl InputBusinessGreetingMessage {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        shortcut_id: i32,
        recipients: types::InputBusinessRecipients,
        no_activity_days: i32,
    ) -> Self {
        Self {
            shortcut_id,
            recipients,
            no_activity_days,
        }
    }
}

impl wire::Wire for InputBusinessGreetingMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputBusinessGreetingMessage",
        id: 0x0194cb3b,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.shortcut_id);
        w.write(&self.recipients);
        w.i32(self.no_activity_days);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            shortcut_id: cursor.i32(),
            recipients: cursor.read(),
            no_activity_days: cursor.i32(),
        }
    }
}

/// The message that a business sends by itself while nobody can answer, to set with
/// [`account.updateBusinessAwayMessage`](functions::account::UpdateBusinessAwayMessage).
///
/// Accepted by [`account.updateBusinessAwayMessage`](functions::account::UpdateBusinessAwayMessage).
///
/// Since layer 176.
///
/// ```text
/// inputBusinessAwayMessage#832175e0 flags:# offline_only:flags.0?true
///     shortcut_id:int schedule:BusinessAwayMessageSchedule
///     recipients:InputBusinessRecipients = InputBusinessAwayMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputBusinessAwayMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputBusinessAwayMessage {
    /// If set, the message is only sent if the account was not online during the last ten minutes.
    pub offline_only: bool,
    /// The quick reply shortcut whose messages are sent.
    pub shortcut_id: i32,
    /// At which times the message is sent.
    pub schedule: enums::BusinessAwayMessageSchedule,
    /// The chats that the message is sent to.
    pub recipients: types::InputBusinessRecipients,
}

impl InputBusinessAwayMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        shortcut_id: i32,
        schedule: impl Into<enums::BusinessAwayMessageSchedule>,
        recipients: types::InputBusinessRecipients,
    ) -> Self {
        Self {
            offline_only: false,
            shortcut_id,
            schedule: schedule.into(),
            recipients,
        }
    }
}

impl wire::Wire for InputBusinessAwayMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputBusinessAwayMessage",
        id: 0x832175e0,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.offline_only);
        w.fixed((flags, self.shortcut_id));
        w.write(&self.schedule);
        w.write(&self.recipients);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, shortcut_id) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            offline_only: flags.has(0),
            shortcut_id,
            schedule: cursor.read(),
            recipients: cursor.read(),
        }
    }
}

/// A quick reply by its shortcut.
///
/// A constructor of [`InputQuickReplyShortcut`](enums::InputQuickReplyShortcut).
///
/// Since layer 176.
///
/// ```text
/// inputQuickReplyShortcut#24596d41 shortcut:string = InputQuickReplyShortcut;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputQuickReplyShortcut)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputQuickReplyShortcut {
    /// The shortcut.
    pub shortcut: String,
}

impl InputQuickReplyShortcut {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(shortcut: impl Into<String>) -> Self {
        Self { shortcut: shortcut.into() }
    }
}

impl wire::Wire for InputQuickReplyShortcut {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputQuickReplyShortcut",
        id: 0x24596d41,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.shortcut);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { shortcut: cursor.string() }
    }
}

/// A quick reply by its identifier.
///
/// A constructor of [`InputQuickReplyShortcut`](enums::InputQuickReplyShortcut).
///
/// Since layer 176.
///
/// ```text
/// inputQuickReplyShortcutId#1190cf1 shortcut_id:int = InputQuickReplyShortcut;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputQuickReplyShortcutId)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputQuickReplyShortcutId {
    /// The identifier.
    pub shortcut_id: i32,
}

impl InputQuickReplyShortcutId {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(shortcut_id: i32) -> Self {
        Self { shortcut_id }
    }
}

impl wire::Wire for InputQuickReplyShortcutId {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputQuickReplyShortcutId",
        id: 0x01190cf1,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.shortcut_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { shortcut_id: cursor.i32() }
    }
}

/// What somebody sees in the empty chat with a business, to set with
/// [`account.updateBusinessIntro`](functions::account::UpdateBusinessIntro).
///
/// Accepted by [`account.updateBusinessIntro`](functions::account::UpdateBusinessIntro).
///
/// Since layer 177.
///
/// ```text
/// inputBusinessIntro#9c469cd flags:# title:string description:string
///     sticker:flags.0?InputDocument = InputBusinessIntro;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputBusinessIntro)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputBusinessIntro {
    /// The title, at most `intro_title_length_limit` characters; may be empty.
    pub title: String,
    /// The text, at most `intro_description_length_limit` characters; may be empty.
    pub description: String,
    /// The sticker to show; if absent, one for greetings is picked at random.
    pub sticker: Option<enums::InputDocument>,
}

impl InputBusinessIntro {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(title: impl Into<String>, description: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            description: description.into(),
            sticker: None,
        }
    }
}

impl wire::Wire for InputBusinessIntro {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputBusinessIntro",
        id: 0x09c469cd,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.title);
        w.string(&self.description);
        flags.set(0, w.write_optional(&self.sticker));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            title: cursor.string(),
            description: cursor.string(),
            sticker: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A username that was bought on Fragment.
///
/// A constructor of [`InputCollectible`](enums::InputCollectible).
///
/// Since layer 177.
///
/// ```text
/// inputCollectibleUsername#e39460a9 username:string = InputCollectible;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputCollectibleUsername)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputCollectibleUsername {
    /// The username, without the at sign.
    pub username: String,
}

impl InputCollectibleUsername {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(username: impl Into<String>) -> Self {
        Self { username: username.into() }
    }
}

impl wire::Wire for InputCollectibleUsername {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputCollectibleUsername",
        id: 0xe39460a9,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.username);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { username: cursor.string() }
    }
}

/// An anonymous phone number that was bought on Fragment.
///
/// A constructor of [`InputCollectible`](enums::InputCollectible).
///
/// Since layer 177.
///
/// ```text
/// inputCollectiblePhone#a2e214a4 phone:string = InputCollectible;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputCollectiblePhone)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputCollectiblePhone {
    /// The phone number, in international form.
    pub phone: String,
}

impl InputCollectiblePhone {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(phone: impl Into<String>) -> Self {
        Self { phone: phone.into() }
    }
}

impl wire::Wire for InputCollectiblePhone {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputCollectiblePhone",
        id: 0xa2e214a4,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.phone);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { phone: cursor.string() }
    }
}

/// The private chats that a bot is to manage for a business, when it is being connected. The flags and users
/// together make the selection.
///
/// Accepted by [`account.updateConnectedBot`](functions::account::UpdateConnectedBot).
///
/// Since layer 177.
///
/// ```text
/// inputBusinessBotRecipients#c4e5921e flags:# existing_chats:flags.0?true
///     new_chats:flags.1?true contacts:flags.2?true non_contacts:flags.3?true
///     exclude_selected:flags.5?true users:flags.4?Vector<InputUser>
///     exclude_users:flags.6?Vector<InputUser> = InputBusinessBotRecipients;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputBusinessBotRecipients)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputBusinessBotRecipients {
    /// If set, all chats that exist already are selected.
    pub existing_chats: bool,
    /// If set, all chats that begin later are selected.
    pub new_chats: bool,
    /// If set, chats with contacts are selected.
    pub contacts: bool,
    /// If set, chats with people who are not contacts are selected.
    pub non_contacts: bool,
    /// If set, the bot manages all private chats but the selected ones. The server then moves `exclude_users` to users.
    pub exclude_selected: bool,
    /// Further users whose chats are selected.
    pub users: Option<Vec<enums::InputUser>>,
    /// Users whose chats the bot never manages.
    pub exclude_users: Option<Vec<enums::InputUser>>,
}

impl InputBusinessBotRecipients {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            existing_chats: false,
            new_chats: false,
            contacts: false,
            non_contacts: false,
            exclude_selected: false,
            users: None,
            exclude_users: None,
        }
    }
}

impl wire::Wire for InputBusinessBotRecipients {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputBusinessBotRecipients",
        id: 0xc4e5921e,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.existing_chats)
                    .with(1, self.new_chats)
                    .with(2, self.contacts)
                    .with(3, self.non_contacts)
                    .with(5, self.exclude_selected),
            );
        flags.set(4, w.write_optional(&self.users));
        flags.set(6, w.write_optional(&self.exclude_users));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            existing_chats: flags.has(0),
            new_chats: flags.has(1),
            contacts: flags.has(2),
            non_contacts: flags.has(3),
            exclude_selected: flags.has(5),
            users: cursor.read_optional(flags.has(4)),
            exclude_users: cursor.read_optional(flags.has(6)),
        }
    }
}

/// A link to a chat with the business, to create or change: whoever opens it finds a message ready to be sent.
///
/// Accepted by [`account.createBusinessChatLink`](functions::account::CreateBusinessChatLink),
/// [`account.editBusinessChatLink`](functions::account::EditBusinessChatLink).
///
/// Since layer 177.
///
/// ```text
/// inputBusinessChatLink#11679fa7 flags:# message:string
///     entities:flags.0?Vector<MessageEntity> title:flags.1?string =
///     InputBusinessChatLink;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputBusinessChatLink)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputBusinessChatLink {
    /// The text that is put into the input field.
    pub message: String,
    /// Formatting of message.
    pub entities: Option<Vec<enums::MessageEntity>>,
    /// A name for the link that only the business sees.
    pub title: Option<String>,
}

impl InputBusinessChatLink {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            entities: None,
            title: None,
        }
    }
}

impl wire::Wire for InputBusinessChatLink {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputBusinessChatLink",
        id: 0x11679fa7,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.message);
        flags.set(0, w.write_optional(&self.entities));
        flags.set(1, w.write_optional(&self.title));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            message: cursor.string(),
            entities: cursor.read_optional(flags.has(0)),
            title: cursor.read_optional(flags.has(1)),
        }
    }
}

/// A transaction to look up with
/// [`payments.getStarsTransactionsByID`](functions::payments::GetStarsTransactionsById).
///
/// Accepted by [`payments.getStarsTransactionsByID`](functions::payments::GetStarsTransactionsById).
///
/// Since layer 183.
///
/// ```text
/// inputStarsTransaction#206ae6d1 flags:# refund:flags.0?true id:string =
///     InputStarsTransaction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputStarsTransaction)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputStarsTransaction {
    /// If set, the refund of the transaction is meant, not the payment.
    pub refund: bool,
    /// The identifier of the transaction.
    pub id: String,
}

impl InputStarsTransaction {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            refund: false,
            id: id.into(),
        }
    }
}

impl wire::Wire for InputStarsTransaction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputStarsTransaction",
        id: 0x206ae6d1,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.refund);
        w.flags(flags);
        w.string(&self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            refund: flags.has(0),
            id: cursor.string(),
        }
    }
}

/// One of Telegram's own themes for chats, as [`account.getChatThemes`](functions::account::GetChatThemes) returns
/// them.
///
/// A constructor of [`InputChatTheme`](enums::InputChatTheme).
///
/// Since layer 214.
///
/// ```text
/// inputChatTheme#c93de95c emoticon:string = InputChatTheme;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputChatTheme)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputChatTheme {
    /// The emoji that names the theme.
    pub emoticon: String,
}

impl InputChatTheme {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(emoticon: impl Into<String>) -> Self {
        Self { emoticon: emoticon.into() }
    }
}

impl wire::Wire for InputChatTheme {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputChatTheme",
        id: 0xc93de95c,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.emoticon);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { emoticon: cursor.string() }
    }
}

/// The theme of a collectible gift of the account, as
/// [`account.getUniqueGiftChatThemes`](functions::account::GetUniqueGiftChatThemes) returns them.
///
/// A constructor of [`InputChatTheme`](enums::InputChatTheme).
///
/// Since layer 214.
///
/// ```text
/// inputChatThemeUniqueGift#87e5dfe4 slug:string = InputChatTheme;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputChatThemeUniqueGift)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputChatThemeUniqueGift {
    /// The slug of the [`starGiftUnique`](types::StarGiftUnique).
    pub slug: String,
}

impl InputChatThemeUniqueGift {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(slug: impl Into<String>) -> Self {
        Self { slug: slug.into() }
    }
}

impl wire::Wire for InputChatThemeUniqueGift {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputChatThemeUniqueGift",
        id: 0x87e5dfe4,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.slug);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { slug: cursor.string() }
    }
}

/// An auction, named by the gift that is auctioned.
///
/// A constructor of [`InputStarGiftAuction`](enums::InputStarGiftAuction).
///
/// Since layer 218.
///
/// ```text
/// inputStarGiftAuction#2e16c98 gift_id:long = InputStarGiftAuction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputStarGiftAuction)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputStarGiftAuction {
    /// The id of the [`starGift`](types::StarGift).
    pub gift_id: i64,
}

impl InputStarGiftAuction {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(gift_id: i64) -> Self {
        Self { gift_id }
    }
}

impl wire::Wire for InputStarGiftAuction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputStarGiftAuction",
        id: 0x02e16c98,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.gift_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { gift_id: cursor.i64() }
    }
}

/// An auction, named by the last part of its link.
///
/// A constructor of [`InputStarGiftAuction`](enums::InputStarGiftAuction).
///
/// Since layer 218.
///
/// ```text
/// inputStarGiftAuctionSlug#7ab58308 slug:string = InputStarGiftAuction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputStarGiftAuctionSlug)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputStarGiftAuctionSlug {
    /// The `auction_slug` of the [`starGift`](types::StarGift).
    pub slug: String,
}

impl InputStarGiftAuctionSlug {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(slug: impl Into<String>) -> Self {
        Self { slug: slug.into() }
    }
}

impl wire::Wire for InputStarGiftAuctionSlug {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputStarGiftAuctionSlug",
        id: 0x7ab58308,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.slug);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { slug: cursor.string() }
    }
}

/// The answer when a passkey is registered.
///
/// A constructor of [`InputPasskeyResponse`](enums::InputPasskeyResponse).
///
/// Since layer 219.
///
/// ```text
/// inputPasskeyResponseRegister#3e63935c client_data:DataJSON
///     attestation_data:bytes = InputPasskeyResponse;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputPasskeyResponseRegister)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputPasskeyResponseRegister {
    /// The client data as JSON.
    pub client_data: types::DataJson,
    /// The attestation object.
    pub attestation_data: Vec<u8>,
}

impl InputPasskeyResponseRegister {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        client_data: types::DataJson,
        attestation_data: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            client_data,
            attestation_data: attestation_data.into(),
        }
    }
}

impl wire::Wire for InputPasskeyResponseRegister {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputPasskeyResponseRegister",
        id: 0x3e63935c,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.client_data);
        w.bytes(&self.attestation_data);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            client_data: cursor.read(),
            attestation_data: cursor.bytes(),
        }
    }
}

/// The answer when a passkey is used to log in.
///
/// A constructor of [`InputPasskeyResponse`](enums::InputPasskeyResponse).
///
/// Since layer 219.
///
/// ```text
/// inputPasskeyResponseLogin#c31fc14a client_data:DataJSON authenticator_data:bytes
///     signature:bytes user_handle:string = InputPasskeyResponse;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputPasskeyResponseLogin)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputPasskeyResponseLogin {
    /// The client data as JSON.
    pub client_data: types::DataJson,
    /// The authenticator data.
    pub authenticator_data: Vec<u8>,
    /// The signature over the data.
    pub signature: Vec<u8>,
    /// The user handle that is stored with the passkey.
    pub user_handle: String,
}

impl InputPasskeyResponseLogin {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        client_data: types::DataJson,
        authenticator_data: impl Into<Vec<u8>>,
        signature: impl Into<Vec<u8>>,
        user_handle: impl Into<String>,
    ) -> Self {
        Self {
            client_data,
            authenticator_data: authenticator_data.into(),
            signature: signature.into(),
            user_handle: user_handle.into(),
        }
    }
}

impl wire::Wire for InputPasskeyResponseLogin {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputPasskeyResponseLogin",
        id: 0xc31fc14a,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.client_data);
        w.bytes(&self.authenticator_data);
        w.bytes(&self.signature);
        w.string(&self.user_handle);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            client_data: cursor.read(),
            authenticator_data: cursor.bytes(),
            signature: cursor.bytes(),
            user_handle: cursor.string(),
        }
    }
}

/// The answer of the device that holds the private key of the passkey.
///
/// Accepted by [`auth.finishPasskeyLogin`](functions::auth::FinishPasskeyLogin),
/// [`account.registerPasskey`](functions::account::RegisterPasskey).
///
/// Since layer 219.
///
/// ```text
/// inputPasskeyCredentialPublicKey#3c27b78f id:string raw_id:string
///     response:InputPasskeyResponse = InputPasskeyCredential;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputPasskeyCredentialPublicKey)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputPasskeyCredentialPublicKey {
    /// The identifier of the credential.
    pub id: String,
    /// The identifier of the credential in its raw form.
    pub raw_id: String,
    /// What the authenticator answered.
    pub response: enums::InputPasskeyResponse,
}

impl InputPasskeyCredentialPublicKey {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        raw_id: impl Into<String>,
        response: impl Into<enums::InputPasskeyResponse>,
    ) -> Self {
        Self {
            id: id.into(),
            raw_id: raw_id.into(),
            response: response.into(),
        }
    }
}

impl wire::Wire for InputPasskeyCredentialPublicKey {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputPasskeyCredentialPublicKey",
        id: 0x3c27b78f,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.id);
        w.string(&self.raw_id);
        w.write(&self.response);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            id: cursor.string(),
            raw_id: cursor.string(),
            response: cursor.read(),
        }
    }
}

/// How one message was read while it was on the screen, for the statistics of its channel. It goes to
/// [`messages.reportReadMetrics`](functions::messages::ReportReadMetrics).
///
/// Accepted by [`messages.reportReadMetrics`](functions::messages::ReportReadMetrics).
///
/// Since layer 224.
///
/// ```text
/// inputMessageReadMetric#402b4495 msg_id:int view_id:long time_in_view_ms:int
///     active_time_in_view_ms:int height_to_viewport_ratio_permille:int
///     seen_range_ratio_permille:int = InputMessageReadMetric;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputMessageReadMetric)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputMessageReadMetric {
    /// The identifier of the message.
    pub msg_id: i32,
    /// Identifies this view of the message; the client chooses it.
    pub view_id: i64,
    /// How long the message was on the screen, in milliseconds.
    pub time_in_view_ms: i32,
    /// How long of that the user was active, in milliseconds.
    pub active_time_in_view_ms: i32,
    /// Height of the message in thousandths of the height of the visible part of the chat.
    pub height_to_viewport_ratio_permille: i32,
    /// The part of the message that came into view, in thousandths of its height.
    pub seen_range_ratio_permille: i32,
}

impl InputMessageReadMetric {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        msg_id: i32,
        view_id: i64,
        time_in_view_ms: i32,
        active_time_in_view_ms: i32,
        height_to_viewport_ratio_permille: i32,
        seen_range_ratio_permille: i32,
    ) -> Self {
        Self {
            msg_id,
            view_id,
            time_in_view_ms,
            active_time_in_view_ms,
            height_to_viewport_ratio_permille,
            seen_range_ratio_permille,
        }
    }
}

impl wire::Wire for InputMessageReadMetric {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputMessageReadMetric",
        id: 0x402b4495,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((
            self.msg_id,
            self.view_id,
            self.time_in_view_ms,
            self.active_time_in_view_ms,
            self.height_to_viewport_ratio_permille,
            self.seen_range_ratio_permille,
        ));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (
            msg_id,
            view_id,
            time_in_view_ms,
            active_time_in_view_ms,
            height_to_viewport_ratio_permille,
            seen_range_ratio_permille,
        ) = cursor.fixed::<(i32, i64, i32, i32, i32, i32)>();
        Self {
            msg_id,
            view_id,
            time_in_view_ms,
            active_time_in_view_ms,
            height_to_viewport_ratio_permille,
            seen_range_ratio_permille,
        }
    }
}

/// One of the tones that Telegram itself offers.
///
/// A constructor of [`InputAiComposeTone`](enums::InputAiComposeTone).
///
/// Since layer 225.
///
/// ```text
/// inputAiComposeToneDefault#1fe9a9bf tone:string = InputAiComposeTone;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputAiComposeToneDefault)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputAiComposeToneDefault {
    /// The name of the tone, from [`aiComposeToneDefault`](types::AiComposeToneDefault).
    pub tone: String,
}

impl InputAiComposeToneDefault {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(tone: impl Into<String>) -> Self {
        Self { tone: tone.into() }
    }
}

impl wire::Wire for InputAiComposeToneDefault {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputAiComposeToneDefault",
        id: 0x1fe9a9bf,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.tone);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { tone: cursor.string() }
    }
}

/// A tone that a user has made, named by its identifier and access hash.
///
/// A constructor of [`InputAiComposeTone`](enums::InputAiComposeTone).
///
/// Since layer 225.
///
/// ```text
/// inputAiComposeToneID#773c080 id:long access_hash:long = InputAiComposeTone;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputAiComposeToneID)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputAiComposeToneId {
    /// The identifier of the tone.
    pub id: i64,
    /// The access hash of the tone, as this account received it.
    pub access_hash: i64,
}

impl InputAiComposeToneId {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i64, access_hash: i64) -> Self {
        Self { id, access_hash }
    }
}

impl wire::Wire for InputAiComposeToneId {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputAiComposeToneID",
        id: 0x0773c080,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.id, self.access_hash));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, access_hash) = cursor.fixed::<(i64, i64)>();
        Self { id, access_hash }
    }
}

/// A tone that a user has made, named by the last part of its link.
///
/// A constructor of [`InputAiComposeTone`](enums::InputAiComposeTone).
///
/// Since layer 225.
///
/// ```text
/// inputAiComposeToneSlug#1fa01357 slug:string = InputAiComposeTone;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputAiComposeToneSlug)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputAiComposeToneSlug {
    /// The name of the tone, as it stands in its link.
    pub slug: String,
}

impl InputAiComposeToneSlug {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(slug: impl Into<String>) -> Self {
        Self { slug: slug.into() }
    }
}

impl wire::Wire for InputAiComposeToneSlug {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputAiComposeToneSlug",
        id: 0x1fa01357,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.slug);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { slug: cursor.string() }
    }
}

/// A tone that is described on the spot and not kept.
///
/// A constructor of [`InputAiComposeTone`](enums::InputAiComposeTone).
///
/// Since layer 228 or earlier.
///
/// ```text
/// inputAiComposeToneSingleUse#e0c35af custom_prompt:string = InputAiComposeTone;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputAiComposeToneSingleUse)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputAiComposeToneSingleUse {
    /// The description of the tone for the AI.
    pub custom_prompt: String,
}

impl InputAiComposeToneSingleUse {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(custom_prompt: impl Into<String>) -> Self {
        Self {
            custom_prompt: custom_prompt.into(),
        }
    }
}

impl wire::Wire for InputAiComposeToneSingleUse {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputAiComposeToneSingleUse",
        id: 0x0e0c35af,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.custom_prompt);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            custom_prompt: cursor.string(),
        }
    }
}

/// A photo that a rich message in HTML or Markdown refers to.
///
/// A constructor of [`InputRichFile`](enums::InputRichFile).
///
/// Since layer 228 or earlier.
///
/// ```text
/// inputRichFilePhoto#9b00622b id:string photo:InputPhoto = InputRichFile;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputRichFilePhoto)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputRichFilePhoto {
    /// The name by which the text refers to the photo.
    pub id: String,
    /// The photo, which must be uploaded already.
    pub photo: enums::InputPhoto,
}

impl InputRichFilePhoto {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(id: impl Into<String>, photo: impl Into<enums::InputPhoto>) -> Self {
        Self {
            id: id.into(),
            photo: photo.into(),
        }
    }
}

impl wire::Wire for InputRichFilePhoto {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputRichFilePhoto",
        id: 0x9b00622b,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.id);
        w.write(&self.photo);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            id: cursor.string(),
            photo: cursor.read(),
        }
    }
}

/// A document that a rich message in HTML or Markdown refers to, such as a video.
///
/// A constructor of [`InputRichFile`](enums::InputRichFile).
///
/// Since layer 228 or earlier.
///
/// ```text
/// inputRichFileDocument#83281dbd id:string document:InputDocument = InputRichFile;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputRichFileDocument)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputRichFileDocument {
    /// The name by which the text refers to the document.
    pub id: String,
    /// The document, which must be uploaded already.
    pub document: enums::InputDocument,
}

impl InputRichFileDocument {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        document: impl Into<enums::InputDocument>,
    ) -> Self {
        Self {
            id: id.into(),
            document: document.into(),
        }
    }
}

impl wire::Wire for InputRichFileDocument {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputRichFileDocument",
        id: 0x83281dbd,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.id);
        w.write(&self.document);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            id: cursor.string(),
            document: cursor.read(),
        }
    }
}

/// A wallet that exists already and whose keys the client has.
///
/// A constructor of [`InputWalletReplacement`](enums::InputWalletReplacement).
///
/// Since layer 230.
///
/// ```text
/// inputWalletImported#66a66a3b flags:# public_key:bytes
///     anchor_public_key:flags.0?bytes proof:WalletOwnershipProof =
///     InputWalletReplacement;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/inputWalletImported)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InputWalletImported {
    /// The public key of the wallet.
    pub public_key: Vec<u8>,
    pub anchor_public_key: Option<Vec<u8>>,
    /// Proof that the client has the private key.
    pub proof: types::WalletOwnershipProof,
}

impl InputWalletImported {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        public_key: impl Into<Vec<u8>>,
        proof: types::WalletOwnershipProof,
    ) -> Self {
        Self {
            public_key: public_key.into(),
            anchor_public_key: None,
            proof,
        }
    }
}

impl wire::Wire for InputWalletImported {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "inputWalletImported",
        id: 0x66a66a3b,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.bytes(&self.public_key);
        flags.set(0, w.write_optional(&self.anchor_public_key));
        w.write(&self.proof);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            public_key: cursor.bytes(),
            anchor_public_key: cursor.read_optional(flags.has(0)),
            proof: cursor.read(),
        }
    }
}

/// A person to add to the contacts.
///
/// The type `InputContact`, whose only constructor is `inputPhoneContact`.
pub type InputContact = types::InputPhoneContact;

/// A chat folder that is shared by link, to name in a request.
///
/// The type `InputChatlist`, whose only constructor is `inputChatlistDialogFilter`.
pub type InputChatlist = types::InputChatlistDialogFilter;

/// A passkey credential, as the interface of the system returned it.
///
/// The type `InputPasskeyCredential`, whose only constructor is `inputPasskeyCredentialPublicKey`.
pub type InputPasskeyCredential = types::InputPasskeyCredentialPublicKey;
