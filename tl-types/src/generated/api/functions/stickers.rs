// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `stickers`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// `stickers.createStickerSet`: Creates a set of stickers, masks or custom emoji. Upload the files with
/// [`messages.uploadMedia`](functions::messages::UploadMedia) before, and check the name with
/// [`stickers.checkShortName`](functions::stickers::CheckShortName).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stickers::CreateStickerSet::new(
///     types::InputUser::new(12345678, 4831207765),
///     "Trains",
///     "example",
///     vec![
///         types::InputStickerSetItem::new(types::InputDocument::new(5368324170,
///         4831207765, [1, 2, 3]), "👍")
///     ],
/// );
/// let result: Result<enums::messages::StickerSet, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PackShortNameOccupied => {
///             println!("The short name of the sticker set is taken.");
///         }
///         ErrorKind::StickerPngNopng => println!("The sticker is not a PNG file."),
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
/// - `masks` (`bool`, a flag): If set, it is a set of masks for photos.
/// - `emojis` (`bool`, a flag): If set, it is a set of custom emoji.
/// - `text_color` (`bool`, a flag): If set, the custom emoji take the colour of the text around them; for sets of
///   custom emoji only.
/// - `user_id` ([`InputUser`](enums::InputUser)): The owner of the set:
///   [`inputUserSelf`](enums::InputUser::InputUserSelf), or the user for whom a bot creates it.
/// - `title` (`String`): Title of the set, 1 to 64 characters.
/// - `short_name` (`String`): Name of the set in links, 1 to 64 Latin letters, digits and underscores, starting
///   with a letter; that of a bot ends in `_by_` and the bot's username.
/// - `thumb` ([`Option<InputDocument>`](enums::InputDocument)): A picture that stands for the set; without it the
///   first sticker does.
/// - `stickers` ([`Vec<InputStickerSetItem>`](types::InputStickerSetItem)): The first stickers of the set, each
///   with its emoji.
/// - `software` (`Option<String>`): Name of the program that made the stickers, when they are imported from one.
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
/// - [`messages.uploadMedia`](functions::messages::UploadMedia): Puts media on the server without sending a
///   message, for example the items of an album before
///   [`messages.sendMultiMedia`](functions::messages::SendMultiMedia).
/// - [`stickers.checkShortName`](functions::stickers::CheckShortName): Checks whether a new set of stickers could
///   take a short name.
/// - [`stickers.addStickerToSet`](functions::stickers::AddStickerToSet): Adds a sticker to a set that the account
///   created.
/// - [`stickers.replaceSticker`](functions::stickers::ReplaceSticker): Puts another sticker in the place of one in
///   a set that the account created.
/// - [`stickers.removeStickerFromSet`](functions::stickers::RemoveStickerFromSet): Removes a sticker from its set.
/// - [`stickers.changeStickerPosition`](functions::stickers::ChangeStickerPosition): Moves a sticker to another
///   place in its set.
///
/// # History
///
/// Since layer 68 or earlier; `animated`, `thumb` since 112; `emojis`, `text_color`, `software` since 131 or
/// earlier; `animated` until 129 or later.
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
#[doc(alias("stickers.createStickerSet", "CreateStickerSetRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct CreateStickerSet {
    /// If set, it is a set of masks for photos.
    pub masks: bool,
    /// If set, it is a set of custom emoji.
    pub emojis: bool,
    /// If set, the custom emoji take the colour of the text around them; for sets of custom emoji only.
    pub text_color: bool,
    /// The owner of the set: [`inputUserSelf`](enums::InputUser::InputUserSelf), or the user for whom a bot creates it.
    pub user_id: enums::InputUser,
    /// Title of the set, 1 to 64 characters.
    pub title: String,
    /// Name of the set in links, 1 to 64 Latin letters, digits and underscores, starting with a letter; that of a bot
    /// ends in `_by_` and the bot's username.
    pub short_name: String,
    /// A picture that stands for the set; without it the first sticker does.
    pub thumb: Option<enums::InputDocument>,
    /// The first stickers of the set, each with its emoji.
    pub stickers: Vec<types::InputStickerSetItem>,
    /// Name of the program that made the stickers, when they are imported from one.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.masks)
                    .with(5, self.emojis)
                    .with(6, self.text_color),
            );
        w.write(&self.user_id);
        w.string(&self.title);
        w.string(&self.short_name);
        flags.set(2, w.write_optional(&self.thumb));
        w.write(&self.stickers);
        flags.set(3, w.write_optional(&self.software));
        w.patch(flags);
        w
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

