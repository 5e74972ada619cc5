// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions.

use super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

pub mod account;
pub mod aicompose;
pub mod auth;
pub mod bots;
pub mod channels;
pub mod chatlists;
pub mod communities;
pub mod contacts;
pub mod ephemeral;
pub mod folders;
pub mod fragment;
pub mod help;
pub mod langpack;
pub mod messages;
pub mod payments;
pub mod phone;
pub mod photos;
pub mod premium;
pub mod smsjobs;
pub mod stats;
pub mod stickers;
pub mod stories;
pub mod toncenter;
pub mod updates;
pub mod upload;
pub mod users;
pub mod wallet;

/// `invokeAfterMsg`: Makes another call once an earlier request has been carried out. If that one failed, the
/// answer is [`MSG_WAIT_FAILED`](crate::rpc::ErrorKind::MsgWaitFailed).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::InvokeAfterMsg::new(42, functions::auth::LogOut);
/// let result: Result<types::auth::LoggedOut, _> = client.invoke(&request);
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
/// - `msg_id` (`i64`): The MTProto message identifier of the earlier request.
/// - `query` (`X`): The call to make.
///
/// # Returns
///
/// The result of the inner call.
///
/// What the wrapped call returns.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// invokeAfterMsg#cb9f372d {X:Type} msg_id:long query:!X = X;
/// ```
///
/// [Official page](https://core.telegram.org/method/invokeAfterMsg) · [Guide:
/// invoking](https://core.telegram.org/api/invoking)
#[doc(alias("invokeAfterMsg", "InvokeAfterMsgRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InvokeAfterMsg<X> {
    /// The MTProto message identifier of the earlier request.
    pub msg_id: i64,
    /// The call to make.
    pub query: X,
}

impl<X> InvokeAfterMsg<X> {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(msg_id: i64, query: X) -> Self {
        Self { msg_id, query }
    }
}

impl<X: wire::RemoteCall> wire::Wire for InvokeAfterMsg<X> {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "invokeAfterMsg",
        id: 0xcb9f372d,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.msg_id);
        w.write(&self.query);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            msg_id: cursor.i64(),
            query: cursor.read(),
        }
    }
}

impl<X: wire::RemoteCall> wire::RemoteCall for InvokeAfterMsg<X> {
    type Return = X::Return;
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `invokeAfterMsgs`: Makes another call once several earlier requests have been carried out.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::InvokeAfterMsgs::new(
///     vec![7281650943],
///     functions::auth::LogOut,
/// );
/// let result: Result<types::auth::LoggedOut, _> = client.invoke(&request);
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
/// - `msg_ids` (`Vec<i64>`): The MTProto message identifiers of the earlier requests.
/// - `query` (`X`): The call to make.
///
/// # Returns
///
/// The result of the inner call.
///
/// What the wrapped call returns.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// invokeAfterMsgs#3dc4b4f0 {X:Type} msg_ids:Vector<long> query:!X = X;
/// ```
///
/// [Official page](https://core.telegram.org/method/invokeAfterMsgs) · [Guide:
/// invoking](https://core.telegram.org/api/invoking)
#[doc(alias("invokeAfterMsgs", "InvokeAfterMsgsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InvokeAfterMsgs<X> {
    /// The MTProto message identifiers of the earlier requests.
    pub msg_ids: Vec<i64>,
    /// The call to make.
    pub query: X,
}

impl<X> InvokeAfterMsgs<X> {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(msg_ids: Vec<i64>, query: X) -> Self {
        Self { msg_ids, query }
    }
}

impl<X: wire::RemoteCall> wire::Wire for InvokeAfterMsgs<X> {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "invokeAfterMsgs",
        id: 0x3dc4b4f0,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.msg_ids);
        w.write(&self.query);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            msg_ids: cursor.read(),
            query: cursor.read(),
        }
    }
}

