// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `wallet`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// `wallet.getState`: Gets the state of the account's wallet on the TON blockchain, such as its address and
/// balance. Later changes arrive as [`updateWalletState`](types::UpdateWalletState).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::wallet::GetState;
/// let result: Result<enums::WalletState, _> = client.invoke(&request);
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
/// [`WalletState`](enums::WalletState): [`Empty`](enums::WalletState::Empty) or
/// [`WalletState`](enums::WalletState::WalletState).
///
/// The wallet, or [`walletStateEmpty`](types::WalletStateEmpty) if there is none yet.
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
/// - [`wallet.replaceWallet`](functions::wallet::ReplaceWallet): Replaces the wallet of the account by a new one,
///   or by one that the user has already.
/// - [`wallet.disableBackup`](functions::wallet::DisableBackup): Ends the backup of the wallet's secret phrase at
///   Telegram.
/// - [`wallet.enableBackup`](functions::wallet::EnableBackup): Stores a backup of the wallet's secret phrase at
///   Telegram, split into parts so that no data centre has all of it.
///
/// # History
///
/// Since layer 230.
///
/// ```text
/// wallet.getState#ab83b33a = WalletState;
/// ```
///
/// [Official page](https://core.telegram.org/method/wallet.getState)
#[doc(alias("wallet.getState", "GetStateRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetState;

impl wire::Wire for GetState {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.getState",
        id: 0xab83b33a,
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

impl wire::RemoteCall for GetState {
    type Return = enums::WalletState;
}

/// `wallet.getUserAddresses`: Gets the wallets that belong to users, and the users that own certain addresses.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::wallet::GetUserAddresses::new(
///     vec![types::InputUser::new(12345678, 4831207765).into()],
///     vec!["EQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqB2N".into()],
/// );
/// let result: Result<types::wallet::UserAddresses, _> = client.invoke(&request);
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
/// - `force` (`bool`, a flag)
/// - `id` ([`Vec<InputUser>`](enums::InputUser)): The users whose wallets to find; may be empty.
/// - `addresses` (`Vec<String>`): The addresses whose owners to find; may be empty.
///
/// # Returns
///
/// [`wallet::UserAddresses`](types::wallet::UserAddresses).
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
/// wallet.getUserAddresses#5275dfdd flags:# force:flags.0?true id:Vector<InputUser>
///     addresses:Vector<string> = wallet.UserAddresses;
/// ```
///
/// [Official page](https://core.telegram.org/method/wallet.getUserAddresses)
#[doc(alias("wallet.getUserAddresses", "GetUserAddressesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetUserAddresses {
    pub force: bool,
    /// The users whose wallets to find; may be empty.
    pub id: Vec<enums::InputUser>,
    /// The addresses whose owners to find; may be empty.
    pub addresses: Vec<String>,
}

impl GetUserAddresses {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(id: Vec<enums::InputUser>, addresses: Vec<String>) -> Self {
        Self {
            force: false,
            id,
            addresses,
        }
    }
}

impl wire::Wire for GetUserAddresses {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.getUserAddresses",
        id: 0x5275dfdd,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.force);
        w.flags(flags);
        w.write(&self.id);
        w.write(&self.addresses);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            force: flags.has(0),
            id: cursor.read(),
            addresses: cursor.read(),
        }
    }
}

impl wire::RemoteCall for GetUserAddresses {
    type Return = types::wallet::UserAddresses;
}

/// `wallet.getTransactions`: Gets the transactions of the account's wallet, part by part. Without inbound and
/// outbound, both directions are returned.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::wallet::GetTransactions::new("", 20);
/// let result: Result<types::wallet::Transactions, _> = client.invoke(&request);
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
/// - `inbound` (`bool`, a flag): If set, only incoming transactions are returned.
/// - `outbound` (`bool`, a flag): If set, only outgoing transactions are returned.
/// - `offset` (`String`): The `next_offset` of the part before; empty for the first one.
/// - `limit` (`i32`): How many transactions to return at most.
///
/// # Returns
///
/// [`wallet::Transactions`](types::wallet::Transactions).
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
/// - [`wallet.getTransactionsByIDs`](functions::wallet::GetTransactionsByIDs): Gets transactions of the account's
///   wallet by their identifiers.
/// - [`wallet.getTransactionsByMsgHash`](functions::wallet::GetTransactionsByMsgHash): Gets transactions of the
///   account's wallet by the message that caused them.
/// - [`payments.getStarsTransactions`](functions::payments::GetStarsTransactions): Gets the transactions of the
///   account, or of a bot or channel that it owns, part by part.
///
/// # History
///
/// Since layer 230.
///
/// ```text
/// wallet.getTransactions#a8830a83 flags:# inbound:flags.0?true
///     outbound:flags.1?true offset:string limit:int = wallet.Transactions;
/// ```
///
/// [Official page](https://core.telegram.org/method/wallet.getTransactions)
#[doc(alias("wallet.getTransactions", "GetTransactionsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetTransactions {
    /// If set, only incoming transactions are returned.
    pub inbound: bool,
    /// If set, only outgoing transactions are returned.
    pub outbound: bool,
    /// The `next_offset` of the part before; empty for the first one.
    pub offset: String,
    /// How many transactions to return at most.
    pub limit: i32,
}

impl GetTransactions {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(offset: impl Into<String>, limit: i32) -> Self {
        Self {
            inbound: false,
            outbound: false,
            offset: offset.into(),
            limit,
        }
    }
}

impl wire::Wire for GetTransactions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.getTransactions",
        id: 0xa8830a83,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.inbound).with(1, self.outbound);
        w.flags(flags);
        w.string(&self.offset);
        w.i32(self.limit);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            inbound: flags.has(0),
            outbound: flags.has(1),
            offset: cursor.string(),
            limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetTransactions {
    type Return = types::wallet::Transactions;
}

