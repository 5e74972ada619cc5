// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions of enums.

use super::super::{enums, types};

impl enums::StoryItem {
    /// The value, if it is [`Self::Deleted`].
    #[must_use]
    #[inline]
    pub fn as_deleted(&self) -> Option<&types::StoryItemDeleted> {
        match self {
            Self::Deleted(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Deleted`].
    #[must_use]
    #[inline]
    pub fn into_deleted(self) -> Option<types::StoryItemDeleted> {
        match self {
            Self::Deleted(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Skipped`].
    #[must_use]
    #[inline]
    pub fn as_skipped(&self) -> Option<&types::StoryItemSkipped> {
        match self {
            Self::Skipped(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Skipped`].
    #[must_use]
    #[inline]
    pub fn into_skipped(self) -> Option<types::StoryItemSkipped> {
        match self {
            Self::Skipped(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StoryItem`].
    #[must_use]
    #[inline]
    pub fn as_story_item(&self) -> Option<&types::StoryItem> {
        match self {
            Self::StoryItem(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StoryItem`].
    #[must_use]
    #[inline]
    pub fn into_story_item(self) -> Option<types::StoryItem> {
        match self {
            Self::StoryItem(value) => Some(*value),
            _ => None,
        }
    }
}

impl TryFrom<enums::StoryItem> for types::StoryItemDeleted {
    /// The value itself, which is another variant.
    type Error = enums::StoryItem;

    #[inline]
    fn try_from(value: enums::StoryItem) -> Result<Self, enums::StoryItem> {
        match value {
            enums::StoryItem::Deleted(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StoryItem> for types::StoryItemSkipped {
    /// The value itself, which is another variant.
    type Error = enums::StoryItem;

    #[inline]
    fn try_from(value: enums::StoryItem) -> Result<Self, enums::StoryItem> {
        match value {
            enums::StoryItem::Skipped(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StoryItem> for types::StoryItem {
    /// The value itself, which is another variant.
    type Error = enums::StoryItem;

    #[inline]
    fn try_from(value: enums::StoryItem) -> Result<Self, enums::StoryItem> {
        match value {
            enums::StoryItem::StoryItem(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl enums::StarGift {
    /// The value, if it is [`Self::StarGift`].
    #[must_use]
    #[inline]
    pub fn as_star_gift(&self) -> Option<&types::StarGift> {
        match self {
            Self::StarGift(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGift`].
    #[must_use]
    #[inline]
    pub fn into_star_gift(self) -> Option<types::StarGift> {
        match self {
            Self::StarGift(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Unique`].
    #[must_use]
    #[inline]
    pub fn as_unique(&self) -> Option<&types::StarGiftUnique> {
        match self {
            Self::Unique(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Unique`].
    #[must_use]
    #[inline]
    pub fn into_unique(self) -> Option<types::StarGiftUnique> {
        match self {
            Self::Unique(value) => Some(*value),
            _ => None,
        }
    }
}

impl TryFrom<enums::StarGift> for types::StarGift {
    /// The value itself, which is another variant.
    type Error = enums::StarGift;

    #[inline]
    fn try_from(value: enums::StarGift) -> Result<Self, enums::StarGift> {
        match value {
            enums::StarGift::StarGift(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StarGift> for types::StarGiftUnique {
    /// The value itself, which is another variant.
    type Error = enums::StarGift;

    #[inline]
    fn try_from(value: enums::StarGift) -> Result<Self, enums::StarGift> {
        match value {
            enums::StarGift::Unique(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl enums::StarsAmount {
    /// The value, if it is [`Self::StarsAmount`].
    #[must_use]
    #[inline]
    pub fn as_stars_amount(&self) -> Option<&types::StarsAmount> {
        match self {
            Self::StarsAmount(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarsAmount`].
    #[must_use]
    #[inline]
    pub fn into_stars_amount(self) -> Option<types::StarsAmount> {
        match self {
            Self::StarsAmount(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarsTonAmount`].
    #[must_use]
    #[inline]
    pub fn as_stars_ton_amount(&self) -> Option<&types::StarsTonAmount> {
        match self {
            Self::StarsTonAmount(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarsTonAmount`].
    #[must_use]
    #[inline]
    pub fn into_stars_ton_amount(self) -> Option<types::StarsTonAmount> {
        match self {
            Self::StarsTonAmount(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::StarsAmount> for types::StarsAmount {
    /// The value itself, which is another variant.
    type Error = enums::StarsAmount;

    #[inline]
    fn try_from(value: enums::StarsAmount) -> Result<Self, enums::StarsAmount> {
        match value {
            enums::StarsAmount::StarsAmount(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StarsAmount> for types::StarsTonAmount {
    /// The value itself, which is another variant.
    type Error = enums::StarsAmount;

    #[inline]
    fn try_from(value: enums::StarsAmount) -> Result<Self, enums::StarsAmount> {
        match value {
            enums::StarsAmount::StarsTonAmount(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::SendMessageAction {
    /// The value, if it is [`Self::SendMessageUploadVideoAction`].
    #[must_use]
    #[inline]
    pub fn as_send_message_upload_video_action(
        &self,
    ) -> Option<&types::SendMessageUploadVideoAction> {
        match self {
            Self::SendMessageUploadVideoAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageUploadVideoAction`].
    #[must_use]
    #[inline]
    pub fn into_send_message_upload_video_action(
        self,
    ) -> Option<types::SendMessageUploadVideoAction> {
        match self {
            Self::SendMessageUploadVideoAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageUploadAudioAction`].
    #[must_use]
    #[inline]
    pub fn as_send_message_upload_audio_action(
        &self,
    ) -> Option<&types::SendMessageUploadAudioAction> {
        match self {
            Self::SendMessageUploadAudioAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageUploadAudioAction`].
    #[must_use]
    #[inline]
    pub fn into_send_message_upload_audio_action(
        self,
    ) -> Option<types::SendMessageUploadAudioAction> {
        match self {
            Self::SendMessageUploadAudioAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageUploadPhotoAction`].
    #[must_use]
    #[inline]
    pub fn as_send_message_upload_photo_action(
        &self,
    ) -> Option<&types::SendMessageUploadPhotoAction> {
        match self {
            Self::SendMessageUploadPhotoAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageUploadPhotoAction`].
    #[must_use]
    #[inline]
    pub fn into_send_message_upload_photo_action(
        self,
    ) -> Option<types::SendMessageUploadPhotoAction> {
        match self {
            Self::SendMessageUploadPhotoAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageUploadDocumentAction`].
    #[must_use]
    #[inline]
    pub fn as_send_message_upload_document_action(
        &self,
    ) -> Option<&types::SendMessageUploadDocumentAction> {
        match self {
            Self::SendMessageUploadDocumentAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageUploadDocumentAction`].
    #[must_use]
    #[inline]
    pub fn into_send_message_upload_document_action(
        self,
    ) -> Option<types::SendMessageUploadDocumentAction> {
        match self {
            Self::SendMessageUploadDocumentAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageUploadRoundAction`].
    #[must_use]
    #[inline]
    pub fn as_send_message_upload_round_action(
        &self,
    ) -> Option<&types::SendMessageUploadRoundAction> {
        match self {
            Self::SendMessageUploadRoundAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageUploadRoundAction`].
    #[must_use]
    #[inline]
    pub fn into_send_message_upload_round_action(
        self,
    ) -> Option<types::SendMessageUploadRoundAction> {
        match self {
            Self::SendMessageUploadRoundAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageHistoryImportAction`].
    #[must_use]
    #[inline]
    pub fn as_send_message_history_import_action(
        &self,
    ) -> Option<&types::SendMessageHistoryImportAction> {
        match self {
            Self::SendMessageHistoryImportAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageHistoryImportAction`].
    #[must_use]
    #[inline]
    pub fn into_send_message_history_import_action(
        self,
    ) -> Option<types::SendMessageHistoryImportAction> {
        match self {
            Self::SendMessageHistoryImportAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageEmojiInteraction`].
    #[must_use]
    #[inline]
    pub fn as_send_message_emoji_interaction(
        &self,
    ) -> Option<&types::SendMessageEmojiInteraction> {
        match self {
            Self::SendMessageEmojiInteraction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageEmojiInteraction`].
    #[must_use]
    #[inline]
    pub fn into_send_message_emoji_interaction(
        self,
    ) -> Option<types::SendMessageEmojiInteraction> {
        match self {
            Self::SendMessageEmojiInteraction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageEmojiInteractionSeen`].
    #[must_use]
    #[inline]
    pub fn as_send_message_emoji_interaction_seen(
        &self,
    ) -> Option<&types::SendMessageEmojiInteractionSeen> {
        match self {
            Self::SendMessageEmojiInteractionSeen(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageEmojiInteractionSeen`].
    #[must_use]
    #[inline]
    pub fn into_send_message_emoji_interaction_seen(
        self,
    ) -> Option<types::SendMessageEmojiInteractionSeen> {
        match self {
            Self::SendMessageEmojiInteractionSeen(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageTextDraftAction`].
    #[must_use]
    #[inline]
    pub fn as_send_message_text_draft_action(
        &self,
    ) -> Option<&types::SendMessageTextDraftAction> {
        match self {
            Self::SendMessageTextDraftAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageTextDraftAction`].
    #[must_use]
    #[inline]
    pub fn into_send_message_text_draft_action(
        self,
    ) -> Option<types::SendMessageTextDraftAction> {
        match self {
            Self::SendMessageTextDraftAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputSendMessageRichMessageDraftAction`].
    #[must_use]
    #[inline]
    pub fn as_input_send_message_rich_message_draft_action(
        &self,
    ) -> Option<&types::InputSendMessageRichMessageDraftAction> {
        match self {
            Self::InputSendMessageRichMessageDraftAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputSendMessageRichMessageDraftAction`].
    #[must_use]
    #[inline]
    pub fn into_input_send_message_rich_message_draft_action(
        self,
    ) -> Option<types::InputSendMessageRichMessageDraftAction> {
        match self {
            Self::InputSendMessageRichMessageDraftAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageRichMessageDraftAction`].
    #[must_use]
    #[inline]
    pub fn as_send_message_rich_message_draft_action(
        &self,
    ) -> Option<&types::SendMessageRichMessageDraftAction> {
        match self {
            Self::SendMessageRichMessageDraftAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageRichMessageDraftAction`].
    #[must_use]
    #[inline]
    pub fn into_send_message_rich_message_draft_action(
        self,
    ) -> Option<types::SendMessageRichMessageDraftAction> {
        match self {
            Self::SendMessageRichMessageDraftAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageStopDraftAction`].
    #[must_use]
    #[inline]
    pub fn as_send_message_stop_draft_action(
        &self,
    ) -> Option<&types::SendMessageStopDraftAction> {
        match self {
            Self::SendMessageStopDraftAction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SendMessageStopDraftAction`].
    #[must_use]
    #[inline]
    pub fn into_send_message_stop_draft_action(
        self,
    ) -> Option<types::SendMessageStopDraftAction> {
        match self {
            Self::SendMessageStopDraftAction(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::SendMessageAction> for types::SendMessageUploadVideoAction {
    /// The value itself, which is another variant.
    type Error = enums::SendMessageAction;

    #[inline]
    fn try_from(
        value: enums::SendMessageAction,
    ) -> Result<Self, enums::SendMessageAction> {
        match value {
            enums::SendMessageAction::SendMessageUploadVideoAction(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SendMessageAction> for types::SendMessageUploadAudioAction {
    /// The value itself, which is another variant.
    type Error = enums::SendMessageAction;

    #[inline]
    fn try_from(
        value: enums::SendMessageAction,
    ) -> Result<Self, enums::SendMessageAction> {
        match value {
            enums::SendMessageAction::SendMessageUploadAudioAction(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SendMessageAction> for types::SendMessageUploadPhotoAction {
    /// The value itself, which is another variant.
    type Error = enums::SendMessageAction;

    #[inline]
    fn try_from(
        value: enums::SendMessageAction,
    ) -> Result<Self, enums::SendMessageAction> {
        match value {
            enums::SendMessageAction::SendMessageUploadPhotoAction(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SendMessageAction> for types::SendMessageUploadDocumentAction {
    /// The value itself, which is another variant.
    type Error = enums::SendMessageAction;

    #[inline]
    fn try_from(
        value: enums::SendMessageAction,
    ) -> Result<Self, enums::SendMessageAction> {
        match value {
            enums::SendMessageAction::SendMessageUploadDocumentAction(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SendMessageAction> for types::SendMessageUploadRoundAction {
    /// The value itself, which is another variant.
    type Error = enums::SendMessageAction;

    #[inline]
    fn try_from(
        value: enums::SendMessageAction,
    ) -> Result<Self, enums::SendMessageAction> {
        match value {
            enums::SendMessageAction::SendMessageUploadRoundAction(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SendMessageAction> for types::SendMessageHistoryImportAction {
    /// The value itself, which is another variant.
    type Error = enums::SendMessageAction;

    #[inline]
    fn try_from(
        value: enums::SendMessageAction,
    ) -> Result<Self, enums::SendMessageAction> {
        match value {
            enums::SendMessageAction::SendMessageHistoryImportAction(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SendMessageAction> for types::SendMessageEmojiInteraction {
    /// The value itself, which is another variant.
    type Error = enums::SendMessageAction;

    #[inline]
    fn try_from(
        value: enums::SendMessageAction,
    ) -> Result<Self, enums::SendMessageAction> {
        match value {
            enums::SendMessageAction::SendMessageEmojiInteraction(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SendMessageAction> for types::SendMessageEmojiInteractionSeen {
    /// The value itself, which is another variant.
    type Error = enums::SendMessageAction;

    #[inline]
    fn try_from(
        value: enums::SendMessageAction,
    ) -> Result<Self, enums::SendMessageAction> {
        match value {
            enums::SendMessageAction::SendMessageEmojiInteractionSeen(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SendMessageAction> for types::SendMessageTextDraftAction {
    /// The value itself, which is another variant.
    type Error = enums::SendMessageAction;

    #[inline]
    fn try_from(
        value: enums::SendMessageAction,
    ) -> Result<Self, enums::SendMessageAction> {
        match value {
            enums::SendMessageAction::SendMessageTextDraftAction(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SendMessageAction>
for types::InputSendMessageRichMessageDraftAction {
    /// The value itself, which is another variant.
    type Error = enums::SendMessageAction;

    #[inline]
    fn try_from(
        value: enums::SendMessageAction,
    ) -> Result<Self, enums::SendMessageAction> {
        match value {
            enums::SendMessageAction::InputSendMessageRichMessageDraftAction(value) => {
                Ok(value)
            }
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SendMessageAction> for types::SendMessageRichMessageDraftAction {
    /// The value itself, which is another variant.
    type Error = enums::SendMessageAction;

    #[inline]
    fn try_from(
        value: enums::SendMessageAction,
    ) -> Result<Self, enums::SendMessageAction> {
        match value {
            enums::SendMessageAction::SendMessageRichMessageDraftAction(value) => {
                Ok(value)
            }
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SendMessageAction> for types::SendMessageStopDraftAction {
    /// The value itself, which is another variant.
    type Error = enums::SendMessageAction;

    #[inline]
    fn try_from(
        value: enums::SendMessageAction,
    ) -> Result<Self, enums::SendMessageAction> {
        match value {
            enums::SendMessageAction::SendMessageStopDraftAction(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::StarGiftAuctionState {
    /// The value, if it is [`Self::StarGiftAuctionState`].
    #[must_use]
    #[inline]
    pub fn as_star_gift_auction_state(&self) -> Option<&types::StarGiftAuctionState> {
        match self {
            Self::StarGiftAuctionState(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGiftAuctionState`].
    #[must_use]
    #[inline]
    pub fn into_star_gift_auction_state(self) -> Option<types::StarGiftAuctionState> {
        match self {
            Self::StarGiftAuctionState(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Finished`].
    #[must_use]
    #[inline]
    pub fn as_finished(&self) -> Option<&types::StarGiftAuctionStateFinished> {
        match self {
            Self::Finished(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Finished`].
    #[must_use]
    #[inline]
    pub fn into_finished(self) -> Option<types::StarGiftAuctionStateFinished> {
        match self {
            Self::Finished(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::StarGiftAuctionState> for types::StarGiftAuctionState {
    /// The value itself, which is another variant.
    type Error = enums::StarGiftAuctionState;

    #[inline]
    fn try_from(
        value: enums::StarGiftAuctionState,
    ) -> Result<Self, enums::StarGiftAuctionState> {
        match value {
            enums::StarGiftAuctionState::StarGiftAuctionState(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StarGiftAuctionState> for types::StarGiftAuctionStateFinished {
    /// The value itself, which is another variant.
    type Error = enums::StarGiftAuctionState;

    #[inline]
    fn try_from(
        value: enums::StarGiftAuctionState,
    ) -> Result<Self, enums::StarGiftAuctionState> {
        match value {
            enums::StarGiftAuctionState::Finished(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::SecurePasswordKdfAlgo {
    /// The value, if it is [`Self::Pbkdf2hmacsha512iter100000`].
    #[must_use]
    #[inline]
    pub fn as_pbkdf2hmacsha512iter100000(
        &self,
    ) -> Option<&types::SecurePasswordKdfAlgoPbkdf2hmacsha512iter100000> {
        match self {
            Self::Pbkdf2hmacsha512iter100000(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Pbkdf2hmacsha512iter100000`].
    #[must_use]
    #[inline]
    pub fn into_pbkdf2hmacsha512iter100000(
        self,
    ) -> Option<types::SecurePasswordKdfAlgoPbkdf2hmacsha512iter100000> {
        match self {
            Self::Pbkdf2hmacsha512iter100000(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Sha512`].
    #[must_use]
    #[inline]
    pub fn as_sha512(&self) -> Option<&types::SecurePasswordKdfAlgoSha512> {
        match self {
            Self::Sha512(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Sha512`].
    #[must_use]
    #[inline]
    pub fn into_sha512(self) -> Option<types::SecurePasswordKdfAlgoSha512> {
        match self {
            Self::Sha512(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::SecurePasswordKdfAlgo>
for types::SecurePasswordKdfAlgoPbkdf2hmacsha512iter100000 {
    /// The value itself, which is another variant.
    type Error = enums::SecurePasswordKdfAlgo;

    #[inline]
    fn try_from(
        value: enums::SecurePasswordKdfAlgo,
    ) -> Result<Self, enums::SecurePasswordKdfAlgo> {
        match value {
            enums::SecurePasswordKdfAlgo::Pbkdf2hmacsha512iter100000(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SecurePasswordKdfAlgo> for types::SecurePasswordKdfAlgoSha512 {
    /// The value itself, which is another variant.
    type Error = enums::SecurePasswordKdfAlgo;

    #[inline]
    fn try_from(
        value: enums::SecurePasswordKdfAlgo,
    ) -> Result<Self, enums::SecurePasswordKdfAlgo> {
        match value {
            enums::SecurePasswordKdfAlgo::Sha512(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::StickerSetCovered {
    /// The value, if it is [`Self::StickerSetCovered`].
    #[must_use]
    #[inline]
    pub fn as_sticker_set_covered(&self) -> Option<&types::StickerSetCovered> {
        match self {
            Self::StickerSetCovered(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StickerSetCovered`].
    #[must_use]
    #[inline]
    pub fn into_sticker_set_covered(self) -> Option<types::StickerSetCovered> {
        match self {
            Self::StickerSetCovered(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StickerSetMultiCovered`].
    #[must_use]
    #[inline]
    pub fn as_sticker_set_multi_covered(
        &self,
    ) -> Option<&types::StickerSetMultiCovered> {
        match self {
            Self::StickerSetMultiCovered(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StickerSetMultiCovered`].
    #[must_use]
    #[inline]
    pub fn into_sticker_set_multi_covered(
        self,
    ) -> Option<types::StickerSetMultiCovered> {
        match self {
            Self::StickerSetMultiCovered(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StickerSetFullCovered`].
    #[must_use]
    #[inline]
    pub fn as_sticker_set_full_covered(&self) -> Option<&types::StickerSetFullCovered> {
        match self {
            Self::StickerSetFullCovered(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StickerSetFullCovered`].
    #[must_use]
    #[inline]
    pub fn into_sticker_set_full_covered(self) -> Option<types::StickerSetFullCovered> {
        match self {
            Self::StickerSetFullCovered(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StickerSetNoCovered`].
    #[must_use]
    #[inline]
    pub fn as_sticker_set_no_covered(&self) -> Option<&types::StickerSetNoCovered> {
        match self {
            Self::StickerSetNoCovered(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StickerSetNoCovered`].
    #[must_use]
    #[inline]
    pub fn into_sticker_set_no_covered(self) -> Option<types::StickerSetNoCovered> {
        match self {
            Self::StickerSetNoCovered(value) => Some(*value),
            _ => None,
        }
    }
}

impl TryFrom<enums::StickerSetCovered> for types::StickerSetCovered {
    /// The value itself, which is another variant.
    type Error = enums::StickerSetCovered;

    #[inline]
    fn try_from(
        value: enums::StickerSetCovered,
    ) -> Result<Self, enums::StickerSetCovered> {
        match value {
            enums::StickerSetCovered::StickerSetCovered(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StickerSetCovered> for types::StickerSetMultiCovered {
    /// The value itself, which is another variant.
    type Error = enums::StickerSetCovered;

    #[inline]
    fn try_from(
        value: enums::StickerSetCovered,
    ) -> Result<Self, enums::StickerSetCovered> {
        match value {
            enums::StickerSetCovered::StickerSetMultiCovered(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StickerSetCovered> for types::StickerSetFullCovered {
    /// The value itself, which is another variant.
    type Error = enums::StickerSetCovered;

    #[inline]
    fn try_from(
        value: enums::StickerSetCovered,
    ) -> Result<Self, enums::StickerSetCovered> {
        match value {
            enums::StickerSetCovered::StickerSetFullCovered(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StickerSetCovered> for types::StickerSetNoCovered {
    /// The value itself, which is another variant.
    type Error = enums::StickerSetCovered;

    #[inline]
    fn try_from(
        value: enums::StickerSetCovered,
    ) -> Result<Self, enums::StickerSetCovered> {
        match value {
            enums::StickerSetCovered::StickerSetNoCovered(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl enums::SecureFile {
    /// The value, if it is [`Self::SecureFile`].
    #[must_use]
    #[inline]
    pub fn as_secure_file(&self) -> Option<&types::SecureFile> {
        match self {
            Self::SecureFile(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SecureFile`].
    #[must_use]
    #[inline]
    pub fn into_secure_file(self) -> Option<types::SecureFile> {
        match self {
            Self::SecureFile(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::SecureFile> for types::SecureFile {
    /// The value itself, which is another variant.
    type Error = enums::SecureFile;

    #[inline]
    fn try_from(value: enums::SecureFile) -> Result<Self, enums::SecureFile> {
        match value {
            enums::SecureFile::SecureFile(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::SecurePlainData {
    /// The value, if it is [`Self::SecurePlainPhone`].
    #[must_use]
    #[inline]
    pub fn as_secure_plain_phone(&self) -> Option<&types::SecurePlainPhone> {
        match self {
            Self::SecurePlainPhone(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SecurePlainPhone`].
    #[must_use]
    #[inline]
    pub fn into_secure_plain_phone(self) -> Option<types::SecurePlainPhone> {
        match self {
            Self::SecurePlainPhone(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SecurePlainEmail`].
    #[must_use]
    #[inline]
    pub fn as_secure_plain_email(&self) -> Option<&types::SecurePlainEmail> {
        match self {
            Self::SecurePlainEmail(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SecurePlainEmail`].
    #[must_use]
    #[inline]
    pub fn into_secure_plain_email(self) -> Option<types::SecurePlainEmail> {
        match self {
            Self::SecurePlainEmail(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::SecurePlainData> for types::SecurePlainPhone {
    /// The value itself, which is another variant.
    type Error = enums::SecurePlainData;

    #[inline]
    fn try_from(value: enums::SecurePlainData) -> Result<Self, enums::SecurePlainData> {
        match value {
            enums::SecurePlainData::SecurePlainPhone(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SecurePlainData> for types::SecurePlainEmail {
    /// The value itself, which is another variant.
    type Error = enums::SecurePlainData;

    #[inline]
    fn try_from(value: enums::SecurePlainData) -> Result<Self, enums::SecurePlainData> {
        match value {
            enums::SecurePlainData::SecurePlainEmail(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::SecureValueError {
    /// The value, if it is [`Self::Data`].
    #[must_use]
    #[inline]
    pub fn as_data(&self) -> Option<&types::SecureValueErrorData> {
        match self {
            Self::Data(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Data`].
    #[must_use]
    #[inline]
    pub fn into_data(self) -> Option<types::SecureValueErrorData> {
        match self {
            Self::Data(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::FrontSide`].
    #[must_use]
    #[inline]
    pub fn as_front_side(&self) -> Option<&types::SecureValueErrorFrontSide> {
        match self {
            Self::FrontSide(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::FrontSide`].
    #[must_use]
    #[inline]
    pub fn into_front_side(self) -> Option<types::SecureValueErrorFrontSide> {
        match self {
            Self::FrontSide(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ReverseSide`].
    #[must_use]
    #[inline]
    pub fn as_reverse_side(&self) -> Option<&types::SecureValueErrorReverseSide> {
        match self {
            Self::ReverseSide(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ReverseSide`].
    #[must_use]
    #[inline]
    pub fn into_reverse_side(self) -> Option<types::SecureValueErrorReverseSide> {
        match self {
            Self::ReverseSide(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Selfie`].
    #[must_use]
    #[inline]
    pub fn as_selfie(&self) -> Option<&types::SecureValueErrorSelfie> {
        match self {
            Self::Selfie(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Selfie`].
    #[must_use]
    #[inline]
    pub fn into_selfie(self) -> Option<types::SecureValueErrorSelfie> {
        match self {
            Self::Selfie(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::File`].
    #[must_use]
    #[inline]
    pub fn as_file(&self) -> Option<&types::SecureValueErrorFile> {
        match self {
            Self::File(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::File`].
    #[must_use]
    #[inline]
    pub fn into_file(self) -> Option<types::SecureValueErrorFile> {
        match self {
            Self::File(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Files`].
    #[must_use]
    #[inline]
    pub fn as_files(&self) -> Option<&types::SecureValueErrorFiles> {
        match self {
            Self::Files(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Files`].
    #[must_use]
    #[inline]
    pub fn into_files(self) -> Option<types::SecureValueErrorFiles> {
        match self {
            Self::Files(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SecureValueError`].
    #[must_use]
    #[inline]
    pub fn as_secure_value_error(&self) -> Option<&types::SecureValueError> {
        match self {
            Self::SecureValueError(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SecureValueError`].
    #[must_use]
    #[inline]
    pub fn into_secure_value_error(self) -> Option<types::SecureValueError> {
        match self {
            Self::SecureValueError(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TranslationFile`].
    #[must_use]
    #[inline]
    pub fn as_translation_file(
        &self,
    ) -> Option<&types::SecureValueErrorTranslationFile> {
        match self {
            Self::TranslationFile(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TranslationFile`].
    #[must_use]
    #[inline]
    pub fn into_translation_file(
        self,
    ) -> Option<types::SecureValueErrorTranslationFile> {
        match self {
            Self::TranslationFile(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TranslationFiles`].
    #[must_use]
    #[inline]
    pub fn as_translation_files(
        &self,
    ) -> Option<&types::SecureValueErrorTranslationFiles> {
        match self {
            Self::TranslationFiles(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TranslationFiles`].
    #[must_use]
    #[inline]
    pub fn into_translation_files(
        self,
    ) -> Option<types::SecureValueErrorTranslationFiles> {
        match self {
            Self::TranslationFiles(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::SecureValueError> for types::SecureValueErrorData {
    /// The value itself, which is another variant.
    type Error = enums::SecureValueError;

    #[inline]
    fn try_from(
        value: enums::SecureValueError,
    ) -> Result<Self, enums::SecureValueError> {
        match value {
            enums::SecureValueError::Data(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SecureValueError> for types::SecureValueErrorFrontSide {
    /// The value itself, which is another variant.
    type Error = enums::SecureValueError;

    #[inline]
    fn try_from(
        value: enums::SecureValueError,
    ) -> Result<Self, enums::SecureValueError> {
        match value {
            enums::SecureValueError::FrontSide(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SecureValueError> for types::SecureValueErrorReverseSide {
    /// The value itself, which is another variant.
    type Error = enums::SecureValueError;

    #[inline]
    fn try_from(
        value: enums::SecureValueError,
    ) -> Result<Self, enums::SecureValueError> {
        match value {
            enums::SecureValueError::ReverseSide(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SecureValueError> for types::SecureValueErrorSelfie {
    /// The value itself, which is another variant.
    type Error = enums::SecureValueError;

    #[inline]
    fn try_from(
        value: enums::SecureValueError,
    ) -> Result<Self, enums::SecureValueError> {
        match value {
            enums::SecureValueError::Selfie(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SecureValueError> for types::SecureValueErrorFile {
    /// The value itself, which is another variant.
    type Error = enums::SecureValueError;

    #[inline]
    fn try_from(
        value: enums::SecureValueError,
    ) -> Result<Self, enums::SecureValueError> {
        match value {
            enums::SecureValueError::File(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SecureValueError> for types::SecureValueErrorFiles {
    /// The value itself, which is another variant.
    type Error = enums::SecureValueError;

    #[inline]
    fn try_from(
        value: enums::SecureValueError,
    ) -> Result<Self, enums::SecureValueError> {
        match value {
            enums::SecureValueError::Files(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SecureValueError> for types::SecureValueError {
    /// The value itself, which is another variant.
    type Error = enums::SecureValueError;

    #[inline]
    fn try_from(
        value: enums::SecureValueError,
    ) -> Result<Self, enums::SecureValueError> {
        match value {
            enums::SecureValueError::SecureValueError(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SecureValueError> for types::SecureValueErrorTranslationFile {
    /// The value itself, which is another variant.
    type Error = enums::SecureValueError;

    #[inline]
    fn try_from(
        value: enums::SecureValueError,
    ) -> Result<Self, enums::SecureValueError> {
        match value {
            enums::SecureValueError::TranslationFile(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SecureValueError> for types::SecureValueErrorTranslationFiles {
    /// The value itself, which is another variant.
    type Error = enums::SecureValueError;

    #[inline]
    fn try_from(
        value: enums::SecureValueError,
    ) -> Result<Self, enums::SecureValueError> {
        match value {
            enums::SecureValueError::TranslationFiles(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::SecureRequiredType {
    /// The value, if it is [`Self::SecureRequiredType`].
    #[must_use]
    #[inline]
    pub fn as_secure_required_type(&self) -> Option<&types::SecureRequiredType> {
        match self {
            Self::SecureRequiredType(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SecureRequiredType`].
    #[must_use]
    #[inline]
    pub fn into_secure_required_type(self) -> Option<types::SecureRequiredType> {
        match self {
            Self::SecureRequiredType(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::OneOf`].
    #[must_use]
    #[inline]
    pub fn as_one_of(&self) -> Option<&types::SecureRequiredTypeOneOf> {
        match self {
            Self::OneOf(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::OneOf`].
    #[must_use]
    #[inline]
    pub fn into_one_of(self) -> Option<types::SecureRequiredTypeOneOf> {
        match self {
            Self::OneOf(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::SecureRequiredType> for types::SecureRequiredType {
    /// The value itself, which is another variant.
    type Error = enums::SecureRequiredType;

    #[inline]
    fn try_from(
        value: enums::SecureRequiredType,
    ) -> Result<Self, enums::SecureRequiredType> {
        match value {
            enums::SecureRequiredType::SecureRequiredType(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SecureRequiredType> for types::SecureRequiredTypeOneOf {
    /// The value itself, which is another variant.
    type Error = enums::SecureRequiredType;

    #[inline]
    fn try_from(
        value: enums::SecureRequiredType,
    ) -> Result<Self, enums::SecureRequiredType> {
        match value {
            enums::SecureRequiredType::OneOf(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::StatsGraph {
    /// The value, if it is [`Self::Async`].
    #[must_use]
    #[inline]
    pub fn as_async(&self) -> Option<&types::StatsGraphAsync> {
        match self {
            Self::Async(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Async`].
    #[must_use]
    #[inline]
    pub fn into_async(self) -> Option<types::StatsGraphAsync> {
        match self {
            Self::Async(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Error`].
    #[must_use]
    #[inline]
    pub fn as_error(&self) -> Option<&types::StatsGraphError> {
        match self {
            Self::Error(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Error`].
    #[must_use]
    #[inline]
    pub fn into_error(self) -> Option<types::StatsGraphError> {
        match self {
            Self::Error(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StatsGraph`].
    #[must_use]
    #[inline]
    pub fn as_stats_graph(&self) -> Option<&types::StatsGraph> {
        match self {
            Self::StatsGraph(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StatsGraph`].
    #[must_use]
    #[inline]
    pub fn into_stats_graph(self) -> Option<types::StatsGraph> {
        match self {
            Self::StatsGraph(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::StatsGraph> for types::StatsGraphAsync {
    /// The value itself, which is another variant.
    type Error = enums::StatsGraph;

    #[inline]
    fn try_from(value: enums::StatsGraph) -> Result<Self, enums::StatsGraph> {
        match value {
            enums::StatsGraph::Async(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StatsGraph> for types::StatsGraphError {
    /// The value itself, which is another variant.
    type Error = enums::StatsGraph;

    #[inline]
    fn try_from(value: enums::StatsGraph) -> Result<Self, enums::StatsGraph> {
        match value {
            enums::StatsGraph::Error(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StatsGraph> for types::StatsGraph {
    /// The value itself, which is another variant.
    type Error = enums::StatsGraph;

    #[inline]
    fn try_from(value: enums::StatsGraph) -> Result<Self, enums::StatsGraph> {
        match value {
            enums::StatsGraph::StatsGraph(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::StoryView {
    /// The value, if it is [`Self::StoryView`].
    #[must_use]
    #[inline]
    pub fn as_story_view(&self) -> Option<&types::StoryView> {
        match self {
            Self::StoryView(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StoryView`].
    #[must_use]
    #[inline]
    pub fn into_story_view(self) -> Option<types::StoryView> {
        match self {
            Self::StoryView(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PublicForward`].
    #[must_use]
    #[inline]
    pub fn as_public_forward(&self) -> Option<&types::StoryViewPublicForward> {
        match self {
            Self::PublicForward(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PublicForward`].
    #[must_use]
    #[inline]
    pub fn into_public_forward(self) -> Option<types::StoryViewPublicForward> {
        match self {
            Self::PublicForward(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PublicRepost`].
    #[must_use]
    #[inline]
    pub fn as_public_repost(&self) -> Option<&types::StoryViewPublicRepost> {
        match self {
            Self::PublicRepost(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PublicRepost`].
    #[must_use]
    #[inline]
    pub fn into_public_repost(self) -> Option<types::StoryViewPublicRepost> {
        match self {
            Self::PublicRepost(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::StoryView> for types::StoryView {
    /// The value itself, which is another variant.
    type Error = enums::StoryView;

    #[inline]
    fn try_from(value: enums::StoryView) -> Result<Self, enums::StoryView> {
        match value {
            enums::StoryView::StoryView(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StoryView> for types::StoryViewPublicForward {
    /// The value itself, which is another variant.
    type Error = enums::StoryView;

    #[inline]
    fn try_from(value: enums::StoryView) -> Result<Self, enums::StoryView> {
        match value {
            enums::StoryView::PublicForward(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StoryView> for types::StoryViewPublicRepost {
    /// The value itself, which is another variant.
    type Error = enums::StoryView;

    #[inline]
    fn try_from(value: enums::StoryView) -> Result<Self, enums::StoryView> {
        match value {
            enums::StoryView::PublicRepost(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::StoryReaction {
    /// The value, if it is [`Self::StoryReaction`].
    #[must_use]
    #[inline]
    pub fn as_story_reaction(&self) -> Option<&types::StoryReaction> {
        match self {
            Self::StoryReaction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StoryReaction`].
    #[must_use]
    #[inline]
    pub fn into_story_reaction(self) -> Option<types::StoryReaction> {
        match self {
            Self::StoryReaction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PublicForward`].
    #[must_use]
    #[inline]
    pub fn as_public_forward(&self) -> Option<&types::StoryReactionPublicForward> {
        match self {
            Self::PublicForward(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PublicForward`].
    #[must_use]
    #[inline]
    pub fn into_public_forward(self) -> Option<types::StoryReactionPublicForward> {
        match self {
            Self::PublicForward(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PublicRepost`].
    #[must_use]
    #[inline]
    pub fn as_public_repost(&self) -> Option<&types::StoryReactionPublicRepost> {
        match self {
            Self::PublicRepost(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PublicRepost`].
    #[must_use]
    #[inline]
    pub fn into_public_repost(self) -> Option<types::StoryReactionPublicRepost> {
        match self {
            Self::PublicRepost(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::StoryReaction> for types::StoryReaction {
    /// The value itself, which is another variant.
    type Error = enums::StoryReaction;

    #[inline]
    fn try_from(value: enums::StoryReaction) -> Result<Self, enums::StoryReaction> {
        match value {
            enums::StoryReaction::StoryReaction(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StoryReaction> for types::StoryReactionPublicForward {
    /// The value itself, which is another variant.
    type Error = enums::StoryReaction;

    #[inline]
    fn try_from(value: enums::StoryReaction) -> Result<Self, enums::StoryReaction> {
        match value {
            enums::StoryReaction::PublicForward(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StoryReaction> for types::StoryReactionPublicRepost {
    /// The value itself, which is another variant.
    type Error = enums::StoryReaction;

    #[inline]
    fn try_from(value: enums::StoryReaction) -> Result<Self, enums::StoryReaction> {
        match value {
            enums::StoryReaction::PublicRepost(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::SavedDialog {
    /// The value, if it is [`Self::SavedDialog`].
    #[must_use]
    #[inline]
    pub fn as_saved_dialog(&self) -> Option<&types::SavedDialog> {
        match self {
            Self::SavedDialog(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SavedDialog`].
    #[must_use]
    #[inline]
    pub fn into_saved_dialog(self) -> Option<types::SavedDialog> {
        match self {
            Self::SavedDialog(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MonoForumDialog`].
    #[must_use]
    #[inline]
    pub fn as_mono_forum_dialog(&self) -> Option<&types::MonoForumDialog> {
        match self {
            Self::MonoForumDialog(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MonoForumDialog`].
    #[must_use]
    #[inline]
    pub fn into_mono_forum_dialog(self) -> Option<types::MonoForumDialog> {
        match self {
            Self::MonoForumDialog(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::SavedDialog> for types::SavedDialog {
    /// The value itself, which is another variant.
    type Error = enums::SavedDialog;

    #[inline]
    fn try_from(value: enums::SavedDialog) -> Result<Self, enums::SavedDialog> {
        match value {
            enums::SavedDialog::SavedDialog(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::SavedDialog> for types::MonoForumDialog {
    /// The value itself, which is another variant.
    type Error = enums::SavedDialog;

    #[inline]
    fn try_from(value: enums::SavedDialog) -> Result<Self, enums::SavedDialog> {
        match value {
            enums::SavedDialog::MonoForumDialog(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::StarsTransactionPeer {
    /// The value, if it is [`Self::StarsTransactionPeer`].
    #[must_use]
    #[inline]
    pub fn as_stars_transaction_peer(&self) -> Option<&types::StarsTransactionPeer> {
        match self {
            Self::StarsTransactionPeer(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarsTransactionPeer`].
    #[must_use]
    #[inline]
    pub fn into_stars_transaction_peer(self) -> Option<types::StarsTransactionPeer> {
        match self {
            Self::StarsTransactionPeer(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::StarsTransactionPeer> for types::StarsTransactionPeer {
    /// The value itself, which is another variant.
    type Error = enums::StarsTransactionPeer;

    #[inline]
    fn try_from(
        value: enums::StarsTransactionPeer,
    ) -> Result<Self, enums::StarsTransactionPeer> {
        match value {
            enums::StarsTransactionPeer::StarsTransactionPeer(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::StarGiftAttribute {
    /// The value, if it is [`Self::Model`].
    #[must_use]
    #[inline]
    pub fn as_model(&self) -> Option<&types::StarGiftAttributeModel> {
        match self {
            Self::Model(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Model`].
    #[must_use]
    #[inline]
    pub fn into_model(self) -> Option<types::StarGiftAttributeModel> {
        match self {
            Self::Model(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Pattern`].
    #[must_use]
    #[inline]
    pub fn as_pattern(&self) -> Option<&types::StarGiftAttributePattern> {
        match self {
            Self::Pattern(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Pattern`].
    #[must_use]
    #[inline]
    pub fn into_pattern(self) -> Option<types::StarGiftAttributePattern> {
        match self {
            Self::Pattern(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Backdrop`].
    #[must_use]
    #[inline]
    pub fn as_backdrop(&self) -> Option<&types::StarGiftAttributeBackdrop> {
        match self {
            Self::Backdrop(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Backdrop`].
    #[must_use]
    #[inline]
    pub fn into_backdrop(self) -> Option<types::StarGiftAttributeBackdrop> {
        match self {
            Self::Backdrop(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::OriginalDetails`].
    #[must_use]
    #[inline]
    pub fn as_original_details(
        &self,
    ) -> Option<&types::StarGiftAttributeOriginalDetails> {
        match self {
            Self::OriginalDetails(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::OriginalDetails`].
    #[must_use]
    #[inline]
    pub fn into_original_details(
        self,
    ) -> Option<types::StarGiftAttributeOriginalDetails> {
        match self {
            Self::OriginalDetails(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::StarGiftAttribute> for types::StarGiftAttributeModel {
    /// The value itself, which is another variant.
    type Error = enums::StarGiftAttribute;

    #[inline]
    fn try_from(
        value: enums::StarGiftAttribute,
    ) -> Result<Self, enums::StarGiftAttribute> {
        match value {
            enums::StarGiftAttribute::Model(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StarGiftAttribute> for types::StarGiftAttributePattern {
    /// The value itself, which is another variant.
    type Error = enums::StarGiftAttribute;

    #[inline]
    fn try_from(
        value: enums::StarGiftAttribute,
    ) -> Result<Self, enums::StarGiftAttribute> {
        match value {
            enums::StarGiftAttribute::Pattern(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StarGiftAttribute> for types::StarGiftAttributeBackdrop {
    /// The value itself, which is another variant.
    type Error = enums::StarGiftAttribute;

    #[inline]
    fn try_from(
        value: enums::StarGiftAttribute,
    ) -> Result<Self, enums::StarGiftAttribute> {
        match value {
            enums::StarGiftAttribute::Backdrop(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StarGiftAttribute> for types::StarGiftAttributeOriginalDetails {
    /// The value itself, which is another variant.
    type Error = enums::StarGiftAttribute;

    #[inline]
    fn try_from(
        value: enums::StarGiftAttribute,
    ) -> Result<Self, enums::StarGiftAttribute> {
        match value {
            enums::StarGiftAttribute::OriginalDetails(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::StarGiftAttributeRarity {
    /// The value, if it is [`Self::StarGiftAttributeRarity`].
    #[must_use]
    #[inline]
    pub fn as_star_gift_attribute_rarity(
        &self,
    ) -> Option<&types::StarGiftAttributeRarity> {
        match self {
            Self::StarGiftAttributeRarity(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGiftAttributeRarity`].
    #[must_use]
    #[inline]
    pub fn into_star_gift_attribute_rarity(
        self,
    ) -> Option<types::StarGiftAttributeRarity> {
        match self {
            Self::StarGiftAttributeRarity(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::StarGiftAttributeRarity> for types::StarGiftAttributeRarity {
    /// The value itself, which is another variant.
    type Error = enums::StarGiftAttributeRarity;

    #[inline]
    fn try_from(
        value: enums::StarGiftAttributeRarity,
    ) -> Result<Self, enums::StarGiftAttributeRarity> {
        match value {
            enums::StarGiftAttributeRarity::StarGiftAttributeRarity(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::StarGiftAttributeId {
    /// The value, if it is [`Self::Model`].
    #[must_use]
    #[inline]
    pub fn as_model(&self) -> Option<&types::StarGiftAttributeIdModel> {
        match self {
            Self::Model(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Model`].
    #[must_use]
    #[inline]
    pub fn into_model(self) -> Option<types::StarGiftAttributeIdModel> {
        match self {
            Self::Model(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Pattern`].
    #[must_use]
    #[inline]
    pub fn as_pattern(&self) -> Option<&types::StarGiftAttributeIdPattern> {
        match self {
            Self::Pattern(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Pattern`].
    #[must_use]
    #[inline]
    pub fn into_pattern(self) -> Option<types::StarGiftAttributeIdPattern> {
        match self {
            Self::Pattern(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Backdrop`].
    #[must_use]
    #[inline]
    pub fn as_backdrop(&self) -> Option<&types::StarGiftAttributeIdBackdrop> {
        match self {
            Self::Backdrop(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Backdrop`].
    #[must_use]
    #[inline]
    pub fn into_backdrop(self) -> Option<types::StarGiftAttributeIdBackdrop> {
        match self {
            Self::Backdrop(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::StarGiftAttributeId> for types::StarGiftAttributeIdModel {
    /// The value itself, which is another variant.
    type Error = enums::StarGiftAttributeId;

    #[inline]
    fn try_from(
        value: enums::StarGiftAttributeId,
    ) -> Result<Self, enums::StarGiftAttributeId> {
        match value {
            enums::StarGiftAttributeId::Model(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StarGiftAttributeId> for types::StarGiftAttributeIdPattern {
    /// The value itself, which is another variant.
    type Error = enums::StarGiftAttributeId;

    #[inline]
    fn try_from(
        value: enums::StarGiftAttributeId,
    ) -> Result<Self, enums::StarGiftAttributeId> {
        match value {
            enums::StarGiftAttributeId::Pattern(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StarGiftAttributeId> for types::StarGiftAttributeIdBackdrop {
    /// The value itself, which is another variant.
    type Error = enums::StarGiftAttributeId;

    #[inline]
    fn try_from(
        value: enums::StarGiftAttributeId,
    ) -> Result<Self, enums::StarGiftAttributeId> {
        match value {
            enums::StarGiftAttributeId::Backdrop(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::StarGiftAuctionRound {
    /// The value, if it is [`Self::StarGiftAuctionRound`].
    #[must_use]
    #[inline]
    pub fn as_star_gift_auction_round(&self) -> Option<&types::StarGiftAuctionRound> {
        match self {
            Self::StarGiftAuctionRound(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGiftAuctionRound`].
    #[must_use]
    #[inline]
    pub fn into_star_gift_auction_round(self) -> Option<types::StarGiftAuctionRound> {
        match self {
            Self::StarGiftAuctionRound(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Extendable`].
    #[must_use]
    #[inline]
    pub fn as_extendable(&self) -> Option<&types::StarGiftAuctionRoundExtendable> {
        match self {
            Self::Extendable(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Extendable`].
    #[must_use]
    #[inline]
    pub fn into_extendable(self) -> Option<types::StarGiftAuctionRoundExtendable> {
        match self {
            Self::Extendable(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::StarGiftAuctionRound> for types::StarGiftAuctionRound {
    /// The value itself, which is another variant.
    type Error = enums::StarGiftAuctionRound;

    #[inline]
    fn try_from(
        value: enums::StarGiftAuctionRound,
    ) -> Result<Self, enums::StarGiftAuctionRound> {
        match value {
            enums::StarGiftAuctionRound::StarGiftAuctionRound(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::StarGiftAuctionRound> for types::StarGiftAuctionRoundExtendable {
    /// The value itself, which is another variant.
    type Error = enums::StarGiftAuctionRound;

    #[inline]
    fn try_from(
        value: enums::StarGiftAuctionRound,
    ) -> Result<Self, enums::StarGiftAuctionRound> {
        match value {
            enums::StarGiftAuctionRound::Extendable(value) => Ok(value),
            other => Err(other),
        }
    }
}
