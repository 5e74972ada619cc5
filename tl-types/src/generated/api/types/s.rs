// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// A set of stickers, masks or custom emoji, without the stickers themselves.
///
/// Contained in [`channelFull`](types::ChannelFull), [`messages.stickerSet`](types::messages::StickerSet),
/// [`messages.allStickers`](types::messages::AllStickers), [`stickerSetCovered`](types::StickerSetCovered),
/// [`stickerSetMultiCovered`](types::StickerSetMultiCovered),
/// [`stickerSetFullCovered`](types::StickerSetFullCovered), [`stickerSetNoCovered`](types::StickerSetNoCovered).
///
/// Since layer 46 or earlier; `installed_date` since 81 or earlier; `installed` until 75 or later; `thumb` since 97
/// or earlier; `animated`, `thumb_dc_id` since 98; `videos`, `thumbs`, `thumb_version` since 129 or earlier;
/// `thumb` until 121 or later; `emojis`, `text_color`, `channel_emoji_status`, `creator`, `thumb_document_id` since
/// 144; `animated`, `videos` until 143.
///
/// ```text
/// stickerSet#2dd14edc flags:# archived:flags.1?true official:flags.2?true
///     masks:flags.3?true emojis:flags.7?true text_color:flags.9?true
///     channel_emoji_status:flags.10?true creator:flags.11?true
///     installed_date:flags.0?int id:long access_hash:long title:string
///     short_name:string thumbs:flags.4?Vector<PhotoSize> thumb_dc_id:flags.4?int
///     thumb_version:flags.4?int thumb_document_id:flags.8?long count:int hash:int
///     = StickerSet;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/stickerSet)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StickerSet {
    /// If set, the user has the set in the archive of stickers.
    pub archived: bool,
    /// If set, Telegram made the set.
    pub official: bool,
    /// If set, it is a set of masks for photos.
    pub masks: bool,
    /// If set, it is a set of custom emoji.
    pub emojis: bool,
    /// If set, the custom emoji take on the colour of the text around them.
    pub text_color: bool,
    /// If set, the custom emoji can be the emoji status of a channel.
    pub channel_emoji_status: bool,
    /// If set, the user made the set.
    pub creator: bool,
    /// When the user installed the set, in Unix time; absent if it is not installed.
    pub installed_date: Option<i32>,
    /// Identifier of the set.
    pub id: i64,
    /// The access hash that goes with id.
    pub access_hash: i64,
    /// Title of the set.
    pub title: String,
    /// Name of the set in links, where it follows addstickers or addemoji.
    pub short_name: String,
    /// Thumbnails of the set; if absent, show the first sticker.
    ///
    /// On the wire together with `thumb_dc_id`, `thumb_version`, or not at all.
    pub thumbs: Option<Vec<enums::PhotoSize>>,
    /// The data centre that stores the thumbnail.
    ///
    /// On the wire together with `thumbs`, `thumb_version`, or not at all.
    pub thumb_dc_id: Option<i32>,
    /// Version of the thumbnail, for [`inputStickerSetThumb`](types::InputStickerSetThumb).
    ///
    /// On the wire together with `thumbs`, `thumb_dc_id`, or not at all.
    pub thumb_version: Option<i32>,
    /// Identifier of the custom emoji that serves as thumbnail.
    pub thumb_document_id: Option<i64>,
    /// Number of stickers in the set.
    pub count: i32,
    /// The hash of the set; if it has changed, get the stickers again with
    /// [`messages.getStickerSet`](functions::messages::GetStickerSet).
    pub hash: i32,
}

impl StickerSet {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: i64,
        access_hash: i64,
        title: impl Into<String>,
        short_name: impl Into<String>,
        count: i32,
        hash: i32,
    ) -> Self {
        Self {
            archived: false,
            official: false,
            masks: false,
            emojis: false,
            text_color: false,
            channel_emoji_status: false,
            creator: false,
            installed_date: None,
            id,
            access_hash,
            title: title.into(),
            short_name: short_name.into(),
            thumbs: None,
            thumb_dc_id: None,
            thumb_version: None,
            thumb_document_id: None,
            count,
            hash,
        }
    }
}

impl wire::Wire for StickerSet {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stickerSet",
        id: 0x2dd14edc,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(1, self.archived)
                    .with(2, self.official)
                    .with(3, self.masks)
                    .with(
                        4,
                        self.thumbs.is_some() || self.thumb_dc_id.is_some()
                            || self.thumb_version.is_some(),
                    )
                    .with(7, self.emojis)
                    .with(9, self.text_color)
                    .with(10, self.channel_emoji_status)
                    .with(11, self.creator),
            );
        flags.set(0, w.write_optional(&self.installed_date));
        w.fixed((self.id, self.access_hash));
        w.string(&self.title);
        w.string(&self.short_name);
        w.write_shared_or_zero(flags.has(4), &self.thumbs);
        w.write_shared_or_zero(flags.has(4), &self.thumb_dc_id);
        w.write_shared_or_zero(flags.has(4), &self.thumb_version);
        flags.set(8, w.write_optional(&self.thumb_document_id));
        w.fixed((self.count, self.hash));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let installed_date = cursor.read_optional(flags.has(0));
        let (id, access_hash) = cursor.fixed::<(i64, i64)>();
        let title = cursor.string();
        let short_name = cursor.string();
        let thumbs = cursor.read_optional(flags.has(4));
        let thumb_dc_id = cursor.read_optional(flags.has(4));
        let thumb_version = cursor.read_optional(flags.has(4));
        let thumb_document_id = cursor.read_optional(flags.has(8));
        let (count, hash) = cursor.fixed::<(i32, i32)>();
        Self {
            archived: flags.has(1),
            official: flags.has(2),
            masks: flags.has(3),
            emojis: flags.has(7),
            text_color: flags.has(9),
            channel_emoji_status: flags.has(10),
            creator: flags.has(11),
            installed_date,
            id,
            access_hash,
            title,
            short_name,
            thumbs,
            thumb_dc_id,
            thumb_version,
            thumb_document_id,
            count,
            hash,
        }
    }
}

/// The terms of a suggested post.
///
/// Accepted by [`messages.sendMessage`](functions::messages::SendMessage),
/// [`messages.sendMedia`](functions::messages::SendMedia),
/// [`messages.forwardMessages`](functions::messages::ForwardMessages),
/// [`messages.saveDraft`](functions::messages::SaveDraft).
///
/// Contained in [`message`](types::Message), [`draftMessage`](types::DraftMessage).
///
/// Since layer 206.
///
/// ```text
/// suggestedPost#e8e37e5 flags:# accepted:flags.1?true rejected:flags.2?true
///     price:flags.3?StarsAmount schedule_date:flags.0?int = SuggestedPost;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/suggestedPost)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SuggestedPost {
    /// If set, the post was accepted.
    pub accepted: bool,
    /// If set, the post was rejected.
    pub rejected: bool,
    /// The price for publishing the post.
    pub price: Option<enums::StarsAmount>,
    /// When to publish the post, in Unix time.
    pub schedule_date: Option<i32>,
}

impl SuggestedPost {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            accepted: false,
            rejected: false,
            price: None,
            schedule_date: None,
        }
    }
}

impl wire::Wire for SuggestedPost {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "suggestedPost",
        id: 0x0e8e37e5,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(wire::Flags::default().with(1, self.accepted).with(2, self.rejected));
        flags.set(3, w.write_optional(&self.price));
        flags.set(0, w.write_optional(&self.schedule_date));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            accepted: flags.has(1),
            rejected: flags.has(2),
            price: cursor.read_optional(flags.has(3)),
            schedule_date: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A story that was deleted.
///
/// A constructor of [`StoryItem`](enums::StoryItem).
///
/// Since layer 160 or earlier.
///
/// ```text
/// storyItemDeleted#51e6ee4f id:int = StoryItem;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/storyItemDeleted)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StoryItemDeleted {
    /// The identifier of the story.
    pub id: i32,
}

impl StoryItemDeleted {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: i32) -> Self {
        Self { id }
    }
}

impl wire::Wire for StoryItemDeleted {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "storyItemDeleted",
        id: 0x51e6ee4f,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { id: cursor.i32() }
    }
}

/// A story that is active, in short; [`stories.getStoriesByID`](functions::stories::GetStoriesById) returns it in
/// full.
///
/// A constructor of [`StoryItem`](enums::StoryItem).
///
/// Since layer 160 or earlier.
///
/// ```text
/// storyItemSkipped#ffadc913 flags:# close_friends:flags.8?true live:flags.9?true
///     id:int date:int expire_date:int = StoryItem;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/storyItemSkipped)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StoryItemSkipped {
    /// If set, only close friends of the author can see the story.
    pub close_friends: bool,
    /// If set, this is a live story: a running livestream.
    pub live: bool,
    /// The identifier of the story.
    pub id: i32,
    /// When the story was posted, in Unix time.
    pub date: i32,
    /// When the story expires, in Unix time.
    pub expire_date: i32,
}

impl StoryItemSkipped {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(id: i32, date: i32, expire_date: i32) -> Self {
        Self {
            close_friends: false,
            live: false,
            id,
            date,
            expire_date,
        }
    }
}

impl wire::Wire for StoryItemSkipped {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "storyItemSkipped",
        id: 0xffadc913,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(8, self.close_friends)
            .with(9, self.live);
        w.fixed((flags, self.id, self.date, self.expire_date));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id, date, expire_date) = cursor
            .fixed::<(wire::Flags, i32, i32, i32)>();
        Self {
            close_friends: flags.has(8),
            live: flags.has(9),
            id,
            date,
            expire_date,
        }
    }
}

/// A story: a photo or video with a caption, and what belongs to it.
///
/// A constructor of [`StoryItem`](enums::StoryItem).
///
/// Since layer 160 or earlier; `out`, `media_areas`, `sent_reaction` since 161; `fwd_from` since 167; `from_id`
/// since 174; `albums` since 211; `music` since 224.
///
/// ```text
/// storyItem#16a4b93c flags:# pinned:flags.5?true public:flags.7?true
///     close_friends:flags.8?true min:flags.9?true noforwards:flags.10?true
///     edited:flags.11?true contacts:flags.12?true selected_contacts:flags.13?true
///     out:flags.16?true id:int date:int from_id:flags.18?Peer
///     fwd_from:flags.17?StoryFwdHeader expire_date:int caption:flags.0?string
///     entities:flags.1?Vector<MessageEntity> media:MessageMedia
///     media_areas:flags.14?Vector<MediaArea> privacy:flags.2?Vector<PrivacyRule>
///     views:flags.3?StoryViews sent_reaction:flags.15?Reaction
///     albums:flags.19?Vector<int> music:flags.20?Document = StoryItem;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/storyItem)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct StoryItem {
    /// If set, the story is shown on the profile even after it has expired.
    pub pinned: bool,
    /// If set, everyone can see the story.
    pub public: bool,
    /// If set, only close friends of the author can see the story.
    pub close_friends: bool,
    /// If set, some fields are left out; [`stories.getStoriesByID`](functions::stories::GetStoriesById) returns the
    /// story in full.
    pub min: bool,
    /// If set, the story cannot be forwarded, and its media should not be saved.
    pub noforwards: bool,
    /// Whether the story was changed after it had been posted.
    pub edited: bool,
    /// If set, only contacts of the author can see the story.
    pub contacts: bool,
    /// If set, only some people whom the author picked can see the story.
    pub selected_contacts: bool,
    /// Whether the account posted the story.
    pub out: bool,
    /// The identifier of the story among those of its author.
    pub id: i32,
    /// When the story was posted, in Unix time.
    pub date: i32,
    /// Who posted the story, where it was posted in the name of a chat.
    pub from_id: Option<enums::Peer>,
    /// Where a reposted story comes from.
    pub fwd_from: Option<types::StoryFwdHeader>,
    /// When the story expires, in Unix time.
    pub expire_date: i32,
    /// The caption of the story.
    pub caption: Option<String>,
    /// Formatting of caption.
    pub entities: Option<Vec<enums::MessageEntity>>,
    /// The photo or video; or the livestream of a live story.
    pub media: enums::MessageMedia,
    /// The places on the story that can be clicked, such as a location or a reaction.
    pub media_areas: Option<Vec<enums::MediaArea>>,
    /// Who can see the story; for the author only.
    pub privacy: Option<Vec<enums::PrivacyRule>>,
    /// The counters of the story.
    pub views: Option<types::StoryViews>,
    /// The reaction that the account gave.
    pub sent_reaction: Option<enums::Reaction>,
    /// The albums of the profile that the story is in, by identifier.
    pub albums: Option<Vec<i32>>,
    /// The music that goes with the story.
    pub music: Option<enums::Document>,
}

impl StoryItem {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: i32,
        date: i32,
        expire_date: i32,
        media: impl Into<enums::MessageMedia>,
    ) -> Self {
        Self {
            pinned: false,
            public: false,
            close_friends: false,
            min: false,
            noforwards: false,
            edited: false,
            contacts: false,
            selected_contacts: false,
            out: false,
            id,
            date,
            from_id: None,
            fwd_from: None,
            expire_date,
            caption: None,
            entities: None,
            media: media.into(),
            media_areas: None,
            privacy: None,
            views: None,
            sent_reaction: None,
            albums: None,
            music: None,
        }
    }
}

impl wire::Wire for StoryItem {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "storyItem",
        id: 0x16a4b93c,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(5, self.pinned)
                    .with(7, self.public)
                    .with(8, self.close_friends)
                    .with(9, self.min)
                    .with(10, self.noforwards)
                    .with(11, self.edited)
                    .with(12, self.contacts)
                    .with(13, self.selected_contacts)
                    .with(16, self.out),
            );
        w.fixed((self.id, self.date));
        flags.set(18, w.write_optional(&self.from_id));
        flags.set(17, w.write_optional(&self.fwd_from));
        w.i32(self.expire_date);
        flags.set(0, w.write_optional(&self.caption));
        flags.set(1, w.write_optional(&self.entities));
        w.write(&self.media);
        flags.set(14, w.write_optional(&self.media_areas));
        flags.set(2, w.write_optional(&self.privacy));
        flags.set(3, w.write_optional(&self.views));
        flags.set(15, w.write_optional(&self.sent_reaction));
        flags.set(19, w.write_optional(&self.albums));
        flags.set(20, w.write_optional(&self.music));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id, date) = cursor.fixed::<(wire::Flags, i32, i32)>();
        Self {
            pinned: flags.has(5),
            public: flags.has(7),
            close_friends: flags.has(8),
            min: flags.has(9),
            noforwards: flags.has(10),
            edited: flags.has(11),
            contacts: flags.has(12),
            selected_contacts: flags.has(13),
            out: flags.has(16),
            id,
            date,
            from_id: cursor.read_optional(flags.has(18)),
            fwd_from: cursor.read_optional(flags.has(17)),
            expire_date: cursor.i32(),
            caption: cursor.read_optional(flags.has(0)),
            entities: cursor.read_optional(flags.has(1)),
            media: cursor.read(),
            media_areas: cursor.read_optional(flags.has(14)),
            privacy: cursor.read_optional(flags.has(2)),
            views: cursor.read_optional(flags.has(3)),
            sent_reaction: cursor.read_optional(flags.has(15)),
            albums: cursor.read_optional(flags.has(19)),
            music: cursor.read_optional(flags.has(20)),
        }
    }
}

/// One element of Telegram Passport, with its data and files. Which fields are present depends on the kind.
///
/// Returned by [`account.getAllSecureValues`](functions::account::GetAllSecureValues),
/// [`account.getSecureValue`](functions::account::GetSecureValue),
/// [`account.saveSecureValue`](functions::account::SaveSecureValue).
///
/// Contained in [`messageActionSecureValuesSentMe`](types::MessageActionSecureValuesSentMe),
/// [`account.authorizationForm`](types::account::AuthorizationForm).
///
/// Since layer 81 or earlier; `translation` since 86 or earlier.
///
/// ```text
/// secureValue#187fa0ca flags:# type:SecureValueType data:flags.0?SecureData
///     front_side:flags.1?SecureFile reverse_side:flags.2?SecureFile
///     selfie:flags.3?SecureFile translation:flags.6?Vector<SecureFile>
///     files:flags.4?Vector<SecureFile> plain_data:flags.5?SecurePlainData
///     hash:bytes = SecureValue;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/secureValue)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SecureValue {
    /// The kind of element.
    pub r#type: enums::SecureValueType,
    /// The data of the element, encrypted; for personal details, addresses and identity documents.
    pub data: Option<types::SecureData>,
    /// The front side of the document.
    pub front_side: Option<enums::SecureFile>,
    /// The reverse side of the document, if it has one.
    pub reverse_side: Option<enums::SecureFile>,
    /// A photo of the user holding the document.
    pub selfie: Option<enums::SecureFile>,
    /// Translations of the document.
    pub translation: Option<Vec<enums::SecureFile>>,
    /// Scans of the document; for proofs of address.
    pub files: Option<Vec<enums::SecureFile>>,
    /// The phone number or email address, if the element is one.
    pub plain_data: Option<enums::SecurePlainData>,
    /// The hash of the element, which the user's acceptance of a bot's request refers to.
    pub hash: Vec<u8>,
}

impl SecureValue {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        r#type: impl Into<enums::SecureValueType>,
        hash: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            data: None,
            front_side: None,
            reverse_side: None,
            selfie: None,
            translation: None,
            files: None,
            plain_data: None,
            hash: hash.into(),
        }
    }
}

impl wire::Wire for SecureValue {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "secureValue",
        id: 0x187fa0ca,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.r#type);
        flags.set(0, w.write_optional(&self.data));
        flags.set(1, w.write_optional(&self.front_side));
        flags.set(2, w.write_optional(&self.reverse_side));
        flags.set(3, w.write_optional(&self.selfie));
        flags.set(6, w.write_optional(&self.translation));
        flags.set(4, w.write_optional(&self.files));
        flags.set(5, w.write_optional(&self.plain_data));
        w.bytes(&self.hash);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            r#type: cursor.read(),
            data: cursor.read_optional(flags.has(0)),
            front_side: cursor.read_optional(flags.has(1)),
            reverse_side: cursor.read_optional(flags.has(2)),
            selfie: cursor.read_optional(flags.has(3)),
            translation: cursor.read_optional(flags.has(6)),
            files: cursor.read_optional(flags.has(4)),
            plain_data: cursor.read_optional(flags.has(5)),
            hash: cursor.bytes(),
        }
    }
}

/// The keys with which a service opens the Telegram Passport elements that a user shares, encrypted for its bot.
/// The client makes them for [`account.acceptAuthorization`](functions::account::AcceptAuthorization).
///
/// Accepted by [`account.acceptAuthorization`](functions::account::AcceptAuthorization).
///
/// Contained in [`messageActionSecureValuesSentMe`](types::MessageActionSecureValuesSentMe).
///
/// Since layer 81 or earlier.
///
/// ```text
/// secureCredentialsEncrypted#33f0ea47 data:bytes hash:bytes secret:bytes =
///     SecureCredentialsEncrypted;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/secureCredentialsEncrypted)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SecureCredentialsEncrypted {
    /// Encrypted JSON with the payload of the service and, for each element, the hashes and secrets that open and check
    /// it.
    pub data: Vec<u8>,
    /// The hash of the unencrypted data; part of the key of data, and a check after decryption.
    pub hash: Vec<u8>,
    /// The secret that data is encrypted with, itself encrypted with the public RSA key of the bot.
    pub secret: Vec<u8>,
}

impl SecureCredentialsEncrypted {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        data: impl Into<Vec<u8>>,
        hash: impl Into<Vec<u8>>,
        secret: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            data: data.into(),
            hash: hash.into(),
            secret: secret.into(),
        }
    }
}

impl wire::Wire for SecureCredentialsEncrypted {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "secureCredentialsEncrypted",
        id: 0x33f0ea47,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bytes(&self.data);
        w.bytes(&self.hash);
        w.bytes(&self.secret);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            data: cursor.bytes(),
            hash: cursor.bytes(),
            secret: cursor.bytes(),
        }
    }
}

/// A gift that can be bought and sent, as opposed to a collectible one. It may later be upgraded to a collectible
/// gift or converted to Telegram Stars.
///
/// A constructor of [`StarGift`](enums::StarGift).
///
/// Since layer 189; `sold_out`, `birthday`, `first_sale_date`, `last_sale_date` since 191; `upgrade_stars` since
/// 196; `availability_resale`, `resell_min_stars`, `title` since 203; `released_by` since 207; `require_premium`,
/// `limited_per_user`, `per_user_total`, `per_user_remains` since 210; `peer_color_available`, `locked_until_date`
/// since 213; `auction`, `auction_slug`, `gifts_per_round` since 218; `auction_start_date`, `upgrade_variants`,
/// `background` since 220.
///
/// ```text
/// starGift#313a9547 flags:# limited:flags.0?true sold_out:flags.1?true
///     birthday:flags.2?true require_premium:flags.7?true
///     limited_per_user:flags.8?true peer_color_available:flags.10?true
///     auction:flags.11?true id:long sticker:Document stars:long
///     availability_remains:flags.0?int availability_total:flags.0?int
///     availability_resale:flags.4?long convert_stars:long
///     first_sale_date:flags.1?int last_sale_date:flags.1?int
///     upgrade_stars:flags.3?long resell_min_stars:flags.4?long
///     title:flags.5?string released_by:flags.6?Peer per_user_total:flags.8?int
///     per_user_remains:flags.8?int locked_until_date:flags.9?int
///     auction_slug:flags.11?string gifts_per_round:flags.11?int
///     auction_start_date:flags.11?int upgrade_variants:flags.12?int
///     background:flags.13?StarGiftBackground = StarGift;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/starGift)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct StarGift {
    /// If set, there is a limited number of the gift.
    ///
    /// On the wire together with `availability_remains`, `availability_total`, or not at all.
    pub limited: bool,
    /// If set, none is left to buy.
    ///
    /// On the wire together with `first_sale_date`, `last_sale_date`, or not at all.
    pub sold_out: bool,
    /// If set, the gift is meant for birthdays.
    pub birthday: bool,
    /// If set, only users of Telegram Premium can buy the gift.
    pub require_premium: bool,
    /// If set, one user can only buy a limited number of the gift.
    ///
    /// On the wire together with `per_user_total`, `per_user_remains`, or not at all.
    pub limited_per_user: bool,
    /// If set, the collectible gift brings colours for the name of its owner.
    pub peer_color_available: bool,
    /// If set, the gift is sold by auction.
    ///
    /// On the wire together with `auction_slug`, `gifts_per_round`, `auction_start_date`, or not at all.
    pub auction: bool,
    /// The identifier of the gift.
    pub id: i64,
    /// The sticker that shows the gift.
    pub sticker: enums::Document,
    /// The price, in Telegram Stars.
    pub stars: i64,
    /// For a limited gift, how many are left to buy.
    ///
    /// On the wire together with `limited`, `availability_total`, or not at all.
    pub availability_remains: Option<i32>,
    /// For a limited gift, how many there were at first.
    ///
    /// On the wire together with `limited`, `availability_remains`, or not at all.
    pub availability_total: Option<i32>,
    /// How many collectible gifts of this kind their owners have put up for sale.
    ///
    /// On the wire together with `resell_min_stars`, or not at all.
    pub availability_resale: Option<i64>,
    /// How many Telegram Stars the receiver can convert the gift to.
    pub convert_stars: i64,
    /// When the gift was first bought, in Unix time; for gifts that are sold out.
    ///
    /// On the wire together with `sold_out`, `last_sale_date`, or not at all.
    pub first_sale_date: Option<i32>,
    /// When the gift was last bought, in Unix time; for gifts that are sold out.
    ///
    /// On the wire together with `sold_out`, `first_sale_date`, or not at all.
    pub last_sale_date: Option<i32>,
    /// The price of an upgrade to a collectible gift, in Telegram Stars; absent if there is none.
    pub upgrade_stars: Option<i64>,
    /// The lowest price of those that are up for sale, in Telegram Stars.
    ///
    /// On the wire together with `availability_resale`, or not at all.
    pub resell_min_stars: Option<i64>,
    /// The name of the gift.
    pub title: Option<String>,
    /// Who released the gift, such as a channel.
    pub released_by: Option<enums::Peer>,
    /// How many of the gift one user can buy; present if `limited_per_user` is set.
    ///
    /// On the wire together with `limited_per_user`, `per_user_remains`, or not at all.
    pub per_user_total: Option<i32>,
    /// How many of them the account can still buy.
    ///
    /// On the wire together with `limited_per_user`, `per_user_total`, or not at all.
    pub per_user_remains: Option<i32>,
    /// Until when the gift may not be available to the account, in Unix time;

    /// [`payments.checkCanSendGift`](functions::payments::CheckCanSendGift) tells the reason.
    pub locked_until_date: Option<i32>,
    /// The last part of the link to the auction.
    ///
    /// On the wire together with `auction`, `gifts_per_round`, `auction_start_date`, or not at all.
    pub auction_slug: Option<String>,
    /// How many gifts each round of the auction gives out.
    ///
    /// On the wire together with `auction`, `auction_slug`, `auction_start_date`, or not at all.
    pub gifts_per_round: Option<i32>,
    /// When the auction begins, in Unix time.
    ///
    /// On the wire together with `auction`, `auction_slug`, `gifts_per_round`, or not at all.
    pub auction_start_date: Option<i32>,
    /// Number of different collectible gifts that an upgrade can lead to.
    pub upgrade_variants: Option<i32>,
    /// The colours behind the gift.
    pub background: Option<types::StarGiftBackground>,
}

