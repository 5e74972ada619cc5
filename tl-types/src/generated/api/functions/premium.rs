// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `premium`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// `premium.getBoostsList`: Gets the boosts that a channel or supergroup has received, part by part. Only
/// administrators may do so.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::premium::GetBoostsList::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     "",
///     20,
/// );
/// let result: Result<types::premium::BoostsList, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
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
/// - `gifts` (`bool`, a flag): If set, only boosts that came by gift codes and giveaways are returned.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The channel or supergroup that was boosted.
/// - `offset` (`String`): The `next_offset` of the part before; empty for the first one.
/// - `limit` (`i32`): How many boosts to return at most.
///
/// # Returns
///
/// [`premium::BoostsList`](types::premium::BoostsList).
///
/// # Errors
///
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`premium.getUserBoosts`](functions::premium::GetUserBoosts): Gets the boosts that one user has given to a
///   channel or supergroup.
///
/// # History
///
/// Since layer 166.
///
/// ```text
/// premium.getBoostsList#60f67660 flags:# gifts:flags.0?true peer:InputPeer
///     offset:string limit:int = premium.BoostsList;
/// ```
///
/// [Official page](https://core.telegram.org/method/premium.getBoostsList) · [Guide:
/// giveaways](https://core.telegram.org/api/giveaways)
#[doc(alias("premium.getBoostsList", "GetBoostsListRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetBoostsList {
    /// If set, only boosts that came by gift codes and giveaways are returned.
    pub gifts: bool,
    /// The channel or supergroup that was boosted.
    pub peer: enums::InputPeer,
    /// The `next_offset` of the part before; empty for the first one.
    pub offset: String,
    /// How many boosts to return at most.
    pub limit: i32,
}

impl GetBoostsList {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        offset: impl Into<String>,
        limit: i32,
    ) -> Self {
        Self {
            gifts: false,
            peer: peer.into(),
            offset: offset.into(),
            limit,
        }
    }
}

impl wire::Wire for GetBoostsList {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "premium.getBoostsList",
        id: 0x60f67660,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.gifts);
        w.flags(flags);
        w.write(&self.peer);
        w.string(&self.offset);
        w.i32(self.limit);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            gifts: flags.has(0),
            peer: cursor.read(),
            offset: cursor.string(),
            limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetBoostsList {
    type Return = types::premium::BoostsList;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// `premium.getMyBoosts`: Gets the boosts that the account has, and which channels or supergroups they are given
/// to.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::premium::GetMyBoosts;
/// let result: Result<types::premium::MyBoosts, _> = client.invoke(&request);
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
/// [`premium::MyBoosts`](types::premium::MyBoosts).
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
/// - [`premium.applyBoost`](functions::premium::ApplyBoost): Gives boosts of the account to a channel or
///   supergroup.
///
/// # History
///
/// Since layer 166.
///
/// ```text
/// premium.getMyBoosts#be77b4a = premium.MyBoosts;
/// ```
///
/// [Official page](https://core.telegram.org/method/premium.getMyBoosts) · [Guide:
/// boost](https://core.telegram.org/api/boost)
#[doc(alias("premium.getMyBoosts", "GetMyBoostsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetMyBoosts;

impl wire::Wire for GetMyBoosts {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "premium.getMyBoosts",
        id: 0x0be77b4a,
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

impl wire::RemoteCall for GetMyBoosts {
    type Return = types::premium::MyBoosts;
}

/// `premium.applyBoost`: Gives boosts of the account to a channel or supergroup. A boost that is given elsewhere
/// moves, unless it was given too short a time ago.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::premium::ApplyBoost::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
/// );
/// let result: Result<types::premium::MyBoosts, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         ErrorKind::BoostsEmpty => println!("No boost was given."),
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
/// - `slots` (`Option<Vec<i32>>`): Which boosts to give, by the slot of [`myBoost`](types::MyBoost).
/// - `peer` ([`InputPeer`](enums::InputPeer)): The channel or supergroup to boost.
///
/// # Returns
///
/// [`premium::MyBoosts`](types::premium::MyBoosts).
///
/// # Errors
///
/// - 400 [`BOOSTS_EMPTY`](crate::rpc::ErrorKind::BoostsEmpty): No boost was given.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`SLOTS_EMPTY`](crate::rpc::ErrorKind::SlotsEmpty): No boost slots were given.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`premium.getMyBoosts`](functions::premium::GetMyBoosts): Gets the boosts that the account has, and which
///   channels or supergroups they are given to.
///
/// # History
///
/// Since layer 166.
///
/// ```text
/// premium.applyBoost#6b7da746 flags:# slots:flags.0?Vector<int> peer:InputPeer =
///     premium.MyBoosts;
/// ```
///
/// [Official page](https://core.telegram.org/method/premium.applyBoost) · [Guide:
/// boost](https://core.telegram.org/api/boost)
#[doc(alias("premium.applyBoost", "ApplyBoostRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ApplyBoost {
    /// Which boosts to give, by the slot of [`myBoost`](types::MyBoost).
    pub slots: Option<Vec<i32>>,
    /// The channel or supergroup to boost.
    pub peer: enums::InputPeer,
}

impl ApplyBoost {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self {
            slots: None,
            peer: peer.into(),
        }
    }
}

