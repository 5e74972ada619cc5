// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `messages`.

use super::super::super::{enums, functions, types};
use crate::wire::{self, String, Vec, Wire as _};

/// `messages.editChatTitle`: Renames a basic group, which a service message in the group tells. For channels and
/// supergroups use [`channels.editTitle`](functions::channels::EditTitle).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::EditChatTitle::new(7654321, "Trains");
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ChatNotModified => println!("Nothing would change in the chat."),
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
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
/// - `chat_id` (`i64`): The identifier of the basic group to rename.
/// - `title` (`String`): The new name; the same name as before is refused with
///   [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified).
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates that the change gives.
///
/// # Errors
///
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 400 [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified): Nothing would change in the chat.
/// - 400 [`CHAT_TITLE_EMPTY`](crate::rpc::ErrorKind::ChatTitleEmpty): The title of the chat is missing.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`channels.editTitle`](functions::channels::EditTitle): Renames a channel or supergroup.
///
/// # History
///
/// Since layer 46 or earlier; `chat_id:long` since 133 or earlier, `chat_id:int` before.
///
/// ```text
/// messages.editChatTitle#73783ffd chat_id:long title:string = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.editChatTitle)
#[doc(alias("messages.editChatTitle", "EditChatTitleRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EditChatTitle {
    /// The identifier of the basic group to rename.
    pub chat_id: i64,
    /// The new name; the same name as before is refused with
    /// [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified).
    pub title: String,
}

impl EditChatTitle {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(chat_id: i64, title: impl Into<String>) -> Self {
        Self {
            chat_id,
            title: title.into(),
        }
    }
}

impl wire::Wire for EditChatTitle {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.editChatTitle",
        id: 0x73783ffd,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.chat_id);
        w.string(&self.title);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            chat_id: cursor.i64(),
            title: cursor.string(),
        }
    }
}

impl wire::RemoteCall for EditChatTitle {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(400, wire::ErrorKind::ChatTitleEmpty),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `messages.editChatPhoto`: Sets or removes the photo of a basic group, which a service message in the group
/// tells. For channels and supergroups use [`channels.editPhoto`](functions::channels::EditPhoto).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::EditChatPhoto::new(
///     7654321,
///     types::InputChatUploadedPhoto::default(),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ChatNotModified => println!("Nothing would change in the chat."),
///         ErrorKind::ImageProcessFailed => {
///             println!("Telegram could not process the image.");
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
/// - `chat_id` (`i64`): The identifier of the basic group whose photo changes.
/// - `photo` ([`InputChatPhoto`](enums::InputChatPhoto)): The new photo;
///   [`inputChatPhotoEmpty`](enums::InputChatPhoto::Empty) removes it.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates that the change gives.
///
/// # Errors
///
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 400 [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified): Nothing would change in the chat.
/// - 400 [`IMAGE_PROCESS_FAILED`](crate::rpc::ErrorKind::ImageProcessFailed): Telegram could not process the image.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`PHOTO_CROP_SIZE_SMALL`](crate::rpc::ErrorKind::PhotoCropSizeSmall): The photo is too small.
/// - 400 [`PHOTO_EXT_INVALID`](crate::rpc::ErrorKind::PhotoExtInvalid): The file name extension of the photo is not
///   one that is allowed.
/// - 400 [`PHOTO_INVALID`](crate::rpc::ErrorKind::PhotoInvalid): The photo is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`channels.editPhoto`](functions::channels::EditPhoto): Changes or removes the photo of a channel or
///   supergroup.
///
/// # History
///
/// Since layer 46 or earlier; `chat_id:long` since 133 or earlier, `chat_id:int` before.
///
/// ```text
/// messages.editChatPhoto#35ddd674 chat_id:long photo:InputChatPhoto = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.editChatPhoto)
#[doc(alias("messages.editChatPhoto", "EditChatPhotoRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct EditChatPhoto {
    /// The identifier of the basic group whose photo changes.
    pub chat_id: i64,
    /// The new photo; [`inputChatPhotoEmpty`](enums::InputChatPhoto::Empty) removes it.
    pub photo: enums::InputChatPhoto,
}

impl EditChatPhoto {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(chat_id: i64, photo: impl Into<enums::InputChatPhoto>) -> Self {
        Self {
            chat_id,
            photo: photo.into(),
        }
    }
}

impl wire::Wire for EditChatPhoto {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.editChatPhoto",
        id: 0x35ddd674,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.chat_id);
        w.write(&self.photo);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            chat_id: cursor.i64(),
            photo: cursor.read(),
        }
    }
}

impl wire::RemoteCall for EditChatPhoto {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(400, wire::ErrorKind::ImageProcessFailed),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::PhotoCropSizeSmall),
        wire::known(400, wire::ErrorKind::PhotoExtInvalid),
        wire::known(400, wire::ErrorKind::PhotoInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `messages.exportChatInvite`: Makes a new invite link for a chat. Only administrators with the right to invite
/// users can do it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ExportChatInvite::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
/// );
/// let result: Result<enums::ExportedChatInvite, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
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
/// - `legacy_revoke_permanent` (`bool`, a flag): For old clients: if set, the permanent link of the administrator
///   is revoked and replaced.
/// - `request_needed` (`bool`, a flag): If set, users do not join at once: an administrator has to approve each of
///   them. It excludes `usage_limit`.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat to make the link for.
/// - `expire_date` (`Option<i32>`): When the link stops working, in Unix time; if left out, never.
/// - `usage_limit` (`Option<i32>`): How many users can join by the link, from 1 to 99999; if left out, any number.
/// - `title` (`Option<String>`): A name for the link, which only administrators see.
/// - `subscription_pricing` ([`Option<StarsSubscriptionPricing>`](types::StarsSubscriptionPricing)): For a paid
///   channel: the price in Telegram Stars, and how often it is due. It cannot be changed later.
///
/// # Returns
///
/// [`ExportedChatInvite`](enums::ExportedChatInvite):
/// [`ChatInviteExported`](enums::ExportedChatInvite::ChatInviteExported) or
/// [`ChatInvitePublicJoinRequests`](enums::ExportedChatInvite::ChatInvitePublicJoinRequests).
///
/// The new link.
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_MONOFORUM_UNSUPPORTED`](crate::rpc::ErrorKind::ChannelMonoforumUnsupported): The call cannot be
///   used on the direct messages of a channel.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 400 [`EXPIRE_DATE_INVALID`](crate::rpc::ErrorKind::ExpireDateInvalid): The expiry date is not valid.
/// - 400 [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated): The account of the user was
///   deleted.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`PRICING_CHAT_INVALID`](crate::rpc::ErrorKind::PricingChatInvalid): The chat or the price of its
///   subscription is not valid for a paid invite link.
/// - 400 [`SUBSCRIPTION_PERIOD_INVALID`](crate::rpc::ErrorKind::SubscriptionPeriodInvalid): The period of the
///   subscription is not one that is allowed.
/// - 400 [`USAGE_LIMIT_INVALID`](crate::rpc::ErrorKind::UsageLimitInvalid): The limit of uses is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.editExportedChatInvite`](functions::messages::EditExportedChatInvite): Changes or revokes an invite
///   link of a chat.
///
/// # History
///
/// Since layer 46 or earlier; `peer` since 95 or earlier; `chat_id` until 91 or later; `legacy_revoke_permanent`,
/// `expire_date`, `usage_limit` since 129 or earlier; `request_needed`, `title` since 134; `subscription_pricing`
/// since 186.
///
/// ```text
/// messages.exportChatInvite#a455de90 flags:# legacy_revoke_permanent:flags.2?true
///     request_needed:flags.3?true peer:InputPeer expire_date:flags.0?int
///     usage_limit:flags.1?int title:flags.4?string
///     subscription_pricing:flags.5?StarsSubscriptionPricing = ExportedChatInvite;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.exportChatInvite) · [Guide:
/// stars](https://core.telegram.org/api/stars)
#[doc(alias("messages.exportChatInvite", "ExportChatInviteRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ExportChatInvite {
    /// For old clients: if set, the permanent link of the administrator is revoked and replaced.
    pub legacy_revoke_permanent: bool,
    /// If set, users do not join at once: an administrator has to approve each of them. It excludes `usage_limit`.
    pub request_needed: bool,
    /// The chat to make the link for.
    pub peer: enums::InputPeer,
    /// When the link stops working, in Unix time; if left out, never.
    pub expire_date: Option<i32>,
    /// How many users can join by the link, from 1 to 99999; if left out, any number.
    pub usage_limit: Option<i32>,
    /// A name for the link, which only administrators see.
    pub title: Option<String>,
    /// For a paid channel: the price in Telegram Stars, and how often it is due. It cannot be changed later.
    pub subscription_pricing: Option<types::StarsSubscriptionPricing>,
}

