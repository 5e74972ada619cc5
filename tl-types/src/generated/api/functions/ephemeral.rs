// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `ephemeral`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// `ephemeral.sendMessage`: Sends a message to a chat that only one of its users sees, or sets a welcome message
/// for those who join. Its receiver gets it as [`updateNewEphemeralMessage`](types::UpdateNewEphemeralMessage).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::ephemeral::SendMessage::new(
///     types::InputUser::new(12345678, 4831207765),
///     "Hello!",
///     1804289383,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
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
/// - `invert_media` (`bool`, a flag): If set, the media stands below the text.
/// - `welcome` (`bool`, a flag): If set, it is a welcome message of the chat.
/// - `anchor` (`bool`, a flag)
/// - `noforwards` (`bool`, a flag): If set, the message cannot be forwarded or saved.
/// - `peer` ([`Option<InputPeer>`](enums::InputPeer)): The chat in which the message is shown, if it belongs to
///   one.
/// - `receiver_id` ([`InputUser`](enums::InputUser)): The user who sees the message.
/// - `query_id` (`Option<i64>`): The `query_id` of the callback query that the message answers, if it answers one.
/// - `message` (`String`): The text; may be empty if there is other content.
/// - `entities` ([`Option<Vec<MessageEntity>>`](enums::MessageEntity)): The formatting of the text.
/// - `media` ([`Option<InputMedia>`](enums::InputMedia)): The media to send along.
/// - `reply_markup` ([`Option<ReplyMarkup>`](enums::ReplyMarkup)): The buttons under the message.
/// - `rich_message` ([`Option<InputRichMessage>`](enums::InputRichMessage)): Rich content in place of the plain
///   text.
/// - `random_id` (`i64`): A random number that is different for each message, so that a repeated call sends no
///   second one.
/// - `reply_to` ([`Option<InputReplyTo>`](enums::InputReplyTo)): What the message replies to.
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
/// - [`ephemeral.editMessage`](functions::ephemeral::EditMessage): Changes a message that only one user sees, or a
///   welcome message of a chat.
/// - [`messages.sendMessage`](functions::messages::SendMessage): Sends a text message to a chat.
/// - [`messages.sendMedia`](functions::messages::SendMedia): Sends a message with media, such as a photo, a file, a
///   location or a poll, to a chat.
/// - [`messages.editMessage`](functions::messages::EditMessage): Changes a message that the account sent or may
///   edit: its text, its media or its keyboard.
/// - [`messages.editInlineBotMessage`](functions::messages::EditInlineBotMessage): Changes a message that a user
///   sent through an inline bot, as that bot.
/// - [`messages.saveDraft`](functions::messages::SaveDraft): Saves what the user has begun to write in a chat, so
///   that other sessions show it too.
///
/// # History
///
/// Since layer 228 or earlier; `invert_media`, `welcome`, `anchor`, `noforwards` since 229;
/// `peer:flags.8?InputPeer` since 229, `peer:InputPeer` before.
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
#[doc(alias("ephemeral.sendMessage", "SendMessageRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SendMessage {
    /// If set, the media stands below the text.
    pub invert_media: bool,
    /// If set, it is a welcome message of the chat.
    pub welcome: bool,
    pub anchor: bool,
    /// If set, the message cannot be forwarded or saved.
    pub noforwards: bool,
    /// The chat in which the message is shown, if it belongs to one.
    pub peer: Option<enums::InputPeer>,
    /// The user who sees the message.
    pub receiver_id: enums::InputUser,
    /// The `query_id` of the callback query that the message answers, if it answers one.
    pub query_id: Option<i64>,
    /// The text; may be empty if there is other content.
    pub message: String,
    /// The formatting of the text.
    pub entities: Option<Vec<enums::MessageEntity>>,
    /// The media to send along.
    pub media: Option<enums::InputMedia>,
    /// The buttons under the message.
    pub reply_markup: Option<enums::ReplyMarkup>,
    /// Rich content in place of the plain text.
    pub rich_message: Option<enums::InputRichMessage>,
    /// A random number that is different for each message, so that a repeated call sends no second one.
    pub random_id: i64,
    /// What the message replies to.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(6, self.invert_media)
                    .with(7, self.welcome)
                    .with(9, self.anchor)
                    .with(10, self.noforwards),
            );
        flags.set(8, w.write_optional(&self.peer));
        w.write(&self.receiver_id);
        flags.set(0, w.write_optional(&self.query_id));
        w.string(&self.message);
        flags.set(1, w.write_optional(&self.entities));
        flags.set(2, w.write_optional(&self.media));
        flags.set(3, w.write_optional(&self.reply_markup));
        flags.set(4, w.write_optional(&self.rich_message));
        w.i64(self.random_id);
        flags.set(5, w.write_optional(&self.reply_to));
        w.patch(flags);
        w
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

