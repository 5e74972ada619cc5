// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions of enums.

use super::super::{enums, types};

impl enums::DocumentAttribute {
    /// The value, if it is [`Self::ImageSize`].
    #[must_use]
    #[inline]
    pub fn as_image_size(&self) -> Option<&types::DocumentAttributeImageSize> {
        match self {
            Self::ImageSize(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ImageSize`].
    #[must_use]
    #[inline]
    pub fn into_image_size(self) -> Option<types::DocumentAttributeImageSize> {
        match self {
            Self::ImageSize(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Sticker`].
    #[must_use]
    #[inline]
    pub fn as_sticker(&self) -> Option<&types::DocumentAttributeSticker> {
        match self {
            Self::Sticker(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Sticker`].
    #[must_use]
    #[inline]
    pub fn into_sticker(self) -> Option<types::DocumentAttributeSticker> {
        match self {
            Self::Sticker(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Video`].
    #[must_use]
    #[inline]
    pub fn as_video(&self) -> Option<&types::DocumentAttributeVideo> {
        match self {
            Self::Video(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Video`].
    #[must_use]
    #[inline]
    pub fn into_video(self) -> Option<types::DocumentAttributeVideo> {
        match self {
            Self::Video(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Audio`].
    #[must_use]
    #[inline]
    pub fn as_audio(&self) -> Option<&types::DocumentAttributeAudio> {
        match self {
            Self::Audio(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Audio`].
    #[must_use]
    #[inline]
    pub fn into_audio(self) -> Option<types::DocumentAttributeAudio> {
        match self {
            Self::Audio(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Filename`].
    #[must_use]
    #[inline]
    pub fn as_filename(&self) -> Option<&types::DocumentAttributeFilename> {
        match self {
            Self::Filename(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Filename`].
    #[must_use]
    #[inline]
    pub fn into_filename(self) -> Option<types::DocumentAttributeFilename> {
        match self {
            Self::Filename(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::CustomEmoji`].
    #[must_use]
    #[inline]
    pub fn as_custom_emoji(&self) -> Option<&types::DocumentAttributeCustomEmoji> {
        match self {
            Self::CustomEmoji(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::CustomEmoji`].
    #[must_use]
    #[inline]
    pub fn into_custom_emoji(self) -> Option<types::DocumentAttributeCustomEmoji> {
        match self {
            Self::CustomEmoji(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::DocumentAttribute> for types::DocumentAttributeImageSize {
    /// The value itself, which is another variant.
    type Error = enums::DocumentAttribute;

    #[inline]
    fn try_from(
        value: enums::DocumentAttribute,
    ) -> Result<Self, enums::DocumentAttribute> {
        match value {
            enums::DocumentAttribute::ImageSize(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::DocumentAttribute> for types::DocumentAttributeSticker {
    /// The value itself, which is another variant.
    type Error = enums::DocumentAttribute;

    #[inline]
    fn try_from(
        value: enums::DocumentAttribute,
    ) -> Result<Self, enums::DocumentAttribute> {
        match value {
            enums::DocumentAttribute::Sticker(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::DocumentAttribute> for types::DocumentAttributeVideo {
    /// The value itself, which is another variant.
    type Error = enums::DocumentAttribute;

    #[inline]
    fn try_from(
        value: enums::DocumentAttribute,
    ) -> Result<Self, enums::DocumentAttribute> {
        match value {
            enums::DocumentAttribute::Video(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::DocumentAttribute> for types::DocumentAttributeAudio {
    /// The value itself, which is another variant.
    type Error = enums::DocumentAttribute;

    #[inline]
    fn try_from(
        value: enums::DocumentAttribute,
    ) -> Result<Self, enums::DocumentAttribute> {
        match value {
            enums::DocumentAttribute::Audio(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::DocumentAttribute> for types::DocumentAttributeFilename {
    /// The value itself, which is another variant.
    type Error = enums::DocumentAttribute;

    #[inline]
    fn try_from(
        value: enums::DocumentAttribute,
    ) -> Result<Self, enums::DocumentAttribute> {
        match value {
            enums::DocumentAttribute::Filename(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::DocumentAttribute> for types::DocumentAttributeCustomEmoji {
    /// The value itself, which is another variant.
    type Error = enums::DocumentAttribute;

    #[inline]
    fn try_from(
        value: enums::DocumentAttribute,
    ) -> Result<Self, enums::DocumentAttribute> {
        match value {
            enums::DocumentAttribute::CustomEmoji(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::Document {
    /// The value, if it is [`Self::Empty`].
    #[must_use]
    #[inline]
    pub fn as_empty(&self) -> Option<&types::DocumentEmpty> {
        match self {
            Self::Empty(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Empty`].
    #[must_use]
    #[inline]
    pub fn into_empty(self) -> Option<types::DocumentEmpty> {
        match self {
            Self::Empty(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Document`].
    #[must_use]
    #[inline]
    pub fn as_document(&self) -> Option<&types::Document> {
        match self {
            Self::Document(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Document`].
    #[must_use]
    #[inline]
    pub fn into_document(self) -> Option<types::Document> {
        match self {
            Self::Document(value) => Some(*value),
            _ => None,
        }
    }
}

impl TryFrom<enums::Document> for types::DocumentEmpty {
    /// The value itself, which is another variant.
    type Error = enums::Document;

    #[inline]
    fn try_from(value: enums::Document) -> Result<Self, enums::Document> {
        match value {
            enums::Document::Empty(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Document> for types::Document {
    /// The value itself, which is another variant.
    type Error = enums::Document;

    #[inline]
    fn try_from(value: enums::Document) -> Result<Self, enums::Document> {
        match value {
            enums::Document::Document(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl enums::DraftMessage {
    /// The value, if it is [`Self::Empty`].
    #[must_use]
    #[inline]
    pub fn as_empty(&self) -> Option<&types::DraftMessageEmpty> {
        match self {
            Self::Empty(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Empty`].
    #[must_use]
    #[inline]
    pub fn into_empty(self) -> Option<types::DraftMessageEmpty> {
        match self {
            Self::Empty(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DraftMessage`].
    #[must_use]
    #[inline]
    pub fn as_draft_message(&self) -> Option<&types::DraftMessage> {
        match self {
            Self::DraftMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DraftMessage`].
    #[must_use]
    #[inline]
    pub fn into_draft_message(self) -> Option<types::DraftMessage> {
        match self {
            Self::DraftMessage(value) => Some(*value),
            _ => None,
        }
    }
}

impl TryFrom<enums::DraftMessage> for types::DraftMessageEmpty {
    /// The value itself, which is another variant.
    type Error = enums::DraftMessage;

    #[inline]
    fn try_from(value: enums::DraftMessage) -> Result<Self, enums::DraftMessage> {
        match value {
            enums::DraftMessage::Empty(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::DraftMessage> for types::DraftMessage {
    /// The value itself, which is another variant.
    type Error = enums::DraftMessage;

    #[inline]
    fn try_from(value: enums::DraftMessage) -> Result<Self, enums::DraftMessage> {
        match value {
            enums::DraftMessage::DraftMessage(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl enums::Dialog {
    /// The value, if it is [`Self::Dialog`].
    #[must_use]
    #[inline]
    pub fn as_dialog(&self) -> Option<&types::Dialog> {
        match self {
            Self::Dialog(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Dialog`].
    #[must_use]
    #[inline]
    pub fn into_dialog(self) -> Option<types::Dialog> {
        match self {
            Self::Dialog(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Folder`].
    #[must_use]
    #[inline]
    pub fn as_folder(&self) -> Option<&types::DialogFolder> {
        match self {
            Self::Folder(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Folder`].
    #[must_use]
    #[inline]
    pub fn into_folder(self) -> Option<types::DialogFolder> {
        match self {
            Self::Folder(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Community`].
    #[must_use]
    #[inline]
    pub fn as_community(&self) -> Option<&types::DialogCommunity> {
        match self {
            Self::Community(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Community`].
    #[must_use]
    #[inline]
    pub fn into_community(self) -> Option<types::DialogCommunity> {
        match self {
            Self::Community(value) => Some(*value),
            _ => None,
        }
    }
}

impl TryFrom<enums::Dialog> for types::Dialog {
    /// The value itself, which is another variant.
    type Error = enums::Dialog;

    #[inline]
    fn try_from(value: enums::Dialog) -> Result<Self, enums::Dialog> {
        match value {
            enums::Dialog::Dialog(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Dialog> for types::DialogFolder {
    /// The value itself, which is another variant.
    type Error = enums::Dialog;

    #[inline]
    fn try_from(value: enums::Dialog) -> Result<Self, enums::Dialog> {
        match value {
            enums::Dialog::Folder(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::Dialog> for types::DialogCommunity {
    /// The value itself, which is another variant.
    type Error = enums::Dialog;

    #[inline]
    fn try_from(value: enums::Dialog) -> Result<Self, enums::Dialog> {
        match value {
            enums::Dialog::Community(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl enums::DialogPeer {
    /// The value, if it is [`Self::DialogPeer`].
    #[must_use]
    #[inline]
    pub fn as_dialog_peer(&self) -> Option<&types::DialogPeer> {
        match self {
            Self::DialogPeer(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DialogPeer`].
    #[must_use]
    #[inline]
    pub fn into_dialog_peer(self) -> Option<types::DialogPeer> {
        match self {
            Self::DialogPeer(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Folder`].
    #[must_use]
    #[inline]
    pub fn as_folder(&self) -> Option<&types::DialogPeerFolder> {
        match self {
            Self::Folder(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Folder`].
    #[must_use]
    #[inline]
    pub fn into_folder(self) -> Option<types::DialogPeerFolder> {
        match self {
            Self::Folder(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Community`].
    #[must_use]
    #[inline]
    pub fn as_community(&self) -> Option<&types::DialogPeerCommunity> {
        match self {
            Self::Community(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Community`].
    #[must_use]
    #[inline]
    pub fn into_community(self) -> Option<types::DialogPeerCommunity> {
        match self {
            Self::Community(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::DialogPeer> for types::DialogPeer {
    /// The value itself, which is another variant.
    type Error = enums::DialogPeer;

    #[inline]
    fn try_from(value: enums::DialogPeer) -> Result<Self, enums::DialogPeer> {
        match value {
            enums::DialogPeer::DialogPeer(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::DialogPeer> for types::DialogPeerFolder {
    /// The value itself, which is another variant.
    type Error = enums::DialogPeer;

    #[inline]
    fn try_from(value: enums::DialogPeer) -> Result<Self, enums::DialogPeer> {
        match value {
            enums::DialogPeer::Folder(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::DialogPeer> for types::DialogPeerCommunity {
    /// The value itself, which is another variant.
    type Error = enums::DialogPeer;

    #[inline]
    fn try_from(value: enums::DialogPeer) -> Result<Self, enums::DialogPeer> {
        match value {
            enums::DialogPeer::Community(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::DialogFilter {
    /// The value, if it is [`Self::DialogFilter`].
    #[must_use]
    #[inline]
    pub fn as_dialog_filter(&self) -> Option<&types::DialogFilter> {
        match self {
            Self::DialogFilter(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DialogFilter`].
    #[must_use]
    #[inline]
    pub fn into_dialog_filter(self) -> Option<types::DialogFilter> {
        match self {
            Self::DialogFilter(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Chatlist`].
    #[must_use]
    #[inline]
    pub fn as_chatlist(&self) -> Option<&types::DialogFilterChatlist> {
        match self {
            Self::Chatlist(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Chatlist`].
    #[must_use]
    #[inline]
    pub fn into_chatlist(self) -> Option<types::DialogFilterChatlist> {
        match self {
            Self::Chatlist(value) => Some(*value),
            _ => None,
        }
    }
}

impl TryFrom<enums::DialogFilter> for types::DialogFilter {
    /// The value itself, which is another variant.
    type Error = enums::DialogFilter;

    #[inline]
    fn try_from(value: enums::DialogFilter) -> Result<Self, enums::DialogFilter> {
        match value {
            enums::DialogFilter::DialogFilter(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::DialogFilter> for types::DialogFilterChatlist {
    /// The value itself, which is another variant.
    type Error = enums::DialogFilter;

    #[inline]
    fn try_from(value: enums::DialogFilter) -> Result<Self, enums::DialogFilter> {
        match value {
            enums::DialogFilter::Chatlist(value) => Ok(*value),
            other => Err(other),
        }
    }
}
