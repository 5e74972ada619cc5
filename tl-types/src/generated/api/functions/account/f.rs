// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `account`.

use super::super::super::functions;
use crate::wire::{self, Wire as _};

/// `account.finishTakeoutSession`: Ends an export of the account's data. Call it inside
/// [`invokeWithTakeout`](functions::InvokeWithTakeout).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::FinishTakeoutSession::default();
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The call works only within a data export; start one with
///         // account.initTakeoutSession.
///         ErrorKind::TakeoutRequired => println!("{error}"),
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
/// - `success` (`bool`, a flag): If set, the export was completed; otherwise it was broken off.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 403 [`TAKEOUT_REQUIRED`](crate::rpc::ErrorKind::TakeoutRequired): The call works only within a data export;
///   start one with [`account.initTakeoutSession`](functions::account::InitTakeoutSession).
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`invokeWithTakeout`](functions::InvokeWithTakeout): Makes another call as part of a data export.
///
/// # History
///
/// Since layer 81 or earlier.
///
/// ```text
/// account.finishTakeoutSession#1d2652ee flags:# success:flags.0?true = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.finishTakeoutSession) · [Guide:
/// takeout](https://core.telegram.org/api/takeout)
#[doc(alias("account.finishTakeoutSession", "FinishTakeoutSessionRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct FinishTakeoutSession {
    /// If set, the export was completed; otherwise it was broken off.
    pub success: bool,
}

impl FinishTakeoutSession {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { success: false }
    }
}

impl wire::Wire for FinishTakeoutSession {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.finishTakeoutSession",
        id: 0x1d2652ee,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.success);
        w.flags(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self { success: flags.has(0) }
    }
}

impl wire::RemoteCall for FinishTakeoutSession {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::TakeoutRequired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}
