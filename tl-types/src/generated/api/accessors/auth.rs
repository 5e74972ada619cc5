// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Accessors of enums of the namespace `auth`.

use super::super::{enums, types};
use crate::wire::{String, Vec};

impl enums::auth::SentCodeType {
    /// The field `length`, where there is one.
    #[must_use]
    #[inline]
    pub fn length(&self) -> Option<i32> {
        match self {
            Self::App(value) => Some(value.length),
            Self::Sms(value) => Some(value.length),
            Self::Call(value) => Some(value.length),
            Self::MissedCall(value) => Some(value.length),
            Self::EmailCode(value) => Some(value.length),
            Self::FragmentSms(value) => Some(value.length),
            Self::FirebaseSms(value) => Some(value.length),
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
    pub fn apple_signin_allowed(&self) -> Option<bool> {
        match self {
            Self::EmailCode(value) => Some(value.apple_signin_allowed),
            Self::SetUpEmailRequired(value) => Some(value.apple_signin_allowed),
            _ => None,
        }
    }

    /// The field `google_signin_allowed`, where there is one.
    #[must_use]
    #[inline]
    pub fn google_signin_allowed(&self) -> Option<bool> {
        match self {
            Self::EmailCode(value) => Some(value.google_signin_allowed),
            Self::SetUpEmailRequired(value) => Some(value.google_signin_allowed),
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
    pub fn reset_available_period(&self) -> Option<i32> {
        match self {
            Self::EmailCode(value) => value.reset_available_period,
            _ => None,
        }
    }

    /// The field `reset_pending_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn reset_pending_date(&self) -> Option<i32> {
        match self {
            Self::EmailCode(value) => value.reset_pending_date,
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
    pub fn play_integrity_project_id(&self) -> Option<i64> {
        match self {
            Self::FirebaseSms(value) => value.play_integrity_project_id,
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
    pub fn push_timeout(&self) -> Option<i32> {
        match self {
            Self::FirebaseSms(value) => value.push_timeout,
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

impl enums::auth::SentCode {
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
    pub fn timeout(&self) -> Option<i32> {
        match self {
            Self::SentCode(value) => value.timeout,
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
    pub fn premium_days(&self) -> Option<i32> {
        match self {
            Self::PaymentRequired(value) => Some(value.premium_days),
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
    pub fn amount(&self) -> Option<i64> {
        match self {
            Self::PaymentRequired(value) => Some(value.amount),
            _ => None,
        }
    }
}

impl enums::auth::Authorization {
    /// The field `setup_password_required`, where there is one.
    #[must_use]
    #[inline]
    pub fn setup_password_required(&self) -> Option<bool> {
        match self {
            Self::Authorization(value) => Some(value.setup_password_required),
            _ => None,
        }
    }

    /// The field `otherwise_relogin_days`, where there is one.
    #[must_use]
    #[inline]
    pub fn otherwise_relogin_days(&self) -> Option<i32> {
        match self {
            Self::Authorization(value) => value.otherwise_relogin_days,
            _ => None,
        }
    }

    /// The field `tmp_sessions`, where there is one.
    #[must_use]
    #[inline]
    pub fn tmp_sessions(&self) -> Option<i32> {
        match self {
            Self::Authorization(value) => value.tmp_sessions,
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

impl enums::auth::LoginToken {
    /// The field `expires`, where there is one.
    #[must_use]
    #[inline]
    pub fn expires(&self) -> Option<i32> {
        match self {
            Self::LoginToken(value) => Some(value.expires),
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
    pub fn dc_id(&self) -> Option<i32> {
        match self {
            Self::MigrateTo(value) => Some(value.dc_id),
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