impl StarGift {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: i64,
        sticker: impl Into<enums::Document>,
        stars: i64,
        convert_stars: i64,
    ) -> Self {
        Self {
            limited: false,
            sold_out: false,
            birthday: false,
            require_premium: false,
            limited_per_user: false,
            peer_color_available: false,
            auction: false,
            id,
            sticker: sticker.into(),
            stars,
            availability_remains: None,
            availability_total: None,
            availability_resale: None,
            convert_stars,
            first_sale_date: None,
            last_sale_date: None,
            upgrade_stars: None,
            resell_min_stars: None,
            title: None,
            released_by: None,
            per_user_total: None,
            per_user_remains: None,
            locked_until_date: None,
            auction_slug: None,
            gifts_per_round: None,
            auction_start_date: None,
            upgrade_variants: None,
            background: None,
        }
    }
}

impl wire::Wire for StarGift {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "starGift",
        id: 0x313a9547,
        min_size: 44,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(
                        0,
                        self.limited || self.availability_remains.is_some()
                            || self.availability_total.is_some(),
                    )
                    .with(
                        1,
                        self.sold_out || self.first_sale_date.is_some()
                            || self.last_sale_date.is_some(),
                    )
                    .with(2, self.birthday)
                    .with(
                        4,
                        self.availability_resale.is_some()
                            || self.resell_min_stars.is_some(),
                    )
                    .with(7, self.require_premium)
                    .with(
                        8,
                        self.limited_per_user || self.per_user_total.is_some()
                            || self.per_user_remains.is_some(),
                    )
                    .with(10, self.peer_color_available)
                    .with(
                        11,
                        self.auction || self.auction_slug.is_some()
                            || self.gifts_per_round.is_some()
                            || self.auction_start_date.is_some(),
                    ),
            );
        w.i64(self.id);
        w.write(&self.sticker);
        w.i64(self.stars);
        w.write_shared_or_zero(flags.has(0), &self.availability_remains);
        w.write_shared_or_zero(flags.has(0), &self.availability_total);
        w.write_shared_or_zero(flags.has(4), &self.availability_resale);
        w.i64(self.convert_stars);
        w.write_shared_or_zero(flags.has(1), &self.first_sale_date);
        w.write_shared_or_zero(flags.has(1), &self.last_sale_date);
        flags.set(3, w.write_optional(&self.upgrade_stars));
        w.write_shared_or_zero(flags.has(4), &self.resell_min_stars);
        flags.set(5, w.write_optional(&self.title));
        flags.set(6, w.write_optional(&self.released_by));
        w.write_shared_or_zero(flags.has(8), &self.per_user_total);
        w.write_shared_or_zero(flags.has(8), &self.per_user_remains);
        flags.set(9, w.write_optional(&self.locked_until_date));
        w.write_shared_or_zero(flags.has(11), &self.auction_slug);
        w.write_shared_or_zero(flags.has(11), &self.gifts_per_round);
        w.write_shared_or_zero(flags.has(11), &self.auction_start_date);
        flags.set(12, w.write_optional(&self.upgrade_variants));
        flags.set(13, w.write_optional(&self.background));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            limited: flags.has(0),
            sold_out: flags.has(1),
            birthday: flags.has(2),
            require_premium: flags.has(7),
            limited_per_user: flags.has(8),
            peer_color_available: flags.has(10),
            auction: flags.has(11),
            id,
            sticker: cursor.read(),
            stars: cursor.i64(),
            availability_remains: cursor.read_optional(flags.has(0)),
            availability_total: cursor.read_optional(flags.has(0)),
            availability_resale: cursor.read_optional(flags.has(4)),
            convert_stars: cursor.i64(),
            first_sale_date: cursor.read_optional(flags.has(1)),
            last_sale_date: cursor.read_optional(flags.has(1)),
            upgrade_stars: cursor.read_optional(flags.has(3)),
            resell_min_stars: cursor.read_optional(flags.has(4)),
            title: cursor.read_optional(flags.has(5)),
            released_by: cursor.read_optional(flags.has(6)),
            per_user_total: cursor.read_optional(flags.has(8)),
            per_user_remains: cursor.read_optional(flags.has(8)),
            locked_until_date: cursor.read_optional(flags.has(9)),
            auction_slug: cursor.read_optional(flags.has(11)),
            gifts_per_round: cursor.read_optional(flags.has(11)),
            auction_start_date: cursor.read_optional(flags.has(11)),
            upgrade_variants: cursor.read_optional(flags.has(12)),
            background: cursor.read_optional(flags.has(13)),
        }
    }
}

/// A collectible gift: unique by its model, pattern, backdrop and number. It can be worn, transferred, sold or
/// moved to the TON blockchain.
///
/// A constructor of [`StarGift`](enums::StarGift).
///
/// Since layer 196; `slug`, `owner_name` since 197; `owner_id:flags.0?long` since 197, `owner_id:long` before;
/// `owner_address` since 198; `owner_id:flags.0?Peer` since 198, `owner_id:flags.0?long` before; `gift_address`
/// since 199; `resell_stars` since 203; `require_premium`, `released_by` since 207; `resale_ton_only`,
/// `resell_amount` since 211; `resell_stars` until 210; `gift_id`, `value_amount`, `value_currency` since 212;
/// `theme_available`, `theme_peer` since 214; `peer_color`, `host_id` since 216; `value_usd_amount`,
/// `offer_min_stars` since 220; `burned`, `crafted`, `craft_chance_permille` since 222.
///
/// ```text
/// starGiftUnique#85f0a9cd flags:# require_premium:flags.6?true
///     resale_ton_only:flags.7?true theme_available:flags.9?true
///     burned:flags.14?true crafted:flags.15?true id:long gift_id:long title:string
///     slug:string num:int owner_id:flags.0?Peer owner_name:flags.1?string
///     owner_address:flags.2?string attributes:Vector<StarGiftAttribute>
///     availability_issued:int availability_total:int gift_address:flags.3?string
///     resell_amount:flags.4?Vector<StarsAmount> released_by:flags.5?Peer
///     value_amount:flags.8?long value_currency:flags.8?string
///     value_usd_amount:flags.8?long theme_peer:flags.10?Peer
///     peer_color:flags.11?PeerColor host_id:flags.12?Peer
///     offer_min_stars:flags.13?int craft_chance_permille:flags.16?int = StarGift;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/starGiftUnique)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct StarGiftUnique {
    /// If set, only users of Telegram Premium could buy the original gift.
    pub require_premium: bool,
    /// If set, the owner sells the gift for Toncoin only.
    pub resale_ton_only: bool,
    /// If set, the gift can be used as the theme of a chat.
    pub theme_available: bool,
    /// If set, the gift no longer exists, because it was used up in crafting another.
    pub burned: bool,
    /// If set, the gift was crafted from other collectible gifts.
    pub crafted: bool,
    /// The identifier of this collectible gift.
    pub id: i64,
    /// The id of the [`starGift`](types::StarGift) that it was made from.
    pub gift_id: i64,
    /// The name that all gifts of this kind share.
    pub title: String,
    /// The name of the gift in links, to pass to
    /// [`payments.getUniqueStarGift`](functions::payments::GetUniqueStarGift).
    pub slug: String,
    /// The number of the gift among those of its kind.
    pub num: i32,
    /// Who owns the gift; absent if just a name or a blockchain address of the owner is given.
    pub owner_id: Option<enums::Peer>,
    /// The name of the owner, where neither `owner_id` nor `owner_address` is known.
    pub owner_name: Option<String>,
    /// The address of the owner on the TON blockchain, if the gift was moved there.
    pub owner_address: Option<String>,
    /// The model, pattern and backdrop, and possibly how the gift was first given.
    pub attributes: Vec<enums::StarGiftAttribute>,
    /// How many gifts of this kind were upgraded so far.
    pub availability_issued: i32,
    /// How many gifts of this kind can be upgraded in all.
    pub availability_total: i32,
    /// The address of the gift itself on the TON blockchain, if it was moved there.
    pub gift_address: Option<String>,
    /// The price that the owner asks, in Telegram Stars and in Toncoin; absent if the gift is not for sale.
    pub resell_amount: Option<Vec<enums::StarsAmount>>,
    /// Who released the gift, such as a channel.
    pub released_by: Option<enums::Peer>,
    /// The estimated value, counted in the smallest unit of `value_currency`, such as cents.
    ///
    /// On the wire together with `value_currency`, `value_usd_amount`, or not at all.
    pub value_amount: Option<i64>,
    /// Currency of the value, as a three-letter ISO 4217 code.
    ///
    /// On the wire together with `value_amount`, `value_usd_amount`, or not at all.
    pub value_currency: Option<String>,
    /// The estimated value, in US cents.
    ///
    /// On the wire together with `value_amount`, `value_currency`, or not at all.
    pub value_usd_amount: Option<i64>,
    /// The chat whose theme the gift is, if any.
    pub theme_peer: Option<enums::Peer>,
    /// The colours that the gift brings for the name of its owner.
    pub peer_color: Option<enums::PeerColor>,
    /// The account where the gift is shown, while it belongs to an address on the TON blockchain.
    pub host_id: Option<enums::Peer>,
    /// The least number of Telegram Stars that an offer to the owner can have; absent if offers are not possible.
    pub offer_min_stars: Option<i32>,
    /// How much the gift adds to the chance that crafting succeeds, in thousandths; absent if it cannot be used for
    /// that.
    pub craft_chance_permille: Option<i32>,
}

impl wire::Wire for StarGiftUnique {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "starGiftUnique",
        id: 0x85f0a9cd,
        min_size: 52,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(6, self.require_premium)
                    .with(7, self.resale_ton_only)
                    .with(
                        8,
                        self.value_amount.is_some() || self.value_currency.is_some()
                            || self.value_usd_amount.is_some(),
                    )
                    .with(9, self.theme_available)
                    .with(14, self.burned)
                    .with(15, self.crafted),
            );
        w.fixed((self.id, self.gift_id));
        w.string(&self.title);
        w.string(&self.slug);
        w.i32(self.num);
        flags.set(0, w.write_optional(&self.owner_id));
        flags.set(1, w.write_optional(&self.owner_name));
        flags.set(2, w.write_optional(&self.owner_address));
        w.write(&self.attributes);
        w.fixed((self.availability_issued, self.availability_total));
        flags.set(3, w.write_optional(&self.gift_address));
        flags.set(4, w.write_optional(&self.resell_amount));
        flags.set(5, w.write_optional(&self.released_by));
        w.write_shared_or_zero(flags.has(8), &self.value_amount);
        w.write_shared_or_zero(flags.has(8), &self.value_currency);
        w.write_shared_or_zero(flags.has(8), &self.value_usd_amount);
        flags.set(10, w.write_optional(&self.theme_peer));
        flags.set(11, w.write_optional(&self.peer_color));
        flags.set(12, w.write_optional(&self.host_id));
        flags.set(13, w.write_optional(&self.offer_min_stars));
        flags.set(16, w.write_optional(&self.craft_chance_permille));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id, gift_id) = cursor.fixed::<(wire::Flags, i64, i64)>();
        let title = cursor.string();
        let slug = cursor.string();
        let num = cursor.i32();
        let owner_id = cursor.read_optional(flags.has(0));
        let owner_name = cursor.read_optional(flags.has(1));
        let owner_address = cursor.read_optional(flags.has(2));
        let attributes = cursor.read();
        let (availability_issued, availability_total) = cursor.fixed::<(i32, i32)>();
        Self {
            require_premium: flags.has(6),
            resale_ton_only: flags.has(7),
            theme_available: flags.has(9),
            burned: flags.has(14),
            crafted: flags.has(15),
            id,
            gift_id,
            title,
            slug,
            num,
            owner_id,
            owner_name,
            owner_address,
            attributes,
            availability_issued,
            availability_total,
            gift_address: cursor.read_optional(flags.has(3)),
            resell_amount: cursor.read_optional(flags.has(4)),
            released_by: cursor.read_optional(flags.has(5)),
            value_amount: cursor.read_optional(flags.has(8)),
            value_currency: cursor.read_optional(flags.has(8)),
            value_usd_amount: cursor.read_optional(flags.has(8)),
            theme_peer: cursor.read_optional(flags.has(10)),
            peer_color: cursor.read_optional(flags.has(11)),
            host_id: cursor.read_optional(flags.has(12)),
            offer_min_stars: cursor.read_optional(flags.has(13)),
            craft_chance_permille: cursor.read_optional(flags.has(16)),
        }
    }
}

/// An amount of Telegram Stars.
///
/// A constructor of [`StarsAmount`](enums::StarsAmount).
///
/// Since layer 195.
///
/// ```text
/// starsAmount#bbb6b4a3 amount:long nanos:int = StarsAmount;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/starsAmount)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StarsAmount {
    /// The whole Telegram Stars.
    pub amount: i64,
    /// The fraction, in billionths of a Telegram Star, from -999999999 to 999999999.
    pub nanos: i32,
}

impl StarsAmount {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(amount: i64, nanos: i32) -> Self {
        Self { amount, nanos }
    }
}

impl wire::Wire for StarsAmount {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "starsAmount",
        id: 0xbbb6b4a3,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.amount, self.nanos));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (amount, nanos) = cursor.fixed::<(i64, i32)>();
        Self { amount, nanos }
    }
}

/// An amount of Toncoin.
///
/// A constructor of [`StarsAmount`](enums::StarsAmount).
///
/// Since layer 206.
///
/// ```text
/// starsTonAmount#74aee3e0 amount:long = StarsAmount;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/starsTonAmount)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StarsTonAmount {
    /// The amount, in billionths of a Toncoin.
    pub amount: i64,
}

impl StarsTonAmount {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(amount: i64) -> Self {
        Self { amount }
    }
}

impl wire::Wire for StarsTonAmount {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "starsTonAmount",
        id: 0x74aee3e0,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.amount);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { amount: cursor.i64() }
    }
}

/// The affiliate programme of a bot: who brings users to it by a link gets a share of what they spend.
///
/// Returned by [`bots.updateStarRefProgram`](functions::bots::UpdateStarRefProgram).
///
/// Contained in [`userFull`](types::UserFull),
/// [`payments.suggestedStarRefBots`](types::payments::SuggestedStarRefBots).
///
/// Since layer 195.
///
/// ```text
/// starRefProgram#dd0c66f2 flags:# bot_id:long commission_permille:int
///     duration_months:flags.0?int end_date:flags.1?int
///     daily_revenue_per_user:flags.2?StarsAmount = StarRefProgram;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/starRefProgram)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StarRefProgram {
    /// The bot that the programme is for.
    pub bot_id: i64,
    /// The share that the affiliate gets, in thousandths.
    pub commission_permille: i32,
    /// For how many months after a user came by the link the affiliate is paid; without end if absent.
    pub duration_months: Option<i32>,
    /// When the programme closes, in Unix time; absent if no end is planned.
    pub end_date: Option<i32>,
    /// What the bot earns per user and day on average.
    pub daily_revenue_per_user: Option<enums::StarsAmount>,
}

impl StarRefProgram {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(bot_id: i64, commission_permille: i32) -> Self {
        Self {
            bot_id,
            commission_permille,
            duration_months: None,
            end_date: None,
            daily_revenue_per_user: None,
        }
    }
}

impl wire::Wire for StarRefProgram {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "starRefProgram",
        id: 0xdd0c66f2,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.fixed((self.bot_id, self.commission_permille));
        flags.set(0, w.write_optional(&self.duration_months));
        flags.set(1, w.write_optional(&self.end_date));
        flags.set(2, w.write_optional(&self.daily_revenue_per_user));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, bot_id, commission_permille) = cursor
            .fixed::<(wire::Flags, i64, i32)>();
        Self {
            bot_id,
            commission_permille,
            duration_months: cursor.read_optional(flags.has(0)),
            end_date: cursor.read_optional(flags.has(1)),
            daily_revenue_per_user: cursor.read_optional(flags.has(2)),
        }
    }
}

/// The rating of a user by what the user has spent in Telegram Stars: a level, and the way to the next one.
///
/// Contained in [`userFull`](types::UserFull).
///
/// Since layer 210.
///
/// ```text
/// starsRating#1b0e4f07 flags:# level:int current_level_stars:long stars:long
///     next_level_stars:flags.0?long = StarsRating;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/starsRating)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StarsRating {
    /// The level; below 0 for a negative rating.
    pub level: i32,
    /// The rating at which the level begins.
    pub current_level_stars: i64,
    /// The rating itself.
    pub stars: i64,
    /// The rating at which the next level begins; absent on the highest level.
    pub next_level_stars: Option<i64>,
}

impl StarsRating {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(level: i32, current_level_stars: i64, stars: i64) -> Self {
        Self {
            level,
            current_level_stars,
            stars,
            next_level_stars: None,
        }
    }
}

impl wire::Wire for StarsRating {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "starsRating",
        id: 0x1b0e4f07,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.fixed((self.level, self.current_level_stars, self.stars));
        flags.set(0, w.write_optional(&self.next_level_stars));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, level, current_level_stars, stars) = cursor
            .fixed::<(wire::Flags, i32, i64, i64)>();
        Self {
            level,
            current_level_stars,
            stars,
            next_level_stars: cursor.read_optional(flags.has(0)),
        }
    }
}

/// Whether a search of posts in all channels is still free today, and what it costs otherwise.
///
/// Returned by [`channels.checkSearchPostsFlood`](functions::channels::CheckSearchPostsFlood).
///
/// Contained in [`messages.messagesSlice`](types::messages::MessagesSlice).
///
/// Since layer 211.
///
/// ```text
/// searchPostsFlood#3e0b5b6a flags:# query_is_free:flags.0?true total_daily:int
///     remains:int wait_till:flags.1?int stars_amount:long = SearchPostsFlood;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/searchPostsFlood)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SearchPostsFlood {
    /// If set, this search is free and does not count.
    pub query_is_free: bool,
    /// Number of free searches per day.
    pub total_daily: i32,
    /// Number of free searches that are left.
    pub remains: i32,
    /// When the next free search is possible, in Unix time, if none is left.
    pub wait_till: Option<i32>,
    /// The price of a search that is not free, in Telegram Stars.
    pub stars_amount: i64,
}

impl SearchPostsFlood {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(total_daily: i32, remains: i32, stars_amount: i64) -> Self {
        Self {
            query_is_free: false,
            total_daily,
            remains,
            wait_till: None,
            stars_amount,
        }
    }
}

impl wire::Wire for SearchPostsFlood {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "searchPostsFlood",
        id: 0x3e0b5b6a,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.query_is_free));
        w.fixed((self.total_daily, self.remains));
        flags.set(1, w.write_optional(&self.wait_till));
        w.i64(self.stars_amount);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, total_daily, remains) = cursor.fixed::<(wire::Flags, i32, i32)>();
        Self {
            query_is_free: flags.has(0),
            total_daily,
            remains,
            wait_till: cursor.read_optional(flags.has(1)),
            stars_amount: cursor.i64(),
        }
    }
}

/// The user is uploading a video.
///
/// A constructor of [`SendMessageAction`](enums::SendMessageAction).
///
/// Since layer 46 or earlier.
///
/// ```text
/// sendMessageUploadVideoAction#e9763aec progress:int = SendMessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/sendMessageUploadVideoAction)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendMessageUploadVideoAction {
    /// How much is done, in per cent.
    pub progress: i32,
}

impl SendMessageUploadVideoAction {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(progress: i32) -> Self {
        Self { progress }
    }
}

impl wire::Wire for SendMessageUploadVideoAction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "sendMessageUploadVideoAction",
        id: 0xe9763aec,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.progress);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { progress: cursor.i32() }
    }
}

/// The user is uploading a voice message.
///
/// A constructor of [`SendMessageAction`](enums::SendMessageAction).
///
/// Since layer 46 or earlier.
///
/// ```text
/// sendMessageUploadAudioAction#f351d7ab progress:int = SendMessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/sendMessageUploadAudioAction)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendMessageUploadAudioAction {
    /// How much is done, in per cent.
    pub progress: i32,
}

impl SendMessageUploadAudioAction {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(progress: i32) -> Self {
        Self { progress }
    }
}

impl wire::Wire for SendMessageUploadAudioAction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "sendMessageUploadAudioAction",
        id: 0xf351d7ab,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.progress);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { progress: cursor.i32() }
    }
}

