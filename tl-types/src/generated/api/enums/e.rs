// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors.

use super::super::{functions, types};
use crate::wire::{self, Box, Wire as _};

/// The emoji next to the name of a user or channel: a custom emoji, a collectible gift or none.
///
/// Accepted by [`account.updateEmojiStatus`](functions::account::UpdateEmojiStatus),
/// [`channels.updateEmojiStatus`](functions::channels::UpdateEmojiStatus),
/// [`bots.updateUserEmojiStatus`](functions::bots::UpdateUserEmojiStatus).
///
/// Contained in [`user`](types::User), [`channel`](types::Channel),
/// [`updateUserEmojiStatus`](types::UpdateUserEmojiStatus),
/// [`channelAdminLogEventActionChangeEmojiStatus`](types::ChannelAdminLogEventActionChangeEmojiStatus),
/// [`account.emojiStatuses`](types::account::EmojiStatuses).
///
/// [Official page](https://core.telegram.org/type/EmojiStatus)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum EmojiStatus {
    /// No emoji is shown next to the name.
    ///
    /// Since layer 145.
    ///
    /// `emojiStatusEmpty#2de11aae = EmojiStatus;`
    Empty,
    /// A custom emoji next to the name.
    EmojiStatus(types::EmojiStatus),
    /// A collectible gift as the emoji next to the name.
    Collectible(types::EmojiStatusCollectible),
    /// A collectible gift of the account, to be set as the emoji next to its name with
    /// [`account.updateEmojiStatus`](functions::account::UpdateEmojiStatus).
    InputEmojiStatusCollectible(types::InputEmojiStatusCollectible),
}

impl EmojiStatus {
    /// The constructor id of [`Self::Empty`].
    pub const EMPTY_ID: u32 = 0x2de11aae;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0x2de11aae,
            Self::EmojiStatus(_) => 0xe7ff068a,
            Self::Collectible(_) => 0x7184603b,
            Self::InputEmojiStatusCollectible(_) => 0x07141dbf,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "emojiStatusEmpty",
            Self::EmojiStatus(_) => "emojiStatus",
            Self::Collectible(_) => "emojiStatusCollectible",
            Self::InputEmojiStatusCollectible(_) => "inputEmojiStatusCollectible",
        }
    }
}

impl wire::Wire for EmojiStatus {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "EmojiStatus",
        id: 0,
        min_size: 4,
    };

    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty => w.id(0x2de11aae),
            Self::EmojiStatus(value) => value.write_bare(w.id(0xe7ff068a)),
            Self::Collectible(value) => value.write_bare(w.id(0x7184603b)),
            Self::InputEmojiStatusCollectible(value) => {
                value.write_bare(w.id(0x07141dbf))
            }
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x2de11aae => Self::Empty,
            0xe7ff068a => Self::EmojiStatus(types::EmojiStatus::read_bare(cursor)),
            0x7184603b => {
                Self::Collectible(types::EmojiStatusCollectible::read_bare(cursor))
            }
            0x07141dbf => {
                Self::InputEmojiStatusCollectible(
                    types::InputEmojiStatusCollectible::read_bare(cursor),
                )
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Empty
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::EmojiStatus> for EmojiStatus {
    #[inline]
    fn from(value: types::EmojiStatus) -> Self {
        Self::EmojiStatus(value)
    }
}

impl From<types::EmojiStatusCollectible> for EmojiStatus {
    #[inline]
    fn from(value: types::EmojiStatusCollectible) -> Self {
        Self::Collectible(value)
    }
}

impl From<types::InputEmojiStatusCollectible> for EmojiStatus {
    #[inline]
    fn from(value: types::InputEmojiStatusCollectible) -> Self {
        Self::InputEmojiStatusCollectible(value)
    }
}

/// An invite link of a group or channel; in updates and in the admin log also the note that no link was used.
///
/// Returned by [`messages.exportChatInvite`](functions::messages::ExportChatInvite).
///
/// Contained in [`chatFull`](types::ChatFull), [`channelFull`](types::ChannelFull),
/// [`updateChatParticipant`](types::UpdateChatParticipant),
/// [`updateChannelParticipant`](types::UpdateChannelParticipant),
/// [`updateBotChatInviteRequester`](types::UpdateBotChatInviteRequester),
/// [`channelAdminLogEventActionParticipantJoinByInvite`](types::ChannelAdminLogEventActionParticipantJoinByInvite),
/// [`channelAdminLogEventActionExportedInviteDelete`](types::ChannelAdminLogEventActionExportedInviteDelete),
/// [`channelAdminLogEventActionExportedInviteRevoke`](types::ChannelAdminLogEventActionExportedInviteRevoke),
/// [`channelAdminLogEventActionExportedInviteEdit`](types::ChannelAdminLogEventActionExportedInviteEdit),
/// [`channelAdminLogEventActionParticipantJoinByRequest`](types::ChannelAdminLogEventActionParticipantJoinByRequest),
/// and 3 more.
///
/// [Official page](https://core.telegram.org/type/ExportedChatInvite)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum ExportedChatInvite {
    /// An invite link of a group or channel, as its administrators see it.
    ///
    /// In a `Box`, because the struct is large or recursive.
    ChatInviteExported(Box<types::ChatInviteExported>),
    /// No invite link: the user asked to join a public group where an administrator has to agree.
    ///
    /// Since layer 143.
    ///
    /// `chatInvitePublicJoinRequests#ed107ab7 = ExportedChatInvite;`
    ChatInvitePublicJoinRequests,
}

