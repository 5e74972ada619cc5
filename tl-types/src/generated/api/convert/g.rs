// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Conversions of enums.

use super::super::{enums, types};

impl enums::GeoPoint {
    /// The value, if it is [`Self::GeoPoint`].
    #[must_use]
    #[inline]
    pub fn as_geo_point(&self) -> Option<&types::GeoPoint> {
        match self {
            Self::GeoPoint(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GeoPoint`].
    #[must_use]
    #[inline]
    pub fn into_geo_point(self) -> Option<types::GeoPoint> {
        match self {
            Self::GeoPoint(value) => Some(value),
            _ => None,
        }
    }
}

impl TryFrom<enums::GeoPoint> for types::GeoPoint {
    /// The value itself, which is another variant.
    type Error = enums::GeoPoint;

    #[inline]
    fn try_from(value: enums::GeoPoint) -> Result<Self, enums::GeoPoint> {
        match value {
            enums::GeoPoint::GeoPoint(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl enums::GroupCall {
    /// The value, if it is [`Self::Discarded`].
    #[must_use]
    #[inline]
    pub fn as_discarded(&self) -> Option<&types::GroupCallDiscarded> {
        match self {
            Self::Discarded(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::Discarded`].
    #[must_use]
    #[inline]
    pub fn into_discarded(self) -> Option<types::GroupCallDiscarded> {
        match self {
            Self::Discarded(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GroupCall`].
    #[must_use]
    #[inline]
    pub fn as_group_call(&self) -> Option<&types::GroupCall> {
        match self {
            Self::GroupCall(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is [`Self::GroupCall`].
    #[must_use]
    #[inline]
    pub fn into_group_call(self) -> Option<types::GroupCall> {
        match self {
            Self::GroupCall(value) => Some(*value),
            _ => None,
        }
    }
}

impl TryFrom<enums::GroupCall> for types::GroupCallDiscarded {
    /// The value itself, which is another variant.
    type Error = enums::GroupCall;

    #[inline]
    fn try_from(value: enums::GroupCall) -> Result<Self, enums::GroupCall> {
        match value {
            enums::GroupCall::Discarded(value) => Ok(value),
            other => Err(other),
        }
    }
}

impl TryFrom<enums::GroupCall> for types::GroupCall {
    /// The value itself, which is another variant.
    type Error = enums::GroupCall;

    #[inline]
    fn try_from(value: enums::GroupCall) -> Result<Self, enums::GroupCall> {
        match value {
            enums::GroupCall::GroupCall(value) => Ok(*value),
            other => Err(other),
        }
    }
}
