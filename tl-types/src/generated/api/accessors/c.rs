// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Accessors of enums.

use super::super::{enums, types};
use crate::wire::{String, Vec};

impl enums::Chat {
    /// The field `id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn id(&self) -> i64 {
        match self {
            Self::Empty(value) => value.id,
            Self::Chat(value) => value.id,
            Self::Forbidden(value) => value.id,
            Self::Channel(value) => value.id,
            Self::ChannelForbidden(value) => value.id,
            Self::CommunityForbidden(value) => value.id,
            Self::Community(value) => value.id,
        }
    }

    /// The field `creator`, where there is one.
    #[must_use]
    #[inline]
    pub fn creator(&self) -> Option<bool> {
        match self {
            Self::Chat(value) => Some(value.creator),
            Self::Channel(value) => Some(value.creator),
            Self::Community(value) => Some(value.creator),
            _ => None,
        }
    }

    /// The field `left`, where there is one.
    #[must_use]
    #[inline]
    pub fn left(&self) -> Option<bool> {
        match self {
            Self::Chat(value) => Some(value.left),
            Self::Channel(value) => Some(value.left),
            Self::Community(value) => Some(value.left),
            _ => None,
        }
    }

    /// The field `deactivated`, where there is one.
    #[must_use]
    #[inline]
    pub fn deactivated(&self) -> Option<bool> {
        match self {
            Self::Chat(value) => Some(value.deactivated),
            _ => None,
        }
    }

    /// The field `call_active`, where there is one.
    #[must_use]
    #[inline]
    pub fn call_active(&self) -> Option<bool> {
        match self {
            Self::Chat(value) => Some(value.call_active),
            Self::Channel(value) => Some(value.call_active),
            _ => None,
        }
    }

    /// The field `call_not_empty`, where there is one.
    #[must_use]
    #[inline]
    pub fn call_not_empty(&self) -> Option<bool> {
        match self {
            Self::Chat(value) => Some(value.call_not_empty),
            Self::Channel(value) => Some(value.call_not_empty),
            _ => None,
        }
    }

    /// The field `noforwards`, where there is one.
    #[must_use]
    #[inline]
    pub fn noforwards(&self) -> Option<bool> {
        match self {
            Self::Chat(value) => Some(value.noforwards),
            Self::Channel(value) => Some(value.noforwards),
            _ => None,
        }
    }

    /// The field `title`, where there is one.
    #[must_use]
    #[inline]
    pub fn title(&self) -> Option<&String> {
        match self {
            Self::Chat(value) => Some(&value.title),
            Self::Forbidden(value) => Some(&value.title),
            Self::Channel(value) => Some(&value.title),
            Self::ChannelForbidden(value) => Some(&value.title),
            Self::CommunityForbidden(value) => Some(&value.title),
            Self::Community(value) => Some(&value.title),
            _ => None,
        }
    }

    /// The field `photo`, where there is one.
    #[must_use]
    #[inline]
    pub fn photo(&self) -> Option<&enums::ChatPhoto> {
        match self {
            Self::Chat(value) => Some(&value.photo),
            Self::Channel(value) => Some(&value.photo),
            Self::Community(value) => Some(&value.photo),
            _ => None,
        }
    }

    /// The field `participants_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn participants_count(&self) -> Option<i32> {
        match self {
            Self::Chat(value) => Some(value.participants_count),
            Self::Channel(value) => value.participants_count,
            _ => None,
        }
    }

    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<i32> {
        match self {
            Self::Chat(value) => Some(value.date),
            Self::Channel(value) => Some(value.date),
            Self::Community(value) => Some(value.date),
            _ => None,
        }
    }

    /// The field `version`, where there is one.
    #[must_use]
    #[inline]
    pub fn version(&self) -> Option<i32> {
        match self {
            Self::Chat(value) => Some(value.version),
            _ => None,
        }
    }

    /// The field `migrated_to`, where there is one.
    #[must_use]
    #[inline]
    pub fn migrated_to(&self) -> Option<&enums::InputChannel> {
        match self {
            Self::Chat(value) => value.migrated_to.as_ref(),
            _ => None,
        }
    }

    /// The field `admin_rights`, where there is one.
    #[must_use]
    #[inline]
    pub fn admin_rights(&self) -> Option<&types::ChatAdminRights> {
        match self {
            Self::Chat(value) => value.admin_rights.as_ref(),
            Self::Channel(value) => value.admin_rights.as_ref(),
            Self::Community(value) => value.admin_rights.as_ref(),
            _ => None,
        }
    }

    /// The field `default_banned_rights`, where there is one.
    #[must_use]
    #[inline]
    pub fn default_banned_rights(&self) -> Option<&types::ChatBannedRights> {
        match self {
            Self::Chat(value) => value.default_banned_rights.as_ref(),
            Self::Channel(value) => value.default_banned_rights.as_ref(),
            Self::Community(value) => value.default_banned_rights.as_ref(),
            _ => None,
        }
    }

    /// The field `broadcast`, where there is one.
    #[must_use]
    #[inline]
    pub fn broadcast(&self) -> Option<bool> {
        match self {
            Self::Channel(value) => Some(value.broadcast),
            Self::ChannelForbidden(value) => Some(value.broadcast),
            _ => None,
        }
    }

    /// The field `verified`, where there is one.
    #[must_use]
    #[inline]
    pub fn verified(&self) -> Option<bool> {
        match self {
            Self::Channel(value) => Some(value.verified),
            _ => None,
        }
    }

    /// The field `megagroup`, where there is one.
    #[must_use]
    #[inline]
    pub fn megagroup(&self) -> Option<bool> {
        match self {
            Self::Channel(value) => Some(value.megagroup),
            Self::ChannelForbidden(value) => Some(value.megagroup),
            _ => None,
        }
    }

    /// The field `restricted`, where there is one.
    #[must_use]
    #[inline]
    pub fn restricted(&self) -> Option<bool> {
        match self {
            Self::Channel(value) => Some(value.restricted),
            _ => None,
        }
    }

    /// The field `signatures`, where there is one.
    #[must_use]
    #[inline]
    pub fn signatures(&self) -> Option<bool> {
        match self {
            Self::Channel(value) => Some(value.signatures),
            _ => None,
        }
    }

    /// The field `min`, where there is one.
    #[must_use]
    #[inline]
    pub fn min(&self) -> Option<bool> {
        match self {
            Self::Channel(value) => Some(value.min),
            Self::Community(value) => Some(value.min),
            _ => None,
        }
    }

    /// The field `scam`, where there is one.
    #[must_use]
    #[inline]
    pub fn scam(&self) -> Option<bool> {
        match self {
            Self::Channel(value) => Some(value.scam),
            _ => None,
        }
    }

    /// The field `has_link`, where there is one.
    #[must_use]
    #[inline]
    pub fn has_link(&self) -> Option<bool> {
        match self {
            Self::Channel(value) => Some(value.has_link),
            _ => None,
        }
    }

    /// The field `has_geo`, where there is one.
    #[must_use]
    #[inline]
    pub fn has_geo(&self) -> Option<bool> {
        match self {
            Self::Channel(value) => Some(value.has_geo),
            _ => None,
        }
    }

    /// The field `slowmode_enabled`, where there is one.
    #[must_use]
    #[inline]
    pub fn slowmode_enabled(&self) -> Option<bool> {
        match self {
            Self::Channel(value) => Some(value.slowmode_enabled),
            _ => None,
        }
    }

    /// The field `fake`, where there is one.
    #[must_use]
    #[inline]
    pub fn fake(&self) -> Option<bool> {
        match self {
            Self::Channel(value) => Some(value.fake),
            _ => None,
        }
    }

    /// The field `gigagroup`, where there is one.
    #[must_use]
    #[inline]
    pub fn gigagroup(&self) -> Option<bool> {
        match self {
            Self::Channel(value) => Some(value.gigagroup),
            _ => None,
        }
    }

    /// The field `join_to_send`, where there is one.
    #[must_use]
    #[inline]
    pub fn join_to_send(&self) -> Option<bool> {
        match self {
            Self::Channel(value) => Some(value.join_to_send),
            _ => None,
        }
    }

    /// The field `join_request`, where there is one.
    #[must_use]
    #[inline]
    pub fn join_request(&self) -> Option<bool> {
        match self {
            Self::Channel(value) => Some(value.join_request),
            _ => None,
        }
    }

    /// The field `forum`, where there is one.
    #[must_use]
    #[inline]
    pub fn forum(&self) -> Option<bool> {
        match self {
            Self::Channel(value) => Some(value.forum),
            _ => None,
        }
    }

    /// The field `stories_hidden`, where there is one.
    #[must_use]
    #[inline]
    pub fn stories_hidden(&self) -> Option<bool> {
        match self {
            Self::Channel(value) => Some(value.stories_hidden),
            _ => None,
        }
    }

    /// The field `stories_hidden_min`, where there is one.
    #[must_use]
    #[inline]
    pub fn stories_hidden_min(&self) -> Option<bool> {
        match self {
            Self::Channel(value) => Some(value.stories_hidden_min),
            _ => None,
        }
    }

    /// The field `stories_unavailable`, where there is one.
    #[must_use]
    #[inline]
    pub fn stories_unavailable(&self) -> Option<bool> {
        match self {
            Self::Channel(value) => Some(value.stories_unavailable),
            _ => None,
        }
    }

    /// The field `signature_profiles`, where there is one.
    #[must_use]
    #[inline]
    pub fn signature_profiles(&self) -> Option<bool> {
        match self {
            Self::Channel(value) => Some(value.signature_profiles),
            _ => None,
        }
    }

    /// The field `autotranslation`, where there is one.
    #[must_use]
    #[inline]
    pub fn autotranslation(&self) -> Option<bool> {
        match self {
            Self::Channel(value) => Some(value.autotranslation),
            _ => None,
        }
    }

    /// The field `broadcast_messages_allowed`, where there is one.
    #[must_use]
    #[inline]
    pub fn broadcast_messages_allowed(&self) -> Option<bool> {
        match self {
            Self::Channel(value) => Some(value.broadcast_messages_allowed),
            _ => None,
        }
    }

    /// The field `monoforum`, where there is one.
    #[must_use]
    #[inline]
    pub fn monoforum(&self) -> Option<bool> {
        match self {
            Self::Channel(value) => Some(value.monoforum),
            Self::ChannelForbidden(value) => Some(value.monoforum),
            _ => None,
        }
    }

    /// The field `forum_tabs`, where there is one.
    #[must_use]
    #[inline]
    pub fn forum_tabs(&self) -> Option<bool> {
        match self {
            Self::Channel(value) => Some(value.forum_tabs),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<i64> {
        match self {
            Self::Channel(value) => value.access_hash,
            Self::ChannelForbidden(value) => Some(value.access_hash),
            Self::CommunityForbidden(value) => value.access_hash,
            Self::Community(value) => value.access_hash,
            _ => None,
        }
    }

    /// The field `username`, where there is one.
    #[must_use]
    #[inline]
    pub fn username(&self) -> Option<&String> {
        match self {
            Self::Channel(value) => value.username.as_ref(),
            _ => None,
        }
    }

    /// The field `restriction_reason`, where there is one.
    #[must_use]
    #[inline]
    pub fn restriction_reason(&self) -> Option<&Vec<types::RestrictionReason>> {
        match self {
            Self::Channel(value) => value.restriction_reason.as_ref(),
            _ => None,
        }
    }

    /// The field `banned_rights`, where there is one.
    #[must_use]
    #[inline]
    pub fn banned_rights(&self) -> Option<&types::ChatBannedRights> {
        match self {
            Self::Channel(value) => value.banned_rights.as_ref(),
            _ => None,
        }
    }

    /// The field `usernames`, where there is one.
    #[must_use]
    #[inline]
    pub fn usernames(&self) -> Option<&Vec<types::Username>> {
        match self {
            Self::Channel(value) => value.usernames.as_ref(),
            _ => None,
        }
    }

    /// The field `stories_max_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn stories_max_id(&self) -> Option<&types::RecentStory> {
        match self {
            Self::Channel(value) => value.stories_max_id.as_ref(),
            _ => None,
        }
    }

    /// The field `color`, where there is one.
    #[must_use]
    #[inline]
    pub fn color(&self) -> Option<&enums::PeerColor> {
        match self {
            Self::Channel(value) => value.color.as_ref(),
            _ => None,
        }
    }

    /// The field `profile_color`, where there is one.
    #[must_use]
    #[inline]
    pub fn profile_color(&self) -> Option<&enums::PeerColor> {
        match self {
            Self::Channel(value) => value.profile_color.as_ref(),
            _ => None,
        }
    }

    /// The field `emoji_status`, where there is one.
    #[must_use]
    #[inline]
    pub fn emoji_status(&self) -> Option<&enums::EmojiStatus> {
        match self {
            Self::Channel(value) => value.emoji_status.as_ref(),
            _ => None,
        }
    }

    /// The field `level`, where there is one.
    #[must_use]
    #[inline]
    pub fn level(&self) -> Option<i32> {
        match self {
            Self::Channel(value) => value.level,
            _ => None,
        }
    }

    /// The field `subscription_until_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn subscription_until_date(&self) -> Option<i32> {
        match self {
            Self::Channel(value) => value.subscription_until_date,
            _ => None,
        }
    }

    /// The field `bot_verification_icon`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_verification_icon(&self) -> Option<i64> {
        match self {
            Self::Channel(value) => value.bot_verification_icon,
            _ => None,
        }
    }

    /// The field `send_paid_messages_stars`, where there is one.
    #[must_use]
    #[inline]
    pub fn send_paid_messages_stars(&self) -> Option<i64> {
        match self {
            Self::Channel(value) => value.send_paid_messages_stars,
            _ => None,
        }
    }

    /// The field `linked_monoforum_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn linked_monoforum_id(&self) -> Option<i64> {
        match self {
            Self::Channel(value) => value.linked_monoforum_id,
            _ => None,
        }
    }

    /// The field `linked_community_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn linked_community_id(&self) -> Option<i64> {
        match self {
            Self::Channel(value) => value.linked_community_id,
            _ => None,
        }
    }

    /// The field `until_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn until_date(&self) -> Option<i32> {
        match self {
            Self::ChannelForbidden(value) => value.until_date,
            _ => None,
        }
    }

    /// The field `collapsed_in_dialogs`, where there is one.
    #[must_use]
    #[inline]
    pub fn collapsed_in_dialogs(&self) -> Option<bool> {
        match self {
            Self::Community(value) => Some(value.collapsed_in_dialogs),
            _ => None,
        }
    }
}

