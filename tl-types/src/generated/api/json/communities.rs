// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `communities`.

use super::super::{functions, types};
use crate::wire::json;

impl json::Json for types::communities::PeerLinkRequests {
    fn to_json(&self) -> json::Value {
        json::Object::new("communities.peerLinkRequests")
            .with("total_count", &self.total_count)
            .with("requests", &self.requests)
            .with_optional("next_offset", &self.next_offset)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("communities.peerLinkRequests")?;
        Ok(Self {
            total_count: object.field("total_count")?,
            requests: object.field("requests")?,
            next_offset: object.optional("next_offset")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::communities::PeerLinkRequests {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::communities::PeerLinkRequests {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::communities::ParticipantJoinedChats {
    fn to_json(&self) -> json::Value {
        json::Object::new("communities.participantJoinedChats")
            .with("creator_chat_ids", &self.creator_chat_ids)
            .with("joined_chat_ids", &self.joined_chat_ids)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("communities.participantJoinedChats")?;
        Ok(Self {
            creator_chat_ids: object.field("creator_chat_ids")?,
            joined_chat_ids: object.field("joined_chat_ids")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::communities::ParticipantJoinedChats {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::communities::ParticipantJoinedChats {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::communities::Create {
    fn to_json(&self) -> json::Value {
        json::Object::new("communities.create")
            .with_flag("hidden", self.hidden)
            .with("title", &self.title)
            .with_optional("about", &self.about)
            .with("peer", &self.peer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("communities.create")?;
        Ok(Self {
            hidden: object.flag("hidden")?,
            title: object.field("title")?,
            about: object.optional("about")?,
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for functions::communities::Create {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::communities::Create {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::communities::TogglePeerLink {
    fn to_json(&self) -> json::Value {
        json::Object::new("communities.togglePeerLink")
            .with_flag("visible", self.visible)
            .with_flag("hidden", self.hidden)
            .with_flag("deleted", self.deleted)
            .with("community", &self.community)
            .with("peer", &self.peer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("communities.togglePeerLink")?;
        Ok(Self {
            visible: object.flag("visible")?,
            hidden: object.flag("hidden")?,
            deleted: object.flag("deleted")?,
            community: object.field("community")?,
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for functions::communities::TogglePeerLink {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::communities::TogglePeerLink {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::communities::GetJoinedCommunities {
    fn to_json(&self) -> json::Value {
        json::Object::new("communities.getJoinedCommunities").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("communities.getJoinedCommunities").map(|_| Self)
    }
}

impl json::Serialize for functions::communities::GetJoinedCommunities {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::communities::GetJoinedCommunities {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::communities::ToggleCommunityCollapsedInDialogs {
    fn to_json(&self) -> json::Value {
        json::Object::new("communities.toggleCommunityCollapsedInDialogs")
            .with_flag("collapsed", self.collapsed)
            .with("community", &self.community)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("communities.toggleCommunityCollapsedInDialogs")?;
        Ok(Self {
            collapsed: object.flag("collapsed")?,
            community: object.field("community")?,
        })
    }
}

impl json::Serialize for functions::communities::ToggleCommunityCollapsedInDialogs {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de>
for functions::communities::ToggleCommunityCollapsedInDialogs {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::communities::GetPeerLinkRequests {
    fn to_json(&self) -> json::Value {
        json::Object::new("communities.getPeerLinkRequests")
            .with("community", &self.community)
            .with("offset", &self.offset)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("communities.getPeerLinkRequests")?;
        Ok(Self {
            community: object.field("community")?,
            offset: object.field("offset")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::communities::GetPeerLinkRequests {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::communities::GetPeerLinkRequests {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::communities::TogglePeerLinkRequestApproval {
    fn to_json(&self) -> json::Value {
        json::Object::new("communities.togglePeerLinkRequestApproval")
            .with_flag("reject", self.reject)
            .with("community", &self.community)
            .with("peer", &self.peer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("communities.togglePeerLinkRequestApproval")?;
        Ok(Self {
            reject: object.flag("reject")?,
            community: object.field("community")?,
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for functions::communities::TogglePeerLinkRequestApproval {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de>
for functions::communities::TogglePeerLinkRequestApproval {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::communities::ToggleAllPeerLinkRequestApproval {
    fn to_json(&self) -> json::Value {
        json::Object::new("communities.toggleAllPeerLinkRequestApproval")
            .with_flag("reject", self.reject)
            .with("community", &self.community)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("communities.toggleAllPeerLinkRequestApproval")?;
        Ok(Self {
            reject: object.flag("reject")?,
            community: object.field("community")?,
        })
    }
}

impl json::Serialize for functions::communities::ToggleAllPeerLinkRequestApproval {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de>
for functions::communities::ToggleAllPeerLinkRequestApproval {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::communities::ToggleParticipantBanned {
    fn to_json(&self) -> json::Value {
        json::Object::new("communities.toggleParticipantBanned")
            .with_flag("unban", self.unban)
            .with("community", &self.community)
            .with("participant", &self.participant)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("communities.toggleParticipantBanned")?;
        Ok(Self {
            unban: object.flag("unban")?,
            community: object.field("community")?,
            participant: object.field("participant")?,
        })
    }
}

impl json::Serialize for functions::communities::ToggleParticipantBanned {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::communities::ToggleParticipantBanned {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::communities::GetParticipantJoinedChats {
    fn to_json(&self) -> json::Value {
        json::Object::new("communities.getParticipantJoinedChats")
            .with("community", &self.community)
            .with("participant", &self.participant)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("communities.getParticipantJoinedChats")?;
        Ok(Self {
            community: object.field("community")?,
            participant: object.field("participant")?,
        })
    }
}

impl json::Serialize for functions::communities::GetParticipantJoinedChats {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::communities::GetParticipantJoinedChats {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
