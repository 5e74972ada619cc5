// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `bots`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// `bots.sendCustomRequest`: Calls a method that is not part of the schema, by its name and JSON parameters. Only
/// bots may use it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::SendCustomRequest::new(
///     "getStatus",
///     types::DataJson::new("{}"),
/// );
/// let result: Result<types::DataJson, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserBotRequired => {
///             println!("The call can be made by bots only.");
///         }
///         ErrorKind::DataJsonInvalid => println!("The data is not valid JSON."),
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
/// - `custom_method` (`String`): Name of the method to call.
/// - `params` ([`DataJson`](types::DataJson)): The parameters of the method, as JSON.
///
/// # Returns
///
/// [`DataJson`](types::DataJson).
///
/// The result of the method, as JSON.
///
/// # Errors
///
/// - 400 [`DATA_JSON_INVALID`](crate::rpc::ErrorKind::DataJsonInvalid): The data is not valid JSON.
/// - 400 [`METHOD_INVALID`](crate::rpc::ErrorKind::MethodInvalid): The method is not valid.
/// - 400 [`USER_BOT_INVALID`](crate::rpc::ErrorKind::UserBotInvalid): The call is for bots, or the bot given is not
///   valid.
/// - 400 [`USER_BOT_REQUIRED`](crate::rpc::ErrorKind::UserBotRequired): The call can be made by bots only.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Bots only; users may not call it.
///
/// # Related
///
/// - [`bots.invokeWebViewCustomMethod`](functions::bots::InvokeWebViewCustomMethod): Calls a method at the server
///   for a mini app, such as those of its cloud storage.
/// - [`bots.answerWebhookJSONQuery`](functions::bots::AnswerWebhookJsonQuery): Answers a query that arrived as
///   [`updateBotWebhookJSONQuery`](types::UpdateBotWebhookJsonQuery).
/// - [`messages.requestWebView`](functions::messages::RequestWebView): Opens a mini app from a button, the
///   attachment menu or the menu of a bot.
/// - [`messages.requestSimpleWebView`](functions::messages::RequestSimpleWebView): Opens a mini app from a button
///   of the reply keyboard, from inline results or from the side menu.
/// - [`messages.requestAppWebView`](functions::messages::RequestAppWebView): Opens a mini app from a direct link.
/// - [`messages.requestMainWebView`](functions::messages::RequestMainWebView): Opens the main mini app of a bot,
///   for example from its profile or from a link.
///
/// # History
///
/// Since layer 65 or earlier.
///
/// ```text
/// bots.sendCustomRequest#aa2769ed custom_method:string params:DataJSON = DataJSON;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.sendCustomRequest)
#[doc(alias("bots.sendCustomRequest", "SendCustomRequestRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendCustomRequest {
    /// Name of the method to call.
    pub custom_method: String,
    /// The parameters of the method, as JSON.
    pub params: types::DataJson,
}

impl SendCustomRequest {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(custom_method: impl Into<String>, params: types::DataJson) -> Self {
        Self {
            custom_method: custom_method.into(),
            params,
        }
    }
}

impl wire::Wire for SendCustomRequest {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.sendCustomRequest",
        id: 0xaa2769ed,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.custom_method);
        w.write(&self.params);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            custom_method: cursor.string(),
            params: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SendCustomRequest {
    type Return = types::DataJson;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::DataJsonInvalid),
        wire::known(400, wire::ErrorKind::MethodInvalid),
        wire::known(400, wire::ErrorKind::UserBotInvalid),
        wire::known(400, wire::ErrorKind::UserBotRequired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Bots;
}

/// `bots.answerWebhookJSONQuery`: Answers a query that arrived as
/// [`updateBotWebhookJSONQuery`](types::UpdateBotWebhookJsonQuery). Only bots may use it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::AnswerWebhookJsonQuery::new(
///     7391046528,
///     types::DataJson::new("{}"),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserBotRequired => {
///             println!("The call can be made by bots only.");
///         }
///         ErrorKind::DataJsonInvalid => println!("The data is not valid JSON."),
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
/// - `query_id` (`i64`): The `query_id` of the update.
/// - `data` ([`DataJson`](types::DataJson)): The answer, as JSON.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`DATA_JSON_INVALID`](crate::rpc::ErrorKind::DataJsonInvalid): The data is not valid JSON.
/// - 400 [`QUERY_ID_INVALID`](crate::rpc::ErrorKind::QueryIdInvalid): The identifier of the query is not valid, or
///   the query is too old.
/// - 400 [`USER_BOT_INVALID`](crate::rpc::ErrorKind::UserBotInvalid): The call is for bots, or the bot given is not
///   valid.
/// - 400 [`USER_BOT_REQUIRED`](crate::rpc::ErrorKind::UserBotRequired): The call can be made by bots only.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Bots only; users may not call it.
///
/// # Related
///
/// - [`messages.requestChatJoinWebView`](functions::messages::RequestChatJoinWebView): Opens the web view of a bot
///   that lets users into a chat.
/// - [`bots.sendCustomRequest`](functions::bots::SendCustomRequest): Calls a method that is not part of the schema,
///   by its name and JSON parameters.
/// - [`bots.invokeWebViewCustomMethod`](functions::bots::InvokeWebViewCustomMethod): Calls a method at the server
///   for a mini app, such as those of its cloud storage.
/// - [`messages.requestWebView`](functions::messages::RequestWebView): Opens a mini app from a button, the
///   attachment menu or the menu of a bot.
/// - [`messages.requestSimpleWebView`](functions::messages::RequestSimpleWebView): Opens a mini app from a button
///   of the reply keyboard, from inline results or from the side menu.
/// - [`messages.requestAppWebView`](functions::messages::RequestAppWebView): Opens a mini app from a direct link.
///
/// # History
///
/// Since layer 65 or earlier.
///
/// ```text
/// bots.answerWebhookJSONQuery#e6213f4d query_id:long data:DataJSON = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.answerWebhookJSONQuery)
#[doc(alias("bots.answerWebhookJSONQuery", "AnswerWebhookJsonQueryRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct AnswerWebhookJsonQuery {
    /// The `query_id` of the update.
    pub query_id: i64,
    /// The answer, as JSON.
    pub data: types::DataJson,
}

impl AnswerWebhookJsonQuery {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(query_id: i64, data: types::DataJson) -> Self {
        Self { query_id, data }
    }
}

impl wire::Wire for AnswerWebhookJsonQuery {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.answerWebhookJSONQuery",
        id: 0xe6213f4d,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.query_id);
        w.write(&self.data);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            query_id: cursor.i64(),
            data: cursor.read(),
        }
    }
}

impl wire::RemoteCall for AnswerWebhookJsonQuery {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::DataJsonInvalid),
        wire::known(400, wire::ErrorKind::QueryIdInvalid),
        wire::known(400, wire::ErrorKind::UserBotInvalid),
        wire::known(400, wire::ErrorKind::UserBotRequired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Bots;
}

/// `bots.setBotCommands`: Sets the commands that the bot offers in its menu, for some of its users and one
/// language. Earlier commands of that scope and language are replaced. Only bots may use it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::SetBotCommands::new(
///     enums::BotCommandScope::Default,
///     "en",
///     vec![types::BotCommand::new("start", "All about trains.")],
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserBotRequired => {
///             println!("The call can be made by bots only.");
///         }
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
/// - `scope` ([`BotCommandScope`](enums::BotCommandScope)): For which users and chats the commands are.
/// - `lang_code` (`String`): Two-letter ISO 639-1 code of the language; empty for everyone without commands in a
///   language of their own.
/// - `commands` ([`Vec<BotCommand>`](types::BotCommand)): The commands, in the order to show them in.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`BOT_COMMAND_DESCRIPTION_INVALID`](crate::rpc::ErrorKind::BotCommandDescriptionInvalid): The description
///   of the bot command is not valid.
/// - 400 [`BOT_COMMAND_INVALID`](crate::rpc::ErrorKind::BotCommandInvalid): The bot command is not valid.
/// - 400 [`LANG_CODE_INVALID`](crate::rpc::ErrorKind::LangCodeInvalid): The language code is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`USER_BOT_REQUIRED`](crate::rpc::ErrorKind::UserBotRequired): The call can be made by bots only.
/// - 400 [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid): The user given is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Bots only; users may not call it.
///
/// # Related
///
/// - [`bots.resetBotCommands`](functions::bots::ResetBotCommands): Removes the commands of the bot for one scope
///   and language.
/// - [`bots.getBotCommands`](functions::bots::GetBotCommands): Gets the commands that the bot has set for one scope
///   and language.
///
/// # History
///
/// Since layer 112; `scope`, `lang_code` since 131 or earlier.
///
/// ```text
/// bots.setBotCommands#517165a scope:BotCommandScope lang_code:string
///     commands:Vector<BotCommand> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.setBotCommands)
#[doc(alias("bots.setBotCommands", "SetBotCommandsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetBotCommands {
    /// For which users and chats the commands are.
    pub scope: enums::BotCommandScope,
    /// Two-letter ISO 639-1 code of the language; empty for everyone without commands in a language of their own.
    pub lang_code: String,
    /// The commands, in the order to show them in.
    pub commands: Vec<types::BotCommand>,
}

impl SetBotCommands {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        scope: impl Into<enums::BotCommandScope>,
        lang_code: impl Into<String>,
        commands: Vec<types::BotCommand>,
    ) -> Self {
        Self {
            scope: scope.into(),
            lang_code: lang_code.into(),
            commands,
        }
    }
}

impl wire::Wire for SetBotCommands {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.setBotCommands",
        id: 0x0517165a,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.scope);
        w.string(&self.lang_code);
        w.write(&self.commands);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            scope: cursor.read(),
            lang_code: cursor.string(),
            commands: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SetBotCommands {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotCommandDescriptionInvalid),
        wire::known(400, wire::ErrorKind::BotCommandInvalid),
        wire::known(400, wire::ErrorKind::LangCodeInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::UserBotRequired),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Bots;
}

/// `bots.resetBotCommands`: Removes the commands of the bot for one scope and language. Its users see the commands
/// of the next wider scope then. Only bots may use it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::ResetBotCommands::new(
///     enums::BotCommandScope::Default,
///     "en",
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserBotRequired => {
///             println!("The call can be made by bots only.");
///         }
///         ErrorKind::LangCodeInvalid => println!("The language code is not valid."),
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
/// - `scope` ([`BotCommandScope`](enums::BotCommandScope)): The scope whose commands are removed.
/// - `lang_code` (`String`): The language whose commands are removed; empty for those that have no language.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`LANG_CODE_INVALID`](crate::rpc::ErrorKind::LangCodeInvalid): The language code is not valid.
/// - 400 [`USER_BOT_REQUIRED`](crate::rpc::ErrorKind::UserBotRequired): The call can be made by bots only.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`bots.setBotCommands`](functions::bots::SetBotCommands): Sets the commands that the bot offers in its menu,
///   for some of its users and one language.
/// - [`bots.getBotCommands`](functions::bots::GetBotCommands): Gets the commands that the bot has set for one scope
///   and language.
///
/// # History
///
/// Since layer 131 or earlier.
///
/// ```text
/// bots.resetBotCommands#3d8de0f9 scope:BotCommandScope lang_code:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.resetBotCommands)
#[doc(alias("bots.resetBotCommands", "ResetBotCommandsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ResetBotCommands {
    /// The scope whose commands are removed.
    pub scope: enums::BotCommandScope,
    /// The language whose commands are removed; empty for those that have no language.
    pub lang_code: String,
}

