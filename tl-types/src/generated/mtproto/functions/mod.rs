// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions.

use super::{enums, functions, types};
use crate::wire::{self, Vec, Wire as _};

/// The method `req_pq`.
///
/// # Example
///
/// ```no_run
/// use tl_types::mtproto::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::ReqPq::new([0; 16]);
/// let result: Result<types::ResPq, _> = client.invoke(&request);
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
/// - `nonce` (`[u8; 16]`)
///
/// # Returns
///
/// [`ResPq`](types::ResPq).
///
/// # Related
///
/// - [`req_pq_multi`](functions::ReqPqMulti)
///
/// ```text
/// req_pq#60469778 nonce:int128 = ResPQ;
/// ```
#[doc(alias("req_pq", "ReqPqRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReqPq {
    pub nonce: [u8; 16],
}

impl ReqPq {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(nonce: [u8; 16]) -> Self {
        Self { nonce }
    }
}

impl wire::Wire for ReqPq {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "req_pq",
        id: 0x60469778,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.put(self.nonce);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { nonce: cursor.array() }
    }
}

impl wire::RemoteCall for ReqPq {
    type Return = types::ResPq;
}

/// The method `req_pq_multi`.
///
/// # Example
///
/// ```no_run
/// use tl_types::mtproto::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::ReqPqMulti::new([0; 16]);
/// let result: Result<types::ResPq, _> = client.invoke(&request);
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
/// - `nonce` (`[u8; 16]`)
///
/// # Returns
///
/// [`ResPq`](types::ResPq).
///
/// # Related
///
/// - [`req_pq`](functions::ReqPq)
///
/// ```text
/// req_pq_multi#be7e8ef1 nonce:int128 = ResPQ;
/// ```
#[doc(alias("req_pq_multi", "ReqPqMultiRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReqPqMulti {
    pub nonce: [u8; 16],
}

impl ReqPqMulti {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(nonce: [u8; 16]) -> Self {
        Self { nonce }
    }
}

impl wire::Wire for ReqPqMulti {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "req_pq_multi",
        id: 0xbe7e8ef1,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.put(self.nonce);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { nonce: cursor.array() }
    }
}

impl wire::RemoteCall for ReqPqMulti {
    type Return = types::ResPq;
}

/// The method `req_DH_params`.
///
/// # Example
///
/// ```no_run
/// use tl_types::mtproto::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::ReqDhParams::new(
///     [0; 16],
///     [0; 16],
///     [1, 2, 3],
///     [1, 2, 3],
///     1,
///     [1, 2, 3],
/// );
/// let result: Result<enums::ServerDhParams, _> = client.invoke(&request);
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
/// - `nonce` (`[u8; 16]`)
/// - `server_nonce` (`[u8; 16]`)
/// - `p` (`Vec<u8>`)
/// - `q` (`Vec<u8>`)
/// - `public_key_fingerprint` (`i64`)
/// - `encrypted_data` (`Vec<u8>`)
///
/// # Returns
///
/// [`ServerDhParams`](enums::ServerDhParams): [`Fail`](enums::ServerDhParams::Fail) or
/// [`Ok`](enums::ServerDhParams::Ok).
///
/// # Related
///
/// - [`set_client_DH_params`](functions::SetClientDhParams)
///
/// ```text
/// req_DH_params#d712e4be nonce:int128 server_nonce:int128 p:bytes q:bytes
///     public_key_fingerprint:long encrypted_data:bytes = Server_DH_Params;
/// ```
#[doc(alias("req_DH_params", "ReqDhParamsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReqDhParams {
    pub nonce: [u8; 16],
    pub server_nonce: [u8; 16],
    pub p: Vec<u8>,
    pub q: Vec<u8>,
    pub public_key_fingerprint: i64,
    pub encrypted_data: Vec<u8>,
}

impl ReqDhParams {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        nonce: [u8; 16],
        server_nonce: [u8; 16],
        p: impl Into<Vec<u8>>,
        q: impl Into<Vec<u8>>,
        public_key_fingerprint: i64,
        encrypted_data: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            nonce,
            server_nonce,
            p: p.into(),
            q: q.into(),
            public_key_fingerprint,
            encrypted_data: encrypted_data.into(),
        }
    }
}

impl wire::Wire for ReqDhParams {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "req_DH_params",
        id: 0xd712e4be,
        min_size: 56,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.nonce, self.server_nonce));
        w.bytes(&self.p);
        w.bytes(&self.q);
        w.i64(self.public_key_fingerprint);
        w.bytes(&self.encrypted_data);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (nonce, server_nonce) = cursor.fixed::<([u8; 16], [u8; 16])>();
        Self {
            nonce,
            server_nonce,
            p: cursor.bytes(),
            q: cursor.bytes(),
            public_key_fingerprint: cursor.i64(),
            encrypted_data: cursor.bytes(),
        }
    }
}

