// Generated from a TL schema by tl-codegen. Do not edit: change the schema or the generator, and run it again.

//! Types with several constructors.

use super::super::{enums, functions, types};
use crate::wire::{self, Box, Wire as _};

/// A chat to act on: a user, group or channel, with what proves that the account has met it.
///
/// Accepted by [`account.reportPeer`](functions::account::ReportPeer),
/// [`account.reportProfilePhoto`](functions::account::ReportProfilePhoto),
/// [`account.saveAutoSaveSettings`](functions::account::SaveAutoSaveSettings),
/// [`account.toggleConnectedBotPaused`](functions::account::ToggleConnectedBotPaused),
/// [`account.disablePeerConnectedBot`](functions::account::DisablePeerConnectedBot),
/// [`account.getPaidMessagesRevenue`](functions::account::GetPaidMessagesRevenue),
/// [`account.toggleNoPaidMessagesException`](functions::account::ToggleNoPaidMessagesException),
/// [`contacts.block`](functions::contacts::Block), [`contacts.unblock`](functions::contacts::Unblock),
/// [`contacts.resetTopPeerRating`](functions::contacts::ResetTopPeerRating), and 228 more.
///
/// Contained in [`inputPeerUserFromMessage`](types::InputPeerUserFromMessage),
/// [`inputPeerChannelFromMessage`](types::InputPeerChannelFromMessage),
/// [`inputUserFromMessage`](types::InputUserFromMessage), [`inputMediaStory`](types::InputMediaStory),
/// [`inputPeerPhotoFileLocation`](types::InputPeerPhotoFileLocation),
/// [`inputChannelFromMessage`](types::InputChannelFromMessage), [`inputNotifyPeer`](types::InputNotifyPeer),
/// [`inputNotifyForumTopic`](types::InputNotifyForumTopic), [`dialogFilter`](types::DialogFilter),
/// [`dialogFilterChatlist`](types::DialogFilterChatlist), and 20 more.
///
/// [Official page](https://core.telegram.org/type/InputPeer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputPeer {
    /// Stands for no user, group or channel at all.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `inputPeerEmpty#7f3b18ea = InputPeer;`
    Empty,
    /// The account itself; as a chat, its saved messages.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `inputPeerSelf#7da07ec9 = InputPeer;`
    InputPeerSelf,
    /// A basic group.
    Chat(types::InputPeerChat),
    /// A user, and the private chat with that user.
    User(types::InputPeerUser),
    /// A channel or supergroup.
    Channel(types::InputPeerChannel),
    /// A user whose access hash is not known, named by a message in which the user occurs.
    ///
    /// In a `Box`, because the struct is large or recursive.
    UserFromMessage(Box<types::InputPeerUserFromMessage>),
    /// A channel whose access hash is not known, named by a message in which it occurs.
    ///
    /// In a `Box`, because the struct is large or recursive.
    ChannelFromMessage(Box<types::InputPeerChannelFromMessage>),
}

impl InputPeer {
    /// The constructor id of [`Self::Empty`].
    pub const EMPTY_ID: u32 = 0x7f3b18ea;

    /// The constructor id of [`Self::InputPeerSelf`].
    pub const INPUT_PEER_SELF_ID: u32 = 0x7da07ec9;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0x7f3b18ea,
            Self::InputPeerSelf => 0x7da07ec9,
            Self::Chat(_) => 0x35a95cb9,
            Self::User(_) => 0xdde8a54c,
            Self::Channel(_) => 0x27bcbbfc,
            Self::UserFromMessage(_) => 0xa87b0a1c,
            Self::ChannelFromMessage(_) => 0xbd2a0840,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "inputPeerEmpty",
            Self::InputPeerSelf => "inputPeerSelf",
            Self::Chat(_) => "inputPeerChat",
            Self::User(_) => "inputPeerUser",
            Self::Channel(_) => "inputPeerChannel",
            Self::UserFromMessage(_) => "inputPeerUserFromMessage",
            Self::ChannelFromMessage(_) => "inputPeerChannelFromMessage",
        }
    }
}

impl wire::Wire for InputPeer {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputPeer",
        id: 0,
        min_size: 4,
    };

    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty => w.id(0x7f3b18ea),
            Self::InputPeerSelf => w.id(0x7da07ec9),
            Self::Chat(value) => value.write_bare(w.id(0x35a95cb9)),
            Self::User(value) => value.write_bare(w.id(0xdde8a54c)),
            Self::Channel(value) => value.write_bare(w.id(0x27bcbbfc)),
            Self::UserFromMessage(value) => (**value).write_bare(w.id(0xa87b0a1c)),
            Self::ChannelFromMessage(value) => (**value).write_bare(w.id(0xbd2a0840)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x7f3b18ea => Self::Empty,
            0x7da07ec9 => Self::InputPeerSelf,
            0x35a95cb9 => Self::Chat(types::InputPeerChat::read_bare(cursor)),
            0xdde8a54c => Self::User(types::InputPeerUser::read_bare(cursor)),
            0x27bcbbfc => Self::Channel(types::InputPeerChannel::read_bare(cursor)),
            0xa87b0a1c => Self::UserFromMessage(Box::read_bare(cursor)),
            0xbd2a0840 => Self::ChannelFromMessage(Box::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Empty
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputPeerChat> for InputPeer {
    #[inline]
    fn from(value: types::InputPeerChat) -> Self {
        Self::Chat(value)
    }
}

impl From<types::InputPeerUser> for InputPeer {
    #[inline]
    fn from(value: types::InputPeerUser) -> Self {
        Self::User(value)
    }
}

impl From<types::InputPeerChannel> for InputPeer {
    #[inline]
    fn from(value: types::InputPeerChannel) -> Self {
        Self::Channel(value)
    }
}

impl From<types::InputPeerUserFromMessage> for InputPeer {
    #[inline]
    fn from(value: types::InputPeerUserFromMessage) -> Self {
        Self::UserFromMessage(Box::new(value))
    }
}

impl From<types::InputPeerChannelFromMessage> for InputPeer {
    #[inline]
    fn from(value: types::InputPeerChannelFromMessage) -> Self {
        Self::ChannelFromMessage(Box::new(value))
    }
}

/// A user to act on, with what proves that the account has met the user.
///
/// Accepted by [`account.updateConnectedBot`](functions::account::UpdateConnectedBot),
/// [`account.getPaidMessagesRevenue`](functions::account::GetPaidMessagesRevenue),
/// [`account.toggleNoPaidMessagesException`](functions::account::ToggleNoPaidMessagesException),
/// [`account.confirmBotConnection`](functions::account::ConfirmBotConnection),
/// [`users.getUsers`](functions::users::GetUsers), [`users.getFullUser`](functions::users::GetFullUser),
/// [`users.setSecureValueErrors`](functions::users::SetSecureValueErrors),
/// [`users.getRequirementsToContact`](functions::users::GetRequirementsToContact),
/// [`users.getSavedMusic`](functions::users::GetSavedMusic),
/// [`users.getSavedMusicByID`](functions::users::GetSavedMusicById), and 86 more.
///
/// Contained in [`inputGameShortName`](types::InputGameShortName),
/// [`inputMessageEntityMentionName`](types::InputMessageEntityMentionName),
/// [`inputRichMessage`](types::InputRichMessage),
/// [`inputPrivacyValueAllowUsers`](types::InputPrivacyValueAllowUsers),
/// [`inputPrivacyValueDisallowUsers`](types::InputPrivacyValueDisallowUsers),
/// [`inputInlineButtonTypeUrlAuth`](types::InputInlineButtonTypeUrlAuth),
/// [`inputInlineButtonTypeUserProfile`](types::InputInlineButtonTypeUserProfile),
/// [`botCommandScopePeerUser`](types::BotCommandScopePeerUser),
/// [`inputInvoicePremiumGiftStars`](types::InputInvoicePremiumGiftStars),
/// [`inputInvoiceBusinessBotTransferStars`](types::InputInvoiceBusinessBotTransferStars), and 6 more.
///
/// [Official page](https://core.telegram.org/type/InputUser)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputUser {
    /// Stands for no user at all.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `inputUserEmpty#b98886cf = InputUser;`
    Empty,
    /// The account itself.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `inputUserSelf#f7c1b13f = InputUser;`
    InputUserSelf,
    /// A user, by identifier and access hash.
    InputUser(types::InputUser),
    /// A user whose access hash is not known, named by a message in which the user occurs.
    FromMessage(types::InputUserFromMessage),
}

impl InputUser {
    /// The constructor id of [`Self::Empty`].
    pub const EMPTY_ID: u32 = 0xb98886cf;

    /// The constructor id of [`Self::InputUserSelf`].
    pub const INPUT_USER_SELF_ID: u32 = 0xf7c1b13f;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0xb98886cf,
            Self::InputUserSelf => 0xf7c1b13f,
            Self::InputUser(_) => 0xf21158c6,
            Self::FromMessage(_) => 0x1da448e2,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "inputUserEmpty",
            Self::InputUserSelf => "inputUserSelf",
            Self::InputUser(_) => "inputUser",
            Self::FromMessage(_) => "inputUserFromMessage",
        }
    }
}

impl wire::Wire for InputUser {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputUser",
        id: 0,
        min_size: 4,
    };

    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty => w.id(0xb98886cf),
            Self::InputUserSelf => w.id(0xf7c1b13f),
            Self::InputUser(value) => value.write_bare(w.id(0xf21158c6)),
            Self::FromMessage(value) => value.write_bare(w.id(0x1da448e2)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xb98886cf => Self::Empty,
            0xf7c1b13f => Self::InputUserSelf,
            0xf21158c6 => Self::InputUser(types::InputUser::read_bare(cursor)),
            0x1da448e2 => {
                Self::FromMessage(types::InputUserFromMessage::read_bare(cursor))
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

impl From<types::InputUser> for InputUser {
    #[inline]
    fn from(value: types::InputUser) -> Self {
        Self::InputUser(value)
    }
}

impl From<types::InputUserFromMessage> for InputUser {
    #[inline]
    fn from(value: types::InputUserFromMessage) -> Self {
        Self::FromMessage(value)
    }
}

/// A file that was uploaded.
///
/// Accepted by [`account.uploadWallPaper`](functions::account::UploadWallPaper),
/// [`account.uploadTheme`](functions::account::UploadTheme),
/// [`account.uploadRingtone`](functions::account::UploadRingtone),
/// [`messages.initHistoryImport`](functions::messages::InitHistoryImport),
/// [`photos.uploadProfilePhoto`](functions::photos::UploadProfilePhoto),
/// [`photos.uploadContactProfilePhoto`](functions::photos::UploadContactProfilePhoto),
/// [`phone.saveCallLog`](functions::phone::SaveCallLog).
///
/// Contained in [`inputMediaUploadedPhoto`](types::InputMediaUploadedPhoto),
/// [`inputMediaUploadedDocument`](types::InputMediaUploadedDocument),
/// [`inputChatUploadedPhoto`](types::InputChatUploadedPhoto).
///
/// [Official page](https://core.telegram.org/type/InputFile)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputFile {
    /// A file of up to 10 MB that was uploaded with [`upload.saveFilePart`](functions::upload::SaveFilePart).
    InputFile(types::InputFile),
    /// A file of more than 10 MB that was uploaded with [`upload.saveBigFilePart`](functions::upload::SaveBigFilePart).
    Big(types::InputFileBig),
    /// The video of a posted story, named again so that only its preview image is changed.
    StoryDocument(types::InputFileStoryDocument),
}

impl InputFile {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::InputFile(_) => 0xf52ff27f,
            Self::Big(_) => 0xfa4f0bb5,
            Self::StoryDocument(_) => 0x62dc8b48,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::InputFile(_) => "inputFile",
            Self::Big(_) => "inputFileBig",
            Self::StoryDocument(_) => "inputFileStoryDocument",
        }
    }
}

impl wire::Wire for InputFile {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputFile",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::InputFile(value) => value.write_bare(w.id(0xf52ff27f)),
            Self::Big(value) => value.write_bare(w.id(0xfa4f0bb5)),
            Self::StoryDocument(value) => value.write_bare(w.id(0x62dc8b48)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xf52ff27f => Self::InputFile(types::InputFile::read_bare(cursor)),
            0xfa4f0bb5 => Self::Big(types::InputFileBig::read_bare(cursor)),
            0x62dc8b48 => {
                Self::StoryDocument(types::InputFileStoryDocument::read_bare(cursor))
            }
            _ => Self::InputFile(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputFile> for InputFile {
    #[inline]
    fn from(value: types::InputFile) -> Self {
        Self::InputFile(value)
    }
}

impl From<types::InputFileBig> for InputFile {
    #[inline]
    fn from(value: types::InputFileBig) -> Self {
        Self::Big(value)
    }
}

impl From<types::InputFileStoryDocument> for InputFile {
    #[inline]
    fn from(value: types::InputFileStoryDocument) -> Self {
        Self::StoryDocument(value)
    }
}

/// A document that is on the server.
///
/// Accepted by [`account.createTheme`](functions::account::CreateTheme),
/// [`account.updateTheme`](functions::account::UpdateTheme),
/// [`account.saveRingtone`](functions::account::SaveRingtone),
/// [`account.saveMusic`](functions::account::SaveMusic),
/// [`users.getSavedMusicByID`](functions::users::GetSavedMusicById),
/// [`messages.saveGif`](functions::messages::SaveGif),
/// [`messages.saveRecentSticker`](functions::messages::SaveRecentSticker),
/// [`messages.faveSticker`](functions::messages::FaveSticker),
/// [`messages.reportMusicListen`](functions::messages::ReportMusicListen),
/// [`stickers.createStickerSet`](functions::stickers::CreateStickerSet), and 7 more.
///
/// Contained in [`inputFileStoryDocument`](types::InputFileStoryDocument),
/// [`inputMediaUploadedPhoto`](types::InputMediaUploadedPhoto), [`inputMediaPhoto`](types::InputMediaPhoto),
/// [`inputMediaUploadedDocument`](types::InputMediaUploadedDocument),
/// [`inputMediaDocument`](types::InputMediaDocument), [`inputRichMessage`](types::InputRichMessage),
/// [`inputBotInlineResultDocument`](types::InputBotInlineResultDocument),
/// [`inputStickeredMediaDocument`](types::InputStickeredMediaDocument),
/// [`inputWebFileAudioAlbumThumbLocation`](types::InputWebFileAudioAlbumThumbLocation),
/// [`inputStickerSetItem`](types::InputStickerSetItem), and 2 more.
///
/// [Official page](https://core.telegram.org/type/InputDocument)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputDocument {
    /// No document.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `inputDocumentEmpty#72f0eaae = InputDocument;`
    Empty,
    /// A document that is on the server.
    InputDocument(types::InputDocument),
}

impl InputDocument {
    /// The constructor id of [`Self::Empty`].
    pub const EMPTY_ID: u32 = 0x72f0eaae;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0x72f0eaae,
            Self::InputDocument(_) => 0x1abfb575,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "inputDocumentEmpty",
            Self::InputDocument(_) => "inputDocument",
        }
    }
}

impl wire::Wire for InputDocument {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputDocument",
        id: 0,
        min_size: 4,
    };

    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty => w.id(0x72f0eaae),
            Self::InputDocument(value) => value.write_bare(w.id(0x1abfb575)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x72f0eaae => Self::Empty,
            0x1abfb575 => Self::InputDocument(types::InputDocument::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Empty
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputDocument> for InputDocument {
    #[inline]
    fn from(value: types::InputDocument) -> Self {
        Self::InputDocument(value)
    }
}

/// Media to send.
///
/// Accepted by [`messages.sendMedia`](functions::messages::SendMedia),
/// [`messages.editMessage`](functions::messages::EditMessage),
/// [`messages.editInlineBotMessage`](functions::messages::EditInlineBotMessage),
/// [`messages.saveDraft`](functions::messages::SaveDraft),
/// [`messages.uploadMedia`](functions::messages::UploadMedia),
/// [`messages.uploadImportedMedia`](functions::messages::UploadImportedMedia),
/// [`bots.addPreviewMedia`](functions::bots::AddPreviewMedia),
/// [`bots.editPreviewMedia`](functions::bots::EditPreviewMedia),
/// [`bots.deletePreviewMedia`](functions::bots::DeletePreviewMedia),
/// [`bots.reorderPreviewMedias`](functions::bots::ReorderPreviewMedias), and 5 more.
///
/// Contained in [`inputMediaInvoice`](types::InputMediaInvoice), [`inputMediaPoll`](types::InputMediaPoll),
/// [`inputMediaPaidMedia`](types::InputMediaPaidMedia), [`inputPollAnswer`](types::InputPollAnswer),
/// [`draftMessage`](types::DraftMessage), [`inputSingleMedia`](types::InputSingleMedia).
///
/// [Official page](https://core.telegram.org/type/InputMedia)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum InputMedia {
    /// No media: only text is sent.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `inputMediaEmpty#9664f57f = InputMedia;`
    Empty,
    /// A photo that was just uploaded.
    ///
    /// In a `Box`, because the struct is large or recursive.
    UploadedPhoto(Box<types::InputMediaUploadedPhoto>),
    /// A photo that is on the server.
    Photo(types::InputMediaPhoto),
    /// A place on the map.
    GeoPoint(types::InputMediaGeoPoint),
    /// Sends a phone contact.
    Contact(types::InputMediaContact),
    /// A document, video, audio file or animation that was just uploaded.
    ///
    /// In a `Box`, because the struct is large or recursive.
    UploadedDocument(Box<types::InputMediaUploadedDocument>),
    /// A document that is on the server.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Document(Box<types::InputMediaDocument>),
    /// Sends a place with its name and address.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Venue(Box<types::InputMediaVenue>),
    /// A photo that the server loads from the web.
    PhotoExternal(types::InputMediaPhotoExternal),
    /// A document that the server loads from the web.
    DocumentExternal(types::InputMediaDocumentExternal),
    /// Sends a game of a bot.
    Game(types::InputMediaGame),
    /// An invoice, for bots.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Invoice(Box<types::InputMediaInvoice>),
    /// A live location.
    GeoLive(types::InputMediaGeoLive),
    /// A poll or quiz.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Poll(Box<types::InputMediaPoll>),
    /// An emoji with a random value, such as a die.
    Dice(types::InputMediaDice),
    /// Sends a link to a story.
    Story(types::InputMediaStory),
    /// A link preview that is chosen by hand.
    WebPage(types::InputMediaWebPage),
    /// Media that recipients pay for with Telegram Stars.
    PaidMedia(types::InputMediaPaidMedia),
    /// A checklist.
    Todo(types::InputMediaTodo),
    /// A die that is thrown for a stake in Toncoin.
    StakeDice(types::InputMediaStakeDice),
}

impl InputMedia {
    /// The constructor id of [`Self::Empty`].
    pub const EMPTY_ID: u32 = 0x9664f57f;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0x9664f57f,
            Self::UploadedPhoto(_) => 0x7d8375da,
            Self::Photo(_) => 0xe3af4434,
            Self::GeoPoint(_) => 0xf9c44144,
            Self::Contact(_) => 0xf8ab7dfb,
            Self::UploadedDocument(_) => 0x037c9330,
            Self::Document(_) => 0xa8763ab5,
            Self::Venue(_) => 0xc13d1c11,
            Self::PhotoExternal(_) => 0xe5bbfe1a,
            Self::DocumentExternal(_) => 0x779600f9,
            Self::Game(_) => 0xd33f43f3,
            Self::Invoice(_) => 0x405fef0d,
            Self::GeoLive(_) => 0x971fa843,
            Self::Poll(_) => 0x883a4108,
            Self::Dice(_) => 0xe66fbf7b,
            Self::Story(_) => 0x89fdd778,
            Self::WebPage(_) => 0xc21b8849,
            Self::PaidMedia(_) => 0xc4103386,
            Self::Todo(_) => 0x9fc55fde,
            Self::StakeDice(_) => 0xf3a9244a,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "inputMediaEmpty",
            Self::UploadedPhoto(_) => "inputMediaUploadedPhoto",
            Self::Photo(_) => "inputMediaPhoto",
            Self::GeoPoint(_) => "inputMediaGeoPoint",
            Self::Contact(_) => "inputMediaContact",
            Self::UploadedDocument(_) => "inputMediaUploadedDocument",
            Self::Document(_) => "inputMediaDocument",
            Self::Venue(_) => "inputMediaVenue",
            Self::PhotoExternal(_) => "inputMediaPhotoExternal",
            Self::DocumentExternal(_) => "inputMediaDocumentExternal",
            Self::Game(_) => "inputMediaGame",
            Self::Invoice(_) => "inputMediaInvoice",
            Self::GeoLive(_) => "inputMediaGeoLive",
            Self::Poll(_) => "inputMediaPoll",
            Self::Dice(_) => "inputMediaDice",
            Self::Story(_) => "inputMediaStory",
            Self::WebPage(_) => "inputMediaWebPage",
            Self::PaidMedia(_) => "inputMediaPaidMedia",
            Self::Todo(_) => "inputMediaTodo",
            Self::StakeDice(_) => "inputMediaStakeDice",
        }
    }
}