/// `ephemeral.deleteMessage`: Deletes a message that only one user sees. The receiver learns this by
/// [`updateDeleteEphemeralMessages`](types::UpdateDeleteEphemeralMessages).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::ephemeral::DeleteMessage::new(
///     types::InputUser::new(12345678, 4831207765),
///     42,
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
/// - `peer` ([`Option<InputPeer>`](enums::InputPeer)): The chat in which the message is shown, if it belongs to
///   one.
/// - `receiver_id` ([`InputUser`](enums::InputUser)): The user who sees the message.
/// - `id` (`i32`): Identifier of the message to delete.
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
/// Not recorded.
///
/// # History
///
/// Since layer 228 or earlier; `peer:flags.0?InputPeer` since 229, `peer:InputPeer` before.
///
/// ```text
/// ephemeral.deleteMessage#92f6e797 flags:# peer:flags.0?InputPeer
///     receiver_id:InputUser id:int = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/ephemeral.deleteMessage)
#[doc(alias("ephemeral.deleteMessage", "DeleteMessageRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteMessage {
    /// The chat in which the message is shown, if it belongs to one.
    pub peer: Option<enums::InputPeer>,
    /// The user who sees the message.
    pub receiver_id: enums::InputUser,
    /// Identifier of the message to delete.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.peer));
        w.write(&self.receiver_id);
        w.i32(self.id);
        w.patch(flags);
        w
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

/// `ephemeral.reportMessage`: Reports a message that only this user sees to the moderators. Call it with an empty
/// option first; as long as the answer asks for a choice or a comment, let the user give it and call again.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::ephemeral::ReportMessage::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     42,
///     b"0",
///     "Hello!",
/// );
/// let result: Result<enums::ReportResult, _> = client.invoke(&request);
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat in which the message is shown.
/// - `id` (`i32`): Identifier of the message to report.
/// - `option` (`Vec<u8>`): The option that the user chose in the answer before; empty at first.
/// - `message` (`String`): The comment of the user, where the answer before asked for one; otherwise empty.
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
/// - [`messages.report`](functions::messages::Report): Reports messages that break the rules of Telegram.
/// - [`stories.report`](functions::stories::Report): Reports stories to the moderators.
///
/// # History
///
/// Since layer 228 or earlier.
///
/// ```text
/// ephemeral.reportMessage#8704f2bf peer:InputPeer id:int option:bytes
///     message:string = ReportResult;
/// ```
///
/// [Official page](https://core.telegram.org/method/ephemeral.reportMessage)
#[doc(alias("ephemeral.reportMessage", "ReportMessageRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReportMessage {
    /// The chat in which the message is shown.
    pub peer: enums::InputPeer,
    /// Identifier of the message to report.
    pub id: i32,
    /// The option that the user chose in the answer before; empty at first.
    pub option: Vec<u8>,
    /// The comment of the user, where the answer before asked for one; otherwise empty.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.id);
        w.bytes(&self.option);
        w.string(&self.message);
        w
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

