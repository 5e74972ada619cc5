// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `toncenter`.

use super::super::types;
use crate::wire::{self, String, Wire as _};

/// `toncenter.performApiRequest`: Passes a request on to the toncenter service, which gives access to the TON
/// blockchain over HTTP.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::toncenter::PerformApiRequest::new("getMasterchainInfo");
/// let result: Result<types::toncenter::ApiResponse, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `post` (`bool`, a flag): If set, the request is a POST; otherwise it is a GET.
/// - `endpoint` (`String`): Path of the method at the service.
/// - `query` (`Option<String>`): The query string of the request, without the question mark.
/// - `payload` (`Option<String>`): The body of the request, for a POST.
///
/// # Returns
///
/// [`toncenter::ApiResponse`](types::toncenter::ApiResponse).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 230.
///
/// ```text
/// toncenter.performApiRequest#8d7bdd61 flags:# post:flags.0?true endpoint:string
///     query:flags.1?string payload:flags.2?string = toncenter.ApiResponse;
/// ```
///
/// [Official page](https://core.telegram.org/method/toncenter.performApiRequest)
#[doc(alias("toncenter.performApiRequest", "PerformApiRequestRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct PerformApiRequest {
    /// If set, the request is a POST; otherwise it is a GET.
    pub post: bool,
    /// Path of the method at the service.
    pub endpoint: String,
    /// The query string of the request, without the question mark.
    pub query: Option<String>,
    /// The body of the request, for a POST.
    pub payload: Option<String>,
}

impl PerformApiRequest {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(endpoint: impl Into<String>) -> Self {
        Self {
            post: false,
            endpoint: endpoint.into(),
            query: None,
            payload: None,
        }
    }
}

impl wire::Wire for PerformApiRequest {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "toncenter.performApiRequest",
        id: 0x8d7bdd61,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.post));
        w.string(&self.endpoint);
        flags.set(1, w.write_optional(&self.query));
        flags.set(2, w.write_optional(&self.payload));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            post: flags.has(0),
            endpoint: cursor.string(),
            query: cursor.read_optional(flags.has(1)),
            payload: cursor.read_optional(flags.has(2)),
        }
    }
}

impl wire::RemoteCall for PerformApiRequest {
    type Return = types::toncenter::ApiResponse;
}

/// `toncenter.getStreamingUrl`: Gets an address from which the client can stream news of the TON blockchain.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::toncenter::GetStreamingUrl;
/// let result: Result<types::toncenter::StreamingUrl, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.seconds_to_wait() {
///         Some(seconds) => println!("Wait {seconds} s, then call again."),
///         None => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Returns
///
/// [`toncenter::StreamingUrl`](types::toncenter::StreamingUrl).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 230.
///
/// ```text
/// toncenter.getStreamingUrl#cdaf63c7 = toncenter.StreamingUrl;
/// ```
///
/// [Official page](https://core.telegram.org/method/toncenter.getStreamingUrl)
#[doc(alias("toncenter.getStreamingUrl", "GetStreamingUrlRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetStreamingUrl;

impl wire::Wire for GetStreamingUrl {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "toncenter.getStreamingUrl",
        id: 0xcdaf63c7,
        min_size: 4,
    };

    #[inline]
    fn write_bare<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        w
    }

    #[inline]
    extern "C" fn read_bare(_: &mut wire::Cursor<'_>) -> Self {
        Self
    }
}

impl wire::RemoteCall for GetStreamingUrl {
    type Return = types::toncenter::StreamingUrl;
}
