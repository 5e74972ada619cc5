//! The ids of what every schema is made of.
//!
//! Source: <https://core.telegram.org/mtproto/serialize>

/// `vector#1cb5c415 {t:Type} # [ t ] = Vector t`
pub(super) const VECTOR: u32 = 0x1cb5_c415;
/// `boolTrue#997275b5 = Bool`
pub(super) const BOOL_TRUE: u32 = 0x9972_75b5;
/// `boolFalse#bc799737 = Bool`
pub(super) const BOOL_FALSE: u32 = 0xbc79_9737;
