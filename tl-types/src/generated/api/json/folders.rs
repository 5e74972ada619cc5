// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `folders`.

use super::super::functions;
use crate::wire::json;

impl json::Json for functions::folders::EditPeerFolders {
    fn to_json(&self) -> json::Value {
        json::Object::new("folders.editPeerFolders")
            .with("folder_peers", &self.folder_peers)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("folders.editPeerFolders")?;
        Ok(Self {
            folder_peers: object.field("folder_peers")?,
        })
    }
}

impl json::Serialize for functions::folders::EditPeerFolders {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::folders::EditPeerFolders {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
