// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Accessors of enums.

use super::super::{enums, types};
use crate::wire::{String, Vec};

impl enums::MessageEntity {
    /// The field `offset`, which every variant has.
    #[must_use]
    #[inline]
    pub fn offset(&self) -> i32 {
        match self {
            Self::Unknown(value) => value.offset,
            Self::Mention(value) => value.offset,
            Self::Hashtag(value) => value.offset,
            Self::BotCommand(value) => value.offset,
            Self::Url(value) => value.offset,
            Self::Email(value) => value.offset,
            Self::Bold(value) => value.offset,
            Self::Italic(value) => value.offset,
            Self::Code(value) => value.offset,
            Self::Pre(value) => value.offset,
            Self::TextUrl(value) => value.offset,
            Self::MentionName(value) => value.offset,
            Self::InputMessageEntityMentionName(value) => value.offset,
            Self::Phone(value) => value.offset,
            Self::Cashtag(value) => value.offset,
            Self::Underline(value) => value.offset,
            Self::Strike(value) => value.offset,
            Self::BankCard(value) => value.offset,
            Self::Spoiler(value) => value.offset,
            Self::CustomEmoji(value) => value.offset,
            Self::Blockquote(value) => value.offset,
            Self::FormattedDate(value) => value.offset,
            Self::DiffInsert(value) => value.offset,
            Self::DiffReplace(value) => value.offset,
            Self::DiffDelete(value) => value.offset,
            Self::TonAddress(value) => value.offset,
        }
    }

    /// The field `length`, which every variant has.
    #[must_use]
    #[inline]
    pub fn length(&self) -> i32 {
        match self {
            Self::Unknown(value) => value.length,
            Self::Mention(value) => value.length,
            Self::Hashtag(value) => value.length,
            Self::BotCommand(value) => value.length,
            Self::Url(value) => value.length,
            Self::Email(value) => value.length,
            Self::Bold(value) => value.length,
            Self::Italic(value) => value.length,
            Self::Code(value) => value.length,
            Self::Pre(value) => value.length,
            Self::TextUrl(value) => value.length,
            Self::MentionName(value) => value.length,
            Self::InputMessageEntityMentionName(value) => value.length,
            Self::Phone(value) => value.length,
            Self::Cashtag(value) => value.length,
            Self::Underline(value) => value.length,
            Self::Strike(value) => value.length,
            Self::BankCard(value) => value.length,
            Self::Spoiler(value) => value.length,
            Self::CustomEmoji(value) => value.length,
            Self::Blockquote(value) => value.length,
            Self::FormattedDate(value) => value.length,
            Self::DiffInsert(value) => value.length,
            Self::DiffReplace(value) => value.length,
            Self::DiffDelete(value) => value.length,
            Self::TonAddress(value) => value.length,
        }
    }

    /// The field `language`, where there is one.
    #[must_use]
    #[inline]
    pub fn language(&self) -> Option<&String> {
        match self {
            Self::Pre(value) => Some(&value.language),
            _ => None,
        }
    }

    /// The field `url`, where there is one.
    #[must_use]
    #[inline]
    pub fn url(&self) -> Option<&String> {
        match self {
            Self::TextUrl(value) => Some(&value.url),
            _ => None,
        }
    }

    /// The field `document_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn document_id(&self) -> Option<i64> {
        match self {
            Self::CustomEmoji(value) => Some(value.document_id),
            _ => None,
        }
    }

    /// The field `collapsed`, where there is one.
    #[must_use]
    #[inline]
    pub fn collapsed(&self) -> Option<bool> {
        match self {
            Self::Blockquote(value) => Some(value.collapsed),
            _ => None,
        }
    }

    /// The field `relative`, where there is one.
    #[must_use]
    #[inline]
    pub fn relative(&self) -> Option<bool> {
        match self {
            Self::FormattedDate(value) => Some(value.relative),
            _ => None,
        }
    }

    /// The field `short_time`, where there is one.
    #[must_use]
    #[inline]
    pub fn short_time(&self) -> Option<bool> {
        match self {
            Self::FormattedDate(value) => Some(value.short_time),
            _ => None,
        }
    }

    /// The field `long_time`, where there is one.
    #[must_use]
    #[inline]
    pub fn long_time(&self) -> Option<bool> {
        match self {
            Self::FormattedDate(value) => Some(value.long_time),
            _ => None,
        }
    }

    /// The field `short_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn short_date(&self) -> Option<bool> {
        match self {
            Self::FormattedDate(value) => Some(value.short_date),
            _ => None,
        }
    }

    /// The field `long_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn long_date(&self) -> Option<bool> {
        match self {
            Self::FormattedDate(value) => Some(value.long_date),
            _ => None,
        }
    }

    /// The field `day_of_week`, where there is one.
    #[must_use]
    #[inline]
    pub fn day_of_week(&self) -> Option<bool> {
        match self {
            Self::FormattedDate(value) => Some(value.day_of_week),
            _ => None,
        }
    }

    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<i32> {
        match self {
            Self::FormattedDate(value) => Some(value.date),
            _ => None,
        }
    }

    /// The field `old_text`, where there is one.
    #[must_use]
    #[inline]
    pub fn old_text(&self) -> Option<&String> {
        match self {
            Self::DiffReplace(value) => Some(&value.old_text),
            _ => None,
        }
    }
}

