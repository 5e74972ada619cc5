// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Accessors of enums.

use super::super::{enums, types};
use crate::wire::{String, Vec};

impl enums::DocumentAttribute {
    /// The field `w`, where there is one.
    #[must_use]
    #[inline]
    pub fn w(&self) -> Option<i32> {
        match self {
            Self::ImageSize(value) => Some(value.w),
            Self::Video(value) => Some(value.w),
            _ => None,
        }
    }

    /// The field `h`, where there is one.
    #[must_use]
    #[inline]
    pub fn h(&self) -> Option<i32> {
        match self {
            Self::ImageSize(value) => Some(value.h),
            Self::Video(value) => Some(value.h),
            _ => None,
        }
    }

    /// The field `mask`, where there is one.
    #[must_use]
    #[inline]
    pub fn mask(&self) -> Option<bool> {
        match self {
            Self::Sticker(value) => Some(value.mask),
            _ => None,
        }
    }

    /// The field `alt`, where there is one.
    #[must_use]
    #[inline]
    pub fn alt(&self) -> Option<&String> {
        match self {
            Self::Sticker(value) => Some(&value.alt),
            Self::CustomEmoji(value) => Some(&value.alt),
            _ => None,
        }
    }

    /// The field `stickerset`, where there is one.
    #[must_use]
    #[inline]
    pub fn stickerset(&self) -> Option<&enums::InputStickerSet> {
        match self {
            Self::Sticker(value) => Some(&value.stickerset),
            Self::CustomEmoji(value) => Some(&value.stickerset),
            _ => None,
        }
    }

    /// The field `mask_coords`, where there is one.
    #[must_use]
    #[inline]
    pub fn mask_coords(&self) -> Option<&types::MaskCoords> {
        match self {
            Self::Sticker(value) => value.mask_coords.as_ref(),
            _ => None,
        }
    }

    /// The field `round_message`, where there is one.
    #[must_use]
    #[inline]
    pub fn round_message(&self) -> Option<bool> {
        match self {
            Self::Video(value) => Some(value.round_message),
            _ => None,
        }
    }

    /// The field `supports_streaming`, where there is one.
    #[must_use]
    #[inline]
    pub fn supports_streaming(&self) -> Option<bool> {
        match self {
            Self::Video(value) => Some(value.supports_streaming),
            _ => None,
        }
    }

    /// The field `nosound`, where there is one.
    #[must_use]
    #[inline]
    pub fn nosound(&self) -> Option<bool> {
        match self {
            Self::Video(value) => Some(value.nosound),
            _ => None,
        }
    }

    /// The field `preload_prefix_size`, where there is one.
    #[must_use]
    #[inline]
    pub fn preload_prefix_size(&self) -> Option<i32> {
        match self {
            Self::Video(value) => value.preload_prefix_size,
            _ => None,
        }
    }

    /// The field `video_start_ts`, where there is one.
    #[must_use]
    #[inline]
    pub fn video_start_ts(&self) -> Option<f64> {
        match self {
            Self::Video(value) => value.video_start_ts,
            _ => None,
        }
    }

    /// The field `video_codec`, where there is one.
    #[must_use]
    #[inline]
    pub fn video_codec(&self) -> Option<&String> {
        match self {
            Self::Video(value) => value.video_codec.as_ref(),
            _ => None,
        }
    }

    /// The field `voice`, where there is one.
    #[must_use]
    #[inline]
    pub fn voice(&self) -> Option<bool> {
        match self {
            Self::Audio(value) => Some(value.voice),
            _ => None,
        }
    }

    /// The field `title`, where there is one.
    #[must_use]
    #[inline]
    pub fn title(&self) -> Option<&String> {
        match self {
            Self::Audio(value) => value.title.as_ref(),
            _ => None,
        }
    }

    /// The field `performer`, where there is one.
    #[must_use]
    #[inline]
    pub fn performer(&self) -> Option<&String> {
        match self {
            Self::Audio(value) => value.performer.as_ref(),
            _ => None,
        }
    }

