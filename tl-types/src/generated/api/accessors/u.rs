// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Accessors of enums.

use super::super::{enums, types};
use crate::wire::{String, Vec};

impl enums::User {
    /// The field `id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn id(&self) -> i64 {
        match self {
            Self::Empty(value) => value.id,
            Self::User(value) => value.id,
        }
    }

    /// The field `self_`, where there is one.
    #[must_use]
    #[inline]
    pub fn self_(&self) -> Option<bool> {
        match self {
            Self::User(value) => Some(value.self_),
            _ => None,
        }
    }

    /// The field `contact`, where there is one.
    #[must_use]
    #[inline]
    pub fn contact(&self) -> Option<bool> {
        match self {
            Self::User(value) => Some(value.contact),
            _ => None,
        }
    }

    /// The field `mutual_contact`, where there is one.
    #[must_use]
    #[inline]
    pub fn mutual_contact(&self) -> Option<bool> {
        match self {
            Self::User(value) => Some(value.mutual_contact),
            _ => None,
        }
    }

    /// The field `deleted`, where there is one.
    #[must_use]
    #[inline]
    pub fn deleted(&self) -> Option<bool> {
        match self {
            Self::User(value) => Some(value.deleted),
            _ => None,
        }
    }

    /// The field `bot`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot(&self) -> Option<bool> {
        match self {
            Self::User(value) => Some(value.bot),
            _ => None,
        }
    }

    /// The field `bot_chat_history`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_chat_history(&self) -> Option<bool> {
        match self {
            Self::User(value) => Some(value.bot_chat_history),
            _ => None,
        }
    }

    /// The field `bot_nochats`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_nochats(&self) -> Option<bool> {
        match self {
            Self::User(value) => Some(value.bot_nochats),
            _ => None,
        }
    }

    /// The field `verified`, where there is one.
    #[must_use]
    #[inline]
    pub fn verified(&self) -> Option<bool> {
        match self {
            Self::User(value) => Some(value.verified),
            _ => None,
        }
    }

    /// The field `restricted`, where there is one.
    #[must_use]
    #[inline]
    pub fn restricted(&self) -> Option<bool> {
        match self {
            Self::User(value) => Some(value.restricted),
            _ => None,
        }
    }

    /// The field `min`, where there is one.
    #[must_use]
    #[inline]
    pub fn min(&self) -> Option<bool> {
        match self {
            Self::User(value) => Some(value.min),
            _ => None,
        }
    }

    /// The field `bot_inline_geo`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_inline_geo(&self) -> Option<bool> {
        match self {
            Self::User(value) => Some(value.bot_inline_geo),
            _ => None,
        }
    }

    /// The field `support`, where there is one.
    #[must_use]
    #[inline]
    pub fn support(&self) -> Option<bool> {
        match self {
            Self::User(value) => Some(value.support),
            _ => None,
        }
    }

    /// The field `scam`, where there is one.
    #[must_use]
    #[inline]
    pub fn scam(&self) -> Option<bool> {
        match self {
            Self::User(value) => Some(value.scam),
            _ => None,
        }
    }

    /// The field `apply_min_photo`, where there is one.
    #[must_use]
    #[inline]
    pub fn apply_min_photo(&self) -> Option<bool> {
        match self {
            Self::User(value) => Some(value.apply_min_photo),
            _ => None,
        }
    }

    /// The field `fake`, where there is one.
    #[must_use]
    #[inline]
    pub fn fake(&self) -> Option<bool> {
        match self {
            Self::User(value) => Some(value.fake),
            _ => None,
        }
    }

    /// The field `bot_attach_menu`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_attach_menu(&self) -> Option<bool> {
        match self {
            Self::User(value) => Some(value.bot_attach_menu),
            _ => None,
        }
    }

    /// The field `premium`, where there is one.
    #[must_use]
    #[inline]
    pub fn premium(&self) -> Option<bool> {
        match self {
            Self::User(value) => Some(value.premium),
            _ => None,
        }
    }

    /// The field `attach_menu_enabled`, where there is one.
    #[must_use]
    #[inline]
    pub fn attach_menu_enabled(&self) -> Option<bool> {
        match self {
            Self::User(value) => Some(value.attach_menu_enabled),
            _ => None,
        }
    }

    /// The field `bot_can_edit`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_can_edit(&self) -> Option<bool> {
        match self {
            Self::User(value) => Some(value.bot_can_edit),
            _ => None,
        }
    }

    /// The field `close_friend`, where there is one.
    #[must_use]
    #[inline]
    pub fn close_friend(&self) -> Option<bool> {
        match self {
            Self::User(value) => Some(value.close_friend),
            _ => None,
        }
    }

    /// The field `stories_hidden`, where there is one.
    #[must_use]
    #[inline]
    pub fn stories_hidden(&self) -> Option<bool> {
        match self {
            Self::User(value) => Some(value.stories_hidden),
            _ => None,
        }
    }

    /// The field `stories_unavailable`, where there is one.
    #[must_use]
    #[inline]
    pub fn stories_unavailable(&self) -> Option<bool> {
        match self {
            Self::User(value) => Some(value.stories_unavailable),
            _ => None,
        }
    }

    /// The field `contact_require_premium`, where there is one.
    #[must_use]
    #[inline]
    pub fn contact_require_premium(&self) -> Option<bool> {
        match self {
            Self::User(value) => Some(value.contact_require_premium),
            _ => None,
        }
    }

    /// The field `bot_business`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_business(&self) -> Option<bool> {
        match self {
            Self::User(value) => Some(value.bot_business),
            _ => None,
        }
    }

    /// The field `bot_has_main_app`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_has_main_app(&self) -> Option<bool> {
        match self {
            Self::User(value) => Some(value.bot_has_main_app),
            _ => None,
        }
    }

    /// The field `bot_forum_view`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_forum_view(&self) -> Option<bool> {
        match self {
            Self::User(value) => Some(value.bot_forum_view),
            _ => None,
        }
    }

    /// The field `bot_forum_can_manage_topics`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_forum_can_manage_topics(&self) -> Option<bool> {
        match self {
            Self::User(value) => Some(value.bot_forum_can_manage_topics),
            _ => None,
        }
    }

    /// The field `bot_can_manage_bots`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_can_manage_bots(&self) -> Option<bool> {
        match self {
            Self::User(value) => Some(value.bot_can_manage_bots),
            _ => None,
        }
    }

    /// The field `bot_guestchat`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_guestchat(&self) -> Option<bool> {
        match self {
            Self::User(value) => Some(value.bot_guestchat),
            _ => None,
        }
    }

    /// The field `bot_guard`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_guard(&self) -> Option<bool> {
        match self {
            Self::User(value) => Some(value.bot_guard),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<i64> {
        match self {
            Self::User(value) => value.access_hash,
            _ => None,
        }
    }

    /// The field `first_name`, where there is one.
    #[must_use]
    #[inline]
    pub fn first_name(&self) -> Option<&String> {
        match self {
            Self::User(value) => value.first_name.as_ref(),
            _ => None,
        }
    }

    /// The field `last_name`, where there is one.
    #[must_use]
    #[inline]
    pub fn last_name(&self) -> Option<&String> {
        match self {
            Self::User(value) => value.last_name.as_ref(),
            _ => None,
        }
    }

    /// The field `username`, where there is one.
    #[must_use]
    #[inline]
    pub fn username(&self) -> Option<&String> {
        match self {
            Self::User(value) => value.username.as_ref(),
            _ => None,
        }
    }

    /// The field `phone`, where there is one.
    #[must_use]
    #[inline]
    pub fn phone(&self) -> Option<&String> {
        match self {
            Self::User(value) => value.phone.as_ref(),
            _ => None,
        }
    }

    /// The field `photo`, where there is one.
    #[must_use]
    #[inline]
    pub fn photo(&self) -> Option<&enums::UserProfilePhoto> {
        match self {
            Self::User(value) => value.photo.as_ref(),
            _ => None,
        }
    }

    /// The field `status`, where there is one.
    #[must_use]
    #[inline]
    pub fn status(&self) -> Option<&enums::UserStatus> {
        match self {
            Self::User(value) => value.status.as_ref(),
            _ => None,
        }
    }

    /// The field `bot_info_version`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_info_version(&self) -> Option<i32> {
        match self {
            Self::User(value) => value.bot_info_version,
            _ => None,
        }
    }

    /// The field `restriction_reason`, where there is one.
    #[must_use]
    #[inline]
    pub fn restriction_reason(&self) -> Option<&Vec<types::RestrictionReason>> {
        match self {
            Self::User(value) => value.restriction_reason.as_ref(),
            _ => None,
        }
    }

    /// The field `bot_inline_placeholder`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_inline_placeholder(&self) -> Option<&String> {
        match self {
            Self::User(value) => value.bot_inline_placeholder.as_ref(),
            _ => None,
        }
    }

    /// The field `lang_code`, where there is one.
    #[must_use]
    #[inline]
    pub fn lang_code(&self) -> Option<&String> {
        match self {
            Self::User(value) => value.lang_code.as_ref(),
            _ => None,
        }
    }

    /// The field `emoji_status`, where there is one.
    #[must_use]
    #[inline]
    pub fn emoji_status(&self) -> Option<&enums::EmojiStatus> {
        match self {
            Self::User(value) => value.emoji_status.as_ref(),
            _ => None,
        }
    }

    /// The field `usernames`, where there is one.
    #[must_use]
    #[inline]
    pub fn usernames(&self) -> Option<&Vec<types::Username>> {
        match self {
            Self::User(value) => value.usernames.as_ref(),
            _ => None,
        }
    }

    /// The field `stories_max_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn stories_max_id(&self) -> Option<&types::RecentStory> {
        match self {
            Self::User(value) => value.stories_max_id.as_ref(),
            _ => None,
        }
    }

    /// The field `color`, where there is one.
    #[must_use]
    #[inline]
    pub fn color(&self) -> Option<&enums::PeerColor> {
        match self {
            Self::User(value) => value.color.as_ref(),
            _ => None,
        }
    }

    /// The field `profile_color`, where there is one.
    #[must_use]
    #[inline]
    pub fn profile_color(&self) -> Option<&enums::PeerColor> {
        match self {
            Self::User(value) => value.profile_color.as_ref(),
            _ => None,
        }
    }

    /// The field `bot_active_users`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_active_users(&self) -> Option<i32> {
        match self {
            Self::User(value) => value.bot_active_users,
            _ => None,
        }
    }

    /// The field `bot_verification_icon`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_verification_icon(&self) -> Option<i64> {
        match self {
            Self::User(value) => value.bot_verification_icon,
            _ => None,
        }
    }

    /// The field `send_paid_messages_stars`, where there is one.
    #[must_use]
    #[inline]
    pub fn send_paid_messages_stars(&self) -> Option<i64> {
        match self {
            Self::User(value) => value.send_paid_messages_stars,
            _ => None,
        }
    }

    /// The field `linked_community_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn linked_community_id(&self) -> Option<i64> {
        match self {
            Self::User(value) => value.linked_community_id,
            _ => None,
        }
    }
}

