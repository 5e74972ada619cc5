// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `messages`.

use super::super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// `messages.uninstallStickerSet`: Removes a sticker set from those of the user. To keep it out of sight only, put
/// it into the archive with [`messages.installStickerSet`](functions::messages::InstallStickerSet).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::UninstallStickerSet::new(
///     types::InputStickerSetShortName::new("example"),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::StickersetInvalid => println!("The sticker set is not valid."),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `stickerset` ([`InputStickerSet`](enums::InputStickerSet)): The set to remove.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 406 [`STICKERSET_INVALID`](crate::rpc::ErrorKind::StickersetInvalid): The sticker set is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.installStickerSet`](functions::messages::InstallStickerSet): Adds a sticker set to those of the
///   user, or puts it into the archive.
/// - [`messages.getStickerSet`](functions::messages::GetStickerSet): Gets a sticker set with all of its stickers,
///   by identifier, by short name or as one of the special sets, such as that of the dice.
/// - [`messages.toggleStickerSets`](functions::messages::ToggleStickerSets): Removes, archives or activates several
///   sticker sets at once.
/// - [`channels.setStickers`](functions::channels::SetStickers): Sets the stickers that members of a supergroup are
///   offered there.
/// - [`channels.setEmojiStickers`](functions::channels::SetEmojiStickers): Sets the custom emoji that all members
///   of a supergroup may use there.
/// - [`stickers.addStickerToSet`](functions::stickers::AddStickerToSet): Adds a sticker to a set that the account
///   created.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// messages.uninstallStickerSet#f96e55de stickerset:InputStickerSet = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.uninstallStickerSet)
#[doc(alias("messages.uninstallStickerSet", "UninstallStickerSetRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UninstallStickerSet {
    /// The set to remove.
    pub stickerset: enums::InputStickerSet,
}

impl UninstallStickerSet {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(stickerset: impl Into<enums::InputStickerSet>) -> Self {
        Self {
            stickerset: stickerset.into(),
        }
    }
}

impl wire::Wire for UninstallStickerSet {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.uninstallStickerSet",
        id: 0xf96e55de,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.stickerset);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { stickerset: cursor.read() }
    }
}

