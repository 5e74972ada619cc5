// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `stories`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// `stories.canSendStory`: Checks whether the account can post a story for itself or a channel. Call it before the
/// user makes one; errors such as [`BOOSTS_REQUIRED`](crate::rpc::ErrorKind::BoostsRequired) or
/// [`STORIES_TOO_MUCH`](crate::rpc::ErrorKind::StoriesTooMuch) tell what stands in the way.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::CanSendStory::new(enums::InputPeer::InputPeerSelf);
/// let result: Result<types::stories::CanSendStoryCount, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::BoostsRequired => {
///             println!("The chat needs more boosts for this.");
///         }
///         ErrorKind::StoriesTooMuch => {
///             println!("The account or chat has as many stories as it may.");
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): For whom the story would be posted: the account, or a channel or
///   supergroup that it manages.
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
/// # History
///
/// Since layer 162; `peer` since 164; result `stories.CanSendStoryCount` since 203, `Bool` before.
///
/// ```text
/// stories.canSendStory#30eb63f0 peer:InputPeer = stories.CanSendStoryCount;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.canSendStory)
#[doc(alias("stories.canSendStory", "CanSendStoryRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CanSendStory {
    /// For whom the story would be posted: the account, or a channel or supergroup that it manages.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w
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

/// `stories.sendStory`: Posts a story. Bots can post for a user who connected them as a business bot, with that
/// user as peer.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::SendStory::new(
///     enums::InputPeer::InputPeerSelf,
///     types::InputMediaPhoto::new(
///         types::InputPhoto::new(5271604332, 4831207765, [1, 2, 3]),
///     ),
///     vec![enums::InputPrivacyRule::InputPrivacyValueAllowContacts],
///     1804289383,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
///         ErrorKind::PremiumAccountRequired => {
///             println!("Telegram Premium is needed for this.");
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
/// - `pinned` (`bool`, a flag): If set, the story stays on the profile after its time is over; otherwise only in
///   the archive.
/// - `noforwards` (`bool`, a flag): If set, viewers cannot forward or save the story.
/// - `fwd_modified` (`bool`, a flag): If set, a reposted story was changed before.
/// - `peer` ([`InputPeer`](enums::InputPeer)): For whom the story is posted.
/// - `media` ([`InputMedia`](enums::InputMedia)): The photo or video.
/// - `media_areas` ([`Option<Vec<MediaArea>>`](enums::MediaArea)): Areas on the picture that viewers can tap, such
///   as a place or a link.
/// - `caption` (`Option<String>`): The text under the story.
/// - `entities` ([`Option<Vec<MessageEntity>>`](enums::MessageEntity)): The formatting of the caption; not every
///   account may use it, as `stories_entities` of the client configuration tells.
/// - `privacy_rules` ([`Vec<InputPrivacyRule>`](enums::InputPrivacyRule)): Who may see the story.
/// - `random_id` (`i64`): A random number that is different for each story, so that a repeated call posts no second
///   one.
/// - `period` (`Option<i32>`): How long the story is active, in seconds: 86400, or for Telegram Premium users also
///   21600, 43200 or 172800.
/// - `fwd_from_id` ([`Option<InputPeer>`](enums::InputPeer)): For a repost, who posted the original story.
/// - `fwd_from_story` (`Option<i32>`): For a repost, the identifier of the original story.
/// - `albums` (`Option<Vec<i32>>`): Identifiers of albums that the story is put into.
/// - `music` ([`Option<InputDocument>`](enums::InputDocument)): A piece of music that goes with the story.
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
/// - [`stories.editStory`](functions::stories::EditStory): Changes a story that was posted.
/// - [`stories.startLive`](functions::stories::StartLive): Starts a live story, in which others watch the user or
///   channel as in a group call.
/// - [`messages.sendMedia`](functions::messages::SendMedia): Sends a message with media, such as a photo, a file, a
///   location or a poll, to a chat.
/// - [`ephemeral.sendMessage`](functions::ephemeral::SendMessage): Sends a message to a chat that only one of its
///   users sees, or sets a welcome message for those who join.
/// - [`messages.editMessage`](functions::messages::EditMessage): Changes a message that the account sent or may
///   edit: its text, its media or its keyboard.
/// - [`messages.editInlineBotMessage`](functions::messages::EditInlineBotMessage): Changes a message that a user
///   sent through an inline bot, as that bot.
///
/// # History
///
/// Since layer 160 or earlier; `media_areas` since 161; `peer` since 164; `fwd_modified`, `fwd_from_id`,
/// `fwd_from_story` since 167; `albums` since 211; `music` since 224.
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
/// [Official page](https://core.telegram.org/method/stories.sendStory) · [Guide:
/// stories](https://core.telegram.org/api/stories) · [Guide:
/// bots/connected-business-bots](https://core.telegram.org/api/bots/connected-business-bots)
#[doc(alias("stories.sendStory", "SendStoryRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SendStory {
    /// If set, the story stays on the profile after its time is over; otherwise only in the archive.
    pub pinned: bool,
    /// If set, viewers cannot forward or save the story.
    pub noforwards: bool,
    /// If set, a reposted story was changed before.
    pub fwd_modified: bool,
    /// For whom the story is posted.
    pub peer: enums::InputPeer,
    /// The photo or video.
    pub media: enums::InputMedia,
    /// Areas on the picture that viewers can tap, such as a place or a link.
    pub media_areas: Option<Vec<enums::MediaArea>>,
    /// The text under the story.
    pub caption: Option<String>,
    /// The formatting of the caption; not every account may use it, as `stories_entities` of the client configuration
    /// tells.
    pub entities: Option<Vec<enums::MessageEntity>>,
    /// Who may see the story.
    pub privacy_rules: Vec<enums::InputPrivacyRule>,
    /// A random number that is different for each story, so that a repeated call posts no second one.
    pub random_id: i64,
    /// How long the story is active, in seconds: 86400, or for Telegram Premium users also 21600, 43200 or 172800.
    pub period: Option<i32>,
    /// For a repost, who posted the original story.
    ///
    /// On the wire together with `fwd_from_story`, or not at all.
    pub fwd_from_id: Option<enums::InputPeer>,
    /// For a repost, the identifier of the original story.
    ///
    /// On the wire together with `fwd_from_id`, or not at all.
    pub fwd_from_story: Option<i32>,
    /// Identifiers of albums that the story is put into.
    pub albums: Option<Vec<i32>>,
    /// A piece of music that goes with the story.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(2, self.pinned)
                    .with(4, self.noforwards)
                    .with(6, self.fwd_from_id.is_some())
                    .with(7, self.fwd_modified),
            );
        w.write(&self.peer);
        w.write(&self.media);
        flags.set(5, w.write_optional(&self.media_areas));
        flags.set(0, w.write_optional(&self.caption));
        flags.set(1, w.write_optional(&self.entities));
        w.write(&self.privacy_rules);
        w.i64(self.random_id);
        flags.set(3, w.write_optional(&self.period));
        w.write_shared(flags.has(6), &self.fwd_from_id);
        w.write_shared_or_zero(flags.has(6), &self.fwd_from_story);
        flags.set(8, w.write_optional(&self.albums));
        flags.set(9, w.write_optional(&self.music));
        w.patch(flags);
        w
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

