// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `photos`.

use super::super::{enums, functions, types};
use crate::wire::{self, Vec, Wire as _};

/// `photos.updateProfilePhoto`: Makes a photo that was uploaded earlier the profile photo, or removes the current
/// one.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::photos::UpdateProfilePhoto::new(
///     types::InputPhoto::new(5271604332, 4831207765, [1, 2, 3]),
/// );
/// let result: Result<types::photos::Photo, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ImageProcessFailed => {
///             println!("Telegram could not process the image.");
///         }
///         ErrorKind::PhotoCropSizeSmall => println!("The photo is too small."),
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
/// - `fallback` (`bool`, a flag): If set, it becomes the photo for those who may not see the main one.
/// - `bot` ([`Option<InputUser>`](enums::InputUser)): A bot of the account, if its photo changes; left out for the
///   account itself.
/// - `id` ([`InputPhoto`](enums::InputPhoto)): The photo; [`inputPhotoEmpty`](enums::InputPhoto::Empty) removes the
///   current one.
///
/// # Returns
///
/// [`photos::Photo`](types::photos::Photo).
///
/// # Errors
///
/// - 400 [`ALBUM_PHOTOS_TOO_MANY`](crate::rpc::ErrorKind::AlbumPhotosTooMany): The album has too many photos.
/// - 400 [`BOT_FALLBACK_UNSUPPORTED`](crate::rpc::ErrorKind::BotFallbackUnsupported): Bots cannot have a fallback
///   profile photo.
/// - 400 [`FILE_PARTS_INVALID`](crate::rpc::ErrorKind::FilePartsInvalid): The number of parts is not valid.
/// - 400 [`IMAGE_PROCESS_FAILED`](crate::rpc::ErrorKind::ImageProcessFailed): Telegram could not process the image.
/// - 400 [`LOCATION_INVALID`](crate::rpc::ErrorKind::LocationInvalid): The location of the file is not valid.
/// - 400 [`PHOTO_CROP_SIZE_SMALL`](crate::rpc::ErrorKind::PhotoCropSizeSmall): The photo is too small.
/// - 400 [`PHOTO_EXT_INVALID`](crate::rpc::ErrorKind::PhotoExtInvalid): The file name extension of the photo is not
///   one that is allowed.
/// - 400 [`PHOTO_ID_INVALID`](crate::rpc::ErrorKind::PhotoIdInvalid): The identifier of the photo is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`photos.uploadProfilePhoto`](functions::photos::UploadProfilePhoto): Sets a new profile photo, from an
///   uploaded picture, a short video, or an emoji on a background.
/// - [`photos.deletePhotos`](functions::photos::DeletePhotos): Deletes profile photos of the account, current or
///   former.
/// - [`photos.uploadContactProfilePhoto`](functions::photos::UploadContactProfilePhoto): Sets which photo the
///   account sees for a contact, or suggests a photo to the contact.
/// - [`account.reportProfilePhoto`](functions::account::ReportProfilePhoto): Reports the photo of a user, group or
///   channel to the moderators of Telegram.
///
/// # History
///
/// Since layer 46 or earlier; `crop` until 46 or later; result `photos.Photo` since 117 or earlier,
/// `UserProfilePhoto` before; `fallback` since 151; `bot` since 158 or earlier.
///
/// ```text
/// photos.updateProfilePhoto#9e82039 flags:# fallback:flags.0?true
///     bot:flags.1?InputUser id:InputPhoto = photos.Photo;
/// ```
///
/// [Official page](https://core.telegram.org/method/photos.updateProfilePhoto)
#[doc(alias("photos.updateProfilePhoto", "UpdateProfilePhotoRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateProfilePhoto {
    /// If set, it becomes the photo for those who may not see the main one.
    pub fallback: bool,
    /// A bot of the account, if its photo changes; left out for the account itself.
    pub bot: Option<enums::InputUser>,
    /// The photo; [`inputPhotoEmpty`](enums::InputPhoto::Empty) removes the current one.
    pub id: enums::InputPhoto,
}

impl UpdateProfilePhoto {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(id: impl Into<enums::InputPhoto>) -> Self {
        Self {
            fallback: false,
            bot: None,
            id: id.into(),
        }
    }
}

