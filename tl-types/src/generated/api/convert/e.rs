// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions of enums.

use super::super::{enums, types};

impl enums::EmojiStatus {
    /// The value, if it is [`Self::EmojiStatus`].
    #[must_use]
    #[inline]
    pub fn as_emoji_status(&self) -> Option<&types::EmojiStatus> {
        match self {
            Self::EmojiStatus(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EmojiStatus`].
    #[must_use]
    #[inline]
    pub fn into_emoji_status(self) -> Option<types::EmojiStatus> {
        match self {
            Self::EmojiStatus(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Collectible`].
    #[must_use]
    #[inline]
    pub fn as_collectible(&self) -> Option<&types::EmojiStatusCollectible> {
        match self {
            Self::Collectible(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Collectible`].
    #[must_use]
    #[inline]
    pub fn into_collectible(self) -> Option<types::EmojiStatusCollectible> {
        match self {
            Self::Collectible(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputEmojiStatusCollectible`].
    #[must_use]
    #[inline]
    pub fn as_input_emoji_status_collectible(
        &self,
    ) -> Option<&types::InputEmojiStatusCollectible> {
        match self {
            Self::InputEmojiStatusCollectible(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputEmojiStatusCollectible`].
    #[must_use]
    #[inline]
    pub fn into_input_emoji_status_collectible(
        self,
    ) -> Option<types::InputEmojiStatusCollectible> {
        match self {
            Self::InputEmojiStatusCollectible(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::EmojiStatus> for types::EmojiStatus {
    /// The value itself, which is another variant.
    type Error = enums::EmojiStatus;

    #[inline]
    fn try_from(value: enums::EmojiStatus) -> Result<Self, enums::EmojiStatus> {
        match value {
            enums::EmojiStatus::EmojiStatus(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::EmojiStatus> for types::EmojiStatusCollectible {
    /// The value itself, which is another variant.
    type Error = enums::EmojiStatus;

    #[inline]
    fn try_from(value: enums::EmojiStatus) -> Result<Self, enums::EmojiStatus> {
        match value {
            enums::EmojiStatus::Collectible(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::EmojiStatus> for types::InputEmojiStatusCollectible {
    /// The value itself, which is another variant.
    type Error = enums::EmojiStatus;

    #[inline]
    fn try_from(value: enums::EmojiStatus) -> Result<Self, enums::EmojiStatus> {
        match value {
            enums::EmojiStatus::InputEmojiStatusCollectible(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::ExportedChatInvite {
    /// The value, if it is [`Self::ChatInviteExported`].
    #[must_use]
    #[inline]
    pub fn as_chat_invite_exported(&self) -> Option<&types::ChatInviteExported> {
        match self {
            Self::ChatInviteExported(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatInviteExported`].
    #[must_use]
    #[inline]
    pub fn into_chat_invite_exported(self) -> Option<types::ChatInviteExported> {
        match self {
            Self::ChatInviteExported(value) => Some(*value),
            _ => None,
        }
    }
}

impl TryFrom<enums::ExportedChatInvite> for types::ChatInviteExported {
    /// The value itself, which is another variant.
    type Error = enums::ExportedChatInvite;

    #[inline]
    fn try_from(
        value: enums::ExportedChatInvite,
    ) -> Result<Self, enums::ExportedChatInvite> {
        match value {
            enums::ExportedChatInvite::ChatInviteExported(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl enums::EncryptedMessage {
    /// The value, if it is [`Self::EncryptedMessage`].
    #[must_use]
    #[inline]
    pub fn as_encrypted_message(&self) -> Option<&types::EncryptedMessage> {
        match self {
            Self::EncryptedMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EncryptedMessage`].
    #[must_use]
    #[inline]
    pub fn into_encrypted_message(self) -> Option<types::EncryptedMessage> {
        match self {
            Self::EncryptedMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Service`].
    #[must_use]
    #[inline]
    pub fn as_service(&self) -> Option<&types::EncryptedMessageService> {
        match self {
            Self::Service(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Service`].
    #[must_use]
    #[inline]
    pub fn into_service(self) -> Option<types::EncryptedMessageService> {
        match self {
            Self::Service(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::EncryptedMessage> for types::EncryptedMessage {
    /// The value itself, which is another variant.
    type Error = enums::EncryptedMessage;

    #[inline]
    fn try_from(
        value: enums::EncryptedMessage,
    ) -> Result<Self, enums::EncryptedMessage> {
        match value {
            enums::EncryptedMessage::EncryptedMessage(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::EncryptedMessage> for types::EncryptedMessageService {
    /// The value itself, which is another variant.
    type Error = enums::EncryptedMessage;

    #[inline]
    fn try_from(
        value: enums::EncryptedMessage,
    ) -> Result<Self, enums::EncryptedMessage> {
        match value {
            enums::EncryptedMessage::Service(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::EncryptedChat {
    /// The value, if it is [`Self::Empty`].
    #[must_use]
    #[inline]
    pub fn as_empty(&self) -> Option<&types::EncryptedChatEmpty> {
        match self {
            Self::Empty(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Empty`].
    #[must_use]
    #[inline]
    pub fn into_empty(self) -> Option<types::EncryptedChatEmpty> {
        match self {
            Self::Empty(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Waiting`].
    #[must_use]
    #[inline]
    pub fn as_waiting(&self) -> Option<&types::EncryptedChatWaiting> {
        match self {
            Self::Waiting(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Waiting`].
    #[must_use]
    #[inline]
    pub fn into_waiting(self) -> Option<types::EncryptedChatWaiting> {
        match self {
            Self::Waiting(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Requested`].
    #[must_use]
    #[inline]
    pub fn as_requested(&self) -> Option<&types::EncryptedChatRequested> {
        match self {
            Self::Requested(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Requested`].
    #[must_use]
    #[inline]
    pub fn into_requested(self) -> Option<types::EncryptedChatRequested> {
        match self {
            Self::Requested(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EncryptedChat`].
    #[must_use]
    #[inline]
    pub fn as_encrypted_chat(&self) -> Option<&types::EncryptedChat> {
        match self {
            Self::EncryptedChat(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EncryptedChat`].
    #[must_use]
    #[inline]
    pub fn into_encrypted_chat(self) -> Option<types::EncryptedChat> {
        match self {
            Self::EncryptedChat(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Discarded`].
    #[must_use]
    #[inline]
    pub fn as_discarded(&self) -> Option<&types::EncryptedChatDiscarded> {
        match self {
            Self::Discarded(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Discarded`].
    #[must_use]
    #[inline]
    pub fn into_discarded(self) -> Option<types::EncryptedChatDiscarded> {
        match self {
            Self::Discarded(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::EncryptedChat> for types::EncryptedChatEmpty {
    /// The value itself, which is another variant.
    type Error = enums::EncryptedChat;

    #[inline]
    fn try_from(value: enums::EncryptedChat) -> Result<Self, enums::EncryptedChat> {
        match value {
            enums::EncryptedChat::Empty(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::EncryptedChat> for types::EncryptedChatWaiting {
    /// The value itself, which is another variant.
    type Error = enums::EncryptedChat;

    #[inline]
    fn try_from(value: enums::EncryptedChat) -> Result<Self, enums::EncryptedChat> {
        match value {
            enums::EncryptedChat::Waiting(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::EncryptedChat> for types::EncryptedChatRequested {
    /// The value itself, which is another variant.
    type Error = enums::EncryptedChat;

    #[inline]
    fn try_from(value: enums::EncryptedChat) -> Result<Self, enums::EncryptedChat> {
        match value {
            enums::EncryptedChat::Requested(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::EncryptedChat> for types::EncryptedChat {
    /// The value itself, which is another variant.
    type Error = enums::EncryptedChat;

    #[inline]
    fn try_from(value: enums::EncryptedChat) -> Result<Self, enums::EncryptedChat> {
        match value {
            enums::EncryptedChat::EncryptedChat(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::EncryptedChat> for types::EncryptedChatDiscarded {
    /// The value itself, which is another variant.
    type Error = enums::EncryptedChat;

    #[inline]
    fn try_from(value: enums::EncryptedChat) -> Result<Self, enums::EncryptedChat> {
        match value {
            enums::EncryptedChat::Discarded(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::EncryptedFile {
    /// The value, if it is [`Self::EncryptedFile`].
    #[must_use]
    #[inline]
    pub fn as_encrypted_file(&self) -> Option<&types::EncryptedFile> {
        match self {
            Self::EncryptedFile(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EncryptedFile`].
    #[must_use]
    #[inline]
    pub fn into_encrypted_file(self) -> Option<types::EncryptedFile> {
        match self {
            Self::EncryptedFile(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::EncryptedFile> for types::EncryptedFile {
    /// The value itself, which is another variant.
    type Error = enums::EncryptedFile;

    #[inline]
    fn try_from(value: enums::EncryptedFile) -> Result<Self, enums::EncryptedFile> {
        match value {
            enums::EncryptedFile::EncryptedFile(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::EmojiKeyword {
    /// The value, if it is [`Self::EmojiKeyword`].
    #[must_use]
    #[inline]
    pub fn as_emoji_keyword(&self) -> Option<&types::EmojiKeyword> {
        match self {
            Self::EmojiKeyword(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EmojiKeyword`].
    #[must_use]
    #[inline]
    pub fn into_emoji_keyword(self) -> Option<types::EmojiKeyword> {
        match self {
            Self::EmojiKeyword(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Deleted`].
    #[must_use]
    #[inline]
    pub fn as_deleted(&self) -> Option<&types::EmojiKeywordDeleted> {
        match self {
            Self::Deleted(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Deleted`].
    #[must_use]
    #[inline]
    pub fn into_deleted(self) -> Option<types::EmojiKeywordDeleted> {
        match self {
            Self::Deleted(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::EmojiKeyword> for types::EmojiKeyword {
    /// The value itself, which is another variant.
    type Error = enums::EmojiKeyword;

    #[inline]
    fn try_from(value: enums::EmojiKeyword) -> Result<Self, enums::EmojiKeyword> {
        match value {
            enums::EmojiKeyword::EmojiKeyword(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::EmojiKeyword> for types::EmojiKeywordDeleted {
    /// The value itself, which is another variant.
    type Error = enums::EmojiKeyword;

    #[inline]
    fn try_from(value: enums::EmojiKeyword) -> Result<Self, enums::EmojiKeyword> {
        match value {
            enums::EmojiKeyword::Deleted(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::EmailVerifyPurpose {
    /// The value, if it is [`Self::LoginSetup`].
    #[must_use]
    #[inline]
    pub fn as_login_setup(&self) -> Option<&types::EmailVerifyPurposeLoginSetup> {
        match self {
            Self::LoginSetup(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::LoginSetup`].
    #[must_use]
    #[inline]
    pub fn into_login_setup(self) -> Option<types::EmailVerifyPurposeLoginSetup> {
        match self {
            Self::LoginSetup(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::EmailVerifyPurpose> for types::EmailVerifyPurposeLoginSetup {
    /// The value itself, which is another variant.
    type Error = enums::EmailVerifyPurpose;

    #[inline]
    fn try_from(
        value: enums::EmailVerifyPurpose,
    ) -> Result<Self, enums::EmailVerifyPurpose> {
        match value {
            enums::EmailVerifyPurpose::LoginSetup(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::EmailVerification {
    /// The value, if it is [`Self::Code`].
    #[must_use]
    #[inline]
    pub fn as_code(&self) -> Option<&types::EmailVerificationCode> {
        match self {
            Self::Code(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Code`].
    #[must_use]
    #[inline]
    pub fn into_code(self) -> Option<types::EmailVerificationCode> {
        match self {
            Self::Code(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Google`].
    #[must_use]
    #[inline]
    pub fn as_google(&self) -> Option<&types::EmailVerificationGoogle> {
        match self {
            Self::Google(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Google`].
    #[must_use]
    #[inline]
    pub fn into_google(self) -> Option<types::EmailVerificationGoogle> {
        match self {
            Self::Google(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Apple`].
    #[must_use]
    #[inline]
    pub fn as_apple(&self) -> Option<&types::EmailVerificationApple> {
        match self {
            Self::Apple(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Apple`].
    #[must_use]
    #[inline]
    pub fn into_apple(self) -> Option<types::EmailVerificationApple> {
        match self {
            Self::Apple(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::EmailVerification> for types::EmailVerificationCode {
    /// The value itself, which is another variant.
    type Error = enums::EmailVerification;

    #[inline]
    fn try_from(
        value: enums::EmailVerification,
    ) -> Result<Self, enums::EmailVerification> {
        match value {
            enums::EmailVerification::Code(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::EmailVerification> for types::EmailVerificationGoogle {
    /// The value itself, which is another variant.
    type Error = enums::EmailVerification;

    #[inline]
    fn try_from(
        value: enums::EmailVerification,
    ) -> Result<Self, enums::EmailVerification> {
        match value {
            enums::EmailVerification::Google(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::EmailVerification> for types::EmailVerificationApple {
    /// The value itself, which is another variant.
    type Error = enums::EmailVerification;

    #[inline]
    fn try_from(
        value: enums::EmailVerification,
    ) -> Result<Self, enums::EmailVerification> {
        match value {
            enums::EmailVerification::Apple(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::EmojiList {
    /// The value, if it is [`Self::EmojiList`].
    #[must_use]
    #[inline]
    pub fn as_emoji_list(&self) -> Option<&types::EmojiList> {
        match self {
            Self::EmojiList(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EmojiList`].
    #[must_use]
    #[inline]
    pub fn into_emoji_list(self) -> Option<types::EmojiList> {
        match self {
            Self::EmojiList(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::EmojiList> for types::EmojiList {
    /// The value itself, which is another variant.
    type Error = enums::EmojiList;

    #[inline]
    fn try_from(value: enums::EmojiList) -> Result<Self, enums::EmojiList> {
        match value {
            enums::EmojiList::EmojiList(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::EmojiGroup {
    /// The value, if it is [`Self::EmojiGroup`].
    #[must_use]
    #[inline]
    pub fn as_emoji_group(&self) -> Option<&types::EmojiGroup> {
        match self {
            Self::EmojiGroup(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EmojiGroup`].
    #[must_use]
    #[inline]
    pub fn into_emoji_group(self) -> Option<types::EmojiGroup> {
        match self {
            Self::EmojiGroup(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Greeting`].
    #[must_use]
    #[inline]
    pub fn as_greeting(&self) -> Option<&types::EmojiGroupGreeting> {
        match self {
            Self::Greeting(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Greeting`].
    #[must_use]
    #[inline]
    pub fn into_greeting(self) -> Option<types::EmojiGroupGreeting> {
        match self {
            Self::Greeting(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Premium`].
    #[must_use]
    #[inline]
    pub fn as_premium(&self) -> Option<&types::EmojiGroupPremium> {
        match self {
            Self::Premium(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Premium`].
    #[must_use]
    #[inline]
    pub fn into_premium(self) -> Option<types::EmojiGroupPremium> {
        match self {
            Self::Premium(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::EmojiGroup> for types::EmojiGroup {
    /// The value itself, which is another variant.
    type Error = enums::EmojiGroup;

    #[inline]
    fn try_from(value: enums::EmojiGroup) -> Result<Self, enums::EmojiGroup> {
        match value {
            enums::EmojiGroup::EmojiGroup(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::EmojiGroup> for types::EmojiGroupGreeting {
    /// The value itself, which is another variant.
    type Error = enums::EmojiGroup;

    #[inline]
    fn try_from(value: enums::EmojiGroup) -> Result<Self, enums::EmojiGroup> {
        match value {
            enums::EmojiGroup::Greeting(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::EmojiGroup> for types::EmojiGroupPremium {
    /// The value itself, which is another variant.
    type Error = enums::EmojiGroup;

    #[inline]
    fn try_from(value: enums::EmojiGroup) -> Result<Self, enums::EmojiGroup> {
        match value {
            enums::EmojiGroup::Premium(value) => Ok(value),
            other => Err(other),
        }
    }
}