impl ExportedChatInvite {
    /// The constructor id of [`Self::ChatInvitePublicJoinRequests`].
    pub const CHAT_INVITE_PUBLIC_JOIN_REQUESTS_ID: u32 = 0xed107ab7;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::ChatInviteExported(_) => 0xa22cbd96,
            Self::ChatInvitePublicJoinRequests => 0xed107ab7,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::ChatInviteExported(_) => "chatInviteExported",
            Self::ChatInvitePublicJoinRequests => "chatInvitePublicJoinRequests",
        }
    }
}

impl wire::Wire for ExportedChatInvite {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "ExportedChatInvite",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::ChatInviteExported(value) => (**value).write_bare(w.id(0xa22cbd96)),
            Self::ChatInvitePublicJoinRequests => w.id(0xed107ab7),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xa22cbd96 => Self::ChatInviteExported(Box::read_bare(cursor)),
            0xed107ab7 => Self::ChatInvitePublicJoinRequests,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::ChatInvitePublicJoinRequests
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::ChatInviteExported> for ExportedChatInvite {
    #[inline]
    fn from(value: types::ChatInviteExported) -> Self {
        Self::ChatInviteExported(Box::new(value))
    }
}

/// A message in a secret chat, as Telegram passes it on; only the two clients can decrypt it.
///
/// Contained in [`updateNewEncryptedMessage`](types::UpdateNewEncryptedMessage),
/// [`updates.difference`](types::updates::Difference),
/// [`updates.differenceSlice`](types::updates::DifferenceSlice).
///
/// [Official page](https://core.telegram.org/type/EncryptedMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum EncryptedMessage {
    /// A message in a secret chat, still encrypted, perhaps with a file.
    EncryptedMessage(types::EncryptedMessage),
    /// A service message in a secret chat, still encrypted, for example one that sets the self-destruct timer.
    Service(types::EncryptedMessageService),
}

impl EncryptedMessage {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::EncryptedMessage(_) => 0xed18c118,
            Self::Service(_) => 0x23734b06,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::EncryptedMessage(_) => "encryptedMessage",
            Self::Service(_) => "encryptedMessageService",
        }
    }
}

