// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `messages`.

use super::super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// `messages.toggleDialogPin`: Pins a chat to the top of the list of chats, or unpins it. The number of pinned
/// chats is limited; beyond it the call fails with
/// [`PINNED_DIALOGS_TOO_MUCH`](crate::rpc::ErrorKind::PinnedDialogsTooMuch).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ToggleDialogPin::new(
///     types::InputDialogPeer::new(types::InputPeerUser::new(12345678, 4831207765)),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PinnedDialogsTooMuch => println!("Too many chats are pinned."),
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
/// - `pinned` (`bool`, a flag): If set, the chat is pinned; otherwise it is unpinned.
/// - `peer` ([`InputDialogPeer`](enums::InputDialogPeer)): The chat to pin or unpin.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
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
/// - [`messages.toggleSavedDialogPin`](functions::messages::ToggleSavedDialogPin): Pins a conversation of the saved
///   messages to the top, or unpins it.
/// - [`messages.getPeerDialogs`](functions::messages::GetPeerDialogs): Gets the entries of given chats in the list
///   of chats.
/// - [`messages.reorderPinnedDialogs`](functions::messages::ReorderPinnedDialogs): Saves a new order of the pinned
///   chats of a list.
/// - [`messages.markDialogUnread`](functions::messages::MarkDialogUnread): Puts the unread mark on a chat by hand,
///   or takes it away.
/// - [`messages.reorderPinnedSavedDialogs`](functions::messages::ReorderPinnedSavedDialogs): Saves a new order of
///   the pinned conversations of the saved messages.
///
/// # History
///
/// Since layer 62 or earlier; `peer:InputDialogPeer` since 81 or earlier, `peer:InputPeer` before.
///
/// ```text
/// messages.toggleDialogPin#a731e257 flags:# pinned:flags.0?true
///     peer:InputDialogPeer = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.toggleDialogPin)
#[doc(alias("messages.toggleDialogPin", "ToggleDialogPinRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ToggleDialogPin {
    /// If set, the chat is pinned; otherwise it is unpinned.
    pub pinned: bool,
    /// The chat to pin or unpin.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.pinned);
        w.flags(flags);
        w.write(&self.peer);
        w
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

/// `messages.toggleStickerSets`: Removes, archives or activates several sticker sets at once. Set exactly one of
/// the flags.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ToggleStickerSets::new(
///     vec![types::InputStickerSetShortName::new("example").into()],
/// );
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
/// - `uninstall` (`bool`, a flag): If set, the sets are removed.
/// - `archive` (`bool`, a flag): If set, the sets go to the archive.
/// - `unarchive` (`bool`, a flag): If set, the sets come back from the archive.
/// - `stickersets` ([`Vec<InputStickerSet>`](enums::InputStickerSet)): The sets to act on.
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
/// # Related
///
/// - [`messages.getStickerSet`](functions::messages::GetStickerSet): Gets a sticker set with all of its stickers,
///   by identifier, by short name or as one of the special sets, such as that of the dice.
/// - [`messages.installStickerSet`](functions::messages::InstallStickerSet): Adds a sticker set to those of the
///   user, or puts it into the archive.
/// - [`messages.uninstallStickerSet`](functions::messages::UninstallStickerSet): Removes a sticker set from those
///   of the user.
/// - [`channels.setStickers`](functions::channels::SetStickers): Sets the stickers that members of a supergroup are
///   offered there.
/// - [`channels.setEmojiStickers`](functions::channels::SetEmojiStickers): Sets the custom emoji that all members
///   of a supergroup may use there.
/// - [`stickers.addStickerToSet`](functions::stickers::AddStickerToSet): Adds a sticker to a set that the account
///   created.
///
/// # History
///
/// Since layer 110.
///
/// ```text
/// messages.toggleStickerSets#b5052fea flags:# uninstall:flags.0?true
///     archive:flags.1?true unarchive:flags.2?true
///     stickersets:Vector<InputStickerSet> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.toggleStickerSets)
#[doc(alias("messages.toggleStickerSets", "ToggleStickerSetsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ToggleStickerSets {
    /// If set, the sets are removed.
    pub uninstall: bool,
    /// If set, the sets go to the archive.
    pub archive: bool,
    /// If set, the sets come back from the archive.
    pub unarchive: bool,
    /// The sets to act on.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.uninstall)
            .with(1, self.archive)
            .with(2, self.unarchive);
        w.flags(flags);
        w.write(&self.stickersets);
        w
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

