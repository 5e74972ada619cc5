// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `stories`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// The method `stories.canSendStory`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::CanSendStory::new(enums::InputPeer::InputPeerSelf);
/// let result: types::stories::CanSendStoryCount = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
///
/// # Returns
///
/// [`stories::CanSendStoryCount`](types::stories::CanSendStoryCount).
///
/// # Errors
///
/// - 400 [`BOOSTS_REQUIRED`](crate::rpc::ErrorKind::BoostsRequired): The chat needs more boosts for this.
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`PREMIUM_ACCOUNT_REQUIRED`](crate::rpc::ErrorKind::PremiumAccountRequired): Telegram Premium is needed
///   for this.
/// - 400 [`STORIES_TOO_MUCH`](crate::rpc::ErrorKind::StoriesTooMuch): The account or chat has as many stories as it
///   may.
/// - 400 [`STORY_SEND_FLOOD_MONTHLY_%d`](crate::rpc::ErrorKind::StorySendFloodMonthlyN): The monthly limit of
///   stories is reached. The number says when the next one may be posted.
/// - 400 [`STORY_SEND_FLOOD_WEEKLY_%d`](crate::rpc::ErrorKind::StorySendFloodWeeklyN): The weekly limit of stories
///   is reached. The number says when the next one may be posted.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// stories.canSendStory#30eb63f0 peer:InputPeer = stories.CanSendStoryCount;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.canSendStory)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct CanSendStory {
    pub peer: enums::InputPeer,
}

impl CanSendStory {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self { peer: peer.into() }
    }
}

impl wire::Wire for CanSendStory {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stories.canSendStory",
        id: 0x30eb63f0,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { peer: cursor.read() }
    }
}

impl wire::RemoteCall for CanSendStory {
    type Return = types::stories::CanSendStoryCount;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BoostsRequired),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::PremiumAccountRequired),
        wire::known(400, wire::ErrorKind::StoriesTooMuch),
        wire::known(400, wire::ErrorKind::StorySendFloodMonthlyN),
        wire::known(400, wire::ErrorKind::StorySendFloodWeeklyN),
    ];
}

/// The method `stories.sendStory`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::SendStory::new(
///     enums::InputPeer::InputPeerSelf,
///     enums::InputMedia::Empty,
///     vec![enums::InputPrivacyRule::InputPrivacyValueAllowContacts],
///     1,
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `pinned` (`bool`, a flag)
/// - `noforwards` (`bool`, a flag)
/// - `fwd_modified` (`bool`, a flag)
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `media` ([`InputMedia`](enums::InputMedia))
/// - `media_areas` ([`Option<Vec<MediaArea>>`](enums::MediaArea))
/// - `caption` (`Option<String>`)
/// - `entities` ([`Option<Vec<MessageEntity>>`](enums::MessageEntity))
/// - `privacy_rules` ([`Vec<InputPrivacyRule>`](enums::InputPrivacyRule))
/// - `random_id` (`i64`)
/// - `period` (`Option<i32>`)
/// - `fwd_from_id` ([`Option<InputPeer>`](enums::InputPeer))
/// - `fwd_from_story` (`Option<i32>`)
/// - `albums` (`Option<Vec<i32>>`)
/// - `music` ([`Option<InputDocument>`](enums::InputDocument))
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// - 400 [`BOOSTS_REQUIRED`](crate::rpc::ErrorKind::BoostsRequired): The chat needs more boosts for this.
/// - 403 [`BOT_ACCESS_FORBIDDEN`](crate::rpc::ErrorKind::BotAccessForbidden): The bot may not do this with the chat
///   or the business connection.
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`IMAGE_PROCESS_FAILED`](crate::rpc::ErrorKind::ImageProcessFailed): Telegram could not process the image.
/// - 400 [`MEDIA_EMPTY`](crate::rpc::ErrorKind::MediaEmpty): No media was given, or it cannot be used.
/// - 400 [`MEDIA_FILE_INVALID`](crate::rpc::ErrorKind::MediaFileInvalid): The file of the media is not valid.
/// - 400 [`MEDIA_TYPE_INVALID`](crate::rpc::ErrorKind::MediaTypeInvalid): The media has a type that is not allowed
///   here.
/// - 400 [`MEDIA_VIDEO_STORY_MISSING`](crate::rpc::ErrorKind::MediaVideoStoryMissing): The media is not a video
///   that can be a story.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`PHOTO_INVALID_DIMENSIONS`](crate::rpc::ErrorKind::PhotoInvalidDimensions): The width or height of the
///   photo is not valid.
/// - 400 [`PREMIUM_ACCOUNT_REQUIRED`](crate::rpc::ErrorKind::PremiumAccountRequired): Telegram Premium is needed
///   for this.
/// - 400 [`REACTION_INVALID`](crate::rpc::ErrorKind::ReactionInvalid): The reaction is not valid or not allowed in
///   this chat.
/// - 400 [`STORIES_TOO_MUCH`](crate::rpc::ErrorKind::StoriesTooMuch): The account or chat has as many stories as it
///   may.
/// - 400 [`STORY_PERIOD_INVALID`](crate::rpc::ErrorKind::StoryPeriodInvalid): The lifetime of the story is not one
///   that is allowed.
/// - 400 [`VENUE_ID_INVALID`](crate::rpc::ErrorKind::VenueIdInvalid): The identifier of the venue is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`stories.editStory`](functions::stories::EditStory)
/// - [`stories.startLive`](functions::stories::StartLive)
/// - [`messages.sendMedia`](functions::messages::SendMedia): Sends a message with media, such as a photo, a file, a
///   location or a poll, to a chat.
/// - [`ephemeral.sendMessage`](functions::ephemeral::SendMessage)
/// - [`messages.editMessage`](functions::messages::EditMessage): Changes a message that the account sent or may
///   edit: its text, its media or its keyboard.
/// - [`messages.editInlineBotMessage`](functions::messages::EditInlineBotMessage)
///
/// ```text
/// stories.sendStory#8f9e6898 flags:# pinned:flags.2?true noforwards:flags.4?true
///     fwd_modified:flags.7?true peer:InputPeer media:InputMedia
///     media_areas:flags.5?Vector<MediaArea> caption:flags.0?string
///     entities:flags.1?Vector<MessageEntity>
///     privacy_rules:Vector<InputPrivacyRule> random_id:long period:flags.3?int
///     fwd_from_id:flags.6?InputPeer fwd_from_story:flags.6?int
///     albums:flags.8?Vector<int> music:flags.9?InputDocument = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.sendStory)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SendStory {
    pub pinned: bool,
    pub noforwards: bool,
    pub fwd_modified: bool,
    pub peer: enums::InputPeer,
    pub media: enums::InputMedia,
    pub media_areas: Option<Vec<enums::MediaArea>>,
    pub caption: Option<String>,
    pub entities: Option<Vec<enums::MessageEntity>>,
    pub privacy_rules: Vec<enums::InputPrivacyRule>,
    pub random_id: i64,
    pub period: Option<i32>,
    /// On the wire together with `fwd_from_story`, or not at all.
    pub fwd_from_id: Option<enums::InputPeer>,
    /// On the wire together with `fwd_from_id`, or not at all.
    pub fwd_from_story: Option<i32>,
    pub albums: Option<Vec<i32>>,
    pub music: Option<enums::InputDocument>,
}

