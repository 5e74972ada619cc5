// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms.

use super::super::{enums, types};
use crate::wire::json;

impl json::Json for types::DocumentAttributeImageSize {
    fn to_json(&self) -> json::Value {
        json::Object::new("documentAttributeImageSize")
            .with("w", &self.w)
            .with("h", &self.h)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("documentAttributeImageSize")?;
        Ok(Self {
            w: object.field("w")?,
            h: object.field("h")?,
        })
    }
}

impl json::Serialize for types::DocumentAttributeImageSize {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::DocumentAttributeImageSize {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::DocumentAttributeSticker {
    fn to_json(&self) -> json::Value {
        json::Object::new("documentAttributeSticker")
            .with_flag("mask", self.mask)
            .with("alt", &self.alt)
            .with("stickerset", &self.stickerset)
            .with_optional("mask_coords", &self.mask_coords)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("documentAttributeSticker")?;
        Ok(Self {
            mask: object.flag("mask")?,
            alt: object.field("alt")?,
            stickerset: object.field("stickerset")?,
            mask_coords: object.optional("mask_coords")?,
        })
    }
}

impl json::Serialize for types::DocumentAttributeSticker {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::DocumentAttributeSticker {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::DocumentAttributeVideo {
    fn to_json(&self) -> json::Value {
        json::Object::new("documentAttributeVideo")
            .with_flag("round_message", self.round_message)
            .with_flag("supports_streaming", self.supports_streaming)
            .with_flag("nosound", self.nosound)
            .with("duration", &self.duration)
            .with("w", &self.w)
            .with("h", &self.h)
            .with_optional("preload_prefix_size", &self.preload_prefix_size)
            .with_optional("video_start_ts", &self.video_start_ts)
            .with_optional("video_codec", &self.video_codec)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("documentAttributeVideo")?;
        Ok(Self {
            round_message: object.flag("round_message")?,
            supports_streaming: object.flag("supports_streaming")?,
            nosound: object.flag("nosound")?,
            duration: object.field("duration")?,
            w: object.field("w")?,
            h: object.field("h")?,
            preload_prefix_size: object.optional("preload_prefix_size")?,
            video_start_ts: object.optional("video_start_ts")?,
            video_codec: object.optional("video_codec")?,
        })
    }
}

impl json::Serialize for types::DocumentAttributeVideo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::DocumentAttributeVideo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::DocumentAttributeAudio {
    fn to_json(&self) -> json::Value {
        json::Object::new("documentAttributeAudio")
            .with_flag("voice", self.voice)
            .with("duration", &self.duration)
            .with_optional("title", &self.title)
            .with_optional("performer", &self.performer)
            .with_optional("waveform", &self.waveform)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("documentAttributeAudio")?;
        Ok(Self {
            voice: object.flag("voice")?,
            duration: object.field("duration")?,
            title: object.optional("title")?,
            performer: object.optional("performer")?,
            waveform: object.optional("waveform")?,
        })
    }
}

impl json::Serialize for types::DocumentAttributeAudio {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::DocumentAttributeAudio {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::DocumentAttributeFilename {
    fn to_json(&self) -> json::Value {
        json::Object::new("documentAttributeFilename")
            .with("file_name", &self.file_name)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("documentAttributeFilename")?;
        Ok(Self {
            file_name: object.field("file_name")?,
        })
    }
}

impl json::Serialize for types::DocumentAttributeFilename {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::DocumentAttributeFilename {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::DocumentAttributeCustomEmoji {
    fn to_json(&self) -> json::Value {
        json::Object::new("documentAttributeCustomEmoji")
            .with_flag("free", self.free)
            .with_flag("text_color", self.text_color)
            .with("alt", &self.alt)
            .with("stickerset", &self.stickerset)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("documentAttributeCustomEmoji")?;
        Ok(Self {
            free: object.flag("free")?,
            text_color: object.flag("text_color")?,
            alt: object.field("alt")?,
            stickerset: object.field("stickerset")?,
        })
    }
}

impl json::Serialize for types::DocumentAttributeCustomEmoji {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::DocumentAttributeCustomEmoji {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::DataJson {
    fn to_json(&self) -> json::Value {
        json::Object::new("dataJSON").with("data", &self.data).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("dataJSON")?;
        Ok(Self {
            data: object.field("data")?,
        })
    }
}

impl json::Serialize for types::DataJson {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::DataJson {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::DocumentEmpty {
    fn to_json(&self) -> json::Value {
        json::Object::new("documentEmpty").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("documentEmpty")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for types::DocumentEmpty {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::DocumentEmpty {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::Document {
    fn to_json(&self) -> json::Value {
        json::Object::new("document")
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .with("file_reference", &self.file_reference)
            .with("date", &self.date)
            .with("mime_type", &self.mime_type)
            .with("size", &self.size)
            .with_optional("thumbs", &self.thumbs)
            .with_optional("video_thumbs", &self.video_thumbs)
            .with("dc_id", &self.dc_id)
            .with("attributes", &self.attributes)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("document")?;
        Ok(Self {
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
            file_reference: object.field("file_reference")?,
            date: object.field("date")?,
            mime_type: object.field("mime_type")?,
            size: object.field("size")?,
            thumbs: object.optional("thumbs")?,
            video_thumbs: object.optional("video_thumbs")?,
            dc_id: object.field("dc_id")?,
            attributes: object.field("attributes")?,
        })
    }
}

impl json::Serialize for types::Document {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::Document {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::DraftMessageEmpty {
    fn to_json(&self) -> json::Value {
        json::Object::new("draftMessageEmpty").with_optional("date", &self.date).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("draftMessageEmpty")?;
        Ok(Self {
            date: object.optional("date")?,
        })
    }
}

impl json::Serialize for types::DraftMessageEmpty {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::DraftMessageEmpty {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::DraftMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("draftMessage")
            .with_flag("no_webpage", self.no_webpage)
            .with_flag("invert_media", self.invert_media)
            .with_optional("reply_to", &self.reply_to)
            .with("message", &self.message)
            .with_optional("entities", &self.entities)
            .with_optional("media", &self.media)
            .with("date", &self.date)
            .with_optional("effect", &self.effect)
            .with_optional("suggested_post", &self.suggested_post)
            .with_optional("rich_message", &self.rich_message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("draftMessage")?;
        Ok(Self {
            no_webpage: object.flag("no_webpage")?,
            invert_media: object.flag("invert_media")?,
            reply_to: object.optional("reply_to")?,
            message: object.field("message")?,
            entities: object.optional("entities")?,
            media: object.optional("media")?,
            date: object.field("date")?,
            effect: object.optional("effect")?,
            suggested_post: object.optional("suggested_post")?,
            rich_message: object.optional("rich_message")?,
        })
    }
}

impl json::Serialize for types::DraftMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::DraftMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::Dialog {
    fn to_json(&self) -> json::Value {
        json::Object::new("dialog")
            .with_flag("pinned", self.pinned)
            .with_flag("unread_mark", self.unread_mark)
            .with_flag("view_forum_as_messages", self.view_forum_as_messages)
            .with("peer", &self.peer)
            .with("top_message", &self.top_message)
            .with("read_inbox_max_id", &self.read_inbox_max_id)
            .with("read_outbox_max_id", &self.read_outbox_max_id)
            .with("unread_count", &self.unread_count)
            .with("unread_mentions_count", &self.unread_mentions_count)
            .with("unread_reactions_count", &self.unread_reactions_count)
            .with("unread_poll_votes_count", &self.unread_poll_votes_count)
            .with("notify_settings", &self.notify_settings)
            .with_optional("pts", &self.pts)
            .with_optional("draft", &self.draft)
            .with_optional("folder_id", &self.folder_id)
            .with_optional("ttl_period", &self.ttl_period)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("dialog")?;
        Ok(Self {
            pinned: object.flag("pinned")?,
            unread_mark: object.flag("unread_mark")?,
            view_forum_as_messages: object.flag("view_forum_as_messages")?,
            peer: object.field("peer")?,
            top_message: object.field("top_message")?,
            read_inbox_max_id: object.field("read_inbox_max_id")?,
            read_outbox_max_id: object.field("read_outbox_max_id")?,
            unread_count: object.field("unread_count")?,
            unread_mentions_count: object.field("unread_mentions_count")?,
            unread_reactions_count: object.field("unread_reactions_count")?,
            unread_poll_votes_count: object.field("unread_poll_votes_count")?,
            notify_settings: object.field("notify_settings")?,
            pts: object.optional("pts")?,
            draft: object.optional("draft")?,
            folder_id: object.optional("folder_id")?,
            ttl_period: object.optional("ttl_period")?,
        })
    }
}

impl json::Serialize for types::Dialog {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::Dialog {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::DialogFolder {
    fn to_json(&self) -> json::Value {
        json::Object::new("dialogFolder")
            .with_flag("pinned", self.pinned)
            .with("folder", &self.folder)
            .with("peer", &self.peer)
            .with("top_message", &self.top_message)
            .with("unread_muted_peers_count", &self.unread_muted_peers_count)
            .with("unread_unmuted_peers_count", &self.unread_unmuted_peers_count)
            .with("unread_muted_messages_count", &self.unread_muted_messages_count)
            .with("unread_unmuted_messages_count", &self.unread_unmuted_messages_count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("dialogFolder")?;
        Ok(Self {
            pinned: object.flag("pinned")?,
            folder: object.field("folder")?,
            peer: object.field("peer")?,
            top_message: object.field("top_message")?,
            unread_muted_peers_count: object.field("unread_muted_peers_count")?,
            unread_unmuted_peers_count: object.field("unread_unmuted_peers_count")?,
            unread_muted_messages_count: object.field("unread_muted_messages_count")?,
            unread_unmuted_messages_count: object.field("unread_unmuted_messages_count")?,
        })
    }
}

impl json::Serialize for types::DialogFolder {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::DialogFolder {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::DialogCommunity {
    fn to_json(&self) -> json::Value {
        json::Object::new("dialogCommunity")
            .with_flag("pinned", self.pinned)
            .with("community_id", &self.community_id)
            .with("notify_settings", &self.notify_settings)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("dialogCommunity")?;
        Ok(Self {
            pinned: object.flag("pinned")?,
            community_id: object.field("community_id")?,
            notify_settings: object.field("notify_settings")?,
        })
    }
}

impl json::Serialize for types::DialogCommunity {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::DialogCommunity {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::DisallowedGiftsSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("disallowedGiftsSettings")
            .with_flag("disallow_unlimited_stargifts", self.disallow_unlimited_stargifts)
            .with_flag("disallow_limited_stargifts", self.disallow_limited_stargifts)
            .with_flag("disallow_unique_stargifts", self.disallow_unique_stargifts)
            .with_flag("disallow_premium_gifts", self.disallow_premium_gifts)
            .with_flag(
                "disallow_stargifts_from_channels",
                self.disallow_stargifts_from_channels,
            )
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("disallowedGiftsSettings")?;
        Ok(Self {
            disallow_unlimited_stargifts: object.flag("disallow_unlimited_stargifts")?,
            disallow_limited_stargifts: object.flag("disallow_limited_stargifts")?,
            disallow_unique_stargifts: object.flag("disallow_unique_stargifts")?,
            disallow_premium_gifts: object.flag("disallow_premium_gifts")?,
            disallow_stargifts_from_channels: object
                .flag("disallow_stargifts_from_channels")?,
        })
    }
}

impl json::Serialize for types::DisallowedGiftsSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::DisallowedGiftsSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::DcOption {
    fn to_json(&self) -> json::Value {
        json::Object::new("dcOption")
            .with_flag("ipv6", self.ipv6)
            .with_flag("media_only", self.media_only)
            .with_flag("tcpo_only", self.tcpo_only)
            .with_flag("cdn", self.cdn)
            .with_flag("static", self.r#static)
            .with_flag("this_port_only", self.this_port_only)
            .with("id", &self.id)
            .with("ip_address", &self.ip_address)
            .with("port", &self.port)
            .with_optional("secret", &self.secret)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("dcOption")?;
        Ok(Self {
            ipv6: object.flag("ipv6")?,
            media_only: object.flag("media_only")?,
            tcpo_only: object.flag("tcpo_only")?,
            cdn: object.flag("cdn")?,
            r#static: object.flag("static")?,
            this_port_only: object.flag("this_port_only")?,
            id: object.field("id")?,
            ip_address: object.field("ip_address")?,
            port: object.field("port")?,
            secret: object.optional("secret")?,
        })
    }
}

impl json::Serialize for types::DcOption {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::DcOption {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::DialogPeer {
    fn to_json(&self) -> json::Value {
        json::Object::new("dialogPeer").with("peer", &self.peer).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("dialogPeer")?;
        Ok(Self {
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for types::DialogPeer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::DialogPeer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::DialogPeerFolder {
    fn to_json(&self) -> json::Value {
        json::Object::new("dialogPeerFolder").with("folder_id", &self.folder_id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("dialogPeerFolder")?;
        Ok(Self {
            folder_id: object.field("folder_id")?,
        })
    }
}

impl json::Serialize for types::DialogPeerFolder {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::DialogPeerFolder {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::DialogPeerCommunity {
    fn to_json(&self) -> json::Value {
        json::Object::new("dialogPeerCommunity")
            .with("community_id", &self.community_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("dialogPeerCommunity")?;
        Ok(Self {
            community_id: object.field("community_id")?,
        })
    }
}

impl json::Serialize for types::DialogPeerCommunity {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::DialogPeerCommunity {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::DialogFilter {
    fn to_json(&self) -> json::Value {
        json::Object::new("dialogFilter")
            .with_flag("contacts", self.contacts)
            .with_flag("non_contacts", self.non_contacts)
            .with_flag("groups", self.groups)
            .with_flag("broadcasts", self.broadcasts)
            .with_flag("bots", self.bots)
            .with_flag("exclude_muted", self.exclude_muted)
            .with_flag("exclude_read", self.exclude_read)
            .with_flag("exclude_archived", self.exclude_archived)
            .with_flag("title_noanimate", self.title_noanimate)
            .with("id", &self.id)
            .with("title", &self.title)
            .with_optional("emoticon", &self.emoticon)
            .with_optional("color", &self.color)
            .with("pinned_peers", &self.pinned_peers)
            .with("include_peers", &self.include_peers)
            .with("exclude_peers", &self.exclude_peers)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("dialogFilter")?;
        Ok(Self {
            contacts: object.flag("contacts")?,
            non_contacts: object.flag("non_contacts")?,
            groups: object.flag("groups")?,
            broadcasts: object.flag("broadcasts")?,
            bots: object.flag("bots")?,
            exclude_muted: object.flag("exclude_muted")?,
            exclude_read: object.flag("exclude_read")?,
            exclude_archived: object.flag("exclude_archived")?,
            title_noanimate: object.flag("title_noanimate")?,
            id: object.field("id")?,
            title: object.field("title")?,
            emoticon: object.optional("emoticon")?,
            color: object.optional("color")?,
            pinned_peers: object.field("pinned_peers")?,
            include_peers: object.field("include_peers")?,
            exclude_peers: object.field("exclude_peers")?,
        })
    }
}

impl json::Serialize for types::DialogFilter {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::DialogFilter {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::DialogFilterChatlist {
    fn to_json(&self) -> json::Value {
        json::Object::new("dialogFilterChatlist")
            .with_flag("has_my_invites", self.has_my_invites)
            .with_flag("title_noanimate", self.title_noanimate)
            .with("id", &self.id)
            .with("title", &self.title)
            .with_optional("emoticon", &self.emoticon)
            .with_optional("color", &self.color)
            .with("pinned_peers", &self.pinned_peers)
            .with("include_peers", &self.include_peers)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("dialogFilterChatlist")?;
        Ok(Self {
            has_my_invites: object.flag("has_my_invites")?,
            title_noanimate: object.flag("title_noanimate")?,
            id: object.field("id")?,
            title: object.field("title")?,
            emoticon: object.optional("emoticon")?,
            color: object.optional("color")?,
            pinned_peers: object.field("pinned_peers")?,
            include_peers: object.field("include_peers")?,
        })
    }
}

impl json::Serialize for types::DialogFilterChatlist {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::DialogFilterChatlist {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::DialogFilterSuggested {
    fn to_json(&self) -> json::Value {
        json::Object::new("dialogFilterSuggested")
            .with("filter", &self.filter)
            .with("description", &self.description)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("dialogFilterSuggested")?;
        Ok(Self {
            filter: object.field("filter")?,
            description: object.field("description")?,
        })
    }
}

impl json::Serialize for types::DialogFilterSuggested {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::DialogFilterSuggested {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::DefaultHistoryTtl {
    fn to_json(&self) -> json::Value {
        json::Object::new("defaultHistoryTTL").with("period", &self.period).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("defaultHistoryTTL")?;
        Ok(Self {
            period: object.field("period")?,
        })
    }
}

impl json::Serialize for types::DefaultHistoryTtl {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::DefaultHistoryTtl {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::DocumentAttribute {
    fn to_json(&self) -> json::Value {
        match self {
            Self::ImageSize(value) => json::Json::to_json(value),
            Self::Animated => json::Object::new("documentAttributeAnimated").value(),
            Self::Sticker(value) => json::Json::to_json(value),
            Self::Video(value) => json::Json::to_json(value),
            Self::Audio(value) => json::Json::to_json(value),
            Self::Filename(value) => json::Json::to_json(value),
            Self::HasStickers => {
                json::Object::new("documentAttributeHasStickers").value()
            }
            Self::CustomEmoji(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("DocumentAttribute")?.as_str() {
            "documentAttributeImageSize" => value.variant(Self::ImageSize),
            "documentAttributeAnimated" => Ok(Self::Animated),
            "documentAttributeSticker" => value.variant(Self::Sticker),
            "documentAttributeVideo" => value.variant(Self::Video),
            "documentAttributeAudio" => value.variant(Self::Audio),
            "documentAttributeFilename" => value.variant(Self::Filename),
            "documentAttributeHasStickers" => Ok(Self::HasStickers),
            "documentAttributeCustomEmoji" => value.variant(Self::CustomEmoji),
            other => Err(json::Error::unknown(other, "DocumentAttribute")),
        }
    }
}

impl json::Serialize for enums::DocumentAttribute {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::DocumentAttribute {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::Document {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty(value) => json::Json::to_json(value),
            Self::Document(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("Document")?.as_str() {
            "documentEmpty" => value.variant(Self::Empty),
            "document" => value.variant(Self::Document),
            other => Err(json::Error::unknown(other, "Document")),
        }
    }
}

impl json::Serialize for enums::Document {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::Document {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::DraftMessage {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty(value) => json::Json::to_json(value),
            Self::DraftMessage(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("DraftMessage")?.as_str() {
            "draftMessageEmpty" => value.variant(Self::Empty),
            "draftMessage" => value.variant(Self::DraftMessage),
            other => Err(json::Error::unknown(other, "DraftMessage")),
        }
    }
}

impl json::Serialize for enums::DraftMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::DraftMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::Dialog {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Dialog(value) => json::Json::to_json(value),
            Self::Folder(value) => json::Json::to_json(value),
            Self::Community(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("Dialog")?.as_str() {
            "dialog" => value.variant(Self::Dialog),
            "dialogFolder" => value.variant(Self::Folder),
            "dialogCommunity" => value.variant(Self::Community),
            other => Err(json::Error::unknown(other, "Dialog")),
        }
    }
}

impl json::Serialize for enums::Dialog {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::Dialog {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::DialogPeer {
    fn to_json(&self) -> json::Value {
        match self {
            Self::DialogPeer(value) => json::Json::to_json(value),
            Self::Folder(value) => json::Json::to_json(value),
            Self::Community(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("DialogPeer")?.as_str() {
            "dialogPeer" => value.variant(Self::DialogPeer),
            "dialogPeerFolder" => value.variant(Self::Folder),
            "dialogPeerCommunity" => value.variant(Self::Community),
            other => Err(json::Error::unknown(other, "DialogPeer")),
        }
    }
}

impl json::Serialize for enums::DialogPeer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::DialogPeer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::DialogFilter {
    fn to_json(&self) -> json::Value {
        match self {
            Self::DialogFilter(value) => json::Json::to_json(value),
            Self::Default => json::Object::new("dialogFilterDefault").value(),
            Self::Chatlist(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("DialogFilter")?.as_str() {
            "dialogFilter" => value.variant(Self::DialogFilter),
            "dialogFilterDefault" => Ok(Self::Default),
            "dialogFilterChatlist" => value.variant(Self::Chatlist),
            other => Err(json::Error::unknown(other, "DialogFilter")),
        }
    }
}

impl json::Serialize for enums::DialogFilter {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::DialogFilter {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