impl enums::UserProfilePhoto {
    /// The field `has_video`, where there is one.
    #[must_use]
    #[inline]
    pub fn has_video(&self) -> Option<bool> {
        match self {
            Self::UserProfilePhoto(value) => Some(value.has_video),
            _ => None,
        }
    }

    /// The field `personal`, where there is one.
    #[must_use]
    #[inline]
    pub fn personal(&self) -> Option<bool> {
        match self {
            Self::UserProfilePhoto(value) => Some(value.personal),
            _ => None,
        }
    }

    /// The field `photo_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn photo_id(&self) -> Option<i64> {
        match self {
            Self::UserProfilePhoto(value) => Some(value.photo_id),
            _ => None,
        }
    }

    /// The field `stripped_thumb`, where there is one.
    #[must_use]
    #[inline]
    pub fn stripped_thumb(&self) -> Option<&Vec<u8>> {
        match self {
            Self::UserProfilePhoto(value) => value.stripped_thumb.as_ref(),
            _ => None,
        }
    }

    /// The field `dc_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn dc_id(&self) -> Option<i32> {
        match self {
            Self::UserProfilePhoto(value) => Some(value.dc_id),
            _ => None,
        }
    }
}

impl enums::UserStatus {
    /// The field `expires`, where there is one.
    #[must_use]
    #[inline]
    pub fn expires(&self) -> Option<i32> {
        match self {
            Self::Online(value) => Some(value.expires),
            _ => None,
        }
    }

    /// The field `was_online`, where there is one.
    #[must_use]
    #[inline]
    pub fn was_online(&self) -> Option<i32> {
        match self {
            Self::Offline(value) => Some(value.was_online),
            _ => None,
        }
    }

    /// The field `by_me`, where there is one.
    #[must_use]
    #[inline]
    pub fn by_me(&self) -> Option<bool> {
        match self {
            Self::Recently(value) => Some(value.by_me),
            Self::LastWeek(value) => Some(value.by_me),
            Self::LastMonth(value) => Some(value.by_me),
            _ => None,
        }
    }
}

impl enums::Update {
    /// The field `pts`, where there is one.
    #[must_use]
    #[inline]
    pub fn pts(&self) -> Option<i32> {
        match self {
            Self::NewMessage(value) => Some(value.pts),
            Self::DeleteMessages(value) => Some(value.pts),
            Self::ReadHistoryInbox(value) => Some(value.pts),
            Self::ReadHistoryOutbox(value) => Some(value.pts),
            Self::WebPage(value) => Some(value.pts),
            Self::ReadMessagesContents(value) => Some(value.pts),
            Self::ChannelTooLong(value) => value.pts,
            Self::NewChannelMessage(value) => Some(value.pts),
            Self::ReadChannelInbox(value) => Some(value.pts),
            Self::DeleteChannelMessages(value) => Some(value.pts),
            Self::EditChannelMessage(value) => Some(value.pts),
            Self::EditMessage(value) => Some(value.pts),
            Self::ChannelWebPage(value) => Some(value.pts),
            Self::FolderPeers(value) => Some(value.pts),
            Self::PinnedMessages(value) => Some(value.pts),
            Self::PinnedChannelMessages(value) => Some(value.pts),
            _ => None,
        }
    }

