// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// An error as an object.
///
/// Since layer 46 or earlier; not in the known layers 133–134, 137–138, 147, 153, 163, 194.
///
/// ```text
/// error#c4b9f9bb code:int text:string = Error;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/error)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Error {
    /// The code of the error, such as 400.
    pub code: i32,
    /// The name of the error, such as [`PHONE_CODE_INVALID`](crate::rpc::ErrorKind::PhoneCodeInvalid).
    pub text: String,
}

impl Error {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(code: i32, text: impl Into<String>) -> Self {
        Self { code, text: text.into() }
    }
}

impl wire::Wire for Error {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "error",
        id: 0xc4b9f9bb,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.code);
        w.string(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            code: cursor.i32(),
            text: cursor.string(),
        }
    }
}

/// A custom emoji next to the name.
///
/// A constructor of [`EmojiStatus`](enums::EmojiStatus).
///
/// Since layer 145; `until` since 198.
///
/// ```text
/// emojiStatus#e7ff068a flags:# document_id:long until:flags.0?int = EmojiStatus;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/emojiStatus)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EmojiStatus {
    /// The identifier of the custom emoji.
    pub document_id: i64,
    /// When the emoji disappears, in Unix time; absent if it stays.
    pub until: Option<i32>,
}

impl EmojiStatus {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(document_id: i64) -> Self {
        Self { document_id, until: None }
    }
}

impl wire::Wire for EmojiStatus {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "emojiStatus",
        id: 0xe7ff068a,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i64(self.document_id);
        flags.set(0, w.write_optional(&self.until));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, document_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            document_id,
            until: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A collectible gift as the emoji next to the name. It is only received; to set one, pass
/// [`inputEmojiStatusCollectible`](types::InputEmojiStatusCollectible).
///
/// A constructor of [`EmojiStatus`](enums::EmojiStatus).
///
/// Since layer 198.
///
/// ```text
/// emojiStatusCollectible#7184603b flags:# collectible_id:long document_id:long
///     title:string slug:string pattern_document_id:long center_color:int
///     edge_color:int pattern_color:int text_color:int until:flags.0?int =
///     EmojiStatus;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/emojiStatusCollectible)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EmojiStatusCollectible {
    /// The id of the [`starGiftUnique`](types::StarGiftUnique).
    pub collectible_id: i64,
    /// The identifier of the custom emoji that is shown.
    pub document_id: i64,
    /// The title of the gift.
    pub title: String,
    /// The slug of the gift, for links and for [`payments.getUniqueStarGift`](functions::payments::GetUniqueStarGift).
    pub slug: String,
    /// The identifier of the custom emoji that makes the pattern behind the profile.
    pub pattern_document_id: i64,
    /// Colour at the centre of the background of the profile, as RGB24.
    pub center_color: i32,
    /// Colour at the edges of the background of the profile, as RGB24.
    pub edge_color: i32,
    /// Colour of the pattern, as RGB24.
    pub pattern_color: i32,
    /// Colour of text on the background, as RGB24.
    pub text_color: i32,
    /// When the emoji disappears, in Unix time; absent if it stays.
    pub until: Option<i32>,
}

impl wire::Wire for EmojiStatusCollectible {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "emojiStatusCollectible",
        id: 0x7184603b,
        min_size: 56,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.fixed((self.collectible_id, self.document_id));
        w.string(&self.title);
        w.string(&self.slug);
        w.fixed((
            self.pattern_document_id,
            self.center_color,
            self.edge_color,
            self.pattern_color,
            self.text_color,
        ));
        flags.set(0, w.write_optional(&self.until));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, collectible_id, document_id) = cursor
            .fixed::<(wire::Flags, i64, i64)>();
        let title = cursor.string();
        let slug = cursor.string();
        let (pattern_document_id, center_color, edge_color, pattern_color, text_color) = cursor
            .fixed::<(i64, i32, i32, i32, i32)>();
        Self {
            collectible_id,
            document_id,
            title,
            slug,
            pattern_document_id,
            center_color,
            edge_color,
            pattern_color,
            text_color,
            until: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A message in a secret chat, still encrypted, perhaps with a file.
///
/// A constructor of [`EncryptedMessage`](enums::EncryptedMessage).
///
/// Since layer 46 or earlier.
///
/// ```text
/// encryptedMessage#ed18c118 random_id:long chat_id:int date:int bytes:bytes
///     file:EncryptedFile = EncryptedMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/encryptedMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EncryptedMessage {
    /// Identifier of the message, chosen at random by the sender.
    pub random_id: i64,
    /// Identifier of the secret chat.
    pub chat_id: i32,
    /// When the message was sent, in Unix time.
    pub date: i32,
    /// The message in the end-to-end schema, encrypted with the key of the chat.
    pub bytes: Vec<u8>,
    /// The file that came with the message, if any.
    pub file: enums::EncryptedFile,
}

