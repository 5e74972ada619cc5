// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `ephemeral`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// The method `ephemeral.sendMessage`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::ephemeral::SendMessage::new(
///     enums::InputUser::InputUserSelf,
///     "Hello!",
///     1,
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `invert_media` (`bool`, a flag)
/// - `welcome` (`bool`, a flag)
/// - `anchor` (`bool`, a flag)
/// - `noforwards` (`bool`, a flag)
/// - `peer` ([`Option<InputPeer>`](enums::InputPeer))
/// - `receiver_id` ([`InputUser`](enums::InputUser))
/// - `query_id` (`Option<i64>`)
/// - `message` (`String`)
/// - `entities` ([`Option<Vec<MessageEntity>>`](enums::MessageEntity))
/// - `media` ([`Option<InputMedia>`](enums::InputMedia))
/// - `reply_markup` ([`Option<ReplyMarkup>`](enums::ReplyMarkup))
/// - `rich_message` ([`Option<InputRichMessage>`](enums::InputRichMessage))
/// - `random_id` (`i64`)
/// - `reply_to` ([`Option<InputReplyTo>`](enums::InputReplyTo))
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
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`ephemeral.editMessage`](functions::ephemeral::EditMessage)
/// - [`messages.sendMessage`](functions::messages::SendMessage): Sends a text message to a chat.
/// - [`messages.sendMedia`](functions::messages::SendMedia): Sends a message with media, such as a photo, a file, a
///   location or a poll, to a chat.
/// - [`messages.editMessage`](functions::messages::EditMessage): Changes a message that the account sent or may
///   edit: its text, its media or its keyboard.
/// - [`messages.editInlineBotMessage`](functions::messages::EditInlineBotMessage)
/// - [`messages.saveDraft`](functions::messages::SaveDraft)
///
/// ```text
/// ephemeral.sendMessage#ba8d5f35 flags:# invert_media:flags.6?true
///     welcome:flags.7?true anchor:flags.9?true noforwards:flags.10?true
///     peer:flags.8?InputPeer receiver_id:InputUser query_id:flags.0?long
///     message:string entities:flags.1?Vector<MessageEntity>
///     media:flags.2?InputMedia reply_markup:flags.3?ReplyMarkup
///     rich_message:flags.4?InputRichMessage random_id:long
///     reply_to:flags.5?InputReplyTo = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/ephemeral.sendMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SendMessage {
    pub invert_media: bool,
    pub welcome: bool,
    pub anchor: bool,
    pub noforwards: bool,
    pub peer: Option<enums::InputPeer>,
    pub receiver_id: enums::InputUser,
    pub query_id: Option<i64>,
    pub message: String,
    pub entities: Option<Vec<enums::MessageEntity>>,
    pub media: Option<enums::InputMedia>,
    pub reply_markup: Option<enums::ReplyMarkup>,
    pub rich_message: Option<enums::InputRichMessage>,
    pub random_id: i64,
    pub reply_to: Option<enums::InputReplyTo>,
}

impl SendMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        receiver_id: impl Into<enums::InputUser>,
        message: impl Into<String>,
        random_id: i64,
    ) -> Self {
        Self {
            invert_media: false,
            welcome: false,
            anchor: false,
            noforwards: false,
            peer: None,
            receiver_id: receiver_id.into(),
            query_id: None,
            message: message.into(),
            entities: None,
            media: None,
            reply_markup: None,
            rich_message: None,
            random_id,
            reply_to: None,
        }
    }
}