impl<X: wire::RemoteCall> wire::RemoteCall for InvokeAfterMsgs<X> {
    type Return = X::Return;
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `initConnection`: Tells Telegram about the client, and makes another call. Send it with the first request on
/// each new connection, inside [`invokeWithLayer`](functions::InvokeWithLayer). The user sees the model and
/// versions in the list of active sessions.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::InitConnection {
///     api_id: 12345,
///     device_model: "PC".into(),
///     system_version: "Linux".into(),
///     app_version: "1.0".into(),
///     system_lang_code: "en".into(),
///     lang_pack: "android".into(),
///     lang_code: "en".into(),
///     proxy: None,
///     params: None,
///     query: functions::auth::LogOut,
/// };
/// let result: Result<types::auth::LoggedOut, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ConnectionLayerInvalid => {
///             println!("The layer in invokeWithLayer is not valid.");
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
/// - `api_id` (`i32`): The identifier of the application, as registered with Telegram.
/// - `device_model` (`String`): The model of the device; may not be empty.
/// - `system_version` (`String`): The version of the operating system; may not be empty.
/// - `app_version` (`String`): The version of the application; may not be empty.
/// - `system_lang_code` (`String`): The language of the operating system, as a code such as en.
/// - `lang_pack` (`String`): The name of the language pack; empty for clients that have none at Telegram.
/// - `lang_code` (`String`): The language of the application, as a code such as en.
/// - `proxy` ([`Option<InputClientProxy>`](types::InputClientProxy)): The MTProto proxy that the client uses, if
///   any.
/// - `params` ([`Option<JsonValue>`](enums::JsonValue)): More about the client as a JSON object, for example
///   `tz_offset`, the offset from UTC in seconds.
/// - `query` (`X`): The call to make, for example [`help.getConfig`](functions::help::GetConfig).
///
/// # Returns
///
/// The result of the inner call.
///
/// What the wrapped call returns.
///
/// # Errors
///
/// - 400 [`CONNECTION_LAYER_INVALID`](crate::rpc::ErrorKind::ConnectionLayerInvalid): The layer in
///   [`invokeWithLayer`](functions::InvokeWithLayer) is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`invokeWithLayer`](functions::InvokeWithLayer): Makes another call under a given version of the schema.
/// - [`help.getConfig`](functions::help::GetConfig): Gets the configuration: the data centres, and limits and
///   settings that the server sets.
///
/// # History
///
/// Since layer 46 or earlier; `system_lang_code`, `lang_pack` since 68 or earlier; `proxy` since 81 or earlier;
/// `params` since 112.
///
/// ```text
/// initConnection#c1cd5ea9 {X:Type} flags:# api_id:int device_model:string
///     system_version:string app_version:string system_lang_code:string
///     lang_pack:string lang_code:string proxy:flags.0?InputClientProxy
///     params:flags.1?JSONValue query:!X = X;
/// ```
///
/// [Official page](https://core.telegram.org/method/initConnection) · [Guide:
/// invoking](https://core.telegram.org/api/invoking)
#[doc(alias("initConnection", "InitConnectionRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct InitConnection<X> {
    /// The identifier of the application, as registered with Telegram.
    pub api_id: i32,
    /// The model of the device; may not be empty.
    pub device_model: String,
    /// The version of the operating system; may not be empty.
    pub system_version: String,
    /// The version of the application; may not be empty.
    pub app_version: String,
    /// The language of the operating system, as a code such as en.
    pub system_lang_code: String,
    /// The name of the language pack; empty for clients that have none at Telegram.
    pub lang_pack: String,
    /// The language of the application, as a code such as en.
    pub lang_code: String,
    /// The MTProto proxy that the client uses, if any.
    pub proxy: Option<types::InputClientProxy>,
    /// More about the client as a JSON object, for example `tz_offset`, the offset from UTC in seconds.
    pub params: Option<enums::JsonValue>,
    /// The call to make, for example [`help.getConfig`](functions::help::GetConfig).
    pub query: X,
}

impl<X: wire::RemoteCall> wire::Wire for InitConnection<X> {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "initConnection",
        id: 0xc1cd5ea9,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i32(self.api_id);
        w.string(&self.device_model);
        w.string(&self.system_version);
        w.string(&self.app_version);
        w.string(&self.system_lang_code);
        w.string(&self.lang_pack);
        w.string(&self.lang_code);
        flags.set(0, w.write_optional(&self.proxy));
        flags.set(1, w.write_optional(&self.params));
        w.write(&self.query);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, api_id) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            api_id,
            device_model: cursor.string(),
            system_version: cursor.string(),
            app_version: cursor.string(),
            system_lang_code: cursor.string(),
            lang_pack: cursor.string(),
            lang_code: cursor.string(),
            proxy: cursor.read_optional(flags.has(0)),
            params: cursor.read_optional(flags.has(1)),
            query: cursor.read(),
        }
    }
}

