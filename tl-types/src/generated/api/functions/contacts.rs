// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `contacts`.

use super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// `contacts.getContactIDs`: Gets only the user identifiers of the contacts, for example to notice contacts that
/// were deleted.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::contacts::GetContactIDs::new(0);
/// let result: Result<Vec<i32>, _> = client.invoke(&request);
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
/// - `hash` (`i64`): A hash of the identifiers that the client has, or 0.
///
/// # Returns
///
/// `Vec<i32>`.
///
/// The identifiers; 0 for a contact without an account that can be seen.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 89 or earlier; `hash:long` since 133 or earlier, `hash:int` before.
///
/// ```text
/// contacts.getContactIDs#7adc669d hash:long = Vector<int>;
/// ```
///
/// [Official page](https://core.telegram.org/method/contacts.getContactIDs)
#[doc(alias("contacts.getContactIDs", "GetContactIDsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetContactIDs {
    /// A hash of the identifiers that the client has, or 0.
    pub hash: i64,
}

impl GetContactIDs {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetContactIDs {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.getContactIDs",
        id: 0x7adc669d,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for GetContactIDs {
    type Return = Vec<i32>;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `contacts.getStatuses`: Gets when each contact was last online.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::contacts::GetStatuses;
/// let result: Result<Vec<types::ContactStatus>, _> = client.invoke(&request);
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
/// [`Vec<ContactStatus>`](types::ContactStatus).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// contacts.getStatuses#c4a353ee = Vector<ContactStatus>;
/// ```
///
/// [Official page](https://core.telegram.org/method/contacts.getStatuses)
#[doc(alias("contacts.getStatuses", "GetStatusesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetStatuses;

impl wire::Wire for GetStatuses {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.getStatuses",
        id: 0xc4a353ee,
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

impl wire::RemoteCall for GetStatuses {
    type Return = Vec<types::ContactStatus>;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `contacts.getContacts`: Gets the contacts of the account.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::contacts::GetContacts::new(0);
/// let result: Result<enums::contacts::Contacts, _> = client.invoke(&request);
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
/// - `hash` (`i64`): A hash of the contacts that the client has already; 0 to get them in any case.
///
/// # Returns
///
/// [`contacts::Contacts`](enums::contacts::Contacts): [`NotModified`](enums::contacts::Contacts::NotModified) or
/// [`Contacts`](enums::contacts::Contacts::Contacts).
///
/// The contacts, or [`contacts.contactsNotModified`](enums::contacts::Contacts::NotModified) if they are those that
/// hash was computed from.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 46 or earlier; `hash:int` since 71, `hash:string` before; `hash:long` since 133 or earlier,
/// `hash:int` before.
///
/// ```text
/// contacts.getContacts#5dd69e12 hash:long = contacts.Contacts;
/// ```
///
/// [Official page](https://core.telegram.org/method/contacts.getContacts)
#[doc(alias("contacts.getContacts", "GetContactsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetContacts {
    /// A hash of the contacts that the client has already; 0 to get them in any case.
    pub hash: i64,
}

impl GetContacts {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(hash: i64) -> Self {
        Self { hash }
    }
}

impl wire::Wire for GetContacts {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.getContacts",
        id: 0x5dd69e12,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.hash);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { hash: cursor.i64() }
    }
}

impl wire::RemoteCall for GetContacts {
    type Return = enums::contacts::Contacts;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `contacts.importContacts`: Adds people to the contacts by phone number, and tells which of them have an account.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::contacts::ImportContacts::new(
///     vec![types::InputPhoneContact::new(0, "+15550123", "Ada", "Lovelace")],
/// );
/// let result: Result<types::contacts::ImportedContacts, _> = client.invoke(&request);
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
/// - `contacts` ([`Vec<InputPhoneContact>`](types::InputPhoneContact)): The entries to add.
///
/// # Returns
///
/// [`contacts::ImportedContacts`](types::contacts::ImportedContacts).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`contacts.addContact`](functions::contacts::AddContact): Adds a known user to the contacts, or changes the
///   name of a contact.
///
/// # History
///
/// Since layer 46 or earlier; `replace` until 70.
///
/// ```text
/// contacts.importContacts#2c800be5 contacts:Vector<InputContact> =
///     contacts.ImportedContacts;
/// ```
///
/// [Official page](https://core.telegram.org/method/contacts.importContacts)
#[doc(alias("contacts.importContacts", "ImportContactsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ImportContacts {
    /// The entries to add.
    pub contacts: Vec<types::InputPhoneContact>,
}

impl ImportContacts {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(contacts: Vec<types::InputPhoneContact>) -> Self {
        Self { contacts }
    }
}

impl wire::Wire for ImportContacts {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.importContacts",
        id: 0x2c800be5,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.contacts);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { contacts: cursor.read() }
    }
}

impl wire::RemoteCall for ImportContacts {
    type Return = types::contacts::ImportedContacts;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `contacts.deleteContacts`: Removes users from the contacts of the account, all in one call.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::contacts::DeleteContacts::new(
///     vec![types::InputUser::new(12345678, 4831207765).into()],
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::MsgIdInvalid => {
///             println!("The identifier of the message is not valid.");
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
/// - `id` ([`Vec<InputUser>`](enums::InputUser)): The users to delete from the contacts.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 46 or earlier; result `Updates` since 102 or earlier, `Bool` before.
///
/// ```text
/// contacts.deleteContacts#96a0e00 id:Vector<InputUser> = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/contacts.deleteContacts)
#[doc(alias("contacts.deleteContacts", "DeleteContactsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteContacts {
    /// The users to delete from the contacts.
    pub id: Vec<enums::InputUser>,
}

impl DeleteContacts {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: Vec<enums::InputUser>) -> Self {
        Self { id }
    }
}

impl wire::Wire for DeleteContacts {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.deleteContacts",
        id: 0x096a0e00,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { id: cursor.read() }
    }
}

impl wire::RemoteCall for DeleteContacts {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `contacts.deleteByPhones`: Deletes contacts by their phone numbers, also those without an account.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::contacts::DeleteByPhones::new(vec!["+15550123".into()]);
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
/// - `phones` (`Vec<String>`): The phone numbers, in international form.
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
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 91 or earlier.
///
/// ```text
/// contacts.deleteByPhones#1013fd9e phones:Vector<string> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/contacts.deleteByPhones)
#[doc(alias("contacts.deleteByPhones", "DeleteByPhonesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct DeleteByPhones {
    /// The phone numbers, in international form.
    pub phones: Vec<String>,
}

impl DeleteByPhones {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(phones: Vec<String>) -> Self {
        Self { phones }
    }
}

impl wire::Wire for DeleteByPhones {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.deleteByPhones",
        id: 0x1013fd9e,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.phones);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { phones: cursor.read() }
    }
}