impl EncryptedMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        random_id: i64,
        chat_id: i32,
        date: i32,
        bytes: impl Into<Vec<u8>>,
        file: impl Into<enums::EncryptedFile>,
    ) -> Self {
        Self {
            random_id,
            chat_id,
            date,
            bytes: bytes.into(),
            file: file.into(),
        }
    }
}

impl wire::Wire for EncryptedMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "encryptedMessage",
        id: 0xed18c118,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.random_id, self.chat_id, self.date));
        w.bytes(&self.bytes);
        w.write(&self.file);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (random_id, chat_id, date) = cursor.fixed::<(i64, i32, i32)>();
        Self {
            random_id,
            chat_id,
            date,
            bytes: cursor.bytes(),
            file: cursor.read(),
        }
    }
}

/// A service message in a secret chat, still encrypted, for example one that sets the self-destruct timer.
///
/// A constructor of [`EncryptedMessage`](enums::EncryptedMessage).
///
/// Since layer 46 or earlier.
///
/// ```text
/// encryptedMessageService#23734b06 random_id:long chat_id:int date:int bytes:bytes
///     = EncryptedMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/encryptedMessageService)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EncryptedMessageService {
    /// Identifier of the message, chosen at random by the sender.
    pub random_id: i64,
    /// Identifier of the secret chat.
    pub chat_id: i32,
    /// When the message was sent, in Unix time.
    pub date: i32,
    /// The service message in the end-to-end schema, encrypted with the key of the chat.
    pub bytes: Vec<u8>,
}

impl EncryptedMessageService {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        random_id: i64,
        chat_id: i32,
        date: i32,
        bytes: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            random_id,
            chat_id,
            date,
            bytes: bytes.into(),
        }
    }
}

impl wire::Wire for EncryptedMessageService {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "encryptedMessageService",
        id: 0x23734b06,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.random_id, self.chat_id, self.date));
        w.bytes(&self.bytes);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (random_id, chat_id, date) = cursor.fixed::<(i64, i32, i32)>();
        Self {
            random_id,
            chat_id,
            date,
            bytes: cursor.bytes(),
        }
    }
}

/// A secret chat of which only the identifier is known.
///
/// A constructor of [`EncryptedChat`](enums::EncryptedChat).
///
/// Since layer 46 or earlier.
///
/// ```text
/// encryptedChatEmpty#ab7ec0a0 id:int = EncryptedChat;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/encryptedChatEmpty)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EncryptedChatEmpty {
    /// Identifier of the secret chat.
    pub id: i32,
}

impl EncryptedChatEmpty {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i32) -> Self {
        Self { id }
    }
}

impl wire::Wire for EncryptedChatEmpty {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "encryptedChatEmpty",
        id: 0xab7ec0a0,
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

/// A secret chat that the account asked for; the other user has not accepted it yet.
///
/// A constructor of [`EncryptedChat`](enums::EncryptedChat).
///
/// Since layer 46 or earlier; `admin_id:long` since 133 or earlier, `admin_id:int` before; `participant_id:long`
/// since 133 or earlier, `participant_id:int` before.
///
/// ```text
/// encryptedChatWaiting#66b25953 id:int access_hash:long date:int admin_id:long
///     participant_id:long = EncryptedChat;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/encryptedChatWaiting)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EncryptedChatWaiting {
    /// Identifier of the secret chat.
    pub id: i32,
    /// The access hash that goes with id.
    pub access_hash: i64,
    /// When the chat was asked for, in Unix time.
    pub date: i32,
    /// Identifier of the user who asked for the chat.
    pub admin_id: i64,
    /// Identifier of the other user.
    pub participant_id: i64,
}

impl EncryptedChatWaiting {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        id: i32,
        access_hash: i64,
        date: i32,
        admin_id: i64,
        participant_id: i64,
    ) -> Self {
        Self {
            id,
            access_hash,
            date,
            admin_id,
            participant_id,
        }
    }
}

impl wire::Wire for EncryptedChatWaiting {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "encryptedChatWaiting",
        id: 0x66b25953,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((
            self.id,
            self.access_hash,
            self.date,
            self.admin_id,
            self.participant_id,
        ));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, access_hash, date, admin_id, participant_id) = cursor
            .fixed::<(i32, i64, i32, i64, i64)>();
        Self {
            id,
            access_hash,
            date,
            admin_id,
            participant_id,
        }
    }
}