impl SendStory {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        media: impl Into<enums::InputMedia>,
        privacy_rules: Vec<enums::InputPrivacyRule>,
        random_id: i64,
    ) -> Self {
        Self {
            pinned: false,
            noforwards: false,
            fwd_modified: false,
            peer: peer.into(),
            media: media.into(),
            media_areas: None,
            caption: None,
            entities: None,
            privacy_rules,
            random_id,
            period: None,
            fwd_from_id: None,
            fwd_from_story: None,
            albums: None,
            music: None,
        }
    }
}

impl wire::Wire for SendStory {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stories.sendStory",
        id: 0x8f9e6898,
        min_size: 32,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.caption.is_some())
            .with(1, self.entities.is_some())
            .with(2, self.pinned)
            .with(3, self.period.is_some())
            .with(4, self.noforwards)
            .with(5, self.media_areas.is_some())
            .with(6, self.fwd_from_id.is_some())
            .with(7, self.fwd_modified)
            .with(8, self.albums.is_some())
            .with(9, self.music.is_some());
        w.flags(flags);
        self.peer.write(w);
        self.media.write(w);
        w.write_optional(&self.media_areas);
        w.write_optional(&self.caption);
        w.write_optional(&self.entities);
        w.write(&self.privacy_rules);
        w.i64(self.random_id);
        w.write_optional(&self.period);
        w.write_shared(flags.has(6), &self.fwd_from_id);
        w.write_shared_or_zero(flags.has(6), &self.fwd_from_story);
        w.write_optional(&self.albums);
        w.write_optional(&self.music);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            pinned: flags.has(2),
            noforwards: flags.has(4),
            fwd_modified: flags.has(7),
            peer: cursor.read(),
            media: cursor.read(),
            media_areas: cursor.read_optional(flags.has(5)),
            caption: cursor.read_optional(flags.has(0)),
            entities: cursor.read_optional(flags.has(1)),
            privacy_rules: cursor.read(),
            random_id: cursor.i64(),
            period: cursor.read_optional(flags.has(3)),
            fwd_from_id: cursor.read_optional(flags.has(6)),
            fwd_from_story: cursor.read_optional(flags.has(6)),
            albums: cursor.read_optional(flags.has(8)),
            music: cursor.read_optional(flags.has(9)),
        }
    }
}

impl wire::RemoteCall for SendStory {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BoostsRequired),
        wire::known(403, wire::ErrorKind::BotAccessForbidden),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ImageProcessFailed),
        wire::known(400, wire::ErrorKind::MediaEmpty),
        wire::known(400, wire::ErrorKind::MediaFileInvalid),
        wire::known(400, wire::ErrorKind::MediaTypeInvalid),
        wire::known(400, wire::ErrorKind::MediaVideoStoryMissing),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::PhotoInvalidDimensions),
        wire::known(400, wire::ErrorKind::PremiumAccountRequired),
        wire::known(400, wire::ErrorKind::ReactionInvalid),
        wire::known(400, wire::ErrorKind::StoriesTooMuch),
        wire::known(400, wire::ErrorKind::StoryPeriodInvalid),
        wire::known(400, wire::ErrorKind::VenueIdInvalid),
    ];
}

/// The method `stories.editStory`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::EditStory::new(enums::InputPeer::InputPeerSelf, 1);
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `id` (`i32`)
/// - `media` ([`Option<InputMedia>`](enums::InputMedia))
/// - `media_areas` ([`Option<Vec<MediaArea>>`](enums::MediaArea))
/// - `caption` (`Option<String>`)
/// - `entities` ([`Option<Vec<MessageEntity>>`](enums::MessageEntity))
/// - `privacy_rules` ([`Option<Vec<InputPrivacyRule>>`](enums::InputPrivacyRule))
/// - `music` ([`Option<InputDocument>`](enums::InputDocument))
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`STORY_NOT_MODIFIED`](crate::rpc::ErrorKind::StoryNotModified): The story is the same as before.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`stories.sendStory`](functions::stories::SendStory)
/// - [`stories.startLive`](functions::stories::StartLive)
/// - [`messages.sendMedia`](functions::messages::SendMedia): Sends a message with media, such as a photo, a file, a
///   location or a poll, to a chat.
/// - [`messages.editMessage`](functions::messages::EditMessage): Changes a message that the account sent or may
///   edit: its text, its media or its keyboard.
/// - [`messages.editInlineBotMessage`](functions::messages::EditInlineBotMessage)
/// - [`messages.saveDraft`](functions::messages::SaveDraft)
///
/// ```text
/// stories.editStory#2c63a72b flags:# peer:InputPeer id:int
///     media:flags.0?InputMedia media_areas:flags.3?Vector<MediaArea>
///     caption:flags.1?string entities:flags.1?Vector<MessageEntity>
///     privacy_rules:flags.2?Vector<InputPrivacyRule> music:flags.4?InputDocument =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.editStory)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct EditStory {
    pub peer: enums::InputPeer,
    pub id: i32,
    pub media: Option<enums::InputMedia>,
    pub media_areas: Option<Vec<enums::MediaArea>>,
    /// On the wire together with `entities`, or not at all.
    pub caption: Option<String>,
    /// On the wire together with `caption`, or not at all.
    pub entities: Option<Vec<enums::MessageEntity>>,
    pub privacy_rules: Option<Vec<enums::InputPrivacyRule>>,
    pub music: Option<enums::InputDocument>,
}

impl EditStory {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, id: i32) -> Self {
        Self {
            peer: peer.into(),
            id,
            media: None,
            media_areas: None,
            caption: None,
            entities: None,
            privacy_rules: None,
            music: None,
        }
    }
}

impl wire::Wire for EditStory {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stories.editStory",
        id: 0x2c63a72b,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.media.is_some())
            .with(1, self.caption.is_some() || self.entities.is_some())
            .with(2, self.privacy_rules.is_some())
            .with(3, self.media_areas.is_some())
            .with(4, self.music.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.i32(self.id);
        w.write_optional(&self.media);
        w.write_optional(&self.media_areas);
        w.write_shared_or_zero(flags.has(1), &self.caption);
        w.write_shared_or_zero(flags.has(1), &self.entities);
        w.write_optional(&self.privacy_rules);
        w.write_optional(&self.music);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            id: cursor.i32(),
            media: cursor.read_optional(flags.has(0)),
            media_areas: cursor.read_optional(flags.has(3)),
            caption: cursor.read_optional(flags.has(1)),
            entities: cursor.read_optional(flags.has(1)),
            privacy_rules: cursor.read_optional(flags.has(2)),
            music: cursor.read_optional(flags.has(4)),
        }
    }
}