/// `stories.editStory`: Changes a story that was posted. What is left out stays. A business bot can only change
/// stories that it posted itself.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::EditStory::new(enums::InputPeer::InputPeerSelf, 7);
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::StoryNotModified => println!("The story is the same as before."),
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): Who posted the story.
/// - `id` (`i32`): Identifier of the story to change.
/// - `media` ([`Option<InputMedia>`](enums::InputMedia)): The new photo or video.
/// - `media_areas` ([`Option<Vec<MediaArea>>`](enums::MediaArea)): The new areas on the picture that viewers can
///   tap.
/// - `caption` (`Option<String>`): The new text under the story.
/// - `entities` ([`Option<Vec<MessageEntity>>`](enums::MessageEntity)): The formatting of the new caption.
/// - `privacy_rules` ([`Option<Vec<InputPrivacyRule>>`](enums::InputPrivacyRule)): Who may see the story from now
///   on.
/// - `music` ([`Option<InputDocument>`](enums::InputDocument)): The piece of music that goes with the story from
///   now on.
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
/// - [`stories.sendStory`](functions::stories::SendStory): Posts a story.
/// - [`stories.startLive`](functions::stories::StartLive): Starts a live story, in which others watch the user or
///   channel as in a group call.
/// - [`messages.sendMedia`](functions::messages::SendMedia): Sends a message with media, such as a photo, a file, a
///   location or a poll, to a chat.
/// - [`messages.editMessage`](functions::messages::EditMessage): Changes a message that the account sent or may
///   edit: its text, its media or its keyboard.
/// - [`messages.editInlineBotMessage`](functions::messages::EditInlineBotMessage): Changes a message that a user
///   sent through an inline bot, as that bot.
/// - [`messages.saveDraft`](functions::messages::SaveDraft): Saves what the user has begun to write in a chat, so
///   that other sessions show it too.
///
/// # History
///
/// Since layer 160 or earlier; `media_areas` since 161; `peer` since 164; `music` since 224.
///
/// ```text
/// stories.editStory#2c63a72b flags:# peer:InputPeer id:int
///     media:flags.0?InputMedia media_areas:flags.3?Vector<MediaArea>
///     caption:flags.1?string entities:flags.1?Vector<MessageEntity>
///     privacy_rules:flags.2?Vector<InputPrivacyRule> music:flags.4?InputDocument =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.editStory) · [Guide:
/// stories](https://core.telegram.org/api/stories) · [Guide:
/// bots/connected-business-bots](https://core.telegram.org/api/bots/connected-business-bots)
#[doc(alias("stories.editStory", "EditStoryRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct EditStory {
    /// Who posted the story.
    pub peer: enums::InputPeer,
    /// Identifier of the story to change.
    pub id: i32,
    /// The new photo or video.
    pub media: Option<enums::InputMedia>,
    /// The new areas on the picture that viewers can tap.
    pub media_areas: Option<Vec<enums::MediaArea>>,
    /// The new text under the story.
    ///
    /// On the wire together with `entities`, or not at all.
    pub caption: Option<String>,
    /// The formatting of the new caption.
    ///
    /// On the wire together with `caption`, or not at all.
    pub entities: Option<Vec<enums::MessageEntity>>,
    /// Who may see the story from now on.
    pub privacy_rules: Option<Vec<enums::InputPrivacyRule>>,
    /// The piece of music that goes with the story from now on.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(1, self.caption.is_some() || self.entities.is_some()),
            );
        w.write(&self.peer);
        w.i32(self.id);
        flags.set(0, w.write_optional(&self.media));
        flags.set(3, w.write_optional(&self.media_areas));
        w.write_shared_or_zero(flags.has(1), &self.caption);
        w.write_shared_or_zero(flags.has(1), &self.entities);
        flags.set(2, w.write_optional(&self.privacy_rules));
        flags.set(4, w.write_optional(&self.music));
        w.patch(flags);
        w
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

/// `stories.deleteStories`: Deletes stories of the account or of a channel that it manages, for everyone.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::DeleteStories::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![7],
/// );
/// let result: Result<Vec<i32>, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The bot may not do this with the chat or the business connection.
///         ErrorKind::BotAccessForbidden => println!("{error}"),
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): Who posted the stories.
/// - `id` (`Vec<i32>`): Identifiers of the stories to delete.
///
/// # Returns
///
/// `Vec<i32>`.
///
/// Identifiers of the stories that were deleted.
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
/// # History
///
/// Since layer 160 or earlier; `peer` since 164.
///
/// ```text
/// stories.deleteStories#ae59db5f peer:InputPeer id:Vector<int> = Vector<int>;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.deleteStories) · [Guide:
/// stories](https://core.telegram.org/api/stories)
#[doc(alias("stories.deleteStories", "DeleteStoriesRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteStories {
    /// Who posted the stories.
    pub peer: enums::InputPeer,
    /// Identifiers of the stories to delete.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.id);
        w
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

/// `stories.togglePinned`: Shows stories on the profile for good, or takes them off it. Those taken off stay in the
/// archive.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::TogglePinned::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![7],
///     true,
/// );
/// let result: Result<Vec<i32>, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): On whose profile they are shown: the account, or a channel that it
///   manages.
/// - `id` (`Vec<i32>`): Identifiers of the stories to show or take off.
/// - `pinned` (`bool`): True to show them, false to take them off.
///
/// # Returns
///
/// `Vec<i32>`.
///
/// Identifiers of the stories that changed.
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
/// # History
///
/// Since layer 160 or earlier; `peer` since 164.
///
/// ```text
/// stories.togglePinned#9a75a1ef peer:InputPeer id:Vector<int> pinned:Bool =
///     Vector<int>;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.togglePinned)
#[doc(alias("stories.togglePinned", "TogglePinnedRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TogglePinned {
    /// On whose profile they are shown: the account, or a channel that it manages.
    pub peer: enums::InputPeer,
    /// Identifiers of the stories to show or take off.
    pub id: Vec<i32>,
    /// True to show them, false to take them off.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.id);
        w.bool(self.pinned);
        w
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

/// `stories.getAllStories`: Gets the active stories of everyone whose stories the account sees, part by part. Call
/// it without state at first, then with next for each further part. Later a call with state and without next tells
/// whether something changed.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::GetAllStories::default();
/// let result: Result<enums::stories::AllStories, _> = client.invoke(&request);
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
/// - `next` (`bool`, a flag): If set, the part after state is returned; otherwise it is checked whether the list
///   changed since state.
/// - `hidden` (`bool`, a flag): If set, the stories of those that the user has hidden are returned; otherwise those
///   of all others.
/// - `state` (`Option<String>`): The state of the answer before; left out in the first call.
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
/// # History
///
/// Since layer 160 or earlier.
///
/// ```text
/// stories.getAllStories#eeb0d625 flags:# next:flags.1?true hidden:flags.2?true
///     state:flags.0?string = stories.AllStories;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.getAllStories) · [Guide:
/// stories](https://core.telegram.org/api/stories)
#[doc(alias("stories.getAllStories", "GetAllStoriesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetAllStories {
    /// If set, the part after state is returned; otherwise it is checked whether the list changed since state.
    pub next: bool,
    /// If set, the stories of those that the user has hidden are returned; otherwise those of all others.
    pub hidden: bool,
    /// The state of the answer before; left out in the first call.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(wire::Flags::default().with(1, self.next).with(2, self.hidden));
        flags.set(0, w.write_optional(&self.state));
        w.patch(flags);
        w
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

