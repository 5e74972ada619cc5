// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Functions of the namespace `messages`.

use super::super::super::{enums, functions};
use crate::wire::{self, Wire as _};

/// `messages.prolongWebView`: Tells the server that a mini app is still open. Call it every minute after
/// [`messages.requestWebView`](functions::messages::RequestWebView) gave a `query_id`; if it fails with
/// [`QUERY_ID_INVALID`](crate::rpc::ErrorKind::QueryIdInvalid), close the app.
///
/// # Example
///
/// ```no_run
/// use tl_types::api::{functions, types};
/// use tl_types::rpc::ErrorKind;
/// # let mut client = tl_types::example::Client;
///
/// let request = functions::messages::ProlongWebView::new(
///     types::InputPeerUser::new(12345678, 4831207765),
///     types::InputUser::new(12345678, 4831207765),
///     7391046528,
/// );
/// let result: Result<bool, _> = client.invoke(&request);
/// match result {
///     Ok(answer) => println!("{answer:?}"),
///     Err(error) => match error.kind {
///         ErrorKind::BotInvalid => {
///             println!("The user given is not a valid bot for this call.");
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
/// - `silent` (`bool`, a flag): If set, the message that the app may send gives no sound with its notification.
/// - `peer` ([`InputPeer`](enums::InputPeer)): The chat that the app was opened in.
/// - `bot` ([`InputUser`](enums::InputUser)): The bot that the app belongs to.
/// - `query_id` (`i64`): The `query_id` that [`messages.requestWebView`](functions::messages::RequestWebView)
///   returned.
/// - `reply_to` ([`Option<InputReplyTo>`](enums::InputReplyTo)): The message or story that a message of the app
///   replies to.
/// - `send_as` ([`Option<InputPeer>`](enums::InputPeer)): The identity that a message of the app is sent under.
///
/// # Returns
///
/// `bool`.
///
/// True on success.
///
/// # Errors
///
/// - 400 [`BOT_INVALID`](crate::rpc::ErrorKind::BotInvalid): The user given is not a valid bot for this call.
///
/// Also [those of any method](crate::rpc::ANY_METHOD).
///
/// # Callers
///
/// Users only; bots may not call it.
///
/// # Related
///
/// - [`messages.requestWebView`](functions::messages::RequestWebView): Opens a mini app from a button, the
///   attachment menu or the menu of a bot.
/// - [`messages.sendInlineBotResult`](functions::messages::SendInlineBotResult): Sends a result of an inline bot to
///   a chat.
/// - [`messages.sendMessage`](functions::messages::SendMessage): Sends a text message to a chat.
/// - [`messages.sendMedia`](functions::messages::SendMedia): Sends a message with media, such as a photo, a file, a
///   location or a poll, to a chat.
/// - [`messages.forwardMessages`](functions::messages::ForwardMessages): Forwards messages from one chat to
///   another.
/// - [`messages.sendMultiMedia`](functions::messages::SendMultiMedia): Sends an album: several photos and videos,
///   or several files of one kind, as one group of messages.
///
/// # History
///
/// Since layer 140; `send_as` since 143; `top_msg_id` since 148; `reply_to` since 160 or earlier;
/// `reply_to_msg_id`, `top_msg_id` until 158 or later.
///
/// ```text
/// messages.prolongWebView#b0d81a83 flags:# silent:flags.5?true peer:InputPeer
///     bot:InputUser query_id:long reply_to:flags.0?InputReplyTo
///     send_as:flags.13?InputPeer = Bool;
/// ```
///
/// [Official page](https://core.telegram.org/method/messages.prolongWebView) · [Guide:
/// bots/webapps](https://core.telegram.org/api/bots/webapps)
#[doc(alias("messages.prolongWebView", "ProlongWebViewRequest"))]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub struct ProlongWebView {
    /// If set, the message that the app may send gives no sound with its notification.
    pub silent: bool,
    /// The chat that the app was opened in.
    pub peer: enums::InputPeer,
    /// The bot that the app belongs to.
    pub bot: enums::InputUser,
    /// The `query_id` that [`messages.requestWebView`](functions::messages::RequestWebView) returned.
    pub query_id: i64,
    /// The message or story that a message of the app replies to.
    pub reply_to: Option<enums::InputReplyTo>,
    /// The identity that a message of the app is sent under.
    pub send_as: Option<enums::InputPeer>,
}

impl ProlongWebView {
    /// Takes the required fields, in the order of the schema; the optional ones are `None` and `false`.
    #[must_use]
    pub fn new(
        peer: impl Into<enums::InputPeer>,
        bot: impl Into<enums::InputUser>,
        query_id: i64,
    ) -> Self {
        Self {
            silent: false,
            peer: peer.into(),
            bot: bot.into(),
            query_id,
            reply_to: None,
            send_as: None,
        }
    }
}

impl wire::Wire for ProlongWebView {
    type Shape = wire::Constructor;
    const META: wire::Meta = wire::Meta {
        name: "messages.prolongWebView",
        id: 0xb0d81a83,
        min_size: 24,
    };

    #[inline]
    fn write_bare<'w>(&self, mut w: wire::Writer<'w>) -> wire::Writer<'w> {
        let mut flags = w.mask(wire::Flags::default().with(5, self.silent));
        w.write(&self.peer);
        w.write(&self.bot);
        w.i64(self.query_id);
        flags.set(0, w.write_optional(&self.reply_to));
        flags.set(13, w.write_optional(&self.send_as));
        w.patch(flags);
        w
    }

    #[inline]
    extern "C" fn read_bare(cursor: &mut wire::Cursor<'_>) -> Self {
        let flags = cursor.flags();
        Self {
            silent: flags.has(5),
            peer: cursor.read(),
            bot: cursor.read(),
            query_id: cursor.i64(),
            reply_to: cursor.read_optional(flags.has(0)),
            send_as: cursor.read_optional(flags.has(13)),
        }
    }
}

impl wire::RemoteCall for ProlongWebView {
    type Return = bool;
    const ERRORS: &'static [wire::KnownError] = &[
        wire::known(400, wire::ErrorKind::BotInvalid),
    ];
    const CALLERS: wire::Callers = wire::Callers::Users;
}