    /// The field `pts_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn pts_count(&self) -> Option<i32> {
        match self {
            Self::NewMessage(value) => Some(value.pts_count),
            Self::DeleteMessages(value) => Some(value.pts_count),
            Self::ReadHistoryInbox(value) => Some(value.pts_count),
            Self::ReadHistoryOutbox(value) => Some(value.pts_count),
            Self::WebPage(value) => Some(value.pts_count),
            Self::ReadMessagesContents(value) => Some(value.pts_count),
            Self::NewChannelMessage(value) => Some(value.pts_count),
            Self::DeleteChannelMessages(value) => Some(value.pts_count),
            Self::EditChannelMessage(value) => Some(value.pts_count),
            Self::EditMessage(value) => Some(value.pts_count),
            Self::ChannelWebPage(value) => Some(value.pts_count),
            Self::FolderPeers(value) => Some(value.pts_count),
            Self::PinnedMessages(value) => Some(value.pts_count),
            Self::PinnedChannelMessages(value) => Some(value.pts_count),
            _ => None,
        }
    }

    /// The field `random_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn random_id(&self) -> Option<i64> {
        match self {
            Self::MessageId(value) => Some(value.random_id),
            Self::StoryId(value) => Some(value.random_id),
            _ => None,
        }
    }

    /// The field `messages`, where there is one.
    #[must_use]
    #[inline]
    pub fn messages(&self) -> Option<&Vec<i32>> {
        match self {
            Self::DeleteMessages(value) => Some(&value.messages),
            Self::ReadMessagesContents(value) => Some(&value.messages),
            Self::DeleteChannelMessages(value) => Some(&value.messages),
            Self::ChannelReadMessagesContents(value) => Some(&value.messages),
            Self::DeleteScheduledMessages(value) => Some(&value.messages),
            Self::PinnedMessages(value) => Some(&value.messages),
            Self::PinnedChannelMessages(value) => Some(&value.messages),
            Self::DeleteQuickReplyMessages(value) => Some(&value.messages),
            Self::BotDeleteBusinessMessage(value) => Some(&value.messages),
            Self::DeleteGroupCallMessages(value) => Some(&value.messages),
            _ => None,
        }
    }

    /// The field `user_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn user_id(&self) -> Option<i64> {
        match self {
            Self::UserTyping(value) => Some(value.user_id),
            Self::UserStatus(value) => Some(value.user_id),
            Self::UserName(value) => Some(value.user_id),
            Self::ChatParticipantAdd(value) => Some(value.user_id),
            Self::ChatParticipantDelete(value) => Some(value.user_id),
            Self::UserPhone(value) => Some(value.user_id),
            Self::ChatParticipantAdmin(value) => Some(value.user_id),
            Self::BotInlineQuery(value) => Some(value.user_id),
            Self::BotInlineSend(value) => Some(value.user_id),
            Self::BotCallbackQuery(value) => Some(value.user_id),
            Self::InlineBotCallbackQuery(value) => Some(value.user_id),
            Self::BotShippingQuery(value) => Some(value.user_id),
            Self::BotPrecheckoutQuery(value) => Some(value.user_id),
            Self::ChatParticipant(value) => Some(value.user_id),
            Self::ChannelParticipant(value) => Some(value.user_id),
            Self::BotStopped(value) => Some(value.user_id),
            Self::BotChatInviteRequester(value) => Some(value.user_id),
            Self::UserEmojiStatus(value) => Some(value.user_id),
            Self::User(value) => Some(value.user_id),
            Self::BusinessBotCallbackQuery(value) => Some(value.user_id),
            Self::BotPurchasedPaidMedia(value) => Some(value.user_id),
            Self::ChatParticipantRank(value) => Some(value.user_id),
            Self::ManagedBot(value) => Some(value.user_id),
            Self::EphemeralBotCallbackQuery(value) => Some(value.user_id),
            Self::BotStarsSubscription(value) => Some(value.user_id),
            _ => None,
        }
    }

    /// The field `top_msg_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn top_msg_id(&self) -> Option<i32> {
        match self {
            Self::UserTyping(value) => value.top_msg_id,
            Self::ReadHistoryInbox(value) => value.top_msg_id,
            Self::DraftMessage(value) => value.top_msg_id,
            Self::ChannelReadMessagesContents(value) => value.top_msg_id,
            Self::MessagePoll(value) => value.top_msg_id,
            Self::ReadChannelDiscussionInbox(value) => Some(value.top_msg_id),
            Self::ReadChannelDiscussionOutbox(value) => Some(value.top_msg_id),
            Self::ChannelUserTyping(value) => value.top_msg_id,
            Self::MessageReactions(value) => value.top_msg_id,
            _ => None,
        }
    }

    /// The field `action`, where there is one.
    #[must_use]
    #[inline]
    pub fn action(&self) -> Option<&enums::SendMessageAction> {
        match self {
            Self::UserTyping(value) => Some(&value.action),
            Self::ChatUserTyping(value) => Some(&value.action),
            Self::ChannelUserTyping(value) => Some(&value.action),
            _ => None,
        }
    }

    /// The field `from_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn from_id(&self) -> Option<&enums::Peer> {
        match self {
            Self::ChatUserTyping(value) => Some(&value.from_id),
            Self::ChannelUserTyping(value) => Some(&value.from_id),
            Self::GroupCallEncryptedMessage(value) => Some(&value.from_id),
            _ => None,
        }
    }

    /// The field `first_name`, where there is one.
    #[must_use]
    #[inline]
    pub fn first_name(&self) -> Option<&String> {
        match self {
            Self::UserName(value) => Some(&value.first_name),
            _ => None,
        }
    }

    /// The field `last_name`, where there is one.
    #[must_use]
    #[inline]
    pub fn last_name(&self) -> Option<&String> {
        match self {
            Self::UserName(value) => Some(&value.last_name),
            _ => None,
        }
    }

    /// The field `usernames`, where there is one.
    #[must_use]
    #[inline]
    pub fn usernames(&self) -> Option<&Vec<types::Username>> {
        match self {
            Self::UserName(value) => Some(&value.usernames),
            _ => None,
        }
    }

    /// The field `unconfirmed`, where there is one.
    #[must_use]
    #[inline]
    pub fn unconfirmed(&self) -> Option<bool> {
        match self {
            Self::NewAuthorization(value) => Some(value.unconfirmed),
            _ => None,
        }
    }

    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<i64> {
        match self {
            Self::NewAuthorization(value) => Some(value.hash),
            _ => None,
        }
    }

    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<i32> {
        match self {
            Self::NewAuthorization(value) => value.date,
            Self::Encryption(value) => Some(value.date),
            Self::EncryptedMessagesRead(value) => Some(value.date),
            Self::ChatParticipantAdd(value) => Some(value.date),
            Self::ReadMessagesContents(value) => value.date,
            Self::ChatParticipant(value) => Some(value.date),
            Self::ChannelParticipant(value) => Some(value.date),
            Self::BotStopped(value) => Some(value.date),
            Self::BotChatInviteRequester(value) => Some(value.date),
            Self::BotMessageReaction(value) => Some(value.date),
            Self::BotMessageReactions(value) => Some(value.date),
            Self::NewBotConnection(value) => value.date,
            _ => None,
        }
    }

    /// The field `device`, where there is one.
    #[must_use]
    #[inline]
    pub fn device(&self) -> Option<&String> {
        match self {
            Self::NewAuthorization(value) => value.device.as_ref(),
            Self::NewBotConnection(value) => value.device.as_ref(),
            _ => None,
        }
    }

    /// The field `location`, where there is one.
    #[must_use]
    #[inline]
    pub fn location(&self) -> Option<&String> {
        match self {
            Self::NewAuthorization(value) => value.location.as_ref(),
            Self::NewBotConnection(value) => value.location.as_ref(),
            _ => None,
        }
    }

    /// The field `qts`, where there is one.
    #[must_use]
    #[inline]
    pub fn qts(&self) -> Option<i32> {
        match self {
            Self::NewEncryptedMessage(value) => Some(value.qts),
            Self::MessagePollVote(value) => Some(value.qts),
            Self::ChatParticipant(value) => Some(value.qts),
            Self::ChannelParticipant(value) => Some(value.qts),
            Self::BotStopped(value) => Some(value.qts),
            Self::BotChatInviteRequester(value) => Some(value.qts),
            Self::BotChatBoost(value) => Some(value.qts),
            Self::BotMessageReaction(value) => Some(value.qts),
            Self::BotMessageReactions(value) => Some(value.qts),
            Self::BotBusinessConnect(value) => Some(value.qts),
            Self::BotNewBusinessMessage(value) => Some(value.qts),
            Self::BotEditBusinessMessage(value) => Some(value.qts),
            Self::BotDeleteBusinessMessage(value) => Some(value.qts),
            Self::BotPurchasedPaidMedia(value) => Some(value.qts),
            Self::ManagedBot(value) => Some(value.qts),
            Self::BotGuestChatQuery(value) => Some(value.qts),
            Self::BotStarsSubscription(value) => Some(value.qts),
            _ => None,
        }
    }

    /// The field `chat`, where there is one.
    #[must_use]
    #[inline]
    pub fn chat(&self) -> Option<&enums::EncryptedChat> {
        match self {
            Self::Encryption(value) => Some(&value.chat),
            _ => None,
        }
    }

    /// The field `max_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn max_date(&self) -> Option<i32> {
        match self {
            Self::EncryptedMessagesRead(value) => Some(value.max_date),
            _ => None,
        }
    }

    /// The field `inviter_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn inviter_id(&self) -> Option<i64> {
        match self {
            Self::ChatParticipantAdd(value) => Some(value.inviter_id),
            _ => None,
        }
    }

    /// The field `version`, where there is one.
    #[must_use]
    #[inline]
    pub fn version(&self) -> Option<i32> {
        match self {
            Self::ChatParticipantAdd(value) => Some(value.version),
            Self::ChatParticipantDelete(value) => Some(value.version),
            Self::ChatParticipantAdmin(value) => Some(value.version),
            Self::ChatDefaultBannedRights(value) => Some(value.version),
            Self::GroupCallParticipants(value) => Some(value.version),
            Self::ChatParticipantRank(value) => Some(value.version),
            _ => None,
        }
    }

    /// The field `dc_options`, where there is one.
    #[must_use]
    #[inline]
    pub fn dc_options(&self) -> Option<&Vec<types::DcOption>> {
        match self {
            Self::DcOptions(value) => Some(&value.dc_options),
            _ => None,
        }
    }

    /// The field `notify_settings`, where there is one.
    #[must_use]
    #[inline]
    pub fn notify_settings(&self) -> Option<&types::PeerNotifySettings> {
        match self {
            Self::NotifySettings(value) => Some(&value.notify_settings),
            _ => None,
        }
    }

    /// The field `popup`, where there is one.
    #[must_use]
    #[inline]
    pub fn popup(&self) -> Option<bool> {
        match self {
            Self::ServiceNotification(value) => Some(value.popup),
            _ => None,
        }
    }

    /// The field `invert_media`, where there is one.
    #[must_use]
    #[inline]
    pub fn invert_media(&self) -> Option<bool> {
        match self {
            Self::ServiceNotification(value) => Some(value.invert_media),
            _ => None,
        }
    }

    /// The field `inbox_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn inbox_date(&self) -> Option<i32> {
        match self {
            Self::ServiceNotification(value) => value.inbox_date,
            _ => None,
        }
    }

    /// The field `type`, where there is one.
    #[must_use]
    #[inline]
    pub fn r#type(&self) -> Option<&String> {
        match self {
            Self::ServiceNotification(value) => Some(&value.r#type),
            _ => None,
        }
    }

    /// The field `media`, where there is one.
    #[must_use]
    #[inline]
    pub fn media(&self) -> Option<&enums::MessageMedia> {
        match self {
            Self::ServiceNotification(value) => Some(&value.media),
            _ => None,
        }
    }

    /// The field `entities`, where there is one.
    #[must_use]
    #[inline]
    pub fn entities(&self) -> Option<&Vec<enums::MessageEntity>> {
        match self {
            Self::ServiceNotification(value) => Some(&value.entities),
            _ => None,
        }
    }

    /// The field `key`, where there is one.
    #[must_use]
    #[inline]
    pub fn key(&self) -> Option<&enums::PrivacyKey> {
        match self {
            Self::Privacy(value) => Some(&value.key),
            _ => None,
        }
    }

    /// The field `rules`, where there is one.
    #[must_use]
    #[inline]
    pub fn rules(&self) -> Option<&Vec<enums::PrivacyRule>> {
        match self {
            Self::Privacy(value) => Some(&value.rules),
            _ => None,
        }
    }

    /// The field `phone`, where there is one.
    #[must_use]
    #[inline]
    pub fn phone(&self) -> Option<&String> {
        match self {
            Self::UserPhone(value) => Some(&value.phone),
            _ => None,
        }
    }

    /// The field `folder_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn folder_id(&self) -> Option<i32> {
        match self {
            Self::ReadHistoryInbox(value) => value.folder_id,
            Self::ReadChannelInbox(value) => value.folder_id,
            Self::DialogPinned(value) => value.folder_id,
            Self::PinnedDialogs(value) => value.folder_id,
            _ => None,
        }
    }

    /// The field `max_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn max_id(&self) -> Option<i32> {
        match self {
            Self::ReadHistoryInbox(value) => Some(value.max_id),
            Self::ReadHistoryOutbox(value) => Some(value.max_id),
            Self::ReadChannelInbox(value) => Some(value.max_id),
            Self::ReadChannelOutbox(value) => Some(value.max_id),
            Self::ReadStories(value) => Some(value.max_id),
            _ => None,
        }
    }

    /// The field `still_unread_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn still_unread_count(&self) -> Option<i32> {
        match self {
            Self::ReadHistoryInbox(value) => Some(value.still_unread_count),
            Self::ReadChannelInbox(value) => Some(value.still_unread_count),
            _ => None,
        }
    }

    /// The field `webpage`, where there is one.
    #[must_use]
    #[inline]
    pub fn webpage(&self) -> Option<&enums::WebPage> {
        match self {
            Self::WebPage(value) => Some(&value.webpage),
            Self::ChannelWebPage(value) => Some(&value.webpage),
            _ => None,
        }
    }

    /// The field `channel_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn channel_id(&self) -> Option<i64> {
        match self {
            Self::ChannelTooLong(value) => Some(value.channel_id),
            Self::Channel(value) => Some(value.channel_id),
            Self::ReadChannelInbox(value) => Some(value.channel_id),
            Self::DeleteChannelMessages(value) => Some(value.channel_id),
            Self::ChannelMessageViews(value) => Some(value.channel_id),
            Self::ReadChannelOutbox(value) => Some(value.channel_id),
            Self::ChannelWebPage(value) => Some(value.channel_id),
            Self::ChannelReadMessagesContents(value) => Some(value.channel_id),
            Self::ChannelAvailableMessages(value) => Some(value.channel_id),
            Self::ChannelMessageForwards(value) => Some(value.channel_id),
            Self::ReadChannelDiscussionInbox(value) => Some(value.channel_id),
            Self::ReadChannelDiscussionOutbox(value) => Some(value.channel_id),
            Self::ChannelUserTyping(value) => Some(value.channel_id),
            Self::PinnedChannelMessages(value) => Some(value.channel_id),
            Self::ChannelParticipant(value) => Some(value.channel_id),
            Self::ChannelViewForumAsMessages(value) => Some(value.channel_id),
            Self::ReadMonoForumInbox(value) => Some(value.channel_id),
            Self::ReadMonoForumOutbox(value) => Some(value.channel_id),
            Self::MonoForumNoPaidException(value) => Some(value.channel_id),
            _ => None,
        }
    }

    /// The field `views`, where there is one.
    #[must_use]
    #[inline]
    pub fn views(&self) -> Option<i32> {
        match self {
            Self::ChannelMessageViews(value) => Some(value.views),
            _ => None,
        }
    }

    /// The field `is_admin`, where there is one.
    #[must_use]
    #[inline]
    pub fn is_admin(&self) -> Option<bool> {
        match self {
            Self::ChatParticipantAdmin(value) => Some(value.is_admin),
            _ => None,
        }
    }

    /// The field `masks`, where there is one.
    #[must_use]
    #[inline]
    pub fn masks(&self) -> Option<bool> {
        match self {
            Self::StickerSetsOrder(value) => Some(value.masks),
            Self::StickerSets(value) => Some(value.masks),
            Self::MoveStickerSetToTop(value) => Some(value.masks),
            _ => None,
        }
    }

    /// The field `emojis`, where there is one.
    #[must_use]
    #[inline]
    pub fn emojis(&self) -> Option<bool> {
        match self {
            Self::StickerSetsOrder(value) => Some(value.emojis),
            Self::StickerSets(value) => Some(value.emojis),
            Self::MoveStickerSetToTop(value) => Some(value.emojis),
            _ => None,
        }
    }

    /// The field `query_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn query_id(&self) -> Option<i64> {
        match self {
            Self::BotInlineQuery(value) => Some(value.query_id),
            Self::BotCallbackQuery(value) => Some(value.query_id),
            Self::InlineBotCallbackQuery(value) => Some(value.query_id),
            Self::BotWebhookJsonQuery(value) => Some(value.query_id),
            Self::BotShippingQuery(value) => Some(value.query_id),
            Self::BotPrecheckoutQuery(value) => Some(value.query_id),
            Self::BotChatInviteRequester(value) => value.query_id,
            Self::WebViewResultSent(value) => Some(value.query_id),
            Self::BusinessBotCallbackQuery(value) => Some(value.query_id),
            Self::BotGuestChatQuery(value) => Some(value.query_id),
            Self::JoinChatWebViewDecision(value) => Some(value.query_id),
            Self::EphemeralBotCallbackQuery(value) => Some(value.query_id),
            _ => None,
        }
    }

    /// The field `query`, where there is one.
    #[must_use]
    #[inline]
    pub fn query(&self) -> Option<&String> {
        match self {
            Self::BotInlineQuery(value) => Some(&value.query),
            Self::BotInlineSend(value) => Some(&value.query),
            _ => None,
        }
    }

    /// The field `geo`, where there is one.
    #[must_use]
    #[inline]
    pub fn geo(&self) -> Option<&enums::GeoPoint> {
        match self {
            Self::BotInlineQuery(value) => value.geo.as_ref(),
            Self::BotInlineSend(value) => value.geo.as_ref(),
            _ => None,
        }
    }

    /// The field `peer_type`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer_type(&self) -> Option<&enums::InlineQueryPeerType> {
        match self {
            Self::BotInlineQuery(value) => value.peer_type.as_ref(),
            _ => None,
        }
    }

    /// The field `offset`, where there is one.
    #[must_use]
    #[inline]
    pub fn offset(&self) -> Option<&String> {
        match self {
            Self::BotInlineQuery(value) => Some(&value.offset),
            _ => None,
        }
    }

    /// The field `chat_instance`, where there is one.
    #[must_use]
    #[inline]
    pub fn chat_instance(&self) -> Option<i64> {
        match self {
            Self::BotCallbackQuery(value) => Some(value.chat_instance),
            Self::InlineBotCallbackQuery(value) => Some(value.chat_instance),
            Self::BusinessBotCallbackQuery(value) => Some(value.chat_instance),
            Self::EphemeralBotCallbackQuery(value) => value.chat_instance,
            _ => None,
        }
    }

    /// The field `game_short_name`, where there is one.
    #[must_use]
    #[inline]
    pub fn game_short_name(&self) -> Option<&String> {
        match self {
            Self::BotCallbackQuery(value) => value.game_short_name.as_ref(),
            Self::InlineBotCallbackQuery(value) => value.game_short_name.as_ref(),
            _ => None,
        }
    }

    /// The field `saved_peer_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn saved_peer_id(&self) -> Option<&enums::Peer> {
        match self {
            Self::DraftMessage(value) => value.saved_peer_id.as_ref(),
            Self::ChannelReadMessagesContents(value) => value.saved_peer_id.as_ref(),
            Self::DialogUnreadMark(value) => value.saved_peer_id.as_ref(),
            Self::MessageReactions(value) => value.saved_peer_id.as_ref(),
            Self::ReadMonoForumInbox(value) => Some(&value.saved_peer_id),
            Self::ReadMonoForumOutbox(value) => Some(&value.saved_peer_id),
            Self::MonoForumNoPaidException(value) => Some(&value.saved_peer_id),
            _ => None,
        }
    }

    /// The field `draft`, where there is one.
    #[must_use]
    #[inline]
    pub fn draft(&self) -> Option<&enums::DraftMessage> {
        match self {
            Self::DraftMessage(value) => Some(&value.draft),
            _ => None,
        }
    }

    /// The field `pinned`, where there is one.
    #[must_use]
    #[inline]
    pub fn pinned(&self) -> Option<bool> {
        match self {
            Self::DialogPinned(value) => Some(value.pinned),
            Self::PinnedMessages(value) => Some(value.pinned),
            Self::PinnedChannelMessages(value) => Some(value.pinned),
            Self::SavedDialogPinned(value) => Some(value.pinned),
            Self::PinnedForumTopic(value) => Some(value.pinned),
            _ => None,
        }
    }

    /// The field `timeout`, where there is one.
    #[must_use]
    #[inline]
    pub fn timeout(&self) -> Option<i32> {
        match self {
            Self::BotWebhookJsonQuery(value) => Some(value.timeout),
            _ => None,
        }
    }

    /// The field `shipping_address`, where there is one.
    #[must_use]
    #[inline]
    pub fn shipping_address(&self) -> Option<&types::PostAddress> {
        match self {
            Self::BotShippingQuery(value) => Some(&value.shipping_address),
            _ => None,
        }
    }

    /// The field `shipping_option_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn shipping_option_id(&self) -> Option<&String> {
        match self {
            Self::BotPrecheckoutQuery(value) => value.shipping_option_id.as_ref(),
            _ => None,
        }
    }

    /// The field `currency`, where there is one.
    #[must_use]
    #[inline]
    pub fn currency(&self) -> Option<&String> {
        match self {
            Self::BotPrecheckoutQuery(value) => Some(&value.currency),
            _ => None,
        }
    }

    /// The field `total_amount`, where there is one.
    #[must_use]
    #[inline]
    pub fn total_amount(&self) -> Option<i64> {
        match self {
            Self::BotPrecheckoutQuery(value) => Some(value.total_amount),
            _ => None,
        }
    }

    /// The field `phone_call`, where there is one.
    #[must_use]
    #[inline]
    pub fn phone_call(&self) -> Option<&enums::PhoneCall> {
        match self {
            Self::PhoneCall(value) => Some(&value.phone_call),
            _ => None,
        }
    }

    /// The field `lang_code`, where there is one.
    #[must_use]
    #[inline]
    pub fn lang_code(&self) -> Option<&String> {
        match self {
            Self::LangPackTooLong(value) => Some(&value.lang_code),
            _ => None,
        }
    }

    /// The field `difference`, where there is one.
    #[must_use]
    #[inline]
    pub fn difference(&self) -> Option<&types::LangPackDifference> {
        match self {
            Self::LangPack(value) => Some(&value.difference),
            _ => None,
        }
    }

    /// The field `available_min_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn available_min_id(&self) -> Option<i32> {
        match self {
            Self::ChannelAvailableMessages(value) => Some(value.available_min_id),
            _ => None,
        }
    }

    /// The field `unread`, where there is one.
    #[must_use]
    #[inline]
    pub fn unread(&self) -> Option<bool> {
        match self {
            Self::DialogUnreadMark(value) => Some(value.unread),
            _ => None,
        }
    }

    /// The field `poll_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn poll_id(&self) -> Option<i64> {
        match self {
            Self::MessagePoll(value) => Some(value.poll_id),
            Self::MessagePollVote(value) => Some(value.poll_id),
            _ => None,
        }
    }

    /// The field `poll`, where there is one.
    #[must_use]
    #[inline]
    pub fn poll(&self) -> Option<&types::Poll> {
        match self {
            Self::MessagePoll(value) => value.poll.as_ref(),
            _ => None,
        }
    }

    /// The field `results`, where there is one.
    #[must_use]
    #[inline]
    pub fn results(&self) -> Option<&types::PollResults> {
        match self {
            Self::MessagePoll(value) => Some(&value.results),
            _ => None,
        }
    }

    /// The field `default_banned_rights`, where there is one.
    #[must_use]
    #[inline]
    pub fn default_banned_rights(&self) -> Option<&types::ChatBannedRights> {
        match self {
            Self::ChatDefaultBannedRights(value) => Some(&value.default_banned_rights),
            _ => None,
        }
    }

    /// The field `folder_peers`, where there is one.
    #[must_use]
    #[inline]
    pub fn folder_peers(&self) -> Option<&Vec<types::FolderPeer>> {
        match self {
            Self::FolderPeers(value) => Some(&value.folder_peers),
            _ => None,
        }
    }

    /// The field `settings`, where there is one.
    #[must_use]
    #[inline]
    pub fn settings(&self) -> Option<&types::PeerSettings> {
        match self {
            Self::PeerSettings(value) => Some(&value.settings),
            _ => None,
        }
    }

    /// The field `peers`, where there is one.
    #[must_use]
    #[inline]
    pub fn peers(&self) -> Option<&Vec<enums::PeerLocated>> {
        match self {
            Self::PeerLocated(value) => Some(&value.peers),
            _ => None,
        }
    }

    /// The field `sent_messages`, where there is one.
    #[must_use]
    #[inline]
    pub fn sent_messages(&self) -> Option<&Vec<i32>> {
        match self {
            Self::DeleteScheduledMessages(value) => value.sent_messages.as_ref(),
            _ => None,
        }
    }

    /// The field `theme`, where there is one.
    #[must_use]
    #[inline]
    pub fn theme(&self) -> Option<&types::Theme> {
        match self {
            Self::Theme(value) => Some(&value.theme),
            _ => None,
        }
    }

    /// The field `options`, where there is one.
    #[must_use]
    #[inline]
    pub fn options(&self) -> Option<&Vec<Vec<u8>>> {
        match self {
            Self::MessagePollVote(value) => Some(&value.options),
            _ => None,
        }
    }

    /// The field `positions`, where there is one.
    #[must_use]
    #[inline]
    pub fn positions(&self) -> Option<&Vec<i32>> {
        match self {
            Self::MessagePollVote(value) => Some(&value.positions),
            _ => None,
        }
    }

    /// The field `filter`, where there is one.
    #[must_use]
    #[inline]
    pub fn filter(&self) -> Option<&enums::DialogFilter> {
        match self {
            Self::DialogFilter(value) => value.filter.as_ref(),
            _ => None,
        }
    }

    /// The field `phone_call_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn phone_call_id(&self) -> Option<i64> {
        match self {
            Self::PhoneCallSignalingData(value) => Some(value.phone_call_id),
            _ => None,
        }
    }

    /// The field `forwards`, where there is one.
    #[must_use]
    #[inline]
    pub fn forwards(&self) -> Option<i32> {
        match self {
            Self::ChannelMessageForwards(value) => Some(value.forwards),
            _ => None,
        }
    }

    /// The field `read_max_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn read_max_id(&self) -> Option<i32> {
        match self {
            Self::ReadChannelDiscussionInbox(value) => Some(value.read_max_id),
            Self::ReadChannelDiscussionOutbox(value) => Some(value.read_max_id),
            Self::ReadMonoForumInbox(value) => Some(value.read_max_id),
            Self::ReadMonoForumOutbox(value) => Some(value.read_max_id),
            _ => None,
        }
    }

    /// The field `broadcast_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn broadcast_id(&self) -> Option<i64> {
        match self {
            Self::ReadChannelDiscussionInbox(value) => value.broadcast_id,
            _ => None,
        }
    }

    /// The field `broadcast_post`, where there is one.
    #[must_use]
    #[inline]
    pub fn broadcast_post(&self) -> Option<i32> {
        match self {
            Self::ReadChannelDiscussionInbox(value) => value.broadcast_post,
            _ => None,
        }
    }

    /// The field `blocked`, where there is one.
    #[must_use]
    #[inline]
    pub fn blocked(&self) -> Option<bool> {
        match self {
            Self::PeerBlocked(value) => Some(value.blocked),
            _ => None,
        }
    }

    /// The field `blocked_my_stories_from`, where there is one.
    #[must_use]
    #[inline]
    pub fn blocked_my_stories_from(&self) -> Option<bool> {
        match self {
            Self::PeerBlocked(value) => Some(value.blocked_my_stories_from),
            _ => None,
        }
    }

    /// The field `peer_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer_id(&self) -> Option<&enums::Peer> {
        match self {
            Self::PeerBlocked(value) => Some(&value.peer_id),
            _ => None,
        }
    }

    /// The field `live_story`, where there is one.
    #[must_use]
    #[inline]
    pub fn live_story(&self) -> Option<bool> {
        match self {
            Self::GroupCall(value) => Some(value.live_story),
            _ => None,
        }
    }

    /// The field `ttl_period`, where there is one.
    #[must_use]
    #[inline]
    pub fn ttl_period(&self) -> Option<i32> {
        match self {
            Self::PeerHistoryTtl(value) => value.ttl_period,
            _ => None,
        }
    }

    /// The field `actor_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn actor_id(&self) -> Option<i64> {
        match self {
            Self::ChatParticipant(value) => Some(value.actor_id),
            Self::ChannelParticipant(value) => Some(value.actor_id),
            _ => None,
        }
    }

    /// The field `invite`, where there is one.
    #[must_use]
    #[inline]
    pub fn invite(&self) -> Option<&enums::ExportedChatInvite> {
        match self {
            Self::ChatParticipant(value) => value.invite.as_ref(),
            Self::ChannelParticipant(value) => value.invite.as_ref(),
            Self::BotChatInviteRequester(value) => Some(&value.invite),
            _ => None,
        }
    }

    /// The field `via_chatlist`, where there is one.
    #[must_use]
    #[inline]
    pub fn via_chatlist(&self) -> Option<bool> {
        match self {
            Self::ChannelParticipant(value) => Some(value.via_chatlist),
            _ => None,
        }
    }

    /// The field `stopped`, where there is one.
    #[must_use]
    #[inline]
    pub fn stopped(&self) -> Option<bool> {
        match self {
            Self::BotStopped(value) => Some(value.stopped),
            _ => None,
        }
    }

    /// The field `presentation`, where there is one.
    #[must_use]
    #[inline]
    pub fn presentation(&self) -> Option<bool> {
        match self {
            Self::GroupCallConnection(value) => Some(value.presentation),
            _ => None,
        }
    }

    /// The field `params`, where there is one.
    #[must_use]
    #[inline]
    pub fn params(&self) -> Option<&types::DataJson> {
        match self {
            Self::GroupCallConnection(value) => Some(&value.params),
            _ => None,
        }
    }

    /// The field `bot_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_id(&self) -> Option<i64> {
        match self {
            Self::BotCommands(value) => Some(value.bot_id),
            Self::BotMenuButton(value) => Some(value.bot_id),
            Self::ManagedBot(value) => Some(value.bot_id),
            Self::NewBotConnection(value) => Some(value.bot_id),
            _ => None,
        }
    }

    /// The field `commands`, where there is one.
    #[must_use]
    #[inline]
    pub fn commands(&self) -> Option<&Vec<types::BotCommand>> {
        match self {
            Self::BotCommands(value) => Some(&value.commands),
            _ => None,
        }
    }

    /// The field `requests_pending`, where there is one.
    #[must_use]
    #[inline]
    pub fn requests_pending(&self) -> Option<i32> {
        match self {
            Self::PendingJoinRequests(value) => Some(value.requests_pending),
            _ => None,
        }
    }

    /// The field `recent_requesters`, where there is one.
    #[must_use]
    #[inline]
    pub fn recent_requesters(&self) -> Option<&Vec<i64>> {
        match self {
            Self::PendingJoinRequests(value) => Some(&value.recent_requesters),
            _ => None,
        }
    }

    /// The field `about`, where there is one.
    #[must_use]
    #[inline]
    pub fn about(&self) -> Option<&String> {
        match self {
            Self::BotChatInviteRequester(value) => Some(&value.about),
            _ => None,
        }
    }

    /// The field `button`, where there is one.
    #[must_use]
    #[inline]
    pub fn button(&self) -> Option<&enums::BotMenuButton> {
        match self {
            Self::BotMenuButton(value) => Some(&value.button),
            _ => None,
        }
    }

    /// The field `pending`, where there is one.
    #[must_use]
    #[inline]
    pub fn pending(&self) -> Option<bool> {
        match self {
            Self::TranscribedAudio(value) => Some(value.pending),
            _ => None,
        }
    }

    /// The field `transcription_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn transcription_id(&self) -> Option<i64> {
        match self {
            Self::TranscribedAudio(value) => Some(value.transcription_id),
            _ => None,
        }
    }

    /// The field `text`, where there is one.
    #[must_use]
    #[inline]
    pub fn text(&self) -> Option<&String> {
        match self {
            Self::TranscribedAudio(value) => Some(&value.text),
            _ => None,
        }
    }

    /// The field `emoji_status`, where there is one.
    #[must_use]
    #[inline]
    pub fn emoji_status(&self) -> Option<&enums::EmojiStatus> {
        match self {
            Self::UserEmojiStatus(value) => Some(&value.emoji_status),
            _ => None,
        }
    }

    /// The field `extended_media`, where there is one.
    #[must_use]
    #[inline]
    pub fn extended_media(&self) -> Option<&Vec<enums::MessageExtendedMedia>> {
        match self {
            Self::MessageExtendedMedia(value) => Some(&value.extended_media),
            _ => None,
        }
    }

    /// The field `story`, where there is one.
    #[must_use]
    #[inline]
    pub fn story(&self) -> Option<&enums::StoryItem> {
        match self {
            Self::Story(value) => Some(&value.story),
            _ => None,
        }
    }

    /// The field `stealth_mode`, where there is one.
    #[must_use]
    #[inline]
    pub fn stealth_mode(&self) -> Option<&types::StoriesStealthMode> {
        match self {
            Self::StoriesStealthMode(value) => Some(&value.stealth_mode),
            _ => None,
        }
    }

    /// The field `story_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn story_id(&self) -> Option<i32> {
        match self {
            Self::SentStoryReaction(value) => Some(value.story_id),
            Self::NewStoryReaction(value) => Some(value.story_id),
            _ => None,
        }
    }

    /// The field `reaction`, where there is one.
    #[must_use]
    #[inline]
    pub fn reaction(&self) -> Option<&enums::Reaction> {
        match self {
            Self::SentStoryReaction(value) => Some(&value.reaction),
            Self::NewStoryReaction(value) => Some(&value.reaction),
            _ => None,
        }
    }

    /// The field `boost`, where there is one.
    #[must_use]
    #[inline]
    pub fn boost(&self) -> Option<&types::Boost> {
        match self {
            Self::BotChatBoost(value) => Some(&value.boost),
            _ => None,
        }
    }

    /// The field `enabled`, where there is one.
    #[must_use]
    #[inline]
    pub fn enabled(&self) -> Option<bool> {
        match self {
            Self::ChannelViewForumAsMessages(value) => Some(value.enabled),
            _ => None,
        }
    }

    /// The field `wallpaper_overridden`, where there is one.
    #[must_use]
    #[inline]
    pub fn wallpaper_overridden(&self) -> Option<bool> {
        match self {
            Self::PeerWallpaper(value) => Some(value.wallpaper_overridden),
            _ => None,
        }
    }

    /// The field `wallpaper`, where there is one.
    #[must_use]
    #[inline]
    pub fn wallpaper(&self) -> Option<&enums::WallPaper> {
        match self {
            Self::PeerWallpaper(value) => value.wallpaper.as_ref(),
            _ => None,
        }
    }

    /// The field `actor`, where there is one.
    #[must_use]
    #[inline]
    pub fn actor(&self) -> Option<&enums::Peer> {
        match self {
            Self::BotMessageReaction(value) => Some(&value.actor),
            _ => None,
        }
    }

    /// The field `old_reactions`, where there is one.
    #[must_use]
    #[inline]
    pub fn old_reactions(&self) -> Option<&Vec<enums::Reaction>> {
        match self {
            Self::BotMessageReaction(value) => Some(&value.old_reactions),
            _ => None,
        }
    }

    /// The field `new_reactions`, where there is one.
    #[must_use]
    #[inline]
    pub fn new_reactions(&self) -> Option<&Vec<enums::Reaction>> {
        match self {
            Self::BotMessageReaction(value) => Some(&value.new_reactions),
            _ => None,
        }
    }

    /// The field `job_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn job_id(&self) -> Option<&String> {
        match self {
            Self::SmsJob(value) => Some(&value.job_id),
            _ => None,
        }
    }

    /// The field `quick_replies`, where there is one.
    #[must_use]
    #[inline]
    pub fn quick_replies(&self) -> Option<&Vec<types::QuickReply>> {
        match self {
            Self::QuickReplies(value) => Some(&value.quick_replies),
            _ => None,
        }
    }

    /// The field `quick_reply`, where there is one.
    #[must_use]
    #[inline]
    pub fn quick_reply(&self) -> Option<&types::QuickReply> {
        match self {
            Self::NewQuickReply(value) => Some(&value.quick_reply),
            _ => None,
        }
    }

    /// The field `shortcut_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn shortcut_id(&self) -> Option<i32> {
        match self {
            Self::DeleteQuickReply(value) => Some(value.shortcut_id),
            Self::DeleteQuickReplyMessages(value) => Some(value.shortcut_id),
            _ => None,
        }
    }

    /// The field `connection`, where there is one.
    #[must_use]
    #[inline]
    pub fn connection(&self) -> Option<&types::BotBusinessConnection> {
        match self {
            Self::BotBusinessConnect(value) => Some(&value.connection),
            _ => None,
        }
    }

    /// The field `connection_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn connection_id(&self) -> Option<&String> {
        match self {
            Self::BotNewBusinessMessage(value) => Some(&value.connection_id),
            Self::BotEditBusinessMessage(value) => Some(&value.connection_id),
            Self::BotDeleteBusinessMessage(value) => Some(&value.connection_id),
            Self::BusinessBotCallbackQuery(value) => Some(&value.connection_id),
            _ => None,
        }
    }

    /// The field `reply_to_message`, where there is one.
    #[must_use]
    #[inline]
    pub fn reply_to_message(&self) -> Option<&enums::Message> {
        match self {
            Self::BotNewBusinessMessage(value) => value.reply_to_message.as_ref(),
            Self::BotEditBusinessMessage(value) => value.reply_to_message.as_ref(),
            Self::BusinessBotCallbackQuery(value) => value.reply_to_message.as_ref(),
            _ => None,
        }
    }

    /// The field `balance`, where there is one.
    #[must_use]
    #[inline]
    pub fn balance(&self) -> Option<&enums::StarsAmount> {
        match self {
            Self::StarsBalance(value) => Some(&value.balance),
            _ => None,
        }
    }

    /// The field `private`, where there is one.
    #[must_use]
    #[inline]
    pub fn private(&self) -> Option<&enums::PaidReactionPrivacy> {
        match self {
            Self::PaidReactionPrivacy(value) => Some(&value.private),
            _ => None,
        }
    }

    /// The field `sent_code`, where there is one.
    #[must_use]
    #[inline]
    pub fn sent_code(&self) -> Option<&enums::auth::SentCode> {
        match self {
            Self::SentPhoneCode(value) => Some(&value.sent_code),
            _ => None,
        }
    }

    /// The field `sub_chain_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn sub_chain_id(&self) -> Option<i32> {
        match self {
            Self::GroupCallChainBlocks(value) => Some(value.sub_chain_id),
            _ => None,
        }
    }

    /// The field `blocks`, where there is one.
    #[must_use]
    #[inline]
    pub fn blocks(&self) -> Option<&Vec<Vec<u8>>> {
        match self {
            Self::GroupCallChainBlocks(value) => Some(&value.blocks),
            _ => None,
        }
    }

    /// The field `next_offset`, where there is one.
    #[must_use]
    #[inline]
    pub fn next_offset(&self) -> Option<i32> {
        match self {
            Self::GroupCallChainBlocks(value) => Some(value.next_offset),
            _ => None,
        }
    }

    /// The field `encrypted_message`, where there is one.
    #[must_use]
    #[inline]
    pub fn encrypted_message(&self) -> Option<&Vec<u8>> {
        match self {
            Self::GroupCallEncryptedMessage(value) => Some(&value.encrypted_message),
            _ => None,
        }
    }

    /// The field `topic_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn topic_id(&self) -> Option<i32> {
        match self {
            Self::PinnedForumTopic(value) => Some(value.topic_id),
            _ => None,
        }
    }

    /// The field `gift_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn gift_id(&self) -> Option<i64> {
        match self {
            Self::StarGiftAuctionState(value) => Some(value.gift_id),
            Self::StarGiftAuctionUserState(value) => Some(value.gift_id),
            _ => None,
        }
    }

    /// The field `user_state`, where there is one.
    #[must_use]
    #[inline]
    pub fn user_state(&self) -> Option<&types::StarGiftAuctionUserState> {
        match self {
            Self::StarGiftAuctionUserState(value) => Some(&value.user_state),
            _ => None,
        }
    }

    /// The field `rank`, where there is one.
    #[must_use]
    #[inline]
    pub fn rank(&self) -> Option<&String> {
        match self {
            Self::ChatParticipantRank(value) => Some(&value.rank),
            _ => None,
        }
    }

    /// The field `reference_messages`, where there is one.
    #[must_use]
    #[inline]
    pub fn reference_messages(&self) -> Option<&Vec<enums::Message>> {
        match self {
            Self::BotGuestChatQuery(value) => value.reference_messages.as_ref(),
            _ => None,
        }
    }

    /// The field `result`, where there is one.
    #[must_use]
    #[inline]
    pub fn result(&self) -> Option<&enums::JoinChatBotResult> {
        match self {
            Self::JoinChatWebViewDecision(value) => Some(&value.result),
            _ => None,
        }
    }

    /// The field `confirmed`, where there is one.
    #[must_use]
    #[inline]
    pub fn confirmed(&self) -> Option<bool> {
        match self {
            Self::NewBotConnection(value) => Some(value.confirmed),
            _ => None,
        }
    }

    /// The field `open_external_browser`, where there is one.
    #[must_use]
    #[inline]
    pub fn open_external_browser(&self) -> Option<bool> {
        match self {
            Self::WebBrowserSettings(value) => Some(value.open_external_browser),
            Self::WebBrowserException(value) => value.open_external_browser,
            _ => None,
        }
    }

    /// The field `display_close_button`, where there is one.
    #[must_use]
    #[inline]
    pub fn display_close_button(&self) -> Option<bool> {
        match self {
            Self::WebBrowserSettings(value) => Some(value.display_close_button),
            _ => None,
        }
    }

    /// The field `delete`, where there is one.
    #[must_use]
    #[inline]
    pub fn delete(&self) -> Option<bool> {
        match self {
            Self::WebBrowserException(value) => Some(value.delete),
            _ => None,
        }
    }

    /// The field `ids`, where there is one.
    #[must_use]
    #[inline]
    pub fn ids(&self) -> Option<&Vec<i32>> {
        match self {
            Self::DeleteEphemeralMessages(value) => Some(&value.ids),
            _ => None,
        }
    }

    /// The field `canceled`, where there is one.
    #[must_use]
    #[inline]
    pub fn canceled(&self) -> Option<bool> {
        match self {
            Self::BotStarsSubscription(value) => Some(value.canceled),
            _ => None,
        }
    }

    /// The field `payment_failed`, where there is one.
    #[must_use]
    #[inline]
    pub fn payment_failed(&self) -> Option<bool> {
        match self {
            Self::BotStarsSubscription(value) => Some(value.payment_failed),
            _ => None,
        }
    }

    /// The field `restored`, where there is one.
    #[must_use]
    #[inline]
    pub fn restored(&self) -> Option<bool> {
        match self {
            Self::BotStarsSubscription(value) => Some(value.restored),
            _ => None,
        }
    }

    /// The field `gasless`, where there is one.
    #[must_use]
    #[inline]
    pub fn gasless(&self) -> Option<bool> {
        match self {
            Self::SentWalletTransaction(value) => Some(value.gasless),
            _ => None,
        }
    }

    /// The field `msg_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn msg_hash(&self) -> Option<&String> {
        match self {
            Self::SentWalletTransaction(value) => Some(&value.msg_hash),
            _ => None,
        }
    }

    /// The field `transaction`, where there is one.
    #[must_use]
    #[inline]
    pub fn transaction(&self) -> Option<&types::WalletTransaction> {
        match self {
            Self::SentWalletTransaction(value) => value.transaction.as_ref(),
            _ => None,
        }
    }

    /// The field `available`, where there is one.
    #[must_use]
    #[inline]
    pub fn available(&self) -> Option<bool> {
        match self {
            Self::WalletGaslessInfo(value) => Some(value.available),
            _ => None,
        }
    }

    /// The field `left`, where there is one.
    #[must_use]
    #[inline]
    pub fn left(&self) -> Option<i32> {
        match self {
            Self::WalletGaslessInfo(value) => Some(value.left),
            _ => None,
        }
    }

    /// The field `reset_at`, where there is one.
    #[must_use]
    #[inline]
    pub fn reset_at(&self) -> Option<i32> {
        match self {
            Self::WalletGaslessInfo(value) => Some(value.reset_at),
            _ => None,
        }
    }

    /// The field `min_amount`, where there is one.
    #[must_use]
    #[inline]
    pub fn min_amount(&self) -> Option<i64> {
        match self {
            Self::WalletGaslessInfo(value) => Some(value.min_amount),
            _ => None,
        }
    }

    /// The field `relayer_address`, where there is one.
    #[must_use]
    #[inline]
    pub fn relayer_address(&self) -> Option<&String> {
        match self {
            Self::WalletGaslessInfo(value) => Some(&value.relayer_address),
            _ => None,
        }
    }

    /// The field `session`, where there is one.
    #[must_use]
    #[inline]
    pub fn session(&self) -> Option<&types::TonConnectSession> {
        match self {
            Self::WalletTonConnectSession(value) => Some(&value.session),
            _ => None,
        }
    }

    /// The field `session_ids`, where there is one.
    #[must_use]
    #[inline]
    pub fn session_ids(&self) -> Option<&Vec<i64>> {
        match self {
            Self::WalletTonConnectPendingDisconnect(value) => Some(&value.session_ids),
            _ => None,
        }
    }
}