/// `stickers.removeStickerFromSet`: Removes a sticker from its set. The account must have created the set.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stickers::RemoveStickerFromSet::new(
///     types::InputDocument::new(5368324170, 4831207765, [1, 2, 3]),
/// );
/// let result: Result<enums::messages::StickerSet, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // No bot takes part: for sticker sets, only the bot that made the set may
///         // change it.
///         ErrorKind::BotMissing => println!("{error}"),
///         ErrorKind::StickerInvalid => println!("The sticker is not valid."),
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
/// - `sticker` ([`InputDocument`](enums::InputDocument)): The sticker to remove.
///
/// # Returns
///
/// [`messages::StickerSet`](enums::messages::StickerSet): [`StickerSet`](enums::messages::StickerSet::StickerSet)
/// or [`NotModified`](enums::messages::StickerSet::NotModified).
///
/// The set without the sticker.
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
/// - [`stickers.createStickerSet`](functions::stickers::CreateStickerSet): Creates a set of stickers, masks or
///   custom emoji.
/// - [`stickers.changeStickerPosition`](functions::stickers::ChangeStickerPosition): Moves a sticker to another
///   place in its set.
/// - [`stickers.addStickerToSet`](functions::stickers::AddStickerToSet): Adds a sticker to a set that the account
///   created.
/// - [`stickers.setStickerSetThumb`](functions::stickers::SetStickerSetThumb): Sets or removes the picture that
///   stands for a set of stickers.
/// - [`stickers.changeSticker`](functions::stickers::ChangeSticker): Changes the emoji, keywords or mask position
///   of a sticker in a set that the account created.
/// - [`stickers.renameStickerSet`](functions::stickers::RenameStickerSet): Changes the title of a set of stickers
///   that the account created.
///
/// # History
///
/// Since layer 68 or earlier; result `messages.StickerSet` since 70 or earlier, `Bool` before.
///
/// ```text
/// stickers.removeStickerFromSet#f7760f51 sticker:InputDocument =
///     messages.StickerSet;
/// ```
///
/// [Official page](https://core.telegram.org/method/stickers.removeStickerFromSet)
#[doc(alias("stickers.removeStickerFromSet", "RemoveStickerFromSetRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct RemoveStickerFromSet {
    /// The sticker to remove.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.sticker);
        w
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

/// `stickers.changeStickerPosition`: Moves a sticker to another place in its set. The account must have created the
/// set.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stickers::ChangeStickerPosition::new(
///     types::InputDocument::new(5368324170, 4831207765, [1, 2, 3]),
///     0,
/// );
/// let result: Result<enums::messages::StickerSet, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::StickerInvalid => println!("The sticker is not valid."),
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
/// - `sticker` ([`InputDocument`](enums::InputDocument)): The sticker to move.
/// - `position` (`i32`): The new place in the set, counted from 0.
///
/// # Returns
///
/// [`messages::StickerSet`](enums::messages::StickerSet): [`StickerSet`](enums::messages::StickerSet::StickerSet)
/// or [`NotModified`](enums::messages::StickerSet::NotModified).
///
/// The set in its new order.
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
/// - [`stickers.createStickerSet`](functions::stickers::CreateStickerSet): Creates a set of stickers, masks or
///   custom emoji.
/// - [`stickers.removeStickerFromSet`](functions::stickers::RemoveStickerFromSet): Removes a sticker from its set.
/// - [`stickers.addStickerToSet`](functions::stickers::AddStickerToSet): Adds a sticker to a set that the account
///   created.
/// - [`stickers.setStickerSetThumb`](functions::stickers::SetStickerSetThumb): Sets or removes the picture that
///   stands for a set of stickers.
/// - [`stickers.changeSticker`](functions::stickers::ChangeSticker): Changes the emoji, keywords or mask position
///   of a sticker in a set that the account created.
/// - [`stickers.renameStickerSet`](functions::stickers::RenameStickerSet): Changes the title of a set of stickers
///   that the account created.
///
/// # History
///
/// Since layer 68 or earlier; result `messages.StickerSet` since 70 or earlier, `Bool` before.
///
/// ```text
/// stickers.changeStickerPosition#ffb6d4ca sticker:InputDocument position:int =
///     messages.StickerSet;
/// ```
///
/// [Official page](https://core.telegram.org/method/stickers.changeStickerPosition)
#[doc(alias("stickers.changeStickerPosition", "ChangeStickerPositionRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ChangeStickerPosition {
    /// The sticker to move.
    pub sticker: enums::InputDocument,
    /// The new place in the set, counted from 0.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.sticker);
        w.i32(self.position);
        w
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

