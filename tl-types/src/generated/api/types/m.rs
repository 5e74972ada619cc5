// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// A range whose formatting this layer does not know.
///
/// A constructor of [`MessageEntity`](enums::MessageEntity).
///
/// Since layer 46 or earlier.
///
/// ```text
/// messageEntityUnknown#bb92ba95 offset:int length:int = MessageEntity;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageEntityUnknown)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageEntityUnknown {
    /// Where the range starts, in UTF-16 code units.
    pub offset: i32,
    /// How long the range is, in UTF-16 code units.
    pub length: i32,
}

impl MessageEntityUnknown {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(offset: i32, length: i32) -> Self {
        Self { offset, length }
    }
}

impl wire::Wire for MessageEntityUnknown {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageEntityUnknown",
        id: 0xbb92ba95,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.offset, self.length));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (offset, length) = cursor.fixed::<(i32, i32)>();
        Self { offset, length }
    }
}

/// A mention by username, such as @username.
///
/// A constructor of [`MessageEntity`](enums::MessageEntity).
///
/// Since layer 46 or earlier.
///
/// ```text
/// messageEntityMention#fa04579d offset:int length:int = MessageEntity;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageEntityMention)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageEntityMention {
    /// Where the range starts, in UTF-16 code units.
    pub offset: i32,
    /// How long the range is, in UTF-16 code units.
    pub length: i32,
}

impl MessageEntityMention {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(offset: i32, length: i32) -> Self {
        Self { offset, length }
    }
}

impl wire::Wire for MessageEntityMention {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageEntityMention",
        id: 0xfa04579d,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.offset, self.length));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (offset, length) = cursor.fixed::<(i32, i32)>();
        Self { offset, length }
    }
}

/// A hashtag in the text, such as #example.
///
/// A constructor of [`MessageEntity`](enums::MessageEntity).
///
/// Since layer 46 or earlier.
///
/// ```text
/// messageEntityHashtag#6f635b0d offset:int length:int = MessageEntity;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageEntityHashtag)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageEntityHashtag {
    /// Where the range starts, in UTF-16 code units.
    pub offset: i32,
    /// How long the range is, in UTF-16 code units.
    pub length: i32,
}

impl MessageEntityHashtag {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(offset: i32, length: i32) -> Self {
        Self { offset, length }
    }
}

impl wire::Wire for MessageEntityHashtag {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageEntityHashtag",
        id: 0x6f635b0d,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.offset, self.length));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (offset, length) = cursor.fixed::<(i32, i32)>();
        Self { offset, length }
    }
}

/// A command to a bot, such as /start.
///
/// A constructor of [`MessageEntity`](enums::MessageEntity).
///
/// Since layer 46 or earlier.
///
/// ```text
/// messageEntityBotCommand#6cef8ac7 offset:int length:int = MessageEntity;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageEntityBotCommand)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageEntityBotCommand {
    /// Where the range starts, in UTF-16 code units.
    pub offset: i32,
    /// How long the range is, in UTF-16 code units.
    pub length: i32,
}

impl MessageEntityBotCommand {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(offset: i32, length: i32) -> Self {
        Self { offset, length }
    }
}

impl wire::Wire for MessageEntityBotCommand {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageEntityBotCommand",
        id: 0x6cef8ac7,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.offset, self.length));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (offset, length) = cursor.fixed::<(i32, i32)>();
        Self { offset, length }
    }
}

/// An address of a web page.
///
/// A constructor of [`MessageEntity`](enums::MessageEntity).
///
/// Since layer 46 or earlier.
///
/// ```text
/// messageEntityUrl#6ed02538 offset:int length:int = MessageEntity;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageEntityUrl)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageEntityUrl {
    /// Where the range starts, in UTF-16 code units.
    pub offset: i32,
    /// How long the range is, in UTF-16 code units.
    pub length: i32,
}

impl MessageEntityUrl {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(offset: i32, length: i32) -> Self {
        Self { offset, length }
    }
}

impl wire::Wire for MessageEntityUrl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageEntityUrl",
        id: 0x6ed02538,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.offset, self.length));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (offset, length) = cursor.fixed::<(i32, i32)>();
        Self { offset, length }
    }
}

/// An email address.
///
/// A constructor of [`MessageEntity`](enums::MessageEntity).
///
/// Since layer 46 or earlier.
///
/// ```text
/// messageEntityEmail#64e475c2 offset:int length:int = MessageEntity;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageEntityEmail)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageEntityEmail {
    /// Where the range starts, in UTF-16 code units.
    pub offset: i32,
    /// How long the range is, in UTF-16 code units.
    pub length: i32,
}

impl MessageEntityEmail {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(offset: i32, length: i32) -> Self {
        Self { offset, length }
    }
}

impl wire::Wire for MessageEntityEmail {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageEntityEmail",
        id: 0x64e475c2,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.offset, self.length));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (offset, length) = cursor.fixed::<(i32, i32)>();
        Self { offset, length }
    }
}

/// A part of the text in bold type.
///
/// A constructor of [`MessageEntity`](enums::MessageEntity).
///
/// Since layer 46 or earlier.
///
/// ```text
/// messageEntityBold#bd610bc9 offset:int length:int = MessageEntity;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageEntityBold)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageEntityBold {
    /// Where the range starts, in UTF-16 code units.
    pub offset: i32,
    /// How long the range is, in UTF-16 code units.
    pub length: i32,
}

impl MessageEntityBold {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(offset: i32, length: i32) -> Self {
        Self { offset, length }
    }
}

impl wire::Wire for MessageEntityBold {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageEntityBold",
        id: 0xbd610bc9,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.offset, self.length));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (offset, length) = cursor.fixed::<(i32, i32)>();
        Self { offset, length }
    }
}

/// Italic text.
///
/// A constructor of [`MessageEntity`](enums::MessageEntity).
///
/// Since layer 46 or earlier.
///
/// ```text
/// messageEntityItalic#826f8b60 offset:int length:int = MessageEntity;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageEntityItalic)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageEntityItalic {
    /// Where the range starts, in UTF-16 code units.
    pub offset: i32,
    /// How long the range is, in UTF-16 code units.
    pub length: i32,
}

impl MessageEntityItalic {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(offset: i32, length: i32) -> Self {
        Self { offset, length }
    }
}

impl wire::Wire for MessageEntityItalic {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageEntityItalic",
        id: 0x826f8b60,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.offset, self.length));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (offset, length) = cursor.fixed::<(i32, i32)>();
        Self { offset, length }
    }
}

/// Text in a fixed-width font.
///
/// A constructor of [`MessageEntity`](enums::MessageEntity).
///
/// Since layer 46 or earlier.
///
/// ```text
/// messageEntityCode#28a20571 offset:int length:int = MessageEntity;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageEntityCode)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageEntityCode {
    /// Where the range starts, in UTF-16 code units.
    pub offset: i32,
    /// How long the range is, in UTF-16 code units.
    pub length: i32,
}

impl MessageEntityCode {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(offset: i32, length: i32) -> Self {
        Self { offset, length }
    }
}

impl wire::Wire for MessageEntityCode {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageEntityCode",
        id: 0x28a20571,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.offset, self.length));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (offset, length) = cursor.fixed::<(i32, i32)>();
        Self { offset, length }
    }
}

/// A block of code.
///
/// A constructor of [`MessageEntity`](enums::MessageEntity).
///
/// Since layer 46 or earlier.
///
/// ```text
/// messageEntityPre#73924be0 offset:int length:int language:string = MessageEntity;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageEntityPre)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageEntityPre {
    /// Where the range starts, in UTF-16 code units.
    pub offset: i32,
    /// How long the range is, in UTF-16 code units.
    pub length: i32,
    /// The programming language; may be empty.
    pub language: String,
}

impl MessageEntityPre {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(offset: i32, length: i32, language: impl Into<String>) -> Self {
        Self {
            offset,
            length,
            language: language.into(),
        }
    }
}

impl wire::Wire for MessageEntityPre {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageEntityPre",
        id: 0x73924be0,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.offset, self.length));
        w.string(&self.language);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (offset, length) = cursor.fixed::<(i32, i32)>();
        Self {
            offset,
            length,
            language: cursor.string(),
        }
    }
}

/// Text with a link.
///
/// A constructor of [`MessageEntity`](enums::MessageEntity).
///
/// Since layer 46 or earlier.
///
/// ```text
/// messageEntityTextUrl#76a6d327 offset:int length:int url:string = MessageEntity;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageEntityTextUrl)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageEntityTextUrl {
    /// Where the range starts, in UTF-16 code units.
    pub offset: i32,
    /// How long the range is, in UTF-16 code units.
    pub length: i32,
    /// The address that the text links to.
    pub url: String,
}

impl MessageEntityTextUrl {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(offset: i32, length: i32, url: impl Into<String>) -> Self {
        Self {
            offset,
            length,
            url: url.into(),
        }
    }
}

impl wire::Wire for MessageEntityTextUrl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageEntityTextUrl",
        id: 0x76a6d327,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.offset, self.length));
        w.string(&self.url);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (offset, length) = cursor.fixed::<(i32, i32)>();
        Self {
            offset,
            length,
            url: cursor.string(),
        }
    }
}

/// A mention of a user by name.
///
/// A constructor of [`MessageEntity`](enums::MessageEntity).
///
/// Since layer 62 or earlier; `user_id:long` since 133 or earlier, `user_id:int` before.
///
/// ```text
/// messageEntityMentionName#dc7b1140 offset:int length:int user_id:long =
///     MessageEntity;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageEntityMentionName)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageEntityMentionName {
    /// Where the range starts, in UTF-16 code units.
    pub offset: i32,
    /// How long the range is, in UTF-16 code units.
    pub length: i32,
    /// The identifier of the user.
    pub user_id: i64,
}

impl MessageEntityMentionName {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(offset: i32, length: i32, user_id: i64) -> Self {
        Self { offset, length, user_id }
    }
}

impl wire::Wire for MessageEntityMentionName {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageEntityMentionName",
        id: 0xdc7b1140,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.offset, self.length, self.user_id));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (offset, length, user_id) = cursor.fixed::<(i32, i32, i64)>();
        Self { offset, length, user_id }
    }
}

/// A phone number.
///
/// A constructor of [`MessageEntity`](enums::MessageEntity).
///
/// Since layer 81 or earlier.
///
/// ```text
/// messageEntityPhone#9b69e34b offset:int length:int = MessageEntity;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageEntityPhone)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageEntityPhone {
    /// Where the range starts, in UTF-16 code units.
    pub offset: i32,
    /// How long the range is, in UTF-16 code units.
    pub length: i32,
}

impl MessageEntityPhone {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(offset: i32, length: i32) -> Self {
        Self { offset, length }
    }
}

impl wire::Wire for MessageEntityPhone {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageEntityPhone",
        id: 0x9b69e34b,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.offset, self.length));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (offset, length) = cursor.fixed::<(i32, i32)>();
        Self { offset, length }
    }
}

/// A cashtag: a dollar sign with the name of a currency or stock.
///
/// A constructor of [`MessageEntity`](enums::MessageEntity).
///
/// Since layer 81 or earlier.
///
/// ```text
/// messageEntityCashtag#4c4e743f offset:int length:int = MessageEntity;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageEntityCashtag)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageEntityCashtag {
    /// Where the range starts, in UTF-16 code units.
    pub offset: i32,
    /// How long the range is, in UTF-16 code units.
    pub length: i32,
}

impl MessageEntityCashtag {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(offset: i32, length: i32) -> Self {
        Self { offset, length }
    }
}

impl wire::Wire for MessageEntityCashtag {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageEntityCashtag",
        id: 0x4c4e743f,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.offset, self.length));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (offset, length) = cursor.fixed::<(i32, i32)>();
        Self { offset, length }
    }
}

/// Underlined text.
///
/// A constructor of [`MessageEntity`](enums::MessageEntity).
///
/// Since layer 102 or earlier.
///
/// ```text
/// messageEntityUnderline#9c4e7e8b offset:int length:int = MessageEntity;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageEntityUnderline)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageEntityUnderline {
    /// Where the range starts, in UTF-16 code units.
    pub offset: i32,
    /// How long the range is, in UTF-16 code units.
    pub length: i32,
}

impl MessageEntityUnderline {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(offset: i32, length: i32) -> Self {
        Self { offset, length }
    }
}

impl wire::Wire for MessageEntityUnderline {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageEntityUnderline",
        id: 0x9c4e7e8b,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.offset, self.length));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (offset, length) = cursor.fixed::<(i32, i32)>();
        Self { offset, length }
    }
}

/// Struck-out text.
///
/// A constructor of [`MessageEntity`](enums::MessageEntity).
///
/// Since layer 102 or earlier.
///
/// ```text
/// messageEntityStrike#bf0693d4 offset:int length:int = MessageEntity;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageEntityStrike)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageEntityStrike {
    /// Where the range starts, in UTF-16 code units.
    pub offset: i32,
    /// How long the range is, in UTF-16 code units.
    pub length: i32,
}

impl MessageEntityStrike {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(offset: i32, length: i32) -> Self {
        Self { offset, length }
    }
}

impl wire::Wire for MessageEntityStrike {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageEntityStrike",
        id: 0xbf0693d4,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.offset, self.length));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (offset, length) = cursor.fixed::<(i32, i32)>();
        Self { offset, length }
    }
}

/// The number of a bank card.
///
/// A constructor of [`MessageEntity`](enums::MessageEntity).
///
/// Since layer 110.
///
/// ```text
/// messageEntityBankCard#761e6af4 offset:int length:int = MessageEntity;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageEntityBankCard)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageEntityBankCard {
    /// Where the range starts, in UTF-16 code units.
    pub offset: i32,
    /// How long the range is, in UTF-16 code units.
    pub length: i32,
}

impl MessageEntityBankCard {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(offset: i32, length: i32) -> Self {
        Self { offset, length }
    }
}

impl wire::Wire for MessageEntityBankCard {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageEntityBankCard",
        id: 0x761e6af4,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.offset, self.length));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (offset, length) = cursor.fixed::<(i32, i32)>();
        Self { offset, length }
    }
}

/// Text that is hidden until the user uncovers it.
///
/// A constructor of [`MessageEntity`](enums::MessageEntity).
///
/// Since layer 136.
///
/// ```text
/// messageEntitySpoiler#32ca960f offset:int length:int = MessageEntity;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageEntitySpoiler)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageEntitySpoiler {
    /// Where the range starts, in UTF-16 code units.
    pub offset: i32,
    /// How long the range is, in UTF-16 code units.
    pub length: i32,
}

impl MessageEntitySpoiler {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(offset: i32, length: i32) -> Self {
        Self { offset, length }
    }
}

impl wire::Wire for MessageEntitySpoiler {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageEntitySpoiler",
        id: 0x32ca960f,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.offset, self.length));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (offset, length) = cursor.fixed::<(i32, i32)>();
        Self { offset, length }
    }
}

/// A custom emoji; the text of the range is the emoji to show instead where it is not available.
///
/// A constructor of [`MessageEntity`](enums::MessageEntity).
///
/// Since layer 144.
///
/// ```text
/// messageEntityCustomEmoji#c8cf05f8 offset:int length:int document_id:long =
///     MessageEntity;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageEntityCustomEmoji)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageEntityCustomEmoji {
    /// Where the range starts, in UTF-16 code units.
    pub offset: i32,
    /// How long the range is, in UTF-16 code units.
    pub length: i32,
    /// The identifier of the document of the custom emoji.
    pub document_id: i64,
}

impl MessageEntityCustomEmoji {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(offset: i32, length: i32, document_id: i64) -> Self {
        Self {
            offset,
            length,
            document_id,
        }
    }
}

impl wire::Wire for MessageEntityCustomEmoji {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageEntityCustomEmoji",
        id: 0xc8cf05f8,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.offset, self.length, self.document_id));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (offset, length, document_id) = cursor.fixed::<(i32, i32, i64)>();
        Self {
            offset,
            length,
            document_id,
        }
    }
}

/// A block quotation.
///
/// A constructor of [`MessageEntity`](enums::MessageEntity).
///
/// Since layer 102 or earlier; not in the known layers 133–134, 137–138, 147, 153; `collapsed` since 181.
///
/// ```text
/// messageEntityBlockquote#f1ccaaac flags:# collapsed:flags.0?true offset:int
///     length:int = MessageEntity;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageEntityBlockquote)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageEntityBlockquote {
    /// If set, only the first lines are shown until the user opens it.
    pub collapsed: bool,
    /// Where the range starts, in UTF-16 code units.
    pub offset: i32,
    /// How long the range is, in UTF-16 code units.
    pub length: i32,
}

impl MessageEntityBlockquote {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(offset: i32, length: i32) -> Self {
        Self {
            collapsed: false,
            offset,
            length,
        }
    }
}

impl wire::Wire for MessageEntityBlockquote {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageEntityBlockquote",
        id: 0xf1ccaaac,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.collapsed);
        w.fixed((flags, self.offset, self.length));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, offset, length) = cursor.fixed::<(wire::Flags, i32, i32)>();
        Self {
            collapsed: flags.has(0),
            offset,
            length,
        }
    }
}

/// A date that the client shows in the user's own way.
///
/// A constructor of [`MessageEntity`](enums::MessageEntity).
///
/// Since layer 223.
///
/// ```text
/// messageEntityFormattedDate#904ac7c7 flags:# relative:flags.0?true
///     short_time:flags.1?true long_time:flags.2?true short_date:flags.3?true
///     long_date:flags.4?true day_of_week:flags.5?true offset:int length:int
///     date:int = MessageEntity;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageEntityFormattedDate)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageEntityFormattedDate {
    /// If set, it is shown relative to now.
    pub relative: bool,
    /// If set, the time is shown in short form.
    pub short_time: bool,
    /// If set, the time is shown in long form.
    pub long_time: bool,
    /// If set, the date is shown in short form.
    pub short_date: bool,
    /// If set, the date is shown in long form.
    pub long_date: bool,
    /// If set, the day of the week is shown.
    pub day_of_week: bool,
    /// Where the range starts, in UTF-16 code units.
    pub offset: i32,
    /// How long the range is, in UTF-16 code units.
    pub length: i32,
    /// The date, in Unix time.
    pub date: i32,
}

impl MessageEntityFormattedDate {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(offset: i32, length: i32, date: i32) -> Self {
        Self {
            relative: false,
            short_time: false,
            long_time: false,
            short_date: false,
            long_date: false,
            day_of_week: false,
            offset,
            length,
            date,
        }
    }
}

impl wire::Wire for MessageEntityFormattedDate {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageEntityFormattedDate",
        id: 0x904ac7c7,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.relative)
            .with(1, self.short_time)
            .with(2, self.long_time)
            .with(3, self.short_date)
            .with(4, self.long_date)
            .with(5, self.day_of_week);
        w.fixed((flags, self.offset, self.length, self.date));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, offset, length, date) = cursor
            .fixed::<(wire::Flags, i32, i32, i32)>();
        Self {
            relative: flags.has(0),
            short_time: flags.has(1),
            long_time: flags.has(2),
            short_date: flags.has(3),
            long_date: flags.has(4),
            day_of_week: flags.has(5),
            offset,
            length,
            date,
        }
    }
}

/// Text that a change inserts.
///
/// A constructor of [`MessageEntity`](enums::MessageEntity).
///
/// Since layer 224.
///
/// ```text
/// messageEntityDiffInsert#71777116 offset:int length:int = MessageEntity;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageEntityDiffInsert)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageEntityDiffInsert {
    /// Where the range starts, in UTF-16 code units.
    pub offset: i32,
    /// How long the range is, in UTF-16 code units.
    pub length: i32,
}

impl MessageEntityDiffInsert {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(offset: i32, length: i32) -> Self {
        Self { offset, length }
    }
}

impl wire::Wire for MessageEntityDiffInsert {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageEntityDiffInsert",
        id: 0x71777116,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.offset, self.length));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (offset, length) = cursor.fixed::<(i32, i32)>();
        Self { offset, length }
    }
}

/// Text that a change puts in place of other text.
///
/// A constructor of [`MessageEntity`](enums::MessageEntity).
///
/// Since layer 224.
///
/// ```text
/// messageEntityDiffReplace#c6c1e5a7 offset:int length:int old_text:string =
///     MessageEntity;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageEntityDiffReplace)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageEntityDiffReplace {
    /// Where the range starts, in UTF-16 code units.
    pub offset: i32,
    /// How long the range is, in UTF-16 code units.
    pub length: i32,
    /// The text before the change.
    pub old_text: String,
}

impl MessageEntityDiffReplace {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(offset: i32, length: i32, old_text: impl Into<String>) -> Self {
        Self {
            offset,
            length,
            old_text: old_text.into(),
        }
    }
}

impl wire::Wire for MessageEntityDiffReplace {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageEntityDiffReplace",
        id: 0xc6c1e5a7,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.offset, self.length));
        w.string(&self.old_text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (offset, length) = cursor.fixed::<(i32, i32)>();
        Self {
            offset,
            length,
            old_text: cursor.string(),
        }
    }
}

/// Text that a change deletes.
///
/// A constructor of [`MessageEntity`](enums::MessageEntity).
///
/// Since layer 224.
///
/// ```text
/// messageEntityDiffDelete#652c1c5 offset:int length:int = MessageEntity;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageEntityDiffDelete)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageEntityDiffDelete {
    /// Where the range starts, in UTF-16 code units.
    pub offset: i32,
    /// How long the range is, in UTF-16 code units.
    pub length: i32,
}

impl MessageEntityDiffDelete {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(offset: i32, length: i32) -> Self {
        Self { offset, length }
    }
}

impl wire::Wire for MessageEntityDiffDelete {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageEntityDiffDelete",
        id: 0x0652c1c5,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.offset, self.length));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (offset, length) = cursor.fixed::<(i32, i32)>();
        Self { offset, length }
    }
}

/// An address on the TON blockchain.
///
/// A constructor of [`MessageEntity`](enums::MessageEntity).
///
/// Since layer 230.
///
/// ```text
/// messageEntityTonAddress#fdabbfcd offset:int length:int = MessageEntity;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageEntityTonAddress)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageEntityTonAddress {
    /// Where the range starts, in UTF-16 code units.
    pub offset: i32,
    /// How long the range is, in UTF-16 code units.
    pub length: i32,
}

impl MessageEntityTonAddress {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(offset: i32, length: i32) -> Self {
        Self { offset, length }
    }
}

impl wire::Wire for MessageEntityTonAddress {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageEntityTonAddress",
        id: 0xfdabbfcd,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.offset, self.length));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (offset, length) = cursor.fixed::<(i32, i32)>();
        Self { offset, length }
    }
}

/// A message that does not exist or was deleted.
///
/// A constructor of [`Message`](enums::Message).
///
/// Since layer 46 or earlier; `peer_id` since 129 or earlier.
///
/// ```text
/// messageEmpty#90a6ca84 flags:# id:int peer_id:flags.0?Peer = Message;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageEmpty)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageEmpty {
    /// The identifier of the message.
    pub id: i32,
    /// The chat.
    pub peer_id: Option<enums::Peer>,
}

impl MessageEmpty {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(id: i32) -> Self {
        Self { id, peer_id: None }
    }
}