impl ExportChatInvite {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self {
            legacy_revoke_permanent: false,
            request_needed: false,
            peer: peer.into(),
            expire_date: None,
            usage_limit: None,
            title: None,
            subscription_pricing: None,
        }
    }
}

impl wire::Wire for ExportChatInvite {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.exportChatInvite",
        id: 0xa455de90,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(2, self.legacy_revoke_permanent)
                    .with(3, self.request_needed),
            );
        w.write(&self.peer);
        flags.set(0, w.write_optional(&self.expire_date));
        flags.set(1, w.write_optional(&self.usage_limit));
        flags.set(4, w.write_optional(&self.title));
        flags.set(5, w.write_optional(&self.subscription_pricing));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            legacy_revoke_permanent: flags.has(2),
            request_needed: flags.has(3),
            peer: cursor.read(),
            expire_date: cursor.read_optional(flags.has(0)),
            usage_limit: cursor.read_optional(flags.has(1)),
            title: cursor.read_optional(flags.has(4)),
            subscription_pricing: cursor.read_optional(flags.has(5)),
        }
    }
}

impl wire::RemoteCall for ExportChatInvite {
    type Return = enums::ExportedChatInvite;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelMonoforumUnsupported),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::ExpireDateInvalid),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::PricingChatInvalid),
        wire::known(400, wire::ErrorKind::SubscriptionPeriodInvalid),
        wire::known(400, wire::ErrorKind::UsageLimitInvalid),
    ];
}

/// `messages.editChatAdmin`: Makes a member of a basic group an administrator, or takes that away. For channels and
/// supergroups use [`channels.editAdmin`](functions::channels::EditAdmin).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::EditChatAdmin::new(
///     7654321,
///     types::InputUser::new(12345678, 4831207765),
///     true,
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::UserNotParticipant => {
///             println!("The user is not a member of the chat.");
///         }
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
/// - `chat_id` (`i64`): The identifier of the basic group.
/// - `user_id` ([`InputUser`](enums::InputUser)): The member whose role changes.
/// - `is_admin` (`bool`): True to make the member an administrator, false to make them an ordinary member.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid): The user given is not valid.
/// - 400 [`USER_NOT_PARTICIPANT`](crate::rpc::ErrorKind::UserNotParticipant): The user is not a member of the chat.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`channels.editAdmin`](functions::channels::EditAdmin): Makes someone an administrator of a channel or
///   supergroup, changes the rights of an administrator, or takes them all away.
///
/// # History
///
/// Since layer 46 or earlier; `chat_id:long` since 133 or earlier, `chat_id:int` before.
///
/// ```text
/// messages.editChatAdmin#a85bd1c2 chat_id:long user_id:InputUser is_admin:Bool =
///     Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.editChatAdmin) · [Guide:
/// channel](https://core.telegram.org/api/channel)
#[doc(alias("messages.editChatAdmin", "EditChatAdminRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EditChatAdmin {
    /// The identifier of the basic group.
    pub chat_id: i64,
    /// The member whose role changes.
    pub user_id: enums::InputUser,
    /// True to make the member an administrator, false to make them an ordinary member.
    pub is_admin: bool,
}

impl EditChatAdmin {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        chat_id: i64,
        user_id: impl Into<enums::InputUser>,
        is_admin: bool,
    ) -> Self {
        Self {
            chat_id,
            user_id: user_id.into(),
            is_admin,
        }
    }
}

impl wire::Wire for EditChatAdmin {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.editChatAdmin",
        id: 0xa85bd1c2,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i64(self.chat_id);
        w.write(&self.user_id);
        w.bool(self.is_admin);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            chat_id: cursor.i64(),
            user_id: cursor.read(),
            is_admin: cursor.bool(),
        }
    }
}

