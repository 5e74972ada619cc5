// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `stickers`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// The method `stickers.createStickerSet`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stickers::CreateStickerSet::new(
///     enums::InputUser::InputUserSelf,
///     "Example",
///     "example",
///     vec![
///         types::InputStickerSetItem::new(types::InputDocument::new(1, 1, [1, 2, 3]),
///         "text")
///     ],
/// );
/// let result: enums::messages::StickerSet = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `masks` (`bool`, a flag)
/// - `emojis` (`bool`, a flag)
/// - `text_color` (`bool`, a flag)
/// - `user_id` ([`InputUser`](enums::InputUser))
/// - `title` (`String`)
/// - `short_name` (`String`)
/// - `thumb` ([`Option<InputDocument>`](enums::InputDocument))
/// - `stickers` ([`Vec<InputStickerSetItem>`](types::InputStickerSetItem))
/// - `software` (`Option<String>`)
///
/// # Returns
///
/// [`messages::StickerSet`](enums::messages::StickerSet): [`StickerSet`](enums::messages::StickerSet::StickerSet)
/// or [`NotModified`](enums::messages::StickerSet::NotModified).
///
/// # Errors
///
/// - 400 [`PACK_SHORT_NAME_INVALID`](crate::rpc::ErrorKind::PackShortNameInvalid): The short name of the sticker
///   set is not valid.
/// - 400 [`PACK_SHORT_NAME_OCCUPIED`](crate::rpc::ErrorKind::PackShortNameOccupied): The short name of the sticker
///   set is taken.
/// - 400 [`PACK_TITLE_INVALID`](crate::rpc::ErrorKind::PackTitleInvalid): The title of the sticker set is not
///   valid.
/// - 400 [`PACK_TYPE_INVALID`](crate::rpc::ErrorKind::PackTypeInvalid): The type of the sticker set is not valid,
///   for example because its stickers are of another type.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`STICKERS_EMPTY`](crate::rpc::ErrorKind::StickersEmpty): No stickers were given.
/// - 400 [`STICKER_EMOJI_INVALID`](crate::rpc::ErrorKind::StickerEmojiInvalid): The emoji of the sticker is not
///   valid.
/// - 400 [`STICKER_FILE_INVALID`](crate::rpc::ErrorKind::StickerFileInvalid): The file of the sticker is not valid.
/// - 400 [`STICKER_GIF_DIMENSIONS`](crate::rpc::ErrorKind::StickerGifDimensions): The width or height of the
///   animated sticker is not valid.
/// - 400 [`STICKER_PNG_DIMENSIONS`](crate::rpc::ErrorKind::StickerPngDimensions): The width or height of the PNG
///   sticker is not valid.
/// - 400 [`STICKER_PNG_NOPNG`](crate::rpc::ErrorKind::StickerPngNopng): The sticker is not a PNG file.
/// - 400 [`STICKER_TGS_NODOC`](crate::rpc::ErrorKind::StickerTgsNodoc): The animated sticker must be sent as a
///   document.
/// - 400 [`STICKER_TGS_NOTGS`](crate::rpc::ErrorKind::StickerTgsNotgs): The animated sticker is not a TGS file.
/// - 400 [`STICKER_THUMB_PNG_NOPNG`](crate::rpc::ErrorKind::StickerThumbPngNopng): The thumbnail of the sticker set
///   is not a PNG file.
/// - 400 [`STICKER_THUMB_TGS_NOTGS`](crate::rpc::ErrorKind::StickerThumbTgsNotgs): The thumbnail of the sticker set
///   is not a TGS file.
/// - 400 [`STICKER_VIDEO_BIG`](crate::rpc::ErrorKind::StickerVideoBig): The video sticker is too big.
/// - 400 [`STICKER_VIDEO_NODOC`](crate::rpc::ErrorKind::StickerVideoNodoc): The video sticker must be sent as a
///   document.
/// - 400 [`STICKER_VIDEO_NOWEBM`](crate::rpc::ErrorKind::StickerVideoNowebm): The video sticker is not a WebM file.
/// - 400 [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid): The user given is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`stickers.addStickerToSet`](functions::stickers::AddStickerToSet)
/// - [`stickers.replaceSticker`](functions::stickers::ReplaceSticker)
/// - [`stickers.removeStickerFromSet`](functions::stickers::RemoveStickerFromSet)
/// - [`stickers.changeStickerPosition`](functions::stickers::ChangeStickerPosition)
/// - [`stickers.setStickerSetThumb`](functions::stickers::SetStickerSetThumb)
/// - [`stickers.changeSticker`](functions::stickers::ChangeSticker)
///
/// ```text
/// stickers.createStickerSet#9021ab67 flags:# masks:flags.0?true
///     emojis:flags.5?true text_color:flags.6?true user_id:InputUser title:string
///     short_name:string thumb:flags.2?InputDocument
///     stickers:Vector<InputStickerSetItem> software:flags.3?string =
///     messages.StickerSet;
/// ```
///
/// [Official page](https://core.telegram.org/method/stickers.createStickerSet)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct CreateStickerSet {
    pub masks: bool,
    pub emojis: bool,
    pub text_color: bool,
    pub user_id: enums::InputUser,
    pub title: String,
    pub short_name: String,
    pub thumb: Option<enums::InputDocument>,
    pub stickers: Vec<types::InputStickerSetItem>,
    pub software: Option<String>,
}