impl wire::Wire for MessageEmpty {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageEmpty",
        id: 0x90a6ca84,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i32(self.id);
        flags.set(0, w.write_optional(&self.peer_id));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            id,
            peer_id: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A message with text or media.
///
/// A constructor of [`Message`](enums::Message).
///
/// Since layer 46 or earlier; `silent`, `post`, `fwd_from`, `edit_date` since 62 or earlier; `unread`,
/// `fwd_from_id`, `fwd_date` until 46 or later; `post_author` since 70 or earlier; `legacy`, `grouped_id` since 73;
/// `from_scheduled`, `edit_hide`, `restriction_reason` since 105; `pinned`, `peer_id`, `reply_to`, `forwards`,
/// `replies` since 119 or earlier; `to_id`, `reply_to_msg_id` until 117 or later; `from_id:flags.8?Peer` since 119
/// or earlier, `from_id:flags.8?int` before; `ttl_period` since 129 or earlier; `noforwards` since 133 or earlier;
/// `via_bot_id:flags.11?long` since 133 or earlier, `via_bot_id:flags.11?int` before; `invert_media`, `reactions`
/// since 136; `saved_peer_id` since 170; `from_boosts_applied` since 174; `quick_reply_shortcut_id` since 176;
/// `offline`, `via_business_bot_id` since 177; `effect` since 180; `video_processing_pending`, `factcheck` since
/// 181; `report_delivery_until_date` since 196; `paid_message_stars` since 200; `paid_suggested_post_stars`,
/// `paid_suggested_post_ton`, `suggested_post` since 206; `schedule_repeat_period` since 217;
/// `summary_from_language` since 221; `from_rank` since 223; `guestchat_via_from` since 225; `rich_message` since
/// 228 or earlier.
///
/// ```text
/// message#7600b9d3 flags:# out:flags.1?true mentioned:flags.4?true
///     media_unread:flags.5?true silent:flags.13?true post:flags.14?true
///     from_scheduled:flags.18?true legacy:flags.19?true edit_hide:flags.21?true
///     pinned:flags.24?true noforwards:flags.26?true invert_media:flags.27?true
///     flags2:# offline:flags2.1?true video_processing_pending:flags2.4?true
///     paid_suggested_post_stars:flags2.8?true
///     paid_suggested_post_ton:flags2.9?true id:int from_id:flags.8?Peer
///     from_boosts_applied:flags.29?int from_rank:flags2.12?string peer_id:Peer
///     saved_peer_id:flags.28?Peer fwd_from:flags.2?MessageFwdHeader
///     via_bot_id:flags.11?long via_business_bot_id:flags2.0?long
///     guestchat_via_from:flags2.19?Peer reply_to:flags.3?MessageReplyHeader
///     date:int message:string media:flags.9?MessageMedia
///     reply_markup:flags.6?ReplyMarkup entities:flags.7?Vector<MessageEntity>
///     views:flags.10?int forwards:flags.10?int replies:flags.23?MessageReplies
///     edit_date:flags.15?int post_author:flags.16?string grouped_id:flags.17?long
///     reactions:flags.20?MessageReactions
///     restriction_reason:flags.22?Vector<RestrictionReason>
///     ttl_period:flags.25?int quick_reply_shortcut_id:flags.30?int
///     effect:flags2.2?long factcheck:flags2.3?FactCheck
///     report_delivery_until_date:flags2.5?int paid_message_stars:flags2.6?long
///     suggested_post:flags2.7?SuggestedPost schedule_repeat_period:flags2.10?int
///     summary_from_language:flags2.11?string rich_message:flags2.13?RichMessage =
///     Message;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/message)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct Message {
    /// If set, the account sent the message.
    pub out: bool,
    /// If set, the message mentions the account.
    pub mentioned: bool,
    /// If set, the message has media that were not opened yet.
    pub media_unread: bool,
    /// If set, the notification comes without a sound.
    pub silent: bool,
    /// If set, it is a post of a channel.
    pub post: bool,
    /// If set, it was scheduled.
    pub from_scheduled: bool,
    /// If set, the message is from an older layer and has to be loaded again.
    pub legacy: bool,
    /// If set, the message is not to be shown as edited, although it has an `edit_date`.
    pub edit_hide: bool,
    /// If set, the message is pinned.
    pub pinned: bool,
    /// If set, the message cannot be forwarded or saved.
    pub noforwards: bool,
    /// If set, the caption is shown above the media, and a link preview above the text.
    pub invert_media: bool,
    /// If set, the message was sent without the user, for example as an away message of a business.
    pub offline: bool,
    /// If set, the video of the message is still being converted.
    pub video_processing_pending: bool,
    /// If set, it is a suggested post that was paid for with Telegram Stars.
    pub paid_suggested_post_stars: bool,
    /// If set, it is a suggested post that was paid for with Toncoin.
    pub paid_suggested_post_ton: bool,
    /// The identifier of the message.
    pub id: i32,
    /// Who sent it; absent for posts of channels that show no author, and it may be absent in private chats, where out
    /// tells who sent the message.
    pub from_id: Option<enums::Peer>,
    /// How many boosts the sender has given to the supergroup.
    pub from_boosts_applied: Option<i32>,
    /// The title of the sender in the group.
    pub from_rank: Option<String>,
    /// The chat that the message is in.
    pub peer_id: enums::Peer,
    /// The conversation within the saved messages or the direct messages of a channel.
    pub saved_peer_id: Option<enums::Peer>,
    /// Where the message was forwarded from.
    pub fwd_from: Option<types::MessageFwdHeader>,
    /// The inline bot that the message was sent through.
    pub via_bot_id: Option<i64>,
    /// The business bot that sent the message for the user.
    pub via_business_bot_id: Option<i64>,
    /// For a guest chat, whom the message came through.
    pub guestchat_via_from: Option<enums::Peer>,
    /// What the message replies to.
    pub reply_to: Option<enums::MessageReplyHeader>,
    /// When the message was sent, in Unix time.
    pub date: i32,
    /// The text or caption, without markup.
    pub message: String,
    /// The media.
    pub media: Option<enums::MessageMedia>,
    /// The keyboard.
    pub reply_markup: Option<enums::ReplyMarkup>,
    /// The formatting of the text.
    pub entities: Option<Vec<enums::MessageEntity>>,
    /// Number of views, for posts of channels.
    ///
    /// On the wire together with `forwards`, or not at all.
    pub views: Option<i32>,
    /// Number of times the post was forwarded.
    ///
    /// On the wire together with `views`, or not at all.
    pub forwards: Option<i32>,
    /// The comments or replies.
    pub replies: Option<types::MessageReplies>,
    /// When the message was edited last, in Unix time.
    pub edit_date: Option<i32>,
    /// The name of the author, as a post shows it.
    pub post_author: Option<String>,
    /// The album that the message belongs to; all messages of an album have the same value.
    pub grouped_id: Option<i64>,
    /// The reactions.
    pub reactions: Option<types::MessageReactions>,
    /// Why and where the message may not be shown.
    pub restriction_reason: Option<Vec<types::RestrictionReason>>,
    /// Seconds after which the message is deleted.
    pub ttl_period: Option<i32>,
    /// The quick reply that the message belongs to.
    pub quick_reply_shortcut_id: Option<i32>,
    /// The identifier of the effect that plays with the message.
    pub effect: Option<i64>,
    /// A note about the facts in the message.
    pub factcheck: Option<types::FactCheck>,
    /// Until when clients should report that they received the message, in Unix time.
    pub report_delivery_until_date: Option<i32>,
    /// The number of Telegram Stars that were paid to send the message.
    pub paid_message_stars: Option<i64>,
    /// The terms of the suggested post.
    pub suggested_post: Option<types::SuggestedPost>,
    /// Seconds after which the scheduled message is sent again.
    pub schedule_repeat_period: Option<i32>,
    /// The language of the text that a summary can be made from.
    pub summary_from_language: Option<String>,
    /// The content of a rich message.
    pub rich_message: Option<types::RichMessage>,
}

impl Message {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: i32,
        peer_id: impl Into<enums::Peer>,
        date: i32,
        message: impl Into<String>,
    ) -> Self {
        Self {
            out: false,
            mentioned: false,
            media_unread: false,
            silent: false,
            post: false,
            from_scheduled: false,
            legacy: false,
            edit_hide: false,
            pinned: false,
            noforwards: false,
            invert_media: false,
            offline: false,
            video_processing_pending: false,
            paid_suggested_post_stars: false,
            paid_suggested_post_ton: false,
            id,
            from_id: None,
            from_boosts_applied: None,
            from_rank: None,
            peer_id: peer_id.into(),
            saved_peer_id: None,
            fwd_from: None,
            via_bot_id: None,
            via_business_bot_id: None,
            guestchat_via_from: None,
            reply_to: None,
            date,
            message: message.into(),
            media: None,
            reply_markup: None,
            entities: None,
            views: None,
            forwards: None,
            replies: None,
            edit_date: None,
            post_author: None,
            grouped_id: None,
            reactions: None,
            restriction_reason: None,
            ttl_period: None,
            quick_reply_shortcut_id: None,
            effect: None,
            factcheck: None,
            report_delivery_until_date: None,
            paid_message_stars: None,
            suggested_post: None,
            schedule_repeat_period: None,
            summary_from_language: None,
            rich_message: None,
        }
    }
}

impl wire::Wire for Message {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "message",
        id: 0x7600b9d3,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(1, self.out)
                    .with(4, self.mentioned)
                    .with(5, self.media_unread)
                    .with(10, self.views.is_some() || self.forwards.is_some())
                    .with(13, self.silent)
                    .with(14, self.post)
                    .with(18, self.from_scheduled)
                    .with(19, self.legacy)
                    .with(21, self.edit_hide)
                    .with(24, self.pinned)
                    .with(26, self.noforwards)
                    .with(27, self.invert_media),
            );
        let mut flags2 = w
            .mask(
                wire::Flags::default()
                    .with(1, self.offline)
                    .with(4, self.video_processing_pending)
                    .with(8, self.paid_suggested_post_stars)
                    .with(9, self.paid_suggested_post_ton),
            );
        w.i32(self.id);
        flags.set(8, w.write_optional(&self.from_id));
        flags.set(29, w.write_optional(&self.from_boosts_applied));
        flags2.set(12, w.write_optional(&self.from_rank));
        w.write(&self.peer_id);
        flags.set(28, w.write_optional(&self.saved_peer_id));
        flags.set(2, w.write_optional(&self.fwd_from));
        flags.set(11, w.write_optional(&self.via_bot_id));
        flags2.set(0, w.write_optional(&self.via_business_bot_id));
        flags2.set(19, w.write_optional(&self.guestchat_via_from));
        flags.set(3, w.write_optional(&self.reply_to));
        w.i32(self.date);
        w.string(&self.message);
        flags.set(9, w.write_optional(&self.media));
        flags.set(6, w.write_optional(&self.reply_markup));
        flags.set(7, w.write_optional(&self.entities));
        w.write_shared_or_zero(flags.has(10), &self.views);
        w.write_shared_or_zero(flags.has(10), &self.forwards);
        flags.set(23, w.write_optional(&self.replies));
        flags.set(15, w.write_optional(&self.edit_date));
        flags.set(16, w.write_optional(&self.post_author));
        flags.set(17, w.write_optional(&self.grouped_id));
        flags.set(20, w.write_optional(&self.reactions));
        flags.set(22, w.write_optional(&self.restriction_reason));
        flags.set(25, w.write_optional(&self.ttl_period));
        flags.set(30, w.write_optional(&self.quick_reply_shortcut_id));
        flags2.set(2, w.write_optional(&self.effect));
        flags2.set(3, w.write_optional(&self.factcheck));
        flags2.set(5, w.write_optional(&self.report_delivery_until_date));
        flags2.set(6, w.write_optional(&self.paid_message_stars));
        flags2.set(7, w.write_optional(&self.suggested_post));
        flags2.set(10, w.write_optional(&self.schedule_repeat_period));
        flags2.set(11, w.write_optional(&self.summary_from_language));
        flags2.set(13, w.write_optional(&self.rich_message));
        w.patch(flags);
        w.patch(flags2);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, flags2, id) = cursor.fixed::<(wire::Flags, wire::Flags, i32)>();
        Self {
            out: flags.has(1),
            mentioned: flags.has(4),
            media_unread: flags.has(5),
            silent: flags.has(13),
            post: flags.has(14),
            from_scheduled: flags.has(18),
            legacy: flags.has(19),
            edit_hide: flags.has(21),
            pinned: flags.has(24),
            noforwards: flags.has(26),
            invert_media: flags.has(27),
            offline: flags2.has(1),
            video_processing_pending: flags2.has(4),
            paid_suggested_post_stars: flags2.has(8),
            paid_suggested_post_ton: flags2.has(9),
            id,
            from_id: cursor.read_optional(flags.has(8)),
            from_boosts_applied: cursor.read_optional(flags.has(29)),
            from_rank: cursor.read_optional(flags2.has(12)),
            peer_id: cursor.read(),
            saved_peer_id: cursor.read_optional(flags.has(28)),
            fwd_from: cursor.read_optional(flags.has(2)),
            via_bot_id: cursor.read_optional(flags.has(11)),
            via_business_bot_id: cursor.read_optional(flags2.has(0)),
            guestchat_via_from: cursor.read_optional(flags2.has(19)),
            reply_to: cursor.read_optional(flags.has(3)),
            date: cursor.i32(),
            message: cursor.string(),
            media: cursor.read_optional(flags.has(9)),
            reply_markup: cursor.read_optional(flags.has(6)),
            entities: cursor.read_optional(flags.has(7)),
            views: cursor.read_optional(flags.has(10)),
            forwards: cursor.read_optional(flags.has(10)),
            replies: cursor.read_optional(flags.has(23)),
            edit_date: cursor.read_optional(flags.has(15)),
            post_author: cursor.read_optional(flags.has(16)),
            grouped_id: cursor.read_optional(flags.has(17)),
            reactions: cursor.read_optional(flags.has(20)),
            restriction_reason: cursor.read_optional(flags.has(22)),
            ttl_period: cursor.read_optional(flags.has(25)),
            quick_reply_shortcut_id: cursor.read_optional(flags.has(30)),
            effect: cursor.read_optional(flags2.has(2)),
            factcheck: cursor.read_optional(flags2.has(3)),
            report_delivery_until_date: cursor.read_optional(flags2.has(5)),
            paid_message_stars: cursor.read_optional(flags2.has(6)),
            suggested_post: cursor.read_optional(flags2.has(7)),
            schedule_repeat_period: cursor.read_optional(flags2.has(10)),
            summary_from_language: cursor.read_optional(flags2.has(11)),
            rich_message: cursor.read_optional(flags2.has(13)),
        }
    }
}

/// A message about an event in the chat, such as a new member or a new title.
///
/// A constructor of [`Message`](enums::Message).
///
/// Since layer 46 or earlier; `silent`, `post`, `legacy`, `reply_to_msg_id` since 62 or earlier; `unread` until 46
/// or later; `peer_id`, `reply_to` since 119 or earlier; `to_id`, `reply_to_msg_id` until 117 or later;
/// `from_id:flags.8?Peer` since 119 or earlier, `from_id:flags.8?int` before; `ttl_period` since 129 or earlier;
/// `reactions_are_possible`, `reactions` since 196; `saved_peer_id` since 205.
///
/// ```text
/// messageService#7a800e0a flags:# out:flags.1?true mentioned:flags.4?true
///     media_unread:flags.5?true reactions_are_possible:flags.9?true
///     silent:flags.13?true post:flags.14?true legacy:flags.19?true id:int
///     from_id:flags.8?Peer peer_id:Peer saved_peer_id:flags.28?Peer
///     reply_to:flags.3?MessageReplyHeader date:int action:MessageAction
///     reactions:flags.20?MessageReactions ttl_period:flags.25?int = Message;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageService)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MessageService {
    /// If set, the account caused the event.
    pub out: bool,
    /// If set, the message mentions the account.
    pub mentioned: bool,
    /// If set, the message has media that were not opened yet.
    pub media_unread: bool,
    /// If set, users can react to the message.
    pub reactions_are_possible: bool,
    /// If set, the notification comes without a sound.
    pub silent: bool,
    /// If set, it is a post of a channel.
    pub post: bool,
    /// If set, the message is from an older layer and has to be loaded again.
    pub legacy: bool,
    /// The identifier of the message.
    pub id: i32,
    /// Who caused the event.
    pub from_id: Option<enums::Peer>,
    /// The chat that the message is in.
    pub peer_id: enums::Peer,
    /// The conversation within the saved messages or the direct messages of a channel.
    pub saved_peer_id: Option<enums::Peer>,
    /// What the message replies to.
    pub reply_to: Option<enums::MessageReplyHeader>,
    /// When the event happened, in Unix time.
    pub date: i32,
    /// The event.
    pub action: enums::MessageAction,
    /// The reactions.
    pub reactions: Option<types::MessageReactions>,
    /// Seconds after which the message is deleted.
    pub ttl_period: Option<i32>,
}

impl MessageService {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: i32,
        peer_id: impl Into<enums::Peer>,
        date: i32,
        action: impl Into<enums::MessageAction>,
    ) -> Self {
        Self {
            out: false,
            mentioned: false,
            media_unread: false,
            reactions_are_possible: false,
            silent: false,
            post: false,
            legacy: false,
            id,
            from_id: None,
            peer_id: peer_id.into(),
            saved_peer_id: None,
            reply_to: None,
            date,
            action: action.into(),
            reactions: None,
            ttl_period: None,
        }
    }
}

impl wire::Wire for MessageService {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageService",
        id: 0x7a800e0a,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(1, self.out)
                    .with(4, self.mentioned)
                    .with(5, self.media_unread)
                    .with(9, self.reactions_are_possible)
                    .with(13, self.silent)
                    .with(14, self.post)
                    .with(19, self.legacy),
            );
        w.i32(self.id);
        flags.set(8, w.write_optional(&self.from_id));
        w.write(&self.peer_id);
        flags.set(28, w.write_optional(&self.saved_peer_id));
        flags.set(3, w.write_optional(&self.reply_to));
        w.i32(self.date);
        w.write(&self.action);
        flags.set(20, w.write_optional(&self.reactions));
        flags.set(25, w.write_optional(&self.ttl_period));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, id) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            out: flags.has(1),
            mentioned: flags.has(4),
            media_unread: flags.has(5),
            reactions_are_possible: flags.has(9),
            silent: flags.has(13),
            post: flags.has(14),
            legacy: flags.has(19),
            id,
            from_id: cursor.read_optional(flags.has(8)),
            peer_id: cursor.read(),
            saved_peer_id: cursor.read_optional(flags.has(28)),
            reply_to: cursor.read_optional(flags.has(3)),
            date: cursor.i32(),
            action: cursor.read(),
            reactions: cursor.read_optional(flags.has(20)),
            ttl_period: cursor.read_optional(flags.has(25)),
        }
    }
}

/// Where a forwarded message came from.
///
/// Contained in [`message`](types::Message), [`messageReplyHeader`](types::MessageReplyHeader),
/// [`updateShortMessage`](types::UpdateShortMessage), [`updateShortChatMessage`](types::UpdateShortChatMessage).
///
/// Since layer 62 or earlier; `post_author` since 70 or earlier; `saved_from_peer`, `saved_from_msg_id` since 73;
/// `from_name` since 97 or earlier; `psa_type` since 113; `imported` since 119 or earlier; `channel_id` until 117
/// or later; `from_id:flags.0?Peer` since 119 or earlier, `from_id:flags.0?int` before; `saved_out`,
/// `saved_from_id`, `saved_from_name`, `saved_date` since 170.
///
/// ```text
/// messageFwdHeader#4e4df4bb flags:# imported:flags.7?true saved_out:flags.11?true
///     from_id:flags.0?Peer from_name:flags.5?string date:int
///     channel_post:flags.2?int post_author:flags.3?string
///     saved_from_peer:flags.4?Peer saved_from_msg_id:flags.4?int
///     saved_from_id:flags.8?Peer saved_from_name:flags.9?string
///     saved_date:flags.10?int psa_type:flags.6?string = MessageFwdHeader;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageFwdHeader)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageFwdHeader {
    /// If set, the message was imported from another application.
    pub imported: bool,
    /// If set, the account itself had sent the message that was saved.
    pub saved_out: bool,
    /// Who sent the first message, if that is shown.
    pub from_id: Option<enums::Peer>,
    /// The name of the sender, if the sender hides the account.
    pub from_name: Option<String>,
    /// When the first message was sent, in Unix time.
    pub date: i32,
    /// The identifier of the post, if it was a post of a channel.
    pub channel_post: Option<i32>,
    /// The name of the author, as the post shows it.
    pub post_author: Option<String>,
    /// For a saved message, the chat that it was saved from; for a channel post copied into the discussion group, the
    /// channel.
    ///
    /// On the wire together with `saved_from_msg_id`, or not at all.
    pub saved_from_peer: Option<enums::Peer>,
    /// The identifier that the message has in `saved_from_peer`.
    ///
    /// On the wire together with `saved_from_peer`, or not at all.
    pub saved_from_msg_id: Option<i32>,
    /// For a saved message, who had sent it there.
    pub saved_from_id: Option<enums::Peer>,
    /// For a saved message, the name of who had sent it there.
    pub saved_from_name: Option<String>,
    /// For a saved message, when it was sent there, in Unix time.
    pub saved_date: Option<i32>,
    /// The kind of public service announcement, if it is one.
    pub psa_type: Option<String>,
}

impl MessageFwdHeader {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(date: i32) -> Self {
        Self {
            imported: false,
            saved_out: false,
            from_id: None,
            from_name: None,
            date,
            channel_post: None,
            post_author: None,
            saved_from_peer: None,
            saved_from_msg_id: None,
            saved_from_id: None,
            saved_from_name: None,
            saved_date: None,
            psa_type: None,
        }
    }
}

impl wire::Wire for MessageFwdHeader {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageFwdHeader",
        id: 0x4e4df4bb,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(4, self.saved_from_peer.is_some())
                    .with(7, self.imported)
                    .with(11, self.saved_out),
            );
        flags.set(0, w.write_optional(&self.from_id));
        flags.set(5, w.write_optional(&self.from_name));
        w.i32(self.date);
        flags.set(2, w.write_optional(&self.channel_post));
        flags.set(3, w.write_optional(&self.post_author));
        w.write_shared(flags.has(4), &self.saved_from_peer);
        w.write_shared_or_zero(flags.has(4), &self.saved_from_msg_id);
        flags.set(8, w.write_optional(&self.saved_from_id));
        flags.set(9, w.write_optional(&self.saved_from_name));
        flags.set(10, w.write_optional(&self.saved_date));
        flags.set(6, w.write_optional(&self.psa_type));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            imported: flags.has(7),
            saved_out: flags.has(11),
            from_id: cursor.read_optional(flags.has(0)),
            from_name: cursor.read_optional(flags.has(5)),
            date: cursor.i32(),
            channel_post: cursor.read_optional(flags.has(2)),
            post_author: cursor.read_optional(flags.has(3)),
            saved_from_peer: cursor.read_optional(flags.has(4)),
            saved_from_msg_id: cursor.read_optional(flags.has(4)),
            saved_from_id: cursor.read_optional(flags.has(8)),
            saved_from_name: cursor.read_optional(flags.has(9)),
            saved_date: cursor.read_optional(flags.has(10)),
            psa_type: cursor.read_optional(flags.has(6)),
        }
    }
}

/// The message that is replied to.
///
/// A constructor of [`MessageReplyHeader`](enums::MessageReplyHeader).
///
/// Since layer 119 or earlier; `quote`, `reply_from`, `reply_media`, `quote_text`, `quote_entities` since 166;
/// `reply_to_msg_id:flags.4?int` since 166, `reply_to_msg_id:int` before; `quote_offset` since 167; `todo_item_id`
/// since 208; `reply_to_ephemeral`, `poll_option` since 224.
///
/// ```text
/// messageReplyHeader#1b97dd66 flags:# reply_to_scheduled:flags.2?true
///     forum_topic:flags.3?true quote:flags.9?true reply_to_ephemeral:flags.13?true
///     reply_to_msg_id:flags.4?int reply_to_peer_id:flags.0?Peer
///     reply_from:flags.5?MessageFwdHeader reply_media:flags.8?MessageMedia
///     reply_to_top_id:flags.1?int quote_text:flags.6?string
///     quote_entities:flags.7?Vector<MessageEntity> quote_offset:flags.10?int
///     todo_item_id:flags.11?int poll_option:flags.12?bytes = MessageReplyHeader;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageReplyHeader)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MessageReplyHeader {
    /// If set, it is a scheduled message.
    pub reply_to_scheduled: bool,
    /// If set, the message is in a topic of a forum.
    pub forum_topic: bool,
    /// If set, the user chose the quote by hand.
    pub quote: bool,
    /// If set, it is an ephemeral message.
    pub reply_to_ephemeral: bool,
    /// The identifier of the message.
    pub reply_to_msg_id: Option<i32>,
    /// The chat that the message is in, if it is another one.
    pub reply_to_peer_id: Option<enums::Peer>,
    /// Where the message came from, if it is in another chat.
    pub reply_from: Option<types::MessageFwdHeader>,
    /// The media of the message, if it is in another chat.
    pub reply_media: Option<enums::MessageMedia>,
    /// The identifier of the message with which the topic or thread began.
    pub reply_to_top_id: Option<i32>,
    /// The part of the message that is quoted.
    pub quote_text: Option<String>,
    /// The formatting of the quote.
    pub quote_entities: Option<Vec<enums::MessageEntity>>,
    /// Where the quote starts in the message, in UTF-16 code units.
    pub quote_offset: Option<i32>,
    /// The item of a checklist that is replied to.
    pub todo_item_id: Option<i32>,
    /// The option of a poll that is replied to.
    pub poll_option: Option<Vec<u8>>,
}