/// The user is uploading a photo.
///
/// A constructor of [`SendMessageAction`](enums::SendMessageAction).
///
/// Since layer 46 or earlier.
///
/// ```text
/// sendMessageUploadPhotoAction#d1d34a26 progress:int = SendMessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/sendMessageUploadPhotoAction)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendMessageUploadPhotoAction {
    /// How much is done, in per cent.
    pub progress: i32,
}

impl SendMessageUploadPhotoAction {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(progress: i32) -> Self {
        Self { progress }
    }
}

impl wire::Wire for SendMessageUploadPhotoAction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "sendMessageUploadPhotoAction",
        id: 0xd1d34a26,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.progress);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { progress: cursor.i32() }
    }
}

/// The user is uploading a file.
///
/// A constructor of [`SendMessageAction`](enums::SendMessageAction).
///
/// Since layer 46 or earlier.
///
/// ```text
/// sendMessageUploadDocumentAction#aa0cd9e4 progress:int = SendMessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/sendMessageUploadDocumentAction)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendMessageUploadDocumentAction {
    /// How much is done, in per cent.
    pub progress: i32,
}

impl SendMessageUploadDocumentAction {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(progress: i32) -> Self {
        Self { progress }
    }
}

impl wire::Wire for SendMessageUploadDocumentAction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "sendMessageUploadDocumentAction",
        id: 0xaa0cd9e4,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.progress);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { progress: cursor.i32() }
    }
}

/// The user is uploading a round video message.
///
/// A constructor of [`SendMessageAction`](enums::SendMessageAction).
///
/// Since layer 66.
///
/// ```text
/// sendMessageUploadRoundAction#243e1c66 progress:int = SendMessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/sendMessageUploadRoundAction)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendMessageUploadRoundAction {
    /// How much is done, in per cent.
    pub progress: i32,
}

impl SendMessageUploadRoundAction {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(progress: i32) -> Self {
        Self { progress }
    }
}

impl wire::Wire for SendMessageUploadRoundAction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "sendMessageUploadRoundAction",
        id: 0x243e1c66,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.progress);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { progress: cursor.i32() }
    }
}

/// A history is being imported.
///
/// A constructor of [`SendMessageAction`](enums::SendMessageAction).
///
/// Since layer 129 or earlier.
///
/// ```text
/// sendMessageHistoryImportAction#dbda9246 progress:int = SendMessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/sendMessageHistoryImportAction)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendMessageHistoryImportAction {
    /// How much is done, in per cent.
    pub progress: i32,
}

impl SendMessageHistoryImportAction {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(progress: i32) -> Self {
        Self { progress }
    }
}

impl wire::Wire for SendMessageHistoryImportAction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "sendMessageHistoryImportAction",
        id: 0xdbda9246,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.progress);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { progress: cursor.i32() }
    }
}

/// The user taps an animated emoji.
///
/// A constructor of [`SendMessageAction`](enums::SendMessageAction).
///
/// Since layer 133 or earlier.
///
/// ```text
/// sendMessageEmojiInteraction#25972bcb emoticon:string msg_id:int
///     interaction:DataJSON = SendMessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/sendMessageEmojiInteraction)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendMessageEmojiInteraction {
    /// The emoji.
    pub emoticon: String,
    /// The identifier of the message with the emoji.
    pub msg_id: i32,
    /// The taps and their times, as JSON.
    pub interaction: types::DataJson,
}

impl SendMessageEmojiInteraction {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        emoticon: impl Into<String>,
        msg_id: i32,
        interaction: types::DataJson,
    ) -> Self {
        Self {
            emoticon: emoticon.into(),
            msg_id,
            interaction,
        }
    }
}

impl wire::Wire for SendMessageEmojiInteraction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "sendMessageEmojiInteraction",
        id: 0x25972bcb,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.emoticon);
        w.i32(self.msg_id);
        w.write(&self.interaction);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            emoticon: cursor.string(),
            msg_id: cursor.i32(),
            interaction: cursor.read(),
        }
    }
}

/// The user watches the animation of a tapped emoji.
///
/// A constructor of [`SendMessageAction`](enums::SendMessageAction).
///
/// Since layer 133 or earlier.
///
/// ```text
/// sendMessageEmojiInteractionSeen#b665902e emoticon:string = SendMessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/sendMessageEmojiInteractionSeen)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendMessageEmojiInteractionSeen {
    /// The emoji.
    pub emoticon: String,
}

impl SendMessageEmojiInteractionSeen {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(emoticon: impl Into<String>) -> Self {
        Self { emoticon: emoticon.into() }
    }
}

impl wire::Wire for SendMessageEmojiInteractionSeen {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "sendMessageEmojiInteractionSeen",
        id: 0xb665902e,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.emoticon);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { emoticon: cursor.string() }
    }
}

/// A bot is writing a text, which is shown as it grows.
///
/// A constructor of [`SendMessageAction`](enums::SendMessageAction).
///
/// Since layer 216; `can_stop`, `keep_on_stop` since 229.
///
/// ```text
/// sendMessageTextDraftAction#3630b85a flags:# can_stop:flags.0?true
///     keep_on_stop:flags.1?true random_id:long text:TextWithEntities =
///     SendMessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/sendMessageTextDraftAction)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendMessageTextDraftAction {
    /// If set, the user can stop the draft.
    pub can_stop: bool,
    /// If set, the draft stays when it is stopped.
    pub keep_on_stop: bool,
    /// A number that identifies the draft.
    pub random_id: i64,
    /// The text so far.
    pub text: types::TextWithEntities,
}

impl SendMessageTextDraftAction {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(random_id: i64, text: types::TextWithEntities) -> Self {
        Self {
            can_stop: false,
            keep_on_stop: false,
            random_id,
            text,
        }
    }
}

impl wire::Wire for SendMessageTextDraftAction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "sendMessageTextDraftAction",
        id: 0x3630b85a,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.can_stop)
            .with(1, self.keep_on_stop);
        w.fixed((flags, self.random_id));
        w.write(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, random_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            can_stop: flags.has(0),
            keep_on_stop: flags.has(1),
            random_id,
            text: cursor.read(),
        }
    }
}

/// A bot is writing a rich message, which is shown as it grows.
///
/// A constructor of [`SendMessageAction`](enums::SendMessageAction).
///
/// Since layer 228 or earlier; `can_stop`, `keep_on_stop` since 229.
///
/// ```text
/// sendMessageRichMessageDraftAction#52564893 flags:# can_stop:flags.0?true
///     keep_on_stop:flags.1?true random_id:long rich_message:RichMessage =
///     SendMessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/sendMessageRichMessageDraftAction)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SendMessageRichMessageDraftAction {
    /// If set, the user can stop the draft.
    pub can_stop: bool,
    /// If set, the draft stays when it is stopped.
    pub keep_on_stop: bool,
    /// A number that identifies the draft.
    pub random_id: i64,
    /// The rich message so far.
    pub rich_message: types::RichMessage,
}

impl SendMessageRichMessageDraftAction {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(random_id: i64, rich_message: types::RichMessage) -> Self {
        Self {
            can_stop: false,
            keep_on_stop: false,
            random_id,
            rich_message,
        }
    }
}

impl wire::Wire for SendMessageRichMessageDraftAction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "sendMessageRichMessageDraftAction",
        id: 0x52564893,
        min_size: 48,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.can_stop)
            .with(1, self.keep_on_stop);
        w.fixed((flags, self.random_id));
        w.write(&self.rich_message);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, random_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            can_stop: flags.has(0),
            keep_on_stop: flags.has(1),
            random_id,
            rich_message: cursor.read(),
        }
    }
}

/// A draft is stopped.
///
/// A constructor of [`SendMessageAction`](enums::SendMessageAction).
///
/// Since layer 229.
///
/// ```text
/// sendMessageStopDraftAction#fbf902b0 random_id:long = SendMessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/sendMessageStopDraftAction)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendMessageStopDraftAction {
    /// The number that identifies the draft.
    pub random_id: i64,
}

impl SendMessageStopDraftAction {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(random_id: i64) -> Self {
        Self { random_id }
    }
}

impl wire::Wire for SendMessageStopDraftAction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "sendMessageStopDraftAction",
        id: 0xfbf902b0,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.random_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { random_id: cursor.i64() }
    }
}

/// The stealth mode of the account, in which it views stories without being listed among the viewers.
///
/// Contained in [`updateStoriesStealthMode`](types::UpdateStoriesStealthMode),
/// [`stories.allStoriesNotModified`](types::stories::AllStoriesNotModified),
/// [`stories.allStories`](types::stories::AllStories).
///
/// Since layer 161.
///
/// ```text
/// storiesStealthMode#712e27fd flags:# active_until_date:flags.0?int
///     cooldown_until_date:flags.1?int = StoriesStealthMode;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/storiesStealthMode)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StoriesStealthMode {
    /// Until when stealth mode is on, in Unix time; absent if it is off.
    pub active_until_date: Option<i32>,
    /// From when stealth mode can be turned on again, in Unix time.
    pub cooldown_until_date: Option<i32>,
}

impl StoriesStealthMode {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            active_until_date: None,
            cooldown_until_date: None,
        }
    }
}

impl wire::Wire for StoriesStealthMode {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "storiesStealthMode",
        id: 0x712e27fd,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.active_until_date));
        flags.set(1, w.write_optional(&self.cooldown_until_date));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            active_until_date: cursor.read_optional(flags.has(0)),
            cooldown_until_date: cursor.read_optional(flags.has(1)),
        }
    }
}

/// What a bot, channel or account has earned, and how much of it can be withdrawn.
///
/// Contained in [`updateStarsRevenueStatus`](types::UpdateStarsRevenueStatus),
/// [`payments.starsRevenueStats`](types::payments::StarsRevenueStats).
///
/// Since layer 182; `current_balance:StarsAmount` since 195, `current_balance:long` before;
/// `available_balance:StarsAmount` since 195, `available_balance:long` before; `overall_revenue:StarsAmount` since
/// 195, `overall_revenue:long` before.
///
/// ```text
/// starsRevenueStatus#febe5491 flags:# withdrawal_enabled:flags.0?true
///     current_balance:StarsAmount available_balance:StarsAmount
///     overall_revenue:StarsAmount next_withdrawal_at:flags.1?int =
///     StarsRevenueStatus;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/starsRevenueStatus)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StarsRevenueStatus {
    /// If set, the available balance can be withdrawn.
    pub withdrawal_enabled: bool,
    /// Earnings that are not withdrawn yet.
    pub current_balance: enums::StarsAmount,
    /// The part of `current_balance` that can be withdrawn now.
    pub available_balance: enums::StarsAmount,
    /// All earnings so far.
    pub overall_revenue: enums::StarsAmount,
    /// From when the next withdrawal is possible, in Unix time; absent if it is possible now.
    pub next_withdrawal_at: Option<i32>,
}

impl StarsRevenueStatus {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        current_balance: impl Into<enums::StarsAmount>,
        available_balance: impl Into<enums::StarsAmount>,
        overall_revenue: impl Into<enums::StarsAmount>,
    ) -> Self {
        Self {
            withdrawal_enabled: false,
            current_balance: current_balance.into(),
            available_balance: available_balance.into(),
            overall_revenue: overall_revenue.into(),
            next_withdrawal_at: None,
        }
    }
}

impl wire::Wire for StarsRevenueStatus {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "starsRevenueStatus",
        id: 0xfebe5491,
        min_size: 44,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.withdrawal_enabled));
        w.write(&self.current_balance);
        w.write(&self.available_balance);
        w.write(&self.overall_revenue);
        flags.set(1, w.write_optional(&self.next_withdrawal_at));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            withdrawal_enabled: flags.has(0),
            current_balance: cursor.read(),
            available_balance: cursor.read(),
            overall_revenue: cursor.read(),
            next_withdrawal_at: cursor.read_optional(flags.has(1)),
        }
    }
}

/// An auction of gifts that is running or about to begin. In each round the highest bids win the gifts of that
/// round; the others stay for the next one.
///
/// A constructor of [`StarGiftAuctionState`](enums::StarGiftAuctionState).
///
/// Since layer 218; `last_gift_num`, `rounds` since 220.
///
/// ```text
/// starGiftAuctionState#771a4e66 version:int start_date:int end_date:int
///     min_bid_amount:long bid_levels:Vector<AuctionBidLevel>
///     top_bidders:Vector<long> next_round_at:int last_gift_num:int gifts_left:int
///     current_round:int total_rounds:int rounds:Vector<StarGiftAuctionRound> =
///     StarGiftAuctionState;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/starGiftAuctionState)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StarGiftAuctionState {
    /// The number of this state. Pass it to
    /// [`payments.getStarGiftAuctionState`](functions::payments::GetStarGiftAuctionState), and ignore updates with a
    /// lower one.
    pub version: i32,
    /// When the auction begins, in Unix time.
    pub start_date: i32,
    /// When the auction ends, in Unix time.
    pub end_date: i32,
    /// The least that a first bid must have, in Telegram Stars; for an account that has a bid, `min_bid_amount` of
    /// [`starGiftAuctionUserState`](types::StarGiftAuctionUserState) counts.
    pub min_bid_amount: i64,
    /// The bids at some places of the ranking, from which the place of a new bid can be estimated.
    pub bid_levels: Vec<types::AuctionBidLevel>,
    /// Identifiers of at most three users with the highest bids, from the highest down.
    pub top_bidders: Vec<i64>,
    /// When the current round ends and its gifts are given out, in Unix time.
    pub next_round_at: i32,
    /// How many gifts were given out so far, which is also the number of the last one.
    pub last_gift_num: i32,
    /// How many gifts are left to win.
    pub gifts_left: i32,
    /// The number of the round that is running, from 1.
    pub current_round: i32,
    /// Number of rounds.
    pub total_rounds: i32,
    /// How long the rounds are, for those where this changes.
    pub rounds: Vec<enums::StarGiftAuctionRound>,
}

impl wire::Wire for StarGiftAuctionState {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "starGiftAuctionState",
        id: 0x771a4e66,
        min_size: 68,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.version, self.start_date, self.end_date, self.min_bid_amount));
        w.write(&self.bid_levels);
        w.write(&self.top_bidders);
        w.fixed((
            self.next_round_at,
            self.last_gift_num,
            self.gifts_left,
            self.current_round,
            self.total_rounds,
        ));
        w.write(&self.rounds);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (version, start_date, end_date, min_bid_amount) = cursor
            .fixed::<(i32, i32, i32, i64)>();
        let bid_levels = cursor.read();
        let top_bidders = cursor.read();
        let (next_round_at, last_gift_num, gifts_left, current_round, total_rounds) = cursor
            .fixed::<(i32, i32, i32, i32, i32)>();
        Self {
            version,
            start_date,
            end_date,
            min_bid_amount,
            bid_levels,
            top_bidders,
            next_round_at,
            last_gift_num,
            gifts_left,
            current_round,
            total_rounds,
            rounds: cursor.read(),
        }
    }
}

/// An auction of gifts that is over.
///
/// A constructor of [`StarGiftAuctionState`](enums::StarGiftAuctionState).
///
/// Since layer 218; `listed_count`, `fragment_listed_count`, `fragment_listed_url` since 220.
///
/// ```text
/// starGiftAuctionStateFinished#972dabbf flags:# start_date:int end_date:int
///     average_price:long listed_count:flags.0?int
///     fragment_listed_count:flags.1?int fragment_listed_url:flags.1?string =
///     StarGiftAuctionState;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/starGiftAuctionStateFinished)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StarGiftAuctionStateFinished {
    /// When the auction began, in Unix time.
    pub start_date: i32,
    /// When the auction ended, in Unix time.
    pub end_date: i32,
    /// What a gift cost on average, in Telegram Stars.
    pub average_price: i64,
    /// How many of the gifts are up for sale at Telegram.
    pub listed_count: Option<i32>,
    /// How many of the gifts are up for sale on Fragment.
    ///
    /// On the wire together with `fragment_listed_url`, or not at all.
    pub fragment_listed_count: Option<i32>,
    /// The page on Fragment where they are sold.
    ///
    /// On the wire together with `fragment_listed_count`, or not at all.
    pub fragment_listed_url: Option<String>,
}

impl StarGiftAuctionStateFinished {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(start_date: i32, end_date: i32, average_price: i64) -> Self {
        Self {
            start_date,
            end_date,
            average_price,
            listed_count: None,
            fragment_listed_count: None,
            fragment_listed_url: None,
        }
    }
}

impl wire::Wire for StarGiftAuctionStateFinished {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "starGiftAuctionStateFinished",
        id: 0x972dabbf,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(
                        1,
                        self.fragment_listed_count.is_some()
                            || self.fragment_listed_url.is_some(),
                    ),
            );
        w.fixed((self.start_date, self.end_date, self.average_price));
        flags.set(0, w.write_optional(&self.listed_count));
        w.write_shared_or_zero(flags.has(1), &self.fragment_listed_count);
        w.write_shared_or_zero(flags.has(1), &self.fragment_listed_url);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, start_date, end_date, average_price) = cursor
            .fixed::<(wire::Flags, i32, i32, i64)>();
        Self {
            start_date,
            end_date,
            average_price,
            listed_count: cursor.read_optional(flags.has(0)),
            fragment_listed_count: cursor.read_optional(flags.has(1)),
            fragment_listed_url: cursor.read_optional(flags.has(1)),
        }
    }
}

/// How the account stands in an auction of gifts: its bid, and what it has won.
///
/// Contained in [`updateStarGiftAuctionUserState`](types::UpdateStarGiftAuctionUserState),
/// [`payments.starGiftAuctionState`](types::payments::StarGiftAuctionState),
/// [`starGiftActiveAuctionState`](types::StarGiftActiveAuctionState).
///
/// Since layer 218.
///
/// ```text
/// starGiftAuctionUserState#2eeed1c4 flags:# returned:flags.1?true
///     bid_amount:flags.0?long bid_date:flags.0?int min_bid_amount:flags.0?long
///     bid_peer:flags.0?Peer acquired_count:int = StarGiftAuctionUserState;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/starGiftAuctionUserState)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StarGiftAuctionUserState {
    /// If set, the bid fell so low that it could no longer win a gift, and was paid back. To take part again, the user
    /// has to make a new bid.
    pub returned: bool,
    /// The bid of the account, in Telegram Stars; absent if there is none.
    ///
    /// On the wire together with `bid_date`, `min_bid_amount`, `bid_peer`, or not at all.
    pub bid_amount: Option<i64>,
    /// When the bid was made or last raised, in Unix time.
    ///
    /// On the wire together with `bid_amount`, `min_bid_amount`, `bid_peer`, or not at all.
    pub bid_date: Option<i32>,
    /// The least that the bid has to be raised to, in Telegram Stars.
    ///
    /// On the wire together with `bid_amount`, `bid_date`, `bid_peer`, or not at all.
    pub min_bid_amount: Option<i64>,
    /// Who receives the gift if the bid wins.
    ///
    /// On the wire together with `bid_amount`, `bid_date`, `min_bid_amount`, or not at all.
    pub bid_peer: Option<enums::Peer>,
    /// How many gifts the account has won in the auction.
    pub acquired_count: i32,
}

impl StarGiftAuctionUserState {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(acquired_count: i32) -> Self {
        Self {
            returned: false,
            bid_amount: None,
            bid_date: None,
            min_bid_amount: None,
            bid_peer: None,
            acquired_count,
        }
    }
}

impl wire::Wire for StarGiftAuctionUserState {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "starGiftAuctionUserState",
        id: 0x2eeed1c4,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.bid_peer.is_some())
            .with(1, self.returned);
        w.flags(flags);
        w.write_shared_or_zero(flags.has(0), &self.bid_amount);
        w.write_shared_or_zero(flags.has(0), &self.bid_date);
        w.write_shared_or_zero(flags.has(0), &self.min_bid_amount);
        w.write_shared(flags.has(0), &self.bid_peer);
        w.i32(self.acquired_count);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            returned: flags.has(1),
            bid_amount: cursor.read_optional(flags.has(0)),
            bid_date: cursor.read_optional(flags.has(0)),
            min_bid_amount: cursor.read_optional(flags.has(0)),
            bid_peer: cursor.read_optional(flags.has(0)),
            acquired_count: cursor.i32(),
        }
    }
}

/// All stickers of a set that belong to one emoji; not to be confused with a StickerSet.
///
/// Contained in [`messages.stickerSet`](types::messages::StickerSet),
/// [`stickerSetFullCovered`](types::StickerSetFullCovered),
/// [`messages.recentStickers`](types::messages::RecentStickers),
/// [`messages.favedStickers`](types::messages::FavedStickers).
///
/// Since layer 46 or earlier.
///
/// ```text
/// stickerPack#12b299d4 emoticon:string documents:Vector<long> = StickerPack;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/stickerPack)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StickerPack {
    /// The emoji that the stickers stand for.
    pub emoticon: String,
    /// Identifiers of the stickers.
    pub documents: Vec<i64>,
}

impl StickerPack {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(emoticon: impl Into<String>, documents: Vec<i64>) -> Self {
        Self {
            emoticon: emoticon.into(),
            documents,
        }
    }
}

impl wire::Wire for StickerPack {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stickerPack",
        id: 0x12b299d4,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.emoticon);
        w.write(&self.documents);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            emoticon: cursor.string(),
            documents: cursor.read(),
        }
    }
}

/// PBKDF2 with HMAC-SHA-512 and 100000 rounds. It is the derivation for new secrets.
///
/// A constructor of [`SecurePasswordKdfAlgo`](enums::SecurePasswordKdfAlgo).
///
/// Since layer 86 or earlier.
///
/// ```text
/// securePasswordKdfAlgoPBKDF2HMACSHA512iter100000#bbf2dda0 salt:bytes =
///     SecurePasswordKdfAlgo;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/securePasswordKdfAlgoPBKDF2HMACSHA512iter100000)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SecurePasswordKdfAlgoPbkdf2hmacsha512iter100000 {
    /// The salt. The client appends random bytes of its own to a salt from
    /// [`account.password`](types::account::Password) before it sets up a new secret.
    pub salt: Vec<u8>,
}

impl SecurePasswordKdfAlgoPbkdf2hmacsha512iter100000 {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(salt: impl Into<Vec<u8>>) -> Self {
        Self { salt: salt.into() }
    }
}

impl wire::Wire for SecurePasswordKdfAlgoPbkdf2hmacsha512iter100000 {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "securePasswordKdfAlgoPBKDF2HMACSHA512iter100000",
        id: 0xbbf2dda0,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bytes(&self.salt);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { salt: cursor.bytes() }
    }
}

/// A single SHA-512 over salt, password and salt. Only old secrets use it.
///
/// A constructor of [`SecurePasswordKdfAlgo`](enums::SecurePasswordKdfAlgo).
///
/// Since layer 86 or earlier.
///
/// ```text
/// securePasswordKdfAlgoSHA512#86471d92 salt:bytes = SecurePasswordKdfAlgo;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/securePasswordKdfAlgoSHA512)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SecurePasswordKdfAlgoSha512 {
    /// The salt, to be put before and after the password.
    pub salt: Vec<u8>,
}

