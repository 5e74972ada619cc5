// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `phone`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// `phone.getCallConfig`: Gets settings for the library that transmits calls. Pass them to the library before a
/// call starts.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::GetCallConfig;
/// let result: Result<types::DataJson, _> = client.invoke(&request);
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
/// [`DataJson`](types::DataJson).
///
/// The settings, as JSON.
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
/// - [`bots.sendCustomRequest`](functions::bots::SendCustomRequest): Calls a method that is not part of the schema,
///   by its name and JSON parameters.
/// - [`bots.invokeWebViewCustomMethod`](functions::bots::InvokeWebViewCustomMethod): Calls a method at the server
///   for a mini app, such as those of its cloud storage.
///
/// # History
///
/// Since layer 65 or earlier.
///
/// ```text
/// phone.getCallConfig#55451fa9 = DataJSON;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.getCallConfig)
#[doc(alias("phone.getCallConfig", "GetCallConfigRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetCallConfig;

impl wire::Wire for GetCallConfig {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.getCallConfig",
        id: 0x55451fa9,
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

impl wire::RemoteCall for GetCallConfig {
    type Return = types::DataJson;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `phone.requestCall`: Starts a call to a user. The key of the call is agreed on by Diffie-Hellman, in three
/// steps: this call, [`phone.acceptCall`](functions::phone::AcceptCall) by the other side, and
/// [`phone.confirmCall`](functions::phone::ConfirmCall).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::RequestCall::new(
///     types::InputUser::new(12345678, 4831207765),
///     1804289383,
///     [1, 2, 3],
///     types::PhoneCallProtocol::new(92, 92, vec!["2.4.4".into()]),
/// );
/// let result: Result<types::phone::PhoneCall, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserIsBlocked => println!("The user has blocked this account."),
///         ErrorKind::UserPrivacyRestricted => {
///             println!("The privacy settings of the user do not allow this.");
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
/// - `video` (`bool`, a flag): If set, it is a video call.
/// - `user_id` ([`InputUser`](enums::InputUser)): The user to call.
/// - `random_id` (`i32`): A random number that is different for each call, so that a repeated request makes no
///   second call.
/// - `g_a_hash` (`Vec<u8>`): The SHA-256 hash of the caller's public value `g_a`, which is revealed only with
///   [`phone.confirmCall`](functions::phone::ConfirmCall).
/// - `protocol` ([`PhoneCallProtocol`](types::PhoneCallProtocol)): The versions of the transmission that this
///   client knows.
///
/// # Returns
///
/// [`phone::PhoneCall`](types::phone::PhoneCall).
///
/// # Errors
///
/// - 400 [`CALL_PROTOCOL_FLAGS_INVALID`](crate::rpc::ErrorKind::CallProtocolFlagsInvalid): The flags of the call
///   protocol are not valid.
/// - 400 [`CALL_PROTOCOL_LAYER_INVALID`](crate::rpc::ErrorKind::CallProtocolLayerInvalid): The version range of the
///   call protocol is not valid.
/// - 400 [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated): The account of the user was
///   deleted.
/// - 500 [`PARTICIPANT_CALL_FAILED`](crate::rpc::ErrorKind::ParticipantCallFailed): Telegram could not reach the
///   participant of the call; try again later.
/// - 400 [`PARTICIPANT_VERSION_OUTDATED`](crate::rpc::ErrorKind::ParticipantVersionOutdated): The client of the
///   other user is too old for the call.
/// - 500 [`RANDOM_ID_DUPLICATE`](crate::rpc::ErrorKind::RandomIdDuplicate): The `random_id` was used before; make a
///   new one for each message.
/// - 400 [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid): The user given is not valid.
/// - 403 [`USER_IS_BLOCKED`](crate::rpc::ErrorKind::UserIsBlocked): The user has blocked this account.
/// - 403 [`USER_PRIVACY_RESTRICTED`](crate::rpc::ErrorKind::UserPrivacyRestricted): The privacy settings of the
///   user do not allow this.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`phone.acceptCall`](functions::phone::AcceptCall): Accepts an incoming call.
/// - [`phone.confirmCall`](functions::phone::ConfirmCall): Completes the key of a call that the account started.
/// - [`messages.getDhConfig`](functions::messages::GetDhConfig): Gets the Diffie-Hellman parameters for a new
///   secret chat or call, with random bytes of the server.
///
/// # History
///
/// Since layer 62 or earlier; `g_a_hash` since 65 or earlier; `g_a` until 62 or later; `video` since 98;
/// `conference_call` since 196; `conference_call` until 201.
///
/// ```text
/// phone.requestCall#42ff96ed flags:# video:flags.0?true user_id:InputUser
///     random_id:int g_a_hash:bytes protocol:PhoneCallProtocol = phone.PhoneCall;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.requestCall) · [Guide:
/// end-to-end/voice-calls](https://core.telegram.org/api/end-to-end/voice-calls)
#[doc(alias("phone.requestCall", "RequestCallRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct RequestCall {
    /// If set, it is a video call.
    pub video: bool,
    /// The user to call.
    pub user_id: enums::InputUser,
    /// A random number that is different for each call, so that a repeated request makes no second call.
    pub random_id: i32,
    /// The SHA-256 hash of the caller's public value `g_a`, which is revealed only with
    /// [`phone.confirmCall`](functions::phone::ConfirmCall).
    pub g_a_hash: Vec<u8>,
    /// The versions of the transmission that this client knows.
    pub protocol: types::PhoneCallProtocol,
}

impl RequestCall {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        user_id: impl Into<enums::InputUser>,
        random_id: i32,
        g_a_hash: impl Into<Vec<u8>>,
        protocol: types::PhoneCallProtocol,
    ) -> Self {
        Self {
            video: false,
            user_id: user_id.into(),
            random_id,
            g_a_hash: g_a_hash.into(),
            protocol,
        }
    }
}

impl wire::Wire for RequestCall {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.requestCall",
        id: 0x42ff96ed,
        min_size: 44,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.video);
        w.flags(flags);
        w.write(&self.user_id);
        w.i32(self.random_id);
        w.bytes(&self.g_a_hash);
        w.write(&self.protocol);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            video: flags.has(0),
            user_id: cursor.read(),
            random_id: cursor.i32(),
            g_a_hash: cursor.bytes(),
            protocol: cursor.read(),
        }
    }
}

impl wire::RemoteCall for RequestCall {
    type Return = types::phone::PhoneCall;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::CallProtocolFlagsInvalid),
        wire::known(400, wire::ErrorKind::CallProtocolLayerInvalid),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(500, wire::ErrorKind::ParticipantCallFailed),
        wire::known(400, wire::ErrorKind::ParticipantVersionOutdated),
        wire::known(500, wire::ErrorKind::RandomIdDuplicate),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
        wire::known(403, wire::ErrorKind::UserIsBlocked),
        wire::known(403, wire::ErrorKind::UserPrivacyRestricted),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `phone.acceptCall`: Accepts an incoming call. Call it when the user answers; the caller then completes the key
/// with [`phone.confirmCall`](functions::phone::ConfirmCall).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::AcceptCall::new(
///     types::InputPhoneCall::new(6821093745, 4831207765),
///     [1, 2, 3],
///     types::PhoneCallProtocol::new(92, 92, vec!["2.4.4".into()]),
/// );
/// let result: Result<types::phone::PhoneCall, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::CallAlreadyDeclined => {
///             println!("The call was declined already.");
///         }
///         ErrorKind::CallAlreadyAccepted => {
///             println!("The call was accepted already.");
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
/// - `peer` ([`InputPhoneCall`](types::InputPhoneCall)): The call that the user answers.
/// - `g_b` (`Vec<u8>`): The public value of this side for the key exchange.
/// - `protocol` ([`PhoneCallProtocol`](types::PhoneCallProtocol)): The versions of the transmission that this
///   client knows.
///
/// # Returns
///
/// [`phone::PhoneCall`](types::phone::PhoneCall).
///
/// # Errors
///
/// - 400 [`CALL_ALREADY_ACCEPTED`](crate::rpc::ErrorKind::CallAlreadyAccepted): The call was accepted already.
/// - 400 [`CALL_ALREADY_DECLINED`](crate::rpc::ErrorKind::CallAlreadyDeclined): The call was declined already.
/// - 500 [`CALL_OCCUPY_FAILED`](crate::rpc::ErrorKind::CallOccupyFailed): The call could not be set up because it
///   is being discarded already.
/// - 400 [`CALL_PEER_INVALID`](crate::rpc::ErrorKind::CallPeerInvalid): The phone call that was given is not valid.
/// - 406 [`CALL_PROTOCOL_COMPAT_LAYER_INVALID`](crate::rpc::ErrorKind::CallProtocolCompatLayerInvalid): The two
///   clients support no common version of the call protocol.
/// - 400 [`CALL_PROTOCOL_FLAGS_INVALID`](crate::rpc::ErrorKind::CallProtocolFlagsInvalid): The flags of the call
///   protocol are not valid.
/// - 400 [`CALL_PROTOCOL_LAYER_INVALID`](crate::rpc::ErrorKind::CallProtocolLayerInvalid): The version range of the
///   call protocol is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`phone.confirmCall`](functions::phone::ConfirmCall): Completes the key of a call that the account started.
/// - [`messages.getDhConfig`](functions::messages::GetDhConfig): Gets the Diffie-Hellman parameters for a new
///   secret chat or call, with random bytes of the server.
/// - [`phone.requestCall`](functions::phone::RequestCall): Starts a call to a user.
/// - [`phone.receivedCall`](functions::phone::ReceivedCall): Tells the server that an incoming call has reached
///   this client, so that the caller hears it ring.
/// - [`phone.discardCall`](functions::phone::DiscardCall): Ends a call, or turns an incoming one down.
/// - [`phone.setCallRating`](functions::phone::SetCallRating): Rates the quality of a call that has ended.
///
/// # History
///
/// Since layer 62 or earlier; `key_fingerprint` until 62 or later.
///
/// ```text
/// phone.acceptCall#3bd2b4a0 peer:InputPhoneCall g_b:bytes
///     protocol:PhoneCallProtocol = phone.PhoneCall;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.acceptCall) · [Guide:
/// end-to-end/voice-calls](https://core.telegram.org/api/end-to-end/voice-calls)
#[doc(alias("phone.acceptCall", "AcceptCallRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct AcceptCall {
    /// The call that the user answers.
    pub peer: types::InputPhoneCall,
    /// The public value of this side for the key exchange.
    pub g_b: Vec<u8>,
    /// The versions of the transmission that this client knows.
    pub protocol: types::PhoneCallProtocol,
}

impl AcceptCall {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: types::InputPhoneCall,
        g_b: impl Into<Vec<u8>>,
        protocol: types::PhoneCallProtocol,
    ) -> Self {
        Self {
            peer,
            g_b: g_b.into(),
            protocol,
        }
    }
}

impl wire::Wire for AcceptCall {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.acceptCall",
        id: 0x3bd2b4a0,
        min_size: 52,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.bytes(&self.g_b);
        w.write(&self.protocol);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            g_b: cursor.bytes(),
            protocol: cursor.read(),
        }
    }
}

impl wire::RemoteCall for AcceptCall {
    type Return = types::phone::PhoneCall;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::CallAlreadyAccepted),
        wire::known(400, wire::ErrorKind::CallAlreadyDeclined),
        wire::known(500, wire::ErrorKind::CallOccupyFailed),
        wire::known(400, wire::ErrorKind::CallPeerInvalid),
        wire::known(406, wire::ErrorKind::CallProtocolCompatLayerInvalid),
        wire::known(400, wire::ErrorKind::CallProtocolFlagsInvalid),
        wire::known(400, wire::ErrorKind::CallProtocolLayerInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `phone.confirmCall`: Completes the key of a call that the account started. Call it when the
/// [`phoneCallAccepted`](types::PhoneCallAccepted) of the other side arrives.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::ConfirmCall::new(
///     types::InputPhoneCall::new(6821093745, 4831207765),
///     [1, 2, 3],
///     1390284756,
///     types::PhoneCallProtocol::new(92, 92, vec!["2.4.4".into()]),
/// );
/// let result: Result<types::phone::PhoneCall, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::CallAlreadyDeclined => {
///             println!("The call was declined already.");
///         }
///         ErrorKind::CallPeerInvalid => {
///             println!("The phone call that was given is not valid.");
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
/// - `peer` ([`InputPhoneCall`](types::InputPhoneCall)): The call that the other side accepted.
/// - `g_a` (`Vec<u8>`): The public value `g_a` of this side, whose hash was sent with
///   [`phone.requestCall`](functions::phone::RequestCall).
/// - `key_fingerprint` (`i64`): The lower 64 bits of the SHA-1 hash of the key, so that the other side can check
///   it.
/// - `protocol` ([`PhoneCallProtocol`](types::PhoneCallProtocol)): The versions of the transmission that this
///   client knows.
///
/// # Returns
///
/// [`phone::PhoneCall`](types::phone::PhoneCall).
///
/// # Errors
///
/// - 400 [`CALL_ALREADY_DECLINED`](crate::rpc::ErrorKind::CallAlreadyDeclined): The call was declined already.
/// - 400 [`CALL_PEER_INVALID`](crate::rpc::ErrorKind::CallPeerInvalid): The phone call that was given is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`phone.requestCall`](functions::phone::RequestCall): Starts a call to a user.
/// - [`phone.acceptCall`](functions::phone::AcceptCall): Accepts an incoming call.
/// - [`phone.receivedCall`](functions::phone::ReceivedCall): Tells the server that an incoming call has reached
///   this client, so that the caller hears it ring.
/// - [`phone.discardCall`](functions::phone::DiscardCall): Ends a call, or turns an incoming one down.
/// - [`phone.setCallRating`](functions::phone::SetCallRating): Rates the quality of a call that has ended.
/// - [`phone.saveCallDebug`](functions::phone::SaveCallDebug): Sends technical data about a call to Telegram.
///
/// # History
///
/// Since layer 65 or earlier.
///
/// ```text
/// phone.confirmCall#2efe1722 peer:InputPhoneCall g_a:bytes key_fingerprint:long
///     protocol:PhoneCallProtocol = phone.PhoneCall;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.confirmCall) · [Guide:
/// end-to-end/voice-calls](https://core.telegram.org/api/end-to-end/voice-calls)
#[doc(alias("phone.confirmCall", "ConfirmCallRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ConfirmCall {
    /// The call that the other side accepted.
    pub peer: types::InputPhoneCall,
    /// The public value `g_a` of this side, whose hash was sent with
    /// [`phone.requestCall`](functions::phone::RequestCall).
    pub g_a: Vec<u8>,
    /// The lower 64 bits of the SHA-1 hash of the key, so that the other side can check it.
    pub key_fingerprint: i64,
    /// The versions of the transmission that this client knows.
    pub protocol: types::PhoneCallProtocol,
}