impl enums::Message {
    /// The field `id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn id(&self) -> i32 {
        match self {
            Self::Empty(value) => value.id,
            Self::Message(value) => value.id,
            Self::Service(value) => value.id,
        }
    }

    /// The field `peer_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer_id(&self) -> Option<&enums::Peer> {
        match self {
            Self::Empty(value) => value.peer_id.as_ref(),
            Self::Message(value) => Some(&value.peer_id),
            Self::Service(value) => Some(&value.peer_id),
        }
    }

    /// The field `out`, where there is one.
    #[must_use]
    #[inline]
    pub fn out(&self) -> Option<bool> {
        match self {
            Self::Message(value) => Some(value.out),
            Self::Service(value) => Some(value.out),
            _ => None,
        }
    }

    /// The field `mentioned`, where there is one.
    #[must_use]
    #[inline]
    pub fn mentioned(&self) -> Option<bool> {
        match self {
            Self::Message(value) => Some(value.mentioned),
            Self::Service(value) => Some(value.mentioned),
            _ => None,
        }
    }

    /// The field `media_unread`, where there is one.
    #[must_use]
    #[inline]
    pub fn media_unread(&self) -> Option<bool> {
        match self {
            Self::Message(value) => Some(value.media_unread),
            Self::Service(value) => Some(value.media_unread),
            _ => None,
        }
    }

    /// The field `silent`, where there is one.
    #[must_use]
    #[inline]
    pub fn silent(&self) -> Option<bool> {
        match self {
            Self::Message(value) => Some(value.silent),
            Self::Service(value) => Some(value.silent),
            _ => None,
        }
    }

    /// The field `post`, where there is one.
    #[must_use]
    #[inline]
    pub fn post(&self) -> Option<bool> {
        match self {
            Self::Message(value) => Some(value.post),
            Self::Service(value) => Some(value.post),
            _ => None,
        }
    }

    /// The field `from_scheduled`, where there is one.
    #[must_use]
    #[inline]
    pub fn from_scheduled(&self) -> Option<bool> {
        match self {
            Self::Message(value) => Some(value.from_scheduled),
            _ => None,
        }
    }

    /// The field `legacy`, where there is one.
    #[must_use]
    #[inline]
    pub fn legacy(&self) -> Option<bool> {
        match self {
            Self::Message(value) => Some(value.legacy),
            Self::Service(value) => Some(value.legacy),
            _ => None,
        }
    }

    /// The field `edit_hide`, where there is one.
    #[must_use]
    #[inline]
    pub fn edit_hide(&self) -> Option<bool> {
        match self {
            Self::Message(value) => Some(value.edit_hide),
            _ => None,
        }
    }

    /// The field `pinned`, where there is one.
    #[must_use]
    #[inline]
    pub fn pinned(&self) -> Option<bool> {
        match self {
            Self::Message(value) => Some(value.pinned),
            _ => None,
        }
    }

    /// The field `noforwards`, where there is one.
    #[must_use]
    #[inline]
    pub fn noforwards(&self) -> Option<bool> {
        match self {
            Self::Message(value) => Some(value.noforwards),
            _ => None,
        }
    }

    /// The field `invert_media`, where there is one.
    #[must_use]
    #[inline]
    pub fn invert_media(&self) -> Option<bool> {
        match self {
            Self::Message(value) => Some(value.invert_media),
            _ => None,
        }
    }

    /// The field `offline`, where there is one.
    #[must_use]
    #[inline]
    pub fn offline(&self) -> Option<bool> {
        match self {
            Self::Message(value) => Some(value.offline),
            _ => None,
        }
    }

    /// The field `video_processing_pending`, where there is one.
    #[must_use]
    #[inline]
    pub fn video_processing_pending(&self) -> Option<bool> {
        match self {
            Self::Message(value) => Some(value.video_processing_pending),
            _ => None,
        }
    }

    /// The field `paid_suggested_post_stars`, where there is one.
    #[must_use]
    #[inline]
    pub fn paid_suggested_post_stars(&self) -> Option<bool> {
        match self {
            Self::Message(value) => Some(value.paid_suggested_post_stars),
            _ => None,
        }
    }

    /// The field `paid_suggested_post_ton`, where there is one.
    #[must_use]
    #[inline]
    pub fn paid_suggested_post_ton(&self) -> Option<bool> {
        match self {
            Self::Message(value) => Some(value.paid_suggested_post_ton),
            _ => None,
        }
    }

    /// The field `from_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn from_id(&self) -> Option<&enums::Peer> {
        match self {
            Self::Message(value) => value.from_id.as_ref(),
            Self::Service(value) => value.from_id.as_ref(),
            _ => None,
        }
    }

    /// The field `from_boosts_applied`, where there is one.
    #[must_use]
    #[inline]
    pub fn from_boosts_applied(&self) -> Option<i32> {
        match self {
            Self::Message(value) => value.from_boosts_applied,
            _ => None,
        }
    }

    /// The field `from_rank`, where there is one.
    #[must_use]
    #[inline]
    pub fn from_rank(&self) -> Option<&String> {
        match self {
            Self::Message(value) => value.from_rank.as_ref(),
            _ => None,
        }
    }

    /// The field `saved_peer_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn saved_peer_id(&self) -> Option<&enums::Peer> {
        match self {
            Self::Message(value) => value.saved_peer_id.as_ref(),
            Self::Service(value) => value.saved_peer_id.as_ref(),
            _ => None,
        }
    }

    /// The field `fwd_from`, where there is one.
    #[must_use]
    #[inline]
    pub fn fwd_from(&self) -> Option<&types::MessageFwdHeader> {
        match self {
            Self::Message(value) => value.fwd_from.as_ref(),
            _ => None,
        }
    }

    /// The field `via_bot_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn via_bot_id(&self) -> Option<i64> {
        match self {
            Self::Message(value) => value.via_bot_id,
            _ => None,
        }
    }

    /// The field `via_business_bot_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn via_business_bot_id(&self) -> Option<i64> {
        match self {
            Self::Message(value) => value.via_business_bot_id,
            _ => None,
        }
    }

    /// The field `guestchat_via_from`, where there is one.
    #[must_use]
    #[inline]
    pub fn guestchat_via_from(&self) -> Option<&enums::Peer> {
        match self {
            Self::Message(value) => value.guestchat_via_from.as_ref(),
            _ => None,
        }
    }

    /// The field `reply_to`, where there is one.
    #[must_use]
    #[inline]
    pub fn reply_to(&self) -> Option<&enums::MessageReplyHeader> {
        match self {
            Self::Message(value) => value.reply_to.as_ref(),
            Self::Service(value) => value.reply_to.as_ref(),
            _ => None,
        }
    }

    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<i32> {
        match self {
            Self::Message(value) => Some(value.date),
            Self::Service(value) => Some(value.date),
            _ => None,
        }
    }

    /// The field `message`, where there is one.
    #[must_use]
    #[inline]
    pub fn message(&self) -> Option<&String> {
        match self {
            Self::Message(value) => Some(&value.message),
            _ => None,
        }
    }

    /// The field `media`, where there is one.
    #[must_use]
    #[inline]
    pub fn media(&self) -> Option<&enums::MessageMedia> {
        match self {
            Self::Message(value) => value.media.as_ref(),
            _ => None,
        }
    }

    /// The field `reply_markup`, where there is one.
    #[must_use]
    #[inline]
    pub fn reply_markup(&self) -> Option<&enums::ReplyMarkup> {
        match self {
            Self::Message(value) => value.reply_markup.as_ref(),
            _ => None,
        }
    }

    /// The field `entities`, where there is one.
    #[must_use]
    #[inline]
    pub fn entities(&self) -> Option<&Vec<enums::MessageEntity>> {
        match self {
            Self::Message(value) => value.entities.as_ref(),
            _ => None,
        }
    }

    /// The field `views`, where there is one.
    #[must_use]
    #[inline]
    pub fn views(&self) -> Option<i32> {
        match self {
            Self::Message(value) => value.views,
            _ => None,
        }
    }

    /// The field `forwards`, where there is one.
    #[must_use]
    #[inline]
    pub fn forwards(&self) -> Option<i32> {
        match self {
            Self::Message(value) => value.forwards,
            _ => None,
        }
    }

    /// The field `replies`, where there is one.
    #[must_use]
    #[inline]
    pub fn replies(&self) -> Option<&types::MessageReplies> {
        match self {
            Self::Message(value) => value.replies.as_ref(),
            _ => None,
        }
    }

    /// The field `edit_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn edit_date(&self) -> Option<i32> {
        match self {
            Self::Message(value) => value.edit_date,
            _ => None,
        }
    }

    /// The field `post_author`, where there is one.
    #[must_use]
    #[inline]
    pub fn post_author(&self) -> Option<&String> {
        match self {
            Self::Message(value) => value.post_author.as_ref(),
            _ => None,
        }
    }

    /// The field `grouped_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn grouped_id(&self) -> Option<i64> {
        match self {
            Self::Message(value) => value.grouped_id,
            _ => None,
        }
    }

    /// The field `reactions`, where there is one.
    #[must_use]
    #[inline]
    pub fn reactions(&self) -> Option<&types::MessageReactions> {
        match self {
            Self::Message(value) => value.reactions.as_ref(),
            Self::Service(value) => value.reactions.as_ref(),
            _ => None,
        }
    }

    /// The field `restriction_reason`, where there is one.
    #[must_use]
    #[inline]
    pub fn restriction_reason(&self) -> Option<&Vec<types::RestrictionReason>> {
        match self {
            Self::Message(value) => value.restriction_reason.as_ref(),
            _ => None,
        }
    }

    /// The field `ttl_period`, where there is one.
    #[must_use]
    #[inline]
    pub fn ttl_period(&self) -> Option<i32> {
        match self {
            Self::Message(value) => value.ttl_period,
            Self::Service(value) => value.ttl_period,
            _ => None,
        }
    }

    /// The field `quick_reply_shortcut_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn quick_reply_shortcut_id(&self) -> Option<i32> {
        match self {
            Self::Message(value) => value.quick_reply_shortcut_id,
            _ => None,
        }
    }

    /// The field `effect`, where there is one.
    #[must_use]
    #[inline]
    pub fn effect(&self) -> Option<i64> {
        match self {
            Self::Message(value) => value.effect,
            _ => None,
        }
    }

    /// The field `factcheck`, where there is one.
    #[must_use]
    #[inline]
    pub fn factcheck(&self) -> Option<&types::FactCheck> {
        match self {
            Self::Message(value) => value.factcheck.as_ref(),
            _ => None,
        }
    }

    /// The field `report_delivery_until_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn report_delivery_until_date(&self) -> Option<i32> {
        match self {
            Self::Message(value) => value.report_delivery_until_date,
            _ => None,
        }
    }

    /// The field `paid_message_stars`, where there is one.
    #[must_use]
    #[inline]
    pub fn paid_message_stars(&self) -> Option<i64> {
        match self {
            Self::Message(value) => value.paid_message_stars,
            _ => None,
        }
    }

    /// The field `suggested_post`, where there is one.
    #[must_use]
    #[inline]
    pub fn suggested_post(&self) -> Option<&types::SuggestedPost> {
        match self {
            Self::Message(value) => value.suggested_post.as_ref(),
            _ => None,
        }
    }

    /// The field `schedule_repeat_period`, where there is one.
    #[must_use]
    #[inline]
    pub fn schedule_repeat_period(&self) -> Option<i32> {
        match self {
            Self::Message(value) => value.schedule_repeat_period,
            _ => None,
        }
    }

    /// The field `summary_from_language`, where there is one.
    #[must_use]
    #[inline]
    pub fn summary_from_language(&self) -> Option<&String> {
        match self {
            Self::Message(value) => value.summary_from_language.as_ref(),
            _ => None,
        }
    }

    /// The field `rich_message`, where there is one.
    #[must_use]
    #[inline]
    pub fn rich_message(&self) -> Option<&types::RichMessage> {
        match self {
            Self::Message(value) => value.rich_message.as_ref(),
            _ => None,
        }
    }

    /// The field `reactions_are_possible`, where there is one.
    #[must_use]
    #[inline]
    pub fn reactions_are_possible(&self) -> Option<bool> {
        match self {
            Self::Service(value) => Some(value.reactions_are_possible),
            _ => None,
        }
    }

    /// The field `action`, where there is one.
    #[must_use]
    #[inline]
    pub fn action(&self) -> Option<&enums::MessageAction> {
        match self {
            Self::Service(value) => Some(&value.action),
            _ => None,
        }
    }
}

impl enums::MessageReplyHeader {
    /// The field `reply_to_scheduled`, where there is one.
    #[must_use]
    #[inline]
    pub fn reply_to_scheduled(&self) -> Option<bool> {
        match self {
            Self::MessageReplyHeader(value) => Some(value.reply_to_scheduled),
            _ => None,
        }
    }

    /// The field `forum_topic`, where there is one.
    #[must_use]
    #[inline]
    pub fn forum_topic(&self) -> Option<bool> {
        match self {
            Self::MessageReplyHeader(value) => Some(value.forum_topic),
            _ => None,
        }
    }

    /// The field `quote`, where there is one.
    #[must_use]
    #[inline]
    pub fn quote(&self) -> Option<bool> {
        match self {
            Self::MessageReplyHeader(value) => Some(value.quote),
            _ => None,
        }
    }

    /// The field `reply_to_ephemeral`, where there is one.
    #[must_use]
    #[inline]
    pub fn reply_to_ephemeral(&self) -> Option<bool> {
        match self {
            Self::MessageReplyHeader(value) => Some(value.reply_to_ephemeral),
            _ => None,
        }
    }