impl<X: wire::RemoteCall> wire::RemoteCall for InitConnection<X> {
    type Return = X::Return;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ConnectionLayerInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `invokeWithLayer`: Makes another call under a given version of the schema. Wrap the first request on each new
/// connection in it, together with [`initConnection`](functions::InitConnection); later requests use the layer that
/// was told.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::InvokeWithLayer::new(230, functions::auth::LogOut);
/// let result: Result<types::auth::LoggedOut, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ChatWriteForbidden => {
///             println!("The account may not write to this chat.");
///         }
///         ErrorKind::InviteHashExpired => {
///             println!("The invite link has expired or was revoked.");
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
/// - `layer` (`i32`): The layer of the schema that the client speaks; the one that this code was generated from is
///   the right one.
/// - `query` (`X`): The call to make, usually [`initConnection`](functions::InitConnection).
///
/// # Returns
///
/// The result of the inner call.
///
/// What the wrapped call returns.
///
/// # Errors
///
/// - 400 [`AUTH_BYTES_INVALID`](crate::rpc::ErrorKind::AuthBytesInvalid): The bytes of the exported login are not
///   valid; export it again.
/// - 400 [`CDN_METHOD_INVALID`](crate::rpc::ErrorKind::CdnMethodInvalid): The call cannot be made at a CDN data
///   centre; send it to the data centre that stores the file.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 400 [`CONNECTION_API_ID_INVALID`](crate::rpc::ErrorKind::ConnectionApiIdInvalid): The `api_id` in
///   [`initConnection`](functions::InitConnection) is not valid.
/// - 406 [`INVITE_HASH_EXPIRED`](crate::rpc::ErrorKind::InviteHashExpired): The invite link has expired or was
///   revoked.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`initConnection`](functions::InitConnection): Tells Telegram about the client, and makes another call.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// invokeWithLayer#da9b0d0d {X:Type} layer:int query:!X = X;
/// ```
///
/// [Official page](https://core.telegram.org/method/invokeWithLayer) · [Guide:
/// invoking](https://core.telegram.org/api/invoking)
#[doc(alias("invokeWithLayer", "InvokeWithLayerRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InvokeWithLayer<X> {
    /// The layer of the schema that the client speaks; the one that this code was generated from is the right one.
    pub layer: i32,
    /// The call to make, usually [`initConnection`](functions::InitConnection).
    pub query: X,
}

impl<X> InvokeWithLayer<X> {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(layer: i32, query: X) -> Self {
        Self { layer, query }
    }
}

impl<X: wire::RemoteCall> wire::Wire for InvokeWithLayer<X> {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "invokeWithLayer",
        id: 0xda9b0d0d,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.layer);
        w.write(&self.query);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            layer: cursor.i32(),
            query: cursor.read(),
        }
    }
}

impl<X: wire::RemoteCall> wire::RemoteCall for InvokeWithLayer<X> {
    type Return = X::Return;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::AuthBytesInvalid),
        wire::known(400, wire::ErrorKind::CdnMethodInvalid),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::ConnectionApiIdInvalid),
        wire::known(406, wire::ErrorKind::InviteHashExpired),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `invokeWithoutUpdates`: Makes another call without asking for updates on this connection. Use it on connections
/// that only send and get files.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::InvokeWithoutUpdates::new(functions::auth::LogOut);
/// let result: Result<types::auth::LoggedOut, _> = client.invoke(&request);
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
/// - `query` (`X`): The call to make.
///
/// # Returns
///
/// The result of the inner call.
///
/// What the wrapped call returns.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// invokeWithoutUpdates#bf9459b7 {X:Type} query:!X = X;
/// ```
///
/// [Official page](https://core.telegram.org/method/invokeWithoutUpdates) · [Guide:
/// invoking](https://core.telegram.org/api/invoking) · [Guide: updates](https://core.telegram.org/api/updates)
#[doc(alias("invokeWithoutUpdates", "InvokeWithoutUpdatesRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InvokeWithoutUpdates<X> {
    /// The call to make.
    pub query: X,
}

impl<X> InvokeWithoutUpdates<X> {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(query: X) -> Self {
        Self { query }
    }
}