impl wire::RemoteCall for DeleteByPhones {
    type Return = bool;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `contacts.block`: Blocks a user or chat.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::contacts::Block::new(
///     types::InputPeerUser::new(12345678, 4831207765),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         ErrorKind::InputUserDeactivated => {
///             println!("The account of the user was deleted.");
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
/// - `my_stories_from` (`bool`, a flag): If set, only the stories of the account are kept from the user.
/// - `id` ([`InputPeer`](enums::InputPeer)): The user or chat.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`CONTACT_ID_INVALID`](crate::rpc::ErrorKind::ContactIdInvalid): The identifier of the contact is not
///   valid.
/// - 400 [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated): The account of the user was
///   deleted.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 46 or earlier; `id:InputPeer` since 119 or earlier, `id:InputUser` before; `my_stories_from` since
/// 161\.
///
/// ```text
/// contacts.block#2e2e8734 flags:# my_stories_from:flags.0?true id:InputPeer =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/contacts.block) · [Guide:
/// block](https://core.telegram.org/api/block)
#[doc(alias("contacts.block", "BlockRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Block {
    /// If set, only the stories of the account are kept from the user.
    pub my_stories_from: bool,
    /// The user or chat.
    pub id: enums::InputPeer,
}

impl Block {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(id: impl Into<enums::InputPeer>) -> Self {
        Self {
            my_stories_from: false,
            id: id.into(),
        }
    }
}

impl wire::Wire for Block {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.block",
        id: 0x2e2e8734,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.my_stories_from);
        w.flags(flags);
        w.write(&self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            my_stories_from: flags.has(0),
            id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for Block {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ContactIdInvalid),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `contacts.unblock`: Unblocks a user or chat, or lets a user see the stories of the account again.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::contacts::Unblock::new(
///     types::InputPeerUser::new(12345678, 4831207765),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
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
/// - `my_stories_from` (`bool`, a flag): If set, the stories of the account are shown to the user again.
/// - `id` ([`InputPeer`](enums::InputPeer)): The user or chat.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`CONTACT_ID_INVALID`](crate::rpc::ErrorKind::ContactIdInvalid): The identifier of the contact is not
///   valid.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 46 or earlier; `id:InputPeer` since 119 or earlier, `id:InputUser` before; `my_stories_from` since
/// 161\.
///
/// ```text
/// contacts.unblock#b550d328 flags:# my_stories_from:flags.0?true id:InputPeer =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/contacts.unblock) · [Guide:
/// block](https://core.telegram.org/api/block)
#[doc(alias("contacts.unblock", "UnblockRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Unblock {
    /// If set, the stories of the account are shown to the user again.
    pub my_stories_from: bool,
    /// The user or chat.
    pub id: enums::InputPeer,
}

impl Unblock {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(id: impl Into<enums::InputPeer>) -> Self {
        Self {
            my_stories_from: false,
            id: id.into(),
        }
    }
}

impl wire::Wire for Unblock {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.unblock",
        id: 0xb550d328,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.my_stories_from);
        w.flags(flags);
        w.write(&self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            my_stories_from: flags.has(0),
            id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for Unblock {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ContactIdInvalid),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `contacts.getBlocked`: Gets those whom the account has blocked, part by part.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::contacts::GetBlocked::new(0, 20);
/// let result: Result<enums::contacts::Blocked, _> = client.invoke(&request);
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
/// - `my_stories_from` (`bool`, a flag): If set, those who are only kept from seeing the stories of the account are
///   returned; otherwise those who are blocked altogether.
/// - `offset` (`i32`): How many entries to skip.
/// - `limit` (`i32`): How many entries to return at most.
///
/// # Returns
///
/// [`contacts::Blocked`](enums::contacts::Blocked): [`Blocked`](enums::contacts::Blocked::Blocked) or
/// [`Slice`](enums::contacts::Blocked::Slice).
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 46 or earlier; `my_stories_from` since 161.
///
/// ```text
/// contacts.getBlocked#9a868f80 flags:# my_stories_from:flags.0?true offset:int
///     limit:int = contacts.Blocked;
/// ```
///
/// [Official page](https://core.telegram.org/method/contacts.getBlocked) · [Guide:
/// block](https://core.telegram.org/api/block)
#[doc(alias("contacts.getBlocked", "GetBlockedRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetBlocked {
    /// If set, those who are only kept from seeing the stories of the account are returned; otherwise those who are
    /// blocked altogether.
    pub my_stories_from: bool,
    /// How many entries to skip.
    pub offset: i32,
    /// How many entries to return at most.
    pub limit: i32,
}

impl GetBlocked {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(offset: i32, limit: i32) -> Self {
        Self {
            my_stories_from: false,
            offset,
            limit,
        }
    }
}

impl wire::Wire for GetBlocked {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.getBlocked",
        id: 0x9a868f80,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.my_stories_from);
        w.fixed((flags, self.offset, self.limit));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, offset, limit) = cursor.fixed::<(wire::Flags, i32, i32)>();
        Self {
            my_stories_from: flags.has(0),
            offset,
            limit,
        }
    }
}

impl wire::RemoteCall for GetBlocked {
    type Return = enums::contacts::Blocked;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `contacts.search`: Finds users, groups and channels by name or username.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::contacts::Search::new("trains", 20);
/// let result: Result<types::contacts::Found, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::SearchQueryEmpty => println!("The search text is missing."),
///         ErrorKind::QueryTooShort => println!("The search text is too short."),
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
/// - `broadcasts` (`bool`, a flag): If set, only channels are searched for.
/// - `bots` (`bool`, a flag): If set, only bots are searched for.
/// - `q` (`String`): The text to search for.
/// - `limit` (`i32`): How many results to return at most.
///
/// # Returns
///
/// [`contacts::Found`](types::contacts::Found).
///
/// # Errors
///
/// - 400 [`QUERY_TOO_SHORT`](crate::rpc::ErrorKind::QueryTooShort): The search text is too short.
/// - 400 [`SEARCH_QUERY_EMPTY`](crate::rpc::ErrorKind::SearchQueryEmpty): The search text is missing.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 46 or earlier; `broadcasts`, `bots` since 228 or earlier.
///
/// ```text
/// contacts.search#5f58d0f flags:# broadcasts:flags.0?true bots:flags.1?true
///     q:string limit:int = contacts.Found;
/// ```
///
/// [Official page](https://core.telegram.org/method/contacts.search)
#[doc(alias("contacts.search", "SearchRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct Search {
    /// If set, only channels are searched for.
    pub broadcasts: bool,
    /// If set, only bots are searched for.
    pub bots: bool,
    /// The text to search for.
    pub q: String,
    /// How many results to return at most.
    pub limit: i32,
}