impl CreateStickerSet {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        user_id: impl Into<enums::InputUser>,
        title: impl Into<String>,
        short_name: impl Into<String>,
        stickers: Vec<types::InputStickerSetItem>,
    ) -> Self {
        Self {
            masks: false,
            emojis: false,
            text_color: false,
            user_id: user_id.into(),
            title: title.into(),
            short_name: short_name.into(),
            thumb: None,
            stickers,
            software: None,
        }
    }
}

impl wire::Wire for CreateStickerSet {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stickers.createStickerSet",
        id: 0x9021ab67,
        min_size: 28,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.masks)
            .with(2, self.thumb.is_some())
            .with(3, self.software.is_some())
            .with(5, self.emojis)
            .with(6, self.text_color);
        w.flags(flags);
        self.user_id.write(w);
        w.string(&self.title);
        w.string(&self.short_name);
        w.write_optional(&self.thumb);
        w.write(&self.stickers);
        w.write_optional(&self.software);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            masks: flags.has(0),
            emojis: flags.has(5),
            text_color: flags.has(6),
            user_id: cursor.read(),
            title: cursor.string(),
            short_name: cursor.string(),
            thumb: cursor.read_optional(flags.has(2)),
            stickers: cursor.read(),
            software: cursor.read_optional(flags.has(3)),
        }
    }
}

impl wire::RemoteCall for CreateStickerSet {
    type Return = enums::messages::StickerSet;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PackShortNameInvalid),
        wire::known(400, wire::ErrorKind::PackShortNameOccupied),
        wire::known(400, wire::ErrorKind::PackTitleInvalid),
        wire::known(400, wire::ErrorKind::PackTypeInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::StickersEmpty),
        wire::known(400, wire::ErrorKind::StickerEmojiInvalid),
        wire::known(400, wire::ErrorKind::StickerFileInvalid),
        wire::known(400, wire::ErrorKind::StickerGifDimensions),
        wire::known(400, wire::ErrorKind::StickerPngDimensions),
        wire::known(400, wire::ErrorKind::StickerPngNopng),
        wire::known(400, wire::ErrorKind::StickerTgsNodoc),
        wire::known(400, wire::ErrorKind::StickerTgsNotgs),
        wire::known(400, wire::ErrorKind::StickerThumbPngNopng),
        wire::known(400, wire::ErrorKind::StickerThumbTgsNotgs),
        wire::known(400, wire::ErrorKind::StickerVideoBig),
        wire::known(400, wire::ErrorKind::StickerVideoNodoc),
        wire::known(400, wire::ErrorKind::StickerVideoNowebm),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
}