impl ResetBotCommands {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        scope: impl Into<enums::BotCommandScope>,
        lang_code: impl Into<String>,
    ) -> Self {
        Self {
            scope: scope.into(),
            lang_code: lang_code.into(),
        }
    }
}

impl wire::Wire for ResetBotCommands {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.resetBotCommands",
        id: 0x3d8de0f9,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.scope);
        w.string(&self.lang_code);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            scope: cursor.read(),
            lang_code: cursor.string(),
        }
    }
}

impl wire::RemoteCall for ResetBotCommands {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::LangCodeInvalid),
        wire::known(400, wire::ErrorKind::UserBotRequired),
    ];
}

/// `bots.getBotCommands`: Gets the commands that the bot has set for one scope and language. Only bots may use it;
/// users find the commands in [`botInfo`](types::BotInfo).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::GetBotCommands::new(
///     enums::BotCommandScope::Default,
///     "en",
/// );
/// let result: Result<Vec<types::BotCommand>, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserBotRequired => {
///             println!("The call can be made by bots only.");
///         }
///         ErrorKind::UserBotInvalid => {
///             println!("The call is for bots, or the bot given is not valid.");
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
/// - `scope` ([`BotCommandScope`](enums::BotCommandScope)): The scope whose commands to get.
/// - `lang_code` (`String`): The language whose commands to get; empty for those that have no language.
///
/// # Returns
///
/// [`Vec<BotCommand>`](types::BotCommand).
///
/// The commands; empty if none are set for just this scope and language.
///
/// # Errors
///
/// - 400 [`USER_BOT_INVALID`](crate::rpc::ErrorKind::UserBotInvalid): The call is for bots, or the bot given is not
///   valid.
/// - 400 [`USER_BOT_REQUIRED`](crate::rpc::ErrorKind::UserBotRequired): The call can be made by bots only.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Bots only; users may not call it.
///
/// # Related
///
/// - [`bots.setBotCommands`](functions::bots::SetBotCommands): Sets the commands that the bot offers in its menu,
///   for some of its users and one language.
/// - [`bots.resetBotCommands`](functions::bots::ResetBotCommands): Removes the commands of the bot for one scope
///   and language.
///
/// # History
///
/// Since layer 131 or earlier.
///
/// ```text
/// bots.getBotCommands#e34c0dd6 scope:BotCommandScope lang_code:string =
///     Vector<BotCommand>;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.getBotCommands)
#[doc(alias("bots.getBotCommands", "GetBotCommandsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetBotCommands {
    /// The scope whose commands to get.
    pub scope: enums::BotCommandScope,
    /// The language whose commands to get; empty for those that have no language.
    pub lang_code: String,
}

impl GetBotCommands {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        scope: impl Into<enums::BotCommandScope>,
        lang_code: impl Into<String>,
    ) -> Self {
        Self {
            scope: scope.into(),
            lang_code: lang_code.into(),
        }
    }
}

impl wire::Wire for GetBotCommands {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.getBotCommands",
        id: 0xe34c0dd6,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.scope);
        w.string(&self.lang_code);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            scope: cursor.read(),
            lang_code: cursor.string(),
        }
    }
}

impl wire::RemoteCall for GetBotCommands {
    type Return = Vec<types::BotCommand>;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::UserBotInvalid),
        wire::known(400, wire::ErrorKind::UserBotRequired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Bots;
}

/// `bots.setBotMenuButton`: Sets what the menu button next to the message field does in the chat with the bot. Only
/// bots may use it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::SetBotMenuButton::new(
///     types::InputUser::new(12345678, 4831207765),
///     enums::BotMenuButton::Commands,
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserBotRequired => {
///             println!("The call can be made by bots only.");
///         }
///         ErrorKind::ButtonUrlInvalid => {
///             println!("The address of a button is not valid.");
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
/// - `user_id` ([`InputUser`](enums::InputUser)): The user for whom the button changes;
///   [`inputUserEmpty`](enums::InputUser::Empty) for everyone without a button of their own.
/// - `button` ([`BotMenuButton`](enums::BotMenuButton)): What the button does, such as showing the commands or
///   opening a mini app.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`BUTTON_INVALID`](crate::rpc::ErrorKind::ButtonInvalid): A button is not valid.
/// - 400 [`BUTTON_TEXT_INVALID`](crate::rpc::ErrorKind::ButtonTextInvalid): The text of a button is not valid.
/// - 400 [`BUTTON_URL_INVALID`](crate::rpc::ErrorKind::ButtonUrlInvalid): The address of a button is not valid.
/// - 400 [`USER_BOT_REQUIRED`](crate::rpc::ErrorKind::UserBotRequired): The call can be made by bots only.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 140.
///
/// ```text
/// bots.setBotMenuButton#4504d54f user_id:InputUser button:BotMenuButton = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.setBotMenuButton) · [Guide:
/// bots/menu](https://core.telegram.org/api/bots/menu)
#[doc(alias("bots.setBotMenuButton", "SetBotMenuButtonRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetBotMenuButton {
    /// The user for whom the button changes; [`inputUserEmpty`](enums::InputUser::Empty) for everyone without a button
    /// of their own.
    pub user_id: enums::InputUser,
    /// What the button does, such as showing the commands or opening a mini app.
    pub button: enums::BotMenuButton,
}

impl SetBotMenuButton {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        user_id: impl Into<enums::InputUser>,
        button: impl Into<enums::BotMenuButton>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            button: button.into(),
        }
    }
}

impl wire::Wire for SetBotMenuButton {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.setBotMenuButton",
        id: 0x4504d54f,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.user_id);
        w.write(&self.button);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            user_id: cursor.read(),
            button: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SetBotMenuButton {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ButtonInvalid),
        wire::known(400, wire::ErrorKind::ButtonTextInvalid),
        wire::known(400, wire::ErrorKind::ButtonUrlInvalid),
        wire::known(400, wire::ErrorKind::UserBotRequired),
    ];
}

/// `bots.getBotMenuButton`: Gets what the menu button of the bot does for a user or by default. Only bots may use
/// it; users find the button in [`botInfo`](types::BotInfo).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::GetBotMenuButton::new(
///     types::InputUser::new(12345678, 4831207765),
/// );
/// let result: Result<enums::BotMenuButton, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserBotRequired => {
///             println!("The call can be made by bots only.");
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
/// - `user_id` ([`InputUser`](enums::InputUser)): The user whose button to get;
///   [`inputUserEmpty`](enums::InputUser::Empty) for the default one.
///
/// # Returns
///
/// [`BotMenuButton`](enums::BotMenuButton): [`Default`](enums::BotMenuButton::Default),
/// [`Commands`](enums::BotMenuButton::Commands) or [`BotMenuButton`](enums::BotMenuButton::BotMenuButton).
///
/// # Errors
///
/// - 400 [`USER_BOT_REQUIRED`](crate::rpc::ErrorKind::UserBotRequired): The call can be made by bots only.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Bots only; users may not call it.
///
/// # History
///
/// Since layer 140.
///
/// ```text
/// bots.getBotMenuButton#9c60eb28 user_id:InputUser = BotMenuButton;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.getBotMenuButton)
#[doc(alias("bots.getBotMenuButton", "GetBotMenuButtonRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetBotMenuButton {
    /// The user whose button to get; [`inputUserEmpty`](enums::InputUser::Empty) for the default one.
    pub user_id: enums::InputUser,
}

impl GetBotMenuButton {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(user_id: impl Into<enums::InputUser>) -> Self {
        Self { user_id: user_id.into() }
    }
}

impl wire::Wire for GetBotMenuButton {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.getBotMenuButton",
        id: 0x9c60eb28,
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

impl wire::RemoteCall for GetBotMenuButton {
    type Return = enums::BotMenuButton;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::UserBotRequired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Bots;
}

/// `bots.setBotBroadcastDefaultAdminRights`: Sets which rights a client suggests when someone makes the bot an
/// administrator of a channel. Only bots may use it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::SetBotBroadcastDefaultAdminRights::new(
///     types::ChatAdminRights::default(),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserBotRequired => {
///             println!("The call can be made by bots only.");
///         }
///         ErrorKind::RightsNotModified => {
///             println!("The rights are the same as before.");
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
/// - `admin_rights` ([`ChatAdminRights`](types::ChatAdminRights)): The rights to suggest in channels.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`RIGHTS_NOT_MODIFIED`](crate::rpc::ErrorKind::RightsNotModified): The rights are the same as before.
/// - 400 [`USER_BOT_REQUIRED`](crate::rpc::ErrorKind::UserBotRequired): The call can be made by bots only.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`bots.setBotGroupDefaultAdminRights`](functions::bots::SetBotGroupDefaultAdminRights): Sets which rights a
///   client suggests when someone makes the bot an administrator of a group.
/// - [`channels.editAdmin`](functions::channels::EditAdmin): Makes someone an administrator of a channel or
///   supergroup, changes the rights of an administrator, or takes them all away.
///
/// # History
///
/// Since layer 140.
///
/// ```text
/// bots.setBotBroadcastDefaultAdminRights#788464e1 admin_rights:ChatAdminRights =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.setBotBroadcastDefaultAdminRights) · [Guide:
/// rights](https://core.telegram.org/api/rights)
#[doc(
    alias(
        "bots.setBotBroadcastDefaultAdminRights",
        "SetBotBroadcastDefaultAdminRightsRequest"
    )
)]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetBotBroadcastDefaultAdminRights {
    /// The rights to suggest in channels.
    pub admin_rights: types::ChatAdminRights,
}

impl SetBotBroadcastDefaultAdminRights {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(admin_rights: types::ChatAdminRights) -> Self {
        Self { admin_rights }
    }
}

impl wire::Wire for SetBotBroadcastDefaultAdminRights {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.setBotBroadcastDefaultAdminRights",
        id: 0x788464e1,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.admin_rights);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            admin_rights: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SetBotBroadcastDefaultAdminRights {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::RightsNotModified),
        wire::known(400, wire::ErrorKind::UserBotRequired),
    ];
}

