// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `messages`.

use super::super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// The method `messages.toggleDialogPin`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ToggleDialogPin::new(
///     types::InputDialogPeer::new(enums::InputPeer::InputPeerSelf),
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `pinned` (`bool`, a flag)
/// - `peer` ([`InputDialogPeer`](enums::InputDialogPeer))
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`PEER_HISTORY_EMPTY`](crate::rpc::ErrorKind::PeerHistoryEmpty): The chat has no messages.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`PINNED_DIALOGS_TOO_MUCH`](crate::rpc::ErrorKind::PinnedDialogsTooMuch): Too many chats are pinned.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.toggleSavedDialogPin`](functions::messages::ToggleSavedDialogPin)
/// - [`messages.getPeerDialogs`](functions::messages::GetPeerDialogs): Gets the entries of given chats in the list
///   of chats.
/// - [`messages.reorderPinnedDialogs`](functions::messages::ReorderPinnedDialogs)
/// - [`messages.markDialogUnread`](functions::messages::MarkDialogUnread)
/// - [`messages.reorderPinnedSavedDialogs`](functions::messages::ReorderPinnedSavedDialogs)
///
/// ```text
/// messages.toggleDialogPin#a731e257 flags:# pinned:flags.0?true
///     peer:InputDialogPeer = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.toggleDialogPin)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ToggleDialogPin {
    pub pinned: bool,
    pub peer: enums::InputDialogPeer,
}

impl ToggleDialogPin {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputDialogPeer>) -> Self {
        Self {
            pinned: false,
            peer: peer.into(),
        }
    }
}

impl wire::Wire for ToggleDialogPin {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.toggleDialogPin",
        id: 0xa731e257,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.pinned);
        w.flags(flags);
        self.peer.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            pinned: flags.has(0),
            peer: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ToggleDialogPin {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::PeerHistoryEmpty),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::PinnedDialogsTooMuch),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.toggleStickerSets`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ToggleStickerSets::new(
///     vec![enums::InputStickerSet::AnimatedEmoji],
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `uninstall` (`bool`, a flag)
/// - `archive` (`bool`, a flag)
/// - `unarchive` (`bool`, a flag)
/// - `stickersets` ([`Vec<InputStickerSet>`](enums::InputStickerSet))
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
/// # Related
///
/// - [`messages.getStickerSet`](functions::messages::GetStickerSet)
/// - [`messages.installStickerSet`](functions::messages::InstallStickerSet)
/// - [`messages.uninstallStickerSet`](functions::messages::UninstallStickerSet)
/// - [`channels.setStickers`](functions::channels::SetStickers)
/// - [`channels.setEmojiStickers`](functions::channels::SetEmojiStickers)
/// - [`stickers.addStickerToSet`](functions::stickers::AddStickerToSet)
///
/// ```text
/// messages.toggleStickerSets#b5052fea flags:# uninstall:flags.0?true
///     archive:flags.1?true unarchive:flags.2?true
///     stickersets:Vector<InputStickerSet> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.toggleStickerSets)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ToggleStickerSets {
    pub uninstall: bool,
    pub archive: bool,
    pub unarchive: bool,
    pub stickersets: Vec<enums::InputStickerSet>,
}

impl ToggleStickerSets {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(stickersets: Vec<enums::InputStickerSet>) -> Self {
        Self {
            uninstall: false,
            archive: false,
            unarchive: false,
            stickersets,
        }
    }
}