/// `stickers.addStickerToSet`: Adds a sticker to a set that the account created.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stickers::AddStickerToSet::new(
///     types::InputStickerSetShortName::new("example"),
///     types::InputStickerSetItem::new(
///         types::InputDocument::new(5368324170, 4831207765, [1, 2, 3]),
///         "👍",
///     ),
/// );
/// let result: Result<enums::messages::StickerSet, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::StickerpackStickersTooMuch => {
///             println!("The sticker set has as many stickers as it may.");
///         }
///         ErrorKind::StickersTooMuch => println!("There are too many stickers."),
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
/// - `stickerset` ([`InputStickerSet`](enums::InputStickerSet)): The set to add to.
/// - `sticker` ([`InputStickerSetItem`](types::InputStickerSetItem)): The sticker to add, with its emoji.
///
/// # Returns
///
/// [`messages::StickerSet`](enums::messages::StickerSet): [`StickerSet`](enums::messages::StickerSet::StickerSet)
/// or [`NotModified`](enums::messages::StickerSet::NotModified).
///
/// The set with the new sticker.
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
/// - [`stickers.createStickerSet`](functions::stickers::CreateStickerSet): Creates a set of stickers, masks or
///   custom emoji.
/// - [`stickers.setStickerSetThumb`](functions::stickers::SetStickerSetThumb): Sets or removes the picture that
///   stands for a set of stickers.
/// - [`stickers.renameStickerSet`](functions::stickers::RenameStickerSet): Changes the title of a set of stickers
///   that the account created.
/// - [`stickers.replaceSticker`](functions::stickers::ReplaceSticker): Puts another sticker in the place of one in
///   a set that the account created.
/// - [`messages.getStickerSet`](functions::messages::GetStickerSet): Gets a sticker set with all of its stickers,
///   by identifier, by short name or as one of the special sets, such as that of the dice.
/// - [`stickers.removeStickerFromSet`](functions::stickers::RemoveStickerFromSet): Removes a sticker from its set.
///
/// # History
///
/// Since layer 68 or earlier.
///
/// ```text
/// stickers.addStickerToSet#8653febe stickerset:InputStickerSet
///     sticker:InputStickerSetItem = messages.StickerSet;
/// ```
///
/// [Official page](https://core.telegram.org/method/stickers.addStickerToSet)
#[doc(alias("stickers.addStickerToSet", "AddStickerToSetRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct AddStickerToSet {
    /// The set to add to.
    pub stickerset: enums::InputStickerSet,
    /// The sticker to add, with its emoji.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.stickerset);
        w.write(&self.sticker);
        w
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