/// `bots.setBotGroupDefaultAdminRights`: Sets which rights a client suggests when someone makes the bot an
/// administrator of a group. Only bots may use it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::SetBotGroupDefaultAdminRights::new(
///     types::ChatAdminRights::default(),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserBotRequired => {
///             println!("The call can be made by bots only.");
///         }
///         ErrorKind::RightsNotModified => {
///             println!("The rights are the same as before.");
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
/// - `admin_rights` ([`ChatAdminRights`](types::ChatAdminRights)): The rights to suggest in groups and supergroups.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`RIGHTS_NOT_MODIFIED`](crate::rpc::ErrorKind::RightsNotModified): The rights are the same as before.
/// - 400 [`USER_BOT_REQUIRED`](crate::rpc::ErrorKind::UserBotRequired): The call can be made by bots only.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Bots only; users may not call it.
///
/// # Related
///
/// - [`bots.setBotBroadcastDefaultAdminRights`](functions::bots::SetBotBroadcastDefaultAdminRights): Sets which
///   rights a client suggests when someone makes the bot an administrator of a channel.
/// - [`channels.editAdmin`](functions::channels::EditAdmin): Makes someone an administrator of a channel or
///   supergroup, changes the rights of an administrator, or takes them all away.
///
/// # History
///
/// Since layer 140.
///
/// ```text
/// bots.setBotGroupDefaultAdminRights#925ec9ea admin_rights:ChatAdminRights = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.setBotGroupDefaultAdminRights) · [Guide:
/// rights](https://core.telegram.org/api/rights)
#[doc(
    alias("bots.setBotGroupDefaultAdminRights", "SetBotGroupDefaultAdminRightsRequest")
)]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetBotGroupDefaultAdminRights {
    /// The rights to suggest in groups and supergroups.
    pub admin_rights: types::ChatAdminRights,
}

impl SetBotGroupDefaultAdminRights {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(admin_rights: types::ChatAdminRights) -> Self {
        Self { admin_rights }
    }
}

impl wire::Wire for SetBotGroupDefaultAdminRights {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.setBotGroupDefaultAdminRights",
        id: 0x925ec9ea,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.admin_rights);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            admin_rights: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SetBotGroupDefaultAdminRights {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::RightsNotModified),
        wire::known(400, wire::ErrorKind::UserBotRequired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Bots;
}

/// `bots.setBotInfo`: Changes the name and texts on the profile of a bot, in one language. What is left out stays.
/// It can be called by the bot, or by its owner.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::SetBotInfo::new("en");
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::BotInvalid => {
///             println!("The user given is not a valid bot for this call.");
///         }
///         ErrorKind::UserBotInvalid => {
///             println!("The call is for bots, or the bot given is not valid.");
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
/// - `bot` ([`Option<InputUser>`](enums::InputUser)): The bot to change; needed if a user calls, and left out if
///   the bot itself does.
/// - `lang_code` (`String`): Two-letter ISO 639-1 code of the language; empty for the texts that users of all other
///   languages see.
/// - `name` (`Option<String>`): The new name.
/// - `about` (`Option<String>`): The new short text of the profile.
/// - `description` (`Option<String>`): The new text for the empty chat, before the user starts the bot.
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
/// - 400 [`USER_BOT_INVALID`](crate::rpc::ErrorKind::UserBotInvalid): The call is for bots, or the bot given is not
///   valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 155 or earlier; `bot`, `name` since 158 or earlier.
///
/// ```text
/// bots.setBotInfo#10cf3123 flags:# bot:flags.2?InputUser lang_code:string
///     name:flags.3?string about:flags.0?string description:flags.1?string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.setBotInfo)
#[doc(alias("bots.setBotInfo", "SetBotInfoRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetBotInfo {
    /// The bot to change; needed if a user calls, and left out if the bot itself does.
    pub bot: Option<enums::InputUser>,
    /// Two-letter ISO 639-1 code of the language; empty for the texts that users of all other languages see.
    pub lang_code: String,
    /// The new name.
    pub name: Option<String>,
    /// The new short text of the profile.
    pub about: Option<String>,
    /// The new text for the empty chat, before the user starts the bot.
    pub description: Option<String>,
}

impl SetBotInfo {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(lang_code: impl Into<String>) -> Self {
        Self {
            bot: None,
            lang_code: lang_code.into(),
            name: None,
            about: None,
            description: None,
        }
    }
}

impl wire::Wire for SetBotInfo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.setBotInfo",
        id: 0x10cf3123,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(2, w.write_optional(&self.bot));
        w.string(&self.lang_code);
        flags.set(3, w.write_optional(&self.name));
        flags.set(0, w.write_optional(&self.about));
        flags.set(1, w.write_optional(&self.description));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            bot: cursor.read_optional(flags.has(2)),
            lang_code: cursor.string(),
            name: cursor.read_optional(flags.has(3)),
            about: cursor.read_optional(flags.has(0)),
            description: cursor.read_optional(flags.has(1)),
        }
    }
}

impl wire::RemoteCall for SetBotInfo {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
        wire::known(400, wire::ErrorKind::UserBotInvalid),
    ];
}

/// `bots.getBotInfo`: Gets the name and texts on the profile of a bot, in one language. It can be called by the
/// bot, or by its owner.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::GetBotInfo::new("en");
/// let result: Result<types::bots::BotInfo, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::BotInvalid => {
///             println!("The user given is not a valid bot for this call.");
///         }
///         ErrorKind::UserBotInvalid => {
///             println!("The call is for bots, or the bot given is not valid.");
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
/// - `bot` ([`Option<InputUser>`](enums::InputUser)): The bot whose texts to get; needed if a user calls, and left
///   out if the bot itself does.
/// - `lang_code` (`String`): Two-letter ISO 639-1 code of the language; empty for the texts that users of all other
///   languages see.
///
/// # Returns
///
/// [`bots::BotInfo`](types::bots::BotInfo).
///
/// # Errors
///
/// - 400 [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid): The user given is not a valid bot for this call.
/// - 400 [`LANG_CODE_INVALID`](crate::rpc::ErrorKind::LangCodeInvalid): The language code is not valid.
/// - 400 [`USER_BOT_INVALID`](crate::rpc::ErrorKind::UserBotInvalid): The call is for bots, or the bot given is not
///   valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 155 or earlier; `bot` since 158 or earlier; result `bots.BotInfo` since 158 or earlier,
/// `Vector<string>` before.
///
/// ```text
/// bots.getBotInfo#dcd914fd flags:# bot:flags.0?InputUser lang_code:string =
///     bots.BotInfo;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.getBotInfo)
#[doc(alias("bots.getBotInfo", "GetBotInfoRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetBotInfo {
    /// The bot whose texts to get; needed if a user calls, and left out if the bot itself does.
    pub bot: Option<enums::InputUser>,
    /// Two-letter ISO 639-1 code of the language; empty for the texts that users of all other languages see.
    pub lang_code: String,
}

impl GetBotInfo {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(lang_code: impl Into<String>) -> Self {
        Self {
            bot: None,
            lang_code: lang_code.into(),
        }
    }
}

impl wire::Wire for GetBotInfo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.getBotInfo",
        id: 0xdcd914fd,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.bot));
        w.string(&self.lang_code);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            bot: cursor.read_optional(flags.has(0)),
            lang_code: cursor.string(),
        }
    }
}

impl wire::RemoteCall for GetBotInfo {
    type Return = types::bots::BotInfo;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
        wire::known(400, wire::ErrorKind::LangCodeInvalid),
        wire::known(400, wire::ErrorKind::UserBotInvalid),
    ];
}

/// `bots.reorderUsernames`: Changes the order in which the usernames of a bot are shown. Only the owner of the bot
/// may do so.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::ReorderUsernames::new(
///     types::InputUser::new(12345678, 4831207765),
///     vec!["telegram".into()],
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UsernameNotModified => {
///             println!("The username is the same as before.");
///         }
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
/// - `bot` ([`InputUser`](enums::InputUser)): The bot that has the usernames.
/// - `order` (`Vec<String>`): All active usernames in the new order; the first one is the main one on the profile.
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
/// - 400 [`USERNAME_NOT_MODIFIED`](crate::rpc::ErrorKind::UsernameNotModified): The username is the same as before.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 158 or earlier.
///
/// ```text
/// bots.reorderUsernames#9709b1c2 bot:InputUser order:Vector<string> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.reorderUsernames)
#[doc(alias("bots.reorderUsernames", "ReorderUsernamesRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReorderUsernames {
    /// The bot that has the usernames.
    pub bot: enums::InputUser,
    /// All active usernames in the new order; the first one is the main one on the profile.
    pub order: Vec<String>,
}

impl ReorderUsernames {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(bot: impl Into<enums::InputUser>, order: Vec<String>) -> Self {
        Self { bot: bot.into(), order }
    }
}

impl wire::Wire for ReorderUsernames {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.reorderUsernames",
        id: 0x9709b1c2,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.bot);
        w.write(&self.order);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            bot: cursor.read(),
            order: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ReorderUsernames {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
        wire::known(400, wire::ErrorKind::UsernameNotModified),
    ];
}

/// `bots.toggleUsername`: Turns a collectible username of a bot on or off. Only the owner of the bot may do so.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::ToggleUsername::new(
///     types::InputUser::new(12345678, 4831207765),
///     "telegram",
///     true,
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UsernameNotModified => {
///             println!("The username is the same as before.");
///         }
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
/// - `bot` ([`InputUser`](enums::InputUser)): The bot that has the username.
/// - `username` (`String`): The username, without the at sign.
/// - `active` (`bool`): True to turn the username on, false to turn it off.
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
/// - 400 [`USERNAME_NOT_MODIFIED`](crate::rpc::ErrorKind::UsernameNotModified): The username is the same as before.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`account.toggleUsername`](functions::account::ToggleUsername): Activates or deactivates a collectible
///   username of the account.
/// - [`channels.toggleUsername`](functions::channels::ToggleUsername): Turns a collectible username of a channel or
///   supergroup on or off.
///
/// # History
///
/// Since layer 158 or earlier.
///
/// ```text
/// bots.toggleUsername#53ca973 bot:InputUser username:string active:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.toggleUsername)
#[doc(alias("bots.toggleUsername", "ToggleUsernameRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ToggleUsername {
    /// The bot that has the username.
    pub bot: enums::InputUser,
    /// The username, without the at sign.
    pub username: String,
    /// True to turn the username on, false to turn it off.
    pub active: bool,
}

impl ToggleUsername {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        bot: impl Into<enums::InputUser>,
        username: impl Into<String>,
        active: bool,
    ) -> Self {
        Self {
            bot: bot.into(),
            username: username.into(),
            active,
        }
    }
}

impl wire::Wire for ToggleUsername {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.toggleUsername",
        id: 0x053ca973,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.bot);
        w.string(&self.username);
        w.bool(self.active);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            bot: cursor.read(),
            username: cursor.string(),
            active: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for ToggleUsername {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
        wire::known(400, wire::ErrorKind::UsernameNotModified),
    ];
}

/// `bots.canSendMessage`: Tells whether a bot may write to the user first. If not, a mini app can ask for it, and
/// [`bots.allowSendMessage`](functions::bots::AllowSendMessage) grants it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::CanSendMessage::new(
///     types::InputUser::new(12345678, 4831207765),
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
/// - `bot` ([`InputUser`](enums::InputUser)): The bot that wants to write.
///
/// # Returns
///
/// `bool`.
///
/// True if the bot may write.
///
/// # Errors
///
/// - 400 [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid): The user given is not a valid bot for this call.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`bots.allowSendMessage`](functions::bots::AllowSendMessage): Lets a bot write to the user without having been
///   started.
///
/// # History
///
/// Since layer 162.
///
/// ```text
/// bots.canSendMessage#1359f4e6 bot:InputUser = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.canSendMessage)
#[doc(alias("bots.canSendMessage", "CanSendMessageRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CanSendMessage {
    /// The bot that wants to write.
    pub bot: enums::InputUser,
}

impl CanSendMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(bot: impl Into<enums::InputUser>) -> Self {
        Self { bot: bot.into() }
    }
}

