// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions of enums of the namespace `help`.

use super::super::{enums, types};

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
