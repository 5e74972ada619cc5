// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `communities`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Wire as _};

/// `communities.create`: Creates a community, which gathers several chats under one name, and links a first chat to
/// it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::communities::Create::new(
///     "Trains",
///     types::InputPeerChannel::new(1234567, 4831207765),
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
/// - `hidden` (`bool`, a flag): If set, the first chat is linked without being shown to everyone.
/// - `title` (`String`): Name of the new community.
/// - `about` (`Option<String>`): Text about the community.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The first chat of the community.
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
/// # History
///
/// Since layer 228 or earlier.
///
/// ```text
/// communities.create#a63859ec flags:# hidden:flags.1?true title:string
///     about:flags.0?string peer:InputPeer = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/communities.create)
#[doc(alias("communities.create", "CreateRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Create {
    /// If set, the first chat is linked without being shown to everyone.
    pub hidden: bool,
    /// Name of the new community.
    pub title: String,
    /// Text about the community.
    pub about: Option<String>,
    /// The first chat of the community.
    pub peer: enums::InputPeer,
}

impl Create {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(title: impl Into<String>, peer: impl Into<enums::InputPeer>) -> Self {
        Self {
            hidden: false,
            title: title.into(),
            about: None,
            peer: peer.into(),
        }
    }
}

impl wire::Wire for Create {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "communities.create",
        id: 0xa63859ec,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(1, self.hidden));
        w.string(&self.title);
        flags.set(0, w.write_optional(&self.about));
        w.write(&self.peer);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            hidden: flags.has(1),
            title: cursor.string(),
            about: cursor.read_optional(flags.has(0)),
            peer: cursor.read(),
        }
    }
}

impl wire::RemoteCall for Create {
    type Return = enums::Updates;
}

/// `communities.togglePeerLink`: Links a chat to a community, changes whether the linked chat is visible, or
/// removes the link.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::communities::TogglePeerLink::new(
///     types::InputChannel::new(1234567, 4831207765),
///     types::InputPeerChannel::new(1234567, 4831207765),
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
/// - `visible` (`bool`, a flag): If set, the chat is linked and visible.
/// - `hidden` (`bool`, a flag): If set, the chat is linked but hidden.
/// - `deleted` (`bool`, a flag): If set, the link is removed.
/// - `community` ([`InputChannel`](enums::InputChannel)): The community that the link belongs to.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat to link or to remove.
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
/// # History
///
/// Since layer 228 or earlier.
///
/// ```text
/// communities.togglePeerLink#736dcfea flags:# visible:flags.0?true
///     hidden:flags.1?true deleted:flags.2?true community:InputChannel
///     peer:InputPeer = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/communities.togglePeerLink)
#[doc(alias("communities.togglePeerLink", "TogglePeerLinkRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TogglePeerLink {
    /// If set, the chat is linked and visible.
    pub visible: bool,
    /// If set, the chat is linked but hidden.
    pub hidden: bool,
    /// If set, the link is removed.
    pub deleted: bool,
    /// The community that the link belongs to.
    pub community: enums::InputChannel,
    /// The chat to link or to remove.
    pub peer: enums::InputPeer,
}

impl TogglePeerLink {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        community: impl Into<enums::InputChannel>,
        peer: impl Into<enums::InputPeer>,
    ) -> Self {
        Self {
            visible: false,
            hidden: false,
            deleted: false,
            community: community.into(),
            peer: peer.into(),
        }
    }
}

impl wire::Wire for TogglePeerLink {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "communities.togglePeerLink",
        id: 0x736dcfea,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.visible)
            .with(1, self.hidden)
            .with(2, self.deleted);
        w.flags(flags);
        w.write(&self.community);
        w.write(&self.peer);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            visible: flags.has(0),
            hidden: flags.has(1),
            deleted: flags.has(2),
            community: cursor.read(),
            peer: cursor.read(),
        }
    }
}

impl wire::RemoteCall for TogglePeerLink {
    type Return = bool;
}

