// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions of enums of the namespace `ephemeral`.

use super::super::{enums, types};

impl enums::ephemeral::WelcomeMessages {
    /// The value, if it is [`Self::WelcomeMessages`].
    #[must_use]
    #[inline]
    pub fn as_welcome_messages(&self) -> Option<&types::ephemeral::WelcomeMessages> {
        match self {
            Self::WelcomeMessages(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::WelcomeMessages`].
    #[must_use]
    #[inline]
    pub fn into_welcome_messages(self) -> Option<types::ephemeral::WelcomeMessages> {
        match self {
            Self::WelcomeMessages(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::ephemeral::WelcomeMessages> for types::ephemeral::WelcomeMessages {
    /// The value itself, which is another variant.
    type Error = enums::ephemeral::WelcomeMessages;

    #[inline]
    fn try_from(
        value: enums::ephemeral::WelcomeMessages,
    ) -> Result<Self, enums::ephemeral::WelcomeMessages> {
        match value {
            enums::ephemeral::WelcomeMessages::WelcomeMessages(value) => Ok(value),
            other => Err(other),
        }
    }
}