/// `stickers.setStickerSetThumb`: Sets or removes the picture that stands for a set of stickers. The account must
/// have created the set.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stickers::SetStickerSetThumb::new(
///     types::InputStickerSetShortName::new("example"),
/// );
/// let result: Result<enums::messages::StickerSet, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::StickerThumbPngNopng => {
///             println!("The thumbnail of the sticker set is not a PNG file.");
///         }
///         ErrorKind::StickerThumbTgsNotgs => {
///             println!("The thumbnail of the sticker set is not a TGS file.");
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
/// - `stickerset` ([`InputStickerSet`](enums::InputStickerSet)): The set whose picture changes.
/// - `thumb` ([`Option<InputDocument>`](enums::InputDocument)): The new picture, for sets of stickers and masks.
/// - `thumb_document_id` (`Option<i64>`): Identifier of the custom emoji that stands for a set of custom emoji; 0
///   goes back to the first one.
///
/// # Returns
///
/// [`messages::StickerSet`](enums::messages::StickerSet): [`StickerSet`](enums::messages::StickerSet::StickerSet)
/// or [`NotModified`](enums::messages::StickerSet::NotModified).
///
/// The set with its new picture.
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
/// - [`stickers.addStickerToSet`](functions::stickers::AddStickerToSet): Adds a sticker to a set that the account
///   created.
/// - [`stickers.renameStickerSet`](functions::stickers::RenameStickerSet): Changes the title of a set of stickers
///   that the account created.
/// - [`messages.getStickerSet`](functions::messages::GetStickerSet): Gets a sticker set with all of its stickers,
///   by identifier, by short name or as one of the special sets, such as that of the dice.
/// - [`stickers.createStickerSet`](functions::stickers::CreateStickerSet): Creates a set of stickers, masks or
///   custom emoji.
/// - [`stickers.removeStickerFromSet`](functions::stickers::RemoveStickerFromSet): Removes a sticker from its set.
/// - [`stickers.changeStickerPosition`](functions::stickers::ChangeStickerPosition): Moves a sticker to another
///   place in its set.
///
/// # History
///
/// Since layer 112; `thumb_document_id` since 153; `thumb:flags.0?InputDocument` since 153, `thumb:InputDocument`
/// before.
///
/// ```text
/// stickers.setStickerSetThumb#a76a5392 flags:# stickerset:InputStickerSet
///     thumb:flags.0?InputDocument thumb_document_id:flags.1?long =
///     messages.StickerSet;
/// ```
///
/// [Official page](https://core.telegram.org/method/stickers.setStickerSetThumb)
#[doc(alias("stickers.setStickerSetThumb", "SetStickerSetThumbRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetStickerSetThumb {
    /// The set whose picture changes.
    pub stickerset: enums::InputStickerSet,
    /// The new picture, for sets of stickers and masks.
    pub thumb: Option<enums::InputDocument>,
    /// Identifier of the custom emoji that stands for a set of custom emoji; 0 goes back to the first one.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.stickerset);
        flags.set(0, w.write_optional(&self.thumb));
        flags.set(1, w.write_optional(&self.thumb_document_id));
        w.patch(flags);
        w
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

/// `stickers.checkShortName`: Checks whether a new set of stickers could take a short name.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stickers::CheckShortName::new("example");
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ShortNameOccupied => println!("The short name is taken."),
///         ErrorKind::ShortNameInvalid => println!("The short name is not valid."),
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
/// - `short_name` (`String`): The short name that the set would have.
///
/// # Returns
///
/// `bool`.
///
/// True if the name is free and valid; otherwise an error tells what is wrong with it.
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
/// # Related
///
/// - [`stickers.createStickerSet`](functions::stickers::CreateStickerSet): Creates a set of stickers, masks or
///   custom emoji.
///
/// # History
///
/// Since layer 131 or earlier.
///
/// ```text
/// stickers.checkShortName#284b3639 short_name:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/stickers.checkShortName)
#[doc(alias("stickers.checkShortName", "CheckShortNameRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CheckShortName {
    /// The short name that the set would have.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.short_name);
        w
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

/// `stickers.suggestShortName`: Gets a free short name that suits the title of a new set of stickers.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stickers::SuggestShortName::new("Trains");
/// let result: Result<types::stickers::SuggestedShortName, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::TitleInvalid => println!("The title is not valid."),
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
/// - `title` (`String`): The title of the new set.
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
/// # History
///
/// Since layer 131 or earlier.
///
/// ```text
/// stickers.suggestShortName#4dafc503 title:string = stickers.SuggestedShortName;
/// ```
///
/// [Official page](https://core.telegram.org/method/stickers.suggestShortName)
#[doc(alias("stickers.suggestShortName", "SuggestShortNameRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SuggestShortName {
    /// The title of the new set.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.title);
        w
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