impl wire::RemoteCall for EditChatAdmin {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
        wire::known(400, wire::ErrorKind::UserNotParticipant),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.editMessage`: Changes a message that the account sent or may edit: its text, its media or its
/// keyboard. It also changes messages that are scheduled or belong to a quick reply.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::EditMessage::new(
///     enums::InputPeer::InputPeerSelf,
///     42,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
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
/// - `no_webpage` (`bool`, a flag): If set, no preview is made for links in the text.
/// - `invert_media` (`bool`, a flag): If set, the caption is shown above the media; a link preview is shown above
///   the text.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the message is in.
/// - `id` (`i32`): The identifier of the message.
/// - `message` (`Option<String>`): The new text or caption; if left out, it stays.
/// - `media` ([`Option<InputMedia>`](enums::InputMedia)): The new media; if left out, it stays.
/// - `reply_markup` ([`Option<ReplyMarkup>`](enums::ReplyMarkup)): The new keyboard; for bots only.
/// - `entities` ([`Option<Vec<MessageEntity>>`](enums::MessageEntity)): The formatting of the text; if left out,
///   there is none.
/// - `schedule_date` (`Option<i32>`): For a scheduled message, when to send it, in Unix time.
/// - `schedule_repeat_period` (`Option<i32>`): Seconds after which the scheduled message is sent again.
/// - `quick_reply_shortcut_id` (`Option<i32>`): The quick reply that the message belongs to, if it does.
/// - `rich_message` ([`Option<InputRichMessage>`](enums::InputRichMessage)): The new content as a rich message.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates that editing gives; the changed message is among them.
///
/// # Errors
///
/// - 400 [`BOT_DOMAIN_INVALID`](crate::rpc::ErrorKind::BotDomainInvalid): The domain of a login button is not the
///   one that is set for the bot.
/// - 400 [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid): The user given is not a valid bot for this call.
/// - 400 [`BUSINESS_CONNECTION_INVALID`](crate::rpc::ErrorKind::BusinessConnectionInvalid): The identifier of the
///   business connection is not valid.
/// - 400 [`BUSINESS_PEER_INVALID`](crate::rpc::ErrorKind::BusinessPeerInvalid): The chat is not one that the
///   business connection covers.
/// - 400 [`BUTTON_COPY_TEXT_INVALID`](crate::rpc::ErrorKind::ButtonCopyTextInvalid): The text to be copied by a
///   button is not valid.
/// - 400 [`BUTTON_DATA_INVALID`](crate::rpc::ErrorKind::ButtonDataInvalid): The data of a callback button is not
///   valid, for example too long.
/// - 400 [`BUTTON_TYPE_INVALID`](crate::rpc::ErrorKind::ButtonTypeInvalid): The type of a button is not allowed
///   here.
/// - 400 [`BUTTON_URL_INVALID`](crate::rpc::ErrorKind::ButtonUrlInvalid): The address of a button is not valid.
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 406 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 403 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CHAT_FORWARDS_RESTRICTED`](crate::rpc::ErrorKind::ChatForwardsRestricted): The chat has protected
///   content: its messages cannot be forwarded.
/// - 403 [`CHAT_SEND_GIFS_FORBIDDEN`](crate::rpc::ErrorKind::ChatSendGifsForbidden): The account may not send
///   animations to this chat.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 400 [`DOCUMENT_INVALID`](crate::rpc::ErrorKind::DocumentInvalid): The document is not valid.
/// - 400 [`ENTITIES_TOO_LONG`](crate::rpc::ErrorKind::EntitiesTooLong): The formatting of the text is too long:
///   there are too many entities or too much data in them.
/// - 400 [`ENTITY_BOUNDS_INVALID`](crate::rpc::ErrorKind::EntityBoundsInvalid): A formatting entity lies outside
///   the text or cuts through a character; offsets and lengths count UTF-16 code units.
/// - 400 [`FILE_PARTS_INVALID`](crate::rpc::ErrorKind::FilePartsInvalid): The number of parts is not valid.
/// - 400 [`IMAGE_PROCESS_FAILED`](crate::rpc::ErrorKind::ImageProcessFailed): Telegram could not process the image.
/// - 403 [`INLINE_BOT_REQUIRED`](crate::rpc::ErrorKind::InlineBotRequired): Only the inline bot that the message
///   was sent through may do this.
/// - 400 [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated): The account of the user was
///   deleted.
/// - 400 [`MEDIA_CAPTION_TOO_LONG`](crate::rpc::ErrorKind::MediaCaptionTooLong): The caption is too long; the limit
///   is `caption_length_max` of the configuration.
/// - 400 [`MEDIA_EMPTY`](crate::rpc::ErrorKind::MediaEmpty): No media was given, or it cannot be used.
/// - 400 [`MEDIA_GROUPED_INVALID`](crate::rpc::ErrorKind::MediaGroupedInvalid): Media of different kinds cannot be
///   in one album.
/// - 400 [`MEDIA_INVALID`](crate::rpc::ErrorKind::MediaInvalid): The media is not valid.
/// - 400 [`MEDIA_NEW_INVALID`](crate::rpc::ErrorKind::MediaNewInvalid): The new media is not valid.
/// - 400 [`MEDIA_PREV_INVALID`](crate::rpc::ErrorKind::MediaPrevInvalid): The previous media of the message cannot
///   be replaced in this way.
/// - 400 [`MEDIA_TTL_INVALID`](crate::rpc::ErrorKind::MediaTtlInvalid): The lifetime of the media is not valid.
/// - 403 [`MESSAGE_AUTHOR_REQUIRED`](crate::rpc::ErrorKind::MessageAuthorRequired): Only the author of the message
///   may do this.
/// - 400 [`MESSAGE_EDIT_TIME_EXPIRED`](crate::rpc::ErrorKind::MessageEditTimeExpired): The message is too old to be
///   edited.
/// - 400 [`MESSAGE_EMPTY`](crate::rpc::ErrorKind::MessageEmpty): The text of the message is empty.
/// - 400 [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid): The identifier of the message is not
///   valid, or there is no such message.
/// - 400 [`MESSAGE_NOT_MODIFIED`](crate::rpc::ErrorKind::MessageNotModified): The message would be the same as
///   before.
/// - 400 [`MESSAGE_TOO_LONG`](crate::rpc::ErrorKind::MessageTooLong): The text of the message is too long; the
///   limit is `message_length_max` of the configuration.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 500 [`MSG_WAIT_FAILED`](crate::rpc::ErrorKind::MsgWaitFailed): The request was to run after another one, and
///   that one failed.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`PEER_TYPES_INVALID`](crate::rpc::ErrorKind::PeerTypesInvalid): The chat types that a button of the
///   keyboard allows are not valid.
/// - 400 [`PHOTO_EXT_INVALID`](crate::rpc::ErrorKind::PhotoExtInvalid): The file name extension of the photo is not
///   one that is allowed.
/// - 400 [`PHOTO_INVALID_DIMENSIONS`](crate::rpc::ErrorKind::PhotoInvalidDimensions): The width or height of the
///   photo is not valid.
/// - 400 [`PHOTO_SAVE_FILE_INVALID`](crate::rpc::ErrorKind::PhotoSaveFileInvalid): Telegram could not save the
///   photo; upload it again.
/// - 400 [`REPLY_MARKUP_INVALID`](crate::rpc::ErrorKind::ReplyMarkupInvalid): The keyboard is not valid.
/// - 400 [`REPLY_MARKUP_TOO_LONG`](crate::rpc::ErrorKind::ReplyMarkupTooLong): The keyboard is too long.
/// - 400 [`SCHEDULE_DATE_INVALID`](crate::rpc::ErrorKind::ScheduleDateInvalid): The date to send at is not valid.
/// - 400 [`TODO_ITEMS_EMPTY`](crate::rpc::ErrorKind::TodoItemsEmpty): The checklist has no items.
/// - 400 [`TODO_ITEM_DUPLICATE`](crate::rpc::ErrorKind::TodoItemDuplicate): Two items of the checklist have the
///   same identifier.
/// - 400 [`USER_BANNED_IN_CHANNEL`](crate::rpc::ErrorKind::UserBannedInChannel): The account is banned from sending
///   messages in channels and supergroups.
/// - 400 [`WEBPAGE_NOT_FOUND`](crate::rpc::ErrorKind::WebpageNotFound): There is no preview for the web page.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`messages.sendMessage`](functions::messages::SendMessage): Sends a text message to a chat.
/// - [`messages.editInlineBotMessage`](functions::messages::EditInlineBotMessage): Changes a message that a user
///   sent through an inline bot, as that bot.
/// - [`messages.sendMedia`](functions::messages::SendMedia): Sends a message with media, such as a photo, a file, a
///   location or a poll, to a chat.
/// - [`ephemeral.sendMessage`](functions::ephemeral::SendMessage): Sends a message to a chat that only one of its
///   users sees, or sets a welcome message for those who join.
/// - [`ephemeral.editMessage`](functions::ephemeral::EditMessage): Changes a message that only one user sees, or a
///   welcome message of a chat.
/// - [`messages.saveDraft`](functions::messages::SaveDraft): Saves what the user has begun to write in a chat, so
///   that other sessions show it too.
///
/// # History
///
/// Since layer 62 or earlier; `stop_geo_live`, `geo_point` since 72; `media` since 81 or earlier; `stop_geo_live`,
/// `geo_point` until 89 or later; `invert_media`, `schedule_date` since 105; `quick_reply_shortcut_id` since 176;
/// `schedule_repeat_period` since 217; `rich_message` since 228 or earlier.
///
/// ```text
/// messages.editMessage#b106e66c flags:# no_webpage:flags.1?true
///     invert_media:flags.16?true peer:InputPeer id:int message:flags.11?string
///     media:flags.14?InputMedia reply_markup:flags.2?ReplyMarkup
///     entities:flags.3?Vector<MessageEntity> schedule_date:flags.15?int
///     schedule_repeat_period:flags.18?int quick_reply_shortcut_id:flags.17?int
///     rich_message:flags.23?InputRichMessage = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.editMessage) · [Guide:
/// scheduled-messages](https://core.telegram.org/api/scheduled-messages)
#[doc(alias("messages.editMessage", "EditMessageRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct EditMessage {
    /// If set, no preview is made for links in the text.
    pub no_webpage: bool,
    /// If set, the caption is shown above the media; a link preview is shown above the text.
    pub invert_media: bool,
    /// The chat that the message is in.
    pub peer: enums::InputPeer,
    /// The identifier of the message.
    pub id: i32,
    /// The new text or caption; if left out, it stays.
    pub message: Option<String>,
    /// The new media; if left out, it stays.
    pub media: Option<enums::InputMedia>,
    /// The new keyboard; for bots only.
    pub reply_markup: Option<enums::ReplyMarkup>,
    /// The formatting of the text; if left out, there is none.
    pub entities: Option<Vec<enums::MessageEntity>>,
    /// For a scheduled message, when to send it, in Unix time.
    pub schedule_date: Option<i32>,
    /// Seconds after which the scheduled message is sent again.
    pub schedule_repeat_period: Option<i32>,
    /// The quick reply that the message belongs to, if it does.
    pub quick_reply_shortcut_id: Option<i32>,
    /// The new content as a rich message.
    pub rich_message: Option<enums::InputRichMessage>,
}

