// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions of enums.

use super::super::{enums, types};

impl enums::ReplyMarkup {
    /// The value, if it is [`Self::ReplyKeyboardHide`].
    #[must_use]
    #[inline]
    pub fn as_reply_keyboard_hide(&self) -> Option<&types::ReplyKeyboardHide> {
        match self {
            Self::ReplyKeyboardHide(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ReplyKeyboardHide`].
    #[must_use]
    #[inline]
    pub fn into_reply_keyboard_hide(self) -> Option<types::ReplyKeyboardHide> {
        match self {
            Self::ReplyKeyboardHide(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ReplyKeyboardForceReply`].
    #[must_use]
    #[inline]
    pub fn as_reply_keyboard_force_reply(
        &self,
    ) -> Option<&types::ReplyKeyboardForceReply> {
        match self {
            Self::ReplyKeyboardForceReply(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ReplyKeyboardForceReply`].
    #[must_use]
    #[inline]
    pub fn into_reply_keyboard_force_reply(
        self,
    ) -> Option<types::ReplyKeyboardForceReply> {
        match self {
            Self::ReplyKeyboardForceReply(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ReplyKeyboardMarkup`].
    #[must_use]
    #[inline]
    pub fn as_reply_keyboard_markup(&self) -> Option<&types::ReplyKeyboardMarkup> {
        match self {
            Self::ReplyKeyboardMarkup(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ReplyKeyboardMarkup`].
    #[must_use]
    #[inline]
    pub fn into_reply_keyboard_markup(self) -> Option<types::ReplyKeyboardMarkup> {
        match self {
            Self::ReplyKeyboardMarkup(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ReplyInlineMarkup`].
    #[must_use]
    #[inline]
    pub fn as_reply_inline_markup(&self) -> Option<&types::ReplyInlineMarkup> {
        match self {
            Self::ReplyInlineMarkup(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ReplyInlineMarkup`].
    #[must_use]
    #[inline]
    pub fn into_reply_inline_markup(self) -> Option<types::ReplyInlineMarkup> {
        match self {
            Self::ReplyInlineMarkup(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::ReplyMarkup> for types::ReplyKeyboardHide {
    /// The value itself, which is another variant.
    type Error = enums::ReplyMarkup;

    #[inline]
    fn try_from(value: enums::ReplyMarkup) -> Result<Self, enums::ReplyMarkup> {
        match value {
            enums::ReplyMarkup::ReplyKeyboardHide(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ReplyMarkup> for types::ReplyKeyboardForceReply {
    /// The value itself, which is another variant.
    type Error = enums::ReplyMarkup;

    #[inline]
    fn try_from(value: enums::ReplyMarkup) -> Result<Self, enums::ReplyMarkup> {
        match value {
            enums::ReplyMarkup::ReplyKeyboardForceReply(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ReplyMarkup> for types::ReplyKeyboardMarkup {
    /// The value itself, which is another variant.
    type Error = enums::ReplyMarkup;

    #[inline]
    fn try_from(value: enums::ReplyMarkup) -> Result<Self, enums::ReplyMarkup> {
        match value {
            enums::ReplyMarkup::ReplyKeyboardMarkup(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ReplyMarkup> for types::ReplyInlineMarkup {
    /// The value itself, which is another variant.
    type Error = enums::ReplyMarkup;

    #[inline]
    fn try_from(value: enums::ReplyMarkup) -> Result<Self, enums::ReplyMarkup> {
        match value {
            enums::ReplyMarkup::ReplyInlineMarkup(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::RequestedPeer {
    /// The value, if it is [`Self::User`].
    #[must_use]
    #[inline]
    pub fn as_user(&self) -> Option<&types::RequestedPeerUser> {
        match self {
            Self::User(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::User`].
    #[must_use]
    #[inline]
    pub fn into_user(self) -> Option<types::RequestedPeerUser> {
        match self {
            Self::User(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Chat`].
    #[must_use]
    #[inline]
    pub fn as_chat(&self) -> Option<&types::RequestedPeerChat> {
        match self {
            Self::Chat(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Chat`].
    #[must_use]
    #[inline]
    pub fn into_chat(self) -> Option<types::RequestedPeerChat> {
        match self {
            Self::Chat(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Channel`].
    #[must_use]
    #[inline]
    pub fn as_channel(&self) -> Option<&types::RequestedPeerChannel> {
        match self {
            Self::Channel(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Channel`].
    #[must_use]
    #[inline]
    pub fn into_channel(self) -> Option<types::RequestedPeerChannel> {
        match self {
            Self::Channel(value) => Some(*value),
            _ => None,
        }
    }
}

impl TryFrom<enums::RequestedPeer> for types::RequestedPeerUser {
    /// The value itself, which is another variant.
    type Error = enums::RequestedPeer;

    #[inline]
    fn try_from(value: enums::RequestedPeer) -> Result<Self, enums::RequestedPeer> {
        match value {
            enums::RequestedPeer::User(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RequestedPeer> for types::RequestedPeerChat {
    /// The value itself, which is another variant.
    type Error = enums::RequestedPeer;

    #[inline]
    fn try_from(value: enums::RequestedPeer) -> Result<Self, enums::RequestedPeer> {
        match value {
            enums::RequestedPeer::Chat(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RequestedPeer> for types::RequestedPeerChannel {
    /// The value itself, which is another variant.
    type Error = enums::RequestedPeer;

    #[inline]
    fn try_from(value: enums::RequestedPeer) -> Result<Self, enums::RequestedPeer> {
        match value {
            enums::RequestedPeer::Channel(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl enums::Reaction {
    /// The value, if it is [`Self::Emoji`].
    #[must_use]
    #[inline]
    pub fn as_emoji(&self) -> Option<&types::ReactionEmoji> {
        match self {
            Self::Emoji(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Emoji`].
    #[must_use]
    #[inline]
    pub fn into_emoji(self) -> Option<types::ReactionEmoji> {
        match self {
            Self::Emoji(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::CustomEmoji`].
    #[must_use]
    #[inline]
    pub fn as_custom_emoji(&self) -> Option<&types::ReactionCustomEmoji> {
        match self {
            Self::CustomEmoji(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::CustomEmoji`].
    #[must_use]
    #[inline]
    pub fn into_custom_emoji(self) -> Option<types::ReactionCustomEmoji> {
        match self {
            Self::CustomEmoji(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::Reaction> for types::ReactionEmoji {
    /// The value itself, which is another variant.
    type Error = enums::Reaction;

    #[inline]
    fn try_from(value: enums::Reaction) -> Result<Self, enums::Reaction> {
        match value {
            enums::Reaction::Emoji(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Reaction> for types::ReactionCustomEmoji {
    /// The value itself, which is another variant.
    type Error = enums::Reaction;

    #[inline]
    fn try_from(value: enums::Reaction) -> Result<Self, enums::Reaction> {
        match value {
            enums::Reaction::CustomEmoji(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::RichText {
    /// The value, if it is [`Self::TextPlain`].
    #[must_use]
    #[inline]
    pub fn as_text_plain(&self) -> Option<&types::TextPlain> {
        match self {
            Self::TextPlain(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextPlain`].
    #[must_use]
    #[inline]
    pub fn into_text_plain(self) -> Option<types::TextPlain> {
        match self {
            Self::TextPlain(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextBold`].
    #[must_use]
    #[inline]
    pub fn as_text_bold(&self) -> Option<&types::TextBold> {
        match self {
            Self::TextBold(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextBold`].
    #[must_use]
    #[inline]
    pub fn into_text_bold(self) -> Option<types::TextBold> {
        match self {
            Self::TextBold(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextItalic`].
    #[must_use]
    #[inline]
    pub fn as_text_italic(&self) -> Option<&types::TextItalic> {
        match self {
            Self::TextItalic(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextItalic`].
    #[must_use]
    #[inline]
    pub fn into_text_italic(self) -> Option<types::TextItalic> {
        match self {
            Self::TextItalic(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextUnderline`].
    #[must_use]
    #[inline]
    pub fn as_text_underline(&self) -> Option<&types::TextUnderline> {
        match self {
            Self::TextUnderline(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextUnderline`].
    #[must_use]
    #[inline]
    pub fn into_text_underline(self) -> Option<types::TextUnderline> {
        match self {
            Self::TextUnderline(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextStrike`].
    #[must_use]
    #[inline]
    pub fn as_text_strike(&self) -> Option<&types::TextStrike> {
        match self {
            Self::TextStrike(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextStrike`].
    #[must_use]
    #[inline]
    pub fn into_text_strike(self) -> Option<types::TextStrike> {
        match self {
            Self::TextStrike(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextFixed`].
    #[must_use]
    #[inline]
    pub fn as_text_fixed(&self) -> Option<&types::TextFixed> {
        match self {
            Self::TextFixed(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextFixed`].
    #[must_use]
    #[inline]
    pub fn into_text_fixed(self) -> Option<types::TextFixed> {
        match self {
            Self::TextFixed(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextUrl`].
    #[must_use]
    #[inline]
    pub fn as_text_url(&self) -> Option<&types::TextUrl> {
        match self {
            Self::TextUrl(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextUrl`].
    #[must_use]
    #[inline]
    pub fn into_text_url(self) -> Option<types::TextUrl> {
        match self {
            Self::TextUrl(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextEmail`].
    #[must_use]
    #[inline]
    pub fn as_text_email(&self) -> Option<&types::TextEmail> {
        match self {
            Self::TextEmail(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextEmail`].
    #[must_use]
    #[inline]
    pub fn into_text_email(self) -> Option<types::TextEmail> {
        match self {
            Self::TextEmail(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextConcat`].
    #[must_use]
    #[inline]
    pub fn as_text_concat(&self) -> Option<&types::TextConcat> {
        match self {
            Self::TextConcat(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextConcat`].
    #[must_use]
    #[inline]
    pub fn into_text_concat(self) -> Option<types::TextConcat> {
        match self {
            Self::TextConcat(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextSubscript`].
    #[must_use]
    #[inline]
    pub fn as_text_subscript(&self) -> Option<&types::TextSubscript> {
        match self {
            Self::TextSubscript(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextSubscript`].
    #[must_use]
    #[inline]
    pub fn into_text_subscript(self) -> Option<types::TextSubscript> {
        match self {
            Self::TextSubscript(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextSuperscript`].
    #[must_use]
    #[inline]
    pub fn as_text_superscript(&self) -> Option<&types::TextSuperscript> {
        match self {
            Self::TextSuperscript(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextSuperscript`].
    #[must_use]
    #[inline]
    pub fn into_text_superscript(self) -> Option<types::TextSuperscript> {
        match self {
            Self::TextSuperscript(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextMarked`].
    #[must_use]
    #[inline]
    pub fn as_text_marked(&self) -> Option<&types::TextMarked> {
        match self {
            Self::TextMarked(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextMarked`].
    #[must_use]
    #[inline]
    pub fn into_text_marked(self) -> Option<types::TextMarked> {
        match self {
            Self::TextMarked(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextPhone`].
    #[must_use]
    #[inline]
    pub fn as_text_phone(&self) -> Option<&types::TextPhone> {
        match self {
            Self::TextPhone(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextPhone`].
    #[must_use]
    #[inline]
    pub fn into_text_phone(self) -> Option<types::TextPhone> {
        match self {
            Self::TextPhone(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextImage`].
    #[must_use]
    #[inline]
    pub fn as_text_image(&self) -> Option<&types::TextImage> {
        match self {
            Self::TextImage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextImage`].
    #[must_use]
    #[inline]
    pub fn into_text_image(self) -> Option<types::TextImage> {
        match self {
            Self::TextImage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextAnchor`].
    #[must_use]
    #[inline]
    pub fn as_text_anchor(&self) -> Option<&types::TextAnchor> {
        match self {
            Self::TextAnchor(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextAnchor`].
    #[must_use]
    #[inline]
    pub fn into_text_anchor(self) -> Option<types::TextAnchor> {
        match self {
            Self::TextAnchor(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextMath`].
    #[must_use]
    #[inline]
    pub fn as_text_math(&self) -> Option<&types::TextMath> {
        match self {
            Self::TextMath(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextMath`].
    #[must_use]
    #[inline]
    pub fn into_text_math(self) -> Option<types::TextMath> {
        match self {
            Self::TextMath(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextCustomEmoji`].
    #[must_use]
    #[inline]
    pub fn as_text_custom_emoji(&self) -> Option<&types::TextCustomEmoji> {
        match self {
            Self::TextCustomEmoji(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextCustomEmoji`].
    #[must_use]
    #[inline]
    pub fn into_text_custom_emoji(self) -> Option<types::TextCustomEmoji> {
        match self {
            Self::TextCustomEmoji(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextSpoiler`].
    #[must_use]
    #[inline]
    pub fn as_text_spoiler(&self) -> Option<&types::TextSpoiler> {
        match self {
            Self::TextSpoiler(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextSpoiler`].
    #[must_use]
    #[inline]
    pub fn into_text_spoiler(self) -> Option<types::TextSpoiler> {
        match self {
            Self::TextSpoiler(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextMention`].
    #[must_use]
    #[inline]
    pub fn as_text_mention(&self) -> Option<&types::TextMention> {
        match self {
            Self::TextMention(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextMention`].
    #[must_use]
    #[inline]
    pub fn into_text_mention(self) -> Option<types::TextMention> {
        match self {
            Self::TextMention(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextHashtag`].
    #[must_use]
    #[inline]
    pub fn as_text_hashtag(&self) -> Option<&types::TextHashtag> {
        match self {
            Self::TextHashtag(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextHashtag`].
    #[must_use]
    #[inline]
    pub fn into_text_hashtag(self) -> Option<types::TextHashtag> {
        match self {
            Self::TextHashtag(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextBotCommand`].
    #[must_use]
    #[inline]
    pub fn as_text_bot_command(&self) -> Option<&types::TextBotCommand> {
        match self {
            Self::TextBotCommand(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextBotCommand`].
    #[must_use]
    #[inline]
    pub fn into_text_bot_command(self) -> Option<types::TextBotCommand> {
        match self {
            Self::TextBotCommand(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextCashtag`].
    #[must_use]
    #[inline]
    pub fn as_text_cashtag(&self) -> Option<&types::TextCashtag> {
        match self {
            Self::TextCashtag(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextCashtag`].
    #[must_use]
    #[inline]
    pub fn into_text_cashtag(self) -> Option<types::TextCashtag> {
        match self {
            Self::TextCashtag(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextAutoUrl`].
    #[must_use]
    #[inline]
    pub fn as_text_auto_url(&self) -> Option<&types::TextAutoUrl> {
        match self {
            Self::TextAutoUrl(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextAutoUrl`].
    #[must_use]
    #[inline]
    pub fn into_text_auto_url(self) -> Option<types::TextAutoUrl> {
        match self {
            Self::TextAutoUrl(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextAutoEmail`].
    #[must_use]
    #[inline]
    pub fn as_text_auto_email(&self) -> Option<&types::TextAutoEmail> {
        match self {
            Self::TextAutoEmail(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextAutoEmail`].
    #[must_use]
    #[inline]
    pub fn into_text_auto_email(self) -> Option<types::TextAutoEmail> {
        match self {
            Self::TextAutoEmail(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextAutoPhone`].
    #[must_use]
    #[inline]
    pub fn as_text_auto_phone(&self) -> Option<&types::TextAutoPhone> {
        match self {
            Self::TextAutoPhone(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextAutoPhone`].
    #[must_use]
    #[inline]
    pub fn into_text_auto_phone(self) -> Option<types::TextAutoPhone> {
        match self {
            Self::TextAutoPhone(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextBankCard`].
    #[must_use]
    #[inline]
    pub fn as_text_bank_card(&self) -> Option<&types::TextBankCard> {
        match self {
            Self::TextBankCard(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextBankCard`].
    #[must_use]
    #[inline]
    pub fn into_text_bank_card(self) -> Option<types::TextBankCard> {
        match self {
            Self::TextBankCard(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextMentionName`].
    #[must_use]
    #[inline]
    pub fn as_text_mention_name(&self) -> Option<&types::TextMentionName> {
        match self {
            Self::TextMentionName(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextMentionName`].
    #[must_use]
    #[inline]
    pub fn into_text_mention_name(self) -> Option<types::TextMentionName> {
        match self {
            Self::TextMentionName(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextDate`].
    #[must_use]
    #[inline]
    pub fn as_text_date(&self) -> Option<&types::TextDate> {
        match self {
            Self::TextDate(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextDate`].
    #[must_use]
    #[inline]
    pub fn into_text_date(self) -> Option<types::TextDate> {
        match self {
            Self::TextDate(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextDiff`].
    #[must_use]
    #[inline]
    pub fn as_text_diff(&self) -> Option<&types::TextDiff> {
        match self {
            Self::TextDiff(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextDiff`].
    #[must_use]
    #[inline]
    pub fn into_text_diff(self) -> Option<types::TextDiff> {
        match self {
            Self::TextDiff(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextButton`].
    #[must_use]
    #[inline]
    pub fn as_text_button(&self) -> Option<&types::TextButton> {
        match self {
            Self::TextButton(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextButton`].
    #[must_use]
    #[inline]
    pub fn into_text_button(self) -> Option<types::TextButton> {
        match self {
            Self::TextButton(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextTonAddress`].
    #[must_use]
    #[inline]
    pub fn as_text_ton_address(&self) -> Option<&types::TextTonAddress> {
        match self {
            Self::TextTonAddress(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextTonAddress`].
    #[must_use]
    #[inline]
    pub fn into_text_ton_address(self) -> Option<types::TextTonAddress> {
        match self {
            Self::TextTonAddress(value) => Some(*value),
            _ => None,
        }
    }
}

impl TryFrom<enums::RichText> for types::TextPlain {
    /// The value itself, which is another variant.
    type Error = enums::RichText;

    #[inline]
    fn try_from(value: enums::RichText) -> Result<Self, enums::RichText> {
        match value {
            enums::RichText::TextPlain(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RichText> for types::TextBold {
    /// The value itself, which is another variant.
    type Error = enums::RichText;

    #[inline]
    fn try_from(value: enums::RichText) -> Result<Self, enums::RichText> {
        match value {
            enums::RichText::TextBold(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RichText> for types::TextItalic {
    /// The value itself, which is another variant.
    type Error = enums::RichText;

    #[inline]
    fn try_from(value: enums::RichText) -> Result<Self, enums::RichText> {
        match value {
            enums::RichText::TextItalic(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RichText> for types::TextUnderline {
    /// The value itself, which is another variant.
    type Error = enums::RichText;

    #[inline]
    fn try_from(value: enums::RichText) -> Result<Self, enums::RichText> {
        match value {
            enums::RichText::TextUnderline(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RichText> for types::TextStrike {
    /// The value itself, which is another variant.
    type Error = enums::RichText;

    #[inline]
    fn try_from(value: enums::RichText) -> Result<Self, enums::RichText> {
        match value {
            enums::RichText::TextStrike(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RichText> for types::TextFixed {
    /// The value itself, which is another variant.
    type Error = enums::RichText;

    #[inline]
    fn try_from(value: enums::RichText) -> Result<Self, enums::RichText> {
        match value {
            enums::RichText::TextFixed(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RichText> for types::TextUrl {
    /// The value itself, which is another variant.
    type Error = enums::RichText;

    #[inline]
    fn try_from(value: enums::RichText) -> Result<Self, enums::RichText> {
        match value {
            enums::RichText::TextUrl(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RichText> for types::TextEmail {
    /// The value itself, which is another variant.
    type Error = enums::RichText;

    #[inline]
    fn try_from(value: enums::RichText) -> Result<Self, enums::RichText> {
        match value {
            enums::RichText::TextEmail(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RichText> for types::TextConcat {
    /// The value itself, which is another variant.
    type Error = enums::RichText;

    #[inline]
    fn try_from(value: enums::RichText) -> Result<Self, enums::RichText> {
        match value {
            enums::RichText::TextConcat(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RichText> for types::TextSubscript {
    /// The value itself, which is another variant.
    type Error = enums::RichText;

    #[inline]
    fn try_from(value: enums::RichText) -> Result<Self, enums::RichText> {
        match value {
            enums::RichText::TextSubscript(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RichText> for types::TextSuperscript {
    /// The value itself, which is another variant.
    type Error = enums::RichText;

    #[inline]
    fn try_from(value: enums::RichText) -> Result<Self, enums::RichText> {
        match value {
            enums::RichText::TextSuperscript(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RichText> for types::TextMarked {
    /// The value itself, which is another variant.
    type Error = enums::RichText;

    #[inline]
    fn try_from(value: enums::RichText) -> Result<Self, enums::RichText> {
        match value {
            enums::RichText::TextMarked(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RichText> for types::TextPhone {
    /// The value itself, which is another variant.
    type Error = enums::RichText;

    #[inline]
    fn try_from(value: enums::RichText) -> Result<Self, enums::RichText> {
        match value {
            enums::RichText::TextPhone(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RichText> for types::TextImage {
    /// The value itself, which is another variant.
    type Error = enums::RichText;

    #[inline]
    fn try_from(value: enums::RichText) -> Result<Self, enums::RichText> {
        match value {
            enums::RichText::TextImage(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RichText> for types::TextAnchor {
    /// The value itself, which is another variant.
    type Error = enums::RichText;

    #[inline]
    fn try_from(value: enums::RichText) -> Result<Self, enums::RichText> {
        match value {
            enums::RichText::TextAnchor(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RichText> for types::TextMath {
    /// The value itself, which is another variant.
    type Error = enums::RichText;

    #[inline]
    fn try_from(value: enums::RichText) -> Result<Self, enums::RichText> {
        match value {
            enums::RichText::TextMath(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RichText> for types::TextCustomEmoji {
    /// The value itself, which is another variant.
    type Error = enums::RichText;

    #[inline]
    fn try_from(value: enums::RichText) -> Result<Self, enums::RichText> {
        match value {
            enums::RichText::TextCustomEmoji(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RichText> for types::TextSpoiler {
    /// The value itself, which is another variant.
    type Error = enums::RichText;

    #[inline]
    fn try_from(value: enums::RichText) -> Result<Self, enums::RichText> {
        match value {
            enums::RichText::TextSpoiler(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RichText> for types::TextMention {
    /// The value itself, which is another variant.
    type Error = enums::RichText;

    #[inline]
    fn try_from(value: enums::RichText) -> Result<Self, enums::RichText> {
        match value {
            enums::RichText::TextMention(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RichText> for types::TextHashtag {
    /// The value itself, which is another variant.
    type Error = enums::RichText;

    #[inline]
    fn try_from(value: enums::RichText) -> Result<Self, enums::RichText> {
        match value {
            enums::RichText::TextHashtag(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RichText> for types::TextBotCommand {
    /// The value itself, which is another variant.
    type Error = enums::RichText;

    #[inline]
    fn try_from(value: enums::RichText) -> Result<Self, enums::RichText> {
        match value {
            enums::RichText::TextBotCommand(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RichText> for types::TextCashtag {
    /// The value itself, which is another variant.
    type Error = enums::RichText;

    #[inline]
    fn try_from(value: enums::RichText) -> Result<Self, enums::RichText> {
        match value {
            enums::RichText::TextCashtag(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RichText> for types::TextAutoUrl {
    /// The value itself, which is another variant.
    type Error = enums::RichText;

    #[inline]
    fn try_from(value: enums::RichText) -> Result<Self, enums::RichText> {
        match value {
            enums::RichText::TextAutoUrl(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RichText> for types::TextAutoEmail {
    /// The value itself, which is another variant.
    type Error = enums::RichText;

    #[inline]
    fn try_from(value: enums::RichText) -> Result<Self, enums::RichText> {
        match value {
            enums::RichText::TextAutoEmail(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RichText> for types::TextAutoPhone {
    /// The value itself, which is another variant.
    type Error = enums::RichText;

    #[inline]
    fn try_from(value: enums::RichText) -> Result<Self, enums::RichText> {
        match value {
            enums::RichText::TextAutoPhone(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RichText> for types::TextBankCard {
    /// The value itself, which is another variant.
    type Error = enums::RichText;

    #[inline]
    fn try_from(value: enums::RichText) -> Result<Self, enums::RichText> {
        match value {
            enums::RichText::TextBankCard(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RichText> for types::TextMentionName {
    /// The value itself, which is another variant.
    type Error = enums::RichText;

    #[inline]
    fn try_from(value: enums::RichText) -> Result<Self, enums::RichText> {
        match value {
            enums::RichText::TextMentionName(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RichText> for types::TextDate {
    /// The value itself, which is another variant.
    type Error = enums::RichText;

    #[inline]
    fn try_from(value: enums::RichText) -> Result<Self, enums::RichText> {
        match value {
            enums::RichText::TextDate(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RichText> for types::TextDiff {
    /// The value itself, which is another variant.
    type Error = enums::RichText;

    #[inline]
    fn try_from(value: enums::RichText) -> Result<Self, enums::RichText> {
        match value {
            enums::RichText::TextDiff(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RichText> for types::TextButton {
    /// The value itself, which is another variant.
    type Error = enums::RichText;

    #[inline]
    fn try_from(value: enums::RichText) -> Result<Self, enums::RichText> {
        match value {
            enums::RichText::TextButton(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RichText> for types::TextTonAddress {
    /// The value itself, which is another variant.
    type Error = enums::RichText;

    #[inline]
    fn try_from(value: enums::RichText) -> Result<Self, enums::RichText> {
        match value {
            enums::RichText::TextTonAddress(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl enums::RecentMeUrl {
    /// The value, if it is [`Self::Unknown`].
    #[must_use]
    #[inline]
    pub fn as_unknown(&self) -> Option<&types::RecentMeUrlUnknown> {
        match self {
            Self::Unknown(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Unknown`].
    #[must_use]
    #[inline]
    pub fn into_unknown(self) -> Option<types::RecentMeUrlUnknown> {
        match self {
            Self::Unknown(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::User`].
    #[must_use]
    #[inline]
    pub fn as_user(&self) -> Option<&types::RecentMeUrlUser> {
        match self {
            Self::User(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::User`].
    #[must_use]
    #[inline]
    pub fn into_user(self) -> Option<types::RecentMeUrlUser> {
        match self {
            Self::User(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Chat`].
    #[must_use]
    #[inline]
    pub fn as_chat(&self) -> Option<&types::RecentMeUrlChat> {
        match self {
            Self::Chat(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Chat`].
    #[must_use]
    #[inline]
    pub fn into_chat(self) -> Option<types::RecentMeUrlChat> {
        match self {
            Self::Chat(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatInvite`].
    #[must_use]
    #[inline]
    pub fn as_chat_invite(&self) -> Option<&types::RecentMeUrlChatInvite> {
        match self {
            Self::ChatInvite(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatInvite`].
    #[must_use]
    #[inline]
    pub fn into_chat_invite(self) -> Option<types::RecentMeUrlChatInvite> {
        match self {
            Self::ChatInvite(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StickerSet`].
    #[must_use]
    #[inline]
    pub fn as_sticker_set(&self) -> Option<&types::RecentMeUrlStickerSet> {
        match self {
            Self::StickerSet(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StickerSet`].
    #[must_use]
    #[inline]
    pub fn into_sticker_set(self) -> Option<types::RecentMeUrlStickerSet> {
        match self {
            Self::StickerSet(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::RecentMeUrl> for types::RecentMeUrlUnknown {
    /// The value itself, which is another variant.
    type Error = enums::RecentMeUrl;

    #[inline]
    fn try_from(value: enums::RecentMeUrl) -> Result<Self, enums::RecentMeUrl> {
        match value {
            enums::RecentMeUrl::Unknown(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RecentMeUrl> for types::RecentMeUrlUser {
    /// The value itself, which is another variant.
    type Error = enums::RecentMeUrl;

    #[inline]
    fn try_from(value: enums::RecentMeUrl) -> Result<Self, enums::RecentMeUrl> {
        match value {
            enums::RecentMeUrl::User(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RecentMeUrl> for types::RecentMeUrlChat {
    /// The value itself, which is another variant.
    type Error = enums::RecentMeUrl;

    #[inline]
    fn try_from(value: enums::RecentMeUrl) -> Result<Self, enums::RecentMeUrl> {
        match value {
            enums::RecentMeUrl::Chat(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RecentMeUrl> for types::RecentMeUrlChatInvite {
    /// The value itself, which is another variant.
    type Error = enums::RecentMeUrl;

    #[inline]
    fn try_from(value: enums::RecentMeUrl) -> Result<Self, enums::RecentMeUrl> {
        match value {
            enums::RecentMeUrl::ChatInvite(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RecentMeUrl> for types::RecentMeUrlStickerSet {
    /// The value itself, which is another variant.
    type Error = enums::RecentMeUrl;

    #[inline]
    fn try_from(value: enums::RecentMeUrl) -> Result<Self, enums::RecentMeUrl> {
        match value {
            enums::RecentMeUrl::StickerSet(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::RequestPeerType {
    /// The value, if it is [`Self::User`].
    #[must_use]
    #[inline]
    pub fn as_user(&self) -> Option<&types::RequestPeerTypeUser> {
        match self {
            Self::User(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::User`].
    #[must_use]
    #[inline]
    pub fn into_user(self) -> Option<types::RequestPeerTypeUser> {
        match self {
            Self::User(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Chat`].
    #[must_use]
    #[inline]
    pub fn as_chat(&self) -> Option<&types::RequestPeerTypeChat> {
        match self {
            Self::Chat(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Chat`].
    #[must_use]
    #[inline]
    pub fn into_chat(self) -> Option<types::RequestPeerTypeChat> {
        match self {
            Self::Chat(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Broadcast`].
    #[must_use]
    #[inline]
    pub fn as_broadcast(&self) -> Option<&types::RequestPeerTypeBroadcast> {
        match self {
            Self::Broadcast(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Broadcast`].
    #[must_use]
    #[inline]
    pub fn into_broadcast(self) -> Option<types::RequestPeerTypeBroadcast> {
        match self {
            Self::Broadcast(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::CreateBot`].
    #[must_use]
    #[inline]
    pub fn as_create_bot(&self) -> Option<&types::RequestPeerTypeCreateBot> {
        match self {
            Self::CreateBot(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::CreateBot`].
    #[must_use]
    #[inline]
    pub fn into_create_bot(self) -> Option<types::RequestPeerTypeCreateBot> {
        match self {
            Self::CreateBot(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::RequestPeerType> for types::RequestPeerTypeUser {
    /// The value itself, which is another variant.
    type Error = enums::RequestPeerType;

    #[inline]
    fn try_from(value: enums::RequestPeerType) -> Result<Self, enums::RequestPeerType> {
        match value {
            enums::RequestPeerType::User(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RequestPeerType> for types::RequestPeerTypeChat {
    /// The value itself, which is another variant.
    type Error = enums::RequestPeerType;

    #[inline]
    fn try_from(value: enums::RequestPeerType) -> Result<Self, enums::RequestPeerType> {
        match value {
            enums::RequestPeerType::Chat(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RequestPeerType> for types::RequestPeerTypeBroadcast {
    /// The value itself, which is another variant.
    type Error = enums::RequestPeerType;

    #[inline]
    fn try_from(value: enums::RequestPeerType) -> Result<Self, enums::RequestPeerType> {
        match value {
            enums::RequestPeerType::Broadcast(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::RequestPeerType> for types::RequestPeerTypeCreateBot {
    /// The value itself, which is another variant.
    type Error = enums::RequestPeerType;

    #[inline]
    fn try_from(value: enums::RequestPeerType) -> Result<Self, enums::RequestPeerType> {
        match value {
            enums::RequestPeerType::CreateBot(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::ReportResult {
    /// The value, if it is [`Self::ChooseOption`].
    #[must_use]
    #[inline]
    pub fn as_choose_option(&self) -> Option<&types::ReportResultChooseOption> {
        match self {
            Self::ChooseOption(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChooseOption`].
    #[must_use]
    #[inline]
    pub fn into_choose_option(self) -> Option<types::ReportResultChooseOption> {
        match self {
            Self::ChooseOption(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::AddComment`].
    #[must_use]
    #[inline]
    pub fn as_add_comment(&self) -> Option<&types::ReportResultAddComment> {
        match self {
            Self::AddComment(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::AddComment`].
    #[must_use]
    #[inline]
    pub fn into_add_comment(self) -> Option<types::ReportResultAddComment> {
        match self {
            Self::AddComment(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::ReportResult> for types::ReportResultChooseOption {
    /// The value itself, which is another variant.
    type Error = enums::ReportResult;

    #[inline]
    fn try_from(value: enums::ReportResult) -> Result<Self, enums::ReportResult> {
        match value {
            enums::ReportResult::ChooseOption(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::ReportResult> for types::ReportResultAddComment {
    /// The value itself, which is another variant.
    type Error = enums::ReportResult;

    #[inline]
    fn try_from(value: enums::ReportResult) -> Result<Self, enums::ReportResult> {
        match value {
            enums::ReportResult::AddComment(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::RequirementToContact {
    /// The value, if it is [`Self::PaidMessages`].
    #[must_use]
    #[inline]
    pub fn as_paid_messages(&self) -> Option<&types::RequirementToContactPaidMessages> {
        match self {
            Self::PaidMessages(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PaidMessages`].
    #[must_use]
    #[inline]
    pub fn into_paid_messages(self) -> Option<types::RequirementToContactPaidMessages> {
        match self {
            Self::PaidMessages(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::RequirementToContact> for types::RequirementToContactPaidMessages {
    /// The value itself, which is another variant.
    type Error = enums::RequirementToContact;

    #[inline]
    fn try_from(
        value: enums::RequirementToContact,
    ) -> Result<Self, enums::RequirementToContact> {
        match value {
            enums::RequirementToContact::PaidMessages(value) => Ok(value),
            other => Err(other),
        }
    }
}
