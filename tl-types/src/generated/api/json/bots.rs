// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `bots`.

use super::super::{functions, types};
use crate::wire::json;

impl json::Json for types::bots::BotInfo {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.botInfo")
            .with("name", &self.name)
            .with("about", &self.about)
            .with("description", &self.description)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.botInfo")?;
        Ok(Self {
            name: object.field("name")?,
            about: object.field("about")?,
            description: object.field("description")?,
        })
    }
}

impl json::Serialize for types::bots::BotInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::bots::BotInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::bots::PopularAppBots {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.popularAppBots")
            .with_optional("next_offset", &self.next_offset)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.popularAppBots")?;
        Ok(Self {
            next_offset: object.optional("next_offset")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::bots::PopularAppBots {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::bots::PopularAppBots {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::bots::PreviewInfo {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.previewInfo")
            .with("media", &self.media)
            .with("lang_codes", &self.lang_codes)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.previewInfo")?;
        Ok(Self {
            media: object.field("media")?,
            lang_codes: object.field("lang_codes")?,
        })
    }
}

impl json::Serialize for types::bots::PreviewInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::bots::PreviewInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::bots::ExportedBotToken {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.exportedBotToken").with("token", &self.token).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.exportedBotToken")?;
        Ok(Self {
            token: object.field("token")?,
        })
    }
}

impl json::Serialize for types::bots::ExportedBotToken {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::bots::ExportedBotToken {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::bots::RequestedButton {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.requestedButton")
            .with("webapp_req_id", &self.webapp_req_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.requestedButton")?;
        Ok(Self {
            webapp_req_id: object.field("webapp_req_id")?,
        })
    }
}

impl json::Serialize for types::bots::RequestedButton {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::bots::RequestedButton {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::bots::AccessSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.accessSettings")
            .with_flag("restricted", self.restricted)
            .with_optional("add_users", &self.add_users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.accessSettings")?;
        Ok(Self {
            restricted: object.flag("restricted")?,
            add_users: object.optional("add_users")?,
        })
    }
}

impl json::Serialize for types::bots::AccessSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::bots::AccessSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::SendCustomRequest {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.sendCustomRequest")
            .with("custom_method", &self.custom_method)
            .with("params", &self.params)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.sendCustomRequest")?;
        Ok(Self {
            custom_method: object.field("custom_method")?,
            params: object.field("params")?,
        })
    }
}

impl json::Serialize for functions::bots::SendCustomRequest {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::SendCustomRequest {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::AnswerWebhookJsonQuery {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.answerWebhookJSONQuery")
            .with("query_id", &self.query_id)
            .with("data", &self.data)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.answerWebhookJSONQuery")?;
        Ok(Self {
            query_id: object.field("query_id")?,
            data: object.field("data")?,
        })
    }
}

impl json::Serialize for functions::bots::AnswerWebhookJsonQuery {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::AnswerWebhookJsonQuery {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::SetBotCommands {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.setBotCommands")
            .with("scope", &self.scope)
            .with("lang_code", &self.lang_code)
            .with("commands", &self.commands)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.setBotCommands")?;
        Ok(Self {
            scope: object.field("scope")?,
            lang_code: object.field("lang_code")?,
            commands: object.field("commands")?,
        })
    }
}

impl json::Serialize for functions::bots::SetBotCommands {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::SetBotCommands {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::ResetBotCommands {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.resetBotCommands")
            .with("scope", &self.scope)
            .with("lang_code", &self.lang_code)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.resetBotCommands")?;
        Ok(Self {
            scope: object.field("scope")?,
            lang_code: object.field("lang_code")?,
        })
    }
}

impl json::Serialize for functions::bots::ResetBotCommands {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::ResetBotCommands {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::GetBotCommands {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.getBotCommands")
            .with("scope", &self.scope)
            .with("lang_code", &self.lang_code)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.getBotCommands")?;
        Ok(Self {
            scope: object.field("scope")?,
            lang_code: object.field("lang_code")?,
        })
    }
}

impl json::Serialize for functions::bots::GetBotCommands {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::GetBotCommands {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::SetBotMenuButton {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.setBotMenuButton")
            .with("user_id", &self.user_id)
            .with("button", &self.button)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.setBotMenuButton")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            button: object.field("button")?,
        })
    }
}

impl json::Serialize for functions::bots::SetBotMenuButton {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::SetBotMenuButton {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::GetBotMenuButton {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.getBotMenuButton").with("user_id", &self.user_id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.getBotMenuButton")?;
        Ok(Self {
            user_id: object.field("user_id")?,
        })
    }
}

impl json::Serialize for functions::bots::GetBotMenuButton {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::GetBotMenuButton {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::SetBotBroadcastDefaultAdminRights {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.setBotBroadcastDefaultAdminRights")
            .with("admin_rights", &self.admin_rights)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.setBotBroadcastDefaultAdminRights")?;
        Ok(Self {
            admin_rights: object.field("admin_rights")?,
        })
    }
}

impl json::Serialize for functions::bots::SetBotBroadcastDefaultAdminRights {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::SetBotBroadcastDefaultAdminRights {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::SetBotGroupDefaultAdminRights {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.setBotGroupDefaultAdminRights")
            .with("admin_rights", &self.admin_rights)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.setBotGroupDefaultAdminRights")?;
        Ok(Self {
            admin_rights: object.field("admin_rights")?,
        })
    }
}

impl json::Serialize for functions::bots::SetBotGroupDefaultAdminRights {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::SetBotGroupDefaultAdminRights {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::SetBotInfo {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.setBotInfo")
            .with_optional("bot", &self.bot)
            .with("lang_code", &self.lang_code)
            .with_optional("name", &self.name)
            .with_optional("about", &self.about)
            .with_optional("description", &self.description)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.setBotInfo")?;
        Ok(Self {
            bot: object.optional("bot")?,
            lang_code: object.field("lang_code")?,
            name: object.optional("name")?,
            about: object.optional("about")?,
            description: object.optional("description")?,
        })
    }
}

impl json::Serialize for functions::bots::SetBotInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::SetBotInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::GetBotInfo {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.getBotInfo")
            .with_optional("bot", &self.bot)
            .with("lang_code", &self.lang_code)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.getBotInfo")?;
        Ok(Self {
            bot: object.optional("bot")?,
            lang_code: object.field("lang_code")?,
        })
    }
}

impl json::Serialize for functions::bots::GetBotInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::GetBotInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::ReorderUsernames {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.reorderUsernames")
            .with("bot", &self.bot)
            .with("order", &self.order)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.reorderUsernames")?;
        Ok(Self {
            bot: object.field("bot")?,
            order: object.field("order")?,
        })
    }
}

impl json::Serialize for functions::bots::ReorderUsernames {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::ReorderUsernames {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::ToggleUsername {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.toggleUsername")
            .with("bot", &self.bot)
            .with("username", &self.username)
            .with("active", &self.active)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.toggleUsername")?;
        Ok(Self {
            bot: object.field("bot")?,
            username: object.field("username")?,
            active: object.field("active")?,
        })
    }
}

impl json::Serialize for functions::bots::ToggleUsername {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::ToggleUsername {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::CanSendMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.canSendMessage").with("bot", &self.bot).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.canSendMessage")?;
        Ok(Self { bot: object.field("bot")? })
    }
}

impl json::Serialize for functions::bots::CanSendMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::CanSendMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::AllowSendMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.allowSendMessage").with("bot", &self.bot).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.allowSendMessage")?;
        Ok(Self { bot: object.field("bot")? })
    }
}

impl json::Serialize for functions::bots::AllowSendMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::AllowSendMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::InvokeWebViewCustomMethod {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.invokeWebViewCustomMethod")
            .with("bot", &self.bot)
            .with("custom_method", &self.custom_method)
            .with("params", &self.params)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.invokeWebViewCustomMethod")?;
        Ok(Self {
            bot: object.field("bot")?,
            custom_method: object.field("custom_method")?,
            params: object.field("params")?,
        })
    }
}

impl json::Serialize for functions::bots::InvokeWebViewCustomMethod {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::InvokeWebViewCustomMethod {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::GetPopularAppBots {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.getPopularAppBots")
            .with("offset", &self.offset)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.getPopularAppBots")?;
        Ok(Self {
            offset: object.field("offset")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::bots::GetPopularAppBots {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::GetPopularAppBots {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::AddPreviewMedia {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.addPreviewMedia")
            .with("bot", &self.bot)
            .with("lang_code", &self.lang_code)
            .with("media", &self.media)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.addPreviewMedia")?;
        Ok(Self {
            bot: object.field("bot")?,
            lang_code: object.field("lang_code")?,
            media: object.field("media")?,
        })
    }
}

impl json::Serialize for functions::bots::AddPreviewMedia {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::AddPreviewMedia {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::EditPreviewMedia {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.editPreviewMedia")
            .with("bot", &self.bot)
            .with("lang_code", &self.lang_code)
            .with("media", &self.media)
            .with("new_media", &self.new_media)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.editPreviewMedia")?;
        Ok(Self {
            bot: object.field("bot")?,
            lang_code: object.field("lang_code")?,
            media: object.field("media")?,
            new_media: object.field("new_media")?,
        })
    }
}

impl json::Serialize for functions::bots::EditPreviewMedia {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::EditPreviewMedia {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::DeletePreviewMedia {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.deletePreviewMedia")
            .with("bot", &self.bot)
            .with("lang_code", &self.lang_code)
            .with("media", &self.media)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.deletePreviewMedia")?;
        Ok(Self {
            bot: object.field("bot")?,
            lang_code: object.field("lang_code")?,
            media: object.field("media")?,
        })
    }
}

impl json::Serialize for functions::bots::DeletePreviewMedia {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::DeletePreviewMedia {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::ReorderPreviewMedias {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.reorderPreviewMedias")
            .with("bot", &self.bot)
            .with("lang_code", &self.lang_code)
            .with("order", &self.order)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.reorderPreviewMedias")?;
        Ok(Self {
            bot: object.field("bot")?,
            lang_code: object.field("lang_code")?,
            order: object.field("order")?,
        })
    }
}

impl json::Serialize for functions::bots::ReorderPreviewMedias {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::ReorderPreviewMedias {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::GetPreviewInfo {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.getPreviewInfo")
            .with("bot", &self.bot)
            .with("lang_code", &self.lang_code)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.getPreviewInfo")?;
        Ok(Self {
            bot: object.field("bot")?,
            lang_code: object.field("lang_code")?,
        })
    }
}

impl json::Serialize for functions::bots::GetPreviewInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::GetPreviewInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::GetPreviewMedias {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.getPreviewMedias").with("bot", &self.bot).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.getPreviewMedias")?;
        Ok(Self { bot: object.field("bot")? })
    }
}

impl json::Serialize for functions::bots::GetPreviewMedias {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::GetPreviewMedias {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::UpdateUserEmojiStatus {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.updateUserEmojiStatus")
            .with("user_id", &self.user_id)
            .with("emoji_status", &self.emoji_status)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.updateUserEmojiStatus")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            emoji_status: object.field("emoji_status")?,
        })
    }
}

impl json::Serialize for functions::bots::UpdateUserEmojiStatus {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::UpdateUserEmojiStatus {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::ToggleUserEmojiStatusPermission {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.toggleUserEmojiStatusPermission")
            .with("bot", &self.bot)
            .with("enabled", &self.enabled)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.toggleUserEmojiStatusPermission")?;
        Ok(Self {
            bot: object.field("bot")?,
            enabled: object.field("enabled")?,
        })
    }
}

impl json::Serialize for functions::bots::ToggleUserEmojiStatusPermission {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::ToggleUserEmojiStatusPermission {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::CheckDownloadFileParams {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.checkDownloadFileParams")
            .with("bot", &self.bot)
            .with("file_name", &self.file_name)
            .with("url", &self.url)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.checkDownloadFileParams")?;
        Ok(Self {
            bot: object.field("bot")?,
            file_name: object.field("file_name")?,
            url: object.field("url")?,
        })
    }
}

impl json::Serialize for functions::bots::CheckDownloadFileParams {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::CheckDownloadFileParams {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::GetAdminedBots {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.getAdminedBots").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("bots.getAdminedBots").map(|_| Self)
    }
}

impl json::Serialize for functions::bots::GetAdminedBots {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::GetAdminedBots {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::UpdateStarRefProgram {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.updateStarRefProgram")
            .with("bot", &self.bot)
            .with("commission_permille", &self.commission_permille)
            .with_optional("duration_months", &self.duration_months)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.updateStarRefProgram")?;
        Ok(Self {
            bot: object.field("bot")?,
            commission_permille: object.field("commission_permille")?,
            duration_months: object.optional("duration_months")?,
        })
    }
}

impl json::Serialize for functions::bots::UpdateStarRefProgram {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::UpdateStarRefProgram {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::SetCustomVerification {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.setCustomVerification")
            .with_flag("enabled", self.enabled)
            .with_optional("bot", &self.bot)
            .with("peer", &self.peer)
            .with_optional("custom_description", &self.custom_description)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.setCustomVerification")?;
        Ok(Self {
            enabled: object.flag("enabled")?,
            bot: object.optional("bot")?,
            peer: object.field("peer")?,
            custom_description: object.optional("custom_description")?,
        })
    }
}

impl json::Serialize for functions::bots::SetCustomVerification {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::SetCustomVerification {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::GetBotRecommendations {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.getBotRecommendations").with("bot", &self.bot).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.getBotRecommendations")?;
        Ok(Self { bot: object.field("bot")? })
    }
}

impl json::Serialize for functions::bots::GetBotRecommendations {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::GetBotRecommendations {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::CheckUsername {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.checkUsername")
            .with_flag("additional", self.additional)
            .with("username", &self.username)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.checkUsername")?;
        Ok(Self {
            additional: object.flag("additional")?,
            username: object.field("username")?,
        })
    }
}

impl json::Serialize for functions::bots::CheckUsername {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::CheckUsername {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::CreateBot {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.createBot")
            .with_flag("via_deeplink", self.via_deeplink)
            .with("name", &self.name)
            .with("username", &self.username)
            .with("manager_id", &self.manager_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.createBot")?;
        Ok(Self {
            via_deeplink: object.flag("via_deeplink")?,
            name: object.field("name")?,
            username: object.field("username")?,
            manager_id: object.field("manager_id")?,
        })
    }
}

impl json::Serialize for functions::bots::CreateBot {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::CreateBot {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::ExportBotToken {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.exportBotToken")
            .with("bot", &self.bot)
            .with("revoke", &self.revoke)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.exportBotToken")?;
        Ok(Self {
            bot: object.field("bot")?,
            revoke: object.field("revoke")?,
        })
    }
}

impl json::Serialize for functions::bots::ExportBotToken {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::ExportBotToken {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::RequestWebViewButton {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.requestWebViewButton")
            .with("user_id", &self.user_id)
            .with("button", &self.button)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.requestWebViewButton")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            button: object.field("button")?,
        })
    }
}

impl json::Serialize for functions::bots::RequestWebViewButton {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::RequestWebViewButton {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::GetRequestedWebViewButton {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.getRequestedWebViewButton")
            .with("bot", &self.bot)
            .with("webapp_req_id", &self.webapp_req_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.getRequestedWebViewButton")?;
        Ok(Self {
            bot: object.field("bot")?,
            webapp_req_id: object.field("webapp_req_id")?,
        })
    }
}

impl json::Serialize for functions::bots::GetRequestedWebViewButton {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::GetRequestedWebViewButton {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::GetAccessSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.getAccessSettings").with("bot", &self.bot).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.getAccessSettings")?;
        Ok(Self { bot: object.field("bot")? })
    }
}

impl json::Serialize for functions::bots::GetAccessSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::GetAccessSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::EditAccessSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.editAccessSettings")
            .with_flag("restricted", self.restricted)
            .with("bot", &self.bot)
            .with_optional("add_users", &self.add_users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.editAccessSettings")?;
        Ok(Self {
            restricted: object.flag("restricted")?,
            bot: object.field("bot")?,
            add_users: object.optional("add_users")?,
        })
    }
}

impl json::Serialize for functions::bots::EditAccessSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::EditAccessSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::SetJoinChatResults {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.setJoinChatResults")
            .with("query_id", &self.query_id)
            .with("result", &self.result)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.setJoinChatResults")?;
        Ok(Self {
            query_id: object.field("query_id")?,
            result: object.field("result")?,
        })
    }
}

impl json::Serialize for functions::bots::SetJoinChatResults {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::SetJoinChatResults {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::AddUsername {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.addUsername")
            .with("bot", &self.bot)
            .with("username", &self.username)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.addUsername")?;
        Ok(Self {
            bot: object.field("bot")?,
            username: object.field("username")?,
        })
    }
}

impl json::Serialize for functions::bots::AddUsername {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::AddUsername {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::bots::RemoveUsername {
    fn to_json(&self) -> json::Value {
        json::Object::new("bots.removeUsername")
            .with("bot", &self.bot)
            .with("username", &self.username)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bots.removeUsername")?;
        Ok(Self {
            bot: object.field("bot")?,
            username: object.field("username")?,
        })
    }
}

impl json::Serialize for functions::bots::RemoveUsername {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::bots::RemoveUsername {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