impl ConfirmCall {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: types::InputPhoneCall,
        g_a: impl Into<Vec<u8>>,
        key_fingerprint: i64,
        protocol: types::PhoneCallProtocol,
    ) -> Self {
        Self {
            peer,
            g_a: g_a.into(),
            key_fingerprint,
            protocol,
        }
    }
}

impl wire::Wire for ConfirmCall {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.confirmCall",
        id: 0x2efe1722,
        min_size: 60,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.bytes(&self.g_a);
        w.i64(self.key_fingerprint);
        w.write(&self.protocol);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            g_a: cursor.bytes(),
            key_fingerprint: cursor.i64(),
            protocol: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ConfirmCall {
    type Return = types::phone::PhoneCall;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::CallAlreadyDeclined),
        wire::known(400, wire::ErrorKind::CallPeerInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `phone.receivedCall`: Tells the server that an incoming call has reached this client, so that the caller hears
/// it ring. Call it when [`phoneCallRequested`](types::PhoneCallRequested) arrives.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::ReceivedCall::new(
///     types::InputPhoneCall::new(6821093745, 4831207765),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::CallAlreadyDeclined => {
///             println!("The call was declined already.");
///         }
///         ErrorKind::CallPeerInvalid => {
///             println!("The phone call that was given is not valid.");
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
/// - `peer` ([`InputPhoneCall`](types::InputPhoneCall)): The call that came in.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`CALL_ALREADY_DECLINED`](crate::rpc::ErrorKind::CallAlreadyDeclined): The call was declined already.
/// - 400 [`CALL_PEER_INVALID`](crate::rpc::ErrorKind::CallPeerInvalid): The phone call that was given is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`phone.acceptCall`](functions::phone::AcceptCall): Accepts an incoming call.
/// - [`phone.confirmCall`](functions::phone::ConfirmCall): Completes the key of a call that the account started.
/// - [`phone.discardCall`](functions::phone::DiscardCall): Ends a call, or turns an incoming one down.
/// - [`phone.setCallRating`](functions::phone::SetCallRating): Rates the quality of a call that has ended.
/// - [`phone.saveCallDebug`](functions::phone::SaveCallDebug): Sends technical data about a call to Telegram.
/// - [`phone.sendSignalingData`](functions::phone::SendSignalingData): Passes data to the other side of a call,
///   with which both set up the connection.
///
/// # History
///
/// Since layer 62 or earlier.
///
/// ```text
/// phone.receivedCall#17d54f61 peer:InputPhoneCall = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.receivedCall)
#[doc(alias("phone.receivedCall", "ReceivedCallRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReceivedCall {
    /// The call that came in.
    pub peer: types::InputPhoneCall,
}

impl ReceivedCall {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(peer: types::InputPhoneCall) -> Self {
        Self { peer }
    }
}

impl wire::Wire for ReceivedCall {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.receivedCall",
        id: 0x17d54f61,
        min_size: 24,
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

impl wire::RemoteCall for ReceivedCall {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::CallAlreadyDeclined),
        wire::known(400, wire::ErrorKind::CallPeerInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `phone.discardCall`: Ends a call, or turns an incoming one down.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::DiscardCall::new(
///     types::InputPhoneCall::new(6821093745, 4831207765),
///     30,
///     enums::PhoneCallDiscardReason::Missed,
///     0,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::CallAlreadyAccepted => {
///             println!("The call was accepted already.");
///         }
///         // The call could not be set up because it is being discarded already.
///         ErrorKind::CallOccupyFailed => println!("{error}"),
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
/// - `video` (`bool`, a flag): If set, it is a video call.
/// - `peer` ([`InputPhoneCall`](types::InputPhoneCall)): The call to end.
/// - `duration` (`i32`): How long the call lasted, in seconds; 0 if it was not answered.
/// - `reason` ([`PhoneCallDiscardReason`](enums::PhoneCallDiscardReason)): Why the call ends, for example because
///   the user hung up or is busy.
/// - `connection_id` (`i64`): Identifier of the relay that was in use; 0 if there was none.
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
/// - 400 [`CALL_ALREADY_ACCEPTED`](crate::rpc::ErrorKind::CallAlreadyAccepted): The call was accepted already.
/// - 500 [`CALL_OCCUPY_FAILED`](crate::rpc::ErrorKind::CallOccupyFailed): The call could not be set up because it
///   is being discarded already.
/// - 400 [`CALL_PEER_INVALID`](crate::rpc::ErrorKind::CallPeerInvalid): The phone call that was given is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`phone.acceptCall`](functions::phone::AcceptCall): Accepts an incoming call.
/// - [`phone.confirmCall`](functions::phone::ConfirmCall): Completes the key of a call that the account started.
/// - [`phone.receivedCall`](functions::phone::ReceivedCall): Tells the server that an incoming call has reached
///   this client, so that the caller hears it ring.
/// - [`phone.setCallRating`](functions::phone::SetCallRating): Rates the quality of a call that has ended.
/// - [`phone.saveCallDebug`](functions::phone::SaveCallDebug): Sends technical data about a call to Telegram.
/// - [`phone.sendSignalingData`](functions::phone::SendSignalingData): Passes data to the other side of a call,
///   with which both set up the connection.
///
/// # History
///
/// Since layer 62 or earlier; result `Updates` since 65 or earlier, `Bool` before; `video` since 98.
///
/// ```text
/// phone.discardCall#b2cbc1c0 flags:# video:flags.0?true peer:InputPhoneCall
///     duration:int reason:PhoneCallDiscardReason connection_id:long = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.discardCall)
#[doc(alias("phone.discardCall", "DiscardCallRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DiscardCall {
    /// If set, it is a video call.
    pub video: bool,
    /// The call to end.
    pub peer: types::InputPhoneCall,
    /// How long the call lasted, in seconds; 0 if it was not answered.
    pub duration: i32,
    /// Why the call ends, for example because the user hung up or is busy.
    pub reason: enums::PhoneCallDiscardReason,
    /// Identifier of the relay that was in use; 0 if there was none.
    pub connection_id: i64,
}

impl DiscardCall {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: types::InputPhoneCall,
        duration: i32,
        reason: impl Into<enums::PhoneCallDiscardReason>,
        connection_id: i64,
    ) -> Self {
        Self {
            video: false,
            peer,
            duration,
            reason: reason.into(),
            connection_id,
        }
    }
}

impl wire::Wire for DiscardCall {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.discardCall",
        id: 0xb2cbc1c0,
        min_size: 44,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.video);
        w.flags(flags);
        w.write(&self.peer);
        w.i32(self.duration);
        w.write(&self.reason);
        w.i64(self.connection_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            video: flags.has(0),
            peer: cursor.read(),
            duration: cursor.i32(),
            reason: cursor.read(),
            connection_id: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for DiscardCall {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::CallAlreadyAccepted),
        wire::known(500, wire::ErrorKind::CallOccupyFailed),
        wire::known(400, wire::ErrorKind::CallPeerInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `phone.setCallRating`: Rates the quality of a call that has ended. Ask the user for it if `need_rating` of
/// [`phoneCallDiscarded`](types::PhoneCallDiscarded) is set.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::SetCallRating::new(
///     types::InputPhoneCall::new(6821093745, 4831207765),
///     5,
///     "The line was clear.",
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::CallPeerInvalid => {
///             println!("The phone call that was given is not valid.");
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
/// - `user_initiative` (`bool`, a flag): If set, the user rates the call without having been asked.
/// - `peer` ([`InputPhoneCall`](types::InputPhoneCall)): The call that is rated.
/// - `rating` (`i32`): The rating, from 1 to 5.
/// - `comment` (`String`): What the user says about the call; may be empty.
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
/// - 400 [`CALL_PEER_INVALID`](crate::rpc::ErrorKind::CallPeerInvalid): The phone call that was given is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`phone.acceptCall`](functions::phone::AcceptCall): Accepts an incoming call.
/// - [`phone.confirmCall`](functions::phone::ConfirmCall): Completes the key of a call that the account started.
/// - [`phone.receivedCall`](functions::phone::ReceivedCall): Tells the server that an incoming call has reached
///   this client, so that the caller hears it ring.
/// - [`phone.discardCall`](functions::phone::DiscardCall): Ends a call, or turns an incoming one down.
/// - [`phone.saveCallDebug`](functions::phone::SaveCallDebug): Sends technical data about a call to Telegram.
/// - [`phone.sendSignalingData`](functions::phone::SendSignalingData): Passes data to the other side of a call,
///   with which both set up the connection.
///
/// # History
///
/// Since layer 65 or earlier; `user_initiative` since 97 or earlier.
///
/// ```text
/// phone.setCallRating#59ead627 flags:# user_initiative:flags.0?true
///     peer:InputPhoneCall rating:int comment:string = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.setCallRating)
#[doc(alias("phone.setCallRating", "SetCallRatingRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetCallRating {
    /// If set, the user rates the call without having been asked.
    pub user_initiative: bool,
    /// The call that is rated.
    pub peer: types::InputPhoneCall,
    /// The rating, from 1 to 5.
    pub rating: i32,
    /// What the user says about the call; may be empty.
    pub comment: String,
}

impl SetCallRating {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: types::InputPhoneCall,
        rating: i32,
        comment: impl Into<String>,
    ) -> Self {
        Self {
            user_initiative: false,
            peer,
            rating,
            comment: comment.into(),
        }
    }
}

impl wire::Wire for SetCallRating {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.setCallRating",
        id: 0x59ead627,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.user_initiative);
        w.flags(flags);
        w.write(&self.peer);
        w.i32(self.rating);
        w.string(&self.comment);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            user_initiative: flags.has(0),
            peer: cursor.read(),
            rating: cursor.i32(),
            comment: cursor.string(),
        }
    }
}

impl wire::RemoteCall for SetCallRating {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::CallPeerInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `phone.saveCallDebug`: Sends technical data about a call to Telegram. Call it if `need_debug` of
/// [`phoneCallDiscarded`](types::PhoneCallDiscarded) is set.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::SaveCallDebug::new(
///     types::InputPhoneCall::new(6821093745, 4831207765),
///     types::DataJson::new("{}"),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::CallPeerInvalid => {
///             println!("The phone call that was given is not valid.");
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
/// - `peer` ([`InputPhoneCall`](types::InputPhoneCall)): The call that the data is about.
/// - `debug` ([`DataJson`](types::DataJson)): The data from the library that transmits calls, as JSON.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`CALL_PEER_INVALID`](crate::rpc::ErrorKind::CallPeerInvalid): The phone call that was given is not valid.
/// - 400 [`DATA_JSON_INVALID`](crate::rpc::ErrorKind::DataJsonInvalid): The data is not valid JSON.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`phone.acceptCall`](functions::phone::AcceptCall): Accepts an incoming call.
/// - [`phone.confirmCall`](functions::phone::ConfirmCall): Completes the key of a call that the account started.
/// - [`phone.receivedCall`](functions::phone::ReceivedCall): Tells the server that an incoming call has reached
///   this client, so that the caller hears it ring.
/// - [`phone.discardCall`](functions::phone::DiscardCall): Ends a call, or turns an incoming one down.
/// - [`phone.setCallRating`](functions::phone::SetCallRating): Rates the quality of a call that has ended.
/// - [`phone.sendSignalingData`](functions::phone::SendSignalingData): Passes data to the other side of a call,
///   with which both set up the connection.
///
/// # History
///
/// Since layer 65 or earlier.
///
/// ```text
/// phone.saveCallDebug#277add7e peer:InputPhoneCall debug:DataJSON = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.saveCallDebug)
#[doc(alias("phone.saveCallDebug", "SaveCallDebugRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SaveCallDebug {
    /// The call that the data is about.
    pub peer: types::InputPhoneCall,
    /// The data from the library that transmits calls, as JSON.
    pub debug: types::DataJson,
}

impl SaveCallDebug {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(peer: types::InputPhoneCall, debug: types::DataJson) -> Self {
        Self { peer, debug }
    }
}

impl wire::Wire for SaveCallDebug {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.saveCallDebug",
        id: 0x277add7e,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.debug);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            debug: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SaveCallDebug {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::CallPeerInvalid),
        wire::known(400, wire::ErrorKind::DataJsonInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `phone.sendSignalingData`: Passes data to the other side of a call, with which both set up the connection. There
/// it arrives as [`updatePhoneCallSignalingData`](types::UpdatePhoneCallSignalingData).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::SendSignalingData::new(
///     types::InputPhoneCall::new(6821093745, 4831207765),
///     [1, 2, 3],
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::CallPeerInvalid => {
///             println!("The phone call that was given is not valid.");
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
/// - `peer` ([`InputPhoneCall`](types::InputPhoneCall)): The call that the data belongs to.
/// - `data` (`Vec<u8>`): The data, encrypted with the key of the call.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`CALL_PEER_INVALID`](crate::rpc::ErrorKind::CallPeerInvalid): The phone call that was given is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`phone.acceptCall`](functions::phone::AcceptCall): Accepts an incoming call.
/// - [`phone.confirmCall`](functions::phone::ConfirmCall): Completes the key of a call that the account started.
/// - [`phone.receivedCall`](functions::phone::ReceivedCall): Tells the server that an incoming call has reached
///   this client, so that the caller hears it ring.
/// - [`phone.discardCall`](functions::phone::DiscardCall): Ends a call, or turns an incoming one down.
/// - [`phone.setCallRating`](functions::phone::SetCallRating): Rates the quality of a call that has ended.
/// - [`phone.saveCallDebug`](functions::phone::SaveCallDebug): Sends technical data about a call to Telegram.
///
/// # History
///
/// Since layer 114.
///
/// ```text
/// phone.sendSignalingData#ff7a9383 peer:InputPhoneCall data:bytes = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.sendSignalingData)
#[doc(alias("phone.sendSignalingData", "SendSignalingDataRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendSignalingData {
    /// The call that the data belongs to.
    pub peer: types::InputPhoneCall,
    /// The data, encrypted with the key of the call.
    pub data: Vec<u8>,
}

impl SendSignalingData {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: types::InputPhoneCall, data: impl Into<Vec<u8>>) -> Self {
        Self { peer, data: data.into() }
    }
}

