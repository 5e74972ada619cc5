// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors of the namespace `contacts`.

use super::super::{functions, types};
use crate::wire::{self, Wire as _};

/// The contacts of the account.
///
/// Returned by [`contacts.getContacts`](functions::contacts::GetContacts).
///
/// [Official page](https://core.telegram.org/type/contacts.Contacts)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum Contacts {
    /// The contacts are the same as those that the client has.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `contacts.contactsNotModified#b74ba9d2 = contacts.Contacts;`
    NotModified,
    /// The contacts of the account, with the users that they are.
    Contacts(types::contacts::Contacts),
}

impl Contacts {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0xb74ba9d2;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0xb74ba9d2,
            Self::Contacts(_) => 0xeae87e42,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "contacts.contactsNotModified",
            Self::Contacts(_) => "contacts.contacts",
        }
    }
}

impl wire::Wire for Contacts {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "contacts.Contacts",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified => w.id(0xb74ba9d2),
            Self::Contacts(value) => value.write_bare(w.id(0xeae87e42)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xb74ba9d2 => Self::NotModified,
            0xeae87e42 => Self::Contacts(types::contacts::Contacts::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::contacts::Contacts> for Contacts {
    #[inline]
    fn from(value: types::contacts::Contacts) -> Self {
        Self::Contacts(value)
    }
}

/// The users and chats that the account blocked, all of them or one part.
///
/// Returned by [`contacts.getBlocked`](functions::contacts::GetBlocked).
///
/// [Official page](https://core.telegram.org/type/contacts.Blocked)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum Blocked {
    /// All users and chats that the account blocked; there are no more.
    Blocked(types::contacts::Blocked),
    /// A part of the users and chats that the account blocked.
    Slice(types::contacts::BlockedSlice),
}

impl Blocked {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Blocked(_) => 0x0ade1591,
            Self::Slice(_) => 0xe1664194,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Blocked(_) => "contacts.blocked",
            Self::Slice(_) => "contacts.blockedSlice",
        }
    }
}

impl wire::Wire for Blocked {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "contacts.Blocked",
        id: 0,
        min_size: 28,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Blocked(value) => value.write_bare(w.id(0x0ade1591)),
            Self::Slice(value) => value.write_bare(w.id(0xe1664194)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x0ade1591 => Self::Blocked(types::contacts::Blocked::read_bare(cursor)),
            0xe1664194 => Self::Slice(types::contacts::BlockedSlice::read_bare(cursor)),
            _ => Self::Blocked(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::contacts::Blocked> for Blocked {
    #[inline]
    fn from(value: types::contacts::Blocked) -> Self {
        Self::Blocked(value)
    }
}

impl From<types::contacts::BlockedSlice> for Blocked {
    #[inline]
    fn from(value: types::contacts::BlockedSlice) -> Self {
        Self::Slice(value)
    }
}

/// The users and chats that the account uses most, unless they did not change or the user turned the list off.
///
/// Returned by [`contacts.getTopPeers`](functions::contacts::GetTopPeers).
///
/// [Official page](https://core.telegram.org/type/contacts.TopPeers)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum TopPeers {
    /// The users and chats that are used most are the same as those that the client has.
    ///
    /// Since layer 62 or earlier.
    ///
    /// `contacts.topPeersNotModified#de266ef5 = contacts.TopPeers;`
    NotModified,
    /// The users and chats that the account uses most, sorted by what they are used for.
    TopPeers(types::contacts::TopPeers),
    /// The user turned off the list of users and chats that are used most.
    ///
    /// Since layer 82.
    ///
    /// `contacts.topPeersDisabled#b52c939d = contacts.TopPeers;`
    Disabled,
}

impl TopPeers {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0xde266ef5;

    /// The constructor id of [`Self::Disabled`].
    pub const DISABLED_ID: u32 = 0xb52c939d;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0xde266ef5,
            Self::TopPeers(_) => 0x70b772a8,
            Self::Disabled => 0xb52c939d,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "contacts.topPeersNotModified",
            Self::TopPeers(_) => "contacts.topPeers",
            Self::Disabled => "contacts.topPeersDisabled",
        }
    }
}

impl wire::Wire for TopPeers {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "contacts.TopPeers",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified => w.id(0xde266ef5),
            Self::TopPeers(value) => value.write_bare(w.id(0x70b772a8)),
            Self::Disabled => w.id(0xb52c939d),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xde266ef5 => Self::NotModified,
            0x70b772a8 => Self::TopPeers(types::contacts::TopPeers::read_bare(cursor)),
            0xb52c939d => Self::Disabled,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::contacts::TopPeers> for TopPeers {
    #[inline]
    fn from(value: types::contacts::TopPeers) -> Self {
        Self::TopPeers(value)
    }
}

/// Users and chats that are advertised in the results of a search, if there are any.
///
/// Returned by [`contacts.getSponsoredPeers`](functions::contacts::GetSponsoredPeers).
///
/// [Official page](https://core.telegram.org/type/contacts.SponsoredPeers)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum SponsoredPeers {
    /// There is nothing to advertise for this search.
    ///
    /// Since layer 201.
    ///
    /// `contacts.sponsoredPeersEmpty#ea32b4b1 = contacts.SponsoredPeers;`
    Empty,
    /// Users and chats to show as advertisements in the results of a search.
    SponsoredPeers(types::contacts::SponsoredPeers),
}

impl SponsoredPeers {
    /// The constructor id of [`Self::Empty`].
    pub const EMPTY_ID: u32 = 0xea32b4b1;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0xea32b4b1,
            Self::SponsoredPeers(_) => 0xeb032884,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "contacts.sponsoredPeersEmpty",
            Self::SponsoredPeers(_) => "contacts.sponsoredPeers",
        }
    }
}

impl wire::Wire for SponsoredPeers {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "contacts.SponsoredPeers",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty => w.id(0xea32b4b1),
            Self::SponsoredPeers(value) => value.write_bare(w.id(0xeb032884)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xea32b4b1 => Self::Empty,
            0xeb032884 => {
                Self::SponsoredPeers(types::contacts::SponsoredPeers::read_bare(cursor))
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Empty
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::contacts::SponsoredPeers> for SponsoredPeers {
    #[inline]
    fn from(value: types::contacts::SponsoredPeers) -> Self {
        Self::SponsoredPeers(value)
    }
}