impl wire::RemoteCall for EditStory {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::StoryNotModified),
    ];
}

/// The method `stories.deleteStories`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::DeleteStories::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![1],
/// );
/// let result: Vec<i32> = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `id` (`Vec<i32>`)
///
/// # Returns
///
/// `Vec<i32>`.
///
/// # Errors
///
/// - 403 [`BOT_ACCESS_FORBIDDEN`](crate::rpc::ErrorKind::BotAccessForbidden): The bot may not do this with the chat
///   or the business connection.
/// - 400 [`BUSINESS_CONNECTION_INVALID`](crate::rpc::ErrorKind::BusinessConnectionInvalid): The identifier of the
///   business connection is not valid.
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`STORY_ID_EMPTY`](crate::rpc::ErrorKind::StoryIdEmpty): The identifier of the story is missing.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// stories.deleteStories#ae59db5f peer:InputPeer id:Vector<int> = Vector<int>;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.deleteStories)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct DeleteStories {
    pub peer: enums::InputPeer,
    pub id: Vec<i32>,
}

impl DeleteStories {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, id: Vec<i32>) -> Self {
        Self { peer: peer.into(), id }
    }
}

impl wire::Wire for DeleteStories {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stories.deleteStories",
        id: 0xae59db5f,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.write(&self.id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for DeleteStories {
    type Return = Vec<i32>;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::BotAccessForbidden),
        wire::known(400, wire::ErrorKind::BusinessConnectionInvalid),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::StoryIdEmpty),
    ];
}

/// The method `stories.togglePinned`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::TogglePinned::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![1],
///     true,
/// );
/// let result: Vec<i32> = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `id` (`Vec<i32>`)
/// - `pinned` (`bool`)
///
/// # Returns
///
/// `Vec<i32>`.
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// stories.togglePinned#9a75a1ef peer:InputPeer id:Vector<int> pinned:Bool =
///     Vector<int>;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.togglePinned)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct TogglePinned {
    pub peer: enums::InputPeer,
    pub id: Vec<i32>,
    pub pinned: bool,
}

impl TogglePinned {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, id: Vec<i32>, pinned: bool) -> Self {
        Self {
            peer: peer.into(),
            id,
            pinned,
        }
    }
}

impl wire::Wire for TogglePinned {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stories.togglePinned",
        id: 0x9a75a1ef,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.write(&self.id);
        w.bool(self.pinned);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            id: cursor.read(),
            pinned: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for TogglePinned {
    type Return = Vec<i32>;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// The method `stories.getAllStories`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::GetAllStories::default();
/// let result: enums::stories::AllStories = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `next` (`bool`, a flag)
/// - `hidden` (`bool`, a flag)
/// - `state` (`Option<String>`)
///
/// # Returns
///
/// [`stories::AllStories`](enums::stories::AllStories): [`NotModified`](enums::stories::AllStories::NotModified) or
/// [`AllStories`](enums::stories::AllStories::AllStories).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// stories.getAllStories#eeb0d625 flags:# next:flags.1?true hidden:flags.2?true
///     state:flags.0?string = stories.AllStories;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.getAllStories)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetAllStories {
    pub next: bool,
    pub hidden: bool,
    pub state: Option<String>,
}

impl GetAllStories {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            next: false,
            hidden: false,
            state: None,
        }
    }
}

impl wire::Wire for GetAllStories {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stories.getAllStories",
        id: 0xeeb0d625,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.state.is_some())
            .with(1, self.next)
            .with(2, self.hidden);
        w.flags(flags);
        w.write_optional(&self.state);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            next: flags.has(1),
            hidden: flags.has(2),
            state: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for GetAllStories {
    type Return = enums::stories::AllStories;
}

/// The method `stories.getPinnedStories`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::GetPinnedStories::new(
///     enums::InputPeer::InputPeerSelf,
///     0,
///     20,
/// );
/// let result: types::stories::Stories = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `offset_id` (`i32`)
/// - `limit` (`i32`)
///
/// # Returns
///
/// [`stories::Stories`](types::stories::Stories).
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
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
/// - [`stories.getStoriesArchive`](functions::stories::GetStoriesArchive)
/// - [`stories.getStoriesByID`](functions::stories::GetStoriesById)
/// - [`stories.getAlbumStories`](functions::stories::GetAlbumStories)
///
/// ```text
/// stories.getPinnedStories#5821a5dc peer:InputPeer offset_id:int limit:int =
///     stories.Stories;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.getPinnedStories)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetPinnedStories {
    pub peer: enums::InputPeer,
    pub offset_id: i32,
    pub limit: i32,
}

impl GetPinnedStories {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, offset_id: i32, limit: i32) -> Self {
        Self {
            peer: peer.into(),
            offset_id,
            limit,
        }
    }
}

impl wire::Wire for GetPinnedStories {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stories.getPinnedStories",
        id: 0x5821a5dc,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.offset_id);
        w.i32(self.limit);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            offset_id: cursor.i32(),
            limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetPinnedStories {
    type Return = types::stories::Stories;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
}

/// The method `stories.getStoriesArchive`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::GetStoriesArchive::new(
///     enums::InputPeer::InputPeerSelf,
///     0,
///     20,
/// );
/// let result: types::stories::Stories = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `offset_id` (`i32`)
/// - `limit` (`i32`)
///
/// # Returns
///
/// [`stories::Stories`](types::stories::Stories).
///
/// # Errors
///
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`stories.getPinnedStories`](functions::stories::GetPinnedStories)
/// - [`stories.getStoriesByID`](functions::stories::GetStoriesById)
/// - [`stories.getAlbumStories`](functions::stories::GetAlbumStories)
///
/// ```text
/// stories.getStoriesArchive#b4352016 peer:InputPeer offset_id:int limit:int =
///     stories.Stories;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.getStoriesArchive)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetStoriesArchive {
    pub peer: enums::InputPeer,
    pub offset_id: i32,
    pub limit: i32,
}

impl GetStoriesArchive {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, offset_id: i32, limit: i32) -> Self {
        Self {
            peer: peer.into(),
            offset_id,
            limit,
        }
    }
}

impl wire::Wire for GetStoriesArchive {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stories.getStoriesArchive",
        id: 0xb4352016,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.offset_id);
        w.i32(self.limit);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            offset_id: cursor.i32(),
            limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetStoriesArchive {
    type Return = types::stories::Stories;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// The method `stories.getStoriesByID`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::GetStoriesById::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![1],
/// );
/// let result: types::stories::Stories = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `id` (`Vec<i32>`)
///
/// # Returns
///
/// [`stories::Stories`](types::stories::Stories).
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`STORIES_NEVER_CREATED`](crate::rpc::ErrorKind::StoriesNeverCreated): The account or chat has never
///   posted a story.
/// - 400 [`STORY_ID_EMPTY`](crate::rpc::ErrorKind::StoryIdEmpty): The identifier of the story is missing.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`stories.getPinnedStories`](functions::stories::GetPinnedStories)
/// - [`stories.getStoriesArchive`](functions::stories::GetStoriesArchive)
/// - [`stories.getAlbumStories`](functions::stories::GetAlbumStories)
///
/// ```text
/// stories.getStoriesByID#5774ca74 peer:InputPeer id:Vector<int> = stories.Stories;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.getStoriesByID)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetStoriesById {
    pub peer: enums::InputPeer,
    pub id: Vec<i32>,
}