impl enums::Updates {
    /// The field `out`, where there is one.
    #[must_use]
    #[inline]
    pub fn out(&self) -> Option<bool> {
        match self {
            Self::UpdateShortMessage(value) => Some(value.out),
            Self::UpdateShortChatMessage(value) => Some(value.out),
            Self::UpdateShortSentMessage(value) => Some(value.out),
            _ => None,
        }
    }

    /// The field `mentioned`, where there is one.
    #[must_use]
    #[inline]
    pub fn mentioned(&self) -> Option<bool> {
        match self {
            Self::UpdateShortMessage(value) => Some(value.mentioned),
            Self::UpdateShortChatMessage(value) => Some(value.mentioned),
            _ => None,
        }
    }

    /// The field `media_unread`, where there is one.
    #[must_use]
    #[inline]
    pub fn media_unread(&self) -> Option<bool> {
        match self {
            Self::UpdateShortMessage(value) => Some(value.media_unread),
            Self::UpdateShortChatMessage(value) => Some(value.media_unread),
            _ => None,
        }
    }

    /// The field `silent`, where there is one.
    #[must_use]
    #[inline]
    pub fn silent(&self) -> Option<bool> {
        match self {
            Self::UpdateShortMessage(value) => Some(value.silent),
            Self::UpdateShortChatMessage(value) => Some(value.silent),
            _ => None,
        }
    }

    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<i32> {
        match self {
            Self::UpdateShortMessage(value) => Some(value.id),
            Self::UpdateShortChatMessage(value) => Some(value.id),
            Self::UpdateShortSentMessage(value) => Some(value.id),
            _ => None,
        }
    }

