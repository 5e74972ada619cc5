// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// A language pack, or what has changed in it since a version that the client has.
///
/// Returned by [`langpack.getLangPack`](functions::langpack::GetLangPack),
/// [`langpack.getDifference`](functions::langpack::GetDifference).
///
/// Contained in [`updateLangPack`](types::UpdateLangPack).
///
/// Since layer 68 or earlier.
///
/// ```text
/// langPackDifference#f385c1f6 lang_code:string from_version:int version:int
///     strings:Vector<LangPackString> = LangPackDifference;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/langPackDifference)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct LangPackDifference {
    /// The language of the pack.
    pub lang_code: String,
    /// The version that the changes apply to; 0 if the whole pack is given.
    pub from_version: i32,
    /// The version after the changes.
    pub version: i32,
    /// The strings that are new, changed or deleted.
    pub strings: Vec<enums::LangPackString>,
}

impl LangPackDifference {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        lang_code: impl Into<String>,
        from_version: i32,
        version: i32,
        strings: Vec<enums::LangPackString>,
    ) -> Self {
        Self {
            lang_code: lang_code.into(),
            from_version,
            version,
            strings,
        }
    }
}

impl wire::Wire for LangPackDifference {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "langPackDifference",
        id: 0xf385c1f6,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.lang_code);
        w.fixed((self.from_version, self.version));
        w.write(&self.strings);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let lang_code = cursor.string();
        let (from_version, version) = cursor.fixed::<(i32, i32)>();
        Self {
            lang_code,
            from_version,
            version,
            strings: cursor.read(),
        }
    }
}

/// One part of a price, such as the goods, the tax or the delivery.
///
/// Contained in [`invoice`](types::Invoice), [`shippingOption`](types::ShippingOption).
///
/// Since layer 65 or earlier.
///
/// ```text
/// labeledPrice#cb296bf8 label:string amount:long = LabeledPrice;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/labeledPrice)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct LabeledPrice {
    /// What the part is for, to show to the user.
    pub label: String,
    /// How much the part adds to the price, in the smallest unit of currency; negative for a discount.
    pub amount: i64,
}

impl LabeledPrice {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(label: impl Into<String>, amount: i64) -> Self {
        Self {
            label: label.into(),
            amount,
        }
    }
}

impl wire::Wire for LabeledPrice {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "labeledPrice",
        id: 0xcb296bf8,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.label);
        w.i64(self.amount);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            label: cursor.string(),
            amount: cursor.i64(),
        }
    }
}

/// A string of a language pack that has one form only.
///
/// A constructor of [`LangPackString`](enums::LangPackString).
///
/// Since layer 68 or earlier.
///
/// ```text
/// langPackString#cad181f6 key:string value:string = LangPackString;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/langPackString)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct LangPackString {
    /// The name by which the client refers to the string.
    pub key: String,
    /// The translation of the string.
    pub value: String,
}

impl LangPackString {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

impl wire::Wire for LangPackString {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "langPackString",
        id: 0xcad181f6,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.key);
        w.string(&self.value);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            key: cursor.string(),
            value: cursor.string(),
        }
    }
}

/// A string of a language pack that has a form for each kind of number, by the plural rules of Unicode CLDR.
///
/// A constructor of [`LangPackString`](enums::LangPackString).
///
/// Since layer 68 or earlier.
///
/// ```text
/// langPackStringPluralized#6c47ac9f flags:# key:string zero_value:flags.0?string
///     one_value:flags.1?string two_value:flags.2?string few_value:flags.3?string
///     many_value:flags.4?string other_value:string = LangPackString;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/langPackStringPluralized)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct LangPackStringPluralized {
    /// The name by which the client refers to the string.
    pub key: String,
    /// The form for the category zero.
    pub zero_value: Option<String>,
    /// The form for the category one.
    pub one_value: Option<String>,
    /// The form for the category two.
    pub two_value: Option<String>,
    /// The form for the category few.
    pub few_value: Option<String>,
    /// The form for the category many.
    pub many_value: Option<String>,
    /// The form for all other numbers.
    pub other_value: String,
}

impl LangPackStringPluralized {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(key: impl Into<String>, other_value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            zero_value: None,
            one_value: None,
            two_value: None,
            few_value: None,
            many_value: None,
            other_value: other_value.into(),
        }
    }
}

