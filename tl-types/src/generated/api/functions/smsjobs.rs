// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `smsjobs`.

use super::super::{functions, types};
use crate::wire::{self, String, Wire as _};

/// `smsjobs.isEligibleToJoin`: Asks whether the user can let the phone send login codes by SMS for Telegram, in
/// return for Telegram Premium. Only official clients may use it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::smsjobs::IsEligibleToJoin;
/// let result: Result<types::smsjobs::EligibleToJoin, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::NotEligible => {
///             println!("The account does not meet the conditions.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Returns
///
/// [`smsjobs::EligibleToJoin`](types::smsjobs::EligibleToJoin).
///
/// # Errors
///
/// - 403 [`NOT_ELIGIBLE`](crate::rpc::ErrorKind::NotEligible): The account does not meet the conditions.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 175.
///
/// ```text
/// smsjobs.isEligibleToJoin#edc39d0 = smsjobs.EligibilityToJoin;
/// ```
///
/// [Official page](https://core.telegram.org/method/smsjobs.isEligibleToJoin)
#[doc(alias("smsjobs.isEligibleToJoin", "IsEligibleToJoinRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct IsEligibleToJoin;

impl wire::Wire for IsEligibleToJoin {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "smsjobs.isEligibleToJoin",
        id: 0x0edc39d0,
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

impl wire::RemoteCall for IsEligibleToJoin {
    type Return = types::smsjobs::EligibleToJoin;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::NotEligible),
    ];
}

/// `smsjobs.join`: Signs the phone of the user up for sending login codes by SMS for Telegram. Only official
/// clients may use it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::smsjobs::Join;
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::NotEligible => {
///             println!("The account does not meet the conditions.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`NOT_ELIGIBLE`](crate::rpc::ErrorKind::NotEligible): The account does not meet the conditions.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 175.
///
/// ```text
/// smsjobs.join#a74ece2d = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/smsjobs.join)
#[doc(alias("smsjobs.join", "JoinRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Join;

impl wire::Wire for Join {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "smsjobs.join",
        id: 0xa74ece2d,
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

impl wire::RemoteCall for Join {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::NotEligible),
    ];
}

/// `smsjobs.leave`: Stops the phone of the user from sending login codes by SMS for Telegram. Only official clients
/// may use it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::smsjobs::Leave;
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::NotJoined => println!("The account has not joined."),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`NOT_JOINED`](crate::rpc::ErrorKind::NotJoined): The account has not joined.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 175.
///
/// ```text
/// smsjobs.leave#9898ad73 = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/smsjobs.leave)
#[doc(alias("smsjobs.leave", "LeaveRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Leave;

impl wire::Wire for Leave {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "smsjobs.leave",
        id: 0x9898ad73,
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

impl wire::RemoteCall for Leave {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::NotJoined),
    ];
}

/// `smsjobs.updateSettings`: Changes which SMS the phone of the user may send for Telegram. Only official clients
/// may use it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::smsjobs::UpdateSettings::default();
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::NotJoined => println!("The account has not joined."),
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
/// - `allow_international` (`bool`, a flag): If set, SMS to other countries may be sent.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`NOT_JOINED`](crate::rpc::ErrorKind::NotJoined): The account has not joined.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 175.
///
/// ```text
/// smsjobs.updateSettings#93fa0bf flags:# allow_international:flags.0?true = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/smsjobs.updateSettings)
#[doc(alias("smsjobs.updateSettings", "UpdateSettingsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateSettings {
    /// If set, SMS to other countries may be sent.
    pub allow_international: bool,
}

impl UpdateSettings {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { allow_international: false }
    }
}

impl wire::Wire for UpdateSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "smsjobs.updateSettings",
        id: 0x093fa0bf,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.allow_international);
        w.flags(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            allow_international: flags.has(0),
        }
    }
}

impl wire::RemoteCall for UpdateSettings {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::NotJoined),
    ];
}

