// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Constructors of the namespace `toncenter`.

use super::super::{functions, types};
use crate::wire::{self, String, Wire as _};

/// What the toncenter service answered to a request about the TON blockchain.
///
/// Returned by [`toncenter.performApiRequest`](functions::toncenter::PerformApiRequest).
///
/// Since layer 230.
///
/// ```text
/// toncenter.apiResponse#ac8dfe19 response:DataJSON = toncenter.ApiResponse;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/toncenter.apiResponse)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ApiResponse {
    /// The answer, as JSON.
    pub response: types::DataJson,
}

impl ApiResponse {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(response: types::DataJson) -> Self {
        Self { response }
    }
}

impl wire::Wire for ApiResponse {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "toncenter.apiResponse",
        id: 0xac8dfe19,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.response);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { response: cursor.read() }
    }
}

/// An address from which news of the TON blockchain can be streamed.
///
/// Returned by [`toncenter.getStreamingUrl`](functions::toncenter::GetStreamingUrl).
///
/// Since layer 230.
///
/// ```text
/// toncenter.streamingUrl#19887601 url:string expires:int = toncenter.StreamingUrl;
/// ```
///
/// [Official page](https://core.telegram.org/constructor/toncenter.streamingUrl)
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct StreamingUrl {
    /// The address to connect to.
    pub url: String,
    /// When the address stops working, in Unix time; ask for a new one by then.
    pub expires: i32,
}

impl StreamingUrl {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(url: impl Into<String>, expires: i32) -> Self {
        Self { url: url.into(), expires }
    }
}

impl wire::Wire for StreamingUrl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "toncenter.streamingUrl",
        id: 0x19887601,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.url);
        w.i32(self.expires);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            url: cursor.string(),
            expires: cursor.i32(),
        }
    }
}
