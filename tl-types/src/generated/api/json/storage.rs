// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `storage`.

use super::super::enums;
use crate::wire::json;

impl json::Json for enums::storage::FileType {
    fn to_json(&self) -> json::Value {
        match self {
            Self::FileUnknown => json::Object::new("storage.fileUnknown").value(),
            Self::FilePartial => json::Object::new("storage.filePartial").value(),
            Self::FileJpeg => json::Object::new("storage.fileJpeg").value(),
            Self::FileGif => json::Object::new("storage.fileGif").value(),
            Self::FilePng => json::Object::new("storage.filePng").value(),
            Self::FilePdf => json::Object::new("storage.filePdf").value(),
            Self::FileMp3 => json::Object::new("storage.fileMp3").value(),
            Self::FileMov => json::Object::new("storage.fileMov").value(),
            Self::FileMp4 => json::Object::new("storage.fileMp4").value(),
            Self::FileWebp => json::Object::new("storage.fileWebp").value(),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("storage.FileType")?.as_str() {
            "storage.fileUnknown" => Ok(Self::FileUnknown),
            "storage.filePartial" => Ok(Self::FilePartial),
            "storage.fileJpeg" => Ok(Self::FileJpeg),
            "storage.fileGif" => Ok(Self::FileGif),
            "storage.filePng" => Ok(Self::FilePng),
            "storage.filePdf" => Ok(Self::FilePdf),
            "storage.fileMp3" => Ok(Self::FileMp3),
            "storage.fileMov" => Ok(Self::FileMov),
            "storage.fileMp4" => Ok(Self::FileMp4),
            "storage.fileWebp" => Ok(Self::FileWebp),
            other => Err(json::Error::unknown(other, "storage.FileType")),
        }
    }
}

impl json::Serialize for enums::storage::FileType {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::storage::FileType {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