    /// The field `reply_to_msg_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn reply_to_msg_id(&self) -> Option<i32> {
        match self {
            Self::MessageReplyHeader(value) => value.reply_to_msg_id,
            _ => None,
        }
    }

    /// The field `reply_to_peer_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn reply_to_peer_id(&self) -> Option<&enums::Peer> {
        match self {
            Self::MessageReplyHeader(value) => value.reply_to_peer_id.as_ref(),
            _ => None,
        }
    }

    /// The field `reply_from`, where there is one.
    #[must_use]
    #[inline]
    pub fn reply_from(&self) -> Option<&types::MessageFwdHeader> {
        match self {
            Self::MessageReplyHeader(value) => value.reply_from.as_ref(),
            _ => None,
        }
    }

    /// The field `reply_media`, where there is one.
    #[must_use]
    #[inline]
    pub fn reply_media(&self) -> Option<&enums::MessageMedia> {
        match self {
            Self::MessageReplyHeader(value) => value.reply_media.as_ref(),
            _ => None,
        }
    }

    /// The field `reply_to_top_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn reply_to_top_id(&self) -> Option<i32> {
        match self {
            Self::MessageReplyHeader(value) => value.reply_to_top_id,
            _ => None,
        }
    }

    /// The field `quote_text`, where there is one.
    #[must_use]
    #[inline]
    pub fn quote_text(&self) -> Option<&String> {
        match self {
            Self::MessageReplyHeader(value) => value.quote_text.as_ref(),
            _ => None,
        }
    }

    /// The field `quote_entities`, where there is one.
    #[must_use]
    #[inline]
    pub fn quote_entities(&self) -> Option<&Vec<enums::MessageEntity>> {
        match self {
            Self::MessageReplyHeader(value) => value.quote_entities.as_ref(),
            _ => None,
        }
    }

    /// The field `quote_offset`, where there is one.
    #[must_use]
    #[inline]
    pub fn quote_offset(&self) -> Option<i32> {
        match self {
            Self::MessageReplyHeader(value) => value.quote_offset,
            _ => None,
        }
    }

    /// The field `todo_item_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn todo_item_id(&self) -> Option<i32> {
        match self {
            Self::MessageReplyHeader(value) => value.todo_item_id,
            _ => None,
        }
    }

    /// The field `poll_option`, where there is one.
    #[must_use]
    #[inline]
    pub fn poll_option(&self) -> Option<&Vec<u8>> {
        match self {
            Self::MessageReplyHeader(value) => value.poll_option.as_ref(),
            _ => None,
        }
    }

    /// The field `peer`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer(&self) -> Option<&enums::Peer> {
        match self {
            Self::MessageReplyStoryHeader(value) => Some(&value.peer),
            _ => None,
        }
    }

    /// The field `story_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn story_id(&self) -> Option<i32> {
        match self {
            Self::MessageReplyStoryHeader(value) => Some(value.story_id),
            _ => None,
        }
    }
}

impl enums::MessageMedia {
    /// The field `spoiler`, where there is one.
    #[must_use]
    #[inline]
    pub fn spoiler(&self) -> Option<bool> {
        match self {
            Self::Photo(value) => Some(value.spoiler),
            Self::Document(value) => Some(value.spoiler),
            _ => None,
        }
    }

    /// The field `live_photo`, where there is one.
    #[must_use]
    #[inline]
    pub fn live_photo(&self) -> Option<bool> {
        match self {
            Self::Photo(value) => Some(value.live_photo),
            _ => None,
        }
    }

    /// The field `ttl_seconds`, where there is one.
    #[must_use]
    #[inline]
    pub fn ttl_seconds(&self) -> Option<i32> {
        match self {
            Self::Photo(value) => value.ttl_seconds,
            Self::Document(value) => value.ttl_seconds,
            _ => None,
        }
    }

    /// The field `geo`, where there is one.
    #[must_use]
    #[inline]
    pub fn geo(&self) -> Option<&enums::GeoPoint> {
        match self {
            Self::Geo(value) => Some(&value.geo),
            Self::Venue(value) => Some(&value.geo),
            Self::GeoLive(value) => Some(&value.geo),
            _ => None,
        }
    }

    /// The field `phone_number`, where there is one.
    #[must_use]
    #[inline]
    pub fn phone_number(&self) -> Option<&String> {
        match self {
            Self::Contact(value) => Some(&value.phone_number),
            _ => None,
        }
    }

    /// The field `first_name`, where there is one.
    #[must_use]
    #[inline]
    pub fn first_name(&self) -> Option<&String> {
        match self {
            Self::Contact(value) => Some(&value.first_name),
            _ => None,
        }
    }

    /// The field `last_name`, where there is one.
    #[must_use]
    #[inline]
    pub fn last_name(&self) -> Option<&String> {
        match self {
            Self::Contact(value) => Some(&value.last_name),
            _ => None,
        }
    }

    /// The field `vcard`, where there is one.
    #[must_use]
    #[inline]
    pub fn vcard(&self) -> Option<&String> {
        match self {
            Self::Contact(value) => Some(&value.vcard),
            _ => None,
        }
    }

