// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Accessors of enums.

use super::super::enums;
use crate::wire::String;

impl enums::GeoPoint {
    /// The field `long`, where there is one.
    #[must_use]
    #[inline]
    pub fn long(&self) -> Option<f64> {
        match self {
            Self::GeoPoint(value) => Some(value.long),
            _ => None,
        }
    }

    /// The field `lat`, where there is one.
    #[must_use]
    #[inline]
    pub fn lat(&self) -> Option<f64> {
        match self {
            Self::GeoPoint(value) => Some(value.lat),
            _ => None,
        }
    }

    /// The field `access_hash`, where there is one.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> Option<i64> {
        match self {
            Self::GeoPoint(value) => Some(value.access_hash),
            _ => None,
        }
    }

    /// The field `accuracy_radius`, where there is one.
    #[must_use]
    #[inline]
    pub fn accuracy_radius(&self) -> Option<i32> {
        match self {
            Self::GeoPoint(value) => value.accuracy_radius,
            _ => None,
        }
    }
}

impl enums::GroupCall {
    /// The field `id`, which every variant has.
    #[must_use]
    #[inline]
    pub fn id(&self) -> i64 {
        match self {
            Self::Discarded(value) => value.id,
            Self::GroupCall(value) => value.id,
        }
    }

    /// The field `access_hash`, which every variant has.
    #[must_use]
    #[inline]
    pub fn access_hash(&self) -> i64 {
        match self {
            Self::Discarded(value) => value.access_hash,
            Self::GroupCall(value) => value.access_hash,
        }
    }

    /// The field `duration`, where there is one.
    #[must_use]
    #[inline]
    pub fn duration(&self) -> Option<i32> {
        match self {
            Self::Discarded(value) => Some(value.duration),
            _ => None,
        }
    }

    /// The field `join_muted`, where there is one.
    #[must_use]
    #[inline]
    pub fn join_muted(&self) -> Option<bool> {
        match self {
            Self::GroupCall(value) => Some(value.join_muted),
            _ => None,
        }
    }

    /// The field `can_change_join_muted`, where there is one.
    #[must_use]
    #[inline]
    pub fn can_change_join_muted(&self) -> Option<bool> {
        match self {
            Self::GroupCall(value) => Some(value.can_change_join_muted),
            _ => None,
        }
    }

    /// The field `join_date_asc`, where there is one.
    #[must_use]
    #[inline]
    pub fn join_date_asc(&self) -> Option<bool> {
        match self {
            Self::GroupCall(value) => Some(value.join_date_asc),
            _ => None,
        }
    }

    /// The field `schedule_start_subscribed`, where there is one.
    #[must_use]
    #[inline]
    pub fn schedule_start_subscribed(&self) -> Option<bool> {
        match self {
            Self::GroupCall(value) => Some(value.schedule_start_subscribed),
            _ => None,
        }
    }

    /// The field `can_start_video`, where there is one.
    #[must_use]
    #[inline]
    pub fn can_start_video(&self) -> Option<bool> {
        match self {
            Self::GroupCall(value) => Some(value.can_start_video),
            _ => None,
        }
    }

    /// The field `record_video_active`, where there is one.
    #[must_use]
    #[inline]
    pub fn record_video_active(&self) -> Option<bool> {
        match self {
            Self::GroupCall(value) => Some(value.record_video_active),
            _ => None,
        }
    }

    /// The field `rtmp_stream`, where there is one.
    #[must_use]
    #[inline]
    pub fn rtmp_stream(&self) -> Option<bool> {
        match self {
            Self::GroupCall(value) => Some(value.rtmp_stream),
            _ => None,
        }
    }

    /// The field `listeners_hidden`, where there is one.
    #[must_use]
    #[inline]
    pub fn listeners_hidden(&self) -> Option<bool> {
        match self {
            Self::GroupCall(value) => Some(value.listeners_hidden),
            _ => None,
        }
    }

