// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `help`.

use super::super::{enums, functions, types};
use crate::wire::json;

impl json::Json for types::help::TermsOfService {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.termsOfService")
            .with_flag("popup", self.popup)
            .with("id", &self.id)
            .with("text", &self.text)
            .with("entities", &self.entities)
            .with_optional("min_age_confirm", &self.min_age_confirm)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.termsOfService")?;
        Ok(Self {
            popup: object.flag("popup")?,
            id: object.field("id")?,
            text: object.field("text")?,
            entities: object.field("entities")?,
            min_age_confirm: object.optional("min_age_confirm")?,
        })
    }
}

impl json::Serialize for types::help::TermsOfService {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::help::TermsOfService {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::help::AppUpdate {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.appUpdate")
            .with_flag("can_not_skip", self.can_not_skip)
            .with("id", &self.id)
            .with("version", &self.version)
            .with("text", &self.text)
            .with("entities", &self.entities)
            .with_optional("document", &self.document)
            .with_optional("url", &self.url)
            .with_optional("sticker", &self.sticker)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.appUpdate")?;
        Ok(Self {
            can_not_skip: object.flag("can_not_skip")?,
            id: object.field("id")?,
            version: object.field("version")?,
            text: object.field("text")?,
            entities: object.field("entities")?,
            document: object.optional("document")?,
            url: object.optional("url")?,
            sticker: object.optional("sticker")?,
        })
    }
}

impl json::Serialize for types::help::AppUpdate {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::help::AppUpdate {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::help::InviteText {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.inviteText").with("message", &self.message).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.inviteText")?;
        Ok(Self {
            message: object.field("message")?,
        })
    }
}

impl json::Serialize for types::help::InviteText {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::help::InviteText {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::help::Support {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.support")
            .with("phone_number", &self.phone_number)
            .with("user", &self.user)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.support")?;
        Ok(Self {
            phone_number: object.field("phone_number")?,
            user: object.field("user")?,
        })
    }
}

impl json::Serialize for types::help::Support {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::help::Support {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::help::RecentMeUrls {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.recentMeUrls")
            .with("urls", &self.urls)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.recentMeUrls")?;
        Ok(Self {
            urls: object.field("urls")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::help::RecentMeUrls {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::help::RecentMeUrls {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::help::TermsOfServiceUpdateEmpty {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.termsOfServiceUpdateEmpty")
            .with("expires", &self.expires)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.termsOfServiceUpdateEmpty")?;
        Ok(Self {
            expires: object.field("expires")?,
        })
    }
}

impl json::Serialize for types::help::TermsOfServiceUpdateEmpty {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::help::TermsOfServiceUpdateEmpty {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::help::TermsOfServiceUpdate {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.termsOfServiceUpdate")
            .with("expires", &self.expires)
            .with("terms_of_service", &self.terms_of_service)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.termsOfServiceUpdate")?;
        Ok(Self {
            expires: object.field("expires")?,
            terms_of_service: object.field("terms_of_service")?,
        })
    }
}

impl json::Serialize for types::help::TermsOfServiceUpdate {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::help::TermsOfServiceUpdate {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::help::DeepLinkInfo {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.deepLinkInfo")
            .with_flag("update_app", self.update_app)
            .with("message", &self.message)
            .with_optional("entities", &self.entities)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.deepLinkInfo")?;
        Ok(Self {
            update_app: object.flag("update_app")?,
            message: object.field("message")?,
            entities: object.optional("entities")?,
        })
    }
}

impl json::Serialize for types::help::DeepLinkInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::help::DeepLinkInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::help::PassportConfig {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.passportConfig")
            .with("hash", &self.hash)
            .with("countries_langs", &self.countries_langs)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.passportConfig")?;
        Ok(Self {
            hash: object.field("hash")?,
            countries_langs: object.field("countries_langs")?,
        })
    }
}

impl json::Serialize for types::help::PassportConfig {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::help::PassportConfig {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::help::SupportName {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.supportName").with("name", &self.name).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.supportName")?;
        Ok(Self {
            name: object.field("name")?,
        })
    }
}

impl json::Serialize for types::help::SupportName {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::help::SupportName {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::help::UserInfo {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.userInfo")
            .with("message", &self.message)
            .with("entities", &self.entities)
            .with("author", &self.author)
            .with("date", &self.date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.userInfo")?;
        Ok(Self {
            message: object.field("message")?,
            entities: object.field("entities")?,
            author: object.field("author")?,
            date: object.field("date")?,
        })
    }
}

impl json::Serialize for types::help::UserInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::help::UserInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::help::PromoDataEmpty {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.promoDataEmpty").with("expires", &self.expires).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.promoDataEmpty")?;
        Ok(Self {
            expires: object.field("expires")?,
        })
    }
}

impl json::Serialize for types::help::PromoDataEmpty {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::help::PromoDataEmpty {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::help::PromoData {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.promoData")
            .with_flag("proxy", self.proxy)
            .with("expires", &self.expires)
            .with_optional("peer", &self.peer)
            .with_optional("psa_type", &self.psa_type)
            .with_optional("psa_message", &self.psa_message)
            .with("pending_suggestions", &self.pending_suggestions)
            .with("dismissed_suggestions", &self.dismissed_suggestions)
            .with_optional("custom_pending_suggestion", &self.custom_pending_suggestion)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.promoData")?;
        Ok(Self {
            proxy: object.flag("proxy")?,
            expires: object.field("expires")?,
            peer: object.optional("peer")?,
            psa_type: object.optional("psa_type")?,
            psa_message: object.optional("psa_message")?,
            pending_suggestions: object.field("pending_suggestions")?,
            dismissed_suggestions: object.field("dismissed_suggestions")?,
            custom_pending_suggestion: object.optional("custom_pending_suggestion")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::help::PromoData {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::help::PromoData {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::help::CountryCode {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.countryCode")
            .with("country_code", &self.country_code)
            .with_optional("prefixes", &self.prefixes)
            .with_optional("patterns", &self.patterns)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.countryCode")?;
        Ok(Self {
            country_code: object.field("country_code")?,
            prefixes: object.optional("prefixes")?,
            patterns: object.optional("patterns")?,
        })
    }
}

impl json::Serialize for types::help::CountryCode {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::help::CountryCode {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::help::Country {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.country")
            .with_flag("hidden", self.hidden)
            .with("iso2", &self.iso2)
            .with("default_name", &self.default_name)
            .with_optional("name", &self.name)
            .with("country_codes", &self.country_codes)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.country")?;
        Ok(Self {
            hidden: object.flag("hidden")?,
            iso2: object.field("iso2")?,
            default_name: object.field("default_name")?,
            name: object.optional("name")?,
            country_codes: object.field("country_codes")?,
        })
    }
}

impl json::Serialize for types::help::Country {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::help::Country {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::help::CountriesList {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.countriesList")
            .with("countries", &self.countries)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.countriesList")?;
        Ok(Self {
            countries: object.field("countries")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for types::help::CountriesList {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::help::CountriesList {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::help::PremiumPromo {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.premiumPromo")
            .with("status_text", &self.status_text)
            .with("status_entities", &self.status_entities)
            .with("video_sections", &self.video_sections)
            .with("videos", &self.videos)
            .with("period_options", &self.period_options)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.premiumPromo")?;
        Ok(Self {
            status_text: object.field("status_text")?,
            status_entities: object.field("status_entities")?,
            video_sections: object.field("video_sections")?,
            videos: object.field("videos")?,
            period_options: object.field("period_options")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::help::PremiumPromo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::help::PremiumPromo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::help::AppConfig {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.appConfig")
            .with("hash", &self.hash)
            .with("config", &self.config)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.appConfig")?;
        Ok(Self {
            hash: object.field("hash")?,
            config: object.field("config")?,
        })
    }
}

impl json::Serialize for types::help::AppConfig {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::help::AppConfig {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::help::PeerColorSet {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.peerColorSet").with("colors", &self.colors).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.peerColorSet")?;
        Ok(Self {
            colors: object.field("colors")?,
        })
    }
}

impl json::Serialize for types::help::PeerColorSet {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::help::PeerColorSet {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::help::PeerColorProfileSet {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.peerColorProfileSet")
            .with("palette_colors", &self.palette_colors)
            .with("bg_colors", &self.bg_colors)
            .with("story_colors", &self.story_colors)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.peerColorProfileSet")?;
        Ok(Self {
            palette_colors: object.field("palette_colors")?,
            bg_colors: object.field("bg_colors")?,
            story_colors: object.field("story_colors")?,
        })
    }
}

impl json::Serialize for types::help::PeerColorProfileSet {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::help::PeerColorProfileSet {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::help::PeerColorOption {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.peerColorOption")
            .with_flag("hidden", self.hidden)
            .with("color_id", &self.color_id)
            .with_optional("colors", &self.colors)
            .with_optional("dark_colors", &self.dark_colors)
            .with_optional("channel_min_level", &self.channel_min_level)
            .with_optional("group_min_level", &self.group_min_level)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.peerColorOption")?;
        Ok(Self {
            hidden: object.flag("hidden")?,
            color_id: object.field("color_id")?,
            colors: object.optional("colors")?,
            dark_colors: object.optional("dark_colors")?,
            channel_min_level: object.optional("channel_min_level")?,
            group_min_level: object.optional("group_min_level")?,
        })
    }
}

impl json::Serialize for types::help::PeerColorOption {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::help::PeerColorOption {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::help::PeerColors {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.peerColors")
            .with("hash", &self.hash)
            .with("colors", &self.colors)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.peerColors")?;
        Ok(Self {
            hash: object.field("hash")?,
            colors: object.field("colors")?,
        })
    }
}

impl json::Serialize for types::help::PeerColors {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::help::PeerColors {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::help::TimezonesList {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.timezonesList")
            .with("timezones", &self.timezones)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.timezonesList")?;
        Ok(Self {
            timezones: object.field("timezones")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for types::help::TimezonesList {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::help::TimezonesList {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::help::GetConfig {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.getConfig").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("help.getConfig").map(|_| Self)
    }
}

impl json::Serialize for functions::help::GetConfig {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::help::GetConfig {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::help::GetNearestDc {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.getNearestDc").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("help.getNearestDc").map(|_| Self)
    }
}

impl json::Serialize for functions::help::GetNearestDc {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::help::GetNearestDc {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::help::GetAppUpdate {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.getAppUpdate").with("source", &self.source).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.getAppUpdate")?;
        Ok(Self {
            source: object.field("source")?,
        })
    }
}

impl json::Serialize for functions::help::GetAppUpdate {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::help::GetAppUpdate {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::help::GetInviteText {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.getInviteText").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("help.getInviteText").map(|_| Self)
    }
}

impl json::Serialize for functions::help::GetInviteText {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::help::GetInviteText {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::help::GetSupport {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.getSupport").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("help.getSupport").map(|_| Self)
    }
}

impl json::Serialize for functions::help::GetSupport {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::help::GetSupport {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::help::SetBotUpdatesStatus {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.setBotUpdatesStatus")
            .with("pending_updates_count", &self.pending_updates_count)
            .with("message", &self.message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.setBotUpdatesStatus")?;
        Ok(Self {
            pending_updates_count: object.field("pending_updates_count")?,
            message: object.field("message")?,
        })
    }
}

impl json::Serialize for functions::help::SetBotUpdatesStatus {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::help::SetBotUpdatesStatus {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::help::GetCdnConfig {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.getCdnConfig").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("help.getCdnConfig").map(|_| Self)
    }
}

impl json::Serialize for functions::help::GetCdnConfig {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::help::GetCdnConfig {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::help::GetRecentMeUrls {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.getRecentMeUrls").with("referer", &self.referer).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.getRecentMeUrls")?;
        Ok(Self {
            referer: object.field("referer")?,
        })
    }
}

impl json::Serialize for functions::help::GetRecentMeUrls {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::help::GetRecentMeUrls {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::help::GetTermsOfServiceUpdate {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.getTermsOfServiceUpdate").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("help.getTermsOfServiceUpdate").map(|_| Self)
    }
}

impl json::Serialize for functions::help::GetTermsOfServiceUpdate {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::help::GetTermsOfServiceUpdate {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::help::AcceptTermsOfService {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.acceptTermsOfService").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.acceptTermsOfService")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for functions::help::AcceptTermsOfService {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::help::AcceptTermsOfService {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::help::GetDeepLinkInfo {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.getDeepLinkInfo").with("path", &self.path).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.getDeepLinkInfo")?;
        Ok(Self {
            path: object.field("path")?,
        })
    }
}

impl json::Serialize for functions::help::GetDeepLinkInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::help::GetDeepLinkInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::help::GetAppConfig {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.getAppConfig").with("hash", &self.hash).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.getAppConfig")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::help::GetAppConfig {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::help::GetAppConfig {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::help::SaveAppLog {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.saveAppLog").with("events", &self.events).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.saveAppLog")?;
        Ok(Self {
            events: object.field("events")?,
        })
    }
}

impl json::Serialize for functions::help::SaveAppLog {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::help::SaveAppLog {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::help::GetPassportConfig {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.getPassportConfig").with("hash", &self.hash).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.getPassportConfig")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::help::GetPassportConfig {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::help::GetPassportConfig {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::help::GetSupportName {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.getSupportName").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("help.getSupportName").map(|_| Self)
    }
}

impl json::Serialize for functions::help::GetSupportName {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::help::GetSupportName {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::help::GetUserInfo {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.getUserInfo").with("user_id", &self.user_id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.getUserInfo")?;
        Ok(Self {
            user_id: object.field("user_id")?,
        })
    }
}

impl json::Serialize for functions::help::GetUserInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::help::GetUserInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::help::EditUserInfo {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.editUserInfo")
            .with("user_id", &self.user_id)
            .with("message", &self.message)
            .with("entities", &self.entities)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.editUserInfo")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            message: object.field("message")?,
            entities: object.field("entities")?,
        })
    }
}

impl json::Serialize for functions::help::EditUserInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::help::EditUserInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::help::GetPromoData {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.getPromoData").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("help.getPromoData").map(|_| Self)
    }
}

impl json::Serialize for functions::help::GetPromoData {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::help::GetPromoData {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::help::HidePromoData {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.hidePromoData").with("peer", &self.peer).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.hidePromoData")?;
        Ok(Self {
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for functions::help::HidePromoData {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::help::HidePromoData {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::help::DismissSuggestion {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.dismissSuggestion")
            .with("peer", &self.peer)
            .with("suggestion", &self.suggestion)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.dismissSuggestion")?;
        Ok(Self {
            peer: object.field("peer")?,
            suggestion: object.field("suggestion")?,
        })
    }
}

impl json::Serialize for functions::help::DismissSuggestion {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::help::DismissSuggestion {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::help::GetCountriesList {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.getCountriesList")
            .with("lang_code", &self.lang_code)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.getCountriesList")?;
        Ok(Self {
            lang_code: object.field("lang_code")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::help::GetCountriesList {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::help::GetCountriesList {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::help::GetPremiumPromo {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.getPremiumPromo").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("help.getPremiumPromo").map(|_| Self)
    }
}

impl json::Serialize for functions::help::GetPremiumPromo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::help::GetPremiumPromo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::help::GetPeerColors {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.getPeerColors").with("hash", &self.hash).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.getPeerColors")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::help::GetPeerColors {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::help::GetPeerColors {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::help::GetPeerProfileColors {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.getPeerProfileColors").with("hash", &self.hash).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.getPeerProfileColors")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::help::GetPeerProfileColors {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::help::GetPeerProfileColors {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::help::GetTimezonesList {
    fn to_json(&self) -> json::Value {
        json::Object::new("help.getTimezonesList").with("hash", &self.hash).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("help.getTimezonesList")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::help::GetTimezonesList {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::help::GetTimezonesList {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::help::AppUpdate {
    fn to_json(&self) -> json::Value {
        match self {
            Self::AppUpdate(value) => json::Json::to_json(value),
            Self::NoAppUpdate => json::Object::new("help.noAppUpdate").value(),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("help.AppUpdate")?.as_str() {
            "help.appUpdate" => value.variant(Self::AppUpdate),
            "help.noAppUpdate" => Ok(Self::NoAppUpdate),
            other => Err(json::Error::unknown(other, "help.AppUpdate")),
        }
    }
}

impl json::Serialize for enums::help::AppUpdate {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::help::AppUpdate {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::help::TermsOfServiceUpdate {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty(value) => json::Json::to_json(value),
            Self::TermsOfServiceUpdate(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("help.TermsOfServiceUpdate")?.as_str() {
            "help.termsOfServiceUpdateEmpty" => value.variant(Self::Empty),
            "help.termsOfServiceUpdate" => value.variant(Self::TermsOfServiceUpdate),
            other => Err(json::Error::unknown(other, "help.TermsOfServiceUpdate")),
        }
    }
}

impl json::Serialize for enums::help::TermsOfServiceUpdate {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::help::TermsOfServiceUpdate {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::help::DeepLinkInfo {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty => json::Object::new("help.deepLinkInfoEmpty").value(),
            Self::DeepLinkInfo(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("help.DeepLinkInfo")?.as_str() {
            "help.deepLinkInfoEmpty" => Ok(Self::Empty),
            "help.deepLinkInfo" => value.variant(Self::DeepLinkInfo),
            other => Err(json::Error::unknown(other, "help.DeepLinkInfo")),
        }
    }
}

impl json::Serialize for enums::help::DeepLinkInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::help::DeepLinkInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::help::PassportConfig {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => {
                json::Object::new("help.passportConfigNotModified").value()
            }
            Self::PassportConfig(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("help.PassportConfig")?.as_str() {
            "help.passportConfigNotModified" => Ok(Self::NotModified),
            "help.passportConfig" => value.variant(Self::PassportConfig),
            other => Err(json::Error::unknown(other, "help.PassportConfig")),
        }
    }
}

impl json::Serialize for enums::help::PassportConfig {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::help::PassportConfig {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::help::UserInfo {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty => json::Object::new("help.userInfoEmpty").value(),
            Self::UserInfo(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("help.UserInfo")?.as_str() {
            "help.userInfoEmpty" => Ok(Self::Empty),
            "help.userInfo" => value.variant(Self::UserInfo),
            other => Err(json::Error::unknown(other, "help.UserInfo")),
        }
    }
}

impl json::Serialize for enums::help::UserInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::help::UserInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::help::PromoData {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty(value) => json::Json::to_json(value),
            Self::PromoData(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("help.PromoData")?.as_str() {
            "help.promoDataEmpty" => value.variant(Self::Empty),
            "help.promoData" => value.variant(Self::PromoData),
            other => Err(json::Error::unknown(other, "help.PromoData")),
        }
    }
}

impl json::Serialize for enums::help::PromoData {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::help::PromoData {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::help::CountriesList {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => {
                json::Object::new("help.countriesListNotModified").value()
            }
            Self::CountriesList(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("help.CountriesList")?.as_str() {
            "help.countriesListNotModified" => Ok(Self::NotModified),
            "help.countriesList" => value.variant(Self::CountriesList),
            other => Err(json::Error::unknown(other, "help.CountriesList")),
        }
    }
}

impl json::Serialize for enums::help::CountriesList {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::help::CountriesList {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::help::AppConfig {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => json::Object::new("help.appConfigNotModified").value(),
            Self::AppConfig(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("help.AppConfig")?.as_str() {
            "help.appConfigNotModified" => Ok(Self::NotModified),
            "help.appConfig" => value.variant(Self::AppConfig),
            other => Err(json::Error::unknown(other, "help.AppConfig")),
        }
    }
}

impl json::Serialize for enums::help::AppConfig {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::help::AppConfig {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::help::PeerColorSet {
    fn to_json(&self) -> json::Value {
        match self {
            Self::PeerColorSet(value) => json::Json::to_json(value),
            Self::PeerColorProfileSet(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("help.PeerColorSet")?.as_str() {
            "help.peerColorSet" => value.variant(Self::PeerColorSet),
            "help.peerColorProfileSet" => value.variant(Self::PeerColorProfileSet),
            other => Err(json::Error::unknown(other, "help.PeerColorSet")),
        }
    }
}

impl json::Serialize for enums::help::PeerColorSet {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::help::PeerColorSet {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::help::PeerColors {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => json::Object::new("help.peerColorsNotModified").value(),
            Self::PeerColors(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("help.PeerColors")?.as_str() {
            "help.peerColorsNotModified" => Ok(Self::NotModified),
            "help.peerColors" => value.variant(Self::PeerColors),
            other => Err(json::Error::unknown(other, "help.PeerColors")),
        }
    }
}

impl json::Serialize for enums::help::PeerColors {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::help::PeerColors {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::help::TimezonesList {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => {
                json::Object::new("help.timezonesListNotModified").value()
            }
            Self::TimezonesList(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("help.TimezonesList")?.as_str() {
            "help.timezonesListNotModified" => Ok(Self::NotModified),
            "help.timezonesList" => value.variant(Self::TimezonesList),
            other => Err(json::Error::unknown(other, "help.TimezonesList")),
        }
    }
}

impl json::Serialize for enums::help::TimezonesList {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::help::TimezonesList {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
