// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `users`.

use super::super::{enums, functions, types};
use crate::wire::json;

impl json::Json for types::users::UserFull {
    fn to_json(&self) -> json::Value {
        json::Object::new("users.userFull")
            .with("full_user", &self.full_user)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("users.userFull")?;
        Ok(Self {
            full_user: object.field("full_user")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::users::UserFull {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::users::UserFull {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::users::Users {
    fn to_json(&self) -> json::Value {
        json::Object::new("users.users").with("users", &self.users).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("users.users")?;
        Ok(Self {
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::users::Users {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::users::Users {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::users::UsersSlice {
    fn to_json(&self) -> json::Value {
        json::Object::new("users.usersSlice")
            .with("count", &self.count)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("users.usersSlice")?;
        Ok(Self {
            count: object.field("count")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::users::UsersSlice {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::users::UsersSlice {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::users::SavedMusicNotModified {
    fn to_json(&self) -> json::Value {
        json::Object::new("users.savedMusicNotModified")
            .with("count", &self.count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("users.savedMusicNotModified")?;
        Ok(Self {
            count: object.field("count")?,
        })
    }
}

impl json::Serialize for types::users::SavedMusicNotModified {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::users::SavedMusicNotModified {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::users::SavedMusic {
    fn to_json(&self) -> json::Value {
        json::Object::new("users.savedMusic")
            .with("count", &self.count)
            .with("documents", &self.documents)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("users.savedMusic")?;
        Ok(Self {
            count: object.field("count")?,
            documents: object.field("documents")?,
        })
    }
}

impl json::Serialize for types::users::SavedMusic {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::users::SavedMusic {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::users::GetUsers {
    fn to_json(&self) -> json::Value {
        json::Object::new("users.getUsers").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("users.getUsers")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for functions::users::GetUsers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::users::GetUsers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::users::GetFullUser {
    fn to_json(&self) -> json::Value {
        json::Object::new("users.getFullUser").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("users.getFullUser")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for functions::users::GetFullUser {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::users::GetFullUser {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::users::SetSecureValueErrors {
    fn to_json(&self) -> json::Value {
        json::Object::new("users.setSecureValueErrors")
            .with("id", &self.id)
            .with("errors", &self.errors)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("users.setSecureValueErrors")?;
        Ok(Self {
            id: object.field("id")?,
            errors: object.field("errors")?,
        })
    }
}

impl json::Serialize for functions::users::SetSecureValueErrors {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::users::SetSecureValueErrors {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::users::GetRequirementsToContact {
    fn to_json(&self) -> json::Value {
        json::Object::new("users.getRequirementsToContact").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("users.getRequirementsToContact")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for functions::users::GetRequirementsToContact {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::users::GetRequirementsToContact {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::users::GetSavedMusic {
    fn to_json(&self) -> json::Value {
        json::Object::new("users.getSavedMusic")
            .with("id", &self.id)
            .with("offset", &self.offset)
            .with("limit", &self.limit)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("users.getSavedMusic")?;
        Ok(Self {
            id: object.field("id")?,
            offset: object.field("offset")?,
            limit: object.field("limit")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::users::GetSavedMusic {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::users::GetSavedMusic {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::users::GetSavedMusicById {
    fn to_json(&self) -> json::Value {
        json::Object::new("users.getSavedMusicByID")
            .with("id", &self.id)
            .with("documents", &self.documents)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("users.getSavedMusicByID")?;
        Ok(Self {
            id: object.field("id")?,
            documents: object.field("documents")?,
        })
    }
}

impl json::Serialize for functions::users::GetSavedMusicById {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::users::GetSavedMusicById {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::users::SuggestBirthday {
    fn to_json(&self) -> json::Value {
        json::Object::new("users.suggestBirthday")
            .with("id", &self.id)
            .with("birthday", &self.birthday)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("users.suggestBirthday")?;
        Ok(Self {
            id: object.field("id")?,
            birthday: object.field("birthday")?,
        })
    }
}

impl json::Serialize for functions::users::SuggestBirthday {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::users::SuggestBirthday {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::users::Users {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Users(value) => json::Json::to_json(value),
            Self::Slice(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("users.Users")?.as_str() {
            "users.users" => value.variant(Self::Users),
            "users.usersSlice" => value.variant(Self::Slice),
            other => Err(json::Error::unknown(other, "users.Users")),
        }
    }
}

impl json::Serialize for enums::users::Users {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::users::Users {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::users::SavedMusic {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified(value) => json::Json::to_json(value),
            Self::SavedMusic(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("users.SavedMusic")?.as_str() {
            "users.savedMusicNotModified" => value.variant(Self::NotModified),
            "users.savedMusic" => value.variant(Self::SavedMusic),
            other => Err(json::Error::unknown(other, "users.SavedMusic")),
        }
    }
}

impl json::Serialize for enums::users::SavedMusic {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::users::SavedMusic {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