impl wire::Wire for SendSignalingData {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.sendSignalingData",
        id: 0xff7a9383,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.bytes(&self.data);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            data: cursor.bytes(),
        }
    }
}

impl wire::RemoteCall for SendSignalingData {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::CallPeerInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `phone.createGroupCall`: Starts a group call in a group, or a live stream in a channel, or schedules one. Only
/// administrators who may manage calls can do so. Join it with
/// [`phone.joinGroupCall`](functions::phone::JoinGroupCall).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::CreateGroupCall::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     1804289383,
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
/// - `rtmp_stream` (`bool`, a flag): If set, the picture comes from streaming software by RTMP; for the owner of
///   the chat only.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The group or channel in which the call takes place.
/// - `random_id` (`i32`): A random number that is different for each new call, so that a repeated request makes no
///   second one.
/// - `title` (`Option<String>`): Title of the call; without it the name of the chat is shown.
/// - `schedule_date` (`Option<i32>`): When the call is to start, in Unix time; left out to start it now.
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
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CREATE_CALL_FAILED`](crate::rpc::ErrorKind::CreateCallFailed): The call could not be created.
/// - 400 [`GROUPCALL_ALREADY_DISCARDED`](crate::rpc::ErrorKind::GroupcallAlreadyDiscarded): The group call has
///   ended already.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`SCHEDULE_DATE_INVALID`](crate::rpc::ErrorKind::ScheduleDateInvalid): The date to send at is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`phone.joinGroupCall`](functions::phone::JoinGroupCall): Joins a group call, live stream or conference call.
///
/// # History
///
/// Since layer 129 or earlier.
///
/// ```text
/// phone.createGroupCall#48cdc6d8 flags:# rtmp_stream:flags.2?true peer:InputPeer
///     random_id:int title:flags.0?string schedule_date:flags.1?int = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.createGroupCall)
#[doc(alias("phone.createGroupCall", "CreateGroupCallRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CreateGroupCall {
    /// If set, the picture comes from streaming software by RTMP; for the owner of the chat only.
    pub rtmp_stream: bool,
    /// The group or channel in which the call takes place.
    pub peer: enums::InputPeer,
    /// A random number that is different for each new call, so that a repeated request makes no second one.
    pub random_id: i32,
    /// Title of the call; without it the name of the chat is shown.
    pub title: Option<String>,
    /// When the call is to start, in Unix time; left out to start it now.
    pub schedule_date: Option<i32>,
}

impl CreateGroupCall {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, random_id: i32) -> Self {
        Self {
            rtmp_stream: false,
            peer: peer.into(),
            random_id,
            title: None,
            schedule_date: None,
        }
    }
}

impl wire::Wire for CreateGroupCall {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.createGroupCall",
        id: 0x48cdc6d8,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(2, self.rtmp_stream));
        w.write(&self.peer);
        w.i32(self.random_id);
        flags.set(0, w.write_optional(&self.title));
        flags.set(1, w.write_optional(&self.schedule_date));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            rtmp_stream: flags.has(2),
            peer: cursor.read(),
            random_id: cursor.i32(),
            title: cursor.read_optional(flags.has(0)),
            schedule_date: cursor.read_optional(flags.has(1)),
        }
    }
}

impl wire::RemoteCall for CreateGroupCall {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::CreateCallFailed),
        wire::known(400, wire::ErrorKind::GroupcallAlreadyDiscarded),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::ScheduleDateInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `phone.joinGroupCall`: Joins a group call, live stream or conference call. The updates bring what the connection
/// needs, as [`updateGroupCallConnection`](types::UpdateGroupCallConnection). A client that drops out for a while
/// has to join again.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::JoinGroupCall::new(
///     types::InputGroupCall::new(6821093745, 4831207765),
///     enums::InputPeer::InputPeerSelf,
///     types::DataJson::new("{}"),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
///         ErrorKind::ChatWriteForbidden => {
///             println!("The account may not write to this chat.");
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
/// - `muted` (`bool`, a flag): If set, the user joins with the microphone off.
/// - `video_stopped` (`bool`, a flag): If set, the user joins with the camera off.
/// - `call` ([`InputGroupCall`](enums::InputGroupCall)): The group call to join.
/// - `join_as` ([`InputPeer`](enums::InputPeer)): As whom to take part: the account, or one of the answer of
///   [`phone.getGroupCallJoinAs`](functions::phone::GetGroupCallJoinAs).
/// - `invite_hash` (`Option<String>`): The hash of an invite link, which may allow the user to speak.
/// - `public_key` (`Option<[u8; 32]>`): In a conference call, the public key of the client.
/// - `block` (`Option<Vec<u8>>`): In a conference call, a block for the chain of the call that adds this client to
///   its members.
/// - `params` ([`DataJson`](types::DataJson)): The offer of the client for the connection by WebRTC, as JSON.
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
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 400 [`DATA_JSON_INVALID`](crate::rpc::ErrorKind::DataJsonInvalid): The data is not valid JSON.
/// - 500 [`GROUPCALL_ADD_PARTICIPANTS_FAILED`](crate::rpc::ErrorKind::GroupcallAddParticipantsFailed): Telegram
///   could not add the participants to the group call; try again later.
/// - 403 [`GROUPCALL_FORBIDDEN`](crate::rpc::ErrorKind::GroupcallForbidden): The group call has ended, or the
///   account has no access to it.
/// - 400 [`GROUPCALL_INVALID`](crate::rpc::ErrorKind::GroupcallInvalid): The group call is not valid.
/// - 400 [`GROUPCALL_SSRC_DUPLICATE_MUCH`](crate::rpc::ErrorKind::GroupcallSsrcDuplicateMuch): The identifier of
///   the media stream is taken already; choose another one and join again.
/// - 400 [`JOIN_AS_PEER_INVALID`](crate::rpc::ErrorKind::JoinAsPeerInvalid): The account cannot join the call under
///   this identity.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`phone.getGroupCallJoinAs`](functions::phone::GetGroupCallJoinAs): Gets those as whom the user can take part
///   in the group calls of a chat, such as channels that the account owns.
/// - [`phone.createGroupCall`](functions::phone::CreateGroupCall): Starts a group call in a group, or a live stream
///   in a channel, or schedules one.
/// - [`phone.createConferenceCall`](functions::phone::CreateConferenceCall): Creates a conference call, which is
///   encrypted end to end and belongs to no chat.
/// - [`phone.saveCallDebug`](functions::phone::SaveCallDebug): Sends technical data about a call to Telegram.
/// - [`phone.joinGroupCallPresentation`](functions::phone::JoinGroupCallPresentation): Starts sharing the screen in
///   a group call that the client takes part in.
/// - [`messages.requestWebView`](functions::messages::RequestWebView): Opens a mini app from a button, the
///   attachment menu or the menu of a bot.
///
/// # History
///
/// Since layer 129 or earlier; `key_fingerprint` since 196; `public_key`, `block` since 202; `key_fingerprint`
/// until 201.
///
/// ```text
/// phone.joinGroupCall#8fb53057 flags:# muted:flags.0?true
///     video_stopped:flags.2?true call:InputGroupCall join_as:InputPeer
///     invite_hash:flags.1?string public_key:flags.3?int256 block:flags.3?bytes
///     params:DataJSON = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.joinGroupCall) · [Guide:
/// end-to-end/group-calls](https://core.telegram.org/api/end-to-end/group-calls)
#[doc(alias("phone.joinGroupCall", "JoinGroupCallRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct JoinGroupCall {
    /// If set, the user joins with the microphone off.
    pub muted: bool,
    /// If set, the user joins with the camera off.
    pub video_stopped: bool,
    /// The group call to join.
    pub call: enums::InputGroupCall,
    /// As whom to take part: the account, or one of the answer of
    /// [`phone.getGroupCallJoinAs`](functions::phone::GetGroupCallJoinAs).
    pub join_as: enums::InputPeer,
    /// The hash of an invite link, which may allow the user to speak.
    pub invite_hash: Option<String>,
    /// In a conference call, the public key of the client.
    ///
    /// On the wire together with `block`, or not at all.
    pub public_key: Option<[u8; 32]>,
    /// In a conference call, a block for the chain of the call that adds this client to its members.
    ///
    /// On the wire together with `public_key`, or not at all.
    pub block: Option<Vec<u8>>,
    /// The offer of the client for the connection by WebRTC, as JSON.
    pub params: types::DataJson,
}

impl JoinGroupCall {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        call: impl Into<enums::InputGroupCall>,
        join_as: impl Into<enums::InputPeer>,
        params: types::DataJson,
    ) -> Self {
        Self {
            muted: false,
            video_stopped: false,
            call: call.into(),
            join_as: join_as.into(),
            invite_hash: None,
            public_key: None,
            block: None,
            params,
        }
    }
}

impl wire::Wire for JoinGroupCall {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.joinGroupCall",
        id: 0x8fb53057,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.muted)
                    .with(2, self.video_stopped)
                    .with(3, self.public_key.is_some() || self.block.is_some()),
            );
        w.write(&self.call);
        w.write(&self.join_as);
        flags.set(1, w.write_optional(&self.invite_hash));
        w.write_shared_or_zero(flags.has(3), &self.public_key);
        w.write_shared_or_zero(flags.has(3), &self.block);
        w.write(&self.params);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            muted: flags.has(0),
            video_stopped: flags.has(2),
            call: cursor.read(),
            join_as: cursor.read(),
            invite_hash: cursor.read_optional(flags.has(1)),
            public_key: cursor.read_optional(flags.has(3)),
            block: cursor.read_optional(flags.has(3)),
            params: cursor.read(),
        }
    }
}

impl wire::RemoteCall for JoinGroupCall {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::DataJsonInvalid),
        wire::known(500, wire::ErrorKind::GroupcallAddParticipantsFailed),
        wire::known(403, wire::ErrorKind::GroupcallForbidden),
        wire::known(400, wire::ErrorKind::GroupcallInvalid),
        wire::known(400, wire::ErrorKind::GroupcallSsrcDuplicateMuch),
        wire::known(400, wire::ErrorKind::JoinAsPeerInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `phone.leaveGroupCall`: Leaves a group call or live stream.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::LeaveGroupCall::new(
///     types::InputGroupCall::new(6821093745, 4831207765),
///     20481,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::GroupcallInvalid => println!("The group call is not valid."),
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
/// - `call` ([`InputGroupCall`](enums::InputGroupCall)): The group call to leave.
/// - `source` (`i32`): The number of the audio source (SSRC) of this client, as in the params it joined with; 0 for
///   a live stream by RTMP.
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
/// - 400 [`GROUPCALL_INVALID`](crate::rpc::ErrorKind::GroupcallInvalid): The group call is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 129 or earlier.
///
/// ```text
/// phone.leaveGroupCall#500377f9 call:InputGroupCall source:int = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.leaveGroupCall)
#[doc(alias("phone.leaveGroupCall", "LeaveGroupCallRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct LeaveGroupCall {
    /// The group call to leave.
    pub call: enums::InputGroupCall,
    /// The number of the audio source (SSRC) of this client, as in the params it joined with; 0 for a live stream by
    /// RTMP.
    pub source: i32,
}

impl LeaveGroupCall {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(call: impl Into<enums::InputGroupCall>, source: i32) -> Self {
        Self { call: call.into(), source }
    }
}

impl wire::Wire for LeaveGroupCall {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.leaveGroupCall",
        id: 0x500377f9,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.call);
        w.i32(self.source);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            call: cursor.read(),
            source: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for LeaveGroupCall {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::GroupcallInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `phone.inviteToGroupCall`: Invites members of the group to its group call.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::InviteToGroupCall::new(
///     types::InputGroupCall::new(6821093745, 4831207765),
///     vec![types::InputUser::new(12345678, 4831207765).into()],
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The group call has ended, or the account has no access to it.
///         ErrorKind::GroupcallForbidden => println!("{error}"),
///         // An account that joined the call as a channel or group cannot invite
///         // others.
///         ErrorKind::InviteForbiddenWithJoinas => println!("{error}"),
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
/// - `call` ([`InputGroupCall`](enums::InputGroupCall)): The group call that takes place.
/// - `users` ([`Vec<InputUser>`](enums::InputUser)): The users to invite.
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
/// - 403 [`CHAT_TYPE_INVALID`](crate::rpc::ErrorKind::ChatTypeInvalid): The type of the chat is not suitable for
///   the call.
/// - 403 [`GROUPCALL_FORBIDDEN`](crate::rpc::ErrorKind::GroupcallForbidden): The group call has ended, or the
///   account has no access to it.
/// - 400 [`GROUPCALL_INVALID`](crate::rpc::ErrorKind::GroupcallInvalid): The group call is not valid.
/// - 400 [`INVITE_FORBIDDEN_WITH_JOINAS`](crate::rpc::ErrorKind::InviteForbiddenWithJoinas): An account that joined
///   the call as a channel or group cannot invite others.
/// - 400 [`USER_ALREADY_INVITED`](crate::rpc::ErrorKind::UserAlreadyInvited): The user was invited already.
/// - 403 [`USER_NOT_PARTICIPANT`](crate::rpc::ErrorKind::UserNotParticipant): The user is not a member of the chat.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 129 or earlier.
///
/// ```text
/// phone.inviteToGroupCall#7b393160 call:InputGroupCall users:Vector<InputUser> =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.inviteToGroupCall)
#[doc(alias("phone.inviteToGroupCall", "InviteToGroupCallRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InviteToGroupCall {
    /// The group call that takes place.
    pub call: enums::InputGroupCall,
    /// The users to invite.
    pub users: Vec<enums::InputUser>,
}

impl InviteToGroupCall {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        call: impl Into<enums::InputGroupCall>,
        users: Vec<enums::InputUser>,
    ) -> Self {
        Self { call: call.into(), users }
    }
}

impl wire::Wire for InviteToGroupCall {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.inviteToGroupCall",
        id: 0x7b393160,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.call);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            call: cursor.read(),
            users: cursor.read(),
        }
    }
}