/// `stories.getPinnedStories`: Gets the stories that someone shows on the profile for good, the newest first, part
/// by part.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::GetPinnedStories::new(
///     enums::InputPeer::InputPeerSelf,
///     0,
///     20,
/// );
/// let result: Result<types::stories::Stories, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         // The channel is not valid, for example because the access hash is wrong.
///         ErrorKind::ChannelInvalid => println!("{error}"),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): Whose profile it is.
/// - `offset_id` (`i32`): Identifier of the last story of the part before; 0 for the first one.
/// - `limit` (`i32`): How many stories to return at most.
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
/// - [`stories.getStoriesArchive`](functions::stories::GetStoriesArchive): Gets all stories that the account or a
///   channel it manages has posted, also those whose time is over, the newest first, part by part.
/// - [`stories.getStoriesByID`](functions::stories::GetStoriesById): Gets stories of one user or chat by their
///   identifiers.
/// - [`stories.getAlbumStories`](functions::stories::GetAlbumStories): Gets the stories of an album, part by part.
///
/// # History
///
/// Since layer 160 or earlier; `peer` since 164; `user_id` until 163.
///
/// ```text
/// stories.getPinnedStories#5821a5dc peer:InputPeer offset_id:int limit:int =
///     stories.Stories;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.getPinnedStories) · [Guide:
/// stories](https://core.telegram.org/api/stories)
#[doc(alias("stories.getPinnedStories", "GetPinnedStoriesRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetPinnedStories {
    /// Whose profile it is.
    pub peer: enums::InputPeer,
    /// Identifier of the last story of the part before; 0 for the first one.
    pub offset_id: i32,
    /// How many stories to return at most.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.fixed((self.offset_id, self.limit));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let peer = cursor.read();
        let (offset_id, limit) = cursor.fixed::<(i32, i32)>();
        Self { peer, offset_id, limit }
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

/// `stories.getStoriesArchive`: Gets all stories that the account or a channel it manages has posted, also those
/// whose time is over, the newest first, part by part.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::GetStoriesArchive::new(
///     enums::InputPeer::InputPeerSelf,
///     0,
///     20,
/// );
/// let result: Result<types::stories::Stories, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): Whose archive to get.
/// - `offset_id` (`i32`): Identifier of the last story of the part before; 0 for the first one.
/// - `limit` (`i32`): How many stories to return at most.
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
/// - [`stories.getPinnedStories`](functions::stories::GetPinnedStories): Gets the stories that someone shows on the
///   profile for good, the newest first, part by part.
/// - [`stories.getStoriesByID`](functions::stories::GetStoriesById): Gets stories of one user or chat by their
///   identifiers.
/// - [`stories.getAlbumStories`](functions::stories::GetAlbumStories): Gets the stories of an album, part by part.
///
/// # History
///
/// Since layer 160 or earlier; `peer` since 164.
///
/// ```text
/// stories.getStoriesArchive#b4352016 peer:InputPeer offset_id:int limit:int =
///     stories.Stories;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.getStoriesArchive) · [Guide:
/// stories](https://core.telegram.org/api/stories)
#[doc(alias("stories.getStoriesArchive", "GetStoriesArchiveRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetStoriesArchive {
    /// Whose archive to get.
    pub peer: enums::InputPeer,
    /// Identifier of the last story of the part before; 0 for the first one.
    pub offset_id: i32,
    /// How many stories to return at most.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.fixed((self.offset_id, self.limit));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let peer = cursor.read();
        let (offset_id, limit) = cursor.fixed::<(i32, i32)>();
        Self { peer, offset_id, limit }
    }
}

impl wire::RemoteCall for GetStoriesArchive {
    type Return = types::stories::Stories;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// `stories.getStoriesByID`: Gets stories of one user or chat by their identifiers.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::GetStoriesById::new(
///     types::InputPeerUser::new(12345678, 4831207765),
///     vec![7],
/// );
/// let result: Result<types::stories::Stories, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         ErrorKind::StoriesNeverCreated => {
///             println!("The account or chat has never posted a story.");
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): Who posted the stories.
/// - `id` (`Vec<i32>`): Identifiers of the stories to get.
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
/// - [`stories.getPinnedStories`](functions::stories::GetPinnedStories): Gets the stories that someone shows on the
///   profile for good, the newest first, part by part.
/// - [`stories.getStoriesArchive`](functions::stories::GetStoriesArchive): Gets all stories that the account or a
///   channel it manages has posted, also those whose time is over, the newest first, part by part.
/// - [`stories.getAlbumStories`](functions::stories::GetAlbumStories): Gets the stories of an album, part by part.
///
/// # History
///
/// Since layer 160 or earlier; `peer` since 164; `user_id` until 163.
///
/// ```text
/// stories.getStoriesByID#5774ca74 peer:InputPeer id:Vector<int> = stories.Stories;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.getStoriesByID) · [Guide:
/// stories](https://core.telegram.org/api/stories)
#[doc(alias("stories.getStoriesByID", "GetStoriesByIdRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetStoriesById {
    /// Who posted the stories.
    pub peer: enums::InputPeer,
    /// Identifiers of the stories to get.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.id);
        w
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

/// `stories.toggleAllStoriesHidden`: Hides the stories of all peers from the list of stories, or shows them again.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::ToggleAllStoriesHidden::new(true);
/// let result: Result<bool, _> = client.invoke(&request);
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
/// - `hidden` (`bool`): True to hide the stories, false to show them.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 160 or earlier.
///
/// ```text
/// stories.toggleAllStoriesHidden#7c2557c4 hidden:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.toggleAllStoriesHidden)
#[doc(alias("stories.toggleAllStoriesHidden", "ToggleAllStoriesHiddenRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ToggleAllStoriesHidden {
    /// True to hide the stories, false to show them.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bool(self.hidden);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hidden: cursor.bool() }
    }
}

impl wire::RemoteCall for ToggleAllStoriesHidden {
    type Return = bool;
}