impl enums::ChatPhoto {
    /// The field `has_video`, where there is one.
    #[must_use]
    #[inline]
    pub fn has_video(&self) -> Option<bool> {
        match self {
            Self::ChatPhoto(value) => Some(value.has_video),
            _ => None,
        }
    }

    /// The field `photo_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn photo_id(&self) -> Option<i64> {
        match self {
            Self::ChatPhoto(value) => Some(value.photo_id),
            _ => None,
        }
    }

    /// The field `stripped_thumb`, where there is one.
    #[must_use]
    #[inline]
    pub fn stripped_thumb(&self) -> Option<&Vec<u8>> {
        match self {
            Self::ChatPhoto(value) => value.stripped_thumb.as_ref(),
            _ => None,
        }
    }

    /// The field `dc_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn dc_id(&self) -> Option<i32> {
        match self {
            Self::ChatPhoto(value) => Some(value.dc_id),
            _ => None,
        }
    }
}

impl enums::ChatParticipants {
    /// The field `chat_id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn chat_id(&self) -> i64 {
        match self {
            Self::Forbidden(value) => value.chat_id,
            Self::ChatParticipants(value) => value.chat_id,
        }
    }

    /// The field `self_participant`, where there is one.
    #[must_use]
    #[inline]
    pub fn self_participant(&self) -> Option<&enums::ChatParticipant> {
        match self {
            Self::Forbidden(value) => value.self_participant.as_ref(),
            _ => None,
        }
    }

    /// The field `participants`, where there is one.
    #[must_use]
    #[inline]
    pub fn participants(&self) -> Option<&Vec<enums::ChatParticipant>> {
        match self {
            Self::ChatParticipants(value) => Some(&value.participants),
            _ => None,
        }
    }

    /// The field `version`, where there is one.
    #[must_use]
    #[inline]
    pub fn version(&self) -> Option<i32> {
        match self {
            Self::ChatParticipants(value) => Some(value.version),
            _ => None,
        }
    }
}

