// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms.

use super::super::{enums, functions, types};
use crate::wire::{self, json};

impl json::Json for types::InputPeerChat {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputPeerChat").with("chat_id", &self.chat_id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputPeerChat")?;
        Ok(Self {
            chat_id: object.field("chat_id")?,
        })
    }
}

impl json::Serialize for types::InputPeerChat {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputPeerChat {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputPeerUser {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputPeerUser")
            .with("user_id", &self.user_id)
            .with("access_hash", &self.access_hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputPeerUser")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            access_hash: object.field("access_hash")?,
        })
    }
}

impl json::Serialize for types::InputPeerUser {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputPeerUser {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputPeerChannel {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputPeerChannel")
            .with("channel_id", &self.channel_id)
            .with("access_hash", &self.access_hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputPeerChannel")?;
        Ok(Self {
            channel_id: object.field("channel_id")?,
            access_hash: object.field("access_hash")?,
        })
    }
}

impl json::Serialize for types::InputPeerChannel {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputPeerChannel {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputPeerUserFromMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputPeerUserFromMessage")
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .with("user_id", &self.user_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputPeerUserFromMessage")?;
        Ok(Self {
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
            user_id: object.field("user_id")?,
        })
    }
}

impl json::Serialize for types::InputPeerUserFromMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputPeerUserFromMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputPeerChannelFromMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputPeerChannelFromMessage")
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .with("channel_id", &self.channel_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputPeerChannelFromMessage")?;
        Ok(Self {
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
            channel_id: object.field("channel_id")?,
        })
    }
}

impl json::Serialize for types::InputPeerChannelFromMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputPeerChannelFromMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputUser {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputUser")
            .with("user_id", &self.user_id)
            .with("access_hash", &self.access_hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputUser")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            access_hash: object.field("access_hash")?,
        })
    }
}

impl json::Serialize for types::InputUser {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputUser {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputUserFromMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputUserFromMessage")
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .with("user_id", &self.user_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputUserFromMessage")?;
        Ok(Self {
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
            user_id: object.field("user_id")?,
        })
    }
}

impl json::Serialize for types::InputUserFromMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputUserFromMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputPhoneContact {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputPhoneContact")
            .with("client_id", &self.client_id)
            .with("phone", &self.phone)
            .with("first_name", &self.first_name)
            .with("last_name", &self.last_name)
            .with_optional("note", &self.note)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputPhoneContact")?;
        Ok(Self {
            client_id: object.field("client_id")?,
            phone: object.field("phone")?,
            first_name: object.field("first_name")?,
            last_name: object.field("last_name")?,
            note: object.optional("note")?,
        })
    }
}