impl SecurePasswordKdfAlgoSha512 {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(salt: impl Into<Vec<u8>>) -> Self {
        Self { salt: salt.into() }
    }
}

impl wire::Wire for SecurePasswordKdfAlgoSha512 {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "securePasswordKdfAlgoSHA512",
        id: 0x86471d92,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bytes(&self.salt);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { salt: cursor.bytes() }
    }
}

/// The encrypted Telegram Passport secret of an account, with what is needed to decrypt it once the user enters the
/// password.
///
/// Contained in [`account.passwordSettings`](types::account::PasswordSettings),
/// [`account.passwordInputSettings`](types::account::PasswordInputSettings).
///
/// Since layer 86 or earlier.
///
/// ```text
/// secureSecretSettings#1527bcac secure_algo:SecurePasswordKdfAlgo
///     secure_secret:bytes secure_secret_id:long = SecureSecretSettings;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/secureSecretSettings)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SecureSecretSettings {
    /// How the key of `secure_secret` is derived from the password.
    pub secure_algo: enums::SecurePasswordKdfAlgo,
    /// The Telegram Passport secret, encrypted with the derived key.
    pub secure_secret: Vec<u8>,
    /// The first 8 bytes of the SHA-256 of the secret, for a check after decryption.
    pub secure_secret_id: i64,
}

impl SecureSecretSettings {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        secure_algo: impl Into<enums::SecurePasswordKdfAlgo>,
        secure_secret: impl Into<Vec<u8>>,
        secure_secret_id: i64,
    ) -> Self {
        Self {
            secure_algo: secure_algo.into(),
            secure_secret: secure_secret.into(),
            secure_secret_id,
        }
    }
}

impl wire::Wire for SecureSecretSettings {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "secureSecretSettings",
        id: 0x1527bcac,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.secure_algo);
        w.bytes(&self.secure_secret);
        w.i64(self.secure_secret_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            secure_algo: cursor.read(),
            secure_secret: cursor.bytes(),
            secure_secret_id: cursor.i64(),
        }
    }
}

/// The price of a subscription in Telegram Stars.
///
/// Accepted by [`messages.exportChatInvite`](functions::messages::ExportChatInvite).
///
/// Contained in [`chatInviteExported`](types::ChatInviteExported), [`chatInvite`](types::ChatInvite),
/// [`starsSubscription`](types::StarsSubscription).
///
/// Since layer 186.
///
/// ```text
/// starsSubscriptionPricing#5416d58 period:int amount:long =
///     StarsSubscriptionPricing;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/starsSubscriptionPricing)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StarsSubscriptionPricing {
    /// Seconds from one payment to the next; 2592000, which is 30 days, in all but test environments.
    pub period: i32,
    /// The price of one period, in Telegram Stars.
    pub amount: i64,
}

impl StarsSubscriptionPricing {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(period: i32, amount: i64) -> Self {
        Self { period, amount }
    }
}

impl wire::Wire for StarsSubscriptionPricing {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "starsSubscriptionPricing",
        id: 0x05416d58,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.period, self.amount));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (period, amount) = cursor.fixed::<(i32, i64)>();
        Self { period, amount }
    }
}

/// Words that a sticker can be found by.
///
/// Contained in [`messages.stickerSet`](types::messages::StickerSet),
/// [`stickerSetFullCovered`](types::StickerSetFullCovered).
///
/// Since layer 147.
///
/// ```text
/// stickerKeyword#fcfeb29c document_id:long keyword:Vector<string> =
///     StickerKeyword;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/stickerKeyword)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StickerKeyword {
    /// The identifier of the sticker.
    pub document_id: i64,
    /// The words that find the sticker.
    pub keyword: Vec<String>,
}

impl StickerKeyword {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(document_id: i64, keyword: Vec<String>) -> Self {
        Self { document_id, keyword }
    }
}

impl wire::Wire for StickerKeyword {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stickerKeyword",
        id: 0xfcfeb29c,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.document_id);
        w.write(&self.keyword);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            document_id: cursor.i64(),
            keyword: cursor.read(),
        }
    }
}

/// A sticker set with one sticker to show as a sample.
///
/// A constructor of [`StickerSetCovered`](enums::StickerSetCovered).
///
/// Since layer 62 or earlier.
///
/// ```text
/// stickerSetCovered#6410a5d2 set:StickerSet cover:Document = StickerSetCovered;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/stickerSetCovered)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct StickerSetCovered {
    /// The sticker set.
    pub set: types::StickerSet,
    /// The sticker to show.
    pub cover: enums::Document,
}

impl StickerSetCovered {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(set: types::StickerSet, cover: impl Into<enums::Document>) -> Self {
        Self { set, cover: cover.into() }
    }
}

impl wire::Wire for StickerSetCovered {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stickerSetCovered",
        id: 0x6410a5d2,
        min_size: 56,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.set);
        w.write(&self.cover);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            set: cursor.read(),
            cover: cursor.read(),
        }
    }
}

/// A sticker set with several stickers to show as samples.
///
/// A constructor of [`StickerSetCovered`](enums::StickerSetCovered).
///
/// Since layer 62 or earlier.
///
/// ```text
/// stickerSetMultiCovered#3407e51b set:StickerSet covers:Vector<Document> =
///     StickerSetCovered;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/stickerSetMultiCovered)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct StickerSetMultiCovered {
    /// The sticker set.
    pub set: types::StickerSet,
    /// The stickers to show.
    pub covers: Vec<enums::Document>,
}

impl StickerSetMultiCovered {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(set: types::StickerSet, covers: Vec<enums::Document>) -> Self {
        Self { set, covers }
    }
}

impl wire::Wire for StickerSetMultiCovered {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stickerSetMultiCovered",
        id: 0x3407e51b,
        min_size: 52,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.set);
        w.write(&self.covers);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            set: cursor.read(),
            covers: cursor.read(),
        }
    }
}

/// A sticker set with all its stickers, so that [`messages.getStickerSet`](functions::messages::GetStickerSet) need
/// not be called; used for custom emoji.
///
/// A constructor of [`StickerSetCovered`](enums::StickerSetCovered).
///
/// Since layer 144; `keywords` since 147.
///
/// ```text
/// stickerSetFullCovered#40d13c0e set:StickerSet packs:Vector<StickerPack>
///     keywords:Vector<StickerKeyword> documents:Vector<Document> =
///     StickerSetCovered;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/stickerSetFullCovered)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct StickerSetFullCovered {
    /// The sticker set.
    pub set: types::StickerSet,
    /// Which stickers belong to which emoji.
    pub packs: Vec<types::StickerPack>,
    /// Words by which the stickers are found.
    pub keywords: Vec<types::StickerKeyword>,
    /// All stickers of the set.
    pub documents: Vec<enums::Document>,
}

impl StickerSetFullCovered {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        set: types::StickerSet,
        packs: Vec<types::StickerPack>,
        keywords: Vec<types::StickerKeyword>,
        documents: Vec<enums::Document>,
    ) -> Self {
        Self {
            set,
            packs,
            keywords,
            documents,
        }
    }
}

impl wire::Wire for StickerSetFullCovered {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stickerSetFullCovered",
        id: 0x40d13c0e,
        min_size: 68,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.set);
        w.write(&self.packs);
        w.write(&self.keywords);
        w.write(&self.documents);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            set: cursor.read(),
            packs: cursor.read(),
            keywords: cursor.read(),
            documents: cursor.read(),
        }
    }
}

/// A sticker set without any sticker to show.
///
/// A constructor of [`StickerSetCovered`](enums::StickerSetCovered).
///
/// Since layer 151.
///
/// ```text
/// stickerSetNoCovered#77b15d1c set:StickerSet = StickerSetCovered;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/stickerSetNoCovered)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StickerSetNoCovered {
    /// The sticker set.
    pub set: types::StickerSet,
}

impl StickerSetNoCovered {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(set: types::StickerSet) -> Self {
        Self { set }
    }
}

impl wire::Wire for StickerSetNoCovered {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stickerSetNoCovered",
        id: 0x77b15d1c,
        min_size: 44,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.set);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { set: cursor.read() }
    }
}

/// A way of delivery that the buyer can choose, with its price.
///
/// Accepted by [`messages.setBotShippingResults`](functions::messages::SetBotShippingResults).
///
/// Contained in [`payments.validatedRequestedInfo`](types::payments::ValidatedRequestedInfo),
/// [`payments.paymentReceipt`](types::payments::PaymentReceipt).
///
/// Since layer 65 or earlier.
///
/// ```text
/// shippingOption#b6213cdf id:string title:string prices:Vector<LabeledPrice> =
///     ShippingOption;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/shippingOption)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ShippingOption {
    /// Identifier of the option, chosen by the bot.
    pub id: String,
    /// Name of the option, to show to the buyer.
    pub title: String,
    /// The parts of the price of this delivery.
    pub prices: Vec<types::LabeledPrice>,
}

impl ShippingOption {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        title: impl Into<String>,
        prices: Vec<types::LabeledPrice>,
    ) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            prices,
        }
    }
}

impl wire::Wire for ShippingOption {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "shippingOption",
        id: 0xb6213cdf,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.id);
        w.string(&self.title);
        w.write(&self.prices);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            id: cursor.string(),
            title: cursor.string(),
            prices: cursor.read(),
        }
    }
}

/// An encrypted file of Telegram Passport. Download it by
/// [`inputSecureFileLocation`](types::InputSecureFileLocation), decrypt it, and compare its hash.
///
/// A constructor of [`SecureFile`](enums::SecureFile).
///
/// Since layer 81 or earlier; `size:long` since 143, `size:int` before.
///
/// ```text
/// secureFile#7d09c27e id:long access_hash:long size:long dc_id:int date:int
///     file_hash:bytes secret:bytes = SecureFile;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/secureFile)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SecureFile {
    /// Identifier of the file.
    pub id: i64,
    /// The access hash that goes with id.
    pub access_hash: i64,
    /// The size of the encrypted file, in bytes.
    pub size: i64,
    /// The data centre that stores the file.
    pub dc_id: i32,
    /// When the file was uploaded, in Unix time.
    pub date: i32,
    /// SHA-256 hash of the padded file before it was encrypted.
    pub file_hash: Vec<u8>,
    /// The secret of the file, encrypted with the user's own passport secret.
    pub secret: Vec<u8>,
}

impl SecureFile {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        id: i64,
        access_hash: i64,
        size: i64,
        dc_id: i32,
        date: i32,
        file_hash: impl Into<Vec<u8>>,
        secret: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            id,
            access_hash,
            size,
            dc_id,
            date,
            file_hash: file_hash.into(),
            secret: secret.into(),
        }
    }
}

impl wire::Wire for SecureFile {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "secureFile",
        id: 0x7d09c27e,
        min_size: 44,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.id, self.access_hash, self.size, self.dc_id, self.date));
        w.bytes(&self.file_hash);
        w.bytes(&self.secret);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (id, access_hash, size, dc_id, date) = cursor
            .fixed::<(i64, i64, i64, i32, i32)>();
        Self {
            id,
            access_hash,
            size,
            dc_id,
            date,
            file_hash: cursor.bytes(),
            secret: cursor.bytes(),
        }
    }
}

/// Encrypted Telegram Passport data, such as name, address or document number, which is JSON when decrypted.
///
/// Contained in [`secureValue`](types::SecureValue), [`inputSecureValue`](types::InputSecureValue).
///
/// Since layer 81 or earlier.
///
/// ```text
/// secureData#8aeabec3 data:bytes data_hash:bytes secret:bytes = SecureData;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/secureData)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SecureData {
    /// The data, encrypted with a key made from its secret and `data_hash`.
    pub data: Vec<u8>,
    /// SHA-256 hash of the padded data before it was encrypted.
    pub data_hash: Vec<u8>,
    /// The secret of the data, encrypted with the user's own passport secret.
    pub secret: Vec<u8>,
}

impl SecureData {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        data: impl Into<Vec<u8>>,
        data_hash: impl Into<Vec<u8>>,
        secret: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            data: data.into(),
            data_hash: data_hash.into(),
            secret: secret.into(),
        }
    }
}

impl wire::Wire for SecureData {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "secureData",
        id: 0x8aeabec3,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bytes(&self.data);
        w.bytes(&self.data_hash);
        w.bytes(&self.secret);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            data: cursor.bytes(),
            data_hash: cursor.bytes(),
            secret: cursor.bytes(),
        }
    }
}

/// A phone number for Telegram Passport, which Telegram can read. It has to be confirmed with
/// [`account.verifyPhone`](functions::account::VerifyPhone) first.
///
/// A constructor of [`SecurePlainData`](enums::SecurePlainData).
///
/// Since layer 81 or earlier.
///
/// ```text
/// securePlainPhone#7d6099dd phone:string = SecurePlainData;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/securePlainPhone)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SecurePlainPhone {
    /// The phone number, in international form.
    pub phone: String,
}

impl SecurePlainPhone {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(phone: impl Into<String>) -> Self {
        Self { phone: phone.into() }
    }
}

impl wire::Wire for SecurePlainPhone {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "securePlainPhone",
        id: 0x7d6099dd,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.phone);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { phone: cursor.string() }
    }
}

/// An email address for Telegram Passport, which Telegram can read. It has to be confirmed with
/// [`account.verifyEmail`](functions::account::VerifyEmail) first.
///
/// A constructor of [`SecurePlainData`](enums::SecurePlainData).
///
/// Since layer 81 or earlier.
///
/// ```text
/// securePlainEmail#21ec5a5f email:string = SecurePlainData;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/securePlainEmail)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SecurePlainEmail {
    /// The email address.
    pub email: String,
}

impl SecurePlainEmail {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}

impl wire::Wire for SecurePlainEmail {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "securePlainEmail",
        id: 0x21ec5a5f,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.email);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { email: cursor.string() }
    }
}

/// The hash of one Telegram Passport element, which pins the version that the user agrees to share. It goes to
/// [`account.acceptAuthorization`](functions::account::AcceptAuthorization).
///
/// Accepted by [`account.acceptAuthorization`](functions::account::AcceptAuthorization).
///
/// Since layer 81 or earlier.
///
/// ```text
/// secureValueHash#ed1ecdb0 type:SecureValueType hash:bytes = SecureValueHash;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/secureValueHash)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SecureValueHash {
    /// The kind of element that the hash belongs to.
    pub r#type: enums::SecureValueType,
    /// The hash field of the [`secureValue`](types::SecureValue) that is shared.
    pub hash: Vec<u8>,
}

impl SecureValueHash {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        r#type: impl Into<enums::SecureValueType>,
        hash: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            hash: hash.into(),
        }
    }
}

impl wire::Wire for SecureValueHash {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "secureValueHash",
        id: 0xed1ecdb0,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.r#type);
        w.bytes(&self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            r#type: cursor.read(),
            hash: cursor.bytes(),
        }
    }
}

/// A text field of a Telegram Passport element is wrong. It counts as mended once the user gives another value for
/// the field.
///
/// A constructor of [`SecureValueError`](enums::SecureValueError).
///
/// Since layer 81 or earlier.
///
/// ```text
/// secureValueErrorData#e8a40bd9 type:SecureValueType data_hash:bytes field:string
///     text:string = SecureValueError;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/secureValueErrorData)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SecureValueErrorData {
    /// The element that holds the wrong field: personal details, an address or an identity document.
    pub r#type: enums::SecureValueType,
    /// The `data_hash` of the encrypted data that the bot received.
    pub data_hash: Vec<u8>,
    /// The name of the wrong field in the JSON of the element.
    pub field: String,
    /// What is wrong, as a message to the user.
    pub text: String,
}

impl SecureValueErrorData {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        r#type: impl Into<enums::SecureValueType>,
        data_hash: impl Into<Vec<u8>>,
        field: impl Into<String>,
        text: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            data_hash: data_hash.into(),
            field: field.into(),
            text: text.into(),
        }
    }
}

impl wire::Wire for SecureValueErrorData {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "secureValueErrorData",
        id: 0xe8a40bd9,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.r#type);
        w.bytes(&self.data_hash);
        w.string(&self.field);
        w.string(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            r#type: cursor.read(),
            data_hash: cursor.bytes(),
            field: cursor.string(),
            text: cursor.string(),
        }
    }
}

/// The picture of the front of a document is wrong. It counts as mended once the user uploads another picture.
///
/// A constructor of [`SecureValueError`](enums::SecureValueError).
///
/// Since layer 81 or earlier.
///
/// ```text
/// secureValueErrorFrontSide#be3dfa type:SecureValueType file_hash:bytes
///     text:string = SecureValueError;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/secureValueErrorFrontSide)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SecureValueErrorFrontSide {
    /// The document: a passport, internal passport, driver's licence or identity card.
    pub r#type: enums::SecureValueType,
    /// The hash of the picture that the bot received.
    pub file_hash: Vec<u8>,
    /// What is wrong with the picture, as a message to the user.
    pub text: String,
}

impl SecureValueErrorFrontSide {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        r#type: impl Into<enums::SecureValueType>,
        file_hash: impl Into<Vec<u8>>,
        text: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            file_hash: file_hash.into(),
            text: text.into(),
        }
    }
}

impl wire::Wire for SecureValueErrorFrontSide {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "secureValueErrorFrontSide",
        id: 0x00be3dfa,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.r#type);
        w.bytes(&self.file_hash);
        w.string(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            r#type: cursor.read(),
            file_hash: cursor.bytes(),
            text: cursor.string(),
        }
    }
}

/// The picture of the back of a document is wrong. It counts as mended once the user uploads another picture.
///
/// A constructor of [`SecureValueError`](enums::SecureValueError).
///
/// Since layer 81 or earlier.
///
/// ```text
/// secureValueErrorReverseSide#868a2aa5 type:SecureValueType file_hash:bytes
///     text:string = SecureValueError;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/secureValueErrorReverseSide)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SecureValueErrorReverseSide {
    /// The document: a driver's licence or identity card.
    pub r#type: enums::SecureValueType,
    /// The hash of the picture that the bot received.
    pub file_hash: Vec<u8>,
    /// What is wrong with the picture, as a message to the user.
    pub text: String,
}

impl SecureValueErrorReverseSide {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        r#type: impl Into<enums::SecureValueType>,
        file_hash: impl Into<Vec<u8>>,
        text: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            file_hash: file_hash.into(),
            text: text.into(),
        }
    }
}

impl wire::Wire for SecureValueErrorReverseSide {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "secureValueErrorReverseSide",
        id: 0x868a2aa5,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.r#type);
        w.bytes(&self.file_hash);
        w.string(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            r#type: cursor.read(),
            file_hash: cursor.bytes(),
            text: cursor.string(),
        }
    }
}

/// The selfie of the user with a document is wrong. It counts as mended once the user uploads another one.
///
/// A constructor of [`SecureValueError`](enums::SecureValueError).
///
/// Since layer 81 or earlier.
///
/// ```text
/// secureValueErrorSelfie#e537ced6 type:SecureValueType file_hash:bytes text:string
///     = SecureValueError;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/secureValueErrorSelfie)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SecureValueErrorSelfie {
    /// The document: a passport, internal passport, driver's licence or identity card.
    pub r#type: enums::SecureValueType,
    /// The hash of the selfie that the bot received.
    pub file_hash: Vec<u8>,
    /// What is wrong with the selfie, as a message to the user.
    pub text: String,
}

impl SecureValueErrorSelfie {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        r#type: impl Into<enums::SecureValueType>,
        file_hash: impl Into<Vec<u8>>,
        text: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            file_hash: file_hash.into(),
            text: text.into(),
        }
    }
}

impl wire::Wire for SecureValueErrorSelfie {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "secureValueErrorSelfie",
        id: 0xe537ced6,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.r#type);
        w.bytes(&self.file_hash);
        w.string(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            r#type: cursor.read(),
            file_hash: cursor.bytes(),
            text: cursor.string(),
        }
    }
}

/// One scan of a document is wrong. It counts as mended once the user replaces that scan.
///
/// A constructor of [`SecureValueError`](enums::SecureValueError).
///
/// Since layer 81 or earlier.
///
/// ```text
/// secureValueErrorFile#7a700873 type:SecureValueType file_hash:bytes text:string =
///     SecureValueError;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/secureValueErrorFile)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SecureValueErrorFile {
    /// The document: a utility bill, bank statement, rental agreement or registration.
    pub r#type: enums::SecureValueType,
    /// The hash of the scan that the bot received.
    pub file_hash: Vec<u8>,
    /// What is wrong with the scan, as a message to the user.
    pub text: String,
}

impl SecureValueErrorFile {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        r#type: impl Into<enums::SecureValueType>,
        file_hash: impl Into<Vec<u8>>,
        text: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            file_hash: file_hash.into(),
            text: text.into(),
        }
    }
}

impl wire::Wire for SecureValueErrorFile {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "secureValueErrorFile",
        id: 0x7a700873,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.r#type);
        w.bytes(&self.file_hash);
        w.string(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            r#type: cursor.read(),
            file_hash: cursor.bytes(),
            text: cursor.string(),
        }
    }
}

/// The scans of a document are wrong as a whole. It counts as mended once the user changes the list of scans.
///
/// A constructor of [`SecureValueError`](enums::SecureValueError).
///
/// Since layer 81 or earlier.
///
/// ```text
/// secureValueErrorFiles#666220e9 type:SecureValueType file_hash:Vector<bytes>
///     text:string = SecureValueError;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/secureValueErrorFiles)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SecureValueErrorFiles {
    /// The document: a utility bill, bank statement, rental agreement or registration.
    pub r#type: enums::SecureValueType,
    /// The hashes of all the scans that the bot received.
    pub file_hash: Vec<Vec<u8>>,
    /// What is wrong with the scans, as a message to the user.
    pub text: String,
}

impl SecureValueErrorFiles {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        r#type: impl Into<enums::SecureValueType>,
        file_hash: Vec<Vec<u8>>,
        text: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            file_hash,
            text: text.into(),
        }
    }
}

impl wire::Wire for SecureValueErrorFiles {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "secureValueErrorFiles",
        id: 0x666220e9,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.r#type);
        w.write(&self.file_hash);
        w.string(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            r#type: cursor.read(),
            file_hash: cursor.read(),
            text: cursor.string(),
        }
    }
}

/// A Telegram Passport element is wrong as a whole, without a single field or file to blame.
///
/// A constructor of [`SecureValueError`](enums::SecureValueError).
///
/// Since layer 86 or earlier.
///
/// ```text
/// secureValueError#869d758f type:SecureValueType hash:bytes text:string =
///     SecureValueError;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/secureValueError)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SecureValueError {
    /// The kind of element that is wrong.
    pub r#type: enums::SecureValueType,
    /// The hash of the element that the bot received.
    pub hash: Vec<u8>,
    /// What is wrong with the element, as a message to the user.
    pub text: String,
}

impl SecureValueError {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        r#type: impl Into<enums::SecureValueType>,
        hash: impl Into<Vec<u8>>,
        text: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            hash: hash.into(),
            text: text.into(),
        }
    }
}