impl wire::Wire for ToggleStickerSets {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.toggleStickerSets",
        id: 0xb5052fea,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.uninstall)
            .with(1, self.archive)
            .with(2, self.unarchive);
        w.flags(flags);
        w.write(&self.stickersets);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            uninstall: flags.has(0),
            archive: flags.has(1),
            unarchive: flags.has(2),
            stickersets: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ToggleStickerSets {
    type Return = bool;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.toggleNoForwards`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ToggleNoForwards::new(
///     enums::InputPeer::InputPeerSelf,
///     true,
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `enabled` (`bool`)
/// - `request_msg_id` (`Option<i32>`)
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
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified): Nothing would change in the chat.
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
/// messages.toggleNoForwards#b2081a35 flags:# peer:InputPeer enabled:Bool
///     request_msg_id:flags.0?int = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.toggleNoForwards)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ToggleNoForwards {
    pub peer: enums::InputPeer,
    pub enabled: bool,
    pub request_msg_id: Option<i32>,
}

impl ToggleNoForwards {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, enabled: bool) -> Self {
        Self {
            peer: peer.into(),
            enabled,
            request_msg_id: None,
        }
    }
}

impl wire::Wire for ToggleNoForwards {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.toggleNoForwards",
        id: 0xb2081a35,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.request_msg_id.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.bool(self.enabled);
        w.write_optional(&self.request_msg_id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            enabled: cursor.bool(),
            request_msg_id: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for ToggleNoForwards {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.translateText`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::TranslateText::new("text");
/// let result: types::messages::TranslateResult = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`Option<InputPeer>`](enums::InputPeer))
/// - `id` (`Option<Vec<i32>>`)
/// - `text` ([`Option<Vec<TextWithEntities>>`](types::TextWithEntities))
/// - `to_lang` (`String`)
/// - `tone` (`Option<String>`)
///
/// # Returns
///
/// [`messages::TranslateResult`](types::messages::TranslateResult).
///
/// # Errors
///
/// - 400 [`INPUT_TEXT_EMPTY`](crate::rpc::ErrorKind::InputTextEmpty): The text is empty.
/// - 400 [`INPUT_TEXT_TOO_LONG`](crate::rpc::ErrorKind::InputTextTooLong): The text is too long.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`TO_LANG_INVALID`](crate::rpc::ErrorKind::ToLangInvalid): The language to translate to is not valid.
/// - 500 [`TRANSLATE_REQ_FAILED`](crate::rpc::ErrorKind::TranslateReqFailed): The translation failed; try again
///   later.
/// - 400 [`TRANSLATE_REQ_QUOTA_EXCEEDED`](crate::rpc::ErrorKind::TranslateReqQuotaExceeded): The quota of
///   translations is used up; try again later.
/// - 406 [`TRANSLATIONS_DISABLED`](crate::rpc::ErrorKind::TranslationsDisabled): Translations are switched off.
/// - 500 [`TRANSLATION_TIMEOUT`](crate::rpc::ErrorKind::TranslationTimeout): The translation took too long; try
///   again later.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.editFactCheck`](functions::messages::EditFactCheck)
/// - [`messages.summarizeText`](functions::messages::SummarizeText)
/// - [`messages.composeMessageWithAI`](functions::messages::ComposeMessageWithAi)
/// - [`messages.translateRichMessage`](functions::messages::TranslateRichMessage)
/// - [`contacts.addContact`](functions::contacts::AddContact)
/// - [`contacts.updateContactNote`](functions::contacts::UpdateContactNote)
///
/// ```text
/// messages.translateText#a5eec345 flags:# peer:flags.0?InputPeer
///     id:flags.0?Vector<int> text:flags.1?Vector<TextWithEntities> to_lang:string
///     tone:flags.2?string = messages.TranslatedText;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.translateText)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct TranslateText {
    /// On the wire together with `id`, or not at all.
    pub peer: Option<enums::InputPeer>,
    /// On the wire together with `peer`, or not at all.
    pub id: Option<Vec<i32>>,
    pub text: Option<Vec<types::TextWithEntities>>,
    pub to_lang: String,
    pub tone: Option<String>,
}

impl TranslateText {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(to_lang: impl Into<String>) -> Self {
        Self {
            peer: None,
            id: None,
            text: None,
            to_lang: to_lang.into(),
            tone: None,
        }
    }
}

impl wire::Wire for TranslateText {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.translateText",
        id: 0xa5eec345,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.peer.is_some())
            .with(1, self.text.is_some())
            .with(2, self.tone.is_some());
        w.flags(flags);
        w.write_shared(flags.has(0), &self.peer);
        w.write_shared_or_zero(flags.has(0), &self.id);
        w.write_optional(&self.text);
        w.string(&self.to_lang);
        w.write_optional(&self.tone);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read_optional(flags.has(0)),
            id: cursor.read_optional(flags.has(0)),
            text: cursor.read_optional(flags.has(1)),
            to_lang: cursor.string(),
            tone: cursor.read_optional(flags.has(2)),
        }
    }
}