impl wire::RemoteCall for UninstallStickerSet {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(406, wire::ErrorKind::StickersetInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.uploadMedia`: Puts media on the server without sending a message, for example the items of an album
/// before [`messages.sendMultiMedia`](functions::messages::SendMultiMedia).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::UploadMedia::new(
///     enums::InputPeer::InputPeerSelf,
///     types::InputMediaPhoto::new(
///         types::InputPhoto::new(5271604332, 4831207765, [1, 2, 3]),
///     ),
/// );
/// let result: Result<enums::MessageMedia, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `business_connection_id` (`Option<String>`): The identifier of the business connection to act for.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the media is for.
/// - `media` ([`InputMedia`](enums::InputMedia)): The media.
///
/// # Returns
///
/// [`MessageMedia`](enums::MessageMedia).
///
/// The media, now on the server; name it by its identifier to send it.
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 400 [`CHAT_RESTRICTED`](crate::rpc::ErrorKind::ChatRestricted): The account may not write to this chat, or the
///   chat is restricted.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 400 [`FILE_PARTS_INVALID`](crate::rpc::ErrorKind::FilePartsInvalid): The number of parts is not valid.
/// - 400 [`FILE_PART_LENGTH_INVALID`](crate::rpc::ErrorKind::FilePartLengthInvalid): The length of the part is not
///   valid.
/// - 400 [`IMAGE_PROCESS_FAILED`](crate::rpc::ErrorKind::ImageProcessFailed): Telegram could not process the image.
/// - 400 [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated): The account of the user was
///   deleted.
/// - 400 [`MEDIA_INVALID`](crate::rpc::ErrorKind::MediaInvalid): The media is not valid.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`PHOTO_EXT_INVALID`](crate::rpc::ErrorKind::PhotoExtInvalid): The file name extension of the photo is not
///   one that is allowed.
/// - 400 [`PHOTO_INVALID_DIMENSIONS`](crate::rpc::ErrorKind::PhotoInvalidDimensions): The width or height of the
///   photo is not valid.
/// - 400 [`PHOTO_SAVE_FILE_INVALID`](crate::rpc::ErrorKind::PhotoSaveFileInvalid): Telegram could not save the
///   photo; upload it again.
/// - 400 [`USER_BANNED_IN_CHANNEL`](crate::rpc::ErrorKind::UserBannedInChannel): The account is banned from sending
///   messages in channels and supergroups.
/// - 400 [`VOICE_MESSAGES_FORBIDDEN`](crate::rpc::ErrorKind::VoiceMessagesForbidden): The privacy settings of the
///   user do not allow voice or round video messages.
/// - 400 [`WEBPAGE_CURL_FAILED`](crate::rpc::ErrorKind::WebpageCurlFailed): Telegram could not load the web page.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`messages.sendMultiMedia`](functions::messages::SendMultiMedia): Sends an album: several photos and videos,
///   or several files of one kind, as one group of messages.
/// - [`bots.addPreviewMedia`](functions::bots::AddPreviewMedia): Adds a photo or video to the previews of a bot's
///   main mini app.
/// - [`bots.editPreviewMedia`](functions::bots::EditPreviewMedia): Replaces one of the previews of a bot's main
///   mini app.
/// - [`stickers.createStickerSet`](functions::stickers::CreateStickerSet): Creates a set of stickers, masks or
///   custom emoji.
/// - [`messages.uploadImportedMedia`](functions::messages::UploadImportedMedia): Hands over one media file of a
///   history that is being imported.
/// - [`messages.sendMedia`](functions::messages::SendMedia): Sends a message with media, such as a photo, a file, a
///   location or a poll, to a chat.
///
/// # History
///
/// Since layer 68 or earlier; `business_connection_id` since 177.
///
/// ```text
/// messages.uploadMedia#14967978 flags:# business_connection_id:flags.0?string
///     peer:InputPeer media:InputMedia = MessageMedia;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.uploadMedia) · [Guide:
/// files](https://core.telegram.org/api/files) · [Guide:
/// bots/connected-business-bots](https://core.telegram.org/api/bots/connected-business-bots)
#[doc(alias("messages.uploadMedia", "UploadMediaRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UploadMedia {
    /// The identifier of the business connection to act for.
    pub business_connection_id: Option<String>,
    /// The chat that the media is for.
    pub peer: enums::InputPeer,
    /// The media.
    pub media: enums::InputMedia,
}

impl UploadMedia {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        media: impl Into<enums::InputMedia>,
    ) -> Self {
        Self {
            business_connection_id: None,
            peer: peer.into(),
            media: media.into(),
        }
    }
}

impl wire::Wire for UploadMedia {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.uploadMedia",
        id: 0x14967978,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.business_connection_id));
        w.write(&self.peer);
        w.write(&self.media);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            business_connection_id: cursor.read_optional(flags.has(0)),
            peer: cursor.read(),
            media: cursor.read(),
        }
    }
}

impl wire::RemoteCall for UploadMedia {
    type Return = enums::MessageMedia;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::ChatRestricted),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::FilePartsInvalid),
        wire::known(400, wire::ErrorKind::FilePartLengthInvalid),
        wire::known(400, wire::ErrorKind::ImageProcessFailed),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MediaInvalid),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::PhotoExtInvalid),
        wire::known(400, wire::ErrorKind::PhotoInvalidDimensions),
        wire::known(400, wire::ErrorKind::PhotoSaveFileInvalid),
        wire::known(400, wire::ErrorKind::UserBannedInChannel),
        wire::known(400, wire::ErrorKind::VoiceMessagesForbidden),
        wire::known(400, wire::ErrorKind::WebpageCurlFailed),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `messages.uploadEncryptedFile`: Stores an encrypted file for a secret chat without sending a message, for later
