// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `stats`.

use super::super::{functions, types};
use crate::wire::json;

impl json::Json for types::stats::BroadcastStats {
    fn to_json(&self) -> json::Value {
        json::Object::new("stats.broadcastStats")
            .with("period", &self.period)
            .with("followers", &self.followers)
            .with("views_per_post", &self.views_per_post)
            .with("shares_per_post", &self.shares_per_post)
            .with("reactions_per_post", &self.reactions_per_post)
            .with("views_per_story", &self.views_per_story)
            .with("shares_per_story", &self.shares_per_story)
            .with("reactions_per_story", &self.reactions_per_story)
            .with("enabled_notifications", &self.enabled_notifications)
            .with("growth_graph", &self.growth_graph)
            .with("followers_graph", &self.followers_graph)
            .with("mute_graph", &self.mute_graph)
            .with("top_hours_graph", &self.top_hours_graph)
            .with("interactions_graph", &self.interactions_graph)
            .with("iv_interactions_graph", &self.iv_interactions_graph)
            .with("views_by_source_graph", &self.views_by_source_graph)
            .with("new_followers_by_source_graph", &self.new_followers_by_source_graph)
            .with("languages_graph", &self.languages_graph)
            .with("reactions_by_emotion_graph", &self.reactions_by_emotion_graph)
            .with("story_interactions_graph", &self.story_interactions_graph)
            .with(
                "story_reactions_by_emotion_graph",
                &self.story_reactions_by_emotion_graph,
            )
            .with("recent_posts_interactions", &self.recent_posts_interactions)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stats.broadcastStats")?;
        Ok(Self {
            period: object.field("period")?,
            followers: object.field("followers")?,
            views_per_post: object.field("views_per_post")?,
            shares_per_post: object.field("shares_per_post")?,
            reactions_per_post: object.field("reactions_per_post")?,
            views_per_story: object.field("views_per_story")?,
            shares_per_story: object.field("shares_per_story")?,
            reactions_per_story: object.field("reactions_per_story")?,
            enabled_notifications: object.field("enabled_notifications")?,
            growth_graph: object.field("growth_graph")?,
            followers_graph: object.field("followers_graph")?,
            mute_graph: object.field("mute_graph")?,
            top_hours_graph: object.field("top_hours_graph")?,
            interactions_graph: object.field("interactions_graph")?,
            iv_interactions_graph: object.field("iv_interactions_graph")?,
            views_by_source_graph: object.field("views_by_source_graph")?,
            new_followers_by_source_graph: object
                .field("new_followers_by_source_graph")?,
            languages_graph: object.field("languages_graph")?,
            reactions_by_emotion_graph: object.field("reactions_by_emotion_graph")?,
            story_interactions_graph: object.field("story_interactions_graph")?,
            story_reactions_by_emotion_graph: object
                .field("story_reactions_by_emotion_graph")?,
            recent_posts_interactions: object.field("recent_posts_interactions")?,
        })
    }
}