impl wire::Wire for InputMedia {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputMedia",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty => w.id(0x9664f57f),
            Self::UploadedPhoto(value) => (**value).write_bare(w.id(0x7d8375da)),
            Self::Photo(value) => value.write_bare(w.id(0xe3af4434)),
            Self::GeoPoint(value) => value.write_bare(w.id(0xf9c44144)),
            Self::Contact(value) => value.write_bare(w.id(0xf8ab7dfb)),
            Self::UploadedDocument(value) => (**value).write_bare(w.id(0x037c9330)),
            Self::Document(value) => (**value).write_bare(w.id(0xa8763ab5)),
            Self::Venue(value) => (**value).write_bare(w.id(0xc13d1c11)),
            Self::PhotoExternal(value) => value.write_bare(w.id(0xe5bbfe1a)),
            Self::DocumentExternal(value) => value.write_bare(w.id(0x779600f9)),
            Self::Game(value) => value.write_bare(w.id(0xd33f43f3)),
            Self::Invoice(value) => (**value).write_bare(w.id(0x405fef0d)),
            Self::GeoLive(value) => value.write_bare(w.id(0x971fa843)),
            Self::Poll(value) => (**value).write_bare(w.id(0x883a4108)),
            Self::Dice(value) => value.write_bare(w.id(0xe66fbf7b)),
            Self::Story(value) => value.write_bare(w.id(0x89fdd778)),
            Self::WebPage(value) => value.write_bare(w.id(0xc21b8849)),
            Self::PaidMedia(value) => value.write_bare(w.id(0xc4103386)),
            Self::Todo(value) => value.write_bare(w.id(0x9fc55fde)),
            Self::StakeDice(value) => value.write_bare(w.id(0xf3a9244a)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x9664f57f => Self::Empty,
            0x7d8375da => Self::UploadedPhoto(Box::read_bare(cursor)),
            0xe3af4434 => Self::Photo(types::InputMediaPhoto::read_bare(cursor)),
            0xf9c44144 => Self::GeoPoint(types::InputMediaGeoPoint::read_bare(cursor)),
            0xf8ab7dfb => Self::Contact(types::InputMediaContact::read_bare(cursor)),
            0x037c9330 => Self::UploadedDocument(Box::read_bare(cursor)),
            0xa8763ab5 => Self::Document(Box::read_bare(cursor)),
            0xc13d1c11 => Self::Venue(Box::read_bare(cursor)),
            0xe5bbfe1a => {
                Self::PhotoExternal(types::InputMediaPhotoExternal::read_bare(cursor))
            }
            0x779600f9 => {
                Self::DocumentExternal(
                    types::InputMediaDocumentExternal::read_bare(cursor),
                )
            }
            0xd33f43f3 => Self::Game(types::InputMediaGame::read_bare(cursor)),
            0x405fef0d => Self::Invoice(Box::read_bare(cursor)),
            0x971fa843 => Self::GeoLive(types::InputMediaGeoLive::read_bare(cursor)),
            0x883a4108 => Self::Poll(Box::read_bare(cursor)),
            0xe66fbf7b => Self::Dice(types::InputMediaDice::read_bare(cursor)),
            0x89fdd778 => Self::Story(types::InputMediaStory::read_bare(cursor)),
            0xc21b8849 => Self::WebPage(types::InputMediaWebPage::read_bare(cursor)),
            0xc4103386 => Self::PaidMedia(types::InputMediaPaidMedia::read_bare(cursor)),
            0x9fc55fde => Self::Todo(types::InputMediaTodo::read_bare(cursor)),
            0xf3a9244a => Self::StakeDice(types::InputMediaStakeDice::read_bare(cursor)),
            #[cfg(feature = "compat")]
            0xb3ba0635 => Self::input_media_photo_b3ba0635(cursor),
            #[cfg(feature = "compat")]
            0x1e287d04 => Self::input_media_uploaded_photo_1e287d04(cursor),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Empty
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputMediaUploadedPhoto> for InputMedia {
    #[inline]
    fn from(value: types::InputMediaUploadedPhoto) -> Self {
        Self::UploadedPhoto(Box::new(value))
    }
}

impl From<types::InputMediaPhoto> for InputMedia {
    #[inline]
    fn from(value: types::InputMediaPhoto) -> Self {
        Self::Photo(value)
    }
}

impl From<types::InputMediaGeoPoint> for InputMedia {
    #[inline]
    fn from(value: types::InputMediaGeoPoint) -> Self {
        Self::GeoPoint(value)
    }
}

impl From<types::InputMediaContact> for InputMedia {
    #[inline]
    fn from(value: types::InputMediaContact) -> Self {
        Self::Contact(value)
    }
}

impl From<types::InputMediaUploadedDocument> for InputMedia {
    #[inline]
    fn from(value: types::InputMediaUploadedDocument) -> Self {
        Self::UploadedDocument(Box::new(value))
    }
}

impl From<types::InputMediaDocument> for InputMedia {
    #[inline]
    fn from(value: types::InputMediaDocument) -> Self {
        Self::Document(Box::new(value))
    }
}

impl From<types::InputMediaVenue> for InputMedia {
    #[inline]
    fn from(value: types::InputMediaVenue) -> Self {
        Self::Venue(Box::new(value))
    }
}

impl From<types::InputMediaPhotoExternal> for InputMedia {
    #[inline]
    fn from(value: types::InputMediaPhotoExternal) -> Self {
        Self::PhotoExternal(value)
    }
}

impl From<types::InputMediaDocumentExternal> for InputMedia {
    #[inline]
    fn from(value: types::InputMediaDocumentExternal) -> Self {
        Self::DocumentExternal(value)
    }
}

impl From<types::InputMediaGame> for InputMedia {
    #[inline]
    fn from(value: types::InputMediaGame) -> Self {
        Self::Game(value)
    }
}

impl From<types::InputMediaInvoice> for InputMedia {
    #[inline]
    fn from(value: types::InputMediaInvoice) -> Self {
        Self::Invoice(Box::new(value))
    }
}

impl From<types::InputMediaGeoLive> for InputMedia {
    #[inline]
    fn from(value: types::InputMediaGeoLive) -> Self {
        Self::GeoLive(value)
    }
}

impl From<types::InputMediaPoll> for InputMedia {
    #[inline]
    fn from(value: types::InputMediaPoll) -> Self {
        Self::Poll(Box::new(value))
    }
}

impl From<types::InputMediaDice> for InputMedia {
    #[inline]
    fn from(value: types::InputMediaDice) -> Self {
        Self::Dice(value)
    }
}

impl From<types::InputMediaStory> for InputMedia {
    #[inline]
    fn from(value: types::InputMediaStory) -> Self {
        Self::Story(value)
    }
}

impl From<types::InputMediaWebPage> for InputMedia {
    #[inline]
    fn from(value: types::InputMediaWebPage) -> Self {
        Self::WebPage(value)
    }
}

impl From<types::InputMediaPaidMedia> for InputMedia {
    #[inline]
    fn from(value: types::InputMediaPaidMedia) -> Self {
        Self::PaidMedia(value)
    }
}

impl From<types::InputMediaTodo> for InputMedia {
    #[inline]
    fn from(value: types::InputMediaTodo) -> Self {
        Self::Todo(value)
    }
}

impl From<types::InputMediaStakeDice> for InputMedia {
    #[inline]
    fn from(value: types::InputMediaStakeDice) -> Self {
        Self::StakeDice(value)
    }
}

/// A photo that is on the server.
///
/// Accepted by [`account.reportProfilePhoto`](functions::account::ReportProfilePhoto),
/// [`photos.updateProfilePhoto`](functions::photos::UpdateProfilePhoto),
/// [`photos.deletePhotos`](functions::photos::DeletePhotos).
///
/// Contained in [`inputMediaPhoto`](types::InputMediaPhoto),
/// [`inputMediaUploadedDocument`](types::InputMediaUploadedDocument),
/// [`inputMediaDocument`](types::InputMediaDocument),
/// [`inputMediaDocumentExternal`](types::InputMediaDocumentExternal), [`inputChatPhoto`](types::InputChatPhoto),
/// [`inputRichMessage`](types::InputRichMessage), [`inputBotInlineResultPhoto`](types::InputBotInlineResultPhoto),
/// [`inputStickeredMediaPhoto`](types::InputStickeredMediaPhoto),
/// [`inputRichFilePhoto`](types::InputRichFilePhoto).
///
/// [Official page](https://core.telegram.org/type/InputPhoto)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputPhoto {
    /// Stands for no photo at all.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `inputPhotoEmpty#1cd7bf0d = InputPhoto;`
    Empty,
    /// A photo that is on the server.
    InputPhoto(types::InputPhoto),
}

impl InputPhoto {
    /// The constructor id of [`Self::Empty`].
    pub const EMPTY_ID: u32 = 0x1cd7bf0d;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0x1cd7bf0d,
            Self::InputPhoto(_) => 0x3bb3b94a,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "inputPhotoEmpty",
            Self::InputPhoto(_) => "inputPhoto",
        }
    }
}

impl wire::Wire for InputPhoto {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputPhoto",
        id: 0,
        min_size: 4,
    };

    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty => w.id(0x1cd7bf0d),
            Self::InputPhoto(value) => value.write_bare(w.id(0x3bb3b94a)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x1cd7bf0d => Self::Empty,
            0x3bb3b94a => Self::InputPhoto(types::InputPhoto::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Empty
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputPhoto> for InputPhoto {
    #[inline]
    fn from(value: types::InputPhoto) -> Self {
        Self::InputPhoto(value)
    }
}

/// A place on the map.
///
/// Accepted by [`account.updateBusinessLocation`](functions::account::UpdateBusinessLocation),
/// [`contacts.getLocated`](functions::contacts::GetLocated),
/// [`messages.getInlineBotResults`](functions::messages::GetInlineBotResults),
/// [`channels.createChannel`](functions::channels::CreateChannel),
/// [`channels.editLocation`](functions::channels::EditLocation).
///
/// Contained in [`inputMediaGeoPoint`](types::InputMediaGeoPoint), [`inputMediaVenue`](types::InputMediaVenue),
/// [`inputMediaGeoLive`](types::InputMediaGeoLive),
/// [`inputBotInlineMessageMediaGeo`](types::InputBotInlineMessageMediaGeo),
/// [`inputBotInlineMessageMediaVenue`](types::InputBotInlineMessageMediaVenue),
/// [`inputPageBlockMap`](types::InputPageBlockMap),
/// [`inputWebFileGeoPointLocation`](types::InputWebFileGeoPointLocation).
///
/// [Official page](https://core.telegram.org/type/InputGeoPoint)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum InputGeoPoint {
    /// Stands for no place on the map.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `inputGeoPointEmpty#e4c123d6 = InputGeoPoint;`
    Empty,
    /// A place on the map.
    InputGeoPoint(types::InputGeoPoint),
}

impl InputGeoPoint {
    /// The constructor id of [`Self::Empty`].
    pub const EMPTY_ID: u32 = 0xe4c123d6;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0xe4c123d6,
            Self::InputGeoPoint(_) => 0x48222faf,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "inputGeoPointEmpty",
            Self::InputGeoPoint(_) => "inputGeoPoint",
        }
    }
}

impl wire::Wire for InputGeoPoint {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputGeoPoint",
        id: 0,
        min_size: 4,
    };

    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty => w.id(0xe4c123d6),
            Self::InputGeoPoint(value) => value.write_bare(w.id(0x48222faf)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xe4c123d6 => Self::Empty,
            0x48222faf => Self::InputGeoPoint(types::InputGeoPoint::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Empty
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputGeoPoint> for InputGeoPoint {
    #[inline]
    fn from(value: types::InputGeoPoint) -> Self {
        Self::InputGeoPoint(value)
    }
}

/// Names a game to send, by identifier or by the bot and the short name.
///
/// Contained in [`inputMediaGame`](types::InputMediaGame).
///
/// [Official page](https://core.telegram.org/type/InputGame)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputGame {
    /// Names a game by the identifier from a message with it.
    Id(types::InputGameId),
    /// Names a game by its bot and its short name, as in a link to the game.
    ShortName(types::InputGameShortName),
}

impl InputGame {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Id(_) => 0x032c3e77,
            Self::ShortName(_) => 0xc331e80a,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Id(_) => "inputGameID",
            Self::ShortName(_) => "inputGameShortName",
        }
    }
}

impl wire::Wire for InputGame {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputGame",
        id: 0,
        min_size: 12,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Id(value) => value.write_bare(w.id(0x032c3e77)),
            Self::ShortName(value) => value.write_bare(w.id(0xc331e80a)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x032c3e77 => Self::Id(types::InputGameId::read_bare(cursor)),
            0xc331e80a => Self::ShortName(types::InputGameShortName::read_bare(cursor)),
            _ => Self::Id(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputGameId> for InputGame {
    #[inline]
    fn from(value: types::InputGameId) -> Self {
        Self::Id(value)
    }
}

impl From<types::InputGameShortName> for InputGame {
    #[inline]
    fn from(value: types::InputGameShortName) -> Self {
        Self::ShortName(value)
    }
}

/// What the photo of a group or channel is to be: none, a new upload, or one that Telegram has already.
///
/// Accepted by [`messages.editChatPhoto`](functions::messages::EditChatPhoto),
/// [`channels.editPhoto`](functions::channels::EditPhoto).
///
/// [Official page](https://core.telegram.org/type/InputChatPhoto)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum InputChatPhoto {
    /// No photo: the present photo of the group or channel is removed.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `inputChatPhotoEmpty#1ca48f57 = InputChatPhoto;`
    Empty,
    /// A newly uploaded photo or video for a group or channel.
    ///
    /// In a `Box`, because the struct is large or recursive.
    InputChatUploadedPhoto(Box<types::InputChatUploadedPhoto>),
    /// A photo that Telegram has already, to become the photo of a group or channel.
    InputChatPhoto(types::InputChatPhoto),
}

impl InputChatPhoto {
    /// The constructor id of [`Self::Empty`].
    pub const EMPTY_ID: u32 = 0x1ca48f57;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0x1ca48f57,
            Self::InputChatUploadedPhoto(_) => 0xbdcdaec0,
            Self::InputChatPhoto(_) => 0x8953ad37,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "inputChatPhotoEmpty",
            Self::InputChatUploadedPhoto(_) => "inputChatUploadedPhoto",
            Self::InputChatPhoto(_) => "inputChatPhoto",
        }
    }
}

impl wire::Wire for InputChatPhoto {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputChatPhoto",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty => w.id(0x1ca48f57),
            Self::InputChatUploadedPhoto(value) => (**value).write_bare(w.id(0xbdcdaec0)),
            Self::InputChatPhoto(value) => value.write_bare(w.id(0x8953ad37)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x1ca48f57 => Self::Empty,
            0xbdcdaec0 => Self::InputChatUploadedPhoto(Box::read_bare(cursor)),
            0x8953ad37 => Self::InputChatPhoto(types::InputChatPhoto::read_bare(cursor)),
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Empty
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputChatUploadedPhoto> for InputChatPhoto {
    #[inline]
    fn from(value: types::InputChatUploadedPhoto) -> Self {
        Self::InputChatUploadedPhoto(Box::new(value))
    }
}

impl From<types::InputChatPhoto> for InputChatPhoto {
    #[inline]
    fn from(value: types::InputChatPhoto) -> Self {
        Self::InputChatPhoto(value)
    }
}

/// A file to get.
///
/// Accepted by [`upload.getFile`](functions::upload::GetFile),
/// [`upload.getFileHashes`](functions::upload::GetFileHashes).
///
/// [Official page](https://core.telegram.org/type/InputFileLocation)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputFileLocation {
    /// A file by its place in the storage; an old form.
    InputFileLocation(types::InputFileLocation),
    /// A file of a secret chat.
    InputEncryptedFileLocation(types::InputEncryptedFileLocation),
    /// A document, or a thumbnail of it.
    InputDocumentFileLocation(types::InputDocumentFileLocation),
    /// A file of Telegram Passport.
    InputSecureFileLocation(types::InputSecureFileLocation),
    /// A JSON file, for a data export, with the personal data that no other export method gives.
    ///
    /// Since layer 81 or earlier.
    ///
    /// `inputTakeoutFileLocation#29be5899 = InputFileLocation;`
    InputTakeoutFileLocation,
    /// A photo in one of its sizes.
    InputPhotoFileLocation(types::InputPhotoFileLocation),
    /// A photo by its place in the storage; an old form.
    InputPhotoLegacyFileLocation(types::InputPhotoLegacyFileLocation),
    /// A profile photo, or the photo of a group or channel.
    InputPeerPhotoFileLocation(types::InputPeerPhotoFileLocation),
    /// The thumbnail of a sticker set.
    InputStickerSetThumb(types::InputStickerSetThumb),
    /// A part of a live stream.
    InputGroupCallStream(types::InputGroupCallStream),
}

impl InputFileLocation {
    /// The constructor id of [`Self::InputTakeoutFileLocation`].
    pub const INPUT_TAKEOUT_FILE_LOCATION_ID: u32 = 0x29be5899;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::InputFileLocation(_) => 0xdfdaabe1,
            Self::InputEncryptedFileLocation(_) => 0xf5235d55,
            Self::InputDocumentFileLocation(_) => 0xbad07584,
            Self::InputSecureFileLocation(_) => 0xcbc7ee28,
            Self::InputTakeoutFileLocation => 0x29be5899,
            Self::InputPhotoFileLocation(_) => 0x40181ffe,
            Self::InputPhotoLegacyFileLocation(_) => 0xd83466f3,
            Self::InputPeerPhotoFileLocation(_) => 0x37257e99,
            Self::InputStickerSetThumb(_) => 0x9d84f3db,
            Self::InputGroupCallStream(_) => 0x0598a92a,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::InputFileLocation(_) => "inputFileLocation",
            Self::InputEncryptedFileLocation(_) => "inputEncryptedFileLocation",
            Self::InputDocumentFileLocation(_) => "inputDocumentFileLocation",
            Self::InputSecureFileLocation(_) => "inputSecureFileLocation",
            Self::InputTakeoutFileLocation => "inputTakeoutFileLocation",
            Self::InputPhotoFileLocation(_) => "inputPhotoFileLocation",
            Self::InputPhotoLegacyFileLocation(_) => "inputPhotoLegacyFileLocation",
            Self::InputPeerPhotoFileLocation(_) => "inputPeerPhotoFileLocation",
            Self::InputStickerSetThumb(_) => "inputStickerSetThumb",
            Self::InputGroupCallStream(_) => "inputGroupCallStream",
        }
    }
}

impl wire::Wire for InputFileLocation {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputFileLocation",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::InputFileLocation(value) => value.write_bare(w.id(0xdfdaabe1)),
            Self::InputEncryptedFileLocation(value) => value.write_bare(w.id(0xf5235d55)),
            Self::InputDocumentFileLocation(value) => value.write_bare(w.id(0xbad07584)),
            Self::InputSecureFileLocation(value) => value.write_bare(w.id(0xcbc7ee28)),
            Self::InputTakeoutFileLocation => w.id(0x29be5899),
            Self::InputPhotoFileLocation(value) => value.write_bare(w.id(0x40181ffe)),
            Self::InputPhotoLegacyFileLocation(value) => {
                value.write_bare(w.id(0xd83466f3))
            }
            Self::InputPeerPhotoFileLocation(value) => value.write_bare(w.id(0x37257e99)),
            Self::InputStickerSetThumb(value) => value.write_bare(w.id(0x9d84f3db)),
            Self::InputGroupCallStream(value) => value.write_bare(w.id(0x0598a92a)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xdfdaabe1 => {
                Self::InputFileLocation(types::InputFileLocation::read_bare(cursor))
            }
            0xf5235d55 => {
                Self::InputEncryptedFileLocation(
                    types::InputEncryptedFileLocation::read_bare(cursor),
                )
            }
            0xbad07584 => {
                Self::InputDocumentFileLocation(
                    types::InputDocumentFileLocation::read_bare(cursor),
                )
            }
            0xcbc7ee28 => {
                Self::InputSecureFileLocation(
                    types::InputSecureFileLocation::read_bare(cursor),
                )
            }
            0x29be5899 => Self::InputTakeoutFileLocation,
            0x40181ffe => {
                Self::InputPhotoFileLocation(
                    types::InputPhotoFileLocation::read_bare(cursor),
                )
            }
            0xd83466f3 => {
                Self::InputPhotoLegacyFileLocation(
                    types::InputPhotoLegacyFileLocation::read_bare(cursor),
                )
            }
            0x37257e99 => {
                Self::InputPeerPhotoFileLocation(
                    types::InputPeerPhotoFileLocation::read_bare(cursor),
                )
            }
            0x9d84f3db => {
                Self::InputStickerSetThumb(
                    types::InputStickerSetThumb::read_bare(cursor),
                )
            }
            0x0598a92a => {
                Self::InputGroupCallStream(
                    types::InputGroupCallStream::read_bare(cursor),
                )
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::InputTakeoutFileLocation
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputFileLocation> for InputFileLocation {
    #[inline]
    fn from(value: types::InputFileLocation) -> Self {
        Self::InputFileLocation(value)
    }
}

impl From<types::InputEncryptedFileLocation> for InputFileLocation {
    #[inline]
    fn from(value: types::InputEncryptedFileLocation) -> Self {
        Self::InputEncryptedFileLocation(value)
    }
}

impl From<types::InputDocumentFileLocation> for InputFileLocation {
    #[inline]
    fn from(value: types::InputDocumentFileLocation) -> Self {
        Self::InputDocumentFileLocation(value)
    }
}

impl From<types::InputSecureFileLocation> for InputFileLocation {
    #[inline]
    fn from(value: types::InputSecureFileLocation) -> Self {
        Self::InputSecureFileLocation(value)
    }
}

impl From<types::InputPhotoFileLocation> for InputFileLocation {
    #[inline]
    fn from(value: types::InputPhotoFileLocation) -> Self {
        Self::InputPhotoFileLocation(value)
    }
}

impl From<types::InputPhotoLegacyFileLocation> for InputFileLocation {
    #[inline]
    fn from(value: types::InputPhotoLegacyFileLocation) -> Self {
        Self::InputPhotoLegacyFileLocation(value)
    }
}

impl From<types::InputPeerPhotoFileLocation> for InputFileLocation {
    #[inline]
    fn from(value: types::InputPeerPhotoFileLocation) -> Self {
        Self::InputPeerPhotoFileLocation(value)
    }
}

impl From<types::InputStickerSetThumb> for InputFileLocation {
    #[inline]
    fn from(value: types::InputStickerSetThumb) -> Self {
        Self::InputStickerSetThumb(value)
    }
}

impl From<types::InputGroupCallStream> for InputFileLocation {
    #[inline]
    fn from(value: types::InputGroupCallStream) -> Self {
        Self::InputGroupCallStream(value)
    }
}

/// Names a sticker set, by identifier, by name, or as one that Telegram keeps for a purpose.
///
/// Accepted by [`messages.getStickerSet`](functions::messages::GetStickerSet),
/// [`messages.installStickerSet`](functions::messages::InstallStickerSet),
/// [`messages.uninstallStickerSet`](functions::messages::UninstallStickerSet),
/// [`messages.toggleStickerSets`](functions::messages::ToggleStickerSets),
/// [`channels.setStickers`](functions::channels::SetStickers),
/// [`channels.setEmojiStickers`](functions::channels::SetEmojiStickers),
/// [`stickers.addStickerToSet`](functions::stickers::AddStickerToSet),
/// [`stickers.setStickerSetThumb`](functions::stickers::SetStickerSetThumb),
/// [`stickers.renameStickerSet`](functions::stickers::RenameStickerSet),
/// [`stickers.deleteStickerSet`](functions::stickers::DeleteStickerSet).
///
/// Contained in [`documentAttributeSticker`](types::DocumentAttributeSticker),
/// [`documentAttributeCustomEmoji`](types::DocumentAttributeCustomEmoji),
/// [`videoSizeStickerMarkup`](types::VideoSizeStickerMarkup),
/// [`inputStickerSetThumb`](types::InputStickerSetThumb),
/// [`channelAdminLogEventActionChangeStickerSet`](types::ChannelAdminLogEventActionChangeStickerSet),
/// [`channelAdminLogEventActionChangeEmojiStickerSet`](types::ChannelAdminLogEventActionChangeEmojiStickerSet).
///
/// [Official page](https://core.telegram.org/type/InputStickerSet)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputStickerSet {
    /// No sticker set, for example to take away the one of a supergroup.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `inputStickerSetEmpty#ffb62b95 = InputStickerSet;`
    Empty,
    /// The sticker set with this identifier.
    Id(types::InputStickerSetId),
    /// The sticker set with this name in its link.
    ShortName(types::InputStickerSetShortName),
    /// The set that animates emoji sent alone in a message.
    ///
    /// Since layer 104.
    ///
    /// `inputStickerSetAnimatedEmoji#28703c8 = InputStickerSet;`
    AnimatedEmoji,
    /// The set with the animations of a dice or another game of chance.
    Dice(types::InputStickerSetDice),
    /// The set with effects that play when an animated emoji is tapped.
    ///
    /// Since layer 133 or earlier.
    ///
    /// `inputStickerSetAnimatedEmojiAnimations#cde3739 = InputStickerSet;`
    AnimatedEmojiAnimations,
    /// The set with pictures for gifts of Telegram Premium or Telegram Stars.
    ///
    /// Since layer 144.
    ///
    /// `inputStickerSetPremiumGifts#c88b3b02 = InputStickerSet;`
    PremiumGifts,
    /// The set with effects for reactions that have no effect of their own.
    ///
    /// Since layer 145.
    ///
    /// `inputStickerSetEmojiGenericAnimations#4c4d4ce = InputStickerSet;`
    EmojiGenericAnimations,
    /// The set with custom emoji that are suggested as emoji status of users.
    ///
    /// Since layer 145.
    ///
    /// `inputStickerSetEmojiDefaultStatuses#29d0f5ee = InputStickerSet;`
    EmojiDefaultStatuses,
    /// The set with custom emoji that are suggested as icons of forum topics.
    ///
    /// Since layer 148.
    ///
    /// `inputStickerSetEmojiDefaultTopicIcons#44c1f8e9 = InputStickerSet;`
    EmojiDefaultTopicIcons,
    /// The set with custom emoji that are suggested as emoji status of channels.
    ///
    /// Since layer 169.
    ///
    /// `inputStickerSetEmojiChannelDefaultStatuses#49748553 = InputStickerSet;`
    EmojiChannelDefaultStatuses,
    /// The set with pictures for gifts of Toncoin.
    ///
    /// Since layer 206.
    ///
    /// `inputStickerSetTonGifts#1cf671a0 = InputStickerSet;`
    TonGifts,
}

impl InputStickerSet {
    /// The constructor id of [`Self::Empty`].
    pub const EMPTY_ID: u32 = 0xffb62b95;

    /// The constructor id of [`Self::AnimatedEmoji`].
    pub const ANIMATED_EMOJI_ID: u32 = 0x028703c8;

    /// The constructor id of [`Self::AnimatedEmojiAnimations`].
    pub const ANIMATED_EMOJI_ANIMATIONS_ID: u32 = 0x0cde3739;

    /// The constructor id of [`Self::PremiumGifts`].
    pub const PREMIUM_GIFTS_ID: u32 = 0xc88b3b02;

    /// The constructor id of [`Self::EmojiGenericAnimations`].
    pub const EMOJI_GENERIC_ANIMATIONS_ID: u32 = 0x04c4d4ce;

    /// The constructor id of [`Self::EmojiDefaultStatuses`].
    pub const EMOJI_DEFAULT_STATUSES_ID: u32 = 0x29d0f5ee;

    /// The constructor id of [`Self::EmojiDefaultTopicIcons`].
    pub const EMOJI_DEFAULT_TOPIC_ICONS_ID: u32 = 0x44c1f8e9;

    /// The constructor id of [`Self::EmojiChannelDefaultStatuses`].
    pub const EMOJI_CHANNEL_DEFAULT_STATUSES_ID: u32 = 0x49748553;

    /// The constructor id of [`Self::TonGifts`].
    pub const TON_GIFTS_ID: u32 = 0x1cf671a0;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0xffb62b95,
            Self::Id(_) => 0x9de7a269,
            Self::ShortName(_) => 0x861cc8a0,
            Self::AnimatedEmoji => 0x028703c8,
            Self::Dice(_) => 0xe67f520e,
            Self::AnimatedEmojiAnimations => 0x0cde3739,
            Self::PremiumGifts => 0xc88b3b02,
            Self::EmojiGenericAnimations => 0x04c4d4ce,
            Self::EmojiDefaultStatuses => 0x29d0f5ee,
            Self::EmojiDefaultTopicIcons => 0x44c1f8e9,
            Self::EmojiChannelDefaultStatuses => 0x49748553,
            Self::TonGifts => 0x1cf671a0,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "inputStickerSetEmpty",
            Self::Id(_) => "inputStickerSetID",
            Self::ShortName(_) => "inputStickerSetShortName",
            Self::AnimatedEmoji => "inputStickerSetAnimatedEmoji",
            Self::Dice(_) => "inputStickerSetDice",
            Self::AnimatedEmojiAnimations => "inputStickerSetAnimatedEmojiAnimations",
            Self::PremiumGifts => "inputStickerSetPremiumGifts",
            Self::EmojiGenericAnimations => "inputStickerSetEmojiGenericAnimations",
            Self::EmojiDefaultStatuses => "inputStickerSetEmojiDefaultStatuses",
            Self::EmojiDefaultTopicIcons => "inputStickerSetEmojiDefaultTopicIcons",
            Self::EmojiChannelDefaultStatuses => {
                "inputStickerSetEmojiChannelDefaultStatuses"
            }
            Self::TonGifts => "inputStickerSetTonGifts",
        }
    }
}