impl wire::Wire for UpdateProfilePhoto {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "photos.updateProfilePhoto",
        id: 0x09e82039,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.fallback));
        flags.set(1, w.write_optional(&self.bot));
        w.write(&self.id);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            fallback: flags.has(0),
            bot: cursor.read_optional(flags.has(1)),
            id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for UpdateProfilePhoto {
    type Return = types::photos::Photo;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::AlbumPhotosTooMany),
        wire::known(400, wire::ErrorKind::BotFallbackUnsupported),
        wire::known(400, wire::ErrorKind::FilePartsInvalid),
        wire::known(400, wire::ErrorKind::ImageProcessFailed),
        wire::known(400, wire::ErrorKind::LocationInvalid),
        wire::known(400, wire::ErrorKind::PhotoCropSizeSmall),
        wire::known(400, wire::ErrorKind::PhotoExtInvalid),
        wire::known(400, wire::ErrorKind::PhotoIdInvalid),
    ];
}

/// `photos.uploadProfilePhoto`: Sets a new profile photo, from an uploaded picture, a short video, or an emoji on a
/// background. Give one of the three.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::photos::UploadProfilePhoto::default();
/// let result: Result<types::photos::Photo, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ImageProcessFailed => {
///             println!("Telegram could not process the image.");
///         }
///         ErrorKind::PhotoCropSizeSmall => println!("The photo is too small."),
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
/// - `fallback` (`bool`, a flag): If set, it becomes the photo for those who may not see the main one.
/// - `bot` ([`Option<InputUser>`](enums::InputUser)): A bot of the account, if its photo changes; left out for the
///   account itself.
/// - `file` ([`Option<InputFile>`](enums::InputFile)): The picture.
/// - `video` ([`Option<InputFile>`](enums::InputFile)): The video, which is square and without sound.
/// - `video_start_ts` (`Option<f64>`): Which moment of the video serves as its still picture, in seconds from the
///   start.
/// - `video_emoji_markup` ([`Option<VideoSize>`](enums::VideoSize)): The emoji or sticker and its background, as
///   [`videoSizeEmojiMarkup`](types::VideoSizeEmojiMarkup) or
///   [`videoSizeStickerMarkup`](types::VideoSizeStickerMarkup).
///
/// # Returns
///
/// [`photos::Photo`](types::photos::Photo).
///
/// # Errors
///
/// - 400 [`ALBUM_PHOTOS_TOO_MANY`](crate::rpc::ErrorKind::AlbumPhotosTooMany): The album has too many photos.
/// - 400 [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid): The user given is not a valid bot for this call.
/// - 400 [`EMOJI_MARKUP_INVALID`](crate::rpc::ErrorKind::EmojiMarkupInvalid): The emoji picture for the profile is
///   not valid.
/// - 400 [`FILE_PARTS_INVALID`](crate::rpc::ErrorKind::FilePartsInvalid): The number of parts is not valid.
/// - 400 [`IMAGE_PROCESS_FAILED`](crate::rpc::ErrorKind::ImageProcessFailed): Telegram could not process the image.
/// - 400 [`PHOTO_CROP_FILE_MISSING`](crate::rpc::ErrorKind::PhotoCropFileMissing): The photo to crop is missing.
/// - 400 [`PHOTO_CROP_SIZE_SMALL`](crate::rpc::ErrorKind::PhotoCropSizeSmall): The photo is too small.
/// - 400 [`PHOTO_EXT_INVALID`](crate::rpc::ErrorKind::PhotoExtInvalid): The file name extension of the photo is not
///   one that is allowed.
/// - 400 [`PHOTO_FILE_MISSING`](crate::rpc::ErrorKind::PhotoFileMissing): The file of the photo is missing.
/// - 400 [`PHOTO_INVALID`](crate::rpc::ErrorKind::PhotoInvalid): The photo is not valid.
/// - 400 [`STICKER_MIME_INVALID`](crate::rpc::ErrorKind::StickerMimeInvalid): The content type of the sticker is
///   not valid.
/// - 400 [`VIDEO_FILE_INVALID`](crate::rpc::ErrorKind::VideoFileInvalid): The file of the video is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`photos.uploadContactProfilePhoto`](functions::photos::UploadContactProfilePhoto): Sets which photo the
///   account sees for a contact, or suggests a photo to the contact.
/// - [`photos.updateProfilePhoto`](functions::photos::UpdateProfilePhoto): Makes a photo that was uploaded earlier
///   the profile photo, or removes the current one.
/// - [`account.uploadWallPaper`](functions::account::UploadWallPaper): Makes a wallpaper from an uploaded image.
/// - [`account.uploadTheme`](functions::account::UploadTheme): Puts the file of a theme on the server.
/// - [`account.uploadRingtone`](functions::account::UploadRingtone): Puts a sound file on the server, to save it as
///   a notification sound with [`account.saveRingtone`](functions::account::SaveRingtone).
/// - [`messages.initHistoryImport`](functions::messages::InitHistoryImport): Starts the import of a chat history
///   from another app.
///
/// # History
///
/// Since layer 46 or earlier; `caption`, `geo_point`, `crop` until 46 or later; `fallback`, `video`,
/// `video_start_ts` since 117 or earlier; `file:flags.0?InputFile` since 117 or earlier, `file:InputFile` before;
/// `video_emoji_markup` since 152; `bot` since 158 or earlier.
///
/// ```text
/// photos.uploadProfilePhoto#388a3b5 flags:# fallback:flags.3?true
///     bot:flags.5?InputUser file:flags.0?InputFile video:flags.1?InputFile
///     video_start_ts:flags.2?double video_emoji_markup:flags.4?VideoSize =
///     photos.Photo;
/// ```
///
/// [Official page](https://core.telegram.org/method/photos.uploadProfilePhoto) · [Guide:
/// files](https://core.telegram.org/api/files)
#[doc(alias("photos.uploadProfilePhoto", "UploadProfilePhotoRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UploadProfilePhoto {
    /// If set, it becomes the photo for those who may not see the main one.
    pub fallback: bool,
    /// A bot of the account, if its photo changes; left out for the account itself.
    pub bot: Option<enums::InputUser>,
    /// The picture.
    pub file: Option<enums::InputFile>,
    /// The video, which is square and without sound.
    pub video: Option<enums::InputFile>,
    /// Which moment of the video serves as its still picture, in seconds from the start.
    pub video_start_ts: Option<f64>,
    /// The emoji or sticker and its background, as [`videoSizeEmojiMarkup`](types::VideoSizeEmojiMarkup) or
    /// [`videoSizeStickerMarkup`](types::VideoSizeStickerMarkup).
    pub video_emoji_markup: Option<enums::VideoSize>,
}

