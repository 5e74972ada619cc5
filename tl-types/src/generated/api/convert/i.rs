// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions of enums.

use super::super::{enums, types};

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
