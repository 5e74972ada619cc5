// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `chatlists`.

use super::super::{enums, types};
use crate::wire;
use crate::wire::{String, Vec};

/// The method `chatlists.exportChatlistInvite`.
///
/// ```text
/// chatlists.exportChatlistInvite#8472478e chatlist:InputChatlist title:string peers:Vector<InputPeer> = chatlists.ExportedChatlistInvite;
/// ```
#[derive(Clone, Debug, Default)]
pub struct ExportChatlistInvite {
    pub chatlist: types::InputChatlistDialogFilter,
    pub title: String,
    pub peers: Vec<enums::InputPeer>,
}

impl ExportChatlistInvite {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        chatlist: types::InputChatlistDialogFilter,
        title: impl Into<String>,
        peers: Vec<enums::InputPeer>,
    ) -> Self {
        Self {
            chatlist,
            title: title.into(),
            peers,
        }
    }
}

impl wire::Wire for ExportChatlistInvite {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "chatlists.exportChatlistInvite";
    const ID: u32 = 0x8472478e;
    const MIN_SIZE: usize = 24;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.chatlist);
        w.string(&self.title);
        w.write(&self.peers);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            chatlist: cursor.read(),
            title: cursor.string(),
            peers: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ExportChatlistInvite {
    type Return = types::chatlists::ExportedChatlistInvite;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatlistsTooMuch),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::FilterIdInvalid),
        wire::known(400, wire::ErrorKind::FilterNotSupported),
        wire::known(400, wire::ErrorKind::InvitesTooMuch),
        wire::known(400, wire::ErrorKind::PeersListEmpty),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `chatlists.deleteExportedInvite`.
///
/// ```text
/// chatlists.deleteExportedInvite#719c5c5e chatlist:InputChatlist slug:string = Bool;
/// ```
#[derive(Clone, Debug, Default)]
pub struct DeleteExportedInvite {
    pub chatlist: types::InputChatlistDialogFilter,
    pub slug: String,
}

impl DeleteExportedInvite {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        chatlist: types::InputChatlistDialogFilter,
        slug: impl Into<String>,
    ) -> Self {
        Self {
            chatlist,
            slug: slug.into(),
        }
    }
}

impl wire::Wire for DeleteExportedInvite {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "chatlists.deleteExportedInvite";
    const ID: u32 = 0x719c5c5e;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.chatlist);
        w.string(&self.slug);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            chatlist: cursor.read(),
            slug: cursor.string(),
        }
    }
}

impl wire::RemoteCall for DeleteExportedInvite {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::FilterIdInvalid),
        wire::known(400, wire::ErrorKind::FilterNotSupported),
        wire::known(400, wire::ErrorKind::InviteSlugExpired),
        wire::known(400, wire::ErrorKind::InviteSlugInvalid),
    ];
}

/// The method `chatlists.editExportedInvite`.
///
/// ```text
/// chatlists.editExportedInvite#653db63d flags:# chatlist:InputChatlist slug:string title:flags.1?string peers:flags.2?Vector<InputPeer> = ExportedChatlistInvite;
/// ```
#[derive(Clone, Debug, Default)]
pub struct EditExportedInvite {
    pub chatlist: types::InputChatlistDialogFilter,
    pub slug: String,
    pub title: Option<String>,
    pub peers: Option<Vec<enums::InputPeer>>,
}

impl EditExportedInvite {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        chatlist: types::InputChatlistDialogFilter,
        slug: impl Into<String>,
    ) -> Self {
        Self {
            chatlist,
            slug: slug.into(),
            title: None,
            peers: None,
        }
    }
}

impl wire::Wire for EditExportedInvite {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "chatlists.editExportedInvite";
    const ID: u32 = 0x653db63d;
    const MIN_SIZE: usize = 20;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(1, self.title.is_some())
            .with(2, self.peers.is_some());
        w.flags(flags);
        w.write(&self.chatlist);
        w.string(&self.slug);
        w.write_if(&self.title);
        w.write_if(&self.peers);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            chatlist: cursor.read(),
            slug: cursor.string(),
            title: cursor.read_if(flags.has(1)),
            peers: cursor.read_if(flags.has(2)),
        }
    }
}