/// `communities.getJoinedCommunities`: Gets the communities that the account is a member of.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::communities::GetJoinedCommunities;
/// let result: Result<enums::messages::Chats, _> = client.invoke(&request);
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
/// [`messages::Chats`](enums::messages::Chats): [`Chats`](enums::messages::Chats::Chats) or
/// [`Slice`](enums::messages::Chats::Slice).
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
/// - [`messages.getChats`](functions::messages::GetChats): Gets basic groups by identifier.
/// - [`messages.getCommonChats`](functions::messages::GetCommonChats): Gets the groups that both the account and
///   another user are members of.
/// - [`channels.getChannels`](functions::channels::GetChannels): Gets several channels and supergroups at once.
/// - [`channels.getAdminedPublicChannels`](functions::channels::GetAdminedPublicChannels): Gets the public channels
///   and supergroups that the account owns, for example to give up the username of one when the limit is reached.
/// - [`channels.getLeftChannels`](functions::channels::GetLeftChannels): Gets the channels and supergroups that the
///   account has left, for an export of its data.
/// - [`channels.getGroupsForDiscussion`](functions::channels::GetGroupsForDiscussion): Gets the groups that can
///   serve for the comments on a channel.
///
/// # History
///
/// Since layer 228 or earlier.
///
/// ```text
/// communities.getJoinedCommunities#a663e830 = messages.Chats;
/// ```
///
/// [Official page](https://core.telegram.org/method/communities.getJoinedCommunities)
#[doc(alias("communities.getJoinedCommunities", "GetJoinedCommunitiesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetJoinedCommunities;

impl wire::Wire for GetJoinedCommunities {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "communities.getJoinedCommunities",
        id: 0xa663e830,
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

impl wire::RemoteCall for GetJoinedCommunities {
    type Return = enums::messages::Chats;
}

/// `communities.toggleCommunityCollapsedInDialogs`: Sets whether the chats of a community are shown as a single
/// entry in the list of chats of this account.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::communities::ToggleCommunityCollapsedInDialogs::new(
///     types::InputChannel::new(1234567, 4831207765),
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
/// - `collapsed` (`bool`, a flag): If set, they are shown as one entry; otherwise each chat stands for itself.
/// - `community` ([`InputChannel`](enums::InputChannel)): The community whose chats are meant.
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
/// # History
///
/// Since layer 228 or earlier.
///
/// ```text
/// communities.toggleCommunityCollapsedInDialogs#d766e3ea flags:#
///     collapsed:flags.0?true community:InputChannel = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/communities.toggleCommunityCollapsedInDialogs)
#[doc(
    alias(
        "communities.toggleCommunityCollapsedInDialogs",
        "ToggleCommunityCollapsedInDialogsRequest"
    )
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ToggleCommunityCollapsedInDialogs {
    /// If set, they are shown as one entry; otherwise each chat stands for itself.
    pub collapsed: bool,
    /// The community whose chats are meant.
    pub community: enums::InputChannel,
}

impl ToggleCommunityCollapsedInDialogs {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(community: impl Into<enums::InputChannel>) -> Self {
        Self {
            collapsed: false,
            community: community.into(),
        }
    }
}

impl wire::Wire for ToggleCommunityCollapsedInDialogs {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "communities.toggleCommunityCollapsedInDialogs",
        id: 0xd766e3ea,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.collapsed);
        w.flags(flags);
        w.write(&self.community);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            collapsed: flags.has(0),
            community: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ToggleCommunityCollapsedInDialogs {
    type Return = enums::Updates;
}

/// `communities.getPeerLinkRequests`: Gets the requests to link chats to a community, part by part, for its
/// administrators.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::communities::GetPeerLinkRequests::new(
///     types::InputChannel::new(1234567, 4831207765),
///     "",
///     20,
/// );
/// let result: Result<types::communities::PeerLinkRequests, _> = client
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
/// - `community` ([`InputChannel`](enums::InputChannel)): The community whose requests to get.
/// - `offset` (`String`): The `next_offset` of the part before; empty for the first one.
/// - `limit` (`i32`): How many requests to return at most.
///
/// # Returns
///
/// [`communities::PeerLinkRequests`](types::communities::PeerLinkRequests).
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
/// Since layer 228 or earlier.
///
/// ```text
/// communities.getPeerLinkRequests#93773344 community:InputChannel offset:string
///     limit:int = communities.PeerLinkRequests;
/// ```
///
/// [Official page](https://core.telegram.org/method/communities.getPeerLinkRequests)
#[doc(alias("communities.getPeerLinkRequests", "GetPeerLinkRequestsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetPeerLinkRequests {
    /// The community whose requests to get.
    pub community: enums::InputChannel,
    /// The `next_offset` of the part before; empty for the first one.
    pub offset: String,
    /// How many requests to return at most.
    pub limit: i32,
}