/// `wallet.getTransactionsByIDs`: Gets transactions of the account's wallet by their identifiers.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::wallet::GetTransactionsByIDs::new(vec!["AbCdEf12".into()]);
/// let result: Result<types::wallet::Transactions, _> = client.invoke(&request);
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
/// - `id` (`Vec<String>`): Identifiers of the transactions, as in [`walletTransaction`](types::WalletTransaction).
///
/// # Returns
///
/// [`wallet::Transactions`](types::wallet::Transactions).
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
/// - [`wallet.getTransactions`](functions::wallet::GetTransactions): Gets the transactions of the account's wallet,
///   part by part.
/// - [`wallet.getTransactionsByMsgHash`](functions::wallet::GetTransactionsByMsgHash): Gets transactions of the
///   account's wallet by the message that caused them.
///
/// # History
///
/// Since layer 230.
///
/// ```text
/// wallet.getTransactionsByIDs#811ceab6 id:Vector<string> = wallet.Transactions;
/// ```
///
/// [Official page](https://core.telegram.org/method/wallet.getTransactionsByIDs)
#[doc(alias("wallet.getTransactionsByIDs", "GetTransactionsByIDsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetTransactionsByIDs {
    /// Identifiers of the transactions, as in [`walletTransaction`](types::WalletTransaction).
    pub id: Vec<String>,
}

impl GetTransactionsByIDs {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: Vec<String>) -> Self {
        Self { id }
    }
}

impl wire::Wire for GetTransactionsByIDs {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.getTransactionsByIDs",
        id: 0x811ceab6,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { id: cursor.read() }
    }
}

impl wire::RemoteCall for GetTransactionsByIDs {
    type Return = types::wallet::Transactions;
}

/// `wallet.getTransactionsByMsgHash`: Gets transactions of the account's wallet by the message that caused them.
/// Use it to find out what became of a transfer that was sent.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::wallet::GetTransactionsByMsgHash::new(
///     vec!["9f2c4e".into()],
/// );
/// let result: Result<types::wallet::Transactions, _> = client.invoke(&request);
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
/// - `msg_hash` (`Vec<String>`): Hashes of the messages on the TON blockchain, such as that in
///   [`updateSentWalletTransaction`](types::UpdateSentWalletTransaction).
///
/// # Returns
///
/// [`wallet::Transactions`](types::wallet::Transactions).
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
/// - [`wallet.getTransactions`](functions::wallet::GetTransactions): Gets the transactions of the account's wallet,
///   part by part.
/// - [`wallet.getTransactionsByIDs`](functions::wallet::GetTransactionsByIDs): Gets transactions of the account's
///   wallet by their identifiers.
///
/// # History
///
/// Since layer 230.
///
/// ```text
/// wallet.getTransactionsByMsgHash#a6bb795d msg_hash:Vector<string> =
///     wallet.Transactions;
/// ```
///
/// [Official page](https://core.telegram.org/method/wallet.getTransactionsByMsgHash)
#[doc(alias("wallet.getTransactionsByMsgHash", "GetTransactionsByMsgHashRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetTransactionsByMsgHash {
    /// Hashes of the messages on the TON blockchain, such as that in
    /// [`updateSentWalletTransaction`](types::UpdateSentWalletTransaction).
    pub msg_hash: Vec<String>,
}

impl GetTransactionsByMsgHash {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(msg_hash: Vec<String>) -> Self {
        Self { msg_hash }
    }
}

impl wire::Wire for GetTransactionsByMsgHash {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.getTransactionsByMsgHash",
        id: 0xa6bb795d,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.msg_hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { msg_hash: cursor.read() }
    }
}

impl wire::RemoteCall for GetTransactionsByMsgHash {
    type Return = types::wallet::Transactions;
}

/// `wallet.exportSecretPhrase`: Starts the export of the wallet's secret phrase, for which the backup has to be
/// enabled. Fetch the parts with
/// [`wallet.fetchEncryptedSecretPhrasePart`](functions::wallet::FetchEncryptedSecretPhrasePart) then.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::wallet::ExportSecretPhrase::default();
/// let result: Result<types::wallet::SecretPhraseParts, _> = client.invoke(&request);
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
/// - `password` ([`Option<InputCheckPasswordSrp>`](enums::InputCheckPasswordSrp)): The proof that the user knows
///   the password of the account, if there is one; computed from the answer to
///   [`account.getPassword`](functions::account::GetPassword).
///
/// # Returns
///
/// [`wallet::SecretPhraseParts`](types::wallet::SecretPhraseParts).
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
/// - [`wallet.fetchEncryptedSecretPhrasePart`](functions::wallet::FetchEncryptedSecretPhrasePart): Gets one part of
///   the wallet's secret phrase from a data centre.
/// - [`account.getPassword`](functions::account::GetPassword): Gets the state of the password of the account, and
///   what a proof of the password needs.
/// - [`wallet.replaceWallet`](functions::wallet::ReplaceWallet): Replaces the wallet of the account by a new one,
///   or by one that the user has already.
/// - [`wallet.disableBackup`](functions::wallet::DisableBackup): Ends the backup of the wallet's secret phrase at
///   Telegram.
/// - [`auth.checkPassword`](functions::auth::CheckPassword): Completes a login of an account that has a password.
/// - [`account.deleteAccount`](functions::account::DeleteAccount): Deletes the account with all of its data.
///
/// # History
///
/// Since layer 230.
///
/// ```text
/// wallet.exportSecretPhrase#9077c9ac flags:#
///     password:flags.0?InputCheckPasswordSRP = wallet.SecretPhraseParts;
/// ```
///
/// [Official page](https://core.telegram.org/method/wallet.exportSecretPhrase)
#[doc(alias("wallet.exportSecretPhrase", "ExportSecretPhraseRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ExportSecretPhrase {
    /// The proof that the user knows the password of the account, if there is one; computed from the answer to
    /// [`account.getPassword`](functions::account::GetPassword).
    pub password: Option<enums::InputCheckPasswordSrp>,
}

impl ExportSecretPhrase {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { password: None }
    }
}

impl wire::Wire for ExportSecretPhrase {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.exportSecretPhrase",
        id: 0x9077c9ac,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.password));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            password: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for ExportSecretPhrase {
    type Return = types::wallet::SecretPhraseParts;
}