    /// The field `waveform`, where there is one.
    #[must_use]
    #[inline]
    pub fn waveform(&self) -> Option<&Vec<u8>> {
        match self {
            Self::Audio(value) => value.waveform.as_ref(),
            _ => None,
        }
    }

    /// The field `file_name`, where there is one.
    #[must_use]
    #[inline]
    pub fn file_name(&self) -> Option<&String> {
        match self {
            Self::Filename(value) => Some(&value.file_name),
            _ => None,
        }
    }

    /// The field `free`, where there is one.
    #[must_use]
    #[inline]
    pub fn free(&self) -> Option<bool> {
        match self {
            Self::CustomEmoji(value) => Some(value.free),
            _ => None,
        }
    }

    /// The field `text_color`, where there is one.
    #[must_use]
    #[inline]
    pub fn text_color(&self) -> Option<bool> {
        match self {
            Self::CustomEmoji(value) => Some(value.text_color),
            _ => None,
        }
    }
}

impl enums::Document {
    /// The field `id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn id(&self) -> i64 {
        match self {
            Self::Empty(value) => value.id,
            Self::Document(value) => value.id,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<i64> {
        match self {
            Self::Document(value) => Some(value.access_hash),
            _ => None,
        }
    }

    /// The field `file_reference`, where there is one.
    #[must_use]
    #[inline]
    pub fn file_reference(&self) -> Option<&Vec<u8>> {
        match self {
            Self::Document(value) => Some(&value.file_reference),
            _ => None,
        }
    }

    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<i32> {
        match self {
            Self::Document(value) => Some(value.date),
            _ => None,
        }
    }

    /// The field `mime_type`, where there is one.
    #[must_use]
    #[inline]
    pub fn mime_type(&self) -> Option<&String> {
        match self {
            Self::Document(value) => Some(&value.mime_type),
            _ => None,
        }
    }

    /// The field `size`, where there is one.
    #[must_use]
    #[inline]
    pub fn size(&self) -> Option<i64> {
        match self {
            Self::Document(value) => Some(value.size),
            _ => None,
        }
    }

    /// The field `thumbs`, where there is one.
    #[must_use]
    #[inline]
    pub fn thumbs(&self) -> Option<&Vec<enums::PhotoSize>> {
        match self {
            Self::Document(value) => value.thumbs.as_ref(),
            _ => None,
        }
    }

    /// The field `video_thumbs`, where there is one.
    #[must_use]
    #[inline]
    pub fn video_thumbs(&self) -> Option<&Vec<enums::VideoSize>> {
        match self {
            Self::Document(value) => value.video_thumbs.as_ref(),
            _ => None,
        }
    }

    /// The field `dc_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn dc_id(&self) -> Option<i32> {
        match self {
            Self::Document(value) => Some(value.dc_id),
            _ => None,
        }
    }

    /// The field `attributes`, where there is one.
    #[must_use]
    #[inline]
    pub fn attributes(&self) -> Option<&Vec<enums::DocumentAttribute>> {
        match self {
            Self::Document(value) => Some(&value.attributes),
            _ => None,
        }
    }
}

impl enums::DraftMessage {
    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<i32> {
        match self {
            Self::Empty(value) => value.date,
            Self::DraftMessage(value) => Some(value.date),
        }
    }

    /// The field `no_webpage`, where there is one.
    #[must_use]
    #[inline]
    pub fn no_webpage(&self) -> Option<bool> {
        match self {
            Self::DraftMessage(value) => Some(value.no_webpage),
            _ => None,
        }
    }

    /// The field `invert_media`, where there is one.
    #[must_use]
    #[inline]
    pub fn invert_media(&self) -> Option<bool> {
        match self {
            Self::DraftMessage(value) => Some(value.invert_media),
            _ => None,
        }
    }

    /// The field `reply_to`, where there is one.
    #[must_use]
    #[inline]
    pub fn reply_to(&self) -> Option<&enums::InputReplyTo> {
        match self {
            Self::DraftMessage(value) => value.reply_to.as_ref(),
            _ => None,
        }
    }