impl Search {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(q: impl Into<String>, limit: i32) -> Self {
        Self {
            broadcasts: false,
            bots: false,
            q: q.into(),
            limit,
        }
    }
}

impl wire::Wire for Search {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.search",
        id: 0x05f58d0f,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.broadcasts).with(1, self.bots);
        w.flags(flags);
        w.string(&self.q);
        w.i32(self.limit);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            broadcasts: flags.has(0),
            bots: flags.has(1),
            q: cursor.string(),
            limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for Search {
    type Return = types::contacts::Found;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::QueryTooShort),
        wire::known(400, wire::ErrorKind::SearchQueryEmpty),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `contacts.resolveUsername`: Finds the user, channel or supergroup that has a username. Keep the result: calls of
/// this kind are limited strictly.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::contacts::ResolveUsername::new("telegram");
/// let result: Result<types::contacts::ResolvedPeer, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::StarrefExpired => println!("The referral link has expired."),
///         ErrorKind::UsernameNotOccupied => {
///             println!("No user, group or channel has the username.");
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
/// - `username` (`String`): The username, without the at sign.
/// - `referer` (`Option<String>`): The code of a referral link, from a link that contains one.
///
/// # Returns
///
/// [`contacts::ResolvedPeer`](types::contacts::ResolvedPeer).
///
/// # Errors
///
/// - 400 [`CONNECTION_LAYER_INVALID`](crate::rpc::ErrorKind::ConnectionLayerInvalid): The layer in
///   [`invokeWithLayer`](functions::InvokeWithLayer) is not valid.
/// - 400 [`STARREF_EXPIRED`](crate::rpc::ErrorKind::StarrefExpired): The referral link has expired.
/// - 400 [`USERNAME_INVALID`](crate::rpc::ErrorKind::UsernameInvalid): The username is not valid.
/// - 400 [`USERNAME_NOT_OCCUPIED`](crate::rpc::ErrorKind::UsernameNotOccupied): No user, group or channel has the
///   username.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`contacts.resolvePhone`](functions::contacts::ResolvePhone): Finds the user who has a phone number, if the
///   privacy settings of the user allow it.
///
/// # History
///
/// Since layer 46 or earlier; `referer` since 195.
///
/// ```text
/// contacts.resolveUsername#725afbbc flags:# username:string referer:flags.0?string
///     = contacts.ResolvedPeer;
/// ```
///
/// [Official page](https://core.telegram.org/method/contacts.resolveUsername)
#[doc(alias("contacts.resolveUsername", "ResolveUsernameRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ResolveUsername {
    /// The username, without the at sign.
    pub username: String,
    /// The code of a referral link, from a link that contains one.
    pub referer: Option<String>,
}

impl ResolveUsername {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(username: impl Into<String>) -> Self {
        Self {
            username: username.into(),
            referer: None,
        }
    }
}

impl wire::Wire for ResolveUsername {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.resolveUsername",
        id: 0x725afbbc,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.string(&self.username);
        flags.set(0, w.write_optional(&self.referer));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            username: cursor.string(),
            referer: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for ResolveUsername {
    type Return = types::contacts::ResolvedPeer;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ConnectionLayerInvalid),
        wire::known(400, wire::ErrorKind::StarrefExpired),
        wire::known(400, wire::ErrorKind::UsernameInvalid),
        wire::known(400, wire::ErrorKind::UsernameNotOccupied),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `contacts.getTopPeers`: Gets the users and chats that the account has most to do with, by category, for example
/// to suggest them first. Set the categories that are wanted.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::contacts::GetTopPeers::new(0, 20, 0);
/// let result: Result<enums::contacts::TopPeers, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::TypesEmpty => println!("No types were given."),
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
/// - `correspondents` (`bool`, a flag): If set, users in private chats are returned.
/// - `bots_pm` (`bool`, a flag): If set, bots that the user writes to are returned.
/// - `bots_inline` (`bool`, a flag): If set, bots that the user calls in other chats are returned.
/// - `phone_calls` (`bool`, a flag): If set, users that are called are returned.
/// - `forward_users` (`bool`, a flag): If set, users that messages are forwarded to are returned.
/// - `forward_chats` (`bool`, a flag): If set, chats that messages are forwarded to are returned.
/// - `groups` (`bool`, a flag): If set, groups and supergroups are returned.
/// - `channels` (`bool`, a flag): If set, channels are returned.
/// - `bots_app` (`bool`, a flag): If set, bots whose mini apps are opened are returned.
/// - `bots_guestchat` (`bool`, a flag): If set, bots that are used as guests in chats are returned.
/// - `offset` (`i32`): How many peers to skip.
/// - `limit` (`i32`): How many peers to return at most.
/// - `hash` (`i64`): A hash of the peers that the client has, or 0.
///
/// # Returns
///
/// [`contacts::TopPeers`](enums::contacts::TopPeers): [`NotModified`](enums::contacts::TopPeers::NotModified),
/// [`TopPeers`](enums::contacts::TopPeers::TopPeers) or [`Disabled`](enums::contacts::TopPeers::Disabled).
///
/// The peers, [`contacts.topPeersNotModified`](enums::contacts::TopPeers::NotModified), or
/// [`contacts.topPeersDisabled`](enums::contacts::TopPeers::Disabled) if the user turned this off.
///
/// # Errors
///
/// - 400 [`TYPES_EMPTY`](crate::rpc::ErrorKind::TypesEmpty): No types were given.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 62 or earlier; `bots_app`, `bots_guestchat` since 133 or earlier; `hash:long` since 133 or earlier,
/// `hash:int` before.
///
/// ```text
/// contacts.getTopPeers#973478b6 flags:# correspondents:flags.0?true
///     bots_pm:flags.1?true bots_inline:flags.2?true phone_calls:flags.3?true
///     forward_users:flags.4?true forward_chats:flags.5?true groups:flags.10?true
///     channels:flags.15?true bots_app:flags.16?true bots_guestchat:flags.17?true
///     offset:int limit:int hash:long = contacts.TopPeers;
/// ```
///
/// [Official page](https://core.telegram.org/method/contacts.getTopPeers) · [Guide:
/// bots/webapps](https://core.telegram.org/api/bots/webapps)
#[doc(alias("contacts.getTopPeers", "GetTopPeersRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetTopPeers {
    /// If set, users in private chats are returned.
    pub correspondents: bool,
    /// If set, bots that the user writes to are returned.
    pub bots_pm: bool,
    /// If set, bots that the user calls in other chats are returned.
    pub bots_inline: bool,
    /// If set, users that are called are returned.
    pub phone_calls: bool,
    /// If set, users that messages are forwarded to are returned.
    pub forward_users: bool,
    /// If set, chats that messages are forwarded to are returned.
    pub forward_chats: bool,
    /// If set, groups and supergroups are returned.
    pub groups: bool,
    /// If set, channels are returned.
    pub channels: bool,
    /// If set, bots whose mini apps are opened are returned.
    pub bots_app: bool,
    /// If set, bots that are used as guests in chats are returned.
    pub bots_guestchat: bool,
    /// How many peers to skip.
    pub offset: i32,
    /// How many peers to return at most.
    pub limit: i32,
    /// A hash of the peers that the client has, or 0.
    pub hash: i64,
}