impl EditMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, id: i32) -> Self {
        Self {
            no_webpage: false,
            invert_media: false,
            peer: peer.into(),
            id,
            message: None,
            media: None,
            reply_markup: None,
            entities: None,
            schedule_date: None,
            schedule_repeat_period: None,
            quick_reply_shortcut_id: None,
            rich_message: None,
        }
    }
}

impl wire::Wire for EditMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.editMessage",
        id: 0xb106e66c,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(1, self.no_webpage)
                    .with(16, self.invert_media),
            );
        w.write(&self.peer);
        w.i32(self.id);
        flags.set(11, w.write_optional(&self.message));
        flags.set(14, w.write_optional(&self.media));
        flags.set(2, w.write_optional(&self.reply_markup));
        flags.set(3, w.write_optional(&self.entities));
        flags.set(15, w.write_optional(&self.schedule_date));
        flags.set(18, w.write_optional(&self.schedule_repeat_period));
        flags.set(17, w.write_optional(&self.quick_reply_shortcut_id));
        flags.set(23, w.write_optional(&self.rich_message));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            no_webpage: flags.has(1),
            invert_media: flags.has(16),
            peer: cursor.read(),
            id: cursor.i32(),
            message: cursor.read_optional(flags.has(11)),
            media: cursor.read_optional(flags.has(14)),
            reply_markup: cursor.read_optional(flags.has(2)),
            entities: cursor.read_optional(flags.has(3)),
            schedule_date: cursor.read_optional(flags.has(15)),
            schedule_repeat_period: cursor.read_optional(flags.has(18)),
            quick_reply_shortcut_id: cursor.read_optional(flags.has(17)),
            rich_message: cursor.read_optional(flags.has(23)),
        }
    }
}

impl wire::RemoteCall for EditMessage {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotDomainInvalid),
        wire::known(400, wire::ErrorKind::BotInvalid),
        wire::known(400, wire::ErrorKind::BusinessConnectionInvalid),
        wire::known(400, wire::ErrorKind::BusinessPeerInvalid),
        wire::known(400, wire::ErrorKind::ButtonCopyTextInvalid),
        wire::known(400, wire::ErrorKind::ButtonDataInvalid),
        wire::known(400, wire::ErrorKind::ButtonTypeInvalid),
        wire::known(400, wire::ErrorKind::ButtonUrlInvalid),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(406, wire::ErrorKind::ChannelPrivate),
        wire::known(403, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatForwardsRestricted),
        wire::known(403, wire::ErrorKind::ChatSendGifsForbidden),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::DocumentInvalid),
        wire::known(400, wire::ErrorKind::EntitiesTooLong),
        wire::known(400, wire::ErrorKind::EntityBoundsInvalid),
        wire::known(400, wire::ErrorKind::FilePartsInvalid),
        wire::known(400, wire::ErrorKind::ImageProcessFailed),
        wire::known(403, wire::ErrorKind::InlineBotRequired),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MediaCaptionTooLong),
        wire::known(400, wire::ErrorKind::MediaEmpty),
        wire::known(400, wire::ErrorKind::MediaGroupedInvalid),
        wire::known(400, wire::ErrorKind::MediaInvalid),
        wire::known(400, wire::ErrorKind::MediaNewInvalid),
        wire::known(400, wire::ErrorKind::MediaPrevInvalid),
        wire::known(400, wire::ErrorKind::MediaTtlInvalid),
        wire::known(403, wire::ErrorKind::MessageAuthorRequired),
        wire::known(400, wire::ErrorKind::MessageEditTimeExpired),
        wire::known(400, wire::ErrorKind::MessageEmpty),
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::MessageNotModified),
        wire::known(400, wire::ErrorKind::MessageTooLong),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(500, wire::ErrorKind::MsgWaitFailed),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::PeerTypesInvalid),
        wire::known(400, wire::ErrorKind::PhotoExtInvalid),
        wire::known(400, wire::ErrorKind::PhotoInvalidDimensions),
        wire::known(400, wire::ErrorKind::PhotoSaveFileInvalid),
        wire::known(400, wire::ErrorKind::ReplyMarkupInvalid),
        wire::known(400, wire::ErrorKind::ReplyMarkupTooLong),
        wire::known(400, wire::ErrorKind::ScheduleDateInvalid),
        wire::known(400, wire::ErrorKind::TodoItemsEmpty),
        wire::known(400, wire::ErrorKind::TodoItemDuplicate),
        wire::known(400, wire::ErrorKind::UserBannedInChannel),
        wire::known(400, wire::ErrorKind::WebpageNotFound),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `messages.editInlineBotMessage`: Changes a message that a user sent through an inline bot, as that bot. Call it