/// `wallet.fetchEncryptedSecretPhrasePart`: Gets one part of the wallet's secret phrase from a data centre. Send it
/// to each of the data centres that [`wallet.secretPhraseParts`](types::wallet::SecretPhraseParts) names.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::wallet::FetchEncryptedSecretPhrasePart::new(
///     "0123456789abcdef",
///     b"-----BEGIN PUBLIC KEY-----",
/// );
/// let result: Result<types::wallet::EncryptedSecretPhrasePart, _> = client
///     .invoke(&request);
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
/// - `token` (`String`): The token of [`wallet.secretPhraseParts`](types::wallet::SecretPhraseParts).
/// - `public_key` (`Vec<u8>`): The public key of the client, for which the part is encrypted.
///
/// # Returns
///
/// [`wallet::EncryptedSecretPhrasePart`](types::wallet::EncryptedSecretPhrasePart).
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
/// - [`wallet.exportSecretPhrase`](functions::wallet::ExportSecretPhrase): Starts the export of the wallet's secret
///   phrase, for which the backup has to be enabled.
///
/// # History
///
/// Since layer 230.
///
/// ```text
/// wallet.fetchEncryptedSecretPhrasePart#f53925cf token:string public_key:bytes =
///     wallet.EncryptedSecretPhrasePart;
/// ```
///
/// [Official page](https://core.telegram.org/method/wallet.fetchEncryptedSecretPhrasePart)
#[doc(
    alias(
        "wallet.fetchEncryptedSecretPhrasePart",
        "FetchEncryptedSecretPhrasePartRequest"
    )
)]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct FetchEncryptedSecretPhrasePart {
    /// The token of [`wallet.secretPhraseParts`](types::wallet::SecretPhraseParts).
    pub token: String,
    /// The public key of the client, for which the part is encrypted.
    pub public_key: Vec<u8>,
}

impl FetchEncryptedSecretPhrasePart {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(token: impl Into<String>, public_key: impl Into<Vec<u8>>) -> Self {
        Self {
            token: token.into(),
            public_key: public_key.into(),
        }
    }
}

impl wire::Wire for FetchEncryptedSecretPhrasePart {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.fetchEncryptedSecretPhrasePart",
        id: 0xf53925cf,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.token);
        w.bytes(&self.public_key);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            token: cursor.string(),
            public_key: cursor.bytes(),
        }
    }
}

impl wire::RemoteCall for FetchEncryptedSecretPhrasePart {
    type Return = types::wallet::EncryptedSecretPhrasePart;
}

/// `wallet.replaceWallet`: Replaces the wallet of the account by a new one, or by one that the user has already.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::wallet::ReplaceWallet::new(
///     enums::InputWalletReplacement::InputWalletNew,
/// );
/// let result: Result<enums::WalletState, _> = client.invoke(&request);
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
/// - `wallet` ([`InputWalletReplacement`](enums::InputWalletReplacement)): The new wallet:
///   [`inputWalletNew`](enums::InputWalletReplacement::InputWalletNew) or
///   [`inputWalletImported`](types::InputWalletImported).
/// - `password` ([`Option<InputCheckPasswordSrp>`](enums::InputCheckPasswordSrp)): The proof that the user knows
///   the password of the account, if there is one; computed from the answer to
///   [`account.getPassword`](functions::account::GetPassword).
///
/// # Returns
///
/// [`WalletState`](enums::WalletState): [`Empty`](enums::WalletState::Empty) or
/// [`WalletState`](enums::WalletState::WalletState).
///
/// The state of the wallet afterwards.
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
/// - [`account.getPassword`](functions::account::GetPassword): Gets the state of the password of the account, and
///   what a proof of the password needs.
/// - [`wallet.disableBackup`](functions::wallet::DisableBackup): Ends the backup of the wallet's secret phrase at
///   Telegram.
/// - [`wallet.getState`](functions::wallet::GetState): Gets the state of the account's wallet on the TON
///   blockchain, such as its address and balance.
/// - [`wallet.exportSecretPhrase`](functions::wallet::ExportSecretPhrase): Starts the export of the wallet's secret
///   phrase, for which the backup has to be enabled.
/// - [`wallet.enableBackup`](functions::wallet::EnableBackup): Stores a backup of the wallet's secret phrase at
///   Telegram, split into parts so that no data centre has all of it.
/// - [`auth.checkPassword`](functions::auth::CheckPassword): Completes a login of an account that has a password.
///
/// # History
///
/// Since layer 230.
///
/// ```text
/// wallet.replaceWallet#d8c72eec flags:# wallet:InputWalletReplacement
///     password:flags.0?InputCheckPasswordSRP = WalletState;
/// ```
///
/// [Official page](https://core.telegram.org/method/wallet.replaceWallet)
#[doc(alias("wallet.replaceWallet", "ReplaceWalletRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReplaceWallet {
    /// The new wallet: [`inputWalletNew`](enums::InputWalletReplacement::InputWalletNew) or
    /// [`inputWalletImported`](types::InputWalletImported).
    pub wallet: enums::InputWalletReplacement,
    /// The proof that the user knows the password of the account, if there is one; computed from the answer to
    /// [`account.getPassword`](functions::account::GetPassword).
    pub password: Option<enums::InputCheckPasswordSrp>,
}

impl ReplaceWallet {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(wallet: impl Into<enums::InputWalletReplacement>) -> Self {
        Self {
            wallet: wallet.into(),
            password: None,
        }
    }
}

impl wire::Wire for ReplaceWallet {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.replaceWallet",
        id: 0xd8c72eec,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.wallet);
        flags.set(0, w.write_optional(&self.password));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            wallet: cursor.read(),
            password: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for ReplaceWallet {
    type Return = enums::WalletState;
}

/// `wallet.disableBackup`: Ends the backup of the wallet's secret phrase at Telegram. From then on only the user
/// has it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::wallet::DisableBackup::default();
/// let result: Result<enums::WalletState, _> = client.invoke(&request);
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
/// - `password` ([`Option<InputCheckPasswordSrp>`](enums::InputCheckPasswordSrp)): The proof that the user knows
///   the password of the account, if there is one; computed from the answer to
///   [`account.getPassword`](functions::account::GetPassword).
/// - `new_public_key` (`Option<Vec<u8>>`): The new public key of the wallet, if the key changes at the same time.
/// - `proof` ([`Option<WalletOwnershipProof>`](types::WalletOwnershipProof)): The proof that the client has the key
///   of the wallet, over a challenge of [`wallet.getProofChallenge`](functions::wallet::GetProofChallenge).
///
/// # Returns
///
/// [`WalletState`](enums::WalletState): [`Empty`](enums::WalletState::Empty) or
/// [`WalletState`](enums::WalletState::WalletState).
///
/// The state of the wallet afterwards.
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
/// - [`account.getPassword`](functions::account::GetPassword): Gets the state of the password of the account, and
///   what a proof of the password needs.
/// - [`wallet.getProofChallenge`](functions::wallet::GetProofChallenge): Gets what the client has to sign to prove
///   that it has the key of a wallet.
/// - [`wallet.enableBackup`](functions::wallet::EnableBackup): Stores a backup of the wallet's secret phrase at
///   Telegram, split into parts so that no data centre has all of it.
/// - [`wallet.replaceWallet`](functions::wallet::ReplaceWallet): Replaces the wallet of the account by a new one,
///   or by one that the user has already.
/// - [`wallet.getState`](functions::wallet::GetState): Gets the state of the account's wallet on the TON
///   blockchain, such as its address and balance.
/// - [`wallet.exportSecretPhrase`](functions::wallet::ExportSecretPhrase): Starts the export of the wallet's secret
///   phrase, for which the backup has to be enabled.
///
/// # History
///
/// Since layer 230.
///
/// ```text
/// wallet.disableBackup#b0bf0da flags:# password:flags.0?InputCheckPasswordSRP
///     new_public_key:flags.1?bytes proof:flags.2?WalletOwnershipProof =
///     WalletState;
/// ```
///
/// [Official page](https://core.telegram.org/method/wallet.disableBackup)
#[doc(alias("wallet.disableBackup", "DisableBackupRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DisableBackup {
    /// The proof that the user knows the password of the account, if there is one; computed from the answer to
    /// [`account.getPassword`](functions::account::GetPassword).
    pub password: Option<enums::InputCheckPasswordSrp>,
    /// The new public key of the wallet, if the key changes at the same time.
    pub new_public_key: Option<Vec<u8>>,
    /// The proof that the client has the key of the wallet, over a challenge of
    /// [`wallet.getProofChallenge`](functions::wallet::GetProofChallenge).
    pub proof: Option<types::WalletOwnershipProof>,
}