impl GetStoriesById {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, id: Vec<i32>) -> Self {
        Self { peer: peer.into(), id }
    }
}

impl wire::Wire for GetStoriesById {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stories.getStoriesByID",
        id: 0x5774ca74,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.write(&self.id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for GetStoriesById {
    type Return = types::stories::Stories;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::StoriesNeverCreated),
        wire::known(400, wire::ErrorKind::StoryIdEmpty),
    ];
}

/// The method `stories.toggleAllStoriesHidden`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::ToggleAllStoriesHidden::new(true);
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `hidden` (`bool`)
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// stories.toggleAllStoriesHidden#7c2557c4 hidden:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.toggleAllStoriesHidden)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ToggleAllStoriesHidden {
    pub hidden: bool,
}

impl ToggleAllStoriesHidden {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hidden: bool) -> Self {
        Self { hidden }
    }
}

impl wire::Wire for ToggleAllStoriesHidden {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stories.toggleAllStoriesHidden",
        id: 0x7c2557c4,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.bool(self.hidden);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hidden: cursor.bool() }
    }
}

impl wire::RemoteCall for ToggleAllStoriesHidden {
    type Return = bool;
}

/// The method `stories.readStories`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::ReadStories::new(
///     enums::InputPeer::InputPeerSelf,
///     0,
/// );
/// let result: Vec<i32> = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `max_id` (`i32`)
///
/// # Returns
///
/// `Vec<i32>`.
///
/// # Errors
///
/// - 400 [`MAX_ID_INVALID`](crate::rpc::ErrorKind::MaxIdInvalid): The maximum identifier is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`STORIES_NEVER_CREATED`](crate::rpc::ErrorKind::StoriesNeverCreated): The account or chat has never
///   posted a story.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// stories.readStories#a556dac8 peer:InputPeer max_id:int = Vector<int>;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.readStories)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ReadStories {
    pub peer: enums::InputPeer,
    pub max_id: i32,
}

impl ReadStories {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, max_id: i32) -> Self {
        Self { peer: peer.into(), max_id }
    }
}

impl wire::Wire for ReadStories {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stories.readStories",
        id: 0xa556dac8,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.max_id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            max_id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for ReadStories {
    type Return = Vec<i32>;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::MaxIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::StoriesNeverCreated),
    ];
}

/// The method `stories.incrementStoryViews`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::IncrementStoryViews::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![1],
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `id` (`Vec<i32>`)
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`STORY_ID_EMPTY`](crate::rpc::ErrorKind::StoryIdEmpty): The identifier of the story is missing.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// stories.incrementStoryViews#b2028afb peer:InputPeer id:Vector<int> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.incrementStoryViews)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct IncrementStoryViews {
    pub peer: enums::InputPeer,
    pub id: Vec<i32>,
}

impl IncrementStoryViews {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, id: Vec<i32>) -> Self {
        Self { peer: peer.into(), id }
    }
}

impl wire::Wire for IncrementStoryViews {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stories.incrementStoryViews",
        id: 0xb2028afb,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.write(&self.id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for IncrementStoryViews {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::StoryIdEmpty),
    ];
}

/// The method `stories.getStoryViewsList`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::GetStoryViewsList::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
///     "text",
///     20,
/// );
/// let result: types::stories::StoryViewsList = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `just_contacts` (`bool`, a flag)
/// - `reactions_first` (`bool`, a flag)
/// - `forwards_first` (`bool`, a flag)
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `q` (`Option<String>`)
/// - `id` (`i32`)
/// - `offset` (`String`)
/// - `limit` (`i32`)
///
/// # Returns
///
/// [`stories::StoryViewsList`](types::stories::StoryViewsList).
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`STORY_ID_INVALID`](crate::rpc::ErrorKind::StoryIdInvalid): The identifier of the story is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// stories.getStoryViewsList#7ed23c57 flags:# just_contacts:flags.0?true
///     reactions_first:flags.2?true forwards_first:flags.3?true peer:InputPeer
///     q:flags.1?string id:int offset:string limit:int = stories.StoryViewsList;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.getStoryViewsList)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetStoryViewsList {
    pub just_contacts: bool,
    pub reactions_first: bool,
    pub forwards_first: bool,
    pub peer: enums::InputPeer,
    pub q: Option<String>,
    pub id: i32,
    pub offset: String,
    pub limit: i32,
}

impl GetStoryViewsList {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        id: i32,
        offset: impl Into<String>,
        limit: i32,
    ) -> Self {
        Self {
            just_contacts: false,
            reactions_first: false,
            forwards_first: false,
            peer: peer.into(),
            q: None,
            id,
            offset: offset.into(),
            limit,
        }
    }
}

impl wire::Wire for GetStoryViewsList {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stories.getStoryViewsList",
        id: 0x7ed23c57,
        min_size: 24,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.just_contacts)
            .with(1, self.q.is_some())
            .with(2, self.reactions_first)
            .with(3, self.forwards_first);
        w.flags(flags);
        self.peer.write(w);
        w.write_optional(&self.q);
        w.i32(self.id);
        w.string(&self.offset);
        w.i32(self.limit);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            just_contacts: flags.has(0),
            reactions_first: flags.has(2),
            forwards_first: flags.has(3),
            peer: cursor.read(),
            q: cursor.read_optional(flags.has(1)),
            id: cursor.i32(),
            offset: cursor.string(),
            limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetStoryViewsList {
    type Return = types::stories::StoryViewsList;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::StoryIdInvalid),
    ];
}

/// The method `stories.getStoriesViews`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::GetStoriesViews::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![1],
/// );
/// let result: types::stories::StoryViews = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `id` (`Vec<i32>`)
///
/// # Returns
///
/// [`stories::StoryViews`](types::stories::StoryViews).
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`STORY_ID_EMPTY`](crate::rpc::ErrorKind::StoryIdEmpty): The identifier of the story is missing.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// stories.getStoriesViews#28e16cc8 peer:InputPeer id:Vector<int> =
///     stories.StoryViews;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.getStoriesViews)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetStoriesViews {
    pub peer: enums::InputPeer,
    pub id: Vec<i32>,
}

impl GetStoriesViews {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, id: Vec<i32>) -> Self {
        Self { peer: peer.into(), id }
    }
}

