// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms.

use super::super::{enums, types};
use crate::wire::json;

impl json::Json for types::GeoPoint {
    fn to_json(&self) -> json::Value {
        json::Object::new("geoPoint")
            .with("long", &self.long)
            .with("lat", &self.lat)
            .with("access_hash", &self.access_hash)
            .with_optional("accuracy_radius", &self.accuracy_radius)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("geoPoint")?;
        Ok(Self {
            long: object.field("long")?,
            lat: object.field("lat")?,
            access_hash: object.field("access_hash")?,
            accuracy_radius: object.optional("accuracy_radius")?,
        })
    }
}

impl json::Serialize for types::GeoPoint {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::GeoPoint {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::Game {
    fn to_json(&self) -> json::Value {
        json::Object::new("game")
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .with("short_name", &self.short_name)
            .with("title", &self.title)
            .with("description", &self.description)
            .with("photo", &self.photo)
            .with_optional("document", &self.document)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("game")?;
        Ok(Self {
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
            short_name: object.field("short_name")?,
            title: object.field("title")?,
            description: object.field("description")?,
            photo: object.field("photo")?,
            document: object.optional("document")?,
        })
    }
}

impl json::Serialize for types::Game {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::Game {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::GroupCallParticipant {
    fn to_json(&self) -> json::Value {
        json::Object::new("groupCallParticipant")
            .with_flag("muted", self.muted)
            .with_flag("left", self.left)
            .with_flag("can_self_unmute", self.can_self_unmute)
            .with_flag("just_joined", self.just_joined)
            .with_flag("versioned", self.versioned)
            .with_flag("min", self.min)
            .with_flag("muted_by_you", self.muted_by_you)
            .with_flag("volume_by_admin", self.volume_by_admin)
            .with_flag("self", self.self_)
            .with_flag("video_joined", self.video_joined)
            .with("peer", &self.peer)
            .with("date", &self.date)
            .with_optional("active_date", &self.active_date)
            .with("source", &self.source)
            .with_optional("volume", &self.volume)
            .with_optional("about", &self.about)
            .with_optional("raise_hand_rating", &self.raise_hand_rating)
            .with_optional("video", &self.video)
            .with_optional("presentation", &self.presentation)
            .with_optional("paid_stars_total", &self.paid_stars_total)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("groupCallParticipant")?;
        Ok(Self {
            muted: object.flag("muted")?,
            left: object.flag("left")?,
            can_self_unmute: object.flag("can_self_unmute")?,
            just_joined: object.flag("just_joined")?,
            versioned: object.flag("versioned")?,
            min: object.flag("min")?,
            muted_by_you: object.flag("muted_by_you")?,
            volume_by_admin: object.flag("volume_by_admin")?,
            self_: object.flag("self")?,
            video_joined: object.flag("video_joined")?,
            peer: object.field("peer")?,
            date: object.field("date")?,
            active_date: object.optional("active_date")?,
            source: object.field("source")?,
            volume: object.optional("volume")?,
            about: object.optional("about")?,
            raise_hand_rating: object.optional("raise_hand_rating")?,
            video: object.optional("video")?,
            presentation: object.optional("presentation")?,
            paid_stars_total: object.optional("paid_stars_total")?,
        })
    }
}

impl json::Serialize for types::GroupCallParticipant {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::GroupCallParticipant {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::GroupCallDiscarded {
    fn to_json(&self) -> json::Value {
        json::Object::new("groupCallDiscarded")
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .with("duration", &self.duration)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("groupCallDiscarded")?;
        Ok(Self {
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
            duration: object.field("duration")?,
        })
    }
}

impl json::Serialize for types::GroupCallDiscarded {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::GroupCallDiscarded {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::GroupCall {
    fn to_json(&self) -> json::Value {
        json::Object::new("groupCall")
            .with_flag("join_muted", self.join_muted)
            .with_flag("can_change_join_muted", self.can_change_join_muted)
            .with_flag("join_date_asc", self.join_date_asc)
            .with_flag("schedule_start_subscribed", self.schedule_start_subscribed)
            .with_flag("can_start_video", self.can_start_video)
            .with_flag("record_video_active", self.record_video_active)
            .with_flag("rtmp_stream", self.rtmp_stream)
            .with_flag("listeners_hidden", self.listeners_hidden)
            .with_flag("conference", self.conference)
            .with_flag("creator", self.creator)
            .with_flag("messages_enabled", self.messages_enabled)
            .with_flag("can_change_messages_enabled", self.can_change_messages_enabled)
            .with_flag("min", self.min)
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .with("participants_count", &self.participants_count)
            .with_optional("title", &self.title)
            .with_optional("stream_dc_id", &self.stream_dc_id)
            .with_optional("record_start_date", &self.record_start_date)
            .with_optional("schedule_date", &self.schedule_date)
            .with_optional("unmuted_video_count", &self.unmuted_video_count)
            .with("unmuted_video_limit", &self.unmuted_video_limit)
            .with("version", &self.version)
            .with_optional("invite_link", &self.invite_link)
            .with_optional("send_paid_messages_stars", &self.send_paid_messages_stars)
            .with_optional("default_send_as", &self.default_send_as)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("groupCall")?;
        Ok(Self {
            join_muted: object.flag("join_muted")?,
            can_change_join_muted: object.flag("can_change_join_muted")?,
            join_date_asc: object.flag("join_date_asc")?,
            schedule_start_subscribed: object.flag("schedule_start_subscribed")?,
            can_start_video: object.flag("can_start_video")?,
            record_video_active: object.flag("record_video_active")?,
            rtmp_stream: object.flag("rtmp_stream")?,
            listeners_hidden: object.flag("listeners_hidden")?,
            conference: object.flag("conference")?,
            creator: object.flag("creator")?,
            messages_enabled: object.flag("messages_enabled")?,
            can_change_messages_enabled: object.flag("can_change_messages_enabled")?,
            min: object.flag("min")?,
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
            participants_count: object.field("participants_count")?,
            title: object.optional("title")?,
            stream_dc_id: object.optional("stream_dc_id")?,
            record_start_date: object.optional("record_start_date")?,
            schedule_date: object.optional("schedule_date")?,
            unmuted_video_count: object.optional("unmuted_video_count")?,
            unmuted_video_limit: object.field("unmuted_video_limit")?,
            version: object.field("version")?,
            invite_link: object.optional("invite_link")?,
            send_paid_messages_stars: object.optional("send_paid_messages_stars")?,
            default_send_as: object.optional("default_send_as")?,
        })
    }
}

impl json::Serialize for types::GroupCall {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::GroupCall {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::GroupCallMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("groupCallMessage")
            .with_flag("from_admin", self.from_admin)
            .with("id", &self.id)
            .with("from_id", &self.from_id)
            .with("date", &self.date)
            .with("message", &self.message)
            .with_optional("paid_message_stars", &self.paid_message_stars)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("groupCallMessage")?;
        Ok(Self {
            from_admin: object.flag("from_admin")?,
            id: object.field("id")?,
            from_id: object.field("from_id")?,
            date: object.field("date")?,
            message: object.field("message")?,
            paid_message_stars: object.optional("paid_message_stars")?,
        })
    }
}

impl json::Serialize for types::GroupCallMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::GroupCallMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::GlobalPrivacySettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("globalPrivacySettings")
            .with_flag(
                "archive_and_mute_new_noncontact_peers",
                self.archive_and_mute_new_noncontact_peers,
            )
            .with_flag("keep_archived_unmuted", self.keep_archived_unmuted)
            .with_flag("keep_archived_folders", self.keep_archived_folders)
            .with_flag("hide_read_marks", self.hide_read_marks)
            .with_flag(
                "new_noncontact_peers_require_premium",
                self.new_noncontact_peers_require_premium,
            )
            .with_flag("display_gifts_button", self.display_gifts_button)
            .with_optional(
                "noncontact_peers_paid_stars",
                &self.noncontact_peers_paid_stars,
            )
            .with_optional("disallowed_gifts", &self.disallowed_gifts)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("globalPrivacySettings")?;
        Ok(Self {
            archive_and_mute_new_noncontact_peers: object
                .flag("archive_and_mute_new_noncontact_peers")?,
            keep_archived_unmuted: object.flag("keep_archived_unmuted")?,
            keep_archived_folders: object.flag("keep_archived_folders")?,
            hide_read_marks: object.flag("hide_read_marks")?,
            new_noncontact_peers_require_premium: object
                .flag("new_noncontact_peers_require_premium")?,
            display_gifts_button: object.flag("display_gifts_button")?,
            noncontact_peers_paid_stars: object.optional("noncontact_peers_paid_stars")?,
            disallowed_gifts: object.optional("disallowed_gifts")?,
        })
    }
}

impl json::Serialize for types::GlobalPrivacySettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::GlobalPrivacySettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::GroupCallParticipantVideo {
    fn to_json(&self) -> json::Value {
        json::Object::new("groupCallParticipantVideo")
            .with_flag("paused", self.paused)
            .with("endpoint", &self.endpoint)
            .with("source_groups", &self.source_groups)
            .with_optional("audio_source", &self.audio_source)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("groupCallParticipantVideo")?;
        Ok(Self {
            paused: object.flag("paused")?,
            endpoint: object.field("endpoint")?,
            source_groups: object.field("source_groups")?,
            audio_source: object.optional("audio_source")?,
        })
    }
}

impl json::Serialize for types::GroupCallParticipantVideo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::GroupCallParticipantVideo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::GroupCallParticipantVideoSourceGroup {
    fn to_json(&self) -> json::Value {
        json::Object::new("groupCallParticipantVideoSourceGroup")
            .with("semantics", &self.semantics)
            .with("sources", &self.sources)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("groupCallParticipantVideoSourceGroup")?;
        Ok(Self {
            semantics: object.field("semantics")?,
            sources: object.field("sources")?,
        })
    }
}

impl json::Serialize for types::GroupCallParticipantVideoSourceGroup {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::GroupCallParticipantVideoSourceGroup {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::GroupCallStreamChannel {
    fn to_json(&self) -> json::Value {
        json::Object::new("groupCallStreamChannel")
            .with("channel", &self.channel)
            .with("scale", &self.scale)
            .with("last_timestamp_ms", &self.last_timestamp_ms)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("groupCallStreamChannel")?;
        Ok(Self {
            channel: object.field("channel")?,
            scale: object.field("scale")?,
            last_timestamp_ms: object.field("last_timestamp_ms")?,
        })
    }
}

impl json::Serialize for types::GroupCallStreamChannel {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::GroupCallStreamChannel {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::GeoPointAddress {
    fn to_json(&self) -> json::Value {
        json::Object::new("geoPointAddress")
            .with("country_iso2", &self.country_iso2)
            .with_optional("state", &self.state)
            .with_optional("city", &self.city)
            .with_optional("street", &self.street)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("geoPointAddress")?;
        Ok(Self {
            country_iso2: object.field("country_iso2")?,
            state: object.optional("state")?,
            city: object.optional("city")?,
            street: object.optional("street")?,
        })
    }
}

impl json::Serialize for types::GeoPointAddress {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::GeoPointAddress {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::GroupCallDonor {
    fn to_json(&self) -> json::Value {
        json::Object::new("groupCallDonor")
            .with_flag("top", self.top)
            .with_flag("my", self.my)
            .with_optional("peer_id", &self.peer_id)
            .with("stars", &self.stars)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("groupCallDonor")?;
        Ok(Self {
            top: object.flag("top")?,
            my: object.flag("my")?,
            peer_id: object.optional("peer_id")?,
            stars: object.field("stars")?,
        })
    }
}

impl json::Serialize for types::GroupCallDonor {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::GroupCallDonor {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::GeoPoint {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty => json::Object::new("geoPointEmpty").value(),
            Self::GeoPoint(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("GeoPoint")?.as_str() {
            "geoPointEmpty" => Ok(Self::Empty),
            "geoPoint" => value.variant(Self::GeoPoint),
            other => Err(json::Error::unknown(other, "GeoPoint")),
        }
    }
}

impl json::Serialize for enums::GeoPoint {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::GeoPoint {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::GroupCall {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Discarded(value) => json::Json::to_json(value),
            Self::GroupCall(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("GroupCall")?.as_str() {
            "groupCallDiscarded" => value.variant(Self::Discarded),
            "groupCall" => value.variant(Self::GroupCall),
            other => Err(json::Error::unknown(other, "GroupCall")),
        }
    }
}

impl json::Serialize for enums::GroupCall {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::GroupCall {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