impl<X: wire::RemoteCall> wire::Wire for InvokeWithoutUpdates<X> {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "invokeWithoutUpdates",
        id: 0xbf9459b7,
        min_size: 4,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.query);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { query: cursor.read() }
    }
}

impl<X: wire::RemoteCall> wire::RemoteCall for InvokeWithoutUpdates<X> {
    type Return = X::Return;
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `invokeWithMessagesRange`: Makes another call within a data export, for one range of messages.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::InvokeWithMessagesRange::new(
///     types::MessageRange::new(0, 0),
///     functions::auth::LogOut,
/// );
/// let result: Result<types::auth::LoggedOut, _> = client.invoke(&request);
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
/// - `range` ([`MessageRange`](types::MessageRange)): The range of messages.
/// - `query` (`X`): The call to make.
///
/// # Returns
///
/// The result of the inner call.
///
/// What the wrapped call returns.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`messages.getSplitRanges`](functions::messages::GetSplitRanges): Splits the identifiers of the account's
///   messages into ranges for a data export.
///
/// # History
///
/// Since layer 81 or earlier.
///
/// ```text
/// invokeWithMessagesRange#365275f2 {X:Type} range:MessageRange query:!X = X;
/// ```
///
/// [Official page](https://core.telegram.org/method/invokeWithMessagesRange)
#[doc(alias("invokeWithMessagesRange", "InvokeWithMessagesRangeRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InvokeWithMessagesRange<X> {
    /// The range of messages.
    pub range: types::MessageRange,
    /// The call to make.
    pub query: X,
}

impl<X> InvokeWithMessagesRange<X> {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(range: types::MessageRange, query: X) -> Self {
        Self { range, query }
    }
}

impl<X: wire::RemoteCall> wire::Wire for InvokeWithMessagesRange<X> {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "invokeWithMessagesRange",
        id: 0x365275f2,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.range);
        w.write(&self.query);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            range: cursor.read(),
            query: cursor.read(),
        }
    }
}

impl<X: wire::RemoteCall> wire::RemoteCall for InvokeWithMessagesRange<X> {
    type Return = X::Return;
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `invokeWithTakeout`: Makes another call as part of a data export. Start the export with
/// [`account.initTakeoutSession`](functions::account::InitTakeoutSession).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::InvokeWithTakeout::new(2847150936, functions::auth::LogOut);
/// let result: Result<types::auth::LoggedOut, _> = client.invoke(&request);
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
/// - `takeout_id` (`i64`): The identifier of the data export.
/// - `query` (`X`): The call to make.
///
/// # Returns
///
/// The result of the inner call.
///
/// What the wrapped call returns.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`account.initTakeoutSession`](functions::account::InitTakeoutSession): Starts an export of the account's
///   data, for which some limits are lifted.
/// - [`account.finishTakeoutSession`](functions::account::FinishTakeoutSession): Ends an export of the account's
///   data.
///
/// # History
///
/// Since layer 81 or earlier.
///
/// ```text
/// invokeWithTakeout#aca9fd2e {X:Type} takeout_id:long query:!X = X;
/// ```
///
/// [Official page](https://core.telegram.org/method/invokeWithTakeout) · [Guide:
/// takeout](https://core.telegram.org/api/takeout)
#[doc(alias("invokeWithTakeout", "InvokeWithTakeoutRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InvokeWithTakeout<X> {
    /// The identifier of the data export.
    pub takeout_id: i64,
    /// The call to make.
    pub query: X,
}

impl<X> InvokeWithTakeout<X> {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(takeout_id: i64, query: X) -> Self {
        Self { takeout_id, query }
    }
}

impl<X: wire::RemoteCall> wire::Wire for InvokeWithTakeout<X> {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "invokeWithTakeout",
        id: 0xaca9fd2e,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.takeout_id);
        w.write(&self.query);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            takeout_id: cursor.i64(),
            query: cursor.read(),
        }
    }
}

