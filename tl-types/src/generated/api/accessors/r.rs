// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Accessors of enums.

use super::super::{enums, types};
use crate::wire::{String, Vec};

impl enums::ReplyMarkup {
    /// The field `selective`, where there is one.
    #[must_use]
    #[inline]
    pub fn selective(&self) -> Option<bool> {
        match self {
            Self::ReplyKeyboardHide(value) => Some(value.selective),
            Self::ReplyKeyboardForceReply(value) => Some(value.selective),
            Self::ReplyKeyboardMarkup(value) => Some(value.selective),
            _ => None,
        }
    }

    /// The field `single_use`, where there is one.
    #[must_use]
    #[inline]
    pub fn single_use(&self) -> Option<bool> {
        match self {
            Self::ReplyKeyboardForceReply(value) => Some(value.single_use),
            Self::ReplyKeyboardMarkup(value) => Some(value.single_use),
            _ => None,
        }
    }

    /// The field `placeholder`, where there is one.
    #[must_use]
    #[inline]
    pub fn placeholder(&self) -> Option<&String> {
        match self {
            Self::ReplyKeyboardForceReply(value) => value.placeholder.as_ref(),
            Self::ReplyKeyboardMarkup(value) => value.placeholder.as_ref(),
            _ => None,
        }
    }

    /// The field `resize`, where there is one.
    #[must_use]
    #[inline]
    pub fn resize(&self) -> Option<bool> {
        match self {
            Self::ReplyKeyboardMarkup(value) => Some(value.resize),
            _ => None,
        }
    }

    /// The field `persistent`, where there is one.
    #[must_use]
    #[inline]
    pub fn persistent(&self) -> Option<bool> {
        match self {
            Self::ReplyKeyboardMarkup(value) => Some(value.persistent),
            _ => None,
        }
    }

    /// The field `force_reply`, where there is one.
    #[must_use]
    #[inline]
    pub fn force_reply(&self) -> Option<bool> {
        match self {
            Self::ReplyKeyboardMarkup(value) => Some(value.force_reply),
            Self::ReplyInlineMarkup(value) => Some(value.force_reply),
            _ => None,
        }
    }
}

impl enums::RequestedPeer {
    /// The field `user_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn user_id(&self) -> Option<i64> {
        match self {
            Self::User(value) => Some(value.user_id),
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
            Self::Channel(value) => value.username.as_ref(),
            _ => None,
        }
    }

    /// The field `photo`, where there is one.
    #[must_use]
    #[inline]
    pub fn photo(&self) -> Option<&enums::Photo> {
        match self {
            Self::User(value) => value.photo.as_ref(),
            Self::Chat(value) => value.photo.as_ref(),
            Self::Channel(value) => value.photo.as_ref(),
        }
    }

    /// The field `chat_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn chat_id(&self) -> Option<i64> {
        match self {
            Self::Chat(value) => Some(value.chat_id),
            _ => None,
        }
    }

    /// The field `title`, where there is one.
    #[must_use]
    #[inline]
    pub fn title(&self) -> Option<&String> {
        match self {
            Self::Chat(value) => value.title.as_ref(),
            Self::Channel(value) => value.title.as_ref(),
            _ => None,
        }
    }

    /// The field `channel_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn channel_id(&self) -> Option<i64> {
        match self {
            Self::Channel(value) => Some(value.channel_id),
            _ => None,
        }
    }
}

impl enums::Reaction {
    /// The field `emoticon`, where there is one.
    #[must_use]
    #[inline]
    pub fn emoticon(&self) -> Option<&String> {
        match self {
            Self::Emoji(value) => Some(&value.emoticon),
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
}

impl enums::RichText {
    /// The field `url`, where there is one.
    #[must_use]
    #[inline]
    pub fn url(&self) -> Option<&String> {
        match self {
            Self::TextUrl(value) => Some(&value.url),
            _ => None,
        }
    }

    /// The field `webpage_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn webpage_id(&self) -> Option<i64> {
        match self {
            Self::TextUrl(value) => Some(value.webpage_id),
            _ => None,
        }
    }

    /// The field `email`, where there is one.
    #[must_use]
    #[inline]
    pub fn email(&self) -> Option<&String> {
        match self {
            Self::TextEmail(value) => Some(&value.email),
            _ => None,
        }
    }

    /// The field `texts`, where there is one.
    #[must_use]
    #[inline]
    pub fn texts(&self) -> Option<&Vec<enums::RichText>> {
        match self {
            Self::TextConcat(value) => Some(&value.texts),
            _ => None,
        }
    }

    /// The field `phone`, where there is one.
    #[must_use]
    #[inline]
    pub fn phone(&self) -> Option<&String> {
        match self {
            Self::TextPhone(value) => Some(&value.phone),
            _ => None,
        }
    }

    /// The field `document_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn document_id(&self) -> Option<i64> {
        match self {
            Self::TextImage(value) => Some(value.document_id),
            Self::TextCustomEmoji(value) => Some(value.document_id),
            _ => None,
        }
    }