/// The method `stickers.removeStickerFromSet`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stickers::RemoveStickerFromSet::new(
///     types::InputDocument::new(1, 1, [1, 2, 3]),
/// );
/// let result: enums::messages::StickerSet = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `sticker` ([`InputDocument`](enums::InputDocument))
///
/// # Returns
///
/// [`messages::StickerSet`](enums::messages::StickerSet): [`StickerSet`](enums::messages::StickerSet::StickerSet)
/// or [`NotModified`](enums::messages::StickerSet::NotModified).
///
/// # Errors
///
/// - 400 [`BOT_MISSING`](crate::rpc::ErrorKind::BotMissing): No bot takes part: for sticker sets, only the bot that
///   made the set may change it.
/// - 400 [`STICKER_INVALID`](crate::rpc::ErrorKind::StickerInvalid): The sticker is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`stickers.createStickerSet`](functions::stickers::CreateStickerSet)
/// - [`stickers.changeStickerPosition`](functions::stickers::ChangeStickerPosition)
/// - [`stickers.addStickerToSet`](functions::stickers::AddStickerToSet)
/// - [`stickers.setStickerSetThumb`](functions::stickers::SetStickerSetThumb)
/// - [`stickers.changeSticker`](functions::stickers::ChangeSticker)
/// - [`stickers.renameStickerSet`](functions::stickers::RenameStickerSet)
///
/// ```text
/// stickers.removeStickerFromSet#f7760f51 sticker:InputDocument =
///     messages.StickerSet;
/// ```
///
/// [Official page](https://core.telegram.org/method/stickers.removeStickerFromSet)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct RemoveStickerFromSet {
    pub sticker: enums::InputDocument,
}

impl RemoveStickerFromSet {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(sticker: impl Into<enums::InputDocument>) -> Self {
        Self { sticker: sticker.into() }
    }
}

impl wire::Wire for RemoveStickerFromSet {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stickers.removeStickerFromSet",
        id: 0xf7760f51,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.sticker.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { sticker: cursor.read() }
    }
}

impl wire::RemoteCall for RemoveStickerFromSet {
    type Return = enums::messages::StickerSet;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotMissing),
        wire::known(400, wire::ErrorKind::StickerInvalid),
    ];
}

/// The method `stickers.changeStickerPosition`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stickers::ChangeStickerPosition::new(
///     types::InputDocument::new(1, 1, [1, 2, 3]),
///     1,
/// );
/// let result: enums::messages::StickerSet = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `sticker` ([`InputDocument`](enums::InputDocument))
/// - `position` (`i32`)
///
/// # Returns
///
/// [`messages::StickerSet`](enums::messages::StickerSet): [`StickerSet`](enums::messages::StickerSet::StickerSet)
/// or [`NotModified`](enums::messages::StickerSet::NotModified).
///
/// # Errors
///
/// - 400 [`STICKER_INVALID`](crate::rpc::ErrorKind::StickerInvalid): The sticker is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`stickers.createStickerSet`](functions::stickers::CreateStickerSet)
/// - [`stickers.removeStickerFromSet`](functions::stickers::RemoveStickerFromSet)
/// - [`stickers.addStickerToSet`](functions::stickers::AddStickerToSet)
/// - [`stickers.setStickerSetThumb`](functions::stickers::SetStickerSetThumb)
/// - [`stickers.changeSticker`](functions::stickers::ChangeSticker)
/// - [`stickers.renameStickerSet`](functions::stickers::RenameStickerSet)
///
/// ```text
/// stickers.changeStickerPosition#ffb6d4ca sticker:InputDocument position:int =
///     messages.StickerSet;
/// ```
///
/// [Official page](https://core.telegram.org/method/stickers.changeStickerPosition)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ChangeStickerPosition {
    pub sticker: enums::InputDocument,
    pub position: i32,
}

impl ChangeStickerPosition {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(sticker: impl Into<enums::InputDocument>, position: i32) -> Self {
        Self {
            sticker: sticker.into(),
            position,
        }
    }
}

impl wire::Wire for ChangeStickerPosition {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stickers.changeStickerPosition",
        id: 0xffb6d4ca,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.sticker.write(w);
        w.i32(self.position);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            sticker: cursor.read(),
            position: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for ChangeStickerPosition {
    type Return = enums::messages::StickerSet;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::StickerInvalid),
    ];
}