/// `messages.toggleNoForwards`: Turns the protection of content in a chat on or off: while it is on, messages
/// cannot be forwarded or saved. In a private chat, turning it off may need the consent of the other user.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ToggleNoForwards::new(
///     types::InputPeerUser::new(12345678, 4831207765),
///     true,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat whose content is protected.
/// - `enabled` (`bool`): True to protect the content, false to end it.
/// - `request_msg_id` (`Option<i32>`): In a private chat, the message of the other user that asked for the change,
///   to answer it.
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
/// # History
///
/// Since layer 135; `request_msg_id` since 223.
///
/// ```text
/// messages.toggleNoForwards#b2081a35 flags:# peer:InputPeer enabled:Bool
///     request_msg_id:flags.0?int = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.toggleNoForwards)
#[doc(alias("messages.toggleNoForwards", "ToggleNoForwardsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ToggleNoForwards {
    /// The chat whose content is protected.
    pub peer: enums::InputPeer,
    /// True to protect the content, false to end it.
    pub enabled: bool,
    /// In a private chat, the message of the other user that asked for the change, to answer it.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        w.bool(self.enabled);
        flags.set(0, w.write_optional(&self.request_msg_id));
        w.patch(flags);
        w
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

/// `messages.translateText`: Translates messages of a chat, or texts that the client has. Give either peer and id,
/// or text; the formatting stays for users of Telegram Premium only.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::TranslateText::new("en");
/// let result: Result<types::messages::TranslateResult, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::TranslateReqQuotaExceeded => {
///             println!("The quota of translations is used up; try again later.");
///         }
///         ErrorKind::TranslationsDisabled => {
///             println!("Translations are switched off.");
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
/// - `peer` ([`Option<InputPeer>`](enums::InputPeer)): The chat that the messages are in.
/// - `id` (`Option<Vec<i32>>`): Identifiers of the messages to translate.
/// - `text` ([`Option<Vec<TextWithEntities>>`](types::TextWithEntities)): The texts to translate, if they are not
///   messages of a chat.
/// - `to_lang` (`String`): The two-letter code of the language to translate to.
/// - `tone` (`Option<String>`): The style that the translation is to have.
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
/// - [`messages.editFactCheck`](functions::messages::EditFactCheck): Adds a fact check to a message, or changes it.
/// - [`messages.summarizeText`](functions::messages::SummarizeText): Makes a short summary of a long message by AI.
/// - [`messages.composeMessageWithAI`](functions::messages::ComposeMessageWithAi): Has the AI editor of Telegram
///   rewrite a text before it is sent: correct it, translate it, change its tone or add emoji.
/// - [`messages.translateRichMessage`](functions::messages::TranslateRichMessage): Translates rich messages of a
///   chat, or contents that the client has.
/// - [`contacts.addContact`](functions::contacts::AddContact): Adds a known user to the contacts, or changes the
///   name of a contact.
/// - [`contacts.updateContactNote`](functions::contacts::UpdateContactNote): Changes the note about a contact,
///   which only this account sees.
///
/// # History
///
/// Since layer 137; `id` since 152; `msg_id`, `from_lang` until 151; `text:flags.1?Vector<TextWithEntities>` since
/// 152, `text:flags.1?string` before; `tone` since 224.
///
/// ```text
/// messages.translateText#a5eec345 flags:# peer:flags.0?InputPeer
///     id:flags.0?Vector<int> text:flags.1?Vector<TextWithEntities> to_lang:string
///     tone:flags.2?string = messages.TranslatedText;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.translateText) · [Guide:
/// entities](https://core.telegram.org/api/entities) · [Guide: premium](https://core.telegram.org/api/premium)
#[doc(alias("messages.translateText", "TranslateTextRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TranslateText {
    /// The chat that the messages are in.
    ///
    /// On the wire together with `id`, or not at all.
    pub peer: Option<enums::InputPeer>,
    /// Identifiers of the messages to translate.
    ///
    /// On the wire together with `peer`, or not at all.
    pub id: Option<Vec<i32>>,
    /// The texts to translate, if they are not messages of a chat.
    pub text: Option<Vec<types::TextWithEntities>>,
    /// The two-letter code of the language to translate to.
    pub to_lang: String,
    /// The style that the translation is to have.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.peer.is_some()));
        w.write_shared(flags.has(0), &self.peer);
        w.write_shared_or_zero(flags.has(0), &self.id);
        flags.set(1, w.write_optional(&self.text));
        w.string(&self.to_lang);
        flags.set(2, w.write_optional(&self.tone));
        w.patch(flags);
        w
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

