// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `upload`.

use super::super::{enums, functions, types};
use crate::wire::{self, Vec, Wire as _};

/// `upload.saveFilePart`: Sends one part of a file of up to 10 MB. The parts may be sent in any order and at the
/// same time; then use the file as [`inputFile`](types::InputFile).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::upload::SaveFilePart::new(4719203846, 0, [1, 2, 3]);
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::MsgIdInvalid => {
///             println!("The identifier of the message is not valid.");
///         }
///         ErrorKind::FilePartEmpty => println!("The part of the file is empty."),
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
/// - `file_id` (`i64`): A number that the client chooses for the file.
/// - `file_part` (`i32`): The number of the part, from 0.
/// - `bytes` (`Vec<u8>`): The bytes: at most 524288, and the same length in all parts but the last; it must be a
///   multiple of 1024 that divides 524288.
///
/// # Returns
///
/// `bool`.
///
/// True once the part is stored.
///
/// # Errors
///
/// - 400 [`FILE_PART_EMPTY`](crate::rpc::ErrorKind::FilePartEmpty): The part of the file is empty.
/// - 400 [`FILE_PART_INVALID`](crate::rpc::ErrorKind::FilePartInvalid): The number of the part is not valid.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`upload.saveBigFilePart`](functions::upload::SaveBigFilePart): Sends one part of a file of more than 10 MB.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// upload.saveFilePart#b304a621 file_id:long file_part:int bytes:bytes = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/upload.saveFilePart) · [Guide:
/// files](https://core.telegram.org/api/files)
#[doc(alias("upload.saveFilePart", "SaveFilePartRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SaveFilePart {
    /// A number that the client chooses for the file.
    pub file_id: i64,
    /// The number of the part, from 0.
    pub file_part: i32,
    /// The bytes: at most 524288, and the same length in all parts but the last; it must be a multiple of 1024 that
    /// divides 524288.
    pub bytes: Vec<u8>,
}

impl SaveFilePart {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(file_id: i64, file_part: i32, bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            file_id,
            file_part,
            bytes: bytes.into(),
        }
    }
}

impl wire::Wire for SaveFilePart {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "upload.saveFilePart",
        id: 0xb304a621,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.file_id, self.file_part));
        w.bytes(&self.bytes);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (file_id, file_part) = cursor.fixed::<(i64, i32)>();
        Self {
            file_id,
            file_part,
            bytes: cursor.bytes(),
        }
    }
}

impl wire::RemoteCall for SaveFilePart {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::FilePartEmpty),
        wire::known(400, wire::ErrorKind::FilePartInvalid),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `upload.getFile`: Gets one part of a file. Call it at the data centre that stores the file;
