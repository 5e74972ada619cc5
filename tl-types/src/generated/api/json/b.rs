// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms.

use super::super::{enums, types};
use crate::wire::json;

impl json::Json for types::BotInfo {
    fn to_json(&self) -> json::Value {
        json::Object::new("botInfo")
            .with_flag("has_preview_medias", self.has_preview_medias)
            .with_optional("user_id", &self.user_id)
            .with_optional("description", &self.description)
            .with_optional("description_photo", &self.description_photo)
            .with_optional("description_document", &self.description_document)
            .with_optional("commands", &self.commands)
            .with_optional("menu_button", &self.menu_button)
            .with_optional("privacy_policy_url", &self.privacy_policy_url)
            .with_optional("app_settings", &self.app_settings)
            .with_optional("verifier_settings", &self.verifier_settings)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("botInfo")?;
        Ok(Self {
            has_preview_medias: object.flag("has_preview_medias")?,
            user_id: object.optional("user_id")?,
            description: object.optional("description")?,
            description_photo: object.optional("description_photo")?,
            description_document: object.optional("description_document")?,
            commands: object.optional("commands")?,
            menu_button: object.optional("menu_button")?,
            privacy_policy_url: object.optional("privacy_policy_url")?,
            app_settings: object.optional("app_settings")?,
            verifier_settings: object.optional("verifier_settings")?,
        })
    }
}

impl json::Serialize for types::BotInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BotInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BotVerification {
    fn to_json(&self) -> json::Value {
        json::Object::new("botVerification")
            .with("bot_id", &self.bot_id)
            .with("icon", &self.icon)
            .with("description", &self.description)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("botVerification")?;
        Ok(Self {
            bot_id: object.field("bot_id")?,
            icon: object.field("icon")?,
            description: object.field("description")?,
        })
    }
}

