// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `messages`.

use super::super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// The method `messages.uninstallStickerSet`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::UninstallStickerSet::new(
///     enums::InputStickerSet::AnimatedEmoji,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `stickerset` ([`InputStickerSet`](enums::InputStickerSet))
///
/// # Returns
///
/// `bool`.
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
/// - [`messages.getStickerSet`](functions::messages::GetStickerSet)
/// - [`messages.installStickerSet`](functions::messages::InstallStickerSet)
/// - [`messages.toggleStickerSets`](functions::messages::ToggleStickerSets)
/// - [`channels.setStickers`](functions::channels::SetStickers)
/// - [`channels.setEmojiStickers`](functions::channels::SetEmojiStickers)
/// - [`stickers.addStickerToSet`](functions::stickers::AddStickerToSet)
///
/// ```text
/// messages.uninstallStickerSet#f96e55de stickerset:InputStickerSet = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.uninstallStickerSet)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UninstallStickerSet {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.stickerset.write(w);
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

/// Puts media on the server without sending a message, for example the items of an album before
/// [`messages.sendMultiMedia`](functions::messages::SendMultiMedia).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::UploadMedia::new(
///     enums::InputPeer::InputPeerSelf,
///     enums::InputMedia::Empty,
/// );
/// let result: enums::MessageMedia = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
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
/// Not recorded.
///
/// # Related
///
/// - [`messages.uploadImportedMedia`](functions::messages::UploadImportedMedia)
/// - [`messages.sendMedia`](functions::messages::SendMedia): Sends a message with media, such as a photo, a file, a
///   location or a poll, to a chat.
/// - [`messages.editMessage`](functions::messages::EditMessage): Changes a message that the account sent or may
///   edit: its text, its media or its keyboard.
/// - [`messages.editInlineBotMessage`](functions::messages::EditInlineBotMessage)
/// - [`messages.saveDraft`](functions::messages::SaveDraft)
/// - [`bots.addPreviewMedia`](functions::bots::AddPreviewMedia)
///
/// ```text
/// messages.uploadMedia#14967978 flags:# business_connection_id:flags.0?string
///     peer:InputPeer media:InputMedia = MessageMedia;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.uploadMedia)
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.business_connection_id.is_some());
        w.flags(flags);
        w.write_optional(&self.business_connection_id);
        self.peer.write(w);
        self.media.write(w);
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
}

/// The method `messages.uploadEncryptedFile`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::UploadEncryptedFile::new(
///     types::InputEncryptedChat::new(1, 1),
///     types::InputEncryptedFileUploaded::new(1, 1, "text", 1),
/// );
/// let result: enums::EncryptedFile = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputEncryptedChat`](types::InputEncryptedChat))
/// - `file` ([`InputEncryptedFile`](enums::InputEncryptedFile))
///
/// # Returns
///
/// [`EncryptedFile`](enums::EncryptedFile): [`Empty`](enums::EncryptedFile::Empty) or
/// [`EncryptedFile`](enums::EncryptedFile::EncryptedFile).
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
/// - [`messages.sendEncryptedFile`](functions::messages::SendEncryptedFile)
/// - [`messages.acceptEncryption`](functions::messages::AcceptEncryption)
/// - [`messages.setEncryptedTyping`](functions::messages::SetEncryptedTyping)
/// - [`messages.readEncryptedHistory`](functions::messages::ReadEncryptedHistory)
/// - [`messages.sendEncrypted`](functions::messages::SendEncrypted)
/// - [`messages.sendEncryptedService`](functions::messages::SendEncryptedService)
///
/// ```text
/// messages.uploadEncryptedFile#5057c497 peer:InputEncryptedChat
///     file:InputEncryptedFile = EncryptedFile;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.uploadEncryptedFile)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UploadEncryptedFile {
    pub peer: types::InputEncryptedChat,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        self.file.write(w);
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

/// The method `messages.updatePinnedMessage`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::UpdatePinnedMessage::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `silent` (`bool`, a flag)
/// - `unpin` (`bool`, a flag)
/// - `pm_oneside` (`bool`, a flag)
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `id` (`i32`)
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
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
/// Not recorded.
///
/// ```text
/// messages.updatePinnedMessage#d2aaf7ec flags:# silent:flags.0?true
///     unpin:flags.1?true pm_oneside:flags.2?true peer:InputPeer id:int = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.updatePinnedMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UpdatePinnedMessage {
    pub silent: bool,
    pub unpin: bool,
    pub pm_oneside: bool,
    pub peer: enums::InputPeer,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.silent)
            .with(1, self.unpin)
            .with(2, self.pm_oneside);
        w.flags(flags);
        self.peer.write(w);
        w.i32(self.id);
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
}

/// The method `messages.updateDialogFilter`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::UpdateDialogFilter::new(1);
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `id` (`i32`)
/// - `filter` ([`Option<DialogFilter>`](enums::DialogFilter))
///
/// # Returns
///
/// `bool`.
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
/// ```text
/// messages.updateDialogFilter#1ad4a04a flags:# id:int filter:flags.0?DialogFilter
///     = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.updateDialogFilter)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UpdateDialogFilter {
    pub id: i32,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.filter.is_some());
        w.flags(flags);
        w.i32(self.id);
        w.write_optional(&self.filter);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            id: cursor.i32(),
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