/// use with [`messages.sendEncryptedFile`](functions::messages::SendEncryptedFile).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::UploadEncryptedFile::new(
///     types::InputEncryptedChat::new(7654321, 4831207765),
///     types::InputEncryptedFileUploaded::new(4719203846, 3, "", 1390284756),
/// );
/// let result: Result<enums::EncryptedFile, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ChatIdInvalid => {
///             println!("The identifier of the chat is not valid.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputEncryptedChat`](types::InputEncryptedChat)): The secret chat that the file is for.
/// - `file` ([`InputEncryptedFile`](enums::InputEncryptedFile)): The uploaded parts of the encrypted file.
///
/// # Returns
///
/// [`EncryptedFile`](enums::EncryptedFile): [`Empty`](enums::EncryptedFile::Empty) or
/// [`EncryptedFile`](enums::EncryptedFile::EncryptedFile).
///
/// The file as the server stored it.
///
/// # Errors
///
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.sendEncryptedFile`](functions::messages::SendEncryptedFile): Sends a message with an encrypted file
///   to a secret chat.
/// - [`messages.acceptEncryption`](functions::messages::AcceptEncryption): Accepts a secret chat that another user
///   asked for, and completes the key exchange.
/// - [`messages.setEncryptedTyping`](functions::messages::SetEncryptedTyping): Shows the other side of a secret
///   chat that the user is typing.
/// - [`messages.readEncryptedHistory`](functions::messages::ReadEncryptedHistory): Marks the messages of a secret
///   chat as read.
/// - [`messages.sendEncrypted`](functions::messages::SendEncrypted): Sends a message without a file to a secret
///   chat.
/// - [`messages.sendEncryptedService`](functions::messages::SendEncryptedService): Sends a message between the two
///   clients of a secret chat, for example to set self-destruction, to ask for lost messages or to renew the key.
///
/// # History
///
/// Since layer 73.
///
/// ```text
/// messages.uploadEncryptedFile#5057c497 peer:InputEncryptedChat
///     file:InputEncryptedFile = EncryptedFile;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.uploadEncryptedFile)
#[doc(alias("messages.uploadEncryptedFile", "UploadEncryptedFileRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UploadEncryptedFile {
    /// The secret chat that the file is for.
    pub peer: types::InputEncryptedChat,
    /// The uploaded parts of the encrypted file.
    pub file: enums::InputEncryptedFile,
}

impl UploadEncryptedFile {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: types::InputEncryptedChat,
        file: impl Into<enums::InputEncryptedFile>,
    ) -> Self {
        Self { peer, file: file.into() }
    }
}

impl wire::Wire for UploadEncryptedFile {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.uploadEncryptedFile",
        id: 0x5057c497,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.file);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            file: cursor.read(),
        }
    }
}

impl wire::RemoteCall for UploadEncryptedFile {
    type Return = enums::EncryptedFile;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.updatePinnedMessage`: Pins a message in a chat, or unpins it. In groups and channels it needs the
/// right to pin messages.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::UpdatePinnedMessage::new(
///     enums::InputPeer::InputPeerSelf,
///     42,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `silent` (`bool`, a flag): If set, the members get no notification.
/// - `unpin` (`bool`, a flag): If set, the message is unpinned; otherwise it is pinned.
/// - `pm_oneside` (`bool`, a flag): If set, the message of a private chat is pinned for this account only.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the message is in.
/// - `id` (`i32`): The identifier of the message to pin or unpin.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates that the change gives.
///
/// # Errors
///
/// - 400 [`BOT_ONESIDE_NOT_AVAIL`](crate::rpc::ErrorKind::BotOnesideNotAvail): Bots cannot pin a message in a
///   private chat for themselves only.
/// - 400 [`BUSINESS_CONNECTION_INVALID`](crate::rpc::ErrorKind::BusinessConnectionInvalid): The identifier of the
///   business connection is not valid.
/// - 400 [`BUSINESS_PEER_INVALID`](crate::rpc::ErrorKind::BusinessPeerInvalid): The chat is not one that the
///   business connection covers.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CHAT_INVALID`](crate::rpc::ErrorKind::ChatInvalid): The chat is not valid.
/// - 400 [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified): Nothing would change in the chat.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 400 [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated): The account of the user was
///   deleted.
/// - 400 [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid): The identifier of the message is not
///   valid, or there is no such message.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`PIN_RESTRICTED`](crate::rpc::ErrorKind::PinRestricted): The account may not pin messages here.
/// - 400 [`USER_BANNED_IN_CHANNEL`](crate::rpc::ErrorKind::UserBannedInChannel): The account is banned from sending
///   messages in channels and supergroups.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # History
///
/// Since layer 89 or earlier.
///
/// ```text
/// messages.updatePinnedMessage#d2aaf7ec flags:# silent:flags.0?true
///     unpin:flags.1?true pm_oneside:flags.2?true peer:InputPeer id:int = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.updatePinnedMessage)
#[doc(alias("messages.updatePinnedMessage", "UpdatePinnedMessageRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdatePinnedMessage {
    /// If set, the members get no notification.
    pub silent: bool,
    /// If set, the message is unpinned; otherwise it is pinned.
    pub unpin: bool,
    /// If set, the message of a private chat is pinned for this account only.
    pub pm_oneside: bool,
    /// The chat that the message is in.
    pub peer: enums::InputPeer,
    /// The identifier of the message to pin or unpin.
    pub id: i32,
}