impl wire::Wire for InputStickerSet {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputStickerSet",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty => w.id(0xffb62b95),
            Self::Id(value) => value.write_bare(w.id(0x9de7a269)),
            Self::ShortName(value) => value.write_bare(w.id(0x861cc8a0)),
            Self::AnimatedEmoji => w.id(0x028703c8),
            Self::Dice(value) => value.write_bare(w.id(0xe67f520e)),
            Self::AnimatedEmojiAnimations => w.id(0x0cde3739),
            Self::PremiumGifts => w.id(0xc88b3b02),
            Self::EmojiGenericAnimations => w.id(0x04c4d4ce),
            Self::EmojiDefaultStatuses => w.id(0x29d0f5ee),
            Self::EmojiDefaultTopicIcons => w.id(0x44c1f8e9),
            Self::EmojiChannelDefaultStatuses => w.id(0x49748553),
            Self::TonGifts => w.id(0x1cf671a0),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xffb62b95 => Self::Empty,
            0x9de7a269 => Self::Id(types::InputStickerSetId::read_bare(cursor)),
            0x861cc8a0 => {
                Self::ShortName(types::InputStickerSetShortName::read_bare(cursor))
            }
            0x028703c8 => Self::AnimatedEmoji,
            0xe67f520e => Self::Dice(types::InputStickerSetDice::read_bare(cursor)),
            0x0cde3739 => Self::AnimatedEmojiAnimations,
            0xc88b3b02 => Self::PremiumGifts,
            0x04c4d4ce => Self::EmojiGenericAnimations,
            0x29d0f5ee => Self::EmojiDefaultStatuses,
            0x44c1f8e9 => Self::EmojiDefaultTopicIcons,
            0x49748553 => Self::EmojiChannelDefaultStatuses,
            0x1cf671a0 => Self::TonGifts,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Empty
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputStickerSetId> for InputStickerSet {
    #[inline]
    fn from(value: types::InputStickerSetId) -> Self {
        Self::Id(value)
    }
}

impl From<types::InputStickerSetShortName> for InputStickerSet {
    #[inline]
    fn from(value: types::InputStickerSetShortName) -> Self {
        Self::ShortName(value)
    }
}

impl From<types::InputStickerSetDice> for InputStickerSet {
    #[inline]
    fn from(value: types::InputStickerSetDice) -> Self {
        Self::Dice(value)
    }
}

/// A group call to act on, named by identifier, by the name in its link, or by an invitation.
///
/// Accepted by [`phone.joinGroupCall`](functions::phone::JoinGroupCall),
/// [`phone.leaveGroupCall`](functions::phone::LeaveGroupCall),
/// [`phone.inviteToGroupCall`](functions::phone::InviteToGroupCall),
/// [`phone.discardGroupCall`](functions::phone::DiscardGroupCall),
/// [`phone.toggleGroupCallSettings`](functions::phone::ToggleGroupCallSettings),
/// [`phone.getGroupCall`](functions::phone::GetGroupCall),
/// [`phone.getGroupParticipants`](functions::phone::GetGroupParticipants),
/// [`phone.checkGroupCall`](functions::phone::CheckGroupCall),
/// [`phone.toggleGroupCallRecord`](functions::phone::ToggleGroupCallRecord),
/// [`phone.editGroupCallParticipant`](functions::phone::EditGroupCallParticipant), and 17 more.
///
/// Contained in [`inputGroupCallStream`](types::InputGroupCallStream), [`chatFull`](types::ChatFull),
/// [`channelFull`](types::ChannelFull), [`messageMediaVideoStream`](types::MessageMediaVideoStream),
/// [`messageActionGroupCall`](types::MessageActionGroupCall),
/// [`messageActionInviteToGroupCall`](types::MessageActionInviteToGroupCall),
/// [`messageActionGroupCallScheduled`](types::MessageActionGroupCallScheduled),
/// [`updateGroupCallParticipants`](types::UpdateGroupCallParticipants),
/// [`updateGroupCallChainBlocks`](types::UpdateGroupCallChainBlocks),
/// [`updateGroupCallMessage`](types::UpdateGroupCallMessage), and 4 more.
///
/// [Official page](https://core.telegram.org/type/InputGroupCall)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputGroupCall {
    /// A group call, named by its identifier and access hash.
    InputGroupCall(types::InputGroupCall),
    /// A conference call, named by the last part of its link.
    Slug(types::InputGroupCallSlug),
    /// A conference call, named by the message that invites the account to it.
    InviteMessage(types::InputGroupCallInviteMessage),
}

impl InputGroupCall {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::InputGroupCall(_) => 0xd8aa840f,
            Self::Slug(_) => 0xfe06823f,
            Self::InviteMessage(_) => 0x8c10603f,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::InputGroupCall(_) => "inputGroupCall",
            Self::Slug(_) => "inputGroupCallSlug",
            Self::InviteMessage(_) => "inputGroupCallInviteMessage",
        }
    }
}

impl wire::Wire for InputGroupCall {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputGroupCall",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::InputGroupCall(value) => value.write_bare(w.id(0xd8aa840f)),
            Self::Slug(value) => value.write_bare(w.id(0xfe06823f)),
            Self::InviteMessage(value) => value.write_bare(w.id(0x8c10603f)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xd8aa840f => Self::InputGroupCall(types::InputGroupCall::read_bare(cursor)),
            0xfe06823f => Self::Slug(types::InputGroupCallSlug::read_bare(cursor)),
            0x8c10603f => {
                Self::InviteMessage(
                    types::InputGroupCallInviteMessage::read_bare(cursor),
                )
            }
            _ => Self::InputGroupCall(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputGroupCall> for InputGroupCall {
    #[inline]
    fn from(value: types::InputGroupCall) -> Self {
        Self::InputGroupCall(value)
    }
}

impl From<types::InputGroupCallSlug> for InputGroupCall {
    #[inline]
    fn from(value: types::InputGroupCallSlug) -> Self {
        Self::Slug(value)
    }
}

impl From<types::InputGroupCallInviteMessage> for InputGroupCall {
    #[inline]
    fn from(value: types::InputGroupCallInviteMessage) -> Self {
        Self::InviteMessage(value)
    }
}

/// A channel or supergroup to act on, with what proves that the account has met it.
///
/// Accepted by [`account.updatePersonalChannel`](functions::account::UpdatePersonalChannel),
/// [`messages.searchGlobal`](functions::messages::SearchGlobal),
/// [`updates.getChannelDifference`](functions::updates::GetChannelDifference),
/// [`channels.readHistory`](functions::channels::ReadHistory),
/// [`channels.deleteMessages`](functions::channels::DeleteMessages),
/// [`channels.reportSpam`](functions::channels::ReportSpam),
/// [`channels.getMessages`](functions::channels::GetMessages),
/// [`channels.getParticipants`](functions::channels::GetParticipants),
/// [`channels.getParticipant`](functions::channels::GetParticipant),
/// [`channels.getChannels`](functions::channels::GetChannels), and 54 more.
///
/// Contained in [`chat`](types::Chat), [`inputNotifyCommunity`](types::InputNotifyCommunity),
/// [`inputDialogPeerCommunity`](types::InputDialogPeerCommunity),
/// [`inputMediaAreaChannelPost`](types::InputMediaAreaChannelPost).
///
/// [Official page](https://core.telegram.org/type/InputChannel)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputChannel {
    /// Stands for no channel at all.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `inputChannelEmpty#ee8c1e86 = InputChannel;`
    Empty,
    /// A channel or supergroup.
    InputChannel(types::InputChannel),
    /// A channel whose access hash is not known, named by a message in which it occurs.
    FromMessage(types::InputChannelFromMessage),
}

impl InputChannel {
    /// The constructor id of [`Self::Empty`].
    pub const EMPTY_ID: u32 = 0xee8c1e86;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0xee8c1e86,
            Self::InputChannel(_) => 0xf35aec28,
            Self::FromMessage(_) => 0x5b934f9d,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "inputChannelEmpty",
            Self::InputChannel(_) => "inputChannel",
            Self::FromMessage(_) => "inputChannelFromMessage",
        }
    }
}

impl wire::Wire for InputChannel {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputChannel",
        id: 0,
        min_size: 4,
    };

    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty => w.id(0xee8c1e86),
            Self::InputChannel(value) => value.write_bare(w.id(0xf35aec28)),
            Self::FromMessage(value) => value.write_bare(w.id(0x5b934f9d)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xee8c1e86 => Self::Empty,
            0xf35aec28 => Self::InputChannel(types::InputChannel::read_bare(cursor)),
            0x5b934f9d => {
                Self::FromMessage(types::InputChannelFromMessage::read_bare(cursor))
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

impl From<types::InputChannel> for InputChannel {
    #[inline]
    fn from(value: types::InputChannel) -> Self {
        Self::InputChannel(value)
    }
}

impl From<types::InputChannelFromMessage> for InputChannel {
    #[inline]
    fn from(value: types::InputChannelFromMessage) -> Self {
        Self::FromMessage(value)
    }
}

/// What notification settings apply to: one chat, one topic, or all chats of a kind.
///
/// Accepted by [`account.updateNotifySettings`](functions::account::UpdateNotifySettings),
/// [`account.getNotifySettings`](functions::account::GetNotifySettings),
/// [`account.getNotifyExceptions`](functions::account::GetNotifyExceptions).
///
/// [Official page](https://core.telegram.org/type/InputNotifyPeer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputNotifyPeer {
    /// The notifications of one user, group or channel.
    InputNotifyPeer(types::InputNotifyPeer),
    /// The notifications of all private chats that have no settings of their own.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `inputNotifyUsers#193b4417 = InputNotifyPeer;`
    InputNotifyUsers,
    /// The notifications of all groups and supergroups that have no settings of their own.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `inputNotifyChats#4a95e84e = InputNotifyPeer;`
    InputNotifyChats,
    /// The notifications of all channels that have no settings of their own.
    ///
    /// Since layer 89 or earlier.
    ///
    /// `inputNotifyBroadcasts#b1db7c7e = InputNotifyPeer;`
    InputNotifyBroadcasts,
    /// The notifications of one topic of a forum.
    InputNotifyForumTopic(types::InputNotifyForumTopic),
    /// The notifications of one community.
    InputNotifyCommunity(types::InputNotifyCommunity),
}

impl InputNotifyPeer {
    /// The constructor id of [`Self::InputNotifyUsers`].
    pub const INPUT_NOTIFY_USERS_ID: u32 = 0x193b4417;

    /// The constructor id of [`Self::InputNotifyChats`].
    pub const INPUT_NOTIFY_CHATS_ID: u32 = 0x4a95e84e;

    /// The constructor id of [`Self::InputNotifyBroadcasts`].
    pub const INPUT_NOTIFY_BROADCASTS_ID: u32 = 0xb1db7c7e;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::InputNotifyPeer(_) => 0xb8bc5b0c,
            Self::InputNotifyUsers => 0x193b4417,
            Self::InputNotifyChats => 0x4a95e84e,
            Self::InputNotifyBroadcasts => 0xb1db7c7e,
            Self::InputNotifyForumTopic(_) => 0x5c467992,
            Self::InputNotifyCommunity(_) => 0x27bb1adc,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::InputNotifyPeer(_) => "inputNotifyPeer",
            Self::InputNotifyUsers => "inputNotifyUsers",
            Self::InputNotifyChats => "inputNotifyChats",
            Self::InputNotifyBroadcasts => "inputNotifyBroadcasts",
            Self::InputNotifyForumTopic(_) => "inputNotifyForumTopic",
            Self::InputNotifyCommunity(_) => "inputNotifyCommunity",
        }
    }
}

impl wire::Wire for InputNotifyPeer {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputNotifyPeer",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::InputNotifyPeer(value) => value.write_bare(w.id(0xb8bc5b0c)),
            Self::InputNotifyUsers => w.id(0x193b4417),
            Self::InputNotifyChats => w.id(0x4a95e84e),
            Self::InputNotifyBroadcasts => w.id(0xb1db7c7e),
            Self::InputNotifyForumTopic(value) => value.write_bare(w.id(0x5c467992)),
            Self::InputNotifyCommunity(value) => value.write_bare(w.id(0x27bb1adc)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xb8bc5b0c => {
                Self::InputNotifyPeer(types::InputNotifyPeer::read_bare(cursor))
            }
            0x193b4417 => Self::InputNotifyUsers,
            0x4a95e84e => Self::InputNotifyChats,
            0xb1db7c7e => Self::InputNotifyBroadcasts,
            0x5c467992 => {
                Self::InputNotifyForumTopic(
                    types::InputNotifyForumTopic::read_bare(cursor),
                )
            }
            0x27bb1adc => {
                Self::InputNotifyCommunity(
                    types::InputNotifyCommunity::read_bare(cursor),
                )
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::InputNotifyUsers
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputNotifyPeer> for InputNotifyPeer {
    #[inline]
    fn from(value: types::InputNotifyPeer) -> Self {
        Self::InputNotifyPeer(value)
    }
}

impl From<types::InputNotifyForumTopic> for InputNotifyPeer {
    #[inline]
    fn from(value: types::InputNotifyForumTopic) -> Self {
        Self::InputNotifyForumTopic(value)
    }
}

impl From<types::InputNotifyCommunity> for InputNotifyPeer {
    #[inline]
    fn from(value: types::InputNotifyCommunity) -> Self {
        Self::InputNotifyCommunity(value)
    }
}

/// A kind of chat: where an inline query was made, or where a button lets the user use an inline bot.
///
/// Accepted by [`messages.savePreparedInlineMessage`](functions::messages::SavePreparedInlineMessage).
///
/// Contained in [`updateBotInlineQuery`](types::UpdateBotInlineQuery),
/// [`inlineButtonTypeSwitchInline`](types::InlineButtonTypeSwitchInline),
/// [`messages.preparedInlineMessage`](types::messages::PreparedInlineMessage).
///
/// [Official page](https://core.telegram.org/type/InlineQueryPeerType)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InlineQueryPeerType {
    /// The private chat with the inline bot itself.
    ///
    /// Since layer 129 or earlier.
    ///
    /// `inlineQueryPeerTypeSameBotPM#3081ed9d = InlineQueryPeerType;`
    SameBotPm,
    /// A private chat with a person.
    ///
    /// Since layer 129 or earlier.
    ///
    /// `inlineQueryPeerTypePM#833c0fac = InlineQueryPeerType;`
    Pm,
    /// A basic group.
    ///
    /// Since layer 129 or earlier.
    ///
    /// `inlineQueryPeerTypeChat#d766c50a = InlineQueryPeerType;`
    Chat,
    /// A supergroup.
    ///
    /// Since layer 129 or earlier.
    ///
    /// `inlineQueryPeerTypeMegagroup#5ec4be43 = InlineQueryPeerType;`
    Megagroup,
    /// A broadcast channel, not a group.
    ///
    /// Since layer 129 or earlier.
    ///
    /// `inlineQueryPeerTypeBroadcast#6334ee9a = InlineQueryPeerType;`
    Broadcast,
    /// A private chat with some other bot.
    ///
    /// Since layer 158 or earlier.
    ///
    /// `inlineQueryPeerTypeBotPM#e3b2d0c = InlineQueryPeerType;`
    BotPm,
}

impl InlineQueryPeerType {
    /// The constructor id of [`Self::SameBotPm`].
    pub const SAME_BOT_PM_ID: u32 = 0x3081ed9d;

    /// The constructor id of [`Self::Pm`].
    pub const PM_ID: u32 = 0x833c0fac;

    /// The constructor id of [`Self::Chat`].
    pub const CHAT_ID: u32 = 0xd766c50a;

    /// The constructor id of [`Self::Megagroup`].
    pub const MEGAGROUP_ID: u32 = 0x5ec4be43;

    /// The constructor id of [`Self::Broadcast`].
    pub const BROADCAST_ID: u32 = 0x6334ee9a;

    /// The constructor id of [`Self::BotPm`].
    pub const BOT_PM_ID: u32 = 0x0e3b2d0c;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::SameBotPm => 0x3081ed9d,
            Self::Pm => 0x833c0fac,
            Self::Chat => 0xd766c50a,
            Self::Megagroup => 0x5ec4be43,
            Self::Broadcast => 0x6334ee9a,
            Self::BotPm => 0x0e3b2d0c,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::SameBotPm => "inlineQueryPeerTypeSameBotPM",
            Self::Pm => "inlineQueryPeerTypePM",
            Self::Chat => "inlineQueryPeerTypeChat",
            Self::Megagroup => "inlineQueryPeerTypeMegagroup",
            Self::Broadcast => "inlineQueryPeerTypeBroadcast",
            Self::BotPm => "inlineQueryPeerTypeBotPM",
        }
    }
}

impl wire::Wire for InlineQueryPeerType {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InlineQueryPeerType",
        id: 0,
        min_size: 4,
    };

    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::SameBotPm => w.id(0x3081ed9d),
            Self::Pm => w.id(0x833c0fac),
            Self::Chat => w.id(0xd766c50a),
            Self::Megagroup => w.id(0x5ec4be43),
            Self::Broadcast => w.id(0x6334ee9a),
            Self::BotPm => w.id(0x0e3b2d0c),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x3081ed9d => Self::SameBotPm,
            0x833c0fac => Self::Pm,
            0xd766c50a => Self::Chat,
            0x5ec4be43 => Self::Megagroup,
            0x6334ee9a => Self::Broadcast,
            0x0e3b2d0c => Self::BotPm,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::SameBotPm
            }
        };
        cursor.leave(id);
        value
    }
}