impl MessageReplyHeader {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            reply_to_scheduled: false,
            forum_topic: false,
            quote: false,
            reply_to_ephemeral: false,
            reply_to_msg_id: None,
            reply_to_peer_id: None,
            reply_from: None,
            reply_media: None,
            reply_to_top_id: None,
            quote_text: None,
            quote_entities: None,
            quote_offset: None,
            todo_item_id: None,
            poll_option: None,
        }
    }
}

impl wire::Wire for MessageReplyHeader {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageReplyHeader",
        id: 0x1b97dd66,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(2, self.reply_to_scheduled)
                    .with(3, self.forum_topic)
                    .with(9, self.quote)
                    .with(13, self.reply_to_ephemeral),
            );
        flags.set(4, w.write_optional(&self.reply_to_msg_id));
        flags.set(0, w.write_optional(&self.reply_to_peer_id));
        flags.set(5, w.write_optional(&self.reply_from));
        flags.set(8, w.write_optional(&self.reply_media));
        flags.set(1, w.write_optional(&self.reply_to_top_id));
        flags.set(6, w.write_optional(&self.quote_text));
        flags.set(7, w.write_optional(&self.quote_entities));
        flags.set(10, w.write_optional(&self.quote_offset));
        flags.set(11, w.write_optional(&self.todo_item_id));
        flags.set(12, w.write_optional(&self.poll_option));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            reply_to_scheduled: flags.has(2),
            forum_topic: flags.has(3),
            quote: flags.has(9),
            reply_to_ephemeral: flags.has(13),
            reply_to_msg_id: cursor.read_optional(flags.has(4)),
            reply_to_peer_id: cursor.read_optional(flags.has(0)),
            reply_from: cursor.read_optional(flags.has(5)),
            reply_media: cursor.read_optional(flags.has(8)),
            reply_to_top_id: cursor.read_optional(flags.has(1)),
            quote_text: cursor.read_optional(flags.has(6)),
            quote_entities: cursor.read_optional(flags.has(7)),
            quote_offset: cursor.read_optional(flags.has(10)),
            todo_item_id: cursor.read_optional(flags.has(11)),
            poll_option: cursor.read_optional(flags.has(12)),
        }
    }
}

/// The story that is replied to.
///
/// A constructor of [`MessageReplyHeader`](enums::MessageReplyHeader).
///
/// Since layer 160 or earlier; `peer` since 174; `user_id` until 173.
///
/// ```text
/// messageReplyStoryHeader#e5af939 peer:Peer story_id:int = MessageReplyHeader;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageReplyStoryHeader)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageReplyStoryHeader {
    /// Who posted the story.
    pub peer: enums::Peer,
    /// The identifier of the story.
    pub story_id: i32,
}

impl MessageReplyStoryHeader {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::Peer>, story_id: i32) -> Self {
        Self {
            peer: peer.into(),
            story_id,
        }
    }
}

impl wire::Wire for MessageReplyStoryHeader {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageReplyStoryHeader",
        id: 0x0e5af939,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.story_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            story_id: cursor.i32(),
        }
    }
}

/// A photo that the message shows.
///
/// A constructor of [`MessageMedia`](enums::MessageMedia).
///
/// Since layer 46 or earlier; `ttl_seconds` since 70 or earlier; `photo:flags.0?Photo` since 70 or earlier,
/// `photo:Photo` before; `caption:flags.1?string` since 70 or earlier, `caption:string` before; `spoiler` since 75
/// or earlier; `caption` until 73 or later; `live_photo`, `video` since 224.
///
/// ```text
/// messageMediaPhoto#e216eb63 flags:# spoiler:flags.3?true live_photo:flags.4?true
///     photo:flags.0?Photo ttl_seconds:flags.2?int video:flags.4?Document =
///     MessageMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageMediaPhoto)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MessageMediaPhoto {
    /// If set, the media is covered until the user uncovers it.
    pub spoiler: bool,
    /// If set, it is a live photo, with a short video.
    ///
    /// On the wire together with `video`, or not at all.
    pub live_photo: bool,
    /// The photo; absent if it has been deleted.
    pub photo: Option<enums::Photo>,
    /// Seconds that the photo can be seen for before it is deleted.
    pub ttl_seconds: Option<i32>,
    /// The video of a live photo.
    ///
    /// On the wire together with `live_photo`, or not at all.
    pub video: Option<enums::Document>,
}

impl MessageMediaPhoto {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            spoiler: false,
            live_photo: false,
            photo: None,
            ttl_seconds: None,
            video: None,
        }
    }
}

impl wire::Wire for MessageMediaPhoto {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageMediaPhoto",
        id: 0xe216eb63,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(3, self.spoiler)
                    .with(4, self.video.is_some()),
            );
        flags.set(0, w.write_optional(&self.photo));
        flags.set(2, w.write_optional(&self.ttl_seconds));
        w.write_shared(flags.has(4), &self.video);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            spoiler: flags.has(3),
            live_photo: flags.has(4),
            photo: cursor.read_optional(flags.has(0)),
            ttl_seconds: cursor.read_optional(flags.has(2)),
            video: cursor.read_optional(flags.has(4)),
        }
    }
}

/// A place on the map.
///
/// A constructor of [`MessageMedia`](enums::MessageMedia).
///
/// Since layer 46 or earlier.
///
/// ```text
/// messageMediaGeo#56e0d474 geo:GeoPoint = MessageMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageMediaGeo)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MessageMediaGeo {
    /// The place.
    pub geo: enums::GeoPoint,
}

impl MessageMediaGeo {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(geo: impl Into<enums::GeoPoint>) -> Self {
        Self { geo: geo.into() }
    }
}

impl wire::Wire for MessageMediaGeo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageMediaGeo",
        id: 0x56e0d474,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.geo);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { geo: cursor.read() }
    }
}

/// A phone contact in a message.
///
/// A constructor of [`MessageMedia`](enums::MessageMedia).
///
/// Since layer 46 or earlier; `vcard` since 82; `user_id:long` since 133 or earlier, `user_id:int` before.
///
/// ```text
/// messageMediaContact#70322949 phone_number:string first_name:string
///     last_name:string vcard:string user_id:long = MessageMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageMediaContact)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageMediaContact {
    /// The phone number.
    pub phone_number: String,
    /// The first name.
    pub first_name: String,
    /// The last name.
    pub last_name: String,
    /// More about the person as a vCard.
    pub vcard: String,
    /// The identifier of the user; 0 if there is no account.
    pub user_id: i64,
}

impl MessageMediaContact {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        phone_number: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        vcard: impl Into<String>,
        user_id: i64,
    ) -> Self {
        Self {
            phone_number: phone_number.into(),
            first_name: first_name.into(),
            last_name: last_name.into(),
            vcard: vcard.into(),
            user_id,
        }
    }
}

impl wire::Wire for MessageMediaContact {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageMediaContact",
        id: 0x70322949,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.phone_number);
        w.string(&self.first_name);
        w.string(&self.last_name);
        w.string(&self.vcard);
        w.i64(self.user_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            phone_number: cursor.string(),
            first_name: cursor.string(),
            last_name: cursor.string(),
            vcard: cursor.string(),
            user_id: cursor.i64(),
        }
    }
}

/// A document, video, audio file, animation or sticker.
///
/// A constructor of [`MessageMedia`](enums::MessageMedia).
///
/// Since layer 46 or earlier; `ttl_seconds` since 70 or earlier; `document:flags.0?Document` since 70 or earlier,
/// `document:Document` before; `caption:flags.1?string` since 70 or earlier, `caption:string` before; `nopremium`,
/// `spoiler` since 75 or earlier; `caption` until 73 or later; `video`, `round`, `voice`, `alt_document` since 160
/// or earlier; `alt_documents` since 188; `alt_document` until 187; `video_cover`, `video_timestamp` since 198.
///
/// ```text
/// messageMediaDocument#52d8ccd9 flags:# nopremium:flags.3?true
///     spoiler:flags.4?true video:flags.6?true round:flags.7?true
///     voice:flags.8?true document:flags.0?Document
///     alt_documents:flags.5?Vector<Document> video_cover:flags.9?Photo
///     video_timestamp:flags.10?int ttl_seconds:flags.2?int = MessageMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageMediaDocument)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MessageMediaDocument {
    /// If set, a premium effect of the sticker is not shown.
    pub nopremium: bool,
    /// If set, the media is covered until the user uncovers it.
    pub spoiler: bool,
    /// If set, it is a video.
    pub video: bool,
    /// If set, it is a round video message.
    pub round: bool,
    /// If set, it is a voice message.
    pub voice: bool,
    /// The document; absent if it has been deleted.
    pub document: Option<enums::Document>,
    /// The same video in other qualities.
    pub alt_documents: Option<Vec<enums::Document>>,
    /// The cover of a video.
    pub video_cover: Option<enums::Photo>,
    /// The second at which a video starts to play.
    pub video_timestamp: Option<i32>,
    /// Seconds that the media can be seen for before it is deleted.
    pub ttl_seconds: Option<i32>,
}

impl MessageMediaDocument {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            nopremium: false,
            spoiler: false,
            video: false,
            round: false,
            voice: false,
            document: None,
            alt_documents: None,
            video_cover: None,
            video_timestamp: None,
            ttl_seconds: None,
        }
    }
}

impl wire::Wire for MessageMediaDocument {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageMediaDocument",
        id: 0x52d8ccd9,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(3, self.nopremium)
                    .with(4, self.spoiler)
                    .with(6, self.video)
                    .with(7, self.round)
                    .with(8, self.voice),
            );
        flags.set(0, w.write_optional(&self.document));
        flags.set(5, w.write_optional(&self.alt_documents));
        flags.set(9, w.write_optional(&self.video_cover));
        flags.set(10, w.write_optional(&self.video_timestamp));
        flags.set(2, w.write_optional(&self.ttl_seconds));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            nopremium: flags.has(3),
            spoiler: flags.has(4),
            video: flags.has(6),
            round: flags.has(7),
            voice: flags.has(8),
            document: cursor.read_optional(flags.has(0)),
            alt_documents: cursor.read_optional(flags.has(5)),
            video_cover: cursor.read_optional(flags.has(9)),
            video_timestamp: cursor.read_optional(flags.has(10)),
            ttl_seconds: cursor.read_optional(flags.has(2)),
        }
    }
}

/// A link preview.
///
/// A constructor of [`MessageMedia`](enums::MessageMedia).
///
/// Since layer 46 or earlier; `force_large_media`, `force_small_media`, `manual`, `safe` since 166.
///
/// ```text
/// messageMediaWebPage#ddf10c3b flags:# force_large_media:flags.0?true
///     force_small_media:flags.1?true manual:flags.3?true safe:flags.4?true
///     webpage:WebPage = MessageMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageMediaWebPage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MessageMediaWebPage {
    /// If set, the media of the preview is shown large.
    pub force_large_media: bool,
    /// If set, the media of the preview is shown small.
    pub force_small_media: bool,
    /// If set, the sender chose the address of the preview by hand.
    pub manual: bool,
    /// If set, the link can be opened without asking the user.
    pub safe: bool,
    /// The preview.
    pub webpage: enums::WebPage,
}

impl MessageMediaWebPage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(webpage: impl Into<enums::WebPage>) -> Self {
        Self {
            force_large_media: false,
            force_small_media: false,
            manual: false,
            safe: false,
            webpage: webpage.into(),
        }
    }
}

impl wire::Wire for MessageMediaWebPage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageMediaWebPage",
        id: 0xddf10c3b,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.force_large_media)
            .with(1, self.force_small_media)
            .with(3, self.manual)
            .with(4, self.safe);
        w.flags(flags);
        w.write(&self.webpage);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            force_large_media: flags.has(0),
            force_small_media: flags.has(1),
            manual: flags.has(3),
            safe: flags.has(4),
            webpage: cursor.read(),
        }
    }
}

/// A place with its name and address, in a message.
///
/// A constructor of [`MessageMedia`](enums::MessageMedia).
///
/// Since layer 46 or earlier; `venue_type` since 72.
///
/// ```text
/// messageMediaVenue#2ec0533f geo:GeoPoint title:string address:string
///     provider:string venue_id:string venue_type:string = MessageMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageMediaVenue)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MessageMediaVenue {
    /// The place.
    pub geo: enums::GeoPoint,
    /// The name of the venue.
    pub title: String,
    /// The address of the venue.
    pub address: String,
    /// The provider of venues, such as foursquare.
    pub provider: String,
    /// The identifier of the venue at the provider.
    pub venue_id: String,
    /// The type of the venue at the provider.
    pub venue_type: String,
}

impl MessageMediaVenue {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        geo: impl Into<enums::GeoPoint>,
        title: impl Into<String>,
        address: impl Into<String>,
        provider: impl Into<String>,
        venue_id: impl Into<String>,
        venue_type: impl Into<String>,
    ) -> Self {
        Self {
            geo: geo.into(),
            title: title.into(),
            address: address.into(),
            provider: provider.into(),
            venue_id: venue_id.into(),
            venue_type: venue_type.into(),
        }
    }
}

impl wire::Wire for MessageMediaVenue {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageMediaVenue",
        id: 0x2ec0533f,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.geo);
        w.string(&self.title);
        w.string(&self.address);
        w.string(&self.provider);
        w.string(&self.venue_id);
        w.string(&self.venue_type);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            geo: cursor.read(),
            title: cursor.string(),
            address: cursor.string(),
            provider: cursor.string(),
            venue_id: cursor.string(),
            venue_type: cursor.string(),
        }
    }
}

/// A game of a bot, in a message.
///
/// A constructor of [`MessageMedia`](enums::MessageMedia).
///
/// Since layer 62 or earlier.
///
/// ```text
/// messageMediaGame#fdb19008 game:Game = MessageMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageMediaGame)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MessageMediaGame {
    /// The game.
    pub game: types::Game,
}

impl MessageMediaGame {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(game: types::Game) -> Self {
        Self { game }
    }
}

impl wire::Wire for MessageMediaGame {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageMediaGame",
        id: 0xfdb19008,
        min_size: 52,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.game);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { game: cursor.read() }
    }
}

/// An invoice in a message, which the user can pay.
///
/// A constructor of [`MessageMedia`](enums::MessageMedia).
///
/// Since layer 65 or earlier; `extended_media` since 146.
///
/// ```text
/// messageMediaInvoice#f6a548d3 flags:# shipping_address_requested:flags.1?true
///     test:flags.3?true title:string description:string photo:flags.0?WebDocument
///     receipt_msg_id:flags.2?int currency:string total_amount:long
///     start_param:string extended_media:flags.4?MessageExtendedMedia =
///     MessageMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageMediaInvoice)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MessageMediaInvoice {
    /// If set, the buyer has to state an address for delivery.
    pub shipping_address_requested: bool,
    /// If set, it is an invoice for tests, and no money is moved.
    pub test: bool,
    /// The name of what is sold.
    pub title: String,
    /// The description of what is sold.
    pub description: String,
    /// A photo of what is sold.
    pub photo: Option<enums::WebDocument>,
    /// The identifier of the message with the receipt, once it is paid.
    pub receipt_msg_id: Option<i32>,
    /// The currency, as a three-letter ISO 4217 code, or XTR for Telegram Stars.
    pub currency: String,
    /// What the buyer pays in all, in the smallest unit of the currency.
    pub total_amount: i64,
    /// The start parameter of a link to the invoice.
    pub start_param: String,
    /// Media that the buyer gets; no longer used.
    pub extended_media: Option<enums::MessageExtendedMedia>,
}

impl MessageMediaInvoice {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        title: impl Into<String>,
        description: impl Into<String>,
        currency: impl Into<String>,
        total_amount: i64,
        start_param: impl Into<String>,
    ) -> Self {
        Self {
            shipping_address_requested: false,
            test: false,
            title: title.into(),
            description: description.into(),
            photo: None,
            receipt_msg_id: None,
            currency: currency.into(),
            total_amount,
            start_param: start_param.into(),
            extended_media: None,
        }
    }
}

impl wire::Wire for MessageMediaInvoice {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageMediaInvoice",
        id: 0xf6a548d3,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(1, self.shipping_address_requested)
                    .with(3, self.test),
            );
        w.string(&self.title);
        w.string(&self.description);
        flags.set(0, w.write_optional(&self.photo));
        flags.set(2, w.write_optional(&self.receipt_msg_id));
        w.string(&self.currency);
        w.i64(self.total_amount);
        w.string(&self.start_param);
        flags.set(4, w.write_optional(&self.extended_media));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            shipping_address_requested: flags.has(1),
            test: flags.has(3),
            title: cursor.string(),
            description: cursor.string(),
            photo: cursor.read_optional(flags.has(0)),
            receipt_msg_id: cursor.read_optional(flags.has(2)),
            currency: cursor.string(),
            total_amount: cursor.i64(),
            start_param: cursor.string(),
            extended_media: cursor.read_optional(flags.has(4)),
        }
    }
}

/// A live location.
///
/// A constructor of [`MessageMedia`](enums::MessageMedia).
///
/// Since layer 72; `heading`, `proximity_notification_radius` since 120.
///
/// ```text
/// messageMediaGeoLive#b940c666 flags:# geo:GeoPoint heading:flags.0?int period:int
///     proximity_notification_radius:flags.1?int = MessageMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageMediaGeoLive)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MessageMediaGeoLive {
    /// The place at the last change.
    pub geo: enums::GeoPoint,
    /// The direction in which the user moves, in degrees from 1 to 360.
    pub heading: Option<i32>,
    /// Seconds that the location is shared for.
    pub period: i32,
    /// Metres within which others are told that the user is near.
    pub proximity_notification_radius: Option<i32>,
}

impl MessageMediaGeoLive {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(geo: impl Into<enums::GeoPoint>, period: i32) -> Self {
        Self {
            geo: geo.into(),
            heading: None,
            period,
            proximity_notification_radius: None,
        }
    }
}

impl wire::Wire for MessageMediaGeoLive {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageMediaGeoLive",
        id: 0xb940c666,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.geo);
        flags.set(0, w.write_optional(&self.heading));
        w.i32(self.period);
        flags.set(1, w.write_optional(&self.proximity_notification_radius));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            geo: cursor.read(),
            heading: cursor.read_optional(flags.has(0)),
            period: cursor.i32(),
            proximity_notification_radius: cursor.read_optional(flags.has(1)),
        }
    }
}

/// A poll or quiz.
///
/// A constructor of [`MessageMedia`](enums::MessageMedia).
///
/// Since layer 91 or earlier; `attached_media` since 224.
///
/// ```text
/// messageMediaPoll#773f4e66 flags:# poll:Poll results:PollResults
///     attached_media:flags.0?MessageMedia = MessageMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageMediaPoll)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MessageMediaPoll {
    /// The poll.
    pub poll: types::Poll,
    /// The results.
    pub results: types::PollResults,
    /// Media that is shown with the question.
    pub attached_media: Option<enums::MessageMedia>,
}

impl MessageMediaPoll {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(poll: types::Poll, results: types::PollResults) -> Self {
        Self {
            poll,
            results,
            attached_media: None,
        }
    }
}

impl wire::Wire for MessageMediaPoll {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageMediaPoll",
        id: 0x773f4e66,
        min_size: if cfg!(feature = "compat") { 56 } else { 64 },
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.poll);
        w.write(&self.results);
        flags.set(0, w.write_optional(&self.attached_media));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            poll: cursor.read(),
            results: cursor.read(),
            attached_media: cursor.read_optional(flags.has(0)),
        }
    }
}

/// An emoji with a random value, such as a die.
///
/// A constructor of [`MessageMedia`](enums::MessageMedia).
///
/// Since layer 111; `emoticon` since 112; `game_outcome` since 221.
///
/// ```text
/// messageMediaDice#8cbec07 flags:# value:int emoticon:string
///     game_outcome:flags.0?messages.EmojiGameOutcome = MessageMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageMediaDice)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageMediaDice {
    /// The value; 0 while it is not known.
    pub value: i32,
    /// The emoji.
    pub emoticon: String,
    /// The outcome of the game that the throw belongs to.
    pub game_outcome: Option<types::messages::EmojiGameOutcome>,
}

impl MessageMediaDice {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(value: i32, emoticon: impl Into<String>) -> Self {
        Self {
            value,
            emoticon: emoticon.into(),
            game_outcome: None,
        }
    }
}

impl wire::Wire for MessageMediaDice {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageMediaDice",
        id: 0x08cbec07,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i32(self.value);
        w.string(&self.emoticon);
        flags.set(0, w.write_optional(&self.game_outcome));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, value) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            value,
            emoticon: cursor.string(),
            game_outcome: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A link to a story, in a message.
///
/// A constructor of [`MessageMedia`](enums::MessageMedia).
///
/// Since layer 160 or earlier; `peer` since 164; `user_id` until 163.
///
/// ```text
/// messageMediaStory#68cb6283 flags:# via_mention:flags.1?true peer:Peer id:int
///     story:flags.0?StoryItem = MessageMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageMediaStory)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MessageMediaStory {
    /// If set, the message was made because the story mentions the user who receives the message.
    pub via_mention: bool,
    /// Who posted the story.
    pub peer: enums::Peer,
    /// The identifier of the story.
    pub id: i32,
    /// The story, if it is known.
    pub story: Option<enums::StoryItem>,
}

impl MessageMediaStory {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::Peer>, id: i32) -> Self {
        Self {
            via_mention: false,
            peer: peer.into(),
            id,
            story: None,
        }
    }
}

impl wire::Wire for MessageMediaStory {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageMediaStory",
        id: 0x68cb6283,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(1, self.via_mention));
        w.write(&self.peer);
        w.i32(self.id);
        flags.set(0, w.write_optional(&self.story));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            via_mention: flags.has(1),
            peer: cursor.read(),
            id: cursor.i32(),
            story: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A giveaway of Telegram Premium or Telegram Stars.
///
/// A constructor of [`MessageMedia`](enums::MessageMedia).
///
/// Since layer 166; `winners_are_visible`, `prize_description` since 168; `stars` since 187; `months:flags.4?int`
/// since 187, `months:int` before.
///
/// ```text
/// messageMediaGiveaway#aa073beb flags:# only_new_subscribers:flags.0?true
///     winners_are_visible:flags.2?true channels:Vector<long>
///     countries_iso2:flags.1?Vector<string> prize_description:flags.3?string
///     quantity:int months:flags.4?int stars:flags.5?long until_date:int =
///     MessageMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageMediaGiveaway)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageMediaGiveaway {
    /// If set, only those take part who subscribe after the start.
    pub only_new_subscribers: bool,
    /// If set, the winners will be shown.
    pub winners_are_visible: bool,
    /// The channels that have to be joined to take part.
    pub channels: Vec<i64>,
    /// The countries whose users may take part, as two-letter ISO 3166 codes; absent for all.
    pub countries_iso2: Option<Vec<String>>,
    /// What else can be won.
    pub prize_description: Option<String>,
    /// Number of winners.
    pub quantity: i32,
    /// Months of Telegram Premium that each winner gets.
    pub months: Option<i32>,
    /// Telegram Stars that are given away.
    pub stars: Option<i64>,
    /// When the winners are chosen, in Unix time.
    pub until_date: i32,
}

impl MessageMediaGiveaway {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(channels: Vec<i64>, quantity: i32, until_date: i32) -> Self {
        Self {
            only_new_subscribers: false,
            winners_are_visible: false,
            channels,
            countries_iso2: None,
            prize_description: None,
            quantity,
            months: None,
            stars: None,
            until_date,
        }
    }
}