    /// The field `user_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn user_id(&self) -> Option<i64> {
        match self {
            Self::Contact(value) => Some(value.user_id),
            _ => None,
        }
    }

    /// The field `nopremium`, where there is one.
    #[must_use]
    #[inline]
    pub fn nopremium(&self) -> Option<bool> {
        match self {
            Self::Document(value) => Some(value.nopremium),
            _ => None,
        }
    }

    /// The field `round`, where there is one.
    #[must_use]
    #[inline]
    pub fn round(&self) -> Option<bool> {
        match self {
            Self::Document(value) => Some(value.round),
            _ => None,
        }
    }

    /// The field `voice`, where there is one.
    #[must_use]
    #[inline]
    pub fn voice(&self) -> Option<bool> {
        match self {
            Self::Document(value) => Some(value.voice),
            _ => None,
        }
    }

    /// The field `document`, where there is one.
    #[must_use]
    #[inline]
    pub fn document(&self) -> Option<&enums::Document> {
        match self {
            Self::Document(value) => value.document.as_ref(),
            _ => None,
        }
    }

    /// The field `alt_documents`, where there is one.
    #[must_use]
    #[inline]
    pub fn alt_documents(&self) -> Option<&Vec<enums::Document>> {
        match self {
            Self::Document(value) => value.alt_documents.as_ref(),
            _ => None,
        }
    }

    /// The field `video_cover`, where there is one.
    #[must_use]
    #[inline]
    pub fn video_cover(&self) -> Option<&enums::Photo> {
        match self {
            Self::Document(value) => value.video_cover.as_ref(),
            _ => None,
        }
    }

    /// The field `video_timestamp`, where there is one.
    #[must_use]
    #[inline]
    pub fn video_timestamp(&self) -> Option<i32> {
        match self {
            Self::Document(value) => value.video_timestamp,
            _ => None,
        }
    }

    /// The field `force_large_media`, where there is one.
    #[must_use]
    #[inline]
    pub fn force_large_media(&self) -> Option<bool> {
        match self {
            Self::WebPage(value) => Some(value.force_large_media),
            _ => None,
        }
    }

    /// The field `force_small_media`, where there is one.
    #[must_use]
    #[inline]
    pub fn force_small_media(&self) -> Option<bool> {
        match self {
            Self::WebPage(value) => Some(value.force_small_media),
            _ => None,
        }
    }

    /// The field `manual`, where there is one.
    #[must_use]
    #[inline]
    pub fn manual(&self) -> Option<bool> {
        match self {
            Self::WebPage(value) => Some(value.manual),
            _ => None,
        }
    }

    /// The field `safe`, where there is one.
    #[must_use]
    #[inline]
    pub fn safe(&self) -> Option<bool> {
        match self {
            Self::WebPage(value) => Some(value.safe),
            _ => None,
        }
    }

    /// The field `webpage`, where there is one.
    #[must_use]
    #[inline]
    pub fn webpage(&self) -> Option<&enums::WebPage> {
        match self {
            Self::WebPage(value) => Some(&value.webpage),
            _ => None,
        }
    }

    /// The field `title`, where there is one.
    #[must_use]
    #[inline]
    pub fn title(&self) -> Option<&String> {
        match self {
            Self::Venue(value) => Some(&value.title),
            Self::Invoice(value) => Some(&value.title),
            _ => None,
        }
    }

    /// The field `address`, where there is one.
    #[must_use]
    #[inline]
    pub fn address(&self) -> Option<&String> {
        match self {
            Self::Venue(value) => Some(&value.address),
            _ => None,
        }
    }

    /// The field `provider`, where there is one.
    #[must_use]
    #[inline]
    pub fn provider(&self) -> Option<&String> {
        match self {
            Self::Venue(value) => Some(&value.provider),
            _ => None,
        }
    }

    /// The field `venue_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn venue_id(&self) -> Option<&String> {
        match self {
            Self::Venue(value) => Some(&value.venue_id),
            _ => None,
        }
    }

    /// The field `venue_type`, where there is one.
    #[must_use]
    #[inline]
    pub fn venue_type(&self) -> Option<&String> {
        match self {
            Self::Venue(value) => Some(&value.venue_type),
            _ => None,
        }
    }

    /// The field `game`, where there is one.
    #[must_use]
    #[inline]
    pub fn game(&self) -> Option<&types::Game> {
        match self {
            Self::Game(value) => Some(&value.game),
            _ => None,
        }
    }

    /// The field `shipping_address_requested`, where there is one.
    #[must_use]
    #[inline]
    pub fn shipping_address_requested(&self) -> Option<bool> {
        match self {
            Self::Invoice(value) => Some(value.shipping_address_requested),
            _ => None,
        }
    }

    /// The field `test`, where there is one.
    #[must_use]
    #[inline]
    pub fn test(&self) -> Option<bool> {
        match self {
            Self::Invoice(value) => Some(value.test),
            _ => None,
        }
    }

    /// The field `description`, where there is one.
    #[must_use]
    #[inline]
    pub fn description(&self) -> Option<&String> {
        match self {
            Self::Invoice(value) => Some(&value.description),
            _ => None,
        }
    }

    /// The field `receipt_msg_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn receipt_msg_id(&self) -> Option<i32> {
        match self {
            Self::Invoice(value) => value.receipt_msg_id,
            _ => None,
        }
    }

    /// The field `currency`, where there is one.
    #[must_use]
    #[inline]
    pub fn currency(&self) -> Option<&String> {
        match self {
            Self::Invoice(value) => Some(&value.currency),
            _ => None,
        }
    }

    /// The field `total_amount`, where there is one.
    #[must_use]
    #[inline]
    pub fn total_amount(&self) -> Option<i64> {
        match self {
            Self::Invoice(value) => Some(value.total_amount),
            _ => None,
        }
    }

    /// The field `start_param`, where there is one.
    #[must_use]
    #[inline]
    pub fn start_param(&self) -> Option<&String> {
        match self {
            Self::Invoice(value) => Some(&value.start_param),
            _ => None,
        }
    }

    /// The field `heading`, where there is one.
    #[must_use]
    #[inline]
    pub fn heading(&self) -> Option<i32> {
        match self {
            Self::GeoLive(value) => value.heading,
            _ => None,
        }
    }

    /// The field `period`, where there is one.
    #[must_use]
    #[inline]
    pub fn period(&self) -> Option<i32> {
        match self {
            Self::GeoLive(value) => Some(value.period),
            _ => None,
        }
    }

    /// The field `proximity_notification_radius`, where there is one.
    #[must_use]
    #[inline]
    pub fn proximity_notification_radius(&self) -> Option<i32> {
        match self {
            Self::GeoLive(value) => value.proximity_notification_radius,
            _ => None,
        }
    }

    /// The field `poll`, where there is one.
    #[must_use]
    #[inline]
    pub fn poll(&self) -> Option<&types::Poll> {
        match self {
            Self::Poll(value) => Some(&value.poll),
            _ => None,
        }
    }

    /// The field `results`, where there is one.
    #[must_use]
    #[inline]
    pub fn results(&self) -> Option<&types::PollResults> {
        match self {
            Self::Poll(value) => Some(&value.results),
            _ => None,
        }
    }

    /// The field `attached_media`, where there is one.
    #[must_use]
    #[inline]
    pub fn attached_media(&self) -> Option<&enums::MessageMedia> {
        match self {
            Self::Poll(value) => value.attached_media.as_ref(),
            _ => None,
        }
    }

    /// The field `value`, where there is one.
    #[must_use]
    #[inline]
    pub fn value(&self) -> Option<i32> {
        match self {
            Self::Dice(value) => Some(value.value),
            _ => None,
        }
    }

    /// The field `emoticon`, where there is one.
    #[must_use]
    #[inline]
    pub fn emoticon(&self) -> Option<&String> {
        match self {
            Self::Dice(value) => Some(&value.emoticon),
            _ => None,
        }
    }

    /// The field `game_outcome`, where there is one.
    #[must_use]
    #[inline]
    pub fn game_outcome(&self) -> Option<&types::messages::EmojiGameOutcome> {
        match self {
            Self::Dice(value) => value.game_outcome.as_ref(),
            _ => None,
        }
    }

    /// The field `via_mention`, where there is one.
    #[must_use]
    #[inline]
    pub fn via_mention(&self) -> Option<bool> {
        match self {
            Self::Story(value) => Some(value.via_mention),
            _ => None,
        }
    }

    /// The field `peer`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer(&self) -> Option<&enums::Peer> {
        match self {
            Self::Story(value) => Some(&value.peer),
            _ => None,
        }
    }

    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<i32> {
        match self {
            Self::Story(value) => Some(value.id),
            _ => None,
        }
    }

    /// The field `story`, where there is one.
    #[must_use]
    #[inline]
    pub fn story(&self) -> Option<&enums::StoryItem> {
        match self {
            Self::Story(value) => value.story.as_ref(),
            _ => None,
        }
    }

    /// The field `only_new_subscribers`, where there is one.
    #[must_use]
    #[inline]
    pub fn only_new_subscribers(&self) -> Option<bool> {
        match self {
            Self::Giveaway(value) => Some(value.only_new_subscribers),
            Self::GiveawayResults(value) => Some(value.only_new_subscribers),
            _ => None,
        }
    }

    /// The field `winners_are_visible`, where there is one.
    #[must_use]
    #[inline]
    pub fn winners_are_visible(&self) -> Option<bool> {
        match self {
            Self::Giveaway(value) => Some(value.winners_are_visible),
            _ => None,
        }
    }

    /// The field `channels`, where there is one.
    #[must_use]
    #[inline]
    pub fn channels(&self) -> Option<&Vec<i64>> {
        match self {
            Self::Giveaway(value) => Some(&value.channels),
            _ => None,
        }
    }

    /// The field `countries_iso2`, where there is one.
    #[must_use]
    #[inline]
    pub fn countries_iso2(&self) -> Option<&Vec<String>> {
        match self {
            Self::Giveaway(value) => value.countries_iso2.as_ref(),
            _ => None,
        }
    }

    /// The field `prize_description`, where there is one.
    #[must_use]
    #[inline]
    pub fn prize_description(&self) -> Option<&String> {
        match self {
            Self::Giveaway(value) => value.prize_description.as_ref(),
            Self::GiveawayResults(value) => value.prize_description.as_ref(),
            _ => None,
        }
    }

    /// The field `quantity`, where there is one.
    #[must_use]
    #[inline]
    pub fn quantity(&self) -> Option<i32> {
        match self {
            Self::Giveaway(value) => Some(value.quantity),
            _ => None,
        }
    }

    /// The field `months`, where there is one.
    #[must_use]
    #[inline]
    pub fn months(&self) -> Option<i32> {
        match self {
            Self::Giveaway(value) => value.months,
            Self::GiveawayResults(value) => value.months,
            _ => None,
        }
    }

    /// The field `stars`, where there is one.
    #[must_use]
    #[inline]
    pub fn stars(&self) -> Option<i64> {
        match self {
            Self::Giveaway(value) => value.stars,
            Self::GiveawayResults(value) => value.stars,
            _ => None,
        }
    }

    /// The field `until_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn until_date(&self) -> Option<i32> {
        match self {
            Self::Giveaway(value) => Some(value.until_date),
            Self::GiveawayResults(value) => Some(value.until_date),
            _ => None,
        }
    }

    /// The field `refunded`, where there is one.
    #[must_use]
    #[inline]
    pub fn refunded(&self) -> Option<bool> {
        match self {
            Self::GiveawayResults(value) => Some(value.refunded),
            _ => None,
        }
    }

    /// The field `channel_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn channel_id(&self) -> Option<i64> {
        match self {
            Self::GiveawayResults(value) => Some(value.channel_id),
            _ => None,
        }
    }

    /// The field `additional_peers_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn additional_peers_count(&self) -> Option<i32> {
        match self {
            Self::GiveawayResults(value) => value.additional_peers_count,
            _ => None,
        }
    }

    /// The field `launch_msg_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn launch_msg_id(&self) -> Option<i32> {
        match self {
            Self::GiveawayResults(value) => Some(value.launch_msg_id),
            _ => None,
        }
    }

    /// The field `winners_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn winners_count(&self) -> Option<i32> {
        match self {
            Self::GiveawayResults(value) => Some(value.winners_count),
            _ => None,
        }
    }

    /// The field `unclaimed_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn unclaimed_count(&self) -> Option<i32> {
        match self {
            Self::GiveawayResults(value) => Some(value.unclaimed_count),
            _ => None,
        }
    }

    /// The field `winners`, where there is one.
    #[must_use]
    #[inline]
    pub fn winners(&self) -> Option<&Vec<i64>> {
        match self {
            Self::GiveawayResults(value) => Some(&value.winners),
            _ => None,
        }
    }

    /// The field `stars_amount`, where there is one.
    #[must_use]
    #[inline]
    pub fn stars_amount(&self) -> Option<i64> {
        match self {
            Self::PaidMedia(value) => Some(value.stars_amount),
            _ => None,
        }
    }

    /// The field `todo`, where there is one.
    #[must_use]
    #[inline]
    pub fn todo(&self) -> Option<&types::TodoList> {
        match self {
            Self::ToDo(value) => Some(&value.todo),
            _ => None,
        }
    }

    /// The field `completions`, where there is one.
    #[must_use]
    #[inline]
    pub fn completions(&self) -> Option<&Vec<types::TodoCompletion>> {
        match self {
            Self::ToDo(value) => value.completions.as_ref(),
            _ => None,
        }
    }

    /// The field `rtmp_stream`, where there is one.
    #[must_use]
    #[inline]
    pub fn rtmp_stream(&self) -> Option<bool> {
        match self {
            Self::VideoStream(value) => Some(value.rtmp_stream),
            _ => None,
        }
    }

    /// The field `call`, where there is one.
    #[must_use]
    #[inline]
    pub fn call(&self) -> Option<&enums::InputGroupCall> {
        match self {
            Self::VideoStream(value) => Some(&value.call),
            _ => None,
        }
    }
}

impl enums::MessageAction {
    /// The field `title`, where there is one.
    #[must_use]
    #[inline]
    pub fn title(&self) -> Option<&String> {
        match self {
            Self::ChatCreate(value) => Some(&value.title),
            Self::ChatEditTitle(value) => Some(&value.title),
            Self::ChannelCreate(value) => Some(&value.title),
            Self::ChannelMigrateFrom(value) => Some(&value.title),
            Self::TopicCreate(value) => Some(&value.title),
            Self::TopicEdit(value) => value.title.as_ref(),
            _ => None,
        }
    }

    /// The field `users`, where there is one.
    #[must_use]
    #[inline]
    pub fn users(&self) -> Option<&Vec<i64>> {
        match self {
            Self::ChatCreate(value) => Some(&value.users),
            Self::ChatAddUser(value) => Some(&value.users),
            Self::InviteToGroupCall(value) => Some(&value.users),
            _ => None,
        }
    }

    /// The field `photo`, where there is one.
    #[must_use]
    #[inline]
    pub fn photo(&self) -> Option<&enums::Photo> {
        match self {
            Self::ChatEditPhoto(value) => Some(&value.photo),
            Self::SuggestProfilePhoto(value) => Some(&value.photo),
            _ => None,
        }
    }