impl wire::Wire for GetStoriesViews {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stories.getStoriesViews",
        id: 0x28e16cc8,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.write(&self.id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for GetStoriesViews {
    type Return = types::stories::StoryViews;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::StoryIdEmpty),
    ];
}

/// The method `stories.exportStoryLink`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::ExportStoryLink::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
/// );
/// let result: types::ExportedStoryLink = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `id` (`i32`)
///
/// # Returns
///
/// [`ExportedStoryLink`](types::ExportedStoryLink).
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`STORY_ID_EMPTY`](crate::rpc::ErrorKind::StoryIdEmpty): The identifier of the story is missing.
/// - 400 [`USER_PUBLIC_MISSING`](crate::rpc::ErrorKind::UserPublicMissing): The user has no username, which is
///   needed for a link.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// stories.exportStoryLink#7b8def20 peer:InputPeer id:int = ExportedStoryLink;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.exportStoryLink)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ExportStoryLink {
    pub peer: enums::InputPeer,
    pub id: i32,
}

impl ExportStoryLink {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, id: i32) -> Self {
        Self { peer: peer.into(), id }
    }
}

impl wire::Wire for ExportStoryLink {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stories.exportStoryLink",
        id: 0x7b8def20,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for ExportStoryLink {
    type Return = types::ExportedStoryLink;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::StoryIdEmpty),
        wire::known(400, wire::ErrorKind::UserPublicMissing),
    ];
}

/// The method `stories.report`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::Report::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![1],
///     [1, 2, 3],
///     "Hello!",
/// );
/// let result: enums::ReportResult = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `id` (`Vec<i32>`)
/// - `option` (`Vec<u8>`)
/// - `message` (`String`)
///
/// # Returns
///
/// [`ReportResult`](enums::ReportResult): [`ChooseOption`](enums::ReportResult::ChooseOption),
/// [`AddComment`](enums::ReportResult::AddComment) or [`Reported`](enums::ReportResult::Reported).
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.report`](functions::messages::Report)
/// - [`ephemeral.reportMessage`](functions::ephemeral::ReportMessage)
///
/// ```text
/// stories.report#19d8eb45 peer:InputPeer id:Vector<int> option:bytes
///     message:string = ReportResult;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.report)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct Report {
    pub peer: enums::InputPeer,
    pub id: Vec<i32>,
    pub option: Vec<u8>,
    pub message: String,
}

impl Report {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        id: Vec<i32>,
        option: impl Into<Vec<u8>>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            peer: peer.into(),
            id,
            option: option.into(),
            message: message.into(),
        }
    }
}

impl wire::Wire for Report {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stories.report",
        id: 0x19d8eb45,
        min_size: 24,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.write(&self.id);
        w.bytes(&self.option);
        w.string(&self.message);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            id: cursor.read(),
            option: cursor.bytes(),
            message: cursor.string(),
        }
    }
}

impl wire::RemoteCall for Report {
    type Return = enums::ReportResult;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// The method `stories.activateStealthMode`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::ActivateStealthMode::default();
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `past` (`bool`, a flag)
/// - `future` (`bool`, a flag)
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// - 400 [`PREMIUM_ACCOUNT_REQUIRED`](crate::rpc::ErrorKind::PremiumAccountRequired): Telegram Premium is needed
///   for this.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// stories.activateStealthMode#57bbd166 flags:# past:flags.0?true
///     future:flags.1?true = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.activateStealthMode)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ActivateStealthMode {
    pub past: bool,
    pub future: bool,
}

impl ActivateStealthMode {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { past: false, future: false }
    }
}

impl wire::Wire for ActivateStealthMode {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stories.activateStealthMode",
        id: 0x57bbd166,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.past).with(1, self.future);
        w.flags(flags);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            past: flags.has(0),
            future: flags.has(1),
        }
    }
}

impl wire::RemoteCall for ActivateStealthMode {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PremiumAccountRequired),
    ];
}

/// The method `stories.sendReaction`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::SendReaction::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
///     enums::Reaction::Paid,
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `add_to_recent` (`bool`, a flag)
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `story_id` (`i32`)
/// - `reaction` ([`Reaction`](enums::Reaction))
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`REACTION_INVALID`](crate::rpc::ErrorKind::ReactionInvalid): The reaction is not valid or not allowed in
///   this chat.
/// - 400 [`STORIES_NEVER_CREATED`](crate::rpc::ErrorKind::StoriesNeverCreated): The account or chat has never
///   posted a story.
/// - 400 [`STORY_ID_EMPTY`](crate::rpc::ErrorKind::StoryIdEmpty): The identifier of the story is missing.
/// - 400 [`STORY_ID_INVALID`](crate::rpc::ErrorKind::StoryIdInvalid): The identifier of the story is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.sendReaction`](functions::messages::SendReaction): Sets the reactions of the account on a message.
/// - [`stories.getStoryReactionsList`](functions::stories::GetStoryReactionsList)
/// - [`messages.search`](functions::messages::Search): Searches one chat, or with
///   [`inputPeerEmpty`](enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.getMessageReactionsList`](functions::messages::GetMessageReactionsList)
/// - [`messages.setDefaultReaction`](functions::messages::SetDefaultReaction)
/// - [`messages.updateSavedReactionTag`](functions::messages::UpdateSavedReactionTag)
///
/// ```text
/// stories.sendReaction#7fd736b2 flags:# add_to_recent:flags.0?true peer:InputPeer
///     story_id:int reaction:Reaction = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.sendReaction)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct SendReaction {
    pub add_to_recent: bool,
    pub peer: enums::InputPeer,
    pub story_id: i32,
    pub reaction: enums::Reaction,
}

impl SendReaction {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        story_id: i32,
        reaction: impl Into<enums::Reaction>,
    ) -> Self {
        Self {
            add_to_recent: false,
            peer: peer.into(),
            story_id,
            reaction: reaction.into(),
        }
    }
}

impl wire::Wire for SendReaction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stories.sendReaction",
        id: 0x7fd736b2,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default().with(0, self.add_to_recent);
        w.flags(flags);
        self.peer.write(w);
        w.i32(self.story_id);
        self.reaction.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            add_to_recent: flags.has(0),
            peer: cursor.read(),
            story_id: cursor.i32(),
            reaction: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SendReaction {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::ReactionInvalid),
        wire::known(400, wire::ErrorKind::StoriesNeverCreated),
        wire::known(400, wire::ErrorKind::StoryIdEmpty),
        wire::known(400, wire::ErrorKind::StoryIdInvalid),
    ];
}

/// The method `stories.getPeerStories`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::GetPeerStories::new(
///     enums::InputPeer::InputPeerSelf,
/// );
/// let result: types::stories::PeerStories = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
///
/// # Returns
///
/// [`stories::PeerStories`](types::stories::PeerStories).
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// stories.getPeerStories#2c4ada50 peer:InputPeer = stories.PeerStories;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.getPeerStories)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetPeerStories {
    pub peer: enums::InputPeer,
}