/// [`FILE_MIGRATE_%d`](crate::rpc::ErrorKind::FileMigrateN) names it otherwise. Go on with the next offset until a
/// part is shorter than limit.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::upload::GetFile::new(
///     types::InputDocumentFileLocation::new(5368324170, 4831207765, [1, 2, 3], ""),
///     0,
///     1048576,
/// );
/// let result: Result<enums::upload::File, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         ErrorKind::FileReferenceExpired => {
///             println!("The file reference has expired.");
///         }
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
/// - `precise` (`bool`, a flag): If set, offset and limit need only be multiples of 1024 bytes instead of 4096.
/// - `cdn_supported` (`bool`, a flag): If set, the client can handle
///   [`upload.fileCdnRedirect`](types::upload::FileCdnRedirect).
/// - `location` ([`InputFileLocation`](enums::InputFileLocation)): The file to get.
/// - `offset` (`i64`): Where the part starts, in bytes; a multiple of 4096, or of 1024 if precise is set.
/// - `limit` (`i32`): Length of the part in bytes, at most 1048576. It has to be a multiple of 4096 that divides
///   1048576; if precise is set, any multiple of 1024 will do. The part may not cross a multiple of 1048576.
///
/// # Returns
///
/// [`upload::File`](enums::upload::File): [`File`](enums::upload::File::File) or
/// [`CdnRedirect`](enums::upload::File::CdnRedirect).
///
/// The bytes, or a redirection to a CDN data centre if `cdn_supported` is set.
///
/// # Errors
///
/// - 400 [`CDN_METHOD_INVALID`](crate::rpc::ErrorKind::CdnMethodInvalid): The call cannot be made at a CDN data
///   centre; send it to the data centre that stores the file.
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 406 [`FILEREF_UPGRADE_NEEDED`](crate::rpc::ErrorKind::FilerefUpgradeNeeded): The client is too old to use file
///   references and has to be updated.
/// - 400 [`FILE_ID_INVALID`](crate::rpc::ErrorKind::FileIdInvalid): The identifier of the file is not valid.
/// - 400 [`FILE_REFERENCE_EMPTY`](crate::rpc::ErrorKind::FileReferenceEmpty): The file reference is missing.
/// - 400 [`FILE_REFERENCE_EXPIRED`](crate::rpc::ErrorKind::FileReferenceExpired): The file reference has expired.
///   Load the message or object that contains the file again to get a new one.
/// - 400 [`FILE_REFERENCE_INVALID`](crate::rpc::ErrorKind::FileReferenceInvalid): The file reference is not valid.
/// - 420 [`FLOOD_PREMIUM_WAIT_%d`](crate::rpc::ErrorKind::FloodPremiumWaitN): Transfers are limited for accounts
///   without Telegram Premium. Wait that many seconds before the request is repeated.
/// - 400 [`LIMIT_INVALID`](crate::rpc::ErrorKind::LimitInvalid): The limit is not valid; for file parts it must be
///   a multiple of the block size and not too large.
/// - 400 [`LOCATION_INVALID`](crate::rpc::ErrorKind::LocationInvalid): The location of the file is not valid.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`OFFSET_INVALID`](crate::rpc::ErrorKind::OffsetInvalid): The offset is not valid; for file parts it must
///   be a multiple of the block size.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`upload.getFileHashes`](functions::upload::GetFileHashes): Gets SHA-256 hashes of parts of a file, so that a
///   client can check what it has downloaded.
///
/// # History
///
/// Since layer 46 or earlier; `precise`, `cdn_supported` since 104; `offset:long` since 143, `offset:int` before.
///
/// ```text
/// upload.getFile#be5335be flags:# precise:flags.0?true cdn_supported:flags.1?true
///     location:InputFileLocation offset:long limit:int = upload.File;
/// ```
///
/// [Official page](https://core.telegram.org/method/upload.getFile) · [Guide:
/// files](https://core.telegram.org/api/files)
#[doc(alias("upload.getFile", "GetFileRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetFile {
    /// If set, offset and limit need only be multiples of 1024 bytes instead of 4096.
    pub precise: bool,
    /// If set, the client can handle [`upload.fileCdnRedirect`](types::upload::FileCdnRedirect).
    pub cdn_supported: bool,
    /// The file to get.
    pub location: enums::InputFileLocation,
    /// Where the part starts, in bytes; a multiple of 4096, or of 1024 if precise is set.
    pub offset: i64,
    /// Length of the part in bytes, at most 1048576. It has to be a multiple of 4096 that divides 1048576; if precise
    /// is set, any multiple of 1024 will do. The part may not cross a multiple of 1048576.
    pub limit: i32,
}

impl GetFile {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        location: impl Into<enums::InputFileLocation>,
        offset: i64,
        limit: i32,
    ) -> Self {
        Self {
            precise: false,
            cdn_supported: false,
            location: location.into(),
            offset,
            limit,
        }
    }
}

impl wire::Wire for GetFile {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "upload.getFile",
        id: 0xbe5335be,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.precise)
            .with(1, self.cdn_supported);
        w.flags(flags);
        w.write(&self.location);
        w.fixed((self.offset, self.limit));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let location = cursor.read();
        let (offset, limit) = cursor.fixed::<(i64, i32)>();
        Self {
            precise: flags.has(0),
            cdn_supported: flags.has(1),
            location,
            offset,
            limit,
        }
    }
}