    /// The field `user_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn user_id(&self) -> Option<i64> {
        match self {
            Self::ChatDeleteUser(value) => Some(value.user_id),
            _ => None,
        }
    }

    /// The field `inviter_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn inviter_id(&self) -> Option<i64> {
        match self {
            Self::ChatJoinedByLink(value) => Some(value.inviter_id),
            _ => None,
        }
    }

    /// The field `channel_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn channel_id(&self) -> Option<i64> {
        match self {
            Self::ChatMigrateTo(value) => Some(value.channel_id),
            _ => None,
        }
    }

    /// The field `chat_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn chat_id(&self) -> Option<i64> {
        match self {
            Self::ChannelMigrateFrom(value) => Some(value.chat_id),
            _ => None,
        }
    }

    /// The field `game_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn game_id(&self) -> Option<i64> {
        match self {
            Self::GameScore(value) => Some(value.game_id),
            _ => None,
        }
    }

    /// The field `score`, where there is one.
    #[must_use]
    #[inline]
    pub fn score(&self) -> Option<i32> {
        match self {
            Self::GameScore(value) => Some(value.score),
            _ => None,
        }
    }

    /// The field `recurring_init`, where there is one.
    #[must_use]
    #[inline]
    pub fn recurring_init(&self) -> Option<bool> {
        match self {
            Self::PaymentSentMe(value) => Some(value.recurring_init),
            Self::PaymentSent(value) => Some(value.recurring_init),
            _ => None,
        }
    }

    /// The field `recurring_used`, where there is one.
    #[must_use]
    #[inline]
    pub fn recurring_used(&self) -> Option<bool> {
        match self {
            Self::PaymentSentMe(value) => Some(value.recurring_used),
            Self::PaymentSent(value) => Some(value.recurring_used),
            _ => None,
        }
    }

    /// The field `currency`, where there is one.
    #[must_use]
    #[inline]
    pub fn currency(&self) -> Option<&String> {
        match self {
            Self::PaymentSentMe(value) => Some(&value.currency),
            Self::PaymentSent(value) => Some(&value.currency),
            Self::GiftPremium(value) => Some(&value.currency),
            Self::GiftCode(value) => value.currency.as_ref(),
            Self::PaymentRefunded(value) => Some(&value.currency),
            Self::GiftStars(value) => Some(&value.currency),
            Self::GiftTon(value) => Some(&value.currency),
            _ => None,
        }
    }

    /// The field `total_amount`, where there is one.
    #[must_use]
    #[inline]
    pub fn total_amount(&self) -> Option<i64> {
        match self {
            Self::PaymentSentMe(value) => Some(value.total_amount),
            Self::PaymentSent(value) => Some(value.total_amount),
            Self::PaymentRefunded(value) => Some(value.total_amount),
            _ => None,
        }
    }

    /// The field `payload`, where there is one.
    #[must_use]
    #[inline]
    pub fn payload(&self) -> Option<&Vec<u8>> {
        match self {
            Self::PaymentSentMe(value) => Some(&value.payload),
            Self::PaymentRefunded(value) => value.payload.as_ref(),
            _ => None,
        }
    }

    /// The field `info`, where there is one.
    #[must_use]
    #[inline]
    pub fn info(&self) -> Option<&types::PaymentRequestedInfo> {
        match self {
            Self::PaymentSentMe(value) => value.info.as_ref(),
            _ => None,
        }
    }

    /// The field `shipping_option_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn shipping_option_id(&self) -> Option<&String> {
        match self {
            Self::PaymentSentMe(value) => value.shipping_option_id.as_ref(),
            _ => None,
        }
    }

    /// The field `charge`, where there is one.
    #[must_use]
    #[inline]
    pub fn charge(&self) -> Option<&types::PaymentCharge> {
        match self {
            Self::PaymentSentMe(value) => Some(&value.charge),
            Self::PaymentRefunded(value) => Some(&value.charge),
            _ => None,
        }
    }

    /// The field `subscription_until_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn subscription_until_date(&self) -> Option<i32> {
        match self {
            Self::PaymentSentMe(value) => value.subscription_until_date,
            Self::PaymentSent(value) => value.subscription_until_date,
            _ => None,
        }
    }

    /// The field `invoice_slug`, where there is one.
    #[must_use]
    #[inline]
    pub fn invoice_slug(&self) -> Option<&String> {
        match self {
            Self::PaymentSent(value) => value.invoice_slug.as_ref(),
            _ => None,
        }
    }

    /// The field `video`, where there is one.
    #[must_use]
    #[inline]
    pub fn video(&self) -> Option<bool> {
        match self {
            Self::PhoneCall(value) => Some(value.video),
            Self::ConferenceCall(value) => Some(value.video),
            _ => None,
        }
    }

    /// The field `call_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn call_id(&self) -> Option<i64> {
        match self {
            Self::PhoneCall(value) => Some(value.call_id),
            Self::ConferenceCall(value) => Some(value.call_id),
            _ => None,
        }
    }

    /// The field `reason`, where there is one.
    #[must_use]
    #[inline]
    pub fn reason(&self) -> Option<&enums::PhoneCallDiscardReason> {
        match self {
            Self::PhoneCall(value) => value.reason.as_ref(),
            _ => None,
        }
    }

    /// The field `duration`, where there is one.
    #[must_use]
    #[inline]
    pub fn duration(&self) -> Option<i32> {
        match self {
            Self::PhoneCall(value) => value.duration,
            Self::GroupCall(value) => value.duration,
            Self::ConferenceCall(value) => value.duration,
            _ => None,
        }
    }

    /// The field `attach_menu`, where there is one.
    #[must_use]
    #[inline]
    pub fn attach_menu(&self) -> Option<bool> {
        match self {
            Self::BotAllowed(value) => Some(value.attach_menu),
            _ => None,
        }
    }

    /// The field `from_request`, where there is one.
    #[must_use]
    #[inline]
    pub fn from_request(&self) -> Option<bool> {
        match self {
            Self::BotAllowed(value) => Some(value.from_request),
            _ => None,
        }
    }

    /// The field `domain`, where there is one.
    #[must_use]
    #[inline]
    pub fn domain(&self) -> Option<&String> {
        match self {
            Self::BotAllowed(value) => value.domain.as_ref(),
            _ => None,
        }
    }

    /// The field `app`, where there is one.
    #[must_use]
    #[inline]
    pub fn app(&self) -> Option<&enums::BotApp> {
        match self {
            Self::BotAllowed(value) => value.app.as_ref(),
            _ => None,
        }
    }

    /// The field `values`, where there is one.
    #[must_use]
    #[inline]
    pub fn values(&self) -> Option<&Vec<types::SecureValue>> {
        match self {
            Self::SecureValuesSentMe(value) => Some(&value.values),
            _ => None,
        }
    }

    /// The field `credentials`, where there is one.
    #[must_use]
    #[inline]
    pub fn credentials(&self) -> Option<&types::SecureCredentialsEncrypted> {
        match self {
            Self::SecureValuesSentMe(value) => Some(&value.credentials),
            _ => None,
        }
    }

    /// The field `types`, where there is one.
    #[must_use]
    #[inline]
    pub fn types(&self) -> Option<&Vec<enums::SecureValueType>> {
        match self {
            Self::SecureValuesSent(value) => Some(&value.types),
            _ => None,
        }
    }

    /// The field `from_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn from_id(&self) -> Option<&enums::Peer> {
        match self {
            Self::GeoProximityReached(value) => Some(&value.from_id),
            Self::StarGift(value) => value.from_id.as_ref(),
            Self::StarGiftUnique(value) => value.from_id.as_ref(),
            _ => None,
        }
    }

    /// The field `to_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn to_id(&self) -> Option<&enums::Peer> {
        match self {
            Self::GeoProximityReached(value) => Some(&value.to_id),
            Self::StarGift(value) => value.to_id.as_ref(),
            _ => None,
        }
    }

    /// The field `distance`, where there is one.
    #[must_use]
    #[inline]
    pub fn distance(&self) -> Option<i32> {
        match self {
            Self::GeoProximityReached(value) => Some(value.distance),
            _ => None,
        }
    }

    /// The field `call`, where there is one.
    #[must_use]
    #[inline]
    pub fn call(&self) -> Option<&enums::InputGroupCall> {
        match self {
            Self::GroupCall(value) => Some(&value.call),
            Self::InviteToGroupCall(value) => Some(&value.call),
            Self::GroupCallScheduled(value) => Some(&value.call),
            _ => None,
        }
    }

    /// The field `period`, where there is one.
    #[must_use]
    #[inline]
    pub fn period(&self) -> Option<i32> {
        match self {
            Self::SetMessagesTtl(value) => Some(value.period),
            _ => None,
        }
    }

    /// The field `auto_setting_from`, where there is one.
    #[must_use]
    #[inline]
    pub fn auto_setting_from(&self) -> Option<i64> {
        match self {
            Self::SetMessagesTtl(value) => value.auto_setting_from,
            _ => None,
        }
    }

    /// The field `schedule_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn schedule_date(&self) -> Option<i32> {
        match self {
            Self::GroupCallScheduled(value) => Some(value.schedule_date),
            Self::SuggestedPostApproval(value) => value.schedule_date,
            _ => None,
        }
    }

    /// The field `theme`, where there is one.
    #[must_use]
    #[inline]
    pub fn theme(&self) -> Option<&enums::ChatTheme> {
        match self {
            Self::SetChatTheme(value) => Some(&value.theme),
            _ => None,
        }
    }

    /// The field `text`, where there is one.
    #[must_use]
    #[inline]
    pub fn text(&self) -> Option<&String> {
        match self {
            Self::WebViewDataSentMe(value) => Some(&value.text),
            Self::WebViewDataSent(value) => Some(&value.text),
            _ => None,
        }
    }

    /// The field `data`, where there is one.
    #[must_use]
    #[inline]
    pub fn data(&self) -> Option<&String> {
        match self {
            Self::WebViewDataSentMe(value) => Some(&value.data),
            _ => None,
        }
    }

    /// The field `amount`, where there is one.
    #[must_use]
    #[inline]
    pub fn amount(&self) -> Option<i64> {
        match self {
            Self::GiftPremium(value) => Some(value.amount),
            Self::GiftCode(value) => value.amount,
            Self::GiftStars(value) => Some(value.amount),
            Self::GiftTon(value) => Some(value.amount),
            Self::GramTransfer(value) => Some(value.amount),
            _ => None,
        }
    }

    /// The field `days`, where there is one.
    #[must_use]
    #[inline]
    pub fn days(&self) -> Option<i32> {
        match self {
            Self::GiftPremium(value) => Some(value.days),
            Self::GiftCode(value) => Some(value.days),
            _ => None,
        }
    }

    /// The field `crypto_currency`, where there is one.
    #[must_use]
    #[inline]
    pub fn crypto_currency(&self) -> Option<&String> {
        match self {
            Self::GiftPremium(value) => value.crypto_currency.as_ref(),
            Self::GiftCode(value) => value.crypto_currency.as_ref(),
            Self::GiftStars(value) => value.crypto_currency.as_ref(),
            Self::GiftTon(value) => Some(&value.crypto_currency),
            _ => None,
        }
    }

    /// The field `crypto_amount`, where there is one.
    #[must_use]
    #[inline]
    pub fn crypto_amount(&self) -> Option<i64> {
        match self {
            Self::GiftPremium(value) => value.crypto_amount,
            Self::GiftCode(value) => value.crypto_amount,
            Self::GiftStars(value) => value.crypto_amount,
            Self::GiftTon(value) => Some(value.crypto_amount),
            _ => None,
        }
    }

    /// The field `title_missing`, where there is one.
    #[must_use]
    #[inline]
    pub fn title_missing(&self) -> Option<bool> {
        match self {
            Self::TopicCreate(value) => Some(value.title_missing),
            _ => None,
        }
    }

    /// The field `icon_color`, where there is one.
    #[must_use]
    #[inline]
    pub fn icon_color(&self) -> Option<i32> {
        match self {
            Self::TopicCreate(value) => Some(value.icon_color),
            _ => None,
        }
    }

    /// The field `icon_emoji_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn icon_emoji_id(&self) -> Option<i64> {
        match self {
            Self::TopicCreate(value) => value.icon_emoji_id,
            Self::TopicEdit(value) => value.icon_emoji_id,
            _ => None,
        }
    }

    /// The field `closed`, where there is one.
    #[must_use]
    #[inline]
    pub fn closed(&self) -> Option<bool> {
        match self {
            Self::TopicEdit(value) => value.closed,
            _ => None,
        }
    }

    /// The field `hidden`, where there is one.
    #[must_use]
    #[inline]
    pub fn hidden(&self) -> Option<bool> {
        match self {
            Self::TopicEdit(value) => value.hidden,
            _ => None,
        }
    }

    /// The field `button_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn button_id(&self) -> Option<i32> {
        match self {
            Self::RequestedPeer(value) => Some(value.button_id),
            Self::RequestedPeerSentMe(value) => Some(value.button_id),
            _ => None,
        }
    }

    /// The field `same`, where there is one.
    #[must_use]
    #[inline]
    pub fn same(&self) -> Option<bool> {
        match self {
            Self::SetChatWallPaper(value) => Some(value.same),
            _ => None,
        }
    }

    /// The field `for_both`, where there is one.
    #[must_use]
    #[inline]
    pub fn for_both(&self) -> Option<bool> {
        match self {
            Self::SetChatWallPaper(value) => Some(value.for_both),
            _ => None,
        }
    }

    /// The field `wallpaper`, where there is one.
    #[must_use]
    #[inline]
    pub fn wallpaper(&self) -> Option<&enums::WallPaper> {
        match self {
            Self::SetChatWallPaper(value) => Some(&value.wallpaper),
            _ => None,
        }
    }

    /// The field `via_giveaway`, where there is one.
    #[must_use]
    #[inline]
    pub fn via_giveaway(&self) -> Option<bool> {
        match self {
            Self::GiftCode(value) => Some(value.via_giveaway),
            _ => None,
        }
    }

    /// The field `unclaimed`, where there is one.
    #[must_use]
    #[inline]
    pub fn unclaimed(&self) -> Option<bool> {
        match self {
            Self::GiftCode(value) => Some(value.unclaimed),
            Self::PrizeStars(value) => Some(value.unclaimed),
            _ => None,
        }
    }

    /// The field `boost_peer`, where there is one.
    #[must_use]
    #[inline]
    pub fn boost_peer(&self) -> Option<&enums::Peer> {
        match self {
            Self::GiftCode(value) => value.boost_peer.as_ref(),
            Self::PrizeStars(value) => Some(&value.boost_peer),
            _ => None,
        }
    }

    /// The field `slug`, where there is one.
    #[must_use]
    #[inline]
    pub fn slug(&self) -> Option<&String> {
        match self {
            Self::GiftCode(value) => Some(&value.slug),
            _ => None,
        }
    }

    /// The field `winners_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn winners_count(&self) -> Option<i32> {
        match self {
            Self::GiveawayResults(value) => Some(value.winners_count),
            _ => None,
        }
    }

    /// The field `unclaimed_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn unclaimed_count(&self) -> Option<i32> {
        match self {
            Self::GiveawayResults(value) => Some(value.unclaimed_count),
            _ => None,
        }
    }

    /// The field `boosts`, where there is one.
    #[must_use]
    #[inline]
    pub fn boosts(&self) -> Option<i32> {
        match self {
            Self::BoostApply(value) => Some(value.boosts),
            _ => None,
        }
    }

    /// The field `peer`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer(&self) -> Option<&enums::Peer> {
        match self {
            Self::PaymentRefunded(value) => Some(&value.peer),
            Self::StarGift(value) => value.peer.as_ref(),
            Self::StarGiftUnique(value) => value.peer.as_ref(),
            _ => None,
        }
    }

    /// The field `transaction_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn transaction_id(&self) -> Option<&String> {
        match self {
            Self::GiftStars(value) => value.transaction_id.as_ref(),
            Self::PrizeStars(value) => Some(&value.transaction_id),
            Self::GiftTon(value) => value.transaction_id.as_ref(),
            Self::GramTransfer(value) => Some(&value.transaction_id),
            _ => None,
        }
    }

    /// The field `giveaway_msg_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn giveaway_msg_id(&self) -> Option<i32> {
        match self {
            Self::PrizeStars(value) => Some(value.giveaway_msg_id),
            _ => None,
        }
    }

    /// The field `name_hidden`, where there is one.
    #[must_use]
    #[inline]
    pub fn name_hidden(&self) -> Option<bool> {
        match self {
            Self::StarGift(value) => Some(value.name_hidden),
            Self::StarGiftUnique(value) => Some(value.name_hidden),
            _ => None,
        }
    }

    /// The field `saved`, where there is one.
    #[must_use]
    #[inline]
    pub fn saved(&self) -> Option<bool> {
        match self {
            Self::StarGift(value) => Some(value.saved),
            Self::StarGiftUnique(value) => Some(value.saved),
            _ => None,
        }
    }

    /// The field `converted`, where there is one.
    #[must_use]
    #[inline]
    pub fn converted(&self) -> Option<bool> {
        match self {
            Self::StarGift(value) => Some(value.converted),
            _ => None,
        }
    }

    /// The field `upgraded`, where there is one.
    #[must_use]
    #[inline]
    pub fn upgraded(&self) -> Option<bool> {
        match self {
            Self::StarGift(value) => Some(value.upgraded),
            _ => None,
        }
    }

    /// The field `refunded`, where there is one.
    #[must_use]
    #[inline]
    pub fn refunded(&self) -> Option<bool> {
        match self {
            Self::StarGift(value) => Some(value.refunded),
            Self::StarGiftUnique(value) => Some(value.refunded),
            _ => None,
        }
    }

    /// The field `can_upgrade`, where there is one.
    #[must_use]
    #[inline]
    pub fn can_upgrade(&self) -> Option<bool> {
        match self {
            Self::StarGift(value) => Some(value.can_upgrade),
            _ => None,
        }
    }

    /// The field `prepaid_upgrade`, where there is one.
    #[must_use]
    #[inline]
    pub fn prepaid_upgrade(&self) -> Option<bool> {
        match self {
            Self::StarGift(value) => Some(value.prepaid_upgrade),
            Self::StarGiftUnique(value) => Some(value.prepaid_upgrade),
            _ => None,
        }
    }

    /// The field `upgrade_separate`, where there is one.
    #[must_use]
    #[inline]
    pub fn upgrade_separate(&self) -> Option<bool> {
        match self {
            Self::StarGift(value) => Some(value.upgrade_separate),
            _ => None,
        }
    }

    /// The field `auction_acquired`, where there is one.
    #[must_use]
    #[inline]
    pub fn auction_acquired(&self) -> Option<bool> {
        match self {
            Self::StarGift(value) => Some(value.auction_acquired),
            _ => None,
        }
    }

    /// The field `gift`, where there is one.
    #[must_use]
    #[inline]
    pub fn gift(&self) -> Option<&enums::StarGift> {
        match self {
            Self::StarGift(value) => Some(&value.gift),
            Self::StarGiftUnique(value) => Some(&value.gift),
            Self::StarGiftPurchaseOffer(value) => Some(&value.gift),
            Self::StarGiftPurchaseOfferDeclined(value) => Some(&value.gift),
            _ => None,
        }
    }

    /// The field `convert_stars`, where there is one.
    #[must_use]
    #[inline]
    pub fn convert_stars(&self) -> Option<i64> {
        match self {
            Self::StarGift(value) => value.convert_stars,
            _ => None,
        }
    }

    /// The field `upgrade_msg_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn upgrade_msg_id(&self) -> Option<i32> {
        match self {
            Self::StarGift(value) => value.upgrade_msg_id,
            _ => None,
        }
    }

    /// The field `upgrade_stars`, where there is one.
    #[must_use]
    #[inline]
    pub fn upgrade_stars(&self) -> Option<i64> {
        match self {
            Self::StarGift(value) => value.upgrade_stars,
            _ => None,
        }
    }

    /// The field `saved_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn saved_id(&self) -> Option<i64> {
        match self {
            Self::StarGift(value) => value.saved_id,
            Self::StarGiftUnique(value) => value.saved_id,
            _ => None,
        }
    }

    /// The field `prepaid_upgrade_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn prepaid_upgrade_hash(&self) -> Option<&String> {
        match self {
            Self::StarGift(value) => value.prepaid_upgrade_hash.as_ref(),
            _ => None,
        }
    }

    /// The field `gift_msg_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn gift_msg_id(&self) -> Option<i32> {
        match self {
            Self::StarGift(value) => value.gift_msg_id,
            _ => None,
        }
    }

    /// The field `gift_num`, where there is one.
    #[must_use]
    #[inline]
    pub fn gift_num(&self) -> Option<i32> {
        match self {
            Self::StarGift(value) => value.gift_num,
            _ => None,
        }
    }

    /// The field `upgrade`, where there is one.
    #[must_use]
    #[inline]
    pub fn upgrade(&self) -> Option<bool> {
        match self {
            Self::StarGiftUnique(value) => Some(value.upgrade),
            _ => None,
        }
    }

    /// The field `transferred`, where there is one.
    #[must_use]
    #[inline]
    pub fn transferred(&self) -> Option<bool> {
        match self {
            Self::StarGiftUnique(value) => Some(value.transferred),
            _ => None,
        }
    }

    /// The field `assigned`, where there is one.
    #[must_use]
    #[inline]
    pub fn assigned(&self) -> Option<bool> {
        match self {
            Self::StarGiftUnique(value) => Some(value.assigned),
            _ => None,
        }
    }

    /// The field `from_offer`, where there is one.
    #[must_use]
    #[inline]
    pub fn from_offer(&self) -> Option<bool> {
        match self {
            Self::StarGiftUnique(value) => Some(value.from_offer),
            _ => None,
        }
    }

    /// The field `craft`, where there is one.
    #[must_use]
    #[inline]
    pub fn craft(&self) -> Option<bool> {
        match self {
            Self::StarGiftUnique(value) => Some(value.craft),
            _ => None,
        }
    }

    /// The field `can_export_at`, where there is one.
    #[must_use]
    #[inline]
    pub fn can_export_at(&self) -> Option<i32> {
        match self {
            Self::StarGiftUnique(value) => value.can_export_at,
            _ => None,
        }
    }

    /// The field `transfer_stars`, where there is one.
    #[must_use]
    #[inline]
    pub fn transfer_stars(&self) -> Option<i64> {
        match self {
            Self::StarGiftUnique(value) => value.transfer_stars,
            _ => None,
        }
    }

    /// The field `resale_amount`, where there is one.
    #[must_use]
    #[inline]
    pub fn resale_amount(&self) -> Option<&enums::StarsAmount> {
        match self {
            Self::StarGiftUnique(value) => value.resale_amount.as_ref(),
            _ => None,
        }
    }

    /// The field `can_transfer_at`, where there is one.
    #[must_use]
    #[inline]
    pub fn can_transfer_at(&self) -> Option<i32> {
        match self {
            Self::StarGiftUnique(value) => value.can_transfer_at,
            _ => None,
        }
    }

    /// The field `can_resell_at`, where there is one.
    #[must_use]
    #[inline]
    pub fn can_resell_at(&self) -> Option<i32> {
        match self {
            Self::StarGiftUnique(value) => value.can_resell_at,
            _ => None,
        }
    }

    /// The field `drop_original_details_stars`, where there is one.
    #[must_use]
    #[inline]
    pub fn drop_original_details_stars(&self) -> Option<i64> {
        match self {
            Self::StarGiftUnique(value) => value.drop_original_details_stars,
            _ => None,
        }
    }

    /// The field `can_craft_at`, where there is one.
    #[must_use]
    #[inline]
    pub fn can_craft_at(&self) -> Option<i32> {
        match self {
            Self::StarGiftUnique(value) => value.can_craft_at,
            _ => None,
        }
    }

    /// The field `count`, where there is one.
    #[must_use]
    #[inline]
    pub fn count(&self) -> Option<i32> {
        match self {
            Self::PaidMessagesRefunded(value) => Some(value.count),
            _ => None,
        }
    }

    /// The field `broadcast_messages_allowed`, where there is one.
    #[must_use]
    #[inline]
    pub fn broadcast_messages_allowed(&self) -> Option<bool> {
        match self {
            Self::PaidMessagesPrice(value) => Some(value.broadcast_messages_allowed),
            _ => None,
        }
    }

    /// The field `missed`, where there is one.
    #[must_use]
    #[inline]
    pub fn missed(&self) -> Option<bool> {
        match self {
            Self::ConferenceCall(value) => Some(value.missed),
            _ => None,
        }
    }

    /// The field `active`, where there is one.
    #[must_use]
    #[inline]
    pub fn active(&self) -> Option<bool> {
        match self {
            Self::ConferenceCall(value) => Some(value.active),
            _ => None,
        }
    }

    /// The field `other_participants`, where there is one.
    #[must_use]
    #[inline]
    pub fn other_participants(&self) -> Option<&Vec<enums::Peer>> {
        match self {
            Self::ConferenceCall(value) => value.other_participants.as_ref(),
            _ => None,
        }
    }

    /// The field `completed`, where there is one.
    #[must_use]
    #[inline]
    pub fn completed(&self) -> Option<&Vec<i32>> {
        match self {
            Self::TodoCompletions(value) => Some(&value.completed),
            _ => None,
        }
    }

    /// The field `incompleted`, where there is one.
    #[must_use]
    #[inline]
    pub fn incompleted(&self) -> Option<&Vec<i32>> {
        match self {
            Self::TodoCompletions(value) => Some(&value.incompleted),
            _ => None,
        }
    }

    /// The field `list`, where there is one.
    #[must_use]
    #[inline]
    pub fn list(&self) -> Option<&Vec<types::TodoItem>> {
        match self {
            Self::TodoAppendTasks(value) => Some(&value.list),
            _ => None,
        }
    }

    /// The field `rejected`, where there is one.
    #[must_use]
    #[inline]
    pub fn rejected(&self) -> Option<bool> {
        match self {
            Self::SuggestedPostApproval(value) => Some(value.rejected),
            _ => None,
        }
    }

    /// The field `balance_too_low`, where there is one.
    #[must_use]
    #[inline]
    pub fn balance_too_low(&self) -> Option<bool> {
        match self {
            Self::SuggestedPostApproval(value) => Some(value.balance_too_low),
            _ => None,
        }
    }

    /// The field `reject_comment`, where there is one.
    #[must_use]
    #[inline]
    pub fn reject_comment(&self) -> Option<&String> {
        match self {
            Self::SuggestedPostApproval(value) => value.reject_comment.as_ref(),
            _ => None,
        }
    }

    /// The field `price`, where there is one.
    #[must_use]
    #[inline]
    pub fn price(&self) -> Option<&enums::StarsAmount> {
        match self {
            Self::SuggestedPostApproval(value) => value.price.as_ref(),
            Self::SuggestedPostSuccess(value) => Some(&value.price),
            Self::StarGiftPurchaseOffer(value) => Some(&value.price),
            Self::StarGiftPurchaseOfferDeclined(value) => Some(&value.price),
            _ => None,
        }
    }

    /// The field `payer_initiated`, where there is one.
    #[must_use]
    #[inline]
    pub fn payer_initiated(&self) -> Option<bool> {
        match self {
            Self::SuggestedPostRefund(value) => Some(value.payer_initiated),
            _ => None,
        }
    }

    /// The field `birthday`, where there is one.
    #[must_use]
    #[inline]
    pub fn birthday(&self) -> Option<&types::Birthday> {
        match self {
            Self::SuggestBirthday(value) => Some(&value.birthday),
            _ => None,
        }
    }

    /// The field `accepted`, where there is one.
    #[must_use]
    #[inline]
    pub fn accepted(&self) -> Option<bool> {
        match self {
            Self::StarGiftPurchaseOffer(value) => Some(value.accepted),
            Self::WalletTonConnectRequest(value) => Some(value.accepted),
            _ => None,
        }
    }

    /// The field `declined`, where there is one.
    #[must_use]
    #[inline]
    pub fn declined(&self) -> Option<bool> {
        match self {
            Self::StarGiftPurchaseOffer(value) => Some(value.declined),
            Self::WalletTonConnectRequest(value) => Some(value.declined),
            _ => None,
        }
    }

    /// The field `expires_at`, where there is one.
    #[must_use]
    #[inline]
    pub fn expires_at(&self) -> Option<i32> {
        match self {
            Self::StarGiftPurchaseOffer(value) => Some(value.expires_at),
            _ => None,
        }
    }

    /// The field `expired`, where there is one.
    #[must_use]
    #[inline]
    pub fn expired(&self) -> Option<bool> {
        match self {
            Self::StarGiftPurchaseOfferDeclined(value) => Some(value.expired),
            Self::NoForwardsRequest(value) => Some(value.expired),
            _ => None,
        }
    }

    /// The field `new_creator_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn new_creator_id(&self) -> Option<i64> {
        match self {
            Self::NewCreatorPending(value) => Some(value.new_creator_id),
            Self::ChangeCreator(value) => Some(value.new_creator_id),
            _ => None,
        }
    }

    /// The field `prev_value`, where there is one.
    #[must_use]
    #[inline]
    pub fn prev_value(&self) -> Option<bool> {
        match self {
            Self::NoForwardsToggle(value) => Some(value.prev_value),
            Self::NoForwardsRequest(value) => Some(value.prev_value),
            _ => None,
        }
    }

    /// The field `new_value`, where there is one.
    #[must_use]
    #[inline]
    pub fn new_value(&self) -> Option<bool> {
        match self {
            Self::NoForwardsToggle(value) => Some(value.new_value),
            Self::NoForwardsRequest(value) => Some(value.new_value),
            _ => None,
        }
    }

    /// The field `answer`, where there is one.
    #[must_use]
    #[inline]
    pub fn answer(&self) -> Option<&enums::PollAnswer> {
        match self {
            Self::PollAppendAnswer(value) => Some(&value.answer),
            Self::PollDeleteAnswer(value) => Some(&value.answer),
            _ => None,
        }
    }

    /// The field `bot_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_id(&self) -> Option<i64> {
        match self {
            Self::ManagedBotCreated(value) => Some(value.bot_id),
            _ => None,
        }
    }

    /// The field `community_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn community_id(&self) -> Option<i64> {
        match self {
            Self::ChangeCommunity(value) => value.community_id,
            Self::ChatJoinedViaCommunity(value) => Some(value.community_id),
            _ => None,
        }
    }

    /// The field `comment_encrypted`, where there is one.
    #[must_use]
    #[inline]
    pub fn comment_encrypted(&self) -> Option<bool> {
        match self {
            Self::GramTransfer(value) => Some(value.comment_encrypted),
            _ => None,
        }
    }

    /// The field `peer_address`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer_address(&self) -> Option<&String> {
        match self {
            Self::GramTransfer(value) => Some(&value.peer_address),
            _ => None,
        }
    }

    /// The field `comment`, where there is one.
    #[must_use]
    #[inline]
    pub fn comment(&self) -> Option<&String> {
        match self {
            Self::GramTransfer(value) => value.comment.as_ref(),
            _ => None,
        }
    }

    /// The field `session_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn session_id(&self) -> Option<i64> {
        match self {
            Self::WalletTonConnectRequest(value) => Some(value.session_id),
            _ => None,
        }
    }

    /// The field `expires`, where there is one.
    #[must_use]
    #[inline]
    pub fn expires(&self) -> Option<i32> {
        match self {
            Self::WalletTonConnectRequest(value) => Some(value.expires),
            _ => None,
        }
    }

    /// The field `topic`, where there is one.
    #[must_use]
    #[inline]
    pub fn topic(&self) -> Option<&String> {
        match self {
            Self::WalletTonConnectRequest(value) => value.topic.as_ref(),
            _ => None,
        }
    }

    /// The field `trace_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn trace_id(&self) -> Option<&String> {
        match self {
            Self::WalletTonConnectRequest(value) => value.trace_id.as_ref(),
            _ => None,
        }
    }

    /// The field `dapp_name`, where there is one.
    #[must_use]
    #[inline]
    pub fn dapp_name(&self) -> Option<&String> {
        match self {
            Self::WalletTonConnectRequest(value) => value.dapp_name.as_ref(),
            _ => None,
        }
    }
}