impl wire::Wire for MessageMediaGiveaway {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageMediaGiveaway",
        id: 0xaa073beb,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.only_new_subscribers)
                    .with(2, self.winners_are_visible),
            );
        w.write(&self.channels);
        flags.set(1, w.write_optional(&self.countries_iso2));
        flags.set(3, w.write_optional(&self.prize_description));
        w.i32(self.quantity);
        flags.set(4, w.write_optional(&self.months));
        flags.set(5, w.write_optional(&self.stars));
        w.i32(self.until_date);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            only_new_subscribers: flags.has(0),
            winners_are_visible: flags.has(2),
            channels: cursor.read(),
            countries_iso2: cursor.read_optional(flags.has(1)),
            prize_description: cursor.read_optional(flags.has(3)),
            quantity: cursor.i32(),
            months: cursor.read_optional(flags.has(4)),
            stars: cursor.read_optional(flags.has(5)),
            until_date: cursor.i32(),
        }
    }
}

/// How a giveaway ended: who won, and what is left.
///
/// A constructor of [`MessageMedia`](enums::MessageMedia).
///
/// Since layer 168; `stars` since 187; `months:flags.4?int` since 187, `months:int` before.
///
/// ```text
/// messageMediaGiveawayResults#ceaa3ea1 flags:# only_new_subscribers:flags.0?true
///     refunded:flags.2?true channel_id:long additional_peers_count:flags.3?int
///     launch_msg_id:int winners_count:int unclaimed_count:int winners:Vector<long>
///     months:flags.4?int stars:flags.5?long prize_description:flags.1?string
///     until_date:int = MessageMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageMediaGiveawayResults)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageMediaGiveawayResults {
    /// If set, only those took part who subscribed after the start.
    pub only_new_subscribers: bool,
    /// If set, the giveaway was called off because its payment was refunded.
    pub refunded: bool,
    /// The identifier of the channel of the giveaway.
    pub channel_id: i64,
    /// Number of other channels that had to be joined.
    pub additional_peers_count: Option<i32>,
    /// The identifier of the message that started the giveaway.
    pub launch_msg_id: i32,
    /// Number of winners.
    pub winners_count: i32,
    /// Number of prizes that were not given away.
    pub unclaimed_count: i32,
    /// The identifiers of winners; not all are listed.
    pub winners: Vec<i64>,
    /// Months of Telegram Premium that each winner gets.
    pub months: Option<i32>,
    /// Telegram Stars that were given away.
    pub stars: Option<i64>,
    /// What else was won.
    pub prize_description: Option<String>,
    /// When the winners were chosen, in Unix time.
    pub until_date: i32,
}

impl MessageMediaGiveawayResults {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(
        channel_id: i64,
        launch_msg_id: i32,
        winners_count: i32,
        unclaimed_count: i32,
        winners: Vec<i64>,
        until_date: i32,
    ) -> Self {
        Self {
            only_new_subscribers: false,
            refunded: false,
            channel_id,
            additional_peers_count: None,
            launch_msg_id,
            winners_count,
            unclaimed_count,
            winners,
            months: None,
            stars: None,
            prize_description: None,
            until_date,
        }
    }
}

impl wire::Wire for MessageMediaGiveawayResults {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageMediaGiveawayResults",
        id: 0xceaa3ea1,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.only_new_subscribers)
                    .with(2, self.refunded),
            );
        w.i64(self.channel_id);
        flags.set(3, w.write_optional(&self.additional_peers_count));
        w.fixed((self.launch_msg_id, self.winners_count, self.unclaimed_count));
        w.write(&self.winners);
        flags.set(4, w.write_optional(&self.months));
        flags.set(5, w.write_optional(&self.stars));
        flags.set(1, w.write_optional(&self.prize_description));
        w.i32(self.until_date);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, channel_id) = cursor.fixed::<(wire::Flags, i64)>();
        let additional_peers_count = cursor.read_optional(flags.has(3));
        let (launch_msg_id, winners_count, unclaimed_count) = cursor
            .fixed::<(i32, i32, i32)>();
        Self {
            only_new_subscribers: flags.has(0),
            refunded: flags.has(2),
            channel_id,
            additional_peers_count,
            launch_msg_id,
            winners_count,
            unclaimed_count,
            winners: cursor.read(),
            months: cursor.read_optional(flags.has(4)),
            stars: cursor.read_optional(flags.has(5)),
            prize_description: cursor.read_optional(flags.has(1)),
            until_date: cursor.i32(),
        }
    }
}

/// Media that has to be paid for with Telegram Stars.
///
/// A constructor of [`MessageMedia`](enums::MessageMedia).
///
/// Since layer 183.
///
/// ```text
/// messageMediaPaidMedia#a8852491 stars_amount:long
///     extended_media:Vector<MessageExtendedMedia> = MessageMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageMediaPaidMedia)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MessageMediaPaidMedia {
    /// The price in Telegram Stars.
    pub stars_amount: i64,
    /// The media, or previews of them until they are paid for.
    pub extended_media: Vec<enums::MessageExtendedMedia>,
}

impl MessageMediaPaidMedia {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        stars_amount: i64,
        extended_media: Vec<enums::MessageExtendedMedia>,
    ) -> Self {
        Self {
            stars_amount,
            extended_media,
        }
    }
}

impl wire::Wire for MessageMediaPaidMedia {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageMediaPaidMedia",
        id: 0xa8852491,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.stars_amount);
        w.write(&self.extended_media);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            stars_amount: cursor.i64(),
            extended_media: cursor.read(),
        }
    }
}

/// A checklist.
///
/// A constructor of [`MessageMedia`](enums::MessageMedia).
///
/// Since layer 205.
///
/// ```text
/// messageMediaToDo#8a53b014 flags:# todo:TodoList
///     completions:flags.0?Vector<TodoCompletion> = MessageMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageMediaToDo)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageMediaToDo {
    /// The checklist.
    pub todo: types::TodoList,
    /// The items that are done, with who did them.
    pub completions: Option<Vec<types::TodoCompletion>>,
}

impl MessageMediaToDo {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(todo: types::TodoList) -> Self {
        Self { todo, completions: None }
    }
}

impl wire::Wire for MessageMediaToDo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageMediaToDo",
        id: 0x8a53b014,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.todo);
        flags.set(0, w.write_optional(&self.completions));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            todo: cursor.read(),
            completions: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A live video stream.
///
/// A constructor of [`MessageMedia`](enums::MessageMedia).
///
/// Since layer 217.
///
/// ```text
/// messageMediaVideoStream#ca5cab89 flags:# rtmp_stream:flags.0?true
///     call:InputGroupCall = MessageMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageMediaVideoStream)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageMediaVideoStream {
    /// If set, the stream comes by RTMP.
    pub rtmp_stream: bool,
    /// The group call of the stream.
    pub call: enums::InputGroupCall,
}

impl MessageMediaVideoStream {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(call: impl Into<enums::InputGroupCall>) -> Self {
        Self {
            rtmp_stream: false,
            call: call.into(),
        }
    }
}

impl wire::Wire for MessageMediaVideoStream {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageMediaVideoStream",
        id: 0xca5cab89,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.rtmp_stream);
        w.flags(flags);
        w.write(&self.call);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            rtmp_stream: flags.has(0),
            call: cursor.read(),
        }
    }
}

/// The comments on a post, or the replies to a message.
///
/// Contained in [`message`](types::Message), [`messageViews`](types::MessageViews).
///
/// Since layer 119 or earlier; `channel_id:flags.0?long` since 133 or earlier, `channel_id:flags.0?int` before.
///
/// ```text
/// messageReplies#83d60fc2 flags:# comments:flags.0?true replies:int
///     replies_pts:int recent_repliers:flags.1?Vector<Peer> channel_id:flags.0?long
///     max_id:flags.2?int read_max_id:flags.3?int = MessageReplies;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageReplies)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageReplies {
    /// If set, they are comments on a post of a channel.
    ///
    /// On the wire together with `channel_id`, or not at all.
    pub comments: bool,
    /// Number of comments or replies.
    pub replies: i32,
    /// The pts of the chat that they are in, at this time.
    pub replies_pts: i32,
    /// The last few who wrote one.
    pub recent_repliers: Option<Vec<enums::Peer>>,
    /// The identifier of the discussion group.
    ///
    /// On the wire together with `comments`, or not at all.
    pub channel_id: Option<i64>,
    /// The identifier of the newest one.
    pub max_id: Option<i32>,
    /// The identifier of the newest one that the account has read.
    pub read_max_id: Option<i32>,
}

impl MessageReplies {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(replies: i32, replies_pts: i32) -> Self {
        Self {
            comments: false,
            replies,
            replies_pts,
            recent_repliers: None,
            channel_id: None,
            max_id: None,
            read_max_id: None,
        }
    }
}

impl wire::Wire for MessageReplies {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageReplies",
        id: 0x83d60fc2,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.comments || self.channel_id.is_some()),
            );
        w.fixed((self.replies, self.replies_pts));
        flags.set(1, w.write_optional(&self.recent_repliers));
        w.write_shared_or_zero(flags.has(0), &self.channel_id);
        flags.set(2, w.write_optional(&self.max_id));
        flags.set(3, w.write_optional(&self.read_max_id));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, replies, replies_pts) = cursor.fixed::<(wire::Flags, i32, i32)>();
        Self {
            comments: flags.has(0),
            replies,
            replies_pts,
            recent_repliers: cursor.read_optional(flags.has(1)),
            channel_id: cursor.read_optional(flags.has(0)),
            max_id: cursor.read_optional(flags.has(2)),
            read_max_id: cursor.read_optional(flags.has(3)),
        }
    }
}

/// The reactions to a message, counted, with some of those who reacted.
///
/// Contained in [`message`](types::Message), [`messageService`](types::MessageService),
/// [`updateMessageReactions`](types::UpdateMessageReactions).
///
/// Since layer 136; `reactions_as_tags`, `recent_reactions` since 138; `recent_reactons` until 137; `top_reactors`
/// since 186.
///
/// ```text
/// messageReactions#a339f0b flags:# min:flags.0?true can_see_list:flags.2?true
///     reactions_as_tags:flags.3?true results:Vector<ReactionCount>
///     recent_reactions:flags.1?Vector<MessagePeerReaction>
///     top_reactors:flags.4?Vector<MessageReactor> = MessageReactions;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageReactions)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageReactions {
    /// If set, the object does not tell which reactions the account gave.
    pub min: bool,
    /// If set, the account may see who reacted.
    pub can_see_list: bool,
    /// If set, the reactions are tags of saved messages.
    pub reactions_as_tags: bool,
    /// How often each reaction was given.
    pub results: Vec<types::ReactionCount>,
    /// The newest reactions, with those who gave them.
    pub recent_reactions: Option<Vec<types::MessagePeerReaction>>,
    /// Those who gave the most paid reactions.
    pub top_reactors: Option<Vec<types::MessageReactor>>,
}

impl MessageReactions {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(results: Vec<types::ReactionCount>) -> Self {
        Self {
            min: false,
            can_see_list: false,
            reactions_as_tags: false,
            results,
            recent_reactions: None,
            top_reactors: None,
        }
    }
}

impl wire::Wire for MessageReactions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageReactions",
        id: 0x0a339f0b,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.min)
                    .with(2, self.can_see_list)
                    .with(3, self.reactions_as_tags),
            );
        w.write(&self.results);
        flags.set(1, w.write_optional(&self.recent_reactions));
        flags.set(4, w.write_optional(&self.top_reactors));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            min: flags.has(0),
            can_see_list: flags.has(2),
            reactions_as_tags: flags.has(3),
            results: cursor.read(),
            recent_reactions: cursor.read_optional(flags.has(1)),
            top_reactors: cursor.read_optional(flags.has(4)),
        }
    }
}

/// A basic group was created.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 46 or earlier; `users:Vector<long>` since 133 or earlier, `users:Vector<int>` before.
///
/// ```text
/// messageActionChatCreate#bd47cbad title:string users:Vector<long> =
///     MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionChatCreate)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionChatCreate {
    /// The title that the group was given.
    pub title: String,
    /// Identifiers of the first members.
    pub users: Vec<i64>,
}

impl MessageActionChatCreate {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(title: impl Into<String>, users: Vec<i64>) -> Self {
        Self { title: title.into(), users }
    }
}

impl wire::Wire for MessageActionChatCreate {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionChatCreate",
        id: 0xbd47cbad,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.title);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            title: cursor.string(),
            users: cursor.read(),
        }
    }
}

/// The group or channel got another title.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 46 or earlier.
///
/// ```text
/// messageActionChatEditTitle#b5a1ce5a title:string = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionChatEditTitle)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionChatEditTitle {
    /// The title from now on.
    pub title: String,
}

impl MessageActionChatEditTitle {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into() }
    }
}

impl wire::Wire for MessageActionChatEditTitle {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionChatEditTitle",
        id: 0xb5a1ce5a,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.title);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { title: cursor.string() }
    }
}

/// The group or channel got another photo.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 46 or earlier.
///
/// ```text
/// messageActionChatEditPhoto#7fcb13a8 photo:Photo = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionChatEditPhoto)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MessageActionChatEditPhoto {
    /// The photo from now on.
    pub photo: enums::Photo,
}

impl MessageActionChatEditPhoto {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(photo: impl Into<enums::Photo>) -> Self {
        Self { photo: photo.into() }
    }
}

impl wire::Wire for MessageActionChatEditPhoto {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionChatEditPhoto",
        id: 0x7fcb13a8,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.photo);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { photo: cursor.read() }
    }
}

/// Users were added to the group, or one user joined a public group alone. In the latter case the only entry of
/// users is the sender of the service message.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 46 or earlier; `users:Vector<long>` since 133 or earlier, `users:Vector<int>` before.
///
/// ```text
/// messageActionChatAddUser#15cefd00 users:Vector<long> = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionChatAddUser)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionChatAddUser {
    /// Identifiers of the new members.
    pub users: Vec<i64>,
}

impl MessageActionChatAddUser {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(users: Vec<i64>) -> Self {
        Self { users }
    }
}

impl wire::Wire for MessageActionChatAddUser {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionChatAddUser",
        id: 0x15cefd00,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { users: cursor.read() }
    }
}

/// A member left the group or was removed. If it is the sender of the service message, the member left.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 46 or earlier; `user_id:long` since 133 or earlier, `user_id:int` before.
///
/// ```text
/// messageActionChatDeleteUser#a43f30cc user_id:long = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionChatDeleteUser)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionChatDeleteUser {
    /// Identifier of the former member.
    pub user_id: i64,
}

impl MessageActionChatDeleteUser {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(user_id: i64) -> Self {
        Self { user_id }
    }
}

impl wire::Wire for MessageActionChatDeleteUser {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionChatDeleteUser",
        id: 0xa43f30cc,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.user_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { user_id: cursor.i64() }
    }
}

/// The sender of the service message joined with an invite link.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 46 or earlier; `inviter_id:long` since 133 or earlier, `inviter_id:int` before.
///
/// ```text
/// messageActionChatJoinedByLink#31224c3 inviter_id:long = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionChatJoinedByLink)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionChatJoinedByLink {
    /// Identifier of the user who made the invite link.
    pub inviter_id: i64,
}

impl MessageActionChatJoinedByLink {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(inviter_id: i64) -> Self {
        Self { inviter_id }
    }
}

impl wire::Wire for MessageActionChatJoinedByLink {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionChatJoinedByLink",
        id: 0x031224c3,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.inviter_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { inviter_id: cursor.i64() }
    }
}

/// A channel or supergroup was created.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 46 or earlier.
///
/// ```text
/// messageActionChannelCreate#95d2ac92 title:string = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionChannelCreate)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionChannelCreate {
    /// The title that it was created with.
    pub title: String,
}

impl MessageActionChannelCreate {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into() }
    }
}

impl wire::Wire for MessageActionChannelCreate {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionChannelCreate",
        id: 0x95d2ac92,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.title);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { title: cursor.string() }
    }
}

/// The basic group became a supergroup. It is the last message of the basic group; the conversation goes on in the
/// supergroup.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 46 or earlier; `channel_id:long` since 133 or earlier, `channel_id:int` before.
///
/// ```text
/// messageActionChatMigrateTo#e1037f92 channel_id:long = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionChatMigrateTo)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionChatMigrateTo {
    /// Identifier of the supergroup.
    pub channel_id: i64,
}

impl MessageActionChatMigrateTo {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(channel_id: i64) -> Self {
        Self { channel_id }
    }
}

impl wire::Wire for MessageActionChatMigrateTo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionChatMigrateTo",
        id: 0xe1037f92,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.channel_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { channel_id: cursor.i64() }
    }
}

/// The supergroup was made from a basic group. It is the first message of the supergroup.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 46 or earlier; `chat_id:long` since 133 or earlier, `chat_id:int` before.
///
/// ```text
/// messageActionChannelMigrateFrom#ea3948e9 title:string chat_id:long =
///     MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionChannelMigrateFrom)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionChannelMigrateFrom {
    /// The title that the basic group had.
    pub title: String,
    /// Identifier of the basic group, where the older messages are.
    pub chat_id: i64,
}

impl MessageActionChannelMigrateFrom {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(title: impl Into<String>, chat_id: i64) -> Self {
        Self {
            title: title.into(),
            chat_id,
        }
    }
}

impl wire::Wire for MessageActionChannelMigrateFrom {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionChannelMigrateFrom",
        id: 0xea3948e9,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.title);
        w.i64(self.chat_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            title: cursor.string(),
            chat_id: cursor.i64(),
        }
    }
}

/// A user reached a score in a game. The service message is a reply to the message with the game.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 62 or earlier.
///
/// ```text
/// messageActionGameScore#92a72876 game_id:long score:int = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionGameScore)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionGameScore {
    /// Identifier of the game.
    pub game_id: i64,
    /// The score, in points of the game.
    pub score: i32,
}

impl MessageActionGameScore {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(game_id: i64, score: i32) -> Self {
        Self { game_id, score }
    }
}

impl wire::Wire for MessageActionGameScore {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionGameScore",
        id: 0x92a72876,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.game_id, self.score));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (game_id, score) = cursor.fixed::<(i64, i32)>();
        Self { game_id, score }
    }
}

/// A user paid an invoice of this bot. Bots get it in place of
/// [`messageActionPaymentSent`](types::MessageActionPaymentSent); the goods can be delivered now.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 65 or earlier; `subscription_until_date` since 194.
///
/// ```text
/// messageActionPaymentSentMe#ffa00ccc flags:# recurring_init:flags.2?true
///     recurring_used:flags.3?true currency:string total_amount:long payload:bytes
///     info:flags.0?PaymentRequestedInfo shipping_option_id:flags.1?string
///     charge:PaymentCharge subscription_until_date:flags.4?int = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionPaymentSentMe)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionPaymentSentMe {
    /// If set, it is the first payment of a subscription.
    pub recurring_init: bool,
    /// If set, it is a payment of a subscription.
    pub recurring_used: bool,
    /// The currency of the payment, as a three-letter ISO 4217 code, or XTR for Telegram Stars.
    pub currency: String,
    /// The whole sum that was paid, in the smallest unit of the currency, such as cents.
    pub total_amount: i64,
    /// The payload that the bot put into the invoice; it tells what was bought.
    pub payload: Vec<u8>,
    /// Name, phone number, email address and postal address of the buyer, as far as the invoice asks for them.
    pub info: Option<types::PaymentRequestedInfo>,
    /// Identifier of the delivery that the user chose; present if the price depends on it.
    pub shipping_option_id: Option<String>,
    /// The identifiers of the payment; needed for a refund.
    pub charge: types::PaymentCharge,
    /// Until when the subscription is paid for, in Unix time.
    pub subscription_until_date: Option<i32>,
}

impl MessageActionPaymentSentMe {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        currency: impl Into<String>,
        total_amount: i64,
        payload: impl Into<Vec<u8>>,
        charge: types::PaymentCharge,
    ) -> Self {
        Self {
            recurring_init: false,
            recurring_used: false,
            currency: currency.into(),
            total_amount,
            payload: payload.into(),
            info: None,
            shipping_option_id: None,
            charge,
            subscription_until_date: None,
        }
    }
}

impl wire::Wire for MessageActionPaymentSentMe {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionPaymentSentMe",
        id: 0xffa00ccc,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(2, self.recurring_init)
                    .with(3, self.recurring_used),
            );
        w.string(&self.currency);
        w.i64(self.total_amount);
        w.bytes(&self.payload);
        flags.set(0, w.write_optional(&self.info));
        flags.set(1, w.write_optional(&self.shipping_option_id));
        w.write(&self.charge);
        flags.set(4, w.write_optional(&self.subscription_until_date));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            recurring_init: flags.has(2),
            recurring_used: flags.has(3),
            currency: cursor.string(),
            total_amount: cursor.i64(),
            payload: cursor.bytes(),
            info: cursor.read_optional(flags.has(0)),
            shipping_option_id: cursor.read_optional(flags.has(1)),
            charge: cursor.read(),
            subscription_until_date: cursor.read_optional(flags.has(4)),
        }
    }
}

/// An invoice was paid. The service message is a reply to the message with the invoice, where there is one.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 65 or earlier; `recurring_init`, `recurring_used`, `invoice_slug` since 143;
/// `subscription_until_date` since 194.
///
/// ```text
/// messageActionPaymentSent#c624b16e flags:# recurring_init:flags.2?true
///     recurring_used:flags.3?true currency:string total_amount:long
///     invoice_slug:flags.0?string subscription_until_date:flags.4?int =
///     MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionPaymentSent)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionPaymentSent {
    /// If set, it is the first payment of a subscription.
    pub recurring_init: bool,
    /// If set, it is a payment of a subscription.
    pub recurring_used: bool,
    /// The currency that was paid in, as a three-letter ISO 4217 code, or XTR for Telegram Stars.
    pub currency: String,
    /// The whole sum that was paid, in the smallest unit of the currency, such as cents.
    pub total_amount: i64,
    /// The slug of the invoice, if it was opened from a link and not from a message.
    pub invoice_slug: Option<String>,
    /// Until when the subscription is paid for, in Unix time.
    pub subscription_until_date: Option<i32>,
}

impl MessageActionPaymentSent {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(currency: impl Into<String>, total_amount: i64) -> Self {
        Self {
            recurring_init: false,
            recurring_used: false,
            currency: currency.into(),
            total_amount,
            invoice_slug: None,
            subscription_until_date: None,
        }
    }
}

impl wire::Wire for MessageActionPaymentSent {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionPaymentSent",
        id: 0xc624b16e,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(2, self.recurring_init)
                    .with(3, self.recurring_used),
            );
        w.string(&self.currency);
        w.i64(self.total_amount);
        flags.set(0, w.write_optional(&self.invoice_slug));
        flags.set(4, w.write_optional(&self.subscription_until_date));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            recurring_init: flags.has(2),
            recurring_used: flags.has(3),
            currency: cursor.string(),
            total_amount: cursor.i64(),
            invoice_slug: cursor.read_optional(flags.has(0)),
            subscription_until_date: cursor.read_optional(flags.has(4)),
        }
    }
}

/// A phone call between the two users of a private chat took place or was tried.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 62 or earlier.
///
/// ```text
/// messageActionPhoneCall#80e11a7f flags:# video:flags.2?true call_id:long
///     reason:flags.0?PhoneCallDiscardReason duration:flags.1?int = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionPhoneCall)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionPhoneCall {
    /// If set, it was a video call.
    pub video: bool,
    /// Identifier of the call.
    pub call_id: i64,
    /// Why the call ended, for example because nobody answered.
    pub reason: Option<enums::PhoneCallDiscardReason>,
    /// How long the users talked, in seconds; absent if the call was not answered.
    pub duration: Option<i32>,
}

impl MessageActionPhoneCall {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(call_id: i64) -> Self {
        Self {
            video: false,
            call_id,
            reason: None,
            duration: None,
        }
    }
}

impl wire::Wire for MessageActionPhoneCall {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionPhoneCall",
        id: 0x80e11a7f,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(2, self.video));
        w.i64(self.call_id);
        flags.set(0, w.write_optional(&self.reason));
        flags.set(1, w.write_optional(&self.duration));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, call_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            video: flags.has(2),
            call_id,
            reason: cursor.read_optional(flags.has(0)),
            duration: cursor.read_optional(flags.has(1)),
        }
    }
}

/// An action that this layer has no constructor for, told in words.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 72.
///
/// ```text
/// messageActionCustomAction#fae69f56 message:string = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionCustomAction)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionCustomAction {
    /// The text to show in place of the action.
    pub message: String,
}