impl wire::RemoteCall for TranslateText {
    type Return = types::messages::TranslateResult;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::InputTextEmpty),
        wire::known(400, wire::ErrorKind::InputTextTooLong),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::ToLangInvalid),
        wire::known(500, wire::ErrorKind::TranslateReqFailed),
        wire::known(400, wire::ErrorKind::TranslateReqQuotaExceeded),
        wire::known(406, wire::ErrorKind::TranslationsDisabled),
        wire::known(500, wire::ErrorKind::TranslationTimeout),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.toggleBotInAttachMenu`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ToggleBotInAttachMenu::new(
///     enums::InputUser::InputUserSelf,
///     true,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `write_allowed` (`bool`, a flag)
/// - `bot` ([`InputUser`](enums::InputUser))
/// - `enabled` (`bool`)
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// - 400 [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid): The user given is not a valid bot for this call.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.toggleBotInAttachMenu#69f59d69 flags:# write_allowed:flags.0?true
///     bot:InputUser enabled:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.toggleBotInAttachMenu)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ToggleBotInAttachMenu {
    pub write_allowed: bool,
    pub bot: enums::InputUser,
    pub enabled: bool,
}

impl ToggleBotInAttachMenu {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(bot: impl Into<enums::InputUser>, enabled: bool) -> Self {
        Self {
            write_allowed: false,
            bot: bot.into(),
            enabled,
        }
    }
}

impl wire::Wire for ToggleBotInAttachMenu {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.toggleBotInAttachMenu",
        id: 0x69f59d69,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.write_allowed);
        w.flags(flags);
        self.bot.write(w);
        w.bool(self.enabled);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            write_allowed: flags.has(0),
            bot: cursor.read(),
            enabled: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for ToggleBotInAttachMenu {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.transcribeAudio`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::TranscribeAudio::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
/// );
/// let result: types::messages::TranscribedAudio = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `msg_id` (`i32`)
///
/// # Returns
///
/// [`messages::TranscribedAudio`](types::messages::TranscribedAudio).
///
/// # Errors
///
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`MSG_VOICE_MISSING`](crate::rpc::ErrorKind::MsgVoiceMissing): The message is not a voice message.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 403 [`PREMIUM_ACCOUNT_REQUIRED`](crate::rpc::ErrorKind::PremiumAccountRequired): Telegram Premium is needed
///   for this.
/// - 400 [`TRANSCRIPTION_FAILED`](crate::rpc::ErrorKind::TranscriptionFailed): The voice message could not be
///   turned into text.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// messages.transcribeAudio#269e9a49 peer:InputPeer msg_id:int =
///     messages.TranscribedAudio;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.transcribeAudio)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct TranscribeAudio {
    pub peer: enums::InputPeer,
    pub msg_id: i32,
}

impl TranscribeAudio {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, msg_id: i32) -> Self {
        Self { peer: peer.into(), msg_id }
    }
}

impl wire::Wire for TranscribeAudio {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.transcribeAudio",
        id: 0x269e9a49,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.msg_id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            msg_id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for TranscribeAudio {
    type Return = types::messages::TranscribedAudio;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::MsgVoiceMissing),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(403, wire::ErrorKind::PremiumAccountRequired),
        wire::known(400, wire::ErrorKind::TranscriptionFailed),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `messages.togglePeerTranslations`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::TogglePeerTranslations::new(
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `disabled` (`bool`, a flag)
/// - `peer` ([`InputPeer`](enums::InputPeer))
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.togglePeerTranslations#e47cb579 flags:# disabled:flags.0?true
///     peer:InputPeer = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.togglePeerTranslations)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct TogglePeerTranslations {
    pub disabled: bool,
    pub peer: enums::InputPeer,
}

impl TogglePeerTranslations {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self {
            disabled: false,
            peer: peer.into(),
        }
    }
}

impl wire::Wire for TogglePeerTranslations {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.togglePeerTranslations",
        id: 0xe47cb579,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.disabled);
        w.flags(flags);
        self.peer.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            disabled: flags.has(0),
            peer: cursor.read(),
        }
    }
}

impl wire::RemoteCall for TogglePeerTranslations {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// The method `messages.toggleSavedDialogPin`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ToggleSavedDialogPin::new(
///     types::InputDialogPeer::new(enums::InputPeer::InputPeerSelf),
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `pinned` (`bool`, a flag)
/// - `peer` ([`InputDialogPeer`](enums::InputDialogPeer))
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
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
/// - [`messages.toggleDialogPin`](functions::messages::ToggleDialogPin)
/// - [`messages.getPeerDialogs`](functions::messages::GetPeerDialogs): Gets the entries of given chats in the list
///   of chats.
/// - [`messages.reorderPinnedDialogs`](functions::messages::ReorderPinnedDialogs)
/// - [`messages.markDialogUnread`](functions::messages::MarkDialogUnread)
/// - [`messages.reorderPinnedSavedDialogs`](functions::messages::ReorderPinnedSavedDialogs)
///
/// ```text
/// messages.toggleSavedDialogPin#ac81bbde flags:# pinned:flags.0?true
///     peer:InputDialogPeer = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.toggleSavedDialogPin)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ToggleSavedDialogPin {
    pub pinned: bool,
    pub peer: enums::InputDialogPeer,
}