impl GetPeerStories {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self { peer: peer.into() }
    }
}

impl wire::Wire for GetPeerStories {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stories.getPeerStories",
        id: 0x2c4ada50,
        min_size: 8,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { peer: cursor.read() }
    }
}

impl wire::RemoteCall for GetPeerStories {
    type Return = types::stories::PeerStories;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// The method `stories.getAllReadPeerStories`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::GetAllReadPeerStories;
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// stories.getAllReadPeerStories#9b5ae7f9 = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.getAllReadPeerStories)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetAllReadPeerStories;

impl wire::Wire for GetAllReadPeerStories {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stories.getAllReadPeerStories",
        id: 0x9b5ae7f9,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetAllReadPeerStories {
    type Return = enums::Updates;
}

/// The method `stories.getPeerMaxIDs`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::GetPeerMaxIDs::new(
///     vec![enums::InputPeer::InputPeerSelf],
/// );
/// let result: Vec<types::RecentStory> = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `id` ([`Vec<InputPeer>`](enums::InputPeer))
///
/// # Returns
///
/// [`Vec<RecentStory>`](types::RecentStory).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// stories.getPeerMaxIDs#78499170 id:Vector<InputPeer> = Vector<RecentStory>;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.getPeerMaxIDs)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetPeerMaxIDs {
    pub id: Vec<enums::InputPeer>,
}

impl GetPeerMaxIDs {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: Vec<enums::InputPeer>) -> Self {
        Self { id }
    }
}

impl wire::Wire for GetPeerMaxIDs {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stories.getPeerMaxIDs",
        id: 0x78499170,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        w.write(&self.id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { id: cursor.read() }
    }
}

impl wire::RemoteCall for GetPeerMaxIDs {
    type Return = Vec<types::RecentStory>;
}

/// The method `stories.getChatsToSend`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::GetChatsToSend;
/// let result: enums::messages::Chats = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Returns
///
/// [`messages::Chats`](enums::messages::Chats): [`Chats`](enums::messages::Chats::Chats) or
/// [`Slice`](enums::messages::Chats::Slice).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.getChats`](functions::messages::GetChats): Gets basic groups by identifier.
/// - [`messages.getCommonChats`](functions::messages::GetCommonChats)
/// - [`channels.getChannels`](functions::channels::GetChannels): Gets several channels and supergroups at once.
/// - [`channels.getAdminedPublicChannels`](functions::channels::GetAdminedPublicChannels)
/// - [`channels.getLeftChannels`](functions::channels::GetLeftChannels)
/// - [`channels.getGroupsForDiscussion`](functions::channels::GetGroupsForDiscussion)
///
/// ```text
/// stories.getChatsToSend#a56a8b60 = messages.Chats;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.getChatsToSend)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetChatsToSend;

impl wire::Wire for GetChatsToSend {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stories.getChatsToSend",
        id: 0xa56a8b60,
        min_size: 4,
    };

    #[inline]
    fn write_bare(&self, _: &mut wire::Writer<'_>) {}

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetChatsToSend {
    type Return = enums::messages::Chats;
}

/// The method `stories.togglePeerStoriesHidden`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::TogglePeerStoriesHidden::new(
///     enums::InputPeer::InputPeerSelf,
///     true,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `hidden` (`bool`)
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// stories.togglePeerStoriesHidden#bd0415c4 peer:InputPeer hidden:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.togglePeerStoriesHidden)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct TogglePeerStoriesHidden {
    pub peer: enums::InputPeer,
    pub hidden: bool,
}

impl TogglePeerStoriesHidden {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, hidden: bool) -> Self {
        Self { peer: peer.into(), hidden }
    }
}

impl wire::Wire for TogglePeerStoriesHidden {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stories.togglePeerStoriesHidden",
        id: 0xbd0415c4,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.bool(self.hidden);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            hidden: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for TogglePeerStoriesHidden {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// The method `stories.getStoryReactionsList`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::GetStoryReactionsList::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
///     20,
/// );
/// let result: types::stories::StoryReactionsList = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `forwards_first` (`bool`, a flag)
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `id` (`i32`)
/// - `reaction` ([`Option<Reaction>`](enums::Reaction))
/// - `offset` (`Option<String>`)
/// - `limit` (`i32`)
///
/// # Returns
///
/// [`stories::StoryReactionsList`](types::stories::StoryReactionsList).
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`stories.sendReaction`](functions::stories::SendReaction)
/// - [`messages.search`](functions::messages::Search): Searches one chat, or with
///   [`inputPeerEmpty`](enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.sendReaction`](functions::messages::SendReaction): Sets the reactions of the account on a message.
/// - [`messages.getMessageReactionsList`](functions::messages::GetMessageReactionsList)
/// - [`messages.setDefaultReaction`](functions::messages::SetDefaultReaction)
/// - [`messages.updateSavedReactionTag`](functions::messages::UpdateSavedReactionTag)
///
/// ```text
/// stories.getStoryReactionsList#b9b2881f flags:# forwards_first:flags.2?true
///     peer:InputPeer id:int reaction:flags.0?Reaction offset:flags.1?string
///     limit:int = stories.StoryReactionsList;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.getStoryReactionsList)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetStoryReactionsList {
    pub forwards_first: bool,
    pub peer: enums::InputPeer,
    pub id: i32,
    pub reaction: Option<enums::Reaction>,
    pub offset: Option<String>,
    pub limit: i32,
}

impl GetStoryReactionsList {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, id: i32, limit: i32) -> Self {
        Self {
            forwards_first: false,
            peer: peer.into(),
            id,
            reaction: None,
            offset: None,
            limit,
        }
    }
}

impl wire::Wire for GetStoryReactionsList {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stories.getStoryReactionsList",
        id: 0xb9b2881f,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.reaction.is_some())
            .with(1, self.offset.is_some())
            .with(2, self.forwards_first);
        w.flags(flags);
        self.peer.write(w);
        w.i32(self.id);
        w.write_optional(&self.reaction);
        w.write_optional(&self.offset);
        w.i32(self.limit);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            forwards_first: flags.has(2),
            peer: cursor.read(),
            id: cursor.i32(),
            reaction: cursor.read_optional(flags.has(0)),
            offset: cursor.read_optional(flags.has(1)),
            limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetStoryReactionsList {
    type Return = types::stories::StoryReactionsList;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// The method `stories.togglePinnedToTop`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::TogglePinnedToTop::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![1],
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `id` (`Vec<i32>`)
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`STORY_ID_INVALID`](crate::rpc::ErrorKind::StoryIdInvalid): The identifier of the story is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// stories.togglePinnedToTop#b297e9b peer:InputPeer id:Vector<int> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.togglePinnedToTop)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct TogglePinnedToTop {
    pub peer: enums::InputPeer,
    pub id: Vec<i32>,
}

impl TogglePinnedToTop {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, id: Vec<i32>) -> Self {
        Self { peer: peer.into(), id }
    }
}

