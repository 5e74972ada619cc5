// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions of enums of the namespace `auth`.

use super::super::{enums, types};

impl enums::auth::SentCodeType {
    /// The value, if it is [`Self::App`].
    #[must_use]
    #[inline]
    pub fn as_app(&self) -> Option<&types::auth::SentCodeTypeApp> {
        match self {
            Self::App(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::App`].
    #[must_use]
    #[inline]
    pub fn into_app(self) -> Option<types::auth::SentCodeTypeApp> {
        match self {
            Self::App(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Sms`].
    #[must_use]
    #[inline]
    pub fn as_sms(&self) -> Option<&types::auth::SentCodeTypeSms> {
        match self {
            Self::Sms(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Sms`].
    #[must_use]
    #[inline]
    pub fn into_sms(self) -> Option<types::auth::SentCodeTypeSms> {
        match self {
            Self::Sms(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Call`].
    #[must_use]
    #[inline]
    pub fn as_call(&self) -> Option<&types::auth::SentCodeTypeCall> {
        match self {
            Self::Call(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Call`].
    #[must_use]
    #[inline]
    pub fn into_call(self) -> Option<types::auth::SentCodeTypeCall> {
        match self {
            Self::Call(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::FlashCall`].
    #[must_use]
    #[inline]
    pub fn as_flash_call(&self) -> Option<&types::auth::SentCodeTypeFlashCall> {
        match self {
            Self::FlashCall(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::FlashCall`].
    #[must_use]
    #[inline]
    pub fn into_flash_call(self) -> Option<types::auth::SentCodeTypeFlashCall> {
        match self {
            Self::FlashCall(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MissedCall`].
    #[must_use]
    #[inline]
    pub fn as_missed_call(&self) -> Option<&types::auth::SentCodeTypeMissedCall> {
        match self {
            Self::MissedCall(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MissedCall`].
    #[must_use]
    #[inline]
    pub fn into_missed_call(self) -> Option<types::auth::SentCodeTypeMissedCall> {
        match self {
            Self::MissedCall(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EmailCode`].
    #[must_use]
    #[inline]
    pub fn as_email_code(&self) -> Option<&types::auth::SentCodeTypeEmailCode> {
        match self {
            Self::EmailCode(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::EmailCode`].
    #[must_use]
    #[inline]
    pub fn into_email_code(self) -> Option<types::auth::SentCodeTypeEmailCode> {
        match self {
            Self::EmailCode(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SetUpEmailRequired`].
    #[must_use]
    #[inline]
    pub fn as_set_up_email_required(
        &self,
    ) -> Option<&types::auth::SentCodeTypeSetUpEmailRequired> {
        match self {
            Self::SetUpEmailRequired(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SetUpEmailRequired`].
    #[must_use]
    #[inline]
    pub fn into_set_up_email_required(
        self,
    ) -> Option<types::auth::SentCodeTypeSetUpEmailRequired> {
        match self {
            Self::SetUpEmailRequired(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::FragmentSms`].
    #[must_use]
    #[inline]
    pub fn as_fragment_sms(&self) -> Option<&types::auth::SentCodeTypeFragmentSms> {
        match self {
            Self::FragmentSms(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::FragmentSms`].
    #[must_use]
    #[inline]
    pub fn into_fragment_sms(self) -> Option<types::auth::SentCodeTypeFragmentSms> {
        match self {
            Self::FragmentSms(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::FirebaseSms`].
    #[must_use]
    #[inline]
    pub fn as_firebase_sms(&self) -> Option<&types::auth::SentCodeTypeFirebaseSms> {
        match self {
            Self::FirebaseSms(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::FirebaseSms`].
    #[must_use]
    #[inline]
    pub fn into_firebase_sms(self) -> Option<types::auth::SentCodeTypeFirebaseSms> {
        match self {
            Self::FirebaseSms(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SmsWord`].
    #[must_use]
    #[inline]
    pub fn as_sms_word(&self) -> Option<&types::auth::SentCodeTypeSmsWord> {
        match self {
            Self::SmsWord(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SmsWord`].
    #[must_use]
    #[inline]
    pub fn into_sms_word(self) -> Option<types::auth::SentCodeTypeSmsWord> {
        match self {
            Self::SmsWord(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SmsPhrase`].
    #[must_use]
    #[inline]
    pub fn as_sms_phrase(&self) -> Option<&types::auth::SentCodeTypeSmsPhrase> {
        match self {
            Self::SmsPhrase(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SmsPhrase`].
    #[must_use]
    #[inline]
    pub fn into_sms_phrase(self) -> Option<types::auth::SentCodeTypeSmsPhrase> {
        match self {
            Self::SmsPhrase(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::auth::SentCodeType> for types::auth::SentCodeTypeApp {
    /// The value itself, which is another variant.
    type Error = enums::auth::SentCodeType;

    #[inline]
    fn try_from(
        value: enums::auth::SentCodeType,
    ) -> Result<Self, enums::auth::SentCodeType> {
        match value {
            enums::auth::SentCodeType::App(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::auth::SentCodeType> for types::auth::SentCodeTypeSms {
    /// The value itself, which is another variant.
    type Error = enums::auth::SentCodeType;

    #[inline]
    fn try_from(
        value: enums::auth::SentCodeType,
    ) -> Result<Self, enums::auth::SentCodeType> {
        match value {
            enums::auth::SentCodeType::Sms(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::auth::SentCodeType> for types::auth::SentCodeTypeCall {
    /// The value itself, which is another variant.
    type Error = enums::auth::SentCodeType;

    #[inline]
    fn try_from(
        value: enums::auth::SentCodeType,
    ) -> Result<Self, enums::auth::SentCodeType> {
        match value {
            enums::auth::SentCodeType::Call(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::auth::SentCodeType> for types::auth::SentCodeTypeFlashCall {
    /// The value itself, which is another variant.
    type Error = enums::auth::SentCodeType;

    #[inline]
    fn try_from(
        value: enums::auth::SentCodeType,
    ) -> Result<Self, enums::auth::SentCodeType> {
        match value {
            enums::auth::SentCodeType::FlashCall(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::auth::SentCodeType> for types::auth::SentCodeTypeMissedCall {
    /// The value itself, which is another variant.
    type Error = enums::auth::SentCodeType;

    #[inline]
    fn try_from(
        value: enums::auth::SentCodeType,
    ) -> Result<Self, enums::auth::SentCodeType> {
        match value {
            enums::auth::SentCodeType::MissedCall(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::auth::SentCodeType> for types::auth::SentCodeTypeEmailCode {
    /// The value itself, which is another variant.
    type Error = enums::auth::SentCodeType;

    #[inline]
    fn try_from(
        value: enums::auth::SentCodeType,
    ) -> Result<Self, enums::auth::SentCodeType> {
        match value {
            enums::auth::SentCodeType::EmailCode(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::auth::SentCodeType> for types::auth::SentCodeTypeSetUpEmailRequired {
    /// The value itself, which is another variant.
    type Error = enums::auth::SentCodeType;

    #[inline]
    fn try_from(
        value: enums::auth::SentCodeType,
    ) -> Result<Self, enums::auth::SentCodeType> {
        match value {
            enums::auth::SentCodeType::SetUpEmailRequired(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::auth::SentCodeType> for types::auth::SentCodeTypeFragmentSms {
    /// The value itself, which is another variant.
    type Error = enums::auth::SentCodeType;

    #[inline]
    fn try_from(
        value: enums::auth::SentCodeType,
    ) -> Result<Self, enums::auth::SentCodeType> {
        match value {
            enums::auth::SentCodeType::FragmentSms(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::auth::SentCodeType> for types::auth::SentCodeTypeFirebaseSms {
    /// The value itself, which is another variant.
    type Error = enums::auth::SentCodeType;

    #[inline]
    fn try_from(
        value: enums::auth::SentCodeType,
    ) -> Result<Self, enums::auth::SentCodeType> {
        match value {
            enums::auth::SentCodeType::FirebaseSms(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::auth::SentCodeType> for types::auth::SentCodeTypeSmsWord {
    /// The value itself, which is another variant.
    type Error = enums::auth::SentCodeType;

    #[inline]
    fn try_from(
        value: enums::auth::SentCodeType,
    ) -> Result<Self, enums::auth::SentCodeType> {
        match value {
            enums::auth::SentCodeType::SmsWord(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::auth::SentCodeType> for types::auth::SentCodeTypeSmsPhrase {
    /// The value itself, which is another variant.
    type Error = enums::auth::SentCodeType;

    #[inline]
    fn try_from(
        value: enums::auth::SentCodeType,
    ) -> Result<Self, enums::auth::SentCodeType> {
        match value {
            enums::auth::SentCodeType::SmsPhrase(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::auth::SentCode {
    /// The value, if it is [`Self::SentCode`].
    #[must_use]
    #[inline]
    pub fn as_sent_code(&self) -> Option<&types::auth::SentCode> {
        match self {
            Self::SentCode(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SentCode`].
    #[must_use]
    #[inline]
    pub fn into_sent_code(self) -> Option<types::auth::SentCode> {
        match self {
            Self::SentCode(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Success`].
    #[must_use]
    #[inline]
    pub fn as_success(&self) -> Option<&types::auth::SentCodeSuccess> {
        match self {
            Self::Success(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Success`].
    #[must_use]
    #[inline]
    pub fn into_success(self) -> Option<types::auth::SentCodeSuccess> {
        match self {
            Self::Success(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PaymentRequired`].
    #[must_use]
    #[inline]
    pub fn as_payment_required(&self) -> Option<&types::auth::SentCodePaymentRequired> {
        match self {
            Self::PaymentRequired(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PaymentRequired`].
    #[must_use]
    #[inline]
    pub fn into_payment_required(self) -> Option<types::auth::SentCodePaymentRequired> {
        match self {
            Self::PaymentRequired(value) => Some(*value),
            _ => None,
        }
    }
}

impl TryFrom<enums::auth::SentCode> for types::auth::SentCode {
    /// The value itself, which is another variant.
    type Error = enums::auth::SentCode;

    #[inline]
    fn try_from(value: enums::auth::SentCode) -> Result<Self, enums::auth::SentCode> {
        match value {
            enums::auth::SentCode::SentCode(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::auth::SentCode> for types::auth::SentCodeSuccess {
    /// The value itself, which is another variant.
    type Error = enums::auth::SentCode;

    #[inline]
    fn try_from(value: enums::auth::SentCode) -> Result<Self, enums::auth::SentCode> {
        match value {
            enums::auth::SentCode::Success(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::auth::SentCode> for types::auth::SentCodePaymentRequired {
    /// The value itself, which is another variant.
    type Error = enums::auth::SentCode;

    #[inline]
    fn try_from(value: enums::auth::SentCode) -> Result<Self, enums::auth::SentCode> {
        match value {
            enums::auth::SentCode::PaymentRequired(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl enums::auth::Authorization {
    /// The value, if it is [`Self::Authorization`].
    #[must_use]
    #[inline]
    pub fn as_authorization(&self) -> Option<&types::auth::Authorization> {
        match self {
            Self::Authorization(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Authorization`].
    #[must_use]
    #[inline]
    pub fn into_authorization(self) -> Option<types::auth::Authorization> {
        match self {
            Self::Authorization(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SignUpRequired`].
    #[must_use]
    #[inline]
    pub fn as_sign_up_required(
        &self,
    ) -> Option<&types::auth::AuthorizationSignUpRequired> {
        match self {
            Self::SignUpRequired(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::SignUpRequired`].
    #[must_use]
    #[inline]
    pub fn into_sign_up_required(
        self,
    ) -> Option<types::auth::AuthorizationSignUpRequired> {
        match self {
            Self::SignUpRequired(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::auth::Authorization> for types::auth::Authorization {
    /// The value itself, which is another variant.
    type Error = enums::auth::Authorization;

    #[inline]
    fn try_from(
        value: enums::auth::Authorization,
    ) -> Result<Self, enums::auth::Authorization> {
        match value {
            enums::auth::Authorization::Authorization(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::auth::Authorization> for types::auth::AuthorizationSignUpRequired {
    /// The value itself, which is another variant.
    type Error = enums::auth::Authorization;

    #[inline]
    fn try_from(
        value: enums::auth::Authorization,
    ) -> Result<Self, enums::auth::Authorization> {
        match value {
            enums::auth::Authorization::SignUpRequired(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::auth::LoginToken {
    /// The value, if it is [`Self::LoginToken`].
    #[must_use]
    #[inline]
    pub fn as_login_token(&self) -> Option<&types::auth::LoginToken> {
        match self {
            Self::LoginToken(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::LoginToken`].
    #[must_use]
    #[inline]
    pub fn into_login_token(self) -> Option<types::auth::LoginToken> {
        match self {
            Self::LoginToken(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MigrateTo`].
    #[must_use]
    #[inline]
    pub fn as_migrate_to(&self) -> Option<&types::auth::LoginTokenMigrateTo> {
        match self {
            Self::MigrateTo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::MigrateTo`].
    #[must_use]
    #[inline]
    pub fn into_migrate_to(self) -> Option<types::auth::LoginTokenMigrateTo> {
        match self {
            Self::MigrateTo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Success`].
    #[must_use]
    #[inline]
    pub fn as_success(&self) -> Option<&types::auth::LoginTokenSuccess> {
        match self {
            Self::Success(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Success`].
    #[must_use]
    #[inline]
    pub fn into_success(self) -> Option<types::auth::LoginTokenSuccess> {
        match self {
            Self::Success(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::auth::LoginToken> for types::auth::LoginToken {
    /// The value itself, which is another variant.
    type Error = enums::auth::LoginToken;

    #[inline]
    fn try_from(
        value: enums::auth::LoginToken,
    ) -> Result<Self, enums::auth::LoginToken> {
        match value {
            enums::auth::LoginToken::LoginToken(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::auth::LoginToken> for types::auth::LoginTokenMigrateTo {
    /// The value itself, which is another variant.
    type Error = enums::auth::LoginToken;

    #[inline]
    fn try_from(
        value: enums::auth::LoginToken,
    ) -> Result<Self, enums::auth::LoginToken> {
        match value {
            enums::auth::LoginToken::MigrateTo(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::auth::LoginToken> for types::auth::LoginTokenSuccess {
    /// The value itself, which is another variant.
    type Error = enums::auth::LoginToken;

    #[inline]
    fn try_from(
        value: enums::auth::LoginToken,
    ) -> Result<Self, enums::auth::LoginToken> {
        match value {
            enums::auth::LoginToken::Success(value) => Ok(value),
            other => Err(other),
        }
    }
}
