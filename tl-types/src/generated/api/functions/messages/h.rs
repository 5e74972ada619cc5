// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `messages`.

use super::super::super::enums;
use crate::wire::{self, String, Wire as _};

/// `messages.hidePeerSettingsBar`: Hides for good the bar on top of a chat that offers to add or report a stranger.
/// Call it when the user closes the bar.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::HidePeerSettingsBar::new(
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
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat whose bar is hidden.
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
/// Since layer 102 or earlier.
///
/// ```text
/// messages.hidePeerSettingsBar#4facb138 peer:InputPeer = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.hidePeerSettingsBar) · [Guide:
/// action-bar](https://core.telegram.org/api/action-bar)
#[doc(alias("messages.hidePeerSettingsBar", "HidePeerSettingsBarRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct HidePeerSettingsBar {
    /// The chat whose bar is hidden.
    pub peer: enums::InputPeer,
}

impl HidePeerSettingsBar {
    /// Takes the fields, in the order of the schema.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self { peer: peer.into() }
    }
}

impl wire::Wire for HidePeerSettingsBar {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.hidePeerSettingsBar",
        id: 0x4facb138,
        min_size: 8,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        w.write(&self.peer);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        Self { peer: cursor.read() }
    }
}

impl wire::RemoteCall for HidePeerSettingsBar {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}

/// `messages.hideChatJoinRequest`: Approves or declines the request of one user to join a chat, as an
/// administrator.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::HideChatJoinRequest::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
///     types::InputUser::new(12345678, 4831207765),
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
/// - `approved` (`bool`, a flag): If set, the user becomes a member; otherwise the request is declined.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The group or channel that the user wants to join.
/// - `user_id` ([`InputUser`](enums::InputUser)): The user who asked to join.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates that the decision gives.
///
/// # Errors
///
/// - 400 [`CHANNELS_TOO_MUCH`](crate::rpc::ErrorKind::ChannelsTooMuch): The account is a member of as many channels
///   and supergroups as it may be.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 400 [`HIDE_REQUESTER_MISSING`](crate::rpc::ErrorKind::HideRequesterMissing): The request to join is gone, or
///   was handled already.
/// - 400 [`INPUT_USER_DEACTIVATED`](crate::rpc::ErrorKind::InputUserDeactivated): The account of the user was
///   deleted.
/// - 400 [`MSG_ID_INVALID`](crate::rpc::ErrorKind::MsgIdInvalid): The identifier of the message is not valid.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`USER_ALREADY_PARTICIPANT`](crate::rpc::ErrorKind::UserAlreadyParticipant): The user is a member already.
/// - 403 [`USER_CHANNELS_TOO_MUCH`](crate::rpc::ErrorKind::UserChannelsTooMuch): The user is a member of as many
///   channels and supergroups as possible.
/// - 400 [`USER_ID_INVALID`](crate::rpc::ErrorKind::UserIdInvalid): The user given is not valid.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Not recorded.
///
/// # History
///
/// Since layer 134.
///
/// ```text
/// messages.hideChatJoinRequest#7fe7e815 flags:# approved:flags.0?true
///     peer:InputPeer user_id:InputUser = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.hideChatJoinRequest) · [Guide:
/// invites](https://core.telegram.org/api/invites)
#[doc(alias("messages.hideChatJoinRequest", "HideChatJoinRequestRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct HideChatJoinRequest {
    /// If set, the user becomes a member; otherwise the request is declined.
    pub approved: bool,
    /// The group or channel that the user wants to join.
    pub peer: enums::InputPeer,
    /// The user who asked to join.
    pub user_id: enums::InputUser,
}

impl HideChatJoinRequest {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        user_id: impl Into<enums::InputUser>,
    ) -> Self {
        Self {
            approved: false,
            peer: peer.into(),
            user_id: user_id.into(),
        }
    }
}

impl wire::Wire for HideChatJoinRequest {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.hideChatJoinRequest",
        id: 0x7fe7e815,
        min_size: 16,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let flags = wire::Flags::default().with(0, self.approved);
        w.flags(flags);
        w.write(&self.peer);
        w.write(&self.user_id);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            approved: flags.has(0),
            peer: cursor.read(),
            user_id: cursor.read(),
        }
    }
}

impl wire::RemoteCall for HideChatJoinRequest {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelsTooMuch),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::HideRequesterMissing),
        wire::known(400, wire::ErrorKind::InputUserDeactivated),
        wire::known(400, wire::ErrorKind::MsgIdInvalid),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::UserAlreadyParticipant),
        wire::known(403, wire::ErrorKind::UserChannelsTooMuch),
        wire::known(400, wire::ErrorKind::UserIdInvalid),
    ];
}

