// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `account`.

use super::super::super::{functions, types};
use crate::wire::{self, String, Wire as _};

/// `account.editBusinessChatLink`: Changes the text or the name of a business link of the account.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::account::EditBusinessChatLink::new(
///     "AbCdEfGh",
///     types::InputBusinessChatLink::new("Hello!"),
/// );
/// let result: Result<types::BusinessChatLink, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PremiumAccountRequired => {
///             println!("Telegram Premium is needed for this.");
///         }
///         ErrorKind::ChatlinkSlugEmpty => {
///             println!("The code of the chat link is missing.");
///         }
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
/// - `slug` (`String`): The last part of the link to change.
/// - `link` ([`InputBusinessChatLink`](types::InputBusinessChatLink)): The new text and name of the link.
///
/// # Returns
///
/// [`BusinessChatLink`](types::BusinessChatLink).
///
/// The changed link.
///
/// # Errors
///
/// - 400 [`CHATLINK_SLUG_EMPTY`](crate::rpc::ErrorKind::ChatlinkSlugEmpty): The code of the chat link is missing.
/// - 403 [`PREMIUM_ACCOUNT_REQUIRED`](crate::rpc::ErrorKind::PremiumAccountRequired): Telegram Premium is needed
///   for this.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`account.createBusinessChatLink`](functions::account::CreateBusinessChatLink): Makes a link that opens a chat
///   with the account and puts a prepared text into the input field, as a part of Telegram Business.
///
/// # History
///
/// Since layer 177.
///
/// ```text
/// account.editBusinessChatLink#8c3410af slug:string link:InputBusinessChatLink =
///     BusinessChatLink;
/// ```
///
/// [Official page](https://core.telegram.org/method/account.editBusinessChatLink) · [Guide:
/// business](https://core.telegram.org/api/business)
#[doc(alias("account.editBusinessChatLink", "EditBusinessChatLinkRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EditBusinessChatLink {
    /// The last part of the link to change.
    pub slug: String,
    /// The new text and name of the link.
    pub link: types::InputBusinessChatLink,
}

impl EditBusinessChatLink {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(slug: impl Into<String>, link: types::InputBusinessChatLink) -> Self {
        Self { slug: slug.into(), link }
    }
}

impl wire::Wire for EditBusinessChatLink {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "account.editBusinessChatLink",
        id: 0x8c3410af,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.slug);
        w.write(&self.link);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            slug: cursor.string(),
            link: cursor.read(),
        }
    }
}

impl wire::RemoteCall for EditBusinessChatLink {
    type Return = types::BusinessChatLink;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatlinkSlugEmpty),
        wire::known(403, wire::ErrorKind::PremiumAccountRequired),
    ];
}
