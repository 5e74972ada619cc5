// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `users`.

use super::super::{enums, functions, types};
use crate::wire::{self, Vec, Wire as _};

/// `users.getUsers`: Gets several users at once.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::users::GetUsers::new(
///     vec![types::InputUser::new(12345678, 4831207765).into()],
/// );
/// let result: Result<Vec<enums::User>, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         // The account is banned from sending messages in channels and supergroups.
///         ErrorKind::UserBannedInChannel => println!("{error}"),
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
/// - `id` ([`Vec<InputUser>`](enums::InputUser)): The users to get.
///
/// # Returns
///
/// [`Vec<User>`](enums::User).
///
/// The users that were found. One that does not exist or cannot be seen can be [`userEmpty`](types::UserEmpty) or
/// missing, so match the answer by identifier.
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_MONOFORUM_UNSUPPORTED`](crate::rpc::ErrorKind::ChannelMonoforumUnsupported): The call cannot be
///   used on the direct messages of a channel.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`FROM_MESSAGE_BOT_DISABLED`](crate::rpc::ErrorKind::FromMessageBotDisabled): Bots cannot name users or
///   channels by a message in which they occur.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`USER_BANNED_IN_CHANNEL`](crate::rpc::ErrorKind::UserBannedInChannel): The account is banned from sending
///   messages in channels and supergroups.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`account.updateProfile`](functions::account::UpdateProfile): Changes the name and the text about the account.
/// - [`account.updateUsername`](functions::account::UpdateUsername): Changes the main username of the account.
/// - [`account.changePhone`](functions::account::ChangePhone): Changes the phone number of the account, with the
///   code that the user received at the new number.
/// - [`contacts.importContactToken`](functions::contacts::ImportContactToken): Finds the user that a temporary link
///   to a profile belongs to.
/// - [`messages.getFutureChatCreatorAfterLeave`](functions::messages::GetFutureChatCreatorAfterLeave): Tells who
///   becomes the owner of a group or channel if the account, its owner, leaves it.
/// - [`channels.getMessageAuthor`](functions::channels::GetMessageAuthor): Gets which administrator wrote a message
///   in the name of a channel, in the chat for the direct messages of the channel.
///
/// # History
///
/// Since layer 46 or earlier.
///
/// ```text
/// users.getUsers#d91a548 id:Vector<InputUser> = Vector<User>;
/// ```
///
/// [Official page](https://core.telegram.org/method/users.getUsers)
#[doc(alias("users.getUsers", "GetUsersRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetUsers {
    /// The users to get.
    pub id: Vec<enums::InputUser>,
}

impl GetUsers {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: Vec<enums::InputUser>) -> Self {
        Self { id }
    }
}

impl wire::Wire for GetUsers {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "users.getUsers",
        id: 0x0d91a548,
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

impl wire::RemoteCall for GetUsers {
    type Return = Vec<enums::User>;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelMonoforumUnsupported),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::FromMessageBotDisabled),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::UserBannedInChannel),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `users.getFullUser`: Gets everything that the account may see about one user, such as the biography, the photos
/// and the settings of the chat.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::users::GetFullUser::new(enums::InputUser::InputUserSelf);
/// let result: Result<types::users::UserFull, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         ErrorKind::UsernameOccupied => println!("The username is taken."),
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
/// - `id` ([`InputUser`](enums::InputUser)): The user.
///
/// # Returns
///
/// [`users::UserFull`](types::users::UserFull).
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`USERNAME_OCCUPIED`](crate::rpc::ErrorKind::UsernameOccupied): The username is taken.
/// - 400 [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid): The user given is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # History
///
/// Since layer 46 or earlier; result `users.UserFull` since 135, `UserFull` before.
///
/// ```text
/// users.getFullUser#b60f5918 id:InputUser = users.UserFull;
/// ```
///
/// [Official page](https://core.telegram.org/method/users.getFullUser)
#[doc(alias("users.getFullUser", "GetFullUserRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetFullUser {
    /// The user.
    pub id: enums::InputUser,
}

impl GetFullUser {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(id: impl Into<enums::InputUser>) -> Self {
        Self { id: id.into() }
    }
}