impl DisableBackup {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            password: None,
            new_public_key: None,
            proof: None,
        }
    }
}

impl wire::Wire for DisableBackup {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.disableBackup",
        id: 0x0b0bf0da,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.password));
        flags.set(1, w.write_optional(&self.new_public_key));
        flags.set(2, w.write_optional(&self.proof));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            password: cursor.read_optional(flags.has(0)),
            new_public_key: cursor.read_optional(flags.has(1)),
            proof: cursor.read_optional(flags.has(2)),
        }
    }
}

impl wire::RemoteCall for DisableBackup {
    type Return = enums::WalletState;
}

/// `wallet.getBackupHolderDcs`: Gets the data centres that can hold parts of the backup of a wallet. Call it before
/// [`wallet.enableBackup`](functions::wallet::EnableBackup), to encrypt each part for one of them.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::wallet::GetBackupHolderDcs;
/// let result: Result<Vec<types::wallet::HolderDc>, _> = client.invoke(&request);
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
/// [`Vec<wallet::HolderDc>`](types::wallet::HolderDc).
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
/// - [`wallet.enableBackup`](functions::wallet::EnableBackup): Stores a backup of the wallet's secret phrase at
///   Telegram, split into parts so that no data centre has all of it.
///
/// # History
///
/// Since layer 230.
///
/// ```text
/// wallet.getBackupHolderDcs#d179d494 = Vector<wallet.HolderDc>;
/// ```
///
/// [Official page](https://core.telegram.org/method/wallet.getBackupHolderDcs)
#[doc(alias("wallet.getBackupHolderDcs", "GetBackupHolderDcsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetBackupHolderDcs;

impl wire::Wire for GetBackupHolderDcs {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.getBackupHolderDcs",
        id: 0xd179d494,
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

impl wire::RemoteCall for GetBackupHolderDcs {
    type Return = Vec<types::wallet::HolderDc>;
}

/// `wallet.enableBackup`: Stores a backup of the wallet's secret phrase at Telegram, split into parts so that no
/// data centre has all of it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::wallet::EnableBackup::new(vec![vec![1, 2, 3]]);
/// let result: Result<enums::WalletState, _> = client.invoke(&request);
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
/// - `parts` (`Vec<Vec<u8>>`): The parts of the secret phrase, encrypted for the data centres of
///   [`wallet.getBackupHolderDcs`](functions::wallet::GetBackupHolderDcs).
/// - `new_public_key` (`Option<Vec<u8>>`): The new public key of the wallet, if the key changes at the same time.
/// - `proof` ([`Option<WalletOwnershipProof>`](types::WalletOwnershipProof)): The proof that the client has the key
///   of the wallet, over a challenge of [`wallet.getProofChallenge`](functions::wallet::GetProofChallenge).
///
/// # Returns
///
/// [`WalletState`](enums::WalletState): [`Empty`](enums::WalletState::Empty) or
/// [`WalletState`](enums::WalletState::WalletState).
///
/// The state of the wallet afterwards.
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
/// - [`wallet.getBackupHolderDcs`](functions::wallet::GetBackupHolderDcs): Gets the data centres that can hold
///   parts of the backup of a wallet.
/// - [`wallet.getProofChallenge`](functions::wallet::GetProofChallenge): Gets what the client has to sign to prove
///   that it has the key of a wallet.
/// - [`wallet.disableBackup`](functions::wallet::DisableBackup): Ends the backup of the wallet's secret phrase at
///   Telegram.
/// - [`wallet.getState`](functions::wallet::GetState): Gets the state of the account's wallet on the TON
///   blockchain, such as its address and balance.
/// - [`wallet.replaceWallet`](functions::wallet::ReplaceWallet): Replaces the wallet of the account by a new one,
///   or by one that the user has already.
///
/// # History
///
/// Since layer 230.
///
/// ```text
/// wallet.enableBackup#4500c525 flags:# parts:Vector<bytes>
///     new_public_key:flags.1?bytes proof:flags.2?WalletOwnershipProof =
///     WalletState;
/// ```
///
/// [Official page](https://core.telegram.org/method/wallet.enableBackup)
#[doc(alias("wallet.enableBackup", "EnableBackupRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EnableBackup {
    /// The parts of the secret phrase, encrypted for the data centres of
    /// [`wallet.getBackupHolderDcs`](functions::wallet::GetBackupHolderDcs).
    pub parts: Vec<Vec<u8>>,
    /// The new public key of the wallet, if the key changes at the same time.
    pub new_public_key: Option<Vec<u8>>,
    /// The proof that the client has the key of the wallet, over a challenge of
    /// [`wallet.getProofChallenge`](functions::wallet::GetProofChallenge).
    pub proof: Option<types::WalletOwnershipProof>,
}

impl EnableBackup {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(parts: Vec<Vec<u8>>) -> Self {
        Self {
            parts,
            new_public_key: None,
            proof: None,
        }
    }
}

impl wire::Wire for EnableBackup {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.enableBackup",
        id: 0x4500c525,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.parts);
        flags.set(1, w.write_optional(&self.new_public_key));
        flags.set(2, w.write_optional(&self.proof));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            parts: cursor.read(),
            new_public_key: cursor.read_optional(flags.has(1)),
            proof: cursor.read_optional(flags.has(2)),
        }
    }
}

