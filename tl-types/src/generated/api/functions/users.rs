// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `users`.

use super::super::{enums, types};
use crate::wire;
use crate::wire::Vec;

/// The method `users.getUsers`.
///
/// ```text
/// users.getUsers#d91a548 id:Vector<InputUser> = Vector<User>;
/// ```
#[derive(Clone, Debug, Default)]
pub struct GetUsers {
    pub id: Vec<enums::InputUser>,
}

impl GetUsers {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: Vec<enums::InputUser>) -> Self {
        Self { id }
    }
}

impl wire::Wire for GetUsers {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "users.getUsers";
    const ID: u32 = 0x0d91a548;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.id);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { id: cursor.read() }
    }
}

impl wire::RemoteCall for GetUsers {
    type Return = Vec<enums::User>;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelMonoforumUnsupported),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::FromMessageBotDisabled),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::UserBannedInChannel),
    ];
}

/// The method `users.getFullUser`.
///
/// ```text
/// users.getFullUser#b60f5918 id:InputUser = users.UserFull;
/// ```
#[derive(Clone, Debug)]
pub struct GetFullUser {
    pub id: enums::InputUser,
}

impl GetFullUser {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(id: impl Into<enums::InputUser>) -> Self {
        Self { id: id.into() }
    }
}

impl wire::Wire for GetFullUser {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "users.getFullUser";
    const ID: u32 = 0xb60f5918;
    const MIN_SIZE: usize = 8;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.id);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { id: cursor.read() }
    }
}

impl wire::RemoteCall for GetFullUser {
    type Return = types::users::UserFull;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::UsernameOccupied),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
}

/// The method `users.setSecureValueErrors`.
///
/// ```text
/// users.setSecureValueErrors#90c894b5 id:InputUser errors:Vector<SecureValueError> = Bool;
/// ```
#[derive(Clone, Debug)]
pub struct SetSecureValueErrors {
    pub id: enums::InputUser,
    pub errors: Vec<enums::SecureValueError>,
}

impl SetSecureValueErrors {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        id: impl Into<enums::InputUser>,
        errors: Vec<enums::SecureValueError>,
    ) -> Self {
        Self { id: id.into(), errors }
    }
}

impl wire::Wire for SetSecureValueErrors {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "users.setSecureValueErrors";
    const ID: u32 = 0x90c894b5;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.id);
        w.write(&self.errors);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            id: cursor.read(),
            errors: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SetSecureValueErrors {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::DataHashSizeInvalid),
        wire::known(400, wire::ErrorKind::HashSizeInvalid),
        wire::known(400, wire::ErrorKind::UserBotInvalid),
        wire::known(400, wire::ErrorKind::UserBotRequired),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Bots;
}

/// The method `users.getRequirementsToContact`.
///
/// ```text
/// users.getRequirementsToContact#d89a83a3 id:Vector<InputUser> = Vector<RequirementToContact>;
/// ```
#[derive(Clone, Debug, Default)]
pub struct GetRequirementsToContact {
    pub id: Vec<enums::InputUser>,
}

impl GetRequirementsToContact {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: Vec<enums::InputUser>) -> Self {
        Self { id }
    }
}

impl wire::Wire for GetRequirementsToContact {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "users.getRequirementsToContact";
    const ID: u32 = 0xd89a83a3;
    const MIN_SIZE: usize = 12;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.id);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { id: cursor.read() }
    }
}

impl wire::RemoteCall for GetRequirementsToContact {
    type Return = Vec<enums::RequirementToContact>;
}

/// The method `users.getSavedMusic`.
///
/// ```text
/// users.getSavedMusic#788d7fe3 id:InputUser offset:int limit:int hash:long = users.SavedMusic;
/// ```
#[derive(Clone, Debug)]
pub struct GetSavedMusic {
    pub id: enums::InputUser,
    pub offset: i32,
    pub limit: i32,
    pub hash: i64,
}

impl GetSavedMusic {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        id: impl Into<enums::InputUser>,
        offset: i32,
        limit: i32,
        hash: i64,
    ) -> Self {
        Self {
            id: id.into(),
            offset,
            limit,
            hash,
        }
    }
}

impl wire::Wire for GetSavedMusic {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "users.getSavedMusic";
    const ID: u32 = 0x788d7fe3;
    const MIN_SIZE: usize = 24;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.id);
        w.i32(self.offset);
        w.i32(self.limit);
        w.i64(self.hash);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            id: cursor.read(),
            offset: cursor.i32(),
            limit: cursor.i32(),
            hash: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for GetSavedMusic {
    type Return = enums::users::SavedMusic;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
}

/// The method `users.getSavedMusicByID`.
///
/// ```text
/// users.getSavedMusicByID#7573a4e9 id:InputUser documents:Vector<InputDocument> = users.SavedMusic;
/// ```
#[derive(Clone, Debug)]
pub struct GetSavedMusicById {
    pub id: enums::InputUser,
    pub documents: Vec<enums::InputDocument>,
}

impl GetSavedMusicById {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        id: impl Into<enums::InputUser>,
        documents: Vec<enums::InputDocument>,
    ) -> Self {
        Self { id: id.into(), documents }
    }
}

impl wire::Wire for GetSavedMusicById {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "users.getSavedMusicByID";
    const ID: u32 = 0x7573a4e9;
    const MIN_SIZE: usize = 16;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.id);
        w.write(&self.documents);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            id: cursor.read(),
            documents: cursor.read(),
        }
    }
}

impl wire::RemoteCall for GetSavedMusicById {
    type Return = enums::users::SavedMusic;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
}

/// The method `users.suggestBirthday`.
///
/// ```text
/// users.suggestBirthday#fc533372 id:InputUser birthday:Birthday = Updates;
/// ```
#[derive(Clone, Debug)]
pub struct SuggestBirthday {
    pub id: enums::InputUser,
    pub birthday: types::Birthday,
}

impl SuggestBirthday {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(id: impl Into<enums::InputUser>, birthday: types::Birthday) -> Self {
        Self { id: id.into(), birthday }
    }
}

impl wire::Wire for SuggestBirthday {
    type Shape = wire::Constructor;
    const TL_NAME: &'static str = "users.suggestBirthday";
    const ID: u32 = 0xfc533372;
    const MIN_SIZE: usize = 24;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.id);
        w.write(&self.birthday);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            id: cursor.read(),
            birthday: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SuggestBirthday {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
}