/// A secret chat that another user asks for. Accept it with
/// [`messages.acceptEncryption`](functions::messages::AcceptEncryption) or refuse it with
/// [`messages.discardEncryption`](functions::messages::DiscardEncryption).
///
/// A constructor of [`EncryptedChat`](enums::EncryptedChat).
///
/// Since layer 46 or earlier; `folder_id` since 117 or earlier; `admin_id:long` since 133 or earlier,
/// `admin_id:int` before; `participant_id:long` since 133 or earlier, `participant_id:int` before.
///
/// ```text
/// encryptedChatRequested#48f1d94c flags:# folder_id:flags.0?int id:int
///     access_hash:long date:int admin_id:long participant_id:long g_a:bytes =
///     EncryptedChat;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/encryptedChatRequested)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EncryptedChatRequested {
    /// The folder that the chat is put into; 1 is the archive.
    pub folder_id: Option<i32>,
    /// Identifier of the secret chat.
    pub id: i32,
    /// The access hash that goes with id.
    pub access_hash: i64,
    /// When the chat was asked for, in Unix time.
    pub date: i32,
    /// Identifier of the user who asks for the chat.
    pub admin_id: i64,
    /// Identifier of the user who is asked.
    pub participant_id: i64,
    /// The requester's part of the Diffie-Hellman exchange, g to the power of a modulo p; check it before use.
    pub g_a: Vec<u8>,
}

impl EncryptedChatRequested {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: i32,
        access_hash: i64,
        date: i32,
        admin_id: i64,
        participant_id: i64,
        g_a: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            folder_id: None,
            id,
            access_hash,
            date,
            admin_id,
            participant_id,
            g_a: g_a.into(),
        }
    }
}

impl wire::Wire for EncryptedChatRequested {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "encryptedChatRequested",
        id: 0x48f1d94c,
        min_size: 44,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.folder_id));
        w.fixed((
            self.id,
            self.access_hash,
            self.date,
            self.admin_id,
            self.participant_id,
        ));
        w.bytes(&self.g_a);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let folder_id = cursor.read_optional(flags.has(0));
        let (id, access_hash, date, admin_id, participant_id) = cursor
            .fixed::<(i32, i64, i32, i64, i64)>();
        Self {
            folder_id,
            id,
            access_hash,
            date,
            admin_id,
            participant_id,
            g_a: cursor.bytes(),
        }
    }
}

/// A secret chat that both users agreed on, ready for messages. The user who asked for it computes the key from
/// `g_a_or_b` now.
///
/// A constructor of [`EncryptedChat`](enums::EncryptedChat).
///
/// Since layer 46 or earlier; `admin_id:long` since 133 or earlier, `admin_id:int` before; `participant_id:long`
/// since 133 or earlier, `participant_id:int` before.
///
/// ```text
/// encryptedChat#61f0d4c7 id:int access_hash:long date:int admin_id:long
///     participant_id:long g_a_or_b:bytes key_fingerprint:long = EncryptedChat;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/encryptedChat)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EncryptedChat {
    /// Identifier of the secret chat.
    pub id: i32,
    /// The access hash that goes with id.
    pub access_hash: i64,
    /// When the chat was asked for, in Unix time.
    pub date: i32,
    /// Identifier of the user who asked for the chat.
    pub admin_id: i64,
    /// Identifier of the other user.
    pub participant_id: i64,
    /// The other side's part of the Diffie-Hellman exchange; check it before use.
    pub g_a_or_b: Vec<u8>,
    /// Last 64 bits of the SHA-1 hash of the key; if they do not match the own key, the chat has to be discarded.
    pub key_fingerprint: i64,
}

impl EncryptedChat {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        id: i32,
        access_hash: i64,
        date: i32,
        admin_id: i64,
        participant_id: i64,
        g_a_or_b: impl Into<Vec<u8>>,
        key_fingerprint: i64,
    ) -> Self {
        Self {
            id,
            access_hash,
            date,
            admin_id,
            participant_id,
            g_a_or_b: g_a_or_b.into(),
            key_fingerprint,
        }
    }
}

impl wire::Wire for EncryptedChat {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "encryptedChat",
        id: 0x61f0d4c7,
        min_size: 48,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((
            self.id,
            self.access_hash,
            self.date,
            self.admin_id,
            self.participant_id,
        ));
        w.bytes(&self.g_a_or_b);
        w.i64(self.key_fingerprint);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, access_hash, date, admin_id, participant_id) = cursor
            .fixed::<(i32, i64, i32, i64, i64)>();
        Self {
            id,
            access_hash,
            date,
            admin_id,
            participant_id,
            g_a_or_b: cursor.bytes(),
            key_fingerprint: cursor.i64(),
        }
    }
}

/// A secret chat that was ended or refused; no more messages can be sent in it.
///
/// A constructor of [`EncryptedChat`](enums::EncryptedChat).
///
/// Since layer 46 or earlier; `history_deleted` since 129 or earlier.
///
/// ```text
/// encryptedChatDiscarded#1e1c7c45 flags:# history_deleted:flags.0?true id:int =
///     EncryptedChat;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/encryptedChatDiscarded)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EncryptedChatDiscarded {
    /// If set, the client has to delete all messages of the chat as well.
    pub history_deleted: bool,
    /// Identifier of the secret chat.
    pub id: i32,
}