impl GetTopPeers {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(offset: i32, limit: i32, hash: i64) -> Self {
        Self {
            correspondents: false,
            bots_pm: false,
            bots_inline: false,
            phone_calls: false,
            forward_users: false,
            forward_chats: false,
            groups: false,
            channels: false,
            bots_app: false,
            bots_guestchat: false,
            offset,
            limit,
            hash,
        }
    }
}

impl wire::Wire for GetTopPeers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.getTopPeers",
        id: 0x973478b6,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.correspondents)
            .with(1, self.bots_pm)
            .with(2, self.bots_inline)
            .with(3, self.phone_calls)
            .with(4, self.forward_users)
            .with(5, self.forward_chats)
            .with(10, self.groups)
            .with(15, self.channels)
            .with(16, self.bots_app)
            .with(17, self.bots_guestchat);
        w.fixed((flags, self.offset, self.limit, self.hash));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, offset, limit, hash) = cursor
            .fixed::<(wire::Flags, i32, i32, i64)>();
        Self {
            correspondents: flags.has(0),
            bots_pm: flags.has(1),
            bots_inline: flags.has(2),
            phone_calls: flags.has(3),
            forward_users: flags.has(4),
            forward_chats: flags.has(5),
            groups: flags.has(10),
            channels: flags.has(15),
            bots_app: flags.has(16),
            bots_guestchat: flags.has(17),
            offset,
            limit,
            hash,
        }
    }
}

impl wire::RemoteCall for GetTopPeers {
    type Return = enums::contacts::TopPeers;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::TypesEmpty),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `contacts.resetTopPeerRating`: Removes someone from a category of those that the account has most to do with,
/// until used again.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::contacts::ResetTopPeerRating::new(
///     enums::TopPeerCategory::BotsPm,
///     types::InputPeerUser::new(12345678, 4831207765),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The chat or user given is not valid, or cannot be used here.
///         ErrorKind::PeerIdInvalid => println!("{error}"),
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
/// - `category` ([`TopPeerCategory`](enums::TopPeerCategory)): The category to remove from.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The user or chat that is no longer to be suggested.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 62 or earlier.
///
/// ```text
/// contacts.resetTopPeerRating#1ae373ac category:TopPeerCategory peer:InputPeer =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/contacts.resetTopPeerRating) · [Guide:
/// top-rating](https://core.telegram.org/api/top-rating)
#[doc(alias("contacts.resetTopPeerRating", "ResetTopPeerRatingRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ResetTopPeerRating {
    /// The category to remove from.
    pub category: enums::TopPeerCategory,
    /// The user or chat that is no longer to be suggested.
    pub peer: enums::InputPeer,
}

impl ResetTopPeerRating {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        category: impl Into<enums::TopPeerCategory>,
        peer: impl Into<enums::InputPeer>,
    ) -> Self {
        Self {
            category: category.into(),
            peer: peer.into(),
        }
    }
}

impl wire::Wire for ResetTopPeerRating {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.resetTopPeerRating",
        id: 0x1ae373ac,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.category);
        w.write(&self.peer);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            category: cursor.read(),
            peer: cursor.read(),
        }
    }
}