impl MessageActionCustomAction {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

impl wire::Wire for MessageActionCustomAction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionCustomAction",
        id: 0xfae69f56,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.message);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { message: cursor.string() }
    }
}

/// The user allowed the bot to send messages. The fields tell on which occasion.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 81 or earlier; `attach_menu`, `from_request`, `app` since 155 or earlier; `domain:flags.0?string`
/// since 155 or earlier, `domain:string` before.
///
/// ```text
/// messageActionBotAllowed#c516d679 flags:# attach_menu:flags.1?true
///     from_request:flags.3?true domain:flags.0?string app:flags.2?BotApp =
///     MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionBotAllowed)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MessageActionBotAllowed {
    /// If set, the user added the bot to the attachment menu.
    pub attach_menu: bool,
    /// If set, a mini app asked for the permission, and the user agreed.
    pub from_request: bool,
    /// The domain of the website where the user logged in with Telegram.
    pub domain: Option<String>,
    /// The mini app that the user opened.
    pub app: Option<enums::BotApp>,
}

impl MessageActionBotAllowed {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            attach_menu: false,
            from_request: false,
            domain: None,
            app: None,
        }
    }
}

impl wire::Wire for MessageActionBotAllowed {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionBotAllowed",
        id: 0xc516d679,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(1, self.attach_menu)
                    .with(3, self.from_request),
            );
        flags.set(0, w.write_optional(&self.domain));
        flags.set(2, w.write_optional(&self.app));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            attach_menu: flags.has(1),
            from_request: flags.has(3),
            domain: cursor.read_optional(flags.has(0)),
            app: cursor.read_optional(flags.has(2)),
        }
    }
}

/// A user shared Telegram Passport data with this bot. Bots get it in place of
/// [`messageActionSecureValuesSent`](types::MessageActionSecureValuesSent).
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 81 or earlier.
///
/// ```text
/// messageActionSecureValuesSentMe#1b287353 values:Vector<SecureValue>
///     credentials:SecureCredentialsEncrypted = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionSecureValuesSentMe)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionSecureValuesSentMe {
    /// The documents and other data, encrypted.
    pub values: Vec<types::SecureValue>,
    /// What the bot needs to decrypt the data, encrypted with its public key.
    pub credentials: types::SecureCredentialsEncrypted,
}

impl MessageActionSecureValuesSentMe {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        values: Vec<types::SecureValue>,
        credentials: types::SecureCredentialsEncrypted,
    ) -> Self {
        Self { values, credentials }
    }
}

impl wire::Wire for MessageActionSecureValuesSentMe {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionSecureValuesSentMe",
        id: 0x1b287353,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.values);
        w.write(&self.credentials);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            values: cursor.read(),
            credentials: cursor.read(),
        }
    }
}

/// The user shared Telegram Passport data with the bot.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 81 or earlier.
///
/// ```text
/// messageActionSecureValuesSent#d95c6154 types:Vector<SecureValueType> =
///     MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionSecureValuesSent)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionSecureValuesSent {
    /// The kinds of data that were shared.
    pub types: Vec<enums::SecureValueType>,
}

impl MessageActionSecureValuesSent {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(types: Vec<enums::SecureValueType>) -> Self {
        Self { types }
    }
}

impl wire::Wire for MessageActionSecureValuesSent {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionSecureValuesSent",
        id: 0xd95c6154,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.types);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { types: cursor.read() }
    }
}

/// One member who shares a live location has come near another, who had set a proximity alert.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 120.
///
/// ```text
/// messageActionGeoProximityReached#98e0d697 from_id:Peer to_id:Peer distance:int =
///     MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionGeoProximityReached)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionGeoProximityReached {
    /// Who came near.
    pub from_id: enums::Peer,
    /// Who set the alert.
    pub to_id: enums::Peer,
    /// How far apart they were at that moment, in metres, from 0 to 100000.
    pub distance: i32,
}

impl MessageActionGeoProximityReached {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        from_id: impl Into<enums::Peer>,
        to_id: impl Into<enums::Peer>,
        distance: i32,
    ) -> Self {
        Self {
            from_id: from_id.into(),
            to_id: to_id.into(),
            distance,
        }
    }
}

impl wire::Wire for MessageActionGeoProximityReached {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionGeoProximityReached",
        id: 0x98e0d697,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.from_id);
        w.write(&self.to_id);
        w.i32(self.distance);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            from_id: cursor.read(),
            to_id: cursor.read(),
            distance: cursor.i32(),
        }
    }
}

/// A group call of the chat started or ended. It ended if duration is present.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 129 or earlier.
///
/// ```text
/// messageActionGroupCall#7a0d7f42 flags:# call:InputGroupCall duration:flags.0?int
///     = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionGroupCall)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionGroupCall {
    /// The group call that started or ended.
    pub call: enums::InputGroupCall,
    /// How long the call lasted, in seconds; absent when it starts.
    pub duration: Option<i32>,
}

impl MessageActionGroupCall {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(call: impl Into<enums::InputGroupCall>) -> Self {
        Self {
            call: call.into(),
            duration: None,
        }
    }
}

impl wire::Wire for MessageActionGroupCall {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionGroupCall",
        id: 0x7a0d7f42,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.call);
        flags.set(0, w.write_optional(&self.duration));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            call: cursor.read(),
            duration: cursor.read_optional(flags.has(0)),
        }
    }
}

/// The sender of the service message invited members to the group call of the chat.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 129 or earlier; `users:Vector<long>` since 133 or earlier, `users:Vector<int>` before.
///
/// ```text
/// messageActionInviteToGroupCall#502f92f7 call:InputGroupCall users:Vector<long> =
///     MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionInviteToGroupCall)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionInviteToGroupCall {
    /// The group call to join.
    pub call: enums::InputGroupCall,
    /// Identifiers of the users who were invited.
    pub users: Vec<i64>,
}

impl MessageActionInviteToGroupCall {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(call: impl Into<enums::InputGroupCall>, users: Vec<i64>) -> Self {
        Self { call: call.into(), users }
    }
}

impl wire::Wire for MessageActionInviteToGroupCall {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionInviteToGroupCall",
        id: 0x502f92f7,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.call);
        w.write(&self.users);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            call: cursor.read(),
            users: cursor.read(),
        }
    }
}

/// The auto-delete timer of the chat was changed, so new messages are deleted after another time or not at all.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 129 or earlier; `auto_setting_from` since 150 or earlier.
///
/// ```text
/// messageActionSetMessagesTTL#3c134d7b flags:# period:int
///     auto_setting_from:flags.0?long = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionSetMessagesTTL)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionSetMessagesTtl {
    /// Seconds after which new messages are deleted; 0 if they are kept.
    pub period: i32,
    /// The user whose default timer for new chats caused the change; absent if it was made by hand.
    pub auto_setting_from: Option<i64>,
}

impl MessageActionSetMessagesTtl {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(period: i32) -> Self {
        Self {
            period,
            auto_setting_from: None,
        }
    }
}

impl wire::Wire for MessageActionSetMessagesTtl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionSetMessagesTTL",
        id: 0x3c134d7b,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i32(self.period);
        flags.set(0, w.write_optional(&self.auto_setting_from));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, period) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            period,
            auto_setting_from: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A group call was announced for a later time.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 129 or earlier.
///
/// ```text
/// messageActionGroupCallScheduled#b3a07661 call:InputGroupCall schedule_date:int =
///     MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionGroupCallScheduled)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionGroupCallScheduled {
    /// The group call that was announced.
    pub call: enums::InputGroupCall,
    /// When the call is to start, in Unix time.
    pub schedule_date: i32,
}

impl MessageActionGroupCallScheduled {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(call: impl Into<enums::InputGroupCall>, schedule_date: i32) -> Self {
        Self {
            call: call.into(),
            schedule_date,
        }
    }
}

impl wire::Wire for MessageActionGroupCallScheduled {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionGroupCallScheduled",
        id: 0xb3a07661,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.call);
        w.i32(self.schedule_date);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            call: cursor.read(),
            schedule_date: cursor.i32(),
        }
    }
}

/// The colour theme of the private chat was changed, for both users.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 133 or earlier; `theme` since 214; `emoticon` until 213.
///
/// ```text
/// messageActionSetChatTheme#b91bbd3a theme:ChatTheme = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionSetChatTheme)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MessageActionSetChatTheme {
    /// The theme that was chosen.
    pub theme: enums::ChatTheme,
}

impl MessageActionSetChatTheme {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(theme: impl Into<enums::ChatTheme>) -> Self {
        Self { theme: theme.into() }
    }
}

impl wire::Wire for MessageActionSetChatTheme {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionSetChatTheme",
        id: 0xb91bbd3a,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.theme);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { theme: cursor.read() }
    }
}

/// A mini app that was opened from a reply keyboard sent data to this bot. The user sees
/// [`messageActionWebViewDataSent`](types::MessageActionWebViewDataSent) instead.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 140.
///
/// ```text
/// messageActionWebViewDataSentMe#47dd8079 text:string data:string = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionWebViewDataSentMe)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionWebViewDataSentMe {
    /// The text on the button that opened the mini app; a user can fake it.
    pub text: String,
    /// The data from the mini app; a user can fake it.
    pub data: String,
}

impl MessageActionWebViewDataSentMe {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<String>, data: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            data: data.into(),
        }
    }
}

impl wire::Wire for MessageActionWebViewDataSentMe {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionWebViewDataSentMe",
        id: 0x47dd8079,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.text);
        w.string(&self.data);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            text: cursor.string(),
            data: cursor.string(),
        }
    }
}

/// A mini app that was opened from a reply keyboard passed data on to the bot. Show a line that says so, with the
/// name of the button.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 140.
///
/// ```text
/// messageActionWebViewDataSent#b4c38cb5 text:string = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionWebViewDataSent)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionWebViewDataSent {
    /// The text on the button that opened the mini app.
    pub text: String,
}

impl MessageActionWebViewDataSent {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

impl wire::Wire for MessageActionWebViewDataSent {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionWebViewDataSent",
        id: 0xb4c38cb5,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { text: cursor.string() }
    }
}

/// One user gave Telegram Premium to the other as a gift.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 144; `crypto_currency`, `crypto_amount` since 158 or earlier; `message` since 190; `days` since 217;
/// `months` until 216.
///
/// ```text
/// messageActionGiftPremium#48e91302 flags:# currency:string amount:long days:int
///     crypto_currency:flags.0?string crypto_amount:flags.0?long
///     message:flags.1?TextWithEntities = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionGiftPremium)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionGiftPremium {
    /// The currency of the price, as a three-letter ISO 4217 code, or XTR for Telegram Stars.
    pub currency: String,
    /// What the giver paid, in the smallest unit of currency.
    pub amount: i64,
    /// Days of Telegram Premium that the user received.
    pub days: i32,
    /// The name of the cryptocurrency, if the gift was paid in one.
    ///
    /// On the wire together with `crypto_amount`, or not at all.
    pub crypto_currency: Option<String>,
    /// What was paid in the cryptocurrency, in its smallest unit.
    ///
    /// On the wire together with `crypto_currency`, or not at all.
    pub crypto_amount: Option<i64>,
    /// The words of the giver.
    pub message: Option<types::TextWithEntities>,
}

impl MessageActionGiftPremium {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(currency: impl Into<String>, amount: i64, days: i32) -> Self {
        Self {
            currency: currency.into(),
            amount,
            days,
            crypto_currency: None,
            crypto_amount: None,
            message: None,
        }
    }
}

impl wire::Wire for MessageActionGiftPremium {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionGiftPremium",
        id: 0x48e91302,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(
                        0,
                        self.crypto_currency.is_some() || self.crypto_amount.is_some(),
                    ),
            );
        w.string(&self.currency);
        w.fixed((self.amount, self.days));
        w.write_shared_or_zero(flags.has(0), &self.crypto_currency);
        w.write_shared_or_zero(flags.has(0), &self.crypto_amount);
        flags.set(1, w.write_optional(&self.message));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let currency = cursor.string();
        let (amount, days) = cursor.fixed::<(i64, i32)>();
        Self {
            currency,
            amount,
            days,
            crypto_currency: cursor.read_optional(flags.has(0)),
            crypto_amount: cursor.read_optional(flags.has(0)),
            message: cursor.read_optional(flags.has(1)),
        }
    }
}

/// A topic was created in a forum. The identifier of this service message is the identifier of the topic.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 148.
///
/// ```text
/// messageActionTopicCreate#d999256 flags:# title_missing:flags.1?true title:string
///     icon_color:int icon_emoji_id:flags.0?long = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionTopicCreate)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionTopicCreate {
    /// If set, the topic was created without a title of its own.
    pub title_missing: bool,
    /// The title that the topic was created with.
    pub title: String,
    /// The colour of the icon as 0xRRGGBB, if the topic has no custom emoji.
    pub icon_color: i32,
    /// Identifier of the custom emoji that serves as the icon.
    pub icon_emoji_id: Option<i64>,
}

impl MessageActionTopicCreate {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(title: impl Into<String>, icon_color: i32) -> Self {
        Self {
            title_missing: false,
            title: title.into(),
            icon_color,
            icon_emoji_id: None,
        }
    }
}

impl wire::Wire for MessageActionTopicCreate {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionTopicCreate",
        id: 0x0d999256,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(1, self.title_missing));
        w.string(&self.title);
        w.i32(self.icon_color);
        flags.set(0, w.write_optional(&self.icon_emoji_id));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            title_missing: flags.has(1),
            title: cursor.string(),
            icon_color: cursor.i32(),
            icon_emoji_id: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A topic of a forum was edited. Only what changed is present.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 148; `hidden` since 150 or earlier.
///
/// ```text
/// messageActionTopicEdit#c0944820 flags:# title:flags.0?string
///     icon_emoji_id:flags.1?long closed:flags.2?Bool hidden:flags.3?Bool =
///     MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionTopicEdit)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionTopicEdit {
    /// The title of the topic from now on.
    pub title: Option<String>,
    /// Identifier of the custom emoji that is the icon from now on; 0 if there is none any more.
    pub icon_emoji_id: Option<i64>,
    /// True if the topic was closed, false if it was opened again.
    pub closed: Option<bool>,
    /// True if the topic was hidden, false if it is shown again; only the General topic can be hidden.
    pub hidden: Option<bool>,
}

impl MessageActionTopicEdit {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            title: None,
            icon_emoji_id: None,
            closed: None,
            hidden: None,
        }
    }
}

impl wire::Wire for MessageActionTopicEdit {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionTopicEdit",
        id: 0xc0944820,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.title));
        flags.set(1, w.write_optional(&self.icon_emoji_id));
        flags.set(2, w.write_optional(&self.closed));
        flags.set(3, w.write_optional(&self.hidden));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            title: cursor.read_optional(flags.has(0)),
            icon_emoji_id: cursor.read_optional(flags.has(1)),
            closed: cursor.read_optional(flags.has(2)),
            hidden: cursor.read_optional(flags.has(3)),
        }
    }
}

/// The other user proposes a profile photo, which can be taken over or ignored.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 151.
///
/// ```text
/// messageActionSuggestProfilePhoto#57de635e photo:Photo = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionSuggestProfilePhoto)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MessageActionSuggestProfilePhoto {
    /// The photo that is proposed.
    pub photo: enums::Photo,
}

impl MessageActionSuggestProfilePhoto {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(photo: impl Into<enums::Photo>) -> Self {
        Self { photo: photo.into() }
    }
}

impl wire::Wire for MessageActionSuggestProfilePhoto {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionSuggestProfilePhoto",
        id: 0x57de635e,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.photo);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { photo: cursor.read() }
    }
}

/// The user chose users or chats for the bot, after pressing a button that asks for them. The bot gets
/// [`messageActionRequestedPeerSentMe`](types::MessageActionRequestedPeerSentMe).
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 152; `peers` since 169; `peer` until 168.
///
/// ```text
/// messageActionRequestedPeer#31518e9b button_id:int peers:Vector<Peer> =
///     MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionRequestedPeer)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionRequestedPeer {
    /// The `button_id` of the button that was pressed.
    pub button_id: i32,
    /// The users or chats that were shared.
    pub peers: Vec<enums::Peer>,
}

impl MessageActionRequestedPeer {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(button_id: i32, peers: Vec<enums::Peer>) -> Self {
        Self { button_id, peers }
    }
}

impl wire::Wire for MessageActionRequestedPeer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionRequestedPeer",
        id: 0x31518e9b,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.button_id);
        w.write(&self.peers);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            button_id: cursor.i32(),
            peers: cursor.read(),
        }
    }
}

/// The wallpaper of the chat was changed. Clients let the other user of a private chat take it over with
/// [`messages.setChatWallPaper`](functions::messages::SetChatWallPaper).
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 158 or earlier; `same`, `for_both` since 167.
///
/// ```text
/// messageActionSetChatWallPaper#5060a3f4 flags:# same:flags.0?true
///     for_both:flags.1?true wallpaper:WallPaper = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionSetChatWallPaper)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MessageActionSetChatWallPaper {
    /// If set, the user took over the wallpaper that the other one had chosen earlier.
    pub same: bool,
    /// If set, it applies to both users at once. The user it was chosen for can go back to the former wallpaper by
    /// [`messages.setChatWallPaper`](functions::messages::SetChatWallPaper) with revert.
    pub for_both: bool,
    /// The wallpaper that was chosen.
    pub wallpaper: enums::WallPaper,
}

impl MessageActionSetChatWallPaper {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(wallpaper: impl Into<enums::WallPaper>) -> Self {
        Self {
            same: false,
            for_both: false,
            wallpaper: wallpaper.into(),
        }
    }
}

impl wire::Wire for MessageActionSetChatWallPaper {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionSetChatWallPaper",
        id: 0x5060a3f4,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.same).with(1, self.for_both);
        w.flags(flags);
        w.write(&self.wallpaper);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            same: flags.has(0),
            for_both: flags.has(1),
            wallpaper: cursor.read(),
        }
    }
}

/// The user got a gift code for Telegram Premium, to be used with
/// [`payments.applyGiftCode`](functions::payments::ApplyGiftCode).
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 166; `currency`, `amount`, `crypto_currency`, `crypto_amount` since 168; `message` since 190;
/// `unclaimed:flags.5?true` since 190, `unclaimed:flags.2?true` before; `days` since 217; `months` until 216.
///
/// ```text
/// messageActionGiftCode#31c48347 flags:# via_giveaway:flags.0?true
///     unclaimed:flags.5?true boost_peer:flags.1?Peer days:int slug:string
///     currency:flags.2?string amount:flags.2?long crypto_currency:flags.3?string
///     crypto_amount:flags.3?long message:flags.4?TextWithEntities = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionGiftCode)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionGiftCode {
    /// If set, the code was won in a giveaway.
    pub via_giveaway: bool,
    /// If set, the code is a prize of a giveaway for which there was no winner.
    pub unclaimed: bool,
    /// The channel or supergroup that gave the code; it is boosted when the code is used.
    pub boost_peer: Option<enums::Peer>,
    /// Days of Telegram Premium that the code is good for.
    pub days: i32,
    /// The code itself, the last part of its link.
    pub slug: String,
    /// The currency in which the code was paid for, as a three-letter ISO 4217 code.
    ///
    /// On the wire together with `amount`, or not at all.
    pub currency: Option<String>,
    /// What the code cost, in the smallest unit of the currency.
    ///
    /// On the wire together with `currency`, or not at all.
    pub amount: Option<i64>,
    /// The name of the cryptocurrency, if the code was paid for in one.
    ///
    /// On the wire together with `crypto_amount`, or not at all.
    pub crypto_currency: Option<String>,
    /// What the code cost in the cryptocurrency, in its smallest unit.
    ///
    /// On the wire together with `crypto_currency`, or not at all.
    pub crypto_amount: Option<i64>,
    /// The words of the giver.
    pub message: Option<types::TextWithEntities>,
}

impl MessageActionGiftCode {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(days: i32, slug: impl Into<String>) -> Self {
        Self {
            via_giveaway: false,
            unclaimed: false,
            boost_peer: None,
            days,
            slug: slug.into(),
            currency: None,
            amount: None,
            crypto_currency: None,
            crypto_amount: None,
            message: None,
        }
    }
}

impl wire::Wire for MessageActionGiftCode {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionGiftCode",
        id: 0x31c48347,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.via_giveaway)
                    .with(2, self.currency.is_some() || self.amount.is_some())
                    .with(
                        3,
                        self.crypto_currency.is_some() || self.crypto_amount.is_some(),
                    )
                    .with(5, self.unclaimed),
            );
        flags.set(1, w.write_optional(&self.boost_peer));
        w.i32(self.days);
        w.string(&self.slug);
        w.write_shared_or_zero(flags.has(2), &self.currency);
        w.write_shared_or_zero(flags.has(2), &self.amount);
        w.write_shared_or_zero(flags.has(3), &self.crypto_currency);
        w.write_shared_or_zero(flags.has(3), &self.crypto_amount);
        flags.set(4, w.write_optional(&self.message));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            via_giveaway: flags.has(0),
            unclaimed: flags.has(5),
            boost_peer: cursor.read_optional(flags.has(1)),
            days: cursor.i32(),
            slug: cursor.string(),
            currency: cursor.read_optional(flags.has(2)),
            amount: cursor.read_optional(flags.has(2)),
            crypto_currency: cursor.read_optional(flags.has(3)),
            crypto_amount: cursor.read_optional(flags.has(3)),
            message: cursor.read_optional(flags.has(4)),
        }
    }
}

/// A giveaway began in the channel or supergroup.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 166; `stars` since 187.
///
/// ```text
/// messageActionGiveawayLaunch#a80f51e4 flags:# stars:flags.0?long = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionGiveawayLaunch)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionGiveawayLaunch {
    /// How many Telegram Stars are given away in total; absent if the prize is Telegram Premium.
    pub stars: Option<i64>,
}

impl MessageActionGiveawayLaunch {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { stars: None }
    }
}

impl wire::Wire for MessageActionGiveawayLaunch {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionGiveawayLaunch",
        id: 0xa80f51e4,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.stars));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            stars: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A giveaway is over and its winners were drawn.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 167; `stars` since 187.
///
/// ```text
/// messageActionGiveawayResults#87e2f155 flags:# stars:flags.0?true
///     winners_count:int unclaimed_count:int = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionGiveawayResults)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionGiveawayResults {
    /// If set, the prize was Telegram Stars.
    pub stars: bool,
    /// How many users won.
    pub winners_count: i32,
    /// How many prizes found no winner.
    pub unclaimed_count: i32,
}

impl MessageActionGiveawayResults {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(winners_count: i32, unclaimed_count: i32) -> Self {
        Self {
            stars: false,
            winners_count,
            unclaimed_count,
        }
    }
}

impl wire::Wire for MessageActionGiveawayResults {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionGiveawayResults",
        id: 0x87e2f155,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.stars);
        w.fixed((flags, self.winners_count, self.unclaimed_count));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, winners_count, unclaimed_count) = cursor
            .fixed::<(wire::Flags, i32, i32)>();
        Self {
            stars: flags.has(0),
            winners_count,
            unclaimed_count,
        }
    }
}

/// The sender of the service message boosted the channel or supergroup.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 174.
///
/// ```text
/// messageActionBoostApply#cc02aa6d boosts:int = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionBoostApply)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionBoostApply {
    /// How many boosts were given at once.
    pub boosts: i32,
}

impl MessageActionBoostApply {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(boosts: i32) -> Self {
        Self { boosts }
    }
}

impl wire::Wire for MessageActionBoostApply {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionBoostApply",
        id: 0xcc02aa6d,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.boosts);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { boosts: cursor.i32() }
    }
}

/// A user chose users or chats for this bot, after pressing a button that asks for them. Bots get it in place of
/// [`messageActionRequestedPeer`](types::MessageActionRequestedPeer).
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 177.
///
/// ```text
/// messageActionRequestedPeerSentMe#93b31848 button_id:int
///     peers:Vector<RequestedPeer> = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionRequestedPeerSentMe)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MessageActionRequestedPeerSentMe {
    /// The `button_id` of the button that was pressed.
    pub button_id: i32,
    /// The users or chats that were shared, with the details that the button asked for.
    pub peers: Vec<enums::RequestedPeer>,
}