impl wire::RemoteCall for InviteToGroupCall {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::ChatTypeInvalid),
        wire::known(403, wire::ErrorKind::GroupcallForbidden),
        wire::known(400, wire::ErrorKind::GroupcallInvalid),
        wire::known(400, wire::ErrorKind::InviteForbiddenWithJoinas),
        wire::known(400, wire::ErrorKind::UserAlreadyInvited),
        wire::known(403, wire::ErrorKind::UserNotParticipant),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `phone.discardGroupCall`: Ends a group call or live stream for everyone. Only administrators who may manage
/// calls can do so.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::DiscardGroupCall::new(
///     types::InputGroupCall::new(6821093745, 4831207765),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The group call has ended, or the account has no access to it.
///         ErrorKind::GroupcallForbidden => println!("{error}"),
///         ErrorKind::GroupcallAlreadyDiscarded => {
///             println!("The group call has ended already.");
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
/// - `call` ([`InputGroupCall`](enums::InputGroupCall)): The group call to end.
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
/// - 400 [`GROUPCALL_ALREADY_DISCARDED`](crate::rpc::ErrorKind::GroupcallAlreadyDiscarded): The group call has
///   ended already.
/// - 403 [`GROUPCALL_FORBIDDEN`](crate::rpc::ErrorKind::GroupcallForbidden): The group call has ended, or the
///   account has no access to it.
/// - 400 [`GROUPCALL_INVALID`](crate::rpc::ErrorKind::GroupcallInvalid): The group call is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 129 or earlier.
///
/// ```text
/// phone.discardGroupCall#7a777135 call:InputGroupCall = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.discardGroupCall)
#[doc(alias("phone.discardGroupCall", "DiscardGroupCallRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DiscardGroupCall {
    /// The group call to end.
    pub call: enums::InputGroupCall,
}

impl DiscardGroupCall {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(call: impl Into<enums::InputGroupCall>) -> Self {
        Self { call: call.into() }
    }
}

impl wire::Wire for DiscardGroupCall {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.discardGroupCall",
        id: 0x7a777135,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.call);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { call: cursor.read() }
    }
}

impl wire::RemoteCall for DiscardGroupCall {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::GroupcallAlreadyDiscarded),
        wire::known(403, wire::ErrorKind::GroupcallForbidden),
        wire::known(400, wire::ErrorKind::GroupcallInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `phone.toggleGroupCallSettings`: Changes the settings of a group call. What is left out stays. If nothing
/// changes it fails with [`GROUPCALL_NOT_MODIFIED`](crate::rpc::ErrorKind::GroupcallNotModified).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::ToggleGroupCallSettings::new(
///     types::InputGroupCall::new(6821093745, 4831207765),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::GroupcallNotModified => {
///             println!("The settings of the group call are the same as before.");
///         }
///         ErrorKind::GroupcallInvalid => println!("The group call is not valid."),
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
/// - `reset_invite_hash` (`bool`, a flag): If set, invite links that were given out stop working.
/// - `call` ([`InputGroupCall`](enums::InputGroupCall)): The group call whose settings change.
/// - `join_muted` (`Option<bool>`): Whether new participants are muted until they are allowed to speak.
/// - `messages_enabled` (`Option<bool>`): Whether participants may write messages in the call.
/// - `send_paid_messages_stars` (`Option<i64>`): How many Telegram Stars a message in the call costs at least.
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
/// - 400 [`GROUPCALL_INVALID`](crate::rpc::ErrorKind::GroupcallInvalid): The group call is not valid.
/// - 400 [`GROUPCALL_NOT_MODIFIED`](crate::rpc::ErrorKind::GroupcallNotModified): The settings of the group call
///   are the same as before.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`stories.startLive`](functions::stories::StartLive): Starts a live story, in which others watch the user or
///   channel as in a group call.
///
/// # History
///
/// Since layer 129 or earlier; `messages_enabled` since 216; `send_paid_messages_stars` since 217.
///
/// ```text
/// phone.toggleGroupCallSettings#974392f2 flags:# reset_invite_hash:flags.1?true
///     call:InputGroupCall join_muted:flags.0?Bool messages_enabled:flags.2?Bool
///     send_paid_messages_stars:flags.3?long = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.toggleGroupCallSettings)
#[doc(alias("phone.toggleGroupCallSettings", "ToggleGroupCallSettingsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ToggleGroupCallSettings {
    /// If set, invite links that were given out stop working.
    pub reset_invite_hash: bool,
    /// The group call whose settings change.
    pub call: enums::InputGroupCall,
    /// Whether new participants are muted until they are allowed to speak.
    pub join_muted: Option<bool>,
    /// Whether participants may write messages in the call.
    pub messages_enabled: Option<bool>,
    /// How many Telegram Stars a message in the call costs at least.
    pub send_paid_messages_stars: Option<i64>,
}

impl ToggleGroupCallSettings {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(call: impl Into<enums::InputGroupCall>) -> Self {
        Self {
            reset_invite_hash: false,
            call: call.into(),
            join_muted: None,
            messages_enabled: None,
            send_paid_messages_stars: None,
        }
    }
}

impl wire::Wire for ToggleGroupCallSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.toggleGroupCallSettings",
        id: 0x974392f2,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(1, self.reset_invite_hash));
        w.write(&self.call);
        flags.set(0, w.write_optional(&self.join_muted));
        flags.set(2, w.write_optional(&self.messages_enabled));
        flags.set(3, w.write_optional(&self.send_paid_messages_stars));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            reset_invite_hash: flags.has(1),
            call: cursor.read(),
            join_muted: cursor.read_optional(flags.has(0)),
            messages_enabled: cursor.read_optional(flags.has(2)),
            send_paid_messages_stars: cursor.read_optional(flags.has(3)),
        }
    }
}

impl wire::RemoteCall for ToggleGroupCallSettings {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::GroupcallInvalid),
        wire::known(400, wire::ErrorKind::GroupcallNotModified),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `phone.getGroupCall`: Gets the state of a group call and its first participants.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::GetGroupCall::new(
///     types::InputGroupCall::new(6821093745, 4831207765),
///     20,
/// );
/// let result: Result<types::phone::GroupCall, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The group call has ended, or the account has no access to it.
///         ErrorKind::GroupcallForbidden => println!("{error}"),
///         ErrorKind::GroupcallInvalid => println!("The group call is not valid."),
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
/// - `call` ([`InputGroupCall`](enums::InputGroupCall)): The group call to get.
/// - `limit` (`i32`): How many participants to return at most.
///
/// # Returns
///
/// [`phone::GroupCall`](types::phone::GroupCall).
///
/// # Errors
///
/// - 403 [`GROUPCALL_FORBIDDEN`](crate::rpc::ErrorKind::GroupcallForbidden): The group call has ended, or the
///   account has no access to it.
/// - 400 [`GROUPCALL_INVALID`](crate::rpc::ErrorKind::GroupcallInvalid): The group call is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 129 or earlier; `limit` since 133 or earlier.
///
/// ```text
/// phone.getGroupCall#41845db call:InputGroupCall limit:int = phone.GroupCall;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.getGroupCall)
#[doc(alias("phone.getGroupCall", "GetGroupCallRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetGroupCall {
    /// The group call to get.
    pub call: enums::InputGroupCall,
    /// How many participants to return at most.
    pub limit: i32,
}

impl GetGroupCall {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(call: impl Into<enums::InputGroupCall>, limit: i32) -> Self {
        Self { call: call.into(), limit }
    }
}

impl wire::Wire for GetGroupCall {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.getGroupCall",
        id: 0x041845db,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.call);
        w.i32(self.limit);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            call: cursor.read(),
            limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetGroupCall {
    type Return = types::phone::GroupCall;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::GroupcallForbidden),
        wire::known(400, wire::ErrorKind::GroupcallInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `phone.getGroupParticipants`: Gets the participants of a group call, part by part, or certain ones of them.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::GetGroupParticipants::new(
///     types::InputGroupCall::new(6821093745, 4831207765),
///     vec![types::InputPeerUser::new(12345678, 4831207765).into()],
///     vec![20481],
///     "",
///     20,
/// );
/// let result: Result<types::phone::GroupParticipants, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::GroupcallInvalid => println!("The group call is not valid."),
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
/// - `call` ([`InputGroupCall`](enums::InputGroupCall)): The group call whose participants to get.
/// - `ids` ([`Vec<InputPeer>`](enums::InputPeer)): Participants to get; empty for no choice by peer.
/// - `sources` (`Vec<i32>`): Audio sources (SSRC) whose participants to get; empty for no choice by source.
/// - `offset` (`String`): The `next_offset` of the part before; empty for the first one. Stop when `next_offset` is
///   empty.
/// - `limit` (`i32`): How many participants to return at most.
///
/// # Returns
///
/// [`phone::GroupParticipants`](types::phone::GroupParticipants).
///
/// # Errors
///
/// - 400 [`GROUPCALL_INVALID`](crate::rpc::ErrorKind::GroupcallInvalid): The group call is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 129 or earlier.
///
/// ```text
/// phone.getGroupParticipants#c558d8ab call:InputGroupCall ids:Vector<InputPeer>
///     sources:Vector<int> offset:string limit:int = phone.GroupParticipants;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.getGroupParticipants)
#[doc(alias("phone.getGroupParticipants", "GetGroupParticipantsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetGroupParticipants {
    /// The group call whose participants to get.
    pub call: enums::InputGroupCall,
    /// Participants to get; empty for no choice by peer.
    pub ids: Vec<enums::InputPeer>,
    /// Audio sources (SSRC) whose participants to get; empty for no choice by source.
    pub sources: Vec<i32>,
    /// The `next_offset` of the part before; empty for the first one. Stop when `next_offset` is empty.
    pub offset: String,
    /// How many participants to return at most.
    pub limit: i32,
}

impl GetGroupParticipants {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        call: impl Into<enums::InputGroupCall>,
        ids: Vec<enums::InputPeer>,
        sources: Vec<i32>,
        offset: impl Into<String>,
        limit: i32,
    ) -> Self {
        Self {
            call: call.into(),
            ids,
            sources,
            offset: offset.into(),
            limit,
        }
    }
}

impl wire::Wire for GetGroupParticipants {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.getGroupParticipants",
        id: 0xc558d8ab,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.call);
        w.write(&self.ids);
        w.write(&self.sources);
        w.string(&self.offset);
        w.i32(self.limit);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            call: cursor.read(),
            ids: cursor.read(),
            sources: cursor.read(),
            offset: cursor.string(),
            limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetGroupParticipants {
    type Return = types::phone::GroupParticipants;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::GroupcallInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `phone.checkGroupCall`: Checks that the client still takes part in a group call. Call it every few seconds while
/// in the call; if a source is missing from the answer, or
/// [`GROUPCALL_JOIN_MISSING`](crate::rpc::ErrorKind::GroupcallJoinMissing) comes, join again.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::CheckGroupCall::new(
///     types::InputGroupCall::new(6821093745, 4831207765),
///     vec![20481],
/// );
/// let result: Result<Vec<i32>, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::GroupcallJoinMissing => {
///             println!("The account has not joined the group call, or not any more.");
///         }
///         ErrorKind::GroupcallInvalid => println!("The group call is not valid."),
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
/// - `call` ([`InputGroupCall`](enums::InputGroupCall)): The group call that the client takes part in.
/// - `sources` (`Vec<i32>`): The audio sources (SSRC) of this client.
///
/// # Returns
///
/// `Vec<i32>`.
///
/// Those of the given sources that are still in the call.
///
/// # Errors
///
/// - 400 [`GROUPCALL_INVALID`](crate::rpc::ErrorKind::GroupcallInvalid): The group call is not valid.
/// - 400 [`GROUPCALL_JOIN_MISSING`](crate::rpc::ErrorKind::GroupcallJoinMissing): The account has not joined the
///   group call, or not any more.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 129 or earlier.
///
/// ```text
/// phone.checkGroupCall#b59cf977 call:InputGroupCall sources:Vector<int> =
///     Vector<int>;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.checkGroupCall)
#[doc(alias("phone.checkGroupCall", "CheckGroupCallRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CheckGroupCall {
    /// The group call that the client takes part in.
    pub call: enums::InputGroupCall,
    /// The audio sources (SSRC) of this client.
    pub sources: Vec<i32>,
}

impl CheckGroupCall {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(call: impl Into<enums::InputGroupCall>, sources: Vec<i32>) -> Self {
        Self { call: call.into(), sources }
    }
}

impl wire::Wire for CheckGroupCall {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.checkGroupCall",
        id: 0xb59cf977,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.call);
        w.write(&self.sources);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            call: cursor.read(),
            sources: cursor.read(),
        }
    }
}

impl wire::RemoteCall for CheckGroupCall {
    type Return = Vec<i32>;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::GroupcallInvalid),
        wire::known(400, wire::ErrorKind::GroupcallJoinMissing),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `phone.toggleGroupCallRecord`: Starts or stops the recording of a group call. After it stops, the recording is