impl wire::RemoteCall for ResetTopPeerRating {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `contacts.resetSaved`: Deletes the uploaded contacts that have no account, from what Telegram keeps.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::contacts::ResetSaved;
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
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 71.
///
/// ```text
/// contacts.resetSaved#879537f1 = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/contacts.resetSaved)
#[doc(alias("contacts.resetSaved", "ResetSavedRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ResetSaved;

impl wire::Wire for ResetSaved {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.resetSaved",
        id: 0x879537f1,
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

impl wire::RemoteCall for ResetSaved {
    type Return = bool;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `contacts.getSaved`: Gets all phone numbers that the user has uploaded as contacts, for an export of the
/// account's data. It works only in a takeout session, as
/// [`account.initTakeoutSession`](functions::account::InitTakeoutSession) starts it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::contacts::GetSaved;
/// let result: Result<Vec<types::SavedPhoneContact>, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The call works only within a data export; start one with
///         // account.initTakeoutSession.
///         ErrorKind::TakeoutRequired => println!("{error}"),
///         ErrorKind::TakeoutInvalid => {
///             println!("The data export that the request belongs to is not valid.");
///         }
///         _ => return Err(error),
///     },
/// }
/// # Ok::<(), tl_types::rpc::RpcError>(())
/// ```
///
/// The `client` is yours, or made as [here](crate::rpc#a-client).
///
/// # Returns
///
/// [`Vec<SavedPhoneContact>`](types::SavedPhoneContact).
///
/// # Errors
///
/// - 400 [`TAKEOUT_INVALID`](crate::rpc::ErrorKind::TakeoutInvalid): The data export that the request belongs to is
///   not valid.
/// - 403 [`TAKEOUT_REQUIRED`](crate::rpc::ErrorKind::TakeoutRequired): The call works only within a data export;
///   start one with [`account.initTakeoutSession`](functions::account::InitTakeoutSession).
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.initTakeoutSession`](functions::account::InitTakeoutSession): Starts an export of the account's
///   data, for which some limits are lifted.
///
/// # History
///
/// Since layer 81 or earlier.
///
/// ```text
/// contacts.getSaved#82f1e39f = Vector<SavedContact>;
/// ```
///
/// [Official page](https://core.telegram.org/method/contacts.getSaved) · [Guide:
/// takeout](https://core.telegram.org/api/takeout)
#[doc(alias("contacts.getSaved", "GetSavedRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetSaved;

impl wire::Wire for GetSaved {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.getSaved",
        id: 0x82f1e39f,
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

impl wire::RemoteCall for GetSaved {
    type Return = Vec<types::SavedPhoneContact>;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::TakeoutInvalid),
        wire::known(403, wire::ErrorKind::TakeoutRequired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `contacts.toggleTopPeers`: Turns on or off that Telegram keeps track of whom the account has most to do with.
/// Turning it off deletes what was kept.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::contacts::ToggleTopPeers::new(true);
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
/// - `enabled` (`bool`): True to turn it on, false to turn it off.
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
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 82.
///
/// ```text
/// contacts.toggleTopPeers#8514bdda enabled:Bool = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/contacts.toggleTopPeers) · [Guide:
/// top-rating](https://core.telegram.org/api/top-rating)
#[doc(alias("contacts.toggleTopPeers", "ToggleTopPeersRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ToggleTopPeers {
    /// True to turn it on, false to turn it off.
    pub enabled: bool,
}

impl ToggleTopPeers {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}

impl wire::Wire for ToggleTopPeers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.toggleTopPeers",
        id: 0x8514bdda,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.bool(self.enabled);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { enabled: cursor.bool() }
    }
}

impl wire::RemoteCall for ToggleTopPeers {
    type Return = bool;
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `contacts.addContact`: Adds a known user to the contacts, or changes the name of a contact. To add by phone
/// number alone use [`contacts.importContacts`](functions::contacts::ImportContacts).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::contacts::AddContact::new(
///     types::InputUser::new(12345678, 4831207765),
///     "Ada",
///     "Lovelace",
///     "+15550123",
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         ErrorKind::MsgIdInvalid => {
///             println!("The identifier of the message is not valid.");
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
/// - `add_phone_privacy_exception` (`bool`, a flag): If set, this user may see the phone number of the account.
/// - `id` ([`InputUser`](enums::InputUser)): The user to add.
/// - `first_name` (`String`): First name, as the account wants to see it.
/// - `last_name` (`String`): Last name, as the account wants to see it; may be empty.
/// - `phone` (`String`): Phone number of the user; may be empty if it is not known.
/// - `note` ([`Option<TextWithEntities>`](types::TextWithEntities)): A note about the contact, which only this
///   account sees.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`CONTACT_ID_INVALID`](crate::rpc::ErrorKind::ContactIdInvalid): The identifier of the contact is not
///   valid.
/// - 400 [`CONTACT_NAME_EMPTY`](crate::rpc::ErrorKind::ContactNameEmpty): The name of the contact is missing.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`contacts.importContacts`](functions::contacts::ImportContacts): Adds people to the contacts by phone number,
///   and tells which of them have an account.
/// - [`contacts.updateContactNote`](functions::contacts::UpdateContactNote): Changes the note about a contact,
///   which only this account sees.
/// - [`auth.signUp`](functions::auth::SignUp): Creates an account for a phone number that has none, and logs in.
/// - [`auth.firebasePnvSignUp`](functions::auth::FirebasePnvSignUp): Creates an account for a phone number that
///   Firebase Phone Number Verification confirmed, and logs in.
/// - [`account.updateProfile`](functions::account::UpdateProfile): Changes the name and the text about the account.
/// - [`messages.translateText`](functions::messages::TranslateText): Translates messages of a chat, or texts that
///   the client has.
///
/// # History
///
/// Since layer 102 or earlier; `note` since 216.
///
/// ```text
/// contacts.addContact#d9ba2e54 flags:# add_phone_privacy_exception:flags.0?true
///     id:InputUser first_name:string last_name:string phone:string
///     note:flags.1?TextWithEntities = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/contacts.addContact)
#[doc(alias("contacts.addContact", "AddContactRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct AddContact {
    /// If set, this user may see the phone number of the account.
    pub add_phone_privacy_exception: bool,
    /// The user to add.
    pub id: enums::InputUser,
    /// First name, as the account wants to see it.
    pub first_name: String,
    /// Last name, as the account wants to see it; may be empty.
    pub last_name: String,
    /// Phone number of the user; may be empty if it is not known.
    pub phone: String,
    /// A note about the contact, which only this account sees.
    pub note: Option<types::TextWithEntities>,
}

impl AddContact {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        id: impl Into<enums::InputUser>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        phone: impl Into<String>,
    ) -> Self {
        Self {
            add_phone_privacy_exception: false,
            id: id.into(),
            first_name: first_name.into(),
            last_name: last_name.into(),
            phone: phone.into(),
            note: None,
        }
    }
}

impl wire::Wire for AddContact {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.addContact",
        id: 0xd9ba2e54,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(wire::Flags::default().with(0, self.add_phone_privacy_exception));
        w.write(&self.id);
        w.string(&self.first_name);
        w.string(&self.last_name);
        w.string(&self.phone);
        flags.set(1, w.write_optional(&self.note));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            add_phone_privacy_exception: flags.has(0),
            id: cursor.read(),
            first_name: cursor.string(),
            last_name: cursor.string(),
            phone: cursor.string(),
            note: cursor.read_optional(flags.has(1)),
        }
    }
}

impl wire::RemoteCall for AddContact {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ContactIdInvalid),
        wire::known(400, wire::ErrorKind::ContactNameEmpty),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `contacts.acceptContact`: Accepts the contact request of a user: the user becomes a contact and may see the
/// phone number of the account. Call it where [`peerSettings`](types::PeerSettings) has `share_contact` set.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::contacts::AcceptContact::new(
///     types::InputUser::new(12345678, 4831207765),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::MsgIdInvalid => {
///             println!("The identifier of the message is not valid.");
///         }
///         ErrorKind::ContactIdInvalid => {
///             println!("The identifier of the contact is not valid.");
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
/// - `id` ([`InputUser`](enums::InputUser)): The user who made the request.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// - 400 [`CONTACT_ADD_MISSING`](crate::rpc::ErrorKind::ContactAddMissing): The contact to accept is missing.
/// - 400 [`CONTACT_ID_INVALID`](crate::rpc::ErrorKind::ContactIdInvalid): The identifier of the contact is not
///   valid.
/// - 400 [`CONTACT_REQ_MISSING`](crate::rpc::ErrorKind::ContactReqMissing): There is no contact request from this
///   user.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 102 or earlier.
///
/// ```text
/// contacts.acceptContact#f831a20f id:InputUser = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/contacts.acceptContact) · [Guide:
/// action-bar](https://core.telegram.org/api/action-bar)
#[doc(alias("contacts.acceptContact", "AcceptContactRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct AcceptContact {
    /// The user who made the request.
    pub id: enums::InputUser,
}