impl wire::Wire for CanSendMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.canSendMessage",
        id: 0x1359f4e6,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.bot);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { bot: cursor.read() }
    }
}

impl wire::RemoteCall for CanSendMessage {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
    ];
}

/// `bots.allowSendMessage`: Lets a bot write to the user without having been started. Call it when a mini app asks
/// for this and the user agrees.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::AllowSendMessage::new(
///     types::InputUser::new(12345678, 4831207765),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
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
/// - `bot` ([`InputUser`](enums::InputUser)): The bot that may write from now on.
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
/// - 400 [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid): The user given is not a valid bot for this call.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`bots.canSendMessage`](functions::bots::CanSendMessage): Tells whether a bot may write to the user first.
///
/// # History
///
/// Since layer 162.
///
/// ```text
/// bots.allowSendMessage#f132e3ef bot:InputUser = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.allowSendMessage)
#[doc(alias("bots.allowSendMessage", "AllowSendMessageRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct AllowSendMessage {
    /// The bot that may write from now on.
    pub bot: enums::InputUser,
}

impl AllowSendMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(bot: impl Into<enums::InputUser>) -> Self {
        Self { bot: bot.into() }
    }
}

impl wire::Wire for AllowSendMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.allowSendMessage",
        id: 0xf132e3ef,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.bot);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { bot: cursor.read() }
    }
}

impl wire::RemoteCall for AllowSendMessage {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
    ];
}

/// `bots.invokeWebViewCustomMethod`: Calls a method at the server for a mini app, such as those of its cloud
/// storage. Call it when the mini app sends the event `web_app_invoke_custom_method`, and give the result back to
/// it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::InvokeWebViewCustomMethod::new(
///     types::InputUser::new(12345678, 4831207765),
///     "getStatus",
///     types::DataJson::new("{}"),
/// );
/// let result: Result<types::DataJson, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::BotInvalid => {
///             println!("The user given is not a valid bot for this call.");
///         }
///         ErrorKind::DataJsonInvalid => println!("The data is not valid JSON."),
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
/// - `bot` ([`InputUser`](enums::InputUser)): The bot that the mini app belongs to.
/// - `custom_method` (`String`): Name of the method, as the mini app gave it.
/// - `params` ([`DataJson`](types::DataJson)): The parameters as JSON, as the mini app gave them.
///
/// # Returns
///
/// [`DataJson`](types::DataJson).
///
/// The result of the method, as JSON, for the mini app.
///
/// # Errors
///
/// - 400 [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid): The user given is not a valid bot for this call.
/// - 400 [`DATA_JSON_INVALID`](crate::rpc::ErrorKind::DataJsonInvalid): The data is not valid JSON.
/// - 400 [`METHOD_INVALID`](crate::rpc::ErrorKind::MethodInvalid): The method is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`bots.sendCustomRequest`](functions::bots::SendCustomRequest): Calls a method that is not part of the schema,
///   by its name and JSON parameters.
/// - [`bots.answerWebhookJSONQuery`](functions::bots::AnswerWebhookJsonQuery): Answers a query that arrived as
///   [`updateBotWebhookJSONQuery`](types::UpdateBotWebhookJsonQuery).
/// - [`messages.requestWebView`](functions::messages::RequestWebView): Opens a mini app from a button, the
///   attachment menu or the menu of a bot.
/// - [`messages.requestSimpleWebView`](functions::messages::RequestSimpleWebView): Opens a mini app from a button
///   of the reply keyboard, from inline results or from the side menu.
/// - [`messages.requestAppWebView`](functions::messages::RequestAppWebView): Opens a mini app from a direct link.
/// - [`messages.requestMainWebView`](functions::messages::RequestMainWebView): Opens the main mini app of a bot,
///   for example from its profile or from a link.
///
/// # History
///
/// Since layer 162.
///
/// ```text
/// bots.invokeWebViewCustomMethod#87fc5e7 bot:InputUser custom_method:string
///     params:DataJSON = DataJSON;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.invokeWebViewCustomMethod) · [Guide:
/// bots/webapps](https://core.telegram.org/api/bots/webapps) · [Guide:
/// web-events](https://core.telegram.org/api/web-events)
#[doc(alias("bots.invokeWebViewCustomMethod", "InvokeWebViewCustomMethodRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InvokeWebViewCustomMethod {
    /// The bot that the mini app belongs to.
    pub bot: enums::InputUser,
    /// Name of the method, as the mini app gave it.
    pub custom_method: String,
    /// The parameters as JSON, as the mini app gave them.
    pub params: types::DataJson,
}

impl InvokeWebViewCustomMethod {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        bot: impl Into<enums::InputUser>,
        custom_method: impl Into<String>,
        params: types::DataJson,
    ) -> Self {
        Self {
            bot: bot.into(),
            custom_method: custom_method.into(),
            params,
        }
    }
}

impl wire::Wire for InvokeWebViewCustomMethod {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.invokeWebViewCustomMethod",
        id: 0x087fc5e7,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.bot);
        w.string(&self.custom_method);
        w.write(&self.params);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            bot: cursor.read(),
            custom_method: cursor.string(),
            params: cursor.read(),
        }
    }
}

impl wire::RemoteCall for InvokeWebViewCustomMethod {
    type Return = types::DataJson;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
        wire::known(400, wire::ErrorKind::DataJsonInvalid),
        wire::known(400, wire::ErrorKind::MethodInvalid),
    ];
}

/// `bots.getPopularAppBots`: Gets the bots with popular mini apps, part by part, for the list of apps in the
/// search.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::GetPopularAppBots::new("", 20);
/// let result: Result<types::bots::PopularAppBots, _> = client.invoke(&request);
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
/// - `offset` (`String`): The `next_offset` of the part before; empty for the first one.
/// - `limit` (`i32`): How many bots to return at most.
///
/// # Returns
///
/// [`bots::PopularAppBots`](types::bots::PopularAppBots).
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
/// Since layer 185.
///
/// ```text
/// bots.getPopularAppBots#c2510192 offset:string limit:int = bots.PopularAppBots;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.getPopularAppBots) · [Guide:
/// bots/webapps](https://core.telegram.org/api/bots/webapps) · [Guide:
/// search](https://core.telegram.org/api/search)
#[doc(alias("bots.getPopularAppBots", "GetPopularAppBotsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetPopularAppBots {
    /// The `next_offset` of the part before; empty for the first one.
    pub offset: String,
    /// How many bots to return at most.
    pub limit: i32,
}

impl GetPopularAppBots {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(offset: impl Into<String>, limit: i32) -> Self {
        Self {
            offset: offset.into(),
            limit,
        }
    }
}

impl wire::Wire for GetPopularAppBots {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.getPopularAppBots",
        id: 0xc2510192,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.offset);
        w.i32(self.limit);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            offset: cursor.string(),
            limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetPopularAppBots {
    type Return = types::bots::PopularAppBots;
}

/// `bots.addPreviewMedia`: Adds a photo or video to the previews of a bot's main mini app. Only the owner of the
/// bot may do so.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::AddPreviewMedia::new(
///     types::InputUser::new(12345678, 4831207765),
///     "en",
///     types::InputMediaPhoto::new(
///         types::InputPhoto::new(5271604332, 4831207765, [1, 2, 3]),
///     ),
/// );
/// let result: Result<types::BotPreviewMedia, _> = client.invoke(&request);
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
/// - `bot` ([`InputUser`](enums::InputUser)): The bot that has the mini app.
/// - `lang_code` (`String`): Two-letter ISO 639-1 code of the language that the preview is for; empty for all
///   languages without previews of their own.
/// - `media` ([`InputMedia`](enums::InputMedia)): The photo or video, uploaded with
///   [`messages.uploadMedia`](functions::messages::UploadMedia) before.
///
/// # Returns
///
/// [`BotPreviewMedia`](types::BotPreviewMedia).
///
/// The preview that was added.
///
/// # Errors
///
/// - 400 [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid): The user given is not a valid bot for this call.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.uploadMedia`](functions::messages::UploadMedia): Puts media on the server without sending a
///   message, for example the items of an album before
///   [`messages.sendMultiMedia`](functions::messages::SendMultiMedia).
/// - [`bots.editPreviewMedia`](functions::bots::EditPreviewMedia): Replaces one of the previews of a bot's main
///   mini app.
/// - [`bots.deletePreviewMedia`](functions::bots::DeletePreviewMedia): Removes previews of a bot's main mini app.
/// - [`bots.reorderPreviewMedias`](functions::bots::ReorderPreviewMedias): Changes the order of the previews of a
///   bot's main mini app.
/// - [`bots.getPreviewMedias`](functions::bots::GetPreviewMedias): Gets the previews of a bot's main mini app, in
///   the language of the user.
/// - [`messages.sendMedia`](functions::messages::SendMedia): Sends a message with media, such as a photo, a file, a
///   location or a poll, to a chat.
///
/// # History
///
/// Since layer 185.
///
/// ```text
/// bots.addPreviewMedia#17aeb75a bot:InputUser lang_code:string media:InputMedia =
///     BotPreviewMedia;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.addPreviewMedia) · [Guide:
/// bots/webapps](https://core.telegram.org/api/bots/webapps)
#[doc(alias("bots.addPreviewMedia", "AddPreviewMediaRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct AddPreviewMedia {
    /// The bot that has the mini app.
    pub bot: enums::InputUser,
    /// Two-letter ISO 639-1 code of the language that the preview is for; empty for all languages without previews of
    /// their own.
    pub lang_code: String,
    /// The photo or video, uploaded with [`messages.uploadMedia`](functions::messages::UploadMedia) before.
    pub media: enums::InputMedia,
}

impl AddPreviewMedia {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        bot: impl Into<enums::InputUser>,
        lang_code: impl Into<String>,
        media: impl Into<enums::InputMedia>,
    ) -> Self {
        Self {
            bot: bot.into(),
            lang_code: lang_code.into(),
            media: media.into(),
        }
    }
}

impl wire::Wire for AddPreviewMedia {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.addPreviewMedia",
        id: 0x17aeb75a,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.bot);
        w.string(&self.lang_code);
        w.write(&self.media);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            bot: cursor.read(),
            lang_code: cursor.string(),
            media: cursor.read(),
        }
    }
}

impl wire::RemoteCall for AddPreviewMedia {
    type Return = types::BotPreviewMedia;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
    ];
}

