// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions and accessors of enums of the namespace `help`.

use super::super::{enums, types};
use crate::wire::{String, Vec};

impl enums::help::AppUpdate {
    /// The value, if it is [`Self::AppUpdate`].
    #[must_use]
    #[inline]
    pub fn as_app_update(&self) -> Option<&types::help::AppUpdate> {
        match self {
            Self::AppUpdate(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::AppUpdate`].
    #[must_use]
    #[inline]
    pub fn into_app_update(self) -> Option<types::help::AppUpdate> {
        match self {
            Self::AppUpdate(value) => Some(*value),
            _ => None,
        }
    }

    /// The field `can_not_skip`, where there is one.
    #[must_use]
    #[inline]
    pub fn can_not_skip(&self) -> Option<&bool> {
        match self {
            Self::AppUpdate(value) => Some(&value.can_not_skip),
            _ => None,
        }
    }

    /// The field `id`, where there is one.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<&i32> {
        match self {
            Self::AppUpdate(value) => Some(&value.id),
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

impl TryFrom<enums::help::AppUpdate> for types::help::AppUpdate {
    /// The value itself, which is another variant.
    type Error = enums::help::AppUpdate;

    #[inline]
    fn try_from(value: enums::help::AppUpdate) -> Result<Self, enums::help::AppUpdate> {
        match value {
            enums::help::AppUpdate::AppUpdate(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl enums::help::TermsOfServiceUpdate {
    /// The value, if it is [`Self::Empty`].
    #[must_use]
    #[inline]
    pub fn as_empty(&self) -> Option<&types::help::TermsOfServiceUpdateEmpty> {
        match self {
            Self::Empty(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Empty`].
    #[must_use]
    #[inline]
    pub fn into_empty(self) -> Option<types::help::TermsOfServiceUpdateEmpty> {
        match self {
            Self::Empty(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TermsOfServiceUpdate`].
    #[must_use]
    #[inline]
    pub fn as_terms_of_service_update(
        &self,
    ) -> Option<&types::help::TermsOfServiceUpdate> {
        match self {
            Self::TermsOfServiceUpdate(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TermsOfServiceUpdate`].
    #[must_use]
    #[inline]
    pub fn into_terms_of_service_update(
        self,
    ) -> Option<types::help::TermsOfServiceUpdate> {
        match self {
            Self::TermsOfServiceUpdate(value) => Some(value),
            _ => None,
        }
    }

    /// The field `expires`, which every variant has.
    #[must_use]
    #[inline]
    pub fn expires(&self) -> &i32 {
        match self {
            Self::Empty(value) => &value.expires,
            Self::TermsOfServiceUpdate(value) => &value.expires,
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

impl TryFrom<enums::help::TermsOfServiceUpdate>
for types::help::TermsOfServiceUpdateEmpty {
    /// The value itself, which is another variant.
    type Error = enums::help::TermsOfServiceUpdate;

    #[inline]
    fn try_from(
        value: enums::help::TermsOfServiceUpdate,
    ) -> Result<Self, enums::help::TermsOfServiceUpdate> {
        match value {
            enums::help::TermsOfServiceUpdate::Empty(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::help::TermsOfServiceUpdate> for types::help::TermsOfServiceUpdate {
    /// The value itself, which is another variant.
    type Error = enums::help::TermsOfServiceUpdate;

    #[inline]
    fn try_from(
        value: enums::help::TermsOfServiceUpdate,
    ) -> Result<Self, enums::help::TermsOfServiceUpdate> {
        match value {
            enums::help::TermsOfServiceUpdate::TermsOfServiceUpdate(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::help::DeepLinkInfo {
    /// The value, if it is [`Self::DeepLinkInfo`].
    #[must_use]
    #[inline]
    pub fn as_deep_link_info(&self) -> Option<&types::help::DeepLinkInfo> {
        match self {
            Self::DeepLinkInfo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::DeepLinkInfo`].
    #[must_use]
    #[inline]
    pub fn into_deep_link_info(self) -> Option<types::help::DeepLinkInfo> {
        match self {
            Self::DeepLinkInfo(value) => Some(value),
            _ => None,
        }
    }

    /// The field `update_app`, where there is one.
    #[must_use]
    #[inline]
    pub fn update_app(&self) -> Option<&bool> {
        match self {
            Self::DeepLinkInfo(value) => Some(&value.update_app),
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

impl TryFrom<enums::help::DeepLinkInfo> for types::help::DeepLinkInfo {
    /// The value itself, which is another variant.
    type Error = enums::help::DeepLinkInfo;

    #[inline]
    fn try_from(
        value: enums::help::DeepLinkInfo,
    ) -> Result<Self, enums::help::DeepLinkInfo> {
        match value {
            enums::help::DeepLinkInfo::DeepLinkInfo(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::help::PassportConfig {
    /// The value, if it is [`Self::PassportConfig`].
    #[must_use]
    #[inline]
    pub fn as_passport_config(&self) -> Option<&types::help::PassportConfig> {
        match self {
            Self::PassportConfig(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PassportConfig`].
    #[must_use]
    #[inline]
    pub fn into_passport_config(self) -> Option<types::help::PassportConfig> {
        match self {
            Self::PassportConfig(value) => Some(value),
            _ => None,
        }
    }

    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<&i32> {
        match self {
            Self::PassportConfig(value) => Some(&value.hash),
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

impl TryFrom<enums::help::PassportConfig> for types::help::PassportConfig {
    /// The value itself, which is another variant.
    type Error = enums::help::PassportConfig;

    #[inline]
    fn try_from(
        value: enums::help::PassportConfig,
    ) -> Result<Self, enums::help::PassportConfig> {
        match value {
            enums::help::PassportConfig::PassportConfig(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::help::UserInfo {
    /// The value, if it is [`Self::UserInfo`].
    #[must_use]
    #[inline]
    pub fn as_user_info(&self) -> Option<&types::help::UserInfo> {
        match self {
            Self::UserInfo(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::UserInfo`].
    #[must_use]
    #[inline]
    pub fn into_user_info(self) -> Option<types::help::UserInfo> {
        match self {
            Self::UserInfo(value) => Some(value),
            _ => None,
        }
    }

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
    pub fn date(&self) -> Option<&i32> {
        match self {
            Self::UserInfo(value) => Some(&value.date),
            _ => None,
        }
    }
}

impl TryFrom<enums::help::UserInfo> for types::help::UserInfo {
    /// The value itself, which is another variant.
    type Error = enums::help::UserInfo;

    #[inline]
    fn try_from(value: enums::help::UserInfo) -> Result<Self, enums::help::UserInfo> {
        match value {
            enums::help::UserInfo::UserInfo(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::help::PromoData {
    /// The value, if it is [`Self::Empty`].
    #[must_use]
    #[inline]
    pub fn as_empty(&self) -> Option<&types::help::PromoDataEmpty> {
        match self {
            Self::Empty(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Empty`].
    #[must_use]
    #[inline]
    pub fn into_empty(self) -> Option<types::help::PromoDataEmpty> {
        match self {
            Self::Empty(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PromoData`].
    #[must_use]
    #[inline]
    pub fn as_promo_data(&self) -> Option<&types::help::PromoData> {
        match self {
            Self::PromoData(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PromoData`].
    #[must_use]
    #[inline]
    pub fn into_promo_data(self) -> Option<types::help::PromoData> {
        match self {
            Self::PromoData(value) => Some(*value),
            _ => None,
        }
    }

    /// The field `expires`, which every variant has.
    #[must_use]
    #[inline]
    pub fn expires(&self) -> &i32 {
        match self {
            Self::Empty(value) => &value.expires,
            Self::PromoData(value) => &value.expires,
        }
    }

    /// The field `proxy`, where there is one.
    #[must_use]
    #[inline]
    pub fn proxy(&self) -> Option<&bool> {
        match self {
            Self::PromoData(value) => Some(&value.proxy),
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

impl TryFrom<enums::help::PromoData> for types::help::PromoDataEmpty {
    /// The value itself, which is another variant.
    type Error = enums::help::PromoData;

    #[inline]
    fn try_from(value: enums::help::PromoData) -> Result<Self, enums::help::PromoData> {
        match value {
            enums::help::PromoData::Empty(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::help::PromoData> for types::help::PromoData {
    /// The value itself, which is another variant.
    type Error = enums::help::PromoData;

    #[inline]
    fn try_from(value: enums::help::PromoData) -> Result<Self, enums::help::PromoData> {
        match value {
            enums::help::PromoData::PromoData(value) => Ok(*value),
            other => Err(other),
        }
    }
}

impl enums::help::CountriesList {
    /// The value, if it is [`Self::CountriesList`].
    #[must_use]
    #[inline]
    pub fn as_countries_list(&self) -> Option<&types::help::CountriesList> {
        match self {
            Self::CountriesList(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::CountriesList`].
    #[must_use]
    #[inline]
    pub fn into_countries_list(self) -> Option<types::help::CountriesList> {
        match self {
            Self::CountriesList(value) => Some(value),
            _ => None,
        }
    }

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
    pub fn hash_(&self) -> Option<&i32> {
        match self {
            Self::CountriesList(value) => Some(&value.hash),
            _ => None,
        }
    }
}

impl TryFrom<enums::help::CountriesList> for types::help::CountriesList {
    /// The value itself, which is another variant.
    type Error = enums::help::CountriesList;

    #[inline]
    fn try_from(
        value: enums::help::CountriesList,
    ) -> Result<Self, enums::help::CountriesList> {
        match value {
            enums::help::CountriesList::CountriesList(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::help::AppConfig {
    /// The value, if it is [`Self::AppConfig`].
    #[must_use]
    #[inline]
    pub fn as_app_config(&self) -> Option<&types::help::AppConfig> {
        match self {
            Self::AppConfig(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::AppConfig`].
    #[must_use]
    #[inline]
    pub fn into_app_config(self) -> Option<types::help::AppConfig> {
        match self {
            Self::AppConfig(value) => Some(value),
            _ => None,
        }
    }

    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<&i32> {
        match self {
            Self::AppConfig(value) => Some(&value.hash),
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

impl TryFrom<enums::help::AppConfig> for types::help::AppConfig {
    /// The value itself, which is another variant.
    type Error = enums::help::AppConfig;

    #[inline]
    fn try_from(value: enums::help::AppConfig) -> Result<Self, enums::help::AppConfig> {
        match value {
            enums::help::AppConfig::AppConfig(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::help::PeerColorSet {
    /// The value, if it is [`Self::PeerColorSet`].
    #[must_use]
    #[inline]
    pub fn as_peer_color_set(&self) -> Option<&types::help::PeerColorSet> {
        match self {
            Self::PeerColorSet(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PeerColorSet`].
    #[must_use]
    #[inline]
    pub fn into_peer_color_set(self) -> Option<types::help::PeerColorSet> {
        match self {
            Self::PeerColorSet(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PeerColorProfileSet`].
    #[must_use]
    #[inline]
    pub fn as_peer_color_profile_set(
        &self,
    ) -> Option<&types::help::PeerColorProfileSet> {
        match self {
            Self::PeerColorProfileSet(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PeerColorProfileSet`].
    #[must_use]
    #[inline]
    pub fn into_peer_color_profile_set(
        self,
    ) -> Option<types::help::PeerColorProfileSet> {
        match self {
            Self::PeerColorProfileSet(value) => Some(value),
            _ => None,
        }
    }

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

impl TryFrom<enums::help::PeerColorSet> for types::help::PeerColorSet {
    /// The value itself, which is another variant.
    type Error = enums::help::PeerColorSet;

    #[inline]
    fn try_from(
        value: enums::help::PeerColorSet,
    ) -> Result<Self, enums::help::PeerColorSet> {
        match value {
            enums::help::PeerColorSet::PeerColorSet(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::help::PeerColorSet> for types::help::PeerColorProfileSet {
    /// The value itself, which is another variant.
    type Error = enums::help::PeerColorSet;

    #[inline]
    fn try_from(
        value: enums::help::PeerColorSet,
    ) -> Result<Self, enums::help::PeerColorSet> {
        match value {
            enums::help::PeerColorSet::PeerColorProfileSet(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::help::PeerColors {
    /// The value, if it is [`Self::PeerColors`].
    #[must_use]
    #[inline]
    pub fn as_peer_colors(&self) -> Option<&types::help::PeerColors> {
        match self {
            Self::PeerColors(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::PeerColors`].
    #[must_use]
    #[inline]
    pub fn into_peer_colors(self) -> Option<types::help::PeerColors> {
        match self {
            Self::PeerColors(value) => Some(value),
            _ => None,
        }
    }

    /// The field `hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn hash_(&self) -> Option<&i32> {
        match self {
            Self::PeerColors(value) => Some(&value.hash),
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

impl TryFrom<enums::help::PeerColors> for types::help::PeerColors {
    /// The value itself, which is another variant.
    type Error = enums::help::PeerColors;

    #[inline]
    fn try_from(
        value: enums::help::PeerColors,
    ) -> Result<Self, enums::help::PeerColors> {
        match value {
            enums::help::PeerColors::PeerColors(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::help::TimezonesList {
    /// The value, if it is [`Self::TimezonesList`].
    #[must_use]
    #[inline]
    pub fn as_timezones_list(&self) -> Option<&types::help::TimezonesList> {
        match self {
            Self::TimezonesList(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::TimezonesList`].
    #[must_use]
    #[inline]
    pub fn into_timezones_list(self) -> Option<types::help::TimezonesList> {
        match self {
            Self::TimezonesList(value) => Some(value),
            _ => None,
        }
    }

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
    pub fn hash_(&self) -> Option<&i32> {
        match self {
            Self::TimezonesList(value) => Some(&value.hash),
            _ => None,
        }
    }
}

impl TryFrom<enums::help::TimezonesList> for types::help::TimezonesList {
    /// The value itself, which is another variant.
    type Error = enums::help::TimezonesList;

    #[inline]
    fn try_from(
        value: enums::help::TimezonesList,
    ) -> Result<Self, enums::help::TimezonesList> {
        match value {
            enums::help::TimezonesList::TimezonesList(value) => Ok(value),
            other => Err(other),
        }
    }
}