impl wire::RemoteCall for GetFile {
    type Return = enums::upload::File;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::CdnMethodInvalid),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(406, wire::ErrorKind::FilerefUpgradeNeeded),
        wire::known(400, wire::ErrorKind::FileIdInvalid),
        wire::known(400, wire::ErrorKind::FileReferenceEmpty),
        wire::known(400, wire::ErrorKind::FileReferenceExpired),
        wire::known(400, wire::ErrorKind::FileReferenceInvalid),
        wire::known(420, wire::ErrorKind::FloodPremiumWaitN),
        wire::known(400, wire::ErrorKind::LimitInvalid),
        wire::known(400, wire::ErrorKind::LocationInvalid),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::OffsetInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `upload.saveBigFilePart`: Sends one part of a file of more than 10 MB. The parts may be sent in any order and at
/// the same time; then use the file as [`inputFileBig`](types::InputFileBig).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::upload::SaveBigFilePart::new(4719203846, 0, 20, [1, 2, 3]);
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The part has another size than the parts before; all parts but the last
///         // must be of one size.
///         ErrorKind::FilePartSizeChanged => println!("{error}"),
///         ErrorKind::FilePartTooBig => {
///             println!("The part of the file is too big; 512 KiB is the most.");
///         }
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
/// - `file_id` (`i64`): A number that the client chooses for the file.
/// - `file_part` (`i32`): The number of the part, from 0.
/// - `file_total_parts` (`i32`): Number of parts; -1 while it is not known.
/// - `bytes` (`Vec<u8>`): The bytes: at most 524288, and the same length in all parts but the last; it must be a
///   multiple of 1024 that divides 524288.
///
/// # Returns
///
/// `bool`.
///
/// True once the part is stored.
///
/// # Errors
///
/// - 400 [`FILE_PARTS_INVALID`](crate::rpc::ErrorKind::FilePartsInvalid): The number of parts is not valid.
/// - 400 [`FILE_PART_EMPTY`](crate::rpc::ErrorKind::FilePartEmpty): The part of the file is empty.
/// - 400 [`FILE_PART_INVALID`](crate::rpc::ErrorKind::FilePartInvalid): The number of the part is not valid.
/// - 400 [`FILE_PART_SIZE_CHANGED`](crate::rpc::ErrorKind::FilePartSizeChanged): The part has another size than the
///   parts before; all parts but the last must be of one size.
/// - 400 [`FILE_PART_SIZE_INVALID`](crate::rpc::ErrorKind::FilePartSizeInvalid): The size of the part is not valid.
/// - 400 [`FILE_PART_TOO_BIG`](crate::rpc::ErrorKind::FilePartTooBig): The part of the file is too big; 512 KiB is
///   the most.
/// - 400 [`FILE_PART_TOO_SMALL`](crate::rpc::ErrorKind::FilePartTooSmall): The part of the file is too small.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`upload.saveFilePart`](functions::upload::SaveFilePart): Sends one part of a file of up to 10 MB.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// upload.saveBigFilePart#de7b673d file_id:long file_part:int file_total_parts:int
///     bytes:bytes = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/upload.saveBigFilePart) · [Guide:
/// files](https://core.telegram.org/api/files)
#[doc(alias("upload.saveBigFilePart", "SaveBigFilePartRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SaveBigFilePart {
    /// A number that the client chooses for the file.
    pub file_id: i64,
    /// The number of the part, from 0.
    pub file_part: i32,
    /// Number of parts; -1 while it is not known.
    pub file_total_parts: i32,
    /// The bytes: at most 524288, and the same length in all parts but the last; it must be a multiple of 1024 that
    /// divides 524288.
    pub bytes: Vec<u8>,
}

impl SaveBigFilePart {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        file_id: i64,
        file_part: i32,
        file_total_parts: i32,
        bytes: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            file_id,
            file_part,
            file_total_parts,
            bytes: bytes.into(),
        }
    }
}