    /// The field `user_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn user_id(&self) -> Option<i64> {
        match self {
            Self::UpdateShortMessage(value) => Some(value.user_id),
            _ => None,
        }
    }

    /// The field `message`, where there is one.
    #[must_use]
    #[inline]
    pub fn message(&self) -> Option<&String> {
        match self {
            Self::UpdateShortMessage(value) => Some(&value.message),
            Self::UpdateShortChatMessage(value) => Some(&value.message),
            _ => None,
        }
    }

    /// The field `pts`, where there is one.
    #[must_use]
    #[inline]
    pub fn pts(&self) -> Option<i32> {
        match self {
            Self::UpdateShortMessage(value) => Some(value.pts),
            Self::UpdateShortChatMessage(value) => Some(value.pts),
            Self::UpdateShortSentMessage(value) => Some(value.pts),
            _ => None,
        }
    }

    /// The field `pts_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn pts_count(&self) -> Option<i32> {
        match self {
            Self::UpdateShortMessage(value) => Some(value.pts_count),
            Self::UpdateShortChatMessage(value) => Some(value.pts_count),
            Self::UpdateShortSentMessage(value) => Some(value.pts_count),
            _ => None,
        }
    }

    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<i32> {
        match self {
            Self::UpdateShortMessage(value) => Some(value.date),
            Self::UpdateShortChatMessage(value) => Some(value.date),
            Self::UpdateShort(value) => Some(value.date),
            Self::Combined(value) => Some(value.date),
            Self::Updates(value) => Some(value.date),
            Self::UpdateShortSentMessage(value) => Some(value.date),
            _ => None,
        }
    }

    /// The field `fwd_from`, where there is one.
    #[must_use]
    #[inline]
    pub fn fwd_from(&self) -> Option<&types::MessageFwdHeader> {
        match self {
            Self::UpdateShortMessage(value) => value.fwd_from.as_ref(),
            Self::UpdateShortChatMessage(value) => value.fwd_from.as_ref(),
            _ => None,
        }
    }

    /// The field `via_bot_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn via_bot_id(&self) -> Option<i64> {
        match self {
            Self::UpdateShortMessage(value) => value.via_bot_id,
            Self::UpdateShortChatMessage(value) => value.via_bot_id,
            _ => None,
        }
    }

    /// The field `reply_to`, where there is one.
    #[must_use]
    #[inline]
    pub fn reply_to(&self) -> Option<&enums::MessageReplyHeader> {
        match self {
            Self::UpdateShortMessage(value) => value.reply_to.as_ref(),
            Self::UpdateShortChatMessage(value) => value.reply_to.as_ref(),
            _ => None,
        }
    }

    /// The field `entities`, where there is one.
    #[must_use]
    #[inline]
    pub fn entities(&self) -> Option<&Vec<enums::MessageEntity>> {
        match self {
            Self::UpdateShortMessage(value) => value.entities.as_ref(),
            Self::UpdateShortChatMessage(value) => value.entities.as_ref(),
            Self::UpdateShortSentMessage(value) => value.entities.as_ref(),
            _ => None,
        }
    }

    /// The field `ttl_period`, where there is one.
    #[must_use]
    #[inline]
    pub fn ttl_period(&self) -> Option<i32> {
        match self {
            Self::UpdateShortMessage(value) => value.ttl_period,
            Self::UpdateShortChatMessage(value) => value.ttl_period,
            Self::UpdateShortSentMessage(value) => value.ttl_period,
            _ => None,
        }
    }

    /// The field `from_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn from_id(&self) -> Option<i64> {
        match self {
            Self::UpdateShortChatMessage(value) => Some(value.from_id),
            _ => None,
        }
    }

    /// The field `chat_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn chat_id(&self) -> Option<i64> {
        match self {
            Self::UpdateShortChatMessage(value) => Some(value.chat_id),
            _ => None,
        }
    }

    /// The field `update`, where there is one.
    #[must_use]
    #[inline]
    pub fn update(&self) -> Option<&enums::Update> {
        match self {
            Self::UpdateShort(value) => Some(&value.update),
            _ => None,
        }
    }

    /// The field `updates`, where there is one.
    #[must_use]
    #[inline]
    pub fn updates(&self) -> Option<&Vec<enums::Update>> {
        match self {
            Self::Combined(value) => Some(&value.updates),
            Self::Updates(value) => Some(&value.updates),
            _ => None,
        }
    }

    /// The field `users`, where there is one.
    #[must_use]
    #[inline]
    pub fn users(&self) -> Option<&Vec<enums::User>> {
        match self {
            Self::Combined(value) => Some(&value.users),
            Self::Updates(value) => Some(&value.users),
            _ => None,
        }
    }

    /// The field `chats`, where there is one.
    #[must_use]
    #[inline]
    pub fn chats(&self) -> Option<&Vec<enums::Chat>> {
        match self {
            Self::Combined(value) => Some(&value.chats),
            Self::Updates(value) => Some(&value.chats),
            _ => None,
        }
    }

    /// The field `seq_start`, where there is one.
    #[must_use]
    #[inline]
    pub fn seq_start(&self) -> Option<i32> {
        match self {
            Self::Combined(value) => Some(value.seq_start),
            _ => None,
        }
    }

    /// The field `seq`, where there is one.
    #[must_use]
    #[inline]
    pub fn seq(&self) -> Option<i32> {
        match self {
            Self::Combined(value) => Some(value.seq),
            Self::Updates(value) => Some(value.seq),
            _ => None,
        }
    }

    /// The field `media`, where there is one.
    #[must_use]
    #[inline]
    pub fn media(&self) -> Option<&enums::MessageMedia> {
        match self {
            Self::UpdateShortSentMessage(value) => value.media.as_ref(),
            _ => None,
        }
    }
}