/// at the data centre that the message identifier names.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::EditInlineBotMessage::new(
///     types::InputBotInlineMessageId::new(2, 7391046528, 4831207765),
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::MessageNotModified => {
///             println!("The message would be the same as before.");
///         }
///         // The identifier of the message is not valid, or there is no such message.
///         ErrorKind::MessageIdInvalid => println!("{error}"),
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
/// - `no_webpage` (`bool`, a flag): If set, no preview is made for links in the text.
/// - `invert_media` (`bool`, a flag): If set, the caption is shown above the media; a link preview is shown above
///   the text.
/// - `id` ([`InputBotInlineMessageId`](enums::InputBotInlineMessageId)): The identifier of the inline message, from
///   [`updateBotInlineSend`](types::UpdateBotInlineSend) or
///   [`updateInlineBotCallbackQuery`](types::UpdateInlineBotCallbackQuery).
/// - `message` (`Option<String>`): The new text or caption; if left out, it stays.
/// - `media` ([`Option<InputMedia>`](enums::InputMedia)): The new media; if left out, it stays.
/// - `reply_markup` ([`Option<ReplyMarkup>`](enums::ReplyMarkup)): The new inline keyboard; if left out, the
///   message has none.
/// - `entities` ([`Option<Vec<MessageEntity>>`](enums::MessageEntity)): The formatting of the text; if left out,
///   there is none.
/// - `rich_message` ([`Option<InputRichMessage>`](enums::InputRichMessage)): The new content as a rich message.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`BUTTON_DATA_INVALID`](crate::rpc::ErrorKind::ButtonDataInvalid): The data of a callback button is not
///   valid, for example too long.
/// - 400 [`ENTITY_BOUNDS_INVALID`](crate::rpc::ErrorKind::EntityBoundsInvalid): A formatting entity lies outside
///   the text or cuts through a character; offsets and lengths count UTF-16 code units.
/// - 400 [`MESSAGE_ID_INVALID`](crate::rpc::ErrorKind::MessageIdInvalid): The identifier of the message is not
///   valid, or there is no such message.
/// - 400 [`MESSAGE_NOT_MODIFIED`](crate::rpc::ErrorKind::MessageNotModified): The message would be the same as
///   before.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`messages.editMessage`](functions::messages::EditMessage): Changes a message that the account sent or may
///   edit: its text, its media or its keyboard.
/// - [`ephemeral.sendMessage`](functions::ephemeral::SendMessage): Sends a message to a chat that only one of its
///   users sees, or sets a welcome message for those who join.
/// - [`ephemeral.editMessage`](functions::ephemeral::EditMessage): Changes a message that only one user sees, or a
///   welcome message of a chat.
/// - [`messages.sendMessage`](functions::messages::SendMessage): Sends a text message to a chat.
/// - [`messages.saveDraft`](functions::messages::SaveDraft): Saves what the user has begun to write in a chat, so
///   that other sessions show it too.
/// - [`messages.sendMedia`](functions::messages::SendMedia): Sends a message with media, such as a photo, a file, a
///   location or a poll, to a chat.
///
/// # History
///
/// Since layer 62 or earlier; `stop_geo_live`, `geo_point` since 73; `media` since 81 or earlier; `invert_media`
/// since 91 or earlier; `stop_geo_live`, `geo_point` until 89 or later; `rich_message` since 228 or earlier.
///
/// ```text
/// messages.editInlineBotMessage#a423bb51 flags:# no_webpage:flags.1?true
///     invert_media:flags.16?true id:InputBotInlineMessageID
///     message:flags.11?string media:flags.14?InputMedia
///     reply_markup:flags.2?ReplyMarkup entities:flags.3?Vector<MessageEntity>
///     rich_message:flags.23?InputRichMessage = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.editInlineBotMessage)
#[doc(alias("messages.editInlineBotMessage", "EditInlineBotMessageRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct EditInlineBotMessage {
    /// If set, no preview is made for links in the text.
    pub no_webpage: bool,
    /// If set, the caption is shown above the media; a link preview is shown above the text.
    pub invert_media: bool,
    /// The identifier of the inline message, from [`updateBotInlineSend`](types::UpdateBotInlineSend) or
    /// [`updateInlineBotCallbackQuery`](types::UpdateInlineBotCallbackQuery).
    pub id: enums::InputBotInlineMessageId,
    /// The new text or caption; if left out, it stays.
    pub message: Option<String>,
    /// The new media; if left out, it stays.
    pub media: Option<enums::InputMedia>,
    /// The new inline keyboard; if left out, the message has none.
    pub reply_markup: Option<enums::ReplyMarkup>,
    /// The formatting of the text; if left out, there is none.
    pub entities: Option<Vec<enums::MessageEntity>>,
    /// The new content as a rich message.
    pub rich_message: Option<enums::InputRichMessage>,
}

impl EditInlineBotMessage {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(id: impl Into<enums::InputBotInlineMessageId>) -> Self {
        Self {
            no_webpage: false,
            invert_media: false,
            id: id.into(),
            message: None,
            media: None,
            reply_markup: None,
            entities: None,
            rich_message: None,
        }
    }
}

impl wire::Wire for EditInlineBotMessage {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.editInlineBotMessage",
        id: 0xa423bb51,
        min_size: 32,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w
            .mask(
                wire::Flags::default()
                    .with(1, self.no_webpage)
                    .with(16, self.invert_media),
            );
        w.write(&self.id);
        flags.set(11, w.write_optional(&self.message));
        flags.set(14, w.write_optional(&self.media));
        flags.set(2, w.write_optional(&self.reply_markup));
        flags.set(3, w.write_optional(&self.entities));
        flags.set(23, w.write_optional(&self.rich_message));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            no_webpage: flags.has(1),
            invert_media: flags.has(16),
            id: cursor.read(),
            message: cursor.read_optional(flags.has(11)),
            media: cursor.read_optional(flags.has(14)),
            reply_markup: cursor.read_optional(flags.has(2)),
            entities: cursor.read_optional(flags.has(3)),
            rich_message: cursor.read_optional(flags.has(23)),
        }
    }
}

impl wire::RemoteCall for EditInlineBotMessage {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ButtonDataInvalid),
        wire::known(400, wire::ErrorKind::EntityBoundsInvalid),
        wire::known(400, wire::ErrorKind::MessageIdInvalid),
        wire::known(400, wire::ErrorKind::MessageNotModified),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `messages.editChatAbout`: Changes the description of a group or channel. It needs the right to change the chat's