impl UploadProfilePhoto {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            fallback: false,
            bot: None,
            file: None,
            video: None,
            video_start_ts: None,
            video_emoji_markup: None,
        }
    }
}

impl wire::Wire for UploadProfilePhoto {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "photos.uploadProfilePhoto",
        id: 0x0388a3b5,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(3, self.fallback));
        flags.set(5, w.write_optional(&self.bot));
        flags.set(0, w.write_optional(&self.file));
        flags.set(1, w.write_optional(&self.video));
        flags.set(2, w.write_optional(&self.video_start_ts));
        flags.set(4, w.write_optional(&self.video_emoji_markup));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            fallback: flags.has(3),
            bot: cursor.read_optional(flags.has(5)),
            file: cursor.read_optional(flags.has(0)),
            video: cursor.read_optional(flags.has(1)),
            video_start_ts: cursor.read_optional(flags.has(2)),
            video_emoji_markup: cursor.read_optional(flags.has(4)),
        }
    }
}

impl wire::RemoteCall for UploadProfilePhoto {
    type Return = types::photos::Photo;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::AlbumPhotosTooMany),
        wire::known(400, wire::ErrorKind::BotInvalid),
        wire::known(400, wire::ErrorKind::EmojiMarkupInvalid),
        wire::known(400, wire::ErrorKind::FilePartsInvalid),
        wire::known(400, wire::ErrorKind::ImageProcessFailed),
        wire::known(400, wire::ErrorKind::PhotoCropFileMissing),
        wire::known(400, wire::ErrorKind::PhotoCropSizeSmall),
        wire::known(400, wire::ErrorKind::PhotoExtInvalid),
        wire::known(400, wire::ErrorKind::PhotoFileMissing),
        wire::known(400, wire::ErrorKind::PhotoInvalid),
        wire::known(400, wire::ErrorKind::StickerMimeInvalid),
        wire::known(400, wire::ErrorKind::VideoFileInvalid),
    ];
}

/// `photos.deletePhotos`: Deletes profile photos of the account, current or former.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::photos::DeletePhotos::new(
///     vec![types::InputPhoto::new(5271604332, 4831207765, [1, 2, 3]).into()],
/// );
/// let result: Result<Vec<i64>, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `id` ([`Vec<InputPhoto>`](enums::InputPhoto)): The photos to delete.
///
/// # Returns
///
/// `Vec<i64>`.
///
/// Identifiers of the photos that were deleted.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`photos.updateProfilePhoto`](functions::photos::UpdateProfilePhoto): Makes a photo that was uploaded earlier
///   the profile photo, or removes the current one.
/// - [`account.reportProfilePhoto`](functions::account::ReportProfilePhoto): Reports the photo of a user, group or
///   channel to the moderators of Telegram.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// photos.deletePhotos#87cf7f2f id:Vector<InputPhoto> = Vector<long>;
/// ```
///
/// [Official page](https://core.telegram.org/method/photos.deletePhotos)
#[doc(alias("photos.deletePhotos", "DeletePhotosRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeletePhotos {
    /// The photos to delete.
    pub id: Vec<enums::InputPhoto>,
}

