// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors.

use super::super::{functions, types};
use crate::wire::{self, Wire as _};

/// An animated version of a photo.
///
/// Accepted by [`photos.uploadProfilePhoto`](functions::photos::UploadProfilePhoto),
/// [`photos.uploadContactProfilePhoto`](functions::photos::UploadContactProfilePhoto).
///
/// Contained in [`inputChatUploadedPhoto`](types::InputChatUploadedPhoto), [`photo`](types::Photo),
/// [`document`](types::Document).
///
/// [Official page](https://core.telegram.org/type/VideoSize)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum VideoSize {
    /// An animated version of a photo, or a video preview.
    VideoSize(types::VideoSize),
    /// A profile photo made of a custom emoji on a coloured background.
    EmojiMarkup(types::VideoSizeEmojiMarkup),
    /// A profile photo made of a sticker on a coloured background.
    StickerMarkup(types::VideoSizeStickerMarkup),
}

impl VideoSize {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::VideoSize(_) => 0xde33b094,
            Self::EmojiMarkup(_) => 0xf85c413c,
            Self::StickerMarkup(_) => 0x0da082fe,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::VideoSize(_) => "videoSize",
            Self::EmojiMarkup(_) => "videoSizeEmojiMarkup",
            Self::StickerMarkup(_) => "videoSizeStickerMarkup",
        }
    }
}

impl wire::Wire for VideoSize {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "VideoSize",
        id: 0,
        min_size: 20,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::VideoSize(value) => value.write_bare(w.id(0xde33b094)),
            Self::EmojiMarkup(value) => value.write_bare(w.id(0xf85c413c)),
            Self::StickerMarkup(value) => value.write_bare(w.id(0x0da082fe)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xde33b094 => Self::VideoSize(types::VideoSize::read_bare(cursor)),
            0xf85c413c => {
                Self::EmojiMarkup(types::VideoSizeEmojiMarkup::read_bare(cursor))
            }
            0x0da082fe => {
                Self::StickerMarkup(types::VideoSizeStickerMarkup::read_bare(cursor))
            }
            _ => Self::VideoSize(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::VideoSize> for VideoSize {
    #[inline]
    fn from(value: types::VideoSize) -> Self {
        Self::VideoSize(value)
    }
}

impl From<types::VideoSizeEmojiMarkup> for VideoSize {
    #[inline]
    fn from(value: types::VideoSizeEmojiMarkup) -> Self {
        Self::EmojiMarkup(value)
    }
}

impl From<types::VideoSizeStickerMarkup> for VideoSize {
    #[inline]
    fn from(value: types::VideoSizeStickerMarkup) -> Self {
        Self::StickerMarkup(value)
    }
}
