// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `folders`.

use super::super::{enums, types};
use crate::wire;
use crate::wire::Vec;

/// The method `folders.editPeerFolders`.
///
/// ```text
/// folders.editPeerFolders#6847d0ab folder_peers:Vector<InputFolderPeer> = Updates;
/// ```
#[derive(Clone, Debug, Default)]
pub struct EditPeerFolders {
    pub folder_peers: Vec<types::InputFolderPeer>,
}

impl EditPeerFolders {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(folder_peers: Vec<types::InputFolderPeer>) -> Self {
        Self { folder_peers }
    }
}

impl wire::Wire for EditPeerFolders {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "folders.editPeerFolders";
    const ID: u32 = 0x6847d0ab;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.folder_peers);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            folder_peers: cursor.read(),
        }
    }
}

impl wire::RemoteCall for EditPeerFolders {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::FolderIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}
