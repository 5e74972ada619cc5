// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors of the namespace `users`.

use super::super::{enums, functions, types};
use crate::wire::{self, Vec, Wire as _};

/// Everything about one user, with the chats and users that are mentioned.
///
/// Returned by [`users.getFullUser`](functions::users::GetFullUser).
///
/// Since layer 135.
///
/// ```text
/// users.userFull#3b6d152e full_user:UserFull chats:Vector<Chat> users:Vector<User>
///     = users.UserFull;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/users.userFull)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct UserFull {
    /// The details of the user.
    pub full_user: types::UserFull,
    /// The chats that `full_user` refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that `full_user` refers to, with the user itself.
    pub users: Vec<enums::User>,
}

impl UserFull {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        full_user: types::UserFull,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self { full_user, chats, users }
    }
}

impl wire::Wire for UserFull {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "users.userFull",
        id: 0x3b6d152e,
        min_size: 60,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.full_user);
        w.write(&self.chats);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            full_user: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// All users that match the request; there are no more.
///
/// A constructor of [`users::Users`](enums::users::Users).
///
/// Since layer 196.
///
/// ```text
/// users.users#62d706b8 users:Vector<User> = users.Users;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/users.users)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Users {
    /// The users or bots of the answer.
    pub users: Vec<enums::User>,
}

impl Users {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(users: Vec<enums::User>) -> Self {
        Self { users }
    }
}

impl wire::Wire for Users {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "users.users",
        id: 0x62d706b8,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { users: cursor.read() }
    }
}

/// A part of the users that match the request.
///
/// A constructor of [`users::Users`](enums::users::Users).
///
/// Since layer 196.
///
/// ```text
/// users.usersSlice#315a4974 count:int users:Vector<User> = users.Users;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/users.usersSlice)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UsersSlice {
    /// Number of all users that match, including those outside this part.
    pub count: i32,
    /// The users or bots of this part.
    pub users: Vec<enums::User>,
}

impl UsersSlice {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(count: i32, users: Vec<enums::User>) -> Self {
        Self { count, users }
    }
}

impl wire::Wire for UsersSlice {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "users.usersSlice",
        id: 0x315a4974,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.count);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            count: cursor.i32(),
            users: cursor.read(),
        }
    }
}

/// The music on the profile is the same as that which the client has.
///
/// A constructor of [`users::SavedMusic`](enums::users::SavedMusic).
///
/// Since layer 213.
///
/// ```text
/// users.savedMusicNotModified#e3878aa4 count:int = users.SavedMusic;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/users.savedMusicNotModified)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SavedMusicNotModified {
    /// Number of all pieces of music on the profile.
    pub count: i32,
}

impl SavedMusicNotModified {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(count: i32) -> Self {
        Self { count }
    }
}

impl wire::Wire for SavedMusicNotModified {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "users.savedMusicNotModified",
        id: 0xe3878aa4,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.count);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { count: cursor.i32() }
    }
}

/// One part of the music that a user shows on the profile.
///
/// A constructor of [`users::SavedMusic`](enums::users::SavedMusic).
///
/// Since layer 213.
///
/// ```text
/// users.savedMusic#34a2f297 count:int documents:Vector<Document> =
///     users.SavedMusic;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/users.savedMusic)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SavedMusic {
    /// Number of all pieces of music on the profile, including those outside this part.
    pub count: i32,
    /// The music files of this part, in the user's order.
    pub documents: Vec<enums::Document>,
}

impl SavedMusic {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(count: i32, documents: Vec<enums::Document>) -> Self {
        Self { count, documents }
    }
}

impl wire::Wire for SavedMusic {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "users.savedMusic",
        id: 0x34a2f297,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.count);
        w.write(&self.documents);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            count: cursor.i32(),
            documents: cursor.read(),
        }
    }
}