/// The method `stickers.addStickerToSet`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stickers::AddStickerToSet::new(
///     enums::InputStickerSet::AnimatedEmoji,
///     types::InputStickerSetItem::new(
///         types::InputDocument::new(1, 1, [1, 2, 3]),
///         "text",
///     ),
/// );
/// let result: enums::messages::StickerSet = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `stickerset` ([`InputStickerSet`](enums::InputStickerSet))
/// - `sticker` ([`InputStickerSetItem`](types::InputStickerSetItem))
///
/// # Returns
///
/// [`messages::StickerSet`](enums::messages::StickerSet): [`StickerSet`](enums::messages::StickerSet::StickerSet)
/// or [`NotModified`](enums::messages::StickerSet::NotModified).
///
/// # Errors
///
/// - 400 [`BOT_MISSING`](crate::rpc::ErrorKind::BotMissing): No bot takes part: for sticker sets, only the bot that
///   made the set may change it.
/// - 400 [`STICKERPACK_STICKERS_TOO_MUCH`](crate::rpc::ErrorKind::StickerpackStickersTooMuch): The sticker set has
///   as many stickers as it may.
/// - 406 [`STICKERSET_INVALID`](crate::rpc::ErrorKind::StickersetInvalid): The sticker set is not valid.
/// - 400 [`STICKERS_TOO_MUCH`](crate::rpc::ErrorKind::StickersTooMuch): There are too many stickers.
/// - 400 [`STICKER_PNG_NOPNG`](crate::rpc::ErrorKind::StickerPngNopng): The sticker is not a PNG file.
/// - 400 [`STICKER_TGS_NOTGS`](crate::rpc::ErrorKind::StickerTgsNotgs): The animated sticker is not a TGS file.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`stickers.createStickerSet`](functions::stickers::CreateStickerSet)
/// - [`stickers.setStickerSetThumb`](functions::stickers::SetStickerSetThumb)
/// - [`stickers.renameStickerSet`](functions::stickers::RenameStickerSet)
/// - [`stickers.replaceSticker`](functions::stickers::ReplaceSticker)
/// - [`messages.getStickerSet`](functions::messages::GetStickerSet)
/// - [`stickers.removeStickerFromSet`](functions::stickers::RemoveStickerFromSet)
///
/// ```text
/// stickers.addStickerToSet#8653febe stickerset:InputStickerSet
///     sticker:InputStickerSetItem = messages.StickerSet;
/// ```
///
/// [Official page](https://core.telegram.org/method/stickers.addStickerToSet)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct AddStickerToSet {
    pub stickerset: enums::InputStickerSet,
    pub sticker: types::InputStickerSetItem,
}

impl AddStickerToSet {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        stickerset: impl Into<enums::InputStickerSet>,
        sticker: types::InputStickerSetItem,
    ) -> Self {
        Self {
            stickerset: stickerset.into(),
            sticker,
        }
    }
}

impl wire::Wire for AddStickerToSet {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stickers.addStickerToSet",
        id: 0x8653febe,
        min_size: 24,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.stickerset.write(w);
        self.sticker.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            stickerset: cursor.read(),
            sticker: cursor.read(),
        }
    }
}

impl wire::RemoteCall for AddStickerToSet {
    type Return = enums::messages::StickerSet;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotMissing),
        wire::known(400, wire::ErrorKind::StickerpackStickersTooMuch),
        wire::known(406, wire::ErrorKind::StickersetInvalid),
        wire::known(400, wire::ErrorKind::StickersTooMuch),
        wire::known(400, wire::ErrorKind::StickerPngNopng),
        wire::known(400, wire::ErrorKind::StickerTgsNotgs),
    ];
}

/// The method `stickers.setStickerSetThumb`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stickers::SetStickerSetThumb::new(
///     enums::InputStickerSet::AnimatedEmoji,
/// );
/// let result: enums::messages::StickerSet = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `stickerset` ([`InputStickerSet`](enums::InputStickerSet))
/// - `thumb` ([`Option<InputDocument>`](enums::InputDocument))
/// - `thumb_document_id` (`Option<i64>`)
///
/// # Returns
///
/// [`messages::StickerSet`](enums::messages::StickerSet): [`StickerSet`](enums::messages::StickerSet::StickerSet)
/// or [`NotModified`](enums::messages::StickerSet::NotModified).
///
/// # Errors
///
/// - 400 [`STICKERSET_INVALID`](crate::rpc::ErrorKind::StickersetInvalid): The sticker set is not valid.
/// - 400 [`STICKER_THUMB_PNG_NOPNG`](crate::rpc::ErrorKind::StickerThumbPngNopng): The thumbnail of the sticker set
///   is not a PNG file.
/// - 400 [`STICKER_THUMB_TGS_NOTGS`](crate::rpc::ErrorKind::StickerThumbTgsNotgs): The thumbnail of the sticker set
///   is not a TGS file.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`stickers.addStickerToSet`](functions::stickers::AddStickerToSet)
/// - [`stickers.renameStickerSet`](functions::stickers::RenameStickerSet)
/// - [`messages.getStickerSet`](functions::messages::GetStickerSet)
/// - [`stickers.createStickerSet`](functions::stickers::CreateStickerSet)
/// - [`stickers.removeStickerFromSet`](functions::stickers::RemoveStickerFromSet)
/// - [`stickers.changeStickerPosition`](functions::stickers::ChangeStickerPosition)
///
/// ```text
/// stickers.setStickerSetThumb#a76a5392 flags:# stickerset:InputStickerSet
///     thumb:flags.0?InputDocument thumb_document_id:flags.1?long =
///     messages.StickerSet;
/// ```
///
/// [Official page](https://core.telegram.org/method/stickers.setStickerSetThumb)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SetStickerSetThumb {
    pub stickerset: enums::InputStickerSet,
    pub thumb: Option<enums::InputDocument>,
    pub thumb_document_id: Option<i64>,
}