impl<X: wire::RemoteCall> wire::RemoteCall for InvokeWithTakeout<X> {
    type Return = X::Return;
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `invokeWithBusinessConnection`: Makes another call for the business account that a bot is connected to.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::InvokeWithBusinessConnection::new(
///     "Hq3xAbCd",
///     functions::auth::LogOut,
/// );
/// let result: Result<types::auth::LoggedOut, _> = client.invoke(&request);
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
/// - `connection_id` (`String`): The identifier of the business connection.
/// - `query` (`X`): The call to make.
///
/// # Returns
///
/// The result of the inner call.
///
/// What the wrapped call returns.
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
/// Since layer 177.
///
/// ```text
/// invokeWithBusinessConnection#dd289f8e {X:Type} connection_id:string query:!X =
///     X;
/// ```
///
/// [Official page](https://core.telegram.org/method/invokeWithBusinessConnection) · [Guide:
/// bots/connected-business-bots](https://core.telegram.org/api/bots/connected-business-bots)
#[doc(alias("invokeWithBusinessConnection", "InvokeWithBusinessConnectionRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InvokeWithBusinessConnection<X> {
    /// The identifier of the business connection.
    pub connection_id: String,
    /// The call to make.
    pub query: X,
}

impl<X> InvokeWithBusinessConnection<X> {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(connection_id: impl Into<String>, query: X) -> Self {
        Self {
            connection_id: connection_id.into(),
            query,
        }
    }
}

impl<X: wire::RemoteCall> wire::Wire for InvokeWithBusinessConnection<X> {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "invokeWithBusinessConnection",
        id: 0xdd289f8e,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.connection_id);
        w.write(&self.query);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            connection_id: cursor.string(),
            query: cursor.read(),
        }
    }
}

impl<X: wire::RemoteCall> wire::RemoteCall for InvokeWithBusinessConnection<X> {
    type Return = X::Return;
}

/// `invokeWithGooglePlayIntegrity`: Repeats a call that failed with
/// [`INTEGRITY_CHECK_CLASSIC_%s`](crate::rpc::ErrorKind::IntegrityCheckClassicS), with the proof that was asked
/// for; for official clients on Android.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::InvokeWithGooglePlayIntegrity::new(
///     "0a1b2c3d",
///     "0123456789abcdef",
///     functions::auth::LogOut,
/// );
/// let result: Result<types::auth::LoggedOut, _> = client.invoke(&request);
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
/// - `nonce` (`String`): The nonce of the check.
/// - `token` (`String`): The token that Play Integrity returned.
/// - `query` (`X`): The call to make.
///
/// # Returns
///
/// The result of the inner call.
///
/// What the wrapped call returns.
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
/// - [`invokeWithApnsSecret`](functions::InvokeWithApnsSecret): Repeats a call that failed with
///   [`APNS_VERIFY_CHECK_%s`](crate::rpc::ErrorKind::ApnsVerifyCheckS), with the proof that was asked for; for
///   official clients on iOS.
/// - [`invokeWithReCaptcha`](functions::InvokeWithReCaptcha): Repeats a call that failed with
///   [`RECAPTCHA_CHECK_%s`](crate::rpc::ErrorKind::RecaptchaCheckS), with the result of the check.
///
/// # History
///
/// Since layer 180.
///
/// ```text
/// invokeWithGooglePlayIntegrity#1df92984 {X:Type} nonce:string token:string
///     query:!X = X;
/// ```
///
/// [Official page](https://core.telegram.org/method/invokeWithGooglePlayIntegrity)
#[doc(alias("invokeWithGooglePlayIntegrity", "InvokeWithGooglePlayIntegrityRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InvokeWithGooglePlayIntegrity<X> {
    /// The nonce of the check.
    pub nonce: String,
    /// The token that Play Integrity returned.
    pub token: String,
    /// The call to make.
    pub query: X,
}

impl<X> InvokeWithGooglePlayIntegrity<X> {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(nonce: impl Into<String>, token: impl Into<String>, query: X) -> Self {
        Self {
            nonce: nonce.into(),
            token: token.into(),
            query,
        }
    }
}

impl<X: wire::RemoteCall> wire::Wire for InvokeWithGooglePlayIntegrity<X> {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "invokeWithGooglePlayIntegrity",
        id: 0x1df92984,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.nonce);
        w.string(&self.token);
        w.write(&self.query);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            nonce: cursor.string(),
            token: cursor.string(),
            query: cursor.read(),
        }
    }
}

impl<X: wire::RemoteCall> wire::RemoteCall for InvokeWithGooglePlayIntegrity<X> {
    type Return = X::Return;
}