/// `ephemeral.getCallbackAnswer`: Presses a callback button under a message that only this user sees. The bot
/// learns this by [`updateEphemeralBotCallbackQuery`](types::UpdateEphemeralBotCallbackQuery).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::ephemeral::GetCallbackAnswer::new(
///     types::InputPeerUser::new(12345678, 4831207765),
///     42,
/// );
/// let result: Result<types::messages::BotCallbackAnswer, _> = client.invoke(&request);
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat in which the message is shown.
/// - `id` (`i32`): Identifier of the message that has the button.
/// - `data` (`Option<Vec<u8>>`): The data of the button.
///
/// # Returns
///
/// [`messages::BotCallbackAnswer`](types::messages::BotCallbackAnswer).
///
/// What the bot answers, such as a text to show.
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
/// - [`messages.getBotCallbackAnswer`](functions::messages::GetBotCallbackAnswer): Presses an inline button that
///   sends data to the bot or starts a game, and waits for the answer of the bot.
///
/// # History
///
/// Since layer 228 or earlier.
///
/// ```text
/// ephemeral.getCallbackAnswer#3fa464c8 flags:# peer:InputPeer id:int
///     data:flags.1?bytes = messages.BotCallbackAnswer;
/// ```
///
/// [Official page](https://core.telegram.org/method/ephemeral.getCallbackAnswer)
#[doc(alias("ephemeral.getCallbackAnswer", "GetCallbackAnswerRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetCallbackAnswer {
    /// The chat in which the message is shown.
    pub peer: enums::InputPeer,
    /// Identifier of the message that has the button.
    pub id: i32,
    /// The data of the button.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        w.i32(self.id);
        flags.set(1, w.write_optional(&self.data));
        w.patch(flags);
        w
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

/// `ephemeral.editMessage`: Changes a message that only one user sees, or a welcome message of a chat. What is left
/// out stays. The receiver gets it as [`updateEditEphemeralMessage`](types::UpdateEditEphemeralMessage).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::ephemeral::EditMessage::new(
///     types::InputUser::new(12345678, 4831207765),
///     42,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
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
/// - `invert_media` (`bool`, a flag): If set, the media stands below the text.
/// - `welcome` (`bool`, a flag): If set, it is a welcome message of the chat.
/// - `peer` ([`Option<InputPeer>`](enums::InputPeer)): The chat in which the message is shown, if it belongs to
///   one.
/// - `receiver_id` ([`InputUser`](enums::InputUser)): The user who sees the message.
/// - `id` (`i32`): Identifier of the message to change.
/// - `message` (`Option<String>`): The new text.
/// - `media` ([`Option<InputMedia>`](enums::InputMedia)): The new media.
/// - `entities` ([`Option<Vec<MessageEntity>>`](enums::MessageEntity)): The formatting of the new text.
/// - `reply_markup` ([`Option<ReplyMarkup>`](enums::ReplyMarkup)): The new buttons under the message.
/// - `rich_message` ([`Option<InputRichMessage>`](enums::InputRichMessage)): New rich content in place of plain
///   text.
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
/// - [`ephemeral.sendMessage`](functions::ephemeral::SendMessage): Sends a message to a chat that only one of its
///   users sees, or sets a welcome message for those who join.
/// - [`messages.editMessage`](functions::messages::EditMessage): Changes a message that the account sent or may
///   edit: its text, its media or its keyboard.
/// - [`messages.editInlineBotMessage`](functions::messages::EditInlineBotMessage): Changes a message that a user
///   sent through an inline bot, as that bot.
/// - [`messages.sendMessage`](functions::messages::SendMessage): Sends a text message to a chat.
/// - [`messages.sendMedia`](functions::messages::SendMedia): Sends a message with media, such as a photo, a file, a
///   location or a poll, to a chat.
/// - [`messages.saveDraft`](functions::messages::SaveDraft): Saves what the user has begun to write in a chat, so
///   that other sessions show it too.
///
/// # History
///
/// Since layer 229.
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
#[doc(alias("ephemeral.editMessage", "EditMessageRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct EditMessage {
    /// If set, the media stands below the text.
    pub invert_media: bool,
    /// If set, it is a welcome message of the chat.
    pub welcome: bool,
    /// The chat in which the message is shown, if it belongs to one.
    pub peer: Option<enums::InputPeer>,
    /// The user who sees the message.
    pub receiver_id: enums::InputUser,
    /// Identifier of the message to change.
    pub id: i32,
    /// The new text.
    pub message: Option<String>,
    /// The new media.
    pub media: Option<enums::InputMedia>,
    /// The formatting of the new text.
    pub entities: Option<Vec<enums::MessageEntity>>,
    /// The new buttons under the message.
    pub reply_markup: Option<enums::ReplyMarkup>,
    /// New rich content in place of plain text.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default().with(5, self.invert_media).with(6, self.welcome),
            );
        flags.set(7, w.write_optional(&self.peer));
        w.write(&self.receiver_id);
        w.i32(self.id);
        flags.set(0, w.write_optional(&self.message));
        flags.set(3, w.write_optional(&self.media));
        flags.set(1, w.write_optional(&self.entities));
        flags.set(2, w.write_optional(&self.reply_markup));
        flags.set(4, w.write_optional(&self.rich_message));
        w.patch(flags);
        w
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