impl enums::ChatReactions {
    /// The field `allow_custom`, where there is one.
    #[must_use]
    #[inline]
    pub fn allow_custom(&self) -> Option<bool> {
        match self {
            Self::All(value) => Some(value.allow_custom),
            _ => None,
        }
    }

    /// The field `reactions`, where there is one.
    #[must_use]
    #[inline]
    pub fn reactions(&self) -> Option<&Vec<enums::Reaction>> {
        match self {
            Self::Some(value) => Some(&value.reactions),
            _ => None,
        }
    }
}

impl enums::ChatFull {
    /// The field `can_set_username`, where there is one.
    #[must_use]
    #[inline]
    pub fn can_set_username(&self) -> Option<bool> {
        match self {
            Self::ChatFull(value) => Some(value.can_set_username),
            Self::ChannelFull(value) => Some(value.can_set_username),
            _ => None,
        }
    }

    /// The field `has_scheduled`, where there is one.
    #[must_use]
    #[inline]
    pub fn has_scheduled(&self) -> Option<bool> {
        match self {
            Self::ChatFull(value) => Some(value.has_scheduled),
            Self::ChannelFull(value) => Some(value.has_scheduled),
            _ => None,
        }
    }

    /// The field `translations_disabled`, where there is one.
    #[must_use]
    #[inline]
    pub fn translations_disabled(&self) -> Option<bool> {
        match self {
            Self::ChatFull(value) => Some(value.translations_disabled),
            Self::ChannelFull(value) => Some(value.translations_disabled),
            _ => None,
        }
    }

    /// The field `has_welcome_messages`, where there is one.
    #[must_use]
    #[inline]
    pub fn has_welcome_messages(&self) -> Option<bool> {
        match self {
            Self::ChatFull(value) => Some(value.has_welcome_messages),
            Self::ChannelFull(value) => Some(value.has_welcome_messages),
            _ => None,
        }
    }