impl EncryptedChatDiscarded {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(id: i32) -> Self {
        Self { history_deleted: false, id }
    }
}

impl wire::Wire for EncryptedChatDiscarded {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "encryptedChatDiscarded",
        id: 0x1e1c7c45,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.history_deleted);
        w.fixed((flags, self.id));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            history_deleted: flags.has(0),
            id,
        }
    }
}

/// A message in a chat that a single user sees, from a bot to the user or the other way round. It is not part of
/// the history.
///
/// Contained in [`updateNewEphemeralMessage`](types::UpdateNewEphemeralMessage),
/// [`updateEditEphemeralMessage`](types::UpdateEditEphemeralMessage),
/// [`updateEphemeralBotCallbackQuery`](types::UpdateEphemeralBotCallbackQuery),
/// [`ephemeral.welcomeMessages`](types::ephemeral::WelcomeMessages).
///
/// Since layer 228 or earlier; `welcome_template`, `invert_media`, `noforwards`, `rich_message`, `chat_instance`,
/// `anchor_msg_id` since 229; `peer_id:flags.9?Peer` since 229, `peer_id:Peer` before.
///
/// ```text
/// ephemeralMessage#dd27bee9 flags:# out:flags.0?true welcome_template:flags.5?true
///     invert_media:flags.7?true noforwards:flags.12?true id:int from_id:Peer
///     peer_id:flags.9?Peer receiver_id:long top_msg_id:flags.1?int date:int
///     message:string entities:flags.2?Vector<MessageEntity>
///     media:flags.3?MessageMedia reply_markup:flags.4?ReplyMarkup
///     reply_to:flags.6?MessageReplyHeader rich_message:flags.8?RichMessage
///     chat_instance:flags.10?long anchor_msg_id:flags.11?int = EphemeralMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/ephemeralMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct EphemeralMessage {
    /// Whether the account sent the message.
    pub out: bool,
    /// If set, this is a template for the message that welcomes new members.
    pub welcome_template: bool,
    /// If set, the caption is shown above the media, and a link preview above the text.
    pub invert_media: bool,
    /// If set, the message cannot be forwarded or saved.
    pub noforwards: bool,
    /// The identifier of the message among the ephemeral ones.
    pub id: i32,
    /// Who sent the message.
    pub from_id: enums::Peer,
    /// The chat that the message is shown in.
    pub peer_id: Option<enums::Peer>,
    /// The identifier of the user who sees the message.
    pub receiver_id: i64,
    /// The topic of the chat that the message is shown in.
    pub top_msg_id: Option<i32>,
    /// When the message was sent, in Unix time.
    pub date: i32,
    /// The text of the message.
    pub message: String,
    /// Formatting of message.
    pub entities: Option<Vec<enums::MessageEntity>>,
    /// The media of the message.
    pub media: Option<enums::MessageMedia>,
    /// The buttons below the message.
    pub reply_markup: Option<enums::ReplyMarkup>,
    /// What the message replies to.
    pub reply_to: Option<enums::MessageReplyHeader>,
    /// The content, if this is a rich message.
    pub rich_message: Option<types::RichMessage>,
    /// Identifies the chat to the bot, as in the callback queries of its buttons.
    pub chat_instance: Option<i64>,
    /// The identifier of the message that this one is anchored to.
    pub anchor_msg_id: Option<i32>,
}

impl EphemeralMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: i32,
        from_id: impl Into<enums::Peer>,
        receiver_id: i64,
        date: i32,
        message: impl Into<String>,
    ) -> Self {
        Self {
            out: false,
            welcome_template: false,
            invert_media: false,
            noforwards: false,
            id,
            from_id: from_id.into(),
            peer_id: None,
            receiver_id,
            top_msg_id: None,
            date,
            message: message.into(),
            entities: None,
            media: None,
            reply_markup: None,
            reply_to: None,
            rich_message: None,
            chat_instance: None,
            anchor_msg_id: None,
        }
    }
}