impl wire::Wire for ApplyBoost {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "premium.applyBoost",
        id: 0x6b7da746,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.slots));
        w.write(&self.peer);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            slots: cursor.read_optional(flags.has(0)),
            peer: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ApplyBoost {
    type Return = types::premium::MyBoosts;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BoostsEmpty),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::SlotsEmpty),
    ];
}

/// `premium.getBoostsStatus`: Gets the level and the number of boosts of a channel or supergroup, and how many the
/// next level takes.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::premium::GetBoostsStatus::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
/// );
/// let result: Result<types::premium::BoostsStatus, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The channel or supergroup to ask about.
///
/// # Returns
///
/// [`premium::BoostsStatus`](types::premium::BoostsStatus).
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 166.
///
/// ```text
/// premium.getBoostsStatus#42f1f61 peer:InputPeer = premium.BoostsStatus;
/// ```
///
/// [Official page](https://core.telegram.org/method/premium.getBoostsStatus) · [Guide:
/// boost](https://core.telegram.org/api/boost)
#[doc(alias("premium.getBoostsStatus", "GetBoostsStatusRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetBoostsStatus {
    /// The channel or supergroup to ask about.
    pub peer: enums::InputPeer,
}

impl GetBoostsStatus {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self { peer: peer.into() }
    }
}

impl wire::Wire for GetBoostsStatus {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "premium.getBoostsStatus",
        id: 0x042f1f61,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { peer: cursor.read() }
    }
}

impl wire::RemoteCall for GetBoostsStatus {
    type Return = types::premium::BoostsStatus;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// `premium.getUserBoosts`: Gets the boosts that one user has given to a channel or supergroup. Only administrators
/// may do so.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::premium::GetUserBoosts::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     types::InputUser::new(12345678, 4831207765),
/// );
/// let result: Result<types::premium::BoostsList, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The channel or supergroup that was boosted.
/// - `user_id` ([`InputUser`](enums::InputUser)): The user who gave the boosts.
///
/// # Returns
///
/// [`premium::BoostsList`](types::premium::BoostsList).
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`premium.getBoostsList`](functions::premium::GetBoostsList): Gets the boosts that a channel or supergroup has
///   received, part by part.
///
/// # History
///
/// Since layer 167.
///
/// ```text
/// premium.getUserBoosts#39854d1f peer:InputPeer user_id:InputUser =
///     premium.BoostsList;
/// ```
///
/// [Official page](https://core.telegram.org/method/premium.getUserBoosts)
#[doc(alias("premium.getUserBoosts", "GetUserBoostsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetUserBoosts {
    /// The channel or supergroup that was boosted.
    pub peer: enums::InputPeer,
    /// The user who gave the boosts.
    pub user_id: enums::InputUser,
}

impl GetUserBoosts {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        user_id: impl Into<enums::InputUser>,
    ) -> Self {
        Self {
            peer: peer.into(),
            user_id: user_id.into(),
        }
    }
}

impl wire::Wire for GetUserBoosts {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "premium.getUserBoosts",
        id: 0x39854d1f,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.user_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            user_id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for GetUserBoosts {
    type Return = types::premium::BoostsList;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}