impl wire::Wire for GetFullUser {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "users.getFullUser",
        id: 0xb60f5918,
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

impl wire::RemoteCall for GetFullUser {
    type Return = types::users::UserFull;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::UsernameOccupied),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `users.setSecureValueErrors`: Tells a user what is wrong with the Telegram Passport data that a bot received.
/// The user cannot send the data again until it is corrected. Only bots may use it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::users::SetSecureValueErrors::new(
///     types::InputUser::new(12345678, 4831207765),
///     vec![
///         types::SecureValueErrorData::new(enums::SecureValueType::PersonalDetails, [1,
///         2, 3], "text", "Hello!").into()
///     ],
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserBotRequired => {
///             println!("The call can be made by bots only.");
///         }
///         ErrorKind::UserIdInvalid => println!("The user given is not valid."),
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
/// - `id` ([`InputUser`](enums::InputUser)): The user who sent the data.
/// - `errors` ([`Vec<SecureValueError>`](enums::SecureValueError)): What is wrong, with the piece of data that each
///   error is about.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`DATA_HASH_SIZE_INVALID`](crate::rpc::ErrorKind::DataHashSizeInvalid): The size of the data hash is not
///   valid.
/// - 400 [`HASH_SIZE_INVALID`](crate::rpc::ErrorKind::HashSizeInvalid): The size of the hash is not valid.
/// - 400 [`USER_BOT_INVALID`](crate::rpc::ErrorKind::UserBotInvalid): The call is for bots, or the bot given is not
///   valid.
/// - 400 [`USER_BOT_REQUIRED`](crate::rpc::ErrorKind::UserBotRequired): The call can be made by bots only.
/// - 400 [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid): The user given is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Bots only; users may not call it.
///
/// # History
///
/// Since layer 81 or earlier.
///
/// ```text
/// users.setSecureValueErrors#90c894b5 id:InputUser errors:Vector<SecureValueError>
///     = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/users.setSecureValueErrors)
#[doc(alias("users.setSecureValueErrors", "SetSecureValueErrorsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SetSecureValueErrors {
    /// The user who sent the data.
    pub id: enums::InputUser,
    /// What is wrong, with the piece of data that each error is about.
    pub errors: Vec<enums::SecureValueError>,
}

impl SetSecureValueErrors {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        id: impl Into<enums::InputUser>,
        errors: Vec<enums::SecureValueError>,
    ) -> Self {
        Self { id: id.into(), errors }
    }
}

impl wire::Wire for SetSecureValueErrors {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "users.setSecureValueErrors",
        id: 0x90c894b5,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.id);
        w.write(&self.errors);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            id: cursor.read(),
            errors: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SetSecureValueErrors {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::DataHashSizeInvalid),
        wire::known(400, wire::ErrorKind::HashSizeInvalid),
        wire::known(400, wire::ErrorKind::UserBotInvalid),
        wire::known(400, wire::ErrorKind::UserBotRequired),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Bots;
}

/// `users.getRequirementsToContact`: Tells for several users what the account needs to write to them, such as
/// Telegram Premium or a payment.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::users::GetRequirementsToContact::new(
///     vec![types::InputUser::new(12345678, 4831207765).into()],
/// );
/// let result: Result<Vec<enums::RequirementToContact>, _> = client.invoke(&request);
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
/// - `id` ([`Vec<InputUser>`](enums::InputUser)): The users to ask about.
///
/// # Returns
///
/// [`Vec<RequirementToContact>`](enums::RequirementToContact).
///
/// What each user requires, in the order of the request.
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
/// Since layer 200.
///
/// ```text
/// users.getRequirementsToContact#d89a83a3 id:Vector<InputUser> =
///     Vector<RequirementToContact>;
/// ```
///
/// [Official page](https://core.telegram.org/method/users.getRequirementsToContact) · [Guide:
/// privacy](https://core.telegram.org/api/privacy) · [Guide:
/// paid-messages](https://core.telegram.org/api/paid-messages)
#[doc(alias("users.getRequirementsToContact", "GetRequirementsToContactRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetRequirementsToContact {
    /// The users to ask about.
    pub id: Vec<enums::InputUser>,
}

impl GetRequirementsToContact {
    /// Takes the fields, in the order of the schema.
    #[inline]
    #[must_use]
    pub fn new(id: Vec<enums::InputUser>) -> Self {
        Self { id }
    }
}

impl wire::Wire for GetRequirementsToContact {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "users.getRequirementsToContact",
        id: 0xd89a83a3,
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

impl wire::RemoteCall for GetRequirementsToContact {
    type Return = Vec<enums::RequirementToContact>;
}

/// `users.getSavedMusic`: Gets the music on the profile of a user, part by part.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::users::GetSavedMusic::new(
///     enums::InputUser::InputUserSelf,
///     0,
///     20,
///     0,
/// );
/// let result: Result<enums::users::SavedMusic, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserIdInvalid => println!("The user given is not valid."),
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
/// - `id` ([`InputUser`](enums::InputUser)): The user whose music to get.
/// - `offset` (`i32`): How many pieces to skip.
/// - `limit` (`i32`): How many pieces to return at most.
/// - `hash` (`i64`): A hash of the identifiers that the client has, or 0;
///   [`users.savedMusicNotModified`](types::users::SavedMusicNotModified) answers if nothing changed.
///
/// # Returns
///
/// [`users::SavedMusic`](enums::users::SavedMusic): [`NotModified`](enums::users::SavedMusic::NotModified) or
/// [`SavedMusic`](enums::users::SavedMusic::SavedMusic).
///
/// # Errors
///
/// - 400 [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid): The user given is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`users.getSavedMusicByID`](functions::users::GetSavedMusicById): Gets single pieces of music from the profile
///   of a user.
///
/// # History
///
/// Since layer 213.
///
/// ```text
/// users.getSavedMusic#788d7fe3 id:InputUser offset:int limit:int hash:long =
///     users.SavedMusic;
/// ```
///
/// [Official page](https://core.telegram.org/method/users.getSavedMusic) · [Guide:
/// profile](https://core.telegram.org/api/profile)
#[doc(alias("users.getSavedMusic", "GetSavedMusicRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetSavedMusic {
    /// The user whose music to get.
    pub id: enums::InputUser,
    /// How many pieces to skip.
    pub offset: i32,
    /// How many pieces to return at most.
    pub limit: i32,
    /// A hash of the identifiers that the client has, or 0;