/// `bots.editPreviewMedia`: Replaces one of the previews of a bot's main mini app. Only the owner of the bot may do
/// so.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::EditPreviewMedia::new(
///     types::InputUser::new(12345678, 4831207765),
///     "en",
///     types::InputMediaPhoto::new(
///         types::InputPhoto::new(5271604332, 4831207765, [1, 2, 3]),
///     ),
///     types::InputMediaPhoto::new(
///         types::InputPhoto::new(5271604332, 4831207765, [1, 2, 3]),
///     ),
/// );
/// let result: Result<types::BotPreviewMedia, _> = client.invoke(&request);
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
/// - `bot` ([`InputUser`](enums::InputUser)): The bot that has the mini app.
/// - `lang_code` (`String`): Two-letter code of the language that the preview is for; empty for the default
///   previews.
/// - `media` ([`InputMedia`](enums::InputMedia)): The photo or video to replace.
/// - `new_media` ([`InputMedia`](enums::InputMedia)): The photo or video to put in its place, uploaded with
///   [`messages.uploadMedia`](functions::messages::UploadMedia) before.
///
/// # Returns
///
/// [`BotPreviewMedia`](types::BotPreviewMedia).
///
/// The preview that took its place.
///
/// # Errors
///
/// - 400 [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid): The user given is not a valid bot for this call.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.uploadMedia`](functions::messages::UploadMedia): Puts media on the server without sending a
///   message, for example the items of an album before
///   [`messages.sendMultiMedia`](functions::messages::SendMultiMedia).
/// - [`bots.addPreviewMedia`](functions::bots::AddPreviewMedia): Adds a photo or video to the previews of a bot's
///   main mini app.
/// - [`bots.deletePreviewMedia`](functions::bots::DeletePreviewMedia): Removes previews of a bot's main mini app.
/// - [`bots.reorderPreviewMedias`](functions::bots::ReorderPreviewMedias): Changes the order of the previews of a
///   bot's main mini app.
/// - [`bots.getPreviewMedias`](functions::bots::GetPreviewMedias): Gets the previews of a bot's main mini app, in
///   the language of the user.
/// - [`messages.sendMedia`](functions::messages::SendMedia): Sends a message with media, such as a photo, a file, a
///   location or a poll, to a chat.
///
/// # History
///
/// Since layer 185.
///
/// ```text
/// bots.editPreviewMedia#8525606f bot:InputUser lang_code:string media:InputMedia
///     new_media:InputMedia = BotPreviewMedia;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.editPreviewMedia) · [Guide:
/// bots/webapps](https://core.telegram.org/api/bots/webapps)
#[doc(alias("bots.editPreviewMedia", "EditPreviewMediaRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct EditPreviewMedia {
    /// The bot that has the mini app.
    pub bot: enums::InputUser,
    /// Two-letter code of the language that the preview is for; empty for the default previews.
    pub lang_code: String,
    /// The photo or video to replace.
    pub media: enums::InputMedia,
    /// The photo or video to put in its place, uploaded with [`messages.uploadMedia`](functions::messages::UploadMedia)
    /// before.
    pub new_media: enums::InputMedia,
}

impl EditPreviewMedia {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        bot: impl Into<enums::InputUser>,
        lang_code: impl Into<String>,
        media: impl Into<enums::InputMedia>,
        new_media: impl Into<enums::InputMedia>,
    ) -> Self {
        Self {
            bot: bot.into(),
            lang_code: lang_code.into(),
            media: media.into(),
            new_media: new_media.into(),
        }
    }
}

impl wire::Wire for EditPreviewMedia {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.editPreviewMedia",
        id: 0x8525606f,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.bot);
        w.string(&self.lang_code);
        w.write(&self.media);
        w.write(&self.new_media);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            bot: cursor.read(),
            lang_code: cursor.string(),
            media: cursor.read(),
            new_media: cursor.read(),
        }
    }
}

impl wire::RemoteCall for EditPreviewMedia {
    type Return = types::BotPreviewMedia;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
    ];
}

/// `bots.deletePreviewMedia`: Removes previews of a bot's main mini app. Only the owner of the bot may do so.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::DeletePreviewMedia::new(
///     types::InputUser::new(12345678, 4831207765),
///     "en",
///     vec![
///         types::InputMediaPhoto::new(types::InputPhoto::new(5271604332, 4831207765,
///         [1, 2, 3])).into()
///     ],
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
/// - `bot` ([`InputUser`](enums::InputUser)): The bot that has the mini app.
/// - `lang_code` (`String`): Two-letter code of the language that the previews are for; empty for the default
///   previews.
/// - `media` ([`Vec<InputMedia>`](enums::InputMedia)): The photos and videos to remove.
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
/// Not recorded.
///
/// # Related
///
/// - [`bots.addPreviewMedia`](functions::bots::AddPreviewMedia): Adds a photo or video to the previews of a bot's
///   main mini app.
/// - [`bots.editPreviewMedia`](functions::bots::EditPreviewMedia): Replaces one of the previews of a bot's main
///   mini app.
/// - [`bots.reorderPreviewMedias`](functions::bots::ReorderPreviewMedias): Changes the order of the previews of a
///   bot's main mini app.
/// - [`messages.sendMedia`](functions::messages::SendMedia): Sends a message with media, such as a photo, a file, a
///   location or a poll, to a chat.
/// - [`messages.editMessage`](functions::messages::EditMessage): Changes a message that the account sent or may
///   edit: its text, its media or its keyboard.
/// - [`messages.editInlineBotMessage`](functions::messages::EditInlineBotMessage): Changes a message that a user
///   sent through an inline bot, as that bot.
///
/// # History
///
/// Since layer 185.
///
/// ```text
/// bots.deletePreviewMedia#2d0135b3 bot:InputUser lang_code:string
///     media:Vector<InputMedia> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.deletePreviewMedia) · [Guide:
/// bots/webapps](https://core.telegram.org/api/bots/webapps)
#[doc(alias("bots.deletePreviewMedia", "DeletePreviewMediaRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct DeletePreviewMedia {
    /// The bot that has the mini app.
    pub bot: enums::InputUser,
    /// Two-letter code of the language that the previews are for; empty for the default previews.
    pub lang_code: String,
    /// The photos and videos to remove.
    pub media: Vec<enums::InputMedia>,
}

impl DeletePreviewMedia {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        bot: impl Into<enums::InputUser>,
        lang_code: impl Into<String>,
        media: Vec<enums::InputMedia>,
    ) -> Self {
        Self {
            bot: bot.into(),
            lang_code: lang_code.into(),
            media,
        }
    }
}

impl wire::Wire for DeletePreviewMedia {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.deletePreviewMedia",
        id: 0x2d0135b3,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.bot);
        w.string(&self.lang_code);
        w.write(&self.media);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            bot: cursor.read(),
            lang_code: cursor.string(),
            media: cursor.read(),
        }
    }
}

impl wire::RemoteCall for DeletePreviewMedia {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
    ];
}

/// `bots.reorderPreviewMedias`: Changes the order of the previews of a bot's main mini app. Only the owner of the
/// bot may do so.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::ReorderPreviewMedias::new(
///     types::InputUser::new(12345678, 4831207765),
///     "en",
///     vec![
///         types::InputMediaPhoto::new(types::InputPhoto::new(5271604332, 4831207765,
///         [1, 2, 3])).into()
///     ],
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
/// - `bot` ([`InputUser`](enums::InputUser)): The bot that has the mini app.
/// - `lang_code` (`String`): Two-letter code of the language that the previews are for; empty for the default
///   previews.
/// - `order` ([`Vec<InputMedia>`](enums::InputMedia)): All photos and videos of the language, in the new order.
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
/// Not recorded.
///
/// # Related
///
/// - [`bots.addPreviewMedia`](functions::bots::AddPreviewMedia): Adds a photo or video to the previews of a bot's
///   main mini app.
/// - [`bots.editPreviewMedia`](functions::bots::EditPreviewMedia): Replaces one of the previews of a bot's main
///   mini app.
/// - [`bots.deletePreviewMedia`](functions::bots::DeletePreviewMedia): Removes previews of a bot's main mini app.
/// - [`messages.sendMedia`](functions::messages::SendMedia): Sends a message with media, such as a photo, a file, a
///   location or a poll, to a chat.
/// - [`messages.editMessage`](functions::messages::EditMessage): Changes a message that the account sent or may
///   edit: its text, its media or its keyboard.
/// - [`messages.editInlineBotMessage`](functions::messages::EditInlineBotMessage): Changes a message that a user
///   sent through an inline bot, as that bot.
///
/// # History
///
/// Since layer 185.
///
/// ```text
/// bots.reorderPreviewMedias#b627f3aa bot:InputUser lang_code:string
///     order:Vector<InputMedia> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.reorderPreviewMedias) · [Guide:
/// bots/webapps](https://core.telegram.org/api/bots/webapps)
#[doc(alias("bots.reorderPreviewMedias", "ReorderPreviewMediasRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ReorderPreviewMedias {
    /// The bot that has the mini app.
    pub bot: enums::InputUser,
    /// Two-letter code of the language that the previews are for; empty for the default previews.
    pub lang_code: String,
    /// All photos and videos of the language, in the new order.
    pub order: Vec<enums::InputMedia>,
}

impl ReorderPreviewMedias {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        bot: impl Into<enums::InputUser>,
        lang_code: impl Into<String>,
        order: Vec<enums::InputMedia>,
    ) -> Self {
        Self {
            bot: bot.into(),
            lang_code: lang_code.into(),
            order,
        }
    }
}

impl wire::Wire for ReorderPreviewMedias {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.reorderPreviewMedias",
        id: 0xb627f3aa,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.bot);
        w.string(&self.lang_code);
        w.write(&self.order);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            bot: cursor.read(),
            lang_code: cursor.string(),
            order: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ReorderPreviewMedias {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
    ];
}

/// `bots.getPreviewInfo`: Gets the previews of a bot's main mini app in one language, and which languages have
/// previews. It is for the owner of the bot; others use
/// [`bots.getPreviewMedias`](functions::bots::GetPreviewMedias).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::GetPreviewInfo::new(
///     types::InputUser::new(12345678, 4831207765),
///     "en",
/// );
/// let result: Result<types::bots::PreviewInfo, _> = client.invoke(&request);
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
/// - `bot` ([`InputUser`](enums::InputUser)): The bot that has the mini app.
/// - `lang_code` (`String`): Two-letter code of the language whose previews to get; empty for the default previews.
///
/// # Returns
///
/// [`bots::PreviewInfo`](types::bots::PreviewInfo).
///
/// # Errors
///
/// - 400 [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid): The user given is not a valid bot for this call.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`bots.getPreviewMedias`](functions::bots::GetPreviewMedias): Gets the previews of a bot's main mini app, in
///   the language of the user.
///
/// # History
///
/// Since layer 185.
///
/// ```text
/// bots.getPreviewInfo#423ab3ad bot:InputUser lang_code:string = bots.PreviewInfo;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.getPreviewInfo) · [Guide:
/// bots/webapps](https://core.telegram.org/api/bots/webapps)
#[doc(alias("bots.getPreviewInfo", "GetPreviewInfoRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetPreviewInfo {
    /// The bot that has the mini app.
    pub bot: enums::InputUser,
    /// Two-letter code of the language whose previews to get; empty for the default previews.
    pub lang_code: String,
}

impl GetPreviewInfo {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(bot: impl Into<enums::InputUser>, lang_code: impl Into<String>) -> Self {
        Self {
            bot: bot.into(),
            lang_code: lang_code.into(),
        }
    }
}

impl wire::Wire for GetPreviewInfo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.getPreviewInfo",
        id: 0x423ab3ad,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.bot);
        w.string(&self.lang_code);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            bot: cursor.read(),
            lang_code: cursor.string(),
        }
    }
}

impl wire::RemoteCall for GetPreviewInfo {
    type Return = types::bots::PreviewInfo;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
    ];
}