/// Names a message that was sent from an inline result, so that the bot can edit it.
///
/// Returned by [`messages.setBotGuestChatResult`](functions::messages::SetBotGuestChatResult).
///
/// Accepted by [`messages.editInlineBotMessage`](functions::messages::EditInlineBotMessage),
/// [`messages.setInlineGameScore`](functions::messages::SetInlineGameScore),
/// [`messages.getInlineGameHighScores`](functions::messages::GetInlineGameHighScores).
///
/// Contained in [`updateBotInlineSend`](types::UpdateBotInlineSend),
/// [`updateInlineBotCallbackQuery`](types::UpdateInlineBotCallbackQuery),
/// [`webViewMessageSent`](types::WebViewMessageSent).
///
/// [Official page](https://core.telegram.org/type/InputBotInlineMessageID)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputBotInlineMessageId {
    /// Names a message that was sent from an inline result, in the old form for identifiers of 32 bits.
    InputBotInlineMessageId(types::InputBotInlineMessageId),
    /// Names a message that was sent from an inline result.
    InputBotInlineMessageId64(types::InputBotInlineMessageId64),
}

impl InputBotInlineMessageId {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::InputBotInlineMessageId(_) => 0x890c3d89,
            Self::InputBotInlineMessageId64(_) => 0xb6d915d7,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::InputBotInlineMessageId(_) => "inputBotInlineMessageID",
            Self::InputBotInlineMessageId64(_) => "inputBotInlineMessageID64",
        }
    }
}

impl wire::Wire for InputBotInlineMessageId {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputBotInlineMessageID",
        id: 0,
        min_size: 24,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::InputBotInlineMessageId(value) => value.write_bare(w.id(0x890c3d89)),
            Self::InputBotInlineMessageId64(value) => value.write_bare(w.id(0xb6d915d7)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x890c3d89 => {
                Self::InputBotInlineMessageId(
                    types::InputBotInlineMessageId::read_bare(cursor),
                )
            }
            0xb6d915d7 => {
                Self::InputBotInlineMessageId64(
                    types::InputBotInlineMessageId64::read_bare(cursor),
                )
            }
            _ => Self::InputBotInlineMessageId(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputBotInlineMessageId> for InputBotInlineMessageId {
    #[inline]
    fn from(value: types::InputBotInlineMessageId) -> Self {
        Self::InputBotInlineMessageId(value)
    }
}

impl From<types::InputBotInlineMessageId64> for InputBotInlineMessageId {
    #[inline]
    fn from(value: types::InputBotInlineMessageId64) -> Self {
        Self::InputBotInlineMessageId64(value)
    }
}

/// An encrypted file to be sent in a secret chat: a new upload, or one that was sent before.
///
/// Accepted by [`messages.sendEncryptedFile`](functions::messages::SendEncryptedFile),
/// [`messages.uploadEncryptedFile`](functions::messages::UploadEncryptedFile).
///
/// [Official page](https://core.telegram.org/type/InputEncryptedFile)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputEncryptedFile {
    /// No file is sent with the message.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `inputEncryptedFileEmpty#1837c364 = InputEncryptedFile;`
    Empty,
    /// An encrypted file whose parts were uploaded with [`upload.saveFilePart`](functions::upload::SaveFilePart), for
    /// files of up to 10 MB.
    Uploaded(types::InputEncryptedFileUploaded),
    /// An encrypted file that Telegram has already, to be sent once more.
    InputEncryptedFile(types::InputEncryptedFile),
    /// An encrypted file of more than 10 MB whose parts were uploaded with
    /// [`upload.saveBigFilePart`](functions::upload::SaveBigFilePart).
    BigUploaded(types::InputEncryptedFileBigUploaded),
}

impl InputEncryptedFile {
    /// The constructor id of [`Self::Empty`].
    pub const EMPTY_ID: u32 = 0x1837c364;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0x1837c364,
            Self::Uploaded(_) => 0x64bd0306,
            Self::InputEncryptedFile(_) => 0x5a17b5e5,
            Self::BigUploaded(_) => 0x2dc173c8,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "inputEncryptedFileEmpty",
            Self::Uploaded(_) => "inputEncryptedFileUploaded",
            Self::InputEncryptedFile(_) => "inputEncryptedFile",
            Self::BigUploaded(_) => "inputEncryptedFileBigUploaded",
        }
    }
}

impl wire::Wire for InputEncryptedFile {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputEncryptedFile",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty => w.id(0x1837c364),
            Self::Uploaded(value) => value.write_bare(w.id(0x64bd0306)),
            Self::InputEncryptedFile(value) => value.write_bare(w.id(0x5a17b5e5)),
            Self::BigUploaded(value) => value.write_bare(w.id(0x2dc173c8)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x1837c364 => Self::Empty,
            0x64bd0306 => {
                Self::Uploaded(types::InputEncryptedFileUploaded::read_bare(cursor))
            }
            0x5a17b5e5 => {
                Self::InputEncryptedFile(types::InputEncryptedFile::read_bare(cursor))
            }
            0x2dc173c8 => {
                Self::BigUploaded(
                    types::InputEncryptedFileBigUploaded::read_bare(cursor),
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

impl From<types::InputEncryptedFileUploaded> for InputEncryptedFile {
    #[inline]
    fn from(value: types::InputEncryptedFileUploaded) -> Self {
        Self::Uploaded(value)
    }
}

impl From<types::InputEncryptedFile> for InputEncryptedFile {
    #[inline]
    fn from(value: types::InputEncryptedFile) -> Self {
        Self::InputEncryptedFile(value)
    }
}

impl From<types::InputEncryptedFileBigUploaded> for InputEncryptedFile {
    #[inline]
    fn from(value: types::InputEncryptedFileBigUploaded) -> Self {
        Self::BigUploaded(value)
    }
}

/// The content of a rich message to send.
///
/// Accepted by [`messages.sendMessage`](functions::messages::SendMessage),
/// [`messages.editMessage`](functions::messages::EditMessage),
/// [`messages.editInlineBotMessage`](functions::messages::EditInlineBotMessage),
/// [`messages.saveDraft`](functions::messages::SaveDraft),
/// [`messages.translateRichMessage`](functions::messages::TranslateRichMessage),
/// [`messages.composeRichMessageWithAI`](functions::messages::ComposeRichMessageWithAi),
/// [`ephemeral.sendMessage`](functions::ephemeral::SendMessage),
/// [`ephemeral.editMessage`](functions::ephemeral::EditMessage).
///
/// Contained in [`inputSendMessageRichMessageDraftAction`](types::InputSendMessageRichMessageDraftAction),
/// [`inputBotInlineMessageRichMessage`](types::InputBotInlineMessageRichMessage).
///
/// [Official page](https://core.telegram.org/type/InputRichMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum InputRichMessage {
    /// A rich message as blocks.
    InputRichMessage(types::InputRichMessage),
    /// A rich message as HTML.
    Html(types::InputRichMessageHtml),
    /// A rich message as Markdown.
    Markdown(types::InputRichMessageMarkdown),
}

impl InputRichMessage {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::InputRichMessage(_) => 0xe4c449fc,
            Self::Html(_) => 0xdacb836a,
            Self::Markdown(_) => 0x004b572c,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::InputRichMessage(_) => "inputRichMessage",
            Self::Html(_) => "inputRichMessageHTML",
            Self::Markdown(_) => "inputRichMessageMarkdown",
        }
    }
}

impl wire::Wire for InputRichMessage {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputRichMessage",
        id: 0,
        min_size: 12,
    };

    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::InputRichMessage(value) => value.write_bare(w.id(0xe4c449fc)),
            Self::Html(value) => value.write_bare(w.id(0xdacb836a)),
            Self::Markdown(value) => value.write_bare(w.id(0x004b572c)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xe4c449fc => {
                Self::InputRichMessage(types::InputRichMessage::read_bare(cursor))
            }
            0xdacb836a => Self::Html(types::InputRichMessageHtml::read_bare(cursor)),
            0x004b572c => {
                Self::Markdown(types::InputRichMessageMarkdown::read_bare(cursor))
            }
            _ => Self::InputRichMessage(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputRichMessage> for InputRichMessage {
    #[inline]
    fn from(value: types::InputRichMessage) -> Self {
        Self::InputRichMessage(value)
    }
}

impl From<types::InputRichMessageHtml> for InputRichMessage {
    #[inline]
    fn from(value: types::InputRichMessageHtml) -> Self {
        Self::Html(value)
    }
}

impl From<types::InputRichMessageMarkdown> for InputRichMessage {
    #[inline]
    fn from(value: types::InputRichMessageMarkdown) -> Self {
        Self::Markdown(value)
    }
}

/// Names a privacy setting as a parameter of [`account.getPrivacy`](functions::account::GetPrivacy) and
/// [`account.setPrivacy`](functions::account::SetPrivacy).
///
/// Accepted by [`account.getPrivacy`](functions::account::GetPrivacy),
/// [`account.setPrivacy`](functions::account::SetPrivacy).
///
/// [Official page](https://core.telegram.org/type/InputPrivacyKey)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputPrivacyKey {
    /// Names the privacy setting for who sees when the user was last online. Without Telegram Premium, hiding the time
    /// from somebody hides that person's time from the user too.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `inputPrivacyKeyStatusTimestamp#4f96cb18 = InputPrivacyKey;`
    StatusTimestamp,
    /// Names the privacy setting for who may add the user to groups and channels.
    ///
    /// Since layer 62 or earlier.
    ///
    /// `inputPrivacyKeyChatInvite#bdfb0426 = InputPrivacyKey;`
    ChatInvite,
    /// Names the privacy setting for who may call the user.
    ///
    /// Since layer 62 or earlier.
    ///
    /// `inputPrivacyKeyPhoneCall#fabadc5f = InputPrivacyKey;`
    PhoneCall,
    /// Names the privacy setting for whose calls may use a direct connection, which reveals the IP address of the user.
    ///
    /// Since layer 89 or earlier.
    ///
    /// `inputPrivacyKeyPhoneP2P#db9e70d2 = InputPrivacyKey;`
    PhoneP2p,
    /// Names the privacy setting for whose forwarded copies of the user's messages link to the account.
    ///
    /// Since layer 95 or earlier.
    ///
    /// `inputPrivacyKeyForwards#a4dd4c08 = InputPrivacyKey;`
    Forwards,
    /// Names the privacy setting for who sees the profile photos of the user.
    ///
    /// Since layer 95 or earlier.
    ///
    /// `inputPrivacyKeyProfilePhoto#5719bacc = InputPrivacyKey;`
    ProfilePhoto,
    /// Names the privacy setting for who sees the phone number of the user.
    ///
    /// Since layer 100 or earlier.
    ///
    /// `inputPrivacyKeyPhoneNumber#352dafa = InputPrivacyKey;`
    PhoneNumber,
    /// Names the privacy setting for who finds the user by the phone number. Only everybody or contacts can be chosen.
    ///
    /// Since layer 105.
    ///
    /// `inputPrivacyKeyAddedByPhone#d1219bdd = InputPrivacyKey;`
    AddedByPhone,
    /// Names the privacy setting for who may send the user voice and round video messages; changing it takes Telegram
    /// Premium.
    ///
    /// Since layer 144.
    ///
    /// `inputPrivacyKeyVoiceMessages#aee69d68 = InputPrivacyKey;`
    VoiceMessages,
    /// Names the privacy setting for who sees the bio of the user.
    ///
    /// Since layer 160 or earlier.
    ///
    /// `inputPrivacyKeyAbout#3823cc40 = InputPrivacyKey;`
    About,
    /// Names the privacy setting for who sees the birthday of the user.
    ///
    /// Since layer 177.
    ///
    /// `inputPrivacyKeyBirthday#d65a11cc = InputPrivacyKey;`
    Birthday,
    /// Names the privacy setting for whose gifts appear on the profile of the user without being approved one by one.
    ///
    /// Since layer 193.
    ///
    /// `inputPrivacyKeyStarGiftsAutoSave#e1732341 = InputPrivacyKey;`
    StarGiftsAutoSave,
    /// Names the privacy setting for who may write to the user without paying, where messages cost Telegram Stars.
    ///
    /// Since layer 200.
    ///
    /// `inputPrivacyKeyNoPaidMessages#bdc597b4 = InputPrivacyKey;`
    NoPaidMessages,
    /// Names the privacy setting for who sees the music on the profile of the user.
    ///
    /// Since layer 217.
    ///
    /// `inputPrivacyKeySavedMusic#4dbe9226 = InputPrivacyKey;`
    SavedMusic,
}

impl InputPrivacyKey {
    /// The constructor id of [`Self::StatusTimestamp`].
    pub const STATUS_TIMESTAMP_ID: u32 = 0x4f96cb18;

    /// The constructor id of [`Self::ChatInvite`].
    pub const CHAT_INVITE_ID: u32 = 0xbdfb0426;

    /// The constructor id of [`Self::PhoneCall`].
    pub const PHONE_CALL_ID: u32 = 0xfabadc5f;

    /// The constructor id of [`Self::PhoneP2p`].
    pub const PHONE_P2P_ID: u32 = 0xdb9e70d2;

    /// The constructor id of [`Self::Forwards`].
    pub const FORWARDS_ID: u32 = 0xa4dd4c08;

    /// The constructor id of [`Self::ProfilePhoto`].
    pub const PROFILE_PHOTO_ID: u32 = 0x5719bacc;

    /// The constructor id of [`Self::PhoneNumber`].
    pub const PHONE_NUMBER_ID: u32 = 0x0352dafa;

    /// The constructor id of [`Self::AddedByPhone`].
    pub const ADDED_BY_PHONE_ID: u32 = 0xd1219bdd;

    /// The constructor id of [`Self::VoiceMessages`].
    pub const VOICE_MESSAGES_ID: u32 = 0xaee69d68;

    /// The constructor id of [`Self::About`].
    pub const ABOUT_ID: u32 = 0x3823cc40;

    /// The constructor id of [`Self::Birthday`].
    pub const BIRTHDAY_ID: u32 = 0xd65a11cc;

    /// The constructor id of [`Self::StarGiftsAutoSave`].
    pub const STAR_GIFTS_AUTO_SAVE_ID: u32 = 0xe1732341;

    /// The constructor id of [`Self::NoPaidMessages`].
    pub const NO_PAID_MESSAGES_ID: u32 = 0xbdc597b4;

    /// The constructor id of [`Self::SavedMusic`].
    pub const SAVED_MUSIC_ID: u32 = 0x4dbe9226;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::StatusTimestamp => 0x4f96cb18,
            Self::ChatInvite => 0xbdfb0426,
            Self::PhoneCall => 0xfabadc5f,
            Self::PhoneP2p => 0xdb9e70d2,
            Self::Forwards => 0xa4dd4c08,
            Self::ProfilePhoto => 0x5719bacc,
            Self::PhoneNumber => 0x0352dafa,
            Self::AddedByPhone => 0xd1219bdd,
            Self::VoiceMessages => 0xaee69d68,
            Self::About => 0x3823cc40,
            Self::Birthday => 0xd65a11cc,
            Self::StarGiftsAutoSave => 0xe1732341,
            Self::NoPaidMessages => 0xbdc597b4,
            Self::SavedMusic => 0x4dbe9226,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::StatusTimestamp => "inputPrivacyKeyStatusTimestamp",
            Self::ChatInvite => "inputPrivacyKeyChatInvite",
            Self::PhoneCall => "inputPrivacyKeyPhoneCall",
            Self::PhoneP2p => "inputPrivacyKeyPhoneP2P",
            Self::Forwards => "inputPrivacyKeyForwards",
            Self::ProfilePhoto => "inputPrivacyKeyProfilePhoto",
            Self::PhoneNumber => "inputPrivacyKeyPhoneNumber",
            Self::AddedByPhone => "inputPrivacyKeyAddedByPhone",
            Self::VoiceMessages => "inputPrivacyKeyVoiceMessages",
            Self::About => "inputPrivacyKeyAbout",
            Self::Birthday => "inputPrivacyKeyBirthday",
            Self::StarGiftsAutoSave => "inputPrivacyKeyStarGiftsAutoSave",
            Self::NoPaidMessages => "inputPrivacyKeyNoPaidMessages",
            Self::SavedMusic => "inputPrivacyKeySavedMusic",
        }
    }
}

impl wire::Wire for InputPrivacyKey {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputPrivacyKey",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::StatusTimestamp => w.id(0x4f96cb18),
            Self::ChatInvite => w.id(0xbdfb0426),
            Self::PhoneCall => w.id(0xfabadc5f),
            Self::PhoneP2p => w.id(0xdb9e70d2),
            Self::Forwards => w.id(0xa4dd4c08),
            Self::ProfilePhoto => w.id(0x5719bacc),
            Self::PhoneNumber => w.id(0x0352dafa),
            Self::AddedByPhone => w.id(0xd1219bdd),
            Self::VoiceMessages => w.id(0xaee69d68),
            Self::About => w.id(0x3823cc40),
            Self::Birthday => w.id(0xd65a11cc),
            Self::StarGiftsAutoSave => w.id(0xe1732341),
            Self::NoPaidMessages => w.id(0xbdc597b4),
            Self::SavedMusic => w.id(0x4dbe9226),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x4f96cb18 => Self::StatusTimestamp,
            0xbdfb0426 => Self::ChatInvite,
            0xfabadc5f => Self::PhoneCall,
            0xdb9e70d2 => Self::PhoneP2p,
            0xa4dd4c08 => Self::Forwards,
            0x5719bacc => Self::ProfilePhoto,
            0x0352dafa => Self::PhoneNumber,
            0xd1219bdd => Self::AddedByPhone,
            0xaee69d68 => Self::VoiceMessages,
            0x3823cc40 => Self::About,
            0xd65a11cc => Self::Birthday,
            0xe1732341 => Self::StarGiftsAutoSave,
            0xbdc597b4 => Self::NoPaidMessages,
            0x4dbe9226 => Self::SavedMusic,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::StatusTimestamp
            }
        };
        cursor.leave(id);
        value
    }
}

/// One rule of a privacy setting, to be stored with [`account.setPrivacy`](functions::account::SetPrivacy): whom it
/// allows or forbids. Rules for single users or chats go before rules for everybody.
///
/// Accepted by [`account.setPrivacy`](functions::account::SetPrivacy),
/// [`stories.sendStory`](functions::stories::SendStory), [`stories.editStory`](functions::stories::EditStory),
/// [`stories.startLive`](functions::stories::StartLive).
///
/// [Official page](https://core.telegram.org/type/InputPrivacyRule)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputPrivacyRule {
    /// Allows all contacts of the user.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `inputPrivacyValueAllowContacts#d09e07b = InputPrivacyRule;`
    InputPrivacyValueAllowContacts,
    /// Allows everybody.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `inputPrivacyValueAllowAll#184b35ce = InputPrivacyRule;`
    InputPrivacyValueAllowAll,
    /// Allows the users that are listed, as an exception.
    InputPrivacyValueAllowUsers(types::InputPrivacyValueAllowUsers),
    /// Forbids all contacts of the user.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `inputPrivacyValueDisallowContacts#ba52007 = InputPrivacyRule;`
    InputPrivacyValueDisallowContacts,
    /// Forbids everybody.
    ///
    /// Since layer 46 or earlier.
    ///
    /// `inputPrivacyValueDisallowAll#d66b66c9 = InputPrivacyRule;`
    InputPrivacyValueDisallowAll,
    /// Forbids the users that are listed, as an exception.
    InputPrivacyValueDisallowUsers(types::InputPrivacyValueDisallowUsers),
    /// Allows the members of the groups that are listed, as an exception.
    InputPrivacyValueAllowChatParticipants(
        types::InputPrivacyValueAllowChatParticipants,
    ),
    /// Forbids the members of the groups that are listed, as an exception.
    InputPrivacyValueDisallowChatParticipants(
        types::InputPrivacyValueDisallowChatParticipants,
    ),
    /// Allows the close friends of the user, whom [`contacts.editCloseFriends`](functions::contacts::EditCloseFriends)
    /// sets.
    ///
    /// Since layer 160 or earlier.
    ///
    /// `inputPrivacyValueAllowCloseFriends#2f453e49 = InputPrivacyRule;`
    InputPrivacyValueAllowCloseFriends,
    /// Allows users with Telegram Premium; for the setting
    /// [`inputPrivacyKeyChatInvite`](enums::InputPrivacyKey::ChatInvite).
    ///
    /// Since layer 177.
    ///
    /// `inputPrivacyValueAllowPremium#77cdc9f1 = InputPrivacyRule;`
    InputPrivacyValueAllowPremium,
    /// Allows bots and mini apps.
    ///
    /// Since layer 193.
    ///
    /// `inputPrivacyValueAllowBots#5a4fcce5 = InputPrivacyRule;`
    InputPrivacyValueAllowBots,
    /// Forbids bots and mini apps.
    ///
    /// Since layer 193.
    ///
    /// `inputPrivacyValueDisallowBots#c4e57915 = InputPrivacyRule;`
    InputPrivacyValueDisallowBots,
}

impl InputPrivacyRule {
    /// The constructor id of [`Self::InputPrivacyValueAllowContacts`].
    pub const INPUT_PRIVACY_VALUE_ALLOW_CONTACTS_ID: u32 = 0x0d09e07b;

    /// The constructor id of [`Self::InputPrivacyValueAllowAll`].
    pub const INPUT_PRIVACY_VALUE_ALLOW_ALL_ID: u32 = 0x184b35ce;

    /// The constructor id of [`Self::InputPrivacyValueDisallowContacts`].
    pub const INPUT_PRIVACY_VALUE_DISALLOW_CONTACTS_ID: u32 = 0x0ba52007;

    /// The constructor id of [`Self::InputPrivacyValueDisallowAll`].
    pub const INPUT_PRIVACY_VALUE_DISALLOW_ALL_ID: u32 = 0xd66b66c9;

    /// The constructor id of [`Self::InputPrivacyValueAllowCloseFriends`].
    pub const INPUT_PRIVACY_VALUE_ALLOW_CLOSE_FRIENDS_ID: u32 = 0x2f453e49;

    /// The constructor id of [`Self::InputPrivacyValueAllowPremium`].
    pub const INPUT_PRIVACY_VALUE_ALLOW_PREMIUM_ID: u32 = 0x77cdc9f1;

    /// The constructor id of [`Self::InputPrivacyValueAllowBots`].
    pub const INPUT_PRIVACY_VALUE_ALLOW_BOTS_ID: u32 = 0x5a4fcce5;