impl wire::Wire for SecureValueError {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "secureValueError",
        id: 0x869d758f,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.r#type);
        w.bytes(&self.hash);
        w.string(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            r#type: cursor.read(),
            hash: cursor.bytes(),
            text: cursor.string(),
        }
    }
}

/// One file of the translation of a document is wrong. It counts as mended once the user replaces that file.
///
/// A constructor of [`SecureValueError`](enums::SecureValueError).
///
/// Since layer 86 or earlier.
///
/// ```text
/// secureValueErrorTranslationFile#a1144770 type:SecureValueType file_hash:bytes
///     text:string = SecureValueError;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/secureValueErrorTranslationFile)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SecureValueErrorTranslationFile {
    /// The document whose translation has the wrong file.
    pub r#type: enums::SecureValueType,
    /// The hash of the translation file that the bot received.
    pub file_hash: Vec<u8>,
    /// What is wrong with the file, as a message to the user.
    pub text: String,
}

impl SecureValueErrorTranslationFile {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        r#type: impl Into<enums::SecureValueType>,
        file_hash: impl Into<Vec<u8>>,
        text: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            file_hash: file_hash.into(),
            text: text.into(),
        }
    }
}

impl wire::Wire for SecureValueErrorTranslationFile {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "secureValueErrorTranslationFile",
        id: 0xa1144770,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.r#type);
        w.bytes(&self.file_hash);
        w.string(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            r#type: cursor.read(),
            file_hash: cursor.bytes(),
            text: cursor.string(),
        }
    }
}

/// The translation of a document is wrong as a whole. It counts as mended once the user changes one of its files.
///
/// A constructor of [`SecureValueError`](enums::SecureValueError).
///
/// Since layer 86 or earlier.
///
/// ```text
/// secureValueErrorTranslationFiles#34636dd8 type:SecureValueType
///     file_hash:Vector<bytes> text:string = SecureValueError;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/secureValueErrorTranslationFiles)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SecureValueErrorTranslationFiles {
    /// The document whose translation is wrong.
    pub r#type: enums::SecureValueType,
    /// The hashes of all the translation files that the bot received.
    pub file_hash: Vec<Vec<u8>>,
    /// What is wrong with the translation, as a message to the user.
    pub text: String,
}

impl SecureValueErrorTranslationFiles {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        r#type: impl Into<enums::SecureValueType>,
        file_hash: Vec<Vec<u8>>,
        text: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            file_hash,
            text: text.into(),
        }
    }
}

impl wire::Wire for SecureValueErrorTranslationFiles {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "secureValueErrorTranslationFiles",
        id: 0x34636dd8,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.r#type);
        w.write(&self.file_hash);
        w.string(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            r#type: cursor.read(),
            file_hash: cursor.read(),
            text: cursor.string(),
        }
    }
}

/// One Telegram Passport element that a service asks the user for.
///
/// A constructor of [`SecureRequiredType`](enums::SecureRequiredType).
///
/// Since layer 86 or earlier.
///
/// ```text
/// secureRequiredType#829d99da flags:# native_names:flags.0?true
///     selfie_required:flags.1?true translation_required:flags.2?true
///     type:SecureValueType = SecureRequiredType;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/secureRequiredType)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SecureRequiredType {
    /// If set, the name is asked for in the language of the user's country too; for personal details.
    pub native_names: bool,
    /// If set, a selfie of the user with the document is asked for.
    pub selfie_required: bool,
    /// If set, a translation of the document is asked for.
    pub translation_required: bool,
    /// The kind of element that is asked for.
    pub r#type: enums::SecureValueType,
}

impl SecureRequiredType {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(r#type: impl Into<enums::SecureValueType>) -> Self {
        Self {
            native_names: false,
            selfie_required: false,
            translation_required: false,
            r#type: r#type.into(),
        }
    }
}

impl wire::Wire for SecureRequiredType {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "secureRequiredType",
        id: 0x829d99da,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.native_names)
            .with(1, self.selfie_required)
            .with(2, self.translation_required);
        w.flags(flags);
        w.write(&self.r#type);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            native_names: flags.has(0),
            selfie_required: flags.has(1),
            translation_required: flags.has(2),
            r#type: cursor.read(),
        }
    }
}

/// A choice: the service asks for any one of several Telegram Passport elements.
///
/// A constructor of [`SecureRequiredType`](enums::SecureRequiredType).
///
/// Since layer 86 or earlier.
///
/// ```text
/// secureRequiredTypeOneOf#27477b4 types:Vector<SecureRequiredType> =
///     SecureRequiredType;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/secureRequiredTypeOneOf)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SecureRequiredTypeOneOf {
    /// The elements of which one is enough.
    pub types: Vec<enums::SecureRequiredType>,
}

impl SecureRequiredTypeOneOf {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(types: Vec<enums::SecureRequiredType>) -> Self {
        Self { types }
    }
}

impl wire::Wire for SecureRequiredTypeOneOf {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "secureRequiredTypeOneOf",
        id: 0x027477b4,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.types);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { types: cursor.read() }
    }
}

/// An entry of the phone book that the account uploaded to Telegram, as
/// [`contacts.getSaved`](functions::contacts::GetSaved) lists it.
///
/// Returned by [`contacts.getSaved`](functions::contacts::GetSaved).
///
/// Since layer 81 or earlier.
///
/// ```text
/// savedPhoneContact#1142bd56 phone:string first_name:string last_name:string
///     date:int = SavedContact;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/savedPhoneContact)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SavedPhoneContact {
    /// The phone number of the contact.
    pub phone: String,
    /// The first name, as it stands in the phone book.
    pub first_name: String,
    /// The last name, as it stands in the phone book.
    pub last_name: String,
    /// When the entry was uploaded, in Unix time.
    pub date: i32,
}

impl SavedPhoneContact {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        phone: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        date: i32,
    ) -> Self {
        Self {
            phone: phone.into(),
            first_name: first_name.into(),
            last_name: last_name.into(),
            date,
        }
    }
}

impl wire::Wire for SavedPhoneContact {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "savedPhoneContact",
        id: 0x1142bd56,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.phone);
        w.string(&self.first_name);
        w.string(&self.last_name);
        w.i32(self.date);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            phone: cursor.string(),
            first_name: cursor.string(),
            last_name: cursor.string(),
            date: cursor.i32(),
        }
    }
}

/// The address of a web page with statistics.
///
/// Since layer 91 or earlier.
///
/// ```text
/// statsURL#47a971e0 url:string = StatsURL;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/statsURL)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StatsUrl {
    /// The address to open.
    pub url: String,
}

impl StatsUrl {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

impl wire::Wire for StatsUrl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "statsURL",
        id: 0x47a971e0,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.url);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { url: cursor.string() }
    }
}

/// The period that statistics cover.
///
/// Contained in [`stats.broadcastStats`](types::stats::BroadcastStats),
/// [`stats.megagroupStats`](types::stats::MegagroupStats).
///
/// Since layer 111.
///
/// ```text
/// statsDateRangeDays#b637edaf min_date:int max_date:int = StatsDateRangeDays;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/statsDateRangeDays)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StatsDateRangeDays {
    /// When the period begins, in Unix time.
    pub min_date: i32,
    /// When the period ends, in Unix time.
    pub max_date: i32,
}

impl StatsDateRangeDays {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(min_date: i32, max_date: i32) -> Self {
        Self { min_date, max_date }
    }
}

impl wire::Wire for StatsDateRangeDays {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "statsDateRangeDays",
        id: 0xb637edaf,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.min_date, self.max_date));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (min_date, max_date) = cursor.fixed::<(i32, i32)>();
        Self { min_date, max_date }
    }
}

/// A figure of the statistics for the current period and for the one before, so that the change can be shown.
///
/// Contained in [`stats.broadcastStats`](types::stats::BroadcastStats),
/// [`stats.megagroupStats`](types::stats::MegagroupStats).
///
/// Since layer 111.
///
/// ```text
/// statsAbsValueAndPrev#cb43acde current:double previous:double =
///     StatsAbsValueAndPrev;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/statsAbsValueAndPrev)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct StatsAbsValueAndPrev {
    /// The figure for the current period.
    pub current: f64,
    /// The same figure for the period before.
    pub previous: f64,
}

impl StatsAbsValueAndPrev {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(current: f64, previous: f64) -> Self {
        Self { current, previous }
    }
}

impl wire::Wire for StatsAbsValueAndPrev {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "statsAbsValueAndPrev",
        id: 0xcb43acde,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.current, self.previous));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (current, previous) = cursor.fixed::<(f64, f64)>();
        Self { current, previous }
    }
}

/// A share of a whole in the statistics; divide part by total for the ratio.
///
/// Contained in [`stats.broadcastStats`](types::stats::BroadcastStats),
/// [`premium.boostsStatus`](types::premium::BoostsStatus).
///
/// Since layer 111.
///
/// ```text
/// statsPercentValue#cbce2fe0 part:double total:double = StatsPercentValue;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/statsPercentValue)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct StatsPercentValue {
    /// The number that belongs to the share.
    pub part: f64,
    /// The whole that part is taken from.
    pub total: f64,
}

impl StatsPercentValue {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(part: f64, total: f64) -> Self {
        Self { part, total }
    }
}

impl wire::Wire for StatsPercentValue {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "statsPercentValue",
        id: 0xcbce2fe0,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.part, self.total));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (part, total) = cursor.fixed::<(f64, f64)>();
        Self { part, total }
    }
}

/// The graph is not computed yet. Fetch it with [`stats.loadAsyncGraph`](functions::stats::LoadAsyncGraph) when it
/// is about to be shown.
///
/// A constructor of [`StatsGraph`](enums::StatsGraph).
///
/// Since layer 111.
///
/// ```text
/// statsGraphAsync#4a27eb2d token:string = StatsGraph;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/statsGraphAsync)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StatsGraphAsync {
    /// The token to pass to [`stats.loadAsyncGraph`](functions::stats::LoadAsyncGraph).
    pub token: String,
}

impl StatsGraphAsync {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
}

impl wire::Wire for StatsGraphAsync {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "statsGraphAsync",
        id: 0x4a27eb2d,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.token);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { token: cursor.string() }
    }
}

/// The graph could not be made.
///
/// A constructor of [`StatsGraph`](enums::StatsGraph).
///
/// Since layer 111.
///
/// ```text
/// statsGraphError#bedc9822 error:string = StatsGraph;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/statsGraphError)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StatsGraphError {
    /// Why there is no graph, for example because there is too little data.
    pub error: String,
}

impl StatsGraphError {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(error: impl Into<String>) -> Self {
        Self { error: error.into() }
    }
}

impl wire::Wire for StatsGraphError {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "statsGraphError",
        id: 0xbedc9822,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.error);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { error: cursor.string() }
    }
}

/// The data of a graph, ready to be drawn.
///
/// A constructor of [`StatsGraph`](enums::StatsGraph).
///
/// Since layer 111.
///
/// ```text
/// statsGraph#8ea464b6 flags:# json:DataJSON zoom_token:flags.0?string =
///     StatsGraph;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/statsGraph)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StatsGraph {
    /// The columns, names, types and colours of the graph as JSON.
    pub json: types::DataJson,
    /// A token for a closer look at one point: pass it to [`stats.loadAsyncGraph`](functions::stats::LoadAsyncGraph)
    /// with the time of the point.
    pub zoom_token: Option<String>,
}

impl StatsGraph {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(json: types::DataJson) -> Self {
        Self { json, zoom_token: None }
    }
}

impl wire::Wire for StatsGraph {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "statsGraph",
        id: 0x8ea464b6,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.json);
        flags.set(0, w.write_optional(&self.zoom_token));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            json: cursor.read(),
            zoom_token: cursor.read_optional(flags.has(0)),
        }
    }
}

/// One of the members who wrote most in a supergroup during the period.
///
/// Contained in [`stats.megagroupStats`](types::stats::MegagroupStats).
///
/// Since layer 117 or earlier; `user_id:long` since 133 or earlier, `user_id:int` before.
///
/// ```text
/// statsGroupTopPoster#9d04af9b user_id:long messages:int avg_chars:int =
///     StatsGroupTopPoster;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/statsGroupTopPoster)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StatsGroupTopPoster {
    /// The identifier of the member.
    pub user_id: i64,
    /// Number of messages the member sent in the period.
    pub messages: i32,
    /// Average length of these messages, in characters.
    pub avg_chars: i32,
}

impl StatsGroupTopPoster {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(user_id: i64, messages: i32, avg_chars: i32) -> Self {
        Self {
            user_id,
            messages,
            avg_chars,
        }
    }
}

impl wire::Wire for StatsGroupTopPoster {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "statsGroupTopPoster",
        id: 0x9d04af9b,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.user_id, self.messages, self.avg_chars));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (user_id, messages, avg_chars) = cursor.fixed::<(i64, i32, i32)>();
        Self {
            user_id,
            messages,
            avg_chars,
        }
    }
}

/// One of the administrators who were most active in a supergroup during the period.
///
/// Contained in [`stats.megagroupStats`](types::stats::MegagroupStats).
///
/// Since layer 117 or earlier; `user_id:long` since 133 or earlier, `user_id:int` before.
///
/// ```text
/// statsGroupTopAdmin#d7584c87 user_id:long deleted:int kicked:int banned:int =
///     StatsGroupTopAdmin;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/statsGroupTopAdmin)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StatsGroupTopAdmin {
    /// The identifier of the administrator.
    pub user_id: i64,
    /// Number of messages the administrator deleted in the period.
    pub deleted: i32,
    /// Number of members the administrator removed in the period.
    pub kicked: i32,
    /// Number of members the administrator banned in the period.
    pub banned: i32,
}

impl StatsGroupTopAdmin {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(user_id: i64, deleted: i32, kicked: i32, banned: i32) -> Self {
        Self {
            user_id,
            deleted,
            kicked,
            banned,
        }
    }
}

impl wire::Wire for StatsGroupTopAdmin {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "statsGroupTopAdmin",
        id: 0xd7584c87,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.user_id, self.deleted, self.kicked, self.banned));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (user_id, deleted, kicked, banned) = cursor.fixed::<(i64, i32, i32, i32)>();
        Self {
            user_id,
            deleted,
            kicked,
            banned,
        }
    }
}

/// One of the members who added most people to a supergroup during the period.
///
/// Contained in [`stats.megagroupStats`](types::stats::MegagroupStats).
///
/// Since layer 117 or earlier; `user_id:long` since 133 or earlier, `user_id:int` before.
///
/// ```text
/// statsGroupTopInviter#535f779d user_id:long invitations:int =
///     StatsGroupTopInviter;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/statsGroupTopInviter)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StatsGroupTopInviter {
    /// The identifier of the member who invited.
    pub user_id: i64,
    /// Number of people the member invited in the period.
    pub invitations: i32,
}

impl StatsGroupTopInviter {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(user_id: i64, invitations: i32) -> Self {
        Self { user_id, invitations }
    }
}

impl wire::Wire for StatsGroupTopInviter {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "statsGroupTopInviter",
        id: 0x535f779d,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.user_id, self.invitations));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (user_id, invitations) = cursor.fixed::<(i64, i32)>();
        Self { user_id, invitations }
    }
}

/// An advertisement to show in a channel, in a chat with a bot or on a video. Report when it is shown with
/// [`messages.viewSponsoredMessage`](functions::messages::ViewSponsoredMessage), and clicks with
/// [`messages.clickSponsoredMessage`](functions::messages::ClickSponsoredMessage).
///
/// Contained in [`messages.sponsoredMessages`](types::messages::SponsoredMessages).
///
/// Since layer 133 or earlier; `channel_post` since 134; `recommended`, `show_peer_photo`, `chat_invite`,
/// `chat_invite_hash` since 136; `from_id:flags.3?Peer` since 136, `from_id:Peer` before; `sponsor_info`,
/// `additional_info` since 155 or earlier; `webpage` since 160 or earlier; `can_report`, `app`, `button_text` since
/// 167; `url`, `title`, `photo`, `color` since 178; `show_peer_photo`, `from_id`, `chat_invite`,
/// `chat_invite_hash`, `channel_post`, `start_param`, `webpage`, `app` until 177; `button_text:string` since 178,
/// `button_text:flags.11?string` before; `media` since 186; `min_display_duration`, `max_display_duration` since
/// 205\.
///
/// ```text
/// sponsoredMessage#7dbf8673 flags:# recommended:flags.5?true
///     can_report:flags.12?true random_id:bytes url:string title:string
///     message:string entities:flags.1?Vector<MessageEntity> photo:flags.6?Photo
///     media:flags.14?MessageMedia color:flags.13?PeerColor button_text:string
///     sponsor_info:flags.7?string additional_info:flags.8?string
///     min_display_duration:flags.15?int max_display_duration:flags.15?int =
///     SponsoredMessage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/sponsoredMessage)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SponsoredMessage {
    /// If set, the message is to be marked as recommended, not as sponsored.
    pub recommended: bool,
    /// If set, the user can report the message with
    /// [`messages.reportSponsoredMessage`](functions::messages::ReportSponsoredMessage).
    pub can_report: bool,
    /// The identifier of the advertisement, for the methods that report a view or click.
    pub random_id: Vec<u8>,
    /// The address to open when the user clicks.
    pub url: String,
    /// The title of the message.
    pub title: String,
    /// The text of the message.
    pub message: String,
    /// Formatting of message.
    pub entities: Option<Vec<enums::MessageEntity>>,
    /// A small picture to show with the message, like the profile picture of a sender.
    pub photo: Option<enums::Photo>,
    /// A large picture or video of the advertisement.
    pub media: Option<enums::MessageMedia>,
    /// The colours that the message is drawn in.
    pub color: Option<enums::PeerColor>,
    /// The label of the button.
    pub button_text: String,
    /// Who is behind the advertisement, for a dialogue with details.
    pub sponsor_info: Option<String>,
    /// More about the advertisement, for the same dialogue.
    pub additional_info: Option<String>,
    /// On a video, seconds after which the user may close the advertisement.
    ///
    /// On the wire together with `max_display_duration`, or not at all.
    pub min_display_duration: Option<i32>,
    /// On a video, seconds after which the advertisement closes by itself.
    ///
    /// On the wire together with `min_display_duration`, or not at all.
    pub max_display_duration: Option<i32>,
}

impl SponsoredMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        random_id: impl Into<Vec<u8>>,
        url: impl Into<String>,
        title: impl Into<String>,
        message: impl Into<String>,
        button_text: impl Into<String>,
    ) -> Self {
        Self {
            recommended: false,
            can_report: false,
            random_id: random_id.into(),
            url: url.into(),
            title: title.into(),
            message: message.into(),
            entities: None,
            photo: None,
            media: None,
            color: None,
            button_text: button_text.into(),
            sponsor_info: None,
            additional_info: None,
            min_display_duration: None,
            max_display_duration: None,
        }
    }
}

impl wire::Wire for SponsoredMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "sponsoredMessage",
        id: 0x7dbf8673,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(5, self.recommended)
                    .with(12, self.can_report)
                    .with(
                        15,
                        self.min_display_duration.is_some()
                            || self.max_display_duration.is_some(),
                    ),
            );
        w.bytes(&self.random_id);
        w.string(&self.url);
        w.string(&self.title);
        w.string(&self.message);
        flags.set(1, w.write_optional(&self.entities));
        flags.set(6, w.write_optional(&self.photo));
        flags.set(14, w.write_optional(&self.media));
        flags.set(13, w.write_optional(&self.color));
        w.string(&self.button_text);
        flags.set(7, w.write_optional(&self.sponsor_info));
        flags.set(8, w.write_optional(&self.additional_info));
        w.write_shared_or_zero(flags.has(15), &self.min_display_duration);
        w.write_shared_or_zero(flags.has(15), &self.max_display_duration);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            recommended: flags.has(5),
            can_report: flags.has(12),
            random_id: cursor.bytes(),
            url: cursor.string(),
            title: cursor.string(),
            message: cursor.string(),
            entities: cursor.read_optional(flags.has(1)),
            photo: cursor.read_optional(flags.has(6)),
            media: cursor.read_optional(flags.has(14)),
            color: cursor.read_optional(flags.has(13)),
            button_text: cursor.string(),
            sponsor_info: cursor.read_optional(flags.has(7)),
            additional_info: cursor.read_optional(flags.has(8)),
            min_display_duration: cursor.read_optional(flags.has(15)),
            max_display_duration: cursor.read_optional(flags.has(15)),
        }
    }
}

/// One day of a search by date: how many of its messages match, and which are the first and last.
///
/// Contained in [`messages.searchResultsCalendar`](types::messages::SearchResultsCalendar).
///
/// Since layer 134.
///
/// ```text
/// searchResultsCalendarPeriod#c9b0539f date:int min_msg_id:int max_msg_id:int
///     count:int = SearchResultsCalendarPeriod;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/searchResultsCalendarPeriod)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SearchResultsCalendarPeriod {
    /// The day, as Unix time.
    pub date: i32,
    /// The identifier of the first matching message of the day.
    pub min_msg_id: i32,
    /// The identifier of the last matching message of the day.
    pub max_msg_id: i32,
    /// Number of matching messages on the day.
    pub count: i32,
}

impl SearchResultsCalendarPeriod {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(date: i32, min_msg_id: i32, max_msg_id: i32, count: i32) -> Self {
        Self {
            date,
            min_msg_id,
            max_msg_id,
            count,
        }
    }
}

impl wire::Wire for SearchResultsCalendarPeriod {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "searchResultsCalendarPeriod",
        id: 0xc9b0539f,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.date, self.min_msg_id, self.max_msg_id, self.count));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (date, min_msg_id, max_msg_id, count) = cursor
            .fixed::<(i32, i32, i32, i32)>();
        Self {
            date,
            min_msg_id,
            max_msg_id,
            count,
        }
    }
}

/// Where a matching message stands in the chat, for a scrollbar over media.
///
/// Contained in [`messages.searchResultsPositions`](types::messages::SearchResultsPositions).
///
/// Since layer 134.
///
/// ```text
/// searchResultPosition#7f648b67 msg_id:int date:int offset:int =
///     SearchResultsPosition;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/searchResultPosition)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SearchResultPosition {
    /// The identifier of the message.
    pub msg_id: i32,
    /// When the message was sent, in Unix time.
    pub date: i32,
    /// Number of matching messages before this one in the list.
    pub offset: i32,
}

impl SearchResultPosition {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(msg_id: i32, date: i32, offset: i32) -> Self {
        Self { msg_id, date, offset }
    }
}

impl wire::Wire for SearchResultPosition {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "searchResultPosition",
        id: 0x7f648b67,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.msg_id, self.date, self.offset));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (msg_id, date, offset) = cursor.fixed::<(i32, i32, i32)>();
        Self { msg_id, date, offset }
    }
}

/// A user, channel or group in whose name the account may send messages to a chat.
///
/// Contained in [`channels.sendAsPeers`](types::channels::SendAsPeers).
///
/// Since layer 145.
///
/// ```text
/// sendAsPeer#b81c7034 flags:# premium_required:flags.0?true peer:Peer =
///     SendAsPeer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/sendAsPeer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendAsPeer {
    /// If set, only users of Telegram Premium may use this one.
    pub premium_required: bool,
    /// In whose name the messages would be sent.
    pub peer: enums::Peer,
}