impl wire::Wire for SendMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "ephemeral.sendMessage",
        id: 0xba8d5f35,
        min_size: 24,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.query_id.is_some())
            .with(1, self.entities.is_some())
            .with(2, self.media.is_some())
            .with(3, self.reply_markup.is_some())
            .with(4, self.rich_message.is_some())
            .with(5, self.reply_to.is_some())
            .with(6, self.invert_media)
            .with(7, self.welcome)
            .with(8, self.peer.is_some())
            .with(9, self.anchor)
            .with(10, self.noforwards);
        w.flags(flags);
        w.write_optional(&self.peer);
        self.receiver_id.write(w);
        w.write_optional(&self.query_id);
        w.string(&self.message);
        w.write_optional(&self.entities);
        w.write_optional(&self.media);
        w.write_optional(&self.reply_markup);
        w.write_optional(&self.rich_message);
        w.i64(self.random_id);
        w.write_optional(&self.reply_to);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            invert_media: flags.has(6),
            welcome: flags.has(7),
            anchor: flags.has(9),
            noforwards: flags.has(10),
            peer: cursor.read_optional(flags.has(8)),
            receiver_id: cursor.read(),
            query_id: cursor.read_optional(flags.has(0)),
            message: cursor.string(),
            entities: cursor.read_optional(flags.has(1)),
            media: cursor.read_optional(flags.has(2)),
            reply_markup: cursor.read_optional(flags.has(3)),
            rich_message: cursor.read_optional(flags.has(4)),
            random_id: cursor.i64(),
            reply_to: cursor.read_optional(flags.has(5)),
        }
    }
}

impl wire::RemoteCall for SendMessage {
    type Return = enums::Updates;
}

/// The method `ephemeral.deleteMessage`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::ephemeral::DeleteMessage::new(
///     enums::InputUser::InputUserSelf,
///     1,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`Option<InputPeer>`](enums::InputPeer))
/// - `receiver_id` ([`InputUser`](enums::InputUser))
/// - `id` (`i32`)
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
/// Not recorded.
///
/// ```text
/// ephemeral.deleteMessage#92f6e797 flags:# peer:flags.0?InputPeer
///     receiver_id:InputUser id:int = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/ephemeral.deleteMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct DeleteMessage {
    pub peer: Option<enums::InputPeer>,
    pub receiver_id: enums::InputUser,
    pub id: i32,
}

impl DeleteMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(receiver_id: impl Into<enums::InputUser>, id: i32) -> Self {
        Self {
            peer: None,
            receiver_id: receiver_id.into(),
            id,
        }
    }
}

impl wire::Wire for DeleteMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "ephemeral.deleteMessage",
        id: 0x92f6e797,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.peer.is_some());
        w.flags(flags);
        w.write_optional(&self.peer);
        self.receiver_id.write(w);
        w.i32(self.id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read_optional(flags.has(0)),
            receiver_id: cursor.read(),
            id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for DeleteMessage {
    type Return = bool;
}

/// The method `ephemeral.reportMessage`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::ephemeral::ReportMessage::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
///     [1, 2, 3],
///     "Hello!",
/// );
/// let result: enums::ReportResult = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `id` (`i32`)
/// - `option` (`Vec<u8>`)
/// - `message` (`String`)
///
/// # Returns
///
/// [`ReportResult`](enums::ReportResult): [`ChooseOption`](enums::ReportResult::ChooseOption),
/// [`AddComment`](enums::ReportResult::AddComment) or [`Reported`](enums::ReportResult::Reported).
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
/// - [`messages.report`](functions::messages::Report)
/// - [`stories.report`](functions::stories::Report)
///
/// ```text
/// ephemeral.reportMessage#8704f2bf peer:InputPeer id:int option:bytes
///     message:string = ReportResult;
/// ```
///
/// [Official page](https://core.telegram.org/method/ephemeral.reportMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ReportMessage {
    pub peer: enums::InputPeer,
    pub id: i32,
    pub option: Vec<u8>,
    pub message: String,
}

impl ReportMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        id: i32,
        option: impl Into<Vec<u8>>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            peer: peer.into(),
            id,
            option: option.into(),
            message: message.into(),
        }
    }
}

impl wire::Wire for ReportMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "ephemeral.reportMessage",
        id: 0x8704f2bf,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.id);
        w.bytes(&self.option);
        w.string(&self.message);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            id: cursor.i32(),
            option: cursor.bytes(),
            message: cursor.string(),
        }
    }
}

impl wire::RemoteCall for ReportMessage {
    type Return = enums::ReportResult;
}

