// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions and accessors of enums.

use super::super::{enums, types};
use crate::wire::{String, Vec};

impl enums::InputPeer {
    /// The value, if it is [`Self::Chat`].
    #[must_use]
    #[inline]
    pub fn as_chat(&self) -> Option<&types::InputPeerChat> {
        match self {
            Self::Chat(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Chat`].
    #[must_use]
    #[inline]
    pub fn into_chat(self) -> Option<types::InputPeerChat> {
        match self {
            Self::Chat(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::User`].
    #[must_use]
    #[inline]
    pub fn as_user(&self) -> Option<&types::InputPeerUser> {
        match self {
            Self::User(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::User`].
    #[must_use]
    #[inline]
    pub fn into_user(self) -> Option<types::InputPeerUser> {
        match self {
            Self::User(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Channel`].
    #[must_use]
    #[inline]
    pub fn as_channel(&self) -> Option<&types::InputPeerChannel> {
        match self {
            Self::Channel(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Channel`].
    #[must_use]
    #[inline]
    pub fn into_channel(self) -> Option<types::InputPeerChannel> {
        match self {
            Self::Channel(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UserFromMessage`].
    #[must_use]
    #[inline]
    pub fn as_user_from_message(&self) -> Option<&types::InputPeerUserFromMessage> {
        match self {
            Self::UserFromMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UserFromMessage`].
    #[must_use]
    #[inline]
    pub fn into_user_from_message(self) -> Option<types::InputPeerUserFromMessage> {
        match self {
            Self::UserFromMessage(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelFromMessage`].
    #[must_use]
    #[inline]
    pub fn as_channel_from_message(
        &self,
    ) -> Option<&types::InputPeerChannelFromMessage> {
        match self {
            Self::ChannelFromMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChannelFromMessage`].
    #[must_use]
    #[inline]
    pub fn into_channel_from_message(
        self,
    ) -> Option<types::InputPeerChannelFromMessage> {
        match self {
            Self::ChannelFromMessage(value) => Some(*value),
            _ => None,
        }
    }

    /// The field `chat_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn chat_id(&self) -> Option<&i64> {
        match self {
            Self::Chat(value) => Some(&value.chat_id),
            _ => None,
        }
    }

    /// The field `user_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn user_id(&self) -> Option<&i64> {
        match self {
            Self::User(value) => Some(&value.user_id),
            Self::UserFromMessage(value) => Some(&value.user_id),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<&i64> {
        match self {
            Self::User(value) => Some(&value.access_hash),
            Self::Channel(value) => Some(&value.access_hash),
            _ => None,
        }
    }

    /// The field `channel_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn channel_id(&self) -> Option<&i64> {
        match self {
            Self::Channel(value) => Some(&value.channel_id),
            Self::ChannelFromMessage(value) => Some(&value.channel_id),
            _ => None,
        }
    }

    /// The field `peer`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer(&self) -> Option<&enums::InputPeer> {
        match self {
            Self::UserFromMessage(value) => Some(&value.peer),
            Self::ChannelFromMessage(value) => Some(&value.peer),
            _ => None,
        }
    }

    /// The field `msg_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn msg_id(&self) -> Option<&i32> {
        match self {
            Self::UserFromMessage(value) => Some(&value.msg_id),
            Self::ChannelFromMessage(value) => Some(&value.msg_id),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputPeer> for types::InputPeerChat {
    /// The value itself, which is another variant.
    type Error = enums::InputPeer;

    #[inline]
    fn try_from(value: enums::InputPeer) -> Result<Self, enums::InputPeer> {
        match value {
            enums::InputPeer::Chat(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputPeer> for types::InputPeerUser {
    /// The value itself, which is another variant.
    type Error = enums::InputPeer;

    #[inline]
    fn try_from(value: enums::InputPeer) -> Result<Self, enums::InputPeer> {
        match value {
            enums::InputPeer::User(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputPeer> for types::InputPeerChannel {
    /// The value itself, which is another variant.
    type Error = enums::InputPeer;

    #[inline]
    fn try_from(value: enums::InputPeer) -> Result<Self, enums::InputPeer> {
        match value {
            enums::InputPeer::Channel(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputPeer> for types::InputPeerUserFromMessage {
    /// The value itself, which is another variant.
    type Error = enums::InputPeer;

    #[inline]
    fn try_from(value: enums::InputPeer) -> Result<Self, enums::InputPeer> {
        match value {
            enums::InputPeer::UserFromMessage(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputPeer> for types::InputPeerChannelFromMessage {
    /// The value itself, which is another variant.
    type Error = enums::InputPeer;

    #[inline]
    fn try_from(value: enums::InputPeer) -> Result<Self, enums::InputPeer> {
        match value {
            enums::InputPeer::ChannelFromMessage(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl enums::InputUser {
    /// The value, if it is [`Self::InputUser`].
    #[must_use]
    #[inline]
    pub fn as_input_user(&self) -> Option<&types::InputUser> {
        match self {
            Self::InputUser(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputUser`].
    #[must_use]
    #[inline]
    pub fn into_input_user(self) -> Option<types::InputUser> {
        match self {
            Self::InputUser(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::FromMessage`].
    #[must_use]
    #[inline]
    pub fn as_from_message(&self) -> Option<&types::InputUserFromMessage> {
        match self {
            Self::FromMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::FromMessage`].
    #[must_use]
    #[inline]
    pub fn into_from_message(self) -> Option<types::InputUserFromMessage> {
        match self {
            Self::FromMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The field `user_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn user_id(&self) -> Option<&i64> {
        match self {
            Self::InputUser(value) => Some(&value.user_id),
            Self::FromMessage(value) => Some(&value.user_id),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<&i64> {
        match self {
            Self::InputUser(value) => Some(&value.access_hash),
            _ => None,
        }
    }

    /// The field `peer`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer(&self) -> Option<&enums::InputPeer> {
        match self {
            Self::FromMessage(value) => Some(&value.peer),
            _ => None,
        }
    }

    /// The field `msg_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn msg_id(&self) -> Option<&i32> {
        match self {
            Self::FromMessage(value) => Some(&value.msg_id),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputUser> for types::InputUser {
    /// The value itself, which is another variant.
    type Error = enums::InputUser;

    #[inline]
    fn try_from(value: enums::InputUser) -> Result<Self, enums::InputUser> {
        match value {
            enums::InputUser::InputUser(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputUser> for types::InputUserFromMessage {
    /// The value itself, which is another variant.
    type Error = enums::InputUser;

    #[inline]
    fn try_from(value: enums::InputUser) -> Result<Self, enums::InputUser> {
        match value {
            enums::InputUser::FromMessage(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InputFile {
    /// The value, if it is [`Self::InputFile`].
    #[must_use]
    #[inline]
    pub fn as_input_file(&self) -> Option<&types::InputFile> {
        match self {
            Self::InputFile(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputFile`].
    #[must_use]
    #[inline]
    pub fn into_input_file(self) -> Option<types::InputFile> {
        match self {
            Self::InputFile(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Big`].
    #[must_use]
    #[inline]
    pub fn as_big(&self) -> Option<&types::InputFileBig> {
        match self {
            Self::Big(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Big`].
    #[must_use]
    #[inline]
    pub fn into_big(self) -> Option<types::InputFileBig> {
        match self {
            Self::Big(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StoryDocument`].
    #[must_use]
    #[inline]
    pub fn as_story_document(&self) -> Option<&types::InputFileStoryDocument> {
        match self {
            Self::StoryDocument(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StoryDocument`].
    #[must_use]
    #[inline]
    pub fn into_story_document(self) -> Option<types::InputFileStoryDocument> {
        match self {
            Self::StoryDocument(value) => Some(value),
            _ => None,
        }
    }

    /// The field `parts`, where there is one.
    #[must_use]
    #[inline]
    pub fn parts(&self) -> Option<&i32> {
        match self {
            Self::InputFile(value) => Some(&value.parts),
            Self::Big(value) => Some(&value.parts),
            _ => None,
        }
    }

    /// The field `name`, where there is one.
    #[must_use]
    #[inline]
    pub fn name_(&self) -> Option<&String> {
        match self {
            Self::InputFile(value) => Some(&value.name),
            Self::Big(value) => Some(&value.name),
            _ => None,
        }
    }

    /// The field `md5_checksum`, where there is one.
    #[must_use]
    #[inline]
    pub fn md5_checksum(&self) -> Option<&String> {
        match self {
            Self::InputFile(value) => Some(&value.md5_checksum),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputFile> for types::InputFile {
    /// The value itself, which is another variant.
    type Error = enums::InputFile;

    #[inline]
    fn try_from(value: enums::InputFile) -> Result<Self, enums::InputFile> {
        match value {
            enums::InputFile::InputFile(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputFile> for types::InputFileBig {
    /// The value itself, which is another variant.
    type Error = enums::InputFile;

    #[inline]
    fn try_from(value: enums::InputFile) -> Result<Self, enums::InputFile> {
        match value {
            enums::InputFile::Big(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputFile> for types::InputFileStoryDocument {
    /// The value itself, which is another variant.
    type Error = enums::InputFile;

    #[inline]
    fn try_from(value: enums::InputFile) -> Result<Self, enums::InputFile> {
        match value {
            enums::InputFile::StoryDocument(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InputDocument {
    /// The value, if it is [`Self::InputDocument`].
    #[must_use]
    #[inline]
    pub fn as_input_document(&self) -> Option<&types::InputDocument> {
        match self {
            Self::InputDocument(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputDocument`].
    #[must_use]
    #[inline]
    pub fn into_input_document(self) -> Option<types::InputDocument> {
        match self {
            Self::InputDocument(value) => Some(value),
            _ => None,
        }
    }

    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<&i64> {
        match self {
            Self::InputDocument(value) => Some(&value.id),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<&i64> {
        match self {
            Self::InputDocument(value) => Some(&value.access_hash),
            _ => None,
        }
    }

    /// The field `file_reference`, where there is one.
    #[must_use]
    #[inline]
    pub fn file_reference(&self) -> Option<&Vec<u8>> {
        match self {
            Self::InputDocument(value) => Some(&value.file_reference),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputDocument> for types::InputDocument {
    /// The value itself, which is another variant.
    type Error = enums::InputDocument;

    #[inline]
    fn try_from(value: enums::InputDocument) -> Result<Self, enums::InputDocument> {
        match value {
            enums::InputDocument::InputDocument(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InputMedia {
    /// The value, if it is [`Self::UploadedPhoto`].
    #[must_use]
    #[inline]
    pub fn as_uploaded_photo(&self) -> Option<&types::InputMediaUploadedPhoto> {
        match self {
            Self::UploadedPhoto(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UploadedPhoto`].
    #[must_use]
    #[inline]
    pub fn into_uploaded_photo(self) -> Option<types::InputMediaUploadedPhoto> {
        match self {
            Self::UploadedPhoto(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Photo`].
    #[must_use]
    #[inline]
    pub fn as_photo(&self) -> Option<&types::InputMediaPhoto> {
        match self {
            Self::Photo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Photo`].
    #[must_use]
    #[inline]
    pub fn into_photo(self) -> Option<types::InputMediaPhoto> {
        match self {
            Self::Photo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GeoPoint`].
    #[must_use]
    #[inline]
    pub fn as_geo_point(&self) -> Option<&types::InputMediaGeoPoint> {
        match self {
            Self::GeoPoint(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GeoPoint`].
    #[must_use]
    #[inline]
    pub fn into_geo_point(self) -> Option<types::InputMediaGeoPoint> {
        match self {
            Self::GeoPoint(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Contact`].
    #[must_use]
    #[inline]
    pub fn as_contact(&self) -> Option<&types::InputMediaContact> {
        match self {
            Self::Contact(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Contact`].
    #[must_use]
    #[inline]
    pub fn into_contact(self) -> Option<types::InputMediaContact> {
        match self {
            Self::Contact(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UploadedDocument`].
    #[must_use]
    #[inline]
    pub fn as_uploaded_document(&self) -> Option<&types::InputMediaUploadedDocument> {
        match self {
            Self::UploadedDocument(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UploadedDocument`].
    #[must_use]
    #[inline]
    pub fn into_uploaded_document(self) -> Option<types::InputMediaUploadedDocument> {
        match self {
            Self::UploadedDocument(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Document`].
    #[must_use]
    #[inline]
    pub fn as_document(&self) -> Option<&types::InputMediaDocument> {
        match self {
            Self::Document(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Document`].
    #[must_use]
    #[inline]
    pub fn into_document(self) -> Option<types::InputMediaDocument> {
        match self {
            Self::Document(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Venue`].
    #[must_use]
    #[inline]
    pub fn as_venue(&self) -> Option<&types::InputMediaVenue> {
        match self {
            Self::Venue(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Venue`].
    #[must_use]
    #[inline]
    pub fn into_venue(self) -> Option<types::InputMediaVenue> {
        match self {
            Self::Venue(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PhotoExternal`].
    #[must_use]
    #[inline]
    pub fn as_photo_external(&self) -> Option<&types::InputMediaPhotoExternal> {
        match self {
            Self::PhotoExternal(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PhotoExternal`].
    #[must_use]
    #[inline]
    pub fn into_photo_external(self) -> Option<types::InputMediaPhotoExternal> {
        match self {
            Self::PhotoExternal(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DocumentExternal`].
    #[must_use]
    #[inline]
    pub fn as_document_external(&self) -> Option<&types::InputMediaDocumentExternal> {
        match self {
            Self::DocumentExternal(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DocumentExternal`].
    #[must_use]
    #[inline]
    pub fn into_document_external(self) -> Option<types::InputMediaDocumentExternal> {
        match self {
            Self::DocumentExternal(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Game`].
    #[must_use]
    #[inline]
    pub fn as_game(&self) -> Option<&types::InputMediaGame> {
        match self {
            Self::Game(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Game`].
    #[must_use]
    #[inline]
    pub fn into_game(self) -> Option<types::InputMediaGame> {
        match self {
            Self::Game(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Invoice`].
    #[must_use]
    #[inline]
    pub fn as_invoice(&self) -> Option<&types::InputMediaInvoice> {
        match self {
            Self::Invoice(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Invoice`].
    #[must_use]
    #[inline]
    pub fn into_invoice(self) -> Option<types::InputMediaInvoice> {
        match self {
            Self::Invoice(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GeoLive`].
    #[must_use]
    #[inline]
    pub fn as_geo_live(&self) -> Option<&types::InputMediaGeoLive> {
        match self {
            Self::GeoLive(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GeoLive`].
    #[must_use]
    #[inline]
    pub fn into_geo_live(self) -> Option<types::InputMediaGeoLive> {
        match self {
            Self::GeoLive(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Poll`].
    #[must_use]
    #[inline]
    pub fn as_poll(&self) -> Option<&types::InputMediaPoll> {
        match self {
            Self::Poll(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Poll`].
    #[must_use]
    #[inline]
    pub fn into_poll(self) -> Option<types::InputMediaPoll> {
        match self {
            Self::Poll(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Dice`].
    #[must_use]
    #[inline]
    pub fn as_dice(&self) -> Option<&types::InputMediaDice> {
        match self {
            Self::Dice(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Dice`].
    #[must_use]
    #[inline]
    pub fn into_dice(self) -> Option<types::InputMediaDice> {
        match self {
            Self::Dice(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Story`].
    #[must_use]
    #[inline]
    pub fn as_story(&self) -> Option<&types::InputMediaStory> {
        match self {
            Self::Story(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Story`].
    #[must_use]
    #[inline]
    pub fn into_story(self) -> Option<types::InputMediaStory> {
        match self {
            Self::Story(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WebPage`].
    #[must_use]
    #[inline]
    pub fn as_web_page(&self) -> Option<&types::InputMediaWebPage> {
        match self {
            Self::WebPage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WebPage`].
    #[must_use]
    #[inline]
    pub fn into_web_page(self) -> Option<types::InputMediaWebPage> {
        match self {
            Self::WebPage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PaidMedia`].
    #[must_use]
    #[inline]
    pub fn as_paid_media(&self) -> Option<&types::InputMediaPaidMedia> {
        match self {
            Self::PaidMedia(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PaidMedia`].
    #[must_use]
    #[inline]
    pub fn into_paid_media(self) -> Option<types::InputMediaPaidMedia> {
        match self {
            Self::PaidMedia(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Todo`].
    #[must_use]
    #[inline]
    pub fn as_todo(&self) -> Option<&types::InputMediaTodo> {
        match self {
            Self::Todo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Todo`].
    #[must_use]
    #[inline]
    pub fn into_todo(self) -> Option<types::InputMediaTodo> {
        match self {
            Self::Todo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StakeDice`].
    #[must_use]
    #[inline]
    pub fn as_stake_dice(&self) -> Option<&types::InputMediaStakeDice> {
        match self {
            Self::StakeDice(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StakeDice`].
    #[must_use]
    #[inline]
    pub fn into_stake_dice(self) -> Option<types::InputMediaStakeDice> {
        match self {
            Self::StakeDice(value) => Some(value),
            _ => None,
        }
    }

    /// The field `spoiler`, where there is one.
    #[must_use]
    #[inline]
    pub fn spoiler(&self) -> Option<&bool> {
        match self {
            Self::UploadedPhoto(value) => Some(&value.spoiler),
            Self::Photo(value) => Some(&value.spoiler),
            Self::UploadedDocument(value) => Some(&value.spoiler),
            Self::Document(value) => Some(&value.spoiler),
            Self::PhotoExternal(value) => Some(&value.spoiler),
            Self::DocumentExternal(value) => Some(&value.spoiler),
            _ => None,
        }
    }

    /// The field `live_photo`, where there is one.
    #[must_use]
    #[inline]
    pub fn live_photo(&self) -> Option<&bool> {
        match self {
            Self::UploadedPhoto(value) => Some(&value.live_photo),
            Self::Photo(value) => Some(&value.live_photo),
            _ => None,
        }
    }

    /// The field `file`, where there is one.
    #[must_use]
    #[inline]
    pub fn file(&self) -> Option<&enums::InputFile> {
        match self {
            Self::UploadedPhoto(value) => Some(&value.file),
            Self::UploadedDocument(value) => Some(&value.file),
            _ => None,
        }
    }

    /// The field `stickers`, where there is one.
    #[must_use]
    #[inline]
    pub fn stickers(&self) -> Option<&Vec<enums::InputDocument>> {
        match self {
            Self::UploadedPhoto(value) => value.stickers.as_ref(),
            Self::UploadedDocument(value) => value.stickers.as_ref(),
            _ => None,
        }
    }

    /// The field `ttl_seconds`, where there is one.
    #[must_use]
    #[inline]
    pub fn ttl_seconds(&self) -> Option<&i32> {
        match self {
            Self::UploadedPhoto(value) => value.ttl_seconds.as_ref(),
            Self::Photo(value) => value.ttl_seconds.as_ref(),
            Self::UploadedDocument(value) => value.ttl_seconds.as_ref(),
            Self::Document(value) => value.ttl_seconds.as_ref(),
            Self::PhotoExternal(value) => value.ttl_seconds.as_ref(),
            Self::DocumentExternal(value) => value.ttl_seconds.as_ref(),
            _ => None,
        }
    }

    /// The field `video`, where there is one.
    #[must_use]
    #[inline]
    pub fn video(&self) -> Option<&enums::InputDocument> {
        match self {
            Self::UploadedPhoto(value) => value.video.as_ref(),
            Self::Photo(value) => value.video.as_ref(),
            _ => None,
        }
    }

    /// The field `geo_point`, where there is one.
    #[must_use]
    #[inline]
    pub fn geo_point(&self) -> Option<&enums::InputGeoPoint> {
        match self {
            Self::GeoPoint(value) => Some(&value.geo_point),
            Self::Venue(value) => Some(&value.geo_point),
            Self::GeoLive(value) => Some(&value.geo_point),
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

    /// The field `nosound_video`, where there is one.
    #[must_use]
    #[inline]
    pub fn nosound_video(&self) -> Option<&bool> {
        match self {
            Self::UploadedDocument(value) => Some(&value.nosound_video),
            _ => None,
        }
    }

    /// The field `force_file`, where there is one.
    #[must_use]
    #[inline]
    pub fn force_file(&self) -> Option<&bool> {
        match self {
            Self::UploadedDocument(value) => Some(&value.force_file),
            _ => None,
        }
    }

    /// The field `thumb`, where there is one.
    #[must_use]
    #[inline]
    pub fn thumb(&self) -> Option<&enums::InputFile> {
        match self {
            Self::UploadedDocument(value) => value.thumb.as_ref(),
            _ => None,
        }
    }

    /// The field `mime_type`, where there is one.
    #[must_use]
    #[inline]
    pub fn mime_type(&self) -> Option<&String> {
        match self {
            Self::UploadedDocument(value) => Some(&value.mime_type),
            _ => None,
        }
    }

    /// The field `attributes`, where there is one.
    #[must_use]
    #[inline]
    pub fn attributes(&self) -> Option<&Vec<enums::DocumentAttribute>> {
        match self {
            Self::UploadedDocument(value) => Some(&value.attributes),
            _ => None,
        }
    }

    /// The field `video_cover`, where there is one.
    #[must_use]
    #[inline]
    pub fn video_cover(&self) -> Option<&enums::InputPhoto> {
        match self {
            Self::UploadedDocument(value) => value.video_cover.as_ref(),
            Self::Document(value) => value.video_cover.as_ref(),
            Self::DocumentExternal(value) => value.video_cover.as_ref(),
            _ => None,
        }
    }

    /// The field `video_timestamp`, where there is one.
    #[must_use]
    #[inline]
    pub fn video_timestamp(&self) -> Option<&i32> {
        match self {
            Self::UploadedDocument(value) => value.video_timestamp.as_ref(),
            Self::Document(value) => value.video_timestamp.as_ref(),
            Self::DocumentExternal(value) => value.video_timestamp.as_ref(),
            _ => None,
        }
    }

    /// The field `query`, where there is one.
    #[must_use]
    #[inline]
    pub fn query(&self) -> Option<&String> {
        match self {
            Self::Document(value) => value.query.as_ref(),
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
            Self::Invoice(value) => value.provider.as_ref(),
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

    /// The field `url`, where there is one.
    #[must_use]
    #[inline]
    pub fn url(&self) -> Option<&String> {
        match self {
            Self::PhotoExternal(value) => Some(&value.url),
            Self::DocumentExternal(value) => Some(&value.url),
            Self::WebPage(value) => Some(&value.url),
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

    /// The field `photo`, where there is one.
    #[must_use]
    #[inline]
    pub fn photo(&self) -> Option<&types::InputWebDocument> {
        match self {
            Self::Invoice(value) => value.photo.as_ref(),
            _ => None,
        }
    }

    /// The field `invoice`, where there is one.
    #[must_use]
    #[inline]
    pub fn invoice(&self) -> Option<&types::Invoice> {
        match self {
            Self::Invoice(value) => Some(&value.invoice),
            _ => None,
        }
    }

    /// The field `provider_data`, where there is one.
    #[must_use]
    #[inline]
    pub fn provider_data(&self) -> Option<&types::DataJson> {
        match self {
            Self::Invoice(value) => Some(&value.provider_data),
            _ => None,
        }
    }

    /// The field `start_param`, where there is one.
    #[must_use]
    #[inline]
    pub fn start_param(&self) -> Option<&String> {
        match self {
            Self::Invoice(value) => value.start_param.as_ref(),
            _ => None,
        }
    }

    /// The field `stopped`, where there is one.
    #[must_use]
    #[inline]
    pub fn stopped(&self) -> Option<&bool> {
        match self {
            Self::GeoLive(value) => Some(&value.stopped),
            _ => None,
        }
    }

    /// The field `heading`, where there is one.
    #[must_use]
    #[inline]
    pub fn heading(&self) -> Option<&i32> {
        match self {
            Self::GeoLive(value) => value.heading.as_ref(),
            _ => None,
        }
    }

    /// The field `period`, where there is one.
    #[must_use]
    #[inline]
    pub fn period(&self) -> Option<&i32> {
        match self {
            Self::GeoLive(value) => value.period.as_ref(),
            _ => None,
        }
    }

    /// The field `proximity_notification_radius`, where there is one.
    #[must_use]
    #[inline]
    pub fn proximity_notification_radius(&self) -> Option<&i32> {
        match self {
            Self::GeoLive(value) => value.proximity_notification_radius.as_ref(),
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

    /// The field `correct_answers`, where there is one.
    #[must_use]
    #[inline]
    pub fn correct_answers(&self) -> Option<&Vec<i32>> {
        match self {
            Self::Poll(value) => value.correct_answers.as_ref(),
            _ => None,
        }
    }

    /// The field `attached_media`, where there is one.
    #[must_use]
    #[inline]
    pub fn attached_media(&self) -> Option<&enums::InputMedia> {
        match self {
            Self::Poll(value) => value.attached_media.as_ref(),
            _ => None,
        }
    }

    /// The field `solution`, where there is one.
    #[must_use]
    #[inline]
    pub fn solution(&self) -> Option<&String> {
        match self {
            Self::Poll(value) => value.solution.as_ref(),
            _ => None,
        }
    }

    /// The field `solution_entities`, where there is one.
    #[must_use]
    #[inline]
    pub fn solution_entities(&self) -> Option<&Vec<enums::MessageEntity>> {
        match self {
            Self::Poll(value) => value.solution_entities.as_ref(),
            _ => None,
        }
    }

    /// The field `solution_media`, where there is one.
    #[must_use]
    #[inline]
    pub fn solution_media(&self) -> Option<&enums::InputMedia> {
        match self {
            Self::Poll(value) => value.solution_media.as_ref(),
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

    /// The field `peer`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer(&self) -> Option<&enums::InputPeer> {
        match self {
            Self::Story(value) => Some(&value.peer),
            _ => None,
        }
    }

    /// The field `force_large_media`, where there is one.
    #[must_use]
    #[inline]
    pub fn force_large_media(&self) -> Option<&bool> {
        match self {
            Self::WebPage(value) => Some(&value.force_large_media),
            _ => None,
        }
    }

    /// The field `force_small_media`, where there is one.
    #[must_use]
    #[inline]
    pub fn force_small_media(&self) -> Option<&bool> {
        match self {
            Self::WebPage(value) => Some(&value.force_small_media),
            _ => None,
        }
    }

    /// The field `optional`, where there is one.
    #[must_use]
    #[inline]
    pub fn optional(&self) -> Option<&bool> {
        match self {
            Self::WebPage(value) => Some(&value.optional),
            _ => None,
        }
    }

    /// The field `stars_amount`, where there is one.
    #[must_use]
    #[inline]
    pub fn stars_amount(&self) -> Option<&i64> {
        match self {
            Self::PaidMedia(value) => Some(&value.stars_amount),
            _ => None,
        }
    }

    /// The field `todo`, where there is one.
    #[must_use]
    #[inline]
    pub fn todo(&self) -> Option<&types::TodoList> {
        match self {
            Self::Todo(value) => Some(&value.todo),
            _ => None,
        }
    }

    /// The field `game_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn game_hash(&self) -> Option<&String> {
        match self {
            Self::StakeDice(value) => Some(&value.game_hash),
            _ => None,
        }
    }

    /// The field `ton_amount`, where there is one.
    #[must_use]
    #[inline]
    pub fn ton_amount(&self) -> Option<&i64> {
        match self {
            Self::StakeDice(value) => Some(&value.ton_amount),
            _ => None,
        }
    }

    /// The field `client_seed`, where there is one.
    #[must_use]
    #[inline]
    pub fn client_seed(&self) -> Option<&Vec<u8>> {
        match self {
            Self::StakeDice(value) => Some(&value.client_seed),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputMedia> for types::InputMediaUploadedPhoto {
    /// The value itself, which is another variant.
    type Error = enums::InputMedia;

    #[inline]
    fn try_from(value: enums::InputMedia) -> Result<Self, enums::InputMedia> {
        match value {
            enums::InputMedia::UploadedPhoto(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputMedia> for types::InputMediaPhoto {
    /// The value itself, which is another variant.
    type Error = enums::InputMedia;

    #[inline]
    fn try_from(value: enums::InputMedia) -> Result<Self, enums::InputMedia> {
        match value {
            enums::InputMedia::Photo(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputMedia> for types::InputMediaGeoPoint {
    /// The value itself, which is another variant.
    type Error = enums::InputMedia;

    #[inline]
    fn try_from(value: enums::InputMedia) -> Result<Self, enums::InputMedia> {
        match value {
            enums::InputMedia::GeoPoint(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputMedia> for types::InputMediaContact {
    /// The value itself, which is another variant.
    type Error = enums::InputMedia;

    #[inline]
    fn try_from(value: enums::InputMedia) -> Result<Self, enums::InputMedia> {
        match value {
            enums::InputMedia::Contact(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputMedia> for types::InputMediaUploadedDocument {
    /// The value itself, which is another variant.
    type Error = enums::InputMedia;

    #[inline]
    fn try_from(value: enums::InputMedia) -> Result<Self, enums::InputMedia> {
        match value {
            enums::InputMedia::UploadedDocument(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputMedia> for types::InputMediaDocument {
    /// The value itself, which is another variant.
    type Error = enums::InputMedia;

    #[inline]
    fn try_from(value: enums::InputMedia) -> Result<Self, enums::InputMedia> {
        match value {
            enums::InputMedia::Document(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputMedia> for types::InputMediaVenue {
    /// The value itself, which is another variant.
    type Error = enums::InputMedia;

    #[inline]
    fn try_from(value: enums::InputMedia) -> Result<Self, enums::InputMedia> {
        match value {
            enums::InputMedia::Venue(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputMedia> for types::InputMediaPhotoExternal {
    /// The value itself, which is another variant.
    type Error = enums::InputMedia;

    #[inline]
    fn try_from(value: enums::InputMedia) -> Result<Self, enums::InputMedia> {
        match value {
            enums::InputMedia::PhotoExternal(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputMedia> for types::InputMediaDocumentExternal {
    /// The value itself, which is another variant.
    type Error = enums::InputMedia;

    #[inline]
    fn try_from(value: enums::InputMedia) -> Result<Self, enums::InputMedia> {
        match value {
            enums::InputMedia::DocumentExternal(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputMedia> for types::InputMediaGame {
    /// The value itself, which is another variant.
    type Error = enums::InputMedia;

    #[inline]
    fn try_from(value: enums::InputMedia) -> Result<Self, enums::InputMedia> {
        match value {
            enums::InputMedia::Game(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputMedia> for types::InputMediaInvoice {
    /// The value itself, which is another variant.
    type Error = enums::InputMedia;

    #[inline]
    fn try_from(value: enums::InputMedia) -> Result<Self, enums::InputMedia> {
        match value {
            enums::InputMedia::Invoice(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputMedia> for types::InputMediaGeoLive {
    /// The value itself, which is another variant.
    type Error = enums::InputMedia;

    #[inline]
    fn try_from(value: enums::InputMedia) -> Result<Self, enums::InputMedia> {
        match value {
            enums::InputMedia::GeoLive(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputMedia> for types::InputMediaPoll {
    /// The value itself, which is another variant.
    type Error = enums::InputMedia;

    #[inline]
    fn try_from(value: enums::InputMedia) -> Result<Self, enums::InputMedia> {
        match value {
            enums::InputMedia::Poll(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputMedia> for types::InputMediaDice {
    /// The value itself, which is another variant.
    type Error = enums::InputMedia;

    #[inline]
    fn try_from(value: enums::InputMedia) -> Result<Self, enums::InputMedia> {
        match value {
            enums::InputMedia::Dice(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputMedia> for types::InputMediaStory {
    /// The value itself, which is another variant.
    type Error = enums::InputMedia;

    #[inline]
    fn try_from(value: enums::InputMedia) -> Result<Self, enums::InputMedia> {
        match value {
            enums::InputMedia::Story(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputMedia> for types::InputMediaWebPage {
    /// The value itself, which is another variant.
    type Error = enums::InputMedia;

    #[inline]
    fn try_from(value: enums::InputMedia) -> Result<Self, enums::InputMedia> {
        match value {
            enums::InputMedia::WebPage(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputMedia> for types::InputMediaPaidMedia {
    /// The value itself, which is another variant.
    type Error = enums::InputMedia;

    #[inline]
    fn try_from(value: enums::InputMedia) -> Result<Self, enums::InputMedia> {
        match value {
            enums::InputMedia::PaidMedia(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputMedia> for types::InputMediaTodo {
    /// The value itself, which is another variant.
    type Error = enums::InputMedia;

    #[inline]
    fn try_from(value: enums::InputMedia) -> Result<Self, enums::InputMedia> {
        match value {
            enums::InputMedia::Todo(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputMedia> for types::InputMediaStakeDice {
    /// The value itself, which is another variant.
    type Error = enums::InputMedia;

    #[inline]
    fn try_from(value: enums::InputMedia) -> Result<Self, enums::InputMedia> {
        match value {
            enums::InputMedia::StakeDice(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InputPhoto {
    /// The value, if it is [`Self::InputPhoto`].
    #[must_use]
    #[inline]
    pub fn as_input_photo(&self) -> Option<&types::InputPhoto> {
        match self {
            Self::InputPhoto(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputPhoto`].
    #[must_use]
    #[inline]
    pub fn into_input_photo(self) -> Option<types::InputPhoto> {
        match self {
            Self::InputPhoto(value) => Some(value),
            _ => None,
        }
    }

    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<&i64> {
        match self {
            Self::InputPhoto(value) => Some(&value.id),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<&i64> {
        match self {
            Self::InputPhoto(value) => Some(&value.access_hash),
            _ => None,
        }
    }

    /// The field `file_reference`, where there is one.
    #[must_use]
    #[inline]
    pub fn file_reference(&self) -> Option<&Vec<u8>> {
        match self {
            Self::InputPhoto(value) => Some(&value.file_reference),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputPhoto> for types::InputPhoto {
    /// The value itself, which is another variant.
    type Error = enums::InputPhoto;

    #[inline]
    fn try_from(value: enums::InputPhoto) -> Result<Self, enums::InputPhoto> {
        match value {
            enums::InputPhoto::InputPhoto(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InputGeoPoint {
    /// The value, if it is [`Self::InputGeoPoint`].
    #[must_use]
    #[inline]
    pub fn as_input_geo_point(&self) -> Option<&types::InputGeoPoint> {
        match self {
            Self::InputGeoPoint(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputGeoPoint`].
    #[must_use]
    #[inline]
    pub fn into_input_geo_point(self) -> Option<types::InputGeoPoint> {
        match self {
            Self::InputGeoPoint(value) => Some(value),
            _ => None,
        }
    }

    /// The field `lat`, where there is one.
    #[must_use]
    #[inline]
    pub fn lat(&self) -> Option<&f64> {
        match self {
            Self::InputGeoPoint(value) => Some(&value.lat),
            _ => None,
        }
    }

    /// The field `long`, where there is one.
    #[must_use]
    #[inline]
    pub fn long(&self) -> Option<&f64> {
        match self {
            Self::InputGeoPoint(value) => Some(&value.long),
            _ => None,
        }
    }

    /// The field `accuracy_radius`, where there is one.
    #[must_use]
    #[inline]
    pub fn accuracy_radius(&self) -> Option<&i32> {
        match self {
            Self::InputGeoPoint(value) => value.accuracy_radius.as_ref(),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputGeoPoint> for types::InputGeoPoint {
    /// The value itself, which is another variant.
    type Error = enums::InputGeoPoint;

    #[inline]
    fn try_from(value: enums::InputGeoPoint) -> Result<Self, enums::InputGeoPoint> {
        match value {
            enums::InputGeoPoint::InputGeoPoint(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InputGame {
    /// The value, if it is [`Self::Id`].
    #[must_use]
    #[inline]
    pub fn as_id(&self) -> Option<&types::InputGameId> {
        match self {
            Self::Id(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Id`].
    #[must_use]
    #[inline]
    pub fn into_id(self) -> Option<types::InputGameId> {
        match self {
            Self::Id(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ShortName`].
    #[must_use]
    #[inline]
    pub fn as_short_name(&self) -> Option<&types::InputGameShortName> {
        match self {
            Self::ShortName(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ShortName`].
    #[must_use]
    #[inline]
    pub fn into_short_name(self) -> Option<types::InputGameShortName> {
        match self {
            Self::ShortName(value) => Some(value),
            _ => None,
        }
    }

    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<&i64> {
        match self {
            Self::Id(value) => Some(&value.id),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<&i64> {
        match self {
            Self::Id(value) => Some(&value.access_hash),
            _ => None,
        }
    }

    /// The field `bot_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_id(&self) -> Option<&enums::InputUser> {
        match self {
            Self::ShortName(value) => Some(&value.bot_id),
            _ => None,
        }
    }

    /// The field `short_name`, where there is one.
    #[must_use]
    #[inline]
    pub fn short_name(&self) -> Option<&String> {
        match self {
            Self::ShortName(value) => Some(&value.short_name),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputGame> for types::InputGameId {
    /// The value itself, which is another variant.
    type Error = enums::InputGame;

    #[inline]
    fn try_from(value: enums::InputGame) -> Result<Self, enums::InputGame> {
        match value {
            enums::InputGame::Id(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputGame> for types::InputGameShortName {
    /// The value itself, which is another variant.
    type Error = enums::InputGame;

    #[inline]
    fn try_from(value: enums::InputGame) -> Result<Self, enums::InputGame> {
        match value {
            enums::InputGame::ShortName(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InputChatPhoto {
    /// The value, if it is [`Self::InputChatUploadedPhoto`].
    #[must_use]
    #[inline]
    pub fn as_input_chat_uploaded_photo(
        &self,
    ) -> Option<&types::InputChatUploadedPhoto> {
        match self {
            Self::InputChatUploadedPhoto(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputChatUploadedPhoto`].
    #[must_use]
    #[inline]
    pub fn into_input_chat_uploaded_photo(
        self,
    ) -> Option<types::InputChatUploadedPhoto> {
        match self {
            Self::InputChatUploadedPhoto(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputChatPhoto`].
    #[must_use]
    #[inline]
    pub fn as_input_chat_photo(&self) -> Option<&types::InputChatPhoto> {
        match self {
            Self::InputChatPhoto(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputChatPhoto`].
    #[must_use]
    #[inline]
    pub fn into_input_chat_photo(self) -> Option<types::InputChatPhoto> {
        match self {
            Self::InputChatPhoto(value) => Some(value),
            _ => None,
        }
    }

    /// The field `file`, where there is one.
    #[must_use]
    #[inline]
    pub fn file(&self) -> Option<&enums::InputFile> {
        match self {
            Self::InputChatUploadedPhoto(value) => value.file.as_ref(),
            _ => None,
        }
    }

    /// The field `video`, where there is one.
    #[must_use]
    #[inline]
    pub fn video(&self) -> Option<&enums::InputFile> {
        match self {
            Self::InputChatUploadedPhoto(value) => value.video.as_ref(),
            _ => None,
        }
    }

    /// The field `video_start_ts`, where there is one.
    #[must_use]
    #[inline]
    pub fn video_start_ts(&self) -> Option<&f64> {
        match self {
            Self::InputChatUploadedPhoto(value) => value.video_start_ts.as_ref(),
            _ => None,
        }
    }

    /// The field `video_emoji_markup`, where there is one.
    #[must_use]
    #[inline]
    pub fn video_emoji_markup(&self) -> Option<&enums::VideoSize> {
        match self {
            Self::InputChatUploadedPhoto(value) => value.video_emoji_markup.as_ref(),
            _ => None,
        }
    }

    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<&enums::InputPhoto> {
        match self {
            Self::InputChatPhoto(value) => Some(&value.id),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputChatPhoto> for types::InputChatUploadedPhoto {
    /// The value itself, which is another variant.
    type Error = enums::InputChatPhoto;

    #[inline]
    fn try_from(value: enums::InputChatPhoto) -> Result<Self, enums::InputChatPhoto> {
        match value {
            enums::InputChatPhoto::InputChatUploadedPhoto(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputChatPhoto> for types::InputChatPhoto {
    /// The value itself, which is another variant.
    type Error = enums::InputChatPhoto;

    #[inline]
    fn try_from(value: enums::InputChatPhoto) -> Result<Self, enums::InputChatPhoto> {
        match value {
            enums::InputChatPhoto::InputChatPhoto(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InputFileLocation {
    /// The value, if it is [`Self::InputFileLocation`].
    #[must_use]
    #[inline]
    pub fn as_input_file_location(&self) -> Option<&types::InputFileLocation> {
        match self {
            Self::InputFileLocation(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputFileLocation`].
    #[must_use]
    #[inline]
    pub fn into_input_file_location(self) -> Option<types::InputFileLocation> {
        match self {
            Self::InputFileLocation(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputEncryptedFileLocation`].
    #[must_use]
    #[inline]
    pub fn as_input_encrypted_file_location(
        &self,
    ) -> Option<&types::InputEncryptedFileLocation> {
        match self {
            Self::InputEncryptedFileLocation(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputEncryptedFileLocation`].
    #[must_use]
    #[inline]
    pub fn into_input_encrypted_file_location(
        self,
    ) -> Option<types::InputEncryptedFileLocation> {
        match self {
            Self::InputEncryptedFileLocation(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputDocumentFileLocation`].
    #[must_use]
    #[inline]
    pub fn as_input_document_file_location(
        &self,
    ) -> Option<&types::InputDocumentFileLocation> {
        match self {
            Self::InputDocumentFileLocation(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputDocumentFileLocation`].
    #[must_use]
    #[inline]
    pub fn into_input_document_file_location(
        self,
    ) -> Option<types::InputDocumentFileLocation> {
        match self {
            Self::InputDocumentFileLocation(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputSecureFileLocation`].
    #[must_use]
    #[inline]
    pub fn as_input_secure_file_location(
        &self,
    ) -> Option<&types::InputSecureFileLocation> {
        match self {
            Self::InputSecureFileLocation(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputSecureFileLocation`].
    #[must_use]
    #[inline]
    pub fn into_input_secure_file_location(
        self,
    ) -> Option<types::InputSecureFileLocation> {
        match self {
            Self::InputSecureFileLocation(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputPhotoFileLocation`].
    #[must_use]
    #[inline]
    pub fn as_input_photo_file_location(
        &self,
    ) -> Option<&types::InputPhotoFileLocation> {
        match self {
            Self::InputPhotoFileLocation(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputPhotoFileLocation`].
    #[must_use]
    #[inline]
    pub fn into_input_photo_file_location(
        self,
    ) -> Option<types::InputPhotoFileLocation> {
        match self {
            Self::InputPhotoFileLocation(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputPhotoLegacyFileLocation`].
    #[must_use]
    #[inline]
    pub fn as_input_photo_legacy_file_location(
        &self,
    ) -> Option<&types::InputPhotoLegacyFileLocation> {
        match self {
            Self::InputPhotoLegacyFileLocation(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputPhotoLegacyFileLocation`].
    #[must_use]
    #[inline]
    pub fn into_input_photo_legacy_file_location(
        self,
    ) -> Option<types::InputPhotoLegacyFileLocation> {
        match self {
            Self::InputPhotoLegacyFileLocation(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputPeerPhotoFileLocation`].
    #[must_use]
    #[inline]
    pub fn as_input_peer_photo_file_location(
        &self,
    ) -> Option<&types::InputPeerPhotoFileLocation> {
        match self {
            Self::InputPeerPhotoFileLocation(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputPeerPhotoFileLocation`].
    #[must_use]
    #[inline]
    pub fn into_input_peer_photo_file_location(
        self,
    ) -> Option<types::InputPeerPhotoFileLocation> {
        match self {
            Self::InputPeerPhotoFileLocation(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputStickerSetThumb`].
    #[must_use]
    #[inline]
    pub fn as_input_sticker_set_thumb(&self) -> Option<&types::InputStickerSetThumb> {
        match self {
            Self::InputStickerSetThumb(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputStickerSetThumb`].
    #[must_use]
    #[inline]
    pub fn into_input_sticker_set_thumb(self) -> Option<types::InputStickerSetThumb> {
        match self {
            Self::InputStickerSetThumb(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputGroupCallStream`].
    #[must_use]
    #[inline]
    pub fn as_input_group_call_stream(&self) -> Option<&types::InputGroupCallStream> {
        match self {
            Self::InputGroupCallStream(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputGroupCallStream`].
    #[must_use]
    #[inline]
    pub fn into_input_group_call_stream(self) -> Option<types::InputGroupCallStream> {
        match self {
            Self::InputGroupCallStream(value) => Some(value),
            _ => None,
        }
    }

    /// The field `volume_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn volume_id(&self) -> Option<&i64> {
        match self {
            Self::InputFileLocation(value) => Some(&value.volume_id),
            Self::InputPhotoLegacyFileLocation(value) => Some(&value.volume_id),
            _ => None,
        }
    }

    /// The field `local_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn local_id(&self) -> Option<&i32> {
        match self {
            Self::InputFileLocation(value) => Some(&value.local_id),
            Self::InputPhotoLegacyFileLocation(value) => Some(&value.local_id),
            _ => None,
        }
    }

    /// The field `secret`, where there is one.
    #[must_use]
    #[inline]
    pub fn secret(&self) -> Option<&i64> {
        match self {
            Self::InputFileLocation(value) => Some(&value.secret),
            Self::InputPhotoLegacyFileLocation(value) => Some(&value.secret),
            _ => None,
        }
    }

    /// The field `file_reference`, where there is one.
    #[must_use]
    #[inline]
    pub fn file_reference(&self) -> Option<&Vec<u8>> {
        match self {
            Self::InputFileLocation(value) => Some(&value.file_reference),
            Self::InputDocumentFileLocation(value) => Some(&value.file_reference),
            Self::InputPhotoFileLocation(value) => Some(&value.file_reference),
            Self::InputPhotoLegacyFileLocation(value) => Some(&value.file_reference),
            _ => None,
        }
    }

    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<&i64> {
        match self {
            Self::InputEncryptedFileLocation(value) => Some(&value.id),
            Self::InputDocumentFileLocation(value) => Some(&value.id),
            Self::InputSecureFileLocation(value) => Some(&value.id),
            Self::InputPhotoFileLocation(value) => Some(&value.id),
            Self::InputPhotoLegacyFileLocation(value) => Some(&value.id),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<&i64> {
        match self {
            Self::InputEncryptedFileLocation(value) => Some(&value.access_hash),
            Self::InputDocumentFileLocation(value) => Some(&value.access_hash),
            Self::InputSecureFileLocation(value) => Some(&value.access_hash),
            Self::InputPhotoFileLocation(value) => Some(&value.access_hash),
            Self::InputPhotoLegacyFileLocation(value) => Some(&value.access_hash),
            _ => None,
        }
    }

    /// The field `thumb_size`, where there is one.
    #[must_use]
    #[inline]
    pub fn thumb_size(&self) -> Option<&String> {
        match self {
            Self::InputDocumentFileLocation(value) => Some(&value.thumb_size),
            Self::InputPhotoFileLocation(value) => Some(&value.thumb_size),
            _ => None,
        }
    }

    /// The field `big`, where there is one.
    #[must_use]
    #[inline]
    pub fn big(&self) -> Option<&bool> {
        match self {
            Self::InputPeerPhotoFileLocation(value) => Some(&value.big),
            _ => None,
        }
    }

    /// The field `peer`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer(&self) -> Option<&enums::InputPeer> {
        match self {
            Self::InputPeerPhotoFileLocation(value) => Some(&value.peer),
            _ => None,
        }
    }

    /// The field `photo_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn photo_id(&self) -> Option<&i64> {
        match self {
            Self::InputPeerPhotoFileLocation(value) => Some(&value.photo_id),
            _ => None,
        }
    }

    /// The field `stickerset`, where there is one.
    #[must_use]
    #[inline]
    pub fn stickerset(&self) -> Option<&enums::InputStickerSet> {
        match self {
            Self::InputStickerSetThumb(value) => Some(&value.stickerset),
            _ => None,
        }
    }

    /// The field `thumb_version`, where there is one.
    #[must_use]
    #[inline]
    pub fn thumb_version(&self) -> Option<&i32> {
        match self {
            Self::InputStickerSetThumb(value) => Some(&value.thumb_version),
            _ => None,
        }
    }

    /// The field `call`, where there is one.
    #[must_use]
    #[inline]
    pub fn call(&self) -> Option<&enums::InputGroupCall> {
        match self {
            Self::InputGroupCallStream(value) => Some(&value.call),
            _ => None,
        }
    }

    /// The field `time_ms`, where there is one.
    #[must_use]
    #[inline]
    pub fn time_ms(&self) -> Option<&i64> {
        match self {
            Self::InputGroupCallStream(value) => Some(&value.time_ms),
            _ => None,
        }
    }

    /// The field `scale`, where there is one.
    #[must_use]
    #[inline]
    pub fn scale(&self) -> Option<&i32> {
        match self {
            Self::InputGroupCallStream(value) => Some(&value.scale),
            _ => None,
        }
    }

    /// The field `video_channel`, where there is one.
    #[must_use]
    #[inline]
    pub fn video_channel(&self) -> Option<&i32> {
        match self {
            Self::InputGroupCallStream(value) => value.video_channel.as_ref(),
            _ => None,
        }
    }

    /// The field `video_quality`, where there is one.
    #[must_use]
    #[inline]
    pub fn video_quality(&self) -> Option<&i32> {
        match self {
            Self::InputGroupCallStream(value) => value.video_quality.as_ref(),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputFileLocation> for types::InputFileLocation {
    /// The value itself, which is another variant.
    type Error = enums::InputFileLocation;

    #[inline]
    fn try_from(
        value: enums::InputFileLocation,
    ) -> Result<Self, enums::InputFileLocation> {
        match value {
            enums::InputFileLocation::InputFileLocation(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputFileLocation> for types::InputEncryptedFileLocation {
    /// The value itself, which is another variant.
    type Error = enums::InputFileLocation;

    #[inline]
    fn try_from(
        value: enums::InputFileLocation,
    ) -> Result<Self, enums::InputFileLocation> {
        match value {
            enums::InputFileLocation::InputEncryptedFileLocation(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputFileLocation> for types::InputDocumentFileLocation {
    /// The value itself, which is another variant.
    type Error = enums::InputFileLocation;

    #[inline]
    fn try_from(
        value: enums::InputFileLocation,
    ) -> Result<Self, enums::InputFileLocation> {
        match value {
            enums::InputFileLocation::InputDocumentFileLocation(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputFileLocation> for types::InputSecureFileLocation {
    /// The value itself, which is another variant.
    type Error = enums::InputFileLocation;

    #[inline]
    fn try_from(
        value: enums::InputFileLocation,
    ) -> Result<Self, enums::InputFileLocation> {
        match value {
            enums::InputFileLocation::InputSecureFileLocation(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputFileLocation> for types::InputPhotoFileLocation {
    /// The value itself, which is another variant.
    type Error = enums::InputFileLocation;

    #[inline]
    fn try_from(
        value: enums::InputFileLocation,
    ) -> Result<Self, enums::InputFileLocation> {
        match value {
            enums::InputFileLocation::InputPhotoFileLocation(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputFileLocation> for types::InputPhotoLegacyFileLocation {
    /// The value itself, which is another variant.
    type Error = enums::InputFileLocation;

    #[inline]
    fn try_from(
        value: enums::InputFileLocation,
    ) -> Result<Self, enums::InputFileLocation> {
        match value {
            enums::InputFileLocation::InputPhotoLegacyFileLocation(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputFileLocation> for types::InputPeerPhotoFileLocation {
    /// The value itself, which is another variant.
    type Error = enums::InputFileLocation;

    #[inline]
    fn try_from(
        value: enums::InputFileLocation,
    ) -> Result<Self, enums::InputFileLocation> {
        match value {
            enums::InputFileLocation::InputPeerPhotoFileLocation(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputFileLocation> for types::InputStickerSetThumb {
    /// The value itself, which is another variant.
    type Error = enums::InputFileLocation;

    #[inline]
    fn try_from(
        value: enums::InputFileLocation,
    ) -> Result<Self, enums::InputFileLocation> {
        match value {
            enums::InputFileLocation::InputStickerSetThumb(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputFileLocation> for types::InputGroupCallStream {
    /// The value itself, which is another variant.
    type Error = enums::InputFileLocation;

    #[inline]
    fn try_from(
        value: enums::InputFileLocation,
    ) -> Result<Self, enums::InputFileLocation> {
        match value {
            enums::InputFileLocation::InputGroupCallStream(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InputStickerSet {
    /// The value, if it is [`Self::Id`].
    #[must_use]
    #[inline]
    pub fn as_id(&self) -> Option<&types::InputStickerSetId> {
        match self {
            Self::Id(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Id`].
    #[must_use]
    #[inline]
    pub fn into_id(self) -> Option<types::InputStickerSetId> {
        match self {
            Self::Id(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ShortName`].
    #[must_use]
    #[inline]
    pub fn as_short_name(&self) -> Option<&types::InputStickerSetShortName> {
        match self {
            Self::ShortName(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ShortName`].
    #[must_use]
    #[inline]
    pub fn into_short_name(self) -> Option<types::InputStickerSetShortName> {
        match self {
            Self::ShortName(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Dice`].
    #[must_use]
    #[inline]
    pub fn as_dice(&self) -> Option<&types::InputStickerSetDice> {
        match self {
            Self::Dice(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Dice`].
    #[must_use]
    #[inline]
    pub fn into_dice(self) -> Option<types::InputStickerSetDice> {
        match self {
            Self::Dice(value) => Some(value),
            _ => None,
        }
    }

    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<&i64> {
        match self {
            Self::Id(value) => Some(&value.id),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<&i64> {
        match self {
            Self::Id(value) => Some(&value.access_hash),
            _ => None,
        }
    }

    /// The field `short_name`, where there is one.
    #[must_use]
    #[inline]
    pub fn short_name(&self) -> Option<&String> {
        match self {
            Self::ShortName(value) => Some(&value.short_name),
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
}

impl TryFrom<enums::InputStickerSet> for types::InputStickerSetId {
    /// The value itself, which is another variant.
    type Error = enums::InputStickerSet;

    #[inline]
    fn try_from(value: enums::InputStickerSet) -> Result<Self, enums::InputStickerSet> {
        match value {
            enums::InputStickerSet::Id(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputStickerSet> for types::InputStickerSetShortName {
    /// The value itself, which is another variant.
    type Error = enums::InputStickerSet;

    #[inline]
    fn try_from(value: enums::InputStickerSet) -> Result<Self, enums::InputStickerSet> {
        match value {
            enums::InputStickerSet::ShortName(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputStickerSet> for types::InputStickerSetDice {
    /// The value itself, which is another variant.
    type Error = enums::InputStickerSet;

    #[inline]
    fn try_from(value: enums::InputStickerSet) -> Result<Self, enums::InputStickerSet> {
        match value {
            enums::InputStickerSet::Dice(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InputGroupCall {
    /// The value, if it is [`Self::InputGroupCall`].
    #[must_use]
    #[inline]
    pub fn as_input_group_call(&self) -> Option<&types::InputGroupCall> {
        match self {
            Self::InputGroupCall(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputGroupCall`].
    #[must_use]
    #[inline]
    pub fn into_input_group_call(self) -> Option<types::InputGroupCall> {
        match self {
            Self::InputGroupCall(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Slug`].
    #[must_use]
    #[inline]
    pub fn as_slug(&self) -> Option<&types::InputGroupCallSlug> {
        match self {
            Self::Slug(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Slug`].
    #[must_use]
    #[inline]
    pub fn into_slug(self) -> Option<types::InputGroupCallSlug> {
        match self {
            Self::Slug(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InviteMessage`].
    #[must_use]
    #[inline]
    pub fn as_invite_message(&self) -> Option<&types::InputGroupCallInviteMessage> {
        match self {
            Self::InviteMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InviteMessage`].
    #[must_use]
    #[inline]
    pub fn into_invite_message(self) -> Option<types::InputGroupCallInviteMessage> {
        match self {
            Self::InviteMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<&i64> {
        match self {
            Self::InputGroupCall(value) => Some(&value.id),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<&i64> {
        match self {
            Self::InputGroupCall(value) => Some(&value.access_hash),
            _ => None,
        }
    }

    /// The field `slug`, where there is one.
    #[must_use]
    #[inline]
    pub fn slug(&self) -> Option<&String> {
        match self {
            Self::Slug(value) => Some(&value.slug),
            _ => None,
        }
    }

    /// The field `msg_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn msg_id(&self) -> Option<&i32> {
        match self {
            Self::InviteMessage(value) => Some(&value.msg_id),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputGroupCall> for types::InputGroupCall {
    /// The value itself, which is another variant.
    type Error = enums::InputGroupCall;

    #[inline]
    fn try_from(value: enums::InputGroupCall) -> Result<Self, enums::InputGroupCall> {
        match value {
            enums::InputGroupCall::InputGroupCall(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputGroupCall> for types::InputGroupCallSlug {
    /// The value itself, which is another variant.
    type Error = enums::InputGroupCall;

    #[inline]
    fn try_from(value: enums::InputGroupCall) -> Result<Self, enums::InputGroupCall> {
        match value {
            enums::InputGroupCall::Slug(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputGroupCall> for types::InputGroupCallInviteMessage {
    /// The value itself, which is another variant.
    type Error = enums::InputGroupCall;

    #[inline]
    fn try_from(value: enums::InputGroupCall) -> Result<Self, enums::InputGroupCall> {
        match value {
            enums::InputGroupCall::InviteMessage(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InputChannel {
    /// The value, if it is [`Self::InputChannel`].
    #[must_use]
    #[inline]
    pub fn as_input_channel(&self) -> Option<&types::InputChannel> {
        match self {
            Self::InputChannel(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputChannel`].
    #[must_use]
    #[inline]
    pub fn into_input_channel(self) -> Option<types::InputChannel> {
        match self {
            Self::InputChannel(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::FromMessage`].
    #[must_use]
    #[inline]
    pub fn as_from_message(&self) -> Option<&types::InputChannelFromMessage> {
        match self {
            Self::FromMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::FromMessage`].
    #[must_use]
    #[inline]
    pub fn into_from_message(self) -> Option<types::InputChannelFromMessage> {
        match self {
            Self::FromMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The field `channel_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn channel_id(&self) -> Option<&i64> {
        match self {
            Self::InputChannel(value) => Some(&value.channel_id),
            Self::FromMessage(value) => Some(&value.channel_id),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<&i64> {
        match self {
            Self::InputChannel(value) => Some(&value.access_hash),
            _ => None,
        }
    }

    /// The field `peer`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer(&self) -> Option<&enums::InputPeer> {
        match self {
            Self::FromMessage(value) => Some(&value.peer),
            _ => None,
        }
    }

    /// The field `msg_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn msg_id(&self) -> Option<&i32> {
        match self {
            Self::FromMessage(value) => Some(&value.msg_id),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputChannel> for types::InputChannel {
    /// The value itself, which is another variant.
    type Error = enums::InputChannel;

    #[inline]
    fn try_from(value: enums::InputChannel) -> Result<Self, enums::InputChannel> {
        match value {
            enums::InputChannel::InputChannel(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputChannel> for types::InputChannelFromMessage {
    /// The value itself, which is another variant.
    type Error = enums::InputChannel;

    #[inline]
    fn try_from(value: enums::InputChannel) -> Result<Self, enums::InputChannel> {
        match value {
            enums::InputChannel::FromMessage(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InputNotifyPeer {
    /// The value, if it is [`Self::InputNotifyPeer`].
    #[must_use]
    #[inline]
    pub fn as_input_notify_peer(&self) -> Option<&types::InputNotifyPeer> {
        match self {
            Self::InputNotifyPeer(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputNotifyPeer`].
    #[must_use]
    #[inline]
    pub fn into_input_notify_peer(self) -> Option<types::InputNotifyPeer> {
        match self {
            Self::InputNotifyPeer(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputNotifyForumTopic`].
    #[must_use]
    #[inline]
    pub fn as_input_notify_forum_topic(&self) -> Option<&types::InputNotifyForumTopic> {
        match self {
            Self::InputNotifyForumTopic(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputNotifyForumTopic`].
    #[must_use]
    #[inline]
    pub fn into_input_notify_forum_topic(self) -> Option<types::InputNotifyForumTopic> {
        match self {
            Self::InputNotifyForumTopic(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputNotifyCommunity`].
    #[must_use]
    #[inline]
    pub fn as_input_notify_community(&self) -> Option<&types::InputNotifyCommunity> {
        match self {
            Self::InputNotifyCommunity(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputNotifyCommunity`].
    #[must_use]
    #[inline]
    pub fn into_input_notify_community(self) -> Option<types::InputNotifyCommunity> {
        match self {
            Self::InputNotifyCommunity(value) => Some(value),
            _ => None,
        }
    }

    /// The field `peer`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer(&self) -> Option<&enums::InputPeer> {
        match self {
            Self::InputNotifyPeer(value) => Some(&value.peer),
            Self::InputNotifyForumTopic(value) => Some(&value.peer),
            _ => None,
        }
    }

    /// The field `top_msg_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn top_msg_id(&self) -> Option<&i32> {
        match self {
            Self::InputNotifyForumTopic(value) => Some(&value.top_msg_id),
            _ => None,
        }
    }

    /// The field `community`, where there is one.
    #[must_use]
    #[inline]
    pub fn community(&self) -> Option<&enums::InputChannel> {
        match self {
            Self::InputNotifyCommunity(value) => Some(&value.community),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputNotifyPeer> for types::InputNotifyPeer {
    /// The value itself, which is another variant.
    type Error = enums::InputNotifyPeer;

    #[inline]
    fn try_from(value: enums::InputNotifyPeer) -> Result<Self, enums::InputNotifyPeer> {
        match value {
            enums::InputNotifyPeer::InputNotifyPeer(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputNotifyPeer> for types::InputNotifyForumTopic {
    /// The value itself, which is another variant.
    type Error = enums::InputNotifyPeer;

    #[inline]
    fn try_from(value: enums::InputNotifyPeer) -> Result<Self, enums::InputNotifyPeer> {
        match value {
            enums::InputNotifyPeer::InputNotifyForumTopic(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputNotifyPeer> for types::InputNotifyCommunity {
    /// The value itself, which is another variant.
    type Error = enums::InputNotifyPeer;

    #[inline]
    fn try_from(value: enums::InputNotifyPeer) -> Result<Self, enums::InputNotifyPeer> {
        match value {
            enums::InputNotifyPeer::InputNotifyCommunity(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InputBotInlineMessageId {
    /// The value, if it is [`Self::InputBotInlineMessageId`].
    #[must_use]
    #[inline]
    pub fn as_input_bot_inline_message_id(
        &self,
    ) -> Option<&types::InputBotInlineMessageId> {
        match self {
            Self::InputBotInlineMessageId(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputBotInlineMessageId`].
    #[must_use]
    #[inline]
    pub fn into_input_bot_inline_message_id(
        self,
    ) -> Option<types::InputBotInlineMessageId> {
        match self {
            Self::InputBotInlineMessageId(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputBotInlineMessageId64`].
    #[must_use]
    #[inline]
    pub fn as_input_bot_inline_message_id64(
        &self,
    ) -> Option<&types::InputBotInlineMessageId64> {
        match self {
            Self::InputBotInlineMessageId64(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputBotInlineMessageId64`].
    #[must_use]
    #[inline]
    pub fn into_input_bot_inline_message_id64(
        self,
    ) -> Option<types::InputBotInlineMessageId64> {
        match self {
            Self::InputBotInlineMessageId64(value) => Some(value),
            _ => None,
        }
    }

    /// The field `dc_id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn dc_id(&self) -> &i32 {
        match self {
            Self::InputBotInlineMessageId(value) => &value.dc_id,
            Self::InputBotInlineMessageId64(value) => &value.dc_id,
        }
    }

    /// The field `access_hash`, which every variant has.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> &i64 {
        match self {
            Self::InputBotInlineMessageId(value) => &value.access_hash,
            Self::InputBotInlineMessageId64(value) => &value.access_hash,
        }
    }

    /// The field `owner_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn owner_id(&self) -> Option<&i64> {
        match self {
            Self::InputBotInlineMessageId64(value) => Some(&value.owner_id),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputBotInlineMessageId> for types::InputBotInlineMessageId {
    /// The value itself, which is another variant.
    type Error = enums::InputBotInlineMessageId;

    #[inline]
    fn try_from(
        value: enums::InputBotInlineMessageId,
    ) -> Result<Self, enums::InputBotInlineMessageId> {
        match value {
            enums::InputBotInlineMessageId::InputBotInlineMessageId(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputBotInlineMessageId> for types::InputBotInlineMessageId64 {
    /// The value itself, which is another variant.
    type Error = enums::InputBotInlineMessageId;

    #[inline]
    fn try_from(
        value: enums::InputBotInlineMessageId,
    ) -> Result<Self, enums::InputBotInlineMessageId> {
        match value {
            enums::InputBotInlineMessageId::InputBotInlineMessageId64(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InputEncryptedFile {
    /// The value, if it is [`Self::Uploaded`].
    #[must_use]
    #[inline]
    pub fn as_uploaded(&self) -> Option<&types::InputEncryptedFileUploaded> {
        match self {
            Self::Uploaded(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Uploaded`].
    #[must_use]
    #[inline]
    pub fn into_uploaded(self) -> Option<types::InputEncryptedFileUploaded> {
        match self {
            Self::Uploaded(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputEncryptedFile`].
    #[must_use]
    #[inline]
    pub fn as_input_encrypted_file(&self) -> Option<&types::InputEncryptedFile> {
        match self {
            Self::InputEncryptedFile(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputEncryptedFile`].
    #[must_use]
    #[inline]
    pub fn into_input_encrypted_file(self) -> Option<types::InputEncryptedFile> {
        match self {
            Self::InputEncryptedFile(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BigUploaded`].
    #[must_use]
    #[inline]
    pub fn as_big_uploaded(&self) -> Option<&types::InputEncryptedFileBigUploaded> {
        match self {
            Self::BigUploaded(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BigUploaded`].
    #[must_use]
    #[inline]
    pub fn into_big_uploaded(self) -> Option<types::InputEncryptedFileBigUploaded> {
        match self {
            Self::BigUploaded(value) => Some(value),
            _ => None,
        }
    }

    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<&i64> {
        match self {
            Self::Uploaded(value) => Some(&value.id),
            Self::InputEncryptedFile(value) => Some(&value.id),
            Self::BigUploaded(value) => Some(&value.id),
            _ => None,
        }
    }

    /// The field `parts`, where there is one.
    #[must_use]
    #[inline]
    pub fn parts(&self) -> Option<&i32> {
        match self {
            Self::Uploaded(value) => Some(&value.parts),
            Self::BigUploaded(value) => Some(&value.parts),
            _ => None,
        }
    }

    /// The field `md5_checksum`, where there is one.
    #[must_use]
    #[inline]
    pub fn md5_checksum(&self) -> Option<&String> {
        match self {
            Self::Uploaded(value) => Some(&value.md5_checksum),
            _ => None,
        }
    }

    /// The field `key_fingerprint`, where there is one.
    #[must_use]
    #[inline]
    pub fn key_fingerprint(&self) -> Option<&i32> {
        match self {
            Self::Uploaded(value) => Some(&value.key_fingerprint),
            Self::BigUploaded(value) => Some(&value.key_fingerprint),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<&i64> {
        match self {
            Self::InputEncryptedFile(value) => Some(&value.access_hash),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputEncryptedFile> for types::InputEncryptedFileUploaded {
    /// The value itself, which is another variant.
    type Error = enums::InputEncryptedFile;

    #[inline]
    fn try_from(
        value: enums::InputEncryptedFile,
    ) -> Result<Self, enums::InputEncryptedFile> {
        match value {
            enums::InputEncryptedFile::Uploaded(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputEncryptedFile> for types::InputEncryptedFile {
    /// The value itself, which is another variant.
    type Error = enums::InputEncryptedFile;

    #[inline]
    fn try_from(
        value: enums::InputEncryptedFile,
    ) -> Result<Self, enums::InputEncryptedFile> {
        match value {
            enums::InputEncryptedFile::InputEncryptedFile(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputEncryptedFile> for types::InputEncryptedFileBigUploaded {
    /// The value itself, which is another variant.
    type Error = enums::InputEncryptedFile;

    #[inline]
    fn try_from(
        value: enums::InputEncryptedFile,
    ) -> Result<Self, enums::InputEncryptedFile> {
        match value {
            enums::InputEncryptedFile::BigUploaded(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InputRichMessage {
    /// The value, if it is [`Self::InputRichMessage`].
    #[must_use]
    #[inline]
    pub fn as_input_rich_message(&self) -> Option<&types::InputRichMessage> {
        match self {
            Self::InputRichMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputRichMessage`].
    #[must_use]
    #[inline]
    pub fn into_input_rich_message(self) -> Option<types::InputRichMessage> {
        match self {
            Self::InputRichMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Html`].
    #[must_use]
    #[inline]
    pub fn as_html(&self) -> Option<&types::InputRichMessageHtml> {
        match self {
            Self::Html(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Html`].
    #[must_use]
    #[inline]
    pub fn into_html(self) -> Option<types::InputRichMessageHtml> {
        match self {
            Self::Html(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Markdown`].
    #[must_use]
    #[inline]
    pub fn as_markdown(&self) -> Option<&types::InputRichMessageMarkdown> {
        match self {
            Self::Markdown(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Markdown`].
    #[must_use]
    #[inline]
    pub fn into_markdown(self) -> Option<types::InputRichMessageMarkdown> {
        match self {
            Self::Markdown(value) => Some(value),
            _ => None,
        }
    }

    /// The field `rtl`, which every variant has.
    #[must_use]
    #[inline]
    pub fn rtl(&self) -> &bool {
        match self {
            Self::InputRichMessage(value) => &value.rtl,
            Self::Html(value) => &value.rtl,
            Self::Markdown(value) => &value.rtl,
        }
    }

    /// The field `noautolink`, which every variant has.
    #[must_use]
    #[inline]
    pub fn noautolink(&self) -> &bool {
        match self {
            Self::InputRichMessage(value) => &value.noautolink,
            Self::Html(value) => &value.noautolink,
            Self::Markdown(value) => &value.noautolink,
        }
    }

    /// The field `blocks`, where there is one.
    #[must_use]
    #[inline]
    pub fn blocks(&self) -> Option<&Vec<enums::PageBlock>> {
        match self {
            Self::InputRichMessage(value) => Some(&value.blocks),
            _ => None,
        }
    }

    /// The field `photos`, where there is one.
    #[must_use]
    #[inline]
    pub fn photos(&self) -> Option<&Vec<enums::InputPhoto>> {
        match self {
            Self::InputRichMessage(value) => value.photos.as_ref(),
            _ => None,
        }
    }

    /// The field `documents`, where there is one.
    #[must_use]
    #[inline]
    pub fn documents(&self) -> Option<&Vec<enums::InputDocument>> {
        match self {
            Self::InputRichMessage(value) => value.documents.as_ref(),
            _ => None,
        }
    }

    /// The field `users`, where there is one.
    #[must_use]
    #[inline]
    pub fn users(&self) -> Option<&Vec<enums::InputUser>> {
        match self {
            Self::InputRichMessage(value) => value.users.as_ref(),
            _ => None,
        }
    }

    /// The field `html`, where there is one.
    #[must_use]
    #[inline]
    pub fn html(&self) -> Option<&String> {
        match self {
            Self::Html(value) => Some(&value.html),
            _ => None,
        }
    }

    /// The field `files`, where there is one.
    #[must_use]
    #[inline]
    pub fn files(&self) -> Option<&Vec<enums::InputRichFile>> {
        match self {
            Self::Html(value) => value.files.as_ref(),
            Self::Markdown(value) => value.files.as_ref(),
            _ => None,
        }
    }

    /// The field `markdown`, where there is one.
    #[must_use]
    #[inline]
    pub fn markdown(&self) -> Option<&String> {
        match self {
            Self::Markdown(value) => Some(&value.markdown),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputRichMessage> for types::InputRichMessage {
    /// The value itself, which is another variant.
    type Error = enums::InputRichMessage;

    #[inline]
    fn try_from(
        value: enums::InputRichMessage,
    ) -> Result<Self, enums::InputRichMessage> {
        match value {
            enums::InputRichMessage::InputRichMessage(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputRichMessage> for types::InputRichMessageHtml {
    /// The value itself, which is another variant.
    type Error = enums::InputRichMessage;

    #[inline]
    fn try_from(
        value: enums::InputRichMessage,
    ) -> Result<Self, enums::InputRichMessage> {
        match value {
            enums::InputRichMessage::Html(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputRichMessage> for types::InputRichMessageMarkdown {
    /// The value itself, which is another variant.
    type Error = enums::InputRichMessage;

    #[inline]
    fn try_from(
        value: enums::InputRichMessage,
    ) -> Result<Self, enums::InputRichMessage> {
        match value {
            enums::InputRichMessage::Markdown(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InputPrivacyRule {
    /// The value, if it is [`Self::InputPrivacyValueAllowUsers`].
    #[must_use]
    #[inline]
    pub fn as_input_privacy_value_allow_users(
        &self,
    ) -> Option<&types::InputPrivacyValueAllowUsers> {
        match self {
            Self::InputPrivacyValueAllowUsers(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputPrivacyValueAllowUsers`].
    #[must_use]
    #[inline]
    pub fn into_input_privacy_value_allow_users(
        self,
    ) -> Option<types::InputPrivacyValueAllowUsers> {
        match self {
            Self::InputPrivacyValueAllowUsers(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputPrivacyValueDisallowUsers`].
    #[must_use]
    #[inline]
    pub fn as_input_privacy_value_disallow_users(
        &self,
    ) -> Option<&types::InputPrivacyValueDisallowUsers> {
        match self {
            Self::InputPrivacyValueDisallowUsers(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputPrivacyValueDisallowUsers`].
    #[must_use]
    #[inline]
    pub fn into_input_privacy_value_disallow_users(
        self,
    ) -> Option<types::InputPrivacyValueDisallowUsers> {
        match self {
            Self::InputPrivacyValueDisallowUsers(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputPrivacyValueAllowChatParticipants`].
    #[must_use]
    #[inline]
    pub fn as_input_privacy_value_allow_chat_participants(
        &self,
    ) -> Option<&types::InputPrivacyValueAllowChatParticipants> {
        match self {
            Self::InputPrivacyValueAllowChatParticipants(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputPrivacyValueAllowChatParticipants`].
    #[must_use]
    #[inline]
    pub fn into_input_privacy_value_allow_chat_participants(
        self,
    ) -> Option<types::InputPrivacyValueAllowChatParticipants> {
        match self {
            Self::InputPrivacyValueAllowChatParticipants(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputPrivacyValueDisallowChatParticipants`].
    #[must_use]
    #[inline]
    pub fn as_input_privacy_value_disallow_chat_participants(
        &self,
    ) -> Option<&types::InputPrivacyValueDisallowChatParticipants> {
        match self {
            Self::InputPrivacyValueDisallowChatParticipants(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputPrivacyValueDisallowChatParticipants`].
    #[must_use]
    #[inline]
    pub fn into_input_privacy_value_disallow_chat_participants(
        self,
    ) -> Option<types::InputPrivacyValueDisallowChatParticipants> {
        match self {
            Self::InputPrivacyValueDisallowChatParticipants(value) => Some(value),
            _ => None,
        }
    }

    /// The field `users`, where there is one.
    #[must_use]
    #[inline]
    pub fn users(&self) -> Option<&Vec<enums::InputUser>> {
        match self {
            Self::InputPrivacyValueAllowUsers(value) => Some(&value.users),
            Self::InputPrivacyValueDisallowUsers(value) => Some(&value.users),
            _ => None,
        }
    }

    /// The field `chats`, where there is one.
    #[must_use]
    #[inline]
    pub fn chats(&self) -> Option<&Vec<i64>> {
        match self {
            Self::InputPrivacyValueAllowChatParticipants(value) => Some(&value.chats),
            Self::InputPrivacyValueDisallowChatParticipants(value) => Some(&value.chats),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputPrivacyRule> for types::InputPrivacyValueAllowUsers {
    /// The value itself, which is another variant.
    type Error = enums::InputPrivacyRule;

    #[inline]
    fn try_from(
        value: enums::InputPrivacyRule,
    ) -> Result<Self, enums::InputPrivacyRule> {
        match value {
            enums::InputPrivacyRule::InputPrivacyValueAllowUsers(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputPrivacyRule> for types::InputPrivacyValueDisallowUsers {
    /// The value itself, which is another variant.
    type Error = enums::InputPrivacyRule;

    #[inline]
    fn try_from(
        value: enums::InputPrivacyRule,
    ) -> Result<Self, enums::InputPrivacyRule> {
        match value {
            enums::InputPrivacyRule::InputPrivacyValueDisallowUsers(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputPrivacyRule> for types::InputPrivacyValueAllowChatParticipants {
    /// The value itself, which is another variant.
    type Error = enums::InputPrivacyRule;

    #[inline]
    fn try_from(
        value: enums::InputPrivacyRule,
    ) -> Result<Self, enums::InputPrivacyRule> {
        match value {
            enums::InputPrivacyRule::InputPrivacyValueAllowChatParticipants(value) => {
                Ok(value)
            }
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputPrivacyRule>
for types::InputPrivacyValueDisallowChatParticipants {
    /// The value itself, which is another variant.
    type Error = enums::InputPrivacyRule;

    #[inline]
    fn try_from(
        value: enums::InputPrivacyRule,
    ) -> Result<Self, enums::InputPrivacyRule> {
        match value {
            enums::InputPrivacyRule::InputPrivacyValueDisallowChatParticipants(value) => {
                Ok(value)
            }
            other => Err(other),
        }
    }
}

impl enums::InputBotInlineMessage {
    /// The value, if it is [`Self::MediaAuto`].
    #[must_use]
    #[inline]
    pub fn as_media_auto(&self) -> Option<&types::InputBotInlineMessageMediaAuto> {
        match self {
            Self::MediaAuto(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MediaAuto`].
    #[must_use]
    #[inline]
    pub fn into_media_auto(self) -> Option<types::InputBotInlineMessageMediaAuto> {
        match self {
            Self::MediaAuto(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Text`].
    #[must_use]
    #[inline]
    pub fn as_text(&self) -> Option<&types::InputBotInlineMessageText> {
        match self {
            Self::Text(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Text`].
    #[must_use]
    #[inline]
    pub fn into_text(self) -> Option<types::InputBotInlineMessageText> {
        match self {
            Self::Text(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MediaGeo`].
    #[must_use]
    #[inline]
    pub fn as_media_geo(&self) -> Option<&types::InputBotInlineMessageMediaGeo> {
        match self {
            Self::MediaGeo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MediaGeo`].
    #[must_use]
    #[inline]
    pub fn into_media_geo(self) -> Option<types::InputBotInlineMessageMediaGeo> {
        match self {
            Self::MediaGeo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MediaVenue`].
    #[must_use]
    #[inline]
    pub fn as_media_venue(&self) -> Option<&types::InputBotInlineMessageMediaVenue> {
        match self {
            Self::MediaVenue(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MediaVenue`].
    #[must_use]
    #[inline]
    pub fn into_media_venue(self) -> Option<types::InputBotInlineMessageMediaVenue> {
        match self {
            Self::MediaVenue(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MediaContact`].
    #[must_use]
    #[inline]
    pub fn as_media_contact(&self) -> Option<&types::InputBotInlineMessageMediaContact> {
        match self {
            Self::MediaContact(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MediaContact`].
    #[must_use]
    #[inline]
    pub fn into_media_contact(self) -> Option<types::InputBotInlineMessageMediaContact> {
        match self {
            Self::MediaContact(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Game`].
    #[must_use]
    #[inline]
    pub fn as_game(&self) -> Option<&types::InputBotInlineMessageGame> {
        match self {
            Self::Game(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Game`].
    #[must_use]
    #[inline]
    pub fn into_game(self) -> Option<types::InputBotInlineMessageGame> {
        match self {
            Self::Game(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MediaInvoice`].
    #[must_use]
    #[inline]
    pub fn as_media_invoice(&self) -> Option<&types::InputBotInlineMessageMediaInvoice> {
        match self {
            Self::MediaInvoice(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MediaInvoice`].
    #[must_use]
    #[inline]
    pub fn into_media_invoice(self) -> Option<types::InputBotInlineMessageMediaInvoice> {
        match self {
            Self::MediaInvoice(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MediaWebPage`].
    #[must_use]
    #[inline]
    pub fn as_media_web_page(
        &self,
    ) -> Option<&types::InputBotInlineMessageMediaWebPage> {
        match self {
            Self::MediaWebPage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MediaWebPage`].
    #[must_use]
    #[inline]
    pub fn into_media_web_page(
        self,
    ) -> Option<types::InputBotInlineMessageMediaWebPage> {
        match self {
            Self::MediaWebPage(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::RichMessage`].
    #[must_use]
    #[inline]
    pub fn as_rich_message(&self) -> Option<&types::InputBotInlineMessageRichMessage> {
        match self {
            Self::RichMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::RichMessage`].
    #[must_use]
    #[inline]
    pub fn into_rich_message(self) -> Option<types::InputBotInlineMessageRichMessage> {
        match self {
            Self::RichMessage(value) => Some(*value),
            _ => None,
        }
    }

    /// The field `invert_media`, where there is one.
    #[must_use]
    #[inline]
    pub fn invert_media(&self) -> Option<&bool> {
        match self {
            Self::MediaAuto(value) => Some(&value.invert_media),
            Self::Text(value) => Some(&value.invert_media),
            Self::MediaWebPage(value) => Some(&value.invert_media),
            _ => None,
        }
    }

    /// The field `message`, where there is one.
    #[must_use]
    #[inline]
    pub fn message(&self) -> Option<&String> {
        match self {
            Self::MediaAuto(value) => Some(&value.message),
            Self::Text(value) => Some(&value.message),
            Self::MediaWebPage(value) => Some(&value.message),
            _ => None,
        }
    }

    /// The field `entities`, where there is one.
    #[must_use]
    #[inline]
    pub fn entities(&self) -> Option<&Vec<enums::MessageEntity>> {
        match self {
            Self::MediaAuto(value) => value.entities.as_ref(),
            Self::Text(value) => value.entities.as_ref(),
            Self::MediaWebPage(value) => value.entities.as_ref(),
            _ => None,
        }
    }

    /// The field `reply_markup`, where there is one.
    #[must_use]
    #[inline]
    pub fn reply_markup(&self) -> Option<&enums::ReplyMarkup> {
        match self {
            Self::MediaAuto(value) => value.reply_markup.as_ref(),
            Self::Text(value) => value.reply_markup.as_ref(),
            Self::MediaGeo(value) => value.reply_markup.as_ref(),
            Self::MediaVenue(value) => value.reply_markup.as_ref(),
            Self::MediaContact(value) => value.reply_markup.as_ref(),
            Self::Game(value) => value.reply_markup.as_ref(),
            Self::MediaInvoice(value) => value.reply_markup.as_ref(),
            Self::MediaWebPage(value) => value.reply_markup.as_ref(),
            Self::RichMessage(value) => value.reply_markup.as_ref(),
        }
    }

    /// The field `no_webpage`, where there is one.
    #[must_use]
    #[inline]
    pub fn no_webpage(&self) -> Option<&bool> {
        match self {
            Self::Text(value) => Some(&value.no_webpage),
            _ => None,
        }
    }

    /// The field `geo_point`, where there is one.
    #[must_use]
    #[inline]
    pub fn geo_point(&self) -> Option<&enums::InputGeoPoint> {
        match self {
            Self::MediaGeo(value) => Some(&value.geo_point),
            Self::MediaVenue(value) => Some(&value.geo_point),
            _ => None,
        }
    }

    /// The field `heading`, where there is one.
    #[must_use]
    #[inline]
    pub fn heading(&self) -> Option<&i32> {
        match self {
            Self::MediaGeo(value) => value.heading.as_ref(),
            _ => None,
        }
    }

    /// The field `period`, where there is one.
    #[must_use]
    #[inline]
    pub fn period(&self) -> Option<&i32> {
        match self {
            Self::MediaGeo(value) => value.period.as_ref(),
            _ => None,
        }
    }

    /// The field `proximity_notification_radius`, where there is one.
    #[must_use]
    #[inline]
    pub fn proximity_notification_radius(&self) -> Option<&i32> {
        match self {
            Self::MediaGeo(value) => value.proximity_notification_radius.as_ref(),
            _ => None,
        }
    }

    /// The field `title`, where there is one.
    #[must_use]
    #[inline]
    pub fn title(&self) -> Option<&String> {
        match self {
            Self::MediaVenue(value) => Some(&value.title),
            Self::MediaInvoice(value) => Some(&value.title),
            _ => None,
        }
    }

    /// The field `address`, where there is one.
    #[must_use]
    #[inline]
    pub fn address(&self) -> Option<&String> {
        match self {
            Self::MediaVenue(value) => Some(&value.address),
            _ => None,
        }
    }

    /// The field `provider`, where there is one.
    #[must_use]
    #[inline]
    pub fn provider(&self) -> Option<&String> {
        match self {
            Self::MediaVenue(value) => Some(&value.provider),
            Self::MediaInvoice(value) => Some(&value.provider),
            _ => None,
        }
    }

    /// The field `venue_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn venue_id(&self) -> Option<&String> {
        match self {
            Self::MediaVenue(value) => Some(&value.venue_id),
            _ => None,
        }
    }

    /// The field `venue_type`, where there is one.
    #[must_use]
    #[inline]
    pub fn venue_type(&self) -> Option<&String> {
        match self {
            Self::MediaVenue(value) => Some(&value.venue_type),
            _ => None,
        }
    }

    /// The field `phone_number`, where there is one.
    #[must_use]
    #[inline]
    pub fn phone_number(&self) -> Option<&String> {
        match self {
            Self::MediaContact(value) => Some(&value.phone_number),
            _ => None,
        }
    }

    /// The field `first_name`, where there is one.
    #[must_use]
    #[inline]
    pub fn first_name(&self) -> Option<&String> {
        match self {
            Self::MediaContact(value) => Some(&value.first_name),
            _ => None,
        }
    }

    /// The field `last_name`, where there is one.
    #[must_use]
    #[inline]
    pub fn last_name(&self) -> Option<&String> {
        match self {
            Self::MediaContact(value) => Some(&value.last_name),
            _ => None,
        }
    }

    /// The field `vcard`, where there is one.
    #[must_use]
    #[inline]
    pub fn vcard(&self) -> Option<&String> {
        match self {
            Self::MediaContact(value) => Some(&value.vcard),
            _ => None,
        }
    }

    /// The field `description`, where there is one.
    #[must_use]
    #[inline]
    pub fn description(&self) -> Option<&String> {
        match self {
            Self::MediaInvoice(value) => Some(&value.description),
            _ => None,
        }
    }

    /// The field `photo`, where there is one.
    #[must_use]
    #[inline]
    pub fn photo(&self) -> Option<&types::InputWebDocument> {
        match self {
            Self::MediaInvoice(value) => value.photo.as_ref(),
            _ => None,
        }
    }

    /// The field `invoice`, where there is one.
    #[must_use]
    #[inline]
    pub fn invoice(&self) -> Option<&types::Invoice> {
        match self {
            Self::MediaInvoice(value) => Some(&value.invoice),
            _ => None,
        }
    }

    /// The field `payload`, where there is one.
    #[must_use]
    #[inline]
    pub fn payload(&self) -> Option<&Vec<u8>> {
        match self {
            Self::MediaInvoice(value) => Some(&value.payload),
            _ => None,
        }
    }

    /// The field `provider_data`, where there is one.
    #[must_use]
    #[inline]
    pub fn provider_data(&self) -> Option<&types::DataJson> {
        match self {
            Self::MediaInvoice(value) => Some(&value.provider_data),
            _ => None,
        }
    }

    /// The field `force_large_media`, where there is one.
    #[must_use]
    #[inline]
    pub fn force_large_media(&self) -> Option<&bool> {
        match self {
            Self::MediaWebPage(value) => Some(&value.force_large_media),
            _ => None,
        }
    }

    /// The field `force_small_media`, where there is one.
    #[must_use]
    #[inline]
    pub fn force_small_media(&self) -> Option<&bool> {
        match self {
            Self::MediaWebPage(value) => Some(&value.force_small_media),
            _ => None,
        }
    }

    /// The field `optional`, where there is one.
    #[must_use]
    #[inline]
    pub fn optional(&self) -> Option<&bool> {
        match self {
            Self::MediaWebPage(value) => Some(&value.optional),
            _ => None,
        }
    }

    /// The field `url`, where there is one.
    #[must_use]
    #[inline]
    pub fn url(&self) -> Option<&String> {
        match self {
            Self::MediaWebPage(value) => Some(&value.url),
            _ => None,
        }
    }

    /// The field `rich_message`, where there is one.
    #[must_use]
    #[inline]
    pub fn rich_message(&self) -> Option<&enums::InputRichMessage> {
        match self {
            Self::RichMessage(value) => Some(&value.rich_message),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputBotInlineMessage> for types::InputBotInlineMessageMediaAuto {
    /// The value itself, which is another variant.
    type Error = enums::InputBotInlineMessage;

    #[inline]
    fn try_from(
        value: enums::InputBotInlineMessage,
    ) -> Result<Self, enums::InputBotInlineMessage> {
        match value {
            enums::InputBotInlineMessage::MediaAuto(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputBotInlineMessage> for types::InputBotInlineMessageText {
    /// The value itself, which is another variant.
    type Error = enums::InputBotInlineMessage;

    #[inline]
    fn try_from(
        value: enums::InputBotInlineMessage,
    ) -> Result<Self, enums::InputBotInlineMessage> {
        match value {
            enums::InputBotInlineMessage::Text(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputBotInlineMessage> for types::InputBotInlineMessageMediaGeo {
    /// The value itself, which is another variant.
    type Error = enums::InputBotInlineMessage;

    #[inline]
    fn try_from(
        value: enums::InputBotInlineMessage,
    ) -> Result<Self, enums::InputBotInlineMessage> {
        match value {
            enums::InputBotInlineMessage::MediaGeo(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputBotInlineMessage> for types::InputBotInlineMessageMediaVenue {
    /// The value itself, which is another variant.
    type Error = enums::InputBotInlineMessage;

    #[inline]
    fn try_from(
        value: enums::InputBotInlineMessage,
    ) -> Result<Self, enums::InputBotInlineMessage> {
        match value {
            enums::InputBotInlineMessage::MediaVenue(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputBotInlineMessage> for types::InputBotInlineMessageMediaContact {
    /// The value itself, which is another variant.
    type Error = enums::InputBotInlineMessage;

    #[inline]
    fn try_from(
        value: enums::InputBotInlineMessage,
    ) -> Result<Self, enums::InputBotInlineMessage> {
        match value {
            enums::InputBotInlineMessage::MediaContact(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputBotInlineMessage> for types::InputBotInlineMessageGame {
    /// The value itself, which is another variant.
    type Error = enums::InputBotInlineMessage;

    #[inline]
    fn try_from(
        value: enums::InputBotInlineMessage,
    ) -> Result<Self, enums::InputBotInlineMessage> {
        match value {
            enums::InputBotInlineMessage::Game(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputBotInlineMessage> for types::InputBotInlineMessageMediaInvoice {
    /// The value itself, which is another variant.
    type Error = enums::InputBotInlineMessage;

    #[inline]
    fn try_from(
        value: enums::InputBotInlineMessage,
    ) -> Result<Self, enums::InputBotInlineMessage> {
        match value {
            enums::InputBotInlineMessage::MediaInvoice(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputBotInlineMessage> for types::InputBotInlineMessageMediaWebPage {
    /// The value itself, which is another variant.
    type Error = enums::InputBotInlineMessage;

    #[inline]
    fn try_from(
        value: enums::InputBotInlineMessage,
    ) -> Result<Self, enums::InputBotInlineMessage> {
        match value {
            enums::InputBotInlineMessage::MediaWebPage(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputBotInlineMessage> for types::InputBotInlineMessageRichMessage {
    /// The value itself, which is another variant.
    type Error = enums::InputBotInlineMessage;

    #[inline]
    fn try_from(
        value: enums::InputBotInlineMessage,
    ) -> Result<Self, enums::InputBotInlineMessage> {
        match value {
            enums::InputBotInlineMessage::RichMessage(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl enums::InputBotInlineResult {
    /// The value, if it is [`Self::InputBotInlineResult`].
    #[must_use]
    #[inline]
    pub fn as_input_bot_inline_result(&self) -> Option<&types::InputBotInlineResult> {
        match self {
            Self::InputBotInlineResult(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputBotInlineResult`].
    #[must_use]
    #[inline]
    pub fn into_input_bot_inline_result(self) -> Option<types::InputBotInlineResult> {
        match self {
            Self::InputBotInlineResult(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Photo`].
    #[must_use]
    #[inline]
    pub fn as_photo(&self) -> Option<&types::InputBotInlineResultPhoto> {
        match self {
            Self::Photo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Photo`].
    #[must_use]
    #[inline]
    pub fn into_photo(self) -> Option<types::InputBotInlineResultPhoto> {
        match self {
            Self::Photo(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Document`].
    #[must_use]
    #[inline]
    pub fn as_document(&self) -> Option<&types::InputBotInlineResultDocument> {
        match self {
            Self::Document(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Document`].
    #[must_use]
    #[inline]
    pub fn into_document(self) -> Option<types::InputBotInlineResultDocument> {
        match self {
            Self::Document(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Game`].
    #[must_use]
    #[inline]
    pub fn as_game(&self) -> Option<&types::InputBotInlineResultGame> {
        match self {
            Self::Game(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Game`].
    #[must_use]
    #[inline]
    pub fn into_game(self) -> Option<types::InputBotInlineResultGame> {
        match self {
            Self::Game(value) => Some(*value),
            _ => None,
        }
    }

    /// The field `id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn id(&self) -> &String {
        match self {
            Self::InputBotInlineResult(value) => &value.id,
            Self::Photo(value) => &value.id,
            Self::Document(value) => &value.id,
            Self::Game(value) => &value.id,
        }
    }

    /// The field `type`, where there is one.
    #[must_use]
    #[inline]
    pub fn r#type(&self) -> Option<&String> {
        match self {
            Self::InputBotInlineResult(value) => Some(&value.r#type),
            Self::Photo(value) => Some(&value.r#type),
            Self::Document(value) => Some(&value.r#type),
            _ => None,
        }
    }

    /// The field `title`, where there is one.
    #[must_use]
    #[inline]
    pub fn title(&self) -> Option<&String> {
        match self {
            Self::InputBotInlineResult(value) => value.title.as_ref(),
            Self::Document(value) => value.title.as_ref(),
            _ => None,
        }
    }

    /// The field `description`, where there is one.
    #[must_use]
    #[inline]
    pub fn description(&self) -> Option<&String> {
        match self {
            Self::InputBotInlineResult(value) => value.description.as_ref(),
            Self::Document(value) => value.description.as_ref(),
            _ => None,
        }
    }

    /// The field `url`, where there is one.
    #[must_use]
    #[inline]
    pub fn url(&self) -> Option<&String> {
        match self {
            Self::InputBotInlineResult(value) => value.url.as_ref(),
            _ => None,
        }
    }

    /// The field `thumb`, where there is one.
    #[must_use]
    #[inline]
    pub fn thumb(&self) -> Option<&types::InputWebDocument> {
        match self {
            Self::InputBotInlineResult(value) => value.thumb.as_ref(),
            _ => None,
        }
    }

    /// The field `content`, where there is one.
    #[must_use]
    #[inline]
    pub fn content(&self) -> Option<&types::InputWebDocument> {
        match self {
            Self::InputBotInlineResult(value) => value.content.as_ref(),
            _ => None,
        }
    }

    /// The field `send_message`, which every variant has.
    #[must_use]
    #[inline]
    pub fn send_message(&self) -> &enums::InputBotInlineMessage {
        match self {
            Self::InputBotInlineResult(value) => &value.send_message,
            Self::Photo(value) => &value.send_message,
            Self::Document(value) => &value.send_message,
            Self::Game(value) => &value.send_message,
        }
    }

    /// The field `photo`, where there is one.
    #[must_use]
    #[inline]
    pub fn photo(&self) -> Option<&enums::InputPhoto> {
        match self {
            Self::Photo(value) => Some(&value.photo),
            _ => None,
        }
    }

    /// The field `document`, where there is one.
    #[must_use]
    #[inline]
    pub fn document(&self) -> Option<&enums::InputDocument> {
        match self {
            Self::Document(value) => Some(&value.document),
            _ => None,
        }
    }

    /// The field `short_name`, where there is one.
    #[must_use]
    #[inline]
    pub fn short_name(&self) -> Option<&String> {
        match self {
            Self::Game(value) => Some(&value.short_name),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputBotInlineResult> for types::InputBotInlineResult {
    /// The value itself, which is another variant.
    type Error = enums::InputBotInlineResult;

    #[inline]
    fn try_from(
        value: enums::InputBotInlineResult,
    ) -> Result<Self, enums::InputBotInlineResult> {
        match value {
            enums::InputBotInlineResult::InputBotInlineResult(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputBotInlineResult> for types::InputBotInlineResultPhoto {
    /// The value itself, which is another variant.
    type Error = enums::InputBotInlineResult;

    #[inline]
    fn try_from(
        value: enums::InputBotInlineResult,
    ) -> Result<Self, enums::InputBotInlineResult> {
        match value {
            enums::InputBotInlineResult::Photo(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputBotInlineResult> for types::InputBotInlineResultDocument {
    /// The value itself, which is another variant.
    type Error = enums::InputBotInlineResult;

    #[inline]
    fn try_from(
        value: enums::InputBotInlineResult,
    ) -> Result<Self, enums::InputBotInlineResult> {
        match value {
            enums::InputBotInlineResult::Document(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputBotInlineResult> for types::InputBotInlineResultGame {
    /// The value itself, which is another variant.
    type Error = enums::InputBotInlineResult;

    #[inline]
    fn try_from(
        value: enums::InputBotInlineResult,
    ) -> Result<Self, enums::InputBotInlineResult> {
        match value {
            enums::InputBotInlineResult::Game(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl enums::InputReplyTo {
    /// The value, if it is [`Self::Message`].
    #[must_use]
    #[inline]
    pub fn as_message(&self) -> Option<&types::InputReplyToMessage> {
        match self {
            Self::Message(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Message`].
    #[must_use]
    #[inline]
    pub fn into_message(self) -> Option<types::InputReplyToMessage> {
        match self {
            Self::Message(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Story`].
    #[must_use]
    #[inline]
    pub fn as_story(&self) -> Option<&types::InputReplyToStory> {
        match self {
            Self::Story(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Story`].
    #[must_use]
    #[inline]
    pub fn into_story(self) -> Option<types::InputReplyToStory> {
        match self {
            Self::Story(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MonoForum`].
    #[must_use]
    #[inline]
    pub fn as_mono_forum(&self) -> Option<&types::InputReplyToMonoForum> {
        match self {
            Self::MonoForum(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MonoForum`].
    #[must_use]
    #[inline]
    pub fn into_mono_forum(self) -> Option<types::InputReplyToMonoForum> {
        match self {
            Self::MonoForum(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EphemeralMessage`].
    #[must_use]
    #[inline]
    pub fn as_ephemeral_message(&self) -> Option<&types::InputReplyToEphemeralMessage> {
        match self {
            Self::EphemeralMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EphemeralMessage`].
    #[must_use]
    #[inline]
    pub fn into_ephemeral_message(self) -> Option<types::InputReplyToEphemeralMessage> {
        match self {
            Self::EphemeralMessage(value) => Some(value),
            _ => None,
        }
    }

    /// The field `reply_to_msg_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn reply_to_msg_id(&self) -> Option<&i32> {
        match self {
            Self::Message(value) => Some(&value.reply_to_msg_id),
            _ => None,
        }
    }

    /// The field `top_msg_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn top_msg_id(&self) -> Option<&i32> {
        match self {
            Self::Message(value) => value.top_msg_id.as_ref(),
            _ => None,
        }
    }

    /// The field `reply_to_peer_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn reply_to_peer_id(&self) -> Option<&enums::InputPeer> {
        match self {
            Self::Message(value) => value.reply_to_peer_id.as_ref(),
            _ => None,
        }
    }

    /// The field `quote_text`, where there is one.
    #[must_use]
    #[inline]
    pub fn quote_text(&self) -> Option<&String> {
        match self {
            Self::Message(value) => value.quote_text.as_ref(),
            _ => None,
        }
    }

    /// The field `quote_entities`, where there is one.
    #[must_use]
    #[inline]
    pub fn quote_entities(&self) -> Option<&Vec<enums::MessageEntity>> {
        match self {
            Self::Message(value) => value.quote_entities.as_ref(),
            _ => None,
        }
    }

    /// The field `quote_offset`, where there is one.
    #[must_use]
    #[inline]
    pub fn quote_offset(&self) -> Option<&i32> {
        match self {
            Self::Message(value) => value.quote_offset.as_ref(),
            _ => None,
        }
    }

    /// The field `monoforum_peer_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn monoforum_peer_id(&self) -> Option<&enums::InputPeer> {
        match self {
            Self::Message(value) => value.monoforum_peer_id.as_ref(),
            Self::MonoForum(value) => Some(&value.monoforum_peer_id),
            _ => None,
        }
    }

    /// The field `todo_item_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn todo_item_id(&self) -> Option<&i32> {
        match self {
            Self::Message(value) => value.todo_item_id.as_ref(),
            _ => None,
        }
    }

    /// The field `poll_option`, where there is one.
    #[must_use]
    #[inline]
    pub fn poll_option(&self) -> Option<&Vec<u8>> {
        match self {
            Self::Message(value) => value.poll_option.as_ref(),
            _ => None,
        }
    }

    /// The field `peer`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer(&self) -> Option<&enums::InputPeer> {
        match self {
            Self::Story(value) => Some(&value.peer),
            _ => None,
        }
    }

    /// The field `story_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn story_id(&self) -> Option<&i32> {
        match self {
            Self::Story(value) => Some(&value.story_id),
            _ => None,
        }
    }

    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<&i32> {
        match self {
            Self::EphemeralMessage(value) => Some(&value.id),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputReplyTo> for types::InputReplyToMessage {
    /// The value itself, which is another variant.
    type Error = enums::InputReplyTo;

    #[inline]
    fn try_from(value: enums::InputReplyTo) -> Result<Self, enums::InputReplyTo> {
        match value {
            enums::InputReplyTo::Message(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputReplyTo> for types::InputReplyToStory {
    /// The value itself, which is another variant.
    type Error = enums::InputReplyTo;

    #[inline]
    fn try_from(value: enums::InputReplyTo) -> Result<Self, enums::InputReplyTo> {
        match value {
            enums::InputReplyTo::Story(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputReplyTo> for types::InputReplyToMonoForum {
    /// The value itself, which is another variant.
    type Error = enums::InputReplyTo;

    #[inline]
    fn try_from(value: enums::InputReplyTo) -> Result<Self, enums::InputReplyTo> {
        match value {
            enums::InputReplyTo::MonoForum(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputReplyTo> for types::InputReplyToEphemeralMessage {
    /// The value itself, which is another variant.
    type Error = enums::InputReplyTo;

    #[inline]
    fn try_from(value: enums::InputReplyTo) -> Result<Self, enums::InputReplyTo> {
        match value {
            enums::InputReplyTo::EphemeralMessage(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InputStickeredMedia {
    /// The value, if it is [`Self::Photo`].
    #[must_use]
    #[inline]
    pub fn as_photo(&self) -> Option<&types::InputStickeredMediaPhoto> {
        match self {
            Self::Photo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Photo`].
    #[must_use]
    #[inline]
    pub fn into_photo(self) -> Option<types::InputStickeredMediaPhoto> {
        match self {
            Self::Photo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Document`].
    #[must_use]
    #[inline]
    pub fn as_document(&self) -> Option<&types::InputStickeredMediaDocument> {
        match self {
            Self::Document(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Document`].
    #[must_use]
    #[inline]
    pub fn into_document(self) -> Option<types::InputStickeredMediaDocument> {
        match self {
            Self::Document(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputStickeredMedia> for types::InputStickeredMediaPhoto {
    /// The value itself, which is another variant.
    type Error = enums::InputStickeredMedia;

    #[inline]
    fn try_from(
        value: enums::InputStickeredMedia,
    ) -> Result<Self, enums::InputStickeredMedia> {
        match value {
            enums::InputStickeredMedia::Photo(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputStickeredMedia> for types::InputStickeredMediaDocument {
    /// The value itself, which is another variant.
    type Error = enums::InputStickeredMedia;

    #[inline]
    fn try_from(
        value: enums::InputStickeredMedia,
    ) -> Result<Self, enums::InputStickeredMedia> {
        match value {
            enums::InputStickeredMedia::Document(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InlineButtonType {
    /// The value, if it is [`Self::Url`].
    #[must_use]
    #[inline]
    pub fn as_url(&self) -> Option<&types::InlineButtonTypeUrl> {
        match self {
            Self::Url(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Url`].
    #[must_use]
    #[inline]
    pub fn into_url(self) -> Option<types::InlineButtonTypeUrl> {
        match self {
            Self::Url(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UrlAuth`].
    #[must_use]
    #[inline]
    pub fn as_url_auth(&self) -> Option<&types::InlineButtonTypeUrlAuth> {
        match self {
            Self::UrlAuth(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UrlAuth`].
    #[must_use]
    #[inline]
    pub fn into_url_auth(self) -> Option<types::InlineButtonTypeUrlAuth> {
        match self {
            Self::UrlAuth(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputInlineButtonTypeUrlAuth`].
    #[must_use]
    #[inline]
    pub fn as_input_inline_button_type_url_auth(
        &self,
    ) -> Option<&types::InputInlineButtonTypeUrlAuth> {
        match self {
            Self::InputInlineButtonTypeUrlAuth(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputInlineButtonTypeUrlAuth`].
    #[must_use]
    #[inline]
    pub fn into_input_inline_button_type_url_auth(
        self,
    ) -> Option<types::InputInlineButtonTypeUrlAuth> {
        match self {
            Self::InputInlineButtonTypeUrlAuth(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WebView`].
    #[must_use]
    #[inline]
    pub fn as_web_view(&self) -> Option<&types::InlineButtonTypeWebView> {
        match self {
            Self::WebView(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WebView`].
    #[must_use]
    #[inline]
    pub fn into_web_view(self) -> Option<types::InlineButtonTypeWebView> {
        match self {
            Self::WebView(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Callback`].
    #[must_use]
    #[inline]
    pub fn as_callback(&self) -> Option<&types::InlineButtonTypeCallback> {
        match self {
            Self::Callback(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Callback`].
    #[must_use]
    #[inline]
    pub fn into_callback(self) -> Option<types::InlineButtonTypeCallback> {
        match self {
            Self::Callback(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SwitchInline`].
    #[must_use]
    #[inline]
    pub fn as_switch_inline(&self) -> Option<&types::InlineButtonTypeSwitchInline> {
        match self {
            Self::SwitchInline(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SwitchInline`].
    #[must_use]
    #[inline]
    pub fn into_switch_inline(self) -> Option<types::InlineButtonTypeSwitchInline> {
        match self {
            Self::SwitchInline(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UserProfile`].
    #[must_use]
    #[inline]
    pub fn as_user_profile(&self) -> Option<&types::InlineButtonTypeUserProfile> {
        match self {
            Self::UserProfile(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UserProfile`].
    #[must_use]
    #[inline]
    pub fn into_user_profile(self) -> Option<types::InlineButtonTypeUserProfile> {
        match self {
            Self::UserProfile(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputInlineButtonTypeUserProfile`].
    #[must_use]
    #[inline]
    pub fn as_input_inline_button_type_user_profile(
        &self,
    ) -> Option<&types::InputInlineButtonTypeUserProfile> {
        match self {
            Self::InputInlineButtonTypeUserProfile(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputInlineButtonTypeUserProfile`].
    #[must_use]
    #[inline]
    pub fn into_input_inline_button_type_user_profile(
        self,
    ) -> Option<types::InputInlineButtonTypeUserProfile> {
        match self {
            Self::InputInlineButtonTypeUserProfile(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Copy`].
    #[must_use]
    #[inline]
    pub fn as_copy(&self) -> Option<&types::InlineButtonTypeCopy> {
        match self {
            Self::Copy(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Copy`].
    #[must_use]
    #[inline]
    pub fn into_copy(self) -> Option<types::InlineButtonTypeCopy> {
        match self {
            Self::Copy(value) => Some(value),
            _ => None,
        }
    }

    /// The field `url`, where there is one.
    #[must_use]
    #[inline]
    pub fn url(&self) -> Option<&String> {
        match self {
            Self::Url(value) => Some(&value.url),
            Self::UrlAuth(value) => Some(&value.url),
            Self::InputInlineButtonTypeUrlAuth(value) => Some(&value.url),
            Self::WebView(value) => Some(&value.url),
            _ => None,
        }
    }

    /// The field `fwd_text`, where there is one.
    #[must_use]
    #[inline]
    pub fn fwd_text(&self) -> Option<&String> {
        match self {
            Self::UrlAuth(value) => value.fwd_text.as_ref(),
            Self::InputInlineButtonTypeUrlAuth(value) => value.fwd_text.as_ref(),
            _ => None,
        }
    }

    /// The field `button_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn button_id(&self) -> Option<&i32> {
        match self {
            Self::UrlAuth(value) => Some(&value.button_id),
            _ => None,
        }
    }

    /// The field `request_write_access`, where there is one.
    #[must_use]
    #[inline]
    pub fn request_write_access(&self) -> Option<&bool> {
        match self {
            Self::InputInlineButtonTypeUrlAuth(value) => {
                Some(&value.request_write_access)
            }
            _ => None,
        }
    }

    /// The field `bot`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot(&self) -> Option<&enums::InputUser> {
        match self {
            Self::InputInlineButtonTypeUrlAuth(value) => value.bot.as_ref(),
            _ => None,
        }
    }

    /// The field `requires_password`, where there is one.
    #[must_use]
    #[inline]
    pub fn requires_password(&self) -> Option<&bool> {
        match self {
            Self::Callback(value) => Some(&value.requires_password),
            _ => None,
        }
    }

    /// The field `data`, where there is one.
    #[must_use]
    #[inline]
    pub fn data(&self) -> Option<&Vec<u8>> {
        match self {
            Self::Callback(value) => Some(&value.data),
            _ => None,
        }
    }

    /// The field `same_peer`, where there is one.
    #[must_use]
    #[inline]
    pub fn same_peer(&self) -> Option<&bool> {
        match self {
            Self::SwitchInline(value) => Some(&value.same_peer),
            _ => None,
        }
    }

    /// The field `query`, where there is one.
    #[must_use]
    #[inline]
    pub fn query(&self) -> Option<&String> {
        match self {
            Self::SwitchInline(value) => Some(&value.query),
            _ => None,
        }
    }

    /// The field `peer_types`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer_types(&self) -> Option<&Vec<enums::InlineQueryPeerType>> {
        match self {
            Self::SwitchInline(value) => value.peer_types.as_ref(),
            _ => None,
        }
    }

    /// The field `copy_text`, where there is one.
    #[must_use]
    #[inline]
    pub fn copy_text(&self) -> Option<&String> {
        match self {
            Self::Copy(value) => Some(&value.copy_text),
            _ => None,
        }
    }
}

impl TryFrom<enums::InlineButtonType> for types::InlineButtonTypeUrl {
    /// The value itself, which is another variant.
    type Error = enums::InlineButtonType;

    #[inline]
    fn try_from(
        value: enums::InlineButtonType,
    ) -> Result<Self, enums::InlineButtonType> {
        match value {
            enums::InlineButtonType::Url(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InlineButtonType> for types::InlineButtonTypeUrlAuth {
    /// The value itself, which is another variant.
    type Error = enums::InlineButtonType;

    #[inline]
    fn try_from(
        value: enums::InlineButtonType,
    ) -> Result<Self, enums::InlineButtonType> {
        match value {
            enums::InlineButtonType::UrlAuth(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InlineButtonType> for types::InputInlineButtonTypeUrlAuth {
    /// The value itself, which is another variant.
    type Error = enums::InlineButtonType;

    #[inline]
    fn try_from(
        value: enums::InlineButtonType,
    ) -> Result<Self, enums::InlineButtonType> {
        match value {
            enums::InlineButtonType::InputInlineButtonTypeUrlAuth(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InlineButtonType> for types::InlineButtonTypeWebView {
    /// The value itself, which is another variant.
    type Error = enums::InlineButtonType;

    #[inline]
    fn try_from(
        value: enums::InlineButtonType,
    ) -> Result<Self, enums::InlineButtonType> {
        match value {
            enums::InlineButtonType::WebView(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InlineButtonType> for types::InlineButtonTypeCallback {
    /// The value itself, which is another variant.
    type Error = enums::InlineButtonType;

    #[inline]
    fn try_from(
        value: enums::InlineButtonType,
    ) -> Result<Self, enums::InlineButtonType> {
        match value {
            enums::InlineButtonType::Callback(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InlineButtonType> for types::InlineButtonTypeSwitchInline {
    /// The value itself, which is another variant.
    type Error = enums::InlineButtonType;

    #[inline]
    fn try_from(
        value: enums::InlineButtonType,
    ) -> Result<Self, enums::InlineButtonType> {
        match value {
            enums::InlineButtonType::SwitchInline(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InlineButtonType> for types::InlineButtonTypeUserProfile {
    /// The value itself, which is another variant.
    type Error = enums::InlineButtonType;

    #[inline]
    fn try_from(
        value: enums::InlineButtonType,
    ) -> Result<Self, enums::InlineButtonType> {
        match value {
            enums::InlineButtonType::UserProfile(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InlineButtonType> for types::InputInlineButtonTypeUserProfile {
    /// The value itself, which is another variant.
    type Error = enums::InlineButtonType;

    #[inline]
    fn try_from(
        value: enums::InlineButtonType,
    ) -> Result<Self, enums::InlineButtonType> {
        match value {
            enums::InlineButtonType::InputInlineButtonTypeUserProfile(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InlineButtonType> for types::InlineButtonTypeCopy {
    /// The value itself, which is another variant.
    type Error = enums::InlineButtonType;

    #[inline]
    fn try_from(
        value: enums::InlineButtonType,
    ) -> Result<Self, enums::InlineButtonType> {
        match value {
            enums::InlineButtonType::Copy(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InputWebFileLocation {
    /// The value, if it is [`Self::InputWebFileLocation`].
    #[must_use]
    #[inline]
    pub fn as_input_web_file_location(&self) -> Option<&types::InputWebFileLocation> {
        match self {
            Self::InputWebFileLocation(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputWebFileLocation`].
    #[must_use]
    #[inline]
    pub fn into_input_web_file_location(self) -> Option<types::InputWebFileLocation> {
        match self {
            Self::InputWebFileLocation(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputWebFileGeoPointLocation`].
    #[must_use]
    #[inline]
    pub fn as_input_web_file_geo_point_location(
        &self,
    ) -> Option<&types::InputWebFileGeoPointLocation> {
        match self {
            Self::InputWebFileGeoPointLocation(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputWebFileGeoPointLocation`].
    #[must_use]
    #[inline]
    pub fn into_input_web_file_geo_point_location(
        self,
    ) -> Option<types::InputWebFileGeoPointLocation> {
        match self {
            Self::InputWebFileGeoPointLocation(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputWebFileAudioAlbumThumbLocation`].
    #[must_use]
    #[inline]
    pub fn as_input_web_file_audio_album_thumb_location(
        &self,
    ) -> Option<&types::InputWebFileAudioAlbumThumbLocation> {
        match self {
            Self::InputWebFileAudioAlbumThumbLocation(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputWebFileAudioAlbumThumbLocation`].
    #[must_use]
    #[inline]
    pub fn into_input_web_file_audio_album_thumb_location(
        self,
    ) -> Option<types::InputWebFileAudioAlbumThumbLocation> {
        match self {
            Self::InputWebFileAudioAlbumThumbLocation(value) => Some(value),
            _ => None,
        }
    }

    /// The field `url`, where there is one.
    #[must_use]
    #[inline]
    pub fn url(&self) -> Option<&String> {
        match self {
            Self::InputWebFileLocation(value) => Some(&value.url),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<&i64> {
        match self {
            Self::InputWebFileLocation(value) => Some(&value.access_hash),
            Self::InputWebFileGeoPointLocation(value) => Some(&value.access_hash),
            _ => None,
        }
    }

    /// The field `geo_point`, where there is one.
    #[must_use]
    #[inline]
    pub fn geo_point(&self) -> Option<&enums::InputGeoPoint> {
        match self {
            Self::InputWebFileGeoPointLocation(value) => Some(&value.geo_point),
            _ => None,
        }
    }

    /// The field `w`, where there is one.
    #[must_use]
    #[inline]
    pub fn w(&self) -> Option<&i32> {
        match self {
            Self::InputWebFileGeoPointLocation(value) => Some(&value.w),
            _ => None,
        }
    }

    /// The field `h`, where there is one.
    #[must_use]
    #[inline]
    pub fn h(&self) -> Option<&i32> {
        match self {
            Self::InputWebFileGeoPointLocation(value) => Some(&value.h),
            _ => None,
        }
    }

    /// The field `zoom`, where there is one.
    #[must_use]
    #[inline]
    pub fn zoom(&self) -> Option<&i32> {
        match self {
            Self::InputWebFileGeoPointLocation(value) => Some(&value.zoom),
            _ => None,
        }
    }

    /// The field `scale`, where there is one.
    #[must_use]
    #[inline]
    pub fn scale(&self) -> Option<&i32> {
        match self {
            Self::InputWebFileGeoPointLocation(value) => Some(&value.scale),
            _ => None,
        }
    }

    /// The field `small`, where there is one.
    #[must_use]
    #[inline]
    pub fn small(&self) -> Option<&bool> {
        match self {
            Self::InputWebFileAudioAlbumThumbLocation(value) => Some(&value.small),
            _ => None,
        }
    }

    /// The field `document`, where there is one.
    #[must_use]
    #[inline]
    pub fn document(&self) -> Option<&enums::InputDocument> {
        match self {
            Self::InputWebFileAudioAlbumThumbLocation(value) => value.document.as_ref(),
            _ => None,
        }
    }

    /// The field `title`, where there is one.
    #[must_use]
    #[inline]
    pub fn title(&self) -> Option<&String> {
        match self {
            Self::InputWebFileAudioAlbumThumbLocation(value) => value.title.as_ref(),
            _ => None,
        }
    }

    /// The field `performer`, where there is one.
    #[must_use]
    #[inline]
    pub fn performer(&self) -> Option<&String> {
        match self {
            Self::InputWebFileAudioAlbumThumbLocation(value) => value.performer.as_ref(),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputWebFileLocation> for types::InputWebFileLocation {
    /// The value itself, which is another variant.
    type Error = enums::InputWebFileLocation;

    #[inline]
    fn try_from(
        value: enums::InputWebFileLocation,
    ) -> Result<Self, enums::InputWebFileLocation> {
        match value {
            enums::InputWebFileLocation::InputWebFileLocation(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputWebFileLocation> for types::InputWebFileGeoPointLocation {
    /// The value itself, which is another variant.
    type Error = enums::InputWebFileLocation;

    #[inline]
    fn try_from(
        value: enums::InputWebFileLocation,
    ) -> Result<Self, enums::InputWebFileLocation> {
        match value {
            enums::InputWebFileLocation::InputWebFileGeoPointLocation(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputWebFileLocation>
for types::InputWebFileAudioAlbumThumbLocation {
    /// The value itself, which is another variant.
    type Error = enums::InputWebFileLocation;

    #[inline]
    fn try_from(
        value: enums::InputWebFileLocation,
    ) -> Result<Self, enums::InputWebFileLocation> {
        match value {
            enums::InputWebFileLocation::InputWebFileAudioAlbumThumbLocation(value) => {
                Ok(value)
            }
            other => Err(other),
        }
    }
}

impl enums::InputPaymentCredentials {
    /// The value, if it is [`Self::Saved`].
    #[must_use]
    #[inline]
    pub fn as_saved(&self) -> Option<&types::InputPaymentCredentialsSaved> {
        match self {
            Self::Saved(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Saved`].
    #[must_use]
    #[inline]
    pub fn into_saved(self) -> Option<types::InputPaymentCredentialsSaved> {
        match self {
            Self::Saved(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputPaymentCredentials`].
    #[must_use]
    #[inline]
    pub fn as_input_payment_credentials(
        &self,
    ) -> Option<&types::InputPaymentCredentials> {
        match self {
            Self::InputPaymentCredentials(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputPaymentCredentials`].
    #[must_use]
    #[inline]
    pub fn into_input_payment_credentials(
        self,
    ) -> Option<types::InputPaymentCredentials> {
        match self {
            Self::InputPaymentCredentials(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ApplePay`].
    #[must_use]
    #[inline]
    pub fn as_apple_pay(&self) -> Option<&types::InputPaymentCredentialsApplePay> {
        match self {
            Self::ApplePay(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ApplePay`].
    #[must_use]
    #[inline]
    pub fn into_apple_pay(self) -> Option<types::InputPaymentCredentialsApplePay> {
        match self {
            Self::ApplePay(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GooglePay`].
    #[must_use]
    #[inline]
    pub fn as_google_pay(&self) -> Option<&types::InputPaymentCredentialsGooglePay> {
        match self {
            Self::GooglePay(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GooglePay`].
    #[must_use]
    #[inline]
    pub fn into_google_pay(self) -> Option<types::InputPaymentCredentialsGooglePay> {
        match self {
            Self::GooglePay(value) => Some(value),
            _ => None,
        }
    }

    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<&String> {
        match self {
            Self::Saved(value) => Some(&value.id),
            _ => None,
        }
    }

    /// The field `tmp_password`, where there is one.
    #[must_use]
    #[inline]
    pub fn tmp_password(&self) -> Option<&Vec<u8>> {
        match self {
            Self::Saved(value) => Some(&value.tmp_password),
            _ => None,
        }
    }

    /// The field `save`, where there is one.
    #[must_use]
    #[inline]
    pub fn save(&self) -> Option<&bool> {
        match self {
            Self::InputPaymentCredentials(value) => Some(&value.save),
            _ => None,
        }
    }

    /// The field `data`, where there is one.
    #[must_use]
    #[inline]
    pub fn data(&self) -> Option<&types::DataJson> {
        match self {
            Self::InputPaymentCredentials(value) => Some(&value.data),
            _ => None,
        }
    }

    /// The field `payment_data`, where there is one.
    #[must_use]
    #[inline]
    pub fn payment_data(&self) -> Option<&types::DataJson> {
        match self {
            Self::ApplePay(value) => Some(&value.payment_data),
            _ => None,
        }
    }

    /// The field `payment_token`, where there is one.
    #[must_use]
    #[inline]
    pub fn payment_token(&self) -> Option<&types::DataJson> {
        match self {
            Self::GooglePay(value) => Some(&value.payment_token),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputPaymentCredentials> for types::InputPaymentCredentialsSaved {
    /// The value itself, which is another variant.
    type Error = enums::InputPaymentCredentials;

    #[inline]
    fn try_from(
        value: enums::InputPaymentCredentials,
    ) -> Result<Self, enums::InputPaymentCredentials> {
        match value {
            enums::InputPaymentCredentials::Saved(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputPaymentCredentials> for types::InputPaymentCredentials {
    /// The value itself, which is another variant.
    type Error = enums::InputPaymentCredentials;

    #[inline]
    fn try_from(
        value: enums::InputPaymentCredentials,
    ) -> Result<Self, enums::InputPaymentCredentials> {
        match value {
            enums::InputPaymentCredentials::InputPaymentCredentials(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputPaymentCredentials> for types::InputPaymentCredentialsApplePay {
    /// The value itself, which is another variant.
    type Error = enums::InputPaymentCredentials;

    #[inline]
    fn try_from(
        value: enums::InputPaymentCredentials,
    ) -> Result<Self, enums::InputPaymentCredentials> {
        match value {
            enums::InputPaymentCredentials::ApplePay(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputPaymentCredentials>
for types::InputPaymentCredentialsGooglePay {
    /// The value itself, which is another variant.
    type Error = enums::InputPaymentCredentials;

    #[inline]
    fn try_from(
        value: enums::InputPaymentCredentials,
    ) -> Result<Self, enums::InputPaymentCredentials> {
        match value {
            enums::InputPaymentCredentials::GooglePay(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InputMessage {
    /// The value, if it is [`Self::Id`].
    #[must_use]
    #[inline]
    pub fn as_id(&self) -> Option<&types::InputMessageId> {
        match self {
            Self::Id(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Id`].
    #[must_use]
    #[inline]
    pub fn into_id(self) -> Option<types::InputMessageId> {
        match self {
            Self::Id(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ReplyTo`].
    #[must_use]
    #[inline]
    pub fn as_reply_to(&self) -> Option<&types::InputMessageReplyTo> {
        match self {
            Self::ReplyTo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ReplyTo`].
    #[must_use]
    #[inline]
    pub fn into_reply_to(self) -> Option<types::InputMessageReplyTo> {
        match self {
            Self::ReplyTo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::CallbackQuery`].
    #[must_use]
    #[inline]
    pub fn as_callback_query(&self) -> Option<&types::InputMessageCallbackQuery> {
        match self {
            Self::CallbackQuery(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::CallbackQuery`].
    #[must_use]
    #[inline]
    pub fn into_callback_query(self) -> Option<types::InputMessageCallbackQuery> {
        match self {
            Self::CallbackQuery(value) => Some(value),
            _ => None,
        }
    }

    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<&i32> {
        match self {
            Self::Id(value) => Some(&value.id),
            Self::ReplyTo(value) => Some(&value.id),
            Self::CallbackQuery(value) => Some(&value.id),
            _ => None,
        }
    }

    /// The field `query_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn query_id(&self) -> Option<&i64> {
        match self {
            Self::CallbackQuery(value) => Some(&value.query_id),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputMessage> for types::InputMessageId {
    /// The value itself, which is another variant.
    type Error = enums::InputMessage;

    #[inline]
    fn try_from(value: enums::InputMessage) -> Result<Self, enums::InputMessage> {
        match value {
            enums::InputMessage::Id(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputMessage> for types::InputMessageReplyTo {
    /// The value itself, which is another variant.
    type Error = enums::InputMessage;

    #[inline]
    fn try_from(value: enums::InputMessage) -> Result<Self, enums::InputMessage> {
        match value {
            enums::InputMessage::ReplyTo(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputMessage> for types::InputMessageCallbackQuery {
    /// The value itself, which is another variant.
    type Error = enums::InputMessage;

    #[inline]
    fn try_from(value: enums::InputMessage) -> Result<Self, enums::InputMessage> {
        match value {
            enums::InputMessage::CallbackQuery(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InputDialogPeer {
    /// The value, if it is [`Self::InputDialogPeer`].
    #[must_use]
    #[inline]
    pub fn as_input_dialog_peer(&self) -> Option<&types::InputDialogPeer> {
        match self {
            Self::InputDialogPeer(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputDialogPeer`].
    #[must_use]
    #[inline]
    pub fn into_input_dialog_peer(self) -> Option<types::InputDialogPeer> {
        match self {
            Self::InputDialogPeer(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Folder`].
    #[must_use]
    #[inline]
    pub fn as_folder(&self) -> Option<&types::InputDialogPeerFolder> {
        match self {
            Self::Folder(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Folder`].
    #[must_use]
    #[inline]
    pub fn into_folder(self) -> Option<types::InputDialogPeerFolder> {
        match self {
            Self::Folder(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Community`].
    #[must_use]
    #[inline]
    pub fn as_community(&self) -> Option<&types::InputDialogPeerCommunity> {
        match self {
            Self::Community(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Community`].
    #[must_use]
    #[inline]
    pub fn into_community(self) -> Option<types::InputDialogPeerCommunity> {
        match self {
            Self::Community(value) => Some(value),
            _ => None,
        }
    }

    /// The field `peer`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer(&self) -> Option<&enums::InputPeer> {
        match self {
            Self::InputDialogPeer(value) => Some(&value.peer),
            _ => None,
        }
    }

    /// The field `folder_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn folder_id(&self) -> Option<&i32> {
        match self {
            Self::Folder(value) => Some(&value.folder_id),
            _ => None,
        }
    }

    /// The field `community`, where there is one.
    #[must_use]
    #[inline]
    pub fn community(&self) -> Option<&enums::InputChannel> {
        match self {
            Self::Community(value) => Some(&value.community),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputDialogPeer> for types::InputDialogPeer {
    /// The value itself, which is another variant.
    type Error = enums::InputDialogPeer;

    #[inline]
    fn try_from(value: enums::InputDialogPeer) -> Result<Self, enums::InputDialogPeer> {
        match value {
            enums::InputDialogPeer::InputDialogPeer(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputDialogPeer> for types::InputDialogPeerFolder {
    /// The value itself, which is another variant.
    type Error = enums::InputDialogPeer;

    #[inline]
    fn try_from(value: enums::InputDialogPeer) -> Result<Self, enums::InputDialogPeer> {
        match value {
            enums::InputDialogPeer::Folder(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputDialogPeer> for types::InputDialogPeerCommunity {
    /// The value itself, which is another variant.
    type Error = enums::InputDialogPeer;

    #[inline]
    fn try_from(value: enums::InputDialogPeer) -> Result<Self, enums::InputDialogPeer> {
        match value {
            enums::InputDialogPeer::Community(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InputSecureFile {
    /// The value, if it is [`Self::Uploaded`].
    #[must_use]
    #[inline]
    pub fn as_uploaded(&self) -> Option<&types::InputSecureFileUploaded> {
        match self {
            Self::Uploaded(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Uploaded`].
    #[must_use]
    #[inline]
    pub fn into_uploaded(self) -> Option<types::InputSecureFileUploaded> {
        match self {
            Self::Uploaded(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputSecureFile`].
    #[must_use]
    #[inline]
    pub fn as_input_secure_file(&self) -> Option<&types::InputSecureFile> {
        match self {
            Self::InputSecureFile(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputSecureFile`].
    #[must_use]
    #[inline]
    pub fn into_input_secure_file(self) -> Option<types::InputSecureFile> {
        match self {
            Self::InputSecureFile(value) => Some(value),
            _ => None,
        }
    }

    /// The field `id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn id(&self) -> &i64 {
        match self {
            Self::Uploaded(value) => &value.id,
            Self::InputSecureFile(value) => &value.id,
        }
    }

    /// The field `parts`, where there is one.
    #[must_use]
    #[inline]
    pub fn parts(&self) -> Option<&i32> {
        match self {
            Self::Uploaded(value) => Some(&value.parts),
            _ => None,
        }
    }

    /// The field `md5_checksum`, where there is one.
    #[must_use]
    #[inline]
    pub fn md5_checksum(&self) -> Option<&String> {
        match self {
            Self::Uploaded(value) => Some(&value.md5_checksum),
            _ => None,
        }
    }

    /// The field `file_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn file_hash(&self) -> Option<&Vec<u8>> {
        match self {
            Self::Uploaded(value) => Some(&value.file_hash),
            _ => None,
        }
    }

    /// The field `secret`, where there is one.
    #[must_use]
    #[inline]
    pub fn secret(&self) -> Option<&Vec<u8>> {
        match self {
            Self::Uploaded(value) => Some(&value.secret),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<&i64> {
        match self {
            Self::InputSecureFile(value) => Some(&value.access_hash),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputSecureFile> for types::InputSecureFileUploaded {
    /// The value itself, which is another variant.
    type Error = enums::InputSecureFile;

    #[inline]
    fn try_from(value: enums::InputSecureFile) -> Result<Self, enums::InputSecureFile> {
        match value {
            enums::InputSecureFile::Uploaded(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputSecureFile> for types::InputSecureFile {
    /// The value itself, which is another variant.
    type Error = enums::InputSecureFile;

    #[inline]
    fn try_from(value: enums::InputSecureFile) -> Result<Self, enums::InputSecureFile> {
        match value {
            enums::InputSecureFile::InputSecureFile(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InputCheckPasswordSrp {
    /// The value, if it is [`Self::InputCheckPasswordSrp`].
    #[must_use]
    #[inline]
    pub fn as_input_check_password_srp(&self) -> Option<&types::InputCheckPasswordSrp> {
        match self {
            Self::InputCheckPasswordSrp(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputCheckPasswordSrp`].
    #[must_use]
    #[inline]
    pub fn into_input_check_password_srp(self) -> Option<types::InputCheckPasswordSrp> {
        match self {
            Self::InputCheckPasswordSrp(value) => Some(value),
            _ => None,
        }
    }

    /// The field `srp_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn srp_id(&self) -> Option<&i64> {
        match self {
            Self::InputCheckPasswordSrp(value) => Some(&value.srp_id),
            _ => None,
        }
    }

    /// The field `a`, where there is one.
    #[must_use]
    #[inline]
    pub fn a(&self) -> Option<&Vec<u8>> {
        match self {
            Self::InputCheckPasswordSrp(value) => Some(&value.a),
            _ => None,
        }
    }

    /// The field `m1`, where there is one.
    #[must_use]
    #[inline]
    pub fn m1(&self) -> Option<&Vec<u8>> {
        match self {
            Self::InputCheckPasswordSrp(value) => Some(&value.m1),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputCheckPasswordSrp> for types::InputCheckPasswordSrp {
    /// The value itself, which is another variant.
    type Error = enums::InputCheckPasswordSrp;

    #[inline]
    fn try_from(
        value: enums::InputCheckPasswordSrp,
    ) -> Result<Self, enums::InputCheckPasswordSrp> {
        match value {
            enums::InputCheckPasswordSrp::InputCheckPasswordSrp(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InputWallPaper {
    /// The value, if it is [`Self::InputWallPaper`].
    #[must_use]
    #[inline]
    pub fn as_input_wall_paper(&self) -> Option<&types::InputWallPaper> {
        match self {
            Self::InputWallPaper(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputWallPaper`].
    #[must_use]
    #[inline]
    pub fn into_input_wall_paper(self) -> Option<types::InputWallPaper> {
        match self {
            Self::InputWallPaper(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Slug`].
    #[must_use]
    #[inline]
    pub fn as_slug(&self) -> Option<&types::InputWallPaperSlug> {
        match self {
            Self::Slug(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Slug`].
    #[must_use]
    #[inline]
    pub fn into_slug(self) -> Option<types::InputWallPaperSlug> {
        match self {
            Self::Slug(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NoFile`].
    #[must_use]
    #[inline]
    pub fn as_no_file(&self) -> Option<&types::InputWallPaperNoFile> {
        match self {
            Self::NoFile(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::NoFile`].
    #[must_use]
    #[inline]
    pub fn into_no_file(self) -> Option<types::InputWallPaperNoFile> {
        match self {
            Self::NoFile(value) => Some(value),
            _ => None,
        }
    }

    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<&i64> {
        match self {
            Self::InputWallPaper(value) => Some(&value.id),
            Self::NoFile(value) => Some(&value.id),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<&i64> {
        match self {
            Self::InputWallPaper(value) => Some(&value.access_hash),
            _ => None,
        }
    }

    /// The field `slug`, where there is one.
    #[must_use]
    #[inline]
    pub fn slug(&self) -> Option<&String> {
        match self {
            Self::Slug(value) => Some(&value.slug),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputWallPaper> for types::InputWallPaper {
    /// The value itself, which is another variant.
    type Error = enums::InputWallPaper;

    #[inline]
    fn try_from(value: enums::InputWallPaper) -> Result<Self, enums::InputWallPaper> {
        match value {
            enums::InputWallPaper::InputWallPaper(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputWallPaper> for types::InputWallPaperSlug {
    /// The value itself, which is another variant.
    type Error = enums::InputWallPaper;

    #[inline]
    fn try_from(value: enums::InputWallPaper) -> Result<Self, enums::InputWallPaper> {
        match value {
            enums::InputWallPaper::Slug(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputWallPaper> for types::InputWallPaperNoFile {
    /// The value itself, which is another variant.
    type Error = enums::InputWallPaper;

    #[inline]
    fn try_from(value: enums::InputWallPaper) -> Result<Self, enums::InputWallPaper> {
        match value {
            enums::InputWallPaper::NoFile(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InputTheme {
    /// The value, if it is [`Self::InputTheme`].
    #[must_use]
    #[inline]
    pub fn as_input_theme(&self) -> Option<&types::InputTheme> {
        match self {
            Self::InputTheme(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputTheme`].
    #[must_use]
    #[inline]
    pub fn into_input_theme(self) -> Option<types::InputTheme> {
        match self {
            Self::InputTheme(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Slug`].
    #[must_use]
    #[inline]
    pub fn as_slug(&self) -> Option<&types::InputThemeSlug> {
        match self {
            Self::Slug(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Slug`].
    #[must_use]
    #[inline]
    pub fn into_slug(self) -> Option<types::InputThemeSlug> {
        match self {
            Self::Slug(value) => Some(value),
            _ => None,
        }
    }

    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<&i64> {
        match self {
            Self::InputTheme(value) => Some(&value.id),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<&i64> {
        match self {
            Self::InputTheme(value) => Some(&value.access_hash),
            _ => None,
        }
    }

    /// The field `slug`, where there is one.
    #[must_use]
    #[inline]
    pub fn slug(&self) -> Option<&String> {
        match self {
            Self::Slug(value) => Some(&value.slug),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputTheme> for types::InputTheme {
    /// The value itself, which is another variant.
    type Error = enums::InputTheme;

    #[inline]
    fn try_from(value: enums::InputTheme) -> Result<Self, enums::InputTheme> {
        match value {
            enums::InputTheme::InputTheme(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputTheme> for types::InputThemeSlug {
    /// The value itself, which is another variant.
    type Error = enums::InputTheme;

    #[inline]
    fn try_from(value: enums::InputTheme) -> Result<Self, enums::InputTheme> {
        match value {
            enums::InputTheme::Slug(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InputInvoice {
    /// The value, if it is [`Self::Message`].
    #[must_use]
    #[inline]
    pub fn as_message(&self) -> Option<&types::InputInvoiceMessage> {
        match self {
            Self::Message(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Message`].
    #[must_use]
    #[inline]
    pub fn into_message(self) -> Option<types::InputInvoiceMessage> {
        match self {
            Self::Message(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Slug`].
    #[must_use]
    #[inline]
    pub fn as_slug(&self) -> Option<&types::InputInvoiceSlug> {
        match self {
            Self::Slug(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Slug`].
    #[must_use]
    #[inline]
    pub fn into_slug(self) -> Option<types::InputInvoiceSlug> {
        match self {
            Self::Slug(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PremiumGiftCode`].
    #[must_use]
    #[inline]
    pub fn as_premium_gift_code(&self) -> Option<&types::InputInvoicePremiumGiftCode> {
        match self {
            Self::PremiumGiftCode(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PremiumGiftCode`].
    #[must_use]
    #[inline]
    pub fn into_premium_gift_code(self) -> Option<types::InputInvoicePremiumGiftCode> {
        match self {
            Self::PremiumGiftCode(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Stars`].
    #[must_use]
    #[inline]
    pub fn as_stars(&self) -> Option<&types::InputInvoiceStars> {
        match self {
            Self::Stars(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Stars`].
    #[must_use]
    #[inline]
    pub fn into_stars(self) -> Option<types::InputInvoiceStars> {
        match self {
            Self::Stars(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatInviteSubscription`].
    #[must_use]
    #[inline]
    pub fn as_chat_invite_subscription(
        &self,
    ) -> Option<&types::InputInvoiceChatInviteSubscription> {
        match self {
            Self::ChatInviteSubscription(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ChatInviteSubscription`].
    #[must_use]
    #[inline]
    pub fn into_chat_invite_subscription(
        self,
    ) -> Option<types::InputInvoiceChatInviteSubscription> {
        match self {
            Self::ChatInviteSubscription(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGift`].
    #[must_use]
    #[inline]
    pub fn as_star_gift(&self) -> Option<&types::InputInvoiceStarGift> {
        match self {
            Self::StarGift(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGift`].
    #[must_use]
    #[inline]
    pub fn into_star_gift(self) -> Option<types::InputInvoiceStarGift> {
        match self {
            Self::StarGift(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGiftUpgrade`].
    #[must_use]
    #[inline]
    pub fn as_star_gift_upgrade(&self) -> Option<&types::InputInvoiceStarGiftUpgrade> {
        match self {
            Self::StarGiftUpgrade(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGiftUpgrade`].
    #[must_use]
    #[inline]
    pub fn into_star_gift_upgrade(self) -> Option<types::InputInvoiceStarGiftUpgrade> {
        match self {
            Self::StarGiftUpgrade(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGiftTransfer`].
    #[must_use]
    #[inline]
    pub fn as_star_gift_transfer(&self) -> Option<&types::InputInvoiceStarGiftTransfer> {
        match self {
            Self::StarGiftTransfer(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGiftTransfer`].
    #[must_use]
    #[inline]
    pub fn into_star_gift_transfer(self) -> Option<types::InputInvoiceStarGiftTransfer> {
        match self {
            Self::StarGiftTransfer(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PremiumGiftStars`].
    #[must_use]
    #[inline]
    pub fn as_premium_gift_stars(&self) -> Option<&types::InputInvoicePremiumGiftStars> {
        match self {
            Self::PremiumGiftStars(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PremiumGiftStars`].
    #[must_use]
    #[inline]
    pub fn into_premium_gift_stars(self) -> Option<types::InputInvoicePremiumGiftStars> {
        match self {
            Self::PremiumGiftStars(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BusinessBotTransferStars`].
    #[must_use]
    #[inline]
    pub fn as_business_bot_transfer_stars(
        &self,
    ) -> Option<&types::InputInvoiceBusinessBotTransferStars> {
        match self {
            Self::BusinessBotTransferStars(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::BusinessBotTransferStars`].
    #[must_use]
    #[inline]
    pub fn into_business_bot_transfer_stars(
        self,
    ) -> Option<types::InputInvoiceBusinessBotTransferStars> {
        match self {
            Self::BusinessBotTransferStars(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGiftResale`].
    #[must_use]
    #[inline]
    pub fn as_star_gift_resale(&self) -> Option<&types::InputInvoiceStarGiftResale> {
        match self {
            Self::StarGiftResale(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGiftResale`].
    #[must_use]
    #[inline]
    pub fn into_star_gift_resale(self) -> Option<types::InputInvoiceStarGiftResale> {
        match self {
            Self::StarGiftResale(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGiftPrepaidUpgrade`].
    #[must_use]
    #[inline]
    pub fn as_star_gift_prepaid_upgrade(
        &self,
    ) -> Option<&types::InputInvoiceStarGiftPrepaidUpgrade> {
        match self {
            Self::StarGiftPrepaidUpgrade(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGiftPrepaidUpgrade`].
    #[must_use]
    #[inline]
    pub fn into_star_gift_prepaid_upgrade(
        self,
    ) -> Option<types::InputInvoiceStarGiftPrepaidUpgrade> {
        match self {
            Self::StarGiftPrepaidUpgrade(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PremiumAuthCode`].
    #[must_use]
    #[inline]
    pub fn as_premium_auth_code(&self) -> Option<&types::InputInvoicePremiumAuthCode> {
        match self {
            Self::PremiumAuthCode(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PremiumAuthCode`].
    #[must_use]
    #[inline]
    pub fn into_premium_auth_code(self) -> Option<types::InputInvoicePremiumAuthCode> {
        match self {
            Self::PremiumAuthCode(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGiftDropOriginalDetails`].
    #[must_use]
    #[inline]
    pub fn as_star_gift_drop_original_details(
        &self,
    ) -> Option<&types::InputInvoiceStarGiftDropOriginalDetails> {
        match self {
            Self::StarGiftDropOriginalDetails(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGiftDropOriginalDetails`].
    #[must_use]
    #[inline]
    pub fn into_star_gift_drop_original_details(
        self,
    ) -> Option<types::InputInvoiceStarGiftDropOriginalDetails> {
        match self {
            Self::StarGiftDropOriginalDetails(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGiftAuctionBid`].
    #[must_use]
    #[inline]
    pub fn as_star_gift_auction_bid(
        &self,
    ) -> Option<&types::InputInvoiceStarGiftAuctionBid> {
        match self {
            Self::StarGiftAuctionBid(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::StarGiftAuctionBid`].
    #[must_use]
    #[inline]
    pub fn into_star_gift_auction_bid(
        self,
    ) -> Option<types::InputInvoiceStarGiftAuctionBid> {
        match self {
            Self::StarGiftAuctionBid(value) => Some(value),
            _ => None,
        }
    }

    /// The field `peer`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer(&self) -> Option<&enums::InputPeer> {
        match self {
            Self::Message(value) => Some(&value.peer),
            Self::StarGift(value) => Some(&value.peer),
            Self::StarGiftPrepaidUpgrade(value) => Some(&value.peer),
            Self::StarGiftAuctionBid(value) => value.peer.as_ref(),
            _ => None,
        }
    }

    /// The field `msg_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn msg_id(&self) -> Option<&i32> {
        match self {
            Self::Message(value) => Some(&value.msg_id),
            _ => None,
        }
    }

    /// The field `slug`, where there is one.
    #[must_use]
    #[inline]
    pub fn slug(&self) -> Option<&String> {
        match self {
            Self::Slug(value) => Some(&value.slug),
            Self::StarGiftResale(value) => Some(&value.slug),
            _ => None,
        }
    }

    /// The field `purpose`, where there is one.
    #[must_use]
    #[inline]
    pub fn purpose(&self) -> Option<&enums::InputStorePaymentPurpose> {
        match self {
            Self::PremiumGiftCode(value) => Some(&value.purpose),
            Self::Stars(value) => Some(&value.purpose),
            Self::PremiumAuthCode(value) => Some(&value.purpose),
            _ => None,
        }
    }

    /// The field `option`, where there is one.
    #[must_use]
    #[inline]
    pub fn option(&self) -> Option<&types::PremiumGiftCodeOption> {
        match self {
            Self::PremiumGiftCode(value) => Some(&value.option),
            _ => None,
        }
    }

    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<&String> {
        match self {
            Self::ChatInviteSubscription(value) => Some(&value.hash),
            Self::StarGiftPrepaidUpgrade(value) => Some(&value.hash),
            _ => None,
        }
    }

    /// The field `hide_name`, where there is one.
    #[must_use]
    #[inline]
    pub fn hide_name(&self) -> Option<&bool> {
        match self {
            Self::StarGift(value) => Some(&value.hide_name),
            Self::StarGiftAuctionBid(value) => Some(&value.hide_name),
            _ => None,
        }
    }

    /// The field `include_upgrade`, where there is one.
    #[must_use]
    #[inline]
    pub fn include_upgrade(&self) -> Option<&bool> {
        match self {
            Self::StarGift(value) => Some(&value.include_upgrade),
            _ => None,
        }
    }

    /// The field `gift_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn gift_id(&self) -> Option<&i64> {
        match self {
            Self::StarGift(value) => Some(&value.gift_id),
            Self::StarGiftAuctionBid(value) => Some(&value.gift_id),
            _ => None,
        }
    }

    /// The field `message`, where there is one.
    #[must_use]
    #[inline]
    pub fn message(&self) -> Option<&types::TextWithEntities> {
        match self {
            Self::StarGift(value) => value.message.as_ref(),
            Self::PremiumGiftStars(value) => value.message.as_ref(),
            Self::StarGiftResale(value) => value.message.as_ref(),
            Self::StarGiftAuctionBid(value) => value.message.as_ref(),
            _ => None,
        }
    }

    /// The field `keep_original_details`, where there is one.
    #[must_use]
    #[inline]
    pub fn keep_original_details(&self) -> Option<&bool> {
        match self {
            Self::StarGiftUpgrade(value) => Some(&value.keep_original_details),
            _ => None,
        }
    }

    /// The field `stargift`, where there is one.
    #[must_use]
    #[inline]
    pub fn stargift(&self) -> Option<&enums::InputSavedStarGift> {
        match self {
            Self::StarGiftUpgrade(value) => Some(&value.stargift),
            Self::StarGiftTransfer(value) => Some(&value.stargift),
            Self::StarGiftDropOriginalDetails(value) => Some(&value.stargift),
            _ => None,
        }
    }

    /// The field `to_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn to_id(&self) -> Option<&enums::InputPeer> {
        match self {
            Self::StarGiftTransfer(value) => Some(&value.to_id),
            Self::StarGiftResale(value) => Some(&value.to_id),
            _ => None,
        }
    }

    /// The field `user_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn user_id(&self) -> Option<&enums::InputUser> {
        match self {
            Self::PremiumGiftStars(value) => Some(&value.user_id),
            _ => None,
        }
    }

    /// The field `months`, where there is one.
    #[must_use]
    #[inline]
    pub fn months(&self) -> Option<&i32> {
        match self {
            Self::PremiumGiftStars(value) => Some(&value.months),
            _ => None,
        }
    }

    /// The field `bot`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot(&self) -> Option<&enums::InputUser> {
        match self {
            Self::BusinessBotTransferStars(value) => Some(&value.bot),
            _ => None,
        }
    }

    /// The field `stars`, where there is one.
    #[must_use]
    #[inline]
    pub fn stars(&self) -> Option<&i64> {
        match self {
            Self::BusinessBotTransferStars(value) => Some(&value.stars),
            _ => None,
        }
    }

    /// The field `ton`, where there is one.
    #[must_use]
    #[inline]
    pub fn ton(&self) -> Option<&bool> {
        match self {
            Self::StarGiftResale(value) => Some(&value.ton),
            _ => None,
        }
    }

    /// The field `show_name`, where there is one.
    #[must_use]
    #[inline]
    pub fn show_name(&self) -> Option<&bool> {
        match self {
            Self::StarGiftResale(value) => Some(&value.show_name),
            _ => None,
        }
    }

    /// The field `update_bid`, where there is one.
    #[must_use]
    #[inline]
    pub fn update_bid(&self) -> Option<&bool> {
        match self {
            Self::StarGiftAuctionBid(value) => Some(&value.update_bid),
            _ => None,
        }
    }

    /// The field `bid_amount`, where there is one.
    #[must_use]
    #[inline]
    pub fn bid_amount(&self) -> Option<&i64> {
        match self {
            Self::StarGiftAuctionBid(value) => Some(&value.bid_amount),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputInvoice> for types::InputInvoiceMessage {
    /// The value itself, which is another variant.
    type Error = enums::InputInvoice;

    #[inline]
    fn try_from(value: enums::InputInvoice) -> Result<Self, enums::InputInvoice> {
        match value {
            enums::InputInvoice::Message(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputInvoice> for types::InputInvoiceSlug {
    /// The value itself, which is another variant.
    type Error = enums::InputInvoice;

    #[inline]
    fn try_from(value: enums::InputInvoice) -> Result<Self, enums::InputInvoice> {
        match value {
            enums::InputInvoice::Slug(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputInvoice> for types::InputInvoicePremiumGiftCode {
    /// The value itself, which is another variant.
    type Error = enums::InputInvoice;

    #[inline]
    fn try_from(value: enums::InputInvoice) -> Result<Self, enums::InputInvoice> {
        match value {
            enums::InputInvoice::PremiumGiftCode(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputInvoice> for types::InputInvoiceStars {
    /// The value itself, which is another variant.
    type Error = enums::InputInvoice;

    #[inline]
    fn try_from(value: enums::InputInvoice) -> Result<Self, enums::InputInvoice> {
        match value {
            enums::InputInvoice::Stars(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputInvoice> for types::InputInvoiceChatInviteSubscription {
    /// The value itself, which is another variant.
    type Error = enums::InputInvoice;

    #[inline]
    fn try_from(value: enums::InputInvoice) -> Result<Self, enums::InputInvoice> {
        match value {
            enums::InputInvoice::ChatInviteSubscription(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputInvoice> for types::InputInvoiceStarGift {
    /// The value itself, which is another variant.
    type Error = enums::InputInvoice;

    #[inline]
    fn try_from(value: enums::InputInvoice) -> Result<Self, enums::InputInvoice> {
        match value {
            enums::InputInvoice::StarGift(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputInvoice> for types::InputInvoiceStarGiftUpgrade {
    /// The value itself, which is another variant.
    type Error = enums::InputInvoice;

    #[inline]
    fn try_from(value: enums::InputInvoice) -> Result<Self, enums::InputInvoice> {
        match value {
            enums::InputInvoice::StarGiftUpgrade(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputInvoice> for types::InputInvoiceStarGiftTransfer {
    /// The value itself, which is another variant.
    type Error = enums::InputInvoice;

    #[inline]
    fn try_from(value: enums::InputInvoice) -> Result<Self, enums::InputInvoice> {
        match value {
            enums::InputInvoice::StarGiftTransfer(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputInvoice> for types::InputInvoicePremiumGiftStars {
    /// The value itself, which is another variant.
    type Error = enums::InputInvoice;

    #[inline]
    fn try_from(value: enums::InputInvoice) -> Result<Self, enums::InputInvoice> {
        match value {
            enums::InputInvoice::PremiumGiftStars(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputInvoice> for types::InputInvoiceBusinessBotTransferStars {
    /// The value itself, which is another variant.
    type Error = enums::InputInvoice;

    #[inline]
    fn try_from(value: enums::InputInvoice) -> Result<Self, enums::InputInvoice> {
        match value {
            enums::InputInvoice::BusinessBotTransferStars(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputInvoice> for types::InputInvoiceStarGiftResale {
    /// The value itself, which is another variant.
    type Error = enums::InputInvoice;

    #[inline]
    fn try_from(value: enums::InputInvoice) -> Result<Self, enums::InputInvoice> {
        match value {
            enums::InputInvoice::StarGiftResale(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputInvoice> for types::InputInvoiceStarGiftPrepaidUpgrade {
    /// The value itself, which is another variant.
    type Error = enums::InputInvoice;

    #[inline]
    fn try_from(value: enums::InputInvoice) -> Result<Self, enums::InputInvoice> {
        match value {
            enums::InputInvoice::StarGiftPrepaidUpgrade(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputInvoice> for types::InputInvoicePremiumAuthCode {
    /// The value itself, which is another variant.
    type Error = enums::InputInvoice;

    #[inline]
    fn try_from(value: enums::InputInvoice) -> Result<Self, enums::InputInvoice> {
        match value {
            enums::InputInvoice::PremiumAuthCode(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputInvoice> for types::InputInvoiceStarGiftDropOriginalDetails {
    /// The value itself, which is another variant.
    type Error = enums::InputInvoice;

    #[inline]
    fn try_from(value: enums::InputInvoice) -> Result<Self, enums::InputInvoice> {
        match value {
            enums::InputInvoice::StarGiftDropOriginalDetails(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputInvoice> for types::InputInvoiceStarGiftAuctionBid {
    /// The value itself, which is another variant.
    type Error = enums::InputInvoice;

    #[inline]
    fn try_from(value: enums::InputInvoice) -> Result<Self, enums::InputInvoice> {
        match value {
            enums::InputInvoice::StarGiftAuctionBid(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InputStorePaymentPurpose {
    /// The value, if it is [`Self::InputStorePaymentPremiumSubscription`].
    #[must_use]
    #[inline]
    pub fn as_input_store_payment_premium_subscription(
        &self,
    ) -> Option<&types::InputStorePaymentPremiumSubscription> {
        match self {
            Self::InputStorePaymentPremiumSubscription(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputStorePaymentPremiumSubscription`].
    #[must_use]
    #[inline]
    pub fn into_input_store_payment_premium_subscription(
        self,
    ) -> Option<types::InputStorePaymentPremiumSubscription> {
        match self {
            Self::InputStorePaymentPremiumSubscription(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputStorePaymentGiftPremium`].
    #[must_use]
    #[inline]
    pub fn as_input_store_payment_gift_premium(
        &self,
    ) -> Option<&types::InputStorePaymentGiftPremium> {
        match self {
            Self::InputStorePaymentGiftPremium(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputStorePaymentGiftPremium`].
    #[must_use]
    #[inline]
    pub fn into_input_store_payment_gift_premium(
        self,
    ) -> Option<types::InputStorePaymentGiftPremium> {
        match self {
            Self::InputStorePaymentGiftPremium(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputStorePaymentPremiumGiftCode`].
    #[must_use]
    #[inline]
    pub fn as_input_store_payment_premium_gift_code(
        &self,
    ) -> Option<&types::InputStorePaymentPremiumGiftCode> {
        match self {
            Self::InputStorePaymentPremiumGiftCode(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputStorePaymentPremiumGiftCode`].
    #[must_use]
    #[inline]
    pub fn into_input_store_payment_premium_gift_code(
        self,
    ) -> Option<types::InputStorePaymentPremiumGiftCode> {
        match self {
            Self::InputStorePaymentPremiumGiftCode(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputStorePaymentPremiumGiveaway`].
    #[must_use]
    #[inline]
    pub fn as_input_store_payment_premium_giveaway(
        &self,
    ) -> Option<&types::InputStorePaymentPremiumGiveaway> {
        match self {
            Self::InputStorePaymentPremiumGiveaway(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputStorePaymentPremiumGiveaway`].
    #[must_use]
    #[inline]
    pub fn into_input_store_payment_premium_giveaway(
        self,
    ) -> Option<types::InputStorePaymentPremiumGiveaway> {
        match self {
            Self::InputStorePaymentPremiumGiveaway(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputStorePaymentStarsTopup`].
    #[must_use]
    #[inline]
    pub fn as_input_store_payment_stars_topup(
        &self,
    ) -> Option<&types::InputStorePaymentStarsTopup> {
        match self {
            Self::InputStorePaymentStarsTopup(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputStorePaymentStarsTopup`].
    #[must_use]
    #[inline]
    pub fn into_input_store_payment_stars_topup(
        self,
    ) -> Option<types::InputStorePaymentStarsTopup> {
        match self {
            Self::InputStorePaymentStarsTopup(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputStorePaymentStarsGift`].
    #[must_use]
    #[inline]
    pub fn as_input_store_payment_stars_gift(
        &self,
    ) -> Option<&types::InputStorePaymentStarsGift> {
        match self {
            Self::InputStorePaymentStarsGift(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputStorePaymentStarsGift`].
    #[must_use]
    #[inline]
    pub fn into_input_store_payment_stars_gift(
        self,
    ) -> Option<types::InputStorePaymentStarsGift> {
        match self {
            Self::InputStorePaymentStarsGift(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputStorePaymentStarsGiveaway`].
    #[must_use]
    #[inline]
    pub fn as_input_store_payment_stars_giveaway(
        &self,
    ) -> Option<&types::InputStorePaymentStarsGiveaway> {
        match self {
            Self::InputStorePaymentStarsGiveaway(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputStorePaymentStarsGiveaway`].
    #[must_use]
    #[inline]
    pub fn into_input_store_payment_stars_giveaway(
        self,
    ) -> Option<types::InputStorePaymentStarsGiveaway> {
        match self {
            Self::InputStorePaymentStarsGiveaway(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputStorePaymentAuthCode`].
    #[must_use]
    #[inline]
    pub fn as_input_store_payment_auth_code(
        &self,
    ) -> Option<&types::InputStorePaymentAuthCode> {
        match self {
            Self::InputStorePaymentAuthCode(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputStorePaymentAuthCode`].
    #[must_use]
    #[inline]
    pub fn into_input_store_payment_auth_code(
        self,
    ) -> Option<types::InputStorePaymentAuthCode> {
        match self {
            Self::InputStorePaymentAuthCode(value) => Some(value),
            _ => None,
        }
    }

    /// The field `restore`, where there is one.
    #[must_use]
    #[inline]
    pub fn restore(&self) -> Option<&bool> {
        match self {
            Self::InputStorePaymentPremiumSubscription(value) => Some(&value.restore),
            Self::InputStorePaymentAuthCode(value) => Some(&value.restore),
            _ => None,
        }
    }

    /// The field `upgrade`, where there is one.
    #[must_use]
    #[inline]
    pub fn upgrade(&self) -> Option<&bool> {
        match self {
            Self::InputStorePaymentPremiumSubscription(value) => Some(&value.upgrade),
            _ => None,
        }
    }

    /// The field `user_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn user_id(&self) -> Option<&enums::InputUser> {
        match self {
            Self::InputStorePaymentGiftPremium(value) => Some(&value.user_id),
            Self::InputStorePaymentStarsGift(value) => Some(&value.user_id),
            _ => None,
        }
    }

    /// The field `currency`, where there is one.
    #[must_use]
    #[inline]
    pub fn currency(&self) -> Option<&String> {
        match self {
            Self::InputStorePaymentGiftPremium(value) => Some(&value.currency),
            Self::InputStorePaymentPremiumGiftCode(value) => Some(&value.currency),
            Self::InputStorePaymentPremiumGiveaway(value) => Some(&value.currency),
            Self::InputStorePaymentStarsTopup(value) => Some(&value.currency),
            Self::InputStorePaymentStarsGift(value) => Some(&value.currency),
            Self::InputStorePaymentStarsGiveaway(value) => Some(&value.currency),
            Self::InputStorePaymentAuthCode(value) => Some(&value.currency),
            _ => None,
        }
    }

    /// The field `amount`, where there is one.
    #[must_use]
    #[inline]
    pub fn amount(&self) -> Option<&i64> {
        match self {
            Self::InputStorePaymentGiftPremium(value) => Some(&value.amount),
            Self::InputStorePaymentPremiumGiftCode(value) => Some(&value.amount),
            Self::InputStorePaymentPremiumGiveaway(value) => Some(&value.amount),
            Self::InputStorePaymentStarsTopup(value) => Some(&value.amount),
            Self::InputStorePaymentStarsGift(value) => Some(&value.amount),
            Self::InputStorePaymentStarsGiveaway(value) => Some(&value.amount),
            Self::InputStorePaymentAuthCode(value) => Some(&value.amount),
            _ => None,
        }
    }

    /// The field `boost_peer`, where there is one.
    #[must_use]
    #[inline]
    pub fn boost_peer(&self) -> Option<&enums::InputPeer> {
        match self {
            Self::InputStorePaymentPremiumGiftCode(value) => value.boost_peer.as_ref(),
            Self::InputStorePaymentPremiumGiveaway(value) => Some(&value.boost_peer),
            Self::InputStorePaymentStarsGiveaway(value) => Some(&value.boost_peer),
            _ => None,
        }
    }

    /// The field `message`, where there is one.
    #[must_use]
    #[inline]
    pub fn message(&self) -> Option<&types::TextWithEntities> {
        match self {
            Self::InputStorePaymentPremiumGiftCode(value) => value.message.as_ref(),
            _ => None,
        }
    }

    /// The field `only_new_subscribers`, where there is one.
    #[must_use]
    #[inline]
    pub fn only_new_subscribers(&self) -> Option<&bool> {
        match self {
            Self::InputStorePaymentPremiumGiveaway(value) => {
                Some(&value.only_new_subscribers)
            }
            Self::InputStorePaymentStarsGiveaway(value) => {
                Some(&value.only_new_subscribers)
            }
            _ => None,
        }
    }

    /// The field `winners_are_visible`, where there is one.
    #[must_use]
    #[inline]
    pub fn winners_are_visible(&self) -> Option<&bool> {
        match self {
            Self::InputStorePaymentPremiumGiveaway(value) => {
                Some(&value.winners_are_visible)
            }
            Self::InputStorePaymentStarsGiveaway(value) => {
                Some(&value.winners_are_visible)
            }
            _ => None,
        }
    }

    /// The field `additional_peers`, where there is one.
    #[must_use]
    #[inline]
    pub fn additional_peers(&self) -> Option<&Vec<enums::InputPeer>> {
        match self {
            Self::InputStorePaymentPremiumGiveaway(value) => {
                value.additional_peers.as_ref()
            }
            Self::InputStorePaymentStarsGiveaway(value) => {
                value.additional_peers.as_ref()
            }
            _ => None,
        }
    }

    /// The field `countries_iso2`, where there is one.
    #[must_use]
    #[inline]
    pub fn countries_iso2(&self) -> Option<&Vec<String>> {
        match self {
            Self::InputStorePaymentPremiumGiveaway(value) => {
                value.countries_iso2.as_ref()
            }
            Self::InputStorePaymentStarsGiveaway(value) => value.countries_iso2.as_ref(),
            _ => None,
        }
    }

    /// The field `prize_description`, where there is one.
    #[must_use]
    #[inline]
    pub fn prize_description(&self) -> Option<&String> {
        match self {
            Self::InputStorePaymentPremiumGiveaway(value) => {
                value.prize_description.as_ref()
            }
            Self::InputStorePaymentStarsGiveaway(value) => {
                value.prize_description.as_ref()
            }
            _ => None,
        }
    }

    /// The field `random_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn random_id(&self) -> Option<&i64> {
        match self {
            Self::InputStorePaymentPremiumGiveaway(value) => Some(&value.random_id),
            Self::InputStorePaymentStarsGiveaway(value) => Some(&value.random_id),
            _ => None,
        }
    }

    /// The field `until_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn until_date(&self) -> Option<&i32> {
        match self {
            Self::InputStorePaymentPremiumGiveaway(value) => Some(&value.until_date),
            Self::InputStorePaymentStarsGiveaway(value) => Some(&value.until_date),
            _ => None,
        }
    }

    /// The field `stars`, where there is one.
    #[must_use]
    #[inline]
    pub fn stars(&self) -> Option<&i64> {
        match self {
            Self::InputStorePaymentStarsTopup(value) => Some(&value.stars),
            Self::InputStorePaymentStarsGift(value) => Some(&value.stars),
            Self::InputStorePaymentStarsGiveaway(value) => Some(&value.stars),
            _ => None,
        }
    }

    /// The field `spend_purpose_peer`, where there is one.
    #[must_use]
    #[inline]
    pub fn spend_purpose_peer(&self) -> Option<&enums::InputPeer> {
        match self {
            Self::InputStorePaymentStarsTopup(value) => value.spend_purpose_peer.as_ref(),
            _ => None,
        }
    }

    /// The field `phone_number`, where there is one.
    #[must_use]
    #[inline]
    pub fn phone_number(&self) -> Option<&String> {
        match self {
            Self::InputStorePaymentAuthCode(value) => Some(&value.phone_number),
            _ => None,
        }
    }

    /// The field `phone_code_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn phone_code_hash(&self) -> Option<&String> {
        match self {
            Self::InputStorePaymentAuthCode(value) => Some(&value.phone_code_hash),
            _ => None,
        }
    }

    /// The field `premium_days`, where there is one.
    #[must_use]
    #[inline]
    pub fn premium_days(&self) -> Option<&i32> {
        match self {
            Self::InputStorePaymentAuthCode(value) => Some(&value.premium_days),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputStorePaymentPurpose>
for types::InputStorePaymentPremiumSubscription {
    /// The value itself, which is another variant.
    type Error = enums::InputStorePaymentPurpose;

    #[inline]
    fn try_from(
        value: enums::InputStorePaymentPurpose,
    ) -> Result<Self, enums::InputStorePaymentPurpose> {
        match value {
            enums::InputStorePaymentPurpose::InputStorePaymentPremiumSubscription(
                value,
            ) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputStorePaymentPurpose> for types::InputStorePaymentGiftPremium {
    /// The value itself, which is another variant.
    type Error = enums::InputStorePaymentPurpose;

    #[inline]
    fn try_from(
        value: enums::InputStorePaymentPurpose,
    ) -> Result<Self, enums::InputStorePaymentPurpose> {
        match value {
            enums::InputStorePaymentPurpose::InputStorePaymentGiftPremium(value) => {
                Ok(value)
            }
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputStorePaymentPurpose>
for types::InputStorePaymentPremiumGiftCode {
    /// The value itself, which is another variant.
    type Error = enums::InputStorePaymentPurpose;

    #[inline]
    fn try_from(
        value: enums::InputStorePaymentPurpose,
    ) -> Result<Self, enums::InputStorePaymentPurpose> {
        match value {
            enums::InputStorePaymentPurpose::InputStorePaymentPremiumGiftCode(value) => {
                Ok(value)
            }
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputStorePaymentPurpose>
for types::InputStorePaymentPremiumGiveaway {
    /// The value itself, which is another variant.
    type Error = enums::InputStorePaymentPurpose;

    #[inline]
    fn try_from(
        value: enums::InputStorePaymentPurpose,
    ) -> Result<Self, enums::InputStorePaymentPurpose> {
        match value {
            enums::InputStorePaymentPurpose::InputStorePaymentPremiumGiveaway(value) => {
                Ok(*value)
            }
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputStorePaymentPurpose> for types::InputStorePaymentStarsTopup {
    /// The value itself, which is another variant.
    type Error = enums::InputStorePaymentPurpose;

    #[inline]
    fn try_from(
        value: enums::InputStorePaymentPurpose,
    ) -> Result<Self, enums::InputStorePaymentPurpose> {
        match value {
            enums::InputStorePaymentPurpose::InputStorePaymentStarsTopup(value) => {
                Ok(value)
            }
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputStorePaymentPurpose> for types::InputStorePaymentStarsGift {
    /// The value itself, which is another variant.
    type Error = enums::InputStorePaymentPurpose;

    #[inline]
    fn try_from(
        value: enums::InputStorePaymentPurpose,
    ) -> Result<Self, enums::InputStorePaymentPurpose> {
        match value {
            enums::InputStorePaymentPurpose::InputStorePaymentStarsGift(value) => {
                Ok(value)
            }
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputStorePaymentPurpose> for types::InputStorePaymentStarsGiveaway {
    /// The value itself, which is another variant.
    type Error = enums::InputStorePaymentPurpose;

    #[inline]
    fn try_from(
        value: enums::InputStorePaymentPurpose,
    ) -> Result<Self, enums::InputStorePaymentPurpose> {
        match value {
            enums::InputStorePaymentPurpose::InputStorePaymentStarsGiveaway(value) => {
                Ok(*value)
            }
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputStorePaymentPurpose> for types::InputStorePaymentAuthCode {
    /// The value itself, which is another variant.
    type Error = enums::InputStorePaymentPurpose;

    #[inline]
    fn try_from(
        value: enums::InputStorePaymentPurpose,
    ) -> Result<Self, enums::InputStorePaymentPurpose> {
        match value {
            enums::InputStorePaymentPurpose::InputStorePaymentAuthCode(value) => {
                Ok(value)
            }
            other => Err(other),
        }
    }
}

impl enums::InputSavedStarGift {
    /// The value, if it is [`Self::User`].
    #[must_use]
    #[inline]
    pub fn as_user(&self) -> Option<&types::InputSavedStarGiftUser> {
        match self {
            Self::User(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::User`].
    #[must_use]
    #[inline]
    pub fn into_user(self) -> Option<types::InputSavedStarGiftUser> {
        match self {
            Self::User(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Chat`].
    #[must_use]
    #[inline]
    pub fn as_chat(&self) -> Option<&types::InputSavedStarGiftChat> {
        match self {
            Self::Chat(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Chat`].
    #[must_use]
    #[inline]
    pub fn into_chat(self) -> Option<types::InputSavedStarGiftChat> {
        match self {
            Self::Chat(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Slug`].
    #[must_use]
    #[inline]
    pub fn as_slug(&self) -> Option<&types::InputSavedStarGiftSlug> {
        match self {
            Self::Slug(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Slug`].
    #[must_use]
    #[inline]
    pub fn into_slug(self) -> Option<types::InputSavedStarGiftSlug> {
        match self {
            Self::Slug(value) => Some(value),
            _ => None,
        }
    }

    /// The field `msg_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn msg_id(&self) -> Option<&i32> {
        match self {
            Self::User(value) => Some(&value.msg_id),
            _ => None,
        }
    }

    /// The field `peer`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer(&self) -> Option<&enums::InputPeer> {
        match self {
            Self::Chat(value) => Some(&value.peer),
            _ => None,
        }
    }

    /// The field `saved_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn saved_id(&self) -> Option<&i64> {
        match self {
            Self::Chat(value) => Some(&value.saved_id),
            _ => None,
        }
    }

    /// The field `slug`, where there is one.
    #[must_use]
    #[inline]
    pub fn slug(&self) -> Option<&String> {
        match self {
            Self::Slug(value) => Some(&value.slug),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputSavedStarGift> for types::InputSavedStarGiftUser {
    /// The value itself, which is another variant.
    type Error = enums::InputSavedStarGift;

    #[inline]
    fn try_from(
        value: enums::InputSavedStarGift,
    ) -> Result<Self, enums::InputSavedStarGift> {
        match value {
            enums::InputSavedStarGift::User(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputSavedStarGift> for types::InputSavedStarGiftChat {
    /// The value itself, which is another variant.
    type Error = enums::InputSavedStarGift;

    #[inline]
    fn try_from(
        value: enums::InputSavedStarGift,
    ) -> Result<Self, enums::InputSavedStarGift> {
        match value {
            enums::InputSavedStarGift::Chat(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputSavedStarGift> for types::InputSavedStarGiftSlug {
    /// The value itself, which is another variant.
    type Error = enums::InputSavedStarGift;

    #[inline]
    fn try_from(
        value: enums::InputSavedStarGift,
    ) -> Result<Self, enums::InputSavedStarGift> {
        match value {
            enums::InputSavedStarGift::Slug(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InputBotApp {
    /// The value, if it is [`Self::Id`].
    #[must_use]
    #[inline]
    pub fn as_id(&self) -> Option<&types::InputBotAppId> {
        match self {
            Self::Id(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Id`].
    #[must_use]
    #[inline]
    pub fn into_id(self) -> Option<types::InputBotAppId> {
        match self {
            Self::Id(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ShortName`].
    #[must_use]
    #[inline]
    pub fn as_short_name(&self) -> Option<&types::InputBotAppShortName> {
        match self {
            Self::ShortName(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::ShortName`].
    #[must_use]
    #[inline]
    pub fn into_short_name(self) -> Option<types::InputBotAppShortName> {
        match self {
            Self::ShortName(value) => Some(value),
            _ => None,
        }
    }

    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<&i64> {
        match self {
            Self::Id(value) => Some(&value.id),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<&i64> {
        match self {
            Self::Id(value) => Some(&value.access_hash),
            _ => None,
        }
    }

    /// The field `bot_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn bot_id(&self) -> Option<&enums::InputUser> {
        match self {
            Self::ShortName(value) => Some(&value.bot_id),
            _ => None,
        }
    }

    /// The field `short_name`, where there is one.
    #[must_use]
    #[inline]
    pub fn short_name(&self) -> Option<&String> {
        match self {
            Self::ShortName(value) => Some(&value.short_name),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputBotApp> for types::InputBotAppId {
    /// The value itself, which is another variant.
    type Error = enums::InputBotApp;

    #[inline]
    fn try_from(value: enums::InputBotApp) -> Result<Self, enums::InputBotApp> {
        match value {
            enums::InputBotApp::Id(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputBotApp> for types::InputBotAppShortName {
    /// The value itself, which is another variant.
    type Error = enums::InputBotApp;

    #[inline]
    fn try_from(value: enums::InputBotApp) -> Result<Self, enums::InputBotApp> {
        match value {
            enums::InputBotApp::ShortName(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InputQuickReplyShortcut {
    /// The value, if it is [`Self::InputQuickReplyShortcut`].
    #[must_use]
    #[inline]
    pub fn as_input_quick_reply_shortcut(
        &self,
    ) -> Option<&types::InputQuickReplyShortcut> {
        match self {
            Self::InputQuickReplyShortcut(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputQuickReplyShortcut`].
    #[must_use]
    #[inline]
    pub fn into_input_quick_reply_shortcut(
        self,
    ) -> Option<types::InputQuickReplyShortcut> {
        match self {
            Self::InputQuickReplyShortcut(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Id`].
    #[must_use]
    #[inline]
    pub fn as_id(&self) -> Option<&types::InputQuickReplyShortcutId> {
        match self {
            Self::Id(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Id`].
    #[must_use]
    #[inline]
    pub fn into_id(self) -> Option<types::InputQuickReplyShortcutId> {
        match self {
            Self::Id(value) => Some(value),
            _ => None,
        }
    }

    /// The field `shortcut`, where there is one.
    #[must_use]
    #[inline]
    pub fn shortcut(&self) -> Option<&String> {
        match self {
            Self::InputQuickReplyShortcut(value) => Some(&value.shortcut),
            _ => None,
        }
    }

    /// The field `shortcut_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn shortcut_id(&self) -> Option<&i32> {
        match self {
            Self::Id(value) => Some(&value.shortcut_id),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputQuickReplyShortcut> for types::InputQuickReplyShortcut {
    /// The value itself, which is another variant.
    type Error = enums::InputQuickReplyShortcut;

    #[inline]
    fn try_from(
        value: enums::InputQuickReplyShortcut,
    ) -> Result<Self, enums::InputQuickReplyShortcut> {
        match value {
            enums::InputQuickReplyShortcut::InputQuickReplyShortcut(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputQuickReplyShortcut> for types::InputQuickReplyShortcutId {
    /// The value itself, which is another variant.
    type Error = enums::InputQuickReplyShortcut;

    #[inline]
    fn try_from(
        value: enums::InputQuickReplyShortcut,
    ) -> Result<Self, enums::InputQuickReplyShortcut> {
        match value {
            enums::InputQuickReplyShortcut::Id(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InputCollectible {
    /// The value, if it is [`Self::Username`].
    #[must_use]
    #[inline]
    pub fn as_username(&self) -> Option<&types::InputCollectibleUsername> {
        match self {
            Self::Username(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Username`].
    #[must_use]
    #[inline]
    pub fn into_username(self) -> Option<types::InputCollectibleUsername> {
        match self {
            Self::Username(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Phone`].
    #[must_use]
    #[inline]
    pub fn as_phone(&self) -> Option<&types::InputCollectiblePhone> {
        match self {
            Self::Phone(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Phone`].
    #[must_use]
    #[inline]
    pub fn into_phone(self) -> Option<types::InputCollectiblePhone> {
        match self {
            Self::Phone(value) => Some(value),
            _ => None,
        }
    }

    /// The field `username`, where there is one.
    #[must_use]
    #[inline]
    pub fn username(&self) -> Option<&String> {
        match self {
            Self::Username(value) => Some(&value.username),
            _ => None,
        }
    }

    /// The field `phone`, where there is one.
    #[must_use]
    #[inline]
    pub fn phone(&self) -> Option<&String> {
        match self {
            Self::Phone(value) => Some(&value.phone),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputCollectible> for types::InputCollectibleUsername {
    /// The value itself, which is another variant.
    type Error = enums::InputCollectible;

    #[inline]
    fn try_from(
        value: enums::InputCollectible,
    ) -> Result<Self, enums::InputCollectible> {
        match value {
            enums::InputCollectible::Username(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputCollectible> for types::InputCollectiblePhone {
    /// The value itself, which is another variant.
    type Error = enums::InputCollectible;

    #[inline]
    fn try_from(
        value: enums::InputCollectible,
    ) -> Result<Self, enums::InputCollectible> {
        match value {
            enums::InputCollectible::Phone(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InputChatTheme {
    /// The value, if it is [`Self::InputChatTheme`].
    #[must_use]
    #[inline]
    pub fn as_input_chat_theme(&self) -> Option<&types::InputChatTheme> {
        match self {
            Self::InputChatTheme(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputChatTheme`].
    #[must_use]
    #[inline]
    pub fn into_input_chat_theme(self) -> Option<types::InputChatTheme> {
        match self {
            Self::InputChatTheme(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UniqueGift`].
    #[must_use]
    #[inline]
    pub fn as_unique_gift(&self) -> Option<&types::InputChatThemeUniqueGift> {
        match self {
            Self::UniqueGift(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UniqueGift`].
    #[must_use]
    #[inline]
    pub fn into_unique_gift(self) -> Option<types::InputChatThemeUniqueGift> {
        match self {
            Self::UniqueGift(value) => Some(value),
            _ => None,
        }
    }

    /// The field `emoticon`, where there is one.
    #[must_use]
    #[inline]
    pub fn emoticon(&self) -> Option<&String> {
        match self {
            Self::InputChatTheme(value) => Some(&value.emoticon),
            _ => None,
        }
    }

    /// The field `slug`, where there is one.
    #[must_use]
    #[inline]
    pub fn slug(&self) -> Option<&String> {
        match self {
            Self::UniqueGift(value) => Some(&value.slug),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputChatTheme> for types::InputChatTheme {
    /// The value itself, which is another variant.
    type Error = enums::InputChatTheme;

    #[inline]
    fn try_from(value: enums::InputChatTheme) -> Result<Self, enums::InputChatTheme> {
        match value {
            enums::InputChatTheme::InputChatTheme(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputChatTheme> for types::InputChatThemeUniqueGift {
    /// The value itself, which is another variant.
    type Error = enums::InputChatTheme;

    #[inline]
    fn try_from(value: enums::InputChatTheme) -> Result<Self, enums::InputChatTheme> {
        match value {
            enums::InputChatTheme::UniqueGift(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InputStarGiftAuction {
    /// The value, if it is [`Self::InputStarGiftAuction`].
    #[must_use]
    #[inline]
    pub fn as_input_star_gift_auction(&self) -> Option<&types::InputStarGiftAuction> {
        match self {
            Self::InputStarGiftAuction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputStarGiftAuction`].
    #[must_use]
    #[inline]
    pub fn into_input_star_gift_auction(self) -> Option<types::InputStarGiftAuction> {
        match self {
            Self::InputStarGiftAuction(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Slug`].
    #[must_use]
    #[inline]
    pub fn as_slug(&self) -> Option<&types::InputStarGiftAuctionSlug> {
        match self {
            Self::Slug(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Slug`].
    #[must_use]
    #[inline]
    pub fn into_slug(self) -> Option<types::InputStarGiftAuctionSlug> {
        match self {
            Self::Slug(value) => Some(value),
            _ => None,
        }
    }

    /// The field `gift_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn gift_id(&self) -> Option<&i64> {
        match self {
            Self::InputStarGiftAuction(value) => Some(&value.gift_id),
            _ => None,
        }
    }

    /// The field `slug`, where there is one.
    #[must_use]
    #[inline]
    pub fn slug(&self) -> Option<&String> {
        match self {
            Self::Slug(value) => Some(&value.slug),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputStarGiftAuction> for types::InputStarGiftAuction {
    /// The value itself, which is another variant.
    type Error = enums::InputStarGiftAuction;

    #[inline]
    fn try_from(
        value: enums::InputStarGiftAuction,
    ) -> Result<Self, enums::InputStarGiftAuction> {
        match value {
            enums::InputStarGiftAuction::InputStarGiftAuction(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputStarGiftAuction> for types::InputStarGiftAuctionSlug {
    /// The value itself, which is another variant.
    type Error = enums::InputStarGiftAuction;

    #[inline]
    fn try_from(
        value: enums::InputStarGiftAuction,
    ) -> Result<Self, enums::InputStarGiftAuction> {
        match value {
            enums::InputStarGiftAuction::Slug(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InputPasskeyResponse {
    /// The value, if it is [`Self::Register`].
    #[must_use]
    #[inline]
    pub fn as_register(&self) -> Option<&types::InputPasskeyResponseRegister> {
        match self {
            Self::Register(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Register`].
    #[must_use]
    #[inline]
    pub fn into_register(self) -> Option<types::InputPasskeyResponseRegister> {
        match self {
            Self::Register(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Login`].
    #[must_use]
    #[inline]
    pub fn as_login(&self) -> Option<&types::InputPasskeyResponseLogin> {
        match self {
            Self::Login(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Login`].
    #[must_use]
    #[inline]
    pub fn into_login(self) -> Option<types::InputPasskeyResponseLogin> {
        match self {
            Self::Login(value) => Some(value),
            _ => None,
        }
    }

    /// The field `client_data`, which every variant has.
    #[must_use]
    #[inline]
    pub fn client_data(&self) -> &types::DataJson {
        match self {
            Self::Register(value) => &value.client_data,
            Self::Login(value) => &value.client_data,
        }
    }

    /// The field `attestation_data`, where there is one.
    #[must_use]
    #[inline]
    pub fn attestation_data(&self) -> Option<&Vec<u8>> {
        match self {
            Self::Register(value) => Some(&value.attestation_data),
            _ => None,
        }
    }

    /// The field `authenticator_data`, where there is one.
    #[must_use]
    #[inline]
    pub fn authenticator_data(&self) -> Option<&Vec<u8>> {
        match self {
            Self::Login(value) => Some(&value.authenticator_data),
            _ => None,
        }
    }

    /// The field `signature`, where there is one.
    #[must_use]
    #[inline]
    pub fn signature(&self) -> Option<&Vec<u8>> {
        match self {
            Self::Login(value) => Some(&value.signature),
            _ => None,
        }
    }

    /// The field `user_handle`, where there is one.
    #[must_use]
    #[inline]
    pub fn user_handle(&self) -> Option<&String> {
        match self {
            Self::Login(value) => Some(&value.user_handle),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputPasskeyResponse> for types::InputPasskeyResponseRegister {
    /// The value itself, which is another variant.
    type Error = enums::InputPasskeyResponse;

    #[inline]
    fn try_from(
        value: enums::InputPasskeyResponse,
    ) -> Result<Self, enums::InputPasskeyResponse> {
        match value {
            enums::InputPasskeyResponse::Register(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputPasskeyResponse> for types::InputPasskeyResponseLogin {
    /// The value itself, which is another variant.
    type Error = enums::InputPasskeyResponse;

    #[inline]
    fn try_from(
        value: enums::InputPasskeyResponse,
    ) -> Result<Self, enums::InputPasskeyResponse> {
        match value {
            enums::InputPasskeyResponse::Login(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InputAiComposeTone {
    /// The value, if it is [`Self::Default`].
    #[must_use]
    #[inline]
    pub fn as_default(&self) -> Option<&types::InputAiComposeToneDefault> {
        match self {
            Self::Default(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Default`].
    #[must_use]
    #[inline]
    pub fn into_default(self) -> Option<types::InputAiComposeToneDefault> {
        match self {
            Self::Default(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Id`].
    #[must_use]
    #[inline]
    pub fn as_id(&self) -> Option<&types::InputAiComposeToneId> {
        match self {
            Self::Id(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Id`].
    #[must_use]
    #[inline]
    pub fn into_id(self) -> Option<types::InputAiComposeToneId> {
        match self {
            Self::Id(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Slug`].
    #[must_use]
    #[inline]
    pub fn as_slug(&self) -> Option<&types::InputAiComposeToneSlug> {
        match self {
            Self::Slug(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Slug`].
    #[must_use]
    #[inline]
    pub fn into_slug(self) -> Option<types::InputAiComposeToneSlug> {
        match self {
            Self::Slug(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SingleUse`].
    #[must_use]
    #[inline]
    pub fn as_single_use(&self) -> Option<&types::InputAiComposeToneSingleUse> {
        match self {
            Self::SingleUse(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SingleUse`].
    #[must_use]
    #[inline]
    pub fn into_single_use(self) -> Option<types::InputAiComposeToneSingleUse> {
        match self {
            Self::SingleUse(value) => Some(value),
            _ => None,
        }
    }

    /// The field `tone`, where there is one.
    #[must_use]
    #[inline]
    pub fn tone(&self) -> Option<&String> {
        match self {
            Self::Default(value) => Some(&value.tone),
            _ => None,
        }
    }

    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<&i64> {
        match self {
            Self::Id(value) => Some(&value.id),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<&i64> {
        match self {
            Self::Id(value) => Some(&value.access_hash),
            _ => None,
        }
    }

    /// The field `slug`, where there is one.
    #[must_use]
    #[inline]
    pub fn slug(&self) -> Option<&String> {
        match self {
            Self::Slug(value) => Some(&value.slug),
            _ => None,
        }
    }

    /// The field `custom_prompt`, where there is one.
    #[must_use]
    #[inline]
    pub fn custom_prompt(&self) -> Option<&String> {
        match self {
            Self::SingleUse(value) => Some(&value.custom_prompt),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputAiComposeTone> for types::InputAiComposeToneDefault {
    /// The value itself, which is another variant.
    type Error = enums::InputAiComposeTone;

    #[inline]
    fn try_from(
        value: enums::InputAiComposeTone,
    ) -> Result<Self, enums::InputAiComposeTone> {
        match value {
            enums::InputAiComposeTone::Default(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputAiComposeTone> for types::InputAiComposeToneId {
    /// The value itself, which is another variant.
    type Error = enums::InputAiComposeTone;

    #[inline]
    fn try_from(
        value: enums::InputAiComposeTone,
    ) -> Result<Self, enums::InputAiComposeTone> {
        match value {
            enums::InputAiComposeTone::Id(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputAiComposeTone> for types::InputAiComposeToneSlug {
    /// The value itself, which is another variant.
    type Error = enums::InputAiComposeTone;

    #[inline]
    fn try_from(
        value: enums::InputAiComposeTone,
    ) -> Result<Self, enums::InputAiComposeTone> {
        match value {
            enums::InputAiComposeTone::Slug(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputAiComposeTone> for types::InputAiComposeToneSingleUse {
    /// The value itself, which is another variant.
    type Error = enums::InputAiComposeTone;

    #[inline]
    fn try_from(
        value: enums::InputAiComposeTone,
    ) -> Result<Self, enums::InputAiComposeTone> {
        match value {
            enums::InputAiComposeTone::SingleUse(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InputRichFile {
    /// The value, if it is [`Self::Photo`].
    #[must_use]
    #[inline]
    pub fn as_photo(&self) -> Option<&types::InputRichFilePhoto> {
        match self {
            Self::Photo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Photo`].
    #[must_use]
    #[inline]
    pub fn into_photo(self) -> Option<types::InputRichFilePhoto> {
        match self {
            Self::Photo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Document`].
    #[must_use]
    #[inline]
    pub fn as_document(&self) -> Option<&types::InputRichFileDocument> {
        match self {
            Self::Document(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Document`].
    #[must_use]
    #[inline]
    pub fn into_document(self) -> Option<types::InputRichFileDocument> {
        match self {
            Self::Document(value) => Some(value),
            _ => None,
        }
    }

    /// The field `id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn id(&self) -> &String {
        match self {
            Self::Photo(value) => &value.id,
            Self::Document(value) => &value.id,
        }
    }

    /// The field `photo`, where there is one.
    #[must_use]
    #[inline]
    pub fn photo(&self) -> Option<&enums::InputPhoto> {
        match self {
            Self::Photo(value) => Some(&value.photo),
            _ => None,
        }
    }

    /// The field `document`, where there is one.
    #[must_use]
    #[inline]
    pub fn document(&self) -> Option<&enums::InputDocument> {
        match self {
            Self::Document(value) => Some(&value.document),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputRichFile> for types::InputRichFilePhoto {
    /// The value itself, which is another variant.
    type Error = enums::InputRichFile;

    #[inline]
    fn try_from(value: enums::InputRichFile) -> Result<Self, enums::InputRichFile> {
        match value {
            enums::InputRichFile::Photo(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::InputRichFile> for types::InputRichFileDocument {
    /// The value itself, which is another variant.
    type Error = enums::InputRichFile;

    #[inline]
    fn try_from(value: enums::InputRichFile) -> Result<Self, enums::InputRichFile> {
        match value {
            enums::InputRichFile::Document(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::InputWalletReplacement {
    /// The value, if it is [`Self::InputWalletImported`].
    #[must_use]
    #[inline]
    pub fn as_input_wallet_imported(&self) -> Option<&types::InputWalletImported> {
        match self {
            Self::InputWalletImported(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::InputWalletImported`].
    #[must_use]
    #[inline]
    pub fn into_input_wallet_imported(self) -> Option<types::InputWalletImported> {
        match self {
            Self::InputWalletImported(value) => Some(value),
            _ => None,
        }
    }

    /// The field `public_key`, where there is one.
    #[must_use]
    #[inline]
    pub fn public_key(&self) -> Option<&Vec<u8>> {
        match self {
            Self::InputWalletImported(value) => Some(&value.public_key),
            _ => None,
        }
    }

    /// The field `anchor_public_key`, where there is one.
    #[must_use]
    #[inline]
    pub fn anchor_public_key(&self) -> Option<&Vec<u8>> {
        match self {
            Self::InputWalletImported(value) => value.anchor_public_key.as_ref(),
            _ => None,
        }
    }

    /// The field `proof`, where there is one.
    #[must_use]
    #[inline]
    pub fn proof(&self) -> Option<&types::WalletOwnershipProof> {
        match self {
            Self::InputWalletImported(value) => Some(&value.proof),
            _ => None,
        }
    }
}

impl TryFrom<enums::InputWalletReplacement> for types::InputWalletImported {
    /// The value itself, which is another variant.
    type Error = enums::InputWalletReplacement;

    #[inline]
    fn try_from(
        value: enums::InputWalletReplacement,
    ) -> Result<Self, enums::InputWalletReplacement> {
        match value {
            enums::InputWalletReplacement::InputWalletImported(value) => Ok(value),
            other => Err(other),
        }
    }
}
