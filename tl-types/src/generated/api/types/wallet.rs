// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors of the namespace `wallet`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// The addresses of wallets, and the users they belong to.
///
/// Returned by [`wallet.getUserAddresses`](functions::wallet::GetUserAddresses).
///
/// Since layer 230.
///
/// ```text
/// wallet.userAddresses#928e7b55 addresses:Vector<WalletUserAddress>
///     users:Vector<User> = wallet.UserAddresses;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/wallet.userAddresses)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UserAddresses {
    /// The wallets that were found.
    pub addresses: Vec<types::WalletUserAddress>,
    /// The users that addresses refers to.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.addresses);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            addresses: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// An NFT on the TON blockchain, with its metadata.
///
/// Contained in [`walletTransaction`](types::WalletTransaction), [`wallet.nftItems`](types::wallet::NftItems).
///
/// Since layer 230.
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
    /// Address of the collection; absent if the NFT belongs to none.
    pub collection_address: Option<String>,
    /// Address of the NFT itself.
    pub address: String,
    /// Address of the wallet that owns it.
    pub owner_address: String,
    /// Number of the NFT in its collection.
    pub index: String,
    /// Name of the NFT.
    pub name: Option<String>,
    /// Text about the NFT.
    pub description: Option<String>,
    /// Picture of the NFT.
    pub image: Option<enums::WebDocument>,
    /// A smaller version of the picture.
    pub image_small: Option<enums::WebDocument>,
    /// The content of the NFT, such as a video.
    pub content_url: Option<enums::WebDocument>,
    /// The animation of the NFT, in the Lottie format.
    pub lottie: Option<enums::WebDocument>,
    /// The traits of the NFT.
    pub attributes: Option<Vec<types::wallet::NftAttribute>>,
    /// More of the metadata, as JSON.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.collection_address));
        w.string(&self.address);
        w.string(&self.owner_address);
        w.string(&self.index);
        flags.set(1, w.write_optional(&self.name));
        flags.set(2, w.write_optional(&self.description));
        flags.set(3, w.write_optional(&self.image));
        flags.set(4, w.write_optional(&self.image_small));
        flags.set(5, w.write_optional(&self.content_url));
        flags.set(6, w.write_optional(&self.lottie));
        flags.set(7, w.write_optional(&self.attributes));
        flags.set(8, w.write_optional(&self.extra));
        w.patch(flags);
        w
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

/// One part of the transactions of the account's wallet, with its balance.
///
/// Returned by [`wallet.getTransactions`](functions::wallet::GetTransactions),
/// [`wallet.getTransactionsByIDs`](functions::wallet::GetTransactionsByIDs),
/// [`wallet.getTransactionsByMsgHash`](functions::wallet::GetTransactionsByMsgHash).
///
/// Since layer 230.
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
    /// The current balance of the wallet.
    pub balance: i64,
    /// The transactions of this part.
    pub transactions: Vec<types::WalletTransaction>,
    /// The offset to get the next part with; absent if this is the last one.
    pub next_offset: Option<String>,
    /// The chats that transactions refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that transactions refers to.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i64(self.balance);
        w.write(&self.transactions);
        flags.set(0, w.write_optional(&self.next_offset));
        w.write(&self.chats);
        w.write(&self.users);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, balance) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            balance,
            transactions: cursor.read(),
            next_offset: cursor.read_optional(flags.has(0)),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// Where to fetch the parts of the wallet's secret phrase from.
///
/// Returned by [`wallet.exportSecretPhrase`](functions::wallet::ExportSecretPhrase).
///
/// Since layer 230.
///
/// ```text
/// wallet.secretPhraseParts#e6d0ef01 token:string dcs:Vector<int> =
///     wallet.SecretPhraseParts;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/wallet.secretPhraseParts)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SecretPhraseParts {
    /// The token to pass to
    /// [`wallet.fetchEncryptedSecretPhrasePart`](functions::wallet::FetchEncryptedSecretPhrasePart) at each data
    /// centre.
    pub token: String,
    /// The numbers of the data centres that hold a part each.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.token);
        w.write(&self.dcs);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            token: cursor.string(),
            dcs: cursor.read(),
        }
    }
}

/// One part of the wallet's secret phrase, encrypted for the client.
///
/// Returned by [`wallet.fetchEncryptedSecretPhrasePart`](functions::wallet::FetchEncryptedSecretPhrasePart).
///
/// Since layer 230.
///
/// ```text
/// wallet.encryptedSecretPhrasePart#18e82537 data:bytes =
///     wallet.EncryptedSecretPhrasePart;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/wallet.encryptedSecretPhrasePart)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EncryptedSecretPhrasePart {
    /// The part, encrypted for the public key that the client gave.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bytes(&self.data);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { data: cursor.bytes() }
    }
}