impl enums::MessageExtendedMedia {
    /// The field `w`, where there is one.
    #[must_use]
    #[inline]
    pub fn w(&self) -> Option<i32> {
        match self {
            Self::Preview(value) => value.w,
            _ => None,
        }
    }

    /// The field `h`, where there is one.
    #[must_use]
    #[inline]
    pub fn h(&self) -> Option<i32> {
        match self {
            Self::Preview(value) => value.h,
            _ => None,
        }
    }

    /// The field `thumb`, where there is one.
    #[must_use]
    #[inline]
    pub fn thumb(&self) -> Option<&enums::PhotoSize> {
        match self {
            Self::Preview(value) => value.thumb.as_ref(),
            _ => None,
        }
    }

    /// The field `video_duration`, where there is one.
    #[must_use]
    #[inline]
    pub fn video_duration(&self) -> Option<i32> {
        match self {
            Self::Preview(value) => value.video_duration,
            _ => None,
        }
    }

    /// The field `media`, where there is one.
    #[must_use]
    #[inline]
    pub fn media(&self) -> Option<&enums::MessageMedia> {
        match self {
            Self::MessageExtendedMedia(value) => Some(&value.media),
            _ => None,
        }
    }
}

impl enums::MessagesFilter {
    /// The field `missed`, where there is one.
    #[must_use]
    #[inline]
    pub fn missed(&self) -> Option<bool> {
        match self {
            Self::InputMessagesFilterPhoneCalls(value) => Some(value.missed),
            _ => None,
        }
    }
}