    /// The field `w`, where there is one.
    #[must_use]
    #[inline]
    pub fn w(&self) -> Option<i32> {
        match self {
            Self::TextImage(value) => Some(value.w),
            _ => None,
        }
    }

    /// The field `h`, where there is one.
    #[must_use]
    #[inline]
    pub fn h(&self) -> Option<i32> {
        match self {
            Self::TextImage(value) => Some(value.h),
            _ => None,
        }
    }

    /// The field `name`, where there is one.
    #[must_use]
    #[inline]
    pub fn name_(&self) -> Option<&String> {
        match self {
            Self::TextAnchor(value) => Some(&value.name),
            _ => None,
        }
    }

    /// The field `source`, where there is one.
    #[must_use]
    #[inline]
    pub fn source(&self) -> Option<&String> {
        match self {
            Self::TextMath(value) => Some(&value.source),
            _ => None,
        }
    }

    /// The field `alt`, where there is one.
    #[must_use]
    #[inline]
    pub fn alt(&self) -> Option<&String> {
        match self {
            Self::TextCustomEmoji(value) => Some(&value.alt),
            _ => None,
        }
    }

    /// The field `user_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn user_id(&self) -> Option<i64> {
        match self {
            Self::TextMentionName(value) => Some(value.user_id),
            _ => None,
        }
    }

    /// The field `relative`, where there is one.
    #[must_use]
    #[inline]
    pub fn relative(&self) -> Option<bool> {
        match self {
            Self::TextDate(value) => Some(value.relative),
            _ => None,
        }
    }

    /// The field `short_time`, where there is one.
    #[must_use]
    #[inline]
    pub fn short_time(&self) -> Option<bool> {
        match self {
            Self::TextDate(value) => Some(value.short_time),
            _ => None,
        }
    }

    /// The field `long_time`, where there is one.
    #[must_use]
    #[inline]
    pub fn long_time(&self) -> Option<bool> {
        match self {
            Self::TextDate(value) => Some(value.long_time),
            _ => None,
        }
    }

    /// The field `short_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn short_date(&self) -> Option<bool> {
        match self {
            Self::TextDate(value) => Some(value.short_date),
            _ => None,
        }
    }

    /// The field `long_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn long_date(&self) -> Option<bool> {
        match self {
            Self::TextDate(value) => Some(value.long_date),
            _ => None,
        }
    }

    /// The field `day_of_week`, where there is one.
    #[must_use]
    #[inline]
    pub fn day_of_week(&self) -> Option<bool> {
        match self {
            Self::TextDate(value) => Some(value.day_of_week),
            _ => None,
        }
    }

    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<i32> {
        match self {
            Self::TextDate(value) => Some(value.date),
            _ => None,
        }
    }

    /// The field `old_text`, where there is one.
    #[must_use]
    #[inline]
    pub fn old_text(&self) -> Option<&enums::RichText> {
        match self {
            Self::TextDiff(value) => Some(&value.old_text),
            _ => None,
        }
    }

    /// The field `type`, where there is one.
    #[must_use]
    #[inline]
    pub fn r#type(&self) -> Option<&enums::InlineButtonType> {
        match self {
            Self::TextButton(value) => Some(&value.r#type),
            _ => None,
        }
    }

    /// The field `style`, where there is one.
    #[must_use]
    #[inline]
    pub fn style(&self) -> Option<&types::RichButtonStyle> {
        match self {
            Self::TextButton(value) => value.style.as_ref(),
            _ => None,
        }
    }
}

impl enums::RecentMeUrl {
    /// The field `url`, which every variant has.
    #[must_use]
    #[inline]
    pub fn url(&self) -> &String {
        match self {
            Self::Unknown(value) => &value.url,
            Self::User(value) => &value.url,
            Self::Chat(value) => &value.url,
            Self::ChatInvite(value) => &value.url,
            Self::StickerSet(value) => &value.url,
        }
    }