/// `invokeWithApnsSecret`: Repeats a call that failed with
/// [`APNS_VERIFY_CHECK_%s`](crate::rpc::ErrorKind::ApnsVerifyCheckS), with the proof that was asked for; for
/// official clients on iOS.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::InvokeWithApnsSecret::new(
///     "0a1b2c3d",
///     "0a1b2c",
///     functions::auth::LogOut,
/// );
/// let result: Result<types::auth::LoggedOut, _> = client.invoke(&request);
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
/// - `nonce` (`String`): The nonce of the check.
/// - `secret` (`String`): The secret that arrived in a push notification.
/// - `query` (`X`): The call to make.
///
/// # Returns
///
/// The result of the inner call.
///
/// What the wrapped call returns.
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
/// - [`invokeWithGooglePlayIntegrity`](functions::InvokeWithGooglePlayIntegrity): Repeats a call that failed with
///   [`INTEGRITY_CHECK_CLASSIC_%s`](crate::rpc::ErrorKind::IntegrityCheckClassicS), with the proof that was asked
///   for; for official clients on Android.
///
/// # History
///
/// Since layer 180.
///
/// ```text
/// invokeWithApnsSecret#0dae54f8 {X:Type} nonce:string secret:string query:!X = X;
/// ```
///
/// [Official page](https://core.telegram.org/method/invokeWithApnsSecret)
#[doc(alias("invokeWithApnsSecret", "InvokeWithApnsSecretRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InvokeWithApnsSecret<X> {
    /// The nonce of the check.
    pub nonce: String,
    /// The secret that arrived in a push notification.
    pub secret: String,
    /// The call to make.
    pub query: X,
}

impl<X> InvokeWithApnsSecret<X> {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(nonce: impl Into<String>, secret: impl Into<String>, query: X) -> Self {
        Self {
            nonce: nonce.into(),
            secret: secret.into(),
            query,
        }
    }
}

impl<X: wire::RemoteCall> wire::Wire for InvokeWithApnsSecret<X> {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "invokeWithApnsSecret",
        id: 0x0dae54f8,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.nonce);
        w.string(&self.secret);
        w.write(&self.query);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            nonce: cursor.string(),
            secret: cursor.string(),
            query: cursor.read(),
        }
    }
}

impl<X: wire::RemoteCall> wire::RemoteCall for InvokeWithApnsSecret<X> {
    type Return = X::Return;
}

/// `invokeWithReCaptcha`: Repeats a call that failed with
/// [`RECAPTCHA_CHECK_%s`](crate::rpc::ErrorKind::RecaptchaCheckS), with the result of the check.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::InvokeWithReCaptcha::new(
///     "0123456789abcdef",
///     functions::auth::LogOut,
/// );
/// let result: Result<types::auth::LoggedOut, _> = client.invoke(&request);
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
/// - `token` (`String`): The token that reCAPTCHA returned.
/// - `query` (`X`): The call to make.
///
/// # Returns
///
/// The result of the inner call.
///
/// What the wrapped call returns.
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
/// - [`invokeWithGooglePlayIntegrity`](functions::InvokeWithGooglePlayIntegrity): Repeats a call that failed with
///   [`INTEGRITY_CHECK_CLASSIC_%s`](crate::rpc::ErrorKind::IntegrityCheckClassicS), with the proof that was asked
///   for; for official clients on Android.
///
/// # History
///
/// Since layer 199.
///
/// ```text
/// invokeWithReCaptcha#adbb0f94 {X:Type} token:string query:!X = X;
/// ```
///
/// [Official page](https://core.telegram.org/method/invokeWithReCaptcha)
#[doc(alias("invokeWithReCaptcha", "InvokeWithReCaptchaRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InvokeWithReCaptcha<X> {
    /// The token that reCAPTCHA returned.
    pub token: String,
    /// The call to make.
    pub query: X,
}

impl<X> InvokeWithReCaptcha<X> {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(token: impl Into<String>, query: X) -> Self {
        Self { token: token.into(), query }
    }
}

impl<X: wire::RemoteCall> wire::Wire for InvokeWithReCaptcha<X> {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "invokeWithReCaptcha",
        id: 0xadbb0f94,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.token);
        w.write(&self.query);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            token: cursor.string(),
            query: cursor.read(),
        }
    }
}

impl<X: wire::RemoteCall> wire::RemoteCall for InvokeWithReCaptcha<X> {
    type Return = X::Return;
}