impl wire::Wire for TogglePinnedToTop {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stories.togglePinnedToTop",
        id: 0x0b297e9b,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.write(&self.id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for TogglePinnedToTop {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::StoryIdInvalid),
    ];
}

/// The method `stories.searchPosts`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::SearchPosts::new("text", 20);
/// let result: types::stories::FoundStories = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `hashtag` (`Option<String>`)
/// - `area` ([`Option<MediaArea>`](enums::MediaArea))
/// - `peer` ([`Option<InputPeer>`](enums::InputPeer))
/// - `offset` (`String`)
/// - `limit` (`i32`)
///
/// # Returns
///
/// [`stories::FoundStories`](types::stories::FoundStories).
///
/// # Errors
///
/// - 400 [`HASHTAG_INVALID`](crate::rpc::ErrorKind::HashtagInvalid): The hashtag is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`stories.sendStory`](functions::stories::SendStory)
/// - [`stories.editStory`](functions::stories::EditStory)
///
/// ```text
/// stories.searchPosts#d1810907 flags:# hashtag:flags.0?string
///     area:flags.1?MediaArea peer:flags.2?InputPeer offset:string limit:int =
///     stories.FoundStories;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.searchPosts)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SearchPosts {
    pub hashtag: Option<String>,
    pub area: Option<enums::MediaArea>,
    pub peer: Option<enums::InputPeer>,
    pub offset: String,
    pub limit: i32,
}

impl SearchPosts {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(offset: impl Into<String>, limit: i32) -> Self {
        Self {
            hashtag: None,
            area: None,
            peer: None,
            offset: offset.into(),
            limit,
        }
    }
}

impl wire::Wire for SearchPosts {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stories.searchPosts",
        id: 0xd1810907,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.hashtag.is_some())
            .with(1, self.area.is_some())
            .with(2, self.peer.is_some());
        w.flags(flags);
        w.write_optional(&self.hashtag);
        w.write_optional(&self.area);
        w.write_optional(&self.peer);
        w.string(&self.offset);
        w.i32(self.limit);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            hashtag: cursor.read_optional(flags.has(0)),
            area: cursor.read_optional(flags.has(1)),
            peer: cursor.read_optional(flags.has(2)),
            offset: cursor.string(),
            limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for SearchPosts {
    type Return = types::stories::FoundStories;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::HashtagInvalid),
    ];
}

/// The method `stories.createAlbum`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::CreateAlbum::new(
///     enums::InputPeer::InputPeerSelf,
///     "Example",
///     vec![1],
/// );
/// let result: types::StoryAlbum = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `title` (`String`)
/// - `stories` (`Vec<i32>`)
///
/// # Returns
///
/// [`StoryAlbum`](types::StoryAlbum).
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`stories.updateAlbum`](functions::stories::UpdateAlbum)
///
/// ```text
/// stories.createAlbum#a36396e5 peer:InputPeer title:string stories:Vector<int> =
///     StoryAlbum;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.createAlbum)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct CreateAlbum {
    pub peer: enums::InputPeer,
    pub title: String,
    pub stories: Vec<i32>,
}

impl CreateAlbum {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        title: impl Into<String>,
        stories: Vec<i32>,
    ) -> Self {
        Self {
            peer: peer.into(),
            title: title.into(),
            stories,
        }
    }
}

impl wire::Wire for CreateAlbum {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stories.createAlbum",
        id: 0xa36396e5,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.string(&self.title);
        w.write(&self.stories);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            title: cursor.string(),
            stories: cursor.read(),
        }
    }
}

impl wire::RemoteCall for CreateAlbum {
    type Return = types::StoryAlbum;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// The method `stories.updateAlbum`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::UpdateAlbum::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
/// );
/// let result: types::StoryAlbum = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `album_id` (`i32`)
/// - `title` (`Option<String>`)
/// - `delete_stories` (`Option<Vec<i32>>`)
/// - `add_stories` (`Option<Vec<i32>>`)
/// - `order` (`Option<Vec<i32>>`)
///
/// # Returns
///
/// [`StoryAlbum`](types::StoryAlbum).
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`stories.createAlbum`](functions::stories::CreateAlbum)
///
/// ```text
/// stories.updateAlbum#5e5259b6 flags:# peer:InputPeer album_id:int
///     title:flags.0?string delete_stories:flags.1?Vector<int>
///     add_stories:flags.2?Vector<int> order:flags.3?Vector<int> = StoryAlbum;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.updateAlbum)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct UpdateAlbum {
    pub peer: enums::InputPeer,
    pub album_id: i32,
    pub title: Option<String>,
    pub delete_stories: Option<Vec<i32>>,
    pub add_stories: Option<Vec<i32>>,
    pub order: Option<Vec<i32>>,
}

impl UpdateAlbum {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, album_id: i32) -> Self {
        Self {
            peer: peer.into(),
            album_id,
            title: None,
            delete_stories: None,
            add_stories: None,
            order: None,
        }
    }
}

impl wire::Wire for UpdateAlbum {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stories.updateAlbum",
        id: 0x5e5259b6,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.title.is_some())
            .with(1, self.delete_stories.is_some())
            .with(2, self.add_stories.is_some())
            .with(3, self.order.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.i32(self.album_id);
        w.write_optional(&self.title);
        w.write_optional(&self.delete_stories);
        w.write_optional(&self.add_stories);
        w.write_optional(&self.order);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            album_id: cursor.i32(),
            title: cursor.read_optional(flags.has(0)),
            delete_stories: cursor.read_optional(flags.has(1)),
            add_stories: cursor.read_optional(flags.has(2)),
            order: cursor.read_optional(flags.has(3)),
        }
    }
}

impl wire::RemoteCall for UpdateAlbum {
    type Return = types::StoryAlbum;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// The method `stories.reorderAlbums`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::ReorderAlbums::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![1],
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `order` (`Vec<i32>`)
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// stories.reorderAlbums#8535fbd9 peer:InputPeer order:Vector<int> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.reorderAlbums)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct ReorderAlbums {
    pub peer: enums::InputPeer,
    pub order: Vec<i32>,
}

impl ReorderAlbums {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, order: Vec<i32>) -> Self {
        Self { peer: peer.into(), order }
    }
}

impl wire::Wire for ReorderAlbums {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stories.reorderAlbums",
        id: 0x8535fbd9,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.write(&self.order);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            order: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ReorderAlbums {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// The method `stories.deleteAlbum`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::DeleteAlbum::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
/// );
/// let result: bool = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `album_id` (`i32`)
///
/// # Returns
///
/// `bool`.
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// stories.deleteAlbum#8d3456d0 peer:InputPeer album_id:int = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.deleteAlbum)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct DeleteAlbum {
    pub peer: enums::InputPeer,
    pub album_id: i32,
}

impl DeleteAlbum {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, album_id: i32) -> Self {
        Self {
            peer: peer.into(),
            album_id,
        }
    }
}

