// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors of the namespace `storage`.

use super::super::types;
use crate::wire::{self, Wire as _};

/// What kind of data a file holds, as Telegram recognised it.
///
/// Contained in [`upload.file`](types::upload::File), [`upload.webFile`](types::upload::WebFile).
///
/// [Official page](https://core.telegram.org/type/storage.FileType)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum FileType {
    /// A type that is not known.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `storage.fileUnknown#aa963b05 = storage.FileType;`
    FileUnknown,
    /// A part of a larger file.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `storage.filePartial#40bc6f52 = storage.FileType;`
    FilePartial,
    /// A JPEG image.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `storage.fileJpeg#7efe0e = storage.FileType;`
    FileJpeg,
    /// A GIF image.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `storage.fileGif#cae1aadf = storage.FileType;`
    FileGif,
    /// A PNG image.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `storage.filePng#a4f63c0 = storage.FileType;`
    FilePng,
    /// A PDF document.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `storage.filePdf#ae1e508d = storage.FileType;`
    FilePdf,
    /// An MP3 audio file.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `storage.fileMp3#528a0677 = storage.FileType;`
    FileMp3,
    /// A QuickTime video.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `storage.fileMov#4b09ebbc = storage.FileType;`
    FileMov,
    /// An MPEG-4 video.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `storage.fileMp4#b3cea0e4 = storage.FileType;`
    FileMp4,
    /// A WebP image.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `storage.fileWebp#1081464c = storage.FileType;`
    FileWebp,
}

impl FileType {
    /// The constructor id of [`Self::FileUnknown`].
    pub const FILE_UNKNOWN_ID: u32 = 0xaa963b05;

    /// The constructor id of [`Self::FilePartial`].
    pub const FILE_PARTIAL_ID: u32 = 0x40bc6f52;

    /// The constructor id of [`Self::FileJpeg`].
    pub const FILE_JPEG_ID: u32 = 0x007efe0e;

    /// The constructor id of [`Self::FileGif`].
    pub const FILE_GIF_ID: u32 = 0xcae1aadf;

    /// The constructor id of [`Self::FilePng`].
    pub const FILE_PNG_ID: u32 = 0x0a4f63c0;

    /// The constructor id of [`Self::FilePdf`].
    pub const FILE_PDF_ID: u32 = 0xae1e508d;

    /// The constructor id of [`Self::FileMp3`].
    pub const FILE_MP3_ID: u32 = 0x528a0677;

    /// The constructor id of [`Self::FileMov`].
    pub const FILE_MOV_ID: u32 = 0x4b09ebbc;

    /// The constructor id of [`Self::FileMp4`].
    pub const FILE_MP4_ID: u32 = 0xb3cea0e4;

    /// The constructor id of [`Self::FileWebp`].
    pub const FILE_WEBP_ID: u32 = 0x1081464c;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::FileUnknown => 0xaa963b05,
            Self::FilePartial => 0x40bc6f52,
            Self::FileJpeg => 0x007efe0e,
            Self::FileGif => 0xcae1aadf,
            Self::FilePng => 0x0a4f63c0,
            Self::FilePdf => 0xae1e508d,
            Self::FileMp3 => 0x528a0677,
            Self::FileMov => 0x4b09ebbc,
            Self::FileMp4 => 0xb3cea0e4,
            Self::FileWebp => 0x1081464c,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::FileUnknown => "storage.fileUnknown",
            Self::FilePartial => "storage.filePartial",
            Self::FileJpeg => "storage.fileJpeg",
            Self::FileGif => "storage.fileGif",
            Self::FilePng => "storage.filePng",
            Self::FilePdf => "storage.filePdf",
            Self::FileMp3 => "storage.fileMp3",
            Self::FileMov => "storage.fileMov",
            Self::FileMp4 => "storage.fileMp4",
            Self::FileWebp => "storage.fileWebp",
        }
    }
}

impl wire::Wire for FileType {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "storage.FileType",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::FileUnknown => w.id(0xaa963b05),
            Self::FilePartial => w.id(0x40bc6f52),
            Self::FileJpeg => w.id(0x007efe0e),
            Self::FileGif => w.id(0xcae1aadf),
            Self::FilePng => w.id(0x0a4f63c0),
            Self::FilePdf => w.id(0xae1e508d),
            Self::FileMp3 => w.id(0x528a0677),
            Self::FileMov => w.id(0x4b09ebbc),
            Self::FileMp4 => w.id(0xb3cea0e4),
            Self::FileWebp => w.id(0x1081464c),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xaa963b05 => Self::FileUnknown,
            0x40bc6f52 => Self::FilePartial,
            0x007efe0e => Self::FileJpeg,
            0xcae1aadf => Self::FileGif,
            0x0a4f63c0 => Self::FilePng,
            0xae1e508d => Self::FilePdf,
            0x528a0677 => Self::FileMp3,
            0x4b09ebbc => Self::FileMov,
            0xb3cea0e4 => Self::FileMp4,
            0x1081464c => Self::FileWebp,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::FileUnknown
            }
        };
        cursor.leave(id);
        value
    }
}
