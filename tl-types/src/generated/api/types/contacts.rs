// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors of the namespace `contacts`.

use super::super::{enums, functions, types};
use crate::wire::{self, Vec, Wire as _};

/// The contacts of the account, with the users that they are.
///
/// A constructor of [`contacts::Contacts`](enums::contacts::Contacts).
///
/// Since layer 46 or earlier; `saved_count` since 71.
///
/// ```text
/// contacts.contacts#eae87e42 contacts:Vector<Contact> saved_count:int
///     users:Vector<User> = contacts.Contacts;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/contacts.contacts)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Contacts {
    /// The contacts.
    pub contacts: Vec<types::Contact>,
    /// Number of contacts that were saved.
    pub saved_count: i32,
    /// The users that contacts refers to.
    pub users: Vec<enums::User>,
}

impl Contacts {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        contacts: Vec<types::Contact>,
        saved_count: i32,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            contacts,
            saved_count,
            users,
        }
    }
}

impl wire::Wire for Contacts {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.contacts",
        id: 0xeae87e42,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.contacts);
        w.i32(self.saved_count);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            contacts: cursor.read(),
            saved_count: cursor.i32(),
            users: cursor.read(),
        }
    }
}

/// What became of each imported contact.
///
/// Returned by [`contacts.importContacts`](functions::contacts::ImportContacts).
///
/// Since layer 46 or earlier; `popular_invites` since 70 or earlier.
///
/// ```text
/// contacts.importedContacts#77d01c3b imported:Vector<ImportedContact>
///     popular_invites:Vector<PopularContact> retry_contacts:Vector<long>
///     users:Vector<User> = contacts.ImportedContacts;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/contacts.importedContacts)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ImportedContacts {
    /// The entries that have an account.
    pub imported: Vec<types::ImportedContact>,
    /// Entries without an account that many other people have among their contacts.
    pub popular_invites: Vec<types::PopularContact>,
    /// The `client_id` of entries that were not imported for now; import them again later.
    pub retry_contacts: Vec<i64>,
    /// The users that imported refers to.
    pub users: Vec<enums::User>,
}

impl ImportedContacts {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        imported: Vec<types::ImportedContact>,
        popular_invites: Vec<types::PopularContact>,
        retry_contacts: Vec<i64>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            imported,
            popular_invites,
            retry_contacts,
            users,
        }
    }
}

impl wire::Wire for ImportedContacts {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.importedContacts",
        id: 0x77d01c3b,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.imported);
        w.write(&self.popular_invites);
        w.write(&self.retry_contacts);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            imported: cursor.read(),
            popular_invites: cursor.read(),
            retry_contacts: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// All users and chats that the account blocked; there are no more.
///
/// A constructor of [`contacts::Blocked`](enums::contacts::Blocked).
///
/// Since layer 46 or earlier; `chats` since 119 or earlier; `blocked:Vector<PeerBlocked>` since 119 or earlier,
/// `blocked:Vector<ContactBlocked>` before.
///
/// ```text
/// contacts.blocked#ade1591 blocked:Vector<PeerBlocked> chats:Vector<Chat>
///     users:Vector<User> = contacts.Blocked;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/contacts.blocked)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Blocked {
    /// The blocked users and chats, with the date of each block.
    pub blocked: Vec<types::PeerBlocked>,
    /// The groups and channels that blocked refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that blocked refers to.
    pub users: Vec<enums::User>,
}

impl Blocked {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        blocked: Vec<types::PeerBlocked>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self { blocked, chats, users }
    }
}

impl wire::Wire for Blocked {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.blocked",
        id: 0x0ade1591,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.blocked);
        w.write(&self.chats);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            blocked: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// A part of the users and chats that the account blocked.
///
/// A constructor of [`contacts::Blocked`](enums::contacts::Blocked).
///
/// Since layer 46 or earlier; `chats` since 119 or earlier; `blocked:Vector<PeerBlocked>` since 119 or earlier,
/// `blocked:Vector<ContactBlocked>` before.
///
/// ```text
/// contacts.blockedSlice#e1664194 count:int blocked:Vector<PeerBlocked>
///     chats:Vector<Chat> users:Vector<User> = contacts.Blocked;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/contacts.blockedSlice)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BlockedSlice {
    /// Number of all blocked users and chats.
    pub count: i32,
    /// The blocked users and chats of this part, with the date of each block.
    pub blocked: Vec<types::PeerBlocked>,
    /// The groups and channels that blocked refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that blocked refers to.
    pub users: Vec<enums::User>,
}

impl BlockedSlice {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        count: i32,
        blocked: Vec<types::PeerBlocked>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            count,
            blocked,
            chats,
            users,
        }
    }
}

impl wire::Wire for BlockedSlice {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.blockedSlice",
        id: 0xe1664194,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.count);
        w.write(&self.blocked);
        w.write(&self.chats);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            count: cursor.i32(),
            blocked: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// What a search for users and chats by name or username found.
