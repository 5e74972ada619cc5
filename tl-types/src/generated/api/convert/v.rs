// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions and accessors of enums.

use super::super::{enums, types};
use crate::wire::{String, Vec};

impl enums::VideoSize {
    /// The value, if it is [`Self::VideoSize`].
    #[must_use]
    #[inline]
    pub fn as_video_size(&self) -> Option<&types::VideoSize> {
        match self {
            Self::VideoSize(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::VideoSize`].
    #[must_use]
    #[inline]
    pub fn into_video_size(self) -> Option<types::VideoSize> {
        match self {
            Self::VideoSize(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EmojiMarkup`].
    #[must_use]
    #[inline]
    pub fn as_emoji_markup(&self) -> Option<&types::VideoSizeEmojiMarkup> {
        match self {
            Self::EmojiMarkup(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EmojiMarkup`].
    #[must_use]
    #[inline]
    pub fn into_emoji_markup(self) -> Option<types::VideoSizeEmojiMarkup> {
        match self {
            Self::EmojiMarkup(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StickerMarkup`].
    #[must_use]
    #[inline]
    pub fn as_sticker_markup(&self) -> Option<&types::VideoSizeStickerMarkup> {
        match self {
            Self::StickerMarkup(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StickerMarkup`].
    #[must_use]
    #[inline]
    pub fn into_sticker_markup(self) -> Option<types::VideoSizeStickerMarkup> {
        match self {
            Self::StickerMarkup(value) => Some(value),
            _ => None,
        }
    }

    /// The field `type`, where there is one.
    #[must_use]
    #[inline]
    pub fn r#type(&self) -> Option<&String> {
        match self {
            Self::VideoSize(value) => Some(&value.r#type),
            _ => None,
        }
    }

    /// The field `w`, where there is one.
    #[must_use]
    #[inline]
    pub fn w(&self) -> Option<&i32> {
        match self {
            Self::VideoSize(value) => Some(&value.w),
            _ => None,
        }
    }

    /// The field `h`, where there is one.
    #[must_use]
    #[inline]
    pub fn h(&self) -> Option<&i32> {
        match self {
            Self::VideoSize(value) => Some(&value.h),
            _ => None,
        }
    }

    /// The field `size`, where there is one.
    #[must_use]
    #[inline]
    pub fn size(&self) -> Option<&i32> {
        match self {
            Self::VideoSize(value) => Some(&value.size),
            _ => None,
        }
    }

    /// The field `video_start_ts`, where there is one.
    #[must_use]
    #[inline]
    pub fn video_start_ts(&self) -> Option<&f64> {
        match self {
            Self::VideoSize(value) => value.video_start_ts.as_ref(),
            _ => None,
        }
    }

    /// The field `emoji_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn emoji_id(&self) -> Option<&i64> {
        match self {
            Self::EmojiMarkup(value) => Some(&value.emoji_id),
            _ => None,
        }
    }

    /// The field `background_colors`, where there is one.
    #[must_use]
    #[inline]
    pub fn background_colors(&self) -> Option<&Vec<i32>> {
        match self {
            Self::EmojiMarkup(value) => Some(&value.background_colors),
            Self::StickerMarkup(value) => Some(&value.background_colors),
            _ => None,
        }
    }

    /// The field `stickerset`, where there is one.
    #[must_use]
    #[inline]
    pub fn stickerset(&self) -> Option<&enums::InputStickerSet> {
        match self {
            Self::StickerMarkup(value) => Some(&value.stickerset),
            _ => None,
        }
    }

    /// The field `sticker_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn sticker_id(&self) -> Option<&i64> {
        match self {
            Self::StickerMarkup(value) => Some(&value.sticker_id),
            _ => None,
        }
    }
}

impl TryFrom<enums::VideoSize> for types::VideoSize {
    /// The value itself, which is another variant.
    type Error = enums::VideoSize;

    #[inline]
    fn try_from(value: enums::VideoSize) -> Result<Self, enums::VideoSize> {
        match value {
            enums::VideoSize::VideoSize(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::VideoSize> for types::VideoSizeEmojiMarkup {
    /// The value itself, which is another variant.
    type Error = enums::VideoSize;

    #[inline]
    fn try_from(value: enums::VideoSize) -> Result<Self, enums::VideoSize> {
        match value {
            enums::VideoSize::EmojiMarkup(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::VideoSize> for types::VideoSizeStickerMarkup {
    /// The value itself, which is another variant.
    type Error = enums::VideoSize;

    #[inline]
    fn try_from(value: enums::VideoSize) -> Result<Self, enums::VideoSize> {
        match value {
            enums::VideoSize::StickerMarkup(value) => Ok(value),
            other => Err(other),
        }
    }
}
