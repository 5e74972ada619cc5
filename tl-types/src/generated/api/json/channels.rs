// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `channels`.

use super::super::{enums, functions, types};
use crate::wire::json;

impl json::Json for types::channels::ChannelParticipants {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.channelParticipants")
            .with("count", &self.count)
            .with("participants", &self.participants)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.channelParticipants")?;
        Ok(Self {
            count: object.field("count")?,
            participants: object.field("participants")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::channels::ChannelParticipants {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::channels::ChannelParticipants {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::channels::ChannelParticipant {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.channelParticipant")
            .with("participant", &self.participant)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.channelParticipant")?;
        Ok(Self {
            participant: object.field("participant")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::channels::ChannelParticipant {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::channels::ChannelParticipant {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::channels::AdminLogResults {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.adminLogResults")
            .with("events", &self.events)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.adminLogResults")?;
        Ok(Self {
            events: object.field("events")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::channels::AdminLogResults {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::channels::AdminLogResults {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::channels::SendAsPeers {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.sendAsPeers")
            .with("peers", &self.peers)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.sendAsPeers")?;
        Ok(Self {
            peers: object.field("peers")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::channels::SendAsPeers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::channels::SendAsPeers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::channels::SponsoredMessageReportResultChooseOption {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.sponsoredMessageReportResultChooseOption")
            .with("title", &self.title)
            .with("options", &self.options)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value
            .object("channels.sponsoredMessageReportResultChooseOption")?;
        Ok(Self {
            title: object.field("title")?,
            options: object.field("options")?,
        })
    }
}

impl json::Serialize for types::channels::SponsoredMessageReportResultChooseOption {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de>
for types::channels::SponsoredMessageReportResultChooseOption {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::ReadHistory {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.readHistory")
            .with("channel", &self.channel)
            .with("max_id", &self.max_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.readHistory")?;
        Ok(Self {
            channel: object.field("channel")?,
            max_id: object.field("max_id")?,
        })
    }
}

impl json::Serialize for functions::channels::ReadHistory {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::ReadHistory {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::DeleteMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.deleteMessages")
            .with("channel", &self.channel)
            .with("id", &self.id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.deleteMessages")?;
        Ok(Self {
            channel: object.field("channel")?,
            id: object.field("id")?,
        })
    }
}

impl json::Serialize for functions::channels::DeleteMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::DeleteMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::ReportSpam {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.reportSpam")
            .with("channel", &self.channel)
            .with("participant", &self.participant)
            .with("id", &self.id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.reportSpam")?;
        Ok(Self {
            channel: object.field("channel")?,
            participant: object.field("participant")?,
            id: object.field("id")?,
        })
    }
}

impl json::Serialize for functions::channels::ReportSpam {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::ReportSpam {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::GetMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.getMessages")
            .with("channel", &self.channel)
            .with("id", &self.id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.getMessages")?;
        Ok(Self {
            channel: object.field("channel")?,
            id: object.field("id")?,
        })
    }
}

impl json::Serialize for functions::channels::GetMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::GetMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::GetParticipants {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.getParticipants")
            .with("channel", &self.channel)
            .with("filter", &self.filter)
            .with("offset", &self.offset)
            .with("limit", &self.limit)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.getParticipants")?;
        Ok(Self {
            channel: object.field("channel")?,
            filter: object.field("filter")?,
            offset: object.field("offset")?,
            limit: object.field("limit")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::channels::GetParticipants {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::GetParticipants {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::GetParticipant {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.getParticipant")
            .with("channel", &self.channel)
            .with("participant", &self.participant)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.getParticipant")?;
        Ok(Self {
            channel: object.field("channel")?,
            participant: object.field("participant")?,
        })
    }
}

impl json::Serialize for functions::channels::GetParticipant {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::GetParticipant {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::GetChannels {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.getChannels").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.getChannels")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for functions::channels::GetChannels {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::GetChannels {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::GetFullChannel {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.getFullChannel")
            .with("channel", &self.channel)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.getFullChannel")?;
        Ok(Self {
            channel: object.field("channel")?,
        })
    }
}

impl json::Serialize for functions::channels::GetFullChannel {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::GetFullChannel {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::CreateChannel {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.createChannel")
            .with_flag("broadcast", self.broadcast)
            .with_flag("megagroup", self.megagroup)
            .with_flag("for_import", self.for_import)
            .with_flag("forum", self.forum)
            .with("title", &self.title)
            .with("about", &self.about)
            .with_optional("geo_point", &self.geo_point)
            .with_optional("address", &self.address)
            .with_optional("ttl_period", &self.ttl_period)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.createChannel")?;
        Ok(Self {
            broadcast: object.flag("broadcast")?,
            megagroup: object.flag("megagroup")?,
            for_import: object.flag("for_import")?,
            forum: object.flag("forum")?,
            title: object.field("title")?,
            about: object.field("about")?,
            geo_point: object.optional("geo_point")?,
            address: object.optional("address")?,
            ttl_period: object.optional("ttl_period")?,
        })
    }
}

impl json::Serialize for functions::channels::CreateChannel {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::CreateChannel {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::EditAdmin {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.editAdmin")
            .with("channel", &self.channel)
            .with("user_id", &self.user_id)
            .with("admin_rights", &self.admin_rights)
            .with_optional("rank", &self.rank)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.editAdmin")?;
        Ok(Self {
            channel: object.field("channel")?,
            user_id: object.field("user_id")?,
            admin_rights: object.field("admin_rights")?,
            rank: object.optional("rank")?,
        })
    }
}

impl json::Serialize for functions::channels::EditAdmin {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::EditAdmin {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::EditTitle {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.editTitle")
            .with("channel", &self.channel)
            .with("title", &self.title)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.editTitle")?;
        Ok(Self {
            channel: object.field("channel")?,
            title: object.field("title")?,
        })
    }
}

impl json::Serialize for functions::channels::EditTitle {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::EditTitle {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::EditPhoto {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.editPhoto")
            .with("channel", &self.channel)
            .with("photo", &self.photo)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.editPhoto")?;
        Ok(Self {
            channel: object.field("channel")?,
            photo: object.field("photo")?,
        })
    }
}

impl json::Serialize for functions::channels::EditPhoto {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::EditPhoto {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::CheckUsername {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.checkUsername")
            .with("channel", &self.channel)
            .with("username", &self.username)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.checkUsername")?;
        Ok(Self {
            channel: object.field("channel")?,
            username: object.field("username")?,
        })
    }
}

impl json::Serialize for functions::channels::CheckUsername {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::CheckUsername {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::UpdateUsername {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.updateUsername")
            .with("channel", &self.channel)
            .with("username", &self.username)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.updateUsername")?;
        Ok(Self {
            channel: object.field("channel")?,
            username: object.field("username")?,
        })
    }
}

impl json::Serialize for functions::channels::UpdateUsername {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::UpdateUsername {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::JoinChannel {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.joinChannel").with("channel", &self.channel).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.joinChannel")?;
        Ok(Self {
            channel: object.field("channel")?,
        })
    }
}

impl json::Serialize for functions::channels::JoinChannel {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::JoinChannel {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::LeaveChannel {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.leaveChannel").with("channel", &self.channel).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.leaveChannel")?;
        Ok(Self {
            channel: object.field("channel")?,
        })
    }
}

impl json::Serialize for functions::channels::LeaveChannel {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::LeaveChannel {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::InviteToChannel {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.inviteToChannel")
            .with("channel", &self.channel)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.inviteToChannel")?;
        Ok(Self {
            channel: object.field("channel")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for functions::channels::InviteToChannel {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::InviteToChannel {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::DeleteChannel {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.deleteChannel")
            .with("channel", &self.channel)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.deleteChannel")?;
        Ok(Self {
            channel: object.field("channel")?,
        })
    }
}

impl json::Serialize for functions::channels::DeleteChannel {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::DeleteChannel {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::ExportMessageLink {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.exportMessageLink")
            .with_flag("grouped", self.grouped)
            .with_flag("thread", self.thread)
            .with("channel", &self.channel)
            .with("id", &self.id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.exportMessageLink")?;
        Ok(Self {
            grouped: object.flag("grouped")?,
            thread: object.flag("thread")?,
            channel: object.field("channel")?,
            id: object.field("id")?,
        })
    }
}

impl json::Serialize for functions::channels::ExportMessageLink {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::ExportMessageLink {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::ToggleSignatures {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.toggleSignatures")
            .with_flag("signatures_enabled", self.signatures_enabled)
            .with_flag("profiles_enabled", self.profiles_enabled)
            .with("channel", &self.channel)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.toggleSignatures")?;
        Ok(Self {
            signatures_enabled: object.flag("signatures_enabled")?,
            profiles_enabled: object.flag("profiles_enabled")?,
            channel: object.field("channel")?,
        })
    }
}

impl json::Serialize for functions::channels::ToggleSignatures {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::ToggleSignatures {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::GetAdminedPublicChannels {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.getAdminedPublicChannels")
            .with_flag("by_location", self.by_location)
            .with_flag("check_limit", self.check_limit)
            .with_flag("for_personal", self.for_personal)
            .with_flag("for_community_peer", self.for_community_peer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.getAdminedPublicChannels")?;
        Ok(Self {
            by_location: object.flag("by_location")?,
            check_limit: object.flag("check_limit")?,
            for_personal: object.flag("for_personal")?,
            for_community_peer: object.flag("for_community_peer")?,
        })
    }
}

impl json::Serialize for functions::channels::GetAdminedPublicChannels {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::GetAdminedPublicChannels {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::EditBanned {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.editBanned")
            .with("channel", &self.channel)
            .with("participant", &self.participant)
            .with("banned_rights", &self.banned_rights)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.editBanned")?;
        Ok(Self {
            channel: object.field("channel")?,
            participant: object.field("participant")?,
            banned_rights: object.field("banned_rights")?,
        })
    }
}

impl json::Serialize for functions::channels::EditBanned {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::EditBanned {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::GetAdminLog {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.getAdminLog")
            .with("channel", &self.channel)
            .with("q", &self.q)
            .with_optional("events_filter", &self.events_filter)
            .with_optional("admins", &self.admins)
            .with("max_id", &self.max_id)
            .with("min_id", &self.min_id)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.getAdminLog")?;
        Ok(Self {
            channel: object.field("channel")?,
            q: object.field("q")?,
            events_filter: object.optional("events_filter")?,
            admins: object.optional("admins")?,
            max_id: object.field("max_id")?,
            min_id: object.field("min_id")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::channels::GetAdminLog {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::GetAdminLog {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::SetStickers {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.setStickers")
            .with("channel", &self.channel)
            .with("stickerset", &self.stickerset)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.setStickers")?;
        Ok(Self {
            channel: object.field("channel")?,
            stickerset: object.field("stickerset")?,
        })
    }
}

impl json::Serialize for functions::channels::SetStickers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::SetStickers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::ReadMessageContents {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.readMessageContents")
            .with("channel", &self.channel)
            .with("id", &self.id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.readMessageContents")?;
        Ok(Self {
            channel: object.field("channel")?,
            id: object.field("id")?,
        })
    }
}

impl json::Serialize for functions::channels::ReadMessageContents {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::ReadMessageContents {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::DeleteHistory {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.deleteHistory")
            .with_flag("for_everyone", self.for_everyone)
            .with("channel", &self.channel)
            .with("max_id", &self.max_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.deleteHistory")?;
        Ok(Self {
            for_everyone: object.flag("for_everyone")?,
            channel: object.field("channel")?,
            max_id: object.field("max_id")?,
        })
    }
}

impl json::Serialize for functions::channels::DeleteHistory {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::DeleteHistory {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::TogglePreHistoryHidden {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.togglePreHistoryHidden")
            .with("channel", &self.channel)
            .with("enabled", &self.enabled)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.togglePreHistoryHidden")?;
        Ok(Self {
            channel: object.field("channel")?,
            enabled: object.field("enabled")?,
        })
    }
}

impl json::Serialize for functions::channels::TogglePreHistoryHidden {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::TogglePreHistoryHidden {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::GetLeftChannels {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.getLeftChannels")
            .with("offset", &self.offset)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.getLeftChannels")?;
        Ok(Self {
            offset: object.field("offset")?,
        })
    }
}

impl json::Serialize for functions::channels::GetLeftChannels {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::GetLeftChannels {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::GetGroupsForDiscussion {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.getGroupsForDiscussion").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("channels.getGroupsForDiscussion").map(|_| Self)
    }
}

impl json::Serialize for functions::channels::GetGroupsForDiscussion {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::GetGroupsForDiscussion {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::SetDiscussionGroup {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.setDiscussionGroup")
            .with("broadcast", &self.broadcast)
            .with("group", &self.group)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.setDiscussionGroup")?;
        Ok(Self {
            broadcast: object.field("broadcast")?,
            group: object.field("group")?,
        })
    }
}

impl json::Serialize for functions::channels::SetDiscussionGroup {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::SetDiscussionGroup {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::EditLocation {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.editLocation")
            .with("channel", &self.channel)
            .with("geo_point", &self.geo_point)
            .with("address", &self.address)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.editLocation")?;
        Ok(Self {
            channel: object.field("channel")?,
            geo_point: object.field("geo_point")?,
            address: object.field("address")?,
        })
    }
}

impl json::Serialize for functions::channels::EditLocation {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::EditLocation {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::ToggleSlowMode {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.toggleSlowMode")
            .with("channel", &self.channel)
            .with("seconds", &self.seconds)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.toggleSlowMode")?;
        Ok(Self {
            channel: object.field("channel")?,
            seconds: object.field("seconds")?,
        })
    }
}

impl json::Serialize for functions::channels::ToggleSlowMode {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::ToggleSlowMode {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::GetInactiveChannels {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.getInactiveChannels").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("channels.getInactiveChannels").map(|_| Self)
    }
}

impl json::Serialize for functions::channels::GetInactiveChannels {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::GetInactiveChannels {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::ConvertToGigagroup {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.convertToGigagroup")
            .with("channel", &self.channel)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.convertToGigagroup")?;
        Ok(Self {
            channel: object.field("channel")?,
        })
    }
}

impl json::Serialize for functions::channels::ConvertToGigagroup {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::ConvertToGigagroup {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::GetSendAs {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.getSendAs")
            .with_flag("for_paid_reactions", self.for_paid_reactions)
            .with_flag("for_live_stories", self.for_live_stories)
            .with("peer", &self.peer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.getSendAs")?;
        Ok(Self {
            for_paid_reactions: object.flag("for_paid_reactions")?,
            for_live_stories: object.flag("for_live_stories")?,
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for functions::channels::GetSendAs {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::GetSendAs {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::DeleteParticipantHistory {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.deleteParticipantHistory")
            .with("channel", &self.channel)
            .with("participant", &self.participant)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.deleteParticipantHistory")?;
        Ok(Self {
            channel: object.field("channel")?,
            participant: object.field("participant")?,
        })
    }
}

impl json::Serialize for functions::channels::DeleteParticipantHistory {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::DeleteParticipantHistory {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::ToggleJoinToSend {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.toggleJoinToSend")
            .with("channel", &self.channel)
            .with("enabled", &self.enabled)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.toggleJoinToSend")?;
        Ok(Self {
            channel: object.field("channel")?,
            enabled: object.field("enabled")?,
        })
    }
}

impl json::Serialize for functions::channels::ToggleJoinToSend {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::ToggleJoinToSend {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::ToggleJoinRequest {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.toggleJoinRequest")
            .with_flag("apply_to_invites", self.apply_to_invites)
            .with("channel", &self.channel)
            .with("enabled", &self.enabled)
            .with_optional("guard_bot", &self.guard_bot)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.toggleJoinRequest")?;
        Ok(Self {
            apply_to_invites: object.flag("apply_to_invites")?,
            channel: object.field("channel")?,
            enabled: object.field("enabled")?,
            guard_bot: object.optional("guard_bot")?,
        })
    }
}

impl json::Serialize for functions::channels::ToggleJoinRequest {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::ToggleJoinRequest {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::ReorderUsernames {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.reorderUsernames")
            .with("channel", &self.channel)
            .with("order", &self.order)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.reorderUsernames")?;
        Ok(Self {
            channel: object.field("channel")?,
            order: object.field("order")?,
        })
    }
}

impl json::Serialize for functions::channels::ReorderUsernames {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::ReorderUsernames {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::ToggleUsername {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.toggleUsername")
            .with("channel", &self.channel)
            .with("username", &self.username)
            .with("active", &self.active)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.toggleUsername")?;
        Ok(Self {
            channel: object.field("channel")?,
            username: object.field("username")?,
            active: object.field("active")?,
        })
    }
}

impl json::Serialize for functions::channels::ToggleUsername {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::ToggleUsername {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::DeactivateAllUsernames {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.deactivateAllUsernames")
            .with("channel", &self.channel)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.deactivateAllUsernames")?;
        Ok(Self {
            channel: object.field("channel")?,
        })
    }
}

impl json::Serialize for functions::channels::DeactivateAllUsernames {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::DeactivateAllUsernames {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::ToggleForum {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.toggleForum")
            .with("channel", &self.channel)
            .with("enabled", &self.enabled)
            .with("tabs", &self.tabs)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.toggleForum")?;
        Ok(Self {
            channel: object.field("channel")?,
            enabled: object.field("enabled")?,
            tabs: object.field("tabs")?,
        })
    }
}

impl json::Serialize for functions::channels::ToggleForum {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::ToggleForum {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::ToggleAntiSpam {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.toggleAntiSpam")
            .with("channel", &self.channel)
            .with("enabled", &self.enabled)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.toggleAntiSpam")?;
        Ok(Self {
            channel: object.field("channel")?,
            enabled: object.field("enabled")?,
        })
    }
}

impl json::Serialize for functions::channels::ToggleAntiSpam {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::ToggleAntiSpam {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::ReportAntiSpamFalsePositive {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.reportAntiSpamFalsePositive")
            .with("channel", &self.channel)
            .with("msg_id", &self.msg_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.reportAntiSpamFalsePositive")?;
        Ok(Self {
            channel: object.field("channel")?,
            msg_id: object.field("msg_id")?,
        })
    }
}

impl json::Serialize for functions::channels::ReportAntiSpamFalsePositive {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::ReportAntiSpamFalsePositive {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::ToggleParticipantsHidden {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.toggleParticipantsHidden")
            .with("channel", &self.channel)
            .with("enabled", &self.enabled)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.toggleParticipantsHidden")?;
        Ok(Self {
            channel: object.field("channel")?,
            enabled: object.field("enabled")?,
        })
    }
}

impl json::Serialize for functions::channels::ToggleParticipantsHidden {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::ToggleParticipantsHidden {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::UpdateColor {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.updateColor")
            .with_flag("for_profile", self.for_profile)
            .with("channel", &self.channel)
            .with_optional("color", &self.color)
            .with_optional("background_emoji_id", &self.background_emoji_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.updateColor")?;
        Ok(Self {
            for_profile: object.flag("for_profile")?,
            channel: object.field("channel")?,
            color: object.optional("color")?,
            background_emoji_id: object.optional("background_emoji_id")?,
        })
    }
}

impl json::Serialize for functions::channels::UpdateColor {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::UpdateColor {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::ToggleViewForumAsMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.toggleViewForumAsMessages")
            .with("channel", &self.channel)
            .with("enabled", &self.enabled)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.toggleViewForumAsMessages")?;
        Ok(Self {
            channel: object.field("channel")?,
            enabled: object.field("enabled")?,
        })
    }
}

impl json::Serialize for functions::channels::ToggleViewForumAsMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::ToggleViewForumAsMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::GetChannelRecommendations {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.getChannelRecommendations")
            .with_optional("channel", &self.channel)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.getChannelRecommendations")?;
        Ok(Self {
            channel: object.optional("channel")?,
        })
    }
}

impl json::Serialize for functions::channels::GetChannelRecommendations {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::GetChannelRecommendations {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::UpdateEmojiStatus {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.updateEmojiStatus")
            .with("channel", &self.channel)
            .with("emoji_status", &self.emoji_status)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.updateEmojiStatus")?;
        Ok(Self {
            channel: object.field("channel")?,
            emoji_status: object.field("emoji_status")?,
        })
    }
}

impl json::Serialize for functions::channels::UpdateEmojiStatus {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::UpdateEmojiStatus {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::SetBoostsToUnblockRestrictions {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.setBoostsToUnblockRestrictions")
            .with("channel", &self.channel)
            .with("boosts", &self.boosts)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.setBoostsToUnblockRestrictions")?;
        Ok(Self {
            channel: object.field("channel")?,
            boosts: object.field("boosts")?,
        })
    }
}

impl json::Serialize for functions::channels::SetBoostsToUnblockRestrictions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de>
for functions::channels::SetBoostsToUnblockRestrictions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::SetEmojiStickers {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.setEmojiStickers")
            .with("channel", &self.channel)
            .with("stickerset", &self.stickerset)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.setEmojiStickers")?;
        Ok(Self {
            channel: object.field("channel")?,
            stickerset: object.field("stickerset")?,
        })
    }
}

impl json::Serialize for functions::channels::SetEmojiStickers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::SetEmojiStickers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::RestrictSponsoredMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.restrictSponsoredMessages")
            .with("channel", &self.channel)
            .with("restricted", &self.restricted)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.restrictSponsoredMessages")?;
        Ok(Self {
            channel: object.field("channel")?,
            restricted: object.field("restricted")?,
        })
    }
}

impl json::Serialize for functions::channels::RestrictSponsoredMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::RestrictSponsoredMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::SearchPosts {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.searchPosts")
            .with_optional("hashtag", &self.hashtag)
            .with_optional("query", &self.query)
            .with("offset_rate", &self.offset_rate)
            .with("offset_peer", &self.offset_peer)
            .with("offset_id", &self.offset_id)
            .with("limit", &self.limit)
            .with_optional("allow_paid_stars", &self.allow_paid_stars)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.searchPosts")?;
        Ok(Self {
            hashtag: object.optional("hashtag")?,
            query: object.optional("query")?,
            offset_rate: object.field("offset_rate")?,
            offset_peer: object.field("offset_peer")?,
            offset_id: object.field("offset_id")?,
            limit: object.field("limit")?,
            allow_paid_stars: object.optional("allow_paid_stars")?,
        })
    }
}

impl json::Serialize for functions::channels::SearchPosts {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::SearchPosts {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::UpdatePaidMessagesPrice {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.updatePaidMessagesPrice")
            .with_flag("broadcast_messages_allowed", self.broadcast_messages_allowed)
            .with("channel", &self.channel)
            .with("send_paid_messages_stars", &self.send_paid_messages_stars)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.updatePaidMessagesPrice")?;
        Ok(Self {
            broadcast_messages_allowed: object.flag("broadcast_messages_allowed")?,
            channel: object.field("channel")?,
            send_paid_messages_stars: object.field("send_paid_messages_stars")?,
        })
    }
}

impl json::Serialize for functions::channels::UpdatePaidMessagesPrice {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::UpdatePaidMessagesPrice {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::ToggleAutotranslation {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.toggleAutotranslation")
            .with("channel", &self.channel)
            .with("enabled", &self.enabled)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.toggleAutotranslation")?;
        Ok(Self {
            channel: object.field("channel")?,
            enabled: object.field("enabled")?,
        })
    }
}

impl json::Serialize for functions::channels::ToggleAutotranslation {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::ToggleAutotranslation {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::GetMessageAuthor {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.getMessageAuthor")
            .with("channel", &self.channel)
            .with("id", &self.id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.getMessageAuthor")?;
        Ok(Self {
            channel: object.field("channel")?,
            id: object.field("id")?,
        })
    }
}

impl json::Serialize for functions::channels::GetMessageAuthor {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::GetMessageAuthor {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::CheckSearchPostsFlood {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.checkSearchPostsFlood")
            .with_optional("query", &self.query)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.checkSearchPostsFlood")?;
        Ok(Self {
            query: object.optional("query")?,
        })
    }
}

impl json::Serialize for functions::channels::CheckSearchPostsFlood {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::CheckSearchPostsFlood {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::channels::SetMainProfileTab {
    fn to_json(&self) -> json::Value {
        json::Object::new("channels.setMainProfileTab")
            .with("channel", &self.channel)
            .with("tab", &self.tab)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channels.setMainProfileTab")?;
        Ok(Self {
            channel: object.field("channel")?,
            tab: object.field("tab")?,
        })
    }
}

impl json::Serialize for functions::channels::SetMainProfileTab {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::channels::SetMainProfileTab {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::channels::ChannelParticipants {
    fn to_json(&self) -> json::Value {
        match self {
            Self::ChannelParticipants(value) => json::Json::to_json(value),
            Self::NotModified => {
                json::Object::new("channels.channelParticipantsNotModified").value()
            }
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("channels.ChannelParticipants")?.as_str() {
            "channels.channelParticipants" => value.variant(Self::ChannelParticipants),
            "channels.channelParticipantsNotModified" => Ok(Self::NotModified),
            other => Err(json::Error::unknown(other, "channels.ChannelParticipants")),
        }
    }
}

impl json::Serialize for enums::channels::ChannelParticipants {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::channels::ChannelParticipants {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::channels::SponsoredMessageReportResult {
    fn to_json(&self) -> json::Value {
        match self {
            Self::ChooseOption(value) => json::Json::to_json(value),
            Self::AdsHidden => {
                json::Object::new("channels.sponsoredMessageReportResultAdsHidden")
                    .value()
            }
            Self::Reported => {
                json::Object::new("channels.sponsoredMessageReportResultReported")
                    .value()
            }
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("channels.SponsoredMessageReportResult")?.as_str() {
            "channels.sponsoredMessageReportResultChooseOption" => {
                value.variant(Self::ChooseOption)
            }
            "channels.sponsoredMessageReportResultAdsHidden" => Ok(Self::AdsHidden),
            "channels.sponsoredMessageReportResultReported" => Ok(Self::Reported),
            other => {
                Err(json::Error::unknown(other, "channels.SponsoredMessageReportResult"))
            }
        }
    }
}

impl json::Serialize for enums::channels::SponsoredMessageReportResult {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::channels::SponsoredMessageReportResult {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