impl wire::Wire for SaveBigFilePart {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "upload.saveBigFilePart",
        id: 0xde7b673d,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.file_id, self.file_part, self.file_total_parts));
        w.bytes(&self.bytes);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (file_id, file_part, file_total_parts) = cursor.fixed::<(i64, i32, i32)>();
        Self {
            file_id,
            file_part,
            file_total_parts,
            bytes: cursor.bytes(),
        }
    }
}

impl wire::RemoteCall for SaveBigFilePart {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::FilePartsInvalid),
        wire::known(400, wire::ErrorKind::FilePartEmpty),
        wire::known(400, wire::ErrorKind::FilePartInvalid),
        wire::known(400, wire::ErrorKind::FilePartSizeChanged),
        wire::known(400, wire::ErrorKind::FilePartSizeInvalid),
        wire::known(400, wire::ErrorKind::FilePartTooBig),
        wire::known(400, wire::ErrorKind::FilePartTooSmall),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `upload.getWebFile`: Downloads part of a file from the web by way of Telegram, such as the picture of an inline
/// result or a piece of a map. Send it to the data centre that `webfile_dc_id` of config names.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::upload::GetWebFile::new(
///     types::InputWebFileLocation::new("https://example.org/", 4831207765),
///     0,
///     131072,
/// );
/// let result: Result<types::upload::WebFile, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::DocumentInvalid => println!("The document is not valid."),
///         ErrorKind::LocationInvalid => {
///             println!("The location of the file is not valid.");
///         }
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
/// - `location` ([`InputWebFileLocation`](enums::InputWebFileLocation)): The file or map to download.
/// - `offset` (`i32`): Where the part starts, in bytes.
/// - `limit` (`i32`): Length of the part, in bytes.
///
/// # Returns
///
/// [`upload::WebFile`](types::upload::WebFile).
///
/// # Errors
///
/// - 400 [`DOCUMENT_INVALID`](crate::rpc::ErrorKind::DocumentInvalid): The document is not valid.
/// - 400 [`LOCATION_INVALID`](crate::rpc::ErrorKind::LocationInvalid): The location of the file is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 65 or earlier.
///
/// ```text
/// upload.getWebFile#24e6818d location:InputWebFileLocation offset:int limit:int =
///     upload.WebFile;
/// ```
///
/// [Official page](https://core.telegram.org/method/upload.getWebFile) · [Guide:
/// files](https://core.telegram.org/api/files)
#[doc(alias("upload.getWebFile", "GetWebFileRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct GetWebFile {
    /// The file or map to download.
    pub location: enums::InputWebFileLocation,
    /// Where the part starts, in bytes.
    pub offset: i32,
    /// Length of the part, in bytes.
    pub limit: i32,
}

impl GetWebFile {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        location: impl Into<enums::InputWebFileLocation>,
        offset: i32,
        limit: i32,
    ) -> Self {
        Self {
            location: location.into(),
            offset,
            limit,
        }
    }
}

impl wire::Wire for GetWebFile {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "upload.getWebFile",
        id: 0x24e6818d,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.location);
        w.fixed((self.offset, self.limit));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let location = cursor.read();
        let (offset, limit) = cursor.fixed::<(i32, i32)>();
        Self { location, offset, limit }
    }
}

