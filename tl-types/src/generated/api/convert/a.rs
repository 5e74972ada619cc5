// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions of enums.

use super::super::{enums, types};

impl enums::AttachMenuBots {
    /// The value, if it is [`Self::AttachMenuBots`].
    #[must_use]
    #[inline]
    pub fn as_attach_menu_bots(&self) -> Option<&types::AttachMenuBots> {
        match self {
            Self::AttachMenuBots(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::AttachMenuBots`].
    #[must_use]
    #[inline]
    pub fn into_attach_menu_bots(self) -> Option<types::AttachMenuBots> {
        match self {
            Self::AttachMenuBots(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::AttachMenuBots> for types::AttachMenuBots {
    /// The value itself, which is another variant.
    type Error = enums::AttachMenuBots;

    #[inline]
    fn try_from(value: enums::AttachMenuBots) -> Result<Self, enums::AttachMenuBots> {
        match value {
            enums::AttachMenuBots::AttachMenuBots(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::AiComposeTone {
    /// The value, if it is [`Self::AiComposeTone`].
    #[must_use]
    #[inline]
    pub fn as_ai_compose_tone(&self) -> Option<&types::AiComposeTone> {
        match self {
            Self::AiComposeTone(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::AiComposeTone`].
    #[must_use]
    #[inline]
    pub fn into_ai_compose_tone(self) -> Option<types::AiComposeTone> {
        match self {
            Self::AiComposeTone(value) => Some(*value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Default`].
    #[must_use]
    #[inline]
    pub fn as_default(&self) -> Option<&types::AiComposeToneDefault> {
        match self {
            Self::Default(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Default`].
    #[must_use]
    #[inline]
    pub fn into_default(self) -> Option<types::AiComposeToneDefault> {
        match self {
            Self::Default(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::AiComposeTone> for types::AiComposeTone {
    /// The value itself, which is another variant.
    type Error = enums::AiComposeTone;

    #[inline]
    fn try_from(value: enums::AiComposeTone) -> Result<Self, enums::AiComposeTone> {
        match value {
            enums::AiComposeTone::AiComposeTone(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::AiComposeTone> for types::AiComposeToneDefault {
    /// The value itself, which is another variant.
    type Error = enums::AiComposeTone;

    #[inline]
    fn try_from(value: enums::AiComposeTone) -> Result<Self, enums::AiComposeTone> {
        match value {
            enums::AiComposeTone::Default(value) => Ok(value),
            other => Err(other),
        }
    }
}
