// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `messages`.

use super::super::super::{enums, functions, types};
use crate::wire::{self, String, Wire as _};

/// `messages.importChatInvite`: Joins a chat by its invite link. Where an administrator approves new members, the
/// call fails with [`INVITE_REQUEST_SENT`](crate::rpc::ErrorKind::InviteRequestSent), and the request to join is on
/// its way.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ImportChatInvite::new("AbCdEfGh");
/// let result: Result<enums::messages::ChatInviteJoinResult, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The request to join was sent; an administrator has to approve it.
///         ErrorKind::InviteRequestSent => println!("{error}"),
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
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
/// - `hash` (`String`): The hash of the invite link: what stands after the plus sign.
///
/// # Returns
///
/// [`messages::ChatInviteJoinResult`](enums::messages::ChatInviteJoinResult):
/// [`Ok`](enums::messages::ChatInviteJoinResult::Ok) or
/// [`WebView`](enums::messages::ChatInviteJoinResult::WebView).
///
/// # Errors
///
/// - 400 [`CHANNELS_TOO_MUCH`](crate::rpc::ErrorKind::ChannelsTooMuch): The account is a member of as many channels
///   and supergroups as it may be.
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`CHAT_INVALID`](crate::rpc::ErrorKind::ChatInvalid): The chat is not valid.
/// - 400 [`INVITE_HASH_EMPTY`](crate::rpc::ErrorKind::InviteHashEmpty): The hash of the invite link is missing.
/// - 406 [`INVITE_HASH_EXPIRED`](crate::rpc::ErrorKind::InviteHashExpired): The invite link has expired or was
///   revoked.
/// - 400 [`INVITE_HASH_INVALID`](crate::rpc::ErrorKind::InviteHashInvalid): The hash of the invite link is not
///   valid.
/// - 400 [`INVITE_REQUEST_SENT`](crate::rpc::ErrorKind::InviteRequestSent): The request to join was sent; an
///   administrator has to approve it.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`STARS_PAYMENT_REQUIRED`](crate::rpc::ErrorKind::StarsPaymentRequired): A payment in Telegram Stars is
///   required, for example to join by a paid link.
/// - 400 [`USERS_TOO_MUCH`](crate::rpc::ErrorKind::UsersTooMuch): There are too many users: the chat is full.
/// - 400 [`USER_ALREADY_PARTICIPANT`](crate::rpc::ErrorKind::UserAlreadyParticipant): The user is a member already.
/// - 400 [`USER_CHANNELS_TOO_MUCH`](crate::rpc::ErrorKind::UserChannelsTooMuch): The user is a member of as many
///   channels and supergroups as possible.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`channels.joinChannel`](functions::channels::JoinChannel): Joins a public channel or supergroup.
///
/// # History
///
/// Since layer 46 or earlier; result `messages.ChatInviteJoinResult` since 228 or earlier, `Updates` before.
///
/// ```text
/// messages.importChatInvite#de91436e hash:string = messages.ChatInviteJoinResult;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.importChatInvite)
#[doc(alias("messages.importChatInvite", "ImportChatInviteRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ImportChatInvite {
    /// The hash of the invite link: what stands after the plus sign.
    pub hash: String,
}

impl ImportChatInvite {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(hash: impl Into<String>) -> Self {
        Self { hash: hash.into() }
    }
}

impl wire::Wire for ImportChatInvite {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.importChatInvite",
        id: 0xde91436e,
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

impl wire::RemoteCall for ImportChatInvite {
    type Return = enums::messages::ChatInviteJoinResult;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelsTooMuch),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatInvalid),
        wire::known(400, wire::ErrorKind::InviteHashEmpty),
        wire::known(406, wire::ErrorKind::InviteHashExpired),
        wire::known(400, wire::ErrorKind::InviteHashInvalid),
        wire::known(400, wire::ErrorKind::InviteRequestSent),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::StarsPaymentRequired),
        wire::known(400, wire::ErrorKind::UsersTooMuch),
        wire::known(400, wire::ErrorKind::UserAlreadyParticipant),
        wire::known(400, wire::ErrorKind::UserChannelsTooMuch),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.installStickerSet`: Adds a sticker set to those of the user, or puts it into the archive.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::InstallStickerSet::new(
///     types::InputStickerSetShortName::new("example"),
///     true,
/// );
/// let result: Result<enums::messages::StickerSetInstallResult, _> = client
///     .invoke(&request);
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
/// - `stickerset` ([`InputStickerSet`](enums::InputStickerSet)): The set to install.
/// - `archived` (`bool`): True to put the set into the archive, false to have it among the active sets.
///
/// # Returns
///
/// [`messages::StickerSetInstallResult`](enums::messages::StickerSetInstallResult):
/// [`Success`](enums::messages::StickerSetInstallResult::Success) or
/// [`Archive`](enums::messages::StickerSetInstallResult::Archive).
///
/// Success, with the sets that went to the archive because there were too many.
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
/// - [`messages.uninstallStickerSet`](functions::messages::UninstallStickerSet): Removes a sticker set from those
///   of the user.
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
/// Since layer 46 or earlier; `archived` since 62 or earlier; `disabled` until 46 or later; result
/// `messages.StickerSetInstallResult` since 62 or earlier, `Bool` before.
///
/// ```text
/// messages.installStickerSet#c78fe460 stickerset:InputStickerSet archived:Bool =
///     messages.StickerSetInstallResult;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.installStickerSet)
#[doc(alias("messages.installStickerSet", "InstallStickerSetRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InstallStickerSet {
    /// The set to install.
    pub stickerset: enums::InputStickerSet,
    /// True to put the set into the archive, false to have it among the active sets.
    pub archived: bool,
}

