// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms.

use super::super::{enums, types};
use crate::wire::json;

impl json::Json for types::AccountDaysTtl {
    fn to_json(&self) -> json::Value {
        json::Object::new("accountDaysTTL").with("days", &self.days).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("accountDaysTTL")?;
        Ok(Self {
            days: object.field("days")?,
        })
    }
}

impl json::Serialize for types::AccountDaysTtl {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::AccountDaysTtl {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::Authorization {
    fn to_json(&self) -> json::Value {
        json::Object::new("authorization")
            .with_flag("current", self.current)
            .with_flag("official_app", self.official_app)
            .with_flag("password_pending", self.password_pending)
            .with_flag("encrypted_requests_disabled", self.encrypted_requests_disabled)
            .with_flag("call_requests_disabled", self.call_requests_disabled)
            .with_flag("unconfirmed", self.unconfirmed)
            .with("hash", &self.hash)
            .with("device_model", &self.device_model)
            .with("platform", &self.platform)
            .with("system_version", &self.system_version)
            .with("api_id", &self.api_id)
            .with("app_name", &self.app_name)
            .with("app_version", &self.app_version)
            .with("date_created", &self.date_created)
            .with("date_active", &self.date_active)
            .with("ip", &self.ip)
            .with("country", &self.country)
            .with("region", &self.region)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("authorization")?;
        Ok(Self {
            current: object.flag("current")?,
            official_app: object.flag("official_app")?,
            password_pending: object.flag("password_pending")?,
            encrypted_requests_disabled: object.flag("encrypted_requests_disabled")?,
            call_requests_disabled: object.flag("call_requests_disabled")?,
            unconfirmed: object.flag("unconfirmed")?,
            hash: object.field("hash")?,
            device_model: object.field("device_model")?,
            platform: object.field("platform")?,
            system_version: object.field("system_version")?,
            api_id: object.field("api_id")?,
            app_name: object.field("app_name")?,
            app_version: object.field("app_version")?,
            date_created: object.field("date_created")?,
            date_active: object.field("date_active")?,
            ip: object.field("ip")?,
            country: object.field("country")?,
            region: object.field("region")?,
        })
    }
}

impl json::Serialize for types::Authorization {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::Authorization {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::AutoDownloadSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("autoDownloadSettings")
            .with_flag("disabled", self.disabled)
            .with_flag("video_preload_large", self.video_preload_large)
            .with_flag("audio_preload_next", self.audio_preload_next)
            .with_flag("phonecalls_less_data", self.phonecalls_less_data)
            .with_flag("stories_preload", self.stories_preload)
            .with("photo_size_max", &self.photo_size_max)
            .with("video_size_max", &self.video_size_max)
            .with("file_size_max", &self.file_size_max)
            .with("video_upload_maxbitrate", &self.video_upload_maxbitrate)
            .with(
                "small_queue_active_operations_max",
                &self.small_queue_active_operations_max,
            )
            .with(
                "large_queue_active_operations_max",
                &self.large_queue_active_operations_max,
            )
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("autoDownloadSettings")?;
        Ok(Self {
            disabled: object.flag("disabled")?,
            video_preload_large: object.flag("video_preload_large")?,
            audio_preload_next: object.flag("audio_preload_next")?,
            phonecalls_less_data: object.flag("phonecalls_less_data")?,
            stories_preload: object.flag("stories_preload")?,
            photo_size_max: object.field("photo_size_max")?,
            video_size_max: object.field("video_size_max")?,
            file_size_max: object.field("file_size_max")?,
            video_upload_maxbitrate: object.field("video_upload_maxbitrate")?,
            small_queue_active_operations_max: object
                .field("small_queue_active_operations_max")?,
            large_queue_active_operations_max: object
                .field("large_queue_active_operations_max")?,
        })
    }
}

impl json::Serialize for types::AutoDownloadSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::AutoDownloadSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::AvailableReaction {
    fn to_json(&self) -> json::Value {
        json::Object::new("availableReaction")
            .with_flag("inactive", self.inactive)
            .with_flag("premium", self.premium)
            .with("reaction", &self.reaction)
            .with("title", &self.title)
            .with("static_icon", &self.static_icon)
            .with("appear_animation", &self.appear_animation)
            .with("select_animation", &self.select_animation)
            .with("activate_animation", &self.activate_animation)
            .with("effect_animation", &self.effect_animation)
            .with_optional("around_animation", &self.around_animation)
            .with_optional("center_icon", &self.center_icon)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("availableReaction")?;
        Ok(Self {
            inactive: object.flag("inactive")?,
            premium: object.flag("premium")?,
            reaction: object.field("reaction")?,
            title: object.field("title")?,
            static_icon: object.field("static_icon")?,
            appear_animation: object.field("appear_animation")?,
            select_animation: object.field("select_animation")?,
            activate_animation: object.field("activate_animation")?,
            effect_animation: object.field("effect_animation")?,
            around_animation: object.optional("around_animation")?,
            center_icon: object.optional("center_icon")?,
        })
    }
}

impl json::Serialize for types::AvailableReaction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::AvailableReaction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::AttachMenuBotIconColor {
    fn to_json(&self) -> json::Value {
        json::Object::new("attachMenuBotIconColor")
            .with("name", &self.name)
            .with("color", &self.color)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("attachMenuBotIconColor")?;
        Ok(Self {
            name: object.field("name")?,
            color: object.field("color")?,
        })
    }
}

impl json::Serialize for types::AttachMenuBotIconColor {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::AttachMenuBotIconColor {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::AttachMenuBotIcon {
    fn to_json(&self) -> json::Value {
        json::Object::new("attachMenuBotIcon")
            .with("name", &self.name)
            .with("icon", &self.icon)
            .with_optional("colors", &self.colors)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("attachMenuBotIcon")?;
        Ok(Self {
            name: object.field("name")?,
            icon: object.field("icon")?,
            colors: object.optional("colors")?,
        })
    }
}

impl json::Serialize for types::AttachMenuBotIcon {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::AttachMenuBotIcon {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::AttachMenuBot {
    fn to_json(&self) -> json::Value {
        json::Object::new("attachMenuBot")
            .with_flag("inactive", self.inactive)
            .with_flag("has_settings", self.has_settings)
            .with_flag("request_write_access", self.request_write_access)
            .with_flag("show_in_attach_menu", self.show_in_attach_menu)
            .with_flag("show_in_side_menu", self.show_in_side_menu)
            .with_flag("side_menu_disclaimer_needed", self.side_menu_disclaimer_needed)
            .with("bot_id", &self.bot_id)
            .with("short_name", &self.short_name)
            .with_optional("peer_types", &self.peer_types)
            .with("icons", &self.icons)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("attachMenuBot")?;
        Ok(Self {
            inactive: object.flag("inactive")?,
            has_settings: object.flag("has_settings")?,
            request_write_access: object.flag("request_write_access")?,
            show_in_attach_menu: object.flag("show_in_attach_menu")?,
            show_in_side_menu: object.flag("show_in_side_menu")?,
            side_menu_disclaimer_needed: object.flag("side_menu_disclaimer_needed")?,
            bot_id: object.field("bot_id")?,
            short_name: object.field("short_name")?,
            peer_types: object.optional("peer_types")?,
            icons: object.field("icons")?,
        })
    }
}

impl json::Serialize for types::AttachMenuBot {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::AttachMenuBot {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::AttachMenuBots {
    fn to_json(&self) -> json::Value {
        json::Object::new("attachMenuBots")
            .with("hash", &self.hash)
            .with("bots", &self.bots)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("attachMenuBots")?;
        Ok(Self {
            hash: object.field("hash")?,
            bots: object.field("bots")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::AttachMenuBots {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::AttachMenuBots {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::AttachMenuBotsBot {
    fn to_json(&self) -> json::Value {
        json::Object::new("attachMenuBotsBot")
            .with("bot", &self.bot)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("attachMenuBotsBot")?;
        Ok(Self {
            bot: object.field("bot")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::AttachMenuBotsBot {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::AttachMenuBotsBot {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::AutoSaveSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("autoSaveSettings")
            .with_flag("photos", self.photos)
            .with_flag("videos", self.videos)
            .with_optional("video_max_size", &self.video_max_size)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("autoSaveSettings")?;
        Ok(Self {
            photos: object.flag("photos")?,
            videos: object.flag("videos")?,
            video_max_size: object.optional("video_max_size")?,
        })
    }
}

impl json::Serialize for types::AutoSaveSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::AutoSaveSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::AutoSaveException {
    fn to_json(&self) -> json::Value {
        json::Object::new("autoSaveException")
            .with("peer", &self.peer)
            .with("settings", &self.settings)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("autoSaveException")?;
        Ok(Self {
            peer: object.field("peer")?,
            settings: object.field("settings")?,
        })
    }
}

impl json::Serialize for types::AutoSaveException {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::AutoSaveException {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::AvailableEffect {
    fn to_json(&self) -> json::Value {
        json::Object::new("availableEffect")
            .with_flag("premium_required", self.premium_required)
            .with("id", &self.id)
            .with("emoticon", &self.emoticon)
            .with_optional("static_icon_id", &self.static_icon_id)
            .with("effect_sticker_id", &self.effect_sticker_id)
            .with_optional("effect_animation_id", &self.effect_animation_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("availableEffect")?;
        Ok(Self {
            premium_required: object.flag("premium_required")?,
            id: object.field("id")?,
            emoticon: object.field("emoticon")?,
            static_icon_id: object.optional("static_icon_id")?,
            effect_sticker_id: object.field("effect_sticker_id")?,
            effect_animation_id: object.optional("effect_animation_id")?,
        })
    }
}

impl json::Serialize for types::AvailableEffect {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::AvailableEffect {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::AuctionBidLevel {
    fn to_json(&self) -> json::Value {
        json::Object::new("auctionBidLevel")
            .with("pos", &self.pos)
            .with("amount", &self.amount)
            .with("date", &self.date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auctionBidLevel")?;
        Ok(Self {
            pos: object.field("pos")?,
            amount: object.field("amount")?,
            date: object.field("date")?,
        })
    }
}

impl json::Serialize for types::AuctionBidLevel {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::AuctionBidLevel {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::AiComposeToneExample {
    fn to_json(&self) -> json::Value {
        json::Object::new("aiComposeToneExample")
            .with("from", &self.from)
            .with("to", &self.to)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("aiComposeToneExample")?;
        Ok(Self {
            from: object.field("from")?,
            to: object.field("to")?,
        })
    }
}

impl json::Serialize for types::AiComposeToneExample {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::AiComposeToneExample {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::AiComposeTone {
    fn to_json(&self) -> json::Value {
        json::Object::new("aiComposeTone")
            .with_flag("creator", self.creator)
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .with("slug", &self.slug)
            .with("title", &self.title)
            .with_optional("emoji_id", &self.emoji_id)
            .with_optional("prompt", &self.prompt)
            .with_optional("installs_count", &self.installs_count)
            .with_optional("author_id", &self.author_id)
            .with_optional("example_english", &self.example_english)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("aiComposeTone")?;
        Ok(Self {
            creator: object.flag("creator")?,
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
            slug: object.field("slug")?,
            title: object.field("title")?,
            emoji_id: object.optional("emoji_id")?,
            prompt: object.optional("prompt")?,
            installs_count: object.optional("installs_count")?,
            author_id: object.optional("author_id")?,
            example_english: object.optional("example_english")?,
        })
    }
}

impl json::Serialize for types::AiComposeTone {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::AiComposeTone {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::AiComposeToneDefault {
    fn to_json(&self) -> json::Value {
        json::Object::new("aiComposeToneDefault")
            .with("tone", &self.tone)
            .with("emoji_id", &self.emoji_id)
            .with("title", &self.title)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("aiComposeToneDefault")?;
        Ok(Self {
            tone: object.field("tone")?,
            emoji_id: object.field("emoji_id")?,
            title: object.field("title")?,
        })
    }
}

impl json::Serialize for types::AiComposeToneDefault {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::AiComposeToneDefault {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::AttachMenuPeerType {
    fn to_json(&self) -> json::Value {
        match self {
            Self::SameBotPm => json::Object::new("attachMenuPeerTypeSameBotPM").value(),
            Self::BotPm => json::Object::new("attachMenuPeerTypeBotPM").value(),
            Self::Pm => json::Object::new("attachMenuPeerTypePM").value(),
            Self::Chat => json::Object::new("attachMenuPeerTypeChat").value(),
            Self::Broadcast => json::Object::new("attachMenuPeerTypeBroadcast").value(),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("AttachMenuPeerType")?.as_str() {
            "attachMenuPeerTypeSameBotPM" => Ok(Self::SameBotPm),
            "attachMenuPeerTypeBotPM" => Ok(Self::BotPm),
            "attachMenuPeerTypePM" => Ok(Self::Pm),
            "attachMenuPeerTypeChat" => Ok(Self::Chat),
            "attachMenuPeerTypeBroadcast" => Ok(Self::Broadcast),
            other => Err(json::Error::unknown(other, "AttachMenuPeerType")),
        }
    }
}

impl json::Serialize for enums::AttachMenuPeerType {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::AttachMenuPeerType {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::AttachMenuBots {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => json::Object::new("attachMenuBotsNotModified").value(),
            Self::AttachMenuBots(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("AttachMenuBots")?.as_str() {
            "attachMenuBotsNotModified" => Ok(Self::NotModified),
            "attachMenuBots" => value.variant(Self::AttachMenuBots),
            other => Err(json::Error::unknown(other, "AttachMenuBots")),
        }
    }
}

impl json::Serialize for enums::AttachMenuBots {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::AttachMenuBots {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::AiComposeTone {
    fn to_json(&self) -> json::Value {
        match self {
            Self::AiComposeTone(value) => json::Json::to_json(value),
            Self::Default(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("AiComposeTone")?.as_str() {
            "aiComposeTone" => value.variant(Self::AiComposeTone),
            "aiComposeToneDefault" => value.variant(Self::Default),
            other => Err(json::Error::unknown(other, "AiComposeTone")),
        }
    }
}

impl json::Serialize for enums::AiComposeTone {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::AiComposeTone {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
