// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `account`.

use super::super::super::{functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// `account.acceptAuthorization`: Hands the requested documents and data to a service through Telegram Passport,
/// after the user agreed.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::AcceptAuthorization::new(
///     87654321,
///     "phone_number",
///     "-----BEGIN PUBLIC KEY-----",
///     vec![
///         types::SecureValueHash::new(enums::SecureValueType::PersonalDetails, [1, 2,
///         3])
///     ],
///     types::SecureCredentialsEncrypted::new([1, 2, 3], [1, 2, 3], b"0a1b2c"),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PublicKeyRequired => println!("A public key is required."),
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
/// - `bot_id` (`i64`): The identifier of the service's bot, as in
///   [`account.getAuthorizationForm`](functions::account::GetAuthorizationForm).
/// - `scope` (`String`): What the service asks for, as in
///   [`account.getAuthorizationForm`](functions::account::GetAuthorizationForm).
/// - `public_key` (`String`): The public key of the service, as in
///   [`account.getAuthorizationForm`](functions::account::GetAuthorizationForm).
/// - `value_hashes` ([`Vec<SecureValueHash>`](types::SecureValueHash)): The kinds of documents and data that are
///   handed over, with the hash of each.
/// - `credentials` ([`SecureCredentialsEncrypted`](types::SecureCredentialsEncrypted)): The keys to the documents
///   and data, encrypted for the service.
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
/// - 400 [`PUBLIC_KEY_REQUIRED`](crate::rpc::ErrorKind::PublicKeyRequired): A public key is required.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.getAuthorizationForm`](functions::account::GetAuthorizationForm): Gets what a service asks for
///   through Telegram Passport, to show it to the user.
///
/// # History
///
/// Since layer 81 or earlier; `bot_id:long` since 133 or earlier, `bot_id:int` before.
///
/// ```text
/// account.acceptAuthorization#f3ed4c73 bot_id:long scope:string public_key:string
///     value_hashes:Vector<SecureValueHash> credentials:SecureCredentialsEncrypted
///     = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.acceptAuthorization)
#[doc(alias("account.acceptAuthorization", "AcceptAuthorizationRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct AcceptAuthorization {
    /// The identifier of the service's bot, as in
    /// [`account.getAuthorizationForm`](functions::account::GetAuthorizationForm).
    pub bot_id: i64,
    /// What the service asks for, as in [`account.getAuthorizationForm`](functions::account::GetAuthorizationForm).
    pub scope: String,
    /// The public key of the service, as in [`account.getAuthorizationForm`](functions::account::GetAuthorizationForm).
    pub public_key: String,
    /// The kinds of documents and data that are handed over, with the hash of each.
    pub value_hashes: Vec<types::SecureValueHash>,
    /// The keys to the documents and data, encrypted for the service.
    pub credentials: types::SecureCredentialsEncrypted,
}

impl AcceptAuthorization {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        bot_id: i64,
        scope: impl Into<String>,
        public_key: impl Into<String>,
        value_hashes: Vec<types::SecureValueHash>,
        credentials: types::SecureCredentialsEncrypted,
    ) -> Self {
        Self {
            bot_id,
            scope: scope.into(),
            public_key: public_key.into(),
            value_hashes,
            credentials,
        }
    }
}

impl wire::Wire for AcceptAuthorization {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.acceptAuthorization",
        id: 0xf3ed4c73,
        min_size: 44,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.bot_id);
        w.string(&self.scope);
        w.string(&self.public_key);
        w.write(&self.value_hashes);
        w.write(&self.credentials);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            bot_id: cursor.i64(),
            scope: cursor.string(),
            public_key: cursor.string(),
            value_hashes: cursor.read(),
            credentials: cursor.read(),
        }
    }
}

impl wire::RemoteCall for AcceptAuthorization {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
        wire::known(400, wire::ErrorKind::PublicKeyRequired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}