    /// The constructor id of [`Self::InputPrivacyValueDisallowBots`].
    pub const INPUT_PRIVACY_VALUE_DISALLOW_BOTS_ID: u32 = 0xc4e57915;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::InputPrivacyValueAllowContacts => 0x0d09e07b,
            Self::InputPrivacyValueAllowAll => 0x184b35ce,
            Self::InputPrivacyValueAllowUsers(_) => 0x131cc67f,
            Self::InputPrivacyValueDisallowContacts => 0x0ba52007,
            Self::InputPrivacyValueDisallowAll => 0xd66b66c9,
            Self::InputPrivacyValueDisallowUsers(_) => 0x90110467,
            Self::InputPrivacyValueAllowChatParticipants(_) => 0x840649cf,
            Self::InputPrivacyValueDisallowChatParticipants(_) => 0xe94f0f86,
            Self::InputPrivacyValueAllowCloseFriends => 0x2f453e49,
            Self::InputPrivacyValueAllowPremium => 0x77cdc9f1,
            Self::InputPrivacyValueAllowBots => 0x5a4fcce5,
            Self::InputPrivacyValueDisallowBots => 0xc4e57915,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::InputPrivacyValueAllowContacts => "inputPrivacyValueAllowContacts",
            Self::InputPrivacyValueAllowAll => "inputPrivacyValueAllowAll",
            Self::InputPrivacyValueAllowUsers(_) => "inputPrivacyValueAllowUsers",
            Self::InputPrivacyValueDisallowContacts => {
                "inputPrivacyValueDisallowContacts"
            }
            Self::InputPrivacyValueDisallowAll => "inputPrivacyValueDisallowAll",
            Self::InputPrivacyValueDisallowUsers(_) => "inputPrivacyValueDisallowUsers",
            Self::InputPrivacyValueAllowChatParticipants(_) => {
                "inputPrivacyValueAllowChatParticipants"
            }
            Self::InputPrivacyValueDisallowChatParticipants(_) => {
                "inputPrivacyValueDisallowChatParticipants"
            }
            Self::InputPrivacyValueAllowCloseFriends => {
                "inputPrivacyValueAllowCloseFriends"
            }
            Self::InputPrivacyValueAllowPremium => "inputPrivacyValueAllowPremium",
            Self::InputPrivacyValueAllowBots => "inputPrivacyValueAllowBots",
            Self::InputPrivacyValueDisallowBots => "inputPrivacyValueDisallowBots",
        }
    }
}

impl wire::Wire for InputPrivacyRule {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputPrivacyRule",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::InputPrivacyValueAllowContacts => w.id(0x0d09e07b),
            Self::InputPrivacyValueAllowAll => w.id(0x184b35ce),
            Self::InputPrivacyValueAllowUsers(value) => {
                value.write_bare(w.id(0x131cc67f))
            }
            Self::InputPrivacyValueDisallowContacts => w.id(0x0ba52007),
            Self::InputPrivacyValueDisallowAll => w.id(0xd66b66c9),
            Self::InputPrivacyValueDisallowUsers(value) => {
                value.write_bare(w.id(0x90110467))
            }
            Self::InputPrivacyValueAllowChatParticipants(value) => {
                value.write_bare(w.id(0x840649cf))
            }
            Self::InputPrivacyValueDisallowChatParticipants(value) => {
                value.write_bare(w.id(0xe94f0f86))
            }
            Self::InputPrivacyValueAllowCloseFriends => w.id(0x2f453e49),
            Self::InputPrivacyValueAllowPremium => w.id(0x77cdc9f1),
            Self::InputPrivacyValueAllowBots => w.id(0x5a4fcce5),
            Self::InputPrivacyValueDisallowBots => w.id(0xc4e57915),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x0d09e07b => Self::InputPrivacyValueAllowContacts,
            0x184b35ce => Self::InputPrivacyValueAllowAll,
            0x131cc67f => {
                Self::InputPrivacyValueAllowUsers(
                    types::InputPrivacyValueAllowUsers::read_bare(cursor),
                )
            }
            0x0ba52007 => Self::InputPrivacyValueDisallowContacts,
            0xd66b66c9 => Self::InputPrivacyValueDisallowAll,
            0x90110467 => {
                Self::InputPrivacyValueDisallowUsers(
                    types::InputPrivacyValueDisallowUsers::read_bare(cursor),
                )
            }
            0x840649cf => {
                Self::InputPrivacyValueAllowChatParticipants(
                    types::InputPrivacyValueAllowChatParticipants::read_bare(cursor),
                )
            }
            0xe94f0f86 => {
                Self::InputPrivacyValueDisallowChatParticipants(
                    types::InputPrivacyValueDisallowChatParticipants::read_bare(cursor),
                )
            }
            0x2f453e49 => Self::InputPrivacyValueAllowCloseFriends,
            0x77cdc9f1 => Self::InputPrivacyValueAllowPremium,
            0x5a4fcce5 => Self::InputPrivacyValueAllowBots,
            0xc4e57915 => Self::InputPrivacyValueDisallowBots,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::InputPrivacyValueAllowContacts
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputPrivacyValueAllowUsers> for InputPrivacyRule {
    #[inline]
    fn from(value: types::InputPrivacyValueAllowUsers) -> Self {
        Self::InputPrivacyValueAllowUsers(value)
    }
}

impl From<types::InputPrivacyValueDisallowUsers> for InputPrivacyRule {
    #[inline]
    fn from(value: types::InputPrivacyValueDisallowUsers) -> Self {
        Self::InputPrivacyValueDisallowUsers(value)
    }
}

impl From<types::InputPrivacyValueAllowChatParticipants> for InputPrivacyRule {
    #[inline]
    fn from(value: types::InputPrivacyValueAllowChatParticipants) -> Self {
        Self::InputPrivacyValueAllowChatParticipants(value)
    }
}

impl From<types::InputPrivacyValueDisallowChatParticipants> for InputPrivacyRule {
    #[inline]
    fn from(value: types::InputPrivacyValueDisallowChatParticipants) -> Self {
        Self::InputPrivacyValueDisallowChatParticipants(value)
    }
}

/// What a result of an inline query sends when the user picks it, as the bot states it in its answer.
///
/// Contained in [`inputBotInlineResult`](types::InputBotInlineResult),
/// [`inputBotInlineResultPhoto`](types::InputBotInlineResultPhoto),
/// [`inputBotInlineResultDocument`](types::InputBotInlineResultDocument),
/// [`inputBotInlineResultGame`](types::InputBotInlineResultGame).
///
/// [Official page](https://core.telegram.org/type/InputBotInlineMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum InputBotInlineMessage {
    /// Sends the photo or file of the result itself, with a caption.
    MediaAuto(types::InputBotInlineMessageMediaAuto),
    /// Sends a text message.
    Text(types::InputBotInlineMessageText),
    /// Sends a place on the map, or a live location if period is given.
    MediaGeo(types::InputBotInlineMessageMediaGeo),
    /// Sends a venue: a place on the map with name and address.
    ///
    /// In a `Box`, because the struct is large or recursive.
    MediaVenue(Box<types::InputBotInlineMessageMediaVenue>),
    /// Sends a contact with a phone number.
    ///
    /// In a `Box`, because the struct is large or recursive.
    MediaContact(Box<types::InputBotInlineMessageMediaContact>),
    /// Sends the game of the result; used with [`inputBotInlineResultGame`](types::InputBotInlineResultGame).
    Game(types::InputBotInlineMessageGame),
    /// Sends an invoice, which users can pay in the chat.
    ///
    /// In a `Box`, because the struct is large or recursive.
    MediaInvoice(Box<types::InputBotInlineMessageMediaInvoice>),
    /// Sends a link preview, with or without a text.
    ///
    /// In a `Box`, because the struct is large or recursive.
    MediaWebPage(Box<types::InputBotInlineMessageMediaWebPage>),
    /// Sends a rich message, built of blocks such as headings, lists and tables.
    ///
    /// In a `Box`, because the struct is large or recursive.
    RichMessage(Box<types::InputBotInlineMessageRichMessage>),
}

impl InputBotInlineMessage {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::MediaAuto(_) => 0x3380c786,
            Self::Text(_) => 0x3dcd7a87,
            Self::MediaGeo(_) => 0x96929a85,
            Self::MediaVenue(_) => 0x417bbf11,
            Self::MediaContact(_) => 0xa6edbffd,
            Self::Game(_) => 0x4b425864,
            Self::MediaInvoice(_) => 0xd7e78225,
            Self::MediaWebPage(_) => 0xbddcc510,
            Self::RichMessage(_) => 0xb43df56c,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::MediaAuto(_) => "inputBotInlineMessageMediaAuto",
            Self::Text(_) => "inputBotInlineMessageText",
            Self::MediaGeo(_) => "inputBotInlineMessageMediaGeo",
            Self::MediaVenue(_) => "inputBotInlineMessageMediaVenue",
            Self::MediaContact(_) => "inputBotInlineMessageMediaContact",
            Self::Game(_) => "inputBotInlineMessageGame",
            Self::MediaInvoice(_) => "inputBotInlineMessageMediaInvoice",
            Self::MediaWebPage(_) => "inputBotInlineMessageMediaWebPage",
            Self::RichMessage(_) => "inputBotInlineMessageRichMessage",
        }
    }
}

impl wire::Wire for InputBotInlineMessage {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputBotInlineMessage",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::MediaAuto(value) => value.write_bare(w.id(0x3380c786)),
            Self::Text(value) => value.write_bare(w.id(0x3dcd7a87)),
            Self::MediaGeo(value) => value.write_bare(w.id(0x96929a85)),
            Self::MediaVenue(value) => (**value).write_bare(w.id(0x417bbf11)),
            Self::MediaContact(value) => (**value).write_bare(w.id(0xa6edbffd)),
            Self::Game(value) => value.write_bare(w.id(0x4b425864)),
            Self::MediaInvoice(value) => (**value).write_bare(w.id(0xd7e78225)),
            Self::MediaWebPage(value) => (**value).write_bare(w.id(0xbddcc510)),
            Self::RichMessage(value) => (**value).write_bare(w.id(0xb43df56c)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x3380c786 => {
                Self::MediaAuto(types::InputBotInlineMessageMediaAuto::read_bare(cursor))
            }
            0x3dcd7a87 => Self::Text(types::InputBotInlineMessageText::read_bare(cursor)),
            0x96929a85 => {
                Self::MediaGeo(types::InputBotInlineMessageMediaGeo::read_bare(cursor))
            }
            0x417bbf11 => Self::MediaVenue(Box::read_bare(cursor)),
            0xa6edbffd => Self::MediaContact(Box::read_bare(cursor)),
            0x4b425864 => Self::Game(types::InputBotInlineMessageGame::read_bare(cursor)),
            0xd7e78225 => Self::MediaInvoice(Box::read_bare(cursor)),
            0xbddcc510 => Self::MediaWebPage(Box::read_bare(cursor)),
            0xb43df56c => Self::RichMessage(Box::read_bare(cursor)),
            _ => Self::MediaAuto(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputBotInlineMessageMediaAuto> for InputBotInlineMessage {
    #[inline]
    fn from(value: types::InputBotInlineMessageMediaAuto) -> Self {
        Self::MediaAuto(value)
    }
}

impl From<types::InputBotInlineMessageText> for InputBotInlineMessage {
    #[inline]
    fn from(value: types::InputBotInlineMessageText) -> Self {
        Self::Text(value)
    }
}

impl From<types::InputBotInlineMessageMediaGeo> for InputBotInlineMessage {
    #[inline]
    fn from(value: types::InputBotInlineMessageMediaGeo) -> Self {
        Self::MediaGeo(value)
    }
}

impl From<types::InputBotInlineMessageMediaVenue> for InputBotInlineMessage {
    #[inline]
    fn from(value: types::InputBotInlineMessageMediaVenue) -> Self {
        Self::MediaVenue(Box::new(value))
    }
}

impl From<types::InputBotInlineMessageMediaContact> for InputBotInlineMessage {
    #[inline]
    fn from(value: types::InputBotInlineMessageMediaContact) -> Self {
        Self::MediaContact(Box::new(value))
    }
}

impl From<types::InputBotInlineMessageGame> for InputBotInlineMessage {
    #[inline]
    fn from(value: types::InputBotInlineMessageGame) -> Self {
        Self::Game(value)
    }
}

impl From<types::InputBotInlineMessageMediaInvoice> for InputBotInlineMessage {
    #[inline]
    fn from(value: types::InputBotInlineMessageMediaInvoice) -> Self {
        Self::MediaInvoice(Box::new(value))
    }
}

impl From<types::InputBotInlineMessageMediaWebPage> for InputBotInlineMessage {
    #[inline]
    fn from(value: types::InputBotInlineMessageMediaWebPage) -> Self {
        Self::MediaWebPage(Box::new(value))
    }
}

impl From<types::InputBotInlineMessageRichMessage> for InputBotInlineMessage {
    #[inline]
    fn from(value: types::InputBotInlineMessageRichMessage) -> Self {
        Self::RichMessage(Box::new(value))
    }
}

/// One result in a bot's answer to an inline query.
///
/// Accepted by [`messages.setInlineBotResults`](functions::messages::SetInlineBotResults),
/// [`messages.sendWebViewResultMessage`](functions::messages::SendWebViewResultMessage),
/// [`messages.savePreparedInlineMessage`](functions::messages::SavePreparedInlineMessage),
/// [`messages.setBotGuestChatResult`](functions::messages::SetBotGuestChatResult).
///
/// [Official page](https://core.telegram.org/type/InputBotInlineResult)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum InputBotInlineResult {
    /// A result of an inline query, with data from the web: an article, place, contact or file by its address.
    ///
    /// In a `Box`, because the struct is large or recursive.
    InputBotInlineResult(Box<types::InputBotInlineResult>),
    /// A photo that Telegram has already, as a result of an inline query.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Photo(Box<types::InputBotInlineResultPhoto>),
    /// A file that Telegram has already, such as a video, sticker or animation, as a result of an inline query.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Document(Box<types::InputBotInlineResultDocument>),
    /// A game of the bot as a result of an inline query.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Game(Box<types::InputBotInlineResultGame>),
}

impl InputBotInlineResult {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::InputBotInlineResult(_) => 0x88bf9319,
            Self::Photo(_) => 0xa8d864a7,
            Self::Document(_) => 0xfff8fdc4,
            Self::Game(_) => 0x4fa417f2,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::InputBotInlineResult(_) => "inputBotInlineResult",
            Self::Photo(_) => "inputBotInlineResultPhoto",
            Self::Document(_) => "inputBotInlineResultDocument",
            Self::Game(_) => "inputBotInlineResultGame",
        }
    }
}

impl wire::Wire for InputBotInlineResult {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputBotInlineResult",
        id: 0,
        min_size: 20,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::InputBotInlineResult(value) => (**value).write_bare(w.id(0x88bf9319)),
            Self::Photo(value) => (**value).write_bare(w.id(0xa8d864a7)),
            Self::Document(value) => (**value).write_bare(w.id(0xfff8fdc4)),
            Self::Game(value) => (**value).write_bare(w.id(0x4fa417f2)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x88bf9319 => Self::InputBotInlineResult(Box::read_bare(cursor)),
            0xa8d864a7 => Self::Photo(Box::read_bare(cursor)),
            0xfff8fdc4 => Self::Document(Box::read_bare(cursor)),
            0x4fa417f2 => Self::Game(Box::read_bare(cursor)),
            _ => Self::InputBotInlineResult(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputBotInlineResult> for InputBotInlineResult {
    #[inline]
    fn from(value: types::InputBotInlineResult) -> Self {
        Self::InputBotInlineResult(Box::new(value))
    }
}

impl From<types::InputBotInlineResultPhoto> for InputBotInlineResult {
    #[inline]
    fn from(value: types::InputBotInlineResultPhoto) -> Self {
        Self::Photo(Box::new(value))
    }
}

impl From<types::InputBotInlineResultDocument> for InputBotInlineResult {
    #[inline]
    fn from(value: types::InputBotInlineResultDocument) -> Self {
        Self::Document(Box::new(value))
    }
}

impl From<types::InputBotInlineResultGame> for InputBotInlineResult {
    #[inline]
    fn from(value: types::InputBotInlineResultGame) -> Self {
        Self::Game(Box::new(value))
    }
}

/// What a new message replies to.
///
/// Accepted by [`messages.sendMessage`](functions::messages::SendMessage),
/// [`messages.sendMedia`](functions::messages::SendMedia),
/// [`messages.forwardMessages`](functions::messages::ForwardMessages),
/// [`messages.sendInlineBotResult`](functions::messages::SendInlineBotResult),
/// [`messages.saveDraft`](functions::messages::SaveDraft),
/// [`messages.sendScreenshotNotification`](functions::messages::SendScreenshotNotification),
/// [`messages.sendMultiMedia`](functions::messages::SendMultiMedia),
/// [`messages.requestWebView`](functions::messages::RequestWebView),
/// [`messages.prolongWebView`](functions::messages::ProlongWebView),
/// [`ephemeral.sendMessage`](functions::ephemeral::SendMessage).
///
/// Contained in [`draftMessage`](types::DraftMessage).
///
/// [Official page](https://core.telegram.org/type/InputReplyTo)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputReplyTo {
    /// The new message replies to another one, or to a quotation from it.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Message(Box<types::InputReplyToMessage>),
    /// The new message replies to a story.
    Story(types::InputReplyToStory),
    /// A conversation in the direct messages of a channel to write to.
    MonoForum(types::InputReplyToMonoForum),
    /// The new message replies to an ephemeral message.
    EphemeralMessage(types::InputReplyToEphemeralMessage),
}

impl InputReplyTo {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Message(_) => 0x3bd4b7c2,
            Self::Story(_) => 0x5881323a,
            Self::MonoForum(_) => 0x69d66c45,
            Self::EphemeralMessage(_) => 0x4119b95e,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Message(_) => "inputReplyToMessage",
            Self::Story(_) => "inputReplyToStory",
            Self::MonoForum(_) => "inputReplyToMonoForum",
            Self::EphemeralMessage(_) => "inputReplyToEphemeralMessage",
        }
    }
}

impl wire::Wire for InputReplyTo {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputReplyTo",
        id: 0,
        min_size: 8,
    };

    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Message(value) => (**value).write_bare(w.id(0x3bd4b7c2)),
            Self::Story(value) => value.write_bare(w.id(0x5881323a)),
            Self::MonoForum(value) => value.write_bare(w.id(0x69d66c45)),
            Self::EphemeralMessage(value) => value.write_bare(w.id(0x4119b95e)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x3bd4b7c2 => Self::Message(Box::read_bare(cursor)),
            0x5881323a => Self::Story(types::InputReplyToStory::read_bare(cursor)),
            0x69d66c45 => {
                Self::MonoForum(types::InputReplyToMonoForum::read_bare(cursor))
            }
            0x4119b95e => {
                Self::EphemeralMessage(
                    types::InputReplyToEphemeralMessage::read_bare(cursor),
                )
            }
            #[cfg(feature = "compat")]
            0x869fbe10 => Self::input_reply_to_message_869fbe10(cursor),
            _ => Self::Message(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputReplyToMessage> for InputReplyTo {
    #[inline]
    fn from(value: types::InputReplyToMessage) -> Self {
        Self::Message(Box::new(value))
    }
}

impl From<types::InputReplyToStory> for InputReplyTo {
    #[inline]
    fn from(value: types::InputReplyToStory) -> Self {
        Self::Story(value)
    }
}

impl From<types::InputReplyToMonoForum> for InputReplyTo {
    #[inline]
    fn from(value: types::InputReplyToMonoForum) -> Self {
        Self::MonoForum(value)
    }
}

impl From<types::InputReplyToEphemeralMessage> for InputReplyTo {
    #[inline]
    fn from(value: types::InputReplyToEphemeralMessage) -> Self {
        Self::EphemeralMessage(value)
    }
}

/// A photo or video with stickers on it, for
/// [`messages.getAttachedStickers`](functions::messages::GetAttachedStickers).
///
/// Accepted by [`messages.getAttachedStickers`](functions::messages::GetAttachedStickers).
///
/// [Official page](https://core.telegram.org/type/InputStickeredMedia)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputStickeredMedia {
    /// A photo, to learn which sticker sets were used on it.
    Photo(types::InputStickeredMediaPhoto),
    /// A file such as a video, to learn which sticker sets were used on it.
    Document(types::InputStickeredMediaDocument),
}

impl InputStickeredMedia {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Photo(_) => 0x4a992157,
            Self::Document(_) => 0x0438865b,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Photo(_) => "inputStickeredMediaPhoto",
            Self::Document(_) => "inputStickeredMediaDocument",
        }
    }
}

impl wire::Wire for InputStickeredMedia {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputStickeredMedia",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Photo(value) => value.write_bare(w.id(0x4a992157)),
            Self::Document(value) => value.write_bare(w.id(0x0438865b)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x4a992157 => Self::Photo(types::InputStickeredMediaPhoto::read_bare(cursor)),
            0x0438865b => {
                Self::Document(types::InputStickeredMediaDocument::read_bare(cursor))
            }
            _ => Self::Photo(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputStickeredMediaPhoto> for InputStickeredMedia {
    #[inline]
    fn from(value: types::InputStickeredMediaPhoto) -> Self {
        Self::Photo(value)
    }
}

impl From<types::InputStickeredMediaDocument> for InputStickeredMedia {
    #[inline]
    fn from(value: types::InputStickeredMediaDocument) -> Self {
        Self::Document(value)
    }
}

/// What a press on a button below a message, or in a rich message, does.
///
/// Contained in [`textButton`](types::TextButton), [`pageButton`](types::PageButton),
/// [`keyboardInlineButton`](types::KeyboardInlineButton).
///
/// [Official page](https://core.telegram.org/type/InlineButtonType)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InlineButtonType {
    /// A press opens a link.
    Url(types::InlineButtonTypeUrl),
    /// A press opens a site and offers to log the user in there, by
    /// [`messages.requestUrlAuth`](functions::messages::RequestUrlAuth).
    UrlAuth(types::InlineButtonTypeUrlAuth),
    /// A press opens a site and offers to log the user in there.
    InputInlineButtonTypeUrlAuth(types::InputInlineButtonTypeUrlAuth),
    /// A press opens a mini app, by [`messages.requestWebView`](functions::messages::RequestWebView).
    WebView(types::InlineButtonTypeWebView),
    /// A press sends data to the bot, by [`messages.getBotCallbackAnswer`](functions::messages::GetBotCallbackAnswer),
    /// and shows its answer.
    Callback(types::InlineButtonTypeCallback),
    /// A press starts the game of the message, by
    /// [`messages.getBotCallbackAnswer`](functions::messages::GetBotCallbackAnswer) with game set.
    ///
    /// Since layer 229.
    ///
    /// `inlineButtonTypeGame#5cd3709d = InlineButtonType;`
    Game,
    /// A press opens the payment of the invoice in the message.
    ///
    /// Since layer 229.
    ///
    /// `inlineButtonTypeBuy#48bad7a5 = InlineButtonType;`
    Buy,
    /// A press begins an inline query to the bot in the input field.
    SwitchInline(types::InlineButtonTypeSwitchInline),
    /// A press opens the profile of a user.
    UserProfile(types::InlineButtonTypeUserProfile),
    /// A press opens the profile of a user.
    InputInlineButtonTypeUserProfile(types::InputInlineButtonTypeUserProfile),
    /// A press copies a text to the clipboard.
    Copy(types::InlineButtonTypeCopy),
    /// The button cannot be used; a press does nothing.
    ///
    /// Since layer 229.
    ///
    /// `inlineButtonTypeDisabled#a438619d = InlineButtonType;`
    Disabled,
}

impl InlineButtonType {
    /// The constructor id of [`Self::Game`].
    pub const GAME_ID: u32 = 0x5cd3709d;

    /// The constructor id of [`Self::Buy`].
    pub const BUY_ID: u32 = 0x48bad7a5;

    /// The constructor id of [`Self::Disabled`].
    pub const DISABLED_ID: u32 = 0xa438619d;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Url(_) => 0xeca4f8d4,
            Self::UrlAuth(_) => 0xbfd02da2,
            Self::InputInlineButtonTypeUrlAuth(_) => 0x9961bcb4,
            Self::WebView(_) => 0x3bcab5b4,
            Self::Callback(_) => 0x2955bc38,
            Self::Game => 0x5cd3709d,
            Self::Buy => 0x48bad7a5,
            Self::SwitchInline(_) => 0x93773ff5,
            Self::UserProfile(_) => 0x3fa33fcf,
            Self::InputInlineButtonTypeUserProfile(_) => 0x53f3ce5a,
            Self::Copy(_) => 0xb41d3272,
            Self::Disabled => 0xa438619d,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Url(_) => "inlineButtonTypeUrl",
            Self::UrlAuth(_) => "inlineButtonTypeUrlAuth",
            Self::InputInlineButtonTypeUrlAuth(_) => "inputInlineButtonTypeUrlAuth",
            Self::WebView(_) => "inlineButtonTypeWebView",
            Self::Callback(_) => "inlineButtonTypeCallback",
            Self::Game => "inlineButtonTypeGame",
            Self::Buy => "inlineButtonTypeBuy",
            Self::SwitchInline(_) => "inlineButtonTypeSwitchInline",
            Self::UserProfile(_) => "inlineButtonTypeUserProfile",
            Self::InputInlineButtonTypeUserProfile(_) => {
                "inputInlineButtonTypeUserProfile"
            }
            Self::Copy(_) => "inlineButtonTypeCopy",
            Self::Disabled => "inlineButtonTypeDisabled",
        }
    }
}