impl wire::RemoteCall for EditExportedInvite {
    type Return = types::ExportedChatlistInvite;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::FilterIdInvalid),
        wire::known(400, wire::ErrorKind::FilterNotSupported),
        wire::known(400, wire::ErrorKind::InviteSlugEmpty),
        wire::known(400, wire::ErrorKind::InviteSlugExpired),
        wire::known(400, wire::ErrorKind::PeersListEmpty),
    ];
}

/// The method `chatlists.getExportedInvites`.
///
/// ```text
/// chatlists.getExportedInvites#ce03da83 chatlist:InputChatlist = chatlists.ExportedInvites;
/// ```
#[derive(Clone, Debug, Default)]
pub struct GetExportedInvites {
    pub chatlist: types::InputChatlistDialogFilter,
}

impl GetExportedInvites {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(chatlist: types::InputChatlistDialogFilter) -> Self {
        Self { chatlist }
    }
}

impl wire::Wire for GetExportedInvites {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "chatlists.getExportedInvites";
    const ID: u32 = 0xce03da83;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.chatlist);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { chatlist: cursor.read() }
    }
}

impl wire::RemoteCall for GetExportedInvites {
    type Return = types::chatlists::ExportedInvites;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::FilterIdInvalid),
    ];
}

/// The method `chatlists.checkChatlistInvite`.
///
/// ```text
/// chatlists.checkChatlistInvite#41c10fff slug:string = chatlists.ChatlistInvite;
/// ```
#[derive(Clone, Debug, Default)]
pub struct CheckChatlistInvite {
    pub slug: String,
}

impl CheckChatlistInvite {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(slug: impl Into<String>) -> Self {
        Self { slug: slug.into() }
    }
}

impl wire::Wire for CheckChatlistInvite {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "chatlists.checkChatlistInvite";
    const ID: u32 = 0x41c10fff;
    const MIN_SIZE: usize = 8;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.slug);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { slug: cursor.string() }
    }
}

impl wire::RemoteCall for CheckChatlistInvite {
    type Return = enums::chatlists::ChatlistInvite;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::InviteSlugEmpty),
        wire::known(400, wire::ErrorKind::InviteSlugExpired),
    ];
}

/// The method `chatlists.joinChatlistInvite`.
///
/// ```text
/// chatlists.joinChatlistInvite#a6b1e39a slug:string peers:Vector<InputPeer> = Updates;
/// ```
#[derive(Clone, Debug, Default)]
pub struct JoinChatlistInvite {
    pub slug: String,
    pub peers: Vec<enums::InputPeer>,
}

impl JoinChatlistInvite {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(slug: impl Into<String>, peers: Vec<enums::InputPeer>) -> Self {
        Self { slug: slug.into(), peers }
    }
}

impl wire::Wire for JoinChatlistInvite {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "chatlists.joinChatlistInvite";
    const ID: u32 = 0xa6b1e39a;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.slug);
        w.write(&self.peers);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            slug: cursor.string(),
            peers: cursor.read(),
        }
    }
}

impl wire::RemoteCall for JoinChatlistInvite {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelsTooMuch),
        wire::known(400, wire::ErrorKind::ChatlistsTooMuch),
        wire::known(400, wire::ErrorKind::FilterIncludeEmpty),
        wire::known(400, wire::ErrorKind::InviteSlugEmpty),
        wire::known(400, wire::ErrorKind::InviteSlugExpired),
    ];
}

/// The method `chatlists.getChatlistUpdates`.
///
/// ```text
/// chatlists.getChatlistUpdates#89419521 chatlist:InputChatlist = chatlists.ChatlistUpdates;
/// ```
#[derive(Clone, Debug, Default)]
pub struct GetChatlistUpdates {
    pub chatlist: types::InputChatlistDialogFilter,
}

impl GetChatlistUpdates {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(chatlist: types::InputChatlistDialogFilter) -> Self {
        Self { chatlist }
    }
}

impl wire::Wire for GetChatlistUpdates {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "chatlists.getChatlistUpdates";
    const ID: u32 = 0x89419521;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.chatlist);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { chatlist: cursor.read() }
    }
}