/// information.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::EditChatAbout::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     "All about trains.",
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The group or channel to describe.
/// - `about` (`String`): The new description, at most 255 characters; empty to remove it.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`CHAT_ABOUT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatAboutNotModified): The description of the chat is
///   the same as before.
/// - 400 [`CHAT_ABOUT_TOO_LONG`](crate::rpc::ErrorKind::ChatAboutTooLong): The description of the chat is too long.
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 400 [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified): Nothing would change in the chat.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # History
///
/// Since layer 95 or earlier.
///
/// ```text
/// messages.editChatAbout#def60797 peer:InputPeer about:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.editChatAbout) · [Guide:
/// channel](https://core.telegram.org/api/channel)
#[doc(alias("messages.editChatAbout", "EditChatAboutRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EditChatAbout {
    /// The group or channel to describe.
    pub peer: enums::InputPeer,
    /// The new description, at most 255 characters; empty to remove it.
    pub about: String,
}

impl EditChatAbout {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, about: impl Into<String>) -> Self {
        Self {
            peer: peer.into(),
            about: about.into(),
        }
    }
}

impl wire::Wire for EditChatAbout {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.editChatAbout",
        id: 0xdef60797,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.string(&self.about);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            about: cursor.string(),
        }
    }
}

impl wire::RemoteCall for EditChatAbout {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatAboutNotModified),
        wire::known(400, wire::ErrorKind::ChatAboutTooLong),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `messages.editChatDefaultBannedRights`: Sets what ordinary members of a group may not do. Administrators are not
/// bound by it; for single members use [`channels.editBanned`](functions::channels::EditBanned).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::EditChatDefaultBannedRights::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     types::ChatBannedRights::new(1767312000),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The group whose rules change.
/// - `banned_rights` ([`ChatBannedRights`](types::ChatBannedRights)): The new rules; each flag that is set forbids
///   an action.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates that the change gives.
///
/// # Errors
///
/// - 400 [`BANNED_RIGHTS_INVALID`](crate::rpc::ErrorKind::BannedRightsInvalid): The set of restrictions is not
///   valid.
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CHAT_ID_INVALID`](crate::rpc::ErrorKind::ChatIdInvalid): The identifier of the chat is not valid.
/// - 400 [`CHAT_NOT_MODIFIED`](crate::rpc::ErrorKind::ChatNotModified): Nothing would change in the chat.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`UNTIL_DATE_INVALID`](crate::rpc::ErrorKind::UntilDateInvalid): The end date is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users and bots.
///
/// # Related
///
/// - [`channels.editBanned`](functions::channels::EditBanned): Bans or restricts someone in a channel or
///   supergroup, or lifts this.
///
/// # History
///
/// Since layer 95 or earlier.
///
/// ```text
/// messages.editChatDefaultBannedRights#a5866b41 peer:InputPeer
///     banned_rights:ChatBannedRights = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.editChatDefaultBannedRights) · [Guide:
/// channel](https://core.telegram.org/api/channel)
#[doc(
    alias("messages.editChatDefaultBannedRights", "EditChatDefaultBannedRightsRequest")
)]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EditChatDefaultBannedRights {
    /// The group whose rules change.
    pub peer: enums::InputPeer,
    /// The new rules; each flag that is set forbids an action.
    pub banned_rights: types::ChatBannedRights,
}

impl EditChatDefaultBannedRights {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        banned_rights: types::ChatBannedRights,
    ) -> Self {
        Self {
            peer: peer.into(),
            banned_rights,
        }
    }
}

impl wire::Wire for EditChatDefaultBannedRights {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.editChatDefaultBannedRights",
        id: 0xa5866b41,
        min_size: 20,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.banned_rights);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            banned_rights: cursor.read(),
        }
    }
}

impl wire::RemoteCall for EditChatDefaultBannedRights {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BannedRightsInvalid),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatIdInvalid),
        wire::known(400, wire::ErrorKind::ChatNotModified),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::UntilDateInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::UsersAndBots;
}

/// `messages.editExportedChatInvite`: Changes or revokes an invite link of a chat. What is left out stays.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::EditExportedChatInvite::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     "https://t.me/+AbCdEfGh",
/// );
/// let result: Result<enums::messages::ExportedChatInvite, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel or supergroup is not accessible: it is private and the
///         // account is not a member, or it was banned from it.
///         ErrorKind::ChannelPrivate => println!("{error}"),
///         // Only an administrator of the chat with the right for it may do this.
///         ErrorKind::ChatAdminRequired => println!("{error}"),
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
/// - `revoked` (`bool`, a flag): If set, the link is revoked, so that nobody can join by it.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the link leads to.
/// - `link` (`String`): The invite link to change.
/// - `expire_date` (`Option<i32>`): When the link stops working, in Unix time; 0 for never.
/// - `usage_limit` (`Option<i32>`): How many users can join by the link; 0 for any number.
/// - `request_needed` (`Option<bool>`): Whether an administrator has to approve each user who comes by the link.
/// - `title` (`Option<String>`): The new name of the link, which only administrators see.
///
/// # Returns
///
/// [`messages::ExportedChatInvite`](enums::messages::ExportedChatInvite):
/// [`ExportedChatInvite`](enums::messages::ExportedChatInvite::ExportedChatInvite) or
/// [`Replaced`](enums::messages::ExportedChatInvite::Replaced).
///
/// # Errors
///
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 400 [`CHAT_INVITE_PERMANENT`](crate::rpc::ErrorKind::ChatInvitePermanent): The permanent invite link cannot be
///   changed in this way.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 403 [`EDIT_BOT_INVITE_FORBIDDEN`](crate::rpc::ErrorKind::EditBotInviteForbidden): Invite links that a bot
///   created cannot be edited.
/// - 400 [`INVITE_HASH_EXPIRED`](crate::rpc::ErrorKind::InviteHashExpired): The invite link has expired or was
///   revoked.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`USAGE_LIMIT_INVALID`](crate::rpc::ErrorKind::UsageLimitInvalid): The limit of uses is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.deleteExportedChatInvite`](functions::messages::DeleteExportedChatInvite): Deletes one revoked
///   invite link of a chat.
/// - [`messages.getExportedChatInvite`](functions::messages::GetExportedChatInvite): Gets one invite link of a chat
///   with its settings and counters, as an administrator.
/// - [`messages.exportChatInvite`](functions::messages::ExportChatInvite): Makes a new invite link for a chat.
/// - [`payments.editConnectedStarRefBot`](functions::payments::EditConnectedStarRefBot): Ends the part that an
///   affiliate takes in the programme of a bot; its link stops working.
///
/// # History
///
/// Since layer 129 or earlier; `request_needed`, `title` since 134.
///
/// ```text
/// messages.editExportedChatInvite#bdca2f75 flags:# revoked:flags.2?true
///     peer:InputPeer link:string expire_date:flags.0?int usage_limit:flags.1?int
///     request_needed:flags.3?Bool title:flags.4?string =
///     messages.ExportedChatInvite;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.editExportedChatInvite)
#[doc(alias("messages.editExportedChatInvite", "EditExportedChatInviteRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EditExportedChatInvite {
    /// If set, the link is revoked, so that nobody can join by it.
    pub revoked: bool,
    /// The chat that the link leads to.
    pub peer: enums::InputPeer,
    /// The invite link to change.
    pub link: String,
    /// When the link stops working, in Unix time; 0 for never.
    pub expire_date: Option<i32>,
    /// How many users can join by the link; 0 for any number.
    pub usage_limit: Option<i32>,
    /// Whether an administrator has to approve each user who comes by the link.
    pub request_needed: Option<bool>,
    /// The new name of the link, which only administrators see.
    pub title: Option<String>,
}