/// `bots.getPreviewMedias`: Gets the previews of a bot's main mini app, in the language of the user.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::GetPreviewMedias::new(
///     types::InputUser::new(12345678, 4831207765),
/// );
/// let result: Result<Vec<types::BotPreviewMedia>, _> = client.invoke(&request);
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
/// - `bot` ([`InputUser`](enums::InputUser)): The bot whose mini app is previewed.
///
/// # Returns
///
/// [`Vec<BotPreviewMedia>`](types::BotPreviewMedia).
///
/// # Errors
///
/// - 400 [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid): The user given is not a valid bot for this call.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`bots.getPreviewInfo`](functions::bots::GetPreviewInfo): Gets the previews of a bot's main mini app in one
///   language, and which languages have previews.
/// - [`bots.addPreviewMedia`](functions::bots::AddPreviewMedia): Adds a photo or video to the previews of a bot's
///   main mini app.
/// - [`bots.editPreviewMedia`](functions::bots::EditPreviewMedia): Replaces one of the previews of a bot's main
///   mini app.
///
/// # History
///
/// Since layer 185.
///
/// ```text
/// bots.getPreviewMedias#a2a5594d bot:InputUser = Vector<BotPreviewMedia>;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.getPreviewMedias) · [Guide:
/// bots/webapps](https://core.telegram.org/api/bots/webapps)
#[doc(alias("bots.getPreviewMedias", "GetPreviewMediasRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetPreviewMedias {
    /// The bot whose mini app is previewed.
    pub bot: enums::InputUser,
}

impl GetPreviewMedias {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(bot: impl Into<enums::InputUser>) -> Self {
        Self { bot: bot.into() }
    }
}

impl wire::Wire for GetPreviewMedias {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.getPreviewMedias",
        id: 0xa2a5594d,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.bot);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { bot: cursor.read() }
    }
}

impl wire::RemoteCall for GetPreviewMedias {
    type Return = Vec<types::BotPreviewMedia>;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
    ];
}

/// `bots.updateUserEmojiStatus`: Changes the emoji status of a user who allowed the bot to do so. Only bots may use
/// it; without the permission it fails with
/// [`USER_PERMISSION_DENIED`](crate::rpc::ErrorKind::UserPermissionDenied).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::UpdateUserEmojiStatus::new(
///     types::InputUser::new(12345678, 4831207765),
///     types::EmojiStatus::new(5368324170),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserPermissionDenied => {
///             println!("The user has not given the bot the permission for this.");
///         }
///         ErrorKind::UserBotRequired => {
///             println!("The call can be made by bots only.");
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
/// - `user_id` ([`InputUser`](enums::InputUser)): The user whose emoji status changes.
/// - `emoji_status` ([`EmojiStatus`](enums::EmojiStatus)): The new emoji status;
///   [`emojiStatusEmpty`](enums::EmojiStatus::Empty) removes it.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`USER_BOT_REQUIRED`](crate::rpc::ErrorKind::UserBotRequired): The call can be made by bots only.
/// - 400 [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid): The user given is not valid.
/// - 403 [`USER_PERMISSION_DENIED`](crate::rpc::ErrorKind::UserPermissionDenied): The user has not given the bot
///   the permission for this.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`account.updateEmojiStatus`](functions::account::UpdateEmojiStatus): Sets or removes the emoji next to the
///   name of the account.
/// - [`channels.updateEmojiStatus`](functions::channels::UpdateEmojiStatus): Sets the emoji that stands next to the
///   title of a channel or supergroup.
///
/// # History
///
/// Since layer 193.
///
/// ```text
/// bots.updateUserEmojiStatus#ed9f30c5 user_id:InputUser emoji_status:EmojiStatus =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.updateUserEmojiStatus) · [Guide:
/// emoji-status](https://core.telegram.org/api/emoji-status)
#[doc(alias("bots.updateUserEmojiStatus", "UpdateUserEmojiStatusRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateUserEmojiStatus {
    /// The user whose emoji status changes.
    pub user_id: enums::InputUser,
    /// The new emoji status; [`emojiStatusEmpty`](enums::EmojiStatus::Empty) removes it.
    pub emoji_status: enums::EmojiStatus,
}

impl UpdateUserEmojiStatus {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        user_id: impl Into<enums::InputUser>,
        emoji_status: impl Into<enums::EmojiStatus>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            emoji_status: emoji_status.into(),
        }
    }
}

impl wire::Wire for UpdateUserEmojiStatus {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.updateUserEmojiStatus",
        id: 0xed9f30c5,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.user_id);
        w.write(&self.emoji_status);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            user_id: cursor.read(),
            emoji_status: cursor.read(),
        }
    }
}

impl wire::RemoteCall for UpdateUserEmojiStatus {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::UserBotRequired),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
        wire::known(403, wire::ErrorKind::UserPermissionDenied),
    ];
}

/// `bots.toggleUserEmojiStatusPermission`: Allows or forbids a bot to change the emoji status of the account.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::ToggleUserEmojiStatusPermission::new(
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
/// - `bot` ([`InputUser`](enums::InputUser)): The bot that asks for the permission.
/// - `enabled` (`bool`): True to allow it, false to forbid it.
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
/// Not recorded.
///
/// # History
///
/// Since layer 193.
///
/// ```text
/// bots.toggleUserEmojiStatusPermission#6de6392 bot:InputUser enabled:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.toggleUserEmojiStatusPermission) · [Guide:
/// emoji-status](https://core.telegram.org/api/emoji-status)
#[doc(
    alias(
        "bots.toggleUserEmojiStatusPermission",
        "ToggleUserEmojiStatusPermissionRequest"
    )
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ToggleUserEmojiStatusPermission {
    /// The bot that asks for the permission.
    pub bot: enums::InputUser,
    /// True to allow it, false to forbid it.
    pub enabled: bool,
}

impl ToggleUserEmojiStatusPermission {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(bot: impl Into<enums::InputUser>, enabled: bool) -> Self {
        Self { bot: bot.into(), enabled }
    }
}

impl wire::Wire for ToggleUserEmojiStatusPermission {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.toggleUserEmojiStatusPermission",
        id: 0x06de6392,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.bot);
        w.bool(self.enabled);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            bot: cursor.read(),
            enabled: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for ToggleUserEmojiStatusPermission {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
    ];
}

/// `bots.checkDownloadFileParams`: Checks whether a mini app may offer a file for download. Call it when the mini
/// app sends the event `web_app_request_file_download`, before the user is asked.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::CheckDownloadFileParams::new(
///     types::InputUser::new(12345678, 4831207765),
///     "photo.jpg",
///     "https://example.org/",
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
/// - `bot` ([`InputUser`](enums::InputUser)): The bot that the mini app belongs to.
/// - `file_name` (`String`): Name of the file, as the mini app gave it.
/// - `url` (`String`): Address of the file, as the mini app gave it.
///
/// # Returns
///
/// `bool`.
///
/// True if the download may be offered.
///
/// # Errors
///
/// - 400 [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid): The user given is not a valid bot for this call.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 193.
///
/// ```text
/// bots.checkDownloadFileParams#50077589 bot:InputUser file_name:string url:string
///     = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.checkDownloadFileParams) · [Guide:
/// bots/webapps](https://core.telegram.org/api/bots/webapps) · [Guide:
/// web-events](https://core.telegram.org/api/web-events)
#[doc(alias("bots.checkDownloadFileParams", "CheckDownloadFileParamsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CheckDownloadFileParams {
    /// The bot that the mini app belongs to.
    pub bot: enums::InputUser,
    /// Name of the file, as the mini app gave it.
    pub file_name: String,
    /// Address of the file, as the mini app gave it.
    pub url: String,
}

impl CheckDownloadFileParams {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        bot: impl Into<enums::InputUser>,
        file_name: impl Into<String>,
        url: impl Into<String>,
    ) -> Self {
        Self {
            bot: bot.into(),
            file_name: file_name.into(),
            url: url.into(),
        }
    }
}

impl wire::Wire for CheckDownloadFileParams {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.checkDownloadFileParams",
        id: 0x50077589,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.bot);
        w.string(&self.file_name);
        w.string(&self.url);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            bot: cursor.read(),
            file_name: cursor.string(),
            url: cursor.string(),
        }
    }
}

impl wire::RemoteCall for CheckDownloadFileParams {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
    ];
}

/// `bots.getAdminedBots`: Gets the bots that the account owns.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::GetAdminedBots;
/// let result: Result<Vec<enums::User>, _> = client.invoke(&request);
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
/// # Returns
///
/// [`Vec<User>`](enums::User).
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
/// - [`bots.createBot`](functions::bots::CreateBot): Creates a bot that another bot will manage for the user.
/// - [`account.updateProfile`](functions::account::UpdateProfile): Changes the name and the text about the account.
/// - [`account.updateUsername`](functions::account::UpdateUsername): Changes the main username of the account.
/// - [`account.changePhone`](functions::account::ChangePhone): Changes the phone number of the account, with the
///   code that the user received at the new number.
/// - [`users.getUsers`](functions::users::GetUsers): Gets several users at once.
/// - [`contacts.importContactToken`](functions::contacts::ImportContactToken): Finds the user that a temporary link
///   to a profile belongs to.
///
/// # History
///
/// Since layer 195.
///
/// ```text
/// bots.getAdminedBots#b0711d83 = Vector<User>;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.getAdminedBots)
#[doc(alias("bots.getAdminedBots", "GetAdminedBotsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetAdminedBots;

impl wire::Wire for GetAdminedBots {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.getAdminedBots",
        id: 0xb0711d83,
        min_size: 4,
    };

    #[inline]
    fn write_bare<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        w
    }

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetAdminedBots {
    type Return = Vec<enums::User>;
}

/// `bots.updateStarRefProgram`: Starts, changes or ends the affiliate programme of a bot, which rewards those who
/// bring it new users. Only the owner of the bot may do so. Commission and duration can only be raised; to lower
/// them, end the programme and start a new one.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::UpdateStarRefProgram::new(
///     types::InputUser::new(12345678, 4831207765),
///     100,
/// );
/// let result: Result<types::StarRefProgram, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The affiliate programme is about to end already and cannot be changed.
///         ErrorKind::StarrefAwaitingEnd => println!("{error}"),
///         ErrorKind::StarrefPermilleTooLow => {
///             println!("The commission, in thousandths, is too low.");
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
/// - `bot` ([`InputUser`](enums::InputUser)): The bot whose programme changes.
/// - `commission_permille` (`i32`): Which share of the users' payments goes to the affiliate, in thousandths; 0
///   ends the programme.
/// - `duration_months` (`Option<i32>`): For how many months after a user's arrival the affiliate is rewarded; left
///   out for no limit.
///
/// # Returns
///
/// [`StarRefProgram`](types::StarRefProgram).
///
/// The programme as it stands now.
///
/// # Errors
///
/// - 400 [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid): The user given is not a valid bot for this call.
/// - 400 [`STARREF_AWAITING_END`](crate::rpc::ErrorKind::StarrefAwaitingEnd): The affiliate programme is about to
///   end already and cannot be changed.
/// - 400 [`STARREF_PERMILLE_INVALID`](crate::rpc::ErrorKind::StarrefPermilleInvalid): The commission, in
///   thousandths, is not valid.
/// - 400 [`STARREF_PERMILLE_TOO_LOW`](crate::rpc::ErrorKind::StarrefPermilleTooLow): The commission, in
///   thousandths, is too low.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 195.
///
/// ```text
/// bots.updateStarRefProgram#778b5ab3 flags:# bot:InputUser commission_permille:int
///     duration_months:flags.0?int = StarRefProgram;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.updateStarRefProgram) · [Guide:
/// bots/referrals](https://core.telegram.org/api/bots/referrals)
#[doc(alias("bots.updateStarRefProgram", "UpdateStarRefProgramRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateStarRefProgram {
    /// The bot whose programme changes.
    pub bot: enums::InputUser,
    /// Which share of the users' payments goes to the affiliate, in thousandths; 0 ends the programme.
    pub commission_permille: i32,
    /// For how many months after a user's arrival the affiliate is rewarded; left out for no limit.
    pub duration_months: Option<i32>,
}