impl wire::Wire for EphemeralMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "ephemeralMessage",
        id: 0xdd27bee9,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.out)
                    .with(5, self.welcome_template)
                    .with(7, self.invert_media)
                    .with(12, self.noforwards),
            );
        w.i32(self.id);
        w.write(&self.from_id);
        flags.set(9, w.write_optional(&self.peer_id));
        w.i64(self.receiver_id);
        flags.set(1, w.write_optional(&self.top_msg_id));
        w.i32(self.date);
        w.string(&self.message);
        flags.set(2, w.write_optional(&self.entities));
        flags.set(3, w.write_optional(&self.media));
        flags.set(4, w.write_optional(&self.reply_markup));
        flags.set(6, w.write_optional(&self.reply_to));
        flags.set(8, w.write_optional(&self.rich_message));
        flags.set(10, w.write_optional(&self.chat_instance));
        flags.set(11, w.write_optional(&self.anchor_msg_id));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            out: flags.has(0),
            welcome_template: flags.has(5),
            invert_media: flags.has(7),
            noforwards: flags.has(12),
            id,
            from_id: cursor.read(),
            peer_id: cursor.read_optional(flags.has(9)),
            receiver_id: cursor.i64(),
            top_msg_id: cursor.read_optional(flags.has(1)),
            date: cursor.i32(),
            message: cursor.string(),
            entities: cursor.read_optional(flags.has(2)),
            media: cursor.read_optional(flags.has(3)),
            reply_markup: cursor.read_optional(flags.has(4)),
            reply_to: cursor.read_optional(flags.has(6)),
            rich_message: cursor.read_optional(flags.has(8)),
            chat_instance: cursor.read_optional(flags.has(10)),
            anchor_msg_id: cursor.read_optional(flags.has(11)),
        }
    }

    #[cfg(feature = "compat")]
    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            Self::ID => Self::read_bare(cursor),
            0xd9c6dc1a => Self::ephemeral_message_d9c6dc1a(cursor),
            _ => cursor.unknown(id, Self::TL_NAME),
        };
        cursor.leave(id);
        value
    }
}

/// An encrypted file in a secret chat. Download it by
/// [`inputEncryptedFileLocation`](types::InputEncryptedFileLocation); the key to decrypt it is inside the message.
///
/// A constructor of [`EncryptedFile`](enums::EncryptedFile).
///
/// Since layer 46 or earlier; `size:long` since 143, `size:int` before.
///
/// ```text
/// encryptedFile#a8008cd8 id:long access_hash:long size:long dc_id:int
///     key_fingerprint:int = EncryptedFile;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/encryptedFile)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EncryptedFile {
    /// Identifier of the file.
    pub id: i64,
    /// The access hash that goes with id.
    pub access_hash: i64,
    /// The size of the encrypted file, in bytes.
    pub size: i64,
    /// The data centre that stores the file.
    pub dc_id: i32,
    /// Fingerprint of the key of the file, to check that the key in the message fits.
    pub key_fingerprint: i32,
}

impl EncryptedFile {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        id: i64,
        access_hash: i64,
        size: i64,
        dc_id: i32,
        key_fingerprint: i32,
    ) -> Self {
        Self {
            id,
            access_hash,
            size,
            dc_id,
            key_fingerprint,
        }
    }
}

impl wire::Wire for EncryptedFile {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "encryptedFile",
        id: 0xa8008cd8,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((
            self.id,
            self.access_hash,
            self.size,
            self.dc_id,
            self.key_fingerprint,
        ));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, access_hash, size, dc_id, key_fingerprint) = cursor
            .fixed::<(i64, i64, i64, i32, i32)>();
        Self {
            id,
            access_hash,
            size,
            dc_id,
            key_fingerprint,
        }
    }
}

/// The link to a message of a channel or supergroup, and code to embed the message in a website.
///
/// Returned by [`channels.exportMessageLink`](functions::channels::ExportMessageLink).
///
/// Since layer 62 or earlier; `html` since 75 or earlier.
///
/// ```text
/// exportedMessageLink#5dab1af4 link:string html:string = ExportedMessageLink;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/exportedMessageLink)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ExportedMessageLink {
    /// The link to the message.
    pub link: String,
    /// HTML code that shows the message on a website; empty if the chat is not public.
    pub html: String,
}

impl ExportedMessageLink {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(link: impl Into<String>, html: impl Into<String>) -> Self {
        Self {
            link: link.into(),
            html: html.into(),
        }
    }
}

impl wire::Wire for ExportedMessageLink {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "exportedMessageLink",
        id: 0x5dab1af4,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.link);
        w.string(&self.html);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            link: cursor.string(),
            html: cursor.string(),
        }
    }
}

/// A word, and the emoji that are suggested for it.
///
/// A constructor of [`EmojiKeyword`](enums::EmojiKeyword).
///
/// Since layer 97 or earlier.
///
/// ```text
/// emojiKeyword#d5b3b9f9 keyword:string emoticons:Vector<string> = EmojiKeyword;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/emojiKeyword)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EmojiKeyword {
    /// The word that the user types.
    pub keyword: String,
    /// The emoji to suggest for the word.
    pub emoticons: Vec<String>,
}

impl EmojiKeyword {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(keyword: impl Into<String>, emoticons: Vec<String>) -> Self {
        Self {
            keyword: keyword.into(),
            emoticons,
        }
    }
}