    /// The field `message`, where there is one.
    #[must_use]
    #[inline]
    pub fn message(&self) -> Option<&String> {
        match self {
            Self::DraftMessage(value) => Some(&value.message),
            _ => None,
        }
    }

    /// The field `entities`, where there is one.
    #[must_use]
    #[inline]
    pub fn entities(&self) -> Option<&Vec<enums::MessageEntity>> {
        match self {
            Self::DraftMessage(value) => value.entities.as_ref(),
            _ => None,
        }
    }

    /// The field `media`, where there is one.
    #[must_use]
    #[inline]
    pub fn media(&self) -> Option<&enums::InputMedia> {
        match self {
            Self::DraftMessage(value) => value.media.as_ref(),
            _ => None,
        }
    }

    /// The field `effect`, where there is one.
    #[must_use]
    #[inline]
    pub fn effect(&self) -> Option<i64> {
        match self {
            Self::DraftMessage(value) => value.effect,
            _ => None,
        }
    }

    /// The field `suggested_post`, where there is one.
    #[must_use]
    #[inline]
    pub fn suggested_post(&self) -> Option<&types::SuggestedPost> {
        match self {
            Self::DraftMessage(value) => value.suggested_post.as_ref(),
            _ => None,
        }
    }

    /// The field `rich_message`, where there is one.
    #[must_use]
    #[inline]
    pub fn rich_message(&self) -> Option<&types::RichMessage> {
        match self {
            Self::DraftMessage(value) => value.rich_message.as_ref(),
            _ => None,
        }
    }
}

impl enums::Dialog {
    /// The field `pinned`, which every variant has.
    #[must_use]
    #[inline]
    pub fn pinned(&self) -> bool {
        match self {
            Self::Dialog(value) => value.pinned,
            Self::Folder(value) => value.pinned,
            Self::Community(value) => value.pinned,
        }
    }

    /// The field `unread_mark`, where there is one.
    #[must_use]
    #[inline]
    pub fn unread_mark(&self) -> Option<bool> {
        match self {
            Self::Dialog(value) => Some(value.unread_mark),
            _ => None,
        }
    }

    /// The field `view_forum_as_messages`, where there is one.
    #[must_use]
    #[inline]
    pub fn view_forum_as_messages(&self) -> Option<bool> {
        match self {
            Self::Dialog(value) => Some(value.view_forum_as_messages),
            _ => None,
        }
    }

