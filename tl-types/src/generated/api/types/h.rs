// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors.

use super::super::types;
use crate::wire::{self, Wire as _};

/// A row in the list of high scores of a game.
///
/// Contained in [`messages.highScores`](types::messages::HighScores).
///
/// Since layer 62 or earlier; `user_id:long` since 133 or earlier, `user_id:int` before.
///
/// ```text
/// highScore#73a379eb pos:int user_id:long score:int = HighScore;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/highScore)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct HighScore {
    /// Position in the list, starting with 1.
    pub pos: i32,
    /// Identifier of the player.
    pub user_id: i64,
    /// Score of the player.
    pub score: i32,
}

impl HighScore {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(pos: i32, user_id: i64, score: i32) -> Self {
        Self { pos, user_id, score }
    }
}

impl wire::Wire for HighScore {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "highScore",
        id: 0x73a379eb,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.fixed((self.pos, self.user_id, self.score));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (pos, user_id, score) = cursor.fixed::<(i32, i64, i32)>();
        Self { pos, user_id, score }
    }
}