impl wire::Wire for EmojiKeyword {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "emojiKeyword",
        id: 0xd5b3b9f9,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.keyword);
        w.write(&self.emoticons);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            keyword: cursor.string(),
            emoticons: cursor.read(),
        }
    }
}

/// A word, and the emoji that are no longer suggested for it.
///
/// A constructor of [`EmojiKeyword`](enums::EmojiKeyword).
///
/// Since layer 97 or earlier.
///
/// ```text
/// emojiKeywordDeleted#236df622 keyword:string emoticons:Vector<string> =
///     EmojiKeyword;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/emojiKeywordDeleted)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EmojiKeywordDeleted {
    /// The word that the emoji belonged to.
    pub keyword: String,
    /// The emoji to remove from the word.
    pub emoticons: Vec<String>,
}

impl EmojiKeywordDeleted {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(keyword: impl Into<String>, emoticons: Vec<String>) -> Self {
        Self {
            keyword: keyword.into(),
            emoticons,
        }
    }
}

impl wire::Wire for EmojiKeywordDeleted {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "emojiKeywordDeleted",
        id: 0x236df622,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.keyword);
        w.write(&self.emoticons);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            keyword: cursor.string(),
            emoticons: cursor.read(),
        }
    }
}

/// What has changed in the emoji keywords of a language since the version that the client has.
///
/// Returned by [`messages.getEmojiKeywords`](functions::messages::GetEmojiKeywords),
/// [`messages.getEmojiKeywordsDifference`](functions::messages::GetEmojiKeywordsDifference).
///
/// Since layer 97 or earlier.
///
/// ```text
/// emojiKeywordsDifference#5cc761bd lang_code:string from_version:int version:int
///     keywords:Vector<EmojiKeyword> = EmojiKeywordsDifference;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/emojiKeywordsDifference)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EmojiKeywordsDifference {
    /// The language that the words belong to.
    pub lang_code: String,
    /// The version that the changes apply to; 0 for the full list.
    pub from_version: i32,
    /// The version that the changes lead to; pass it with the next call.
    pub version: i32,
    /// The changes, to be applied in this order.
    pub keywords: Vec<enums::EmojiKeyword>,
}

impl EmojiKeywordsDifference {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        lang_code: impl Into<String>,
        from_version: i32,
        version: i32,
        keywords: Vec<enums::EmojiKeyword>,
    ) -> Self {
        Self {
            lang_code: lang_code.into(),
            from_version,
            version,
            keywords,
        }
    }
}

impl wire::Wire for EmojiKeywordsDifference {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "emojiKeywordsDifference",
        id: 0x5cc761bd,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.lang_code);
        w.fixed((self.from_version, self.version));
        w.write(&self.keywords);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let lang_code = cursor.string();
        let (from_version, version) = cursor.fixed::<(i32, i32)>();
        Self {
            lang_code,
            from_version,
            version,
            keywords: cursor.read(),
        }
    }
}

/// The address of a page where the user can suggest emoji keywords, already logged in. It works for about 30
/// seconds.
///
/// Returned by [`messages.getEmojiURL`](functions::messages::GetEmojiUrl).
///
/// Since layer 97 or earlier.
///
/// ```text
/// emojiURL#a575739d url:string = EmojiURL;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/emojiURL)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EmojiUrl {
    /// The address to open at once.
    pub url: String,
}

impl EmojiUrl {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

impl wire::Wire for EmojiUrl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "emojiURL",
        id: 0xa575739d,
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

/// A language that has emoji keywords.
///
/// Returned by [`messages.getEmojiKeywordsLanguages`](functions::messages::GetEmojiKeywordsLanguages).
///
/// Since layer 98.
///
/// ```text
/// emojiLanguage#b3fb5361 lang_code:string = EmojiLanguage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/emojiLanguage)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EmojiLanguage {
    /// The code of the language, such as en.
    pub lang_code: String,
}

impl EmojiLanguage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(lang_code: impl Into<String>) -> Self {
        Self {
            lang_code: lang_code.into(),
        }
    }
}

impl wire::Wire for EmojiLanguage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "emojiLanguage",
        id: 0xb3fb5361,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.lang_code);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { lang_code: cursor.string() }
    }
}

/// An email address to receive login codes, set up during a login that requires one.
///
/// A constructor of [`EmailVerifyPurpose`](enums::EmailVerifyPurpose).
///
/// Since layer 145.
///
/// ```text
/// emailVerifyPurposeLoginSetup#4345be73 phone_number:string phone_code_hash:string
///     = EmailVerifyPurpose;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/emailVerifyPurposeLoginSetup)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EmailVerifyPurposeLoginSetup {
    /// The phone number that is being logged in, in international form.
    pub phone_number: String,
    /// The `phone_code_hash` of the [`auth.sentCode`](types::auth::SentCode) that asked for the address.
    pub phone_code_hash: String,
}