/// sent to the Saved Messages of the user. Only administrators who may manage calls can do so.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::ToggleGroupCallRecord::new(
///     types::InputGroupCall::new(6821093745, 4831207765),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The group call has ended, or the account has no access to it.
///         ErrorKind::GroupcallForbidden => println!("{error}"),
///         ErrorKind::GroupcallNotModified => {
///             println!("The settings of the group call are the same as before.");
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
/// - `start` (`bool`, a flag): If set, the recording starts; otherwise it stops.
/// - `video` (`bool`, a flag): If set, video is recorded too.
/// - `call` ([`InputGroupCall`](enums::InputGroupCall)): The group call to record.
/// - `title` (`Option<String>`): Title of the recording.
/// - `video_portrait` (`Option<bool>`): Whether video is recorded upright; otherwise it is recorded wide.
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
/// - 403 [`GROUPCALL_FORBIDDEN`](crate::rpc::ErrorKind::GroupcallForbidden): The group call has ended, or the
///   account has no access to it.
/// - 400 [`GROUPCALL_INVALID`](crate::rpc::ErrorKind::GroupcallInvalid): The group call is not valid.
/// - 400 [`GROUPCALL_NOT_MODIFIED`](crate::rpc::ErrorKind::GroupcallNotModified): The settings of the group call
///   are the same as before.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 129 or earlier; `video`, `video_portrait` since 133 or earlier.
///
/// ```text
/// phone.toggleGroupCallRecord#f128c708 flags:# start:flags.0?true
///     video:flags.2?true call:InputGroupCall title:flags.1?string
///     video_portrait:flags.2?Bool = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.toggleGroupCallRecord)
#[doc(alias("phone.toggleGroupCallRecord", "ToggleGroupCallRecordRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ToggleGroupCallRecord {
    /// If set, the recording starts; otherwise it stops.
    pub start: bool,
    /// If set, video is recorded too.
    ///
    /// On the wire together with `video_portrait`, or not at all.
    pub video: bool,
    /// The group call to record.
    pub call: enums::InputGroupCall,
    /// Title of the recording.
    pub title: Option<String>,
    /// Whether video is recorded upright; otherwise it is recorded wide.
    ///
    /// On the wire together with `video`, or not at all.
    pub video_portrait: Option<bool>,
}

impl ToggleGroupCallRecord {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(call: impl Into<enums::InputGroupCall>) -> Self {
        Self {
            start: false,
            video: false,
            call: call.into(),
            title: None,
            video_portrait: None,
        }
    }
}

impl wire::Wire for ToggleGroupCallRecord {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.toggleGroupCallRecord",
        id: 0xf128c708,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.start)
                    .with(2, self.video || self.video_portrait.is_some()),
            );
        w.write(&self.call);
        flags.set(1, w.write_optional(&self.title));
        w.write_shared_or_zero(flags.has(2), &self.video_portrait);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            start: flags.has(0),
            video: flags.has(2),
            call: cursor.read(),
            title: cursor.read_optional(flags.has(1)),
            video_portrait: cursor.read_optional(flags.has(2)),
        }
    }
}

impl wire::RemoteCall for ToggleGroupCallRecord {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::GroupcallForbidden),
        wire::known(400, wire::ErrorKind::GroupcallInvalid),
        wire::known(400, wire::ErrorKind::GroupcallNotModified),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `phone.editGroupCallParticipant`: Changes how a participant appears in a group call. Users change their own
/// state with it, administrators also that of others. What is left out stays.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::EditGroupCallParticipant::new(
///     types::InputGroupCall::new(6821093745, 4831207765),
///     types::InputPeerUser::new(12345678, 4831207765),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The group call has ended, or the account has no access to it.
///         ErrorKind::GroupcallForbidden => println!("{error}"),
///         ErrorKind::RaiseHandForbidden => {
///             println!("The participant may not raise a hand.");
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
/// - `call` ([`InputGroupCall`](enums::InputGroupCall)): The group call that takes place.
/// - `participant` ([`InputPeer`](enums::InputPeer)): The participant who changes; may be the user.
/// - `muted` (`Option<bool>`): Whether the participant is muted. An administrator mutes for everyone; others mute
///   only for themselves.
/// - `volume` (`Option<i32>`): How loud the participant is heard, from 1 to 20000, where 10000 is normal.
/// - `raise_hand` (`Option<bool>`): Whether the user's hand is raised, to ask for permission to speak.
/// - `video_stopped` (`Option<bool>`): Whether the camera is off.
/// - `video_paused` (`Option<bool>`): Whether the picture of the camera is paused.
/// - `presentation_paused` (`Option<bool>`): Whether the screen that is shared is paused.
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
/// - 403 [`GROUPCALL_FORBIDDEN`](crate::rpc::ErrorKind::GroupcallForbidden): The group call has ended, or the
///   account has no access to it.
/// - 400 [`GROUPCALL_INVALID`](crate::rpc::ErrorKind::GroupcallInvalid): The group call is not valid.
/// - 400 [`PARTICIPANT_JOIN_MISSING`](crate::rpc::ErrorKind::ParticipantJoinMissing): The participant has not
///   joined the call.
/// - 400 [`RAISE_HAND_FORBIDDEN`](crate::rpc::ErrorKind::RaiseHandForbidden): The participant may not raise a hand.
/// - 400 [`USER_VOLUME_INVALID`](crate::rpc::ErrorKind::UserVolumeInvalid): The volume of the participant is not
///   valid.
/// - 400 [`VIDEO_PAUSE_FORBIDDEN`](crate::rpc::ErrorKind::VideoPauseForbidden): The video cannot be paused by this
///   account.
/// - 400 [`VIDEO_STOP_FORBIDDEN`](crate::rpc::ErrorKind::VideoStopForbidden): The video cannot be stopped by this
///   account.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 129 or earlier.
///
/// ```text
/// phone.editGroupCallParticipant#a5273abf flags:# call:InputGroupCall
///     participant:InputPeer muted:flags.0?Bool volume:flags.1?int
///     raise_hand:flags.2?Bool video_stopped:flags.3?Bool video_paused:flags.4?Bool
///     presentation_paused:flags.5?Bool = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.editGroupCallParticipant)
#[doc(alias("phone.editGroupCallParticipant", "EditGroupCallParticipantRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EditGroupCallParticipant {
    /// The group call that takes place.
    pub call: enums::InputGroupCall,
    /// The participant who changes; may be the user.
    pub participant: enums::InputPeer,
    /// Whether the participant is muted. An administrator mutes for everyone; others mute only for themselves.
    pub muted: Option<bool>,
    /// How loud the participant is heard, from 1 to 20000, where 10000 is normal.
    pub volume: Option<i32>,
    /// Whether the user's hand is raised, to ask for permission to speak.
    pub raise_hand: Option<bool>,
    /// Whether the camera is off.
    pub video_stopped: Option<bool>,
    /// Whether the picture of the camera is paused.
    pub video_paused: Option<bool>,
    /// Whether the screen that is shared is paused.
    pub presentation_paused: Option<bool>,
}

impl EditGroupCallParticipant {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        call: impl Into<enums::InputGroupCall>,
        participant: impl Into<enums::InputPeer>,
    ) -> Self {
        Self {
            call: call.into(),
            participant: participant.into(),
            muted: None,
            volume: None,
            raise_hand: None,
            video_stopped: None,
            video_paused: None,
            presentation_paused: None,
        }
    }
}

impl wire::Wire for EditGroupCallParticipant {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.editGroupCallParticipant",
        id: 0xa5273abf,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.call);
        w.write(&self.participant);
        flags.set(0, w.write_optional(&self.muted));
        flags.set(1, w.write_optional(&self.volume));
        flags.set(2, w.write_optional(&self.raise_hand));
        flags.set(3, w.write_optional(&self.video_stopped));
        flags.set(4, w.write_optional(&self.video_paused));
        flags.set(5, w.write_optional(&self.presentation_paused));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            call: cursor.read(),
            participant: cursor.read(),
            muted: cursor.read_optional(flags.has(0)),
            volume: cursor.read_optional(flags.has(1)),
            raise_hand: cursor.read_optional(flags.has(2)),
            video_stopped: cursor.read_optional(flags.has(3)),
            video_paused: cursor.read_optional(flags.has(4)),
            presentation_paused: cursor.read_optional(flags.has(5)),
        }
    }
}

impl wire::RemoteCall for EditGroupCallParticipant {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::GroupcallForbidden),
        wire::known(400, wire::ErrorKind::GroupcallInvalid),
        wire::known(400, wire::ErrorKind::ParticipantJoinMissing),
        wire::known(400, wire::ErrorKind::RaiseHandForbidden),
        wire::known(400, wire::ErrorKind::UserVolumeInvalid),
        wire::known(400, wire::ErrorKind::VideoPauseForbidden),
        wire::known(400, wire::ErrorKind::VideoStopForbidden),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `phone.editGroupCallTitle`: Changes the title of a group call or live stream. Only administrators who may manage
/// calls can do so.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::EditGroupCallTitle::new(
///     types::InputGroupCall::new(6821093745, 4831207765),
///     "Trains",
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The group call has ended, or the account has no access to it.
///         ErrorKind::GroupcallForbidden => println!("{error}"),
///         ErrorKind::GroupcallInvalid => println!("The group call is not valid."),
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
/// - `call` ([`InputGroupCall`](enums::InputGroupCall)): The group call to rename.
/// - `title` (`String`): The new title; empty to show the name of the chat.
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
/// - 403 [`GROUPCALL_FORBIDDEN`](crate::rpc::ErrorKind::GroupcallForbidden): The group call has ended, or the
///   account has no access to it.
/// - 400 [`GROUPCALL_INVALID`](crate::rpc::ErrorKind::GroupcallInvalid): The group call is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 129 or earlier.
///
/// ```text
/// phone.editGroupCallTitle#1ca6ac0a call:InputGroupCall title:string = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.editGroupCallTitle)
#[doc(alias("phone.editGroupCallTitle", "EditGroupCallTitleRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EditGroupCallTitle {
    /// The group call to rename.
    pub call: enums::InputGroupCall,
    /// The new title; empty to show the name of the chat.
    pub title: String,
}

impl EditGroupCallTitle {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        call: impl Into<enums::InputGroupCall>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            call: call.into(),
            title: title.into(),
        }
    }
}

impl wire::Wire for EditGroupCallTitle {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.editGroupCallTitle",
        id: 0x1ca6ac0a,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.call);
        w.string(&self.title);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            call: cursor.read(),
            title: cursor.string(),
        }
    }
}

impl wire::RemoteCall for EditGroupCallTitle {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::GroupcallForbidden),
        wire::known(400, wire::ErrorKind::GroupcallInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `phone.getGroupCallJoinAs`: Gets those as whom the user can take part in the group calls of a chat, such as
/// channels that the account owns.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::GetGroupCallJoinAs::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
/// );
/// let result: Result<types::phone::JoinAsPeers, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat whose group call is to be joined.
///
/// # Returns
///
/// [`phone::JoinAsPeers`](types::phone::JoinAsPeers).
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`phone.joinGroupCall`](functions::phone::JoinGroupCall): Joins a group call, live stream or conference call.
/// - [`phone.saveDefaultGroupCallJoinAs`](functions::phone::SaveDefaultGroupCallJoinAs): Stores as whom the user
///   takes part in the group calls of a chat by default.
///
/// # History
///
/// Since layer 129 or earlier.
///
/// ```text
/// phone.getGroupCallJoinAs#ef7c213a peer:InputPeer = phone.JoinAsPeers;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.getGroupCallJoinAs)
#[doc(alias("phone.getGroupCallJoinAs", "GetGroupCallJoinAsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetGroupCallJoinAs {
    /// The chat whose group call is to be joined.
    pub peer: enums::InputPeer,
}

impl GetGroupCallJoinAs {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self { peer: peer.into() }
    }
}

impl wire::Wire for GetGroupCallJoinAs {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.getGroupCallJoinAs",
        id: 0xef7c213a,
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

impl wire::RemoteCall for GetGroupCallJoinAs {
    type Return = types::phone::JoinAsPeers;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `phone.exportGroupCallInvite`: Gets a link that invites to a group call or live stream.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::ExportGroupCallInvite::new(
///     types::InputGroupCall::new(6821093745, 4831207765),
/// );
/// let result: Result<types::phone::ExportedGroupCallInvite, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::GroupcallInvalid => println!("The group call is not valid."),
///         ErrorKind::PublicChannelMissing => {
///             println!("The channel has to be public for this.");
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
/// - `can_self_unmute` (`bool`, a flag): If set, those who come by the link may speak without being allowed to
///   first; only administrators can give such links.
/// - `call` ([`InputGroupCall`](enums::InputGroupCall)): The group call that the link leads to.
///
/// # Returns
///
/// [`phone::ExportedGroupCallInvite`](types::phone::ExportedGroupCallInvite).
///
/// # Errors
///
/// - 400 [`GROUPCALL_INVALID`](crate::rpc::ErrorKind::GroupcallInvalid): The group call is not valid.
/// - 403 [`PUBLIC_CHANNEL_MISSING`](crate::rpc::ErrorKind::PublicChannelMissing): The channel has to be public for
///   this.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 129 or earlier.
///
/// ```text
/// phone.exportGroupCallInvite#e6aa647f flags:# can_self_unmute:flags.0?true
///     call:InputGroupCall = phone.ExportedGroupCallInvite;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.exportGroupCallInvite)
#[doc(alias("phone.exportGroupCallInvite", "ExportGroupCallInviteRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ExportGroupCallInvite {
    /// If set, those who come by the link may speak without being allowed to first; only administrators can give such
    /// links.
    pub can_self_unmute: bool,
    /// The group call that the link leads to.
    pub call: enums::InputGroupCall,
}

impl ExportGroupCallInvite {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(call: impl Into<enums::InputGroupCall>) -> Self {
        Self {
            can_self_unmute: false,
            call: call.into(),
        }
    }
}

impl wire::Wire for ExportGroupCallInvite {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.exportGroupCallInvite",
        id: 0xe6aa647f,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.can_self_unmute);
        w.flags(flags);
        w.write(&self.call);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            can_self_unmute: flags.has(0),
            call: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ExportGroupCallInvite {
    type Return = types::phone::ExportedGroupCallInvite;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::GroupcallInvalid),
        wire::known(403, wire::ErrorKind::PublicChannelMissing),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `phone.toggleGroupCallStartSubscription`: Turns on or off that the user is told when a scheduled group call
/// starts.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::ToggleGroupCallStartSubscription::new(
///     types::InputGroupCall::new(6821093745, 4831207765),
///     true,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::GroupcallAlreadyStarted => {
///             println!("The group call has started already.");
///         }
///         ErrorKind::GroupcallInvalid => println!("The group call is not valid."),
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
/// - `call` ([`InputGroupCall`](enums::InputGroupCall)): The scheduled group call.
/// - `subscribed` (`bool`): True to be told about the start, false not to be.
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
/// - 403 [`GROUPCALL_ALREADY_STARTED`](crate::rpc::ErrorKind::GroupcallAlreadyStarted): The group call has started
///   already.
/// - 400 [`GROUPCALL_INVALID`](crate::rpc::ErrorKind::GroupcallInvalid): The group call is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 129 or earlier.
///
/// ```text
/// phone.toggleGroupCallStartSubscription#219c34e6 call:InputGroupCall
///     subscribed:Bool = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.toggleGroupCallStartSubscription)
#[doc(
    alias(
        "phone.toggleGroupCallStartSubscription",
        "ToggleGroupCallStartSubscriptionRequest"
    )
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ToggleGroupCallStartSubscription {
    /// The scheduled group call.
    pub call: enums::InputGroupCall,
    /// True to be told about the start, false not to be.
    pub subscribed: bool,
}

impl ToggleGroupCallStartSubscription {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(call: impl Into<enums::InputGroupCall>, subscribed: bool) -> Self {
        Self {
            call: call.into(),
            subscribed,
        }
    }
}

impl wire::Wire for ToggleGroupCallStartSubscription {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.toggleGroupCallStartSubscription",
        id: 0x219c34e6,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.call);
        w.bool(self.subscribed);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            call: cursor.read(),
            subscribed: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for ToggleGroupCallStartSubscription {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::GroupcallAlreadyStarted),
        wire::known(400, wire::ErrorKind::GroupcallInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `phone.startScheduledGroupCall`: Starts a scheduled group call now. If it is running already the call fails with
/// [`GROUPCALL_ALREADY_STARTED`](crate::rpc::ErrorKind::GroupcallAlreadyStarted).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::StartScheduledGroupCall::new(
///     types::InputGroupCall::new(6821093745, 4831207765),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::GroupcallAlreadyStarted => {
///             println!("The group call has started already.");
///         }
///         ErrorKind::GroupcallInvalid => println!("The group call is not valid."),
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
/// - `call` ([`InputGroupCall`](enums::InputGroupCall)): The scheduled group call to start.
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
/// - 403 [`GROUPCALL_ALREADY_STARTED`](crate::rpc::ErrorKind::GroupcallAlreadyStarted): The group call has started
///   already.
/// - 400 [`GROUPCALL_INVALID`](crate::rpc::ErrorKind::GroupcallInvalid): The group call is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 129 or earlier.
///
/// ```text
/// phone.startScheduledGroupCall#5680e342 call:InputGroupCall = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.startScheduledGroupCall)
#[doc(alias("phone.startScheduledGroupCall", "StartScheduledGroupCallRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StartScheduledGroupCall {
    /// The scheduled group call to start.
    pub call: enums::InputGroupCall,
}

impl StartScheduledGroupCall {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(call: impl Into<enums::InputGroupCall>) -> Self {
        Self { call: call.into() }
    }
}

impl wire::Wire for StartScheduledGroupCall {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.startScheduledGroupCall",
        id: 0x5680e342,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.call);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { call: cursor.read() }
    }
}