impl SetStickerSetThumb {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(stickerset: impl Into<enums::InputStickerSet>) -> Self {
        Self {
            stickerset: stickerset.into(),
            thumb: None,
            thumb_document_id: None,
        }
    }
}

impl wire::Wire for SetStickerSetThumb {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stickers.setStickerSetThumb",
        id: 0xa76a5392,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.thumb.is_some())
            .with(1, self.thumb_document_id.is_some());
        w.flags(flags);
        self.stickerset.write(w);
        w.write_optional(&self.thumb);
        w.write_optional(&self.thumb_document_id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            stickerset: cursor.read(),
            thumb: cursor.read_optional(flags.has(0)),
            thumb_document_id: cursor.read_optional(flags.has(1)),
        }
    }
}

impl wire::RemoteCall for SetStickerSetThumb {
    type Return = enums::messages::StickerSet;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::StickersetInvalid),
        wire::known(400, wire::ErrorKind::StickerThumbPngNopng),
        wire::known(400, wire::ErrorKind::StickerThumbTgsNotgs),
    ];
}

/// The method `stickers.checkShortName`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stickers::CheckShortName::new("example");
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `short_name` (`String`)
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// - 400 [`SHORT_NAME_INVALID`](crate::rpc::ErrorKind::ShortNameInvalid): The short name is not valid.
/// - 400 [`SHORT_NAME_OCCUPIED`](crate::rpc::ErrorKind::ShortNameOccupied): The short name is taken.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// stickers.checkShortName#284b3639 short_name:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/stickers.checkShortName)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct CheckShortName {
    pub short_name: String,
}

impl CheckShortName {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(short_name: impl Into<String>) -> Self {
        Self {
            short_name: short_name.into(),
        }
    }
}

impl wire::Wire for CheckShortName {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stickers.checkShortName",
        id: 0x284b3639,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.short_name);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            short_name: cursor.string(),
        }
    }
}

impl wire::RemoteCall for CheckShortName {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ShortNameInvalid),
        wire::known(400, wire::ErrorKind::ShortNameOccupied),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `stickers.suggestShortName`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stickers::SuggestShortName::new("Example");
/// let result: types::stickers::SuggestedShortName = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `title` (`String`)
///
/// # Returns
///
/// [`stickers::SuggestedShortName`](types::stickers::SuggestedShortName).
///
/// # Errors
///
/// - 400 [`TITLE_INVALID`](crate::rpc::ErrorKind::TitleInvalid): The title is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// ```text
/// stickers.suggestShortName#4dafc503 title:string = stickers.SuggestedShortName;
/// ```
///
/// [Official page](https://core.telegram.org/method/stickers.suggestShortName)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SuggestShortName {
    pub title: String,
}

impl SuggestShortName {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into() }
    }
}

impl wire::Wire for SuggestShortName {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stickers.suggestShortName",
        id: 0x4dafc503,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.string(&self.title);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { title: cursor.string() }
    }
}