impl wire::RemoteCall for GetWebFile {
    type Return = types::upload::WebFile;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::DocumentInvalid),
        wire::known(400, wire::ErrorKind::LocationInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `upload.getCdnFile`: Gets one part of a file from a CDN data centre. Call it there after
/// [`upload.fileCdnRedirect`](types::upload::FileCdnRedirect).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::upload::GetCdnFile::new([1, 2, 3], 0, 131072);
/// let result: Result<enums::upload::CdnFile, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The token of the file at the CDN is not valid; ask for the file again at
///         // the data centre that stores it.
///         ErrorKind::FileTokenInvalid => println!("{error}"),
///         ErrorKind::MethodInvalid => println!("The method is not valid."),
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
/// - `file_token` (`Vec<u8>`): The token of the file.
/// - `offset` (`i64`): Where the part starts, in bytes.
/// - `limit` (`i32`): Length of the part in bytes.
///
/// # Returns
///
/// [`upload::CdnFile`](enums::upload::CdnFile): [`ReuploadNeeded`](enums::upload::CdnFile::ReuploadNeeded) or
/// [`CdnFile`](enums::upload::CdnFile::CdnFile).
///
/// # Errors
///
/// - 400 [`FILE_TOKEN_INVALID`](crate::rpc::ErrorKind::FileTokenInvalid): The token of the file at the CDN is not
///   valid; ask for the file again at the data centre that stores it.
/// - 404 [`METHOD_INVALID`](crate::rpc::ErrorKind::MethodInvalid): The method is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`upload.getCdnFileHashes`](functions::upload::GetCdnFileHashes): Gets the hashes to check the parts of a CDN
///   file with.
///
/// # History
///
/// Since layer 66; `offset:long` since 143, `offset:int` before.
///
/// ```text
/// upload.getCdnFile#395f69da file_token:bytes offset:long limit:int =
///     upload.CdnFile;
/// ```
///
/// [Official page](https://core.telegram.org/method/upload.getCdnFile)
#[doc(alias("upload.getCdnFile", "GetCdnFileRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetCdnFile {
    /// The token of the file.
    pub file_token: Vec<u8>,
    /// Where the part starts, in bytes.
    pub offset: i64,
    /// Length of the part in bytes.
    pub limit: i32,
}

impl GetCdnFile {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(file_token: impl Into<Vec<u8>>, offset: i64, limit: i32) -> Self {
        Self {
            file_token: file_token.into(),
            offset,
            limit,
        }
    }
}

impl wire::Wire for GetCdnFile {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "upload.getCdnFile",
        id: 0x395f69da,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bytes(&self.file_token);
        w.fixed((self.offset, self.limit));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let file_token = cursor.bytes();
        let (offset, limit) = cursor.fixed::<(i64, i32)>();
        Self { file_token, offset, limit }
    }
}

impl wire::RemoteCall for GetCdnFile {
    type Return = enums::upload::CdnFile;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::FileTokenInvalid),
        wire::known(404, wire::ErrorKind::MethodInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `upload.reuploadCdnFile`: Has a file brought to the CDN data centre again. Call it after
/// [`upload.cdnFileReuploadNeeded`](types::upload::CdnFileReuploadNeeded), at the data centre that answered with
/// [`upload.fileCdnRedirect`](types::upload::FileCdnRedirect).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::upload::ReuploadCdnFile::new([1, 2, 3], [1, 2, 3]);
/// let result: Result<Vec<types::FileHash>, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::RsaDecryptFailed => {
///             println!("The data could not be decrypted with the RSA key.");
///         }
///         // The file could not be brought to the CDN data centre in time; try again.
///         ErrorKind::CdnUploadTimeout => println!("{error}"),
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
/// - `file_token` (`Vec<u8>`): The token of the file.
/// - `request_token` (`Vec<u8>`): The token from
///   [`upload.cdnFileReuploadNeeded`](types::upload::CdnFileReuploadNeeded).
///
/// # Returns
///
/// [`Vec<FileHash>`](types::FileHash).
///
/// SHA-256 hashes of the parts.
///
/// # Errors
///
/// - 400 [`CDN_METHOD_INVALID`](crate::rpc::ErrorKind::CdnMethodInvalid): The call cannot be made at a CDN data
///   centre; send it to the data centre that stores the file.
/// - 500 [`CDN_UPLOAD_TIMEOUT`](crate::rpc::ErrorKind::CdnUploadTimeout): The file could not be brought to the CDN
///   data centre in time; try again.
/// - 400 [`FILE_TOKEN_INVALID`](crate::rpc::ErrorKind::FileTokenInvalid): The token of the file at the CDN is not
///   valid; ask for the file again at the data centre that stores it.
/// - 400 [`LOCATION_INVALID`](crate::rpc::ErrorKind::LocationInvalid): The location of the file is not valid.
/// - 400 [`REQUEST_TOKEN_INVALID`](crate::rpc::ErrorKind::RequestTokenInvalid): The token of the request is not
///   valid.
/// - 400 [`RSA_DECRYPT_FAILED`](crate::rpc::ErrorKind::RsaDecryptFailed): The data could not be decrypted with the
///   RSA key.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`upload.getCdnFileHashes`](functions::upload::GetCdnFileHashes): Gets the hashes to check the parts of a CDN
///   file with.
/// - [`upload.getFileHashes`](functions::upload::GetFileHashes): Gets SHA-256 hashes of parts of a file, so that a
///   client can check what it has downloaded.
///
/// # History
///
/// Since layer 66; result `Vector<CdnFileHash>` since 70 or earlier, `Bool` before; result `Vector<FileHash>` since
/// 81 or earlier, `Vector<CdnFileHash>` before.
///
/// ```text
/// upload.reuploadCdnFile#9b2754a8 file_token:bytes request_token:bytes =
///     Vector<FileHash>;
/// ```
///
/// [Official page](https://core.telegram.org/method/upload.reuploadCdnFile)
#[doc(alias("upload.reuploadCdnFile", "ReuploadCdnFileRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReuploadCdnFile {
    /// The token of the file.
    pub file_token: Vec<u8>,
    /// The token from [`upload.cdnFileReuploadNeeded`](types::upload::CdnFileReuploadNeeded).
    pub request_token: Vec<u8>,
}

