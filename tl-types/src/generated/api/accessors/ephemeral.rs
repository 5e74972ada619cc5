// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Accessors of enums of the namespace `ephemeral`.

use super::super::{enums, types};
use crate::wire::Vec;

impl enums::ephemeral::WelcomeMessages {
    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<i64> {
        match self {
            Self::WelcomeMessages(value) => Some(value.hash),
            _ => None,
        }
    }

    /// The field `messages`, where there is one.
    #[must_use]
    #[inline]
    pub fn messages(&self) -> Option<&Vec<types::EphemeralMessage>> {
        match self {
            Self::WelcomeMessages(value) => Some(&value.messages),
            _ => None,
        }
    }
}