impl wire::Wire for EncryptedMessage {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "EncryptedMessage",
        id: 0,
        min_size: 24,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::EncryptedMessage(value) => value.write_bare(w.id(0xed18c118)),
            Self::Service(value) => value.write_bare(w.id(0x23734b06)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xed18c118 => {
                Self::EncryptedMessage(types::EncryptedMessage::read_bare(cursor))
            }
            0x23734b06 => {
                Self::Service(types::EncryptedMessageService::read_bare(cursor))
            }
            _ => Self::EncryptedMessage(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::EncryptedMessage> for EncryptedMessage {
    #[inline]
    fn from(value: types::EncryptedMessage) -> Self {
        Self::EncryptedMessage(value)
    }
}

impl From<types::EncryptedMessageService> for EncryptedMessage {
    #[inline]
    fn from(value: types::EncryptedMessageService) -> Self {
        Self::Service(value)
    }
}

/// A secret chat and the stage that the agreement on its key has reached.
///
/// Returned by [`messages.requestEncryption`](functions::messages::RequestEncryption),
/// [`messages.acceptEncryption`](functions::messages::AcceptEncryption).
///
/// Contained in [`updateEncryption`](types::UpdateEncryption).
///
/// [Official page](https://core.telegram.org/type/EncryptedChat)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum EncryptedChat {
    /// A secret chat of which only the identifier is known.
    Empty(types::EncryptedChatEmpty),
    /// A secret chat that the account asked for; the other user has not accepted it yet.
    Waiting(types::EncryptedChatWaiting),
    /// A secret chat that another user asks for.
    Requested(types::EncryptedChatRequested),
    /// A secret chat that both users agreed on, ready for messages.
    EncryptedChat(types::EncryptedChat),
    /// A secret chat that was ended or refused; no more messages can be sent in it.
    Discarded(types::EncryptedChatDiscarded),
}

impl EncryptedChat {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty(_) => 0xab7ec0a0,
            Self::Waiting(_) => 0x66b25953,
            Self::Requested(_) => 0x48f1d94c,
            Self::EncryptedChat(_) => 0x61f0d4c7,
            Self::Discarded(_) => 0x1e1c7c45,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty(_) => "encryptedChatEmpty",
            Self::Waiting(_) => "encryptedChatWaiting",
            Self::Requested(_) => "encryptedChatRequested",
            Self::EncryptedChat(_) => "encryptedChat",
            Self::Discarded(_) => "encryptedChatDiscarded",
        }
    }
}

impl wire::Wire for EncryptedChat {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "EncryptedChat",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty(value) => value.write_bare(w.id(0xab7ec0a0)),
            Self::Waiting(value) => value.write_bare(w.id(0x66b25953)),
            Self::Requested(value) => value.write_bare(w.id(0x48f1d94c)),
            Self::EncryptedChat(value) => value.write_bare(w.id(0x61f0d4c7)),
            Self::Discarded(value) => value.write_bare(w.id(0x1e1c7c45)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xab7ec0a0 => Self::Empty(types::EncryptedChatEmpty::read_bare(cursor)),
            0x66b25953 => Self::Waiting(types::EncryptedChatWaiting::read_bare(cursor)),
            0x48f1d94c => {
                Self::Requested(types::EncryptedChatRequested::read_bare(cursor))
            }
            0x61f0d4c7 => Self::EncryptedChat(types::EncryptedChat::read_bare(cursor)),
            0x1e1c7c45 => {
                Self::Discarded(types::EncryptedChatDiscarded::read_bare(cursor))
            }
            _ => Self::Empty(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::EncryptedChatEmpty> for EncryptedChat {
    #[inline]
    fn from(value: types::EncryptedChatEmpty) -> Self {
        Self::Empty(value)
    }
}

impl From<types::EncryptedChatWaiting> for EncryptedChat {
    #[inline]
    fn from(value: types::EncryptedChatWaiting) -> Self {
        Self::Waiting(value)
    }
}

impl From<types::EncryptedChatRequested> for EncryptedChat {
    #[inline]
    fn from(value: types::EncryptedChatRequested) -> Self {
        Self::Requested(value)
    }
}

impl From<types::EncryptedChat> for EncryptedChat {
    #[inline]
    fn from(value: types::EncryptedChat) -> Self {
        Self::EncryptedChat(value)
    }
}

impl From<types::EncryptedChatDiscarded> for EncryptedChat {
    #[inline]
    fn from(value: types::EncryptedChatDiscarded) -> Self {
        Self::Discarded(value)
    }
}

/// The encrypted file of a message in a secret chat, as Telegram stores it.
///
/// Returned by [`messages.uploadEncryptedFile`](functions::messages::UploadEncryptedFile).
///
/// Contained in [`encryptedMessage`](types::EncryptedMessage),
/// [`messages.sentEncryptedFile`](types::messages::SentEncryptedFile).
///
/// [Official page](https://core.telegram.org/type/EncryptedFile)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum EncryptedFile {
    /// The message has no file.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `encryptedFileEmpty#c21f497e = EncryptedFile;`
    Empty,
    /// An encrypted file in a secret chat.
    EncryptedFile(types::EncryptedFile),
}

impl EncryptedFile {
    /// The constructor id of [`Self::Empty`].
    pub const EMPTY_ID: u32 = 0xc21f497e;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0xc21f497e,
            Self::EncryptedFile(_) => 0xa8008cd8,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "encryptedFileEmpty",
            Self::EncryptedFile(_) => "encryptedFile",
        }
    }
}