/// `ephemeral.deleteWelcomeMessage`: Deletes one of the messages that a chat shows to those who join it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::ephemeral::DeleteWelcomeMessage::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     42,
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that has the welcome message.
/// - `id` (`i32`): Identifier of the welcome message to delete.
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
/// Not recorded.
///
/// # History
///
/// Since layer 229.
///
/// ```text
/// ephemeral.deleteWelcomeMessage#e882a9e1 peer:InputPeer id:int = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/ephemeral.deleteWelcomeMessage)
#[doc(alias("ephemeral.deleteWelcomeMessage", "DeleteWelcomeMessageRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteWelcomeMessage {
    /// The chat that has the welcome message.
    pub peer: enums::InputPeer,
    /// Identifier of the welcome message to delete.
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

impl wire::RemoteCall for DeleteWelcomeMessage {
    type Return = bool;
}

/// `ephemeral.deleteAllWelcomeMessages`: Deletes every message that a chat shows to those who join it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::ephemeral::DeleteAllWelcomeMessages::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that loses its welcome messages.
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
/// Not recorded.
///
/// # History
///
/// Since layer 229.
///
/// ```text
/// ephemeral.deleteAllWelcomeMessages#734f9721 peer:InputPeer = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/ephemeral.deleteAllWelcomeMessages)
#[doc(alias("ephemeral.deleteAllWelcomeMessages", "DeleteAllWelcomeMessagesRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteAllWelcomeMessages {
    /// The chat that loses its welcome messages.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { peer: cursor.read() }
    }
}

impl wire::RemoteCall for DeleteAllWelcomeMessages {
    type Return = bool;
}

/// `ephemeral.getWelcomeMessages`: Gets the messages that a chat shows to those who join it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::ephemeral::GetWelcomeMessages::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     0,
/// );
/// let result: Result<enums::ephemeral::WelcomeMessages, _> = client.invoke(&request);
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat whose welcome messages to get.
/// - `hash` (`i64`): The hash of [`ephemeral.welcomeMessages`](types::ephemeral::WelcomeMessages) that the client
///   has, or 0.
///
/// # Returns
///
/// [`ephemeral::WelcomeMessages`](enums::ephemeral::WelcomeMessages):
/// [`NotModified`](enums::ephemeral::WelcomeMessages::NotModified) or
/// [`WelcomeMessages`](enums::ephemeral::WelcomeMessages::WelcomeMessages).
///
/// The messages, or [`ephemeral.welcomeMessagesNotModified`](enums::ephemeral::WelcomeMessages::NotModified) if
/// nothing changed.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 229.
///
/// ```text
/// ephemeral.getWelcomeMessages#db9ac18d peer:InputPeer hash:long =
///     ephemeral.WelcomeMessages;
/// ```
///
/// [Official page](https://core.telegram.org/method/ephemeral.getWelcomeMessages)
#[doc(alias("ephemeral.getWelcomeMessages", "GetWelcomeMessagesRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetWelcomeMessages {
    /// The chat whose welcome messages to get.
    pub peer: enums::InputPeer,
    /// The hash of [`ephemeral.welcomeMessages`](types::ephemeral::WelcomeMessages) that the client has, or 0.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i64(self.hash);
        w
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
