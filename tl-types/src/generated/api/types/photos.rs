// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors of the namespace `photos`.

use super::super::{enums, functions};
use crate::wire::{self, Vec, Wire as _};

/// All profile photos of a user that match the request; there are no more.
///
/// A constructor of [`photos::Photos`](enums::photos::Photos).
///
/// Since layer 46 or earlier.
///
/// ```text
/// photos.photos#8dca6aa5 photos:Vector<Photo> users:Vector<User> = photos.Photos;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/photos.photos)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct Photos {
    /// The photos, newest first.
    pub photos: Vec<enums::Photo>,
    /// The users that photos refers to.
    pub users: Vec<enums::User>,
}

impl Photos {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(photos: Vec<enums::Photo>, users: Vec<enums::User>) -> Self {
        Self { photos, users }
    }
}

impl wire::Wire for Photos {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "photos.photos",
        id: 0x8dca6aa5,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.photos);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            photos: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// A part of the profile photos of a user.
///
/// A constructor of [`photos::Photos`](enums::photos::Photos).
///
/// Since layer 46 or earlier.
///
/// ```text
/// photos.photosSlice#15051f54 count:int photos:Vector<Photo> users:Vector<User> =
///     photos.Photos;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/photos.photosSlice)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct PhotosSlice {
    /// Number of all profile photos of the user.
    pub count: i32,
    /// The photos of this part, newest first.
    pub photos: Vec<enums::Photo>,
    /// The users that photos refers to.
    pub users: Vec<enums::User>,
}

impl PhotosSlice {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(count: i32, photos: Vec<enums::Photo>, users: Vec<enums::User>) -> Self {
        Self { count, photos, users }
    }
}

impl wire::Wire for PhotosSlice {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "photos.photosSlice",
        id: 0x15051f54,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.count);
        w.write(&self.photos);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            count: cursor.i32(),
            photos: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// A profile photo that was just set, with the user it belongs to.
///
/// Returned by [`photos.updateProfilePhoto`](functions::photos::UpdateProfilePhoto),
/// [`photos.uploadProfilePhoto`](functions::photos::UploadProfilePhoto),
/// [`photos.uploadContactProfilePhoto`](functions::photos::UploadContactProfilePhoto).
///
/// Since layer 46 or earlier.
///
/// ```text
/// photos.photo#20212ca8 photo:Photo users:Vector<User> = photos.Photo;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/photos.photo)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct Photo {
    /// The photo.
    pub photo: enums::Photo,
    /// The users that the photo was set for.
    pub users: Vec<enums::User>,
}

impl Photo {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(photo: impl Into<enums::Photo>, users: Vec<enums::User>) -> Self {
        Self { photo: photo.into(), users }
    }
}

impl wire::Wire for Photo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "photos.photo",
        id: 0x20212ca8,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.photo);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            photo: cursor.read(),
            users: cursor.read(),
        }
    }
}