impl wire::Wire for InlineButtonType {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InlineButtonType",
        id: 0,
        min_size: 4,
    };

    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Url(value) => value.write_bare(w.id(0xeca4f8d4)),
            Self::UrlAuth(value) => value.write_bare(w.id(0xbfd02da2)),
            Self::InputInlineButtonTypeUrlAuth(value) => {
                value.write_bare(w.id(0x9961bcb4))
            }
            Self::WebView(value) => value.write_bare(w.id(0x3bcab5b4)),
            Self::Callback(value) => value.write_bare(w.id(0x2955bc38)),
            Self::Game => w.id(0x5cd3709d),
            Self::Buy => w.id(0x48bad7a5),
            Self::SwitchInline(value) => value.write_bare(w.id(0x93773ff5)),
            Self::UserProfile(value) => value.write_bare(w.id(0x3fa33fcf)),
            Self::InputInlineButtonTypeUserProfile(value) => {
                value.write_bare(w.id(0x53f3ce5a))
            }
            Self::Copy(value) => value.write_bare(w.id(0xb41d3272)),
            Self::Disabled => w.id(0xa438619d),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xeca4f8d4 => Self::Url(types::InlineButtonTypeUrl::read_bare(cursor)),
            0xbfd02da2 => {
                Self::UrlAuth(types::InlineButtonTypeUrlAuth::read_bare(cursor))
            }
            0x9961bcb4 => {
                Self::InputInlineButtonTypeUrlAuth(
                    types::InputInlineButtonTypeUrlAuth::read_bare(cursor),
                )
            }
            0x3bcab5b4 => {
                Self::WebView(types::InlineButtonTypeWebView::read_bare(cursor))
            }
            0x2955bc38 => {
                Self::Callback(types::InlineButtonTypeCallback::read_bare(cursor))
            }
            0x5cd3709d => Self::Game,
            0x48bad7a5 => Self::Buy,
            0x93773ff5 => {
                Self::SwitchInline(
                    types::InlineButtonTypeSwitchInline::read_bare(cursor),
                )
            }
            0x3fa33fcf => {
                Self::UserProfile(types::InlineButtonTypeUserProfile::read_bare(cursor))
            }
            0x53f3ce5a => {
                Self::InputInlineButtonTypeUserProfile(
                    types::InputInlineButtonTypeUserProfile::read_bare(cursor),
                )
            }
            0xb41d3272 => Self::Copy(types::InlineButtonTypeCopy::read_bare(cursor)),
            0xa438619d => Self::Disabled,
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Game
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InlineButtonTypeUrl> for InlineButtonType {
    #[inline]
    fn from(value: types::InlineButtonTypeUrl) -> Self {
        Self::Url(value)
    }
}

impl From<types::InlineButtonTypeUrlAuth> for InlineButtonType {
    #[inline]
    fn from(value: types::InlineButtonTypeUrlAuth) -> Self {
        Self::UrlAuth(value)
    }
}

impl From<types::InputInlineButtonTypeUrlAuth> for InlineButtonType {
    #[inline]
    fn from(value: types::InputInlineButtonTypeUrlAuth) -> Self {
        Self::InputInlineButtonTypeUrlAuth(value)
    }
}

impl From<types::InlineButtonTypeWebView> for InlineButtonType {
    #[inline]
    fn from(value: types::InlineButtonTypeWebView) -> Self {
        Self::WebView(value)
    }
}

impl From<types::InlineButtonTypeCallback> for InlineButtonType {
    #[inline]
    fn from(value: types::InlineButtonTypeCallback) -> Self {
        Self::Callback(value)
    }
}

impl From<types::InlineButtonTypeSwitchInline> for InlineButtonType {
    #[inline]
    fn from(value: types::InlineButtonTypeSwitchInline) -> Self {
        Self::SwitchInline(value)
    }
}

impl From<types::InlineButtonTypeUserProfile> for InlineButtonType {
    #[inline]
    fn from(value: types::InlineButtonTypeUserProfile) -> Self {
        Self::UserProfile(value)
    }
}

impl From<types::InputInlineButtonTypeUserProfile> for InlineButtonType {
    #[inline]
    fn from(value: types::InputInlineButtonTypeUserProfile) -> Self {
        Self::InputInlineButtonTypeUserProfile(value)
    }
}

impl From<types::InlineButtonTypeCopy> for InlineButtonType {
    #[inline]
    fn from(value: types::InlineButtonTypeCopy) -> Self {
        Self::Copy(value)
    }
}

/// Names what [`upload.getWebFile`](functions::upload::GetWebFile) downloads: a file on the web, a map or the cover
/// of a piece of music.
///
/// Accepted by [`upload.getWebFile`](functions::upload::GetWebFile).
///
/// [Official page](https://core.telegram.org/type/InputWebFileLocation)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub enum InputWebFileLocation {
    /// Names a file on the web that is to be downloaded through Telegram.
    InputWebFileLocation(types::InputWebFileLocation),
    /// Names a picture of a map, which Telegram draws.
    InputWebFileGeoPointLocation(types::InputWebFileGeoPointLocation),
    /// Names the cover of the album that a piece of music is from.
    InputWebFileAudioAlbumThumbLocation(types::InputWebFileAudioAlbumThumbLocation),
}

impl InputWebFileLocation {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::InputWebFileLocation(_) => 0xc239d686,
            Self::InputWebFileGeoPointLocation(_) => 0x9f2221c9,
            Self::InputWebFileAudioAlbumThumbLocation(_) => 0xf46fe924,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::InputWebFileLocation(_) => "inputWebFileLocation",
            Self::InputWebFileGeoPointLocation(_) => "inputWebFileGeoPointLocation",
            Self::InputWebFileAudioAlbumThumbLocation(_) => {
                "inputWebFileAudioAlbumThumbLocation"
            }
        }
    }
}

impl wire::Wire for InputWebFileLocation {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputWebFileLocation",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::InputWebFileLocation(value) => value.write_bare(w.id(0xc239d686)),
            Self::InputWebFileGeoPointLocation(value) => {
                value.write_bare(w.id(0x9f2221c9))
            }
            Self::InputWebFileAudioAlbumThumbLocation(value) => {
                value.write_bare(w.id(0xf46fe924))
            }
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xc239d686 => {
                Self::InputWebFileLocation(
                    types::InputWebFileLocation::read_bare(cursor),
                )
            }
            0x9f2221c9 => {
                Self::InputWebFileGeoPointLocation(
                    types::InputWebFileGeoPointLocation::read_bare(cursor),
                )
            }
            0xf46fe924 => {
                Self::InputWebFileAudioAlbumThumbLocation(
                    types::InputWebFileAudioAlbumThumbLocation::read_bare(cursor),
                )
            }
            _ => Self::InputWebFileLocation(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputWebFileLocation> for InputWebFileLocation {
    #[inline]
    fn from(value: types::InputWebFileLocation) -> Self {
        Self::InputWebFileLocation(value)
    }
}

impl From<types::InputWebFileGeoPointLocation> for InputWebFileLocation {
    #[inline]
    fn from(value: types::InputWebFileGeoPointLocation) -> Self {
        Self::InputWebFileGeoPointLocation(value)
    }
}

impl From<types::InputWebFileAudioAlbumThumbLocation> for InputWebFileLocation {
    #[inline]
    fn from(value: types::InputWebFileAudioAlbumThumbLocation) -> Self {
        Self::InputWebFileAudioAlbumThumbLocation(value)
    }
}

/// How the user pays, for [`payments.sendPaymentForm`](functions::payments::SendPaymentForm).
///
/// Accepted by [`payments.sendPaymentForm`](functions::payments::SendPaymentForm).
///
/// [Official page](https://core.telegram.org/type/InputPaymentCredentials)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputPaymentCredentials {
    /// Pays with a card that the user saved earlier.
    Saved(types::InputPaymentCredentialsSaved),
    /// Pays with card details that the user has entered now.
    InputPaymentCredentials(types::InputPaymentCredentials),
    /// Pays by the token that Apple Pay gave for the payment.
    ApplePay(types::InputPaymentCredentialsApplePay),
    /// Pays by the token that Google Pay gave for the payment.
    GooglePay(types::InputPaymentCredentialsGooglePay),
}

impl InputPaymentCredentials {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Saved(_) => 0xc10eb2cf,
            Self::InputPaymentCredentials(_) => 0x3417d728,
            Self::ApplePay(_) => 0x0aa1c39f,
            Self::GooglePay(_) => 0x8ac32801,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Saved(_) => "inputPaymentCredentialsSaved",
            Self::InputPaymentCredentials(_) => "inputPaymentCredentials",
            Self::ApplePay(_) => "inputPaymentCredentialsApplePay",
            Self::GooglePay(_) => "inputPaymentCredentialsGooglePay",
        }
    }
}

impl wire::Wire for InputPaymentCredentials {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputPaymentCredentials",
        id: 0,
        min_size: 12,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Saved(value) => value.write_bare(w.id(0xc10eb2cf)),
            Self::InputPaymentCredentials(value) => value.write_bare(w.id(0x3417d728)),
            Self::ApplePay(value) => value.write_bare(w.id(0x0aa1c39f)),
            Self::GooglePay(value) => value.write_bare(w.id(0x8ac32801)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xc10eb2cf => {
                Self::Saved(types::InputPaymentCredentialsSaved::read_bare(cursor))
            }
            0x3417d728 => {
                Self::InputPaymentCredentials(
                    types::InputPaymentCredentials::read_bare(cursor),
                )
            }
            0x0aa1c39f => {
                Self::ApplePay(types::InputPaymentCredentialsApplePay::read_bare(cursor))
            }
            0x8ac32801 => {
                Self::GooglePay(
                    types::InputPaymentCredentialsGooglePay::read_bare(cursor),
                )
            }
            _ => Self::Saved(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputPaymentCredentialsSaved> for InputPaymentCredentials {
    #[inline]
    fn from(value: types::InputPaymentCredentialsSaved) -> Self {
        Self::Saved(value)
    }
}

impl From<types::InputPaymentCredentials> for InputPaymentCredentials {
    #[inline]
    fn from(value: types::InputPaymentCredentials) -> Self {
        Self::InputPaymentCredentials(value)
    }
}

impl From<types::InputPaymentCredentialsApplePay> for InputPaymentCredentials {
    #[inline]
    fn from(value: types::InputPaymentCredentialsApplePay) -> Self {
        Self::ApplePay(value)
    }
}

impl From<types::InputPaymentCredentialsGooglePay> for InputPaymentCredentials {
    #[inline]
    fn from(value: types::InputPaymentCredentialsGooglePay) -> Self {
        Self::GooglePay(value)
    }
}

/// A message to get.
///
/// Accepted by [`messages.getMessages`](functions::messages::GetMessages),
/// [`channels.getMessages`](functions::channels::GetMessages).
///
/// [Official page](https://core.telegram.org/type/InputMessage)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputMessage {
    /// A message by its identifier.
    Id(types::InputMessageId),
    /// The message that another one replies to.
    ReplyTo(types::InputMessageReplyTo),
    /// The message that is pinned in the chat.
    ///
    /// Since layer 75 or earlier.
    ///
    /// `inputMessagePinned#86872538 = InputMessage;`
    Pinned,
    /// The message whose button a user pressed.
    CallbackQuery(types::InputMessageCallbackQuery),
}

impl InputMessage {
    /// The constructor id of [`Self::Pinned`].
    pub const PINNED_ID: u32 = 0x86872538;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Id(_) => 0xa676a322,
            Self::ReplyTo(_) => 0xbad88395,
            Self::Pinned => 0x86872538,
            Self::CallbackQuery(_) => 0xacfa1a7e,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Id(_) => "inputMessageID",
            Self::ReplyTo(_) => "inputMessageReplyTo",
            Self::Pinned => "inputMessagePinned",
            Self::CallbackQuery(_) => "inputMessageCallbackQuery",
        }
    }
}

impl wire::Wire for InputMessage {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputMessage",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Id(value) => value.write_bare(w.id(0xa676a322)),
            Self::ReplyTo(value) => value.write_bare(w.id(0xbad88395)),
            Self::Pinned => w.id(0x86872538),
            Self::CallbackQuery(value) => value.write_bare(w.id(0xacfa1a7e)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xa676a322 => Self::Id(types::InputMessageId::read_bare(cursor)),
            0xbad88395 => Self::ReplyTo(types::InputMessageReplyTo::read_bare(cursor)),
            0x86872538 => Self::Pinned,
            0xacfa1a7e => {
                Self::CallbackQuery(types::InputMessageCallbackQuery::read_bare(cursor))
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::Pinned
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputMessageId> for InputMessage {
    #[inline]
    fn from(value: types::InputMessageId) -> Self {
        Self::Id(value)
    }
}

impl From<types::InputMessageReplyTo> for InputMessage {
    #[inline]
    fn from(value: types::InputMessageReplyTo) -> Self {
        Self::ReplyTo(value)
    }
}

impl From<types::InputMessageCallbackQuery> for InputMessage {
    #[inline]
    fn from(value: types::InputMessageCallbackQuery) -> Self {
        Self::CallbackQuery(value)
    }
}

/// An entry of the list of chats to act on.
///
/// Accepted by [`messages.getPeerDialogs`](functions::messages::GetPeerDialogs),
/// [`messages.toggleDialogPin`](functions::messages::ToggleDialogPin),
/// [`messages.reorderPinnedDialogs`](functions::messages::ReorderPinnedDialogs),
/// [`messages.markDialogUnread`](functions::messages::MarkDialogUnread),
/// [`messages.toggleSavedDialogPin`](functions::messages::ToggleSavedDialogPin),
/// [`messages.reorderPinnedSavedDialogs`](functions::messages::ReorderPinnedSavedDialogs).
///
/// [Official page](https://core.telegram.org/type/InputDialogPeer)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputDialogPeer {
    /// The chat with a user, a group or a channel.
    InputDialogPeer(types::InputDialogPeer),
    /// All chats of a folder of peers.
    Folder(types::InputDialogPeerFolder),
    /// A community, as one entry of the list of chats.
    Community(types::InputDialogPeerCommunity),
}

impl InputDialogPeer {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::InputDialogPeer(_) => 0xfcaafeb7,
            Self::Folder(_) => 0x64600527,
            Self::Community(_) => 0x69ef72c4,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::InputDialogPeer(_) => "inputDialogPeer",
            Self::Folder(_) => "inputDialogPeerFolder",
            Self::Community(_) => "inputDialogPeerCommunity",
        }
    }
}

impl wire::Wire for InputDialogPeer {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputDialogPeer",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::InputDialogPeer(value) => value.write_bare(w.id(0xfcaafeb7)),
            Self::Folder(value) => value.write_bare(w.id(0x64600527)),
            Self::Community(value) => value.write_bare(w.id(0x69ef72c4)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xfcaafeb7 => {
                Self::InputDialogPeer(types::InputDialogPeer::read_bare(cursor))
            }
            0x64600527 => Self::Folder(types::InputDialogPeerFolder::read_bare(cursor)),
            0x69ef72c4 => {
                Self::Community(types::InputDialogPeerCommunity::read_bare(cursor))
            }
            _ => Self::InputDialogPeer(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputDialogPeer> for InputDialogPeer {
    #[inline]
    fn from(value: types::InputDialogPeer) -> Self {
        Self::InputDialogPeer(value)
    }
}

impl From<types::InputDialogPeerFolder> for InputDialogPeer {
    #[inline]
    fn from(value: types::InputDialogPeerFolder) -> Self {
        Self::Folder(value)
    }
}

impl From<types::InputDialogPeerCommunity> for InputDialogPeer {
    #[inline]
    fn from(value: types::InputDialogPeerCommunity) -> Self {
        Self::Community(value)
    }
}

/// A Telegram Passport file to be stored: a new upload, or one that Telegram has already.
///
/// Contained in [`inputSecureValue`](types::InputSecureValue).
///
/// [Official page](https://core.telegram.org/type/InputSecureFile)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputSecureFile {
    /// A Telegram Passport file that was encrypted by the client and uploaded with
    /// [`upload.saveFilePart`](functions::upload::SaveFilePart).
    Uploaded(types::InputSecureFileUploaded),
    /// A Telegram Passport file that Telegram has already.
    InputSecureFile(types::InputSecureFile),
}

impl InputSecureFile {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Uploaded(_) => 0x3334b0f0,
            Self::InputSecureFile(_) => 0x5367e5be,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Uploaded(_) => "inputSecureFileUploaded",
            Self::InputSecureFile(_) => "inputSecureFile",
        }
    }
}

impl wire::Wire for InputSecureFile {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputSecureFile",
        id: 0,
        min_size: 20,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Uploaded(value) => value.write_bare(w.id(0x3334b0f0)),
            Self::InputSecureFile(value) => value.write_bare(w.id(0x5367e5be)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x3334b0f0 => {
                Self::Uploaded(types::InputSecureFileUploaded::read_bare(cursor))
            }
            0x5367e5be => {
                Self::InputSecureFile(types::InputSecureFile::read_bare(cursor))
            }
            _ => Self::Uploaded(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputSecureFileUploaded> for InputSecureFile {
    #[inline]
    fn from(value: types::InputSecureFileUploaded) -> Self {
        Self::Uploaded(value)
    }
}

impl From<types::InputSecureFile> for InputSecureFile {
    #[inline]
    fn from(value: types::InputSecureFile) -> Self {
        Self::InputSecureFile(value)
    }
}

/// Proof that the user knows the password of the account.
///
/// Accepted by [`auth.checkPassword`](functions::auth::CheckPassword),
/// [`account.deleteAccount`](functions::account::DeleteAccount),
/// [`account.getPasswordSettings`](functions::account::GetPasswordSettings),
/// [`account.updatePasswordSettings`](functions::account::UpdatePasswordSettings),
/// [`account.getTmpPassword`](functions::account::GetTmpPassword),
/// [`messages.getBotCallbackAnswer`](functions::messages::GetBotCallbackAnswer),
/// [`messages.editChatCreator`](functions::messages::EditChatCreator),
/// [`payments.getStarsRevenueWithdrawalUrl`](functions::payments::GetStarsRevenueWithdrawalUrl),
/// [`payments.getStarGiftWithdrawalUrl`](functions::payments::GetStarGiftWithdrawalUrl),
/// [`wallet.exportSecretPhrase`](functions::wallet::ExportSecretPhrase), and 2 more.
///
/// [Official page](https://core.telegram.org/type/InputCheckPasswordSRP)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputCheckPasswordSrp {
    /// No password.
    ///
    /// Since layer 86 or earlier.
    ///
    /// `inputCheckPasswordEmpty#9880f658 = InputCheckPasswordSRP;`
    InputCheckPasswordEmpty,
    /// Proof that the user knows the password, by the SRP protocol.
    InputCheckPasswordSrp(types::InputCheckPasswordSrp),
}

impl InputCheckPasswordSrp {
    /// The constructor id of [`Self::InputCheckPasswordEmpty`].
    pub const INPUT_CHECK_PASSWORD_EMPTY_ID: u32 = 0x9880f658;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::InputCheckPasswordEmpty => 0x9880f658,
            Self::InputCheckPasswordSrp(_) => 0xd27ff082,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::InputCheckPasswordEmpty => "inputCheckPasswordEmpty",
            Self::InputCheckPasswordSrp(_) => "inputCheckPasswordSRP",
        }
    }
}

impl wire::Wire for InputCheckPasswordSrp {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputCheckPasswordSRP",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::InputCheckPasswordEmpty => w.id(0x9880f658),
            Self::InputCheckPasswordSrp(value) => value.write_bare(w.id(0xd27ff082)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x9880f658 => Self::InputCheckPasswordEmpty,
            0xd27ff082 => {
                Self::InputCheckPasswordSrp(
                    types::InputCheckPasswordSrp::read_bare(cursor),
                )
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::InputCheckPasswordEmpty
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputCheckPasswordSrp> for InputCheckPasswordSrp {
    #[inline]
    fn from(value: types::InputCheckPasswordSrp) -> Self {
        Self::InputCheckPasswordSrp(value)
    }
}

/// A wallpaper to act on, named by identifier, by the name in its link, or as one without a file.
///
/// Accepted by [`account.getWallPaper`](functions::account::GetWallPaper),
/// [`account.saveWallPaper`](functions::account::SaveWallPaper),
/// [`account.installWallPaper`](functions::account::InstallWallPaper),
/// [`account.getMultiWallPapers`](functions::account::GetMultiWallPapers),
/// [`messages.setChatWallPaper`](functions::messages::SetChatWallPaper).
///
/// Contained in [`inputThemeSettings`](types::InputThemeSettings).
///
/// [Official page](https://core.telegram.org/type/InputWallPaper)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputWallPaper {
    /// A wallpaper, named by its identifier and access hash.
    InputWallPaper(types::InputWallPaper),
    /// A wallpaper, named by the last part of its link.
    Slug(types::InputWallPaperSlug),
    /// A wallpaper that has no file: a plain colour or a gradient, which its settings describe.
    NoFile(types::InputWallPaperNoFile),
}

impl InputWallPaper {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::InputWallPaper(_) => 0xe630b979,
            Self::Slug(_) => 0x72091c80,
            Self::NoFile(_) => 0x967a462e,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::InputWallPaper(_) => "inputWallPaper",
            Self::Slug(_) => "inputWallPaperSlug",
            Self::NoFile(_) => "inputWallPaperNoFile",
        }
    }
}