    /// The field `conference`, where there is one.
    #[must_use]
    #[inline]
    pub fn conference(&self) -> Option<bool> {
        match self {
            Self::GroupCall(value) => Some(value.conference),
            _ => None,
        }
    }

    /// The field `creator`, where there is one.
    #[must_use]
    #[inline]
    pub fn creator(&self) -> Option<bool> {
        match self {
            Self::GroupCall(value) => Some(value.creator),
            _ => None,
        }
    }

    /// The field `messages_enabled`, where there is one.
    #[must_use]
    #[inline]
    pub fn messages_enabled(&self) -> Option<bool> {
        match self {
            Self::GroupCall(value) => Some(value.messages_enabled),
            _ => None,
        }
    }

    /// The field `can_change_messages_enabled`, where there is one.
    #[must_use]
    #[inline]
    pub fn can_change_messages_enabled(&self) -> Option<bool> {
        match self {
            Self::GroupCall(value) => Some(value.can_change_messages_enabled),
            _ => None,
        }
    }

    /// The field `min`, where there is one.
    #[must_use]
    #[inline]
    pub fn min(&self) -> Option<bool> {
        match self {
            Self::GroupCall(value) => Some(value.min),
            _ => None,
        }
    }

    /// The field `participants_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn participants_count(&self) -> Option<i32> {
        match self {
            Self::GroupCall(value) => Some(value.participants_count),
            _ => None,
        }
    }

    /// The field `title`, where there is one.
    #[must_use]
    #[inline]
    pub fn title(&self) -> Option<&String> {
        match self {
            Self::GroupCall(value) => value.title.as_ref(),
            _ => None,
        }
    }

    /// The field `stream_dc_id`, where there is one.
    #[must_use]
    #[inline]
    pub fn stream_dc_id(&self) -> Option<i32> {
        match self {
            Self::GroupCall(value) => value.stream_dc_id,
            _ => None,
        }
    }

    /// The field `record_start_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn record_start_date(&self) -> Option<i32> {
        match self {
            Self::GroupCall(value) => value.record_start_date,
            _ => None,
        }
    }

    /// The field `schedule_date`, where there is one.
    #[must_use]
    #[inline]
    pub fn schedule_date(&self) -> Option<i32> {
        match self {
            Self::GroupCall(value) => value.schedule_date,
            _ => None,
        }
    }

    /// The field `unmuted_video_count`, where there is one.
    #[must_use]
    #[inline]
    pub fn unmuted_video_count(&self) -> Option<i32> {
        match self {
            Self::GroupCall(value) => value.unmuted_video_count,
            _ => None,
        }
    }

    /// The field `unmuted_video_limit`, where there is one.
    #[must_use]
    #[inline]
    pub fn unmuted_video_limit(&self) -> Option<i32> {
        match self {
            Self::GroupCall(value) => Some(value.unmuted_video_limit),
            _ => None,
        }
    }

    /// The field `version`, where there is one.
    #[must_use]
    #[inline]
    pub fn version(&self) -> Option<i32> {
        match self {
            Self::GroupCall(value) => Some(value.version),
            _ => None,
        }
    }

    /// The field `invite_link`, where there is one.
    #[must_use]
    #[inline]
    pub fn invite_link(&self) -> Option<&String> {
        match self {
            Self::GroupCall(value) => value.invite_link.as_ref(),
            _ => None,
        }
    }

    /// The field `send_paid_messages_stars`, where there is one.
    #[must_use]
    #[inline]
    pub fn send_paid_messages_stars(&self) -> Option<i64> {
        match self {
            Self::GroupCall(value) => value.send_paid_messages_stars,
            _ => None,
        }
    }

    /// The field `default_send_as`, where there is one.
    #[must_use]
    #[inline]
    pub fn default_send_as(&self) -> Option<&enums::Peer> {
        match self {
            Self::GroupCall(value) => value.default_send_as.as_ref(),
            _ => None,
        }
    }
}