    /// The field `id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn id(&self) -> i64 {
        match self {
            Self::ChatFull(value) => value.id,
            Self::ChannelFull(value) => value.id,
            Self::CommunityFull(value) => value.id,
        }
    }

    /// The field `about`, which every variant has.
    #[must_use]
    #[inline]
    pub fn about(&self) -> &String {
        match self {
            Self::ChatFull(value) => &value.about,
            Self::ChannelFull(value) => &value.about,
            Self::CommunityFull(value) => &value.about,
        }
    }

    /// The field `participants`, where there is one.
    #[must_use]
    #[inline]
    pub fn participants(&self) -> Option<&enums::ChatParticipants> {
        match self {
            Self::ChatFull(value) => Some(&value.participants),
            _ => None,
        }
    }

    /// The field `chat_photo`, where there is one.
    #[must_use]
    #[inline]
    pub fn chat_photo(&self) -> Option<&enums::Photo> {
        match self {
            Self::ChatFull(value) => value.chat_photo.as_ref(),
            Self::ChannelFull(value) => Some(&value.chat_photo),
            Self::CommunityFull(value) => Some(&value.chat_photo),
        }
    }

    /// The field `notify_settings`, where there is one.
    #[must_use]
    #[inline]
    pub fn notify_settings(&self) -> Option<&types::PeerNotifySettings> {
        match self {
            Self::ChatFull(value) => Some(&value.notify_settings),
            Self::ChannelFull(value) => Some(&value.notify_settings),
            _ => None,
        }
    }

    /// The field `exported_invite`, where there is one.
    #[must_use]
    #[inline]
    pub fn exported_invite(&self) -> Option<&enums::ExportedChatInvite> {
        match self {
            Self::ChatFull(value) => value.exported_invite.as_ref(),
            Self::ChannelFull(value) => value.exported_invite.as_ref(),
            _ => None,
        }
    }

    /// The field `bot_info`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_info(&self) -> Option<&Vec<types::BotInfo>> {
        match self {
            Self::ChatFull(value) => value.bot_info.as_ref(),
            Self::ChannelFull(value) => Some(&value.bot_info),
            _ => None,
        }
    }

    /// The field `pinned_msg_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn pinned_msg_id(&self) -> Option<i32> {
        match self {
            Self::ChatFull(value) => value.pinned_msg_id,
            Self::ChannelFull(value) => value.pinned_msg_id,
            _ => None,
        }
    }

    /// The field `folder_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn folder_id(&self) -> Option<i32> {
        match self {
            Self::ChatFull(value) => value.folder_id,
            Self::ChannelFull(value) => value.folder_id,
            _ => None,
        }
    }

    /// The field `call`, where there is one.
    #[must_use]
    #[inline]
    pub fn call(&self) -> Option<&enums::InputGroupCall> {
        match self {
            Self::ChatFull(value) => value.call.as_ref(),
            Self::ChannelFull(value) => value.call.as_ref(),
            _ => None,
        }
    }

    /// The field `ttl_period`, where there is one.
    #[must_use]
    #[inline]
    pub fn ttl_period(&self) -> Option<i32> {
        match self {
            Self::ChatFull(value) => value.ttl_period,
            Self::ChannelFull(value) => value.ttl_period,
            _ => None,
        }
    }

    /// The field `groupcall_default_join_as`, where there is one.
    #[must_use]
    #[inline]
    pub fn groupcall_default_join_as(&self) -> Option<&enums::Peer> {
        match self {
            Self::ChatFull(value) => value.groupcall_default_join_as.as_ref(),
            Self::ChannelFull(value) => value.groupcall_default_join_as.as_ref(),
            _ => None,
        }
    }

    /// The field `theme_emoticon`, where there is one.
    #[must_use]
    #[inline]
    pub fn theme_emoticon(&self) -> Option<&String> {
        match self {
            Self::ChatFull(value) => value.theme_emoticon.as_ref(),
            Self::ChannelFull(value) => value.theme_emoticon.as_ref(),
            _ => None,
        }
    }

    /// The field `requests_pending`, where there is one.
    #[must_use]
    #[inline]
    pub fn requests_pending(&self) -> Option<i32> {
        match self {
            Self::ChatFull(value) => value.requests_pending,
            Self::ChannelFull(value) => value.requests_pending,
            _ => None,
        }
    }

    /// The field `recent_requesters`, where there is one.
    #[must_use]
    #[inline]
    pub fn recent_requesters(&self) -> Option<&Vec<i64>> {
        match self {
            Self::ChatFull(value) => value.recent_requesters.as_ref(),
            Self::ChannelFull(value) => value.recent_requesters.as_ref(),
            _ => None,
        }
    }

    /// The field `available_reactions`, where there is one.
    #[must_use]
    #[inline]
    pub fn available_reactions(&self) -> Option<&enums::ChatReactions> {
        match self {
            Self::ChatFull(value) => value.available_reactions.as_ref(),
            Self::ChannelFull(value) => value.available_reactions.as_ref(),
            _ => None,
        }
    }

    /// The field `reactions_limit`, where there is one.
    #[must_use]
    #[inline]
    pub fn reactions_limit(&self) -> Option<i32> {
        match self {
            Self::ChatFull(value) => value.reactions_limit,
            Self::ChannelFull(value) => value.reactions_limit,
            _ => None,
        }
    }

    /// The field `can_view_participants`, where there is one.
    #[must_use]
    #[inline]
    pub fn can_view_participants(&self) -> Option<bool> {
        match self {
            Self::ChannelFull(value) => Some(value.can_view_participants),
            _ => None,
        }
    }

    /// The field `can_set_stickers`, where there is one.
    #[must_use]
    #[inline]
    pub fn can_set_stickers(&self) -> Option<bool> {
        match self {
            Self::ChannelFull(value) => Some(value.can_set_stickers),
            _ => None,
        }
    }

    /// The field `hidden_prehistory`, where there is one.
    #[must_use]
    #[inline]
    pub fn hidden_prehistory(&self) -> Option<bool> {
        match self {
            Self::ChannelFull(value) => Some(value.hidden_prehistory),
            _ => None,
        }
    }

    /// The field `can_set_location`, where there is one.
    #[must_use]
    #[inline]
    pub fn can_set_location(&self) -> Option<bool> {
        match self {
            Self::ChannelFull(value) => Some(value.can_set_location),
            _ => None,
        }
    }

    /// The field `can_view_stats`, where there is one.
    #[must_use]
    #[inline]
    pub fn can_view_stats(&self) -> Option<bool> {
        match self {
            Self::ChannelFull(value) => Some(value.can_view_stats),
            _ => None,
        }
    }

    /// The field `blocked`, where there is one.
    #[must_use]
    #[inline]
    pub fn blocked(&self) -> Option<bool> {
        match self {
            Self::ChannelFull(value) => Some(value.blocked),
            _ => None,
        }
    }

    /// The field `can_delete_channel`, where there is one.
    #[must_use]
    #[inline]
    pub fn can_delete_channel(&self) -> Option<bool> {
        match self {
            Self::ChannelFull(value) => Some(value.can_delete_channel),
            _ => None,
        }
    }

    /// The field `antispam`, where there is one.
    #[must_use]
    #[inline]
    pub fn antispam(&self) -> Option<bool> {
        match self {
            Self::ChannelFull(value) => Some(value.antispam),
            _ => None,
        }
    }

    /// The field `participants_hidden`, where there is one.
    #[must_use]
    #[inline]
    pub fn participants_hidden(&self) -> Option<bool> {
        match self {
            Self::ChannelFull(value) => Some(value.participants_hidden),
            _ => None,
        }
    }

    /// The field `stories_pinned_available`, where there is one.
    #[must_use]
    #[inline]
    pub fn stories_pinned_available(&self) -> Option<bool> {
        match self {
            Self::ChannelFull(value) => Some(value.stories_pinned_available),
            _ => None,
        }
    }

    /// The field `view_forum_as_messages`, where there is one.
    #[must_use]
    #[inline]
    pub fn view_forum_as_messages(&self) -> Option<bool> {
        match self {
            Self::ChannelFull(value) => Some(value.view_forum_as_messages),
            _ => None,
        }
    }

    /// The field `restricted_sponsored`, where there is one.
    #[must_use]
    #[inline]
    pub fn restricted_sponsored(&self) -> Option<bool> {
        match self {
            Self::ChannelFull(value) => Some(value.restricted_sponsored),
            _ => None,
        }
    }

    /// The field `can_view_revenue`, where there is one.
    #[must_use]
    #[inline]
    pub fn can_view_revenue(&self) -> Option<bool> {
        match self {
            Self::ChannelFull(value) => Some(value.can_view_revenue),
            _ => None,
        }
    }

    /// The field `paid_media_allowed`, where there is one.
    #[must_use]
    #[inline]
    pub fn paid_media_allowed(&self) -> Option<bool> {
        match self {
            Self::ChannelFull(value) => Some(value.paid_media_allowed),
            _ => None,
        }
    }

    /// The field `can_view_stars_revenue`, where there is one.
    #[must_use]
    #[inline]
    pub fn can_view_stars_revenue(&self) -> Option<bool> {
        match self {
            Self::ChannelFull(value) => Some(value.can_view_stars_revenue),
            _ => None,
        }
    }

    /// The field `paid_reactions_available`, where there is one.
    #[must_use]
    #[inline]
    pub fn paid_reactions_available(&self) -> Option<bool> {
        match self {
            Self::ChannelFull(value) => Some(value.paid_reactions_available),
            _ => None,
        }
    }

    /// The field `stargifts_available`, where there is one.
    #[must_use]
    #[inline]
    pub fn stargifts_available(&self) -> Option<bool> {
        match self {
            Self::ChannelFull(value) => Some(value.stargifts_available),
            _ => None,
        }
    }

    /// The field `paid_messages_available`, where there is one.
    #[must_use]
    #[inline]
    pub fn paid_messages_available(&self) -> Option<bool> {
        match self {
            Self::ChannelFull(value) => Some(value.paid_messages_available),
            _ => None,
        }
    }

    /// The field `participants_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn participants_count(&self) -> Option<i32> {
        match self {
            Self::ChannelFull(value) => value.participants_count,
            _ => None,
        }
    }

    /// The field `admins_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn admins_count(&self) -> Option<i32> {
        match self {
            Self::ChannelFull(value) => value.admins_count,
            Self::CommunityFull(value) => value.admins_count,
            _ => None,
        }
    }

    /// The field `kicked_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn kicked_count(&self) -> Option<i32> {
        match self {
            Self::ChannelFull(value) => value.kicked_count,
            Self::CommunityFull(value) => value.kicked_count,
            _ => None,
        }
    }

    /// The field `banned_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn banned_count(&self) -> Option<i32> {
        match self {
            Self::ChannelFull(value) => value.banned_count,
            _ => None,
        }
    }

    /// The field `online_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn online_count(&self) -> Option<i32> {
        match self {
            Self::ChannelFull(value) => value.online_count,
            _ => None,
        }
    }

    /// The field `read_inbox_max_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn read_inbox_max_id(&self) -> Option<i32> {
        match self {
            Self::ChannelFull(value) => Some(value.read_inbox_max_id),
            _ => None,
        }
    }

    /// The field `read_outbox_max_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn read_outbox_max_id(&self) -> Option<i32> {
        match self {
            Self::ChannelFull(value) => Some(value.read_outbox_max_id),
            _ => None,
        }
    }

    /// The field `unread_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn unread_count(&self) -> Option<i32> {
        match self {
            Self::ChannelFull(value) => Some(value.unread_count),
            _ => None,
        }
    }

    /// The field `migrated_from_chat_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn migrated_from_chat_id(&self) -> Option<i64> {
        match self {
            Self::ChannelFull(value) => value.migrated_from_chat_id,
            _ => None,
        }
    }

    /// The field `migrated_from_max_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn migrated_from_max_id(&self) -> Option<i32> {
        match self {
            Self::ChannelFull(value) => value.migrated_from_max_id,
            _ => None,
        }
    }

    /// The field `stickerset`, where there is one.
    #[must_use]
    #[inline]
    pub fn stickerset(&self) -> Option<&types::StickerSet> {
        match self {
            Self::ChannelFull(value) => value.stickerset.as_ref(),
            _ => None,
        }
    }

    /// The field `available_min_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn available_min_id(&self) -> Option<i32> {
        match self {
            Self::ChannelFull(value) => value.available_min_id,
            _ => None,
        }
    }

    /// The field `linked_chat_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn linked_chat_id(&self) -> Option<i64> {
        match self {
            Self::ChannelFull(value) => value.linked_chat_id,
            _ => None,
        }
    }

    /// The field `location`, where there is one.
    #[must_use]
    #[inline]
    pub fn location(&self) -> Option<&enums::ChannelLocation> {
        match self {
            Self::ChannelFull(value) => value.location.as_ref(),
            _ => None,
        }
    }

    /// The field `slowmode_seconds`, where there is one.
    #[must_use]
    #[inline]
    pub fn slowmode_seconds(&self) -> Option<i32> {
        match self {
            Self::ChannelFull(value) => value.slowmode_seconds,
            _ => None,
        }
    }

    /// The field `slowmode_next_send_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn slowmode_next_send_date(&self) -> Option<i32> {
        match self {
            Self::ChannelFull(value) => value.slowmode_next_send_date,
            _ => None,
        }
    }

    /// The field `stats_dc`, where there is one.
    #[must_use]
    #[inline]
    pub fn stats_dc(&self) -> Option<i32> {
        match self {
            Self::ChannelFull(value) => value.stats_dc,
            _ => None,
        }
    }

    /// The field `pts`, where there is one.
    #[must_use]
    #[inline]
    pub fn pts(&self) -> Option<i32> {
        match self {
            Self::ChannelFull(value) => Some(value.pts),
            _ => None,
        }
    }

    /// The field `pending_suggestions`, where there is one.
    #[must_use]
    #[inline]
    pub fn pending_suggestions(&self) -> Option<&Vec<String>> {
        match self {
            Self::ChannelFull(value) => value.pending_suggestions.as_ref(),
            _ => None,
        }
    }

    /// The field `default_send_as`, where there is one.
    #[must_use]
    #[inline]
    pub fn default_send_as(&self) -> Option<&enums::Peer> {
        match self {
            Self::ChannelFull(value) => value.default_send_as.as_ref(),
            _ => None,
        }
    }

    /// The field `stories`, where there is one.
    #[must_use]
    #[inline]
    pub fn stories(&self) -> Option<&types::PeerStories> {
        match self {
            Self::ChannelFull(value) => value.stories.as_ref(),
            _ => None,
        }
    }

    /// The field `wallpaper`, where there is one.
    #[must_use]
    #[inline]
    pub fn wallpaper(&self) -> Option<&enums::WallPaper> {
        match self {
            Self::ChannelFull(value) => value.wallpaper.as_ref(),
            _ => None,
        }
    }

    /// The field `boosts_applied`, where there is one.
    #[must_use]
    #[inline]
    pub fn boosts_applied(&self) -> Option<i32> {
        match self {
            Self::ChannelFull(value) => value.boosts_applied,
            _ => None,
        }
    }

    /// The field `boosts_unrestrict`, where there is one.
    #[must_use]
    #[inline]
    pub fn boosts_unrestrict(&self) -> Option<i32> {
        match self {
            Self::ChannelFull(value) => value.boosts_unrestrict,
            _ => None,
        }
    }

    /// The field `emojiset`, where there is one.
    #[must_use]
    #[inline]
    pub fn emojiset(&self) -> Option<&types::StickerSet> {
        match self {
            Self::ChannelFull(value) => value.emojiset.as_ref(),
            _ => None,
        }
    }

    /// The field `bot_verification`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_verification(&self) -> Option<&types::BotVerification> {
        match self {
            Self::ChannelFull(value) => value.bot_verification.as_ref(),
            _ => None,
        }
    }

    /// The field `stargifts_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn stargifts_count(&self) -> Option<i32> {
        match self {
            Self::ChannelFull(value) => value.stargifts_count,
            _ => None,
        }
    }

    /// The field `send_paid_messages_stars`, where there is one.
    #[must_use]
    #[inline]
    pub fn send_paid_messages_stars(&self) -> Option<i64> {
        match self {
            Self::ChannelFull(value) => value.send_paid_messages_stars,
            _ => None,
        }
    }

    /// The field `main_tab`, where there is one.
    #[must_use]
    #[inline]
    pub fn main_tab(&self) -> Option<&enums::ProfileTab> {
        match self {
            Self::ChannelFull(value) => value.main_tab.as_ref(),
            _ => None,
        }
    }

    /// The field `guard_bot_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn guard_bot_id(&self) -> Option<i64> {
        match self {
            Self::ChannelFull(value) => value.guard_bot_id,
            _ => None,
        }
    }

    /// The field `linked_peers`, where there is one.
    #[must_use]
    #[inline]
    pub fn linked_peers(&self) -> Option<&Vec<types::CommunityPeer>> {
        match self {
            Self::CommunityFull(value) => Some(&value.linked_peers),
            _ => None,
        }
    }

    /// The field `peer_link_requests_pending`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer_link_requests_pending(&self) -> Option<i32> {
        match self {
            Self::CommunityFull(value) => value.peer_link_requests_pending,
            _ => None,
        }
    }
}