/// `stories.readStories`: Marks the stories of someone as read. The other clients of the account learn this by
/// [`updateReadStories`](types::UpdateReadStories).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::ReadStories::new(
///     types::InputPeerUser::new(12345678, 4831207765),
///     42,
/// );
/// let result: Result<Vec<i32>, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::StoriesNeverCreated => {
///             println!("The account or chat has never posted a story.");
///         }
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): Whose stories to mark.
/// - `max_id` (`i32`): Stories up to this identifier are marked.
///
/// # Returns
///
/// `Vec<i32>`.
///
/// Identifiers of the stories that became read.
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
/// # Related
///
/// - [`stories.incrementStoryViews`](functions::stories::IncrementStoryViews): Counts a view of stories that
///   [`stories.readStories`](functions::stories::ReadStories) does not count, such as those on a profile.
///
/// # History
///
/// Since layer 160 or earlier; `peer` since 164; `user_id` until 163.
///
/// ```text
/// stories.readStories#a556dac8 peer:InputPeer max_id:int = Vector<int>;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.readStories)
#[doc(alias("stories.readStories", "ReadStoriesRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReadStories {
    /// Whose stories to mark.
    pub peer: enums::InputPeer,
    /// Stories up to this identifier are marked.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.max_id);
        w
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

/// `stories.incrementStoryViews`: Counts a view of stories that
/// [`stories.readStories`](functions::stories::ReadStories) does not count, such as those on a profile.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::IncrementStoryViews::new(
///     types::InputPeerUser::new(12345678, 4831207765),
///     vec![7],
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         ErrorKind::StoryIdEmpty => {
///             println!("The identifier of the story is missing.");
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): Who posted the stories.
/// - `id` (`Vec<i32>`): Identifiers of the stories that were viewed, at most 200.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
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
/// # Related
///
/// - [`stories.readStories`](functions::stories::ReadStories): Marks the stories of someone as read.
///
/// # History
///
/// Since layer 160 or earlier; `peer` since 164; `user_id` until 163.
///
/// ```text
/// stories.incrementStoryViews#b2028afb peer:InputPeer id:Vector<int> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.incrementStoryViews)
#[doc(alias("stories.incrementStoryViews", "IncrementStoryViewsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct IncrementStoryViews {
    /// Who posted the stories.
    pub peer: enums::InputPeer,
    /// Identifiers of the stories that were viewed, at most 200.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.id);
        w
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

/// `stories.getStoryViewsList`: Gets who has viewed, forwarded or reposted a story of the account, part by part.
/// Some time after the story has expired, only Telegram Premium users can get it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::GetStoryViewsList::new(
///     enums::InputPeer::InputPeerSelf,
///     7,
///     "",
///     20,
/// );
/// let result: Result<types::stories::StoryViewsList, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         ErrorKind::StoryIdInvalid => {
///             println!("The identifier of the story is not valid.");
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
/// - `just_contacts` (`bool`, a flag): If set, only views by contacts are returned.
/// - `reactions_first` (`bool`, a flag): If set, views with a reaction come first; it has no effect along with
///   `forwards_first`.
/// - `forwards_first` (`bool`, a flag): If set, forwards and reposts come first, then views with a reaction;
///   otherwise the newest come first.
/// - `peer` ([`InputPeer`](enums::InputPeer)): Who posted the story.
/// - `q` (`Option<String>`): If given, only viewers whose name or username matches this text are returned.
/// - `id` (`i32`): Identifier of the story.
/// - `offset` (`String`): The `next_offset` of the part before; empty for the first one.
/// - `limit` (`i32`): How many viewers to return at most.
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
/// # History
///
/// Since layer 160 or earlier; `just_contacts`, `reactions_first`, `q`, `offset` since 161; `offset_date`,
/// `offset_id` until 160; `forwards_first`, `peer` since 164.
///
/// ```text
/// stories.getStoryViewsList#7ed23c57 flags:# just_contacts:flags.0?true
///     reactions_first:flags.2?true forwards_first:flags.3?true peer:InputPeer
///     q:flags.1?string id:int offset:string limit:int = stories.StoryViewsList;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.getStoryViewsList) · [Guide:
/// stories](https://core.telegram.org/api/stories)
#[doc(alias("stories.getStoryViewsList", "GetStoryViewsListRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetStoryViewsList {
    /// If set, only views by contacts are returned.
    pub just_contacts: bool,
    /// If set, views with a reaction come first; it has no effect along with `forwards_first`.
    pub reactions_first: bool,
    /// If set, forwards and reposts come first, then views with a reaction; otherwise the newest come first.
    pub forwards_first: bool,
    /// Who posted the story.
    pub peer: enums::InputPeer,
    /// If given, only viewers whose name or username matches this text are returned.
    pub q: Option<String>,
    /// Identifier of the story.
    pub id: i32,
    /// The `next_offset` of the part before; empty for the first one.
    pub offset: String,
    /// How many viewers to return at most.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.just_contacts)
                    .with(2, self.reactions_first)
                    .with(3, self.forwards_first),
            );
        w.write(&self.peer);
        flags.set(1, w.write_optional(&self.q));
        w.i32(self.id);
        w.string(&self.offset);
        w.i32(self.limit);
        w.patch(flags);
        w
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

/// `stories.getStoriesViews`: Gets the counters of views, forwards and reactions of stories that the account or its
/// channel posted.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::GetStoriesViews::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![7],
/// );
/// let result: Result<types::stories::StoryViews, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): Who posted the stories.
/// - `id` (`Vec<i32>`): Identifiers of the stories whose counters to get.
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
/// # History
///
/// Since layer 160 or earlier; `peer` since 164.
///
/// ```text
/// stories.getStoriesViews#28e16cc8 peer:InputPeer id:Vector<int> =
///     stories.StoryViews;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.getStoriesViews) · [Guide:
/// stories](https://core.telegram.org/api/stories)
#[doc(alias("stories.getStoriesViews", "GetStoriesViewsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetStoriesViews {
    /// Who posted the stories.
    pub peer: enums::InputPeer,
    /// Identifiers of the stories whose counters to get.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.id);
        w
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

/// `stories.exportStoryLink`: Gets the link to a story. It needs a poster who has a username; otherwise it fails
/// with [`USER_PUBLIC_MISSING`](crate::rpc::ErrorKind::UserPublicMissing).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::ExportStoryLink::new(
///     types::InputPeerUser::new(12345678, 4831207765),
///     7,
/// );
/// let result: Result<types::ExportedStoryLink, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserPublicMissing => {
///             println!("The user has no username, which is needed for a link.");
///         }
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): Who posted the story.
/// - `id` (`i32`): Identifier of the story to link to.
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
/// # History
///
/// Since layer 160 or earlier; `peer` since 164; `user_id` until 163.
///
/// ```text
/// stories.exportStoryLink#7b8def20 peer:InputPeer id:int = ExportedStoryLink;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.exportStoryLink)
#[doc(alias("stories.exportStoryLink", "ExportStoryLinkRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ExportStoryLink {
    /// Who posted the story.
    pub peer: enums::InputPeer,
    /// Identifier of the story to link to.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.id);
        w
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