impl ReuploadCdnFile {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        file_token: impl Into<Vec<u8>>,
        request_token: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            file_token: file_token.into(),
            request_token: request_token.into(),
        }
    }
}

impl wire::Wire for ReuploadCdnFile {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "upload.reuploadCdnFile",
        id: 0x9b2754a8,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bytes(&self.file_token);
        w.bytes(&self.request_token);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            file_token: cursor.bytes(),
            request_token: cursor.bytes(),
        }
    }
}

impl wire::RemoteCall for ReuploadCdnFile {
    type Return = Vec<types::FileHash>;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::CdnMethodInvalid),
        wire::known(500, wire::ErrorKind::CdnUploadTimeout),
        wire::known(400, wire::ErrorKind::FileTokenInvalid),
        wire::known(400, wire::ErrorKind::LocationInvalid),
        wire::known(400, wire::ErrorKind::RequestTokenInvalid),
        wire::known(400, wire::ErrorKind::RsaDecryptFailed),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `upload.getCdnFileHashes`: Gets the hashes to check the parts of a CDN file with. Call it at the data centre
/// that answered with [`upload.fileCdnRedirect`](types::upload::FileCdnRedirect), not at the CDN.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::upload::GetCdnFileHashes::new([1, 2, 3], 0);
/// let result: Result<Vec<types::FileHash>, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::RsaDecryptFailed => {
///             println!("The data could not be decrypted with the RSA key.");
///         }
///         // The call cannot be made at a CDN data centre; send it to the data centre
///         // that stores the file.
///         ErrorKind::CdnMethodInvalid => println!("{error}"),
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
/// - `file_token` (`Vec<u8>`): The token of the file.
/// - `offset` (`i64`): Where the parts start, in bytes.
///
/// # Returns
///
/// [`Vec<FileHash>`](types::FileHash).
///
/// SHA-256 hashes of the parts from offset on.
///
/// # Errors
///
/// - 400 [`CDN_METHOD_INVALID`](crate::rpc::ErrorKind::CdnMethodInvalid): The call cannot be made at a CDN data
///   centre; send it to the data centre that stores the file.
/// - 400 [`FILE_TOKEN_INVALID`](crate::rpc::ErrorKind::FileTokenInvalid): The token of the file at the CDN is not
///   valid; ask for the file again at the data centre that stores it.
/// - 400 [`RSA_DECRYPT_FAILED`](crate::rpc::ErrorKind::RsaDecryptFailed): The data could not be decrypted with the
///   RSA key.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`upload.reuploadCdnFile`](functions::upload::ReuploadCdnFile): Has a file brought to the CDN data centre
///   again.
/// - [`upload.getFileHashes`](functions::upload::GetFileHashes): Gets SHA-256 hashes of parts of a file, so that a
///   client can check what it has downloaded.
/// - [`upload.getCdnFile`](functions::upload::GetCdnFile): Gets one part of a file from a CDN data centre.
///
/// # History
///
/// Since layer 70 or earlier; result `Vector<FileHash>` since 81 or earlier, `Vector<CdnFileHash>` before;
/// `offset:long` since 143, `offset:int` before.
///
/// ```text
/// upload.getCdnFileHashes#91dc3f31 file_token:bytes offset:long =
///     Vector<FileHash>;
/// ```
///
/// [Official page](https://core.telegram.org/method/upload.getCdnFileHashes)
#[doc(alias("upload.getCdnFileHashes", "GetCdnFileHashesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetCdnFileHashes {
    /// The token of the file.
    pub file_token: Vec<u8>,
    /// Where the parts start, in bytes.
    pub offset: i64,
}

