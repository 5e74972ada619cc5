// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors.

use super::super::types;
use crate::wire::{self, String, Wire as _};

/// A quick reply shortcut: messages that a business keeps under a short name, to send them again and again.
///
/// Contained in [`updateQuickReplies`](types::UpdateQuickReplies),
/// [`updateNewQuickReply`](types::UpdateNewQuickReply), [`messages.quickReplies`](types::messages::QuickReplies).
///
/// Since layer 176.
///
/// ```text
/// quickReply#697102b shortcut_id:int shortcut:string top_message:int count:int =
///     QuickReply;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/quickReply)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct QuickReply {
    /// The identifier of the shortcut.
    pub shortcut_id: i32,
    /// The name that the user types to send the messages.
    pub shortcut: String,
    /// The identifier of the newest message of the shortcut.
    pub top_message: i32,
    /// Number of messages in the shortcut.
    pub count: i32,
}

impl QuickReply {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        shortcut_id: i32,
        shortcut: impl Into<String>,
        top_message: i32,
        count: i32,
    ) -> Self {
        Self {
            shortcut_id,
            shortcut: shortcut.into(),
            top_message,
            count,
        }
    }
}

impl wire::Wire for QuickReply {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "quickReply",
        id: 0x0697102b,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.shortcut_id);
        w.string(&self.shortcut);
        w.fixed((self.top_message, self.count));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let shortcut_id = cursor.i32();
        let shortcut = cursor.string();
        let (top_message, count) = cursor.fixed::<(i32, i32)>();
        Self {
            shortcut_id,
            shortcut,
            top_message,
            count,
        }
    }
}