    /// [`users.savedMusicNotModified`](types::users::SavedMusicNotModified) answers if nothing changed.
    pub hash: i64,
}

impl GetSavedMusic {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        id: impl Into<enums::InputUser>,
        offset: i32,
        limit: i32,
        hash: i64,
    ) -> Self {
        Self {
            id: id.into(),
            offset,
            limit,
            hash,
        }
    }
}

impl wire::Wire for GetSavedMusic {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "users.getSavedMusic",
        id: 0x788d7fe3,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.id);
        w.fixed((self.offset, self.limit, self.hash));
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.read();
        let (offset, limit, hash) = cursor.fixed::<(i32, i32, i64)>();
        Self { id, offset, limit, hash }
    }
}

impl wire::RemoteCall for GetSavedMusic {
    type Return = enums::users::SavedMusic;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
}

/// `users.getSavedMusicByID`: Gets single pieces of music from the profile of a user. Use it to renew file
/// references, or to see whether the pieces are still there.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::users::GetSavedMusicById::new(
///     enums::InputUser::InputUserSelf,
///     vec![types::InputDocument::new(5368324170, 4831207765, [1, 2, 3]).into()],
/// );
/// let result: Result<enums::users::SavedMusic, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserIdInvalid => println!("The user given is not valid."),
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
/// - `id` ([`InputUser`](enums::InputUser)): The user who has the music on the profile.
/// - `documents` ([`Vec<InputDocument>`](enums::InputDocument)): The pieces to get; the `file_reference` may be
///   empty here.
///
/// # Returns
///
/// [`users::SavedMusic`](enums::users::SavedMusic): [`NotModified`](enums::users::SavedMusic::NotModified) or
/// [`SavedMusic`](enums::users::SavedMusic::SavedMusic).
///
/// # Errors
///
/// - 400 [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid): The user given is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`users.getSavedMusic`](functions::users::GetSavedMusic): Gets the music on the profile of a user, part by
///   part.
///
/// # History
///
/// Since layer 213.
///
/// ```text
/// users.getSavedMusicByID#7573a4e9 id:InputUser documents:Vector<InputDocument> =
///     users.SavedMusic;
/// ```
///
/// [Official page](https://core.telegram.org/method/users.getSavedMusicByID) · [Guide:
/// profile](https://core.telegram.org/api/profile)
#[doc(alias("users.getSavedMusicByID", "GetSavedMusicByIdRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct GetSavedMusicById {
    /// The user who has the music on the profile.
    pub id: enums::InputUser,
    /// The pieces to get; the `file_reference` may be empty here.
    pub documents: Vec<enums::InputDocument>,
}

impl GetSavedMusicById {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        id: impl Into<enums::InputUser>,
        documents: Vec<enums::InputDocument>,
    ) -> Self {
        Self { id: id.into(), documents }
    }
}

impl wire::Wire for GetSavedMusicById {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "users.getSavedMusicByID",
        id: 0x7573a4e9,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.id);
        w.write(&self.documents);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            id: cursor.read(),
            documents: cursor.read(),
        }
    }
}

impl wire::RemoteCall for GetSavedMusicById {
    type Return = enums::users::SavedMusic;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
}

/// `users.suggestBirthday`: Suggests to a user, by a message, which date to set as birthday.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::users::SuggestBirthday::new(
///     types::InputUser::new(12345678, 4831207765),
///     types::Birthday::new(10, 12),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserIdInvalid => println!("The user given is not valid."),
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
/// - `id` ([`InputUser`](enums::InputUser)): The user who gets the suggestion.
/// - `birthday` ([`Birthday`](types::Birthday)): The date to suggest.
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
/// - 400 [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid): The user given is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`account.updateBirthday`](functions::account::UpdateBirthday): Sets or removes the birthday on the profile of
///   the account.
///
/// # History
///
/// Since layer 216.
///
/// ```text
/// users.suggestBirthday#fc533372 id:InputUser birthday:Birthday = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/users.suggestBirthday)
#[doc(alias("users.suggestBirthday", "SuggestBirthdayRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct SuggestBirthday {
    /// The user who gets the suggestion.
    pub id: enums::InputUser,
    /// The date to suggest.
    pub birthday: types::Birthday,
}

impl SuggestBirthday {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(id: impl Into<enums::InputUser>, birthday: types::Birthday) -> Self {
        Self { id: id.into(), birthday }
    }
}

impl wire::Wire for SuggestBirthday {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "users.suggestBirthday",
        id: 0xfc533372,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.id);
        w.write(&self.birthday);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            id: cursor.read(),
            birthday: cursor.read(),
        }
    }
}

impl wire::RemoteCall for SuggestBirthday {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
}