impl AcceptContact {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(id: impl Into<enums::InputUser>) -> Self {
        Self { id: id.into() }
    }
}

impl wire::Wire for AcceptContact {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.acceptContact",
        id: 0xf831a20f,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { id: cursor.read() }
    }
}

impl wire::RemoteCall for AcceptContact {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ContactAddMissing),
        wire::known(400, wire::ErrorKind::ContactIdInvalid),
        wire::known(400, wire::ErrorKind::ContactReqMissing),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `contacts.getLocated`: Gets the users and location-based groups near a place. It can also make the user's own
/// location public for a while.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::contacts::GetLocated::new(
///     types::InputGeoPoint::new(51.4778, -0.0014),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The profile photo must be visible to everybody before the location can be
///         // shared.
///         ErrorKind::UserpicPrivacyRequired => println!("{error}"),
///         // A profile photo is required before the location can be shared.
///         ErrorKind::UserpicUploadRequired => println!("{error}"),
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
/// - `background` (`bool`, a flag): If set, the call only refreshes a public location; clients make it about every
///   half hour if the user has moved by more than a kilometre.
/// - `geo_point` ([`InputGeoPoint`](enums::InputGeoPoint)): Where the user is.
/// - `self_expires` (`Option<i32>`): For how many seconds the location is public; 0 hides it, 2147483647 sets no
///   end, and left out nothing changes.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// - 406 [`BUSINESS_ADDRESS_ACTIVE`](crate::rpc::ErrorKind::BusinessAddressActive): The account shows a business
///   address, which rules out sharing its location with people nearby.
/// - 400 [`GEO_POINT_INVALID`](crate::rpc::ErrorKind::GeoPointInvalid): The location is not valid.
/// - 406 [`USERPIC_PRIVACY_REQUIRED`](crate::rpc::ErrorKind::UserpicPrivacyRequired): The profile photo must be
///   visible to everybody before the location can be shared.
/// - 406 [`USERPIC_UPLOAD_REQUIRED`](crate::rpc::ErrorKind::UserpicUploadRequired): A profile photo is required
///   before the location can be shared.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`account.updateBusinessLocation`](functions::account::UpdateBusinessLocation): Sets or removes the address on
///   the profile of a business account.
/// - [`messages.getInlineBotResults`](functions::messages::GetInlineBotResults): Asks an inline bot for results, as
///   the user types its name and a query into a chat.
/// - [`channels.createChannel`](functions::channels::CreateChannel): Creates a channel or supergroup, with the
///   account as its owner.
/// - [`channels.editLocation`](functions::channels::EditLocation): Changes the place of a location-based group.
///
/// # History
///
/// Since layer 102 or earlier; `background`, `self_expires` since 110.
///
/// ```text
/// contacts.getLocated#d348bc44 flags:# background:flags.1?true
///     geo_point:InputGeoPoint self_expires:flags.0?int = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/contacts.getLocated) · [Guide:
/// nearby](https://core.telegram.org/api/nearby)
#[doc(alias("contacts.getLocated", "GetLocatedRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct GetLocated {
    /// If set, the call only refreshes a public location; clients make it about every half hour if the user has moved
    /// by more than a kilometre.
    pub background: bool,
    /// Where the user is.
    pub geo_point: enums::InputGeoPoint,
    /// For how many seconds the location is public; 0 hides it, 2147483647 sets no end, and left out nothing changes.
    pub self_expires: Option<i32>,
}

impl GetLocated {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(geo_point: impl Into<enums::InputGeoPoint>) -> Self {
        Self {
            background: false,
            geo_point: geo_point.into(),
            self_expires: None,
        }
    }
}

impl wire::Wire for GetLocated {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.getLocated",
        id: 0xd348bc44,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(1, self.background));
        w.write(&self.geo_point);
        flags.set(0, w.write_optional(&self.self_expires));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            background: flags.has(1),
            geo_point: cursor.read(),
            self_expires: cursor.read_optional(flags.has(0)),
        }
    }
}

impl wire::RemoteCall for GetLocated {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(406, wire::ErrorKind::BusinessAddressActive),
        wire::known(400, wire::ErrorKind::GeoPointInvalid),
        wire::known(406, wire::ErrorKind::UserpicPrivacyRequired),
        wire::known(406, wire::ErrorKind::UserpicUploadRequired),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `contacts.blockFromReplies`: Blocks the author of a message in the Replies chat, which gathers replies from
/// discussions.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::contacts::BlockFromReplies::new(42);
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::MsgIdInvalid => {
///             println!("The identifier of the message is not valid.");
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
/// - `delete_message` (`bool`, a flag): If set, the message is deleted.
/// - `delete_history` (`bool`, a flag): If set, all messages of the author are deleted from that chat.
/// - `report_spam` (`bool`, a flag): If set, the author is reported as a spammer.
/// - `msg_id` (`i32`): Identifier of the message in the Replies chat.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// # Errors
///
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 119 or earlier.
///
/// ```text
/// contacts.blockFromReplies#29a8962c flags:# delete_message:flags.0?true
///     delete_history:flags.1?true report_spam:flags.2?true msg_id:int = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/contacts.blockFromReplies) · [Guide:
/// discussion](https://core.telegram.org/api/discussion)
#[doc(alias("contacts.blockFromReplies", "BlockFromRepliesRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct BlockFromReplies {
    /// If set, the message is deleted.
    pub delete_message: bool,
    /// If set, all messages of the author are deleted from that chat.
    pub delete_history: bool,
    /// If set, the author is reported as a spammer.
    pub report_spam: bool,
    /// Identifier of the message in the Replies chat.
    pub msg_id: i32,
}

impl BlockFromReplies {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(msg_id: i32) -> Self {
        Self {
            delete_message: false,
            delete_history: false,
            report_spam: false,
            msg_id,
        }
    }
}

impl wire::Wire for BlockFromReplies {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.blockFromReplies",
        id: 0x29a8962c,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default()
            .with(0, self.delete_message)
            .with(1, self.delete_history)
            .with(2, self.report_spam);
        w.fixed((flags, self.msg_id));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let (flags, msg_id) = cursor.fixed::<(wire::Flags, i32)>();
        Self {
            delete_message: flags.has(0),
            delete_history: flags.has(1),
            report_spam: flags.has(2),
            msg_id,
        }
    }
}