impl enums::ChannelLocation {
    /// The field `geo_point`, where there is one.
    #[must_use]
    #[inline]
    pub fn geo_point(&self) -> Option<&enums::GeoPoint> {
        match self {
            Self::ChannelLocation(value) => Some(&value.geo_point),
            _ => None,
        }
    }

    /// The field `address`, where there is one.
    #[must_use]
    #[inline]
    pub fn address(&self) -> Option<&String> {
        match self {
            Self::ChannelLocation(value) => Some(&value.address),
            _ => None,
        }
    }
}

impl enums::ChatParticipant {
    /// The field `user_id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn user_id(&self) -> i64 {
        match self {
            Self::ChatParticipant(value) => value.user_id,
            Self::Creator(value) => value.user_id,
            Self::Admin(value) => value.user_id,
        }
    }

    /// The field `inviter_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn inviter_id(&self) -> Option<i64> {
        match self {
            Self::ChatParticipant(value) => Some(value.inviter_id),
            Self::Admin(value) => Some(value.inviter_id),
            _ => None,
        }
    }

    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<i32> {
        match self {
            Self::ChatParticipant(value) => Some(value.date),
            Self::Admin(value) => Some(value.date),
            _ => None,
        }
    }

    /// The field `rank`, where there is one.
    #[must_use]
    #[inline]
    pub fn rank(&self) -> Option<&String> {
        match self {
            Self::ChatParticipant(value) => value.rank.as_ref(),
            Self::Creator(value) => value.rank.as_ref(),
            Self::Admin(value) => value.rank.as_ref(),
        }
    }
}