impl wire::RemoteCall for StartScheduledGroupCall {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::GroupcallAlreadyStarted),
        wire::known(400, wire::ErrorKind::GroupcallInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `phone.saveDefaultGroupCallJoinAs`: Stores as whom the user takes part in the group calls of a chat by default.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::SaveDefaultGroupCallJoinAs::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         ErrorKind::JoinAsPeerInvalid => {
///             println!("The account cannot join the call under this identity.");
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat whose group calls are meant.
/// - `join_as` ([`InputPeer`](enums::InputPeer)): As whom to take part: the account, or one of the answer of
///   [`phone.getGroupCallJoinAs`](functions::phone::GetGroupCallJoinAs).
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`JOIN_AS_PEER_INVALID`](crate::rpc::ErrorKind::JoinAsPeerInvalid): The account cannot join the call under
///   this identity.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`phone.getGroupCallJoinAs`](functions::phone::GetGroupCallJoinAs): Gets those as whom the user can take part
///   in the group calls of a chat, such as channels that the account owns.
///
/// # History
///
/// Since layer 129 or earlier.
///
/// ```text
/// phone.saveDefaultGroupCallJoinAs#575e1f8c peer:InputPeer join_as:InputPeer =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.saveDefaultGroupCallJoinAs)
#[doc(alias("phone.saveDefaultGroupCallJoinAs", "SaveDefaultGroupCallJoinAsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SaveDefaultGroupCallJoinAs {
    /// The chat whose group calls are meant.
    pub peer: enums::InputPeer,
    /// As whom to take part: the account, or one of the answer of
    /// [`phone.getGroupCallJoinAs`](functions::phone::GetGroupCallJoinAs).
    pub join_as: enums::InputPeer,
}

impl SaveDefaultGroupCallJoinAs {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        join_as: impl Into<enums::InputPeer>,
    ) -> Self {
        Self {
            peer: peer.into(),
            join_as: join_as.into(),
        }
    }
}

impl wire::Wire for SaveDefaultGroupCallJoinAs {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.saveDefaultGroupCallJoinAs",
        id: 0x575e1f8c,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.join_as);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            join_as: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SaveDefaultGroupCallJoinAs {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::JoinAsPeerInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `phone.joinGroupCallPresentation`: Starts sharing the screen in a group call that the client takes part in. The
/// updates bring what the connection needs, as [`updateGroupCallConnection`](types::UpdateGroupCallConnection).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::JoinGroupCallPresentation::new(
///     types::InputGroupCall::new(6821093745, 4831207765),
///     types::DataJson::new("{}"),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::GroupcallInvalid => println!("The group call is not valid."),
///         ErrorKind::ParticipantJoinMissing => {
///             println!("The participant has not joined the call.");
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
/// - `call` ([`InputGroupCall`](enums::InputGroupCall)): The group call in which the screen is shared.
/// - `params` ([`DataJson`](types::DataJson)): The offer of the client for a second connection by WebRTC, as JSON.
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
/// - 400 [`GROUPCALL_INVALID`](crate::rpc::ErrorKind::GroupcallInvalid): The group call is not valid.
/// - 403 [`PARTICIPANT_JOIN_MISSING`](crate::rpc::ErrorKind::ParticipantJoinMissing): The participant has not
///   joined the call.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`phone.saveCallDebug`](functions::phone::SaveCallDebug): Sends technical data about a call to Telegram.
/// - [`phone.joinGroupCall`](functions::phone::JoinGroupCall): Joins a group call, live stream or conference call.
/// - [`phone.createConferenceCall`](functions::phone::CreateConferenceCall): Creates a conference call, which is
///   encrypted end to end and belongs to no chat.
/// - [`messages.requestWebView`](functions::messages::RequestWebView): Opens a mini app from a button, the
///   attachment menu or the menu of a bot.
/// - [`messages.requestSimpleWebView`](functions::messages::RequestSimpleWebView): Opens a mini app from a button
///   of the reply keyboard, from inline results or from the side menu.
/// - [`messages.requestAppWebView`](functions::messages::RequestAppWebView): Opens a mini app from a direct link.
///
/// # History
///
/// Since layer 129 or earlier.
///
/// ```text
/// phone.joinGroupCallPresentation#cbea6bc4 call:InputGroupCall params:DataJSON =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.joinGroupCallPresentation)
#[doc(alias("phone.joinGroupCallPresentation", "JoinGroupCallPresentationRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct JoinGroupCallPresentation {
    /// The group call in which the screen is shared.
    pub call: enums::InputGroupCall,
    /// The offer of the client for a second connection by WebRTC, as JSON.
    pub params: types::DataJson,
}

impl JoinGroupCallPresentation {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(call: impl Into<enums::InputGroupCall>, params: types::DataJson) -> Self {
        Self { call: call.into(), params }
    }
}

impl wire::Wire for JoinGroupCallPresentation {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.joinGroupCallPresentation",
        id: 0xcbea6bc4,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.call);
        w.write(&self.params);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            call: cursor.read(),
            params: cursor.read(),
        }
    }
}

impl wire::RemoteCall for JoinGroupCallPresentation {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::GroupcallInvalid),
        wire::known(403, wire::ErrorKind::ParticipantJoinMissing),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `phone.leaveGroupCallPresentation`: Stops sharing the screen in a group call.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::LeaveGroupCallPresentation::new(
///     types::InputGroupCall::new(6821093745, 4831207765),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::GroupcallInvalid => println!("The group call is not valid."),
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
/// - `call` ([`InputGroupCall`](enums::InputGroupCall)): The group call in which the screen was shared.
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
/// - 400 [`GROUPCALL_INVALID`](crate::rpc::ErrorKind::GroupcallInvalid): The group call is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 129 or earlier.
///
/// ```text
/// phone.leaveGroupCallPresentation#1c50d144 call:InputGroupCall = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.leaveGroupCallPresentation)
#[doc(alias("phone.leaveGroupCallPresentation", "LeaveGroupCallPresentationRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct LeaveGroupCallPresentation {
    /// The group call in which the screen was shared.
    pub call: enums::InputGroupCall,
}

impl LeaveGroupCallPresentation {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(call: impl Into<enums::InputGroupCall>) -> Self {
        Self { call: call.into() }
    }
}

impl wire::Wire for LeaveGroupCallPresentation {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.leaveGroupCallPresentation",
        id: 0x1c50d144,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.call);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { call: cursor.read() }
    }
}

impl wire::RemoteCall for LeaveGroupCallPresentation {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::GroupcallInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `phone.getGroupCallStreamChannels`: Gets the streams of a live stream by RTMP, to learn which parts can be
/// downloaded. Call it at the data centre that `stream_dc_id` of the group call names.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::GetGroupCallStreamChannels::new(
///     types::InputGroupCall::new(6821093745, 4831207765),
/// );
/// let result: Result<types::phone::GroupCallStreamChannels, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::GroupcallInvalid => println!("The group call is not valid."),
///         ErrorKind::GroupcallJoinMissing => {
///             println!("The account has not joined the group call, or not any more.");
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
/// - `call` ([`InputGroupCall`](enums::InputGroupCall)): The live stream that is watched.
///
/// # Returns
///
/// [`phone::GroupCallStreamChannels`](types::phone::GroupCallStreamChannels).
///
/// # Errors
///
/// - 400 [`GROUPCALL_INVALID`](crate::rpc::ErrorKind::GroupcallInvalid): The group call is not valid.
/// - 400 [`GROUPCALL_JOIN_MISSING`](crate::rpc::ErrorKind::GroupcallJoinMissing): The account has not joined the
///   group call, or not any more.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 139.
///
/// ```text
/// phone.getGroupCallStreamChannels#1ab21940 call:InputGroupCall =
///     phone.GroupCallStreamChannels;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.getGroupCallStreamChannels) · [Guide:
/// files](https://core.telegram.org/api/files)
#[doc(alias("phone.getGroupCallStreamChannels", "GetGroupCallStreamChannelsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetGroupCallStreamChannels {
    /// The live stream that is watched.
    pub call: enums::InputGroupCall,
}

impl GetGroupCallStreamChannels {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(call: impl Into<enums::InputGroupCall>) -> Self {
        Self { call: call.into() }
    }
}

impl wire::Wire for GetGroupCallStreamChannels {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.getGroupCallStreamChannels",
        id: 0x1ab21940,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.call);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { call: cursor.read() }
    }
}

impl wire::RemoteCall for GetGroupCallStreamChannels {
    type Return = types::phone::GroupCallStreamChannels;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::GroupcallInvalid),
        wire::known(400, wire::ErrorKind::GroupcallJoinMissing),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `phone.getGroupCallStreamRtmpUrl`: Gets the address and the key that streaming software needs for a live stream
/// by RTMP. It can be called before the stream is created.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::GetGroupCallStreamRtmpUrl::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     true,
/// );
/// let result: Result<types::phone::GroupCallStreamRtmpUrl, _> = client
///     .invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
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
/// - `live_story` (`bool`, a flag): If set, it is for a live story and not for a group call.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat or user that streams.
/// - `revoke` (`bool`): True to replace the key, so that the old one stops working; false to get the current one.
///
/// # Returns
///
/// [`phone::GroupCallStreamRtmpUrl`](types::phone::GroupCallStreamRtmpUrl).
///
/// # Errors
///
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`stories.startLive`](functions::stories::StartLive): Starts a live story, in which others watch the user or
///   channel as in a group call.
///
/// # History
///
/// Since layer 139; `live_story` since 217.
///
/// ```text
/// phone.getGroupCallStreamRtmpUrl#5af4c73a flags:# live_story:flags.0?true
///     peer:InputPeer revoke:Bool = phone.GroupCallStreamRtmpUrl;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.getGroupCallStreamRtmpUrl)
#[doc(alias("phone.getGroupCallStreamRtmpUrl", "GetGroupCallStreamRtmpUrlRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetGroupCallStreamRtmpUrl {
    /// If set, it is for a live story and not for a group call.
    pub live_story: bool,
    /// The chat or user that streams.
    pub peer: enums::InputPeer,
    /// True to replace the key, so that the old one stops working; false to get the current one.
    pub revoke: bool,
}

impl GetGroupCallStreamRtmpUrl {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, revoke: bool) -> Self {
        Self {
            live_story: false,
            peer: peer.into(),
            revoke,
        }
    }
}