    /// The field `peer`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer(&self) -> Option<&enums::Peer> {
        match self {
            Self::Dialog(value) => Some(&value.peer),
            Self::Folder(value) => Some(&value.peer),
            _ => None,
        }
    }

    /// The field `top_message`, where there is one.
    #[must_use]
    #[inline]
    pub fn top_message(&self) -> Option<i32> {
        match self {
            Self::Dialog(value) => Some(value.top_message),
            Self::Folder(value) => Some(value.top_message),
            _ => None,
        }
    }

    /// The field `read_inbox_max_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn read_inbox_max_id(&self) -> Option<i32> {
        match self {
            Self::Dialog(value) => Some(value.read_inbox_max_id),
            _ => None,
        }
    }

    /// The field `read_outbox_max_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn read_outbox_max_id(&self) -> Option<i32> {
        match self {
            Self::Dialog(value) => Some(value.read_outbox_max_id),
            _ => None,
        }
    }

    /// The field `unread_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn unread_count(&self) -> Option<i32> {
        match self {
            Self::Dialog(value) => Some(value.unread_count),
            _ => None,
        }
    }

    /// The field `unread_mentions_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn unread_mentions_count(&self) -> Option<i32> {
        match self {
            Self::Dialog(value) => Some(value.unread_mentions_count),
            _ => None,
        }
    }

    /// The field `unread_reactions_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn unread_reactions_count(&self) -> Option<i32> {
        match self {
            Self::Dialog(value) => Some(value.unread_reactions_count),
            _ => None,
        }
    }

    /// The field `unread_poll_votes_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn unread_poll_votes_count(&self) -> Option<i32> {
        match self {
            Self::Dialog(value) => Some(value.unread_poll_votes_count),
            _ => None,
        }
    }

    /// The field `notify_settings`, where there is one.
    #[must_use]
    #[inline]
    pub fn notify_settings(&self) -> Option<&types::PeerNotifySettings> {
        match self {
            Self::Dialog(value) => Some(&value.notify_settings),
            Self::Community(value) => Some(&value.notify_settings),
            _ => None,
        }
    }

    /// The field `pts`, where there is one.
    #[must_use]
    #[inline]
    pub fn pts(&self) -> Option<i32> {
        match self {
            Self::Dialog(value) => value.pts,
            _ => None,
        }
    }

    /// The field `draft`, where there is one.
    #[must_use]
    #[inline]
    pub fn draft(&self) -> Option<&enums::DraftMessage> {
        match self {
            Self::Dialog(value) => value.draft.as_ref(),
            _ => None,
        }
    }

    /// The field `folder_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn folder_id(&self) -> Option<i32> {
        match self {
            Self::Dialog(value) => value.folder_id,
            _ => None,
        }
    }

    /// The field `ttl_period`, where there is one.
    #[must_use]
    #[inline]
    pub fn ttl_period(&self) -> Option<i32> {
        match self {
            Self::Dialog(value) => value.ttl_period,
            _ => None,
        }
    }

    /// The field `folder`, where there is one.
    #[must_use]
    #[inline]
    pub fn folder(&self) -> Option<&types::Folder> {
        match self {
            Self::Folder(value) => Some(&value.folder),
            _ => None,
        }
    }

    /// The field `unread_muted_peers_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn unread_muted_peers_count(&self) -> Option<i32> {
        match self {
            Self::Folder(value) => Some(value.unread_muted_peers_count),
            _ => None,
        }
    }

    /// The field `unread_unmuted_peers_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn unread_unmuted_peers_count(&self) -> Option<i32> {
        match self {
            Self::Folder(value) => Some(value.unread_unmuted_peers_count),
            _ => None,
        }
    }

    /// The field `unread_muted_messages_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn unread_muted_messages_count(&self) -> Option<i32> {
        match self {
            Self::Folder(value) => Some(value.unread_muted_messages_count),
            _ => None,
        }
    }

    /// The field `unread_unmuted_messages_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn unread_unmuted_messages_count(&self) -> Option<i32> {
        match self {
            Self::Folder(value) => Some(value.unread_unmuted_messages_count),
            _ => None,
        }
    }

    /// The field `community_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn community_id(&self) -> Option<i64> {
        match self {
            Self::Community(value) => Some(value.community_id),
            _ => None,
        }
    }
}

impl enums::DialogPeer {
    /// The field `peer`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer(&self) -> Option<&enums::Peer> {
        match self {
            Self::DialogPeer(value) => Some(&value.peer),
            _ => None,
        }
    }

    /// The field `folder_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn folder_id(&self) -> Option<i32> {
        match self {
            Self::Folder(value) => Some(value.folder_id),
            _ => None,
        }
    }

    /// The field `community_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn community_id(&self) -> Option<i64> {
        match self {
            Self::Community(value) => Some(value.community_id),
            _ => None,
        }
    }
}

impl enums::DialogFilter {
    /// The field `contacts`, where there is one.
    #[must_use]
    #[inline]
    pub fn contacts(&self) -> Option<bool> {
        match self {
            Self::DialogFilter(value) => Some(value.contacts),
            _ => None,
        }
    }

    /// The field `non_contacts`, where there is one.
    #[must_use]
    #[inline]
    pub fn non_contacts(&self) -> Option<bool> {
        match self {
            Self::DialogFilter(value) => Some(value.non_contacts),
            _ => None,
        }
    }

    /// The field `groups`, where there is one.
    #[must_use]
    #[inline]
    pub fn groups(&self) -> Option<bool> {
        match self {
            Self::DialogFilter(value) => Some(value.groups),
            _ => None,
        }
    }