/// The method `messages.updateDialogFiltersOrder`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::UpdateDialogFiltersOrder::new(vec![1]);
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `order` (`Vec<i32>`)
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.updateDialogFiltersOrder#c563c1e4 order:Vector<int> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.updateDialogFiltersOrder)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UpdateDialogFiltersOrder {
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.order);
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

/// The method `messages.unpinAllMessages`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::UnpinAllMessages::new(
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: types::messages::AffectedHistory = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `top_msg_id` (`Option<i32>`)
/// - `saved_peer_id` ([`Option<InputPeer>`](enums::InputPeer))
///
/// # Returns
///
/// [`messages::AffectedHistory`](types::messages::AffectedHistory).
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
/// - [`messages.readMentions`](functions::messages::ReadMentions)
/// - [`messages.readReactions`](functions::messages::ReadReactions)
/// - [`messages.deleteTopicHistory`](functions::messages::DeleteTopicHistory)
/// - [`messages.readPollVotes`](functions::messages::ReadPollVotes)
/// - [`messages.deleteHistory`](functions::messages::DeleteHistory)
/// - [`messages.deleteSavedHistory`](functions::messages::DeleteSavedHistory)
///
/// ```text
/// messages.unpinAllMessages#62dd747 flags:# peer:InputPeer top_msg_id:flags.0?int
///     saved_peer_id:flags.1?InputPeer = messages.AffectedHistory;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.unpinAllMessages)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UnpinAllMessages {
    pub peer: enums::InputPeer,
    pub top_msg_id: Option<i32>,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.top_msg_id.is_some())
            .with(1, self.saved_peer_id.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.write_optional(&self.top_msg_id);
        w.write_optional(&self.saved_peer_id);
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

/// The method `messages.uploadImportedMedia`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::UploadImportedMedia::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
///     "text",
///     enums::InputMedia::Empty,
/// );
/// let result: enums::MessageMedia = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `import_id` (`i64`)
/// - `file_name` (`String`)
/// - `media` ([`InputMedia`](enums::InputMedia))
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
/// - [`messages.uploadMedia`](functions::messages::UploadMedia): Puts media on the server without sending a
///   message, for example the items of an album before
///   [`messages.sendMultiMedia`](functions::messages::SendMultiMedia).
/// - [`messages.sendMedia`](functions::messages::SendMedia): Sends a message with media, such as a photo, a file, a
///   location or a poll, to a chat.
/// - [`messages.editMessage`](functions::messages::EditMessage): Changes a message that the account sent or may
///   edit: its text, its media or its keyboard.
/// - [`messages.editInlineBotMessage`](functions::messages::EditInlineBotMessage)
/// - [`messages.saveDraft`](functions::messages::SaveDraft)
/// - [`bots.addPreviewMedia`](functions::bots::AddPreviewMedia)
///
/// ```text
/// messages.uploadImportedMedia#2a862092 peer:InputPeer import_id:long
///     file_name:string media:InputMedia = MessageMedia;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.uploadImportedMedia)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UploadImportedMedia {
    pub peer: enums::InputPeer,
    pub import_id: i64,
    pub file_name: String,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i64(self.import_id);
        w.string(&self.file_name);
        self.media.write(w);
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

/// The method `messages.updateSavedReactionTag`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::UpdateSavedReactionTag::new(
///     enums::Reaction::Paid,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `reaction` ([`Reaction`](enums::Reaction))
/// - `title` (`Option<String>`)
///
/// # Returns
///
/// `bool`.
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
/// - [`messages.getMessageReactionsList`](functions::messages::GetMessageReactionsList)
/// - [`messages.setDefaultReaction`](functions::messages::SetDefaultReaction)
/// - [`stories.sendReaction`](functions::stories::SendReaction)
/// - [`stories.getStoryReactionsList`](functions::stories::GetStoryReactionsList)
///
/// ```text
/// messages.updateSavedReactionTag#60297dec flags:# reaction:Reaction
///     title:flags.0?string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.updateSavedReactionTag)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UpdateSavedReactionTag {
    pub reaction: enums::Reaction,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.title.is_some());
        w.flags(flags);
        self.reaction.write(w);
        w.write_optional(&self.title);
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

/// The method `messages.updatePinnedForumTopic`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::UpdatePinnedForumTopic::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
///     true,
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `topic_id` (`i32`)
/// - `pinned` (`bool`)
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
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
/// ```text
/// messages.updatePinnedForumTopic#175df251 peer:InputPeer topic_id:int pinned:Bool
///     = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.updatePinnedForumTopic)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UpdatePinnedForumTopic {
    pub peer: enums::InputPeer,
    pub topic_id: i32,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.topic_id);
        w.bool(self.pinned);
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