/// `messages.hideAllChatJoinRequests`: Approves or declines all requests to join a chat at once, as an
/// administrator.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{enums, functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::HideAllChatJoinRequests::new(
///     types::InputPeerChannel::new(1234567, 4831207765),
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
/// - `approved` (`bool`, a flag): If set, the users become members; otherwise the requests are declined.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The group or channel that the users want to join.
/// - `link` (`Option<String>`): Only requests that came by this invite link are decided.
///
/// # Returns
///
/// [`Updates`](enums::Updates): [`TooLong`](enums::Updates::TooLong),
/// [`UpdateShortMessage`](enums::Updates::UpdateShortMessage),
/// [`UpdateShortChatMessage`](enums::Updates::UpdateShortChatMessage),
/// [`UpdateShort`](enums::Updates::UpdateShort), [`Combined`](enums::Updates::Combined),
/// [`Updates`](enums::Updates::Updates) or [`UpdateShortSentMessage`](enums::Updates::UpdateShortSentMessage).
///
/// The updates that the decision gives.
///
/// # Errors
///
/// - 400 [`CHANNELS_TOO_MUCH`](crate::rpc::ErrorKind::ChannelsTooMuch): The account is a member of as many channels
///   and supergroups as it may be.
/// - 400 [`CHANNEL_INVALID`](crate::rpc::ErrorKind::ChannelInvalid): The channel is not valid, for example because
///   the access hash is wrong.
/// - 400 [`CHANNEL_PRIVATE`](crate::rpc::ErrorKind::ChannelPrivate): The channel or supergroup is not accessible:
///   it is private and the account is not a member, or it was banned from it.
/// - 400 [`CHAT_ADMIN_REQUIRED`](crate::rpc::ErrorKind::ChatAdminRequired): Only an administrator of the chat with
///   the right for it may do this.
/// - 403 [`CHAT_WRITE_FORBIDDEN`](crate::rpc::ErrorKind::ChatWriteForbidden): The account may not write to this
///   chat.
/// - 400 [`HIDE_REQUESTER_MISSING`](crate::rpc::ErrorKind::HideRequesterMissing): The request to join is gone, or
///   was handled already.
/// - 400 [`INVITE_HASH_EXPIRED`](crate::rpc::ErrorKind::InviteHashExpired): The invite link has expired or was
///   revoked.
/// - 400 [`PEER_ID_INVALID`](crate::rpc::ErrorKind::PeerIdInvalid): The chat or user given is not valid, or cannot
///   be used here.
/// - 400 [`USER_CHANNELS_TOO_MUCH`](crate::rpc::ErrorKind::UserChannelsTooMuch): The user is a member of as many
///   channels and supergroups as possible.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # History
///
/// Since layer 135.
///
/// ```text
/// messages.hideAllChatJoinRequests#e085f4ea flags:# approved:flags.0?true
///     peer:InputPeer link:flags.1?string = Updates;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.hideAllChatJoinRequests) · [Guide:
/// invites](https://core.telegram.org/api/invites)
#[doc(alias("messages.hideAllChatJoinRequests", "HideAllChatJoinRequestsRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct HideAllChatJoinRequests {
    /// If set, the users become members; otherwise the requests are declined.
    pub approved: bool,
    /// The group or channel that the users want to join.
    pub peer: enums::InputPeer,
    /// Only requests that came by this invite link are decided.
    pub link: Option<String>,
}

impl HideAllChatJoinRequests {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(peer: impl Into<enums::InputPeer>) -> Self {
        Self {
            approved: false,
            peer: peer.into(),
            link: None,
        }
    }
}

impl wire::Wire for HideAllChatJoinRequests {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.hideAllChatJoinRequests",
        id: 0xe085f4ea,
        min_size: 12,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(0, self.approved));
        w.write(&self.peer);
        flags.set(1, w.write_optional(&self.link));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            approved: flags.has(0),
            peer: cursor.read(),
            link: cursor.read_optional(flags.has(1)),
        }
    }
}

impl wire::RemoteCall for HideAllChatJoinRequests {
    type Return = enums::Updates;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::ChannelsTooMuch),
        wire::known(400, wire::ErrorKind::ChannelInvalid),
        wire::known(400, wire::ErrorKind::ChannelPrivate),
        wire::known(400, wire::ErrorKind::ChatAdminRequired),
        wire::known(403, wire::ErrorKind::ChatWriteForbidden),
        wire::known(400, wire::ErrorKind::HideRequesterMissing),
        wire::known(400, wire::ErrorKind::InviteHashExpired),
        wire::known(400, wire::ErrorKind::PeerIdInvalid),
        wire::known(400, wire::ErrorKind::UserChannelsTooMuch),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}