impl json::Serialize for types::BotVerification {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BotVerification {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BotApp {
    fn to_json(&self) -> json::Value {
        json::Object::new("botApp")
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .with("short_name", &self.short_name)
            .with("title", &self.title)
            .with("description", &self.description)
            .with("photo", &self.photo)
            .with_optional("document", &self.document)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("botApp")?;
        Ok(Self {
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
            short_name: object.field("short_name")?,
            title: object.field("title")?,
            description: object.field("description")?,
            photo: object.field("photo")?,
            document: object.optional("document")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for types::BotApp {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BotApp {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::Birthday {
    fn to_json(&self) -> json::Value {
        json::Object::new("birthday")
            .with("day", &self.day)
            .with("month", &self.month)
            .with_optional("year", &self.year)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("birthday")?;
        Ok(Self {
            day: object.field("day")?,
            month: object.field("month")?,
            year: object.optional("year")?,
        })
    }
}

impl json::Serialize for types::Birthday {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::Birthday {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BusinessWorkHours {
    fn to_json(&self) -> json::Value {
        json::Object::new("businessWorkHours")
            .with_flag("open_now", self.open_now)
            .with("timezone_id", &self.timezone_id)
            .with("weekly_open", &self.weekly_open)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("businessWorkHours")?;
        Ok(Self {
            open_now: object.flag("open_now")?,
            timezone_id: object.field("timezone_id")?,
            weekly_open: object.field("weekly_open")?,
        })
    }
}

impl json::Serialize for types::BusinessWorkHours {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BusinessWorkHours {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BusinessLocation {
    fn to_json(&self) -> json::Value {
        json::Object::new("businessLocation")
            .with_optional("geo_point", &self.geo_point)
            .with("address", &self.address)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("businessLocation")?;
        Ok(Self {
            geo_point: object.optional("geo_point")?,
            address: object.field("address")?,
        })
    }
}

impl json::Serialize for types::BusinessLocation {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BusinessLocation {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BusinessGreetingMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("businessGreetingMessage")
            .with("shortcut_id", &self.shortcut_id)
            .with("recipients", &self.recipients)
            .with("no_activity_days", &self.no_activity_days)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("businessGreetingMessage")?;
        Ok(Self {
            shortcut_id: object.field("shortcut_id")?,
            recipients: object.field("recipients")?,
            no_activity_days: object.field("no_activity_days")?,
        })
    }
}

impl json::Serialize for types::BusinessGreetingMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BusinessGreetingMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BusinessAwayMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("businessAwayMessage")
            .with_flag("offline_only", self.offline_only)
            .with("shortcut_id", &self.shortcut_id)
            .with("schedule", &self.schedule)
            .with("recipients", &self.recipients)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("businessAwayMessage")?;
        Ok(Self {
            offline_only: object.flag("offline_only")?,
            shortcut_id: object.field("shortcut_id")?,
            schedule: object.field("schedule")?,
            recipients: object.field("recipients")?,
        })
    }
}

impl json::Serialize for types::BusinessAwayMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BusinessAwayMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BusinessIntro {
    fn to_json(&self) -> json::Value {
        json::Object::new("businessIntro")
            .with("title", &self.title)
            .with("description", &self.description)
            .with_optional("sticker", &self.sticker)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("businessIntro")?;
        Ok(Self {
            title: object.field("title")?,
            description: object.field("description")?,
            sticker: object.optional("sticker")?,
        })
    }
}

impl json::Serialize for types::BusinessIntro {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BusinessIntro {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BotCommand {
    fn to_json(&self) -> json::Value {
        json::Object::new("botCommand")
            .with_flag("ephemeral", self.ephemeral)
            .with("command", &self.command)
            .with("description", &self.description)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("botCommand")?;
        Ok(Self {
            ephemeral: object.flag("ephemeral")?,
            command: object.field("command")?,
            description: object.field("description")?,
        })
    }
}

impl json::Serialize for types::BotCommand {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BotCommand {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BotMenuButton {
    fn to_json(&self) -> json::Value {
        json::Object::new("botMenuButton")
            .with("text", &self.text)
            .with("url", &self.url)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("botMenuButton")?;
        Ok(Self {
            text: object.field("text")?,
            url: object.field("url")?,
        })
    }
}

impl json::Serialize for types::BotMenuButton {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BotMenuButton {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::Boost {
    fn to_json(&self) -> json::Value {
        json::Object::new("boost")
            .with_flag("gift", self.gift)
            .with_flag("giveaway", self.giveaway)
            .with_flag("unclaimed", self.unclaimed)
            .with("id", &self.id)
            .with_optional("user_id", &self.user_id)
            .with_optional("giveaway_msg_id", &self.giveaway_msg_id)
            .with("date", &self.date)
            .with("expires", &self.expires)
            .with_optional("used_gift_slug", &self.used_gift_slug)
            .with_optional("multiplier", &self.multiplier)
            .with_optional("stars", &self.stars)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("boost")?;
        Ok(Self {
            gift: object.flag("gift")?,
            giveaway: object.flag("giveaway")?,
            unclaimed: object.flag("unclaimed")?,
            id: object.field("id")?,
            user_id: object.optional("user_id")?,
            giveaway_msg_id: object.optional("giveaway_msg_id")?,
            date: object.field("date")?,
            expires: object.field("expires")?,
            used_gift_slug: object.optional("used_gift_slug")?,
            multiplier: object.optional("multiplier")?,
            stars: object.optional("stars")?,
        })
    }
}

impl json::Serialize for types::Boost {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::Boost {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BotBusinessConnection {
    fn to_json(&self) -> json::Value {
        json::Object::new("botBusinessConnection")
            .with_flag("disabled", self.disabled)
            .with("connection_id", &self.connection_id)
            .with("user_id", &self.user_id)
            .with("dc_id", &self.dc_id)
            .with("date", &self.date)
            .with_optional("rights", &self.rights)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("botBusinessConnection")?;
        Ok(Self {
            disabled: object.flag("disabled")?,
            connection_id: object.field("connection_id")?,
            user_id: object.field("user_id")?,
            dc_id: object.field("dc_id")?,
            date: object.field("date")?,
            rights: object.optional("rights")?,
        })
    }
}

impl json::Serialize for types::BotBusinessConnection {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BotBusinessConnection {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BotAppSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("botAppSettings")
            .with_optional("placeholder_path", &self.placeholder_path)
            .with_optional("background_color", &self.background_color)
            .with_optional("background_dark_color", &self.background_dark_color)
            .with_optional("header_color", &self.header_color)
            .with_optional("header_dark_color", &self.header_dark_color)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("botAppSettings")?;
        Ok(Self {
            placeholder_path: object.optional("placeholder_path")?,
            background_color: object.optional("background_color")?,
            background_dark_color: object.optional("background_dark_color")?,
            header_color: object.optional("header_color")?,
            header_dark_color: object.optional("header_dark_color")?,
        })
    }
}

impl json::Serialize for types::BotAppSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BotAppSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BotVerifierSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("botVerifierSettings")
            .with_flag(
                "can_modify_custom_description",
                self.can_modify_custom_description,
            )
            .with("icon", &self.icon)
            .with("company", &self.company)
            .with_optional("custom_description", &self.custom_description)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("botVerifierSettings")?;
        Ok(Self {
            can_modify_custom_description: object.flag("can_modify_custom_description")?,
            icon: object.field("icon")?,
            company: object.field("company")?,
            custom_description: object.optional("custom_description")?,
        })
    }
}

impl json::Serialize for types::BotVerifierSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BotVerifierSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ButtonTypeRequestPoll {
    fn to_json(&self) -> json::Value {
        json::Object::new("buttonTypeRequestPoll")
            .with_optional("quiz", &self.quiz)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("buttonTypeRequestPoll")?;
        Ok(Self {
            quiz: object.optional("quiz")?,
        })
    }
}

impl json::Serialize for types::ButtonTypeRequestPoll {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ButtonTypeRequestPoll {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ButtonTypeRequestPeer {
    fn to_json(&self) -> json::Value {
        json::Object::new("buttonTypeRequestPeer")
            .with("button_id", &self.button_id)
            .with("peer_type", &self.peer_type)
            .with("max_quantity", &self.max_quantity)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("buttonTypeRequestPeer")?;
        Ok(Self {
            button_id: object.field("button_id")?,
            peer_type: object.field("peer_type")?,
            max_quantity: object.field("max_quantity")?,
        })
    }
}

impl json::Serialize for types::ButtonTypeRequestPeer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ButtonTypeRequestPeer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ButtonTypeSimpleWebView {
    fn to_json(&self) -> json::Value {
        json::Object::new("buttonTypeSimpleWebView").with("url", &self.url).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("buttonTypeSimpleWebView")?;
        Ok(Self { url: object.field("url")? })
    }
}

impl json::Serialize for types::ButtonTypeSimpleWebView {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ButtonTypeSimpleWebView {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BotInlineMessageMediaAuto {
    fn to_json(&self) -> json::Value {
        json::Object::new("botInlineMessageMediaAuto")
            .with_flag("invert_media", self.invert_media)
            .with("message", &self.message)
            .with_optional("entities", &self.entities)
            .with_optional("reply_markup", &self.reply_markup)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("botInlineMessageMediaAuto")?;
        Ok(Self {
            invert_media: object.flag("invert_media")?,
            message: object.field("message")?,
            entities: object.optional("entities")?,
            reply_markup: object.optional("reply_markup")?,
        })
    }
}

impl json::Serialize for types::BotInlineMessageMediaAuto {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BotInlineMessageMediaAuto {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BotInlineMessageText {
    fn to_json(&self) -> json::Value {
        json::Object::new("botInlineMessageText")
            .with_flag("no_webpage", self.no_webpage)
            .with_flag("invert_media", self.invert_media)
            .with("message", &self.message)
            .with_optional("entities", &self.entities)
            .with_optional("reply_markup", &self.reply_markup)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("botInlineMessageText")?;
        Ok(Self {
            no_webpage: object.flag("no_webpage")?,
            invert_media: object.flag("invert_media")?,
            message: object.field("message")?,
            entities: object.optional("entities")?,
            reply_markup: object.optional("reply_markup")?,
        })
    }
}

impl json::Serialize for types::BotInlineMessageText {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BotInlineMessageText {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BotInlineMessageMediaGeo {
    fn to_json(&self) -> json::Value {
        json::Object::new("botInlineMessageMediaGeo")
            .with("geo", &self.geo)
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
        let mut object = value.object("botInlineMessageMediaGeo")?;
        Ok(Self {
            geo: object.field("geo")?,
            heading: object.optional("heading")?,
            period: object.optional("period")?,
            proximity_notification_radius: object
                .optional("proximity_notification_radius")?,
            reply_markup: object.optional("reply_markup")?,
        })
    }
}

impl json::Serialize for types::BotInlineMessageMediaGeo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BotInlineMessageMediaGeo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BotInlineMessageMediaVenue {
    fn to_json(&self) -> json::Value {
        json::Object::new("botInlineMessageMediaVenue")
            .with("geo", &self.geo)
            .with("title", &self.title)
            .with("address", &self.address)
            .with("provider", &self.provider)
            .with("venue_id", &self.venue_id)
            .with("venue_type", &self.venue_type)
            .with_optional("reply_markup", &self.reply_markup)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("botInlineMessageMediaVenue")?;
        Ok(Self {
            geo: object.field("geo")?,
            title: object.field("title")?,
            address: object.field("address")?,
            provider: object.field("provider")?,
            venue_id: object.field("venue_id")?,
            venue_type: object.field("venue_type")?,
            reply_markup: object.optional("reply_markup")?,
        })
    }
}

impl json::Serialize for types::BotInlineMessageMediaVenue {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BotInlineMessageMediaVenue {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BotInlineMessageMediaContact {
    fn to_json(&self) -> json::Value {
        json::Object::new("botInlineMessageMediaContact")
            .with("phone_number", &self.phone_number)
            .with("first_name", &self.first_name)
            .with("last_name", &self.last_name)
            .with("vcard", &self.vcard)
            .with_optional("reply_markup", &self.reply_markup)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("botInlineMessageMediaContact")?;
        Ok(Self {
            phone_number: object.field("phone_number")?,
            first_name: object.field("first_name")?,
            last_name: object.field("last_name")?,
            vcard: object.field("vcard")?,
            reply_markup: object.optional("reply_markup")?,
        })
    }
}

impl json::Serialize for types::BotInlineMessageMediaContact {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BotInlineMessageMediaContact {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BotInlineMessageMediaInvoice {
    fn to_json(&self) -> json::Value {
        json::Object::new("botInlineMessageMediaInvoice")
            .with_flag("shipping_address_requested", self.shipping_address_requested)
            .with_flag("test", self.test)
            .with("title", &self.title)
            .with("description", &self.description)
            .with_optional("photo", &self.photo)
            .with("currency", &self.currency)
            .with("total_amount", &self.total_amount)
            .with_optional("reply_markup", &self.reply_markup)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("botInlineMessageMediaInvoice")?;
        Ok(Self {
            shipping_address_requested: object.flag("shipping_address_requested")?,
            test: object.flag("test")?,
            title: object.field("title")?,
            description: object.field("description")?,
            photo: object.optional("photo")?,
            currency: object.field("currency")?,
            total_amount: object.field("total_amount")?,
            reply_markup: object.optional("reply_markup")?,
        })
    }
}

impl json::Serialize for types::BotInlineMessageMediaInvoice {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BotInlineMessageMediaInvoice {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BotInlineMessageMediaWebPage {
    fn to_json(&self) -> json::Value {
        json::Object::new("botInlineMessageMediaWebPage")
            .with_flag("invert_media", self.invert_media)
            .with_flag("force_large_media", self.force_large_media)
            .with_flag("force_small_media", self.force_small_media)
            .with_flag("manual", self.manual)
            .with_flag("safe", self.safe)
            .with("message", &self.message)
            .with_optional("entities", &self.entities)
            .with("url", &self.url)
            .with_optional("reply_markup", &self.reply_markup)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("botInlineMessageMediaWebPage")?;
        Ok(Self {
            invert_media: object.flag("invert_media")?,
            force_large_media: object.flag("force_large_media")?,
            force_small_media: object.flag("force_small_media")?,
            manual: object.flag("manual")?,
            safe: object.flag("safe")?,
            message: object.field("message")?,
            entities: object.optional("entities")?,
            url: object.field("url")?,
            reply_markup: object.optional("reply_markup")?,
        })
    }
}

impl json::Serialize for types::BotInlineMessageMediaWebPage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BotInlineMessageMediaWebPage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BotInlineMessageRichMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("botInlineMessageRichMessage")
            .with_optional("reply_markup", &self.reply_markup)
            .with("rich_message", &self.rich_message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("botInlineMessageRichMessage")?;
        Ok(Self {
            reply_markup: object.optional("reply_markup")?,
            rich_message: object.field("rich_message")?,
        })
    }
}

impl json::Serialize for types::BotInlineMessageRichMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BotInlineMessageRichMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BotInlineResult {
    fn to_json(&self) -> json::Value {
        json::Object::new("botInlineResult")
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
        let mut object = value.object("botInlineResult")?;
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

impl json::Serialize for types::BotInlineResult {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BotInlineResult {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BotInlineMediaResult {
    fn to_json(&self) -> json::Value {
        json::Object::new("botInlineMediaResult")
            .with("id", &self.id)
            .with("type", &self.r#type)
            .with_optional("photo", &self.photo)
            .with_optional("document", &self.document)
            .with_optional("title", &self.title)
            .with_optional("description", &self.description)
            .with("send_message", &self.send_message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("botInlineMediaResult")?;
        Ok(Self {
            id: object.field("id")?,
            r#type: object.field("type")?,
            photo: object.optional("photo")?,
            document: object.optional("document")?,
            title: object.optional("title")?,
            description: object.optional("description")?,
            send_message: object.field("send_message")?,
        })
    }
}

impl json::Serialize for types::BotInlineMediaResult {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BotInlineMediaResult {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BankCardOpenUrl {
    fn to_json(&self) -> json::Value {
        json::Object::new("bankCardOpenUrl")
            .with("url", &self.url)
            .with("name", &self.name)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("bankCardOpenUrl")?;
        Ok(Self {
            url: object.field("url")?,
            name: object.field("name")?,
        })
    }
}

impl json::Serialize for types::BankCardOpenUrl {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BankCardOpenUrl {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BotCommandScopePeer {
    fn to_json(&self) -> json::Value {
        json::Object::new("botCommandScopePeer").with("peer", &self.peer).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("botCommandScopePeer")?;
        Ok(Self {
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for types::BotCommandScopePeer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BotCommandScopePeer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BotCommandScopePeerAdmins {
    fn to_json(&self) -> json::Value {
        json::Object::new("botCommandScopePeerAdmins").with("peer", &self.peer).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("botCommandScopePeerAdmins")?;
        Ok(Self {
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for types::BotCommandScopePeerAdmins {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BotCommandScopePeerAdmins {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BotCommandScopePeerUser {
    fn to_json(&self) -> json::Value {
        json::Object::new("botCommandScopePeerUser")
            .with("peer", &self.peer)
            .with("user_id", &self.user_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("botCommandScopePeerUser")?;
        Ok(Self {
            peer: object.field("peer")?,
            user_id: object.field("user_id")?,
        })
    }
}

impl json::Serialize for types::BotCommandScopePeerUser {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BotCommandScopePeerUser {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BusinessWeeklyOpen {
    fn to_json(&self) -> json::Value {
        json::Object::new("businessWeeklyOpen")
            .with("start_minute", &self.start_minute)
            .with("end_minute", &self.end_minute)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("businessWeeklyOpen")?;
        Ok(Self {
            start_minute: object.field("start_minute")?,
            end_minute: object.field("end_minute")?,
        })
    }
}

impl json::Serialize for types::BusinessWeeklyOpen {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BusinessWeeklyOpen {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BusinessRecipients {
    fn to_json(&self) -> json::Value {
        json::Object::new("businessRecipients")
            .with_flag("existing_chats", self.existing_chats)
            .with_flag("new_chats", self.new_chats)
            .with_flag("contacts", self.contacts)
            .with_flag("non_contacts", self.non_contacts)
            .with_flag("exclude_selected", self.exclude_selected)
            .with_optional("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("businessRecipients")?;
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

impl json::Serialize for types::BusinessRecipients {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BusinessRecipients {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BusinessAwayMessageScheduleCustom {
    fn to_json(&self) -> json::Value {
        json::Object::new("businessAwayMessageScheduleCustom")
            .with("start_date", &self.start_date)
            .with("end_date", &self.end_date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("businessAwayMessageScheduleCustom")?;
        Ok(Self {
            start_date: object.field("start_date")?,
            end_date: object.field("end_date")?,
        })
    }
}

impl json::Serialize for types::BusinessAwayMessageScheduleCustom {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BusinessAwayMessageScheduleCustom {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BusinessBotRecipients {
    fn to_json(&self) -> json::Value {
        json::Object::new("businessBotRecipients")
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
        let mut object = value.object("businessBotRecipients")?;
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

impl json::Serialize for types::BusinessBotRecipients {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BusinessBotRecipients {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BusinessBotRights {
    fn to_json(&self) -> json::Value {
        json::Object::new("businessBotRights")
            .with_flag("reply", self.reply)
            .with_flag("read_messages", self.read_messages)
            .with_flag("delete_sent_messages", self.delete_sent_messages)
            .with_flag("delete_received_messages", self.delete_received_messages)
            .with_flag("edit_name", self.edit_name)
            .with_flag("edit_bio", self.edit_bio)
            .with_flag("edit_profile_photo", self.edit_profile_photo)
            .with_flag("edit_username", self.edit_username)
            .with_flag("view_gifts", self.view_gifts)
            .with_flag("sell_gifts", self.sell_gifts)
            .with_flag("change_gift_settings", self.change_gift_settings)
            .with_flag("transfer_and_upgrade_gifts", self.transfer_and_upgrade_gifts)
            .with_flag("transfer_stars", self.transfer_stars)
            .with_flag("manage_stories", self.manage_stories)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("businessBotRights")?;
        Ok(Self {
            reply: object.flag("reply")?,
            read_messages: object.flag("read_messages")?,
            delete_sent_messages: object.flag("delete_sent_messages")?,
            delete_received_messages: object.flag("delete_received_messages")?,
            edit_name: object.flag("edit_name")?,
            edit_bio: object.flag("edit_bio")?,
            edit_profile_photo: object.flag("edit_profile_photo")?,
            edit_username: object.flag("edit_username")?,
            view_gifts: object.flag("view_gifts")?,
            sell_gifts: object.flag("sell_gifts")?,
            change_gift_settings: object.flag("change_gift_settings")?,
            transfer_and_upgrade_gifts: object.flag("transfer_and_upgrade_gifts")?,
            transfer_stars: object.flag("transfer_stars")?,
            manage_stories: object.flag("manage_stories")?,
        })
    }
}

impl json::Serialize for types::BusinessBotRights {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BusinessBotRights {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BusinessChatLink {
    fn to_json(&self) -> json::Value {
        json::Object::new("businessChatLink")
            .with("link", &self.link)
            .with("message", &self.message)
            .with_optional("entities", &self.entities)
            .with_optional("title", &self.title)
            .with("views", &self.views)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("businessChatLink")?;
        Ok(Self {
            link: object.field("link")?,
            message: object.field("message")?,
            entities: object.optional("entities")?,
            title: object.optional("title")?,
            views: object.field("views")?,
        })
    }
}

impl json::Serialize for types::BusinessChatLink {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BusinessChatLink {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::BotPreviewMedia {
    fn to_json(&self) -> json::Value {
        json::Object::new("botPreviewMedia")
            .with("date", &self.date)
            .with("media", &self.media)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("botPreviewMedia")?;
        Ok(Self {
            date: object.field("date")?,
            media: object.field("media")?,
        })
    }
}

impl json::Serialize for types::BotPreviewMedia {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::BotPreviewMedia {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::BotApp {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => json::Object::new("botAppNotModified").value(),
            Self::BotApp(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("BotApp")?.as_str() {
            "botAppNotModified" => Ok(Self::NotModified),
            "botApp" => value.variant(Self::BotApp),
            other => Err(json::Error::unknown(other, "BotApp")),
        }
    }
}

impl json::Serialize for enums::BotApp {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::BotApp {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::BotMenuButton {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Default => json::Object::new("botMenuButtonDefault").value(),
            Self::Commands => json::Object::new("botMenuButtonCommands").value(),
            Self::BotMenuButton(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("BotMenuButton")?.as_str() {
            "botMenuButtonDefault" => Ok(Self::Default),
            "botMenuButtonCommands" => Ok(Self::Commands),
            "botMenuButton" => value.variant(Self::BotMenuButton),
            other => Err(json::Error::unknown(other, "BotMenuButton")),
        }
    }
}

impl json::Serialize for enums::BotMenuButton {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::BotMenuButton {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::ButtonType {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Default => json::Object::new("buttonTypeDefault").value(),
            Self::RequestPhone => json::Object::new("buttonTypeRequestPhone").value(),
            Self::RequestGeoLocation => {
                json::Object::new("buttonTypeRequestGeoLocation").value()
            }
            Self::RequestPoll(value) => json::Json::to_json(value),
            Self::RequestPeer(value) => json::Json::to_json(value),
            Self::InputButtonTypeRequestPeer(value) => json::Json::to_json(value),
            Self::SimpleWebView(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("ButtonType")?.as_str() {
            "buttonTypeDefault" => Ok(Self::Default),
            "buttonTypeRequestPhone" => Ok(Self::RequestPhone),
            "buttonTypeRequestGeoLocation" => Ok(Self::RequestGeoLocation),
            "buttonTypeRequestPoll" => value.variant(Self::RequestPoll),
            "buttonTypeRequestPeer" => value.variant(Self::RequestPeer),
            "inputButtonTypeRequestPeer" => {
                value.variant(Self::InputButtonTypeRequestPeer)
            }
            "buttonTypeSimpleWebView" => value.variant(Self::SimpleWebView),
            other => Err(json::Error::unknown(other, "ButtonType")),
        }
    }
}

impl json::Serialize for enums::ButtonType {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::ButtonType {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::BotInlineMessage {
    fn to_json(&self) -> json::Value {
        match self {
            Self::MediaAuto(value) => json::Json::to_json(value),
            Self::Text(value) => json::Json::to_json(value),
            Self::MediaGeo(value) => json::Json::to_json(value),
            Self::MediaVenue(value) => json::Json::to_json(value),
            Self::MediaContact(value) => json::Json::to_json(value),
            Self::MediaInvoice(value) => json::Json::to_json(value),
            Self::MediaWebPage(value) => json::Json::to_json(value),
            Self::RichMessage(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("BotInlineMessage")?.as_str() {
            "botInlineMessageMediaAuto" => value.variant(Self::MediaAuto),
            "botInlineMessageText" => value.variant(Self::Text),
            "botInlineMessageMediaGeo" => value.variant(Self::MediaGeo),
            "botInlineMessageMediaVenue" => value.variant(Self::MediaVenue),
            "botInlineMessageMediaContact" => value.variant(Self::MediaContact),
            "botInlineMessageMediaInvoice" => value.variant(Self::MediaInvoice),
            "botInlineMessageMediaWebPage" => value.variant(Self::MediaWebPage),
            "botInlineMessageRichMessage" => value.variant(Self::RichMessage),
            other => Err(json::Error::unknown(other, "BotInlineMessage")),
        }
    }
}

impl json::Serialize for enums::BotInlineMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::BotInlineMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::BotInlineResult {
    fn to_json(&self) -> json::Value {
        match self {
            Self::BotInlineResult(value) => json::Json::to_json(value),
            Self::BotInlineMediaResult(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("BotInlineResult")?.as_str() {
            "botInlineResult" => value.variant(Self::BotInlineResult),
            "botInlineMediaResult" => value.variant(Self::BotInlineMediaResult),
            other => Err(json::Error::unknown(other, "BotInlineResult")),
        }
    }
}

impl json::Serialize for enums::BotInlineResult {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::BotInlineResult {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::BaseTheme {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Classic => json::Object::new("baseThemeClassic").value(),
            Self::Day => json::Object::new("baseThemeDay").value(),
            Self::Night => json::Object::new("baseThemeNight").value(),
            Self::Tinted => json::Object::new("baseThemeTinted").value(),
            Self::Arctic => json::Object::new("baseThemeArctic").value(),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("BaseTheme")?.as_str() {
            "baseThemeClassic" => Ok(Self::Classic),
            "baseThemeDay" => Ok(Self::Day),
            "baseThemeNight" => Ok(Self::Night),
            "baseThemeTinted" => Ok(Self::Tinted),
            "baseThemeArctic" => Ok(Self::Arctic),
            other => Err(json::Error::unknown(other, "BaseTheme")),
        }
    }
}

impl json::Serialize for enums::BaseTheme {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::BaseTheme {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::BotCommandScope {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Default => json::Object::new("botCommandScopeDefault").value(),
            Self::Users => json::Object::new("botCommandScopeUsers").value(),
            Self::Chats => json::Object::new("botCommandScopeChats").value(),
            Self::ChatAdmins => json::Object::new("botCommandScopeChatAdmins").value(),
            Self::Peer(value) => json::Json::to_json(value),
            Self::PeerAdmins(value) => json::Json::to_json(value),
            Self::PeerUser(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("BotCommandScope")?.as_str() {
            "botCommandScopeDefault" => Ok(Self::Default),
            "botCommandScopeUsers" => Ok(Self::Users),
            "botCommandScopeChats" => Ok(Self::Chats),
            "botCommandScopeChatAdmins" => Ok(Self::ChatAdmins),
            "botCommandScopePeer" => value.variant(Self::Peer),
            "botCommandScopePeerAdmins" => value.variant(Self::PeerAdmins),
            "botCommandScopePeerUser" => value.variant(Self::PeerUser),
            other => Err(json::Error::unknown(other, "BotCommandScope")),
        }
    }
}

impl json::Serialize for enums::BotCommandScope {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::BotCommandScope {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::BusinessAwayMessageSchedule {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Always => {
                json::Object::new("businessAwayMessageScheduleAlways").value()
            }
            Self::OutsideWorkHours => {
                json::Object::new("businessAwayMessageScheduleOutsideWorkHours").value()
            }
            Self::Custom(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("BusinessAwayMessageSchedule")?.as_str() {
            "businessAwayMessageScheduleAlways" => Ok(Self::Always),
            "businessAwayMessageScheduleOutsideWorkHours" => Ok(Self::OutsideWorkHours),
            "businessAwayMessageScheduleCustom" => value.variant(Self::Custom),
            other => Err(json::Error::unknown(other, "BusinessAwayMessageSchedule")),
        }
    }
}

impl json::Serialize for enums::BusinessAwayMessageSchedule {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::BusinessAwayMessageSchedule {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
