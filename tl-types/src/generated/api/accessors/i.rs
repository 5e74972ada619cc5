// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Accessors of enums.

use super::super::{enums, types};
use crate::wire::{String, Vec};

impl enums::InputPeer {
    /// The field `chat_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn chat_id(&self) -> Option<i64> {
        match self {
            Self::Chat(value) => Some(value.chat_id),
            _ => None,
        }
    }

    /// The field `user_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn user_id(&self) -> Option<i64> {
        match self {
            Self::User(value) => Some(value.user_id),
            Self::UserFromMessage(value) => Some(value.user_id),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<i64> {
        match self {
            Self::User(value) => Some(value.access_hash),
            Self::Channel(value) => Some(value.access_hash),
            _ => None,
        }
    }

    /// The field `channel_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn channel_id(&self) -> Option<i64> {
        match self {
            Self::Channel(value) => Some(value.channel_id),
            Self::ChannelFromMessage(value) => Some(value.channel_id),
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
    pub fn msg_id(&self) -> Option<i32> {
        match self {
            Self::UserFromMessage(value) => Some(value.msg_id),
            Self::ChannelFromMessage(value) => Some(value.msg_id),
            _ => None,
        }
    }
}

impl enums::InputUser {
    /// The field `user_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn user_id(&self) -> Option<i64> {
        match self {
            Self::InputUser(value) => Some(value.user_id),
            Self::FromMessage(value) => Some(value.user_id),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<i64> {
        match self {
            Self::InputUser(value) => Some(value.access_hash),
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
    pub fn msg_id(&self) -> Option<i32> {
        match self {
            Self::FromMessage(value) => Some(value.msg_id),
            _ => None,
        }
    }
}

impl enums::InputFile {
    /// The field `parts`, where there is one.
    #[must_use]
    #[inline]
    pub fn parts(&self) -> Option<i32> {
        match self {
            Self::InputFile(value) => Some(value.parts),
            Self::Big(value) => Some(value.parts),
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

impl enums::InputDocument {
    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<i64> {
        match self {
            Self::InputDocument(value) => Some(value.id),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<i64> {
        match self {
            Self::InputDocument(value) => Some(value.access_hash),
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

impl enums::InputMedia {
    /// The field `spoiler`, where there is one.
    #[must_use]
    #[inline]
    pub fn spoiler(&self) -> Option<bool> {
        match self {
            Self::UploadedPhoto(value) => Some(value.spoiler),
            Self::Photo(value) => Some(value.spoiler),
            Self::UploadedDocument(value) => Some(value.spoiler),
            Self::Document(value) => Some(value.spoiler),
            Self::PhotoExternal(value) => Some(value.spoiler),
            Self::DocumentExternal(value) => Some(value.spoiler),
            _ => None,
        }
    }

    /// The field `live_photo`, where there is one.
    #[must_use]
    #[inline]
    pub fn live_photo(&self) -> Option<bool> {
        match self {
            Self::UploadedPhoto(value) => Some(value.live_photo),
            Self::Photo(value) => Some(value.live_photo),
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
    pub fn ttl_seconds(&self) -> Option<i32> {
        match self {
            Self::UploadedPhoto(value) => value.ttl_seconds,
            Self::Photo(value) => value.ttl_seconds,
            Self::UploadedDocument(value) => value.ttl_seconds,
            Self::Document(value) => value.ttl_seconds,
            Self::PhotoExternal(value) => value.ttl_seconds,
            Self::DocumentExternal(value) => value.ttl_seconds,
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
    pub fn nosound_video(&self) -> Option<bool> {
        match self {
            Self::UploadedDocument(value) => Some(value.nosound_video),
            _ => None,
        }
    }

    /// The field `force_file`, where there is one.
    #[must_use]
    #[inline]
    pub fn force_file(&self) -> Option<bool> {
        match self {
            Self::UploadedDocument(value) => Some(value.force_file),
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
    pub fn video_timestamp(&self) -> Option<i32> {
        match self {
            Self::UploadedDocument(value) => value.video_timestamp,
            Self::Document(value) => value.video_timestamp,
            Self::DocumentExternal(value) => value.video_timestamp,
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
    pub fn stopped(&self) -> Option<bool> {
        match self {
            Self::GeoLive(value) => Some(value.stopped),
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
            Self::GeoLive(value) => value.period,
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

    /// The field `optional`, where there is one.
    #[must_use]
    #[inline]
    pub fn optional(&self) -> Option<bool> {
        match self {
            Self::WebPage(value) => Some(value.optional),
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
    pub fn ton_amount(&self) -> Option<i64> {
        match self {
            Self::StakeDice(value) => Some(value.ton_amount),
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

impl enums::InputPhoto {
    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<i64> {
        match self {
            Self::InputPhoto(value) => Some(value.id),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<i64> {
        match self {
            Self::InputPhoto(value) => Some(value.access_hash),
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

impl enums::InputGeoPoint {
    /// The field `lat`, where there is one.
    #[must_use]
    #[inline]
    pub fn lat(&self) -> Option<f64> {
        match self {
            Self::InputGeoPoint(value) => Some(value.lat),
            _ => None,
        }
    }

    /// The field `long`, where there is one.
    #[must_use]
    #[inline]
    pub fn long(&self) -> Option<f64> {
        match self {
            Self::InputGeoPoint(value) => Some(value.long),
            _ => None,
        }
    }

    /// The field `accuracy_radius`, where there is one.
    #[must_use]
    #[inline]
    pub fn accuracy_radius(&self) -> Option<i32> {
        match self {
            Self::InputGeoPoint(value) => value.accuracy_radius,
            _ => None,
        }
    }
}

impl enums::InputGame {
    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<i64> {
        match self {
            Self::Id(value) => Some(value.id),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<i64> {
        match self {
            Self::Id(value) => Some(value.access_hash),
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

impl enums::InputChatPhoto {
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
    pub fn video_start_ts(&self) -> Option<f64> {
        match self {
            Self::InputChatUploadedPhoto(value) => value.video_start_ts,
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

impl enums::InputFileLocation {
    /// The field `volume_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn volume_id(&self) -> Option<i64> {
        match self {
            Self::InputFileLocation(value) => Some(value.volume_id),
            Self::InputPhotoLegacyFileLocation(value) => Some(value.volume_id),
            _ => None,
        }
    }

    /// The field `local_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn local_id(&self) -> Option<i32> {
        match self {
            Self::InputFileLocation(value) => Some(value.local_id),
            Self::InputPhotoLegacyFileLocation(value) => Some(value.local_id),
            _ => None,
        }
    }

    /// The field `secret`, where there is one.
    #[must_use]
    #[inline]
    pub fn secret(&self) -> Option<i64> {
        match self {
            Self::InputFileLocation(value) => Some(value.secret),
            Self::InputPhotoLegacyFileLocation(value) => Some(value.secret),
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
    pub fn id(&self) -> Option<i64> {
        match self {
            Self::InputEncryptedFileLocation(value) => Some(value.id),
            Self::InputDocumentFileLocation(value) => Some(value.id),
            Self::InputSecureFileLocation(value) => Some(value.id),
            Self::InputPhotoFileLocation(value) => Some(value.id),
            Self::InputPhotoLegacyFileLocation(value) => Some(value.id),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<i64> {
        match self {
            Self::InputEncryptedFileLocation(value) => Some(value.access_hash),
            Self::InputDocumentFileLocation(value) => Some(value.access_hash),
            Self::InputSecureFileLocation(value) => Some(value.access_hash),
            Self::InputPhotoFileLocation(value) => Some(value.access_hash),
            Self::InputPhotoLegacyFileLocation(value) => Some(value.access_hash),
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
    pub fn big(&self) -> Option<bool> {
        match self {
            Self::InputPeerPhotoFileLocation(value) => Some(value.big),
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
    pub fn photo_id(&self) -> Option<i64> {
        match self {
            Self::InputPeerPhotoFileLocation(value) => Some(value.photo_id),
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
    pub fn thumb_version(&self) -> Option<i32> {
        match self {
            Self::InputStickerSetThumb(value) => Some(value.thumb_version),
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
    pub fn time_ms(&self) -> Option<i64> {
        match self {
            Self::InputGroupCallStream(value) => Some(value.time_ms),
            _ => None,
        }
    }

    /// The field `scale`, where there is one.
    #[must_use]
    #[inline]
    pub fn scale(&self) -> Option<i32> {
        match self {
            Self::InputGroupCallStream(value) => Some(value.scale),
            _ => None,
        }
    }

    /// The field `video_channel`, where there is one.
    #[must_use]
    #[inline]
    pub fn video_channel(&self) -> Option<i32> {
        match self {
            Self::InputGroupCallStream(value) => value.video_channel,
            _ => None,
        }
    }

    /// The field `video_quality`, where there is one.
    #[must_use]
    #[inline]
    pub fn video_quality(&self) -> Option<i32> {
        match self {
            Self::InputGroupCallStream(value) => value.video_quality,
            _ => None,
        }
    }
}

impl enums::InputStickerSet {
    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<i64> {
        match self {
            Self::Id(value) => Some(value.id),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<i64> {
        match self {
            Self::Id(value) => Some(value.access_hash),
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

impl enums::InputGroupCall {
    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<i64> {
        match self {
            Self::InputGroupCall(value) => Some(value.id),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<i64> {
        match self {
            Self::InputGroupCall(value) => Some(value.access_hash),
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
    pub fn msg_id(&self) -> Option<i32> {
        match self {
            Self::InviteMessage(value) => Some(value.msg_id),
            _ => None,
        }
    }
}

impl enums::InputChannel {
    /// The field `channel_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn channel_id(&self) -> Option<i64> {
        match self {
            Self::InputChannel(value) => Some(value.channel_id),
            Self::FromMessage(value) => Some(value.channel_id),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<i64> {
        match self {
            Self::InputChannel(value) => Some(value.access_hash),
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
    pub fn msg_id(&self) -> Option<i32> {
        match self {
            Self::FromMessage(value) => Some(value.msg_id),
            _ => None,
        }
    }
}

impl enums::InputNotifyPeer {
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
    pub fn top_msg_id(&self) -> Option<i32> {
        match self {
            Self::InputNotifyForumTopic(value) => Some(value.top_msg_id),
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

impl enums::InputBotInlineMessageId {
    /// The field `dc_id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn dc_id(&self) -> i32 {
        match self {
            Self::InputBotInlineMessageId(value) => value.dc_id,
            Self::InputBotInlineMessageId64(value) => value.dc_id,
        }
    }

    /// The field `access_hash`, which every variant has.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> i64 {
        match self {
            Self::InputBotInlineMessageId(value) => value.access_hash,
            Self::InputBotInlineMessageId64(value) => value.access_hash,
        }
    }

    /// The field `owner_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn owner_id(&self) -> Option<i64> {
        match self {
            Self::InputBotInlineMessageId64(value) => Some(value.owner_id),
            _ => None,
        }
    }
}

impl enums::InputEncryptedFile {
    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<i64> {
        match self {
            Self::Uploaded(value) => Some(value.id),
            Self::InputEncryptedFile(value) => Some(value.id),
            Self::BigUploaded(value) => Some(value.id),
            _ => None,
        }
    }

    /// The field `parts`, where there is one.
    #[must_use]
    #[inline]
    pub fn parts(&self) -> Option<i32> {
        match self {
            Self::Uploaded(value) => Some(value.parts),
            Self::BigUploaded(value) => Some(value.parts),
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
    pub fn key_fingerprint(&self) -> Option<i32> {
        match self {
            Self::Uploaded(value) => Some(value.key_fingerprint),
            Self::BigUploaded(value) => Some(value.key_fingerprint),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<i64> {
        match self {
            Self::InputEncryptedFile(value) => Some(value.access_hash),
            _ => None,
        }
    }
}

impl enums::InputRichMessage {
    /// The field `rtl`, which every variant has.
    #[must_use]
    #[inline]
    pub fn rtl(&self) -> bool {
        match self {
            Self::InputRichMessage(value) => value.rtl,
            Self::Html(value) => value.rtl,
            Self::Markdown(value) => value.rtl,
        }
    }

    /// The field `noautolink`, which every variant has.
    #[must_use]
    #[inline]
    pub fn noautolink(&self) -> bool {
        match self {
            Self::InputRichMessage(value) => value.noautolink,
            Self::Html(value) => value.noautolink,
            Self::Markdown(value) => value.noautolink,
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

impl enums::InputPrivacyRule {
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

impl enums::InputBotInlineMessage {
    /// The field `invert_media`, where there is one.
    #[must_use]
    #[inline]
    pub fn invert_media(&self) -> Option<bool> {
        match self {
            Self::MediaAuto(value) => Some(value.invert_media),
            Self::Text(value) => Some(value.invert_media),
            Self::MediaWebPage(value) => Some(value.invert_media),
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
    pub fn no_webpage(&self) -> Option<bool> {
        match self {
            Self::Text(value) => Some(value.no_webpage),
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
    pub fn heading(&self) -> Option<i32> {
        match self {
            Self::MediaGeo(value) => value.heading,
            _ => None,
        }
    }

    /// The field `period`, where there is one.
    #[must_use]
    #[inline]
    pub fn period(&self) -> Option<i32> {
        match self {
            Self::MediaGeo(value) => value.period,
            _ => None,
        }
    }

    /// The field `proximity_notification_radius`, where there is one.
    #[must_use]
    #[inline]
    pub fn proximity_notification_radius(&self) -> Option<i32> {
        match self {
            Self::MediaGeo(value) => value.proximity_notification_radius,
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
    pub fn force_large_media(&self) -> Option<bool> {
        match self {
            Self::MediaWebPage(value) => Some(value.force_large_media),
            _ => None,
        }
    }

    /// The field `force_small_media`, where there is one.
    #[must_use]
    #[inline]
    pub fn force_small_media(&self) -> Option<bool> {
        match self {
            Self::MediaWebPage(value) => Some(value.force_small_media),
            _ => None,
        }
    }

    /// The field `optional`, where there is one.
    #[must_use]
    #[inline]
    pub fn optional(&self) -> Option<bool> {
        match self {
            Self::MediaWebPage(value) => Some(value.optional),
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

impl enums::InputBotInlineResult {
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

impl enums::InputReplyTo {
    /// The field `reply_to_msg_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn reply_to_msg_id(&self) -> Option<i32> {
        match self {
            Self::Message(value) => Some(value.reply_to_msg_id),
            _ => None,
        }
    }

    /// The field `top_msg_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn top_msg_id(&self) -> Option<i32> {
        match self {
            Self::Message(value) => value.top_msg_id,
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
    pub fn quote_offset(&self) -> Option<i32> {
        match self {
            Self::Message(value) => value.quote_offset,
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
    pub fn todo_item_id(&self) -> Option<i32> {
        match self {
            Self::Message(value) => value.todo_item_id,
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
    pub fn story_id(&self) -> Option<i32> {
        match self {
            Self::Story(value) => Some(value.story_id),
            _ => None,
        }
    }

    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<i32> {
        match self {
            Self::EphemeralMessage(value) => Some(value.id),
            _ => None,
        }
    }
}

impl enums::InlineButtonType {
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
    pub fn button_id(&self) -> Option<i32> {
        match self {
            Self::UrlAuth(value) => Some(value.button_id),
            _ => None,
        }
    }

    /// The field `request_write_access`, where there is one.
    #[must_use]
    #[inline]
    pub fn request_write_access(&self) -> Option<bool> {
        match self {
            Self::InputInlineButtonTypeUrlAuth(value) => Some(value.request_write_access),
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
    pub fn requires_password(&self) -> Option<bool> {
        match self {
            Self::Callback(value) => Some(value.requires_password),
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
    pub fn same_peer(&self) -> Option<bool> {
        match self {
            Self::SwitchInline(value) => Some(value.same_peer),
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

impl enums::InputWebFileLocation {
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
    pub fn access_hash(&self) -> Option<i64> {
        match self {
            Self::InputWebFileLocation(value) => Some(value.access_hash),
            Self::InputWebFileGeoPointLocation(value) => Some(value.access_hash),
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
    pub fn w(&self) -> Option<i32> {
        match self {
            Self::InputWebFileGeoPointLocation(value) => Some(value.w),
            _ => None,
        }
    }

    /// The field `h`, where there is one.
    #[must_use]
    #[inline]
    pub fn h(&self) -> Option<i32> {
        match self {
            Self::InputWebFileGeoPointLocation(value) => Some(value.h),
            _ => None,
        }
    }

    /// The field `zoom`, where there is one.
    #[must_use]
    #[inline]
    pub fn zoom(&self) -> Option<i32> {
        match self {
            Self::InputWebFileGeoPointLocation(value) => Some(value.zoom),
            _ => None,
        }
    }

    /// The field `scale`, where there is one.
    #[must_use]
    #[inline]
    pub fn scale(&self) -> Option<i32> {
        match self {
            Self::InputWebFileGeoPointLocation(value) => Some(value.scale),
            _ => None,
        }
    }

    /// The field `small`, where there is one.
    #[must_use]
    #[inline]
    pub fn small(&self) -> Option<bool> {
        match self {
            Self::InputWebFileAudioAlbumThumbLocation(value) => Some(value.small),
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

impl enums::InputPaymentCredentials {
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
    pub fn save(&self) -> Option<bool> {
        match self {
            Self::InputPaymentCredentials(value) => Some(value.save),
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

impl enums::InputMessage {
    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<i32> {
        match self {
            Self::Id(value) => Some(value.id),
            Self::ReplyTo(value) => Some(value.id),
            Self::CallbackQuery(value) => Some(value.id),
            _ => None,
        }
    }

    /// The field `query_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn query_id(&self) -> Option<i64> {
        match self {
            Self::CallbackQuery(value) => Some(value.query_id),
            _ => None,
        }
    }
}

impl enums::InputDialogPeer {
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
    pub fn folder_id(&self) -> Option<i32> {
        match self {
            Self::Folder(value) => Some(value.folder_id),
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

impl enums::InputSecureFile {
    /// The field `id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn id(&self) -> i64 {
        match self {
            Self::Uploaded(value) => value.id,
            Self::InputSecureFile(value) => value.id,
        }
    }

    /// The field `parts`, where there is one.
    #[must_use]
    #[inline]
    pub fn parts(&self) -> Option<i32> {
        match self {
            Self::Uploaded(value) => Some(value.parts),
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
    pub fn access_hash(&self) -> Option<i64> {
        match self {
            Self::InputSecureFile(value) => Some(value.access_hash),
            _ => None,
        }
    }
}

impl enums::InputCheckPasswordSrp {
    /// The field `srp_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn srp_id(&self) -> Option<i64> {
        match self {
            Self::InputCheckPasswordSrp(value) => Some(value.srp_id),
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

impl enums::InputWallPaper {
    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<i64> {
        match self {
            Self::InputWallPaper(value) => Some(value.id),
            Self::NoFile(value) => Some(value.id),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<i64> {
        match self {
            Self::InputWallPaper(value) => Some(value.access_hash),
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

impl enums::InputTheme {
    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<i64> {
        match self {
            Self::InputTheme(value) => Some(value.id),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<i64> {
        match self {
            Self::InputTheme(value) => Some(value.access_hash),
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

impl enums::InputInvoice {
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
    pub fn msg_id(&self) -> Option<i32> {
        match self {
            Self::Message(value) => Some(value.msg_id),
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
    pub fn hide_name(&self) -> Option<bool> {
        match self {
            Self::StarGift(value) => Some(value.hide_name),
            Self::StarGiftAuctionBid(value) => Some(value.hide_name),
            _ => None,
        }
    }

    /// The field `include_upgrade`, where there is one.
    #[must_use]
    #[inline]
    pub fn include_upgrade(&self) -> Option<bool> {
        match self {
            Self::StarGift(value) => Some(value.include_upgrade),
            _ => None,
        }
    }

    /// The field `gift_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn gift_id(&self) -> Option<i64> {
        match self {
            Self::StarGift(value) => Some(value.gift_id),
            Self::StarGiftAuctionBid(value) => Some(value.gift_id),
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
    pub fn keep_original_details(&self) -> Option<bool> {
        match self {
            Self::StarGiftUpgrade(value) => Some(value.keep_original_details),
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
    pub fn months(&self) -> Option<i32> {
        match self {
            Self::PremiumGiftStars(value) => Some(value.months),
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
    pub fn stars(&self) -> Option<i64> {
        match self {
            Self::BusinessBotTransferStars(value) => Some(value.stars),
            _ => None,
        }
    }

    /// The field `ton`, where there is one.
    #[must_use]
    #[inline]
    pub fn ton(&self) -> Option<bool> {
        match self {
            Self::StarGiftResale(value) => Some(value.ton),
            _ => None,
        }
    }

    /// The field `show_name`, where there is one.
    #[must_use]
    #[inline]
    pub fn show_name(&self) -> Option<bool> {
        match self {
            Self::StarGiftResale(value) => Some(value.show_name),
            _ => None,
        }
    }

    /// The field `update_bid`, where there is one.
    #[must_use]
    #[inline]
    pub fn update_bid(&self) -> Option<bool> {
        match self {
            Self::StarGiftAuctionBid(value) => Some(value.update_bid),
            _ => None,
        }
    }

    /// The field `bid_amount`, where there is one.
    #[must_use]
    #[inline]
    pub fn bid_amount(&self) -> Option<i64> {
        match self {
            Self::StarGiftAuctionBid(value) => Some(value.bid_amount),
            _ => None,
        }
    }
}

impl enums::InputStorePaymentPurpose {
    /// The field `restore`, where there is one.
    #[must_use]
    #[inline]
    pub fn restore(&self) -> Option<bool> {
        match self {
            Self::InputStorePaymentPremiumSubscription(value) => Some(value.restore),
            Self::InputStorePaymentAuthCode(value) => Some(value.restore),
            _ => None,
        }
    }

    /// The field `upgrade`, where there is one.
    #[must_use]
    #[inline]
    pub fn upgrade(&self) -> Option<bool> {
        match self {
            Self::InputStorePaymentPremiumSubscription(value) => Some(value.upgrade),
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
    pub fn amount(&self) -> Option<i64> {
        match self {
            Self::InputStorePaymentGiftPremium(value) => Some(value.amount),
            Self::InputStorePaymentPremiumGiftCode(value) => Some(value.amount),
            Self::InputStorePaymentPremiumGiveaway(value) => Some(value.amount),
            Self::InputStorePaymentStarsTopup(value) => Some(value.amount),
            Self::InputStorePaymentStarsGift(value) => Some(value.amount),
            Self::InputStorePaymentStarsGiveaway(value) => Some(value.amount),
            Self::InputStorePaymentAuthCode(value) => Some(value.amount),
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
    pub fn only_new_subscribers(&self) -> Option<bool> {
        match self {
            Self::InputStorePaymentPremiumGiveaway(value) => {
                Some(value.only_new_subscribers)
            }
            Self::InputStorePaymentStarsGiveaway(value) => {
                Some(value.only_new_subscribers)
            }
            _ => None,
        }
    }

    /// The field `winners_are_visible`, where there is one.
    #[must_use]
    #[inline]
    pub fn winners_are_visible(&self) -> Option<bool> {
        match self {
            Self::InputStorePaymentPremiumGiveaway(value) => {
                Some(value.winners_are_visible)
            }
            Self::InputStorePaymentStarsGiveaway(value) => {
                Some(value.winners_are_visible)
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
    pub fn random_id(&self) -> Option<i64> {
        match self {
            Self::InputStorePaymentPremiumGiveaway(value) => Some(value.random_id),
            Self::InputStorePaymentStarsGiveaway(value) => Some(value.random_id),
            _ => None,
        }
    }

    /// The field `until_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn until_date(&self) -> Option<i32> {
        match self {
            Self::InputStorePaymentPremiumGiveaway(value) => Some(value.until_date),
            Self::InputStorePaymentStarsGiveaway(value) => Some(value.until_date),
            _ => None,
        }
    }

    /// The field `stars`, where there is one.
    #[must_use]
    #[inline]
    pub fn stars(&self) -> Option<i64> {
        match self {
            Self::InputStorePaymentStarsTopup(value) => Some(value.stars),
            Self::InputStorePaymentStarsGift(value) => Some(value.stars),
            Self::InputStorePaymentStarsGiveaway(value) => Some(value.stars),
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
    pub fn premium_days(&self) -> Option<i32> {
        match self {
            Self::InputStorePaymentAuthCode(value) => Some(value.premium_days),
            _ => None,
        }
    }
}

impl enums::InputSavedStarGift {
    /// The field `msg_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn msg_id(&self) -> Option<i32> {
        match self {
            Self::User(value) => Some(value.msg_id),
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
    pub fn saved_id(&self) -> Option<i64> {
        match self {
            Self::Chat(value) => Some(value.saved_id),
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

impl enums::InputBotApp {
    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<i64> {
        match self {
            Self::Id(value) => Some(value.id),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<i64> {
        match self {
            Self::Id(value) => Some(value.access_hash),
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

impl enums::InputQuickReplyShortcut {
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
    pub fn shortcut_id(&self) -> Option<i32> {
        match self {
            Self::Id(value) => Some(value.shortcut_id),
            _ => None,
        }
    }
}

impl enums::InputCollectible {
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

impl enums::InputChatTheme {
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

impl enums::InputStarGiftAuction {
    /// The field `gift_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn gift_id(&self) -> Option<i64> {
        match self {
            Self::InputStarGiftAuction(value) => Some(value.gift_id),
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

impl enums::InputPasskeyResponse {
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

impl enums::InputAiComposeTone {
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
    pub fn id(&self) -> Option<i64> {
        match self {
            Self::Id(value) => Some(value.id),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<i64> {
        match self {
            Self::Id(value) => Some(value.access_hash),
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

impl enums::InputRichFile {
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

impl enums::InputWalletReplacement {
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