impl UpdatePinnedMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, id: i32) -> Self {
        Self {
            silent: false,
            unpin: false,
            pm_oneside: false,
            peer: peer.into(),
            id,
        }
    }
}

impl wire::Wire for UpdatePinnedMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.updatePinnedMessage",
        id: 0xd2aaf7ec,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.silent)
            .with(1, self.unpin)
            .with(2, self.pm_oneside);
        w.flags(flags);
        w.write(&self.peer);
        w.i32(self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            silent: flags.has(0),
            unpin: flags.has(1),
            pm_oneside: flags.has(2),
            peer: cursor.read(),
            id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for UpdatePinnedMessage {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotOnesideNotAvail),
        wire::known(400, wire::ErrorKind::BusinessConnectionInvalid),
        wire::known(400, wire::ErrorKind::BusinessPeerInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatInvalid),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::PinRestricted),
        wire::known(400, wire::ErrorKind::UserBannedInChannel),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `messages.updateDialogFilter`: Creates, changes or deletes a folder of chats.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::UpdateDialogFilter::new(2);
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         ErrorKind::MsgIdInvalid => {
///             println!("The identifier of the message is not valid.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `id` (`i32`): The identifier of the folder; for a new one, a free number from 2 to 255.
/// - `filter` ([`Option<DialogFilter>`](enums::DialogFilter)): The new content of the folder; if left out, the
///   folder is deleted.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`CHATLIST_EXCLUDE_INVALID`](crate::rpc::ErrorKind::ChatlistExcludeInvalid): A shared folder cannot leave
///   out chats by rule.
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 400 [`FILTER_ID_INVALID`](crate::rpc::ErrorKind::FilterIdInvalid): The identifier of the chat folder is not
///   valid.
/// - 400 [`FILTER_INCLUDE_EMPTY`](crate::rpc::ErrorKind::FilterIncludeEmpty): The chat folder would include no
///   chats.
/// - 400 [`FILTER_TITLE_EMPTY`](crate::rpc::ErrorKind::FilterTitleEmpty): The title of the chat folder is missing.
/// - 400 [`MESSAGE_TOO_LONG`](crate::rpc::ErrorKind::MessageTooLong): The text of the message is too long; the
///   limit is `message_length_max` of the configuration.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 111.
///
/// ```text
/// messages.updateDialogFilter#1ad4a04a flags:# id:int filter:flags.0?DialogFilter
///     = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.updateDialogFilter) · [Guide:
/// folders](https://core.telegram.org/api/folders)
#[doc(alias("messages.updateDialogFilter", "UpdateDialogFilterRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateDialogFilter {
    /// The identifier of the folder; for a new one, a free number from 2 to 255.
    pub id: i32,
    /// The new content of the folder; if left out, the folder is deleted.
    pub filter: Option<enums::DialogFilter>,
}

impl UpdateDialogFilter {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(id: i32) -> Self {
        Self { id, filter: None }
    }
}