impl EmailVerifyPurposeLoginSetup {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        phone_number: impl Into<String>,
        phone_code_hash: impl Into<String>,
    ) -> Self {
        Self {
            phone_number: phone_number.into(),
            phone_code_hash: phone_code_hash.into(),
        }
    }
}

impl wire::Wire for EmailVerifyPurposeLoginSetup {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "emailVerifyPurposeLoginSetup",
        id: 0x4345be73,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.phone_number);
        w.string(&self.phone_code_hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            phone_number: cursor.string(),
            phone_code_hash: cursor.string(),
        }
    }
}

/// The code that was sent to the address.
///
/// A constructor of [`EmailVerification`](enums::EmailVerification).
///
/// Since layer 145.
///
/// ```text
/// emailVerificationCode#922e55a9 code:string = EmailVerification;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/emailVerificationCode)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EmailVerificationCode {
    /// The code, as the user typed it.
    pub code: String,
}

impl EmailVerificationCode {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}

impl wire::Wire for EmailVerificationCode {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "emailVerificationCode",
        id: 0x922e55a9,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.code);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { code: cursor.string() }
    }
}

/// A token from Google sign-in.
///
/// A constructor of [`EmailVerification`](enums::EmailVerification).
///
/// Since layer 145.
///
/// ```text
/// emailVerificationGoogle#db909ec2 token:string = EmailVerification;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/emailVerificationGoogle)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EmailVerificationGoogle {
    /// The token.
    pub token: String,
}

impl EmailVerificationGoogle {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
}

impl wire::Wire for EmailVerificationGoogle {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "emailVerificationGoogle",
        id: 0xdb909ec2,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.token);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { token: cursor.string() }
    }
}

/// A token from Apple sign-in.
///
/// A constructor of [`EmailVerification`](enums::EmailVerification).
///
/// Since layer 145.
///
/// ```text
/// emailVerificationApple#96d074fd token:string = EmailVerification;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/emailVerificationApple)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EmailVerificationApple {
    /// The token.
    pub token: String,
}

impl EmailVerificationApple {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
}

impl wire::Wire for EmailVerificationApple {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "emailVerificationApple",
        id: 0x96d074fd,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.token);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { token: cursor.string() }
    }
}

/// A link by which others can open the profile of the account for a short while, even if it has no username.
///
/// Returned by [`contacts.exportContactToken`](functions::contacts::ExportContactToken).
///
/// Since layer 150 or earlier.
///
/// ```text
/// exportedContactToken#41bf109b url:string expires:int = ExportedContactToken;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/exportedContactToken)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ExportedContactToken {
    /// The link to show or share.
    pub url: String,
    /// Until when the link works, in Unix time.
    pub expires: i32,
}

impl ExportedContactToken {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(url: impl Into<String>, expires: i32) -> Self {
        Self { url: url.into(), expires }
    }
}

impl wire::Wire for ExportedContactToken {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "exportedContactToken",
        id: 0x41bf109b,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.url);
        w.i32(self.expires);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            url: cursor.string(),
            expires: cursor.i32(),
        }
    }
}

/// A list of custom emoji, named by their identifiers;
/// [`messages.getCustomEmojiDocuments`](functions::messages::GetCustomEmojiDocuments) returns the files.
///
/// A constructor of [`EmojiList`](enums::EmojiList).
///
/// Since layer 152.
///
/// ```text
/// emojiList#7a1e11d1 hash:long document_id:Vector<long> = EmojiList;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/emojiList)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EmojiList {
    /// The hash of the list, to pass to the method that returned it next time.
    pub hash: i64,
    /// The identifiers of the custom emoji.
    pub document_id: Vec<i64>,
}

impl EmojiList {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64, document_id: Vec<i64>) -> Self {
        Self { hash, document_id }
    }
}

impl wire::Wire for EmojiList {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "emojiList",
        id: 0x7a1e11d1,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w.write(&self.document_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            hash: cursor.i64(),
            document_id: cursor.read(),
        }
    }
}

/// A category of emoji, such as animals or flags, to search stickers and custom emoji by.
///
/// A constructor of [`EmojiGroup`](enums::EmojiGroup).
///
/// Since layer 152.
///
/// ```text
/// emojiGroup#7a9abda9 title:string icon_emoji_id:long emoticons:Vector<string> =
///     EmojiGroup;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/emojiGroup)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EmojiGroup {
    /// The name of the category.
    pub title: String,
    /// The identifier of the custom emoji that is the icon of the category.
    pub icon_emoji_id: i64,
    /// The emoji of the category.
    pub emoticons: Vec<String>,
}

impl EmojiGroup {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        title: impl Into<String>,
        icon_emoji_id: i64,
        emoticons: Vec<String>,
    ) -> Self {
        Self {
            title: title.into(),
            icon_emoji_id,
            emoticons,
        }
    }
}