/// The method `ephemeral.getCallbackAnswer`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::ephemeral::GetCallbackAnswer::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
/// );
/// let result: types::messages::BotCallbackAnswer = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `id` (`i32`)
/// - `data` (`Option<Vec<u8>>`)
///
/// # Returns
///
/// [`messages::BotCallbackAnswer`](types::messages::BotCallbackAnswer).
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
/// - [`messages.getBotCallbackAnswer`](functions::messages::GetBotCallbackAnswer)
///
/// ```text
/// ephemeral.getCallbackAnswer#3fa464c8 flags:# peer:InputPeer id:int
///     data:flags.1?bytes = messages.BotCallbackAnswer;
/// ```
///
/// [Official page](https://core.telegram.org/method/ephemeral.getCallbackAnswer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetCallbackAnswer {
    pub peer: enums::InputPeer,
    pub id: i32,
    pub data: Option<Vec<u8>>,
}

impl GetCallbackAnswer {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, id: i32) -> Self {
        Self {
            peer: peer.into(),
            id,
            data: None,
        }
    }
}

impl wire::Wire for GetCallbackAnswer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "ephemeral.getCallbackAnswer",
        id: 0x3fa464c8,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(1, self.data.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.i32(self.id);
        w.write_optional(&self.data);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            id: cursor.i32(),
            data: cursor.read_optional(flags.has(1)),
        }
    }
}

impl wire::RemoteCall for GetCallbackAnswer {
    type Return = types::messages::BotCallbackAnswer;
}

/// The method `ephemeral.editMessage`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::ephemeral::EditMessage::new(
///     enums::InputUser::InputUserSelf,
///     1,
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `invert_media` (`bool`, a flag)
/// - `welcome` (`bool`, a flag)
/// - `peer` ([`Option<InputPeer>`](enums::InputPeer))
/// - `receiver_id` ([`InputUser`](enums::InputUser))
/// - `id` (`i32`)
/// - `message` (`Option<String>`)
/// - `media` ([`Option<InputMedia>`](enums::InputMedia))
/// - `entities` ([`Option<Vec<MessageEntity>>`](enums::MessageEntity))
/// - `reply_markup` ([`Option<ReplyMarkup>`](enums::ReplyMarkup))
/// - `rich_message` ([`Option<InputRichMessage>`](enums::InputRichMessage))
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
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`ephemeral.sendMessage`](functions::ephemeral::SendMessage)
/// - [`messages.editMessage`](functions::messages::EditMessage): Changes a message that the account sent or may
///   edit: its text, its media or its keyboard.
/// - [`messages.editInlineBotMessage`](functions::messages::EditInlineBotMessage)
/// - [`messages.sendMessage`](functions::messages::SendMessage): Sends a text message to a chat.
/// - [`messages.sendMedia`](functions::messages::SendMedia): Sends a message with media, such as a photo, a file, a
///   location or a poll, to a chat.
/// - [`messages.saveDraft`](functions::messages::SaveDraft)
///
/// ```text
/// ephemeral.editMessage#cf9c725b flags:# invert_media:flags.5?true
///     welcome:flags.6?true peer:flags.7?InputPeer receiver_id:InputUser id:int
///     message:flags.0?string media:flags.3?InputMedia
///     entities:flags.1?Vector<MessageEntity> reply_markup:flags.2?ReplyMarkup
///     rich_message:flags.4?InputRichMessage = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/ephemeral.editMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct EditMessage {
    pub invert_media: bool,
    pub welcome: bool,
    pub peer: Option<enums::InputPeer>,
    pub receiver_id: enums::InputUser,
    pub id: i32,
    pub message: Option<String>,
    pub media: Option<enums::InputMedia>,
    pub entities: Option<Vec<enums::MessageEntity>>,
    pub reply_markup: Option<enums::ReplyMarkup>,
    pub rich_message: Option<enums::InputRichMessage>,
}

impl EditMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(receiver_id: impl Into<enums::InputUser>, id: i32) -> Self {
        Self {
            invert_media: false,
            welcome: false,
            peer: None,
            receiver_id: receiver_id.into(),
            id,
            message: None,
            media: None,
            entities: None,
            reply_markup: None,
            rich_message: None,
        }
    }
}