impl wire::Wire for UpdateDialogFilter {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.updateDialogFilter",
        id: 0x1ad4a04a,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i32(self.id);
        flags.set(0, w.write_optional(&self.filter));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            id,
            filter: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for UpdateDialogFilter {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatlistExcludeInvalid),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::FilterIdInvalid),
        wire::known(400, wire::ErrorKind::FilterIncludeEmpty),
        wire::known(400, wire::ErrorKind::FilterTitleEmpty),
        wire::known(400, wire::ErrorKind::MessageTooLong),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.updateDialogFiltersOrder`: Saves a new order of the folders of chats.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::UpdateDialogFiltersOrder::new(vec![2]);
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `order` (`Vec<i32>`): Identifiers of all folders in the new order; 0 stands for the list of all chats.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 111.
///
/// ```text
/// messages.updateDialogFiltersOrder#c563c1e4 order:Vector<int> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.updateDialogFiltersOrder) · [Guide:
/// folders](https://core.telegram.org/api/folders)
#[doc(alias("messages.updateDialogFiltersOrder", "UpdateDialogFiltersOrderRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateDialogFiltersOrder {
    /// Identifiers of all folders in the new order; 0 stands for the list of all chats.
    pub order: Vec<i32>,
}

impl UpdateDialogFiltersOrder {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(order: Vec<i32>) -> Self {
        Self { order }
    }
}

impl wire::Wire for UpdateDialogFiltersOrder {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.updateDialogFiltersOrder",
        id: 0xc563c1e4,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.order);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { order: cursor.read() }
    }
}

impl wire::RemoteCall for UpdateDialogFiltersOrder {
    type Return = bool;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.unpinAllMessages`: Unpins all pinned messages of a chat or of one topic.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::UnpinAllMessages::new(
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: Result<types::messages::AffectedHistory, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
///         ErrorKind::ChatNotModified => println!("Nothing would change in the chat."),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat whose messages are unpinned.
/// - `top_msg_id` (`Option<i32>`): Only messages in this topic of a forum are unpinned.
/// - `saved_peer_id` ([`Option<InputPeer>`](enums::InputPeer)): Only messages of this topic are unpinned, in the
///   direct messages of a channel.
///
/// # Returns
///
/// [`messages::AffectedHistory`](types::messages::AffectedHistory).
///
/// How far the change got; repeat the call while offset is above 0.
///
/// # Errors
///
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified): Nothing would change in the chat.
/// - 400 [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated): The account of the user was
///   deleted.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.readMentions`](functions::messages::ReadMentions): Marks all mentions of the user in a chat as
///   read.
/// - [`messages.readReactions`](functions::messages::ReadReactions): Marks all new reactions to messages of the
///   account in a chat as seen.
/// - [`messages.deleteTopicHistory`](functions::messages::DeleteTopicHistory): Deletes a topic of a forum with all
///   of its messages.
/// - [`messages.readPollVotes`](functions::messages::ReadPollVotes): Marks all new votes in polls of a chat as
///   seen.
/// - [`messages.deleteHistory`](functions::messages::DeleteHistory): Clears the history of a private chat or basic
///   group, and can remove the chat from the list.
/// - [`messages.deleteSavedHistory`](functions::messages::DeleteSavedHistory): Deletes the messages of one
///   conversation of the saved messages, or of one topic of a channel's direct messages.
///
/// # History
///
/// Since layer 120; `top_msg_id` since 148; `saved_peer_id` since 204.
///
/// ```text
/// messages.unpinAllMessages#62dd747 flags:# peer:InputPeer top_msg_id:flags.0?int
///     saved_peer_id:flags.1?InputPeer = messages.AffectedHistory;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.unpinAllMessages) · [Guide:
/// pin](https://core.telegram.org/api/pin)
#[doc(alias("messages.unpinAllMessages", "UnpinAllMessagesRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UnpinAllMessages {
    /// The chat whose messages are unpinned.
    pub peer: enums::InputPeer,
    /// Only messages in this topic of a forum are unpinned.
    pub top_msg_id: Option<i32>,
    /// Only messages of this topic are unpinned, in the direct messages of a channel.
    pub saved_peer_id: Option<enums::InputPeer>,
}

impl UnpinAllMessages {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self {
            peer: peer.into(),
            top_msg_id: None,
            saved_peer_id: None,
        }
    }
}

impl wire::Wire for UnpinAllMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.unpinAllMessages",
        id: 0x062dd747,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        flags.set(0, w.write_optional(&self.top_msg_id));
        flags.set(1, w.write_optional(&self.saved_peer_id));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            top_msg_id: cursor.read_optional(flags.has(0)),
            saved_peer_id: cursor.read_optional(flags.has(1)),
        }
    }
}