/// `stickers.changeSticker`: Changes the emoji, keywords or mask position of a sticker in a set that the account
/// created. What is left out stays.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stickers::ChangeSticker::new(
///     types::InputDocument::new(5368324170, 4831207765, [1, 2, 3]),
/// );
/// let result: Result<enums::messages::StickerSet, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // No bot takes part: for sticker sets, only the bot that made the set may
///         // change it.
///         ErrorKind::BotMissing => println!("{error}"),
///         ErrorKind::StickerInvalid => println!("The sticker is not valid."),
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
/// - `sticker` ([`InputDocument`](enums::InputDocument)): The sticker to change.
/// - `emoji` (`Option<String>`): The emoji that the sticker stands for, one after the other.
/// - `mask_coords` ([`Option<MaskCoords>`](types::MaskCoords)): Where a mask is placed on a face.
/// - `keywords` (`Option<String>`): Words to find the sticker by, with commas between them; not for masks.
///
/// # Returns
///
/// [`messages::StickerSet`](enums::messages::StickerSet): [`StickerSet`](enums::messages::StickerSet::StickerSet)
/// or [`NotModified`](enums::messages::StickerSet::NotModified).
///
/// The set with the changed sticker.
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
/// - [`stickers.createStickerSet`](functions::stickers::CreateStickerSet): Creates a set of stickers, masks or
///   custom emoji.
/// - [`stickers.removeStickerFromSet`](functions::stickers::RemoveStickerFromSet): Removes a sticker from its set.
/// - [`stickers.changeStickerPosition`](functions::stickers::ChangeStickerPosition): Moves a sticker to another
///   place in its set.
/// - [`stickers.addStickerToSet`](functions::stickers::AddStickerToSet): Adds a sticker to a set that the account
///   created.
/// - [`stickers.setStickerSetThumb`](functions::stickers::SetStickerSetThumb): Sets or removes the picture that
///   stands for a set of stickers.
/// - [`stickers.renameStickerSet`](functions::stickers::RenameStickerSet): Changes the title of a set of stickers
///   that the account created.
///
/// # History
///
/// Since layer 153.
///
/// ```text
/// stickers.changeSticker#f5537ebc flags:# sticker:InputDocument
///     emoji:flags.0?string mask_coords:flags.1?MaskCoords keywords:flags.2?string
///     = messages.StickerSet;
/// ```
///
/// [Official page](https://core.telegram.org/method/stickers.changeSticker) · [Guide:
/// stickers](https://core.telegram.org/api/stickers)
#[doc(alias("stickers.changeSticker", "ChangeStickerRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ChangeSticker {
    /// The sticker to change.
    pub sticker: enums::InputDocument,
    /// The emoji that the sticker stands for, one after the other.
    pub emoji: Option<String>,
    /// Where a mask is placed on a face.
    pub mask_coords: Option<types::MaskCoords>,
    /// Words to find the sticker by, with commas between them; not for masks.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.sticker);
        flags.set(0, w.write_optional(&self.emoji));
        flags.set(1, w.write_optional(&self.mask_coords));
        flags.set(2, w.write_optional(&self.keywords));
        w.patch(flags);
        w
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

/// `stickers.renameStickerSet`: Changes the title of a set of stickers that the account created. The short name
/// stays.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stickers::RenameStickerSet::new(
///     types::InputStickerSetShortName::new("example"),
///     "Trains",
/// );
/// let result: Result<enums::messages::StickerSet, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::StickersetInvalid => println!("The sticker set is not valid."),
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
/// - `stickerset` ([`InputStickerSet`](enums::InputStickerSet)): The set to rename.
/// - `title` (`String`): The new title, 1 to 64 characters.
///
/// # Returns
///
/// [`messages::StickerSet`](enums::messages::StickerSet): [`StickerSet`](enums::messages::StickerSet::StickerSet)
/// or [`NotModified`](enums::messages::StickerSet::NotModified).
///
/// The set with its new title.
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
/// - [`stickers.addStickerToSet`](functions::stickers::AddStickerToSet): Adds a sticker to a set that the account
///   created.
/// - [`stickers.setStickerSetThumb`](functions::stickers::SetStickerSetThumb): Sets or removes the picture that
///   stands for a set of stickers.
/// - [`messages.getStickerSet`](functions::messages::GetStickerSet): Gets a sticker set with all of its stickers,
///   by identifier, by short name or as one of the special sets, such as that of the dice.
/// - [`stickers.createStickerSet`](functions::stickers::CreateStickerSet): Creates a set of stickers, masks or
///   custom emoji.
/// - [`stickers.removeStickerFromSet`](functions::stickers::RemoveStickerFromSet): Removes a sticker from its set.
/// - [`stickers.changeStickerPosition`](functions::stickers::ChangeStickerPosition): Moves a sticker to another
///   place in its set.
///
/// # History
///
/// Since layer 153.
///
/// ```text
/// stickers.renameStickerSet#124b1c00 stickerset:InputStickerSet title:string =
///     messages.StickerSet;
/// ```
///
/// [Official page](https://core.telegram.org/method/stickers.renameStickerSet)
#[doc(alias("stickers.renameStickerSet", "RenameStickerSetRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct RenameStickerSet {
    /// The set to rename.
    pub stickerset: enums::InputStickerSet,
    /// The new title, 1 to 64 characters.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.stickerset);
        w.string(&self.title);
        w
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

