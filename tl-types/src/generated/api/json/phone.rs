// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `phone`.

use super::super::{functions, types};
use crate::wire::json;

impl json::Json for types::phone::PhoneCall {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.phoneCall")
            .with("phone_call", &self.phone_call)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.phoneCall")?;
        Ok(Self {
            phone_call: object.field("phone_call")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::phone::PhoneCall {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::phone::PhoneCall {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::phone::GroupCall {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.groupCall")
            .with("call", &self.call)
            .with("participants", &self.participants)
            .with("participants_next_offset", &self.participants_next_offset)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.groupCall")?;
        Ok(Self {
            call: object.field("call")?,
            participants: object.field("participants")?,
            participants_next_offset: object.field("participants_next_offset")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::phone::GroupCall {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::phone::GroupCall {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::phone::GroupParticipants {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.groupParticipants")
            .with("count", &self.count)
            .with("participants", &self.participants)
            .with("next_offset", &self.next_offset)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .with("version", &self.version)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.groupParticipants")?;
        Ok(Self {
            count: object.field("count")?,
            participants: object.field("participants")?,
            next_offset: object.field("next_offset")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
            version: object.field("version")?,
        })
    }
}

impl json::Serialize for types::phone::GroupParticipants {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::phone::GroupParticipants {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::phone::JoinAsPeers {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.joinAsPeers")
            .with("peers", &self.peers)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.joinAsPeers")?;
        Ok(Self {
            peers: object.field("peers")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::phone::JoinAsPeers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::phone::JoinAsPeers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::phone::ExportedGroupCallInvite {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.exportedGroupCallInvite")
            .with("link", &self.link)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.exportedGroupCallInvite")?;
        Ok(Self {
            link: object.field("link")?,
        })
    }
}

impl json::Serialize for types::phone::ExportedGroupCallInvite {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::phone::ExportedGroupCallInvite {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::phone::GroupCallStreamChannels {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.groupCallStreamChannels")
            .with("channels", &self.channels)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.groupCallStreamChannels")?;
        Ok(Self {
            channels: object.field("channels")?,
        })
    }
}

impl json::Serialize for types::phone::GroupCallStreamChannels {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::phone::GroupCallStreamChannels {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::phone::GroupCallStreamRtmpUrl {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.groupCallStreamRtmpUrl")
            .with("url", &self.url)
            .with("key", &self.key)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.groupCallStreamRtmpUrl")?;
        Ok(Self {
            url: object.field("url")?,
            key: object.field("key")?,
        })
    }
}

impl json::Serialize for types::phone::GroupCallStreamRtmpUrl {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::phone::GroupCallStreamRtmpUrl {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::phone::GroupCallStars {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.groupCallStars")
            .with("total_stars", &self.total_stars)
            .with("top_donors", &self.top_donors)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.groupCallStars")?;
        Ok(Self {
            total_stars: object.field("total_stars")?,
            top_donors: object.field("top_donors")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::phone::GroupCallStars {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::phone::GroupCallStars {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::GetCallConfig {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.getCallConfig").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("phone.getCallConfig").map(|_| Self)
    }
}

impl json::Serialize for functions::phone::GetCallConfig {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::GetCallConfig {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::RequestCall {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.requestCall")
            .with_flag("video", self.video)
            .with("user_id", &self.user_id)
            .with("random_id", &self.random_id)
            .with("g_a_hash", &self.g_a_hash)
            .with("protocol", &self.protocol)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.requestCall")?;
        Ok(Self {
            video: object.flag("video")?,
            user_id: object.field("user_id")?,
            random_id: object.field("random_id")?,
            g_a_hash: object.field("g_a_hash")?,
            protocol: object.field("protocol")?,
        })
    }
}

impl json::Serialize for functions::phone::RequestCall {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::RequestCall {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::AcceptCall {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.acceptCall")
            .with("peer", &self.peer)
            .with("g_b", &self.g_b)
            .with("protocol", &self.protocol)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.acceptCall")?;
        Ok(Self {
            peer: object.field("peer")?,
            g_b: object.field("g_b")?,
            protocol: object.field("protocol")?,
        })
    }
}

impl json::Serialize for functions::phone::AcceptCall {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::AcceptCall {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::ConfirmCall {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.confirmCall")
            .with("peer", &self.peer)
            .with("g_a", &self.g_a)
            .with("key_fingerprint", &self.key_fingerprint)
            .with("protocol", &self.protocol)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.confirmCall")?;
        Ok(Self {
            peer: object.field("peer")?,
            g_a: object.field("g_a")?,
            key_fingerprint: object.field("key_fingerprint")?,
            protocol: object.field("protocol")?,
        })
    }
}

impl json::Serialize for functions::phone::ConfirmCall {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::ConfirmCall {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::ReceivedCall {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.receivedCall").with("peer", &self.peer).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.receivedCall")?;
        Ok(Self {
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for functions::phone::ReceivedCall {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::ReceivedCall {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::DiscardCall {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.discardCall")
            .with_flag("video", self.video)
            .with("peer", &self.peer)
            .with("duration", &self.duration)
            .with("reason", &self.reason)
            .with("connection_id", &self.connection_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.discardCall")?;
        Ok(Self {
            video: object.flag("video")?,
            peer: object.field("peer")?,
            duration: object.field("duration")?,
            reason: object.field("reason")?,
            connection_id: object.field("connection_id")?,
        })
    }
}

impl json::Serialize for functions::phone::DiscardCall {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::DiscardCall {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::SetCallRating {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.setCallRating")
            .with_flag("user_initiative", self.user_initiative)
            .with("peer", &self.peer)
            .with("rating", &self.rating)
            .with("comment", &self.comment)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.setCallRating")?;
        Ok(Self {
            user_initiative: object.flag("user_initiative")?,
            peer: object.field("peer")?,
            rating: object.field("rating")?,
            comment: object.field("comment")?,
        })
    }
}

impl json::Serialize for functions::phone::SetCallRating {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::SetCallRating {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::SaveCallDebug {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.saveCallDebug")
            .with("peer", &self.peer)
            .with("debug", &self.debug)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.saveCallDebug")?;
        Ok(Self {
            peer: object.field("peer")?,
            debug: object.field("debug")?,
        })
    }
}

impl json::Serialize for functions::phone::SaveCallDebug {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::SaveCallDebug {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::SendSignalingData {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.sendSignalingData")
            .with("peer", &self.peer)
            .with("data", &self.data)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.sendSignalingData")?;
        Ok(Self {
            peer: object.field("peer")?,
            data: object.field("data")?,
        })
    }
}

impl json::Serialize for functions::phone::SendSignalingData {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::SendSignalingData {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::CreateGroupCall {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.createGroupCall")
            .with_flag("rtmp_stream", self.rtmp_stream)
            .with("peer", &self.peer)
            .with("random_id", &self.random_id)
            .with_optional("title", &self.title)
            .with_optional("schedule_date", &self.schedule_date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.createGroupCall")?;
        Ok(Self {
            rtmp_stream: object.flag("rtmp_stream")?,
            peer: object.field("peer")?,
            random_id: object.field("random_id")?,
            title: object.optional("title")?,
            schedule_date: object.optional("schedule_date")?,
        })
    }
}

impl json::Serialize for functions::phone::CreateGroupCall {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::CreateGroupCall {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::JoinGroupCall {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.joinGroupCall")
            .with_flag("muted", self.muted)
            .with_flag("video_stopped", self.video_stopped)
            .with("call", &self.call)
            .with("join_as", &self.join_as)
            .with_optional("invite_hash", &self.invite_hash)
            .with_optional("public_key", &self.public_key)
            .with_optional("block", &self.block)
            .with("params", &self.params)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.joinGroupCall")?;
        Ok(Self {
            muted: object.flag("muted")?,
            video_stopped: object.flag("video_stopped")?,
            call: object.field("call")?,
            join_as: object.field("join_as")?,
            invite_hash: object.optional("invite_hash")?,
            public_key: object.optional("public_key")?,
            block: object.optional("block")?,
            params: object.field("params")?,
        })
    }
}

impl json::Serialize for functions::phone::JoinGroupCall {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::JoinGroupCall {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::LeaveGroupCall {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.leaveGroupCall")
            .with("call", &self.call)
            .with("source", &self.source)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.leaveGroupCall")?;
        Ok(Self {
            call: object.field("call")?,
            source: object.field("source")?,
        })
    }
}

impl json::Serialize for functions::phone::LeaveGroupCall {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::LeaveGroupCall {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::InviteToGroupCall {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.inviteToGroupCall")
            .with("call", &self.call)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.inviteToGroupCall")?;
        Ok(Self {
            call: object.field("call")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for functions::phone::InviteToGroupCall {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::InviteToGroupCall {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::DiscardGroupCall {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.discardGroupCall").with("call", &self.call).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.discardGroupCall")?;
        Ok(Self {
            call: object.field("call")?,
        })
    }
}

impl json::Serialize for functions::phone::DiscardGroupCall {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::DiscardGroupCall {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::ToggleGroupCallSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.toggleGroupCallSettings")
            .with_flag("reset_invite_hash", self.reset_invite_hash)
            .with("call", &self.call)
            .with_optional("join_muted", &self.join_muted)
            .with_optional("messages_enabled", &self.messages_enabled)
            .with_optional("send_paid_messages_stars", &self.send_paid_messages_stars)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.toggleGroupCallSettings")?;
        Ok(Self {
            reset_invite_hash: object.flag("reset_invite_hash")?,
            call: object.field("call")?,
            join_muted: object.optional("join_muted")?,
            messages_enabled: object.optional("messages_enabled")?,
            send_paid_messages_stars: object.optional("send_paid_messages_stars")?,
        })
    }
}

impl json::Serialize for functions::phone::ToggleGroupCallSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::ToggleGroupCallSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::GetGroupCall {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.getGroupCall")
            .with("call", &self.call)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.getGroupCall")?;
        Ok(Self {
            call: object.field("call")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::phone::GetGroupCall {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::GetGroupCall {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::GetGroupParticipants {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.getGroupParticipants")
            .with("call", &self.call)
            .with("ids", &self.ids)
            .with("sources", &self.sources)
            .with("offset", &self.offset)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.getGroupParticipants")?;
        Ok(Self {
            call: object.field("call")?,
            ids: object.field("ids")?,
            sources: object.field("sources")?,
            offset: object.field("offset")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::phone::GetGroupParticipants {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::GetGroupParticipants {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::CheckGroupCall {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.checkGroupCall")
            .with("call", &self.call)
            .with("sources", &self.sources)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.checkGroupCall")?;
        Ok(Self {
            call: object.field("call")?,
            sources: object.field("sources")?,
        })
    }
}

impl json::Serialize for functions::phone::CheckGroupCall {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::CheckGroupCall {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::ToggleGroupCallRecord {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.toggleGroupCallRecord")
            .with_flag("start", self.start)
            .with_flag("video", self.video)
            .with("call", &self.call)
            .with_optional("title", &self.title)
            .with_optional("video_portrait", &self.video_portrait)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.toggleGroupCallRecord")?;
        Ok(Self {
            start: object.flag("start")?,
            video: object.flag("video")?,
            call: object.field("call")?,
            title: object.optional("title")?,
            video_portrait: object.optional("video_portrait")?,
        })
    }
}

impl json::Serialize for functions::phone::ToggleGroupCallRecord {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::ToggleGroupCallRecord {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::EditGroupCallParticipant {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.editGroupCallParticipant")
            .with("call", &self.call)
            .with("participant", &self.participant)
            .with_optional("muted", &self.muted)
            .with_optional("volume", &self.volume)
            .with_optional("raise_hand", &self.raise_hand)
            .with_optional("video_stopped", &self.video_stopped)
            .with_optional("video_paused", &self.video_paused)
            .with_optional("presentation_paused", &self.presentation_paused)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.editGroupCallParticipant")?;
        Ok(Self {
            call: object.field("call")?,
            participant: object.field("participant")?,
            muted: object.optional("muted")?,
            volume: object.optional("volume")?,
            raise_hand: object.optional("raise_hand")?,
            video_stopped: object.optional("video_stopped")?,
            video_paused: object.optional("video_paused")?,
            presentation_paused: object.optional("presentation_paused")?,
        })
    }
}

impl json::Serialize for functions::phone::EditGroupCallParticipant {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::EditGroupCallParticipant {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::EditGroupCallTitle {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.editGroupCallTitle")
            .with("call", &self.call)
            .with("title", &self.title)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.editGroupCallTitle")?;
        Ok(Self {
            call: object.field("call")?,
            title: object.field("title")?,
        })
    }
}

impl json::Serialize for functions::phone::EditGroupCallTitle {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::EditGroupCallTitle {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::GetGroupCallJoinAs {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.getGroupCallJoinAs").with("peer", &self.peer).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.getGroupCallJoinAs")?;
        Ok(Self {
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for functions::phone::GetGroupCallJoinAs {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::GetGroupCallJoinAs {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::ExportGroupCallInvite {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.exportGroupCallInvite")
            .with_flag("can_self_unmute", self.can_self_unmute)
            .with("call", &self.call)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.exportGroupCallInvite")?;
        Ok(Self {
            can_self_unmute: object.flag("can_self_unmute")?,
            call: object.field("call")?,
        })
    }
}

impl json::Serialize for functions::phone::ExportGroupCallInvite {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::ExportGroupCallInvite {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::ToggleGroupCallStartSubscription {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.toggleGroupCallStartSubscription")
            .with("call", &self.call)
            .with("subscribed", &self.subscribed)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.toggleGroupCallStartSubscription")?;
        Ok(Self {
            call: object.field("call")?,
            subscribed: object.field("subscribed")?,
        })
    }
}

impl json::Serialize for functions::phone::ToggleGroupCallStartSubscription {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::ToggleGroupCallStartSubscription {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::StartScheduledGroupCall {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.startScheduledGroupCall")
            .with("call", &self.call)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.startScheduledGroupCall")?;
        Ok(Self {
            call: object.field("call")?,
        })
    }
}

impl json::Serialize for functions::phone::StartScheduledGroupCall {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::StartScheduledGroupCall {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::SaveDefaultGroupCallJoinAs {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.saveDefaultGroupCallJoinAs")
            .with("peer", &self.peer)
            .with("join_as", &self.join_as)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.saveDefaultGroupCallJoinAs")?;
        Ok(Self {
            peer: object.field("peer")?,
            join_as: object.field("join_as")?,
        })
    }
}

impl json::Serialize for functions::phone::SaveDefaultGroupCallJoinAs {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::SaveDefaultGroupCallJoinAs {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::JoinGroupCallPresentation {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.joinGroupCallPresentation")
            .with("call", &self.call)
            .with("params", &self.params)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.joinGroupCallPresentation")?;
        Ok(Self {
            call: object.field("call")?,
            params: object.field("params")?,
        })
    }
}

impl json::Serialize for functions::phone::JoinGroupCallPresentation {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::JoinGroupCallPresentation {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::LeaveGroupCallPresentation {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.leaveGroupCallPresentation")
            .with("call", &self.call)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.leaveGroupCallPresentation")?;
        Ok(Self {
            call: object.field("call")?,
        })
    }
}

impl json::Serialize for functions::phone::LeaveGroupCallPresentation {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::LeaveGroupCallPresentation {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::GetGroupCallStreamChannels {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.getGroupCallStreamChannels")
            .with("call", &self.call)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.getGroupCallStreamChannels")?;
        Ok(Self {
            call: object.field("call")?,
        })
    }
}

impl json::Serialize for functions::phone::GetGroupCallStreamChannels {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::GetGroupCallStreamChannels {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::GetGroupCallStreamRtmpUrl {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.getGroupCallStreamRtmpUrl")
            .with_flag("live_story", self.live_story)
            .with("peer", &self.peer)
            .with("revoke", &self.revoke)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.getGroupCallStreamRtmpUrl")?;
        Ok(Self {
            live_story: object.flag("live_story")?,
            peer: object.field("peer")?,
            revoke: object.field("revoke")?,
        })
    }
}

impl json::Serialize for functions::phone::GetGroupCallStreamRtmpUrl {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::GetGroupCallStreamRtmpUrl {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::SaveCallLog {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.saveCallLog")
            .with("peer", &self.peer)
            .with("file", &self.file)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.saveCallLog")?;
        Ok(Self {
            peer: object.field("peer")?,
            file: object.field("file")?,
        })
    }
}

impl json::Serialize for functions::phone::SaveCallLog {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::SaveCallLog {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::CreateConferenceCall {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.createConferenceCall")
            .with_flag("muted", self.muted)
            .with_flag("video_stopped", self.video_stopped)
            .with_flag("join", self.join)
            .with("random_id", &self.random_id)
            .with_optional("public_key", &self.public_key)
            .with_optional("block", &self.block)
            .with_optional("params", &self.params)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.createConferenceCall")?;
        Ok(Self {
            muted: object.flag("muted")?,
            video_stopped: object.flag("video_stopped")?,
            join: object.flag("join")?,
            random_id: object.field("random_id")?,
            public_key: object.optional("public_key")?,
            block: object.optional("block")?,
            params: object.optional("params")?,
        })
    }
}

impl json::Serialize for functions::phone::CreateConferenceCall {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::CreateConferenceCall {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::DeleteConferenceCallParticipants {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.deleteConferenceCallParticipants")
            .with_flag("only_left", self.only_left)
            .with_flag("kick", self.kick)
            .with("call", &self.call)
            .with("ids", &self.ids)
            .with("block", &self.block)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.deleteConferenceCallParticipants")?;
        Ok(Self {
            only_left: object.flag("only_left")?,
            kick: object.flag("kick")?,
            call: object.field("call")?,
            ids: object.field("ids")?,
            block: object.field("block")?,
        })
    }
}

impl json::Serialize for functions::phone::DeleteConferenceCallParticipants {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::DeleteConferenceCallParticipants {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::SendConferenceCallBroadcast {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.sendConferenceCallBroadcast")
            .with("call", &self.call)
            .with("block", &self.block)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.sendConferenceCallBroadcast")?;
        Ok(Self {
            call: object.field("call")?,
            block: object.field("block")?,
        })
    }
}

impl json::Serialize for functions::phone::SendConferenceCallBroadcast {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::SendConferenceCallBroadcast {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::InviteConferenceCallParticipant {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.inviteConferenceCallParticipant")
            .with_flag("video", self.video)
            .with("call", &self.call)
            .with("user_id", &self.user_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.inviteConferenceCallParticipant")?;
        Ok(Self {
            video: object.flag("video")?,
            call: object.field("call")?,
            user_id: object.field("user_id")?,
        })
    }
}

impl json::Serialize for functions::phone::InviteConferenceCallParticipant {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::InviteConferenceCallParticipant {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::DeclineConferenceCallInvite {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.declineConferenceCallInvite")
            .with("msg_id", &self.msg_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.declineConferenceCallInvite")?;
        Ok(Self {
            msg_id: object.field("msg_id")?,
        })
    }
}

impl json::Serialize for functions::phone::DeclineConferenceCallInvite {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::DeclineConferenceCallInvite {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::GetGroupCallChainBlocks {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.getGroupCallChainBlocks")
            .with("call", &self.call)
            .with("sub_chain_id", &self.sub_chain_id)
            .with("offset", &self.offset)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.getGroupCallChainBlocks")?;
        Ok(Self {
            call: object.field("call")?,
            sub_chain_id: object.field("sub_chain_id")?,
            offset: object.field("offset")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::phone::GetGroupCallChainBlocks {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::GetGroupCallChainBlocks {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::SendGroupCallMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.sendGroupCallMessage")
            .with("call", &self.call)
            .with("random_id", &self.random_id)
            .with("message", &self.message)
            .with_optional("allow_paid_stars", &self.allow_paid_stars)
            .with_optional("send_as", &self.send_as)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.sendGroupCallMessage")?;
        Ok(Self {
            call: object.field("call")?,
            random_id: object.field("random_id")?,
            message: object.field("message")?,
            allow_paid_stars: object.optional("allow_paid_stars")?,
            send_as: object.optional("send_as")?,
        })
    }
}

impl json::Serialize for functions::phone::SendGroupCallMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::SendGroupCallMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::SendGroupCallEncryptedMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.sendGroupCallEncryptedMessage")
            .with("call", &self.call)
            .with("encrypted_message", &self.encrypted_message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.sendGroupCallEncryptedMessage")?;
        Ok(Self {
            call: object.field("call")?,
            encrypted_message: object.field("encrypted_message")?,
        })
    }
}

impl json::Serialize for functions::phone::SendGroupCallEncryptedMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::SendGroupCallEncryptedMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::DeleteGroupCallMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.deleteGroupCallMessages")
            .with_flag("report_spam", self.report_spam)
            .with("call", &self.call)
            .with("messages", &self.messages)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.deleteGroupCallMessages")?;
        Ok(Self {
            report_spam: object.flag("report_spam")?,
            call: object.field("call")?,
            messages: object.field("messages")?,
        })
    }
}

impl json::Serialize for functions::phone::DeleteGroupCallMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::DeleteGroupCallMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::DeleteGroupCallParticipantMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.deleteGroupCallParticipantMessages")
            .with_flag("report_spam", self.report_spam)
            .with("call", &self.call)
            .with("participant", &self.participant)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.deleteGroupCallParticipantMessages")?;
        Ok(Self {
            report_spam: object.flag("report_spam")?,
            call: object.field("call")?,
            participant: object.field("participant")?,
        })
    }
}

impl json::Serialize for functions::phone::DeleteGroupCallParticipantMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de>
for functions::phone::DeleteGroupCallParticipantMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::GetGroupCallStars {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.getGroupCallStars").with("call", &self.call).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.getGroupCallStars")?;
        Ok(Self {
            call: object.field("call")?,
        })
    }
}

impl json::Serialize for functions::phone::GetGroupCallStars {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::GetGroupCallStars {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::phone::SaveDefaultSendAs {
    fn to_json(&self) -> json::Value {
        json::Object::new("phone.saveDefaultSendAs")
            .with("call", &self.call)
            .with("send_as", &self.send_as)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("phone.saveDefaultSendAs")?;
        Ok(Self {
            call: object.field("call")?,
            send_as: object.field("send_as")?,
        })
    }
}

impl json::Serialize for functions::phone::SaveDefaultSendAs {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::phone::SaveDefaultSendAs {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