/// `messages.toggleBotInAttachMenu`: Adds the mini app of a bot to the attachment menu, or removes it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ToggleBotInAttachMenu::new(
///     types::InputUser::new(12345678, 4831207765),
///     true,
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::BotInvalid => {
///             println!("The user given is not a valid bot for this call.");
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
/// - `write_allowed` (`bool`, a flag): If set, the user allows the bot to send messages; ask if
///   [`attachMenuBot`](types::AttachMenuBot) has `request_write_access`.
/// - `bot` ([`InputUser`](enums::InputUser)): The bot to add or remove.
/// - `enabled` (`bool`): True to add the bot to the menu, false to remove it.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
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
/// # History
///
/// Since layer 140; `write_allowed` since 151.
///
/// ```text
/// messages.toggleBotInAttachMenu#69f59d69 flags:# write_allowed:flags.0?true
///     bot:InputUser enabled:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.toggleBotInAttachMenu) · [Guide:
/// bots/attach](https://core.telegram.org/api/bots/attach)
#[doc(alias("messages.toggleBotInAttachMenu", "ToggleBotInAttachMenuRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ToggleBotInAttachMenu {
    /// If set, the user allows the bot to send messages; ask if [`attachMenuBot`](types::AttachMenuBot) has
    /// `request_write_access`.
    pub write_allowed: bool,
    /// The bot to add or remove.
    pub bot: enums::InputUser,
    /// True to add the bot to the menu, false to remove it.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.write_allowed);
        w.flags(flags);
        w.write(&self.bot);
        w.bool(self.enabled);
        w
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

/// `messages.transcribeAudio`: Turns a voice or video message into text. Without Telegram Premium only a few
/// messages a week are free.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::TranscribeAudio::new(
///     types::InputPeerUser::new(12345678, 4831207765),
///     42,
/// );
/// let result: Result<types::messages::TranscribedAudio, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PremiumAccountRequired => {
///             println!("Telegram Premium is needed for this.");
///         }
///         ErrorKind::TranscriptionFailed => {
///             println!("The voice message could not be turned into text.");
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the message is in.
/// - `msg_id` (`i32`): The identifier of the voice or video message.
///
/// # Returns
///
/// [`messages::TranscribedAudio`](types::messages::TranscribedAudio).
///
/// The text, which may be unfinished; [`updateTranscribedAudio`](types::UpdateTranscribedAudio) brings the rest
/// then.
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
/// # History
///
/// Since layer 143.
///
/// ```text
/// messages.transcribeAudio#269e9a49 peer:InputPeer msg_id:int =
///     messages.TranscribedAudio;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.transcribeAudio) · [Guide:
/// transcribe](https://core.telegram.org/api/transcribe)
#[doc(alias("messages.transcribeAudio", "TranscribeAudioRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TranscribeAudio {
    /// The chat that the message is in.
    pub peer: enums::InputPeer,
    /// The identifier of the voice or video message.
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

/// `messages.togglePeerTranslations`: Shows or hides the offer to translate the messages of a chat.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::TogglePeerTranslations::new(
///     types::InputPeerUser::new(12345678, 4831207765),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
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
/// - `disabled` (`bool`, a flag): If set, the offer is hidden; otherwise it is shown.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the offer is for.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
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
/// # History
///
/// Since layer 152.
///
/// ```text
/// messages.togglePeerTranslations#e47cb579 flags:# disabled:flags.0?true
///     peer:InputPeer = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.togglePeerTranslations) · [Guide:
/// translation](https://core.telegram.org/api/translation)
#[doc(alias("messages.togglePeerTranslations", "TogglePeerTranslationsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TogglePeerTranslations {
    /// If set, the offer is hidden; otherwise it is shown.
    pub disabled: bool,
    /// The chat that the offer is for.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.disabled);
        w.flags(flags);
        w.write(&self.peer);
        w
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

/// `messages.toggleSavedDialogPin`: Pins a conversation of the saved messages to the top, or unpins it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ToggleSavedDialogPin::new(
///     types::InputDialogPeer::new(types::InputPeerUser::new(12345678, 4831207765)),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
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
/// - `pinned` (`bool`, a flag): If set, the conversation is pinned; otherwise it is unpinned.
/// - `peer` ([`InputDialogPeer`](enums::InputDialogPeer)): The conversation to pin or unpin.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
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
/// - [`messages.toggleDialogPin`](functions::messages::ToggleDialogPin): Pins a chat to the top of the list of
///   chats, or unpins it.
/// - [`messages.getPeerDialogs`](functions::messages::GetPeerDialogs): Gets the entries of given chats in the list
///   of chats.
/// - [`messages.reorderPinnedDialogs`](functions::messages::ReorderPinnedDialogs): Saves a new order of the pinned
///   chats of a list.
/// - [`messages.markDialogUnread`](functions::messages::MarkDialogUnread): Puts the unread mark on a chat by hand,
///   or takes it away.
/// - [`messages.reorderPinnedSavedDialogs`](functions::messages::ReorderPinnedSavedDialogs): Saves a new order of
///   the pinned conversations of the saved messages.
///
/// # History
///
/// Since layer 170.
///
/// ```text
/// messages.toggleSavedDialogPin#ac81bbde flags:# pinned:flags.0?true
///     peer:InputDialogPeer = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.toggleSavedDialogPin) · [Guide:
/// saved-messages](https://core.telegram.org/api/saved-messages)
#[doc(alias("messages.toggleSavedDialogPin", "ToggleSavedDialogPinRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ToggleSavedDialogPin {
    /// If set, the conversation is pinned; otherwise it is unpinned.
    pub pinned: bool,
    /// The conversation to pin or unpin.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.pinned);
        w.flags(flags);
        w.write(&self.peer);
        w
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

/// `messages.toggleDialogFilterTags`: Sets whether the main list shows next to each chat which folders it is in. It
/// needs Telegram Premium.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ToggleDialogFilterTags::new(true);
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PremiumAccountRequired => {
///             println!("Telegram Premium is needed for this.");
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
/// - `enabled` (`bool`): True to show the tags of the folders, false to hide them.
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
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 176.
///
/// ```text
/// messages.toggleDialogFilterTags#fd2dda49 enabled:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.toggleDialogFilterTags) · [Guide:
/// folders](https://core.telegram.org/api/folders)
#[doc(alias("messages.toggleDialogFilterTags", "ToggleDialogFilterTagsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ToggleDialogFilterTags {
    /// True to show the tags of the folders, false to hide them.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bool(self.enabled);
        w
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

/// `messages.togglePaidReactionPrivacy`: Changes under which name the user stands among the top senders of paid
/// reactions on a post.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::TogglePaidReactionPrivacy::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     42,
///     enums::PaidReactionPrivacy::Default,
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         ErrorKind::ReactionEmpty => println!("The reaction is missing."),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The channel that the post is in.
/// - `msg_id` (`i32`): The identifier of the post that the user paid a reaction on.
/// - `private` ([`PaidReactionPrivacy`](enums::PaidReactionPrivacy)): The user's own name, no name, or that of a
///   channel.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
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
/// - [`messages.sendPaidReaction`](functions::messages::SendPaidReaction): Pays Telegram Stars for a reaction on a
///   post, which go to the channel.
///
/// # History
///
/// Since layer 186; `private:PaidReactionPrivacy` since 199, `private:Bool` before.
///
/// ```text
/// messages.togglePaidReactionPrivacy#435885b5 peer:InputPeer msg_id:int
///     private:PaidReactionPrivacy = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.togglePaidReactionPrivacy) · [Guide:
/// reactions](https://core.telegram.org/api/reactions)
#[doc(alias("messages.togglePaidReactionPrivacy", "TogglePaidReactionPrivacyRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TogglePaidReactionPrivacy {
    /// The channel that the post is in.
    pub peer: enums::InputPeer,
    /// The identifier of the post that the user paid a reaction on.
    pub msg_id: i32,
    /// The user's own name, no name, or that of a channel.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.msg_id);
        w.write(&self.private);
        w
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

/// `messages.toggleTodoCompleted`: Marks tasks of a checklist as done or not done.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ToggleTodoCompleted::new(
///     enums::InputPeer::InputPeerSelf,
///     42,
///     vec![2],
///     vec![3],
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the checklist is in.
/// - `msg_id` (`i32`): The identifier of the message with the checklist.
/// - `completed` (`Vec<i32>`): Identifiers of the tasks that are done now.
/// - `incompleted` (`Vec<i32>`): Identifiers of the tasks that are open again.
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
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 205.
///
/// ```text
/// messages.toggleTodoCompleted#d3e03124 peer:InputPeer msg_id:int
///     completed:Vector<int> incompleted:Vector<int> = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.toggleTodoCompleted) · [Guide:
/// todo](https://core.telegram.org/api/todo)
#[doc(alias("messages.toggleTodoCompleted", "ToggleTodoCompletedRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ToggleTodoCompleted {
    /// The chat that the checklist is in.
    pub peer: enums::InputPeer,
    /// The identifier of the message with the checklist.
    pub msg_id: i32,
    /// Identifiers of the tasks that are done now.
    pub completed: Vec<i32>,
    /// Identifiers of the tasks that are open again.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.msg_id);
        w.write(&self.completed);
        w.write(&self.incompleted);
        w
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

/// `messages.toggleSuggestedPostApproval`: Approves or declines a post that was suggested to a channel in its
/// direct messages.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ToggleSuggestedPostApproval::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     42,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
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
/// - `reject` (`bool`, a flag): If set, the suggestion is declined; otherwise it is approved.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The direct messages of the channel.
/// - `msg_id` (`i32`): The identifier of the message with the suggestion.
/// - `schedule_date` (`Option<i32>`): When to publish the post, in Unix time, if the suggestion leaves it open.
/// - `reject_comment` (`Option<String>`): Why the suggestion is declined; only with reject.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates that the decision gives.
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
/// # History
///
/// Since layer 206.
///
/// ```text
/// messages.toggleSuggestedPostApproval#8107455c flags:# reject:flags.1?true
///     peer:InputPeer msg_id:int schedule_date:flags.0?int
///     reject_comment:flags.2?string = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.toggleSuggestedPostApproval) · [Guide:
/// suggested-posts](https://core.telegram.org/api/suggested-posts)
#[doc(
    alias("messages.toggleSuggestedPostApproval", "ToggleSuggestedPostApprovalRequest")
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ToggleSuggestedPostApproval {
    /// If set, the suggestion is declined; otherwise it is approved.
    pub reject: bool,
    /// The direct messages of the channel.
    pub peer: enums::InputPeer,
    /// The identifier of the message with the suggestion.
    pub msg_id: i32,
    /// When to publish the post, in Unix time, if the suggestion leaves it open.
    pub schedule_date: Option<i32>,
    /// Why the suggestion is declined; only with reject.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(1, self.reject));
        w.write(&self.peer);
        w.i32(self.msg_id);
        flags.set(0, w.write_optional(&self.schedule_date));
        flags.set(2, w.write_optional(&self.reject_comment));
        w.patch(flags);
        w
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

/// `messages.translateRichMessage`: Translates rich messages of a chat, or contents that the client has. Give
/// either peer and id, or text.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::TranslateRichMessage::new("en");
/// let result: Result<types::messages::TranslatedRichMessage, _> = client
///     .invoke(&request);
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
/// - `peer` ([`Option<InputPeer>`](enums::InputPeer)): The chat that the messages are in.
/// - `id` (`Option<Vec<i32>>`): Identifiers of the messages to translate.
/// - `text` ([`Option<Vec<InputRichMessage>>`](enums::InputRichMessage)): The contents to translate, if they are
///   not messages of a chat.
/// - `to_lang` (`String`): The code of the language to translate to.
/// - `tone` (`Option<String>`): The style that the translation is to have.
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
/// - [`messages.editInlineBotMessage`](functions::messages::EditInlineBotMessage): Changes a message that a user
///   sent through an inline bot, as that bot.
/// - [`messages.saveDraft`](functions::messages::SaveDraft): Saves what the user has begun to write in a chat, so
///   that other sessions show it too.
/// - [`messages.translateText`](functions::messages::TranslateText): Translates messages of a chat, or texts that
///   the client has.
/// - [`messages.summarizeText`](functions::messages::SummarizeText): Makes a short summary of a long message by AI.
///
/// # History
///
/// Since layer 228 or earlier.
///
/// ```text
/// messages.translateRichMessage#1a542004 flags:# peer:flags.0?InputPeer
///     id:flags.0?Vector<int> text:flags.1?Vector<InputRichMessage> to_lang:string
///     tone:flags.2?string = messages.TranslatedRichMessage;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.translateRichMessage)
#[doc(alias("messages.translateRichMessage", "TranslateRichMessageRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct TranslateRichMessage {
    /// The chat that the messages are in.
    ///
    /// On the wire together with `id`, or not at all.
    pub peer: Option<enums::InputPeer>,
    /// Identifiers of the messages to translate.
    ///
    /// On the wire together with `peer`, or not at all.
    pub id: Option<Vec<i32>>,
    /// The contents to translate, if they are not messages of a chat.
    pub text: Option<Vec<enums::InputRichMessage>>,
    /// The code of the language to translate to.
    pub to_lang: String,
    /// The style that the translation is to have.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.peer.is_some()));
        w.write_shared(flags.has(0), &self.peer);
        w.write_shared_or_zero(flags.has(0), &self.id);
        flags.set(1, w.write_optional(&self.text));
        w.string(&self.to_lang);
        flags.set(2, w.write_optional(&self.tone));
        w.patch(flags);
        w
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