impl MessageActionRequestedPeerSentMe {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(button_id: i32, peers: Vec<enums::RequestedPeer>) -> Self {
        Self { button_id, peers }
    }
}

impl wire::Wire for MessageActionRequestedPeerSentMe {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionRequestedPeerSentMe",
        id: 0x93b31848,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.button_id);
        w.write(&self.peers);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            button_id: cursor.i32(),
            peers: cursor.read(),
        }
    }
}

/// A payment was given back. The bot and the user each see it in their chat.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 184.
///
/// ```text
/// messageActionPaymentRefunded#41b3e202 flags:# peer:Peer currency:string
///     total_amount:long payload:flags.0?bytes charge:PaymentCharge =
///     MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionPaymentRefunded)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionPaymentRefunded {
    /// Who gave the money back.
    pub peer: enums::Peer,
    /// The currency of the refund; XTR for Telegram Stars.
    pub currency: String,
    /// The sum that was given back, in the smallest unit of the currency.
    pub total_amount: i64,
    /// The payload of the invoice; only the bot that made it sees it.
    pub payload: Option<Vec<u8>>,
    /// The identifiers of the payment that was undone.
    pub charge: types::PaymentCharge,
}

impl MessageActionPaymentRefunded {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::Peer>,
        currency: impl Into<String>,
        total_amount: i64,
        charge: types::PaymentCharge,
    ) -> Self {
        Self {
            peer: peer.into(),
            currency: currency.into(),
            total_amount,
            payload: None,
            charge,
        }
    }
}

impl wire::Wire for MessageActionPaymentRefunded {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionPaymentRefunded",
        id: 0x41b3e202,
        min_size: 44,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        w.string(&self.currency);
        w.i64(self.total_amount);
        flags.set(0, w.write_optional(&self.payload));
        w.write(&self.charge);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            currency: cursor.string(),
            total_amount: cursor.i64(),
            payload: cursor.read_optional(flags.has(0)),
            charge: cursor.read(),
        }
    }
}

/// One user gave Telegram Stars to the other as a gift.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 185.
///
/// ```text
/// messageActionGiftStars#45d5b021 flags:# currency:string amount:long stars:long
///     crypto_currency:flags.0?string crypto_amount:flags.0?long
///     transaction_id:flags.1?string = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionGiftStars)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionGiftStars {
    /// The currency in which the gift was paid for, as a three-letter ISO 4217 code.
    pub currency: String,
    /// What the giver paid, in the smallest unit of the currency.
    pub amount: i64,
    /// How many Telegram Stars were given.
    pub stars: i64,
    /// The name of the cryptocurrency, if the gift was paid in one.
    ///
    /// On the wire together with `crypto_amount`, or not at all.
    pub crypto_currency: Option<String>,
    /// What was paid in the cryptocurrency, in its smallest unit.
    ///
    /// On the wire together with `crypto_currency`, or not at all.
    pub crypto_amount: Option<i64>,
    /// Identifier of the transaction; only the receiver sees it.
    pub transaction_id: Option<String>,
}

impl MessageActionGiftStars {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(currency: impl Into<String>, amount: i64, stars: i64) -> Self {
        Self {
            currency: currency.into(),
            amount,
            stars,
            crypto_currency: None,
            crypto_amount: None,
            transaction_id: None,
        }
    }
}

impl wire::Wire for MessageActionGiftStars {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionGiftStars",
        id: 0x45d5b021,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(
                        0,
                        self.crypto_currency.is_some() || self.crypto_amount.is_some(),
                    ),
            );
        w.string(&self.currency);
        w.fixed((self.amount, self.stars));
        w.write_shared_or_zero(flags.has(0), &self.crypto_currency);
        w.write_shared_or_zero(flags.has(0), &self.crypto_amount);
        flags.set(1, w.write_optional(&self.transaction_id));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let currency = cursor.string();
        let (amount, stars) = cursor.fixed::<(i64, i64)>();
        Self {
            currency,
            amount,
            stars,
            crypto_currency: cursor.read_optional(flags.has(0)),
            crypto_amount: cursor.read_optional(flags.has(0)),
            transaction_id: cursor.read_optional(flags.has(1)),
        }
    }
}

/// The user won Telegram Stars in a giveaway of a channel or supergroup.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 187.
///
/// ```text
/// messageActionPrizeStars#b00c47a2 flags:# unclaimed:flags.0?true stars:long
///     transaction_id:string boost_peer:Peer giveaway_msg_id:int = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionPrizeStars)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionPrizeStars {
    /// If set, the Stars go back to the creator of the giveaway, because there were too few winners.
    pub unclaimed: bool,
    /// How many Telegram Stars the user gets.
    pub stars: i64,
    /// Identifier of the transaction that brought the Stars.
    pub transaction_id: String,
    /// The channel or supergroup that held the giveaway, and that the winners boost.
    pub boost_peer: enums::Peer,
    /// Identifier of the message that announced the giveaway.
    pub giveaway_msg_id: i32,
}

impl MessageActionPrizeStars {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        stars: i64,
        transaction_id: impl Into<String>,
        boost_peer: impl Into<enums::Peer>,
        giveaway_msg_id: i32,
    ) -> Self {
        Self {
            unclaimed: false,
            stars,
            transaction_id: transaction_id.into(),
            boost_peer: boost_peer.into(),
            giveaway_msg_id,
        }
    }
}

impl wire::Wire for MessageActionPrizeStars {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionPrizeStars",
        id: 0xb00c47a2,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.unclaimed);
        w.fixed((flags, self.stars));
        w.string(&self.transaction_id);
        w.write(&self.boost_peer);
        w.i32(self.giveaway_msg_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, stars) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            unclaimed: flags.has(0),
            stars,
            transaction_id: cursor.string(),
            boost_peer: cursor.read(),
            giveaway_msg_id: cursor.i32(),
        }
    }
}

/// A gift was sent to a user or channel. The receiver can keep it, turn it into Telegram Stars or upgrade it, as
/// the fields allow.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 189; `convert_stars:flags.4?long` since 193, `convert_stars:long` before; `upgraded`, `refunded`,
/// `can_upgrade`, `upgrade_msg_id`, `upgrade_stars` since 196; `from_id`, `peer`, `saved_id` since 198;
/// `prepaid_upgrade`, `upgrade_separate`, `prepaid_upgrade_hash`, `gift_msg_id` since 212; `auction_acquired`,
/// `to_id` since 218; `gift_num` since 220.
///
/// ```text
/// messageActionStarGift#ea2c31d3 flags:# name_hidden:flags.0?true
///     saved:flags.2?true converted:flags.3?true upgraded:flags.5?true
///     refunded:flags.9?true can_upgrade:flags.10?true
///     prepaid_upgrade:flags.13?true upgrade_separate:flags.16?true
///     auction_acquired:flags.17?true gift:StarGift
///     message:flags.1?TextWithEntities convert_stars:flags.4?long
///     upgrade_msg_id:flags.5?int upgrade_stars:flags.8?long from_id:flags.11?Peer
///     peer:flags.12?Peer saved_id:flags.12?long
///     prepaid_upgrade_hash:flags.14?string gift_msg_id:flags.15?int
///     to_id:flags.18?Peer gift_num:flags.19?int = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionStarGift)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MessageActionStarGift {
    /// If set, the name of the sender is hidden from others when the gift is shown on a profile.
    pub name_hidden: bool,
    /// If set, the receiver shows the gift on the profile; [`payments.saveStarGift`](functions::payments::SaveStarGift)
    /// changes that.
    pub saved: bool,
    /// If set, the receiver turned the gift into Telegram Stars, and it can no longer be shown.
    pub converted: bool,
    /// If set, the gift has become a collectible gift.
    ///
    /// On the wire together with `upgrade_msg_id`, or not at all.
    pub upgraded: bool,
    /// If set, the payment was given back, and the gift is void.
    pub refunded: bool,
    /// If set, the receiver can upgrade the gift to a collectible gift; others never see the flag.
    pub can_upgrade: bool,
    /// If set, the service message does not bring a new gift: it tells that another user paid for the upgrade of a gift
    /// that the receiver has.
    pub prepaid_upgrade: bool,
    /// If set, the upgrade was paid for after the gift had been sent, so its price is no part of the price of the gift.
    pub upgrade_separate: bool,
    /// If set, the gift was won in an auction.
    pub auction_acquired: bool,
    /// The gift that was sent.
    pub gift: enums::StarGift,
    /// The words of the sender.
    pub message: Option<types::TextWithEntities>,
    /// How many Telegram Stars the receiver gets if the gift is converted with
    /// [`payments.convertStarGift`](functions::payments::ConvertStarGift).
    pub convert_stars: Option<i64>,
    /// Identifier of the service message [`messageActionStarGiftUnique`](types::MessageActionStarGiftUnique) that tells
    /// of the upgrade.
    ///
    /// On the wire together with `upgraded`, or not at all.
    pub upgrade_msg_id: Option<i32>,
    /// How many Telegram Stars were paid in advance for the upgrade; the receiver can then upgrade the gift for
    /// nothing.
    pub upgrade_stars: Option<i64>,
    /// Who sent the gift; absent if the sender stays unknown.
    pub from_id: Option<enums::Peer>,
    /// Who received the gift, if it is a channel.
    ///
    /// On the wire together with `saved_id`, or not at all.
    pub peer: Option<enums::Peer>,
    /// Identifier of the gift in the channel, for [`inputSavedStarGiftChat`](types::InputSavedStarGiftChat).
    ///
    /// On the wire together with `peer`, or not at all.
    pub saved_id: Option<i64>,
    /// A hash that lets others pay for the upgrade of this gift.
    pub prepaid_upgrade_hash: Option<String>,
    /// Identifier of the message that brought the gift, if its upgrade was paid for separately; only the receiver sees
    /// it.
    pub gift_msg_id: Option<i32>,
    /// Who the gift was sent to.
    pub to_id: Option<enums::Peer>,
    /// The number that the gift has, or gets when it is upgraded, among all gifts of its kind.
    pub gift_num: Option<i32>,
}

impl MessageActionStarGift {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(gift: impl Into<enums::StarGift>) -> Self {
        Self {
            name_hidden: false,
            saved: false,
            converted: false,
            upgraded: false,
            refunded: false,
            can_upgrade: false,
            prepaid_upgrade: false,
            upgrade_separate: false,
            auction_acquired: false,
            gift: gift.into(),
            message: None,
            convert_stars: None,
            upgrade_msg_id: None,
            upgrade_stars: None,
            from_id: None,
            peer: None,
            saved_id: None,
            prepaid_upgrade_hash: None,
            gift_msg_id: None,
            to_id: None,
            gift_num: None,
        }
    }
}

impl wire::Wire for MessageActionStarGift {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionStarGift",
        id: 0xea2c31d3,
        min_size: 52,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.name_hidden)
                    .with(2, self.saved)
                    .with(3, self.converted)
                    .with(5, self.upgraded || self.upgrade_msg_id.is_some())
                    .with(9, self.refunded)
                    .with(10, self.can_upgrade)
                    .with(12, self.peer.is_some())
                    .with(13, self.prepaid_upgrade)
                    .with(16, self.upgrade_separate)
                    .with(17, self.auction_acquired),
            );
        w.write(&self.gift);
        flags.set(1, w.write_optional(&self.message));
        flags.set(4, w.write_optional(&self.convert_stars));
        w.write_shared_or_zero(flags.has(5), &self.upgrade_msg_id);
        flags.set(8, w.write_optional(&self.upgrade_stars));
        flags.set(11, w.write_optional(&self.from_id));
        w.write_shared(flags.has(12), &self.peer);
        w.write_shared_or_zero(flags.has(12), &self.saved_id);
        flags.set(14, w.write_optional(&self.prepaid_upgrade_hash));
        flags.set(15, w.write_optional(&self.gift_msg_id));
        flags.set(18, w.write_optional(&self.to_id));
        flags.set(19, w.write_optional(&self.gift_num));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            name_hidden: flags.has(0),
            saved: flags.has(2),
            converted: flags.has(3),
            upgraded: flags.has(5),
            refunded: flags.has(9),
            can_upgrade: flags.has(10),
            prepaid_upgrade: flags.has(13),
            upgrade_separate: flags.has(16),
            auction_acquired: flags.has(17),
            gift: cursor.read(),
            message: cursor.read_optional(flags.has(1)),
            convert_stars: cursor.read_optional(flags.has(4)),
            upgrade_msg_id: cursor.read_optional(flags.has(5)),
            upgrade_stars: cursor.read_optional(flags.has(8)),
            from_id: cursor.read_optional(flags.has(11)),
            peer: cursor.read_optional(flags.has(12)),
            saved_id: cursor.read_optional(flags.has(12)),
            prepaid_upgrade_hash: cursor.read_optional(flags.has(14)),
            gift_msg_id: cursor.read_optional(flags.has(15)),
            to_id: cursor.read_optional(flags.has(18)),
            gift_num: cursor.read_optional(flags.has(19)),
        }
    }
}

/// A collectible gift was made by an upgrade, or changed hands. The fields tell how, and what the owner can do with
/// it and when.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 196; `from_id`, `peer`, `saved_id` since 198; `resale_stars`, `can_transfer_at`, `can_resell_at`
/// since 203; `prepaid_upgrade`, `resale_amount` since 211; `resale_stars` until 210; `assigned`, `from_offer`,
/// `drop_original_details_stars` since 215; `craft`, `can_craft_at` since 222; `name_hidden`, `message` since 229.
///
/// ```text
/// messageActionStarGiftUnique#7e1c1187 flags:# upgrade:flags.0?true
///     transferred:flags.1?true saved:flags.2?true refunded:flags.5?true
///     prepaid_upgrade:flags.11?true assigned:flags.13?true
///     from_offer:flags.14?true craft:flags.16?true name_hidden:flags.17?true
///     gift:StarGift can_export_at:flags.3?int transfer_stars:flags.4?long
///     from_id:flags.6?Peer peer:flags.7?Peer saved_id:flags.7?long
///     resale_amount:flags.8?StarsAmount can_transfer_at:flags.9?int
///     can_resell_at:flags.10?int drop_original_details_stars:flags.12?long
///     can_craft_at:flags.15?int message:flags.18?TextWithEntities = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionStarGiftUnique)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MessageActionStarGiftUnique {
    /// If set, the collectible gift was made from an ordinary gift just now.
    pub upgrade: bool,
    /// If set, the previous owner handed the gift over.
    pub transferred: bool,
    /// If set, the owner shows the gift on the profile; only the owner sees the flag.
    pub saved: bool,
    /// If set, the payment for the upgrade was given back, and the gift is an ordinary one again.
    pub refunded: bool,
    /// If set, the sender of the gift had paid for the upgrade.
    pub prepaid_upgrade: bool,
    /// If set, the gift came to its owner by assignment and not by an upgrade or a transfer.
    pub assigned: bool,
    /// If set, the gift was sold by accepting an offer to buy it.
    pub from_offer: bool,
    /// If set, the gift was made by crafting other gifts.
    pub craft: bool,
    /// If set, the name of the sender is hidden from others.
    pub name_hidden: bool,
    /// The collectible gift.
    pub gift: enums::StarGift,
    /// From when the gift can be moved to the TON blockchain, in Unix time.
    pub can_export_at: Option<i32>,
    /// What a transfer to somebody else costs, in Telegram Stars; present if a transfer is possible.
    pub transfer_stars: Option<i64>,
    /// Who sent the gift; absent if the sender stays unknown.
    pub from_id: Option<enums::Peer>,
    /// Who received the gift, if it is a channel.
    ///
    /// On the wire together with `saved_id`, or not at all.
    pub peer: Option<enums::Peer>,
    /// Identifier of the gift in the channel, for [`inputSavedStarGiftChat`](types::InputSavedStarGiftChat).
    ///
    /// On the wire together with `peer`, or not at all.
    pub saved_id: Option<i64>,
    /// The price that was paid, if the gift was bought from its former owner.
    pub resale_amount: Option<enums::StarsAmount>,
    /// From when the gift can be handed over to somebody else, in Unix time.
    pub can_transfer_at: Option<i32>,
    /// From when the gift can be offered for sale, in Unix time.
    pub can_resell_at: Option<i32>,
    /// What it costs to remove the original sender, receiver and message from the gift, in Telegram Stars.
    pub drop_original_details_stars: Option<i64>,
    /// From when the gift can be used for crafting, in Unix time.
    pub can_craft_at: Option<i32>,
    /// The words of the sender.
    pub message: Option<types::TextWithEntities>,
}

impl MessageActionStarGiftUnique {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(gift: impl Into<enums::StarGift>) -> Self {
        Self {
            upgrade: false,
            transferred: false,
            saved: false,
            refunded: false,
            prepaid_upgrade: false,
            assigned: false,
            from_offer: false,
            craft: false,
            name_hidden: false,
            gift: gift.into(),
            can_export_at: None,
            transfer_stars: None,
            from_id: None,
            peer: None,
            saved_id: None,
            resale_amount: None,
            can_transfer_at: None,
            can_resell_at: None,
            drop_original_details_stars: None,
            can_craft_at: None,
            message: None,
        }
    }
}

impl wire::Wire for MessageActionStarGiftUnique {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionStarGiftUnique",
        id: 0x7e1c1187,
        min_size: 52,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.upgrade)
                    .with(1, self.transferred)
                    .with(2, self.saved)
                    .with(5, self.refunded)
                    .with(7, self.peer.is_some())
                    .with(11, self.prepaid_upgrade)
                    .with(13, self.assigned)
                    .with(14, self.from_offer)
                    .with(16, self.craft)
                    .with(17, self.name_hidden),
            );
        w.write(&self.gift);
        flags.set(3, w.write_optional(&self.can_export_at));
        flags.set(4, w.write_optional(&self.transfer_stars));
        flags.set(6, w.write_optional(&self.from_id));
        w.write_shared(flags.has(7), &self.peer);
        w.write_shared_or_zero(flags.has(7), &self.saved_id);
        flags.set(8, w.write_optional(&self.resale_amount));
        flags.set(9, w.write_optional(&self.can_transfer_at));
        flags.set(10, w.write_optional(&self.can_resell_at));
        flags.set(12, w.write_optional(&self.drop_original_details_stars));
        flags.set(15, w.write_optional(&self.can_craft_at));
        flags.set(18, w.write_optional(&self.message));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            upgrade: flags.has(0),
            transferred: flags.has(1),
            saved: flags.has(2),
            refunded: flags.has(5),
            prepaid_upgrade: flags.has(11),
            assigned: flags.has(13),
            from_offer: flags.has(14),
            craft: flags.has(16),
            name_hidden: flags.has(17),
            gift: cursor.read(),
            can_export_at: cursor.read_optional(flags.has(3)),
            transfer_stars: cursor.read_optional(flags.has(4)),
            from_id: cursor.read_optional(flags.has(6)),
            peer: cursor.read_optional(flags.has(7)),
            saved_id: cursor.read_optional(flags.has(7)),
            resale_amount: cursor.read_optional(flags.has(8)),
            can_transfer_at: cursor.read_optional(flags.has(9)),
            can_resell_at: cursor.read_optional(flags.has(10)),
            drop_original_details_stars: cursor.read_optional(flags.has(12)),
            can_craft_at: cursor.read_optional(flags.has(15)),
            message: cursor.read_optional(flags.has(18)),
        }
    }
}

/// The sender of the service message gave back what the other user had paid for messages.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 201.
///
/// ```text
/// messageActionPaidMessagesRefunded#ac1f1fcd count:int stars:long = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionPaidMessagesRefunded)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionPaidMessagesRefunded {
    /// How many paid messages were refunded.
    pub count: i32,
    /// How many Telegram Stars were given back.
    pub stars: i64,
}

impl MessageActionPaidMessagesRefunded {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(count: i32, stars: i64) -> Self {
        Self { count, stars }
    }
}

impl wire::Wire for MessageActionPaidMessagesRefunded {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionPaidMessagesRefunded",
        id: 0xac1f1fcd,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.count, self.stars));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (count, stars) = cursor.fixed::<(i32, i64)>();
        Self { count, stars }
    }
}

/// The price of messages in the chat was changed. In a channel it is about direct messages to the channel.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 201; `broadcast_messages_allowed` since 204.
///
/// ```text
/// messageActionPaidMessagesPrice#84b88578 flags:#
///     broadcast_messages_allowed:flags.0?true stars:long = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionPaidMessagesPrice)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionPaidMessagesPrice {
    /// If set, the channel accepts direct messages; only in channels.
    pub broadcast_messages_allowed: bool,
    /// What a message costs from now on, in Telegram Stars; 0 if nothing.
    pub stars: i64,
}

impl MessageActionPaidMessagesPrice {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(stars: i64) -> Self {
        Self {
            broadcast_messages_allowed: false,
            stars,
        }
    }
}

impl wire::Wire for MessageActionPaidMessagesPrice {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionPaidMessagesPrice",
        id: 0x84b88578,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.broadcast_messages_allowed);
        w.fixed((flags, self.stars));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, stars) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            broadcast_messages_allowed: flags.has(0),
            stars,
        }
    }
}

/// A conference call, or an invitation to one. If neither missed nor active is set in an incoming message, the
/// client should ring as for a phone call.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 202.
///
/// ```text
/// messageActionConferenceCall#2ffe2f7a flags:# missed:flags.0?true
///     active:flags.1?true video:flags.4?true call_id:long duration:flags.2?int
///     other_participants:flags.3?Vector<Peer> = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionConferenceCall)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionConferenceCall {
    /// If set, the call is over and the user did not take part.
    pub missed: bool,
    /// If set, the user is taking part right now.
    pub active: bool,
    /// If set, it is a video call.
    pub video: bool,
    /// Identifier of the conference call.
    pub call_id: i64,
    /// How long the call lasted, in seconds; present once the user has left it.
    pub duration: Option<i32>,
    /// Some of the others in the call.
    pub other_participants: Option<Vec<enums::Peer>>,
}

impl MessageActionConferenceCall {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(call_id: i64) -> Self {
        Self {
            missed: false,
            active: false,
            video: false,
            call_id,
            duration: None,
            other_participants: None,
        }
    }
}

impl wire::Wire for MessageActionConferenceCall {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionConferenceCall",
        id: 0x2ffe2f7a,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.missed)
                    .with(1, self.active)
                    .with(4, self.video),
            );
        w.i64(self.call_id);
        flags.set(2, w.write_optional(&self.duration));
        flags.set(3, w.write_optional(&self.other_participants));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, call_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            missed: flags.has(0),
            active: flags.has(1),
            video: flags.has(4),
            call_id,
            duration: cursor.read_optional(flags.has(2)),
            other_participants: cursor.read_optional(flags.has(3)),
        }
    }
}

/// Tasks of a checklist were ticked or unticked. The service message is a reply to the checklist.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 205.
///
/// ```text
/// messageActionTodoCompletions#cc7c5c89 completed:Vector<int>
///     incompleted:Vector<int> = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionTodoCompletions)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionTodoCompletions {
    /// Identifiers of the tasks that are done now.
    pub completed: Vec<i32>,
    /// Identifiers of the tasks that are open again.
    pub incompleted: Vec<i32>,
}

impl MessageActionTodoCompletions {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(completed: Vec<i32>, incompleted: Vec<i32>) -> Self {
        Self { completed, incompleted }
    }
}

impl wire::Wire for MessageActionTodoCompletions {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionTodoCompletions",
        id: 0xcc7c5c89,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.completed);
        w.write(&self.incompleted);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            completed: cursor.read(),
            incompleted: cursor.read(),
        }
    }
}

/// Tasks were added to a checklist. The service message is a reply to the checklist.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 205.
///
/// ```text
/// messageActionTodoAppendTasks#c7edbc83 list:Vector<TodoItem> = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionTodoAppendTasks)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionTodoAppendTasks {
    /// The tasks that were added.
    pub list: Vec<types::TodoItem>,
}

impl MessageActionTodoAppendTasks {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(list: Vec<types::TodoItem>) -> Self {
        Self { list }
    }
}

impl wire::Wire for MessageActionTodoAppendTasks {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionTodoAppendTasks",
        id: 0xc7edbc83,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.list);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { list: cursor.read() }
    }
}