impl EditExportedChatInvite {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, link: impl Into<String>) -> Self {
        Self {
            revoked: false,
            peer: peer.into(),
            link: link.into(),
            expire_date: None,
            usage_limit: None,
            request_needed: None,
            title: None,
        }
    }
}

impl wire::Wire for EditExportedChatInvite {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.editExportedChatInvite",
        id: 0xbdca2f75,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(2, self.revoked));
        w.write(&self.peer);
        w.string(&self.link);
        flags.set(0, w.write_optional(&self.expire_date));
        flags.set(1, w.write_optional(&self.usage_limit));
        flags.set(3, w.write_optional(&self.request_needed));
        flags.set(4, w.write_optional(&self.title));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            revoked: flags.has(2),
            peer: cursor.read(),
            link: cursor.string(),
            expire_date: cursor.read_optional(flags.has(0)),
            usage_limit: cursor.read_optional(flags.has(1)),
            request_needed: cursor.read_optional(flags.has(3)),
            title: cursor.read_optional(flags.has(4)),
        }
    }
}

impl wire::RemoteCall for EditExportedChatInvite {
    type Return = enums::messages::ExportedChatInvite;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(400, wire::ErrorKind::ChatInvitePermanent),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(403, wire::ErrorKind::EditBotInviteForbidden),
        wire::known(400, wire::ErrorKind::InviteHashExpired),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::UsageLimitInvalid),
    ];
}

/// `messages.editQuickReplyShortcut`: Renames a quick reply. Other sessions learn it by
/// [`updateQuickReplies`](types::UpdateQuickReplies).
///
/// # Example
///
/// ```no_run
/// use tl_types::api::functions;
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::EditQuickReplyShortcut::new(5, "hello");
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::PremiumAccountRequired => {
///             println!("Telegram Premium is needed for this.");
///         }
///         ErrorKind::ShortcutInvalid => {
///             println!("The quick reply shortcut is not valid.");
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
/// - `shortcut_id` (`i32`): The quick reply to rename.
/// - `shortcut` (`String`): The new name, without a slash.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 403 [`PREMIUM_ACCOUNT_REQUIRED`](crate::rpc::ErrorKind::PremiumAccountRequired): Telegram Premium is needed
///   for this.
/// - 400 [`SHORTCUT_INVALID`](crate::rpc::ErrorKind::ShortcutInvalid): The quick reply shortcut is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 176.
///
/// ```text
/// messages.editQuickReplyShortcut#5c003cef shortcut_id:int shortcut:string = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.editQuickReplyShortcut) · [Guide:
/// business](https://core.telegram.org/api/business)
#[doc(alias("messages.editQuickReplyShortcut", "EditQuickReplyShortcutRequest"))]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EditQuickReplyShortcut {
    /// The quick reply to rename.
    pub shortcut_id: i32,
    /// The new name, without a slash.
    pub shortcut: String,
}

impl EditQuickReplyShortcut {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(shortcut_id: i32, shortcut: impl Into<String>) -> Self {
        Self {
            shortcut_id,
            shortcut: shortcut.into(),
        }
    }
}

impl wire::Wire for EditQuickReplyShortcut {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.editQuickReplyShortcut",
        id: 0x5c003cef,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.i32(self.shortcut_id);
        w.string(&self.shortcut);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            shortcut_id: cursor.i32(),
            shortcut: cursor.string(),
        }
    }
}

impl wire::RemoteCall for EditQuickReplyShortcut {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::PremiumAccountRequired),
        wire::known(400, wire::ErrorKind::ShortcutInvalid),
    ];
}

/// `messages.editFactCheck`: Adds a fact check to a message, or changes it. Only accounts that Telegram chose as
/// fact checkers can do it.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::EditFactCheck::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     42,
///     types::TextWithEntities::new(
///         "Hello!",
///         vec![types::MessageEntityBold::new(0, 5).into()],
///     ),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::ChatActionForbidden => {
///             println!("The account may not do this in the chat.");
///         }
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the message is in.
/// - `msg_id` (`i32`): The identifier of the message to comment on.
/// - `text` ([`TextWithEntities`](types::TextWithEntities)): The text of the fact check; the configuration has its
///   limit as `factcheck_length_limit`.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates that the change gives.
///
/// # Errors
///
/// - 403 [`CHAT_ACTION_FORBIDDEN`](crate::rpc::ErrorKind::ChatActionForbidden): The account may not do this in the
///   chat.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`messages.translateText`](functions::messages::TranslateText): Translates messages of a chat, or texts that
///   the client has.
/// - [`messages.composeMessageWithAI`](functions::messages::ComposeMessageWithAi): Has the AI editor of Telegram
///   rewrite a text before it is sent: correct it, translate it, change its tone or add emoji.
/// - [`contacts.addContact`](functions::contacts::AddContact): Adds a known user to the contacts, or changes the
///   name of a contact.
/// - [`contacts.updateContactNote`](functions::contacts::UpdateContactNote): Changes the note about a contact,
///   which only this account sees.
/// - [`bots.setCustomVerification`](functions::bots::SetCustomVerification): Verifies a user or chat in the name of
///   an organisation, or takes the verification back.
/// - [`phone.sendGroupCallMessage`](functions::phone::SendGroupCallMessage): Writes a message in a group call or
///   live story.
///
/// # History
///
/// Since layer 181.
///
/// ```text
/// messages.editFactCheck#589ee75 peer:InputPeer msg_id:int text:TextWithEntities =
///     Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.editFactCheck) · [Guide:
/// factcheck](https://core.telegram.org/api/factcheck)
#[doc(alias("messages.editFactCheck", "EditFactCheckRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EditFactCheck {
    /// The chat that the message is in.
    pub peer: enums::InputPeer,
    /// The identifier of the message to comment on.
    pub msg_id: i32,
    /// The text of the fact check; the configuration has its limit as `factcheck_length_limit`.
    pub text: types::TextWithEntities,
}

impl EditFactCheck {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        msg_id: i32,
        text: types::TextWithEntities,
    ) -> Self {
        Self {
            peer: peer.into(),
            msg_id,
            text,
        }
    }
}

impl wire::Wire for EditFactCheck {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.editFactCheck",
        id: 0x0589ee75,
        min_size: 28,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.i32(self.msg_id);
        w.write(&self.text);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            msg_id: cursor.i32(),
            text: cursor.read(),
        }
    }
}

impl wire::RemoteCall for EditFactCheck {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(403, wire::ErrorKind::ChatActionForbidden),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
}

