// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Accessors of enums of the namespace `help`.

use super::super::{enums, types};
use crate::wire::{String, Vec};

impl enums::help::AppUpdate {
    /// The field `can_not_skip`, where there is one.
    #[must_use]
    #[inline]
    pub fn can_not_skip(&self) -> Option<bool> {
        match self {
            Self::AppUpdate(value) => Some(value.can_not_skip),
            _ => None,
        }
    }

    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<i32> {
        match self {
            Self::AppUpdate(value) => Some(value.id),
            _ => None,
        }
    }

    /// The field `version`, where there is one.
    #[must_use]
    #[inline]
    pub fn version(&self) -> Option<&String> {
        match self {
            Self::AppUpdate(value) => Some(&value.version),
            _ => None,
        }
    }

    /// The field `text`, where there is one.
    #[must_use]
    #[inline]
    pub fn text(&self) -> Option<&String> {
        match self {
            Self::AppUpdate(value) => Some(&value.text),
            _ => None,
        }
    }

    /// The field `entities`, where there is one.
    #[must_use]
    #[inline]
    pub fn entities(&self) -> Option<&Vec<enums::MessageEntity>> {
        match self {
            Self::AppUpdate(value) => Some(&value.entities),
            _ => None,
        }
    }

    /// The field `document`, where there is one.
    #[must_use]
    #[inline]
    pub fn document(&self) -> Option<&enums::Document> {
        match self {
            Self::AppUpdate(value) => value.document.as_ref(),
            _ => None,
        }
    }

    /// The field `url`, where there is one.
    #[must_use]
    #[inline]
    pub fn url(&self) -> Option<&String> {
        match self {
            Self::AppUpdate(value) => value.url.as_ref(),
            _ => None,
        }
    }

    /// The field `sticker`, where there is one.
    #[must_use]
    #[inline]
    pub fn sticker(&self) -> Option<&enums::Document> {
        match self {
            Self::AppUpdate(value) => value.sticker.as_ref(),
            _ => None,
        }
    }
}

impl enums::help::TermsOfServiceUpdate {
    /// The field `expires`, which every variant has.
    #[must_use]
    #[inline]
    pub fn expires(&self) -> i32 {
        match self {
            Self::Empty(value) => value.expires,
            Self::TermsOfServiceUpdate(value) => value.expires,
        }
    }

    /// The field `terms_of_service`, where there is one.
    #[must_use]
    #[inline]
    pub fn terms_of_service(&self) -> Option<&types::help::TermsOfService> {
        match self {
            Self::TermsOfServiceUpdate(value) => Some(&value.terms_of_service),
            _ => None,
        }
    }
}

impl enums::help::DeepLinkInfo {
    /// The field `update_app`, where there is one.
    #[must_use]
    #[inline]
    pub fn update_app(&self) -> Option<bool> {
        match self {
            Self::DeepLinkInfo(value) => Some(value.update_app),
            _ => None,
        }
    }

    /// The field `message`, where there is one.
    #[must_use]
    #[inline]
    pub fn message(&self) -> Option<&String> {
        match self {
            Self::DeepLinkInfo(value) => Some(&value.message),
            _ => None,
        }
    }

    /// The field `entities`, where there is one.
    #[must_use]
    #[inline]
    pub fn entities(&self) -> Option<&Vec<enums::MessageEntity>> {
        match self {
            Self::DeepLinkInfo(value) => value.entities.as_ref(),
            _ => None,
        }
    }
}

impl enums::help::PassportConfig {
    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<i32> {
        match self {
            Self::PassportConfig(value) => Some(value.hash),
            _ => None,
        }
    }

    /// The field `countries_langs`, where there is one.
    #[must_use]
    #[inline]
    pub fn countries_langs(&self) -> Option<&types::DataJson> {
        match self {
            Self::PassportConfig(value) => Some(&value.countries_langs),
            _ => None,
        }
    }
}

impl enums::help::UserInfo {
    /// The field `message`, where there is one.
    #[must_use]
    #[inline]
    pub fn message(&self) -> Option<&String> {
        match self {
            Self::UserInfo(value) => Some(&value.message),
            _ => None,
        }
    }

    /// The field `entities`, where there is one.
    #[must_use]
    #[inline]
    pub fn entities(&self) -> Option<&Vec<enums::MessageEntity>> {
        match self {
            Self::UserInfo(value) => Some(&value.entities),
            _ => None,
        }
    }

    /// The field `author`, where there is one.
    #[must_use]
    #[inline]
    pub fn author(&self) -> Option<&String> {
        match self {
            Self::UserInfo(value) => Some(&value.author),
            _ => None,
        }
    }

    /// The field `date`, where there is one.
    #[must_use]
    #[inline]
    pub fn date(&self) -> Option<i32> {
        match self {
            Self::UserInfo(value) => Some(value.date),
            _ => None,
        }
    }
}

impl enums::help::PromoData {
    /// The field `expires`, which every variant has.
    #[must_use]
    #[inline]
    pub fn expires(&self) -> i32 {
        match self {
            Self::Empty(value) => value.expires,
            Self::PromoData(value) => value.expires,
        }
    }

