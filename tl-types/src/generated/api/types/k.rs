// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// How a button of a bot looks: its colour and an icon. Of the colours, at most one is set; without one the button
/// looks as usual.
///
/// Contained in [`keyboardButton`](types::KeyboardButton), [`keyboardInlineButton`](types::KeyboardInlineButton).
///
/// Since layer 222.
///
/// ```text
/// keyboardButtonStyle#4fdd3430 flags:# bg_primary:flags.0?true
///     bg_danger:flags.1?true bg_success:flags.2?true icon:flags.3?long =
///     KeyboardButtonStyle;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/keyboardButtonStyle)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct KeyboardButtonStyle {
    /// If set, the button has the main colour, such as blue.
    pub bg_primary: bool,
    /// If set, the button has the colour of danger, such as red.
    pub bg_danger: bool,
    /// If set, the button has the colour of success, such as green.
    pub bg_success: bool,
    /// The identifier of the custom emoji that is shown before the label.
    pub icon: Option<i64>,
}

impl KeyboardButtonStyle {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            bg_primary: false,
            bg_danger: false,
            bg_success: false,
            icon: None,
        }
    }
}

impl wire::Wire for KeyboardButtonStyle {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "keyboardButtonStyle",
        id: 0x4fdd3430,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(0, self.bg_primary)
                    .with(1, self.bg_danger)
                    .with(2, self.bg_success),
            );
        flags.set(3, w.write_optional(&self.icon));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            bg_primary: flags.has(0),
            bg_danger: flags.has(1),
            bg_success: flags.has(2),
            icon: cursor.read_optional(flags.has(3)),
        }
    }
}

/// One button of a keyboard, below a message or in place of the keyboard for typing.
///
/// Returned by [`bots.getRequestedWebViewButton`](functions::bots::GetRequestedWebViewButton).
///
/// Accepted by [`bots.requestWebViewButton`](functions::bots::RequestWebViewButton).
///
/// Contained in [`keyboardButtonRow`](types::KeyboardButtonRow).
///
/// Since layer 46 or earlier; `style` since 222; `type` since 229.
///
/// ```text
/// keyboardButton#2f67a72f flags:# style:flags.10?KeyboardButtonStyle text:string
///     type:ButtonType = KeyboardButton;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/keyboardButton)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct KeyboardButton {
    /// The colour and icon of the button.
    pub style: Option<types::KeyboardButtonStyle>,
    /// The text on the button.
    pub text: String,
    /// What pressing the button does.
    pub r#type: enums::ButtonType,
}

impl KeyboardButton {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(text: impl Into<String>, r#type: impl Into<enums::ButtonType>) -> Self {
        Self {
            style: None,
            text: text.into(),
            r#type: r#type.into(),
        }
    }
}

impl wire::Wire for KeyboardButton {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "keyboardButton",
        id: 0x2f67a72f,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(10, w.write_optional(&self.style));
        w.string(&self.text);
        w.write(&self.r#type);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            style: cursor.read_optional(flags.has(10)),
            text: cursor.string(),
            r#type: cursor.read(),
        }
    }
}

/// One row of buttons of a keyboard.
///
/// Contained in [`replyKeyboardMarkup`](types::ReplyKeyboardMarkup).
///
/// Since layer 46 or earlier.
///
/// ```text
/// keyboardButtonRow#77608b83 buttons:Vector<KeyboardButton> = KeyboardButtonRow;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/keyboardButtonRow)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct KeyboardButtonRow {
    /// The buttons, from left to right.
    pub buttons: Vec<types::KeyboardButton>,
}

impl KeyboardButtonRow {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(buttons: Vec<types::KeyboardButton>) -> Self {
        Self { buttons }
    }
}

impl wire::Wire for KeyboardButtonRow {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "keyboardButtonRow",
        id: 0x77608b83,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.buttons);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { buttons: cursor.read() }
    }
}

/// A row of [`replyInlineMarkup`](types::ReplyInlineMarkup), the buttons below a message.
///
/// Contained in [`replyInlineMarkup`](types::ReplyInlineMarkup).
///
/// Since layer 229.
///
/// ```text
/// keyboardInlineButtonRow#19420af6 buttons:Vector<KeyboardInlineButton> =
///     KeyboardInlineButtonRow;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/keyboardInlineButtonRow)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct KeyboardInlineButtonRow {
    /// The buttons of the row, from left to right.
    pub buttons: Vec<types::KeyboardInlineButton>,
}

impl KeyboardInlineButtonRow {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(buttons: Vec<types::KeyboardInlineButton>) -> Self {
        Self { buttons }
    }
}

impl wire::Wire for KeyboardInlineButtonRow {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "keyboardInlineButtonRow",
        id: 0x19420af6,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.buttons);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { buttons: cursor.read() }
    }
}

/// A button below a message: its label, and what a press does.
///
/// Contained in [`keyboardInlineButtonRow`](types::KeyboardInlineButtonRow).
///
/// Since layer 229.
///
/// ```text
/// keyboardInlineButton#11c1a322 flags:# style:flags.10?KeyboardButtonStyle
///     text:string type:InlineButtonType = KeyboardInlineButton;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/keyboardInlineButton)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct KeyboardInlineButton {
    /// The colour and icon of the button.
    pub style: Option<types::KeyboardButtonStyle>,
    /// The label of the button.
    pub text: String,
    /// What a press does.
    pub r#type: enums::InlineButtonType,
}

impl KeyboardInlineButton {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        text: impl Into<String>,
        r#type: impl Into<enums::InlineButtonType>,
    ) -> Self {
        Self {
            style: None,
            text: text.into(),
            r#type: r#type.into(),
        }
    }
}

impl wire::Wire for KeyboardInlineButton {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "keyboardInlineButton",
        id: 0x11c1a322,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        flags.set(10, w.write_optional(&self.style));
        w.string(&self.text);
        w.write(&self.r#type);
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            style: cursor.read_optional(flags.has(10)),
            text: cursor.string(),
            r#type: cursor.read(),
        }
    }
}
