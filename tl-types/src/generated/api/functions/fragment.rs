// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `fragment`.

use super::super::{enums, types};
use crate::wire::{self, Wire as _};

/// `fragment.getCollectibleInfo`: Gets when and for how much a collectible username or phone number was bought on
/// Fragment.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::fragment::GetCollectibleInfo::new(
///     types::InputCollectibleUsername::new("telegram"),
/// );
/// let result: Result<types::fragment::CollectibleInfo, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::CollectibleNotFound => println!("There is no such collectible."),
///         ErrorKind::CollectibleInvalid => println!("The collectible is not valid."),
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Parameters
///
/// - `collectible` ([`InputCollectible`](enums::InputCollectible)): The username or phone number to ask about.
///
/// # Returns
///
/// [`fragment::CollectibleInfo`](types::fragment::CollectibleInfo).
///
/// # Errors
///
/// - 400 [`COLLECTIBLE_INVALID`](crate::rpc::ErrorKind::CollectibleInvalid): The collectible is not valid.
/// - 400 [`COLLECTIBLE_NOT_FOUND`](crate::rpc::ErrorKind::CollectibleNotFound): There is no such collectible.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 177.
///
/// ```text
/// fragment.getCollectibleInfo#be1e85ba collectible:InputCollectible =
///     fragment.CollectibleInfo;
/// ```
///
/// [Official page](https://core.telegram.org/method/fragment.getCollectibleInfo) · [Guide:
/// fragment](https://core.telegram.org/api/fragment)
#[doc(alias("fragment.getCollectibleInfo", "GetCollectibleInfoRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetCollectibleInfo {
    /// The username or phone number to ask about.
    pub collectible: enums::InputCollectible,
}

impl GetCollectibleInfo {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(collectible: impl Into<enums::InputCollectible>) -> Self {
        Self {
            collectible: collectible.into(),
        }
    }
}

impl wire::Wire for GetCollectibleInfo {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "fragment.getCollectibleInfo",
        id: 0xbe1e85ba,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.collectible);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { collectible: cursor.read() }
    }
}

impl wire::RemoteCall for GetCollectibleInfo {
    type Return = types::fragment::CollectibleInfo;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::CollectibleInvalid),
        wire::known(400, wire::ErrorKind::CollectibleNotFound),
    ];
}
