// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions of enums.

use super::super::{enums, types};

impl enums::JoinChatBotResult {
    /// The value, if it is [`Self::WebView`].
    #[must_use]
    #[inline]
    pub fn as_web_view(&self) -> Option<&types::JoinChatBotResultWebView> {
        match self {
            Self::WebView(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WebView`].
    #[must_use]
    #[inline]
    pub fn into_web_view(self) -> Option<types::JoinChatBotResultWebView> {
        match self {
            Self::WebView(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::JoinChatBotResult> for types::JoinChatBotResultWebView {
    /// The value itself, which is another variant.
    type Error = enums::JoinChatBotResult;

    #[inline]
    fn try_from(
        value: enums::JoinChatBotResult,
    ) -> Result<Self, enums::JoinChatBotResult> {
        match value {
            enums::JoinChatBotResult::WebView(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::JsonValue {
    /// The value, if it is [`Self::JsonBool`].
    #[must_use]
    #[inline]
    pub fn as_json_bool(&self) -> Option<&types::JsonBool> {
        match self {
            Self::JsonBool(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::JsonBool`].
    #[must_use]
    #[inline]
    pub fn into_json_bool(self) -> Option<types::JsonBool> {
        match self {
            Self::JsonBool(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::JsonNumber`].
    #[must_use]
    #[inline]
    pub fn as_json_number(&self) -> Option<&types::JsonNumber> {
        match self {
            Self::JsonNumber(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::JsonNumber`].
    #[must_use]
    #[inline]
    pub fn into_json_number(self) -> Option<types::JsonNumber> {
        match self {
            Self::JsonNumber(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::JsonString`].
    #[must_use]
    #[inline]
    pub fn as_json_string(&self) -> Option<&types::JsonString> {
        match self {
            Self::JsonString(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::JsonString`].
    #[must_use]
    #[inline]
    pub fn into_json_string(self) -> Option<types::JsonString> {
        match self {
            Self::JsonString(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::JsonArray`].
    #[must_use]
    #[inline]
    pub fn as_json_array(&self) -> Option<&types::JsonArray> {
        match self {
            Self::JsonArray(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::JsonArray`].
    #[must_use]
    #[inline]
    pub fn into_json_array(self) -> Option<types::JsonArray> {
        match self {
            Self::JsonArray(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::JsonObject`].
    #[must_use]
    #[inline]
    pub fn as_json_object(&self) -> Option<&types::JsonObject> {
        match self {
            Self::JsonObject(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::JsonObject`].
    #[must_use]
    #[inline]
    pub fn into_json_object(self) -> Option<types::JsonObject> {
        match self {
            Self::JsonObject(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::JsonValue> for types::JsonBool {
    /// The value itself, which is another variant.
    type Error = enums::JsonValue;

    #[inline]
    fn try_from(value: enums::JsonValue) -> Result<Self, enums::JsonValue> {
        match value {
            enums::JsonValue::JsonBool(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::JsonValue> for types::JsonNumber {
    /// The value itself, which is another variant.
    type Error = enums::JsonValue;

    #[inline]
    fn try_from(value: enums::JsonValue) -> Result<Self, enums::JsonValue> {
        match value {
            enums::JsonValue::JsonNumber(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::JsonValue> for types::JsonString {
    /// The value itself, which is another variant.
    type Error = enums::JsonValue;

    #[inline]
    fn try_from(value: enums::JsonValue) -> Result<Self, enums::JsonValue> {
        match value {
            enums::JsonValue::JsonString(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::JsonValue> for types::JsonArray {
    /// The value itself, which is another variant.
    type Error = enums::JsonValue;

    #[inline]
    fn try_from(value: enums::JsonValue) -> Result<Self, enums::JsonValue> {
        match value {
            enums::JsonValue::JsonArray(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::JsonValue> for types::JsonObject {
    /// The value itself, which is another variant.
    type Error = enums::JsonValue;

    #[inline]
    fn try_from(value: enums::JsonValue) -> Result<Self, enums::JsonValue> {
        match value {
            enums::JsonValue::JsonObject(value) => Ok(value),
            other => Err(other),
        }
    }
}