///
/// Returned by [`contacts.search`](functions::contacts::Search).
///
/// Since layer 46 or earlier; `my_results` since 75 or earlier.
///
/// ```text
/// contacts.found#b3134d9d my_results:Vector<Peer> results:Vector<Peer>
///     chats:Vector<Chat> users:Vector<User> = contacts.Found;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/contacts.found)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Found {
    /// Results among the contacts and chats of the account.
    pub my_results: Vec<enums::Peer>,
    /// Results among all public users and chats.
    pub results: Vec<enums::Peer>,
    /// The groups and channels that both lists refer to.
    pub chats: Vec<enums::Chat>,
    /// The users that both lists refer to.
    pub users: Vec<enums::User>,
}

impl Found {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        my_results: Vec<enums::Peer>,
        results: Vec<enums::Peer>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            my_results,
            results,
            chats,
            users,
        }
    }
}

impl wire::Wire for Found {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.found",
        id: 0xb3134d9d,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.my_results);
        w.write(&self.results);
        w.write(&self.chats);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            my_results: cursor.read(),
            results: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The user or chat that was found.
///
/// Returned by [`contacts.resolveUsername`](functions::contacts::ResolveUsername),
/// [`contacts.resolvePhone`](functions::contacts::ResolvePhone).
///
/// Since layer 46 or earlier.
///
/// ```text
/// contacts.resolvedPeer#7f077ad9 peer:Peer chats:Vector<Chat> users:Vector<User> =
///     contacts.ResolvedPeer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/contacts.resolvedPeer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ResolvedPeer {
    /// The user or chat.
    pub peer: enums::Peer,
    /// The chat that peer refers to, if it is one.
    pub chats: Vec<enums::Chat>,
    /// The user that peer refers to, if it is one.
    pub users: Vec<enums::User>,
}

impl ResolvedPeer {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::Peer>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self {
            peer: peer.into(),
            chats,
            users,
        }
    }
}

impl wire::Wire for ResolvedPeer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.resolvedPeer",
        id: 0x7f077ad9,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.chats);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The users and chats that the account uses most, sorted by what they are used for.
///
/// A constructor of [`contacts::TopPeers`](enums::contacts::TopPeers).
///
/// Since layer 62 or earlier.
///
/// ```text
/// contacts.topPeers#70b772a8 categories:Vector<TopPeerCategoryPeers>
///     chats:Vector<Chat> users:Vector<User> = contacts.TopPeers;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/contacts.topPeers)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct TopPeers {
    /// For each kind of use, the users or chats with their ratings.
    pub categories: Vec<types::TopPeerCategoryPeers>,
    /// The groups and channels that categories refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that categories refers to.
    pub users: Vec<enums::User>,
}

impl TopPeers {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        categories: Vec<types::TopPeerCategoryPeers>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self { categories, chats, users }
    }
}

impl wire::Wire for TopPeers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.topPeers",
        id: 0x70b772a8,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.categories);
        w.write(&self.chats);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            categories: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The contacts whose birthday is near.
///
/// Returned by [`contacts.getBirthdays`](functions::contacts::GetBirthdays).
///
/// Since layer 177.
///
/// ```text
/// contacts.contactBirthdays#114ff30d contacts:Vector<ContactBirthday>
///     users:Vector<User> = contacts.ContactBirthdays;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/contacts.contactBirthdays)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ContactBirthdays {
    /// The contacts with their birthdays.
    pub contacts: Vec<types::ContactBirthday>,
    /// The users that contacts refers to.
    pub users: Vec<enums::User>,
}

impl ContactBirthdays {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(contacts: Vec<types::ContactBirthday>, users: Vec<enums::User>) -> Self {
        Self { contacts, users }
    }
}

impl wire::Wire for ContactBirthdays {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.contactBirthdays",
        id: 0x114ff30d,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.contacts);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            contacts: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// Users and chats to show as advertisements in the results of a search.
///
/// A constructor of [`contacts::SponsoredPeers`](enums::contacts::SponsoredPeers).
///
/// Since layer 201.
///
/// ```text
/// contacts.sponsoredPeers#eb032884 peers:Vector<SponsoredPeer> chats:Vector<Chat>
///     users:Vector<User> = contacts.SponsoredPeers;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/contacts.sponsoredPeers)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SponsoredPeers {
    /// The advertised users and chats.
    pub peers: Vec<types::SponsoredPeer>,
    /// The groups and channels that peers refers to.
    pub chats: Vec<enums::Chat>,
    /// The users that peers refers to.
    pub users: Vec<enums::User>,
}

impl SponsoredPeers {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        peers: Vec<types::SponsoredPeer>,
        chats: Vec<enums::Chat>,
        users: Vec<enums::User>,
    ) -> Self {
        Self { peers, chats, users }
    }
}

impl wire::Wire for SponsoredPeers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.sponsoredPeers",
        id: 0xeb032884,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peers);
        w.write(&self.chats);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peers: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}