impl wire::Wire for EditMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "ephemeral.editMessage",
        id: 0xcf9c725b,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.message.is_some())
            .with(1, self.entities.is_some())
            .with(2, self.reply_markup.is_some())
            .with(3, self.media.is_some())
            .with(4, self.rich_message.is_some())
            .with(5, self.invert_media)
            .with(6, self.welcome)
            .with(7, self.peer.is_some());
        w.flags(flags);
        w.write_optional(&self.peer);
        self.receiver_id.write(w);
        w.i32(self.id);
        w.write_optional(&self.message);
        w.write_optional(&self.media);
        w.write_optional(&self.entities);
        w.write_optional(&self.reply_markup);
        w.write_optional(&self.rich_message);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            invert_media: flags.has(5),
            welcome: flags.has(6),
            peer: cursor.read_optional(flags.has(7)),
            receiver_id: cursor.read(),
            id: cursor.i32(),
            message: cursor.read_optional(flags.has(0)),
            media: cursor.read_optional(flags.has(3)),
            entities: cursor.read_optional(flags.has(1)),
            reply_markup: cursor.read_optional(flags.has(2)),
            rich_message: cursor.read_optional(flags.has(4)),
        }
    }
}

impl wire::RemoteCall for EditMessage {
    type Return = enums::Updates;
}

/// The method `ephemeral.deleteWelcomeMessage`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::ephemeral::DeleteWelcomeMessage::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `id` (`i32`)
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
/// Not recorded.
///
/// ```text
/// ephemeral.deleteWelcomeMessage#e882a9e1 peer:InputPeer id:int = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/ephemeral.deleteWelcomeMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct DeleteWelcomeMessage {
    pub peer: enums::InputPeer,
    pub id: i32,
}

impl DeleteWelcomeMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, id: i32) -> Self {
        Self { peer: peer.into(), id }
    }
}

impl wire::Wire for DeleteWelcomeMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "ephemeral.deleteWelcomeMessage",
        id: 0xe882a9e1,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for DeleteWelcomeMessage {
    type Return = bool;
}

/// The method `ephemeral.deleteAllWelcomeMessages`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::ephemeral::DeleteAllWelcomeMessages::new(
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
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
/// Not recorded.
///
/// ```text
/// ephemeral.deleteAllWelcomeMessages#734f9721 peer:InputPeer = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/ephemeral.deleteAllWelcomeMessages)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct DeleteAllWelcomeMessages {
    pub peer: enums::InputPeer,
}

impl DeleteAllWelcomeMessages {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self { peer: peer.into() }
    }
}

impl wire::Wire for DeleteAllWelcomeMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "ephemeral.deleteAllWelcomeMessages",
        id: 0x734f9721,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { peer: cursor.read() }
    }
}

impl wire::RemoteCall for DeleteAllWelcomeMessages {
    type Return = bool;
}

/// The method `ephemeral.getWelcomeMessages`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::ephemeral::GetWelcomeMessages::new(
///     enums::InputPeer::InputPeerSelf,
///     0,
/// );
/// let result: enums::ephemeral::WelcomeMessages = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `hash` (`i64`)
///
/// # Returns
///
/// [`ephemeral::WelcomeMessages`](enums::ephemeral::WelcomeMessages):
/// [`NotModified`](enums::ephemeral::WelcomeMessages::NotModified) or
/// [`WelcomeMessages`](enums::ephemeral::WelcomeMessages::WelcomeMessages).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// ephemeral.getWelcomeMessages#db9ac18d peer:InputPeer hash:long =
///     ephemeral.WelcomeMessages;
/// ```
///
/// [Official page](https://core.telegram.org/method/ephemeral.getWelcomeMessages)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetWelcomeMessages {
    pub peer: enums::InputPeer,
    pub hash: i64,
}

impl GetWelcomeMessages {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, hash: i64) -> Self {
        Self { peer: peer.into(), hash }
    }
}

impl wire::Wire for GetWelcomeMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "ephemeral.getWelcomeMessages",
        id: 0xdb9ac18d,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            hash: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for GetWelcomeMessages {
    type Return = enums::ephemeral::WelcomeMessages;
}
