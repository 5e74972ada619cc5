// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms.

use super::super::{enums, types};
use crate::wire::json;

impl json::Json for types::UserEmpty {
    fn to_json(&self) -> json::Value {
        json::Object::new("userEmpty").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("userEmpty")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for types::UserEmpty {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UserEmpty {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::User {
    fn to_json(&self) -> json::Value {
        json::Object::new("user")
            .with_flag("self", self.self_)
            .with_flag("contact", self.contact)
            .with_flag("mutual_contact", self.mutual_contact)
            .with_flag("deleted", self.deleted)
            .with_flag("bot", self.bot)
            .with_flag("bot_chat_history", self.bot_chat_history)
            .with_flag("bot_nochats", self.bot_nochats)
            .with_flag("verified", self.verified)
            .with_flag("restricted", self.restricted)
            .with_flag("min", self.min)
            .with_flag("bot_inline_geo", self.bot_inline_geo)
            .with_flag("support", self.support)
            .with_flag("scam", self.scam)
            .with_flag("apply_min_photo", self.apply_min_photo)
            .with_flag("fake", self.fake)
            .with_flag("bot_attach_menu", self.bot_attach_menu)
            .with_flag("premium", self.premium)
            .with_flag("attach_menu_enabled", self.attach_menu_enabled)
            .with_flag("bot_can_edit", self.bot_can_edit)
            .with_flag("close_friend", self.close_friend)
            .with_flag("stories_hidden", self.stories_hidden)
            .with_flag("stories_unavailable", self.stories_unavailable)
            .with_flag("contact_require_premium", self.contact_require_premium)
            .with_flag("bot_business", self.bot_business)
            .with_flag("bot_has_main_app", self.bot_has_main_app)
            .with_flag("bot_forum_view", self.bot_forum_view)
            .with_flag("bot_forum_can_manage_topics", self.bot_forum_can_manage_topics)
            .with_flag("bot_can_manage_bots", self.bot_can_manage_bots)
            .with_flag("bot_guestchat", self.bot_guestchat)
            .with_flag("bot_guard", self.bot_guard)
            .with("id", &self.id)
            .with_optional("access_hash", &self.access_hash)
            .with_optional("first_name", &self.first_name)
            .with_optional("last_name", &self.last_name)
            .with_optional("username", &self.username)
            .with_optional("phone", &self.phone)
            .with_optional("photo", &self.photo)
            .with_optional("status", &self.status)
            .with_optional("bot_info_version", &self.bot_info_version)
            .with_optional("restriction_reason", &self.restriction_reason)
            .with_optional("bot_inline_placeholder", &self.bot_inline_placeholder)
            .with_optional("lang_code", &self.lang_code)
            .with_optional("emoji_status", &self.emoji_status)
            .with_optional("usernames", &self.usernames)
            .with_optional("stories_max_id", &self.stories_max_id)
            .with_optional("color", &self.color)
            .with_optional("profile_color", &self.profile_color)
            .with_optional("bot_active_users", &self.bot_active_users)
            .with_optional("bot_verification_icon", &self.bot_verification_icon)
            .with_optional("send_paid_messages_stars", &self.send_paid_messages_stars)
            .with_optional("linked_community_id", &self.linked_community_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("user")?;
        Ok(Self {
            self_: object.flag("self")?,
            contact: object.flag("contact")?,
            mutual_contact: object.flag("mutual_contact")?,
            deleted: object.flag("deleted")?,
            bot: object.flag("bot")?,
            bot_chat_history: object.flag("bot_chat_history")?,
            bot_nochats: object.flag("bot_nochats")?,
            verified: object.flag("verified")?,
            restricted: object.flag("restricted")?,
            min: object.flag("min")?,
            bot_inline_geo: object.flag("bot_inline_geo")?,
            support: object.flag("support")?,
            scam: object.flag("scam")?,
            apply_min_photo: object.flag("apply_min_photo")?,
            fake: object.flag("fake")?,
            bot_attach_menu: object.flag("bot_attach_menu")?,
            premium: object.flag("premium")?,
            attach_menu_enabled: object.flag("attach_menu_enabled")?,
            bot_can_edit: object.flag("bot_can_edit")?,
            close_friend: object.flag("close_friend")?,
            stories_hidden: object.flag("stories_hidden")?,
            stories_unavailable: object.flag("stories_unavailable")?,
            contact_require_premium: object.flag("contact_require_premium")?,
            bot_business: object.flag("bot_business")?,
            bot_has_main_app: object.flag("bot_has_main_app")?,
            bot_forum_view: object.flag("bot_forum_view")?,
            bot_forum_can_manage_topics: object.flag("bot_forum_can_manage_topics")?,
            bot_can_manage_bots: object.flag("bot_can_manage_bots")?,
            bot_guestchat: object.flag("bot_guestchat")?,
            bot_guard: object.flag("bot_guard")?,
            id: object.field("id")?,
            access_hash: object.optional("access_hash")?,
            first_name: object.optional("first_name")?,
            last_name: object.optional("last_name")?,
            username: object.optional("username")?,
            phone: object.optional("phone")?,
            photo: object.optional("photo")?,
            status: object.optional("status")?,
            bot_info_version: object.optional("bot_info_version")?,
            restriction_reason: object.optional("restriction_reason")?,
            bot_inline_placeholder: object.optional("bot_inline_placeholder")?,
            lang_code: object.optional("lang_code")?,
            emoji_status: object.optional("emoji_status")?,
            usernames: object.optional("usernames")?,
            stories_max_id: object.optional("stories_max_id")?,
            color: object.optional("color")?,
            profile_color: object.optional("profile_color")?,
            bot_active_users: object.optional("bot_active_users")?,
            bot_verification_icon: object.optional("bot_verification_icon")?,
            send_paid_messages_stars: object.optional("send_paid_messages_stars")?,
            linked_community_id: object.optional("linked_community_id")?,
        })
    }
}

impl json::Serialize for types::User {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::User {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UserProfilePhoto {
    fn to_json(&self) -> json::Value {
        json::Object::new("userProfilePhoto")
            .with_flag("has_video", self.has_video)
            .with_flag("personal", self.personal)
            .with("photo_id", &self.photo_id)
            .with_optional("stripped_thumb", &self.stripped_thumb)
            .with("dc_id", &self.dc_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("userProfilePhoto")?;
        Ok(Self {
            has_video: object.flag("has_video")?,
            personal: object.flag("personal")?,
            photo_id: object.field("photo_id")?,
            stripped_thumb: object.optional("stripped_thumb")?,
            dc_id: object.field("dc_id")?,
        })
    }
}

impl json::Serialize for types::UserProfilePhoto {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UserProfilePhoto {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UserStatusOnline {
    fn to_json(&self) -> json::Value {
        json::Object::new("userStatusOnline").with("expires", &self.expires).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("userStatusOnline")?;
        Ok(Self {
            expires: object.field("expires")?,
        })
    }
}

impl json::Serialize for types::UserStatusOnline {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UserStatusOnline {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UserStatusOffline {
    fn to_json(&self) -> json::Value {
        json::Object::new("userStatusOffline")
            .with("was_online", &self.was_online)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("userStatusOffline")?;
        Ok(Self {
            was_online: object.field("was_online")?,
        })
    }
}

impl json::Serialize for types::UserStatusOffline {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UserStatusOffline {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UserStatusRecently {
    fn to_json(&self) -> json::Value {
        json::Object::new("userStatusRecently").with_flag("by_me", self.by_me).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("userStatusRecently")?;
        Ok(Self {
            by_me: object.flag("by_me")?,
        })
    }
}

impl json::Serialize for types::UserStatusRecently {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UserStatusRecently {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UserStatusLastWeek {
    fn to_json(&self) -> json::Value {
        json::Object::new("userStatusLastWeek").with_flag("by_me", self.by_me).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("userStatusLastWeek")?;
        Ok(Self {
            by_me: object.flag("by_me")?,
        })
    }
}

impl json::Serialize for types::UserStatusLastWeek {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UserStatusLastWeek {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UserStatusLastMonth {
    fn to_json(&self) -> json::Value {
        json::Object::new("userStatusLastMonth").with_flag("by_me", self.by_me).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("userStatusLastMonth")?;
        Ok(Self {
            by_me: object.flag("by_me")?,
        })
    }
}

impl json::Serialize for types::UserStatusLastMonth {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UserStatusLastMonth {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::Username {
    fn to_json(&self) -> json::Value {
        json::Object::new("username")
            .with_flag("editable", self.editable)
            .with_flag("active", self.active)
            .with_flag("deletable", self.deletable)
            .with_flag("expired", self.expired)
            .with("username", &self.username)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("username")?;
        Ok(Self {
            editable: object.flag("editable")?,
            active: object.flag("active")?,
            deletable: object.flag("deletable")?,
            expired: object.flag("expired")?,
            username: object.field("username")?,
        })
    }
}

impl json::Serialize for types::Username {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::Username {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UserFull {
    fn to_json(&self) -> json::Value {
        json::Object::new("userFull")
            .with_flag("blocked", self.blocked)
            .with_flag("phone_calls_available", self.phone_calls_available)
            .with_flag("phone_calls_private", self.phone_calls_private)
            .with_flag("can_pin_message", self.can_pin_message)
            .with_flag("has_scheduled", self.has_scheduled)
            .with_flag("video_calls_available", self.video_calls_available)
            .with_flag("voice_messages_forbidden", self.voice_messages_forbidden)
            .with_flag("translations_disabled", self.translations_disabled)
            .with_flag("stories_pinned_available", self.stories_pinned_available)
            .with_flag("blocked_my_stories_from", self.blocked_my_stories_from)
            .with_flag("wallpaper_overridden", self.wallpaper_overridden)
            .with_flag("contact_require_premium", self.contact_require_premium)
            .with_flag("read_dates_private", self.read_dates_private)
            .with_flag("sponsored_enabled", self.sponsored_enabled)
            .with_flag("can_view_revenue", self.can_view_revenue)
            .with_flag("bot_can_manage_emoji_status", self.bot_can_manage_emoji_status)
            .with_flag("display_gifts_button", self.display_gifts_button)
            .with_flag("noforwards_my_enabled", self.noforwards_my_enabled)
            .with_flag("noforwards_peer_enabled", self.noforwards_peer_enabled)
            .with_flag("unofficial_security_risk", self.unofficial_security_risk)
            .with("id", &self.id)
            .with_optional("about", &self.about)
            .with("settings", &self.settings)
            .with_optional("personal_photo", &self.personal_photo)
            .with_optional("profile_photo", &self.profile_photo)
            .with_optional("fallback_photo", &self.fallback_photo)
            .with("notify_settings", &self.notify_settings)
            .with_optional("bot_info", &self.bot_info)
            .with_optional("pinned_msg_id", &self.pinned_msg_id)
            .with("common_chats_count", &self.common_chats_count)
            .with_optional("folder_id", &self.folder_id)
            .with_optional("ttl_period", &self.ttl_period)
            .with_optional("theme", &self.theme)
            .with_optional("private_forward_name", &self.private_forward_name)
            .with_optional("bot_group_admin_rights", &self.bot_group_admin_rights)
            .with_optional(
                "bot_broadcast_admin_rights",
                &self.bot_broadcast_admin_rights,
            )
            .with_optional("wallpaper", &self.wallpaper)
            .with_optional("stories", &self.stories)
            .with_optional("business_work_hours", &self.business_work_hours)
            .with_optional("business_location", &self.business_location)
            .with_optional("business_greeting_message", &self.business_greeting_message)
            .with_optional("business_away_message", &self.business_away_message)
            .with_optional("business_intro", &self.business_intro)
            .with_optional("birthday", &self.birthday)
            .with_optional("personal_channel_id", &self.personal_channel_id)
            .with_optional("personal_channel_message", &self.personal_channel_message)
            .with_optional("stargifts_count", &self.stargifts_count)
            .with_optional("starref_program", &self.starref_program)
            .with_optional("bot_verification", &self.bot_verification)
            .with_optional("send_paid_messages_stars", &self.send_paid_messages_stars)
            .with_optional("disallowed_gifts", &self.disallowed_gifts)
            .with_optional("stars_rating", &self.stars_rating)
            .with_optional("stars_my_pending_rating", &self.stars_my_pending_rating)
            .with_optional(
                "stars_my_pending_rating_date",
                &self.stars_my_pending_rating_date,
            )
            .with_optional("main_tab", &self.main_tab)
            .with_optional("saved_music", &self.saved_music)
            .with_optional("note", &self.note)
            .with_optional("bot_manager_id", &self.bot_manager_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("userFull")?;
        Ok(Self {
            blocked: object.flag("blocked")?,
            phone_calls_available: object.flag("phone_calls_available")?,
            phone_calls_private: object.flag("phone_calls_private")?,
            can_pin_message: object.flag("can_pin_message")?,
            has_scheduled: object.flag("has_scheduled")?,
            video_calls_available: object.flag("video_calls_available")?,
            voice_messages_forbidden: object.flag("voice_messages_forbidden")?,
            translations_disabled: object.flag("translations_disabled")?,
            stories_pinned_available: object.flag("stories_pinned_available")?,
            blocked_my_stories_from: object.flag("blocked_my_stories_from")?,
            wallpaper_overridden: object.flag("wallpaper_overridden")?,
            contact_require_premium: object.flag("contact_require_premium")?,
            read_dates_private: object.flag("read_dates_private")?,
            sponsored_enabled: object.flag("sponsored_enabled")?,
            can_view_revenue: object.flag("can_view_revenue")?,
            bot_can_manage_emoji_status: object.flag("bot_can_manage_emoji_status")?,
            display_gifts_button: object.flag("display_gifts_button")?,
            noforwards_my_enabled: object.flag("noforwards_my_enabled")?,
            noforwards_peer_enabled: object.flag("noforwards_peer_enabled")?,
            unofficial_security_risk: object.flag("unofficial_security_risk")?,
            id: object.field("id")?,
            about: object.optional("about")?,
            settings: object.field("settings")?,
            personal_photo: object.optional("personal_photo")?,
            profile_photo: object.optional("profile_photo")?,
            fallback_photo: object.optional("fallback_photo")?,
            notify_settings: object.field("notify_settings")?,
            bot_info: object.optional("bot_info")?,
            pinned_msg_id: object.optional("pinned_msg_id")?,
            common_chats_count: object.field("common_chats_count")?,
            folder_id: object.optional("folder_id")?,
            ttl_period: object.optional("ttl_period")?,
            theme: object.optional("theme")?,
            private_forward_name: object.optional("private_forward_name")?,
            bot_group_admin_rights: object.optional("bot_group_admin_rights")?,
            bot_broadcast_admin_rights: object.optional("bot_broadcast_admin_rights")?,
            wallpaper: object.optional("wallpaper")?,
            stories: object.optional("stories")?,
            business_work_hours: object.optional("business_work_hours")?,
            business_location: object.optional("business_location")?,
            business_greeting_message: object.optional("business_greeting_message")?,
            business_away_message: object.optional("business_away_message")?,
            business_intro: object.optional("business_intro")?,
            birthday: object.optional("birthday")?,
            personal_channel_id: object.optional("personal_channel_id")?,
            personal_channel_message: object.optional("personal_channel_message")?,
            stargifts_count: object.optional("stargifts_count")?,
            starref_program: object.optional("starref_program")?,
            bot_verification: object.optional("bot_verification")?,
            send_paid_messages_stars: object.optional("send_paid_messages_stars")?,
            disallowed_gifts: object.optional("disallowed_gifts")?,
            stars_rating: object.optional("stars_rating")?,
            stars_my_pending_rating: object.optional("stars_my_pending_rating")?,
            stars_my_pending_rating_date: object
                .optional("stars_my_pending_rating_date")?,
            main_tab: object.optional("main_tab")?,
            saved_music: object.optional("saved_music")?,
            note: object.optional("note")?,
            bot_manager_id: object.optional("bot_manager_id")?,
        })
    }
}

impl json::Serialize for types::UserFull {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UserFull {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateNewMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateNewMessage")
            .with("message", &self.message)
            .with("pts", &self.pts)
            .with("pts_count", &self.pts_count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateNewMessage")?;
        Ok(Self {
            message: object.field("message")?,
            pts: object.field("pts")?,
            pts_count: object.field("pts_count")?,
        })
    }
}

impl json::Serialize for types::UpdateNewMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateNewMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateMessageId {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateMessageID")
            .with("id", &self.id)
            .with("random_id", &self.random_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateMessageID")?;
        Ok(Self {
            id: object.field("id")?,
            random_id: object.field("random_id")?,
        })
    }
}

impl json::Serialize for types::UpdateMessageId {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateMessageId {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateDeleteMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateDeleteMessages")
            .with("messages", &self.messages)
            .with("pts", &self.pts)
            .with("pts_count", &self.pts_count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateDeleteMessages")?;
        Ok(Self {
            messages: object.field("messages")?,
            pts: object.field("pts")?,
            pts_count: object.field("pts_count")?,
        })
    }
}

impl json::Serialize for types::UpdateDeleteMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateDeleteMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateUserTyping {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateUserTyping")
            .with("user_id", &self.user_id)
            .with_optional("top_msg_id", &self.top_msg_id)
            .with("action", &self.action)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateUserTyping")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            top_msg_id: object.optional("top_msg_id")?,
            action: object.field("action")?,
        })
    }
}

impl json::Serialize for types::UpdateUserTyping {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateUserTyping {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateChatUserTyping {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateChatUserTyping")
            .with("chat_id", &self.chat_id)
            .with("from_id", &self.from_id)
            .with("action", &self.action)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateChatUserTyping")?;
        Ok(Self {
            chat_id: object.field("chat_id")?,
            from_id: object.field("from_id")?,
            action: object.field("action")?,
        })
    }
}

impl json::Serialize for types::UpdateChatUserTyping {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateChatUserTyping {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateChatParticipants {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateChatParticipants")
            .with("participants", &self.participants)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateChatParticipants")?;
        Ok(Self {
            participants: object.field("participants")?,
        })
    }
}

impl json::Serialize for types::UpdateChatParticipants {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateChatParticipants {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateUserStatus {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateUserStatus")
            .with("user_id", &self.user_id)
            .with("status", &self.status)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateUserStatus")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            status: object.field("status")?,
        })
    }
}

impl json::Serialize for types::UpdateUserStatus {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateUserStatus {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateUserName {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateUserName")
            .with("user_id", &self.user_id)
            .with("first_name", &self.first_name)
            .with("last_name", &self.last_name)
            .with("usernames", &self.usernames)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateUserName")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            first_name: object.field("first_name")?,
            last_name: object.field("last_name")?,
            usernames: object.field("usernames")?,
        })
    }
}

impl json::Serialize for types::UpdateUserName {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateUserName {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateNewAuthorization {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateNewAuthorization")
            .with_flag("unconfirmed", self.unconfirmed)
            .with("hash", &self.hash)
            .with_optional("date", &self.date)
            .with_optional("device", &self.device)
            .with_optional("location", &self.location)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateNewAuthorization")?;
        Ok(Self {
            unconfirmed: object.flag("unconfirmed")?,
            hash: object.field("hash")?,
            date: object.optional("date")?,
            device: object.optional("device")?,
            location: object.optional("location")?,
        })
    }
}

impl json::Serialize for types::UpdateNewAuthorization {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateNewAuthorization {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateNewEncryptedMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateNewEncryptedMessage")
            .with("message", &self.message)
            .with("qts", &self.qts)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateNewEncryptedMessage")?;
        Ok(Self {
            message: object.field("message")?,
            qts: object.field("qts")?,
        })
    }
}

impl json::Serialize for types::UpdateNewEncryptedMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateNewEncryptedMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateEncryptedChatTyping {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateEncryptedChatTyping")
            .with("chat_id", &self.chat_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateEncryptedChatTyping")?;
        Ok(Self {
            chat_id: object.field("chat_id")?,
        })
    }
}

impl json::Serialize for types::UpdateEncryptedChatTyping {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateEncryptedChatTyping {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateEncryption {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateEncryption")
            .with("chat", &self.chat)
            .with("date", &self.date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateEncryption")?;
        Ok(Self {
            chat: object.field("chat")?,
            date: object.field("date")?,
        })
    }
}

impl json::Serialize for types::UpdateEncryption {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateEncryption {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateEncryptedMessagesRead {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateEncryptedMessagesRead")
            .with("chat_id", &self.chat_id)
            .with("max_date", &self.max_date)
            .with("date", &self.date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateEncryptedMessagesRead")?;
        Ok(Self {
            chat_id: object.field("chat_id")?,
            max_date: object.field("max_date")?,
            date: object.field("date")?,
        })
    }
}

impl json::Serialize for types::UpdateEncryptedMessagesRead {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateEncryptedMessagesRead {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateChatParticipantAdd {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateChatParticipantAdd")
            .with("chat_id", &self.chat_id)
            .with("user_id", &self.user_id)
            .with("inviter_id", &self.inviter_id)
            .with("date", &self.date)
            .with("version", &self.version)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateChatParticipantAdd")?;
        Ok(Self {
            chat_id: object.field("chat_id")?,
            user_id: object.field("user_id")?,
            inviter_id: object.field("inviter_id")?,
            date: object.field("date")?,
            version: object.field("version")?,
        })
    }
}

impl json::Serialize for types::UpdateChatParticipantAdd {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateChatParticipantAdd {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateChatParticipantDelete {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateChatParticipantDelete")
            .with("chat_id", &self.chat_id)
            .with("user_id", &self.user_id)
            .with("version", &self.version)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateChatParticipantDelete")?;
        Ok(Self {
            chat_id: object.field("chat_id")?,
            user_id: object.field("user_id")?,
            version: object.field("version")?,
        })
    }
}

impl json::Serialize for types::UpdateChatParticipantDelete {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateChatParticipantDelete {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateDcOptions {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateDcOptions").with("dc_options", &self.dc_options).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateDcOptions")?;
        Ok(Self {
            dc_options: object.field("dc_options")?,
        })
    }
}

impl json::Serialize for types::UpdateDcOptions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateDcOptions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateNotifySettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateNotifySettings")
            .with("peer", &self.peer)
            .with("notify_settings", &self.notify_settings)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateNotifySettings")?;
        Ok(Self {
            peer: object.field("peer")?,
            notify_settings: object.field("notify_settings")?,
        })
    }
}

impl json::Serialize for types::UpdateNotifySettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateNotifySettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateServiceNotification {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateServiceNotification")
            .with_flag("popup", self.popup)
            .with_flag("invert_media", self.invert_media)
            .with_optional("inbox_date", &self.inbox_date)
            .with("type", &self.r#type)
            .with("message", &self.message)
            .with("media", &self.media)
            .with("entities", &self.entities)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateServiceNotification")?;
        Ok(Self {
            popup: object.flag("popup")?,
            invert_media: object.flag("invert_media")?,
            inbox_date: object.optional("inbox_date")?,
            r#type: object.field("type")?,
            message: object.field("message")?,
            media: object.field("media")?,
            entities: object.field("entities")?,
        })
    }
}

impl json::Serialize for types::UpdateServiceNotification {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateServiceNotification {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdatePrivacy {
    fn to_json(&self) -> json::Value {
        json::Object::new("updatePrivacy")
            .with("key", &self.key)
            .with("rules", &self.rules)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updatePrivacy")?;
        Ok(Self {
            key: object.field("key")?,
            rules: object.field("rules")?,
        })
    }
}

impl json::Serialize for types::UpdatePrivacy {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdatePrivacy {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateUserPhone {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateUserPhone")
            .with("user_id", &self.user_id)
            .with("phone", &self.phone)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateUserPhone")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            phone: object.field("phone")?,
        })
    }
}

impl json::Serialize for types::UpdateUserPhone {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateUserPhone {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateReadHistoryInbox {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateReadHistoryInbox")
            .with_optional("folder_id", &self.folder_id)
            .with("peer", &self.peer)
            .with_optional("top_msg_id", &self.top_msg_id)
            .with("max_id", &self.max_id)
            .with("still_unread_count", &self.still_unread_count)
            .with("pts", &self.pts)
            .with("pts_count", &self.pts_count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateReadHistoryInbox")?;
        Ok(Self {
            folder_id: object.optional("folder_id")?,
            peer: object.field("peer")?,
            top_msg_id: object.optional("top_msg_id")?,
            max_id: object.field("max_id")?,
            still_unread_count: object.field("still_unread_count")?,
            pts: object.field("pts")?,
            pts_count: object.field("pts_count")?,
        })
    }
}

impl json::Serialize for types::UpdateReadHistoryInbox {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateReadHistoryInbox {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateReadHistoryOutbox {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateReadHistoryOutbox")
            .with("peer", &self.peer)
            .with("max_id", &self.max_id)
            .with("pts", &self.pts)
            .with("pts_count", &self.pts_count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateReadHistoryOutbox")?;
        Ok(Self {
            peer: object.field("peer")?,
            max_id: object.field("max_id")?,
            pts: object.field("pts")?,
            pts_count: object.field("pts_count")?,
        })
    }
}

impl json::Serialize for types::UpdateReadHistoryOutbox {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateReadHistoryOutbox {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateWebPage {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateWebPage")
            .with("webpage", &self.webpage)
            .with("pts", &self.pts)
            .with("pts_count", &self.pts_count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateWebPage")?;
        Ok(Self {
            webpage: object.field("webpage")?,
            pts: object.field("pts")?,
            pts_count: object.field("pts_count")?,
        })
    }
}

impl json::Serialize for types::UpdateWebPage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateWebPage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateReadMessagesContents {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateReadMessagesContents")
            .with("messages", &self.messages)
            .with("pts", &self.pts)
            .with("pts_count", &self.pts_count)
            .with_optional("date", &self.date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateReadMessagesContents")?;
        Ok(Self {
            messages: object.field("messages")?,
            pts: object.field("pts")?,
            pts_count: object.field("pts_count")?,
            date: object.optional("date")?,
        })
    }
}

impl json::Serialize for types::UpdateReadMessagesContents {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateReadMessagesContents {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateChannelTooLong {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateChannelTooLong")
            .with("channel_id", &self.channel_id)
            .with_optional("pts", &self.pts)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateChannelTooLong")?;
        Ok(Self {
            channel_id: object.field("channel_id")?,
            pts: object.optional("pts")?,
        })
    }
}

impl json::Serialize for types::UpdateChannelTooLong {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateChannelTooLong {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateChannel {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateChannel").with("channel_id", &self.channel_id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateChannel")?;
        Ok(Self {
            channel_id: object.field("channel_id")?,
        })
    }
}

impl json::Serialize for types::UpdateChannel {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateChannel {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateNewChannelMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateNewChannelMessage")
            .with("message", &self.message)
            .with("pts", &self.pts)
            .with("pts_count", &self.pts_count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateNewChannelMessage")?;
        Ok(Self {
            message: object.field("message")?,
            pts: object.field("pts")?,
            pts_count: object.field("pts_count")?,
        })
    }
}

impl json::Serialize for types::UpdateNewChannelMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateNewChannelMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateReadChannelInbox {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateReadChannelInbox")
            .with_optional("folder_id", &self.folder_id)
            .with("channel_id", &self.channel_id)
            .with("max_id", &self.max_id)
            .with("still_unread_count", &self.still_unread_count)
            .with("pts", &self.pts)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateReadChannelInbox")?;
        Ok(Self {
            folder_id: object.optional("folder_id")?,
            channel_id: object.field("channel_id")?,
            max_id: object.field("max_id")?,
            still_unread_count: object.field("still_unread_count")?,
            pts: object.field("pts")?,
        })
    }
}

impl json::Serialize for types::UpdateReadChannelInbox {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateReadChannelInbox {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateDeleteChannelMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateDeleteChannelMessages")
            .with("channel_id", &self.channel_id)
            .with("messages", &self.messages)
            .with("pts", &self.pts)
            .with("pts_count", &self.pts_count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateDeleteChannelMessages")?;
        Ok(Self {
            channel_id: object.field("channel_id")?,
            messages: object.field("messages")?,
            pts: object.field("pts")?,
            pts_count: object.field("pts_count")?,
        })
    }
}

impl json::Serialize for types::UpdateDeleteChannelMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateDeleteChannelMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateChannelMessageViews {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateChannelMessageViews")
            .with("channel_id", &self.channel_id)
            .with("id", &self.id)
            .with("views", &self.views)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateChannelMessageViews")?;
        Ok(Self {
            channel_id: object.field("channel_id")?,
            id: object.field("id")?,
            views: object.field("views")?,
        })
    }
}

impl json::Serialize for types::UpdateChannelMessageViews {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateChannelMessageViews {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateChatParticipantAdmin {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateChatParticipantAdmin")
            .with("chat_id", &self.chat_id)
            .with("user_id", &self.user_id)
            .with("is_admin", &self.is_admin)
            .with("version", &self.version)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateChatParticipantAdmin")?;
        Ok(Self {
            chat_id: object.field("chat_id")?,
            user_id: object.field("user_id")?,
            is_admin: object.field("is_admin")?,
            version: object.field("version")?,
        })
    }
}

impl json::Serialize for types::UpdateChatParticipantAdmin {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateChatParticipantAdmin {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateNewStickerSet {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateNewStickerSet")
            .with("stickerset", &self.stickerset)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateNewStickerSet")?;
        Ok(Self {
            stickerset: object.field("stickerset")?,
        })
    }
}

impl json::Serialize for types::UpdateNewStickerSet {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateNewStickerSet {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateStickerSetsOrder {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateStickerSetsOrder")
            .with_flag("masks", self.masks)
            .with_flag("emojis", self.emojis)
            .with("order", &self.order)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateStickerSetsOrder")?;
        Ok(Self {
            masks: object.flag("masks")?,
            emojis: object.flag("emojis")?,
            order: object.field("order")?,
        })
    }
}

impl json::Serialize for types::UpdateStickerSetsOrder {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateStickerSetsOrder {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateStickerSets {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateStickerSets")
            .with_flag("masks", self.masks)
            .with_flag("emojis", self.emojis)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateStickerSets")?;
        Ok(Self {
            masks: object.flag("masks")?,
            emojis: object.flag("emojis")?,
        })
    }
}

impl json::Serialize for types::UpdateStickerSets {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateStickerSets {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateBotInlineQuery {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateBotInlineQuery")
            .with("query_id", &self.query_id)
            .with("user_id", &self.user_id)
            .with("query", &self.query)
            .with_optional("geo", &self.geo)
            .with_optional("peer_type", &self.peer_type)
            .with("offset", &self.offset)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateBotInlineQuery")?;
        Ok(Self {
            query_id: object.field("query_id")?,
            user_id: object.field("user_id")?,
            query: object.field("query")?,
            geo: object.optional("geo")?,
            peer_type: object.optional("peer_type")?,
            offset: object.field("offset")?,
        })
    }
}

impl json::Serialize for types::UpdateBotInlineQuery {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateBotInlineQuery {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateBotInlineSend {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateBotInlineSend")
            .with("user_id", &self.user_id)
            .with("query", &self.query)
            .with_optional("geo", &self.geo)
            .with("id", &self.id)
            .with_optional("msg_id", &self.msg_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateBotInlineSend")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            query: object.field("query")?,
            geo: object.optional("geo")?,
            id: object.field("id")?,
            msg_id: object.optional("msg_id")?,
        })
    }
}

impl json::Serialize for types::UpdateBotInlineSend {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateBotInlineSend {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateEditChannelMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateEditChannelMessage")
            .with("message", &self.message)
            .with("pts", &self.pts)
            .with("pts_count", &self.pts_count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateEditChannelMessage")?;
        Ok(Self {
            message: object.field("message")?,
            pts: object.field("pts")?,
            pts_count: object.field("pts_count")?,
        })
    }
}

impl json::Serialize for types::UpdateEditChannelMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateEditChannelMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateBotCallbackQuery {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateBotCallbackQuery")
            .with("query_id", &self.query_id)
            .with("user_id", &self.user_id)
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .with("chat_instance", &self.chat_instance)
            .with_optional("data", &self.data)
            .with_optional("game_short_name", &self.game_short_name)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateBotCallbackQuery")?;
        Ok(Self {
            query_id: object.field("query_id")?,
            user_id: object.field("user_id")?,
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
            chat_instance: object.field("chat_instance")?,
            data: object.optional("data")?,
            game_short_name: object.optional("game_short_name")?,
        })
    }
}

impl json::Serialize for types::UpdateBotCallbackQuery {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateBotCallbackQuery {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateEditMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateEditMessage")
            .with("message", &self.message)
            .with("pts", &self.pts)
            .with("pts_count", &self.pts_count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateEditMessage")?;
        Ok(Self {
            message: object.field("message")?,
            pts: object.field("pts")?,
            pts_count: object.field("pts_count")?,
        })
    }
}

impl json::Serialize for types::UpdateEditMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateEditMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateInlineBotCallbackQuery {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateInlineBotCallbackQuery")
            .with("query_id", &self.query_id)
            .with("user_id", &self.user_id)
            .with("msg_id", &self.msg_id)
            .with("chat_instance", &self.chat_instance)
            .with_optional("data", &self.data)
            .with_optional("game_short_name", &self.game_short_name)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateInlineBotCallbackQuery")?;
        Ok(Self {
            query_id: object.field("query_id")?,
            user_id: object.field("user_id")?,
            msg_id: object.field("msg_id")?,
            chat_instance: object.field("chat_instance")?,
            data: object.optional("data")?,
            game_short_name: object.optional("game_short_name")?,
        })
    }
}

impl json::Serialize for types::UpdateInlineBotCallbackQuery {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateInlineBotCallbackQuery {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateReadChannelOutbox {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateReadChannelOutbox")
            .with("channel_id", &self.channel_id)
            .with("max_id", &self.max_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateReadChannelOutbox")?;
        Ok(Self {
            channel_id: object.field("channel_id")?,
            max_id: object.field("max_id")?,
        })
    }
}

impl json::Serialize for types::UpdateReadChannelOutbox {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateReadChannelOutbox {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateDraftMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateDraftMessage")
            .with("peer", &self.peer)
            .with_optional("top_msg_id", &self.top_msg_id)
            .with_optional("saved_peer_id", &self.saved_peer_id)
            .with("draft", &self.draft)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateDraftMessage")?;
        Ok(Self {
            peer: object.field("peer")?,
            top_msg_id: object.optional("top_msg_id")?,
            saved_peer_id: object.optional("saved_peer_id")?,
            draft: object.field("draft")?,
        })
    }
}

impl json::Serialize for types::UpdateDraftMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateDraftMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateChannelWebPage {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateChannelWebPage")
            .with("channel_id", &self.channel_id)
            .with("webpage", &self.webpage)
            .with("pts", &self.pts)
            .with("pts_count", &self.pts_count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateChannelWebPage")?;
        Ok(Self {
            channel_id: object.field("channel_id")?,
            webpage: object.field("webpage")?,
            pts: object.field("pts")?,
            pts_count: object.field("pts_count")?,
        })
    }
}

impl json::Serialize for types::UpdateChannelWebPage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateChannelWebPage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateDialogPinned {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateDialogPinned")
            .with_flag("pinned", self.pinned)
            .with_optional("folder_id", &self.folder_id)
            .with("peer", &self.peer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateDialogPinned")?;
        Ok(Self {
            pinned: object.flag("pinned")?,
            folder_id: object.optional("folder_id")?,
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for types::UpdateDialogPinned {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateDialogPinned {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdatePinnedDialogs {
    fn to_json(&self) -> json::Value {
        json::Object::new("updatePinnedDialogs")
            .with_optional("folder_id", &self.folder_id)
            .with_optional("order", &self.order)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updatePinnedDialogs")?;
        Ok(Self {
            folder_id: object.optional("folder_id")?,
            order: object.optional("order")?,
        })
    }
}

impl json::Serialize for types::UpdatePinnedDialogs {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdatePinnedDialogs {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateBotWebhookJson {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateBotWebhookJSON").with("data", &self.data).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateBotWebhookJSON")?;
        Ok(Self {
            data: object.field("data")?,
        })
    }
}

impl json::Serialize for types::UpdateBotWebhookJson {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateBotWebhookJson {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateBotWebhookJsonQuery {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateBotWebhookJSONQuery")
            .with("query_id", &self.query_id)
            .with("data", &self.data)
            .with("timeout", &self.timeout)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateBotWebhookJSONQuery")?;
        Ok(Self {
            query_id: object.field("query_id")?,
            data: object.field("data")?,
            timeout: object.field("timeout")?,
        })
    }
}

impl json::Serialize for types::UpdateBotWebhookJsonQuery {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateBotWebhookJsonQuery {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateBotShippingQuery {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateBotShippingQuery")
            .with("query_id", &self.query_id)
            .with("user_id", &self.user_id)
            .with("payload", &self.payload)
            .with("shipping_address", &self.shipping_address)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateBotShippingQuery")?;
        Ok(Self {
            query_id: object.field("query_id")?,
            user_id: object.field("user_id")?,
            payload: object.field("payload")?,
            shipping_address: object.field("shipping_address")?,
        })
    }
}

impl json::Serialize for types::UpdateBotShippingQuery {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateBotShippingQuery {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateBotPrecheckoutQuery {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateBotPrecheckoutQuery")
            .with("query_id", &self.query_id)
            .with("user_id", &self.user_id)
            .with("payload", &self.payload)
            .with_optional("info", &self.info)
            .with_optional("shipping_option_id", &self.shipping_option_id)
            .with("currency", &self.currency)
            .with("total_amount", &self.total_amount)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateBotPrecheckoutQuery")?;
        Ok(Self {
            query_id: object.field("query_id")?,
            user_id: object.field("user_id")?,
            payload: object.field("payload")?,
            info: object.optional("info")?,
            shipping_option_id: object.optional("shipping_option_id")?,
            currency: object.field("currency")?,
            total_amount: object.field("total_amount")?,
        })
    }
}

impl json::Serialize for types::UpdateBotPrecheckoutQuery {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateBotPrecheckoutQuery {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdatePhoneCall {
    fn to_json(&self) -> json::Value {
        json::Object::new("updatePhoneCall").with("phone_call", &self.phone_call).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updatePhoneCall")?;
        Ok(Self {
            phone_call: object.field("phone_call")?,
        })
    }
}

impl json::Serialize for types::UpdatePhoneCall {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdatePhoneCall {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateLangPackTooLong {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateLangPackTooLong")
            .with("lang_code", &self.lang_code)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateLangPackTooLong")?;
        Ok(Self {
            lang_code: object.field("lang_code")?,
        })
    }
}

impl json::Serialize for types::UpdateLangPackTooLong {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateLangPackTooLong {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateLangPack {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateLangPack").with("difference", &self.difference).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateLangPack")?;
        Ok(Self {
            difference: object.field("difference")?,
        })
    }
}

impl json::Serialize for types::UpdateLangPack {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateLangPack {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateChannelReadMessagesContents {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateChannelReadMessagesContents")
            .with("channel_id", &self.channel_id)
            .with_optional("top_msg_id", &self.top_msg_id)
            .with_optional("saved_peer_id", &self.saved_peer_id)
            .with("messages", &self.messages)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateChannelReadMessagesContents")?;
        Ok(Self {
            channel_id: object.field("channel_id")?,
            top_msg_id: object.optional("top_msg_id")?,
            saved_peer_id: object.optional("saved_peer_id")?,
            messages: object.field("messages")?,
        })
    }
}

impl json::Serialize for types::UpdateChannelReadMessagesContents {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateChannelReadMessagesContents {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateChannelAvailableMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateChannelAvailableMessages")
            .with("channel_id", &self.channel_id)
            .with("available_min_id", &self.available_min_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateChannelAvailableMessages")?;
        Ok(Self {
            channel_id: object.field("channel_id")?,
            available_min_id: object.field("available_min_id")?,
        })
    }
}

impl json::Serialize for types::UpdateChannelAvailableMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateChannelAvailableMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateDialogUnreadMark {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateDialogUnreadMark")
            .with_flag("unread", self.unread)
            .with("peer", &self.peer)
            .with_optional("saved_peer_id", &self.saved_peer_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateDialogUnreadMark")?;
        Ok(Self {
            unread: object.flag("unread")?,
            peer: object.field("peer")?,
            saved_peer_id: object.optional("saved_peer_id")?,
        })
    }
}

impl json::Serialize for types::UpdateDialogUnreadMark {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateDialogUnreadMark {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateMessagePoll {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateMessagePoll")
            .with_optional("peer", &self.peer)
            .with_optional("msg_id", &self.msg_id)
            .with_optional("top_msg_id", &self.top_msg_id)
            .with("poll_id", &self.poll_id)
            .with_optional("poll", &self.poll)
            .with("results", &self.results)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateMessagePoll")?;
        Ok(Self {
            peer: object.optional("peer")?,
            msg_id: object.optional("msg_id")?,
            top_msg_id: object.optional("top_msg_id")?,
            poll_id: object.field("poll_id")?,
            poll: object.optional("poll")?,
            results: object.field("results")?,
        })
    }
}

impl json::Serialize for types::UpdateMessagePoll {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateMessagePoll {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateChatDefaultBannedRights {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateChatDefaultBannedRights")
            .with("peer", &self.peer)
            .with("default_banned_rights", &self.default_banned_rights)
            .with("version", &self.version)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateChatDefaultBannedRights")?;
        Ok(Self {
            peer: object.field("peer")?,
            default_banned_rights: object.field("default_banned_rights")?,
            version: object.field("version")?,
        })
    }
}

impl json::Serialize for types::UpdateChatDefaultBannedRights {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateChatDefaultBannedRights {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateFolderPeers {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateFolderPeers")
            .with("folder_peers", &self.folder_peers)
            .with("pts", &self.pts)
            .with("pts_count", &self.pts_count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateFolderPeers")?;
        Ok(Self {
            folder_peers: object.field("folder_peers")?,
            pts: object.field("pts")?,
            pts_count: object.field("pts_count")?,
        })
    }
}

impl json::Serialize for types::UpdateFolderPeers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateFolderPeers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdatePeerSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("updatePeerSettings")
            .with("peer", &self.peer)
            .with("settings", &self.settings)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updatePeerSettings")?;
        Ok(Self {
            peer: object.field("peer")?,
            settings: object.field("settings")?,
        })
    }
}

impl json::Serialize for types::UpdatePeerSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdatePeerSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdatePeerLocated {
    fn to_json(&self) -> json::Value {
        json::Object::new("updatePeerLocated").with("peers", &self.peers).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updatePeerLocated")?;
        Ok(Self {
            peers: object.field("peers")?,
        })
    }
}

impl json::Serialize for types::UpdatePeerLocated {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdatePeerLocated {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateNewScheduledMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateNewScheduledMessage")
            .with("message", &self.message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateNewScheduledMessage")?;
        Ok(Self {
            message: object.field("message")?,
        })
    }
}

impl json::Serialize for types::UpdateNewScheduledMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateNewScheduledMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateDeleteScheduledMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateDeleteScheduledMessages")
            .with("peer", &self.peer)
            .with("messages", &self.messages)
            .with_optional("sent_messages", &self.sent_messages)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateDeleteScheduledMessages")?;
        Ok(Self {
            peer: object.field("peer")?,
            messages: object.field("messages")?,
            sent_messages: object.optional("sent_messages")?,
        })
    }
}

impl json::Serialize for types::UpdateDeleteScheduledMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateDeleteScheduledMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateTheme {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateTheme").with("theme", &self.theme).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateTheme")?;
        Ok(Self {
            theme: object.field("theme")?,
        })
    }
}

impl json::Serialize for types::UpdateTheme {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateTheme {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateGeoLiveViewed {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateGeoLiveViewed")
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateGeoLiveViewed")?;
        Ok(Self {
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
        })
    }
}

impl json::Serialize for types::UpdateGeoLiveViewed {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateGeoLiveViewed {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateMessagePollVote {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateMessagePollVote")
            .with("poll_id", &self.poll_id)
            .with("peer", &self.peer)
            .with("options", &self.options)
            .with("positions", &self.positions)
            .with("qts", &self.qts)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateMessagePollVote")?;
        Ok(Self {
            poll_id: object.field("poll_id")?,
            peer: object.field("peer")?,
            options: object.field("options")?,
            positions: object.field("positions")?,
            qts: object.field("qts")?,
        })
    }
}

impl json::Serialize for types::UpdateMessagePollVote {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateMessagePollVote {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateDialogFilter {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateDialogFilter")
            .with("id", &self.id)
            .with_optional("filter", &self.filter)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateDialogFilter")?;
        Ok(Self {
            id: object.field("id")?,
            filter: object.optional("filter")?,
        })
    }
}

impl json::Serialize for types::UpdateDialogFilter {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateDialogFilter {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateDialogFilterOrder {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateDialogFilterOrder").with("order", &self.order).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateDialogFilterOrder")?;
        Ok(Self {
            order: object.field("order")?,
        })
    }
}

impl json::Serialize for types::UpdateDialogFilterOrder {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateDialogFilterOrder {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdatePhoneCallSignalingData {
    fn to_json(&self) -> json::Value {
        json::Object::new("updatePhoneCallSignalingData")
            .with("phone_call_id", &self.phone_call_id)
            .with("data", &self.data)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updatePhoneCallSignalingData")?;
        Ok(Self {
            phone_call_id: object.field("phone_call_id")?,
            data: object.field("data")?,
        })
    }
}

impl json::Serialize for types::UpdatePhoneCallSignalingData {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdatePhoneCallSignalingData {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateChannelMessageForwards {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateChannelMessageForwards")
            .with("channel_id", &self.channel_id)
            .with("id", &self.id)
            .with("forwards", &self.forwards)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateChannelMessageForwards")?;
        Ok(Self {
            channel_id: object.field("channel_id")?,
            id: object.field("id")?,
            forwards: object.field("forwards")?,
        })
    }
}

impl json::Serialize for types::UpdateChannelMessageForwards {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateChannelMessageForwards {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateReadChannelDiscussionInbox {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateReadChannelDiscussionInbox")
            .with("channel_id", &self.channel_id)
            .with("top_msg_id", &self.top_msg_id)
            .with("read_max_id", &self.read_max_id)
            .with_optional("broadcast_id", &self.broadcast_id)
            .with_optional("broadcast_post", &self.broadcast_post)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateReadChannelDiscussionInbox")?;
        Ok(Self {
            channel_id: object.field("channel_id")?,
            top_msg_id: object.field("top_msg_id")?,
            read_max_id: object.field("read_max_id")?,
            broadcast_id: object.optional("broadcast_id")?,
            broadcast_post: object.optional("broadcast_post")?,
        })
    }
}

impl json::Serialize for types::UpdateReadChannelDiscussionInbox {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateReadChannelDiscussionInbox {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateReadChannelDiscussionOutbox {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateReadChannelDiscussionOutbox")
            .with("channel_id", &self.channel_id)
            .with("top_msg_id", &self.top_msg_id)
            .with("read_max_id", &self.read_max_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateReadChannelDiscussionOutbox")?;
        Ok(Self {
            channel_id: object.field("channel_id")?,
            top_msg_id: object.field("top_msg_id")?,
            read_max_id: object.field("read_max_id")?,
        })
    }
}

impl json::Serialize for types::UpdateReadChannelDiscussionOutbox {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateReadChannelDiscussionOutbox {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdatePeerBlocked {
    fn to_json(&self) -> json::Value {
        json::Object::new("updatePeerBlocked")
            .with_flag("blocked", self.blocked)
            .with_flag("blocked_my_stories_from", self.blocked_my_stories_from)
            .with("peer_id", &self.peer_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updatePeerBlocked")?;
        Ok(Self {
            blocked: object.flag("blocked")?,
            blocked_my_stories_from: object.flag("blocked_my_stories_from")?,
            peer_id: object.field("peer_id")?,
        })
    }
}

impl json::Serialize for types::UpdatePeerBlocked {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdatePeerBlocked {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateChannelUserTyping {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateChannelUserTyping")
            .with("channel_id", &self.channel_id)
            .with_optional("top_msg_id", &self.top_msg_id)
            .with("from_id", &self.from_id)
            .with("action", &self.action)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateChannelUserTyping")?;
        Ok(Self {
            channel_id: object.field("channel_id")?,
            top_msg_id: object.optional("top_msg_id")?,
            from_id: object.field("from_id")?,
            action: object.field("action")?,
        })
    }
}

impl json::Serialize for types::UpdateChannelUserTyping {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateChannelUserTyping {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdatePinnedMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("updatePinnedMessages")
            .with_flag("pinned", self.pinned)
            .with("peer", &self.peer)
            .with("messages", &self.messages)
            .with("pts", &self.pts)
            .with("pts_count", &self.pts_count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updatePinnedMessages")?;
        Ok(Self {
            pinned: object.flag("pinned")?,
            peer: object.field("peer")?,
            messages: object.field("messages")?,
            pts: object.field("pts")?,
            pts_count: object.field("pts_count")?,
        })
    }
}

impl json::Serialize for types::UpdatePinnedMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdatePinnedMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdatePinnedChannelMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("updatePinnedChannelMessages")
            .with_flag("pinned", self.pinned)
            .with("channel_id", &self.channel_id)
            .with("messages", &self.messages)
            .with("pts", &self.pts)
            .with("pts_count", &self.pts_count)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updatePinnedChannelMessages")?;
        Ok(Self {
            pinned: object.flag("pinned")?,
            channel_id: object.field("channel_id")?,
            messages: object.field("messages")?,
            pts: object.field("pts")?,
            pts_count: object.field("pts_count")?,
        })
    }
}

impl json::Serialize for types::UpdatePinnedChannelMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdatePinnedChannelMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateChat {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateChat").with("chat_id", &self.chat_id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateChat")?;
        Ok(Self {
            chat_id: object.field("chat_id")?,
        })
    }
}

impl json::Serialize for types::UpdateChat {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateChat {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateGroupCallParticipants {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateGroupCallParticipants")
            .with("call", &self.call)
            .with("participants", &self.participants)
            .with("version", &self.version)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateGroupCallParticipants")?;
        Ok(Self {
            call: object.field("call")?,
            participants: object.field("participants")?,
            version: object.field("version")?,
        })
    }
}

impl json::Serialize for types::UpdateGroupCallParticipants {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateGroupCallParticipants {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateGroupCall {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateGroupCall")
            .with_flag("live_story", self.live_story)
            .with_optional("peer", &self.peer)
            .with("call", &self.call)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateGroupCall")?;
        Ok(Self {
            live_story: object.flag("live_story")?,
            peer: object.optional("peer")?,
            call: object.field("call")?,
        })
    }
}

impl json::Serialize for types::UpdateGroupCall {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateGroupCall {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdatePeerHistoryTtl {
    fn to_json(&self) -> json::Value {
        json::Object::new("updatePeerHistoryTTL")
            .with("peer", &self.peer)
            .with_optional("ttl_period", &self.ttl_period)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updatePeerHistoryTTL")?;
        Ok(Self {
            peer: object.field("peer")?,
            ttl_period: object.optional("ttl_period")?,
        })
    }
}

impl json::Serialize for types::UpdatePeerHistoryTtl {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdatePeerHistoryTtl {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateChatParticipant {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateChatParticipant")
            .with("chat_id", &self.chat_id)
            .with("date", &self.date)
            .with("actor_id", &self.actor_id)
            .with("user_id", &self.user_id)
            .with_optional("prev_participant", &self.prev_participant)
            .with_optional("new_participant", &self.new_participant)
            .with_optional("invite", &self.invite)
            .with("qts", &self.qts)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateChatParticipant")?;
        Ok(Self {
            chat_id: object.field("chat_id")?,
            date: object.field("date")?,
            actor_id: object.field("actor_id")?,
            user_id: object.field("user_id")?,
            prev_participant: object.optional("prev_participant")?,
            new_participant: object.optional("new_participant")?,
            invite: object.optional("invite")?,
            qts: object.field("qts")?,
        })
    }
}

impl json::Serialize for types::UpdateChatParticipant {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateChatParticipant {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateChannelParticipant {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateChannelParticipant")
            .with_flag("via_chatlist", self.via_chatlist)
            .with("channel_id", &self.channel_id)
            .with("date", &self.date)
            .with("actor_id", &self.actor_id)
            .with("user_id", &self.user_id)
            .with_optional("prev_participant", &self.prev_participant)
            .with_optional("new_participant", &self.new_participant)
            .with_optional("invite", &self.invite)
            .with("qts", &self.qts)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateChannelParticipant")?;
        Ok(Self {
            via_chatlist: object.flag("via_chatlist")?,
            channel_id: object.field("channel_id")?,
            date: object.field("date")?,
            actor_id: object.field("actor_id")?,
            user_id: object.field("user_id")?,
            prev_participant: object.optional("prev_participant")?,
            new_participant: object.optional("new_participant")?,
            invite: object.optional("invite")?,
            qts: object.field("qts")?,
        })
    }
}

impl json::Serialize for types::UpdateChannelParticipant {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateChannelParticipant {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateBotStopped {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateBotStopped")
            .with("user_id", &self.user_id)
            .with("date", &self.date)
            .with("stopped", &self.stopped)
            .with("qts", &self.qts)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateBotStopped")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            date: object.field("date")?,
            stopped: object.field("stopped")?,
            qts: object.field("qts")?,
        })
    }
}

impl json::Serialize for types::UpdateBotStopped {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateBotStopped {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateGroupCallConnection {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateGroupCallConnection")
            .with_flag("presentation", self.presentation)
            .with("params", &self.params)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateGroupCallConnection")?;
        Ok(Self {
            presentation: object.flag("presentation")?,
            params: object.field("params")?,
        })
    }
}

impl json::Serialize for types::UpdateGroupCallConnection {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateGroupCallConnection {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateBotCommands {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateBotCommands")
            .with("peer", &self.peer)
            .with("bot_id", &self.bot_id)
            .with("commands", &self.commands)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateBotCommands")?;
        Ok(Self {
            peer: object.field("peer")?,
            bot_id: object.field("bot_id")?,
            commands: object.field("commands")?,
        })
    }
}

impl json::Serialize for types::UpdateBotCommands {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateBotCommands {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdatePendingJoinRequests {
    fn to_json(&self) -> json::Value {
        json::Object::new("updatePendingJoinRequests")
            .with("peer", &self.peer)
            .with("requests_pending", &self.requests_pending)
            .with("recent_requesters", &self.recent_requesters)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updatePendingJoinRequests")?;
        Ok(Self {
            peer: object.field("peer")?,
            requests_pending: object.field("requests_pending")?,
            recent_requesters: object.field("recent_requesters")?,
        })
    }
}

impl json::Serialize for types::UpdatePendingJoinRequests {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdatePendingJoinRequests {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateBotChatInviteRequester {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateBotChatInviteRequester")
            .with("peer", &self.peer)
            .with("date", &self.date)
            .with("user_id", &self.user_id)
            .with("about", &self.about)
            .with("invite", &self.invite)
            .with("qts", &self.qts)
            .with_optional("query_id", &self.query_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateBotChatInviteRequester")?;
        Ok(Self {
            peer: object.field("peer")?,
            date: object.field("date")?,
            user_id: object.field("user_id")?,
            about: object.field("about")?,
            invite: object.field("invite")?,
            qts: object.field("qts")?,
            query_id: object.optional("query_id")?,
        })
    }
}

impl json::Serialize for types::UpdateBotChatInviteRequester {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateBotChatInviteRequester {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateMessageReactions {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateMessageReactions")
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .with_optional("top_msg_id", &self.top_msg_id)
            .with_optional("saved_peer_id", &self.saved_peer_id)
            .with("reactions", &self.reactions)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateMessageReactions")?;
        Ok(Self {
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
            top_msg_id: object.optional("top_msg_id")?,
            saved_peer_id: object.optional("saved_peer_id")?,
            reactions: object.field("reactions")?,
        })
    }
}

impl json::Serialize for types::UpdateMessageReactions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateMessageReactions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateWebViewResultSent {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateWebViewResultSent")
            .with("query_id", &self.query_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateWebViewResultSent")?;
        Ok(Self {
            query_id: object.field("query_id")?,
        })
    }
}

impl json::Serialize for types::UpdateWebViewResultSent {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateWebViewResultSent {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateBotMenuButton {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateBotMenuButton")
            .with("bot_id", &self.bot_id)
            .with("button", &self.button)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateBotMenuButton")?;
        Ok(Self {
            bot_id: object.field("bot_id")?,
            button: object.field("button")?,
        })
    }
}

impl json::Serialize for types::UpdateBotMenuButton {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateBotMenuButton {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateTranscribedAudio {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateTranscribedAudio")
            .with_flag("pending", self.pending)
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .with("transcription_id", &self.transcription_id)
            .with("text", &self.text)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateTranscribedAudio")?;
        Ok(Self {
            pending: object.flag("pending")?,
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
            transcription_id: object.field("transcription_id")?,
            text: object.field("text")?,
        })
    }
}

impl json::Serialize for types::UpdateTranscribedAudio {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateTranscribedAudio {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateUserEmojiStatus {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateUserEmojiStatus")
            .with("user_id", &self.user_id)
            .with("emoji_status", &self.emoji_status)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateUserEmojiStatus")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            emoji_status: object.field("emoji_status")?,
        })
    }
}

impl json::Serialize for types::UpdateUserEmojiStatus {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateUserEmojiStatus {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateMoveStickerSetToTop {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateMoveStickerSetToTop")
            .with_flag("masks", self.masks)
            .with_flag("emojis", self.emojis)
            .with("stickerset", &self.stickerset)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateMoveStickerSetToTop")?;
        Ok(Self {
            masks: object.flag("masks")?,
            emojis: object.flag("emojis")?,
            stickerset: object.field("stickerset")?,
        })
    }
}

impl json::Serialize for types::UpdateMoveStickerSetToTop {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateMoveStickerSetToTop {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateMessageExtendedMedia {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateMessageExtendedMedia")
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .with("extended_media", &self.extended_media)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateMessageExtendedMedia")?;
        Ok(Self {
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
            extended_media: object.field("extended_media")?,
        })
    }
}

impl json::Serialize for types::UpdateMessageExtendedMedia {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateMessageExtendedMedia {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateUser {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateUser").with("user_id", &self.user_id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateUser")?;
        Ok(Self {
            user_id: object.field("user_id")?,
        })
    }
}

impl json::Serialize for types::UpdateUser {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateUser {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateStory {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateStory")
            .with("peer", &self.peer)
            .with("story", &self.story)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateStory")?;
        Ok(Self {
            peer: object.field("peer")?,
            story: object.field("story")?,
        })
    }
}

impl json::Serialize for types::UpdateStory {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateStory {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateReadStories {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateReadStories")
            .with("peer", &self.peer)
            .with("max_id", &self.max_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateReadStories")?;
        Ok(Self {
            peer: object.field("peer")?,
            max_id: object.field("max_id")?,
        })
    }
}

impl json::Serialize for types::UpdateReadStories {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateReadStories {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateStoryId {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateStoryID")
            .with("id", &self.id)
            .with("random_id", &self.random_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateStoryID")?;
        Ok(Self {
            id: object.field("id")?,
            random_id: object.field("random_id")?,
        })
    }
}

impl json::Serialize for types::UpdateStoryId {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateStoryId {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateStoriesStealthMode {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateStoriesStealthMode")
            .with("stealth_mode", &self.stealth_mode)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateStoriesStealthMode")?;
        Ok(Self {
            stealth_mode: object.field("stealth_mode")?,
        })
    }
}

impl json::Serialize for types::UpdateStoriesStealthMode {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateStoriesStealthMode {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateSentStoryReaction {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateSentStoryReaction")
            .with("peer", &self.peer)
            .with("story_id", &self.story_id)
            .with("reaction", &self.reaction)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateSentStoryReaction")?;
        Ok(Self {
            peer: object.field("peer")?,
            story_id: object.field("story_id")?,
            reaction: object.field("reaction")?,
        })
    }
}

impl json::Serialize for types::UpdateSentStoryReaction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateSentStoryReaction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateBotChatBoost {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateBotChatBoost")
            .with("peer", &self.peer)
            .with("boost", &self.boost)
            .with("qts", &self.qts)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateBotChatBoost")?;
        Ok(Self {
            peer: object.field("peer")?,
            boost: object.field("boost")?,
            qts: object.field("qts")?,
        })
    }
}

impl json::Serialize for types::UpdateBotChatBoost {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateBotChatBoost {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateChannelViewForumAsMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateChannelViewForumAsMessages")
            .with("channel_id", &self.channel_id)
            .with("enabled", &self.enabled)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateChannelViewForumAsMessages")?;
        Ok(Self {
            channel_id: object.field("channel_id")?,
            enabled: object.field("enabled")?,
        })
    }
}

impl json::Serialize for types::UpdateChannelViewForumAsMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateChannelViewForumAsMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdatePeerWallpaper {
    fn to_json(&self) -> json::Value {
        json::Object::new("updatePeerWallpaper")
            .with_flag("wallpaper_overridden", self.wallpaper_overridden)
            .with("peer", &self.peer)
            .with_optional("wallpaper", &self.wallpaper)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updatePeerWallpaper")?;
        Ok(Self {
            wallpaper_overridden: object.flag("wallpaper_overridden")?,
            peer: object.field("peer")?,
            wallpaper: object.optional("wallpaper")?,
        })
    }
}

impl json::Serialize for types::UpdatePeerWallpaper {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdatePeerWallpaper {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateBotMessageReaction {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateBotMessageReaction")
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .with("date", &self.date)
            .with("actor", &self.actor)
            .with("old_reactions", &self.old_reactions)
            .with("new_reactions", &self.new_reactions)
            .with("qts", &self.qts)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateBotMessageReaction")?;
        Ok(Self {
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
            date: object.field("date")?,
            actor: object.field("actor")?,
            old_reactions: object.field("old_reactions")?,
            new_reactions: object.field("new_reactions")?,
            qts: object.field("qts")?,
        })
    }
}

impl json::Serialize for types::UpdateBotMessageReaction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateBotMessageReaction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateBotMessageReactions {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateBotMessageReactions")
            .with("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .with("date", &self.date)
            .with("reactions", &self.reactions)
            .with("qts", &self.qts)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateBotMessageReactions")?;
        Ok(Self {
            peer: object.field("peer")?,
            msg_id: object.field("msg_id")?,
            date: object.field("date")?,
            reactions: object.field("reactions")?,
            qts: object.field("qts")?,
        })
    }
}

impl json::Serialize for types::UpdateBotMessageReactions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateBotMessageReactions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateSavedDialogPinned {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateSavedDialogPinned")
            .with_flag("pinned", self.pinned)
            .with("peer", &self.peer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateSavedDialogPinned")?;
        Ok(Self {
            pinned: object.flag("pinned")?,
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for types::UpdateSavedDialogPinned {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateSavedDialogPinned {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdatePinnedSavedDialogs {
    fn to_json(&self) -> json::Value {
        json::Object::new("updatePinnedSavedDialogs")
            .with_optional("order", &self.order)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updatePinnedSavedDialogs")?;
        Ok(Self {
            order: object.optional("order")?,
        })
    }
}

impl json::Serialize for types::UpdatePinnedSavedDialogs {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdatePinnedSavedDialogs {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateSmsJob {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateSmsJob").with("job_id", &self.job_id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateSmsJob")?;
        Ok(Self {
            job_id: object.field("job_id")?,
        })
    }
}

impl json::Serialize for types::UpdateSmsJob {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateSmsJob {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateQuickReplies {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateQuickReplies")
            .with("quick_replies", &self.quick_replies)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateQuickReplies")?;
        Ok(Self {
            quick_replies: object.field("quick_replies")?,
        })
    }
}

impl json::Serialize for types::UpdateQuickReplies {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateQuickReplies {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateNewQuickReply {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateNewQuickReply")
            .with("quick_reply", &self.quick_reply)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateNewQuickReply")?;
        Ok(Self {
            quick_reply: object.field("quick_reply")?,
        })
    }
}

impl json::Serialize for types::UpdateNewQuickReply {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateNewQuickReply {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateDeleteQuickReply {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateDeleteQuickReply")
            .with("shortcut_id", &self.shortcut_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateDeleteQuickReply")?;
        Ok(Self {
            shortcut_id: object.field("shortcut_id")?,
        })
    }
}

impl json::Serialize for types::UpdateDeleteQuickReply {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateDeleteQuickReply {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateQuickReplyMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateQuickReplyMessage")
            .with("message", &self.message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateQuickReplyMessage")?;
        Ok(Self {
            message: object.field("message")?,
        })
    }
}

impl json::Serialize for types::UpdateQuickReplyMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateQuickReplyMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateDeleteQuickReplyMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateDeleteQuickReplyMessages")
            .with("shortcut_id", &self.shortcut_id)
            .with("messages", &self.messages)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateDeleteQuickReplyMessages")?;
        Ok(Self {
            shortcut_id: object.field("shortcut_id")?,
            messages: object.field("messages")?,
        })
    }
}

impl json::Serialize for types::UpdateDeleteQuickReplyMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateDeleteQuickReplyMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateBotBusinessConnect {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateBotBusinessConnect")
            .with("connection", &self.connection)
            .with("qts", &self.qts)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateBotBusinessConnect")?;
        Ok(Self {
            connection: object.field("connection")?,
            qts: object.field("qts")?,
        })
    }
}

impl json::Serialize for types::UpdateBotBusinessConnect {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateBotBusinessConnect {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateBotNewBusinessMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateBotNewBusinessMessage")
            .with("connection_id", &self.connection_id)
            .with("message", &self.message)
            .with_optional("reply_to_message", &self.reply_to_message)
            .with("qts", &self.qts)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateBotNewBusinessMessage")?;
        Ok(Self {
            connection_id: object.field("connection_id")?,
            message: object.field("message")?,
            reply_to_message: object.optional("reply_to_message")?,
            qts: object.field("qts")?,
        })
    }
}

impl json::Serialize for types::UpdateBotNewBusinessMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateBotNewBusinessMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateBotEditBusinessMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateBotEditBusinessMessage")
            .with("connection_id", &self.connection_id)
            .with("message", &self.message)
            .with_optional("reply_to_message", &self.reply_to_message)
            .with("qts", &self.qts)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateBotEditBusinessMessage")?;
        Ok(Self {
            connection_id: object.field("connection_id")?,
            message: object.field("message")?,
            reply_to_message: object.optional("reply_to_message")?,
            qts: object.field("qts")?,
        })
    }
}

impl json::Serialize for types::UpdateBotEditBusinessMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateBotEditBusinessMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateBotDeleteBusinessMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateBotDeleteBusinessMessage")
            .with("connection_id", &self.connection_id)
            .with("peer", &self.peer)
            .with("messages", &self.messages)
            .with("qts", &self.qts)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateBotDeleteBusinessMessage")?;
        Ok(Self {
            connection_id: object.field("connection_id")?,
            peer: object.field("peer")?,
            messages: object.field("messages")?,
            qts: object.field("qts")?,
        })
    }
}

impl json::Serialize for types::UpdateBotDeleteBusinessMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateBotDeleteBusinessMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateNewStoryReaction {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateNewStoryReaction")
            .with("story_id", &self.story_id)
            .with("peer", &self.peer)
            .with("reaction", &self.reaction)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateNewStoryReaction")?;
        Ok(Self {
            story_id: object.field("story_id")?,
            peer: object.field("peer")?,
            reaction: object.field("reaction")?,
        })
    }
}

impl json::Serialize for types::UpdateNewStoryReaction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateNewStoryReaction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateStarsBalance {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateStarsBalance").with("balance", &self.balance).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateStarsBalance")?;
        Ok(Self {
            balance: object.field("balance")?,
        })
    }
}

impl json::Serialize for types::UpdateStarsBalance {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateStarsBalance {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateBusinessBotCallbackQuery {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateBusinessBotCallbackQuery")
            .with("query_id", &self.query_id)
            .with("user_id", &self.user_id)
            .with("connection_id", &self.connection_id)
            .with("message", &self.message)
            .with_optional("reply_to_message", &self.reply_to_message)
            .with("chat_instance", &self.chat_instance)
            .with_optional("data", &self.data)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateBusinessBotCallbackQuery")?;
        Ok(Self {
            query_id: object.field("query_id")?,
            user_id: object.field("user_id")?,
            connection_id: object.field("connection_id")?,
            message: object.field("message")?,
            reply_to_message: object.optional("reply_to_message")?,
            chat_instance: object.field("chat_instance")?,
            data: object.optional("data")?,
        })
    }
}

impl json::Serialize for types::UpdateBusinessBotCallbackQuery {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateBusinessBotCallbackQuery {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateStarsRevenueStatus {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateStarsRevenueStatus")
            .with("peer", &self.peer)
            .with("status", &self.status)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateStarsRevenueStatus")?;
        Ok(Self {
            peer: object.field("peer")?,
            status: object.field("status")?,
        })
    }
}

impl json::Serialize for types::UpdateStarsRevenueStatus {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateStarsRevenueStatus {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateBotPurchasedPaidMedia {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateBotPurchasedPaidMedia")
            .with("user_id", &self.user_id)
            .with("payload", &self.payload)
            .with("qts", &self.qts)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateBotPurchasedPaidMedia")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            payload: object.field("payload")?,
            qts: object.field("qts")?,
        })
    }
}

impl json::Serialize for types::UpdateBotPurchasedPaidMedia {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateBotPurchasedPaidMedia {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdatePaidReactionPrivacy {
    fn to_json(&self) -> json::Value {
        json::Object::new("updatePaidReactionPrivacy")
            .with("private", &self.private)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updatePaidReactionPrivacy")?;
        Ok(Self {
            private: object.field("private")?,
        })
    }
}

impl json::Serialize for types::UpdatePaidReactionPrivacy {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdatePaidReactionPrivacy {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateSentPhoneCode {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateSentPhoneCode")
            .with("sent_code", &self.sent_code)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateSentPhoneCode")?;
        Ok(Self {
            sent_code: object.field("sent_code")?,
        })
    }
}

impl json::Serialize for types::UpdateSentPhoneCode {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateSentPhoneCode {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateGroupCallChainBlocks {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateGroupCallChainBlocks")
            .with("call", &self.call)
            .with("sub_chain_id", &self.sub_chain_id)
            .with("blocks", &self.blocks)
            .with("next_offset", &self.next_offset)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateGroupCallChainBlocks")?;
        Ok(Self {
            call: object.field("call")?,
            sub_chain_id: object.field("sub_chain_id")?,
            blocks: object.field("blocks")?,
            next_offset: object.field("next_offset")?,
        })
    }
}

impl json::Serialize for types::UpdateGroupCallChainBlocks {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateGroupCallChainBlocks {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateReadMonoForumInbox {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateReadMonoForumInbox")
            .with("channel_id", &self.channel_id)
            .with("saved_peer_id", &self.saved_peer_id)
            .with("read_max_id", &self.read_max_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateReadMonoForumInbox")?;
        Ok(Self {
            channel_id: object.field("channel_id")?,
            saved_peer_id: object.field("saved_peer_id")?,
            read_max_id: object.field("read_max_id")?,
        })
    }
}

impl json::Serialize for types::UpdateReadMonoForumInbox {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateReadMonoForumInbox {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateReadMonoForumOutbox {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateReadMonoForumOutbox")
            .with("channel_id", &self.channel_id)
            .with("saved_peer_id", &self.saved_peer_id)
            .with("read_max_id", &self.read_max_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateReadMonoForumOutbox")?;
        Ok(Self {
            channel_id: object.field("channel_id")?,
            saved_peer_id: object.field("saved_peer_id")?,
            read_max_id: object.field("read_max_id")?,
        })
    }
}

impl json::Serialize for types::UpdateReadMonoForumOutbox {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateReadMonoForumOutbox {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateMonoForumNoPaidException {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateMonoForumNoPaidException")
            .with_flag("exception", self.exception)
            .with("channel_id", &self.channel_id)
            .with("saved_peer_id", &self.saved_peer_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateMonoForumNoPaidException")?;
        Ok(Self {
            exception: object.flag("exception")?,
            channel_id: object.field("channel_id")?,
            saved_peer_id: object.field("saved_peer_id")?,
        })
    }
}

impl json::Serialize for types::UpdateMonoForumNoPaidException {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateMonoForumNoPaidException {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateGroupCallMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateGroupCallMessage")
            .with("call", &self.call)
            .with("message", &self.message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateGroupCallMessage")?;
        Ok(Self {
            call: object.field("call")?,
            message: object.field("message")?,
        })
    }
}

impl json::Serialize for types::UpdateGroupCallMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateGroupCallMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateGroupCallEncryptedMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateGroupCallEncryptedMessage")
            .with("call", &self.call)
            .with("from_id", &self.from_id)
            .with("encrypted_message", &self.encrypted_message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateGroupCallEncryptedMessage")?;
        Ok(Self {
            call: object.field("call")?,
            from_id: object.field("from_id")?,
            encrypted_message: object.field("encrypted_message")?,
        })
    }
}

impl json::Serialize for types::UpdateGroupCallEncryptedMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateGroupCallEncryptedMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdatePinnedForumTopic {
    fn to_json(&self) -> json::Value {
        json::Object::new("updatePinnedForumTopic")
            .with_flag("pinned", self.pinned)
            .with("peer", &self.peer)
            .with("topic_id", &self.topic_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updatePinnedForumTopic")?;
        Ok(Self {
            pinned: object.flag("pinned")?,
            peer: object.field("peer")?,
            topic_id: object.field("topic_id")?,
        })
    }
}

impl json::Serialize for types::UpdatePinnedForumTopic {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdatePinnedForumTopic {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdatePinnedForumTopics {
    fn to_json(&self) -> json::Value {
        json::Object::new("updatePinnedForumTopics")
            .with("peer", &self.peer)
            .with_optional("order", &self.order)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updatePinnedForumTopics")?;
        Ok(Self {
            peer: object.field("peer")?,
            order: object.optional("order")?,
        })
    }
}

impl json::Serialize for types::UpdatePinnedForumTopics {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdatePinnedForumTopics {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateDeleteGroupCallMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateDeleteGroupCallMessages")
            .with("call", &self.call)
            .with("messages", &self.messages)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateDeleteGroupCallMessages")?;
        Ok(Self {
            call: object.field("call")?,
            messages: object.field("messages")?,
        })
    }
}

impl json::Serialize for types::UpdateDeleteGroupCallMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateDeleteGroupCallMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateStarGiftAuctionState {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateStarGiftAuctionState")
            .with("gift_id", &self.gift_id)
            .with("state", &self.state)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateStarGiftAuctionState")?;
        Ok(Self {
            gift_id: object.field("gift_id")?,
            state: object.field("state")?,
        })
    }
}

impl json::Serialize for types::UpdateStarGiftAuctionState {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateStarGiftAuctionState {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateStarGiftAuctionUserState {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateStarGiftAuctionUserState")
            .with("gift_id", &self.gift_id)
            .with("user_state", &self.user_state)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateStarGiftAuctionUserState")?;
        Ok(Self {
            gift_id: object.field("gift_id")?,
            user_state: object.field("user_state")?,
        })
    }
}

impl json::Serialize for types::UpdateStarGiftAuctionUserState {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateStarGiftAuctionUserState {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateEmojiGameInfo {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateEmojiGameInfo").with("info", &self.info).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateEmojiGameInfo")?;
        Ok(Self {
            info: object.field("info")?,
        })
    }
}

impl json::Serialize for types::UpdateEmojiGameInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateEmojiGameInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateChatParticipantRank {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateChatParticipantRank")
            .with("chat_id", &self.chat_id)
            .with("user_id", &self.user_id)
            .with("rank", &self.rank)
            .with("version", &self.version)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateChatParticipantRank")?;
        Ok(Self {
            chat_id: object.field("chat_id")?,
            user_id: object.field("user_id")?,
            rank: object.field("rank")?,
            version: object.field("version")?,
        })
    }
}

impl json::Serialize for types::UpdateChatParticipantRank {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateChatParticipantRank {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateManagedBot {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateManagedBot")
            .with("user_id", &self.user_id)
            .with("bot_id", &self.bot_id)
            .with("qts", &self.qts)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateManagedBot")?;
        Ok(Self {
            user_id: object.field("user_id")?,
            bot_id: object.field("bot_id")?,
            qts: object.field("qts")?,
        })
    }
}

impl json::Serialize for types::UpdateManagedBot {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateManagedBot {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateBotGuestChatQuery {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateBotGuestChatQuery")
            .with("query_id", &self.query_id)
            .with("message", &self.message)
            .with_optional("reference_messages", &self.reference_messages)
            .with("qts", &self.qts)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateBotGuestChatQuery")?;
        Ok(Self {
            query_id: object.field("query_id")?,
            message: object.field("message")?,
            reference_messages: object.optional("reference_messages")?,
            qts: object.field("qts")?,
        })
    }
}

impl json::Serialize for types::UpdateBotGuestChatQuery {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateBotGuestChatQuery {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateJoinChatWebViewDecision {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateJoinChatWebViewDecision")
            .with("peer", &self.peer)
            .with("query_id", &self.query_id)
            .with("result", &self.result)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateJoinChatWebViewDecision")?;
        Ok(Self {
            peer: object.field("peer")?,
            query_id: object.field("query_id")?,
            result: object.field("result")?,
        })
    }
}

impl json::Serialize for types::UpdateJoinChatWebViewDecision {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateJoinChatWebViewDecision {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateNewBotConnection {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateNewBotConnection")
            .with_flag("confirmed", self.confirmed)
            .with("bot_id", &self.bot_id)
            .with_optional("date", &self.date)
            .with_optional("device", &self.device)
            .with_optional("location", &self.location)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateNewBotConnection")?;
        Ok(Self {
            confirmed: object.flag("confirmed")?,
            bot_id: object.field("bot_id")?,
            date: object.optional("date")?,
            device: object.optional("device")?,
            location: object.optional("location")?,
        })
    }
}

impl json::Serialize for types::UpdateNewBotConnection {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateNewBotConnection {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateWebBrowserSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateWebBrowserSettings")
            .with_flag("open_external_browser", self.open_external_browser)
            .with_flag("display_close_button", self.display_close_button)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateWebBrowserSettings")?;
        Ok(Self {
            open_external_browser: object.flag("open_external_browser")?,
            display_close_button: object.flag("display_close_button")?,
        })
    }
}

impl json::Serialize for types::UpdateWebBrowserSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateWebBrowserSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateWebBrowserException {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateWebBrowserException")
            .with_flag("delete", self.delete)
            .with_optional("open_external_browser", &self.open_external_browser)
            .with("exception", &self.exception)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateWebBrowserException")?;
        Ok(Self {
            delete: object.flag("delete")?,
            open_external_browser: object.optional("open_external_browser")?,
            exception: object.field("exception")?,
        })
    }
}

impl json::Serialize for types::UpdateWebBrowserException {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateWebBrowserException {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateNewEphemeralMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateNewEphemeralMessage")
            .with("message", &self.message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateNewEphemeralMessage")?;
        Ok(Self {
            message: object.field("message")?,
        })
    }
}

impl json::Serialize for types::UpdateNewEphemeralMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateNewEphemeralMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateDeleteEphemeralMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateDeleteEphemeralMessages")
            .with("peer", &self.peer)
            .with("ids", &self.ids)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateDeleteEphemeralMessages")?;
        Ok(Self {
            peer: object.field("peer")?,
            ids: object.field("ids")?,
        })
    }
}

impl json::Serialize for types::UpdateDeleteEphemeralMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateDeleteEphemeralMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateEditEphemeralMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateEditEphemeralMessage")
            .with("message", &self.message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateEditEphemeralMessage")?;
        Ok(Self {
            message: object.field("message")?,
        })
    }
}

impl json::Serialize for types::UpdateEditEphemeralMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateEditEphemeralMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateEphemeralBotCallbackQuery {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateEphemeralBotCallbackQuery")
            .with("query_id", &self.query_id)
            .with("user_id", &self.user_id)
            .with_optional("peer", &self.peer)
            .with("msg_id", &self.msg_id)
            .with("data", &self.data)
            .with_optional("chat_instance", &self.chat_instance)
            .with("message", &self.message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateEphemeralBotCallbackQuery")?;
        Ok(Self {
            query_id: object.field("query_id")?,
            user_id: object.field("user_id")?,
            peer: object.optional("peer")?,
            msg_id: object.field("msg_id")?,
            data: object.field("data")?,
            chat_instance: object.optional("chat_instance")?,
            message: object.field("message")?,
        })
    }
}

impl json::Serialize for types::UpdateEphemeralBotCallbackQuery {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateEphemeralBotCallbackQuery {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateBotStarsSubscription {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateBotStarsSubscription")
            .with_flag("canceled", self.canceled)
            .with_flag("payment_failed", self.payment_failed)
            .with_flag("restored", self.restored)
            .with("user_id", &self.user_id)
            .with("payload", &self.payload)
            .with("qts", &self.qts)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateBotStarsSubscription")?;
        Ok(Self {
            canceled: object.flag("canceled")?,
            payment_failed: object.flag("payment_failed")?,
            restored: object.flag("restored")?,
            user_id: object.field("user_id")?,
            payload: object.field("payload")?,
            qts: object.field("qts")?,
        })
    }
}

impl json::Serialize for types::UpdateBotStarsSubscription {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateBotStarsSubscription {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateWalletState {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateWalletState").with("state", &self.state).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateWalletState")?;
        Ok(Self {
            state: object.field("state")?,
        })
    }
}

impl json::Serialize for types::UpdateWalletState {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateWalletState {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateSentWalletTransaction {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateSentWalletTransaction")
            .with_flag("gasless", self.gasless)
            .with("msg_hash", &self.msg_hash)
            .with_optional("transaction", &self.transaction)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateSentWalletTransaction")?;
        Ok(Self {
            gasless: object.flag("gasless")?,
            msg_hash: object.field("msg_hash")?,
            transaction: object.optional("transaction")?,
        })
    }
}

impl json::Serialize for types::UpdateSentWalletTransaction {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateSentWalletTransaction {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateWalletGaslessInfo {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateWalletGaslessInfo")
            .with_flag("available", self.available)
            .with("left", &self.left)
            .with("reset_at", &self.reset_at)
            .with("min_amount", &self.min_amount)
            .with("relayer_address", &self.relayer_address)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateWalletGaslessInfo")?;
        Ok(Self {
            available: object.flag("available")?,
            left: object.field("left")?,
            reset_at: object.field("reset_at")?,
            min_amount: object.field("min_amount")?,
            relayer_address: object.field("relayer_address")?,
        })
    }
}

impl json::Serialize for types::UpdateWalletGaslessInfo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateWalletGaslessInfo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateWalletTonConnectSession {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateWalletTonConnectSession")
            .with("session", &self.session)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateWalletTonConnectSession")?;
        Ok(Self {
            session: object.field("session")?,
        })
    }
}

impl json::Serialize for types::UpdateWalletTonConnectSession {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateWalletTonConnectSession {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateWalletTonConnectPendingDisconnect {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateWalletTonConnectPendingDisconnect")
            .with("session_ids", &self.session_ids)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateWalletTonConnectPendingDisconnect")?;
        Ok(Self {
            session_ids: object.field("session_ids")?,
        })
    }
}

impl json::Serialize for types::UpdateWalletTonConnectPendingDisconnect {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateWalletTonConnectPendingDisconnect {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateShortMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateShortMessage")
            .with_flag("out", self.out)
            .with_flag("mentioned", self.mentioned)
            .with_flag("media_unread", self.media_unread)
            .with_flag("silent", self.silent)
            .with("id", &self.id)
            .with("user_id", &self.user_id)
            .with("message", &self.message)
            .with("pts", &self.pts)
            .with("pts_count", &self.pts_count)
            .with("date", &self.date)
            .with_optional("fwd_from", &self.fwd_from)
            .with_optional("via_bot_id", &self.via_bot_id)
            .with_optional("reply_to", &self.reply_to)
            .with_optional("entities", &self.entities)
            .with_optional("ttl_period", &self.ttl_period)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateShortMessage")?;
        Ok(Self {
            out: object.flag("out")?,
            mentioned: object.flag("mentioned")?,
            media_unread: object.flag("media_unread")?,
            silent: object.flag("silent")?,
            id: object.field("id")?,
            user_id: object.field("user_id")?,
            message: object.field("message")?,
            pts: object.field("pts")?,
            pts_count: object.field("pts_count")?,
            date: object.field("date")?,
            fwd_from: object.optional("fwd_from")?,
            via_bot_id: object.optional("via_bot_id")?,
            reply_to: object.optional("reply_to")?,
            entities: object.optional("entities")?,
            ttl_period: object.optional("ttl_period")?,
        })
    }
}

impl json::Serialize for types::UpdateShortMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateShortMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateShortChatMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateShortChatMessage")
            .with_flag("out", self.out)
            .with_flag("mentioned", self.mentioned)
            .with_flag("media_unread", self.media_unread)
            .with_flag("silent", self.silent)
            .with("id", &self.id)
            .with("from_id", &self.from_id)
            .with("chat_id", &self.chat_id)
            .with("message", &self.message)
            .with("pts", &self.pts)
            .with("pts_count", &self.pts_count)
            .with("date", &self.date)
            .with_optional("fwd_from", &self.fwd_from)
            .with_optional("via_bot_id", &self.via_bot_id)
            .with_optional("reply_to", &self.reply_to)
            .with_optional("entities", &self.entities)
            .with_optional("ttl_period", &self.ttl_period)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateShortChatMessage")?;
        Ok(Self {
            out: object.flag("out")?,
            mentioned: object.flag("mentioned")?,
            media_unread: object.flag("media_unread")?,
            silent: object.flag("silent")?,
            id: object.field("id")?,
            from_id: object.field("from_id")?,
            chat_id: object.field("chat_id")?,
            message: object.field("message")?,
            pts: object.field("pts")?,
            pts_count: object.field("pts_count")?,
            date: object.field("date")?,
            fwd_from: object.optional("fwd_from")?,
            via_bot_id: object.optional("via_bot_id")?,
            reply_to: object.optional("reply_to")?,
            entities: object.optional("entities")?,
            ttl_period: object.optional("ttl_period")?,
        })
    }
}

impl json::Serialize for types::UpdateShortChatMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateShortChatMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateShort {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateShort")
            .with("update", &self.update)
            .with("date", &self.date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateShort")?;
        Ok(Self {
            update: object.field("update")?,
            date: object.field("date")?,
        })
    }
}

impl json::Serialize for types::UpdateShort {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateShort {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdatesCombined {
    fn to_json(&self) -> json::Value {
        json::Object::new("updatesCombined")
            .with("updates", &self.updates)
            .with("users", &self.users)
            .with("chats", &self.chats)
            .with("date", &self.date)
            .with("seq_start", &self.seq_start)
            .with("seq", &self.seq)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updatesCombined")?;
        Ok(Self {
            updates: object.field("updates")?,
            users: object.field("users")?,
            chats: object.field("chats")?,
            date: object.field("date")?,
            seq_start: object.field("seq_start")?,
            seq: object.field("seq")?,
        })
    }
}

impl json::Serialize for types::UpdatesCombined {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdatesCombined {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::Updates {
    fn to_json(&self) -> json::Value {
        json::Object::new("updates")
            .with("updates", &self.updates)
            .with("users", &self.users)
            .with("chats", &self.chats)
            .with("date", &self.date)
            .with("seq", &self.seq)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updates")?;
        Ok(Self {
            updates: object.field("updates")?,
            users: object.field("users")?,
            chats: object.field("chats")?,
            date: object.field("date")?,
            seq: object.field("seq")?,
        })
    }
}

impl json::Serialize for types::Updates {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::Updates {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UpdateShortSentMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("updateShortSentMessage")
            .with_flag("out", self.out)
            .with("id", &self.id)
            .with("pts", &self.pts)
            .with("pts_count", &self.pts_count)
            .with("date", &self.date)
            .with_optional("media", &self.media)
            .with_optional("entities", &self.entities)
            .with_optional("ttl_period", &self.ttl_period)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("updateShortSentMessage")?;
        Ok(Self {
            out: object.flag("out")?,
            id: object.field("id")?,
            pts: object.field("pts")?,
            pts_count: object.field("pts_count")?,
            date: object.field("date")?,
            media: object.optional("media")?,
            entities: object.optional("entities")?,
            ttl_period: object.optional("ttl_period")?,
        })
    }
}

impl json::Serialize for types::UpdateShortSentMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UpdateShortSentMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UrlAuthResultRequest {
    fn to_json(&self) -> json::Value {
        json::Object::new("urlAuthResultRequest")
            .with_flag("request_write_access", self.request_write_access)
            .with_flag("request_phone_number", self.request_phone_number)
            .with_flag("match_codes_first", self.match_codes_first)
            .with_flag("is_app", self.is_app)
            .with("bot", &self.bot)
            .with("domain", &self.domain)
            .with_optional("browser", &self.browser)
            .with_optional("platform", &self.platform)
            .with_optional("ip", &self.ip)
            .with_optional("region", &self.region)
            .with_optional("match_codes", &self.match_codes)
            .with_optional("user_id_hint", &self.user_id_hint)
            .with_optional("verified_app_name", &self.verified_app_name)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("urlAuthResultRequest")?;
        Ok(Self {
            request_write_access: object.flag("request_write_access")?,
            request_phone_number: object.flag("request_phone_number")?,
            match_codes_first: object.flag("match_codes_first")?,
            is_app: object.flag("is_app")?,
            bot: object.field("bot")?,
            domain: object.field("domain")?,
            browser: object.optional("browser")?,
            platform: object.optional("platform")?,
            ip: object.optional("ip")?,
            region: object.optional("region")?,
            match_codes: object.optional("match_codes")?,
            user_id_hint: object.optional("user_id_hint")?,
            verified_app_name: object.optional("verified_app_name")?,
        })
    }
}

impl json::Serialize for types::UrlAuthResultRequest {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UrlAuthResultRequest {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::UrlAuthResultAccepted {
    fn to_json(&self) -> json::Value {
        json::Object::new("urlAuthResultAccepted")
            .with_optional("url", &self.url)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("urlAuthResultAccepted")?;
        Ok(Self {
            url: object.optional("url")?,
        })
    }
}

impl json::Serialize for types::UrlAuthResultAccepted {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::UrlAuthResultAccepted {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::User {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty(value) => json::Json::to_json(value),
            Self::User(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("User")?.as_str() {
            "userEmpty" => value.variant(Self::Empty),
            "user" => value.variant(Self::User),
            other => Err(json::Error::unknown(other, "User")),
        }
    }
}

impl json::Serialize for enums::User {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::User {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::UserProfilePhoto {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty => json::Object::new("userProfilePhotoEmpty").value(),
            Self::UserProfilePhoto(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("UserProfilePhoto")?.as_str() {
            "userProfilePhotoEmpty" => Ok(Self::Empty),
            "userProfilePhoto" => value.variant(Self::UserProfilePhoto),
            other => Err(json::Error::unknown(other, "UserProfilePhoto")),
        }
    }
}

impl json::Serialize for enums::UserProfilePhoto {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::UserProfilePhoto {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::UserStatus {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Empty => json::Object::new("userStatusEmpty").value(),
            Self::Online(value) => json::Json::to_json(value),
            Self::Offline(value) => json::Json::to_json(value),
            Self::Recently(value) => json::Json::to_json(value),
            Self::LastWeek(value) => json::Json::to_json(value),
            Self::LastMonth(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("UserStatus")?.as_str() {
            "userStatusEmpty" => Ok(Self::Empty),
            "userStatusOnline" => value.variant(Self::Online),
            "userStatusOffline" => value.variant(Self::Offline),
            "userStatusRecently" => value.variant(Self::Recently),
            "userStatusLastWeek" => value.variant(Self::LastWeek),
            "userStatusLastMonth" => value.variant(Self::LastMonth),
            other => Err(json::Error::unknown(other, "UserStatus")),
        }
    }
}

impl json::Serialize for enums::UserStatus {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::UserStatus {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::Update {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NewMessage(value) => json::Json::to_json(value),
            Self::MessageId(value) => json::Json::to_json(value),
            Self::DeleteMessages(value) => json::Json::to_json(value),
            Self::UserTyping(value) => json::Json::to_json(value),
            Self::ChatUserTyping(value) => json::Json::to_json(value),
            Self::ChatParticipants(value) => json::Json::to_json(value),
            Self::UserStatus(value) => json::Json::to_json(value),
            Self::UserName(value) => json::Json::to_json(value),
            Self::NewAuthorization(value) => json::Json::to_json(value),
            Self::NewEncryptedMessage(value) => json::Json::to_json(value),
            Self::EncryptedChatTyping(value) => json::Json::to_json(value),
            Self::Encryption(value) => json::Json::to_json(value),
            Self::EncryptedMessagesRead(value) => json::Json::to_json(value),
            Self::ChatParticipantAdd(value) => json::Json::to_json(value),
            Self::ChatParticipantDelete(value) => json::Json::to_json(value),
            Self::DcOptions(value) => json::Json::to_json(value),
            Self::NotifySettings(value) => json::Json::to_json(value),
            Self::ServiceNotification(value) => json::Json::to_json(value),
            Self::Privacy(value) => json::Json::to_json(value),
            Self::UserPhone(value) => json::Json::to_json(value),
            Self::ReadHistoryInbox(value) => json::Json::to_json(value),
            Self::ReadHistoryOutbox(value) => json::Json::to_json(value),
            Self::WebPage(value) => json::Json::to_json(value),
            Self::ReadMessagesContents(value) => json::Json::to_json(value),
            Self::ChannelTooLong(value) => json::Json::to_json(value),
            Self::Channel(value) => json::Json::to_json(value),
            Self::NewChannelMessage(value) => json::Json::to_json(value),
            Self::ReadChannelInbox(value) => json::Json::to_json(value),
            Self::DeleteChannelMessages(value) => json::Json::to_json(value),
            Self::ChannelMessageViews(value) => json::Json::to_json(value),
            Self::ChatParticipantAdmin(value) => json::Json::to_json(value),
            Self::NewStickerSet(value) => json::Json::to_json(value),
            Self::StickerSetsOrder(value) => json::Json::to_json(value),
            Self::StickerSets(value) => json::Json::to_json(value),
            Self::SavedGifs => json::Object::new("updateSavedGifs").value(),
            Self::BotInlineQuery(value) => json::Json::to_json(value),
            Self::BotInlineSend(value) => json::Json::to_json(value),
            Self::EditChannelMessage(value) => json::Json::to_json(value),
            Self::BotCallbackQuery(value) => json::Json::to_json(value),
            Self::EditMessage(value) => json::Json::to_json(value),
            Self::InlineBotCallbackQuery(value) => json::Json::to_json(value),
            Self::ReadChannelOutbox(value) => json::Json::to_json(value),
            Self::DraftMessage(value) => json::Json::to_json(value),
            Self::ReadFeaturedStickers => {
                json::Object::new("updateReadFeaturedStickers").value()
            }
            Self::RecentStickers => json::Object::new("updateRecentStickers").value(),
            Self::Config => json::Object::new("updateConfig").value(),
            Self::PtsChanged => json::Object::new("updatePtsChanged").value(),
            Self::ChannelWebPage(value) => json::Json::to_json(value),
            Self::DialogPinned(value) => json::Json::to_json(value),
            Self::PinnedDialogs(value) => json::Json::to_json(value),
            Self::BotWebhookJson(value) => json::Json::to_json(value),
            Self::BotWebhookJsonQuery(value) => json::Json::to_json(value),
            Self::BotShippingQuery(value) => json::Json::to_json(value),
            Self::BotPrecheckoutQuery(value) => json::Json::to_json(value),
            Self::PhoneCall(value) => json::Json::to_json(value),
            Self::LangPackTooLong(value) => json::Json::to_json(value),
            Self::LangPack(value) => json::Json::to_json(value),
            Self::FavedStickers => json::Object::new("updateFavedStickers").value(),
            Self::ChannelReadMessagesContents(value) => json::Json::to_json(value),
            Self::ContactsReset => json::Object::new("updateContactsReset").value(),
            Self::ChannelAvailableMessages(value) => json::Json::to_json(value),
            Self::DialogUnreadMark(value) => json::Json::to_json(value),
            Self::MessagePoll(value) => json::Json::to_json(value),
            Self::ChatDefaultBannedRights(value) => json::Json::to_json(value),
            Self::FolderPeers(value) => json::Json::to_json(value),
            Self::PeerSettings(value) => json::Json::to_json(value),
            Self::PeerLocated(value) => json::Json::to_json(value),
            Self::NewScheduledMessage(value) => json::Json::to_json(value),
            Self::DeleteScheduledMessages(value) => json::Json::to_json(value),
            Self::Theme(value) => json::Json::to_json(value),
            Self::GeoLiveViewed(value) => json::Json::to_json(value),
            Self::LoginToken => json::Object::new("updateLoginToken").value(),
            Self::MessagePollVote(value) => json::Json::to_json(value),
            Self::DialogFilter(value) => json::Json::to_json(value),
            Self::DialogFilterOrder(value) => json::Json::to_json(value),
            Self::DialogFilters => json::Object::new("updateDialogFilters").value(),
            Self::PhoneCallSignalingData(value) => json::Json::to_json(value),
            Self::ChannelMessageForwards(value) => json::Json::to_json(value),
            Self::ReadChannelDiscussionInbox(value) => json::Json::to_json(value),
            Self::ReadChannelDiscussionOutbox(value) => json::Json::to_json(value),
            Self::PeerBlocked(value) => json::Json::to_json(value),
            Self::ChannelUserTyping(value) => json::Json::to_json(value),
            Self::PinnedMessages(value) => json::Json::to_json(value),
            Self::PinnedChannelMessages(value) => json::Json::to_json(value),
            Self::Chat(value) => json::Json::to_json(value),
            Self::GroupCallParticipants(value) => json::Json::to_json(value),
            Self::GroupCall(value) => json::Json::to_json(value),
            Self::PeerHistoryTtl(value) => json::Json::to_json(value),
            Self::ChatParticipant(value) => json::Json::to_json(value),
            Self::ChannelParticipant(value) => json::Json::to_json(value),
            Self::BotStopped(value) => json::Json::to_json(value),
            Self::GroupCallConnection(value) => json::Json::to_json(value),
            Self::BotCommands(value) => json::Json::to_json(value),
            Self::PendingJoinRequests(value) => json::Json::to_json(value),
            Self::BotChatInviteRequester(value) => json::Json::to_json(value),
            Self::MessageReactions(value) => json::Json::to_json(value),
            Self::AttachMenuBots => json::Object::new("updateAttachMenuBots").value(),
            Self::WebViewResultSent(value) => json::Json::to_json(value),
            Self::BotMenuButton(value) => json::Json::to_json(value),
            Self::SavedRingtones => json::Object::new("updateSavedRingtones").value(),
            Self::TranscribedAudio(value) => json::Json::to_json(value),
            Self::ReadFeaturedEmojiStickers => {
                json::Object::new("updateReadFeaturedEmojiStickers").value()
            }
            Self::UserEmojiStatus(value) => json::Json::to_json(value),
            Self::RecentEmojiStatuses => {
                json::Object::new("updateRecentEmojiStatuses").value()
            }
            Self::RecentReactions => json::Object::new("updateRecentReactions").value(),
            Self::MoveStickerSetToTop(value) => json::Json::to_json(value),
            Self::MessageExtendedMedia(value) => json::Json::to_json(value),
            Self::User(value) => json::Json::to_json(value),
            Self::AutoSaveSettings => json::Object::new("updateAutoSaveSettings").value(),
            Self::Story(value) => json::Json::to_json(value),
            Self::ReadStories(value) => json::Json::to_json(value),
            Self::StoryId(value) => json::Json::to_json(value),
            Self::StoriesStealthMode(value) => json::Json::to_json(value),
            Self::SentStoryReaction(value) => json::Json::to_json(value),
            Self::BotChatBoost(value) => json::Json::to_json(value),
            Self::ChannelViewForumAsMessages(value) => json::Json::to_json(value),
            Self::PeerWallpaper(value) => json::Json::to_json(value),
            Self::BotMessageReaction(value) => json::Json::to_json(value),
            Self::BotMessageReactions(value) => json::Json::to_json(value),
            Self::SavedDialogPinned(value) => json::Json::to_json(value),
            Self::PinnedSavedDialogs(value) => json::Json::to_json(value),
            Self::SavedReactionTags => {
                json::Object::new("updateSavedReactionTags").value()
            }
            Self::SmsJob(value) => json::Json::to_json(value),
            Self::QuickReplies(value) => json::Json::to_json(value),
            Self::NewQuickReply(value) => json::Json::to_json(value),
            Self::DeleteQuickReply(value) => json::Json::to_json(value),
            Self::QuickReplyMessage(value) => json::Json::to_json(value),
            Self::DeleteQuickReplyMessages(value) => json::Json::to_json(value),
            Self::BotBusinessConnect(value) => json::Json::to_json(value),
            Self::BotNewBusinessMessage(value) => json::Json::to_json(value),
            Self::BotEditBusinessMessage(value) => json::Json::to_json(value),
            Self::BotDeleteBusinessMessage(value) => json::Json::to_json(value),
            Self::NewStoryReaction(value) => json::Json::to_json(value),
            Self::StarsBalance(value) => json::Json::to_json(value),
            Self::BusinessBotCallbackQuery(value) => json::Json::to_json(value),
            Self::StarsRevenueStatus(value) => json::Json::to_json(value),
            Self::BotPurchasedPaidMedia(value) => json::Json::to_json(value),
            Self::PaidReactionPrivacy(value) => json::Json::to_json(value),
            Self::SentPhoneCode(value) => json::Json::to_json(value),
            Self::GroupCallChainBlocks(value) => json::Json::to_json(value),
            Self::ReadMonoForumInbox(value) => json::Json::to_json(value),
            Self::ReadMonoForumOutbox(value) => json::Json::to_json(value),
            Self::MonoForumNoPaidException(value) => json::Json::to_json(value),
            Self::GroupCallMessage(value) => json::Json::to_json(value),
            Self::GroupCallEncryptedMessage(value) => json::Json::to_json(value),
            Self::PinnedForumTopic(value) => json::Json::to_json(value),
            Self::PinnedForumTopics(value) => json::Json::to_json(value),
            Self::DeleteGroupCallMessages(value) => json::Json::to_json(value),
            Self::StarGiftAuctionState(value) => json::Json::to_json(value),
            Self::StarGiftAuctionUserState(value) => json::Json::to_json(value),
            Self::EmojiGameInfo(value) => json::Json::to_json(value),
            Self::StarGiftCraftFail => {
                json::Object::new("updateStarGiftCraftFail").value()
            }
            Self::ChatParticipantRank(value) => json::Json::to_json(value),
            Self::ManagedBot(value) => json::Json::to_json(value),
            Self::BotGuestChatQuery(value) => json::Json::to_json(value),
            Self::AiComposeTones => json::Object::new("updateAiComposeTones").value(),
            Self::JoinChatWebViewDecision(value) => json::Json::to_json(value),
            Self::NewBotConnection(value) => json::Json::to_json(value),
            Self::WebBrowserSettings(value) => json::Json::to_json(value),
            Self::WebBrowserException(value) => json::Json::to_json(value),
            Self::NewEphemeralMessage(value) => json::Json::to_json(value),
            Self::DeleteEphemeralMessages(value) => json::Json::to_json(value),
            Self::EditEphemeralMessage(value) => json::Json::to_json(value),
            Self::EphemeralBotCallbackQuery(value) => json::Json::to_json(value),
            Self::BotStarsSubscription(value) => json::Json::to_json(value),
            Self::WalletState(value) => json::Json::to_json(value),
            Self::SentWalletTransaction(value) => json::Json::to_json(value),
            Self::WalletGaslessInfo(value) => json::Json::to_json(value),
            Self::WalletTonConnectSession(value) => json::Json::to_json(value),
            Self::WalletTonConnectPendingDisconnect(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("Update")?.as_str() {
            "updateNewMessage" => value.variant(Self::NewMessage),
            "updateMessageID" => value.variant(Self::MessageId),
            "updateDeleteMessages" => value.variant(Self::DeleteMessages),
            "updateUserTyping" => value.variant(Self::UserTyping),
            "updateChatUserTyping" => value.variant(Self::ChatUserTyping),
            "updateChatParticipants" => value.variant(Self::ChatParticipants),
            "updateUserStatus" => value.variant(Self::UserStatus),
            "updateUserName" => value.variant(Self::UserName),
            "updateNewAuthorization" => value.variant(Self::NewAuthorization),
            "updateNewEncryptedMessage" => value.variant(Self::NewEncryptedMessage),
            "updateEncryptedChatTyping" => value.variant(Self::EncryptedChatTyping),
            "updateEncryption" => value.variant(Self::Encryption),
            "updateEncryptedMessagesRead" => value.variant(Self::EncryptedMessagesRead),
            "updateChatParticipantAdd" => value.variant(Self::ChatParticipantAdd),
            "updateChatParticipantDelete" => value.variant(Self::ChatParticipantDelete),
            "updateDcOptions" => value.variant(Self::DcOptions),
            "updateNotifySettings" => value.variant(Self::NotifySettings),
            "updateServiceNotification" => value.variant(Self::ServiceNotification),
            "updatePrivacy" => value.variant(Self::Privacy),
            "updateUserPhone" => value.variant(Self::UserPhone),
            "updateReadHistoryInbox" => value.variant(Self::ReadHistoryInbox),
            "updateReadHistoryOutbox" => value.variant(Self::ReadHistoryOutbox),
            "updateWebPage" => value.variant(Self::WebPage),
            "updateReadMessagesContents" => value.variant(Self::ReadMessagesContents),
            "updateChannelTooLong" => value.variant(Self::ChannelTooLong),
            "updateChannel" => value.variant(Self::Channel),
            "updateNewChannelMessage" => value.variant(Self::NewChannelMessage),
            "updateReadChannelInbox" => value.variant(Self::ReadChannelInbox),
            "updateDeleteChannelMessages" => value.variant(Self::DeleteChannelMessages),
            "updateChannelMessageViews" => value.variant(Self::ChannelMessageViews),
            "updateChatParticipantAdmin" => value.variant(Self::ChatParticipantAdmin),
            "updateNewStickerSet" => value.variant(Self::NewStickerSet),
            "updateStickerSetsOrder" => value.variant(Self::StickerSetsOrder),
            "updateStickerSets" => value.variant(Self::StickerSets),
            "updateSavedGifs" => Ok(Self::SavedGifs),
            "updateBotInlineQuery" => value.variant(Self::BotInlineQuery),
            "updateBotInlineSend" => value.variant(Self::BotInlineSend),
            "updateEditChannelMessage" => value.variant(Self::EditChannelMessage),
            "updateBotCallbackQuery" => value.variant(Self::BotCallbackQuery),
            "updateEditMessage" => value.variant(Self::EditMessage),
            "updateInlineBotCallbackQuery" => value.variant(Self::InlineBotCallbackQuery),
            "updateReadChannelOutbox" => value.variant(Self::ReadChannelOutbox),
            "updateDraftMessage" => value.variant(Self::DraftMessage),
            "updateReadFeaturedStickers" => Ok(Self::ReadFeaturedStickers),
            "updateRecentStickers" => Ok(Self::RecentStickers),
            "updateConfig" => Ok(Self::Config),
            "updatePtsChanged" => Ok(Self::PtsChanged),
            "updateChannelWebPage" => value.variant(Self::ChannelWebPage),
            "updateDialogPinned" => value.variant(Self::DialogPinned),
            "updatePinnedDialogs" => value.variant(Self::PinnedDialogs),
            "updateBotWebhookJSON" => value.variant(Self::BotWebhookJson),
            "updateBotWebhookJSONQuery" => value.variant(Self::BotWebhookJsonQuery),
            "updateBotShippingQuery" => value.variant(Self::BotShippingQuery),
            "updateBotPrecheckoutQuery" => value.variant(Self::BotPrecheckoutQuery),
            "updatePhoneCall" => value.variant(Self::PhoneCall),
            "updateLangPackTooLong" => value.variant(Self::LangPackTooLong),
            "updateLangPack" => value.variant(Self::LangPack),
            "updateFavedStickers" => Ok(Self::FavedStickers),
            "updateChannelReadMessagesContents" => {
                value.variant(Self::ChannelReadMessagesContents)
            }
            "updateContactsReset" => Ok(Self::ContactsReset),
            "updateChannelAvailableMessages" => {
                value.variant(Self::ChannelAvailableMessages)
            }
            "updateDialogUnreadMark" => value.variant(Self::DialogUnreadMark),
            "updateMessagePoll" => value.variant(Self::MessagePoll),
            "updateChatDefaultBannedRights" => {
                value.variant(Self::ChatDefaultBannedRights)
            }
            "updateFolderPeers" => value.variant(Self::FolderPeers),
            "updatePeerSettings" => value.variant(Self::PeerSettings),
            "updatePeerLocated" => value.variant(Self::PeerLocated),
            "updateNewScheduledMessage" => value.variant(Self::NewScheduledMessage),
            "updateDeleteScheduledMessages" => {
                value.variant(Self::DeleteScheduledMessages)
            }
            "updateTheme" => value.variant(Self::Theme),
            "updateGeoLiveViewed" => value.variant(Self::GeoLiveViewed),
            "updateLoginToken" => Ok(Self::LoginToken),
            "updateMessagePollVote" => value.variant(Self::MessagePollVote),
            "updateDialogFilter" => value.variant(Self::DialogFilter),
            "updateDialogFilterOrder" => value.variant(Self::DialogFilterOrder),
            "updateDialogFilters" => Ok(Self::DialogFilters),
            "updatePhoneCallSignalingData" => value.variant(Self::PhoneCallSignalingData),
            "updateChannelMessageForwards" => value.variant(Self::ChannelMessageForwards),
            "updateReadChannelDiscussionInbox" => {
                value.variant(Self::ReadChannelDiscussionInbox)
            }
            "updateReadChannelDiscussionOutbox" => {
                value.variant(Self::ReadChannelDiscussionOutbox)
            }
            "updatePeerBlocked" => value.variant(Self::PeerBlocked),
            "updateChannelUserTyping" => value.variant(Self::ChannelUserTyping),
            "updatePinnedMessages" => value.variant(Self::PinnedMessages),
            "updatePinnedChannelMessages" => value.variant(Self::PinnedChannelMessages),
            "updateChat" => value.variant(Self::Chat),
            "updateGroupCallParticipants" => value.variant(Self::GroupCallParticipants),
            "updateGroupCall" => value.variant(Self::GroupCall),
            "updatePeerHistoryTTL" => value.variant(Self::PeerHistoryTtl),
            "updateChatParticipant" => value.variant(Self::ChatParticipant),
            "updateChannelParticipant" => value.variant(Self::ChannelParticipant),
            "updateBotStopped" => value.variant(Self::BotStopped),
            "updateGroupCallConnection" => value.variant(Self::GroupCallConnection),
            "updateBotCommands" => value.variant(Self::BotCommands),
            "updatePendingJoinRequests" => value.variant(Self::PendingJoinRequests),
            "updateBotChatInviteRequester" => value.variant(Self::BotChatInviteRequester),
            "updateMessageReactions" => value.variant(Self::MessageReactions),
            "updateAttachMenuBots" => Ok(Self::AttachMenuBots),
            "updateWebViewResultSent" => value.variant(Self::WebViewResultSent),
            "updateBotMenuButton" => value.variant(Self::BotMenuButton),
            "updateSavedRingtones" => Ok(Self::SavedRingtones),
            "updateTranscribedAudio" => value.variant(Self::TranscribedAudio),
            "updateReadFeaturedEmojiStickers" => Ok(Self::ReadFeaturedEmojiStickers),
            "updateUserEmojiStatus" => value.variant(Self::UserEmojiStatus),
            "updateRecentEmojiStatuses" => Ok(Self::RecentEmojiStatuses),
            "updateRecentReactions" => Ok(Self::RecentReactions),
            "updateMoveStickerSetToTop" => value.variant(Self::MoveStickerSetToTop),
            "updateMessageExtendedMedia" => value.variant(Self::MessageExtendedMedia),
            "updateUser" => value.variant(Self::User),
            "updateAutoSaveSettings" => Ok(Self::AutoSaveSettings),
            "updateStory" => value.variant(Self::Story),
            "updateReadStories" => value.variant(Self::ReadStories),
            "updateStoryID" => value.variant(Self::StoryId),
            "updateStoriesStealthMode" => value.variant(Self::StoriesStealthMode),
            "updateSentStoryReaction" => value.variant(Self::SentStoryReaction),
            "updateBotChatBoost" => value.variant(Self::BotChatBoost),
            "updateChannelViewForumAsMessages" => {
                value.variant(Self::ChannelViewForumAsMessages)
            }
            "updatePeerWallpaper" => value.variant(Self::PeerWallpaper),
            "updateBotMessageReaction" => value.variant(Self::BotMessageReaction),
            "updateBotMessageReactions" => value.variant(Self::BotMessageReactions),
            "updateSavedDialogPinned" => value.variant(Self::SavedDialogPinned),
            "updatePinnedSavedDialogs" => value.variant(Self::PinnedSavedDialogs),
            "updateSavedReactionTags" => Ok(Self::SavedReactionTags),
            "updateSmsJob" => value.variant(Self::SmsJob),
            "updateQuickReplies" => value.variant(Self::QuickReplies),
            "updateNewQuickReply" => value.variant(Self::NewQuickReply),
            "updateDeleteQuickReply" => value.variant(Self::DeleteQuickReply),
            "updateQuickReplyMessage" => value.variant(Self::QuickReplyMessage),
            "updateDeleteQuickReplyMessages" => {
                value.variant(Self::DeleteQuickReplyMessages)
            }
            "updateBotBusinessConnect" => value.variant(Self::BotBusinessConnect),
            "updateBotNewBusinessMessage" => value.variant(Self::BotNewBusinessMessage),
            "updateBotEditBusinessMessage" => value.variant(Self::BotEditBusinessMessage),
            "updateBotDeleteBusinessMessage" => {
                value.variant(Self::BotDeleteBusinessMessage)
            }
            "updateNewStoryReaction" => value.variant(Self::NewStoryReaction),
            "updateStarsBalance" => value.variant(Self::StarsBalance),
            "updateBusinessBotCallbackQuery" => {
                value.variant(Self::BusinessBotCallbackQuery)
            }
            "updateStarsRevenueStatus" => value.variant(Self::StarsRevenueStatus),
            "updateBotPurchasedPaidMedia" => value.variant(Self::BotPurchasedPaidMedia),
            "updatePaidReactionPrivacy" => value.variant(Self::PaidReactionPrivacy),
            "updateSentPhoneCode" => value.variant(Self::SentPhoneCode),
            "updateGroupCallChainBlocks" => value.variant(Self::GroupCallChainBlocks),
            "updateReadMonoForumInbox" => value.variant(Self::ReadMonoForumInbox),
            "updateReadMonoForumOutbox" => value.variant(Self::ReadMonoForumOutbox),
            "updateMonoForumNoPaidException" => {
                value.variant(Self::MonoForumNoPaidException)
            }
            "updateGroupCallMessage" => value.variant(Self::GroupCallMessage),
            "updateGroupCallEncryptedMessage" => {
                value.variant(Self::GroupCallEncryptedMessage)
            }
            "updatePinnedForumTopic" => value.variant(Self::PinnedForumTopic),
            "updatePinnedForumTopics" => value.variant(Self::PinnedForumTopics),
            "updateDeleteGroupCallMessages" => {
                value.variant(Self::DeleteGroupCallMessages)
            }
            "updateStarGiftAuctionState" => value.variant(Self::StarGiftAuctionState),
            "updateStarGiftAuctionUserState" => {
                value.variant(Self::StarGiftAuctionUserState)
            }
            "updateEmojiGameInfo" => value.variant(Self::EmojiGameInfo),
            "updateStarGiftCraftFail" => Ok(Self::StarGiftCraftFail),
            "updateChatParticipantRank" => value.variant(Self::ChatParticipantRank),
            "updateManagedBot" => value.variant(Self::ManagedBot),
            "updateBotGuestChatQuery" => value.variant(Self::BotGuestChatQuery),
            "updateAiComposeTones" => Ok(Self::AiComposeTones),
            "updateJoinChatWebViewDecision" => {
                value.variant(Self::JoinChatWebViewDecision)
            }
            "updateNewBotConnection" => value.variant(Self::NewBotConnection),
            "updateWebBrowserSettings" => value.variant(Self::WebBrowserSettings),
            "updateWebBrowserException" => value.variant(Self::WebBrowserException),
            "updateNewEphemeralMessage" => value.variant(Self::NewEphemeralMessage),
            "updateDeleteEphemeralMessages" => {
                value.variant(Self::DeleteEphemeralMessages)
            }
            "updateEditEphemeralMessage" => value.variant(Self::EditEphemeralMessage),
            "updateEphemeralBotCallbackQuery" => {
                value.variant(Self::EphemeralBotCallbackQuery)
            }
            "updateBotStarsSubscription" => value.variant(Self::BotStarsSubscription),
            "updateWalletState" => value.variant(Self::WalletState),
            "updateSentWalletTransaction" => value.variant(Self::SentWalletTransaction),
            "updateWalletGaslessInfo" => value.variant(Self::WalletGaslessInfo),
            "updateWalletTonConnectSession" => {
                value.variant(Self::WalletTonConnectSession)
            }
            "updateWalletTonConnectPendingDisconnect" => {
                value.variant(Self::WalletTonConnectPendingDisconnect)
            }
            other => Err(json::Error::unknown(other, "Update")),
        }
    }
}

impl json::Serialize for enums::Update {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::Update {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::Updates {
    fn to_json(&self) -> json::Value {
        match self {
            Self::TooLong => json::Object::new("updatesTooLong").value(),
            Self::UpdateShortMessage(value) => json::Json::to_json(value),
            Self::UpdateShortChatMessage(value) => json::Json::to_json(value),
            Self::UpdateShort(value) => json::Json::to_json(value),
            Self::Combined(value) => json::Json::to_json(value),
            Self::Updates(value) => json::Json::to_json(value),
            Self::UpdateShortSentMessage(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("Updates")?.as_str() {
            "updatesTooLong" => Ok(Self::TooLong),
            "updateShortMessage" => value.variant(Self::UpdateShortMessage),
            "updateShortChatMessage" => value.variant(Self::UpdateShortChatMessage),
            "updateShort" => value.variant(Self::UpdateShort),
            "updatesCombined" => value.variant(Self::Combined),
            "updates" => value.variant(Self::Updates),
            "updateShortSentMessage" => value.variant(Self::UpdateShortSentMessage),
            other => Err(json::Error::unknown(other, "Updates")),
        }
    }
}

impl json::Serialize for enums::Updates {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::Updates {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::UrlAuthResult {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Request(value) => json::Json::to_json(value),
            Self::Accepted(value) => json::Json::to_json(value),
            Self::Default => json::Object::new("urlAuthResultDefault").value(),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("UrlAuthResult")?.as_str() {
            "urlAuthResultRequest" => value.variant(Self::Request),
            "urlAuthResultAccepted" => value.variant(Self::Accepted),
            "urlAuthResultDefault" => Ok(Self::Default),
            other => Err(json::Error::unknown(other, "UrlAuthResult")),
        }
    }
}

impl json::Serialize for enums::UrlAuthResult {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::UrlAuthResult {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
