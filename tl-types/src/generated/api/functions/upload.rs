// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `upload`.

use super::super::{enums, types};
use crate::wire;
use crate::wire::Vec;

/// The method `upload.saveFilePart`.
///
/// ```text
/// upload.saveFilePart#b304a621 file_id:long file_part:int bytes:bytes = Bool;
/// ```
#[derive(Clone, Debug, Default)]
pub struct SaveFilePart {
    pub file_id: i64,
    pub file_part: i32,
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
    const TL_NAME: &'static str = "upload.saveFilePart";
    const ID: u32 = 0xb304a621;
    const MIN_SIZE: usize = 20;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.file_id);
        w.i32(self.file_part);
        w.bytes(&self.bytes);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            file_id: cursor.i64(),
            file_part: cursor.i32(),
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
}

/// The method `upload.getFile`.
///
/// ```text
/// upload.getFile#be5335be flags:# precise:flags.0?true cdn_supported:flags.1?true location:InputFileLocation offset:long limit:int = upload.File;
/// ```
#[derive(Clone, Debug)]
pub struct GetFile {
    pub precise: bool,
    pub cdn_supported: bool,
    pub location: enums::InputFileLocation,
    pub offset: i64,
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
    const TL_NAME: &'static str = "upload.getFile";
    const ID: u32 = 0xbe5335be;
    const MIN_SIZE: usize = 24;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.precise)
            .with(1, self.cdn_supported);
        w.flags(flags);
        w.write(&self.location);
        w.i64(self.offset);
        w.i32(self.limit);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            precise: flags.has(0),
            cdn_supported: flags.has(1),
            location: cursor.read(),
            offset: cursor.i64(),
            limit: cursor.i32(),
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
}

/// The method `upload.saveBigFilePart`.
///
/// ```text
/// upload.saveBigFilePart#de7b673d file_id:long file_part:int file_total_parts:int bytes:bytes = Bool;
/// ```
#[derive(Clone, Debug, Default)]
pub struct SaveBigFilePart {
    pub file_id: i64,
    pub file_part: i32,
    pub file_total_parts: i32,
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
    const TL_NAME: &'static str = "upload.saveBigFilePart";
    const ID: u32 = 0xde7b673d;
    const MIN_SIZE: usize = 24;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i64(self.file_id);
        w.i32(self.file_part);
        w.i32(self.file_total_parts);
        w.bytes(&self.bytes);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            file_id: cursor.i64(),
            file_part: cursor.i32(),
            file_total_parts: cursor.i32(),
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
}

/// The method `upload.getWebFile`.
///
/// ```text
/// upload.getWebFile#24e6818d location:InputWebFileLocation offset:int limit:int = upload.WebFile;
/// ```
#[derive(Clone, Debug)]
pub struct GetWebFile {
    pub location: enums::InputWebFileLocation,
    pub offset: i32,
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
    const TL_NAME: &'static str = "upload.getWebFile";
    const ID: u32 = 0x24e6818d;
    const MIN_SIZE: usize = 20;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.location);
        w.i32(self.offset);
        w.i32(self.limit);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            location: cursor.read(),
            offset: cursor.i32(),
            limit: cursor.i32(),
        }
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

/// The method `upload.getCdnFile`.
///
/// ```text
/// upload.getCdnFile#395f69da file_token:bytes offset:long limit:int = upload.CdnFile;
/// ```
#[derive(Clone, Debug, Default)]
pub struct GetCdnFile {
    pub file_token: Vec<u8>,
    pub offset: i64,
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
    const TL_NAME: &'static str = "upload.getCdnFile";
    const ID: u32 = 0x395f69da;
    const MIN_SIZE: usize = 20;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.bytes(&self.file_token);
        w.i64(self.offset);
        w.i32(self.limit);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            file_token: cursor.bytes(),
            offset: cursor.i64(),
            limit: cursor.i32(),
        }
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

/// The method `upload.reuploadCdnFile`.
///
/// ```text
/// upload.reuploadCdnFile#9b2754a8 file_token:bytes request_token:bytes = Vector<FileHash>;
/// ```
#[derive(Clone, Debug, Default)]
pub struct ReuploadCdnFile {
    pub file_token: Vec<u8>,
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
    const TL_NAME: &'static str = "upload.reuploadCdnFile";
    const ID: u32 = 0x9b2754a8;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.bytes(&self.file_token);
        w.bytes(&self.request_token);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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
}

/// The method `upload.getCdnFileHashes`.
///
/// ```text
/// upload.getCdnFileHashes#91dc3f31 file_token:bytes offset:long = Vector<FileHash>;
/// ```
#[derive(Clone, Debug, Default)]
pub struct GetCdnFileHashes {
    pub file_token: Vec<u8>,
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
    const TL_NAME: &'static str = "upload.getCdnFileHashes";
    const ID: u32 = 0x91dc3f31;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.bytes(&self.file_token);
        w.i64(self.offset);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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
}

/// The method `upload.getFileHashes`.
///
/// ```text
/// upload.getFileHashes#9156982a location:InputFileLocation offset:long = Vector<FileHash>;
/// ```
#[derive(Clone, Debug)]
pub struct GetFileHashes {
    pub location: enums::InputFileLocation,
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
    const TL_NAME: &'static str = "upload.getFileHashes";
    const ID: u32 = 0x9156982a;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.location);
        w.i64(self.offset);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
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
}