/// `stickers.deleteStickerSet`: Deletes a set of stickers that the account created, for everyone.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stickers::DeleteStickerSet::new(
///     types::InputStickerSetShortName::new("example"),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::StickersetInvalid => println!("The sticker set is not valid."),
///         // No bot takes part: for sticker sets, only the bot that made the set may
///         // change it.
///         ErrorKind::BotMissing => println!("{error}"),
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
/// - `stickerset` ([`InputStickerSet`](enums::InputStickerSet)): The set to delete.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
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
/// - [`stickers.addStickerToSet`](functions::stickers::AddStickerToSet): Adds a sticker to a set that the account
///   created.
/// - [`stickers.setStickerSetThumb`](functions::stickers::SetStickerSetThumb): Sets or removes the picture that
///   stands for a set of stickers.
/// - [`stickers.renameStickerSet`](functions::stickers::RenameStickerSet): Changes the title of a set of stickers
///   that the account created.
/// - [`messages.getStickerSet`](functions::messages::GetStickerSet): Gets a sticker set with all of its stickers,
///   by identifier, by short name or as one of the special sets, such as that of the dice.
/// - [`messages.installStickerSet`](functions::messages::InstallStickerSet): Adds a sticker set to those of the
///   user, or puts it into the archive.
/// - [`messages.uninstallStickerSet`](functions::messages::UninstallStickerSet): Removes a sticker set from those
///   of the user.
///
/// # History
///
/// Since layer 153.
///
/// ```text
/// stickers.deleteStickerSet#87704394 stickerset:InputStickerSet = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/stickers.deleteStickerSet)
#[doc(alias("stickers.deleteStickerSet", "DeleteStickerSetRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteStickerSet {
    /// The set to delete.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.stickerset);
        w
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

/// `stickers.replaceSticker`: Puts another sticker in the place of one in a set that the account created.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stickers::ReplaceSticker::new(
///     types::InputDocument::new(5368324170, 4831207765, [1, 2, 3]),
///     types::InputStickerSetItem::new(
///         types::InputDocument::new(5368324170, 4831207765, [1, 2, 3]),
///         "👍",
///     ),
/// );
/// let result: Result<enums::messages::StickerSet, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::StickerInvalid => println!("The sticker is not valid."),
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
/// - `sticker` ([`InputDocument`](enums::InputDocument)): The sticker to be replaced.
/// - `new_sticker` ([`InputStickerSetItem`](types::InputStickerSetItem)): The sticker that takes its place, with
///   its emoji.
///
/// # Returns
///
/// [`messages::StickerSet`](enums::messages::StickerSet): [`StickerSet`](enums::messages::StickerSet::StickerSet)
/// or [`NotModified`](enums::messages::StickerSet::NotModified).
///
/// The set with the new sticker.
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
/// - [`stickers.createStickerSet`](functions::stickers::CreateStickerSet): Creates a set of stickers, masks or
///   custom emoji.
/// - [`stickers.addStickerToSet`](functions::stickers::AddStickerToSet): Adds a sticker to a set that the account
///   created.
/// - [`stickers.removeStickerFromSet`](functions::stickers::RemoveStickerFromSet): Removes a sticker from its set.
/// - [`stickers.changeStickerPosition`](functions::stickers::ChangeStickerPosition): Moves a sticker to another
///   place in its set.
/// - [`stickers.setStickerSetThumb`](functions::stickers::SetStickerSetThumb): Sets or removes the picture that
///   stands for a set of stickers.
/// - [`stickers.changeSticker`](functions::stickers::ChangeSticker): Changes the emoji, keywords or mask position
///   of a sticker in a set that the account created.
///
/// # History
///
/// Since layer 177.
///
/// ```text
/// stickers.replaceSticker#4696459a sticker:InputDocument
///     new_sticker:InputStickerSetItem = messages.StickerSet;
/// ```
///
/// [Official page](https://core.telegram.org/method/stickers.replaceSticker) · [Guide:
/// stickers](https://core.telegram.org/api/stickers)
#[doc(alias("stickers.replaceSticker", "ReplaceStickerRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct ReplaceSticker {
    /// The sticker to be replaced.
    pub sticker: enums::InputDocument,
    /// The sticker that takes its place, with its emoji.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.sticker);
        w.write(&self.new_sticker);
        w
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