impl enums::UrlAuthResult {
    /// The field `request_write_access`, where there is one.
    #[must_use]
    #[inline]
    pub fn request_write_access(&self) -> Option<bool> {
        match self {
            Self::Request(value) => Some(value.request_write_access),
            _ => None,
        }
    }

    /// The field `request_phone_number`, where there is one.
    #[must_use]
    #[inline]
    pub fn request_phone_number(&self) -> Option<bool> {
        match self {
            Self::Request(value) => Some(value.request_phone_number),
            _ => None,
        }
    }

    /// The field `match_codes_first`, where there is one.
    #[must_use]
    #[inline]
    pub fn match_codes_first(&self) -> Option<bool> {
        match self {
            Self::Request(value) => Some(value.match_codes_first),
            _ => None,
        }
    }

    /// The field `is_app`, where there is one.
    #[must_use]
    #[inline]
    pub fn is_app(&self) -> Option<bool> {
        match self {
            Self::Request(value) => Some(value.is_app),
            _ => None,
        }
    }

    /// The field `bot`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot(&self) -> Option<&enums::User> {
        match self {
            Self::Request(value) => Some(&value.bot),
            _ => None,
        }
    }

    /// The field `domain`, where there is one.
    #[must_use]
    #[inline]
    pub fn domain(&self) -> Option<&String> {
        match self {
            Self::Request(value) => Some(&value.domain),
            _ => None,
        }
    }

    /// The field `browser`, where there is one.
    #[must_use]
    #[inline]
    pub fn browser(&self) -> Option<&String> {
        match self {
            Self::Request(value) => value.browser.as_ref(),
            _ => None,
        }
    }

    /// The field `platform`, where there is one.
    #[must_use]
    #[inline]
    pub fn platform(&self) -> Option<&String> {
        match self {
            Self::Request(value) => value.platform.as_ref(),
            _ => None,
        }
    }

    /// The field `ip`, where there is one.
    #[must_use]
    #[inline]
    pub fn ip(&self) -> Option<&String> {
        match self {
            Self::Request(value) => value.ip.as_ref(),
            _ => None,
        }
    }

    /// The field `region`, where there is one.
    #[must_use]
    #[inline]
    pub fn region(&self) -> Option<&String> {
        match self {
            Self::Request(value) => value.region.as_ref(),
            _ => None,
        }
    }

    /// The field `match_codes`, where there is one.
    #[must_use]
    #[inline]
    pub fn match_codes(&self) -> Option<&Vec<String>> {
        match self {
            Self::Request(value) => value.match_codes.as_ref(),
            _ => None,
        }
    }

    /// The field `user_id_hint`, where there is one.
    #[must_use]
    #[inline]
    pub fn user_id_hint(&self) -> Option<i64> {
        match self {
            Self::Request(value) => value.user_id_hint,
            _ => None,
        }
    }

    /// The field `verified_app_name`, where there is one.
    #[must_use]
    #[inline]
    pub fn verified_app_name(&self) -> Option<&String> {
        match self {
            Self::Request(value) => value.verified_app_name.as_ref(),
            _ => None,
        }
    }

    /// The field `url`, where there is one.
    #[must_use]
    #[inline]
    pub fn url(&self) -> Option<&String> {
        match self {
            Self::Accepted(value) => value.url.as_ref(),
            _ => None,
        }
    }
}