impl enums::ChatTheme {
    /// The field `emoticon`, where there is one.
    #[must_use]
    #[inline]
    pub fn emoticon(&self) -> Option<&String> {
        match self {
            Self::ChatTheme(value) => Some(&value.emoticon),
            _ => None,
        }
    }

    /// The field `gift`, where there is one.
    #[must_use]
    #[inline]
    pub fn gift(&self) -> Option<&enums::StarGift> {
        match self {
            Self::UniqueGift(value) => Some(&value.gift),
            _ => None,
        }
    }

    /// The field `theme_settings`, where there is one.
    #[must_use]
    #[inline]
    pub fn theme_settings(&self) -> Option<&Vec<types::ThemeSettings>> {
        match self {
            Self::UniqueGift(value) => Some(&value.theme_settings),
            _ => None,
        }
    }
}

impl enums::ChannelParticipant {
    /// The field `user_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn user_id(&self) -> Option<i64> {
        match self {
            Self::ChannelParticipant(value) => Some(value.user_id),
            Self::ChannelParticipantSelf(value) => Some(value.user_id),
            Self::Creator(value) => Some(value.user_id),
            Self::Admin(value) => Some(value.user_id),
            _ => None,
        }
    }

    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<i32> {
        match self {
            Self::ChannelParticipant(value) => Some(value.date),
            Self::ChannelParticipantSelf(value) => Some(value.date),
            Self::Admin(value) => Some(value.date),
            Self::Banned(value) => Some(value.date),
            _ => None,
        }
    }

    /// The field `subscription_until_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn subscription_until_date(&self) -> Option<i32> {
        match self {
            Self::ChannelParticipant(value) => value.subscription_until_date,
            Self::ChannelParticipantSelf(value) => value.subscription_until_date,
            _ => None,
        }
    }

    /// The field `rank`, where there is one.
    #[must_use]
    #[inline]
    pub fn rank(&self) -> Option<&String> {
        match self {
            Self::ChannelParticipant(value) => value.rank.as_ref(),
            Self::ChannelParticipantSelf(value) => value.rank.as_ref(),
            Self::Creator(value) => value.rank.as_ref(),
            Self::Admin(value) => value.rank.as_ref(),
            Self::Banned(value) => value.rank.as_ref(),
            _ => None,
        }
    }

    /// The field `via_request`, where there is one.
    #[must_use]
    #[inline]
    pub fn via_request(&self) -> Option<bool> {
        match self {
            Self::ChannelParticipantSelf(value) => Some(value.via_request),
            _ => None,
        }
    }

    /// The field `inviter_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn inviter_id(&self) -> Option<i64> {
        match self {
            Self::ChannelParticipantSelf(value) => Some(value.inviter_id),
            Self::Admin(value) => value.inviter_id,
            _ => None,
        }
    }

    /// The field `admin_rights`, where there is one.
    #[must_use]
    #[inline]
    pub fn admin_rights(&self) -> Option<&types::ChatAdminRights> {
        match self {
            Self::Creator(value) => Some(&value.admin_rights),
            Self::Admin(value) => Some(&value.admin_rights),
            _ => None,
        }
    }

    /// The field `can_edit`, where there is one.
    #[must_use]
    #[inline]
    pub fn can_edit(&self) -> Option<bool> {
        match self {
            Self::Admin(value) => Some(value.can_edit),
            _ => None,
        }
    }

    /// The field `self_`, where there is one.
    #[must_use]
    #[inline]
    pub fn self_(&self) -> Option<bool> {
        match self {
            Self::Admin(value) => Some(value.self_),
            _ => None,
        }
    }

    /// The field `promoted_by`, where there is one.
    #[must_use]
    #[inline]
    pub fn promoted_by(&self) -> Option<i64> {
        match self {
            Self::Admin(value) => Some(value.promoted_by),
            _ => None,
        }
    }

    /// The field `left`, where there is one.
    #[must_use]
    #[inline]
    pub fn left(&self) -> Option<bool> {
        match self {
            Self::Banned(value) => Some(value.left),
            _ => None,
        }
    }

    /// The field `peer`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer(&self) -> Option<&enums::Peer> {
        match self {
            Self::Banned(value) => Some(&value.peer),
            Self::Left(value) => Some(&value.peer),
            _ => None,
        }
    }

    /// The field `kicked_by`, where there is one.
    #[must_use]
    #[inline]
    pub fn kicked_by(&self) -> Option<i64> {
        match self {
            Self::Banned(value) => Some(value.kicked_by),
            _ => None,
        }
    }

    /// The field `banned_rights`, where there is one.
    #[must_use]
    #[inline]
    pub fn banned_rights(&self) -> Option<&types::ChatBannedRights> {
        match self {
            Self::Banned(value) => Some(&value.banned_rights),
            _ => None,
        }
    }
}