impl GetPeerLinkRequests {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        community: impl Into<enums::InputChannel>,
        offset: impl Into<String>,
        limit: i32,
    ) -> Self {
        Self {
            community: community.into(),
            offset: offset.into(),
            limit,
        }
    }
}

impl wire::Wire for GetPeerLinkRequests {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "communities.getPeerLinkRequests",
        id: 0x93773344,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.community);
        w.string(&self.offset);
        w.i32(self.limit);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            community: cursor.read(),
            offset: cursor.string(),
            limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetPeerLinkRequests {
    type Return = types::communities::PeerLinkRequests;
}

/// `communities.togglePeerLinkRequestApproval`: Approves or rejects the request to link one chat to a community.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::communities::TogglePeerLinkRequestApproval::new(
///     types::InputChannel::new(1234567, 4831207765),
///     types::InputPeerChannel::new(1234567, 4831207765),
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
/// - `reject` (`bool`, a flag): If set, the request is rejected; otherwise it is approved.
/// - `community` ([`InputChannel`](enums::InputChannel)): The community that the request is for.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that is to be linked.
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
/// # History
///
/// Since layer 228 or earlier.
///
/// ```text
/// communities.togglePeerLinkRequestApproval#8c8219a8 flags:# reject:flags.0?true
///     community:InputChannel peer:InputPeer = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/communities.togglePeerLinkRequestApproval)
#[doc(
    alias(
        "communities.togglePeerLinkRequestApproval",
        "TogglePeerLinkRequestApprovalRequest"
    )
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TogglePeerLinkRequestApproval {
    /// If set, the request is rejected; otherwise it is approved.
    pub reject: bool,
    /// The community that the request is for.
    pub community: enums::InputChannel,
    /// The chat that is to be linked.
    pub peer: enums::InputPeer,
}

impl TogglePeerLinkRequestApproval {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        community: impl Into<enums::InputChannel>,
        peer: impl Into<enums::InputPeer>,
    ) -> Self {
        Self {
            reject: false,
            community: community.into(),
            peer: peer.into(),
        }
    }
}

impl wire::Wire for TogglePeerLinkRequestApproval {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "communities.togglePeerLinkRequestApproval",
        id: 0x8c8219a8,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.reject);
        w.flags(flags);
        w.write(&self.community);
        w.write(&self.peer);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            reject: flags.has(0),
            community: cursor.read(),
            peer: cursor.read(),
        }
    }
}

impl wire::RemoteCall for TogglePeerLinkRequestApproval {
    type Return = bool;
}

/// `communities.toggleAllPeerLinkRequestApproval`: Approves or rejects all open requests to link chats to a
/// community at once.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::communities::ToggleAllPeerLinkRequestApproval::new(
///     types::InputChannel::new(1234567, 4831207765),
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
/// - `reject` (`bool`, a flag): If set, the requests are rejected; otherwise they are approved.
/// - `community` ([`InputChannel`](enums::InputChannel)): The community whose requests are decided.
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
/// # History
///
/// Since layer 228 or earlier.
///
/// ```text
/// communities.toggleAllPeerLinkRequestApproval#bfe3dd3d flags:#
///     reject:flags.0?true community:InputChannel = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/communities.toggleAllPeerLinkRequestApproval)
#[doc(
    alias(
        "communities.toggleAllPeerLinkRequestApproval",
        "ToggleAllPeerLinkRequestApprovalRequest"
    )
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ToggleAllPeerLinkRequestApproval {
    /// If set, the requests are rejected; otherwise they are approved.
    pub reject: bool,
    /// The community whose requests are decided.
    pub community: enums::InputChannel,
}

