// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors.

use super::super::enums;
use crate::wire::{self, String, Vec, Wire as _};

/// An animated version of a photo, or a video preview.
///
/// A constructor of [`VideoSize`](enums::VideoSize).
///
/// Since layer 114; `video_start_ts` since 117 or earlier; `location` until 121 or later.
///
/// ```text
/// videoSize#de33b094 flags:# type:string w:int h:int size:int
///     video_start_ts:flags.0?double = VideoSize;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/videoSize)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct VideoSize {
    /// The kind of video, which is also the `thumb_size` to download it by: u for an animated profile picture, v for
    /// the preview of a video, f for the effect of a premium sticker.
    pub r#type: String,
    /// Width, in pixels.
    pub w: i32,
    /// Height, in pixels.
    pub h: i32,
    /// Size of the file, in bytes.
    pub size: i32,
    /// The second whose frame is the photo.
    pub video_start_ts: Option<f64>,
}

impl VideoSize {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(r#type: impl Into<String>, w: i32, h: i32, size: i32) -> Self {
        Self {
            r#type: r#type.into(),
            w,
            h,
            size,
            video_start_ts: None,
        }
    }
}

impl wire::Wire for VideoSize {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "videoSize",
        id: 0xde33b094,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.r#type);
        w.fixed((self.w, self.h, self.size));
        flags.set(0, w.write_optional(&self.video_start_ts));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let r#type = cursor.string();
        let (w, h, size) = cursor.fixed::<(i32, i32, i32)>();
        Self {
            r#type,
            w,
            h,
            size,
            video_start_ts: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A profile photo made of a custom emoji on a coloured background.
///
/// A constructor of [`VideoSize`](enums::VideoSize).
///
/// Since layer 152.
///
/// ```text
/// videoSizeEmojiMarkup#f85c413c emoji_id:long background_colors:Vector<int> =
///     VideoSize;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/videoSizeEmojiMarkup)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct VideoSizeEmojiMarkup {
    /// The identifier of the custom emoji.
    pub emoji_id: i64,
    /// From one to four colours of the background, as RGB24: one fills it, two make a gradient, three or four a
    /// freeform gradient.
    pub background_colors: Vec<i32>,
}

impl VideoSizeEmojiMarkup {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(emoji_id: i64, background_colors: Vec<i32>) -> Self {
        Self {
            emoji_id,
            background_colors,
        }
    }
}

impl wire::Wire for VideoSizeEmojiMarkup {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "videoSizeEmojiMarkup",
        id: 0xf85c413c,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.emoji_id);
        w.write(&self.background_colors);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            emoji_id: cursor.i64(),
            background_colors: cursor.read(),
        }
    }
}

/// A profile photo made of a sticker on a coloured background.
///
/// A constructor of [`VideoSize`](enums::VideoSize).
///
/// Since layer 152.
///
/// ```text
/// videoSizeStickerMarkup#da082fe stickerset:InputStickerSet sticker_id:long
///     background_colors:Vector<int> = VideoSize;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/videoSizeStickerMarkup)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct VideoSizeStickerMarkup {
    /// The sticker set.
    pub stickerset: enums::InputStickerSet,
    /// The identifier of the sticker.
    pub sticker_id: i64,
    /// From one to four colours of the background, as RGB24: one fills it, two make a gradient, three or four a
    /// freeform gradient.
    pub background_colors: Vec<i32>,
}

impl VideoSizeStickerMarkup {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        stickerset: impl Into<enums::InputStickerSet>,
        sticker_id: i64,
        background_colors: Vec<i32>,
    ) -> Self {
        Self {
            stickerset: stickerset.into(),
            sticker_id,
            background_colors,
        }
    }
}

impl wire::Wire for VideoSizeStickerMarkup {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "videoSizeStickerMarkup",
        id: 0x0da082fe,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.stickerset);
        w.i64(self.sticker_id);
        w.write(&self.background_colors);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            stickerset: cursor.read(),
            sticker_id: cursor.i64(),
            background_colors: cursor.read(),
        }
    }
}
