// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors of the namespace `channels`.

use super::super::{functions, types};
use crate::wire::{self, Wire as _};

/// Members of a channel or supergroup.
///
/// Returned by [`channels.getParticipants`](functions::channels::GetParticipants).
///
/// [Official page](https://core.telegram.org/type/channels.ChannelParticipants)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum ChannelParticipants {
    /// One part of the members.
    ChannelParticipants(types::channels::ChannelParticipants),
    /// The members are the same as those that the client has.
    ///
    /// Since layer 72.
    ///
    /// `channels.channelParticipantsNotModified#f0173fe9 = channels.ChannelParticipants;`
    NotModified,
}

impl ChannelParticipants {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0xf0173fe9;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::ChannelParticipants(_) => 0x9ab0feaf,
            Self::NotModified => 0xf0173fe9,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::ChannelParticipants(_) => "channels.channelParticipants",
            Self::NotModified => "channels.channelParticipantsNotModified",
        }
    }
}

impl wire::Wire for ChannelParticipants {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "channels.ChannelParticipants",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::ChannelParticipants(value) => value.write_bare(w.id(0x9ab0feaf)),
            Self::NotModified => w.id(0xf0173fe9),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x9ab0feaf => {
                Self::ChannelParticipants(
                    types::channels::ChannelParticipants::read_bare(cursor),
                )
            }
            0xf0173fe9 => Self::NotModified,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::channels::ChannelParticipants> for ChannelParticipants {
    #[inline]
    fn from(value: types::channels::ChannelParticipants) -> Self {
        Self::ChannelParticipants(value)
    }
}

/// Where a report of an advertisement stands: a further choice, or the end.
///
/// Returned by [`messages.reportSponsoredMessage`](functions::messages::ReportSponsoredMessage).
///
/// [Official page](https://core.telegram.org/type/channels.SponsoredMessageReportResult)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum SponsoredMessageReportResult {
    /// The user has to choose a reason for the report.
    ChooseOption(types::channels::SponsoredMessageReportResultChooseOption),
    /// The user sees no more advertisements in chats.
    ///
    /// Since layer 177.
    ///
    /// `channels.sponsoredMessageReportResultAdsHidden#3e3bcf2f = channels.SponsoredMessageReportResult;`
    AdsHidden,
    /// The report of the advertisement was sent.
    ///
    /// Since layer 177.
    ///
    /// `channels.sponsoredMessageReportResultReported#ad798849 = channels.SponsoredMessageReportResult;`
    Reported,
}

impl SponsoredMessageReportResult {
    /// The constructor id of [`Self::AdsHidden`].
    pub const ADS_HIDDEN_ID: u32 = 0x3e3bcf2f;

    /// The constructor id of [`Self::Reported`].
    pub const REPORTED_ID: u32 = 0xad798849;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::ChooseOption(_) => 0x846f9e42,
            Self::AdsHidden => 0x3e3bcf2f,
            Self::Reported => 0xad798849,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::ChooseOption(_) => "channels.sponsoredMessageReportResultChooseOption",
            Self::AdsHidden => "channels.sponsoredMessageReportResultAdsHidden",
            Self::Reported => "channels.sponsoredMessageReportResultReported",
        }
    }
}

impl wire::Wire for SponsoredMessageReportResult {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "channels.SponsoredMessageReportResult",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::ChooseOption(value) => value.write_bare(w.id(0x846f9e42)),
            Self::AdsHidden => w.id(0x3e3bcf2f),
            Self::Reported => w.id(0xad798849),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x846f9e42 => {
                Self::ChooseOption(
                    types::channels::SponsoredMessageReportResultChooseOption::read_bare(
                        cursor,
                    ),
                )
            }
            0x3e3bcf2f => Self::AdsHidden,
            0xad798849 => Self::Reported,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::AdsHidden
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::channels::SponsoredMessageReportResultChooseOption>
for SponsoredMessageReportResult {
    #[inline]
    fn from(value: types::channels::SponsoredMessageReportResultChooseOption) -> Self {
        Self::ChooseOption(value)
    }
}