/// `stories.report`: Reports stories to the moderators. Call it with an empty option first; as long as the answer
/// asks for a choice or a comment, let the user give it and call again.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::Report::new(
///     types::InputPeerUser::new(12345678, 4831207765),
///     vec![7],
///     b"0",
///     "Hello!",
/// );
/// let result: Result<enums::ReportResult, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): Who posted the stories.
/// - `id` (`Vec<i32>`): Identifiers of the stories to report.
/// - `option` (`Vec<u8>`): The option that the user chose in the answer before; empty at first.
/// - `message` (`String`): The comment of the user, where the answer before asked for one; otherwise empty.
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
/// - [`messages.report`](functions::messages::Report): Reports messages that break the rules of Telegram.
/// - [`ephemeral.reportMessage`](functions::ephemeral::ReportMessage): Reports a message that only this user sees
///   to the moderators.
///
/// # History
///
/// Since layer 160 or earlier; `peer` since 164; `user_id` until 163; `option` since 189; `reason` until 188;
/// result `ReportResult` since 189, `Bool` before.
///
/// ```text
/// stories.report#19d8eb45 peer:InputPeer id:Vector<int> option:bytes
///     message:string = ReportResult;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.report)
#[doc(alias("stories.report", "ReportRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Report {
    /// Who posted the stories.
    pub peer: enums::InputPeer,
    /// Identifiers of the stories to report.
    pub id: Vec<i32>,
    /// The option that the user chose in the answer before; empty at first.
    pub option: Vec<u8>,
    /// The comment of the user, where the answer before asked for one; otherwise empty.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.id);
        w.bytes(&self.option);
        w.string(&self.message);
        w
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

/// `stories.activateStealthMode`: Makes the user's views of stories invisible to those who posted them, for a
/// while. Only Telegram Premium users may do so. The result arrives as
/// [`updateStoriesStealthMode`](types::UpdateStoriesStealthMode).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::ActivateStealthMode::default();
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PremiumAccountRequired => {
///             println!("Telegram Premium is needed for this.");
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
/// - `past` (`bool`, a flag): If set, views of the last minutes are removed; `stories_stealth_past_period` of the
///   client configuration tells how far back, in seconds.
/// - `future` (`bool`, a flag): If set, views of the next minutes leave no trace; `stories_stealth_future_period`
///   of the client configuration tells how long, in seconds.
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
/// # History
///
/// Since layer 161.
///
/// ```text
/// stories.activateStealthMode#57bbd166 flags:# past:flags.0?true
///     future:flags.1?true = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.activateStealthMode) · [Guide:
/// stories](https://core.telegram.org/api/stories)
#[doc(alias("stories.activateStealthMode", "ActivateStealthModeRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ActivateStealthMode {
    /// If set, views of the last minutes are removed; `stories_stealth_past_period` of the client configuration tells
    /// how far back, in seconds.
    pub past: bool,
    /// If set, views of the next minutes leave no trace; `stories_stealth_future_period` of the client configuration
    /// tells how long, in seconds.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.past).with(1, self.future);
        w.flags(flags);
        w
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

/// `stories.sendReaction`: Sets or removes the reaction of the account to a story.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::SendReaction::new(
///     types::InputPeerUser::new(12345678, 4831207765),
///     7,
///     types::ReactionEmoji::new("👍"),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::StoriesNeverCreated => {
///             println!("The account or chat has never posted a story.");
///         }
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
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
/// - `add_to_recent` (`bool`, a flag): If set, the reaction becomes one of the recent ones that clients offer
///   first.
/// - `peer` ([`InputPeer`](enums::InputPeer)): Who posted the story.
/// - `story_id` (`i32`): Identifier of the story.
/// - `reaction` ([`Reaction`](enums::Reaction)): The reaction; [`reactionEmpty`](enums::Reaction::Empty) removes
///   it.
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
/// - [`stories.getStoryReactionsList`](functions::stories::GetStoryReactionsList): Gets who has reacted to a story
///   of a channel, forwarded or reposted it, part by part.
/// - [`messages.search`](functions::messages::Search): Searches one chat, or with
///   [`inputPeerEmpty`](enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.getMessageReactionsList`](functions::messages::GetMessageReactionsList): Tells who reacted to a
///   message and how, part by part, where the chat allows to see that.
/// - [`messages.setDefaultReaction`](functions::messages::SetDefaultReaction): Sets the reaction that a quick
///   gesture, such as a double tap, gives.
/// - [`messages.updateSavedReactionTag`](functions::messages::UpdateSavedReactionTag): Names a tag of the saved
///   messages, or removes its name.
///
/// # History
///
/// Since layer 161; `peer` since 164; `user_id` until 163.
///
/// ```text
/// stories.sendReaction#7fd736b2 flags:# add_to_recent:flags.0?true peer:InputPeer
///     story_id:int reaction:Reaction = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.sendReaction) · [Guide:
/// reactions](https://core.telegram.org/api/reactions)
#[doc(alias("stories.sendReaction", "SendReactionRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SendReaction {
    /// If set, the reaction becomes one of the recent ones that clients offer first.
    pub add_to_recent: bool,
    /// Who posted the story.
    pub peer: enums::InputPeer,
    /// Identifier of the story.
    pub story_id: i32,
    /// The reaction; [`reactionEmpty`](enums::Reaction::Empty) removes it.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.add_to_recent);
        w.flags(flags);
        w.write(&self.peer);
        w.i32(self.story_id);
        w.write(&self.reaction);
        w
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

/// `stories.getPeerStories`: Gets all active stories of a user or chat.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::GetPeerStories::new(
///     types::InputPeerUser::new(12345678, 4831207765),
/// );
/// let result: Result<types::stories::PeerStories, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): Whose active stories to get.
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
/// # History
///
/// Since layer 164.
///
/// ```text
/// stories.getPeerStories#2c4ada50 peer:InputPeer = stories.PeerStories;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.getPeerStories) · [Guide:
/// stories](https://core.telegram.org/api/stories)
#[doc(alias("stories.getPeerStories", "GetPeerStoriesRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetPeerStories {
    /// Whose active stories to get.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w
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

/// `stories.getAllReadPeerStories`: Gets up to which story the account has read the stories of each peer. Call it
/// once after a login.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::GetAllReadPeerStories;
/// let result: Result<enums::Updates, _> = client.invoke(&request);
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
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// One [`updateReadStories`](types::UpdateReadStories) for each peer.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 164.
///
/// ```text
/// stories.getAllReadPeerStories#9b5ae7f9 = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.getAllReadPeerStories) · [Guide:
/// stories](https://core.telegram.org/api/stories)
#[doc(alias("stories.getAllReadPeerStories", "GetAllReadPeerStoriesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetAllReadPeerStories;

impl wire::Wire for GetAllReadPeerStories {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stories.getAllReadPeerStories",
        id: 0x9b5ae7f9,
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

impl wire::RemoteCall for GetAllReadPeerStories {
    type Return = enums::Updates;
}

/// `stories.getPeerMaxIDs`: Tells for several peers what their latest story is, so that a client can mark those who
/// have unread ones.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::GetPeerMaxIDs::new(
///     vec![types::InputPeerUser::new(12345678, 4831207765).into()],
/// );
/// let result: Result<Vec<types::RecentStory>, _> = client.invoke(&request);
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
/// - `id` ([`Vec<InputPeer>`](enums::InputPeer)): The users and chats to ask about.
///
/// # Returns
///
/// [`Vec<RecentStory>`](types::RecentStory).
///
/// The latest story of each peer, or its live one, in the order of the request.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 164; result `Vector<RecentStory>` since 217, `Vector<int>` before.
///
/// ```text
/// stories.getPeerMaxIDs#78499170 id:Vector<InputPeer> = Vector<RecentStory>;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.getPeerMaxIDs)
#[doc(alias("stories.getPeerMaxIDs", "GetPeerMaxIDsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetPeerMaxIDs {
    /// The users and chats to ask about.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { id: cursor.read() }
    }
}