impl wire::Wire for EncryptedFile {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "EncryptedFile",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty => w.id(0xc21f497e),
            Self::EncryptedFile(value) => value.write_bare(w.id(0xa8008cd8)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xc21f497e => Self::Empty,
            0xa8008cd8 => Self::EncryptedFile(types::EncryptedFile::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Empty
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::EncryptedFile> for EncryptedFile {
    #[inline]
    fn from(value: types::EncryptedFile) -> Self {
        Self::EncryptedFile(value)
    }
}

/// A change of the words that emoji are found by: emoji that a word gains or loses.
///
/// Contained in [`emojiKeywordsDifference`](types::EmojiKeywordsDifference).
///
/// [Official page](https://core.telegram.org/type/EmojiKeyword)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum EmojiKeyword {
    /// A word, and the emoji that are suggested for it.
    EmojiKeyword(types::EmojiKeyword),
    /// A word, and the emoji that are no longer suggested for it.
    Deleted(types::EmojiKeywordDeleted),
}

impl EmojiKeyword {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::EmojiKeyword(_) => 0xd5b3b9f9,
            Self::Deleted(_) => 0x236df622,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::EmojiKeyword(_) => "emojiKeyword",
            Self::Deleted(_) => "emojiKeywordDeleted",
        }
    }
}

impl wire::Wire for EmojiKeyword {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "EmojiKeyword",
        id: 0,
        min_size: 16,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::EmojiKeyword(value) => value.write_bare(w.id(0xd5b3b9f9)),
            Self::Deleted(value) => value.write_bare(w.id(0x236df622)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xd5b3b9f9 => Self::EmojiKeyword(types::EmojiKeyword::read_bare(cursor)),
            0x236df622 => Self::Deleted(types::EmojiKeywordDeleted::read_bare(cursor)),
            _ => Self::EmojiKeyword(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::EmojiKeyword> for EmojiKeyword {
    #[inline]
    fn from(value: types::EmojiKeyword) -> Self {
        Self::EmojiKeyword(value)
    }
}

impl From<types::EmojiKeywordDeleted> for EmojiKeyword {
    #[inline]
    fn from(value: types::EmojiKeywordDeleted) -> Self {
        Self::Deleted(value)
    }
}

/// What an email address is confirmed for.
///
/// Accepted by [`account.sendVerifyEmailCode`](functions::account::SendVerifyEmailCode),
/// [`account.verifyEmail`](functions::account::VerifyEmail).
///
/// [Official page](https://core.telegram.org/type/EmailVerifyPurpose)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum EmailVerifyPurpose {
    /// An email address to receive login codes, set up during a login that requires one.
    LoginSetup(types::EmailVerifyPurposeLoginSetup),
    /// A new email address to receive login codes, set by an account that is logged in.
    ///
    /// Since layer 145.
    ///
    /// `emailVerifyPurposeLoginChange#527d22eb = EmailVerifyPurpose;`
    LoginChange,
    /// An email address to keep in Telegram Passport.
    ///
    /// Since layer 145.
    ///
    /// `emailVerifyPurposePassport#bbf51685 = EmailVerifyPurpose;`
    Passport,
}

impl EmailVerifyPurpose {
    /// The constructor id of [`Self::LoginChange`].
    pub const LOGIN_CHANGE_ID: u32 = 0x527d22eb;

    /// The constructor id of [`Self::Passport`].
    pub const PASSPORT_ID: u32 = 0xbbf51685;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::LoginSetup(_) => 0x4345be73,
            Self::LoginChange => 0x527d22eb,
            Self::Passport => 0xbbf51685,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::LoginSetup(_) => "emailVerifyPurposeLoginSetup",
            Self::LoginChange => "emailVerifyPurposeLoginChange",
            Self::Passport => "emailVerifyPurposePassport",
        }
    }
}

