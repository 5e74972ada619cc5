// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `upload`.

use super::super::{enums, functions, types};
use crate::wire::json;

impl json::Json for types::upload::File {
    fn to_json(&self) -> json::Value {
        json::Object::new("upload.file")
            .with("type", &self.r#type)
            .with("mtime", &self.mtime)
            .with("bytes", &self.bytes)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("upload.file")?;
        Ok(Self {
            r#type: object.field("type")?,
            mtime: object.field("mtime")?,
            bytes: object.field("bytes")?,
        })
    }
}

impl json::Serialize for types::upload::File {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::upload::File {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::upload::FileCdnRedirect {
    fn to_json(&self) -> json::Value {
        json::Object::new("upload.fileCdnRedirect")
            .with("dc_id", &self.dc_id)
            .with("file_token", &self.file_token)
            .with("encryption_key", &self.encryption_key)
            .with("encryption_iv", &self.encryption_iv)
            .with("file_hashes", &self.file_hashes)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("upload.fileCdnRedirect")?;
        Ok(Self {
            dc_id: object.field("dc_id")?,
            file_token: object.field("file_token")?,
            encryption_key: object.field("encryption_key")?,
            encryption_iv: object.field("encryption_iv")?,
            file_hashes: object.field("file_hashes")?,
        })
    }
}

impl json::Serialize for types::upload::FileCdnRedirect {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::upload::FileCdnRedirect {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::upload::WebFile {
    fn to_json(&self) -> json::Value {
        json::Object::new("upload.webFile")
            .with("size", &self.size)
            .with("mime_type", &self.mime_type)
            .with("file_type", &self.file_type)
            .with("mtime", &self.mtime)
            .with("bytes", &self.bytes)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("upload.webFile")?;
        Ok(Self {
            size: object.field("size")?,
            mime_type: object.field("mime_type")?,
            file_type: object.field("file_type")?,
            mtime: object.field("mtime")?,
            bytes: object.field("bytes")?,
        })
    }
}

impl json::Serialize for types::upload::WebFile {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::upload::WebFile {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::upload::CdnFileReuploadNeeded {
    fn to_json(&self) -> json::Value {
        json::Object::new("upload.cdnFileReuploadNeeded")
            .with("request_token", &self.request_token)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("upload.cdnFileReuploadNeeded")?;
        Ok(Self {
            request_token: object.field("request_token")?,
        })
    }
}

impl json::Serialize for types::upload::CdnFileReuploadNeeded {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::upload::CdnFileReuploadNeeded {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::upload::CdnFile {
    fn to_json(&self) -> json::Value {
        json::Object::new("upload.cdnFile").with("bytes", &self.bytes).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("upload.cdnFile")?;
        Ok(Self {
            bytes: object.field("bytes")?,
        })
    }
}

impl json::Serialize for types::upload::CdnFile {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::upload::CdnFile {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::upload::SaveFilePart {
    fn to_json(&self) -> json::Value {
        json::Object::new("upload.saveFilePart")
            .with("file_id", &self.file_id)
            .with("file_part", &self.file_part)
            .with("bytes", &self.bytes)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("upload.saveFilePart")?;
        Ok(Self {
            file_id: object.field("file_id")?,
            file_part: object.field("file_part")?,
            bytes: object.field("bytes")?,
        })
    }
}

impl json::Serialize for functions::upload::SaveFilePart {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::upload::SaveFilePart {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::upload::GetFile {
    fn to_json(&self) -> json::Value {
        json::Object::new("upload.getFile")
            .with_flag("precise", self.precise)
            .with_flag("cdn_supported", self.cdn_supported)
            .with("location", &self.location)
            .with("offset", &self.offset)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("upload.getFile")?;
        Ok(Self {
            precise: object.flag("precise")?,
            cdn_supported: object.flag("cdn_supported")?,
            location: object.field("location")?,
            offset: object.field("offset")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::upload::GetFile {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::upload::GetFile {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::upload::SaveBigFilePart {
    fn to_json(&self) -> json::Value {
        json::Object::new("upload.saveBigFilePart")
            .with("file_id", &self.file_id)
            .with("file_part", &self.file_part)
            .with("file_total_parts", &self.file_total_parts)
            .with("bytes", &self.bytes)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("upload.saveBigFilePart")?;
        Ok(Self {
            file_id: object.field("file_id")?,
            file_part: object.field("file_part")?,
            file_total_parts: object.field("file_total_parts")?,
            bytes: object.field("bytes")?,
        })
    }
}

impl json::Serialize for functions::upload::SaveBigFilePart {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::upload::SaveBigFilePart {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::upload::GetWebFile {
    fn to_json(&self) -> json::Value {
        json::Object::new("upload.getWebFile")
            .with("location", &self.location)
            .with("offset", &self.offset)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("upload.getWebFile")?;
        Ok(Self {
            location: object.field("location")?,
            offset: object.field("offset")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::upload::GetWebFile {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::upload::GetWebFile {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::upload::GetCdnFile {
    fn to_json(&self) -> json::Value {
        json::Object::new("upload.getCdnFile")
            .with("file_token", &self.file_token)
            .with("offset", &self.offset)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("upload.getCdnFile")?;
        Ok(Self {
            file_token: object.field("file_token")?,
            offset: object.field("offset")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::upload::GetCdnFile {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::upload::GetCdnFile {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::upload::ReuploadCdnFile {
    fn to_json(&self) -> json::Value {
        json::Object::new("upload.reuploadCdnFile")
            .with("file_token", &self.file_token)
            .with("request_token", &self.request_token)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("upload.reuploadCdnFile")?;
        Ok(Self {
            file_token: object.field("file_token")?,
            request_token: object.field("request_token")?,
        })
    }
}

impl json::Serialize for functions::upload::ReuploadCdnFile {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::upload::ReuploadCdnFile {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::upload::GetCdnFileHashes {
    fn to_json(&self) -> json::Value {
        json::Object::new("upload.getCdnFileHashes")
            .with("file_token", &self.file_token)
            .with("offset", &self.offset)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("upload.getCdnFileHashes")?;
        Ok(Self {
            file_token: object.field("file_token")?,
            offset: object.field("offset")?,
        })
    }
}

impl json::Serialize for functions::upload::GetCdnFileHashes {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::upload::GetCdnFileHashes {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::upload::GetFileHashes {
    fn to_json(&self) -> json::Value {
        json::Object::new("upload.getFileHashes")
            .with("location", &self.location)
            .with("offset", &self.offset)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("upload.getFileHashes")?;
        Ok(Self {
            location: object.field("location")?,
            offset: object.field("offset")?,
        })
    }
}

impl json::Serialize for functions::upload::GetFileHashes {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::upload::GetFileHashes {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::upload::File {
    fn to_json(&self) -> json::Value {
        match self {
            Self::File(value) => json::Json::to_json(value),
            Self::CdnRedirect(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("upload.File")?.as_str() {
            "upload.file" => value.variant(Self::File),
            "upload.fileCdnRedirect" => value.variant(Self::CdnRedirect),
            other => Err(json::Error::unknown(other, "upload.File")),
        }
    }
}

impl json::Serialize for enums::upload::File {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::upload::File {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::upload::CdnFile {
    fn to_json(&self) -> json::Value {
        match self {
            Self::ReuploadNeeded(value) => json::Json::to_json(value),
            Self::CdnFile(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("upload.CdnFile")?.as_str() {
            "upload.cdnFileReuploadNeeded" => value.variant(Self::ReuploadNeeded),
            "upload.cdnFile" => value.variant(Self::CdnFile),
            other => Err(json::Error::unknown(other, "upload.CdnFile")),
        }
    }
}

impl json::Serialize for enums::upload::CdnFile {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::upload::CdnFile {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
