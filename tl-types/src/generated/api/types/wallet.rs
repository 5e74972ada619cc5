// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors of the namespace `wallet`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// The constructor `wallet.userAddresses`.
///
/// Returned by [`wallet.getUserAddresses`](functions::wallet::GetUserAddresses).
///
/// ```text
/// wallet.userAddresses#928e7b55 addresses:Vector<WalletUserAddress>
///     users:Vector<User> = wallet.UserAddresses;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/wallet.userAddresses)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UserAddresses {
    pub addresses: Vec<types::WalletUserAddress>,
    pub users: Vec<enums::User>,
}

impl UserAddresses {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        addresses: Vec<types::WalletUserAddress>,
        users: Vec<enums::User>,
    ) -> Self {
        Self { addresses, users }
    }
}

impl wire::Wire for UserAddresses {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.userAddresses",
        id: 0x928e7b55,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.addresses);
        w.write(&self.users);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            addresses: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The constructor `wallet.nftItem`.
///
/// Contained in [`walletTransaction`](types::WalletTransaction), [`wallet.nftItems`](types::wallet::NftItems).
///
/// ```text
/// wallet.nftItem#3441fd1c flags:# collection_address:flags.0?string address:string
///     owner_address:string index:string name:flags.1?string
///     description:flags.2?string image:flags.3?WebDocument
///     image_small:flags.4?WebDocument content_url:flags.5?WebDocument
///     lottie:flags.6?WebDocument attributes:flags.7?Vector<wallet.NftAttribute>
///     extra:flags.8?DataJSON = wallet.NftItem;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/wallet.nftItem)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct NftItem {
    pub collection_address: Option<String>,
    pub address: String,
    pub owner_address: String,
    pub index: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub image: Option<enums::WebDocument>,
    pub image_small: Option<enums::WebDocument>,
    pub content_url: Option<enums::WebDocument>,
    pub lottie: Option<enums::WebDocument>,
    pub attributes: Option<Vec<types::wallet::NftAttribute>>,
    pub extra: Option<types::DataJson>,
}

impl NftItem {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        address: impl Into<String>,
        owner_address: impl Into<String>,
        index: impl Into<String>,
    ) -> Self {
        Self {
            collection_address: None,
            address: address.into(),
            owner_address: owner_address.into(),
            index: index.into(),
            name: None,
            description: None,
            image: None,
            image_small: None,
            content_url: None,
            lottie: None,
            attributes: None,
            extra: None,
        }
    }
}

impl wire::Wire for NftItem {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.nftItem",
        id: 0x3441fd1c,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.collection_address.is_some())
            .with(1, self.name.is_some())
            .with(2, self.description.is_some())
            .with(3, self.image.is_some())
            .with(4, self.image_small.is_some())
            .with(5, self.content_url.is_some())
            .with(6, self.lottie.is_some())
            .with(7, self.attributes.is_some())
            .with(8, self.extra.is_some());
        w.flags(flags);
        w.write_optional(&self.collection_address);
        w.string(&self.address);
        w.string(&self.owner_address);
        w.string(&self.index);
        w.write_optional(&self.name);
        w.write_optional(&self.description);
        w.write_optional(&self.image);
        w.write_optional(&self.image_small);
        w.write_optional(&self.content_url);
        w.write_optional(&self.lottie);
        w.write_optional(&self.attributes);
        w.write_optional(&self.extra);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            collection_address: cursor.read_optional(flags.has(0)),
            address: cursor.string(),
            owner_address: cursor.string(),
            index: cursor.string(),
            name: cursor.read_optional(flags.has(1)),
            description: cursor.read_optional(flags.has(2)),
            image: cursor.read_optional(flags.has(3)),
            image_small: cursor.read_optional(flags.has(4)),
            content_url: cursor.read_optional(flags.has(5)),
            lottie: cursor.read_optional(flags.has(6)),
            attributes: cursor.read_optional(flags.has(7)),
            extra: cursor.read_optional(flags.has(8)),
        }
    }
}

/// The constructor `wallet.transactions`.
///
/// Returned by [`wallet.getTransactions`](functions::wallet::GetTransactions),
/// [`wallet.getTransactionsByIDs`](functions::wallet::GetTransactionsByIDs),
/// [`wallet.getTransactionsByMsgHash`](functions::wallet::GetTransactionsByMsgHash).
///
/// ```text
/// wallet.transactions#4322d5a5 flags:# balance:long
///     transactions:Vector<WalletTransaction> next_offset:flags.0?string
///     chats:Vector<Chat> users:Vector<User> = wallet.Transactions;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/wallet.transactions)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct Transactions {
    pub balance: i64,
    pub transactions: Vec<types::WalletTransaction>,
    pub next_offset: Option<String>,
    pub chats: Vec<enums::Chat>,
    pub users: Vec<enums::User>,
}

