// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `stories`.

use super::super::{enums, functions, types};
use crate::wire::json;

impl json::Json for types::stories::AllStoriesNotModified {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.allStoriesNotModified")
            .with("state", &self.state)
            .with("stealth_mode", &self.stealth_mode)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.allStoriesNotModified")?;
        Ok(Self {
            state: object.field("state")?,
            stealth_mode: object.field("stealth_mode")?,
        })
    }
}

impl json::Serialize for types::stories::AllStoriesNotModified {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::stories::AllStoriesNotModified {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::stories::AllStories {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.allStories")
            .with_flag("has_more", self.has_more)
            .with("count", &self.count)
            .with("state", &self.state)
            .with("peer_stories", &self.peer_stories)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .with("stealth_mode", &self.stealth_mode)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.allStories")?;
        Ok(Self {
            has_more: object.flag("has_more")?,
            count: object.field("count")?,
            state: object.field("state")?,
            peer_stories: object.field("peer_stories")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
            stealth_mode: object.field("stealth_mode")?,
        })
    }
}

impl json::Serialize for types::stories::AllStories {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::stories::AllStories {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::stories::Stories {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.stories")
            .with("count", &self.count)
            .with("stories", &self.stories)
            .with_optional("pinned_to_top", &self.pinned_to_top)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.stories")?;
        Ok(Self {
            count: object.field("count")?,
            stories: object.field("stories")?,
            pinned_to_top: object.optional("pinned_to_top")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::stories::Stories {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::stories::Stories {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::stories::StoryViewsList {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.storyViewsList")
            .with("count", &self.count)
            .with("views_count", &self.views_count)
            .with("forwards_count", &self.forwards_count)
            .with("reactions_count", &self.reactions_count)
            .with("views", &self.views)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .with_optional("next_offset", &self.next_offset)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.storyViewsList")?;
        Ok(Self {
            count: object.field("count")?,
            views_count: object.field("views_count")?,
            forwards_count: object.field("forwards_count")?,
            reactions_count: object.field("reactions_count")?,
            views: object.field("views")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
            next_offset: object.optional("next_offset")?,
        })
    }
}

impl json::Serialize for types::stories::StoryViewsList {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::stories::StoryViewsList {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::stories::StoryViews {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.storyViews")
            .with("views", &self.views)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.storyViews")?;
        Ok(Self {
            views: object.field("views")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::stories::StoryViews {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::stories::StoryViews {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::stories::PeerStories {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.peerStories")
            .with("stories", &self.stories)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.peerStories")?;
        Ok(Self {
            stories: object.field("stories")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::stories::PeerStories {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::stories::PeerStories {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::stories::StoryReactionsList {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.storyReactionsList")
            .with("count", &self.count)
            .with("reactions", &self.reactions)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .with_optional("next_offset", &self.next_offset)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.storyReactionsList")?;
        Ok(Self {
            count: object.field("count")?,
            reactions: object.field("reactions")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
            next_offset: object.optional("next_offset")?,
        })
    }
}

impl json::Serialize for types::stories::StoryReactionsList {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::stories::StoryReactionsList {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::stories::FoundStories {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.foundStories")
            .with("count", &self.count)
            .with("stories", &self.stories)
            .with_optional("next_offset", &self.next_offset)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.foundStories")?;
        Ok(Self {
            count: object.field("count")?,
            stories: object.field("stories")?,
            next_offset: object.optional("next_offset")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::stories::FoundStories {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::stories::FoundStories {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::stories::CanSendStoryCount {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.canSendStoryCount")
            .with("count_remains", &self.count_remains)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.canSendStoryCount")?;
        Ok(Self {
            count_remains: object.field("count_remains")?,
        })
    }
}

impl json::Serialize for types::stories::CanSendStoryCount {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::stories::CanSendStoryCount {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::stories::Albums {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.albums")
            .with("hash", &self.hash)
            .with("albums", &self.albums)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.albums")?;
        Ok(Self {
            hash: object.field("hash")?,
            albums: object.field("albums")?,
        })
    }
}

impl json::Serialize for types::stories::Albums {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::stories::Albums {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stories::CanSendStory {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.canSendStory").with("peer", &self.peer).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.canSendStory")?;
        Ok(Self {
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for functions::stories::CanSendStory {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stories::CanSendStory {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stories::SendStory {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.sendStory")
            .with_flag("pinned", self.pinned)
            .with_flag("noforwards", self.noforwards)
            .with_flag("fwd_modified", self.fwd_modified)
            .with("peer", &self.peer)
            .with("media", &self.media)
            .with_optional("media_areas", &self.media_areas)
            .with_optional("caption", &self.caption)
            .with_optional("entities", &self.entities)
            .with("privacy_rules", &self.privacy_rules)
            .with("random_id", &self.random_id)
            .with_optional("period", &self.period)
            .with_optional("fwd_from_id", &self.fwd_from_id)
            .with_optional("fwd_from_story", &self.fwd_from_story)
            .with_optional("albums", &self.albums)
            .with_optional("music", &self.music)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.sendStory")?;
        Ok(Self {
            pinned: object.flag("pinned")?,
            noforwards: object.flag("noforwards")?,
            fwd_modified: object.flag("fwd_modified")?,
            peer: object.field("peer")?,
            media: object.field("media")?,
            media_areas: object.optional("media_areas")?,
            caption: object.optional("caption")?,
            entities: object.optional("entities")?,
            privacy_rules: object.field("privacy_rules")?,
            random_id: object.field("random_id")?,
            period: object.optional("period")?,
            fwd_from_id: object.optional("fwd_from_id")?,
            fwd_from_story: object.optional("fwd_from_story")?,
            albums: object.optional("albums")?,
            music: object.optional("music")?,
        })
    }
}

impl json::Serialize for functions::stories::SendStory {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stories::SendStory {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stories::EditStory {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.editStory")
            .with("peer", &self.peer)
            .with("id", &self.id)
            .with_optional("media", &self.media)
            .with_optional("media_areas", &self.media_areas)
            .with_optional("caption", &self.caption)
            .with_optional("entities", &self.entities)
            .with_optional("privacy_rules", &self.privacy_rules)
            .with_optional("music", &self.music)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.editStory")?;
        Ok(Self {
            peer: object.field("peer")?,
            id: object.field("id")?,
            media: object.optional("media")?,
            media_areas: object.optional("media_areas")?,
            caption: object.optional("caption")?,
            entities: object.optional("entities")?,
            privacy_rules: object.optional("privacy_rules")?,
            music: object.optional("music")?,
        })
    }
}

impl json::Serialize for functions::stories::EditStory {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stories::EditStory {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stories::DeleteStories {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.deleteStories")
            .with("peer", &self.peer)
            .with("id", &self.id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.deleteStories")?;
        Ok(Self {
            peer: object.field("peer")?,
            id: object.field("id")?,
        })
    }
}

impl json::Serialize for functions::stories::DeleteStories {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stories::DeleteStories {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stories::TogglePinned {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.togglePinned")
            .with("peer", &self.peer)
            .with("id", &self.id)
            .with("pinned", &self.pinned)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.togglePinned")?;
        Ok(Self {
            peer: object.field("peer")?,
            id: object.field("id")?,
            pinned: object.field("pinned")?,
        })
    }
}

impl json::Serialize for functions::stories::TogglePinned {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stories::TogglePinned {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stories::GetAllStories {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.getAllStories")
            .with_flag("next", self.next)
            .with_flag("hidden", self.hidden)
            .with_optional("state", &self.state)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.getAllStories")?;
        Ok(Self {
            next: object.flag("next")?,
            hidden: object.flag("hidden")?,
            state: object.optional("state")?,
        })
    }
}

impl json::Serialize for functions::stories::GetAllStories {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stories::GetAllStories {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stories::GetPinnedStories {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.getPinnedStories")
            .with("peer", &self.peer)
            .with("offset_id", &self.offset_id)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.getPinnedStories")?;
        Ok(Self {
            peer: object.field("peer")?,
            offset_id: object.field("offset_id")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::stories::GetPinnedStories {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stories::GetPinnedStories {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stories::GetStoriesArchive {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.getStoriesArchive")
            .with("peer", &self.peer)
            .with("offset_id", &self.offset_id)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.getStoriesArchive")?;
        Ok(Self {
            peer: object.field("peer")?,
            offset_id: object.field("offset_id")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::stories::GetStoriesArchive {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stories::GetStoriesArchive {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stories::GetStoriesById {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.getStoriesByID")
            .with("peer", &self.peer)
            .with("id", &self.id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.getStoriesByID")?;
        Ok(Self {
            peer: object.field("peer")?,
            id: object.field("id")?,
        })
    }
}

impl json::Serialize for functions::stories::GetStoriesById {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stories::GetStoriesById {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stories::ToggleAllStoriesHidden {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.toggleAllStoriesHidden")
            .with("hidden", &self.hidden)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.toggleAllStoriesHidden")?;
        Ok(Self {
            hidden: object.field("hidden")?,
        })
    }
}

impl json::Serialize for functions::stories::ToggleAllStoriesHidden {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stories::ToggleAllStoriesHidden {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stories::ReadStories {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.readStories")
            .with("peer", &self.peer)
            .with("max_id", &self.max_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.readStories")?;
        Ok(Self {
            peer: object.field("peer")?,
            max_id: object.field("max_id")?,
        })
    }
}

impl json::Serialize for functions::stories::ReadStories {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stories::ReadStories {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stories::IncrementStoryViews {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.incrementStoryViews")
            .with("peer", &self.peer)
            .with("id", &self.id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.incrementStoryViews")?;
        Ok(Self {
            peer: object.field("peer")?,
            id: object.field("id")?,
        })
    }
}

impl json::Serialize for functions::stories::IncrementStoryViews {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stories::IncrementStoryViews {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stories::GetStoryViewsList {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.getStoryViewsList")
            .with_flag("just_contacts", self.just_contacts)
            .with_flag("reactions_first", self.reactions_first)
            .with_flag("forwards_first", self.forwards_first)
            .with("peer", &self.peer)
            .with_optional("q", &self.q)
            .with("id", &self.id)
            .with("offset", &self.offset)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.getStoryViewsList")?;
        Ok(Self {
            just_contacts: object.flag("just_contacts")?,
            reactions_first: object.flag("reactions_first")?,
            forwards_first: object.flag("forwards_first")?,
            peer: object.field("peer")?,
            q: object.optional("q")?,
            id: object.field("id")?,
            offset: object.field("offset")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::stories::GetStoryViewsList {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stories::GetStoryViewsList {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stories::GetStoriesViews {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.getStoriesViews")
            .with("peer", &self.peer)
            .with("id", &self.id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.getStoriesViews")?;
        Ok(Self {
            peer: object.field("peer")?,
            id: object.field("id")?,
        })
    }
}

impl json::Serialize for functions::stories::GetStoriesViews {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stories::GetStoriesViews {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stories::ExportStoryLink {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.exportStoryLink")
            .with("peer", &self.peer)
            .with("id", &self.id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.exportStoryLink")?;
        Ok(Self {
            peer: object.field("peer")?,
            id: object.field("id")?,
        })
    }
}

impl json::Serialize for functions::stories::ExportStoryLink {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stories::ExportStoryLink {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stories::Report {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.report")
            .with("peer", &self.peer)
            .with("id", &self.id)
            .with("option", &self.option)
            .with("message", &self.message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.report")?;
        Ok(Self {
            peer: object.field("peer")?,
            id: object.field("id")?,
            option: object.field("option")?,
            message: object.field("message")?,
        })
    }
}

impl json::Serialize for functions::stories::Report {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stories::Report {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stories::ActivateStealthMode {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.activateStealthMode")
            .with_flag("past", self.past)
            .with_flag("future", self.future)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.activateStealthMode")?;
        Ok(Self {
            past: object.flag("past")?,
            future: object.flag("future")?,
        })
    }
}

impl json::Serialize for functions::stories::ActivateStealthMode {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stories::ActivateStealthMode {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stories::SendReaction {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.sendReaction")
            .with_flag("add_to_recent", self.add_to_recent)
            .with("peer", &self.peer)
            .with("story_id", &self.story_id)
            .with("reaction", &self.reaction)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.sendReaction")?;
        Ok(Self {
            add_to_recent: object.flag("add_to_recent")?,
            peer: object.field("peer")?,
            story_id: object.field("story_id")?,
            reaction: object.field("reaction")?,
        })
    }
}

impl json::Serialize for functions::stories::SendReaction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stories::SendReaction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stories::GetPeerStories {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.getPeerStories").with("peer", &self.peer).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.getPeerStories")?;
        Ok(Self {
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for functions::stories::GetPeerStories {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stories::GetPeerStories {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stories::GetAllReadPeerStories {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.getAllReadPeerStories").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("stories.getAllReadPeerStories").map(|_| Self)
    }
}

impl json::Serialize for functions::stories::GetAllReadPeerStories {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stories::GetAllReadPeerStories {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stories::GetPeerMaxIDs {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.getPeerMaxIDs").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.getPeerMaxIDs")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for functions::stories::GetPeerMaxIDs {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stories::GetPeerMaxIDs {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stories::GetChatsToSend {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.getChatsToSend").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("stories.getChatsToSend").map(|_| Self)
    }
}

impl json::Serialize for functions::stories::GetChatsToSend {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stories::GetChatsToSend {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stories::TogglePeerStoriesHidden {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.togglePeerStoriesHidden")
            .with("peer", &self.peer)
            .with("hidden", &self.hidden)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.togglePeerStoriesHidden")?;
        Ok(Self {
            peer: object.field("peer")?,
            hidden: object.field("hidden")?,
        })
    }
}

impl json::Serialize for functions::stories::TogglePeerStoriesHidden {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stories::TogglePeerStoriesHidden {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stories::GetStoryReactionsList {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.getStoryReactionsList")
            .with_flag("forwards_first", self.forwards_first)
            .with("peer", &self.peer)
            .with("id", &self.id)
            .with_optional("reaction", &self.reaction)
            .with_optional("offset", &self.offset)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.getStoryReactionsList")?;
        Ok(Self {
            forwards_first: object.flag("forwards_first")?,
            peer: object.field("peer")?,
            id: object.field("id")?,
            reaction: object.optional("reaction")?,
            offset: object.optional("offset")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::stories::GetStoryReactionsList {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stories::GetStoryReactionsList {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stories::TogglePinnedToTop {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.togglePinnedToTop")
            .with("peer", &self.peer)
            .with("id", &self.id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.togglePinnedToTop")?;
        Ok(Self {
            peer: object.field("peer")?,
            id: object.field("id")?,
        })
    }
}

impl json::Serialize for functions::stories::TogglePinnedToTop {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stories::TogglePinnedToTop {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stories::SearchPosts {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.searchPosts")
            .with_optional("hashtag", &self.hashtag)
            .with_optional("area", &self.area)
            .with_optional("peer", &self.peer)
            .with("offset", &self.offset)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.searchPosts")?;
        Ok(Self {
            hashtag: object.optional("hashtag")?,
            area: object.optional("area")?,
            peer: object.optional("peer")?,
            offset: object.field("offset")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::stories::SearchPosts {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stories::SearchPosts {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stories::CreateAlbum {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.createAlbum")
            .with("peer", &self.peer)
            .with("title", &self.title)
            .with("stories", &self.stories)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.createAlbum")?;
        Ok(Self {
            peer: object.field("peer")?,
            title: object.field("title")?,
            stories: object.field("stories")?,
        })
    }
}

impl json::Serialize for functions::stories::CreateAlbum {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stories::CreateAlbum {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stories::UpdateAlbum {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.updateAlbum")
            .with("peer", &self.peer)
            .with("album_id", &self.album_id)
            .with_optional("title", &self.title)
            .with_optional("delete_stories", &self.delete_stories)
            .with_optional("add_stories", &self.add_stories)
            .with_optional("order", &self.order)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.updateAlbum")?;
        Ok(Self {
            peer: object.field("peer")?,
            album_id: object.field("album_id")?,
            title: object.optional("title")?,
            delete_stories: object.optional("delete_stories")?,
            add_stories: object.optional("add_stories")?,
            order: object.optional("order")?,
        })
    }
}

impl json::Serialize for functions::stories::UpdateAlbum {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stories::UpdateAlbum {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stories::ReorderAlbums {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.reorderAlbums")
            .with("peer", &self.peer)
            .with("order", &self.order)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.reorderAlbums")?;
        Ok(Self {
            peer: object.field("peer")?,
            order: object.field("order")?,
        })
    }
}

impl json::Serialize for functions::stories::ReorderAlbums {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stories::ReorderAlbums {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stories::DeleteAlbum {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.deleteAlbum")
            .with("peer", &self.peer)
            .with("album_id", &self.album_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.deleteAlbum")?;
        Ok(Self {
            peer: object.field("peer")?,
            album_id: object.field("album_id")?,
        })
    }
}

impl json::Serialize for functions::stories::DeleteAlbum {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stories::DeleteAlbum {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stories::GetAlbums {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.getAlbums")
            .with("peer", &self.peer)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.getAlbums")?;
        Ok(Self {
            peer: object.field("peer")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::stories::GetAlbums {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stories::GetAlbums {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stories::GetAlbumStories {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.getAlbumStories")
            .with("peer", &self.peer)
            .with("album_id", &self.album_id)
            .with("offset", &self.offset)
            .with("limit", &self.limit)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.getAlbumStories")?;
        Ok(Self {
            peer: object.field("peer")?,
            album_id: object.field("album_id")?,
            offset: object.field("offset")?,
            limit: object.field("limit")?,
        })
    }
}

impl json::Serialize for functions::stories::GetAlbumStories {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stories::GetAlbumStories {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::stories::StartLive {
    fn to_json(&self) -> json::Value {
        json::Object::new("stories.startLive")
            .with_flag("pinned", self.pinned)
            .with_flag("noforwards", self.noforwards)
            .with_flag("rtmp_stream", self.rtmp_stream)
            .with("peer", &self.peer)
            .with_optional("caption", &self.caption)
            .with_optional("entities", &self.entities)
            .with("privacy_rules", &self.privacy_rules)
            .with("random_id", &self.random_id)
            .with_optional("messages_enabled", &self.messages_enabled)
            .with_optional("send_paid_messages_stars", &self.send_paid_messages_stars)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stories.startLive")?;
        Ok(Self {
            pinned: object.flag("pinned")?,
            noforwards: object.flag("noforwards")?,
            rtmp_stream: object.flag("rtmp_stream")?,
            peer: object.field("peer")?,
            caption: object.optional("caption")?,
            entities: object.optional("entities")?,
            privacy_rules: object.field("privacy_rules")?,
            random_id: object.field("random_id")?,
            messages_enabled: object.optional("messages_enabled")?,
            send_paid_messages_stars: object.optional("send_paid_messages_stars")?,
        })
    }
}

impl json::Serialize for functions::stories::StartLive {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::stories::StartLive {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::stories::AllStories {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified(value) => json::Json::to_json(value),
            Self::AllStories(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("stories.AllStories")?.as_str() {
            "stories.allStoriesNotModified" => value.variant(Self::NotModified),
            "stories.allStories" => value.variant(Self::AllStories),
            other => Err(json::Error::unknown(other, "stories.AllStories")),
        }
    }
}

impl json::Serialize for enums::stories::AllStories {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::stories::AllStories {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::stories::Albums {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => json::Object::new("stories.albumsNotModified").value(),
            Self::Albums(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("stories.Albums")?.as_str() {
            "stories.albumsNotModified" => Ok(Self::NotModified),
            "stories.albums" => value.variant(Self::Albums),
            other => Err(json::Error::unknown(other, "stories.Albums")),
        }
    }
}

impl json::Serialize for enums::stories::Albums {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::stories::Albums {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