impl wire::RemoteCall for GetPeerMaxIDs {
    type Return = Vec<types::RecentStory>;
}

/// `stories.getChatsToSend`: Gets the channels and supergroups that the account may post stories for.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::GetChatsToSend;
/// let result: Result<enums::messages::Chats, _> = client.invoke(&request);
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
/// - [`messages.getCommonChats`](functions::messages::GetCommonChats): Gets the groups that both the account and
///   another user are members of.
/// - [`channels.getChannels`](functions::channels::GetChannels): Gets several channels and supergroups at once.
/// - [`channels.getAdminedPublicChannels`](functions::channels::GetAdminedPublicChannels): Gets the public channels
///   and supergroups that the account owns, for example to give up the username of one when the limit is reached.
/// - [`channels.getLeftChannels`](functions::channels::GetLeftChannels): Gets the channels and supergroups that the
///   account has left, for an export of its data.
/// - [`channels.getGroupsForDiscussion`](functions::channels::GetGroupsForDiscussion): Gets the groups that can
///   serve for the comments on a channel.
///
/// # History
///
/// Since layer 164.
///
/// ```text
/// stories.getChatsToSend#a56a8b60 = messages.Chats;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.getChatsToSend) · [Guide:
/// stories](https://core.telegram.org/api/stories)
#[doc(alias("stories.getChatsToSend", "GetChatsToSendRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetChatsToSend;

impl wire::Wire for GetChatsToSend {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "stories.getChatsToSend",
        id: 0xa56a8b60,
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

impl wire::RemoteCall for GetChatsToSend {
    type Return = enums::messages::Chats;
}

/// `stories.togglePeerStoriesHidden`: Hides the stories of someone from the list of stories, or shows them again.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::TogglePeerStoriesHidden::new(
///     types::InputPeerUser::new(12345678, 4831207765),
///     true,
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): Whose stories to hide or show.
/// - `hidden` (`bool`): True to hide the stories, false to show them.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
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
/// # History
///
/// Since layer 164.
///
/// ```text
/// stories.togglePeerStoriesHidden#bd0415c4 peer:InputPeer hidden:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.togglePeerStoriesHidden) · [Guide:
/// stories](https://core.telegram.org/api/stories)
#[doc(alias("stories.togglePeerStoriesHidden", "TogglePeerStoriesHiddenRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TogglePeerStoriesHidden {
    /// Whose stories to hide or show.
    pub peer: enums::InputPeer,
    /// True to hide the stories, false to show them.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.bool(self.hidden);
        w
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

/// `stories.getStoryReactionsList`: Gets who has reacted to a story of a channel, forwarded or reposted it, part by
/// part. Only administrators may do so.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::GetStoryReactionsList::new(
///     enums::InputPeer::InputPeerSelf,
///     7,
///     20,
/// );
/// let result: Result<types::stories::StoryReactionsList, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
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
/// - `forwards_first` (`bool`, a flag): If set, forwards and reposts come first, then reactions; otherwise the
///   newest come first.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The channel that posted the story.
/// - `id` (`i32`): Identifier of the story.
/// - `reaction` ([`Option<Reaction>`](enums::Reaction)): If given, only this reaction is returned.
/// - `offset` (`Option<String>`): The `next_offset` of the part before; left out for the first one.
/// - `limit` (`i32`): How many reactions to return at most.
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
/// - [`stories.sendReaction`](functions::stories::SendReaction): Sets or removes the reaction of the account to a
///   story.
/// - [`messages.search`](functions::messages::Search): Searches one chat, or with
///   [`inputPeerEmpty`](enums::InputPeer::Empty) all private chats and basic groups, for messages.
/// - [`messages.sendReaction`](functions::messages::SendReaction): Sets the reactions of the account on a message.
/// - [`messages.getMessageReactionsList`](functions::messages::GetMessageReactionsList): Tells who reacted to a
///   message and how, part by part, where the chat allows to see that.
/// - [`messages.setDefaultReaction`](functions::messages::SetDefaultReaction): Sets the reaction that a quick
///   gesture, such as a double tap, gives.
/// - [`messages.updateSavedReactionTag`](functions::messages::UpdateSavedReactionTag): Names a tag of the saved
///   messages, or removes its name.
///
/// # History
///
/// Since layer 168.
///
/// ```text
/// stories.getStoryReactionsList#b9b2881f flags:# forwards_first:flags.2?true
///     peer:InputPeer id:int reaction:flags.0?Reaction offset:flags.1?string
///     limit:int = stories.StoryReactionsList;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.getStoryReactionsList) · [Guide:
/// reactions](https://core.telegram.org/api/reactions) · [Guide: stories](https://core.telegram.org/api/stories)
#[doc(alias("stories.getStoryReactionsList", "GetStoryReactionsListRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetStoryReactionsList {
    /// If set, forwards and reposts come first, then reactions; otherwise the newest come first.
    pub forwards_first: bool,
    /// The channel that posted the story.
    pub peer: enums::InputPeer,
    /// Identifier of the story.
    pub id: i32,
    /// If given, only this reaction is returned.
    pub reaction: Option<enums::Reaction>,
    /// The `next_offset` of the part before; left out for the first one.
    pub offset: Option<String>,
    /// How many reactions to return at most.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(2, self.forwards_first));
        w.write(&self.peer);
        w.i32(self.id);
        flags.set(0, w.write_optional(&self.reaction));
        flags.set(1, w.write_optional(&self.offset));
        w.i32(self.limit);
        w.patch(flags);
        w
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

/// `stories.togglePinnedToTop`: Puts stories that a profile shows to the top of it. Stories that stood there before
/// and are not given lose their place.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::TogglePinnedToTop::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![7],
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
///         ErrorKind::StoryIdInvalid => {
///             println!("The identifier of the story is not valid.");
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The account or channel whose profile it is.
/// - `id` (`Vec<i32>`): Identifiers of all stories to put to the top, in order; `stories_pinned_to_top_count_max`
///   of the client configuration tells how many are allowed.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
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
/// # History
///
/// Since layer 178.
///
/// ```text
/// stories.togglePinnedToTop#b297e9b peer:InputPeer id:Vector<int> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.togglePinnedToTop) · [Guide:
/// stories](https://core.telegram.org/api/stories)
#[doc(alias("stories.togglePinnedToTop", "TogglePinnedToTopRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct TogglePinnedToTop {
    /// The account or channel whose profile it is.
    pub peer: enums::InputPeer,
    /// Identifiers of all stories to put to the top, in order; `stories_pinned_to_top_count_max` of the client
    /// configuration tells how many are allowed.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.id);
        w
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