impl Transactions {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        balance: i64,
        transactions: Vec<types::WalletTransaction>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            balance,
            transactions,
            next_offset: None,
            chats,
            users,
        }
    }
}

impl wire::Wire for Transactions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.transactions",
        id: 0x4322d5a5,
        min_size: 40,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.next_offset.is_some());
        w.flags(flags);
        w.i64(self.balance);
        w.write(&self.transactions);
        w.write_optional(&self.next_offset);
        w.write(&self.chats);
        w.write(&self.users);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            balance: cursor.i64(),
            transactions: cursor.read(),
            next_offset: cursor.read_optional(flags.has(0)),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The constructor `wallet.secretPhraseParts`.
///
/// Returned by [`wallet.exportSecretPhrase`](functions::wallet::ExportSecretPhrase).
///
/// ```text
/// wallet.secretPhraseParts#e6d0ef01 token:string dcs:Vector<int> =
///     wallet.SecretPhraseParts;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/wallet.secretPhraseParts)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SecretPhraseParts {
    pub token: String,
    pub dcs: Vec<i32>,
}

impl SecretPhraseParts {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(token: impl Into<String>, dcs: Vec<i32>) -> Self {
        Self { token: token.into(), dcs }
    }
}

impl wire::Wire for SecretPhraseParts {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.secretPhraseParts",
        id: 0xe6d0ef01,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.token);
        w.write(&self.dcs);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            token: cursor.string(),
            dcs: cursor.read(),
        }
    }
}

/// The constructor `wallet.encryptedSecretPhrasePart`.
///
/// Returned by [`wallet.fetchEncryptedSecretPhrasePart`](functions::wallet::FetchEncryptedSecretPhrasePart).
///
/// ```text
/// wallet.encryptedSecretPhrasePart#18e82537 data:bytes =
///     wallet.EncryptedSecretPhrasePart;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/wallet.encryptedSecretPhrasePart)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct EncryptedSecretPhrasePart {
    pub data: Vec<u8>,
}

impl EncryptedSecretPhrasePart {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(data: impl Into<Vec<u8>>) -> Self {
        Self { data: data.into() }
    }
}

impl wire::Wire for EncryptedSecretPhrasePart {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.encryptedSecretPhrasePart",
        id: 0x18e82537,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.bytes(&self.data);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { data: cursor.bytes() }
    }
}

/// The constructor `wallet.holderDc`.
///
/// Returned by [`wallet.getBackupHolderDcs`](functions::wallet::GetBackupHolderDcs).
///
/// ```text
/// wallet.holderDc#f9d612ef dc:int public_key:bytes = wallet.HolderDc;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/wallet.holderDc)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct HolderDc {
    pub dc: i32,
    pub public_key: Vec<u8>,
}

impl HolderDc {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(dc: i32, public_key: impl Into<Vec<u8>>) -> Self {
        Self {
            dc,
            public_key: public_key.into(),
        }
    }
}

impl wire::Wire for HolderDc {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.holderDc",
        id: 0xf9d612ef,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.dc);
        w.bytes(&self.public_key);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            dc: cursor.i32(),
            public_key: cursor.bytes(),
        }
    }
}

/// The constructor `wallet.proofChallenge`.
///
/// Returned by [`wallet.getProofChallenge`](functions::wallet::GetProofChallenge).
///
/// ```text
/// wallet.proofChallenge#99e41707 payload:string expires:int domain:string =
///     wallet.ProofChallenge;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/wallet.proofChallenge)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ProofChallenge {
    pub payload: String,
    pub expires: i32,
    pub domain: String,
}

impl ProofChallenge {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        payload: impl Into<String>,
        expires: i32,
        domain: impl Into<String>,
    ) -> Self {
        Self {
            payload: payload.into(),
            expires,
            domain: domain.into(),
        }
    }
}

impl wire::Wire for ProofChallenge {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.proofChallenge",
        id: 0x99e41707,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.payload);
        w.i32(self.expires);
        w.string(&self.domain);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            payload: cursor.string(),
            expires: cursor.i32(),
            domain: cursor.string(),
        }
    }
}

/// The constructor `wallet.tonConnectChallenge`.
///
/// Returned by [`wallet.tonConnectRegisterKey`](functions::wallet::TonConnectRegisterKey).
///
/// ```text
/// wallet.tonConnectChallenge#4bc89693 challenge:bytes event_id:long =
///     wallet.TonConnectChallenge;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/wallet.tonConnectChallenge)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct TonConnectChallenge {
    pub challenge: Vec<u8>,
    pub event_id: i64,
}