impl wire::RemoteCall for EnableBackup {
    type Return = enums::WalletState;
}

/// `wallet.getProofChallenge`: Gets what the client has to sign to prove that it has the key of a wallet. The
/// signature goes into [`walletOwnershipProof`](types::WalletOwnershipProof).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::wallet::GetProofChallenge;
/// let result: Result<types::wallet::ProofChallenge, _> = client.invoke(&request);
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
/// [`wallet::ProofChallenge`](types::wallet::ProofChallenge).
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
/// - [`wallet.disableBackup`](functions::wallet::DisableBackup): Ends the backup of the wallet's secret phrase at
///   Telegram.
/// - [`wallet.enableBackup`](functions::wallet::EnableBackup): Stores a backup of the wallet's secret phrase at
///   Telegram, split into parts so that no data centre has all of it.
///
/// # History
///
/// Since layer 230.
///
/// ```text
/// wallet.getProofChallenge#2025e697 = wallet.ProofChallenge;
/// ```
///
/// [Official page](https://core.telegram.org/method/wallet.getProofChallenge)
#[doc(alias("wallet.getProofChallenge", "GetProofChallengeRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetProofChallenge;

impl wire::Wire for GetProofChallenge {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.getProofChallenge",
        id: 0x2025e697,
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

impl wire::RemoteCall for GetProofChallenge {
    type Return = types::wallet::ProofChallenge;
}

/// `wallet.sendTransfer`: Sends a transfer, which the client has built and signed, from the account's wallet to a
/// user. What becomes of it arrives as [`updateSentWalletTransaction`](types::UpdateSentWalletTransaction).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::wallet::SendTransfer::new(
///     [1, 2, 3],
///     types::InputUser::new(12345678, 4831207765),
///     1804289383,
/// );
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
/// - `data_normal` (`Vec<u8>`): The signed transfer for which the wallet pays the network fee itself.
/// - `data_gasless` (`Option<Vec<u8>>`): The same transfer for a relayer that pays the network fee, if
///   [`wallet.getGaslessInfo`](functions::wallet::GetGaslessInfo) allows it.
/// - `user_id` ([`InputUser`](enums::InputUser)): The user who receives the transfer.
/// - `random_id` (`i64`): A random number that is different for each transfer, so that a repeated call sends no
///   second one.
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
/// - [`wallet.getGaslessInfo`](functions::wallet::GetGaslessInfo): Asks whether the user can make transfers without
///   a network fee, and how many are left.
///
/// # History
///
/// Since layer 230.
///
/// ```text
/// wallet.sendTransfer#d9e5d9e2 flags:# data_normal:bytes
///     data_gasless:flags.0?bytes user_id:InputUser random_id:long = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/wallet.sendTransfer)
#[doc(alias("wallet.sendTransfer", "SendTransferRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendTransfer {
    /// The signed transfer for which the wallet pays the network fee itself.
    pub data_normal: Vec<u8>,
    /// The same transfer for a relayer that pays the network fee, if
    /// [`wallet.getGaslessInfo`](functions::wallet::GetGaslessInfo) allows it.
    pub data_gasless: Option<Vec<u8>>,
    /// The user who receives the transfer.
    pub user_id: enums::InputUser,
    /// A random number that is different for each transfer, so that a repeated call sends no second one.
    pub random_id: i64,
}

impl SendTransfer {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        data_normal: impl Into<Vec<u8>>,
        user_id: impl Into<enums::InputUser>,
        random_id: i64,
    ) -> Self {
        Self {
            data_normal: data_normal.into(),
            data_gasless: None,
            user_id: user_id.into(),
            random_id,
        }
    }
}

impl wire::Wire for SendTransfer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.sendTransfer",
        id: 0xd9e5d9e2,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.bytes(&self.data_normal);
        flags.set(0, w.write_optional(&self.data_gasless));
        w.write(&self.user_id);
        w.i64(self.random_id);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            data_normal: cursor.bytes(),
            data_gasless: cursor.read_optional(flags.has(0)),
            user_id: cursor.read(),
            random_id: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for SendTransfer {
    type Return = enums::Updates;
}

/// `wallet.getGaslessInfo`: Asks whether the user can make transfers without a network fee, and how many are left.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::wallet::GetGaslessInfo;
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
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// Updates with [`updateWalletGaslessInfo`](types::UpdateWalletGaslessInfo).
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
/// - [`wallet.sendTransfer`](functions::wallet::SendTransfer): Sends a transfer, which the client has built and
///   signed, from the account's wallet to a user.
///
/// # History
///
/// Since layer 230.
///
/// ```text
/// wallet.getGaslessInfo#742df0a1 = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/wallet.getGaslessInfo)
#[doc(alias("wallet.getGaslessInfo", "GetGaslessInfoRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetGaslessInfo;

impl wire::Wire for GetGaslessInfo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.getGaslessInfo",
        id: 0x742df0a1,
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

impl wire::RemoteCall for GetGaslessInfo {
    type Return = enums::Updates;
}

/// `wallet.getExistingWaltBalance`: Tells whether the user has funds in a wallet that existed before this one, and
/// where to open it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::wallet::GetExistingWaltBalance;
/// let result: Result<types::wallet::ExistingBalance, _> = client.invoke(&request);
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
/// [`wallet::ExistingBalance`](types::wallet::ExistingBalance).
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
/// wallet.getExistingWaltBalance#691f4360 = wallet.ExistingBalance;
/// ```
///
/// [Official page](https://core.telegram.org/method/wallet.getExistingWaltBalance)
#[doc(alias("wallet.getExistingWaltBalance", "GetExistingWaltBalanceRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetExistingWaltBalance;

impl wire::Wire for GetExistingWaltBalance {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.getExistingWaltBalance",
        id: 0x691f4360,
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

impl wire::RemoteCall for GetExistingWaltBalance {
    type Return = types::wallet::ExistingBalance;
}

/// `wallet.getNfts`: Gets the NFTs in the account's wallet, part by part.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::wallet::GetNfts::new("", 20);
/// let result: Result<types::wallet::NftItems, _> = client.invoke(&request);
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
/// - `limit` (`i32`): How many NFTs to return at most.
///
/// # Returns
///
/// [`wallet::NftItems`](types::wallet::NftItems).
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
/// wallet.getNfts#8c12f3a4 offset:string limit:int = wallet.NftItems;
/// ```
///
/// [Official page](https://core.telegram.org/method/wallet.getNfts)
#[doc(alias("wallet.getNfts", "GetNftsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetNfts {
    /// The `next_offset` of the part before; empty for the first one.
    pub offset: String,
    /// How many NFTs to return at most.
    pub limit: i32,
}