impl wire::Wire for EmojiGroup {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "emojiGroup",
        id: 0x7a9abda9,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.title);
        w.i64(self.icon_emoji_id);
        w.write(&self.emoticons);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            title: cursor.string(),
            icon_emoji_id: cursor.i64(),
            emoticons: cursor.read(),
        }
    }
}

/// A category of emoji for greetings. It comes first where a sticker is chosen for the introduction of a business.
///
/// A constructor of [`EmojiGroup`](enums::EmojiGroup).
///
/// Since layer 179.
///
/// ```text
/// emojiGroupGreeting#80d26cc7 title:string icon_emoji_id:long
///     emoticons:Vector<string> = EmojiGroup;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/emojiGroupGreeting)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EmojiGroupGreeting {
    /// The name of the category.
    pub title: String,
    /// The identifier of the custom emoji that is the icon of the category.
    pub icon_emoji_id: i64,
    /// The emoji of the category.
    pub emoticons: Vec<String>,
}

impl EmojiGroupGreeting {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        title: impl Into<String>,
        icon_emoji_id: i64,
        emoticons: Vec<String>,
    ) -> Self {
        Self {
            title: title.into(),
            icon_emoji_id,
            emoticons,
        }
    }
}

impl wire::Wire for EmojiGroupGreeting {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "emojiGroupGreeting",
        id: 0x80d26cc7,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.title);
        w.i64(self.icon_emoji_id);
        w.write(&self.emoticons);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            title: cursor.string(),
            icon_emoji_id: cursor.i64(),
            emoticons: cursor.read(),
        }
    }
}

/// A category for all stickers or custom emoji that only users of Telegram Premium can send. It has no list of
/// emoji.
///
/// A constructor of [`EmojiGroup`](enums::EmojiGroup).
///
/// Since layer 179.
///
/// ```text
/// emojiGroupPremium#93bcf34 title:string icon_emoji_id:long = EmojiGroup;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/emojiGroupPremium)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EmojiGroupPremium {
    /// The name of the category.
    pub title: String,
    /// The identifier of the custom emoji that is the icon of the category.
    pub icon_emoji_id: i64,
}

impl EmojiGroupPremium {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(title: impl Into<String>, icon_emoji_id: i64) -> Self {
        Self {
            title: title.into(),
            icon_emoji_id,
        }
    }
}

impl wire::Wire for EmojiGroupPremium {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "emojiGroupPremium",
        id: 0x093bcf34,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.title);
        w.i64(self.icon_emoji_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            title: cursor.string(),
            icon_emoji_id: cursor.i64(),
        }
    }
}

/// A link by which others can add a chat folder of the account.
///
/// Returned by [`chatlists.editExportedInvite`](functions::chatlists::EditExportedInvite).
///
/// Contained in [`chatlists.exportedChatlistInvite`](types::chatlists::ExportedChatlistInvite),
/// [`chatlists.exportedInvites`](types::chatlists::ExportedInvites).
///
/// Since layer 158 or earlier.
///
/// ```text
/// exportedChatlistInvite#c5181ac flags:# title:string url:string
///     peers:Vector<Peer> = ExportedChatlistInvite;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/exportedChatlistInvite)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ExportedChatlistInvite {
    /// The name of the link; others do not see it.
    pub title: String,
    /// The link to share.
    pub url: String,
    /// The chats that somebody joins by the link.
    pub peers: Vec<enums::Peer>,
}

impl ExportedChatlistInvite {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        title: impl Into<String>,
        url: impl Into<String>,
        peers: Vec<enums::Peer>,
    ) -> Self {
        Self {
            title: title.into(),
            url: url.into(),
            peers,
        }
    }
}

impl wire::Wire for ExportedChatlistInvite {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "exportedChatlistInvite",
        id: 0x0c5181ac,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default();
        w.flags(flags);
        w.string(&self.title);
        w.string(&self.url);
        w.write(&self.peers);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        cursor.flags();
        Self {
            title: cursor.string(),
            url: cursor.string(),
            peers: cursor.read(),
        }
    }
}

/// A link that opens one story, to share outside the client.
///
/// Returned by [`stories.exportStoryLink`](functions::stories::ExportStoryLink).
///
/// Since layer 160 or earlier.
///
/// ```text
/// exportedStoryLink#3fc9053b link:string = ExportedStoryLink;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/exportedStoryLink)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ExportedStoryLink {
    /// The link to share.
    pub link: String,
}

impl ExportedStoryLink {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(link: impl Into<String>) -> Self {
        Self { link: link.into() }
    }
}

impl wire::Wire for ExportedStoryLink {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "exportedStoryLink",
        id: 0x3fc9053b,
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