impl wire::RemoteCall for SuggestShortName {
    type Return = types::stickers::SuggestedShortName;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::TitleInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// The method `stickers.changeSticker`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stickers::ChangeSticker::new(
///     types::InputDocument::new(1, 1, [1, 2, 3]),
/// );
/// let result: enums::messages::StickerSet = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `sticker` ([`InputDocument`](enums::InputDocument))
/// - `emoji` (`Option<String>`)
/// - `mask_coords` ([`Option<MaskCoords>`](types::MaskCoords))
/// - `keywords` (`Option<String>`)
///
/// # Returns
///
/// [`messages::StickerSet`](enums::messages::StickerSet): [`StickerSet`](enums::messages::StickerSet::StickerSet)
/// or [`NotModified`](enums::messages::StickerSet::NotModified).
///
/// # Errors
///
/// - 400 [`BOT_MISSING`](crate::rpc::ErrorKind::BotMissing): No bot takes part: for sticker sets, only the bot that
///   made the set may change it.
/// - 400 [`STICKER_INVALID`](crate::rpc::ErrorKind::StickerInvalid): The sticker is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`stickers.createStickerSet`](functions::stickers::CreateStickerSet)
/// - [`stickers.removeStickerFromSet`](functions::stickers::RemoveStickerFromSet)
/// - [`stickers.changeStickerPosition`](functions::stickers::ChangeStickerPosition)
/// - [`stickers.addStickerToSet`](functions::stickers::AddStickerToSet)
/// - [`stickers.setStickerSetThumb`](functions::stickers::SetStickerSetThumb)
/// - [`stickers.renameStickerSet`](functions::stickers::RenameStickerSet)
///
/// ```text
/// stickers.changeSticker#f5537ebc flags:# sticker:InputDocument
///     emoji:flags.0?string mask_coords:flags.1?MaskCoords keywords:flags.2?string
///     = messages.StickerSet;
/// ```
///
/// [Official page](https://core.telegram.org/method/stickers.changeSticker)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ChangeSticker {
    pub sticker: enums::InputDocument,
    pub emoji: Option<String>,
    pub mask_coords: Option<types::MaskCoords>,
    pub keywords: Option<String>,
}

impl ChangeSticker {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(sticker: impl Into<enums::InputDocument>) -> Self {
        Self {
            sticker: sticker.into(),
            emoji: None,
            mask_coords: None,
            keywords: None,
        }
    }
}

impl wire::Wire for ChangeSticker {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stickers.changeSticker",
        id: 0xf5537ebc,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.emoji.is_some())
            .with(1, self.mask_coords.is_some())
            .with(2, self.keywords.is_some());
        w.flags(flags);
        self.sticker.write(w);
        w.write_optional(&self.emoji);
        w.write_optional(&self.mask_coords);
        w.write_optional(&self.keywords);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            sticker: cursor.read(),
            emoji: cursor.read_optional(flags.has(0)),
            mask_coords: cursor.read_optional(flags.has(1)),
            keywords: cursor.read_optional(flags.has(2)),
        }
    }
}

impl wire::RemoteCall for ChangeSticker {
    type Return = enums::messages::StickerSet;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotMissing),
        wire::known(400, wire::ErrorKind::StickerInvalid),
    ];
}

/// The method `stickers.renameStickerSet`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stickers::RenameStickerSet::new(
///     enums::InputStickerSet::AnimatedEmoji,
///     "Example",
/// );
/// let result: enums::messages::StickerSet = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `stickerset` ([`InputStickerSet`](enums::InputStickerSet))
/// - `title` (`String`)
///
/// # Returns
///
/// [`messages::StickerSet`](enums::messages::StickerSet): [`StickerSet`](enums::messages::StickerSet::StickerSet)
/// or [`NotModified`](enums::messages::StickerSet::NotModified).
///
/// # Errors
///
/// - 400 [`STICKERSET_INVALID`](crate::rpc::ErrorKind::StickersetInvalid): The sticker set is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`stickers.addStickerToSet`](functions::stickers::AddStickerToSet)
/// - [`stickers.setStickerSetThumb`](functions::stickers::SetStickerSetThumb)
/// - [`messages.getStickerSet`](functions::messages::GetStickerSet)
/// - [`stickers.createStickerSet`](functions::stickers::CreateStickerSet)
/// - [`stickers.removeStickerFromSet`](functions::stickers::RemoveStickerFromSet)
/// - [`stickers.changeStickerPosition`](functions::stickers::ChangeStickerPosition)
///
/// ```text
/// stickers.renameStickerSet#124b1c00 stickerset:InputStickerSet title:string =
///     messages.StickerSet;
/// ```
///
/// [Official page](https://core.telegram.org/method/stickers.renameStickerSet)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct RenameStickerSet {
    pub stickerset: enums::InputStickerSet,
    pub title: String,
}

impl RenameStickerSet {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        stickerset: impl Into<enums::InputStickerSet>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            stickerset: stickerset.into(),
            title: title.into(),
        }
    }
}

impl wire::Wire for RenameStickerSet {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stickers.renameStickerSet",
        id: 0x124b1c00,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.stickerset.write(w);
        w.string(&self.title);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            stickerset: cursor.read(),
            title: cursor.string(),
        }
    }
}