/// `messages.editForumTopic`: Changes a topic of a forum: its title and icon, or whether it is closed or hidden.
/// What is left out stays.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::EditForumTopic::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     42,
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         // The channel is not valid, for example because the access hash is wrong.
///         ErrorKind::ChannelInvalid => println!("{error}"),
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The forum that the topic is in.
/// - `topic_id` (`i32`): The identifier of the topic to change.
/// - `title` (`Option<String>`): The new title, at most 128 characters.
/// - `icon_emoji_id` (`Option<i64>`): The custom emoji to show as icon; 0 for the plain icon.
/// - `closed` (`Option<bool>`): True to close the topic, so that only administrators can write; false to open it
///   again.
/// - `hidden` (`Option<bool>`): True to hide the General topic, false to show it; for that topic only.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates that the change gives.
///
/// # Errors
///
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 216.
///
/// ```text
/// messages.editForumTopic#cecc1134 flags:# peer:InputPeer topic_id:int
///     title:flags.0?string icon_emoji_id:flags.1?long closed:flags.2?Bool
///     hidden:flags.3?Bool = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.editForumTopic)
#[doc(alias("messages.editForumTopic", "EditForumTopicRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EditForumTopic {
    /// The forum that the topic is in.
    pub peer: enums::InputPeer,
    /// The identifier of the topic to change.
    pub topic_id: i32,
    /// The new title, at most 128 characters.
    pub title: Option<String>,
    /// The custom emoji to show as icon; 0 for the plain icon.
    pub icon_emoji_id: Option<i64>,
    /// True to close the topic, so that only administrators can write; false to open it again.
    pub closed: Option<bool>,
    /// True to hide the General topic, false to show it; for that topic only.
    pub hidden: Option<bool>,
}

impl EditForumTopic {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>, topic_id: i32) -> Self {
        Self {
            peer: peer.into(),
            topic_id,
            title: None,
            icon_emoji_id: None,
            closed: None,
            hidden: None,
        }
    }
}

impl wire::Wire for EditForumTopic {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.editForumTopic",
        id: 0xcecc1134,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default());
        w.write(&self.peer);
        w.i32(self.topic_id);
        flags.set(0, w.write_optional(&self.title));
        flags.set(1, w.write_optional(&self.icon_emoji_id));
        flags.set(2, w.write_optional(&self.closed));
        flags.set(3, w.write_optional(&self.hidden));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            peer: cursor.read(),
            topic_id: cursor.i32(),
            title: cursor.read_optional(flags.has(0)),
            icon_emoji_id: cursor.read_optional(flags.has(1)),
            closed: cursor.read_optional(flags.has(2)),
            hidden: cursor.read_optional(flags.has(3)),
        }
    }
}

impl wire::RemoteCall for EditForumTopic {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelInvalid),
    ];
}

/// `messages.editChatCreator`: Hands a group or channel over to another member, who owns it from then on. The
/// account needs a password.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::EditChatCreator::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     types::InputUser::new(12345678, 4831207765),
///     types::InputCheckPasswordSrp::new(3390172845, [1, 2, 3], [1, 2, 3]),
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The group or channel to hand over.
/// - `user_id` ([`InputUser`](enums::InputUser)): The new owner.
/// - `password` ([`InputCheckPasswordSrp`](enums::InputCheckPasswordSrp)): A proof of the account's password, made
///   with the answer to [`account.getPassword`](functions::account::GetPassword).
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates that the change gives.
///
/// # Errors
///
/// None of its own are recorded, only [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # Related
///
/// - [`account.getPassword`](functions::account::GetPassword): Gets the state of the password of the account, and
///   what a proof of the password needs.
/// - [`messages.getBotCallbackAnswer`](functions::messages::GetBotCallbackAnswer): Presses an inline button that
///   sends data to the bot or starts a game, and waits for the answer of the bot.
/// - [`auth.checkPassword`](functions::auth::CheckPassword): Completes a login of an account that has a password.
/// - [`account.deleteAccount`](functions::account::DeleteAccount): Deletes the account with all of its data.
/// - [`account.getPasswordSettings`](functions::account::GetPasswordSettings): Gets the private settings that the
///   password protects: the recovery email address and the secret of Telegram Passport.
/// - [`account.updatePasswordSettings`](functions::account::UpdatePasswordSettings): Sets, changes or removes the
///   password of the account or its recovery email address.
///
/// # History
///
/// Since layer 223.
///
/// ```text
/// messages.editChatCreator#f743b857 peer:InputPeer user_id:InputUser
///     password:InputCheckPasswordSRP = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.editChatCreator)
#[doc(alias("messages.editChatCreator", "EditChatCreatorRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EditChatCreator {
    /// The group or channel to hand over.
    pub peer: enums::InputPeer,
    /// The new owner.
    pub user_id: enums::InputUser,
    /// A proof of the account's password, made with the answer to
    /// [`account.getPassword`](functions::account::GetPassword).
    pub password: enums::InputCheckPasswordSrp,
}

impl EditChatCreator {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        user_id: impl Into<enums::InputUser>,
        password: impl Into<enums::InputCheckPasswordSrp>,
    ) -> Self {
        Self {
            peer: peer.into(),
            user_id: user_id.into(),
            password: password.into(),
        }
    }
}

impl wire::Wire for EditChatCreator {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.editChatCreator",
        id: 0xf743b857,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.user_id);
        w.write(&self.password);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            user_id: cursor.read(),
            password: cursor.read(),
        }
    }
}

impl wire::RemoteCall for EditChatCreator {
    type Return = enums::Updates;
}

/// `messages.editChatParticipantRank`: Sets the short title that stands next to the name of a member in a group.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::EditChatParticipantRank::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     types::InputPeerUser::new(12345678, 4831207765),
///     "Driver",
/// );
/// let result: Result<enums::Updates, _> = client.invoke(&request);
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The group that the member is in.
/// - `participant` ([`InputPeer`](enums::InputPeer)): The member whose title changes.
/// - `rank` (`String`): The new title; empty to remove it.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates that the change gives.
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
/// Since layer 223.
///
/// ```text
/// messages.editChatParticipantRank#a00f32b0 peer:InputPeer participant:InputPeer
///     rank:string = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.editChatParticipantRank)
#[doc(alias("messages.editChatParticipantRank", "EditChatParticipantRankRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct EditChatParticipantRank {
    /// The group that the member is in.
    pub peer: enums::InputPeer,
    /// The member whose title changes.
    pub participant: enums::InputPeer,
    /// The new title; empty to remove it.
    pub rank: String,
}

impl EditChatParticipantRank {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        participant: impl Into<enums::InputPeer>,
        rank: impl Into<String>,
    ) -> Self {
        Self {
            peer: peer.into(),
            participant: participant.into(),
            rank: rank.into(),
        }
    }
}

impl wire::Wire for EditChatParticipantRank {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.editChatParticipantRank",
        id: 0xa00f32b0,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w.write(&self.participant);
        w.string(&self.rank);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self {
            peer: cursor.read(),
            participant: cursor.read(),
            rank: cursor.string(),
        }
    }
}

impl wire::RemoteCall for EditChatParticipantRank {
    type Return = enums::Updates;
}
