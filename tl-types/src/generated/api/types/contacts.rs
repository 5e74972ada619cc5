// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors of the namespace `contacts`.

use super::super::{enums, types};
use crate::wire;
use crate::wire::Vec;

/// The constructor `contacts.contacts`.
///
/// ```text
/// contacts.contacts#eae87e42 contacts:Vector<Contact> saved_count:int users:Vector<User> = contacts.Contacts;
/// ```
#[derive(Clone, Debug, Default)]
pub struct Contacts {
    pub contacts: Vec<types::Contact>,
    pub saved_count: i32,
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
    const TL_NAME: &'static str = "contacts.contacts";
    const ID: u32 = 0xeae87e42;
    const MIN_SIZE: usize = 24;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.contacts);
        w.i32(self.saved_count);
        w.write(&self.users);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            contacts: cursor.read(),
            saved_count: cursor.i32(),
            users: cursor.read(),
        }
    }
}

/// The constructor `contacts.importedContacts`.
///
/// ```text
/// contacts.importedContacts#77d01c3b imported:Vector<ImportedContact> popular_invites:Vector<PopularContact> retry_contacts:Vector<long> users:Vector<User> = contacts.ImportedContacts;
/// ```
#[derive(Clone, Debug, Default)]
pub struct ImportedContacts {
    pub imported: Vec<types::ImportedContact>,
    pub popular_invites: Vec<types::PopularContact>,
    pub retry_contacts: Vec<i64>,
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
    const TL_NAME: &'static str = "contacts.importedContacts";
    const ID: u32 = 0x77d01c3b;
    const MIN_SIZE: usize = 36;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.imported);
        w.write(&self.popular_invites);
        w.write(&self.retry_contacts);
        w.write(&self.users);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            imported: cursor.read(),
            popular_invites: cursor.read(),
            retry_contacts: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The constructor `contacts.blocked`.
///
/// ```text
/// contacts.blocked#ade1591 blocked:Vector<PeerBlocked> chats:Vector<Chat> users:Vector<User> = contacts.Blocked;
/// ```
#[derive(Clone, Debug, Default)]
pub struct Blocked {
    pub blocked: Vec<types::PeerBlocked>,
    pub chats: Vec<enums::Chat>,
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
    const TL_NAME: &'static str = "contacts.blocked";
    const ID: u32 = 0x0ade1591;
    const MIN_SIZE: usize = 28;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.blocked);
        w.write(&self.chats);
        w.write(&self.users);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            blocked: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The constructor `contacts.blockedSlice`.
///
/// ```text
/// contacts.blockedSlice#e1664194 count:int blocked:Vector<PeerBlocked> chats:Vector<Chat> users:Vector<User> = contacts.Blocked;
/// ```
#[derive(Clone, Debug, Default)]
pub struct BlockedSlice {
    pub count: i32,
    pub blocked: Vec<types::PeerBlocked>,
    pub chats: Vec<enums::Chat>,
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
    const TL_NAME: &'static str = "contacts.blockedSlice";
    const ID: u32 = 0xe1664194;
    const MIN_SIZE: usize = 32;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.i32(self.count);
        w.write(&self.blocked);
        w.write(&self.chats);
        w.write(&self.users);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            count: cursor.i32(),
            blocked: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The constructor `contacts.found`.
///
/// ```text
/// contacts.found#b3134d9d my_results:Vector<Peer> results:Vector<Peer> chats:Vector<Chat> users:Vector<User> = contacts.Found;
/// ```
#[derive(Clone, Debug, Default)]
pub struct Found {
    pub my_results: Vec<enums::Peer>,
    pub results: Vec<enums::Peer>,
    pub chats: Vec<enums::Chat>,
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
    const TL_NAME: &'static str = "contacts.found";
    const ID: u32 = 0xb3134d9d;
    const MIN_SIZE: usize = 36;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.my_results);
        w.write(&self.results);
        w.write(&self.chats);
        w.write(&self.users);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            my_results: cursor.read(),
            results: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The constructor `contacts.resolvedPeer`.
///
/// ```text
/// contacts.resolvedPeer#7f077ad9 peer:Peer chats:Vector<Chat> users:Vector<User> = contacts.ResolvedPeer;
/// ```
#[derive(Clone, Debug)]
pub struct ResolvedPeer {
    pub peer: enums::Peer,
    pub chats: Vec<enums::Chat>,
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
    const TL_NAME: &'static str = "contacts.resolvedPeer";
    const ID: u32 = 0x7f077ad9;
    const MIN_SIZE: usize = 32;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.peer);
        w.write(&self.chats);
        w.write(&self.users);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The constructor `contacts.topPeers`.
///
/// ```text
/// contacts.topPeers#70b772a8 categories:Vector<TopPeerCategoryPeers> chats:Vector<Chat> users:Vector<User> = contacts.TopPeers;
/// ```
#[derive(Clone, Debug, Default)]
pub struct TopPeers {
    pub categories: Vec<types::TopPeerCategoryPeers>,
    pub chats: Vec<enums::Chat>,
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
    const TL_NAME: &'static str = "contacts.topPeers";
    const ID: u32 = 0x70b772a8;
    const MIN_SIZE: usize = 28;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.categories);
        w.write(&self.chats);
        w.write(&self.users);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            categories: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The constructor `contacts.contactBirthdays`.
///
/// ```text
/// contacts.contactBirthdays#114ff30d contacts:Vector<ContactBirthday> users:Vector<User> = contacts.ContactBirthdays;
/// ```
#[derive(Clone, Debug, Default)]
pub struct ContactBirthdays {
    pub contacts: Vec<types::ContactBirthday>,
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
    const TL_NAME: &'static str = "contacts.contactBirthdays";
    const ID: u32 = 0x114ff30d;
    const MIN_SIZE: usize = 20;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.contacts);
        w.write(&self.users);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            contacts: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The constructor `contacts.sponsoredPeers`.
///
/// ```text
/// contacts.sponsoredPeers#eb032884 peers:Vector<SponsoredPeer> chats:Vector<Chat> users:Vector<User> = contacts.SponsoredPeers;
/// ```
#[derive(Clone, Debug, Default)]
pub struct SponsoredPeers {
    pub peers: Vec<types::SponsoredPeer>,
    pub chats: Vec<enums::Chat>,
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
    const TL_NAME: &'static str = "contacts.sponsoredPeers";
    const ID: u32 = 0xeb032884;
    const MIN_SIZE: usize = 28;

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.peers);
        w.write(&self.chats);
        w.write(&self.users);
    }

    #[inline]
    fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peers: cursor.read(),
            chats: cursor.read(),
            users: cursor.read(),
        }
    }
}
