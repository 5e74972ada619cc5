// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `folders`.

use super::super::{enums, types};
use crate::wire::{self, Vec, Wire as _};

/// `folders.editPeerFolders`: Moves chats into the archive, or out of it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::folders::EditPeerFolders::new(
///     vec![
///         types::InputFolderPeer::new(types::InputPeerUser::new(12345678, 4831207765),
///         1)
///     ],
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         // The channel is not valid, for example because the access hash is wrong.
///         ErrorKind::ChannelInvalid => println!("{error}"),
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
/// - `folder_peers` ([`Vec<InputFolderPeer>`](types::InputFolderPeer)): The chats, each with the folder to move it
///   to: 0 for the main list, 1 for the archive.
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
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 400 [`FOLDER_ID_INVALID`](crate::rpc::ErrorKind::FolderIdInvalid): The identifier of the folder is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 100 or earlier.
///
/// ```text
/// folders.editPeerFolders#6847d0ab folder_peers:Vector<InputFolderPeer> = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/folders.editPeerFolders) · [Guide:
/// folders](https://core.telegram.org/api/folders)
#[doc(alias("folders.editPeerFolders", "EditPeerFoldersRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EditPeerFolders {
    /// The chats, each with the folder to move it to: 0 for the main list, 1 for the archive.
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
    const META: wire::Meta = wire::Meta {
        name: "folders.editPeerFolders",
        id: 0x6847d0ab,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.folder_peers);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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