impl GetNfts {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(offset: impl Into<String>, limit: i32) -> Self {
        Self {
            offset: offset.into(),
            limit,
        }
    }
}

impl wire::Wire for GetNfts {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.getNfts",
        id: 0x8c12f3a4,
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

impl wire::RemoteCall for GetNfts {
    type Return = types::wallet::NftItems;
}

/// `wallet.tonConnectCreateSession`: Starts a session of TON Connect with an application whose link the user
/// opened. Go on with [`wallet.tonConnectRegisterKey`](functions::wallet::TonConnectRegisterKey) once the user
/// agrees.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::wallet::TonConnectCreateSession::new(
///     "4f6c2a",
///     "https://example.org/tonconnect-manifest.json",
/// );
/// let result: Result<types::TonConnectSession, _> = client.invoke(&request);
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
/// - `dapp_client_id` (`String`): The client identifier of the application, from the link.
/// - `manifest_url` (`String`): Address of the application's manifest, from its request to connect.
///
/// # Returns
///
/// [`TonConnectSession`](types::TonConnectSession).
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
/// - [`wallet.tonConnectRegisterKey`](functions::wallet::TonConnectRegisterKey): Registers the key with which this
///   client takes part in a session of TON Connect.
///
/// # History
///
/// Since layer 230.
///
/// ```text
/// wallet.tonConnectCreateSession#cc931046 dapp_client_id:string
///     manifest_url:string = TonConnectSession;
/// ```
///
/// [Official page](https://core.telegram.org/method/wallet.tonConnectCreateSession)
#[doc(alias("wallet.tonConnectCreateSession", "TonConnectCreateSessionRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TonConnectCreateSession {
    /// The client identifier of the application, from the link.
    pub dapp_client_id: String,
    /// Address of the application's manifest, from its request to connect.
    pub manifest_url: String,
}

impl TonConnectCreateSession {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        dapp_client_id: impl Into<String>,
        manifest_url: impl Into<String>,
    ) -> Self {
        Self {
            dapp_client_id: dapp_client_id.into(),
            manifest_url: manifest_url.into(),
        }
    }
}

impl wire::Wire for TonConnectCreateSession {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.tonConnectCreateSession",
        id: 0xcc931046,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.dapp_client_id);
        w.string(&self.manifest_url);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            dapp_client_id: cursor.string(),
            manifest_url: cursor.string(),
        }
    }
}

impl wire::RemoteCall for TonConnectCreateSession {
    type Return = types::TonConnectSession;
}

/// `wallet.tonConnectRegisterKey`: Registers the key with which this client takes part in a session of TON Connect.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::wallet::TonConnectRegisterKey::new(6120984573, "4f6c2a");
/// let result: Result<types::wallet::TonConnectChallenge, _> = client.invoke(&request);
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
/// - `session_id` (`i64`): Identifier of the session, from [`tonConnectSession`](types::TonConnectSession).
/// - `client_id` (`String`): The client identifier of the wallet in this session, which is its public key.
///
/// # Returns
///
/// [`wallet::TonConnectChallenge`](types::wallet::TonConnectChallenge).
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
/// - [`wallet.tonConnectCreateSession`](functions::wallet::TonConnectCreateSession): Starts a session of TON
///   Connect with an application whose link the user opened.
///
/// # History
///
/// Since layer 230.
///
/// ```text
/// wallet.tonConnectRegisterKey#338bcf1c session_id:long client_id:string =
///     wallet.TonConnectChallenge;
/// ```
///
/// [Official page](https://core.telegram.org/method/wallet.tonConnectRegisterKey)
#[doc(alias("wallet.tonConnectRegisterKey", "TonConnectRegisterKeyRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TonConnectRegisterKey {
    /// Identifier of the session, from [`tonConnectSession`](types::TonConnectSession).
    pub session_id: i64,
    /// The client identifier of the wallet in this session, which is its public key.
    pub client_id: String,
}

impl TonConnectRegisterKey {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(session_id: i64, client_id: impl Into<String>) -> Self {
        Self {
            session_id,
            client_id: client_id.into(),
        }
    }
}

impl wire::Wire for TonConnectRegisterKey {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.tonConnectRegisterKey",
        id: 0x338bcf1c,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.session_id);
        w.string(&self.client_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            session_id: cursor.i64(),
            client_id: cursor.string(),
        }
    }
}

impl wire::RemoteCall for TonConnectRegisterKey {
    type Return = types::wallet::TonConnectChallenge;
}

/// `wallet.tonConnectSubmitConnectResult`: Answers the request of an application to connect: with the wallet, or
/// with an error if the user declined.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::wallet::TonConnectSubmitConnectResult::new(
///     6120984573,
///     [1, 2, 3],
///     [1, 2, 3],
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
/// - `error` (`bool`, a flag): If set, body says that the connection was refused or failed.
/// - `session_id` (`i64`): Identifier of the session, from [`tonConnectSession`](types::TonConnectSession).
/// - `challenge_answer` (`Vec<u8>`): The answer to the challenge of
///   [`wallet.tonConnectChallenge`](types::wallet::TonConnectChallenge).
/// - `body` (`Vec<u8>`): The event for the application, encrypted as TON Connect defines it.
/// - `trace_id` (`Option<String>`): The trace identifier that the application gave, if it gave one.
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
/// # Related
///
/// - [`wallet.tonConnectSubmitResponse`](functions::wallet::TonConnectSubmitResponse): Answers a request of an
///   application.
/// - [`wallet.tonConnectClaimRequest`](functions::wallet::TonConnectClaimRequest): Takes over a request of an
///   application, so that no other client of the user answers it too, or declines it.
/// - [`wallet.tonConnectCloseSession`](functions::wallet::TonConnectCloseSession): Ends a session of TON Connect,
///   so that the application is no longer connected.
///
/// # History
///
/// Since layer 230.
///
/// ```text
/// wallet.tonConnectSubmitConnectResult#c2c00779 flags:# error:flags.0?true
///     session_id:long challenge_answer:bytes body:bytes trace_id:flags.1?string =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/wallet.tonConnectSubmitConnectResult)
#[doc(
    alias("wallet.tonConnectSubmitConnectResult", "TonConnectSubmitConnectResultRequest")
)]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TonConnectSubmitConnectResult {
    /// If set, body says that the connection was refused or failed.
    pub error: bool,
    /// Identifier of the session, from [`tonConnectSession`](types::TonConnectSession).
    pub session_id: i64,
    /// The answer to the challenge of [`wallet.tonConnectChallenge`](types::wallet::TonConnectChallenge).
    pub challenge_answer: Vec<u8>,
    /// The event for the application, encrypted as TON Connect defines it.
    pub body: Vec<u8>,
    /// The trace identifier that the application gave, if it gave one.
    pub trace_id: Option<String>,
}