impl wire::Wire for GetGroupCallStreamRtmpUrl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.getGroupCallStreamRtmpUrl",
        id: 0x5af4c73a,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.live_story);
        w.flags(flags);
        w.write(&self.peer);
        w.bool(self.revoke);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            live_story: flags.has(0),
            peer: cursor.read(),
            revoke: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for GetGroupCallStreamRtmpUrl {
    type Return = types::phone::GroupCallStreamRtmpUrl;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `phone.saveCallLog`: Sends the log of a call to Telegram, after the user was asked about the quality.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::SaveCallLog::new(
///     types::InputPhoneCall::new(6821093745, 4831207765),
///     types::InputFile::new(4719203846, 3, "photo.jpg", ""),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::CallPeerInvalid => {
///             println!("The phone call that was given is not valid.");
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
/// - `peer` ([`InputPhoneCall`](types::InputPhoneCall)): The call that the log is about.
/// - `file` ([`InputFile`](enums::InputFile)): The log, uploaded as a file.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`CALL_PEER_INVALID`](crate::rpc::ErrorKind::CallPeerInvalid): The phone call that was given is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`phone.acceptCall`](functions::phone::AcceptCall): Accepts an incoming call.
/// - [`phone.confirmCall`](functions::phone::ConfirmCall): Completes the key of a call that the account started.
/// - [`phone.receivedCall`](functions::phone::ReceivedCall): Tells the server that an incoming call has reached
///   this client, so that the caller hears it ring.
/// - [`phone.discardCall`](functions::phone::DiscardCall): Ends a call, or turns an incoming one down.
/// - [`phone.setCallRating`](functions::phone::SetCallRating): Rates the quality of a call that has ended.
/// - [`phone.saveCallDebug`](functions::phone::SaveCallDebug): Sends technical data about a call to Telegram.
///
/// # History
///
/// Since layer 142 or earlier.
///
/// ```text
/// phone.saveCallLog#41248786 peer:InputPhoneCall file:InputFile = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.saveCallLog)
#[doc(alias("phone.saveCallLog", "SaveCallLogRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SaveCallLog {
    /// The call that the log is about.
    pub peer: types::InputPhoneCall,
    /// The log, uploaded as a file.
    pub file: enums::InputFile,
}

impl SaveCallLog {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: types::InputPhoneCall, file: impl Into<enums::InputFile>) -> Self {
        Self { peer, file: file.into() }
    }
}

impl wire::Wire for SaveCallLog {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.saveCallLog",
        id: 0x41248786,
        min_size: 32,
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

impl wire::RemoteCall for SaveCallLog {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::CallPeerInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `phone.createConferenceCall`: Creates a conference call, which is encrypted end to end and belongs to no chat.
/// It can join the call at once; then `public_key`, block and params are needed.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::CreateConferenceCall::new(1804289383);
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
/// - `muted` (`bool`, a flag): If set, the user joins with the microphone off; only with join.
/// - `video_stopped` (`bool`, a flag): If set, the user joins with the camera off; only with join.
/// - `join` (`bool`, a flag): If set, the client joins the new call too; otherwise only the call and its link are
///   made.
/// - `random_id` (`i32`): A random number that is different for each new call, so that a repeated request makes no
///   second one.
/// - `public_key` (`Option<[u8; 32]>`): The public key of the client, with which it takes part; only with join.
/// - `block` (`Option<Vec<u8>>`): The first block for the chain of the call; only with join.
/// - `params` ([`Option<DataJson>`](types::DataJson)): The offer of the client for the connection by WebRTC, as
///   JSON; only with join.
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
/// - [`phone.joinGroupCall`](functions::phone::JoinGroupCall): Joins a group call, live stream or conference call.
/// - [`phone.saveCallDebug`](functions::phone::SaveCallDebug): Sends technical data about a call to Telegram.
/// - [`phone.joinGroupCallPresentation`](functions::phone::JoinGroupCallPresentation): Starts sharing the screen in
///   a group call that the client takes part in.
/// - [`messages.requestWebView`](functions::messages::RequestWebView): Opens a mini app from a button, the
///   attachment menu or the menu of a bot.
/// - [`messages.requestSimpleWebView`](functions::messages::RequestSimpleWebView): Opens a mini app from a button
///   of the reply keyboard, from inline results or from the side menu.
/// - [`messages.requestAppWebView`](functions::messages::RequestAppWebView): Opens a mini app from a direct link.
///
/// # History
///
/// Since layer 196; `muted`, `video_stopped`, `join`, `random_id`, `public_key`, `block`, `params` since 202;
/// `peer`, `key_fingerprint` until 201; result `Updates` since 202, `phone.PhoneCall` before.
///
/// ```text
/// phone.createConferenceCall#7d0444bb flags:# muted:flags.0?true
///     video_stopped:flags.2?true join:flags.3?true random_id:int
///     public_key:flags.3?int256 block:flags.3?bytes params:flags.3?DataJSON =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.createConferenceCall)
#[doc(alias("phone.createConferenceCall", "CreateConferenceCallRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CreateConferenceCall {
    /// If set, the user joins with the microphone off; only with join.
    pub muted: bool,
    /// If set, the user joins with the camera off; only with join.
    pub video_stopped: bool,
    /// If set, the client joins the new call too; otherwise only the call and its link are made.
    ///
    /// On the wire together with `public_key`, `block`, `params`, or not at all.
    pub join: bool,
    /// A random number that is different for each new call, so that a repeated request makes no second one.
    pub random_id: i32,
    /// The public key of the client, with which it takes part; only with join.
    ///
    /// On the wire together with `join`, `block`, `params`, or not at all.
    pub public_key: Option<[u8; 32]>,
    /// The first block for the chain of the call; only with join.
    ///
    /// On the wire together with `join`, `public_key`, `params`, or not at all.
    pub block: Option<Vec<u8>>,
    /// The offer of the client for the connection by WebRTC, as JSON; only with join.
    ///
    /// On the wire together with `join`, `public_key`, `block`, or not at all.
    pub params: Option<types::DataJson>,
}

impl CreateConferenceCall {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(random_id: i32) -> Self {
        Self {
            muted: false,
            video_stopped: false,
            join: false,
            random_id,
            public_key: None,
            block: None,
            params: None,
        }
    }
}

impl wire::Wire for CreateConferenceCall {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.createConferenceCall",
        id: 0x7d0444bb,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.muted)
            .with(2, self.video_stopped)
            .with(3, self.params.is_some());
        w.fixed((flags, self.random_id));
        w.write_shared_or_zero(flags.has(3), &self.public_key);
        w.write_shared_or_zero(flags.has(3), &self.block);
        w.write_shared(flags.has(3), &self.params);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, random_id) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            muted: flags.has(0),
            video_stopped: flags.has(2),
            join: flags.has(3),
            random_id,
            public_key: cursor.read_optional(flags.has(3)),
            block: cursor.read_optional(flags.has(3)),
            params: cursor.read_optional(flags.has(3)),
        }
    }
}

impl wire::RemoteCall for CreateConferenceCall {
    type Return = enums::Updates;
}

/// `phone.deleteConferenceCallParticipants`: Removes participants from a conference call, with a block that takes
/// them off the chain of the call. Set one of `only_left` and kick.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::DeleteConferenceCallParticipants::new(
///     types::InputGroupCall::new(6821093745, 4831207765),
///     vec![12345678],
///     [1, 2, 3],
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::GroupcallInvalid => println!("The group call is not valid."),
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
/// - `only_left` (`bool`, a flag): If set, the participants have left already and only their membership on the
///   chain is removed.
/// - `kick` (`bool`, a flag): If set, participants who are still in the call are thrown out.
/// - `call` ([`InputGroupCall`](enums::InputGroupCall)): The conference call to remove them from.
/// - `ids` (`Vec<i64>`): Identifiers of the users to remove.
/// - `block` (`Vec<u8>`): The block for the chain of the call that removes them.
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
/// - 400 [`GROUPCALL_INVALID`](crate::rpc::ErrorKind::GroupcallInvalid): The group call is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 202.
///
/// ```text
/// phone.deleteConferenceCallParticipants#8ca60525 flags:# only_left:flags.0?true
///     kick:flags.1?true call:InputGroupCall ids:Vector<long> block:bytes =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.deleteConferenceCallParticipants) · [Guide:
/// end-to-end/group-calls](https://core.telegram.org/api/end-to-end/group-calls)
#[doc(
    alias(
        "phone.deleteConferenceCallParticipants",
        "DeleteConferenceCallParticipantsRequest"
    )
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteConferenceCallParticipants {
    /// If set, the participants have left already and only their membership on the chain is removed.
    pub only_left: bool,
    /// If set, participants who are still in the call are thrown out.
    pub kick: bool,
    /// The conference call to remove them from.
    pub call: enums::InputGroupCall,
    /// Identifiers of the users to remove.
    pub ids: Vec<i64>,
    /// The block for the chain of the call that removes them.
    pub block: Vec<u8>,
}

impl DeleteConferenceCallParticipants {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        call: impl Into<enums::InputGroupCall>,
        ids: Vec<i64>,
        block: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            only_left: false,
            kick: false,
            call: call.into(),
            ids,
            block: block.into(),
        }
    }
}

impl wire::Wire for DeleteConferenceCallParticipants {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.deleteConferenceCallParticipants",
        id: 0x8ca60525,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.only_left).with(1, self.kick);
        w.flags(flags);
        w.write(&self.call);
        w.write(&self.ids);
        w.bytes(&self.block);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            only_left: flags.has(0),
            kick: flags.has(1),
            call: cursor.read(),
            ids: cursor.read(),
            block: cursor.bytes(),
        }
    }
}

impl wire::RemoteCall for DeleteConferenceCallParticipants {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::GroupcallInvalid),
    ];
}

/// `phone.sendConferenceCallBroadcast`: Sends a block of the subchain for broadcasts to everyone in a conference
/// call; the clients check the key of the call with it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::SendConferenceCallBroadcast::new(
///     types::InputGroupCall::new(6821093745, 4831207765),
///     [1, 2, 3],
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::GroupcallInvalid => println!("The group call is not valid."),
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
/// - `call` ([`InputGroupCall`](enums::InputGroupCall)): The conference call whose members get the block.
/// - `block` (`Vec<u8>`): The block to send.
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
/// - 400 [`GROUPCALL_INVALID`](crate::rpc::ErrorKind::GroupcallInvalid): The group call is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 202.
///
/// ```text
/// phone.sendConferenceCallBroadcast#c6701900 call:InputGroupCall block:bytes =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.sendConferenceCallBroadcast) · [Guide:
/// end-to-end/group-calls](https://core.telegram.org/api/end-to-end/group-calls)
#[doc(alias("phone.sendConferenceCallBroadcast", "SendConferenceCallBroadcastRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendConferenceCallBroadcast {
    /// The conference call whose members get the block.
    pub call: enums::InputGroupCall,
    /// The block to send.
    pub block: Vec<u8>,
}

impl SendConferenceCallBroadcast {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        call: impl Into<enums::InputGroupCall>,
        block: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            call: call.into(),
            block: block.into(),
        }
    }
}

impl wire::Wire for SendConferenceCallBroadcast {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.sendConferenceCallBroadcast",
        id: 0xc6701900,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.call);
        w.bytes(&self.block);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            call: cursor.read(),
            block: cursor.bytes(),
        }
    }
}

impl wire::RemoteCall for SendConferenceCallBroadcast {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::GroupcallInvalid),
    ];
}

/// `phone.inviteConferenceCallParticipant`: Invites a user to a conference call, by a message that lets the user's
/// clients ring.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::InviteConferenceCallParticipant::new(
///     types::InputGroupCall::new(6821093745, 4831207765),
///     types::InputUser::new(12345678, 4831207765),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::GroupcallInvalid => println!("The group call is not valid."),
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
/// - `video` (`bool`, a flag): If set, it is an invitation to a video call.
/// - `call` ([`InputGroupCall`](enums::InputGroupCall)): The conference call to invite to.
/// - `user_id` ([`InputUser`](enums::InputUser)): The user to invite.
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
/// - 400 [`GROUPCALL_INVALID`](crate::rpc::ErrorKind::GroupcallInvalid): The group call is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 202.
///
/// ```text
/// phone.inviteConferenceCallParticipant#bcf22685 flags:# video:flags.0?true
///     call:InputGroupCall user_id:InputUser = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.inviteConferenceCallParticipant)
#[doc(
    alias(
        "phone.inviteConferenceCallParticipant",
        "InviteConferenceCallParticipantRequest"
    )
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct InviteConferenceCallParticipant {
    /// If set, it is an invitation to a video call.
    pub video: bool,
    /// The conference call to invite to.
    pub call: enums::InputGroupCall,
    /// The user to invite.
    pub user_id: enums::InputUser,
}

impl InviteConferenceCallParticipant {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        call: impl Into<enums::InputGroupCall>,
        user_id: impl Into<enums::InputUser>,
    ) -> Self {
        Self {
            video: false,
            call: call.into(),
            user_id: user_id.into(),
        }
    }
}

impl wire::Wire for InviteConferenceCallParticipant {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.inviteConferenceCallParticipant",
        id: 0xbcf22685,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.video);
        w.flags(flags);
        w.write(&self.call);
        w.write(&self.user_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            video: flags.has(0),
            call: cursor.read(),
            user_id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for InviteConferenceCallParticipant {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::GroupcallInvalid),
    ];
}

/// `phone.declineConferenceCallInvite`: Turns down an invitation to a conference call, or cancels one that the user
/// sent.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::DeclineConferenceCallInvite::new(42);
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The identifier of the message is not valid, or there is no such message.
///         ErrorKind::MessageIdInvalid => println!("{error}"),
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
/// - `msg_id` (`i32`): Identifier of the message with the invitation, which has
///   [`messageActionConferenceCall`](types::MessageActionConferenceCall).
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
/// - 400 [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid): The identifier of the message is not
///   valid, or there is no such message.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 202.
///
/// ```text
/// phone.declineConferenceCallInvite#3c479971 msg_id:int = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.declineConferenceCallInvite)
#[doc(alias("phone.declineConferenceCallInvite", "DeclineConferenceCallInviteRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeclineConferenceCallInvite {
    /// Identifier of the message with the invitation, which has
    /// [`messageActionConferenceCall`](types::MessageActionConferenceCall).
    pub msg_id: i32,
}

impl DeclineConferenceCallInvite {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(msg_id: i32) -> Self {
        Self { msg_id }
    }
}

impl wire::Wire for DeclineConferenceCallInvite {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.declineConferenceCallInvite",
        id: 0x3c479971,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.msg_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { msg_id: cursor.i32() }
    }
}

impl wire::RemoteCall for DeclineConferenceCallInvite {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
    ];
}