impl UpdateStarRefProgram {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(bot: impl Into<enums::InputUser>, commission_permille: i32) -> Self {
        Self {
            bot: bot.into(),
            commission_permille,
            duration_months: None,
        }
    }
}

impl wire::Wire for UpdateStarRefProgram {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.updateStarRefProgram",
        id: 0x778b5ab3,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.bot);
        w.i32(self.commission_permille);
        flags.set(0, w.write_optional(&self.duration_months));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            bot: cursor.read(),
            commission_permille: cursor.i32(),
            duration_months: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for UpdateStarRefProgram {
    type Return = types::StarRefProgram;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
        wire::known(400, wire::ErrorKind::StarrefAwaitingEnd),
        wire::known(400, wire::ErrorKind::StarrefPermilleInvalid),
        wire::known(400, wire::ErrorKind::StarrefPermilleTooLow),
    ];
}

/// `bots.setCustomVerification`: Verifies a user or chat in the name of an organisation, or takes the verification
/// back. Only verified bots with this right, and their owners, may do so; others get
/// [`BOT_VERIFIER_FORBIDDEN`](crate::rpc::ErrorKind::BotVerifierForbidden).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::SetCustomVerification::new(
///     types::InputPeerUser::new(12345678, 4831207765),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::BotVerifierForbidden => {
///             println!("The bot may not verify others.");
///         }
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
/// - `enabled` (`bool`, a flag): If set, the verification is added; otherwise it is removed.
/// - `bot` ([`Option<InputUser>`](enums::InputUser)): The bot that verifies; needed if its owner calls, and left
///   out if the bot itself does.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The user, bot or chat that is verified.
/// - `custom_description` ([`Option<TextWithEntities>`](types::TextWithEntities)): A text about the verification
///   for the profile; without it a standard text with the name of the organisation is shown.
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
/// - 403 [`BOT_VERIFIER_FORBIDDEN`](crate::rpc::ErrorKind::BotVerifierForbidden): The bot may not verify others.
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
/// - [`contacts.addContact`](functions::contacts::AddContact): Adds a known user to the contacts, or changes the
///   name of a contact.
/// - [`contacts.updateContactNote`](functions::contacts::UpdateContactNote): Changes the note about a contact,
///   which only this account sees.
/// - [`messages.translateText`](functions::messages::TranslateText): Translates messages of a chat, or texts that
///   the client has.
/// - [`messages.editFactCheck`](functions::messages::EditFactCheck): Adds a fact check to a message, or changes it.
/// - [`messages.composeMessageWithAI`](functions::messages::ComposeMessageWithAi): Has the AI editor of Telegram
///   rewrite a text before it is sent: correct it, translate it, change its tone or add emoji.
/// - [`phone.sendGroupCallMessage`](functions::phone::SendGroupCallMessage): Writes a message in a group call or
///   live story.
///
/// # History
///
/// Since layer 196; `custom_description:flags.2?TextWithEntities` since 230, `custom_description:flags.2?string`
/// before.
///
/// ```text
/// bots.setCustomVerification#f4946757 flags:# enabled:flags.1?true
///     bot:flags.0?InputUser peer:InputPeer
///     custom_description:flags.2?TextWithEntities = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.setCustomVerification) · [Guide:
/// bots/verification](https://core.telegram.org/api/bots/verification)
#[doc(alias("bots.setCustomVerification", "SetCustomVerificationRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetCustomVerification {
    /// If set, the verification is added; otherwise it is removed.
    pub enabled: bool,
    /// The bot that verifies; needed if its owner calls, and left out if the bot itself does.
    pub bot: Option<enums::InputUser>,
    /// The user, bot or chat that is verified.
    pub peer: enums::InputPeer,
    /// A text about the verification for the profile; without it a standard text with the name of the organisation is
    /// shown.
    pub custom_description: Option<types::TextWithEntities>,
}

impl SetCustomVerification {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self {
            enabled: false,
            bot: None,
            peer: peer.into(),
            custom_description: None,
        }
    }
}

impl wire::Wire for SetCustomVerification {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.setCustomVerification",
        id: 0xf4946757,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(1, self.enabled));
        flags.set(0, w.write_optional(&self.bot));
        w.write(&self.peer);
        flags.set(2, w.write_optional(&self.custom_description));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            enabled: flags.has(1),
            bot: cursor.read_optional(flags.has(0)),
            peer: cursor.read(),
            custom_description: cursor.read_optional(flags.has(2)),
        }
    }
}

impl wire::RemoteCall for SetCustomVerification {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
        wire::known(403, wire::ErrorKind::BotVerifierForbidden),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// `bots.getBotRecommendations`: Gets bots that are similar to a bot, judged by the users they have in common.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::GetBotRecommendations::new(
///     types::InputUser::new(12345678, 4831207765),
/// );
/// let result: Result<enums::users::Users, _> = client.invoke(&request);
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
/// - `bot` ([`InputUser`](enums::InputUser)): The bot that the others are to be similar to.
///
/// # Returns
///
/// [`users::Users`](enums::users::Users): [`Users`](enums::users::Users::Users) or
/// [`Slice`](enums::users::Users::Slice).
///
/// # Errors
///
/// - 400 [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid): The user given is not a valid bot for this call.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 196; `flags` until 196.
///
/// ```text
/// bots.getBotRecommendations#a1b70815 bot:InputUser = users.Users;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.getBotRecommendations) · [Guide:
/// recommend](https://core.telegram.org/api/recommend)
#[doc(alias("bots.getBotRecommendations", "GetBotRecommendationsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetBotRecommendations {
    /// The bot that the others are to be similar to.
    pub bot: enums::InputUser,
}

impl GetBotRecommendations {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(bot: impl Into<enums::InputUser>) -> Self {
        Self { bot: bot.into() }
    }
}

impl wire::Wire for GetBotRecommendations {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.getBotRecommendations",
        id: 0xa1b70815,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.bot);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { bot: cursor.read() }
    }
}

impl wire::RemoteCall for GetBotRecommendations {
    type Return = enums::users::Users;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
    ];
}

/// `bots.checkUsername`: Checks whether a bot could take a username.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::CheckUsername::new("telegram");
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
/// - `additional` (`bool`, a flag): If set, the username is to be an additional one of a bot.
/// - `username` (`String`): The username, without the at sign.
///
/// # Returns
///
/// `bool`.
///
/// True if the username is free.
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
/// Since layer 224; `additional` since 230.
///
/// ```text
/// bots.checkUsername#e3ac4c61 flags:# additional:flags.0?true username:string =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.checkUsername)
#[doc(alias("bots.checkUsername", "CheckUsernameRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CheckUsername {
    /// If set, the username is to be an additional one of a bot.
    pub additional: bool,
    /// The username, without the at sign.
    pub username: String,
}

impl CheckUsername {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(username: impl Into<String>) -> Self {
        Self {
            additional: false,
            username: username.into(),
        }
    }
}

impl wire::Wire for CheckUsername {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.checkUsername",
        id: 0xe3ac4c61,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.additional);
        w.flags(flags);
        w.string(&self.username);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            additional: flags.has(0),
            username: cursor.string(),
        }
    }
}

impl wire::RemoteCall for CheckUsername {
    type Return = bool;
}

/// `bots.createBot`: Creates a bot that another bot will manage for the user. Call it when the user agrees to the
/// request of the managing bot.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::CreateBot::new(
///     "Trains bot",
///     "telegram",
///     types::InputUser::new(12345678, 4831207765),
/// );
/// let result: Result<enums::User, _> = client.invoke(&request);
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
/// - `via_deeplink` (`bool`, a flag): If set, the user came by a link and not by a button of the managing bot.
/// - `name` (`String`): Name of the new bot.
/// - `username` (`String`): Username of the new bot, without the at sign.
/// - `manager_id` ([`InputUser`](enums::InputUser)): The bot that manages the new one.
///
/// # Returns
///
/// [`User`](enums::User): [`Empty`](enums::User::Empty) or [`User`](enums::User::User).
///
/// The new bot.
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
/// - [`account.updateUsername`](functions::account::UpdateUsername): Changes the main username of the account.
/// - [`bots.getAdminedBots`](functions::bots::GetAdminedBots): Gets the bots that the account owns.
/// - [`account.updateProfile`](functions::account::UpdateProfile): Changes the name and the text about the account.
/// - [`account.changePhone`](functions::account::ChangePhone): Changes the phone number of the account, with the
///   code that the user received at the new number.
/// - [`users.getUsers`](functions::users::GetUsers): Gets several users at once.
/// - [`contacts.importContactToken`](functions::contacts::ImportContactToken): Finds the user that a temporary link
///   to a profile belongs to.
///
/// # History
///
/// Since layer 224.
///
/// ```text
/// bots.createBot#e5b17f2b flags:# via_deeplink:flags.0?true name:string
///     username:string manager_id:InputUser = User;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.createBot)
#[doc(alias("bots.createBot", "CreateBotRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CreateBot {
    /// If set, the user came by a link and not by a button of the managing bot.
    pub via_deeplink: bool,
    /// Name of the new bot.
    pub name: String,
    /// Username of the new bot, without the at sign.
    pub username: String,
    /// The bot that manages the new one.
    pub manager_id: enums::InputUser,
}

impl CreateBot {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        username: impl Into<String>,
        manager_id: impl Into<enums::InputUser>,
    ) -> Self {
        Self {
            via_deeplink: false,
            name: name.into(),
            username: username.into(),
            manager_id: manager_id.into(),
        }
    }
}

impl wire::Wire for CreateBot {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.createBot",
        id: 0xe5b17f2b,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.via_deeplink);
        w.flags(flags);
        w.string(&self.name);
        w.string(&self.username);
        w.write(&self.manager_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            via_deeplink: flags.has(0),
            name: cursor.string(),
            username: cursor.string(),
            manager_id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for CreateBot {
    type Return = enums::User;
}

/// `bots.exportBotToken`: Gets the token of a bot that the caller owns or manages.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::ExportBotToken::new(
///     types::InputUser::new(12345678, 4831207765),
///     true,
/// );
/// let result: Result<types::bots::ExportedBotToken, _> = client.invoke(&request);
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
/// - `bot` ([`InputUser`](enums::InputUser)): The bot whose token to get.
/// - `revoke` (`bool`): True to make a new token, which ends the use of the old one; false to get the current one.
///
/// # Returns
///
/// [`bots::ExportedBotToken`](types::bots::ExportedBotToken).
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
/// Since layer 224.
///
/// ```text
/// bots.exportBotToken#bd0d99eb bot:InputUser revoke:Bool = bots.ExportedBotToken;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.exportBotToken)
#[doc(alias("bots.exportBotToken", "ExportBotTokenRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ExportBotToken {
    /// The bot whose token to get.
    pub bot: enums::InputUser,
    /// True to make a new token, which ends the use of the old one; false to get the current one.
    pub revoke: bool,
}