impl TonConnectSubmitConnectResult {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        session_id: i64,
        challenge_answer: impl Into<Vec<u8>>,
        body: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            error: false,
            session_id,
            challenge_answer: challenge_answer.into(),
            body: body.into(),
            trace_id: None,
        }
    }
}

impl wire::Wire for TonConnectSubmitConnectResult {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.tonConnectSubmitConnectResult",
        id: 0xc2c00779,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.error));
        w.i64(self.session_id);
        w.bytes(&self.challenge_answer);
        w.bytes(&self.body);
        flags.set(1, w.write_optional(&self.trace_id));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, session_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            error: flags.has(0),
            session_id,
            challenge_answer: cursor.bytes(),
            body: cursor.bytes(),
            trace_id: cursor.read_optional(flags.has(1)),
        }
    }
}

impl wire::RemoteCall for TonConnectSubmitConnectResult {
    type Return = bool;
}

/// `wallet.tonConnectGetPending`: Gets the requests of an application that wait for the user. Name the session
/// either by the application or by its identifier.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::wallet::TonConnectGetPending::default();
/// let result: Result<types::wallet::TonConnectPending, _> = client.invoke(&request);
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
/// - `dapp_client_id` (`Option<String>`): The client identifier of the application.
/// - `session_id` (`Option<i64>`): Identifier of the session, from [`tonConnectSession`](types::TonConnectSession).
///
/// # Returns
///
/// [`wallet::TonConnectPending`](types::wallet::TonConnectPending).
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
/// wallet.tonConnectGetPending#11aee065 flags:# dapp_client_id:flags.0?string
///     session_id:flags.1?long = wallet.TonConnectPending;
/// ```
///
/// [Official page](https://core.telegram.org/method/wallet.tonConnectGetPending)
#[doc(alias("wallet.tonConnectGetPending", "TonConnectGetPendingRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TonConnectGetPending {
    /// The client identifier of the application.
    pub dapp_client_id: Option<String>,
    /// Identifier of the session, from [`tonConnectSession`](types::TonConnectSession).
    pub session_id: Option<i64>,
}

impl TonConnectGetPending {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            dapp_client_id: None,
            session_id: None,
        }
    }
}

impl wire::Wire for TonConnectGetPending {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.tonConnectGetPending",
        id: 0x11aee065,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.dapp_client_id));
        flags.set(1, w.write_optional(&self.session_id));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            dapp_client_id: cursor.read_optional(flags.has(0)),
            session_id: cursor.read_optional(flags.has(1)),
        }
    }
}

impl wire::RemoteCall for TonConnectGetPending {
    type Return = types::wallet::TonConnectPending;
}

/// `wallet.tonConnectClaimRequest`: Takes over a request of an application, so that no other client of the user
/// answers it too, or declines it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::wallet::TonConnectClaimRequest::new(6120984573, 42, "1");
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
/// - `declined` (`bool`, a flag): If set, the user declined the request.
/// - `session_id` (`i64`): Identifier of the session, from [`tonConnectSession`](types::TonConnectSession).
/// - `msg_id` (`i32`): The `msg_id` of [`tonConnectRequest`](types::TonConnectRequest).
/// - `app_request_id` (`String`): The identifier that the application gave its request, from inside the body.
/// - `challenge_answer` (`Option<Vec<u8>>`): The answer to the challenge of
///   [`wallet.tonConnectChallenge`](types::wallet::TonConnectChallenge).
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
/// # Related
///
/// - [`wallet.tonConnectSubmitResponse`](functions::wallet::TonConnectSubmitResponse): Answers a request of an
///   application.
/// - [`wallet.tonConnectSubmitConnectResult`](functions::wallet::TonConnectSubmitConnectResult): Answers the
///   request of an application to connect: with the wallet, or with an error if the user declined.
///
/// # History
///
/// Since layer 230.
///
/// ```text
/// wallet.tonConnectClaimRequest#66b57b41 flags:# declined:flags.1?true
///     session_id:long msg_id:int app_request_id:string
///     challenge_answer:flags.0?bytes = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/wallet.tonConnectClaimRequest)
#[doc(alias("wallet.tonConnectClaimRequest", "TonConnectClaimRequestRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TonConnectClaimRequest {
    /// If set, the user declined the request.
    pub declined: bool,
    /// Identifier of the session, from [`tonConnectSession`](types::TonConnectSession).
    pub session_id: i64,
    /// The `msg_id` of [`tonConnectRequest`](types::TonConnectRequest).
    pub msg_id: i32,
    /// The identifier that the application gave its request, from inside the body.
    pub app_request_id: String,
    /// The answer to the challenge of [`wallet.tonConnectChallenge`](types::wallet::TonConnectChallenge).
    pub challenge_answer: Option<Vec<u8>>,
}

impl TonConnectClaimRequest {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(session_id: i64, msg_id: i32, app_request_id: impl Into<String>) -> Self {
        Self {
            declined: false,
            session_id,
            msg_id,
            app_request_id: app_request_id.into(),
            challenge_answer: None,
        }
    }
}