impl enums::ChatInvite {
    /// The field `chat`, where there is one.
    #[must_use]
    #[inline]
    pub fn chat(&self) -> Option<&enums::Chat> {
        match self {
            Self::Already(value) => Some(&value.chat),
            Self::Peek(value) => Some(&value.chat),
            _ => None,
        }
    }

    /// The field `channel`, where there is one.
    #[must_use]
    #[inline]
    pub fn channel(&self) -> Option<bool> {
        match self {
            Self::ChatInvite(value) => Some(value.channel),
            _ => None,
        }
    }

    /// The field `broadcast`, where there is one.
    #[must_use]
    #[inline]
    pub fn broadcast(&self) -> Option<bool> {
        match self {
            Self::ChatInvite(value) => Some(value.broadcast),
            _ => None,
        }
    }

    /// The field `public`, where there is one.
    #[must_use]
    #[inline]
    pub fn public(&self) -> Option<bool> {
        match self {
            Self::ChatInvite(value) => Some(value.public),
            _ => None,
        }
    }

    /// The field `megagroup`, where there is one.
    #[must_use]
    #[inline]
    pub fn megagroup(&self) -> Option<bool> {
        match self {
            Self::ChatInvite(value) => Some(value.megagroup),
            _ => None,
        }
    }

    /// The field `request_needed`, where there is one.
    #[must_use]
    #[inline]
    pub fn request_needed(&self) -> Option<bool> {
        match self {
            Self::ChatInvite(value) => Some(value.request_needed),
            _ => None,
        }
    }

    /// The field `verified`, where there is one.
    #[must_use]
    #[inline]
    pub fn verified(&self) -> Option<bool> {
        match self {
            Self::ChatInvite(value) => Some(value.verified),
            _ => None,
        }
    }

    /// The field `scam`, where there is one.
    #[must_use]
    #[inline]
    pub fn scam(&self) -> Option<bool> {
        match self {
            Self::ChatInvite(value) => Some(value.scam),
            _ => None,
        }
    }

    /// The field `fake`, where there is one.
    #[must_use]
    #[inline]
    pub fn fake(&self) -> Option<bool> {
        match self {
            Self::ChatInvite(value) => Some(value.fake),
            _ => None,
        }
    }

    /// The field `can_refulfill_subscription`, where there is one.
    #[must_use]
    #[inline]
    pub fn can_refulfill_subscription(&self) -> Option<bool> {
        match self {
            Self::ChatInvite(value) => Some(value.can_refulfill_subscription),
            _ => None,
        }
    }

    /// The field `title`, where there is one.
    #[must_use]
    #[inline]
    pub fn title(&self) -> Option<&String> {
        match self {
            Self::ChatInvite(value) => Some(&value.title),
            _ => None,
        }
    }

    /// The field `about`, where there is one.
    #[must_use]
    #[inline]
    pub fn about(&self) -> Option<&String> {
        match self {
            Self::ChatInvite(value) => value.about.as_ref(),
            _ => None,
        }
    }

    /// The field `photo`, where there is one.
    #[must_use]
    #[inline]
    pub fn photo(&self) -> Option<&enums::Photo> {
        match self {
            Self::ChatInvite(value) => Some(&value.photo),
            _ => None,
        }
    }

    /// The field `participants_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn participants_count(&self) -> Option<i32> {
        match self {
            Self::ChatInvite(value) => Some(value.participants_count),
            _ => None,
        }
    }

    /// The field `participants`, where there is one.
    #[must_use]
    #[inline]
    pub fn participants(&self) -> Option<&Vec<enums::User>> {
        match self {
            Self::ChatInvite(value) => value.participants.as_ref(),
            _ => None,
        }
    }

    /// The field `color`, where there is one.
    #[must_use]
    #[inline]
    pub fn color(&self) -> Option<i32> {
        match self {
            Self::ChatInvite(value) => Some(value.color),
            _ => None,
        }
    }

    /// The field `subscription_pricing`, where there is one.
    #[must_use]
    #[inline]
    pub fn subscription_pricing(&self) -> Option<&types::StarsSubscriptionPricing> {
        match self {
            Self::ChatInvite(value) => value.subscription_pricing.as_ref(),
            _ => None,
        }
    }

    /// The field `subscription_form_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn subscription_form_id(&self) -> Option<i64> {
        match self {
            Self::ChatInvite(value) => value.subscription_form_id,
            _ => None,
        }
    }

    /// The field `bot_verification`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_verification(&self) -> Option<&types::BotVerification> {
        match self {
            Self::ChatInvite(value) => value.bot_verification.as_ref(),
            _ => None,
        }
    }

    /// The field `expires`, where there is one.
    #[must_use]
    #[inline]
    pub fn expires(&self) -> Option<i32> {
        match self {
            Self::Peek(value) => Some(value.expires),
            _ => None,
        }
    }
}

impl enums::ChannelMessagesFilter {
    /// The field `exclude_new_messages`, where there is one.
    #[must_use]
    #[inline]
    pub fn exclude_new_messages(&self) -> Option<bool> {
        match self {
            Self::ChannelMessagesFilter(value) => Some(value.exclude_new_messages),
            _ => None,
        }
    }

    /// The field `ranges`, where there is one.
    #[must_use]
    #[inline]
    pub fn ranges(&self) -> Option<&Vec<types::MessageRange>> {
        match self {
            Self::ChannelMessagesFilter(value) => Some(&value.ranges),
            _ => None,
        }
    }
}

impl enums::ChannelParticipantsFilter {
    /// The field `q`, where there is one.
    #[must_use]
    #[inline]
    pub fn q(&self) -> Option<&String> {
        match self {
            Self::ChannelParticipantsKicked(value) => Some(&value.q),
            Self::ChannelParticipantsBanned(value) => Some(&value.q),
            Self::ChannelParticipantsSearch(value) => Some(&value.q),
            Self::ChannelParticipantsContacts(value) => Some(&value.q),
            Self::ChannelParticipantsMentions(value) => value.q.as_ref(),
            _ => None,
        }
    }

    /// The field `top_msg_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn top_msg_id(&self) -> Option<i32> {
        match self {
            Self::ChannelParticipantsMentions(value) => value.top_msg_id,
            _ => None,
        }
    }
}

impl enums::ChannelAdminLogEventAction {
    /// The field `prev_photo`, where there is one.
    #[must_use]
    #[inline]
    pub fn prev_photo(&self) -> Option<&enums::Photo> {
        match self {
            Self::ChangePhoto(value) => Some(&value.prev_photo),
            _ => None,
        }
    }

    /// The field `new_photo`, where there is one.
    #[must_use]
    #[inline]
    pub fn new_photo(&self) -> Option<&enums::Photo> {
        match self {
            Self::ChangePhoto(value) => Some(&value.new_photo),
            _ => None,
        }
    }