impl SendAsPeer {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::Peer>) -> Self {
        Self {
            premium_required: false,
            peer: peer.into(),
        }
    }
}

impl wire::Wire for SendAsPeer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "sendAsPeer",
        id: 0xb81c7034,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.premium_required);
        w.flags(flags);
        w.write(&self.peer);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            premium_required: flags.has(0),
            peer: cursor.read(),
        }
    }
}

/// The counters of a story: views, reactions and forwards.
///
/// Contained in [`storyItem`](types::StoryItem), [`stories.storyViews`](types::stories::StoryViews).
///
/// Since layer 160 or earlier; `has_viewers`, `reactions_count` since 161; `forwards_count`, `reactions` since 164;
/// `reactions_count:flags.4?int` since 164, `reactions_count:int` before.
///
/// ```text
/// storyViews#8d595cd6 flags:# has_viewers:flags.1?true views_count:int
///     forwards_count:flags.2?int reactions:flags.3?Vector<ReactionCount>
///     reactions_count:flags.4?int recent_viewers:flags.0?Vector<long> =
///     StoryViews;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/storyViews)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StoryViews {
    /// If set, the list of viewers can still be loaded with
    /// [`stories.getStoryViewsList`](functions::stories::GetStoryViewsList).
    pub has_viewers: bool,
    /// Number of views.
    pub views_count: i32,
    /// Number of times the story was forwarded or reposted.
    pub forwards_count: Option<i32>,
    /// How often each reaction was given.
    pub reactions: Option<Vec<types::ReactionCount>>,
    /// Number of all reactions together.
    pub reactions_count: Option<i32>,
    /// Identifiers of some who viewed the story lately.
    pub recent_viewers: Option<Vec<i64>>,
}

impl StoryViews {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(views_count: i32) -> Self {
        Self {
            has_viewers: false,
            views_count,
            forwards_count: None,
            reactions: None,
            reactions_count: None,
            recent_viewers: None,
        }
    }
}

impl wire::Wire for StoryViews {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "storyViews",
        id: 0x8d595cd6,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(1, self.has_viewers));
        w.i32(self.views_count);
        flags.set(2, w.write_optional(&self.forwards_count));
        flags.set(3, w.write_optional(&self.reactions));
        flags.set(4, w.write_optional(&self.reactions_count));
        flags.set(0, w.write_optional(&self.recent_viewers));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, views_count) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            has_viewers: flags.has(1),
            views_count,
            forwards_count: cursor.read_optional(flags.has(2)),
            reactions: cursor.read_optional(flags.has(3)),
            reactions_count: cursor.read_optional(flags.has(4)),
            recent_viewers: cursor.read_optional(flags.has(0)),
        }
    }
}

/// The story that a reposted story was made from.
///
/// Contained in [`storyItem`](types::StoryItem).
///
/// Since layer 167.
///
/// ```text
/// storyFwdHeader#b826e150 flags:# modified:flags.3?true from:flags.0?Peer
///     from_name:flags.1?string story_id:flags.2?int = StoryFwdHeader;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/storyFwdHeader)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StoryFwdHeader {
    /// If set, the photo or video was changed for the repost.
    pub modified: bool,
    /// Who posted the original; absent if that is hidden.
    pub from: Option<enums::Peer>,
    /// The name of who posted the original, if the account is hidden.
    pub from_name: Option<String>,
    /// The identifier of the original story.
    pub story_id: Option<i32>,
}

impl StoryFwdHeader {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            modified: false,
            from: None,
            from_name: None,
            story_id: None,
        }
    }
}

impl wire::Wire for StoryFwdHeader {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "storyFwdHeader",
        id: 0xb826e150,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(3, self.modified));
        flags.set(0, w.write_optional(&self.from));
        flags.set(1, w.write_optional(&self.from_name));
        flags.set(2, w.write_optional(&self.story_id));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            modified: flags.has(3),
            from: cursor.read_optional(flags.has(0)),
            from_name: cursor.read_optional(flags.has(1)),
            story_id: cursor.read_optional(flags.has(2)),
        }
    }
}

/// A user who viewed a story, and the reaction of that user.
///
/// A constructor of [`StoryView`](enums::StoryView).
///
/// Since layer 160 or earlier; `blocked`, `blocked_my_stories_from`, `reaction` since 161.
///
/// ```text
/// storyView#b0bdeac5 flags:# blocked:flags.0?true
///     blocked_my_stories_from:flags.1?true user_id:long date:int
///     reaction:flags.2?Reaction = StoryView;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/storyView)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StoryView {
    /// Whether the account has blocked the user altogether.
    pub blocked: bool,
    /// Whether the account has hidden its stories from the user.
    pub blocked_my_stories_from: bool,
    /// The identifier of the viewer.
    pub user_id: i64,
    /// When the user viewed the story, in Unix time.
    pub date: i32,
    /// The reaction that the user gave, if any.
    pub reaction: Option<enums::Reaction>,
}

impl StoryView {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(user_id: i64, date: i32) -> Self {
        Self {
            blocked: false,
            blocked_my_stories_from: false,
            user_id,
            date,
            reaction: None,
        }
    }
}

impl wire::Wire for StoryView {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "storyView",
        id: 0xb0bdeac5,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.blocked)
                    .with(1, self.blocked_my_stories_from),
            );
        w.fixed((self.user_id, self.date));
        flags.set(2, w.write_optional(&self.reaction));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, user_id, date) = cursor.fixed::<(wire::Flags, i64, i32)>();
        Self {
            blocked: flags.has(0),
            blocked_my_stories_from: flags.has(1),
            user_id,
            date,
            reaction: cursor.read_optional(flags.has(2)),
        }
    }
}

/// The story was forwarded as a message to a public chat.
///
/// A constructor of [`StoryView`](enums::StoryView).
///
/// Since layer 168.
///
/// ```text
/// storyViewPublicForward#9083670b flags:# blocked:flags.0?true
///     blocked_my_stories_from:flags.1?true message:Message = StoryView;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/storyViewPublicForward)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct StoryViewPublicForward {
    /// Whether the account has blocked the one who forwarded it altogether.
    pub blocked: bool,
    /// Whether the account has hidden its stories from the one who forwarded it.
    pub blocked_my_stories_from: bool,
    /// The message that the story was forwarded in.
    pub message: enums::Message,
}

impl StoryViewPublicForward {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(message: impl Into<enums::Message>) -> Self {
        Self {
            blocked: false,
            blocked_my_stories_from: false,
            message: message.into(),
        }
    }
}

impl wire::Wire for StoryViewPublicForward {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "storyViewPublicForward",
        id: 0x9083670b,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.blocked)
            .with(1, self.blocked_my_stories_from);
        w.flags(flags);
        w.write(&self.message);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            blocked: flags.has(0),
            blocked_my_stories_from: flags.has(1),
            message: cursor.read(),
        }
    }
}

/// The story was posted again as a public story of somebody else.
///
/// A constructor of [`StoryView`](enums::StoryView).
///
/// Since layer 168.
///
/// ```text
/// storyViewPublicRepost#bd74cf49 flags:# blocked:flags.0?true
///     blocked_my_stories_from:flags.1?true peer_id:Peer story:StoryItem =
///     StoryView;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/storyViewPublicRepost)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct StoryViewPublicRepost {
    /// Whether the account has blocked the one who reposted it altogether.
    pub blocked: bool,
    /// Whether the account has hidden its stories from the one who reposted it.
    pub blocked_my_stories_from: bool,
    /// Who reposted the story.
    pub peer_id: enums::Peer,
    /// The new story.
    pub story: enums::StoryItem,
}

impl StoryViewPublicRepost {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer_id: impl Into<enums::Peer>,
        story: impl Into<enums::StoryItem>,
    ) -> Self {
        Self {
            blocked: false,
            blocked_my_stories_from: false,
            peer_id: peer_id.into(),
            story: story.into(),
        }
    }
}

impl wire::Wire for StoryViewPublicRepost {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "storyViewPublicRepost",
        id: 0xbd74cf49,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.blocked)
            .with(1, self.blocked_my_stories_from);
        w.flags(flags);
        w.write(&self.peer_id);
        w.write(&self.story);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            blocked: flags.has(0),
            blocked_my_stories_from: flags.has(1),
            peer_id: cursor.read(),
            story: cursor.read(),
        }
    }
}

/// The reaction of a user or channel to a story.
///
/// A constructor of [`StoryReaction`](enums::StoryReaction).
///
/// Since layer 168.
///
/// ```text
/// storyReaction#6090d6d5 peer_id:Peer date:int reaction:Reaction = StoryReaction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/storyReaction)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StoryReaction {
    /// Who reacted.
    pub peer_id: enums::Peer,
    /// When the reaction was given, in Unix time.
    pub date: i32,
    /// The reaction that was chosen.
    pub reaction: enums::Reaction,
}

impl StoryReaction {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer_id: impl Into<enums::Peer>,
        date: i32,
        reaction: impl Into<enums::Reaction>,
    ) -> Self {
        Self {
            peer_id: peer_id.into(),
            date,
            reaction: reaction.into(),
        }
    }
}

impl wire::Wire for StoryReaction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "storyReaction",
        id: 0x6090d6d5,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer_id);
        w.i32(self.date);
        w.write(&self.reaction);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer_id: cursor.read(),
            date: cursor.i32(),
            reaction: cursor.read(),
        }
    }
}

/// The story was forwarded as a message to a public chat.
///
/// A constructor of [`StoryReaction`](enums::StoryReaction).
///
/// Since layer 168.
///
/// ```text
/// storyReactionPublicForward#bbab2643 message:Message = StoryReaction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/storyReactionPublicForward)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct StoryReactionPublicForward {
    /// The message that the story was forwarded in.
    pub message: enums::Message,
}

impl StoryReactionPublicForward {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(message: impl Into<enums::Message>) -> Self {
        Self { message: message.into() }
    }
}

impl wire::Wire for StoryReactionPublicForward {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "storyReactionPublicForward",
        id: 0xbbab2643,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.message);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { message: cursor.read() }
    }
}

/// The story was posted again as a public story of somebody else.
///
/// A constructor of [`StoryReaction`](enums::StoryReaction).
///
/// Since layer 168.
///
/// ```text
/// storyReactionPublicRepost#cfcd0f13 peer_id:Peer story:StoryItem = StoryReaction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/storyReactionPublicRepost)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct StoryReactionPublicRepost {
    /// Who reposted the story.
    pub peer_id: enums::Peer,
    /// The new story.
    pub story: enums::StoryItem,
}

impl StoryReactionPublicRepost {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer_id: impl Into<enums::Peer>,
        story: impl Into<enums::StoryItem>,
    ) -> Self {
        Self {
            peer_id: peer_id.into(),
            story: story.into(),
        }
    }
}

impl wire::Wire for StoryReactionPublicRepost {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "storyReactionPublicRepost",
        id: 0xcfcd0f13,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer_id);
        w.write(&self.story);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer_id: cursor.read(),
            story: cursor.read(),
        }
    }
}

/// A part of the saved messages: those that came from one chat.
///
/// A constructor of [`SavedDialog`](enums::SavedDialog).
///
/// Since layer 170.
///
/// ```text
/// savedDialog#bd87cb6c flags:# pinned:flags.2?true peer:Peer top_message:int =
///     SavedDialog;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/savedDialog)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SavedDialog {
    /// Whether the part is pinned at the top.
    pub pinned: bool,
    /// The chat that the messages came from.
    pub peer: enums::Peer,
    /// The identifier of the newest message of the part.
    pub top_message: i32,
}

impl SavedDialog {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::Peer>, top_message: i32) -> Self {
        Self {
            pinned: false,
            peer: peer.into(),
            top_message,
        }
    }
}

impl wire::Wire for SavedDialog {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "savedDialog",
        id: 0xbd87cb6c,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(2, self.pinned);
        w.flags(flags);
        w.write(&self.peer);
        w.i32(self.top_message);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            pinned: flags.has(2),
            peer: cursor.read(),
            top_message: cursor.i32(),
        }
    }
}

/// A reaction that serves as a tag on saved messages.
///
/// Contained in [`messages.savedReactionTags`](types::messages::SavedReactionTags).
///
/// Since layer 171.
///
/// ```text
/// savedReactionTag#cb6ff828 flags:# reaction:Reaction title:flags.0?string
///     count:int = SavedReactionTag;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/savedReactionTag)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SavedReactionTag {
    /// The reaction that is the tag.
    pub reaction: enums::Reaction,
    /// The name that the user gave to the tag, at most 12 characters.
    pub title: Option<String>,
    /// Number of messages that have the tag.
    pub count: i32,
}

impl SavedReactionTag {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(reaction: impl Into<enums::Reaction>, count: i32) -> Self {
        Self {
            reaction: reaction.into(),
            title: None,
            count,
        }
    }
}

impl wire::Wire for SavedReactionTag {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "savedReactionTag",
        id: 0xcb6ff828,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.reaction);
        flags.set(0, w.write_optional(&self.title));
        w.i32(self.count);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            reaction: cursor.read(),
            title: cursor.read_optional(flags.has(0)),
            count: cursor.i32(),
        }
    }
}

/// An SMS that an account in the peer-to-peer login programme is asked to send from its phone.
///
/// Returned by [`smsjobs.getSmsJob`](functions::smsjobs::GetSmsJob).
///
/// Since layer 175.
///
/// ```text
/// smsJob#e6a1eeb8 job_id:string phone_number:string text:string = SmsJob;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/smsJob)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SmsJob {
    /// The identifier of the job, to pass to [`smsjobs.finishJob`](functions::smsjobs::FinishJob).
    pub job_id: String,
    /// The number to send the SMS to.
    pub phone_number: String,
    /// The text of the SMS.
    pub text: String,
}

impl SmsJob {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        job_id: impl Into<String>,
        phone_number: impl Into<String>,
        text: impl Into<String>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            phone_number: phone_number.into(),
            text: text.into(),
        }
    }
}

impl wire::Wire for SmsJob {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "smsJob",
        id: 0xe6a1eeb8,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.job_id);
        w.string(&self.phone_number);
        w.string(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            job_id: cursor.string(),
            phone_number: cursor.string(),
            text: cursor.string(),
        }
    }
}

/// A reason to choose from when an advertisement is reported.
///
/// Contained in
/// [`channels.sponsoredMessageReportResultChooseOption`](types::channels::SponsoredMessageReportResultChooseOption).
///
/// Since layer 177.
///
/// ```text
/// sponsoredMessageReportOption#430d3150 text:string option:bytes =
///     SponsoredMessageReportOption;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/sponsoredMessageReportOption)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SponsoredMessageReportOption {
    /// The reason in the language of the user.
    pub text: String,
    /// Identifies the reason; pass it with the next
    /// [`messages.reportSponsoredMessage`](functions::messages::ReportSponsoredMessage).
    pub option: Vec<u8>,
}

impl SponsoredMessageReportOption {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<String>, option: impl Into<Vec<u8>>) -> Self {
        Self {
            text: text.into(),
            option: option.into(),
        }
    }
}

impl wire::Wire for SponsoredMessageReportOption {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "sponsoredMessageReportOption",
        id: 0x430d3150,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.text);
        w.bytes(&self.option);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            text: cursor.string(),
            option: cursor.bytes(),
        }
    }
}

/// A user, bot or channel as the other side of the transaction.
///
/// A constructor of [`StarsTransactionPeer`](enums::StarsTransactionPeer).
///
/// Since layer 181.
///
/// ```text
/// starsTransactionPeer#d80da15d peer:Peer = StarsTransactionPeer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/starsTransactionPeer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StarsTransactionPeer {
    /// The other side of the transaction.
    pub peer: enums::Peer,
}

impl StarsTransactionPeer {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::Peer>) -> Self {
        Self { peer: peer.into() }
    }
}

impl wire::Wire for StarsTransactionPeer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "starsTransactionPeer",
        id: 0xd80da15d,
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

/// A number of Telegram Stars that can be bought, and its price.
///
/// Returned by [`payments.getStarsTopupOptions`](functions::payments::GetStarsTopupOptions).
///
/// Since layer 181.
///
/// ```text
/// starsTopupOption#bd915c0 flags:# extended:flags.1?true stars:long
///     store_product:flags.0?string currency:string amount:long = StarsTopupOption;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/starsTopupOption)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StarsTopupOption {
    /// If set, the option is only shown after the user has asked for more of them.
    pub extended: bool,
    /// How many Telegram Stars are bought.
    pub stars: i64,
    /// The identifier of the product in the store of the platform; for official apps.
    pub store_product: Option<String>,
    /// Currency of the price, as a three-letter ISO 4217 code.
    pub currency: String,
    /// The price, counted in the smallest unit of the currency, such as cents.
    pub amount: i64,
}

impl StarsTopupOption {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(stars: i64, currency: impl Into<String>, amount: i64) -> Self {
        Self {
            extended: false,
            stars,
            store_product: None,
            currency: currency.into(),
            amount,
        }
    }
}

impl wire::Wire for StarsTopupOption {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "starsTopupOption",
        id: 0x0bd915c0,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(1, self.extended));
        w.i64(self.stars);
        flags.set(0, w.write_optional(&self.store_product));
        w.string(&self.currency);
        w.i64(self.amount);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, stars) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            extended: flags.has(1),
            stars,
            store_product: cursor.read_optional(flags.has(0)),
            currency: cursor.string(),
            amount: cursor.i64(),
        }
    }
}

/// A movement on a balance of Telegram Stars or Toncoin.
///
/// Contained in [`payments.starsStatus`](types::payments::StarsStatus).
///
/// Since layer 181; `pending`, `failed`, `transaction_date`, `transaction_url` since 182; `gift`, `bot_payload`,
/// `msg_id`, `extended_media` since 183; `reaction`, `subscription_period` since 186; `giveaway_post_id` since 187;
/// `stargift` since 189; `floodskip_number` since 192; `stargift_upgrade`, `starref_commission_permille`,
/// `starref_peer`, `starref_amount` since 195; `stars:StarsAmount` since 195, `stars:long` before;
/// `business_transfer`, `stargift_resale`, `paid_messages`, `premium_gift_months` since 200; `posts_search`,
/// `stargift_prepaid_upgrade`, `stargift_drop_original_details`, `phonegroup_message`, `stargift_auction_bid`,
/// `offer`, `amount`, `ads_proceeds_from_date`, `ads_proceeds_to_date` since 206; `stars` until 205.
///
/// ```text
/// starsTransaction#13659eb0 flags:# refund:flags.3?true pending:flags.4?true
///     failed:flags.6?true gift:flags.10?true reaction:flags.11?true
///     stargift_upgrade:flags.18?true business_transfer:flags.21?true
///     stargift_resale:flags.22?true posts_search:flags.24?true
///     stargift_prepaid_upgrade:flags.25?true
///     stargift_drop_original_details:flags.26?true
///     phonegroup_message:flags.27?true stargift_auction_bid:flags.28?true
///     offer:flags.29?true id:string amount:StarsAmount date:int
///     peer:StarsTransactionPeer title:flags.0?string description:flags.1?string
///     photo:flags.2?WebDocument transaction_date:flags.5?int
///     transaction_url:flags.5?string bot_payload:flags.7?bytes msg_id:flags.8?int
///     extended_media:flags.9?Vector<MessageMedia> subscription_period:flags.12?int
///     giveaway_post_id:flags.13?int stargift:flags.14?StarGift
///     floodskip_number:flags.15?int starref_commission_permille:flags.16?int
///     starref_peer:flags.17?Peer starref_amount:flags.17?StarsAmount
///     paid_messages:flags.19?int premium_gift_months:flags.20?int
///     ads_proceeds_from_date:flags.23?int ads_proceeds_to_date:flags.23?int =
///     StarsTransaction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/starsTransaction)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct StarsTransaction {
    /// If set, this gives back an earlier payment.
    pub refund: bool,
    /// If set, the transaction is not completed yet.
    pub pending: bool,
    /// If set, the transaction has failed.
    pub failed: bool,
    /// If set, the Telegram Stars are a gift from one user to another.
    pub gift: bool,
    /// If set, the payment is for a paid reaction.
    pub reaction: bool,
    /// If set, the payment is for the upgrade of a gift.
    pub stargift_upgrade: bool,
    /// If set, a bot moved the Telegram Stars from a business account to itself.
    pub business_transfer: bool,
    /// If set, a collectible gift was bought from its owner.
    pub stargift_resale: bool,
    /// If set, the payment is for a search of posts in all channels.
    pub posts_search: bool,
    /// If set, the payment is for the upgrade of a gift that belongs to somebody else.
    pub stargift_prepaid_upgrade: bool,
    /// If set, the payment is for the removal of sender, receiver and message from a collectible gift.
    pub stargift_drop_original_details: bool,
    /// If set, the payment is for a message in a group call or live story.
    pub phonegroup_message: bool,
    /// If set, the payment is a bid in an auction of gifts.
    pub stargift_auction_bid: bool,
    /// If set, the payment belongs to an offer for a collectible gift.
    pub offer: bool,
    /// The identifier of the transaction.
    pub id: String,
    /// How much is moved; negative if it leaves the balance.
    pub amount: enums::StarsAmount,
    /// When the transaction was made, in Unix time.
    pub date: i32,
    /// Where the amount comes from or goes to.
    pub peer: enums::StarsTransactionPeer,
    /// The name of the product, for a purchase from a bot.
    pub title: Option<String>,
    /// A description of the product, for a purchase from a bot.
    pub description: Option<String>,
    /// A picture of the product, for a purchase from a bot.
    pub photo: Option<enums::WebDocument>,
    /// When a withdrawal was completed, in Unix time.
    ///
    /// On the wire together with `transaction_url`, or not at all.
    pub transaction_date: Option<i32>,
    /// A page that shows the transaction of a completed withdrawal.
    ///
    /// On the wire together with `transaction_date`, or not at all.
    pub transaction_url: Option<String>,
    /// The payload that the bot gave to the invoice; for the bot only.
    pub bot_payload: Option<Vec<u8>>,
    /// The identifier of the message that the payment belongs to, such as one with paid media or a reaction.
    pub msg_id: Option<i32>,
    /// The paid media that was bought.
    pub extended_media: Option<Vec<enums::MessageMedia>>,
    /// For a subscription, seconds from one payment to the next.
    pub subscription_period: Option<i32>,
    /// For a prize, the identifier of the message with [`messageMediaGiveaway`](types::MessageMediaGiveaway).
    pub giveaway_post_id: Option<i32>,
    /// The gift that was bought, sold, upgraded or converted.
    pub stargift: Option<enums::StarGift>,
    /// For messages of a bot beyond the free rate, the number of calls that are paid for.
    pub floodskip_number: Option<i32>,
    /// For a commission of an affiliate programme, its rate in thousandths.
    pub starref_commission_permille: Option<i32>,
    /// Who received a commission for the purchase.
    ///
    /// On the wire together with `starref_amount`, or not at all.
    pub starref_peer: Option<enums::Peer>,
    /// How much the commission was; negative if it was taken back.
    ///
    /// On the wire together with `starref_peer`, or not at all.
    pub starref_amount: Option<enums::StarsAmount>,
    /// For paid messages, how many of them there were.
    pub paid_messages: Option<i32>,
    /// For a gift of Telegram Premium, how long it runs, in months.
    pub premium_gift_months: Option<i32>,
    /// For earnings from advertisements, when their period begins, in Unix time.
    ///
    /// On the wire together with `ads_proceeds_to_date`, or not at all.
    pub ads_proceeds_from_date: Option<i32>,
    /// For earnings from advertisements, when their period ends, in Unix time.
    ///
    /// On the wire together with `ads_proceeds_from_date`, or not at all.
    pub ads_proceeds_to_date: Option<i32>,
}

