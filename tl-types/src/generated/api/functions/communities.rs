// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `communities`.

use super::super::{enums, types};
use crate::wire;
use crate::wire::String;

/// The method `communities.create`.
///
/// ```text
/// communities.create#a63859ec flags:# hidden:flags.1?true title:string about:flags.0?string peer:InputPeer = Updates;
/// ```
#[derive(Clone, Debug)]
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
    const TL_NAME: &'static str = "communities.create";
    const ID: u32 = 0xa63859ec;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.about.is_some())
            .with(1, self.hidden);
        w.flags(flags);
        w.string(&self.title);
        w.write_if(&self.about);
        w.write(&self.peer);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            hidden: flags.has(1),
            title: cursor.string(),
            about: cursor.read_if(flags.has(0)),
            peer: cursor.read(),
        }
    }
}

impl wire::RemoteCall for Create {
    type Return = enums::Updates;
}

/// The method `communities.togglePeerLink`.
///
/// ```text
/// communities.togglePeerLink#736dcfea flags:# visible:flags.0?true hidden:flags.1?true deleted:flags.2?true community:InputChannel peer:InputPeer = Bool;
/// ```
#[derive(Clone, Debug)]
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
    const TL_NAME: &'static str = "communities.togglePeerLink";
    const ID: u32 = 0x736dcfea;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.visible)
            .with(1, self.hidden)
            .with(2, self.deleted);
        w.flags(flags);
        w.write(&self.community);
        w.write(&self.peer);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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
/// ```text
/// communities.getJoinedCommunities#a663e830 = messages.Chats;
/// ```
#[derive(Clone, Debug, Default)]
pub struct GetJoinedCommunities;

impl wire::Wire for GetJoinedCommunities {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "communities.getJoinedCommunities";
    const ID: u32 = 0xa663e830;
    const MIN_SIZE: usize = 4;

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}
    #[inline]
    fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetJoinedCommunities {
    type Return = enums::messages::Chats;
}

/// The method `communities.toggleCommunityCollapsedInDialogs`.
///
/// ```text
/// communities.toggleCommunityCollapsedInDialogs#d766e3ea flags:# collapsed:flags.0?true community:InputChannel = Updates;
/// ```
#[derive(Clone, Debug)]
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
    const TL_NAME: &'static str = "communities.toggleCommunityCollapsedInDialogs";
    const ID: u32 = 0xd766e3ea;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.collapsed);
        w.flags(flags);
        w.write(&self.community);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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
/// ```text
/// communities.getPeerLinkRequests#93773344 community:InputChannel offset:string limit:int = communities.PeerLinkRequests;
/// ```
#[derive(Clone, Debug)]
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
    const TL_NAME: &'static str = "communities.getPeerLinkRequests";
    const ID: u32 = 0x93773344;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.community);
        w.string(&self.offset);
        w.i32(self.limit);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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
/// ```text
/// communities.togglePeerLinkRequestApproval#8c8219a8 flags:# reject:flags.0?true community:InputChannel peer:InputPeer = Bool;
/// ```
#[derive(Clone, Debug)]
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
    const TL_NAME: &'static str = "communities.togglePeerLinkRequestApproval";
    const ID: u32 = 0x8c8219a8;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.reject);
        w.flags(flags);
        w.write(&self.community);
        w.write(&self.peer);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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
/// ```text
/// communities.toggleAllPeerLinkRequestApproval#bfe3dd3d flags:# reject:flags.0?true community:InputChannel = Bool;
/// ```
#[derive(Clone, Debug)]
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
    const TL_NAME: &'static str = "communities.toggleAllPeerLinkRequestApproval";
    const ID: u32 = 0xbfe3dd3d;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.reject);
        w.flags(flags);
        w.write(&self.community);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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
/// ```text
/// communities.toggleParticipantBanned#9967ad0f flags:# unban:flags.0?true community:InputChannel participant:InputPeer = Bool;
/// ```
#[derive(Clone, Debug)]
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
    const TL_NAME: &'static str = "communities.toggleParticipantBanned";
    const ID: u32 = 0x9967ad0f;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.unban);
        w.flags(flags);
        w.write(&self.community);
        w.write(&self.participant);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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
/// ```text
/// communities.getParticipantJoinedChats#f87eabab community:InputChannel participant:InputPeer = communities.ParticipantJoinedChats;
/// ```
#[derive(Clone, Debug)]
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
    const TL_NAME: &'static str = "communities.getParticipantJoinedChats";
    const ID: u32 = 0xf87eabab;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.community);
        w.write(&self.participant);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            community: cursor.read(),
            participant: cursor.read(),
        }
    }
}

impl wire::RemoteCall for GetParticipantJoinedChats {
    type Return = types::communities::ParticipantJoinedChats;
}
