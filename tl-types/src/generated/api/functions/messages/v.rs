// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `messages`.

use crate::wire::{self, Vec, Wire as _};

/// `messages.viewSponsoredMessage`: Reports that the user has seen an advertisement. Call it once the whole text of
/// the advertisement was on the screen.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ViewSponsoredMessage::new([1, 2, 3]);
/// let result: Result<bool, _> = client.invoke(&request);
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
/// - `random_id` (`Vec<u8>`): The `random_id` of the advertisement.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
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
/// Since layer 192; `peer` until 200.
///
/// ```text
/// messages.viewSponsoredMessage#269e3643 random_id:bytes = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.viewSponsoredMessage) · [Guide:
/// sponsored-messages](https://core.telegram.org/api/sponsored-messages)
#[doc(alias("messages.viewSponsoredMessage", "ViewSponsoredMessageRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ViewSponsoredMessage {
    /// The `random_id` of the advertisement.
    pub random_id: Vec<u8>,
}

impl ViewSponsoredMessage {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(random_id: impl Into<Vec<u8>>) -> Self {
        Self {
            random_id: random_id.into(),
        }
    }
}

impl wire::Wire for ViewSponsoredMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.viewSponsoredMessage",
        id: 0x269e3643,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bytes(&self.random_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { random_id: cursor.bytes() }
    }
}

impl wire::RemoteCall for ViewSponsoredMessage {
    type Return = bool;
}
