//! The error of a call, taken apart.

use super::{ErrorKind, KnownError};
use alloc::string::{String, ToString};
use core::error::Error;
use core::fmt;

/// The server's refusal of a call.
///
/// ```
/// use tl_types::rpc::{ErrorKind, RpcError, Value};
///
/// let error = RpcError::new(420, "FLOOD_WAIT_30");
/// assert_eq!((error.kind, error.value.as_ref()), (ErrorKind::FloodWaitN, Some(&Value::Number(30))));
/// assert_eq!(error.message, "FLOOD_WAIT_30");
/// assert_eq!(error.to_string(), "420 FLOOD_WAIT_30");
///
/// // A name that only looks like one with a value has none.
/// assert_eq!(RpcError::new(400, "MD5_CHECKSUM_INVALID").value, None);
///
/// // An error that was not known when this crate was generated.
/// let error = RpcError::new(400, "SOMETHING_NEW_7");
/// assert_eq!((error.kind, error.value), (ErrorKind::Other, Some(Value::Number(7))));
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct RpcError {
    /// The code, by and large that of HTTP: 303, 400, 401, 403, 404, 406, 420, 500.
    pub code: i32,
    /// What the error says.
    pub kind: ErrorKind,
    /// The number or text within the name, such as the 30 of `FLOOD_WAIT_30`.
    pub value: Option<Value>,
    /// The name as it was received.
    pub message: String,
}

/// What stands in the name of an error for a `%d` or `%s`.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Value {
    /// A number. One that is too large is `u64::MAX`.
    Number(u64),
    /// A text.
    Text(String),
}

impl RpcError {
    /// Takes the name of an error apart.
    ///
    /// A value is split off where digits follow an underscore, or a text one of the names that end with a text; but a name
    /// that is known as it stands has none. Of a name that is not known at all, the value is the first number between
    /// underscores or at the end.
    #[must_use]
    pub fn new(code: i32, message: impl Into<String>) -> Self {
        let message = message.into();
        let (kind, value) = ErrorKind::parse(&message);
        Self { code, kind, value, message }
    }

    /// The code and kind, as methods list them in [`RemoteCall::ERRORS`](crate::RemoteCall::ERRORS).
    #[must_use]
    pub fn known(&self) -> KnownError {
        KnownError { code: self.code, kind: self.kind }
    }

    /// The number within the name.
    #[must_use]
    pub fn number(&self) -> Option<u64> {
        match self.value {
            Some(Value::Number(number)) => Some(number),
            _ => None,
        }
    }

    /// The text within the name, for the few errors that have one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// After how many seconds the call may be repeated, where that is all that the error asks for.
    ///
    /// ```
    /// use tl_types::rpc::RpcError;
    ///
    /// assert_eq!(RpcError::new(420, "FLOOD_WAIT_30").seconds_to_wait(), Some(30));
    /// assert_eq!(RpcError::new(406, "PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT_2MIN").seconds_to_wait(), Some(120));
    /// assert_eq!(RpcError::new(303, "PHONE_MIGRATE_4").seconds_to_wait(), None);
    /// ```
    #[must_use]
    pub fn seconds_to_wait(&self) -> Option<u64> {
        match self.kind {
            ErrorKind::FloodWaitN
            | ErrorKind::FloodPremiumWaitN
            | ErrorKind::FloodTestPhoneWaitN
            | ErrorKind::SlowmodeWaitN
            | ErrorKind::TakeoutInitDelayN
            | ErrorKind::PasswordTooFreshN
            | ErrorKind::SessionTooFreshN
            | ErrorKind::StargiftResellTooEarlyN
            | ErrorKind::StargiftTransferTooEarlyN => self.number(),
            ErrorKind::PreviousChatImportActiveWaitNmin => self.number().map(|minutes| minutes.saturating_mul(60)),
            _ => None,
        }
    }

    /// The number of the data centre that the call has to be made at.
    ///
    /// ```
    /// assert_eq!(tl_types::rpc::RpcError::new(303, "PHONE_MIGRATE_4").data_center(), Some(4));
    /// ```
    #[must_use]
    pub fn data_center(&self) -> Option<i32> {
        match self.kind {
            ErrorKind::PhoneMigrateN
            | ErrorKind::NetworkMigrateN
            | ErrorKind::UserMigrateN
            | ErrorKind::FileMigrateN
            | ErrorKind::StatsMigrateN => self.number().and_then(|number| number.try_into().ok()),
            _ => None,
        }
    }

    /// Whether the login goes on with the account's password (`auth.checkPassword`).
    #[must_use]
    pub fn needs_password(&self) -> bool {
        self.kind == ErrorKind::SessionPasswordNeeded
    }
}

/// The code and the name: `420 FLOOD_WAIT_30`.
impl fmt::Display for RpcError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.code, self.message)
    }
}

impl Error for RpcError {}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => text.fmt(f),
        }
    }
}

#[cfg(feature = "mtproto")]
impl From<crate::mtproto::types::RpcError> for RpcError {
    fn from(error: crate::mtproto::types::RpcError) -> Self {
        Self::new(error.error_code, error.error_message)
    }
}

#[cfg(feature = "mtproto")]
impl From<RpcError> for crate::mtproto::types::RpcError {
    fn from(error: RpcError) -> Self {
        Self { error_code: error.code, error_message: error.message }
    }
}

impl ErrorKind {
    /// The kind and value of an error's name.
    fn parse(message: &str) -> (Self, Option<Value>) {
        if let Some(kind) = Self::from_name(message) {
            return (kind, None);
        }
        for digits in numbers(message) {
            let pattern = [digits.before, "%d", digits.after].concat();
            if let Some(kind) = Self::from_name(&pattern) {
                return (kind, Some(Value::Number(digits.number)));
            }
        }
        if let Some((kind, text)) = Self::with_text(message) {
            return (kind, Some(Value::Text(text.to_string())));
        }
        let apart = numbers(message).find(|digits| digits.after.is_empty() || digits.after.starts_with('_'));
        (Self::Other, apart.map(|digits| Value::Number(digits.number)))
    }
}

/// Digits behind an underscore.
struct Digits<'a> {
    before: &'a str,
    number: u64,
    after: &'a str,
}

/// The numbers in a name that follow an underscore.
fn numbers(message: &str) -> impl Iterator<Item = Digits<'_>> {
    message.match_indices('_').filter_map(|(at, _)| {
        let (before, rest) = message.split_at(at + 1);
        let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        let (digits, after) = rest.split_at(end);
        let number = digits.parse().unwrap_or(u64::MAX);
        (!digits.is_empty()).then_some(Digits { before, number, after })
    })
}