impl wire::RemoteCall for BlockFromReplies {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `contacts.resolvePhone`: Finds the user who has a phone number, if the privacy settings of the user allow it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::contacts::ResolvePhone::new("+15550123");
/// let result: Result<types::contacts::ResolvedPeer, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PhoneNotOccupied => {
///             println!("No account belongs to the phone number.");
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
/// - `phone` (`String`): The phone number, in international form.
///
/// # Returns
///
/// [`contacts::ResolvedPeer`](types::contacts::ResolvedPeer).
///
/// # Errors
///
/// - 400 [`PHONE_NOT_OCCUPIED`](crate::rpc::ErrorKind::PhoneNotOccupied): No account belongs to the phone number.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`contacts.resolveUsername`](functions::contacts::ResolveUsername): Finds the user, channel or supergroup that
///   has a username.
///
/// # History
///
/// Since layer 139.
///
/// ```text
/// contacts.resolvePhone#8af94344 phone:string = contacts.ResolvedPeer;
/// ```
///
/// [Official page](https://core.telegram.org/method/contacts.resolvePhone)
#[doc(alias("contacts.resolvePhone", "ResolvePhoneRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ResolvePhone {
    /// The phone number, in international form.
    pub phone: String,
}

impl ResolvePhone {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(phone: impl Into<String>) -> Self {
        Self { phone: phone.into() }
    }
}

impl wire::Wire for ResolvePhone {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.resolvePhone",
        id: 0x8af94344,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.phone);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { phone: cursor.string() }
    }
}

impl wire::RemoteCall for ResolvePhone {
    type Return = types::contacts::ResolvedPeer;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PhoneNotOccupied),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `contacts.exportContactToken`: Makes a temporary link to the profile of the account, which works without a
/// username.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::contacts::ExportContactToken;
/// let result: Result<types::ExportedContactToken, _> = client.invoke(&request);
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
/// [`ExportedContactToken`](types::ExportedContactToken).
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
/// Since layer 150 or earlier.
///
/// ```text
/// contacts.exportContactToken#f8654027 = ExportedContactToken;
/// ```
///
/// [Official page](https://core.telegram.org/method/contacts.exportContactToken)
#[doc(alias("contacts.exportContactToken", "ExportContactTokenRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ExportContactToken;

impl wire::Wire for ExportContactToken {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.exportContactToken",
        id: 0xf8654027,
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

impl wire::RemoteCall for ExportContactToken {
    type Return = types::ExportedContactToken;
}

/// `contacts.importContactToken`: Finds the user that a temporary link to a profile belongs to.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::contacts::ImportContactToken::new("0123456789abcdef");
/// let result: Result<enums::User, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ImportTokenInvalid => {
///             println!("The token of the import is not valid.");
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
/// - `token` (`String`): The token from the link.
///
/// # Returns
///
/// [`User`](enums::User): [`Empty`](enums::User::Empty) or [`User`](enums::User::User).
///
/// # Errors
///
/// - 400 [`IMPORT_TOKEN_INVALID`](crate::rpc::ErrorKind::ImportTokenInvalid): The token of the import is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`account.updateProfile`](functions::account::UpdateProfile): Changes the name and the text about the account.
/// - [`account.updateUsername`](functions::account::UpdateUsername): Changes the main username of the account.
/// - [`account.changePhone`](functions::account::ChangePhone): Changes the phone number of the account, with the
///   code that the user received at the new number.
/// - [`users.getUsers`](functions::users::GetUsers): Gets several users at once.
/// - [`messages.getFutureChatCreatorAfterLeave`](functions::messages::GetFutureChatCreatorAfterLeave): Tells who
///   becomes the owner of a group or channel if the account, its owner, leaves it.
/// - [`channels.getMessageAuthor`](functions::channels::GetMessageAuthor): Gets which administrator wrote a message
///   in the name of a channel, in the chat for the direct messages of the channel.
///
/// # History
///
/// Since layer 150 or earlier.
///
/// ```text
/// contacts.importContactToken#13005788 token:string = User;
/// ```
///
/// [Official page](https://core.telegram.org/method/contacts.importContactToken)
#[doc(alias("contacts.importContactToken", "ImportContactTokenRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ImportContactToken {
    /// The token from the link.
    pub token: String,
}

impl ImportContactToken {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
}

impl wire::Wire for ImportContactToken {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.importContactToken",
        id: 0x13005788,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.token);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { token: cursor.string() }
    }
}

impl wire::RemoteCall for ImportContactToken {
    type Return = enums::User;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ImportTokenInvalid),
    ];
}

/// `contacts.editCloseFriends`: Sets who the close friends of the account are. The new list replaces the old one.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::contacts::EditCloseFriends::new(vec![12345678]);
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
/// - `id` (`Vec<i64>`): Identifiers of all users who are to be close friends.
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
/// Since layer 160 or earlier.
///
/// ```text
/// contacts.editCloseFriends#ba6705f0 id:Vector<long> = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/contacts.editCloseFriends) · [Guide:
/// privacy](https://core.telegram.org/api/privacy)
#[doc(alias("contacts.editCloseFriends", "EditCloseFriendsRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EditCloseFriends {
    /// Identifiers of all users who are to be close friends.
    pub id: Vec<i64>,
}

impl EditCloseFriends {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: Vec<i64>) -> Self {
        Self { id }
    }
}

impl wire::Wire for EditCloseFriends {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.editCloseFriends",
        id: 0xba6705f0,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { id: cursor.read() }
    }
}

impl wire::RemoteCall for EditCloseFriends {
    type Return = bool;
}