    /// The field `message`, where there is one.
    #[must_use]
    #[inline]
    pub fn message(&self) -> Option<&enums::Message> {
        match self {
            Self::UpdatePinned(value) => Some(&value.message),
            Self::DeleteMessage(value) => Some(&value.message),
            Self::StopPoll(value) => Some(&value.message),
            Self::SendMessage(value) => Some(&value.message),
            _ => None,
        }
    }

    /// The field `prev_message`, where there is one.
    #[must_use]
    #[inline]
    pub fn prev_message(&self) -> Option<&enums::Message> {
        match self {
            Self::EditMessage(value) => Some(&value.prev_message),
            _ => None,
        }
    }

    /// The field `new_message`, where there is one.
    #[must_use]
    #[inline]
    pub fn new_message(&self) -> Option<&enums::Message> {
        match self {
            Self::EditMessage(value) => Some(&value.new_message),
            _ => None,
        }
    }

    /// The field `prev_participant`, where there is one.
    #[must_use]
    #[inline]
    pub fn prev_participant(&self) -> Option<&enums::ChannelParticipant> {
        match self {
            Self::ParticipantToggleBan(value) => Some(&value.prev_participant),
            Self::ParticipantToggleAdmin(value) => Some(&value.prev_participant),
            Self::ParticipantSubExtend(value) => Some(&value.prev_participant),
            _ => None,
        }
    }

    /// The field `new_participant`, where there is one.
    #[must_use]
    #[inline]
    pub fn new_participant(&self) -> Option<&enums::ChannelParticipant> {
        match self {
            Self::ParticipantToggleBan(value) => Some(&value.new_participant),
            Self::ParticipantToggleAdmin(value) => Some(&value.new_participant),
            Self::ParticipantSubExtend(value) => Some(&value.new_participant),
            _ => None,
        }
    }

    /// The field `prev_stickerset`, where there is one.
    #[must_use]
    #[inline]
    pub fn prev_stickerset(&self) -> Option<&enums::InputStickerSet> {
        match self {
            Self::ChangeStickerSet(value) => Some(&value.prev_stickerset),
            Self::ChangeEmojiStickerSet(value) => Some(&value.prev_stickerset),
            _ => None,
        }
    }

    /// The field `new_stickerset`, where there is one.
    #[must_use]
    #[inline]
    pub fn new_stickerset(&self) -> Option<&enums::InputStickerSet> {
        match self {
            Self::ChangeStickerSet(value) => Some(&value.new_stickerset),
            Self::ChangeEmojiStickerSet(value) => Some(&value.new_stickerset),
            _ => None,
        }
    }

    /// The field `prev_banned_rights`, where there is one.
    #[must_use]
    #[inline]
    pub fn prev_banned_rights(&self) -> Option<&types::ChatBannedRights> {
        match self {
            Self::DefaultBannedRights(value) => Some(&value.prev_banned_rights),
            _ => None,
        }
    }

    /// The field `new_banned_rights`, where there is one.
    #[must_use]
    #[inline]
    pub fn new_banned_rights(&self) -> Option<&types::ChatBannedRights> {
        match self {
            Self::DefaultBannedRights(value) => Some(&value.new_banned_rights),
            _ => None,
        }
    }

    /// The field `call`, where there is one.
    #[must_use]
    #[inline]
    pub fn call(&self) -> Option<&enums::InputGroupCall> {
        match self {
            Self::StartGroupCall(value) => Some(&value.call),
            Self::DiscardGroupCall(value) => Some(&value.call),
            _ => None,
        }
    }

    /// The field `join_muted`, where there is one.
    #[must_use]
    #[inline]
    pub fn join_muted(&self) -> Option<bool> {
        match self {
            Self::ToggleGroupCallSetting(value) => Some(value.join_muted),
            _ => None,
        }
    }

    /// The field `via_chatlist`, where there is one.
    #[must_use]
    #[inline]
    pub fn via_chatlist(&self) -> Option<bool> {
        match self {
            Self::ParticipantJoinByInvite(value) => Some(value.via_chatlist),
            _ => None,
        }
    }

    /// The field `invite`, where there is one.
    #[must_use]
    #[inline]
    pub fn invite(&self) -> Option<&enums::ExportedChatInvite> {
        match self {
            Self::ParticipantJoinByInvite(value) => Some(&value.invite),
            Self::ExportedInviteDelete(value) => Some(&value.invite),
            Self::ExportedInviteRevoke(value) => Some(&value.invite),
            Self::ParticipantJoinByRequest(value) => Some(&value.invite),
            _ => None,
        }
    }

    /// The field `prev_invite`, where there is one.
    #[must_use]
    #[inline]
    pub fn prev_invite(&self) -> Option<&enums::ExportedChatInvite> {
        match self {
            Self::ExportedInviteEdit(value) => Some(&value.prev_invite),
            _ => None,
        }
    }

    /// The field `new_invite`, where there is one.
    #[must_use]
    #[inline]
    pub fn new_invite(&self) -> Option<&enums::ExportedChatInvite> {
        match self {
            Self::ExportedInviteEdit(value) => Some(&value.new_invite),
            _ => None,
        }
    }

    /// The field `approved_by`, where there is one.
    #[must_use]
    #[inline]
    pub fn approved_by(&self) -> Option<i64> {
        match self {
            Self::ParticipantJoinByRequest(value) => Some(value.approved_by),
            _ => None,
        }
    }

    /// The field `topic`, where there is one.
    #[must_use]
    #[inline]
    pub fn topic(&self) -> Option<&enums::ForumTopic> {
        match self {
            Self::CreateTopic(value) => Some(&value.topic),
            Self::DeleteTopic(value) => Some(&value.topic),
            _ => None,
        }
    }

    /// The field `prev_topic`, where there is one.
    #[must_use]
    #[inline]
    pub fn prev_topic(&self) -> Option<&enums::ForumTopic> {
        match self {
            Self::EditTopic(value) => Some(&value.prev_topic),
            Self::PinTopic(value) => value.prev_topic.as_ref(),
            _ => None,
        }
    }

    /// The field `new_topic`, where there is one.
    #[must_use]
    #[inline]
    pub fn new_topic(&self) -> Option<&enums::ForumTopic> {
        match self {
            Self::EditTopic(value) => Some(&value.new_topic),
            Self::PinTopic(value) => value.new_topic.as_ref(),
            _ => None,
        }
    }

    /// The field `user_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn user_id(&self) -> Option<i64> {
        match self {
            Self::ParticipantEditRank(value) => Some(value.user_id),
            _ => None,
        }
    }

    /// The field `prev_rank`, where there is one.
    #[must_use]
    #[inline]
    pub fn prev_rank(&self) -> Option<&String> {
        match self {
            Self::ParticipantEditRank(value) => Some(&value.prev_rank),
            _ => None,
        }
    }

    /// The field `new_rank`, where there is one.
    #[must_use]
    #[inline]
    pub fn new_rank(&self) -> Option<&String> {
        match self {
            Self::ParticipantEditRank(value) => Some(&value.new_rank),
            _ => None,
        }
    }
}
