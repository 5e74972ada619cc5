// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms.

use super::super::{enums, types};
use crate::wire::json;

impl json::Json for types::StickerSet {
    fn to_json(&self) -> json::Value {
        json::Object::new("stickerSet")
            .with_flag("archived", self.archived)
            .with_flag("official", self.official)
            .with_flag("masks", self.masks)
            .with_flag("emojis", self.emojis)
            .with_flag("text_color", self.text_color)
            .with_flag("channel_emoji_status", self.channel_emoji_status)
            .with_flag("creator", self.creator)
            .with_optional("installed_date", &self.installed_date)
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .with("title", &self.title)
            .with("short_name", &self.short_name)
            .with_optional("thumbs", &self.thumbs)
            .with_optional("thumb_dc_id", &self.thumb_dc_id)
            .with_optional("thumb_version", &self.thumb_version)
            .with_optional("thumb_document_id", &self.thumb_document_id)
            .with("count", &self.count)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stickerSet")?;
        Ok(Self {
            archived: object.flag("archived")?,
            official: object.flag("official")?,
            masks: object.flag("masks")?,
            emojis: object.flag("emojis")?,
            text_color: object.flag("text_color")?,
            channel_emoji_status: object.flag("channel_emoji_status")?,
            creator: object.flag("creator")?,
            installed_date: object.optional("installed_date")?,
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
            title: object.field("title")?,
            short_name: object.field("short_name")?,
            thumbs: object.optional("thumbs")?,
            thumb_dc_id: object.optional("thumb_dc_id")?,
            thumb_version: object.optional("thumb_version")?,
            thumb_document_id: object.optional("thumb_document_id")?,
            count: object.field("count")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for types::StickerSet {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StickerSet {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SuggestedPost {
    fn to_json(&self) -> json::Value {
        json::Object::new("suggestedPost")
            .with_flag("accepted", self.accepted)
            .with_flag("rejected", self.rejected)
            .with_optional("price", &self.price)
            .with_optional("schedule_date", &self.schedule_date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("suggestedPost")?;
        Ok(Self {
            accepted: object.flag("accepted")?,
            rejected: object.flag("rejected")?,
            price: object.optional("price")?,
            schedule_date: object.optional("schedule_date")?,
        })
    }
}

impl json::Serialize for types::SuggestedPost {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SuggestedPost {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StoryItemDeleted {
    fn to_json(&self) -> json::Value {
        json::Object::new("storyItemDeleted").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("storyItemDeleted")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for types::StoryItemDeleted {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StoryItemDeleted {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StoryItemSkipped {
    fn to_json(&self) -> json::Value {
        json::Object::new("storyItemSkipped")
            .with_flag("close_friends", self.close_friends)
            .with_flag("live", self.live)
            .with("id", &self.id)
            .with("date", &self.date)
            .with("expire_date", &self.expire_date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("storyItemSkipped")?;
        Ok(Self {
            close_friends: object.flag("close_friends")?,
            live: object.flag("live")?,
            id: object.field("id")?,
            date: object.field("date")?,
            expire_date: object.field("expire_date")?,
        })
    }
}

impl json::Serialize for types::StoryItemSkipped {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StoryItemSkipped {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StoryItem {
    fn to_json(&self) -> json::Value {
        json::Object::new("storyItem")
            .with_flag("pinned", self.pinned)
            .with_flag("public", self.public)
            .with_flag("close_friends", self.close_friends)
            .with_flag("min", self.min)
            .with_flag("noforwards", self.noforwards)
            .with_flag("edited", self.edited)
            .with_flag("contacts", self.contacts)
            .with_flag("selected_contacts", self.selected_contacts)
            .with_flag("out", self.out)
            .with("id", &self.id)
            .with("date", &self.date)
            .with_optional("from_id", &self.from_id)
            .with_optional("fwd_from", &self.fwd_from)
            .with("expire_date", &self.expire_date)
            .with_optional("caption", &self.caption)
            .with_optional("entities", &self.entities)
            .with("media", &self.media)
            .with_optional("media_areas", &self.media_areas)
            .with_optional("privacy", &self.privacy)
            .with_optional("views", &self.views)
            .with_optional("sent_reaction", &self.sent_reaction)
            .with_optional("albums", &self.albums)
            .with_optional("music", &self.music)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("storyItem")?;
        Ok(Self {
            pinned: object.flag("pinned")?,
            public: object.flag("public")?,
            close_friends: object.flag("close_friends")?,
            min: object.flag("min")?,
            noforwards: object.flag("noforwards")?,
            edited: object.flag("edited")?,
            contacts: object.flag("contacts")?,
            selected_contacts: object.flag("selected_contacts")?,
            out: object.flag("out")?,
            id: object.field("id")?,
            date: object.field("date")?,
            from_id: object.optional("from_id")?,
            fwd_from: object.optional("fwd_from")?,
            expire_date: object.field("expire_date")?,
            caption: object.optional("caption")?,
            entities: object.optional("entities")?,
            media: object.field("media")?,
            media_areas: object.optional("media_areas")?,
            privacy: object.optional("privacy")?,
            views: object.optional("views")?,
            sent_reaction: object.optional("sent_reaction")?,
            albums: object.optional("albums")?,
            music: object.optional("music")?,
        })
    }
}

impl json::Serialize for types::StoryItem {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StoryItem {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SecureValue {
    fn to_json(&self) -> json::Value {
        json::Object::new("secureValue")
            .with("type", &self.r#type)
            .with_optional("data", &self.data)
            .with_optional("front_side", &self.front_side)
            .with_optional("reverse_side", &self.reverse_side)
            .with_optional("selfie", &self.selfie)
            .with_optional("translation", &self.translation)
            .with_optional("files", &self.files)
            .with_optional("plain_data", &self.plain_data)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("secureValue")?;
        Ok(Self {
            r#type: object.field("type")?,
            data: object.optional("data")?,
            front_side: object.optional("front_side")?,
            reverse_side: object.optional("reverse_side")?,
            selfie: object.optional("selfie")?,
            translation: object.optional("translation")?,
            files: object.optional("files")?,
            plain_data: object.optional("plain_data")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for types::SecureValue {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SecureValue {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SecureCredentialsEncrypted {
    fn to_json(&self) -> json::Value {
        json::Object::new("secureCredentialsEncrypted")
            .with("data", &self.data)
            .with("hash", &self.hash)
            .with("secret", &self.secret)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("secureCredentialsEncrypted")?;
        Ok(Self {
            data: object.field("data")?,
            hash: object.field("hash")?,
            secret: object.field("secret")?,
        })
    }
}

impl json::Serialize for types::SecureCredentialsEncrypted {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SecureCredentialsEncrypted {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StarGift {
    fn to_json(&self) -> json::Value {
        json::Object::new("starGift")
            .with_flag("limited", self.limited)
            .with_flag("sold_out", self.sold_out)
            .with_flag("birthday", self.birthday)
            .with_flag("require_premium", self.require_premium)
            .with_flag("limited_per_user", self.limited_per_user)
            .with_flag("peer_color_available", self.peer_color_available)
            .with_flag("auction", self.auction)
            .with("id", &self.id)
            .with("sticker", &self.sticker)
            .with("stars", &self.stars)
            .with_optional("availability_remains", &self.availability_remains)
            .with_optional("availability_total", &self.availability_total)
            .with_optional("availability_resale", &self.availability_resale)
            .with("convert_stars", &self.convert_stars)
            .with_optional("first_sale_date", &self.first_sale_date)
            .with_optional("last_sale_date", &self.last_sale_date)
            .with_optional("upgrade_stars", &self.upgrade_stars)
            .with_optional("resell_min_stars", &self.resell_min_stars)
            .with_optional("title", &self.title)
            .with_optional("released_by", &self.released_by)
            .with_optional("per_user_total", &self.per_user_total)
            .with_optional("per_user_remains", &self.per_user_remains)
            .with_optional("locked_until_date", &self.locked_until_date)
            .with_optional("auction_slug", &self.auction_slug)
            .with_optional("gifts_per_round", &self.gifts_per_round)
            .with_optional("auction_start_date", &self.auction_start_date)
            .with_optional("upgrade_variants", &self.upgrade_variants)
            .with_optional("background", &self.background)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("starGift")?;
        Ok(Self {
            limited: object.flag("limited")?,
            sold_out: object.flag("sold_out")?,
            birthday: object.flag("birthday")?,
            require_premium: object.flag("require_premium")?,
            limited_per_user: object.flag("limited_per_user")?,
            peer_color_available: object.flag("peer_color_available")?,
            auction: object.flag("auction")?,
            id: object.field("id")?,
            sticker: object.field("sticker")?,
            stars: object.field("stars")?,
            availability_remains: object.optional("availability_remains")?,
            availability_total: object.optional("availability_total")?,
            availability_resale: object.optional("availability_resale")?,
            convert_stars: object.field("convert_stars")?,
            first_sale_date: object.optional("first_sale_date")?,
            last_sale_date: object.optional("last_sale_date")?,
            upgrade_stars: object.optional("upgrade_stars")?,
            resell_min_stars: object.optional("resell_min_stars")?,
            title: object.optional("title")?,
            released_by: object.optional("released_by")?,
            per_user_total: object.optional("per_user_total")?,
            per_user_remains: object.optional("per_user_remains")?,
            locked_until_date: object.optional("locked_until_date")?,
            auction_slug: object.optional("auction_slug")?,
            gifts_per_round: object.optional("gifts_per_round")?,
            auction_start_date: object.optional("auction_start_date")?,
            upgrade_variants: object.optional("upgrade_variants")?,
            background: object.optional("background")?,
        })
    }
}

impl json::Serialize for types::StarGift {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StarGift {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StarGiftUnique {
    fn to_json(&self) -> json::Value {
        json::Object::new("starGiftUnique")
            .with_flag("require_premium", self.require_premium)
            .with_flag("resale_ton_only", self.resale_ton_only)
            .with_flag("theme_available", self.theme_available)
            .with_flag("burned", self.burned)
            .with_flag("crafted", self.crafted)
            .with("id", &self.id)
            .with("gift_id", &self.gift_id)
            .with("title", &self.title)
            .with("slug", &self.slug)
            .with("num", &self.num)
            .with_optional("owner_id", &self.owner_id)
            .with_optional("owner_name", &self.owner_name)
            .with_optional("owner_address", &self.owner_address)
            .with("attributes", &self.attributes)
            .with("availability_issued", &self.availability_issued)
            .with("availability_total", &self.availability_total)
            .with_optional("gift_address", &self.gift_address)
            .with_optional("resell_amount", &self.resell_amount)
            .with_optional("released_by", &self.released_by)
            .with_optional("value_amount", &self.value_amount)
            .with_optional("value_currency", &self.value_currency)
            .with_optional("value_usd_amount", &self.value_usd_amount)
            .with_optional("theme_peer", &self.theme_peer)
            .with_optional("peer_color", &self.peer_color)
            .with_optional("host_id", &self.host_id)
            .with_optional("offer_min_stars", &self.offer_min_stars)
            .with_optional("craft_chance_permille", &self.craft_chance_permille)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("starGiftUnique")?;
        Ok(Self {
            require_premium: object.flag("require_premium")?,
            resale_ton_only: object.flag("resale_ton_only")?,
            theme_available: object.flag("theme_available")?,
            burned: object.flag("burned")?,
            crafted: object.flag("crafted")?,
            id: object.field("id")?,
            gift_id: object.field("gift_id")?,
            title: object.field("title")?,
            slug: object.field("slug")?,
            num: object.field("num")?,
            owner_id: object.optional("owner_id")?,
            owner_name: object.optional("owner_name")?,
            owner_address: object.optional("owner_address")?,
            attributes: object.field("attributes")?,
            availability_issued: object.field("availability_issued")?,
            availability_total: object.field("availability_total")?,
            gift_address: object.optional("gift_address")?,
            resell_amount: object.optional("resell_amount")?,
            released_by: object.optional("released_by")?,
            value_amount: object.optional("value_amount")?,
            value_currency: object.optional("value_currency")?,
            value_usd_amount: object.optional("value_usd_amount")?,
            theme_peer: object.optional("theme_peer")?,
            peer_color: object.optional("peer_color")?,
            host_id: object.optional("host_id")?,
            offer_min_stars: object.optional("offer_min_stars")?,
            craft_chance_permille: object.optional("craft_chance_permille")?,
        })
    }
}

impl json::Serialize for types::StarGiftUnique {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StarGiftUnique {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StarsAmount {
    fn to_json(&self) -> json::Value {
        json::Object::new("starsAmount")
            .with("amount", &self.amount)
            .with("nanos", &self.nanos)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("starsAmount")?;
        Ok(Self {
            amount: object.field("amount")?,
            nanos: object.field("nanos")?,
        })
    }
}

impl json::Serialize for types::StarsAmount {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StarsAmount {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StarsTonAmount {
    fn to_json(&self) -> json::Value {
        json::Object::new("starsTonAmount").with("amount", &self.amount).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("starsTonAmount")?;
        Ok(Self {
            amount: object.field("amount")?,
        })
    }
}

impl json::Serialize for types::StarsTonAmount {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StarsTonAmount {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StarRefProgram {
    fn to_json(&self) -> json::Value {
        json::Object::new("starRefProgram")
            .with("bot_id", &self.bot_id)
            .with("commission_permille", &self.commission_permille)
            .with_optional("duration_months", &self.duration_months)
            .with_optional("end_date", &self.end_date)
            .with_optional("daily_revenue_per_user", &self.daily_revenue_per_user)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("starRefProgram")?;
        Ok(Self {
            bot_id: object.field("bot_id")?,
            commission_permille: object.field("commission_permille")?,
            duration_months: object.optional("duration_months")?,
            end_date: object.optional("end_date")?,
            daily_revenue_per_user: object.optional("daily_revenue_per_user")?,
        })
    }
}

impl json::Serialize for types::StarRefProgram {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StarRefProgram {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StarsRating {
    fn to_json(&self) -> json::Value {
        json::Object::new("starsRating")
            .with("level", &self.level)
            .with("current_level_stars", &self.current_level_stars)
            .with("stars", &self.stars)
            .with_optional("next_level_stars", &self.next_level_stars)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("starsRating")?;
        Ok(Self {
            level: object.field("level")?,
            current_level_stars: object.field("current_level_stars")?,
            stars: object.field("stars")?,
            next_level_stars: object.optional("next_level_stars")?,
        })
    }
}

impl json::Serialize for types::StarsRating {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StarsRating {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SearchPostsFlood {
    fn to_json(&self) -> json::Value {
        json::Object::new("searchPostsFlood")
            .with_flag("query_is_free", self.query_is_free)
            .with("total_daily", &self.total_daily)
            .with("remains", &self.remains)
            .with_optional("wait_till", &self.wait_till)
            .with("stars_amount", &self.stars_amount)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("searchPostsFlood")?;
        Ok(Self {
            query_is_free: object.flag("query_is_free")?,
            total_daily: object.field("total_daily")?,
            remains: object.field("remains")?,
            wait_till: object.optional("wait_till")?,
            stars_amount: object.field("stars_amount")?,
        })
    }
}

impl json::Serialize for types::SearchPostsFlood {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SearchPostsFlood {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SendMessageUploadVideoAction {
    fn to_json(&self) -> json::Value {
        json::Object::new("sendMessageUploadVideoAction")
            .with("progress", &self.progress)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("sendMessageUploadVideoAction")?;
        Ok(Self {
            progress: object.field("progress")?,
        })
    }
}

impl json::Serialize for types::SendMessageUploadVideoAction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SendMessageUploadVideoAction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SendMessageUploadAudioAction {
    fn to_json(&self) -> json::Value {
        json::Object::new("sendMessageUploadAudioAction")
            .with("progress", &self.progress)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("sendMessageUploadAudioAction")?;
        Ok(Self {
            progress: object.field("progress")?,
        })
    }
}

impl json::Serialize for types::SendMessageUploadAudioAction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SendMessageUploadAudioAction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SendMessageUploadPhotoAction {
    fn to_json(&self) -> json::Value {
        json::Object::new("sendMessageUploadPhotoAction")
            .with("progress", &self.progress)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("sendMessageUploadPhotoAction")?;
        Ok(Self {
            progress: object.field("progress")?,
        })
    }
}

impl json::Serialize for types::SendMessageUploadPhotoAction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SendMessageUploadPhotoAction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SendMessageUploadDocumentAction {
    fn to_json(&self) -> json::Value {
        json::Object::new("sendMessageUploadDocumentAction")
            .with("progress", &self.progress)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("sendMessageUploadDocumentAction")?;
        Ok(Self {
            progress: object.field("progress")?,
        })
    }
}

impl json::Serialize for types::SendMessageUploadDocumentAction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SendMessageUploadDocumentAction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SendMessageUploadRoundAction {
    fn to_json(&self) -> json::Value {
        json::Object::new("sendMessageUploadRoundAction")
            .with("progress", &self.progress)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("sendMessageUploadRoundAction")?;
        Ok(Self {
            progress: object.field("progress")?,
        })
    }
}

impl json::Serialize for types::SendMessageUploadRoundAction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SendMessageUploadRoundAction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SendMessageHistoryImportAction {
    fn to_json(&self) -> json::Value {
        json::Object::new("sendMessageHistoryImportAction")
            .with("progress", &self.progress)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("sendMessageHistoryImportAction")?;
        Ok(Self {
            progress: object.field("progress")?,
        })
    }
}

impl json::Serialize for types::SendMessageHistoryImportAction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SendMessageHistoryImportAction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SendMessageEmojiInteraction {
    fn to_json(&self) -> json::Value {
        json::Object::new("sendMessageEmojiInteraction")
            .with("emoticon", &self.emoticon)
            .with("msg_id", &self.msg_id)
            .with("interaction", &self.interaction)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("sendMessageEmojiInteraction")?;
        Ok(Self {
            emoticon: object.field("emoticon")?,
            msg_id: object.field("msg_id")?,
            interaction: object.field("interaction")?,
        })
    }
}

impl json::Serialize for types::SendMessageEmojiInteraction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SendMessageEmojiInteraction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SendMessageEmojiInteractionSeen {
    fn to_json(&self) -> json::Value {
        json::Object::new("sendMessageEmojiInteractionSeen")
            .with("emoticon", &self.emoticon)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("sendMessageEmojiInteractionSeen")?;
        Ok(Self {
            emoticon: object.field("emoticon")?,
        })
    }
}

impl json::Serialize for types::SendMessageEmojiInteractionSeen {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SendMessageEmojiInteractionSeen {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SendMessageTextDraftAction {
    fn to_json(&self) -> json::Value {
        json::Object::new("sendMessageTextDraftAction")
            .with_flag("can_stop", self.can_stop)
            .with_flag("keep_on_stop", self.keep_on_stop)
            .with("random_id", &self.random_id)
            .with("text", &self.text)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("sendMessageTextDraftAction")?;
        Ok(Self {
            can_stop: object.flag("can_stop")?,
            keep_on_stop: object.flag("keep_on_stop")?,
            random_id: object.field("random_id")?,
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::SendMessageTextDraftAction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SendMessageTextDraftAction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SendMessageRichMessageDraftAction {
    fn to_json(&self) -> json::Value {
        json::Object::new("sendMessageRichMessageDraftAction")
            .with_flag("can_stop", self.can_stop)
            .with_flag("keep_on_stop", self.keep_on_stop)
            .with("random_id", &self.random_id)
            .with("rich_message", &self.rich_message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("sendMessageRichMessageDraftAction")?;
        Ok(Self {
            can_stop: object.flag("can_stop")?,
            keep_on_stop: object.flag("keep_on_stop")?,
            random_id: object.field("random_id")?,
            rich_message: object.field("rich_message")?,
        })
    }
}

impl json::Serialize for types::SendMessageRichMessageDraftAction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SendMessageRichMessageDraftAction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SendMessageStopDraftAction {
    fn to_json(&self) -> json::Value {
        json::Object::new("sendMessageStopDraftAction")
            .with("random_id", &self.random_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("sendMessageStopDraftAction")?;
        Ok(Self {
            random_id: object.field("random_id")?,
        })
    }
}

impl json::Serialize for types::SendMessageStopDraftAction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SendMessageStopDraftAction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StoriesStealthMode {
    fn to_json(&self) -> json::Value {
        json::Object::new("storiesStealthMode")
            .with_optional("active_until_date", &self.active_until_date)
            .with_optional("cooldown_until_date", &self.cooldown_until_date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("storiesStealthMode")?;
        Ok(Self {
            active_until_date: object.optional("active_until_date")?,
            cooldown_until_date: object.optional("cooldown_until_date")?,
        })
    }
}

impl json::Serialize for types::StoriesStealthMode {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StoriesStealthMode {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StarsRevenueStatus {
    fn to_json(&self) -> json::Value {
        json::Object::new("starsRevenueStatus")
            .with_flag("withdrawal_enabled", self.withdrawal_enabled)
            .with("current_balance", &self.current_balance)
            .with("available_balance", &self.available_balance)
            .with("overall_revenue", &self.overall_revenue)
            .with_optional("next_withdrawal_at", &self.next_withdrawal_at)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("starsRevenueStatus")?;
        Ok(Self {
            withdrawal_enabled: object.flag("withdrawal_enabled")?,
            current_balance: object.field("current_balance")?,
            available_balance: object.field("available_balance")?,
            overall_revenue: object.field("overall_revenue")?,
            next_withdrawal_at: object.optional("next_withdrawal_at")?,
        })
    }
}

impl json::Serialize for types::StarsRevenueStatus {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StarsRevenueStatus {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StarGiftAuctionState {
    fn to_json(&self) -> json::Value {
        json::Object::new("starGiftAuctionState")
            .with("version", &self.version)
            .with("start_date", &self.start_date)
            .with("end_date", &self.end_date)
            .with("min_bid_amount", &self.min_bid_amount)
            .with("bid_levels", &self.bid_levels)
            .with("top_bidders", &self.top_bidders)
            .with("next_round_at", &self.next_round_at)
            .with("last_gift_num", &self.last_gift_num)
            .with("gifts_left", &self.gifts_left)
            .with("current_round", &self.current_round)
            .with("total_rounds", &self.total_rounds)
            .with("rounds", &self.rounds)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("starGiftAuctionState")?;
        Ok(Self {
            version: object.field("version")?,
            start_date: object.field("start_date")?,
            end_date: object.field("end_date")?,
            min_bid_amount: object.field("min_bid_amount")?,
            bid_levels: object.field("bid_levels")?,
            top_bidders: object.field("top_bidders")?,
            next_round_at: object.field("next_round_at")?,
            last_gift_num: object.field("last_gift_num")?,
            gifts_left: object.field("gifts_left")?,
            current_round: object.field("current_round")?,
            total_rounds: object.field("total_rounds")?,
            rounds: object.field("rounds")?,
        })
    }
}

impl json::Serialize for types::StarGiftAuctionState {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StarGiftAuctionState {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StarGiftAuctionStateFinished {
    fn to_json(&self) -> json::Value {
        json::Object::new("starGiftAuctionStateFinished")
            .with("start_date", &self.start_date)
            .with("end_date", &self.end_date)
            .with("average_price", &self.average_price)
            .with_optional("listed_count", &self.listed_count)
            .with_optional("fragment_listed_count", &self.fragment_listed_count)
            .with_optional("fragment_listed_url", &self.fragment_listed_url)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("starGiftAuctionStateFinished")?;
        Ok(Self {
            start_date: object.field("start_date")?,
            end_date: object.field("end_date")?,
            average_price: object.field("average_price")?,
            listed_count: object.optional("listed_count")?,
            fragment_listed_count: object.optional("fragment_listed_count")?,
            fragment_listed_url: object.optional("fragment_listed_url")?,
        })
    }
}

impl json::Serialize for types::StarGiftAuctionStateFinished {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StarGiftAuctionStateFinished {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StarGiftAuctionUserState {
    fn to_json(&self) -> json::Value {
        json::Object::new("starGiftAuctionUserState")
            .with_flag("returned", self.returned)
            .with_optional("bid_amount", &self.bid_amount)
            .with_optional("bid_date", &self.bid_date)
            .with_optional("min_bid_amount", &self.min_bid_amount)
            .with_optional("bid_peer", &self.bid_peer)
            .with("acquired_count", &self.acquired_count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("starGiftAuctionUserState")?;
        Ok(Self {
            returned: object.flag("returned")?,
            bid_amount: object.optional("bid_amount")?,
            bid_date: object.optional("bid_date")?,
            min_bid_amount: object.optional("min_bid_amount")?,
            bid_peer: object.optional("bid_peer")?,
            acquired_count: object.field("acquired_count")?,
        })
    }
}

impl json::Serialize for types::StarGiftAuctionUserState {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StarGiftAuctionUserState {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StickerPack {
    fn to_json(&self) -> json::Value {
        json::Object::new("stickerPack")
            .with("emoticon", &self.emoticon)
            .with("documents", &self.documents)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stickerPack")?;
        Ok(Self {
            emoticon: object.field("emoticon")?,
            documents: object.field("documents")?,
        })
    }
}

impl json::Serialize for types::StickerPack {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StickerPack {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SecurePasswordKdfAlgoPbkdf2hmacsha512iter100000 {
    fn to_json(&self) -> json::Value {
        json::Object::new("securePasswordKdfAlgoPBKDF2HMACSHA512iter100000")
            .with("salt", &self.salt)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value
            .object("securePasswordKdfAlgoPBKDF2HMACSHA512iter100000")?;
        Ok(Self {
            salt: object.field("salt")?,
        })
    }
}

impl json::Serialize for types::SecurePasswordKdfAlgoPbkdf2hmacsha512iter100000 {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de>
for types::SecurePasswordKdfAlgoPbkdf2hmacsha512iter100000 {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SecurePasswordKdfAlgoSha512 {
    fn to_json(&self) -> json::Value {
        json::Object::new("securePasswordKdfAlgoSHA512").with("salt", &self.salt).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("securePasswordKdfAlgoSHA512")?;
        Ok(Self {
            salt: object.field("salt")?,
        })
    }
}

impl json::Serialize for types::SecurePasswordKdfAlgoSha512 {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SecurePasswordKdfAlgoSha512 {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SecureSecretSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("secureSecretSettings")
            .with("secure_algo", &self.secure_algo)
            .with("secure_secret", &self.secure_secret)
            .with("secure_secret_id", &self.secure_secret_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("secureSecretSettings")?;
        Ok(Self {
            secure_algo: object.field("secure_algo")?,
            secure_secret: object.field("secure_secret")?,
            secure_secret_id: object.field("secure_secret_id")?,
        })
    }
}

impl json::Serialize for types::SecureSecretSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SecureSecretSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StarsSubscriptionPricing {
    fn to_json(&self) -> json::Value {
        json::Object::new("starsSubscriptionPricing")
            .with("period", &self.period)
            .with("amount", &self.amount)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("starsSubscriptionPricing")?;
        Ok(Self {
            period: object.field("period")?,
            amount: object.field("amount")?,
        })
    }
}

impl json::Serialize for types::StarsSubscriptionPricing {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StarsSubscriptionPricing {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StickerKeyword {
    fn to_json(&self) -> json::Value {
        json::Object::new("stickerKeyword")
            .with("document_id", &self.document_id)
            .with("keyword", &self.keyword)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stickerKeyword")?;
        Ok(Self {
            document_id: object.field("document_id")?,
            keyword: object.field("keyword")?,
        })
    }
}

impl json::Serialize for types::StickerKeyword {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StickerKeyword {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StickerSetCovered {
    fn to_json(&self) -> json::Value {
        json::Object::new("stickerSetCovered")
            .with("set", &self.set)
            .with("cover", &self.cover)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stickerSetCovered")?;
        Ok(Self {
            set: object.field("set")?,
            cover: object.field("cover")?,
        })
    }
}

impl json::Serialize for types::StickerSetCovered {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StickerSetCovered {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StickerSetMultiCovered {
    fn to_json(&self) -> json::Value {
        json::Object::new("stickerSetMultiCovered")
            .with("set", &self.set)
            .with("covers", &self.covers)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stickerSetMultiCovered")?;
        Ok(Self {
            set: object.field("set")?,
            covers: object.field("covers")?,
        })
    }
}

impl json::Serialize for types::StickerSetMultiCovered {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StickerSetMultiCovered {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StickerSetFullCovered {
    fn to_json(&self) -> json::Value {
        json::Object::new("stickerSetFullCovered")
            .with("set", &self.set)
            .with("packs", &self.packs)
            .with("keywords", &self.keywords)
            .with("documents", &self.documents)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stickerSetFullCovered")?;
        Ok(Self {
            set: object.field("set")?,
            packs: object.field("packs")?,
            keywords: object.field("keywords")?,
            documents: object.field("documents")?,
        })
    }
}

impl json::Serialize for types::StickerSetFullCovered {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StickerSetFullCovered {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StickerSetNoCovered {
    fn to_json(&self) -> json::Value {
        json::Object::new("stickerSetNoCovered").with("set", &self.set).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("stickerSetNoCovered")?;
        Ok(Self { set: object.field("set")? })
    }
}

impl json::Serialize for types::StickerSetNoCovered {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StickerSetNoCovered {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::ShippingOption {
    fn to_json(&self) -> json::Value {
        json::Object::new("shippingOption")
            .with("id", &self.id)
            .with("title", &self.title)
            .with("prices", &self.prices)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("shippingOption")?;
        Ok(Self {
            id: object.field("id")?,
            title: object.field("title")?,
            prices: object.field("prices")?,
        })
    }
}

impl json::Serialize for types::ShippingOption {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::ShippingOption {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SecureFile {
    fn to_json(&self) -> json::Value {
        json::Object::new("secureFile")
            .with("id", &self.id)
            .with("access_hash", &self.access_hash)
            .with("size", &self.size)
            .with("dc_id", &self.dc_id)
            .with("date", &self.date)
            .with("file_hash", &self.file_hash)
            .with("secret", &self.secret)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("secureFile")?;
        Ok(Self {
            id: object.field("id")?,
            access_hash: object.field("access_hash")?,
            size: object.field("size")?,
            dc_id: object.field("dc_id")?,
            date: object.field("date")?,
            file_hash: object.field("file_hash")?,
            secret: object.field("secret")?,
        })
    }
}

impl json::Serialize for types::SecureFile {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SecureFile {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SecureData {
    fn to_json(&self) -> json::Value {
        json::Object::new("secureData")
            .with("data", &self.data)
            .with("data_hash", &self.data_hash)
            .with("secret", &self.secret)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("secureData")?;
        Ok(Self {
            data: object.field("data")?,
            data_hash: object.field("data_hash")?,
            secret: object.field("secret")?,
        })
    }
}

impl json::Serialize for types::SecureData {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SecureData {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SecurePlainPhone {
    fn to_json(&self) -> json::Value {
        json::Object::new("securePlainPhone").with("phone", &self.phone).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("securePlainPhone")?;
        Ok(Self {
            phone: object.field("phone")?,
        })
    }
}

impl json::Serialize for types::SecurePlainPhone {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SecurePlainPhone {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SecurePlainEmail {
    fn to_json(&self) -> json::Value {
        json::Object::new("securePlainEmail").with("email", &self.email).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("securePlainEmail")?;
        Ok(Self {
            email: object.field("email")?,
        })
    }
}

impl json::Serialize for types::SecurePlainEmail {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SecurePlainEmail {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SecureValueHash {
    fn to_json(&self) -> json::Value {
        json::Object::new("secureValueHash")
            .with("type", &self.r#type)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("secureValueHash")?;
        Ok(Self {
            r#type: object.field("type")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for types::SecureValueHash {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SecureValueHash {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SecureValueErrorData {
    fn to_json(&self) -> json::Value {
        json::Object::new("secureValueErrorData")
            .with("type", &self.r#type)
            .with("data_hash", &self.data_hash)
            .with("field", &self.field)
            .with("text", &self.text)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("secureValueErrorData")?;
        Ok(Self {
            r#type: object.field("type")?,
            data_hash: object.field("data_hash")?,
            field: object.field("field")?,
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::SecureValueErrorData {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SecureValueErrorData {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SecureValueErrorFrontSide {
    fn to_json(&self) -> json::Value {
        json::Object::new("secureValueErrorFrontSide")
            .with("type", &self.r#type)
            .with("file_hash", &self.file_hash)
            .with("text", &self.text)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("secureValueErrorFrontSide")?;
        Ok(Self {
            r#type: object.field("type")?,
            file_hash: object.field("file_hash")?,
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::SecureValueErrorFrontSide {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SecureValueErrorFrontSide {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SecureValueErrorReverseSide {
    fn to_json(&self) -> json::Value {
        json::Object::new("secureValueErrorReverseSide")
            .with("type", &self.r#type)
            .with("file_hash", &self.file_hash)
            .with("text", &self.text)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("secureValueErrorReverseSide")?;
        Ok(Self {
            r#type: object.field("type")?,
            file_hash: object.field("file_hash")?,
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::SecureValueErrorReverseSide {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SecureValueErrorReverseSide {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SecureValueErrorSelfie {
    fn to_json(&self) -> json::Value {
        json::Object::new("secureValueErrorSelfie")
            .with("type", &self.r#type)
            .with("file_hash", &self.file_hash)
            .with("text", &self.text)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("secureValueErrorSelfie")?;
        Ok(Self {
            r#type: object.field("type")?,
            file_hash: object.field("file_hash")?,
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::SecureValueErrorSelfie {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SecureValueErrorSelfie {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SecureValueErrorFile {
    fn to_json(&self) -> json::Value {
        json::Object::new("secureValueErrorFile")
            .with("type", &self.r#type)
            .with("file_hash", &self.file_hash)
            .with("text", &self.text)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("secureValueErrorFile")?;
        Ok(Self {
            r#type: object.field("type")?,
            file_hash: object.field("file_hash")?,
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::SecureValueErrorFile {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SecureValueErrorFile {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SecureValueErrorFiles {
    fn to_json(&self) -> json::Value {
        json::Object::new("secureValueErrorFiles")
            .with("type", &self.r#type)
            .with("file_hash", &self.file_hash)
            .with("text", &self.text)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("secureValueErrorFiles")?;
        Ok(Self {
            r#type: object.field("type")?,
            file_hash: object.field("file_hash")?,
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::SecureValueErrorFiles {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SecureValueErrorFiles {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SecureValueError {
    fn to_json(&self) -> json::Value {
        json::Object::new("secureValueError")
            .with("type", &self.r#type)
            .with("hash", &self.hash)
            .with("text", &self.text)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("secureValueError")?;
        Ok(Self {
            r#type: object.field("type")?,
            hash: object.field("hash")?,
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::SecureValueError {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SecureValueError {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SecureValueErrorTranslationFile {
    fn to_json(&self) -> json::Value {
        json::Object::new("secureValueErrorTranslationFile")
            .with("type", &self.r#type)
            .with("file_hash", &self.file_hash)
            .with("text", &self.text)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("secureValueErrorTranslationFile")?;
        Ok(Self {
            r#type: object.field("type")?,
            file_hash: object.field("file_hash")?,
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::SecureValueErrorTranslationFile {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SecureValueErrorTranslationFile {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SecureValueErrorTranslationFiles {
    fn to_json(&self) -> json::Value {
        json::Object::new("secureValueErrorTranslationFiles")
            .with("type", &self.r#type)
            .with("file_hash", &self.file_hash)
            .with("text", &self.text)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("secureValueErrorTranslationFiles")?;
        Ok(Self {
            r#type: object.field("type")?,
            file_hash: object.field("file_hash")?,
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::SecureValueErrorTranslationFiles {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SecureValueErrorTranslationFiles {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SecureRequiredType {
    fn to_json(&self) -> json::Value {
        json::Object::new("secureRequiredType")
            .with_flag("native_names", self.native_names)
            .with_flag("selfie_required", self.selfie_required)
            .with_flag("translation_required", self.translation_required)
            .with("type", &self.r#type)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("secureRequiredType")?;
        Ok(Self {
            native_names: object.flag("native_names")?,
            selfie_required: object.flag("selfie_required")?,
            translation_required: object.flag("translation_required")?,
            r#type: object.field("type")?,
        })
    }
}

impl json::Serialize for types::SecureRequiredType {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SecureRequiredType {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SecureRequiredTypeOneOf {
    fn to_json(&self) -> json::Value {
        json::Object::new("secureRequiredTypeOneOf").with("types", &self.types).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("secureRequiredTypeOneOf")?;
        Ok(Self {
            types: object.field("types")?,
        })
    }
}

impl json::Serialize for types::SecureRequiredTypeOneOf {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SecureRequiredTypeOneOf {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SavedPhoneContact {
    fn to_json(&self) -> json::Value {
        json::Object::new("savedPhoneContact")
            .with("phone", &self.phone)
            .with("first_name", &self.first_name)
            .with("last_name", &self.last_name)
            .with("date", &self.date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("savedPhoneContact")?;
        Ok(Self {
            phone: object.field("phone")?,
            first_name: object.field("first_name")?,
            last_name: object.field("last_name")?,
            date: object.field("date")?,
        })
    }
}

impl json::Serialize for types::SavedPhoneContact {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SavedPhoneContact {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StatsUrl {
    fn to_json(&self) -> json::Value {
        json::Object::new("statsURL").with("url", &self.url).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("statsURL")?;
        Ok(Self { url: object.field("url")? })
    }
}

impl json::Serialize for types::StatsUrl {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StatsUrl {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StatsDateRangeDays {
    fn to_json(&self) -> json::Value {
        json::Object::new("statsDateRangeDays")
            .with("min_date", &self.min_date)
            .with("max_date", &self.max_date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("statsDateRangeDays")?;
        Ok(Self {
            min_date: object.field("min_date")?,
            max_date: object.field("max_date")?,
        })
    }
}

impl json::Serialize for types::StatsDateRangeDays {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StatsDateRangeDays {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StatsAbsValueAndPrev {
    fn to_json(&self) -> json::Value {
        json::Object::new("statsAbsValueAndPrev")
            .with("current", &self.current)
            .with("previous", &self.previous)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("statsAbsValueAndPrev")?;
        Ok(Self {
            current: object.field("current")?,
            previous: object.field("previous")?,
        })
    }
}

impl json::Serialize for types::StatsAbsValueAndPrev {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StatsAbsValueAndPrev {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StatsPercentValue {
    fn to_json(&self) -> json::Value {
        json::Object::new("statsPercentValue")
            .with("part", &self.part)
            .with("total", &self.total)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("statsPercentValue")?;
        Ok(Self {
            part: object.field("part")?,
            total: object.field("total")?,
        })
    }
}

impl json::Serialize for types::StatsPercentValue {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StatsPercentValue {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StatsGraphAsync {
    fn to_json(&self) -> json::Value {
        json::Object::new("statsGraphAsync").with("token", &self.token).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("statsGraphAsync")?;
        Ok(Self {
            token: object.field("token")?,
        })
    }
}

impl json::Serialize for types::StatsGraphAsync {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StatsGraphAsync {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StatsGraphError {
    fn to_json(&self) -> json::Value {
        json::Object::new("statsGraphError").with("error", &self.error).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("statsGraphError")?;
        Ok(Self {
            error: object.field("error")?,
        })
    }
}

impl json::Serialize for types::StatsGraphError {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StatsGraphError {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StatsGraph {
    fn to_json(&self) -> json::Value {
        json::Object::new("statsGraph")
            .with("json", &self.json)
            .with_optional("zoom_token", &self.zoom_token)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("statsGraph")?;
        Ok(Self {
            json: object.field("json")?,
            zoom_token: object.optional("zoom_token")?,
        })
    }
}

impl json::Serialize for types::StatsGraph {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StatsGraph {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StatsGroupTopPoster {
    fn to_json(&self) -> json::Value {
        json::Object::new("statsGroupTopPoster")
            .with("user_id", &self.user_id)
            .with("messages", &self.messages)
            .with("avg_chars", &self.avg_chars)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("statsGroupTopPoster")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            messages: object.field("messages")?,
            avg_chars: object.field("avg_chars")?,
        })
    }
}

impl json::Serialize for types::StatsGroupTopPoster {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StatsGroupTopPoster {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StatsGroupTopAdmin {
    fn to_json(&self) -> json::Value {
        json::Object::new("statsGroupTopAdmin")
            .with("user_id", &self.user_id)
            .with("deleted", &self.deleted)
            .with("kicked", &self.kicked)
            .with("banned", &self.banned)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("statsGroupTopAdmin")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            deleted: object.field("deleted")?,
            kicked: object.field("kicked")?,
            banned: object.field("banned")?,
        })
    }
}

impl json::Serialize for types::StatsGroupTopAdmin {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StatsGroupTopAdmin {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StatsGroupTopInviter {
    fn to_json(&self) -> json::Value {
        json::Object::new("statsGroupTopInviter")
            .with("user_id", &self.user_id)
            .with("invitations", &self.invitations)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("statsGroupTopInviter")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            invitations: object.field("invitations")?,
        })
    }
}

impl json::Serialize for types::StatsGroupTopInviter {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StatsGroupTopInviter {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SponsoredMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("sponsoredMessage")
            .with_flag("recommended", self.recommended)
            .with_flag("can_report", self.can_report)
            .with("random_id", &self.random_id)
            .with("url", &self.url)
            .with("title", &self.title)
            .with("message", &self.message)
            .with_optional("entities", &self.entities)
            .with_optional("photo", &self.photo)
            .with_optional("media", &self.media)
            .with_optional("color", &self.color)
            .with("button_text", &self.button_text)
            .with_optional("sponsor_info", &self.sponsor_info)
            .with_optional("additional_info", &self.additional_info)
            .with_optional("min_display_duration", &self.min_display_duration)
            .with_optional("max_display_duration", &self.max_display_duration)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("sponsoredMessage")?;
        Ok(Self {
            recommended: object.flag("recommended")?,
            can_report: object.flag("can_report")?,
            random_id: object.field("random_id")?,
            url: object.field("url")?,
            title: object.field("title")?,
            message: object.field("message")?,
            entities: object.optional("entities")?,
            photo: object.optional("photo")?,
            media: object.optional("media")?,
            color: object.optional("color")?,
            button_text: object.field("button_text")?,
            sponsor_info: object.optional("sponsor_info")?,
            additional_info: object.optional("additional_info")?,
            min_display_duration: object.optional("min_display_duration")?,
            max_display_duration: object.optional("max_display_duration")?,
        })
    }
}

impl json::Serialize for types::SponsoredMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SponsoredMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SearchResultsCalendarPeriod {
    fn to_json(&self) -> json::Value {
        json::Object::new("searchResultsCalendarPeriod")
            .with("date", &self.date)
            .with("min_msg_id", &self.min_msg_id)
            .with("max_msg_id", &self.max_msg_id)
            .with("count", &self.count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("searchResultsCalendarPeriod")?;
        Ok(Self {
            date: object.field("date")?,
            min_msg_id: object.field("min_msg_id")?,
            max_msg_id: object.field("max_msg_id")?,
            count: object.field("count")?,
        })
    }
}

impl json::Serialize for types::SearchResultsCalendarPeriod {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SearchResultsCalendarPeriod {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SearchResultPosition {
    fn to_json(&self) -> json::Value {
        json::Object::new("searchResultPosition")
            .with("msg_id", &self.msg_id)
            .with("date", &self.date)
            .with("offset", &self.offset)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("searchResultPosition")?;
        Ok(Self {
            msg_id: object.field("msg_id")?,
            date: object.field("date")?,
            offset: object.field("offset")?,
        })
    }
}

impl json::Serialize for types::SearchResultPosition {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SearchResultPosition {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SendAsPeer {
    fn to_json(&self) -> json::Value {
        json::Object::new("sendAsPeer")
            .with_flag("premium_required", self.premium_required)
            .with("peer", &self.peer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("sendAsPeer")?;
        Ok(Self {
            premium_required: object.flag("premium_required")?,
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for types::SendAsPeer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SendAsPeer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StoryViews {
    fn to_json(&self) -> json::Value {
        json::Object::new("storyViews")
            .with_flag("has_viewers", self.has_viewers)
            .with("views_count", &self.views_count)
            .with_optional("forwards_count", &self.forwards_count)
            .with_optional("reactions", &self.reactions)
            .with_optional("reactions_count", &self.reactions_count)
            .with_optional("recent_viewers", &self.recent_viewers)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("storyViews")?;
        Ok(Self {
            has_viewers: object.flag("has_viewers")?,
            views_count: object.field("views_count")?,
            forwards_count: object.optional("forwards_count")?,
            reactions: object.optional("reactions")?,
            reactions_count: object.optional("reactions_count")?,
            recent_viewers: object.optional("recent_viewers")?,
        })
    }
}

impl json::Serialize for types::StoryViews {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StoryViews {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StoryFwdHeader {
    fn to_json(&self) -> json::Value {
        json::Object::new("storyFwdHeader")
            .with_flag("modified", self.modified)
            .with_optional("from", &self.from)
            .with_optional("from_name", &self.from_name)
            .with_optional("story_id", &self.story_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("storyFwdHeader")?;
        Ok(Self {
            modified: object.flag("modified")?,
            from: object.optional("from")?,
            from_name: object.optional("from_name")?,
            story_id: object.optional("story_id")?,
        })
    }
}

impl json::Serialize for types::StoryFwdHeader {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StoryFwdHeader {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StoryView {
    fn to_json(&self) -> json::Value {
        json::Object::new("storyView")
            .with_flag("blocked", self.blocked)
            .with_flag("blocked_my_stories_from", self.blocked_my_stories_from)
            .with("user_id", &self.user_id)
            .with("date", &self.date)
            .with_optional("reaction", &self.reaction)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("storyView")?;
        Ok(Self {
            blocked: object.flag("blocked")?,
            blocked_my_stories_from: object.flag("blocked_my_stories_from")?,
            user_id: object.field("user_id")?,
            date: object.field("date")?,
            reaction: object.optional("reaction")?,
        })
    }
}

impl json::Serialize for types::StoryView {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StoryView {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StoryViewPublicForward {
    fn to_json(&self) -> json::Value {
        json::Object::new("storyViewPublicForward")
            .with_flag("blocked", self.blocked)
            .with_flag("blocked_my_stories_from", self.blocked_my_stories_from)
            .with("message", &self.message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("storyViewPublicForward")?;
        Ok(Self {
            blocked: object.flag("blocked")?,
            blocked_my_stories_from: object.flag("blocked_my_stories_from")?,
            message: object.field("message")?,
        })
    }
}

impl json::Serialize for types::StoryViewPublicForward {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StoryViewPublicForward {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StoryViewPublicRepost {
    fn to_json(&self) -> json::Value {
        json::Object::new("storyViewPublicRepost")
            .with_flag("blocked", self.blocked)
            .with_flag("blocked_my_stories_from", self.blocked_my_stories_from)
            .with("peer_id", &self.peer_id)
            .with("story", &self.story)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("storyViewPublicRepost")?;
        Ok(Self {
            blocked: object.flag("blocked")?,
            blocked_my_stories_from: object.flag("blocked_my_stories_from")?,
            peer_id: object.field("peer_id")?,
            story: object.field("story")?,
        })
    }
}

impl json::Serialize for types::StoryViewPublicRepost {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StoryViewPublicRepost {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StoryReaction {
    fn to_json(&self) -> json::Value {
        json::Object::new("storyReaction")
            .with("peer_id", &self.peer_id)
            .with("date", &self.date)
            .with("reaction", &self.reaction)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("storyReaction")?;
        Ok(Self {
            peer_id: object.field("peer_id")?,
            date: object.field("date")?,
            reaction: object.field("reaction")?,
        })
    }
}

impl json::Serialize for types::StoryReaction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StoryReaction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StoryReactionPublicForward {
    fn to_json(&self) -> json::Value {
        json::Object::new("storyReactionPublicForward")
            .with("message", &self.message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("storyReactionPublicForward")?;
        Ok(Self {
            message: object.field("message")?,
        })
    }
}

impl json::Serialize for types::StoryReactionPublicForward {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StoryReactionPublicForward {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StoryReactionPublicRepost {
    fn to_json(&self) -> json::Value {
        json::Object::new("storyReactionPublicRepost")
            .with("peer_id", &self.peer_id)
            .with("story", &self.story)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("storyReactionPublicRepost")?;
        Ok(Self {
            peer_id: object.field("peer_id")?,
            story: object.field("story")?,
        })
    }
}

impl json::Serialize for types::StoryReactionPublicRepost {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StoryReactionPublicRepost {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SavedDialog {
    fn to_json(&self) -> json::Value {
        json::Object::new("savedDialog")
            .with_flag("pinned", self.pinned)
            .with("peer", &self.peer)
            .with("top_message", &self.top_message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("savedDialog")?;
        Ok(Self {
            pinned: object.flag("pinned")?,
            peer: object.field("peer")?,
            top_message: object.field("top_message")?,
        })
    }
}

impl json::Serialize for types::SavedDialog {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SavedDialog {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SavedReactionTag {
    fn to_json(&self) -> json::Value {
        json::Object::new("savedReactionTag")
            .with("reaction", &self.reaction)
            .with_optional("title", &self.title)
            .with("count", &self.count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("savedReactionTag")?;
        Ok(Self {
            reaction: object.field("reaction")?,
            title: object.optional("title")?,
            count: object.field("count")?,
        })
    }
}

impl json::Serialize for types::SavedReactionTag {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SavedReactionTag {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SmsJob {
    fn to_json(&self) -> json::Value {
        json::Object::new("smsJob")
            .with("job_id", &self.job_id)
            .with("phone_number", &self.phone_number)
            .with("text", &self.text)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("smsJob")?;
        Ok(Self {
            job_id: object.field("job_id")?,
            phone_number: object.field("phone_number")?,
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::SmsJob {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SmsJob {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SponsoredMessageReportOption {
    fn to_json(&self) -> json::Value {
        json::Object::new("sponsoredMessageReportOption")
            .with("text", &self.text)
            .with("option", &self.option)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("sponsoredMessageReportOption")?;
        Ok(Self {
            text: object.field("text")?,
            option: object.field("option")?,
        })
    }
}

impl json::Serialize for types::SponsoredMessageReportOption {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SponsoredMessageReportOption {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StarsTransactionPeer {
    fn to_json(&self) -> json::Value {
        json::Object::new("starsTransactionPeer").with("peer", &self.peer).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("starsTransactionPeer")?;
        Ok(Self {
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for types::StarsTransactionPeer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StarsTransactionPeer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StarsTopupOption {
    fn to_json(&self) -> json::Value {
        json::Object::new("starsTopupOption")
            .with_flag("extended", self.extended)
            .with("stars", &self.stars)
            .with_optional("store_product", &self.store_product)
            .with("currency", &self.currency)
            .with("amount", &self.amount)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("starsTopupOption")?;
        Ok(Self {
            extended: object.flag("extended")?,
            stars: object.field("stars")?,
            store_product: object.optional("store_product")?,
            currency: object.field("currency")?,
            amount: object.field("amount")?,
        })
    }
}

impl json::Serialize for types::StarsTopupOption {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StarsTopupOption {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StarsTransaction {
    fn to_json(&self) -> json::Value {
        json::Object::new("starsTransaction")
            .with_flag("refund", self.refund)
            .with_flag("pending", self.pending)
            .with_flag("failed", self.failed)
            .with_flag("gift", self.gift)
            .with_flag("reaction", self.reaction)
            .with_flag("stargift_upgrade", self.stargift_upgrade)
            .with_flag("business_transfer", self.business_transfer)
            .with_flag("stargift_resale", self.stargift_resale)
            .with_flag("posts_search", self.posts_search)
            .with_flag("stargift_prepaid_upgrade", self.stargift_prepaid_upgrade)
            .with_flag(
                "stargift_drop_original_details",
                self.stargift_drop_original_details,
            )
            .with_flag("phonegroup_message", self.phonegroup_message)
            .with_flag("stargift_auction_bid", self.stargift_auction_bid)
            .with_flag("offer", self.offer)
            .with("id", &self.id)
            .with("amount", &self.amount)
            .with("date", &self.date)
            .with("peer", &self.peer)
            .with_optional("title", &self.title)
            .with_optional("description", &self.description)
            .with_optional("photo", &self.photo)
            .with_optional("transaction_date", &self.transaction_date)
            .with_optional("transaction_url", &self.transaction_url)
            .with_optional("bot_payload", &self.bot_payload)
            .with_optional("msg_id", &self.msg_id)
            .with_optional("extended_media", &self.extended_media)
            .with_optional("subscription_period", &self.subscription_period)
            .with_optional("giveaway_post_id", &self.giveaway_post_id)
            .with_optional("stargift", &self.stargift)
            .with_optional("floodskip_number", &self.floodskip_number)
            .with_optional(
                "starref_commission_permille",
                &self.starref_commission_permille,
            )
            .with_optional("starref_peer", &self.starref_peer)
            .with_optional("starref_amount", &self.starref_amount)
            .with_optional("paid_messages", &self.paid_messages)
            .with_optional("premium_gift_months", &self.premium_gift_months)
            .with_optional("ads_proceeds_from_date", &self.ads_proceeds_from_date)
            .with_optional("ads_proceeds_to_date", &self.ads_proceeds_to_date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("starsTransaction")?;
        Ok(Self {
            refund: object.flag("refund")?,
            pending: object.flag("pending")?,
            failed: object.flag("failed")?,
            gift: object.flag("gift")?,
            reaction: object.flag("reaction")?,
            stargift_upgrade: object.flag("stargift_upgrade")?,
            business_transfer: object.flag("business_transfer")?,
            stargift_resale: object.flag("stargift_resale")?,
            posts_search: object.flag("posts_search")?,
            stargift_prepaid_upgrade: object.flag("stargift_prepaid_upgrade")?,
            stargift_drop_original_details: object
                .flag("stargift_drop_original_details")?,
            phonegroup_message: object.flag("phonegroup_message")?,
            stargift_auction_bid: object.flag("stargift_auction_bid")?,
            offer: object.flag("offer")?,
            id: object.field("id")?,
            amount: object.field("amount")?,
            date: object.field("date")?,
            peer: object.field("peer")?,
            title: object.optional("title")?,
            description: object.optional("description")?,
            photo: object.optional("photo")?,
            transaction_date: object.optional("transaction_date")?,
            transaction_url: object.optional("transaction_url")?,
            bot_payload: object.optional("bot_payload")?,
            msg_id: object.optional("msg_id")?,
            extended_media: object.optional("extended_media")?,
            subscription_period: object.optional("subscription_period")?,
            giveaway_post_id: object.optional("giveaway_post_id")?,
            stargift: object.optional("stargift")?,
            floodskip_number: object.optional("floodskip_number")?,
            starref_commission_permille: object.optional("starref_commission_permille")?,
            starref_peer: object.optional("starref_peer")?,
            starref_amount: object.optional("starref_amount")?,
            paid_messages: object.optional("paid_messages")?,
            premium_gift_months: object.optional("premium_gift_months")?,
            ads_proceeds_from_date: object.optional("ads_proceeds_from_date")?,
            ads_proceeds_to_date: object.optional("ads_proceeds_to_date")?,
        })
    }
}

impl json::Serialize for types::StarsTransaction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StarsTransaction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StarsSubscription {
    fn to_json(&self) -> json::Value {
        json::Object::new("starsSubscription")
            .with_flag("canceled", self.canceled)
            .with_flag("can_refulfill", self.can_refulfill)
            .with_flag("missing_balance", self.missing_balance)
            .with_flag("bot_canceled", self.bot_canceled)
            .with("id", &self.id)
            .with("peer", &self.peer)
            .with("until_date", &self.until_date)
            .with("pricing", &self.pricing)
            .with_optional("chat_invite_hash", &self.chat_invite_hash)
            .with_optional("title", &self.title)
            .with_optional("photo", &self.photo)
            .with_optional("invoice_slug", &self.invoice_slug)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("starsSubscription")?;
        Ok(Self {
            canceled: object.flag("canceled")?,
            can_refulfill: object.flag("can_refulfill")?,
            missing_balance: object.flag("missing_balance")?,
            bot_canceled: object.flag("bot_canceled")?,
            id: object.field("id")?,
            peer: object.field("peer")?,
            until_date: object.field("until_date")?,
            pricing: object.field("pricing")?,
            chat_invite_hash: object.optional("chat_invite_hash")?,
            title: object.optional("title")?,
            photo: object.optional("photo")?,
            invoice_slug: object.optional("invoice_slug")?,
        })
    }
}

impl json::Serialize for types::StarsSubscription {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StarsSubscription {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StarsGiftOption {
    fn to_json(&self) -> json::Value {
        json::Object::new("starsGiftOption")
            .with_flag("extended", self.extended)
            .with("stars", &self.stars)
            .with_optional("store_product", &self.store_product)
            .with("currency", &self.currency)
            .with("amount", &self.amount)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("starsGiftOption")?;
        Ok(Self {
            extended: object.flag("extended")?,
            stars: object.field("stars")?,
            store_product: object.optional("store_product")?,
            currency: object.field("currency")?,
            amount: object.field("amount")?,
        })
    }
}

impl json::Serialize for types::StarsGiftOption {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StarsGiftOption {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StarsGiveawayWinnersOption {
    fn to_json(&self) -> json::Value {
        json::Object::new("starsGiveawayWinnersOption")
            .with_flag("default", self.default)
            .with("users", &self.users)
            .with("per_user_stars", &self.per_user_stars)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("starsGiveawayWinnersOption")?;
        Ok(Self {
            default: object.flag("default")?,
            users: object.field("users")?,
            per_user_stars: object.field("per_user_stars")?,
        })
    }
}

impl json::Serialize for types::StarsGiveawayWinnersOption {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StarsGiveawayWinnersOption {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StarsGiveawayOption {
    fn to_json(&self) -> json::Value {
        json::Object::new("starsGiveawayOption")
            .with_flag("extended", self.extended)
            .with_flag("default", self.default)
            .with("stars", &self.stars)
            .with("yearly_boosts", &self.yearly_boosts)
            .with_optional("store_product", &self.store_product)
            .with("currency", &self.currency)
            .with("amount", &self.amount)
            .with("winners", &self.winners)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("starsGiveawayOption")?;
        Ok(Self {
            extended: object.flag("extended")?,
            default: object.flag("default")?,
            stars: object.field("stars")?,
            yearly_boosts: object.field("yearly_boosts")?,
            store_product: object.optional("store_product")?,
            currency: object.field("currency")?,
            amount: object.field("amount")?,
            winners: object.field("winners")?,
        })
    }
}

impl json::Serialize for types::StarsGiveawayOption {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StarsGiveawayOption {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StarGiftBackground {
    fn to_json(&self) -> json::Value {
        json::Object::new("starGiftBackground")
            .with("center_color", &self.center_color)
            .with("edge_color", &self.edge_color)
            .with("text_color", &self.text_color)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("starGiftBackground")?;
        Ok(Self {
            center_color: object.field("center_color")?,
            edge_color: object.field("edge_color")?,
            text_color: object.field("text_color")?,
        })
    }
}

impl json::Serialize for types::StarGiftBackground {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StarGiftBackground {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StarGiftAttributeModel {
    fn to_json(&self) -> json::Value {
        json::Object::new("starGiftAttributeModel")
            .with_flag("crafted", self.crafted)
            .with("name", &self.name)
            .with("document", &self.document)
            .with("rarity", &self.rarity)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("starGiftAttributeModel")?;
        Ok(Self {
            crafted: object.flag("crafted")?,
            name: object.field("name")?,
            document: object.field("document")?,
            rarity: object.field("rarity")?,
        })
    }
}

impl json::Serialize for types::StarGiftAttributeModel {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StarGiftAttributeModel {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StarGiftAttributePattern {
    fn to_json(&self) -> json::Value {
        json::Object::new("starGiftAttributePattern")
            .with("name", &self.name)
            .with("document", &self.document)
            .with("rarity", &self.rarity)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("starGiftAttributePattern")?;
        Ok(Self {
            name: object.field("name")?,
            document: object.field("document")?,
            rarity: object.field("rarity")?,
        })
    }
}

impl json::Serialize for types::StarGiftAttributePattern {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StarGiftAttributePattern {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StarGiftAttributeBackdrop {
    fn to_json(&self) -> json::Value {
        json::Object::new("starGiftAttributeBackdrop")
            .with("name", &self.name)
            .with("backdrop_id", &self.backdrop_id)
            .with("center_color", &self.center_color)
            .with("edge_color", &self.edge_color)
            .with("pattern_color", &self.pattern_color)
            .with("text_color", &self.text_color)
            .with("rarity", &self.rarity)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("starGiftAttributeBackdrop")?;
        Ok(Self {
            name: object.field("name")?,
            backdrop_id: object.field("backdrop_id")?,
            center_color: object.field("center_color")?,
            edge_color: object.field("edge_color")?,
            pattern_color: object.field("pattern_color")?,
            text_color: object.field("text_color")?,
            rarity: object.field("rarity")?,
        })
    }
}

impl json::Serialize for types::StarGiftAttributeBackdrop {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StarGiftAttributeBackdrop {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StarGiftAttributeOriginalDetails {
    fn to_json(&self) -> json::Value {
        json::Object::new("starGiftAttributeOriginalDetails")
            .with_optional("sender_id", &self.sender_id)
            .with("recipient_id", &self.recipient_id)
            .with("date", &self.date)
            .with_optional("message", &self.message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("starGiftAttributeOriginalDetails")?;
        Ok(Self {
            sender_id: object.optional("sender_id")?,
            recipient_id: object.field("recipient_id")?,
            date: object.field("date")?,
            message: object.optional("message")?,
        })
    }
}

impl json::Serialize for types::StarGiftAttributeOriginalDetails {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StarGiftAttributeOriginalDetails {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StarGiftAttributeRarity {
    fn to_json(&self) -> json::Value {
        json::Object::new("starGiftAttributeRarity")
            .with("permille", &self.permille)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("starGiftAttributeRarity")?;
        Ok(Self {
            permille: object.field("permille")?,
        })
    }
}

impl json::Serialize for types::StarGiftAttributeRarity {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StarGiftAttributeRarity {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StarGiftUpgradePrice {
    fn to_json(&self) -> json::Value {
        json::Object::new("starGiftUpgradePrice")
            .with("date", &self.date)
            .with("upgrade_stars", &self.upgrade_stars)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("starGiftUpgradePrice")?;
        Ok(Self {
            date: object.field("date")?,
            upgrade_stars: object.field("upgrade_stars")?,
        })
    }
}

impl json::Serialize for types::StarGiftUpgradePrice {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StarGiftUpgradePrice {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SavedStarGift {
    fn to_json(&self) -> json::Value {
        json::Object::new("savedStarGift")
            .with_flag("name_hidden", self.name_hidden)
            .with_flag("unsaved", self.unsaved)
            .with_flag("refunded", self.refunded)
            .with_flag("can_upgrade", self.can_upgrade)
            .with_flag("pinned_to_top", self.pinned_to_top)
            .with_flag("upgrade_separate", self.upgrade_separate)
            .with_optional("from_id", &self.from_id)
            .with("date", &self.date)
            .with("gift", &self.gift)
            .with_optional("message", &self.message)
            .with_optional("msg_id", &self.msg_id)
            .with_optional("saved_id", &self.saved_id)
            .with_optional("convert_stars", &self.convert_stars)
            .with_optional("upgrade_stars", &self.upgrade_stars)
            .with_optional("can_export_at", &self.can_export_at)
            .with_optional("transfer_stars", &self.transfer_stars)
            .with_optional("can_transfer_at", &self.can_transfer_at)
            .with_optional("can_resell_at", &self.can_resell_at)
            .with_optional("collection_id", &self.collection_id)
            .with_optional("prepaid_upgrade_hash", &self.prepaid_upgrade_hash)
            .with_optional(
                "drop_original_details_stars",
                &self.drop_original_details_stars,
            )
            .with_optional("gift_num", &self.gift_num)
            .with_optional("can_craft_at", &self.can_craft_at)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("savedStarGift")?;
        Ok(Self {
            name_hidden: object.flag("name_hidden")?,
            unsaved: object.flag("unsaved")?,
            refunded: object.flag("refunded")?,
            can_upgrade: object.flag("can_upgrade")?,
            pinned_to_top: object.flag("pinned_to_top")?,
            upgrade_separate: object.flag("upgrade_separate")?,
            from_id: object.optional("from_id")?,
            date: object.field("date")?,
            gift: object.field("gift")?,
            message: object.optional("message")?,
            msg_id: object.optional("msg_id")?,
            saved_id: object.optional("saved_id")?,
            convert_stars: object.optional("convert_stars")?,
            upgrade_stars: object.optional("upgrade_stars")?,
            can_export_at: object.optional("can_export_at")?,
            transfer_stars: object.optional("transfer_stars")?,
            can_transfer_at: object.optional("can_transfer_at")?,
            can_resell_at: object.optional("can_resell_at")?,
            collection_id: object.optional("collection_id")?,
            prepaid_upgrade_hash: object.optional("prepaid_upgrade_hash")?,
            drop_original_details_stars: object.optional("drop_original_details_stars")?,
            gift_num: object.optional("gift_num")?,
            can_craft_at: object.optional("can_craft_at")?,
        })
    }
}

impl json::Serialize for types::SavedStarGift {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SavedStarGift {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::SponsoredPeer {
    fn to_json(&self) -> json::Value {
        json::Object::new("sponsoredPeer")
            .with("random_id", &self.random_id)
            .with("peer", &self.peer)
            .with_optional("sponsor_info", &self.sponsor_info)
            .with_optional("additional_info", &self.additional_info)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("sponsoredPeer")?;
        Ok(Self {
            random_id: object.field("random_id")?,
            peer: object.field("peer")?,
            sponsor_info: object.optional("sponsor_info")?,
            additional_info: object.optional("additional_info")?,
        })
    }
}

impl json::Serialize for types::SponsoredPeer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::SponsoredPeer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StarGiftAttributeIdModel {
    fn to_json(&self) -> json::Value {
        json::Object::new("starGiftAttributeIdModel")
            .with("document_id", &self.document_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("starGiftAttributeIdModel")?;
        Ok(Self {
            document_id: object.field("document_id")?,
        })
    }
}

impl json::Serialize for types::StarGiftAttributeIdModel {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StarGiftAttributeIdModel {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StarGiftAttributeIdPattern {
    fn to_json(&self) -> json::Value {
        json::Object::new("starGiftAttributeIdPattern")
            .with("document_id", &self.document_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("starGiftAttributeIdPattern")?;
        Ok(Self {
            document_id: object.field("document_id")?,
        })
    }
}

impl json::Serialize for types::StarGiftAttributeIdPattern {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StarGiftAttributeIdPattern {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StarGiftAttributeIdBackdrop {
    fn to_json(&self) -> json::Value {
        json::Object::new("starGiftAttributeIdBackdrop")
            .with("backdrop_id", &self.backdrop_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("starGiftAttributeIdBackdrop")?;
        Ok(Self {
            backdrop_id: object.field("backdrop_id")?,
        })
    }
}

impl json::Serialize for types::StarGiftAttributeIdBackdrop {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StarGiftAttributeIdBackdrop {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StarGiftAttributeCounter {
    fn to_json(&self) -> json::Value {
        json::Object::new("starGiftAttributeCounter")
            .with("attribute", &self.attribute)
            .with("count", &self.count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("starGiftAttributeCounter")?;
        Ok(Self {
            attribute: object.field("attribute")?,
            count: object.field("count")?,
        })
    }
}

impl json::Serialize for types::StarGiftAttributeCounter {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StarGiftAttributeCounter {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StarGiftCollection {
    fn to_json(&self) -> json::Value {
        json::Object::new("starGiftCollection")
            .with("collection_id", &self.collection_id)
            .with("title", &self.title)
            .with_optional("icon", &self.icon)
            .with("gifts_count", &self.gifts_count)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("starGiftCollection")?;
        Ok(Self {
            collection_id: object.field("collection_id")?,
            title: object.field("title")?,
            icon: object.optional("icon")?,
            gifts_count: object.field("gifts_count")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for types::StarGiftCollection {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StarGiftCollection {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StoryAlbum {
    fn to_json(&self) -> json::Value {
        json::Object::new("storyAlbum")
            .with("album_id", &self.album_id)
            .with("title", &self.title)
            .with_optional("icon_photo", &self.icon_photo)
            .with_optional("icon_video", &self.icon_video)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("storyAlbum")?;
        Ok(Self {
            album_id: object.field("album_id")?,
            title: object.field("title")?,
            icon_photo: object.optional("icon_photo")?,
            icon_video: object.optional("icon_video")?,
        })
    }
}

impl json::Serialize for types::StoryAlbum {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StoryAlbum {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StarGiftAuctionRound {
    fn to_json(&self) -> json::Value {
        json::Object::new("starGiftAuctionRound")
            .with("num", &self.num)
            .with("duration", &self.duration)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("starGiftAuctionRound")?;
        Ok(Self {
            num: object.field("num")?,
            duration: object.field("duration")?,
        })
    }
}

impl json::Serialize for types::StarGiftAuctionRound {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StarGiftAuctionRound {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StarGiftAuctionRoundExtendable {
    fn to_json(&self) -> json::Value {
        json::Object::new("starGiftAuctionRoundExtendable")
            .with("num", &self.num)
            .with("duration", &self.duration)
            .with("extend_top", &self.extend_top)
            .with("extend_window", &self.extend_window)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("starGiftAuctionRoundExtendable")?;
        Ok(Self {
            num: object.field("num")?,
            duration: object.field("duration")?,
            extend_top: object.field("extend_top")?,
            extend_window: object.field("extend_window")?,
        })
    }
}

impl json::Serialize for types::StarGiftAuctionRoundExtendable {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StarGiftAuctionRoundExtendable {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StarGiftAuctionAcquiredGift {
    fn to_json(&self) -> json::Value {
        json::Object::new("starGiftAuctionAcquiredGift")
            .with_flag("name_hidden", self.name_hidden)
            .with("peer", &self.peer)
            .with("date", &self.date)
            .with("bid_amount", &self.bid_amount)
            .with("round", &self.round)
            .with("pos", &self.pos)
            .with_optional("message", &self.message)
            .with_optional("gift_num", &self.gift_num)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("starGiftAuctionAcquiredGift")?;
        Ok(Self {
            name_hidden: object.flag("name_hidden")?,
            peer: object.field("peer")?,
            date: object.field("date")?,
            bid_amount: object.field("bid_amount")?,
            round: object.field("round")?,
            pos: object.field("pos")?,
            message: object.optional("message")?,
            gift_num: object.optional("gift_num")?,
        })
    }
}

impl json::Serialize for types::StarGiftAuctionAcquiredGift {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StarGiftAuctionAcquiredGift {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::StarGiftActiveAuctionState {
    fn to_json(&self) -> json::Value {
        json::Object::new("starGiftActiveAuctionState")
            .with("gift", &self.gift)
            .with("state", &self.state)
            .with("user_state", &self.user_state)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("starGiftActiveAuctionState")?;
        Ok(Self {
            gift: object.field("gift")?,
            state: object.field("state")?,
            user_state: object.field("user_state")?,
        })
    }
}

impl json::Serialize for types::StarGiftActiveAuctionState {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::StarGiftActiveAuctionState {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::StoryItem {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Deleted(value) => json::Json::to_json(value),
            Self::Skipped(value) => json::Json::to_json(value),
            Self::StoryItem(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("StoryItem")?.as_str() {
            "storyItemDeleted" => value.variant(Self::Deleted),
            "storyItemSkipped" => value.variant(Self::Skipped),
            "storyItem" => value.variant(Self::StoryItem),
            other => Err(json::Error::unknown(other, "StoryItem")),
        }
    }
}

impl json::Serialize for enums::StoryItem {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::StoryItem {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::SecureValueType {
    fn to_json(&self) -> json::Value {
        match self {
            Self::PersonalDetails => {
                json::Object::new("secureValueTypePersonalDetails").value()
            }
            Self::Passport => json::Object::new("secureValueTypePassport").value(),
            Self::DriverLicense => {
                json::Object::new("secureValueTypeDriverLicense").value()
            }
            Self::IdentityCard => {
                json::Object::new("secureValueTypeIdentityCard").value()
            }
            Self::InternalPassport => {
                json::Object::new("secureValueTypeInternalPassport").value()
            }
            Self::Address => json::Object::new("secureValueTypeAddress").value(),
            Self::UtilityBill => json::Object::new("secureValueTypeUtilityBill").value(),
            Self::BankStatement => {
                json::Object::new("secureValueTypeBankStatement").value()
            }
            Self::RentalAgreement => {
                json::Object::new("secureValueTypeRentalAgreement").value()
            }
            Self::PassportRegistration => {
                json::Object::new("secureValueTypePassportRegistration").value()
            }
            Self::TemporaryRegistration => {
                json::Object::new("secureValueTypeTemporaryRegistration").value()
            }
            Self::Phone => json::Object::new("secureValueTypePhone").value(),
            Self::Email => json::Object::new("secureValueTypeEmail").value(),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("SecureValueType")?.as_str() {
            "secureValueTypePersonalDetails" => Ok(Self::PersonalDetails),
            "secureValueTypePassport" => Ok(Self::Passport),
            "secureValueTypeDriverLicense" => Ok(Self::DriverLicense),
            "secureValueTypeIdentityCard" => Ok(Self::IdentityCard),
            "secureValueTypeInternalPassport" => Ok(Self::InternalPassport),
            "secureValueTypeAddress" => Ok(Self::Address),
            "secureValueTypeUtilityBill" => Ok(Self::UtilityBill),
            "secureValueTypeBankStatement" => Ok(Self::BankStatement),
            "secureValueTypeRentalAgreement" => Ok(Self::RentalAgreement),
            "secureValueTypePassportRegistration" => Ok(Self::PassportRegistration),
            "secureValueTypeTemporaryRegistration" => Ok(Self::TemporaryRegistration),
            "secureValueTypePhone" => Ok(Self::Phone),
            "secureValueTypeEmail" => Ok(Self::Email),
            other => Err(json::Error::unknown(other, "SecureValueType")),
        }
    }
}

impl json::Serialize for enums::SecureValueType {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::SecureValueType {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::StarGift {
    fn to_json(&self) -> json::Value {
        match self {
            Self::StarGift(value) => json::Json::to_json(value),
            Self::Unique(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("StarGift")?.as_str() {
            "starGift" => value.variant(Self::StarGift),
            "starGiftUnique" => value.variant(Self::Unique),
            other => Err(json::Error::unknown(other, "StarGift")),
        }
    }
}

impl json::Serialize for enums::StarGift {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::StarGift {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::StarsAmount {
    fn to_json(&self) -> json::Value {
        match self {
            Self::StarsAmount(value) => json::Json::to_json(value),
            Self::StarsTonAmount(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("StarsAmount")?.as_str() {
            "starsAmount" => value.variant(Self::StarsAmount),
            "starsTonAmount" => value.variant(Self::StarsTonAmount),
            other => Err(json::Error::unknown(other, "StarsAmount")),
        }
    }
}

impl json::Serialize for enums::StarsAmount {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::StarsAmount {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::SendMessageAction {
    fn to_json(&self) -> json::Value {
        match self {
            Self::SendMessageTypingAction => {
                json::Object::new("sendMessageTypingAction").value()
            }
            Self::SendMessageCancelAction => {
                json::Object::new("sendMessageCancelAction").value()
            }
            Self::SendMessageRecordVideoAction => {
                json::Object::new("sendMessageRecordVideoAction").value()
            }
            Self::SendMessageUploadVideoAction(value) => json::Json::to_json(value),
            Self::SendMessageRecordAudioAction => {
                json::Object::new("sendMessageRecordAudioAction").value()
            }
            Self::SendMessageUploadAudioAction(value) => json::Json::to_json(value),
            Self::SendMessageUploadPhotoAction(value) => json::Json::to_json(value),
            Self::SendMessageUploadDocumentAction(value) => json::Json::to_json(value),
            Self::SendMessageGeoLocationAction => {
                json::Object::new("sendMessageGeoLocationAction").value()
            }
            Self::SendMessageChooseContactAction => {
                json::Object::new("sendMessageChooseContactAction").value()
            }
            Self::SendMessageGamePlayAction => {
                json::Object::new("sendMessageGamePlayAction").value()
            }
            Self::SendMessageRecordRoundAction => {
                json::Object::new("sendMessageRecordRoundAction").value()
            }
            Self::SendMessageUploadRoundAction(value) => json::Json::to_json(value),
            Self::SpeakingInGroupCallAction => {
                json::Object::new("speakingInGroupCallAction").value()
            }
            Self::SendMessageHistoryImportAction(value) => json::Json::to_json(value),
            Self::SendMessageChooseStickerAction => {
                json::Object::new("sendMessageChooseStickerAction").value()
            }
            Self::SendMessageEmojiInteraction(value) => json::Json::to_json(value),
            Self::SendMessageEmojiInteractionSeen(value) => json::Json::to_json(value),
            Self::SendMessageTextDraftAction(value) => json::Json::to_json(value),
            Self::InputSendMessageRichMessageDraftAction(value) => {
                json::Json::to_json(value)
            }
            Self::SendMessageRichMessageDraftAction(value) => json::Json::to_json(value),
            Self::SendMessageStopDraftAction(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("SendMessageAction")?.as_str() {
            "sendMessageTypingAction" => Ok(Self::SendMessageTypingAction),
            "sendMessageCancelAction" => Ok(Self::SendMessageCancelAction),
            "sendMessageRecordVideoAction" => Ok(Self::SendMessageRecordVideoAction),
            "sendMessageUploadVideoAction" => {
                value.variant(Self::SendMessageUploadVideoAction)
            }
            "sendMessageRecordAudioAction" => Ok(Self::SendMessageRecordAudioAction),
            "sendMessageUploadAudioAction" => {
                value.variant(Self::SendMessageUploadAudioAction)
            }
            "sendMessageUploadPhotoAction" => {
                value.variant(Self::SendMessageUploadPhotoAction)
            }
            "sendMessageUploadDocumentAction" => {
                value.variant(Self::SendMessageUploadDocumentAction)
            }
            "sendMessageGeoLocationAction" => Ok(Self::SendMessageGeoLocationAction),
            "sendMessageChooseContactAction" => Ok(Self::SendMessageChooseContactAction),
            "sendMessageGamePlayAction" => Ok(Self::SendMessageGamePlayAction),
            "sendMessageRecordRoundAction" => Ok(Self::SendMessageRecordRoundAction),
            "sendMessageUploadRoundAction" => {
                value.variant(Self::SendMessageUploadRoundAction)
            }
            "speakingInGroupCallAction" => Ok(Self::SpeakingInGroupCallAction),
            "sendMessageHistoryImportAction" => {
                value.variant(Self::SendMessageHistoryImportAction)
            }
            "sendMessageChooseStickerAction" => Ok(Self::SendMessageChooseStickerAction),
            "sendMessageEmojiInteraction" => {
                value.variant(Self::SendMessageEmojiInteraction)
            }
            "sendMessageEmojiInteractionSeen" => {
                value.variant(Self::SendMessageEmojiInteractionSeen)
            }
            "sendMessageTextDraftAction" => {
                value.variant(Self::SendMessageTextDraftAction)
            }
            "inputSendMessageRichMessageDraftAction" => {
                value.variant(Self::InputSendMessageRichMessageDraftAction)
            }
            "sendMessageRichMessageDraftAction" => {
                value.variant(Self::SendMessageRichMessageDraftAction)
            }
            "sendMessageStopDraftAction" => {
                value.variant(Self::SendMessageStopDraftAction)
            }
            other => Err(json::Error::unknown(other, "SendMessageAction")),
        }
    }
}

impl json::Serialize for enums::SendMessageAction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::SendMessageAction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::StarGiftAuctionState {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => {
                json::Object::new("starGiftAuctionStateNotModified").value()
            }
            Self::StarGiftAuctionState(value) => json::Json::to_json(value),
            Self::Finished(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("StarGiftAuctionState")?.as_str() {
            "starGiftAuctionStateNotModified" => Ok(Self::NotModified),
            "starGiftAuctionState" => value.variant(Self::StarGiftAuctionState),
            "starGiftAuctionStateFinished" => value.variant(Self::Finished),
            other => Err(json::Error::unknown(other, "StarGiftAuctionState")),
        }
    }
}

impl json::Serialize for enums::StarGiftAuctionState {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::StarGiftAuctionState {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::SecurePasswordKdfAlgo {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Unknown => json::Object::new("securePasswordKdfAlgoUnknown").value(),
            Self::Pbkdf2hmacsha512iter100000(value) => json::Json::to_json(value),
            Self::Sha512(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("SecurePasswordKdfAlgo")?.as_str() {
            "securePasswordKdfAlgoUnknown" => Ok(Self::Unknown),
            "securePasswordKdfAlgoPBKDF2HMACSHA512iter100000" => {
                value.variant(Self::Pbkdf2hmacsha512iter100000)
            }
            "securePasswordKdfAlgoSHA512" => value.variant(Self::Sha512),
            other => Err(json::Error::unknown(other, "SecurePasswordKdfAlgo")),
        }
    }
}

impl json::Serialize for enums::SecurePasswordKdfAlgo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::SecurePasswordKdfAlgo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::StickerSetCovered {
    fn to_json(&self) -> json::Value {
        match self {
            Self::StickerSetCovered(value) => json::Json::to_json(value),
            Self::StickerSetMultiCovered(value) => json::Json::to_json(value),
            Self::StickerSetFullCovered(value) => json::Json::to_json(value),
            Self::StickerSetNoCovered(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("StickerSetCovered")?.as_str() {
            "stickerSetCovered" => value.variant(Self::StickerSetCovered),
            "stickerSetMultiCovered" => value.variant(Self::StickerSetMultiCovered),
            "stickerSetFullCovered" => value.variant(Self::StickerSetFullCovered),
            "stickerSetNoCovered" => value.variant(Self::StickerSetNoCovered),
            other => Err(json::Error::unknown(other, "StickerSetCovered")),
        }
    }
}

impl json::Serialize for enums::StickerSetCovered {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::StickerSetCovered {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::SecureFile {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty => json::Object::new("secureFileEmpty").value(),
            Self::SecureFile(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("SecureFile")?.as_str() {
            "secureFileEmpty" => Ok(Self::Empty),
            "secureFile" => value.variant(Self::SecureFile),
            other => Err(json::Error::unknown(other, "SecureFile")),
        }
    }
}

impl json::Serialize for enums::SecureFile {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::SecureFile {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::SecurePlainData {
    fn to_json(&self) -> json::Value {
        match self {
            Self::SecurePlainPhone(value) => json::Json::to_json(value),
            Self::SecurePlainEmail(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("SecurePlainData")?.as_str() {
            "securePlainPhone" => value.variant(Self::SecurePlainPhone),
            "securePlainEmail" => value.variant(Self::SecurePlainEmail),
            other => Err(json::Error::unknown(other, "SecurePlainData")),
        }
    }
}

impl json::Serialize for enums::SecurePlainData {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::SecurePlainData {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::SecureValueError {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Data(value) => json::Json::to_json(value),
            Self::FrontSide(value) => json::Json::to_json(value),
            Self::ReverseSide(value) => json::Json::to_json(value),
            Self::Selfie(value) => json::Json::to_json(value),
            Self::File(value) => json::Json::to_json(value),
            Self::Files(value) => json::Json::to_json(value),
            Self::SecureValueError(value) => json::Json::to_json(value),
            Self::TranslationFile(value) => json::Json::to_json(value),
            Self::TranslationFiles(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("SecureValueError")?.as_str() {
            "secureValueErrorData" => value.variant(Self::Data),
            "secureValueErrorFrontSide" => value.variant(Self::FrontSide),
            "secureValueErrorReverseSide" => value.variant(Self::ReverseSide),
            "secureValueErrorSelfie" => value.variant(Self::Selfie),
            "secureValueErrorFile" => value.variant(Self::File),
            "secureValueErrorFiles" => value.variant(Self::Files),
            "secureValueError" => value.variant(Self::SecureValueError),
            "secureValueErrorTranslationFile" => value.variant(Self::TranslationFile),
            "secureValueErrorTranslationFiles" => value.variant(Self::TranslationFiles),
            other => Err(json::Error::unknown(other, "SecureValueError")),
        }
    }
}

impl json::Serialize for enums::SecureValueError {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::SecureValueError {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::SecureRequiredType {
    fn to_json(&self) -> json::Value {
        match self {
            Self::SecureRequiredType(value) => json::Json::to_json(value),
            Self::OneOf(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("SecureRequiredType")?.as_str() {
            "secureRequiredType" => value.variant(Self::SecureRequiredType),
            "secureRequiredTypeOneOf" => value.variant(Self::OneOf),
            other => Err(json::Error::unknown(other, "SecureRequiredType")),
        }
    }
}

impl json::Serialize for enums::SecureRequiredType {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::SecureRequiredType {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::StatsGraph {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Async(value) => json::Json::to_json(value),
            Self::Error(value) => json::Json::to_json(value),
            Self::StatsGraph(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("StatsGraph")?.as_str() {
            "statsGraphAsync" => value.variant(Self::Async),
            "statsGraphError" => value.variant(Self::Error),
            "statsGraph" => value.variant(Self::StatsGraph),
            other => Err(json::Error::unknown(other, "StatsGraph")),
        }
    }
}

impl json::Serialize for enums::StatsGraph {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::StatsGraph {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::StoryView {
    fn to_json(&self) -> json::Value {
        match self {
            Self::StoryView(value) => json::Json::to_json(value),
            Self::PublicForward(value) => json::Json::to_json(value),
            Self::PublicRepost(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("StoryView")?.as_str() {
            "storyView" => value.variant(Self::StoryView),
            "storyViewPublicForward" => value.variant(Self::PublicForward),
            "storyViewPublicRepost" => value.variant(Self::PublicRepost),
            other => Err(json::Error::unknown(other, "StoryView")),
        }
    }
}

impl json::Serialize for enums::StoryView {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::StoryView {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::StoryReaction {
    fn to_json(&self) -> json::Value {
        match self {
            Self::StoryReaction(value) => json::Json::to_json(value),
            Self::PublicForward(value) => json::Json::to_json(value),
            Self::PublicRepost(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("StoryReaction")?.as_str() {
            "storyReaction" => value.variant(Self::StoryReaction),
            "storyReactionPublicForward" => value.variant(Self::PublicForward),
            "storyReactionPublicRepost" => value.variant(Self::PublicRepost),
            other => Err(json::Error::unknown(other, "StoryReaction")),
        }
    }
}

impl json::Serialize for enums::StoryReaction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::StoryReaction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::SavedDialog {
    fn to_json(&self) -> json::Value {
        match self {
            Self::SavedDialog(value) => json::Json::to_json(value),
            Self::MonoForumDialog(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("SavedDialog")?.as_str() {
            "savedDialog" => value.variant(Self::SavedDialog),
            "monoForumDialog" => value.variant(Self::MonoForumDialog),
            other => Err(json::Error::unknown(other, "SavedDialog")),
        }
    }
}

impl json::Serialize for enums::SavedDialog {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::SavedDialog {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::StarsTransactionPeer {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Unsupported => {
                json::Object::new("starsTransactionPeerUnsupported").value()
            }
            Self::AppStore => json::Object::new("starsTransactionPeerAppStore").value(),
            Self::PlayMarket => {
                json::Object::new("starsTransactionPeerPlayMarket").value()
            }
            Self::PremiumBot => {
                json::Object::new("starsTransactionPeerPremiumBot").value()
            }
            Self::Fragment => json::Object::new("starsTransactionPeerFragment").value(),
            Self::StarsTransactionPeer(value) => json::Json::to_json(value),
            Self::Ads => json::Object::new("starsTransactionPeerAds").value(),
            Self::Api => json::Object::new("starsTransactionPeerAPI").value(),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("StarsTransactionPeer")?.as_str() {
            "starsTransactionPeerUnsupported" => Ok(Self::Unsupported),
            "starsTransactionPeerAppStore" => Ok(Self::AppStore),
            "starsTransactionPeerPlayMarket" => Ok(Self::PlayMarket),
            "starsTransactionPeerPremiumBot" => Ok(Self::PremiumBot),
            "starsTransactionPeerFragment" => Ok(Self::Fragment),
            "starsTransactionPeer" => value.variant(Self::StarsTransactionPeer),
            "starsTransactionPeerAds" => Ok(Self::Ads),
            "starsTransactionPeerAPI" => Ok(Self::Api),
            other => Err(json::Error::unknown(other, "StarsTransactionPeer")),
        }
    }
}

impl json::Serialize for enums::StarsTransactionPeer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::StarsTransactionPeer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::StarGiftAttribute {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Model(value) => json::Json::to_json(value),
            Self::Pattern(value) => json::Json::to_json(value),
            Self::Backdrop(value) => json::Json::to_json(value),
            Self::OriginalDetails(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("StarGiftAttribute")?.as_str() {
            "starGiftAttributeModel" => value.variant(Self::Model),
            "starGiftAttributePattern" => value.variant(Self::Pattern),
            "starGiftAttributeBackdrop" => value.variant(Self::Backdrop),
            "starGiftAttributeOriginalDetails" => value.variant(Self::OriginalDetails),
            other => Err(json::Error::unknown(other, "StarGiftAttribute")),
        }
    }
}

impl json::Serialize for enums::StarGiftAttribute {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::StarGiftAttribute {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::StarGiftAttributeRarity {
    fn to_json(&self) -> json::Value {
        match self {
            Self::StarGiftAttributeRarity(value) => json::Json::to_json(value),
            Self::Uncommon => {
                json::Object::new("starGiftAttributeRarityUncommon").value()
            }
            Self::Rare => json::Object::new("starGiftAttributeRarityRare").value(),
            Self::Epic => json::Object::new("starGiftAttributeRarityEpic").value(),
            Self::Legendary => {
                json::Object::new("starGiftAttributeRarityLegendary").value()
            }
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("StarGiftAttributeRarity")?.as_str() {
            "starGiftAttributeRarity" => value.variant(Self::StarGiftAttributeRarity),
            "starGiftAttributeRarityUncommon" => Ok(Self::Uncommon),
            "starGiftAttributeRarityRare" => Ok(Self::Rare),
            "starGiftAttributeRarityEpic" => Ok(Self::Epic),
            "starGiftAttributeRarityLegendary" => Ok(Self::Legendary),
            other => Err(json::Error::unknown(other, "StarGiftAttributeRarity")),
        }
    }
}

impl json::Serialize for enums::StarGiftAttributeRarity {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::StarGiftAttributeRarity {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::StarGiftAttributeId {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Model(value) => json::Json::to_json(value),
            Self::Pattern(value) => json::Json::to_json(value),
            Self::Backdrop(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("StarGiftAttributeId")?.as_str() {
            "starGiftAttributeIdModel" => value.variant(Self::Model),
            "starGiftAttributeIdPattern" => value.variant(Self::Pattern),
            "starGiftAttributeIdBackdrop" => value.variant(Self::Backdrop),
            other => Err(json::Error::unknown(other, "StarGiftAttributeId")),
        }
    }
}

impl json::Serialize for enums::StarGiftAttributeId {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::StarGiftAttributeId {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::StarGiftAuctionRound {
    fn to_json(&self) -> json::Value {
        match self {
            Self::StarGiftAuctionRound(value) => json::Json::to_json(value),
            Self::Extendable(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("StarGiftAuctionRound")?.as_str() {
            "starGiftAuctionRound" => value.variant(Self::StarGiftAuctionRound),
            "starGiftAuctionRoundExtendable" => value.variant(Self::Extendable),
            other => Err(json::Error::unknown(other, "StarGiftAuctionRound")),
        }
    }
}

impl json::Serialize for enums::StarGiftAuctionRound {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::StarGiftAuctionRound {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