/// `contacts.setBlocked`: Replaces the whole list of those whom the account has blocked.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::contacts::SetBlocked::new(
///     vec![types::InputPeerUser::new(12345678, 4831207765).into()],
///     20,
/// );
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
/// - `my_stories_from` (`bool`, a flag): If set, the list of those who cannot see the stories of the account is
///   replaced; otherwise the list of those who are blocked altogether.
/// - `id` ([`Vec<InputPeer>`](enums::InputPeer)): All who are to be on the list.
/// - `limit` (`i32`): A limit for the length of the list; clients pass the number of entries in id.
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
/// Since layer 161.
///
/// ```text
/// contacts.setBlocked#94c65c76 flags:# my_stories_from:flags.0?true
///     id:Vector<InputPeer> limit:int = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/contacts.setBlocked) · [Guide:
/// block](https://core.telegram.org/api/block)
#[doc(alias("contacts.setBlocked", "SetBlockedRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetBlocked {
    /// If set, the list of those who cannot see the stories of the account is replaced; otherwise the list of those who
    /// are blocked altogether.
    pub my_stories_from: bool,
    /// All who are to be on the list.
    pub id: Vec<enums::InputPeer>,
    /// A limit for the length of the list; clients pass the number of entries in id.
    pub limit: i32,
}

impl SetBlocked {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[inline]
    #[must_use]
    pub fn new(id: Vec<enums::InputPeer>, limit: i32) -> Self {
        Self {
            my_stories_from: false,
            id,
            limit,
        }
    }
}

impl wire::Wire for SetBlocked {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.setBlocked",
        id: 0x94c65c76,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.my_stories_from);
        w.flags(flags);
        w.write(&self.id);
        w.i32(self.limit);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            my_stories_from: flags.has(0),
            id: cursor.read(),
            limit: cursor.i32(),
        }
    }
}

impl wire::RemoteCall for SetBlocked {
    type Return = bool;
}

/// `contacts.getBirthdays`: Gets the contacts whose birthday is yesterday, today or tomorrow. Call it every 6 to 8
/// hours.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::contacts::GetBirthdays;
/// let result: Result<types::contacts::ContactBirthdays, _> = client.invoke(&request);
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
/// [`contacts::ContactBirthdays`](types::contacts::ContactBirthdays).
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
/// Since layer 177.
///
/// ```text
/// contacts.getBirthdays#daeda864 = contacts.ContactBirthdays;
/// ```
///
/// [Official page](https://core.telegram.org/method/contacts.getBirthdays) · [Guide:
/// profile](https://core.telegram.org/api/profile)
#[doc(alias("contacts.getBirthdays", "GetBirthdaysRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetBirthdays;

impl wire::Wire for GetBirthdays {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.getBirthdays",
        id: 0xdaeda864,
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

impl wire::RemoteCall for GetBirthdays {
    type Return = types::contacts::ContactBirthdays;
}

/// `contacts.getSponsoredPeers`: Gets the users and chats that are advertised for a search by the user, to show
/// among the results.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::contacts::GetSponsoredPeers::new("trains");
/// let result: Result<enums::contacts::SponsoredPeers, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::SearchQueryEmpty => println!("The search text is missing."),
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
/// - `q` (`String`): The text that the user searches for.
///
/// # Returns
///
/// [`contacts::SponsoredPeers`](enums::contacts::SponsoredPeers): [`Empty`](enums::contacts::SponsoredPeers::Empty)
/// or [`SponsoredPeers`](enums::contacts::SponsoredPeers::SponsoredPeers).
///
/// # Errors
///
/// - 400 [`SEARCH_QUERY_EMPTY`](crate::rpc::ErrorKind::SearchQueryEmpty): The search text is missing.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 201.
///
/// ```text
/// contacts.getSponsoredPeers#b6c8c393 q:string = contacts.SponsoredPeers;
/// ```
///
/// [Official page](https://core.telegram.org/method/contacts.getSponsoredPeers)
#[doc(alias("contacts.getSponsoredPeers", "GetSponsoredPeersRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetSponsoredPeers {
    /// The text that the user searches for.
    pub q: String,
}

impl GetSponsoredPeers {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(q: impl Into<String>) -> Self {
        Self { q: q.into() }
    }
}

impl wire::Wire for GetSponsoredPeers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.getSponsoredPeers",
        id: 0xb6c8c393,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.string(&self.q);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { q: cursor.string() }
    }
}

impl wire::RemoteCall for GetSponsoredPeers {
    type Return = enums::contacts::SponsoredPeers;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::SearchQueryEmpty),
    ];
}

/// `contacts.updateContactNote`: Changes the note about a contact, which only this account sees.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::contacts::UpdateContactNote::new(
///     types::InputUser::new(12345678, 4831207765),
///     types::TextWithEntities::new(
///         "Hello!",
///         vec![types::MessageEntityBold::new(0, 5).into()],
///     ),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ContactIdInvalid => {
///             println!("The identifier of the contact is not valid.");
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
/// - `id` ([`InputUser`](enums::InputUser)): The contact that the note is about.
/// - `note` ([`TextWithEntities`](types::TextWithEntities)): The new note; empty to remove it.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`CONTACT_ID_INVALID`](crate::rpc::ErrorKind::ContactIdInvalid): The identifier of the contact is not
///   valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`contacts.addContact`](functions::contacts::AddContact): Adds a known user to the contacts, or changes the
///   name of a contact.
/// - [`messages.translateText`](functions::messages::TranslateText): Translates messages of a chat, or texts that
///   the client has.
/// - [`messages.editFactCheck`](functions::messages::EditFactCheck): Adds a fact check to a message, or changes it.
/// - [`messages.composeMessageWithAI`](functions::messages::ComposeMessageWithAi): Has the AI editor of Telegram
///   rewrite a text before it is sent: correct it, translate it, change its tone or add emoji.
/// - [`bots.setCustomVerification`](functions::bots::SetCustomVerification): Verifies a user or chat in the name of
///   an organisation, or takes the verification back.
/// - [`phone.sendGroupCallMessage`](functions::phone::SendGroupCallMessage): Writes a message in a group call or
///   live story.
///
/// # History
///
/// Since layer 216.
///
/// ```text
/// contacts.updateContactNote#139f63fb id:InputUser note:TextWithEntities = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/contacts.updateContactNote)
#[doc(alias("contacts.updateContactNote", "UpdateContactNoteRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct UpdateContactNote {
    /// The contact that the note is about.
    pub id: enums::InputUser,
    /// The new note; empty to remove it.
    pub note: types::TextWithEntities,
}

impl UpdateContactNote {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(id: impl Into<enums::InputUser>, note: types::TextWithEntities) -> Self {
        Self { id: id.into(), note }
    }
}

impl wire::Wire for UpdateContactNote {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "contacts.updateContactNote",
        id: 0x139f63fb,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.id);
        w.write(&self.note);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            id: cursor.read(),
            note: cursor.read(),
        }
    }
}

impl wire::RemoteCall for UpdateContactNote {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ContactIdInvalid),
    ];
}
