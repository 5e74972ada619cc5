//! What a call may fail with, and who may make it.
//!
//! A server that refuses a call answers with an `rpc_error`: a code and a name, such as 420 and `FLOOD_WAIT_30`. It becomes
//! an [`RpcError`], whose [`ErrorKind`] can be matched on without a string. Each method lists the errors that it is known to
//! give, and who may call it, as constants of [`RemoteCall`](crate::RemoteCall):
//!
//! ```
//! # #[cfg(feature = "api")] {
//! use tl_types::api::functions::auth::ResendCode;
//! use tl_types::RemoteCall;
//! use tl_types::rpc::{Callers, ErrorKind, KnownError};
//!
//! assert_eq!(ResendCode::NAME, "auth.resendCode");
//! assert_eq!(ResendCode::CALLERS, Callers::Users);
//! assert!(ResendCode::ERRORS.contains(&KnownError { code: 400, kind: ErrorKind::PhoneCodeExpired }));
//! # }
//! ```
//!
//! # A client
//!
//! This is all that it takes to call any method over any transport:
//!
//! ```
//! # #[cfg(feature = "mtproto")] {
//! use tl_types::rpc::{ErrorKind, RpcError};
//! use tl_types::{DecodeError, Deserializable, Identifiable, RemoteCall, mtproto, peek_id};
//!
//! /// Sends a request and waits for the answer to it: the `result` of its `rpc_result`.
//! trait Transport {
//!     fn exchange(&mut self, request: Vec<u8>) -> Vec<u8>;
//! }
//!
//! /// Why a call has no answer.
//! #[derive(Debug)]
//! enum Failure {
//!     /// The server refused it.
//!     Refused(RpcError),
//!     /// The bytes that came back are no answer to it.
//!     Unreadable(DecodeError),
//! }
//!
//! fn invoke<C: RemoteCall>(transport: &mut impl Transport, call: &C) -> Result<C::Return, Failure> {
//!     let answer = transport.exchange(call.to_bytes());
//!     if peek_id(&answer) == Some(mtproto::types::RpcError::CONSTRUCTOR_ID) {
//!         let error = mtproto::types::RpcError::from_bytes(&answer).map_err(Failure::Unreadable)?;
//!         return Err(Failure::Refused(error.into()));
//!     }
//!     C::Return::from_bytes(&answer).map_err(Failure::Unreadable)
//! }
//!
//! // A transport whose server refuses everything, to try it:
//! struct Busy;
//!
//! impl Transport for Busy {
//!     fn exchange(&mut self, _: Vec<u8>) -> Vec<u8> {
//!         use tl_types::Serializable;
//!         mtproto::types::RpcError { error_code: 420, error_message: "FLOOD_WAIT_30".into() }.to_bytes()
//!     }
//! }
//!
//! let call = mtproto::functions::Ping { ping_id: 1 };
//! match invoke(&mut Busy, &call) {
//!     Err(Failure::Refused(error)) if error.kind == ErrorKind::FloodWaitN => {
//!         assert_eq!(error.seconds_to_wait(), Some(30));
//!     }
//!     other => panic!("{other:?}"),
//! }
//! # }
//! ```

mod error;
mod kind;

pub use crate::generated::errors::{ANY_METHOD, ErrorKind};
pub use error::{ErrorValue, RpcError};

/// An error that a method is known to give.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct KnownError {
    /// The code. Some errors come with several.
    pub code: i32,
    /// What the error says.
    pub kind: ErrorKind,
}

/// Who may call a method.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum Callers {
    /// The facts that this crate was generated from do not say.
    #[default]
    NotRecorded,
    /// Users; bots may not.
    Users,
    /// Bots; users may not.
    Bots,
    /// Users and bots.
    UsersAndBots,
}

impl Callers {
    /// Whether a user may; `None` where that is not recorded.
    #[must_use]
    pub const fn users(self) -> Option<bool> {
        match self {
            Self::NotRecorded => None,
            Self::Users | Self::UsersAndBots => Some(true),
            Self::Bots => Some(false),
        }
    }

    /// Whether a bot may; `None` where that is not recorded.
    #[must_use]
    pub const fn bots(self) -> Option<bool> {
        match self {
            Self::NotRecorded => None,
            Self::Bots | Self::UsersAndBots => Some(true),
            Self::Users => Some(false),
        }
    }
}