/// `stories.searchPosts`: Finds public stories by a hashtag or a place, part by part. Give either hashtag or area.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::SearchPosts::new("", 20);
/// let result: Result<types::stories::FoundStories, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::HashtagInvalid => println!("The hashtag is not valid."),
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
/// - `hashtag` (`Option<String>`): The hashtag to look for, without the number sign.
/// - `area` ([`Option<MediaArea>`](enums::MediaArea)): The place to look for: a
///   [`mediaAreaVenue`](types::MediaAreaVenue), or a [`mediaAreaGeoPoint`](types::MediaAreaGeoPoint) that has an
///   address.
/// - `peer` ([`Option<InputPeer>`](enums::InputPeer)): If given, only stories by this user or chat are returned.
/// - `offset` (`String`): The `next_offset` of the part before; empty for the first one.
/// - `limit` (`i32`): How many stories to return at most.
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
/// - [`stories.sendStory`](functions::stories::SendStory): Posts a story.
/// - [`stories.editStory`](functions::stories::EditStory): Changes a story that was posted.
///
/// # History
///
/// Since layer 182; `peer` since 192.
///
/// ```text
/// stories.searchPosts#d1810907 flags:# hashtag:flags.0?string
///     area:flags.1?MediaArea peer:flags.2?InputPeer offset:string limit:int =
///     stories.FoundStories;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.searchPosts) · [Guide:
/// stories](https://core.telegram.org/api/stories)
#[doc(alias("stories.searchPosts", "SearchPostsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct SearchPosts {
    /// The hashtag to look for, without the number sign.
    pub hashtag: Option<String>,
    /// The place to look for: a [`mediaAreaVenue`](types::MediaAreaVenue), or a
    /// [`mediaAreaGeoPoint`](types::MediaAreaGeoPoint) that has an address.
    pub area: Option<enums::MediaArea>,
    /// If given, only stories by this user or chat are returned.
    pub peer: Option<enums::InputPeer>,
    /// The `next_offset` of the part before; empty for the first one.
    pub offset: String,
    /// How many stories to return at most.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.hashtag));
        flags.set(1, w.write_optional(&self.area));
        flags.set(2, w.write_optional(&self.peer));
        w.string(&self.offset);
        w.i32(self.limit);
        w.patch(flags);
        w
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

/// `stories.createAlbum`: Makes a new album of stories on a profile.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::CreateAlbum::new(
///     enums::InputPeer::InputPeerSelf,
///     "Trains",
///     vec![7],
/// );
/// let result: Result<types::StoryAlbum, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The account, or a channel that it manages, which gets the album.
/// - `title` (`String`): Title of the album.
/// - `stories` (`Vec<i32>`): Identifiers of the stories to put into it at first.
///
/// # Returns
///
/// [`StoryAlbum`](types::StoryAlbum).
///
/// The new album.
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
/// - [`stories.updateAlbum`](functions::stories::UpdateAlbum): Renames an album of stories, or adds, removes and
///   reorders its stories.
///
/// # History
///
/// Since layer 211.
///
/// ```text
/// stories.createAlbum#a36396e5 peer:InputPeer title:string stories:Vector<int> =
///     StoryAlbum;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.createAlbum) · [Guide:
/// stories](https://core.telegram.org/api/stories)
#[doc(alias("stories.createAlbum", "CreateAlbumRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct CreateAlbum {
    /// The account, or a channel that it manages, which gets the album.
    pub peer: enums::InputPeer,
    /// Title of the album.
    pub title: String,
    /// Identifiers of the stories to put into it at first.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.string(&self.title);
        w.write(&self.stories);
        w
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

/// `stories.updateAlbum`: Renames an album of stories, or adds, removes and reorders its stories. What is left out
/// stays.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::UpdateAlbum::new(
///     enums::InputPeer::InputPeerSelf,
///     3,
/// );
/// let result: Result<types::StoryAlbum, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The account or channel that has the album.
/// - `album_id` (`i32`): Identifier of the album to change.
/// - `title` (`Option<String>`): The new title.
/// - `delete_stories` (`Option<Vec<i32>>`): Identifiers of stories to take out of the album.
/// - `add_stories` (`Option<Vec<i32>>`): Identifiers of stories to put into the album.
/// - `order` (`Option<Vec<i32>>`): Identifiers of stories of the album in the new order.
///
/// # Returns
///
/// [`StoryAlbum`](types::StoryAlbum).
///
/// The album as it is now.
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
/// - [`stories.createAlbum`](functions::stories::CreateAlbum): Makes a new album of stories on a profile.
///
/// # History
///
/// Since layer 211.
///
/// ```text
/// stories.updateAlbum#5e5259b6 flags:# peer:InputPeer album_id:int
///     title:flags.0?string delete_stories:flags.1?Vector<int>
///     add_stories:flags.2?Vector<int> order:flags.3?Vector<int> = StoryAlbum;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.updateAlbum) · [Guide:
/// stories](https://core.telegram.org/api/stories)
#[doc(alias("stories.updateAlbum", "UpdateAlbumRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateAlbum {
    /// The account or channel that has the album.
    pub peer: enums::InputPeer,
    /// Identifier of the album to change.
    pub album_id: i32,
    /// The new title.
    pub title: Option<String>,
    /// Identifiers of stories to take out of the album.
    pub delete_stories: Option<Vec<i32>>,
    /// Identifiers of stories to put into the album.
    pub add_stories: Option<Vec<i32>>,
    /// Identifiers of stories of the album in the new order.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        w.i32(self.album_id);
        flags.set(0, w.write_optional(&self.title));
        flags.set(1, w.write_optional(&self.delete_stories));
        flags.set(2, w.write_optional(&self.add_stories));
        flags.set(3, w.write_optional(&self.order));
        w.patch(flags);
        w
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

/// `stories.reorderAlbums`: Changes the order of the albums of stories on a profile.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::ReorderAlbums::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![3],
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The account or channel that has the albums.
/// - `order` (`Vec<i32>`): Identifiers of the albums in the new order.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
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
/// # History
///
/// Since layer 211.
///
/// ```text
/// stories.reorderAlbums#8535fbd9 peer:InputPeer order:Vector<int> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.reorderAlbums) · [Guide:
/// stories](https://core.telegram.org/api/stories)
#[doc(alias("stories.reorderAlbums", "ReorderAlbumsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ReorderAlbums {
    /// The account or channel that has the albums.
    pub peer: enums::InputPeer,
    /// Identifiers of the albums in the new order.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.order);
        w
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

/// `stories.deleteAlbum`: Removes an album of stories; the stories themselves stay.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::DeleteAlbum::new(
///     enums::InputPeer::InputPeerSelf,
///     3,
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The account or channel that has the album.
/// - `album_id` (`i32`): Identifier of the album to remove.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
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
/// # History
///
/// Since layer 211.
///
/// ```text
/// stories.deleteAlbum#8d3456d0 peer:InputPeer album_id:int = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.deleteAlbum) · [Guide:
/// stories](https://core.telegram.org/api/stories)
#[doc(alias("stories.deleteAlbum", "DeleteAlbumRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteAlbum {
    /// The account or channel that has the album.
    pub peer: enums::InputPeer,
    /// Identifier of the album to remove.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.album_id);
        w
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