impl TonConnectChallenge {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(challenge: impl Into<Vec<u8>>, event_id: i64) -> Self {
        Self {
            challenge: challenge.into(),
            event_id,
        }
    }
}

impl wire::Wire for TonConnectChallenge {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.tonConnectChallenge",
        id: 0x4bc89693,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.bytes(&self.challenge);
        w.i64(self.event_id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            challenge: cursor.bytes(),
            event_id: cursor.i64(),
        }
    }
}

/// The constructor `wallet.tonConnectPending`.
///
/// Returned by [`wallet.tonConnectGetPending`](functions::wallet::TonConnectGetPending).
///
/// ```text
/// wallet.tonConnectPending#85c0f124 session:TonConnectSession
///     requests:Vector<TonConnectRequest> = wallet.TonConnectPending;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/wallet.tonConnectPending)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct TonConnectPending {
    pub session: types::TonConnectSession,
    pub requests: Vec<types::TonConnectRequest>,
}

impl TonConnectPending {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        session: types::TonConnectSession,
        requests: Vec<types::TonConnectRequest>,
    ) -> Self {
        Self { session, requests }
    }
}

impl wire::Wire for TonConnectPending {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.tonConnectPending",
        id: 0x85c0f124,
        min_size: 40,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.session.write(w);
        w.write(&self.requests);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            session: cursor.read(),
            requests: cursor.read(),
        }
    }
}

/// The constructor `wallet.tonConnectSessions`.
///
/// Returned by [`wallet.tonConnectGetSessions`](functions::wallet::TonConnectGetSessions).
///
/// ```text
/// wallet.tonConnectSessions#e1f6896 sessions:Vector<TonConnectSession> =
///     wallet.TonConnectSessions;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/wallet.tonConnectSessions)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct TonConnectSessions {
    pub sessions: Vec<types::TonConnectSession>,
}

impl TonConnectSessions {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(sessions: Vec<types::TonConnectSession>) -> Self {
        Self { sessions }
    }
}

impl wire::Wire for TonConnectSessions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.tonConnectSessions",
        id: 0x0e1f6896,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.sessions);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { sessions: cursor.read() }
    }
}

/// The constructor `wallet.existingBalance`.
///
/// Returned by [`wallet.getExistingWaltBalance`](functions::wallet::GetExistingWaltBalance).
///
/// ```text
/// wallet.existingBalance#bde90a8d flags:# has_balance:flags.0?true url:string =
///     wallet.ExistingBalance;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/wallet.existingBalance)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ExistingBalance {
    pub has_balance: bool,
    pub url: String,
}

impl ExistingBalance {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            has_balance: false,
            url: url.into(),
        }
    }
}

impl wire::Wire for ExistingBalance {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.existingBalance",
        id: 0xbde90a8d,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.has_balance);
        w.flags(flags);
        w.string(&self.url);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            has_balance: flags.has(0),
            url: cursor.string(),
        }
    }
}

/// The constructor `wallet.nftAttribute`.
///
/// Contained in [`wallet.nftItem`](types::wallet::NftItem).
///
/// ```text
/// wallet.nftAttribute#4c1ef10e trait_type:string value:string =
///     wallet.NftAttribute;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/wallet.nftAttribute)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct NftAttribute {
    pub trait_type: String,
    pub value: String,
}

impl NftAttribute {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(trait_type: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            trait_type: trait_type.into(),
            value: value.into(),
        }
    }
}

impl wire::Wire for NftAttribute {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.nftAttribute",
        id: 0x4c1ef10e,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.trait_type);
        w.string(&self.value);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            trait_type: cursor.string(),
            value: cursor.string(),
        }
    }
}

/// The constructor `wallet.nftItems`.
///
/// Returned by [`wallet.getNfts`](functions::wallet::GetNfts).
///
/// ```text
/// wallet.nftItems#794d486f flags:# items:Vector<wallet.NftItem>
///     next_offset:flags.0?string = wallet.NftItems;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/wallet.nftItems)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct NftItems {
    pub items: Vec<types::wallet::NftItem>,
    pub next_offset: Option<String>,
}

impl NftItems {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(items: Vec<types::wallet::NftItem>) -> Self {
        Self { items, next_offset: None }
    }
}

impl wire::Wire for NftItems {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "wallet.nftItems",
        id: 0x794d486f,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.next_offset.is_some());
        w.flags(flags);
        w.write(&self.items);
        w.write_optional(&self.next_offset);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            items: cursor.read(),
            next_offset: cursor.read_optional(flags.has(0)),
        }
    }
}