impl wire::RemoteCall for RenameStickerSet {
    type Return = enums::messages::StickerSet;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::StickersetInvalid),
    ];
}

/// The method `stickers.deleteStickerSet`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stickers::DeleteStickerSet::new(
///     enums::InputStickerSet::AnimatedEmoji,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `stickerset` ([`InputStickerSet`](enums::InputStickerSet))
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// - 400 [`BOT_MISSING`](crate::rpc::ErrorKind::BotMissing): No bot takes part: for sticker sets, only the bot that
///   made the set may change it.
/// - 400 [`STICKERSET_INVALID`](crate::rpc::ErrorKind::StickersetInvalid): The sticker set is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`stickers.addStickerToSet`](functions::stickers::AddStickerToSet)
/// - [`stickers.setStickerSetThumb`](functions::stickers::SetStickerSetThumb)
/// - [`stickers.renameStickerSet`](functions::stickers::RenameStickerSet)
/// - [`messages.getStickerSet`](functions::messages::GetStickerSet)
/// - [`messages.installStickerSet`](functions::messages::InstallStickerSet)
/// - [`messages.uninstallStickerSet`](functions::messages::UninstallStickerSet)
///
/// ```text
/// stickers.deleteStickerSet#87704394 stickerset:InputStickerSet = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/stickers.deleteStickerSet)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct DeleteStickerSet {
    pub stickerset: enums::InputStickerSet,
}

impl DeleteStickerSet {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(stickerset: impl Into<enums::InputStickerSet>) -> Self {
        Self {
            stickerset: stickerset.into(),
        }
    }
}

impl wire::Wire for DeleteStickerSet {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stickers.deleteStickerSet",
        id: 0x87704394,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.stickerset.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { stickerset: cursor.read() }
    }
}

impl wire::RemoteCall for DeleteStickerSet {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotMissing),
        wire::known(400, wire::ErrorKind::StickersetInvalid),
    ];
}

/// The method `stickers.replaceSticker`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stickers::ReplaceSticker::new(
///     types::InputDocument::new(1, 1, [1, 2, 3]),
///     types::InputStickerSetItem::new(
///         types::InputDocument::new(1, 1, [1, 2, 3]),
///         "text",
///     ),
/// );
/// let result: enums::messages::StickerSet = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `sticker` ([`InputDocument`](enums::InputDocument))
/// - `new_sticker` ([`InputStickerSetItem`](types::InputStickerSetItem))
///
/// # Returns
///
/// [`messages::StickerSet`](enums::messages::StickerSet): [`StickerSet`](enums::messages::StickerSet::StickerSet)
/// or [`NotModified`](enums::messages::StickerSet::NotModified).
///
/// # Errors
///
/// - 400 [`STICKER_INVALID`](crate::rpc::ErrorKind::StickerInvalid): The sticker is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`stickers.createStickerSet`](functions::stickers::CreateStickerSet)
/// - [`stickers.addStickerToSet`](functions::stickers::AddStickerToSet)
/// - [`stickers.removeStickerFromSet`](functions::stickers::RemoveStickerFromSet)
/// - [`stickers.changeStickerPosition`](functions::stickers::ChangeStickerPosition)
/// - [`stickers.setStickerSetThumb`](functions::stickers::SetStickerSetThumb)
/// - [`stickers.changeSticker`](functions::stickers::ChangeSticker)
///
/// ```text
/// stickers.replaceSticker#4696459a sticker:InputDocument
///     new_sticker:InputStickerSetItem = messages.StickerSet;
/// ```
///
/// [Official page](https://core.telegram.org/method/stickers.replaceSticker)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ReplaceSticker {
    pub sticker: enums::InputDocument,
    pub new_sticker: types::InputStickerSetItem,
}

impl ReplaceSticker {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        sticker: impl Into<enums::InputDocument>,
        new_sticker: types::InputStickerSetItem,
    ) -> Self {
        Self {
            sticker: sticker.into(),
            new_sticker,
        }
    }
}

impl wire::Wire for ReplaceSticker {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stickers.replaceSticker",
        id: 0x4696459a,
        min_size: 24,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.sticker.write(w);
        self.new_sticker.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            sticker: cursor.read(),
            new_sticker: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ReplaceSticker {
    type Return = enums::messages::StickerSet;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::StickerInvalid),
    ];
}