impl GetCdnFileHashes {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(file_token: impl Into<Vec<u8>>, offset: i64) -> Self {
        Self {
            file_token: file_token.into(),
            offset,
        }
    }
}

impl wire::Wire for GetCdnFileHashes {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "upload.getCdnFileHashes",
        id: 0x91dc3f31,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bytes(&self.file_token);
        w.i64(self.offset);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            file_token: cursor.bytes(),
            offset: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for GetCdnFileHashes {
    type Return = Vec<types::FileHash>;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::CdnMethodInvalid),
        wire::known(400, wire::ErrorKind::FileTokenInvalid),
        wire::known(400, wire::ErrorKind::RsaDecryptFailed),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `upload.getFileHashes`: Gets SHA-256 hashes of parts of a file, so that a client can check what it has
/// downloaded.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::upload::GetFileHashes::new(
///     types::InputDocumentFileLocation::new(5368324170, 4831207765, [1, 2, 3], ""),
///     0,
/// );
/// let result: Result<Vec<types::FileHash>, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::LocationInvalid => {
///             println!("The location of the file is not valid.");
///         }
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
/// - `location` ([`InputFileLocation`](enums::InputFileLocation)): The file that was downloaded.
/// - `offset` (`i64`): Where the part starts whose hashes to get, in bytes.
///
/// # Returns
///
/// [`Vec<FileHash>`](types::FileHash).
///
/// # Errors
///
/// - 400 [`LOCATION_INVALID`](crate::rpc::ErrorKind::LocationInvalid): The location of the file is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`upload.getFile`](functions::upload::GetFile): Gets one part of a file.
/// - [`upload.getCdnFileHashes`](functions::upload::GetCdnFileHashes): Gets the hashes to check the parts of a CDN
///   file with.
/// - [`upload.reuploadCdnFile`](functions::upload::ReuploadCdnFile): Has a file brought to the CDN data centre
///   again.
///
/// # History
///
/// Since layer 81 or earlier; `offset:long` since 143, `offset:int` before.
///
/// ```text
/// upload.getFileHashes#9156982a location:InputFileLocation offset:long =
///     Vector<FileHash>;
/// ```
///
/// [Official page](https://core.telegram.org/method/upload.getFileHashes) · [Guide:
/// files](https://core.telegram.org/api/files)
#[doc(alias("upload.getFileHashes", "GetFileHashesRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetFileHashes {
    /// The file that was downloaded.
    pub location: enums::InputFileLocation,
    /// Where the part starts whose hashes to get, in bytes.
    pub offset: i64,
}

impl GetFileHashes {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(location: impl Into<enums::InputFileLocation>, offset: i64) -> Self {
        Self {
            location: location.into(),
            offset,
        }
    }
}

impl wire::Wire for GetFileHashes {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "upload.getFileHashes",
        id: 0x9156982a,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.location);
        w.i64(self.offset);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            location: cursor.read(),
            offset: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for GetFileHashes {
    type Return = Vec<types::FileHash>;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::LocationInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}