impl wire::RemoteCall for UnpinAllMessages {
    type Return = types::messages::AffectedHistory;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// `messages.uploadImportedMedia`: Hands over one media file of a history that is being imported. Call it for each
/// file, between [`messages.initHistoryImport`](functions::messages::InitHistoryImport) and
/// [`messages.startHistoryImport`](functions::messages::StartHistoryImport).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::UploadImportedMedia::new(
///     types::InputPeerUser::new(12345678, 4831207765),
///     6034482910,
///     "photo.jpg",
///     types::InputMediaPhoto::new(
///         types::InputPhoto::new(5271604332, 4831207765, [1, 2, 3]),
///     ),
/// );
/// let result: Result<enums::MessageMedia, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
///         ErrorKind::MediaInvalid => println!("The media is not valid."),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the history is imported to.
/// - `import_id` (`i64`): The id of [`messages.historyImport`](types::messages::HistoryImport).
/// - `file_name` (`String`): The name of the file, as the text of the history names it.
/// - `media` ([`InputMedia`](enums::InputMedia)): The uploaded file.
///
/// # Returns
///
/// [`MessageMedia`](enums::MessageMedia).
///
/// # Errors
///
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`IMPORT_ID_INVALID`](crate::rpc::ErrorKind::ImportIdInvalid): The identifier of the import is not valid.
/// - 400 [`MEDIA_INVALID`](crate::rpc::ErrorKind::MediaInvalid): The media is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.initHistoryImport`](functions::messages::InitHistoryImport): Starts the import of a chat history
///   from another app.
/// - [`messages.startHistoryImport`](functions::messages::StartHistoryImport): Finishes the import of a chat
///   history: the server creates the messages.
/// - [`messages.uploadMedia`](functions::messages::UploadMedia): Puts media on the server without sending a
///   message, for example the items of an album before
///   [`messages.sendMultiMedia`](functions::messages::SendMultiMedia).
/// - [`messages.sendMedia`](functions::messages::SendMedia): Sends a message with media, such as a photo, a file, a
///   location or a poll, to a chat.
/// - [`messages.editMessage`](functions::messages::EditMessage): Changes a message that the account sent or may
///   edit: its text, its media or its keyboard.
/// - [`messages.editInlineBotMessage`](functions::messages::EditInlineBotMessage): Changes a message that a user
///   sent through an inline bot, as that bot.
///
/// # History
///
/// Since layer 129 or earlier.
///
/// ```text
/// messages.uploadImportedMedia#2a862092 peer:InputPeer import_id:long
///     file_name:string media:InputMedia = MessageMedia;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.uploadImportedMedia) · [Guide:
/// import](https://core.telegram.org/api/import)
#[doc(alias("messages.uploadImportedMedia", "UploadImportedMediaRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UploadImportedMedia {
    /// The chat that the history is imported to.
    pub peer: enums::InputPeer,
    /// The id of [`messages.historyImport`](types::messages::HistoryImport).
    pub import_id: i64,
    /// The name of the file, as the text of the history names it.
    pub file_name: String,
    /// The uploaded file.
    pub media: enums::InputMedia,
}

impl UploadImportedMedia {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        import_id: i64,
        file_name: impl Into<String>,
        media: impl Into<enums::InputMedia>,
    ) -> Self {
        Self {
            peer: peer.into(),
            import_id,
            file_name: file_name.into(),
            media: media.into(),
        }
    }
}

impl wire::Wire for UploadImportedMedia {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.uploadImportedMedia",
        id: 0x2a862092,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i64(self.import_id);
        w.string(&self.file_name);
        w.write(&self.media);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            import_id: cursor.i64(),
            file_name: cursor.string(),
            media: cursor.read(),
        }
    }
}

