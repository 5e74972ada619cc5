// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `account`.

use super::super::{enums, functions, types};
use crate::wire::json;

impl json::Json for types::account::PrivacyRules {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.privacyRules")
            .with("rules", &self.rules)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.privacyRules")?;
        Ok(Self {
            rules: object.field("rules")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::account::PrivacyRules {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::account::PrivacyRules {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::account::Authorizations {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.authorizations")
            .with("authorization_ttl_days", &self.authorization_ttl_days)
            .with("authorizations", &self.authorizations)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.authorizations")?;
        Ok(Self {
            authorization_ttl_days: object.field("authorization_ttl_days")?,
            authorizations: object.field("authorizations")?,
        })
    }
}

impl json::Serialize for types::account::Authorizations {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::account::Authorizations {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::account::Password {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.password")
            .with_flag("has_recovery", self.has_recovery)
            .with_flag("has_secure_values", self.has_secure_values)
            .with_flag("has_password", self.has_password)
            .with_optional("current_algo", &self.current_algo)
            .with_optional("srp_B", &self.srp_b)
            .with_optional("srp_id", &self.srp_id)
            .with_optional("hint", &self.hint)
            .with_optional("email_unconfirmed_pattern", &self.email_unconfirmed_pattern)
            .with("new_algo", &self.new_algo)
            .with("new_secure_algo", &self.new_secure_algo)
            .with("secure_random", &self.secure_random)
            .with_optional("pending_reset_date", &self.pending_reset_date)
            .with_optional("login_email_pattern", &self.login_email_pattern)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.password")?;
        Ok(Self {
            has_recovery: object.flag("has_recovery")?,
            has_secure_values: object.flag("has_secure_values")?,
            has_password: object.flag("has_password")?,
            current_algo: object.optional("current_algo")?,
            srp_b: object.optional("srp_B")?,
            srp_id: object.optional("srp_id")?,
            hint: object.optional("hint")?,
            email_unconfirmed_pattern: object.optional("email_unconfirmed_pattern")?,
            new_algo: object.field("new_algo")?,
            new_secure_algo: object.field("new_secure_algo")?,
            secure_random: object.field("secure_random")?,
            pending_reset_date: object.optional("pending_reset_date")?,
            login_email_pattern: object.optional("login_email_pattern")?,
        })
    }
}

impl json::Serialize for types::account::Password {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::account::Password {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::account::PasswordSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.passwordSettings")
            .with_optional("email", &self.email)
            .with_optional("secure_settings", &self.secure_settings)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.passwordSettings")?;
        Ok(Self {
            email: object.optional("email")?,
            secure_settings: object.optional("secure_settings")?,
        })
    }
}

impl json::Serialize for types::account::PasswordSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::account::PasswordSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::account::PasswordInputSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.passwordInputSettings")
            .with_optional("new_algo", &self.new_algo)
            .with_optional("new_password_hash", &self.new_password_hash)
            .with_optional("hint", &self.hint)
            .with_optional("email", &self.email)
            .with_optional("new_secure_settings", &self.new_secure_settings)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.passwordInputSettings")?;
        Ok(Self {
            new_algo: object.optional("new_algo")?,
            new_password_hash: object.optional("new_password_hash")?,
            hint: object.optional("hint")?,
            email: object.optional("email")?,
            new_secure_settings: object.optional("new_secure_settings")?,
        })
    }
}

impl json::Serialize for types::account::PasswordInputSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::account::PasswordInputSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::account::TmpPassword {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.tmpPassword")
            .with("tmp_password", &self.tmp_password)
            .with("valid_until", &self.valid_until)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.tmpPassword")?;
        Ok(Self {
            tmp_password: object.field("tmp_password")?,
            valid_until: object.field("valid_until")?,
        })
    }
}

impl json::Serialize for types::account::TmpPassword {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::account::TmpPassword {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::account::WebAuthorizations {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.webAuthorizations")
            .with("authorizations", &self.authorizations)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.webAuthorizations")?;
        Ok(Self {
            authorizations: object.field("authorizations")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::account::WebAuthorizations {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::account::WebAuthorizations {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::account::AuthorizationForm {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.authorizationForm")
            .with("required_types", &self.required_types)
            .with("values", &self.values)
            .with("errors", &self.errors)
            .with("users", &self.users)
            .with_optional("privacy_policy_url", &self.privacy_policy_url)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.authorizationForm")?;
        Ok(Self {
            required_types: object.field("required_types")?,
            values: object.field("values")?,
            errors: object.field("errors")?,
            users: object.field("users")?,
            privacy_policy_url: object.optional("privacy_policy_url")?,
        })
    }
}

impl json::Serialize for types::account::AuthorizationForm {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::account::AuthorizationForm {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::account::SentEmailCode {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.sentEmailCode")
            .with("email_pattern", &self.email_pattern)
            .with("length", &self.length)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.sentEmailCode")?;
        Ok(Self {
            email_pattern: object.field("email_pattern")?,
            length: object.field("length")?,
        })
    }
}

impl json::Serialize for types::account::SentEmailCode {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::account::SentEmailCode {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::account::Takeout {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.takeout").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.takeout")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for types::account::Takeout {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::account::Takeout {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::account::WallPapers {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.wallPapers")
            .with("hash", &self.hash)
            .with("wallpapers", &self.wallpapers)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.wallPapers")?;
        Ok(Self {
            hash: object.field("hash")?,
            wallpapers: object.field("wallpapers")?,
        })
    }
}

impl json::Serialize for types::account::WallPapers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::account::WallPapers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::account::AutoDownloadSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.autoDownloadSettings")
            .with("low", &self.low)
            .with("medium", &self.medium)
            .with("high", &self.high)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.autoDownloadSettings")?;
        Ok(Self {
            low: object.field("low")?,
            medium: object.field("medium")?,
            high: object.field("high")?,
        })
    }
}

impl json::Serialize for types::account::AutoDownloadSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::account::AutoDownloadSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::account::Themes {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.themes")
            .with("hash", &self.hash)
            .with("themes", &self.themes)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.themes")?;
        Ok(Self {
            hash: object.field("hash")?,
            themes: object.field("themes")?,
        })
    }
}

impl json::Serialize for types::account::Themes {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::account::Themes {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::account::ContentSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.contentSettings")
            .with_flag("sensitive_enabled", self.sensitive_enabled)
            .with_flag("sensitive_can_change", self.sensitive_can_change)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.contentSettings")?;
        Ok(Self {
            sensitive_enabled: object.flag("sensitive_enabled")?,
            sensitive_can_change: object.flag("sensitive_can_change")?,
        })
    }
}

impl json::Serialize for types::account::ContentSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::account::ContentSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::account::ResetPasswordFailedWait {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.resetPasswordFailedWait")
            .with("retry_date", &self.retry_date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.resetPasswordFailedWait")?;
        Ok(Self {
            retry_date: object.field("retry_date")?,
        })
    }
}

impl json::Serialize for types::account::ResetPasswordFailedWait {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::account::ResetPasswordFailedWait {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::account::ResetPasswordRequestedWait {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.resetPasswordRequestedWait")
            .with("until_date", &self.until_date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.resetPasswordRequestedWait")?;
        Ok(Self {
            until_date: object.field("until_date")?,
        })
    }
}

impl json::Serialize for types::account::ResetPasswordRequestedWait {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::account::ResetPasswordRequestedWait {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::account::ChatThemes {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.chatThemes")
            .with("hash", &self.hash)
            .with("themes", &self.themes)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .with_optional("next_offset", &self.next_offset)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.chatThemes")?;
        Ok(Self {
            hash: object.field("hash")?,
            themes: object.field("themes")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
            next_offset: object.optional("next_offset")?,
        })
    }
}

impl json::Serialize for types::account::ChatThemes {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::account::ChatThemes {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::account::SavedRingtones {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.savedRingtones")
            .with("hash", &self.hash)
            .with("ringtones", &self.ringtones)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.savedRingtones")?;
        Ok(Self {
            hash: object.field("hash")?,
            ringtones: object.field("ringtones")?,
        })
    }
}

impl json::Serialize for types::account::SavedRingtones {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::account::SavedRingtones {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::account::SavedRingtoneConverted {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.savedRingtoneConverted")
            .with("document", &self.document)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.savedRingtoneConverted")?;
        Ok(Self {
            document: object.field("document")?,
        })
    }
}

impl json::Serialize for types::account::SavedRingtoneConverted {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::account::SavedRingtoneConverted {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::account::EmojiStatuses {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.emojiStatuses")
            .with("hash", &self.hash)
            .with("statuses", &self.statuses)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.emojiStatuses")?;
        Ok(Self {
            hash: object.field("hash")?,
            statuses: object.field("statuses")?,
        })
    }
}

impl json::Serialize for types::account::EmojiStatuses {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::account::EmojiStatuses {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::account::EmailVerified {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.emailVerified").with("email", &self.email).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.emailVerified")?;
        Ok(Self {
            email: object.field("email")?,
        })
    }
}

impl json::Serialize for types::account::EmailVerified {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::account::EmailVerified {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::account::EmailVerifiedLogin {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.emailVerifiedLogin")
            .with("email", &self.email)
            .with("sent_code", &self.sent_code)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.emailVerifiedLogin")?;
        Ok(Self {
            email: object.field("email")?,
            sent_code: object.field("sent_code")?,
        })
    }
}

impl json::Serialize for types::account::EmailVerifiedLogin {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::account::EmailVerifiedLogin {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::account::AutoSaveSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.autoSaveSettings")
            .with("users_settings", &self.users_settings)
            .with("chats_settings", &self.chats_settings)
            .with("broadcasts_settings", &self.broadcasts_settings)
            .with("exceptions", &self.exceptions)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.autoSaveSettings")?;
        Ok(Self {
            users_settings: object.field("users_settings")?,
            chats_settings: object.field("chats_settings")?,
            broadcasts_settings: object.field("broadcasts_settings")?,
            exceptions: object.field("exceptions")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::account::AutoSaveSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::account::AutoSaveSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::account::ConnectedBots {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.connectedBots")
            .with("connected_bots", &self.connected_bots)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.connectedBots")?;
        Ok(Self {
            connected_bots: object.field("connected_bots")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::account::ConnectedBots {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::account::ConnectedBots {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::account::BusinessChatLinks {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.businessChatLinks")
            .with("links", &self.links)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.businessChatLinks")?;
        Ok(Self {
            links: object.field("links")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::account::BusinessChatLinks {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::account::BusinessChatLinks {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::account::ResolvedBusinessChatLinks {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.resolvedBusinessChatLinks")
            .with("peer", &self.peer)
            .with("message", &self.message)
            .with_optional("entities", &self.entities)
            .with("chats", &self.chats)
            .with("users", &self.users)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.resolvedBusinessChatLinks")?;
        Ok(Self {
            peer: object.field("peer")?,
            message: object.field("message")?,
            entities: object.optional("entities")?,
            chats: object.field("chats")?,
            users: object.field("users")?,
        })
    }
}

impl json::Serialize for types::account::ResolvedBusinessChatLinks {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::account::ResolvedBusinessChatLinks {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::account::PaidMessagesRevenue {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.paidMessagesRevenue")
            .with("stars_amount", &self.stars_amount)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.paidMessagesRevenue")?;
        Ok(Self {
            stars_amount: object.field("stars_amount")?,
        })
    }
}

impl json::Serialize for types::account::PaidMessagesRevenue {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::account::PaidMessagesRevenue {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::account::SavedMusicIds {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.savedMusicIds").with("ids", &self.ids).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.savedMusicIds")?;
        Ok(Self { ids: object.field("ids")? })
    }
}

impl json::Serialize for types::account::SavedMusicIds {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::account::SavedMusicIds {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::account::Passkeys {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.passkeys").with("passkeys", &self.passkeys).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.passkeys")?;
        Ok(Self {
            passkeys: object.field("passkeys")?,
        })
    }
}

impl json::Serialize for types::account::Passkeys {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::account::Passkeys {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::account::PasskeyRegistrationOptions {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.passkeyRegistrationOptions")
            .with("options", &self.options)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.passkeyRegistrationOptions")?;
        Ok(Self {
            options: object.field("options")?,
        })
    }
}

impl json::Serialize for types::account::PasskeyRegistrationOptions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::account::PasskeyRegistrationOptions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::account::WebBrowserSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.webBrowserSettings")
            .with_flag("open_external_browser", self.open_external_browser)
            .with_flag("display_close_button", self.display_close_button)
            .with("external_exceptions", &self.external_exceptions)
            .with("inapp_exceptions", &self.inapp_exceptions)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.webBrowserSettings")?;
        Ok(Self {
            open_external_browser: object.flag("open_external_browser")?,
            display_close_button: object.flag("display_close_button")?,
            external_exceptions: object.field("external_exceptions")?,
            inapp_exceptions: object.field("inapp_exceptions")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for types::account::WebBrowserSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::account::WebBrowserSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::RegisterDevice {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.registerDevice")
            .with_flag("no_muted", self.no_muted)
            .with("token_type", &self.token_type)
            .with("token", &self.token)
            .with("app_sandbox", &self.app_sandbox)
            .with("secret", &self.secret)
            .with("other_uids", &self.other_uids)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.registerDevice")?;
        Ok(Self {
            no_muted: object.flag("no_muted")?,
            token_type: object.field("token_type")?,
            token: object.field("token")?,
            app_sandbox: object.field("app_sandbox")?,
            secret: object.field("secret")?,
            other_uids: object.field("other_uids")?,
        })
    }
}

impl json::Serialize for functions::account::RegisterDevice {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::RegisterDevice {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::UnregisterDevice {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.unregisterDevice")
            .with("token_type", &self.token_type)
            .with("token", &self.token)
            .with("other_uids", &self.other_uids)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.unregisterDevice")?;
        Ok(Self {
            token_type: object.field("token_type")?,
            token: object.field("token")?,
            other_uids: object.field("other_uids")?,
        })
    }
}

impl json::Serialize for functions::account::UnregisterDevice {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::UnregisterDevice {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::UpdateNotifySettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.updateNotifySettings")
            .with("peer", &self.peer)
            .with("settings", &self.settings)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.updateNotifySettings")?;
        Ok(Self {
            peer: object.field("peer")?,
            settings: object.field("settings")?,
        })
    }
}

impl json::Serialize for functions::account::UpdateNotifySettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::UpdateNotifySettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetNotifySettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getNotifySettings").with("peer", &self.peer).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.getNotifySettings")?;
        Ok(Self {
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for functions::account::GetNotifySettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetNotifySettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::ResetNotifySettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.resetNotifySettings").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("account.resetNotifySettings").map(|_| Self)
    }
}

impl json::Serialize for functions::account::ResetNotifySettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::ResetNotifySettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::UpdateProfile {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.updateProfile")
            .with_optional("first_name", &self.first_name)
            .with_optional("last_name", &self.last_name)
            .with_optional("about", &self.about)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.updateProfile")?;
        Ok(Self {
            first_name: object.optional("first_name")?,
            last_name: object.optional("last_name")?,
            about: object.optional("about")?,
        })
    }
}

impl json::Serialize for functions::account::UpdateProfile {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::UpdateProfile {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::UpdateStatus {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.updateStatus").with("offline", &self.offline).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.updateStatus")?;
        Ok(Self {
            offline: object.field("offline")?,
        })
    }
}

impl json::Serialize for functions::account::UpdateStatus {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::UpdateStatus {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetWallPapers {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getWallPapers").with("hash", &self.hash).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.getWallPapers")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::account::GetWallPapers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetWallPapers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::ReportPeer {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.reportPeer")
            .with("peer", &self.peer)
            .with("reason", &self.reason)
            .with("message", &self.message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.reportPeer")?;
        Ok(Self {
            peer: object.field("peer")?,
            reason: object.field("reason")?,
            message: object.field("message")?,
        })
    }
}

impl json::Serialize for functions::account::ReportPeer {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::ReportPeer {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::CheckUsername {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.checkUsername")
            .with("username", &self.username)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.checkUsername")?;
        Ok(Self {
            username: object.field("username")?,
        })
    }
}

impl json::Serialize for functions::account::CheckUsername {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::CheckUsername {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::UpdateUsername {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.updateUsername")
            .with("username", &self.username)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.updateUsername")?;
        Ok(Self {
            username: object.field("username")?,
        })
    }
}

impl json::Serialize for functions::account::UpdateUsername {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::UpdateUsername {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetPrivacy {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getPrivacy").with("key", &self.key).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.getPrivacy")?;
        Ok(Self { key: object.field("key")? })
    }
}

impl json::Serialize for functions::account::GetPrivacy {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetPrivacy {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::SetPrivacy {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.setPrivacy")
            .with("key", &self.key)
            .with("rules", &self.rules)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.setPrivacy")?;
        Ok(Self {
            key: object.field("key")?,
            rules: object.field("rules")?,
        })
    }
}

impl json::Serialize for functions::account::SetPrivacy {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::SetPrivacy {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::DeleteAccount {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.deleteAccount")
            .with("reason", &self.reason)
            .with_optional("password", &self.password)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.deleteAccount")?;
        Ok(Self {
            reason: object.field("reason")?,
            password: object.optional("password")?,
        })
    }
}

impl json::Serialize for functions::account::DeleteAccount {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::DeleteAccount {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetAccountTtl {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getAccountTTL").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("account.getAccountTTL").map(|_| Self)
    }
}

impl json::Serialize for functions::account::GetAccountTtl {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetAccountTtl {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::SetAccountTtl {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.setAccountTTL").with("ttl", &self.ttl).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.setAccountTTL")?;
        Ok(Self { ttl: object.field("ttl")? })
    }
}

impl json::Serialize for functions::account::SetAccountTtl {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::SetAccountTtl {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::SendChangePhoneCode {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.sendChangePhoneCode")
            .with("phone_number", &self.phone_number)
            .with("settings", &self.settings)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.sendChangePhoneCode")?;
        Ok(Self {
            phone_number: object.field("phone_number")?,
            settings: object.field("settings")?,
        })
    }
}

impl json::Serialize for functions::account::SendChangePhoneCode {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::SendChangePhoneCode {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::ChangePhone {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.changePhone")
            .with("phone_number", &self.phone_number)
            .with("phone_code_hash", &self.phone_code_hash)
            .with("phone_code", &self.phone_code)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.changePhone")?;
        Ok(Self {
            phone_number: object.field("phone_number")?,
            phone_code_hash: object.field("phone_code_hash")?,
            phone_code: object.field("phone_code")?,
        })
    }
}

impl json::Serialize for functions::account::ChangePhone {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::ChangePhone {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::UpdateDeviceLocked {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.updateDeviceLocked")
            .with("period", &self.period)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.updateDeviceLocked")?;
        Ok(Self {
            period: object.field("period")?,
        })
    }
}

impl json::Serialize for functions::account::UpdateDeviceLocked {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::UpdateDeviceLocked {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetAuthorizations {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getAuthorizations").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("account.getAuthorizations").map(|_| Self)
    }
}

impl json::Serialize for functions::account::GetAuthorizations {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetAuthorizations {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::ResetAuthorization {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.resetAuthorization").with("hash", &self.hash).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.resetAuthorization")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::account::ResetAuthorization {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::ResetAuthorization {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetPassword {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getPassword").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("account.getPassword").map(|_| Self)
    }
}

impl json::Serialize for functions::account::GetPassword {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetPassword {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetPasswordSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getPasswordSettings")
            .with("password", &self.password)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.getPasswordSettings")?;
        Ok(Self {
            password: object.field("password")?,
        })
    }
}

impl json::Serialize for functions::account::GetPasswordSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetPasswordSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::UpdatePasswordSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.updatePasswordSettings")
            .with("password", &self.password)
            .with("new_settings", &self.new_settings)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.updatePasswordSettings")?;
        Ok(Self {
            password: object.field("password")?,
            new_settings: object.field("new_settings")?,
        })
    }
}

impl json::Serialize for functions::account::UpdatePasswordSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::UpdatePasswordSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::SendConfirmPhoneCode {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.sendConfirmPhoneCode")
            .with("hash", &self.hash)
            .with("settings", &self.settings)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.sendConfirmPhoneCode")?;
        Ok(Self {
            hash: object.field("hash")?,
            settings: object.field("settings")?,
        })
    }
}

impl json::Serialize for functions::account::SendConfirmPhoneCode {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::SendConfirmPhoneCode {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::ConfirmPhone {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.confirmPhone")
            .with("phone_code_hash", &self.phone_code_hash)
            .with("phone_code", &self.phone_code)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.confirmPhone")?;
        Ok(Self {
            phone_code_hash: object.field("phone_code_hash")?,
            phone_code: object.field("phone_code")?,
        })
    }
}

impl json::Serialize for functions::account::ConfirmPhone {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::ConfirmPhone {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetTmpPassword {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getTmpPassword")
            .with("password", &self.password)
            .with("period", &self.period)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.getTmpPassword")?;
        Ok(Self {
            password: object.field("password")?,
            period: object.field("period")?,
        })
    }
}

impl json::Serialize for functions::account::GetTmpPassword {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetTmpPassword {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetWebAuthorizations {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getWebAuthorizations").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("account.getWebAuthorizations").map(|_| Self)
    }
}

impl json::Serialize for functions::account::GetWebAuthorizations {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetWebAuthorizations {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::ResetWebAuthorization {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.resetWebAuthorization")
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.resetWebAuthorization")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::account::ResetWebAuthorization {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::ResetWebAuthorization {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::ResetWebAuthorizations {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.resetWebAuthorizations").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("account.resetWebAuthorizations").map(|_| Self)
    }
}

impl json::Serialize for functions::account::ResetWebAuthorizations {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::ResetWebAuthorizations {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetAllSecureValues {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getAllSecureValues").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("account.getAllSecureValues").map(|_| Self)
    }
}

impl json::Serialize for functions::account::GetAllSecureValues {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetAllSecureValues {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetSecureValue {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getSecureValue").with("types", &self.types).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.getSecureValue")?;
        Ok(Self {
            types: object.field("types")?,
        })
    }
}

impl json::Serialize for functions::account::GetSecureValue {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetSecureValue {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::SaveSecureValue {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.saveSecureValue")
            .with("value", &self.value)
            .with("secure_secret_id", &self.secure_secret_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.saveSecureValue")?;
        Ok(Self {
            value: object.field("value")?,
            secure_secret_id: object.field("secure_secret_id")?,
        })
    }
}

impl json::Serialize for functions::account::SaveSecureValue {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::SaveSecureValue {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::DeleteSecureValue {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.deleteSecureValue").with("types", &self.types).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.deleteSecureValue")?;
        Ok(Self {
            types: object.field("types")?,
        })
    }
}

impl json::Serialize for functions::account::DeleteSecureValue {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::DeleteSecureValue {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetAuthorizationForm {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getAuthorizationForm")
            .with("bot_id", &self.bot_id)
            .with("scope", &self.scope)
            .with("public_key", &self.public_key)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.getAuthorizationForm")?;
        Ok(Self {
            bot_id: object.field("bot_id")?,
            scope: object.field("scope")?,
            public_key: object.field("public_key")?,
        })
    }
}

impl json::Serialize for functions::account::GetAuthorizationForm {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetAuthorizationForm {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::AcceptAuthorization {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.acceptAuthorization")
            .with("bot_id", &self.bot_id)
            .with("scope", &self.scope)
            .with("public_key", &self.public_key)
            .with("value_hashes", &self.value_hashes)
            .with("credentials", &self.credentials)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.acceptAuthorization")?;
        Ok(Self {
            bot_id: object.field("bot_id")?,
            scope: object.field("scope")?,
            public_key: object.field("public_key")?,
            value_hashes: object.field("value_hashes")?,
            credentials: object.field("credentials")?,
        })
    }
}

impl json::Serialize for functions::account::AcceptAuthorization {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::AcceptAuthorization {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::SendVerifyPhoneCode {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.sendVerifyPhoneCode")
            .with("phone_number", &self.phone_number)
            .with("settings", &self.settings)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.sendVerifyPhoneCode")?;
        Ok(Self {
            phone_number: object.field("phone_number")?,
            settings: object.field("settings")?,
        })
    }
}

impl json::Serialize for functions::account::SendVerifyPhoneCode {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::SendVerifyPhoneCode {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::VerifyPhone {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.verifyPhone")
            .with("phone_number", &self.phone_number)
            .with("phone_code_hash", &self.phone_code_hash)
            .with("phone_code", &self.phone_code)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.verifyPhone")?;
        Ok(Self {
            phone_number: object.field("phone_number")?,
            phone_code_hash: object.field("phone_code_hash")?,
            phone_code: object.field("phone_code")?,
        })
    }
}

impl json::Serialize for functions::account::VerifyPhone {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::VerifyPhone {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::SendVerifyEmailCode {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.sendVerifyEmailCode")
            .with("purpose", &self.purpose)
            .with("email", &self.email)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.sendVerifyEmailCode")?;
        Ok(Self {
            purpose: object.field("purpose")?,
            email: object.field("email")?,
        })
    }
}

impl json::Serialize for functions::account::SendVerifyEmailCode {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::SendVerifyEmailCode {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::VerifyEmail {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.verifyEmail")
            .with("purpose", &self.purpose)
            .with("verification", &self.verification)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.verifyEmail")?;
        Ok(Self {
            purpose: object.field("purpose")?,
            verification: object.field("verification")?,
        })
    }
}

impl json::Serialize for functions::account::VerifyEmail {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::VerifyEmail {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::InitTakeoutSession {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.initTakeoutSession")
            .with_flag("contacts", self.contacts)
            .with_flag("message_users", self.message_users)
            .with_flag("message_chats", self.message_chats)
            .with_flag("message_megagroups", self.message_megagroups)
            .with_flag("message_channels", self.message_channels)
            .with_flag("files", self.files)
            .with_optional("file_max_size", &self.file_max_size)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.initTakeoutSession")?;
        Ok(Self {
            contacts: object.flag("contacts")?,
            message_users: object.flag("message_users")?,
            message_chats: object.flag("message_chats")?,
            message_megagroups: object.flag("message_megagroups")?,
            message_channels: object.flag("message_channels")?,
            files: object.flag("files")?,
            file_max_size: object.optional("file_max_size")?,
        })
    }
}

impl json::Serialize for functions::account::InitTakeoutSession {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::InitTakeoutSession {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::FinishTakeoutSession {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.finishTakeoutSession")
            .with_flag("success", self.success)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.finishTakeoutSession")?;
        Ok(Self {
            success: object.flag("success")?,
        })
    }
}

impl json::Serialize for functions::account::FinishTakeoutSession {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::FinishTakeoutSession {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::ConfirmPasswordEmail {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.confirmPasswordEmail")
            .with("code", &self.code)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.confirmPasswordEmail")?;
        Ok(Self {
            code: object.field("code")?,
        })
    }
}

impl json::Serialize for functions::account::ConfirmPasswordEmail {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::ConfirmPasswordEmail {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::ResendPasswordEmail {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.resendPasswordEmail").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("account.resendPasswordEmail").map(|_| Self)
    }
}

impl json::Serialize for functions::account::ResendPasswordEmail {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::ResendPasswordEmail {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::CancelPasswordEmail {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.cancelPasswordEmail").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("account.cancelPasswordEmail").map(|_| Self)
    }
}

impl json::Serialize for functions::account::CancelPasswordEmail {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::CancelPasswordEmail {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetContactSignUpNotification {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getContactSignUpNotification").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("account.getContactSignUpNotification").map(|_| Self)
    }
}

impl json::Serialize for functions::account::GetContactSignUpNotification {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetContactSignUpNotification {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::SetContactSignUpNotification {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.setContactSignUpNotification")
            .with("silent", &self.silent)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.setContactSignUpNotification")?;
        Ok(Self {
            silent: object.field("silent")?,
        })
    }
}

impl json::Serialize for functions::account::SetContactSignUpNotification {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::SetContactSignUpNotification {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetNotifyExceptions {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getNotifyExceptions")
            .with_flag("compare_sound", self.compare_sound)
            .with_flag("compare_stories", self.compare_stories)
            .with_optional("peer", &self.peer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.getNotifyExceptions")?;
        Ok(Self {
            compare_sound: object.flag("compare_sound")?,
            compare_stories: object.flag("compare_stories")?,
            peer: object.optional("peer")?,
        })
    }
}

impl json::Serialize for functions::account::GetNotifyExceptions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetNotifyExceptions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetWallPaper {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getWallPaper")
            .with("wallpaper", &self.wallpaper)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.getWallPaper")?;
        Ok(Self {
            wallpaper: object.field("wallpaper")?,
        })
    }
}

impl json::Serialize for functions::account::GetWallPaper {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetWallPaper {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::UploadWallPaper {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.uploadWallPaper")
            .with_flag("for_chat", self.for_chat)
            .with("file", &self.file)
            .with("mime_type", &self.mime_type)
            .with("settings", &self.settings)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.uploadWallPaper")?;
        Ok(Self {
            for_chat: object.flag("for_chat")?,
            file: object.field("file")?,
            mime_type: object.field("mime_type")?,
            settings: object.field("settings")?,
        })
    }
}

impl json::Serialize for functions::account::UploadWallPaper {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::UploadWallPaper {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::SaveWallPaper {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.saveWallPaper")
            .with("wallpaper", &self.wallpaper)
            .with("unsave", &self.unsave)
            .with("settings", &self.settings)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.saveWallPaper")?;
        Ok(Self {
            wallpaper: object.field("wallpaper")?,
            unsave: object.field("unsave")?,
            settings: object.field("settings")?,
        })
    }
}

impl json::Serialize for functions::account::SaveWallPaper {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::SaveWallPaper {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::InstallWallPaper {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.installWallPaper")
            .with("wallpaper", &self.wallpaper)
            .with("settings", &self.settings)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.installWallPaper")?;
        Ok(Self {
            wallpaper: object.field("wallpaper")?,
            settings: object.field("settings")?,
        })
    }
}

impl json::Serialize for functions::account::InstallWallPaper {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::InstallWallPaper {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::ResetWallPapers {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.resetWallPapers").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("account.resetWallPapers").map(|_| Self)
    }
}

impl json::Serialize for functions::account::ResetWallPapers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::ResetWallPapers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetAutoDownloadSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getAutoDownloadSettings").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("account.getAutoDownloadSettings").map(|_| Self)
    }
}

impl json::Serialize for functions::account::GetAutoDownloadSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetAutoDownloadSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::SaveAutoDownloadSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.saveAutoDownloadSettings")
            .with_flag("low", self.low)
            .with_flag("high", self.high)
            .with("settings", &self.settings)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.saveAutoDownloadSettings")?;
        Ok(Self {
            low: object.flag("low")?,
            high: object.flag("high")?,
            settings: object.field("settings")?,
        })
    }
}

impl json::Serialize for functions::account::SaveAutoDownloadSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::SaveAutoDownloadSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::UploadTheme {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.uploadTheme")
            .with("file", &self.file)
            .with_optional("thumb", &self.thumb)
            .with("file_name", &self.file_name)
            .with("mime_type", &self.mime_type)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.uploadTheme")?;
        Ok(Self {
            file: object.field("file")?,
            thumb: object.optional("thumb")?,
            file_name: object.field("file_name")?,
            mime_type: object.field("mime_type")?,
        })
    }
}

impl json::Serialize for functions::account::UploadTheme {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::UploadTheme {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::CreateTheme {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.createTheme")
            .with("slug", &self.slug)
            .with("title", &self.title)
            .with_optional("document", &self.document)
            .with_optional("settings", &self.settings)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.createTheme")?;
        Ok(Self {
            slug: object.field("slug")?,
            title: object.field("title")?,
            document: object.optional("document")?,
            settings: object.optional("settings")?,
        })
    }
}

impl json::Serialize for functions::account::CreateTheme {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::CreateTheme {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::UpdateTheme {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.updateTheme")
            .with("format", &self.format)
            .with("theme", &self.theme)
            .with_optional("slug", &self.slug)
            .with_optional("title", &self.title)
            .with_optional("document", &self.document)
            .with_optional("settings", &self.settings)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.updateTheme")?;
        Ok(Self {
            format: object.field("format")?,
            theme: object.field("theme")?,
            slug: object.optional("slug")?,
            title: object.optional("title")?,
            document: object.optional("document")?,
            settings: object.optional("settings")?,
        })
    }
}

impl json::Serialize for functions::account::UpdateTheme {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::UpdateTheme {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::SaveTheme {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.saveTheme")
            .with("theme", &self.theme)
            .with("unsave", &self.unsave)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.saveTheme")?;
        Ok(Self {
            theme: object.field("theme")?,
            unsave: object.field("unsave")?,
        })
    }
}

impl json::Serialize for functions::account::SaveTheme {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::SaveTheme {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::InstallTheme {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.installTheme")
            .with_flag("dark", self.dark)
            .with_optional("theme", &self.theme)
            .with_optional("format", &self.format)
            .with_optional("base_theme", &self.base_theme)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.installTheme")?;
        Ok(Self {
            dark: object.flag("dark")?,
            theme: object.optional("theme")?,
            format: object.optional("format")?,
            base_theme: object.optional("base_theme")?,
        })
    }
}

impl json::Serialize for functions::account::InstallTheme {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::InstallTheme {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetTheme {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getTheme")
            .with("format", &self.format)
            .with("theme", &self.theme)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.getTheme")?;
        Ok(Self {
            format: object.field("format")?,
            theme: object.field("theme")?,
        })
    }
}

impl json::Serialize for functions::account::GetTheme {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetTheme {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetThemes {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getThemes")
            .with("format", &self.format)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.getThemes")?;
        Ok(Self {
            format: object.field("format")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::account::GetThemes {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetThemes {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::SetContentSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.setContentSettings")
            .with_flag("sensitive_enabled", self.sensitive_enabled)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.setContentSettings")?;
        Ok(Self {
            sensitive_enabled: object.flag("sensitive_enabled")?,
        })
    }
}

impl json::Serialize for functions::account::SetContentSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::SetContentSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetContentSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getContentSettings").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("account.getContentSettings").map(|_| Self)
    }
}

impl json::Serialize for functions::account::GetContentSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetContentSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetMultiWallPapers {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getMultiWallPapers")
            .with("wallpapers", &self.wallpapers)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.getMultiWallPapers")?;
        Ok(Self {
            wallpapers: object.field("wallpapers")?,
        })
    }
}

impl json::Serialize for functions::account::GetMultiWallPapers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetMultiWallPapers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetGlobalPrivacySettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getGlobalPrivacySettings").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("account.getGlobalPrivacySettings").map(|_| Self)
    }
}

impl json::Serialize for functions::account::GetGlobalPrivacySettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetGlobalPrivacySettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::SetGlobalPrivacySettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.setGlobalPrivacySettings")
            .with("settings", &self.settings)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.setGlobalPrivacySettings")?;
        Ok(Self {
            settings: object.field("settings")?,
        })
    }
}

impl json::Serialize for functions::account::SetGlobalPrivacySettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::SetGlobalPrivacySettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::ReportProfilePhoto {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.reportProfilePhoto")
            .with("peer", &self.peer)
            .with("photo_id", &self.photo_id)
            .with("reason", &self.reason)
            .with("message", &self.message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.reportProfilePhoto")?;
        Ok(Self {
            peer: object.field("peer")?,
            photo_id: object.field("photo_id")?,
            reason: object.field("reason")?,
            message: object.field("message")?,
        })
    }
}

impl json::Serialize for functions::account::ReportProfilePhoto {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::ReportProfilePhoto {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::ResetPassword {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.resetPassword").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("account.resetPassword").map(|_| Self)
    }
}

impl json::Serialize for functions::account::ResetPassword {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::ResetPassword {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::DeclinePasswordReset {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.declinePasswordReset").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("account.declinePasswordReset").map(|_| Self)
    }
}

impl json::Serialize for functions::account::DeclinePasswordReset {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::DeclinePasswordReset {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetChatThemes {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getChatThemes").with("hash", &self.hash).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.getChatThemes")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::account::GetChatThemes {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetChatThemes {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::SetAuthorizationTtl {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.setAuthorizationTTL")
            .with("authorization_ttl_days", &self.authorization_ttl_days)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.setAuthorizationTTL")?;
        Ok(Self {
            authorization_ttl_days: object.field("authorization_ttl_days")?,
        })
    }
}

impl json::Serialize for functions::account::SetAuthorizationTtl {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::SetAuthorizationTtl {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::ChangeAuthorizationSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.changeAuthorizationSettings")
            .with_flag("confirmed", self.confirmed)
            .with("hash", &self.hash)
            .with_optional(
                "encrypted_requests_disabled",
                &self.encrypted_requests_disabled,
            )
            .with_optional("call_requests_disabled", &self.call_requests_disabled)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.changeAuthorizationSettings")?;
        Ok(Self {
            confirmed: object.flag("confirmed")?,
            hash: object.field("hash")?,
            encrypted_requests_disabled: object.optional("encrypted_requests_disabled")?,
            call_requests_disabled: object.optional("call_requests_disabled")?,
        })
    }
}

impl json::Serialize for functions::account::ChangeAuthorizationSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::ChangeAuthorizationSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetSavedRingtones {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getSavedRingtones").with("hash", &self.hash).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.getSavedRingtones")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::account::GetSavedRingtones {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetSavedRingtones {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::SaveRingtone {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.saveRingtone")
            .with("id", &self.id)
            .with("unsave", &self.unsave)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.saveRingtone")?;
        Ok(Self {
            id: object.field("id")?,
            unsave: object.field("unsave")?,
        })
    }
}

impl json::Serialize for functions::account::SaveRingtone {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::SaveRingtone {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::UploadRingtone {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.uploadRingtone")
            .with("file", &self.file)
            .with("file_name", &self.file_name)
            .with("mime_type", &self.mime_type)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.uploadRingtone")?;
        Ok(Self {
            file: object.field("file")?,
            file_name: object.field("file_name")?,
            mime_type: object.field("mime_type")?,
        })
    }
}

impl json::Serialize for functions::account::UploadRingtone {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::UploadRingtone {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::UpdateEmojiStatus {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.updateEmojiStatus")
            .with("emoji_status", &self.emoji_status)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.updateEmojiStatus")?;
        Ok(Self {
            emoji_status: object.field("emoji_status")?,
        })
    }
}

impl json::Serialize for functions::account::UpdateEmojiStatus {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::UpdateEmojiStatus {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetDefaultEmojiStatuses {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getDefaultEmojiStatuses")
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.getDefaultEmojiStatuses")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::account::GetDefaultEmojiStatuses {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetDefaultEmojiStatuses {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetRecentEmojiStatuses {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getRecentEmojiStatuses")
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.getRecentEmojiStatuses")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::account::GetRecentEmojiStatuses {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetRecentEmojiStatuses {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::ClearRecentEmojiStatuses {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.clearRecentEmojiStatuses").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("account.clearRecentEmojiStatuses").map(|_| Self)
    }
}

impl json::Serialize for functions::account::ClearRecentEmojiStatuses {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::ClearRecentEmojiStatuses {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::ReorderUsernames {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.reorderUsernames").with("order", &self.order).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.reorderUsernames")?;
        Ok(Self {
            order: object.field("order")?,
        })
    }
}

impl json::Serialize for functions::account::ReorderUsernames {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::ReorderUsernames {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::ToggleUsername {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.toggleUsername")
            .with("username", &self.username)
            .with("active", &self.active)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.toggleUsername")?;
        Ok(Self {
            username: object.field("username")?,
            active: object.field("active")?,
        })
    }
}

impl json::Serialize for functions::account::ToggleUsername {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::ToggleUsername {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetDefaultProfilePhotoEmojis {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getDefaultProfilePhotoEmojis")
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.getDefaultProfilePhotoEmojis")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::account::GetDefaultProfilePhotoEmojis {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetDefaultProfilePhotoEmojis {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetDefaultGroupPhotoEmojis {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getDefaultGroupPhotoEmojis")
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.getDefaultGroupPhotoEmojis")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::account::GetDefaultGroupPhotoEmojis {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetDefaultGroupPhotoEmojis {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetAutoSaveSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getAutoSaveSettings").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("account.getAutoSaveSettings").map(|_| Self)
    }
}

impl json::Serialize for functions::account::GetAutoSaveSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetAutoSaveSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::SaveAutoSaveSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.saveAutoSaveSettings")
            .with_flag("users", self.users)
            .with_flag("chats", self.chats)
            .with_flag("broadcasts", self.broadcasts)
            .with_optional("peer", &self.peer)
            .with("settings", &self.settings)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.saveAutoSaveSettings")?;
        Ok(Self {
            users: object.flag("users")?,
            chats: object.flag("chats")?,
            broadcasts: object.flag("broadcasts")?,
            peer: object.optional("peer")?,
            settings: object.field("settings")?,
        })
    }
}

impl json::Serialize for functions::account::SaveAutoSaveSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::SaveAutoSaveSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::DeleteAutoSaveExceptions {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.deleteAutoSaveExceptions").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("account.deleteAutoSaveExceptions").map(|_| Self)
    }
}

impl json::Serialize for functions::account::DeleteAutoSaveExceptions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::DeleteAutoSaveExceptions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::InvalidateSignInCodes {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.invalidateSignInCodes")
            .with("codes", &self.codes)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.invalidateSignInCodes")?;
        Ok(Self {
            codes: object.field("codes")?,
        })
    }
}

impl json::Serialize for functions::account::InvalidateSignInCodes {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::InvalidateSignInCodes {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::UpdateColor {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.updateColor")
            .with_flag("for_profile", self.for_profile)
            .with_optional("color", &self.color)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.updateColor")?;
        Ok(Self {
            for_profile: object.flag("for_profile")?,
            color: object.optional("color")?,
        })
    }
}

impl json::Serialize for functions::account::UpdateColor {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::UpdateColor {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetDefaultBackgroundEmojis {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getDefaultBackgroundEmojis")
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.getDefaultBackgroundEmojis")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::account::GetDefaultBackgroundEmojis {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetDefaultBackgroundEmojis {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetChannelDefaultEmojiStatuses {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getChannelDefaultEmojiStatuses")
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.getChannelDefaultEmojiStatuses")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::account::GetChannelDefaultEmojiStatuses {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetChannelDefaultEmojiStatuses {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetChannelRestrictedStatusEmojis {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getChannelRestrictedStatusEmojis")
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.getChannelRestrictedStatusEmojis")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::account::GetChannelRestrictedStatusEmojis {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de>
for functions::account::GetChannelRestrictedStatusEmojis {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::UpdateBusinessWorkHours {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.updateBusinessWorkHours")
            .with_optional("business_work_hours", &self.business_work_hours)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.updateBusinessWorkHours")?;
        Ok(Self {
            business_work_hours: object.optional("business_work_hours")?,
        })
    }
}

impl json::Serialize for functions::account::UpdateBusinessWorkHours {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::UpdateBusinessWorkHours {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::UpdateBusinessLocation {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.updateBusinessLocation")
            .with_optional("geo_point", &self.geo_point)
            .with_optional("address", &self.address)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.updateBusinessLocation")?;
        Ok(Self {
            geo_point: object.optional("geo_point")?,
            address: object.optional("address")?,
        })
    }
}

impl json::Serialize for functions::account::UpdateBusinessLocation {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::UpdateBusinessLocation {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::UpdateBusinessGreetingMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.updateBusinessGreetingMessage")
            .with_optional("message", &self.message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.updateBusinessGreetingMessage")?;
        Ok(Self {
            message: object.optional("message")?,
        })
    }
}

impl json::Serialize for functions::account::UpdateBusinessGreetingMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::UpdateBusinessGreetingMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::UpdateBusinessAwayMessage {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.updateBusinessAwayMessage")
            .with_optional("message", &self.message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.updateBusinessAwayMessage")?;
        Ok(Self {
            message: object.optional("message")?,
        })
    }
}

impl json::Serialize for functions::account::UpdateBusinessAwayMessage {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::UpdateBusinessAwayMessage {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::UpdateConnectedBot {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.updateConnectedBot")
            .with_flag("deleted", self.deleted)
            .with_optional("rights", &self.rights)
            .with("bot", &self.bot)
            .with("recipients", &self.recipients)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.updateConnectedBot")?;
        Ok(Self {
            deleted: object.flag("deleted")?,
            rights: object.optional("rights")?,
            bot: object.field("bot")?,
            recipients: object.field("recipients")?,
        })
    }
}

impl json::Serialize for functions::account::UpdateConnectedBot {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::UpdateConnectedBot {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetConnectedBots {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getConnectedBots").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("account.getConnectedBots").map(|_| Self)
    }
}

impl json::Serialize for functions::account::GetConnectedBots {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetConnectedBots {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetBotBusinessConnection {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getBotBusinessConnection")
            .with("connection_id", &self.connection_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.getBotBusinessConnection")?;
        Ok(Self {
            connection_id: object.field("connection_id")?,
        })
    }
}

impl json::Serialize for functions::account::GetBotBusinessConnection {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetBotBusinessConnection {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::UpdateBusinessIntro {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.updateBusinessIntro")
            .with_optional("intro", &self.intro)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.updateBusinessIntro")?;
        Ok(Self {
            intro: object.optional("intro")?,
        })
    }
}

impl json::Serialize for functions::account::UpdateBusinessIntro {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::UpdateBusinessIntro {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::ToggleConnectedBotPaused {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.toggleConnectedBotPaused")
            .with("peer", &self.peer)
            .with("paused", &self.paused)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.toggleConnectedBotPaused")?;
        Ok(Self {
            peer: object.field("peer")?,
            paused: object.field("paused")?,
        })
    }
}

impl json::Serialize for functions::account::ToggleConnectedBotPaused {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::ToggleConnectedBotPaused {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::DisablePeerConnectedBot {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.disablePeerConnectedBot")
            .with("peer", &self.peer)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.disablePeerConnectedBot")?;
        Ok(Self {
            peer: object.field("peer")?,
        })
    }
}

impl json::Serialize for functions::account::DisablePeerConnectedBot {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::DisablePeerConnectedBot {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::UpdateBirthday {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.updateBirthday")
            .with_optional("birthday", &self.birthday)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.updateBirthday")?;
        Ok(Self {
            birthday: object.optional("birthday")?,
        })
    }
}

impl json::Serialize for functions::account::UpdateBirthday {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::UpdateBirthday {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::CreateBusinessChatLink {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.createBusinessChatLink")
            .with("link", &self.link)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.createBusinessChatLink")?;
        Ok(Self {
            link: object.field("link")?,
        })
    }
}

impl json::Serialize for functions::account::CreateBusinessChatLink {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::CreateBusinessChatLink {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::EditBusinessChatLink {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.editBusinessChatLink")
            .with("slug", &self.slug)
            .with("link", &self.link)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.editBusinessChatLink")?;
        Ok(Self {
            slug: object.field("slug")?,
            link: object.field("link")?,
        })
    }
}

impl json::Serialize for functions::account::EditBusinessChatLink {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::EditBusinessChatLink {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::DeleteBusinessChatLink {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.deleteBusinessChatLink")
            .with("slug", &self.slug)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.deleteBusinessChatLink")?;
        Ok(Self {
            slug: object.field("slug")?,
        })
    }
}

impl json::Serialize for functions::account::DeleteBusinessChatLink {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::DeleteBusinessChatLink {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetBusinessChatLinks {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getBusinessChatLinks").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("account.getBusinessChatLinks").map(|_| Self)
    }
}

impl json::Serialize for functions::account::GetBusinessChatLinks {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetBusinessChatLinks {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::ResolveBusinessChatLink {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.resolveBusinessChatLink")
            .with("slug", &self.slug)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.resolveBusinessChatLink")?;
        Ok(Self {
            slug: object.field("slug")?,
        })
    }
}

impl json::Serialize for functions::account::ResolveBusinessChatLink {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::ResolveBusinessChatLink {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::UpdatePersonalChannel {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.updatePersonalChannel")
            .with("channel", &self.channel)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.updatePersonalChannel")?;
        Ok(Self {
            channel: object.field("channel")?,
        })
    }
}

impl json::Serialize for functions::account::UpdatePersonalChannel {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::UpdatePersonalChannel {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::ToggleSponsoredMessages {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.toggleSponsoredMessages")
            .with("enabled", &self.enabled)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.toggleSponsoredMessages")?;
        Ok(Self {
            enabled: object.field("enabled")?,
        })
    }
}

impl json::Serialize for functions::account::ToggleSponsoredMessages {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::ToggleSponsoredMessages {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetReactionsNotifySettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getReactionsNotifySettings").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("account.getReactionsNotifySettings").map(|_| Self)
    }
}

impl json::Serialize for functions::account::GetReactionsNotifySettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetReactionsNotifySettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::SetReactionsNotifySettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.setReactionsNotifySettings")
            .with("settings", &self.settings)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.setReactionsNotifySettings")?;
        Ok(Self {
            settings: object.field("settings")?,
        })
    }
}

impl json::Serialize for functions::account::SetReactionsNotifySettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::SetReactionsNotifySettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetCollectibleEmojiStatuses {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getCollectibleEmojiStatuses")
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.getCollectibleEmojiStatuses")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::account::GetCollectibleEmojiStatuses {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetCollectibleEmojiStatuses {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetPaidMessagesRevenue {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getPaidMessagesRevenue")
            .with_optional("parent_peer", &self.parent_peer)
            .with("user_id", &self.user_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.getPaidMessagesRevenue")?;
        Ok(Self {
            parent_peer: object.optional("parent_peer")?,
            user_id: object.field("user_id")?,
        })
    }
}

impl json::Serialize for functions::account::GetPaidMessagesRevenue {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetPaidMessagesRevenue {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::ToggleNoPaidMessagesException {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.toggleNoPaidMessagesException")
            .with_flag("refund_charged", self.refund_charged)
            .with_flag("require_payment", self.require_payment)
            .with_optional("parent_peer", &self.parent_peer)
            .with("user_id", &self.user_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.toggleNoPaidMessagesException")?;
        Ok(Self {
            refund_charged: object.flag("refund_charged")?,
            require_payment: object.flag("require_payment")?,
            parent_peer: object.optional("parent_peer")?,
            user_id: object.field("user_id")?,
        })
    }
}

impl json::Serialize for functions::account::ToggleNoPaidMessagesException {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::ToggleNoPaidMessagesException {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::SetMainProfileTab {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.setMainProfileTab").with("tab", &self.tab).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.setMainProfileTab")?;
        Ok(Self { tab: object.field("tab")? })
    }
}

impl json::Serialize for functions::account::SetMainProfileTab {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::SetMainProfileTab {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::SaveMusic {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.saveMusic")
            .with_flag("unsave", self.unsave)
            .with("id", &self.id)
            .with_optional("after_id", &self.after_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.saveMusic")?;
        Ok(Self {
            unsave: object.flag("unsave")?,
            id: object.field("id")?,
            after_id: object.optional("after_id")?,
        })
    }
}

impl json::Serialize for functions::account::SaveMusic {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::SaveMusic {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetSavedMusicIds {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getSavedMusicIds").with("hash", &self.hash).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.getSavedMusicIds")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::account::GetSavedMusicIds {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetSavedMusicIds {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetUniqueGiftChatThemes {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getUniqueGiftChatThemes")
            .with("offset", &self.offset)
            .with("limit", &self.limit)
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.getUniqueGiftChatThemes")?;
        Ok(Self {
            offset: object.field("offset")?,
            limit: object.field("limit")?,
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::account::GetUniqueGiftChatThemes {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetUniqueGiftChatThemes {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::InitPasskeyRegistration {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.initPasskeyRegistration").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("account.initPasskeyRegistration").map(|_| Self)
    }
}

impl json::Serialize for functions::account::InitPasskeyRegistration {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::InitPasskeyRegistration {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::RegisterPasskey {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.registerPasskey")
            .with("credential", &self.credential)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.registerPasskey")?;
        Ok(Self {
            credential: object.field("credential")?,
        })
    }
}

impl json::Serialize for functions::account::RegisterPasskey {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::RegisterPasskey {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetPasskeys {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getPasskeys").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("account.getPasskeys").map(|_| Self)
    }
}

impl json::Serialize for functions::account::GetPasskeys {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetPasskeys {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::DeletePasskey {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.deletePasskey").with("id", &self.id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.deletePasskey")?;
        Ok(Self { id: object.field("id")? })
    }
}

impl json::Serialize for functions::account::DeletePasskey {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::DeletePasskey {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::ConfirmBotConnection {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.confirmBotConnection")
            .with("bot_id", &self.bot_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.confirmBotConnection")?;
        Ok(Self {
            bot_id: object.field("bot_id")?,
        })
    }
}

impl json::Serialize for functions::account::ConfirmBotConnection {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::ConfirmBotConnection {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::GetWebBrowserSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.getWebBrowserSettings")
            .with("hash", &self.hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.getWebBrowserSettings")?;
        Ok(Self {
            hash: object.field("hash")?,
        })
    }
}

impl json::Serialize for functions::account::GetWebBrowserSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::GetWebBrowserSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::UpdateWebBrowserSettings {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.updateWebBrowserSettings")
            .with_flag("open_external_browser", self.open_external_browser)
            .with_flag("display_close_button", self.display_close_button)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.updateWebBrowserSettings")?;
        Ok(Self {
            open_external_browser: object.flag("open_external_browser")?,
            display_close_button: object.flag("display_close_button")?,
        })
    }
}

impl json::Serialize for functions::account::UpdateWebBrowserSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::account::UpdateWebBrowserSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::ToggleWebBrowserSettingsException {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.toggleWebBrowserSettingsException")
            .with_flag("delete", self.delete)
            .with_optional("open_external_browser", &self.open_external_browser)
            .with("url", &self.url)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("account.toggleWebBrowserSettingsException")?;
        Ok(Self {
            delete: object.flag("delete")?,
            open_external_browser: object.optional("open_external_browser")?,
            url: object.field("url")?,
        })
    }
}

impl json::Serialize for functions::account::ToggleWebBrowserSettingsException {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de>
for functions::account::ToggleWebBrowserSettingsException {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::account::DeleteWebBrowserSettingsExceptions {
    fn to_json(&self) -> json::Value {
        json::Object::new("account.deleteWebBrowserSettingsExceptions").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("account.deleteWebBrowserSettingsExceptions").map(|_| Self)
    }
}

impl json::Serialize for functions::account::DeleteWebBrowserSettingsExceptions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de>
for functions::account::DeleteWebBrowserSettingsExceptions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::account::WallPapers {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => {
                json::Object::new("account.wallPapersNotModified").value()
            }
            Self::WallPapers(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("account.WallPapers")?.as_str() {
            "account.wallPapersNotModified" => Ok(Self::NotModified),
            "account.wallPapers" => value.variant(Self::WallPapers),
            other => Err(json::Error::unknown(other, "account.WallPapers")),
        }
    }
}

impl json::Serialize for enums::account::WallPapers {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::account::WallPapers {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::account::Themes {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => json::Object::new("account.themesNotModified").value(),
            Self::Themes(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("account.Themes")?.as_str() {
            "account.themesNotModified" => Ok(Self::NotModified),
            "account.themes" => value.variant(Self::Themes),
            other => Err(json::Error::unknown(other, "account.Themes")),
        }
    }
}

impl json::Serialize for enums::account::Themes {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::account::Themes {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::account::ResetPasswordResult {
    fn to_json(&self) -> json::Value {
        match self {
            Self::ResetPasswordFailedWait(value) => json::Json::to_json(value),
            Self::ResetPasswordRequestedWait(value) => json::Json::to_json(value),
            Self::ResetPasswordOk => json::Object::new("account.resetPasswordOk").value(),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("account.ResetPasswordResult")?.as_str() {
            "account.resetPasswordFailedWait" => {
                value.variant(Self::ResetPasswordFailedWait)
            }
            "account.resetPasswordRequestedWait" => {
                value.variant(Self::ResetPasswordRequestedWait)
            }
            "account.resetPasswordOk" => Ok(Self::ResetPasswordOk),
            other => Err(json::Error::unknown(other, "account.ResetPasswordResult")),
        }
    }
}

impl json::Serialize for enums::account::ResetPasswordResult {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::account::ResetPasswordResult {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::account::ChatThemes {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => {
                json::Object::new("account.chatThemesNotModified").value()
            }
            Self::ChatThemes(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("account.ChatThemes")?.as_str() {
            "account.chatThemesNotModified" => Ok(Self::NotModified),
            "account.chatThemes" => value.variant(Self::ChatThemes),
            other => Err(json::Error::unknown(other, "account.ChatThemes")),
        }
    }
}

impl json::Serialize for enums::account::ChatThemes {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::account::ChatThemes {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::account::SavedRingtones {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => {
                json::Object::new("account.savedRingtonesNotModified").value()
            }
            Self::SavedRingtones(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("account.SavedRingtones")?.as_str() {
            "account.savedRingtonesNotModified" => Ok(Self::NotModified),
            "account.savedRingtones" => value.variant(Self::SavedRingtones),
            other => Err(json::Error::unknown(other, "account.SavedRingtones")),
        }
    }
}

impl json::Serialize for enums::account::SavedRingtones {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::account::SavedRingtones {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::account::SavedRingtone {
    fn to_json(&self) -> json::Value {
        match self {
            Self::SavedRingtone => json::Object::new("account.savedRingtone").value(),
            Self::Converted(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("account.SavedRingtone")?.as_str() {
            "account.savedRingtone" => Ok(Self::SavedRingtone),
            "account.savedRingtoneConverted" => value.variant(Self::Converted),
            other => Err(json::Error::unknown(other, "account.SavedRingtone")),
        }
    }
}

impl json::Serialize for enums::account::SavedRingtone {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::account::SavedRingtone {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::account::EmojiStatuses {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => {
                json::Object::new("account.emojiStatusesNotModified").value()
            }
            Self::EmojiStatuses(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("account.EmojiStatuses")?.as_str() {
            "account.emojiStatusesNotModified" => Ok(Self::NotModified),
            "account.emojiStatuses" => value.variant(Self::EmojiStatuses),
            other => Err(json::Error::unknown(other, "account.EmojiStatuses")),
        }
    }
}

impl json::Serialize for enums::account::EmojiStatuses {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::account::EmojiStatuses {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::account::EmailVerified {
    fn to_json(&self) -> json::Value {
        match self {
            Self::EmailVerified(value) => json::Json::to_json(value),
            Self::Login(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("account.EmailVerified")?.as_str() {
            "account.emailVerified" => value.variant(Self::EmailVerified),
            "account.emailVerifiedLogin" => value.variant(Self::Login),
            other => Err(json::Error::unknown(other, "account.EmailVerified")),
        }
    }
}

impl json::Serialize for enums::account::EmailVerified {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::account::EmailVerified {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::account::SavedMusicIds {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => {
                json::Object::new("account.savedMusicIdsNotModified").value()
            }
            Self::SavedMusicIds(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("account.SavedMusicIds")?.as_str() {
            "account.savedMusicIdsNotModified" => Ok(Self::NotModified),
            "account.savedMusicIds" => value.variant(Self::SavedMusicIds),
            other => Err(json::Error::unknown(other, "account.SavedMusicIds")),
        }
    }
}

impl json::Serialize for enums::account::SavedMusicIds {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::account::SavedMusicIds {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::account::WebBrowserSettings {
    fn to_json(&self) -> json::Value {
        match self {
            Self::NotModified => {
                json::Object::new("account.webBrowserSettingsNotModified").value()
            }
            Self::WebBrowserSettings(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("account.WebBrowserSettings")?.as_str() {
            "account.webBrowserSettingsNotModified" => Ok(Self::NotModified),
            "account.webBrowserSettings" => value.variant(Self::WebBrowserSettings),
            other => Err(json::Error::unknown(other, "account.WebBrowserSettings")),
        }
    }
}

impl json::Serialize for enums::account::WebBrowserSettings {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::account::WebBrowserSettings {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