impl wire::RemoteCall for ReqDhParams {
    type Return = enums::ServerDhParams;
}

/// The method `set_client_DH_params`.
///
/// # Example
///
/// ```no_run
/// use tl_types::mtproto::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::SetClientDhParams::new([0; 16], [0; 16], [1, 2, 3]);
/// let result: Result<enums::SetClientDhParamsAnswer, _> = client.invoke(&request);
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
/// - `nonce` (`[u8; 16]`)
/// - `server_nonce` (`[u8; 16]`)
/// - `encrypted_data` (`Vec<u8>`)
///
/// # Returns
///
/// [`SetClientDhParamsAnswer`](enums::SetClientDhParamsAnswer):
/// [`DhGenOk`](enums::SetClientDhParamsAnswer::DhGenOk), [`DhGenRetry`](enums::SetClientDhParamsAnswer::DhGenRetry)
/// or [`DhGenFail`](enums::SetClientDhParamsAnswer::DhGenFail).
///
/// # Related
///
/// - [`req_DH_params`](functions::ReqDhParams)
///
/// ```text
/// set_client_DH_params#f5045f1f nonce:int128 server_nonce:int128
///     encrypted_data:bytes = Set_client_DH_params_answer;
/// ```
#[doc(alias("set_client_DH_params", "SetClientDhParamsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetClientDhParams {
    pub nonce: [u8; 16],
    pub server_nonce: [u8; 16],
    pub encrypted_data: Vec<u8>,
}

impl SetClientDhParams {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        nonce: [u8; 16],
        server_nonce: [u8; 16],
        encrypted_data: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            nonce,
            server_nonce,
            encrypted_data: encrypted_data.into(),
        }
    }
}

impl wire::Wire for SetClientDhParams {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "set_client_DH_params",
        id: 0xf5045f1f,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.nonce, self.server_nonce));
        w.bytes(&self.encrypted_data);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (nonce, server_nonce) = cursor.fixed::<([u8; 16], [u8; 16])>();
        Self {
            nonce,
            server_nonce,
            encrypted_data: cursor.bytes(),
        }
    }
}

impl wire::RemoteCall for SetClientDhParams {
    type Return = enums::SetClientDhParamsAnswer;
}

/// The method `destroy_auth_key`.
///
/// # Example
///
/// ```no_run
/// use tl_types::mtproto::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::DestroyAuthKey;
/// let result: Result<enums::DestroyAuthKeyRes, _> = client.invoke(&request);
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
/// [`DestroyAuthKeyRes`](enums::DestroyAuthKeyRes):
/// [`DestroyAuthKeyOk`](enums::DestroyAuthKeyRes::DestroyAuthKeyOk),
/// [`DestroyAuthKeyNone`](enums::DestroyAuthKeyRes::DestroyAuthKeyNone) or
/// [`DestroyAuthKeyFail`](enums::DestroyAuthKeyRes::DestroyAuthKeyFail).
///
/// ```text
/// destroy_auth_key#d1435160 = DestroyAuthKeyRes;
/// ```
#[doc(alias("destroy_auth_key", "DestroyAuthKeyRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DestroyAuthKey;

impl wire::Wire for DestroyAuthKey {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "destroy_auth_key",
        id: 0xd1435160,
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

impl wire::RemoteCall for DestroyAuthKey {
    type Return = enums::DestroyAuthKeyRes;
}

/// The method `rpc_drop_answer`.
///
/// # Example
///
/// ```no_run
/// use tl_types::mtproto::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::RpcDropAnswer::new(1);
/// let result: Result<enums::RpcDropAnswer, _> = client.invoke(&request);
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
/// - `req_msg_id` (`i64`)
///
/// # Returns
///
/// [`RpcDropAnswer`](enums::RpcDropAnswer): [`RpcAnswerUnknown`](enums::RpcDropAnswer::RpcAnswerUnknown),
/// [`RpcAnswerDroppedRunning`](enums::RpcDropAnswer::RpcAnswerDroppedRunning) or
/// [`RpcAnswerDropped`](enums::RpcDropAnswer::RpcAnswerDropped).
///
/// ```text
/// rpc_drop_answer#58e4a740 req_msg_id:long = RpcDropAnswer;
/// ```
#[doc(alias("rpc_drop_answer", "RpcDropAnswerRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct RpcDropAnswer {
    pub req_msg_id: i64,
}