impl wire::RemoteCall for UploadImportedMedia {
    type Return = enums::MessageMedia;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ImportIdInvalid),
        wire::known(400, wire::ErrorKind::MediaInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.updateSavedReactionTag`: Names a tag of the saved messages, or removes its name. It needs Telegram
/// Premium.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::UpdateSavedReactionTag::new(
///     types::ReactionEmoji::new("👍"),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PremiumAccountRequired => {
///             println!("Telegram Premium is needed for this.");
///         }
///         ErrorKind::ReactionInvalid => {
///             println!("The reaction is not valid or not allowed in this chat.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `reaction` ([`Reaction`](enums::Reaction)): The reaction that serves as the tag.
/// - `title` (`Option<String>`): The name of the tag, at most 12 characters; if left out, the name is removed.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 403 [`PREMIUM_ACCOUNT_REQUIRED`](crate::rpc::ErrorKind::PremiumAccountRequired): Telegram Premium is needed
///   for this.
/// - 400 [`REACTION_INVALID`](crate::rpc::ErrorKind::ReactionInvalid): The reaction is not valid or not allowed in
///   this chat.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.search`](functions::messages::Search): Searches one chat, or with
///   [`inputPeerEmpty`](enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.sendReaction`](functions::messages::SendReaction): Sets the reactions of the account on a message.
/// - [`messages.getMessageReactionsList`](functions::messages::GetMessageReactionsList): Tells who reacted to a
///   message and how, part by part, where the chat allows to see that.
/// - [`messages.setDefaultReaction`](functions::messages::SetDefaultReaction): Sets the reaction that a quick
///   gesture, such as a double tap, gives.
/// - [`stories.sendReaction`](functions::stories::SendReaction): Sets or removes the reaction of the account to a
///   story.
/// - [`stories.getStoryReactionsList`](functions::stories::GetStoryReactionsList): Gets who has reacted to a story
///   of a channel, forwarded or reposted it, part by part.
///
/// # History
///
/// Since layer 171.
///
/// ```text
/// messages.updateSavedReactionTag#60297dec flags:# reaction:Reaction
///     title:flags.0?string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.updateSavedReactionTag) · [Guide:
/// saved-messages](https://core.telegram.org/api/saved-messages)
#[doc(alias("messages.updateSavedReactionTag", "UpdateSavedReactionTagRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateSavedReactionTag {
    /// The reaction that serves as the tag.
    pub reaction: enums::Reaction,
    /// The name of the tag, at most 12 characters; if left out, the name is removed.
    pub title: Option<String>,
}

impl UpdateSavedReactionTag {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(reaction: impl Into<enums::Reaction>) -> Self {
        Self {
            reaction: reaction.into(),
            title: None,
        }
    }
}

impl wire::Wire for UpdateSavedReactionTag {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.updateSavedReactionTag",
        id: 0x60297dec,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.reaction);
        flags.set(0, w.write_optional(&self.title));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            reaction: cursor.read(),
            title: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for UpdateSavedReactionTag {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::PremiumAccountRequired),
        wire::known(400, wire::ErrorKind::ReactionInvalid),
    ];
}

/// `messages.updatePinnedForumTopic`: Pins a topic to the top of a forum's list, or unpins it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::UpdatePinnedForumTopic::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     42,
///     true,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel is not valid, for example because the access hash is wrong.
///         ErrorKind::ChannelInvalid => println!("{error}"),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer)): The forum that the topic is in.
/// - `topic_id` (`i32`): The identifier of the topic to pin or unpin.
/// - `pinned` (`bool`): True to pin the topic, false to unpin it.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates that the change gives.
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 216.
///
/// ```text
/// messages.updatePinnedForumTopic#175df251 peer:InputPeer topic_id:int pinned:Bool
///     = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.updatePinnedForumTopic)
#[doc(alias("messages.updatePinnedForumTopic", "UpdatePinnedForumTopicRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdatePinnedForumTopic {
    /// The forum that the topic is in.
    pub peer: enums::InputPeer,
    /// The identifier of the topic to pin or unpin.
    pub topic_id: i32,
    /// True to pin the topic, false to unpin it.
    pub pinned: bool,
}

impl UpdatePinnedForumTopic {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, topic_id: i32, pinned: bool) -> Self {
        Self {
            peer: peer.into(),
            topic_id,
            pinned,
        }
    }
}

impl wire::Wire for UpdatePinnedForumTopic {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.updatePinnedForumTopic",
        id: 0x175df251,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.fixed((self.topic_id, self.pinned));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            topic_id: cursor.i32(),
            pinned: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for UpdatePinnedForumTopic {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
    ];
}