impl ToggleSavedDialogPin {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputDialogPeer>) -> Self {
        Self {
            pinned: false,
            peer: peer.into(),
        }
    }
}

impl wire::Wire for ToggleSavedDialogPin {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.toggleSavedDialogPin",
        id: 0xac81bbde,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.pinned);
        w.flags(flags);
        self.peer.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            pinned: flags.has(0),
            peer: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ToggleSavedDialogPin {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// The method `messages.toggleDialogFilterTags`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ToggleDialogFilterTags::new(true);
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `enabled` (`bool`)
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// - 403 [`PREMIUM_ACCOUNT_REQUIRED`](crate::rpc::ErrorKind::PremiumAccountRequired): Telegram Premium is needed
///   for this.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.toggleDialogFilterTags#fd2dda49 enabled:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.toggleDialogFilterTags)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ToggleDialogFilterTags {
    pub enabled: bool,
}

impl ToggleDialogFilterTags {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}

impl wire::Wire for ToggleDialogFilterTags {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.toggleDialogFilterTags",
        id: 0xfd2dda49,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.bool(self.enabled);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { enabled: cursor.bool() }
    }
}

impl wire::RemoteCall for ToggleDialogFilterTags {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::PremiumAccountRequired),
    ];
}

/// The method `messages.togglePaidReactionPrivacy`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::TogglePaidReactionPrivacy::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
///     enums::PaidReactionPrivacy::Default,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `msg_id` (`i32`)
/// - `private` ([`PaidReactionPrivacy`](enums::PaidReactionPrivacy))
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`REACTION_EMPTY`](crate::rpc::ErrorKind::ReactionEmpty): The reaction is missing.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.sendPaidReaction`](functions::messages::SendPaidReaction)
///
/// ```text
/// messages.togglePaidReactionPrivacy#435885b5 peer:InputPeer msg_id:int
///     private:PaidReactionPrivacy = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.togglePaidReactionPrivacy)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct TogglePaidReactionPrivacy {
    pub peer: enums::InputPeer,
    pub msg_id: i32,
    pub private: enums::PaidReactionPrivacy,
}

impl TogglePaidReactionPrivacy {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        msg_id: i32,
        private: impl Into<enums::PaidReactionPrivacy>,
    ) -> Self {
        Self {
            peer: peer.into(),
            msg_id,
            private: private.into(),
        }
    }
}

impl wire::Wire for TogglePaidReactionPrivacy {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.togglePaidReactionPrivacy",
        id: 0x435885b5,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.msg_id);
        self.private.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            msg_id: cursor.i32(),
            private: cursor.read(),
        }
    }
}

impl wire::RemoteCall for TogglePaidReactionPrivacy {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::ReactionEmpty),
    ];
}

/// The method `messages.toggleTodoCompleted`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ToggleTodoCompleted::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
///     vec![1],
///     vec![1],
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `msg_id` (`i32`)
/// - `completed` (`Vec<i32>`)
/// - `incompleted` (`Vec<i32>`)
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
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.toggleTodoCompleted#d3e03124 peer:InputPeer msg_id:int
///     completed:Vector<int> incompleted:Vector<int> = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.toggleTodoCompleted)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ToggleTodoCompleted {
    pub peer: enums::InputPeer,
    pub msg_id: i32,
    pub completed: Vec<i32>,
    pub incompleted: Vec<i32>,
}

impl ToggleTodoCompleted {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        msg_id: i32,
        completed: Vec<i32>,
        incompleted: Vec<i32>,
    ) -> Self {
        Self {
            peer: peer.into(),
            msg_id,
            completed,
            incompleted,
        }
    }
}