impl json::Serialize for types::stats::BroadcastStats {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::stats::BroadcastStats {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::stats::MegagroupStats {
    fn to_json(&self) -> json::Value {
        json::Object::new("stats.megagroupStats")
            .with("period", &self.period)
            .with("members", &self.members)
            .with("messages", &self.messages)
            .with("viewers", &self.viewers)
            .with("posters", &self.posters)
            .with("growth_graph", &self.growth_graph)
            .with("members_graph", &self.members_graph)
            .with("new_members_by_source_graph", &self.new_members_by_source_graph)
            .with("languages_graph", &self.languages_graph)
            .with("messages_graph", &self.messages_graph)
            .with("actions_graph", &self.actions_graph)
            .with("top_hours_graph", &self.top_hours_graph)
            .with("weekdays_graph", &self.weekdays_graph)
            .with("top_posters", &self.top_posters)
            .with("top_admins", &self.top_admins)
            .with("top_inviters", &self.top_inviters)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stats.megagroupStats")?;
        Ok(Self {
            period: object.field("period")?,
            members: object.field("members")?,
            messages: object.field("messages")?,
            viewers: object.field("viewers")?,
            posters: object.field("posters")?,
            growth_graph: object.field("growth_graph")?,
            members_graph: object.field("members_graph")?,
            new_members_by_source_graph: object.field("new_members_by_source_graph")?,
            languages_graph: object.field("languages_graph")?,
            messages_graph: object.field("messages_graph")?,
            actions_graph: object.field("actions_graph")?,
            top_hours_graph: object.field("top_hours_graph")?,
            weekdays_graph: object.field("weekdays_graph")?,
            top_posters: object.field("top_posters")?,
            top_admins: object.field("top_admins")?,
            top_inviters: object.field("top_inviters")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::stats::MegagroupStats {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::stats::MegagroupStats {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::stats::MessageStats {
    fn to_json(&self) -> json::Value {
        json::Object::new("stats.messageStats")
            .with("views_graph", &self.views_graph)
            .with("reactions_by_emotion_graph", &self.reactions_by_emotion_graph)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stats.messageStats")?;
        Ok(Self {
            views_graph: object.field("views_graph")?,
            reactions_by_emotion_graph: object.field("reactions_by_emotion_graph")?,
        })
    }
}

impl json::Serialize for types::stats::MessageStats {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::stats::MessageStats {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::stats::StoryStats {
    fn to_json(&self) -> json::Value {
        json::Object::new("stats.storyStats")
            .with("views_graph", &self.views_graph)
            .with("reactions_by_emotion_graph", &self.reactions_by_emotion_graph)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stats.storyStats")?;
        Ok(Self {
            views_graph: object.field("views_graph")?,
            reactions_by_emotion_graph: object.field("reactions_by_emotion_graph")?,
        })
    }
}

impl json::Serialize for types::stats::StoryStats {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::stats::StoryStats {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::stats::PublicForwards {
    fn to_json(&self) -> json::Value {
        json::Object::new("stats.publicForwards")
            .with("count", &self.count)
            .with("forwards", &self.forwards)
            .with_optional("next_offset", &self.next_offset)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stats.publicForwards")?;
        Ok(Self {
            count: object.field("count")?,
            forwards: object.field("forwards")?,
            next_offset: object.optional("next_offset")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::stats::PublicForwards {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::stats::PublicForwards {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::stats::PollStats {
    fn to_json(&self) -> json::Value {
        json::Object::new("stats.pollStats")
            .with("votes_graph", &self.votes_graph)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stats.pollStats")?;
        Ok(Self {
            votes_graph: object.field("votes_graph")?,
        })
    }
}

impl json::Serialize for types::stats::PollStats {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::stats::PollStats {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stats::GetBroadcastStats {
    fn to_json(&self) -> json::Value {
        json::Object::new("stats.getBroadcastStats")
            .with_flag("dark", self.dark)
            .with("channel", &self.channel)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stats.getBroadcastStats")?;
        Ok(Self {
            dark: object.flag("dark")?,
            channel: object.field("channel")?,
        })
    }
}

impl json::Serialize for functions::stats::GetBroadcastStats {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stats::GetBroadcastStats {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stats::LoadAsyncGraph {
    fn to_json(&self) -> json::Value {
        json::Object::new("stats.loadAsyncGraph")
            .with("token", &self.token)
            .with_optional("x", &self.x)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stats.loadAsyncGraph")?;
        Ok(Self {
            token: object.field("token")?,
            x: object.optional("x")?,
        })
    }
}

impl json::Serialize for functions::stats::LoadAsyncGraph {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stats::LoadAsyncGraph {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stats::GetMegagroupStats {
    fn to_json(&self) -> json::Value {
        json::Object::new("stats.getMegagroupStats")
            .with_flag("dark", self.dark)
            .with("channel", &self.channel)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stats.getMegagroupStats")?;
        Ok(Self {
            dark: object.flag("dark")?,
            channel: object.field("channel")?,
        })
    }
}

impl json::Serialize for functions::stats::GetMegagroupStats {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stats::GetMegagroupStats {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stats::GetMessagePublicForwards {
    fn to_json(&self) -> json::Value {
        json::Object::new("stats.getMessagePublicForwards")
            .with("channel", &self.channel)
            .with("msg_id", &self.msg_id)
            .with("offset", &self.offset)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stats.getMessagePublicForwards")?;
        Ok(Self {
            channel: object.field("channel")?,
            msg_id: object.field("msg_id")?,
            offset: object.field("offset")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::stats::GetMessagePublicForwards {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stats::GetMessagePublicForwards {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stats::GetMessageStats {
    fn to_json(&self) -> json::Value {
        json::Object::new("stats.getMessageStats")
            .with_flag("dark", self.dark)
            .with("channel", &self.channel)
            .with("msg_id", &self.msg_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stats.getMessageStats")?;
        Ok(Self {
            dark: object.flag("dark")?,
            channel: object.field("channel")?,
            msg_id: object.field("msg_id")?,
        })
    }
}

impl json::Serialize for functions::stats::GetMessageStats {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stats::GetMessageStats {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stats::GetStoryStats {
    fn to_json(&self) -> json::Value {
        json::Object::new("stats.getStoryStats")
            .with_flag("dark", self.dark)
            .with("peer", &self.peer)
            .with("id", &self.id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stats.getStoryStats")?;
        Ok(Self {
            dark: object.flag("dark")?,
            peer: object.field("peer")?,
            id: object.field("id")?,
        })
    }
}

impl json::Serialize for functions::stats::GetStoryStats {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stats::GetStoryStats {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stats::GetStoryPublicForwards {
    fn to_json(&self) -> json::Value {
        json::Object::new("stats.getStoryPublicForwards")
            .with("peer", &self.peer)
            .with("id", &self.id)
            .with("offset", &self.offset)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stats.getStoryPublicForwards")?;
        Ok(Self {
            peer: object.field("peer")?,
            id: object.field("id")?,
            offset: object.field("offset")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::stats::GetStoryPublicForwards {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stats::GetStoryPublicForwards {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stats::GetPollStats {
    fn to_json(&self) -> json::Value {
        json::Object::new("stats.getPollStats")
            .with_flag("dark", self.dark)
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stats.getPollStats")?;
        Ok(Self {
            dark: object.flag("dark")?,
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
        })
    }
}

impl json::Serialize for functions::stats::GetPollStats {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stats::GetPollStats {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