    /// The field `broadcasts`, where there is one.
    #[must_use]
    #[inline]
    pub fn broadcasts(&self) -> Option<bool> {
        match self {
            Self::DialogFilter(value) => Some(value.broadcasts),
            _ => None,
        }
    }

    /// The field `bots`, where there is one.
    #[must_use]
    #[inline]
    pub fn bots(&self) -> Option<bool> {
        match self {
            Self::DialogFilter(value) => Some(value.bots),
            _ => None,
        }
    }

    /// The field `exclude_muted`, where there is one.
    #[must_use]
    #[inline]
    pub fn exclude_muted(&self) -> Option<bool> {
        match self {
            Self::DialogFilter(value) => Some(value.exclude_muted),
            _ => None,
        }
    }

    /// The field `exclude_read`, where there is one.
    #[must_use]
    #[inline]
    pub fn exclude_read(&self) -> Option<bool> {
        match self {
            Self::DialogFilter(value) => Some(value.exclude_read),
            _ => None,
        }
    }

    /// The field `exclude_archived`, where there is one.
    #[must_use]
    #[inline]
    pub fn exclude_archived(&self) -> Option<bool> {
        match self {
            Self::DialogFilter(value) => Some(value.exclude_archived),
            _ => None,
        }
    }

    /// The field `title_noanimate`, where there is one.
    #[must_use]
    #[inline]
    pub fn title_noanimate(&self) -> Option<bool> {
        match self {
            Self::DialogFilter(value) => Some(value.title_noanimate),
            Self::Chatlist(value) => Some(value.title_noanimate),
            _ => None,
        }
    }

    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<i32> {
        match self {
            Self::DialogFilter(value) => Some(value.id),
            Self::Chatlist(value) => Some(value.id),
            _ => None,
        }
    }

    /// The field `title`, where there is one.
    #[must_use]
    #[inline]
    pub fn title(&self) -> Option<&types::TextWithEntities> {
        match self {
            Self::DialogFilter(value) => Some(&value.title),
            Self::Chatlist(value) => Some(&value.title),
            _ => None,
        }
    }

    /// The field `emoticon`, where there is one.
    #[must_use]
    #[inline]
    pub fn emoticon(&self) -> Option<&String> {
        match self {
            Self::DialogFilter(value) => value.emoticon.as_ref(),
            Self::Chatlist(value) => value.emoticon.as_ref(),
            _ => None,
        }
    }

    /// The field `color`, where there is one.
    #[must_use]
    #[inline]
    pub fn color(&self) -> Option<i32> {
        match self {
            Self::DialogFilter(value) => value.color,
            Self::Chatlist(value) => value.color,
            _ => None,
        }
    }

    /// The field `pinned_peers`, where there is one.
    #[must_use]
    #[inline]
    pub fn pinned_peers(&self) -> Option<&Vec<enums::InputPeer>> {
        match self {
            Self::DialogFilter(value) => Some(&value.pinned_peers),
            Self::Chatlist(value) => Some(&value.pinned_peers),
            _ => None,
        }
    }

    /// The field `include_peers`, where there is one.
    #[must_use]
    #[inline]
    pub fn include_peers(&self) -> Option<&Vec<enums::InputPeer>> {
        match self {
            Self::DialogFilter(value) => Some(&value.include_peers),
            Self::Chatlist(value) => Some(&value.include_peers),
            _ => None,
        }
    }

    /// The field `exclude_peers`, where there is one.
    #[must_use]
    #[inline]
    pub fn exclude_peers(&self) -> Option<&Vec<enums::InputPeer>> {
        match self {
            Self::DialogFilter(value) => Some(&value.exclude_peers),
            _ => None,
        }
    }

    /// The field `has_my_invites`, where there is one.
    #[must_use]
    #[inline]
    pub fn has_my_invites(&self) -> Option<bool> {
        match self {
            Self::Chatlist(value) => Some(value.has_my_invites),
            _ => None,
        }
    }
}