impl ExportBotToken {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(bot: impl Into<enums::InputUser>, revoke: bool) -> Self {
        Self { bot: bot.into(), revoke }
    }
}

impl wire::Wire for ExportBotToken {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.exportBotToken",
        id: 0xbd0d99eb,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.bot);
        w.bool(self.revoke);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            bot: cursor.read(),
            revoke: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for ExportBotToken {
    type Return = types::bots::ExportedBotToken;
}

/// `bots.requestWebViewButton`: Stores a button for a user, so that a mini app can have it pressed without a
/// message being sent. Only bots may use it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::RequestWebViewButton::new(
///     types::InputUser::new(12345678, 4831207765),
///     types::KeyboardButton::new("Hello!", enums::ButtonType::Default),
/// );
/// let result: Result<types::bots::RequestedButton, _> = client.invoke(&request);
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
/// - `user_id` ([`InputUser`](enums::InputUser)): The user who may press the button.
/// - `button` ([`KeyboardButton`](types::KeyboardButton)): The button, such as one that asks the user to choose a
///   chat.
///
/// # Returns
///
/// [`bots::RequestedButton`](types::bots::RequestedButton).
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
/// Since layer 224.
///
/// ```text
/// bots.requestWebViewButton#31a2a35e user_id:InputUser button:KeyboardButton =
///     bots.RequestedButton;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.requestWebViewButton)
#[doc(alias("bots.requestWebViewButton", "RequestWebViewButtonRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct RequestWebViewButton {
    /// The user who may press the button.
    pub user_id: enums::InputUser,
    /// The button, such as one that asks the user to choose a chat.
    pub button: types::KeyboardButton,
}

impl RequestWebViewButton {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        user_id: impl Into<enums::InputUser>,
        button: types::KeyboardButton,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            button,
        }
    }
}

impl wire::Wire for RequestWebViewButton {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.requestWebViewButton",
        id: 0x31a2a35e,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.user_id);
        w.write(&self.button);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            user_id: cursor.read(),
            button: cursor.read(),
        }
    }
}

impl wire::RemoteCall for RequestWebViewButton {
    type Return = types::bots::RequestedButton;
}

/// `bots.getRequestedWebViewButton`: Gets a button that a bot has stored for the user. Call it when a mini app asks
/// for the button by its identifier.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::GetRequestedWebViewButton::new(
///     types::InputUser::new(12345678, 4831207765),
///     "req42",
/// );
/// let result: Result<types::KeyboardButton, _> = client.invoke(&request);
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
/// - `bot` ([`InputUser`](enums::InputUser)): The bot that the mini app belongs to.
/// - `webapp_req_id` (`String`): Identifier of the stored button, as the mini app gave it.
///
/// # Returns
///
/// [`KeyboardButton`](types::KeyboardButton).
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
/// Since layer 224.
///
/// ```text
/// bots.getRequestedWebViewButton#bf25b7f3 bot:InputUser webapp_req_id:string =
///     KeyboardButton;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.getRequestedWebViewButton)
#[doc(alias("bots.getRequestedWebViewButton", "GetRequestedWebViewButtonRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetRequestedWebViewButton {
    /// The bot that the mini app belongs to.
    pub bot: enums::InputUser,
    /// Identifier of the stored button, as the mini app gave it.
    pub webapp_req_id: String,
}

impl GetRequestedWebViewButton {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        bot: impl Into<enums::InputUser>,
        webapp_req_id: impl Into<String>,
    ) -> Self {
        Self {
            bot: bot.into(),
            webapp_req_id: webapp_req_id.into(),
        }
    }
}

impl wire::Wire for GetRequestedWebViewButton {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.getRequestedWebViewButton",
        id: 0xbf25b7f3,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.bot);
        w.string(&self.webapp_req_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            bot: cursor.read(),
            webapp_req_id: cursor.string(),
        }
    }
}

impl wire::RemoteCall for GetRequestedWebViewButton {
    type Return = types::KeyboardButton;
}

/// `bots.getAccessSettings`: Tells whether a managed bot is open to everyone or only to chosen users.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::GetAccessSettings::new(
///     types::InputUser::new(12345678, 4831207765),
/// );
/// let result: Result<types::bots::AccessSettings, _> = client.invoke(&request);
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
/// - `bot` ([`InputUser`](enums::InputUser)): The bot whose settings to get.
///
/// # Returns
///
/// [`bots::AccessSettings`](types::bots::AccessSettings).
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
/// Since layer 225.
///
/// ```text
/// bots.getAccessSettings#213853a3 bot:InputUser = bots.AccessSettings;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.getAccessSettings)
#[doc(alias("bots.getAccessSettings", "GetAccessSettingsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetAccessSettings {
    /// The bot whose settings to get.
    pub bot: enums::InputUser,
}

impl GetAccessSettings {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(bot: impl Into<enums::InputUser>) -> Self {
        Self { bot: bot.into() }
    }
}

impl wire::Wire for GetAccessSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.getAccessSettings",
        id: 0x213853a3,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.bot);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { bot: cursor.read() }
    }
}

impl wire::RemoteCall for GetAccessSettings {
    type Return = types::bots::AccessSettings;
}

/// `bots.editAccessSettings`: Opens a managed bot to everyone, or limits it to chosen users. The owner can always
/// use the bot.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::EditAccessSettings::new(
///     types::InputUser::new(12345678, 4831207765),
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
/// - `restricted` (`bool`, a flag): If set, only chosen users may use the bot.
/// - `bot` ([`InputUser`](enums::InputUser)): The bot whose settings change.
/// - `add_users` ([`Option<Vec<InputUser>>`](enums::InputUser)): The users who may use the bot, where access is
///   restricted.
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
/// Since layer 225.
///
/// ```text
/// bots.editAccessSettings#31813cd8 flags:# restricted:flags.0?true bot:InputUser
///     add_users:flags.1?Vector<InputUser> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.editAccessSettings)
#[doc(alias("bots.editAccessSettings", "EditAccessSettingsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EditAccessSettings {
    /// If set, only chosen users may use the bot.
    pub restricted: bool,
    /// The bot whose settings change.
    pub bot: enums::InputUser,
    /// The users who may use the bot, where access is restricted.
    pub add_users: Option<Vec<enums::InputUser>>,
}

impl EditAccessSettings {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(bot: impl Into<enums::InputUser>) -> Self {
        Self {
            restricted: false,
            bot: bot.into(),
            add_users: None,
        }
    }
}

impl wire::Wire for EditAccessSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.editAccessSettings",
        id: 0x31813cd8,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.restricted));
        w.write(&self.bot);
        flags.set(1, w.write_optional(&self.add_users));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            restricted: flags.has(0),
            bot: cursor.read(),
            add_users: cursor.read_optional(flags.has(1)),
        }
    }
}

impl wire::RemoteCall for EditAccessSettings {
    type Return = bool;
}

/// `bots.setJoinChatResults`: Answers a request to join a chat that this bot guards. Call it after
/// [`updateBotChatInviteRequester`](types::UpdateBotChatInviteRequester) came with a `query_id`. Only bots may use
/// it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::SetJoinChatResults::new(
///     7391046528,
///     enums::JoinChatBotResult::Approved,
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
/// - `query_id` (`i64`): The `query_id` of the update.
/// - `result` ([`JoinChatBotResult`](enums::JoinChatBotResult)): Whether the user is let in, turned away, left to
///   the administrators, or sent to a mini app first.
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
/// Since layer 228 or earlier.
///
/// ```text
/// bots.setJoinChatResults#e71a4810 query_id:long result:JoinChatBotResult = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.setJoinChatResults)
#[doc(alias("bots.setJoinChatResults", "SetJoinChatResultsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetJoinChatResults {
    /// The `query_id` of the update.
    pub query_id: i64,
    /// Whether the user is let in, turned away, left to the administrators, or sent to a mini app first.
    pub result: enums::JoinChatBotResult,
}

impl SetJoinChatResults {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(query_id: i64, result: impl Into<enums::JoinChatBotResult>) -> Self {
        Self {
            query_id,
            result: result.into(),
        }
    }
}

impl wire::Wire for SetJoinChatResults {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.setJoinChatResults",
        id: 0xe71a4810,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.query_id);
        w.write(&self.result);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            query_id: cursor.i64(),
            result: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SetJoinChatResults {
    type Return = bool;
}

/// `bots.addUsername`: Gives a bot an additional username. The bot has to belong to the account.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::AddUsername::new(
///     types::InputUser::new(12345678, 4831207765),
///     "telegram",
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
/// - `bot` ([`InputUser`](enums::InputUser)): The bot that gets the username.
/// - `username` (`String`): The username to add, without the at sign.
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
/// Since layer 230.
///
/// ```text
/// bots.addUsername#3501c08a bot:InputUser username:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.addUsername)
#[doc(alias("bots.addUsername", "AddUsernameRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct AddUsername {
    /// The bot that gets the username.
    pub bot: enums::InputUser,
    /// The username to add, without the at sign.
    pub username: String,
}

impl AddUsername {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(bot: impl Into<enums::InputUser>, username: impl Into<String>) -> Self {
        Self {
            bot: bot.into(),
            username: username.into(),
        }
    }
}

impl wire::Wire for AddUsername {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.addUsername",
        id: 0x3501c08a,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.bot);
        w.string(&self.username);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            bot: cursor.read(),
            username: cursor.string(),
        }
    }
}

impl wire::RemoteCall for AddUsername {
    type Return = bool;
}

/// `bots.removeUsername`: Takes an additional username away from a bot. The bot has to belong to the account.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::bots::RemoveUsername::new(
///     types::InputUser::new(12345678, 4831207765),
///     "telegram",
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
/// - `bot` ([`InputUser`](enums::InputUser)): The bot that loses the username.
/// - `username` (`String`): The username to remove, without the at sign.
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
/// Since layer 230.
///
/// ```text
/// bots.removeUsername#c704147d bot:InputUser username:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/bots.removeUsername)
#[doc(alias("bots.removeUsername", "RemoveUsernameRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct RemoveUsername {
    /// The bot that loses the username.
    pub bot: enums::InputUser,
    /// The username to remove, without the at sign.
    pub username: String,
}

impl RemoveUsername {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(bot: impl Into<enums::InputUser>, username: impl Into<String>) -> Self {
        Self {
            bot: bot.into(),
            username: username.into(),
        }
    }
}

impl wire::Wire for RemoveUsername {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "bots.removeUsername",
        id: 0xc704147d,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.bot);
        w.string(&self.username);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            bot: cursor.read(),
            username: cursor.string(),
        }
    }
}

impl wire::RemoteCall for RemoveUsername {
    type Return = bool;
}