/// A data centre that holds a part of the backup of a wallet's secret phrase.
///
/// Returned by [`wallet.getBackupHolderDcs`](functions::wallet::GetBackupHolderDcs).
///
/// Since layer 230.
///
/// ```text
/// wallet.holderDc#f9d612ef dc:int public_key:bytes = wallet.HolderDc;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/wallet.holderDc)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct HolderDc {
    /// The number of the data centre.
    pub dc: i32,
    /// The public key of this data centre, to encrypt its part for.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.dc);
        w.bytes(&self.public_key);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            dc: cursor.i32(),
            public_key: cursor.bytes(),
        }
    }
}

/// What the client has to sign to prove that it has the key of a wallet.
///
/// Returned by [`wallet.getProofChallenge`](functions::wallet::GetProofChallenge).
///
/// Since layer 230.
///
/// ```text
/// wallet.proofChallenge#99e41707 payload:string expires:int domain:string =
///     wallet.ProofChallenge;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/wallet.proofChallenge)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ProofChallenge {
    /// The text to include in what is signed.
    pub payload: String,
    /// When the challenge stops being accepted, in Unix time.
    pub expires: i32,
    /// The domain name to include in what is signed.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.payload);
        w.i32(self.expires);
        w.string(&self.domain);
        w
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

/// What a client gets when it registers its key for a session of TON Connect.
///
/// Returned by [`wallet.tonConnectRegisterKey`](functions::wallet::TonConnectRegisterKey).
///
/// Since layer 230.
///
/// ```text
/// wallet.tonConnectChallenge#4bc89693 challenge:bytes event_id:long =
///     wallet.TonConnectChallenge;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/wallet.tonConnectChallenge)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TonConnectChallenge {
    /// The challenge; its answer goes into `challenge_answer` of the later calls.
    pub challenge: Vec<u8>,
    /// Number for the event that answers the request to connect.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bytes(&self.challenge);
        w.i64(self.event_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            challenge: cursor.bytes(),
            event_id: cursor.i64(),
        }
    }
}

/// The requests of an application that wait for the user in one session of TON Connect.
///
/// Returned by [`wallet.tonConnectGetPending`](functions::wallet::TonConnectGetPending).
///
/// Since layer 230.
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
    /// The session.
    pub session: types::TonConnectSession,
    /// The requests that are not answered yet.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.session);
        w.write(&self.requests);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            session: cursor.read(),
            requests: cursor.read(),
        }
    }
}

/// The sessions of TON Connect between the wallet and applications.
///
/// Returned by [`wallet.tonConnectGetSessions`](functions::wallet::TonConnectGetSessions).
///
/// Since layer 230.
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
    /// The sessions.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.sessions);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { sessions: cursor.read() }
    }
}

/// Whether the user has funds in a wallet that existed before, and where to open it.
///
/// Returned by [`wallet.getExistingWaltBalance`](functions::wallet::GetExistingWaltBalance).
///
/// Since layer 230.
///
/// ```text
/// wallet.existingBalance#bde90a8d flags:# has_balance:flags.0?true url:string =
///     wallet.ExistingBalance;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/wallet.existingBalance)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ExistingBalance {
    /// If set, there are funds.
    pub has_balance: bool,
    /// Address to open for those funds.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.has_balance);
        w.flags(flags);
        w.string(&self.url);
        w
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

/// One trait of an NFT, as its metadata lists it.
///
/// Contained in [`wallet.nftItem`](types::wallet::NftItem).
///
/// Since layer 230.
///
/// ```text
/// wallet.nftAttribute#4c1ef10e trait_type:string value:string =
///     wallet.NftAttribute;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/wallet.nftAttribute)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct NftAttribute {
    /// Name of the trait, such as the colour.
    pub trait_type: String,
    /// What this NFT has as that trait.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.trait_type);
        w.string(&self.value);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            trait_type: cursor.string(),
            value: cursor.string(),
        }
    }
}

/// One part of the NFTs in the account's wallet.
///
/// Returned by [`wallet.getNfts`](functions::wallet::GetNfts).
///
/// Since layer 230.
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
    /// The NFTs of this part.
    pub items: Vec<types::wallet::NftItem>,
    /// The offset to get the next part with; absent if this is the last one.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.items);
        flags.set(0, w.write_optional(&self.next_offset));
        w.patch(flags);
        w
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