impl DeletePhotos {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: Vec<enums::InputPhoto>) -> Self {
        Self { id }
    }
}

impl wire::Wire for DeletePhotos {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "photos.deletePhotos",
        id: 0x87cf7f2f,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { id: cursor.read() }
    }
}

impl wire::RemoteCall for DeletePhotos {
    type Return = Vec<i64>;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `photos.getUserPhotos`: Gets the profile photos of a user, current and former, the newest first, part by part.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::photos::GetUserPhotos::new(
///     enums::InputUser::InputUserSelf,
///     0,
///     0,
///     20,
/// );
/// let result: Result<enums::photos::Photos, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::MsgIdInvalid => {
///             println!("The identifier of the message is not valid.");
///         }
///         ErrorKind::UserIdInvalid => println!("The user given is not valid."),
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
/// - `user_id` ([`InputUser`](enums::InputUser)): The user whose photos to get.
/// - `offset` (`i32`): How many photos to skip; -1 along with `max_id` and a limit of 1 returns just the photo that
///   `max_id` names.
/// - `max_id` (`i64`): If not 0, only photos with a smaller identifier are returned.
/// - `limit` (`i32`): How many photos to return at most.
///
/// # Returns
///
/// [`photos::Photos`](enums::photos::Photos): [`Photos`](enums::photos::Photos::Photos) or
/// [`Slice`](enums::photos::Photos::Slice).
///
/// # Errors
///
/// - 400 [`MAX_ID_INVALID`](crate::rpc::ErrorKind::MaxIdInvalid): The maximum identifier is not valid.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid): The user given is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// photos.getUserPhotos#91cd32a8 user_id:InputUser offset:int max_id:long limit:int
///     = photos.Photos;
/// ```
///
/// [Official page](https://core.telegram.org/method/photos.getUserPhotos)
#[doc(alias("photos.getUserPhotos", "GetUserPhotosRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetUserPhotos {
    /// The user whose photos to get.
    pub user_id: enums::InputUser,
    /// How many photos to skip; -1 along with `max_id` and a limit of 1 returns just the photo that `max_id` names.
    pub offset: i32,
    /// If not 0, only photos with a smaller identifier are returned.
    pub max_id: i64,
    /// How many photos to return at most.
    pub limit: i32,
}

impl GetUserPhotos {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        user_id: impl Into<enums::InputUser>,
        offset: i32,
        max_id: i64,
        limit: i32,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            offset,
            max_id,
            limit,
        }
    }
}

impl wire::Wire for GetUserPhotos {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "photos.getUserPhotos",
        id: 0x91cd32a8,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.user_id);
        w.fixed((self.offset, self.max_id, self.limit));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let user_id = cursor.read();
        let (offset, max_id, limit) = cursor.fixed::<(i32, i64, i32)>();
        Self {
            user_id,
            offset,
            max_id,
            limit,
        }
    }
}

impl wire::RemoteCall for GetUserPhotos {
    type Return = enums::photos::Photos;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::MaxIdInvalid),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `photos.uploadContactProfilePhoto`: Sets which photo the account sees for a contact, or suggests a photo to the
