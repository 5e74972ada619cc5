//! The error of a call, taken apart.

use super::kind::LONGEST_NAME;
use super::{ErrorKind, KnownError};
use alloc::string::{String, ToString};
use core::error::Error;
use core::fmt;

/// The server's refusal of a call.
///
/// ```
/// use tl_types::rpc::{ErrorKind, ErrorValue, RpcError};
///
/// let error = RpcError::new(420, "FLOOD_WAIT_30");
/// assert_eq!((error.kind, error.value.as_ref()), (ErrorKind::FloodWaitN, Some(&ErrorValue::Number(30))));
/// assert_eq!(error.message, "FLOOD_WAIT_30");
/// assert_eq!(error.to_string(), "420 FLOOD_WAIT_30");
///
/// // A name that only looks like one with a value has none.
/// assert_eq!(RpcError::new(400, "MD5_CHECKSUM_INVALID").value, None);
///
/// // An error that was not known when this crate was generated.
/// let error = RpcError::new(400, "SOMETHING_NEW_7");
/// assert_eq!((error.kind, error.value), (ErrorKind::Other, Some(ErrorValue::Number(7))));
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct RpcError {
    /// The code, by and large that of HTTP: 303, 400, 401, 403, 404, 406, 420, 500.
    pub code: i32,
    /// What the error says.
    pub kind: ErrorKind,
    /// The number or text within the name, such as the 30 of `FLOOD_WAIT_30`.
    pub value: Option<ErrorValue>,
    /// The name as it was received.
    pub message: String,
}

/// The value in the name of an error, in place of its `%d` or `%s`.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum ErrorValue {
    /// A number, from 0 to 2³¹ - 1.
    Number(u32),
    /// A text.
    Text(String),
}

impl RpcError {
    /// Takes the name of an error apart.
    ///
    /// A value is split off where digits follow an underscore, or a text follows one of the names that end with a text. A
    /// name that is known as it is has no value. Of a name that is not known at all, the value is the first number between
    /// underscores or at the end. A number of 2³¹ or more is no value: Telegram has no field that could hold it.
    ///
    /// It takes time in proportion to the length of the name.
    #[must_use]
    pub fn new(code: i32, message: impl Into<String>) -> Self {
        let message = message.into();
        let (kind, value) = ErrorKind::parse(&message);
        Self { code, kind, value, message }
    }

    /// Puts an error together whose number was taken out of its name, as other libraries do: `("FLOOD_WAIT", Some(30))` is
    /// `FLOOD_WAIT_30`, and `("FILE_PART_MISSING", Some(0))` is `FILE_PART_0_MISSING`.
    ///
    /// The number goes where it makes a known name, else to the end. A known name that has the number already stays as it
    /// is, and so does one that has no place for a number.
    ///
    /// ```
    /// use tl_types::rpc::RpcError;
    ///
    /// assert_eq!(RpcError::from_parts(420, "FLOOD_WAIT", Some(30)).message, "FLOOD_WAIT_30");
    /// assert_eq!(RpcError::from_parts(400, "FILE_PART_MISSING", Some(0)).message, "FILE_PART_0_MISSING");
    /// assert_eq!(RpcError::from_parts(400, "MD5_CHECKSUM_INVALID", Some(5)).message, "MD5_CHECKSUM_INVALID");
    /// assert_eq!(RpcError::from_parts(400, "PHONE_CODE_EXPIRED", None).message, "PHONE_CODE_EXPIRED");
    /// ```
    #[must_use]
    pub fn from_parts(code: i32, name: &str, number: Option<u32>) -> Self {
        match number {
            Some(number) => Self::new(code, whole_name(name, number)),
            None => Self::new(code, name),
        }
    }

    /// The code and kind, as methods list them in [`RemoteCall::ERRORS`](crate::RemoteCall::ERRORS).
    #[must_use]
    pub fn known(&self) -> KnownError {
        KnownError { code: self.code, kind: self.kind }
    }

    /// The number within the name.
    #[must_use]
    pub fn number(&self) -> Option<u32> {
        match self.value {
            Some(ErrorValue::Number(number)) => Some(number),
            _ => None,
        }
    }

    /// The text within the name, for the few errors that have one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Some(ErrorValue::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// After how many seconds the call may be repeated, where that is all that the error asks for; at most 60 times
    /// 2³¹ - 1.
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
            | ErrorKind::StargiftTransferTooEarlyN => self.number().map(u64::from),
            ErrorKind::PreviousChatImportActiveWaitNmin => self.number().map(|minutes| u64::from(minutes) * 60),
            _ => None,
        }
    }

    /// The number of the data centre where the call must be made.
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
            | ErrorKind::StatsMigrateN => self.number().and_then(|number| i32::try_from(number).ok()),
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

impl fmt::Display for ErrorValue {
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
    fn parse(message: &str) -> (Self, Option<ErrorValue>) {
        if let Some((kind, number)) = Self::with_number(message) {
            return (kind, number.map(ErrorValue::Number));
        }
        if let Some((kind, text)) = Self::with_text(message) {
            return (kind, Some(ErrorValue::Text(text.to_string())));
        }
        let apart = numbers(message).find(|digits| digits.after.is_empty() || digits.after.starts_with('_'));
        (Self::Other, apart.and_then(Digits::number).map(ErrorValue::Number))
    }

    /// The kind of a name that is known as it is, or without the number in it; and that number.
    fn with_number(message: &str) -> Option<(Self, Option<u32>)> {
        match Self::from_name(message) {
            Some(_) if message.contains('%') => return Some((Self::Other, None)), // a pattern, which no server sends
            Some(kind) => return Some((kind, None)),
            None => {}
        }
        let mut candidates = numbers(message).filter(|digits| digits.before.len() + digits.after.len() <= LONGEST_NAME);
        candidates.find_map(|digits| {
            let kind = Self::from_name(&[digits.before, "%d", digits.after].concat())?;
            Some((kind, digits.number()))
        })
    }
}

/// The name of an error that has `number` in it again.
fn whole_name(name: &str, number: u32) -> String {
    let digits = number.to_string();
    let is_known = |name: &str| ErrorKind::with_number(name).is_some();
    if name.contains(&digits) && is_known(name) {
        return name.to_string();
    }
    let with_number_at = |at: usize| [&name[..at], "_", &digits, &name[at..]].concat();
    let places = (0..=name.len()).rev().filter(|&at| name.is_char_boundary(at));
    let known = if name.len() > LONGEST_NAME { None } else { places.map(with_number_at).find(|name| is_known(name)) };
    known.unwrap_or_else(|| if is_known(name) { name.to_string() } else { with_number_at(name.len()) })
}

/// Digits after an underscore.
struct Digits<'a> {
    before: &'a str,
    digits: &'a str,
    after: &'a str,
}

impl Digits<'_> {
    /// The number, where an `int` can hold it.
    fn number(self) -> Option<u32> {
        self.digits.parse().ok().filter(|&number| i32::try_from(number).is_ok())
    }
}

/// The numbers in a name that follow an underscore.
fn numbers(message: &str) -> impl Iterator<Item = Digits<'_>> {
    message.match_indices('_').filter_map(|(at, _)| {
        let (before, rest) = message.split_at(at + 1);
        let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        let (digits, after) = rest.split_at(end);
        (!digits.is_empty()).then_some(Digits { before, digits, after })
    })
}