impl StarsTransaction {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        amount: impl Into<enums::StarsAmount>,
        date: i32,
        peer: impl Into<enums::StarsTransactionPeer>,
    ) -> Self {
        Self {
            refund: false,
            pending: false,
            failed: false,
            gift: false,
            reaction: false,
            stargift_upgrade: false,
            business_transfer: false,
            stargift_resale: false,
            posts_search: false,
            stargift_prepaid_upgrade: false,
            stargift_drop_original_details: false,
            phonegroup_message: false,
            stargift_auction_bid: false,
            offer: false,
            id: id.into(),
            amount: amount.into(),
            date,
            peer: peer.into(),
            title: None,
            description: None,
            photo: None,
            transaction_date: None,
            transaction_url: None,
            bot_payload: None,
            msg_id: None,
            extended_media: None,
            subscription_period: None,
            giveaway_post_id: None,
            stargift: None,
            floodskip_number: None,
            starref_commission_permille: None,
            starref_peer: None,
            starref_amount: None,
            paid_messages: None,
            premium_gift_months: None,
            ads_proceeds_from_date: None,
            ads_proceeds_to_date: None,
        }
    }
}

impl wire::Wire for StarsTransaction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "starsTransaction",
        id: 0x13659eb0,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(3, self.refund)
                    .with(4, self.pending)
                    .with(
                        5,
                        self.transaction_date.is_some() || self.transaction_url.is_some(),
                    )
                    .with(6, self.failed)
                    .with(10, self.gift)
                    .with(11, self.reaction)
                    .with(
                        17,
                        self.starref_peer.is_some() && self.starref_amount.is_some(),
                    )
                    .with(18, self.stargift_upgrade)
                    .with(21, self.business_transfer)
                    .with(22, self.stargift_resale)
                    .with(
                        23,
                        self.ads_proceeds_from_date.is_some()
                            || self.ads_proceeds_to_date.is_some(),
                    )
                    .with(24, self.posts_search)
                    .with(25, self.stargift_prepaid_upgrade)
                    .with(26, self.stargift_drop_original_details)
                    .with(27, self.phonegroup_message)
                    .with(28, self.stargift_auction_bid)
                    .with(29, self.offer),
            );
        w.string(&self.id);
        w.write(&self.amount);
        w.i32(self.date);
        w.write(&self.peer);
        flags.set(0, w.write_optional(&self.title));
        flags.set(1, w.write_optional(&self.description));
        flags.set(2, w.write_optional(&self.photo));
        w.write_shared_or_zero(flags.has(5), &self.transaction_date);
        w.write_shared_or_zero(flags.has(5), &self.transaction_url);
        flags.set(7, w.write_optional(&self.bot_payload));
        flags.set(8, w.write_optional(&self.msg_id));
        flags.set(9, w.write_optional(&self.extended_media));
        flags.set(12, w.write_optional(&self.subscription_period));
        flags.set(13, w.write_optional(&self.giveaway_post_id));
        flags.set(14, w.write_optional(&self.stargift));
        flags.set(15, w.write_optional(&self.floodskip_number));
        flags.set(16, w.write_optional(&self.starref_commission_permille));
        w.write_shared(flags.has(17), &self.starref_peer);
        w.write_shared(flags.has(17), &self.starref_amount);
        flags.set(19, w.write_optional(&self.paid_messages));
        flags.set(20, w.write_optional(&self.premium_gift_months));
        w.write_shared_or_zero(flags.has(23), &self.ads_proceeds_from_date);
        w.write_shared_or_zero(flags.has(23), &self.ads_proceeds_to_date);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            refund: flags.has(3),
            pending: flags.has(4),
            failed: flags.has(6),
            gift: flags.has(10),
            reaction: flags.has(11),
            stargift_upgrade: flags.has(18),
            business_transfer: flags.has(21),
            stargift_resale: flags.has(22),
            posts_search: flags.has(24),
            stargift_prepaid_upgrade: flags.has(25),
            stargift_drop_original_details: flags.has(26),
            phonegroup_message: flags.has(27),
            stargift_auction_bid: flags.has(28),
            offer: flags.has(29),
            id: cursor.string(),
            amount: cursor.read(),
            date: cursor.i32(),
            peer: cursor.read(),
            title: cursor.read_optional(flags.has(0)),
            description: cursor.read_optional(flags.has(1)),
            photo: cursor.read_optional(flags.has(2)),
            transaction_date: cursor.read_optional(flags.has(5)),
            transaction_url: cursor.read_optional(flags.has(5)),
            bot_payload: cursor.read_optional(flags.has(7)),
            msg_id: cursor.read_optional(flags.has(8)),
            extended_media: cursor.read_optional(flags.has(9)),
            subscription_period: cursor.read_optional(flags.has(12)),
            giveaway_post_id: cursor.read_optional(flags.has(13)),
            stargift: cursor.read_optional(flags.has(14)),
            floodskip_number: cursor.read_optional(flags.has(15)),
            starref_commission_permille: cursor.read_optional(flags.has(16)),
            starref_peer: cursor.read_optional(flags.has(17)),
            starref_amount: cursor.read_optional(flags.has(17)),
            paid_messages: cursor.read_optional(flags.has(19)),
            premium_gift_months: cursor.read_optional(flags.has(20)),
            ads_proceeds_from_date: cursor.read_optional(flags.has(23)),
            ads_proceeds_to_date: cursor.read_optional(flags.has(23)),
        }
    }
}

/// A subscription of the account that is paid in Telegram Stars, to a channel or to something that a bot or
/// business sells.
///
/// Contained in [`payments.starsStatus`](types::payments::StarsStatus).
///
/// Since layer 186; `bot_canceled`, `title`, `photo`, `invoice_slug` since 193.
///
/// ```text
/// starsSubscription#2e6eab1a flags:# canceled:flags.0?true
///     can_refulfill:flags.1?true missing_balance:flags.2?true
///     bot_canceled:flags.7?true id:string peer:Peer until_date:int
///     pricing:StarsSubscriptionPricing chat_invite_hash:flags.3?string
///     title:flags.4?string photo:flags.5?WebDocument invoice_slug:flags.6?string =
///     StarsSubscription;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/starsSubscription)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct StarsSubscription {
    /// If set, the user has cancelled the subscription; it runs until `until_date`.
    pub canceled: bool,
    /// If set, the user has left the channel but can join again by
    /// [`payments.fulfillStarsSubscription`](functions::payments::FulfillStarsSubscription), since the period is paid.
    pub can_refulfill: bool,
    /// If set, the subscription ended because the balance was too low for the next payment.
    pub missing_balance: bool,
    /// If set, the bot has cancelled the subscription.
    pub bot_canceled: bool,
    /// The identifier of the subscription.
    pub id: String,
    /// The channel, bot or business that is subscribed to.
    pub peer: enums::Peer,
    /// When the period that is paid for ends, in Unix time.
    pub until_date: i32,
    /// How much is paid, and how often.
    pub pricing: types::StarsSubscriptionPricing,
    /// For a channel, the last part of the invitation link, to subscribe again.
    pub chat_invite_hash: Option<String>,
    /// For a bot, the title of the invoice.
    pub title: Option<String>,
    /// For a bot, the picture of the invoice.
    pub photo: Option<enums::WebDocument>,
    /// For a bot, the name of the invoice in its link, to subscribe again.
    pub invoice_slug: Option<String>,
}

impl StarsSubscription {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        peer: impl Into<enums::Peer>,
        until_date: i32,
        pricing: types::StarsSubscriptionPricing,
    ) -> Self {
        Self {
            canceled: false,
            can_refulfill: false,
            missing_balance: false,
            bot_canceled: false,
            id: id.into(),
            peer: peer.into(),
            until_date,
            pricing,
            chat_invite_hash: None,
            title: None,
            photo: None,
            invoice_slug: None,
        }
    }
}

impl wire::Wire for StarsSubscription {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "starsSubscription",
        id: 0x2e6eab1a,
        min_size: 44,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.canceled)
                    .with(1, self.can_refulfill)
                    .with(2, self.missing_balance)
                    .with(7, self.bot_canceled),
            );
        w.string(&self.id);
        w.write(&self.peer);
        w.i32(self.until_date);
        w.write(&self.pricing);
        flags.set(3, w.write_optional(&self.chat_invite_hash));
        flags.set(4, w.write_optional(&self.title));
        flags.set(5, w.write_optional(&self.photo));
        flags.set(6, w.write_optional(&self.invoice_slug));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            canceled: flags.has(0),
            can_refulfill: flags.has(1),
            missing_balance: flags.has(2),
            bot_canceled: flags.has(7),
            id: cursor.string(),
            peer: cursor.read(),
            until_date: cursor.i32(),
            pricing: cursor.read(),
            chat_invite_hash: cursor.read_optional(flags.has(3)),
            title: cursor.read_optional(flags.has(4)),
            photo: cursor.read_optional(flags.has(5)),
            invoice_slug: cursor.read_optional(flags.has(6)),
        }
    }
}

/// A number of Telegram Stars that can be given to another user, and its price.
///
/// Returned by [`payments.getStarsGiftOptions`](functions::payments::GetStarsGiftOptions).
///
/// Since layer 185.
///
/// ```text
/// starsGiftOption#5e0589f1 flags:# extended:flags.1?true stars:long
///     store_product:flags.0?string currency:string amount:long = StarsGiftOption;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/starsGiftOption)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StarsGiftOption {
    /// If set, the option is only shown after the user has asked for more of them.
    pub extended: bool,
    /// How many Telegram Stars the user receives.
    pub stars: i64,
    /// The identifier of the product in the store of the platform; for official apps.
    pub store_product: Option<String>,
    /// Currency of the price, as a three-letter ISO 4217 code.
    pub currency: String,
    /// The price, counted in the smallest unit of the currency, such as cents.
    pub amount: i64,
}

impl StarsGiftOption {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(stars: i64, currency: impl Into<String>, amount: i64) -> Self {
        Self {
            extended: false,
            stars,
            store_product: None,
            currency: currency.into(),
            amount,
        }
    }
}

impl wire::Wire for StarsGiftOption {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "starsGiftOption",
        id: 0x5e0589f1,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(1, self.extended));
        w.i64(self.stars);
        flags.set(0, w.write_optional(&self.store_product));
        w.string(&self.currency);
        w.i64(self.amount);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, stars) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            extended: flags.has(1),
            stars,
            store_product: cursor.read_optional(flags.has(0)),
            currency: cursor.string(),
            amount: cursor.i64(),
        }
    }
}

/// A number of winners that a giveaway of Telegram Stars can have.
///
/// Contained in [`starsGiveawayOption`](types::StarsGiveawayOption).
///
/// Since layer 187.
///
/// ```text
/// starsGiveawayWinnersOption#54236209 flags:# default:flags.0?true users:int
///     per_user_stars:long = StarsGiveawayWinnersOption;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/starsGiveawayWinnersOption)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StarsGiveawayWinnersOption {
    /// If set, the number is selected at first.
    pub default: bool,
    /// Number of winners.
    pub users: i32,
    /// How many Telegram Stars each winner gets.
    pub per_user_stars: i64,
}

impl StarsGiveawayWinnersOption {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(users: i32, per_user_stars: i64) -> Self {
        Self {
            default: false,
            users,
            per_user_stars,
        }
    }
}

impl wire::Wire for StarsGiveawayWinnersOption {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "starsGiveawayWinnersOption",
        id: 0x54236209,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.default);
        w.fixed((flags, self.users, self.per_user_stars));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, users, per_user_stars) = cursor.fixed::<(wire::Flags, i32, i64)>();
        Self {
            default: flags.has(0),
            users,
            per_user_stars,
        }
    }
}

/// A number of Telegram Stars to give away, its price and the possible numbers of winners.
///
/// Returned by [`payments.getStarsGiveawayOptions`](functions::payments::GetStarsGiveawayOptions).
///
/// Since layer 187.
///
/// ```text
/// starsGiveawayOption#94ce852a flags:# extended:flags.0?true default:flags.1?true
///     stars:long yearly_boosts:int store_product:flags.2?string currency:string
///     amount:long winners:Vector<StarsGiveawayWinnersOption> =
///     StarsGiveawayOption;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/starsGiveawayOption)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StarsGiveawayOption {
    /// If set, the option is only shown after the user has asked for more of them.
    pub extended: bool,
    /// If set, the option is selected at first.
    pub default: bool,
    /// How many Telegram Stars all winners share.
    pub stars: i64,
    /// Number of boosts that the chat gains for a year.
    pub yearly_boosts: i32,
    /// The identifier of the product in the store of the platform; for official apps.
    pub store_product: Option<String>,
    /// Currency of the price, as a three-letter ISO 4217 code.
    pub currency: String,
    /// The price, counted in the smallest unit of the currency, such as cents.
    pub amount: i64,
    /// The numbers of winners to choose from.
    pub winners: Vec<types::StarsGiveawayWinnersOption>,
}

impl StarsGiveawayOption {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        stars: i64,
        yearly_boosts: i32,
        currency: impl Into<String>,
        amount: i64,
        winners: Vec<types::StarsGiveawayWinnersOption>,
    ) -> Self {
        Self {
            extended: false,
            default: false,
            stars,
            yearly_boosts,
            store_product: None,
            currency: currency.into(),
            amount,
            winners,
        }
    }
}

impl wire::Wire for StarsGiveawayOption {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "starsGiveawayOption",
        id: 0x94ce852a,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(wire::Flags::default().with(0, self.extended).with(1, self.default));
        w.fixed((self.stars, self.yearly_boosts));
        flags.set(2, w.write_optional(&self.store_product));
        w.string(&self.currency);
        w.i64(self.amount);
        w.write(&self.winners);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, stars, yearly_boosts) = cursor.fixed::<(wire::Flags, i64, i32)>();
        Self {
            extended: flags.has(0),
            default: flags.has(1),
            stars,
            yearly_boosts,
            store_product: cursor.read_optional(flags.has(2)),
            currency: cursor.string(),
            amount: cursor.i64(),
            winners: cursor.read(),
        }
    }
}

/// The colours behind a gift in the list of gifts.
///
/// Contained in [`starGift`](types::StarGift).
///
/// Since layer 220.
///
/// ```text
/// starGiftBackground#aff56398 center_color:int edge_color:int text_color:int =
///     StarGiftBackground;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/starGiftBackground)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StarGiftBackground {
    /// Colour at the centre, as RGB24.
    pub center_color: i32,
    /// Colour at the edges, as RGB24.
    pub edge_color: i32,
    /// Colour of text on it, as RGB24.
    pub text_color: i32,
}

impl StarGiftBackground {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(center_color: i32, edge_color: i32, text_color: i32) -> Self {
        Self {
            center_color,
            edge_color,
            text_color,
        }
    }
}

impl wire::Wire for StarGiftBackground {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "starGiftBackground",
        id: 0xaff56398,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.center_color, self.edge_color, self.text_color));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (center_color, edge_color, text_color) = cursor.fixed::<(i32, i32, i32)>();
        Self {
            center_color,
            edge_color,
            text_color,
        }
    }
}

/// The model of a collectible gift: its main sticker.
///
/// A constructor of [`StarGiftAttribute`](enums::StarGiftAttribute).
///
/// Since layer 196; `crafted`, `rarity` since 222; `rarity_permille` until 221.
///
/// ```text
/// starGiftAttributeModel#565251e2 flags:# crafted:flags.0?true name:string
///     document:Document rarity:StarGiftAttributeRarity = StarGiftAttribute;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/starGiftAttributeModel)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct StarGiftAttributeModel {
    /// If set, only crafting can give this model.
    pub crafted: bool,
    /// The name of the model.
    pub name: String,
    /// The sticker that shows the gift.
    pub document: enums::Document,
    /// How rare the model is.
    pub rarity: enums::StarGiftAttributeRarity,
}

impl StarGiftAttributeModel {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        document: impl Into<enums::Document>,
        rarity: impl Into<enums::StarGiftAttributeRarity>,
    ) -> Self {
        Self {
            crafted: false,
            name: name.into(),
            document: document.into(),
            rarity: rarity.into(),
        }
    }
}

impl wire::Wire for StarGiftAttributeModel {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "starGiftAttributeModel",
        id: 0x565251e2,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.crafted);
        w.flags(flags);
        w.string(&self.name);
        w.write(&self.document);
        w.write(&self.rarity);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            crafted: flags.has(0),
            name: cursor.string(),
            document: cursor.read(),
            rarity: cursor.read(),
        }
    }
}

/// The pattern of a collectible gift: a small symbol that is repeated on the backdrop.
///
/// A constructor of [`StarGiftAttribute`](enums::StarGiftAttribute).
///
/// Since layer 196; `rarity` since 222; `rarity_permille` until 221.
///
/// ```text
/// starGiftAttributePattern#4e7085ea name:string document:Document
///     rarity:StarGiftAttributeRarity = StarGiftAttribute;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/starGiftAttributePattern)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct StarGiftAttributePattern {
    /// The name of the symbol.
    pub name: String,
    /// The sticker with the symbol, to be drawn in one colour.
    pub document: enums::Document,
    /// How rare the pattern is.
    pub rarity: enums::StarGiftAttributeRarity,
}

impl StarGiftAttributePattern {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        document: impl Into<enums::Document>,
        rarity: impl Into<enums::StarGiftAttributeRarity>,
    ) -> Self {
        Self {
            name: name.into(),
            document: document.into(),
            rarity: rarity.into(),
        }
    }
}

impl wire::Wire for StarGiftAttributePattern {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "starGiftAttributePattern",
        id: 0x4e7085ea,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.name);
        w.write(&self.document);
        w.write(&self.rarity);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            name: cursor.string(),
            document: cursor.read(),
            rarity: cursor.read(),
        }
    }
}

/// The backdrop of a collectible gift: its colours.
///
/// A constructor of [`StarGiftAttribute`](enums::StarGiftAttribute).
///
/// Since layer 196; `backdrop_id` since 203; `rarity` since 222; `rarity_permille` until 221.
///
/// ```text
/// starGiftAttributeBackdrop#9f2504e4 name:string backdrop_id:int center_color:int
///     edge_color:int pattern_color:int text_color:int
///     rarity:StarGiftAttributeRarity = StarGiftAttribute;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/starGiftAttributeBackdrop)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StarGiftAttributeBackdrop {
    /// The name of the backdrop.
    pub name: String,
    /// The identifier of the backdrop.
    pub backdrop_id: i32,
    /// Colour at the centre, as RGB24.
    pub center_color: i32,
    /// Colour at the edges, as RGB24.
    pub edge_color: i32,
    /// Colour of the pattern on it, as RGB24.
    pub pattern_color: i32,
    /// Colour of text on it, as RGB24.
    pub text_color: i32,
    /// How rare the backdrop is.
    pub rarity: enums::StarGiftAttributeRarity,
}

impl StarGiftAttributeBackdrop {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        backdrop_id: i32,
        center_color: i32,
        edge_color: i32,
        pattern_color: i32,
        text_color: i32,
        rarity: impl Into<enums::StarGiftAttributeRarity>,
    ) -> Self {
        Self {
            name: name.into(),
            backdrop_id,
            center_color,
            edge_color,
            pattern_color,
            text_color,
            rarity: rarity.into(),
        }
    }
}

impl wire::Wire for StarGiftAttributeBackdrop {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "starGiftAttributeBackdrop",
        id: 0x9f2504e4,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.name);
        w.fixed((
            self.backdrop_id,
            self.center_color,
            self.edge_color,
            self.pattern_color,
            self.text_color,
        ));
        w.write(&self.rarity);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let name = cursor.string();
        let (backdrop_id, center_color, edge_color, pattern_color, text_color) = cursor
            .fixed::<(i32, i32, i32, i32, i32)>();
        Self {
            name,
            backdrop_id,
            center_color,
            edge_color,
            pattern_color,
            text_color,
            rarity: cursor.read(),
        }
    }
}

/// How a collectible gift was first given: by whom, to whom and with what message.
///
/// A constructor of [`StarGiftAttribute`](enums::StarGiftAttribute).
///
/// Since layer 196; `sender_id:flags.0?Peer` since 198, `sender_id:flags.0?long` before; `recipient_id:Peer` since
/// 198, `recipient_id:long` before.
///
/// ```text
/// starGiftAttributeOriginalDetails#e0bff26c flags:# sender_id:flags.0?Peer
///     recipient_id:Peer date:int message:flags.1?TextWithEntities =
///     StarGiftAttribute;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/starGiftAttributeOriginalDetails)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StarGiftAttributeOriginalDetails {
    /// Who sent the gift; absent if that is hidden.
    pub sender_id: Option<enums::Peer>,
    /// Who received the gift.
    pub recipient_id: enums::Peer,
    /// When the gift was sent, in Unix time.
    pub date: i32,
    /// The message that went with the gift.
    pub message: Option<types::TextWithEntities>,
}

impl StarGiftAttributeOriginalDetails {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(recipient_id: impl Into<enums::Peer>, date: i32) -> Self {
        Self {
            sender_id: None,
            recipient_id: recipient_id.into(),
            date,
            message: None,
        }
    }
}

impl wire::Wire for StarGiftAttributeOriginalDetails {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "starGiftAttributeOriginalDetails",
        id: 0xe0bff26c,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.sender_id));
        w.write(&self.recipient_id);
        w.i32(self.date);
        flags.set(1, w.write_optional(&self.message));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            sender_id: cursor.read_optional(flags.has(0)),
            recipient_id: cursor.read(),
            date: cursor.i32(),
            message: cursor.read_optional(flags.has(1)),
        }
    }
}

/// The rarity as a number: the share of upgraded gifts that get the attribute.
///
/// A constructor of [`StarGiftAttributeRarity`](enums::StarGiftAttributeRarity).
///
/// Since layer 222.
///
/// ```text
/// starGiftAttributeRarity#36437737 permille:int = StarGiftAttributeRarity;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/starGiftAttributeRarity)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StarGiftAttributeRarity {
    /// The share of upgraded gifts with the attribute, in thousandths.
    pub permille: i32,
}

impl StarGiftAttributeRarity {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(permille: i32) -> Self {
        Self { permille }
    }
}

