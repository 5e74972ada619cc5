// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms.

use super::super::{enums, types};
use crate::wire::json;

impl json::Json for types::ChatEmpty {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatEmpty").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatEmpty")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for types::ChatEmpty {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChatEmpty {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::Chat {
    fn to_json(&self) -> json::Value {
        json::Object::new("chat")
            .with_flag("creator", self.creator)
            .with_flag("left", self.left)
            .with_flag("deactivated", self.deactivated)
            .with_flag("call_active", self.call_active)
            .with_flag("call_not_empty", self.call_not_empty)
            .with_flag("noforwards", self.noforwards)
            .with("id", &self.id)
            .with("title", &self.title)
            .with("photo", &self.photo)
            .with("participants_count", &self.participants_count)
            .with("date", &self.date)
            .with("version", &self.version)
            .with_optional("migrated_to", &self.migrated_to)
            .with_optional("admin_rights", &self.admin_rights)
            .with_optional("default_banned_rights", &self.default_banned_rights)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chat")?;
        Ok(Self {
            creator: object.flag("creator")?,
            left: object.flag("left")?,
            deactivated: object.flag("deactivated")?,
            call_active: object.flag("call_active")?,
            call_not_empty: object.flag("call_not_empty")?,
            noforwards: object.flag("noforwards")?,
            id: object.field("id")?,
            title: object.field("title")?,
            photo: object.field("photo")?,
            participants_count: object.field("participants_count")?,
            date: object.field("date")?,
            version: object.field("version")?,
            migrated_to: object.optional("migrated_to")?,
            admin_rights: object.optional("admin_rights")?,
            default_banned_rights: object.optional("default_banned_rights")?,
        })
    }
}

impl json::Serialize for types::Chat {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::Chat {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChatForbidden {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatForbidden")
            .with("id", &self.id)
            .with("title", &self.title)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatForbidden")?;
        Ok(Self {
            id: object.field("id")?,
            title: object.field("title")?,
        })
    }
}

impl json::Serialize for types::ChatForbidden {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChatForbidden {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::Channel {
    fn to_json(&self) -> json::Value {
        json::Object::new("channel")
            .with_flag("creator", self.creator)
            .with_flag("left", self.left)
            .with_flag("broadcast", self.broadcast)
            .with_flag("verified", self.verified)
            .with_flag("megagroup", self.megagroup)
            .with_flag("restricted", self.restricted)
            .with_flag("signatures", self.signatures)
            .with_flag("min", self.min)
            .with_flag("scam", self.scam)
            .with_flag("has_link", self.has_link)
            .with_flag("has_geo", self.has_geo)
            .with_flag("slowmode_enabled", self.slowmode_enabled)
            .with_flag("call_active", self.call_active)
            .with_flag("call_not_empty", self.call_not_empty)
            .with_flag("fake", self.fake)
            .with_flag("gigagroup", self.gigagroup)
            .with_flag("noforwards", self.noforwards)
            .with_flag("join_to_send", self.join_to_send)
            .with_flag("join_request", self.join_request)
            .with_flag("forum", self.forum)
            .with_flag("stories_hidden", self.stories_hidden)
            .with_flag("stories_hidden_min", self.stories_hidden_min)
            .with_flag("stories_unavailable", self.stories_unavailable)
            .with_flag("signature_profiles", self.signature_profiles)
            .with_flag("autotranslation", self.autotranslation)
            .with_flag("broadcast_messages_allowed", self.broadcast_messages_allowed)
            .with_flag("monoforum", self.monoforum)
            .with_flag("forum_tabs", self.forum_tabs)
            .with("id", &self.id)
            .with_optional("access_hash", &self.access_hash)
            .with("title", &self.title)
            .with_optional("username", &self.username)
            .with("photo", &self.photo)
            .with("date", &self.date)
            .with_optional("restriction_reason", &self.restriction_reason)
            .with_optional("admin_rights", &self.admin_rights)
            .with_optional("banned_rights", &self.banned_rights)
            .with_optional("default_banned_rights", &self.default_banned_rights)
            .with_optional("participants_count", &self.participants_count)
            .with_optional("usernames", &self.usernames)
            .with_optional("stories_max_id", &self.stories_max_id)
            .with_optional("color", &self.color)
            .with_optional("profile_color", &self.profile_color)
            .with_optional("emoji_status", &self.emoji_status)
            .with_optional("level", &self.level)
            .with_optional("subscription_until_date", &self.subscription_until_date)
            .with_optional("bot_verification_icon", &self.bot_verification_icon)
            .with_optional("send_paid_messages_stars", &self.send_paid_messages_stars)
            .with_optional("linked_monoforum_id", &self.linked_monoforum_id)
            .with_optional("linked_community_id", &self.linked_community_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channel")?;
        Ok(Self {
            creator: object.flag("creator")?,
            left: object.flag("left")?,
            broadcast: object.flag("broadcast")?,
            verified: object.flag("verified")?,
            megagroup: object.flag("megagroup")?,
            restricted: object.flag("restricted")?,
            signatures: object.flag("signatures")?,
            min: object.flag("min")?,
            scam: object.flag("scam")?,
            has_link: object.flag("has_link")?,
            has_geo: object.flag("has_geo")?,
            slowmode_enabled: object.flag("slowmode_enabled")?,
            call_active: object.flag("call_active")?,
            call_not_empty: object.flag("call_not_empty")?,
            fake: object.flag("fake")?,
            gigagroup: object.flag("gigagroup")?,
            noforwards: object.flag("noforwards")?,
            join_to_send: object.flag("join_to_send")?,
            join_request: object.flag("join_request")?,
            forum: object.flag("forum")?,
            stories_hidden: object.flag("stories_hidden")?,
            stories_hidden_min: object.flag("stories_hidden_min")?,
            stories_unavailable: object.flag("stories_unavailable")?,
            signature_profiles: object.flag("signature_profiles")?,
            autotranslation: object.flag("autotranslation")?,
            broadcast_messages_allowed: object.flag("broadcast_messages_allowed")?,
            monoforum: object.flag("monoforum")?,
            forum_tabs: object.flag("forum_tabs")?,
            id: object.field("id")?,
            access_hash: object.optional("access_hash")?,
            title: object.field("title")?,
            username: object.optional("username")?,
            photo: object.field("photo")?,
            date: object.field("date")?,
            restriction_reason: object.optional("restriction_reason")?,
            admin_rights: object.optional("admin_rights")?,
            banned_rights: object.optional("banned_rights")?,
            default_banned_rights: object.optional("default_banned_rights")?,
            participants_count: object.optional("participants_count")?,
            usernames: object.optional("usernames")?,
            stories_max_id: object.optional("stories_max_id")?,
            color: object.optional("color")?,
            profile_color: object.optional("profile_color")?,
            emoji_status: object.optional("emoji_status")?,
            level: object.optional("level")?,
            subscription_until_date: object.optional("subscription_until_date")?,
            bot_verification_icon: object.optional("bot_verification_icon")?,
            send_paid_messages_stars: object.optional("send_paid_messages_stars")?,
            linked_monoforum_id: object.optional("linked_monoforum_id")?,
            linked_community_id: object.optional("linked_community_id")?,
        })
    }
}

impl json::Serialize for types::Channel {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::Channel {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelForbidden {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelForbidden")
            .with_flag("broadcast", self.broadcast)
            .with_flag("megagroup", self.megagroup)
            .with_flag("monoforum", self.monoforum)
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .with("title", &self.title)
            .with_optional("until_date", &self.until_date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelForbidden")?;
        Ok(Self {
            broadcast: object.flag("broadcast")?,
            megagroup: object.flag("megagroup")?,
            monoforum: object.flag("monoforum")?,
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
            title: object.field("title")?,
            until_date: object.optional("until_date")?,
        })
    }
}

impl json::Serialize for types::ChannelForbidden {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelForbidden {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::CommunityForbidden {
    fn to_json(&self) -> json::Value {
        json::Object::new("communityForbidden")
            .with("id", &self.id)
            .with_optional("access_hash", &self.access_hash)
            .with("title", &self.title)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("communityForbidden")?;
        Ok(Self {
            id: object.field("id")?,
            access_hash: object.optional("access_hash")?,
            title: object.field("title")?,
        })
    }
}

impl json::Serialize for types::CommunityForbidden {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::CommunityForbidden {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::Community {
    fn to_json(&self) -> json::Value {
        json::Object::new("community")
            .with_flag("creator", self.creator)
            .with_flag("left", self.left)
            .with_flag("min", self.min)
            .with_flag("collapsed_in_dialogs", self.collapsed_in_dialogs)
            .with("id", &self.id)
            .with_optional("access_hash", &self.access_hash)
            .with("title", &self.title)
            .with("photo", &self.photo)
            .with("date", &self.date)
            .with_optional("admin_rights", &self.admin_rights)
            .with_optional("default_banned_rights", &self.default_banned_rights)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("community")?;
        Ok(Self {
            creator: object.flag("creator")?,
            left: object.flag("left")?,
            min: object.flag("min")?,
            collapsed_in_dialogs: object.flag("collapsed_in_dialogs")?,
            id: object.field("id")?,
            access_hash: object.optional("access_hash")?,
            title: object.field("title")?,
            photo: object.field("photo")?,
            date: object.field("date")?,
            admin_rights: object.optional("admin_rights")?,
            default_banned_rights: object.optional("default_banned_rights")?,
        })
    }
}

impl json::Serialize for types::Community {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::Community {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChatPhoto {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatPhoto")
            .with_flag("has_video", self.has_video)
            .with("photo_id", &self.photo_id)
            .with_optional("stripped_thumb", &self.stripped_thumb)
            .with("dc_id", &self.dc_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatPhoto")?;
        Ok(Self {
            has_video: object.flag("has_video")?,
            photo_id: object.field("photo_id")?,
            stripped_thumb: object.optional("stripped_thumb")?,
            dc_id: object.field("dc_id")?,
        })
    }
}

impl json::Serialize for types::ChatPhoto {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChatPhoto {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChatAdminRights {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatAdminRights")
            .with_flag("change_info", self.change_info)
            .with_flag("post_messages", self.post_messages)
            .with_flag("edit_messages", self.edit_messages)
            .with_flag("delete_messages", self.delete_messages)
            .with_flag("ban_users", self.ban_users)
            .with_flag("invite_users", self.invite_users)
            .with_flag("pin_messages", self.pin_messages)
            .with_flag("add_admins", self.add_admins)
            .with_flag("anonymous", self.anonymous)
            .with_flag("manage_call", self.manage_call)
            .with_flag("other", self.other)
            .with_flag("manage_topics", self.manage_topics)
            .with_flag("post_stories", self.post_stories)
            .with_flag("edit_stories", self.edit_stories)
            .with_flag("delete_stories", self.delete_stories)
            .with_flag("manage_direct_messages", self.manage_direct_messages)
            .with_flag("manage_ranks", self.manage_ranks)
            .with_flag("manage_linked_peers", self.manage_linked_peers)
            .with_flag("manage_welcome_messages", self.manage_welcome_messages)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatAdminRights")?;
        Ok(Self {
            change_info: object.flag("change_info")?,
            post_messages: object.flag("post_messages")?,
            edit_messages: object.flag("edit_messages")?,
            delete_messages: object.flag("delete_messages")?,
            ban_users: object.flag("ban_users")?,
            invite_users: object.flag("invite_users")?,
            pin_messages: object.flag("pin_messages")?,
            add_admins: object.flag("add_admins")?,
            anonymous: object.flag("anonymous")?,
            manage_call: object.flag("manage_call")?,
            other: object.flag("other")?,
            manage_topics: object.flag("manage_topics")?,
            post_stories: object.flag("post_stories")?,
            edit_stories: object.flag("edit_stories")?,
            delete_stories: object.flag("delete_stories")?,
            manage_direct_messages: object.flag("manage_direct_messages")?,
            manage_ranks: object.flag("manage_ranks")?,
            manage_linked_peers: object.flag("manage_linked_peers")?,
            manage_welcome_messages: object.flag("manage_welcome_messages")?,
        })
    }
}

impl json::Serialize for types::ChatAdminRights {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChatAdminRights {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChatBannedRights {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatBannedRights")
            .with_flag("view_messages", self.view_messages)
            .with_flag("send_messages", self.send_messages)
            .with_flag("send_media", self.send_media)
            .with_flag("send_stickers", self.send_stickers)
            .with_flag("send_gifs", self.send_gifs)
            .with_flag("send_games", self.send_games)
            .with_flag("send_inline", self.send_inline)
            .with_flag("embed_links", self.embed_links)
            .with_flag("send_polls", self.send_polls)
            .with_flag("change_info", self.change_info)
            .with_flag("invite_users", self.invite_users)
            .with_flag("pin_messages", self.pin_messages)
            .with_flag("manage_topics", self.manage_topics)
            .with_flag("send_photos", self.send_photos)
            .with_flag("send_videos", self.send_videos)
            .with_flag("send_roundvideos", self.send_roundvideos)
            .with_flag("send_audios", self.send_audios)
            .with_flag("send_voices", self.send_voices)
            .with_flag("send_docs", self.send_docs)
            .with_flag("send_plain", self.send_plain)
            .with_flag("edit_rank", self.edit_rank)
            .with_flag("send_reactions", self.send_reactions)
            .with_flag("manage_linked_peers", self.manage_linked_peers)
            .with("until_date", &self.until_date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatBannedRights")?;
        Ok(Self {
            view_messages: object.flag("view_messages")?,
            send_messages: object.flag("send_messages")?,
            send_media: object.flag("send_media")?,
            send_stickers: object.flag("send_stickers")?,
            send_gifs: object.flag("send_gifs")?,
            send_games: object.flag("send_games")?,
            send_inline: object.flag("send_inline")?,
            embed_links: object.flag("embed_links")?,
            send_polls: object.flag("send_polls")?,
            change_info: object.flag("change_info")?,
            invite_users: object.flag("invite_users")?,
            pin_messages: object.flag("pin_messages")?,
            manage_topics: object.flag("manage_topics")?,
            send_photos: object.flag("send_photos")?,
            send_videos: object.flag("send_videos")?,
            send_roundvideos: object.flag("send_roundvideos")?,
            send_audios: object.flag("send_audios")?,
            send_voices: object.flag("send_voices")?,
            send_docs: object.flag("send_docs")?,
            send_plain: object.flag("send_plain")?,
            edit_rank: object.flag("edit_rank")?,
            send_reactions: object.flag("send_reactions")?,
            manage_linked_peers: object.flag("manage_linked_peers")?,
            until_date: object.field("until_date")?,
        })
    }
}

impl json::Serialize for types::ChatBannedRights {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChatBannedRights {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChatParticipantsForbidden {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatParticipantsForbidden")
            .with("chat_id", &self.chat_id)
            .with_optional("self_participant", &self.self_participant)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatParticipantsForbidden")?;
        Ok(Self {
            chat_id: object.field("chat_id")?,
            self_participant: object.optional("self_participant")?,
        })
    }
}

impl json::Serialize for types::ChatParticipantsForbidden {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChatParticipantsForbidden {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChatParticipants {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatParticipants")
            .with("chat_id", &self.chat_id)
            .with("participants", &self.participants)
            .with("version", &self.version)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatParticipants")?;
        Ok(Self {
            chat_id: object.field("chat_id")?,
            participants: object.field("participants")?,
            version: object.field("version")?,
        })
    }
}

impl json::Serialize for types::ChatParticipants {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChatParticipants {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChatInviteExported {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatInviteExported")
            .with_flag("revoked", self.revoked)
            .with_flag("permanent", self.permanent)
            .with_flag("request_needed", self.request_needed)
            .with("link", &self.link)
            .with("admin_id", &self.admin_id)
            .with("date", &self.date)
            .with_optional("start_date", &self.start_date)
            .with_optional("expire_date", &self.expire_date)
            .with_optional("usage_limit", &self.usage_limit)
            .with_optional("usage", &self.usage)
            .with_optional("requested", &self.requested)
            .with_optional("subscription_expired", &self.subscription_expired)
            .with_optional("title", &self.title)
            .with_optional("subscription_pricing", &self.subscription_pricing)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatInviteExported")?;
        Ok(Self {
            revoked: object.flag("revoked")?,
            permanent: object.flag("permanent")?,
            request_needed: object.flag("request_needed")?,
            link: object.field("link")?,
            admin_id: object.field("admin_id")?,
            date: object.field("date")?,
            start_date: object.optional("start_date")?,
            expire_date: object.optional("expire_date")?,
            usage_limit: object.optional("usage_limit")?,
            usage: object.optional("usage")?,
            requested: object.optional("requested")?,
            subscription_expired: object.optional("subscription_expired")?,
            title: object.optional("title")?,
            subscription_pricing: object.optional("subscription_pricing")?,
        })
    }
}

impl json::Serialize for types::ChatInviteExported {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChatInviteExported {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChatReactionsAll {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatReactionsAll")
            .with_flag("allow_custom", self.allow_custom)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatReactionsAll")?;
        Ok(Self {
            allow_custom: object.flag("allow_custom")?,
        })
    }
}

impl json::Serialize for types::ChatReactionsAll {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChatReactionsAll {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChatReactionsSome {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatReactionsSome").with("reactions", &self.reactions).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatReactionsSome")?;
        Ok(Self {
            reactions: object.field("reactions")?,
        })
    }
}

impl json::Serialize for types::ChatReactionsSome {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChatReactionsSome {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChatFull {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatFull")
            .with_flag("can_set_username", self.can_set_username)
            .with_flag("has_scheduled", self.has_scheduled)
            .with_flag("translations_disabled", self.translations_disabled)
            .with_flag("has_welcome_messages", self.has_welcome_messages)
            .with("id", &self.id)
            .with("about", &self.about)
            .with("participants", &self.participants)
            .with_optional("chat_photo", &self.chat_photo)
            .with("notify_settings", &self.notify_settings)
            .with_optional("exported_invite", &self.exported_invite)
            .with_optional("bot_info", &self.bot_info)
            .with_optional("pinned_msg_id", &self.pinned_msg_id)
            .with_optional("folder_id", &self.folder_id)
            .with_optional("call", &self.call)
            .with_optional("ttl_period", &self.ttl_period)
            .with_optional("groupcall_default_join_as", &self.groupcall_default_join_as)
            .with_optional("theme_emoticon", &self.theme_emoticon)
            .with_optional("requests_pending", &self.requests_pending)
            .with_optional("recent_requesters", &self.recent_requesters)
            .with_optional("available_reactions", &self.available_reactions)
            .with_optional("reactions_limit", &self.reactions_limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatFull")?;
        Ok(Self {
            can_set_username: object.flag("can_set_username")?,
            has_scheduled: object.flag("has_scheduled")?,
            translations_disabled: object.flag("translations_disabled")?,
            has_welcome_messages: object.flag("has_welcome_messages")?,
            id: object.field("id")?,
            about: object.field("about")?,
            participants: object.field("participants")?,
            chat_photo: object.optional("chat_photo")?,
            notify_settings: object.field("notify_settings")?,
            exported_invite: object.optional("exported_invite")?,
            bot_info: object.optional("bot_info")?,
            pinned_msg_id: object.optional("pinned_msg_id")?,
            folder_id: object.optional("folder_id")?,
            call: object.optional("call")?,
            ttl_period: object.optional("ttl_period")?,
            groupcall_default_join_as: object.optional("groupcall_default_join_as")?,
            theme_emoticon: object.optional("theme_emoticon")?,
            requests_pending: object.optional("requests_pending")?,
            recent_requesters: object.optional("recent_requesters")?,
            available_reactions: object.optional("available_reactions")?,
            reactions_limit: object.optional("reactions_limit")?,
        })
    }
}

impl json::Serialize for types::ChatFull {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChatFull {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelFull {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelFull")
            .with_flag("can_view_participants", self.can_view_participants)
            .with_flag("can_set_username", self.can_set_username)
            .with_flag("can_set_stickers", self.can_set_stickers)
            .with_flag("hidden_prehistory", self.hidden_prehistory)
            .with_flag("can_set_location", self.can_set_location)
            .with_flag("has_scheduled", self.has_scheduled)
            .with_flag("can_view_stats", self.can_view_stats)
            .with_flag("blocked", self.blocked)
            .with_flag("can_delete_channel", self.can_delete_channel)
            .with_flag("antispam", self.antispam)
            .with_flag("participants_hidden", self.participants_hidden)
            .with_flag("translations_disabled", self.translations_disabled)
            .with_flag("stories_pinned_available", self.stories_pinned_available)
            .with_flag("view_forum_as_messages", self.view_forum_as_messages)
            .with_flag("restricted_sponsored", self.restricted_sponsored)
            .with_flag("can_view_revenue", self.can_view_revenue)
            .with_flag("paid_media_allowed", self.paid_media_allowed)
            .with_flag("can_view_stars_revenue", self.can_view_stars_revenue)
            .with_flag("paid_reactions_available", self.paid_reactions_available)
            .with_flag("stargifts_available", self.stargifts_available)
            .with_flag("paid_messages_available", self.paid_messages_available)
            .with_flag("has_welcome_messages", self.has_welcome_messages)
            .with("id", &self.id)
            .with("about", &self.about)
            .with_optional("participants_count", &self.participants_count)
            .with_optional("admins_count", &self.admins_count)
            .with_optional("kicked_count", &self.kicked_count)
            .with_optional("banned_count", &self.banned_count)
            .with_optional("online_count", &self.online_count)
            .with("read_inbox_max_id", &self.read_inbox_max_id)
            .with("read_outbox_max_id", &self.read_outbox_max_id)
            .with("unread_count", &self.unread_count)
            .with("chat_photo", &self.chat_photo)
            .with("notify_settings", &self.notify_settings)
            .with_optional("exported_invite", &self.exported_invite)
            .with("bot_info", &self.bot_info)
            .with_optional("migrated_from_chat_id", &self.migrated_from_chat_id)
            .with_optional("migrated_from_max_id", &self.migrated_from_max_id)
            .with_optional("pinned_msg_id", &self.pinned_msg_id)
            .with_optional("stickerset", &self.stickerset)
            .with_optional("available_min_id", &self.available_min_id)
            .with_optional("folder_id", &self.folder_id)
            .with_optional("linked_chat_id", &self.linked_chat_id)
            .with_optional("location", &self.location)
            .with_optional("slowmode_seconds", &self.slowmode_seconds)
            .with_optional("slowmode_next_send_date", &self.slowmode_next_send_date)
            .with_optional("stats_dc", &self.stats_dc)
            .with("pts", &self.pts)
            .with_optional("call", &self.call)
            .with_optional("ttl_period", &self.ttl_period)
            .with_optional("pending_suggestions", &self.pending_suggestions)
            .with_optional("groupcall_default_join_as", &self.groupcall_default_join_as)
            .with_optional("theme_emoticon", &self.theme_emoticon)
            .with_optional("requests_pending", &self.requests_pending)
            .with_optional("recent_requesters", &self.recent_requesters)
            .with_optional("default_send_as", &self.default_send_as)
            .with_optional("available_reactions", &self.available_reactions)
            .with_optional("reactions_limit", &self.reactions_limit)
            .with_optional("stories", &self.stories)
            .with_optional("wallpaper", &self.wallpaper)
            .with_optional("boosts_applied", &self.boosts_applied)
            .with_optional("boosts_unrestrict", &self.boosts_unrestrict)
            .with_optional("emojiset", &self.emojiset)
            .with_optional("bot_verification", &self.bot_verification)
            .with_optional("stargifts_count", &self.stargifts_count)
            .with_optional("send_paid_messages_stars", &self.send_paid_messages_stars)
            .with_optional("main_tab", &self.main_tab)
            .with_optional("guard_bot_id", &self.guard_bot_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelFull")?;
        Ok(Self {
            can_view_participants: object.flag("can_view_participants")?,
            can_set_username: object.flag("can_set_username")?,
            can_set_stickers: object.flag("can_set_stickers")?,
            hidden_prehistory: object.flag("hidden_prehistory")?,
            can_set_location: object.flag("can_set_location")?,
            has_scheduled: object.flag("has_scheduled")?,
            can_view_stats: object.flag("can_view_stats")?,
            blocked: object.flag("blocked")?,
            can_delete_channel: object.flag("can_delete_channel")?,
            antispam: object.flag("antispam")?,
            participants_hidden: object.flag("participants_hidden")?,
            translations_disabled: object.flag("translations_disabled")?,
            stories_pinned_available: object.flag("stories_pinned_available")?,
            view_forum_as_messages: object.flag("view_forum_as_messages")?,
            restricted_sponsored: object.flag("restricted_sponsored")?,
            can_view_revenue: object.flag("can_view_revenue")?,
            paid_media_allowed: object.flag("paid_media_allowed")?,
            can_view_stars_revenue: object.flag("can_view_stars_revenue")?,
            paid_reactions_available: object.flag("paid_reactions_available")?,
            stargifts_available: object.flag("stargifts_available")?,
            paid_messages_available: object.flag("paid_messages_available")?,
            has_welcome_messages: object.flag("has_welcome_messages")?,
            id: object.field("id")?,
            about: object.field("about")?,
            participants_count: object.optional("participants_count")?,
            admins_count: object.optional("admins_count")?,
            kicked_count: object.optional("kicked_count")?,
            banned_count: object.optional("banned_count")?,
            online_count: object.optional("online_count")?,
            read_inbox_max_id: object.field("read_inbox_max_id")?,
            read_outbox_max_id: object.field("read_outbox_max_id")?,
            unread_count: object.field("unread_count")?,
            chat_photo: object.field("chat_photo")?,
            notify_settings: object.field("notify_settings")?,
            exported_invite: object.optional("exported_invite")?,
            bot_info: object.field("bot_info")?,
            migrated_from_chat_id: object.optional("migrated_from_chat_id")?,
            migrated_from_max_id: object.optional("migrated_from_max_id")?,
            pinned_msg_id: object.optional("pinned_msg_id")?,
            stickerset: object.optional("stickerset")?,
            available_min_id: object.optional("available_min_id")?,
            folder_id: object.optional("folder_id")?,
            linked_chat_id: object.optional("linked_chat_id")?,
            location: object.optional("location")?,
            slowmode_seconds: object.optional("slowmode_seconds")?,
            slowmode_next_send_date: object.optional("slowmode_next_send_date")?,
            stats_dc: object.optional("stats_dc")?,
            pts: object.field("pts")?,
            call: object.optional("call")?,
            ttl_period: object.optional("ttl_period")?,
            pending_suggestions: object.optional("pending_suggestions")?,
            groupcall_default_join_as: object.optional("groupcall_default_join_as")?,
            theme_emoticon: object.optional("theme_emoticon")?,
            requests_pending: object.optional("requests_pending")?,
            recent_requesters: object.optional("recent_requesters")?,
            default_send_as: object.optional("default_send_as")?,
            available_reactions: object.optional("available_reactions")?,
            reactions_limit: object.optional("reactions_limit")?,
            stories: object.optional("stories")?,
            wallpaper: object.optional("wallpaper")?,
            boosts_applied: object.optional("boosts_applied")?,
            boosts_unrestrict: object.optional("boosts_unrestrict")?,
            emojiset: object.optional("emojiset")?,
            bot_verification: object.optional("bot_verification")?,
            stargifts_count: object.optional("stargifts_count")?,
            send_paid_messages_stars: object.optional("send_paid_messages_stars")?,
            main_tab: object.optional("main_tab")?,
            guard_bot_id: object.optional("guard_bot_id")?,
        })
    }
}

impl json::Serialize for types::ChannelFull {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelFull {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::CommunityFull {
    fn to_json(&self) -> json::Value {
        json::Object::new("communityFull")
            .with("id", &self.id)
            .with("about", &self.about)
            .with("chat_photo", &self.chat_photo)
            .with("linked_peers", &self.linked_peers)
            .with_optional("admins_count", &self.admins_count)
            .with_optional("kicked_count", &self.kicked_count)
            .with_optional(
                "peer_link_requests_pending",
                &self.peer_link_requests_pending,
            )
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("communityFull")?;
        Ok(Self {
            id: object.field("id")?,
            about: object.field("about")?,
            chat_photo: object.field("chat_photo")?,
            linked_peers: object.field("linked_peers")?,
            admins_count: object.optional("admins_count")?,
            kicked_count: object.optional("kicked_count")?,
            peer_link_requests_pending: object.optional("peer_link_requests_pending")?,
        })
    }
}

impl json::Serialize for types::CommunityFull {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::CommunityFull {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelLocation {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelLocation")
            .with("geo_point", &self.geo_point)
            .with("address", &self.address)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelLocation")?;
        Ok(Self {
            geo_point: object.field("geo_point")?,
            address: object.field("address")?,
        })
    }
}

impl json::Serialize for types::ChannelLocation {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelLocation {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::CommunityPeer {
    fn to_json(&self) -> json::Value {
        json::Object::new("communityPeer")
            .with_flag("can_view_history", self.can_view_history)
            .with_optional("visible", &self.visible)
            .with("peer", &self.peer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("communityPeer")?;
        Ok(Self {
            can_view_history: object.flag("can_view_history")?,
            visible: object.optional("visible")?,
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for types::CommunityPeer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::CommunityPeer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChatParticipant {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatParticipant")
            .with("user_id", &self.user_id)
            .with("inviter_id", &self.inviter_id)
            .with("date", &self.date)
            .with_optional("rank", &self.rank)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatParticipant")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            inviter_id: object.field("inviter_id")?,
            date: object.field("date")?,
            rank: object.optional("rank")?,
        })
    }
}

impl json::Serialize for types::ChatParticipant {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChatParticipant {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChatParticipantCreator {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatParticipantCreator")
            .with("user_id", &self.user_id)
            .with_optional("rank", &self.rank)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatParticipantCreator")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            rank: object.optional("rank")?,
        })
    }
}

impl json::Serialize for types::ChatParticipantCreator {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChatParticipantCreator {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChatParticipantAdmin {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatParticipantAdmin")
            .with("user_id", &self.user_id)
            .with("inviter_id", &self.inviter_id)
            .with("date", &self.date)
            .with_optional("rank", &self.rank)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatParticipantAdmin")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            inviter_id: object.field("inviter_id")?,
            date: object.field("date")?,
            rank: object.optional("rank")?,
        })
    }
}

impl json::Serialize for types::ChatParticipantAdmin {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChatParticipantAdmin {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChatTheme {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatTheme").with("emoticon", &self.emoticon).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatTheme")?;
        Ok(Self {
            emoticon: object.field("emoticon")?,
        })
    }
}

impl json::Serialize for types::ChatTheme {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChatTheme {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChatThemeUniqueGift {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatThemeUniqueGift")
            .with("gift", &self.gift)
            .with("theme_settings", &self.theme_settings)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatThemeUniqueGift")?;
        Ok(Self {
            gift: object.field("gift")?,
            theme_settings: object.field("theme_settings")?,
        })
    }
}

impl json::Serialize for types::ChatThemeUniqueGift {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChatThemeUniqueGift {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::Contact {
    fn to_json(&self) -> json::Value {
        json::Object::new("contact")
            .with("user_id", &self.user_id)
            .with("mutual", &self.mutual)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("contact")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            mutual: object.field("mutual")?,
        })
    }
}

impl json::Serialize for types::Contact {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::Contact {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ContactStatus {
    fn to_json(&self) -> json::Value {
        json::Object::new("contactStatus")
            .with("user_id", &self.user_id)
            .with("status", &self.status)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("contactStatus")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            status: object.field("status")?,
        })
    }
}

impl json::Serialize for types::ContactStatus {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ContactStatus {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelParticipant {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelParticipant")
            .with("user_id", &self.user_id)
            .with("date", &self.date)
            .with_optional("subscription_until_date", &self.subscription_until_date)
            .with_optional("rank", &self.rank)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelParticipant")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            date: object.field("date")?,
            subscription_until_date: object.optional("subscription_until_date")?,
            rank: object.optional("rank")?,
        })
    }
}

impl json::Serialize for types::ChannelParticipant {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelParticipant {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelParticipantSelf {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelParticipantSelf")
            .with_flag("via_request", self.via_request)
            .with("user_id", &self.user_id)
            .with("inviter_id", &self.inviter_id)
            .with("date", &self.date)
            .with_optional("subscription_until_date", &self.subscription_until_date)
            .with_optional("rank", &self.rank)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelParticipantSelf")?;
        Ok(Self {
            via_request: object.flag("via_request")?,
            user_id: object.field("user_id")?,
            inviter_id: object.field("inviter_id")?,
            date: object.field("date")?,
            subscription_until_date: object.optional("subscription_until_date")?,
            rank: object.optional("rank")?,
        })
    }
}

impl json::Serialize for types::ChannelParticipantSelf {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelParticipantSelf {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelParticipantCreator {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelParticipantCreator")
            .with("user_id", &self.user_id)
            .with("admin_rights", &self.admin_rights)
            .with_optional("rank", &self.rank)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelParticipantCreator")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            admin_rights: object.field("admin_rights")?,
            rank: object.optional("rank")?,
        })
    }
}

impl json::Serialize for types::ChannelParticipantCreator {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelParticipantCreator {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelParticipantAdmin {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelParticipantAdmin")
            .with_flag("can_edit", self.can_edit)
            .with_flag("self", self.self_)
            .with("user_id", &self.user_id)
            .with_optional("inviter_id", &self.inviter_id)
            .with("promoted_by", &self.promoted_by)
            .with("date", &self.date)
            .with("admin_rights", &self.admin_rights)
            .with_optional("rank", &self.rank)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelParticipantAdmin")?;
        Ok(Self {
            can_edit: object.flag("can_edit")?,
            self_: object.flag("self")?,
            user_id: object.field("user_id")?,
            inviter_id: object.optional("inviter_id")?,
            promoted_by: object.field("promoted_by")?,
            date: object.field("date")?,
            admin_rights: object.field("admin_rights")?,
            rank: object.optional("rank")?,
        })
    }
}

impl json::Serialize for types::ChannelParticipantAdmin {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelParticipantAdmin {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelParticipantBanned {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelParticipantBanned")
            .with_flag("left", self.left)
            .with("peer", &self.peer)
            .with("kicked_by", &self.kicked_by)
            .with("date", &self.date)
            .with("banned_rights", &self.banned_rights)
            .with_optional("rank", &self.rank)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelParticipantBanned")?;
        Ok(Self {
            left: object.flag("left")?,
            peer: object.field("peer")?,
            kicked_by: object.field("kicked_by")?,
            date: object.field("date")?,
            banned_rights: object.field("banned_rights")?,
            rank: object.optional("rank")?,
        })
    }
}

impl json::Serialize for types::ChannelParticipantBanned {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelParticipantBanned {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelParticipantLeft {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelParticipantLeft").with("peer", &self.peer).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelParticipantLeft")?;
        Ok(Self {
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for types::ChannelParticipantLeft {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelParticipantLeft {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::Config {
    fn to_json(&self) -> json::Value {
        json::Object::new("config")
            .with_flag("default_p2p_contacts", self.default_p2p_contacts)
            .with_flag("preload_featured_stickers", self.preload_featured_stickers)
            .with_flag("revoke_pm_inbox", self.revoke_pm_inbox)
            .with_flag("blocked_mode", self.blocked_mode)
            .with_flag("force_try_ipv6", self.force_try_ipv6)
            .with("date", &self.date)
            .with("expires", &self.expires)
            .with("test_mode", &self.test_mode)
            .with("this_dc", &self.this_dc)
            .with("dc_options", &self.dc_options)
            .with("dc_txt_domain_name", &self.dc_txt_domain_name)
            .with("chat_size_max", &self.chat_size_max)
            .with("megagroup_size_max", &self.megagroup_size_max)
            .with("forwarded_count_max", &self.forwarded_count_max)
            .with("online_update_period_ms", &self.online_update_period_ms)
            .with("offline_blur_timeout_ms", &self.offline_blur_timeout_ms)
            .with("offline_idle_timeout_ms", &self.offline_idle_timeout_ms)
            .with("online_cloud_timeout_ms", &self.online_cloud_timeout_ms)
            .with("notify_cloud_delay_ms", &self.notify_cloud_delay_ms)
            .with("notify_default_delay_ms", &self.notify_default_delay_ms)
            .with("push_chat_period_ms", &self.push_chat_period_ms)
            .with("push_chat_limit", &self.push_chat_limit)
            .with("edit_time_limit", &self.edit_time_limit)
            .with("revoke_time_limit", &self.revoke_time_limit)
            .with("revoke_pm_time_limit", &self.revoke_pm_time_limit)
            .with("rating_e_decay", &self.rating_e_decay)
            .with("stickers_recent_limit", &self.stickers_recent_limit)
            .with("channels_read_media_period", &self.channels_read_media_period)
            .with_optional("tmp_sessions", &self.tmp_sessions)
            .with("call_receive_timeout_ms", &self.call_receive_timeout_ms)
            .with("call_ring_timeout_ms", &self.call_ring_timeout_ms)
            .with("call_connect_timeout_ms", &self.call_connect_timeout_ms)
            .with("call_packet_timeout_ms", &self.call_packet_timeout_ms)
            .with("me_url_prefix", &self.me_url_prefix)
            .with_optional("autoupdate_url_prefix", &self.autoupdate_url_prefix)
            .with_optional("gif_search_username", &self.gif_search_username)
            .with_optional("venue_search_username", &self.venue_search_username)
            .with_optional("img_search_username", &self.img_search_username)
            .with_optional("static_maps_provider", &self.static_maps_provider)
            .with("caption_length_max", &self.caption_length_max)
            .with("message_length_max", &self.message_length_max)
            .with("webfile_dc_id", &self.webfile_dc_id)
            .with_optional("suggested_lang_code", &self.suggested_lang_code)
            .with_optional("lang_pack_version", &self.lang_pack_version)
            .with_optional("base_lang_pack_version", &self.base_lang_pack_version)
            .with_optional("reactions_default", &self.reactions_default)
            .with_optional("autologin_token", &self.autologin_token)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("config")?;
        Ok(Self {
            default_p2p_contacts: object.flag("default_p2p_contacts")?,
            preload_featured_stickers: object.flag("preload_featured_stickers")?,
            revoke_pm_inbox: object.flag("revoke_pm_inbox")?,
            blocked_mode: object.flag("blocked_mode")?,
            force_try_ipv6: object.flag("force_try_ipv6")?,
            date: object.field("date")?,
            expires: object.field("expires")?,
            test_mode: object.field("test_mode")?,
            this_dc: object.field("this_dc")?,
            dc_options: object.field("dc_options")?,
            dc_txt_domain_name: object.field("dc_txt_domain_name")?,
            chat_size_max: object.field("chat_size_max")?,
            megagroup_size_max: object.field("megagroup_size_max")?,
            forwarded_count_max: object.field("forwarded_count_max")?,
            online_update_period_ms: object.field("online_update_period_ms")?,
            offline_blur_timeout_ms: object.field("offline_blur_timeout_ms")?,
            offline_idle_timeout_ms: object.field("offline_idle_timeout_ms")?,
            online_cloud_timeout_ms: object.field("online_cloud_timeout_ms")?,
            notify_cloud_delay_ms: object.field("notify_cloud_delay_ms")?,
            notify_default_delay_ms: object.field("notify_default_delay_ms")?,
            push_chat_period_ms: object.field("push_chat_period_ms")?,
            push_chat_limit: object.field("push_chat_limit")?,
            edit_time_limit: object.field("edit_time_limit")?,
            revoke_time_limit: object.field("revoke_time_limit")?,
            revoke_pm_time_limit: object.field("revoke_pm_time_limit")?,
            rating_e_decay: object.field("rating_e_decay")?,
            stickers_recent_limit: object.field("stickers_recent_limit")?,
            channels_read_media_period: object.field("channels_read_media_period")?,
            tmp_sessions: object.optional("tmp_sessions")?,
            call_receive_timeout_ms: object.field("call_receive_timeout_ms")?,
            call_ring_timeout_ms: object.field("call_ring_timeout_ms")?,
            call_connect_timeout_ms: object.field("call_connect_timeout_ms")?,
            call_packet_timeout_ms: object.field("call_packet_timeout_ms")?,
            me_url_prefix: object.field("me_url_prefix")?,
            autoupdate_url_prefix: object.optional("autoupdate_url_prefix")?,
            gif_search_username: object.optional("gif_search_username")?,
            venue_search_username: object.optional("venue_search_username")?,
            img_search_username: object.optional("img_search_username")?,
            static_maps_provider: object.optional("static_maps_provider")?,
            caption_length_max: object.field("caption_length_max")?,
            message_length_max: object.field("message_length_max")?,
            webfile_dc_id: object.field("webfile_dc_id")?,
            suggested_lang_code: object.optional("suggested_lang_code")?,
            lang_pack_version: object.optional("lang_pack_version")?,
            base_lang_pack_version: object.optional("base_lang_pack_version")?,
            reactions_default: object.optional("reactions_default")?,
            autologin_token: object.optional("autologin_token")?,
        })
    }
}

impl json::Serialize for types::Config {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::Config {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChatInviteAlready {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatInviteAlready").with("chat", &self.chat).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatInviteAlready")?;
        Ok(Self {
            chat: object.field("chat")?,
        })
    }
}

impl json::Serialize for types::ChatInviteAlready {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChatInviteAlready {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChatInvite {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatInvite")
            .with_flag("channel", self.channel)
            .with_flag("broadcast", self.broadcast)
            .with_flag("public", self.public)
            .with_flag("megagroup", self.megagroup)
            .with_flag("request_needed", self.request_needed)
            .with_flag("verified", self.verified)
            .with_flag("scam", self.scam)
            .with_flag("fake", self.fake)
            .with_flag("can_refulfill_subscription", self.can_refulfill_subscription)
            .with("title", &self.title)
            .with_optional("about", &self.about)
            .with("photo", &self.photo)
            .with("participants_count", &self.participants_count)
            .with_optional("participants", &self.participants)
            .with("color", &self.color)
            .with_optional("subscription_pricing", &self.subscription_pricing)
            .with_optional("subscription_form_id", &self.subscription_form_id)
            .with_optional("bot_verification", &self.bot_verification)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatInvite")?;
        Ok(Self {
            channel: object.flag("channel")?,
            broadcast: object.flag("broadcast")?,
            public: object.flag("public")?,
            megagroup: object.flag("megagroup")?,
            request_needed: object.flag("request_needed")?,
            verified: object.flag("verified")?,
            scam: object.flag("scam")?,
            fake: object.flag("fake")?,
            can_refulfill_subscription: object.flag("can_refulfill_subscription")?,
            title: object.field("title")?,
            about: object.optional("about")?,
            photo: object.field("photo")?,
            participants_count: object.field("participants_count")?,
            participants: object.optional("participants")?,
            color: object.field("color")?,
            subscription_pricing: object.optional("subscription_pricing")?,
            subscription_form_id: object.optional("subscription_form_id")?,
            bot_verification: object.optional("bot_verification")?,
        })
    }
}

impl json::Serialize for types::ChatInvite {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChatInvite {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChatInvitePeek {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatInvitePeek")
            .with("chat", &self.chat)
            .with("expires", &self.expires)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatInvitePeek")?;
        Ok(Self {
            chat: object.field("chat")?,
            expires: object.field("expires")?,
        })
    }
}

impl json::Serialize for types::ChatInvitePeek {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChatInvitePeek {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelMessagesFilter {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelMessagesFilter")
            .with_flag("exclude_new_messages", self.exclude_new_messages)
            .with("ranges", &self.ranges)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelMessagesFilter")?;
        Ok(Self {
            exclude_new_messages: object.flag("exclude_new_messages")?,
            ranges: object.field("ranges")?,
        })
    }
}

impl json::Serialize for types::ChannelMessagesFilter {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelMessagesFilter {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelParticipantsKicked {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelParticipantsKicked").with("q", &self.q).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelParticipantsKicked")?;
        Ok(Self { q: object.field("q")? })
    }
}

impl json::Serialize for types::ChannelParticipantsKicked {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelParticipantsKicked {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelParticipantsBanned {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelParticipantsBanned").with("q", &self.q).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelParticipantsBanned")?;
        Ok(Self { q: object.field("q")? })
    }
}

impl json::Serialize for types::ChannelParticipantsBanned {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelParticipantsBanned {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelParticipantsSearch {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelParticipantsSearch").with("q", &self.q).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelParticipantsSearch")?;
        Ok(Self { q: object.field("q")? })
    }
}

impl json::Serialize for types::ChannelParticipantsSearch {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelParticipantsSearch {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelParticipantsContacts {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelParticipantsContacts").with("q", &self.q).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelParticipantsContacts")?;
        Ok(Self { q: object.field("q")? })
    }
}

impl json::Serialize for types::ChannelParticipantsContacts {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelParticipantsContacts {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelParticipantsMentions {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelParticipantsMentions")
            .with_optional("q", &self.q)
            .with_optional("top_msg_id", &self.top_msg_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelParticipantsMentions")?;
        Ok(Self {
            q: object.optional("q")?,
            top_msg_id: object.optional("top_msg_id")?,
        })
    }
}

impl json::Serialize for types::ChannelParticipantsMentions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelParticipantsMentions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::CdnPublicKey {
    fn to_json(&self) -> json::Value {
        json::Object::new("cdnPublicKey")
            .with("dc_id", &self.dc_id)
            .with("public_key", &self.public_key)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("cdnPublicKey")?;
        Ok(Self {
            dc_id: object.field("dc_id")?,
            public_key: object.field("public_key")?,
        })
    }
}

impl json::Serialize for types::CdnPublicKey {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::CdnPublicKey {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::CdnConfig {
    fn to_json(&self) -> json::Value {
        json::Object::new("cdnConfig").with("public_keys", &self.public_keys).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("cdnConfig")?;
        Ok(Self {
            public_keys: object.field("public_keys")?,
        })
    }
}

impl json::Serialize for types::CdnConfig {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::CdnConfig {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionChangeTitle {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionChangeTitle")
            .with("prev_value", &self.prev_value)
            .with("new_value", &self.new_value)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionChangeTitle")?;
        Ok(Self {
            prev_value: object.field("prev_value")?,
            new_value: object.field("new_value")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionChangeTitle {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelAdminLogEventActionChangeTitle {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionChangeAbout {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionChangeAbout")
            .with("prev_value", &self.prev_value)
            .with("new_value", &self.new_value)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionChangeAbout")?;
        Ok(Self {
            prev_value: object.field("prev_value")?,
            new_value: object.field("new_value")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionChangeAbout {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelAdminLogEventActionChangeAbout {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionChangeUsername {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionChangeUsername")
            .with("prev_value", &self.prev_value)
            .with("new_value", &self.new_value)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionChangeUsername")?;
        Ok(Self {
            prev_value: object.field("prev_value")?,
            new_value: object.field("new_value")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionChangeUsername {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelAdminLogEventActionChangeUsername {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionChangePhoto {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionChangePhoto")
            .with("prev_photo", &self.prev_photo)
            .with("new_photo", &self.new_photo)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionChangePhoto")?;
        Ok(Self {
            prev_photo: object.field("prev_photo")?,
            new_photo: object.field("new_photo")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionChangePhoto {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelAdminLogEventActionChangePhoto {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionToggleInvites {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionToggleInvites")
            .with("new_value", &self.new_value)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionToggleInvites")?;
        Ok(Self {
            new_value: object.field("new_value")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionToggleInvites {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelAdminLogEventActionToggleInvites {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionToggleSignatures {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionToggleSignatures")
            .with("new_value", &self.new_value)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionToggleSignatures")?;
        Ok(Self {
            new_value: object.field("new_value")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionToggleSignatures {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelAdminLogEventActionToggleSignatures {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionUpdatePinned {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionUpdatePinned")
            .with("message", &self.message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionUpdatePinned")?;
        Ok(Self {
            message: object.field("message")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionUpdatePinned {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelAdminLogEventActionUpdatePinned {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionEditMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionEditMessage")
            .with("prev_message", &self.prev_message)
            .with("new_message", &self.new_message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionEditMessage")?;
        Ok(Self {
            prev_message: object.field("prev_message")?,
            new_message: object.field("new_message")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionEditMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelAdminLogEventActionEditMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionDeleteMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionDeleteMessage")
            .with("message", &self.message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionDeleteMessage")?;
        Ok(Self {
            message: object.field("message")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionDeleteMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelAdminLogEventActionDeleteMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionParticipantInvite {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionParticipantInvite")
            .with("participant", &self.participant)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionParticipantInvite")?;
        Ok(Self {
            participant: object.field("participant")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionParticipantInvite {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelAdminLogEventActionParticipantInvite {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionParticipantToggleBan {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionParticipantToggleBan")
            .with("prev_participant", &self.prev_participant)
            .with("new_participant", &self.new_participant)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionParticipantToggleBan")?;
        Ok(Self {
            prev_participant: object.field("prev_participant")?,
            new_participant: object.field("new_participant")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionParticipantToggleBan {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de>
for types::ChannelAdminLogEventActionParticipantToggleBan {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionParticipantToggleAdmin {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionParticipantToggleAdmin")
            .with("prev_participant", &self.prev_participant)
            .with("new_participant", &self.new_participant)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value
            .object("channelAdminLogEventActionParticipantToggleAdmin")?;
        Ok(Self {
            prev_participant: object.field("prev_participant")?,
            new_participant: object.field("new_participant")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionParticipantToggleAdmin {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de>
for types::ChannelAdminLogEventActionParticipantToggleAdmin {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionChangeStickerSet {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionChangeStickerSet")
            .with("prev_stickerset", &self.prev_stickerset)
            .with("new_stickerset", &self.new_stickerset)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionChangeStickerSet")?;
        Ok(Self {
            prev_stickerset: object.field("prev_stickerset")?,
            new_stickerset: object.field("new_stickerset")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionChangeStickerSet {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelAdminLogEventActionChangeStickerSet {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionTogglePreHistoryHidden {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionTogglePreHistoryHidden")
            .with("new_value", &self.new_value)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value
            .object("channelAdminLogEventActionTogglePreHistoryHidden")?;
        Ok(Self {
            new_value: object.field("new_value")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionTogglePreHistoryHidden {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de>
for types::ChannelAdminLogEventActionTogglePreHistoryHidden {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionDefaultBannedRights {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionDefaultBannedRights")
            .with("prev_banned_rights", &self.prev_banned_rights)
            .with("new_banned_rights", &self.new_banned_rights)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionDefaultBannedRights")?;
        Ok(Self {
            prev_banned_rights: object.field("prev_banned_rights")?,
            new_banned_rights: object.field("new_banned_rights")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionDefaultBannedRights {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de>
for types::ChannelAdminLogEventActionDefaultBannedRights {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionStopPoll {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionStopPoll")
            .with("message", &self.message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionStopPoll")?;
        Ok(Self {
            message: object.field("message")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionStopPoll {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelAdminLogEventActionStopPoll {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionChangeLinkedChat {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionChangeLinkedChat")
            .with("prev_value", &self.prev_value)
            .with("new_value", &self.new_value)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionChangeLinkedChat")?;
        Ok(Self {
            prev_value: object.field("prev_value")?,
            new_value: object.field("new_value")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionChangeLinkedChat {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelAdminLogEventActionChangeLinkedChat {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionChangeLocation {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionChangeLocation")
            .with("prev_value", &self.prev_value)
            .with("new_value", &self.new_value)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionChangeLocation")?;
        Ok(Self {
            prev_value: object.field("prev_value")?,
            new_value: object.field("new_value")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionChangeLocation {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelAdminLogEventActionChangeLocation {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionToggleSlowMode {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionToggleSlowMode")
            .with("prev_value", &self.prev_value)
            .with("new_value", &self.new_value)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionToggleSlowMode")?;
        Ok(Self {
            prev_value: object.field("prev_value")?,
            new_value: object.field("new_value")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionToggleSlowMode {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelAdminLogEventActionToggleSlowMode {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionStartGroupCall {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionStartGroupCall")
            .with("call", &self.call)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionStartGroupCall")?;
        Ok(Self {
            call: object.field("call")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionStartGroupCall {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelAdminLogEventActionStartGroupCall {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionDiscardGroupCall {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionDiscardGroupCall")
            .with("call", &self.call)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionDiscardGroupCall")?;
        Ok(Self {
            call: object.field("call")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionDiscardGroupCall {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelAdminLogEventActionDiscardGroupCall {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionParticipantMute {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionParticipantMute")
            .with("participant", &self.participant)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionParticipantMute")?;
        Ok(Self {
            participant: object.field("participant")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionParticipantMute {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelAdminLogEventActionParticipantMute {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionParticipantUnmute {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionParticipantUnmute")
            .with("participant", &self.participant)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionParticipantUnmute")?;
        Ok(Self {
            participant: object.field("participant")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionParticipantUnmute {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelAdminLogEventActionParticipantUnmute {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionToggleGroupCallSetting {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionToggleGroupCallSetting")
            .with("join_muted", &self.join_muted)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value
            .object("channelAdminLogEventActionToggleGroupCallSetting")?;
        Ok(Self {
            join_muted: object.field("join_muted")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionToggleGroupCallSetting {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de>
for types::ChannelAdminLogEventActionToggleGroupCallSetting {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionParticipantJoinByInvite {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionParticipantJoinByInvite")
            .with_flag("via_chatlist", self.via_chatlist)
            .with("invite", &self.invite)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value
            .object("channelAdminLogEventActionParticipantJoinByInvite")?;
        Ok(Self {
            via_chatlist: object.flag("via_chatlist")?,
            invite: object.field("invite")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionParticipantJoinByInvite {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de>
for types::ChannelAdminLogEventActionParticipantJoinByInvite {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionExportedInviteDelete {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionExportedInviteDelete")
            .with("invite", &self.invite)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionExportedInviteDelete")?;
        Ok(Self {
            invite: object.field("invite")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionExportedInviteDelete {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de>
for types::ChannelAdminLogEventActionExportedInviteDelete {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionExportedInviteRevoke {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionExportedInviteRevoke")
            .with("invite", &self.invite)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionExportedInviteRevoke")?;
        Ok(Self {
            invite: object.field("invite")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionExportedInviteRevoke {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de>
for types::ChannelAdminLogEventActionExportedInviteRevoke {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionExportedInviteEdit {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionExportedInviteEdit")
            .with("prev_invite", &self.prev_invite)
            .with("new_invite", &self.new_invite)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionExportedInviteEdit")?;
        Ok(Self {
            prev_invite: object.field("prev_invite")?,
            new_invite: object.field("new_invite")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionExportedInviteEdit {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de>
for types::ChannelAdminLogEventActionExportedInviteEdit {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionParticipantVolume {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionParticipantVolume")
            .with("participant", &self.participant)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionParticipantVolume")?;
        Ok(Self {
            participant: object.field("participant")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionParticipantVolume {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelAdminLogEventActionParticipantVolume {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionChangeHistoryTtl {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionChangeHistoryTTL")
            .with("prev_value", &self.prev_value)
            .with("new_value", &self.new_value)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionChangeHistoryTTL")?;
        Ok(Self {
            prev_value: object.field("prev_value")?,
            new_value: object.field("new_value")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionChangeHistoryTtl {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelAdminLogEventActionChangeHistoryTtl {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionParticipantJoinByRequest {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionParticipantJoinByRequest")
            .with("invite", &self.invite)
            .with("approved_by", &self.approved_by)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value
            .object("channelAdminLogEventActionParticipantJoinByRequest")?;
        Ok(Self {
            invite: object.field("invite")?,
            approved_by: object.field("approved_by")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionParticipantJoinByRequest {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de>
for types::ChannelAdminLogEventActionParticipantJoinByRequest {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionToggleNoForwards {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionToggleNoForwards")
            .with("new_value", &self.new_value)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionToggleNoForwards")?;
        Ok(Self {
            new_value: object.field("new_value")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionToggleNoForwards {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelAdminLogEventActionToggleNoForwards {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionSendMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionSendMessage")
            .with("message", &self.message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionSendMessage")?;
        Ok(Self {
            message: object.field("message")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionSendMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelAdminLogEventActionSendMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionChangeAvailableReactions {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionChangeAvailableReactions")
            .with("prev_value", &self.prev_value)
            .with("new_value", &self.new_value)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value
            .object("channelAdminLogEventActionChangeAvailableReactions")?;
        Ok(Self {
            prev_value: object.field("prev_value")?,
            new_value: object.field("new_value")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionChangeAvailableReactions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de>
for types::ChannelAdminLogEventActionChangeAvailableReactions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionChangeUsernames {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionChangeUsernames")
            .with("prev_value", &self.prev_value)
            .with("new_value", &self.new_value)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionChangeUsernames")?;
        Ok(Self {
            prev_value: object.field("prev_value")?,
            new_value: object.field("new_value")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionChangeUsernames {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelAdminLogEventActionChangeUsernames {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionToggleForum {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionToggleForum")
            .with("new_value", &self.new_value)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionToggleForum")?;
        Ok(Self {
            new_value: object.field("new_value")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionToggleForum {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelAdminLogEventActionToggleForum {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionCreateTopic {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionCreateTopic")
            .with("topic", &self.topic)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionCreateTopic")?;
        Ok(Self {
            topic: object.field("topic")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionCreateTopic {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelAdminLogEventActionCreateTopic {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionEditTopic {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionEditTopic")
            .with("prev_topic", &self.prev_topic)
            .with("new_topic", &self.new_topic)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionEditTopic")?;
        Ok(Self {
            prev_topic: object.field("prev_topic")?,
            new_topic: object.field("new_topic")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionEditTopic {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelAdminLogEventActionEditTopic {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionDeleteTopic {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionDeleteTopic")
            .with("topic", &self.topic)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionDeleteTopic")?;
        Ok(Self {
            topic: object.field("topic")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionDeleteTopic {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelAdminLogEventActionDeleteTopic {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionPinTopic {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionPinTopic")
            .with_optional("prev_topic", &self.prev_topic)
            .with_optional("new_topic", &self.new_topic)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionPinTopic")?;
        Ok(Self {
            prev_topic: object.optional("prev_topic")?,
            new_topic: object.optional("new_topic")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionPinTopic {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelAdminLogEventActionPinTopic {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionToggleAntiSpam {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionToggleAntiSpam")
            .with("new_value", &self.new_value)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionToggleAntiSpam")?;
        Ok(Self {
            new_value: object.field("new_value")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionToggleAntiSpam {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelAdminLogEventActionToggleAntiSpam {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionChangePeerColor {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionChangePeerColor")
            .with("prev_value", &self.prev_value)
            .with("new_value", &self.new_value)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionChangePeerColor")?;
        Ok(Self {
            prev_value: object.field("prev_value")?,
            new_value: object.field("new_value")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionChangePeerColor {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelAdminLogEventActionChangePeerColor {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionChangeProfilePeerColor {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionChangeProfilePeerColor")
            .with("prev_value", &self.prev_value)
            .with("new_value", &self.new_value)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value
            .object("channelAdminLogEventActionChangeProfilePeerColor")?;
        Ok(Self {
            prev_value: object.field("prev_value")?,
            new_value: object.field("new_value")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionChangeProfilePeerColor {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de>
for types::ChannelAdminLogEventActionChangeProfilePeerColor {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionChangeWallpaper {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionChangeWallpaper")
            .with("prev_value", &self.prev_value)
            .with("new_value", &self.new_value)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionChangeWallpaper")?;
        Ok(Self {
            prev_value: object.field("prev_value")?,
            new_value: object.field("new_value")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionChangeWallpaper {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelAdminLogEventActionChangeWallpaper {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionChangeEmojiStatus {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionChangeEmojiStatus")
            .with("prev_value", &self.prev_value)
            .with("new_value", &self.new_value)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionChangeEmojiStatus")?;
        Ok(Self {
            prev_value: object.field("prev_value")?,
            new_value: object.field("new_value")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionChangeEmojiStatus {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelAdminLogEventActionChangeEmojiStatus {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionChangeEmojiStickerSet {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionChangeEmojiStickerSet")
            .with("prev_stickerset", &self.prev_stickerset)
            .with("new_stickerset", &self.new_stickerset)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value
            .object("channelAdminLogEventActionChangeEmojiStickerSet")?;
        Ok(Self {
            prev_stickerset: object.field("prev_stickerset")?,
            new_stickerset: object.field("new_stickerset")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionChangeEmojiStickerSet {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de>
for types::ChannelAdminLogEventActionChangeEmojiStickerSet {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionToggleSignatureProfiles {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionToggleSignatureProfiles")
            .with("new_value", &self.new_value)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value
            .object("channelAdminLogEventActionToggleSignatureProfiles")?;
        Ok(Self {
            new_value: object.field("new_value")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionToggleSignatureProfiles {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de>
for types::ChannelAdminLogEventActionToggleSignatureProfiles {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionParticipantSubExtend {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionParticipantSubExtend")
            .with("prev_participant", &self.prev_participant)
            .with("new_participant", &self.new_participant)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionParticipantSubExtend")?;
        Ok(Self {
            prev_participant: object.field("prev_participant")?,
            new_participant: object.field("new_participant")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionParticipantSubExtend {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de>
for types::ChannelAdminLogEventActionParticipantSubExtend {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionToggleAutotranslation {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionToggleAutotranslation")
            .with("new_value", &self.new_value)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value
            .object("channelAdminLogEventActionToggleAutotranslation")?;
        Ok(Self {
            new_value: object.field("new_value")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionToggleAutotranslation {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de>
for types::ChannelAdminLogEventActionToggleAutotranslation {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventActionParticipantEditRank {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventActionParticipantEditRank")
            .with("user_id", &self.user_id)
            .with("prev_rank", &self.prev_rank)
            .with("new_rank", &self.new_rank)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventActionParticipantEditRank")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            prev_rank: object.field("prev_rank")?,
            new_rank: object.field("new_rank")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventActionParticipantEditRank {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de>
for types::ChannelAdminLogEventActionParticipantEditRank {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEvent {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEvent")
            .with("id", &self.id)
            .with("date", &self.date)
            .with("user_id", &self.user_id)
            .with("action", &self.action)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEvent")?;
        Ok(Self {
            id: object.field("id")?,
            date: object.field("date")?,
            user_id: object.field("user_id")?,
            action: object.field("action")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEvent {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelAdminLogEvent {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChannelAdminLogEventsFilter {
    fn to_json(&self) -> json::Value {
        json::Object::new("channelAdminLogEventsFilter")
            .with_flag("join", self.join)
            .with_flag("leave", self.leave)
            .with_flag("invite", self.invite)
            .with_flag("ban", self.ban)
            .with_flag("unban", self.unban)
            .with_flag("kick", self.kick)
            .with_flag("unkick", self.unkick)
            .with_flag("promote", self.promote)
            .with_flag("demote", self.demote)
            .with_flag("info", self.info)
            .with_flag("settings", self.settings)
            .with_flag("pinned", self.pinned)
            .with_flag("edit", self.edit)
            .with_flag("delete", self.delete)
            .with_flag("group_call", self.group_call)
            .with_flag("invites", self.invites)
            .with_flag("send", self.send)
            .with_flag("forums", self.forums)
            .with_flag("sub_extend", self.sub_extend)
            .with_flag("edit_rank", self.edit_rank)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("channelAdminLogEventsFilter")?;
        Ok(Self {
            join: object.flag("join")?,
            leave: object.flag("leave")?,
            invite: object.flag("invite")?,
            ban: object.flag("ban")?,
            unban: object.flag("unban")?,
            kick: object.flag("kick")?,
            unkick: object.flag("unkick")?,
            promote: object.flag("promote")?,
            demote: object.flag("demote")?,
            info: object.flag("info")?,
            settings: object.flag("settings")?,
            pinned: object.flag("pinned")?,
            edit: object.flag("edit")?,
            delete: object.flag("delete")?,
            group_call: object.flag("group_call")?,
            invites: object.flag("invites")?,
            send: object.flag("send")?,
            forums: object.flag("forums")?,
            sub_extend: object.flag("sub_extend")?,
            edit_rank: object.flag("edit_rank")?,
        })
    }
}

impl json::Serialize for types::ChannelAdminLogEventsFilter {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChannelAdminLogEventsFilter {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChatOnlines {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatOnlines").with("onlines", &self.onlines).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatOnlines")?;
        Ok(Self {
            onlines: object.field("onlines")?,
        })
    }
}

impl json::Serialize for types::ChatOnlines {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChatOnlines {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::CodeSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("codeSettings")
            .with_flag("allow_flashcall", self.allow_flashcall)
            .with_flag("current_number", self.current_number)
            .with_flag("allow_app_hash", self.allow_app_hash)
            .with_flag("allow_missed_call", self.allow_missed_call)
            .with_flag("allow_firebase", self.allow_firebase)
            .with_flag("unknown_number", self.unknown_number)
            .with_optional("logout_tokens", &self.logout_tokens)
            .with_optional("token", &self.token)
            .with_optional("app_sandbox", &self.app_sandbox)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("codeSettings")?;
        Ok(Self {
            allow_flashcall: object.flag("allow_flashcall")?,
            current_number: object.flag("current_number")?,
            allow_app_hash: object.flag("allow_app_hash")?,
            allow_missed_call: object.flag("allow_missed_call")?,
            allow_firebase: object.flag("allow_firebase")?,
            unknown_number: object.flag("unknown_number")?,
            logout_tokens: object.optional("logout_tokens")?,
            token: object.optional("token")?,
            app_sandbox: object.optional("app_sandbox")?,
        })
    }
}

impl json::Serialize for types::CodeSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::CodeSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChatInviteImporter {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatInviteImporter")
            .with_flag("requested", self.requested)
            .with_flag("via_chatlist", self.via_chatlist)
            .with("user_id", &self.user_id)
            .with("date", &self.date)
            .with_optional("about", &self.about)
            .with_optional("approved_by", &self.approved_by)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatInviteImporter")?;
        Ok(Self {
            requested: object.flag("requested")?,
            via_chatlist: object.flag("via_chatlist")?,
            user_id: object.field("user_id")?,
            date: object.field("date")?,
            about: object.optional("about")?,
            approved_by: object.optional("approved_by")?,
        })
    }
}

impl json::Serialize for types::ChatInviteImporter {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChatInviteImporter {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ChatAdminWithInvites {
    fn to_json(&self) -> json::Value {
        json::Object::new("chatAdminWithInvites")
            .with("admin_id", &self.admin_id)
            .with("invites_count", &self.invites_count)
            .with("revoked_invites_count", &self.revoked_invites_count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("chatAdminWithInvites")?;
        Ok(Self {
            admin_id: object.field("admin_id")?,
            invites_count: object.field("invites_count")?,
            revoked_invites_count: object.field("revoked_invites_count")?,
        })
    }
}

impl json::Serialize for types::ChatAdminWithInvites {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ChatAdminWithInvites {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ConnectedBot {
    fn to_json(&self) -> json::Value {
        json::Object::new("connectedBot")
            .with("bot_id", &self.bot_id)
            .with("recipients", &self.recipients)
            .with("rights", &self.rights)
            .with_optional("device", &self.device)
            .with_optional("date", &self.date)
            .with_optional("location", &self.location)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("connectedBot")?;
        Ok(Self {
            bot_id: object.field("bot_id")?,
            recipients: object.field("recipients")?,
            rights: object.field("rights")?,
            device: object.optional("device")?,
            date: object.optional("date")?,
            location: object.optional("location")?,
        })
    }
}

impl json::Serialize for types::ConnectedBot {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ConnectedBot {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ContactBirthday {
    fn to_json(&self) -> json::Value {
        json::Object::new("contactBirthday")
            .with("contact_id", &self.contact_id)
            .with("birthday", &self.birthday)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("contactBirthday")?;
        Ok(Self {
            contact_id: object.field("contact_id")?,
            birthday: object.field("birthday")?,
        })
    }
}

impl json::Serialize for types::ContactBirthday {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ContactBirthday {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ConnectedBotStarRef {
    fn to_json(&self) -> json::Value {
        json::Object::new("connectedBotStarRef")
            .with_flag("revoked", self.revoked)
            .with("url", &self.url)
            .with("date", &self.date)
            .with("bot_id", &self.bot_id)
            .with("commission_permille", &self.commission_permille)
            .with_optional("duration_months", &self.duration_months)
            .with("participants", &self.participants)
            .with("revenue", &self.revenue)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("connectedBotStarRef")?;
        Ok(Self {
            revoked: object.flag("revoked")?,
            url: object.field("url")?,
            date: object.field("date")?,
            bot_id: object.field("bot_id")?,
            commission_permille: object.field("commission_permille")?,
            duration_months: object.optional("duration_months")?,
            participants: object.field("participants")?,
            revenue: object.field("revenue")?,
        })
    }
}

impl json::Serialize for types::ConnectedBotStarRef {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ConnectedBotStarRef {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::CommunityPeerRequest {
    fn to_json(&self) -> json::Value {
        json::Object::new("communityPeerRequest")
            .with_flag("visible", self.visible)
            .with("peer", &self.peer)
            .with("requested_by", &self.requested_by)
            .with("date", &self.date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("communityPeerRequest")?;
        Ok(Self {
            visible: object.flag("visible")?,
            peer: object.field("peer")?,
            requested_by: object.field("requested_by")?,
            date: object.field("date")?,
        })
    }
}

impl json::Serialize for types::CommunityPeerRequest {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::CommunityPeerRequest {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::CurrencyRate {
    fn to_json(&self) -> json::Value {
        json::Object::new("currencyRate")
            .with("currency", &self.currency)
            .with("rate", &self.rate)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("currencyRate")?;
        Ok(Self {
            currency: object.field("currency")?,
            rate: object.field("rate")?,
        })
    }
}

impl json::Serialize for types::CurrencyRate {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::CurrencyRate {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::Chat {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty(value) => json::Json::to_json(value),
            Self::Chat(value) => json::Json::to_json(value),
            Self::Forbidden(value) => json::Json::to_json(value),
            Self::Channel(value) => json::Json::to_json(value),
            Self::ChannelForbidden(value) => json::Json::to_json(value),
            Self::CommunityForbidden(value) => json::Json::to_json(value),
            Self::Community(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("Chat")?.as_str() {
            "chatEmpty" => value.variant(Self::Empty),
            "chat" => value.variant(Self::Chat),
            "chatForbidden" => value.variant(Self::Forbidden),
            "channel" => value.variant(Self::Channel),
            "channelForbidden" => value.variant(Self::ChannelForbidden),
            "communityForbidden" => value.variant(Self::CommunityForbidden),
            "community" => value.variant(Self::Community),
            other => Err(json::Error::unknown(other, "Chat")),
        }
    }
}

impl json::Serialize for enums::Chat {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::Chat {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::ChatPhoto {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty => json::Object::new("chatPhotoEmpty").value(),
            Self::ChatPhoto(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("ChatPhoto")?.as_str() {
            "chatPhotoEmpty" => Ok(Self::Empty),
            "chatPhoto" => value.variant(Self::ChatPhoto),
            other => Err(json::Error::unknown(other, "ChatPhoto")),
        }
    }
}

impl json::Serialize for enums::ChatPhoto {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::ChatPhoto {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::ChatParticipants {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Forbidden(value) => json::Json::to_json(value),
            Self::ChatParticipants(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("ChatParticipants")?.as_str() {
            "chatParticipantsForbidden" => value.variant(Self::Forbidden),
            "chatParticipants" => value.variant(Self::ChatParticipants),
            other => Err(json::Error::unknown(other, "ChatParticipants")),
        }
    }
}

impl json::Serialize for enums::ChatParticipants {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::ChatParticipants {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::ChatReactions {
    fn to_json(&self) -> json::Value {
        match self {
            Self::None => json::Object::new("chatReactionsNone").value(),
            Self::All(value) => json::Json::to_json(value),
            Self::Some(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("ChatReactions")?.as_str() {
            "chatReactionsNone" => Ok(Self::None),
            "chatReactionsAll" => value.variant(Self::All),
            "chatReactionsSome" => value.variant(Self::Some),
            other => Err(json::Error::unknown(other, "ChatReactions")),
        }
    }
}

impl json::Serialize for enums::ChatReactions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::ChatReactions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::ChatFull {
    fn to_json(&self) -> json::Value {
        match self {
            Self::ChatFull(value) => json::Json::to_json(value),
            Self::ChannelFull(value) => json::Json::to_json(value),
            Self::CommunityFull(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("ChatFull")?.as_str() {
            "chatFull" => value.variant(Self::ChatFull),
            "channelFull" => value.variant(Self::ChannelFull),
            "communityFull" => value.variant(Self::CommunityFull),
            other => Err(json::Error::unknown(other, "ChatFull")),
        }
    }
}

impl json::Serialize for enums::ChatFull {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::ChatFull {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::ChannelLocation {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty => json::Object::new("channelLocationEmpty").value(),
            Self::ChannelLocation(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("ChannelLocation")?.as_str() {
            "channelLocationEmpty" => Ok(Self::Empty),
            "channelLocation" => value.variant(Self::ChannelLocation),
            other => Err(json::Error::unknown(other, "ChannelLocation")),
        }
    }
}

impl json::Serialize for enums::ChannelLocation {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::ChannelLocation {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::ChatParticipant {
    fn to_json(&self) -> json::Value {
        match self {
            Self::ChatParticipant(value) => json::Json::to_json(value),
            Self::Creator(value) => json::Json::to_json(value),
            Self::Admin(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("ChatParticipant")?.as_str() {
            "chatParticipant" => value.variant(Self::ChatParticipant),
            "chatParticipantCreator" => value.variant(Self::Creator),
            "chatParticipantAdmin" => value.variant(Self::Admin),
            other => Err(json::Error::unknown(other, "ChatParticipant")),
        }
    }
}

impl json::Serialize for enums::ChatParticipant {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::ChatParticipant {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::ChatTheme {
    fn to_json(&self) -> json::Value {
        match self {
            Self::ChatTheme(value) => json::Json::to_json(value),
            Self::UniqueGift(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("ChatTheme")?.as_str() {
            "chatTheme" => value.variant(Self::ChatTheme),
            "chatThemeUniqueGift" => value.variant(Self::UniqueGift),
            other => Err(json::Error::unknown(other, "ChatTheme")),
        }
    }
}

impl json::Serialize for enums::ChatTheme {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::ChatTheme {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::ChannelParticipant {
    fn to_json(&self) -> json::Value {
        match self {
            Self::ChannelParticipant(value) => json::Json::to_json(value),
            Self::ChannelParticipantSelf(value) => json::Json::to_json(value),
            Self::Creator(value) => json::Json::to_json(value),
            Self::Admin(value) => json::Json::to_json(value),
            Self::Banned(value) => json::Json::to_json(value),
            Self::Left(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("ChannelParticipant")?.as_str() {
            "channelParticipant" => value.variant(Self::ChannelParticipant),
            "channelParticipantSelf" => value.variant(Self::ChannelParticipantSelf),
            "channelParticipantCreator" => value.variant(Self::Creator),
            "channelParticipantAdmin" => value.variant(Self::Admin),
            "channelParticipantBanned" => value.variant(Self::Banned),
            "channelParticipantLeft" => value.variant(Self::Left),
            other => Err(json::Error::unknown(other, "ChannelParticipant")),
        }
    }
}

impl json::Serialize for enums::ChannelParticipant {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::ChannelParticipant {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::ChatInvite {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Already(value) => json::Json::to_json(value),
            Self::ChatInvite(value) => json::Json::to_json(value),
            Self::Peek(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("ChatInvite")?.as_str() {
            "chatInviteAlready" => value.variant(Self::Already),
            "chatInvite" => value.variant(Self::ChatInvite),
            "chatInvitePeek" => value.variant(Self::Peek),
            other => Err(json::Error::unknown(other, "ChatInvite")),
        }
    }
}

impl json::Serialize for enums::ChatInvite {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::ChatInvite {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::ChannelMessagesFilter {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty => json::Object::new("channelMessagesFilterEmpty").value(),
            Self::ChannelMessagesFilter(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("ChannelMessagesFilter")?.as_str() {
            "channelMessagesFilterEmpty" => Ok(Self::Empty),
            "channelMessagesFilter" => value.variant(Self::ChannelMessagesFilter),
            other => Err(json::Error::unknown(other, "ChannelMessagesFilter")),
        }
    }
}

impl json::Serialize for enums::ChannelMessagesFilter {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::ChannelMessagesFilter {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::ChannelParticipantsFilter {
    fn to_json(&self) -> json::Value {
        match self {
            Self::ChannelParticipantsRecent => {
                json::Object::new("channelParticipantsRecent").value()
            }
            Self::ChannelParticipantsAdmins => {
                json::Object::new("channelParticipantsAdmins").value()
            }
            Self::ChannelParticipantsKicked(value) => json::Json::to_json(value),
            Self::ChannelParticipantsBots => {
                json::Object::new("channelParticipantsBots").value()
            }
            Self::ChannelParticipantsBanned(value) => json::Json::to_json(value),
            Self::ChannelParticipantsSearch(value) => json::Json::to_json(value),
            Self::ChannelParticipantsContacts(value) => json::Json::to_json(value),
            Self::ChannelParticipantsMentions(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("ChannelParticipantsFilter")?.as_str() {
            "channelParticipantsRecent" => Ok(Self::ChannelParticipantsRecent),
            "channelParticipantsAdmins" => Ok(Self::ChannelParticipantsAdmins),
            "channelParticipantsKicked" => value.variant(Self::ChannelParticipantsKicked),
            "channelParticipantsBots" => Ok(Self::ChannelParticipantsBots),
            "channelParticipantsBanned" => value.variant(Self::ChannelParticipantsBanned),
            "channelParticipantsSearch" => value.variant(Self::ChannelParticipantsSearch),
            "channelParticipantsContacts" => {
                value.variant(Self::ChannelParticipantsContacts)
            }
            "channelParticipantsMentions" => {
                value.variant(Self::ChannelParticipantsMentions)
            }
            other => Err(json::Error::unknown(other, "ChannelParticipantsFilter")),
        }
    }
}

impl json::Serialize for enums::ChannelParticipantsFilter {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::ChannelParticipantsFilter {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::ChannelAdminLogEventAction {
    fn to_json(&self) -> json::Value {
        match self {
            Self::ChangeTitle(value) => json::Json::to_json(value),
            Self::ChangeAbout(value) => json::Json::to_json(value),
            Self::ChangeUsername(value) => json::Json::to_json(value),
            Self::ChangePhoto(value) => json::Json::to_json(value),
            Self::ToggleInvites(value) => json::Json::to_json(value),
            Self::ToggleSignatures(value) => json::Json::to_json(value),
            Self::UpdatePinned(value) => json::Json::to_json(value),
            Self::EditMessage(value) => json::Json::to_json(value),
            Self::DeleteMessage(value) => json::Json::to_json(value),
            Self::ParticipantJoin => {
                json::Object::new("channelAdminLogEventActionParticipantJoin").value()
            }
            Self::ParticipantLeave => {
                json::Object::new("channelAdminLogEventActionParticipantLeave").value()
            }
            Self::ParticipantInvite(value) => json::Json::to_json(value),
            Self::ParticipantToggleBan(value) => json::Json::to_json(value),
            Self::ParticipantToggleAdmin(value) => json::Json::to_json(value),
            Self::ChangeStickerSet(value) => json::Json::to_json(value),
            Self::TogglePreHistoryHidden(value) => json::Json::to_json(value),
            Self::DefaultBannedRights(value) => json::Json::to_json(value),
            Self::StopPoll(value) => json::Json::to_json(value),
            Self::ChangeLinkedChat(value) => json::Json::to_json(value),
            Self::ChangeLocation(value) => json::Json::to_json(value),
            Self::ToggleSlowMode(value) => json::Json::to_json(value),
            Self::StartGroupCall(value) => json::Json::to_json(value),
            Self::DiscardGroupCall(value) => json::Json::to_json(value),
            Self::ParticipantMute(value) => json::Json::to_json(value),
            Self::ParticipantUnmute(value) => json::Json::to_json(value),
            Self::ToggleGroupCallSetting(value) => json::Json::to_json(value),
            Self::ParticipantJoinByInvite(value) => json::Json::to_json(value),
            Self::ExportedInviteDelete(value) => json::Json::to_json(value),
            Self::ExportedInviteRevoke(value) => json::Json::to_json(value),
            Self::ExportedInviteEdit(value) => json::Json::to_json(value),
            Self::ParticipantVolume(value) => json::Json::to_json(value),
            Self::ChangeHistoryTtl(value) => json::Json::to_json(value),
            Self::ParticipantJoinByRequest(value) => json::Json::to_json(value),
            Self::ToggleNoForwards(value) => json::Json::to_json(value),
            Self::SendMessage(value) => json::Json::to_json(value),
            Self::ChangeAvailableReactions(value) => json::Json::to_json(value),
            Self::ChangeUsernames(value) => json::Json::to_json(value),
            Self::ToggleForum(value) => json::Json::to_json(value),
            Self::CreateTopic(value) => json::Json::to_json(value),
            Self::EditTopic(value) => json::Json::to_json(value),
            Self::DeleteTopic(value) => json::Json::to_json(value),
            Self::PinTopic(value) => json::Json::to_json(value),
            Self::ToggleAntiSpam(value) => json::Json::to_json(value),
            Self::ChangePeerColor(value) => json::Json::to_json(value),
            Self::ChangeProfilePeerColor(value) => json::Json::to_json(value),
            Self::ChangeWallpaper(value) => json::Json::to_json(value),
            Self::ChangeEmojiStatus(value) => json::Json::to_json(value),
            Self::ChangeEmojiStickerSet(value) => json::Json::to_json(value),
            Self::ToggleSignatureProfiles(value) => json::Json::to_json(value),
            Self::ParticipantSubExtend(value) => json::Json::to_json(value),
            Self::ToggleAutotranslation(value) => json::Json::to_json(value),
            Self::ParticipantEditRank(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("ChannelAdminLogEventAction")?.as_str() {
            "channelAdminLogEventActionChangeTitle" => value.variant(Self::ChangeTitle),
            "channelAdminLogEventActionChangeAbout" => value.variant(Self::ChangeAbout),
            "channelAdminLogEventActionChangeUsername" => {
                value.variant(Self::ChangeUsername)
            }
            "channelAdminLogEventActionChangePhoto" => value.variant(Self::ChangePhoto),
            "channelAdminLogEventActionToggleInvites" => {
                value.variant(Self::ToggleInvites)
            }
            "channelAdminLogEventActionToggleSignatures" => {
                value.variant(Self::ToggleSignatures)
            }
            "channelAdminLogEventActionUpdatePinned" => value.variant(Self::UpdatePinned),
            "channelAdminLogEventActionEditMessage" => value.variant(Self::EditMessage),
            "channelAdminLogEventActionDeleteMessage" => {
                value.variant(Self::DeleteMessage)
            }
            "channelAdminLogEventActionParticipantJoin" => Ok(Self::ParticipantJoin),
            "channelAdminLogEventActionParticipantLeave" => Ok(Self::ParticipantLeave),
            "channelAdminLogEventActionParticipantInvite" => {
                value.variant(Self::ParticipantInvite)
            }
            "channelAdminLogEventActionParticipantToggleBan" => {
                value.variant(Self::ParticipantToggleBan)
            }
            "channelAdminLogEventActionParticipantToggleAdmin" => {
                value.variant(Self::ParticipantToggleAdmin)
            }
            "channelAdminLogEventActionChangeStickerSet" => {
                value.variant(Self::ChangeStickerSet)
            }
            "channelAdminLogEventActionTogglePreHistoryHidden" => {
                value.variant(Self::TogglePreHistoryHidden)
            }
            "channelAdminLogEventActionDefaultBannedRights" => {
                value.variant(Self::DefaultBannedRights)
            }
            "channelAdminLogEventActionStopPoll" => value.variant(Self::StopPoll),
            "channelAdminLogEventActionChangeLinkedChat" => {
                value.variant(Self::ChangeLinkedChat)
            }
            "channelAdminLogEventActionChangeLocation" => {
                value.variant(Self::ChangeLocation)
            }
            "channelAdminLogEventActionToggleSlowMode" => {
                value.variant(Self::ToggleSlowMode)
            }
            "channelAdminLogEventActionStartGroupCall" => {
                value.variant(Self::StartGroupCall)
            }
            "channelAdminLogEventActionDiscardGroupCall" => {
                value.variant(Self::DiscardGroupCall)
            }
            "channelAdminLogEventActionParticipantMute" => {
                value.variant(Self::ParticipantMute)
            }
            "channelAdminLogEventActionParticipantUnmute" => {
                value.variant(Self::ParticipantUnmute)
            }
            "channelAdminLogEventActionToggleGroupCallSetting" => {
                value.variant(Self::ToggleGroupCallSetting)
            }
            "channelAdminLogEventActionParticipantJoinByInvite" => {
                value.variant(Self::ParticipantJoinByInvite)
            }
            "channelAdminLogEventActionExportedInviteDelete" => {
                value.variant(Self::ExportedInviteDelete)
            }
            "channelAdminLogEventActionExportedInviteRevoke" => {
                value.variant(Self::ExportedInviteRevoke)
            }
            "channelAdminLogEventActionExportedInviteEdit" => {
                value.variant(Self::ExportedInviteEdit)
            }
            "channelAdminLogEventActionParticipantVolume" => {
                value.variant(Self::ParticipantVolume)
            }
            "channelAdminLogEventActionChangeHistoryTTL" => {
                value.variant(Self::ChangeHistoryTtl)
            }
            "channelAdminLogEventActionParticipantJoinByRequest" => {
                value.variant(Self::ParticipantJoinByRequest)
            }
            "channelAdminLogEventActionToggleNoForwards" => {
                value.variant(Self::ToggleNoForwards)
            }
            "channelAdminLogEventActionSendMessage" => value.variant(Self::SendMessage),
            "channelAdminLogEventActionChangeAvailableReactions" => {
                value.variant(Self::ChangeAvailableReactions)
            }
            "channelAdminLogEventActionChangeUsernames" => {
                value.variant(Self::ChangeUsernames)
            }
            "channelAdminLogEventActionToggleForum" => value.variant(Self::ToggleForum),
            "channelAdminLogEventActionCreateTopic" => value.variant(Self::CreateTopic),
            "channelAdminLogEventActionEditTopic" => value.variant(Self::EditTopic),
            "channelAdminLogEventActionDeleteTopic" => value.variant(Self::DeleteTopic),
            "channelAdminLogEventActionPinTopic" => value.variant(Self::PinTopic),
            "channelAdminLogEventActionToggleAntiSpam" => {
                value.variant(Self::ToggleAntiSpam)
            }
            "channelAdminLogEventActionChangePeerColor" => {
                value.variant(Self::ChangePeerColor)
            }
            "channelAdminLogEventActionChangeProfilePeerColor" => {
                value.variant(Self::ChangeProfilePeerColor)
            }
            "channelAdminLogEventActionChangeWallpaper" => {
                value.variant(Self::ChangeWallpaper)
            }
            "channelAdminLogEventActionChangeEmojiStatus" => {
                value.variant(Self::ChangeEmojiStatus)
            }
            "channelAdminLogEventActionChangeEmojiStickerSet" => {
                value.variant(Self::ChangeEmojiStickerSet)
            }
            "channelAdminLogEventActionToggleSignatureProfiles" => {
                value.variant(Self::ToggleSignatureProfiles)
            }
            "channelAdminLogEventActionParticipantSubExtend" => {
                value.variant(Self::ParticipantSubExtend)
            }
            "channelAdminLogEventActionToggleAutotranslation" => {
                value.variant(Self::ToggleAutotranslation)
            }
            "channelAdminLogEventActionParticipantEditRank" => {
                value.variant(Self::ParticipantEditRank)
            }
            other => Err(json::Error::unknown(other, "ChannelAdminLogEventAction")),
        }
    }
}

impl json::Serialize for enums::ChannelAdminLogEventAction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::ChannelAdminLogEventAction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
