// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors.

use super::super::{functions, types};
use crate::wire::{self, Wire as _};

/// What a bot that guards a chat decides about a user who asks to join. The bot answers with
/// [`bots.setJoinChatResults`](functions::bots::SetJoinChatResults).
///
/// Accepted by [`bots.setJoinChatResults`](functions::bots::SetJoinChatResults).
///
/// Contained in [`updateJoinChatWebViewDecision`](types::UpdateJoinChatWebViewDecision).
///
/// [Official page](https://core.telegram.org/type/JoinChatBotResult)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum JoinChatBotResult {
    /// The user may join the chat.
    ///
    /// Since layer 228 or earlier.
    ///
    /// `joinChatBotResultApproved#ae152a69 = JoinChatBotResult;`
    Approved,
    /// The user may not join the chat.
    ///
    /// Since layer 228 or earlier.
    ///
    /// `joinChatBotResultDeclined#efa0194 = JoinChatBotResult;`
    Declined,
    /// The bot does not decide: the request waits for the administrators.
    ///
    /// Since layer 228 or earlier.
    ///
    /// `joinChatBotResultQueued#98a3a840 = JoinChatBotResult;`
    Queued,
    /// The user has to open a mini app of the bot before the request is decided.
    WebView(types::JoinChatBotResultWebView),
}

impl JoinChatBotResult {
    /// The constructor id of [`Self::Approved`].
    pub const APPROVED_ID: u32 = 0xae152a69;

    /// The constructor id of [`Self::Declined`].
    pub const DECLINED_ID: u32 = 0x0efa0194;

    /// The constructor id of [`Self::Queued`].
    pub const QUEUED_ID: u32 = 0x98a3a840;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Approved => 0xae152a69,
            Self::Declined => 0x0efa0194,
            Self::Queued => 0x98a3a840,
            Self::WebView(_) => 0xd6e3b813,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Approved => "joinChatBotResultApproved",
            Self::Declined => "joinChatBotResultDeclined",
            Self::Queued => "joinChatBotResultQueued",
            Self::WebView(_) => "joinChatBotResultWebView",
        }
    }
}

impl wire::Wire for JoinChatBotResult {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "JoinChatBotResult",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Approved => w.id(0xae152a69),
            Self::Declined => w.id(0x0efa0194),
            Self::Queued => w.id(0x98a3a840),
            Self::WebView(value) => value.write_bare(w.id(0xd6e3b813)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xae152a69 => Self::Approved,
            0x0efa0194 => Self::Declined,
            0x98a3a840 => Self::Queued,
            0xd6e3b813 => {
                Self::WebView(types::JoinChatBotResultWebView::read_bare(cursor))
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Approved
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::JoinChatBotResultWebView> for JoinChatBotResult {
    #[inline]
    fn from(value: types::JoinChatBotResultWebView) -> Self {
        Self::WebView(value)
    }
}

/// A JSON value as TL objects.
///
/// Accepted by [`initConnection`](functions::InitConnection).
///
/// Contained in [`jsonArray`](types::JsonArray), [`inputAppEvent`](types::InputAppEvent),
/// [`jsonObjectValue`](types::JsonObjectValue), [`help.appConfig`](types::help::AppConfig).
///
/// [Official page](https://core.telegram.org/type/JSONValue)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum JsonValue {
    /// The JSON value null.
    ///
    /// Since layer 91 or earlier.
    ///
    /// `jsonNull#3f6d7b68 = JSONValue;`
    JsonNull,
    /// A JSON truth value.
    JsonBool(types::JsonBool),
    /// A number in JSON, as a double.
    JsonNumber(types::JsonNumber),
    /// A string in JSON, without its quotes and escapes.
    JsonString(types::JsonString),
    /// An array in JSON: values in their order.
    JsonArray(types::JsonArray),
    /// An object in JSON: names with a value each.
    JsonObject(types::JsonObject),
}

impl JsonValue {
    /// The constructor id of [`Self::JsonNull`].
    pub const JSON_NULL_ID: u32 = 0x3f6d7b68;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::JsonNull => 0x3f6d7b68,
            Self::JsonBool(_) => 0xc7345e6a,
            Self::JsonNumber(_) => 0x2be0dfa4,
            Self::JsonString(_) => 0xb71e767a,
            Self::JsonArray(_) => 0xf7444763,
            Self::JsonObject(_) => 0x99c1d49d,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::JsonNull => "jsonNull",
            Self::JsonBool(_) => "jsonBool",
            Self::JsonNumber(_) => "jsonNumber",
            Self::JsonString(_) => "jsonString",
            Self::JsonArray(_) => "jsonArray",
            Self::JsonObject(_) => "jsonObject",
        }
    }
}

impl wire::Wire for JsonValue {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "JSONValue",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::JsonNull => w.id(0x3f6d7b68),
            Self::JsonBool(value) => value.write_bare(w.id(0xc7345e6a)),
            Self::JsonNumber(value) => value.write_bare(w.id(0x2be0dfa4)),
            Self::JsonString(value) => value.write_bare(w.id(0xb71e767a)),
            Self::JsonArray(value) => value.write_bare(w.id(0xf7444763)),
            Self::JsonObject(value) => value.write_bare(w.id(0x99c1d49d)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x3f6d7b68 => Self::JsonNull,
            0xc7345e6a => Self::JsonBool(types::JsonBool::read_bare(cursor)),
            0x2be0dfa4 => Self::JsonNumber(types::JsonNumber::read_bare(cursor)),
            0xb71e767a => Self::JsonString(types::JsonString::read_bare(cursor)),
            0xf7444763 => Self::JsonArray(types::JsonArray::read_bare(cursor)),
            0x99c1d49d => Self::JsonObject(types::JsonObject::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::JsonNull
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::JsonBool> for JsonValue {
    #[inline]
    fn from(value: types::JsonBool) -> Self {
        Self::JsonBool(value)
    }
}

impl From<types::JsonNumber> for JsonValue {
    #[inline]
    fn from(value: types::JsonNumber) -> Self {
        Self::JsonNumber(value)
    }
}

impl From<types::JsonString> for JsonValue {
    #[inline]
    fn from(value: types::JsonString) -> Self {
        Self::JsonString(value)
    }
}

impl From<types::JsonArray> for JsonValue {
    #[inline]
    fn from(value: types::JsonArray) -> Self {
        Self::JsonArray(value)
    }
}

impl From<types::JsonObject> for JsonValue {
    #[inline]
    fn from(value: types::JsonObject) -> Self {
        Self::JsonObject(value)
    }
}
