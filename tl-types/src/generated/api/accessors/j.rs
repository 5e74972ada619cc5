// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Accessors of enums.

use super::super::enums;
use crate::wire::String;

impl enums::JoinChatBotResult {
    /// The field `url`, where there is one.
    #[must_use]
    #[inline]
    pub fn url(&self) -> Option<&String> {
        match self {
            Self::WebView(value) => Some(&value.url),
            _ => None,
        }
    }
}