impl json::Serialize for types::InputPhoneContact {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputPhoneContact {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputFile {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputFile")
            .with("id", &self.id)
            .with("parts", &self.parts)
            .with("name", &self.name)
            .with("md5_checksum", &self.md5_checksum)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputFile")?;
        Ok(Self {
            id: object.field("id")?,
            parts: object.field("parts")?,
            name: object.field("name")?,
            md5_checksum: object.field("md5_checksum")?,
        })
    }
}

impl json::Serialize for types::InputFile {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputFile {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputFileBig {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputFileBig")
            .with("id", &self.id)
            .with("parts", &self.parts)
            .with("name", &self.name)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputFileBig")?;
        Ok(Self {
            id: object.field("id")?,
            parts: object.field("parts")?,
            name: object.field("name")?,
        })
    }
}

impl json::Serialize for types::InputFileBig {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputFileBig {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputFileStoryDocument {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputFileStoryDocument").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputFileStoryDocument")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for types::InputFileStoryDocument {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputFileStoryDocument {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputDocument {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputDocument")
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .with("file_reference", &self.file_reference)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputDocument")?;
        Ok(Self {
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
            file_reference: object.field("file_reference")?,
        })
    }
}

impl json::Serialize for types::InputDocument {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputDocument {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputMediaUploadedPhoto {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputMediaUploadedPhoto")
            .with_flag("spoiler", self.spoiler)
            .with_flag("live_photo", self.live_photo)
            .with("file", &self.file)
            .with_optional("stickers", &self.stickers)
            .with_optional("ttl_seconds", &self.ttl_seconds)
            .with_optional("video", &self.video)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputMediaUploadedPhoto")?;
        Ok(Self {
            spoiler: object.flag("spoiler")?,
            live_photo: object.flag("live_photo")?,
            file: object.field("file")?,
            stickers: object.optional("stickers")?,
            ttl_seconds: object.optional("ttl_seconds")?,
            video: object.optional("video")?,
        })
    }
}

impl json::Serialize for types::InputMediaUploadedPhoto {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputMediaUploadedPhoto {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputMediaPhoto {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputMediaPhoto")
            .with_flag("spoiler", self.spoiler)
            .with_flag("live_photo", self.live_photo)
            .with("id", &self.id)
            .with_optional("ttl_seconds", &self.ttl_seconds)
            .with_optional("video", &self.video)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputMediaPhoto")?;
        Ok(Self {
            spoiler: object.flag("spoiler")?,
            live_photo: object.flag("live_photo")?,
            id: object.field("id")?,
            ttl_seconds: object.optional("ttl_seconds")?,
            video: object.optional("video")?,
        })
    }
}

impl json::Serialize for types::InputMediaPhoto {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputMediaPhoto {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputMediaGeoPoint {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputMediaGeoPoint")
            .with("geo_point", &self.geo_point)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputMediaGeoPoint")?;
        Ok(Self {
            geo_point: object.field("geo_point")?,
        })
    }
}

impl json::Serialize for types::InputMediaGeoPoint {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputMediaGeoPoint {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputMediaContact {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputMediaContact")
            .with("phone_number", &self.phone_number)
            .with("first_name", &self.first_name)
            .with("last_name", &self.last_name)
            .with("vcard", &self.vcard)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputMediaContact")?;
        Ok(Self {
            phone_number: object.field("phone_number")?,
            first_name: object.field("first_name")?,
            last_name: object.field("last_name")?,
            vcard: object.field("vcard")?,
        })
    }
}

impl json::Serialize for types::InputMediaContact {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputMediaContact {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputMediaUploadedDocument {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputMediaUploadedDocument")
            .with_flag("nosound_video", self.nosound_video)
            .with_flag("force_file", self.force_file)
            .with_flag("spoiler", self.spoiler)
            .with("file", &self.file)
            .with_optional("thumb", &self.thumb)
            .with("mime_type", &self.mime_type)
            .with("attributes", &self.attributes)
            .with_optional("stickers", &self.stickers)
            .with_optional("video_cover", &self.video_cover)
            .with_optional("video_timestamp", &self.video_timestamp)
            .with_optional("ttl_seconds", &self.ttl_seconds)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputMediaUploadedDocument")?;
        Ok(Self {
            nosound_video: object.flag("nosound_video")?,
            force_file: object.flag("force_file")?,
            spoiler: object.flag("spoiler")?,
            file: object.field("file")?,
            thumb: object.optional("thumb")?,
            mime_type: object.field("mime_type")?,
            attributes: object.field("attributes")?,
            stickers: object.optional("stickers")?,
            video_cover: object.optional("video_cover")?,
            video_timestamp: object.optional("video_timestamp")?,
            ttl_seconds: object.optional("ttl_seconds")?,
        })
    }
}

impl json::Serialize for types::InputMediaUploadedDocument {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputMediaUploadedDocument {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputMediaDocument {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputMediaDocument")
            .with_flag("spoiler", self.spoiler)
            .with("id", &self.id)
            .with_optional("video_cover", &self.video_cover)
            .with_optional("video_timestamp", &self.video_timestamp)
            .with_optional("ttl_seconds", &self.ttl_seconds)
            .with_optional("query", &self.query)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputMediaDocument")?;
        Ok(Self {
            spoiler: object.flag("spoiler")?,
            id: object.field("id")?,
            video_cover: object.optional("video_cover")?,
            video_timestamp: object.optional("video_timestamp")?,
            ttl_seconds: object.optional("ttl_seconds")?,
            query: object.optional("query")?,
        })
    }
}

impl json::Serialize for types::InputMediaDocument {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputMediaDocument {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputMediaVenue {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputMediaVenue")
            .with("geo_point", &self.geo_point)
            .with("title", &self.title)
            .with("address", &self.address)
            .with("provider", &self.provider)
            .with("venue_id", &self.venue_id)
            .with("venue_type", &self.venue_type)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputMediaVenue")?;
        Ok(Self {
            geo_point: object.field("geo_point")?,
            title: object.field("title")?,
            address: object.field("address")?,
            provider: object.field("provider")?,
            venue_id: object.field("venue_id")?,
            venue_type: object.field("venue_type")?,
        })
    }
}

impl json::Serialize for types::InputMediaVenue {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputMediaVenue {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputMediaPhotoExternal {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputMediaPhotoExternal")
            .with_flag("spoiler", self.spoiler)
            .with("url", &self.url)
            .with_optional("ttl_seconds", &self.ttl_seconds)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputMediaPhotoExternal")?;
        Ok(Self {
            spoiler: object.flag("spoiler")?,
            url: object.field("url")?,
            ttl_seconds: object.optional("ttl_seconds")?,
        })
    }
}

impl json::Serialize for types::InputMediaPhotoExternal {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputMediaPhotoExternal {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputMediaDocumentExternal {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputMediaDocumentExternal")
            .with_flag("spoiler", self.spoiler)
            .with("url", &self.url)
            .with_optional("ttl_seconds", &self.ttl_seconds)
            .with_optional("video_cover", &self.video_cover)
            .with_optional("video_timestamp", &self.video_timestamp)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputMediaDocumentExternal")?;
        Ok(Self {
            spoiler: object.flag("spoiler")?,
            url: object.field("url")?,
            ttl_seconds: object.optional("ttl_seconds")?,
            video_cover: object.optional("video_cover")?,
            video_timestamp: object.optional("video_timestamp")?,
        })
    }
}

impl json::Serialize for types::InputMediaDocumentExternal {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputMediaDocumentExternal {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputMediaGame {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputMediaGame").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputMediaGame")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for types::InputMediaGame {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputMediaGame {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputMediaInvoice {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputMediaInvoice")
            .with("title", &self.title)
            .with("description", &self.description)
            .with_optional("photo", &self.photo)
            .with("invoice", &self.invoice)
            .with("payload", &self.payload)
            .with_optional("provider", &self.provider)
            .with("provider_data", &self.provider_data)
            .with_optional("start_param", &self.start_param)
            .with_optional("extended_media", &self.extended_media)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputMediaInvoice")?;
        Ok(Self {
            title: object.field("title")?,
            description: object.field("description")?,
            photo: object.optional("photo")?,
            invoice: object.field("invoice")?,
            payload: object.field("payload")?,
            provider: object.optional("provider")?,
            provider_data: object.field("provider_data")?,
            start_param: object.optional("start_param")?,
            extended_media: object.optional("extended_media")?,
        })
    }
}

impl json::Serialize for types::InputMediaInvoice {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputMediaInvoice {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputMediaGeoLive {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputMediaGeoLive")
            .with_flag("stopped", self.stopped)
            .with("geo_point", &self.geo_point)
            .with_optional("heading", &self.heading)
            .with_optional("period", &self.period)
            .with_optional(
                "proximity_notification_radius",
                &self.proximity_notification_radius,
            )
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputMediaGeoLive")?;
        Ok(Self {
            stopped: object.flag("stopped")?,
            geo_point: object.field("geo_point")?,
            heading: object.optional("heading")?,
            period: object.optional("period")?,
            proximity_notification_radius: object
                .optional("proximity_notification_radius")?,
        })
    }
}

impl json::Serialize for types::InputMediaGeoLive {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputMediaGeoLive {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputMediaPoll {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputMediaPoll")
            .with("poll", &self.poll)
            .with_optional("correct_answers", &self.correct_answers)
            .with_optional("attached_media", &self.attached_media)
            .with_optional("solution", &self.solution)
            .with_optional("solution_entities", &self.solution_entities)
            .with_optional("solution_media", &self.solution_media)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputMediaPoll")?;
        Ok(Self {
            poll: object.field("poll")?,
            correct_answers: object.optional("correct_answers")?,
            attached_media: object.optional("attached_media")?,
            solution: object.optional("solution")?,
            solution_entities: object.optional("solution_entities")?,
            solution_media: object.optional("solution_media")?,
        })
    }
}

impl json::Serialize for types::InputMediaPoll {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputMediaPoll {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputMediaDice {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputMediaDice").with("emoticon", &self.emoticon).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputMediaDice")?;
        Ok(Self {
            emoticon: object.field("emoticon")?,
        })
    }
}

impl json::Serialize for types::InputMediaDice {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputMediaDice {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputMediaStory {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputMediaStory")
            .with("peer", &self.peer)
            .with("id", &self.id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputMediaStory")?;
        Ok(Self {
            peer: object.field("peer")?,
            id: object.field("id")?,
        })
    }
}

impl json::Serialize for types::InputMediaStory {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputMediaStory {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputMediaWebPage {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputMediaWebPage")
            .with_flag("force_large_media", self.force_large_media)
            .with_flag("force_small_media", self.force_small_media)
            .with_flag("optional", self.optional)
            .with("url", &self.url)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputMediaWebPage")?;
        Ok(Self {
            force_large_media: object.flag("force_large_media")?,
            force_small_media: object.flag("force_small_media")?,
            optional: object.flag("optional")?,
            url: object.field("url")?,
        })
    }
}

impl json::Serialize for types::InputMediaWebPage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputMediaWebPage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputMediaPaidMedia {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputMediaPaidMedia")
            .with("stars_amount", &self.stars_amount)
            .with("extended_media", &self.extended_media)
            .with_optional("payload", &self.payload)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputMediaPaidMedia")?;
        Ok(Self {
            stars_amount: object.field("stars_amount")?,
            extended_media: object.field("extended_media")?,
            payload: object.optional("payload")?,
        })
    }
}

impl json::Serialize for types::InputMediaPaidMedia {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputMediaPaidMedia {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputMediaTodo {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputMediaTodo").with("todo", &self.todo).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputMediaTodo")?;
        Ok(Self {
            todo: object.field("todo")?,
        })
    }
}

impl json::Serialize for types::InputMediaTodo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputMediaTodo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputMediaStakeDice {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputMediaStakeDice")
            .with("game_hash", &self.game_hash)
            .with("ton_amount", &self.ton_amount)
            .with("client_seed", &self.client_seed)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputMediaStakeDice")?;
        Ok(Self {
            game_hash: object.field("game_hash")?,
            ton_amount: object.field("ton_amount")?,
            client_seed: object.field("client_seed")?,
        })
    }
}

impl json::Serialize for types::InputMediaStakeDice {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputMediaStakeDice {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputPhoto {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputPhoto")
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .with("file_reference", &self.file_reference)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputPhoto")?;
        Ok(Self {
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
            file_reference: object.field("file_reference")?,
        })
    }
}

impl json::Serialize for types::InputPhoto {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputPhoto {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputGeoPoint {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputGeoPoint")
            .with("lat", &self.lat)
            .with("long", &self.long)
            .with_optional("accuracy_radius", &self.accuracy_radius)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputGeoPoint")?;
        Ok(Self {
            lat: object.field("lat")?,
            long: object.field("long")?,
            accuracy_radius: object.optional("accuracy_radius")?,
        })
    }
}

impl json::Serialize for types::InputGeoPoint {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputGeoPoint {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputGameId {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputGameID")
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputGameID")?;
        Ok(Self {
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
        })
    }
}

impl json::Serialize for types::InputGameId {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputGameId {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputGameShortName {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputGameShortName")
            .with("bot_id", &self.bot_id)
            .with("short_name", &self.short_name)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputGameShortName")?;
        Ok(Self {
            bot_id: object.field("bot_id")?,
            short_name: object.field("short_name")?,
        })
    }
}

impl json::Serialize for types::InputGameShortName {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputGameShortName {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputWebDocument {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputWebDocument")
            .with("url", &self.url)
            .with("size", &self.size)
            .with("mime_type", &self.mime_type)
            .with("attributes", &self.attributes)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputWebDocument")?;
        Ok(Self {
            url: object.field("url")?,
            size: object.field("size")?,
            mime_type: object.field("mime_type")?,
            attributes: object.field("attributes")?,
        })
    }
}

impl json::Serialize for types::InputWebDocument {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputWebDocument {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::Invoice {
    fn to_json(&self) -> json::Value {
        json::Object::new("invoice")
            .with_flag("test", self.test)
            .with_flag("name_requested", self.name_requested)
            .with_flag("phone_requested", self.phone_requested)
            .with_flag("email_requested", self.email_requested)
            .with_flag("shipping_address_requested", self.shipping_address_requested)
            .with_flag("flexible", self.flexible)
            .with_flag("phone_to_provider", self.phone_to_provider)
            .with_flag("email_to_provider", self.email_to_provider)
            .with_flag("recurring", self.recurring)
            .with("currency", &self.currency)
            .with("prices", &self.prices)
            .with_optional("max_tip_amount", &self.max_tip_amount)
            .with_optional("suggested_tip_amounts", &self.suggested_tip_amounts)
            .with_optional("terms_url", &self.terms_url)
            .with_optional("subscription_period", &self.subscription_period)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("invoice")?;
        Ok(Self {
            test: object.flag("test")?,
            name_requested: object.flag("name_requested")?,
            phone_requested: object.flag("phone_requested")?,
            email_requested: object.flag("email_requested")?,
            shipping_address_requested: object.flag("shipping_address_requested")?,
            flexible: object.flag("flexible")?,
            phone_to_provider: object.flag("phone_to_provider")?,
            email_to_provider: object.flag("email_to_provider")?,
            recurring: object.flag("recurring")?,
            currency: object.field("currency")?,
            prices: object.field("prices")?,
            max_tip_amount: object.optional("max_tip_amount")?,
            suggested_tip_amounts: object.optional("suggested_tip_amounts")?,
            terms_url: object.optional("terms_url")?,
            subscription_period: object.optional("subscription_period")?,
        })
    }
}

impl json::Serialize for types::Invoice {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::Invoice {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputMessageEntityMentionName {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputMessageEntityMentionName")
            .with("offset", &self.offset)
            .with("length", &self.length)
            .with("user_id", &self.user_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputMessageEntityMentionName")?;
        Ok(Self {
            offset: object.field("offset")?,
            length: object.field("length")?,
            user_id: object.field("user_id")?,
        })
    }
}

impl json::Serialize for types::InputMessageEntityMentionName {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputMessageEntityMentionName {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputChatUploadedPhoto {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputChatUploadedPhoto")
            .with_optional("file", &self.file)
            .with_optional("video", &self.video)
            .with_optional("video_start_ts", &self.video_start_ts)
            .with_optional("video_emoji_markup", &self.video_emoji_markup)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputChatUploadedPhoto")?;
        Ok(Self {
            file: object.optional("file")?,
            video: object.optional("video")?,
            video_start_ts: object.optional("video_start_ts")?,
            video_emoji_markup: object.optional("video_emoji_markup")?,
        })
    }
}

impl json::Serialize for types::InputChatUploadedPhoto {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputChatUploadedPhoto {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputChatPhoto {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputChatPhoto").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputChatPhoto")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for types::InputChatPhoto {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputChatPhoto {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputFileLocation {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputFileLocation")
            .with("volume_id", &self.volume_id)
            .with("local_id", &self.local_id)
            .with("secret", &self.secret)
            .with("file_reference", &self.file_reference)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputFileLocation")?;
        Ok(Self {
            volume_id: object.field("volume_id")?,
            local_id: object.field("local_id")?,
            secret: object.field("secret")?,
            file_reference: object.field("file_reference")?,
        })
    }
}

impl json::Serialize for types::InputFileLocation {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputFileLocation {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputEncryptedFileLocation {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputEncryptedFileLocation")
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputEncryptedFileLocation")?;
        Ok(Self {
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
        })
    }
}

impl json::Serialize for types::InputEncryptedFileLocation {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputEncryptedFileLocation {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputDocumentFileLocation {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputDocumentFileLocation")
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .with("file_reference", &self.file_reference)
            .with("thumb_size", &self.thumb_size)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputDocumentFileLocation")?;
        Ok(Self {
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
            file_reference: object.field("file_reference")?,
            thumb_size: object.field("thumb_size")?,
        })
    }
}

impl json::Serialize for types::InputDocumentFileLocation {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputDocumentFileLocation {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputSecureFileLocation {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputSecureFileLocation")
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputSecureFileLocation")?;
        Ok(Self {
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
        })
    }
}

impl json::Serialize for types::InputSecureFileLocation {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputSecureFileLocation {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputPhotoFileLocation {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputPhotoFileLocation")
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .with("file_reference", &self.file_reference)
            .with("thumb_size", &self.thumb_size)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputPhotoFileLocation")?;
        Ok(Self {
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
            file_reference: object.field("file_reference")?,
            thumb_size: object.field("thumb_size")?,
        })
    }
}

impl json::Serialize for types::InputPhotoFileLocation {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputPhotoFileLocation {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputPhotoLegacyFileLocation {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputPhotoLegacyFileLocation")
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .with("file_reference", &self.file_reference)
            .with("volume_id", &self.volume_id)
            .with("local_id", &self.local_id)
            .with("secret", &self.secret)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputPhotoLegacyFileLocation")?;
        Ok(Self {
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
            file_reference: object.field("file_reference")?,
            volume_id: object.field("volume_id")?,
            local_id: object.field("local_id")?,
            secret: object.field("secret")?,
        })
    }
}

impl json::Serialize for types::InputPhotoLegacyFileLocation {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputPhotoLegacyFileLocation {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputPeerPhotoFileLocation {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputPeerPhotoFileLocation")
            .with_flag("big", self.big)
            .with("peer", &self.peer)
            .with("photo_id", &self.photo_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputPeerPhotoFileLocation")?;
        Ok(Self {
            big: object.flag("big")?,
            peer: object.field("peer")?,
            photo_id: object.field("photo_id")?,
        })
    }
}

impl json::Serialize for types::InputPeerPhotoFileLocation {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputPeerPhotoFileLocation {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputStickerSetThumb {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputStickerSetThumb")
            .with("stickerset", &self.stickerset)
            .with("thumb_version", &self.thumb_version)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputStickerSetThumb")?;
        Ok(Self {
            stickerset: object.field("stickerset")?,
            thumb_version: object.field("thumb_version")?,
        })
    }
}

impl json::Serialize for types::InputStickerSetThumb {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputStickerSetThumb {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputGroupCallStream {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputGroupCallStream")
            .with("call", &self.call)
            .with("time_ms", &self.time_ms)
            .with("scale", &self.scale)
            .with_optional("video_channel", &self.video_channel)
            .with_optional("video_quality", &self.video_quality)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputGroupCallStream")?;
        Ok(Self {
            call: object.field("call")?,
            time_ms: object.field("time_ms")?,
            scale: object.field("scale")?,
            video_channel: object.optional("video_channel")?,
            video_quality: object.optional("video_quality")?,
        })
    }
}

impl json::Serialize for types::InputGroupCallStream {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputGroupCallStream {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputStickerSetId {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputStickerSetID")
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputStickerSetID")?;
        Ok(Self {
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
        })
    }
}

impl json::Serialize for types::InputStickerSetId {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputStickerSetId {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputStickerSetShortName {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputStickerSetShortName")
            .with("short_name", &self.short_name)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputStickerSetShortName")?;
        Ok(Self {
            short_name: object.field("short_name")?,
        })
    }
}

impl json::Serialize for types::InputStickerSetShortName {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputStickerSetShortName {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputStickerSetDice {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputStickerSetDice").with("emoticon", &self.emoticon).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputStickerSetDice")?;
        Ok(Self {
            emoticon: object.field("emoticon")?,
        })
    }
}

impl json::Serialize for types::InputStickerSetDice {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputStickerSetDice {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputGroupCall {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputGroupCall")
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputGroupCall")?;
        Ok(Self {
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
        })
    }
}

impl json::Serialize for types::InputGroupCall {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputGroupCall {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputGroupCallSlug {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputGroupCallSlug").with("slug", &self.slug).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputGroupCallSlug")?;
        Ok(Self {
            slug: object.field("slug")?,
        })
    }
}

impl json::Serialize for types::InputGroupCallSlug {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputGroupCallSlug {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputGroupCallInviteMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputGroupCallInviteMessage")
            .with("msg_id", &self.msg_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputGroupCallInviteMessage")?;
        Ok(Self {
            msg_id: object.field("msg_id")?,
        })
    }
}

impl json::Serialize for types::InputGroupCallInviteMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputGroupCallInviteMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputEmojiStatusCollectible {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputEmojiStatusCollectible")
            .with("collectible_id", &self.collectible_id)
            .with_optional("until", &self.until)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputEmojiStatusCollectible")?;
        Ok(Self {
            collectible_id: object.field("collectible_id")?,
            until: object.optional("until")?,
        })
    }
}

impl json::Serialize for types::InputEmojiStatusCollectible {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputEmojiStatusCollectible {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputPeerColorCollectible {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputPeerColorCollectible")
            .with("collectible_id", &self.collectible_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputPeerColorCollectible")?;
        Ok(Self {
            collectible_id: object.field("collectible_id")?,
        })
    }
}

impl json::Serialize for types::InputPeerColorCollectible {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputPeerColorCollectible {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputChannel {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputChannel")
            .with("channel_id", &self.channel_id)
            .with("access_hash", &self.access_hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputChannel")?;
        Ok(Self {
            channel_id: object.field("channel_id")?,
            access_hash: object.field("access_hash")?,
        })
    }
}

impl json::Serialize for types::InputChannel {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputChannel {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputChannelFromMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputChannelFromMessage")
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .with("channel_id", &self.channel_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputChannelFromMessage")?;
        Ok(Self {
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
            channel_id: object.field("channel_id")?,
        })
    }
}

impl json::Serialize for types::InputChannelFromMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputChannelFromMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputPollAnswer {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputPollAnswer")
            .with("text", &self.text)
            .with_optional("media", &self.media)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputPollAnswer")?;
        Ok(Self {
            text: object.field("text")?,
            media: object.optional("media")?,
        })
    }
}

impl json::Serialize for types::InputPollAnswer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputPollAnswer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputNotifyPeer {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputNotifyPeer").with("peer", &self.peer).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputNotifyPeer")?;
        Ok(Self {
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for types::InputNotifyPeer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputNotifyPeer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputNotifyForumTopic {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputNotifyForumTopic")
            .with("peer", &self.peer)
            .with("top_msg_id", &self.top_msg_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputNotifyForumTopic")?;
        Ok(Self {
            peer: object.field("peer")?,
            top_msg_id: object.field("top_msg_id")?,
        })
    }
}

impl json::Serialize for types::InputNotifyForumTopic {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputNotifyForumTopic {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputNotifyCommunity {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputNotifyCommunity")
            .with("community", &self.community)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputNotifyCommunity")?;
        Ok(Self {
            community: object.field("community")?,
        })
    }
}

impl json::Serialize for types::InputNotifyCommunity {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputNotifyCommunity {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputPeerNotifySettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputPeerNotifySettings")
            .with_optional("show_previews", &self.show_previews)
            .with_optional("silent", &self.silent)
            .with_optional("mute_until", &self.mute_until)
            .with_optional("sound", &self.sound)
            .with_optional("stories_muted", &self.stories_muted)
            .with_optional("stories_hide_sender", &self.stories_hide_sender)
            .with_optional("stories_sound", &self.stories_sound)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputPeerNotifySettings")?;
        Ok(Self {
            show_previews: object.optional("show_previews")?,
            silent: object.optional("silent")?,
            mute_until: object.optional("mute_until")?,
            sound: object.optional("sound")?,
            stories_muted: object.optional("stories_muted")?,
            stories_hide_sender: object.optional("stories_hide_sender")?,
            stories_sound: object.optional("stories_sound")?,
        })
    }
}

impl json::Serialize for types::InputPeerNotifySettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputPeerNotifySettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ImportedContact {
    fn to_json(&self) -> json::Value {
        json::Object::new("importedContact")
            .with("user_id", &self.user_id)
            .with("client_id", &self.client_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("importedContact")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            client_id: object.field("client_id")?,
        })
    }
}

impl json::Serialize for types::ImportedContact {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ImportedContact {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputMessagesFilterPhoneCalls {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputMessagesFilterPhoneCalls")
            .with_flag("missed", self.missed)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputMessagesFilterPhoneCalls")?;
        Ok(Self {
            missed: object.flag("missed")?,
        })
    }
}

impl json::Serialize for types::InputMessagesFilterPhoneCalls {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputMessagesFilterPhoneCalls {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputSendMessageRichMessageDraftAction {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputSendMessageRichMessageDraftAction")
            .with_flag("can_stop", self.can_stop)
            .with_flag("keep_on_stop", self.keep_on_stop)
            .with("random_id", &self.random_id)
            .with("rich_message", &self.rich_message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputSendMessageRichMessageDraftAction")?;
        Ok(Self {
            can_stop: object.flag("can_stop")?,
            keep_on_stop: object.flag("keep_on_stop")?,
            random_id: object.field("random_id")?,
            rich_message: object.field("rich_message")?,
        })
    }
}

impl json::Serialize for types::InputSendMessageRichMessageDraftAction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputSendMessageRichMessageDraftAction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputBotInlineMessageId {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputBotInlineMessageID")
            .with("dc_id", &self.dc_id)
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputBotInlineMessageID")?;
        Ok(Self {
            dc_id: object.field("dc_id")?,
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
        })
    }
}

impl json::Serialize for types::InputBotInlineMessageId {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputBotInlineMessageId {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputBotInlineMessageId64 {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputBotInlineMessageID64")
            .with("dc_id", &self.dc_id)
            .with("owner_id", &self.owner_id)
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputBotInlineMessageID64")?;
        Ok(Self {
            dc_id: object.field("dc_id")?,
            owner_id: object.field("owner_id")?,
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
        })
    }
}

impl json::Serialize for types::InputBotInlineMessageId64 {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputBotInlineMessageId64 {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputEncryptedChat {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputEncryptedChat")
            .with("chat_id", &self.chat_id)
            .with("access_hash", &self.access_hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputEncryptedChat")?;
        Ok(Self {
            chat_id: object.field("chat_id")?,
            access_hash: object.field("access_hash")?,
        })
    }
}

impl json::Serialize for types::InputEncryptedChat {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputEncryptedChat {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputEncryptedFileUploaded {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputEncryptedFileUploaded")
            .with("id", &self.id)
            .with("parts", &self.parts)
            .with("md5_checksum", &self.md5_checksum)
            .with("key_fingerprint", &self.key_fingerprint)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputEncryptedFileUploaded")?;
        Ok(Self {
            id: object.field("id")?,
            parts: object.field("parts")?,
            md5_checksum: object.field("md5_checksum")?,
            key_fingerprint: object.field("key_fingerprint")?,
        })
    }
}

impl json::Serialize for types::InputEncryptedFileUploaded {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputEncryptedFileUploaded {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputEncryptedFile {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputEncryptedFile")
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputEncryptedFile")?;
        Ok(Self {
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
        })
    }
}

impl json::Serialize for types::InputEncryptedFile {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputEncryptedFile {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputEncryptedFileBigUploaded {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputEncryptedFileBigUploaded")
            .with("id", &self.id)
            .with("parts", &self.parts)
            .with("key_fingerprint", &self.key_fingerprint)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputEncryptedFileBigUploaded")?;
        Ok(Self {
            id: object.field("id")?,
            parts: object.field("parts")?,
            key_fingerprint: object.field("key_fingerprint")?,
        })
    }
}

impl json::Serialize for types::InputEncryptedFileBigUploaded {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputEncryptedFileBigUploaded {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputRichMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputRichMessage")
            .with_flag("rtl", self.rtl)
            .with_flag("noautolink", self.noautolink)
            .with("blocks", &self.blocks)
            .with_optional("photos", &self.photos)
            .with_optional("documents", &self.documents)
            .with_optional("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputRichMessage")?;
        Ok(Self {
            rtl: object.flag("rtl")?,
            noautolink: object.flag("noautolink")?,
            blocks: object.field("blocks")?,
            photos: object.optional("photos")?,
            documents: object.optional("documents")?,
            users: object.optional("users")?,
        })
    }
}

impl json::Serialize for types::InputRichMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputRichMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputRichMessageHtml {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputRichMessageHTML")
            .with_flag("rtl", self.rtl)
            .with_flag("noautolink", self.noautolink)
            .with("html", &self.html)
            .with_optional("files", &self.files)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputRichMessageHTML")?;
        Ok(Self {
            rtl: object.flag("rtl")?,
            noautolink: object.flag("noautolink")?,
            html: object.field("html")?,
            files: object.optional("files")?,
        })
    }
}

impl json::Serialize for types::InputRichMessageHtml {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputRichMessageHtml {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputRichMessageMarkdown {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputRichMessageMarkdown")
            .with_flag("rtl", self.rtl)
            .with_flag("noautolink", self.noautolink)
            .with("markdown", &self.markdown)
            .with_optional("files", &self.files)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputRichMessageMarkdown")?;
        Ok(Self {
            rtl: object.flag("rtl")?,
            noautolink: object.flag("noautolink")?,
            markdown: object.field("markdown")?,
            files: object.optional("files")?,
        })
    }
}

impl json::Serialize for types::InputRichMessageMarkdown {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputRichMessageMarkdown {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputPrivacyValueAllowUsers {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputPrivacyValueAllowUsers")
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputPrivacyValueAllowUsers")?;
        Ok(Self {
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::InputPrivacyValueAllowUsers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputPrivacyValueAllowUsers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputPrivacyValueDisallowUsers {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputPrivacyValueDisallowUsers")
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputPrivacyValueDisallowUsers")?;
        Ok(Self {
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::InputPrivacyValueDisallowUsers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputPrivacyValueDisallowUsers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputPrivacyValueAllowChatParticipants {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputPrivacyValueAllowChatParticipants")
            .with("chats", &self.chats)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputPrivacyValueAllowChatParticipants")?;
        Ok(Self {
            chats: object.field("chats")?,
        })
    }
}

impl json::Serialize for types::InputPrivacyValueAllowChatParticipants {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputPrivacyValueAllowChatParticipants {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputPrivacyValueDisallowChatParticipants {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputPrivacyValueDisallowChatParticipants")
            .with("chats", &self.chats)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputPrivacyValueDisallowChatParticipants")?;
        Ok(Self {
            chats: object.field("chats")?,
        })
    }
}

impl json::Serialize for types::InputPrivacyValueDisallowChatParticipants {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputPrivacyValueDisallowChatParticipants {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputButtonTypeRequestPeer {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputButtonTypeRequestPeer")
            .with_flag("name_requested", self.name_requested)
            .with_flag("username_requested", self.username_requested)
            .with_flag("photo_requested", self.photo_requested)
            .with("button_id", &self.button_id)
            .with("peer_type", &self.peer_type)
            .with("max_quantity", &self.max_quantity)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputButtonTypeRequestPeer")?;
        Ok(Self {
            name_requested: object.flag("name_requested")?,
            username_requested: object.flag("username_requested")?,
            photo_requested: object.flag("photo_requested")?,
            button_id: object.field("button_id")?,
            peer_type: object.field("peer_type")?,
            max_quantity: object.field("max_quantity")?,
        })
    }
}

impl json::Serialize for types::InputButtonTypeRequestPeer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputButtonTypeRequestPeer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputBotInlineMessageMediaAuto {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputBotInlineMessageMediaAuto")
            .with_flag("invert_media", self.invert_media)
            .with("message", &self.message)
            .with_optional("entities", &self.entities)
            .with_optional("reply_markup", &self.reply_markup)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputBotInlineMessageMediaAuto")?;
        Ok(Self {
            invert_media: object.flag("invert_media")?,
            message: object.field("message")?,
            entities: object.optional("entities")?,
            reply_markup: object.optional("reply_markup")?,
        })
    }
}

impl json::Serialize for types::InputBotInlineMessageMediaAuto {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputBotInlineMessageMediaAuto {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputBotInlineMessageText {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputBotInlineMessageText")
            .with_flag("no_webpage", self.no_webpage)
            .with_flag("invert_media", self.invert_media)
            .with("message", &self.message)
            .with_optional("entities", &self.entities)
            .with_optional("reply_markup", &self.reply_markup)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputBotInlineMessageText")?;
        Ok(Self {
            no_webpage: object.flag("no_webpage")?,
            invert_media: object.flag("invert_media")?,
            message: object.field("message")?,
            entities: object.optional("entities")?,
            reply_markup: object.optional("reply_markup")?,
        })
    }
}

impl json::Serialize for types::InputBotInlineMessageText {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputBotInlineMessageText {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputBotInlineMessageMediaGeo {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputBotInlineMessageMediaGeo")
            .with("geo_point", &self.geo_point)
            .with_optional("heading", &self.heading)
            .with_optional("period", &self.period)
            .with_optional(
                "proximity_notification_radius",
                &self.proximity_notification_radius,
            )
            .with_optional("reply_markup", &self.reply_markup)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputBotInlineMessageMediaGeo")?;
        Ok(Self {
            geo_point: object.field("geo_point")?,
            heading: object.optional("heading")?,
            period: object.optional("period")?,
            proximity_notification_radius: object
                .optional("proximity_notification_radius")?,
            reply_markup: object.optional("reply_markup")?,
        })
    }
}

impl json::Serialize for types::InputBotInlineMessageMediaGeo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputBotInlineMessageMediaGeo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputBotInlineMessageMediaVenue {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputBotInlineMessageMediaVenue")
            .with("geo_point", &self.geo_point)
            .with("title", &self.title)
            .with("address", &self.address)
            .with("provider", &self.provider)
            .with("venue_id", &self.venue_id)
            .with("venue_type", &self.venue_type)
            .with_optional("reply_markup", &self.reply_markup)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputBotInlineMessageMediaVenue")?;
        Ok(Self {
            geo_point: object.field("geo_point")?,
            title: object.field("title")?,
            address: object.field("address")?,
            provider: object.field("provider")?,
            venue_id: object.field("venue_id")?,
            venue_type: object.field("venue_type")?,
            reply_markup: object.optional("reply_markup")?,
        })
    }
}

impl json::Serialize for types::InputBotInlineMessageMediaVenue {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputBotInlineMessageMediaVenue {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputBotInlineMessageMediaContact {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputBotInlineMessageMediaContact")
            .with("phone_number", &self.phone_number)
            .with("first_name", &self.first_name)
            .with("last_name", &self.last_name)
            .with("vcard", &self.vcard)
            .with_optional("reply_markup", &self.reply_markup)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputBotInlineMessageMediaContact")?;
        Ok(Self {
            phone_number: object.field("phone_number")?,
            first_name: object.field("first_name")?,
            last_name: object.field("last_name")?,
            vcard: object.field("vcard")?,
            reply_markup: object.optional("reply_markup")?,
        })
    }
}

impl json::Serialize for types::InputBotInlineMessageMediaContact {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputBotInlineMessageMediaContact {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputBotInlineMessageGame {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputBotInlineMessageGame")
            .with_optional("reply_markup", &self.reply_markup)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputBotInlineMessageGame")?;
        Ok(Self {
            reply_markup: object.optional("reply_markup")?,
        })
    }
}

impl json::Serialize for types::InputBotInlineMessageGame {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputBotInlineMessageGame {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputBotInlineMessageMediaInvoice {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputBotInlineMessageMediaInvoice")
            .with("title", &self.title)
            .with("description", &self.description)
            .with_optional("photo", &self.photo)
            .with("invoice", &self.invoice)
            .with("payload", &self.payload)
            .with("provider", &self.provider)
            .with("provider_data", &self.provider_data)
            .with_optional("reply_markup", &self.reply_markup)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputBotInlineMessageMediaInvoice")?;
        Ok(Self {
            title: object.field("title")?,
            description: object.field("description")?,
            photo: object.optional("photo")?,
            invoice: object.field("invoice")?,
            payload: object.field("payload")?,
            provider: object.field("provider")?,
            provider_data: object.field("provider_data")?,
            reply_markup: object.optional("reply_markup")?,
        })
    }
}

impl json::Serialize for types::InputBotInlineMessageMediaInvoice {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputBotInlineMessageMediaInvoice {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputBotInlineMessageMediaWebPage {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputBotInlineMessageMediaWebPage")
            .with_flag("invert_media", self.invert_media)
            .with_flag("force_large_media", self.force_large_media)
            .with_flag("force_small_media", self.force_small_media)
            .with_flag("optional", self.optional)
            .with("message", &self.message)
            .with_optional("entities", &self.entities)
            .with("url", &self.url)
            .with_optional("reply_markup", &self.reply_markup)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputBotInlineMessageMediaWebPage")?;
        Ok(Self {
            invert_media: object.flag("invert_media")?,
            force_large_media: object.flag("force_large_media")?,
            force_small_media: object.flag("force_small_media")?,
            optional: object.flag("optional")?,
            message: object.field("message")?,
            entities: object.optional("entities")?,
            url: object.field("url")?,
            reply_markup: object.optional("reply_markup")?,
        })
    }
}

impl json::Serialize for types::InputBotInlineMessageMediaWebPage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputBotInlineMessageMediaWebPage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputBotInlineMessageRichMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputBotInlineMessageRichMessage")
            .with_optional("reply_markup", &self.reply_markup)
            .with("rich_message", &self.rich_message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputBotInlineMessageRichMessage")?;
        Ok(Self {
            reply_markup: object.optional("reply_markup")?,
            rich_message: object.field("rich_message")?,
        })
    }
}

impl json::Serialize for types::InputBotInlineMessageRichMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputBotInlineMessageRichMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputBotInlineResult {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputBotInlineResult")
            .with("id", &self.id)
            .with("type", &self.r#type)
            .with_optional("title", &self.title)
            .with_optional("description", &self.description)
            .with_optional("url", &self.url)
            .with_optional("thumb", &self.thumb)
            .with_optional("content", &self.content)
            .with("send_message", &self.send_message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputBotInlineResult")?;
        Ok(Self {
            id: object.field("id")?,
            r#type: object.field("type")?,
            title: object.optional("title")?,
            description: object.optional("description")?,
            url: object.optional("url")?,
            thumb: object.optional("thumb")?,
            content: object.optional("content")?,
            send_message: object.field("send_message")?,
        })
    }
}

impl json::Serialize for types::InputBotInlineResult {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputBotInlineResult {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputBotInlineResultPhoto {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputBotInlineResultPhoto")
            .with("id", &self.id)
            .with("type", &self.r#type)
            .with("photo", &self.photo)
            .with("send_message", &self.send_message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputBotInlineResultPhoto")?;
        Ok(Self {
            id: object.field("id")?,
            r#type: object.field("type")?,
            photo: object.field("photo")?,
            send_message: object.field("send_message")?,
        })
    }
}

impl json::Serialize for types::InputBotInlineResultPhoto {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputBotInlineResultPhoto {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputBotInlineResultDocument {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputBotInlineResultDocument")
            .with("id", &self.id)
            .with("type", &self.r#type)
            .with_optional("title", &self.title)
            .with_optional("description", &self.description)
            .with("document", &self.document)
            .with("send_message", &self.send_message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputBotInlineResultDocument")?;
        Ok(Self {
            id: object.field("id")?,
            r#type: object.field("type")?,
            title: object.optional("title")?,
            description: object.optional("description")?,
            document: object.field("document")?,
            send_message: object.field("send_message")?,
        })
    }
}

impl json::Serialize for types::InputBotInlineResultDocument {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputBotInlineResultDocument {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputBotInlineResultGame {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputBotInlineResultGame")
            .with("id", &self.id)
            .with("short_name", &self.short_name)
            .with("send_message", &self.send_message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputBotInlineResultGame")?;
        Ok(Self {
            id: object.field("id")?,
            short_name: object.field("short_name")?,
            send_message: object.field("send_message")?,
        })
    }
}

impl json::Serialize for types::InputBotInlineResultGame {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputBotInlineResultGame {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InlineBotSwitchPm {
    fn to_json(&self) -> json::Value {
        json::Object::new("inlineBotSwitchPM")
            .with("text", &self.text)
            .with("start_param", &self.start_param)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inlineBotSwitchPM")?;
        Ok(Self {
            text: object.field("text")?,
            start_param: object.field("start_param")?,
        })
    }
}

impl json::Serialize for types::InlineBotSwitchPm {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InlineBotSwitchPm {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InlineBotWebView {
    fn to_json(&self) -> json::Value {
        json::Object::new("inlineBotWebView")
            .with("text", &self.text)
            .with("url", &self.url)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inlineBotWebView")?;
        Ok(Self {
            text: object.field("text")?,
            url: object.field("url")?,
        })
    }
}

impl json::Serialize for types::InlineBotWebView {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InlineBotWebView {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputReplyToMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputReplyToMessage")
            .with("reply_to_msg_id", &self.reply_to_msg_id)
            .with_optional("top_msg_id", &self.top_msg_id)
            .with_optional("reply_to_peer_id", &self.reply_to_peer_id)
            .with_optional("quote_text", &self.quote_text)
            .with_optional("quote_entities", &self.quote_entities)
            .with_optional("quote_offset", &self.quote_offset)
            .with_optional("monoforum_peer_id", &self.monoforum_peer_id)
            .with_optional("todo_item_id", &self.todo_item_id)
            .with_optional("poll_option", &self.poll_option)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputReplyToMessage")?;
        Ok(Self {
            reply_to_msg_id: object.field("reply_to_msg_id")?,
            top_msg_id: object.optional("top_msg_id")?,
            reply_to_peer_id: object.optional("reply_to_peer_id")?,
            quote_text: object.optional("quote_text")?,
            quote_entities: object.optional("quote_entities")?,
            quote_offset: object.optional("quote_offset")?,
            monoforum_peer_id: object.optional("monoforum_peer_id")?,
            todo_item_id: object.optional("todo_item_id")?,
            poll_option: object.optional("poll_option")?,
        })
    }
}

impl json::Serialize for types::InputReplyToMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputReplyToMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputReplyToStory {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputReplyToStory")
            .with("peer", &self.peer)
            .with("story_id", &self.story_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputReplyToStory")?;
        Ok(Self {
            peer: object.field("peer")?,
            story_id: object.field("story_id")?,
        })
    }
}

impl json::Serialize for types::InputReplyToStory {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputReplyToStory {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputReplyToMonoForum {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputReplyToMonoForum")
            .with("monoforum_peer_id", &self.monoforum_peer_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputReplyToMonoForum")?;
        Ok(Self {
            monoforum_peer_id: object.field("monoforum_peer_id")?,
        })
    }
}

impl json::Serialize for types::InputReplyToMonoForum {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputReplyToMonoForum {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputReplyToEphemeralMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputReplyToEphemeralMessage").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputReplyToEphemeralMessage")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for types::InputReplyToEphemeralMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputReplyToEphemeralMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputStickeredMediaPhoto {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputStickeredMediaPhoto").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputStickeredMediaPhoto")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for types::InputStickeredMediaPhoto {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputStickeredMediaPhoto {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputStickeredMediaDocument {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputStickeredMediaDocument").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputStickeredMediaDocument")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for types::InputStickeredMediaDocument {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputStickeredMediaDocument {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InlineButtonTypeUrl {
    fn to_json(&self) -> json::Value {
        json::Object::new("inlineButtonTypeUrl").with("url", &self.url).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inlineButtonTypeUrl")?;
        Ok(Self { url: object.field("url")? })
    }
}

impl json::Serialize for types::InlineButtonTypeUrl {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InlineButtonTypeUrl {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InlineButtonTypeUrlAuth {
    fn to_json(&self) -> json::Value {
        json::Object::new("inlineButtonTypeUrlAuth")
            .with_optional("fwd_text", &self.fwd_text)
            .with("url", &self.url)
            .with("button_id", &self.button_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inlineButtonTypeUrlAuth")?;
        Ok(Self {
            fwd_text: object.optional("fwd_text")?,
            url: object.field("url")?,
            button_id: object.field("button_id")?,
        })
    }
}

impl json::Serialize for types::InlineButtonTypeUrlAuth {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InlineButtonTypeUrlAuth {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputInlineButtonTypeUrlAuth {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputInlineButtonTypeUrlAuth")
            .with_flag("request_write_access", self.request_write_access)
            .with_optional("fwd_text", &self.fwd_text)
            .with("url", &self.url)
            .with_optional("bot", &self.bot)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputInlineButtonTypeUrlAuth")?;
        Ok(Self {
            request_write_access: object.flag("request_write_access")?,
            fwd_text: object.optional("fwd_text")?,
            url: object.field("url")?,
            bot: object.optional("bot")?,
        })
    }
}

impl json::Serialize for types::InputInlineButtonTypeUrlAuth {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputInlineButtonTypeUrlAuth {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InlineButtonTypeWebView {
    fn to_json(&self) -> json::Value {
        json::Object::new("inlineButtonTypeWebView").with("url", &self.url).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inlineButtonTypeWebView")?;
        Ok(Self { url: object.field("url")? })
    }
}

impl json::Serialize for types::InlineButtonTypeWebView {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InlineButtonTypeWebView {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InlineButtonTypeCallback {
    fn to_json(&self) -> json::Value {
        json::Object::new("inlineButtonTypeCallback")
            .with_flag("requires_password", self.requires_password)
            .with("data", &self.data)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inlineButtonTypeCallback")?;
        Ok(Self {
            requires_password: object.flag("requires_password")?,
            data: object.field("data")?,
        })
    }
}

impl json::Serialize for types::InlineButtonTypeCallback {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InlineButtonTypeCallback {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InlineButtonTypeSwitchInline {
    fn to_json(&self) -> json::Value {
        json::Object::new("inlineButtonTypeSwitchInline")
            .with_flag("same_peer", self.same_peer)
            .with("query", &self.query)
            .with_optional("peer_types", &self.peer_types)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inlineButtonTypeSwitchInline")?;
        Ok(Self {
            same_peer: object.flag("same_peer")?,
            query: object.field("query")?,
            peer_types: object.optional("peer_types")?,
        })
    }
}

impl json::Serialize for types::InlineButtonTypeSwitchInline {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InlineButtonTypeSwitchInline {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InlineButtonTypeUserProfile {
    fn to_json(&self) -> json::Value {
        json::Object::new("inlineButtonTypeUserProfile")
            .with("user_id", &self.user_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inlineButtonTypeUserProfile")?;
        Ok(Self {
            user_id: object.field("user_id")?,
        })
    }
}

impl json::Serialize for types::InlineButtonTypeUserProfile {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InlineButtonTypeUserProfile {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputInlineButtonTypeUserProfile {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputInlineButtonTypeUserProfile")
            .with("user_id", &self.user_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputInlineButtonTypeUserProfile")?;
        Ok(Self {
            user_id: object.field("user_id")?,
        })
    }
}

impl json::Serialize for types::InputInlineButtonTypeUserProfile {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputInlineButtonTypeUserProfile {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InlineButtonTypeCopy {
    fn to_json(&self) -> json::Value {
        json::Object::new("inlineButtonTypeCopy")
            .with("copy_text", &self.copy_text)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inlineButtonTypeCopy")?;
        Ok(Self {
            copy_text: object.field("copy_text")?,
        })
    }
}

impl json::Serialize for types::InlineButtonTypeCopy {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InlineButtonTypeCopy {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputPageBlockMap {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputPageBlockMap")
            .with("geo", &self.geo)
            .with("zoom", &self.zoom)
            .with("w", &self.w)
            .with("h", &self.h)
            .with("caption", &self.caption)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputPageBlockMap")?;
        Ok(Self {
            geo: object.field("geo")?,
            zoom: object.field("zoom")?,
            w: object.field("w")?,
            h: object.field("h")?,
            caption: object.field("caption")?,
        })
    }
}

impl json::Serialize for types::InputPageBlockMap {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputPageBlockMap {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputWebFileLocation {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputWebFileLocation")
            .with("url", &self.url)
            .with("access_hash", &self.access_hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputWebFileLocation")?;
        Ok(Self {
            url: object.field("url")?,
            access_hash: object.field("access_hash")?,
        })
    }
}

impl json::Serialize for types::InputWebFileLocation {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputWebFileLocation {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputWebFileGeoPointLocation {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputWebFileGeoPointLocation")
            .with("geo_point", &self.geo_point)
            .with("access_hash", &self.access_hash)
            .with("w", &self.w)
            .with("h", &self.h)
            .with("zoom", &self.zoom)
            .with("scale", &self.scale)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputWebFileGeoPointLocation")?;
        Ok(Self {
            geo_point: object.field("geo_point")?,
            access_hash: object.field("access_hash")?,
            w: object.field("w")?,
            h: object.field("h")?,
            zoom: object.field("zoom")?,
            scale: object.field("scale")?,
        })
    }
}

impl json::Serialize for types::InputWebFileGeoPointLocation {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputWebFileGeoPointLocation {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputWebFileAudioAlbumThumbLocation {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputWebFileAudioAlbumThumbLocation")
            .with_flag("small", self.small)
            .with_optional("document", &self.document)
            .with_optional("title", &self.title)
            .with_optional("performer", &self.performer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputWebFileAudioAlbumThumbLocation")?;
        Ok(Self {
            small: object.flag("small")?,
            document: object.optional("document")?,
            title: object.optional("title")?,
            performer: object.optional("performer")?,
        })
    }
}

impl json::Serialize for types::InputWebFileAudioAlbumThumbLocation {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputWebFileAudioAlbumThumbLocation {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputPaymentCredentialsSaved {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputPaymentCredentialsSaved")
            .with("id", &self.id)
            .with("tmp_password", &self.tmp_password)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputPaymentCredentialsSaved")?;
        Ok(Self {
            id: object.field("id")?,
            tmp_password: object.field("tmp_password")?,
        })
    }
}

impl json::Serialize for types::InputPaymentCredentialsSaved {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputPaymentCredentialsSaved {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputPaymentCredentials {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputPaymentCredentials")
            .with_flag("save", self.save)
            .with("data", &self.data)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputPaymentCredentials")?;
        Ok(Self {
            save: object.flag("save")?,
            data: object.field("data")?,
        })
    }
}

impl json::Serialize for types::InputPaymentCredentials {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputPaymentCredentials {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputPaymentCredentialsApplePay {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputPaymentCredentialsApplePay")
            .with("payment_data", &self.payment_data)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputPaymentCredentialsApplePay")?;
        Ok(Self {
            payment_data: object.field("payment_data")?,
        })
    }
}

impl json::Serialize for types::InputPaymentCredentialsApplePay {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputPaymentCredentialsApplePay {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputPaymentCredentialsGooglePay {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputPaymentCredentialsGooglePay")
            .with("payment_token", &self.payment_token)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputPaymentCredentialsGooglePay")?;
        Ok(Self {
            payment_token: object.field("payment_token")?,
        })
    }
}

impl json::Serialize for types::InputPaymentCredentialsGooglePay {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputPaymentCredentialsGooglePay {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputStickerSetItem {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputStickerSetItem")
            .with("document", &self.document)
            .with("emoji", &self.emoji)
            .with_optional("mask_coords", &self.mask_coords)
            .with_optional("keywords", &self.keywords)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputStickerSetItem")?;
        Ok(Self {
            document: object.field("document")?,
            emoji: object.field("emoji")?,
            mask_coords: object.optional("mask_coords")?,
            keywords: object.optional("keywords")?,
        })
    }
}

impl json::Serialize for types::InputStickerSetItem {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputStickerSetItem {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputPhoneCall {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputPhoneCall")
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputPhoneCall")?;
        Ok(Self {
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
        })
    }
}

impl json::Serialize for types::InputPhoneCall {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputPhoneCall {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputSingleMedia {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputSingleMedia")
            .with("media", &self.media)
            .with("random_id", &self.random_id)
            .with("message", &self.message)
            .with_optional("entities", &self.entities)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputSingleMedia")?;
        Ok(Self {
            media: object.field("media")?,
            random_id: object.field("random_id")?,
            message: object.field("message")?,
            entities: object.optional("entities")?,
        })
    }
}

impl json::Serialize for types::InputSingleMedia {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputSingleMedia {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputMessageId {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputMessageID").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputMessageID")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for types::InputMessageId {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputMessageId {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputMessageReplyTo {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputMessageReplyTo").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputMessageReplyTo")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for types::InputMessageReplyTo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputMessageReplyTo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputMessageCallbackQuery {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputMessageCallbackQuery")
            .with("id", &self.id)
            .with("query_id", &self.query_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputMessageCallbackQuery")?;
        Ok(Self {
            id: object.field("id")?,
            query_id: object.field("query_id")?,
        })
    }
}

impl json::Serialize for types::InputMessageCallbackQuery {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputMessageCallbackQuery {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputDialogPeer {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputDialogPeer").with("peer", &self.peer).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputDialogPeer")?;
        Ok(Self {
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for types::InputDialogPeer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputDialogPeer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputDialogPeerFolder {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputDialogPeerFolder")
            .with("folder_id", &self.folder_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputDialogPeerFolder")?;
        Ok(Self {
            folder_id: object.field("folder_id")?,
        })
    }
}

impl json::Serialize for types::InputDialogPeerFolder {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputDialogPeerFolder {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputDialogPeerCommunity {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputDialogPeerCommunity")
            .with("community", &self.community)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputDialogPeerCommunity")?;
        Ok(Self {
            community: object.field("community")?,
        })
    }
}

impl json::Serialize for types::InputDialogPeerCommunity {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputDialogPeerCommunity {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputClientProxy {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputClientProxy")
            .with("address", &self.address)
            .with("port", &self.port)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputClientProxy")?;
        Ok(Self {
            address: object.field("address")?,
            port: object.field("port")?,
        })
    }
}

impl json::Serialize for types::InputClientProxy {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputClientProxy {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputSecureFileUploaded {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputSecureFileUploaded")
            .with("id", &self.id)
            .with("parts", &self.parts)
            .with("md5_checksum", &self.md5_checksum)
            .with("file_hash", &self.file_hash)
            .with("secret", &self.secret)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputSecureFileUploaded")?;
        Ok(Self {
            id: object.field("id")?,
            parts: object.field("parts")?,
            md5_checksum: object.field("md5_checksum")?,
            file_hash: object.field("file_hash")?,
            secret: object.field("secret")?,
        })
    }
}

impl json::Serialize for types::InputSecureFileUploaded {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputSecureFileUploaded {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputSecureFile {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputSecureFile")
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputSecureFile")?;
        Ok(Self {
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
        })
    }
}

impl json::Serialize for types::InputSecureFile {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputSecureFile {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputSecureValue {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputSecureValue")
            .with("type", &self.r#type)
            .with_optional("data", &self.data)
            .with_optional("front_side", &self.front_side)
            .with_optional("reverse_side", &self.reverse_side)
            .with_optional("selfie", &self.selfie)
            .with_optional("translation", &self.translation)
            .with_optional("files", &self.files)
            .with_optional("plain_data", &self.plain_data)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputSecureValue")?;
        Ok(Self {
            r#type: object.field("type")?,
            data: object.optional("data")?,
            front_side: object.optional("front_side")?,
            reverse_side: object.optional("reverse_side")?,
            selfie: object.optional("selfie")?,
            translation: object.optional("translation")?,
            files: object.optional("files")?,
            plain_data: object.optional("plain_data")?,
        })
    }
}

impl json::Serialize for types::InputSecureValue {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputSecureValue {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputCheckPasswordSrp {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputCheckPasswordSRP")
            .with("srp_id", &self.srp_id)
            .with("A", &self.a)
            .with("M1", &self.m1)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputCheckPasswordSRP")?;
        Ok(Self {
            srp_id: object.field("srp_id")?,
            a: object.field("A")?,
            m1: object.field("M1")?,
        })
    }
}

impl json::Serialize for types::InputCheckPasswordSrp {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputCheckPasswordSrp {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputAppEvent {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputAppEvent")
            .with("time", &self.time)
            .with("type", &self.r#type)
            .with("peer", &self.peer)
            .with("data", &self.data)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputAppEvent")?;
        Ok(Self {
            time: object.field("time")?,
            r#type: object.field("type")?,
            peer: object.field("peer")?,
            data: object.field("data")?,
        })
    }
}

impl json::Serialize for types::InputAppEvent {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputAppEvent {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputWallPaper {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputWallPaper")
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputWallPaper")?;
        Ok(Self {
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
        })
    }
}

impl json::Serialize for types::InputWallPaper {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputWallPaper {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputWallPaperSlug {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputWallPaperSlug").with("slug", &self.slug).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputWallPaperSlug")?;
        Ok(Self {
            slug: object.field("slug")?,
        })
    }
}

impl json::Serialize for types::InputWallPaperSlug {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputWallPaperSlug {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputWallPaperNoFile {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputWallPaperNoFile").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputWallPaperNoFile")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for types::InputWallPaperNoFile {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputWallPaperNoFile {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputFolderPeer {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputFolderPeer")
            .with("peer", &self.peer)
            .with("folder_id", &self.folder_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputFolderPeer")?;
        Ok(Self {
            peer: object.field("peer")?,
            folder_id: object.field("folder_id")?,
        })
    }
}

impl json::Serialize for types::InputFolderPeer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputFolderPeer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputTheme {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputTheme")
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputTheme")?;
        Ok(Self {
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
        })
    }
}

impl json::Serialize for types::InputTheme {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputTheme {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputThemeSlug {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputThemeSlug").with("slug", &self.slug).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputThemeSlug")?;
        Ok(Self {
            slug: object.field("slug")?,
        })
    }
}

impl json::Serialize for types::InputThemeSlug {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputThemeSlug {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputThemeSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputThemeSettings")
            .with_flag("message_colors_animated", self.message_colors_animated)
            .with("base_theme", &self.base_theme)
            .with("accent_color", &self.accent_color)
            .with_optional("outbox_accent_color", &self.outbox_accent_color)
            .with_optional("message_colors", &self.message_colors)
            .with_optional("wallpaper", &self.wallpaper)
            .with_optional("wallpaper_settings", &self.wallpaper_settings)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputThemeSettings")?;
        Ok(Self {
            message_colors_animated: object.flag("message_colors_animated")?,
            base_theme: object.field("base_theme")?,
            accent_color: object.field("accent_color")?,
            outbox_accent_color: object.optional("outbox_accent_color")?,
            message_colors: object.optional("message_colors")?,
            wallpaper: object.optional("wallpaper")?,
            wallpaper_settings: object.optional("wallpaper_settings")?,
        })
    }
}

impl json::Serialize for types::InputThemeSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputThemeSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputInvoiceMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputInvoiceMessage")
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputInvoiceMessage")?;
        Ok(Self {
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
        })
    }
}

impl json::Serialize for types::InputInvoiceMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputInvoiceMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputInvoiceSlug {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputInvoiceSlug").with("slug", &self.slug).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputInvoiceSlug")?;
        Ok(Self {
            slug: object.field("slug")?,
        })
    }
}

impl json::Serialize for types::InputInvoiceSlug {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputInvoiceSlug {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputInvoicePremiumGiftCode {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputInvoicePremiumGiftCode")
            .with("purpose", &self.purpose)
            .with("option", &self.option)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputInvoicePremiumGiftCode")?;
        Ok(Self {
            purpose: object.field("purpose")?,
            option: object.field("option")?,
        })
    }
}

impl json::Serialize for types::InputInvoicePremiumGiftCode {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputInvoicePremiumGiftCode {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputInvoiceStars {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputInvoiceStars").with("purpose", &self.purpose).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputInvoiceStars")?;
        Ok(Self {
            purpose: object.field("purpose")?,
        })
    }
}

impl json::Serialize for types::InputInvoiceStars {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputInvoiceStars {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputInvoiceChatInviteSubscription {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputInvoiceChatInviteSubscription")
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputInvoiceChatInviteSubscription")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for types::InputInvoiceChatInviteSubscription {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputInvoiceChatInviteSubscription {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputInvoiceStarGift {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputInvoiceStarGift")
            .with_flag("hide_name", self.hide_name)
            .with_flag("include_upgrade", self.include_upgrade)
            .with("peer", &self.peer)
            .with("gift_id", &self.gift_id)
            .with_optional("message", &self.message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputInvoiceStarGift")?;
        Ok(Self {
            hide_name: object.flag("hide_name")?,
            include_upgrade: object.flag("include_upgrade")?,
            peer: object.field("peer")?,
            gift_id: object.field("gift_id")?,
            message: object.optional("message")?,
        })
    }
}

impl json::Serialize for types::InputInvoiceStarGift {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputInvoiceStarGift {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputInvoiceStarGiftUpgrade {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputInvoiceStarGiftUpgrade")
            .with_flag("keep_original_details", self.keep_original_details)
            .with("stargift", &self.stargift)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputInvoiceStarGiftUpgrade")?;
        Ok(Self {
            keep_original_details: object.flag("keep_original_details")?,
            stargift: object.field("stargift")?,
        })
    }
}

impl json::Serialize for types::InputInvoiceStarGiftUpgrade {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputInvoiceStarGiftUpgrade {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputInvoiceStarGiftTransfer {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputInvoiceStarGiftTransfer")
            .with("stargift", &self.stargift)
            .with("to_id", &self.to_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputInvoiceStarGiftTransfer")?;
        Ok(Self {
            stargift: object.field("stargift")?,
            to_id: object.field("to_id")?,
        })
    }
}

impl json::Serialize for types::InputInvoiceStarGiftTransfer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputInvoiceStarGiftTransfer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputInvoicePremiumGiftStars {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputInvoicePremiumGiftStars")
            .with("user_id", &self.user_id)
            .with("months", &self.months)
            .with_optional("message", &self.message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputInvoicePremiumGiftStars")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            months: object.field("months")?,
            message: object.optional("message")?,
        })
    }
}

impl json::Serialize for types::InputInvoicePremiumGiftStars {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputInvoicePremiumGiftStars {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputInvoiceBusinessBotTransferStars {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputInvoiceBusinessBotTransferStars")
            .with("bot", &self.bot)
            .with("stars", &self.stars)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputInvoiceBusinessBotTransferStars")?;
        Ok(Self {
            bot: object.field("bot")?,
            stars: object.field("stars")?,
        })
    }
}

impl json::Serialize for types::InputInvoiceBusinessBotTransferStars {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputInvoiceBusinessBotTransferStars {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputInvoiceStarGiftResale {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputInvoiceStarGiftResale")
            .with_flag("ton", self.ton)
            .with_flag("show_name", self.show_name)
            .with("slug", &self.slug)
            .with("to_id", &self.to_id)
            .with_optional("message", &self.message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputInvoiceStarGiftResale")?;
        Ok(Self {
            ton: object.flag("ton")?,
            show_name: object.flag("show_name")?,
            slug: object.field("slug")?,
            to_id: object.field("to_id")?,
            message: object.optional("message")?,
        })
    }
}

impl json::Serialize for types::InputInvoiceStarGiftResale {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputInvoiceStarGiftResale {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputInvoiceStarGiftPrepaidUpgrade {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputInvoiceStarGiftPrepaidUpgrade")
            .with("peer", &self.peer)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputInvoiceStarGiftPrepaidUpgrade")?;
        Ok(Self {
            peer: object.field("peer")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for types::InputInvoiceStarGiftPrepaidUpgrade {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputInvoiceStarGiftPrepaidUpgrade {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputInvoicePremiumAuthCode {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputInvoicePremiumAuthCode")
            .with("purpose", &self.purpose)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputInvoicePremiumAuthCode")?;
        Ok(Self {
            purpose: object.field("purpose")?,
        })
    }
}

impl json::Serialize for types::InputInvoicePremiumAuthCode {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputInvoicePremiumAuthCode {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputInvoiceStarGiftDropOriginalDetails {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputInvoiceStarGiftDropOriginalDetails")
            .with("stargift", &self.stargift)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputInvoiceStarGiftDropOriginalDetails")?;
        Ok(Self {
            stargift: object.field("stargift")?,
        })
    }
}

impl json::Serialize for types::InputInvoiceStarGiftDropOriginalDetails {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputInvoiceStarGiftDropOriginalDetails {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputInvoiceStarGiftAuctionBid {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputInvoiceStarGiftAuctionBid")
            .with_flag("hide_name", self.hide_name)
            .with_flag("update_bid", self.update_bid)
            .with_optional("peer", &self.peer)
            .with("gift_id", &self.gift_id)
            .with("bid_amount", &self.bid_amount)
            .with_optional("message", &self.message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputInvoiceStarGiftAuctionBid")?;
        Ok(Self {
            hide_name: object.flag("hide_name")?,
            update_bid: object.flag("update_bid")?,
            peer: object.optional("peer")?,
            gift_id: object.field("gift_id")?,
            bid_amount: object.field("bid_amount")?,
            message: object.optional("message")?,
        })
    }
}

impl json::Serialize for types::InputInvoiceStarGiftAuctionBid {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputInvoiceStarGiftAuctionBid {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputStorePaymentPremiumSubscription {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputStorePaymentPremiumSubscription")
            .with_flag("restore", self.restore)
            .with_flag("upgrade", self.upgrade)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputStorePaymentPremiumSubscription")?;
        Ok(Self {
            restore: object.flag("restore")?,
            upgrade: object.flag("upgrade")?,
        })
    }
}

impl json::Serialize for types::InputStorePaymentPremiumSubscription {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputStorePaymentPremiumSubscription {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputStorePaymentGiftPremium {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputStorePaymentGiftPremium")
            .with("user_id", &self.user_id)
            .with("currency", &self.currency)
            .with("amount", &self.amount)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputStorePaymentGiftPremium")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            currency: object.field("currency")?,
            amount: object.field("amount")?,
        })
    }
}

impl json::Serialize for types::InputStorePaymentGiftPremium {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputStorePaymentGiftPremium {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputStorePaymentPremiumGiftCode {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputStorePaymentPremiumGiftCode")
            .with("users", &self.users)
            .with_optional("boost_peer", &self.boost_peer)
            .with("currency", &self.currency)
            .with("amount", &self.amount)
            .with_optional("message", &self.message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputStorePaymentPremiumGiftCode")?;
        Ok(Self {
            users: object.field("users")?,
            boost_peer: object.optional("boost_peer")?,
            currency: object.field("currency")?,
            amount: object.field("amount")?,
            message: object.optional("message")?,
        })
    }
}

impl json::Serialize for types::InputStorePaymentPremiumGiftCode {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputStorePaymentPremiumGiftCode {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputStorePaymentPremiumGiveaway {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputStorePaymentPremiumGiveaway")
            .with_flag("only_new_subscribers", self.only_new_subscribers)
            .with_flag("winners_are_visible", self.winners_are_visible)
            .with("boost_peer", &self.boost_peer)
            .with_optional("additional_peers", &self.additional_peers)
            .with_optional("countries_iso2", &self.countries_iso2)
            .with_optional("prize_description", &self.prize_description)
            .with("random_id", &self.random_id)
            .with("until_date", &self.until_date)
            .with("currency", &self.currency)
            .with("amount", &self.amount)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputStorePaymentPremiumGiveaway")?;
        Ok(Self {
            only_new_subscribers: object.flag("only_new_subscribers")?,
            winners_are_visible: object.flag("winners_are_visible")?,
            boost_peer: object.field("boost_peer")?,
            additional_peers: object.optional("additional_peers")?,
            countries_iso2: object.optional("countries_iso2")?,
            prize_description: object.optional("prize_description")?,
            random_id: object.field("random_id")?,
            until_date: object.field("until_date")?,
            currency: object.field("currency")?,
            amount: object.field("amount")?,
        })
    }
}

impl json::Serialize for types::InputStorePaymentPremiumGiveaway {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputStorePaymentPremiumGiveaway {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputStorePaymentStarsTopup {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputStorePaymentStarsTopup")
            .with("stars", &self.stars)
            .with("currency", &self.currency)
            .with("amount", &self.amount)
            .with_optional("spend_purpose_peer", &self.spend_purpose_peer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputStorePaymentStarsTopup")?;
        Ok(Self {
            stars: object.field("stars")?,
            currency: object.field("currency")?,
            amount: object.field("amount")?,
            spend_purpose_peer: object.optional("spend_purpose_peer")?,
        })
    }
}

impl json::Serialize for types::InputStorePaymentStarsTopup {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputStorePaymentStarsTopup {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputStorePaymentStarsGift {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputStorePaymentStarsGift")
            .with("user_id", &self.user_id)
            .with("stars", &self.stars)
            .with("currency", &self.currency)
            .with("amount", &self.amount)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputStorePaymentStarsGift")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            stars: object.field("stars")?,
            currency: object.field("currency")?,
            amount: object.field("amount")?,
        })
    }
}

impl json::Serialize for types::InputStorePaymentStarsGift {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputStorePaymentStarsGift {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputStorePaymentStarsGiveaway {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputStorePaymentStarsGiveaway")
            .with_flag("only_new_subscribers", self.only_new_subscribers)
            .with_flag("winners_are_visible", self.winners_are_visible)
            .with("stars", &self.stars)
            .with("boost_peer", &self.boost_peer)
            .with_optional("additional_peers", &self.additional_peers)
            .with_optional("countries_iso2", &self.countries_iso2)
            .with_optional("prize_description", &self.prize_description)
            .with("random_id", &self.random_id)
            .with("until_date", &self.until_date)
            .with("currency", &self.currency)
            .with("amount", &self.amount)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputStorePaymentStarsGiveaway")?;
        Ok(Self {
            only_new_subscribers: object.flag("only_new_subscribers")?,
            winners_are_visible: object.flag("winners_are_visible")?,
            stars: object.field("stars")?,
            boost_peer: object.field("boost_peer")?,
            additional_peers: object.optional("additional_peers")?,
            countries_iso2: object.optional("countries_iso2")?,
            prize_description: object.optional("prize_description")?,
            random_id: object.field("random_id")?,
            until_date: object.field("until_date")?,
            currency: object.field("currency")?,
            amount: object.field("amount")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::InputStorePaymentStarsGiveaway {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputStorePaymentStarsGiveaway {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputStorePaymentAuthCode {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputStorePaymentAuthCode")
            .with_flag("restore", self.restore)
            .with("phone_number", &self.phone_number)
            .with("phone_code_hash", &self.phone_code_hash)
            .with("premium_days", &self.premium_days)
            .with("currency", &self.currency)
            .with("amount", &self.amount)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputStorePaymentAuthCode")?;
        Ok(Self {
            restore: object.flag("restore")?,
            phone_number: object.field("phone_number")?,
            phone_code_hash: object.field("phone_code_hash")?,
            premium_days: object.field("premium_days")?,
            currency: object.field("currency")?,
            amount: object.field("amount")?,
        })
    }
}

impl json::Serialize for types::InputStorePaymentAuthCode {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputStorePaymentAuthCode {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputSavedStarGiftUser {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputSavedStarGiftUser").with("msg_id", &self.msg_id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputSavedStarGiftUser")?;
        Ok(Self {
            msg_id: object.field("msg_id")?,
        })
    }
}

impl json::Serialize for types::InputSavedStarGiftUser {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputSavedStarGiftUser {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputSavedStarGiftChat {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputSavedStarGiftChat")
            .with("peer", &self.peer)
            .with("saved_id", &self.saved_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputSavedStarGiftChat")?;
        Ok(Self {
            peer: object.field("peer")?,
            saved_id: object.field("saved_id")?,
        })
    }
}

impl json::Serialize for types::InputSavedStarGiftChat {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputSavedStarGiftChat {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputSavedStarGiftSlug {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputSavedStarGiftSlug").with("slug", &self.slug).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputSavedStarGiftSlug")?;
        Ok(Self {
            slug: object.field("slug")?,
        })
    }
}

impl json::Serialize for types::InputSavedStarGiftSlug {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputSavedStarGiftSlug {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputBotAppId {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputBotAppID")
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputBotAppID")?;
        Ok(Self {
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
        })
    }
}

impl json::Serialize for types::InputBotAppId {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputBotAppId {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputBotAppShortName {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputBotAppShortName")
            .with("bot_id", &self.bot_id)
            .with("short_name", &self.short_name)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputBotAppShortName")?;
        Ok(Self {
            bot_id: object.field("bot_id")?,
            short_name: object.field("short_name")?,
        })
    }
}

impl json::Serialize for types::InputBotAppShortName {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputBotAppShortName {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputChatlistDialogFilter {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputChatlistDialogFilter")
            .with("filter_id", &self.filter_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputChatlistDialogFilter")?;
        Ok(Self {
            filter_id: object.field("filter_id")?,
        })
    }
}

impl json::Serialize for types::InputChatlistDialogFilter {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputChatlistDialogFilter {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputMediaAreaVenue {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputMediaAreaVenue")
            .with("coordinates", &self.coordinates)
            .with("query_id", &self.query_id)
            .with("result_id", &self.result_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputMediaAreaVenue")?;
        Ok(Self {
            coordinates: object.field("coordinates")?,
            query_id: object.field("query_id")?,
            result_id: object.field("result_id")?,
        })
    }
}

impl json::Serialize for types::InputMediaAreaVenue {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputMediaAreaVenue {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputMediaAreaChannelPost {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputMediaAreaChannelPost")
            .with("coordinates", &self.coordinates)
            .with("channel", &self.channel)
            .with("msg_id", &self.msg_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputMediaAreaChannelPost")?;
        Ok(Self {
            coordinates: object.field("coordinates")?,
            channel: object.field("channel")?,
            msg_id: object.field("msg_id")?,
        })
    }
}

impl json::Serialize for types::InputMediaAreaChannelPost {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputMediaAreaChannelPost {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputBusinessRecipients {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputBusinessRecipients")
            .with_flag("existing_chats", self.existing_chats)
            .with_flag("new_chats", self.new_chats)
            .with_flag("contacts", self.contacts)
            .with_flag("non_contacts", self.non_contacts)
            .with_flag("exclude_selected", self.exclude_selected)
            .with_optional("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputBusinessRecipients")?;
        Ok(Self {
            existing_chats: object.flag("existing_chats")?,
            new_chats: object.flag("new_chats")?,
            contacts: object.flag("contacts")?,
            non_contacts: object.flag("non_contacts")?,
            exclude_selected: object.flag("exclude_selected")?,
            users: object.optional("users")?,
        })
    }
}

impl json::Serialize for types::InputBusinessRecipients {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputBusinessRecipients {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputBusinessGreetingMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputBusinessGreetingMessage")
            .with("shortcut_id", &self.shortcut_id)
            .with("recipients", &self.recipients)
            .with("no_activity_days", &self.no_activity_days)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputBusinessGreetingMessage")?;
        Ok(Self {
            shortcut_id: object.field("shortcut_id")?,
            recipients: object.field("recipients")?,
            no_activity_days: object.field("no_activity_days")?,
        })
    }
}

impl json::Serialize for types::InputBusinessGreetingMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputBusinessGreetingMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputBusinessAwayMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputBusinessAwayMessage")
            .with_flag("offline_only", self.offline_only)
            .with("shortcut_id", &self.shortcut_id)
            .with("schedule", &self.schedule)
            .with("recipients", &self.recipients)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputBusinessAwayMessage")?;
        Ok(Self {
            offline_only: object.flag("offline_only")?,
            shortcut_id: object.field("shortcut_id")?,
            schedule: object.field("schedule")?,
            recipients: object.field("recipients")?,
        })
    }
}

impl json::Serialize for types::InputBusinessAwayMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputBusinessAwayMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputQuickReplyShortcut {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputQuickReplyShortcut")
            .with("shortcut", &self.shortcut)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputQuickReplyShortcut")?;
        Ok(Self {
            shortcut: object.field("shortcut")?,
        })
    }
}

impl json::Serialize for types::InputQuickReplyShortcut {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputQuickReplyShortcut {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputQuickReplyShortcutId {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputQuickReplyShortcutId")
            .with("shortcut_id", &self.shortcut_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputQuickReplyShortcutId")?;
        Ok(Self {
            shortcut_id: object.field("shortcut_id")?,
        })
    }
}

impl json::Serialize for types::InputQuickReplyShortcutId {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputQuickReplyShortcutId {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputBusinessIntro {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputBusinessIntro")
            .with("title", &self.title)
            .with("description", &self.description)
            .with_optional("sticker", &self.sticker)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputBusinessIntro")?;
        Ok(Self {
            title: object.field("title")?,
            description: object.field("description")?,
            sticker: object.optional("sticker")?,
        })
    }
}

impl json::Serialize for types::InputBusinessIntro {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputBusinessIntro {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputCollectibleUsername {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputCollectibleUsername")
            .with("username", &self.username)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputCollectibleUsername")?;
        Ok(Self {
            username: object.field("username")?,
        })
    }
}

impl json::Serialize for types::InputCollectibleUsername {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputCollectibleUsername {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputCollectiblePhone {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputCollectiblePhone").with("phone", &self.phone).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputCollectiblePhone")?;
        Ok(Self {
            phone: object.field("phone")?,
        })
    }
}

impl json::Serialize for types::InputCollectiblePhone {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputCollectiblePhone {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputBusinessBotRecipients {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputBusinessBotRecipients")
            .with_flag("existing_chats", self.existing_chats)
            .with_flag("new_chats", self.new_chats)
            .with_flag("contacts", self.contacts)
            .with_flag("non_contacts", self.non_contacts)
            .with_flag("exclude_selected", self.exclude_selected)
            .with_optional("users", &self.users)
            .with_optional("exclude_users", &self.exclude_users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputBusinessBotRecipients")?;
        Ok(Self {
            existing_chats: object.flag("existing_chats")?,
            new_chats: object.flag("new_chats")?,
            contacts: object.flag("contacts")?,
            non_contacts: object.flag("non_contacts")?,
            exclude_selected: object.flag("exclude_selected")?,
            users: object.optional("users")?,
            exclude_users: object.optional("exclude_users")?,
        })
    }
}

impl json::Serialize for types::InputBusinessBotRecipients {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputBusinessBotRecipients {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputBusinessChatLink {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputBusinessChatLink")
            .with("message", &self.message)
            .with_optional("entities", &self.entities)
            .with_optional("title", &self.title)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputBusinessChatLink")?;
        Ok(Self {
            message: object.field("message")?,
            entities: object.optional("entities")?,
            title: object.optional("title")?,
        })
    }
}

impl json::Serialize for types::InputBusinessChatLink {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputBusinessChatLink {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputStarsTransaction {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputStarsTransaction")
            .with_flag("refund", self.refund)
            .with("id", &self.id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputStarsTransaction")?;
        Ok(Self {
            refund: object.flag("refund")?,
            id: object.field("id")?,
        })
    }
}

impl json::Serialize for types::InputStarsTransaction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputStarsTransaction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputChatTheme {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputChatTheme").with("emoticon", &self.emoticon).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputChatTheme")?;
        Ok(Self {
            emoticon: object.field("emoticon")?,
        })
    }
}

impl json::Serialize for types::InputChatTheme {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputChatTheme {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputChatThemeUniqueGift {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputChatThemeUniqueGift").with("slug", &self.slug).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputChatThemeUniqueGift")?;
        Ok(Self {
            slug: object.field("slug")?,
        })
    }
}

impl json::Serialize for types::InputChatThemeUniqueGift {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputChatThemeUniqueGift {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputStarGiftAuction {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputStarGiftAuction").with("gift_id", &self.gift_id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputStarGiftAuction")?;
        Ok(Self {
            gift_id: object.field("gift_id")?,
        })
    }
}

impl json::Serialize for types::InputStarGiftAuction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputStarGiftAuction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputStarGiftAuctionSlug {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputStarGiftAuctionSlug").with("slug", &self.slug).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputStarGiftAuctionSlug")?;
        Ok(Self {
            slug: object.field("slug")?,
        })
    }
}

impl json::Serialize for types::InputStarGiftAuctionSlug {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputStarGiftAuctionSlug {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputPasskeyResponseRegister {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputPasskeyResponseRegister")
            .with("client_data", &self.client_data)
            .with("attestation_data", &self.attestation_data)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputPasskeyResponseRegister")?;
        Ok(Self {
            client_data: object.field("client_data")?,
            attestation_data: object.field("attestation_data")?,
        })
    }
}

impl json::Serialize for types::InputPasskeyResponseRegister {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputPasskeyResponseRegister {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputPasskeyResponseLogin {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputPasskeyResponseLogin")
            .with("client_data", &self.client_data)
            .with("authenticator_data", &self.authenticator_data)
            .with("signature", &self.signature)
            .with("user_handle", &self.user_handle)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputPasskeyResponseLogin")?;
        Ok(Self {
            client_data: object.field("client_data")?,
            authenticator_data: object.field("authenticator_data")?,
            signature: object.field("signature")?,
            user_handle: object.field("user_handle")?,
        })
    }
}

impl json::Serialize for types::InputPasskeyResponseLogin {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputPasskeyResponseLogin {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputPasskeyCredentialPublicKey {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputPasskeyCredentialPublicKey")
            .with("id", &self.id)
            .with("raw_id", &self.raw_id)
            .with("response", &self.response)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputPasskeyCredentialPublicKey")?;
        Ok(Self {
            id: object.field("id")?,
            raw_id: object.field("raw_id")?,
            response: object.field("response")?,
        })
    }
}

impl json::Serialize for types::InputPasskeyCredentialPublicKey {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputPasskeyCredentialPublicKey {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputMessageReadMetric {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputMessageReadMetric")
            .with("msg_id", &self.msg_id)
            .with("view_id", &self.view_id)
            .with("time_in_view_ms", &self.time_in_view_ms)
            .with("active_time_in_view_ms", &self.active_time_in_view_ms)
            .with(
                "height_to_viewport_ratio_permille",
                &self.height_to_viewport_ratio_permille,
            )
            .with("seen_range_ratio_permille", &self.seen_range_ratio_permille)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputMessageReadMetric")?;
        Ok(Self {
            msg_id: object.field("msg_id")?,
            view_id: object.field("view_id")?,
            time_in_view_ms: object.field("time_in_view_ms")?,
            active_time_in_view_ms: object.field("active_time_in_view_ms")?,
            height_to_viewport_ratio_permille: object
                .field("height_to_viewport_ratio_permille")?,
            seen_range_ratio_permille: object.field("seen_range_ratio_permille")?,
        })
    }
}

impl json::Serialize for types::InputMessageReadMetric {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputMessageReadMetric {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputAiComposeToneDefault {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputAiComposeToneDefault").with("tone", &self.tone).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputAiComposeToneDefault")?;
        Ok(Self {
            tone: object.field("tone")?,
        })
    }
}

impl json::Serialize for types::InputAiComposeToneDefault {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputAiComposeToneDefault {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputAiComposeToneId {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputAiComposeToneID")
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputAiComposeToneID")?;
        Ok(Self {
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
        })
    }
}

impl json::Serialize for types::InputAiComposeToneId {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputAiComposeToneId {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputAiComposeToneSlug {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputAiComposeToneSlug").with("slug", &self.slug).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputAiComposeToneSlug")?;
        Ok(Self {
            slug: object.field("slug")?,
        })
    }
}

impl json::Serialize for types::InputAiComposeToneSlug {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputAiComposeToneSlug {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputAiComposeToneSingleUse {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputAiComposeToneSingleUse")
            .with("custom_prompt", &self.custom_prompt)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputAiComposeToneSingleUse")?;
        Ok(Self {
            custom_prompt: object.field("custom_prompt")?,
        })
    }
}

impl json::Serialize for types::InputAiComposeToneSingleUse {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputAiComposeToneSingleUse {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputRichFilePhoto {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputRichFilePhoto")
            .with("id", &self.id)
            .with("photo", &self.photo)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputRichFilePhoto")?;
        Ok(Self {
            id: object.field("id")?,
            photo: object.field("photo")?,
        })
    }
}

impl json::Serialize for types::InputRichFilePhoto {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputRichFilePhoto {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputRichFileDocument {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputRichFileDocument")
            .with("id", &self.id)
            .with("document", &self.document)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputRichFileDocument")?;
        Ok(Self {
            id: object.field("id")?,
            document: object.field("document")?,
        })
    }
}

impl json::Serialize for types::InputRichFileDocument {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputRichFileDocument {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::InputWalletImported {
    fn to_json(&self) -> json::Value {
        json::Object::new("inputWalletImported")
            .with("public_key", &self.public_key)
            .with_optional("anchor_public_key", &self.anchor_public_key)
            .with("proof", &self.proof)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("inputWalletImported")?;
        Ok(Self {
            public_key: object.field("public_key")?,
            anchor_public_key: object.optional("anchor_public_key")?,
            proof: object.field("proof")?,
        })
    }
}

impl json::Serialize for types::InputWalletImported {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::InputWalletImported {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl<X: wire::RemoteCall + json::Json> json::Json for functions::InvokeAfterMsg<X> {
    fn to_json(&self) -> json::Value {
        json::Object::new("invokeAfterMsg")
            .with("msg_id", &self.msg_id)
            .with("query", &self.query)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("invokeAfterMsg")?;
        Ok(Self {
            msg_id: object.field("msg_id")?,
            query: object.field("query")?,
        })
    }
}

impl<X: wire::RemoteCall + json::Json> json::Serialize for functions::InvokeAfterMsg<X> {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de, X: wire::RemoteCall + json::Json> json::Deserialize<'de>
for functions::InvokeAfterMsg<X> {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl<X: wire::RemoteCall + json::Json> json::Json for functions::InvokeAfterMsgs<X> {
    fn to_json(&self) -> json::Value {
        json::Object::new("invokeAfterMsgs")
            .with("msg_ids", &self.msg_ids)
            .with("query", &self.query)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("invokeAfterMsgs")?;
        Ok(Self {
            msg_ids: object.field("msg_ids")?,
            query: object.field("query")?,
        })
    }
}

impl<X: wire::RemoteCall + json::Json> json::Serialize
for functions::InvokeAfterMsgs<X> {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de, X: wire::RemoteCall + json::Json> json::Deserialize<'de>
for functions::InvokeAfterMsgs<X> {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl<X: wire::RemoteCall + json::Json> json::Json for functions::InitConnection<X> {
    fn to_json(&self) -> json::Value {
        json::Object::new("initConnection")
            .with("api_id", &self.api_id)
            .with("device_model", &self.device_model)
            .with("system_version", &self.system_version)
            .with("app_version", &self.app_version)
            .with("system_lang_code", &self.system_lang_code)
            .with("lang_pack", &self.lang_pack)
            .with("lang_code", &self.lang_code)
            .with_optional("proxy", &self.proxy)
            .with_optional("params", &self.params)
            .with("query", &self.query)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("initConnection")?;
        Ok(Self {
            api_id: object.field("api_id")?,
            device_model: object.field("device_model")?,
            system_version: object.field("system_version")?,
            app_version: object.field("app_version")?,
            system_lang_code: object.field("system_lang_code")?,
            lang_pack: object.field("lang_pack")?,
            lang_code: object.field("lang_code")?,
            proxy: object.optional("proxy")?,
            params: object.optional("params")?,
            query: object.field("query")?,
        })
    }
}

impl<X: wire::RemoteCall + json::Json> json::Serialize for functions::InitConnection<X> {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de, X: wire::RemoteCall + json::Json> json::Deserialize<'de>
for functions::InitConnection<X> {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl<X: wire::RemoteCall + json::Json> json::Json for functions::InvokeWithLayer<X> {
    fn to_json(&self) -> json::Value {
        json::Object::new("invokeWithLayer")
            .with("layer", &self.layer)
            .with("query", &self.query)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("invokeWithLayer")?;
        Ok(Self {
            layer: object.field("layer")?,
            query: object.field("query")?,
        })
    }
}

impl<X: wire::RemoteCall + json::Json> json::Serialize
for functions::InvokeWithLayer<X> {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de, X: wire::RemoteCall + json::Json> json::Deserialize<'de>
for functions::InvokeWithLayer<X> {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl<X: wire::RemoteCall + json::Json> json::Json
for functions::InvokeWithoutUpdates<X> {
    fn to_json(&self) -> json::Value {
        json::Object::new("invokeWithoutUpdates").with("query", &self.query).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("invokeWithoutUpdates")?;
        Ok(Self {
            query: object.field("query")?,
        })
    }
}

impl<X: wire::RemoteCall + json::Json> json::Serialize
for functions::InvokeWithoutUpdates<X> {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de, X: wire::RemoteCall + json::Json> json::Deserialize<'de>
for functions::InvokeWithoutUpdates<X> {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl<X: wire::RemoteCall + json::Json> json::Json
for functions::InvokeWithMessagesRange<X> {
    fn to_json(&self) -> json::Value {
        json::Object::new("invokeWithMessagesRange")
            .with("range", &self.range)
            .with("query", &self.query)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("invokeWithMessagesRange")?;
        Ok(Self {
            range: object.field("range")?,
            query: object.field("query")?,
        })
    }
}

impl<X: wire::RemoteCall + json::Json> json::Serialize
for functions::InvokeWithMessagesRange<X> {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de, X: wire::RemoteCall + json::Json> json::Deserialize<'de>
for functions::InvokeWithMessagesRange<X> {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl<X: wire::RemoteCall + json::Json> json::Json for functions::InvokeWithTakeout<X> {
    fn to_json(&self) -> json::Value {
        json::Object::new("invokeWithTakeout")
            .with("takeout_id", &self.takeout_id)
            .with("query", &self.query)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("invokeWithTakeout")?;
        Ok(Self {
            takeout_id: object.field("takeout_id")?,
            query: object.field("query")?,
        })
    }
}

impl<X: wire::RemoteCall + json::Json> json::Serialize
for functions::InvokeWithTakeout<X> {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de, X: wire::RemoteCall + json::Json> json::Deserialize<'de>
for functions::InvokeWithTakeout<X> {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl<X: wire::RemoteCall + json::Json> json::Json
for functions::InvokeWithBusinessConnection<X> {
    fn to_json(&self) -> json::Value {
        json::Object::new("invokeWithBusinessConnection")
            .with("connection_id", &self.connection_id)
            .with("query", &self.query)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("invokeWithBusinessConnection")?;
        Ok(Self {
            connection_id: object.field("connection_id")?,
            query: object.field("query")?,
        })
    }
}

impl<X: wire::RemoteCall + json::Json> json::Serialize
for functions::InvokeWithBusinessConnection<X> {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de, X: wire::RemoteCall + json::Json> json::Deserialize<'de>
for functions::InvokeWithBusinessConnection<X> {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl<X: wire::RemoteCall + json::Json> json::Json
for functions::InvokeWithGooglePlayIntegrity<X> {
    fn to_json(&self) -> json::Value {
        json::Object::new("invokeWithGooglePlayIntegrity")
            .with("nonce", &self.nonce)
            .with("token", &self.token)
            .with("query", &self.query)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("invokeWithGooglePlayIntegrity")?;
        Ok(Self {
            nonce: object.field("nonce")?,
            token: object.field("token")?,
            query: object.field("query")?,
        })
    }
}

impl<X: wire::RemoteCall + json::Json> json::Serialize
for functions::InvokeWithGooglePlayIntegrity<X> {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de, X: wire::RemoteCall + json::Json> json::Deserialize<'de>
for functions::InvokeWithGooglePlayIntegrity<X> {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl<X: wire::RemoteCall + json::Json> json::Json
for functions::InvokeWithApnsSecret<X> {
    fn to_json(&self) -> json::Value {
        json::Object::new("invokeWithApnsSecret")
            .with("nonce", &self.nonce)
            .with("secret", &self.secret)
            .with("query", &self.query)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("invokeWithApnsSecret")?;
        Ok(Self {
            nonce: object.field("nonce")?,
            secret: object.field("secret")?,
            query: object.field("query")?,
        })
    }
}

impl<X: wire::RemoteCall + json::Json> json::Serialize
for functions::InvokeWithApnsSecret<X> {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de, X: wire::RemoteCall + json::Json> json::Deserialize<'de>
for functions::InvokeWithApnsSecret<X> {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl<X: wire::RemoteCall + json::Json> json::Json for functions::InvokeWithReCaptcha<X> {
    fn to_json(&self) -> json::Value {
        json::Object::new("invokeWithReCaptcha")
            .with("token", &self.token)
            .with("query", &self.query)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("invokeWithReCaptcha")?;
        Ok(Self {
            token: object.field("token")?,
            query: object.field("query")?,
        })
    }
}

impl<X: wire::RemoteCall + json::Json> json::Serialize
for functions::InvokeWithReCaptcha<X> {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de, X: wire::RemoteCall + json::Json> json::Deserialize<'de>
for functions::InvokeWithReCaptcha<X> {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputPeer {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty => json::Object::new("inputPeerEmpty").value(),
            Self::InputPeerSelf => json::Object::new("inputPeerSelf").value(),
            Self::Chat(value) => json::Json::to_json(value),
            Self::User(value) => json::Json::to_json(value),
            Self::Channel(value) => json::Json::to_json(value),
            Self::UserFromMessage(value) => json::Json::to_json(value),
            Self::ChannelFromMessage(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputPeer")?.as_str() {
            "inputPeerEmpty" => Ok(Self::Empty),
            "inputPeerSelf" => Ok(Self::InputPeerSelf),
            "inputPeerChat" => value.variant(Self::Chat),
            "inputPeerUser" => value.variant(Self::User),
            "inputPeerChannel" => value.variant(Self::Channel),
            "inputPeerUserFromMessage" => value.variant(Self::UserFromMessage),
            "inputPeerChannelFromMessage" => value.variant(Self::ChannelFromMessage),
            other => Err(json::Error::unknown(other, "InputPeer")),
        }
    }
}

impl json::Serialize for enums::InputPeer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputPeer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputUser {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty => json::Object::new("inputUserEmpty").value(),
            Self::InputUserSelf => json::Object::new("inputUserSelf").value(),
            Self::InputUser(value) => json::Json::to_json(value),
            Self::FromMessage(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputUser")?.as_str() {
            "inputUserEmpty" => Ok(Self::Empty),
            "inputUserSelf" => Ok(Self::InputUserSelf),
            "inputUser" => value.variant(Self::InputUser),
            "inputUserFromMessage" => value.variant(Self::FromMessage),
            other => Err(json::Error::unknown(other, "InputUser")),
        }
    }
}

impl json::Serialize for enums::InputUser {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputUser {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputFile {
    fn to_json(&self) -> json::Value {
        match self {
            Self::InputFile(value) => json::Json::to_json(value),
            Self::Big(value) => json::Json::to_json(value),
            Self::StoryDocument(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputFile")?.as_str() {
            "inputFile" => value.variant(Self::InputFile),
            "inputFileBig" => value.variant(Self::Big),
            "inputFileStoryDocument" => value.variant(Self::StoryDocument),
            other => Err(json::Error::unknown(other, "InputFile")),
        }
    }
}

impl json::Serialize for enums::InputFile {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputFile {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputDocument {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty => json::Object::new("inputDocumentEmpty").value(),
            Self::InputDocument(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputDocument")?.as_str() {
            "inputDocumentEmpty" => Ok(Self::Empty),
            "inputDocument" => value.variant(Self::InputDocument),
            other => Err(json::Error::unknown(other, "InputDocument")),
        }
    }
}

impl json::Serialize for enums::InputDocument {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputDocument {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputMedia {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty => json::Object::new("inputMediaEmpty").value(),
            Self::UploadedPhoto(value) => json::Json::to_json(value),
            Self::Photo(value) => json::Json::to_json(value),
            Self::GeoPoint(value) => json::Json::to_json(value),
            Self::Contact(value) => json::Json::to_json(value),
            Self::UploadedDocument(value) => json::Json::to_json(value),
            Self::Document(value) => json::Json::to_json(value),
            Self::Venue(value) => json::Json::to_json(value),
            Self::PhotoExternal(value) => json::Json::to_json(value),
            Self::DocumentExternal(value) => json::Json::to_json(value),
            Self::Game(value) => json::Json::to_json(value),
            Self::Invoice(value) => json::Json::to_json(value),
            Self::GeoLive(value) => json::Json::to_json(value),
            Self::Poll(value) => json::Json::to_json(value),
            Self::Dice(value) => json::Json::to_json(value),
            Self::Story(value) => json::Json::to_json(value),
            Self::WebPage(value) => json::Json::to_json(value),
            Self::PaidMedia(value) => json::Json::to_json(value),
            Self::Todo(value) => json::Json::to_json(value),
            Self::StakeDice(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputMedia")?.as_str() {
            "inputMediaEmpty" => Ok(Self::Empty),
            "inputMediaUploadedPhoto" => value.variant(Self::UploadedPhoto),
            "inputMediaPhoto" => value.variant(Self::Photo),
            "inputMediaGeoPoint" => value.variant(Self::GeoPoint),
            "inputMediaContact" => value.variant(Self::Contact),
            "inputMediaUploadedDocument" => value.variant(Self::UploadedDocument),
            "inputMediaDocument" => value.variant(Self::Document),
            "inputMediaVenue" => value.variant(Self::Venue),
            "inputMediaPhotoExternal" => value.variant(Self::PhotoExternal),
            "inputMediaDocumentExternal" => value.variant(Self::DocumentExternal),
            "inputMediaGame" => value.variant(Self::Game),
            "inputMediaInvoice" => value.variant(Self::Invoice),
            "inputMediaGeoLive" => value.variant(Self::GeoLive),
            "inputMediaPoll" => value.variant(Self::Poll),
            "inputMediaDice" => value.variant(Self::Dice),
            "inputMediaStory" => value.variant(Self::Story),
            "inputMediaWebPage" => value.variant(Self::WebPage),
            "inputMediaPaidMedia" => value.variant(Self::PaidMedia),
            "inputMediaTodo" => value.variant(Self::Todo),
            "inputMediaStakeDice" => value.variant(Self::StakeDice),
            other => Err(json::Error::unknown(other, "InputMedia")),
        }
    }
}

impl json::Serialize for enums::InputMedia {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputMedia {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputPhoto {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty => json::Object::new("inputPhotoEmpty").value(),
            Self::InputPhoto(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputPhoto")?.as_str() {
            "inputPhotoEmpty" => Ok(Self::Empty),
            "inputPhoto" => value.variant(Self::InputPhoto),
            other => Err(json::Error::unknown(other, "InputPhoto")),
        }
    }
}

impl json::Serialize for enums::InputPhoto {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputPhoto {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputGeoPoint {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty => json::Object::new("inputGeoPointEmpty").value(),
            Self::InputGeoPoint(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputGeoPoint")?.as_str() {
            "inputGeoPointEmpty" => Ok(Self::Empty),
            "inputGeoPoint" => value.variant(Self::InputGeoPoint),
            other => Err(json::Error::unknown(other, "InputGeoPoint")),
        }
    }
}

impl json::Serialize for enums::InputGeoPoint {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputGeoPoint {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputGame {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Id(value) => json::Json::to_json(value),
            Self::ShortName(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputGame")?.as_str() {
            "inputGameID" => value.variant(Self::Id),
            "inputGameShortName" => value.variant(Self::ShortName),
            other => Err(json::Error::unknown(other, "InputGame")),
        }
    }
}

impl json::Serialize for enums::InputGame {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputGame {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputChatPhoto {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty => json::Object::new("inputChatPhotoEmpty").value(),
            Self::InputChatUploadedPhoto(value) => json::Json::to_json(value),
            Self::InputChatPhoto(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputChatPhoto")?.as_str() {
            "inputChatPhotoEmpty" => Ok(Self::Empty),
            "inputChatUploadedPhoto" => value.variant(Self::InputChatUploadedPhoto),
            "inputChatPhoto" => value.variant(Self::InputChatPhoto),
            other => Err(json::Error::unknown(other, "InputChatPhoto")),
        }
    }
}

impl json::Serialize for enums::InputChatPhoto {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputChatPhoto {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputFileLocation {
    fn to_json(&self) -> json::Value {
        match self {
            Self::InputFileLocation(value) => json::Json::to_json(value),
            Self::InputEncryptedFileLocation(value) => json::Json::to_json(value),
            Self::InputDocumentFileLocation(value) => json::Json::to_json(value),
            Self::InputSecureFileLocation(value) => json::Json::to_json(value),
            Self::InputTakeoutFileLocation => {
                json::Object::new("inputTakeoutFileLocation").value()
            }
            Self::InputPhotoFileLocation(value) => json::Json::to_json(value),
            Self::InputPhotoLegacyFileLocation(value) => json::Json::to_json(value),
            Self::InputPeerPhotoFileLocation(value) => json::Json::to_json(value),
            Self::InputStickerSetThumb(value) => json::Json::to_json(value),
            Self::InputGroupCallStream(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputFileLocation")?.as_str() {
            "inputFileLocation" => value.variant(Self::InputFileLocation),
            "inputEncryptedFileLocation" => {
                value.variant(Self::InputEncryptedFileLocation)
            }
            "inputDocumentFileLocation" => value.variant(Self::InputDocumentFileLocation),
            "inputSecureFileLocation" => value.variant(Self::InputSecureFileLocation),
            "inputTakeoutFileLocation" => Ok(Self::InputTakeoutFileLocation),
            "inputPhotoFileLocation" => value.variant(Self::InputPhotoFileLocation),
            "inputPhotoLegacyFileLocation" => {
                value.variant(Self::InputPhotoLegacyFileLocation)
            }
            "inputPeerPhotoFileLocation" => {
                value.variant(Self::InputPeerPhotoFileLocation)
            }
            "inputStickerSetThumb" => value.variant(Self::InputStickerSetThumb),
            "inputGroupCallStream" => value.variant(Self::InputGroupCallStream),
            other => Err(json::Error::unknown(other, "InputFileLocation")),
        }
    }
}

impl json::Serialize for enums::InputFileLocation {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputFileLocation {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputStickerSet {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty => json::Object::new("inputStickerSetEmpty").value(),
            Self::Id(value) => json::Json::to_json(value),
            Self::ShortName(value) => json::Json::to_json(value),
            Self::AnimatedEmoji => {
                json::Object::new("inputStickerSetAnimatedEmoji").value()
            }
            Self::Dice(value) => json::Json::to_json(value),
            Self::AnimatedEmojiAnimations => {
                json::Object::new("inputStickerSetAnimatedEmojiAnimations").value()
            }
            Self::PremiumGifts => {
                json::Object::new("inputStickerSetPremiumGifts").value()
            }
            Self::EmojiGenericAnimations => {
                json::Object::new("inputStickerSetEmojiGenericAnimations").value()
            }
            Self::EmojiDefaultStatuses => {
                json::Object::new("inputStickerSetEmojiDefaultStatuses").value()
            }
            Self::EmojiDefaultTopicIcons => {
                json::Object::new("inputStickerSetEmojiDefaultTopicIcons").value()
            }
            Self::EmojiChannelDefaultStatuses => {
                json::Object::new("inputStickerSetEmojiChannelDefaultStatuses").value()
            }
            Self::TonGifts => json::Object::new("inputStickerSetTonGifts").value(),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputStickerSet")?.as_str() {
            "inputStickerSetEmpty" => Ok(Self::Empty),
            "inputStickerSetID" => value.variant(Self::Id),
            "inputStickerSetShortName" => value.variant(Self::ShortName),
            "inputStickerSetAnimatedEmoji" => Ok(Self::AnimatedEmoji),
            "inputStickerSetDice" => value.variant(Self::Dice),
            "inputStickerSetAnimatedEmojiAnimations" => Ok(Self::AnimatedEmojiAnimations),
            "inputStickerSetPremiumGifts" => Ok(Self::PremiumGifts),
            "inputStickerSetEmojiGenericAnimations" => Ok(Self::EmojiGenericAnimations),
            "inputStickerSetEmojiDefaultStatuses" => Ok(Self::EmojiDefaultStatuses),
            "inputStickerSetEmojiDefaultTopicIcons" => Ok(Self::EmojiDefaultTopicIcons),
            "inputStickerSetEmojiChannelDefaultStatuses" => {
                Ok(Self::EmojiChannelDefaultStatuses)
            }
            "inputStickerSetTonGifts" => Ok(Self::TonGifts),
            other => Err(json::Error::unknown(other, "InputStickerSet")),
        }
    }
}

impl json::Serialize for enums::InputStickerSet {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputStickerSet {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputGroupCall {
    fn to_json(&self) -> json::Value {
        match self {
            Self::InputGroupCall(value) => json::Json::to_json(value),
            Self::Slug(value) => json::Json::to_json(value),
            Self::InviteMessage(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputGroupCall")?.as_str() {
            "inputGroupCall" => value.variant(Self::InputGroupCall),
            "inputGroupCallSlug" => value.variant(Self::Slug),
            "inputGroupCallInviteMessage" => value.variant(Self::InviteMessage),
            other => Err(json::Error::unknown(other, "InputGroupCall")),
        }
    }
}

impl json::Serialize for enums::InputGroupCall {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputGroupCall {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputChannel {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty => json::Object::new("inputChannelEmpty").value(),
            Self::InputChannel(value) => json::Json::to_json(value),
            Self::FromMessage(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputChannel")?.as_str() {
            "inputChannelEmpty" => Ok(Self::Empty),
            "inputChannel" => value.variant(Self::InputChannel),
            "inputChannelFromMessage" => value.variant(Self::FromMessage),
            other => Err(json::Error::unknown(other, "InputChannel")),
        }
    }
}

impl json::Serialize for enums::InputChannel {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputChannel {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputNotifyPeer {
    fn to_json(&self) -> json::Value {
        match self {
            Self::InputNotifyPeer(value) => json::Json::to_json(value),
            Self::InputNotifyUsers => json::Object::new("inputNotifyUsers").value(),
            Self::InputNotifyChats => json::Object::new("inputNotifyChats").value(),
            Self::InputNotifyBroadcasts => {
                json::Object::new("inputNotifyBroadcasts").value()
            }
            Self::InputNotifyForumTopic(value) => json::Json::to_json(value),
            Self::InputNotifyCommunity(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputNotifyPeer")?.as_str() {
            "inputNotifyPeer" => value.variant(Self::InputNotifyPeer),
            "inputNotifyUsers" => Ok(Self::InputNotifyUsers),
            "inputNotifyChats" => Ok(Self::InputNotifyChats),
            "inputNotifyBroadcasts" => Ok(Self::InputNotifyBroadcasts),
            "inputNotifyForumTopic" => value.variant(Self::InputNotifyForumTopic),
            "inputNotifyCommunity" => value.variant(Self::InputNotifyCommunity),
            other => Err(json::Error::unknown(other, "InputNotifyPeer")),
        }
    }
}

impl json::Serialize for enums::InputNotifyPeer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputNotifyPeer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InlineQueryPeerType {
    fn to_json(&self) -> json::Value {
        match self {
            Self::SameBotPm => json::Object::new("inlineQueryPeerTypeSameBotPM").value(),
            Self::Pm => json::Object::new("inlineQueryPeerTypePM").value(),
            Self::Chat => json::Object::new("inlineQueryPeerTypeChat").value(),
            Self::Megagroup => json::Object::new("inlineQueryPeerTypeMegagroup").value(),
            Self::Broadcast => json::Object::new("inlineQueryPeerTypeBroadcast").value(),
            Self::BotPm => json::Object::new("inlineQueryPeerTypeBotPM").value(),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InlineQueryPeerType")?.as_str() {
            "inlineQueryPeerTypeSameBotPM" => Ok(Self::SameBotPm),
            "inlineQueryPeerTypePM" => Ok(Self::Pm),
            "inlineQueryPeerTypeChat" => Ok(Self::Chat),
            "inlineQueryPeerTypeMegagroup" => Ok(Self::Megagroup),
            "inlineQueryPeerTypeBroadcast" => Ok(Self::Broadcast),
            "inlineQueryPeerTypeBotPM" => Ok(Self::BotPm),
            other => Err(json::Error::unknown(other, "InlineQueryPeerType")),
        }
    }
}

impl json::Serialize for enums::InlineQueryPeerType {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InlineQueryPeerType {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputBotInlineMessageId {
    fn to_json(&self) -> json::Value {
        match self {
            Self::InputBotInlineMessageId(value) => json::Json::to_json(value),
            Self::InputBotInlineMessageId64(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputBotInlineMessageID")?.as_str() {
            "inputBotInlineMessageID" => value.variant(Self::InputBotInlineMessageId),
            "inputBotInlineMessageID64" => value.variant(Self::InputBotInlineMessageId64),
            other => Err(json::Error::unknown(other, "InputBotInlineMessageID")),
        }
    }
}

impl json::Serialize for enums::InputBotInlineMessageId {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputBotInlineMessageId {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputEncryptedFile {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty => json::Object::new("inputEncryptedFileEmpty").value(),
            Self::Uploaded(value) => json::Json::to_json(value),
            Self::InputEncryptedFile(value) => json::Json::to_json(value),
            Self::BigUploaded(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputEncryptedFile")?.as_str() {
            "inputEncryptedFileEmpty" => Ok(Self::Empty),
            "inputEncryptedFileUploaded" => value.variant(Self::Uploaded),
            "inputEncryptedFile" => value.variant(Self::InputEncryptedFile),
            "inputEncryptedFileBigUploaded" => value.variant(Self::BigUploaded),
            other => Err(json::Error::unknown(other, "InputEncryptedFile")),
        }
    }
}

impl json::Serialize for enums::InputEncryptedFile {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputEncryptedFile {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputRichMessage {
    fn to_json(&self) -> json::Value {
        match self {
            Self::InputRichMessage(value) => json::Json::to_json(value),
            Self::Html(value) => json::Json::to_json(value),
            Self::Markdown(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputRichMessage")?.as_str() {
            "inputRichMessage" => value.variant(Self::InputRichMessage),
            "inputRichMessageHTML" => value.variant(Self::Html),
            "inputRichMessageMarkdown" => value.variant(Self::Markdown),
            other => Err(json::Error::unknown(other, "InputRichMessage")),
        }
    }
}

impl json::Serialize for enums::InputRichMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputRichMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputPrivacyKey {
    fn to_json(&self) -> json::Value {
        match self {
            Self::StatusTimestamp => {
                json::Object::new("inputPrivacyKeyStatusTimestamp").value()
            }
            Self::ChatInvite => json::Object::new("inputPrivacyKeyChatInvite").value(),
            Self::PhoneCall => json::Object::new("inputPrivacyKeyPhoneCall").value(),
            Self::PhoneP2p => json::Object::new("inputPrivacyKeyPhoneP2P").value(),
            Self::Forwards => json::Object::new("inputPrivacyKeyForwards").value(),
            Self::ProfilePhoto => {
                json::Object::new("inputPrivacyKeyProfilePhoto").value()
            }
            Self::PhoneNumber => json::Object::new("inputPrivacyKeyPhoneNumber").value(),
            Self::AddedByPhone => {
                json::Object::new("inputPrivacyKeyAddedByPhone").value()
            }
            Self::VoiceMessages => {
                json::Object::new("inputPrivacyKeyVoiceMessages").value()
            }
            Self::About => json::Object::new("inputPrivacyKeyAbout").value(),
            Self::Birthday => json::Object::new("inputPrivacyKeyBirthday").value(),
            Self::StarGiftsAutoSave => {
                json::Object::new("inputPrivacyKeyStarGiftsAutoSave").value()
            }
            Self::NoPaidMessages => {
                json::Object::new("inputPrivacyKeyNoPaidMessages").value()
            }
            Self::SavedMusic => json::Object::new("inputPrivacyKeySavedMusic").value(),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputPrivacyKey")?.as_str() {
            "inputPrivacyKeyStatusTimestamp" => Ok(Self::StatusTimestamp),
            "inputPrivacyKeyChatInvite" => Ok(Self::ChatInvite),
            "inputPrivacyKeyPhoneCall" => Ok(Self::PhoneCall),
            "inputPrivacyKeyPhoneP2P" => Ok(Self::PhoneP2p),
            "inputPrivacyKeyForwards" => Ok(Self::Forwards),
            "inputPrivacyKeyProfilePhoto" => Ok(Self::ProfilePhoto),
            "inputPrivacyKeyPhoneNumber" => Ok(Self::PhoneNumber),
            "inputPrivacyKeyAddedByPhone" => Ok(Self::AddedByPhone),
            "inputPrivacyKeyVoiceMessages" => Ok(Self::VoiceMessages),
            "inputPrivacyKeyAbout" => Ok(Self::About),
            "inputPrivacyKeyBirthday" => Ok(Self::Birthday),
            "inputPrivacyKeyStarGiftsAutoSave" => Ok(Self::StarGiftsAutoSave),
            "inputPrivacyKeyNoPaidMessages" => Ok(Self::NoPaidMessages),
            "inputPrivacyKeySavedMusic" => Ok(Self::SavedMusic),
            other => Err(json::Error::unknown(other, "InputPrivacyKey")),
        }
    }
}

impl json::Serialize for enums::InputPrivacyKey {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputPrivacyKey {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputPrivacyRule {
    fn to_json(&self) -> json::Value {
        match self {
            Self::InputPrivacyValueAllowContacts => {
                json::Object::new("inputPrivacyValueAllowContacts").value()
            }
            Self::InputPrivacyValueAllowAll => {
                json::Object::new("inputPrivacyValueAllowAll").value()
            }
            Self::InputPrivacyValueAllowUsers(value) => json::Json::to_json(value),
            Self::InputPrivacyValueDisallowContacts => {
                json::Object::new("inputPrivacyValueDisallowContacts").value()
            }
            Self::InputPrivacyValueDisallowAll => {
                json::Object::new("inputPrivacyValueDisallowAll").value()
            }
            Self::InputPrivacyValueDisallowUsers(value) => json::Json::to_json(value),
            Self::InputPrivacyValueAllowChatParticipants(value) => {
                json::Json::to_json(value)
            }
            Self::InputPrivacyValueDisallowChatParticipants(value) => {
                json::Json::to_json(value)
            }
            Self::InputPrivacyValueAllowCloseFriends => {
                json::Object::new("inputPrivacyValueAllowCloseFriends").value()
            }
            Self::InputPrivacyValueAllowPremium => {
                json::Object::new("inputPrivacyValueAllowPremium").value()
            }
            Self::InputPrivacyValueAllowBots => {
                json::Object::new("inputPrivacyValueAllowBots").value()
            }
            Self::InputPrivacyValueDisallowBots => {
                json::Object::new("inputPrivacyValueDisallowBots").value()
            }
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputPrivacyRule")?.as_str() {
            "inputPrivacyValueAllowContacts" => Ok(Self::InputPrivacyValueAllowContacts),
            "inputPrivacyValueAllowAll" => Ok(Self::InputPrivacyValueAllowAll),
            "inputPrivacyValueAllowUsers" => {
                value.variant(Self::InputPrivacyValueAllowUsers)
            }
            "inputPrivacyValueDisallowContacts" => {
                Ok(Self::InputPrivacyValueDisallowContacts)
            }
            "inputPrivacyValueDisallowAll" => Ok(Self::InputPrivacyValueDisallowAll),
            "inputPrivacyValueDisallowUsers" => {
                value.variant(Self::InputPrivacyValueDisallowUsers)
            }
            "inputPrivacyValueAllowChatParticipants" => {
                value.variant(Self::InputPrivacyValueAllowChatParticipants)
            }
            "inputPrivacyValueDisallowChatParticipants" => {
                value.variant(Self::InputPrivacyValueDisallowChatParticipants)
            }
            "inputPrivacyValueAllowCloseFriends" => {
                Ok(Self::InputPrivacyValueAllowCloseFriends)
            }
            "inputPrivacyValueAllowPremium" => Ok(Self::InputPrivacyValueAllowPremium),
            "inputPrivacyValueAllowBots" => Ok(Self::InputPrivacyValueAllowBots),
            "inputPrivacyValueDisallowBots" => Ok(Self::InputPrivacyValueDisallowBots),
            other => Err(json::Error::unknown(other, "InputPrivacyRule")),
        }
    }
}

impl json::Serialize for enums::InputPrivacyRule {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputPrivacyRule {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputBotInlineMessage {
    fn to_json(&self) -> json::Value {
        match self {
            Self::MediaAuto(value) => json::Json::to_json(value),
            Self::Text(value) => json::Json::to_json(value),
            Self::MediaGeo(value) => json::Json::to_json(value),
            Self::MediaVenue(value) => json::Json::to_json(value),
            Self::MediaContact(value) => json::Json::to_json(value),
            Self::Game(value) => json::Json::to_json(value),
            Self::MediaInvoice(value) => json::Json::to_json(value),
            Self::MediaWebPage(value) => json::Json::to_json(value),
            Self::RichMessage(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputBotInlineMessage")?.as_str() {
            "inputBotInlineMessageMediaAuto" => value.variant(Self::MediaAuto),
            "inputBotInlineMessageText" => value.variant(Self::Text),
            "inputBotInlineMessageMediaGeo" => value.variant(Self::MediaGeo),
            "inputBotInlineMessageMediaVenue" => value.variant(Self::MediaVenue),
            "inputBotInlineMessageMediaContact" => value.variant(Self::MediaContact),
            "inputBotInlineMessageGame" => value.variant(Self::Game),
            "inputBotInlineMessageMediaInvoice" => value.variant(Self::MediaInvoice),
            "inputBotInlineMessageMediaWebPage" => value.variant(Self::MediaWebPage),
            "inputBotInlineMessageRichMessage" => value.variant(Self::RichMessage),
            other => Err(json::Error::unknown(other, "InputBotInlineMessage")),
        }
    }
}

impl json::Serialize for enums::InputBotInlineMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputBotInlineMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputBotInlineResult {
    fn to_json(&self) -> json::Value {
        match self {
            Self::InputBotInlineResult(value) => json::Json::to_json(value),
            Self::Photo(value) => json::Json::to_json(value),
            Self::Document(value) => json::Json::to_json(value),
            Self::Game(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputBotInlineResult")?.as_str() {
            "inputBotInlineResult" => value.variant(Self::InputBotInlineResult),
            "inputBotInlineResultPhoto" => value.variant(Self::Photo),
            "inputBotInlineResultDocument" => value.variant(Self::Document),
            "inputBotInlineResultGame" => value.variant(Self::Game),
            other => Err(json::Error::unknown(other, "InputBotInlineResult")),
        }
    }
}

impl json::Serialize for enums::InputBotInlineResult {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputBotInlineResult {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputReplyTo {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Message(value) => json::Json::to_json(value),
            Self::Story(value) => json::Json::to_json(value),
            Self::MonoForum(value) => json::Json::to_json(value),
            Self::EphemeralMessage(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputReplyTo")?.as_str() {
            "inputReplyToMessage" => value.variant(Self::Message),
            "inputReplyToStory" => value.variant(Self::Story),
            "inputReplyToMonoForum" => value.variant(Self::MonoForum),
            "inputReplyToEphemeralMessage" => value.variant(Self::EphemeralMessage),
            other => Err(json::Error::unknown(other, "InputReplyTo")),
        }
    }
}

impl json::Serialize for enums::InputReplyTo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputReplyTo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputStickeredMedia {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Photo(value) => json::Json::to_json(value),
            Self::Document(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputStickeredMedia")?.as_str() {
            "inputStickeredMediaPhoto" => value.variant(Self::Photo),
            "inputStickeredMediaDocument" => value.variant(Self::Document),
            other => Err(json::Error::unknown(other, "InputStickeredMedia")),
        }
    }
}

impl json::Serialize for enums::InputStickeredMedia {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputStickeredMedia {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InlineButtonType {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Url(value) => json::Json::to_json(value),
            Self::UrlAuth(value) => json::Json::to_json(value),
            Self::InputInlineButtonTypeUrlAuth(value) => json::Json::to_json(value),
            Self::WebView(value) => json::Json::to_json(value),
            Self::Callback(value) => json::Json::to_json(value),
            Self::Game => json::Object::new("inlineButtonTypeGame").value(),
            Self::Buy => json::Object::new("inlineButtonTypeBuy").value(),
            Self::SwitchInline(value) => json::Json::to_json(value),
            Self::UserProfile(value) => json::Json::to_json(value),
            Self::InputInlineButtonTypeUserProfile(value) => json::Json::to_json(value),
            Self::Copy(value) => json::Json::to_json(value),
            Self::Disabled => json::Object::new("inlineButtonTypeDisabled").value(),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InlineButtonType")?.as_str() {
            "inlineButtonTypeUrl" => value.variant(Self::Url),
            "inlineButtonTypeUrlAuth" => value.variant(Self::UrlAuth),
            "inputInlineButtonTypeUrlAuth" => {
                value.variant(Self::InputInlineButtonTypeUrlAuth)
            }
            "inlineButtonTypeWebView" => value.variant(Self::WebView),
            "inlineButtonTypeCallback" => value.variant(Self::Callback),
            "inlineButtonTypeGame" => Ok(Self::Game),
            "inlineButtonTypeBuy" => Ok(Self::Buy),
            "inlineButtonTypeSwitchInline" => value.variant(Self::SwitchInline),
            "inlineButtonTypeUserProfile" => value.variant(Self::UserProfile),
            "inputInlineButtonTypeUserProfile" => {
                value.variant(Self::InputInlineButtonTypeUserProfile)
            }
            "inlineButtonTypeCopy" => value.variant(Self::Copy),
            "inlineButtonTypeDisabled" => Ok(Self::Disabled),
            other => Err(json::Error::unknown(other, "InlineButtonType")),
        }
    }
}

impl json::Serialize for enums::InlineButtonType {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InlineButtonType {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputWebFileLocation {
    fn to_json(&self) -> json::Value {
        match self {
            Self::InputWebFileLocation(value) => json::Json::to_json(value),
            Self::InputWebFileGeoPointLocation(value) => json::Json::to_json(value),
            Self::InputWebFileAudioAlbumThumbLocation(value) => {
                json::Json::to_json(value)
            }
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputWebFileLocation")?.as_str() {
            "inputWebFileLocation" => value.variant(Self::InputWebFileLocation),
            "inputWebFileGeoPointLocation" => {
                value.variant(Self::InputWebFileGeoPointLocation)
            }
            "inputWebFileAudioAlbumThumbLocation" => {
                value.variant(Self::InputWebFileAudioAlbumThumbLocation)
            }
            other => Err(json::Error::unknown(other, "InputWebFileLocation")),
        }
    }
}

impl json::Serialize for enums::InputWebFileLocation {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputWebFileLocation {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputPaymentCredentials {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Saved(value) => json::Json::to_json(value),
            Self::InputPaymentCredentials(value) => json::Json::to_json(value),
            Self::ApplePay(value) => json::Json::to_json(value),
            Self::GooglePay(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputPaymentCredentials")?.as_str() {
            "inputPaymentCredentialsSaved" => value.variant(Self::Saved),
            "inputPaymentCredentials" => value.variant(Self::InputPaymentCredentials),
            "inputPaymentCredentialsApplePay" => value.variant(Self::ApplePay),
            "inputPaymentCredentialsGooglePay" => value.variant(Self::GooglePay),
            other => Err(json::Error::unknown(other, "InputPaymentCredentials")),
        }
    }
}

impl json::Serialize for enums::InputPaymentCredentials {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputPaymentCredentials {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputMessage {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Id(value) => json::Json::to_json(value),
            Self::ReplyTo(value) => json::Json::to_json(value),
            Self::Pinned => json::Object::new("inputMessagePinned").value(),
            Self::CallbackQuery(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputMessage")?.as_str() {
            "inputMessageID" => value.variant(Self::Id),
            "inputMessageReplyTo" => value.variant(Self::ReplyTo),
            "inputMessagePinned" => Ok(Self::Pinned),
            "inputMessageCallbackQuery" => value.variant(Self::CallbackQuery),
            other => Err(json::Error::unknown(other, "InputMessage")),
        }
    }
}

impl json::Serialize for enums::InputMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputDialogPeer {
    fn to_json(&self) -> json::Value {
        match self {
            Self::InputDialogPeer(value) => json::Json::to_json(value),
            Self::Folder(value) => json::Json::to_json(value),
            Self::Community(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputDialogPeer")?.as_str() {
            "inputDialogPeer" => value.variant(Self::InputDialogPeer),
            "inputDialogPeerFolder" => value.variant(Self::Folder),
            "inputDialogPeerCommunity" => value.variant(Self::Community),
            other => Err(json::Error::unknown(other, "InputDialogPeer")),
        }
    }
}

impl json::Serialize for enums::InputDialogPeer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputDialogPeer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputSecureFile {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Uploaded(value) => json::Json::to_json(value),
            Self::InputSecureFile(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputSecureFile")?.as_str() {
            "inputSecureFileUploaded" => value.variant(Self::Uploaded),
            "inputSecureFile" => value.variant(Self::InputSecureFile),
            other => Err(json::Error::unknown(other, "InputSecureFile")),
        }
    }
}

impl json::Serialize for enums::InputSecureFile {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputSecureFile {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputCheckPasswordSrp {
    fn to_json(&self) -> json::Value {
        match self {
            Self::InputCheckPasswordEmpty => {
                json::Object::new("inputCheckPasswordEmpty").value()
            }
            Self::InputCheckPasswordSrp(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputCheckPasswordSRP")?.as_str() {
            "inputCheckPasswordEmpty" => Ok(Self::InputCheckPasswordEmpty),
            "inputCheckPasswordSRP" => value.variant(Self::InputCheckPasswordSrp),
            other => Err(json::Error::unknown(other, "InputCheckPasswordSRP")),
        }
    }
}

impl json::Serialize for enums::InputCheckPasswordSrp {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputCheckPasswordSrp {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputWallPaper {
    fn to_json(&self) -> json::Value {
        match self {
            Self::InputWallPaper(value) => json::Json::to_json(value),
            Self::Slug(value) => json::Json::to_json(value),
            Self::NoFile(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputWallPaper")?.as_str() {
            "inputWallPaper" => value.variant(Self::InputWallPaper),
            "inputWallPaperSlug" => value.variant(Self::Slug),
            "inputWallPaperNoFile" => value.variant(Self::NoFile),
            other => Err(json::Error::unknown(other, "InputWallPaper")),
        }
    }
}

impl json::Serialize for enums::InputWallPaper {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputWallPaper {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputTheme {
    fn to_json(&self) -> json::Value {
        match self {
            Self::InputTheme(value) => json::Json::to_json(value),
            Self::Slug(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputTheme")?.as_str() {
            "inputTheme" => value.variant(Self::InputTheme),
            "inputThemeSlug" => value.variant(Self::Slug),
            other => Err(json::Error::unknown(other, "InputTheme")),
        }
    }
}

impl json::Serialize for enums::InputTheme {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputTheme {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputInvoice {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Message(value) => json::Json::to_json(value),
            Self::Slug(value) => json::Json::to_json(value),
            Self::PremiumGiftCode(value) => json::Json::to_json(value),
            Self::Stars(value) => json::Json::to_json(value),
            Self::ChatInviteSubscription(value) => json::Json::to_json(value),
            Self::StarGift(value) => json::Json::to_json(value),
            Self::StarGiftUpgrade(value) => json::Json::to_json(value),
            Self::StarGiftTransfer(value) => json::Json::to_json(value),
            Self::PremiumGiftStars(value) => json::Json::to_json(value),
            Self::BusinessBotTransferStars(value) => json::Json::to_json(value),
            Self::StarGiftResale(value) => json::Json::to_json(value),
            Self::StarGiftPrepaidUpgrade(value) => json::Json::to_json(value),
            Self::PremiumAuthCode(value) => json::Json::to_json(value),
            Self::StarGiftDropOriginalDetails(value) => json::Json::to_json(value),
            Self::StarGiftAuctionBid(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputInvoice")?.as_str() {
            "inputInvoiceMessage" => value.variant(Self::Message),
            "inputInvoiceSlug" => value.variant(Self::Slug),
            "inputInvoicePremiumGiftCode" => value.variant(Self::PremiumGiftCode),
            "inputInvoiceStars" => value.variant(Self::Stars),
            "inputInvoiceChatInviteSubscription" => {
                value.variant(Self::ChatInviteSubscription)
            }
            "inputInvoiceStarGift" => value.variant(Self::StarGift),
            "inputInvoiceStarGiftUpgrade" => value.variant(Self::StarGiftUpgrade),
            "inputInvoiceStarGiftTransfer" => value.variant(Self::StarGiftTransfer),
            "inputInvoicePremiumGiftStars" => value.variant(Self::PremiumGiftStars),
            "inputInvoiceBusinessBotTransferStars" => {
                value.variant(Self::BusinessBotTransferStars)
            }
            "inputInvoiceStarGiftResale" => value.variant(Self::StarGiftResale),
            "inputInvoiceStarGiftPrepaidUpgrade" => {
                value.variant(Self::StarGiftPrepaidUpgrade)
            }
            "inputInvoicePremiumAuthCode" => value.variant(Self::PremiumAuthCode),
            "inputInvoiceStarGiftDropOriginalDetails" => {
                value.variant(Self::StarGiftDropOriginalDetails)
            }
            "inputInvoiceStarGiftAuctionBid" => value.variant(Self::StarGiftAuctionBid),
            other => Err(json::Error::unknown(other, "InputInvoice")),
        }
    }
}

impl json::Serialize for enums::InputInvoice {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputInvoice {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputStorePaymentPurpose {
    fn to_json(&self) -> json::Value {
        match self {
            Self::InputStorePaymentPremiumSubscription(value) => {
                json::Json::to_json(value)
            }
            Self::InputStorePaymentGiftPremium(value) => json::Json::to_json(value),
            Self::InputStorePaymentPremiumGiftCode(value) => json::Json::to_json(value),
            Self::InputStorePaymentPremiumGiveaway(value) => json::Json::to_json(value),
            Self::InputStorePaymentStarsTopup(value) => json::Json::to_json(value),
            Self::InputStorePaymentStarsGift(value) => json::Json::to_json(value),
            Self::InputStorePaymentStarsGiveaway(value) => json::Json::to_json(value),
            Self::InputStorePaymentAuthCode(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputStorePaymentPurpose")?.as_str() {
            "inputStorePaymentPremiumSubscription" => {
                value.variant(Self::InputStorePaymentPremiumSubscription)
            }
            "inputStorePaymentGiftPremium" => {
                value.variant(Self::InputStorePaymentGiftPremium)
            }
            "inputStorePaymentPremiumGiftCode" => {
                value.variant(Self::InputStorePaymentPremiumGiftCode)
            }
            "inputStorePaymentPremiumGiveaway" => {
                value.variant(Self::InputStorePaymentPremiumGiveaway)
            }
            "inputStorePaymentStarsTopup" => {
                value.variant(Self::InputStorePaymentStarsTopup)
            }
            "inputStorePaymentStarsGift" => {
                value.variant(Self::InputStorePaymentStarsGift)
            }
            "inputStorePaymentStarsGiveaway" => {
                value.variant(Self::InputStorePaymentStarsGiveaway)
            }
            "inputStorePaymentAuthCode" => value.variant(Self::InputStorePaymentAuthCode),
            other => Err(json::Error::unknown(other, "InputStorePaymentPurpose")),
        }
    }
}

impl json::Serialize for enums::InputStorePaymentPurpose {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputStorePaymentPurpose {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputSavedStarGift {
    fn to_json(&self) -> json::Value {
        match self {
            Self::User(value) => json::Json::to_json(value),
            Self::Chat(value) => json::Json::to_json(value),
            Self::Slug(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputSavedStarGift")?.as_str() {
            "inputSavedStarGiftUser" => value.variant(Self::User),
            "inputSavedStarGiftChat" => value.variant(Self::Chat),
            "inputSavedStarGiftSlug" => value.variant(Self::Slug),
            other => Err(json::Error::unknown(other, "InputSavedStarGift")),
        }
    }
}

impl json::Serialize for enums::InputSavedStarGift {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputSavedStarGift {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputBotApp {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Id(value) => json::Json::to_json(value),
            Self::ShortName(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputBotApp")?.as_str() {
            "inputBotAppID" => value.variant(Self::Id),
            "inputBotAppShortName" => value.variant(Self::ShortName),
            other => Err(json::Error::unknown(other, "InputBotApp")),
        }
    }
}

impl json::Serialize for enums::InputBotApp {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputBotApp {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputQuickReplyShortcut {
    fn to_json(&self) -> json::Value {
        match self {
            Self::InputQuickReplyShortcut(value) => json::Json::to_json(value),
            Self::Id(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputQuickReplyShortcut")?.as_str() {
            "inputQuickReplyShortcut" => value.variant(Self::InputQuickReplyShortcut),
            "inputQuickReplyShortcutId" => value.variant(Self::Id),
            other => Err(json::Error::unknown(other, "InputQuickReplyShortcut")),
        }
    }
}

impl json::Serialize for enums::InputQuickReplyShortcut {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputQuickReplyShortcut {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputCollectible {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Username(value) => json::Json::to_json(value),
            Self::Phone(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputCollectible")?.as_str() {
            "inputCollectibleUsername" => value.variant(Self::Username),
            "inputCollectiblePhone" => value.variant(Self::Phone),
            other => Err(json::Error::unknown(other, "InputCollectible")),
        }
    }
}

impl json::Serialize for enums::InputCollectible {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputCollectible {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputChatTheme {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty => json::Object::new("inputChatThemeEmpty").value(),
            Self::InputChatTheme(value) => json::Json::to_json(value),
            Self::UniqueGift(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputChatTheme")?.as_str() {
            "inputChatThemeEmpty" => Ok(Self::Empty),
            "inputChatTheme" => value.variant(Self::InputChatTheme),
            "inputChatThemeUniqueGift" => value.variant(Self::UniqueGift),
            other => Err(json::Error::unknown(other, "InputChatTheme")),
        }
    }
}

impl json::Serialize for enums::InputChatTheme {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputChatTheme {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputStarGiftAuction {
    fn to_json(&self) -> json::Value {
        match self {
            Self::InputStarGiftAuction(value) => json::Json::to_json(value),
            Self::Slug(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputStarGiftAuction")?.as_str() {
            "inputStarGiftAuction" => value.variant(Self::InputStarGiftAuction),
            "inputStarGiftAuctionSlug" => value.variant(Self::Slug),
            other => Err(json::Error::unknown(other, "InputStarGiftAuction")),
        }
    }
}

impl json::Serialize for enums::InputStarGiftAuction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputStarGiftAuction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputPasskeyResponse {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Register(value) => json::Json::to_json(value),
            Self::Login(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputPasskeyResponse")?.as_str() {
            "inputPasskeyResponseRegister" => value.variant(Self::Register),
            "inputPasskeyResponseLogin" => value.variant(Self::Login),
            other => Err(json::Error::unknown(other, "InputPasskeyResponse")),
        }
    }
}

impl json::Serialize for enums::InputPasskeyResponse {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputPasskeyResponse {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputAiComposeTone {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Default(value) => json::Json::to_json(value),
            Self::Id(value) => json::Json::to_json(value),
            Self::Slug(value) => json::Json::to_json(value),
            Self::SingleUse(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputAiComposeTone")?.as_str() {
            "inputAiComposeToneDefault" => value.variant(Self::Default),
            "inputAiComposeToneID" => value.variant(Self::Id),
            "inputAiComposeToneSlug" => value.variant(Self::Slug),
            "inputAiComposeToneSingleUse" => value.variant(Self::SingleUse),
            other => Err(json::Error::unknown(other, "InputAiComposeTone")),
        }
    }
}

impl json::Serialize for enums::InputAiComposeTone {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputAiComposeTone {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputRichFile {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Photo(value) => json::Json::to_json(value),
            Self::Document(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputRichFile")?.as_str() {
            "inputRichFilePhoto" => value.variant(Self::Photo),
            "inputRichFileDocument" => value.variant(Self::Document),
            other => Err(json::Error::unknown(other, "InputRichFile")),
        }
    }
}

impl json::Serialize for enums::InputRichFile {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputRichFile {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::InputWalletReplacement {
    fn to_json(&self) -> json::Value {
        match self {
            Self::InputWalletNew => json::Object::new("inputWalletNew").value(),
            Self::InputWalletImported(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("InputWalletReplacement")?.as_str() {
            "inputWalletNew" => Ok(Self::InputWalletNew),
            "inputWalletImported" => value.variant(Self::InputWalletImported),
            other => Err(json::Error::unknown(other, "InputWalletReplacement")),
        }
    }
}

impl json::Serialize for enums::InputWalletReplacement {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::InputWalletReplacement {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
