// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! JSON forms of the namespace `auth`.

use super::super::{enums, functions, types};
use crate::wire::json;

impl json::Json for types::auth::SentCodeTypeApp {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.sentCodeTypeApp").with("length", &self.length).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.sentCodeTypeApp")?;
        Ok(Self {
            length: object.field("length")?,
        })
    }
}

impl json::Serialize for types::auth::SentCodeTypeApp {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::auth::SentCodeTypeApp {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::auth::SentCodeTypeSms {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.sentCodeTypeSms").with("length", &self.length).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.sentCodeTypeSms")?;
        Ok(Self {
            length: object.field("length")?,
        })
    }
}

impl json::Serialize for types::auth::SentCodeTypeSms {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::auth::SentCodeTypeSms {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::auth::SentCodeTypeCall {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.sentCodeTypeCall").with("length", &self.length).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.sentCodeTypeCall")?;
        Ok(Self {
            length: object.field("length")?,
        })
    }
}

impl json::Serialize for types::auth::SentCodeTypeCall {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::auth::SentCodeTypeCall {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::auth::SentCodeTypeFlashCall {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.sentCodeTypeFlashCall")
            .with("pattern", &self.pattern)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.sentCodeTypeFlashCall")?;
        Ok(Self {
            pattern: object.field("pattern")?,
        })
    }
}

impl json::Serialize for types::auth::SentCodeTypeFlashCall {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::auth::SentCodeTypeFlashCall {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::auth::SentCodeTypeMissedCall {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.sentCodeTypeMissedCall")
            .with("prefix", &self.prefix)
            .with("length", &self.length)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.sentCodeTypeMissedCall")?;
        Ok(Self {
            prefix: object.field("prefix")?,
            length: object.field("length")?,
        })
    }
}

impl json::Serialize for types::auth::SentCodeTypeMissedCall {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::auth::SentCodeTypeMissedCall {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::auth::SentCodeTypeEmailCode {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.sentCodeTypeEmailCode")
            .with_flag("apple_signin_allowed", self.apple_signin_allowed)
            .with_flag("google_signin_allowed", self.google_signin_allowed)
            .with("email_pattern", &self.email_pattern)
            .with("length", &self.length)
            .with_optional("reset_available_period", &self.reset_available_period)
            .with_optional("reset_pending_date", &self.reset_pending_date)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.sentCodeTypeEmailCode")?;
        Ok(Self {
            apple_signin_allowed: object.flag("apple_signin_allowed")?,
            google_signin_allowed: object.flag("google_signin_allowed")?,
            email_pattern: object.field("email_pattern")?,
            length: object.field("length")?,
            reset_available_period: object.optional("reset_available_period")?,
            reset_pending_date: object.optional("reset_pending_date")?,
        })
    }
}

impl json::Serialize for types::auth::SentCodeTypeEmailCode {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::auth::SentCodeTypeEmailCode {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::auth::SentCodeTypeSetUpEmailRequired {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.sentCodeTypeSetUpEmailRequired")
            .with_flag("apple_signin_allowed", self.apple_signin_allowed)
            .with_flag("google_signin_allowed", self.google_signin_allowed)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.sentCodeTypeSetUpEmailRequired")?;
        Ok(Self {
            apple_signin_allowed: object.flag("apple_signin_allowed")?,
            google_signin_allowed: object.flag("google_signin_allowed")?,
        })
    }
}

impl json::Serialize for types::auth::SentCodeTypeSetUpEmailRequired {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::auth::SentCodeTypeSetUpEmailRequired {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::auth::SentCodeTypeFragmentSms {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.sentCodeTypeFragmentSms")
            .with("url", &self.url)
            .with("length", &self.length)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.sentCodeTypeFragmentSms")?;
        Ok(Self {
            url: object.field("url")?,
            length: object.field("length")?,
        })
    }
}

impl json::Serialize for types::auth::SentCodeTypeFragmentSms {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::auth::SentCodeTypeFragmentSms {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::auth::SentCodeTypeFirebaseSms {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.sentCodeTypeFirebaseSms")
            .with_optional("nonce", &self.nonce)
            .with_optional("play_integrity_project_id", &self.play_integrity_project_id)
            .with_optional("play_integrity_nonce", &self.play_integrity_nonce)
            .with_optional("receipt", &self.receipt)
            .with_optional("push_timeout", &self.push_timeout)
            .with("length", &self.length)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.sentCodeTypeFirebaseSms")?;
        Ok(Self {
            nonce: object.optional("nonce")?,
            play_integrity_project_id: object.optional("play_integrity_project_id")?,
            play_integrity_nonce: object.optional("play_integrity_nonce")?,
            receipt: object.optional("receipt")?,
            push_timeout: object.optional("push_timeout")?,
            length: object.field("length")?,
        })
    }
}

impl json::Serialize for types::auth::SentCodeTypeFirebaseSms {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::auth::SentCodeTypeFirebaseSms {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::auth::SentCodeTypeSmsWord {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.sentCodeTypeSmsWord")
            .with_optional("beginning", &self.beginning)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.sentCodeTypeSmsWord")?;
        Ok(Self {
            beginning: object.optional("beginning")?,
        })
    }
}

impl json::Serialize for types::auth::SentCodeTypeSmsWord {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::auth::SentCodeTypeSmsWord {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::auth::SentCodeTypeSmsPhrase {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.sentCodeTypeSmsPhrase")
            .with_optional("beginning", &self.beginning)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.sentCodeTypeSmsPhrase")?;
        Ok(Self {
            beginning: object.optional("beginning")?,
        })
    }
}

impl json::Serialize for types::auth::SentCodeTypeSmsPhrase {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::auth::SentCodeTypeSmsPhrase {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::auth::SentCode {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.sentCode")
            .with("type", &self.r#type)
            .with("phone_code_hash", &self.phone_code_hash)
            .with_optional("next_type", &self.next_type)
            .with_optional("timeout", &self.timeout)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.sentCode")?;
        Ok(Self {
            r#type: object.field("type")?,
            phone_code_hash: object.field("phone_code_hash")?,
            next_type: object.optional("next_type")?,
            timeout: object.optional("timeout")?,
        })
    }
}

impl json::Serialize for types::auth::SentCode {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::auth::SentCode {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::auth::SentCodeSuccess {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.sentCodeSuccess")
            .with("authorization", &self.authorization)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.sentCodeSuccess")?;
        Ok(Self {
            authorization: object.field("authorization")?,
        })
    }
}

impl json::Serialize for types::auth::SentCodeSuccess {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::auth::SentCodeSuccess {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::auth::SentCodePaymentRequired {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.sentCodePaymentRequired")
            .with("store_product", &self.store_product)
            .with("phone_code_hash", &self.phone_code_hash)
            .with("support_email_address", &self.support_email_address)
            .with("support_email_subject", &self.support_email_subject)
            .with("premium_days", &self.premium_days)
            .with("currency", &self.currency)
            .with("amount", &self.amount)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.sentCodePaymentRequired")?;
        Ok(Self {
            store_product: object.field("store_product")?,
            phone_code_hash: object.field("phone_code_hash")?,
            support_email_address: object.field("support_email_address")?,
            support_email_subject: object.field("support_email_subject")?,
            premium_days: object.field("premium_days")?,
            currency: object.field("currency")?,
            amount: object.field("amount")?,
        })
    }
}

impl json::Serialize for types::auth::SentCodePaymentRequired {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::auth::SentCodePaymentRequired {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::auth::Authorization {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.authorization")
            .with_flag("setup_password_required", self.setup_password_required)
            .with_optional("otherwise_relogin_days", &self.otherwise_relogin_days)
            .with_optional("tmp_sessions", &self.tmp_sessions)
            .with_optional("future_auth_token", &self.future_auth_token)
            .with("user", &self.user)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.authorization")?;
        Ok(Self {
            setup_password_required: object.flag("setup_password_required")?,
            otherwise_relogin_days: object.optional("otherwise_relogin_days")?,
            tmp_sessions: object.optional("tmp_sessions")?,
            future_auth_token: object.optional("future_auth_token")?,
            user: object.field("user")?,
        })
    }
}

impl json::Serialize for types::auth::Authorization {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::auth::Authorization {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::auth::AuthorizationSignUpRequired {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.authorizationSignUpRequired")
            .with_optional("terms_of_service", &self.terms_of_service)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.authorizationSignUpRequired")?;
        Ok(Self {
            terms_of_service: object.optional("terms_of_service")?,
        })
    }
}

impl json::Serialize for types::auth::AuthorizationSignUpRequired {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::auth::AuthorizationSignUpRequired {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::auth::ExportedAuthorization {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.exportedAuthorization")
            .with("id", &self.id)
            .with("bytes", &self.bytes)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.exportedAuthorization")?;
        Ok(Self {
            id: object.field("id")?,
            bytes: object.field("bytes")?,
        })
    }
}

impl json::Serialize for types::auth::ExportedAuthorization {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::auth::ExportedAuthorization {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::auth::PasswordRecovery {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.passwordRecovery")
            .with("email_pattern", &self.email_pattern)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.passwordRecovery")?;
        Ok(Self {
            email_pattern: object.field("email_pattern")?,
        })
    }
}

impl json::Serialize for types::auth::PasswordRecovery {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::auth::PasswordRecovery {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::auth::LoginToken {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.loginToken")
            .with("expires", &self.expires)
            .with("token", &self.token)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.loginToken")?;
        Ok(Self {
            expires: object.field("expires")?,
            token: object.field("token")?,
        })
    }
}

impl json::Serialize for types::auth::LoginToken {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::auth::LoginToken {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::auth::LoginTokenMigrateTo {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.loginTokenMigrateTo")
            .with("dc_id", &self.dc_id)
            .with("token", &self.token)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.loginTokenMigrateTo")?;
        Ok(Self {
            dc_id: object.field("dc_id")?,
            token: object.field("token")?,
        })
    }
}

impl json::Serialize for types::auth::LoginTokenMigrateTo {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::auth::LoginTokenMigrateTo {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::auth::LoginTokenSuccess {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.loginTokenSuccess")
            .with("authorization", &self.authorization)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.loginTokenSuccess")?;
        Ok(Self {
            authorization: object.field("authorization")?,
        })
    }
}

impl json::Serialize for types::auth::LoginTokenSuccess {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::auth::LoginTokenSuccess {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::auth::LoggedOut {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.loggedOut")
            .with_optional("future_auth_token", &self.future_auth_token)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.loggedOut")?;
        Ok(Self {
            future_auth_token: object.optional("future_auth_token")?,
        })
    }
}

impl json::Serialize for types::auth::LoggedOut {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::auth::LoggedOut {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::auth::PasskeyLoginOptions {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.passkeyLoginOptions")
            .with("options", &self.options)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.passkeyLoginOptions")?;
        Ok(Self {
            options: object.field("options")?,
        })
    }
}

impl json::Serialize for types::auth::PasskeyLoginOptions {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::auth::PasskeyLoginOptions {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for types::auth::FirebasePnvIntent {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.firebasePnvIntent")
            .with("nonce", &self.nonce)
            .with("digital_credential_payload", &self.digital_credential_payload)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.firebasePnvIntent")?;
        Ok(Self {
            nonce: object.field("nonce")?,
            digital_credential_payload: object.field("digital_credential_payload")?,
        })
    }
}

impl json::Serialize for types::auth::FirebasePnvIntent {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for types::auth::FirebasePnvIntent {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::auth::SendCode {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.sendCode")
            .with("phone_number", &self.phone_number)
            .with("api_id", &self.api_id)
            .with("api_hash", &self.api_hash)
            .with("settings", &self.settings)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.sendCode")?;
        Ok(Self {
            phone_number: object.field("phone_number")?,
            api_id: object.field("api_id")?,
            api_hash: object.field("api_hash")?,
            settings: object.field("settings")?,
        })
    }
}

impl json::Serialize for functions::auth::SendCode {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::auth::SendCode {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::auth::SignUp {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.signUp")
            .with_flag("no_joined_notifications", self.no_joined_notifications)
            .with("phone_number", &self.phone_number)
            .with("phone_code_hash", &self.phone_code_hash)
            .with("first_name", &self.first_name)
            .with("last_name", &self.last_name)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.signUp")?;
        Ok(Self {
            no_joined_notifications: object.flag("no_joined_notifications")?,
            phone_number: object.field("phone_number")?,
            phone_code_hash: object.field("phone_code_hash")?,
            first_name: object.field("first_name")?,
            last_name: object.field("last_name")?,
        })
    }
}

impl json::Serialize for functions::auth::SignUp {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::auth::SignUp {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::auth::SignIn {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.signIn")
            .with("phone_number", &self.phone_number)
            .with("phone_code_hash", &self.phone_code_hash)
            .with_optional("phone_code", &self.phone_code)
            .with_optional("email_verification", &self.email_verification)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.signIn")?;
        Ok(Self {
            phone_number: object.field("phone_number")?,
            phone_code_hash: object.field("phone_code_hash")?,
            phone_code: object.optional("phone_code")?,
            email_verification: object.optional("email_verification")?,
        })
    }
}

impl json::Serialize for functions::auth::SignIn {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::auth::SignIn {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::auth::LogOut {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.logOut").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("auth.logOut").map(|_| Self)
    }
}

impl json::Serialize for functions::auth::LogOut {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::auth::LogOut {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::auth::ResetAuthorizations {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.resetAuthorizations").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("auth.resetAuthorizations").map(|_| Self)
    }
}

impl json::Serialize for functions::auth::ResetAuthorizations {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::auth::ResetAuthorizations {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::auth::ExportAuthorization {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.exportAuthorization").with("dc_id", &self.dc_id).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.exportAuthorization")?;
        Ok(Self {
            dc_id: object.field("dc_id")?,
        })
    }
}

impl json::Serialize for functions::auth::ExportAuthorization {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::auth::ExportAuthorization {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::auth::ImportAuthorization {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.importAuthorization")
            .with("id", &self.id)
            .with("bytes", &self.bytes)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.importAuthorization")?;
        Ok(Self {
            id: object.field("id")?,
            bytes: object.field("bytes")?,
        })
    }
}

impl json::Serialize for functions::auth::ImportAuthorization {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::auth::ImportAuthorization {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::auth::BindTempAuthKey {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.bindTempAuthKey")
            .with("perm_auth_key_id", &self.perm_auth_key_id)
            .with("nonce", &self.nonce)
            .with("expires_at", &self.expires_at)
            .with("encrypted_message", &self.encrypted_message)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.bindTempAuthKey")?;
        Ok(Self {
            perm_auth_key_id: object.field("perm_auth_key_id")?,
            nonce: object.field("nonce")?,
            expires_at: object.field("expires_at")?,
            encrypted_message: object.field("encrypted_message")?,
        })
    }
}

impl json::Serialize for functions::auth::BindTempAuthKey {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::auth::BindTempAuthKey {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::auth::ImportBotAuthorization {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.importBotAuthorization")
            .with("flags", &self.flags)
            .with("api_id", &self.api_id)
            .with("api_hash", &self.api_hash)
            .with("bot_auth_token", &self.bot_auth_token)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.importBotAuthorization")?;
        Ok(Self {
            flags: object.field("flags")?,
            api_id: object.field("api_id")?,
            api_hash: object.field("api_hash")?,
            bot_auth_token: object.field("bot_auth_token")?,
        })
    }
}

impl json::Serialize for functions::auth::ImportBotAuthorization {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::auth::ImportBotAuthorization {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::auth::CheckPassword {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.checkPassword").with("password", &self.password).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.checkPassword")?;
        Ok(Self {
            password: object.field("password")?,
        })
    }
}

impl json::Serialize for functions::auth::CheckPassword {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::auth::CheckPassword {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::auth::RequestPasswordRecovery {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.requestPasswordRecovery").value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        value.object("auth.requestPasswordRecovery").map(|_| Self)
    }
}

impl json::Serialize for functions::auth::RequestPasswordRecovery {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::auth::RequestPasswordRecovery {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::auth::RecoverPassword {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.recoverPassword")
            .with("code", &self.code)
            .with_optional("new_settings", &self.new_settings)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.recoverPassword")?;
        Ok(Self {
            code: object.field("code")?,
            new_settings: object.optional("new_settings")?,
        })
    }
}

impl json::Serialize for functions::auth::RecoverPassword {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::auth::RecoverPassword {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::auth::ResendCode {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.resendCode")
            .with("phone_number", &self.phone_number)
            .with("phone_code_hash", &self.phone_code_hash)
            .with_optional("reason", &self.reason)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.resendCode")?;
        Ok(Self {
            phone_number: object.field("phone_number")?,
            phone_code_hash: object.field("phone_code_hash")?,
            reason: object.optional("reason")?,
        })
    }
}

impl json::Serialize for functions::auth::ResendCode {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::auth::ResendCode {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::auth::CancelCode {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.cancelCode")
            .with("phone_number", &self.phone_number)
            .with("phone_code_hash", &self.phone_code_hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.cancelCode")?;
        Ok(Self {
            phone_number: object.field("phone_number")?,
            phone_code_hash: object.field("phone_code_hash")?,
        })
    }
}

impl json::Serialize for functions::auth::CancelCode {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::auth::CancelCode {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::auth::DropTempAuthKeys {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.dropTempAuthKeys")
            .with("except_auth_keys", &self.except_auth_keys)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.dropTempAuthKeys")?;
        Ok(Self {
            except_auth_keys: object.field("except_auth_keys")?,
        })
    }
}

impl json::Serialize for functions::auth::DropTempAuthKeys {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::auth::DropTempAuthKeys {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::auth::ExportLoginToken {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.exportLoginToken")
            .with("api_id", &self.api_id)
            .with("api_hash", &self.api_hash)
            .with("except_ids", &self.except_ids)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.exportLoginToken")?;
        Ok(Self {
            api_id: object.field("api_id")?,
            api_hash: object.field("api_hash")?,
            except_ids: object.field("except_ids")?,
        })
    }
}

impl json::Serialize for functions::auth::ExportLoginToken {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::auth::ExportLoginToken {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::auth::ImportLoginToken {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.importLoginToken").with("token", &self.token).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.importLoginToken")?;
        Ok(Self {
            token: object.field("token")?,
        })
    }
}

impl json::Serialize for functions::auth::ImportLoginToken {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::auth::ImportLoginToken {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::auth::AcceptLoginToken {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.acceptLoginToken").with("token", &self.token).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.acceptLoginToken")?;
        Ok(Self {
            token: object.field("token")?,
        })
    }
}

impl json::Serialize for functions::auth::AcceptLoginToken {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::auth::AcceptLoginToken {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::auth::CheckRecoveryPassword {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.checkRecoveryPassword").with("code", &self.code).value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.checkRecoveryPassword")?;
        Ok(Self {
            code: object.field("code")?,
        })
    }
}

impl json::Serialize for functions::auth::CheckRecoveryPassword {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::auth::CheckRecoveryPassword {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::auth::ImportWebTokenAuthorization {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.importWebTokenAuthorization")
            .with("api_id", &self.api_id)
            .with("api_hash", &self.api_hash)
            .with("web_auth_token", &self.web_auth_token)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.importWebTokenAuthorization")?;
        Ok(Self {
            api_id: object.field("api_id")?,
            api_hash: object.field("api_hash")?,
            web_auth_token: object.field("web_auth_token")?,
        })
    }
}

impl json::Serialize for functions::auth::ImportWebTokenAuthorization {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::auth::ImportWebTokenAuthorization {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::auth::RequestFirebaseSms {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.requestFirebaseSms")
            .with("phone_number", &self.phone_number)
            .with("phone_code_hash", &self.phone_code_hash)
            .with_optional("safety_net_token", &self.safety_net_token)
            .with_optional("play_integrity_token", &self.play_integrity_token)
            .with_optional("ios_push_secret", &self.ios_push_secret)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.requestFirebaseSms")?;
        Ok(Self {
            phone_number: object.field("phone_number")?,
            phone_code_hash: object.field("phone_code_hash")?,
            safety_net_token: object.optional("safety_net_token")?,
            play_integrity_token: object.optional("play_integrity_token")?,
            ios_push_secret: object.optional("ios_push_secret")?,
        })
    }
}

impl json::Serialize for functions::auth::RequestFirebaseSms {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::auth::RequestFirebaseSms {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::auth::ResetLoginEmail {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.resetLoginEmail")
            .with("phone_number", &self.phone_number)
            .with("phone_code_hash", &self.phone_code_hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.resetLoginEmail")?;
        Ok(Self {
            phone_number: object.field("phone_number")?,
            phone_code_hash: object.field("phone_code_hash")?,
        })
    }
}

impl json::Serialize for functions::auth::ResetLoginEmail {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::auth::ResetLoginEmail {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::auth::ReportMissingCode {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.reportMissingCode")
            .with("phone_number", &self.phone_number)
            .with("phone_code_hash", &self.phone_code_hash)
            .with("mnc", &self.mnc)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.reportMissingCode")?;
        Ok(Self {
            phone_number: object.field("phone_number")?,
            phone_code_hash: object.field("phone_code_hash")?,
            mnc: object.field("mnc")?,
        })
    }
}

impl json::Serialize for functions::auth::ReportMissingCode {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::auth::ReportMissingCode {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::auth::CheckPaidAuth {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.checkPaidAuth")
            .with("phone_number", &self.phone_number)
            .with("phone_code_hash", &self.phone_code_hash)
            .with("form_id", &self.form_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.checkPaidAuth")?;
        Ok(Self {
            phone_number: object.field("phone_number")?,
            phone_code_hash: object.field("phone_code_hash")?,
            form_id: object.field("form_id")?,
        })
    }
}

impl json::Serialize for functions::auth::CheckPaidAuth {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::auth::CheckPaidAuth {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::auth::InitPasskeyLogin {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.initPasskeyLogin")
            .with("api_id", &self.api_id)
            .with("api_hash", &self.api_hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.initPasskeyLogin")?;
        Ok(Self {
            api_id: object.field("api_id")?,
            api_hash: object.field("api_hash")?,
        })
    }
}

impl json::Serialize for functions::auth::InitPasskeyLogin {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::auth::InitPasskeyLogin {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::auth::FinishPasskeyLogin {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.finishPasskeyLogin")
            .with("credential", &self.credential)
            .with_optional("from_dc_id", &self.from_dc_id)
            .with_optional("from_auth_key_id", &self.from_auth_key_id)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.finishPasskeyLogin")?;
        Ok(Self {
            credential: object.field("credential")?,
            from_dc_id: object.optional("from_dc_id")?,
            from_auth_key_id: object.optional("from_auth_key_id")?,
        })
    }
}

impl json::Serialize for functions::auth::FinishPasskeyLogin {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::auth::FinishPasskeyLogin {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::auth::CancelWebTokenAuthorization {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.cancelWebTokenAuthorization")
            .with("web_auth_token", &self.web_auth_token)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.cancelWebTokenAuthorization")?;
        Ok(Self {
            web_auth_token: object.field("web_auth_token")?,
        })
    }
}

impl json::Serialize for functions::auth::CancelWebTokenAuthorization {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::auth::CancelWebTokenAuthorization {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::auth::InitFirebasePnvLogin {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.initFirebasePnvLogin")
            .with_optional("except_ids", &self.except_ids)
            .with("api_id", &self.api_id)
            .with("api_hash", &self.api_hash)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.initFirebasePnvLogin")?;
        Ok(Self {
            except_ids: object.optional("except_ids")?,
            api_id: object.field("api_id")?,
            api_hash: object.field("api_hash")?,
        })
    }
}

impl json::Serialize for functions::auth::InitFirebasePnvLogin {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::auth::InitFirebasePnvLogin {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::auth::FinishFirebasePnvLogin {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.finishFirebasePnvLogin")
            .with("google_token", &self.google_token)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.finishFirebasePnvLogin")?;
        Ok(Self {
            google_token: object.field("google_token")?,
        })
    }
}

impl json::Serialize for functions::auth::FinishFirebasePnvLogin {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::auth::FinishFirebasePnvLogin {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for functions::auth::FirebasePnvSignUp {
    fn to_json(&self) -> json::Value {
        json::Object::new("auth.firebasePnvSignUp")
            .with_flag("no_joined_notifications", self.no_joined_notifications)
            .with("first_name", &self.first_name)
            .with("last_name", &self.last_name)
            .value()
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        let mut object = value.object("auth.firebasePnvSignUp")?;
        Ok(Self {
            no_joined_notifications: object.flag("no_joined_notifications")?,
            first_name: object.field("first_name")?,
            last_name: object.field("last_name")?,
        })
    }
}

impl json::Serialize for functions::auth::FirebasePnvSignUp {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for functions::auth::FirebasePnvSignUp {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::auth::SentCodeType {
    fn to_json(&self) -> json::Value {
        match self {
            Self::App(value) => json::Json::to_json(value),
            Self::Sms(value) => json::Json::to_json(value),
            Self::Call(value) => json::Json::to_json(value),
            Self::FlashCall(value) => json::Json::to_json(value),
            Self::MissedCall(value) => json::Json::to_json(value),
            Self::EmailCode(value) => json::Json::to_json(value),
            Self::SetUpEmailRequired(value) => json::Json::to_json(value),
            Self::FragmentSms(value) => json::Json::to_json(value),
            Self::FirebaseSms(value) => json::Json::to_json(value),
            Self::SmsWord(value) => json::Json::to_json(value),
            Self::SmsPhrase(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("auth.SentCodeType")?.as_str() {
            "auth.sentCodeTypeApp" => value.variant(Self::App),
            "auth.sentCodeTypeSms" => value.variant(Self::Sms),
            "auth.sentCodeTypeCall" => value.variant(Self::Call),
            "auth.sentCodeTypeFlashCall" => value.variant(Self::FlashCall),
            "auth.sentCodeTypeMissedCall" => value.variant(Self::MissedCall),
            "auth.sentCodeTypeEmailCode" => value.variant(Self::EmailCode),
            "auth.sentCodeTypeSetUpEmailRequired" => {
                value.variant(Self::SetUpEmailRequired)
            }
            "auth.sentCodeTypeFragmentSms" => value.variant(Self::FragmentSms),
            "auth.sentCodeTypeFirebaseSms" => value.variant(Self::FirebaseSms),
            "auth.sentCodeTypeSmsWord" => value.variant(Self::SmsWord),
            "auth.sentCodeTypeSmsPhrase" => value.variant(Self::SmsPhrase),
            other => Err(json::Error::unknown(other, "auth.SentCodeType")),
        }
    }
}

impl json::Serialize for enums::auth::SentCodeType {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::auth::SentCodeType {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::auth::CodeType {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Sms => json::Object::new("auth.codeTypeSms").value(),
            Self::Call => json::Object::new("auth.codeTypeCall").value(),
            Self::FlashCall => json::Object::new("auth.codeTypeFlashCall").value(),
            Self::MissedCall => json::Object::new("auth.codeTypeMissedCall").value(),
            Self::FragmentSms => json::Object::new("auth.codeTypeFragmentSms").value(),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("auth.CodeType")?.as_str() {
            "auth.codeTypeSms" => Ok(Self::Sms),
            "auth.codeTypeCall" => Ok(Self::Call),
            "auth.codeTypeFlashCall" => Ok(Self::FlashCall),
            "auth.codeTypeMissedCall" => Ok(Self::MissedCall),
            "auth.codeTypeFragmentSms" => Ok(Self::FragmentSms),
            other => Err(json::Error::unknown(other, "auth.CodeType")),
        }
    }
}

impl json::Serialize for enums::auth::CodeType {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::auth::CodeType {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::auth::SentCode {
    fn to_json(&self) -> json::Value {
        match self {
            Self::SentCode(value) => json::Json::to_json(value),
            Self::Success(value) => json::Json::to_json(value),
            Self::PaymentRequired(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("auth.SentCode")?.as_str() {
            "auth.sentCode" => value.variant(Self::SentCode),
            "auth.sentCodeSuccess" => value.variant(Self::Success),
            "auth.sentCodePaymentRequired" => value.variant(Self::PaymentRequired),
            other => Err(json::Error::unknown(other, "auth.SentCode")),
        }
    }
}

impl json::Serialize for enums::auth::SentCode {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::auth::SentCode {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::auth::Authorization {
    fn to_json(&self) -> json::Value {
        match self {
            Self::Authorization(value) => json::Json::to_json(value),
            Self::SignUpRequired(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("auth.Authorization")?.as_str() {
            "auth.authorization" => value.variant(Self::Authorization),
            "auth.authorizationSignUpRequired" => value.variant(Self::SignUpRequired),
            other => Err(json::Error::unknown(other, "auth.Authorization")),
        }
    }
}

impl json::Serialize for enums::auth::Authorization {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::auth::Authorization {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}

impl json::Json for enums::auth::LoginToken {
    fn to_json(&self) -> json::Value {
        match self {
            Self::LoginToken(value) => json::Json::to_json(value),
            Self::MigrateTo(value) => json::Json::to_json(value),
            Self::Success(value) => json::Json::to_json(value),
        }
    }

    fn from_json(value: json::Value) -> Result<Self, json::Error> {
        match value.constructor("auth.LoginToken")?.as_str() {
            "auth.loginToken" => value.variant(Self::LoginToken),
            "auth.loginTokenMigrateTo" => value.variant(Self::MigrateTo),
            "auth.loginTokenSuccess" => value.variant(Self::Success),
            other => Err(json::Error::unknown(other, "auth.LoginToken")),
        }
    }
}

impl json::Serialize for enums::auth::LoginToken {
    fn serialize<S: json::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize(self, serializer)
    }
}

impl<'de> json::Deserialize<'de> for enums::auth::LoginToken {
    fn deserialize<D: json::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        json::deserialize(deserializer)
    }
}