impl wire::Wire for EmailVerifyPurpose {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "EmailVerifyPurpose",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::LoginSetup(value) => value.write_bare(w.id(0x4345be73)),
            Self::LoginChange => w.id(0x527d22eb),
            Self::Passport => w.id(0xbbf51685),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x4345be73 => {
                Self::LoginSetup(types::EmailVerifyPurposeLoginSetup::read_bare(cursor))
            }
            0x527d22eb => Self::LoginChange,
            0xbbf51685 => Self::Passport,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::LoginChange
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::EmailVerifyPurposeLoginSetup> for EmailVerifyPurpose {
    #[inline]
    fn from(value: types::EmailVerifyPurposeLoginSetup) -> Self {
        Self::LoginSetup(value)
    }
}

/// Proof that the user controls an email address.
///
/// Accepted by [`auth.signIn`](functions::auth::SignIn), [`account.verifyEmail`](functions::account::VerifyEmail).
///
/// [Official page](https://core.telegram.org/type/EmailVerification)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum EmailVerification {
    /// The code that was sent to the address.
    Code(types::EmailVerificationCode),
    /// A token from Google sign-in.
    Google(types::EmailVerificationGoogle),
    /// A token from Apple sign-in.
    Apple(types::EmailVerificationApple),
}

impl EmailVerification {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Code(_) => 0x922e55a9,
            Self::Google(_) => 0xdb909ec2,
            Self::Apple(_) => 0x96d074fd,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Code(_) => "emailVerificationCode",
            Self::Google(_) => "emailVerificationGoogle",
            Self::Apple(_) => "emailVerificationApple",
        }
    }
}

impl wire::Wire for EmailVerification {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "EmailVerification",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Code(value) => value.write_bare(w.id(0x922e55a9)),
            Self::Google(value) => value.write_bare(w.id(0xdb909ec2)),
            Self::Apple(value) => value.write_bare(w.id(0x96d074fd)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x922e55a9 => Self::Code(types::EmailVerificationCode::read_bare(cursor)),
            0xdb909ec2 => Self::Google(types::EmailVerificationGoogle::read_bare(cursor)),
            0x96d074fd => Self::Apple(types::EmailVerificationApple::read_bare(cursor)),
            _ => Self::Code(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::EmailVerificationCode> for EmailVerification {
    #[inline]
    fn from(value: types::EmailVerificationCode) -> Self {
        Self::Code(value)
    }
}

impl From<types::EmailVerificationGoogle> for EmailVerification {
    #[inline]
    fn from(value: types::EmailVerificationGoogle) -> Self {
        Self::Google(value)
    }
}

impl From<types::EmailVerificationApple> for EmailVerification {
    #[inline]
    fn from(value: types::EmailVerificationApple) -> Self {
        Self::Apple(value)
    }
}

/// A list of custom emoji, for example those offered for statuses or profile pictures.
///
/// Returned by [`account.getDefaultProfilePhotoEmojis`](functions::account::GetDefaultProfilePhotoEmojis),
/// [`account.getDefaultGroupPhotoEmojis`](functions::account::GetDefaultGroupPhotoEmojis),
/// [`account.getDefaultBackgroundEmojis`](functions::account::GetDefaultBackgroundEmojis),
/// [`account.getChannelRestrictedStatusEmojis`](functions::account::GetChannelRestrictedStatusEmojis),
/// [`messages.searchCustomEmoji`](functions::messages::SearchCustomEmoji).
///
/// [Official page](https://core.telegram.org/type/EmojiList)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum EmojiList {
    /// The list of custom emoji is still the one the client has.
    ///
    /// Since layer 152.
    ///
    /// `emojiListNotModified#481eadfa = EmojiList;`
    NotModified,
    /// A list of custom emoji, named by their identifiers;

    /// [`messages.getCustomEmojiDocuments`](functions::messages::GetCustomEmojiDocuments) returns the files.
    EmojiList(types::EmojiList),
}

impl EmojiList {
    /// The constructor id of [`Self::NotModified`].
    pub const NOT_MODIFIED_ID: u32 = 0x481eadfa;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::NotModified => 0x481eadfa,
            Self::EmojiList(_) => 0x7a1e11d1,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotModified => "emojiListNotModified",
            Self::EmojiList(_) => "emojiList",
        }
    }
}