impl wire::Wire for InputWallPaper {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputWallPaper",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::InputWallPaper(value) => value.write_bare(w.id(0xe630b979)),
            Self::Slug(value) => value.write_bare(w.id(0x72091c80)),
            Self::NoFile(value) => value.write_bare(w.id(0x967a462e)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xe630b979 => Self::InputWallPaper(types::InputWallPaper::read_bare(cursor)),
            0x72091c80 => Self::Slug(types::InputWallPaperSlug::read_bare(cursor)),
            0x967a462e => Self::NoFile(types::InputWallPaperNoFile::read_bare(cursor)),
            _ => Self::InputWallPaper(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputWallPaper> for InputWallPaper {
    #[inline]
    fn from(value: types::InputWallPaper) -> Self {
        Self::InputWallPaper(value)
    }
}

impl From<types::InputWallPaperSlug> for InputWallPaper {
    #[inline]
    fn from(value: types::InputWallPaperSlug) -> Self {
        Self::Slug(value)
    }
}

impl From<types::InputWallPaperNoFile> for InputWallPaper {
    #[inline]
    fn from(value: types::InputWallPaperNoFile) -> Self {
        Self::NoFile(value)
    }
}

/// A cloud theme to act on, named by identifier or by the name in its link.
///
/// Accepted by [`account.updateTheme`](functions::account::UpdateTheme),
/// [`account.saveTheme`](functions::account::SaveTheme),
/// [`account.installTheme`](functions::account::InstallTheme), [`account.getTheme`](functions::account::GetTheme).
///
/// [Official page](https://core.telegram.org/type/InputTheme)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputTheme {
    /// A cloud theme, named by its identifier and access hash.
    InputTheme(types::InputTheme),
    /// A cloud theme, named by the last part of its link.
    Slug(types::InputThemeSlug),
}

impl InputTheme {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::InputTheme(_) => 0x3c5693e9,
            Self::Slug(_) => 0xf5890df1,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::InputTheme(_) => "inputTheme",
            Self::Slug(_) => "inputThemeSlug",
        }
    }
}

impl wire::Wire for InputTheme {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputTheme",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::InputTheme(value) => value.write_bare(w.id(0x3c5693e9)),
            Self::Slug(value) => value.write_bare(w.id(0xf5890df1)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x3c5693e9 => Self::InputTheme(types::InputTheme::read_bare(cursor)),
            0xf5890df1 => Self::Slug(types::InputThemeSlug::read_bare(cursor)),
            _ => Self::InputTheme(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputTheme> for InputTheme {
    #[inline]
    fn from(value: types::InputTheme) -> Self {
        Self::InputTheme(value)
    }
}

impl From<types::InputThemeSlug> for InputTheme {
    #[inline]
    fn from(value: types::InputThemeSlug) -> Self {
        Self::Slug(value)
    }
}

/// What is to be paid for. It goes to [`payments.getPaymentForm`](functions::payments::GetPaymentForm) and to the
/// methods that pay.
///
/// Accepted by [`payments.getPaymentForm`](functions::payments::GetPaymentForm),
/// [`payments.validateRequestedInfo`](functions::payments::ValidateRequestedInfo),
/// [`payments.sendPaymentForm`](functions::payments::SendPaymentForm),
/// [`payments.sendStarsForm`](functions::payments::SendStarsForm).
///
/// [Official page](https://core.telegram.org/type/InputInvoice)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputInvoice {
    /// An invoice or paid media in a message.
    Message(types::InputInvoiceMessage),
    /// An invoice, named by the last part of its link.
    Slug(types::InputInvoiceSlug),
    /// Gift codes for Telegram Premium, for a giveaway in a channel or for users who are named.
    ///
    /// In a `Box`, because the struct is large or recursive.
    PremiumGiftCode(Box<types::InputInvoicePremiumGiftCode>),
    /// Telegram Stars: for the account itself, for another user, or for a giveaway.
    ///
    /// In a `Box`, because the struct is large or recursive.
    Stars(Box<types::InputInvoiceStars>),
    /// A subscription to a private channel, paid in Telegram Stars, by an invitation link that asks for one.
    ChatInviteSubscription(types::InputInvoiceChatInviteSubscription),
    /// A gift for a user or channel, paid in Telegram Stars.
    StarGift(types::InputInvoiceStarGift),
    /// The upgrade of a received gift to a collectible one.
    StarGiftUpgrade(types::InputInvoiceStarGiftUpgrade),
    /// The transfer of a collectible gift to somebody else, where it is not free.
    StarGiftTransfer(types::InputInvoiceStarGiftTransfer),
    /// Telegram Premium for another user, paid in Telegram Stars.
    PremiumGiftStars(types::InputInvoicePremiumGiftStars),
    /// Telegram Stars to be moved from a business account to the bot that manages it.
    BusinessBotTransferStars(types::InputInvoiceBusinessBotTransferStars),
    /// A collectible gift that its owner has put up for sale.
    StarGiftResale(types::InputInvoiceStarGiftResale),
    /// The upgrade of a gift that belongs to somebody else, so that its owner can do it for free.
    StarGiftPrepaidUpgrade(types::InputInvoiceStarGiftPrepaidUpgrade),
    /// The payment without which no login code is sent, as
    /// [`auth.sentCodePaymentRequired`](types::auth::SentCodePaymentRequired) asks for it.
    ///
    /// In a `Box`, because the struct is large or recursive.
    PremiumAuthCode(Box<types::InputInvoicePremiumAuthCode>),
    /// The removal of sender, receiver and message from a collectible gift that kept them when it was upgraded.
    StarGiftDropOriginalDetails(types::InputInvoiceStarGiftDropOriginalDetails),
    /// A bid in an auction of gifts, paid in Telegram Stars.
    StarGiftAuctionBid(types::InputInvoiceStarGiftAuctionBid),
}

impl InputInvoice {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Message(_) => 0xc5b56859,
            Self::Slug(_) => 0xc326caef,
            Self::PremiumGiftCode(_) => 0x98986c0d,
            Self::Stars(_) => 0x65f00ce3,
            Self::ChatInviteSubscription(_) => 0x34e793f1,
            Self::StarGift(_) => 0xe8625e92,
            Self::StarGiftUpgrade(_) => 0x4d818d5d,
            Self::StarGiftTransfer(_) => 0x4a5f5bd9,
            Self::PremiumGiftStars(_) => 0xdabab2ef,
            Self::BusinessBotTransferStars(_) => 0xf4997e42,
            Self::StarGiftResale(_) => 0xe9b0c658,
            Self::StarGiftPrepaidUpgrade(_) => 0x9a0b48b8,
            Self::PremiumAuthCode(_) => 0x3e77f614,
            Self::StarGiftDropOriginalDetails(_) => 0x0923d8d1,
            Self::StarGiftAuctionBid(_) => 0x1ecafa10,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Message(_) => "inputInvoiceMessage",
            Self::Slug(_) => "inputInvoiceSlug",
            Self::PremiumGiftCode(_) => "inputInvoicePremiumGiftCode",
            Self::Stars(_) => "inputInvoiceStars",
            Self::ChatInviteSubscription(_) => "inputInvoiceChatInviteSubscription",
            Self::StarGift(_) => "inputInvoiceStarGift",
            Self::StarGiftUpgrade(_) => "inputInvoiceStarGiftUpgrade",
            Self::StarGiftTransfer(_) => "inputInvoiceStarGiftTransfer",
            Self::PremiumGiftStars(_) => "inputInvoicePremiumGiftStars",
            Self::BusinessBotTransferStars(_) => "inputInvoiceBusinessBotTransferStars",
            Self::StarGiftResale(_) => "inputInvoiceStarGiftResale",
            Self::StarGiftPrepaidUpgrade(_) => "inputInvoiceStarGiftPrepaidUpgrade",
            Self::PremiumAuthCode(_) => "inputInvoicePremiumAuthCode",
            Self::StarGiftDropOriginalDetails(_) => {
                "inputInvoiceStarGiftDropOriginalDetails"
            }
            Self::StarGiftAuctionBid(_) => "inputInvoiceStarGiftAuctionBid",
        }
    }
}

impl wire::Wire for InputInvoice {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputInvoice",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Message(value) => value.write_bare(w.id(0xc5b56859)),
            Self::Slug(value) => value.write_bare(w.id(0xc326caef)),
            Self::PremiumGiftCode(value) => (**value).write_bare(w.id(0x98986c0d)),
            Self::Stars(value) => (**value).write_bare(w.id(0x65f00ce3)),
            Self::ChatInviteSubscription(value) => value.write_bare(w.id(0x34e793f1)),
            Self::StarGift(value) => value.write_bare(w.id(0xe8625e92)),
            Self::StarGiftUpgrade(value) => value.write_bare(w.id(0x4d818d5d)),
            Self::StarGiftTransfer(value) => value.write_bare(w.id(0x4a5f5bd9)),
            Self::PremiumGiftStars(value) => value.write_bare(w.id(0xdabab2ef)),
            Self::BusinessBotTransferStars(value) => value.write_bare(w.id(0xf4997e42)),
            Self::StarGiftResale(value) => value.write_bare(w.id(0xe9b0c658)),
            Self::StarGiftPrepaidUpgrade(value) => value.write_bare(w.id(0x9a0b48b8)),
            Self::PremiumAuthCode(value) => (**value).write_bare(w.id(0x3e77f614)),
            Self::StarGiftDropOriginalDetails(value) => {
                value.write_bare(w.id(0x0923d8d1))
            }
            Self::StarGiftAuctionBid(value) => value.write_bare(w.id(0x1ecafa10)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xc5b56859 => Self::Message(types::InputInvoiceMessage::read_bare(cursor)),
            0xc326caef => Self::Slug(types::InputInvoiceSlug::read_bare(cursor)),
            0x98986c0d => Self::PremiumGiftCode(Box::read_bare(cursor)),
            0x65f00ce3 => Self::Stars(Box::read_bare(cursor)),
            0x34e793f1 => {
                Self::ChatInviteSubscription(
                    types::InputInvoiceChatInviteSubscription::read_bare(cursor),
                )
            }
            0xe8625e92 => Self::StarGift(types::InputInvoiceStarGift::read_bare(cursor)),
            0x4d818d5d => {
                Self::StarGiftUpgrade(
                    types::InputInvoiceStarGiftUpgrade::read_bare(cursor),
                )
            }
            0x4a5f5bd9 => {
                Self::StarGiftTransfer(
                    types::InputInvoiceStarGiftTransfer::read_bare(cursor),
                )
            }
            0xdabab2ef => {
                Self::PremiumGiftStars(
                    types::InputInvoicePremiumGiftStars::read_bare(cursor),
                )
            }
            0xf4997e42 => {
                Self::BusinessBotTransferStars(
                    types::InputInvoiceBusinessBotTransferStars::read_bare(cursor),
                )
            }
            0xe9b0c658 => {
                Self::StarGiftResale(
                    types::InputInvoiceStarGiftResale::read_bare(cursor),
                )
            }
            0x9a0b48b8 => {
                Self::StarGiftPrepaidUpgrade(
                    types::InputInvoiceStarGiftPrepaidUpgrade::read_bare(cursor),
                )
            }
            0x3e77f614 => Self::PremiumAuthCode(Box::read_bare(cursor)),
            0x0923d8d1 => {
                Self::StarGiftDropOriginalDetails(
                    types::InputInvoiceStarGiftDropOriginalDetails::read_bare(cursor),
                )
            }
            0x1ecafa10 => {
                Self::StarGiftAuctionBid(
                    types::InputInvoiceStarGiftAuctionBid::read_bare(cursor),
                )
            }
            #[cfg(feature = "compat")]
            0xc39f5324 => Self::input_invoice_star_gift_resale_c39f5324(cursor),
            _ => Self::Message(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputInvoiceMessage> for InputInvoice {
    #[inline]
    fn from(value: types::InputInvoiceMessage) -> Self {
        Self::Message(value)
    }
}

impl From<types::InputInvoiceSlug> for InputInvoice {
    #[inline]
    fn from(value: types::InputInvoiceSlug) -> Self {
        Self::Slug(value)
    }
}

impl From<types::InputInvoicePremiumGiftCode> for InputInvoice {
    #[inline]
    fn from(value: types::InputInvoicePremiumGiftCode) -> Self {
        Self::PremiumGiftCode(Box::new(value))
    }
}

impl From<types::InputInvoiceStars> for InputInvoice {
    #[inline]
    fn from(value: types::InputInvoiceStars) -> Self {
        Self::Stars(Box::new(value))
    }
}

impl From<types::InputInvoiceChatInviteSubscription> for InputInvoice {
    #[inline]
    fn from(value: types::InputInvoiceChatInviteSubscription) -> Self {
        Self::ChatInviteSubscription(value)
    }
}

impl From<types::InputInvoiceStarGift> for InputInvoice {
    #[inline]
    fn from(value: types::InputInvoiceStarGift) -> Self {
        Self::StarGift(value)
    }
}

impl From<types::InputInvoiceStarGiftUpgrade> for InputInvoice {
    #[inline]
    fn from(value: types::InputInvoiceStarGiftUpgrade) -> Self {
        Self::StarGiftUpgrade(value)
    }
}

impl From<types::InputInvoiceStarGiftTransfer> for InputInvoice {
    #[inline]
    fn from(value: types::InputInvoiceStarGiftTransfer) -> Self {
        Self::StarGiftTransfer(value)
    }
}

impl From<types::InputInvoicePremiumGiftStars> for InputInvoice {
    #[inline]
    fn from(value: types::InputInvoicePremiumGiftStars) -> Self {
        Self::PremiumGiftStars(value)
    }
}

impl From<types::InputInvoiceBusinessBotTransferStars> for InputInvoice {
    #[inline]
    fn from(value: types::InputInvoiceBusinessBotTransferStars) -> Self {
        Self::BusinessBotTransferStars(value)
    }
}

impl From<types::InputInvoiceStarGiftResale> for InputInvoice {
    #[inline]
    fn from(value: types::InputInvoiceStarGiftResale) -> Self {
        Self::StarGiftResale(value)
    }
}

impl From<types::InputInvoiceStarGiftPrepaidUpgrade> for InputInvoice {
    #[inline]
    fn from(value: types::InputInvoiceStarGiftPrepaidUpgrade) -> Self {
        Self::StarGiftPrepaidUpgrade(value)
    }
}

impl From<types::InputInvoicePremiumAuthCode> for InputInvoice {
    #[inline]
    fn from(value: types::InputInvoicePremiumAuthCode) -> Self {
        Self::PremiumAuthCode(Box::new(value))
    }
}

impl From<types::InputInvoiceStarGiftDropOriginalDetails> for InputInvoice {
    #[inline]
    fn from(value: types::InputInvoiceStarGiftDropOriginalDetails) -> Self {
        Self::StarGiftDropOriginalDetails(value)
    }
}

impl From<types::InputInvoiceStarGiftAuctionBid> for InputInvoice {
    #[inline]
    fn from(value: types::InputInvoiceStarGiftAuctionBid) -> Self {
        Self::StarGiftAuctionBid(value)
    }
}

/// What a purchase in an app store, or a payment, is for.
///
/// Accepted by [`payments.assignAppStoreTransaction`](functions::payments::AssignAppStoreTransaction),
/// [`payments.assignPlayMarketTransaction`](functions::payments::AssignPlayMarketTransaction),
/// [`payments.launchPrepaidGiveaway`](functions::payments::LaunchPrepaidGiveaway),
/// [`payments.canPurchaseStore`](functions::payments::CanPurchaseStore).
///
/// Contained in [`inputInvoicePremiumGiftCode`](types::InputInvoicePremiumGiftCode),
/// [`inputInvoiceStars`](types::InputInvoiceStars),
/// [`inputInvoicePremiumAuthCode`](types::InputInvoicePremiumAuthCode).
///
/// [Official page](https://core.telegram.org/type/InputStorePaymentPurpose)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputStorePaymentPurpose {
    /// A Telegram Premium subscription for the account itself.
    InputStorePaymentPremiumSubscription(types::InputStorePaymentPremiumSubscription),
    /// Telegram Premium as a gift to another user.
    InputStorePaymentGiftPremium(types::InputStorePaymentGiftPremium),
    /// Telegram Premium for users who are named, such as friends or subscribers of a channel.
    InputStorePaymentPremiumGiftCode(types::InputStorePaymentPremiumGiftCode),
    /// A giveaway of Telegram Premium among the members of a channel or supergroup.
    ///
    /// In a `Box`, because the struct is large or recursive.
    InputStorePaymentPremiumGiveaway(Box<types::InputStorePaymentPremiumGiveaway>),
    /// Telegram Stars for the account itself.
    InputStorePaymentStarsTopup(types::InputStorePaymentStarsTopup),
    /// Telegram Stars as a gift to another user.
    InputStorePaymentStarsGift(types::InputStorePaymentStarsGift),
    /// A giveaway of Telegram Stars among the members of a channel or supergroup.
    ///
    /// In a `Box`, because the struct is large or recursive.
    InputStorePaymentStarsGiveaway(Box<types::InputStorePaymentStarsGiveaway>),
    /// The payment without which no login code is sent to a phone number.
    InputStorePaymentAuthCode(types::InputStorePaymentAuthCode),
}

impl InputStorePaymentPurpose {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::InputStorePaymentPremiumSubscription(_) => 0xa6751e66,
            Self::InputStorePaymentGiftPremium(_) => 0x616f7fe8,
            Self::InputStorePaymentPremiumGiftCode(_) => 0xfb790393,
            Self::InputStorePaymentPremiumGiveaway(_) => 0x160544ca,
            Self::InputStorePaymentStarsTopup(_) => 0xf9a2a6cb,
            Self::InputStorePaymentStarsGift(_) => 0x1d741ef7,
            Self::InputStorePaymentStarsGiveaway(_) => 0x751f08fa,
            Self::InputStorePaymentAuthCode(_) => 0x3fc18057,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::InputStorePaymentPremiumSubscription(_) => {
                "inputStorePaymentPremiumSubscription"
            }
            Self::InputStorePaymentGiftPremium(_) => "inputStorePaymentGiftPremium",
            Self::InputStorePaymentPremiumGiftCode(_) => {
                "inputStorePaymentPremiumGiftCode"
            }
            Self::InputStorePaymentPremiumGiveaway(_) => {
                "inputStorePaymentPremiumGiveaway"
            }
            Self::InputStorePaymentStarsTopup(_) => "inputStorePaymentStarsTopup",
            Self::InputStorePaymentStarsGift(_) => "inputStorePaymentStarsGift",
            Self::InputStorePaymentStarsGiveaway(_) => "inputStorePaymentStarsGiveaway",
            Self::InputStorePaymentAuthCode(_) => "inputStorePaymentAuthCode",
        }
    }
}

impl wire::Wire for InputStorePaymentPurpose {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputStorePaymentPurpose",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::InputStorePaymentPremiumSubscription(value) => {
                value.write_bare(w.id(0xa6751e66))
            }
            Self::InputStorePaymentGiftPremium(value) => {
                value.write_bare(w.id(0x616f7fe8))
            }
            Self::InputStorePaymentPremiumGiftCode(value) => {
                value.write_bare(w.id(0xfb790393))
            }
            Self::InputStorePaymentPremiumGiveaway(value) => {
                (**value).write_bare(w.id(0x160544ca))
            }
            Self::InputStorePaymentStarsTopup(value) => {
                value.write_bare(w.id(0xf9a2a6cb))
            }
            Self::InputStorePaymentStarsGift(value) => value.write_bare(w.id(0x1d741ef7)),
            Self::InputStorePaymentStarsGiveaway(value) => {
                (**value).write_bare(w.id(0x751f08fa))
            }
            Self::InputStorePaymentAuthCode(value) => value.write_bare(w.id(0x3fc18057)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xa6751e66 => {
                Self::InputStorePaymentPremiumSubscription(
                    types::InputStorePaymentPremiumSubscription::read_bare(cursor),
                )
            }
            0x616f7fe8 => {
                Self::InputStorePaymentGiftPremium(
                    types::InputStorePaymentGiftPremium::read_bare(cursor),
                )
            }
            0xfb790393 => {
                Self::InputStorePaymentPremiumGiftCode(
                    types::InputStorePaymentPremiumGiftCode::read_bare(cursor),
                )
            }
            0x160544ca => Self::InputStorePaymentPremiumGiveaway(Box::read_bare(cursor)),
            0xf9a2a6cb => {
                Self::InputStorePaymentStarsTopup(
                    types::InputStorePaymentStarsTopup::read_bare(cursor),
                )
            }
            0x1d741ef7 => {
                Self::InputStorePaymentStarsGift(
                    types::InputStorePaymentStarsGift::read_bare(cursor),
                )
            }
            0x751f08fa => Self::InputStorePaymentStarsGiveaway(Box::read_bare(cursor)),
            0x3fc18057 => {
                Self::InputStorePaymentAuthCode(
                    types::InputStorePaymentAuthCode::read_bare(cursor),
                )
            }
            #[cfg(feature = "compat")]
            0x9bb2636d => Self::input_store_payment_auth_code_9bb2636d(cursor),
            _ => {
                Self::InputStorePaymentPremiumSubscription(
                    cursor.unknown(id, Self::TL_NAME),
                )
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputStorePaymentPremiumSubscription> for InputStorePaymentPurpose {
    #[inline]
    fn from(value: types::InputStorePaymentPremiumSubscription) -> Self {
        Self::InputStorePaymentPremiumSubscription(value)
    }
}

impl From<types::InputStorePaymentGiftPremium> for InputStorePaymentPurpose {
    #[inline]
    fn from(value: types::InputStorePaymentGiftPremium) -> Self {
        Self::InputStorePaymentGiftPremium(value)
    }
}

impl From<types::InputStorePaymentPremiumGiftCode> for InputStorePaymentPurpose {
    #[inline]
    fn from(value: types::InputStorePaymentPremiumGiftCode) -> Self {
        Self::InputStorePaymentPremiumGiftCode(value)
    }
}

impl From<types::InputStorePaymentPremiumGiveaway> for InputStorePaymentPurpose {
    #[inline]
    fn from(value: types::InputStorePaymentPremiumGiveaway) -> Self {
        Self::InputStorePaymentPremiumGiveaway(Box::new(value))
    }
}

impl From<types::InputStorePaymentStarsTopup> for InputStorePaymentPurpose {
    #[inline]
    fn from(value: types::InputStorePaymentStarsTopup) -> Self {
        Self::InputStorePaymentStarsTopup(value)
    }
}

impl From<types::InputStorePaymentStarsGift> for InputStorePaymentPurpose {
    #[inline]
    fn from(value: types::InputStorePaymentStarsGift) -> Self {
        Self::InputStorePaymentStarsGift(value)
    }
}

impl From<types::InputStorePaymentStarsGiveaway> for InputStorePaymentPurpose {
    #[inline]
    fn from(value: types::InputStorePaymentStarsGiveaway) -> Self {
        Self::InputStorePaymentStarsGiveaway(Box::new(value))
    }
}

impl From<types::InputStorePaymentAuthCode> for InputStorePaymentPurpose {
    #[inline]
    fn from(value: types::InputStorePaymentAuthCode) -> Self {
        Self::InputStorePaymentAuthCode(value)
    }
}

/// A received gift to act on, named by its message, by its number at a channel, or by the name in its link.
///
/// Accepted by [`payments.saveStarGift`](functions::payments::SaveStarGift),
/// [`payments.convertStarGift`](functions::payments::ConvertStarGift),
/// [`payments.upgradeStarGift`](functions::payments::UpgradeStarGift),
/// [`payments.transferStarGift`](functions::payments::TransferStarGift),
/// [`payments.getSavedStarGift`](functions::payments::GetSavedStarGift),
/// [`payments.getStarGiftWithdrawalUrl`](functions::payments::GetStarGiftWithdrawalUrl),
/// [`payments.toggleStarGiftsPinnedToTop`](functions::payments::ToggleStarGiftsPinnedToTop),
/// [`payments.updateStarGiftPrice`](functions::payments::UpdateStarGiftPrice),
/// [`payments.createStarGiftCollection`](functions::payments::CreateStarGiftCollection),
/// [`payments.updateStarGiftCollection`](functions::payments::UpdateStarGiftCollection), and 1 more.
///
/// Contained in [`inputInvoiceStarGiftUpgrade`](types::InputInvoiceStarGiftUpgrade),
/// [`inputInvoiceStarGiftTransfer`](types::InputInvoiceStarGiftTransfer),
/// [`inputInvoiceStarGiftDropOriginalDetails`](types::InputInvoiceStarGiftDropOriginalDetails).
///
/// [Official page](https://core.telegram.org/type/InputSavedStarGift)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputSavedStarGift {
    /// A gift that the account has received, named by its message.
    User(types::InputSavedStarGiftUser),
    /// A gift that a channel has received.
    Chat(types::InputSavedStarGiftChat),
    /// A collectible gift, named by the last part of its link.
    Slug(types::InputSavedStarGiftSlug),
}

impl InputSavedStarGift {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::User(_) => 0x69279795,
            Self::Chat(_) => 0xf101aa7f,
            Self::Slug(_) => 0x2085c238,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::User(_) => "inputSavedStarGiftUser",
            Self::Chat(_) => "inputSavedStarGiftChat",
            Self::Slug(_) => "inputSavedStarGiftSlug",
        }
    }
}