impl ToggleAllPeerLinkRequestApproval {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(community: impl Into<enums::InputChannel>) -> Self {
        Self {
            reject: false,
            community: community.into(),
        }
    }
}

impl wire::Wire for ToggleAllPeerLinkRequestApproval {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "communities.toggleAllPeerLinkRequestApproval",
        id: 0xbfe3dd3d,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.reject);
        w.flags(flags);
        w.write(&self.community);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            reject: flags.has(0),
            community: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ToggleAllPeerLinkRequestApproval {
    type Return = bool;
}

/// `communities.toggleParticipantBanned`: Bans a participant from a community, or lifts the ban.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::communities::ToggleParticipantBanned::new(
///     types::InputChannel::new(1234567, 4831207765),
///     types::InputPeerUser::new(12345678, 4831207765),
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
/// - `unban` (`bool`, a flag): If set, the ban is lifted; otherwise the participant is banned.
/// - `community` ([`InputChannel`](enums::InputChannel)): The community to ban from.
/// - `participant` ([`InputPeer`](enums::InputPeer)): Who is banned or let back in.
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
/// # History
///
/// Since layer 228 or earlier.
///
/// ```text
/// communities.toggleParticipantBanned#9967ad0f flags:# unban:flags.0?true
///     community:InputChannel participant:InputPeer = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/communities.toggleParticipantBanned)
#[doc(alias("communities.toggleParticipantBanned", "ToggleParticipantBannedRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ToggleParticipantBanned {
    /// If set, the ban is lifted; otherwise the participant is banned.
    pub unban: bool,
    /// The community to ban from.
    pub community: enums::InputChannel,
    /// Who is banned or let back in.
    pub participant: enums::InputPeer,
}

impl ToggleParticipantBanned {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        community: impl Into<enums::InputChannel>,
        participant: impl Into<enums::InputPeer>,
    ) -> Self {
        Self {
            unban: false,
            community: community.into(),
            participant: participant.into(),
        }
    }
}

impl wire::Wire for ToggleParticipantBanned {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "communities.toggleParticipantBanned",
        id: 0x9967ad0f,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.unban);
        w.flags(flags);
        w.write(&self.community);
        w.write(&self.participant);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            unban: flags.has(0),
            community: cursor.read(),
            participant: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ToggleParticipantBanned {
    type Return = bool;
}

/// `communities.getParticipantJoinedChats`: Gets which chats of a community a participant owns, and which ones the
/// participant has joined.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::communities::GetParticipantJoinedChats::new(
///     types::InputChannel::new(1234567, 4831207765),
///     types::InputPeerUser::new(12345678, 4831207765),
/// );
/// let result: Result<types::communities::ParticipantJoinedChats, _> = client
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
/// - `community` ([`InputChannel`](enums::InputChannel)): The community whose chats are looked at.
/// - `participant` ([`InputPeer`](enums::InputPeer)): The participant to ask about.
///
/// # Returns
///
/// [`communities::ParticipantJoinedChats`](types::communities::ParticipantJoinedChats).
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
/// Since layer 228 or earlier.
///
/// ```text
/// communities.getParticipantJoinedChats#f87eabab community:InputChannel
///     participant:InputPeer = communities.ParticipantJoinedChats;
/// ```
///
/// [Official page](https://core.telegram.org/method/communities.getParticipantJoinedChats)
#[doc(
    alias("communities.getParticipantJoinedChats", "GetParticipantJoinedChatsRequest")
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetParticipantJoinedChats {
    /// The community whose chats are looked at.
    pub community: enums::InputChannel,
    /// The participant to ask about.
    pub participant: enums::InputPeer,
}

impl GetParticipantJoinedChats {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        community: impl Into<enums::InputChannel>,
        participant: impl Into<enums::InputPeer>,
    ) -> Self {
        Self {
            community: community.into(),
            participant: participant.into(),
        }
    }
}

impl wire::Wire for GetParticipantJoinedChats {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "communities.getParticipantJoinedChats",
        id: 0xf87eabab,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.community);
        w.write(&self.participant);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            community: cursor.read(),
            participant: cursor.read(),
        }
    }
}

impl wire::RemoteCall for GetParticipantJoinedChats {
    type Return = types::communities::ParticipantJoinedChats;
}