/// contact. Give one of a picture, a video or an emoji; with none of them and save set, the photo is removed.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::photos::UploadContactProfilePhoto::new(
///     types::InputUser::new(12345678, 4831207765),
/// );
/// let result: Result<types::photos::Photo, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserIdInvalid => println!("The user given is not valid."),
///         ErrorKind::ContactMissing => {
///             println!("The user is not a contact of the account.");
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
/// - `suggest` (`bool`, a flag): If set, the contact gets the photo as a suggestion and decides; otherwise only
///   this account sees it.
/// - `save` (`bool`, a flag): If set, a photo that the account set before is removed.
/// - `user_id` ([`InputUser`](enums::InputUser)): The contact that the photo is for.
/// - `file` ([`Option<InputFile>`](enums::InputFile)): The picture.
/// - `video` ([`Option<InputFile>`](enums::InputFile)): The video, which is square and without sound.
/// - `video_start_ts` (`Option<f64>`): Which moment of the video serves as its still picture, in seconds from the
///   start.
/// - `video_emoji_markup` ([`Option<VideoSize>`](enums::VideoSize)): The emoji or sticker and its background, as
///   [`videoSizeEmojiMarkup`](types::VideoSizeEmojiMarkup) or
///   [`videoSizeStickerMarkup`](types::VideoSizeStickerMarkup).
///
/// # Returns
///
/// [`photos::Photo`](types::photos::Photo).
///
/// # Errors
///
/// - 400 [`CONTACT_MISSING`](crate::rpc::ErrorKind::ContactMissing): The user is not a contact of the account.
/// - 400 [`NEED_ACTION_MISSING`](crate::rpc::ErrorKind::NeedActionMissing): The request lacks the action that it
///   needs, such as suggest or save of
///   [`photos.uploadContactProfilePhoto`](functions::photos::UploadContactProfilePhoto).
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
/// - [`photos.uploadProfilePhoto`](functions::photos::UploadProfilePhoto): Sets a new profile photo, from an
///   uploaded picture, a short video, or an emoji on a background.
/// - [`photos.updateProfilePhoto`](functions::photos::UpdateProfilePhoto): Makes a photo that was uploaded earlier
///   the profile photo, or removes the current one.
/// - [`account.uploadWallPaper`](functions::account::UploadWallPaper): Makes a wallpaper from an uploaded image.
/// - [`account.uploadTheme`](functions::account::UploadTheme): Puts the file of a theme on the server.
/// - [`account.uploadRingtone`](functions::account::UploadRingtone): Puts a sound file on the server, to save it as
///   a notification sound with [`account.saveRingtone`](functions::account::SaveRingtone).
/// - [`messages.initHistoryImport`](functions::messages::InitHistoryImport): Starts the import of a chat history
///   from another app.
///
/// # History
///
/// Since layer 151; `video_emoji_markup` since 152.
///
/// ```text
/// photos.uploadContactProfilePhoto#e14c4a71 flags:# suggest:flags.3?true
///     save:flags.4?true user_id:InputUser file:flags.0?InputFile
///     video:flags.1?InputFile video_start_ts:flags.2?double
///     video_emoji_markup:flags.5?VideoSize = photos.Photo;
/// ```
///
/// [Official page](https://core.telegram.org/method/photos.uploadContactProfilePhoto) · [Guide:
/// files](https://core.telegram.org/api/files)
#[doc(alias("photos.uploadContactProfilePhoto", "UploadContactProfilePhotoRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UploadContactProfilePhoto {
    /// If set, the contact gets the photo as a suggestion and decides; otherwise only this account sees it.
    pub suggest: bool,
    /// If set, a photo that the account set before is removed.
    pub save: bool,
    /// The contact that the photo is for.
    pub user_id: enums::InputUser,
    /// The picture.
    pub file: Option<enums::InputFile>,
    /// The video, which is square and without sound.
    pub video: Option<enums::InputFile>,
    /// Which moment of the video serves as its still picture, in seconds from the start.
    pub video_start_ts: Option<f64>,
    /// The emoji or sticker and its background, as [`videoSizeEmojiMarkup`](types::VideoSizeEmojiMarkup) or
    /// [`videoSizeStickerMarkup`](types::VideoSizeStickerMarkup).
    pub video_emoji_markup: Option<enums::VideoSize>,
}

impl UploadContactProfilePhoto {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(user_id: impl Into<enums::InputUser>) -> Self {
        Self {
            suggest: false,
            save: false,
            user_id: user_id.into(),
            file: None,
            video: None,
            video_start_ts: None,
            video_emoji_markup: None,
        }
    }
}

impl wire::Wire for UploadContactProfilePhoto {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "photos.uploadContactProfilePhoto",
        id: 0xe14c4a71,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(wire::Flags::default().with(3, self.suggest).with(4, self.save));
        w.write(&self.user_id);
        flags.set(0, w.write_optional(&self.file));
        flags.set(1, w.write_optional(&self.video));
        flags.set(2, w.write_optional(&self.video_start_ts));
        flags.set(5, w.write_optional(&self.video_emoji_markup));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            suggest: flags.has(3),
            save: flags.has(4),
            user_id: cursor.read(),
            file: cursor.read_optional(flags.has(0)),
            video: cursor.read_optional(flags.has(1)),
            video_start_ts: cursor.read_optional(flags.has(2)),
            video_emoji_markup: cursor.read_optional(flags.has(5)),
        }
    }
}

impl wire::RemoteCall for UploadContactProfilePhoto {
    type Return = types::photos::Photo;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ContactMissing),
        wire::known(400, wire::ErrorKind::NeedActionMissing),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
}
