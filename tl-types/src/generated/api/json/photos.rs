// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `photos`.

use super::super::{enums, functions, types};
use crate::wire::json;

impl json::Json for types::photos::Photos {
    fn to_json(&self) -> json::Value {
        json::Object::new("photos.photos")
            .with("photos", &self.photos)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("photos.photos")?;
        Ok(Self {
            photos: object.field("photos")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::photos::Photos {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::photos::Photos {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::photos::PhotosSlice {
    fn to_json(&self) -> json::Value {
        json::Object::new("photos.photosSlice")
            .with("count", &self.count)
            .with("photos", &self.photos)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("photos.photosSlice")?;
        Ok(Self {
            count: object.field("count")?,
            photos: object.field("photos")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::photos::PhotosSlice {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::photos::PhotosSlice {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::photos::Photo {
    fn to_json(&self) -> json::Value {
        json::Object::new("photos.photo")
            .with("photo", &self.photo)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("photos.photo")?;
        Ok(Self {
            photo: object.field("photo")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::photos::Photo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::photos::Photo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::photos::UpdateProfilePhoto {
    fn to_json(&self) -> json::Value {
        json::Object::new("photos.updateProfilePhoto")
            .with_flag("fallback", self.fallback)
            .with_optional("bot", &self.bot)
            .with("id", &self.id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("photos.updateProfilePhoto")?;
        Ok(Self {
            fallback: object.flag("fallback")?,
            bot: object.optional("bot")?,
            id: object.field("id")?,
        })
    }
}

impl json::Serialize for functions::photos::UpdateProfilePhoto {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::photos::UpdateProfilePhoto {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::photos::UploadProfilePhoto {
    fn to_json(&self) -> json::Value {
        json::Object::new("photos.uploadProfilePhoto")
            .with_flag("fallback", self.fallback)
            .with_optional("bot", &self.bot)
            .with_optional("file", &self.file)
            .with_optional("video", &self.video)
            .with_optional("video_start_ts", &self.video_start_ts)
            .with_optional("video_emoji_markup", &self.video_emoji_markup)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("photos.uploadProfilePhoto")?;
        Ok(Self {
            fallback: object.flag("fallback")?,
            bot: object.optional("bot")?,
            file: object.optional("file")?,
            video: object.optional("video")?,
            video_start_ts: object.optional("video_start_ts")?,
            video_emoji_markup: object.optional("video_emoji_markup")?,
        })
    }
}

impl json::Serialize for functions::photos::UploadProfilePhoto {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::photos::UploadProfilePhoto {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::photos::DeletePhotos {
    fn to_json(&self) -> json::Value {
        json::Object::new("photos.deletePhotos").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("photos.deletePhotos")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for functions::photos::DeletePhotos {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::photos::DeletePhotos {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::photos::GetUserPhotos {
    fn to_json(&self) -> json::Value {
        json::Object::new("photos.getUserPhotos")
            .with("user_id", &self.user_id)
            .with("offset", &self.offset)
            .with("max_id", &self.max_id)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("photos.getUserPhotos")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            offset: object.field("offset")?,
            max_id: object.field("max_id")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::photos::GetUserPhotos {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::photos::GetUserPhotos {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::photos::UploadContactProfilePhoto {
    fn to_json(&self) -> json::Value {
        json::Object::new("photos.uploadContactProfilePhoto")
            .with_flag("suggest", self.suggest)
            .with_flag("save", self.save)
            .with("user_id", &self.user_id)
            .with_optional("file", &self.file)
            .with_optional("video", &self.video)
            .with_optional("video_start_ts", &self.video_start_ts)
            .with_optional("video_emoji_markup", &self.video_emoji_markup)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("photos.uploadContactProfilePhoto")?;
        Ok(Self {
            suggest: object.flag("suggest")?,
            save: object.flag("save")?,
            user_id: object.field("user_id")?,
            file: object.optional("file")?,
            video: object.optional("video")?,
            video_start_ts: object.optional("video_start_ts")?,
            video_emoji_markup: object.optional("video_emoji_markup")?,
        })
    }
}

impl json::Serialize for functions::photos::UploadContactProfilePhoto {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::photos::UploadContactProfilePhoto {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::photos::Photos {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Photos(value) => json::Json::to_json(value),
            Self::Slice(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("photos.Photos")?.as_str() {
            "photos.photos" => value.variant(Self::Photos),
            "photos.photosSlice" => value.variant(Self::Slice),
            other => Err(json::Error::unknown(other, "photos.Photos")),
        }
    }
}

impl json::Serialize for enums::photos::Photos {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::photos::Photos {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
