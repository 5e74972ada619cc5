// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors of the namespace `upload`.

use super::super::{functions, types};
use crate::wire::{self, Wire as _};

/// A part of a file.
///
/// Returned by [`upload.getFile`](functions::upload::GetFile).
///
/// [Official page](https://core.telegram.org/type/upload.File)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum File {
    /// The bytes of a part of a file.
    File(types::upload::File),
    /// The file has to be fetched from a CDN data centre, with [`upload.getCdnFile`](functions::upload::GetCdnFile),
    /// and decrypted.
    CdnRedirect(types::upload::FileCdnRedirect),
}

impl File {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::File(_) => 0x096a18d5,
            Self::CdnRedirect(_) => 0xf18cda44,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::File(_) => "upload.file",
            Self::CdnRedirect(_) => "upload.fileCdnRedirect",
        }
    }
}

impl wire::Wire for File {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "upload.File",
        id: 0,
        min_size: 16,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::File(value) => value.write_bare(w.id(0x096a18d5)),
            Self::CdnRedirect(value) => value.write_bare(w.id(0xf18cda44)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x096a18d5 => Self::File(types::upload::File::read_bare(cursor)),
            0xf18cda44 => {
                Self::CdnRedirect(types::upload::FileCdnRedirect::read_bare(cursor))
            }
            _ => Self::File(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::upload::File> for File {
    #[inline]
    fn from(value: types::upload::File) -> Self {
        Self::File(value)
    }
}

impl From<types::upload::FileCdnRedirect> for File {
    #[inline]
    fn from(value: types::upload::FileCdnRedirect) -> Self {
        Self::CdnRedirect(value)
    }
}

/// A part of a file from a CDN data centre.
///
/// Returned by [`upload.getCdnFile`](functions::upload::GetCdnFile).
///
/// [Official page](https://core.telegram.org/type/upload.CdnFile)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum CdnFile {
    /// The CDN data centre no longer has the part.
    ReuploadNeeded(types::upload::CdnFileReuploadNeeded),
    /// The bytes of a part of a file, encrypted.
    CdnFile(types::upload::CdnFile),
}

impl CdnFile {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::ReuploadNeeded(_) => 0xeea8e46e,
            Self::CdnFile(_) => 0xa99fca4f,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::ReuploadNeeded(_) => "upload.cdnFileReuploadNeeded",
            Self::CdnFile(_) => "upload.cdnFile",
        }
    }
}

impl wire::Wire for CdnFile {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "upload.CdnFile",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::ReuploadNeeded(value) => value.write_bare(w.id(0xeea8e46e)),
            Self::CdnFile(value) => value.write_bare(w.id(0xa99fca4f)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xeea8e46e => {
                Self::ReuploadNeeded(
                    types::upload::CdnFileReuploadNeeded::read_bare(cursor),
                )
            }
            0xa99fca4f => Self::CdnFile(types::upload::CdnFile::read_bare(cursor)),
            _ => Self::ReuploadNeeded(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::upload::CdnFileReuploadNeeded> for CdnFile {
    #[inline]
    fn from(value: types::upload::CdnFileReuploadNeeded) -> Self {
        Self::ReuploadNeeded(value)
    }
}

impl From<types::upload::CdnFile> for CdnFile {
    #[inline]
    fn from(value: types::upload::CdnFile) -> Self {
        Self::CdnFile(value)
    }
}
