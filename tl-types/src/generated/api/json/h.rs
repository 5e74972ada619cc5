// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms.

use super::super::types;
use crate::wire::json;

impl json::Json for types::HighScore {
    fn to_json(&self) -> json::Value {
        json::Object::new("highScore")
            .with("pos", &self.pos)
            .with("user_id", &self.user_id)
            .with("score", &self.score)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("highScore")?;
        Ok(Self {
            pos: object.field("pos")?,
            user_id: object.field("user_id")?,
            score: object.field("score")?,
        })
    }
}

impl json::Serialize for types::HighScore {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::HighScore {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
