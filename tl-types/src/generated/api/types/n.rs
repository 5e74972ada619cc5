// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors.

use super::super::{enums, functions};
use crate::wire::{self, String, Wire as _};

/// The only value of its type.
///
/// Since layer 46 or earlier; not in the known layers 110, 112, 133–134, 137–138, 147, 153, 163, 194.
///
/// ```text
/// null#56730bcc = Null;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/null)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Null;

impl wire::Wire for Null {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "null",
        id: 0x56730bcc,
        min_size: 4,
    };

    #[inline]
    fn write_bare<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        w
    }

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

/// A sound that is stored on the device and means nothing to other clients.
///
/// A constructor of [`NotificationSound`](enums::NotificationSound).
///
/// Since layer 140.
///
/// ```text
/// notificationSoundLocal#830b9ae4 title:string data:string = NotificationSound;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/notificationSoundLocal)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct NotificationSoundLocal {
    /// The name of the sound.
    pub title: String,
    /// How the client itself finds the sound, such as a file name.
    pub data: String,
}

impl NotificationSoundLocal {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(title: impl Into<String>, data: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            data: data.into(),
        }
    }
}

impl wire::Wire for NotificationSoundLocal {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "notificationSoundLocal",
        id: 0x830b9ae4,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.title);
        w.string(&self.data);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            title: cursor.string(),
            data: cursor.string(),
        }
    }
}

/// A sound that was uploaded to the account with [`account.uploadRingtone`](functions::account::UploadRingtone).
///
/// A constructor of [`NotificationSound`](enums::NotificationSound).
///
/// Since layer 140.
///
/// ```text
/// notificationSoundRingtone#ff6c8049 id:long = NotificationSound;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/notificationSoundRingtone)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct NotificationSoundRingtone {
    /// The identifier of the document with the sound.
    pub id: i64,
}

impl NotificationSoundRingtone {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

impl wire::Wire for NotificationSoundRingtone {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "notificationSoundRingtone",
        id: 0xff6c8049,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { id: cursor.i64() }
    }
}

/// The notifications of one user, group or channel.
///
/// A constructor of [`NotifyPeer`](enums::NotifyPeer).
///
/// Since layer 46 or earlier.
///
/// ```text
/// notifyPeer#9fd40bd8 peer:Peer = NotifyPeer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/notifyPeer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct NotifyPeer {
    /// The chat that the settings are for.
    pub peer: enums::Peer,
}

impl NotifyPeer {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::Peer>) -> Self {
        Self { peer: peer.into() }
    }
}

impl wire::Wire for NotifyPeer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "notifyPeer",
        id: 0x9fd40bd8,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { peer: cursor.read() }
    }
}

/// The notifications of one topic of a forum.
///
/// A constructor of [`NotifyPeer`](enums::NotifyPeer).
///
/// Since layer 148.
///
/// ```text
/// notifyForumTopic#226e6308 peer:Peer top_msg_id:int = NotifyPeer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/notifyForumTopic)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct NotifyForumTopic {
    /// The forum that the topic is in.
    pub peer: enums::Peer,
    /// Identifier of the topic.
    pub top_msg_id: i32,
}

impl NotifyForumTopic {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::Peer>, top_msg_id: i32) -> Self {
        Self {
            peer: peer.into(),
            top_msg_id,
        }
    }
}

impl wire::Wire for NotifyForumTopic {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "notifyForumTopic",
        id: 0x226e6308,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.top_msg_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            top_msg_id: cursor.i32(),
        }
    }
}

/// The notifications of one community.
///
/// A constructor of [`NotifyPeer`](enums::NotifyPeer).
///
/// Since layer 228 or earlier.
///
/// ```text
/// notifyCommunity#be376999 community_id:long = NotifyPeer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/notifyCommunity)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct NotifyCommunity {
    /// Identifier of the community.
    pub community_id: i64,
}

impl NotifyCommunity {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(community_id: i64) -> Self {
        Self { community_id }
    }
}

impl wire::Wire for NotifyCommunity {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "notifyCommunity",
        id: 0xbe376999,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.community_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { community_id: cursor.i64() }
    }
}

/// Which data centre is nearest.
///
/// Returned by [`help.getNearestDc`](functions::help::GetNearestDc).
///
/// Since layer 46 or earlier.
///
/// ```text
/// nearestDc#8e1a1775 country:string this_dc:int nearest_dc:int = NearestDc;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/nearestDc)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct NearestDc {
    /// The country of the client by its address, as a two-letter ISO 3166 code.
    pub country: String,
    /// The number of the data centre that answered.
    pub this_dc: i32,
    /// The number of the nearest data centre.
    pub nearest_dc: i32,
}

impl NearestDc {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(country: impl Into<String>, this_dc: i32, nearest_dc: i32) -> Self {
        Self {
            country: country.into(),
            this_dc,
            nearest_dc,
        }
    }
}

impl wire::Wire for NearestDc {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "nearestDc",
        id: 0x8e1a1775,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.country);
        w.fixed((self.this_dc, self.nearest_dc));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let country = cursor.string();
        let (this_dc, nearest_dc) = cursor.fixed::<(i32, i32)>();
        Self {
            country,
            this_dc,
            nearest_dc,
        }
    }
}
