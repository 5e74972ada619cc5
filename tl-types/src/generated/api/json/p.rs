// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms.

use super::super::{enums, types};
use crate::wire::json;

impl json::Json for types::Poll {
    fn to_json(&self) -> json::Value {
        json::Object::new("poll")
            .with("id", &self.id)
            .with_flag("closed", self.closed)
            .with_flag("public_voters", self.public_voters)
            .with_flag("multiple_choice", self.multiple_choice)
            .with_flag("quiz", self.quiz)
            .with_flag("open_answers", self.open_answers)
            .with_flag("revoting_disabled", self.revoting_disabled)
            .with_flag("shuffle_answers", self.shuffle_answers)
            .with_flag("hide_results_until_close", self.hide_results_until_close)
            .with_flag("creator", self.creator)
            .with_flag("subscribers_only", self.subscribers_only)
            .with("question", &self.question)
            .with("answers", &self.answers)
            .with_optional("close_period", &self.close_period)
            .with_optional("close_date", &self.close_date)
            .with_optional("countries_iso2", &self.countries_iso2)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("poll")?;
        Ok(Self {
            id: object.field("id")?,
            closed: object.flag("closed")?,
            public_voters: object.flag("public_voters")?,
            multiple_choice: object.flag("multiple_choice")?,
            quiz: object.flag("quiz")?,
            open_answers: object.flag("open_answers")?,
            revoting_disabled: object.flag("revoting_disabled")?,
            shuffle_answers: object.flag("shuffle_answers")?,
            hide_results_until_close: object.flag("hide_results_until_close")?,
            creator: object.flag("creator")?,
            subscribers_only: object.flag("subscribers_only")?,
            question: object.field("question")?,
            answers: object.field("answers")?,
            close_period: object.optional("close_period")?,
            close_date: object.optional("close_date")?,
            countries_iso2: object.optional("countries_iso2")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for types::Poll {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::Poll {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PeerUser {
    fn to_json(&self) -> json::Value {
        json::Object::new("peerUser").with("user_id", &self.user_id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("peerUser")?;
        Ok(Self {
            user_id: object.field("user_id")?,
        })
    }
}

impl json::Serialize for types::PeerUser {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PeerUser {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PeerChat {
    fn to_json(&self) -> json::Value {
        json::Object::new("peerChat").with("chat_id", &self.chat_id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("peerChat")?;
        Ok(Self {
            chat_id: object.field("chat_id")?,
        })
    }
}

impl json::Serialize for types::PeerChat {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PeerChat {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PeerChannel {
    fn to_json(&self) -> json::Value {
        json::Object::new("peerChannel").with("channel_id", &self.channel_id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("peerChannel")?;
        Ok(Self {
            channel_id: object.field("channel_id")?,
        })
    }
}

impl json::Serialize for types::PeerChannel {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PeerChannel {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PeerColor {
    fn to_json(&self) -> json::Value {
        json::Object::new("peerColor")
            .with_optional("color", &self.color)
            .with_optional("background_emoji_id", &self.background_emoji_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("peerColor")?;
        Ok(Self {
            color: object.optional("color")?,
            background_emoji_id: object.optional("background_emoji_id")?,
        })
    }
}

impl json::Serialize for types::PeerColor {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PeerColor {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PeerColorCollectible {
    fn to_json(&self) -> json::Value {
        json::Object::new("peerColorCollectible")
            .with("collectible_id", &self.collectible_id)
            .with("gift_emoji_id", &self.gift_emoji_id)
            .with("background_emoji_id", &self.background_emoji_id)
            .with("accent_color", &self.accent_color)
            .with("colors", &self.colors)
            .with_optional("dark_accent_color", &self.dark_accent_color)
            .with_optional("dark_colors", &self.dark_colors)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("peerColorCollectible")?;
        Ok(Self {
            collectible_id: object.field("collectible_id")?,
            gift_emoji_id: object.field("gift_emoji_id")?,
            background_emoji_id: object.field("background_emoji_id")?,
            accent_color: object.field("accent_color")?,
            colors: object.field("colors")?,
            dark_accent_color: object.optional("dark_accent_color")?,
            dark_colors: object.optional("dark_colors")?,
        })
    }
}

impl json::Serialize for types::PeerColorCollectible {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PeerColorCollectible {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PhotoEmpty {
    fn to_json(&self) -> json::Value {
        json::Object::new("photoEmpty").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("photoEmpty")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for types::PhotoEmpty {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PhotoEmpty {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::Photo {
    fn to_json(&self) -> json::Value {
        json::Object::new("photo")
            .with_flag("has_stickers", self.has_stickers)
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .with("file_reference", &self.file_reference)
            .with("date", &self.date)
            .with("sizes", &self.sizes)
            .with_optional("video_sizes", &self.video_sizes)
            .with("dc_id", &self.dc_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("photo")?;
        Ok(Self {
            has_stickers: object.flag("has_stickers")?,
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
            file_reference: object.field("file_reference")?,
            date: object.field("date")?,
            sizes: object.field("sizes")?,
            video_sizes: object.optional("video_sizes")?,
            dc_id: object.field("dc_id")?,
        })
    }
}

impl json::Serialize for types::Photo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::Photo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PeerNotifySettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("peerNotifySettings")
            .with_optional("show_previews", &self.show_previews)
            .with_optional("silent", &self.silent)
            .with_optional("mute_until", &self.mute_until)
            .with_optional("ios_sound", &self.ios_sound)
            .with_optional("android_sound", &self.android_sound)
            .with_optional("other_sound", &self.other_sound)
            .with_optional("stories_muted", &self.stories_muted)
            .with_optional("stories_hide_sender", &self.stories_hide_sender)
            .with_optional("stories_ios_sound", &self.stories_ios_sound)
            .with_optional("stories_android_sound", &self.stories_android_sound)
            .with_optional("stories_other_sound", &self.stories_other_sound)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("peerNotifySettings")?;
        Ok(Self {
            show_previews: object.optional("show_previews")?,
            silent: object.optional("silent")?,
            mute_until: object.optional("mute_until")?,
            ios_sound: object.optional("ios_sound")?,
            android_sound: object.optional("android_sound")?,
            other_sound: object.optional("other_sound")?,
            stories_muted: object.optional("stories_muted")?,
            stories_hide_sender: object.optional("stories_hide_sender")?,
            stories_ios_sound: object.optional("stories_ios_sound")?,
            stories_android_sound: object.optional("stories_android_sound")?,
            stories_other_sound: object.optional("stories_other_sound")?,
        })
    }
}

impl json::Serialize for types::PeerNotifySettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PeerNotifySettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PeerStories {
    fn to_json(&self) -> json::Value {
        json::Object::new("peerStories")
            .with("peer", &self.peer)
            .with_optional("max_read_id", &self.max_read_id)
            .with("stories", &self.stories)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("peerStories")?;
        Ok(Self {
            peer: object.field("peer")?,
            max_read_id: object.optional("max_read_id")?,
            stories: object.field("stories")?,
        })
    }
}

impl json::Serialize for types::PeerStories {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PeerStories {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PollResults {
    fn to_json(&self) -> json::Value {
        json::Object::new("pollResults")
            .with_flag("min", self.min)
            .with_flag("has_unread_votes", self.has_unread_votes)
            .with_flag("can_view_stats", self.can_view_stats)
            .with_optional("results", &self.results)
            .with_optional("total_voters", &self.total_voters)
            .with_optional("recent_voters", &self.recent_voters)
            .with_optional("solution", &self.solution)
            .with_optional("solution_entities", &self.solution_entities)
            .with_optional("solution_media", &self.solution_media)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pollResults")?;
        Ok(Self {
            min: object.flag("min")?,
            has_unread_votes: object.flag("has_unread_votes")?,
            can_view_stats: object.flag("can_view_stats")?,
            results: object.optional("results")?,
            total_voters: object.optional("total_voters")?,
            recent_voters: object.optional("recent_voters")?,
            solution: object.optional("solution")?,
            solution_entities: object.optional("solution_entities")?,
            solution_media: object.optional("solution_media")?,
        })
    }
}

impl json::Serialize for types::PollResults {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PollResults {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PaymentRequestedInfo {
    fn to_json(&self) -> json::Value {
        json::Object::new("paymentRequestedInfo")
            .with_optional("name", &self.name)
            .with_optional("phone", &self.phone)
            .with_optional("email", &self.email)
            .with_optional("shipping_address", &self.shipping_address)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("paymentRequestedInfo")?;
        Ok(Self {
            name: object.optional("name")?,
            phone: object.optional("phone")?,
            email: object.optional("email")?,
            shipping_address: object.optional("shipping_address")?,
        })
    }
}

impl json::Serialize for types::PaymentRequestedInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PaymentRequestedInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PaymentCharge {
    fn to_json(&self) -> json::Value {
        json::Object::new("paymentCharge")
            .with("id", &self.id)
            .with("provider_charge_id", &self.provider_charge_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("paymentCharge")?;
        Ok(Self {
            id: object.field("id")?,
            provider_charge_id: object.field("provider_charge_id")?,
        })
    }
}

impl json::Serialize for types::PaymentCharge {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PaymentCharge {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PhoneCallDiscardReasonMigrateConferenceCall {
    fn to_json(&self) -> json::Value {
        json::Object::new("phoneCallDiscardReasonMigrateConferenceCall")
            .with("slug", &self.slug)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phoneCallDiscardReasonMigrateConferenceCall")?;
        Ok(Self {
            slug: object.field("slug")?,
        })
    }
}

impl json::Serialize for types::PhoneCallDiscardReasonMigrateConferenceCall {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PhoneCallDiscardReasonMigrateConferenceCall {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PollAnswer {
    fn to_json(&self) -> json::Value {
        json::Object::new("pollAnswer")
            .with("text", &self.text)
            .with("option", &self.option)
            .with_optional("media", &self.media)
            .with_optional("added_by", &self.added_by)
            .with_optional("date", &self.date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pollAnswer")?;
        Ok(Self {
            text: object.field("text")?,
            option: object.field("option")?,
            media: object.optional("media")?,
            added_by: object.optional("added_by")?,
            date: object.optional("date")?,
        })
    }
}

impl json::Serialize for types::PollAnswer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PollAnswer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PhotoSizeEmpty {
    fn to_json(&self) -> json::Value {
        json::Object::new("photoSizeEmpty").with("type", &self.r#type).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("photoSizeEmpty")?;
        Ok(Self {
            r#type: object.field("type")?,
        })
    }
}

impl json::Serialize for types::PhotoSizeEmpty {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PhotoSizeEmpty {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PhotoSize {
    fn to_json(&self) -> json::Value {
        json::Object::new("photoSize")
            .with("type", &self.r#type)
            .with("w", &self.w)
            .with("h", &self.h)
            .with("size", &self.size)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("photoSize")?;
        Ok(Self {
            r#type: object.field("type")?,
            w: object.field("w")?,
            h: object.field("h")?,
            size: object.field("size")?,
        })
    }
}

impl json::Serialize for types::PhotoSize {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PhotoSize {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PhotoCachedSize {
    fn to_json(&self) -> json::Value {
        json::Object::new("photoCachedSize")
            .with("type", &self.r#type)
            .with("w", &self.w)
            .with("h", &self.h)
            .with("bytes", &self.bytes)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("photoCachedSize")?;
        Ok(Self {
            r#type: object.field("type")?,
            w: object.field("w")?,
            h: object.field("h")?,
            bytes: object.field("bytes")?,
        })
    }
}

impl json::Serialize for types::PhotoCachedSize {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PhotoCachedSize {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PhotoStrippedSize {
    fn to_json(&self) -> json::Value {
        json::Object::new("photoStrippedSize")
            .with("type", &self.r#type)
            .with("bytes", &self.bytes)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("photoStrippedSize")?;
        Ok(Self {
            r#type: object.field("type")?,
            bytes: object.field("bytes")?,
        })
    }
}

impl json::Serialize for types::PhotoStrippedSize {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PhotoStrippedSize {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PhotoSizeProgressive {
    fn to_json(&self) -> json::Value {
        json::Object::new("photoSizeProgressive")
            .with("type", &self.r#type)
            .with("w", &self.w)
            .with("h", &self.h)
            .with("sizes", &self.sizes)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("photoSizeProgressive")?;
        Ok(Self {
            r#type: object.field("type")?,
            w: object.field("w")?,
            h: object.field("h")?,
            sizes: object.field("sizes")?,
        })
    }
}

impl json::Serialize for types::PhotoSizeProgressive {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PhotoSizeProgressive {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PhotoPathSize {
    fn to_json(&self) -> json::Value {
        json::Object::new("photoPathSize")
            .with("type", &self.r#type)
            .with("bytes", &self.bytes)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("photoPathSize")?;
        Ok(Self {
            r#type: object.field("type")?,
            bytes: object.field("bytes")?,
        })
    }
}

impl json::Serialize for types::PhotoPathSize {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PhotoPathSize {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PeerSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("peerSettings")
            .with_flag("report_spam", self.report_spam)
            .with_flag("add_contact", self.add_contact)
            .with_flag("block_contact", self.block_contact)
            .with_flag("share_contact", self.share_contact)
            .with_flag("need_contacts_exception", self.need_contacts_exception)
            .with_flag("report_geo", self.report_geo)
            .with_flag("autoarchived", self.autoarchived)
            .with_flag("invite_members", self.invite_members)
            .with_flag("request_chat_broadcast", self.request_chat_broadcast)
            .with_flag("business_bot_paused", self.business_bot_paused)
            .with_flag("business_bot_can_reply", self.business_bot_can_reply)
            .with_optional("geo_distance", &self.geo_distance)
            .with_optional("request_chat_title", &self.request_chat_title)
            .with_optional("request_chat_date", &self.request_chat_date)
            .with_optional("business_bot_id", &self.business_bot_id)
            .with_optional("business_bot_manage_url", &self.business_bot_manage_url)
            .with_optional("charge_paid_message_stars", &self.charge_paid_message_stars)
            .with_optional("registration_month", &self.registration_month)
            .with_optional("phone_country", &self.phone_country)
            .with_optional("name_change_date", &self.name_change_date)
            .with_optional("photo_change_date", &self.photo_change_date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("peerSettings")?;
        Ok(Self {
            report_spam: object.flag("report_spam")?,
            add_contact: object.flag("add_contact")?,
            block_contact: object.flag("block_contact")?,
            share_contact: object.flag("share_contact")?,
            need_contacts_exception: object.flag("need_contacts_exception")?,
            report_geo: object.flag("report_geo")?,
            autoarchived: object.flag("autoarchived")?,
            invite_members: object.flag("invite_members")?,
            request_chat_broadcast: object.flag("request_chat_broadcast")?,
            business_bot_paused: object.flag("business_bot_paused")?,
            business_bot_can_reply: object.flag("business_bot_can_reply")?,
            geo_distance: object.optional("geo_distance")?,
            request_chat_title: object.optional("request_chat_title")?,
            request_chat_date: object.optional("request_chat_date")?,
            business_bot_id: object.optional("business_bot_id")?,
            business_bot_manage_url: object.optional("business_bot_manage_url")?,
            charge_paid_message_stars: object.optional("charge_paid_message_stars")?,
            registration_month: object.optional("registration_month")?,
            phone_country: object.optional("phone_country")?,
            name_change_date: object.optional("name_change_date")?,
            photo_change_date: object.optional("photo_change_date")?,
        })
    }
}

impl json::Serialize for types::PeerSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PeerSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PopularContact {
    fn to_json(&self) -> json::Value {
        json::Object::new("popularContact")
            .with("client_id", &self.client_id)
            .with("importers", &self.importers)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("popularContact")?;
        Ok(Self {
            client_id: object.field("client_id")?,
            importers: object.field("importers")?,
        })
    }
}

impl json::Serialize for types::PopularContact {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PopularContact {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PeerBlocked {
    fn to_json(&self) -> json::Value {
        json::Object::new("peerBlocked")
            .with("peer_id", &self.peer_id)
            .with("date", &self.date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("peerBlocked")?;
        Ok(Self {
            peer_id: object.field("peer_id")?,
            date: object.field("date")?,
        })
    }
}

impl json::Serialize for types::PeerBlocked {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PeerBlocked {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PrivacyValueAllowUsers {
    fn to_json(&self) -> json::Value {
        json::Object::new("privacyValueAllowUsers").with("users", &self.users).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("privacyValueAllowUsers")?;
        Ok(Self {
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::PrivacyValueAllowUsers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PrivacyValueAllowUsers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PrivacyValueDisallowUsers {
    fn to_json(&self) -> json::Value {
        json::Object::new("privacyValueDisallowUsers").with("users", &self.users).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("privacyValueDisallowUsers")?;
        Ok(Self {
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::PrivacyValueDisallowUsers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PrivacyValueDisallowUsers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PrivacyValueAllowChatParticipants {
    fn to_json(&self) -> json::Value {
        json::Object::new("privacyValueAllowChatParticipants")
            .with("chats", &self.chats)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("privacyValueAllowChatParticipants")?;
        Ok(Self {
            chats: object.field("chats")?,
        })
    }
}

impl json::Serialize for types::PrivacyValueAllowChatParticipants {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PrivacyValueAllowChatParticipants {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PrivacyValueDisallowChatParticipants {
    fn to_json(&self) -> json::Value {
        json::Object::new("privacyValueDisallowChatParticipants")
            .with("chats", &self.chats)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("privacyValueDisallowChatParticipants")?;
        Ok(Self {
            chats: object.field("chats")?,
        })
    }
}

impl json::Serialize for types::PrivacyValueDisallowChatParticipants {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PrivacyValueDisallowChatParticipants {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PostAddress {
    fn to_json(&self) -> json::Value {
        json::Object::new("postAddress")
            .with("street_line1", &self.street_line1)
            .with("street_line2", &self.street_line2)
            .with("city", &self.city)
            .with("state", &self.state)
            .with("country_iso2", &self.country_iso2)
            .with("post_code", &self.post_code)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("postAddress")?;
        Ok(Self {
            street_line1: object.field("street_line1")?,
            street_line2: object.field("street_line2")?,
            city: object.field("city")?,
            state: object.field("state")?,
            country_iso2: object.field("country_iso2")?,
            post_code: object.field("post_code")?,
        })
    }
}

impl json::Serialize for types::PostAddress {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PostAddress {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PhoneCallEmpty {
    fn to_json(&self) -> json::Value {
        json::Object::new("phoneCallEmpty").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phoneCallEmpty")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for types::PhoneCallEmpty {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PhoneCallEmpty {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PhoneCallWaiting {
    fn to_json(&self) -> json::Value {
        json::Object::new("phoneCallWaiting")
            .with_flag("video", self.video)
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .with("date", &self.date)
            .with("admin_id", &self.admin_id)
            .with("participant_id", &self.participant_id)
            .with("protocol", &self.protocol)
            .with_optional("receive_date", &self.receive_date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phoneCallWaiting")?;
        Ok(Self {
            video: object.flag("video")?,
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
            date: object.field("date")?,
            admin_id: object.field("admin_id")?,
            participant_id: object.field("participant_id")?,
            protocol: object.field("protocol")?,
            receive_date: object.optional("receive_date")?,
        })
    }
}

impl json::Serialize for types::PhoneCallWaiting {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PhoneCallWaiting {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PhoneCallRequested {
    fn to_json(&self) -> json::Value {
        json::Object::new("phoneCallRequested")
            .with_flag("video", self.video)
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .with("date", &self.date)
            .with("admin_id", &self.admin_id)
            .with("participant_id", &self.participant_id)
            .with("g_a_hash", &self.g_a_hash)
            .with("protocol", &self.protocol)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phoneCallRequested")?;
        Ok(Self {
            video: object.flag("video")?,
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
            date: object.field("date")?,
            admin_id: object.field("admin_id")?,
            participant_id: object.field("participant_id")?,
            g_a_hash: object.field("g_a_hash")?,
            protocol: object.field("protocol")?,
        })
    }
}

impl json::Serialize for types::PhoneCallRequested {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PhoneCallRequested {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PhoneCallAccepted {
    fn to_json(&self) -> json::Value {
        json::Object::new("phoneCallAccepted")
            .with_flag("video", self.video)
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .with("date", &self.date)
            .with("admin_id", &self.admin_id)
            .with("participant_id", &self.participant_id)
            .with("g_b", &self.g_b)
            .with("protocol", &self.protocol)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phoneCallAccepted")?;
        Ok(Self {
            video: object.flag("video")?,
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
            date: object.field("date")?,
            admin_id: object.field("admin_id")?,
            participant_id: object.field("participant_id")?,
            g_b: object.field("g_b")?,
            protocol: object.field("protocol")?,
        })
    }
}

impl json::Serialize for types::PhoneCallAccepted {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PhoneCallAccepted {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PhoneCall {
    fn to_json(&self) -> json::Value {
        json::Object::new("phoneCall")
            .with_flag("p2p_allowed", self.p2p_allowed)
            .with_flag("video", self.video)
            .with_flag("conference_supported", self.conference_supported)
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .with("date", &self.date)
            .with("admin_id", &self.admin_id)
            .with("participant_id", &self.participant_id)
            .with("g_a_or_b", &self.g_a_or_b)
            .with("key_fingerprint", &self.key_fingerprint)
            .with("protocol", &self.protocol)
            .with("connections", &self.connections)
            .with("start_date", &self.start_date)
            .with_optional("custom_parameters", &self.custom_parameters)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phoneCall")?;
        Ok(Self {
            p2p_allowed: object.flag("p2p_allowed")?,
            video: object.flag("video")?,
            conference_supported: object.flag("conference_supported")?,
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
            date: object.field("date")?,
            admin_id: object.field("admin_id")?,
            participant_id: object.field("participant_id")?,
            g_a_or_b: object.field("g_a_or_b")?,
            key_fingerprint: object.field("key_fingerprint")?,
            protocol: object.field("protocol")?,
            connections: object.field("connections")?,
            start_date: object.field("start_date")?,
            custom_parameters: object.optional("custom_parameters")?,
        })
    }
}

impl json::Serialize for types::PhoneCall {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PhoneCall {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PhoneCallDiscarded {
    fn to_json(&self) -> json::Value {
        json::Object::new("phoneCallDiscarded")
            .with_flag("need_rating", self.need_rating)
            .with_flag("need_debug", self.need_debug)
            .with_flag("video", self.video)
            .with("id", &self.id)
            .with_optional("reason", &self.reason)
            .with_optional("duration", &self.duration)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phoneCallDiscarded")?;
        Ok(Self {
            need_rating: object.flag("need_rating")?,
            need_debug: object.flag("need_debug")?,
            video: object.flag("video")?,
            id: object.field("id")?,
            reason: object.optional("reason")?,
            duration: object.optional("duration")?,
        })
    }
}

impl json::Serialize for types::PhoneCallDiscarded {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PhoneCallDiscarded {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PeerLocated {
    fn to_json(&self) -> json::Value {
        json::Object::new("peerLocated")
            .with("peer", &self.peer)
            .with("expires", &self.expires)
            .with("distance", &self.distance)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("peerLocated")?;
        Ok(Self {
            peer: object.field("peer")?,
            expires: object.field("expires")?,
            distance: object.field("distance")?,
        })
    }
}

impl json::Serialize for types::PeerLocated {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PeerLocated {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PeerSelfLocated {
    fn to_json(&self) -> json::Value {
        json::Object::new("peerSelfLocated").with("expires", &self.expires).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("peerSelfLocated")?;
        Ok(Self {
            expires: object.field("expires")?,
        })
    }
}

impl json::Serialize for types::PeerSelfLocated {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PeerSelfLocated {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PaidReactionPrivacyPeer {
    fn to_json(&self) -> json::Value {
        json::Object::new("paidReactionPrivacyPeer").with("peer", &self.peer).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("paidReactionPrivacyPeer")?;
        Ok(Self {
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for types::PaidReactionPrivacyPeer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PaidReactionPrivacyPeer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::Page {
    fn to_json(&self) -> json::Value {
        json::Object::new("page")
            .with_flag("part", self.part)
            .with_flag("rtl", self.rtl)
            .with_flag("v2", self.v2)
            .with("url", &self.url)
            .with("blocks", &self.blocks)
            .with("photos", &self.photos)
            .with("documents", &self.documents)
            .with_optional("views", &self.views)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("page")?;
        Ok(Self {
            part: object.flag("part")?,
            rtl: object.flag("rtl")?,
            v2: object.flag("v2")?,
            url: object.field("url")?,
            blocks: object.field("blocks")?,
            photos: object.field("photos")?,
            documents: object.field("documents")?,
            views: object.optional("views")?,
        })
    }
}

impl json::Serialize for types::Page {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::Page {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json
for types::PasswordKdfAlgoSha256sha256pbkdf2hmacsha512iter100000Sha256ModPow {
    fn to_json(&self) -> json::Value {
        json::Object::new(
                "passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow",
            )
            .with("salt1", &self.salt1)
            .with("salt2", &self.salt2)
            .with("g", &self.g)
            .with("p", &self.p)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value
            .object(
                "passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow",
            )?;
        Ok(Self {
            salt1: object.field("salt1")?,
            salt2: object.field("salt2")?,
            g: object.field("g")?,
            p: object.field("p")?,
        })
    }
}

impl json::Serialize
for types::PasswordKdfAlgoSha256sha256pbkdf2hmacsha512iter100000Sha256ModPow {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de>
for types::PasswordKdfAlgoSha256sha256pbkdf2hmacsha512iter100000Sha256ModPow {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockTitle {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockTitle").with("text", &self.text).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockTitle")?;
        Ok(Self {
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::PageBlockTitle {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockTitle {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockSubtitle {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockSubtitle").with("text", &self.text).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockSubtitle")?;
        Ok(Self {
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::PageBlockSubtitle {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockSubtitle {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockAuthorDate {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockAuthorDate")
            .with("author", &self.author)
            .with("published_date", &self.published_date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockAuthorDate")?;
        Ok(Self {
            author: object.field("author")?,
            published_date: object.field("published_date")?,
        })
    }
}

impl json::Serialize for types::PageBlockAuthorDate {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockAuthorDate {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockHeader {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockHeader").with("text", &self.text).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockHeader")?;
        Ok(Self {
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::PageBlockHeader {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockHeader {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockSubheader {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockSubheader").with("text", &self.text).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockSubheader")?;
        Ok(Self {
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::PageBlockSubheader {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockSubheader {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockParagraph {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockParagraph").with("text", &self.text).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockParagraph")?;
        Ok(Self {
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::PageBlockParagraph {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockParagraph {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockPreformatted {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockPreformatted")
            .with("text", &self.text)
            .with("language", &self.language)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockPreformatted")?;
        Ok(Self {
            text: object.field("text")?,
            language: object.field("language")?,
        })
    }
}

impl json::Serialize for types::PageBlockPreformatted {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockPreformatted {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockFooter {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockFooter").with("text", &self.text).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockFooter")?;
        Ok(Self {
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::PageBlockFooter {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockFooter {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockAnchor {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockAnchor").with("name", &self.name).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockAnchor")?;
        Ok(Self {
            name: object.field("name")?,
        })
    }
}

impl json::Serialize for types::PageBlockAnchor {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockAnchor {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockList {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockList").with("items", &self.items).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockList")?;
        Ok(Self {
            items: object.field("items")?,
        })
    }
}

impl json::Serialize for types::PageBlockList {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockList {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockBlockquote {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockBlockquote")
            .with_flag("collapsed", self.collapsed)
            .with("text", &self.text)
            .with("caption", &self.caption)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockBlockquote")?;
        Ok(Self {
            collapsed: object.flag("collapsed")?,
            text: object.field("text")?,
            caption: object.field("caption")?,
        })
    }
}

impl json::Serialize for types::PageBlockBlockquote {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockBlockquote {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockPullquote {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockPullquote")
            .with("text", &self.text)
            .with("caption", &self.caption)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockPullquote")?;
        Ok(Self {
            text: object.field("text")?,
            caption: object.field("caption")?,
        })
    }
}

impl json::Serialize for types::PageBlockPullquote {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockPullquote {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockPhoto {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockPhoto")
            .with_flag("spoiler", self.spoiler)
            .with("photo_id", &self.photo_id)
            .with("caption", &self.caption)
            .with_optional("url", &self.url)
            .with_optional("webpage_id", &self.webpage_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockPhoto")?;
        Ok(Self {
            spoiler: object.flag("spoiler")?,
            photo_id: object.field("photo_id")?,
            caption: object.field("caption")?,
            url: object.optional("url")?,
            webpage_id: object.optional("webpage_id")?,
        })
    }
}

impl json::Serialize for types::PageBlockPhoto {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockPhoto {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockVideo {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockVideo")
            .with_flag("autoplay", self.autoplay)
            .with_flag("loop", self.r#loop)
            .with_flag("spoiler", self.spoiler)
            .with("video_id", &self.video_id)
            .with("caption", &self.caption)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockVideo")?;
        Ok(Self {
            autoplay: object.flag("autoplay")?,
            r#loop: object.flag("loop")?,
            spoiler: object.flag("spoiler")?,
            video_id: object.field("video_id")?,
            caption: object.field("caption")?,
        })
    }
}

impl json::Serialize for types::PageBlockVideo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockVideo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockCover {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockCover").with("cover", &self.cover).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockCover")?;
        Ok(Self {
            cover: object.field("cover")?,
        })
    }
}

impl json::Serialize for types::PageBlockCover {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockCover {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockEmbed {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockEmbed")
            .with_flag("full_width", self.full_width)
            .with_flag("allow_scrolling", self.allow_scrolling)
            .with_optional("url", &self.url)
            .with_optional("html", &self.html)
            .with_optional("poster_photo_id", &self.poster_photo_id)
            .with_optional("w", &self.w)
            .with_optional("h", &self.h)
            .with("caption", &self.caption)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockEmbed")?;
        Ok(Self {
            full_width: object.flag("full_width")?,
            allow_scrolling: object.flag("allow_scrolling")?,
            url: object.optional("url")?,
            html: object.optional("html")?,
            poster_photo_id: object.optional("poster_photo_id")?,
            w: object.optional("w")?,
            h: object.optional("h")?,
            caption: object.field("caption")?,
        })
    }
}

impl json::Serialize for types::PageBlockEmbed {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockEmbed {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockEmbedPost {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockEmbedPost")
            .with("url", &self.url)
            .with("webpage_id", &self.webpage_id)
            .with("author_photo_id", &self.author_photo_id)
            .with("author", &self.author)
            .with("date", &self.date)
            .with("blocks", &self.blocks)
            .with("caption", &self.caption)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockEmbedPost")?;
        Ok(Self {
            url: object.field("url")?,
            webpage_id: object.field("webpage_id")?,
            author_photo_id: object.field("author_photo_id")?,
            author: object.field("author")?,
            date: object.field("date")?,
            blocks: object.field("blocks")?,
            caption: object.field("caption")?,
        })
    }
}

impl json::Serialize for types::PageBlockEmbedPost {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockEmbedPost {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockCollage {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockCollage")
            .with("items", &self.items)
            .with("caption", &self.caption)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockCollage")?;
        Ok(Self {
            items: object.field("items")?,
            caption: object.field("caption")?,
        })
    }
}

impl json::Serialize for types::PageBlockCollage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockCollage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockSlideshow {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockSlideshow")
            .with("items", &self.items)
            .with("caption", &self.caption)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockSlideshow")?;
        Ok(Self {
            items: object.field("items")?,
            caption: object.field("caption")?,
        })
    }
}

impl json::Serialize for types::PageBlockSlideshow {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockSlideshow {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockChannel {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockChannel").with("channel", &self.channel).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockChannel")?;
        Ok(Self {
            channel: object.field("channel")?,
        })
    }
}

impl json::Serialize for types::PageBlockChannel {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockChannel {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockAudio {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockAudio")
            .with("audio_id", &self.audio_id)
            .with("caption", &self.caption)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockAudio")?;
        Ok(Self {
            audio_id: object.field("audio_id")?,
            caption: object.field("caption")?,
        })
    }
}

impl json::Serialize for types::PageBlockAudio {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockAudio {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockKicker {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockKicker").with("text", &self.text).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockKicker")?;
        Ok(Self {
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::PageBlockKicker {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockKicker {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockTable {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockTable")
            .with_flag("bordered", self.bordered)
            .with_flag("striped", self.striped)
            .with_flag("compact", self.compact)
            .with("title", &self.title)
            .with("rows", &self.rows)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockTable")?;
        Ok(Self {
            bordered: object.flag("bordered")?,
            striped: object.flag("striped")?,
            compact: object.flag("compact")?,
            title: object.field("title")?,
            rows: object.field("rows")?,
        })
    }
}

impl json::Serialize for types::PageBlockTable {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockTable {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockOrderedList {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockOrderedList")
            .with_flag("reversed", self.reversed)
            .with("items", &self.items)
            .with_optional("start", &self.start)
            .with_optional("type", &self.r#type)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockOrderedList")?;
        Ok(Self {
            reversed: object.flag("reversed")?,
            items: object.field("items")?,
            start: object.optional("start")?,
            r#type: object.optional("type")?,
        })
    }
}

impl json::Serialize for types::PageBlockOrderedList {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockOrderedList {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockDetails {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockDetails")
            .with_flag("open", self.open)
            .with("blocks", &self.blocks)
            .with("title", &self.title)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockDetails")?;
        Ok(Self {
            open: object.flag("open")?,
            blocks: object.field("blocks")?,
            title: object.field("title")?,
        })
    }
}

impl json::Serialize for types::PageBlockDetails {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockDetails {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockRelatedArticles {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockRelatedArticles")
            .with("title", &self.title)
            .with("articles", &self.articles)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockRelatedArticles")?;
        Ok(Self {
            title: object.field("title")?,
            articles: object.field("articles")?,
        })
    }
}

impl json::Serialize for types::PageBlockRelatedArticles {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockRelatedArticles {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockMap {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockMap")
            .with("geo", &self.geo)
            .with("zoom", &self.zoom)
            .with("w", &self.w)
            .with("h", &self.h)
            .with("caption", &self.caption)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockMap")?;
        Ok(Self {
            geo: object.field("geo")?,
            zoom: object.field("zoom")?,
            w: object.field("w")?,
            h: object.field("h")?,
            caption: object.field("caption")?,
        })
    }
}

impl json::Serialize for types::PageBlockMap {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockMap {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockHeading1 {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockHeading1").with("text", &self.text).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockHeading1")?;
        Ok(Self {
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::PageBlockHeading1 {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockHeading1 {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockHeading2 {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockHeading2").with("text", &self.text).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockHeading2")?;
        Ok(Self {
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::PageBlockHeading2 {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockHeading2 {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockHeading3 {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockHeading3").with("text", &self.text).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockHeading3")?;
        Ok(Self {
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::PageBlockHeading3 {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockHeading3 {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockHeading4 {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockHeading4").with("text", &self.text).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockHeading4")?;
        Ok(Self {
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::PageBlockHeading4 {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockHeading4 {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockHeading5 {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockHeading5").with("text", &self.text).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockHeading5")?;
        Ok(Self {
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::PageBlockHeading5 {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockHeading5 {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockHeading6 {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockHeading6").with("text", &self.text).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockHeading6")?;
        Ok(Self {
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::PageBlockHeading6 {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockHeading6 {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockMath {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockMath").with("source", &self.source).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockMath")?;
        Ok(Self {
            source: object.field("source")?,
        })
    }
}

impl json::Serialize for types::PageBlockMath {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockMath {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockThinking {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockThinking").with("text", &self.text).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockThinking")?;
        Ok(Self {
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::PageBlockThinking {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockThinking {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockBlockquoteBlocks {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockBlockquoteBlocks")
            .with("blocks", &self.blocks)
            .with("caption", &self.caption)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockBlockquoteBlocks")?;
        Ok(Self {
            blocks: object.field("blocks")?,
            caption: object.field("caption")?,
        })
    }
}

impl json::Serialize for types::PageBlockBlockquoteBlocks {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockBlockquoteBlocks {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockButtonRow {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockButtonRow")
            .with_flag("align_left", self.align_left)
            .with_flag("align_center", self.align_center)
            .with_flag("align_right", self.align_right)
            .with("buttons", &self.buttons)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockButtonRow")?;
        Ok(Self {
            align_left: object.flag("align_left")?,
            align_center: object.flag("align_center")?,
            align_right: object.flag("align_right")?,
            buttons: object.field("buttons")?,
        })
    }
}

impl json::Serialize for types::PageBlockButtonRow {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockButtonRow {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageBlockDocument {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageBlockDocument")
            .with("document_id", &self.document_id)
            .with("caption", &self.caption)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageBlockDocument")?;
        Ok(Self {
            document_id: object.field("document_id")?,
            caption: object.field("caption")?,
        })
    }
}

impl json::Serialize for types::PageBlockDocument {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageBlockDocument {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageListItemText {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageListItemText")
            .with_flag("checkbox", self.checkbox)
            .with_flag("checked", self.checked)
            .with("text", &self.text)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageListItemText")?;
        Ok(Self {
            checkbox: object.flag("checkbox")?,
            checked: object.flag("checked")?,
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::PageListItemText {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageListItemText {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageListItemBlocks {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageListItemBlocks")
            .with_flag("checkbox", self.checkbox)
            .with_flag("checked", self.checked)
            .with("blocks", &self.blocks)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageListItemBlocks")?;
        Ok(Self {
            checkbox: object.flag("checkbox")?,
            checked: object.flag("checked")?,
            blocks: object.field("blocks")?,
        })
    }
}

impl json::Serialize for types::PageListItemBlocks {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageListItemBlocks {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageCaption {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageCaption")
            .with("text", &self.text)
            .with("credit", &self.credit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageCaption")?;
        Ok(Self {
            text: object.field("text")?,
            credit: object.field("credit")?,
        })
    }
}

impl json::Serialize for types::PageCaption {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageCaption {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageTableRow {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageTableRow").with("cells", &self.cells).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageTableRow")?;
        Ok(Self {
            cells: object.field("cells")?,
        })
    }
}

impl json::Serialize for types::PageTableRow {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageTableRow {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageListOrderedItemText {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageListOrderedItemText")
            .with_flag("checkbox", self.checkbox)
            .with_flag("checked", self.checked)
            .with_optional("num", &self.num)
            .with("text", &self.text)
            .with_optional("value", &self.value)
            .with_optional("type", &self.r#type)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageListOrderedItemText")?;
        Ok(Self {
            checkbox: object.flag("checkbox")?,
            checked: object.flag("checked")?,
            num: object.optional("num")?,
            text: object.field("text")?,
            value: object.optional("value")?,
            r#type: object.optional("type")?,
        })
    }
}

impl json::Serialize for types::PageListOrderedItemText {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageListOrderedItemText {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageListOrderedItemBlocks {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageListOrderedItemBlocks")
            .with_flag("checkbox", self.checkbox)
            .with_flag("checked", self.checked)
            .with_optional("num", &self.num)
            .with("blocks", &self.blocks)
            .with_optional("value", &self.value)
            .with_optional("type", &self.r#type)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageListOrderedItemBlocks")?;
        Ok(Self {
            checkbox: object.flag("checkbox")?,
            checked: object.flag("checked")?,
            num: object.optional("num")?,
            blocks: object.field("blocks")?,
            value: object.optional("value")?,
            r#type: object.optional("type")?,
        })
    }
}

impl json::Serialize for types::PageListOrderedItemBlocks {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageListOrderedItemBlocks {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageRelatedArticle {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageRelatedArticle")
            .with("url", &self.url)
            .with("webpage_id", &self.webpage_id)
            .with_optional("title", &self.title)
            .with_optional("description", &self.description)
            .with_optional("photo_id", &self.photo_id)
            .with_optional("author", &self.author)
            .with_optional("published_date", &self.published_date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageRelatedArticle")?;
        Ok(Self {
            url: object.field("url")?,
            webpage_id: object.field("webpage_id")?,
            title: object.optional("title")?,
            description: object.optional("description")?,
            photo_id: object.optional("photo_id")?,
            author: object.optional("author")?,
            published_date: object.optional("published_date")?,
        })
    }
}

impl json::Serialize for types::PageRelatedArticle {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageRelatedArticle {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageButton {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageButton")
            .with("text", &self.text)
            .with("type", &self.r#type)
            .with_optional("style", &self.style)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageButton")?;
        Ok(Self {
            text: object.field("text")?,
            r#type: object.field("type")?,
            style: object.optional("style")?,
        })
    }
}

impl json::Serialize for types::PageButton {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageButton {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PaymentSavedCredentialsCard {
    fn to_json(&self) -> json::Value {
        json::Object::new("paymentSavedCredentialsCard")
            .with("id", &self.id)
            .with("title", &self.title)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("paymentSavedCredentialsCard")?;
        Ok(Self {
            id: object.field("id")?,
            title: object.field("title")?,
        })
    }
}

impl json::Serialize for types::PaymentSavedCredentialsCard {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PaymentSavedCredentialsCard {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PaymentFormMethod {
    fn to_json(&self) -> json::Value {
        json::Object::new("paymentFormMethod")
            .with("url", &self.url)
            .with("title", &self.title)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("paymentFormMethod")?;
        Ok(Self {
            url: object.field("url")?,
            title: object.field("title")?,
        })
    }
}

impl json::Serialize for types::PaymentFormMethod {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PaymentFormMethod {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PhoneCallProtocol {
    fn to_json(&self) -> json::Value {
        json::Object::new("phoneCallProtocol")
            .with_flag("udp_p2p", self.udp_p2p)
            .with_flag("udp_reflector", self.udp_reflector)
            .with("min_layer", &self.min_layer)
            .with("max_layer", &self.max_layer)
            .with("library_versions", &self.library_versions)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phoneCallProtocol")?;
        Ok(Self {
            udp_p2p: object.flag("udp_p2p")?,
            udp_reflector: object.flag("udp_reflector")?,
            min_layer: object.field("min_layer")?,
            max_layer: object.field("max_layer")?,
            library_versions: object.field("library_versions")?,
        })
    }
}

impl json::Serialize for types::PhoneCallProtocol {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PhoneCallProtocol {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PhoneConnection {
    fn to_json(&self) -> json::Value {
        json::Object::new("phoneConnection")
            .with_flag("tcp", self.tcp)
            .with("id", &self.id)
            .with("ip", &self.ip)
            .with("ipv6", &self.ipv6)
            .with("port", &self.port)
            .with("peer_tag", &self.peer_tag)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phoneConnection")?;
        Ok(Self {
            tcp: object.flag("tcp")?,
            id: object.field("id")?,
            ip: object.field("ip")?,
            ipv6: object.field("ipv6")?,
            port: object.field("port")?,
            peer_tag: object.field("peer_tag")?,
        })
    }
}

impl json::Serialize for types::PhoneConnection {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PhoneConnection {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PhoneConnectionWebrtc {
    fn to_json(&self) -> json::Value {
        json::Object::new("phoneConnectionWebrtc")
            .with_flag("turn", self.turn)
            .with_flag("stun", self.stun)
            .with("id", &self.id)
            .with("ip", &self.ip)
            .with("ipv6", &self.ipv6)
            .with("port", &self.port)
            .with("username", &self.username)
            .with("password", &self.password)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phoneConnectionWebrtc")?;
        Ok(Self {
            turn: object.flag("turn")?,
            stun: object.flag("stun")?,
            id: object.field("id")?,
            ip: object.field("ip")?,
            ipv6: object.field("ipv6")?,
            port: object.field("port")?,
            username: object.field("username")?,
            password: object.field("password")?,
        })
    }
}

impl json::Serialize for types::PhoneConnectionWebrtc {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PhoneConnectionWebrtc {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PageTableCell {
    fn to_json(&self) -> json::Value {
        json::Object::new("pageTableCell")
            .with_flag("header", self.header)
            .with_flag("align_center", self.align_center)
            .with_flag("align_right", self.align_right)
            .with_flag("valign_middle", self.valign_middle)
            .with_flag("valign_bottom", self.valign_bottom)
            .with_optional("text", &self.text)
            .with_optional("colspan", &self.colspan)
            .with_optional("rowspan", &self.rowspan)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pageTableCell")?;
        Ok(Self {
            header: object.flag("header")?,
            align_center: object.flag("align_center")?,
            align_right: object.flag("align_right")?,
            valign_middle: object.flag("valign_middle")?,
            valign_bottom: object.flag("valign_bottom")?,
            text: object.optional("text")?,
            colspan: object.optional("colspan")?,
            rowspan: object.optional("rowspan")?,
        })
    }
}

impl json::Serialize for types::PageTableCell {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PageTableCell {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PollAnswerVoters {
    fn to_json(&self) -> json::Value {
        json::Object::new("pollAnswerVoters")
            .with_flag("chosen", self.chosen)
            .with_flag("correct", self.correct)
            .with("option", &self.option)
            .with_optional("voters", &self.voters)
            .with_optional("recent_voters", &self.recent_voters)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pollAnswerVoters")?;
        Ok(Self {
            chosen: object.flag("chosen")?,
            correct: object.flag("correct")?,
            option: object.field("option")?,
            voters: object.optional("voters")?,
            recent_voters: object.optional("recent_voters")?,
        })
    }
}

impl json::Serialize for types::PollAnswerVoters {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PollAnswerVoters {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PostInteractionCountersMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("postInteractionCountersMessage")
            .with("msg_id", &self.msg_id)
            .with("views", &self.views)
            .with("forwards", &self.forwards)
            .with("reactions", &self.reactions)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("postInteractionCountersMessage")?;
        Ok(Self {
            msg_id: object.field("msg_id")?,
            views: object.field("views")?,
            forwards: object.field("forwards")?,
            reactions: object.field("reactions")?,
        })
    }
}

impl json::Serialize for types::PostInteractionCountersMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PostInteractionCountersMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PostInteractionCountersStory {
    fn to_json(&self) -> json::Value {
        json::Object::new("postInteractionCountersStory")
            .with("story_id", &self.story_id)
            .with("views", &self.views)
            .with("forwards", &self.forwards)
            .with("reactions", &self.reactions)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("postInteractionCountersStory")?;
        Ok(Self {
            story_id: object.field("story_id")?,
            views: object.field("views")?,
            forwards: object.field("forwards")?,
            reactions: object.field("reactions")?,
        })
    }
}

impl json::Serialize for types::PostInteractionCountersStory {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PostInteractionCountersStory {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PendingSuggestion {
    fn to_json(&self) -> json::Value {
        json::Object::new("pendingSuggestion")
            .with("suggestion", &self.suggestion)
            .with("title", &self.title)
            .with("description", &self.description)
            .with("url", &self.url)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("pendingSuggestion")?;
        Ok(Self {
            suggestion: object.field("suggestion")?,
            title: object.field("title")?,
            description: object.field("description")?,
            url: object.field("url")?,
        })
    }
}

impl json::Serialize for types::PendingSuggestion {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PendingSuggestion {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PremiumGiftCodeOption {
    fn to_json(&self) -> json::Value {
        json::Object::new("premiumGiftCodeOption")
            .with("users", &self.users)
            .with("months", &self.months)
            .with_optional("store_product", &self.store_product)
            .with_optional("store_quantity", &self.store_quantity)
            .with("currency", &self.currency)
            .with("amount", &self.amount)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("premiumGiftCodeOption")?;
        Ok(Self {
            users: object.field("users")?,
            months: object.field("months")?,
            store_product: object.optional("store_product")?,
            store_quantity: object.optional("store_quantity")?,
            currency: object.field("currency")?,
            amount: object.field("amount")?,
        })
    }
}

impl json::Serialize for types::PremiumGiftCodeOption {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PremiumGiftCodeOption {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PremiumSubscriptionOption {
    fn to_json(&self) -> json::Value {
        json::Object::new("premiumSubscriptionOption")
            .with_flag("current", self.current)
            .with_flag("can_purchase_upgrade", self.can_purchase_upgrade)
            .with_optional("transaction", &self.transaction)
            .with("months", &self.months)
            .with("currency", &self.currency)
            .with("amount", &self.amount)
            .with("bot_url", &self.bot_url)
            .with_optional("store_product", &self.store_product)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("premiumSubscriptionOption")?;
        Ok(Self {
            current: object.flag("current")?,
            can_purchase_upgrade: object.flag("can_purchase_upgrade")?,
            transaction: object.optional("transaction")?,
            months: object.field("months")?,
            currency: object.field("currency")?,
            amount: object.field("amount")?,
            bot_url: object.field("bot_url")?,
            store_product: object.optional("store_product")?,
        })
    }
}

impl json::Serialize for types::PremiumSubscriptionOption {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PremiumSubscriptionOption {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PrepaidGiveaway {
    fn to_json(&self) -> json::Value {
        json::Object::new("prepaidGiveaway")
            .with("id", &self.id)
            .with("months", &self.months)
            .with("quantity", &self.quantity)
            .with("date", &self.date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("prepaidGiveaway")?;
        Ok(Self {
            id: object.field("id")?,
            months: object.field("months")?,
            quantity: object.field("quantity")?,
            date: object.field("date")?,
        })
    }
}

impl json::Serialize for types::PrepaidGiveaway {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PrepaidGiveaway {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PrepaidStarsGiveaway {
    fn to_json(&self) -> json::Value {
        json::Object::new("prepaidStarsGiveaway")
            .with("id", &self.id)
            .with("stars", &self.stars)
            .with("quantity", &self.quantity)
            .with("boosts", &self.boosts)
            .with("date", &self.date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("prepaidStarsGiveaway")?;
        Ok(Self {
            id: object.field("id")?,
            stars: object.field("stars")?,
            quantity: object.field("quantity")?,
            boosts: object.field("boosts")?,
            date: object.field("date")?,
        })
    }
}

impl json::Serialize for types::PrepaidStarsGiveaway {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PrepaidStarsGiveaway {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PublicForwardMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("publicForwardMessage").with("message", &self.message).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("publicForwardMessage")?;
        Ok(Self {
            message: object.field("message")?,
        })
    }
}

impl json::Serialize for types::PublicForwardMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PublicForwardMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::PublicForwardStory {
    fn to_json(&self) -> json::Value {
        json::Object::new("publicForwardStory")
            .with("peer", &self.peer)
            .with("story", &self.story)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("publicForwardStory")?;
        Ok(Self {
            peer: object.field("peer")?,
            story: object.field("story")?,
        })
    }
}

impl json::Serialize for types::PublicForwardStory {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::PublicForwardStory {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::Passkey {
    fn to_json(&self) -> json::Value {
        json::Object::new("passkey")
            .with("id", &self.id)
            .with("name", &self.name)
            .with("date", &self.date)
            .with_optional("software_emoji_id", &self.software_emoji_id)
            .with_optional("last_usage_date", &self.last_usage_date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("passkey")?;
        Ok(Self {
            id: object.field("id")?,
            name: object.field("name")?,
            date: object.field("date")?,
            software_emoji_id: object.optional("software_emoji_id")?,
            last_usage_date: object.optional("last_usage_date")?,
        })
    }
}

impl json::Serialize for types::Passkey {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::Passkey {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::Peer {
    fn to_json(&self) -> json::Value {
        match self {
            Self::User(value) => json::Json::to_json(value),
            Self::Chat(value) => json::Json::to_json(value),
            Self::Channel(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("Peer")?.as_str() {
            "peerUser" => value.variant(Self::User),
            "peerChat" => value.variant(Self::Chat),
            "peerChannel" => value.variant(Self::Channel),
            other => Err(json::Error::unknown(other, "Peer")),
        }
    }
}

impl json::Serialize for enums::Peer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::Peer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::PeerColor {
    fn to_json(&self) -> json::Value {
        match self {
            Self::PeerColor(value) => json::Json::to_json(value),
            Self::Collectible(value) => json::Json::to_json(value),
            Self::InputPeerColorCollectible(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("PeerColor")?.as_str() {
            "peerColor" => value.variant(Self::PeerColor),
            "peerColorCollectible" => value.variant(Self::Collectible),
            "inputPeerColorCollectible" => value.variant(Self::InputPeerColorCollectible),
            other => Err(json::Error::unknown(other, "PeerColor")),
        }
    }
}

impl json::Serialize for enums::PeerColor {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::PeerColor {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::Photo {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty(value) => json::Json::to_json(value),
            Self::Photo(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("Photo")?.as_str() {
            "photoEmpty" => value.variant(Self::Empty),
            "photo" => value.variant(Self::Photo),
            other => Err(json::Error::unknown(other, "Photo")),
        }
    }
}

impl json::Serialize for enums::Photo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::Photo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::ProfileTab {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Posts => json::Object::new("profileTabPosts").value(),
            Self::Gifts => json::Object::new("profileTabGifts").value(),
            Self::Media => json::Object::new("profileTabMedia").value(),
            Self::Files => json::Object::new("profileTabFiles").value(),
            Self::Music => json::Object::new("profileTabMusic").value(),
            Self::Voice => json::Object::new("profileTabVoice").value(),
            Self::Links => json::Object::new("profileTabLinks").value(),
            Self::Gifs => json::Object::new("profileTabGifs").value(),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("ProfileTab")?.as_str() {
            "profileTabPosts" => Ok(Self::Posts),
            "profileTabGifts" => Ok(Self::Gifts),
            "profileTabMedia" => Ok(Self::Media),
            "profileTabFiles" => Ok(Self::Files),
            "profileTabMusic" => Ok(Self::Music),
            "profileTabVoice" => Ok(Self::Voice),
            "profileTabLinks" => Ok(Self::Links),
            "profileTabGifs" => Ok(Self::Gifs),
            other => Err(json::Error::unknown(other, "ProfileTab")),
        }
    }
}

impl json::Serialize for enums::ProfileTab {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::ProfileTab {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::PhoneCallDiscardReason {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Missed => json::Object::new("phoneCallDiscardReasonMissed").value(),
            Self::Disconnect => {
                json::Object::new("phoneCallDiscardReasonDisconnect").value()
            }
            Self::Hangup => json::Object::new("phoneCallDiscardReasonHangup").value(),
            Self::Busy => json::Object::new("phoneCallDiscardReasonBusy").value(),
            Self::MigrateConferenceCall(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("PhoneCallDiscardReason")?.as_str() {
            "phoneCallDiscardReasonMissed" => Ok(Self::Missed),
            "phoneCallDiscardReasonDisconnect" => Ok(Self::Disconnect),
            "phoneCallDiscardReasonHangup" => Ok(Self::Hangup),
            "phoneCallDiscardReasonBusy" => Ok(Self::Busy),
            "phoneCallDiscardReasonMigrateConferenceCall" => {
                value.variant(Self::MigrateConferenceCall)
            }
            other => Err(json::Error::unknown(other, "PhoneCallDiscardReason")),
        }
    }
}

impl json::Serialize for enums::PhoneCallDiscardReason {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::PhoneCallDiscardReason {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::PollAnswer {
    fn to_json(&self) -> json::Value {
        match self {
            Self::PollAnswer(value) => json::Json::to_json(value),
            Self::InputPollAnswer(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("PollAnswer")?.as_str() {
            "pollAnswer" => value.variant(Self::PollAnswer),
            "inputPollAnswer" => value.variant(Self::InputPollAnswer),
            other => Err(json::Error::unknown(other, "PollAnswer")),
        }
    }
}

impl json::Serialize for enums::PollAnswer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::PollAnswer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::PhotoSize {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty(value) => json::Json::to_json(value),
            Self::PhotoSize(value) => json::Json::to_json(value),
            Self::PhotoCachedSize(value) => json::Json::to_json(value),
            Self::PhotoStrippedSize(value) => json::Json::to_json(value),
            Self::Progressive(value) => json::Json::to_json(value),
            Self::PhotoPathSize(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("PhotoSize")?.as_str() {
            "photoSizeEmpty" => value.variant(Self::Empty),
            "photoSize" => value.variant(Self::PhotoSize),
            "photoCachedSize" => value.variant(Self::PhotoCachedSize),
            "photoStrippedSize" => value.variant(Self::PhotoStrippedSize),
            "photoSizeProgressive" => value.variant(Self::Progressive),
            "photoPathSize" => value.variant(Self::PhotoPathSize),
            other => Err(json::Error::unknown(other, "PhotoSize")),
        }
    }
}

impl json::Serialize for enums::PhotoSize {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::PhotoSize {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::PrivacyKey {
    fn to_json(&self) -> json::Value {
        match self {
            Self::StatusTimestamp => {
                json::Object::new("privacyKeyStatusTimestamp").value()
            }
            Self::ChatInvite => json::Object::new("privacyKeyChatInvite").value(),
            Self::PhoneCall => json::Object::new("privacyKeyPhoneCall").value(),
            Self::PhoneP2p => json::Object::new("privacyKeyPhoneP2P").value(),
            Self::Forwards => json::Object::new("privacyKeyForwards").value(),
            Self::ProfilePhoto => json::Object::new("privacyKeyProfilePhoto").value(),
            Self::PhoneNumber => json::Object::new("privacyKeyPhoneNumber").value(),
            Self::AddedByPhone => json::Object::new("privacyKeyAddedByPhone").value(),
            Self::VoiceMessages => json::Object::new("privacyKeyVoiceMessages").value(),
            Self::About => json::Object::new("privacyKeyAbout").value(),
            Self::Birthday => json::Object::new("privacyKeyBirthday").value(),
            Self::StarGiftsAutoSave => {
                json::Object::new("privacyKeyStarGiftsAutoSave").value()
            }
            Self::NoPaidMessages => json::Object::new("privacyKeyNoPaidMessages").value(),
            Self::SavedMusic => json::Object::new("privacyKeySavedMusic").value(),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("PrivacyKey")?.as_str() {
            "privacyKeyStatusTimestamp" => Ok(Self::StatusTimestamp),
            "privacyKeyChatInvite" => Ok(Self::ChatInvite),
            "privacyKeyPhoneCall" => Ok(Self::PhoneCall),
            "privacyKeyPhoneP2P" => Ok(Self::PhoneP2p),
            "privacyKeyForwards" => Ok(Self::Forwards),
            "privacyKeyProfilePhoto" => Ok(Self::ProfilePhoto),
            "privacyKeyPhoneNumber" => Ok(Self::PhoneNumber),
            "privacyKeyAddedByPhone" => Ok(Self::AddedByPhone),
            "privacyKeyVoiceMessages" => Ok(Self::VoiceMessages),
            "privacyKeyAbout" => Ok(Self::About),
            "privacyKeyBirthday" => Ok(Self::Birthday),
            "privacyKeyStarGiftsAutoSave" => Ok(Self::StarGiftsAutoSave),
            "privacyKeyNoPaidMessages" => Ok(Self::NoPaidMessages),
            "privacyKeySavedMusic" => Ok(Self::SavedMusic),
            other => Err(json::Error::unknown(other, "PrivacyKey")),
        }
    }
}

impl json::Serialize for enums::PrivacyKey {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::PrivacyKey {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::PrivacyRule {
    fn to_json(&self) -> json::Value {
        match self {
            Self::PrivacyValueAllowContacts => {
                json::Object::new("privacyValueAllowContacts").value()
            }
            Self::PrivacyValueAllowAll => {
                json::Object::new("privacyValueAllowAll").value()
            }
            Self::PrivacyValueAllowUsers(value) => json::Json::to_json(value),
            Self::PrivacyValueDisallowContacts => {
                json::Object::new("privacyValueDisallowContacts").value()
            }
            Self::PrivacyValueDisallowAll => {
                json::Object::new("privacyValueDisallowAll").value()
            }
            Self::PrivacyValueDisallowUsers(value) => json::Json::to_json(value),
            Self::PrivacyValueAllowChatParticipants(value) => json::Json::to_json(value),
            Self::PrivacyValueDisallowChatParticipants(value) => {
                json::Json::to_json(value)
            }
            Self::PrivacyValueAllowCloseFriends => {
                json::Object::new("privacyValueAllowCloseFriends").value()
            }
            Self::PrivacyValueAllowPremium => {
                json::Object::new("privacyValueAllowPremium").value()
            }
            Self::PrivacyValueAllowBots => {
                json::Object::new("privacyValueAllowBots").value()
            }
            Self::PrivacyValueDisallowBots => {
                json::Object::new("privacyValueDisallowBots").value()
            }
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("PrivacyRule")?.as_str() {
            "privacyValueAllowContacts" => Ok(Self::PrivacyValueAllowContacts),
            "privacyValueAllowAll" => Ok(Self::PrivacyValueAllowAll),
            "privacyValueAllowUsers" => value.variant(Self::PrivacyValueAllowUsers),
            "privacyValueDisallowContacts" => Ok(Self::PrivacyValueDisallowContacts),
            "privacyValueDisallowAll" => Ok(Self::PrivacyValueDisallowAll),
            "privacyValueDisallowUsers" => value.variant(Self::PrivacyValueDisallowUsers),
            "privacyValueAllowChatParticipants" => {
                value.variant(Self::PrivacyValueAllowChatParticipants)
            }
            "privacyValueDisallowChatParticipants" => {
                value.variant(Self::PrivacyValueDisallowChatParticipants)
            }
            "privacyValueAllowCloseFriends" => Ok(Self::PrivacyValueAllowCloseFriends),
            "privacyValueAllowPremium" => Ok(Self::PrivacyValueAllowPremium),
            "privacyValueAllowBots" => Ok(Self::PrivacyValueAllowBots),
            "privacyValueDisallowBots" => Ok(Self::PrivacyValueDisallowBots),
            other => Err(json::Error::unknown(other, "PrivacyRule")),
        }
    }
}

impl json::Serialize for enums::PrivacyRule {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::PrivacyRule {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::PhoneCall {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty(value) => json::Json::to_json(value),
            Self::Waiting(value) => json::Json::to_json(value),
            Self::Requested(value) => json::Json::to_json(value),
            Self::Accepted(value) => json::Json::to_json(value),
            Self::PhoneCall(value) => json::Json::to_json(value),
            Self::Discarded(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("PhoneCall")?.as_str() {
            "phoneCallEmpty" => value.variant(Self::Empty),
            "phoneCallWaiting" => value.variant(Self::Waiting),
            "phoneCallRequested" => value.variant(Self::Requested),
            "phoneCallAccepted" => value.variant(Self::Accepted),
            "phoneCall" => value.variant(Self::PhoneCall),
            "phoneCallDiscarded" => value.variant(Self::Discarded),
            other => Err(json::Error::unknown(other, "PhoneCall")),
        }
    }
}

impl json::Serialize for enums::PhoneCall {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::PhoneCall {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::PeerLocated {
    fn to_json(&self) -> json::Value {
        match self {
            Self::PeerLocated(value) => json::Json::to_json(value),
            Self::PeerSelfLocated(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("PeerLocated")?.as_str() {
            "peerLocated" => value.variant(Self::PeerLocated),
            "peerSelfLocated" => value.variant(Self::PeerSelfLocated),
            other => Err(json::Error::unknown(other, "PeerLocated")),
        }
    }
}

impl json::Serialize for enums::PeerLocated {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::PeerLocated {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::PaidReactionPrivacy {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Default => json::Object::new("paidReactionPrivacyDefault").value(),
            Self::Anonymous => json::Object::new("paidReactionPrivacyAnonymous").value(),
            Self::Peer(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("PaidReactionPrivacy")?.as_str() {
            "paidReactionPrivacyDefault" => Ok(Self::Default),
            "paidReactionPrivacyAnonymous" => Ok(Self::Anonymous),
            "paidReactionPrivacyPeer" => value.variant(Self::Peer),
            other => Err(json::Error::unknown(other, "PaidReactionPrivacy")),
        }
    }
}

impl json::Serialize for enums::PaidReactionPrivacy {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::PaidReactionPrivacy {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::PasswordKdfAlgo {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Unknown => json::Object::new("passwordKdfAlgoUnknown").value(),
            Self::Sha256sha256pbkdf2hmacsha512iter100000Sha256ModPow(value) => {
                json::Json::to_json(value)
            }
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("PasswordKdfAlgo")?.as_str() {
            "passwordKdfAlgoUnknown" => Ok(Self::Unknown),
            "passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow" => {
                value.variant(Self::Sha256sha256pbkdf2hmacsha512iter100000Sha256ModPow)
            }
            other => Err(json::Error::unknown(other, "PasswordKdfAlgo")),
        }
    }
}

impl json::Serialize for enums::PasswordKdfAlgo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::PasswordKdfAlgo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::PageBlock {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Unsupported => json::Object::new("pageBlockUnsupported").value(),
            Self::Title(value) => json::Json::to_json(value),
            Self::Subtitle(value) => json::Json::to_json(value),
            Self::AuthorDate(value) => json::Json::to_json(value),
            Self::Header(value) => json::Json::to_json(value),
            Self::Subheader(value) => json::Json::to_json(value),
            Self::Paragraph(value) => json::Json::to_json(value),
            Self::Preformatted(value) => json::Json::to_json(value),
            Self::Footer(value) => json::Json::to_json(value),
            Self::Divider => json::Object::new("pageBlockDivider").value(),
            Self::Anchor(value) => json::Json::to_json(value),
            Self::List(value) => json::Json::to_json(value),
            Self::Blockquote(value) => json::Json::to_json(value),
            Self::Pullquote(value) => json::Json::to_json(value),
            Self::Photo(value) => json::Json::to_json(value),
            Self::Video(value) => json::Json::to_json(value),
            Self::Cover(value) => json::Json::to_json(value),
            Self::Embed(value) => json::Json::to_json(value),
            Self::EmbedPost(value) => json::Json::to_json(value),
            Self::Collage(value) => json::Json::to_json(value),
            Self::Slideshow(value) => json::Json::to_json(value),
            Self::Channel(value) => json::Json::to_json(value),
            Self::Audio(value) => json::Json::to_json(value),
            Self::Kicker(value) => json::Json::to_json(value),
            Self::Table(value) => json::Json::to_json(value),
            Self::OrderedList(value) => json::Json::to_json(value),
            Self::Details(value) => json::Json::to_json(value),
            Self::RelatedArticles(value) => json::Json::to_json(value),
            Self::Map(value) => json::Json::to_json(value),
            Self::Heading1(value) => json::Json::to_json(value),
            Self::Heading2(value) => json::Json::to_json(value),
            Self::Heading3(value) => json::Json::to_json(value),
            Self::Heading4(value) => json::Json::to_json(value),
            Self::Heading5(value) => json::Json::to_json(value),
            Self::Heading6(value) => json::Json::to_json(value),
            Self::Math(value) => json::Json::to_json(value),
            Self::Thinking(value) => json::Json::to_json(value),
            Self::InputPageBlockMap(value) => json::Json::to_json(value),
            Self::BlockquoteBlocks(value) => json::Json::to_json(value),
            Self::ButtonRow(value) => json::Json::to_json(value),
            Self::Document(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("PageBlock")?.as_str() {
            "pageBlockUnsupported" => Ok(Self::Unsupported),
            "pageBlockTitle" => value.variant(Self::Title),
            "pageBlockSubtitle" => value.variant(Self::Subtitle),
            "pageBlockAuthorDate" => value.variant(Self::AuthorDate),
            "pageBlockHeader" => value.variant(Self::Header),
            "pageBlockSubheader" => value.variant(Self::Subheader),
            "pageBlockParagraph" => value.variant(Self::Paragraph),
            "pageBlockPreformatted" => value.variant(Self::Preformatted),
            "pageBlockFooter" => value.variant(Self::Footer),
            "pageBlockDivider" => Ok(Self::Divider),
            "pageBlockAnchor" => value.variant(Self::Anchor),
            "pageBlockList" => value.variant(Self::List),
            "pageBlockBlockquote" => value.variant(Self::Blockquote),
            "pageBlockPullquote" => value.variant(Self::Pullquote),
            "pageBlockPhoto" => value.variant(Self::Photo),
            "pageBlockVideo" => value.variant(Self::Video),
            "pageBlockCover" => value.variant(Self::Cover),
            "pageBlockEmbed" => value.variant(Self::Embed),
            "pageBlockEmbedPost" => value.variant(Self::EmbedPost),
            "pageBlockCollage" => value.variant(Self::Collage),
            "pageBlockSlideshow" => value.variant(Self::Slideshow),
            "pageBlockChannel" => value.variant(Self::Channel),
            "pageBlockAudio" => value.variant(Self::Audio),
            "pageBlockKicker" => value.variant(Self::Kicker),
            "pageBlockTable" => value.variant(Self::Table),
            "pageBlockOrderedList" => value.variant(Self::OrderedList),
            "pageBlockDetails" => value.variant(Self::Details),
            "pageBlockRelatedArticles" => value.variant(Self::RelatedArticles),
            "pageBlockMap" => value.variant(Self::Map),
            "pageBlockHeading1" => value.variant(Self::Heading1),
            "pageBlockHeading2" => value.variant(Self::Heading2),
            "pageBlockHeading3" => value.variant(Self::Heading3),
            "pageBlockHeading4" => value.variant(Self::Heading4),
            "pageBlockHeading5" => value.variant(Self::Heading5),
            "pageBlockHeading6" => value.variant(Self::Heading6),
            "pageBlockMath" => value.variant(Self::Math),
            "pageBlockThinking" => value.variant(Self::Thinking),
            "inputPageBlockMap" => value.variant(Self::InputPageBlockMap),
            "pageBlockBlockquoteBlocks" => value.variant(Self::BlockquoteBlocks),
            "pageBlockButtonRow" => value.variant(Self::ButtonRow),
            "pageBlockDocument" => value.variant(Self::Document),
            other => Err(json::Error::unknown(other, "PageBlock")),
        }
    }
}

impl json::Serialize for enums::PageBlock {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::PageBlock {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::PageListItem {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Text(value) => json::Json::to_json(value),
            Self::Blocks(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("PageListItem")?.as_str() {
            "pageListItemText" => value.variant(Self::Text),
            "pageListItemBlocks" => value.variant(Self::Blocks),
            other => Err(json::Error::unknown(other, "PageListItem")),
        }
    }
}

impl json::Serialize for enums::PageListItem {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::PageListItem {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::PageListOrderedItem {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Text(value) => json::Json::to_json(value),
            Self::Blocks(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("PageListOrderedItem")?.as_str() {
            "pageListOrderedItemText" => value.variant(Self::Text),
            "pageListOrderedItemBlocks" => value.variant(Self::Blocks),
            other => Err(json::Error::unknown(other, "PageListOrderedItem")),
        }
    }
}

impl json::Serialize for enums::PageListOrderedItem {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::PageListOrderedItem {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::PhoneConnection {
    fn to_json(&self) -> json::Value {
        match self {
            Self::PhoneConnection(value) => json::Json::to_json(value),
            Self::Webrtc(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("PhoneConnection")?.as_str() {
            "phoneConnection" => value.variant(Self::PhoneConnection),
            "phoneConnectionWebrtc" => value.variant(Self::Webrtc),
            other => Err(json::Error::unknown(other, "PhoneConnection")),
        }
    }
}

impl json::Serialize for enums::PhoneConnection {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::PhoneConnection {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::PostInteractionCounters {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Message(value) => json::Json::to_json(value),
            Self::Story(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("PostInteractionCounters")?.as_str() {
            "postInteractionCountersMessage" => value.variant(Self::Message),
            "postInteractionCountersStory" => value.variant(Self::Story),
            other => Err(json::Error::unknown(other, "PostInteractionCounters")),
        }
    }
}

impl json::Serialize for enums::PostInteractionCounters {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::PostInteractionCounters {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::PrepaidGiveaway {
    fn to_json(&self) -> json::Value {
        match self {
            Self::PrepaidGiveaway(value) => json::Json::to_json(value),
            Self::PrepaidStarsGiveaway(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("PrepaidGiveaway")?.as_str() {
            "prepaidGiveaway" => value.variant(Self::PrepaidGiveaway),
            "prepaidStarsGiveaway" => value.variant(Self::PrepaidStarsGiveaway),
            other => Err(json::Error::unknown(other, "PrepaidGiveaway")),
        }
    }
}

impl json::Serialize for enums::PrepaidGiveaway {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::PrepaidGiveaway {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::PublicForward {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Message(value) => json::Json::to_json(value),
            Self::Story(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("PublicForward")?.as_str() {
            "publicForwardMessage" => value.variant(Self::Message),
            "publicForwardStory" => value.variant(Self::Story),
            other => Err(json::Error::unknown(other, "PublicForward")),
        }
    }
}

impl json::Serialize for enums::PublicForward {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::PublicForward {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