impl enums::MessagePeerVote {
    /// The field `peer`, which every variant has.
    #[must_use]
    #[inline]
    pub fn peer(&self) -> &enums::Peer {
        match self {
            Self::MessagePeerVote(value) => &value.peer,
            Self::InputOption(value) => &value.peer,
            Self::Multiple(value) => &value.peer,
        }
    }

    /// The field `option`, where there is one.
    #[must_use]
    #[inline]
    pub fn option(&self) -> Option<&Vec<u8>> {
        match self {
            Self::MessagePeerVote(value) => Some(&value.option),
            _ => None,
        }
    }

    /// The field `date`, which every variant has.
    #[must_use]
    #[inline]
    pub fn date(&self) -> i32 {
        match self {
            Self::MessagePeerVote(value) => value.date,
            Self::InputOption(value) => value.date,
            Self::Multiple(value) => value.date,
        }
    }

    /// The field `options`, where there is one.
    #[must_use]
    #[inline]
    pub fn options(&self) -> Option<&Vec<Vec<u8>>> {
        match self {
            Self::Multiple(value) => Some(&value.options),
            _ => None,
        }
    }
}

impl enums::MediaArea {
    /// The field `coordinates`, which every variant has.
    #[must_use]
    #[inline]
    pub fn coordinates(&self) -> &types::MediaAreaCoordinates {
        match self {
            Self::Venue(value) => &value.coordinates,
            Self::InputMediaAreaVenue(value) => &value.coordinates,
            Self::GeoPoint(value) => &value.coordinates,
            Self::SuggestedReaction(value) => &value.coordinates,
            Self::ChannelPost(value) => &value.coordinates,
            Self::InputMediaAreaChannelPost(value) => &value.coordinates,
            Self::Url(value) => &value.coordinates,
            Self::Weather(value) => &value.coordinates,
            Self::StarGift(value) => &value.coordinates,
        }
    }