impl wire::Wire for StarGiftAttributeRarity {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "starGiftAttributeRarity",
        id: 0x36437737,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.permille);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { permille: cursor.i32() }
    }
}

/// The price that the upgrade of a gift has from a given time on. The price falls as time goes by.
///
/// Contained in [`payments.starGiftUpgradePreview`](types::payments::StarGiftUpgradePreview).
///
/// Since layer 215.
///
/// ```text
/// starGiftUpgradePrice#99ea331d date:int upgrade_stars:long =
///     StarGiftUpgradePrice;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/starGiftUpgradePrice)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StarGiftUpgradePrice {
    /// From when the price holds, in Unix time.
    pub date: i32,
    /// The price, in Telegram Stars.
    pub upgrade_stars: i64,
}

impl StarGiftUpgradePrice {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(date: i32, upgrade_stars: i64) -> Self {
        Self { date, upgrade_stars }
    }
}

impl wire::Wire for StarGiftUpgradePrice {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "starGiftUpgradePrice",
        id: 0x99ea331d,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.date, self.upgrade_stars));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (date, upgrade_stars) = cursor.fixed::<(i32, i64)>();
        Self { date, upgrade_stars }
    }
}

/// A gift that a user or channel has received, with what its owner can do with it.
///
/// Contained in [`payments.savedStarGifts`](types::payments::SavedStarGifts).
///
/// Since layer 198; `can_transfer_at`, `can_resell_at` since 203; `collection_id` since 210; `upgrade_separate`,
/// `prepaid_upgrade_hash` since 212; `drop_original_details_stars` since 215; `gift_num` since 220; `can_craft_at`
/// since 222.
///
/// ```text
/// savedStarGift#41df43fc flags:# name_hidden:flags.0?true unsaved:flags.5?true
///     refunded:flags.9?true can_upgrade:flags.10?true pinned_to_top:flags.12?true
///     upgrade_separate:flags.17?true from_id:flags.1?Peer date:int gift:StarGift
///     message:flags.2?TextWithEntities msg_id:flags.3?int saved_id:flags.11?long
///     convert_stars:flags.4?long upgrade_stars:flags.6?long
///     can_export_at:flags.7?int transfer_stars:flags.8?long
///     can_transfer_at:flags.13?int can_resell_at:flags.14?int
///     collection_id:flags.15?Vector<int> prepaid_upgrade_hash:flags.16?string
///     drop_original_details_stars:flags.18?long gift_num:flags.19?int
///     can_craft_at:flags.20?int = SavedStarGift;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/savedStarGift)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SavedStarGift {
    /// If set, sender and message are shown to the receiver only.
    pub name_hidden: bool,
    /// If set, the gift is not shown on the profile.
    pub unsaved: bool,
    /// If set, the payment for the upgrade was given back, so that the gift is no longer collectible.
    pub refunded: bool,
    /// If set, the gift can be upgraded to a collectible one.
    pub can_upgrade: bool,
    /// If set, the gift is pinned at the top of the profile.
    pub pinned_to_top: bool,
    /// If set, the upgrade was paid for after the gift had been sent.
    pub upgrade_separate: bool,
    /// Who sent the gift; absent if that is hidden.
    pub from_id: Option<enums::Peer>,
    /// When the gift was received, in Unix time.
    pub date: i32,
    /// The gift itself.
    pub gift: enums::StarGift,
    /// The message that went with the gift.
    pub message: Option<types::TextWithEntities>,
    /// The identifier of the message that brought the gift, for
    /// [`inputSavedStarGiftUser`](types::InputSavedStarGiftUser); for gifts of a user.
    pub msg_id: Option<i32>,
    /// The identifier of the gift for [`inputSavedStarGiftChat`](types::InputSavedStarGiftChat); for gifts of a
    /// channel.
    pub saved_id: Option<i64>,
    /// How many Telegram Stars the gift can be converted to.
    pub convert_stars: Option<i64>,
    /// How many Telegram Stars were paid in advance for the upgrade.
    pub upgrade_stars: Option<i64>,
    /// From when the gift can be moved to the TON blockchain, in Unix time.
    pub can_export_at: Option<i32>,
    /// The price of a transfer to somebody else, in Telegram Stars.
    pub transfer_stars: Option<i64>,
    /// From when the gift can be transferred, in Unix time.
    pub can_transfer_at: Option<i32>,
    /// From when the gift can be put up for sale, in Unix time.
    pub can_resell_at: Option<i32>,
    /// The collections of the profile that the gift is in, by identifier.
    pub collection_id: Option<Vec<i32>>,
    /// The hash for [`inputInvoiceStarGiftPrepaidUpgrade`](types::InputInvoiceStarGiftPrepaidUpgrade), by which others
    /// can pay for the upgrade.
    pub prepaid_upgrade_hash: Option<String>,
    /// The price of removing sender, receiver and message from the gift, in Telegram Stars.
    pub drop_original_details_stars: Option<i64>,
    /// The number that the gift has among those of its kind.
    pub gift_num: Option<i32>,
    /// From when the gift can be used for crafting, in Unix time.
    pub can_craft_at: Option<i32>,
}

impl SavedStarGift {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(date: i32, gift: impl Into<enums::StarGift>) -> Self {
        Self {
            name_hidden: false,
            unsaved: false,
            refunded: false,
            can_upgrade: false,
            pinned_to_top: false,
            upgrade_separate: false,
            from_id: None,
            date,
            gift: gift.into(),
            message: None,
            msg_id: None,
            saved_id: None,
            convert_stars: None,
            upgrade_stars: None,
            can_export_at: None,
            transfer_stars: None,
            can_transfer_at: None,
            can_resell_at: None,
            collection_id: None,
            prepaid_upgrade_hash: None,
            drop_original_details_stars: None,
            gift_num: None,
            can_craft_at: None,
        }
    }
}

impl wire::Wire for SavedStarGift {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "savedStarGift",
        id: 0x41df43fc,
        min_size: 56,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.name_hidden)
                    .with(5, self.unsaved)
                    .with(9, self.refunded)
                    .with(10, self.can_upgrade)
                    .with(12, self.pinned_to_top)
                    .with(17, self.upgrade_separate),
            );
        flags.set(1, w.write_optional(&self.from_id));
        w.i32(self.date);
        w.write(&self.gift);
        flags.set(2, w.write_optional(&self.message));
        flags.set(3, w.write_optional(&self.msg_id));
        flags.set(11, w.write_optional(&self.saved_id));
        flags.set(4, w.write_optional(&self.convert_stars));
        flags.set(6, w.write_optional(&self.upgrade_stars));
        flags.set(7, w.write_optional(&self.can_export_at));
        flags.set(8, w.write_optional(&self.transfer_stars));
        flags.set(13, w.write_optional(&self.can_transfer_at));
        flags.set(14, w.write_optional(&self.can_resell_at));
        flags.set(15, w.write_optional(&self.collection_id));
        flags.set(16, w.write_optional(&self.prepaid_upgrade_hash));
        flags.set(18, w.write_optional(&self.drop_original_details_stars));
        flags.set(19, w.write_optional(&self.gift_num));
        flags.set(20, w.write_optional(&self.can_craft_at));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            name_hidden: flags.has(0),
            unsaved: flags.has(5),
            refunded: flags.has(9),
            can_upgrade: flags.has(10),
            pinned_to_top: flags.has(12),
            upgrade_separate: flags.has(17),
            from_id: cursor.read_optional(flags.has(1)),
            date: cursor.i32(),
            gift: cursor.read(),
            message: cursor.read_optional(flags.has(2)),
            msg_id: cursor.read_optional(flags.has(3)),
            saved_id: cursor.read_optional(flags.has(11)),
            convert_stars: cursor.read_optional(flags.has(4)),
            upgrade_stars: cursor.read_optional(flags.has(6)),
            can_export_at: cursor.read_optional(flags.has(7)),
            transfer_stars: cursor.read_optional(flags.has(8)),
            can_transfer_at: cursor.read_optional(flags.has(13)),
            can_resell_at: cursor.read_optional(flags.has(14)),
            collection_id: cursor.read_optional(flags.has(15)),
            prepaid_upgrade_hash: cursor.read_optional(flags.has(16)),
            drop_original_details_stars: cursor.read_optional(flags.has(18)),
            gift_num: cursor.read_optional(flags.has(19)),
            can_craft_at: cursor.read_optional(flags.has(20)),
        }
    }
}

/// A chat that is shown among the results of a search as an advertisement.
///
/// Contained in [`contacts.sponsoredPeers`](types::contacts::SponsoredPeers).
///
/// Since layer 201.
///
/// ```text
/// sponsoredPeer#c69708d3 flags:# random_id:bytes peer:Peer
///     sponsor_info:flags.0?string additional_info:flags.1?string = SponsoredPeer;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/sponsoredPeer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SponsoredPeer {
    /// The identifier of the advertisement, for
    /// [`messages.viewSponsoredMessage`](functions::messages::ViewSponsoredMessage) and the methods that report a click
    /// or a complaint.
    pub random_id: Vec<u8>,
    /// The chat that is advertised.
    pub peer: enums::Peer,
    /// Who is behind the advertisement, for a dialogue with details.
    pub sponsor_info: Option<String>,
    /// More about the advertisement, for the same dialogue.
    pub additional_info: Option<String>,
}

impl SponsoredPeer {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(random_id: impl Into<Vec<u8>>, peer: impl Into<enums::Peer>) -> Self {
        Self {
            random_id: random_id.into(),
            peer: peer.into(),
            sponsor_info: None,
            additional_info: None,
        }
    }
}

impl wire::Wire for SponsoredPeer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "sponsoredPeer",
        id: 0xc69708d3,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.bytes(&self.random_id);
        w.write(&self.peer);
        flags.set(0, w.write_optional(&self.sponsor_info));
        flags.set(1, w.write_optional(&self.additional_info));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            random_id: cursor.bytes(),
            peer: cursor.read(),
            sponsor_info: cursor.read_optional(flags.has(0)),
            additional_info: cursor.read_optional(flags.has(1)),
        }
    }
}

/// The model of a collectible gift, as something to filter by.
///
/// A constructor of [`StarGiftAttributeId`](enums::StarGiftAttributeId).
///
/// Since layer 203.
///
/// ```text
/// starGiftAttributeIdModel#48aaae3c document_id:long = StarGiftAttributeId;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/starGiftAttributeIdModel)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StarGiftAttributeIdModel {
    /// The identifier of the sticker of the model.
    pub document_id: i64,
}

impl StarGiftAttributeIdModel {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(document_id: i64) -> Self {
        Self { document_id }
    }
}

impl wire::Wire for StarGiftAttributeIdModel {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "starGiftAttributeIdModel",
        id: 0x48aaae3c,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.document_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { document_id: cursor.i64() }
    }
}

/// The pattern of a collectible gift, as something to filter by.
///
/// A constructor of [`StarGiftAttributeId`](enums::StarGiftAttributeId).
///
/// Since layer 203.
///
/// ```text
/// starGiftAttributeIdPattern#4a162433 document_id:long = StarGiftAttributeId;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/starGiftAttributeIdPattern)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StarGiftAttributeIdPattern {
    /// The identifier of the sticker with the symbol.
    pub document_id: i64,
}

impl StarGiftAttributeIdPattern {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(document_id: i64) -> Self {
        Self { document_id }
    }
}

impl wire::Wire for StarGiftAttributeIdPattern {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "starGiftAttributeIdPattern",
        id: 0x4a162433,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.document_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { document_id: cursor.i64() }
    }
}

/// The backdrop of a collectible gift, as something to filter by.
///
/// A constructor of [`StarGiftAttributeId`](enums::StarGiftAttributeId).
///
/// Since layer 203.
///
/// ```text
/// starGiftAttributeIdBackdrop#1f01c757 backdrop_id:int = StarGiftAttributeId;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/starGiftAttributeIdBackdrop)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StarGiftAttributeIdBackdrop {
    /// The `backdrop_id` of the [`starGiftAttributeBackdrop`](types::StarGiftAttributeBackdrop).
    pub backdrop_id: i32,
}

impl StarGiftAttributeIdBackdrop {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(backdrop_id: i32) -> Self {
        Self { backdrop_id }
    }
}

impl wire::Wire for StarGiftAttributeIdBackdrop {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "starGiftAttributeIdBackdrop",
        id: 0x1f01c757,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.backdrop_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { backdrop_id: cursor.i32() }
    }
}

/// How many collectible gifts for sale have a given model, pattern or backdrop.
///
/// Contained in [`payments.resaleStarGifts`](types::payments::ResaleStarGifts).
///
/// Since layer 203.
///
/// ```text
/// starGiftAttributeCounter#2eb1b658 attribute:StarGiftAttributeId count:int =
///     StarGiftAttributeCounter;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/starGiftAttributeCounter)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StarGiftAttributeCounter {
    /// The model, pattern or backdrop.
    pub attribute: enums::StarGiftAttributeId,
    /// Number of gifts that have it.
    pub count: i32,
}

impl StarGiftAttributeCounter {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(attribute: impl Into<enums::StarGiftAttributeId>, count: i32) -> Self {
        Self {
            attribute: attribute.into(),
            count,
        }
    }
}

impl wire::Wire for StarGiftAttributeCounter {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "starGiftAttributeCounter",
        id: 0x2eb1b658,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.attribute);
        w.i32(self.count);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            attribute: cursor.read(),
            count: cursor.i32(),
        }
    }
}

/// A collection that groups gifts on a profile.
///
/// Returned by [`payments.createStarGiftCollection`](functions::payments::CreateStarGiftCollection),
/// [`payments.updateStarGiftCollection`](functions::payments::UpdateStarGiftCollection).
///
/// Contained in [`payments.starGiftCollections`](types::payments::StarGiftCollections).
///
/// Since layer 210.
///
/// ```text
/// starGiftCollection#9d6b13b0 flags:# collection_id:int title:string
///     icon:flags.0?Document gifts_count:int hash:long = StarGiftCollection;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/starGiftCollection)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct StarGiftCollection {
    /// The identifier of the collection.
    pub collection_id: i32,
    /// The name of the collection.
    pub title: String,
    /// The sticker of a gift in the collection, as its icon.
    pub icon: Option<enums::Document>,
    /// Number of gifts in the collection.
    pub gifts_count: i32,
    /// Stands for this version of the collection when the hash for
    /// [`payments.getStarGiftCollections`](functions::payments::GetStarGiftCollections) is computed.
    pub hash: i64,
}

impl StarGiftCollection {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        collection_id: i32,
        title: impl Into<String>,
        gifts_count: i32,
        hash: i64,
    ) -> Self {
        Self {
            collection_id,
            title: title.into(),
            icon: None,
            gifts_count,
            hash,
        }
    }
}

impl wire::Wire for StarGiftCollection {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "starGiftCollection",
        id: 0x9d6b13b0,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i32(self.collection_id);
        w.string(&self.title);
        flags.set(0, w.write_optional(&self.icon));
        w.fixed((self.gifts_count, self.hash));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, collection_id) = cursor.fixed::<(wire::Flags, i32)>();
        let title = cursor.string();
        let icon = cursor.read_optional(flags.has(0));
        let (gifts_count, hash) = cursor.fixed::<(i32, i64)>();
        Self {
            collection_id,
            title,
            icon,
            gifts_count,
            hash,
        }
    }
}

/// An album that groups stories on a profile.
///
/// Returned by [`stories.createAlbum`](functions::stories::CreateAlbum),
/// [`stories.updateAlbum`](functions::stories::UpdateAlbum).
///
/// Contained in [`stories.albums`](types::stories::Albums).
///
/// Since layer 211.
///
/// ```text
/// storyAlbum#9325705a flags:# album_id:int title:string icon_photo:flags.0?Photo
///     icon_video:flags.1?Document = StoryAlbum;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/storyAlbum)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct StoryAlbum {
    /// The identifier of the album.
    pub album_id: i32,
    /// The name of the album.
    pub title: String,
    /// The photo of the first story, as the icon of the album.
    pub icon_photo: Option<enums::Photo>,
    /// The video of the first story, as the icon of the album.
    pub icon_video: Option<enums::Document>,
}

impl StoryAlbum {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(album_id: i32, title: impl Into<String>) -> Self {
        Self {
            album_id,
            title: title.into(),
            icon_photo: None,
            icon_video: None,
        }
    }
}

impl wire::Wire for StoryAlbum {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "storyAlbum",
        id: 0x9325705a,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i32(self.album_id);
        w.string(&self.title);
        flags.set(0, w.write_optional(&self.icon_photo));
        flags.set(1, w.write_optional(&self.icon_video));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, album_id) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            album_id,
            title: cursor.string(),
            icon_photo: cursor.read_optional(flags.has(0)),
            icon_video: cursor.read_optional(flags.has(1)),
        }
    }
}

/// The length of the rounds of an auction from a given round on.
///
/// A constructor of [`StarGiftAuctionRound`](enums::StarGiftAuctionRound).
///
/// Since layer 220.
///
/// ```text
/// starGiftAuctionRound#3aae0528 num:int duration:int = StarGiftAuctionRound;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/starGiftAuctionRound)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StarGiftAuctionRound {
    /// The number of the first round that has this length.
    pub num: i32,
    /// The length of a round, in seconds.
    pub duration: i32,
}

impl StarGiftAuctionRound {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(num: i32, duration: i32) -> Self {
        Self { num, duration }
    }
}

impl wire::Wire for StarGiftAuctionRound {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "starGiftAuctionRound",
        id: 0x3aae0528,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.num, self.duration));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (num, duration) = cursor.fixed::<(i32, i32)>();
        Self { num, duration }
    }
}

/// The length of the rounds of an auction from a given round on, where a round is extended if a bid changes who
/// leads.
///
/// A constructor of [`StarGiftAuctionRound`](enums::StarGiftAuctionRound).
///
/// Since layer 220.
///
/// ```text
/// starGiftAuctionRoundExtendable#aa021e5 num:int duration:int extend_top:int
///     extend_window:int = StarGiftAuctionRound;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/starGiftAuctionRoundExtendable)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StarGiftAuctionRoundExtendable {
    /// The number of the first round that has this length.
    pub num: i32,
    /// The length of a round, in seconds, without extension.
    pub duration: i32,
    /// How many places at the top count: a bid that changes them or their order extends the round.
    pub extend_top: i32,
    /// By how many seconds such a change extends the round.
    pub extend_window: i32,
}

impl StarGiftAuctionRoundExtendable {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(num: i32, duration: i32, extend_top: i32, extend_window: i32) -> Self {
        Self {
            num,
            duration,
            extend_top,
            extend_window,
        }
    }
}

impl wire::Wire for StarGiftAuctionRoundExtendable {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "starGiftAuctionRoundExtendable",
        id: 0x0aa021e5,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.num, self.duration, self.extend_top, self.extend_window));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (num, duration, extend_top, extend_window) = cursor
            .fixed::<(i32, i32, i32, i32)>();
        Self {
            num,
            duration,
            extend_top,
            extend_window,
        }
    }
}

/// A gift that the account has won in an auction.
///
/// Contained in [`payments.starGiftAuctionAcquiredGifts`](types::payments::StarGiftAuctionAcquiredGifts).
///
/// Since layer 218; `gift_num` since 220.
///
/// ```text
/// starGiftAuctionAcquiredGift#42b00348 flags:# name_hidden:flags.0?true peer:Peer
///     date:int bid_amount:long round:int pos:int message:flags.1?TextWithEntities
///     gift_num:flags.2?int = StarGiftAuctionAcquiredGift;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/starGiftAuctionAcquiredGift)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StarGiftAuctionAcquiredGift {
    /// If set, only the receiver sees who sent the gift.
    pub name_hidden: bool,
    /// Who received the gift.
    pub peer: enums::Peer,
    /// When the gift was won, in Unix time.
    pub date: i32,
    /// The bid that was paid for it, in Telegram Stars.
    pub bid_amount: i64,
    /// The number of the round in which it was won.
    pub round: i32,
    /// The place of the bid in the ranking of that round.
    pub pos: i32,
    /// The message that went with the gift.
    pub message: Option<types::TextWithEntities>,
    /// The number that the gift has among those of its kind.
    pub gift_num: Option<i32>,
}

impl StarGiftAuctionAcquiredGift {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::Peer>,
        date: i32,
        bid_amount: i64,
        round: i32,
        pos: i32,
    ) -> Self {
        Self {
            name_hidden: false,
            peer: peer.into(),
            date,
            bid_amount,
            round,
            pos,
            message: None,
            gift_num: None,
        }
    }
}

impl wire::Wire for StarGiftAuctionAcquiredGift {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "starGiftAuctionAcquiredGift",
        id: 0x42b00348,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.name_hidden));
        w.write(&self.peer);
        w.fixed((self.date, self.bid_amount, self.round, self.pos));
        flags.set(1, w.write_optional(&self.message));
        flags.set(2, w.write_optional(&self.gift_num));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let peer = cursor.read();
        let (date, bid_amount, round, pos) = cursor.fixed::<(i32, i64, i32, i32)>();
        Self {
            name_hidden: flags.has(0),
            peer,
            date,
            bid_amount,
            round,
            pos,
            message: cursor.read_optional(flags.has(1)),
            gift_num: cursor.read_optional(flags.has(2)),
        }
    }
}

/// A running auction of gifts that the account takes part in.
///
/// Contained in [`payments.starGiftActiveAuctions`](types::payments::StarGiftActiveAuctions).
///
/// Since layer 218.
///
/// ```text
/// starGiftActiveAuctionState#d31bc45d gift:StarGift state:StarGiftAuctionState
///     user_state:StarGiftAuctionUserState = StarGiftActiveAuctionState;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/starGiftActiveAuctionState)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct StarGiftActiveAuctionState {
    /// The gift that is auctioned.
    pub gift: enums::StarGift,
    /// How the auction stands.
    pub state: enums::StarGiftAuctionState,
    /// How the account stands in it.
    pub user_state: types::StarGiftAuctionUserState,
}

impl StarGiftActiveAuctionState {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        gift: impl Into<enums::StarGift>,
        state: impl Into<enums::StarGiftAuctionState>,
        user_state: types::StarGiftAuctionUserState,
    ) -> Self {
        Self {
            gift: gift.into(),
            state: state.into(),
            user_state,
        }
    }
}

impl wire::Wire for StarGiftActiveAuctionState {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "starGiftActiveAuctionState",
        id: 0xd31bc45d,
        min_size: 64,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.gift);
        w.write(&self.state);
        w.write(&self.user_state);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            gift: cursor.read(),
            state: cursor.read(),
            user_state: cursor.read(),
        }
    }
}

/// An entry of the phone book that the account uploaded to Telegram.
///
/// The type `SavedContact`, whose only constructor is `savedPhoneContact`.
pub type SavedContact = types::SavedPhoneContact;

/// Where a message that a search found stands in the chat.
///
/// The type `SearchResultsPosition`, whose only constructor is `searchResultPosition`.
pub type SearchResultsPosition = types::SearchResultPosition;