/// `stories.getAlbums`: Gets the albums of stories on a profile.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::GetAlbums::new(enums::InputPeer::InputPeerSelf, 0);
/// let result: Result<enums::stories::Albums, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): Whose albums to get.
/// - `hash` (`i64`): The hash of [`stories.albums`](types::stories::Albums) that the client has, or 0.
///
/// # Returns
///
/// [`stories::Albums`](enums::stories::Albums): [`NotModified`](enums::stories::Albums::NotModified) or
/// [`Albums`](enums::stories::Albums::Albums).
///
/// The albums, or [`stories.albumsNotModified`](enums::stories::Albums::NotModified) if nothing changed.
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
/// # History
///
/// Since layer 211.
///
/// ```text
/// stories.getAlbums#25b3eac7 peer:InputPeer hash:long = stories.Albums;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.getAlbums) · [Guide:
/// stories](https://core.telegram.org/api/stories)
#[doc(alias("stories.getAlbums", "GetAlbumsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetAlbums {
    /// Whose albums to get.
    pub peer: enums::InputPeer,
    /// The hash of [`stories.albums`](types::stories::Albums) that the client has, or 0.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i64(self.hash);
        w
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

/// `stories.getAlbumStories`: Gets the stories of an album, part by part.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::GetAlbumStories::new(
///     enums::InputPeer::InputPeerSelf,
///     3,
///     0,
///     20,
/// );
/// let result: Result<types::stories::Stories, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The account, user or channel that has the album.
/// - `album_id` (`i32`): Identifier of the album to look into.
/// - `offset` (`i32`): How many stories to skip.
/// - `limit` (`i32`): How many stories to return at most.
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
/// - [`stories.getPinnedStories`](functions::stories::GetPinnedStories): Gets the stories that someone shows on the
///   profile for good, the newest first, part by part.
/// - [`stories.getStoriesArchive`](functions::stories::GetStoriesArchive): Gets all stories that the account or a
///   channel it manages has posted, also those whose time is over, the newest first, part by part.
/// - [`stories.getStoriesByID`](functions::stories::GetStoriesById): Gets stories of one user or chat by their
///   identifiers.
///
/// # History
///
/// Since layer 211.
///
/// ```text
/// stories.getAlbumStories#ac806d61 peer:InputPeer album_id:int offset:int
///     limit:int = stories.Stories;
/// ```
///
/// [Official page](https://core.telegram.org/method/stories.getAlbumStories) · [Guide:
/// stories](https://core.telegram.org/api/stories)
#[doc(alias("stories.getAlbumStories", "GetAlbumStoriesRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetAlbumStories {
    /// The account, user or channel that has the album.
    pub peer: enums::InputPeer,
    /// Identifier of the album to look into.
    pub album_id: i32,
    /// How many stories to skip.
    pub offset: i32,
    /// How many stories to return at most.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.fixed((self.album_id, self.offset, self.limit));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let peer = cursor.read();
        let (album_id, offset, limit) = cursor.fixed::<(i32, i32, i32)>();
        Self {
            peer,
            album_id,
            offset,
            limit,
        }
    }
}

impl wire::RemoteCall for GetAlbumStories {
    type Return = types::stories::Stories;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// `stories.startLive`: Starts a live story, in which others watch the user or channel as in a group call. The
/// updates bring the story with its group call.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::stories::StartLive::new(
///     enums::InputPeer::InputPeerSelf,
///     vec![enums::InputPrivacyRule::InputPrivacyValueAllowContacts],
///     1804289383,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
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
/// - `pinned` (`bool`, a flag): If set, the story stays on the profile after it is over.
/// - `noforwards` (`bool`, a flag): If set, viewers cannot forward or save the story.
/// - `rtmp_stream` (`bool`, a flag): If set, the picture comes from streaming software by RTMP; get its address
///   with [`phone.getGroupCallStreamRtmpUrl`](functions::phone::GetGroupCallStreamRtmpUrl).
/// - `peer` ([`InputPeer`](enums::InputPeer)): For whom the live story is posted.
/// - `caption` (`Option<String>`): The text under the live story.
/// - `entities` ([`Option<Vec<MessageEntity>>`](enums::MessageEntity)): The formatting of the caption.
/// - `privacy_rules` ([`Vec<InputPrivacyRule>`](enums::InputPrivacyRule)): Who may see the live story.
/// - `random_id` (`i64`): A random number that is different for each live story, so that a repeated call starts no
///   second one.
/// - `messages_enabled` (`Option<bool>`): Whether viewers may write messages.
/// - `send_paid_messages_stars` (`Option<i64>`): How many Telegram Stars a viewer has to pay at least for a
///   message.
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
/// - [`phone.getGroupCallStreamRtmpUrl`](functions::phone::GetGroupCallStreamRtmpUrl): Gets the address and the key
///   that streaming software needs for a live stream by RTMP.
/// - [`stories.sendStory`](functions::stories::SendStory): Posts a story.
/// - [`stories.editStory`](functions::stories::EditStory): Changes a story that was posted.
/// - [`messages.sendMessage`](functions::messages::SendMessage): Sends a text message to a chat.
/// - [`messages.sendMedia`](functions::messages::SendMedia): Sends a message with media, such as a photo, a file, a
///   location or a poll, to a chat.
/// - [`ephemeral.sendMessage`](functions::ephemeral::SendMessage): Sends a message to a chat that only one of its
///   users sees, or sets a welcome message for those who join.
///
/// # History
///
/// Since layer 217.
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
#[doc(alias("stories.startLive", "StartLiveRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StartLive {
    /// If set, the story stays on the profile after it is over.
    pub pinned: bool,
    /// If set, viewers cannot forward or save the story.
    pub noforwards: bool,
    /// If set, the picture comes from streaming software by RTMP; get its address with
    /// [`phone.getGroupCallStreamRtmpUrl`](functions::phone::GetGroupCallStreamRtmpUrl).
    pub rtmp_stream: bool,
    /// For whom the live story is posted.
    pub peer: enums::InputPeer,
    /// The text under the live story.
    pub caption: Option<String>,
    /// The formatting of the caption.
    pub entities: Option<Vec<enums::MessageEntity>>,
    /// Who may see the live story.
    pub privacy_rules: Vec<enums::InputPrivacyRule>,
    /// A random number that is different for each live story, so that a repeated call starts no second one.
    pub random_id: i64,
    /// Whether viewers may write messages.
    pub messages_enabled: Option<bool>,
    /// How many Telegram Stars a viewer has to pay at least for a message.
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
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(2, self.pinned)
                    .with(4, self.noforwards)
                    .with(5, self.rtmp_stream),
            );
        w.write(&self.peer);
        flags.set(0, w.write_optional(&self.caption));
        flags.set(1, w.write_optional(&self.entities));
        w.write(&self.privacy_rules);
        w.i64(self.random_id);
        flags.set(6, w.write_optional(&self.messages_enabled));
        flags.set(7, w.write_optional(&self.send_paid_messages_stars));
        w.patch(flags);
        w
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