impl wire::Wire for InputSavedStarGift {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputSavedStarGift",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::User(value) => value.write_bare(w.id(0x69279795)),
            Self::Chat(value) => value.write_bare(w.id(0xf101aa7f)),
            Self::Slug(value) => value.write_bare(w.id(0x2085c238)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x69279795 => Self::User(types::InputSavedStarGiftUser::read_bare(cursor)),
            0xf101aa7f => Self::Chat(types::InputSavedStarGiftChat::read_bare(cursor)),
            0x2085c238 => Self::Slug(types::InputSavedStarGiftSlug::read_bare(cursor)),
            _ => Self::User(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputSavedStarGiftUser> for InputSavedStarGift {
    #[inline]
    fn from(value: types::InputSavedStarGiftUser) -> Self {
        Self::User(value)
    }
}

impl From<types::InputSavedStarGiftChat> for InputSavedStarGift {
    #[inline]
    fn from(value: types::InputSavedStarGiftChat) -> Self {
        Self::Chat(value)
    }
}

impl From<types::InputSavedStarGiftSlug> for InputSavedStarGift {
    #[inline]
    fn from(value: types::InputSavedStarGiftSlug) -> Self {
        Self::Slug(value)
    }
}

/// A mini app with a link of its own to act on, named by identifier or by bot and short name.
///
/// Accepted by [`messages.getBotApp`](functions::messages::GetBotApp),
/// [`messages.requestAppWebView`](functions::messages::RequestAppWebView).
///
/// [Official page](https://core.telegram.org/type/InputBotApp)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputBotApp {
    /// A mini app with a link of its own, named by its identifier and access hash.
    Id(types::InputBotAppId),
    /// A mini app, named as in its link: by the bot and a short name.
    ShortName(types::InputBotAppShortName),
}

impl InputBotApp {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Id(_) => 0xa920bd7a,
            Self::ShortName(_) => 0x908c0407,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Id(_) => "inputBotAppID",
            Self::ShortName(_) => "inputBotAppShortName",
        }
    }
}

impl wire::Wire for InputBotApp {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputBotApp",
        id: 0,
        min_size: 12,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Id(value) => value.write_bare(w.id(0xa920bd7a)),
            Self::ShortName(value) => value.write_bare(w.id(0x908c0407)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xa920bd7a => Self::Id(types::InputBotAppId::read_bare(cursor)),
            0x908c0407 => Self::ShortName(types::InputBotAppShortName::read_bare(cursor)),
            _ => Self::Id(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputBotAppId> for InputBotApp {
    #[inline]
    fn from(value: types::InputBotAppId) -> Self {
        Self::Id(value)
    }
}

impl From<types::InputBotAppShortName> for InputBotApp {
    #[inline]
    fn from(value: types::InputBotAppShortName) -> Self {
        Self::ShortName(value)
    }
}

/// A quick reply to act on.
///
/// Accepted by [`messages.sendMessage`](functions::messages::SendMessage),
/// [`messages.sendMedia`](functions::messages::SendMedia),
/// [`messages.forwardMessages`](functions::messages::ForwardMessages),
/// [`messages.sendInlineBotResult`](functions::messages::SendInlineBotResult),
/// [`messages.sendMultiMedia`](functions::messages::SendMultiMedia).
///
/// [Official page](https://core.telegram.org/type/InputQuickReplyShortcut)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputQuickReplyShortcut {
    /// A quick reply by its shortcut.
    InputQuickReplyShortcut(types::InputQuickReplyShortcut),
    /// A quick reply by its identifier.
    Id(types::InputQuickReplyShortcutId),
}

impl InputQuickReplyShortcut {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::InputQuickReplyShortcut(_) => 0x24596d41,
            Self::Id(_) => 0x01190cf1,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::InputQuickReplyShortcut(_) => "inputQuickReplyShortcut",
            Self::Id(_) => "inputQuickReplyShortcutId",
        }
    }
}

impl wire::Wire for InputQuickReplyShortcut {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputQuickReplyShortcut",
        id: 0,
        min_size: 8,
    };

    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::InputQuickReplyShortcut(value) => value.write_bare(w.id(0x24596d41)),
            Self::Id(value) => value.write_bare(w.id(0x01190cf1)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x24596d41 => {
                Self::InputQuickReplyShortcut(
                    types::InputQuickReplyShortcut::read_bare(cursor),
                )
            }
            0x01190cf1 => Self::Id(types::InputQuickReplyShortcutId::read_bare(cursor)),
            _ => Self::InputQuickReplyShortcut(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputQuickReplyShortcut> for InputQuickReplyShortcut {
    #[inline]
    fn from(value: types::InputQuickReplyShortcut) -> Self {
        Self::InputQuickReplyShortcut(value)
    }
}

impl From<types::InputQuickReplyShortcutId> for InputQuickReplyShortcut {
    #[inline]
    fn from(value: types::InputQuickReplyShortcutId) -> Self {
        Self::Id(value)
    }
}

/// A username or phone number that was bought on Fragment, for
/// [`fragment.getCollectibleInfo`](functions::fragment::GetCollectibleInfo).
///
/// Accepted by [`fragment.getCollectibleInfo`](functions::fragment::GetCollectibleInfo).
///
/// [Official page](https://core.telegram.org/type/InputCollectible)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputCollectible {
    /// A username that was bought on Fragment.
    Username(types::InputCollectibleUsername),
    /// An anonymous phone number that was bought on Fragment.
    Phone(types::InputCollectiblePhone),
}

impl InputCollectible {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Username(_) => 0xe39460a9,
            Self::Phone(_) => 0xa2e214a4,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Username(_) => "inputCollectibleUsername",
            Self::Phone(_) => "inputCollectiblePhone",
        }
    }
}

impl wire::Wire for InputCollectible {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputCollectible",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Username(value) => value.write_bare(w.id(0xe39460a9)),
            Self::Phone(value) => value.write_bare(w.id(0xa2e214a4)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0xe39460a9 => {
                Self::Username(types::InputCollectibleUsername::read_bare(cursor))
            }
            0xa2e214a4 => Self::Phone(types::InputCollectiblePhone::read_bare(cursor)),
            _ => Self::Username(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputCollectibleUsername> for InputCollectible {
    #[inline]
    fn from(value: types::InputCollectibleUsername) -> Self {
        Self::Username(value)
    }
}

impl From<types::InputCollectiblePhone> for InputCollectible {
    #[inline]
    fn from(value: types::InputCollectiblePhone) -> Self {
        Self::Phone(value)
    }
}

/// The theme to give a chat with [`messages.setChatTheme`](functions::messages::SetChatTheme).
///
/// Accepted by [`messages.setChatTheme`](functions::messages::SetChatTheme).
///
/// [Official page](https://core.telegram.org/type/InputChatTheme)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputChatTheme {
    /// No theme: the chat looks like all others again.
    ///
    /// Since layer 214.
    ///
    /// `inputChatThemeEmpty#83268483 = InputChatTheme;`
    Empty,
    /// One of Telegram's own themes for chats, as [`account.getChatThemes`](functions::account::GetChatThemes) returns
    /// them.
    InputChatTheme(types::InputChatTheme),
    /// The theme of a collectible gift of the account, as
    /// [`account.getUniqueGiftChatThemes`](functions::account::GetUniqueGiftChatThemes) returns them.
    UniqueGift(types::InputChatThemeUniqueGift),
}

impl InputChatTheme {
    /// The constructor id of [`Self::Empty`].
    pub const EMPTY_ID: u32 = 0x83268483;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Empty => 0x83268483,
            Self::InputChatTheme(_) => 0xc93de95c,
            Self::UniqueGift(_) => 0x87e5dfe4,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "inputChatThemeEmpty",
            Self::InputChatTheme(_) => "inputChatTheme",
            Self::UniqueGift(_) => "inputChatThemeUniqueGift",
        }
    }
}

impl wire::Wire for InputChatTheme {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputChatTheme",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Empty => w.id(0x83268483),
            Self::InputChatTheme(value) => value.write_bare(w.id(0xc93de95c)),
            Self::UniqueGift(value) => value.write_bare(w.id(0x87e5dfe4)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x83268483 => Self::Empty,
            0xc93de95c => Self::InputChatTheme(types::InputChatTheme::read_bare(cursor)),
            0x87e5dfe4 => {
                Self::UniqueGift(types::InputChatThemeUniqueGift::read_bare(cursor))
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

impl From<types::InputChatTheme> for InputChatTheme {
    #[inline]
    fn from(value: types::InputChatTheme) -> Self {
        Self::InputChatTheme(value)
    }
}

impl From<types::InputChatThemeUniqueGift> for InputChatTheme {
    #[inline]
    fn from(value: types::InputChatThemeUniqueGift) -> Self {
        Self::UniqueGift(value)
    }
}

/// An auction of gifts to ask about, named by its gift or by the name in its link.
///
/// Accepted by [`payments.getStarGiftAuctionState`](functions::payments::GetStarGiftAuctionState).
///
/// [Official page](https://core.telegram.org/type/InputStarGiftAuction)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputStarGiftAuction {
    /// An auction, named by the gift that is auctioned.
    InputStarGiftAuction(types::InputStarGiftAuction),
    /// An auction, named by the last part of its link.
    Slug(types::InputStarGiftAuctionSlug),
}

impl InputStarGiftAuction {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::InputStarGiftAuction(_) => 0x02e16c98,
            Self::Slug(_) => 0x7ab58308,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::InputStarGiftAuction(_) => "inputStarGiftAuction",
            Self::Slug(_) => "inputStarGiftAuctionSlug",
        }
    }
}

impl wire::Wire for InputStarGiftAuction {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputStarGiftAuction",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::InputStarGiftAuction(value) => value.write_bare(w.id(0x02e16c98)),
            Self::Slug(value) => value.write_bare(w.id(0x7ab58308)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x02e16c98 => {
                Self::InputStarGiftAuction(
                    types::InputStarGiftAuction::read_bare(cursor),
                )
            }
            0x7ab58308 => Self::Slug(types::InputStarGiftAuctionSlug::read_bare(cursor)),
            _ => Self::InputStarGiftAuction(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputStarGiftAuction> for InputStarGiftAuction {
    #[inline]
    fn from(value: types::InputStarGiftAuction) -> Self {
        Self::InputStarGiftAuction(value)
    }
}

impl From<types::InputStarGiftAuctionSlug> for InputStarGiftAuction {
    #[inline]
    fn from(value: types::InputStarGiftAuctionSlug) -> Self {
        Self::Slug(value)
    }
}

/// What a passkey authenticator answered.
///
/// Contained in [`inputPasskeyCredentialPublicKey`](types::InputPasskeyCredentialPublicKey).
///
/// [Official page](https://core.telegram.org/type/InputPasskeyResponse)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputPasskeyResponse {
    /// The answer when a passkey is registered.
    Register(types::InputPasskeyResponseRegister),
    /// The answer when a passkey is used to log in.
    Login(types::InputPasskeyResponseLogin),
}

impl InputPasskeyResponse {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Register(_) => 0x3e63935c,
            Self::Login(_) => 0xc31fc14a,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Register(_) => "inputPasskeyResponseRegister",
            Self::Login(_) => "inputPasskeyResponseLogin",
        }
    }
}

impl wire::Wire for InputPasskeyResponse {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputPasskeyResponse",
        id: 0,
        min_size: 16,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Register(value) => value.write_bare(w.id(0x3e63935c)),
            Self::Login(value) => value.write_bare(w.id(0xc31fc14a)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x3e63935c => {
                Self::Register(types::InputPasskeyResponseRegister::read_bare(cursor))
            }
            0xc31fc14a => {
                Self::Login(types::InputPasskeyResponseLogin::read_bare(cursor))
            }
            _ => Self::Register(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputPasskeyResponseRegister> for InputPasskeyResponse {
    #[inline]
    fn from(value: types::InputPasskeyResponseRegister) -> Self {
        Self::Register(value)
    }
}

impl From<types::InputPasskeyResponseLogin> for InputPasskeyResponse {
    #[inline]
    fn from(value: types::InputPasskeyResponseLogin) -> Self {
        Self::Login(value)
    }
}

/// A tone for writing with AI, such as formal or friendly, to use or to act on.
///
/// Accepted by [`messages.composeMessageWithAI`](functions::messages::ComposeMessageWithAi),
/// [`messages.composeRichMessageWithAI`](functions::messages::ComposeRichMessageWithAi),
/// [`aicompose.updateTone`](functions::aicompose::UpdateTone),
/// [`aicompose.saveTone`](functions::aicompose::SaveTone),
/// [`aicompose.deleteTone`](functions::aicompose::DeleteTone),
/// [`aicompose.getTone`](functions::aicompose::GetTone),
/// [`aicompose.getToneExample`](functions::aicompose::GetToneExample).
///
/// [Official page](https://core.telegram.org/type/InputAiComposeTone)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputAiComposeTone {
    /// One of the tones that Telegram itself offers.
    Default(types::InputAiComposeToneDefault),
    /// A tone that a user has made, named by its identifier and access hash.
    Id(types::InputAiComposeToneId),
    /// A tone that a user has made, named by the last part of its link.
    Slug(types::InputAiComposeToneSlug),
    /// A tone that is described on the spot and not kept.
    SingleUse(types::InputAiComposeToneSingleUse),
}

impl InputAiComposeTone {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Default(_) => 0x1fe9a9bf,
            Self::Id(_) => 0x0773c080,
            Self::Slug(_) => 0x1fa01357,
            Self::SingleUse(_) => 0x0e0c35af,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Default(_) => "inputAiComposeToneDefault",
            Self::Id(_) => "inputAiComposeToneID",
            Self::Slug(_) => "inputAiComposeToneSlug",
            Self::SingleUse(_) => "inputAiComposeToneSingleUse",
        }
    }
}

impl wire::Wire for InputAiComposeTone {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputAiComposeTone",
        id: 0,
        min_size: 8,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Default(value) => value.write_bare(w.id(0x1fe9a9bf)),
            Self::Id(value) => value.write_bare(w.id(0x0773c080)),
            Self::Slug(value) => value.write_bare(w.id(0x1fa01357)),
            Self::SingleUse(value) => value.write_bare(w.id(0x0e0c35af)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x1fe9a9bf => {
                Self::Default(types::InputAiComposeToneDefault::read_bare(cursor))
            }
            0x0773c080 => Self::Id(types::InputAiComposeToneId::read_bare(cursor)),
            0x1fa01357 => Self::Slug(types::InputAiComposeToneSlug::read_bare(cursor)),
            0x0e0c35af => {
                Self::SingleUse(types::InputAiComposeToneSingleUse::read_bare(cursor))
            }
            _ => Self::Default(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputAiComposeToneDefault> for InputAiComposeTone {
    #[inline]
    fn from(value: types::InputAiComposeToneDefault) -> Self {
        Self::Default(value)
    }
}

impl From<types::InputAiComposeToneId> for InputAiComposeTone {
    #[inline]
    fn from(value: types::InputAiComposeToneId) -> Self {
        Self::Id(value)
    }
}

impl From<types::InputAiComposeToneSlug> for InputAiComposeTone {
    #[inline]
    fn from(value: types::InputAiComposeToneSlug) -> Self {
        Self::Slug(value)
    }
}

impl From<types::InputAiComposeToneSingleUse> for InputAiComposeTone {
    #[inline]
    fn from(value: types::InputAiComposeToneSingleUse) -> Self {
        Self::SingleUse(value)
    }
}

/// A photo or document that a rich message in HTML or Markdown refers to by a name.
///
/// Contained in [`inputRichMessageHTML`](types::InputRichMessageHtml),
/// [`inputRichMessageMarkdown`](types::InputRichMessageMarkdown).
///
/// [Official page](https://core.telegram.org/type/InputRichFile)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputRichFile {
    /// A photo that a rich message in HTML or Markdown refers to.
    Photo(types::InputRichFilePhoto),
    /// A document that a rich message in HTML or Markdown refers to, such as a video.
    Document(types::InputRichFileDocument),
}

impl InputRichFile {
    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::Photo(_) => 0x9b00622b,
            Self::Document(_) => 0x83281dbd,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Photo(_) => "inputRichFilePhoto",
            Self::Document(_) => "inputRichFileDocument",
        }
    }
}

impl wire::Wire for InputRichFile {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputRichFile",
        id: 0,
        min_size: 12,
    };

    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::Photo(value) => value.write_bare(w.id(0x9b00622b)),
            Self::Document(value) => value.write_bare(w.id(0x83281dbd)),
        }
    }

    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x9b00622b => Self::Photo(types::InputRichFilePhoto::read_bare(cursor)),
            0x83281dbd => Self::Document(types::InputRichFileDocument::read_bare(cursor)),
            _ => Self::Photo(cursor.unknown(id, Self::TL_NAME)),
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputRichFilePhoto> for InputRichFile {
    #[inline]
    fn from(value: types::InputRichFilePhoto) -> Self {
        Self::Photo(value)
    }
}

impl From<types::InputRichFileDocument> for InputRichFile {
    #[inline]
    fn from(value: types::InputRichFileDocument) -> Self {
        Self::Document(value)
    }
}

/// The wallet that takes the place of the current one, for
/// [`wallet.replaceWallet`](functions::wallet::ReplaceWallet).
///
/// Accepted by [`wallet.replaceWallet`](functions::wallet::ReplaceWallet).
///
/// [Official page](https://core.telegram.org/type/InputWalletReplacement)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[cfg_attr(feature = "hash", derive(Eq, Hash))]
pub enum InputWalletReplacement {
    /// A new wallet, for which the client passes no keys.
    ///
    /// Since layer 230.
    ///
    /// `inputWalletNew#63a440dc = InputWalletReplacement;`
    InputWalletNew,
    /// A wallet that exists already and whose keys the client has.
    InputWalletImported(types::InputWalletImported),
}

impl InputWalletReplacement {
    /// The constructor id of [`Self::InputWalletNew`].
    pub const INPUT_WALLET_NEW_ID: u32 = 0x63a440dc;

    /// The constructor id that the value starts with on the wire.
    #[must_use]
    #[inline]
    pub fn constructor_id(&self) -> u32 {
        match self {
            Self::InputWalletNew => 0x63a440dc,
            Self::InputWalletImported(_) => 0x66a66a3b,
        }
    }

    /// The TL name of the constructor.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &'static str {
        match self {
            Self::InputWalletNew => "inputWalletNew",
            Self::InputWalletImported(_) => "inputWalletImported",
        }
    }
}

impl wire::Wire for InputWalletReplacement {
    type Shape = wire::Value;
    const META: wire::Meta = wire::Meta {
        name: "InputWalletReplacement",
        id: 0,
        min_size: 4,
    };

    #[inline]
    fn write<'w>(&self, w: wire::Writer<'w>) -> wire::Writer<'w> {
        match self {
            Self::InputWalletNew => w.id(0x63a440dc),
            Self::InputWalletImported(value) => value.write_bare(w.id(0x66a66a3b)),
        }
    }

    #[inline]
    extern "C" fn read(cursor: &mut wire::Cursor<'_>) -> Self {
        let id = cursor.enter(Self::TL_NAME);
        let value = match id {
            0x63a440dc => Self::InputWalletNew,
            0x66a66a3b => {
                Self::InputWalletImported(types::InputWalletImported::read_bare(cursor))
            }
            _ => {
                let () = cursor.unknown(id, Self::TL_NAME);
                Self::InputWalletNew
            }
        };
        cursor.leave(id);
        value
    }
}

impl From<types::InputWalletImported> for InputWalletReplacement {
    #[inline]
    fn from(value: types::InputWalletImported) -> Self {
        Self::InputWalletImported(value)
    }
}
