// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions and accessors of enums of the namespace `auth`.

use super::super::{enums, types};
use crate::wire::{String, Vec};

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

    /// The field `length`, where there is one.
    #[must_use]
    #[inline]
    pub fn length(&self) -> Option<&i32> {
        match self {
            Self::App(value) => Some(&value.length),
            Self::Sms(value) => Some(&value.length),
            Self::Call(value) => Some(&value.length),
            Self::MissedCall(value) => Some(&value.length),
            Self::EmailCode(value) => Some(&value.length),
            Self::FragmentSms(value) => Some(&value.length),
            Self::FirebaseSms(value) => Some(&value.length),
            _ => None,
        }
    }

    /// The field `pattern`, where there is one.
    #[must_use]
    #[inline]
    pub fn pattern(&self) -> Option<&String> {
        match self {
            Self::FlashCall(value) => Some(&value.pattern),
            _ => None,
        }
    }

    /// The field `prefix`, where there is one.
    #[must_use]
    #[inline]
    pub fn prefix(&self) -> Option<&String> {
        match self {
            Self::MissedCall(value) => Some(&value.prefix),
            _ => None,
        }
    }

    /// The field `apple_signin_allowed`, where there is one.
    #[must_use]
    #[inline]
    pub fn apple_signin_allowed(&self) -> Option<&bool> {
        match self {
            Self::EmailCode(value) => Some(&value.apple_signin_allowed),
            Self::SetUpEmailRequired(value) => Some(&value.apple_signin_allowed),
            _ => None,
        }
    }

    /// The field `google_signin_allowed`, where there is one.
    #[must_use]
    #[inline]
    pub fn google_signin_allowed(&self) -> Option<&bool> {
        match self {
            Self::EmailCode(value) => Some(&value.google_signin_allowed),
            Self::SetUpEmailRequired(value) => Some(&value.google_signin_allowed),
            _ => None,
        }
    }

    /// The field `email_pattern`, where there is one.
    #[must_use]
    #[inline]
    pub fn email_pattern(&self) -> Option<&String> {
        match self {
            Self::EmailCode(value) => Some(&value.email_pattern),
            _ => None,
        }
    }

    /// The field `reset_available_period`, where there is one.
    #[must_use]
    #[inline]
    pub fn reset_available_period(&self) -> Option<&i32> {
        match self {
            Self::EmailCode(value) => value.reset_available_period.as_ref(),
            _ => None,
        }
    }

    /// The field `reset_pending_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn reset_pending_date(&self) -> Option<&i32> {
        match self {
            Self::EmailCode(value) => value.reset_pending_date.as_ref(),
            _ => None,
        }
    }

    /// The field `url`, where there is one.
    #[must_use]
    #[inline]
    pub fn url(&self) -> Option<&String> {
        match self {
            Self::FragmentSms(value) => Some(&value.url),
            _ => None,
        }
    }

    /// The field `nonce`, where there is one.
    #[must_use]
    #[inline]
    pub fn nonce(&self) -> Option<&Vec<u8>> {
        match self {
            Self::FirebaseSms(value) => value.nonce.as_ref(),
            _ => None,
        }
    }

    /// The field `play_integrity_project_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn play_integrity_project_id(&self) -> Option<&i64> {
        match self {
            Self::FirebaseSms(value) => value.play_integrity_project_id.as_ref(),
            _ => None,
        }
    }

    /// The field `play_integrity_nonce`, where there is one.
    #[must_use]
    #[inline]
    pub fn play_integrity_nonce(&self) -> Option<&Vec<u8>> {
        match self {
            Self::FirebaseSms(value) => value.play_integrity_nonce.as_ref(),
            _ => None,
        }
    }

    /// The field `receipt`, where there is one.
    #[must_use]
    #[inline]
    pub fn receipt(&self) -> Option<&String> {
        match self {
            Self::FirebaseSms(value) => value.receipt.as_ref(),
            _ => None,
        }
    }

    /// The field `push_timeout`, where there is one.
    #[must_use]
    #[inline]
    pub fn push_timeout(&self) -> Option<&i32> {
        match self {
            Self::FirebaseSms(value) => value.push_timeout.as_ref(),
            _ => None,
        }
    }

    /// The field `beginning`, where there is one.
    #[must_use]
    #[inline]
    pub fn beginning(&self) -> Option<&String> {
        match self {
            Self::SmsWord(value) => value.beginning.as_ref(),
            Self::SmsPhrase(value) => value.beginning.as_ref(),
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

    /// The field `type`, where there is one.
    #[must_use]
    #[inline]
    pub fn r#type(&self) -> Option<&enums::auth::SentCodeType> {
        match self {
            Self::SentCode(value) => Some(&value.r#type),
            _ => None,
        }
    }

    /// The field `phone_code_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn phone_code_hash(&self) -> Option<&String> {
        match self {
            Self::SentCode(value) => Some(&value.phone_code_hash),
            Self::PaymentRequired(value) => Some(&value.phone_code_hash),
            _ => None,
        }
    }

    /// The field `next_type`, where there is one.
    #[must_use]
    #[inline]
    pub fn next_type(&self) -> Option<&enums::auth::CodeType> {
        match self {
            Self::SentCode(value) => value.next_type.as_ref(),
            _ => None,
        }
    }

    /// The field `timeout`, where there is one.
    #[must_use]
    #[inline]
    pub fn timeout(&self) -> Option<&i32> {
        match self {
            Self::SentCode(value) => value.timeout.as_ref(),
            _ => None,
        }
    }

    /// The field `authorization`, where there is one.
    #[must_use]
    #[inline]
    pub fn authorization(&self) -> Option<&enums::auth::Authorization> {
        match self {
            Self::Success(value) => Some(&value.authorization),
            _ => None,
        }
    }

    /// The field `store_product`, where there is one.
    #[must_use]
    #[inline]
    pub fn store_product(&self) -> Option<&String> {
        match self {
            Self::PaymentRequired(value) => Some(&value.store_product),
            _ => None,
        }
    }

    /// The field `support_email_address`, where there is one.
    #[must_use]
    #[inline]
    pub fn support_email_address(&self) -> Option<&String> {
        match self {
            Self::PaymentRequired(value) => Some(&value.support_email_address),
            _ => None,
        }
    }

    /// The field `support_email_subject`, where there is one.
    #[must_use]
    #[inline]
    pub fn support_email_subject(&self) -> Option<&String> {
        match self {
            Self::PaymentRequired(value) => Some(&value.support_email_subject),
            _ => None,
        }
    }

    /// The field `premium_days`, where there is one.
    #[must_use]
    #[inline]
    pub fn premium_days(&self) -> Option<&i32> {
        match self {
            Self::PaymentRequired(value) => Some(&value.premium_days),
            _ => None,
        }
    }

    /// The field `currency`, where there is one.
    #[must_use]
    #[inline]
    pub fn currency(&self) -> Option<&String> {
        match self {
            Self::PaymentRequired(value) => Some(&value.currency),
            _ => None,
        }
    }

    /// The field `amount`, where there is one.
    #[must_use]
    #[inline]
    pub fn amount(&self) -> Option<&i64> {
        match self {
            Self::PaymentRequired(value) => Some(&value.amount),
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

    /// The field `setup_password_required`, where there is one.
    #[must_use]
    #[inline]
    pub fn setup_password_required(&self) -> Option<&bool> {
        match self {
            Self::Authorization(value) => Some(&value.setup_password_required),
            _ => None,
        }
    }

    /// The field `otherwise_relogin_days`, where there is one.
    #[must_use]
    #[inline]
    pub fn otherwise_relogin_days(&self) -> Option<&i32> {
        match self {
            Self::Authorization(value) => value.otherwise_relogin_days.as_ref(),
            _ => None,
        }
    }

    /// The field `tmp_sessions`, where there is one.
    #[must_use]
    #[inline]
    pub fn tmp_sessions(&self) -> Option<&i32> {
        match self {
            Self::Authorization(value) => value.tmp_sessions.as_ref(),
            _ => None,
        }
    }

    /// The field `future_auth_token`, where there is one.
    #[must_use]
    #[inline]
    pub fn future_auth_token(&self) -> Option<&Vec<u8>> {
        match self {
            Self::Authorization(value) => value.future_auth_token.as_ref(),
            _ => None,
        }
    }

    /// The field `user`, where there is one.
    #[must_use]
    #[inline]
    pub fn user(&self) -> Option<&enums::User> {
        match self {
            Self::Authorization(value) => Some(&value.user),
            _ => None,
        }
    }

    /// The field `terms_of_service`, where there is one.
    #[must_use]
    #[inline]
    pub fn terms_of_service(&self) -> Option<&types::help::TermsOfService> {
        match self {
            Self::SignUpRequired(value) => value.terms_of_service.as_ref(),
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

    /// The field `expires`, where there is one.
    #[must_use]
    #[inline]
    pub fn expires(&self) -> Option<&i32> {
        match self {
            Self::LoginToken(value) => Some(&value.expires),
            _ => None,
        }
    }

    /// The field `token`, where there is one.
    #[must_use]
    #[inline]
    pub fn token(&self) -> Option<&Vec<u8>> {
        match self {
            Self::LoginToken(value) => Some(&value.token),
            Self::MigrateTo(value) => Some(&value.token),
            _ => None,
        }
    }

    /// The field `dc_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn dc_id(&self) -> Option<&i32> {
        match self {
            Self::MigrateTo(value) => Some(&value.dc_id),
            _ => None,
        }
    }

    /// The field `authorization`, where there is one.
    #[must_use]
    #[inline]
    pub fn authorization(&self) -> Option<&enums::auth::Authorization> {
        match self {
            Self::Success(value) => Some(&value.authorization),
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
