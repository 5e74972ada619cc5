// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Accessors of enums.

use super::super::enums;
use crate::wire::{String, Vec};

impl enums::VideoSize {
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
    pub fn w(&self) -> Option<i32> {
        match self {
            Self::VideoSize(value) => Some(value.w),
            _ => None,
        }
    }

    /// The field `h`, where there is one.
    #[must_use]
    #[inline]
    pub fn h(&self) -> Option<i32> {
        match self {
            Self::VideoSize(value) => Some(value.h),
            _ => None,
        }
    }

    /// The field `size`, where there is one.
    #[must_use]
    #[inline]
    pub fn size(&self) -> Option<i32> {
        match self {
            Self::VideoSize(value) => Some(value.size),
            _ => None,
        }
    }

    /// The field `video_start_ts`, where there is one.
    #[must_use]
    #[inline]
    pub fn video_start_ts(&self) -> Option<f64> {
        match self {
            Self::VideoSize(value) => value.video_start_ts,
            _ => None,
        }
    }

    /// The field `emoji_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn emoji_id(&self) -> Option<i64> {
        match self {
            Self::EmojiMarkup(value) => Some(value.emoji_id),
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
    pub fn sticker_id(&self) -> Option<i64> {
        match self {
            Self::StickerMarkup(value) => Some(value.sticker_id),
            _ => None,
        }
    }
}