    /// The field `user_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn user_id(&self) -> Option<i64> {
        match self {
            Self::User(value) => Some(value.user_id),
            _ => None,
        }
    }

    /// The field `chat_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn chat_id(&self) -> Option<i64> {
        match self {
            Self::Chat(value) => Some(value.chat_id),
            _ => None,
        }
    }

    /// The field `chat_invite`, where there is one.
    #[must_use]
    #[inline]
    pub fn chat_invite(&self) -> Option<&enums::ChatInvite> {
        match self {
            Self::ChatInvite(value) => Some(&value.chat_invite),
            _ => None,
        }
    }

    /// The field `set`, where there is one.
    #[must_use]
    #[inline]
    pub fn set(&self) -> Option<&enums::StickerSetCovered> {
        match self {
            Self::StickerSet(value) => Some(&value.set),
            _ => None,
        }
    }
}

impl enums::RequestPeerType {
    /// The field `bot`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot(&self) -> Option<bool> {
        match self {
            Self::User(value) => value.bot,
            _ => None,
        }
    }

    /// The field `premium`, where there is one.
    #[must_use]
    #[inline]
    pub fn premium(&self) -> Option<bool> {
        match self {
            Self::User(value) => value.premium,
            _ => None,
        }
    }

    /// The field `creator`, where there is one.
    #[must_use]
    #[inline]
    pub fn creator(&self) -> Option<bool> {
        match self {
            Self::Chat(value) => Some(value.creator),
            Self::Broadcast(value) => Some(value.creator),
            _ => None,
        }
    }

    /// The field `bot_participant`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_participant(&self) -> Option<bool> {
        match self {
            Self::Chat(value) => Some(value.bot_participant),
            _ => None,
        }
    }

    /// The field `has_username`, where there is one.
    #[must_use]
    #[inline]
    pub fn has_username(&self) -> Option<bool> {
        match self {
            Self::Chat(value) => value.has_username,
            Self::Broadcast(value) => value.has_username,
            _ => None,
        }
    }

    /// The field `forum`, where there is one.
    #[must_use]
    #[inline]
    pub fn forum(&self) -> Option<bool> {
        match self {
            Self::Chat(value) => value.forum,
            _ => None,
        }
    }

    /// The field `user_admin_rights`, where there is one.
    #[must_use]
    #[inline]
    pub fn user_admin_rights(&self) -> Option<&types::ChatAdminRights> {
        match self {
            Self::Chat(value) => value.user_admin_rights.as_ref(),
            Self::Broadcast(value) => value.user_admin_rights.as_ref(),
            _ => None,
        }
    }

    /// The field `bot_admin_rights`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_admin_rights(&self) -> Option<&types::ChatAdminRights> {
        match self {
            Self::Chat(value) => value.bot_admin_rights.as_ref(),
            Self::Broadcast(value) => value.bot_admin_rights.as_ref(),
            _ => None,
        }
    }

    /// The field `bot_managed`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_managed(&self) -> Option<bool> {
        match self {
            Self::CreateBot(value) => Some(value.bot_managed),
            _ => None,
        }
    }

    /// The field `suggested_name`, where there is one.
    #[must_use]
    #[inline]
    pub fn suggested_name(&self) -> Option<&String> {
        match self {
            Self::CreateBot(value) => value.suggested_name.as_ref(),
            _ => None,
        }
    }

    /// The field `suggested_username`, where there is one.
    #[must_use]
    #[inline]
    pub fn suggested_username(&self) -> Option<&String> {
        match self {
            Self::CreateBot(value) => value.suggested_username.as_ref(),
            _ => None,
        }
    }
}

impl enums::ReportResult {
    /// The field `title`, where there is one.
    #[must_use]
    #[inline]
    pub fn title(&self) -> Option<&String> {
        match self {
            Self::ChooseOption(value) => Some(&value.title),
            _ => None,
        }
    }

    /// The field `options`, where there is one.
    #[must_use]
    #[inline]
    pub fn options(&self) -> Option<&Vec<types::MessageReportOption>> {
        match self {
            Self::ChooseOption(value) => Some(&value.options),
            _ => None,
        }
    }

    /// The field `optional`, where there is one.
    #[must_use]
    #[inline]
    pub fn optional(&self) -> Option<bool> {
        match self {
            Self::AddComment(value) => Some(value.optional),
            _ => None,
        }
    }

    /// The field `option`, where there is one.
    #[must_use]
    #[inline]
    pub fn option(&self) -> Option<&Vec<u8>> {
        match self {
            Self::AddComment(value) => Some(&value.option),
            _ => None,
        }
    }
}

impl enums::RequirementToContact {
    /// The field `stars_amount`, where there is one.
    #[must_use]
    #[inline]
    pub fn stars_amount(&self) -> Option<i64> {
        match self {
            Self::PaidMessages(value) => Some(value.stars_amount),
            _ => None,
        }
    }
}