impl InstallStickerSet {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(stickerset: impl Into<enums::InputStickerSet>, archived: bool) -> Self {
        Self {
            stickerset: stickerset.into(),
            archived,
        }
    }
}

impl wire::Wire for InstallStickerSet {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.installStickerSet",
        id: 0xc78fe460,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.stickerset);
        w.bool(self.archived);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            stickerset: cursor.read(),
            archived: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for InstallStickerSet {
    type Return = enums::messages::StickerSetInstallResult;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(406, wire::ErrorKind::StickersetInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.initHistoryImport`: Starts the import of a chat history from another app. Then upload the media with
/// [`messages.uploadImportedMedia`](functions::messages::UploadImportedMedia), and finish with
/// [`messages.startHistoryImport`](functions::messages::StartHistoryImport).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::InitHistoryImport::new(
///     types::InputPeerUser::new(12345678, 4831207765),
///     types::InputFile::new(4719203846, 3, "photo.jpg", ""),
///     12,
/// );
/// let result: Result<types::messages::HistoryImport, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
///         ErrorKind::PreviousChatImportActiveWaitNmin => {
///             println!("Another import into this chat is running.");
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat to import to; check it with
///   [`messages.checkHistoryImportPeer`](functions::messages::CheckHistoryImportPeer) first.
/// - `file` ([`InputFile`](enums::InputFile)): The uploaded text file with the messages.
/// - `media_count` (`i32`): How many media files follow by
///   [`messages.uploadImportedMedia`](functions::messages::UploadImportedMedia).
///
/// # Returns
///
/// [`messages::HistoryImport`](types::messages::HistoryImport).
///
/// # Errors
///
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`IMPORT_FILE_INVALID`](crate::rpc::ErrorKind::ImportFileInvalid): The file to import is not valid.
/// - 400 [`IMPORT_FORMAT_DATE_INVALID`](crate::rpc::ErrorKind::ImportFormatDateInvalid): A date in the file to
///   import is not valid.
/// - 400 [`IMPORT_FORMAT_UNRECOGNIZED`](crate::rpc::ErrorKind::ImportFormatUnrecognized): The format of the file to
///   import is not known.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 406 [`PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT_%dMIN`](crate::rpc::ErrorKind::PreviousChatImportActiveWaitNmin):
///   Another import into this chat is running. Wait that many minutes before the request is repeated.
/// - 400 [`USER_NOT_MUTUAL_CONTACT`](crate::rpc::ErrorKind::UserNotMutualContact): The user is not a mutual contact
///   of the account.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.uploadImportedMedia`](functions::messages::UploadImportedMedia): Hands over one media file of a
///   history that is being imported.
/// - [`messages.startHistoryImport`](functions::messages::StartHistoryImport): Finishes the import of a chat
///   history: the server creates the messages.
/// - [`messages.checkHistoryImportPeer`](functions::messages::CheckHistoryImportPeer): Checks whether a chat
///   history from another app can be imported to a chat.
/// - [`channels.createChannel`](functions::channels::CreateChannel): Creates a channel or supergroup, with the
///   account as its owner.
/// - [`account.uploadWallPaper`](functions::account::UploadWallPaper): Makes a wallpaper from an uploaded image.
/// - [`account.uploadTheme`](functions::account::UploadTheme): Puts the file of a theme on the server.
///
/// # History
///
/// Since layer 129 or earlier.
///
/// ```text
/// messages.initHistoryImport#34090c3b peer:InputPeer file:InputFile
///     media_count:int = messages.HistoryImport;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.initHistoryImport) · [Guide:
/// import](https://core.telegram.org/api/import)
#[doc(alias("messages.initHistoryImport", "InitHistoryImportRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InitHistoryImport {
    /// The chat to import to; check it with
    /// [`messages.checkHistoryImportPeer`](functions::messages::CheckHistoryImportPeer) first.
    pub peer: enums::InputPeer,
    /// The uploaded text file with the messages.
    pub file: enums::InputFile,
    /// How many media files follow by [`messages.uploadImportedMedia`](functions::messages::UploadImportedMedia).
    pub media_count: i32,
}

impl InitHistoryImport {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        file: impl Into<enums::InputFile>,
        media_count: i32,
    ) -> Self {
        Self {
            peer: peer.into(),
            file: file.into(),
            media_count,
        }
    }
}

impl wire::Wire for InitHistoryImport {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.initHistoryImport",
        id: 0x34090c3b,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.file);
        w.i32(self.media_count);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            file: cursor.read(),
            media_count: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for InitHistoryImport {
    type Return = types::messages::HistoryImport;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ImportFileInvalid),
        wire::known(400, wire::ErrorKind::ImportFormatDateInvalid),
        wire::known(400, wire::ErrorKind::ImportFormatUnrecognized),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(406, wire::ErrorKind::PreviousChatImportActiveWaitNmin),
        wire::known(400, wire::ErrorKind::UserNotMutualContact),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}