/// A post that was suggested to a channel was approved or turned down.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 206.
///
/// ```text
/// messageActionSuggestedPostApproval#ee7a1596 flags:# rejected:flags.0?true
///     balance_too_low:flags.1?true reject_comment:flags.2?string
///     schedule_date:flags.3?int price:flags.4?StarsAmount = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionSuggestedPostApproval)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionSuggestedPostApproval {
    /// If set, the post was turned down.
    pub rejected: bool,
    /// If set, the user who has to pay does not have enough for the agreed price.
    pub balance_too_low: bool,
    /// Why the post was turned down, if a reason was given.
    pub reject_comment: Option<String>,
    /// When the post is to appear, in Unix time.
    pub schedule_date: Option<i32>,
    /// What the channel gets for the post, if it is paid.
    pub price: Option<enums::StarsAmount>,
}

impl MessageActionSuggestedPostApproval {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            rejected: false,
            balance_too_low: false,
            reject_comment: None,
            schedule_date: None,
            price: None,
        }
    }
}

impl wire::Wire for MessageActionSuggestedPostApproval {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionSuggestedPostApproval",
        id: 0xee7a1596,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.rejected)
                    .with(1, self.balance_too_low),
            );
        flags.set(2, w.write_optional(&self.reject_comment));
        flags.set(3, w.write_optional(&self.schedule_date));
        flags.set(4, w.write_optional(&self.price));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            rejected: flags.has(0),
            balance_too_low: flags.has(1),
            reject_comment: cursor.read_optional(flags.has(2)),
            schedule_date: cursor.read_optional(flags.has(3)),
            price: cursor.read_optional(flags.has(4)),
        }
    }
}

/// A suggested post has stood in the channel for the required time, and the channel received the payment.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 206.
///
/// ```text
/// messageActionSuggestedPostSuccess#95ddcf69 price:StarsAmount = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionSuggestedPostSuccess)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionSuggestedPostSuccess {
    /// What was paid for the post.
    pub price: enums::StarsAmount,
}

impl MessageActionSuggestedPostSuccess {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(price: impl Into<enums::StarsAmount>) -> Self {
        Self { price: price.into() }
    }
}

impl wire::Wire for MessageActionSuggestedPostSuccess {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionSuggestedPostSuccess",
        id: 0x95ddcf69,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.price);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { price: cursor.read() }
    }
}

/// The payment for a suggested post was given back, because the post was deleted too early or the payer got a
/// refund of the Telegram Stars.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 206.
///
/// ```text
/// messageActionSuggestedPostRefund#69f916f8 flags:# payer_initiated:flags.0?true =
///     MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionSuggestedPostRefund)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionSuggestedPostRefund {
    /// If set, the payer caused the refund; otherwise the post was deleted too early.
    pub payer_initiated: bool,
}

impl MessageActionSuggestedPostRefund {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { payer_initiated: false }
    }
}

impl wire::Wire for MessageActionSuggestedPostRefund {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionSuggestedPostRefund",
        id: 0x69f916f8,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.payer_initiated);
        w.flags(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            payer_initiated: flags.has(0),
        }
    }
}

/// The user got Toncoin as a gift.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 206.
///
/// ```text
/// messageActionGiftTon#a8a3c699 flags:# currency:string amount:long
///     crypto_currency:string crypto_amount:long transaction_id:flags.0?string =
///     MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionGiftTon)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionGiftTon {
    /// An ordinary currency for showing the value, as a three-letter ISO 4217 code.
    pub currency: String,
    /// The value of the gift in currency, in its smallest unit.
    pub amount: i64,
    /// The name of the cryptocurrency.
    pub crypto_currency: String,
    /// How much was given, in the smallest unit; for Toncoin that is the nanoton.
    pub crypto_amount: i64,
    /// Identifier of the transaction; only the receiver sees it.
    pub transaction_id: Option<String>,
}

impl MessageActionGiftTon {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        currency: impl Into<String>,
        amount: i64,
        crypto_currency: impl Into<String>,
        crypto_amount: i64,
    ) -> Self {
        Self {
            currency: currency.into(),
            amount,
            crypto_currency: crypto_currency.into(),
            crypto_amount,
            transaction_id: None,
        }
    }
}

impl wire::Wire for MessageActionGiftTon {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionGiftTon",
        id: 0xa8a3c699,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.currency);
        w.i64(self.amount);
        w.string(&self.crypto_currency);
        w.i64(self.crypto_amount);
        flags.set(0, w.write_optional(&self.transaction_id));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            currency: cursor.string(),
            amount: cursor.i64(),
            crypto_currency: cursor.string(),
            crypto_amount: cursor.i64(),
            transaction_id: cursor.read_optional(flags.has(0)),
        }
    }
}

/// The other user proposes a birthday for the profile.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 216.
///
/// ```text
/// messageActionSuggestBirthday#2c8f2a25 birthday:Birthday = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionSuggestBirthday)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionSuggestBirthday {
    /// The birthday that is proposed.
    pub birthday: types::Birthday,
}

impl MessageActionSuggestBirthday {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(birthday: types::Birthday) -> Self {
        Self { birthday }
    }
}

impl wire::Wire for MessageActionSuggestBirthday {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionSuggestBirthday",
        id: 0x2c8f2a25,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.birthday);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { birthday: cursor.read() }
    }
}

/// Somebody offers to buy a collectible gift from its owner. The owner answers with
/// [`payments.resolveStarGiftOffer`](functions::payments::ResolveStarGiftOffer).
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 220.
///
/// ```text
/// messageActionStarGiftPurchaseOffer#774278d4 flags:# accepted:flags.0?true
///     declined:flags.1?true gift:StarGift price:StarsAmount expires_at:int =
///     MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionStarGiftPurchaseOffer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MessageActionStarGiftPurchaseOffer {
    /// If set, the owner accepted the offer.
    pub accepted: bool,
    /// If set, the owner declined the offer.
    pub declined: bool,
    /// The collectible gift that the offer is for.
    pub gift: enums::StarGift,
    /// The price that is offered.
    pub price: enums::StarsAmount,
    /// Until when the offer can be accepted, in Unix time.
    pub expires_at: i32,
}

impl MessageActionStarGiftPurchaseOffer {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        gift: impl Into<enums::StarGift>,
        price: impl Into<enums::StarsAmount>,
        expires_at: i32,
    ) -> Self {
        Self {
            accepted: false,
            declined: false,
            gift: gift.into(),
            price: price.into(),
            expires_at,
        }
    }
}

impl wire::Wire for MessageActionStarGiftPurchaseOffer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionStarGiftPurchaseOffer",
        id: 0x774278d4,
        min_size: 68,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.accepted).with(1, self.declined);
        w.flags(flags);
        w.write(&self.gift);
        w.write(&self.price);
        w.i32(self.expires_at);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            accepted: flags.has(0),
            declined: flags.has(1),
            gift: cursor.read(),
            price: cursor.read(),
            expires_at: cursor.i32(),
        }
    }
}

/// An offer to buy a collectible gift was declined by its owner, or expired.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 220.
///
/// ```text
/// messageActionStarGiftPurchaseOfferDeclined#73ada76b flags:# expired:flags.0?true
///     gift:StarGift price:StarsAmount = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionStarGiftPurchaseOfferDeclined)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MessageActionStarGiftPurchaseOfferDeclined {
    /// If set, the time for an answer ran out; otherwise the owner declined.
    pub expired: bool,
    /// The collectible gift that the offer was for.
    pub gift: enums::StarGift,
    /// The price that had been offered.
    pub price: enums::StarsAmount,
}

impl MessageActionStarGiftPurchaseOfferDeclined {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        gift: impl Into<enums::StarGift>,
        price: impl Into<enums::StarsAmount>,
    ) -> Self {
        Self {
            expired: false,
            gift: gift.into(),
            price: price.into(),
        }
    }
}

impl wire::Wire for MessageActionStarGiftPurchaseOfferDeclined {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionStarGiftPurchaseOfferDeclined",
        id: 0x73ada76b,
        min_size: 64,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.expired);
        w.flags(flags);
        w.write(&self.gift);
        w.write(&self.price);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            expired: flags.has(0),
            gift: cursor.read(),
            price: cursor.read(),
        }
    }
}

/// The owner of the chat left, and another member will become the owner after a while.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 222.
///
/// ```text
/// messageActionNewCreatorPending#b07ed085 new_creator_id:long = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionNewCreatorPending)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionNewCreatorPending {
    /// Identifier of the member who is to become the owner.
    pub new_creator_id: i64,
}

impl MessageActionNewCreatorPending {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(new_creator_id: i64) -> Self {
        Self { new_creator_id }
    }
}

impl wire::Wire for MessageActionNewCreatorPending {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionNewCreatorPending",
        id: 0xb07ed085,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.new_creator_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            new_creator_id: cursor.i64(),
        }
    }
}

/// The chat has another owner.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 222.
///
/// ```text
/// messageActionChangeCreator#e188503b new_creator_id:long = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionChangeCreator)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionChangeCreator {
    /// Identifier of the member who is the owner now.
    pub new_creator_id: i64,
}

impl MessageActionChangeCreator {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(new_creator_id: i64) -> Self {
        Self { new_creator_id }
    }
}

impl wire::Wire for MessageActionChangeCreator {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionChangeCreator",
        id: 0xe188503b,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.new_creator_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            new_creator_id: cursor.i64(),
        }
    }
}

/// A user switched the protection of the content of the chat on or off. While it is on, messages cannot be
/// forwarded or saved.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 223.
///
/// ```text
/// messageActionNoForwardsToggle#bf7d6572 prev_value:Bool new_value:Bool =
///     MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionNoForwardsToggle)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionNoForwardsToggle {
    /// Whether the content was protected before.
    pub prev_value: bool,
    /// Whether the content is protected now.
    pub new_value: bool,
}

impl MessageActionNoForwardsToggle {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(prev_value: bool, new_value: bool) -> Self {
        Self { prev_value, new_value }
    }
}

impl wire::Wire for MessageActionNoForwardsToggle {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionNoForwardsToggle",
        id: 0xbf7d6572,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.prev_value, self.new_value));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            prev_value: cursor.bool(),
            new_value: cursor.bool(),
        }
    }
}

/// A user asks the other one to agree to a change of the protection of content. To agree, pass the identifier of
/// this message to [`messages.toggleNoForwards`](functions::messages::ToggleNoForwards) as `request_msg_id`.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 223.
///
/// ```text
/// messageActionNoForwardsRequest#3e2793ba flags:# expired:flags.0?true
///     prev_value:Bool new_value:Bool = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionNoForwardsRequest)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionNoForwardsRequest {
    /// If set, the request has lapsed and can no longer be answered.
    pub expired: bool,
    /// Whether the content was protected when the request was made.
    pub prev_value: bool,
    /// Whether the content is to be protected.
    pub new_value: bool,
}

impl MessageActionNoForwardsRequest {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(prev_value: bool, new_value: bool) -> Self {
        Self {
            expired: false,
            prev_value,
            new_value,
        }
    }
}

impl wire::Wire for MessageActionNoForwardsRequest {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionNoForwardsRequest",
        id: 0x3e2793ba,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.expired);
        w.fixed((flags, self.prev_value, self.new_value));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            expired: flags.has(0),
            prev_value: cursor.bool(),
            new_value: cursor.bool(),
        }
    }
}

/// A user added an answer to a poll that is open for further answers.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 224.
///
/// ```text
/// messageActionPollAppendAnswer#9da1cd6c answer:PollAnswer = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionPollAppendAnswer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MessageActionPollAppendAnswer {
    /// The answer that was added.
    pub answer: enums::PollAnswer,
}

impl MessageActionPollAppendAnswer {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(answer: impl Into<enums::PollAnswer>) -> Self {
        Self { answer: answer.into() }
    }
}

impl wire::Wire for MessageActionPollAppendAnswer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionPollAppendAnswer",
        id: 0x9da1cd6c,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.answer);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { answer: cursor.read() }
    }
}

/// An answer was removed from a poll.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 224.
///
/// ```text
/// messageActionPollDeleteAnswer#399674dc answer:PollAnswer = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionPollDeleteAnswer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MessageActionPollDeleteAnswer {
    /// The answer that was removed.
    pub answer: enums::PollAnswer,
}

impl MessageActionPollDeleteAnswer {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(answer: impl Into<enums::PollAnswer>) -> Self {
        Self { answer: answer.into() }
    }
}

impl wire::Wire for MessageActionPollDeleteAnswer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionPollDeleteAnswer",
        id: 0x399674dc,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.answer);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { answer: cursor.read() }
    }
}

/// The user created a bot that another bot manages.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 224.
///
/// ```text
/// messageActionManagedBotCreated#16605e3e bot_id:long = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionManagedBotCreated)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionManagedBotCreated {
    /// Identifier of the bot that was created.
    pub bot_id: i64,
}

impl MessageActionManagedBotCreated {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(bot_id: i64) -> Self {
        Self { bot_id }
    }
}

impl wire::Wire for MessageActionManagedBotCreated {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionManagedBotCreated",
        id: 0x16605e3e,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.bot_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { bot_id: cursor.i64() }
    }
}

/// The chat was linked to a community, or its link was removed.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 228 or earlier.
///
/// ```text
/// messageActionChangeCommunity#5d20bae8 flags:# community_id:flags.0?long =
///     MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionChangeCommunity)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionChangeCommunity {
    /// Identifier of the community; absent if the chat belongs to none any more.
    pub community_id: Option<i64>,
}

impl MessageActionChangeCommunity {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { community_id: None }
    }
}

impl wire::Wire for MessageActionChangeCommunity {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionChangeCommunity",
        id: 0x5d20bae8,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.community_id));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            community_id: cursor.read_optional(flags.has(0)),
        }
    }
}

/// The sender of the service message joined the chat through a community that the chat belongs to.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 229.
///
/// ```text
/// messageActionChatJoinedViaCommunity#4a8bfe80 community_id:long = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionChatJoinedViaCommunity)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionChatJoinedViaCommunity {
    /// Identifier of the community.
    pub community_id: i64,
}

impl MessageActionChatJoinedViaCommunity {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(community_id: i64) -> Self {
        Self { community_id }
    }
}

impl wire::Wire for MessageActionChatJoinedViaCommunity {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionChatJoinedViaCommunity",
        id: 0x4a8bfe80,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.community_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { community_id: cursor.i64() }
    }
}

/// Money was sent from one user's wallet to another's.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 230.
///
/// ```text
/// messageActionGramTransfer#9329ea33 flags:# comment_encrypted:flags.1?true
///     amount:long peer_address:string transaction_id:string comment:flags.0?string
///     = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionGramTransfer)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionGramTransfer {
    /// If set, the comment is encrypted.
    pub comment_encrypted: bool,
    /// How much was sent, in the smallest unit of the currency.
    pub amount: i64,
    /// The address of the other wallet on the blockchain.
    pub peer_address: String,
    /// Identifier of the transaction, as in [`wallet.getTransactionsByIDs`](functions::wallet::GetTransactionsByIDs).
    pub transaction_id: String,
    /// The comment that goes with the transfer.
    pub comment: Option<String>,
}

impl MessageActionGramTransfer {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        amount: i64,
        peer_address: impl Into<String>,
        transaction_id: impl Into<String>,
    ) -> Self {
        Self {
            comment_encrypted: false,
            amount,
            peer_address: peer_address.into(),
            transaction_id: transaction_id.into(),
            comment: None,
        }
    }
}

impl wire::Wire for MessageActionGramTransfer {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionGramTransfer",
        id: 0x9329ea33,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(1, self.comment_encrypted));
        w.i64(self.amount);
        w.string(&self.peer_address);
        w.string(&self.transaction_id);
        flags.set(0, w.write_optional(&self.comment));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, amount) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            comment_encrypted: flags.has(1),
            amount,
            peer_address: cursor.string(),
            transaction_id: cursor.string(),
            comment: cursor.read_optional(flags.has(0)),
        }
    }
}

/// An app that is connected to the user's wallet by TON Connect made a request that the user has to answer.
///
/// A constructor of [`MessageAction`](enums::MessageAction).
///
/// Since layer 230.
///
/// ```text
/// messageActionWalletTonConnectRequest#69b8c4bf flags:# accepted:flags.2?true
///     declined:flags.3?true session_id:long expires:int topic:flags.0?string
///     trace_id:flags.1?string dapp_name:flags.4?string = MessageAction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageActionWalletTonConnectRequest)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageActionWalletTonConnectRequest {
    /// If set, the user accepted the request.
    pub accepted: bool,
    /// If set, the user declined the request.
    pub declined: bool,
    /// Identifier of the TON Connect session that the request came through.
    pub session_id: i64,
    /// Until when the request can be answered, in Unix time.
    pub expires: i32,
    /// The kind of request, as the app named it.
    pub topic: Option<String>,
    /// An identifier by which the request can be followed across services.
    pub trace_id: Option<String>,
    /// The name of the app, to show to the user.
    pub dapp_name: Option<String>,
}

impl MessageActionWalletTonConnectRequest {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(session_id: i64, expires: i32) -> Self {
        Self {
            accepted: false,
            declined: false,
            session_id,
            expires,
            topic: None,
            trace_id: None,
            dapp_name: None,
        }
    }
}

impl wire::Wire for MessageActionWalletTonConnectRequest {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageActionWalletTonConnectRequest",
        id: 0x69b8c4bf,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(wire::Flags::default().with(2, self.accepted).with(3, self.declined));
        w.fixed((self.session_id, self.expires));
        flags.set(0, w.write_optional(&self.topic));
        flags.set(1, w.write_optional(&self.trace_id));
        flags.set(4, w.write_optional(&self.dapp_name));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, session_id, expires) = cursor.fixed::<(wire::Flags, i64, i32)>();
        Self {
            accepted: flags.has(2),
            declined: flags.has(3),
            session_id,
            expires,
            topic: cursor.read_optional(flags.has(0)),
            trace_id: cursor.read_optional(flags.has(1)),
            dapp_name: cursor.read_optional(flags.has(4)),
        }
    }
}

/// What is shown of paid media before the user has bought it.
///
/// A constructor of [`MessageExtendedMedia`](enums::MessageExtendedMedia).
///
/// Since layer 146.
///
/// ```text
/// messageExtendedMediaPreview#ad628cc8 flags:# w:flags.0?int h:flags.0?int
///     thumb:flags.1?PhotoSize video_duration:flags.2?int = MessageExtendedMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageExtendedMediaPreview)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageExtendedMediaPreview {
    /// Width of the media, in pixels.
    ///
    /// On the wire together with `h`, or not at all.
    pub w: Option<i32>,
    /// Height of the media, in pixels.
    ///
    /// On the wire together with `w`, or not at all.
    pub h: Option<i32>,
    /// A tiny picture, to be shown blurred.
    pub thumb: Option<enums::PhotoSize>,
    /// Duration in seconds, if the media is a video.
    pub video_duration: Option<i32>,
}

impl MessageExtendedMediaPreview {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            w: None,
            h: None,
            thumb: None,
            video_duration: None,
        }
    }
}

impl wire::Wire for MessageExtendedMediaPreview {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageExtendedMediaPreview",
        id: 0xad628cc8,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(wire::Flags::default().with(0, self.w.is_some() || self.h.is_some()));
        w.write_shared_or_zero(flags.has(0), &self.w);
        w.write_shared_or_zero(flags.has(0), &self.h);
        flags.set(1, w.write_optional(&self.thumb));
        flags.set(2, w.write_optional(&self.video_duration));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            w: cursor.read_optional(flags.has(0)),
            h: cursor.read_optional(flags.has(0)),
            thumb: cursor.read_optional(flags.has(1)),
            video_duration: cursor.read_optional(flags.has(2)),
        }
    }
}

/// Paid media that the account has bought or sent itself.
///
/// A constructor of [`MessageExtendedMedia`](enums::MessageExtendedMedia).
///
/// Since layer 146.
///
/// ```text
/// messageExtendedMedia#ee479c64 media:MessageMedia = MessageExtendedMedia;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageExtendedMedia)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MessageExtendedMedia {
    /// The media itself.
    pub media: enums::MessageMedia,
}

impl MessageExtendedMedia {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(media: impl Into<enums::MessageMedia>) -> Self {
        Self { media: media.into() }
    }
}

impl wire::Wire for MessageExtendedMedia {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageExtendedMedia",
        id: 0xee479c64,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.media);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { media: cursor.read() }
    }
}

/// Where a mask sits on a face in a photo, and how large it is.
///
/// Accepted by [`stickers.changeSticker`](functions::stickers::ChangeSticker).
///
/// Contained in [`documentAttributeSticker`](types::DocumentAttributeSticker),
/// [`inputStickerSetItem`](types::InputStickerSetItem).
///
/// Since layer 62 or earlier.
///
/// ```text
/// maskCoords#aed6dbb2 n:int x:double y:double zoom:double = MaskCoords;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/maskCoords)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MaskCoords {
    /// The part of the face: 0 forehead, 1 eyes, 2 mouth, 3 chin.
    pub n: i32,
    /// Shift from there to the right, in widths of the mask; negative values shift to the left.
    pub x: f64,
    /// Shift from there downwards, in heights of the mask; negative values shift upwards.
    pub y: f64,
    /// Scale of the mask; 2.0 makes it twice as large.
    pub zoom: f64,
}

impl MaskCoords {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(n: i32, x: f64, y: f64, zoom: f64) -> Self {
        Self { n, x, y, zoom }
    }
}

impl wire::Wire for MaskCoords {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "maskCoords",
        id: 0xaed6dbb2,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.n, self.x, self.y, self.zoom));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (n, x, y, zoom) = cursor.fixed::<(i32, f64, f64, f64)>();
        Self { n, x, y, zoom }
    }
}

/// The messages whose identifiers lie between two numbers, both included.
///
/// Returned by [`messages.getSplitRanges`](functions::messages::GetSplitRanges).
///
/// Accepted by [`invokeWithMessagesRange`](functions::InvokeWithMessagesRange).
///
/// Contained in [`channelMessagesFilter`](types::ChannelMessagesFilter).
///
/// Since layer 46 or earlier.
///
/// ```text
/// messageRange#ae30253 min_id:int max_id:int = MessageRange;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageRange)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageRange {
    /// The lowest identifier of the range.
    pub min_id: i32,
    /// The highest identifier of the range.
    pub max_id: i32,
}

impl MessageRange {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(min_id: i32, max_id: i32) -> Self {
        Self { min_id, max_id }
    }
}

impl wire::Wire for MessageRange {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageRange",
        id: 0x0ae30253,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.min_id, self.max_id));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (min_id, max_id) = cursor.fixed::<(i32, i32)>();
        Self { min_id, max_id }
    }
}

/// The vote of a user or channel for one answer of a poll.
///
/// A constructor of [`MessagePeerVote`](enums::MessagePeerVote).
///
/// Since layer 160 or earlier.
///
/// ```text
/// messagePeerVote#b6cc2d5c peer:Peer option:bytes date:int = MessagePeerVote;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messagePeerVote)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessagePeerVote {
    /// Who voted.
    pub peer: enums::Peer,
    /// The option of the [`pollAnswer`](types::PollAnswer) that was chosen.
    pub option: Vec<u8>,
    /// When the vote was cast, in Unix time.
    pub date: i32,
}

impl MessagePeerVote {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::Peer>,
        option: impl Into<Vec<u8>>,
        date: i32,
    ) -> Self {
        Self {
            peer: peer.into(),
            option: option.into(),
            date,
        }
    }
}

impl wire::Wire for MessagePeerVote {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messagePeerVote",
        id: 0xb6cc2d5c,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.bytes(&self.option);
        w.i32(self.date);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            option: cursor.bytes(),
            date: cursor.i32(),
        }
    }
}

/// A vote for the answer that [`messages.getPollVotes`](functions::messages::GetPollVotes) was asked about, so that
/// the answer is not repeated.
///
/// A constructor of [`MessagePeerVote`](enums::MessagePeerVote).
///
/// Since layer 160 or earlier.
///
/// ```text
/// messagePeerVoteInputOption#74cda504 peer:Peer date:int = MessagePeerVote;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messagePeerVoteInputOption)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessagePeerVoteInputOption {
    /// Who voted.
    pub peer: enums::Peer,
    /// When the vote was cast, in Unix time.
    pub date: i32,
}