/// `phone.getGroupCallChainBlocks`: Gets blocks of the chain of a conference call. Call it when blocks were missed;
/// new ones arrive as [`updateGroupCallChainBlocks`](types::UpdateGroupCallChainBlocks).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::GetGroupCallChainBlocks::new(
///     types::InputGroupCall::new(6821093745, 4831207765),
///     1,
///     0,
///     20,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::GroupcallInvalid => println!("The group call is not valid."),
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
/// - `call` ([`InputGroupCall`](enums::InputGroupCall)): The conference call whose blocks to get.
/// - `sub_chain_id` (`i32`): Which chain to get: 0 for the state of the call, 1 for broadcasts.
/// - `offset` (`i32`): Number of the first block to get; -1 for the last one.
/// - `limit` (`i32`): How many blocks to return at most.
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
/// - 400 [`GROUPCALL_INVALID`](crate::rpc::ErrorKind::GroupcallInvalid): The group call is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 202.
///
/// ```text
/// phone.getGroupCallChainBlocks#ee9f88a6 call:InputGroupCall sub_chain_id:int
///     offset:int limit:int = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.getGroupCallChainBlocks) · [Guide:
/// end-to-end/group-calls](https://core.telegram.org/api/end-to-end/group-calls)
#[doc(alias("phone.getGroupCallChainBlocks", "GetGroupCallChainBlocksRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetGroupCallChainBlocks {
    /// The conference call whose blocks to get.
    pub call: enums::InputGroupCall,
    /// Which chain to get: 0 for the state of the call, 1 for broadcasts.
    pub sub_chain_id: i32,
    /// Number of the first block to get; -1 for the last one.
    pub offset: i32,
    /// How many blocks to return at most.
    pub limit: i32,
}

impl GetGroupCallChainBlocks {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        call: impl Into<enums::InputGroupCall>,
        sub_chain_id: i32,
        offset: i32,
        limit: i32,
    ) -> Self {
        Self {
            call: call.into(),
            sub_chain_id,
            offset,
            limit,
        }
    }
}

impl wire::Wire for GetGroupCallChainBlocks {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.getGroupCallChainBlocks",
        id: 0xee9f88a6,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.call);
        w.fixed((self.sub_chain_id, self.offset, self.limit));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let call = cursor.read();
        let (sub_chain_id, offset, limit) = cursor.fixed::<(i32, i32, i32)>();
        Self {
            call,
            sub_chain_id,
            offset,
            limit,
        }
    }
}

impl wire::RemoteCall for GetGroupCallChainBlocks {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::GroupcallInvalid),
    ];
}

/// `phone.sendGroupCallMessage`: Writes a message in a group call or live story. It arrives with everyone as
/// [`updateGroupCallMessage`](types::UpdateGroupCallMessage) and disappears after a while.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::SendGroupCallMessage::new(
///     types::InputGroupCall::new(6821093745, 4831207765),
///     1804289383,
///     types::TextWithEntities::new(
///         "Hello!",
///         vec![types::MessageEntityBold::new(0, 5).into()],
///     ),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::GroupcallInvalid => println!("The group call is not valid."),
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
/// - `call` ([`InputGroupCall`](enums::InputGroupCall)): The group call to write in.
/// - `random_id` (`i64`): A random number that is different for each message, so that a repeated call sends no
///   second one.
/// - `message` ([`TextWithEntities`](types::TextWithEntities)): The text, with its formatting.
/// - `allow_paid_stars` (`Option<i64>`): How many Telegram Stars the user agrees to pay for the message.
/// - `send_as` ([`Option<InputPeer>`](enums::InputPeer)): As whom to write, if not as the account.
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
/// - 400 [`GROUPCALL_INVALID`](crate::rpc::ErrorKind::GroupcallInvalid): The group call is not valid.
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
/// - [`bots.setCustomVerification`](functions::bots::SetCustomVerification): Verifies a user or chat in the name of
///   an organisation, or takes the verification back.
///
/// # History
///
/// Since layer 216; `allow_paid_stars`, `send_as` since 217; result `Updates` since 217, `Bool` before.
///
/// ```text
/// phone.sendGroupCallMessage#b1d11410 flags:# call:InputGroupCall random_id:long
///     message:TextWithEntities allow_paid_stars:flags.0?long
///     send_as:flags.1?InputPeer = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.sendGroupCallMessage)
#[doc(alias("phone.sendGroupCallMessage", "SendGroupCallMessageRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendGroupCallMessage {
    /// The group call to write in.
    pub call: enums::InputGroupCall,
    /// A random number that is different for each message, so that a repeated call sends no second one.
    pub random_id: i64,
    /// The text, with its formatting.
    pub message: types::TextWithEntities,
    /// How many Telegram Stars the user agrees to pay for the message.
    pub allow_paid_stars: Option<i64>,
    /// As whom to write, if not as the account.
    pub send_as: Option<enums::InputPeer>,
}

impl SendGroupCallMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        call: impl Into<enums::InputGroupCall>,
        random_id: i64,
        message: types::TextWithEntities,
    ) -> Self {
        Self {
            call: call.into(),
            random_id,
            message,
            allow_paid_stars: None,
            send_as: None,
        }
    }
}

impl wire::Wire for SendGroupCallMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.sendGroupCallMessage",
        id: 0xb1d11410,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.call);
        w.i64(self.random_id);
        w.write(&self.message);
        flags.set(0, w.write_optional(&self.allow_paid_stars));
        flags.set(1, w.write_optional(&self.send_as));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            call: cursor.read(),
            random_id: cursor.i64(),
            message: cursor.read(),
            allow_paid_stars: cursor.read_optional(flags.has(0)),
            send_as: cursor.read_optional(flags.has(1)),
        }
    }
}

impl wire::RemoteCall for SendGroupCallMessage {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::GroupcallInvalid),
    ];
}

/// `phone.sendGroupCallEncryptedMessage`: Writes a message in a conference call, encrypted end to end. It arrives
/// with the others as [`updateGroupCallEncryptedMessage`](types::UpdateGroupCallEncryptedMessage).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::SendGroupCallEncryptedMessage::new(
///     types::InputGroupCall::new(6821093745, 4831207765),
///     [1, 2, 3],
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::GroupcallInvalid => println!("The group call is not valid."),
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
/// - `call` ([`InputGroupCall`](enums::InputGroupCall)): The conference call to write in.
/// - `encrypted_message` (`Vec<u8>`): The message, encrypted with the key of the call.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`GROUPCALL_INVALID`](crate::rpc::ErrorKind::GroupcallInvalid): The group call is not valid.
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
/// phone.sendGroupCallEncryptedMessage#e5afa56d call:InputGroupCall
///     encrypted_message:bytes = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.sendGroupCallEncryptedMessage)
#[doc(
    alias("phone.sendGroupCallEncryptedMessage", "SendGroupCallEncryptedMessageRequest")
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendGroupCallEncryptedMessage {
    /// The conference call to write in.
    pub call: enums::InputGroupCall,
    /// The message, encrypted with the key of the call.
    pub encrypted_message: Vec<u8>,
}

impl SendGroupCallEncryptedMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        call: impl Into<enums::InputGroupCall>,
        encrypted_message: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            call: call.into(),
            encrypted_message: encrypted_message.into(),
        }
    }
}

impl wire::Wire for SendGroupCallEncryptedMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.sendGroupCallEncryptedMessage",
        id: 0xe5afa56d,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.call);
        w.bytes(&self.encrypted_message);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            call: cursor.read(),
            encrypted_message: cursor.bytes(),
        }
    }
}

impl wire::RemoteCall for SendGroupCallEncryptedMessage {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::GroupcallInvalid),
    ];
}

/// `phone.deleteGroupCallMessages`: Deletes messages that were written in a group call or live story.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::DeleteGroupCallMessages::new(
///     types::InputGroupCall::new(6821093745, 4831207765),
///     vec![42],
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::GroupcallInvalid => println!("The group call is not valid."),
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
/// - `report_spam` (`bool`, a flag): If set, the messages are reported as spam too.
/// - `call` ([`InputGroupCall`](enums::InputGroupCall)): The group call that contains the messages.
/// - `messages` (`Vec<i32>`): Identifiers of the messages to delete.
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
/// - 400 [`GROUPCALL_INVALID`](crate::rpc::ErrorKind::GroupcallInvalid): The group call is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 217.
///
/// ```text
/// phone.deleteGroupCallMessages#f64f54f7 flags:# report_spam:flags.0?true
///     call:InputGroupCall messages:Vector<int> = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.deleteGroupCallMessages)
#[doc(alias("phone.deleteGroupCallMessages", "DeleteGroupCallMessagesRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteGroupCallMessages {
    /// If set, the messages are reported as spam too.
    pub report_spam: bool,
    /// The group call that contains the messages.
    pub call: enums::InputGroupCall,
    /// Identifiers of the messages to delete.
    pub messages: Vec<i32>,
}

impl DeleteGroupCallMessages {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(call: impl Into<enums::InputGroupCall>, messages: Vec<i32>) -> Self {
        Self {
            report_spam: false,
            call: call.into(),
            messages,
        }
    }
}

impl wire::Wire for DeleteGroupCallMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.deleteGroupCallMessages",
        id: 0xf64f54f7,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.report_spam);
        w.flags(flags);
        w.write(&self.call);
        w.write(&self.messages);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            report_spam: flags.has(0),
            call: cursor.read(),
            messages: cursor.read(),
        }
    }
}

impl wire::RemoteCall for DeleteGroupCallMessages {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::GroupcallInvalid),
    ];
}

/// `phone.deleteGroupCallParticipantMessages`: Deletes everything that one participant has written in a group call
/// or live story.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::DeleteGroupCallParticipantMessages::new(
///     types::InputGroupCall::new(6821093745, 4831207765),
///     types::InputPeerUser::new(12345678, 4831207765),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::GroupcallInvalid => println!("The group call is not valid."),
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
/// - `report_spam` (`bool`, a flag): If set, the messages are reported as spam too.
/// - `call` ([`InputGroupCall`](enums::InputGroupCall)): The group call that contains the messages.
/// - `participant` ([`InputPeer`](enums::InputPeer)): The participant whose messages are deleted.
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
/// - 400 [`GROUPCALL_INVALID`](crate::rpc::ErrorKind::GroupcallInvalid): The group call is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 217.
///
/// ```text
/// phone.deleteGroupCallParticipantMessages#1dbfeca0 flags:#
///     report_spam:flags.0?true call:InputGroupCall participant:InputPeer =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.deleteGroupCallParticipantMessages)
#[doc(
    alias(
        "phone.deleteGroupCallParticipantMessages",
        "DeleteGroupCallParticipantMessagesRequest"
    )
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteGroupCallParticipantMessages {
    /// If set, the messages are reported as spam too.
    pub report_spam: bool,
    /// The group call that contains the messages.
    pub call: enums::InputGroupCall,
    /// The participant whose messages are deleted.
    pub participant: enums::InputPeer,
}

impl DeleteGroupCallParticipantMessages {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        call: impl Into<enums::InputGroupCall>,
        participant: impl Into<enums::InputPeer>,
    ) -> Self {
        Self {
            report_spam: false,
            call: call.into(),
            participant: participant.into(),
        }
    }
}

impl wire::Wire for DeleteGroupCallParticipantMessages {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.deleteGroupCallParticipantMessages",
        id: 0x1dbfeca0,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.report_spam);
        w.flags(flags);
        w.write(&self.call);
        w.write(&self.participant);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            report_spam: flags.has(0),
            call: cursor.read(),
            participant: cursor.read(),
        }
    }
}

impl wire::RemoteCall for DeleteGroupCallParticipantMessages {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::GroupcallInvalid),
    ];
}

/// `phone.getGroupCallStars`: Gets how many Telegram Stars were given in a live story or group call, and who gave
/// most.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::GetGroupCallStars::new(
///     types::InputGroupCall::new(6821093745, 4831207765),
/// );
/// let result: Result<types::phone::GroupCallStars, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::GroupcallInvalid => println!("The group call is not valid."),
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
/// - `call` ([`InputGroupCall`](enums::InputGroupCall)): The group call of the live story.
///
/// # Returns
///
/// [`phone::GroupCallStars`](types::phone::GroupCallStars).
///
/// # Errors
///
/// - 400 [`GROUPCALL_INVALID`](crate::rpc::ErrorKind::GroupcallInvalid): The group call is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 217.
///
/// ```text
/// phone.getGroupCallStars#6f636302 call:InputGroupCall = phone.GroupCallStars;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.getGroupCallStars)
#[doc(alias("phone.getGroupCallStars", "GetGroupCallStarsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetGroupCallStars {
    /// The group call of the live story.
    pub call: enums::InputGroupCall,
}

impl GetGroupCallStars {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(call: impl Into<enums::InputGroupCall>) -> Self {
        Self { call: call.into() }
    }
}

impl wire::Wire for GetGroupCallStars {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.getGroupCallStars",
        id: 0x6f636302,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.call);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { call: cursor.read() }
    }
}

impl wire::RemoteCall for GetGroupCallStars {
    type Return = types::phone::GroupCallStars;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::GroupcallInvalid),
    ];
}

/// `phone.saveDefaultSendAs`: Stores as whom the user writes messages in a group call or live story by default.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::phone::SaveDefaultSendAs::new(
///     types::InputGroupCall::new(6821093745, 4831207765),
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::GroupcallInvalid => println!("The group call is not valid."),
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
/// - `call` ([`InputGroupCall`](enums::InputGroupCall)): The group call that the choice is for.
/// - `send_as` ([`InputPeer`](enums::InputPeer)): As whom to write: the account or a channel that it owns.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`GROUPCALL_INVALID`](crate::rpc::ErrorKind::GroupcallInvalid): The group call is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 217.
///
/// ```text
/// phone.saveDefaultSendAs#4167add1 call:InputGroupCall send_as:InputPeer = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/phone.saveDefaultSendAs)
#[doc(alias("phone.saveDefaultSendAs", "SaveDefaultSendAsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SaveDefaultSendAs {
    /// The group call that the choice is for.
    pub call: enums::InputGroupCall,
    /// As whom to write: the account or a channel that it owns.
    pub send_as: enums::InputPeer,
}

impl SaveDefaultSendAs {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        call: impl Into<enums::InputGroupCall>,
        send_as: impl Into<enums::InputPeer>,
    ) -> Self {
        Self {
            call: call.into(),
            send_as: send_as.into(),
        }
    }
}

impl wire::Wire for SaveDefaultSendAs {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "phone.saveDefaultSendAs",
        id: 0x4167add1,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.call);
        w.write(&self.send_as);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            call: cursor.read(),
            send_as: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SaveDefaultSendAs {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::GroupcallInvalid),
    ];
}