impl wire::Wire for DeleteAlbum {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stories.deleteAlbum",
        id: 0x8d3456d0,
        min_size: 12,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.album_id);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            album_id: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for DeleteAlbum {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// The method `stories.getAlbums`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::GetAlbums::new(enums::InputPeer::InputPeerSelf, 0);
/// let result: enums::stories::Albums = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `hash` (`i64`)
///
/// # Returns
///
/// [`stories::Albums`](enums::stories::Albums): [`NotModified`](enums::stories::Albums::NotModified) or
/// [`Albums`](enums::stories::Albums::Albums).
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// ```text
/// stories.getAlbums#25b3eac7 peer:InputPeer hash:long = stories.Albums;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.getAlbums)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetAlbums {
    pub peer: enums::InputPeer,
    pub hash: i64,
}

impl GetAlbums {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, hash: i64) -> Self {
        Self { peer: peer.into(), hash }
    }
}

impl wire::Wire for GetAlbums {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stories.getAlbums",
        id: 0x25b3eac7,
        min_size: 16,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i64(self.hash);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            hash: cursor.i64(),
        }
    }
}

impl wire::RemoteCall for GetAlbums {
    type Return = enums::stories::Albums;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// The method `stories.getAlbumStories`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::GetAlbumStories::new(
///     enums::InputPeer::InputPeerSelf,
///     1,
///     0,
///     20,
/// );
/// let result: types::stories::Stories = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `album_id` (`i32`)
/// - `offset` (`i32`)
/// - `limit` (`i32`)
///
/// # Returns
///
/// [`stories::Stories`](types::stories::Stories).
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`stories.getPinnedStories`](functions::stories::GetPinnedStories)
/// - [`stories.getStoriesArchive`](functions::stories::GetStoriesArchive)
/// - [`stories.getStoriesByID`](functions::stories::GetStoriesById)
///
/// ```text
/// stories.getAlbumStories#ac806d61 peer:InputPeer album_id:int offset:int
///     limit:int = stories.Stories;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.getAlbumStories)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct GetAlbumStories {
    pub peer: enums::InputPeer,
    pub album_id: i32,
    pub offset: i32,
    pub limit: i32,
}

impl GetAlbumStories {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        album_id: i32,
        offset: i32,
        limit: i32,
    ) -> Self {
        Self {
            peer: peer.into(),
            album_id,
            offset,
            limit,
        }
    }
}

impl wire::Wire for GetAlbumStories {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stories.getAlbumStories",
        id: 0xac806d61,
        min_size: 20,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        self.peer.write(w);
        w.i32(self.album_id);
        w.i32(self.offset);
        w.i32(self.limit);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            album_id: cursor.i32(),
            offset: cursor.i32(),
            limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for GetAlbumStories {
    type Return = types::stories::Stories;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// The method `stories.startLive`.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::StartLive::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![enums::InputPrivacyRule::InputPrivacyValueAllowContacts],
///     1,
/// );
/// let result: enums::Updates = client.invoke(&request)?;
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// # Parameters
///
/// - `pinned` (`bool`, a flag)
/// - `noforwards` (`bool`, a flag)
/// - `rtmp_stream` (`bool`, a flag)
/// - `peer` ([`InputPeer`](enums::InputPeer))
/// - `caption` (`Option<String>`)
/// - `entities` ([`Option<Vec<MessageEntity>>`](enums::MessageEntity))
/// - `privacy_rules` ([`Vec<InputPrivacyRule>`](enums::InputPrivacyRule))
/// - `random_id` (`i64`)
/// - `messages_enabled` (`Option<bool>`)
/// - `send_paid_messages_stars` (`Option<i64>`)
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`stories.sendStory`](functions::stories::SendStory)
/// - [`stories.editStory`](functions::stories::EditStory)
/// - [`messages.sendMessage`](functions::messages::SendMessage): Sends a text message to a chat.
/// - [`messages.sendMedia`](functions::messages::SendMedia): Sends a message with media, such as a photo, a file, a
///   location or a poll, to a chat.
/// - [`ephemeral.sendMessage`](functions::ephemeral::SendMessage)
/// - [`account.setPrivacy`](functions::account::SetPrivacy)
///
/// ```text
/// stories.startLive#d069ccde flags:# pinned:flags.2?true noforwards:flags.4?true
///     rtmp_stream:flags.5?true peer:InputPeer caption:flags.0?string
///     entities:flags.1?Vector<MessageEntity>
///     privacy_rules:Vector<InputPrivacyRule> random_id:long
///     messages_enabled:flags.6?Bool send_paid_messages_stars:flags.7?long =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.startLive)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq, Eq, Hash))]
pub struct StartLive {
    pub pinned: bool,
    pub noforwards: bool,
    pub rtmp_stream: bool,
    pub peer: enums::InputPeer,
    pub caption: Option<String>,
    pub entities: Option<Vec<enums::MessageEntity>>,
    pub privacy_rules: Vec<enums::InputPrivacyRule>,
    pub random_id: i64,
    pub messages_enabled: Option<bool>,
    pub send_paid_messages_stars: Option<i64>,
}

impl StartLive {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        privacy_rules: Vec<enums::InputPrivacyRule>,
        random_id: i64,
    ) -> Self {
        Self {
            pinned: false,
            noforwards: false,
            rtmp_stream: false,
            peer: peer.into(),
            caption: None,
            entities: None,
            privacy_rules,
            random_id,
            messages_enabled: None,
            send_paid_messages_stars: None,
        }
    }
}

impl wire::Wire for StartLive {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stories.startLive",
        id: 0xd069ccde,
        min_size: 28,
    };

    #[inline]
    fn write_bare(&self, w: &mut wire::Writer<'_>) {
        let flags = wire::Flags::default()
            .with(0, self.caption.is_some())
            .with(1, self.entities.is_some())
            .with(2, self.pinned)
            .with(4, self.noforwards)
            .with(5, self.rtmp_stream)
            .with(6, self.messages_enabled.is_some())
            .with(7, self.send_paid_messages_stars.is_some());
        w.flags(flags);
        self.peer.write(w);
        w.write_optional(&self.caption);
        w.write_optional(&self.entities);
        w.write(&self.privacy_rules);
        w.i64(self.random_id);
        w.write_optional(&self.messages_enabled);
        w.write_optional(&self.send_paid_messages_stars);
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            pinned: flags.has(2),
            noforwards: flags.has(4),
            rtmp_stream: flags.has(5),
            peer: cursor.read(),
            caption: cursor.read_optional(flags.has(0)),
            entities: cursor.read_optional(flags.has(1)),
            privacy_rules: cursor.read(),
            random_id: cursor.i64(),
            messages_enabled: cursor.read_optional(flags.has(6)),
            send_paid_messages_stars: cursor.read_optional(flags.has(7)),
        }
    }
}

impl wire::RemoteCall for StartLive {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}