impl wire::Wire for ToggleTodoCompleted {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.toggleTodoCompleted",
        id: 0xd3e03124,
        min_size: 28,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.msg_id);
        w.write(&self.completed);
        w.write(&self.incompleted);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            msg_id: cursor.i32(),
            completed: cursor.read(),
            incompleted: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ToggleTodoCompleted {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// The method `messages.toggleSuggestedPostApproval`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ToggleSuggestedPostApproval::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `reject` (`bool`, a flag)
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `msg_id` (`i32`)
/// - `schedule_date` (`Option<i32>`)
/// - `reject_comment` (`Option<String>`)
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
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// messages.toggleSuggestedPostApproval#8107455c flags:# reject:flags.1?true
///     peer:InputPeer msg_id:int schedule_date:flags.0?int
///     reject_comment:flags.2?string = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.toggleSuggestedPostApproval)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ToggleSuggestedPostApproval {
    pub reject: bool,
    pub peer: enums::InputPeer,
    pub msg_id: i32,
    pub schedule_date: Option<i32>,
    pub reject_comment: Option<String>,
}

impl ToggleSuggestedPostApproval {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, msg_id: i32) -> Self {
        Self {
            reject: false,
            peer: peer.into(),
            msg_id,
            schedule_date: None,
            reject_comment: None,
        }
    }
}

impl wire::Wire for ToggleSuggestedPostApproval {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.toggleSuggestedPostApproval",
        id: 0x8107455c,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.schedule_date.is_some())
            .with(1, self.reject)
            .with(2, self.reject_comment.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.i32(self.msg_id);
        w.write_optional(&self.schedule_date);
        w.write_optional(&self.reject_comment);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            reject: flags.has(1),
            peer: cursor.read(),
            msg_id: cursor.i32(),
            schedule_date: cursor.read_optional(flags.has(0)),
            reject_comment: cursor.read_optional(flags.has(2)),
        }
    }
}

impl wire::RemoteCall for ToggleSuggestedPostApproval {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// The method `messages.translateRichMessage`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::TranslateRichMessage::new("text");
/// let result: types::messages::TranslatedRichMessage = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`Option<InputPeer>`](enums::InputPeer))
/// - `id` (`Option<Vec<i32>>`)
/// - `text` ([`Option<Vec<InputRichMessage>>`](enums::InputRichMessage))
/// - `to_lang` (`String`)
/// - `tone` (`Option<String>`)
///
/// # Returns
///
/// [`messages::TranslatedRichMessage`](types::messages::TranslatedRichMessage).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.sendMessage`](functions::messages::SendMessage): Sends a text message to a chat.
/// - [`messages.editMessage`](functions::messages::EditMessage): Changes a message that the account sent or may
///   edit: its text, its media or its keyboard.
/// - [`messages.editInlineBotMessage`](functions::messages::EditInlineBotMessage)
/// - [`messages.saveDraft`](functions::messages::SaveDraft)
/// - [`messages.translateText`](functions::messages::TranslateText)
/// - [`messages.summarizeText`](functions::messages::SummarizeText)
///
/// ```text
/// messages.translateRichMessage#1a542004 flags:# peer:flags.0?InputPeer
///     id:flags.0?Vector<int> text:flags.1?Vector<InputRichMessage> to_lang:string
///     tone:flags.2?string = messages.TranslatedRichMessage;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.translateRichMessage)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct TranslateRichMessage {
    /// On the wire together with `id`, or not at all.
    pub peer: Option<enums::InputPeer>,
    /// On the wire together with `peer`, or not at all.
    pub id: Option<Vec<i32>>,
    pub text: Option<Vec<enums::InputRichMessage>>,
    pub to_lang: String,
    pub tone: Option<String>,
}

impl TranslateRichMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(to_lang: impl Into<String>) -> Self {
        Self {
            peer: None,
            id: None,
            text: None,
            to_lang: to_lang.into(),
            tone: None,
        }
    }
}

impl wire::Wire for TranslateRichMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.translateRichMessage",
        id: 0x1a542004,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.peer.is_some())
            .with(1, self.text.is_some())
            .with(2, self.tone.is_some());
        w.flags(flags);
        w.write_shared(flags.has(0), &self.peer);
        w.write_shared_or_zero(flags.has(0), &self.id);
        w.write_optional(&self.text);
        w.string(&self.to_lang);
        w.write_optional(&self.tone);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read_optional(flags.has(0)),
            id: cursor.read_optional(flags.has(0)),
            text: cursor.read_optional(flags.has(1)),
            to_lang: cursor.string(),
            tone: cursor.read_optional(flags.has(2)),
        }
    }
}

impl wire::RemoteCall for TranslateRichMessage {
    type Return = types::messages::TranslatedRichMessage;
}