impl wire::Wire for LangPackStringPluralized {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "langPackStringPluralized",
        id: 0x6c47ac9f,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.key);
        flags.set(0, w.write_optional(&self.zero_value));
        flags.set(1, w.write_optional(&self.one_value));
        flags.set(2, w.write_optional(&self.two_value));
        flags.set(3, w.write_optional(&self.few_value));
        flags.set(4, w.write_optional(&self.many_value));
        w.string(&self.other_value);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            key: cursor.string(),
            zero_value: cursor.read_optional(flags.has(0)),
            one_value: cursor.read_optional(flags.has(1)),
            two_value: cursor.read_optional(flags.has(2)),
            few_value: cursor.read_optional(flags.has(3)),
            many_value: cursor.read_optional(flags.has(4)),
            other_value: cursor.string(),
        }
    }
}

/// A string that was removed from a language pack; fall back on the base language or the client's own text.
///
/// A constructor of [`LangPackString`](enums::LangPackString).
///
/// Since layer 68 or earlier.
///
/// ```text
/// langPackStringDeleted#2979eeb2 key:string = LangPackString;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/langPackStringDeleted)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct LangPackStringDeleted {
    /// The name by which the client refers to the string.
    pub key: String,
}

impl LangPackStringDeleted {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into() }
    }
}

impl wire::Wire for LangPackStringDeleted {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "langPackStringDeleted",
        id: 0x2979eeb2,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.key);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { key: cursor.string() }
    }
}

/// A language that a client can be switched to.
///
/// Returned by [`langpack.getLanguages`](functions::langpack::GetLanguages),
/// [`langpack.getLanguage`](functions::langpack::GetLanguage).
///
/// Since layer 68 or earlier; `official`, `rtl`, `beta`, `base_lang_code`, `plural_code`, `strings_count`,
/// `translated_count`, `translations_url` since 89 or earlier.
///
/// ```text
/// langPackLanguage#eeca5ce3 flags:# official:flags.0?true rtl:flags.2?true
///     beta:flags.3?true name:string native_name:string lang_code:string
///     base_lang_code:flags.1?string plural_code:string strings_count:int
///     translated_count:int translations_url:string = LangPackLanguage;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/langPackLanguage)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct LangPackLanguage {
    /// If set, Telegram itself maintains the translation.
    pub official: bool,
    /// If set, the language is written from right to left.
    pub rtl: bool,
    /// If set, the translation is not finished.
    pub beta: bool,
    /// Name of the language in English.
    pub name: String,
    /// Name of the language in the language itself.
    pub native_name: String,
    /// Code of the language, which names the pack.
    pub lang_code: String,
    /// Code of the language whose strings fill the gaps of this pack.
    pub base_lang_code: Option<String>,
    /// Code of the language whose plural rules apply, as in Unicode CLDR.
    pub plural_code: String,
    /// Number of strings in the pack.
    pub strings_count: i32,
    /// How many of the strings are translated.
    pub translated_count: i32,
    /// Address of the page where the translation is made.
    pub translations_url: String,
}

impl LangPackLanguage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        native_name: impl Into<String>,
        lang_code: impl Into<String>,
        plural_code: impl Into<String>,
        strings_count: i32,
        translated_count: i32,
        translations_url: impl Into<String>,
    ) -> Self {
        Self {
            official: false,
            rtl: false,
            beta: false,
            name: name.into(),
            native_name: native_name.into(),
            lang_code: lang_code.into(),
            base_lang_code: None,
            plural_code: plural_code.into(),
            strings_count,
            translated_count,
            translations_url: translations_url.into(),
        }
    }
}

impl wire::Wire for LangPackLanguage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "langPackLanguage",
        id: 0xeeca5ce3,
        min_size: 36,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.official)
                    .with(2, self.rtl)
                    .with(3, self.beta),
            );
        w.string(&self.name);
        w.string(&self.native_name);
        w.string(&self.lang_code);
        flags.set(1, w.write_optional(&self.base_lang_code));
        w.string(&self.plural_code);
        w.fixed((self.strings_count, self.translated_count));
        w.string(&self.translations_url);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        let name = cursor.string();
        let native_name = cursor.string();
        let lang_code = cursor.string();
        let base_lang_code = cursor.read_optional(flags.has(1));
        let plural_code = cursor.string();
        let (strings_count, translated_count) = cursor.fixed::<(i32, i32)>();
        Self {
            official: flags.has(0),
            rtl: flags.has(2),
            beta: flags.has(3),
            name,
            native_name,
            lang_code,
            base_lang_code,
            plural_code,
            strings_count,
            translated_count,
            translations_url: cursor.string(),
        }
    }
}