/// `smsjobs.getStatus`: Gets how many SMS the phone of the user has sent for Telegram, and how many are due. Only
/// official clients may use it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::smsjobs::GetStatus;
/// let result: Result<types::smsjobs::Status, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::NotJoined => println!("The account has not joined."),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Returns
///
/// [`smsjobs::Status`](types::smsjobs::Status).
///
/// # Errors
///
/// - 400 [`NOT_JOINED`](crate::rpc::ErrorKind::NotJoined): The account has not joined.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 175.
///
/// ```text
/// smsjobs.getStatus#10a698e8 = smsjobs.Status;
/// ```
///
/// [Official page](https://core.telegram.org/method/smsjobs.getStatus)
#[doc(alias("smsjobs.getStatus", "GetStatusRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetStatus;

impl wire::Wire for GetStatus {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "smsjobs.getStatus",
        id: 0x10a698e8,
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

impl wire::RemoteCall for GetStatus {
    type Return = types::smsjobs::Status;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::NotJoined),
    ];
}

/// `smsjobs.getSmsJob`: Gets the number and the text of an SMS to send, when [`updateSmsJob`](types::UpdateSmsJob)
/// has told of it. Only official clients may use it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::smsjobs::GetSmsJob::new("job42");
/// let result: Result<types::SmsJob, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::SmsjobIdInvalid => {
///             println!("The identifier of the SMS job is not valid.");
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
/// - `job_id` (`String`): The `job_id` of the update.
///
/// # Returns
///
/// [`SmsJob`](types::SmsJob).
///
/// # Errors
///
/// - 400 [`SMSJOB_ID_INVALID`](crate::rpc::ErrorKind::SmsjobIdInvalid): The identifier of the SMS job is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`smsjobs.finishJob`](functions::smsjobs::FinishJob): Tells whether an SMS of
///   [`smsjobs.getSmsJob`](functions::smsjobs::GetSmsJob) could be sent.
///
/// # History
///
/// Since layer 175.
///
/// ```text
/// smsjobs.getSmsJob#778d902f job_id:string = SmsJob;
/// ```
///
/// [Official page](https://core.telegram.org/method/smsjobs.getSmsJob)
#[doc(alias("smsjobs.getSmsJob", "GetSmsJobRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetSmsJob {
    /// The `job_id` of the update.
    pub job_id: String,
}

impl GetSmsJob {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(job_id: impl Into<String>) -> Self {
        Self { job_id: job_id.into() }
    }
}

impl wire::Wire for GetSmsJob {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "smsjobs.getSmsJob",
        id: 0x778d902f,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.job_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { job_id: cursor.string() }
    }
}

impl wire::RemoteCall for GetSmsJob {
    type Return = types::SmsJob;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::SmsjobIdInvalid),
    ];
}

/// `smsjobs.finishJob`: Tells whether an SMS of [`smsjobs.getSmsJob`](functions::smsjobs::GetSmsJob) could be sent.
/// Only official clients may use it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::smsjobs::FinishJob::new("job42");
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::SmsjobIdInvalid => {
///             println!("The identifier of the SMS job is not valid.");
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
/// - `job_id` (`String`): The `job_id` of the SMS that was to be sent.
/// - `error` (`Option<String>`): What went wrong; left out if the SMS was sent.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`SMSJOB_ID_INVALID`](crate::rpc::ErrorKind::SmsjobIdInvalid): The identifier of the SMS job is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`smsjobs.getSmsJob`](functions::smsjobs::GetSmsJob): Gets the number and the text of an SMS to send, when
///   [`updateSmsJob`](types::UpdateSmsJob) has told of it.
///
/// # History
///
/// Since layer 175.
///
/// ```text
/// smsjobs.finishJob#4f1ebf24 flags:# job_id:string error:flags.0?string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/smsjobs.finishJob)
#[doc(alias("smsjobs.finishJob", "FinishJobRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct FinishJob {
    /// The `job_id` of the SMS that was to be sent.
    pub job_id: String,
    /// What went wrong; left out if the SMS was sent.
    pub error: Option<String>,
}

impl FinishJob {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(job_id: impl Into<String>) -> Self {
        Self {
            job_id: job_id.into(),
            error: None,
        }
    }
}

impl wire::Wire for FinishJob {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "smsjobs.finishJob",
        id: 0x4f1ebf24,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.job_id);
        flags.set(0, w.write_optional(&self.error));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            job_id: cursor.string(),
            error: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for FinishJob {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::SmsjobIdInvalid),
    ];
}