impl wire::Wire for EmojiList {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "EmojiList",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::NotModified => w.id(0x481eadfa),
            Self::EmojiList(value) => value.write_bare(w.id(0x7a1e11d1)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x481eadfa => Self::NotModified,
            0x7a1e11d1 => Self::EmojiList(types::EmojiList::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::NotModified
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::EmojiList> for EmojiList {
    #[inline]
    fn from(value: types::EmojiList) -> Self {
        Self::EmojiList(value)
    }
}

/// A category of emoji, to search stickers, custom emoji or GIFs by.
///
/// Contained in [`messages.emojiGroups`](types::messages::EmojiGroups).
///
/// [Official page](https://core.telegram.org/type/EmojiGroup)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum EmojiGroup {
    /// A category of emoji, such as animals or flags, to search stickers and custom emoji by.
    EmojiGroup(types::EmojiGroup),
    /// A category of emoji for greetings.
    Greeting(types::EmojiGroupGreeting),
    /// A category for all stickers or custom emoji that only users of Telegram Premium can send.
    Premium(types::EmojiGroupPremium),
}

impl EmojiGroup {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::EmojiGroup(_) => 0x7a9abda9,
            Self::Greeting(_) => 0x80d26cc7,
            Self::Premium(_) => 0x093bcf34,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::EmojiGroup(_) => "emojiGroup",
            Self::Greeting(_) => "emojiGroupGreeting",
            Self::Premium(_) => "emojiGroupPremium",
        }
    }
}

impl wire::Wire for EmojiGroup {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "EmojiGroup",
        id: 0,
        min_size: 16,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::EmojiGroup(value) => value.write_bare(w.id(0x7a9abda9)),
            Self::Greeting(value) => value.write_bare(w.id(0x80d26cc7)),
            Self::Premium(value) => value.write_bare(w.id(0x093bcf34)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x7a9abda9 => Self::EmojiGroup(types::EmojiGroup::read_bare(cursor)),
            0x80d26cc7 => Self::Greeting(types::EmojiGroupGreeting::read_bare(cursor)),
            0x093bcf34 => Self::Premium(types::EmojiGroupPremium::read_bare(cursor)),
            _ => Self::EmojiGroup(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::EmojiGroup> for EmojiGroup {
    #[inline]
    fn from(value: types::EmojiGroup) -> Self {
        Self::EmojiGroup(value)
    }
}

impl From<types::EmojiGroupGreeting> for EmojiGroup {
    #[inline]
    fn from(value: types::EmojiGroupGreeting) -> Self {
        Self::Greeting(value)
    }
}

impl From<types::EmojiGroupPremium> for EmojiGroup {
    #[inline]
    fn from(value: types::EmojiGroupPremium) -> Self {
        Self::Premium(value)
    }
}
