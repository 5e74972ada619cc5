//! The two rules by which an id is computed.

/// Which CRC32 is the id of a combinator that declares none.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum IdRule {
    /// Telegram's published schemas.
    #[default]
    Telegram,
    /// The reference compiler `tl-parser`: TDLib's own API, TON, VK.
    Tl,
}

impl IdRule {
    /// Both rules.
    pub const ALL: [IdRule; 2] = [IdRule::Telegram, IdRule::Tl];
}