    /// The field `proxy`, where there is one.
    #[must_use]
    #[inline]
    pub fn proxy(&self) -> Option<bool> {
        match self {
            Self::PromoData(value) => Some(value.proxy),
            _ => None,
        }
    }

    /// The field `peer`, where there is one.
    #[must_use]
    #[inline]
    pub fn peer(&self) -> Option<&enums::Peer> {
        match self {
            Self::PromoData(value) => value.peer.as_ref(),
            _ => None,
        }
    }

    /// The field `psa_type`, where there is one.
    #[must_use]
    #[inline]
    pub fn psa_type(&self) -> Option<&String> {
        match self {
            Self::PromoData(value) => value.psa_type.as_ref(),
            _ => None,
        }
    }

    /// The field `psa_message`, where there is one.
    #[must_use]
    #[inline]
    pub fn psa_message(&self) -> Option<&String> {
        match self {
            Self::PromoData(value) => value.psa_message.as_ref(),
            _ => None,
        }
    }

    /// The field `pending_suggestions`, where there is one.
    #[must_use]
    #[inline]
    pub fn pending_suggestions(&self) -> Option<&Vec<String>> {
        match self {
            Self::PromoData(value) => Some(&value.pending_suggestions),
            _ => None,
        }
    }

    /// The field `dismissed_suggestions`, where there is one.
    #[must_use]
    #[inline]
    pub fn dismissed_suggestions(&self) -> Option<&Vec<String>> {
        match self {
            Self::PromoData(value) => Some(&value.dismissed_suggestions),
            _ => None,
        }
    }

    /// The field `custom_pending_suggestion`, where there is one.
    #[must_use]
    #[inline]
    pub fn custom_pending_suggestion(&self) -> Option<&types::PendingSuggestion> {
        match self {
            Self::PromoData(value) => value.custom_pending_suggestion.as_ref(),
            _ => None,
        }
    }

    /// The field `chats`, where there is one.
    #[must_use]
    #[inline]
    pub fn chats(&self) -> Option<&Vec<enums::Chat>> {
        match self {
            Self::PromoData(value) => Some(&value.chats),
            _ => None,
        }
    }

    /// The field `users`, where there is one.
    #[must_use]
    #[inline]
    pub fn users(&self) -> Option<&Vec<enums::User>> {
        match self {
            Self::PromoData(value) => Some(&value.users),
            _ => None,
        }
    }
}

impl enums::help::CountriesList {
    /// The field `countries`, where there is one.
    #[must_use]
    #[inline]
    pub fn countries(&self) -> Option<&Vec<types::help::Country>> {
        match self {
            Self::CountriesList(value) => Some(&value.countries),
            _ => None,
        }
    }

    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<i32> {
        match self {
            Self::CountriesList(value) => Some(value.hash),
            _ => None,
        }
    }
}

impl enums::help::AppConfig {
    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<i32> {
        match self {
            Self::AppConfig(value) => Some(value.hash),
            _ => None,
        }
    }

    /// The field `config`, where there is one.
    #[must_use]
    #[inline]
    pub fn config(&self) -> Option<&enums::JsonValue> {
        match self {
            Self::AppConfig(value) => Some(&value.config),
            _ => None,
        }
    }
}

impl enums::help::PeerColorSet {
    /// The field `colors`, where there is one.
    #[must_use]
    #[inline]
    pub fn colors(&self) -> Option<&Vec<i32>> {
        match self {
            Self::PeerColorSet(value) => Some(&value.colors),
            _ => None,
        }
    }

    /// The field `palette_colors`, where there is one.
    #[must_use]
    #[inline]
    pub fn palette_colors(&self) -> Option<&Vec<i32>> {
        match self {
            Self::PeerColorProfileSet(value) => Some(&value.palette_colors),
            _ => None,
        }
    }

    /// The field `bg_colors`, where there is one.
    #[must_use]
    #[inline]
    pub fn bg_colors(&self) -> Option<&Vec<i32>> {
        match self {
            Self::PeerColorProfileSet(value) => Some(&value.bg_colors),
            _ => None,
        }
    }

    /// The field `story_colors`, where there is one.
    #[must_use]
    #[inline]
    pub fn story_colors(&self) -> Option<&Vec<i32>> {
        match self {
            Self::PeerColorProfileSet(value) => Some(&value.story_colors),
            _ => None,
        }
    }
}

impl enums::help::PeerColors {
    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<i32> {
        match self {
            Self::PeerColors(value) => Some(value.hash),
            _ => None,
        }
    }

    /// The field `colors`, where there is one.
    #[must_use]
    #[inline]
    pub fn colors(&self) -> Option<&Vec<types::help::PeerColorOption>> {
        match self {
            Self::PeerColors(value) => Some(&value.colors),
            _ => None,
        }
    }
}

impl enums::help::TimezonesList {
    /// The field `timezones`, where there is one.
    #[must_use]
    #[inline]
    pub fn timezones(&self) -> Option<&Vec<types::Timezone>> {
        match self {
            Self::TimezonesList(value) => Some(&value.timezones),
            _ => None,
        }
    }

    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<i32> {
        match self {
            Self::TimezonesList(value) => Some(value.hash),
            _ => None,
        }
    }
}