impl RpcDropAnswer {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(req_msg_id: i64) -> Self {
        Self { req_msg_id }
    }
}

impl wire::Wire for RpcDropAnswer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "rpc_drop_answer",
        id: 0x58e4a740,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.req_msg_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { req_msg_id: cursor.i64() }
    }
}

impl wire::RemoteCall for RpcDropAnswer {
    type Return = enums::RpcDropAnswer;
}

/// The method `get_future_salts`.
///
/// # Example
///
/// ```no_run
/// use tl_types::mtproto::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::GetFutureSalts::new(1);
/// let result: Result<types::FutureSalts, _> = client.invoke(&request);
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
/// - `num` (`i32`)
///
/// # Returns
///
/// [`FutureSalts`](types::FutureSalts).
///
/// ```text
/// get_future_salts#b921bd04 num:int = FutureSalts;
/// ```
#[doc(alias("get_future_salts", "GetFutureSaltsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetFutureSalts {
    pub num: i32,
}

impl GetFutureSalts {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(num: i32) -> Self {
        Self { num }
    }
}

impl wire::Wire for GetFutureSalts {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "get_future_salts",
        id: 0xb921bd04,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.num);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { num: cursor.i32() }
    }
}

impl wire::RemoteCall for GetFutureSalts {
    type Return = types::FutureSalts;
}

/// The method `ping`.
///
/// # Example
///
/// ```no_run
/// use tl_types::mtproto::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::Ping::new(1);
/// let result: Result<types::Pong, _> = client.invoke(&request);
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
/// - `ping_id` (`i64`)
///
/// # Returns
///
/// [`Pong`](types::Pong).
///
/// # Related
///
/// - [`ping_delay_disconnect`](functions::PingDelayDisconnect)
///
/// ```text
/// ping#7abe77ec ping_id:long = Pong;
/// ```
#[doc(alias("ping", "PingRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Ping {
    pub ping_id: i64,
}

impl Ping {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(ping_id: i64) -> Self {
        Self { ping_id }
    }
}

impl wire::Wire for Ping {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "ping",
        id: 0x7abe77ec,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.ping_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { ping_id: cursor.i64() }
    }
}

impl wire::RemoteCall for Ping {
    type Return = types::Pong;
}

/// The method `ping_delay_disconnect`.
///
/// # Example
///
/// ```no_run
/// use tl_types::mtproto::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::PingDelayDisconnect::new(1, 1);
/// let result: Result<types::Pong, _> = client.invoke(&request);
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
/// - `ping_id` (`i64`)
/// - `disconnect_delay` (`i32`)
///
/// # Returns
///
/// [`Pong`](types::Pong).
///
/// # Related
///
/// - [`ping`](functions::Ping)
///
/// ```text
/// ping_delay_disconnect#f3427b8c ping_id:long disconnect_delay:int = Pong;
/// ```
#[doc(alias("ping_delay_disconnect", "PingDelayDisconnectRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PingDelayDisconnect {
    pub ping_id: i64,
    pub disconnect_delay: i32,
}

impl PingDelayDisconnect {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(ping_id: i64, disconnect_delay: i32) -> Self {
        Self { ping_id, disconnect_delay }
    }
}

impl wire::Wire for PingDelayDisconnect {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "ping_delay_disconnect",
        id: 0xf3427b8c,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.ping_id, self.disconnect_delay));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (ping_id, disconnect_delay) = cursor.fixed::<(i64, i32)>();
        Self { ping_id, disconnect_delay }
    }
}

impl wire::RemoteCall for PingDelayDisconnect {
    type Return = types::Pong;
}

/// The method `destroy_session`.
///
/// # Example
///
/// ```no_run
/// use tl_types::mtproto::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::DestroySession::new(1);
/// let result: Result<enums::DestroySessionRes, _> = client.invoke(&request);
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
/// - `session_id` (`i64`)
///
/// # Returns
///
/// [`DestroySessionRes`](enums::DestroySessionRes):
/// [`DestroySessionOk`](enums::DestroySessionRes::DestroySessionOk) or
/// [`DestroySessionNone`](enums::DestroySessionRes::DestroySessionNone).
///
/// ```text
/// destroy_session#e7512126 session_id:long = DestroySessionRes;
/// ```
#[doc(alias("destroy_session", "DestroySessionRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DestroySession {
    pub session_id: i64,
}

impl DestroySession {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(session_id: i64) -> Self {
        Self { session_id }
    }
}

impl wire::Wire for DestroySession {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "destroy_session",
        id: 0xe7512126,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.session_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { session_id: cursor.i64() }
    }
}

impl wire::RemoteCall for DestroySession {
    type Return = enums::DestroySessionRes;
}