impl wire::Wire for TonConnectClaimRequest {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.tonConnectClaimRequest",
        id: 0x66b57b41,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(1, self.declined));
        w.fixed((self.session_id, self.msg_id));
        w.string(&self.app_request_id);
        flags.set(0, w.write_optional(&self.challenge_answer));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, session_id, msg_id) = cursor.fixed::<(wire::Flags, i64, i32)>();
        Self {
            declined: flags.has(1),
            session_id,
            msg_id,
            app_request_id: cursor.string(),
            challenge_answer: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for TonConnectClaimRequest {
    type Return = bool;
}

/// `wallet.tonConnectSubmitResponse`: Answers a request of an application. Call
/// [`wallet.tonConnectClaimRequest`](functions::wallet::TonConnectClaimRequest) before.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::wallet::TonConnectSubmitResponse::new(
///     6120984573,
///     42,
///     [1, 2, 3],
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
/// - `session_id` (`i64`): Identifier of the session, from [`tonConnectSession`](types::TonConnectSession).
/// - `msg_id` (`i32`): The `msg_id` of [`tonConnectRequest`](types::TonConnectRequest).
/// - `body` (`Vec<u8>`): The response for the application, encrypted as TON Connect defines it.
/// - `trace_id` (`Option<String>`): The `trace_id` of the request, if it has one.
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
/// # Related
///
/// - [`wallet.tonConnectClaimRequest`](functions::wallet::TonConnectClaimRequest): Takes over a request of an
///   application, so that no other client of the user answers it too, or declines it.
/// - [`wallet.tonConnectSubmitConnectResult`](functions::wallet::TonConnectSubmitConnectResult): Answers the
///   request of an application to connect: with the wallet, or with an error if the user declined.
/// - [`wallet.tonConnectCloseSession`](functions::wallet::TonConnectCloseSession): Ends a session of TON Connect,
///   so that the application is no longer connected.
///
/// # History
///
/// Since layer 230.
///
/// ```text
/// wallet.tonConnectSubmitResponse#fac67d3c flags:# session_id:long msg_id:int
///     body:bytes trace_id:flags.0?string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/wallet.tonConnectSubmitResponse)
#[doc(alias("wallet.tonConnectSubmitResponse", "TonConnectSubmitResponseRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TonConnectSubmitResponse {
    /// Identifier of the session, from [`tonConnectSession`](types::TonConnectSession).
    pub session_id: i64,
    /// The `msg_id` of [`tonConnectRequest`](types::TonConnectRequest).
    pub msg_id: i32,
    /// The response for the application, encrypted as TON Connect defines it.
    pub body: Vec<u8>,
    /// The `trace_id` of the request, if it has one.
    pub trace_id: Option<String>,
}

impl TonConnectSubmitResponse {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(session_id: i64, msg_id: i32, body: impl Into<Vec<u8>>) -> Self {
        Self {
            session_id,
            msg_id,
            body: body.into(),
            trace_id: None,
        }
    }
}

impl wire::Wire for TonConnectSubmitResponse {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.tonConnectSubmitResponse",
        id: 0xfac67d3c,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.fixed((self.session_id, self.msg_id));
        w.bytes(&self.body);
        flags.set(0, w.write_optional(&self.trace_id));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, session_id, msg_id) = cursor.fixed::<(wire::Flags, i64, i32)>();
        Self {
            session_id,
            msg_id,
            body: cursor.bytes(),
            trace_id: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for TonConnectSubmitResponse {
    type Return = bool;
}

/// `wallet.tonConnectNextEventId`: Gets the number for the next event that the wallet sends in a session, since
/// these have to increase across all clients of the user.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::wallet::TonConnectNextEventId::new(6120984573);
/// let result: Result<types::TonConnectNextEventId, _> = client.invoke(&request);
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
/// - `session_id` (`i64`): Identifier of the session, from [`tonConnectSession`](types::TonConnectSession).
///
/// # Returns
///
/// [`TonConnectNextEventId`](types::TonConnectNextEventId).
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
/// wallet.tonConnectNextEventId#775d7244 session_id:long = TonConnectNextEventId;
/// ```
///
/// [Official page](https://core.telegram.org/method/wallet.tonConnectNextEventId)
#[doc(alias("wallet.tonConnectNextEventId", "TonConnectNextEventIdRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TonConnectNextEventId {
    /// Identifier of the session, from [`tonConnectSession`](types::TonConnectSession).
    pub session_id: i64,
}

impl TonConnectNextEventId {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(session_id: i64) -> Self {
        Self { session_id }
    }
}

impl wire::Wire for TonConnectNextEventId {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.tonConnectNextEventId",
        id: 0x775d7244,
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

impl wire::RemoteCall for TonConnectNextEventId {
    type Return = types::TonConnectNextEventId;
}

/// `wallet.tonConnectCloseSession`: Ends a session of TON Connect, so that the application is no longer connected.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::wallet::TonConnectCloseSession::new(6120984573);
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
/// - `session_id` (`i64`): Identifier of the session to end.
/// - `body` (`Option<Vec<u8>>`): The disconnect event for the application, encrypted as TON Connect defines it.
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
/// # Related
///
/// - [`wallet.tonConnectSubmitConnectResult`](functions::wallet::TonConnectSubmitConnectResult): Answers the
///   request of an application to connect: with the wallet, or with an error if the user declined.
/// - [`wallet.tonConnectSubmitResponse`](functions::wallet::TonConnectSubmitResponse): Answers a request of an
///   application.
///
/// # History
///
/// Since layer 230.
///
/// ```text
/// wallet.tonConnectCloseSession#d63f61ce flags:# session_id:long
///     body:flags.0?bytes = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/wallet.tonConnectCloseSession)
#[doc(alias("wallet.tonConnectCloseSession", "TonConnectCloseSessionRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TonConnectCloseSession {
    /// Identifier of the session to end.
    pub session_id: i64,
    /// The disconnect event for the application, encrypted as TON Connect defines it.
    pub body: Option<Vec<u8>>,
}

impl TonConnectCloseSession {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(session_id: i64) -> Self {
        Self { session_id, body: None }
    }
}

impl wire::Wire for TonConnectCloseSession {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.tonConnectCloseSession",
        id: 0xd63f61ce,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i64(self.session_id);
        flags.set(0, w.write_optional(&self.body));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, session_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            session_id,
            body: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for TonConnectCloseSession {
    type Return = bool;
}

/// `wallet.tonConnectGetSessions`: Gets the sessions of TON Connect that the account has with applications.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::wallet::TonConnectGetSessions;
/// let result: Result<types::wallet::TonConnectSessions, _> = client.invoke(&request);
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
/// [`wallet::TonConnectSessions`](types::wallet::TonConnectSessions).
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
/// wallet.tonConnectGetSessions#a7ffb56e = wallet.TonConnectSessions;
/// ```
///
/// [Official page](https://core.telegram.org/method/wallet.tonConnectGetSessions)
#[doc(alias("wallet.tonConnectGetSessions", "TonConnectGetSessionsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TonConnectGetSessions;

impl wire::Wire for TonConnectGetSessions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.tonConnectGetSessions",
        id: 0xa7ffb56e,
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

impl wire::RemoteCall for TonConnectGetSessions {
    type Return = types::wallet::TonConnectSessions;
}