    /// The field `geo`, where there is one.
    #[must_use]
    #[inline]
    pub fn geo(&self) -> Option<&enums::GeoPoint> {
        match self {
            Self::Venue(value) => Some(&value.geo),
            Self::GeoPoint(value) => Some(&value.geo),
            _ => None,
        }
    }

    /// The field `title`, where there is one.
    #[must_use]
    #[inline]
    pub fn title(&self) -> Option<&String> {
        match self {
            Self::Venue(value) => Some(&value.title),
            _ => None,
        }
    }

    /// The field `provider`, where there is one.
    #[must_use]
    #[inline]
    pub fn provider(&self) -> Option<&String> {
        match self {
            Self::Venue(value) => Some(&value.provider),
            _ => None,
        }
    }

    /// The field `venue_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn venue_id(&self) -> Option<&String> {
        match self {
            Self::Venue(value) => Some(&value.venue_id),
            _ => None,
        }
    }

    /// The field `venue_type`, where there is one.
    #[must_use]
    #[inline]
    pub fn venue_type(&self) -> Option<&String> {
        match self {
            Self::Venue(value) => Some(&value.venue_type),
            _ => None,
        }
    }

    /// The field `query_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn query_id(&self) -> Option<i64> {
        match self {
            Self::InputMediaAreaVenue(value) => Some(value.query_id),
            _ => None,
        }
    }

    /// The field `result_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn result_id(&self) -> Option<&String> {
        match self {
            Self::InputMediaAreaVenue(value) => Some(&value.result_id),
            _ => None,
        }
    }

    /// The field `dark`, where there is one.
    #[must_use]
    #[inline]
    pub fn dark(&self) -> Option<bool> {
        match self {
            Self::SuggestedReaction(value) => Some(value.dark),
            _ => None,
        }
    }

    /// The field `flipped`, where there is one.
    #[must_use]
    #[inline]
    pub fn flipped(&self) -> Option<bool> {
        match self {
            Self::SuggestedReaction(value) => Some(value.flipped),
            _ => None,
        }
    }

    /// The field `reaction`, where there is one.
    #[must_use]
    #[inline]
    pub fn reaction(&self) -> Option<&enums::Reaction> {
        match self {
            Self::SuggestedReaction(value) => Some(&value.reaction),
            _ => None,
        }
    }

    /// The field `channel_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn channel_id(&self) -> Option<i64> {
        match self {
            Self::ChannelPost(value) => Some(value.channel_id),
            _ => None,
        }
    }

    /// The field `msg_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn msg_id(&self) -> Option<i32> {
        match self {
            Self::ChannelPost(value) => Some(value.msg_id),
            Self::InputMediaAreaChannelPost(value) => Some(value.msg_id),
            _ => None,
        }
    }

    /// The field `channel`, where there is one.
    #[must_use]
    #[inline]
    pub fn channel(&self) -> Option<&enums::InputChannel> {
        match self {
            Self::InputMediaAreaChannelPost(value) => Some(&value.channel),
            _ => None,
        }
    }

    /// The field `url`, where there is one.
    #[must_use]
    #[inline]
    pub fn url(&self) -> Option<&String> {
        match self {
            Self::Url(value) => Some(&value.url),
            _ => None,
        }
    }

    /// The field `emoji`, where there is one.
    #[must_use]
    #[inline]
    pub fn emoji(&self) -> Option<&String> {
        match self {
            Self::Weather(value) => Some(&value.emoji),
            _ => None,
        }
    }

    /// The field `temperature_c`, where there is one.
    #[must_use]
    #[inline]
    pub fn temperature_c(&self) -> Option<f64> {
        match self {
            Self::Weather(value) => Some(value.temperature_c),
            _ => None,
        }
    }

    /// The field `color`, where there is one.
    #[must_use]
    #[inline]
    pub fn color(&self) -> Option<i32> {
        match self {
            Self::Weather(value) => Some(value.color),
            _ => None,
        }
    }

    /// The field `slug`, where there is one.
    #[must_use]
    #[inline]
    pub fn slug(&self) -> Option<&String> {
        match self {
            Self::StarGift(value) => Some(&value.slug),
            _ => None,
        }
    }
}