impl MessagePeerVoteInputOption {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::Peer>, date: i32) -> Self {
        Self { peer: peer.into(), date }
    }
}

impl wire::Wire for MessagePeerVoteInputOption {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messagePeerVoteInputOption",
        id: 0x74cda504,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.date);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            date: cursor.i32(),
        }
    }
}

/// The vote of a user or channel for several answers of a poll.
///
/// A constructor of [`MessagePeerVote`](enums::MessagePeerVote).
///
/// Since layer 160 or earlier.
///
/// ```text
/// messagePeerVoteMultiple#4628f6e6 peer:Peer options:Vector<bytes> date:int =
///     MessagePeerVote;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messagePeerVoteMultiple)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessagePeerVoteMultiple {
    /// Who voted.
    pub peer: enums::Peer,
    /// The option of each [`pollAnswer`](types::PollAnswer) that was chosen.
    pub options: Vec<Vec<u8>>,
    /// When the vote was cast, in Unix time.
    pub date: i32,
}

impl MessagePeerVoteMultiple {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::Peer>, options: Vec<Vec<u8>>, date: i32) -> Self {
        Self {
            peer: peer.into(),
            options,
            date,
        }
    }
}

impl wire::Wire for MessagePeerVoteMultiple {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messagePeerVoteMultiple",
        id: 0x4628f6e6,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.options);
        w.i32(self.date);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            options: cursor.read(),
            date: cursor.i32(),
        }
    }
}

/// The counters of a message: views, forwards and replies.
///
/// Contained in [`messages.messageViews`](types::messages::MessageViews).
///
/// Since layer 119 or earlier.
///
/// ```text
/// messageViews#455b853d flags:# views:flags.0?int forwards:flags.1?int
///     replies:flags.2?MessageReplies = MessageViews;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageViews)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageViews {
    /// Number of views.
    pub views: Option<i32>,
    /// Number of times the message was forwarded.
    pub forwards: Option<i32>,
    /// The comments or replies in the thread of the message.
    pub replies: Option<types::MessageReplies>,
}

impl MessageViews {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            views: None,
            forwards: None,
            replies: None,
        }
    }
}

impl wire::Wire for MessageViews {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageViews",
        id: 0x455b853d,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(0, w.write_optional(&self.views));
        flags.set(1, w.write_optional(&self.forwards));
        flags.set(2, w.write_optional(&self.replies));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            views: cursor.read_optional(flags.has(0)),
            forwards: cursor.read_optional(flags.has(1)),
            replies: cursor.read_optional(flags.has(2)),
        }
    }
}

/// The reaction of one user or channel to a message.
///
/// Contained in [`messageReactions`](types::MessageReactions),
/// [`messages.messageReactionsList`](types::messages::MessageReactionsList).
///
/// Since layer 138; `reaction:Reaction` since 145, `reaction:string` before; `my`, `date` since 155 or earlier.
///
/// ```text
/// messagePeerReaction#8c79b63c flags:# big:flags.0?true unread:flags.1?true
///     my:flags.2?true peer_id:Peer date:int reaction:Reaction =
///     MessagePeerReaction;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messagePeerReaction)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessagePeerReaction {
    /// If set, the reaction is shown with the large effect.
    pub big: bool,
    /// Whether the account has not seen the reaction yet.
    pub unread: bool,
    /// Whether this account sent the reaction, possibly in the name of a channel.
    pub my: bool,
    /// Who reacted.
    pub peer_id: enums::Peer,
    /// When the reaction was added, in Unix time.
    pub date: i32,
    /// The reaction that was chosen.
    pub reaction: enums::Reaction,
}

impl MessagePeerReaction {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer_id: impl Into<enums::Peer>,
        date: i32,
        reaction: impl Into<enums::Reaction>,
    ) -> Self {
        Self {
            big: false,
            unread: false,
            my: false,
            peer_id: peer_id.into(),
            date,
            reaction: reaction.into(),
        }
    }
}

impl wire::Wire for MessagePeerReaction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messagePeerReaction",
        id: 0x8c79b63c,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.big)
            .with(1, self.unread)
            .with(2, self.my);
        w.flags(flags);
        w.write(&self.peer_id);
        w.i32(self.date);
        w.write(&self.reaction);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            big: flags.has(0),
            unread: flags.has(1),
            my: flags.has(2),
            peer_id: cursor.read(),
            date: cursor.i32(),
            reaction: cursor.read(),
        }
    }
}

/// Somebody who paid for reactions to a message, with the sum.
///
/// Contained in [`messageReactions`](types::MessageReactions).
///
/// Since layer 186.
///
/// ```text
/// messageReactor#4ba3a95a flags:# top:flags.0?true my:flags.1?true
///     anonymous:flags.2?true peer_id:flags.3?Peer count:int = MessageReactor;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageReactor)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageReactor {
    /// If set, this is one of those who paid most.
    pub top: bool,
    /// Whether this is the account itself.
    pub my: bool,
    /// If set, the name is hidden from others.
    pub anonymous: bool,
    /// Who paid; absent for somebody else whose name is hidden.
    pub peer_id: Option<enums::Peer>,
    /// How many Telegram Stars were paid.
    pub count: i32,
}

impl MessageReactor {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(count: i32) -> Self {
        Self {
            top: false,
            my: false,
            anonymous: false,
            peer_id: None,
            count,
        }
    }
}

impl wire::Wire for MessageReactor {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageReactor",
        id: 0x4ba3a95a,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.top)
                    .with(1, self.my)
                    .with(2, self.anonymous),
            );
        flags.set(3, w.write_optional(&self.peer_id));
        w.i32(self.count);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            top: flags.has(0),
            my: flags.has(1),
            anonymous: flags.has(2),
            peer_id: cursor.read_optional(flags.has(3)),
            count: cursor.i32(),
        }
    }
}

/// A venue, such as a café, that is tagged on a story.
///
/// A constructor of [`MediaArea`](enums::MediaArea).
///
/// Since layer 161.
///
/// ```text
/// mediaAreaVenue#be82db9c coordinates:MediaAreaCoordinates geo:GeoPoint
///     title:string address:string provider:string venue_id:string
///     venue_type:string = MediaArea;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/mediaAreaVenue)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MediaAreaVenue {
    /// Where the tag lies on the story.
    pub coordinates: types::MediaAreaCoordinates,
    /// Where the venue is on the map.
    pub geo: enums::GeoPoint,
    /// The name of the venue.
    pub title: String,
    /// The address of the venue.
    pub address: String,
    /// Who provides the data of the venue: foursquare or gplaces.
    pub provider: String,
    /// The identifier of the venue with the provider.
    pub venue_id: String,
    /// The kind of the venue, in the provider's terms.
    pub venue_type: String,
}

impl MediaAreaVenue {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        coordinates: types::MediaAreaCoordinates,
        geo: impl Into<enums::GeoPoint>,
        title: impl Into<String>,
        address: impl Into<String>,
        provider: impl Into<String>,
        venue_id: impl Into<String>,
        venue_type: impl Into<String>,
    ) -> Self {
        Self {
            coordinates,
            geo: geo.into(),
            title: title.into(),
            address: address.into(),
            provider: provider.into(),
            venue_id: venue_id.into(),
            venue_type: venue_type.into(),
        }
    }
}

impl wire::Wire for MediaAreaVenue {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "mediaAreaVenue",
        id: 0xbe82db9c,
        min_size: 76,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.coordinates);
        w.write(&self.geo);
        w.string(&self.title);
        w.string(&self.address);
        w.string(&self.provider);
        w.string(&self.venue_id);
        w.string(&self.venue_type);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            coordinates: cursor.read(),
            geo: cursor.read(),
            title: cursor.string(),
            address: cursor.string(),
            provider: cursor.string(),
            venue_id: cursor.string(),
            venue_type: cursor.string(),
        }
    }
}

/// A point on the map that is tagged on a story.
///
/// A constructor of [`MediaArea`](enums::MediaArea).
///
/// Since layer 161; `address` since 182.
///
/// ```text
/// mediaAreaGeoPoint#cad5452d flags:# coordinates:MediaAreaCoordinates geo:GeoPoint
///     address:flags.0?GeoPointAddress = MediaArea;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/mediaAreaGeoPoint)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MediaAreaGeoPoint {
    /// Where the tag lies on the story.
    pub coordinates: types::MediaAreaCoordinates,
    /// The point on the map.
    pub geo: enums::GeoPoint,
    /// The address of the point, if it is known.
    pub address: Option<types::GeoPointAddress>,
}

impl MediaAreaGeoPoint {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        coordinates: types::MediaAreaCoordinates,
        geo: impl Into<enums::GeoPoint>,
    ) -> Self {
        Self {
            coordinates,
            geo: geo.into(),
            address: None,
        }
    }
}

impl wire::Wire for MediaAreaGeoPoint {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "mediaAreaGeoPoint",
        id: 0xcad5452d,
        min_size: 60,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.coordinates);
        w.write(&self.geo);
        flags.set(0, w.write_optional(&self.address));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            coordinates: cursor.read(),
            geo: cursor.read(),
            address: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A bubble on a story with a reaction; a click gives that reaction.
///
/// A constructor of [`MediaArea`](enums::MediaArea).
///
/// Since layer 164.
///
/// ```text
/// mediaAreaSuggestedReaction#14455871 flags:# dark:flags.0?true
///     flipped:flags.1?true coordinates:MediaAreaCoordinates reaction:Reaction =
///     MediaArea;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/mediaAreaSuggestedReaction)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MediaAreaSuggestedReaction {
    /// If set, the bubble has a dark background.
    pub dark: bool,
    /// If set, the bubble is mirrored, with its tail on the other side.
    pub flipped: bool,
    /// Where the bubble lies on the story.
    pub coordinates: types::MediaAreaCoordinates,
    /// The reaction that a click gives.
    pub reaction: enums::Reaction,
}

impl MediaAreaSuggestedReaction {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        coordinates: types::MediaAreaCoordinates,
        reaction: impl Into<enums::Reaction>,
    ) -> Self {
        Self {
            dark: false,
            flipped: false,
            coordinates,
            reaction: reaction.into(),
        }
    }
}

impl wire::Wire for MediaAreaSuggestedReaction {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "mediaAreaSuggestedReaction",
        id: 0x14455871,
        min_size: 60,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.dark).with(1, self.flipped);
        w.flags(flags);
        w.write(&self.coordinates);
        w.write(&self.reaction);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            dark: flags.has(0),
            flipped: flags.has(1),
            coordinates: cursor.read(),
            reaction: cursor.read(),
        }
    }
}

/// A post of a channel that is shown on a story; a click opens it.
///
/// A constructor of [`MediaArea`](enums::MediaArea).
///
/// Since layer 168.
///
/// ```text
/// mediaAreaChannelPost#770416af coordinates:MediaAreaCoordinates channel_id:long
///     msg_id:int = MediaArea;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/mediaAreaChannelPost)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MediaAreaChannelPost {
    /// Where the post lies on the story.
    pub coordinates: types::MediaAreaCoordinates,
    /// The identifier of the channel.
    pub channel_id: i64,
    /// The identifier of the post.
    pub msg_id: i32,
}

impl MediaAreaChannelPost {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(
        coordinates: types::MediaAreaCoordinates,
        channel_id: i64,
        msg_id: i32,
    ) -> Self {
        Self {
            coordinates,
            channel_id,
            msg_id,
        }
    }
}

impl wire::Wire for MediaAreaChannelPost {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "mediaAreaChannelPost",
        id: 0x770416af,
        min_size: 64,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.coordinates);
        w.fixed((self.channel_id, self.msg_id));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let coordinates = cursor.read();
        let (channel_id, msg_id) = cursor.fixed::<(i64, i32)>();
        Self {
            coordinates,
            channel_id,
            msg_id,
        }
    }
}

/// A link on a story.
///
/// A constructor of [`MediaArea`](enums::MediaArea).
///
/// Since layer 182.
///
/// ```text
/// mediaAreaUrl#37381085 coordinates:MediaAreaCoordinates url:string = MediaArea;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/mediaAreaUrl)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MediaAreaUrl {
    /// Where the link lies on the story.
    pub coordinates: types::MediaAreaCoordinates,
    /// The address that a click opens.
    pub url: String,
}

impl MediaAreaUrl {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        coordinates: types::MediaAreaCoordinates,
        url: impl Into<String>,
    ) -> Self {
        Self {
            coordinates,
            url: url.into(),
        }
    }
}

impl wire::Wire for MediaAreaUrl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "mediaAreaUrl",
        id: 0x37381085,
        min_size: 56,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.coordinates);
        w.string(&self.url);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            coordinates: cursor.read(),
            url: cursor.string(),
        }
    }
}

/// The weather at the time and place of a story, as a tag on it.
///
/// A constructor of [`MediaArea`](enums::MediaArea).
///
/// Since layer 185.
///
/// ```text
/// mediaAreaWeather#49a6549c coordinates:MediaAreaCoordinates emoji:string
///     temperature_c:double color:int = MediaArea;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/mediaAreaWeather)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MediaAreaWeather {
    /// Where the tag lies on the story.
    pub coordinates: types::MediaAreaCoordinates,
    /// The emoji that shows the weather.
    pub emoji: String,
    /// The temperature, in degrees Celsius.
    pub temperature_c: f64,
    /// The background of the tag, as ARGB.
    pub color: i32,
}

impl MediaAreaWeather {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        coordinates: types::MediaAreaCoordinates,
        emoji: impl Into<String>,
        temperature_c: f64,
        color: i32,
    ) -> Self {
        Self {
            coordinates,
            emoji: emoji.into(),
            temperature_c,
            color,
        }
    }
}

impl wire::Wire for MediaAreaWeather {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "mediaAreaWeather",
        id: 0x49a6549c,
        min_size: 68,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.coordinates);
        w.string(&self.emoji);
        w.fixed((self.temperature_c, self.color));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let coordinates = cursor.read();
        let emoji = cursor.string();
        let (temperature_c, color) = cursor.fixed::<(f64, i32)>();
        Self {
            coordinates,
            emoji,
            temperature_c,
            color,
        }
    }
}

/// A collectible gift that is shown on a story; a click opens it.
///
/// A constructor of [`MediaArea`](enums::MediaArea).
///
/// Since layer 197.
///
/// ```text
/// mediaAreaStarGift#5787686d coordinates:MediaAreaCoordinates slug:string =
///     MediaArea;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/mediaAreaStarGift)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MediaAreaStarGift {
    /// Where the gift lies on the story.
    pub coordinates: types::MediaAreaCoordinates,
    /// The slug of the [`starGiftUnique`](types::StarGiftUnique).
    pub slug: String,
}

impl MediaAreaStarGift {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        coordinates: types::MediaAreaCoordinates,
        slug: impl Into<String>,
    ) -> Self {
        Self {
            coordinates,
            slug: slug.into(),
        }
    }
}

impl wire::Wire for MediaAreaStarGift {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "mediaAreaStarGift",
        id: 0x5787686d,
        min_size: 56,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.coordinates);
        w.string(&self.slug);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            coordinates: cursor.read(),
            slug: cursor.string(),
        }
    }
}

/// Where a clickable rectangle lies on a story. All lengths are percentages, so that they hold for any size of the
/// picture.
///
/// Contained in [`mediaAreaVenue`](types::MediaAreaVenue), [`inputMediaAreaVenue`](types::InputMediaAreaVenue),
/// [`mediaAreaGeoPoint`](types::MediaAreaGeoPoint),
/// [`mediaAreaSuggestedReaction`](types::MediaAreaSuggestedReaction),
/// [`mediaAreaChannelPost`](types::MediaAreaChannelPost),
/// [`inputMediaAreaChannelPost`](types::InputMediaAreaChannelPost), [`mediaAreaUrl`](types::MediaAreaUrl),
/// [`mediaAreaWeather`](types::MediaAreaWeather), [`mediaAreaStarGift`](types::MediaAreaStarGift).
///
/// Since layer 161; `radius` since 182.
///
/// ```text
/// mediaAreaCoordinates#cfc9e002 flags:# x:double y:double w:double h:double
///     rotation:double radius:flags.0?double = MediaAreaCoordinates;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/mediaAreaCoordinates)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MediaAreaCoordinates {
    /// Horizontal position of the centre, in percent of the width of the story.
    pub x: f64,
    /// Vertical position of the centre, in percent of the height of the story.
    pub y: f64,
    /// Width of the rectangle, in percent of the width of the story.
    pub w: f64,
    /// Height of the rectangle, in percent of the height of the story.
    pub h: f64,
    /// Angle by which the rectangle is turned clockwise, in degrees from 0 to 360.
    pub rotation: f64,
    /// Radius of the rounded corners, in percent of the width of the story.
    pub radius: Option<f64>,
}

impl MediaAreaCoordinates {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(x: f64, y: f64, w: f64, h: f64, rotation: f64) -> Self {
        Self {
            x,
            y,
            w,
            h,
            rotation,
            radius: None,
        }
    }
}

impl wire::Wire for MediaAreaCoordinates {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "mediaAreaCoordinates",
        id: 0xcfc9e002,
        min_size: 48,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.fixed((self.x, self.y, self.w, self.h, self.rotation));
        flags.set(0, w.write_optional(&self.radius));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, x, y, w, h, rotation) = cursor
            .fixed::<(wire::Flags, f64, f64, f64, f64, f64)>();
        Self {
            x,
            y,
            w,
            h,
            rotation,
            radius: cursor.read_optional(flags.has(0)),
        }
    }
}

/// A boost that the account can give: which chat it boosts now, and from when it can be moved.
///
/// Contained in [`premium.myBoosts`](types::premium::MyBoosts).
///
/// Since layer 166.
///
/// ```text
/// myBoost#c448415c flags:# slot:int peer:flags.0?Peer date:int expires:int
///     cooldown_until_date:flags.1?int = MyBoost;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/myBoost)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MyBoost {
    /// The number of the boost, to pass to [`premium.applyBoost`](functions::premium::ApplyBoost).
    pub slot: i32,
    /// The channel or supergroup that is boosted; absent if the boost is free.
    pub peer: Option<enums::Peer>,
    /// When the boost began, in Unix time; 0 if it is free.
    pub date: i32,
    /// When the boost ends, in Unix time.
    pub expires: i32,
    /// From when the boost can be given to another chat, in Unix time.
    pub cooldown_until_date: Option<i32>,
}

impl MyBoost {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(slot: i32, date: i32, expires: i32) -> Self {
        Self {
            slot,
            peer: None,
            date,
            expires,
            cooldown_until_date: None,
        }
    }
}

impl wire::Wire for MyBoost {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "myBoost",
        id: 0xc448415c,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.i32(self.slot);
        flags.set(0, w.write_optional(&self.peer));
        w.fixed((self.date, self.expires));
        flags.set(1, w.write_optional(&self.cooldown_until_date));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, slot) = cursor.fixed::<(wire::Flags, i32)>();
        let peer = cursor.read_optional(flags.has(0));
        let (date, expires) = cursor.fixed::<(i32, i32)>();
        Self {
            slot,
            peer,
            date,
            expires,
            cooldown_until_date: cursor.read_optional(flags.has(1)),
        }
    }
}

/// A topic in the direct messages of a channel: the messages of one user to it, as administrators see them.
///
/// A constructor of [`SavedDialog`](enums::SavedDialog).
///
/// Since layer 204.
///
/// ```text
/// monoForumDialog#64407ea7 flags:# unread_mark:flags.3?true
///     nopaid_messages_exception:flags.4?true peer:Peer top_message:int
///     read_inbox_max_id:int read_outbox_max_id:int unread_count:int
///     unread_reactions_count:int draft:flags.1?DraftMessage = SavedDialog;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/monoForumDialog)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct MonoForumDialog {
    /// If set, the topic is marked as unread, by [`messages.markDialogUnread`](functions::messages::MarkDialogUnread).
    pub unread_mark: bool,
    /// If set, the user need not pay for messages, by
    /// [`account.toggleNoPaidMessagesException`](functions::account::ToggleNoPaidMessagesException).
    pub nopaid_messages_exception: bool,
    /// The user, who also identifies the topic.
    pub peer: enums::Peer,
    /// The identifier of the newest message of the topic.
    pub top_message: i32,
    /// The identifier of the last incoming message that was read.
    pub read_inbox_max_id: i32,
    /// The identifier of the last outgoing message that the user has read.
    pub read_outbox_max_id: i32,
    /// Number of unread messages.
    pub unread_count: i32,
    /// Number of unread reactions.
    pub unread_reactions_count: i32,
    /// The message that was begun in the topic but not sent.
    pub draft: Option<enums::DraftMessage>,
}

impl MonoForumDialog {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::Peer>,
        top_message: i32,
        read_inbox_max_id: i32,
        read_outbox_max_id: i32,
        unread_count: i32,
        unread_reactions_count: i32,
    ) -> Self {
        Self {
            unread_mark: false,
            nopaid_messages_exception: false,
            peer: peer.into(),
            top_message,
            read_inbox_max_id,
            read_outbox_max_id,
            unread_count,
            unread_reactions_count,
            draft: None,
        }
    }
}

impl wire::Wire for MonoForumDialog {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "monoForumDialog",
        id: 0x64407ea7,
        min_size: 40,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(3, self.unread_mark)
                    .with(4, self.nopaid_messages_exception),
            );
        w.write(&self.peer);
        w.fixed((
            self.top_message,
            self.read_inbox_max_id,
            self.read_outbox_max_id,
            self.unread_count,
            self.unread_reactions_count,
        ));
        flags.set(1, w.write_optional(&self.draft));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let peer = cursor.read();
        let (
            top_message,
            read_inbox_max_id,
            read_outbox_max_id,
            unread_count,
            unread_reactions_count,
        ) = cursor.fixed::<(i32, i32, i32, i32, i32)>();
        Self {
            unread_mark: flags.has(3),
            nopaid_messages_exception: flags.has(4),
            peer,
            top_message,
            read_inbox_max_id,
            read_outbox_max_id,
            unread_count,
            unread_reactions_count,
            draft: cursor.read_optional(flags.has(1)),
        }
    }
}

/// A user who could not be added to a chat, because of privacy settings. An invitation link can be sent instead.
///
/// Contained in [`messages.invitedUsers`](types::messages::InvitedUsers).
///
/// Since layer 177.
///
/// ```text
/// missingInvitee#628c9224 flags:# premium_would_allow_invite:flags.0?true
///     premium_required_for_pm:flags.1?true user_id:long = MissingInvitee;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/missingInvitee)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MissingInvitee {
    /// If set, the user can be added by an account that has Telegram Premium.
    pub premium_would_allow_invite: bool,
    /// If set, even a message with the link can only be sent to the user by an account that has Telegram Premium.
    pub premium_required_for_pm: bool,
    /// The identifier of the user who was not added.
    pub user_id: i64,
}

impl MissingInvitee {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(user_id: i64) -> Self {
        Self {
            premium_would_allow_invite: false,
            premium_required_for_pm: false,
            user_id,
        }
    }
}

impl wire::Wire for MissingInvitee {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "missingInvitee",
        id: 0x628c9224,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.premium_would_allow_invite)
            .with(1, self.premium_required_for_pm);
        w.fixed((flags, self.user_id));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, user_id) = cursor.fixed::<(wire::Flags, i64)>();
        Self {
            premium_would_allow_invite: flags.has(0),
            premium_required_for_pm: flags.has(1),
            user_id,
        }
    }
}

/// A reason to choose from when messages or stories are reported.
///
/// Contained in [`reportResultChooseOption`](types::ReportResultChooseOption).
///
/// Since layer 189.
///
/// ```text
/// messageReportOption#7903e3d9 text:string option:bytes = MessageReportOption;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/messageReportOption)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct MessageReportOption {
    /// The reason in the language of the user.
    pub text: String,
    /// Identifies the reason; pass it with the next [`messages.report`](functions::messages::Report).
    pub option: Vec<u8>,
}

impl MessageReportOption {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(text: impl Into<String>, option: impl Into<Vec<u8>>) -> Self {
        Self {
            text: text.into(),
            option: option.into(),
        }
    }
}

impl wire::Wire for MessageReportOption {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messageReportOption",
        id: 0x7903e3d9,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.text);
        w.bytes(&self.option);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            text: cursor.string(),
            option: cursor.bytes(),
        }
    }
}
