// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `communities`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Wire as _};

/// The method `communities.create`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::communities::Create::new(
///     "Example",
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `hidden` (`bool`, a flag)
/// - `title` (`String`)
/// - `about` (`Option<String>`)
/// - `peer` ([`InputPeer`](enums::InputPeer))
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
/// ```text
/// communities.create#a63859ec flags:# hidden:flags.1?true title:string
///     about:flags.0?string peer:InputPeer = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/communities.create)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct Create {
    pub hidden: bool,
    pub title: String,
    pub about: Option<String>,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.about.is_some())
            .with(1, self.hidden);
        w.flags(flags);
        w.string(&self.title);
        w.write_optional(&self.about);
        self.peer.write(w);
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

/// The method `communities.togglePeerLink`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::communities::TogglePeerLink::new(
///     types::InputChannel::new(1, 1),
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `visible` (`bool`, a flag)
/// - `hidden` (`bool`, a flag)
/// - `deleted` (`bool`, a flag)
/// - `community` ([`InputChannel`](enums::InputChannel))
/// - `peer` ([`InputPeer`](enums::InputPeer))
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// communities.togglePeerLink#736dcfea flags:# visible:flags.0?true
///     hidden:flags.1?true deleted:flags.2?true community:InputChannel
///     peer:InputPeer = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/communities.togglePeerLink)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct TogglePeerLink {
    pub visible: bool,
    pub hidden: bool,
    pub deleted: bool,
    pub community: enums::InputChannel,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.visible)
            .with(1, self.hidden)
            .with(2, self.deleted);
        w.flags(flags);
        self.community.write(w);
        self.peer.write(w);
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

/// The method `communities.getJoinedCommunities`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::communities::GetJoinedCommunities;
/// let result: enums::messages::Chats = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
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
/// - [`messages.getCommonChats`](functions::messages::GetCommonChats)
/// - [`channels.getChannels`](functions::channels::GetChannels): Gets several channels and supergroups at once.
/// - [`channels.getAdminedPublicChannels`](functions::channels::GetAdminedPublicChannels)
/// - [`channels.getLeftChannels`](functions::channels::GetLeftChannels)
/// - [`channels.getGroupsForDiscussion`](functions::channels::GetGroupsForDiscussion)
///
/// ```text
/// communities.getJoinedCommunities#a663e830 = messages.Chats;
/// ```
///
/// [Official page](https://core.telegram.org/method/communities.getJoinedCommunities)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetJoinedCommunities;

impl wire::Wire for GetJoinedCommunities {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "communities.getJoinedCommunities",
        id: 0xa663e830,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetJoinedCommunities {
    type Return = enums::messages::Chats;
}

/// The method `communities.toggleCommunityCollapsedInDialogs`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::communities::ToggleCommunityCollapsedInDialogs::new(
///     types::InputChannel::new(1, 1),
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `collapsed` (`bool`, a flag)
/// - `community` ([`InputChannel`](enums::InputChannel))
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
/// ```text
/// communities.toggleCommunityCollapsedInDialogs#d766e3ea flags:#
///     collapsed:flags.0?true community:InputChannel = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/communities.toggleCommunityCollapsedInDialogs)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ToggleCommunityCollapsedInDialogs {
    pub collapsed: bool,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.collapsed);
        w.flags(flags);
        self.community.write(w);
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

/// The method `communities.getPeerLinkRequests`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::communities::GetPeerLinkRequests::new(
///     types::InputChannel::new(1, 1),
///     "text",
///     20,
/// );
/// let result: types::communities::PeerLinkRequests = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `community` ([`InputChannel`](enums::InputChannel))
/// - `offset` (`String`)
/// - `limit` (`i32`)
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
/// ```text
/// communities.getPeerLinkRequests#93773344 community:InputChannel offset:string
///     limit:int = communities.PeerLinkRequests;
/// ```
///
/// [Official page](https://core.telegram.org/method/communities.getPeerLinkRequests)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetPeerLinkRequests {
    pub community: enums::InputChannel,
    pub offset: String,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.community.write(w);
        w.string(&self.offset);
        w.i32(self.limit);
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

/// The method `communities.togglePeerLinkRequestApproval`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::communities::TogglePeerLinkRequestApproval::new(
///     types::InputChannel::new(1, 1),
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `reject` (`bool`, a flag)
/// - `community` ([`InputChannel`](enums::InputChannel))
/// - `peer` ([`InputPeer`](enums::InputPeer))
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// communities.togglePeerLinkRequestApproval#8c8219a8 flags:# reject:flags.0?true
///     community:InputChannel peer:InputPeer = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/communities.togglePeerLinkRequestApproval)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct TogglePeerLinkRequestApproval {
    pub reject: bool,
    pub community: enums::InputChannel,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.reject);
        w.flags(flags);
        self.community.write(w);
        self.peer.write(w);
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

/// The method `communities.toggleAllPeerLinkRequestApproval`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::communities::ToggleAllPeerLinkRequestApproval::new(
///     types::InputChannel::new(1, 1),
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `reject` (`bool`, a flag)
/// - `community` ([`InputChannel`](enums::InputChannel))
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// communities.toggleAllPeerLinkRequestApproval#bfe3dd3d flags:#
///     reject:flags.0?true community:InputChannel = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/communities.toggleAllPeerLinkRequestApproval)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ToggleAllPeerLinkRequestApproval {
    pub reject: bool,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.reject);
        w.flags(flags);
        self.community.write(w);
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

/// The method `communities.toggleParticipantBanned`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::communities::ToggleParticipantBanned::new(
///     types::InputChannel::new(1, 1),
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `unban` (`bool`, a flag)
/// - `community` ([`InputChannel`](enums::InputChannel))
/// - `participant` ([`InputPeer`](enums::InputPeer))
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// communities.toggleParticipantBanned#9967ad0f flags:# unban:flags.0?true
///     community:InputChannel participant:InputPeer = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/communities.toggleParticipantBanned)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ToggleParticipantBanned {
    pub unban: bool,
    pub community: enums::InputChannel,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.unban);
        w.flags(flags);
        self.community.write(w);
        self.participant.write(w);
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

/// The method `communities.getParticipantJoinedChats`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::communities::GetParticipantJoinedChats::new(
///     types::InputChannel::new(1, 1),
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: types::communities::ParticipantJoinedChats = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `community` ([`InputChannel`](enums::InputChannel))
/// - `participant` ([`InputPeer`](enums::InputPeer))
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
/// ```text
/// communities.getParticipantJoinedChats#f87eabab community:InputChannel
///     participant:InputPeer = communities.ParticipantJoinedChats;
/// ```
///
/// [Official page](https://core.telegram.org/method/communities.getParticipantJoinedChats)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetParticipantJoinedChats {
    pub community: enums::InputChannel,
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
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.community.write(w);
        self.participant.write(w);
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
