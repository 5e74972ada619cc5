// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors.

use super::super::{enums, types};
use crate::wire::{self, String, Vec, Wire as _};

/// The user has to open a mini app of the bot before the request is decided.
///
/// A constructor of [`JoinChatBotResult`](enums::JoinChatBotResult).
///
/// Since layer 228 or earlier.
///
/// ```text
/// joinChatBotResultWebView#d6e3b813 url:string = JoinChatBotResult;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/joinChatBotResultWebView)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct JoinChatBotResultWebView {
    /// The address of the mini app.
    pub url: String,
}

impl JoinChatBotResultWebView {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

impl wire::Wire for JoinChatBotResultWebView {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "joinChatBotResultWebView",
        id: 0xd6e3b813,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.url);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { url: cursor.string() }
    }
}

/// A JSON truth value.
///
/// A constructor of [`JsonValue`](enums::JsonValue).
///
/// Since layer 91 or earlier.
///
/// ```text
/// jsonBool#c7345e6a value:Bool = JSONValue;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/jsonBool)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct JsonBool {
    /// The value.
    pub value: bool,
}

impl JsonBool {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(value: bool) -> Self {
        Self { value }
    }
}

impl wire::Wire for JsonBool {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "jsonBool",
        id: 0xc7345e6a,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bool(self.value);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { value: cursor.bool() }
    }
}

/// A number in JSON, as a double.
///
/// A constructor of [`JsonValue`](enums::JsonValue).
///
/// Since layer 91 or earlier.
///
/// ```text
/// jsonNumber#2be0dfa4 value:double = JSONValue;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/jsonNumber)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct JsonNumber {
    /// The number.
    pub value: f64,
}

impl JsonNumber {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(value: f64) -> Self {
        Self { value }
    }
}

impl wire::Wire for JsonNumber {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "jsonNumber",
        id: 0x2be0dfa4,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.f64(self.value);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { value: cursor.f64() }
    }
}

/// A string in JSON, without its quotes and escapes.
///
/// A constructor of [`JsonValue`](enums::JsonValue).
///
/// Since layer 91 or earlier.
///
/// ```text
/// jsonString#b71e767a value:string = JSONValue;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/jsonString)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct JsonString {
    /// The string.
    pub value: String,
}

impl JsonString {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into() }
    }
}

impl wire::Wire for JsonString {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "jsonString",
        id: 0xb71e767a,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.value);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { value: cursor.string() }
    }
}

/// An array in JSON: values in their order.
///
/// A constructor of [`JsonValue`](enums::JsonValue).
///
/// Since layer 91 or earlier.
///
/// ```text
/// jsonArray#f7444763 value:Vector<JSONValue> = JSONValue;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/jsonArray)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct JsonArray {
    /// The elements.
    pub value: Vec<enums::JsonValue>,
}

impl JsonArray {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(value: Vec<enums::JsonValue>) -> Self {
        Self { value }
    }
}

impl wire::Wire for JsonArray {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "jsonArray",
        id: 0xf7444763,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.value);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { value: cursor.read() }
    }
}

/// An object in JSON: names with a value each.
///
/// A constructor of [`JsonValue`](enums::JsonValue).
///
/// Since layer 91 or earlier.
///
/// ```text
/// jsonObject#99c1d49d value:Vector<JSONObjectValue> = JSONValue;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/jsonObject)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct JsonObject {
    /// The members.
    pub value: Vec<types::JsonObjectValue>,
}

impl JsonObject {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(value: Vec<types::JsonObjectValue>) -> Self {
        Self { value }
    }
}

impl wire::Wire for JsonObject {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "jsonObject",
        id: 0x99c1d49d,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.value);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { value: cursor.read() }
    }
}

/// A member of a JSON object.
///
/// Contained in [`jsonObject`](types::JsonObject).
///
/// Since layer 91 or earlier.
///
/// ```text
/// jsonObjectValue#c0de1bd9 key:string value:JSONValue = JSONObjectValue;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/jsonObjectValue)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct JsonObjectValue {
    /// The name.
    pub key: String,
    /// The value.
    pub value: enums::JsonValue,
}

impl JsonObjectValue {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<enums::JsonValue>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

impl wire::Wire for JsonObjectValue {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "jsonObjectValue",
        id: 0xc0de1bd9,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.key);
        w.write(&self.value);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            key: cursor.string(),
            value: cursor.read(),
        }
    }
}
