// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors of the namespace `upload`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// The bytes of a part of a file.
///
/// A constructor of [`upload::File`](enums::upload::File).
///
/// Since layer 46 or earlier.
///
/// ```text
/// upload.file#96a18d5 type:storage.FileType mtime:int bytes:bytes = upload.File;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/upload.file)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct File {
    /// The type of the file.
    pub r#type: enums::storage::FileType,
    /// When the file was changed last, in Unix time.
    pub mtime: i32,
    /// The bytes; fewer than asked for at the end of the file.
    pub bytes: Vec<u8>,
}

impl File {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        r#type: impl Into<enums::storage::FileType>,
        mtime: i32,
        bytes: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            mtime,
            bytes: bytes.into(),
        }
    }
}

impl wire::Wire for File {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "upload.file",
        id: 0x096a18d5,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.r#type);
        w.i32(self.mtime);
        w.bytes(&self.bytes);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            r#type: cursor.read(),
            mtime: cursor.i32(),
            bytes: cursor.bytes(),
        }
    }
}

/// The file has to be fetched from a CDN data centre, with [`upload.getCdnFile`](functions::upload::GetCdnFile),
/// and decrypted.
///
/// A constructor of [`upload::File`](enums::upload::File).
///
/// Since layer 66; `cdn_file_hashes` since 70 or earlier; `file_hashes` since 81 or earlier; `cdn_file_hashes`
/// until 75 or later.
///
/// ```text
/// upload.fileCdnRedirect#f18cda44 dc_id:int file_token:bytes encryption_key:bytes
///     encryption_iv:bytes file_hashes:Vector<FileHash> = upload.File;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/upload.fileCdnRedirect)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct FileCdnRedirect {
    /// The number of the CDN data centre.
    pub dc_id: i32,
    /// The token of the file, for [`upload.getCdnFile`](functions::upload::GetCdnFile).
    pub file_token: Vec<u8>,
    /// The key that decrypts the file, with AES-256 in CTR mode.
    pub encryption_key: Vec<u8>,
    /// The initialisation vector for the decryption.
    pub encryption_iv: Vec<u8>,
    /// SHA-256 hashes to check the parts of the file with.
    pub file_hashes: Vec<types::FileHash>,
}

impl FileCdnRedirect {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        dc_id: i32,
        file_token: impl Into<Vec<u8>>,
        encryption_key: impl Into<Vec<u8>>,
        encryption_iv: impl Into<Vec<u8>>,
        file_hashes: Vec<types::FileHash>,
    ) -> Self {
        Self {
            dc_id,
            file_token: file_token.into(),
            encryption_key: encryption_key.into(),
            encryption_iv: encryption_iv.into(),
            file_hashes,
        }
    }
}

impl wire::Wire for FileCdnRedirect {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "upload.fileCdnRedirect",
        id: 0xf18cda44,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.dc_id);
        w.bytes(&self.file_token);
        w.bytes(&self.encryption_key);
        w.bytes(&self.encryption_iv);
        w.write(&self.file_hashes);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            dc_id: cursor.i32(),
            file_token: cursor.bytes(),
            encryption_key: cursor.bytes(),
            encryption_iv: cursor.bytes(),
            file_hashes: cursor.read(),
        }
    }
}

/// A piece of a file from the web, which Telegram fetched for the client so that the website does not learn the
/// user's address.
///
/// Returned by [`upload.getWebFile`](functions::upload::GetWebFile).
///
/// Since layer 65 or earlier.
///
/// ```text
/// upload.webFile#21e753bc size:int mime_type:string file_type:storage.FileType
///     mtime:int bytes:bytes = upload.WebFile;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/upload.webFile)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct WebFile {
    /// The size of the whole file, in bytes.
    pub size: i32,
    /// The MIME type of the file.
    pub mime_type: String,
    /// The format of the file, as far as it is known.
    pub file_type: enums::storage::FileType,
    /// When the file was changed last, in Unix time.
    pub mtime: i32,
    /// The piece that was asked for.
    pub bytes: Vec<u8>,
}

impl WebFile {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        size: i32,
        mime_type: impl Into<String>,
        file_type: impl Into<enums::storage::FileType>,
        mtime: i32,
        bytes: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            size,
            mime_type: mime_type.into(),
            file_type: file_type.into(),
            mtime,
            bytes: bytes.into(),
        }
    }
}

impl wire::Wire for WebFile {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "upload.webFile",
        id: 0x21e753bc,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.size);
        w.string(&self.mime_type);
        w.write(&self.file_type);
        w.i32(self.mtime);
        w.bytes(&self.bytes);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            size: cursor.i32(),
            mime_type: cursor.string(),
            file_type: cursor.read(),
            mtime: cursor.i32(),
            bytes: cursor.bytes(),
        }
    }
}

/// The CDN data centre no longer has the part. Call [`upload.reuploadCdnFile`](functions::upload::ReuploadCdnFile)
/// at the data centre that stores the file, the one that answered with
/// [`upload.fileCdnRedirect`](types::upload::FileCdnRedirect), and then ask the CDN again.
///
/// A constructor of [`upload::CdnFile`](enums::upload::CdnFile).
///
/// Since layer 66.
///
/// ```text
/// upload.cdnFileReuploadNeeded#eea8e46e request_token:bytes = upload.CdnFile;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/upload.cdnFileReuploadNeeded)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CdnFileReuploadNeeded {
    /// The token to pass to [`upload.reuploadCdnFile`](functions::upload::ReuploadCdnFile).
    pub request_token: Vec<u8>,
}

impl CdnFileReuploadNeeded {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(request_token: impl Into<Vec<u8>>) -> Self {
        Self {
            request_token: request_token.into(),
        }
    }
}

impl wire::Wire for CdnFileReuploadNeeded {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "upload.cdnFileReuploadNeeded",
        id: 0xeea8e46e,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bytes(&self.request_token);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            request_token: cursor.bytes(),
        }
    }
}

/// The bytes of a part of a file, encrypted.
///
/// A constructor of [`upload::CdnFile`](enums::upload::CdnFile).
///
/// Since layer 66.
///
/// ```text
/// upload.cdnFile#a99fca4f bytes:bytes = upload.CdnFile;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/upload.cdnFile)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CdnFile {
    /// The encrypted bytes.
    pub bytes: Vec<u8>,
}

impl CdnFile {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(bytes: impl Into<Vec<u8>>) -> Self {
        Self { bytes: bytes.into() }
    }
}

impl wire::Wire for CdnFile {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "upload.cdnFile",
        id: 0xa99fca4f,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bytes(&self.bytes);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { bytes: cursor.bytes() }
    }
}
