// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions of enums.

use super::super::{enums, types};

impl enums::MessageEntity {
    /// The value, if it is [`Self::Unknown`].
    #[must_use]
    #[inline]
    pub fn as_unknown(&self) -> Option<&types::MessageEntityUnknown> {
        match self {
            Self::Unknown(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Unknown`].
    #[must_use]
    #[inline]
    pub fn into_unknown(self) -> Option<types::MessageEntityUnknown> {
        match self {
            Self::Unknown(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Mention`].
    #[must_use]
    #[inline]
    pub fn as_mention(&self) -> Option<&types::MessageEntityMention> {
        match self {
            Self::Mention(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Mention`].
    #[must_use]
    #[inline]
    pub fn into_mention(self) -> Option<types::MessageEntityMention> {
        match self {
            Self::Mention(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Hashtag`].
    #[must_use]
    #[inline]
    pub fn as_hashtag(&self) -> Option<&types::MessageEntityHashtag> {
        match self {
            Self::Hashtag(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Hashtag`].
    #[must_use]
    #[inline]
    pub fn into_hashtag(self) -> Option<types::MessageEntityHashtag> {
        match self {
            Self::Hashtag(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotCommand`].
    #[must_use]
    #[inline]
    pub fn as_bot_command(&self) -> Option<&types::MessageEntityBotCommand> {
        match self {
            Self::BotCommand(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotCommand`].
    #[must_use]
    #[inline]
    pub fn into_bot_command(self) -> Option<types::MessageEntityBotCommand> {
        match self {
            Self::BotCommand(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Url`].
    #[must_use]
    #[inline]
    pub fn as_url(&self) -> Option<&types::MessageEntityUrl> {
        match self {
            Self::Url(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Url`].
    #[must_use]
    #[inline]
    pub fn into_url(self) -> Option<types::MessageEntityUrl> {
        match self {
            Self::Url(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Email`].
    #[must_use]
    #[inline]
    pub fn as_email(&self) -> Option<&types::MessageEntityEmail> {
        match self {
            Self::Email(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Email`].
    #[must_use]
    #[inline]
    pub fn into_email(self) -> Option<types::MessageEntityEmail> {
        match self {
            Self::Email(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Bold`].
    #[must_use]
    #[inline]
    pub fn as_bold(&self) -> Option<&types::MessageEntityBold> {
        match self {
            Self::Bold(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Bold`].
    #[must_use]
    #[inline]
    pub fn into_bold(self) -> Option<types::MessageEntityBold> {
        match self {
            Self::Bold(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Italic`].
    #[must_use]
    #[inline]
    pub fn as_italic(&self) -> Option<&types::MessageEntityItalic> {
        match self {
            Self::Italic(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Italic`].
    #[must_use]
    #[inline]
    pub fn into_italic(self) -> Option<types::MessageEntityItalic> {
        match self {
            Self::Italic(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Code`].
    #[must_use]
    #[inline]
    pub fn as_code(&self) -> Option<&types::MessageEntityCode> {
        match self {
            Self::Code(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Code`].
    #[must_use]
    #[inline]
    pub fn into_code(self) -> Option<types::MessageEntityCode> {
        match self {
            Self::Code(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Pre`].
    #[must_use]
    #[inline]
    pub fn as_pre(&self) -> Option<&types::MessageEntityPre> {
        match self {
            Self::Pre(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Pre`].
    #[must_use]
    #[inline]
    pub fn into_pre(self) -> Option<types::MessageEntityPre> {
        match self {
            Self::Pre(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextUrl`].
    #[must_use]
    #[inline]
    pub fn as_text_url(&self) -> Option<&types::MessageEntityTextUrl> {
        match self {
            Self::TextUrl(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TextUrl`].
    #[must_use]
    #[inline]
    pub fn into_text_url(self) -> Option<types::MessageEntityTextUrl> {
        match self {
            Self::TextUrl(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MentionName`].
    #[must_use]
    #[inline]
    pub fn as_mention_name(&self) -> Option<&types::MessageEntityMentionName> {
        match self {
            Self::MentionName(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MentionName`].
    #[must_use]
    #[inline]
    pub fn into_mention_name(self) -> Option<types::MessageEntityMentionName> {
        match self {
            Self::MentionName(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputMessageEntityMentionName`].
    #[must_use]
    #[inline]
    pub fn as_input_message_entity_mention_name(
        &self,
    ) -> Option<&types::InputMessageEntityMentionName> {
        match self {
            Self::InputMessageEntityMentionName(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputMessageEntityMentionName`].
    #[must_use]
    #[inline]
    pub fn into_input_message_entity_mention_name(
        self,
    ) -> Option<types::InputMessageEntityMentionName> {
        match self {
            Self::InputMessageEntityMentionName(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Phone`].
    #[must_use]
    #[inline]
    pub fn as_phone(&self) -> Option<&types::MessageEntityPhone> {
        match self {
            Self::Phone(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Phone`].
    #[must_use]
    #[inline]
    pub fn into_phone(self) -> Option<types::MessageEntityPhone> {
        match self {
            Self::Phone(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Cashtag`].
    #[must_use]
    #[inline]
    pub fn as_cashtag(&self) -> Option<&types::MessageEntityCashtag> {
        match self {
            Self::Cashtag(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Cashtag`].
    #[must_use]
    #[inline]
    pub fn into_cashtag(self) -> Option<types::MessageEntityCashtag> {
        match self {
            Self::Cashtag(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Underline`].
    #[must_use]
    #[inline]
    pub fn as_underline(&self) -> Option<&types::MessageEntityUnderline> {
        match self {
            Self::Underline(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Underline`].
    #[must_use]
    #[inline]
    pub fn into_underline(self) -> Option<types::MessageEntityUnderline> {
        match self {
            Self::Underline(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Strike`].
    #[must_use]
    #[inline]
    pub fn as_strike(&self) -> Option<&types::MessageEntityStrike> {
        match self {
            Self::Strike(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Strike`].
    #[must_use]
    #[inline]
    pub fn into_strike(self) -> Option<types::MessageEntityStrike> {
        match self {
            Self::Strike(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BankCard`].
    #[must_use]
    #[inline]
    pub fn as_bank_card(&self) -> Option<&types::MessageEntityBankCard> {
        match self {
            Self::BankCard(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BankCard`].
    #[must_use]
    #[inline]
    pub fn into_bank_card(self) -> Option<types::MessageEntityBankCard> {
        match self {
            Self::BankCard(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Spoiler`].
    #[must_use]
    #[inline]
    pub fn as_spoiler(&self) -> Option<&types::MessageEntitySpoiler> {
        match self {
            Self::Spoiler(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Spoiler`].
    #[must_use]
    #[inline]
    pub fn into_spoiler(self) -> Option<types::MessageEntitySpoiler> {
        match self {
            Self::Spoiler(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::CustomEmoji`].
    #[must_use]
    #[inline]
    pub fn as_custom_emoji(&self) -> Option<&types::MessageEntityCustomEmoji> {
        match self {
            Self::CustomEmoji(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::CustomEmoji`].
    #[must_use]
    #[inline]
    pub fn into_custom_emoji(self) -> Option<types::MessageEntityCustomEmoji> {
        match self {
            Self::CustomEmoji(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Blockquote`].
    #[must_use]
    #[inline]
    pub fn as_blockquote(&self) -> Option<&types::MessageEntityBlockquote> {
        match self {
            Self::Blockquote(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Blockquote`].
    #[must_use]
    #[inline]
    pub fn into_blockquote(self) -> Option<types::MessageEntityBlockquote> {
        match self {
            Self::Blockquote(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::FormattedDate`].
    #[must_use]
    #[inline]
    pub fn as_formatted_date(&self) -> Option<&types::MessageEntityFormattedDate> {
        match self {
            Self::FormattedDate(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::FormattedDate`].
    #[must_use]
    #[inline]
    pub fn into_formatted_date(self) -> Option<types::MessageEntityFormattedDate> {
        match self {
            Self::FormattedDate(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DiffInsert`].
    #[must_use]
    #[inline]
    pub fn as_diff_insert(&self) -> Option<&types::MessageEntityDiffInsert> {
        match self {
            Self::DiffInsert(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DiffInsert`].
    #[must_use]
    #[inline]
    pub fn into_diff_insert(self) -> Option<types::MessageEntityDiffInsert> {
        match self {
            Self::DiffInsert(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DiffReplace`].
    #[must_use]
    #[inline]
    pub fn as_diff_replace(&self) -> Option<&types::MessageEntityDiffReplace> {
        match self {
            Self::DiffReplace(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DiffReplace`].
    #[must_use]
    #[inline]
    pub fn into_diff_replace(self) -> Option<types::MessageEntityDiffReplace> {
        match self {
            Self::DiffReplace(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DiffDelete`].
    #[must_use]
    #[inline]
    pub fn as_diff_delete(&self) -> Option<&types::MessageEntityDiffDelete> {
        match self {
            Self::DiffDelete(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DiffDelete`].
    #[must_use]
    #[inline]
    pub fn into_diff_delete(self) -> Option<types::MessageEntityDiffDelete> {
        match self {
            Self::DiffDelete(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TonAddress`].
    #[must_use]
    #[inline]
    pub fn as_ton_address(&self) -> Option<&types::MessageEntityTonAddress> {
        match self {
            Self::TonAddress(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TonAddress`].
    #[must_use]
    #[inline]
    pub fn into_ton_address(self) -> Option<types::MessageEntityTonAddress> {
        match self {
            Self::TonAddress(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::MessageEntity> for types::MessageEntityUnknown {
    /// The value itself, which is another variant.
    type Error = enums::MessageEntity;

    #[inline]
    fn try_from(value: enums::MessageEntity) -> Result<Self, enums::MessageEntity> {
        match value {
            enums::MessageEntity::Unknown(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageEntity> for types::MessageEntityMention {
    /// The value itself, which is another variant.
    type Error = enums::MessageEntity;

    #[inline]
    fn try_from(value: enums::MessageEntity) -> Result<Self, enums::MessageEntity> {
        match value {
            enums::MessageEntity::Mention(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageEntity> for types::MessageEntityHashtag {
    /// The value itself, which is another variant.
    type Error = enums::MessageEntity;

    #[inline]
    fn try_from(value: enums::MessageEntity) -> Result<Self, enums::MessageEntity> {
        match value {
            enums::MessageEntity::Hashtag(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageEntity> for types::MessageEntityBotCommand {
    /// The value itself, which is another variant.
    type Error = enums::MessageEntity;

    #[inline]
    fn try_from(value: enums::MessageEntity) -> Result<Self, enums::MessageEntity> {
        match value {
            enums::MessageEntity::BotCommand(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageEntity> for types::MessageEntityUrl {
    /// The value itself, which is another variant.
    type Error = enums::MessageEntity;

    #[inline]
    fn try_from(value: enums::MessageEntity) -> Result<Self, enums::MessageEntity> {
        match value {
            enums::MessageEntity::Url(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageEntity> for types::MessageEntityEmail {
    /// The value itself, which is another variant.
    type Error = enums::MessageEntity;

    #[inline]
    fn try_from(value: enums::MessageEntity) -> Result<Self, enums::MessageEntity> {
        match value {
            enums::MessageEntity::Email(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageEntity> for types::MessageEntityBold {
    /// The value itself, which is another variant.
    type Error = enums::MessageEntity;

    #[inline]
    fn try_from(value: enums::MessageEntity) -> Result<Self, enums::MessageEntity> {
        match value {
            enums::MessageEntity::Bold(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageEntity> for types::MessageEntityItalic {
    /// The value itself, which is another variant.
    type Error = enums::MessageEntity;

    #[inline]
    fn try_from(value: enums::MessageEntity) -> Result<Self, enums::MessageEntity> {
        match value {
            enums::MessageEntity::Italic(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageEntity> for types::MessageEntityCode {
    /// The value itself, which is another variant.
    type Error = enums::MessageEntity;

    #[inline]
    fn try_from(value: enums::MessageEntity) -> Result<Self, enums::MessageEntity> {
        match value {
            enums::MessageEntity::Code(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageEntity> for types::MessageEntityPre {
    /// The value itself, which is another variant.
    type Error = enums::MessageEntity;

    #[inline]
    fn try_from(value: enums::MessageEntity) -> Result<Self, enums::MessageEntity> {
        match value {
            enums::MessageEntity::Pre(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageEntity> for types::MessageEntityTextUrl {
    /// The value itself, which is another variant.
    type Error = enums::MessageEntity;

    #[inline]
    fn try_from(value: enums::MessageEntity) -> Result<Self, enums::MessageEntity> {
        match value {
            enums::MessageEntity::TextUrl(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageEntity> for types::MessageEntityMentionName {
    /// The value itself, which is another variant.
    type Error = enums::MessageEntity;

    #[inline]
    fn try_from(value: enums::MessageEntity) -> Result<Self, enums::MessageEntity> {
        match value {
            enums::MessageEntity::MentionName(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageEntity> for types::InputMessageEntityMentionName {
    /// The value itself, which is another variant.
    type Error = enums::MessageEntity;

    #[inline]
    fn try_from(value: enums::MessageEntity) -> Result<Self, enums::MessageEntity> {
        match value {
            enums::MessageEntity::InputMessageEntityMentionName(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageEntity> for types::MessageEntityPhone {
    /// The value itself, which is another variant.
    type Error = enums::MessageEntity;

    #[inline]
    fn try_from(value: enums::MessageEntity) -> Result<Self, enums::MessageEntity> {
        match value {
            enums::MessageEntity::Phone(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageEntity> for types::MessageEntityCashtag {
    /// The value itself, which is another variant.
    type Error = enums::MessageEntity;

    #[inline]
    fn try_from(value: enums::MessageEntity) -> Result<Self, enums::MessageEntity> {
        match value {
            enums::MessageEntity::Cashtag(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageEntity> for types::MessageEntityUnderline {
    /// The value itself, which is another variant.
    type Error = enums::MessageEntity;

    #[inline]
    fn try_from(value: enums::MessageEntity) -> Result<Self, enums::MessageEntity> {
        match value {
            enums::MessageEntity::Underline(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageEntity> for types::MessageEntityStrike {
    /// The value itself, which is another variant.
    type Error = enums::MessageEntity;

    #[inline]
    fn try_from(value: enums::MessageEntity) -> Result<Self, enums::MessageEntity> {
        match value {
            enums::MessageEntity::Strike(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageEntity> for types::MessageEntityBankCard {
    /// The value itself, which is another variant.
    type Error = enums::MessageEntity;

    #[inline]
    fn try_from(value: enums::MessageEntity) -> Result<Self, enums::MessageEntity> {
        match value {
            enums::MessageEntity::BankCard(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageEntity> for types::MessageEntitySpoiler {
    /// The value itself, which is another variant.
    type Error = enums::MessageEntity;

    #[inline]
    fn try_from(value: enums::MessageEntity) -> Result<Self, enums::MessageEntity> {
        match value {
            enums::MessageEntity::Spoiler(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageEntity> for types::MessageEntityCustomEmoji {
    /// The value itself, which is another variant.
    type Error = enums::MessageEntity;

    #[inline]
    fn try_from(value: enums::MessageEntity) -> Result<Self, enums::MessageEntity> {
        match value {
            enums::MessageEntity::CustomEmoji(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageEntity> for types::MessageEntityBlockquote {
    /// The value itself, which is another variant.
    type Error = enums::MessageEntity;

    #[inline]
    fn try_from(value: enums::MessageEntity) -> Result<Self, enums::MessageEntity> {
        match value {
            enums::MessageEntity::Blockquote(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageEntity> for types::MessageEntityFormattedDate {
    /// The value itself, which is another variant.
    type Error = enums::MessageEntity;

    #[inline]
    fn try_from(value: enums::MessageEntity) -> Result<Self, enums::MessageEntity> {
        match value {
            enums::MessageEntity::FormattedDate(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageEntity> for types::MessageEntityDiffInsert {
    /// The value itself, which is another variant.
    type Error = enums::MessageEntity;

    #[inline]
    fn try_from(value: enums::MessageEntity) -> Result<Self, enums::MessageEntity> {
        match value {
            enums::MessageEntity::DiffInsert(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageEntity> for types::MessageEntityDiffReplace {
    /// The value itself, which is another variant.
    type Error = enums::MessageEntity;

    #[inline]
    fn try_from(value: enums::MessageEntity) -> Result<Self, enums::MessageEntity> {
        match value {
            enums::MessageEntity::DiffReplace(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageEntity> for types::MessageEntityDiffDelete {
    /// The value itself, which is another variant.
    type Error = enums::MessageEntity;

    #[inline]
    fn try_from(value: enums::MessageEntity) -> Result<Self, enums::MessageEntity> {
        match value {
            enums::MessageEntity::DiffDelete(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageEntity> for types::MessageEntityTonAddress {
    /// The value itself, which is another variant.
    type Error = enums::MessageEntity;

    #[inline]
    fn try_from(value: enums::MessageEntity) -> Result<Self, enums::MessageEntity> {
        match value {
            enums::MessageEntity::TonAddress(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::Message {
    /// The value, if it is [`Self::Empty`].
    #[must_use]
    #[inline]
    pub fn as_empty(&self) -> Option<&types::MessageEmpty> {
        match self {
            Self::Empty(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Empty`].
    #[must_use]
    #[inline]
    pub fn into_empty(self) -> Option<types::MessageEmpty> {
        match self {
            Self::Empty(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Message`].
    #[must_use]
    #[inline]
    pub fn as_message(&self) -> Option<&types::Message> {
        match self {
            Self::Message(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Message`].
    #[must_use]
    #[inline]
    pub fn into_message(self) -> Option<types::Message> {
        match self {
            Self::Message(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Service`].
    #[must_use]
    #[inline]
    pub fn as_service(&self) -> Option<&types::MessageService> {
        match self {
            Self::Service(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Service`].
    #[must_use]
    #[inline]
    pub fn into_service(self) -> Option<types::MessageService> {
        match self {
            Self::Service(value) => Some(*value),
            _ => None,
        }
    }
}

impl TryFrom<enums::Message> for types::MessageEmpty {
    /// The value itself, which is another variant.
    type Error = enums::Message;

    #[inline]
    fn try_from(value: enums::Message) -> Result<Self, enums::Message> {
        match value {
            enums::Message::Empty(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Message> for types::Message {
    /// The value itself, which is another variant.
    type Error = enums::Message;

    #[inline]
    fn try_from(value: enums::Message) -> Result<Self, enums::Message> {
        match value {
            enums::Message::Message(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Message> for types::MessageService {
    /// The value itself, which is another variant.
    type Error = enums::Message;

    #[inline]
    fn try_from(value: enums::Message) -> Result<Self, enums::Message> {
        match value {
            enums::Message::Service(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl enums::MessageReplyHeader {
    /// The value, if it is [`Self::MessageReplyHeader`].
    #[must_use]
    #[inline]
    pub fn as_message_reply_header(&self) -> Option<&types::MessageReplyHeader> {
        match self {
            Self::MessageReplyHeader(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MessageReplyHeader`].
    #[must_use]
    #[inline]
    pub fn into_message_reply_header(self) -> Option<types::MessageReplyHeader> {
        match self {
            Self::MessageReplyHeader(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MessageReplyStoryHeader`].
    #[must_use]
    #[inline]
    pub fn as_message_reply_story_header(
        &self,
    ) -> Option<&types::MessageReplyStoryHeader> {
        match self {
            Self::MessageReplyStoryHeader(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MessageReplyStoryHeader`].
    #[must_use]
    #[inline]
    pub fn into_message_reply_story_header(
        self,
    ) -> Option<types::MessageReplyStoryHeader> {
        match self {
            Self::MessageReplyStoryHeader(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::MessageReplyHeader> for types::MessageReplyHeader {
    /// The value itself, which is another variant.
    type Error = enums::MessageReplyHeader;

    #[inline]
    fn try_from(
        value: enums::MessageReplyHeader,
    ) -> Result<Self, enums::MessageReplyHeader> {
        match value {
            enums::MessageReplyHeader::MessageReplyHeader(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageReplyHeader> for types::MessageReplyStoryHeader {
    /// The value itself, which is another variant.
    type Error = enums::MessageReplyHeader;

    #[inline]
    fn try_from(
        value: enums::MessageReplyHeader,
    ) -> Result<Self, enums::MessageReplyHeader> {
        match value {
            enums::MessageReplyHeader::MessageReplyStoryHeader(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::MessageMedia {
    /// The value, if it is [`Self::Photo`].
    #[must_use]
    #[inline]
    pub fn as_photo(&self) -> Option<&types::MessageMediaPhoto> {
        match self {
            Self::Photo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Photo`].
    #[must_use]
    #[inline]
    pub fn into_photo(self) -> Option<types::MessageMediaPhoto> {
        match self {
            Self::Photo(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Geo`].
    #[must_use]
    #[inline]
    pub fn as_geo(&self) -> Option<&types::MessageMediaGeo> {
        match self {
            Self::Geo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Geo`].
    #[must_use]
    #[inline]
    pub fn into_geo(self) -> Option<types::MessageMediaGeo> {
        match self {
            Self::Geo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Contact`].
    #[must_use]
    #[inline]
    pub fn as_contact(&self) -> Option<&types::MessageMediaContact> {
        match self {
            Self::Contact(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Contact`].
    #[must_use]
    #[inline]
    pub fn into_contact(self) -> Option<types::MessageMediaContact> {
        match self {
            Self::Contact(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Document`].
    #[must_use]
    #[inline]
    pub fn as_document(&self) -> Option<&types::MessageMediaDocument> {
        match self {
            Self::Document(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Document`].
    #[must_use]
    #[inline]
    pub fn into_document(self) -> Option<types::MessageMediaDocument> {
        match self {
            Self::Document(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WebPage`].
    #[must_use]
    #[inline]
    pub fn as_web_page(&self) -> Option<&types::MessageMediaWebPage> {
        match self {
            Self::WebPage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WebPage`].
    #[must_use]
    #[inline]
    pub fn into_web_page(self) -> Option<types::MessageMediaWebPage> {
        match self {
            Self::WebPage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Venue`].
    #[must_use]
    #[inline]
    pub fn as_venue(&self) -> Option<&types::MessageMediaVenue> {
        match self {
            Self::Venue(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Venue`].
    #[must_use]
    #[inline]
    pub fn into_venue(self) -> Option<types::MessageMediaVenue> {
        match self {
            Self::Venue(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Game`].
    #[must_use]
    #[inline]
    pub fn as_game(&self) -> Option<&types::MessageMediaGame> {
        match self {
            Self::Game(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Game`].
    #[must_use]
    #[inline]
    pub fn into_game(self) -> Option<types::MessageMediaGame> {
        match self {
            Self::Game(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Invoice`].
    #[must_use]
    #[inline]
    pub fn as_invoice(&self) -> Option<&types::MessageMediaInvoice> {
        match self {
            Self::Invoice(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Invoice`].
    #[must_use]
    #[inline]
    pub fn into_invoice(self) -> Option<types::MessageMediaInvoice> {
        match self {
            Self::Invoice(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GeoLive`].
    #[must_use]
    #[inline]
    pub fn as_geo_live(&self) -> Option<&types::MessageMediaGeoLive> {
        match self {
            Self::GeoLive(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GeoLive`].
    #[must_use]
    #[inline]
    pub fn into_geo_live(self) -> Option<types::MessageMediaGeoLive> {
        match self {
            Self::GeoLive(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Poll`].
    #[must_use]
    #[inline]
    pub fn as_poll(&self) -> Option<&types::MessageMediaPoll> {
        match self {
            Self::Poll(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Poll`].
    #[must_use]
    #[inline]
    pub fn into_poll(self) -> Option<types::MessageMediaPoll> {
        match self {
            Self::Poll(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Dice`].
    #[must_use]
    #[inline]
    pub fn as_dice(&self) -> Option<&types::MessageMediaDice> {
        match self {
            Self::Dice(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Dice`].
    #[must_use]
    #[inline]
    pub fn into_dice(self) -> Option<types::MessageMediaDice> {
        match self {
            Self::Dice(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Story`].
    #[must_use]
    #[inline]
    pub fn as_story(&self) -> Option<&types::MessageMediaStory> {
        match self {
            Self::Story(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Story`].
    #[must_use]
    #[inline]
    pub fn into_story(self) -> Option<types::MessageMediaStory> {
        match self {
            Self::Story(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Giveaway`].
    #[must_use]
    #[inline]
    pub fn as_giveaway(&self) -> Option<&types::MessageMediaGiveaway> {
        match self {
            Self::Giveaway(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Giveaway`].
    #[must_use]
    #[inline]
    pub fn into_giveaway(self) -> Option<types::MessageMediaGiveaway> {
        match self {
            Self::Giveaway(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GiveawayResults`].
    #[must_use]
    #[inline]
    pub fn as_giveaway_results(&self) -> Option<&types::MessageMediaGiveawayResults> {
        match self {
            Self::GiveawayResults(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GiveawayResults`].
    #[must_use]
    #[inline]
    pub fn into_giveaway_results(self) -> Option<types::MessageMediaGiveawayResults> {
        match self {
            Self::GiveawayResults(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PaidMedia`].
    #[must_use]
    #[inline]
    pub fn as_paid_media(&self) -> Option<&types::MessageMediaPaidMedia> {
        match self {
            Self::PaidMedia(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PaidMedia`].
    #[must_use]
    #[inline]
    pub fn into_paid_media(self) -> Option<types::MessageMediaPaidMedia> {
        match self {
            Self::PaidMedia(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ToDo`].
    #[must_use]
    #[inline]
    pub fn as_to_do(&self) -> Option<&types::MessageMediaToDo> {
        match self {
            Self::ToDo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ToDo`].
    #[must_use]
    #[inline]
    pub fn into_to_do(self) -> Option<types::MessageMediaToDo> {
        match self {
            Self::ToDo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::VideoStream`].
    #[must_use]
    #[inline]
    pub fn as_video_stream(&self) -> Option<&types::MessageMediaVideoStream> {
        match self {
            Self::VideoStream(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::VideoStream`].
    #[must_use]
    #[inline]
    pub fn into_video_stream(self) -> Option<types::MessageMediaVideoStream> {
        match self {
            Self::VideoStream(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::MessageMedia> for types::MessageMediaPhoto {
    /// The value itself, which is another variant.
    type Error = enums::MessageMedia;

    #[inline]
    fn try_from(value: enums::MessageMedia) -> Result<Self, enums::MessageMedia> {
        match value {
            enums::MessageMedia::Photo(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageMedia> for types::MessageMediaGeo {
    /// The value itself, which is another variant.
    type Error = enums::MessageMedia;

    #[inline]
    fn try_from(value: enums::MessageMedia) -> Result<Self, enums::MessageMedia> {
        match value {
            enums::MessageMedia::Geo(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageMedia> for types::MessageMediaContact {
    /// The value itself, which is another variant.
    type Error = enums::MessageMedia;

    #[inline]
    fn try_from(value: enums::MessageMedia) -> Result<Self, enums::MessageMedia> {
        match value {
            enums::MessageMedia::Contact(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageMedia> for types::MessageMediaDocument {
    /// The value itself, which is another variant.
    type Error = enums::MessageMedia;

    #[inline]
    fn try_from(value: enums::MessageMedia) -> Result<Self, enums::MessageMedia> {
        match value {
            enums::MessageMedia::Document(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageMedia> for types::MessageMediaWebPage {
    /// The value itself, which is another variant.
    type Error = enums::MessageMedia;

    #[inline]
    fn try_from(value: enums::MessageMedia) -> Result<Self, enums::MessageMedia> {
        match value {
            enums::MessageMedia::WebPage(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageMedia> for types::MessageMediaVenue {
    /// The value itself, which is another variant.
    type Error = enums::MessageMedia;

    #[inline]
    fn try_from(value: enums::MessageMedia) -> Result<Self, enums::MessageMedia> {
        match value {
            enums::MessageMedia::Venue(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageMedia> for types::MessageMediaGame {
    /// The value itself, which is another variant.
    type Error = enums::MessageMedia;

    #[inline]
    fn try_from(value: enums::MessageMedia) -> Result<Self, enums::MessageMedia> {
        match value {
            enums::MessageMedia::Game(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageMedia> for types::MessageMediaInvoice {
    /// The value itself, which is another variant.
    type Error = enums::MessageMedia;

    #[inline]
    fn try_from(value: enums::MessageMedia) -> Result<Self, enums::MessageMedia> {
        match value {
            enums::MessageMedia::Invoice(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageMedia> for types::MessageMediaGeoLive {
    /// The value itself, which is another variant.
    type Error = enums::MessageMedia;

    #[inline]
    fn try_from(value: enums::MessageMedia) -> Result<Self, enums::MessageMedia> {
        match value {
            enums::MessageMedia::GeoLive(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageMedia> for types::MessageMediaPoll {
    /// The value itself, which is another variant.
    type Error = enums::MessageMedia;

    #[inline]
    fn try_from(value: enums::MessageMedia) -> Result<Self, enums::MessageMedia> {
        match value {
            enums::MessageMedia::Poll(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageMedia> for types::MessageMediaDice {
    /// The value itself, which is another variant.
    type Error = enums::MessageMedia;

    #[inline]
    fn try_from(value: enums::MessageMedia) -> Result<Self, enums::MessageMedia> {
        match value {
            enums::MessageMedia::Dice(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageMedia> for types::MessageMediaStory {
    /// The value itself, which is another variant.
    type Error = enums::MessageMedia;

    #[inline]
    fn try_from(value: enums::MessageMedia) -> Result<Self, enums::MessageMedia> {
        match value {
            enums::MessageMedia::Story(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageMedia> for types::MessageMediaGiveaway {
    /// The value itself, which is another variant.
    type Error = enums::MessageMedia;

    #[inline]
    fn try_from(value: enums::MessageMedia) -> Result<Self, enums::MessageMedia> {
        match value {
            enums::MessageMedia::Giveaway(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageMedia> for types::MessageMediaGiveawayResults {
    /// The value itself, which is another variant.
    type Error = enums::MessageMedia;

    #[inline]
    fn try_from(value: enums::MessageMedia) -> Result<Self, enums::MessageMedia> {
        match value {
            enums::MessageMedia::GiveawayResults(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageMedia> for types::MessageMediaPaidMedia {
    /// The value itself, which is another variant.
    type Error = enums::MessageMedia;

    #[inline]
    fn try_from(value: enums::MessageMedia) -> Result<Self, enums::MessageMedia> {
        match value {
            enums::MessageMedia::PaidMedia(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageMedia> for types::MessageMediaToDo {
    /// The value itself, which is another variant.
    type Error = enums::MessageMedia;

    #[inline]
    fn try_from(value: enums::MessageMedia) -> Result<Self, enums::MessageMedia> {
        match value {
            enums::MessageMedia::ToDo(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageMedia> for types::MessageMediaVideoStream {
    /// The value itself, which is another variant.
    type Error = enums::MessageMedia;

    #[inline]
    fn try_from(value: enums::MessageMedia) -> Result<Self, enums::MessageMedia> {
        match value {
            enums::MessageMedia::VideoStream(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::MessageAction {
    /// The value, if it is [`Self::ChatCreate`].
    #[must_use]
    #[inline]
    pub fn as_chat_create(&self) -> Option<&types::MessageActionChatCreate> {
        match self {
            Self::ChatCreate(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatCreate`].
    #[must_use]
    #[inline]
    pub fn into_chat_create(self) -> Option<types::MessageActionChatCreate> {
        match self {
            Self::ChatCreate(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatEditTitle`].
    #[must_use]
    #[inline]
    pub fn as_chat_edit_title(&self) -> Option<&types::MessageActionChatEditTitle> {
        match self {
            Self::ChatEditTitle(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatEditTitle`].
    #[must_use]
    #[inline]
    pub fn into_chat_edit_title(self) -> Option<types::MessageActionChatEditTitle> {
        match self {
            Self::ChatEditTitle(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatEditPhoto`].
    #[must_use]
    #[inline]
    pub fn as_chat_edit_photo(&self) -> Option<&types::MessageActionChatEditPhoto> {
        match self {
            Self::ChatEditPhoto(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatEditPhoto`].
    #[must_use]
    #[inline]
    pub fn into_chat_edit_photo(self) -> Option<types::MessageActionChatEditPhoto> {
        match self {
            Self::ChatEditPhoto(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatAddUser`].
    #[must_use]
    #[inline]
    pub fn as_chat_add_user(&self) -> Option<&types::MessageActionChatAddUser> {
        match self {
            Self::ChatAddUser(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatAddUser`].
    #[must_use]
    #[inline]
    pub fn into_chat_add_user(self) -> Option<types::MessageActionChatAddUser> {
        match self {
            Self::ChatAddUser(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatDeleteUser`].
    #[must_use]
    #[inline]
    pub fn as_chat_delete_user(&self) -> Option<&types::MessageActionChatDeleteUser> {
        match self {
            Self::ChatDeleteUser(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatDeleteUser`].
    #[must_use]
    #[inline]
    pub fn into_chat_delete_user(self) -> Option<types::MessageActionChatDeleteUser> {
        match self {
            Self::ChatDeleteUser(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatJoinedByLink`].
    #[must_use]
    #[inline]
    pub fn as_chat_joined_by_link(
        &self,
    ) -> Option<&types::MessageActionChatJoinedByLink> {
        match self {
            Self::ChatJoinedByLink(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatJoinedByLink`].
    #[must_use]
    #[inline]
    pub fn into_chat_joined_by_link(
        self,
    ) -> Option<types::MessageActionChatJoinedByLink> {
        match self {
            Self::ChatJoinedByLink(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelCreate`].
    #[must_use]
    #[inline]
    pub fn as_channel_create(&self) -> Option<&types::MessageActionChannelCreate> {
        match self {
            Self::ChannelCreate(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelCreate`].
    #[must_use]
    #[inline]
    pub fn into_channel_create(self) -> Option<types::MessageActionChannelCreate> {
        match self {
            Self::ChannelCreate(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatMigrateTo`].
    #[must_use]
    #[inline]
    pub fn as_chat_migrate_to(&self) -> Option<&types::MessageActionChatMigrateTo> {
        match self {
            Self::ChatMigrateTo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatMigrateTo`].
    #[must_use]
    #[inline]
    pub fn into_chat_migrate_to(self) -> Option<types::MessageActionChatMigrateTo> {
        match self {
            Self::ChatMigrateTo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelMigrateFrom`].
    #[must_use]
    #[inline]
    pub fn as_channel_migrate_from(
        &self,
    ) -> Option<&types::MessageActionChannelMigrateFrom> {
        match self {
            Self::ChannelMigrateFrom(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelMigrateFrom`].
    #[must_use]
    #[inline]
    pub fn into_channel_migrate_from(
        self,
    ) -> Option<types::MessageActionChannelMigrateFrom> {
        match self {
            Self::ChannelMigrateFrom(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GameScore`].
    #[must_use]
    #[inline]
    pub fn as_game_score(&self) -> Option<&types::MessageActionGameScore> {
        match self {
            Self::GameScore(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GameScore`].
    #[must_use]
    #[inline]
    pub fn into_game_score(self) -> Option<types::MessageActionGameScore> {
        match self {
            Self::GameScore(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PaymentSentMe`].
    #[must_use]
    #[inline]
    pub fn as_payment_sent_me(&self) -> Option<&types::MessageActionPaymentSentMe> {
        match self {
            Self::PaymentSentMe(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PaymentSentMe`].
    #[must_use]
    #[inline]
    pub fn into_payment_sent_me(self) -> Option<types::MessageActionPaymentSentMe> {
        match self {
            Self::PaymentSentMe(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PaymentSent`].
    #[must_use]
    #[inline]
    pub fn as_payment_sent(&self) -> Option<&types::MessageActionPaymentSent> {
        match self {
            Self::PaymentSent(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PaymentSent`].
    #[must_use]
    #[inline]
    pub fn into_payment_sent(self) -> Option<types::MessageActionPaymentSent> {
        match self {
            Self::PaymentSent(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PhoneCall`].
    #[must_use]
    #[inline]
    pub fn as_phone_call(&self) -> Option<&types::MessageActionPhoneCall> {
        match self {
            Self::PhoneCall(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PhoneCall`].
    #[must_use]
    #[inline]
    pub fn into_phone_call(self) -> Option<types::MessageActionPhoneCall> {
        match self {
            Self::PhoneCall(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::CustomAction`].
    #[must_use]
    #[inline]
    pub fn as_custom_action(&self) -> Option<&types::MessageActionCustomAction> {
        match self {
            Self::CustomAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::CustomAction`].
    #[must_use]
    #[inline]
    pub fn into_custom_action(self) -> Option<types::MessageActionCustomAction> {
        match self {
            Self::CustomAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotAllowed`].
    #[must_use]
    #[inline]
    pub fn as_bot_allowed(&self) -> Option<&types::MessageActionBotAllowed> {
        match self {
            Self::BotAllowed(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BotAllowed`].
    #[must_use]
    #[inline]
    pub fn into_bot_allowed(self) -> Option<types::MessageActionBotAllowed> {
        match self {
            Self::BotAllowed(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SecureValuesSentMe`].
    #[must_use]
    #[inline]
    pub fn as_secure_values_sent_me(
        &self,
    ) -> Option<&types::MessageActionSecureValuesSentMe> {
        match self {
            Self::SecureValuesSentMe(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SecureValuesSentMe`].
    #[must_use]
    #[inline]
    pub fn into_secure_values_sent_me(
        self,
    ) -> Option<types::MessageActionSecureValuesSentMe> {
        match self {
            Self::SecureValuesSentMe(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SecureValuesSent`].
    #[must_use]
    #[inline]
    pub fn as_secure_values_sent(
        &self,
    ) -> Option<&types::MessageActionSecureValuesSent> {
        match self {
            Self::SecureValuesSent(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SecureValuesSent`].
    #[must_use]
    #[inline]
    pub fn into_secure_values_sent(
        self,
    ) -> Option<types::MessageActionSecureValuesSent> {
        match self {
            Self::SecureValuesSent(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GeoProximityReached`].
    #[must_use]
    #[inline]
    pub fn as_geo_proximity_reached(
        &self,
    ) -> Option<&types::MessageActionGeoProximityReached> {
        match self {
            Self::GeoProximityReached(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GeoProximityReached`].
    #[must_use]
    #[inline]
    pub fn into_geo_proximity_reached(
        self,
    ) -> Option<types::MessageActionGeoProximityReached> {
        match self {
            Self::GeoProximityReached(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GroupCall`].
    #[must_use]
    #[inline]
    pub fn as_group_call(&self) -> Option<&types::MessageActionGroupCall> {
        match self {
            Self::GroupCall(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GroupCall`].
    #[must_use]
    #[inline]
    pub fn into_group_call(self) -> Option<types::MessageActionGroupCall> {
        match self {
            Self::GroupCall(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InviteToGroupCall`].
    #[must_use]
    #[inline]
    pub fn as_invite_to_group_call(
        &self,
    ) -> Option<&types::MessageActionInviteToGroupCall> {
        match self {
            Self::InviteToGroupCall(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InviteToGroupCall`].
    #[must_use]
    #[inline]
    pub fn into_invite_to_group_call(
        self,
    ) -> Option<types::MessageActionInviteToGroupCall> {
        match self {
            Self::InviteToGroupCall(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SetMessagesTtl`].
    #[must_use]
    #[inline]
    pub fn as_set_messages_ttl(&self) -> Option<&types::MessageActionSetMessagesTtl> {
        match self {
            Self::SetMessagesTtl(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SetMessagesTtl`].
    #[must_use]
    #[inline]
    pub fn into_set_messages_ttl(self) -> Option<types::MessageActionSetMessagesTtl> {
        match self {
            Self::SetMessagesTtl(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GroupCallScheduled`].
    #[must_use]
    #[inline]
    pub fn as_group_call_scheduled(
        &self,
    ) -> Option<&types::MessageActionGroupCallScheduled> {
        match self {
            Self::GroupCallScheduled(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GroupCallScheduled`].
    #[must_use]
    #[inline]
    pub fn into_group_call_scheduled(
        self,
    ) -> Option<types::MessageActionGroupCallScheduled> {
        match self {
            Self::GroupCallScheduled(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SetChatTheme`].
    #[must_use]
    #[inline]
    pub fn as_set_chat_theme(&self) -> Option<&types::MessageActionSetChatTheme> {
        match self {
            Self::SetChatTheme(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SetChatTheme`].
    #[must_use]
    #[inline]
    pub fn into_set_chat_theme(self) -> Option<types::MessageActionSetChatTheme> {
        match self {
            Self::SetChatTheme(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WebViewDataSentMe`].
    #[must_use]
    #[inline]
    pub fn as_web_view_data_sent_me(
        &self,
    ) -> Option<&types::MessageActionWebViewDataSentMe> {
        match self {
            Self::WebViewDataSentMe(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WebViewDataSentMe`].
    #[must_use]
    #[inline]
    pub fn into_web_view_data_sent_me(
        self,
    ) -> Option<types::MessageActionWebViewDataSentMe> {
        match self {
            Self::WebViewDataSentMe(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WebViewDataSent`].
    #[must_use]
    #[inline]
    pub fn as_web_view_data_sent(&self) -> Option<&types::MessageActionWebViewDataSent> {
        match self {
            Self::WebViewDataSent(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WebViewDataSent`].
    #[must_use]
    #[inline]
    pub fn into_web_view_data_sent(self) -> Option<types::MessageActionWebViewDataSent> {
        match self {
            Self::WebViewDataSent(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GiftPremium`].
    #[must_use]
    #[inline]
    pub fn as_gift_premium(&self) -> Option<&types::MessageActionGiftPremium> {
        match self {
            Self::GiftPremium(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GiftPremium`].
    #[must_use]
    #[inline]
    pub fn into_gift_premium(self) -> Option<types::MessageActionGiftPremium> {
        match self {
            Self::GiftPremium(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TopicCreate`].
    #[must_use]
    #[inline]
    pub fn as_topic_create(&self) -> Option<&types::MessageActionTopicCreate> {
        match self {
            Self::TopicCreate(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TopicCreate`].
    #[must_use]
    #[inline]
    pub fn into_topic_create(self) -> Option<types::MessageActionTopicCreate> {
        match self {
            Self::TopicCreate(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TopicEdit`].
    #[must_use]
    #[inline]
    pub fn as_topic_edit(&self) -> Option<&types::MessageActionTopicEdit> {
        match self {
            Self::TopicEdit(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TopicEdit`].
    #[must_use]
    #[inline]
    pub fn into_topic_edit(self) -> Option<types::MessageActionTopicEdit> {
        match self {
            Self::TopicEdit(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SuggestProfilePhoto`].
    #[must_use]
    #[inline]
    pub fn as_suggest_profile_photo(
        &self,
    ) -> Option<&types::MessageActionSuggestProfilePhoto> {
        match self {
            Self::SuggestProfilePhoto(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SuggestProfilePhoto`].
    #[must_use]
    #[inline]
    pub fn into_suggest_profile_photo(
        self,
    ) -> Option<types::MessageActionSuggestProfilePhoto> {
        match self {
            Self::SuggestProfilePhoto(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::RequestedPeer`].
    #[must_use]
    #[inline]
    pub fn as_requested_peer(&self) -> Option<&types::MessageActionRequestedPeer> {
        match self {
            Self::RequestedPeer(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::RequestedPeer`].
    #[must_use]
    #[inline]
    pub fn into_requested_peer(self) -> Option<types::MessageActionRequestedPeer> {
        match self {
            Self::RequestedPeer(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SetChatWallPaper`].
    #[must_use]
    #[inline]
    pub fn as_set_chat_wall_paper(
        &self,
    ) -> Option<&types::MessageActionSetChatWallPaper> {
        match self {
            Self::SetChatWallPaper(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SetChatWallPaper`].
    #[must_use]
    #[inline]
    pub fn into_set_chat_wall_paper(
        self,
    ) -> Option<types::MessageActionSetChatWallPaper> {
        match self {
            Self::SetChatWallPaper(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GiftCode`].
    #[must_use]
    #[inline]
    pub fn as_gift_code(&self) -> Option<&types::MessageActionGiftCode> {
        match self {
            Self::GiftCode(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GiftCode`].
    #[must_use]
    #[inline]
    pub fn into_gift_code(self) -> Option<types::MessageActionGiftCode> {
        match self {
            Self::GiftCode(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GiveawayLaunch`].
    #[must_use]
    #[inline]
    pub fn as_giveaway_launch(&self) -> Option<&types::MessageActionGiveawayLaunch> {
        match self {
            Self::GiveawayLaunch(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GiveawayLaunch`].
    #[must_use]
    #[inline]
    pub fn into_giveaway_launch(self) -> Option<types::MessageActionGiveawayLaunch> {
        match self {
            Self::GiveawayLaunch(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GiveawayResults`].
    #[must_use]
    #[inline]
    pub fn as_giveaway_results(&self) -> Option<&types::MessageActionGiveawayResults> {
        match self {
            Self::GiveawayResults(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GiveawayResults`].
    #[must_use]
    #[inline]
    pub fn into_giveaway_results(self) -> Option<types::MessageActionGiveawayResults> {
        match self {
            Self::GiveawayResults(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BoostApply`].
    #[must_use]
    #[inline]
    pub fn as_boost_apply(&self) -> Option<&types::MessageActionBoostApply> {
        match self {
            Self::BoostApply(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BoostApply`].
    #[must_use]
    #[inline]
    pub fn into_boost_apply(self) -> Option<types::MessageActionBoostApply> {
        match self {
            Self::BoostApply(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::RequestedPeerSentMe`].
    #[must_use]
    #[inline]
    pub fn as_requested_peer_sent_me(
        &self,
    ) -> Option<&types::MessageActionRequestedPeerSentMe> {
        match self {
            Self::RequestedPeerSentMe(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::RequestedPeerSentMe`].
    #[must_use]
    #[inline]
    pub fn into_requested_peer_sent_me(
        self,
    ) -> Option<types::MessageActionRequestedPeerSentMe> {
        match self {
            Self::RequestedPeerSentMe(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PaymentRefunded`].
    #[must_use]
    #[inline]
    pub fn as_payment_refunded(&self) -> Option<&types::MessageActionPaymentRefunded> {
        match self {
            Self::PaymentRefunded(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PaymentRefunded`].
    #[must_use]
    #[inline]
    pub fn into_payment_refunded(self) -> Option<types::MessageActionPaymentRefunded> {
        match self {
            Self::PaymentRefunded(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GiftStars`].
    #[must_use]
    #[inline]
    pub fn as_gift_stars(&self) -> Option<&types::MessageActionGiftStars> {
        match self {
            Self::GiftStars(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GiftStars`].
    #[must_use]
    #[inline]
    pub fn into_gift_stars(self) -> Option<types::MessageActionGiftStars> {
        match self {
            Self::GiftStars(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PrizeStars`].
    #[must_use]
    #[inline]
    pub fn as_prize_stars(&self) -> Option<&types::MessageActionPrizeStars> {
        match self {
            Self::PrizeStars(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PrizeStars`].
    #[must_use]
    #[inline]
    pub fn into_prize_stars(self) -> Option<types::MessageActionPrizeStars> {
        match self {
            Self::PrizeStars(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGift`].
    #[must_use]
    #[inline]
    pub fn as_star_gift(&self) -> Option<&types::MessageActionStarGift> {
        match self {
            Self::StarGift(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGift`].
    #[must_use]
    #[inline]
    pub fn into_star_gift(self) -> Option<types::MessageActionStarGift> {
        match self {
            Self::StarGift(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGiftUnique`].
    #[must_use]
    #[inline]
    pub fn as_star_gift_unique(&self) -> Option<&types::MessageActionStarGiftUnique> {
        match self {
            Self::StarGiftUnique(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGiftUnique`].
    #[must_use]
    #[inline]
    pub fn into_star_gift_unique(self) -> Option<types::MessageActionStarGiftUnique> {
        match self {
            Self::StarGiftUnique(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PaidMessagesRefunded`].
    #[must_use]
    #[inline]
    pub fn as_paid_messages_refunded(
        &self,
    ) -> Option<&types::MessageActionPaidMessagesRefunded> {
        match self {
            Self::PaidMessagesRefunded(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PaidMessagesRefunded`].
    #[must_use]
    #[inline]
    pub fn into_paid_messages_refunded(
        self,
    ) -> Option<types::MessageActionPaidMessagesRefunded> {
        match self {
            Self::PaidMessagesRefunded(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PaidMessagesPrice`].
    #[must_use]
    #[inline]
    pub fn as_paid_messages_price(
        &self,
    ) -> Option<&types::MessageActionPaidMessagesPrice> {
        match self {
            Self::PaidMessagesPrice(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PaidMessagesPrice`].
    #[must_use]
    #[inline]
    pub fn into_paid_messages_price(
        self,
    ) -> Option<types::MessageActionPaidMessagesPrice> {
        match self {
            Self::PaidMessagesPrice(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ConferenceCall`].
    #[must_use]
    #[inline]
    pub fn as_conference_call(&self) -> Option<&types::MessageActionConferenceCall> {
        match self {
            Self::ConferenceCall(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ConferenceCall`].
    #[must_use]
    #[inline]
    pub fn into_conference_call(self) -> Option<types::MessageActionConferenceCall> {
        match self {
            Self::ConferenceCall(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TodoCompletions`].
    #[must_use]
    #[inline]
    pub fn as_todo_completions(&self) -> Option<&types::MessageActionTodoCompletions> {
        match self {
            Self::TodoCompletions(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TodoCompletions`].
    #[must_use]
    #[inline]
    pub fn into_todo_completions(self) -> Option<types::MessageActionTodoCompletions> {
        match self {
            Self::TodoCompletions(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TodoAppendTasks`].
    #[must_use]
    #[inline]
    pub fn as_todo_append_tasks(&self) -> Option<&types::MessageActionTodoAppendTasks> {
        match self {
            Self::TodoAppendTasks(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TodoAppendTasks`].
    #[must_use]
    #[inline]
    pub fn into_todo_append_tasks(self) -> Option<types::MessageActionTodoAppendTasks> {
        match self {
            Self::TodoAppendTasks(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SuggestedPostApproval`].
    #[must_use]
    #[inline]
    pub fn as_suggested_post_approval(
        &self,
    ) -> Option<&types::MessageActionSuggestedPostApproval> {
        match self {
            Self::SuggestedPostApproval(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SuggestedPostApproval`].
    #[must_use]
    #[inline]
    pub fn into_suggested_post_approval(
        self,
    ) -> Option<types::MessageActionSuggestedPostApproval> {
        match self {
            Self::SuggestedPostApproval(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SuggestedPostSuccess`].
    #[must_use]
    #[inline]
    pub fn as_suggested_post_success(
        &self,
    ) -> Option<&types::MessageActionSuggestedPostSuccess> {
        match self {
            Self::SuggestedPostSuccess(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SuggestedPostSuccess`].
    #[must_use]
    #[inline]
    pub fn into_suggested_post_success(
        self,
    ) -> Option<types::MessageActionSuggestedPostSuccess> {
        match self {
            Self::SuggestedPostSuccess(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SuggestedPostRefund`].
    #[must_use]
    #[inline]
    pub fn as_suggested_post_refund(
        &self,
    ) -> Option<&types::MessageActionSuggestedPostRefund> {
        match self {
            Self::SuggestedPostRefund(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SuggestedPostRefund`].
    #[must_use]
    #[inline]
    pub fn into_suggested_post_refund(
        self,
    ) -> Option<types::MessageActionSuggestedPostRefund> {
        match self {
            Self::SuggestedPostRefund(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GiftTon`].
    #[must_use]
    #[inline]
    pub fn as_gift_ton(&self) -> Option<&types::MessageActionGiftTon> {
        match self {
            Self::GiftTon(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GiftTon`].
    #[must_use]
    #[inline]
    pub fn into_gift_ton(self) -> Option<types::MessageActionGiftTon> {
        match self {
            Self::GiftTon(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SuggestBirthday`].
    #[must_use]
    #[inline]
    pub fn as_suggest_birthday(&self) -> Option<&types::MessageActionSuggestBirthday> {
        match self {
            Self::SuggestBirthday(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SuggestBirthday`].
    #[must_use]
    #[inline]
    pub fn into_suggest_birthday(self) -> Option<types::MessageActionSuggestBirthday> {
        match self {
            Self::SuggestBirthday(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGiftPurchaseOffer`].
    #[must_use]
    #[inline]
    pub fn as_star_gift_purchase_offer(
        &self,
    ) -> Option<&types::MessageActionStarGiftPurchaseOffer> {
        match self {
            Self::StarGiftPurchaseOffer(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGiftPurchaseOffer`].
    #[must_use]
    #[inline]
    pub fn into_star_gift_purchase_offer(
        self,
    ) -> Option<types::MessageActionStarGiftPurchaseOffer> {
        match self {
            Self::StarGiftPurchaseOffer(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGiftPurchaseOfferDeclined`].
    #[must_use]
    #[inline]
    pub fn as_star_gift_purchase_offer_declined(
        &self,
    ) -> Option<&types::MessageActionStarGiftPurchaseOfferDeclined> {
        match self {
            Self::StarGiftPurchaseOfferDeclined(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGiftPurchaseOfferDeclined`].
    #[must_use]
    #[inline]
    pub fn into_star_gift_purchase_offer_declined(
        self,
    ) -> Option<types::MessageActionStarGiftPurchaseOfferDeclined> {
        match self {
            Self::StarGiftPurchaseOfferDeclined(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NewCreatorPending`].
    #[must_use]
    #[inline]
    pub fn as_new_creator_pending(
        &self,
    ) -> Option<&types::MessageActionNewCreatorPending> {
        match self {
            Self::NewCreatorPending(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NewCreatorPending`].
    #[must_use]
    #[inline]
    pub fn into_new_creator_pending(
        self,
    ) -> Option<types::MessageActionNewCreatorPending> {
        match self {
            Self::NewCreatorPending(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChangeCreator`].
    #[must_use]
    #[inline]
    pub fn as_change_creator(&self) -> Option<&types::MessageActionChangeCreator> {
        match self {
            Self::ChangeCreator(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChangeCreator`].
    #[must_use]
    #[inline]
    pub fn into_change_creator(self) -> Option<types::MessageActionChangeCreator> {
        match self {
            Self::ChangeCreator(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NoForwardsToggle`].
    #[must_use]
    #[inline]
    pub fn as_no_forwards_toggle(
        &self,
    ) -> Option<&types::MessageActionNoForwardsToggle> {
        match self {
            Self::NoForwardsToggle(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NoForwardsToggle`].
    #[must_use]
    #[inline]
    pub fn into_no_forwards_toggle(
        self,
    ) -> Option<types::MessageActionNoForwardsToggle> {
        match self {
            Self::NoForwardsToggle(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NoForwardsRequest`].
    #[must_use]
    #[inline]
    pub fn as_no_forwards_request(
        &self,
    ) -> Option<&types::MessageActionNoForwardsRequest> {
        match self {
            Self::NoForwardsRequest(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NoForwardsRequest`].
    #[must_use]
    #[inline]
    pub fn into_no_forwards_request(
        self,
    ) -> Option<types::MessageActionNoForwardsRequest> {
        match self {
            Self::NoForwardsRequest(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PollAppendAnswer`].
    #[must_use]
    #[inline]
    pub fn as_poll_append_answer(
        &self,
    ) -> Option<&types::MessageActionPollAppendAnswer> {
        match self {
            Self::PollAppendAnswer(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PollAppendAnswer`].
    #[must_use]
    #[inline]
    pub fn into_poll_append_answer(
        self,
    ) -> Option<types::MessageActionPollAppendAnswer> {
        match self {
            Self::PollAppendAnswer(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PollDeleteAnswer`].
    #[must_use]
    #[inline]
    pub fn as_poll_delete_answer(
        &self,
    ) -> Option<&types::MessageActionPollDeleteAnswer> {
        match self {
            Self::PollDeleteAnswer(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PollDeleteAnswer`].
    #[must_use]
    #[inline]
    pub fn into_poll_delete_answer(
        self,
    ) -> Option<types::MessageActionPollDeleteAnswer> {
        match self {
            Self::PollDeleteAnswer(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ManagedBotCreated`].
    #[must_use]
    #[inline]
    pub fn as_managed_bot_created(
        &self,
    ) -> Option<&types::MessageActionManagedBotCreated> {
        match self {
            Self::ManagedBotCreated(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ManagedBotCreated`].
    #[must_use]
    #[inline]
    pub fn into_managed_bot_created(
        self,
    ) -> Option<types::MessageActionManagedBotCreated> {
        match self {
            Self::ManagedBotCreated(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChangeCommunity`].
    #[must_use]
    #[inline]
    pub fn as_change_community(&self) -> Option<&types::MessageActionChangeCommunity> {
        match self {
            Self::ChangeCommunity(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChangeCommunity`].
    #[must_use]
    #[inline]
    pub fn into_change_community(self) -> Option<types::MessageActionChangeCommunity> {
        match self {
            Self::ChangeCommunity(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatJoinedViaCommunity`].
    #[must_use]
    #[inline]
    pub fn as_chat_joined_via_community(
        &self,
    ) -> Option<&types::MessageActionChatJoinedViaCommunity> {
        match self {
            Self::ChatJoinedViaCommunity(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatJoinedViaCommunity`].
    #[must_use]
    #[inline]
    pub fn into_chat_joined_via_community(
        self,
    ) -> Option<types::MessageActionChatJoinedViaCommunity> {
        match self {
            Self::ChatJoinedViaCommunity(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GramTransfer`].
    #[must_use]
    #[inline]
    pub fn as_gram_transfer(&self) -> Option<&types::MessageActionGramTransfer> {
        match self {
            Self::GramTransfer(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GramTransfer`].
    #[must_use]
    #[inline]
    pub fn into_gram_transfer(self) -> Option<types::MessageActionGramTransfer> {
        match self {
            Self::GramTransfer(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WalletTonConnectRequest`].
    #[must_use]
    #[inline]
    pub fn as_wallet_ton_connect_request(
        &self,
    ) -> Option<&types::MessageActionWalletTonConnectRequest> {
        match self {
            Self::WalletTonConnectRequest(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WalletTonConnectRequest`].
    #[must_use]
    #[inline]
    pub fn into_wallet_ton_connect_request(
        self,
    ) -> Option<types::MessageActionWalletTonConnectRequest> {
        match self {
            Self::WalletTonConnectRequest(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionChatCreate {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::ChatCreate(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionChatEditTitle {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::ChatEditTitle(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionChatEditPhoto {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::ChatEditPhoto(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionChatAddUser {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::ChatAddUser(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionChatDeleteUser {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::ChatDeleteUser(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionChatJoinedByLink {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::ChatJoinedByLink(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionChannelCreate {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::ChannelCreate(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionChatMigrateTo {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::ChatMigrateTo(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionChannelMigrateFrom {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::ChannelMigrateFrom(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionGameScore {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::GameScore(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionPaymentSentMe {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::PaymentSentMe(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionPaymentSent {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::PaymentSent(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionPhoneCall {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::PhoneCall(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionCustomAction {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::CustomAction(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionBotAllowed {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::BotAllowed(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionSecureValuesSentMe {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::SecureValuesSentMe(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionSecureValuesSent {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::SecureValuesSent(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionGeoProximityReached {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::GeoProximityReached(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionGroupCall {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::GroupCall(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionInviteToGroupCall {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::InviteToGroupCall(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionSetMessagesTtl {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::SetMessagesTtl(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionGroupCallScheduled {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::GroupCallScheduled(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionSetChatTheme {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::SetChatTheme(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionWebViewDataSentMe {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::WebViewDataSentMe(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionWebViewDataSent {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::WebViewDataSent(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionGiftPremium {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::GiftPremium(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionTopicCreate {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::TopicCreate(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionTopicEdit {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::TopicEdit(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionSuggestProfilePhoto {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::SuggestProfilePhoto(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionRequestedPeer {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::RequestedPeer(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionSetChatWallPaper {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::SetChatWallPaper(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionGiftCode {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::GiftCode(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionGiveawayLaunch {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::GiveawayLaunch(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionGiveawayResults {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::GiveawayResults(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionBoostApply {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::BoostApply(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionRequestedPeerSentMe {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::RequestedPeerSentMe(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionPaymentRefunded {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::PaymentRefunded(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionGiftStars {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::GiftStars(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionPrizeStars {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::PrizeStars(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionStarGift {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::StarGift(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionStarGiftUnique {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::StarGiftUnique(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionPaidMessagesRefunded {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::PaidMessagesRefunded(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionPaidMessagesPrice {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::PaidMessagesPrice(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionConferenceCall {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::ConferenceCall(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionTodoCompletions {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::TodoCompletions(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionTodoAppendTasks {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::TodoAppendTasks(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionSuggestedPostApproval {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::SuggestedPostApproval(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionSuggestedPostSuccess {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::SuggestedPostSuccess(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionSuggestedPostRefund {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::SuggestedPostRefund(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionGiftTon {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::GiftTon(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionSuggestBirthday {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::SuggestBirthday(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionStarGiftPurchaseOffer {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::StarGiftPurchaseOffer(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction>
for types::MessageActionStarGiftPurchaseOfferDeclined {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::StarGiftPurchaseOfferDeclined(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionNewCreatorPending {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::NewCreatorPending(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionChangeCreator {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::ChangeCreator(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionNoForwardsToggle {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::NoForwardsToggle(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionNoForwardsRequest {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::NoForwardsRequest(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionPollAppendAnswer {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::PollAppendAnswer(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionPollDeleteAnswer {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::PollDeleteAnswer(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionManagedBotCreated {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::ManagedBotCreated(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionChangeCommunity {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::ChangeCommunity(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionChatJoinedViaCommunity {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::ChatJoinedViaCommunity(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionGramTransfer {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::GramTransfer(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageAction> for types::MessageActionWalletTonConnectRequest {
    /// The value itself, which is another variant.
    type Error = enums::MessageAction;

    #[inline]
    fn try_from(value: enums::MessageAction) -> Result<Self, enums::MessageAction> {
        match value {
            enums::MessageAction::WalletTonConnectRequest(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::MessageExtendedMedia {
    /// The value, if it is [`Self::Preview`].
    #[must_use]
    #[inline]
    pub fn as_preview(&self) -> Option<&types::MessageExtendedMediaPreview> {
        match self {
            Self::Preview(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Preview`].
    #[must_use]
    #[inline]
    pub fn into_preview(self) -> Option<types::MessageExtendedMediaPreview> {
        match self {
            Self::Preview(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MessageExtendedMedia`].
    #[must_use]
    #[inline]
    pub fn as_message_extended_media(&self) -> Option<&types::MessageExtendedMedia> {
        match self {
            Self::MessageExtendedMedia(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MessageExtendedMedia`].
    #[must_use]
    #[inline]
    pub fn into_message_extended_media(self) -> Option<types::MessageExtendedMedia> {
        match self {
            Self::MessageExtendedMedia(value) => Some(*value),
            _ => None,
        }
    }
}

impl TryFrom<enums::MessageExtendedMedia> for types::MessageExtendedMediaPreview {
    /// The value itself, which is another variant.
    type Error = enums::MessageExtendedMedia;

    #[inline]
    fn try_from(
        value: enums::MessageExtendedMedia,
    ) -> Result<Self, enums::MessageExtendedMedia> {
        match value {
            enums::MessageExtendedMedia::Preview(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessageExtendedMedia> for types::MessageExtendedMedia {
    /// The value itself, which is another variant.
    type Error = enums::MessageExtendedMedia;

    #[inline]
    fn try_from(
        value: enums::MessageExtendedMedia,
    ) -> Result<Self, enums::MessageExtendedMedia> {
        match value {
            enums::MessageExtendedMedia::MessageExtendedMedia(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl enums::MessagesFilter {
    /// The value, if it is [`Self::InputMessagesFilterPhoneCalls`].
    #[must_use]
    #[inline]
    pub fn as_input_messages_filter_phone_calls(
        &self,
    ) -> Option<&types::InputMessagesFilterPhoneCalls> {
        match self {
            Self::InputMessagesFilterPhoneCalls(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputMessagesFilterPhoneCalls`].
    #[must_use]
    #[inline]
    pub fn into_input_messages_filter_phone_calls(
        self,
    ) -> Option<types::InputMessagesFilterPhoneCalls> {
        match self {
            Self::InputMessagesFilterPhoneCalls(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::MessagesFilter> for types::InputMessagesFilterPhoneCalls {
    /// The value itself, which is another variant.
    type Error = enums::MessagesFilter;

    #[inline]
    fn try_from(value: enums::MessagesFilter) -> Result<Self, enums::MessagesFilter> {
        match value {
            enums::MessagesFilter::InputMessagesFilterPhoneCalls(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::MessagePeerVote {
    /// The value, if it is [`Self::MessagePeerVote`].
    #[must_use]
    #[inline]
    pub fn as_message_peer_vote(&self) -> Option<&types::MessagePeerVote> {
        match self {
            Self::MessagePeerVote(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MessagePeerVote`].
    #[must_use]
    #[inline]
    pub fn into_message_peer_vote(self) -> Option<types::MessagePeerVote> {
        match self {
            Self::MessagePeerVote(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputOption`].
    #[must_use]
    #[inline]
    pub fn as_input_option(&self) -> Option<&types::MessagePeerVoteInputOption> {
        match self {
            Self::InputOption(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputOption`].
    #[must_use]
    #[inline]
    pub fn into_input_option(self) -> Option<types::MessagePeerVoteInputOption> {
        match self {
            Self::InputOption(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Multiple`].
    #[must_use]
    #[inline]
    pub fn as_multiple(&self) -> Option<&types::MessagePeerVoteMultiple> {
        match self {
            Self::Multiple(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Multiple`].
    #[must_use]
    #[inline]
    pub fn into_multiple(self) -> Option<types::MessagePeerVoteMultiple> {
        match self {
            Self::Multiple(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::MessagePeerVote> for types::MessagePeerVote {
    /// The value itself, which is another variant.
    type Error = enums::MessagePeerVote;

    #[inline]
    fn try_from(value: enums::MessagePeerVote) -> Result<Self, enums::MessagePeerVote> {
        match value {
            enums::MessagePeerVote::MessagePeerVote(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessagePeerVote> for types::MessagePeerVoteInputOption {
    /// The value itself, which is another variant.
    type Error = enums::MessagePeerVote;

    #[inline]
    fn try_from(value: enums::MessagePeerVote) -> Result<Self, enums::MessagePeerVote> {
        match value {
            enums::MessagePeerVote::InputOption(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MessagePeerVote> for types::MessagePeerVoteMultiple {
    /// The value itself, which is another variant.
    type Error = enums::MessagePeerVote;

    #[inline]
    fn try_from(value: enums::MessagePeerVote) -> Result<Self, enums::MessagePeerVote> {
        match value {
            enums::MessagePeerVote::Multiple(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::MediaArea {
    /// The value, if it is [`Self::Venue`].
    #[must_use]
    #[inline]
    pub fn as_venue(&self) -> Option<&types::MediaAreaVenue> {
        match self {
            Self::Venue(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Venue`].
    #[must_use]
    #[inline]
    pub fn into_venue(self) -> Option<types::MediaAreaVenue> {
        match self {
            Self::Venue(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputMediaAreaVenue`].
    #[must_use]
    #[inline]
    pub fn as_input_media_area_venue(&self) -> Option<&types::InputMediaAreaVenue> {
        match self {
            Self::InputMediaAreaVenue(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputMediaAreaVenue`].
    #[must_use]
    #[inline]
    pub fn into_input_media_area_venue(self) -> Option<types::InputMediaAreaVenue> {
        match self {
            Self::InputMediaAreaVenue(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GeoPoint`].
    #[must_use]
    #[inline]
    pub fn as_geo_point(&self) -> Option<&types::MediaAreaGeoPoint> {
        match self {
            Self::GeoPoint(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GeoPoint`].
    #[must_use]
    #[inline]
    pub fn into_geo_point(self) -> Option<types::MediaAreaGeoPoint> {
        match self {
            Self::GeoPoint(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SuggestedReaction`].
    #[must_use]
    #[inline]
    pub fn as_suggested_reaction(&self) -> Option<&types::MediaAreaSuggestedReaction> {
        match self {
            Self::SuggestedReaction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SuggestedReaction`].
    #[must_use]
    #[inline]
    pub fn into_suggested_reaction(self) -> Option<types::MediaAreaSuggestedReaction> {
        match self {
            Self::SuggestedReaction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelPost`].
    #[must_use]
    #[inline]
    pub fn as_channel_post(&self) -> Option<&types::MediaAreaChannelPost> {
        match self {
            Self::ChannelPost(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelPost`].
    #[must_use]
    #[inline]
    pub fn into_channel_post(self) -> Option<types::MediaAreaChannelPost> {
        match self {
            Self::ChannelPost(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputMediaAreaChannelPost`].
    #[must_use]
    #[inline]
    pub fn as_input_media_area_channel_post(
        &self,
    ) -> Option<&types::InputMediaAreaChannelPost> {
        match self {
            Self::InputMediaAreaChannelPost(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputMediaAreaChannelPost`].
    #[must_use]
    #[inline]
    pub fn into_input_media_area_channel_post(
        self,
    ) -> Option<types::InputMediaAreaChannelPost> {
        match self {
            Self::InputMediaAreaChannelPost(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Url`].
    #[must_use]
    #[inline]
    pub fn as_url(&self) -> Option<&types::MediaAreaUrl> {
        match self {
            Self::Url(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Url`].
    #[must_use]
    #[inline]
    pub fn into_url(self) -> Option<types::MediaAreaUrl> {
        match self {
            Self::Url(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Weather`].
    #[must_use]
    #[inline]
    pub fn as_weather(&self) -> Option<&types::MediaAreaWeather> {
        match self {
            Self::Weather(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Weather`].
    #[must_use]
    #[inline]
    pub fn into_weather(self) -> Option<types::MediaAreaWeather> {
        match self {
            Self::Weather(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGift`].
    #[must_use]
    #[inline]
    pub fn as_star_gift(&self) -> Option<&types::MediaAreaStarGift> {
        match self {
            Self::StarGift(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGift`].
    #[must_use]
    #[inline]
    pub fn into_star_gift(self) -> Option<types::MediaAreaStarGift> {
        match self {
            Self::StarGift(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::MediaArea> for types::MediaAreaVenue {
    /// The value itself, which is another variant.
    type Error = enums::MediaArea;

    #[inline]
    fn try_from(value: enums::MediaArea) -> Result<Self, enums::MediaArea> {
        match value {
            enums::MediaArea::Venue(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MediaArea> for types::InputMediaAreaVenue {
    /// The value itself, which is another variant.
    type Error = enums::MediaArea;

    #[inline]
    fn try_from(value: enums::MediaArea) -> Result<Self, enums::MediaArea> {
        match value {
            enums::MediaArea::InputMediaAreaVenue(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MediaArea> for types::MediaAreaGeoPoint {
    /// The value itself, which is another variant.
    type Error = enums::MediaArea;

    #[inline]
    fn try_from(value: enums::MediaArea) -> Result<Self, enums::MediaArea> {
        match value {
            enums::MediaArea::GeoPoint(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MediaArea> for types::MediaAreaSuggestedReaction {
    /// The value itself, which is another variant.
    type Error = enums::MediaArea;

    #[inline]
    fn try_from(value: enums::MediaArea) -> Result<Self, enums::MediaArea> {
        match value {
            enums::MediaArea::SuggestedReaction(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MediaArea> for types::MediaAreaChannelPost {
    /// The value itself, which is another variant.
    type Error = enums::MediaArea;

    #[inline]
    fn try_from(value: enums::MediaArea) -> Result<Self, enums::MediaArea> {
        match value {
            enums::MediaArea::ChannelPost(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MediaArea> for types::InputMediaAreaChannelPost {
    /// The value itself, which is another variant.
    type Error = enums::MediaArea;

    #[inline]
    fn try_from(value: enums::MediaArea) -> Result<Self, enums::MediaArea> {
        match value {
            enums::MediaArea::InputMediaAreaChannelPost(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MediaArea> for types::MediaAreaUrl {
    /// The value itself, which is another variant.
    type Error = enums::MediaArea;

    #[inline]
    fn try_from(value: enums::MediaArea) -> Result<Self, enums::MediaArea> {
        match value {
            enums::MediaArea::Url(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MediaArea> for types::MediaAreaWeather {
    /// The value itself, which is another variant.
    type Error = enums::MediaArea;

    #[inline]
    fn try_from(value: enums::MediaArea) -> Result<Self, enums::MediaArea> {
        match value {
            enums::MediaArea::Weather(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::MediaArea> for types::MediaAreaStarGift {
    /// The value itself, which is another variant.
    type Error = enums::MediaArea;

    #[inline]
    fn try_from(value: enums::MediaArea) -> Result<Self, enums::MediaArea> {
        match value {
            enums::MediaArea::StarGift(value) => Ok(value),
            other => Err(other),
        }
    }
}