impl wire::RemoteCall for GetChatlistUpdates {
    type Return = types::chatlists::ChatlistUpdates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::FilterIdInvalid),
        wire::known(400, wire::ErrorKind::FilterNotSupported),
        wire::known(400, wire::ErrorKind::InputChatlistInvalid),
    ];
}

/// The method `chatlists.joinChatlistUpdates`.
///
/// ```text
/// chatlists.joinChatlistUpdates#e089f8f5 chatlist:InputChatlist peers:Vector<InputPeer> = Updates;
/// ```
#[derive(Clone, Debug, Default)]
pub struct JoinChatlistUpdates {
    pub chatlist: types::InputChatlistDialogFilter,
    pub peers: Vec<enums::InputPeer>,
}

impl JoinChatlistUpdates {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        chatlist: types::InputChatlistDialogFilter,
        peers: Vec<enums::InputPeer>,
    ) -> Self {
        Self { chatlist, peers }
    }
}

impl wire::Wire for JoinChatlistUpdates {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "chatlists.joinChatlistUpdates";
    const ID: u32 = 0xe089f8f5;
    const MIN_SIZE: usize = 20;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.chatlist);
        w.write(&self.peers);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            chatlist: cursor.read(),
            peers: cursor.read(),
        }
    }
}

impl wire::RemoteCall for JoinChatlistUpdates {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::FilterIdInvalid),
        wire::known(400, wire::ErrorKind::FilterIncludeEmpty),
    ];
}

/// The method `chatlists.hideChatlistUpdates`.
///
/// ```text
/// chatlists.hideChatlistUpdates#66e486fb chatlist:InputChatlist = Bool;
/// ```
#[derive(Clone, Debug, Default)]
pub struct HideChatlistUpdates {
    pub chatlist: types::InputChatlistDialogFilter,
}

impl HideChatlistUpdates {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(chatlist: types::InputChatlistDialogFilter) -> Self {
        Self { chatlist }
    }
}

impl wire::Wire for HideChatlistUpdates {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "chatlists.hideChatlistUpdates";
    const ID: u32 = 0x66e486fb;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.chatlist);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { chatlist: cursor.read() }
    }
}

impl wire::RemoteCall for HideChatlistUpdates {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::FilterIdInvalid),
        wire::known(400, wire::ErrorKind::FilterNotSupported),
    ];
}

/// The method `chatlists.getLeaveChatlistSuggestions`.
///
/// ```text
/// chatlists.getLeaveChatlistSuggestions#fdbcd714 chatlist:InputChatlist = Vector<Peer>;
/// ```
#[derive(Clone, Debug, Default)]
pub struct GetLeaveChatlistSuggestions {
    pub chatlist: types::InputChatlistDialogFilter,
}

impl GetLeaveChatlistSuggestions {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(chatlist: types::InputChatlistDialogFilter) -> Self {
        Self { chatlist }
    }
}

impl wire::Wire for GetLeaveChatlistSuggestions {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "chatlists.getLeaveChatlistSuggestions";
    const ID: u32 = 0xfdbcd714;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.chatlist);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { chatlist: cursor.read() }
    }
}

impl wire::RemoteCall for GetLeaveChatlistSuggestions {
    type Return = Vec<enums::Peer>;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::FilterIdInvalid),
        wire::known(400, wire::ErrorKind::FilterNotSupported),
    ];
}

/// The method `chatlists.leaveChatlist`.
///
/// ```text
/// chatlists.leaveChatlist#74fae13a chatlist:InputChatlist peers:Vector<InputPeer> = Updates;
/// ```
#[derive(Clone, Debug, Default)]
pub struct LeaveChatlist {
    pub chatlist: types::InputChatlistDialogFilter,
    pub peers: Vec<enums::InputPeer>,
}

impl LeaveChatlist {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        chatlist: types::InputChatlistDialogFilter,
        peers: Vec<enums::InputPeer>,
    ) -> Self {
        Self { chatlist, peers }
    }
}

impl wire::Wire for LeaveChatlist {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "chatlists.leaveChatlist";
    const ID: u32 = 0x74fae13a;
    const MIN_SIZE: usize = 20;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.chatlist);
        w.write(&self.peers);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            chatlist: cursor.read(),
            peers: cursor.read(),
        }
    }
}

impl wire::RemoteCall for LeaveChatlist {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::FilterIdInvalid),
    ];
}
